"""What a label printer would burn into the paper, read back."""

import io
import itertools

import numpy as np
import pytest
import qrcode
import zxingcpp
from PIL import Image
from pyzbar import pyzbar
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from zebrafy import ZebrafyZPL

from kiosk.badge.colours import DARK, contrast, legible_on
from kiosk.badge.layout import default_layout
from kiosk.badge.render import render_badge
from kiosk.errors import Fault
from kiosk.printing.zpl_dots import black_dots
from kiosk.printing.zpl_label import labels
from tests.badge.builders import a_badge

A6_POINTS = (297.638, 419.528)


def burned(zpl: bytes) -> list[Image.Image]:
    return ZebrafyZPL(zpl.decode("ascii")).to_images()


def drawn(draw, size=A6_POINTS) -> bytes:
    """A page on which `draw(canvas)` has drawn."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size)
    draw(canvas)
    canvas.save()
    return buffer.getvalue()


def face(side=300) -> Image.Image:
    """A photograph's stand-in: soft shades, no edges."""
    y, x = np.mgrid[0:side, 0:side] / side
    return Image.fromarray((40 + 170 * (x + y) / 2).astype(np.uint8))


def texts(image: Image.Image) -> tuple[list[str], list[str]]:
    grey = image.convert("L")
    return [code.text for code in zxingcpp.read_barcodes(grey)], [code.data.decode() for code in pyzbar.decode(grey)]


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_a_badges_code_is_read_from_the_label_by_both_decoders(dpi):
    badge = a_badge()
    zpl = labels(render_badge(badge, default_layout()).pdf, dpi)
    (image,) = burned(zpl)
    assert texts(image) == ([badge.token], [badge.token])
    assert len(zpl) < 120_000


@pytest.mark.parametrize(("dpi", "dots"), [(203, 3), (203, 4), (300, 5), (600, 9)])
def test_every_module_is_the_same_square_of_whole_dots(dpi, dots):
    code = qrcode.QRCode(border=0)
    code.add_data("K1-WHOLE-DOTS")
    matrix = np.array(code.get_matrix())
    left, top = 57, 101
    dot = 72 / dpi

    def draw(canvas):
        path = canvas.beginPath()  # one path, as the badges have it: PDFium widens rectangles that stand alone
        for row, column in np.argwhere(matrix):
            path.rect((left + column * dots) * dot, A6_POINTS[1] - (top + (row + 1) * dots) * dot, dots * dot, dots * dot)
        canvas.drawPath(path, stroke=0, fill=1)

    (image,) = burned(labels(drawn(draw), dpi))
    side = len(matrix) * dots
    seen = ~np.asarray(image)[top : top + side, left : left + side]
    assert (seen == np.kron(matrix, np.ones((dots, dots), dtype=bool))).all()


