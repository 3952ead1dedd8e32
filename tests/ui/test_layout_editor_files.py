"""Opening, saving, pictures, leaving, and using a layout for the station."""

import json

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from kiosk.badge.layout import read_layout, shipped_layout
from kiosk.badge.specimens import Kind
from kiosk.cli.main import run
from kiosk.domain.target import Target
from kiosk.errors import Fault
from kiosk.settings import Settings
from tests.ui.editor import Hands
from tests.ui.world import ORG, PINS
from ui.command import program
from ui.layout_editor_acts import models, sample_models
from ui.layout_editor_drawing import Drawing, Wish
from ui.layout_editor_edits import Rect, find
from ui.layout_editor_window import EditorWindow, layout_editor_window
from ui.wording import Tone

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
A6 = shipped_layout("a6")


@pytest.fixture
def open_editor(application, house, open_windows, qtbot):
    def open_(given="a6", station=None):
        where = (station or house).station
        return Hands(open_windows.enter_context(layout_editor_window(application, where, str(given), "en", second=1.0)), qtbot)

    return open_


@pytest.fixture
def mine(tmp_path):
    """A layout file."""
    path = tmp_path / "mine.json"
    path.write_text(A6.model_copy(update={"name": "Mine"}).text(), encoding="utf-8")
    return path


def changed(hands: Hands) -> Hands:
    hands.editor.choose("band")
    hands.fill("height", "24")
    return hands


def saved(hands: Hands) -> None:
    hands.qtbot.waitUntil(lambda: not hands.editor.state.changed)


# files


def test_saving_writes_the_file_that_was_opened(open_editor, mine):
    hands = changed(open_editor(mine))
    hands.key(Qt.Key.Key_S, CTRL)
    saved(hands)
    assert find(read_layout(mine), "band").height == 24
    assert not hands.screen.save.isEnabled()
    assert hands.window.header.title.text() == "Badge layout · Mine"


def test_a_shipped_layout_is_saved_where_one_says(open_editor, tmp_path):
    hands = changed(open_editor())
    hands.key(Qt.Key.Key_S, CTRL)
    dialog = hands.editor.dialog
    assert dialog.selectedFiles()[0].endswith("a6-portrait.json")
    dialog.fileSelected.emit(str(tmp_path / "new.json"))
    dialog.reject()
    saved(hands)
    assert read_layout(tmp_path / "new.json") == hands.editor.state.draft
    assert hands.parts.files.path == tmp_path / "new.json"


def test_a_folder_that_is_not_there_is_said_and_nothing_is_kept(open_editor, tmp_path):
    hands = changed(open_editor())
    hands.parts.files.write(tmp_path / "nowhere" / "new.json")
    hands.qtbot.waitUntil(lambda: hands.window.fault is not None)
    assert "can't be written" in hands.window.fault.what
    assert hands.editor.state.changed


def test_a_layout_that_is_wrong_is_not_written(open_editor, mine):
    hands = open_editor(mine)
    hands.editor.place("event", Rect(60, 110, 52, 30))
    hands.key(Qt.Key.Key_S, CTRL)
    hands.key(Qt.Key.Key_S, CTRL | SHIFT)
    assert hands.editor.dialog is None
    assert read_layout(mine).name == "Mine"
    assert find(read_layout(mine), "event").x == 8


def test_another_file_is_opened_from_the_menu(open_editor, mine):
    hands = open_editor()
    hands.key(Qt.Key.Key_O, CTRL)
    actions = {action.text(): action for action in hands.parts.files.menu.actions()}
    assert len(actions) > 7
    actions["A file…"].trigger()
    hands.parts.files.menu.close()
    hands.editor.dialog.fileSelected.emit(str(mine))
    hands.editor.dialog.reject()
    hands.qtbot.waitUntil(lambda: hands.editor.state.draft.name == "Mine")
    assert hands.parts.files.path == mine
    next(action for text, action in actions.items() if "74 × 105" in text).trigger()
    assert hands.parts.files.path is None


def test_a_broken_file_is_said_with_its_box_and_the_layout_stays(open_editor, tmp_path):
    hands = open_editor()
    broken = json.loads(A6.text())
    broken["front"][1]["width"] = -3
    (tmp_path / "broken.json").write_text(json.dumps(broken), encoding="utf-8")
    hands.parts.files.read(tmp_path / "broken.json")
    hands.qtbot.waitUntil(lambda: hands.window.fault is not None)
    assert 'box "person", width' in hands.window.fault.what
    assert hands.editor.state.draft == A6


