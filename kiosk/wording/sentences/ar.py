"""What the core says to organizers, in Arabic; numbers stand where they ask for no agreement.

What belongs to the files stands between grave accents here, and is isolated (UAX 9), so that it is read from the left.
"""

from __future__ import annotations

import re

from kiosk.wording.codes import Amiss, Flawed, Found, Table, Why
from kiosk.wording.sentences.doubts import ar as doubts
from kiosk.wording.sentences.parts import ar as parts


def _isolated(texts: Table) -> Table:
    return {code: re.sub("`([^`]*)`", "\u2066\\1\u2069", text) for code, text in texts.items()}


_FINDINGS: Table = {
    Found.ROSTER_EMPTY: "القائمة فارغة، فلم يمكن اختبار أي باب: استيراد قائمة",
    Found.EVERYBODY: "كل من في القائمة يمكنه دخول {session} مع أن فيها `admit.tiers`: حذفه أو تصحيحه",
    Found.NOBODY: "لا أحد في القائمة يمكنه دخول {session} ({reasons}): {mend}",
    Found.NOBODY_TIER: "تصحيح `admit.tiers` أو الفئات في القائمة",
    Found.NOBODY_INVITED: 'كتابة {quoted} في عمود `invited` في القائمة، أو كتابة `admit.invitation = "or"`',
    Found.NOBODY_RULE: "تصحيح `admit.rule` أو حذفها",
    Found.NOBODY_FULL: "رفع قيمة `admit.capacity`، وهي الآن 0",
    Found.NOBODY_VALID: "تصحيح `valid_from` و`valid_until` في القائمة",
    Found.NOBODY_OTHER: "تصحيح القائمة",
    Found.SEATS_NONE: "قيمة `admit.capacity` في {session} هي 0، فكل داخل زائد على السعة: رفعها أو حذفها",
    Found.SEATS_STRICT: "من يمكنهم دخول {session}: {count}، والمقاعد: {seats} (`admit.capacity`): "
    "عند بلوغ العدد {seats} في الداخل يرد الباب «مكتمل»",
    Found.SEATS_SOFT: "من يمكنهم دخول {session}: {count}، والمقاعد: {seats} (`admit.capacity`): "
    "يسمح الباب بدخول الزائدين مع تنبيه",
    Found.ROOM: "{one} و{other} في القاعة نفسها ({room}) ووقتاهما متداخلان "
    "(من {from} إلى {to}، ومن {other_from} إلى {other_to}): نقل إحداهما إلى قاعة أخرى أو وقت آخر",
    Found.ROOM_DOORS: "{one} و{other} في القاعة نفسها ({room})، وتفتح أبواب {other} الساعة {clock} قبل انتهاء {one}: "
    "خفض `admit.opens_minutes_before` إن لم يكن ذلك مقصودا",
    Found.TIER_UNUSED: "لا أحد في القائمة من الفئة {tier}: تصحيح القائمة أو حذف الفئة",
    Found.TIER_CLOSED: "الفئة {tier} لا تفتح أي جلسة: إضافة {quoted} إلى `admit.tiers` حيث يلزم",
    Found.TIER_UNKNOWN: "فئة {registration} هي {tier}، وليست في ملف الفعالية: إضافتها إلى `[[tiers]]` أو تصحيح القائمة",
    Found.RULE: "في القاعدة `admit.rule` في {session} مشكلة ({problem}): تصحيح القاعدة أو حذفها",
    Found.VALIDITY: "{registration} غير صالح في أي جلسة كانت ستقبله: {why}",
    Found.NO_SESSION: "لا يمكن للتسجيل {registration} دخول أي جلسة: {why}",
    Found.NO_SESSION_TIERS: "لا يمكن للتسجيل {registration} (الفئة {tier}) دخول أي جلسة ({reasons}): "
    "إضافة فئته إلى `admit.tiers` أو دعوة صاحبه",
    Found.CANCELLED: "تسجيلات ملغاة لا تدخل أي جلسة: {count} ({ids})",
    Found.INVITED_NOWHERE: "{registration} مدعو إلى {session}، وليست في ملف الفعالية: تصحيح `invited` أو إضافة الجلسة",
    Found.INVITED_REFUSED: "{registration} مدعو إلى {session} ولا يمكنه الدخول: {why}",
    Found.INVITED_TWICE: "{registration} مدعو إلى {one} و{other}، ووقتاهما متداخلان: حذف إحداهما من `invited`",
    Found.INVITED_IN_VAIN: 'دعوات بلا أثر إلى {session}، لأن `admit.invitation` فيها `"none"`: {count} ({ids}): '
    'كتابة `admit.invitation = "or"` أو حذف الدعوات',
    Found.CODE_SHARED: "لكل من {ids} الرمز نفسه، ويرد عليه كل باب «{ambiguous}»: إعطاء كل شخص رمزا خاصا به",
    Found.CODE_MISSING: "أشخاص بلا رمز، يُبحث عنهم بالاسم حتى تُطبع شاراتهم: {count} ({ids})",
    Found.DUPLICATE: "لكل من {ids} الاسم والجهة نفسهما، ولعله شخص واحد سُجل مرتين: إلغاء أحدهما أو التمييز بينهما",
    Found.DUPLICATES: "لكل من {ids} الاسم والجهة نفسهما، ولعله شخص واحد سُجل مرارا: إبقاء واحد منها أو التمييز بينها",
    Found.PHOTO_MISSING: "لا صورة للتسجيل {registration}، لأن {photo} كانت مفقودة أو غير صالحة: "
    "وضعها بجانب القائمة ثم الاستيراد مجددا",
    Found.PHOTO_SHARED: "لكل من {ids} الصورة نفسها ({photo}): إعطاء كل شخص صورته",
    Found.PHOTO_NO_FACE: "لم يُعثر على وجه في صورة {registration} ({photo}): النظر في شارته مطبوعة أو إعطاء صورة أخرى",
    Found.PHOTO_FACES: "في صورة {registration} ({photo}) وجوه متقاربة الحجم، عددها {faces}: "
    "النظر في شارته مطبوعة أو إعطاء صورة أخرى",
    Found.PHOTO_NONE: "أشخاص بلا صورة مع أن لها مكانا في شاراتهم: {count} ({ids})",
    Found.LOST: "من فقدوا دخول {session}: {count}: {ids} ({reasons})",
    Found.GAINED: "من نالوا دخول {session}: {count}: {ids} (سابقا: {reasons})",
    Found.PEOPLE_CAME: "من أضيفوا إلى القائمة منذ آخر اختبار: {number} ({ids})",
    Found.PEOPLE_LEFT: "من أزيلوا من القائمة منذ آخر اختبار: {number} ({ids})",
    Found.SESSIONS_ADDED: "جلسات أضيفت منذ آخر اختبار: {number} ({ids})",
    Found.SESSIONS_GONE: "جلسات أزيلت منذ آخر اختبار: {number} ({ids})",
    Found.BADGE: "شارة {registration} ({name}): {problem}",
    Found.BADGE_NAMELESS: "شارة {registration} (بلا اسم): {problem}",
    Found.BADGE_BROKEN: "شارة {registration}: {fault}",
    Found.BADGES_BROKEN: "عدد الشارات: {number} ({ids}): {fault}",
}
_WHY: Table = {
    Why.CANCELLED: "التسجيل ملغى في القائمة: إن لم يكن ذلك مقصودا، كتابة `approved` في `status`",
    Why.WITHDRAWN: "سُحب التسجيل في مكتب التسجيل: إن لم يكن ذلك مقصودا، إعادته هناك",
    Why.HELD: "عليه إيقاف أمني من مكتب التسجيل: إن لم يكن ذلك مقصودا، رفعه هناك",
    Why.BLOCKED: "عليه إيقاف أمني في القائمة: إن لم يكن ذلك مقصودا، كتابة `no` في `blocked`",
    Why.STATUS: "قيمة `status` في القائمة {status}: كتابة `approved` عند اكتمال التسجيل",
    Why.VALID_FROM: "قيمة `valid_from` هي {limit}، بعد {moment}: تقديمها",
    Why.VALID_UNTIL: "قيمة `valid_until` هي {limit}، قبل {moment}: تأخيرها",
    Why.TIER: "الفئة {tier} ليست في `admit.tiers` في {session} ({tiers}): إضافتها هناك",
    Why.TIER_OR_INVITED: "الفئة {tier} ليست في `admit.tiers` في {session} ({tiers})، ولا دعوة: "
    "إضافة {session} إلى `invited` في {registration} أو إضافة الفئة إلى `admit.tiers`",
    Why.NOT_INVITED: "قيمة `admit.invitation` في {session} هي {mode}، ولا دعوة للتسجيل {registration}: "
    "إضافة {session} إلى `invited` في {registration}",
    Why.RULE: "قاعدة {session} لا تسمح ({rule}): تصحيح `admit.rule` أو حذفها",
    Why.SEATS: "عدد مقاعد {session}: {seats}؛ رفع قيمة `admit.capacity`",
    Why.OTHER: "{reason} ({detail})",
    Why.STAFF_NOBODY: "العاملون غير معروفين: كل من يجلس هنا يمكنه الاستثناء والإيقاف والتسجيل؛ تسميتهم في خطوة «العاملون»",
    Why.STAFF_ONE_ORGANIZER: "لا يوجد سوى منظم واحد: إن فُقد رمزه السري فلن يمكن لأحد تغيير العاملين؛ إضافة منظم ثان",
    Why.STAFF_NO_SUPERVISOR: "لا يوجد مشرف: لا يمكن إلا للمنظم الاستثناء أو التسجيل في المكان؛ إضافة مشرف",
    Why.BADGE_NAMELESS: "{field}: لا شيء منه يمكن طباعته؛ كتابة `display_name` تمكن طباعته، "
    "أو تركه فارغا إن أمكنت طباعة الاسم الأول واسم العائلة",
    Why.BADGE_UNCOVERED: "{field}: أحرف لا يمكن طباعتها ({characters})؛ تصحيحها في القائمة أو طباعة الشارة من دونها",
    Why.BADGE_UNCOVERED_LAYOUT: "{field}: أحرف لا يمكن طباعتها ({characters})؛ تصحيحها في التصميم",
    Why.BADGE_TOO_LONG: "{field}: أطول من مكانه في الشارة؛ اختصاره في القائمة أو طباعة الشارة مقتطعة",
    Why.BADGE_TOO_LONG_LAYOUT: "{field}: أطول من مكانها في الشارة؛ اختصارها في التصميم أو توسيع إطارها",
    Why.BADGE_SMALL: "{field}: يُطبع أصغر مما يريده التصميم ليتسع له المكان؛ النظر في شارة مطبوعة",
    Why.BADGE_BROKEN_WORD: "{field}: كلمة طويلة تنقسم على سطرين؛ النظر في شارة مطبوعة",
    Why.BADGE_WORDS: "كلمات الإطار {box}",
    Why.FAULT: "{what}: {mend}",
    Why.FAULT_OTHER: "تعذر رسمها ({detail})",
}
_ROSTER: Table = {
    Amiss.NOT_TEXT: "يجب أن يكون نصا",
    Amiss.MISSING: "ناقص",
    Amiss.NAMELESS: "ناقص: لا اسم على الإطلاق",
    Amiss.TOO_MANY_CHARACTERS: "أطول من اللازم: عدد الأحرف {number}، والحد الأقصى {limit}",
    Amiss.TOO_MANY_VALUES: "عدد القيم يتجاوز {limit}",
    Amiss.LONG_CODE: "عدد أحرف أحد الرموز يتجاوز {limit}",
    Amiss.ENDS_BEFORE: "ينتهي قبل `valid_from`",
    Amiss.NO_TAG: "لا وسم منها هو رمز فئة أو اسمها",
    Amiss.NO_TIER: "لا توجد فئة {quoted}",
    Amiss.TIERS: "أكثر من فئة: {tiers}",
    Amiss.NO_COUNTRY: "لا يوجد بلد {quoted}: كتابة رمزه في `ISO 3166` أو اسمه في الأمم المتحدة",
    Amiss.NO_STATUS: "قيمة غير معروفة {quoted}: كتابة `approved` أو `pending` أو `unpaid` أو `cancelled`",
    Amiss.NOT_YES: "قيمة غير معروفة {quoted}: كتابة `yes` أو `no`",
    Amiss.NO_SESSION: "لا توجد جلسة {quoted}",
    Amiss.PHOTO_NAME: "يجب أن يكون اسم ملف بجانب القائمة من دون مجلدات",
    Amiss.DAY_OR_MONTH: "اليوم أولا أم الشهر؟ كتابة `YYYY-MM-DD`",
    Amiss.NOT_A_DATE: "ليس تاريخا: كتابة `YYYY-MM-DD` أو `YYYY-MM-DDTHH:MM`",
    Amiss.NO_TIME: "لا يوجد وقت كهذا",
    Amiss.NO_DAY: "لا يوجد يوم كهذا في التقويم",
    Amiss.NO_OFFSET: "لا يوجد فرق كهذا عن `UTC`",
    Amiss.YEAR: "يجب أن تكون السنة بين {first} و{last}",
    Amiss.VALUE_UNREADABLE: "فيه قيمة تتعذر قراءتها",
    Amiss.NUMBER_UNREADABLE: "فيه رقم تتعذر قراءته",
    Amiss.ERROR_VALUE: "فيه قيمة خطأ ({quoted})",
    Amiss.NUMBER_CUT: "رقم تتجاوز خاناته {digits} وقد ضاعت أواخرها: جعل تنسيق العمود نصا",
    Amiss.CELL_TOO_LONG: "عدد الأحرف يتجاوز {limit}",
    Amiss.SURPLUS: "الخلايا أكثر من أعمدة الترويسة: هل من فاصل خارج علامتي الاقتباس؟",
    Amiss.SAME_ID: "مثل الذي في الصف {row}، بصرف النظر عن حالة الأحرف",
    Amiss.IN_COLUMN: "{problem} (العمود {column})",
    Amiss.COLUMNS_UNUSED: "أعمدة غير مستعملة: {columns}",
    Amiss.IN_ROWS: "الصفوف {rows}: {remark}",
    f"{Amiss.IN_ROWS}/1": "الصف {rows}: {remark}",
    Amiss.OF_FIELD: "{field}: {remark}",
    Amiss.LEFT_OUT: "تُركت ({problem})",
    Amiss.CONTROL_REMOVED: "حُذفت أحرف تحكم أو اتجاه",
    Amiss.LETTER_LOST: "فيه `U+FFFD`، وهو أثر حرف ضائع",
    Amiss.LANGUAGES_LEFT_OUT: "تُرك ما ليس رمز لغة، مثل `en` أو `fr`",
    Amiss.SURPLUS_LEFT_OUT: "تُركت الخلايا الزائدة على أعمدة الترويسة",
    Amiss.CODE_TWICE: "`codes`: رمز ورد في صف سابق أيضا، فهو ملتبس عند الباب",
    Amiss.DESK_OVERRULED: "{registration}: كان المكتب قد صحح {fields}، والقائمة تقول الآن غير ذلك: العبرة بالقائمة",
}
_EVENT: Table = {
    Flawed.HALF_CHARACTER: "فيه نصف حرف",
    Flawed.NOT_TRUE: "يجب أن يكون `true` أو `false`",
    Flawed.NOT_TABLE: "يجب أن يكون جدولا",
    Flawed.NOT_TABLE_SUCH: "يجب أن يكون جدولا، مثل {example}",
    Flawed.NOT_LIST: "يجب أن يكون قائمة",
    Flawed.TOO_LONG: "عدد العناصر يتجاوز {limit}",
    Flawed.NOT_ONE_OF: "يجب أن يكون إحدى هذه القيم: {expected}",
    Flawed.TWICE: "فيه شيء ذُكر مرتين",
    Flawed.RULE_TOO_LARGE: "أجزاؤها تتجاوز {parts}، أو مستوياتها تتجاوز {depth}",
    Flawed.RULE_NOT_PLAIN: "فيها غير النصوص والأعداد و`true` و`false` والقوائم والجداول",
    Flawed.NOT_TABLES: "يجب أن يكون قائمة جداول، `[[{key}]]`",
    Flawed.TOO_MANY_TABLES: "عدد الجداول يتجاوز {limit}",
    Flawed.RULE_OF: "القاعدة `admit.rule` في {session} ({problem})",
    Flawed.SESSION_LOST: "الجلسة {session} (عدد من دخلوا: {count})",
    Flawed.SESSION_LOST_INSIDE: "الجلسة {session} (عدد من دخلوا: {count}، في الداخل الآن: {inside})",
    Flawed.TIER_LOST: "الفئة {tier} (عدد أصحابها: {count})",
}
WORDS: Table = _isolated({**_FINDINGS, **_WHY, **_ROSTER, **_EVENT, **parts.WORDS, **doubts.WORDS})
