"""Disks and users for the tests of opening."""

from tests.disks import as_ordinary_user, public_folder, small_disk

__all__ = ["as_ordinary_user", "public_folder", "small_disk"]
