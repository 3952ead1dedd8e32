"""From any text to a credential and its keys, over the payloads that cameras and scanners deliver."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.codes import plain
from kiosk.codes.badge_token import issue, trust
from kiosk.codes.reader import candidate_keys, lookup_key, read, roster_key
from kiosk.codes.show import printable
from kiosk.domain.credential import Badge, Chosen, Credential, LooksLike, Opaque, Ticket, Unreadable

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
TRUSTED = trust([KEY.public_key()])
BADGE = issue(KEY, event_id="e", registration_id="r", tier="FP", serial=1, expires=datetime(2096, 1, 1, tzinfo=UTC))
INDICO = '{"i":[2,"indico.example.org","mYK+TjLPRlangWKtRWCdEg=="]}'
UUID = "9982be4e-32cf-4656-a781-62ad45609d12"


@pytest.fixture(scope="module")
def payloads(shared: Path) -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = json.loads((shared / "data/codes/payloads.json").read_text(encoding="utf-8"))
    assert len(loaded) > 100
    return loaded


def reason_of(credential: Credential) -> str:
    """What a station that knows none of the codes says."""
    if isinstance(credential, Unreadable):
        return "UNREADABLE"
    return "BAD_SIGNATURE" if isinstance(credential, Badge) and not credential.signed else "UNKNOWN"


@pytest.mark.shared
def test_every_payload_is_refused_for_a_right_reason(payloads: list[dict[str, Any]]) -> None:
    wrong = {p["id"]: reason_of(read(p["text"], TRUSTED)) for p in payloads}
    assert {p["id"]: wrong[p["id"]] for p in payloads if wrong[p["id"]] not in p["reasons"]} == {}


@pytest.mark.shared
def test_every_payload_is_read_in_time(payloads: list[dict[str, Any]]) -> None:
    read(INDICO, TRUSTED)
    for payload in payloads:
        started = time.process_time()
        read(payload["text"], TRUSTED)
        candidate_keys(payload["text"])
        printable(payload["text"])
        assert time.process_time() - started < 0.05, payload["id"]


@pytest.mark.shared
def test_what_a_ticket_says_is_extracted(payloads: list[dict[str, Any]]) -> None:
    seen = 0
    for payload in payloads:
        fields = {key: value for key, value in payload.get("fields", {}).items() if key != "original"}
        if not fields:
            continue
        ticket = read(payload["text"], TRUSTED)
        assert isinstance(ticket, Ticket), payload["id"]
        got = {
            "server": ticket.server,
            "event": ticket.event,
            "registrant": ticket.registrant,
            "person": ticket.person,
            "secret": ticket.key.partition("/")[0],
        }
        assert {key: got[key] for key in fields} == fields, payload["id"]
        seen += 1
    assert seen > 20


@pytest.mark.shared
def test_what_a_roster_lists_is_found_whatever_its_form(payloads: list[dict[str, Any]]) -> None:
    """Each ticket under its own key: the person who is found is the one whose code was scanned."""
    listed = [p for p in payloads if p["is"] in {"indico3", "indico2", "pretix", "opaque"}]
    for payload in listed:
        assert roster_key(payload["text"]) in candidate_keys(payload["text"]), payload["id"]
    found_by = [next(q["id"] for q in listed if roster_key(q["text"]) in candidate_keys(p["text"])) for p in listed]
    assert found_by == [p["id"] for p in listed]


@pytest.mark.shared
def test_shown_payloads_hold_no_controls(payloads: list[dict[str, Any]]) -> None:
    for payload in payloads:
        shown = printable(payload["text"])
        assert shown.isprintable(), payload["id"]
        shown.encode()


@pytest.mark.parametrize(
    "text",
    [
        INDICO,
        f"  {INDICO}\r\n",
        f"\ufeff{INDICO}",
        f"\\000026{INDICO}",
        f"\\000003\\000026 {INDICO}",
        f"\\000003 \\000026\t{INDICO}",
        json.dumps(INDICO),
        json.dumps(json.dumps(f"\\000026{INDICO}")),
        json.dumps(json.loads(INDICO), indent=2),
        UUID,
        UUID.upper(),
        f"\u202a{UUID}\u202c\0",
    ],
)
def test_one_ticket_has_one_key(text: str) -> None:
    assert candidate_keys(text)[0] == roster_key(text) == UUID
    assert lookup_key(read(text, TRUSTED)) == UUID


def test_an_accompanying_person_is_not_the_one_they_come_with() -> None:
    person = '{"i":[2,"indico.example.org","mYK+TjLPRlangWKtRWCdEg==","X6bXG6goSBG/nH6Z3wTQrw=="]}'
    assert UUID not in candidate_keys(person)
    assert roster_key(f"{UUID}/5fa6d71b-a828-4811-bf9c-7e99df04d0af".upper()) == candidate_keys(person)[0]


def test_plain_codes_keep_their_case_and_zeros() -> None:
    assert read("007", TRUSTED) == Opaque("007")
    assert read("aB-1", TRUSTED) == Opaque("aB-1")
    assert roster_key("ab-1") not in candidate_keys("aB-1")


@pytest.mark.parametrize("text", ["https://example.org/t/1", "WIFI:S:x;;", "BEGIN:VCARD\nFN:x\nEND:VCARD", '{"a":1}', "[x"])
def test_a_roster_may_list_what_is_else_refused_by_name(text: str) -> None:
    assert isinstance(read(text, TRUSTED), Unreadable)
    assert roster_key(text) in candidate_keys(f" {text}\r\n")


@pytest.mark.parametrize(
    "text", ["K1-", "k1-abc", BADGE, BADGE.lower(), f"\0{BADGE}", "", " \r\n", "\u200b", "x" * 5000, "[" * 10_000]
)
def test_badges_and_nothings_are_never_looked_up_in_a_roster(text: str) -> None:
    assert candidate_keys(text) == ()


def test_our_badge_is_read_through_what_scanners_add() -> None:
    for text in (BADGE, BADGE.lower(), f"\\000026{BADGE}\r", f"\x02{BADGE}\x03\n"):
        badge = read(text, TRUSTED)
        assert isinstance(badge, Badge)
        assert badge.signed


def test_only_codes_have_a_key() -> None:
    assert lookup_key(read(BADGE, TRUSTED)) is None
    assert lookup_key(Unreadable(LooksLike.URL)) is None
    assert lookup_key(Chosen("r")) is None


@pytest.mark.parametrize(
    ("text", "looks_like"),
    [
        ("", LooksLike.NOTHING),
        ("\u200b\ufeff \t", LooksLike.NOTHING),
        ("https://example.org", LooksLike.URL),
        ("HTTP://EXAMPLE.ORG", LooksLike.URL),
        ("www.example.org", LooksLike.URL),
        ("lanyard://admit", LooksLike.URL),
        ("geo:40.7,-74", LooksLike.URL),
        ("otpauth://totp/x", LooksLike.URL),
        ("wifi:S:x;;", LooksLike.WIFI),
        ("MECARD:N:x;;", LooksLike.VCARD),
        ("begin:vcard\r\nFN:x", LooksLike.VCARD),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT", LooksLike.CALENDAR),
        ("tel:+1202", LooksLike.PHONE_OR_MAIL),
        ("mailto:x@example.org", LooksLike.PHONE_OR_MAIL),
        ("SMSTO:+1202:hello", LooksLike.PHONE_OR_MAIL),
        ("{}", LooksLike.UNKNOWN_FORMAT),
        ("\ufffd\ufffd", LooksLike.UNKNOWN_FORMAT),
        ("a\udc80b", LooksLike.UNKNOWN_FORMAT),
        ("x" * 513, LooksLike.UNKNOWN_FORMAT),
        ("x" * 4297, LooksLike.TOO_LONG),
        ("K1-x", LooksLike.DAMAGED_BADGE),
        ('{"i":1}', LooksLike.DAMAGED_INDICO),
    ],
)
def test_what_people_hold_up_by_mistake_has_a_name(text: str, looks_like: LooksLike) -> None:
    assert read(text, TRUSTED) == Unreadable(looks_like)


@settings(deadline=None, database=None, max_examples=300)
@given(st.one_of(st.text(alphabet=st.characters()), st.text(alphabet='{}[]":,iK1-\\0\u202e\ud800=A', max_size=80)))
def test_any_text_is_answered_and_its_keys_can_be_stored(text: str) -> None:
    assert isinstance(read(text, TRUSTED), Badge | Ticket | Opaque | Unreadable)
    keys = candidate_keys(text)
    for key in keys:
        assert key
        key.encode()
    if keys:
        assert roster_key(text) == keys[0]
        assert roster_key(roster_key(text)) in {roster_key(key) for key in keys}


@settings(deadline=None, database=None)
@given(st.text(alphabet=st.characters()), st.integers(1, 40))
def test_any_text_can_be_shown(text: str, limit: int) -> None:
    shown = printable(text, limit)
    assert shown.isprintable()
    shown.encode()


def test_what_is_shown_tells_controls_apart() -> None:
    assert printable("\x1b]0;x\x07") == "␛]0;x␇"
    assert printable("a\u202eb\x7f\u200b") == "a⟨U+202E⟩b␡⟨U+200B⟩"
    assert printable("e" + "\u0301" * 5) == "e\u0301\u0301\u0301⟨U+0301⟩⟨U+0301⟩"
    assert printable("a\u00a0b\u3000c") == "a b c"
    assert printable("x" * 81) == "x" * 80 + "…"
    assert printable("王小明 Świętosława") == "王小明 Świętosława"


def test_cleaning_keeps_what_belongs_to_a_code() -> None:
    assert plain.clean(" a b\t") == "a b"
    assert plain.clean("]C1549513772") == "]C1549513772"
    assert plain.clean("\\000123456") == "456"
    assert plain.clean("\\12345") == "\\12345"
    assert plain.clean("\\a\\000026b") == "\\a\\000026b"
    assert plain.clean("\\000٠٢٦") == "\\000٠٢٦"
