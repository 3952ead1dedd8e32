import pytest

from ui.printer_names import called


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("ipp://desk-2.printers.example/ipp/print", "desk-2"),
        ("ipps://desk-2.printers.example:631/ipp/print?dpi=300", "desk-2"),
        ("ipp://10.0.0.7/ipp/print", "10.0.0.7"),
        ("ipp://localhost:40123/ipp/print", "localhost:40123"),
        ("ipp://[fe80::1]/ipp/print", "fe80::1"),
        ("ipp://localhost/printers/Badges_A6", "Badges_A6"),
        ("tcp://labels.example:9100?zpl=203", "labels"),
        ("folder:/srv/event/badges", "…/badges"),
    ],
)
def test_a_printer_is_called_by_what_stands_on_it(address, name):
    assert called(address) == name


def test_two_printers_are_never_called_the_same():
    here, there = "ipp://desk.hall-a.example/ipp/print", "ipp://desk.hall-b.example/ipp/print"
    assert called(here, (here, there)) == "desk.hall-a.example"
    one, other = "folder:/srv/a/badges", "folder:/srv/b/badges"
    assert called(one, (one, other)) == one
    assert called(here, (here, one)) == "desk"
