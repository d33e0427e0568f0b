"""The page Notes: what is said."""
