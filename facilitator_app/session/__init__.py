"""The whole application without pixels."""
