from __future__ import annotations

import unicodedata

import pytest

from kiosk.badge.text import Typesetter

# text, country, font, direction, glyphs from left to right as "name@index of its character"
GOLDEN = [
    (
        "Nguyễn Ọ̀",
        "VN",
        "NotoSans",
        "ltr",
        ["N@0", "g@1", "u@2", "y@3", "uni1EC5@4", "n@5", "space@6", "uni1ECC@7", "gravecomb@8"],
    ),
    ("محمد", "JO", "NotoSansArabic", "rtl", ["uni062F.fina@3", "uni0645.medi@2", "uni062D.medi@1", "uni0645.init@0"]),
    (
        "لالة",
        "JO",
        "NotoSansArabic",
        "rtl",
        ["twodotshorizontalabovear@3", "uni0647.fina@3", "uni0644.init@2", "uni0627.fina.rlig@1", "uni0644.init.rlig@0"],
    ),
    (
        "نیک\u200cبین",
        "IR",
        "NotoSansArabic",
        "rtl",
        [
            "dotabovear@6",
            "uni06BA.fina@6",
            "twodotshorizontalbelowar@5",
            "uni066E.medi.wide@5",
            "dotbelowar@3",
            "uni066E.init@3",
            "uni06A9.fina@2",
            "twodotshorizontalbelowar@1",
            "uni066E.medi.wide@1",
            "dotabovear@0",
            "uni066E.init@0",
        ],
    ),
    ("גּוֹ", "IL", "NotoSansHebrew", "rtl", ["uni05B9@3", "uni05D5@2", "uni05BC@1", "uni05D2@0"]),
    (
        "क्षत्रिया",
        "IN",
        "NotoSansDevanagari",
        "ltr",
        ["uni0915094D0937@0", "uni093F.04@3", "uni0924094D0930@3", "uni092F@7", "uni093E@8"],
    ),
    ("র\u200d্যা", "BD", "NotoSansBengali", "ltr", ["uni09B0@0", "uni09AF.pstf@2", "uni09BE@4"]),
    ("ਨਿ", "IN", "NotoSansGurmukhi", "ltr", ["gid52@0", "gid36@0"]),
    ("હિ", "IN", "NotoSansGujarati", "ltr", ["gid626@0", "gid54@0"]),
    ("கௌ", "IN", "NotoSansTamil", "ltr", ["gid46@0", "gid18@0", "gid54@1"]),
    ("క్ష", "IN", "NotoSansTelugu", "ltr", ["gid104@0"]),
    ("ಕ್ಷ್ಮೀ", "IN", "NotoSansKannada", "ltr", ["kassivowelknda@0", "masubscriptaltknda@0", "lengthmarkknda@5"]),
    ("ക്ഷ്മി", "IN", "NotoSansMalayalam", "ltr", ["gid167@0", "gid77@3", "gid48@4", "gid65@5"]),
    ("ක්\u200dෂේ", "LK", "NotoSansSinhala", "ltr", ["uni0DD9@0", "ka_ssasinh@0", "uni0DCA@0"]),
    ("ที่", "TH", "NotoSansThai", "ltr", ["gid109@0", "gid86@1", "gid44@2"]),
    ("ທີ່", "LA", "NotoSansLao", "ltr", ["gid28@0", "gid69@1", "gid91@2"]),
    ("ស្រី", "KH", "NotoSansKhmer", "ltr", ["gid196@0", "gid59@0", "gid85@3"]),
    ("ကြွယ်", "MM", "NotoSansMyanmar", "ltr", ["medial_ra_wa.w2@0", "ka@0", "ya@3", "asat@4"]),
    ("ሰላም", "ET", "NotoSansEthiopic", "ltr", ["sa.eth@0", "laa.eth@1", "me.eth@2"]),
    ("ნინო", "GE", "NotoSansGeorgian", "ltr", ["gid143@0", "gid127@1", "gid143@2", "gid147@3"]),
    ("Անա", "AM", "NotoSansArmenian", "ltr", ["gid8@0", "gid76@1", "gid55@2"]),
    ("Їжа", "UA", "NotoSans", "ltr", ["uni0407@0", "uni0436@1", "uni0430@2"]),
    ("Ἀθηνᾶ", "GR", "NotoSans", "ltr", ["uni1F08@0", "theta@1", "eta@2", "nu@3", "uni1FB6@4"]),
    ("骨直", "CN", "NotoSansCJK-SC", "ltr", ["gid45133@0", "gid27874@1"]),
    ("骨直", "JP", "NotoSansCJK-JP", "ltr", ["gid45132@0", "gid27873@1"]),
    ("ユー", "JP", "NotoSansCJK-JP", "ltr", ["gid1623@0", "gid1645@1"]),
    ("뷁", "KR", "NotoSansCJK-KR", "ltr", ["gid52156@0"]),
    ("ⵜⴰ", "MA", "KurintoSans-Regular", "ltr", ["uni2D5C@0", "uni2D30@1"]),
    ("ߊߡ", "GN", "KurintoSans-Regular", "rtl", ["_20913@1", "_20846@0"]),
    ("𞤀𞤣", "GN", "KurintoSans-Regular", "rtl", ["_9753@1", "_9640@0"]),
    ("ᏣᎳ", "US", "KurintoSans", "ltr", ["uni13E3@0", "uni13B3@1"]),
    ("ރަ", "MV", "KurintoSans-Regular", "rtl", ["uni07A6@1", "uni0783@0"]),
]


