"""What must hold of every parser in `kiosk.codes`, whatever bytes come: one target a module, its name the module's.

A target takes bytes, makes a text or a message of them, and asserts. `run.py` lets a coverage-guided fuzzer choose the bytes;
`test_targets.py` replays the corpus and lets hypothesis choose. Nothing here needs the fuzzer.
"""

from __future__ import annotations

import base64
import json
import struct
import unicodedata
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import cbor2
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.codes import badge_token, cose, indico, plain, pretix, reader, show
from kiosk.domain.credential import Badge, LooksLike, Opaque, Ticket, Unreadable

Target = Callable[[bytes], None]

CORPUS = Path(__file__).parent / "corpus"
TOKENS = CORPUS / "tokens.dict"
"""Words that the fuzzer tries first, in libFuzzer's form."""
_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
_TRUSTED = badge_token.trust([_KEY.public_key()])
_HEADER = cbor2.dumps({1: -8, 4: badge_token.kid_of(_KEY.public_key())}, canonical=True)
_PAYLOAD = cbor2.dumps({4: 4_000_000_000, 7: bytes(13) + b"\x01FP"}, canonical=True)
_BEFORE, _AFTER = cose.seal(_HEADER, _PAYLOAD, _KEY.sign(cose.to_be_signed(_HEADER, _PAYLOAD))).split(b"\xa0", 1)
"""What stands before and after the empty unprotected header of a good badge."""


def _text(data: bytes) -> str:
    """The bytes as text; such as are no UTF-8 become lone surrogates, as broken as a text can be."""
    return data.decode("utf-8", "surrogateescape")


def _token(message: bytes) -> str:
    return badge_token.PREFIX + base64.b32encode(message).decode().rstrip("=")


def _written(badge: Badge) -> str:
    """The one token that says what this badge says under our key."""
    cti = badge.event + badge.registration + badge.serial.to_bytes(2, "big") + badge.tier.encode()
    payload = cbor2.dumps({4: int(badge.expires.timestamp()), 7: cti}, canonical=True)
    return _token(cose.seal(_HEADER, payload, _KEY.sign(cose.to_be_signed(_HEADER, payload))))


def _is_told(text: str, answer: object) -> None:
    """Damaged, or a badge; and signed only where it is the very token that these claims make."""
    if answer == Unreadable(LooksLike.DAMAGED_BADGE):
        return
    assert isinstance(answer, Badge)
    if answer.signed:
        assert text.upper() == _written(answer)
    else:
        assert (answer.event, answer.registration, answer.tier, answer.serial) == (b"", b"", "", 0)


def a_badge_token(data: bytes) -> None:
    """No text and no message is a signed badge but one that this key wrote; a payload that it signed is one or is none."""
    signed = cose.seal(_HEADER, data, _KEY.sign(cose.to_be_signed(_HEADER, data)))
    of_bytes = (data, signed, _BEFORE + data + _AFTER)
    for text in (_text(data), badge_token.PREFIX + _text(data), *map(_token, of_bytes)):
        _is_told(text, badge_token.read(text, _TRUSTED))


def a_cose(data: bytes) -> None:
    """What is taken apart fills its bytes, says what the CBOR library reads there, and comes apart the same when put together."""
    message = cose.take_apart(data)
    if message is None:
        return
    parts = (message.protected, message.payload or b"", message.signature)
    assert len(data) >= 2 + len(message.unprotected) + sum(map(len, parts))
    assert message.unprotected in data
    assert cose.take_apart(data[:-1]) is cose.take_apart(data + b"\0") is None
    if message.payload is not None:
        again = cose.take_apart(cose.seal(*parts))
        assert again == cose.Sign1(message.protected, b"\xa0", message.payload, message.signature)
    if message.unprotected == b"\xa0":  # else its values may be what the library refuses: dates, fractions, broken text
        assert cbor2.loads(data[1:]) == [message.protected, {}, message.payload, message.signature]


