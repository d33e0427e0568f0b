"""What is copied, and the end of a process that has copied something."""

import os
import subprocess
import sys

from PySide6.QtGui import QGuiApplication

from facilitator_app.ui import clipboard

COPY_AND_LEAVE = """
import sys
import facilitator_app.ui
from PySide6.QtWidgets import QApplication

def copy(*_):
    from facilitator_app.ui import clipboard
    clipboard.put("sana", "<b>sana</b>")
    return 0

QApplication.exec = copy
from facilitator_app.cli import main
sys.exit(main([]))
"""


def test_what_is_copied_is_there_as_plain_text_and_as_html(qapp):
    clipboard.put("sana", "<b>sana</b>")
    data = QGuiApplication.clipboard().mimeData()

    assert (data.text(), data.html()) == ("sana", "<b>sana</b>")


def test_the_program_leaves_with_its_own_exit_code_after_something_was_copied(tmp_path):
    places = ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")
    environ = os.environ | dict.fromkeys(places, str(tmp_path))

    left = subprocess.run(
        [sys.executable, "-c", COPY_AND_LEAVE],
        env=environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )

    assert left.returncode == 0
