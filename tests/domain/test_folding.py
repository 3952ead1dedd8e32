"""Spellings of one word meet after folding, romanizing and sounding; different words stay apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.findable import findable, sought, together
from kiosk.domain.folding import LONGEST, chunks, fold, joined, parts, passport, pieces
from kiosk.domain.registration import Registration
from kiosk.domain.romanization import article_off, romanize
from kiosk.domain.sounds import keys, rough


def folded(text: str) -> str:
    return " ".join(word for chunk in chunks(text) for part in parts(chunk) if (word := fold(part)))


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Žugajić", "zugajic"),
        ("Søren Łukasz Đorđe", "soren lukasz dorde"),
        ("IŞIKTAŞLI İçözlü", "isiktasli icozlu"),
        ("Þórdís Eiðsdóttir", "thordis eidsdottir"),
        ("Weißenbrunn Tournesœur Ærøskov", "weissenbrunn tournesoeur aeroskov"),
        ("Ɛsi Ɓaɓayeru Ɗanjummai Ŋ", "esi babayeru danjummai ng"),
        ("ＭＯＲＩＴＡＫＥ\u3000Ｋｅｎｊｉ", "moritake kenji"),
        ("ﾀﾅﾍﾞ", "タナベ"),
        ("さくら", "サクラ"),
        ("Wije\u200dkoonara Tse\u00adringmo Ama\u200bra", "wijekoonara tseringmo amara"),
        ("Rosa\u00a0Elvira", "rosa elvira"),
        ("Seraﬁna", "serafina"),
        ("Tu'inukuafi Taʻufoʻoua O’Shaughnessey", "tuinukuafi taufooua oshaughnessey"),
        ("Mary-Kate Ashcombe‑Whitlow", "mary kate ashcombe whitlow"),
        ("e\u0301e\u0323 K\u0327", "ee k"),
        ("مُحَمَّد أحمد", "محمد احمد"),
        ("مینا پاکدل", "مينا پاكدل"),
        ("فاطمة", "فاطمه"),
        ("نیک\u200cبین", "نيكبين"),
        ("Алёна Їжакевич", "алена іжакевич"),
        ("Ґалаґанова", "галаганова"),
        ("Θεόδωρος ΚΑΛΟΓΕΡΆΣ", "θεοδωροσ καλογερασ"),
        ("גולדשטיין מרים", "גולדשטיינ מרימ"),
        ("٣ ३", "3 3"),
        ("«Белый» (RSM)", "белыи rsm"),
    ],
)
def test_folding_forgives(written, typed):
    assert folded(written) == folded(typed) == typed


def test_vowel_signs_of_indian_scripts_stay():
    assert folded("मीनाक्षी") == "मीनाक्षी"
    assert folded("தமிழ்") != folded("தமழ")


def test_hidden_and_control_characters_hold_no_word():
    assert chunks("\x00 \u200b\u202e \u00ad ' - \u0301") in ([], ["\u0301"])
    assert not sought("\x00 \u200b\u202e \u00ad ' - \u0301 %*\"")


def test_parts_of_a_chunk():
    (chunk,) = chunks("N’Diaye-Sy")
    assert parts(chunk) == ["ndiaye", "sy"]
    assert pieces(chunk) == ["n", "diaye", "sy"]
    assert joined(chunk) == "ndiayesy"


@pytest.mark.parametrize(
    ("written", "typed"), [("läufermann", "laeufermann"), ("grønskog", "groenskog"), ("åse", "aase"), ("əliyev", "eliyev")]
)
def test_passport_spelling(written, typed):
    assert passport(written) == typed
    assert typed in romanize(written)


@pytest.mark.parametrize(
    ("written", "latin"),
    [
        ("юлия", "yulia"),
        ("гринішин", "hrynishyn"),
        ("ђурашевић", "durasevic"),
        ("ѓорѓиоска", "gjorgjioska"),
        ("търновалийска", "tarnovalijska"),
        ("фёдор", "fyodor"),
        ("μαυροκέφαλος", "mavrokefalos"),
        ("μπάμπης", "bambis"),
        ("ζαχαριάδου", "zachariadou"),
        ("თამარ", "tamar"),
        ("անահիտ", "anahit"),
        ("陈", "chen"),
        ("曾", "zeng"),
        ("許", "hsu"),
        ("김", "kim"),
        ("이", "lee"),
        ("박", "park"),
        ("최", "choi"),
        ("지훈", "jihoon"),
        ("サカモリ", "sakamori"),
        ("ジョン", "jon"),
        ("ゆうこ", "yuko"),
        ("はっとり", "hattori"),
        ("じゅんいちろう", "junichiro"),
        ("田中", "tanaka"),
        ("রহমানী", "rahamani"),
        ("ไทย", "thaiy"),
        ("ገብረ", "gebre"),
        ("བདེ-སྐྱིད", "dekyi"),
        ("الراشدي", "arrashdy"),
    ],
)
def test_romanize(written, latin):
    (word,) = chunks(written)
    assert latin in romanize(word)


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("محمد", ["mohamed", "mohammed", "muhammad", "mouhamed"]),
        ("خزرجي", ["khazraji", "khazradji", "hazraji", "khazragi"]),
        ("زهراء", ["zahra", "zehra"]),
        ("سهيل", ["suhail", "souheil"]),
        ("حسين", ["hussein", "husayn", "hossain"]),
        ("يوسف", ["youssef", "yusuf", "jusuf"]),
        ("وليد", ["walid", "oualid", "waleed"]),
        ("فاطمة", ["fatima", "fatimah", "fatma"]),
        ("מזרחי", ["mizrahi", "mizrachi"]),
        ("אברהמי", ["avrahami", "abrahami"]),
        ("журавлинская", ["zhuravlinskaya", "jouravlinskaia", "zuravlinskaja"]),
        ("хохлачёв", ["khokhlachev", "hohlachev"]),
        ("щербатенко", ["shcherbatenko", "shterbatenko"]),
        ("कुलश्रेष्ठी", ["kulshreshthi", "kulsresti"]),
        ("ลักษมี", ["laksami", "laxami"]),
        ("ကျော်", ["kyaw"]),
    ],
)
def test_spellings_of_one_name_sound_alike(written, typed):
    (word,) = chunks(written)
    heard = {key for spelling in romanize(word) for key in keys(spelling)}
    for spelling in typed:
        assert heard & set(keys(spelling)), spelling


def test_rough_keys_meet_where_keys_do_not():
    assert not set(keys("selvanayagi")) & set(keys("selvanayaki"))
    assert {rough(key) for key in keys("selvanayagi")} & {rough(key) for key in keys("selvanayaki")}
    assert rough("m") == ""


def test_names_that_differ_stay_apart():
    assert not set(keys("mohamed")) & set(keys("ahmed"))
    assert not set(keys("maria")) & set(keys("marta"))
    assert keys("") == ()


def test_article():
    assert article_off("النجار") == "نجار"
    assert article_off("الي") == ""
    assert article_off("najjar") == ""


def test_findable_holds_every_way_to_write_a_name():
    person = findable(
        Registration(
            id="1",
            tier="FP",
            title="H.E. Ms.",
            given_name="Zoë",
            family_name="van 't Läuf-Möller",
            organization="Réseau sahélien des médiatrices (RSM)",
        )
    )
    assert {"zoe", "van", "t", "lauf", "moller", "laufmoller", "vantlaufmoller"} <= set(person.names)
    assert {"laeuf", "moeller", "laeufmoeller"} <= set(person.latin)
    assert {"reseau", "mediatrices", "rsm", "rsdmr", "ms", "he"} <= set(person.place)
    assert not person.heard


def test_findable_takes_a_name_without_spaces_apart():
    person = findable(Registration(id="1", tier="FP", display_name="欧阳雪梅"))
    assert {"欧阳", "雪梅", "梅", "欧阳雪梅"} <= set(person.names)
    assert {"ouyang", "xuemei", "ouyangxuemei"} <= set(person.latin)
    assert person.heard


def test_sought_makes_articles_optional_only_among_others():
    assert [word.optional for word in sought("al-najjar")] == [True, False]
    assert [word.optional for word in sought("al")] == [False]
    assert [word.text for word in sought("Sy, Awa")] == ["sy", "awa"]


def test_together_joins_neighbours_then_all():
    assert [[word.text for word in words] for words in together("van de laan")] == [
        ["vande", "laan"],
        ["van", "delaan"],
        ["vandelaan"],
    ]


@given(st.text(max_size=120))
def test_any_text_gives_clean_words(text):
    for chunk in chunks(text):
        for part in parts(chunk):
            word = fold(part)
            assert len(word) <= LONGEST
            assert all(char.isalnum() or not char.isascii() for char in word)
            assert word.split() in ([word], [])
            for spelling in romanize(part):
                assert spelling.isascii()
                assert spelling.isalnum()
                assert len(keys(spelling)) <= 8


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text):
    once = folded(text)
    assert folded(once) == once
