"""Pictures of every page of the real program, taken in the middle of the sample event.

python -m tests.ui.pictures DIR [--language fi] [--theme light] [--scale 1.0] [--size 1366x688]
"""

from __future__ import annotations

import argparse
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator_app.app import Program
from facilitator_app.env.clock import FixedClock, iso_utc
from facilitator_app.env.paths import resource
from facilitator_app.env.settings import SettingsFile, ThemeChoice
from facilitator_app.intake.rule_sheets import read_rule_sets
from facilitator_app.intake.sample import SEMINAR, read_sample
from facilitator_app.session.demo import Demo
from facilitator_app.session.opening import Desk, create
from facilitator_app.session.samples import fill
from facilitator_app.ui.event_desk import Places
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.theme import STYLE_ARGUMENTS
from tests.ui.quiet import quiet_computer

MIDDLE_MINUTE = 10 * 60 + 49  # joint dialogue: clocks run, all panes have lines
PRESSED = "22557J3N8"  # run page: seats 2 and 5 have spoken, 7 has the floor, 3 and 8 wait
I18N_CACHE = Path(__file__).parents[1] / "pictures" / "cache"


@dataclass(frozen=True, slots=True)
class Look:
    """How the window is shown in the pictures."""

    language: str = "fi"
    theme: ThemeChoice = ThemeChoice.LIGHT
    scale: float = 1.0
    width: int = 1366
    height: int = 688


class EnoughPlayedError(Exception):
    """The moment of the pictures has come."""


def play_to_the_middle(folder: Path) -> tuple[Path, int]:
    """Make the sample event in `folder`, play it until the middle, return file and moment."""
    sample = read_sample(resource("samples"), SEMINAR, offset_minutes=180)
    middle_ms = sample.event.at_ms(MIDDLE_MINUTE)
    session = create(
        folder / f"{sample.event.title}.dialogi",
        Desk(stamp=lambda: iso_utc(middle_ms), lock_path=lock_in(folder)),
    )

    def until_the_middle(at_ms: int) -> None:
        if at_ms > middle_ms:
            raise EnoughPlayedError

    try:
        fill(session, sample, read_rule_sets(resource("rules"))[sample.rule_set].rules)
        for _, act in Demo(session, sample, until_the_middle).steps():
            act()
    except EnoughPlayedError:
        return session.path, middle_ms
    finally:
        session.close()
    raise AssertionError("the event was over before its middle")


def take_pictures(app: QApplication, event: Path, now_ms: int, out: Path, look: Look) -> list[Path]:
    """Write a picture of each page into `out` and return their files in the order of the rail."""
    with tempfile.TemporaryDirectory() as home:
        settings = SettingsFile(Path(home) / "settings.json")
        settings.change(language=look.language, theme=look.theme, text_scale=look.scale)
        places = Places(resource(""), Path(home), I18N_CACHE, lock_in(Path(home)))
        program = Program(app, places, settings, FixedClock(now_ms), quiet_computer())
        QCursor.setPos(2 * look.width, 2 * look.height)  # or a button shows that it is under it
        try:
            program.start(event)
            program.window.resize(look.width, look.height)
            app.processEvents()
            QTest.keyClick(program.window, Qt.Key.Key_F8)  # yes, go on with the event that runs
            program.window.show_page(PageId.RUN)
            app.processEvents()
            for key in PRESSED:
                QTest.keyClick(app.focusWidget(), key)
            return [_picture(app, program, page, out) for page in PageId]
        finally:
            program.close()
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _picture(app: QApplication, program: Program, page: PageId, out: Path) -> Path:
    program.window.show_page(page)
    app.processEvents()  # layouts, then what they ask for
    app.processEvents()
    file = out / f"{page.value}.png"
    assert program.window.grab().save(str(file))
    return file


def lock_in(folder: Path):
    """Return a function that keeps the locks of event files in `folder`."""
    return lambda path: folder / f"{path.name}.lock"


def main() -> None:
    """Take the pictures that the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.ui.pictures")
    parser.add_argument("out", type=Path)
    parser.add_argument("--language", choices=["fi", "sv", "en"], default="fi")
    parser.add_argument("--theme", type=ThemeChoice, default=ThemeChoice.LIGHT)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--size", default="1366x688", metavar="WIDTHxHEIGHT")
    args = parser.parse_args()
    width, height = (int(side) for side in args.size.split("x"))
    look = Look(args.language, args.theme, args.scale, width, height)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["pictures", *STYLE_ARGUMENTS])
    args.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        event, now_ms = play_to_the_middle(Path(folder))
        print(*take_pictures(app, event, now_ms, args.out, look), sep="\n")


if __name__ == "__main__":
    main()
