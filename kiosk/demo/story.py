"""The demonstration's story as data: who comes when, to which door, with what in hand, and what the kiosk must say.

Most of it is an ordinary event; every refusal that can happen without a rule happens once.
"""

from __future__ import annotations

import base64
import uuid
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.reason import Reason, Verdict
from kiosk.domain.registration import Registration

DESK = "desk"
HOST = "indico.example.org"
ELSEWHERE = "another-meeting-2024"
"""The event for which a `FOREIGN_BADGE` was issued."""


class Thing(StrEnum):
    """What somebody holds up."""

    PHONE = "phone"
    PHONE_DARK = "phone-dark"
    BADGE = "badge"
    """The newest badge printed for them in the story."""
    OLD_BADGE = "old-badge"
    """The badge before it, which the reprint replaced."""
    FORGED_BADGE = "forged-badge"
    """A badge of theirs for this event, signed with a key that the station doesn't know."""
    FOREIGN_BADGE = "foreign-badge"
    """A badge of theirs for the event `ELSEWHERE`, signed with the station's own key."""


class Act(StrEnum):
    """What the clerk does after the scan."""

    NONE = "none"
    CHECK_IN_AND_PRINT = "check_in_and_print"
    """The scan has checked them in; a badge is printed."""
    REPRINT = "reprint"
    """Another badge is printed, which revokes the one before."""


@dataclass(frozen=True, slots=True)
class Outside:
    """Something that people hold up which is no ticket of this event: the code's text, and what the screen says above it."""

    text: str
    heading: str


OUTSIDE: Mapping[str, Outside] = {
    "programme-link": Outside("https://www.example.org/wps/programme?lang=en", "Programme"),
    "guest-wifi": Outside("WIFI:S:Conference Guest;T:WPA;P:resolution1325;;", "Share Wi-Fi"),
    "indico-setup": Outside(
        '{"event_id":41,"title":"Sixth Capital-Level Meeting","regform_id":7,"regform_title":"Participants",'
        f'"date":"2024-10-21T13:30:00+00:00","version":2,"server":{{"base_url":"https://{HOST}",'
        '"client_id":"6f1c2a","scope":"registrants"}}',
        "Check-in app",
    ),
    "ticket-of-nobody": Outside(f'{{"i":[2,"{HOST}","qk3Yw1kVT9+9hJbR2nXcMA=="]}}', "Your ticket"),
}
"""By the name that stands for the person in `Scene.who`."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One scan.

    Attributes:
        who: a registration's id, or a name of `OUTSIDE`.
        where: `DESK` or a session's code.
        at: local to the event, without an offset.
        expect: the one right answer.
        tells: what happens, for whoever watches.
    """

    at: datetime
    who: str
    where: str
    holds: Thing
    expect: Reason
    exit: bool = False
    act: Act = Act.NONE
    tells: str = ""

    @property
    def session(self) -> str | None:
        """The session's code; None at the desk."""
        return None if self.where == DESK else self.where

    @property
    def verdict(self) -> Verdict:
        """Admit or refuse."""
        return self.expect.verdict

    @property
    def seed(self) -> int:
        """For the camera: the same for every appearance of one person."""
        return zlib.crc32(self.who.encode())


def code_text(scene: Scene, roster: Mapping[str, Registration]) -> str:
    """The text of the code on the telephone that the scene shows.

    A UUID among the person's codes is an Indico secret and is shown as Indico 3.3 shows it, `{"i": [2, host, Base64]}`;
    any other code is shown as it stands.

    Raises:
        ValueError: the scene shows a badge, whose code only its printing gives.
    """
    if scene.holds not in {Thing.PHONE, Thing.PHONE_DARK}:
        raise ValueError(f"no telephone in this scene, but {scene.holds}")
    if scene.who in OUTSIDE:
        return OUTSIDE[scene.who].text
    code = roster[scene.who].codes[0]
    try:
        secret = uuid.UUID(code)
    except ValueError:
        return code
    return f'{{"i":[2,"{HOST}","{base64.b64encode(secret.bytes).decode("ascii")}"]}}'


def heading(scene: Scene) -> str:
    """What stands above the code on the telephone."""
    outside = OUTSIDE.get(scene.who)
    return outside.heading if outside else "Your ticket"


def hall(where: str) -> int:
    """Which of the camera's halls a place is."""
    return 0 if where == DESK else {"OP": 1, "P1": 1, "P2": 1, "CL": 1}.get(where, 2 + zlib.crc32(where.encode()) % 2)


_MONDAY, _TUESDAY = 21, 22

