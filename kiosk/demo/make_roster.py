"""Write the demonstration's roster: `python -m kiosk.demo.make_roster`.

Nobody in it is real. The first rows are the story's people (`cast`); the rest are drawn, with a fixed seed, from the
lists in `name_lists` and `places`, so that the same file comes out every time.
"""

from __future__ import annotations

import csv
import io
import random
import re
import uuid
from collections.abc import Iterator, Mapping
from importlib import resources
from pathlib import Path

from anyascii import anyascii

from kiosk.demo import places
from kiosk.demo.cast import CAST
from kiosk.demo.name_lists import POOLS

COLUMNS = (
    "id", "title", "given_name", "family_name", "display_name", "organization", "country", "position", "tier", "email",
    "languages", "status", "blocked", "codes", "invited", "valid_from", "valid_until", "note",
)  # fmt: skip
PEOPLE = 400

_SEED = 20241021
_PRETIX = "abcdefghjkmnpqrstuvwxyz23456789"
_PLAIN = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
_MEMBERS = 95
_SHARES = {"RO": 34, "UN": 38, "CS": 54, "SEC": 16, "OBS": 9, "MED": 6, "SSS": 4}
_WOMEN, _NATIVE, _NAMED_FOCAL, _ONE_DAY, _NOTED = 0.74, 0.72, 0.35, 0.5, 0.04
"""Shares: of women, of names in their own script, of focal points who are called so, of day passes, of notes."""
_NOTES = (
    "Head of delegation: greet",
    "Wheelchair: reserved place, row 2",
    "Collects headset for Arabic",
    "Speaker: escort to the podium",
    "Vegetarian meal",
)

Row = dict[str, str]


def rows() -> Iterator[Row]:
    """Yield the 400 rows, each with every column."""
    rng = random.Random(_SEED)  # noqa: S311 (invented people, nothing secret)
    maker = _Maker(rng)
    number = 0
    for number, person in enumerate(CAST, start=1):
        yield maker.complete(number, person)
    drawn = list(maker.delegations(PEOPLE - number))
    rng.shuffle(drawn)
    for place, person in enumerate(_with_troubles(drawn, rng), start=number + 1):
        yield maker.complete(place, person)


