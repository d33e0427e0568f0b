"""The window: Qt widgets, thin. They show and ask; the session decides.

Loading Qt puts a watch on every later import, which reads the source of each module to see
whether it wants Python names for Qt's methods. Nobody here does, so the watch goes at once: it
cost a quarter of the time until an event is open (PySide6 6.11). Whoever starts the program
imports this package before anything else of Qt.
"""

import builtins

_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401 - Qt changes the import here

builtins.__import__ = _import
