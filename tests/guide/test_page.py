"""What the guide says: the same in three languages, in the words of the screens."""

from __future__ import annotations

from collections import Counter

import pytest

from kiosk.guide.page import LANGUAGES, PAGES, Build, Kind, picture, read_page, spoken
from kiosk.guide.screen_words import known, said

EVERY = pytest.mark.parametrize("name", PAGES)
OTHERS = pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
KEPT_MARKS = {Kind.KEY, Kind.SAID, Kind.COMMAND}


def shape(page):
    """What a page is made of, without its words."""
    return [
        (
            part.build,
            part.place,
            part.picture,
            part.share,
            [(row.mark if part.build is not Build.KEYS else "", len(row.cells)) for row in part.rows],
        )
        for part in page.parts
    ]


def quoted(page):
    return Counter(span.source for span in page.spans() if span.kind in KEPT_MARKS)


@EVERY
@OTHERS
def test_a_page_has_the_same_structure_in_every_language(name, language):
    assert shape(read_page(name, language)) == shape(read_page(name, "en"))


@EVERY
@OTHERS
def test_a_page_names_the_same_keys_answers_and_commands_in_every_language(name, language):
    assert quoted(read_page(name, language)) == quoted(read_page(name, "en"))


@EVERY
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_a_screen_that_is_quoted_stands_on_a_screen(name, language):
    quotes = [span for span in read_page(name, language).spans() if span.source.startswith("@")]
    for span in quotes:
        context, _, source = span.source[1:].partition(":")
        assert known(context, source), span.source
        assert language == "en" or said(context, source, language) != source, f"{span.source} is not translated yet"


@EVERY
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_mark_is_left_and_every_picture_is_there(name, language):
    page = read_page(name, language)
    words = page.title + "".join(part.heading for part in page.parts) + "".join(span.text for span in page.spans())
    assert not set(words) & set("{}*")
    assert "!" not in words
    for one in page.pictures():
        assert picture(one, language).is_file(), one
        assert len(picture(one, language).read_bytes()) < 120_000, one


def test_titles_of_answers_and_keys_are_those_of_the_language():
    words = [span.text for span in read_page("door", "fr").spans() if span.source in {"=TIER", "Enter"}]
    assert set(words) == {"Pas ici", "Entrée"}


def test_french_signs_stand_after_a_space_that_does_not_break():
    text = "".join(span.text for span in read_page("desk", "fr").spans())
    assert "\u00a0:" in text
    assert " :" not in text
    assert " ;" not in text


def test_a_screen_in_another_language_gets_the_english_page():
    assert [spoken(language) for language in ("fr", "ar", "zh", "ru", "en")] == ["fr", "en", "en", "en", "en"]
