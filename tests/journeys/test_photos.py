"""Photos come with the roster, are made small and kept where nobody can read them, and never cost anybody their row."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from kiosk.assembly import open_station
from kiosk.badge.layout import shipped_layout
from kiosk.errors import Fault
from kiosk.settings import Settings
from kiosk.storage import photos
from tests.portraits import portrait, saved

HEAD = "id,given_name,family_name,tier,status,codes,photo\n"


def roster(path: Path, **photos_of: str) -> Path:
    """A roster of these people, each with a photo's name."""
    rows = "".join(f"{who},Person,{who},FP,approved,c-{who},{photo}\n" for who, photo in photos_of.items())
    path.write_text(HEAD + rows, encoding="utf-8")
    return path


@pytest.fixture
def station(kiosk_at, tmp_path, event_file):
    command = kiosk_at(tmp_path / "home")
    assert command("setup", event_file, "--station", "A", "--json").code == 0
    return command


@pytest.fixture
def folder(tmp_path) -> Path:
    place = tmp_path / "from the organizers"
    place.mkdir()
    (place / "r1.jpg").write_bytes(saved(portrait(900, 1200)))
    (place / "r2.png").write_bytes(saved(portrait(600, 600, skin=(141, 85, 36)), "PNG"))
    return place


def held(station) -> dict[str, photos.Photo]:
    with open_station(Settings(home=station.home)) as opened:
        return {name: photos.get(opened.connection, name) for name in photos.digests(opened.connection)}


def counts(answer) -> tuple[int, int, int, int]:
    return tuple(answer.row["photos"][name] for name in ("added", "updated", "unchanged", "removed"))


def test_photos_beside_the_roster_are_taken_in_small_and_with_their_faces(station, folder):
    answer = station.json("import", roster(folder / "roster.csv", R1="r1.jpg", R2="r2.png", R3=""))
    assert (answer.code, answer.row["added"], answer.row["warnings"]) == (0, 3, [])
    zeros = dict.fromkeys(("updated", "unchanged", "removed", "faceless", "crowded"), 0)
    assert answer.row["photos"] == {"added": 2, **zeros, "missing": [], "unusable": []}
    kept = held(station)
    assert {name: (photo.width, photo.height, photo.face is not None) for name, photo in kept.items()} == {
        "r1.jpg": (480, 640, True),
        "r2.png": (600, 600, True),
    }
    assert station.json("journal", "show").rows[-1]["photos"] == 2
    assert station.json("journal", "verify").code == 0


def test_photos_of_another_folder_are_taken_from_there(station, folder, tmp_path):
    answer = station.json("import", roster(tmp_path / "roster.csv", R1="r1.jpg"), "--photos", folder)
    assert counts(answer) == (1, 0, 0, 0)


def test_the_desk_has_the_photo_of_whoever_has_one(station, folder):
    station.json("import", roster(folder / "roster.csv", R1="r1.jpg", R2="gone.jpg", R3=""))
    with open_station(Settings(home=station.home)) as opened:
        people = {who: opened.desk.person(who).registration for who in ("R1", "R2", "R3")}
        assert opened.desk.photo_of(people["R1"]) == photos.get(opened.connection, "r1.jpg")
        assert opened.desk.photo_of(people["R2"]) is None
        assert opened.desk.photo_of(people["R3"]) is None


def test_importing_twice_decodes_nothing_again_and_a_replaced_photo_is_noticed(station, folder):
    path = roster(folder / "roster.csv", R1="r1.jpg", R2="r2.png")
    station.json("import", path)
    entries = len(station.json("journal", "show").rows)
    assert counts(station.json("import", path)) == (0, 0, 2, 0)
    assert len(station.json("journal", "show").rows) == entries
    before = held(station)["r1.jpg"]
    newer = saved(portrait(1200, 900))
    (folder / "r1.jpg").write_bytes(newer)
    assert counts(station.json("import", path)) == (0, 1, 1, 0)
    after = held(station)["r1.jpg"]
    assert (before.width, after.width) == (480, 640)
    with open_station(Settings(home=station.home)) as opened:
        assert photos.digests(opened.connection)["r1.jpg"] == hashlib.sha256(newer).digest()