OMOLARA, HANEUL, MAYSOON, ZORIANA, LUZ = "WPS-0001", "WPS-0002", "WPS-0003", "WPS-0004", "WPS-0005"
SELAMAWIT, KANOKWAN, MINAMO, KETEVAN, JAHANARA = "WPS-0006", "WPS-0007", "WPS-0008", "WPS-0009", "WPS-0010"
STYLIANOS, DESMOND, ESPERANCE, VAIDEHI, SHULAMIT = "WPS-0011", "WPS-0012", "WPS-0013", "WPS-0015", "WPS-0016"
HASMIK, MALARVIZHI, BOPHA = "WPS-0017", "WPS-0019", "WPS-0020"


def _scene(
    clock: str,
    who: str,
    where: str,
    holds: Thing,
    expect: Reason,
    tells: str,
    *,
    day: int = _MONDAY,
    exit: bool = False,
    act: Act = Act.NONE,
) -> Scene:
    hour, minute = (int(part) for part in clock.split(":"))
    return Scene(datetime(2024, 10, day, hour, minute), who, where, holds, expect, exit, act, tells)  # noqa: DTZ001 (local to the event)


def _arrives(clock: str, who: str, tells: str, holds: Thing = Thing.PHONE, *, day: int = _MONDAY) -> Scene:
    return _scene(clock, who, DESK, holds, Reason.CHECKED_IN, tells, day=day, act=Act.CHECK_IN_AND_PRINT)


def _at_desk(clock: str, who: str, expect: Reason, tells: str, act: Act = Act.NONE) -> Scene:
    return _scene(clock, who, DESK, Thing.PHONE, expect, tells, act=act)


def _door(
    clock: str, who: str, where: str, expect: Reason, tells: str, holds: Thing = Thing.BADGE, *, day: int = _MONDAY
) -> Scene:
    return _scene(clock, who, where, holds, expect, tells, day=day)


def _leaves(clock: str, who: str, where: str, tells: str, *, day: int = _MONDAY) -> Scene:
    return _scene(clock, who, where, Thing.BADGE, Reason.EXITED, tells, day=day, exit=True)


_ARRIVALS = (
    _arrives("08:02", OMOLARA, "The first focal point arrives; her badge prints"),
    _arrives("08:04", HANEUL, "A telephone in dark mode: the code is light on dark", Thing.PHONE_DARK),
    _arrives("08:05", MAYSOON, "A name in Arabic"),
    _arrives("08:07", ZORIANA, "A Member State's delegate with a pretix ticket"),
    _at_desk("08:09", KETEVAN, Reason.NOT_APPROVED, "Her registration still waits for approval"),
    _arrives("08:10", LUZ, "A peacebuilder whom the focal points have invited"),
    _at_desk("08:12", JAHANARA, Reason.UNPAID, "The fee is still open"),
    _at_desk("08:14", STYLIANOS, Reason.CANCELLED, "His delegation withdrew him"),
    _at_desk("08:16", DESMOND, Reason.BLOCKED, "Security has put a hold on this one"),
    _at_desk("08:18", "programme-link", Reason.UNREADABLE, "The programme's link instead of a ticket"),
    _at_desk("08:19", "guest-wifi", Reason.UNREADABLE, "The Wi-Fi code from the wall"),
    _at_desk("08:20", "indico-setup", Reason.UNREADABLE, "The code that sets up Indico's own check-in app"),
    _at_desk("08:22", "ticket-of-nobody", Reason.UNKNOWN, "A good ticket that is not on this roster"),
    _at_desk("08:24", ESPERANCE, Reason.AMBIGUOUS, "An assistant registered two people with one code"),
    _arrives("08:25", SELAMAWIT, "The African Union Commission, in Ethiopic letters"),
    _arrives("08:27", MINAMO, "A name in Japanese", Thing.PHONE_DARK),
    _at_desk("08:29", OMOLARA, Reason.ALREADY_CHECKED_IN, "Back with a question: the desk sees when she came"),
    _arrives("08:31", SHULAMIT, "A pass for the first day only"),
    _arrives("08:33", MALARVIZHI, "A name in Tamil"),
    _arrives("08:35", BOPHA, "A name in Khmer, a pretix ticket"),
)

