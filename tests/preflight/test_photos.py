from __future__ import annotations

import pytest

from kiosk.badge.layout import shipped_layout
from kiosk.domain.registration import Status
from kiosk.preflight.photos import photos, shown_on
from tests.builders import a_person, a_session, an_event
from tests.preflight.matrices import a_matrix, told

EVENT = an_event(a_session())


def found(faces, *people, shown=True):
    return list(photos(a_matrix(EVENT, *people), faces, shown=shown))


def test_somebody_whose_photo_was_not_taken_in_is_named():
    (one,) = found({"r1.jpg": 1}, a_person("R1", photo="r1.jpg"), a_person("R2", photo="r2.jpg"))
    assert told([one]) == [("photo_missing", "warning", "R2", None)]
    assert "R2 has no photo, as r2.jpg was missing or unusable" in one.message


@pytest.mark.parametrize(("count", "said"), [(0, "no face was found"), (2, "2 faces are about equally large")])
def test_a_photo_without_a_face_or_with_several_is_to_be_looked_at(count, said):
    (one,) = found({"r1.jpg": count}, a_person("R1", photo="r1.jpg"))
    assert told([one]) == [("photo_face", "warning", "R1", None)]
    assert said in one.message


def test_those_without_a_photo_are_counted_in_one_remark():
    (one,) = found({"r1.jpg": 1}, a_person("R1", photo="r1.jpg"), a_person("R2"), a_person("R3"))
    assert told([one]) == [("photo_none", "info", None, None)]
    assert "2 people without a photo" in one.message
    assert "R2, R3" in one.message


def test_where_badges_show_no_photos_only_what_was_not_taken_in_counts():
    people = (a_person("R1", photo="r1.jpg"), a_person("R2", photo="r2.jpg"), a_person("R3"))
    assert told(found({"r1.jpg": 0}, *people, shown=False)) == [("photo_missing", "warning", "R2", None)]


def test_two_people_with_one_photo_are_one_too_many():
    (one,) = found({"r1.jpg": 1}, a_person("R1", photo="r1.jpg"), a_person("R2", photo="r1.jpg"))
    assert told([one]) == [("photo_shared", "warning", "R1", None)]
    assert "R1, R2 have the same photo (r1.jpg)" in one.message


def test_those_who_were_withdrawn_need_no_photo():
    assert found({}, a_person("R1", photo="r1.jpg", status=Status.CANCELLED), a_person("R2", status=Status.CANCELLED)) == []


def test_a_layout_shows_photos_where_it_has_a_box_for_them():
    assert not shown_on(shipped_layout("a6"))
    assert shown_on(shipped_layout("a6-photo"))
