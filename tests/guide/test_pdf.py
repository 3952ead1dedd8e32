"""The guide on paper: one page each, in letters that are all there, and never larger than a mail takes."""

from __future__ import annotations

import ctypes
from dataclasses import replace

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from kiosk.guide.page import LANGUAGES, PAGES, Kind, Span, read_page
from kiosk.guide.pdf import SIZES, Overfull, chosen, guide_pdf

PAGE_AND_LANGUAGE = pytest.mark.parametrize(("name", "language"), [(name, language) for language in LANGUAGES for name in PAGES])


@pytest.fixture
def opened():
    documents = []

    def open_(data):
        documents.append(pypdfium2.PdfDocument(data))
        return documents[-1]

    yield open_
    for document in documents:
        document.close()


def text_of(document, number=0):
    page = document[number]
    text_page = page.get_textpage()
    text = text_page.get_text_range()
    text_page.close()
    page.close()
    return " ".join(text.replace("\u00a0", " ").replace("\ufffe", "").split())


@PAGE_AND_LANGUAGE
def test_a_page_is_one_page_of_a4_with_every_word_in_it(opened, name, language):
    page = read_page(name, language)
    data = guide_pdf([page])
    document = opened(data)
    assert len(document) == 1
    assert [round(side) for side in document.get_page_size(0)] == [595, 842]
    assert len(data) < 400_000
    text = text_of(document).replace(" ", "")
    for span in page.spans():
        assert span.text.replace("\u00a0", "").replace(" ", "") in text, span
    assert page.title.replace(" ", "") in text


def test_the_same_page_gives_the_same_bytes():
    page = read_page("door", "es")
    assert guide_pdf([page]) == guide_pdf([page])


def test_the_file_says_its_title_and_language_and_has_a_bookmark_for_each_page(opened):
    document = opened(guide_pdf(chosen(None, "fr")))
    assert document.get_metadata_value("Title") == "Bureau d’accueil · Porte d’une séance · Du fichier d’événement aux présences"
    assert [mark.get_title() for mark in document.get_toc()] == [
        "Bureau d’accueil",
        "Porte d’une séance",
        "Du fichier d’événement aux présences",
    ]
    wanted = pdfium.FPDFCatalog_GetLanguage(document.raw, None, 0)
    buffer = ctypes.create_string_buffer(wanted)
    pdfium.FPDFCatalog_GetLanguage(document.raw, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), wanted)
    assert buffer.raw.decode("utf-16-le").rstrip("\0") == "fr"


def test_everything_is_nine_pages(opened):
    pages = chosen(None, "en", everything=True)
    document = opened(guide_pdf(pages))
    assert len(document) == len(pages) == 9
    assert "Registration desk" in text_of(document, 0)
    assert "Puerta de una sesión" in text_of(document, 7)


def test_a_page_that_says_too_much_is_refused_and_not_spilled_onto_another():
    page = read_page("desk", "en")
    long = replace(page, parts=tuple(replace(part, rows=part.rows * 2) for part in page.parts))
    with pytest.raises(Overfull, match=r"desk\.en"):
        guide_pdf([long])


def test_type_is_large_enough_to_be_read_on_a_wall():
    assert min(SIZES) >= 9.5


def test_a_page_may_say_what_markup_is_made_of(opened):
    page = replace(read_page("desk", "en"), lead=(Span(Kind.TEXT, "a < b & c > d"),))
    assert "a < b & c > d" in text_of(opened(guide_pdf([page])))