_OPENING = (
    _door("09:02", OMOLARA, "OP", Reason.ADMITTED, "The doors of the opening plenary, by badge"),
    _door("09:04", VAIDEHI, "OP", Reason.NOT_CHECKED_IN, "She walked past the desk", Thing.PHONE),
    _arrives("09:06", VAIDEHI, "So she goes there first"),
    _door("09:08", VAIDEHI, "OP", Reason.ADMITTED, "And now she may enter"),
    _door("09:10", LUZ, "OP", Reason.ADMITTED, "Civil society is welcome in the plenary"),
    _door("09:12", ZORIANA, "OP", Reason.BAD_SIGNATURE, "A badge that somebody else made", Thing.FORGED_BADGE),
    _door("09:14", SELAMAWIT, "OP", Reason.WRONG_EVENT, "Last month's badge of another meeting", Thing.FOREIGN_BADGE),
    _at_desk("09:16", MINAMO, Reason.ALREADY_CHECKED_IN, "Her badge fell into the coffee: the desk prints another", Act.REPRINT),
    _door("09:18", MINAMO, "OP", Reason.BADGE_REVOKED, "Whoever holds the first badge stays out", Thing.OLD_BADGE),
    _door("09:19", MINAMO, "OP", Reason.ADMITTED, "The second badge opens"),
    _door("09:21", OMOLARA, "OP", Reason.ALREADY_INSIDE, "A friend tries her telephone", Thing.PHONE),
    _leaves("10:05", OMOLARA, "OP", "Out for a call"),
    _door("10:20", OMOLARA, "OP", Reason.READMITTED, "And back"),
)

_BREAKOUTS = (
    _door("13:05", OMOLARA, "B1", Reason.TOO_EARLY, "The room opens half an hour before"),
    _door("13:40", OMOLARA, "B1", Reason.ADMITTED, "Focal points only"),
    _door("13:42", ZORIANA, "B1", Reason.TIER, "Not for delegates of Member States"),
    _door("13:43", LUZ, "B1", Reason.ADMITTED, "Civil society, but invited by name"),
    _door("13:45", SELAMAWIT, "B2", Reason.ADMITTED, "Regional organizations in the other room"),
    _door("13:50", MAYSOON, "B3", Reason.ADMITTED, "The clinic's first place"),
    _door("13:51", MALARVIZHI, "B3", Reason.ADMITTED, "The second"),
    _door("13:53", ZORIANA, "B3", Reason.ADMITTED, "The third and last"),
    _door("13:55", BOPHA, "B3", Reason.FULL, "The table is full"),
    _leaves("14:40", MALARVIZHI, "B3", "One leaves early"),
    _door("14:42", BOPHA, "B3", Reason.ADMITTED, "And her place is free"),
    _door("15:34", HANEUL, "B1", Reason.SESSION_OVER, "Four minutes after the end"),
    _door("15:40", LUZ, "B5", Reason.ADMITTED, "A closed briefing, by invitation only"),
    _door("15:42", OMOLARA, "B5", Reason.NOT_INVITED, "Not on that list"),
    _door("15:50", HANEUL, "B4", Reason.ADMITTED, "The studio seats three"),
    _door("15:52", MINAMO, "B4", Reason.ADMITTED, "Two"),
    _door("15:54", SELAMAWIT, "B4", Reason.ADMITTED, "Three"),
    _door("15:56", VAIDEHI, "B4", Reason.ADMITTED, "One more than planned: admitted, with a warning"),
    _door("16:22", OMOLARA, "B4", Reason.RULE, "The recording runs: a rule of the studio lets only the secretariat in"),
    _leaves("16:25", LUZ, "B5", "Leaves the closed briefing"),
    _door("16:31", LUZ, "B5", Reason.NO_REENTRY, "Nobody returns to that one"),
    _door("18:10", SHULAMIT, "RC", Reason.ADMITTED, "The reception also takes tickets", Thing.PHONE),
)

_SECOND_DAY = (
    _door("08:15", MAYSOON, "QD", Reason.ADMITTED, "A focal point and invited: both are asked for", day=_TUESDAY),
    _door("08:17", OMOLARA, "QD", Reason.NOT_INVITED, "A focal point, but not invited", day=_TUESDAY),
    _arrives("09:02", KANOKWAN, "Somebody arrives on the second day", day=_TUESDAY),
    _door("09:06", KANOKWAN, "P2", Reason.ADMITTED, "In time for the plenary", day=_TUESDAY),
    _door("09:10", SHULAMIT, "P2", Reason.NOT_VALID_NOW, "Her pass was for yesterday", day=_TUESDAY),
    _door("14:40", OMOLARA, "CL", Reason.ADMITTED, "The closing plenary", day=_TUESDAY),
)

STORY: tuple[Scene, ...] = (*_ARRIVALS, *_OPENING, *_BREAKOUTS, *_SECOND_DAY)
"""Sixty-one scans over two days, in their order."""
