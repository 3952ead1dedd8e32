"""From the place of a key on the keyboard to what a scanner meant by it.

A keyboard scanner presses keys as if the keyboard were American, whatever layout the system has: the place of a key tells
the character, and only Shift changes it (never CapsLock). Places are the numbers of Linux's evdev (`KEY_*` in
linux/input-event-codes.h), which are those of the PC's scan code set 1 for every key that makes a character.

Sources: linux/input-event-codes.h; Microsoft's scan code table (set 1); Apple's HIToolbox/Events.h (`kVK_*`), untested for
want of a Mac; the American arrangement of ISO/IEC 9995.
"""

from __future__ import annotations

from enum import StrEnum


class Numbering(StrEnum):
    """How a platform numbers keys."""

    XKB = "xkb"
    """X11 and Wayland: evdev and 8."""
    WINDOWS = "windows"
    """Set 1; the ninth bit marks the keys that came later, such as the keypad's Enter."""
    MAC = "mac"
    """Scan codes say nothing there; virtual key codes are places."""


_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
)
"""The first key's place, then what each key of the row makes without and with Shift."""
_KEYPAD = {55: "*", 98: "/", **dict(zip(range(71, 84), "789-456+1230.", strict=True))}

_PLAIN = {first + step: char for first, row, _ in _ROWS for step, char in enumerate(row)} | _KEYPAD
_SHIFTED = {first + step: char for first, _, row in _ROWS for step, char in enumerate(row)} | _KEYPAD

_XKB_OFFSET = 8
_LAST_PLAIN_SET_1 = 88
_WINDOWS_LATER = {0x11C: 96, 0x135: 98}
_MAC_ROWS = (
    (2, (0x12, 0x13, 0x14, 0x15, 0x17, 0x16, 0x1A, 0x1C, 0x19, 0x1D, 0x1B, 0x18)),
    (16, (0x0C, 0x0D, 0x0E, 0x0F, 0x11, 0x10, 0x20, 0x22, 0x1F, 0x23, 0x21, 0x1E)),
    (30, (0x00, 0x01, 0x02, 0x03, 0x05, 0x04, 0x26, 0x28, 0x25, 0x29, 0x27, 0x32)),
    (43, (0x2A, 0x06, 0x07, 0x08, 0x09, 0x0B, 0x2D, 0x2E, 0x2B, 0x2F, 0x2C)),
    (57, (0x31,)),
    (71, (0x59, 0x5B, 0x5C, 0x4E, 0x56, 0x57, 0x58, 0x45, 0x53, 0x54, 0x55, 0x52, 0x41)),
    (55, (0x43,)),
    (98, (0x4B,)),
)
_MAC = {code: first + step for first, row in _MAC_ROWS for step, code in enumerate(row)}


def place(numbering: Numbering, scan_code: int, virtual_key: int = 0) -> int | None:
    """The place of a key in evdev's numbers; None where the platform doesn't tell it, as for keys that a program made up.

    Args:
        numbering: the platform's.
        scan_code: as the platform gives it; 0 is none.
        virtual_key: as the platform gives it; only a Mac's is looked at.
    """
    if numbering is Numbering.MAC:
        return _MAC.get(virtual_key)
    if numbering is Numbering.WINDOWS:
        return _WINDOWS_LATER.get(scan_code, scan_code if 0 < scan_code <= _LAST_PLAIN_SET_1 else None)
    return scan_code - _XKB_OFFSET if scan_code > _XKB_OFFSET else None


def meant(place: int | None, *, shift: bool) -> str | None:
    """The character that a scanner means by a key in this place; None where an American keyboard has none there."""
    return None if place is None else (_SHIFTED if shift else _PLAIN).get(place)
