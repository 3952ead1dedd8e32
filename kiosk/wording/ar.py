"""Arabic, with Western digits. What others wrote stands in isolates (UAX 9), as it may run from left to right.

Instructions are verbal nouns, which address nobody's gender; months have the names that most Arab States share.
"""

from __future__ import annotations

import re

from kiosk.domain.reason import Reason
from kiosk.wording.words import Message, Words

_NAMES = re.compile(r"\{(about|expression|name|room|session|station|tier)\}")
"""Gaps for what others wrote; the rest is filled with Arabic words and numbers, which an isolate would take for a stranger's."""


def isolated(text: str) -> str:
    """Keep the direction of what fills the gaps from the words around them."""
    return _NAMES.sub("\u2068\\g<0>\u2069", text)


def _message(title: str, reason: str, door: str, desk: str = "") -> Message:
    return Message(isolated(title), isolated(reason), isolated(door), isolated(desk))


_DESK = "التوجيه إلى مكتب التسجيل"
_SUPERVISOR = "استدعاء المشرف"
_SHOW = "طلب الرمز المطبوع على الشارة أو التذكرة"
_SEARCH = "البحث بالاسم"
_IDENTITY = "البحث بالاسم والتحقق من الهوية"
_LET_IN = "السماح بالدخول"
_WAIT = "طلب الانتظار أو استدعاء المشرف"

