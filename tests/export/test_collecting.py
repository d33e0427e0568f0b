"""Garbage is collected again when a document has been made, or could not be."""

import gc

import pytest

from facilitator_app.export.collecting import no_collecting


@pytest.mark.parametrize("enabled", [True, False])
@pytest.mark.parametrize("fails", [True, False])
def test_collecting_goes_on_as_it_was(enabled, fails):
    before = gc.isenabled()
    (gc.enable if enabled else gc.disable)()
    try:
        with pytest.raises(ZeroDivisionError) if fails else no_collecting(), no_collecting():
            assert not gc.isenabled()
            if fails:
                raise ZeroDivisionError
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if before else gc.disable)()
