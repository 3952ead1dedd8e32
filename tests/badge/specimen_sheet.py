"""The picture of badges in many scripts in the guide: `python -m tests.badge.specimen_sheet` draws it anew.

All names are made up. Somebody should look at the picture whenever the fonts or the shaping change.
"""

from __future__ import annotations

import base64
import hashlib
import sys
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from kiosk.badge.bidi import first_direction
from kiosk.badge.document import Document
from kiosk.badge.drawing import POINTS_PER_MM, Page
from kiosk.badge.fit import Room, Setting, fit
from kiosk.badge.layout import shipped_layout
from kiosk.badge.render import BadgeData, render_badge
from kiosk.badge.text import Typesetter
from kiosk.files.event_file import read_event
from kiosk.raster import to_image

ROOT = Path(__file__).parents[2]
FILE = ROOT / "resources" / "guide" / "specimens.png"
MOST_BYTES = 400_000


@dataclass(frozen=True, slots=True)
class Person:
    """Whose badge shows a script."""

    script: str
    name: str
    organization: str
    country: str
    code: str
    tier: str = "FP"


BADGES = [
    Person("Latin, with Icelandic letters", "Þorgerður Æsa Höskuldsdóttir", "Utanríkisráðuneytið", "Iceland", "IS"),
    Person("Latin, with Vietnamese marks", "Nguyễn Thị Ánh Tuyết", "Hội Liên hiệp Phụ nữ", "Viet Nam", "VN", "CS"),
    Person("Latin, with Yoruba marks", "Ọlábísí Ṣówándé", "Àjọ Ìṣọ̀kan Àlàáfíà", "Nigeria", "NG", "MS"),
    Person("Cyrillic", "Соломія Їжакевич", "Міністерство закордонних справ", "Ukraine", "UA"),
    Person("Greek", "Ελένη Παπαδάκη", "Υπουργείο Εξωτερικών", "Greece", "GR", "RO"),
    Person("Armenian", "Անահիտ Սարգսյան", "Արտաքին գործերի նախարարություն", "Armenia", "AM"),
    Person("Georgian", "ნინო ბერიძე", "საგარეო საქმეთა სამინისტრო", "Georgia", "GE", "MS"),
    Person("Ethiopic", "ሰላም ገብረማርያም", "የውጭ ጉዳይ ሚኒስቴር", "Ethiopia", "ET", "RO"),
    Person("Arabic", "سلمى الحريري", "وزارة الخارجية (MFA) 2024", "Lebanon", "LB"),
    Person("Arabic, Persian", "گل‌ناز نیک‌بین", "سازمان‌های مردم‌نهاد", "Iran", "IR", "CS"),
    Person("Arabic, Urdu", "نگہت چوہدری", "وزارتِ خارجہ", "Pakistan", "PK", "MS"),
    Person("Hebrew", "יעל בן־דוד", "משרד החוץ (MFA)", "Israel", "IL"),
    Person("Devanagari", "ज्ञानेश्वरी क्षत्रिय", "विदेश मंत्रालय", "India", "IN"),
    Person("Bengali", "শ্রীমতী ক্ষেত্রমণি", "পররাষ্ট্র মন্ত্রণালয়", "Bangladesh", "BD", "MS"),
    Person("Tamil", "செல்வநாயகி கௌசல்யா", "வெளியுறவு அமைச்சு", "Sri Lanka", "LK", "CS"),
    Person("Sinhala", "ශ්‍රියානි ක්‍ෂේමා", "විදේශ අමාත්‍යාංශය", "Sri Lanka", "LK"),
    Person("Thai", "ศิริพรรณ์ ทองประเสริฐ", "กระทรวงการต่างประเทศ", "Thailand", "TH"),
    Person("Lao", "ບຸນມີ ສີສຸພັນ", "ກະຊວງການຕ່າງປະເທດ", "Laos", "LA", "MS"),
    Person("Khmer", "ស្រីមុំ កែវមុន្នី", "ក្រសួងការបរទេស", "Cambodia", "KH"),
    Person("Myanmar", "ခင်မျိုးသန့်", "နိုင်ငံခြားရေးဝန်ကြီးဌာန", "Myanmar", "MM", "RO"),
    Person("Han, as in China", "骨直海", "外交部", "China", "CN"),
    Person("Han, as in Hong Kong", "骨直海", "外交部", "Hong Kong SAR", "HK", "CS"),
    Person("Han and kana, as in Japan", "骨直 さくら", "外務省", "Japan", "JP", "MS"),
    Person("Hangul", "김서연", "외교부", "Republic of Korea", "KR"),
]
LINES = [
    ("Latin, African letters", "Ŋaba Ɖɔmɛ Ƴaaru"),
    ("Cyrillic, Mongolian", "Өлзий Оюунчимэг"),
    ("Greek, polytonic", "Ἀθηνᾶ Ἑλένη"),
    ("Arabic, vowel marks", "مُحَمَّدٌ"),
    ("Hebrew, vowel points", "מִרְיָם"),
    ("Latin and Arabic", "Dr. محمد علي (UNHCR) 12"),
    ("Arabic, Kurdish", "ڕێزان هەڵۆیی"),
    ("Arabic, Uyghur", "ئايگۈل قۇربانى"),
    ("Gurmukhi", "ਮਨਜੀਤ ਸਿੰਘ"),
    ("Gujarati", "હેતલ પટેલ"),
    ("Oriya", "ପ୍ରତିମା ଦାସ"),
    ("Telugu", "శ్రీవల్లి నక్షత్ర"),
    ("Kannada", "ಲಕ್ಷ್ಮೀ ಗೌಡ"),
    ("Malayalam", "ശ്രീലക്ഷ്മി കൃഷ്ണൻ"),
    ("Hangul, old", "ᄀᆞᄅᆞᆷ"),
    ("Bopomofo", "ㄔㄣˊ ㄇㄟˇ"),
    ("Yi", "ꆈꌠꉙ"),
    ("Mongolian", "ᠮᠣᠩᠭᠣᠯ ᠨᠠᠷᠠ"),
    ("Javanese", "ꦱꦿꦶ ꦲꦏ꧀ꦱꦫ"),
    ("Ol Chiki", "ᱥᱟᱱᱛᱟᱲᱤ"),
    ("Meetei Mayek", "ꯁꯅꯥ ꯃꯤꯇꯩ"),
    ("Thaana", "އަހުމަދު ދީދީ"),
    ("Syriac", "ܡܰܪܝܰܡ ܫܠܡܐ"),
    ("Tifinagh", "ⵜⴰⵏⵉⵔⵜ ⵓⵎⵖⴰⵔ"),
    ("N'Ko", "ߊߡߌߣߊߕߊ ߖߊߟߏ"),
    ("Adlam", "𞤀𞤢𞤥𞤭𞤲𞤢 𞤐𞤶𞤫"),
    ("Vai", "ꕙꔤ ꔀꕞ"),
    ("Cherokee", "ᏣᎳᎩ ᎠᏂ"),
    ("Canadian syllabics", "ᐃᓄᒃᑎᑐᑦ"),
    ("Osage", "𐓏𐓘𐓻𐓘𐓻𐓟"),
]

