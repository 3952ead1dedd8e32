"""The ladder of schemas, from the tables that several parts of the station own."""

from __future__ import annotations

from kiosk.printing.spool import FOLLOWING
from kiosk.printing.spool import SCHEMA as SPOOL
from kiosk.storage import amended, photos, schema, staff
from kiosk.storage.database import Connection, Migration, statements


def _first_tables(connection: Connection) -> None:
    from kiosk.storage.search import SCHEMA as SEARCH  # noqa: PLC0415  (only a new station needs it)

    statements(schema.TABLES, SEARCH, SPOOL)(connection)


MIGRATIONS = (
    Migration("first tables", _first_tables),
    Migration("what the desk changes, and who works there", statements(amended.SCHEMA, staff.SCHEMA)),
    Migration("photos, and print jobs that are followed on", statements(photos.SCHEMA, FOLLOWING)),
)
"""The ladder of schemas. A released step is never changed."""