def line_of(text, country="", weight=700):
    typesetter = Typesetter(country, text)
    return typesetter.line(typesetter.clean(text).text, weight)


def glyph_names(line):
    return [run.typeface.glyph_name(glyph.number) for run in line.runs for glyph in run.glyphs]


@pytest.mark.parametrize(("text", "country", "font", "direction", "glyphs"), GOLDEN, ids=[f"{row[2]}-{row[1]}" for row in GOLDEN])
def test_each_script_is_shaped_and_ordered(text, country, font, direction, glyphs):
    (run,) = line_of(text, country).runs
    assert run.typeface.name == font
    assert run.direction == direction
    assert [f"{run.typeface.glyph_name(glyph.number)}@{glyph.cluster}" for glyph in run.glyphs] == glyphs


@pytest.mark.parametrize(
    "text", ["Trần Thị Ngọc Ưng Ẵng", "Ṣóyẹmbọ̀ Ẹ̀bùn", "김서연", "Παπαδογιαννάκη Ἀθηνᾶ", "Щербатенко Алёна", "क़ासिम"]
)
def test_decomposed_and_composed_letters_print_the_same_glyphs(text):
    assert glyph_names(line_of(unicodedata.normalize("NFD", text))) == glyph_names(line_of(unicodedata.normalize("NFC", text)))


def test_no_name_becomes_a_word_ligature():
    assert len(line_of("محمد").runs[0].glyphs) == 4
    assert not any("FDF" in name for text in ("محمد", "عبد الله", "اللّٰه", "اللَّٰهِ") for name in glyph_names(line_of(text)))


def test_letters_stay_apart_so_that_an_i_keeps_its_dot():
    assert glyph_names(line_of("Afife")) == ["A", "f", "i", "f", "e"]
    assert glyph_names(line_of("Affı")) == ["A", "f", "f", "dotlessi"]
    assert len(line_of("Հուրմուն", "AM").runs[0].glyphs) == len("Հուրմուն")
    assert len(line_of("Լևոն մի", "AM").runs[0].glyphs) == len("Լևոն մի")


def test_ligature_characters_print_as_their_letters():
    assert glyph_names(line_of("Seraﬁna")) == glyph_names(line_of("Serafina"))
    assert glyph_names(line_of("Oﬃ ﬅ ﬓ")) == glyph_names(line_of("Offi st մն"))


def test_joiners_shape_letters():
    assert glyph_names(line_of("नیک")) != []
    assert glyph_names(line_of("نیک\u200cبین")) != glyph_names(line_of("نیکبین"))
    assert glyph_names(line_of("ක්\u200dෂ")) != glyph_names(line_of("ක්ෂ"))


def test_han_characters_take_the_countrys_forms():
    forms = {country: tuple(glyph_names(line_of("骨直海", country))) for country in ("CN", "JP", "TW", "HK", "KR")}
    assert forms["CN"] != forms["JP"]
    assert len(set(forms.values())) >= 3
    assert line_of("骨直", "HK").runs[0].typeface.name == "NotoSansCJK-HK"
    assert line_of("骨直", "MO").runs[0].typeface.name == "NotoSansCJK-HK"
    assert line_of("骨直", "FR").runs[0].typeface.name == "NotoSansCJK-SC"


def test_kana_and_hangul_beside_them_decide_where_the_country_does_not():
    assert {run.typeface.name for run in line_of("直江 さくら", "BR").runs} == {"NotoSansCJK-JP"}
    assert {run.typeface.name for run in line_of("金 서연", "US").runs} == {"NotoSansCJK-KR"}


def test_mixed_directions_stand_as_they_are_read():
    line = line_of("د. سلمى (UNHCR) 12", "TN")
    shown = "".join(
        name for name in glyph_names(line) if name in {"U", "N", "H", "C", "R", "one", "two", "parenleft", "parenright"}
    )
    assert shown == "onetwoparenleftUNHCRparenright"
    xs = [glyph.x for run in line.runs for glyph in run.glyphs]
    assert min(xs) >= -0.3
    assert line.width == pytest.approx(max(xs), abs=1)


def test_brackets_match_each_other_even_between_fonts():
    line = line_of("北京 (UN) 局", "CN")
    fonts = {run.typeface.glyph_name(glyph.number): run.typeface for run in line.runs for glyph in run.glyphs}
    opened = next(run.typeface for run in line.runs for glyph in run.glyphs if glyph.cluster == 3)
    closed = next(run.typeface for run in line.runs for glyph in run.glyphs if glyph.cluster == 6)
    assert fonts
    assert opened is closed


def test_bold_is_bolder_than_regular_in_variable_and_static_fonts():
    for text in ("Amina", "محمد", "王", "ⵜⴰ"):
        bold, regular = line_of(text, weight=700), line_of(text, weight=400)
        assert bold.right - bold.left > regular.right - regular.left, text


def test_stacked_marks_stay_inside_the_lines_measured_ink():
    plain, marked = (
        line_of("Zalgo"),
        line_of("Z\u0334\u0322\u031b\u034ea\u0338\u0330\u035dl\u0336\u0349\u030fg\u0335\u0331\u0351o"),
    )
    assert marked.top > plain.top
    assert marked.bottom < plain.bottom


def test_an_orphan_mark_gets_no_dotted_circle():
    assert "uni25CC" not in glyph_names(line_of("\u093f"))
