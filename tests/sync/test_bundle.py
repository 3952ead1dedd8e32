"""Bundles: what is united, and what a stranger's stick can't do."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.assembly import open_station, setup
from kiosk.errors import Fault
from kiosk.settings import Settings
from kiosk.storage import journal
from kiosk.sync.bundle import read_bundle, write_bundle
from tests.builders import at


@pytest.fixture
def homes(tmp_path, event_file, roster_file, kiosk_at):
    made = {}
    for name in "AB":
        made[name] = Settings(home=tmp_path / name, keyring=False)
        setup(made[name], event_file, name)
        kiosk_at(tmp_path / name).json("import", roster_file)
    return made


@pytest.fixture
def bundle(homes, tmp_path):
    path = tmp_path / "a.bundle"
    with open_station(homes["A"]) as station:
        for code in ("c-R1", "c-R2", "c-R3", "nobody"):
            station.checkpoint.scan(code, at=at("09:00"))
        station.checkpoint.scan("c-R1", session="OP", at=at("09:10"))
        write_bundle(station.connection, station.identity, path)
    return path


def state(station):
    tables = ("journal", "stations", "heads", "presence", "occupancy")
    return [station.connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in tables]


def read(homes, path, name="B"):
    with open_station(homes[name]) as station:
        before = state(station)
        try:
            return read_bundle(station.connection, station.identity, path)
        except Fault:
            assert state(station) == before, "a refused bundle changed something"
            raise


def test_reading_unites_and_counts_who_is_inside(homes, bundle):
    taken = read(homes, bundle)
    assert taken.entries == {"A": 6}
    assert taken.new_stations == ("A",)
    with open_station(homes["B"]) as station:
        assert station.occupancy("OP") == 1
    assert sum(read(homes, bundle).entries.values()) == 0


def test_a_bundle_holds_no_names(bundle):
    text = bundle.read_text(encoding="utf-8")
    for personal in ("Okafor", "Amina", "Sequeira", "Rede da Paz"):
        assert personal not in text


def lines(path):
    return path.read_text(encoding="utf-8").splitlines(keepends=True)


@pytest.mark.parametrize("number", range(12))
def test_a_bundle_that_lost_or_changed_a_line_is_refused(homes, bundle, number):
    content = lines(bundle)
    if number >= len(content):
        pytest.skip("the bundle has fewer lines")
    bundle.write_text("".join(content[:number] + content[number + 1 :]), encoding="utf-8")
    with pytest.raises(Fault):
        read(homes, bundle)


def resealed(content):
    """The lines with a right end line, as somebody who knows the format would make them."""
    import hashlib  # noqa: PLC0415

    body = "".join(content[:-1])
    return body + json.dumps({"end": hashlib.sha256(body.encode()).hexdigest()}) + "\n"


FORGERIES = {
    "a changed reason": lambda text: text.replace('"reason":"UNKNOWN"', '"reason":"TIER"'),
    "another event": lambda text: text.replace("wps-fpn-2024", "other-event"),
    "an unknown reason": lambda text: text.replace('"reason":"UNKNOWN"', '"reason":"MAGIC"'),
    "an unknown kind": lambda text: text.replace('"roster"', '"party"'),
    "a newer format": lambda text: text.replace('"version":1', '"version":2'),
    "a verdict that contradicts": lambda text: text.replace('"verdict":"refuse"', '"verdict":"admit"'),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forged_bundle_is_refused(homes, bundle, name):
    forged = FORGERIES[name]("".join(lines(bundle)))
    assert forged != "".join(lines(bundle))
    bundle.write_text(resealed(forged.splitlines(keepends=True)), encoding="utf-8")
    with pytest.raises(Fault):
        read(homes, bundle)


def test_another_station_under_a_known_name_is_refused(homes, bundle, tmp_path, event_file):
    read(homes, bundle)
    impostor = Settings(home=tmp_path / "impostor", keyring=False)
    setup(impostor, event_file, "A")
    with open_station(impostor) as station:
        station.checkpoint.scan("c-R1", at=at("09:00"))
        write_bundle(station.connection, station.identity, tmp_path / "impostor.bundle")
    with pytest.raises(Fault, match="other keys"):
        read(homes, tmp_path / "impostor.bundle")


def test_a_copied_station_that_went_on_by_itself_is_found(homes, bundle, tmp_path):
    import shutil  # noqa: PLC0415

    shutil.copytree(homes["A"].home, tmp_path / "copy")
    copy = Settings(home=tmp_path / "copy", keyring=False)
    for home, code in ((homes["A"], "c-R1"), (copy, "c-R2")):
        with open_station(home) as station:
            station.checkpoint.scan(code, session="OP", at=at("10:00"))
            write_bundle(station.connection, station.identity, tmp_path / f"{code}.bundle")
    read(homes, tmp_path / "c-R1.bundle")
    with pytest.raises(Fault, match="contradicts"):
        read(homes, tmp_path / "c-R2.bundle")


def test_a_station_takes_back_its_own_journal_after_a_loss(homes, tmp_path, event_file):
    """A bundle is also the backup that a restored station catches up from."""
    import shutil  # noqa: PLC0415

    shutil.copytree(homes["A"].home, tmp_path / "restored")
    with open_station(homes["A"]) as station:
        station.checkpoint.scan("c-R1", at=at("09:00"))
        write_bundle(station.connection, station.identity, tmp_path / "a.bundle")
    restored = {"A": Settings(home=tmp_path / "restored", keyring=False)}
    assert read(restored, tmp_path / "a.bundle", "A").entries == {"A": 1}


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"{}\n", b"\xff\xfe", b"LANYARD-SEALED-1\nxxxxxxxxxxxxxxxxxxxxxxxx", b"[" * 20000, b"{}" * 9000]
)
def test_what_is_no_bundle_is_named(homes, tmp_path, content):
    path = tmp_path / "x.bundle"
    path.write_bytes(content)
    with pytest.raises(Fault, match=r"x\.bundle"):
        read(homes, path)


def test_missing_files_and_folders(homes, tmp_path):
    for path in (tmp_path / "none.bundle", tmp_path):
        with pytest.raises(Fault, match="can't be read"):
            read(homes, path)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_no_change_of_bytes_does_more_than_a_fault(homes, bundle, data):
    original = bundle.read_bytes()
    position = data.draw(st.integers(0, len(original) - 1))
    junk = data.draw(st.binary(max_size=4))
    path = bundle.with_name("fuzzed.bundle")
    path.write_bytes(original[:position] + junk + original[position + data.draw(st.integers(0, 6)) :])
    try:
        read(homes, path)
    except Fault:
        return
    with open_station(homes["B"]) as station:
        assert journal.vector(station.connection)["A"] == 6
