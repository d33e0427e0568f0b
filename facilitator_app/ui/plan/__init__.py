"""The page Plan: phases on the clock."""
