"""Themes and sizes of text, chosen while the windows are up and at the start, and kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kiosk.cli.main import run
from kiosk.devices.look import Look, Scheme, recall
from kiosk.settings import read_settings
from ui import theme
from ui.command import program
from ui.event_editor.window import event_editor_window
from ui.looks import Looks
from ui.theme import Appearance
from ui.tokens import ThemeName

COMMANDS = [
    ("desk",),
    ("door", "--session", "B2"),
    ("self-service",),
    ("dashboard",),
    ("setup-assistant",),
    ("event", "edit"),
    ("layout", "edit"),
]


@pytest.fixture
def looks(application):
    made = []

    def make(look=None):
        made.append(Looks(application, look))
        return made[-1]

    yield make
    for one in made:
        one.stop()


def choose(qtbot, window, text: str) -> None:
    # without a window manager nobody else does after a menu
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F12)
    menu = window.menu_shown
    action = next(action for action in menu.actions() if action.text() == text)
    action.trigger()
    menu.close()


def test_f12_changes_the_colours_at_once_and_after_the_next_start(open_desk, house, qtbot):
    window = open_desk().frame.window
    choose(qtbot, window, "Dark")
    assert theme.appearance().theme is ThemeName.DARK
    qtbot.waitUntil(lambda: recall(house.settings.home) == Look(Scheme.DARK, 100))
    choose(qtbot, window, "Text 150 %")
    assert theme.appearance().text == 1.5
    qtbot.waitUntil(lambda: recall(house.settings.home) == Look(Scheme.DARK, 150))


def test_the_menu_says_what_is_worn_and_is_there_for_the_mouse_too(open_door, qtbot):
    window = open_door().frame.window
    qtbot.mouseClick(window.header.look, Qt.MouseButton.LeftButton)
    checked = [action.text() for action in window.menu_shown.actions() if action.isChecked()]
    window.menu_shown.close()
    assert checked == ["Light", "Text 100 %"]


def test_the_layout_editor_offers_the_same(hands, qtbot):
    choose(qtbot, hands.window, "High contrast")
    assert theme.appearance().theme is ThemeName.CONTRAST


def test_the_event_editor_offers_the_same_and_keeps_it(application, house, open_windows, qtbot):
    opening = event_editor_window(application, house.station, None, "en", second=1.0, look=(Look(), house.settings.home))
    choose(qtbot, open_windows.enter_context(opening).window, "Dark")
    assert theme.appearance().theme is ThemeName.DARK
    assert recall(house.settings.home) == Look(Scheme.DARK, 100)


def test_the_assistant_keeps_it_once_there_is_a_station(assistant, event_file, qtbot):
    choose(qtbot, assistant.window, "Text 125 %")
    assert theme.appearance().text == 1.25
    assert not assistant.settings.home.exists(), "nothing is made before somebody wants it"
    assistant.found(event_file)
    assistant.until(lambda: recall(assistant.settings.home).text == 125)


@pytest.mark.parametrize("start", [1.0, 1.25, 1.5, 2.0])
def test_every_size_of_type_comes_back_exactly(application, qtbot, start):
    labels = [QLabel(str(pixels)) for pixels in range(11, 90)]
    theme.dress(application, Appearance(text=start))
    for pixels, label in zip(range(11, 90), labels, strict=True):
        qtbot.addWidget(label)
        label.setFont(theme.font(pixels, theme.BOLD))
    for text in (1.1, 2.0, 1.75, 1.3, start):
        theme.dress(application, Appearance(text=text))
        assert [label.font() for label in labels] == [theme.font(pixels, theme.BOLD) for pixels in range(11, 90)]


def test_a_font_that_was_given_late_stays_through_another_theme(application, qtbot):
    label = QLabel("wrong")
    qtbot.addWidget(label)
    theme.tint(label, "muted")
    label.setFont(theme.font(theme.SMALL))
    theme.dress(application, Appearance(ThemeName.DARK))
    label.setFont(theme.font(theme.SMALL, theme.BOLD))
    theme.dress(application, Appearance(ThemeName.CONTRAST))
    assert label.font() == theme.font(theme.SMALL, theme.BOLD)


def test_lengths_that_hold_text_follow_it(application, qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    theme.hold(label, height=52, least_width=100)
    theme.dress(application, Appearance(text=2.0))
    assert (label.minimumHeight(), label.maximumHeight(), label.minimumWidth()) == (104, 104, 200)


def test_where_it_is_left_to_the_system_its_dark_is_followed_live(application, looks):
    looks(Look(Scheme.AUTO))
    hints = application.styleHints()
    # what this display has no word of; a program may say it in the system's place
    hints.setColorScheme(Qt.ColorScheme.Dark)
    told = hints.colorScheme() is Qt.ColorScheme.Dark
    hints.colorSchemeChanged.emit(hints.colorScheme())
    assert theme.appearance().theme is (ThemeName.DARK if told else ThemeName.LIGHT)
    hints.unsetColorScheme()
    hints.colorSchemeChanged.emit(hints.colorScheme())
    assert theme.appearance().theme is ThemeName.LIGHT


class Wishes:
    """A system that asks for what it asks for."""

    def __init__(self, contrast=Qt.ContrastPreference.NoPreference):
        self.contrast = contrast

    def contrastPreference(self):  # noqa: N802
        return self.contrast


def test_a_system_of_high_contrast_is_followed_and_somebodys_choice_goes_before(looks):
    worn = looks(Look(Scheme.AUTO))
    there, worn._wishes = worn._wishes, Wishes(Qt.ContrastPreference.HighContrast)
    worn._system_changed()
    assert theme.appearance().theme is ThemeName.CONTRAST
    worn.choose(Look(Scheme.LIGHT))
    worn._system_changed()
    assert theme.appearance().theme is ThemeName.LIGHT
    worn._wishes = there


def test_without_a_wish_everything_stays_as_it_is_worn(application, looks):
    theme.dress(application, Appearance(ThemeName.DARK, 1.25))
    assert looks().look == Look(Scheme.DARK, 125)
    assert theme.appearance() == Appearance(ThemeName.DARK, 1.25)


def test_nothing_of_qts_own_moves(application):
    for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateCombo):
        assert not application.isEffectEnabled(effect)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("wrong", [("--theme", "pink"), ("--text", "900")])
def test_a_wrong_theme_or_size_is_refused_before_a_window_opens(tmp_path, capsys, command, wrong):
    assert run(program(), ["--home", str(tmp_path), *command, *wrong]) == 2
    assert " ".join(wrong) in capsys.readouterr().err


def test_the_environment_says_it_for_every_window(tmp_path):
    settings = read_settings(tmp_path, {"KIOSK_THEME": "dark", "KIOSK_TEXT": "150"})
    assert (settings.theme, settings.text) == ("dark", "150")
