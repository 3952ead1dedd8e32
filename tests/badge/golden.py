"""Glyph runs that a person has looked at, kept so that a new HarfBuzz or a new font that shapes otherwise is noticed.

After looking at what changed: `python -m tests.badge.golden` writes them anew.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from kiosk.badge.text import Line, Typesetter

FILE = Path(__file__).with_name("golden_runs.json")
WEIGHT = 700

# what it shows, country, text
TEXTS = [
    ("Latin", "FR", "Françoise d’Île-Noël"),
    ("Latin, letters that a font could join", "IT", "Raffaella Fjordfilippi"),
    ("Latin, Vietnamese", "VN", "Nguyễn Ưng Ẵng"),
    ("Latin, Yoruba", "NG", "Ọ̀ṣunlàjà Ẹ̀bùn"),
    ("Latin, Turkish", "TR", "İpek Işıl"),
    ("Latin, African letters", "BJ", "Ŋaba Ɖɔmɛ"),
    ("Latin, ʻokina", "WS", "Kaʻiulani"),
    ("Cyrillic", "RU", "Алёна Щукина"),
    ("Cyrillic, Ukrainian", "UA", "Їжакевич Ґалина"),
    ("Cyrillic, Serbian", "RS", "Љиљана Ђурић"),
    ("Cyrillic, Mongolian", "MN", "Өлзий Оюун"),
    ("Greek", "GR", "Ελένη Σοφού"),
    ("Greek, polytonic", "GR", "Ἀθηνᾶ ᾠδή"),
    ("Arabic", "JO", "محمد الخالدي"),
    ("Arabic, vowel marks", "EG", "مُحَمَّدٌ"),
    ("Arabic, lam-alef", "MA", "لالة بلال الله"),
    ("Arabic, Persian with ZWNJ", "IR", "گل‌ناز نیک‌بین"),
    ("Arabic, Urdu", "PK", "نگہت بھٹی"),
    ("Arabic, Kurdish", "IQ", "ڕێزان هەڵۆ"),
    ("Arabic, Uyghur", "KZ", "ئايگۈل"),
    ("Arabic, Pashto", "AF", "ښکلا ځدراڼ"),
    ("Arabic, Sindhi", "PK", "ڄاڻ ڦول"),
    ("Hebrew", "IL", "יעל לוי"),
    ("Hebrew, vowel points", "IL", "גּוֹלְדְשְׁטֵיין"),
    ("Devanagari", "IN", "क्षत्रिया श्री"),
    ("Devanagari, joiners", "NP", "प्र‍ति पर‌मा"),
    ("Devanagari, reph and vowel before", "IN", "कीर्ति"),
    ("Bengali", "BD", "শ্রীমতী ক্ষেত্র"),
    ("Bengali, ZWJ", "BD", "র‍্যাবেকা"),
    ("Gurmukhi", "IN", "ਮਨਜੀਤ ਸਿੰਘ"),
    ("Gurmukhi, subjoined", "IN", "ਪ੍ਰੀਤ"),
    ("Gujarati", "IN", "હેતલ શ્રી"),
    ("Gujarati, vowel before", "IN", "નિશા"),
    ("Oriya", "IN", "ପ୍ରତିମା ଦାସ"),
    ("Oriya, conjunct", "IN", "ଲକ୍ଷ୍ମୀ"),
    ("Tamil", "LK", "செல்வி கௌரி"),
    ("Tamil, conjunct", "IN", "ஸ்ரீ லக்ஷ்மி"),
    ("Telugu", "IN", "శ్రీవల్లి నక్షత్ర"),
    ("Telugu, vowel", "IN", "కృష్ణ"),
    ("Kannada", "IN", "ಲಕ್ಷ್ಮೀ"),
    ("Kannada, reph", "IN", "ಕೀರ್ತಿ ಗೌಡ"),
    ("Malayalam", "IN", "ശ്രീലക്ഷ്മി"),
    ("Malayalam, chillu", "IN", "കൃഷ്ണൻ"),
    ("Sinhala", "LK", "ශ්‍රියානි"),
    ("Sinhala, touching letters", "LK", "ක්‍ෂේත්‍රා"),
    ("Thai", "TH", "ศิริพรรณ์"),
    ("Thai, two marks above", "TH", "ที่ปู้น้ำ"),
    ("Lao", "LA", "ບຸນມີ ທີ່ປຶກ"),
    ("Lao, am", "LA", "ນ້ຳ ຄຳ"),
    ("Khmer", "KH", "ស្រីមុំ"),
    ("Khmer, two below", "KH", "មុន្នីរ័ត្ន"),
    ("Myanmar", "MM", "ခင်မျိုး"),
    ("Myanmar, medials", "MM", "ကြွယ် သန့်"),
    ("Myanmar, stack", "MM", "ဗုဒ္ဓ"),
    ("Ethiopic", "ET", "ሰላም ማርያም"),
    ("Ethiopic, Tigrinya", "ER", "ኣበባ ቐሲ"),
    ("Georgian", "GE", "ნინო ძე"),
    ("Georgian, capitals", "GE", "ᲜᲘᲜᲝ"),
    ("Armenian", "AM", "Անահիտ"),
    ("Armenian, ew", "AM", "Լևոն և"),
    ("Han, simplified", "CN", "王直骨海"),
    ("Han, simplified, rare", "CN", "龘栀𤧟"),
    ("Han, Taiwan", "TW", "陳直骨海"),
    ("Han, Taiwan, with bopomofo", "TW", "ㄔㄣˊ 麗雲"),
    ("Han, Hong Kong", "HK", "陳直骨海"),
    ("Han, Macao", "MO", "何麗雲"),
    ("Han, Japan", "JP", "直骨海 𠮷野"),
    ("Han, Japan, a variant by selector", "JP", "渡邉󠄀 葛󠄀"),
    ("Kana", "JP", "ユキコ・マリー さくら"),
    ("Kana, half-width", "JP", "ｻﾄｳ ﾅｵｷﾞ"),
    ("Han, Korea", "KR", "金直骨海"),
    ("Hangul", "KR", "김서연 뷁꿻"),
    ("Hangul, old", "KR", "ᄀᆞᄅᆞᆷ"),
    ("Thaana", "MV", "ރަޝީދާ"),
    ("Thaana, two words", "MV", "ދިވެހި މީހާ"),
    ("Tifinagh", "MA", "ⵜⴰⵏⵉⵔⵜ"),
    ("Tifinagh, labial", "MA", "ⵎⴽⵯⵓ"),
    ("N'Ko", "GN", "ߊߡߌߣߊߕߊ"),
    ("N'Ko, tone marks", "GN", "ߞߊ߲߬ߞߊ߲"),
    ("Adlam", "GN", "𞤀𞤢𞤥𞤭𞤲𞤢"),
    ("Adlam, marks", "GN", "𞤁𞤢𞥄𞤤𞤵"),
    ("Mongolian", "MN", "ᠮᠣᠩᠭᠣᠯ"),
    ("Mongolian, two words", "MN", "ᠨᠠᠷᠠ ᠰᠠᠷ"),
    ("Cherokee", "US", "ᏣᎳᎩ"),
    ("Cherokee, small letters", "US", "Ꮳꮃꭹ"),
    ("Canadian syllabics", "CA", "ᐃᓄᒃᑎᑐᑦ"),
    ("Canadian syllabics, Cree", "CA", "ᓀᐦᐃᔭᐤ"),
    ("Syriac", "SY", "ܫܠܡܐ"),
    ("Syriac, vowel marks", "SY", "ܡܰܪܝܰܡ"),
    ("Javanese", "ID", "ꦲꦏ꧀ꦱꦫ"),
    ("Javanese, vowel before", "ID", "ꦱꦿꦶ ꦗꦺ"),
    ("Sundanese", "ID", "ᮞᮥᮔ᮪ᮓ"),
    ("Sundanese, vowel", "ID", "ᮞᮤᮒᮤ"),
    ("Santali", "IN", "ᱥᱟᱱᱛᱟᱲᱤ"),
    ("Santali, second", "IN", "ᱢᱟᱨᱟᱝ"),
    ("Meetei Mayek", "IN", "ꯃꯤꯇꯩ"),
    ("Meetei Mayek, second", "IN", "ꯁꯅꯥ"),
    ("Chakma", "BD", "𑄌𑄋𑄴𑄟𑄳𑄦"),
    ("Chakma, second", "BD", "𑄢𑄋𑄟"),
    ("Sylheti", "BD", "ꠍꠤꠟꠐꠤ"),
    ("Sylheti, second", "BD", "ꠘꠣꠉꠞꠤ"),
    ("Newa", "NP", "𑐣𑐾𑐥𑐵𑐮"),
    ("Newa, second", "NP", "𑐐𑐾"),
    ("Limbu", "NP", "ᤕᤠᤰᤌᤢᤱ"),
    ("Limbu, second", "NP", "ᤛᤡᤖᤡ"),
    ("Vai", "LR", "ꕙꔤ"),
    ("Vai, second", "LR", "ꔀꕞ"),
    ("Bamum", "CM", "ꚠꚡ"),
    ("Bamum, second", "CM", "ꛂꛃ"),
    ("Osmanya", "SO", "𐒈𐒝𐒑𐒛"),
    ("Osmanya, second", "SO", "𐒖𐒆𐒗"),
    ("Yi", "CN", "ꆈꌠ"),
    ("Yi, second", "CN", "ꉙꀀ"),
    ("Lisu", "CN", "ꓡꓲꓢꓴ"),
    ("Lisu, second", "CN", "ꓐꓑ"),
    ("Tai Le", "CN", "ᥖᥭᥰ"),
    ("Tai Le, second", "CN", "ᥘᥫᥴ"),
    ("New Tai Lue", "CN", "ᦟᦹᧉ"),
    ("New Tai Lue, second", "CN", "ᦺᦑ"),
    ("Cham", "VN", "ꨌꩌ"),
    ("Cham, vowel before", "VN", "ꨆꨯ"),
    ("Kayah Li", "MM", "ꤊꤢ꤬ꤛꤢ꤭"),
    ("Kayah Li, second", "MM", "ꤢꤣ"),
    ("Rohingya", "MM", "𐴌𐴟𐴇𐴥"),
    ("Rohingya, second", "MM", "𐴀𐴝"),
    ("Osage", "US", "𐓏𐓘𐓻𐓘𐓻"),
    ("Osage, second", "US", "𐓀𐓘"),
    ("mixed, Arabic in Latin", "EG", "Dr. محمد علي (UNHCR) 12"),
    ("mixed, Latin in Arabic", "TN", "د. سلمى (UNHCR) 12"),
    ("mixed, Arabic-Indic digits", "EG", "القاعة ٤-ب"),
    ("mixed, Hebrew with digits", "IL", "גשר (Bridge 12)"),
    ("mixed, Han and Latin", "CN", "北京 (UN) 局"),
    ("mixed, Cyrillic in Latin", "CH", "Ana «Белый мост»"),
]


def line_of(text: str, country: str) -> Line:
    """A text as it would be set on a badge; fails where it can't be drawn whole."""
    typesetter = Typesetter(country, text)
    cleaned = typesetter.clean(text)
    if cleaned.left_out:
        raise ValueError(f"{text}: {', '.join(map(str, cleaned.left_out))}")
    return typesetter.line(cleaned.text, WEIGHT)


def golden(text: str, country: str) -> list[dict[str, Any]]:
    """Its runs from left to right; each glyph as [what the font calls it, its character's place, x, y in font units]."""
    found = []
    for run in line_of(text, country).runs:
        em = run.typeface.units_per_em
        glyphs = [
            [run.typeface.glyph_name(glyph.number), glyph.cluster, round(glyph.x * em), round(glyph.y * em)]
            for glyph in run.glyphs
        ]
        found.append({"font": run.typeface.name, "direction": run.direction, "script": run.script, "glyphs": glyphs})
    return found


def write() -> None:
    """Write the file anew, a run a line."""
    entries = []
    for shows, country, text in TEXTS:
        runs = ",\n   ".join(json.dumps(run, ensure_ascii=False) for run in golden(text, country))
        head = json.dumps({"shows": shows, "country": country, "text": text}, ensure_ascii=False)[:-1]
        entries.append(f' {head}, "runs": [\n   {runs}]}}')
    FILE.write_text("[\n" + ",\n".join(entries) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    write()
    sys.stdout.write(f"{len(TEXTS)} texts written to {FILE}; look at what changed before you commit it\n")
