"""The guide in the windows: opened by F1, read by keyboard, gone as soon as a code comes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication

from kiosk.devices.scanners import Scanning
from kiosk.devices.wedge_rules import Rules
from kiosk.errors import Fault
from kiosk.guide.keys import LABELS
from kiosk.guide.page import LANGUAGES, Kind, read_page
from tests.ui import walks
from tests.ui.conftest import NEVER
from tests.ui.keys import Keyboard
from tests.ui.test_dashboard import open_dashboard  # noqa: F401  (a fixture)
from tests.ui.world import OP, ORG
from ui import theme
from ui.app import Manner, desk_window, door_window, self_service_window
from ui.event_editor.window import event_editor_window
from ui.frame import World
from ui.guide.guiding import Guide
from ui.kiosk_mode.remembered import Kiosk
from ui.theme import Appearance
from ui.tokens import ThemeName

F1, ESC = Qt.Key.Key_F1, Qt.Key.Key_Escape

_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
"""What keeps a text in its own direction, and isn't seen."""


def guide_of(window) -> Guide:
    guide = window.findChild(Guide)
    assert guide is not None
    return guide


def read(qtbot, window) -> Guide:
    """Press F1 in a window."""
    # without a window manager nobody else does after a menu or a dialog
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, F1)
    guide = guide_of(window)
    assert guide.is_open
    return guide


def shortcuts(window) -> set[str]:
    return {one.key().toString() for one in window.findChildren(QShortcut)}


@pytest.fixture
def event_editor(application, house, open_windows, qtbot):
    parts = open_windows.enter_context(event_editor_window(application, house.station, None, "en", second=1.0))
    qtbot.waitUntil(parts.window.isActiveWindow)
    return parts.window


@pytest.fixture
def windows(open_desk, open_door, open_dashboard, open_editor, assistant, event_editor, house):  # noqa: F811
    """One window of each kind; the last one opened is in front."""
    return {
        "desk": lambda: open_desk().frame.window,
        "door": lambda: open_door().frame.window,
        "dashboard": lambda: open_dashboard(house).frame.window,
        "layout editor": lambda: open_editor().window,
        "assistant": lambda: assistant.window,
        "event editor": lambda: event_editor,
    }


@pytest.mark.parametrize(
    ("which", "title"),
    [
        ("desk", "Registration desk"),
        ("door", "Door of a session"),
        ("dashboard", "From the event file to the attendance"),
        ("layout editor", "From the event file to the attendance"),
        ("assistant", "From the event file to the attendance"),
        ("event editor", "From the event file to the attendance"),
    ],
)
def test_f1_opens_the_page_for_that_window_and_closes_it_again(windows, which, title, qtbot):
    window = windows[which]()
    guide = read(qtbot, window)
    assert guide.sheet.text.page.title == title
    assert guide.sheet.text.hasFocus()
    assert guide.sheet.text.toPlainText().startswith(title)
    qtbot.keyClick(guide.sheet.text, F1)
    assert not guide.is_open
    qtbot.keyClick(window, F1)
    qtbot.keyClick(guide.sheet.text, ESC)
    assert not guide.is_open


def test_it_is_there_for_the_mouse_too_and_says_its_key(open_desk, qtbot):
    window = open_desk().frame.window
    button = window.header.help
    assert (button.text(), button.accessibleName(), button.toolTip()) == ("? F1", "Guide (F1)", "Guide (F1)")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    guide = guide_of(window)
    assert guide.is_open
    qtbot.mouseClick(guide.sheet.close_button, Qt.MouseButton.LeftButton)
    assert not guide.is_open


def test_whoever_checks_in_alone_has_no_guide_for_staff(application, house, open_windows, qtbot):
    world = World(names=list, now=house.clock.now, ticks=house.clock.monotonic)
    alone = open_windows.enter_context(self_service_window(application, house.station, Manner(world=world)))
    assert alone.frame.window.findChild(Guide) is None
    assert not alone.frame.window.header.help.isVisible()


def test_nothing_of_it_is_made_before_somebody_wants_it(open_desk):
    assert guide_of(open_desk().frame.window).sheet is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_that_a_page_names_does_something_there_and_is_called_so(open_desk, open_door, open_dashboard, house, language):  # noqa: F811
    desk, door, dashboard = open_desk(), open_door(), open_dashboard(house)
    keys = {
        "desk": (desk, desk.screen.keys),
        "door": (
            door,
            {
                "Enter": door.screen.key_next,
                "F5": door.screen.key_session,
                "F6": door.screen.key_supervisor,
                "F7": door.screen.key_direction,
                "F8": door.screen.key_room,
                "F9": door.screen.key_language,
                "F10": door.screen.key_camera,
            },
        ),
        "organizer": (dashboard, dashboard.screen.keys),
    }
    for page, (at, buttons) in keys.items():
        at.frame.languages.speak(language)
        labels = {
            row.mark: "".join(span.text for span in row.cells[0] if span.kind is Kind.STRONG)
            for part in read_page(page, language).parts
            if part.build == "keys"
            for row in part.rows
        }
        known = {button.text().translate(_ISOLATES) for button in buttons.values()}
        assert labels, page
        for key, label in labels.items():
            assert f"{key}  {label}" in known, (page, language)
        at.frame.languages.speak("en")


