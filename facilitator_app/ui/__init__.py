"""The window: Qt widgets, thin. They show and ask; the session decides."""