def as_csv() -> str:
    """The roster as it lies in the resources: UTF-8, comma, one line feed a row."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows())
    return text.getvalue()


class _Maker:
    """Draws people one after the other, none twice."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._names = {(person["given_name"], person["family_name"]) for person in CAST}

    def delegations(self, count: int) -> Iterator[Row]:
        """Yield people of every tier; Member States fill up what the others leave."""
        states = self._rng.sample(sorted(places.MEMBER_STATES), _MEMBERS)
        focal = [self._of_state(state, "FP") for state in states] + [
            self._of_state(state, "FP") for state in states[: _MEMBERS // 2]
        ]
        others = [self._of_tier(tier) for tier, share in _SHARES.items() for _ in range(share)]
        yield from focal
        yield from others
        everywhere = sorted(places.MEMBER_STATES)
        for _ in range(count - len(focal) - len(others)):
            yield self._of_state(self._rng.choice(everywhere), "MS")

    def _of_state(self, state: str, tier: str) -> Row:
        language = "fr" if state in places.FRENCH else "es" if state in places.SPANISH else "en"
        person = self._person(places.MEMBER_STATES[state], language)
        role = {"en": "Focal Point for Women, Peace and Security", "fr": "Point focal FPS", "es": "Punto focal MPS"}[language]
        jobs = places.POSITIONS[language if person["sex"] == "f" or language == "en" else language + "_m"]
        position = role if tier == "FP" and self._rng.random() < _NAMED_FOCAL else self._rng.choice(jobs)
        return {
            **person,
            "organization": self._rng.choice(places.MINISTRIES[language]),
            "country": state,
            "position": position,
            "tier": tier,
        }

    def _of_tier(self, tier: str) -> Row:
        pick = self._rng.choice
        anywhere = " ".join(POOLS)
        match tier:
            case "RO":
                organization, pools = pick(places.REGIONAL)
                position = pick(places.POSITIONS["en"])
            case "CS":
                organization, pools = pick(places.SOCIETIES)
                position = pick(places.CIVIL_POSITIONS)
            case "MED":
                organization, pools = pick(places.MEDIA)
                position = pick(("Correspondent", "Camera Operator", "Producer"))
            case "OBS":
                organization, pools = pick(places.OBSERVERS)
                position = pick(("Observer", "Senior Adviser", "Professor"))
            case "SEC":
                organization, pools, position = "UN Women, WPS-FPN Secretariat", anywhere, pick(places.SECRETARIAT_POSITIONS)
            case "SSS":
                organization, pools, position = "United Nations Security and Safety Service", anywhere, "Security Officer"
            case _:
                organization, pools, position = pick(places.UNITED_NATIONS), anywhere, pick(places.POSITIONS["en"])
        return {**self._person(pools, "en"), "organization": organization, "country": "", "position": position, "tier": tier}

    def _person(self, pools: str, language: str) -> Row:
        """Draw a name that nobody has yet."""
        while True:
            person = self._draw(self._rng.choice(pools.split()), language)
            name = (person["given_name"], person["family_name"])
            if name not in self._names:
                self._names.add(name)
                return person

    def _draw(self, key: str, language: str) -> Row:
        pool = POOLS[key]
        woman = self._rng.random() < _WOMEN
        given, native_given = _forms(self._rng.choice((pool.women if woman else pool.men).split()), woman=woman)
        family, native_family = _forms(self._rng.choice(pool.families.split()), woman=woman)
        order = (native_family, native_given) if pool.family_first else (native_given, native_family)
        native = native_given != given and self._rng.random() < _NATIVE
        return {
            "sex": "f" if woman else "m",
            "title": self._title(language, woman=woman),
            "given_name": given,
            "family_name": family,
            "display_name": pool.joiner.join(order) if native or (pool.family_first and native_given == given) else "",
            "languages": {"fr": "fr;en", "es": "es;en"}.get(language) or self._rng.choice(("en", "en", "en;fr", "en;es")),
        }

    def _title(self, language: str, *, woman: bool) -> str:
        plain, learned = {
            "fr": ("Mme", "Dre") if woman else ("M.", "Dr"),
            "es": ("Sra.", "Dra.") if woman else ("Sr.", "Dr."),
            "en": ("Ms.", "Dr.") if woman else ("Mr.", "Dr."),
        }[language]
        return self._rng.choices((plain, learned, "H.E. Ms." if woman else "H.E. Mr."), (84, 12, 4))[0]

    def complete(self, number: int, person: Mapping[str, str]) -> Row:
        """Add what follows from the rest: number, mail, code, and empty columns."""
        name = re.sub("[^a-z]", "", anyascii(person["family_name"]).lower())
        row = {
            "id": f"WPS-{number:04}",
            "email": f"{name}.{number}@example.org",
            "status": "approved",
            "codes": self._code(person.get("code_kind") or self._rng.choices(("indico", "pretix", "plain"), (72, 18, 10))[0]),
        }
        row |= {key: value for key, value in person.items() if value}
        return {column: row.get(column, "") for column in COLUMNS}

    def _code(self, kind: str) -> str:
        match kind:
            case "indico":
                return str(uuid.UUID(int=self._rng.getrandbits(128), version=4))
            case "pretix":
                return "".join(self._rng.choices(_PRETIX, k=32))
            case _:
                letters = "".join(self._rng.choices(_PLAIN, k=8))
                return f"WPS-{letters[:4]}-{letters[4:]}"


def _forms(token: str, *, woman: bool) -> tuple[str, str]:
    """The Latin and the native form of one name of a list (see `name_lists`)."""
    latin, _, native = token.partition("=")
    forms = [text.split("/")[0 if woman else -1].replace("_", " ") for text in (latin, native or latin)]
    return forms[0], forms[1]


def _with_troubles(people: list[Row], rng: random.Random) -> list[Row]:
    """Give some people another status, an invitation, a day's pass or a note."""
    for person in people:
        tier = person["tier"]
        invited = [code for code, tiers, chance in _INVITATIONS if tier in tiers and rng.random() < chance]
        person["invited"] = ";".join(invited)
        if tier in {"MED", "OBS"} and rng.random() < _ONE_DAY:
            person["valid_from"] = person["valid_until"] = rng.choice(("2024-10-21", "2024-10-22"))
        if rng.random() < _NOTED:
            person["note"] = rng.choice(_NOTES)
    troubled = iter(rng.sample(people, sum(count for _, _, count in _TROUBLES)))
    for column, value, count in _TROUBLES:
        for _ in range(count):
            next(troubled)[column] = value
    return people


_INVITATIONS = (
    ("B1", frozenset({"CS", "UN", "RO"}), 0.16),
    ("B4", frozenset({"MS", "OBS"}), 0.05),
    ("B5", frozenset({"CS", "FP", "UN"}), 0.11),
    ("QD", frozenset({"FP"}), 0.1),
)
_TROUBLES = (("status", "pending", 11), ("status", "unpaid", 3), ("status", "cancelled", 9), ("blocked", "true", 3))


def main() -> None:
    """Write the roster into the resources."""
    with resources.as_file(resources.files("resources") / "demo" / "roster.csv") as path:
        Path(path).write_text(as_csv(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
