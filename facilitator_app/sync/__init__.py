"""The shared documents: pycrdt lives here and nowhere else. No sockets."""
