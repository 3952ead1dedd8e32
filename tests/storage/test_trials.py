from __future__ import annotations

from datetime import UTC, datetime

from kiosk.assembly import open_station
from kiosk.settings import Settings
from kiosk.storage import meta, trials
from kiosk.storage.database import transaction
from kiosk.storage.trials import Trial, Tried


def test_how_trials_went_is_kept_and_can_be_forgotten(kiosk, tmp_path):
    settings = Settings(home=tmp_path / "home", keyring=False)
    went = Tried(datetime(2024, 10, 20, 9, tzinfo=UTC), good=True, about="ipp://there/ipp/print")
    with open_station(settings) as station:
        assert trials.recall(station.connection) == {}
        trials.keep(station.connection, Trial.BADGE, went)
        trials.keep(station.connection, Trial.CAMERA, Tried(went.at, good=False))
    with open_station(settings) as station:
        assert trials.recall(station.connection)[Trial.BADGE] == went
        trials.keep(station.connection, Trial.BADGE, None)
        assert set(trials.recall(station.connection)) == {Trial.CAMERA}
        with transaction(station.connection):
            meta.put(station.connection, "trials", b'{"camera": 3}')
        assert trials.recall(station.connection) == {}
