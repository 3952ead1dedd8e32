"""`kiosk guide`: which pages, in which language, into which file."""

from __future__ import annotations

import pypdfium2
import pytest

from tests.cli.test_bad_input import one_line


def pages(path):
    document = pypdfium2.PdfDocument(path)
    count = len(document)
    document.close()
    return count


@pytest.mark.parametrize(
    ("arguments", "count", "said"),
    [
        (("desk",), 1, "1 page, en"),
        (("door", "--language", "fr"), 1, "1 page, fr"),
        ((), 3, "3 pages, en"),
        (("--all",), 9, "9 pages, en, fr, es"),
    ],
)
def test_it_writes_what_was_asked_for_and_says_so(kiosk, tmp_path, arguments, count, said):
    out = tmp_path / "guide.pdf"
    answer = kiosk("guide", *arguments, "--out", out)
    assert (answer.code, answer.out.strip()) == (0, f"{out}: {said}.")
    assert pages(out) == count


@pytest.mark.parametrize(("arguments", "named"), [(("roof",), "roof"), (("desk", "--language", "ar"), "--language ar")])
def test_what_there_is_no_page_for_is_refused_in_a_line(kiosk, tmp_path, arguments, named):
    answer = kiosk("guide", *arguments, "--out", tmp_path / "guide.pdf")
    assert answer.code == 2
    assert named in one_line(answer)
    assert not (tmp_path / "guide.pdf").exists()


def test_a_folder_that_is_not_there_is_said(kiosk, tmp_path):
    answer = kiosk("guide", "desk", "--out", tmp_path / "nowhere" / "guide.pdf")
    assert answer.code == 2
    assert "nowhere" in one_line(answer)
