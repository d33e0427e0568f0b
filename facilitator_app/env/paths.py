"""Where things are: the program's own resources, and the folders of this computer's user."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

APP_NAME = "Dialogipoyta"
SUFFIX = ".dialogi"
PAST_LENGTHS_FILE = "past_lengths.json"
TEMPLATES, RULES = "Pohjat", "Huoneentaulut"  # folders of one's own, beside the events


def resource(name: str) -> Path:
    """Return the path of a file or folder of `resources/`, in a checkout, a wheel or a bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "resources" / name
    package = Path(__file__).resolve().parent.parent
    shipped = package / "resources"
    return (shipped if shipped.is_dir() else package.parent / "resources") / name


def documents_folder() -> Path:
    """Return the folder in which events are kept unless the user chooses another."""
    return Path(platformdirs.user_documents_dir()) / "Dialogit"


def templates_folder() -> Path:
    """Return the folder of the user's own templates."""
    return documents_folder() / TEMPLATES


def rules_folder() -> Path:
    """Return the folder of the organisation's own sheets of ground rules."""
    return documents_folder() / RULES


def config_folder() -> Path:
    """Return the folder of the settings."""
    return Path(platformdirs.user_config_dir(APP_NAME, appauthor=False))


def cache_folder() -> Path:
    """Return the folder of what can be made again."""
    return Path(platformdirs.user_cache_dir(APP_NAME, appauthor=False))


def log_folder() -> Path:
    """Return the folder of the logs."""
    return Path(platformdirs.user_log_dir(APP_NAME, appauthor=False))


def file_key(file: Path) -> str:
    """Return a short name for an event file, the same in every process of this user."""
    import hashlib  # noqa: PLC0415 - a start without an event need not wait for it

    return hashlib.sha256(str(file.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]


def lock_path(file: Path) -> Path:
    """Return the lock that says that a process has `file` open; it lies away from the event."""
    folder = Path(platformdirs.user_state_dir(APP_NAME, appauthor=False)) / "locks"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"{file_key(file)}.lock"
