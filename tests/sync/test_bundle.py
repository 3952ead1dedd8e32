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


def test_a_bundle_that_lost_a_line_is_refused(homes, bundle):
    content = lines(bundle)
    for number in range(len(content)):
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


def sealed_again(bundle, change):
    """The bundle with changed lines and a right end: what only the checks of the journals can find."""
    changed = (change(line) for line in lines(bundle)[:-1])
    content = [line for line in changed if line is not None]
    bundle.write_text(resealed([*content, ""]), encoding="utf-8")


def without(number):
    return lambda line: None if line.startswith(f'{{"entry":["A",{number},') else line


CUTS = {
    "an entry in the middle": (without(3), "missing|does not follow|follows number"),
    "the last entry": (without(6), "not signed"),
    "the signature": (lambda line: None if line.startswith('{"head"') else line, "not signed"),
    "a true signature": (lambda line: line[:-8] + "0000" + line[-4:] if line.startswith('{"head"') else line, "false"),
    "the keys": (lambda line: None if line.startswith('{"station":"A","journal') else line, "not signed"),
    "whole keys": (lambda line: line.replace('"badge_key":"', '"badge_key":"00'), "not part of a bundle"),
    "a sane name": (lambda line: line.replace('"station":"A","j', '"station":"\\u001b[31m","j'), "not part of a bundle"),
    "whole letters": (lambda line: line.replace('"by":"opaque"', '"by":"\\ud800"'), "not part of a bundle"),
    "a sane year": (lambda line: line.replace('["A",2,1729', '["A",2,-729'), "not part of a bundle"),
}


@pytest.mark.parametrize("name", CUTS)
def test_a_bundle_that_lacks_what_makes_it_true_is_refused(homes, bundle, name):
    change, words = CUTS[name]
    before = bundle.read_text(encoding="utf-8")
    sealed_again(bundle, change)
    assert bundle.read_text(encoding="utf-8") != before
    with pytest.raises(Fault, match=words):
        read(homes, bundle)


def test_pieces_of_one_journal_are_refused(homes, bundle):
    content = lines(bundle)
    entries = [line for line in content if line.startswith('{"entry"')]
    others = [line.replace('"A"', '"C"', 1) for line in entries[:1]]
    start = content.index(entries[0])
    mixed = [*content[:start], *entries[:3], *others, *entries[3:], *content[start + len(entries) : -1], ""]
    bundle.write_text(resealed(mixed), encoding="utf-8")
    with pytest.raises(Fault):
        read(homes, bundle)


def test_a_fresh_station_can_not_take_a_known_stations_name(homes, bundle, event_file, tmp_path):
    read(homes, bundle)
    fresh = Settings(home=tmp_path / "fresh", keyring=False)
    setup(fresh, event_file, "C")
    with open_station(fresh) as station:
        read_bundle(station.connection, station.identity, bundle)
    with pytest.raises(Fault, match="another station has this name"):
        setup(fresh, event_file, "A")


def test_an_open_station_trusts_whom_it_meets_meanwhile(homes, bundle):
    with open_station(homes["A"]) as a:
        token = a.desk.issue("R2", at=at("08:00"))
    with open_station(homes["B"]) as b:
        assert b.scan(token, session="OP", at=at("09:10")).decision.reason == "BAD_SIGNATURE"
        read(homes, bundle)
        assert b.scan(token, session="OP", at=at("09:11")).decision.reason == "ADMITTED"


def test_a_serial_that_two_desks_gave_out_of_touch_is_no_longer_good(homes, tmp_path):
    with open_station(homes["A"]) as a, open_station(homes["B"]) as b:
        token = a.desk.issue("R1", at=at("08:00"))
        b.desk.issue("R1", at=at("08:01"))
        write_bundle(b.connection, b.identity, tmp_path / "b.bundle")
        read_bundle(a.connection, a.identity, tmp_path / "b.bundle")
        assert a.scan(token, session="OP", at=at("09:10")).decision.reason == "BADGE_REVOKED"
        assert a.scan(a.desk.issue("R1", at=at("09:11")), session="OP", at=at("09:12")).decision.reason == "ADMITTED"


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
        with pytest.raises(Fault, match="give the path of a bundle file"):
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


def test_a_copied_station_does_not_stop_the_others(homes, bundle, tmp_path, event_file):
    """G holds one half of a forked station; whoever holds the other half still gets G's own entries."""
    import shutil  # noqa: PLC0415

    shutil.copytree(homes["A"].home, tmp_path / "copy")
    copy = Settings(home=tmp_path / "copy", keyring=False)
    for home, code in ((homes["A"], "c-R2"), (copy, "c-R3")):
        with open_station(home) as station:
            station.checkpoint.scan(code, session="OP", at=at("10:00"))
            write_bundle(station.connection, station.identity, tmp_path / f"{code}.bundle")
    office = Settings(home=tmp_path / "G", keyring=False)
    setup(office, event_file, "G")
    with open_station(office) as station:
        read_bundle(station.connection, station.identity, tmp_path / "c-R3.bundle")
        station.checkpoint.scan("nobody", at=at("10:05"))
        write_bundle(station.connection, station.identity, tmp_path / "g.bundle")
    read(homes, tmp_path / "c-R2.bundle")
    taken = read(homes, tmp_path / "g.bundle")
    assert taken.entries["G"] == 1
    assert len(taken.conflicts) == 1


def test_a_logical_time_that_no_clock_reaches_is_refused(homes, bundle):
    from dataclasses import replace  # noqa: PLC0415

    from kiosk.domain.journal import LATEST_HLC  # noqa: PLC0415
    from kiosk.storage.database import transaction  # noqa: PLC0415
    from kiosk.sync.exchange import take  # noqa: PLC0415

    with open_station(homes["A"]) as a, open_station(homes["B"]) as b:
        entries = list(journal.of_station(a.connection, "A"))
        entries[-1] = replace(entries[-1], hlc=LATEST_HLC - 1)
        with pytest.raises(Fault, match="no clock reaches"), transaction(b.connection):
            take(b.connection, "wps-fpn-2024", b.identity.keys, [a.identity.keys], [], entries)


def test_a_station_that_has_written_nothing_is_not_met(homes, bundle):
    content = lines(bundle)
    made_up = json.dumps({"station": "X", "journal_key": "11" * 32, "badge_key": "22" * 32}) + "\n"
    bundle.write_text(resealed([content[0], made_up, *content[1:-1], ""]), encoding="utf-8")
    assert read(homes, bundle).new_stations == ("A",)
    crowd = [made_up.replace('"X"', f'"X{number}"') for number in range(1001)]
    bundle.write_text(resealed([content[0], *crowd, *content[1:-1], ""]), encoding="utf-8")
    with pytest.raises(Fault, match="more than 1,000 stations"):
        read(homes, bundle)
