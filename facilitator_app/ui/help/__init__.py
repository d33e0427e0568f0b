"""The page Help: the key card."""
