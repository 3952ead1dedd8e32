from __future__ import annotations

import pypdfium2
import pytest
import zxingcpp

from kiosk.badge.layout import parse_layout, shipped_layout
from kiosk.badge.render import render_badge
from kiosk.badge.sheet import arranged, joined, sheet_named
from kiosk.errors import Fault
from kiosk.raster import to_image
from tests.badge.builders import a_badge


def badges(layout, count):
    return [render_badge(a_badge(name=f"Guest {n}", token=f"K1-BADGE{n:03d}"), shipped_layout(layout)).pdf for n in range(count)]


def codes(pdf, page, dpi=203):
    image = to_image(pdf, dpi, page)
    found = zxingcpp.read_barcodes((image[:, :, 0] > 127).astype("uint8") * 255, formats=zxingcpp.BarcodeFormat.QRCode)
    return {code.text[-3:]: (code.position.top_left.x / dpi * 25.4, code.position.top_left.y / dpi * 25.4) for code in found}


def sizes(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        return [document.get_page_size(number) for number in range(len(document))]


def test_joined_badges_keep_their_order_and_size():
    pdf = joined(badges("a6", 3))
    assert sizes(pdf) == [pytest.approx((297.64, 419.53), abs=0.01)] * 3
    assert [list(codes(pdf, page)) for page in range(3)] == [["000"], ["001"], ["002"]]


def test_four_a6_badges_fill_an_a4_sheet_in_reading_order():
    pdf = arranged(badges("a6", 5), sheet_named("4-up"))
    assert sizes(pdf) == [pytest.approx((595.28, 841.89), abs=0.01)] * 2
    first = codes(pdf, 0)
    assert sorted(first) == ["000", "001", "002", "003"]
    assert first["000"][0] < 105 < first["001"][0]
    assert first["000"][1] < 148 < first["002"][1]
    assert list(codes(pdf, 1)) == ["004"]


def test_many_sheets_keep_their_order():
    pdf = arranged(badges("card", 121), sheet_named("10-up"))
    assert len(sizes(pdf)) == 2 * 13, "each with its back"
    assert list(codes(pdf, 2 * 12 + 1)) == ["120"]
    assert sorted(codes(pdf, 2 * 9 + 1)) == [f"{number:03d}" for number in range(90, 100)]
    assert b"DuplexFlipLongEdge" in pdf


def test_ten_cards_lie_on_a_sheet_and_their_backs_are_mirrored():
    pdf = arranged(badges("card", 10), sheet_named("10-up"))
    assert len(sizes(pdf)) == 2
    assert codes(pdf, 0) == {}  # the card's code is on its back
    back = codes(pdf, 1)
    assert len(back) == 10
    # the first badge is at the left of the front, so at the right of the back
    assert back["000"][0] > 105 > back["001"][0]


def test_every_badge_lies_on_whole_dots():
    pdf = arranged(badges("a7", 10), sheet_named("4-up"))
    image = to_image(pdf, 203, 0)[:, :, 0]
    for name, (x, y) in codes(pdf, 0).items():
        alone = to_image(badges("a7", int(name) + 1)[int(name)], 203)[:, :, 0]
        left, top = round(x / 25.4 * 203), round(y / 25.4 * 203)
        found = next(iter(zxingcpp.read_barcodes(alone, formats=zxingcpp.BarcodeFormat.QRCode)))
        start = found.position.top_left
        side = 150
        part = image[top : top + side, left : left + side]
        assert (part == alone[start.y : start.y + side, start.x : start.x + side]).all()


def ink_between(image, dpi, box):
    left, top, right, bottom = (round(side / 25.4 * dpi) for side in box)
    return (image[top:bottom, left:right] < 128).any()


def test_cut_marks_stand_outside_the_badges_where_there_is_room():
    image = to_image(arranged(badges("card", 1), sheet_named("10-up")), 300, 0)[:, :, 0]
    left, top = (210 - 2 * 85.6) / 2, (297 - 5 * 54) / 2
    for x in (left, left + 85.6, left + 2 * 85.6):
        assert ink_between(image, 300, (x - 0.3, top - 6, x + 0.3, top - 1.2))
        assert ink_between(image, 300, (x - 0.3, 297 - top + 1.2, x + 0.3, 297 - top + 6))
    for number in range(6):
        y = top + number * 54
        assert ink_between(image, 300, (left - 6, y - 0.3, left - 1.2, y + 0.3))
    assert not ink_between(image, 300, (left + 85.6 - 0.3, top + 54 + 5, left + 85.6 + 0.3, top + 2 * 54))


def test_where_badges_fill_the_sheet_marks_are_short_and_at_its_edge():
    image = to_image(arranged(badges("a6", 1), sheet_named("4-up")), 300, 0)[:, :, 0]
    assert ink_between(image, 300, (210 - 2.4, 148.5 - 0.5, 210, 148.5 + 0.3))
    assert ink_between(image, 300, (105 - 0.3, 297 - 2.4, 105 + 0.3, 297))


def test_badges_that_only_fit_on_their_side_are_turned():
    wide = parse_layout(
        '{"name": "Wide", "width": 140, "height": 100,'
        ' "front": [{"id": "code", "kind": "qr", "x": 5, "y": 5, "width": 40, "height": 40}]}',
        "wide.json",
    )
    pdf = arranged([render_badge(a_badge(token=f"K1-BADGE{n:03d}"), wide).pdf for n in range(4)], sheet_named("4-up"))
    found = codes(pdf, 0)
    assert sorted(found) == ["000", "001", "002", "003"]
    # what is at the top left of the badge is at the top right of its place, and the code's own corner has turned with it
    assert found["000"] == pytest.approx((105 - 5 - 20 + 15.7, 8.5 + 5 + 4.6), abs=4)


def test_what_does_not_fit_is_said():
    with pytest.raises(Fault, match=r"10 badges of 105 x 148 mm don't fit a sheet of 210 x 297 mm: use fewer"):
        arranged(badges("a6", 1), sheet_named("10-up"))
    with pytest.raises(Fault, match="different sizes"):
        arranged([*badges("a6", 1), *badges("a7", 1)], sheet_named("4-up"))
    with pytest.raises(Fault, match="don't fit"):
        arranged(badges("a6", 1), sheet_named("4-up", "Letter"))
