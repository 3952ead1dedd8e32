"""The guide on paper."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.output import say, settings_of
from kiosk.errors import Fault
from kiosk.whole import write_whole


def guide(
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", metavar="FILE.pdf", help="The file to write.")],
    page: Annotated[
        str | None, typer.Argument(metavar="[desk|door|organizer]", help="Whose page; without it, all three.")
    ] = None,
    language: Annotated[str | None, typer.Option("--language", metavar="CODE", help="en, fr or es.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Every page in every language.")] = False,
) -> None:
    """Write the guide as PDF, a page each for desk, door and organizer: to read before the shift, and to pin up."""
    from kiosk.guide.page import LANGUAGES, PAGES, spoken
    from kiosk.guide.pdf import chosen, guide_pdf

    if page is not None and page not in PAGES:
        raise Fault(f"{page}: is no page of the guide", f"one of {', '.join(PAGES)}, or none for all")
    if language is not None and language not in LANGUAGES:
        raise Fault(f"--language {language}: there is no guide in it", f"one of {', '.join(LANGUAGES)}")
    pages = chosen(page, language or spoken(settings_of(context).language), everything=everything)
    write_whole(out, guide_pdf(pages))
    count = "1 page" if len(pages) == 1 else f"{len(pages)} pages"
    say(f"{out}: {count}, {', '.join(dict.fromkeys(one.language for one in pages))}.")


def register(app: typer.Typer) -> None:
    """Add this group's commands."""
    app.command("guide")(guide)