def test_a_missing_photo_and_a_broken_one_are_named_with_whose_they_are_and_everybody_lands(station, folder):
    (folder / "broken.jpg").write_bytes((folder / "r1.jpg").read_bytes()[:5000])
    (folder / "list.jpg").write_bytes(b"%PDF-1.7 ...")
    path = roster(folder / "roster.csv", R1="r1.jpg", R2="gone.jpg", R3="broken.jpg", R4="list.jpg")
    answer = station.json("import", path)
    assert (answer.code, answer.row["added"], answer.row["rejected"]) == (0, 4, [])
    assert answer.row["photos"]["added"] == 1
    assert answer.row["photos"]["missing"] == [{"registration": "R2", "photo": "gone.jpg"}]
    assert [(one["registration"], one["photo"]) for one in answer.row["photos"]["unusable"]] == [
        ("R3", "broken.jpg"),
        ("R4", "list.jpg"),
    ]
    assert answer.row["warnings"] == [
        f"R2: photo gone.jpg: no such file in {folder}: put it there, or say where the photos lie: --photos DIR",
        "R3: photo broken.jpg: the picture is damaged or cut short: copy or export it again",
        "R4: photo list.jpg: is a PDF document, not a picture: save it as JPEG or PNG",
    ]
    (folder / "broken.jpg").write_bytes(saved(portrait()))
    assert counts(station.json("import", path)) == (1, 0, 1, 0)


def test_a_photo_in_a_folder_of_its_own_is_a_warning_and_the_person_lands(station, folder):
    answer = station.json(
        "import", roster(folder / "roster.csv", R1="sub/r1.jpg", R2="https://photos.example/r2.png", R3="r1.jpg")
    )
    assert (answer.code, answer.row["added"], answer.row["rejected"]) == (0, 3, [])
    assert answer.row["warnings"] == ["rows 2, 3: photo: left out, must be the name of a file beside the roster, without folders"]
    assert held(station).keys() == {"r1.jpg"}


def test_people_read_the_same_in_words(station, folder):
    answer = station("import", roster(folder / "roster.csv", R1="r1.jpg", R2="gone.jpg"))
    assert answer.code == 0
    assert "Photos: 1 added, 0 updated, 0 unchanged, 1 missing, 0 unusable." in answer.out
    assert "R2: photo gone.jpg: no such file" in answer.err


def test_a_roster_without_photos_says_nothing_of_them(station, folder):
    answer = station("import", roster(folder / "roster.csv", R1="", R2=""))
    assert "hoto" not in answer.out + answer.err


def test_a_photo_that_is_replaced_by_a_broken_one_stays_as_it_was(station, folder):
    path = roster(folder / "roster.csv", R1="r1.jpg")
    station.json("import", path)
    before = held(station)
    (folder / "r1.jpg").write_bytes(b"hello")
    answer = station.json("import", path)
    assert "the one that was taken in before stays" in answer.row["warnings"][0]
    assert held(station) == before
    (folder / "r1.jpg").unlink()
    answer = station.json("import", path)
    assert (counts(answer), answer.row["warnings"]) == ((0, 0, 1, 0), [])
    assert held(station) == before


def test_a_dry_run_looks_at_every_photo_and_keeps_none(station, folder):
    (folder / "broken.jpg").write_bytes(b"hello")
    answer = station.json("import", roster(folder / "roster.csv", R1="r1.jpg", R2="broken.jpg"), "--dry-run")
    assert answer.row["photos"]["added"] == 1
    assert [one["registration"] for one in answer.row["photos"]["unusable"]] == ["R2"]
    assert held(station) == {}


def test_a_photo_that_nobody_names_any_more_goes(station, folder):
    station.json("import", roster(folder / "roster.csv", R1="r1.jpg", R2="r2.png"))
    answer = station.json("import", roster(folder / "roster.csv", R1="r1.jpg", R2=""))
    assert counts(answer) == (0, 0, 1, 1)
    assert held(station).keys() == {"r1.jpg"}
    assert station.json("journal", "show").rows[-1]["photos_removed"] == 1


def test_a_replaced_delegates_photo_is_not_shown_of_the_new_one_and_comes_back_with_the_undo(station, folder):
    path = roster(folder / "roster.csv", R1="r1.jpg")
    station.json("import", path)
    assert station.json("substitute", "R1", "--given-name", "Ada", "--family-name", "Another").code == 0
    station.json("import", path)
    with open_station(Settings(home=station.home)) as opened:
        assert opened.desk.photo_of(opened.desk.person("R1").registration) is None
    station.json("undo", "R1")
    with open_station(Settings(home=station.home)) as opened:
        assert opened.desk.photo_of(opened.desk.person("R1").registration) is not None


