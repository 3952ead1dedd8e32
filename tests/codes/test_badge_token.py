"""The code on our badges: what we issue we read, a second implementation reads it too, and nobody else's passes."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from pathlib import Path

import cbor2
import cwt
import pytest
import qrcode
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.codes import badge_token, cose
from kiosk.codes.badge_token import issue, kid_of, read, trust
from kiosk.domain.credential import Badge, LooksLike, Unreadable, event_tag, registration_tag

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
TRUSTED = trust([KEY.public_key()])
EXPIRES = datetime(2096, 10, 23, 4, 0, tzinfo=UTC)
DAMAGED = Unreadable(LooksLike.DAMAGED_BADGE)


def a_token(key: Ed25519PrivateKey = KEY, *, tier: str = "FP", serial: int = 1, expires: datetime = EXPIRES) -> str:
    return issue(key, event_id="wps-fpn-2024", registration_id="FPN-0001", tier=tier, serial=serial, expires=expires)


def raw_of(token: str) -> bytes:
    letters = token.removeprefix("K1-")
    return base64.b32decode(letters + "=" * (-len(letters) % 8))


def token_of(raw: bytes) -> str:
    return "K1-" + base64.b32encode(raw).decode().rstrip("=")


def signed_message(payload: bytes, *, protected: bytes | None = None, key: Ed25519PrivateKey = KEY) -> str:
    protected = protected if protected is not None else cbor2.dumps({1: -8, 4: kid_of(key.public_key())}, canonical=True)
    return token_of(cose.seal(protected, payload, key.sign(cose.to_be_signed(protected, payload))))


def test_what_is_issued_is_read() -> None:
    badge = read(a_token(serial=258, tier="Sécu"), TRUSTED)
    assert badge == Badge(
        event=event_tag("wps-fpn-2024"),
        registration=registration_tag("wps-fpn-2024", "FPN-0001"),
        tier="Sécu",
        serial=258,
        expires=EXPIRES,
        signed=True,
    )


@settings(deadline=None, database=None, max_examples=60)
@given(
    st.text(min_size=1, max_size=16).filter(lambda t: t.isprintable() and 1 <= len(t.encode()) <= 16),
    st.integers(1, 0xFFFF),
    st.integers(1 << 16, (1 << 32) - 1).map(lambda seconds: datetime.fromtimestamp(seconds, UTC)),
)
def test_every_badge_comes_back_from_the_form_it_is_printed_in(tier: str, serial: int, expires: datetime) -> None:
    token = a_token(tier=tier, serial=serial, expires=expires)
    badge = read(token, TRUSTED)
    assert isinstance(badge, Badge)
    assert (badge.tier, badge.serial, badge.expires, badge.signed) == (tier, serial, expires, True)
    length = len(tier.encode())
    assert len(raw_of(token)) == 104 + length + (length >= 10)


def test_a_badge_fits_the_square_it_is_printed_in() -> None:
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M)
    code.add_data(a_token(tier="GUEST", serial=65535))
    code.make()
    assert code.modules_count <= 45


def test_lower_case_is_the_same_badge() -> None:
    assert read(a_token().lower(), TRUSTED) == read(a_token(), TRUSTED)


def test_it_names_nobody() -> None:
    assert b"FPN-0001" not in raw_of(a_token())
    assert b"wps" not in raw_of(a_token())


def test_a_second_implementation_verifies_and_reads_it() -> None:
    kid = kid_of(KEY.public_key())
    key = cwt.COSEKey.new({1: 1, -1: 6, 3: -8, 2: kid, -2: KEY.public_key().public_bytes_raw()})
    claims = cwt.decode(raw_of(a_token(serial=7)), keys=key)
    assert claims == {
        4: int(EXPIRES.timestamp()),
        7: event_tag("wps-fpn-2024") + registration_tag("wps-fpn-2024", "FPN-0001") + b"\x00\x07FP",
    }


def test_a_second_implementation_refuses_another_key() -> None:
    other = Ed25519PrivateKey.generate().public_key()
    key = cwt.COSEKey.new({1: 1, -1: 6, 3: -8, 2: kid_of(KEY.public_key()), -2: other.public_bytes_raw()})
    with pytest.raises(cwt.VerifyError):
        cwt.decode(raw_of(a_token()), keys=key)


def test_an_expired_badge_is_still_read() -> None:
    badge = read(a_token(expires=datetime(2001, 1, 1, tzinfo=UTC)), TRUSTED)
    assert isinstance(badge, Badge)
    assert badge.signed


def test_a_key_that_is_not_trusted_signs_nothing() -> None:
    strangers = Ed25519PrivateKey.from_private_bytes(bytes(32))
    badge = read(a_token(strangers), TRUSTED)
    assert isinstance(badge, Badge)
    assert not badge.signed
    assert not badge.event
    assert read(a_token(strangers), trust([KEY.public_key(), strangers.public_key()])).signed  # type: ignore[union-attr]  # a Badge


def test_a_strangers_key_under_our_keys_name_signs_nothing() -> None:
    protected = cbor2.dumps({1: -8, 4: kid_of(KEY.public_key())}, canonical=True)
    payload = cose.take_apart(raw_of(a_token())).payload  # type: ignore[union-attr]  # ours is well formed
    assert payload is not None
    forged = signed_message(payload, protected=protected, key=Ed25519PrivateKey.from_private_bytes(bytes(32)))
    assert read(forged, TRUSTED).signed is False  # type: ignore[union-attr]  # a Badge


@settings(deadline=None, database=None, max_examples=150)
@given(st.integers(0, 106 * 8 - 1))
def test_no_bit_can_be_changed(bit: int) -> None:
    raw = bytearray(raw_of(a_token()))
    raw[bit // 8] ^= 1 << (bit % 8)
    read_back = read(token_of(bytes(raw)), TRUSTED)
    assert read_back == DAMAGED or (isinstance(read_back, Badge) and not read_back.signed)


def test_our_own_signature_under_other_claims_is_no_badge() -> None:
    cti = event_tag("e") + registration_tag("e", "r") + b"\x00\x01FP"
    good = cbor2.dumps({4: 4_000_000_000, 7: cti}, canonical=True)
    assert read(signed_message(good), TRUSTED).signed  # type: ignore[union-attr]  # a Badge
    for payload in (
        b"",
        b"\xff",
        cbor2.dumps(7),
        cbor2.dumps([]),
        cbor2.dumps({4: 4_000_000_000}),
        cbor2.dumps({7: cti}),
        cbor2.dumps({4: "soon", 7: cti}),
        cbor2.dumps({4: 4e9, 7: cti}),
        cbor2.dumps({4: 2**40, 7: cti}),
        cbor2.dumps({4: -1, 7: cti}),
        cbor2.dumps({4: True, 7: cti}),
        cbor2.dumps({7: cti, 4: 4_000_000_000}),
        cbor2.dumps({4: 4_000_000_000, 7: cti, 8: 1}),
        cbor2.dumps({4: 4_000_000_000, 7: cti.hex()}),
        cbor2.dumps({4: 4_000_000_000, 7: cti[:14]}),
        cbor2.dumps({4: 4_000_000_000, 7: cti + bytes(20)}),
        cbor2.dumps({4: 4_000_000_000, 7: cti[:12] + b"\x00\x00FP"}),
        cbor2.dumps({4: 4_000_000_000, 7: cti[:14] + b"\xff\xfe"}),
        good.replace(b"\x07\x50", b"\x07\x58\x10"),  # a length in more bytes than it needs
        good[:8],
        good[:9],
        good + b"\x00",
    ):
        badge = read(signed_message(payload), TRUSTED)
        assert isinstance(badge, Badge), payload
        assert not badge.signed, payload


@pytest.mark.parametrize(
    "payload",
    [
        b"\xc4\x82\x1b\x7f\xff\xff\xff\xff\xff\xff\xff\x01",  # a decimal fraction beyond every exponent
        b"\x81" * 500,
        b"\xa1" * 500,
        b"\xd8\x1c\x81\xd8\x1d\x00",  # a list that holds itself
        b"\xd8\x1e\x82\x01\x00",  # one divided by nothing
        b"\xd8\x23\x6a(a+)+$((((",
        b"\x9b\x7f\xff\xff\xff\xff\xff\xff\xff",
        b"\xc2\x59\x01\xe0" + b"\xff" * 480,
    ],
    ids=lambda payload: payload[:6].hex(),
)
def test_what_a_key_of_ours_signed_is_compared_not_decoded(payload: bytes) -> None:
    assert read(signed_message(payload), TRUSTED).signed is False  # type: ignore[union-attr]  # a Badge


def test_one_badge_has_one_spelling() -> None:
    message = cose.take_apart(raw_of(a_token()))
    assert message is not None
    assert message.payload is not None
    other_headers = bytes([0xD2]) + cbor2.dumps([message.protected, {99: 1}, message.payload, message.signature])
    longer_length = raw_of(a_token()).replace(b"\x58\x40" + message.signature, b"\x59\x00\x40" + message.signature)
    assert longer_length != raw_of(a_token())
    for raw in (other_headers, longer_length):
        badge = read(token_of(raw), TRUSTED)
        assert isinstance(badge, Badge)
        assert not badge.signed


def test_other_headers_and_signatures_sign_nothing() -> None:
    message = cose.take_apart(raw_of(a_token()))
    assert message is not None
    payload = message.payload
    kid = kid_of(KEY.public_key())
    headers = [{}, {1: -7, 4: kid}, {1: -8}, {1: 5, 4: kid}, {4: kid}, {1: -8, 4: kid, 2: [1]}, {1: -8, 4: kid + b"\0"}]
    messages = [
        *(cose.seal(cbor2.dumps(header), payload or b"", message.signature) for header in headers),
        cose.seal(b"", payload or b"", message.signature),
        cose.seal(message.protected, payload or b"", message.signature[:63]),
        cose.seal(message.protected, payload or b"", message.signature + b"\0"),
        cose.seal(message.protected, payload or b"", b""),
        bytes([0xD2]) + cbor2.dumps([message.protected, {}, None, message.signature]),
    ]
    for raw in messages:
        badge = read(token_of(raw), TRUSTED)
        assert isinstance(badge, Badge), raw.hex()
        assert not badge.signed, raw.hex()


def test_what_is_no_cose_sign1_is_damaged() -> None:
    raw = raw_of(a_token())
    parts = cbor2.loads(raw[1:])
    for wrong in (
        b"",
        raw[1:],
        raw[:-1],
        raw + b"\0",
        b"\xd1" + raw[1:],
        b"\xd2" + cbor2.dumps(parts[:3]),
        b"\xd2" + cbor2.dumps([*parts, b""]),
        b"\xd2" + cbor2.dumps([{1: -8}, {}, parts[2], parts[3]]),
        b"\xd2" + cbor2.dumps([b"\x01", {}, parts[2], parts[3]]),
        b"\xd2" + cbor2.dumps([parts[0] + b"\0", {}, parts[2], parts[3]]),
        b"\xd2" + cbor2.dumps([parts[0], [], parts[2], parts[3]]),
        b"\xd2" + cbor2.dumps([parts[0], {}, "text", parts[3]]),
        b"\xd2\x84" + b"\x81" * 500,
        b"\xd2\x84\x40\xa1\x01" + b"\x81" * 500 + b"\x00\x40\x40",
        b"\xd2\x84\x9b\x10\x00\x00\x00\x00\x00\x00\x00",
        b"\xd2\x84\x40\xbb\xff\xff\xff\xff\xff\xff\xff\xff\x40\x40",
        b"\xd2\x84\x5b\xff\xff\xff\xff\xff\xff\xff\xff",
        b"\xd2\x84\x5f\x40\xff\xa0\x40\x40",
        b"\xd2\x9f\x40\xa0\x40\x40\xff",
        b"\xd2\x84\x40\xa1\x01\xf8\x14\x40\x40",  # a simple value in two bytes that needs one (RFC 8949, 3.3)
    ):
        assert read(token_of(wrong), TRUSTED) == DAMAGED, wrong.hex()


def test_base32_is_read_strictly() -> None:
    token = a_token(tier="F")
    letters = token.removeprefix("K1-")
    assert len(raw_of(token)) % 5 == 0
    odd = a_token(tier="FP")  # 106 bytes leave letters with spare bits
    spare = odd[:-1] + chr(ord(odd[-1]) + 1)
    for wrong in (
        "K1-",
        "K1-" + letters + "======",
        "K1-" + letters[:-1],
        "K1-" + letters[:9] + " " + letters[9:],
        "K1-" + letters.replace("A", "1", 1),
        "K1-" + letters[:-1] + "ı",
        "K1-" + letters[:-1] + "ſ",
        "K1-" + letters + "A" * 1024,
        spare,
    ):
        assert read(wrong, TRUSTED) == DAMAGED, wrong


@settings(deadline=None, database=None, max_examples=300)
@given(st.one_of(st.binary(max_size=300), st.binary(max_size=200).map(lambda b: b"\xd2\x84" + b)))
def test_any_bytes_are_answered(raw: bytes) -> None:
    answer = read(token_of(raw), TRUSTED)
    assert answer == DAMAGED or (isinstance(answer, Badge) and not answer.signed)


@settings(deadline=None, database=None, max_examples=200)
@given(st.binary(max_size=64))
def test_measuring_and_decoding_agree(raw: bytes) -> None:
    """What our own measure takes for a COSE_Sign1, the CBOR library takes for one too."""
    message = cose.take_apart(b"\xd2\x84\x40\xa0\x41" + raw)
    if message is not None:
        assert cbor2.loads(b"\x84\x40\xa0\x41" + raw)[2:] == [message.payload, message.signature]


@pytest.mark.parametrize(
    ("tier", "serial", "expires"),
    [
        ("", 1, EXPIRES),
        ("x" * 17, 1, EXPIRES),
        ("FP", 0, EXPIRES),
        ("FP", 65536, EXPIRES),
        ("FP", 1, datetime(2200, 1, 1, tzinfo=UTC)),
    ],
)
def test_a_badge_that_could_not_be_read_is_not_issued(tier: str, serial: int, expires: datetime) -> None:
    with pytest.raises(ValueError, match=r"badge|tier"):
        a_token(tier=tier, serial=serial, expires=expires)


@pytest.mark.shared
def test_the_scenarios_forged_tokens_are_not_signed(shared: Path) -> None:
    seen = 0
    for file in sorted((shared / "scenarios").glob("*.json")):
        for step in json.loads(file.read_text(encoding="utf-8"))["steps"]:
            code = step.get("code", "")
            if badge_token.is_ours(code) and step["expect"]["reason"] == "BAD_SIGNATURE":
                badge = read(code, TRUSTED)
                assert isinstance(badge, Badge), file.name
                assert not badge.signed
                seen += 1
    assert seen
