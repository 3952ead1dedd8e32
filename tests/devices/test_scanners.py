"""Which scanners there are, as the command line and the environment say."""

import pytest

from kiosk.devices.scanner_text import End
from kiosk.devices.scanners import Scanning, SerialPort, rules_of, scanning
from kiosk.devices.wedge_rules import Decoding, Rules
from kiosk.errors import Fault
from kiosk.settings import ScannerWords, read_settings

NOTHING = ScannerWords()


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        (["keyboard"], Scanning(keyboard=True)),
        (["none"], Scanning()),
        (["serial:COM3"], Scanning(ports=(SerialPort("COM3"),))),
        (["Keyboard", "serial:/dev/ttyACM0@115200"], Scanning(keyboard=True, ports=(SerialPort("/dev/ttyACM0", 115200),))),
        (["serial:COM3", "serial:COM3", "serial:COM4"], Scanning(ports=(SerialPort("COM3"), SerialPort("COM4")))),
    ],
)
def test_scanners_are_named(named, expected):
    assert scanning(named, NOTHING) == expected


@pytest.mark.parametrize(
    "named",
    [
        *(["usb"], ["serial"], ["serial:"], ["serial:@9600"], ["serial:COM3@fast"], ["serial:COM3@"], ["serial:COM3@20"]),
        *(["serial:COM3@" + "9" * 5000], ["none", "keyboard"], [""]),
    ],
)
def test_what_cannot_be_meant_is_refused_with_its_mend(named):
    with pytest.raises(Fault) as caught:
        scanning(named, NOTHING)
    assert caught.value.mend


def test_the_environment_says_how_they_are_set(tmp_path):
    environment = {
        "KIOSK_SCANNER_PREFIX": "~",
        "KIOSK_SCANNER_SUFFIX": "#",
        "KIOSK_SCANNER_ENDS": "Tab, pause",
        "KIOSK_SCANNER_SHORTEST": "8",
        "KIOSK_SCANNER_GAP": "60",
        "KIOSK_SCANNER_KEYS": "text",
    }
    rules = rules_of(read_settings(tmp_path, environment).scanner)
    assert rules == Rules("~", "#", frozenset({End.TAB, End.PAUSE}), 8, 0.06, Decoding.TEXT)


def test_without_a_word_they_are_as_scanners_come(tmp_path):
    assert rules_of(read_settings(tmp_path, {}).scanner) == Rules()


@pytest.mark.parametrize(
    "words",
    [
        ScannerWords(ends="return"),
        ScannerWords(ends=","),
        ScannerWords(shortest="four"),
        ScannerWords(shortest="9999999999"),
        ScannerWords(gap="-5"),
        ScannerWords(gap="5000"),
        ScannerWords(decoding="guess"),
        ScannerWords(prefix="\x02"),
    ],
)
def test_words_that_make_no_sense_are_refused_with_their_mend(words):
    with pytest.raises(Fault) as caught:
        rules_of(words)
    assert caught.value.mend
