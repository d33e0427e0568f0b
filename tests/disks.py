"""Disks and users as other people have them: fixtures to import into a conftest."""

from __future__ import annotations

import os
import pickle
import resource
import subprocess
import tempfile
from pathlib import Path

import pytest

NOBODY = 65_534
SMALL_DISK_BYTES = 1_000_000


@pytest.fixture
def public_folder():
    """A folder that every user of this computer can get at."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        yield Path(folder)
        Path(folder).chmod(0o777)


@pytest.fixture
def as_ordinary_user():
    """Call a function without the power to ignore permissions, and return what it returned.

    Root does so in a child process that gives its power up; anybody else has none.
    """

    def call(function):
        if os.geteuid() != 0:
            return function()
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.setgid(NOBODY)
            os.setuid(NOBODY)
            try:
                outcome = (True, function())
            except BaseException as error:  # noqa: BLE001 - told to the parent
                outcome = (False, f"{type(error).__name__}: {error}")
            with os.fdopen(writing, "wb") as pipe:
                pipe.write(pickle.dumps(outcome))
            os._exit(0)
        os.close(writing)
        with os.fdopen(reading, "rb") as pipe:
            fine, value = pickle.loads(pipe.read())
        os.waitpid(child, 0)
        assert fine, value
        return value

    return call


@pytest.fixture
def small_disk(tmp_path):
    """A folder on a disk with room for a megabyte.

    Who may mount gets a real one; anybody else a limit on the size of a file.
    """
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SMALL_DISK_BYTES}", "tmpfs", str(folder)]
    if (
        os.geteuid() == 0
        and subprocess.run(mount, check=False, capture_output=True).returncode == 0
    ):
        yield folder
        subprocess.run(["umount", "-l", str(folder)], check=True)
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (SMALL_DISK_BYTES, hard))
    yield folder
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
