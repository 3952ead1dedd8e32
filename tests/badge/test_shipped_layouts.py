"""The layouts that come with the kiosk: every one prints well on every printer, and its code is read by everybody's reader."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files

import jsonschema
import numpy as np
import pytest
import zxingcpp
from pyzbar import pyzbar

from kiosk.badge import qr
from kiosk.badge.boxes import SMALLEST_QR_MM, QrBox
from kiosk.badge.layout import schema, shipped, shipped_layout
from kiosk.badge.render import Problem, render_badge
from kiosk.domain.target import Target
from kiosk.files.faces import FaceFinder
from kiosk.files.photos import photo_of
from kiosk.raster import to_image
from tests.badge.builders import a_badge
from tests.portraits import portrait, saved

TARGETS = [Target(203), Target(203, black=True), Target(300), Target(300, black=True), Target(600)]


@pytest.fixture(scope="module")
def photo():
    return photo_of(saved(portrait(900, 1200)), "portrait.jpg", FaceFinder()).photo


@pytest.fixture(scope="module")
def badge(photo):
    return replace(a_badge(), photo=photo, languages=("en", "fr", "ar"), sessions=("B1", "B2", "QUAD"), tier_pattern=1)


def test_there_are_layouts_for_every_paper():
    assert shipped()[0] == "a6"
    assert {shipped_layout(name).paper for name in shipped()} == {"A6", "A7", "CR80", "62mm", "102x152"}


@pytest.mark.parametrize("target", TARGETS, ids=str)
@pytest.mark.parametrize("name", shipped())
def test_its_code_is_read_by_two_readers_from_black_and_white_dots(name, target, badge):
    layout = shipped_layout(name)
    pdf = render_badge(badge, layout, target=target).pdf
    for side, boxes in enumerate(layout.sides):
        codes = [box for box in boxes if isinstance(box, QrBox)]
        dots = np.where(to_image(pdf, target.dots_per_inch, side)[:, :, 1] > 127, 255, 0).astype(np.uint8)
        zxing = zxingcpp.read_barcodes(dots, formats=zxingcpp.BarcodeFormat.QRCode)
        assert [found.text for found in zxing] == [badge.token] * len(codes)
        assert [found.data.decode() for found in pyzbar.decode(dots, [pyzbar.ZBarSymbol.QRCODE])] == [badge.token] * len(codes)


@pytest.mark.parametrize("target", TARGETS, ids=str)
@pytest.mark.parametrize("name", shipped())
def test_every_module_is_made_of_whole_dots_with_its_quiet_zone_white(name, target, badge):
    layout = shipped_layout(name)
    pdf = render_badge(badge, layout, target=target).pdf
    for side, boxes in enumerate(layout.sides):
        image = to_image(pdf, target.dots_per_inch, side)[:, :, 1]
        for box in boxes:
            if isinstance(box, QrBox):
                placed = qr.placed(badge.token, box.x, box.y, box.width, box.height, target.dots_per_inch)
                assert (modules(image, placed, target.dots_per_inch) == expected(placed)).all()
                assert placed.symbol.modules * placed.module >= 20


@pytest.mark.parametrize("target", TARGETS, ids=str)
def test_in_the_smallest_box_a_badges_code_is_20_mm_wide(target):
    placed = qr.placed(a_badge().token, 3.3, 7.7, SMALLEST_QR_MM, SMALLEST_QR_MM, target.dots_per_inch)
    assert placed.symbol.modules * placed.module >= 20


def modules(image, placed, dpi):
    """Every module and the quiet zone around them; each must be of one colour, black or white, to its last dot."""
    dots, left, top = (round(length / 25.4 * dpi) for length in (placed.module, placed.x, placed.y))
    side = placed.symbol.modules + 2 * qr.QUIET_MODULES
    left, top = left - qr.QUIET_MODULES * dots, top - qr.QUIET_MODULES * dots
    part = image[top : top + side * dots, left : left + side * dots].reshape(side, dots, side, dots)
    darkest, lightest = part.min(axis=(1, 3)), part.max(axis=(1, 3))
    assert ((darkest >= 250) | (lightest <= 5)).all()  # a hair of rounding in the drawing of edges
    return lightest <= 5


def expected(placed):
    return np.pad(np.array(placed.symbol.rows), qr.QUIET_MODULES)


@pytest.mark.parametrize("name", shipped())
def test_an_ordinary_badge_has_nothing_to_remark_and_is_small(name, badge):
    made = render_badge(badge, shipped_layout(name))
    assert made.findings == ()
    assert len(made.pdf) <= 120_000
    assert render_badge(badge, shipped_layout(name)).pdf == made.pdf


@pytest.mark.parametrize("name", shipped())
def test_with_black_ink_alone_nothing_but_the_photo_is_grey(name, badge):
    layout = shipped_layout(name)
    pdf = render_badge(replace(badge, photo=None), layout, target=Target(203, black=True)).pdf
    for side in range(len(layout.sides)):
        image = to_image(pdf, 203, side)
        assert (image.min(axis=2) == image.max(axis=2)).all()
        grey = (image[:, :, 1] > 90) & (image[:, :, 1] < 220)
        assert grey.mean() < 0.03  # the edges of letters


def test_tiers_differ_by_pattern_where_there_are_no_colours():
    bands = [
        to_image(render_badge(replace(a_badge(), tier_pattern=n), shipped_layout("a6"), target=Target(203, black=True)).pdf, 203)
        for n in range(9)
    ]
    heights = range(round(3.4 / 25.4 * 203))
    stripes = [band[heights, :, 1] < 128 for band in bands]
    for one in range(9):
        for other in range(one):
            assert (stripes[one] != stripes[other]).mean() > 0.1


@pytest.mark.parametrize("black", [False, True])
def test_a_missing_photo_is_marked_and_said(badge, black):
    made = render_badge(replace(badge, photo=None), shipped_layout("a6-photo"), target=Target(black=black))
    assert [finding.problem for finding in made.findings] == [Problem.NO_PHOTO]
    assert not made.findings[0].blocks
    image = to_image(made.pdf, 100)
    inside = image[round(30 / 25.4 * 100) : round(60 / 25.4 * 100), round(12 / 25.4 * 100) : round(34 / 25.4 * 100)]
    assert 0.2 < (inside[:, :, 1] < 200).mean() < 0.8


def test_a_photo_goes_in_as_it_was_taken_in(badge, photo):
    assert photo.jpeg in render_badge(badge, shipped_layout("a6-photo")).pdf


def test_more_marks_than_fit_are_said_and_counted(badge):
    many = replace(badge, sessions=tuple(f"SESSION-{n}" for n in range(30)))
    made = render_badge(many, shipped_layout("a6-photo"), accept=True)
    assert ("too_long", "sessions") in {(finding.problem.value, finding.field) for finding in made.findings}


def test_the_published_schema_is_the_format():
    published = files("resources").joinpath("badges", "layout.schema.json").read_text(encoding="utf-8")
    assert published == schema(), "write it anew: kiosk layout schema > resources/badges/layout.schema.json"
    jsonschema.Draft202012Validator.check_schema(json.loads(published))


@pytest.mark.parametrize("name", shipped())
def test_the_schema_takes_what_ships_and_names_what_it_does_not_know(name):
    text = files("resources").joinpath("badges", f"{name}.json").read_text(encoding="utf-8")
    check = jsonschema.Draft202012Validator(json.loads(schema()))
    given = json.loads(text)
    assert list(check.iter_errors(given)) == []
    given["front"][0]["heigth"] = 3
    assert list(check.iter_errors(given))
