"""Commands: `(state, arguments) -> list[Change]`, one module per part of the desk."""
