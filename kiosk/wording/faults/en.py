"""What somebody at a window may meet, in English."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.errors import FaultCode
from kiosk.wording.fault_words import FaultWords

OTHER = FaultWords("Something here could not be done", "Ask a supervisor to look at this")
WORDS: Mapping[FaultCode, FaultWords] = {
    FaultCode.BADGE_CHANGED: FaultWords("This person's details changed meanwhile", "Look at the card again, then print"),
    FaultCode.BADGE_DEAD: FaultWords("Badge of {badge}: every door would refuse it", "Print a new one from the person's card"),
    FaultCode.BADGE_ELSEWHERE: FaultWords(
        "Another desk issued this badge at the same moment", "Look at the card again, then print if needed"
    ),
    FaultCode.BADGE_GIVEN_UP: FaultWords("Badge of {badge}: it was given up", "Print a new one from the person's card"),
    FaultCode.BADGE_IN_DOUBT: FaultWords(
        "Badge of {badge}: it may have come out", "Look at the printer, then say whether it did"
    ),
    FaultCode.BADGE_PRINTED: FaultWords("Badge of {badge}: it is printed already", "Reprint it from the person's card"),
    FaultCode.BADGE_PRINTING: FaultWords("Badge of {badge}: it is printing and may still come out", "Wait for the printer"),
    FaultCode.BADGE_SETTLED: FaultWords(
        "Badge of {badge}: somebody has answered already", "Nothing more needs to be said about it"
    ),
    FaultCode.BADGE_SUPERSEDED: FaultWords("Badge of {badge}: the person has a newer one", "Print the newer one"),
    FaultCode.BADGE_UNPRINTABLE: FaultWords(
        "This badge can't be printed as it is", "Correct what stands on it (F4), or choose another layout"
    ),
    FaultCode.CLOCK_WRONG: FaultWords("This machine's clock says the year {year}", "Set the clock right, then repeat"),
    FaultCode.CODE_TAKEN: FaultWords(
        "That code is somebody else's already ({registration})", "Give each person a code of their own"
    ),
    FaultCode.DATABASE_CLOSED: FaultWords(
        "The station's database can't be opened", "Ask for help: its folder must be there and writable"
    ),
    FaultCode.DATABASE_DAMAGED: FaultWords(
        "The station's database is damaged", "Use another station; ask for help to restore the backup"
    ),
    FaultCode.DATABASE_LOCKED: FaultWords(
        "Another program holds the station's data", "Close the other window or command, then repeat"
    ),
    FaultCode.DATABASE_NEWER: FaultWords("A newer version of Lanyard made this station", "Update Lanyard on this machine"),
    FaultCode.DATABASE_READ_ONLY: FaultWords(
        "The station's data can't be written to", "Make its folder writable for this user, then repeat"
    ),
    FaultCode.DISK_FULL: FaultWords("The disk is full", "Free some space, then repeat"),
    FaultCode.DISK_SILENT: FaultWords(
        "The disk does not answer", "Check the disk, then repeat; if that fails, use another station"
    ),
    FaultCode.FILE_GONE: FaultWords("{file}: no such file", "Choose a file that is there"),
    FaultCode.FILE_EMPTY: FaultWords("{file} is empty", "Choose another file, or export it again"),
    FaultCode.FILE_UNREADABLE: FaultWords("{file} can’t be read", "Check its permissions, or choose another file"),
    FaultCode.FILE_TOO_LARGE: FaultWords(
        "{file} is larger than the {limit} MiB that are read", "Make it smaller, or choose another file"
    ),
    FaultCode.FILE_NOT_UTF8: FaultWords("{file} is not UTF-8 text", "Save it as UTF-8 (in Excel: CSV UTF-8)"),
    FaultCode.FILE_NOT_TOML: FaultWords("{file} is not TOML: {detail}", "Correct that place, and open it again"),
    FaultCode.ROSTER_NEITHER: FaultWords("{file} is neither CSV nor XLSX", "Export the roster as CSV UTF-8 or XLSX"),
    FaultCode.WORKBOOK_DAMAGED: FaultWords(
        "{file} is no XLSX workbook, or a damaged one", "Open it in a spreadsheet, and save it again"
    ),
    FaultCode.QUOTE_OPEN: FaultWords(
        "{file}: row {row} opens a quotation mark that is never closed", "Close or remove it, and open the file again"
    ),
    FaultCode.NO_ROWS: FaultWords("{file} holds no rows", "Choose a file whose first row names its columns"),
    FaultCode.FILE_NOT_WRITTEN: FaultWords(
        "{file} could not be written", "Choose a folder that exists, is writable and has space"
    ),
    FaultCode.HELD: FaultWords("{registration} is under a security hold", "Ask a supervisor to lift it first"),
    FaultCode.HUB_UNREACHABLE: FaultWords("The hub can't be reached ({hub})", "Work on: everything is kept here and sent later"),
    FaultCode.ID_TAKEN: FaultWords("Somebody has the id {registration} already", "Leave the id out, or give another one"),
    FaultCode.JOB_GONE: FaultWords("That badge is no longer in the list of print jobs", "Look at the list again"),
    FaultCode.KEY_DAMAGED: FaultWords(
        "The file with the station's key is damaged or unreadable", "Ask for help to restore it from a backup"
    ),
    FaultCode.KEY_WRONG: FaultWords("This key does not open the station's data", "Start with the passphrase it was set up with"),
    FaultCode.KEYRING_SHUT: FaultWords(
        "The system's keyring does not give the station's key", "Unlock the keyring, or log in as the same user"
    ),
    FaultCode.LAYOUT_UNKNOWN: FaultWords("There is no badge layout “{layout}”", "Choose another layout or a layout file"),
    FaultCode.LAYOUT_UNREADABLE: FaultWords(
        "The badge layout {layout} has a mistake", "Correct the file in the layout editor, or choose another"
    ),
    FaultCode.NAME_MISSING: FaultWords("A name is missing", "Give a given name and a family name, or the name on the badge"),
    FaultCode.NEEDS_OPERATOR: FaultWords("Somebody must be signed in for this", "Sign in, then repeat"),
    FaultCode.NEEDS_ORGANIZER: FaultWords("Only an organizer may do this", "Ask an organizer to sign in"),
    FaultCode.NEEDS_SUPERVISOR: FaultWords("Only a supervisor may do this", "Ask a supervisor to sign in"),
    FaultCode.NO_PRINTER: FaultWords("No printer is chosen for this station", "Ask an organizer to choose one"),
    FaultCode.NO_STATION: FaultWords("No station is set up in {folder}", "Set it up first with the setup assistant"),
    FaultCode.NOT_WITHDRAWN: FaultWords("This registration is not withdrawn", "Nothing was changed"),
    FaultCode.NOTHING_CHANGED: FaultWords("That is how it stands already", "Nothing was changed"),
    FaultCode.NOTHING_TO_UNDO: FaultWords("There is nothing to undo", "Only this station's own last act can be undone"),
    FaultCode.PASSPHRASE_NEEDED: FaultWords("This station is locked by a passphrase", "Start it again with its passphrase"),
    FaultCode.PASSPHRASE_WRONG: FaultWords("The passphrase is wrong", "Start again with the passphrase it was set up with"),
    FaultCode.PERSON_UNKNOWN: FaultWords("Nobody has the id {registration}", "Search for the person by name"),
    FaultCode.PRINTER_ADDRESS: FaultWords("{address} is not a printer's address", "Ask an organizer to correct it"),
    FaultCode.PRINTER_FOLDER: FaultWords(
        "The printing folder {folder} can't be used", "See that it exists, is writable and has space"
    ),
    FaultCode.PRINTED_SINCE: FaultWords(
        "The last act was printing badge {serial} of {registration}", "Report that badge lost; or undo from the person's own card"
    ),
    FaultCode.REASON_MISSING: FaultWords("A reason is missing", "Say in a few words why"),
    FaultCode.RECORD_UNREADABLE: FaultWords(
        "A record in the station's data can't be read", "Use another station; ask for help to restore the backup"
    ),
    FaultCode.ROOM_AS_IT_IS: FaultWords("The room of {session} is like that already", "Nothing was changed"),
    FaultCode.ROSTER_WITHDREW: FaultWords(
        "The organizers' list withdrew this registration", "Ask an organizer to import a list in which it is approved"
    ),
    FaultCode.SEEN_ALREADY: FaultWords(
        "This person holds a badge or was seen already", "Ask a supervisor: the registration can be withdrawn instead"
    ),
    FaultCode.SESSION_UNKNOWN: FaultWords("The event has no session {session}", "Choose one of the event's sessions"),
    FaultCode.SETUP_UNFINISHED: FaultWords("The set-up of this station was not finished", "Repeat it with the setup assistant"),
    FaultCode.STILL_INSIDE: FaultWords(
        "{registration} is still inside: {sessions}", "See that they leave and are scanned out first"
    ),
    FaultCode.WITHDRAWN: FaultWords("{registration} is withdrawn", "Ask a supervisor to take the registration back first"),
}
