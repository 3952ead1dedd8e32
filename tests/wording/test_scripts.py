"""Decisions and conditions in Arabic, Chinese and Russian: what fills them, how it runs, and how it is set."""

from __future__ import annotations

import re
from datetime import datetime

import pytest

from kiosk.domain.reason import Reason
from kiosk.domain.rule_failure import Counted, From, Minutes, Presence, Tiers, Until, Weekdays
from kiosk.wording.explain import explain
from kiosk.wording.languages import LANGUAGES
from tests.builders import at
from tests.wording.test_conditions import said, total
from tests.wording.test_explain import TOMORROW, ZONE, an_event, decisions, told


def plain(text: str) -> str:
    return text.translate({0x2068: None, 0x2069: None})


def test_doors_open_says_when_in_the_other_scripts():
    november = datetime(2024, 11, 1, 1, 15, tzinfo=ZONE)
    assert [plain(told(Reason.TOO_EARLY, language).title) for language in ("ar", "zh", "ru")] == [
        "العودة الساعة 13:30",
        "请13:30再来",
        "Приходите в 13:30",
    ]
    assert [plain(told(Reason.TOO_EARLY, language, doors_open=TOMORROW).title) for language in ("ar", "zh", "ru")] == [
        "العودة يوم 22 أكتوبر",
        "请10月22日再来",
        "Приходите 22 октября",
    ]
    assert [plain(told(Reason.TOO_EARLY, language, doors_open=november).reason) for language in ("ar", "zh", "ru")] == [
        "تفتح الأبواب يوم 1 نوفمبر الساعة 01:15",
        "11月1日01:15开门",
        "Двери откроются 1 ноября в 01:15",
    ]


@pytest.mark.parametrize("decision", [*decisions()], ids=lambda decision: decision.reason)
def test_what_fills_an_arabic_sentence_keeps_its_own_direction(decision):
    told = explain(decision, an_event(), "ar")
    for text in (told.title, told.reason, told.next_step, told.public):
        depth = 0
        for char in text:
            depth += {"\u2068": 1, "\u2069": -1}.get(char, 0)
            assert depth >= 0, text
            # a Latin name stands in an isolate, and digits are those that every guard reads
            assert depth or not (char.isascii() and char.isalpha()), text
            assert not char.isdigit() or char.isascii(), text
        assert depth == 0, text


@pytest.mark.parametrize("language", ["ar", "zh", "ru"])
def test_every_script_has_its_own_punctuation(language):
    words = LANGUAGES[language]
    wrong = {"ar": "[,;?]", "zh": r"[,;:?()] ?[^0-9{]", "ru": "[“”]"}[language]
    for message in words.messages.values():
        for text in (message.title, message.reason, message.door, message.desk):
            assert not re.search(wrong, text), text
            assert not (language == "zh" and " " in text), text


OTHERS = [
    (
        From(at("01:30", day=22)),
        "الدخول من يوم 22 أكتوبر الساعة 01:30",
        "10月22日01:30起可入场",
        "Вход с 01:30 22 октября",
    ),
    (
        Until(at("09:00"), daily=True),
        "الدخول حتى الساعة 09:00 فقط كل يوم",
        "仅限每天09:00之前入场",
        "Вход только до 09:00 ежедневно",
    ),
    (
        Tiers(("CS", "VIP")),
        "الدخول مقصور على: Civil society، VIP",
        "仅限：Civil society、VIP",
        "Только для категорий: Civil society, VIP",
    ),
    (
        Weekdays((2, 4, 6)),
        "الدخول يوم الثلاثاء، الخميس والسبت فقط",
        "仅限周二、周四和周六",
        "Дни входа: вторник, четверг и суббота",
    ),
    (Weekdays((2, 3, 4, 5)), "الدخول من الثلاثاء إلى الجمعة فقط", "仅限周二至周五", "Дни входа: вторник – пятница"),
    (total(most=0, value=1), "دخول واحد فقط؛ هذه المرة رقم 2", "只可入场一次；这将是第2次", "Только один вход; это был бы 2-й"),
    (
        total(most=1, value=2, counted=Counted.TODAY),
        "الحد الأقصى لمرات الدخول في اليوم: 2؛ هذه المرة رقم 3",
        "每天最多可入场2次；这将是第3次",
        "Входов в день не более: 2; это был бы 3-й",
    ),
    (
        total(least=3, value=1),
        "يشترط عدد مرات دخول سابقة: 3؛ حتى الآن 1",
        "须已入场3次；目前为1",
        "Прежних входов не менее: 3; пока 1",
    ),
    (
        Minutes(first=False, least=None, most=0, value=5),
        "في غضون دقيقة واحدة من آخر دخول فقط؛ مضى 5 د",
        "仅限上次入场后一分钟内；已过5分钟",
        "Только в течение минуты после последнего входа; прошло 5 мин",
    ),
    (Presence(inside=False), "بعد الخروج فقط؛ ما زال في الداخل", "须先离场；目前在场内", "Только после выхода; уже внутри"),
]


@pytest.mark.parametrize(("requirement", "arabic", "chinese", "russian"), OTHERS, ids=[example[2] for example in OTHERS])
def test_a_condition_in_the_other_scripts(requirement, arabic, chinese, russian):
    told = [said(requirement, language) for language in ("ar", "zh", "ru")]
    assert [plain(text) for text in told] == [arabic, chinese, russian]
