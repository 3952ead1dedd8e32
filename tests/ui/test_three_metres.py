"""Readable at three metres: measured on the screen, for every answer in every language, on the screens that doors have.

The rule and its sources stand at `ui.widgets.verdict_panel.VerdictPanel`. A letter's height is seen under an angle of
2 atan(h / 2d); on a 14-inch screen of 1366x768 a pixel is 0.227 mm high, and 16 minutes of arc at three metres are 14 mm.
"""

from __future__ import annotations

import math

import pytest
from PySide6.QtGui import QFontMetrics

from kiosk.domain.outcome import Outcome
from kiosk.domain.reason import Reason
from kiosk.wording.explain import explain
from kiosk.wording.languages import LANGUAGES
from tests.wording.test_explain import an_event, decisions
from ui import theme
from ui.flow import Told
from ui.widgets.fit_label import FitLabel
from ui.widgets.verdict_panel import VerdictPanel
from ui.wording import look

METRES, INCHES = 3.0, 14.0
AT_EASE, LONG, FINDABLE, USUAL = 16.0, 11.5, 6.25, 8.0
"""Minutes of arc."""
SCREENS = ((1366, 768), (1280, 720), (1920, 1080))


def minutes(pixels: float, screen: tuple[int, int]) -> float:
    """Under which angle so many pixels are seen, in minutes of arc."""
    pitch = INCHES * 25.4 / math.hypot(*screen)
    return math.degrees(2 * math.atan(pixels * pitch / (2 * METRES * 1000))) * 60


def capital(label: FitLabel) -> float:
    """The height in pixels of a capital as the label writes it now; of a full character where its script has no capitals."""
    metrics = QFontMetrics(theme.exact_font(label.fitted().pixels, label._weight))
    return metrics.capHeight()


def told(language: str) -> list[Told]:
    """Every answer that a door can give, in words."""
    return [
        Told(Outcome(decision, None, words, 1, 1.0), words)
        for decision in decisions()
        if decision.session is not None and decision.reason is not Reason.CHECKED_IN
        for words in (explain(decision, an_event(), language),)
    ]


def shown(panel: VerdictPanel, answer: Told) -> None:
    seen, words = look(answer.outcome), answer.words
    panel.show_verdict(seen.tone, seen.shape, (words.title, words.reason, words.next_step), "Amina Okafor", "Ministry", "NG")


@pytest.fixture
def panel_on(open_door):
    """The panel of a door that fills a screen."""

    def panel_on_(screen: tuple[int, int]) -> VerdictPanel:
        door = open_door()
        door.frame.window.resize(*screen)
        return door.screen.panel

    return panel_on_


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: f"{screen[0]}x{screen[1]}")
def test_every_answer_in_every_language_is_read_at_three_metres(panel_on, screen):
    panel = panel_on(screen)
    small: dict[str, set[tuple[object, ...]]] = {"title": set(), "reason": set(), "step": set()}
    for language in LANGUAGES:
        for answer in told(language):
            shown(panel, answer)
            least = {
                "title": (panel.title, LONG),
                "reason": (panel.reason, FINDABLE),
                "step": (panel.band.text, FINDABLE),
            }
            for part, (label, wanted) in least.items():
                seen = minutes(capital(label), screen)
                cut = "".join(label.fitted().lines).replace(" ", "") != label.text().replace(" ", "")
                if label.text() and (seen < wanted or cut):
                    small[part].add((language, label.text(), round(seen, 1), cut))
    assert small == {"title": set(), "reason": set(), "step": set()}


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: f"{screen[0]}x{screen[1]}")
def test_most_titles_are_read_at_ease_and_most_reasons_without_effort(panel_on, screen):
    panel = panel_on(screen)
    titles, reasons = {}, {}
    for language in LANGUAGES:
        for answer in told(language):
            shown(panel, answer)
            titles[language, panel.title.text()] = minutes(capital(panel.title), screen)
            reasons[language, panel.reason.text()] = minutes(capital(panel.reason), screen)
    assert sum(seen >= AT_EASE for seen in titles.values()) > 0.7 * len(titles)
    assert sum(seen >= USUAL for seen in reasons.values()) > 0.95 * len(reasons)
    for short in ("Not here", "Full", "Welcome in", "Goodbye", "Please wait", "Other event", "Not now"):
        assert titles["en", short] >= AT_EASE, short


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: f"{screen[0]}x{screen[1]}")
def test_a_name_and_the_word_of_the_direction_are_read_at_three_metres(panel_on, screen):
    panel = panel_on(screen)
    seen = look(told("en")[0].outcome)
    panel.show_verdict(seen.tone, seen.shape, ("Goodbye", "Exit recorded", "Let them out"), "Amina Okafor", "", "NG", "OUT")
    assert minutes(capital(panel.person), screen) >= FINDABLE
    assert minutes(capital(panel.way.text), screen) >= FINDABLE


def test_it_is_larger_on_a_larger_screen(panel_on):
    small, large = (1366, 768), (1920, 1080)
    panel = panel_on(small)
    before = capital(panel.title), capital(panel.reason)
    panel.window().resize(*large)
    after = capital(panel.title), capital(panel.reason)
    assert all(more > 1.3 * less for less, more in zip(before, after, strict=True))


def test_text_that_is_made_larger_elsewhere_leaves_the_answer_whole(panel_on, application):
    panel = panel_on((1366, 768))
    try:
        theme.dress(application, theme.Appearance(text=2.0))
        shown(panel, told("en")[0])
        panel.layout().activate()
        for label in (panel.title, panel.reason, panel.person, panel.band, panel.keys):
            assert panel.rect().contains(label.geometry())
        assert panel.title.geometry().bottom() <= panel.reason.geometry().top()
        assert panel.reason.geometry().bottom() <= panel.person.geometry().top()
        assert panel.band.geometry().bottom() <= panel.keys.geometry().top()
    finally:
        theme.dress(application)
