"""A look at an XLSX file (ECMA-376) before a reader unpacks it: is it a workbook, and does it fit into memory.

The reader lays a sheet out as a full rectangle and copies every shared text for every cell that shows it, so that a
file of a few kilobytes could ask for all the memory there is. Every XML part is therefore read here first, in pieces:
that checks the sizes which the archive declares, refuses document types (and with them entities), counts the cells and
the characters that a sheet comes to, and notes the error values, which the reader would leave empty.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from kiosk.errors import Fault, FaultCode

LIMIT = 200 * 1024 * 1024
_MOST_UNPACKED = 512 * 1024 * 1024
_MOST_PARTS = 5000
_LARGEST_DIRECTORY = 4 * 1024 * 1024
_TAIL = 70_000
_MOST_SHARED = 5_000_000
_MOST_CELLS = 12_000_000
_MOST_TEXT = 128 * 1024 * 1024
_LONGEST_CELL = 1_000_000
_MOST_ERRORS = 100_000
_PIECE = 256 * 1024
_REFERENCE = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})", re.ASCII)
_LONGEST_REFERENCE = 10
_MEND = "save it as XLSX or as CSV UTF-8"

Errors = Mapping[tuple[int, int], str]
"""(row, column), from 1, to an error value such as #N/A."""


class _Refused(Exception):
    """What is wrong with a part, in words that follow the file's name."""


def check_workbook(path: Path) -> Mapping[str, Errors]:
    """The error values of each sheet, by the sheet's name.

    Raises:
        Fault: the file is no XLSX workbook, is locked by a password, or would unpack to more than can be read.
    """
    try:
        _check_directory(path)
        with zipfile.ZipFile(path) as archive:
            return _check(archive)
    except _Refused as refused:
        raise Fault(f"{path}: {refused}", _MEND) from None
    except expat.ExpatError:
        what = f"{path}: is a damaged XLSX workbook (a part of it is not XML)"
        raise Fault(what, _MEND, FaultCode.WORKBOOK_DAMAGED, {"file": path.name}) from None
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, OSError, ValueError, zlib.error):
        what = f"{path}: is no XLSX workbook, or a damaged one"
        raise Fault(what, _MEND, FaultCode.WORKBOOK_DAMAGED, {"file": path.name}) from None


def _check_directory(path: Path) -> None:
    """See that the archive's list of parts is small before it is read into memory (APPNOTE.TXT sections 4.3.14 to 4.3.16)."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _TAIL))
        tail = file.read(_TAIL)
    end, end64 = tail.rfind(b"PK\x05\x06"), tail.rfind(b"PK\x06\x06")
    sizes = [int.from_bytes(tail[end + 12 : end + 16], "little")] if end >= 0 else []
    if end64 >= 0:
        sizes = [int.from_bytes(tail[end64 + 40 : end64 + 48], "little")]
    if not sizes or sizes[0] > _LARGEST_DIRECTORY:
        raise zipfile.BadZipFile


def _check(archive: zipfile.ZipFile) -> Mapping[str, Errors]:
    parts = archive.infolist()
    names = {part.filename.lower(): part for part in parts}
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise _Refused(f"unpacks to more than {_MOST_UNPACKED // 1024**2} MiB, too much for a roster in XLSX")
    if len(names) != len(parts):
        raise _Refused("is a damaged XLSX workbook (it holds one part twice)")
    if any(part.flag_bits & 1 for part in parts):
        raise _Refused("is locked by a password")
    if "xl/workbook.xml" not in names:
        raise _Refused(_what_else(names))
    facts = _Facts()
    shared = names.get("xl/sharedstrings.xml")
    ordered = [*([shared] if shared else []), *(part for part in parts if part is not shared)]
    relations: dict[str, str] = {}
    for part in ordered:
        if part.filename.lower().endswith((".xml", ".rels")):
            relations |= _scan(archive, part, facts)
    for target in set(relations.values()) - facts.scanned:  # a part may have any name; what is used is looked at
        if target.lower() in names:
            _scan(archive, names[target.lower()], facts)
    return {name: facts.errors.get(relations.get(key, ""), {}) for key, name in facts.sheets.items()}


def _what_else(names: Mapping[str, zipfile.ZipInfo]) -> str:
    if "xl/workbook.bin" in names:
        return "is a binary workbook (XLSB), not XLSX"
    if "content.xml" in names:
        return "is an OpenDocument file, not XLSX"
    return "is a zip archive without an XLSX workbook in it"


@dataclass(slots=True)
class _Facts:
    """What the parts hold together."""

    texts: list[int] = field(default_factory=list)
    """Length of each shared text."""
    sheets: dict[str, str] = field(default_factory=dict)
    """A sheet's relation id to its name."""
    errors: dict[str, dict[tuple[int, int], str]] = field(default_factory=dict)
    """A part's name to its error values."""
    scanned: set[str] = field(default_factory=set)


