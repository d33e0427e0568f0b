"""The page Notes: what is said, while it is said."""