def test_every_key_in_the_text_is_a_key_of_the_window(windows):
    bound = {"desk": shortcuts(windows["desk"]()), "door": shortcuts(windows["door"]())}
    bound["organizer"] = set().union(
        *(shortcuts(windows[which]()) for which in ("dashboard", "layout editor", "assistant", "event editor"))
    )
    for page, keys in bound.items():
        named = {span.source for span in read_page(page, "en").spans() if span.kind is Kind.KEY} | LABELS[page].keys()
        # whatever has the focus is pressed by Enter
        named = {"1" if key == "1–6" else key for key in named} - {"Enter"}
        assert named <= keys, page


@pytest.mark.parametrize("language", ["ar", "zh", "ru"])
def test_where_there_is_no_page_in_the_language_the_english_one_is_shown_with_a_line_that_says_so(open_desk, language, qtbot):
    desk = open_desk()
    desk.frame.languages.speak(language)
    sheet = read(qtbot, desk.frame.window).sheet
    assert sheet.text.page.language == "en"
    assert sheet.note.isVisible()
    assert sheet.text.layoutDirection() is Qt.LayoutDirection.LeftToRight
    desk.frame.languages.speak("fr")
    assert sheet.text.page.language == "fr"
    assert not sheet.note.isVisible()


def test_the_page_follows_the_language_while_it_is_read(open_door, qtbot):
    door = open_door()
    sheet = read(qtbot, door.frame.window).sheet
    bar = sheet.text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    qtbot.keyClick(sheet.text, Qt.Key.Key_F9)
    assert sheet.text.page.title == "Porte d’une séance"
    assert sheet.text.accessibleName() == "Porte d’une séance"
    assert abs(bar.value() / bar.maximum() - 0.5) < 0.1, "where one reads one goes on"


def test_it_is_scrolled_by_keys(open_desk, qtbot):
    text = read(qtbot, open_desk().frame.window).sheet.text
    bar = text.verticalScrollBar()
    values = [bar.value()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_End):
        qtbot.keyClick(text, key)
        values.append(bar.value())
    assert values == sorted(set(values))
    assert values[-1] == bar.maximum()
    qtbot.keyClick(text, Qt.Key.Key_PageUp)
    assert bar.value() < bar.maximum()
    qtbot.keyClick(text, Qt.Key.Key_Home)
    assert bar.value() == 0


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_stands_where_reading_ends_and_leaves_the_rest_of_the_window_free(open_door, application, direction, qtbot):
    door = open_door()
    application.setLayoutDirection(direction)
    window = door.frame.window
    sheet = read(qtbot, window).sheet
    across = sheet.mapTo(window, QPoint(0, 0)).x()
    assert sheet.width() < 0.53 * window.width()
    assert across == (0 if direction is Qt.LayoutDirection.RightToLeft else window.width() - sheet.width())
    window.resize(1600, 900)
    assert sheet.height() == window.pages.height()
    assert not door.frame.window.header.geometry().intersects(sheet.geometry())


def test_a_doors_verdict_is_never_behind_it(open_door, qtbot):
    door = open_door()
    guide = read(qtbot, door.frame.window)
    door.frame.feed.text.emit("c-R2")
    assert not guide.is_open, "before there is an answer that it could hide"
    qtbot.waitUntil(lambda: door.state.told is not None)
    assert door.screen.panel.title.text() == "Not here"


def test_a_scanner_that_types_closes_it_and_nothing_of_the_code_moves_the_page(application, house, open_windows, qtbot):
    world = World(names=list, now=house.clock.now, ticks=house.clock.monotonic)
    how = Manner(pace=NEVER, world=world, scanning=Scanning(keyboard=True, rules=Rules()))
    desk = open_windows.enter_context(desk_window(application, house.station, how))
    qtbot.waitUntil(desk.frame.window.isActiveWindow)
    guide = read(qtbot, desk.frame.window)
    Keyboard(desk.frame.window.windowHandle()).scan("c-R1")
    qtbot.waitUntil(lambda: desk.state.told is not None)
    assert not guide.is_open
    assert guide.sheet.text.verticalScrollBar().value() == 0


def test_closing_it_gives_the_focus_back_but_never_takes_it(open_desk, qtbot):
    desk = open_desk()
    line = desk.screen.search.line
    assert line.hasFocus()
    guide = read(qtbot, desk.frame.window)
    qtbot.keyClick(guide.sheet.text, ESC)
    assert line.hasFocus()
    guide = read(qtbot, desk.frame.window)
    desk.frame.feed.text.emit("c-R1")
    qtbot.waitUntil(lambda: desk.state.told is not None)
    qtbot.waitUntil(desk.screen.primary.hasFocus)


