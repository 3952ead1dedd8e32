"""What the core says to organizers, in English: what files and commands hold too."""

from __future__ import annotations

from kiosk.wording.codes import Amiss, Flawed, Found, Table
from kiosk.wording.sentences.parts import en as parts

_FINDINGS: Table = {
    Found.ROSTER_EMPTY: "the roster is empty, so no door could be tried: kiosk import ROSTER",
    Found.EVERYBODY: "everybody on the roster can enter {session}, although it has admit.tiers: leave them out, or correct them",
    Found.NOBODY: "nobody on the roster can enter {session} ({reasons}): {mend}",
    Found.NOBODY_TIER: "correct admit.tiers, or the tiers of the roster",
    Found.NOBODY_INVITED: 'name {quoted} in the column invited of the roster, or write admit.invitation = "or"',
    Found.NOBODY_RULE: "correct admit.rule, or delete it",
    Found.NOBODY_FULL: "raise admit.capacity, which is 0",
    Found.NOBODY_VALID: "correct valid_from and valid_until in the roster",
    Found.NOBODY_OTHER: "correct the roster",
    Found.SEATS_NONE: "admit.capacity of {session} is 0, so everybody is over capacity: raise it, or leave it out",
    Found.SEATS_STRICT: "{count} people may enter {session}, which has {seats} seats (admit.capacity): "
    "once {seats} are inside the door says FULL",
    Found.SEATS_SOFT: "{count} people may enter {session}, which has {seats} seats (admit.capacity): "
    "the door admits them with a warning",
    Found.ROOM: "{one} and {other} are both in {room} and overlap ({from} to {to} and {other_from} to {other_to}): "
    "move one of them to another room or time",
    Found.ROOM_DOORS: "{one} and {other} are both in {room}, and doors of {other} open at {clock}, before {one} is over: "
    "lower admit.opens_minutes_before if that is not meant",
    Found.TIER_UNUSED: "nobody on the roster has tier {tier}: correct the roster, or leave the tier out",
    Found.TIER_CLOSED: "tier {tier} opens no session: add {quoted} to admit.tiers where it should",
    Found.TIER_UNKNOWN: "{registration} has tier {tier}, which the event file does not have: "
    "add it to [[tiers]], or correct the roster",
    Found.RULE: "admit.rule of {session}, {problem}: correct the rule, or delete it",
    Found.VALIDITY: "{registration} is not valid at any session that would admit them: {why}",
    Found.NO_SESSION: "{registration} can enter no session: {why}",
    Found.NO_SESSION_TIERS: "{registration} (tier {tier}) can enter no session ({reasons}): "
    "add their tier to admit.tiers, or invite them",
    Found.CANCELLED: "{count} people are cancelled and can enter no session: {ids}",
    f"{Found.CANCELLED}/1": "1 person is cancelled and can enter no session: {ids}",
    Found.INVITED_NOWHERE: "{registration} is invited to {session}, which the event file does not have: "
    "correct invited, or add the session",
    Found.INVITED_REFUSED: "{registration} is invited to {session} but not admitted: {why}",
    Found.INVITED_TWICE: "{registration} is invited to {one} and {other}, which overlap: take one of them out of invited",
    Found.INVITED_IN_VAIN: "{count} people are invited to {session} without effect, as its admit.invitation is none: {ids}: "
    'write admit.invitation = "or", or take it out',
    f"{Found.INVITED_IN_VAIN}/1": "1 person is invited to {session} without effect, as its admit.invitation is none: {ids}: "
    'write admit.invitation = "or", or take it out',
    Found.CODE_SHARED: "{ids} have the same code, which every door answers with {ambiguous}: give each a code of their own",
    Found.CODE_MISSING: "{count} people have no code and must be found by name until a badge is printed: {ids}",
    f"{Found.CODE_MISSING}/1": "1 person has no code and must be found by name until a badge is printed: {ids}",
    Found.DUPLICATE: "{ids} have the same name and organization, likely one person twice: cancel all but one, or tell them apart",
    Found.DUPLICATES: "{ids} have the same name and organization, likely one person several times: "
    "cancel all but one, or tell them apart",
    Found.PHOTO_MISSING: "{registration} has no photo, as {photo} was missing or unusable: "
    "put it beside the roster and import again",
    Found.PHOTO_SHARED: "{ids} have the same photo ({photo}): give each their own",
    Found.PHOTO_NO_FACE: "in the photo of {registration} ({photo}) no face was found: "
    "look at a print of their badge, or give another photo",
    Found.PHOTO_FACES: "in the photo of {registration} ({photo}) {faces} faces are about equally large: "
    "look at a print of their badge, or give another photo",
    Found.PHOTO_NONE: "{count} people without a photo, which their badges have room for: {ids}",
    f"{Found.PHOTO_NONE}/1": "1 person without a photo, which their badges have room for: {ids}",
    Found.LOST: "{count} people lost access to {session}: {ids} ({reasons})",
    f"{Found.LOST}/1": "1 person lost access to {session}: {ids} ({reasons})",
    Found.GAINED: "{count} people gained access to {session}: {ids} (before: {reasons})",
    f"{Found.GAINED}/1": "1 person gained access to {session}: {ids} (before: {reasons})",
    Found.PEOPLE_CAME: "people that came to the roster since the last preflight: {number} ({ids})",
    Found.PEOPLE_LEFT: "people that left the roster since the last preflight: {number} ({ids})",
    Found.SESSIONS_ADDED: "sessions that were added since the last preflight: {number} ({ids})",
    Found.SESSIONS_GONE: "sessions that were taken away since the last preflight: {number} ({ids})",
    Found.BADGE: "badge of {registration} ({name}): {problem}",
    Found.BADGE_NAMELESS: "badge of {registration} (no name): {problem}",
    Found.BADGE_BROKEN: "badge of {registration}: {fault}",
    Found.BADGES_BROKEN: "{number} badges ({ids}): {fault}",
}
_ROSTER: Table = {
    Amiss.NOT_TEXT: "must be text",
    Amiss.MISSING: "is missing",
    Amiss.NAMELESS: "is missing: no name at all",
    Amiss.TOO_MANY_CHARACTERS: "has {number} characters, more than {limit}",
    Amiss.TOO_MANY_VALUES: "holds more than {limit} values",
    Amiss.LONG_CODE: "a code has more than {limit} characters",
    Amiss.ENDS_BEFORE: "ends before valid_from",
    Amiss.NO_TAG: "no tag is the code or name of a tier",
    Amiss.NO_TIER: "no tier {quoted}",
    Amiss.TIERS: "more than one tier: {tiers}",
    Amiss.NO_COUNTRY: "no country {quoted}: write its ISO 3166 code or its United Nations name",
    Amiss.NO_STATUS: "unknown: {quoted}, write approved, pending, unpaid or cancelled",
    Amiss.NOT_YES: "unknown: {quoted}, write yes or no",
    Amiss.NO_SESSION: "no session {quoted}",
    Amiss.PHOTO_NAME: "must be the name of a file beside the roster, without folders",
    Amiss.DAY_OR_MONTH: "day or month first? write YYYY-MM-DD",
    Amiss.NOT_A_DATE: "not a date: write YYYY-MM-DD or YYYY-MM-DDTHH:MM",
    Amiss.NO_TIME: "no such time of day",
    Amiss.NO_DAY: "no such day in the calendar",
    Amiss.NO_OFFSET: "no such offset from UTC",
    Amiss.YEAR: "the year must lie between {first} and {last}",
    Amiss.VALUE_UNREADABLE: "holds a value that can't be read",
    Amiss.NUMBER_UNREADABLE: "holds a number that can't be read",
    Amiss.ERROR_VALUE: "holds an error value ({quoted})",
    Amiss.NUMBER_CUT: "is a number of more than {digits} digits, the last of them lost: format the column as text",
    Amiss.CELL_TOO_LONG: "has more than {limit} characters",
    Amiss.SURPLUS: "more cells than the header has columns: is a separator not in quotes?",
    Amiss.SAME_ID: "the same as in row {row}, case aside",
    Amiss.IN_COLUMN: "{problem} (column {column})",
    Amiss.COLUMNS_UNUSED: "columns not used: {columns}",
    Amiss.IN_ROWS: "rows {rows}: {remark}",
    f"{Amiss.IN_ROWS}/1": "row {rows}: {remark}",
    Amiss.OF_FIELD: "{field}: {remark}",
    Amiss.LEFT_OUT: "left out, {problem}",
    Amiss.CONTROL_REMOVED: "control or direction characters removed",
    Amiss.LETTER_LOST: "holds U+FFFD, the trace of a lost letter",
    Amiss.LANGUAGES_LEFT_OUT: "left out what is no language code, such as en or fr",
    Amiss.SURPLUS_LEFT_OUT: "cells beyond the header's columns were left out",
    Amiss.CODE_TWICE: "codes: a code that an earlier row has too, ambiguous at the door",
    Amiss.DESK_OVERRULED: "{registration}: the desk had put {fields} right, and the roster now says otherwise: the roster counts",
}
_EVENT: Table = {
    Flawed.HALF_CHARACTER: "holds half a character (a lone surrogate)",
    Flawed.NOT_TRUE: "must be true or false",
    Flawed.NOT_TABLE: "must be a table",
    Flawed.NOT_TABLE_SUCH: "must be a table, such as {example}",
    Flawed.NOT_LIST: "must be a list",
    Flawed.TOO_LONG: "is longer than {limit}",
    Flawed.NOT_ONE_OF: "must be one of {expected}",
    Flawed.TWICE: "names one thing twice",
    Flawed.RULE_TOO_LARGE: "is larger than {parts} parts or nested deeper than {depth}",
    Flawed.RULE_NOT_PLAIN: "holds something other than text, numbers, true, false, lists and tables",
    Flawed.NOT_TABLES: "must be a list of tables, [[{key}]]",
    Flawed.TOO_MANY_TABLES: "has more than {limit} tables",
    Flawed.RULE_OF: "admit.rule of {session}, {problem}",
    Flawed.SESSION_LOST: "session {session}, which {count} people entered",
    f"{Flawed.SESSION_LOST}/1": "session {session}, which 1 person entered",
    Flawed.SESSION_LOST_INSIDE: "session {session}, which {count} people entered ({inside} inside now)",
    f"{Flawed.SESSION_LOST_INSIDE}/1": "session {session}, which 1 person entered ({inside} inside now)",
    Flawed.TIER_LOST: "tier {tier}, which {count} people have",
    f"{Flawed.TIER_LOST}/1": "tier {tier}, which 1 person has",
}
WORDS: Table = {**_FINDINGS, **_ROSTER, **_EVENT, **parts.WORDS}
