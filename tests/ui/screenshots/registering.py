"""The desk's dialogs about people, and the card with all that it can say."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from tests.ui.faces import give_photo
from tests.ui.screenshots.studio import Studio
from tests.ui.shots import STILL, Film, Photographer, manner
from tests.ui.world import MORNING, OP, ORG, SUP, moment
from ui.app import desk_window
from ui.desk import AtDesk


def shoot(studio: Studio) -> None:
    """Every dialog about a person."""
    house = studio.house("Desk 2")
    house.clock.at = moment(MORNING)
    give_photo(house, "R1")
    give_photo(house, "R3")
    house.before(lambda station: station.desk.block("R7", reason=""), "08:30")
    film = Film()
    with desk_window(studio.application, house.station, manner(house, studio.language, STILL, film)) as desk:
        desk.drawing.settle.setInterval(0)
        _shots(Photographer(studio, desk, film), desk)
    guarded = studio.house("Desk 2")
    guarded.clock.at = moment(MORNING)
    guarded.engage(ORG, SUP, OP)
    with desk_window(studio.application, guarded.station, manner(guarded, studio.language, STILL, film)) as desk:
        _vouched(Photographer(studio, desk, film), desk)


def fill(p: Photographer, desk: AtDesk, **typed: str) -> QDialog:
    """Type into the lines of the open dialog."""
    p.until(lambda: desk.dialog is not None)
    dialog = desk.dialog
    assert dialog is not None
    for field, text in typed.items():
        dialog.form.lines[field].fill(text)
    return dialog


def _shots(p: Photographer, desk: AtDesk) -> None:
    p.until(lambda: desk.screen.camera.words == "")
    p.type("xiaoming")
    p.until(lambda: desk.screen.card.photo.photo is not None)
    p.shoot("registering-01-photo")
    p.code("c-R1")
    desk.do_next()
    p.until(lambda: all(named.job.state.final for named in desk.screen._jobs) and bool(desk.screen._jobs))
    p.badge()
    p.shoot("registering-02-note")
    desk.more.open()
    p.until(lambda: desk.frame.window.menu_shown is not None)
    p.shoot("registering-03-more")
    desk.frame.window.menu_shown.close()
    desk.more.correct()
    p.shoot("registering-04-correct")
    dialog = fill(p, desk, family_name="Okafor-Balogun", country="GH", tier="CS")
    p.shoot("registering-05-changes")
    dialog.reject()
    desk.more.substitute()
    fill(p, desk, given_name="Ngozi", family_name="Adichie", position="Deputy Director").reject()
    desk.more.substitute()
    dialog = fill(p, desk, given_name="Ngozi", family_name="Adichie", position="Deputy Director")
    p.shoot("registering-06-substitute")
    dialog.reject()
    desk.more.report_lost()
    p.until(lambda: desk.dialog is not None)
    p.shoot("registering-07-lost")
    desk.dialog.reject()
    desk.clear()
    p.type("amaka")
    p.shoot("registering-08-hold")
    desk.clear()
    desk.more.walk_in()
    dialog = fill(p, desk)
    p.shoot("registering-09-walk-in")
    country = dialog.form.lines["country"].edit
    country.setFocus()
    QTest.keyClicks(country, "ger")
    p.until(country.popup.isVisible)
    p.shoot("registering-10-country")
    country.popup.hide()
    fill(p, desk, given_name="Amina", family_name="Okafor", organization="Ministry of Women Affairs", country="NG")
    p.until(lambda: dialog.list.count() > 0)
    p.shoot("registering-11-alike")
    dialog.form.lines["country"].fill("Atlantis")
    dialog.form.lines["languages"].fill("english")
    dialog.attempt(onward=True)
    p.shoot("registering-12-flaws")
    dialog.reject()


def _vouched(p: Photographer, desk: AtDesk) -> None:
    panel = desk.duty.panel.sign_in
    p.until(lambda: bool(panel.staff))
    desk.duty._tried(OP)
    p.until(lambda: not desk.duty.locked)
    desk.more.walk_in()
    dialog = fill(p, desk, display_name="王小明二", organization="Embassy", country="CN", tier="OBS")
    dialog.attempt(onward=True)
    p.until(lambda: desk.people.vouching.dialog is not None and bool(desk.people.vouching.dialog.sign_in.staff))
    p.shoot("registering-13-vouching")
    desk.people.vouching.dialog.reject()
    dialog.reject()
