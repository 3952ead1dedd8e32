"""What the layout editor asks of a station, each as one act on the core's thread; what stands in where there is none. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kiosk.badge.data import BadgeData
from kiosk.badge.layout import Layout, default_layout
from kiosk.badge.specimens import Kind, Specimen, sample_badge, specimens
from kiosk.domain.event import localize
from kiosk.domain.staff import Staff
from ui import people
from ui.people import LANGUAGES
from ui.proving import By
from ui.station import Station


@dataclass(frozen=True, slots=True)
class Model:
    """Somebody whose badge is drawn while a layout is edited.

    Attributes:
        sample: made up by us.
    """

    kind: Kind
    badge: BadgeData = field(repr=False)
    sample: bool = False


@dataclass(frozen=True, slots=True)
class Opening:
    """What the editor needs to know at the start.

    Attributes:
        station: its name; empty where there is none.
        event: its name, by language.
        spoken: the languages of the screens.
        languages: those that a layout's words may be written in, the event's usual one first.
        guarded: whether using a layout needs somebody who may.
        layout: the station's own, else the one that every station starts with.
    """

    station: str
    event: str
    spoken: tuple[str, ...]
    languages: tuple[str, ...]
    guarded: bool
    layout: Layout = field(repr=False)


def opening(language: str) -> By[Opening]:
    """What to show at the start."""

    def act(station: Station, _by: Staff | None) -> Opening:
        event = station.event
        return Opening(
            station=station.name,
            event=localize(event.name, language),
            spoken=people.speaks(event),
            # a layout tells no regions apart
            languages=tuple(dict.fromkeys(code.partition("-")[0].lower() for code in event.languages)) or ("en",),
            guarded=station.guard.any(),
            layout=station.layout,
        )

    return act


def opening_without_station() -> Opening:
    """What to show at the start where there is no station."""
    spoken = tuple(LANGUAGES)
    return Opening("", "", spoken, spoken, guarded=False, layout=default_layout())


def models(station: Station, _by: Staff | None = None) -> tuple[Model, ...]:
    """The longest, the shortest and the most unusual name of the station's roster; of a large one that takes seconds."""
    return _models(station.desk.models())


def sample_models() -> tuple[Model, ...]:
    """People of our own, where there is no station."""
    return _models((one, sample_badge(one.who)) for one in specimens(()))


def use(layout: Layout) -> By[None]:
    """Print the station's badges by that layout from now on."""
    return lambda station, by: station.use_layout(layout, by=by)


def _models(found: Iterable[tuple[Specimen, BadgeData]]) -> tuple[Model, ...]:
    order = list(Kind)
    made = [Model(one.kind, badge, one.sample) for one, badge in found]
    return tuple(sorted(made, key=lambda model: order.index(model.kind)))
