from __future__ import annotations

import pytest

from kiosk.assembly import MIGRATIONS
from kiosk.domain.photo import Face, Photo
from kiosk.storage import photos, registrations
from kiosk.storage.database import open_database, transaction
from tests.builders import a_person

FACE = Face(0.25, 0.125, 0.5, 0.5)
ZOE = Photo(b"\xff\xd8zoe", 480, 640, FACE)


@pytest.fixture
def connection(tmp_path):
    with open_database(tmp_path / "kiosk.db", bytes(32), MIGRATIONS, create=True) as opened:
        yield opened


def store(connection, *people):
    with transaction(connection):
        registrations.store(connection, registrations.prepare("e", people, lambda codes: codes, searchable=False))


def put(connection, name, photo=ZOE, digest=b"1" * 32, others=()):
    with transaction(connection):
        photos.put(connection, name, photo, digest, others)


def test_a_photo_comes_back_as_it_was_put(connection):
    put(connection, "zoe.jpg")
    assert photos.get(connection, "zoe.jpg") == ZOE
    assert photos.get(connection, "ZOE.jpg") is None
    assert photos.digests(connection) == {"zoe.jpg": b"1" * 32}


def test_a_photo_without_a_face_has_none(connection):
    put(connection, "wall.jpg", Photo(b"\xff\xd8wall", 640, 480))
    assert photos.get(connection, "wall.jpg").face is None


def test_a_photo_of_the_same_name_replaces_the_older(connection):
    put(connection, "zoe.jpg")
    newer = Photo(b"\xff\xd8newer", 400, 400)
    put(connection, "zoe.jpg", newer, b"2" * 32)
    assert photos.get(connection, "zoe.jpg") == newer
    assert photos.digests(connection) == {"zoe.jpg": b"2" * 32}


def test_how_many_faces_a_photo_shows_is_known_and_the_largest_is_its_face(connection):
    put(connection, "zoe.jpg")
    put(connection, "wall.jpg", Photo(b"\xff\xd8wall", 640, 480))
    put(connection, "pair.jpg", ZOE, others=(Face(0.75, 0.125, 0.25, 0.5),))
    assert photos.faces(connection) == {"zoe.jpg": 1, "wall.jpg": 0, "pair.jpg": 2}
    assert photos.get(connection, "pair.jpg").face == FACE


def test_photos_that_nobody_names_any_more_are_known_and_go(connection):
    store(connection, a_person("R1", photo="zoe.jpg"), a_person("R2"))
    put(connection, "zoe.jpg")
    put(connection, "gone.jpg")
    assert photos.unnamed(connection) == ("gone.jpg",)
    with transaction(connection):
        photos.remove(connection, photos.unnamed(connection))
    assert photos.digests(connection).keys() == {"zoe.jpg"}


def test_a_photo_stays_that_the_roster_names_of_somebody_whom_the_desk_replaced(connection):
    store(connection, a_person("R1"))
    with transaction(connection):
        held = registrations.encode(a_person("R1", photo="zoe.jpg"))
        connection.execute("INSERT INTO originals (registration, data) VALUES ('R1', ?), ('R2', NULL)", (held,))
    put(connection, "zoe.jpg")
    assert photos.unnamed(connection) == ()


def test_no_photo_is_readable_on_the_disk(connection, tmp_path):
    put(connection, "zoe.jpg", Photo(b"\xff\xd8" + b"PICTURE" * 2000, 480, 640))
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert all(b"PICTUREPICTURE" not in path.read_bytes() for path in tmp_path.iterdir())