def test_a_broken_file_is_said_before_there_is_a_window(application, tmp_path):
    (tmp_path / "broken.json").write_text("{}", encoding="utf-8")
    with pytest.raises(Fault), layout_editor_window(application, None, str(tmp_path / "broken.json"), "en"):
        pass


# pictures


def test_a_picture_goes_into_a_box_of_its_own_and_into_the_file(open_editor, tmp_path, mine):
    hands = open_editor(mine)
    Image.new("RGB", (60, 30), "#336699").save(tmp_path / "logo.png")
    hands.editor.add("image")
    hands.editor.dialog.fileSelected.emit(str(tmp_path / "logo.png"))
    hands.editor.dialog.reject()
    hands.qtbot.waitUntil(lambda: hands.editor.state.chosen == "image")
    first = find(hands.editor.state.draft, "image").data
    Image.new("RGB", (60, 30), "#993366").save(tmp_path / "logo.jpg")
    hands.press(hands.screen.form.fields.editors["data"].button)
    hands.editor.dialog.fileSelected.emit(str(tmp_path / "logo.jpg"))
    hands.editor.dialog.reject()
    hands.qtbot.waitUntil(lambda: find(hands.editor.state.draft, "image").data != first)
    hands.press(hands.screen.save)
    saved(hands)
    assert find(read_layout(mine), "image").data == find(hands.editor.state.draft, "image").data


def test_what_is_no_picture_is_said(open_editor, tmp_path):
    hands = open_editor()
    (tmp_path / "logo.png").write_bytes(b"no picture")
    hands.editor.take_picture(tmp_path / "logo.png", new=True)
    hands.qtbot.waitUntil(lambda: hands.window.fault is not None)
    assert "no picture" in hands.window.fault.what
    assert hands.editor.state.draft == A6


# leaving


def test_a_window_without_changes_just_closes(open_editor):
    hands = open_editor()
    hands.window.close()
    assert not hands.window.isVisible()


def test_going_on_editing_loses_nothing(open_editor):
    hands = changed(open_editor())
    hands.window.close()
    assert hands.window.isVisible()
    hands.key(Qt.Key.Key_Escape, widget=hands.parts.files.question)
    assert hands.window.isVisible()
    assert hands.editor.state.changed


def test_not_saving_closes(open_editor, mine):
    hands = changed(open_editor(mine))
    hands.window.close()
    hands.press(hands.parts.files.question.discard)
    assert not hands.window.isVisible()
    assert find(read_layout(mine), "band").height == 20


def test_saving_closes_once_it_is_written(open_editor, mine):
    hands = changed(open_editor(mine))
    hands.window.close()
    hands.press(hands.parts.files.question.yes)
    hands.qtbot.waitUntil(lambda: not hands.window.isVisible())
    assert find(read_layout(mine), "band").height == 24


def test_what_is_wrong_can_only_be_given_up_or_gone_on_with(open_editor):
    hands = open_editor()
    hands.editor.place("event", Rect(60, 110, 52, 30))
    hands.window.close()
    assert not hands.parts.files.question.yes.isEnabled()
    hands.parts.files.question.reject()


# using it


def layout_of(house) -> str:
    names = []
    house.beside(lambda station: names.append(station.layout))
    return names[0]


def test_the_station_uses_it_once_somebody_says_so(open_editor, house):
    hands = changed(open_editor())
    hands.press(hands.screen.use)
    hands.press(hands.parts.use.question.yes)
    hands.qtbot.waitUntil(lambda: hands.parts.use.used is not None)
    assert layout_of(house) == hands.editor.state.draft
    assert hands.window.trouble.tone is Tone.ADMIT
    assert not hands.editor.state.changed


def test_cancelling_changes_nothing(open_editor, house):
    hands = changed(open_editor())
    hands.press(hands.screen.use)
    hands.press(hands.parts.use.question.no)
    assert hands.parts.use.question is None
    assert layout_of(house) == A6


def pin(hands: Hands, digits: str) -> None:
    sign_in = hands.parts.use.question.sign_in
    hands.qtbot.waitUntil(lambda: sign_in.pad.line.isEnabled() and not sign_in.pad.line.still)
    QTest.keyClicks(sign_in.pad.line, digits)
    hands.key(Qt.Key.Key_Return, widget=sign_in.pad.line)


