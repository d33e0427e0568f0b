"""What tests of documents share: disks and users as other people have them."""

from tests.disks import as_ordinary_user, public_folder, small_disk

__all__ = ["as_ordinary_user", "public_folder", "small_disk"]
