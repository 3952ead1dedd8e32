"""Circles of windows are taken apart in the windows' thread alone; elsewhere Qt and Python would wait for each other for ever."""

from __future__ import annotations

import gc
import threading
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject

from kiosk.collector import collect_due, paused
from ui.collecting import collecting_here


class Circle:
    """Something that only the collector takes apart."""

    def __init__(self, ended: list[int]) -> None:
        self.me, self._ended, self.window = self, ended, QObject()

    def __del__(self) -> None:
        self._ended.append(threading.get_ident())


def test_what_a_worker_makes_is_collected_where_windows_are(qtbot):
    ended: list[int] = []
    with collecting_here(), ThreadPoolExecutor(1) as worker:
        Circle(ended)
        # far more than the collector waits for
        made = worker.submit(lambda: [[] for _ in range(200_000)]).result()
        assert ended == [], "not in the worker"
        qtbot.waitUntil(lambda: bool(ended))
        assert len(made) == 200_000
    assert set(ended) == {threading.get_ident()}


def test_the_collector_is_its_own_again_when_the_last_worker_has_ended():
    with collecting_here():
        with collecting_here():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_nothing_is_collected_while_much_is_being_read(qtbot):
    ended: list[int] = []
    with collecting_here():
        with paused():
            Circle(ended)
            made = [[] for _ in range(200_000)]
            collect_due()
            assert ended == []
        collect_due()
        assert len(made) == len(ended) * 200_000
