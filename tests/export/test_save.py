"""A file is put in its place whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.export.save import save
from tests.disks import SMALL_DISK_BYTES

OLD, NEW = b"what was there", b"what is new"


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "Yhteenveto.docx"
    path.write_bytes(OLD)
    return path


def refused(path):
    with pytest.raises(UserError) as told:
        save(path, NEW)
    assert told.value.details["path"] in (path, path.parent)
    return told.value.problem


def test_a_new_file_takes_the_place_of_the_old_one(old):
    save(old, NEW)

    assert old.read_bytes() == NEW
    assert list(old.parent.iterdir()) == [old]


def test_a_new_file_may_be_read_by_those_who_may_read_new_files(tmp_path):
    plain = tmp_path / "plain"
    plain.touch()

    save(tmp_path / "a.docx", NEW)

    assert (tmp_path / "a.docx").stat().st_mode == plain.stat().st_mode


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (errno.ENOSPC, Problem.DISK_FULL),
        (errno.EDQUOT, Problem.DISK_FULL),
        (errno.EIO, Problem.CANNOT_WRITE),
        (errno.EROFS, Problem.FOLDER_READ_ONLY),
    ],
)
def test_when_the_disk_refuses_in_the_middle_the_old_file_stays_whole(
    old, monkeypatch, code, problem
):
    def fail(_):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)

    assert refused(old) is problem
    assert old.read_bytes() == OLD
    assert list(old.parent.iterdir()) == [old]


def test_a_file_that_another_program_holds_stays_as_it_was(old, monkeypatch):
    def fail(*_):
        raise PermissionError(errno.EACCES, "held")

    monkeypatch.setattr(Path, "replace", fail)

    assert refused(old) is Problem.FILE_IN_USE
    assert old.read_bytes() == OLD
    assert list(old.parent.iterdir()) == [old]


@pytest.mark.parametrize(
    "sign", ["~$teenveto.docx", "~$Yhteenveto.docx", ".~lock.Yhteenveto.docx#"]
)
def test_a_file_that_is_open_in_word_or_libreoffice_is_left_alone(old, sign):
    (old.parent / sign).touch()

    assert refused(old) is Problem.FILE_IN_USE
    assert old.read_bytes() == OLD


def test_a_folder_that_does_not_exist_is_told_by_its_name(tmp_path):
    with pytest.raises(UserError) as told:
        save(tmp_path / "missing" / "a.docx", NEW)

    assert told.value.problem is Problem.NO_SUCH_FOLDER
    assert told.value.details["path"] == tmp_path / "missing"


def test_a_folder_in_place_of_the_file_is_told(tmp_path):
    (tmp_path / "a.docx").mkdir()

    assert refused(tmp_path / "a.docx") is Problem.IS_A_FOLDER
    assert [path.name for path in tmp_path.iterdir()] == ["a.docx"]


def test_a_folder_that_cannot_be_written_is_told(public_folder, as_ordinary_user):
    path = public_folder / "Yhteenveto.docx"
    path.write_bytes(OLD)
    public_folder.chmod(0o555)

    assert as_ordinary_user(lambda: refused(path)) is Problem.FOLDER_READ_ONLY
    assert path.read_bytes() == OLD


def test_a_disk_that_fills_up_in_the_middle_keeps_the_old_file_whole(small_disk):
    path = small_disk / "Yhteenveto.docx"
    path.write_bytes(OLD)

    with pytest.raises(UserError) as told:
        save(path, NEW + bytes(2 * SMALL_DISK_BYTES))

    assert told.value.problem in (Problem.DISK_FULL, Problem.CANNOT_WRITE)  # real disk, or a limit
    assert path.read_bytes() == OLD
    assert [each.name for each in small_disk.iterdir()] == [path.name]


def test_a_folder_that_may_not_even_be_looked_into_is_told(public_folder, as_ordinary_user):
    public_folder.chmod(0o700)

    problem = as_ordinary_user(lambda: refused(public_folder / "Yhteenveto.docx"))

    assert problem is Problem.FOLDER_READ_ONLY


def test_a_disk_that_can_only_be_read_is_told_and_not_a_crash(old, monkeypatch):
    def fail(*_args, **_named):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(Path, "open", fail)
    monkeypatch.setattr(Path, "unlink", fail)

    assert refused(old) is Problem.FOLDER_READ_ONLY
    monkeypatch.undo()
    assert old.read_bytes() == OLD
