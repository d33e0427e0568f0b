"""Two screens of Qt's offscreen platform, one of which goes and comes back; prints what it saw.

python -m tests.ui.stage.two_screens FOLDER

A process of its own: the platform reads its screens when the application is made. That a screen
is unplugged is told to the platform itself (`setConfiguration`, which Qt's own tests use too), so
what follows is Qt's doing and ours, nothing is simulated.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
from pathlib import Path

DESK = {"name": "desk", "x": 0, "y": 0, "width": 1366, "height": 768}
ROOM = {"name": "room", "x": 1366, "y": 0, "width": 1920, "height": 1080}
FIRST_OWN_VIRTUAL = 12  # after those of QObject: nativeResourceForIntegration


class Screens:
    """The screens of the platform, to be plugged and unplugged."""

    def __init__(self) -> None:
        from PySide6 import QtCore

        lib = Path(QtCore.__file__).parent / "Qt" / "lib"
        self._core = ctypes.CDLL(str(lib / "libQt6Core.so.6"))
        gui = ctypes.CDLL(str(lib / "libQt6Gui.so.6"))
        native = gui._ZN15QGuiApplication23platformNativeInterfaceEv
        native.restype = ctypes.c_void_p
        self._native = native()
        self._set = self._resource(b"setConfiguration")

    def use(self, screens: list[dict]) -> None:
        """Let these be the screens of the computer."""
        from PySide6.QtCore import QJsonDocument
        from shiboken6 import getCppPointer

        document = QJsonDocument.fromJson(json.dumps({"screens": screens}).encode())
        held = (ctypes.c_void_p * 1)()  # a QJsonObject is one pointer
        self._core._ZNK13QJsonDocument6objectEv(held, ctypes.c_void_p(getCppPointer(document)[0]))
        call = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)(self._set)
        call(ctypes.addressof(held), self._native)

    def _resource(self, name: bytes) -> int:
        from PySide6.QtCore import QByteArray
        from shiboken6 import getCppPointer

        table = ctypes.cast(self._native, ctypes.POINTER(ctypes.c_void_p))[0]
        entry = ctypes.cast(table, ctypes.POINTER(ctypes.c_void_p))[FIRST_OWN_VIRTUAL]
        ask = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(entry)
        text = QByteArray(name)
        return ask(self._native, getCppPointer(text)[0])


class Recorder:
    """The program on an event in `folder`, and what was seen of its room screen."""

    def __init__(self, folder: Path) -> None:
        config = folder / "screens.json"
        config.write_text(json.dumps({"screens": [DESK, ROOM]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"
        from PySide6.QtWidgets import QApplication

        from facilitator_app.ui.theme import STYLE_ARGUMENTS

        self.app = QApplication([sys.argv[0], *STYLE_ARGUMENTS])
        self.program, self.clock = open_program(self.app, folder)
        self.seen: list[dict] = []

    def look(self, step: str) -> None:
        """Remember what is seen now."""
        for _ in range(5):
            self.app.processEvents()
        stage, window = self.program.stage, self.program.stage.window
        shown = window is not None and window.isVisible()
        desk = self.app.screens()[0].geometry()
        self.seen.append(
            {
                "step": step,
                "screens": [each.name() for each in self.app.screens()],
                "state": str(stage.state),
                "on": window.screen().name() if shown else "",
                "fills": shown and window.geometry() == window.screen().geometry(),
                "covers_desk": shown and window.geometry().intersects(desk),
                "strips": list(self.program.window.strips.names),
                "cell": self.program.window.header.cell("stage").accessibleName(),
            }
        )

    def close(self) -> None:
        """Let go of everything."""
        from PySide6.QtCore import QEvent

        self.program.close()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def open_program(app, folder: Path):
    """Return the program on the small event, and its clock."""
    from facilitator_app.app import Program
    from facilitator_app.core.changes import Add
    from facilitator_app.env.clock import FixedClock
    from facilitator_app.env.paths import resource
    from facilitator_app.env.settings import SettingsFile
    from facilitator_app.session.opening import Desk, create
    from facilitator_app.ui.event_desk import Places
    from tests.conftest import EVENT_MORNING_MS
    from tests.ui.conftest import I18N_CACHE
    from tests.ui.pictures import lock_in
    from tests.ui.quiet import quiet_computer
    from tests.ui.run.conftest import small_event

    path = folder / "pieni.dialogi"
    session = create(path, Desk(stamp=lambda: "", lock_path=lock_in(folder)))
    session.commit([Add(each) for each in small_event()], name="")
    session.close()
    settings = SettingsFile(folder / "settings.json")
    settings.change(language="fi")
    places = Places(resource(""), folder, I18N_CACHE, lock_in(folder))
    clock = FixedClock(EVENT_MORNING_MS)
    program = Program(app, places, settings, clock, quiet_computer())
    program.start(path)
    program.window.setGeometry(0, 0, 1366, 688)
    return program, clock


def record(folder: Path) -> list[dict]:
    """Show the room screen, unplug it, plug it in again; return what was seen after each step."""
    recorder = Recorder(folder)
    stage, look = recorder.program.stage, recorder.look
    screens = Screens()
    look("begin")
    stage.show()
    look("shown")
    stage.window.close()
    look("closed by accident")
    screens.use([DESK])
    look("unplugged")
    recorder.clock.advance(seconds=90)
    recorder.program.kit.ticker.tick_now()
    look("a tick later")
    screens.use([DESK, ROOM])
    look("plugged in")
    screens.use([DESK])
    screens.use([DESK, ROOM | {"name": "other room"}])
    look("another screen")
    screens.use([DESK, ROOM | {"name": "other room"}, ROOM | {"x": 3286}])
    look("its own again")
    stage.hide()
    screens.use([DESK])
    screens.use([DESK, ROOM])
    look("hidden on purpose")
    recorder.close()
    return recorder.seen


if __name__ == "__main__":
    print(json.dumps(record(Path(sys.argv[1]))))
