"""Each trouble of a printer has its words in every language, short enough for a list."""

from __future__ import annotations

import re

import pytest

from kiosk.printing.trouble import Trouble
from kiosk.wording.languages import LANGUAGES
from kiosk.wording.troubles import TROUBLES, trouble_words

CODES = sorted(LANGUAGES)


def test_every_language_has_words_for_every_trouble():
    assert TROUBLES.keys() == LANGUAGES.keys()
    for words in TROUBLES.values():
        assert words.keys() == {trouble.value for trouble in Trouble}


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("trouble", Trouble)
def test_the_words_are_short_and_say_what_to_do(trouble, language):
    words = trouble_words(trouble, language)
    assert (1 if language == "zh" else 3) < len(words.short) <= 24
    # letters of Arabic and Chinese have no case
    assert not words.short[0].isupper()
    assert not words.to_do[0].islower()
    assert not re.search(r"[.!{}。！]", words.short + words.to_do)
    if language == "fr":
        assert not re.search(r" [:;?]", words.short + words.to_do), "a no-break space stands there"


@pytest.mark.parametrize("language", CODES)
def test_what_is_told_apart_is_worded_apart(language):
    short = [trouble_words(trouble, language).short for trouble in Trouble]
    assert len(set(short)) == len(short)


def test_a_language_with_a_region_is_that_language_and_one_that_is_not_ours_is_english():
    assert trouble_words(Trouble.PAPER_OUT, "fr-CA").short == "plus de papier"
    assert trouble_words(Trouble.PAPER_OUT, "xx").short == "out of paper"
