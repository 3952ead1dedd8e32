"""What somebody at a window may meet, in Arabic."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.errors import FaultCode
from kiosk.wording.fault_words import FaultWords

OTHER = FaultWords("تعذر إتمام شيء هنا", "عرض هذا على المشرف")
WORDS: Mapping[FaultCode, FaultWords] = {
    FaultCode.BADGE_CHANGED: FaultWords("تغيرت بيانات هذا الشخص في هذه الأثناء", "مراجعة البطاقة مجددا ثم الطباعة"),
    FaultCode.BADGE_DEAD: FaultWords("شارة {badge}: سترفضها كل الأبواب", "طباعة شارة جديدة من بطاقة الشخص"),
    FaultCode.BADGE_ELSEWHERE: FaultWords(
        "أصدر مكتب آخر هذه الشارة في اللحظة نفسها", "مراجعة البطاقة مجددا ثم الطباعة عند الحاجة"
    ),
    FaultCode.BADGE_GIVEN_UP: FaultWords("شارة {badge}: صُرف النظر عنها", "طباعة شارة جديدة من بطاقة الشخص"),
    FaultCode.BADGE_IN_DOUBT: FaultWords("شارة {badge}: ربما خرجت", "النظر في الطابعة ثم بيان ما إذا كانت خرجت"),
    FaultCode.BADGE_PRINTED: FaultWords("شارة {badge}: طُبعت من قبل", "إعادة طباعتها من بطاقة الشخص"),
    FaultCode.BADGE_PRINTING: FaultWords("شارة {badge}: قيد الطباعة وقد تخرج بعد", "انتظار الطابعة"),
    FaultCode.BADGE_SETTLED: FaultWords("شارة {badge}: أجاب أحدهم من قبل", "لا حاجة إلى بيان آخر"),
    FaultCode.BADGE_SUPERSEDED: FaultWords("شارة {badge}: لدى الشخص شارة أحدث", "طباعة الأحدث"),
    FaultCode.BADGE_UNPRINTABLE: FaultWords("لا يمكن طباعة هذه الشارة كما هي", "تصحيح ما عليها (F4) أو اختيار تصميم آخر"),
    FaultCode.CLOCK_WRONG: FaultWords("ساعة هذا الجهاز تشير إلى سنة {year}", "ضبط الساعة ثم الإعادة"),
    FaultCode.CODE_TAKEN: FaultWords("هذا الرمز لشخص آخر من قبل ({registration})", "إعطاء كل شخص رمزا خاصا به"),
    FaultCode.DATABASE_CLOSED: FaultWords(
        "يتعذر فتح قاعدة بيانات المحطة", "طلب المساعدة: يجب أن يكون مجلدها موجودا وقابلا للكتابة"
    ),
    FaultCode.DATABASE_DAMAGED: FaultWords(
        "قاعدة بيانات المحطة تالفة", "استعمال محطة أخرى؛ طلب المساعدة لاستعادة النسخة الاحتياطية"
    ),
    FaultCode.DATABASE_LOCKED: FaultWords("برنامج آخر يشغل بيانات المحطة", "إغلاق النافذة الأخرى أو الأمر الآخر ثم الإعادة"),
    FaultCode.DATABASE_NEWER: FaultWords("أُنشئت هذه المحطة بإصدار أحدث من Lanyard", "تحديث Lanyard على هذا الجهاز"),
    FaultCode.DATABASE_READ_ONLY: FaultWords("بيانات المحطة للقراءة فقط", "إتاحة الكتابة في مجلدها لهذا المستخدم ثم الإعادة"),
    FaultCode.DISK_FULL: FaultWords("القرص ممتلئ", "إخلاء مساحة ثم الإعادة"),
    FaultCode.DISK_SILENT: FaultWords("القرص لا يستجيب", "فحص القرص ثم الإعادة؛ وعند الفشل استعمال محطة أخرى"),
    FaultCode.FILE_GONE: FaultWords("لا يوجد ملف {file}", "اختيار ملف موجود"),
    FaultCode.FILE_EMPTY: FaultWords("الملف {file} فارغ", "اختيار ملف آخر أو تصديره مجددا"),
    FaultCode.FILE_UNREADABLE: FaultWords("تتعذر قراءة {file}", "التحقق من أذونات الملف أو اختيار غيره"),
    FaultCode.FILE_TOO_LARGE: FaultWords("حجم {file} يتجاوز الحد المقروء ({limit} MiB)", "تصغيره أو اختيار ملف آخر"),
    FaultCode.FILE_NOT_UTF8: FaultWords("الملف {file} ليس نصا بترميز UTF-8", "حفظه بترميز UTF-8 (في Excel: CSV UTF-8)"),
    FaultCode.FILE_NOT_TOML: FaultWords("الملف {file} ليس TOML ({detail})", "تصحيح ذلك الموضع ثم فتحه مجددا"),
    FaultCode.ROSTER_NEITHER: FaultWords("الملف {file} ليس CSV ولا XLSX", "تصدير القائمة بصيغة CSV UTF-8 أو XLSX"),
    FaultCode.WORKBOOK_DAMAGED: FaultWords("الملف {file} ليس مصنف XLSX أو هو تالف", "فتحه في برنامج جداول وحفظه مجددا"),
    FaultCode.QUOTE_OPEN: FaultWords(
        "الملف {file}، الصف {row}: علامة اقتباس تُفتح ولا تُغلق", "إغلاقها أو حذفها ثم فتح الملف مجددا"
    ),
    FaultCode.NO_ROWS: FaultWords("لا صفوف في الملف {file}", "اختيار ملف يسمي صفه الأول الأعمدة"),
    FaultCode.FILE_NOT_WRITTEN: FaultWords("تعذرت كتابة {file}", "اختيار مجلد موجود وقابل للكتابة وفيه مساحة"),
    FaultCode.HELD: FaultWords("{registration} موقوف لأسباب أمنية", "طلب رفع الإيقاف من المشرف أولا"),
    FaultCode.HUB_UNREACHABLE: FaultWords(
        "يتعذر الوصول إلى الخادم المركزي ({hub})", "متابعة العمل: كل شيء محفوظ هنا ويُرسل لاحقا"
    ),
    FaultCode.ID_TAKEN: FaultWords("المعرف {registration} مستعمل من قبل", "ترك المعرف أو إعطاء غيره"),
    FaultCode.JOB_GONE: FaultWords("لم تعد هذه الشارة في قائمة الطباعة", "مراجعة القائمة مجددا"),
    FaultCode.KEY_DAMAGED: FaultWords("ملف مفتاح المحطة تالف أو غير مقروء", "طلب المساعدة لاستعادته من نسخة احتياطية"),
    FaultCode.KEY_WRONG: FaultWords("هذا المفتاح لا يفتح بيانات المحطة", "التشغيل بعبارة المرور التي أُعدت بها"),
    FaultCode.KEYRING_SHUT: FaultWords("سلسلة مفاتيح النظام لا تعطي مفتاح المحطة", "فتح سلسلة المفاتيح أو الدخول بالمستخدم نفسه"),
    FaultCode.LAYOUT_UNKNOWN: FaultWords("لا يوجد تصميم شارة باسم «{layout}»", "اختيار تصميم آخر أو ملف تصميم"),
    FaultCode.LAYOUT_UNREADABLE: FaultWords("في تصميم الشارة {layout} خطأ", "تصحيح الملف في محرر التصاميم أو اختيار غيره"),
    FaultCode.NAME_MISSING: FaultWords("الاسم ناقص", "كتابة الاسم الأول واسم العائلة، أو الاسم على الشارة"),
    FaultCode.NEEDS_OPERATOR: FaultWords("يجب تسجيل الدخول لهذا الإجراء", "تسجيل الدخول ثم الإعادة"),
    FaultCode.NEEDS_ORGANIZER: FaultWords("هذا من اختصاص المنظمين", "طلب تسجيل الدخول من أحد المنظمين"),
    FaultCode.NEEDS_SUPERVISOR: FaultWords("هذا من اختصاص المشرف", "طلب تسجيل الدخول من المشرف"),
    FaultCode.NO_PRINTER: FaultWords("لم تُختر طابعة لهذه المحطة", "طلب اختيار طابعة من أحد المنظمين"),
    FaultCode.NO_STATION: FaultWords("لا محطة مُعدة في {folder}", "إعدادها أولا بمساعد الإعداد"),
    FaultCode.NOT_WITHDRAWN: FaultWords("هذا التسجيل غير مسحوب", "لم يتغير شيء"),
    FaultCode.NOTHING_CHANGED: FaultWords("هذا هو الحال من قبل", "لم يتغير شيء"),
    FaultCode.NOTHING_TO_UNDO: FaultWords("لا شيء للتراجع عنه", "لا يمكن التراجع إلا عن آخر إجراء لهذه المحطة"),
    FaultCode.PASSPHRASE_NEEDED: FaultWords("هذه المحطة مقفلة بعبارة مرور", "إعادة تشغيلها بعبارة المرور"),
    FaultCode.PASSPHRASE_WRONG: FaultWords("عبارة المرور خاطئة", "إعادة التشغيل بعبارة المرور التي أُعدت بها"),
    FaultCode.PERSON_UNKNOWN: FaultWords("لا أحد بالمعرف {registration}", "البحث عن الشخص بالاسم"),
    FaultCode.PRINTER_ADDRESS: FaultWords("{address} ليس عنوان طابعة", "طلب تصحيحه من أحد المنظمين"),
    FaultCode.PRINTER_FOLDER: FaultWords(
        "لا يمكن استعمال مجلد الطباعة {folder}", "التحقق من وجوده وقابليته للكتابة وتوفر المساحة"
    ),
    FaultCode.PRINTED_SINCE: FaultWords(
        "كان آخر إجراء طباعة الشارة {serial} للمسجل {registration}", "الإبلاغ عن فقدانها أو التراجع من بطاقة الشخص"
    ),
    FaultCode.REASON_MISSING: FaultWords("السبب ناقص", "بيان السبب في كلمات قليلة"),
    FaultCode.RECORD_UNREADABLE: FaultWords(
        "تتعذر قراءة قيد في بيانات المحطة", "استعمال محطة أخرى؛ طلب المساعدة لاستعادة النسخة الاحتياطية"
    ),
    FaultCode.ROOM_AS_IT_IS: FaultWords("قاعة {session} على هذا الحال من قبل", "لم يتغير شيء"),
    FaultCode.ROSTER_WITHDREW: FaultWords(
        "سحبت قائمة المنظمين هذا التسجيل", "طلب استيراد قائمة يكون فيها معتمدا من أحد المنظمين"
    ),
    FaultCode.SEEN_ALREADY: FaultWords(
        "لدى هذا الشخص شارة أو سُجل حضوره من قبل", "الرجوع إلى المشرف: يمكن سحب التسجيل بدلا من ذلك"
    ),
    FaultCode.SESSION_UNKNOWN: FaultWords("لا جلسة في الفعالية باسم {session}", "اختيار إحدى جلسات الفعالية"),
    FaultCode.SETUP_UNFINISHED: FaultWords("لم يكتمل إعداد هذه المحطة", "إعادته بمساعد الإعداد"),
    FaultCode.STILL_INSIDE: FaultWords("{registration} ما زال في الداخل: {sessions}", "التأكد أولا من خروجه ومسح رمزه"),
    FaultCode.WITHDRAWN: FaultWords("سُحب تسجيل {registration}", "طلب إعادة التسجيل من المشرف أولا"),
}
