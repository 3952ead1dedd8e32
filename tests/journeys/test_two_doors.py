"""Two doors of one room on one station, at the same moment: a strict room is never over-full."""

from __future__ import annotations

import threading

from kiosk.assembly import open_station
from kiosk.settings import Settings
from tests.builders import at

SEATS = 5


def test_two_connections_never_give_away_the_same_seat(kiosk_at, tmp_path, event_file):
    event_file.write_text(
        event_file.read_text(encoding="utf-8").replace('room = "Trusteeship', f'admit.capacity = {SEATS}\nroom = "Trusteeship'),
        encoding="utf-8",
    )
    roster = tmp_path / "many.csv"
    rows = [f"P{number},Guest {number},FP,c-{number}" for number in range(40)]
    roster.write_text("\n".join(["id,display_name,tier,codes", *rows]), encoding="utf-8")
    command = kiosk_at(tmp_path / "home")
    command.json("setup", event_file)
    command.json("import", roster)
    reasons: list[str] = []
    start = threading.Barrier(2)

    def door(first: int) -> None:
        with open_station(Settings(home=tmp_path / "home", keyring=False)) as station:
            start.wait()
            reasons.extend(
                station.scan(f"c-{number}", session="OP", at=at("09:10")).decision.reason for number in range(first, 40, 2)
            )

    doors = [threading.Thread(target=door, args=(first,)) for first in (0, 1)]
    for thread in doors:
        thread.start()
    for thread in doors:
        thread.join()
    assert sorted(set(reasons)) == ["ADMITTED", "FULL"]
    assert reasons.count("ADMITTED") == SEATS