def test_a_real_badges_code_is_whole_dots_at_203():
    black = black_dots(render_badge(a_badge(), default_layout()).pdf, 203)
    (code,) = zxingcpp.read_barcodes(Image.fromarray(~black).convert("L"))
    corners = (code.position.top_left, code.position.bottom_right)
    x, right, y, bottom = (f(getattr(c, axis) for c in corners) for axis in "xy" for f in (min, max))
    around = black[y - 10 : bottom + 10, x - 10 : right + 10]
    rows, columns = (np.flatnonzero(around.any(axis=axis)) for axis in (1, 0))
    symbol = around[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    modules = 45  # of a token of 109 bytes
    dots = len(symbol) // modules
    assert symbol.shape == (dots * modules, dots * modules)
    assert dots >= 3
    assert (np.kron(symbol[::dots, ::dots], np.ones((dots, dots), dtype=bool)) == symbol).all()


def test_width_length_origin_and_count_are_set_and_each_page_is_a_label():
    def two_sides(canvas):
        canvas.rect(10, 10, 50, 50, fill=1)
        canvas.showPage()
        canvas.rect(100, 100, 50, 50, fill=1)

    zpl = labels(drawn(two_sides), 203)
    assert zpl.count(b"^XA^LH0,0^LS0^PW840^LL1183^FO0,0^GFA,") == 2
    assert zpl.count(b"^PQ1^XZ") == zpl.count(b"^XA") == zpl.count(b"^XZ") == 2
    front, back = burned(zpl)
    assert not np.asarray(front)[1050, 100]
    assert np.asarray(back)[1050, 100]


def test_a_photo_is_dithered_and_keeps_its_brightness():
    photo = face()
    pdf = drawn(lambda canvas: canvas.drawImage(ImageReader(photo), 60, 150, 170, 170))
    whole = black_dots(pdf, 203)
    region = whole[round((A6_POINTS[1] - 320) * 203 / 72) + 2 :, round(60 * 203 / 72) + 2 :][:470, :470]
    mean = 255 * (1 - region.mean())
    assert mean == pytest.approx(np.asarray(photo).mean(), abs=6)
    for part in np.split(region[:468, :468], 4):
        for tile in np.split(part, 4, axis=1):
            assert 0.05 < tile.mean() < 0.95
    assert not whole[:100].any(), "nothing around the photo is touched"


def test_a_turned_photo_in_a_form_is_dithered_too_and_text_over_it_stays_sharp():
    def draw(canvas):
        canvas.beginForm("badge")
        canvas.rotate(15)
        canvas.drawImage(ImageReader(Image.new("L", (80, 80), 128)), 80, 80, 150, 150)
        canvas.endForm()
        canvas.doForm("badge")
        canvas.setFillGray(0)
        canvas.rect(110, 170, 40, 20, stroke=0, fill=1)

    black = black_dots(drawn(draw), 203)
    scale = 203 / 72
    over = black[
        round((A6_POINTS[1] - 188) * scale) : round((A6_POINTS[1] - 172) * scale), round(112 * scale) : round(148 * scale)
    ]
    assert over.all()
    beside = black[
        round((A6_POINTS[1] - 230) * scale) : round((A6_POINTS[1] - 200) * scale), round(112 * scale) : round(148 * scale)
    ]
    assert 0.4 < beside.mean() < 0.6


def test_text_stands_out_on_a_band_of_any_colour():
    steps = [f"#{r:02X}{g:02X}{b:02X}" for r, g, b in itertools.product((0, 60, 110, 128, 150, 200, 255), repeat=3)]
    near = [f"#{v:02X}{v:02X}{v:02X}" for v in range(110, 140)]
    colours = [*steps, *near]

    def draw(canvas):
        for number, colour in enumerate(colours):
            x, y = 10 * (number % 28), 400 - 10 * (number // 28)
            canvas.setFillColor(colour)
            canvas.rect(x, y, 10, 10, stroke=0, fill=1)
            canvas.setFillColor(legible_on(colour))
            canvas.rect(x + 3, y + 3, 4, 4, stroke=0, fill=1)

    black = black_dots(drawn(draw), 203)
    scale = 203 / 72
    lost = []
    for number, colour in enumerate(colours):
        x, y = 10 * (number % 28), A6_POINTS[1] - 400 + 10 * (number // 28)
        text, ground = (bool(black[round((y - a) * scale), round((x + a) * scale)]) for a in (5, 1.5))
        if text == ground:
            lost.append(colour)
    assert lost == []
    assert contrast(DARK, "#FFFFFF") > 4.5


def test_dark_text_on_white_stays_black_and_white_paper_white():
    def draw(canvas):
        canvas.setFillColor(DARK)
        canvas.rect(50, 50, 50, 50, stroke=0, fill=1)

    black = black_dots(drawn(draw), 300)
    assert black.sum() == pytest.approx((50 * 300 / 72) ** 2, rel=0.02)


def test_a_page_larger_than_any_label_is_refused():
    with pytest.raises(Fault, match="too large"):
        labels(drawn(lambda canvas: canvas.rect(0, 0, 1, 1), (14_000, 14_000)), 300)


def test_what_is_no_pdf_is_refused():
    with pytest.raises(Fault, match="unreadable"):
        labels(b"%PDF-1.4 but no more", 203)
