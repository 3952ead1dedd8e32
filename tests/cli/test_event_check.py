"""`kiosk event check`: who may enter which session, and what is wrong with an event file."""

from importlib.resources import as_file, files


def test_every_session_is_told_in_a_sentence(kiosk, event_file):
    answer = kiosk("event", "check", event_file)
    assert answer.code == 0
    opening, breakout = answer.out.splitlines()
    assert opening == "OP: Everybody; doors 08:30–11:00"
    assert breakout.startswith("B2: Focal point, or anyone invited; doors 13:30–15:30; must be checked in at the desk")


def test_rules_are_told_below_their_session_and_as_json(kiosk):
    with as_file(files("resources") / "demo" / "event.toml") as path:
        spoken = kiosk("event", "check", path, "--language", "fr")
        rows = kiosk("event", "check", path, "--json").rows
    assert "\n    Aux autres, elle dit" in spoken.out
    (told,) = [row["rule"] for row in rows if row["session"] == "B4"]
    assert told[0] == "(product in [Secretariat]) or (now < 16:20:00)"
    assert all(row["rule"] == [] for row in rows if row["session"] != "B4")


def test_without_a_file_it_is_the_stations_event(kiosk, event_file):
    kiosk("setup", event_file, "--station", "Desk 2")
    assert [row["session"] for row in kiosk("event", "check", "--json").rows] == ["OP", "B2"]


def test_everything_that_is_wrong_is_named(kiosk, event_file):
    event_file.write_text(event_file.read_text(encoding="utf-8").replace('["FP"]', '["VIP"]').replace("#7A3E9D", "green"))
    answer = kiosk("event", "check", event_file)
    assert answer.code == 2
    assert 'no tier "VIP"' in answer.err
    assert "no colour" in answer.err
