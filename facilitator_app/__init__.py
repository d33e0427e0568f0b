"""Dialogipöytä: the facilitator's desk for Erätauko dialogues."""

__version__ = "0.1.0"