_DPI = 88
_COLUMNS, _MARGIN, _GAP, _HEAD, _CAPTION = 4, 14.0, 9.0, 40.0, 8.0
_LINE_COLUMNS, _LINE, _BELOW = 5, 20.5, 18.0
_INK, _QUIET, _GROUND, _RULE = "#14202B", "#5B6773", "#EDF0F3", "#C9D0D7"
_TITLE = "Names print as they are written"
_UNDER = "Every badge and every line here was set and drawn by the kiosk itself."
_ALSO = "Also"


def badge_of(person: Person) -> BadgeData:
    """The badge of one of them, at the sample event."""
    event = read_event(ROOT / "resources" / "demo" / "event.toml")
    tier = next(tier for tier in event.tiers if tier.code == person.tier)
    token = base64.b32encode(hashlib.shake_256(person.script.encode()).digest(60)).decode().rstrip("=")
    return BadgeData(
        name=person.name,
        organization=person.organization,
        position="",
        country=person.country,
        country_code=person.code,
        tier_code=tier.code,
        tier_name=tier.name["en"],
        tier_colour=tier.colour,
        event_name="",
        token=f"K1-{token}",
    )


def draw() -> Image.Image:
    """The whole sheet."""
    layout = shipped_layout("label-62")
    rows, line_rows = -(-len(BADGES) // _COLUMNS), -(-len(LINES) // _LINE_COLUMNS)
    across, down = layout.width + _GAP, layout.height + _CAPTION + _GAP
    width = 2 * _MARGIN + _COLUMNS * across - _GAP
    bottom = _HEAD + rows * down + _BELOW
    height = bottom + line_rows * _LINE + _MARGIN
    page = Page(height * POINTS_PER_MM)
    page.rectangle(0, 0, width, height, _GROUND)
    _write(page, _TITLE, (_MARGIN, 22.0), 44, 700, _INK)
    _write(page, _UNDER, (_MARGIN, 32.0), 19, 400, _QUIET)
    places = []
    for number, person in enumerate(BADGES):
        x, y = _MARGIN + number % _COLUMNS * across, _HEAD + number // _COLUMNS * down
        page.rounded(x - 0.4, y - 0.4, layout.width + 0.8, layout.height + 0.8, 1.5, _RULE)
        _write(page, person.script, (x, y + layout.height + 6.6), 15, 400, _QUIET)
        places.append((person, x, y))
    _write(page, _ALSO, (_MARGIN, bottom - 6.0), 26, 700, _INK)
    across = (width - 2 * _MARGIN + _GAP) / _LINE_COLUMNS
    for number, (script, text) in enumerate(LINES):
        x, y = _MARGIN + number // line_rows * across, bottom + number % line_rows * _LINE
        page.rectangle(x, y - 1.2, across - _GAP, 0.25, _RULE)
        _write(page, script, (x, y + 4.2), 11.5, 400, _QUIET)
        _write(page, text, (x, y + 14.2), 24, 700, _INK, across - _GAP)
    document = Document()
    document.add(page, width * POINTS_PER_MM, height * POINTS_PER_MM)
    sheet = Image.fromarray(to_image(document.pdf(), _DPI))
    for person, x, y in places:
        badge = Image.fromarray(to_image(render_badge(badge_of(person), layout).pdf, _DPI))
        sheet.paste(badge, (round(x / 25.4 * _DPI), round(y / 25.4 * _DPI)))
    return sheet


def _write(
    page: Page, text: str, place: tuple[float, float], size: float, weight: int, colour: str, width: float = 400.0
) -> None:
    """A text from its left edge and baseline in millimetres, smaller where it would be wider than `width`."""
    typesetter = Typesetter("", text)
    cleaned = typesetter.clean(text)
    if cleaned.left_out:
        raise ValueError(f"{text}: {', '.join(map(str, cleaned.left_out))}")
    room, setting = Room(width * POINTS_PER_MM, 200), Setting(size, 5, weight, 1)
    block = fit(cleaned.text, room, setting, typesetter, first_direction(cleaned.text))
    if block is None:
        raise ValueError(f"{text}: too long")
    (line,) = block.lines
    left, baseline = (side * POINTS_PER_MM for side in place)
    page.line(line, left - line.left * block.size, baseline, block.size, colour)


def write(file: Path = FILE) -> int:
    """Write the sheet as PNG of few colours; returns its bytes."""
    draw().quantize(96, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(file, optimize=True)
    return file.stat().st_size


if __name__ == "__main__":
    sys.stdout.write(f"{FILE}: {write()} bytes; look at it before you commit it\n")
