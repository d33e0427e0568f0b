"""The page Groups: who sits where."""
