"""Faults as they really happen, seen in the windows in the language of the screens."""

from __future__ import annotations

import os
import resource
import stat

import pytest
from PySide6.QtWidgets import QWidget

from kiosk.domain.staff import Act, permit
from kiosk.errors import Fault, FaultCode
from kiosk.storage.database import open_database, transaction
from kiosk.wording.faults import TABLES
from ui.faults import said, step
from ui.languages import Languages
from ui.window import Window

PLAIN = {0x2068: None, 0x2069: None}
KEY = bytes(32)


@pytest.fixture
def window(qtbot, application):
    languages = Languages(application)
    languages.speak("fr")
    shown = Window(QWidget())
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    languages.stop()


def caught(act):
    with pytest.raises(Fault) as found:
        act()
    return found.value


def seen(window, fault):
    """What stands in the window's banner."""
    window.show_trouble(fault, "…")
    assert window.trouble.isVisible()
    return window.trouble.title.text().translate(PLAIN), window.trouble.step.text().translate(PLAIN)


@pytest.fixture
def database(tmp_path):
    ladder = []
    with open_database(tmp_path / "station.db", KEY, ladder, create=True) as connection:
        connection.execute("CREATE TABLE pages (body BLOB)")
        connection.execute("PRAGMA busy_timeout = 50")
        yield connection


def test_a_lock_that_another_program_holds(window, database, tmp_path):
    with open_database(tmp_path / "station.db", KEY, []) as other:
        other.execute("BEGIN IMMEDIATE")
        fault = caught(lambda: write(database, 10))
        other.execute("ROLLBACK")
    assert seen(window, fault) == (
        "Un autre programme occupe les données du poste",
        "Fermer l’autre fenêtre ou commande, puis recommencer",
    )


def write(connection, size):
    with transaction(connection):
        connection.execute("INSERT INTO pages VALUES (zeroblob(?))", (size,))


@pytest.mark.skipif(os.name == "nt", reason="limits of a process are POSIX")
def test_a_disk_without_room(window, database, tmp_path):
    there = sum(file.stat().st_size for file in tmp_path.iterdir())
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (there + 8192, hard))
    try:
        fault = caught(lambda: write(database, 1 << 20))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert fault.code in {FaultCode.DISK_FULL, FaultCode.DISK_SILENT}
    words = TABLES["fr"][fault.code]
    assert seen(window, fault) == (words.what, words.mend)
    write(database, 10)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is read-only to this user")
def test_a_folder_that_may_not_be_written(window, tmp_path):
    with open_database(tmp_path / "station.db", KEY, [], create=True):
        pass
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        fault = caught(lambda: open_database(tmp_path / "station.db", KEY, []).__enter__())
    finally:
        tmp_path.chmod(stat.S_IRWXU)
    assert seen(window, fault)[0] in {
        TABLES["fr"][code].what for code in (FaultCode.DATABASE_READ_ONLY, FaultCode.DATABASE_CLOSED)
    }


def test_a_database_that_is_read_only(window, database):
    database.execute("PRAGMA query_only = ON")
    fault = caught(lambda: write(database, 10))
    assert seen(window, fault)[0] == "Les données du poste sont en lecture seule"


def test_a_file_that_is_no_database(window, tmp_path):
    (tmp_path / "station.db").write_bytes(b"x" * 8192)
    fault = caught(lambda: open_database(tmp_path / "station.db", KEY, []).__enter__())
    assert seen(window, fault) == ("Cette clé n’ouvre pas les données du poste", "Démarrer avec la phrase secrète d’origine")


def test_who_may_is_said_without_a_command(window):
    fault = caught(lambda: permit(Act.OVERRIDE, None, guarded=True))
    assert "--by" in fault.mend
    assert seen(window, fault) == ("Réservé à une personne responsable", "Demander à la personne responsable de s’identifier")


def test_a_fault_follows_the_language_while_it_stands(window, application):
    seen(window, Fault("station.db: the disk is full", "free some space", FaultCode.DISK_FULL))
    languages = Languages(application)
    for language in ("ar", "zh", "ru", "en"):
        languages.speak(language)
        application.processEvents()
        assert window.trouble.title.text() == TABLES[language][FaultCode.DISK_FULL].what


def test_what_has_no_words_here_keeps_its_english_below_a_word_for_whoever_works(window):
    fault = Fault("a spring: broke", "mend it")
    assert seen(window, fault) == (
        "Quelque chose n’a pas pu être fait",
        "Montrer ceci à la personne responsable · a spring: broke: mend it",
    )
    assert step(said(fault)).count("\u2068") == 1
