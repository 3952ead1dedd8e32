from __future__ import annotations

import base64
import os

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from qrcode import util

from kiosk.badge import qr
from kiosk.errors import Fault

DOT_MM = 25.4 / 203


def read(symbol, dots=4):
    modules = np.pad(np.array(symbol.rows, dtype=np.uint8), qr.QUIET_MODULES)
    image = np.where(np.kron(modules, np.ones((dots, dots), dtype=np.uint8)), 0, 255).astype(np.uint8)
    (found,) = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode)
    return found


def test_our_tokens_are_version_7_at_level_m():
    token = "K1-" + base64.b32encode(os.urandom(109)).decode().rstrip("=")
    assert len(token) == 178
    found = read(qr.symbol(token))
    assert found.text == token
    assert qr.symbol(token).modules == 45
    assert found.ec_level == "M"


def test_a_higher_level_is_taken_where_it_costs_no_module():
    short = qr.symbol("K1-ABC")
    assert short.modules == 21
    assert read(short).ec_level in {"Q", "H"}


@settings(max_examples=25, deadline=None)
@given(st.text(min_size=1, max_size=120, alphabet=st.characters(exclude_categories=["Cs", "Cc"])))
def test_any_text_reads_back(text):
    assert read(qr.symbol(text)).text == text


@pytest.mark.parametrize("text", ["A" * 178, "0" * 300, "K1-" + "0" * 174, "K1-" + "A7" * 87])
def test_even_plain_data_are_spread_by_a_mask(text):
    assert read(qr.symbol(text)).text == text


def test_bars_are_the_dark_modules():
    symbol = qr.symbol("K1-ABC")
    drawn = np.zeros((symbol.modules, symbol.modules), dtype=bool)
    for x, y, length in symbol.bars():
        assert not drawn[y, x : x + length].any()
        drawn[y, x : x + length] = True
    assert (drawn == np.array(symbol.rows)).all()


def test_modules_and_place_are_whole_printer_dots_with_the_quiet_zone_in_the_box():
    token = "K1-" + "A7" * 87
    placed = qr.placed(token, 65.5, 108.9, 34, 34)
    dots = placed.module / DOT_MM
    assert dots == pytest.approx(round(dots))
    assert round(dots) >= qr.FEWEST_DOTS
    for place in (placed.x, placed.y):
        assert place / DOT_MM == pytest.approx(round(place / DOT_MM))
    quiet = qr.QUIET_MODULES * placed.module
    side = placed.symbol.modules * placed.module
    assert side >= 20
    assert placed.x - quiet >= 65.5 - 1e-9
    assert placed.y - quiet >= 108.9 - 1e-9
    assert placed.x + side + quiet <= 99.5 + 1e-9
    assert placed.y + side + quiet <= 142.9 + 1e-9


def test_what_cannot_be_a_code_is_a_fault_with_a_mend():
    with pytest.raises(Fault, match="empty"):
        qr.placed("", 0, 0, 30, 30)
    with pytest.raises(Fault, match="nothing but zeros"):
        qr.symbol("\0" * 200)
    with pytest.raises(Fault, match="more than a QR code holds"):
        qr.symbol("x" * 5000)
    with pytest.raises(Fault, match=r"need a box of \d+ mm"):
        qr.placed("K1-" + "A7" * 300, 0, 0, 20, 20)


@given(st.text(min_size=1, max_size=300, alphabet=st.characters(codec="utf-8", exclude_categories=["Cs"])))
def test_the_bits_of_data_are_counted_as_they_are_written(text):
    for data in (qr._data(text), util.QRData(text.encode(), mode=util.MODE_8BIT_BYTE)):
        buffer = util.BitBuffer()
        data.write(buffer)
        assert qr._bits(data) == len(buffer)


@given(st.text(min_size=1, max_size=300, alphabet="0123456789") | st.text(min_size=1, max_size=300, alphabet="AZ09 $%*+-./:"))
def test_the_bits_of_digits_and_capitals_are_counted_too(text):
    data = qr._data(text)
    buffer = util.BitBuffer()
    data.write(buffer)
    assert qr._bits(data) == len(buffer)
