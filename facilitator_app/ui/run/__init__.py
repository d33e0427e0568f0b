"""The page Run: the clock, the question and the circle."""