_MESSAGES = {
    "UNREADABLE/nothing": _message("لا رمز", "الرمز فارغ", "إعادة المسح", "إعادة المسح أو البحث بالاسم"),
    "UNREADABLE/unknown_format": _message("رمز خاطئ", "ليس رمز شارة ولا تذكرة", _SHOW, _SEARCH),
    "UNREADABLE/too_long": _message("رمز خاطئ", "أطول من رمز شارة أو تذكرة", _SHOW, _SEARCH),
    "UNREADABLE/url": _message("رمز خاطئ", "هذا عنوان موقع، وليس شارة", _SHOW, _SEARCH),
    "UNREADABLE/wifi": _message("رمز خاطئ", "هذا رمز شبكة لاسلكية، وليس شارة", _SHOW, _SEARCH),
    "UNREADABLE/vcard": _message("رمز خاطئ", "هذه بطاقة اتصال، وليست شارة", _SHOW, _SEARCH),
    "UNREADABLE/calendar": _message("رمز خاطئ", "هذا موعد في التقويم، وليس شارة", _SHOW, _SEARCH),
    "UNREADABLE/phone_or_mail": _message("رمز خاطئ", "هذا رقم هاتف أو عنوان بريد", _SHOW, _SEARCH),
    "UNREADABLE/indico_setup": _message("رمز خاطئ", "هذا رمز لإعداد تطبيق المنظمين", _SHOW, _SEARCH),
    "UNREADABLE/damaged_indico": _message(
        "تذكرة تالفة", "رمز التذكرة غير مكتمل", "طلب التذكرة الأصلية أو التوجيه إلى مكتب التسجيل", _SEARCH
    ),
    "UNREADABLE/damaged_badge": _message("شارة تالفة", "رمز الشارة غير مكتمل", _DESK, "البحث بالاسم وإعادة الطباعة"),
    "BAD_SIGNATURE": _message("غير أصلية", "هذه الشارة لم تصدر هنا", _DESK, _IDENTITY),
    "WRONG_EVENT": _message("فعالية أخرى", "هذه الشارة لفعالية أخرى", "طلب شارة هذه الفعالية", _SEARCH),
    "UNKNOWN": _message("غير موجود", "لا أحد في القائمة يحمل هذا الرمز", _DESK, _SEARCH),
    "AMBIGUOUS": _message("رمز مشترك", "عدد من يحملون هذا الرمز: {matches}", _DESK, _IDENTITY),
    "CANCELLED": _message("تسجيل ملغى", "أُلغي هذا التسجيل", _DESK, _SUPERVISOR),
    "BLOCKED": _message("يرجى الانتظار", "إيقاف لأسباب أمنية", "استدعاء المشرف بهدوء"),
    "NOT_APPROVED": _message("لم يُعتمد", "هذا التسجيل ينتظر الاعتماد", _DESK, "الرجوع إلى المنظمين"),
    "UNPAID": _message("لم يُسدد", "لم يُسدد المبلغ المستحق بعد", _DESK, "طلب السداد أو استدعاء المشرف"),
    "BADGE_REVOKED/lost": _message(
        "شارة مفقودة",
        "أُبلغ عن فقدان هذه الشارة",
        "الاحتفاظ بالشارة؛ التوجيه إلى مكتب التسجيل",
        "الاحتفاظ بالشارة؛ التحقق من الهوية",
    ),
    "BADGE_REVOKED/replaced": _message(
        "شارة قديمة", "حلت الشارة {current} محل الشارة {serial}", "طلب أحدث شارة", "استرجاع الشارة القديمة"
    ),
    "BADGE_REVOKED/retired": _message(
        "مندوب مستبدل", "حل مندوب آخر في هذا المكان", _DESK, "التحقق من الهوية؛ البحث عن المندوب الجديد"
    ),
    "BADGE_REVOKED": _message("شارة قديمة", "لم تعد هذه الشارة صالحة", _DESK, "طباعة شارة جديدة"),
    "NOT_VALID_NOW/early": _message("لم تصلح بعد", "صالحة من الساعة {from_clock}", _DESK, _SUPERVISOR),
    "NOT_VALID_NOW/early_day": _message("لم تصلح بعد", "صالحة من يوم {from_date}", _DESK, _SUPERVISOR),
    "NOT_VALID_NOW/late": _message("لم تعد صالحة", "كانت صالحة حتى الساعة {until_clock}", _DESK, _SUPERVISOR),
    "NOT_VALID_NOW/late_day": _message("لم تعد صالحة", "كانت صالحة حتى يوم {until_date}", _DESK, _SUPERVISOR),
    "NOT_VALID_NOW": _message("شارة منتهية", "انتهت صلاحية هذه الشارة", _DESK, "طباعة شارة جديدة"),
    "NOT_CHECKED_IN": _message("المكتب أولا", "لم يُسجل الوصول في المكتب بعد", _DESK),
    "TIER": _message("ليس هنا", "الدخول مقصور على: {tiers}", _SUPERVISOR),
    "TIER/or": _message("ليس هنا", "الدخول مقصور على: {tiers}، أو بدعوة", _SUPERVISOR),
    "TIER/and": _message("ليس هنا", "الدخول مقصور على: {tiers}، مع دعوة", _SUPERVISOR),
    "NOT_INVITED": _message("ليس هنا", "الدخول بدعوة؛ الاسم ليس في القائمة", _SUPERVISOR),
    "TOO_EARLY": _message("العودة {opens}", "تفتح الأبواب {opens}", "طلب العودة في ذلك الوقت"),
    "TOO_EARLY/day": _message("العودة {opens_day}", "تفتح الأبواب {opens}", "طلب العودة في ذلك الوقت"),
    "SESSION_OVER": _message("انتهت الجلسة", "أُغلقت الأبواب {closed}", _SUPERVISOR),
    "SESSION_OVER/closed": _message("القاعة مغلقة", "أغلقها فريقنا {closed_by}", _WAIT),
    "RULE": _message("ليس الآن", "قاعدة هذه الجلسة لا تسمح بذلك", _SUPERVISOR),
    "RULE/told": _message("ليس الآن", "{rule}", _SUPERVISOR),
    "ALREADY_INSIDE": _message("في الداخل", "مسجل في الداخل من قبل", "التحقق من الاسم، ثم استدعاء المشرف"),
    "ALREADY_INSIDE/seen": _message("في الداخل", "سُجل الدخول {last}", "التحقق من الاسم، ثم استدعاء المشرف"),
    "ALREADY_INSIDE/again": _message("في الداخل", "أُعيد مسح الرمز فورا؛ حُسب مرة واحدة", "عدم السماح لغيره بالدخول بهذا الرمز"),
    "NO_REENTRY": _message("استُعملت", "دخول واحد فقط؛ سُجل {first}", _SUPERVISOR),
    "NO_REENTRY/daily": _message("استُعملت", "دخول واحد في اليوم؛ سُجل {last_entry}", _SUPERVISOR),
    "FULL": _message("القاعة ممتلئة", "جميع المقاعد مشغولة ({capacity})", _WAIT),
    "FULL/none": _message("لا مقاعد", "لا مقاعد متاحة في هذه القاعة", _SUPERVISOR),
    "FULL/one": _message("القاعة ممتلئة", "المقعد الوحيد مشغول", _WAIT),
    "FULL/livestream": _message("القاعة ممتلئة", "جميع المقاعد مشغولة ({capacity})", "طلب الانتظار أو اقتراح البث المباشر"),
    "CHECKED_IN": _message("سُجل الوصول", "{tier}", "طباعة الشارة"),
    "CHECKED_IN/badge": _message("سُجل الوصول", "{tier}", "تسليم الشارة"),
    "ALREADY_CHECKED_IN": _message("سُجل من قبل", "أول مرة {first}", "طباعة الشارة"),
    "ALREADY_CHECKED_IN/badge": _message("سُجل من قبل", "أول مرة {first}", "إعادة الطباعة عند فقدان الشارة فقط"),
    "ADMITTED": _message("تفضلوا", "{tier}", _LET_IN),
    "ADMITTED/invited": _message("تفضلوا", "{tier}، بدعوة", _LET_IN),
    "READMITTED": _message("أهلا بعودتكم", "{tier}", _LET_IN),
    "READMITTED/invited": _message("أهلا بعودتكم", "{tier}، بدعوة", _LET_IN),
    "EXITED": _message("مع السلامة", "سُجل الخروج", "السماح بالخروج"),
    "EXITED/unseen": _message("مع السلامة", "سُجل الخروج؛ لا دخول مسجل", "السماح بالخروج"),
    "EXITED/flags": _message("مع السلامة", "سُجل الخروج؛ ملاحظة: {flags}", "السماح بالخروج؛ إبلاغ المشرف"),
    "OVERRIDDEN": _message("دخول مأذون", "بإذن المشرف", _LET_IN, "طباعة الشارة"),
    "OVERRIDDEN/flags": _message("دخول مأذون", "بإذن المشرف، رغم: {flags}", _LET_IN, "طباعة الشارة"),
}