def test_where_the_station_knows_its_staff_an_organizers_pin_is_asked_for(open_editor, guarded):
    hands = changed(open_editor(station=guarded))
    hands.press(hands.screen.use)
    sign_in = hands.parts.use.question.sign_in
    hands.qtbot.waitUntil(lambda: bool(sign_in.staff))
    assert [one.id for one in sign_in.staff] == [ORG.id]
    assert sign_in.pad.line.hasFocus()
    pin(hands, "111111")
    hands.qtbot.waitUntil(lambda: "Not right" in sign_in.pad.remark.text())
    assert layout_of(guarded) == A6
    pin(hands, PINS[ORG.id])
    hands.qtbot.waitUntil(lambda: hands.parts.use.used is not None)
    assert layout_of(guarded) == hands.editor.state.draft
    assert hands.parts.use.question is None


def test_a_station_that_fails_says_so_and_the_layout_is_still_there(open_editor, house):
    hands = changed(open_editor())
    house.faults["use_layout"] = Fault("station.db: the disk is full", "free some space")
    hands.press(hands.screen.use)
    hands.press(hands.parts.use.question.yes)
    hands.qtbot.waitUntil(lambda: hands.window.fault is not None)
    assert hands.window.fault.what == "station.db: the disk is full"
    assert hands.editor.state.changed


def test_a_layout_that_no_badge_can_be_drawn_by_is_not_used(open_editor, house):
    hands = open_editor()
    hands.screen.show_fault(Fault("code: no room", "make it larger"))
    assert not hands.screen.use.isEnabled()
    assert "code: no room" in hands.screen.remark.text()
    hands.screen.show_fault(None)
    assert hands.screen.use.isEnabled()


# drawing


def test_of_many_wishes_the_last_is_drawn_and_hardly_any_before_it(application, qtbot):
    model = sample_models()[0]
    came = []
    with Drawing() as drawing:
        drawing.came.connect(came.append)
        wishes = [Wish(Kind.LONGEST, A6, model.badge, 0, width, Target()) for width in range(140, 200)]
        for wish in wishes:
            drawing.draw([wish])
        qtbot.waitUntil(lambda: not drawing.busy)
    assert came[-1].wish is wishes[-1]
    assert len(came) < 5


def test_a_code_without_room_is_a_fault_and_no_picture(application):
    from ui.layout_editor_drawing import drawn  # noqa: PLC0415

    model = sample_models()[0]
    small = A6.model_copy(update={"front": (A6.front[3].model_copy(update={"width": 5.0, "height": 5.0}),)})
    made = drawn(Wish(Kind.LONGEST, small, model.badge, 0, 200, Target()))
    assert made.picture is None
    assert made.fault is not None


def test_an_empty_roster_gives_our_own_people_in_the_events_colours(house, tmp_path):
    from kiosk.assembly import open_station, setup  # noqa: PLC0415
    from tests.ui.world import EVENT  # noqa: PLC0415

    (tmp_path / "event.toml").write_text(EVENT, encoding="utf-8")
    settings = Settings(home=tmp_path / "empty", keyring=False)
    setup(settings, tmp_path / "event.toml", "Empty")
    with open_station(settings) as station:
        found = models(station)
    assert all(model.sample for model in found)
    assert {model.badge.event_name for model in found} == {"WPS Focal Points Network"}
    assert {model.badge.tier_name for model in found} == {"Focal point"}


# the command


def test_the_command_runs_until_its_window_is_closed(application, tmp_path):
    def close():
        for window in application.topLevelWidgets():
            if isinstance(window, EditorWindow) and window.isVisible():
                window.close()

    watch = QTimer(interval=20)
    watch.timeout.connect(close)
    watch.start()
    assert run(program(), ["--home", str(tmp_path), "layout", "edit", "a7", "--language", "es"]) == 0
    watch.stop()


def test_the_command_names_what_is_wrong(tmp_path, capsys):
    assert run(program(), ["--home", str(tmp_path), "layout", "edit", "nothing"]) == 2
    assert "layout nothing" in capsys.readouterr().err
    assert run(program(), ["layout", "edit", "--language", "xx"]) == 2
    assert "--language xx" in capsys.readouterr().err
