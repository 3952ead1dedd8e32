import re
import zlib

import pypdfium2
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.errors import Fault
from kiosk.printing.paper import A6, Paper, choose, paper_of

MM = 72 / 25.4


@given(st.floats(30, 400), st.floats(30, 400))
def test_the_size_agrees_with_a_pdf_engine(make_pdf, width, height):
    pdf = make_pdf((width * MM, height * MM))
    with pypdfium2.PdfDocument(pdf) as document:
        true = sorted(edge / MM for edge in document[0].get_size())
    found = paper_of(pdf)
    assert [found.short, found.long] == pytest.approx(true, abs=0.06)


def test_either_way_up_it_is_the_same_sheet(make_pdf):
    assert paper_of(make_pdf((148 * MM, 105 * MM))).fits(A6)


def test_pages_in_object_streams_are_found():
    packed = zlib.compress(b"1 0 2 60 << /Type /Page /MediaBox [0 0 297.64 419.53] >>")
    pdf = b"%PDF-1.5\n3 0 obj << /Type /ObjStm /N 1 /First 8 /Filter /FlateDecode >>\nstream\r\n" + packed + b"\nendstream"
    assert paper_of(pdf).fits(A6)


def test_pages_of_two_sizes_are_refused(make_pdf):
    other = re.sub(rb"/MediaBox \[[^]]*\]", b"/MediaBox [ 0 0 595 842 ]", make_pdf())
    with pytest.raises(Fault, match="different sizes"):
        paper_of(make_pdf() + other)


@given(st.binary(max_size=200))
@example(b"/MediaBox [ . . . . ]")
@example(b"/MediaBox [ 0 0 0 0 ]")
@example(b"/ObjStm stream\n x")
def test_what_has_no_size_is_refused_with_words(junk):
    with pytest.raises(Fault):
        paper_of(b"%PDF-1.4\n" + junk)


@pytest.mark.parametrize(
    ("offered", "chosen"),
    [
        (["iso_a4_210x297mm", "iso_a6_105x148mm"], "iso_a6_105x148mm"),
        (["om_postcard_105x148mm"], "om_postcard_105x148mm"),
        (["custom_min_50x50mm", "custom_max_216x356mm"], "iso_a6_105x148mm"),
        (["custom_min_2x2in", "custom_max_8.5x14in"], "iso_a6_105x148mm"),
        (["custom_max_100x100mm", "custom_min_50x50mm"], None),
        (["iso_a4_210x297mm", "auto", "choice_iso"], None),
        ([], None),
    ],
)
def test_a_printer_is_asked_for_paper_by_its_own_name(offered, chosen):
    assert choose(A6, offered) == chosen


def test_a_size_without_a_name_describes_itself():
    assert Paper(54, 86).keyword == "custom_badge_54x86mm"


@pytest.mark.parametrize(
    "made",
    [b"/MediaBox [" + b" " * 100_000, b"/MediaBox [" + b"1 " * 3 + b" " * 100_000, b"/MediaBox" + b" " * 100_000],
    ids=["empty", "three", "open"],
)
def test_white_space_is_not_tried_in_every_way(made):
    with pytest.raises(Fault, match="does not tell"):
        paper_of(b"%PDF-1.4 " + made)  # it took years


def test_many_small_streams_are_not_each_copied_with_all_that_follows():
    stream = b"/ObjStm stream\n" + zlib.compress(b"x")
    with pytest.raises(Fault, match="does not tell"):
        paper_of(b"%PDF-1.4 " + stream * 400_000)  # it took minutes
