"""What the screens ask of a real station."""

from __future__ import annotations

from kiosk.assembly import open_station
from kiosk.storage import registrations
from kiosk.storage.database import transaction
from tests.ui.world import OP
from ui import acts


def test_a_badge_of_somebody_who_is_gone_is_called_by_their_id(guarded):
    with open_station(guarded.settings, clock=guarded.clock) as station:
        job = station.print_badge("R1", by=OP)
        assert acts.facts(None, 5)(station).jobs[0].name == "Amina Okafor"
        with transaction(station.connection):
            registrations.delete(station.connection, "R1")
        assert acts.facts(None, 5)(station).jobs[0].name == "R1"
        assert acts.job(job.id)(station).jobs[0].name == "R1"