def _scan(archive: zipfile.ZipFile, part: zipfile.ZipInfo, facts: _Facts) -> dict[str, str]:
    """Read a part through; the relations it declares, id to part name."""
    scan = _Scan(facts, part.filename)
    parser = expat.ParserCreate("utf-8")  # whatever a part declares: readers take it for UTF-8
    parser.buffer_text = True
    parser.StartElementHandler = scan.start
    parser.CharacterDataHandler = scan.text
    parser.StartDoctypeDeclHandler = scan.doctype
    with archive.open(part) as file:
        while piece := file.read(_PIECE):
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    scan.finish()
    facts.scanned.add(part.filename)
    return scan.relations


class _Scan:
    """One part: a sheet's cells, the shared texts, the workbook's sheets, or relations between parts."""

    def __init__(self, facts: _Facts, name: str) -> None:
        self.facts = facts
        self.name = name
        self.relations: dict[str, str] = {}
        self.errors = facts.errors.setdefault(name, {})
        self.kind = ""
        self.row = self.column = 0
        self.rows = self.columns = 0
        self.letters: dict[str, int] = {}
        self.held: list[str] | None = None
        self.held_length = 0
        self.valued = False
        self.total = 0

    def start(self, element: str, attributes: dict[str, str]) -> None:
        tag = element.rpartition(":")[2] if ":" in element else element
        if tag == "v":
            self._once()
            self.held, self.valued = [], True
        elif tag == "c":
            if self.held is not None:
                self._flush()
            self._place(attributes.get("r"))
            self.kind = attributes.get("t", "n")
            self.held, self.held_length, self.valued = [], 0, False
        elif tag == "row":
            self._flush()
            number = attributes.get("r", "")
            self.row = int(number) if number.isdecimal() else self.row + 1
            self.column = 0
        elif tag == "si":
            self._flush()
            self.kind, self.held, self.held_length, self.valued = "si", [], 0, False
        elif tag == "f":
            self._once()
        elif tag == "sheet":
            key = next((value for name, value in attributes.items() if name.rpartition(":")[2] == "id"), "")
            self.facts.sheets[key] = attributes.get("name", "")
        elif tag == "Relationship" and self.name.lower() == "xl/_rels/workbook.xml.rels":
            target = attributes.get("Target", "")
            self.relations[attributes.get("Id", "")] = posixpath.normpath(posixpath.join("xl", target)).lstrip("/")

    def _once(self) -> None:
        if self.valued:  # what a reader makes of two values is anybody's guess
            raise _Refused("is a damaged XLSX workbook (a cell holds two values)")

    def text(self, data: str) -> None:
        if self.held is None:
            return
        self.held_length += len(data)
        if self.held_length > _LONGEST_CELL:
            where = f"row {self.row} has" if self.row else "has"
            raise _Refused(f"{where} a cell of more than {_LONGEST_CELL:,} characters")
        self.held.append(data)

    def doctype(self, *_: object) -> None:
        raise _Refused("is no XLSX workbook: a part of it declares a document type")

    def finish(self) -> None:
        self._flush()

    def _place(self, reference: str | None) -> None:
        if reference is None:  # then cells and rows simply follow each other
            self.column += 1
            return
        letters = reference.rstrip("0123456789")
        column = self.letters.get(letters)
        if column is None or not letters or len(reference) > _LONGEST_REFERENCE:
            if not _REFERENCE.fullmatch(reference):
                raise _Refused("is a damaged XLSX workbook (a cell has no usable place)")
            column = 0
            for letter in letters.upper():
                column = column * 26 + ord(letter) - 64
            self.letters[letters] = column
        self.row, self.column = int(reference[len(letters) :]), column

    def _flush(self) -> None:
        if self.held is None:
            return
        value = self.held[0] if len(self.held) == 1 else "".join(self.held)
        self.held = None
        if self.kind == "si":
            if len(self.facts.texts) >= _MOST_SHARED:
                raise _Refused(f"holds more than {_MOST_SHARED:,} texts, too much for a roster in XLSX")
            self.facts.texts.append(self.held_length)
        elif value and not value.isspace():
            self._cell(value)

    def _cell(self, value: str) -> None:
        if self.row > self.rows or self.column > self.columns:
            self.rows, self.columns = max(self.rows, self.row), max(self.columns, self.column)
            if self.rows * self.columns > _MOST_CELLS:
                raise _Refused(f"spreads over {self.rows:,} rows and {self.columns:,} columns, too much for a roster in XLSX")
        if self.kind == "s":
            self.total += self._shared(value)
        else:
            self.total += len(value)
            if self.kind == "e" and len(self.errors) < _MOST_ERRORS:
                self.errors[self.row, self.column] = value.strip()
        if self.total > _MOST_TEXT:
            raise _Refused(f"holds more than {_MOST_TEXT // 1024**2} million characters, too much for a roster in XLSX")

    def _shared(self, value: str) -> int:
        try:
            return self.facts.texts[int(value)]
        except (ValueError, IndexError):
            return 0
