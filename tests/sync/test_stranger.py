"""A bundle by somebody who knows the format, has keys of their own, and writes entries that no station would write."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.assembly import open_station, setup
from kiosk.domain.amendments import Change, Record
from kiosk.domain.journal import Head, Kind, follow, header, sealed
from kiosk.files.roster import read_roster
from kiosk.intake import take_in
from kiosk.settings import Settings
from kiosk.storage import amended, registrations
from kiosk.sync.bundle import read_bundle, write_bundle
from kiosk.sync.exchange import SignedHead, _message
from tests.builders import a_stamp, at

EVENT, NAME = "wps-fpn-2024", "Stranger"
WALK_IN = {"registration": "W1", "tier": "FP"}


def bundle_of(path, entries, records=()):
    """Write a bundle with these (kind, body) and these (registration, salt, text), chained, signed and whole."""
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw().hex()
    head, lines = Head(NAME), []
    for kind, body in entries:
        entry = replace(follow(head, a_stamp(at("12:00")), kind, {}), body=body)
        entry = replace(entry, hash=bytes(32)) if "\ud800" in "".join(body) else sealed(entry)
        head = Head(NAME, entry.sequence, entry.hash, entry.hlc)
        lines.append({"entry": [*header(entry), entry.body, entry.previous.hex(), entry.hash.hex()]})
    signed = SignedHead(NAME, head.sequence, head.hash, key.sign(_message(EVENT, NAME, head.sequence, head.hash)))
    everything = [
        {"format": "lanyard-bundle", "version": 1, "event": EVENT, "station": NAME, "vector": {NAME: head.sequence}},
        {"station": NAME, "journal_key": public, "badge_key": public},
        *lines,
        *({"record": record} for record in records),
        {"head": [NAME, signed.sequence, signed.hash.hex(), signed.signature.hex()]},
    ]
    body = "".join(json.dumps(line) + "\n" for line in everything)
    path.write_text(body + json.dumps({"end": hashlib.sha256(body.encode()).hexdigest()}) + "\n", encoding="utf-8")
    return path


WRONG = {
    "a walk-in without an id": (Kind.WALK_IN, {"registration": "", "tier": "FP"}),
    "a walk-in without a tier": (Kind.WALK_IN, {"registration": "W1", "tier": ""}),
    "a correction to no tier": (Kind.CORRECT, {"registration": "R1", "tier": "", "tier_was": "FP"}),
    "a verdict that is a list": (Kind.ROSTER, {"verdict": ["admit"]}),
    "a verdict that is a number": (Kind.ROSTER, {"verdict": 1}),
    "a verdict without a reason": (Kind.BLOCK, {"registration": "R1", "verdict": "refuse"}),
    "half a character as a name": (Kind.ROSTER, {"\ud800": 1}),
}


@pytest.mark.parametrize("name", WRONG)
def test_entries_that_no_station_writes_are_refused_with_a_line(kiosk, tmp_path, name):
    answer = kiosk("bundle", "read", bundle_of(tmp_path / "x.bundle", [WRONG[name]]))
    assert (answer.code, "is not part of a bundle" in answer.err) == (2, True)
    assert kiosk("export", tmp_path / "attendance.csv").code == 0


@pytest.mark.parametrize("record", [["\ud800", "00" * 16, "{}"], ["W1", "00" * 16, '{"note":["","\\ud800"]}']])
def test_records_with_half_characters_are_refused_with_a_line(kiosk, tmp_path, record):
    answer = kiosk("bundle", "read", bundle_of(tmp_path / "x.bundle", [(Kind.WALK_IN, WALK_IN)], [record]))
    assert (answer.code, "is not part of a bundle" in answer.err) == (2, True)


def test_an_entry_can_not_pose_as_another_stations_where_the_journal_is_shown(kiosk, tmp_path):
    posing = {"station": "A", "sequence": 1, "kind": "override", "at": "2024-10-21T09:00:00-04:00"}
    assert kiosk("bundle", "read", bundle_of(tmp_path / "x.bundle", [(Kind.ROSTER, posing)])).code == 0
    shown = kiosk("journal", "show", "--json").rows
    assert [(row["station"], row["sequence"], row["kind"]) for row in shown] == [("A", 1, "roster"), (NAME, 1, "roster")]


def test_whatever_a_walk_in_of_a_stranger_says_the_station_goes_on(kiosk, tmp_path):
    odd = {"country": "\x1b[2J", "photo": "../../etc/passwd", "display_name": "=cmd|' /C calc'!A0", "email": "\n\0"}
    record = Record(bytes(16), (*(Change(field, "", text) for field, text in odd.items()), Change("codes", (), ("", "c-R1"))))
    entries = [
        (Kind.WALK_IN, {"registration": "\x1b[31m", "tier": "\0", "record": record.digest()}),
        (Kind.CHECK_IN, {"registration": "\x1b[31m", "verdict": "admit", "reason": "CHECKED_IN"}),
    ]
    path = bundle_of(tmp_path / "x.bundle", entries, [["\x1b[31m", record.salt.hex(), record.text()]])
    assert kiosk("bundle", "read", path).code == 0
    for command in (["export", tmp_path / "a.xlsx"], ["journal", "verify"], ["search", "calc"], ["preflight", "--no-badges"]):
        answer = kiosk(*command)
        assert (answer.code in {0, 1}, "\x1b" in answer.out + answer.err) == (True, False)
    assert kiosk.json("decide", "c-R1", "--at", "2024-10-21T09:10").row["reason"] == "AMBIGUOUS"


def test_many_records_of_one_person_cost_what_their_entries_cost(tmp_path, event_file):
    setup(Settings(home=tmp_path / "B", keyring=False), event_file, "B")
    made = [Record(number.to_bytes(16, "big"), (Change("note", "", str(number)),)) for number in range(50)]
    entries = [(Kind.CORRECT, {"registration": "R1", "record": record.digest()}) for record in made]
    records = [["R1", record.salt.hex(), record.text()] for record in made]
    path = bundle_of(tmp_path / "x.bundle", entries, records)
    with open_station(Settings(home=tmp_path / "B", keyring=False)) as station:
        asked = []
        station.connection.set_trace_callback(lambda statement: asked.append("WHERE registration = 'R1'" in statement))
        read_bundle(station.connection, station.identity, path)
        station.connection.set_trace_callback(None)
        assert len(list(amended.records(station.connection))) == len(made)
    assert 0 < sum(asked) < len(made)


def test_the_longest_change_that_a_desk_may_make_travels(tmp_path, event_file, roster_file):
    homes = [Settings(home=tmp_path / name, keyring=False, passphrase="long enough") for name in "AB"]
    for home, name in zip(homes, "AB", strict=True):
        event = setup(home, event_file, name)
        with open_station(home) as station:
            take_in(station.connection, event, name, read_roster(roster_file, event))
    codes = ["".join((f"{number}", '"' * 1490)) for number in range(200)]
    with open_station(homes[0]) as a, open_station(homes[1]) as b:
        a.registrar.correct("R1", {"codes": codes})
        a.registrar.substitute("R1", {"display_name": "Lucía Peña", "codes": [code[:-1] for code in codes]})
        write_bundle(a.connection, a.identity, tmp_path / "a.bundle")
        read_bundle(b.connection, b.identity, tmp_path / "a.bundle")
        assert registrations.named(b.connection, "R1") == registrations.named(a.connection, "R1")