_SHORT = {
    Reason.UNREADABLE: "غير مقروء",
    Reason.BAD_SIGNATURE: "غير أصلية",
    Reason.WRONG_EVENT: "فعالية أخرى",
    Reason.UNKNOWN: "غير معروف",
    Reason.AMBIGUOUS: "رمز مشترك",
    Reason.CANCELLED: "ملغى",
    Reason.BLOCKED: "إيقاف أمني",
    Reason.NOT_APPROVED: "غير معتمد",
    Reason.UNPAID: "غير مسدد",
    Reason.BADGE_REVOKED: "شارة قديمة",
    Reason.NOT_VALID_NOW: "غير صالحة",
    Reason.NOT_CHECKED_IN: "المكتب أولا",
    Reason.TIER: "الفئة",
    Reason.NOT_INVITED: "بلا دعوة",
    Reason.TOO_EARLY: "قبل الموعد",
    Reason.SESSION_OVER: "انتهت الجلسة",
    Reason.RULE: "قاعدة",
    Reason.ALREADY_INSIDE: "في الداخل",
    Reason.NO_REENTRY: "مستعملة",
    Reason.FULL: "ممتلئة",
    Reason.CHECKED_IN: "وصول",
    Reason.ALREADY_CHECKED_IN: "مرة أخرى",
    Reason.ADMITTED: "دخول",
    Reason.READMITTED: "عودة",
    Reason.EXITED: "خروج",
    Reason.OVERRIDDEN: "استثناء",
}

WORDS = Words(
    messages=_MESSAGES,
    short=_SHORT,
    short_closed="قاعة مغلقة",
    welcome="أهلا وسهلا بكم.",
    checked_in="أهلا وسهلا بكم. سُجل وصولكم.",
    goodbye="شكرا لكم، مع السلامة.",
    wait="لحظة من فضلكم. سيساعدكم فريقنا.",
    months=(
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ),
    day="{day} {month}",
    day_first="{day} {month}",
    on=isolated("يوم {date}"),
    clock="{time}",
    clock_one="{time}",
    at=isolated("الساعة {clock}"),
    on_at="{on} {at}",
    time="{hour}:{minute}",
    comma="، ",
    name=isolated("{name}"),
    seen=isolated("{when}، {station}"),
    more=isolated("وغيرها ({count})"),
    seat=isolated("المقعد {occupancy} من {capacity}"),
    over=isolated("تجاوز السعة: الحضور {occupancy}، المقاعد {capacity}"),
    taken=isolated("المقاعد المشغولة: {occupancy} من {capacity}"),
    offer=isolated("اقتراح {session}، {room}، أو استدعاء المشرف"),
    clock_behind="ساعة هذا الجهاز متأخرة عن آخر قيد فيه؛ يجب ضبطها. المسح مستمر.",
    clock_off="ساعة هذا الجهاز بعيدة أياما عن موعد الفعالية؛ يجب ضبطها. المسح مستمر.",
    let_out="السماح بالخروج؛ لا يُسجل الخروج",
)
