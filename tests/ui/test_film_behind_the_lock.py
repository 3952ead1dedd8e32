"""Pictures in a folder are shown to a desk once somebody can scan them: they come no second time."""

import cv2
import numpy as np
import pytest
import qrcode

from tests.ui.duty import sign_in


@pytest.fixture
def house(guarded):
    return guarded


@pytest.fixture
def film(tmp_path):
    """A folder with one picture of a code."""
    folder = tmp_path / "film"
    folder.mkdir()
    code = qrcode.QRCode(border=4)
    code.add_data("c-R1")
    modules = np.kron(np.array(code.get_matrix()), np.ones((8, 8), bool))
    cv2.imwrite(str(folder / "1.png"), np.where(modules, 0, 255).astype(np.uint8))
    return folder


def test_a_folder_waits_for_the_sign_in(open_desk, film, qtbot):
    desk = open_desk(camera=str(film))
    assert desk.duty.locked
    assert desk.frame.plays_once
    sign_in(qtbot, desk, "OP7")
    qtbot.waitUntil(lambda: desk.state.told is not None, timeout=20_000)
    assert desk.state.told.outcome.registration.id == "R1"