def test_a_photo_of_nobody_and_one_of_two_are_said_to_be_looked_at(station, folder):
    (folder / "wall.jpg").write_bytes(saved(portrait(heads=())))
    (folder / "pair.jpg").write_bytes(saved(portrait(1200, 900, heads=((0.27, 0.5, 0.5), (0.75, 0.5, 0.5)))))
    answer = station.json("import", roster(folder / "roster.csv", R1="wall.jpg", R2="pair.jpg", R3="r1.jpg"))
    assert [answer.row["photos"][name] for name in ("added", "faceless", "crowded")] == [3, 1, 1]
    assert answer.row["warnings"] == [
        "photos in which no face was found, look at them: wall.jpg",
        "photos with several faces that are about equally large, look at them: pair.jpg",
    ]


def test_a_folder_of_photos_that_is_not_there_stops_before_anything_is_taken_in(station, folder):
    answer = station("import", roster(folder / "roster.csv", R1="r1.jpg"), "--photos", folder / "nowhere")
    assert answer.code == 2
    assert "no such folder" in answer.err
    assert station.json("search", "Person").row["results"] == []


def test_nothing_of_a_photo_lies_readable_in_the_stations_folder(station, folder):
    before = {path.name for path in folder.iterdir()}
    station.json("import", roster(folder / "roster.csv", R1="r1.jpg"))
    assert {path.name for path in folder.iterdir()} == before | {"roster.csv"}
    assert all(b"JFIF" not in path.read_bytes() for path in station.home.rglob("*") if path.is_file())


def test_where_staff_is_known_only_somebody_who_may_brings_photos_in(station, folder, monkeypatch):
    path = roster(folder / "roster.csv", R1="r1.jpg")
    station.json("import", path)
    monkeypatch.setenv("KIOSK_NEW_PIN", "274915")
    assert station("staff", "add", "ORG1", "--name", "Ada", "--role", "organizer").code == 0
    (folder / "r1.jpg").write_bytes(saved(portrait(1200, 900)))
    refused = station("import", path, "--json")
    assert (refused.code, "--by" in refused.err) == (2, True)
    assert held(station)["r1.jpg"].width == 480
    monkeypatch.setenv("KIOSK_PIN", "274915")
    assert counts(station.json("import", path, "--by", "ORG1")) == (0, 1, 0, 0)
    assert station.json("journal", "show").rows[-1]["who"] == "ORG1"


def test_preflight_says_whose_photo_is_missing(station, folder):
    station.json("import", roster(folder / "roster.csv", R1="r1.jpg", R2="gone.jpg"))
    rows = station.json("preflight", "--no-badges").rows
    assert [(row["check"], row["registration"]) for row in rows if row.get("check", "").startswith("photo_missing")] == [
        ("photo_missing", "R2")
    ]
    (folder / "gone.jpg").write_bytes(saved(portrait()))
    station.json("import", folder / "roster.csv")
    assert all(row.get("check") != "photo_missing" for row in station.json("preflight", "--no-badges").rows)


def test_preflight_of_badges_with_photos_says_once_who_has_none_and_which_to_look_at(station, folder):
    (folder / "wall.jpg").write_bytes(saved(portrait(heads=())))
    with open_station(Settings(home=station.home)) as opened:
        opened.use_layout(shipped_layout("a6-photo"))
    station.json("import", roster(folder / "roster.csv", R1="r1.jpg", R2="gone.jpg", R3="", R4="wall.jpg"))
    rows = [row for row in station.json("preflight").rows if "photo" in row.get("message", "")]
    assert [(row["check"], row["severity"], row["registration"]) for row in rows] == [
        ("photo_missing", "warning", "R2"),
        ("photo_face", "warning", "R4"),
        ("photo_none", "info", None),
    ]


def test_a_station_takes_no_layout_that_it_could_not_read_again(station):
    layout = shipped_layout("a6-photo")
    with open_station(Settings(home=station.home)) as opened:
        before = opened.layout.text()
        with pytest.raises(Fault, match="two boxes have this id"):
            opened.use_layout(layout.model_copy(update={"front": (*layout.front, layout.front[0])}))
        assert opened.layout.text() == before
