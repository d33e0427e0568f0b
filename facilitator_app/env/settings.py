"""What the user has chosen, kept as JSON in the settings folder of this computer's user.

Keys that this version does not know are kept as they are, so that an older program does not
throw away what a newer one wrote.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, cast

SETTINGS_FILE = "settings.json"
VERSION = 1
LANGUAGES = ("fi", "sv", "en")
SMALLEST_TEXT, LARGEST_TEXT = 1.0, 2.0
NOTE_PANES = (1, 2, 4, 6)
MOST_RECENT = 12


class ThemeChoice(StrEnum):
    """Light, dark, or as the system has it."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class RecentEvent:
    """An event file that was open on this computer.

    Attributes:
        title: As it read when it was last open, for the list to show before it looks.
        day: Its date, ISO 8601, as it was then.
    """

    path: str
    title: str = ""
    day: str = ""


class StageClock(StrEnum):
    """What the room screen says when a phase is over."""

    CALM = "calm"  # nothing: the ring stays empty
    WORDS = "words"  # that the time is up
    COUNT_UP = "count_up"  # by how many minutes


@dataclass(frozen=True, slots=True)
class StageSettings:
    """The room screen.

    Attributes:
        shown: Whether it was shown when the program was last closed.
        screen: Name, maker, model and serial number of the screen; empty for none chosen.
        languages: One or two languages, "fi", "sv", "en"; empty means as the event.
        dark: Light letters on dark.
    """

    shown: bool = False
    screen: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    dark: bool = True
    clock: StageClock = StageClock.CALM


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the user can choose.

    Attributes:
        language: Of the program; "" until the first start has looked what the system speaks.
        text_scale: 1.0 to 2.0, multiplies every size.
        key_hints: Whether buttons show their keys.
        letter_keys: Whether single letters and Space act on a page.
        note_panes: How many note panes are seen at a time: 1, 2, 4 or 6.
        note_windows: Left, top, width, height of the panes that are in windows of their own, by
            the id of their group: those of the event that was open last.
        abbreviations: Short forms that are written out while a line is typed.
        spelling: Whether words that no dictionary of this computer knows are underlined.
        timed_turns: Whether the length of a turn is kept, or turns are only counted.
        sound: Whether a soft bowl sounds when a phase is over.
        stage: What is chosen for the room screen.
        documents_folder: Where new events go; "" means the usual place.
        word_template: Path of the organisation's Word template; "" for ours.
        window: Left, top, width, height of the window when it was last closed.
        unknown: What a newer version has written.
    """

    language: str = ""
    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_scale: float = 1.0
    key_hints: bool = True
    letter_keys: bool = True
    note_panes: int = 2
    note_windows: Mapping[str, tuple[int, ...]] = field(default_factory=dict[str, tuple[int, ...]])
    abbreviations: Mapping[str, str] = field(default_factory=dict[str, str])
    spelling: bool = False
    timed_turns: bool = False
    sound: bool = False
    stage: StageSettings = StageSettings()
    documents_folder: str = ""
    word_template: str = ""
    recent: tuple[RecentEvent, ...] = ()
    window: tuple[int, ...] = ()
    maximised: bool = False
    unknown: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def __post_init__(self) -> None:
        if not SMALLEST_TEXT <= self.text_scale <= LARGEST_TEXT:
            raise ValueError(f"text_scale is out of range: {self.text_scale}")

    def with_recent(self, event: RecentEvent) -> Settings:
        """Return these settings with `event` as the last one that was open."""
        others = (each for each in self.recent if each.path != event.path)
        return replace(self, recent=(event, *others)[:MOST_RECENT])

    def without_recent(self, path: str) -> Settings:
        """Return these settings without the event at `path` among the recent ones."""
        return replace(self, recent=tuple(each for each in self.recent if each.path != path))


Upgrade = Callable[[dict[str, Any]], dict[str, Any]]

# One function for each released change of the format: UPGRADES[1] brings version 1 to 2.
UPGRADES: Mapping[int, Upgrade] = {}


class SettingsFile:
    """The settings as they are on disk and in this process."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._value = read_settings(path)

    @property
    def value(self) -> Settings:
        """What is chosen now."""
        return self._value

    @property
    def folder(self) -> Path:
        """Where else what this computer's user keeps may lie."""
        return self._path.parent

    def change(self, **values: Any) -> None:
        """Choose other values, for this process and for the next one."""
        self.put(replace(self._value, **values))

    def put(self, settings: Settings) -> None:
        """Choose `settings`; a folder that cannot be written keeps them for this process only."""
        if settings != self._value:
            self._value = settings
            write_settings(self._path, settings)


