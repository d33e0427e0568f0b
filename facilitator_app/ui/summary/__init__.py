"""The page Summary: from lines to sentences."""
