"""The window put together: everything by constructor calls, in reading order."""
