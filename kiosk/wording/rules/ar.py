"""A rule's conditions in Arabic. Numbers stand where no noun has to agree with them; what fills a gap is isolated."""

from __future__ import annotations

from kiosk.domain.logic_values import Trouble
from kiosk.wording.ar import isolated
from kiosk.wording.infix import InfixWords
from kiosk.wording.rule_words import RuleWords

_DAYS = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")

WORDS = RuleWords(
    moments={
        "from": "من الساعة {clock}",
        "from/day": "من يوم {date} {at}",
        "until": "حتى الساعة {clock}",
        "until/day": "حتى يوم {date} {at}",
        "since": "منذ الساعة {clock}",
        "since/day": "منذ يوم {date} {at}",
        "before": "قبل الساعة {clock}",
        "before/day": "قبل يوم {date} {at}",
    },
    texts={
        key: isolated(text)
        for key, text in {
            "from": "الدخول {from}",
            "from/daily": "الدخول {from} كل يوم",
            "until": "الدخول {until} فقط",
            "until/daily": "الدخول {until} فقط كل يوم",
            "tiers": "الدخول مقصور على: {tiers}",
            "tiers/not": "لا يشمل: {tiers}",
            "weekdays": "الدخول يوم {days} فقط",
            "weekdays/span": "الدخول من {first} إلى {last} فقط",
            "weekdays/not": "لا دخول يوم {days}",
            "total/most/1": "دخول واحد فقط",
            "total/most": "الحد الأقصى لمرات الدخول: {n}",
            "today/most/1": "دخول واحد فقط في اليوم",
            "today/most": "الحد الأقصى لمرات الدخول في اليوم: {n}",
            "since/most/1": "دخول واحد فقط {since}",
            "since/most": "الحد الأقصى لمرات الدخول {since}: {n}",
            "nth": "هذه المرة رقم {nth}",
            "none": "الدخول أول مرة فقط",
            "none/since": "لمن لم يدخل {since} فقط",
            "none/before": "لمن لم يدخل {before} فقط",
            "before/most/1": "دخول واحد على الأكثر {before}",
            "before/most": "الحد الأقصى لمرات الدخول {before}: {n}",
            "days/most/1": "دخول سابق في يوم واحد على الأكثر",
            "days/most": "أيام الدخول السابق على الأكثر: {n}",
            "days_since/most/1": "دخول {since} في يوم واحد على الأكثر",
            "days_since/most": "أيام الدخول {since} على الأكثر: {n}",
            "days_before/most/1": "دخول {before} في يوم واحد على الأكثر",
            "days_before/most": "أيام الدخول {before} على الأكثر: {n}",
            "total/least/1": "لمن دخل من قبل فقط",
            "total/least": "يشترط عدد مرات دخول سابقة: {n}",
            "today/least/1": "لمن دخل اليوم من قبل فقط",
            "today/least": "يشترط عدد مرات دخول اليوم: {n}",
            "since/least/1": "لمن دخل {since} فقط",
            "since/least": "يشترط عدد مرات دخول {since}: {n}",
            "before/least/1": "لمن دخل {before} فقط",
            "before/least": "يشترط عدد مرات دخول {before}: {n}",
            "days/least": "يشترط عدد أيام دخول سابقة: {n}",
            "days_since/least": "يشترط عدد أيام دخول {since}: {n}",
            "days_before/least": "يشترط عدد أيام دخول {before}: {n}",
            "so_far": "حتى الآن {value}",
            "first/within": "في غضون {minutes} من أول دخول فقط",
            "last/within": "في غضون {minutes} من آخر دخول فقط",
            "first/after": "بعد {minutes} من أول دخول فقط",
            "last/after": "بعد {minutes} من آخر دخول فقط",
            "passed": "مضى {value} د",
            "minutes": "{n} د",
            "minutes/1": "دقيقة واحدة",
            "minutes/within": "{n} د",
            "minutes/within/1": "دقيقة واحدة",
            "presence/inside": "لمن هم في الداخل فقط",
            "presence/outside": "بعد الخروج فقط",
            "inside_now": "ما زال في الداخل",
            "never": "القاعدة لا تسمح لأحد بالدخول",
            "other": "فقط إذا {expression}",
            "other/not": "إلا إذا {expression}",
            "unreadable": "تتعذر قراءة القاعدة: {problem}",
        }.items()
    },
    weekdays=_DAYS,
    span=_DAYS,
    listed=" و",
    ordinal="{n}",
    ordinals={},
    tail="؛ ",
    also=" و",
    either="، أو ",
    more="، أو بطرق أخرى ({n})",
    more_one="، أو بطريقة أخرى",
    rest=" وشروط أخرى ({n})",
    rest_one=" وشرط آخر",
    infix=InfixWords("و", "أو", "ليس", "ضمن"),
    problems={
        trouble: isolated(text)
        for trouble, text in {
            Trouble.UNKNOWN_OPERATOR: "عامل غير معروف {about}",
            Trouble.UNKNOWN_VARIABLE: "متغير غير معروف {about}",
            Trouble.ARGUMENTS: "معطيات أحد العوامل خاطئة",
            Trouble.NOT_A_MOMENT: "«{about}» ليس وقتا",
            Trouble.NOT_PLAIN: "قيم لا يمكن مقارنتها",
            Trouble.TABLE: "جدول ليس عاملا واحدا",
            Trouble.TOO_LARGE: "حجمها أكبر من اللازم",
        }.items()
    },
)
