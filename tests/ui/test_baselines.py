from PySide6.QtGui import QColor, QImage, QPainter

from tests.ui.screenshots import baselines
from tests.ui.screenshots.baselines import compare, fingerprint, here


def drawn(*marks: tuple[int, int, int, int], colour: str = "#14212B") -> QImage:
    image = QImage(1366, 768, QImage.Format.Format_RGB32)
    image.fill(QColor("#F6F8FA"))
    painter = QPainter(image)
    for mark in marks:
        painter.fillRect(*mark, QColor(colour))
    painter.end()
    return image


BLANK, WORD = fingerprint(drawn()), fingerprint(drawn((100, 100, 60, 14)))
ROUNDED = fingerprint(drawn((100, 100, 60, 14), colour="#15222C"))
ELSEWHERE = "Another system, Qt 6.99"


def test_on_this_machine_a_picture_is_the_same_only_to_the_last_pixel():
    assert compare({"a": WORD}, (here(), {"a": WORD})).same
    assert compare({"a": ROUNDED}, (here(), {"a": WORD})).changed == ("a",)


def test_on_another_machine_rounding_passes_and_a_missing_word_does_not():
    assert compare({"a": ROUNDED}, (ELSEWHERE, {"a": WORD})).same
    assert compare({"a": BLANK}, (ELSEWHERE, {"a": WORD})).changed == ("a",)


def test_new_pictures_and_those_that_are_gone_are_told():
    found = compare({"a": WORD, "b": WORD}, (here(), {"a": WORD, "c": WORD, "d": WORD}), frozenset({"a", "b", "c"}))
    assert (found.changed, found.new, found.gone) == ((), ("b",), ("c",))
    assert not found.same


def test_a_picture_of_another_size_is_another_picture():
    assert not compare({"a": fingerprint(drawn().scaled(683, 384))}, (here(), {"a": BLANK})).same


def test_what_is_written_is_read_again(tmp_path):
    baselines.write({"b": WORD, "a": BLANK}, tmp_path / "kept.tsv")
    assert baselines.read(tmp_path / "kept.tsv") == (here(), {"a": BLANK, "b": WORD})
    assert baselines.read(tmp_path / "nothing.tsv") == ("", {})