def read_settings(path: Path) -> Settings:
    """Return the settings at `path`; a file that is missing or broken means the usual ones."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    return from_json(cast("dict[str, Any]", data)) if isinstance(data, dict) else Settings()


def write_settings(path: Path, settings: Settings) -> bool:
    """Write `settings` whole or not at all; False when the folder cannot be written."""
    partial = path.with_name(f"{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(json.dumps(to_json(settings), indent=1), encoding="utf-8")
        partial.replace(path)
    except OSError:
        return False
    return True


def to_json(settings: Settings) -> dict[str, Any]:
    """Return `settings` as they are written."""
    values = asdict(settings)
    return {**values.pop("unknown"), **values, "version": VERSION}


def from_json(data: dict[str, Any]) -> Settings:
    """Return the settings of `data`, an older form brought to this one; nonsense goes."""
    for version in range(_version(data), VERSION):
        data = UPGRADES[version](data)
    known = {each.name for each in fields(Settings)} - {"unknown"}
    settings = Settings(unknown={key: data[key] for key in data if key not in {*known, "version"}})
    for name in known & set(data):
        settings = _with_value(settings, name, data[name])
    return settings


def _version(data: dict[str, Any]) -> int:
    version = data.get("version", VERSION)
    return version if isinstance(version, int) and 1 <= version <= VERSION else VERSION


def _with_value(settings: Settings, name: str, value: Any) -> Settings:
    try:
        return replace(settings, **{name: _READ[name](value)})
    except (TypeError, ValueError, KeyError, AttributeError):
        return settings


def _language(value: Any) -> str:
    if value not in ("", *LANGUAGES):
        raise ValueError(value)
    return str(value)


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _recent(value: Any) -> tuple[RecentEvent, ...]:
    events = (
        RecentEvent(_text(row["path"]), _text(row.get("title", "")), _text(row.get("day", "")))
        for row in value
    )
    return tuple(events)[:MOST_RECENT]


def _panes(value: Any) -> int:
    if value not in NOTE_PANES:
        raise ValueError(value)
    return int(value)


def _pairs(value: Any) -> Mapping[str, str]:
    return {_text(short): _text(full) for short, full in value.items()}


def _window(value: Any) -> tuple[int, ...]:
    window = tuple(int(each) for each in value)
    if len(window) not in (0, 4):
        raise ValueError(value)
    return window


def _windows(value: Any) -> Mapping[str, tuple[int, ...]]:
    return {_text(name): place for name, each in value.items() if (place := _window(each))}


def _stage(value: Any) -> StageSettings:
    languages = tuple(_language(each) for each in value["languages"])
    return StageSettings(
        shown=_flag(value["shown"]),
        screen=tuple(_text(each) for each in value["screen"]),
        languages=tuple(each for each in languages if each)[:2],
        dark=_flag(value["dark"]),
        clock=StageClock(value["clock"]),
    )


_READ: Mapping[str, Callable[[Any], Any]] = {
    "language": _language,
    "theme": ThemeChoice,
    "text_scale": float,
    "key_hints": _flag,
    "letter_keys": _flag,
    "note_panes": _panes,
    "note_windows": _windows,
    "abbreviations": _pairs,
    "spelling": _flag,
    "timed_turns": _flag,
    "sound": _flag,
    "stage": _stage,
    "documents_folder": _text,
    "word_template": _text,
    "recent": _recent,
    "window": _window,
    "maximised": _flag,
}
