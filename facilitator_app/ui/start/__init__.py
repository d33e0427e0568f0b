"""The start page: events and templates."""
