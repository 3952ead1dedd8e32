"""What happens to photos when taking them in is cut short."""

from __future__ import annotations

import pytest

from kiosk.assembly import MIGRATIONS
from kiosk.domain.journal import Kind
from kiosk.files.photos import PhotoFolder
from kiosk.intake.pictures import Pictures, take_pictures
from kiosk.storage import journal, photos
from kiosk.storage.database import open_database
from kiosk.storage.registrations import prepare, store
from tests.builders import a_person
from tests.portraits import portrait, saved

PEOPLE = [a_person(f"R{number:02}", photo=f"r{number}.jpg") for number in range(45)]


class Killed(Exception):
    pass


@pytest.fixture
def connection(tmp_path):
    with open_database(tmp_path / "kiosk.db", bytes(32), MIGRATIONS, create=True) as opened:
        store(opened, prepare("e", PEOPLE, lambda codes: codes, searchable=False))
        yield opened


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "photos"
    place.mkdir()
    content = saved(portrait(96, 128))
    for person in PEOPLE:
        (place / person.photo).write_bytes(content + person.id.encode())
    return PhotoFolder.at(place)


def test_what_was_cut_short_is_finished_by_doing_it_again(connection, folder):
    def killed(_: int) -> None:
        raise Killed

    with pytest.raises(Killed):
        take_pictures(connection, "A", PEOPLE, folder, progress=killed)
    landed = len(photos.digests(connection))
    assert 0 < landed < len(PEOPLE)
    again = take_pictures(connection, "A", PEOPLE, folder)
    assert (again.added, again.unchanged) == (len(PEOPLE) - landed, landed)
    (entry,) = [entry for entry in journal.of_station(connection, "A") if entry.kind is Kind.ROSTER]
    assert entry.body == {"photos": len(PEOPLE) - landed}


def test_progress_counts_every_photo(connection, folder):
    told: list[int] = []
    take_pictures(connection, "A", PEOPLE, folder, dry_run=True, progress=told.append)
    assert told[-1] == len(PEOPLE)
    assert told == sorted(told)
    assert len(told) > 1
    assert photos.digests(connection) == {}


def test_two_people_who_name_one_photo_are_both_said_to_lack_it(connection, folder):
    pair = [a_person("R1", photo="gone.jpg"), a_person("R2", photo="gone.jpg")]
    result = take_pictures(connection, "A", pair, folder, dry_run=True)
    assert [one.registration for one in result.missing] == ["R1", "R2"]


def test_where_nobody_has_a_photo_nothing_is_written(connection, folder):
    assert take_pictures(connection, "A", [a_person("R1")], folder) == Pictures()
    assert list(journal.of_station(connection, "A")) == []
