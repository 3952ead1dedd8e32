from __future__ import annotations

import numpy as np
import pytest

from kiosk.badge.layout import default_layout
from kiosk.badge.render import render_badge
from kiosk.errors import Fault
from kiosk.raster import sizes, to_image
from tests.badge.builders import a_badge


def test_a_page_is_rgb_at_its_own_size():
    image = to_image(render_badge(a_badge(), default_layout()).pdf, 203)
    assert image.dtype == np.uint8
    assert image.shape == (1183, 840, 3)
    assert tuple(image[20, 420]) == (0x0B, 0x6B, 0x3A)
    assert tuple(image[-5, 5]) == (255, 255, 255)


def test_what_is_no_pdf_or_has_no_such_page_is_a_fault():
    with pytest.raises(Fault, match="unreadable"):
        to_image(b"no pdf", 100)
    with pytest.raises(Fault, match="no page 2"):
        to_image(render_badge(a_badge(), default_layout()).pdf, 100, page=1)


@pytest.mark.parametrize("dpi", [0, 5000])
def test_an_impossible_resolution_is_a_bug_of_the_caller(dpi):
    with pytest.raises(ValueError, match="dots"):
        to_image(b"", dpi)


def a_pdf(box, pages=b"3 0 R"):
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[" + pages + b"]>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[" + box + b"]>>endobj\ntrailer<</Root 1 0 R>>"
    )


def test_a_page_thinner_than_a_dot_is_a_dot_wide():
    assert to_image(a_pdf(b"0 0 0.0001 72"), 100).shape == (100, 1, 3)


def test_a_page_that_is_no_page_is_a_fault():
    with pytest.raises(Fault, match="PDF: "):
        sizes(a_pdf(b"0 0 9 9", b"9 0 R"))
    with pytest.raises(Fault, match="PDF: "):
        to_image(a_pdf(b"0 0 9 9", b"9 0 R"), 100)


def test_a_page_of_ten_metres_is_refused_before_it_is_drawn():
    with pytest.raises(Fault, match="too large"):
        to_image(a_pdf(b"0 0 28346 28346"), 203)
