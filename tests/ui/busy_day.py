"""A day at an event with everything a dashboard shows: delegations, rooms that fill and overflow, refusals, another station."""

from __future__ import annotations

import random
from pathlib import Path

from kiosk.storage import journal
from kiosk.storage.database import transaction
from kiosk.sync.exchange import take
from tests.ui.world import Clock, House, build, moment

COUNTRIES = (
    *("AR", "AU", "BD", "BR", "CA", "CH", "CL", "CO", "DE", "EG", "ES", "FI", "FR", "GB", "GH", "ID", "IE", "IN", "IT", "JO"),
    *("JP", "KE", "KR", "LR", "MX", "NA", "NO", "PH", "RO", "RW", "SE", "SL", "TN", "UA", "UG", "US", "UY", "VN", "ZA", "ZW"),
)
HERE = 27
"""Of how many of these countries somebody comes."""
FAMILIES = ("Adeyemi", "Bello", "Çelik", "Dragomir", "Eriksen", "Fernández", "García", "Haddad", "Ivanova", "Jansen", "Kowalska")
GIVEN = ("Ana", "Binta", "Chloé", "Dana", "Elif", "Fatou", "Grace", "Hana", "Inês", "Joy", "Katya")


def crowd() -> list[str]:
    """Rows of a roster: one to five of each country, some of regional organizations and civil society."""
    chance = random.Random(7)
    rows = []
    for place, country in enumerate(COUNTRIES):
        for number in range(1 + place % 5):
            name = f"{chance.choice(GIVEN)},{chance.choice(FAMILIES)}"
            tier = "FP" if number < 3 else "OBS"
            rows.append(
                f"{country}{number},,{name},,Ministry of Foreign Affairs,{country},,{tier},approved,en,c-{country}{number},,"
            )
    for place, body in enumerate(("African Union", "European Union", "OSCE", "League of Arab States")):
        rows += [f"RO{place}{n},,{GIVEN[n]},{FAMILIES[place]},,{body},,,FP,approved,en,c-RO{place}{n},," for n in range(2)]
    rows += [f"CS{n},,{GIVEN[n % 11]},{FAMILIES[n % 7]},,Women’s Peace Network,,,CS,approved,en,c-CS{n},," for n in range(18)]
    return rows


def busy(folder: Path, name: str = "Station 1", *, played: bool = True) -> House:
    """A station with all of them, until 14:20 of the first day where it was played."""
    house = build(folder / "desk", name, others=crowd())
    if played:
        play(house, folder)
    return house


def play(house: House, folder: Path) -> None:
    """The morning at the desk, the afternoon at the doors, and a door that was last heard of at 12:50."""
    chance = random.Random(3)
    people = [f"{country}{number}" for place, country in enumerate(COUNTRIES[:HERE]) for number in range(1 + place % 5)]
    people += [f"RO{place}{n}" for place in range(2) for n in range(2)] + [f"CS{n}" for n in range(14)]
    chance.shuffle(people)
    here = people[: len(people) * 9 // 10]
    minutes = sorted(chance.triangular(0, 300, 45) for _ in here)

    with house.station() as station:
        for who, minute in zip(here, minutes, strict=True):
            clock_at(house.clock, 7 * 60 + 40 + minute)
            station.check_in(who)
    door = build(folder / "door", "Door 4B", others=crowd())
    with door.station() as station:
        clock_at(door.clock, 12 * 60 + 50)
        station.scan(f"c-{here[0]}", session="P3")
    bring(door, house)
    with house.station() as station:
        for place, who in enumerate(here):
            clock_at(house.clock, 13 * 60 + 36 + place * 0.4)
            session = "B2" if place % 2 else "P3"
            station.scan(f"c-{who}", session=session)
        for place, who in enumerate(here[:7]):
            clock_at(house.clock, 14 * 60 + 14 + place * 0.3)
            station.scan(f"c-{who}", session="B4")
            station.scan(f"c-{who}", session="B3")
        for text in ("c-R5", "c-R9", "c-nobody", "https://example.org"):
            station.scan(text, session="B2")
        refused = next(who for who in here if who.startswith("CS"))
        station.scan(f"c-{refused}", session="B2")
        station.override(refused, session="B2", reason="Speaker at the panel")
        clock_at(house.clock, 14 * 60 + 20)


def clock_at(clock: Clock, minute: float) -> None:
    """Minutes after midnight."""
    clock.at = moment(f"{int(minute) // 60}:{int(minute) % 60:02}")


def bring(source: House, target: House) -> None:
    """Carry everything that one station wrote to another."""
    with source.station() as station:
        station.sign()
        keys, head = station.identity.keys, station.last_signed()
        entries = list(journal.of_station(station.connection, station.name))
    with target.station() as station, transaction(station.connection):
        take(station.connection, station.event.id, station.identity.keys, [keys], [head], entries)
