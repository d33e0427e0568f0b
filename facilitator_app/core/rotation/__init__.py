"""Who sits with whom: dividing people into groups, round after round."""