def test_esc_beside_it_clears_the_desk_as_ever(open_desk, qtbot):
    desk = open_desk()
    guide = read(qtbot, desk.frame.window)
    desk.screen.search.line.setFocus()
    qtbot.keyClicks(desk.screen.search.line, "okafor")
    qtbot.waitUntil(lambda: bool(desk.state.results))
    qtbot.keyClick(desk.screen.search.line, ESC)
    assert desk.screen.search.line.text() == ""
    assert guide.is_open


def test_it_says_how_to_sign_in_to_somebody_who_could_not_yet(open_desk, house, qtbot):
    house.engage(ORG, OP)
    desk = open_desk()
    assert desk.duty.locked
    guide = read(qtbot, desk.frame.window)
    assert "PIN" in guide.sheet.text.toPlainText()


@pytest.fixture
def dressed(application):
    yield lambda **how: theme.dress(application, Appearance(**how))
    theme.dress(application)


@pytest.mark.parametrize("name", ThemeName)
def test_nothing_is_cut_pale_or_without_a_name_in_any_theme_and_at_twice_the_text(open_desk, dressed, name, qtbot):
    desk = open_desk()
    sheet = read(qtbot, desk.frame.window).sheet
    sheet.show_remark("✓ desk.en.pdf")
    for text in (1.0, 2.0):
        dressed(theme=name, text=text)
        qtbot.waitUntil(lambda text=text: sheet.text.document().defaultFont().pixelSize() == round(theme.LABEL * text))
        assert walks.cut(sheet) == []
        assert walks.overlaps(sheet) == []
        assert walks.unnamed(sheet) == []
        assert walks.small(sheet) == []
        assert sheet.text.document().idealWidth() <= sheet.text.viewport().width()
    qtbot.waitUntil(lambda: theme.now().ink.lower() in sheet.text.document().toHtml().lower())


def test_it_opens_at_twice_the_text_and_keeps_what_it_says_in_sight(open_desk, dressed, qtbot):
    desk = open_desk()
    dressed(text=2.0)
    window = desk.frame.window
    window.resize(1024, 600)
    sheet = read(qtbot, window).sheet
    assert sheet.text.height() > 200
    assert sheet.text.document().idealWidth() <= sheet.text.viewport().width()


def save(qtbot, guide, path) -> None:
    qtbot.mouseClick(guide.sheet.save, Qt.MouseButton.LeftButton)
    assert guide.dialog is not None
    guide.dialog.fileSelected.emit(str(path))
    guide.dialog.reject()
    qtbot.waitUntil(lambda: guide.sheet.remark.text()[:1] in {"✓", "▲"}, timeout=20_000)


def test_a_page_is_saved_as_pdf_in_its_language(open_desk, tmp_path, qtbot):
    desk = open_desk()
    desk.frame.languages.speak("es")
    guide = read(qtbot, desk.frame.window)
    save(qtbot, guide, tmp_path / "mostrador.pdf")
    assert "mostrador.pdf" in guide.sheet.remark.text()
    assert (tmp_path / "mostrador.pdf").read_bytes().startswith(b"%PDF")


def test_a_page_that_can_not_be_saved_says_why_and_stays(open_desk, tmp_path, qtbot):
    guide = read(qtbot, open_desk().frame.window)
    save(qtbot, guide, tmp_path / "nowhere" / "desk.pdf")
    assert guide.sheet.remark.text().startswith("▲")
    assert guide.is_open


def test_in_kiosk_mode_it_opens_no_dialog_for_files(application, house, open_windows, monkeypatch, qtbot):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "yes")
    world = World(names=list, now=house.clock.now, ticks=house.clock.monotonic)
    door = open_windows.enter_context(door_window(application, house.station, "B2", Manner(world=world, kiosk=Kiosk())))
    qtbot.waitUntil(door.frame.window.isActiveWindow)
    guide = read(qtbot, door.frame.window)
    assert not guide.sheet.save.isVisible()
    guide.offer_to_save()
    assert guide.dialog is None


def test_the_window_goes_while_a_page_is_being_saved(application, house, open_windows, tmp_path, qtbot):
    world = World(names=list, now=house.clock.now, ticks=house.clock.monotonic)
    with door_window(application, house.station, "B2", Manner(world=world)) as door:
        qtbot.waitUntil(door.frame.window.isActiveWindow)
        QApplication.processEvents()
        guide = guide_of(door.frame.window)
        guide.open()
        guide.save(tmp_path / "door.pdf")
    assert (tmp_path / "door.pdf").exists(), "what was begun is finished"
    assert QApplication.activeModalWidget() is None


def test_faults_are_said_in_words(open_desk, qtbot):
    guide = read(qtbot, open_desk().frame.window)
    guide._failed(Fault("the disk is full", "free some space"))
    assert "space" in guide.sheet.remark.text().lower()
