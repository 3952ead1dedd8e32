"""Tickets of registration systems, in every form in which they come."""

from __future__ import annotations

import base64
import json
import uuid
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.codes import indico, pretix
from kiosk.domain.credential import LooksLike, Ticket, Unreadable

SECRET = uuid.UUID("9982be4e-32cf-4656-a781-62ad45609d12")
PERSON = uuid.UUID("5fa6d71b-a828-4811-bf9c-7e99df04d0af")
DAMAGED = Unreadable(LooksLike.DAMAGED_INDICO)


def packed(value: uuid.UUID) -> str:
    return base64.b64encode(value.bytes).decode()


def compact(*fields: Any, **more: Any) -> str:
    return json.dumps({"i": list(fields), **more}, separators=(",", ":"))


def test_the_compact_form() -> None:
    assert indico.read('{"i":[2,"indico.cern.ch","mYK+TjLPRlangWKtRWCdEg=="]}') == Ticket(
        "indico", str(SECRET), server="https://indico.cern.ch"
    )


def test_the_compact_form_of_an_accompanying_person() -> None:
    ticket = indico.read(compact(2, "indico.cern.ch", packed(SECRET), packed(PERSON)))
    assert ticket == Ticket("indico", f"{SECRET}/{PERSON}", server="https://indico.cern.ch", person=str(PERSON))


@pytest.mark.parametrize(
    ("host", "server"),
    [
        ("http://127.0.0.1:8346", "http://127.0.0.1:8346"),
        ("localhost:8000", "https://localhost:8000"),
        ("HTTPS://indico.example.org/", "https://indico.example.org"),
        ("indico.example.org/sub/", "https://indico.example.org/sub"),
        ("événements.example", "https://événements.example"),
        ("[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
    ],
)
def test_servers(host: str, server: str) -> None:
    ticket = indico.read(compact(2, host, packed(SECRET)))
    assert isinstance(ticket, Ticket)
    assert ticket.server == server


@pytest.mark.parametrize(
    "host",
    [
        "",
        " ",
        "javascript:alert(1)",
        "user:pass@x.example",
        "ftp://x.example",
        "x.example?q",
        "x.example\0",
        "a b",
        7,
        None,
        ["x"],
    ],
)
def test_what_is_no_server_damages_the_ticket(host: Any) -> None:
    assert indico.read(compact(2, host, packed(SECRET))) == DAMAGED


@pytest.mark.parametrize("version", [1, 2, 3, 4, 41])
def test_later_versions_are_read_as_far_as_known(version: int) -> None:
    ticket = indico.read(compact(version, "x.example", packed(SECRET), None, "more"))
    assert isinstance(ticket, Ticket)
    assert ticket.key == str(SECRET)


def test_lost_padding_and_the_other_alphabet_are_forgiven() -> None:
    secret = uuid.UUID(bytes=bytes([251, 255, 191] * 5 + [255]))
    for text in (packed(secret).rstrip("="), packed(secret).replace("+", "-").replace("/", "_")):
        ticket = indico.read(compact(2, "x.example", text))
        assert isinstance(ticket, Ticket)
        assert ticket.key == str(secret)


def test_a_plugins_keys_are_passed_over() -> None:
    assert isinstance(indico.read(compact(2, "x.example", packed(SECRET), _nonce="n", __proto__={"a": 1})), Ticket)


def plain(**fields: Any) -> str:
    whole = {
        "checkin_secret": str(SECRET),
        "event_id": "66462",
        "registrant_id": 812,
        "server_url": "http://127.0.0.1:8347",
        "version": 1,
    }
    return json.dumps({key: value for key, value in {**whole, **fields}.items() if value is not ...})


def test_the_plain_form() -> None:
    assert indico.read(plain()) == Ticket("indico", str(SECRET), server="http://127.0.0.1:8347", event="66462", registrant="812")


def test_every_form_of_a_ticket_has_the_same_key() -> None:
    forms = [
        compact(2, "indico.example.org", packed(SECRET)),
        plain(),
        plain(checkin_secret=str(SECRET).upper(), event_id=66462, registrant_id="812", version=...),
    ]
    assert {indico.read(form).key for form in forms} == {str(SECRET)}  # type: ignore[union-attr]  # tickets all
    persons = [compact(2, "x.example", packed(SECRET), packed(PERSON)), plain(registrant_id=str(PERSON).upper(), regform_id=3)]
    assert {indico.read(form).key for form in persons} == {f"{SECRET}/{PERSON}"}  # type: ignore[union-attr]  # tickets both


@pytest.mark.parametrize(
    "text",
    [
        '{"i":null}',
        '{"i":[]}',
        '{"i":[2,7,7]}',
        '{"i":[true,"x.example","mYK+TjLPRlangWKtRWCdEg=="]}',
        '{"i":[0,"x.example","mYK+TjLPRlangWKtRWCdEg=="]}',
        '{"i":[1e999999,"x.example","mYK+TjLPRlangWKtRWCdEg=="]}',
        '{"i":[' + "1" * 4000 + ',"x.example","mYK+TjLPRlangWKtRWCdEg=="]}',
        '{"i":[2,"x.example","mYK+TjLPRlangWKtRWCdEg="]}',
        '{"i":[2,"x.example","mYK+TjLPRlangWKtRWCdEg==","nobody"]}',
        '{"i":[2,"x.example","mYK+TjLPRlangWKtRWCdEg==",""]}',  # who came along is lost: not whom they came with
        '{"i":[2,"x.example","mYK+TjLPRlangWKtRWCdEg==",false]}',
        '{"i":[2,"x.example:٢٤","mYK+TjLPRlangWKtRWCdEg=="]}',
        '{"i":[2,"x.example","mYK+TjLPRlangWKtRWCdEg=="],"note":"' + "x" * 4296 + '"}',
        '{"i":[2,"x.example","mYK+TjLPRlangWKtRWCdEg=="',
        '[{"i":[2,"x.example","mYK+TjLPRlangWKtRWCdEg=="]}]',
        '{"i":[2,"x.example","mYK+TjLPRlangWKtRWCdEg=="],"i":[2,"x.example","AKdfO5TARZWI0P8hYSGZMA=="]}',
        '{"i":' + "[" * 900 + "]" * 900 + "}",
        plain(checkin_secret=str(SECRET)[:8]),
        plain(checkin_secret=None),
        plain(server_url="x y"),
        plain(event_id=True),
        plain(event_id=int("9" * 300)),
        plain(registrant_id="a\0b"),
        plain(registrant_id=-1),
    ],
)
def test_damaged_tickets_are_known_by_name(text: str) -> None:
    assert indico.read(text) == DAMAGED


def test_the_set_up_code_of_the_indico_app_is_known_by_name() -> None:
    text = json.dumps({"event_id": 2, "title": "T", "version": 2, "server": {"base_url": "https://x.example", "client_id": "c"}})
    assert indico.read(text) == Unreadable(LooksLike.INDICO_SETUP)


@pytest.mark.parametrize(
    "text", ["", "x", "{", "{}", "[]", "[1,2]", '{"verdict":"admit"}', '{"server":"x"}', "null", '"i":', "NaN"]
)
def test_other_texts_are_not_indicos(text: str) -> None:
    assert indico.read(text) is None


@settings(deadline=None, database=None)
@given(
    st.one_of(
        st.text(),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
            lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["i", "checkin_secret", "server", "x"]), inner),
        ).map(json.dumps),
    )
)
def test_any_text_is_answered(text: str) -> None:
    assert isinstance(indico.read(text), Ticket | Unreadable | None)
    assert isinstance(pretix.read(text), Ticket | None)


