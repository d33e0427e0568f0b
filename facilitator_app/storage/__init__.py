"""The event file: tables, log, writer. sqlite-utils lives here and nowhere else.

It is loaded by `tables.py`, when tables are made or changed: reading an event needs only SQLite.
"""
