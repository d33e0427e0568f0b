"""The event file: tables, log, writer. sqlite-utils lives here and nowhere else."""