def an_indico(data: bytes) -> None:
    """A ticket says everything once, its key is one UUID or two in lower case; in the compact form it is the same ticket."""
    ticket = indico.read(_text(data))
    if not isinstance(ticket, Ticket):
        assert ticket in (None, Unreadable(LooksLike.DAMAGED_INDICO), Unreadable(LooksLike.INDICO_SETUP))
        return
    json.loads(_text(data), object_pairs_hook=_once)
    secret, _, person = ticket.key.partition("/")
    ids = [uuid.UUID(each) for each in (secret, person) if each]
    assert "/".join(map(str, ids)) == ticket.key
    assert person == ticket.person
    assert ticket.server.startswith(("https://", "http://"))
    assert not ticket.server.endswith("/")
    assert (ticket.event + ticket.registrant).isprintable()
    packed = [base64.b64encode(each.bytes).decode() for each in ids]
    again = indico.read(json.dumps({"i": [2, ticket.server.removeprefix("https://"), *packed]}))
    assert again == Ticket("indico", ticket.key, server=ticket.server, person=person)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    assert len(dict(pairs)) == len(pairs)
    return dict(pairs)


def a_plain(data: bytes) -> None:
    """Cleaning twice is cleaning once; a code is looked up by what is read as itself; nothing invisible or broken is a code."""
    text = plain.clean(_text(data))
    assert plain.clean(text) == text
    assert not {unicodedata.category(char) for char in text} & {"Cc", "Cf", "Cs"}
    read = plain.read(text)
    if isinstance(read, Opaque):
        assert 0 < len(read.key) <= plain.MAX_PLAIN
        assert read.key.lower() == text.lower()
        assert plain.read(read.key) == read
    assert isinstance(plain.read(_text(data)), Opaque | Unreadable)


def a_pretix(data: bytes) -> None:
    """A ticket is looked up as it stands; a signed one is what pretix's own way of reading takes it for."""
    text = _text(data)
    assert pretix.read(text) in (None, Ticket("pretix", text))
    payload = pretix.signed_payload(text)
    if payload is None:
        return
    letters = text[::-1].rstrip("=")
    raw = base64.b64decode(letters + "=" * (-len(letters) % 4))
    version, length, signature = struct.unpack_from(">BHH", raw)
    assert (version, length, signature, len(raw)) == (1, len(payload), 64, 5 + length + 64)
    assert raw[5 : 5 + length] == payload
    assert pretix.signed_payload(base64.b64encode(raw).decode()[::-1]) == payload


def a_reader(data: bytes) -> None:
    """Any text is answered; its keys can be stored, and are found again through everything that scanners and wallets add."""
    text = _text(data)
    answer, keys = reader.read(text, _TRUSTED), reader.candidate_keys(text)
    assert isinstance(answer, Badge | Ticket | Opaque | Unreadable)
    assert all(key and key.encode() for key in keys)
    if isinstance(answer, Badge) and answer.signed:
        assert reader.read(_written(answer), _TRUSTED) == answer
    if not keys:
        assert reader.roster_key(text) == text
        return
    key = reader.roster_key(text)
    assert key == keys[0] == reader.roster_key(key)
    assert reader.lookup_key(answer) in (None, key)
    wrapped = _wrapped(plain.clean(text))
    if len(wrapped) <= 2 * plain.MAX_TEXT:
        assert reader.candidate_keys(wrapped) == keys
        assert reader.read(wrapped, _TRUSTED) == answer


def _wrapped(text: str) -> str:
    """The text as a scanner or a wallet delivers it; its length chooses which."""
    ways = (f"\ufeff {text}\r\n", f"\\000026{text}", f"\\000003 \\000026\x02{text}\x03", json.dumps(text))
    return ways[len(text) % len(ways)]


def a_show(data: bytes) -> None:
    """What is shown stands on one line, can be encoded and is short; what was harmless is unchanged."""
    text, limit = _text(data), data[0] % 100 + 1 if data else 1
    shown = show.printable(text, limit)
    assert shown.isprintable()
    shown.encode()
    assert len(shown) <= limit * len("⟨U+10FFFF⟩") + 1
    if text.isascii() and text.isprintable() and len(text) <= limit:
        assert shown == text


TARGETS: dict[str, Target] = {
    "badge_token": a_badge_token,
    "cose": a_cose,
    "indico": an_indico,
    "plain": a_plain,
    "pretix": a_pretix,
    "reader": a_reader,
    "show": a_show,
}
LONGEST = dict.fromkeys(TARGETS, 9000) | {"badge_token": 700, "cose": 700}
"""Bytes of an input: somewhat more than the longest that is read at all."""


def seeds(name: str) -> Iterator[tuple[Path, bytes]]:
    """A target's committed inputs: a `.txt` file's bytes without the last line end, a `.hex` file's bytes as it spells them."""
    for path in sorted((CORPUS / name).iterdir()):
        content = path.read_bytes().removesuffix(b"\n")
        yield path, bytes.fromhex(content.decode()) if path.suffix == ".hex" else content
