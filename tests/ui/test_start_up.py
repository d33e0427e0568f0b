"""What a start loads: an event is on the screen before what only later work needs."""

import os
import subprocess
import sys

import pytest

LATER = (
    "sqlite_utils",  # tables that are made or changed
    "pycrdt",  # the first change
    "anyio",
    "numpy",  # dividing people
    "docx",  # documents
    "lxml",
    "python_calamine",  # registrations
    "xlsxwriter",
    "statistics",
    "difflib",
)
LATER_OF_QT = ("QFileDialog", "QWizard", "QMainWindow", "QGraphicsView", "QStyle")

START = """
import sys
import facilitator_app.ui
from PySide6 import QtWidgets

def look(*_):
    app = QtWidgets.QApplication.instance()
    window = next(w for w in app.topLevelWidgets() if type(w).__name__ == "MainWindow")
    while not (window.windowHandle() and window.windowHandle().isExposed()):
        app.processEvents()
    app.processEvents()
    print("page", window.page.page_id.value)
    print("modules", *sys.modules)
    print("classes", *(name for name in vars(QtWidgets) if name.startswith("Q")))
    return 0

QtWidgets.QApplication.exec = look
from facilitator_app.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def started(sample_file, tmp_path):
    """Start the program in a process of its own, and tell what it had loaded when it was seen."""

    def start(*arguments):
        places = ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")
        environ = os.environ | dict.fromkeys(places, str(tmp_path))
        ran = subprocess.run(
            [sys.executable, "-c", START, *arguments],
            env=environ | {"QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=True,
        )
        words = [line.split() for line in ran.stdout.splitlines()]
        return {line[0]: set(line[1:]) for line in words}

    return start


def test_the_start_page_loads_nothing_of_events(started):
    seen = started()

    assert seen["page"] == {"start"}
    assert seen["modules"] & {*LATER, "sqlite3", "facilitator_app.core.model"} == set()
    assert seen["classes"] & set(LATER_OF_QT) == set()


def test_an_event_is_shown_before_what_its_first_change_needs_is_loaded(started, sample_file):
    seen = started(str(sample_file))

    assert seen["page"] == {"plan"}
    assert seen["modules"] & set(LATER) == set()
    assert seen["classes"] & set(LATER_OF_QT) == set()
