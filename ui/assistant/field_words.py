"""What the fields of a registration are called, for people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def field_words() -> dict[str, str]:
    """Every field that a roster may hold, in the language of now, in the order in which they are offered."""
    return {
        "id": translate("FieldWords", "Registration number"),
        "display_name": translate("FieldWords", "Whole name"),
        "given_name": translate("FieldWords", "Given name"),
        "family_name": translate("FieldWords", "Family name"),
        "title": translate("FieldWords", "Title (Ms., Dr.)"),
        "tier": translate("FieldWords", "Tier"),
        "organization": translate("FieldWords", "Organization"),
        "position": translate("FieldWords", "Position"),
        "country": translate("FieldWords", "Country"),
        "languages": translate("FieldWords", "Languages"),
        "email": translate("FieldWords", "Mail address"),
        "status": translate("FieldWords", "Status"),
        "blocked": translate("FieldWords", "Security hold"),
        "codes": translate("FieldWords", "Ticket code"),
        "invited": translate("FieldWords", "Invited to sessions"),
        "valid_from": translate("FieldWords", "Valid from"),
        "valid_until": translate("FieldWords", "Valid until"),
        "photo": translate("FieldWords", "Photo file"),
        "note": translate("FieldWords", "Note for the desk"),
    }
