"""Which column holds what: headers as organizers and the exports of Indico and pretix write them.

Sources of the foreign names: Indico's registration list (3.3) and pretix's order position export (2026.8), both as
their servers wrote them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.errors import Fault
from kiosk.files.cells import BadCell, Cell, text_of
from kiosk.files.fields import FIELDS
from kiosk.files.text import quoted

_ALIASES = {
    "id": "id, registration id, registrant id, registration number, participant id, friendly id, identifier, identifiant, "
    "identificador, order code",
    "title": "title, salutation, honorific, attendee name salutation, attendee name title, civilité, titre, tratamiento, título",
    "given_name": "given name, given names, first name, firstname, forename, attendee name given name, prénom, prénoms, nombre",
    "family_name": "family name, last name, lastname, surname, attendee name family name, nom de famille, nom, apellido, "
    "apellidos",
    "display_name": "display name, full name, name, fullname, badge name, name on badge, attendee name, attendee name full name, "
    "nom complet, nombre completo",
    "organization": "organization, organisation, affiliation, company, institution, organización, entreprise, institución",
    "country": "country, country code, pays, país",
    "position": "position, job title, function, fonction, poste, cargo, puesto",
    "tier": "tier, access tier, category, access category, catégorie, categoría, product, tags",
    "email": "attendee email, attendee e mail, email, e mail, email address, e mail address, mail, courriel, adresse e mail, "
    "correo, correo electrónico",
    "languages": "languages, language, langues, langue, idiomas, idioma",
    "status": "status, registration state, registration status, order status, statut",
    "blocked": "blocked, security hold, bloqué, bloqueado",
    "codes": "codes, code, ticket secret, secret, ticket code, qr code, qr, barcode, ticket, ticket codes, bar code, barcodes, "
    "qr codes, ticket barcode, ticket qr code, code qr, code barres, code à barres, code du billet, código, códigos, código qr, "
    "código de barras, código de la entrada",
    "invited": "invited, invited to, invited sessions, invitations",
    "valid_from": "valid from, valable du, válido desde",
    "valid_until": "valid until, valid to, valable jusqu au, válido hasta",
    "photo": "photo, picture, photo file, foto",
    "note": "note, notes, remark, remarks, remarques, comment, comments, nota, notas, observaciones",
}
_ORDER, _POSITION = "order code", "position id"
_FEWEST = 2
"""A row with fewer columns that we know is no header."""
ROWS_ABOVE = 30
"""How far down a header may stand, under titles and empty rows."""


def fold_header(text: str) -> str:
    """A header without case, accents, underscores and punctuation."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    letters = (char if char.isalnum() else " " for char in decomposed if not unicodedata.combining(char))
    return " ".join("".join(letters).split())


_BY_NAME = {
    fold_header(alias): (field, rank) for field, aliases in _ALIASES.items() for rank, alias in enumerate(aliases.split(", "))
}


@dataclass(frozen=True, slots=True)
class Header:
    """Where a table's header stands and what its columns hold.

    Attributes:
        row: its number, from 1.
        columns: a field of ours to its columns, from 0; an id may be made of two (pretix: order and position).
        theirs: a field of ours to what the file calls it, where that differs.
        unused: headers that nothing is read from.
        width: how many cells the header has; named: how many up to the last that isn't empty.
        pretix: the file is a pretix export.
        tags: the tier is one of several tags.
    """

    row: int
    columns: Mapping[str, tuple[int, ...]]
    theirs: Mapping[str, str]
    unused: tuple[str, ...]
    width: int
    named: int
    pretix: bool = False
    tags: bool = False

    def lacks(self) -> list[str]:
        """What no column holds although a registration needs it."""
        missing = []
        if "id" not in self.columns:
            missing.append("an id (id)")
        if not self.columns.keys() & {"display_name", "given_name", "family_name"}:
            missing.append("a name (display_name, or given_name and family_name)")
        if "tier" not in self.columns:
            missing.append("the tier (tier)")
        return missing


def find_header(rows: Iterable[tuple[int, Sequence[Cell]]], mapping: Mapping[str, str] | None = None) -> Header | None:
    """The header among a table's first rows: the first that names all that is needed, else the one that names most."""
    best = None
    for number, cells in rows:
        header = read_header(number, cells, mapping or {})
        if len(header.columns) < _FEWEST:
            continue
        if not header.lacks():
            return header
        if best is None or len(header.columns) > len(best.columns):
            best = header
    return best


def usable_header(source: str, header: Header | None, mapping: Mapping[str, str] | None = None) -> Header:
    """The same header if a roster can be read with it.

    Raises:
        Fault: there is none, a column that the mapping names isn't there, or no column holds an id, a name or a tier.
    """
    mend = "name the columns id, display_name and tier in its first row, or give their names with --map"
    if header is None:
        raise Fault(f"{source}: no row names its columns", mend)
    absent = [name for field, name in (mapping or {}).items() if name and field not in header.columns]
    if absent:
        shown = ", ".join(quoted(name) for name in absent)
        raise Fault(f"{source}: has no column {shown}, which the mapping names", "correct the mapping or the file")
    if header.lacks():
        raise Fault(f"{source}: no column holds {' and none '.join(header.lacks())}", mend)
    return header


def read_header(number: int, cells: Sequence[Cell], mapping: Mapping[str, str]) -> Header:
    """A row taken as a header; `mapping` gives a field of ours their name for it and comes first, empty where none holds it."""
    texts = ["" if isinstance(cell, BadCell) else text_of(cell).strip() for cell in cells]
    folded = [fold_header(text) for text in texts]
    chosen: dict[str, tuple[int, int]] = {}  # field -> (rank, column)
    taken: set[int] = set()
    for field, name in mapping.items():
        if name and fold_header(name) in folded:
            column = folded.index(fold_header(name))
            chosen[field] = (-1, column)
            taken.add(column)
    for column, name in enumerate(folded):
        field, rank = _BY_NAME.get(name, ("", 0))
        if field and column not in taken and field not in mapping and rank < chosen.get(field, (rank + 1, 0))[0]:
            chosen[field] = (rank, column)
    columns: dict[str, tuple[int, ...]] = {field: (column,) for field, (_, column) in chosen.items()}
    pretix = _ORDER in folded and _POSITION in folded
    if pretix and "id" in columns and folded[columns["id"][0]] == _ORDER:
        columns["id"] = (folded.index(_ORDER), folded.index(_POSITION))
    used = {column for places in columns.values() for column in places}
    return Header(
        row=number,
        columns={field: columns[field] for field in FIELDS if field in columns},
        theirs={field: texts[places[0]] for field, places in columns.items() if folded[places[0]] != fold_header(field)},
        unused=tuple(text for column, text in enumerate(texts) if text and column not in used),
        width=len(cells),
        named=max((column for column, name in enumerate(folded, start=1) if name), default=0),
        pretix=pretix,
        tags="tier" in columns and folded[columns["tier"][0]] == "tags",
    )
