"""One event, written in the ways in which people write TOML."""

from __future__ import annotations

from collections.abc import Callable

DOTTED = """\
# An event in the usual style.

[event]
id = "meeting" # never changed
name = { en = "Meeting", fr = "Réunion" }
venue = 'Headquarters'
timezone = "America/New_York"
starts = 2024-10-21
ends = 2024-10-22
languages = ["en", "fr"]

# Tiers

[[tiers]]
code = "FP"
name = { en = "Focal point", fr = "Point focal" }
colour = "#0B6B3A"

[[tiers]]
code = "SEC"   # the secretariat
name = { en = "Secretariat" }
colour = "#4A5560"

[[tiers]]
code = "OBS"
name = { en = "Observer" }
colour = "#F2B705"

# Monday

[[sessions]]
code = "OP"
title = { en = "Opening" }
starts = 2024-10-21T09:30:00
ends = 2024-10-21T11:00:00
livestreamed = true

[[sessions]]
code = "B1"
title = { en = "Breakout" }
room = "Room 4"
starts = 2024-10-21T14:00:00
ends = 2024-10-21T15:30:00
admit.tiers = ["FP", "SEC"] # agreed in June
admit.invitation = "or"
admit.capacity = 60
# once it runs, only the secretariat
admit.rule = { inList = [ { var = "product" }, { objectList = [ { lookup = ["product", "SEC", "Secretariat"] } ] } ] }

# Tuesday

[[sessions]]
code = "CL"
title = { en = "Closing" }
starts = 2024-10-22T15:00:00
ends = 2024-10-22T16:30:00
# the end
"""

HEADERS = """\
[event]
id = "meeting"
timezone = "America/New_York"
starts = 2024-10-21
ends = 2024-10-22
languages = [
    "en", # first
    "fr"
]
[event.name]
en = "Meeting" # the short name
fr = "Réunion"

[[tiers]]
code = "FP"
colour = "#0B6B3A"
  [tiers.name]
  en = "Focal point"
  fr = "Point focal"
[[tiers]]
code = "SEC"
colour = "#4A5560"
  [tiers.name]
  en = "Secretariat"
[[tiers]]
code = "OBS"
colour = "#F2B705"
  [tiers.name]
  en = "Observer"

[[sessions]]
code = "OP"
starts = 2024-10-21T09:30:00
ends = 2024-10-21T11:00:00
title = { en = "Opening" }
livestreamed = true

[[sessions]]
code = "B1"
room = "Room 4"
starts = 2024-10-21 14:00:00
ends = 2024-10-21 15:30:00
  [sessions.title]
  en = "Breakout"
  # who
  [sessions.admit]
  tiers = [
    "FP", # focal points
    # and those who keep the minutes
    "SEC",
  ]
  invitation = "or"
  capacity = 60
  [sessions.admit.rule]
  inList = [
    { var = "product" }, # a tier
    { objectList = [ { lookup = ["product", "SEC", "Secretariat"] } ] },
  ]

# Tuesday
[[sessions]]
code = "CL"
starts = 2024-10-22T15:00:00
ends = 2024-10-22T16:30:00
title.en = "Closing"
"""

INLINE = """\
event = { id = "meeting", name = { en = "Meeting", fr = "Réunion" }, timezone = "America/New_York", starts = 2024-10-21, ends = 2024-10-22, languages = ["en", "fr"] }
tiers = [ # three
  { code = "FP", name = { en = "Focal point", fr = "Point focal" }, colour = "#0B6B3A" },
  { code = "SEC", name.en = "Secretariat", colour = "#4A5560" }, # the secretariat
  { code = "OBS", name = { en = "Observer" }, colour = "#F2B705" }
]
sessions = [
  { code = "OP", title = { en = "Opening" }, starts = 2024-10-21T09:30:00, ends = 2024-10-21T11:00:00, livestreamed = true },
  # the breakout
  { code = "B1", title = { en = "Breakout" }, room = "Room 4", starts = 2024-10-21T14:00:00, ends = 2024-10-21T15:30:00, admit = { tiers = ["FP", "SEC"], invitation = "or", capacity = 60, rule = { inList = [{ var = "product" }, { objectList = [{ lookup = ["product", "SEC", "Secretariat"] }] }] } } },
  { code = "CL", title.en = "Closing", starts = 2024-10-22T15:00:00, ends = 2024-10-22T16:30:00 },
]
"""  # noqa: E501  # as people write it

TIGHT = """\
event.id="meeting"
event.name.en="Meeting"
event.name."fr"="Réunion"
event.timezone="America/New_York"
event.starts=2024-10-21
event.ends=2024-10-22
event.languages=["en","fr",]
[[tiers]]#one
code="FP"
name.en="Focal point"
name.fr="Point focal"
colour="#0B6B3A"
[[tiers]]#two
code='SEC'
name.en="Secretariat"
colour="#4A5560"
[[tiers]]
code=\"\"\"OBS\"\"\"
name.en=\"\"\"
Observer\"\"\"
colour="#F2B705"
[[sessions]]
code="OP"
title.en="Opening"
starts=2024-10-21T09:30:00
ends=2024-10-21T11:00:00
livestreamed=true
[[sessions]]
code="B1"
title.en="Breakout"
room="Room 4"
starts=2024-10-21T14:00:00
ends=2024-10-21T15:30:00
"admit".tiers=["FP","SEC",]#agreed
admit.invitation='or'
admit.capacity=60
admit.rule.inList=[{var="product"},{objectList=[{lookup=["product","SEC","Secretariat"]}]}]
[[sessions]]
code="CL"
title.en="Closing"
starts=2024-10-22T15:00:00
ends=2024-10-22T16:30:00"""

MIXED = """\
title-of-nothing = 1 # an unknown key, which stays

[[tiers]]
code = "FP"
name = { en = "Focal point", fr = "Point focal" }
colour = "#0B6B3A"
[[sessions]]
code = "OP"
title = { en = "Opening" }
starts = 2024-10-21T09:30:00
ends = 2024-10-21T11:00:00
livestreamed = true
[[tiers]]
code = "SEC"
name = { en = "Secretariat" }
colour = "#4A5560"
[event] # in the middle
id = "meeting"
name = { en = "Meeting", fr = "Réunion" }
timezone = "America/New_York"
starts = 2024-10-21
ends = 2024-10-22
languages = ["en", "fr"]
[[sessions]]
code = "B1"
room = "Room 4"
starts = 2024-10-21T14:00:00
ends = 2024-10-21T15:30:00
title = { en = "Breakout" }
[sessions.admit]
tiers = ["FP", "SEC"]
[sessions.admit.rule] # whole
inList = [{ var = "product" }, { objectList = [{ lookup = ["product", "SEC", "Secretariat"] }] }]
[[tiers]]
code = "OBS"
name = { en = "Observer" }
colour = "#F2B705"
[[sessions]]
code = "CL"
title = { en = "Closing" }
starts = 2024-10-22T15:00:00
ends = 2024-10-22T16:30:00



"""

STYLES: dict[str, str] = {"dotted": DOTTED, "headers": HEADERS, "inline": INLINE, "tight": TIGHT, "mixed": MIXED}
LINE_ENDS: dict[str, Callable[[str], str]] = {
    "unix": lambda text: text,
    "windows": lambda text: text.replace("\n", "\r\n"),
    "notepad": lambda text: "\ufeff" + text.replace("\n", "\r\n"),
}
TEXTS = {f"{style}, {ends}": change(text) for style, text in STYLES.items() for ends, change in LINE_ENDS.items()}
