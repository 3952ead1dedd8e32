"""Keeping the machine awake: it works, or it is said, and nothing waits for it."""

from __future__ import annotations

import pytest

from kiosk.devices.awake import Awake
from kiosk.doctor import Health, _awake


@pytest.fixture
def no_desktop(monkeypatch):
    """A bus that is not there, and no machine on which a test keeps anything awake."""
    monkeypatch.delenv("WAKEPY_FAKE_SUCCESS", raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")


@pytest.fixture
def some_desktop(monkeypatch):
    """A desktop that grants everything."""
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "yes")


def test_where_there_is_no_desktop_it_neither_blocks_nor_raises(no_desktop):
    with Awake() as awake:
        assert awake.active(20.0) is False


def test_a_desktop_that_grants_it_is_believed(some_desktop):
    with Awake() as awake:
        assert awake.active(20.0) is True


def test_doctor_says_that_nothing_keeps_the_machine_awake_and_what_to_do(no_desktop):
    finding = _awake()
    assert finding.health is Health.WARNING
    assert "screen lock" in finding.mend


def test_doctor_says_that_kiosk_mode_can(some_desktop):
    assert _awake().health is Health.OK