def sig1(payload: bytes, signature: bytes = bytes(64), head: bytes | None = None) -> str:
    head = head if head is not None else b"\x01" + len(payload).to_bytes(2, "big") + len(signature).to_bytes(2, "big")
    return base64.b64encode(head + payload + signature).decode()[::-1]


@pytest.mark.parametrize("length", [1, 22, 255, 256, 300, 1000])
def test_signed_secrets_of_any_length(length: int) -> None:
    payload = bytes(i % 251 for i in range(length))
    text = sig1(payload)
    assert pretix.signed_payload(text) == payload
    assert pretix.signed_payload(text.lstrip("=")) == payload
    assert pretix.read(text) == Ticket("pretix", text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "==QA",
        "=AAAAAQA",
        sig1(b""),
        sig1(bytes(30), bytes(63)),
        sig1(bytes(30), bytes(65)),
        sig1(bytes(30), head=b"\x09\x00\x1e\x00\x40"),
        sig1(bytes(30), head=b"\x01\xff\xff\x00\x40"),
        sig1(bytes(30), head=b"\x01\x00\x1e\xff\xff"),
        sig1(bytes(30)) + "=",
        sig1(bytes(30))[::-1],
        sig1(bytes(30)).replace("A", "é"),
    ],
)
def test_what_is_near_a_signed_secret_is_none(text: str) -> None:
    assert pretix.read(text) is None


def test_random_secrets() -> None:
    assert pretix.read("u7n2d7uqdujpken4m97apdy4br4rgwzk") == Ticket("pretix", "u7n2d7uqdujpken4m97apdy4br4rgwzk")
    for other in ("926e67e404d19c78e050a79324be1a08", "u7n2d7uqdujpken4m97apdy4br4rgwz", "U7N2D7UQDUJPKEN4M97APDY4BR4RGWZK"):
        assert pretix.read(other) is None
