import contextlib
import os
import resource
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import Fault
from kiosk.printing.folder import safe_name
from kiosk.printing.job import JobState
from kiosk.printing.printer import open_printer


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_badge_lands_whole_under_its_title(tmp_path, pdf):
    printer = open_printer(f"folder:{tmp_path / 'not' / 'yet'}")
    remote = printer.submit(pdf, "R1-1").remote
    assert files(tmp_path / "not" / "yet") == {"R1-1.pdf": pdf}
    assert printer.poll(remote).state is JobState.PRINTED


def test_nothing_is_overwritten(tmp_path, pdf):
    printer = open_printer(f"folder:{tmp_path}")
    names = [printer.submit(pdf + bytes([number]), "R1").remote for number in range(3)]
    assert names == ["R1.pdf", "R1-2.pdf", "R1-3.pdf"]
    assert files(tmp_path) == {"R1.pdf": pdf + b"\0", "R1-2.pdf": pdf + b"\1", "R1-3.pdf": pdf + b"\2"}


def test_without_hard_links_nothing_is_overwritten_either(tmp_path, pdf, monkeypatch):
    def refuse(self, target):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)  # a memory stick
    printer = open_printer(f"folder:{tmp_path}")
    assert [printer.submit(pdf, "R1").remote for _ in range(2)] == ["R1.pdf", "R1-2.pdf"]
    assert len(files(tmp_path)) == 2


def test_relative_folders_and_the_home(tmp_path, pdf, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    relative = open_printer("folder:badges")
    monkeypatch.chdir("/")
    relative.submit(pdf, "R1")
    assert files(tmp_path / "badges") == {"R1.pdf": pdf}
    assert relative.address == f"folder:{tmp_path / 'badges'}"
    open_printer("folder:~/badges").submit(pdf, "R2")
    assert files(tmp_path / "home" / "badges") == {"R2.pdf": pdf}


def test_a_file_in_the_way(tmp_path, pdf):
    (tmp_path / "badges").write_text("a file")
    for address in (f"folder:{tmp_path / 'badges'}", f"folder:{tmp_path / 'badges' / 'inside'}"):
        printer = open_printer(address)
        for act in (printer.check, lambda printer=printer: printer.submit(pdf, "R1")):
            with pytest.raises(Fault, match=r"name (a|another) folder"):
                act()
    assert (tmp_path / "badges").read_text() == "a file"


@contextlib.contextmanager
def nobody():
    """Root may write everywhere: be somebody else for a while."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_read_only_folder(pdf):
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o555)
    printer = open_printer(f"folder:{folder}")
    try:
        with nobody():
            with pytest.raises(Fault, match="permission denied: make the folder writable"):
                printer.submit(pdf, "R1")
            with pytest.raises(Fault, match="permission denied"):
                printer.check()
        assert not files(folder)
    finally:
        shutil.rmtree(folder)


def test_a_full_disk_leaves_nothing_half_written(tmp_path, pdf):
    printer = open_printer(f"folder:{tmp_path}")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(Fault, match="free some space"):
            printer.submit(pdf + bytes(5000), "R1")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert not files(tmp_path)


def test_only_pdfs_are_printed(tmp_path):
    with pytest.raises(Fault, match="not a PDF"):
        open_printer(f"folder:{tmp_path}").submit(b"GIF89a", "R1")
    assert not files(tmp_path)


def test_a_badge_that_was_taken_away_is_not_called_printed(tmp_path, pdf):
    printer = open_printer(f"folder:{tmp_path}")
    remote = printer.submit(pdf, "R1").remote
    (tmp_path / remote).unlink()
    assert printer.poll(remote).state is JobState.UNKNOWN
    with pytest.raises(Fault, match="already written"):
        printer.cancel(remote)


@given(st.text(max_size=300))
def test_any_title_makes_a_harmless_name(title):
    name = safe_name(title) + "-12.pdf"
    assert "/" not in name
    assert "\\" not in name
    assert ":" not in name
    assert not name.startswith((".", "-"))
    assert "\0" not in name
    assert len(name.encode()) < 255


@pytest.mark.parametrize("title", ["CON", "nul", "COM1", "../../etc/passwd", "..", "", "a/b\\c:d"])
def test_names_that_systems_keep_for_themselves(title, tmp_path, pdf):
    open_printer(f"folder:{tmp_path / 'in'}").submit(pdf, title)
    assert [path.name for path in tmp_path.rglob("*.pdf")] == [f"{safe_name(title)}.pdf"]
    assert safe_name(title).lower() not in {"con", "nul", "com1"}


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("lpd://printer", "not a printer's address"),
        ("badges", "not a printer's address"),
        ("", "not a printer's address"),
        ("folder:", "no folder is named"),
        ("ipp:///ipp/print", "no host"),
        ("ipp://", "no host"),
        ("ipp://[::1", "not an address"),
        ("ipp://host:99999/", "give ipp"),
        ("ipp://user:secret@host/", "no user and password"),
    ],
)
def test_addresses_that_are_none(address, words):
    with pytest.raises(Fault, match=words) as caught:
        open_printer(address)
    assert "secret" not in str(caught.value)


def test_addresses_are_made_whole():
    assert open_printer(" IPP://Printer.local ").address == "ipp://printer.local/ipp/print"
    assert open_printer("ipps://[::1]:8631/printers/badge?x=1").address == "ipps://[::1]:8631/printers/badge"


def test_a_folder_whose_name_no_system_takes_is_refused():
    with pytest.raises(Fault, match="no folder has such a name"):
        open_printer("folder:a\0b")
