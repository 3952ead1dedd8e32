<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Assistant</name>
    <message>
        <source>Set up a station</source>
        <translation>إعداد محطة</translation>
    </message>
</context>
<context>
    <name>AssistantScreen</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>تخطي الآن</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>F7  Back</source>
        <translation>F7  رجوع</translation>
    </message>
    <message>
        <source>Back (F7)</source>
        <translation>رجوع (F7)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>العاملون والأرقام السرية</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Scanner and sound</source>
        <translation>الماسح والصوت</translation>
    </message>
    <message>
        <source>Printer and badge</source>
        <translation>الطابعة والشارة</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تجربة كاملة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>If you skip this: nobody can be found or let in until people are taken in.</source>
        <translation>إذا تخطيتم هذه الخطوة: لا يمكن العثور على أحد أو السماح بدخوله قبل تحميل القائمة.</translation>
    </message>
    <message>
        <source>If you skip this: everybody may do everything, and the journal names nobody.</source>
        <translation>إذا تخطيتم هذه الخطوة: يمكن لأي شخص فعل كل شيء، ولا يذكر السجل أحدا.</translation>
    </message>
    <message>
        <source>If you skip this: the desk looks for a camera by itself when it opens.</source>
        <translation>إذا تخطيتم هذه الخطوة: يبحث المكتب عن كاميرا بنفسه عند فتحه.</translation>
    </message>
    <message>
        <source>If you skip this: a scanner that is set wrongly shows when the queue stands there.</source>
        <translation>إذا تخطيتم هذه الخطوة: سيظهر خطأ ضبط الماسح والطابور واقف.</translation>
    </message>
    <message>
        <source>If you skip this: badges go where the list says, untried.</source>
        <translation>إذا تخطيتم هذه الخطوة: تذهب الشارات إلى حيث تشير القائمة دون تجربة.</translation>
    </message>
    <message>
        <source>If you skip this: what is wrong with doors and badges shows on the day.</source>
        <translation>إذا تخطيتم هذه الخطوة: سيظهر خلل الأبواب والشارات في يوم الفعالية.</translation>
    </message>
    <message>
        <source>Choose an event first</source>
        <translation>اختاروا الفعالية أولا</translation>
    </message>
    <message>
        <source>Set this station up first</source>
        <translation>أعدوا هذه المحطة أولا</translation>
    </message>
    <message>
        <source>Unlock this station first</source>
        <translation>افتحوا قفل هذه المحطة أولا</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تم التخطي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للتنفيذ</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>بحاجة إليكم</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>AtDashboard</name>
    <message>
        <source>The numbers are those of the last look.</source>
        <translation>الأرقام هي أرقام آخر اطلاع.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جار العد…</translation>
    </message>
    <message>
        <source>As of {0}</source>
        <translation>حتى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
</context>
<context>
    <name>AtDesk</name>
    <message>
        <source>The check-in is recorded; only the badge is missing.</source>
        <translation>سُجل الوصول، ولا تنقص إلا الشارة.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>لم يتم التراجع عن شيء.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Sign in, and try again.</source>
        <translation>لم يُسجل شيء. سجلوا الدخول وحاولوا مجددا.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Searching still works; the rest can be tried again.</source>
        <translation>لم يُسجل شيء. ما زال البحث يعمل، ويمكن إعادة المحاولة في غيره.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
</context>
<context>
    <name>AtDoor</name>
    <message>
        <source>Follow the timetable of {0}</source>
        <translation>اتباع جدول ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Let in on a supervisor&apos;s word</source>
        <translation>السماح بالدخول بإذن المشرف</translation>
    </message>
    <message>
        <source>{0}. The journal keeps the reason, and that this door was overridden.</source>
        <translation>⁨{0}⁩. يحفظ السجل السبب وأن الدخول كان بإذن المشرف.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>السماح بالدخول</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>متحدث</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم شفوي</translation>
    </message>
    <message>
        <source>Accompanies a delegate</source>
        <translation>مرافق لمندوب</translation>
    </message>
    <message>
        <source>Close the room?</source>
        <translation>أتريدون إغلاق القاعة؟</translation>
    </message>
    <message>
        <source>Open the room again?</source>
        <translation>أتريدون إعادة فتح القاعة؟</translation>
    </message>
    <message>
        <source>Nobody more is let in at any of its doors until it is opened again. Whoever is inside may leave.</source>
        <translation>لا يُسمح لأحد بعد الآن بالدخول من أي باب من أبوابها حتى يعاد فتحها. ويمكن لمن في الداخل الخروج.</translation>
    </message>
    <message>
        <source>The session’s own rules decide again.</source>
        <translation>تعود قواعد الجلسة نفسها إلى الحكم.</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>إغلاق القاعة</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>فتح القاعة</translation>
    </message>
    <message>
        <source>Room is full</source>
        <translation>القاعة ممتلئة</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>تمرين إخلاء</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>يرجى عدم الإزعاج</translation>
    </message>
    <message>
        <source>The last scan is still being written. One moment.</source>
        <translation>ما زال آخر مسح قيد التسجيل. لحظة.</translation>
    </message>
    <message>
        <source>Scanning goes on.</source>
        <translation>المسح مستمر.</translation>
    </message>
    <message>
        <source>WAY OUT</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>BOTH WAYS</source>
        <translation>في الاتجاهين</translation>
    </message>
    <message>
        <source>ROOM CLOSED</source>
        <translation>القاعة مغلقة</translation>
    </message>
</context>
<context>
    <name>AtLayoutEditor</name>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The layout is as it was.</source>
        <translation>التصميم باق كما كان.</translation>
    </message>
    <message>
        <source>Badge layout</source>
        <translation>تصميم الشارة</translation>
    </message>
</context>
<context>
    <name>AtSelf</name>
    <message>
        <source>Open self-service</source>
        <translation>فتح الخدمة الذاتية</translation>
    </message>
    <message>
        <source>Choose the camera</source>
        <translation>اختيار الكاميرا</translation>
    </message>
    <message>
        <source>Seen to: back to the start</source>
        <translation>عولج الأمر: العودة إلى البداية</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>العاملون</translation>
    </message>
    <message>
        <source>Two codes in view: show one</source>
        <translation>رمزان في الصورة: أظهروا واحدا</translation>
    </message>
    <message>
        <source>Use the scanner, or go to the registration desk</source>
        <translation>استعملوا الماسح أو توجهوا إلى مكتب التسجيل</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>See to it…</source>
        <translation>معالجة…</translation>
    </message>
    <message>
        <source>Did the badge of {0} come out?</source>
        <translation>هل خرجت شارة ⁨{0}⁩؟</translation>
    </message>
    <message>
        <source>Badges that may not have come out: {0}</source>
        <translation>شارات قد لا تكون خرجت: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Look at the printer, then answer. Scanning goes on.</source>
        <translation>انظروا إلى الطابعة ثم أجيبوا. المسح مستمر.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>الإجابة…</translation>
    </message>
    <message>
        <source>The badge of {0} did not come out</source>
        <translation>لم تخرج شارة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Badges that did not come out: {0}</source>
        <translation>شارات لم تخرج: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>BoxList</name>
    <message>
        <source>In the order of drawing</source>
        <translation>بترتيب الرسم</translation>
    </message>
    <message>
        <source>Page and boxes, in the order of drawing</source>
        <translation>الصفحة والمربعات بترتيب الرسم</translation>
    </message>
    <message>
        <source>Add a box…</source>
        <translation>إضافة مربع…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Draw the box earlier, below others</source>
        <translation>رسم المربع قبل غيره، تحتها</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Draw the box later, above others</source>
        <translation>رسم المربع بعد غيره، فوقها</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Duplicate the box</source>
        <translation>نسخ المربع</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the box</source>
        <translation>حذف المربع</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Does the camera read?</source>
        <translation>هل تقرأ الكاميرا؟</translation>
    </message>
    <message>
        <source>Hold any code before it: a ticket, a badge, or the code shown here, photographed with a phone.</source>
        <translation>أظهروا لها أي رمز: تذكرة أو شارة أو الرمز المعروض هنا مصورا بهاتف.</translation>
    </message>
    <message>
        <source>A code to photograph. It opens no door.</source>
        <translation>رمز للتصوير. لا يفتح أي باب.</translation>
    </message>
    <message>
        <source>F10  Choose a camera</source>
        <translation>F10  اختيار كاميرا</translation>
    </message>
    <message>
        <source>Choose a camera (F10)</source>
        <translation>اختيار كاميرا (F10)</translation>
    </message>
    <message>
        <source>No camera at this station</source>
        <translation>لا كاميرا في هذه المحطة</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>A code to try with</source>
        <translation>رمز للتجربة</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>No camera is used here</source>
        <translation>لا تُستعمل هنا كاميرا</translation>
    </message>
    <message>
        <source>A scanner reads, or names are typed.</source>
        <translation>يقرأ الماسح الرموز أو تُكتب الأسماء.</translation>
    </message>
    <message>
        <source>The camera reads codes</source>
        <translation>الكاميرا تقرأ الرموز</translation>
    </message>
    <message>
        <source>Nothing was recorded: this was a trial.</source>
        <translation>لم يُسجل شيء: كانت تجربة.</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>The picture that the camera sees now</source>
        <translation>الصورة التي تراها الكاميرا الآن</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>checked in</source>
        <translation>سُجل الوصول</translation>
    </message>
    <message>
        <source>did it come out?</source>
        <translation>هل خرجت؟</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>printing…</source>
        <translation>تُطبع…</translation>
    </message>
    <message>
        <source>out</source>
        <translation>خرجت</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>security hold</source>
        <translation>إيقاف أمني</translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation>لم يُعتمد بعد</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>غير مسدد</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>⁨{0}⁩، ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>none printed</source>
        <translation>لم تُطبع</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>رقم ⁨{0}⁩</translation>
    </message>
    <message>
        <source>reported lost</source>
        <translation>أُبلغ عن فقدانها</translation>
    </message>
    <message>
        <source>see “Printing”</source>
        <translation>انظروا «الطباعة»</translation>
    </message>
    <message>
        <source>waiting for the printer</source>
        <translation>في انتظار الطابعة</translation>
    </message>
    <message>
        <source>printing now</source>
        <translation>تُطبع الآن</translation>
    </message>
    <message>
        <source>{0} (inside now)</source>
        <translation>⁨{0}⁩ (في الداخل الآن)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Invited to</source>
        <translation>الدعوات</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>To mend: {0}</source>
        <translation>للإصلاح: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>To look at: {0}</source>
        <translation>للاطلاع: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Remarks: {0}</source>
        <translation>ملاحظات: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} people at {1} doors, every badge drawn</source>
        <translation>الأشخاص ⁨{0}⁩ والأبواب ⁨{1}⁩، ورُسمت كل شارة</translation>
    </message>
    <message>
        <source>{0} people at {1} doors</source>
        <translation>الأشخاص ⁨{0}⁩ والأبواب ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>What, and how to mend it</source>
        <translation>المشكلة وكيف تُعالج</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>حاله</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>العاملون</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>قارئات الرموز</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Other stations</source>
        <translation>محطات أخرى</translation>
    </message>
    <message>
        <source>Staying awake</source>
        <translation>البقاء مستيقظا</translation>
    </message>
    <message>
        <source>Try everything before the doors open</source>
        <translation>تجربة كل شيء قبل فتح الأبواب</translation>
    </message>
    <message>
        <source>Everybody is tried at every door at every hour, and every badge is drawn. Nothing is recorded for anybody.</source>
        <translation>يُجرَّب كل شخص عند كل باب في كل ساعة، وتُرسم كل شارة. ولا يُسجل شيء لأحد.</translation>
    </message>
    <message>
        <source>Draw every badge too (a minute or more for thousands)</source>
        <translation>رسم كل شارة أيضا (دقيقة أو أكثر للآلاف)</translation>
    </message>
    <message>
        <source>Try everything</source>
        <translation>تجربة كل شيء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Looking at the machine…</source>
        <translation>جار فحص الجهاز…</translation>
    </message>
    <message>
        <source>Trying everybody at every door…</source>
        <translation>تجربة الجميع عند كل باب…</translation>
    </message>
    <message>
        <source>Drawing badges: {0} of {1}</source>
        <translation>رسم الشارات: ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>لا شيء يعترض الطريق</translation>
    </message>
    <message>
        <source>Look through the rest below.</source>
        <translation>اطلعوا على البقية أدناه.</translation>
    </message>
    <message>
        <source>Something is to be mended</source>
        <translation>هناك ما يجب إصلاحه</translation>
    </message>
    <message>
        <source>Doors and desks work all the same.</source>
        <translation>تعمل الأبواب والمكاتب على أي حال.</translation>
    </message>
    <message>
        <source>Mend what is listed first, and try again.</source>
        <translation>أصلحوا أولا ما هو مدرج ثم أعيدوا التجربة.</translation>
    </message>
    <message>
        <source>Save what was found</source>
        <translation>حفظ ما عُثر عليه</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>What was found is still below.</source>
        <translation>ما عُثر عليه ما زال أدناه.</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>حُفظ باسم ⁨{0}⁩</translation>
    </message>
    <message>
        <source>It holds ids: keep it safe.</source>
        <translation>يحتوي على معرفات: احفظوه في مكان آمن.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Nothing was kept of this run.</source>
        <translation>لم يُحفظ شيء من هذه التجربة.</translation>
    </message>
    <message>
        <source>The station works all the same.</source>
        <translation>تعمل المحطة على أي حال.</translation>
    </message>
</context>
<context>
    <name>ColourEditor</name>
    <message>
        <source>the tier’s</source>
        <translation>لون الفئة</translation>
    </message>
    <message>
        <source>choose from a palette</source>
        <translation>الاختيار من لوحة ألوان</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>choose from a palette</source>
        <translation>الاختيار من لوحة ألوان</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>القيم الأولى</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>يُقرأ على أنه</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>لا يُقرأ</translation>
    </message>
    <message>
        <source>Column {0} is read as</source>
        <translation>يُقرأ العمود ⁨{0}⁩ على أنه</translation>
    </message>
    <message>
        <source>Give this column a name of its own in the file, then it can be chosen.</source>
        <translation>أعطوا هذا العمود اسما خاصا به في الملف فيمكن اختياره.</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct what is written</source>
        <translation>تصحيح المكتوب</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>was: {0}</source>
        <translation>قبل: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>now: {0}</source>
        <translation>الآن: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Badge no. {0} still says what it said.</source>
        <translation>الشارة رقم ⁨{0}⁩ ما زالت على حالها السابق.</translation>
    </message>
    <message>
        <source>Only save</source>
        <translation>الحفظ فقط</translation>
    </message>
    <message>
        <source>Save and print a new badge</source>
        <translation>الحفظ وطباعة شارة جديدة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Back to the start in {0} s</source>
        <translation>العودة إلى البداية بعد ⁨{0}⁩ ث</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>مزيد من الوقت</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Arrivals</source>
        <translation>الوافدون</translation>
    </message>
    <message>
        <source>of {0} registered have arrived, {1}</source>
        <translation>وصلوا من أصل ⁨{0}⁩ مسجلين، ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>لا أحد بعد.</translation>
    </message>
    <message>
        <source>Arrived: {0}, {1}.</source>
        <translation>الوافدون: ⁨{0}⁩، ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Went straight to a room, past the desk: {0}.</source>
        <translation>توجهوا مباشرة إلى قاعة دون المرور بالمكتب: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Not on this station’s roster, so not counted here: {0}.</source>
        <translation>ليسوا في قائمة هذه المحطة فلا يُحسبون هنا: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>{0}: admissions {1}.</source>
        <translation>⁨{0}⁩: مرات الدخول ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Nobody yet. The chart begins with the first arrival.</source>
        <translation>لا أحد بعد. يبدأ الرسم البياني مع أول وافد.</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>مرات الدخول</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>registered {0}</source>
        <translation>المسجلون ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} every {1} min</source>
        <translation>⁨{0}⁩ كل ⁨{1}⁩ د</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>⁨{0}⁩ الساعة ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}: {3} together, most of them {4}.</source>
        <translation>⁨{0}⁩ من ⁨{1}⁩ إلى ⁨{2}⁩: المجموع ⁨{3}⁩، والذروة ⁨{4}⁩.</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>الوفود</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>حسب السبب</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>حسب الجلسة</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الوقت</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>⁨{0}⁩ د</translation>
    </message>
    <message>
        <source>Arrivals at the event</source>
        <translation>الوصول إلى الفعالية</translation>
    </message>
    <message>
        <source>Delegations and tiers</source>
        <translation>الوفود والفئات</translation>
    </message>
    <message>
        <source>of {0} delegations are here; complete: {1}</source>
        <translation>من أصل ⁨{0}⁩ وفود حاضرة؛ المكتملة: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Nobody is registered yet: take a roster in.</source>
        <translation>لا أحد مسجل بعد: حمّلوا قائمة.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Arrived: {0}.</source>
        <translation>الوافدون: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>With somebody here: {0}.</source>
        <translation>لها حاضر هنا: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>المسجلون</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>الوافدون</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>النسبة، %</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>لا أحد مسجل بعد.</translation>
    </message>
    <message>
        <source>Every delegation has somebody here.</source>
        <translation>لكل وفد حاضر هنا.</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>لم يصلوا بعد</translation>
    </message>
    <message>
        <source>of {0} delegations have nobody here yet</source>
        <translation>من أصل ⁨{0}⁩ وفد لم يصل منها أحد بعد</translation>
    </message>
    <message>
        <source>Nobody has arrived of {0} delegations; members registered: {1}.</source>
        <translation>الوفود التي لم يصل منها أحد: ⁨{0}⁩؛ الأعضاء المسجلون: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Names are shown to organizers, and never in full screen.</source>
        <translation>لا تُعرض الأسماء إلا للمنظمين، ولا تُعرض أبدا بملء الشاشة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Members not here yet</source>
        <translation>الأعضاء الذين لم يصلوا بعد</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation>لم يُعتمد بعد</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>غير مسدد</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>حالات الرفض</translation>
    </message>
    <message>
        <source>refusals; overrides: {0}</source>
        <translation>حالات رفض؛ الاستثناءات: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Nobody was refused.</source>
        <translation>لم يُرفض أحد.</translation>
    </message>
    <message>
        <source>Refusals: {0}. Overrides: {1}.</source>
        <translation>حالات الرفض: ⁨{0}⁩. الاستثناءات: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>الرفض حسب السبب</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Refusals by session</source>
        <translation>الرفض حسب الجلسة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>In spite of</source>
        <translation>رغم</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>السبب المذكور</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>No overrides.</source>
        <translation>لا استثناءات.</translation>
    </message>
    <message>
        <source>Over capacity: {0}</source>
        <translation>تجاوزت السعة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Full: {0}</source>
        <translation>ممتلئة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
    <message>
        <source>inside now; doors open: {0}</source>
        <translation>في الداخل الآن؛ الأبواب المفتوحة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Doors open: {0}. Inside: {1}.</source>
        <translation>الأبواب المفتوحة: ⁨{0}⁩. في الداخل: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>No room of today has a limit: people are only counted.</source>
        <translation>لا حد لأي قاعة اليوم: يُعد الأشخاص فقط.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>الزائد</translation>
    </message>
    <message>
        <source>No sessions today</source>
        <translation>لا جلسات اليوم</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>{0} inside, no limit</source>
        <translation>في الداخل ⁨{0}⁩، بلا حد</translation>
    </message>
    <message>
        <source>{0} over</source>
        <translation>⁨{0}⁩ فوق السعة</translation>
    </message>
    <message>
        <source>full</source>
        <translation>ممتلئة</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>⁨{0}⁩ متبقية</translation>
    </message>
    <message>
        <source>closed by staff at {0}</source>
        <translation>أغلقها العاملون الساعة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>opens at {0}</source>
        <translation>تفتح الساعة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>No doors are open now.</source>
        <translation>لا أبواب مفتوحة الآن.</translation>
    </message>
    <message>
        <source>No sessions today.</source>
        <translation>لا جلسات اليوم.</translation>
    </message>
    <message>
        <source>Next: {0}, {1}.</source>
        <translation>التالية: ⁨{0}⁩، ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>مكتب التسجيل</translation>
    </message>
    <message>
        <source>(none given)</source>
        <translation>(غير مذكور)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>قبل ⁨{0}⁩ د</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>قبل ⁨{0}⁩ س</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation>قبل أيام (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>known here, by their journals</source>
        <translation>معروفة هنا من سجلاتها</translation>
    </message>
    <message>
        <source>To look after: {0}</source>
        <translation>تحتاج إلى متابعة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Known here: {0}. Entries held: {1}.</source>
        <translation>المعروفة هنا: ⁨{0}⁩. القيود: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Badges of this station</source>
        <translation>شارات هذه المحطة</translation>
    </message>
    <message>
        <source>waiting {0}, printing {1}</source>
        <translation>في الانتظار ⁨{0}⁩، قيد الطباعة ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Did not come out: {0}. In doubt: {1}. See to them at the desk.</source>
        <translation>لم تخرج: ⁨{0}⁩. مشكوك فيها: ⁨{1}⁩. تُعالج في المكتب.</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>آخر قيد</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للتنفيذ</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>{0} (this one)</source>
        <translation>⁨{0}⁩ (هذه)</translation>
    </message>
    <message>
        <source>no entries yet</source>
        <translation>لا قيود بعد</translation>
    </message>
    <message>
        <source>entries {0}</source>
        <translation>القيود ⁨{0}⁩</translation>
    </message>
    <message>
        <source>last {0}</source>
        <translation>الأخير ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Last heard of {0}: carry a bundle here.</source>
        <translation>آخر خبر منها ⁨{0}⁩: أحضروا ملف تبادل.</translation>
    </message>
    <message>
        <source>Nothing heard of it yet: carry a bundle here.</source>
        <translation>لا خبر منها بعد: أحضروا ملف تبادل.</translation>
    </message>
    <message>
        <source>Its clock is behind: set it.</source>
        <translation>ساعتها متأخرة: اضبطوها.</translation>
    </message>
    <message>
        <source>Its clock is days away from the event: set it.</source>
        <translation>ساعتها بعيدة أياما عن الفعالية: اضبطوها.</translation>
    </message>
</context>
<context>
    <name>DashboardLocked</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Supervisors and organizers see the dashboard</source>
        <translation>لوحة المتابعة للمشرفين والمنظمين</translation>
    </message>
</context>
<context>
    <name>DashboardScreen</name>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>رسم أو جدول</translation>
    </message>
    <message>
        <source>save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>save table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>save all</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Show to the attendee (Ctrl+D)</source>
        <translation>إظهارها للمشارك (Ctrl+D)</translation>
    </message>
    <message>
        <source>Check in only (F5)</source>
        <translation>تسجيل الوصول فقط (F5)</translation>
    </message>
    <message>
        <source>Correct… (F4)</source>
        <translation>تصحيح… (F4)</translation>
    </message>
    <message>
        <source>Badge lost…</source>
        <translation>شارة مفقودة…</translation>
    </message>
    <message>
        <source>New badge… (F8)</source>
        <translation>شارة جديدة… (F8)</translation>
    </message>
    <message>
        <source>Another delegate…</source>
        <translation>مندوب آخر…</translation>
    </message>
    <message>
        <source>Security hold…</source>
        <translation>إيقاف أمني…</translation>
    </message>
    <message>
        <source>Lift the security hold…</source>
        <translation>رفع الإيقاف الأمني…</translation>
    </message>
    <message>
        <source>Walk-in… (F3)</source>
        <translation>تسجيل في الموقع… (F3)</translation>
    </message>
    <message>
        <source>Undo the last act (Ctrl+Z)</source>
        <translation>التراجع عن آخر إجراء (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>The badge is on its way</source>
        <translation>الشارة في الطريق</translation>
    </message>
    <message>
        <source>The badge has not come out: see “Printing”</source>
        <translation>لم تخرج الشارة: انظروا «الطباعة»</translation>
    </message>
    <message>
        <source>Hand over the badge</source>
        <translation>تسليم الشارة</translation>
    </message>
    <message>
        <source>The last act was taken back</source>
        <translation>تم التراجع عن آخر إجراء</translation>
    </message>
    <message>
        <source>Taken back: check-in of {0}</source>
        <translation>تم التراجع: تسجيل وصول ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Taken back: registration of {0}</source>
        <translation>تم التراجع: تسجيل ⁨{0}⁩ في الموقع</translation>
    </message>
    <message>
        <source>Taken back: the last act about {0}</source>
        <translation>تم التراجع: آخر إجراء بشأن ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Badge no. {0} was printed for it</source>
        <translation>طُبعت لذلك الشارة رقم ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Take the badge back</source>
        <translation>استرداد الشارة</translation>
    </message>
    <message>
        <source>Printing can’t be taken back</source>
        <translation>لا يمكن التراجع عن الطباعة</translation>
    </message>
    <message>
        <source>Badge no. {0} of {1}</source>
        <translation>الشارة رقم ⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Report the badge lost instead (F6)</source>
        <translation>أبلغوا بدلا من ذلك عن فقدان الشارة (F6)</translation>
    </message>
    <message>
        <source>The last act was about somebody else</source>
        <translation>كان آخر إجراء بشأن شخص آخر</translation>
    </message>
    <message>
        <source>Open their card to take it back</source>
        <translation>افتحوا بطاقته للتراجع عنه</translation>
    </message>
    <message>
        <source>Two codes in view: show one</source>
        <translation>رمزان في الصورة: أظهروا واحدا</translation>
    </message>
    <message>
        <source>This code was scanned. Esc scans it again.</source>
        <translation>مُسح هذا الرمز. تمسحه Esc مرة أخرى.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>to see to: {0}</source>
        <translation>للمعالجة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>The badge appears here as soon as somebody is found</source>
        <translation>تظهر الشارة هنا فور العثور على شخص</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Name or organization</source>
        <translation>الاسم أو المنظمة</translation>
    </message>
    <message>
        <source>Search by name or organization</source>
        <translation>البحث بالاسم أو المنظمة</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>الأشخاص المعثور عليهم</translation>
    </message>
    <message>
        <source>Badge, as it will print</source>
        <translation>الشارة كما ستُطبع</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>في الموقع</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>more</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>وصول</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>badge again</source>
        <translation>شارة جديدة</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>مسح الشاشة</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الوصول</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More (F6)</source>
        <translation>المزيد (F6)</translation>
    </message>
    <message>
        <source>Show a code to the camera, or type a name</source>
        <translation>أظهروا رمزا للكاميرا أو اكتبوا اسما</translation>
    </message>
    <message>
        <source>Nobody was recognised. Search by name (F2)</source>
        <translation>لم يُتعرف على أحد. ابحثوا بالاسم (F2)</translation>
    </message>
    <message>
        <source>Nobody of that name. Try fewer letters, or F3 for a walk-in.</source>
        <translation>لا أحد بهذا الاسم. جربوا حروفا أقل، أو F3 للتسجيل في الموقع.</translation>
    </message>
    <message>
        <source>Check in and print</source>
        <translation>تسجيل الوصول والطباعة</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>طباعة الشارة</translation>
    </message>
    <message>
        <source>Reprint…</source>
        <translation>إعادة الطباعة…</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message>
        <source>way in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>close room</source>
        <translation>إغلاق القاعة</translation>
    </message>
    <message>
        <source>open room</source>
        <translation>فتح القاعة</translation>
    </message>
    <message>
        <source>Another code waits. Press Enter, then show it again.</source>
        <translation>رمز آخر ينتظر. اضغطوا Enter ثم أظهروه مرة أخرى.</translation>
    </message>
    <message>
        <source>This code was scanned. Enter scans it again.</source>
        <translation>مُسح هذا الرمز. تمسحه Enter مرة أخرى.</translation>
    </message>
    <message>
        <source>Two codes in view: show one</source>
        <translation>رمزان في الصورة: أظهروا واحدا</translation>
    </message>
    <message>
        <source>{0} over</source>
        <translation>⁨{0}⁩ فوق السعة</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>⁨{0}⁩ متبقية</translation>
    </message>
    <message>
        <source>way out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>في الاتجاهين</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>nearly full: {0} left</source>
        <translation>تكاد تمتلئ: ⁨{0}⁩ متبقية</translation>
    </message>
    <message>
        <source>full</source>
        <translation>ممتلئة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>آخر عمليات المسح</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>الخروج</translation>
    </message>
    <message>
        <source>Show the code to the camera when leaving</source>
        <translation>أظهروا الرمز للكاميرا عند الخروج</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Show the code to the camera</source>
        <translation>أظهروا الرمز للكاميرا</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>دخول أو خروج</translation>
    </message>
    <message>
        <source>Show the code to the camera, coming and going</source>
        <translation>أظهروا الرمز للكاميرا عند الدخول والخروج</translation>
    </message>
    <message>
        <source>Room closed</source>
        <translation>القاعة مغلقة</translation>
    </message>
    <message>
        <source>Since {0}. Nobody more is let in</source>
        <translation>منذ ⁨{0}⁩. لا دخول لأحد بعد الآن</translation>
    </message>
    <message>
        <source>F8 opens the room again</source>
        <translation>تعيد F8 فتح القاعة</translation>
    </message>
    <message>
        <source>No more sessions</source>
        <translation>لا مزيد من الجلسات</translation>
    </message>
    <message>
        <source>The last one at this door was {0}</source>
        <translation>كانت الأخيرة عند هذا الباب ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Doors open {0}: {1}</source>
        <translation>تفتح الأبواب ⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>لم يُفتح بعد</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Nobody was let in. Enter tries again</source>
        <translation>لم يُسمح لأحد بالدخول. تعيد Enter المحاولة</translation>
    </message>
    <message>
        <source>Let them out. Enter tries again</source>
        <translation>اسمحوا بالخروج. تعيد Enter المحاولة</translation>
    </message>
    <message>
        <source>Nobody was let in; whoever leaves may go. Enter tries again</source>
        <translation>لم يُسمح لأحد بالدخول؛ ومن يخرج فليخرج. تعيد Enter المحاولة</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>لم يُسجل</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>مفاتيح أخرى</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Nobody was signed in.</source>
        <translation>لم يُسجل دخول أحد.</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>قفل (Ctrl+L)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in (Ctrl+L)</source>
        <translation>تسجيل الدخول (Ctrl+L)</translation>
    </message>
    <message>
        <source>Signed in: {0}</source>
        <translation>سجل الدخول: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>▲ Locks in {0} s</source>
        <translation>▲ يُقفل بعد ⁨{0}⁩ ث</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>ما تبقى</translation>
    </message>
    <message>
        <source>Set KIOSK_PASSPHRASE to the station’s passphrase first: it is kept nowhere.</source>
        <translation>اضبطوا أولا KIOSK_PASSPHRASE على عبارة مرور المحطة: فهي غير محفوظة في أي مكان.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: {0}</source>
        <translation>نسخ: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>The station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Open a window to begin. You can come back here at any time: the station keeps what is done.</source>
        <translation>افتحوا نافذة للبدء. يمكنكم العودة إلى هنا في أي وقت: تحفظ المحطة ما أُنجز.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>فتح المكتب</translation>
    </message>
    <message>
        <source>Open this door</source>
        <translation>فتح هذا الباب</translation>
    </message>
    <message>
        <source>Whose door</source>
        <translation>باب أي جلسة</translation>
    </message>
    <message>
        <source>The same from a terminal</source>
        <translation>الشيء نفسه من الطرفية</translation>
    </message>
</context>
<context>
    <name>EndStep</name>
    <message>
        <source>Station {0}, sessions: {1}</source>
        <translation>المحطة ⁨{0}⁩، الجلسات: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>People registered: {0}</source>
        <translation>الأشخاص المسجلون: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Staff named: {0}</source>
        <translation>العاملون المسمَّون: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>The camera was tried</source>
        <translation>جُربت الكاميرا</translation>
    </message>
    <message>
        <source>The scanner was tried</source>
        <translation>جُرب الماسح</translation>
    </message>
    <message>
        <source>A test badge came out right on {0}</source>
        <translation>خرجت شارة تجريبية سليمة من ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Everybody was tried at every door</source>
        <translation>جُرب الجميع عند كل باب</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>A door</source>
        <translation>باب</translation>
    </message>
    <message>
        <source>A newer roster</source>
        <translation>قائمة أحدث</translation>
    </message>
    <message>
        <source>Trying everything again</source>
        <translation>تجربة كل شيء مجددا</translation>
    </message>
    <message>
        <source>Its window opens in a moment</source>
        <translation>تُفتح نافذته بعد لحظة</translation>
    </message>
    <message>
        <source>This one may be closed.</source>
        <translation>يمكن إغلاق هذه.</translation>
    </message>
    <message>
        <source>It could not be started</source>
        <translation>تعذر تشغيله</translation>
    </message>
    <message>
        <source>The station is set up all the same.</source>
        <translation>المحطة مُعدة على أي حال.</translation>
    </message>
    <message>
        <source>Start it from a terminal with the command below.</source>
        <translation>شغّلوه من الطرفية بالأمر أدناه.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>Ended</name>
    <message>
        <source>This event ended on {0} {1}: its doors are closed. For trying out, change its days in the editor.</source>
        <translation>انتهت هذه الفعالية في ⁨{0}⁩ ⁨{1}⁩: أبوابها مغلقة. للتجربة غيروا أيامها في المحرر.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>(before the last mistake)</source>
        <translation>(قبل آخر خطأ)</translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation>القاعدة:</translation>
    </message>
    <message>
        <source>May enter: {0} of {1}</source>
        <translation>يمكنهم الدخول: ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>gain it: {0}</source>
        <translation>يكسبون الدخول: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>lose it: {0}</source>
        <translation>يفقدون الدخول: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Sessions, and who may enter them</source>
        <translation>الجلسات ومن يمكنه دخولها</translation>
    </message>
    <message>
        <source>Arrows walk · Space turns a tick or opens a choice · F2 writes a number or a rule · Ctrl+Z undoes</source>
        <translation>الأسهم للتنقل · المسافة للتأشير أو فتح خيار · F2 لكتابة عدد أو قاعدة · Ctrl+Z للتراجع</translation>
    </message>
</context>
<context>
    <name>EventEditor</name>
    <message>
        <source>New tier</source>
        <translation>فئة جديدة</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>It is named in {0}, and goes from there too; rules keep naming it.</source>
        <translation>هي مذكورة في ⁨{0}⁩ وتُزال منها أيضا؛ وتبقى مذكورة في القواعد.</translation>
    </message>
    <message>
        <source>No session names it.</source>
        <translation>لا تذكرها أي جلسة.</translation>
    </message>
    <message>
        <source>Remove this tier?</source>
        <translation>أتريدون إزالة هذه الفئة؟</translation>
    </message>
    <message>
        <source>Comments within it go with it; Ctrl+Z brings all of it back.</source>
        <translation>تزول معها التعليقات التي فيها؛ ويعيدها Ctrl+Z كلها.</translation>
    </message>
    <message>
        <source>Remove this session?</source>
        <translation>أتريدون إزالة هذه الجلسة؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>JSONLogic, as pretix check-in lists use it. Nothing: no rule.</source>
        <translation>JSONLogic كما في قوائم pretix. فارغ: لا قاعدة.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>اعتمادها</translation>
    </message>
    <message>
        <source>Mistakes: {0}</source>
        <translation>الأخطاء: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>لا خطأ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>من يمكنه الدخول</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>F4 goes to the next</source>
        <translation>F4 للانتقال إلى التالي</translation>
    </message>
</context>
<context>
    <name>EventFiles</name>
    <message>
        <source>A file…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>The station’s event</source>
        <translation>فعالية المحطة</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>المثال</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>حفظ الفعالية</translation>
    </message>
    <message>
        <source>What was changed would be lost otherwise.</source>
        <translation>وإلا ضاعت التغييرات.</translation>
    </message>
    <message>
        <source>Something is still wrong with the event; it is saved as it is.</source>
        <translation>ما زال في الفعالية خلل؛ وتُحفظ كما هي.</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>أتريدون حفظ التغييرات؟</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What you edit is as it was.</source>
        <translation>ما تحررونه باق كما كان.</translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation>فتح فعالية</translation>
    </message>
    <message>
        <source>Event files (*.toml)</source>
        <translation>ملفات الفعاليات (*.toml)</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>من يمكنه الدخول</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>{0}, or invited</source>
        <translation>⁨{0}⁩، أو بدعوة</translation>
    </message>
    <message>
        <source>{0}, and invited</source>
        <translation>⁨{0}⁩، مع دعوة</translation>
    </message>
    <message>
        <source>invited only</source>
        <translation>بدعوة فقط</translation>
    </message>
    <message>
        <source>Without a passphrase the key lies in this user’s keyring, or in a file: encrypt this disk. Stations then learn each other from bundle files.</source>
        <translation>بلا عبارة مرور يكون المفتاح في سلسلة مفاتيح هذا المستخدم أو في ملف: شفّروا هذا القرص. وتتعرف المحطات عندئذ بعضها إلى بعض بملفات التبادل.</translation>
    </message>
    <message>
        <source>Stations set up with the same passphrase trust each other’s badges at once. It is kept nowhere: set it as KIOSK_PASSPHRASE before each later start, or the station stays locked. It can’t be changed afterwards.</source>
        <translation>المحطات المُعدة بعبارة المرور نفسها تثق فورا بشارات بعضها بعضا. وهي غير محفوظة في أي مكان: اضبطوها في KIOSK_PASSPHRASE قبل كل تشغيل لاحق وإلا بقيت المحطة مقفلة. ولا يمكن تغييرها بعد ذلك.</translation>
    </message>
    <message>
        <source>This passphrase is short: take {0} characters or more.</source>
        <translation>عبارة المرور هذه قصيرة: العدد الأدنى للأحرف ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Some rules will say no to everybody</source>
        <translation>بعض القواعد سترفض الجميع</translation>
    </message>
    <message>
        <source>Correct them in the file.</source>
        <translation>صححوها في الملف.</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>أي فعالية؟</translation>
    </message>
    <message>
        <source>This station is set up for the event below. Open its file again where it has changed.</source>
        <translation>هذه المحطة مُعدة للفعالية أدناه. افتحوا ملفها مجددا إذا تغير.</translation>
    </message>
    <message>
        <source>An event file says who may enter which room and when. Open yours, or begin with the example.</source>
        <translation>يحدد ملف الفعالية من يدخل أي قاعة ومتى. افتحوا ملفكم أو ابدؤوا بالمثال.</translation>
    </message>
    <message>
        <source>Open an event file…</source>
        <translation>فتح ملف فعالية…</translation>
    </message>
    <message>
        <source>Use the example</source>
        <translation>استعمال المثال</translation>
    </message>
    <message>
        <source>Edit the event…</source>
        <translation>تحرير الفعالية…</translation>
    </message>
    <message>
        <source>This station’s name</source>
        <translation>اسم هذه المحطة</translation>
    </message>
    <message>
        <source>such as Desk 2; may be left out</source>
        <translation>مثل مكتب 2؛ يمكن تركه</translation>
    </message>
    <message>
        <source>Passphrase (may be left out)</source>
        <translation>عبارة المرور (يمكن تركها)</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>عبارة المرور مجددا</translation>
    </message>
    <message>
        <source>This station is locked. Its passphrase:</source>
        <translation>هذه المحطة مقفلة. عبارة مرورها:</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Take the changes in</source>
        <translation>اعتماد التغييرات</translation>
    </message>
    <message>
        <source>Set up this station</source>
        <translation>إعداد هذه المحطة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
</context>
<context>
    <name>EventScreen</name>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Use for this station</source>
        <translation>اعتماده لهذه المحطة</translation>
    </message>
</context>
<context>
    <name>EventStep</name>
    <message>
        <source>Give its passphrase below.</source>
        <translation>أدخلوا عبارة مرورها أدناه.</translation>
    </message>
    <message>
        <source>Press F5 to set it up.</source>
        <translation>اضغطوا F5 لإعدادها.</translation>
    </message>
    <message>
        <source>Open your event file, or use the example.</source>
        <translation>افتحوا ملف فعاليتكم أو استعملوا المثال.</translation>
    </message>
    <message>
        <source>The other steps are for the station.</source>
        <translation>الخطوات الأخرى خاصة بالمحطة.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>فتح ملف فعالية</translation>
    </message>
    <message>
        <source>Event files (*.toml)</source>
        <translation>ملفات الفعاليات (*.toml)</translation>
    </message>
    <message>
        <source>This file says what the station knows already</source>
        <translation>يقول هذا الملف ما تعرفه المحطة من قبل</translation>
    </message>
    <message>
        <source>Nothing is to be changed.</source>
        <translation>لا شيء للتغيير.</translation>
    </message>
    <message>
        <source>Mistakes in {0}: {1}</source>
        <translation>الأخطاء في ⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Correct the file, and open it again.</source>
        <translation>صححوا الملف وافتحوه مجددا.</translation>
    </message>
    <message>
        <source>New sessions: {0}</source>
        <translation>جلسات جديدة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Changed sessions: {0}</source>
        <translation>جلسات تغيرت: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Sessions that go: {0}</source>
        <translation>جلسات تُزال: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>New tiers: {0}</source>
        <translation>فئات جديدة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Tiers that go: {0}</source>
        <translation>فئات تُزال: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>▲ It takes away: {0}</source>
        <translation>▲ يزيل ذلك: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>عبارتا المرور مختلفتان</translation>
    </message>
    <message>
        <source>Nothing was set up yet.</source>
        <translation>لم يُعد شيء بعد.</translation>
    </message>
    <message>
        <source>Type the same one twice: nobody could open the station with a slip of the finger.</source>
        <translation>اكتبوا العبارة نفسها مرتين: فلو أخطأ إصبع لما استطاع أحد فتح المحطة.</translation>
    </message>
    <message>
        <source>Take this away?</source>
        <translation>أتريدون إزالة ذلك؟</translation>
    </message>
    <message>
        <source>People have used what this file no longer has.</source>
        <translation>استعمل أشخاص ما لم يعد في هذا الملف.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>The station is set up</source>
        <translation>أُعدت المحطة</translation>
    </message>
    <message>
        <source>The changes are taken in</source>
        <translation>اعتُمدت التغييرات</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Short name of the event</source>
        <translation>الاسم المختصر للفعالية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Languages, the usual one first</source>
        <translation>اللغات، والمعتادة أولا</translation>
    </message>
    <message>
        <source>Days until names are wiped</source>
        <translation>الأيام حتى محو الأسماء</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>الرمز على الشارة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Livestreamed</source>
        <translation>بث مباشر</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>من يمكنه الدخول</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Every tier</source>
        <translation>كل فئة</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Desk first</source>
        <translation>المكتب أولا</translation>
    </message>
    <message>
        <source>Opens before</source>
        <translation>تفتح قبل</translation>
    </message>
    <message>
        <source>Closes after</source>
        <translation>تغلق بعد</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>مجددا</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Everybody may enter, whatever their tier</source>
        <translation>يمكن للجميع الدخول أيا كانت فئتهم</translation>
    </message>
    <message>
        <source>People of this tier may enter</source>
        <translation>يمكن لأفراد هذه الفئة الدخول</translation>
    </message>
    <message>
        <source>How invitations by name and tiers combine</source>
        <translation>كيف تجتمع الدعوات بالاسم والفئات</translation>
    </message>
    <message>
        <source>The registration desk must have checked them in first</source>
        <translation>يجب أن يسجل مكتب التسجيل وصولهم أولا</translation>
    </message>
    <message>
        <source>Minutes before the beginning at which doors open</source>
        <translation>عدد الدقائق قبل البداية لفتح الأبواب</translation>
    </message>
    <message>
        <source>Minutes after the end at which doors close</source>
        <translation>عدد الدقائق بعد النهاية لإغلاق الأبواب</translation>
    </message>
    <message>
        <source>Whether somebody may enter again</source>
        <translation>هل يمكن الدخول مجددا</translation>
    </message>
    <message>
        <source>How many may be inside at once; empty: any number</source>
        <translation>كم شخصا يمكن أن يكونوا في الداخل معا؛ فارغ: بلا حد</translation>
    </message>
    <message>
        <source>Whether the door refuses at the limit, or admits with a warning</source>
        <translation>هل يرفض الباب عند الحد أم يسمح مع تنبيه</translation>
    </message>
    <message>
        <source>A condition of one’s own</source>
        <translation>شرط خاص</translation>
    </message>
    <message>
        <source>don’t count</source>
        <translation>لا أثر لها</translation>
    </message>
    <message>
        <source>or invited</source>
        <translation>أو بدعوة</translation>
    </message>
    <message>
        <source>and invited</source>
        <translation>ومع دعوة</translation>
    </message>
    <message>
        <source>only invited</source>
        <translation>بدعوة فقط</translation>
    </message>
    <message>
        <source>freely</source>
        <translation>بحرية</translation>
    </message>
    <message>
        <source>after leaving</source>
        <translation>بعد الخروج</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>صارم</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>مرن</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>may enter</source>
        <translation>يمكنهم الدخول</translation>
    </message>
    <message>
        <source>may not enter</source>
        <translation>لا يمكنهم الدخول</translation>
    </message>
    <message>
        <source>may enter, as every tier may</source>
        <translation>يمكنهم الدخول مثل كل فئة</translation>
    </message>
    <message>
        <source>tiers don’t count, only invitations</source>
        <translation>لا أثر للفئات، بل للدعوات وحدها</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>may enter: {0}</source>
        <translation>يمكنهم الدخول: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>gain it: {0}</source>
        <translation>يكسبون الدخول: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>lose it: {0}</source>
        <translation>يفقدون الدخول: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>⁨{0}⁩ د</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Tier {0}</source>
        <translation>الفئة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation>الجلسة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>يجب ألا يكون فارغا</translation>
    </message>
    <message>
        <source>needs a text in one language at least</source>
        <translation>يلزمه نص بلغة واحدة على الأقل</translation>
    </message>
    <message>
        <source>another one has this code</source>
        <translation>رمز مستعمل لغيره</translation>
    </message>
    <message>
        <source>must not hold spaces or semicolons</source>
        <translation>يجب ألا يحتوي على مسافات أو فواصل منقوطة</translation>
    </message>
    <message>
        <source>is too long for a badge: 16 letters at most</source>
        <translation>أطول مما تتسع له الشارة: 16 حرفا على الأكثر</translation>
    </message>
    <message>
        <source>is longer than {0} characters</source>
        <translation>يتجاوز عدد الأحرف ⁨{0}⁩</translation>
    </message>
    <message>
        <source>holds an invisible character</source>
        <translation>يحتوي على حرف غير مرئي</translation>
    </message>
    <message>
        <source>{0} is no colour; write it as #RRGGBB</source>
        <translation>⁨{0}⁩ ليس لونا؛ اكتبوه بصيغة ⁦#RRGGBB⁩</translation>
    </message>
    <message>
        <source>there is no time zone {0}; write it like America/New_York</source>
        <translation>لا منطقة زمنية باسم ⁨{0}⁩؛ اكتبوا مثلا America/New_York</translation>
    </message>
    <message>
        <source>{0} is no language; write en, fr or pt-BR</source>
        <translation>⁨{0}⁩ ليس لغة؛ اكتبوا en أو fr أو pt-BR</translation>
    </message>
    <message>
        <source>needs one language at least</source>
        <translation>يلزمه لغة واحدة على الأقل</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>ليس تاريخا</translation>
    </message>
    <message>
        <source>is no date with a time</source>
        <translation>ليس تاريخا مع وقت</translation>
    </message>
    <message>
        <source>lies before the first day</source>
        <translation>قبل اليوم الأول</translation>
    </message>
    <message>
        <source>lies more than a year after the first day</source>
        <translation>بعد أكثر من سنة من اليوم الأول</translation>
    </message>
    <message>
        <source>{0} is not a day of the event</source>
        <translation>⁨{0}⁩ ليس من أيام الفعالية</translation>
    </message>
    <message>
        <source>must lie after the beginning</source>
        <translation>يجب أن يكون بعد البداية</translation>
    </message>
    <message>
        <source>no tier may enter; choose one, or every tier</source>
        <translation>لا فئة يمكنها الدخول؛ اختاروا فئة أو كل الفئات</translation>
    </message>
    <message>
        <source>there is no tier {0}</source>
        <translation>لا فئة باسم ⁨{0}⁩</translation>
    </message>
    <message>
        <source>by invitation only, no tier counts: choose “and invited”, or every tier</source>
        <translation>بدعوة فقط لا أثر لأي فئة: اختاروا «ومع دعوة» أو كل فئة</translation>
    </message>
    <message>
        <source>must be a whole number, not below 0</source>
        <translation>يجب أن يكون عددا صحيحا لا يقل عن 0</translation>
    </message>
    <message>
        <source>an event needs one tier at least</source>
        <translation>يلزم الفعالية فئة واحدة على الأقل</translation>
    </message>
    <message>
        <source>the file has a key that the kiosk doesn’t know</source>
        <translation>في الملف مفتاح لا يعرفه البرنامج</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>They are kept. What is not out when this program ends is printed when it starts again.</source>
        <translation>هي محفوظة. ما لم يخرج عند انتهاء البرنامج يُطبع عند تشغيله مجددا.</translation>
    </message>
    <message>
        <source>Badges still printing: {0}</source>
        <translation>شارات ما زالت تُطبع: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Title (Ms., Dr.)</source>
        <translation>اللقب (السيدة، الدكتور)</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Security hold</source>
        <translation>إيقاف أمني</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>رمز التذكرة</translation>
    </message>
    <message>
        <source>Invited to sessions</source>
        <translation>مدعو إلى الجلسات</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالح من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Photo file</source>
        <translation>ملف الصورة</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>ملاحظة للمكتب</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>البحث في:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>نوع الملفات:</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>No camera</source>
        <translation>لا كاميرا</translation>
    </message>
    <message>
        <source>Sounds and volume (Ctrl+S)</source>
        <translation>الأصوات ومستواها (Ctrl+S)</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>حُفظ كل شيء</translation>
    </message>
    <message>
        <source>last scan not saved</source>
        <translation>لم يُحفظ آخر مسح</translation>
    </message>
    <message>
        <source>No camera is chosen</source>
        <translation>لم تُختر كاميرا</translation>
    </message>
    <message>
        <source>Choose one with F10. Everything else works.</source>
        <translation>اختاروا واحدة بالمفتاح F10. كل ما عداها يعمل.</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>لا كاميرا موصولة</translation>
    </message>
    <message>
        <source>{0} was plugged in: choose it with F10.</source>
        <translation>وُصلت ⁨{0}⁩: اختاروها بالمفتاح F10.</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>الكاميرا ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Plug the camera in, or choose another with F10. Everything else works.</source>
        <translation>صلوا الكاميرا، أو اختاروا غيرها بالمفتاح F10. كل ما عداها يعمل.</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>الكاميرا قيد التشغيل</translation>
    </message>
    <message>
        <source>No picture comes</source>
        <translation>لا تصل أي صورة</translation>
    </message>
    <message>
        <source>Close other programs that use the camera, or plug it in again. It goes on by itself.</source>
        <translation>أغلقوا البرامج الأخرى التي تستعمل الكاميرا، أو أعيدوا وصلها. تعود من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>الصورة ثابتة</translation>
    </message>
    <message>
        <source>Uncover the lens or plug the camera in again, or press F10.</source>
        <translation>أزيلوا غطاء العدسة أو أعيدوا وصل الكاميرا، أو اضغطوا F10.</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation>الصورة سوداء</translation>
    </message>
    <message>
        <source>Uncover the lens, or open its shutter.</source>
        <translation>أزيلوا غطاء العدسة أو افتحوا حاجبها.</translation>
    </message>
    <message>
        <source>{0} is not there</source>
        <translation>⁨{0}⁩ غير موجودة</translation>
    </message>
    <message>
        <source>Another program uses the camera</source>
        <translation>برنامج آخر يستعمل الكاميرا</translation>
    </message>
    <message>
        <source>Close that program: the picture comes back by itself. Everything else works.</source>
        <translation>أغلقوا ذلك البرنامج فتعود الصورة من تلقاء نفسها. كل ما عداها يعمل.</translation>
    </message>
    <message>
        <source>This program may not use the camera</source>
        <translation>لا يُسمح لهذا البرنامج باستعمال الكاميرا</translation>
    </message>
    <message>
        <source>Allow it in the system’s settings, or choose another with F10.</source>
        <translation>اسمحوا بها في إعدادات النظام، أو اختاروا غيرها بالمفتاح F10.</translation>
    </message>
    <message>
        <source>No picture from {0}</source>
        <translation>لا صورة من ⁨{0}⁩</translation>
    </message>
    <message>
        <source>See that it is on and its address right, or choose another with F10. Everything else works.</source>
        <translation>تحققوا من تشغيلها وصحة عنوانها، أو اختاروا غيرها بالمفتاح F10. كل ما عداها يعمل.</translation>
    </message>
    <message>
        <source>{0} can’t be read</source>
        <translation>تتعذر قراءة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>The recording is over</source>
        <translation>انتهى التسجيل المصور</translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Save the guide</source>
        <translation>حفظ الدليل</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>حُفظ: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Guide (F1)</source>
        <translation>الدليل (F1)</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Esc  Close</source>
        <translation>Esc  إغلاق</translation>
    </message>
    <message>
        <source>Close the guide (Esc)</source>
        <translation>إغلاق الدليل (Esc)</translation>
    </message>
    <message>
        <source>The guide is written in English, French and Spanish; this is the English page.</source>
        <translation>الدليل مكتوب بالإنكليزية والفرنسية والإسبانية؛ وهذه هي الصفحة الإنكليزية.</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>no sound</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>No loudspeaker: verdicts are shown only</source>
        <translation>لا مكبر صوت: تُعرض الإجابات فقط</translation>
    </message>
    <message>
        <source>The sounds are turned off (Ctrl+S)</source>
        <translation>الأصوات مطفأة (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>Print a new badge?</source>
        <translation>أتريدون طباعة شارة جديدة؟</translation>
    </message>
    <message>
        <source>Badge no. {0} stops working at every door as soon as the new one is printed.</source>
        <translation>يتوقف العمل بالشارة رقم ⁨{0}⁩ عند كل الأبواب فور طباعة الشارة الجديدة.</translation>
    </message>
    <message>
        <source>Print the first badge?</source>
        <translation>أتريدون طباعة الشارة الأولى؟</translation>
    </message>
    <message>
        <source>No badge of this person’s own was printed before.</source>
        <translation>لم تُطبع من قبل شارة خاصة بهذا الشخص.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>Look into the printer {0}. The badge is never printed again unless you say that nothing came out.</source>
        <translation>انظروا في الطابعة ⁨{0}⁩. لا تعاد طباعة الشارة أبدا إلا إذا قلتم إن شيئا لم يخرج.</translation>
    </message>
    <message>
        <source>Yes, it is here</source>
        <translation>نعم، ها هي</translation>
    </message>
    <message>
        <source>No, nothing came out</source>
        <translation>لا، لم يخرج شيء</translation>
    </message>
    <message>
        <source>Did this badge come out?</source>
        <translation>هل خرجت هذه الشارة؟</translation>
    </message>
    <message>
        <source>Print this badge again?</source>
        <translation>أتريدون إعادة طباعة هذه الشارة؟</translation>
    </message>
    <message>
        <source>This badge did not come out</source>
        <translation>لم تخرج هذه الشارة</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>إعادة الطباعة</translation>
    </message>
    <message>
        <source>Print again on {0}</source>
        <translation>إعادة الطباعة على ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Print on {0}</source>
        <translation>الطباعة على ⁨{0}⁩</translation>
    </message>
    <message>
        <source>It is the same badge, with the same number: nothing is printed twice.</source>
        <translation>هي الشارة نفسها وبالرقم نفسه: لا يُطبع شيء مرتين.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>صرف النظر</translation>
    </message>
    <message>
        <source>This badge is out</source>
        <translation>خرجت هذه الشارة</translation>
    </message>
    <message>
        <source>It prints on {0} as soon as it is its turn.</source>
        <translation>تُطبع على ⁨{0}⁩ عندما يحين دورها.</translation>
    </message>
    <message>
        <source>What is printing there stays there.</source>
        <translation>ما يُطبع هناك يبقى هناك.</translation>
    </message>
    <message>
        <source>This badge waits</source>
        <translation>هذه الشارة في الانتظار</translation>
    </message>
    <message>
        <source>It stays at {0}, where it may come out at any moment.</source>
        <translation>تبقى على ⁨{0}⁩ وقد تخرج منها في أي لحظة.</translation>
    </message>
    <message>
        <source>This badge is printing</source>
        <translation>هذه الشارة قيد الطباعة</translation>
    </message>
    <message>
        <source>This badge is not printed</source>
        <translation>لا تُطبع هذه الشارة</translation>
    </message>
    <message>
        <source>Print on {0} instead</source>
        <translation>الطباعة على ⁨{0}⁩ بدلا من ذلك</translation>
    </message>
    <message>
        <source>Print on {0} instead, and 1 other that waits</source>
        <translation>الطباعة على ⁨{0}⁩ بدلا من ذلك، مع شارة أخرى في الانتظار</translation>
    </message>
    <message>
        <source>Print on {0} instead, and {1} others that wait</source>
        <translation>الطباعة على ⁨{0}⁩ بدلا من ذلك، مع الشارات الأخرى في الانتظار (⁨{1}⁩)</translation>
    </message>
    <message>
        <source>Print the next badges on {0}</source>
        <translation>طباعة الشارات التالية على ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Print the next badges on {0}; waiting: {1}</source>
        <translation>طباعة الشارات التالية على ⁨{0}⁩؛ في الانتظار: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>KioskMode</name>
    <message>
        <source>The window closes. What was recorded stays.</source>
        <translation>تُغلق النافذة. ويبقى ما سُجل.</translation>
    </message>
    <message>
        <source>This machine may go to sleep: turn that off in its settings.</source>
        <translation>قد يدخل هذا الجهاز في وضع السكون: أوقفوا ذلك في إعداداته.</translation>
    </message>
    <message>
        <source>Leave kiosk mode</source>
        <translation>مغادرة وضع الكشك</translation>
    </message>
    <message>
        <source>Leave kiosk mode?</source>
        <translation>أتريدون مغادرة وضع الكشك؟</translation>
    </message>
</context>
<context>
    <name>LayoutEditorScreen</name>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Show the front</source>
        <translation>إظهار الوجه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>Show the back</source>
        <translation>إظهار الظهر</translation>
    </message>
    <message>
        <source>Black printer</source>
        <translation>طابعة بالأسود</translation>
    </message>
    <message>
        <source>Show it as a printer of black dots prints it</source>
        <translation>إظهارها كما تطبعها طابعة بنقاط سوداء</translation>
    </message>
    <message>
        <source>Use for this station</source>
        <translation>اعتماده لهذه المحطة</translation>
    </message>
    <message>
        <source>Badge, as it will print, with its boxes</source>
        <translation>الشارة كما ستُطبع، بمربعاتها</translation>
    </message>
    <message>
        <source>The names that ask the most</source>
        <translation>الأسماء الأكثر صعوبة</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>{0} mm from the left, {1} from the top, {2} wide, {3} high</source>
        <translation>⁨{0}⁩ مم من اليسار، ⁨{1}⁩ من الأعلى، العرض ⁨{2}⁩، الارتفاع ⁨{3}⁩</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>فيه خلل</translation>
    </message>
    <message>
        <source>The picture is of the last layout that was right.</source>
        <translation>الصورة لآخر تصميم كان صحيحا.</translation>
    </message>
    <message>
        <source>Drag boxes, or move them with the arrow keys; with Ctrl they grow, with Shift they leap</source>
        <translation>اسحبوا المربعات أو حركوها بالأسهم؛ مع Ctrl تكبر، ومع Shift تقفز</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>جار البحث</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>مناسب</translation>
    </message>
    <message>
        <source>a made-up name</source>
        <translation>اسم مختلق</translation>
    </message>
</context>
<context>
    <name>LayoutFiles</name>
    <message>
        <source>A file…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>The station’s layout</source>
        <translation>تصميم المحطة</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>حفظ التصميم</translation>
    </message>
    <message>
        <source>Badge layouts (*.json)</source>
        <translation>تصاميم الشارات (*.json)</translation>
    </message>
    <message>
        <source>What was changed would be lost otherwise.</source>
        <translation>وإلا ضاعت التغييرات.</translation>
    </message>
    <message>
        <source>Something is still wrong with the layout, so it can’t be saved as it is.</source>
        <translation>ما زال في التصميم خلل، فلا يمكن حفظه كما هو.</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>أتريدون حفظ التغييرات؟</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Open a layout</source>
        <translation>فتح تصميم</translation>
    </message>
</context>
<context>
    <name>LayoutForm</name>
    <message>
        <source>Texts, one below another</source>
        <translation>نصوص، بعضها تحت بعض</translation>
    </message>
</context>
<context>
    <name>LayoutWords</name>
    <message>
        <source>Field</source>
        <translation>حقل</translation>
    </message>
    <message>
        <source>Column of texts</source>
        <translation>عمود نصوص</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة شخصية</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Colour band</source>
        <translation>شريط لوني</translation>
    </message>
    <message>
        <source>Tier code</source>
        <translation>رمز الفئة</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Name of the box</source>
        <translation>اسم المربع</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>من اليسار</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>من الأعلى</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Free at the ends</source>
        <translation>هامش الطرفين</translation>
    </message>
    <message>
        <source>Size of the name</source>
        <translation>حجم الاسم</translation>
    </message>
    <message>
        <source>Size of the code</source>
        <translation>حجم الرمز</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>أكبر حجم</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>أصغر حجم</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>سماكة الخط</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>أقصى عدد للأسطر</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Space above</source>
        <translation>مسافة فوقه</translation>
    </message>
    <message>
        <source>Height at most</source>
        <translation>أقصى ارتفاع</translation>
    </message>
    <message>
        <source>Keep words whole</source>
        <translation>عدم تقطيع الكلمات</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>أفقيا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>عموديا</translation>
    </message>
    <message>
        <source>On the side where</source>
        <translation>في الجانب حيث</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Without a photo</source>
        <translation>بلا صورة شخصية</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>اسم التصميم</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>الأسفل</translation>
    </message>
    <message>
        <source>the name begins</source>
        <translation>يبدأ الاسم</translation>
    </message>
    <message>
        <source>the text itself begins</source>
        <translation>يبدأ النص نفسه</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>مستطيل</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>دائرة</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>مُعلَّم</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>مقاس آخر</translation>
    </message>
    <message>
        <source>Plastic card</source>
        <translation>بطاقة بلاستيكية</translation>
    </message>
    <message>
        <source>62 mm roll</source>
        <translation>لفافة 62 مم</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>أطول اسم</translation>
    </message>
    <message>
        <source>Shortest name</source>
        <translation>أقصر اسم</translation>
    </message>
    <message>
        <source>Most unusual name</source>
        <translation>أندر اسم</translation>
    </message>
    <message>
        <source>“{0}” ends outside the page</source>
        <translation>«⁨{0}⁩» يتجاوز الصفحة</translation>
    </message>
    <message>
        <source>“{0}” overlaps the code “{1}”</source>
        <translation>«⁨{0}⁩» يغطي الرمز «⁨{1}⁩»</translation>
    </message>
    <message>
        <source>“{0}”: a code is at least {2} mm wide and high</source>
        <translation>«⁨{0}⁩»: عرض الرمز وارتفاعه ⁨{2}⁩ مم على الأقل</translation>
    </message>
    <message>
        <source>“{0}”: a circle is as wide as high</source>
        <translation>«⁨{0}⁩»: عرض الدائرة كارتفاعها</translation>
    </message>
    <message>
        <source>“{0}”: the smallest size is above the largest</source>
        <translation>«⁨{0}⁩»: أصغر حجم يفوق أكبر حجم</translation>
    </message>
    <message>
        <source>“{0}”: {1} is no colour; write it as #RRGGBB</source>
        <translation>«⁨{0}⁩»: ⁨{1}⁩ ليس لونا؛ اكتبوه بصيغة ⁦#RRGGBB⁩</translation>
    </message>
    <message>
        <source>“{0}” has no words</source>
        <translation>«⁨{0}⁩» بلا كلمات</translation>
    </message>
    <message>
        <source>Two boxes are called “{0}”</source>
        <translation>مربعان باسم «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>A box has no name</source>
        <translation>مربع بلا اسم</translation>
    </message>
    <message>
        <source>The front has no box</source>
        <translation>الوجه بلا مربعات</translation>
    </message>
    <message>
        <source>The layout has no name</source>
        <translation>التصميم بلا اسم</translation>
    </message>
    <message>
        <source>{0}: nothing of it can be printed</source>
        <translation>⁨{0}⁩: لا يمكن طباعة شيء منه</translation>
    </message>
    <message>
        <source>{0}: can’t be printed: {1}</source>
        <translation>⁨{0}⁩: لا يمكن طباعة: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0}: too long for its place</source>
        <translation>⁨{0}⁩: أطول من مكانه</translation>
    </message>
    <message>
        <source>{0}: smaller than wished, to fit</source>
        <translation>⁨{0}⁩: أصغر من المطلوب ليتسع له المكان</translation>
    </message>
    <message>
        <source>{0}: a long word is broken</source>
        <translation>⁨{0}⁩: قُطعت كلمة طويلة</translation>
    </message>
    <message>
        <source>{0}: none; its place is marked</source>
        <translation>⁨{0}⁩: لا شيء؛ مكانه مُعلَّم</translation>
    </message>
    <message>
        <source>no font has it</source>
        <translation>لا يوجد في أي خط</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>ليس نصا</translation>
    </message>
    <message>
        <source>it turns the direction round</source>
        <translation>يعكس اتجاه الكتابة</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>no such character</source>
        <translation>لا وجود لهذا الحرف</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>▲ Sign in first, then scan again</source>
        <translation>▲ سجلوا الدخول أولا ثم أعيدوا المسح</translation>
    </message>
    <message>
        <source>This desk is locked</source>
        <translation>هذا المكتب مقفل</translation>
    </message>
</context>
<context>
    <name>LockedSide</name>
    <message>
        <source>▲ Sign in first</source>
        <translation>▲ سجلوا الدخول أولا</translation>
    </message>
    <message>
        <source>Sign in (scanning goes on)</source>
        <translation>تسجيل الدخول (المسح مستمر)</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Colours and text size (F12)</source>
        <translation>الألوان وحجم النص (F12)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
    <message>
        <source>Text {0} %</source>
        <translation>النص ⁨{0}⁩ %</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>Badge lost?</source>
        <translation>شارة مفقودة؟</translation>
    </message>
    <message>
        <source>Badge no. {0} is lost?</source>
        <translation>هل فُقدت الشارة رقم ⁨{0}⁩؟</translation>
    </message>
    <message>
        <source>Every door refuses it from now on, also if it is found again. A new badge has another code.</source>
        <translation>ترفضها كل الأبواب من الآن، حتى إن عُثر عليها. وللشارة الجديدة رمز آخر.</translation>
    </message>
    <message>
        <source>Lost: print a new badge</source>
        <translation>فُقدت: طباعة شارة جديدة</translation>
    </message>
    <message>
        <source>Only report it lost</source>
        <translation>الإبلاغ عن فقدانها فقط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>as it needs</source>
        <translation>حسب الحاجة</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>What is counted</source>
        <translation>ما يُعد</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Back to the overview (Esc)</source>
        <translation>العودة إلى النظرة العامة (Esc)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>Show the chart (F2)</source>
        <translation>إظهار الرسم البياني (F2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Show the table (F2)</source>
        <translation>إظهار الجدول (F2)</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>البحث في الجدول</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>الاسم على الشارة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>▲ Not right</source>
        <translation>▲ غير صحيح</translation>
    </message>
    <message>
        <source>▲ Too many wrong tries</source>
        <translation>▲ محاولات خاطئة كثيرة</translation>
    </message>
    <message>
        <source>Try again in {0}</source>
        <translation>حاولوا مجددا بعد ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاولوا مجددا</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف آخر رقم</translation>
    </message>
    <message>
        <source>Give the PIN</source>
        <translation>تأكيد الرقم السري</translation>
    </message>
</context>
<context>
    <name>PrintAgain</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Print (F8)</source>
        <translation>طباعة (F8)</translation>
    </message>
</context>
<context>
    <name>PrinterPage</name>
    <message>
        <source>ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>بها مشكلة</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>لا تفيد بشيء</translation>
    </message>
    <message>
        <source>prints here</source>
        <translation>تطبع هنا</translation>
    </message>
    <message>
        <source>takes over</source>
        <translation>تتولى عند العطل</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>حالها</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>جار البحث عن طابعات…</translation>
    </message>
    <message>
        <source>The list is kept up to date while you look at it.</source>
        <translation>تُحدَّث القائمة أثناء اطلاعكم عليها.</translation>
    </message>
    <message>
        <source>Where do badges come out?</source>
        <translation>أين تخرج الشارات؟</translation>
    </message>
    <message>
        <source>Choose the printer, and another that takes over when it fails. Then print a test badge.</source>
        <translation>اختاروا الطابعة وأخرى تتولى عند عطلها. ثم اطبعوا شارة تجريبية.</translation>
    </message>
    <message>
        <source>Print badges here</source>
        <translation>طباعة الشارات هنا</translation>
    </message>
    <message>
        <source>Let it take over</source>
        <translation>جعلها تتولى عند العطل</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>التوقف عن استعمالها</translation>
    </message>
    <message>
        <source>or an address: ipp://HOST/ipp/print, tcp://HOST:9100?zpl=203</source>
        <translation>أو عنوان: ipp://HOST/ipp/print أو tcp://HOST:9100?zpl=203</translation>
    </message>
    <message>
        <source>Address of a printer</source>
        <translation>عنوان طابعة</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>استعمال هذا العنوان</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>طباعة شارة تجريبية</translation>
    </message>
    <message>
        <source>Did the test badge come out right: whole, sharp, and in its real size?</source>
        <translation>هل خرجت الشارة التجريبية سليمة: كاملة وواضحة وبحجمها الحقيقي؟</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>نعم، هي سليمة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>What badges look like</source>
        <translation>شكل الشارات</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>The test badge</source>
        <translation>الشارة التجريبية</translation>
    </message>
</context>
<context>
    <name>PrinterStep</name>
    <message>
        <source>A test badge came out right</source>
        <translation>خرجت شارة تجريبية سليمة</translation>
    </message>
    <message>
        <source>You can type a printer’s address.</source>
        <translation>يمكنكم كتابة عنوان طابعة.</translation>
    </message>
    <message>
        <source>The test badge is on its way</source>
        <translation>الشارة التجريبية في الطريق</translation>
    </message>
    <message>
        <source>The test badge was written</source>
        <translation>كُتبت الشارة التجريبية في ملف</translation>
    </message>
    <message>
        <source>The printer says that the test badge is out</source>
        <translation>تفيد الطابعة بأن الشارة التجريبية خرجت</translation>
    </message>
    <message>
        <source>The test badge did not come out</source>
        <translation>لم تخرج الشارة التجريبية</translation>
    </message>
    <message>
        <source>Throw it away: it opens no door.</source>
        <translation>تخلصوا منها: فهي لا تفتح أي باب.</translation>
    </message>
    <message>
        <source>Then try this, and print it again</source>
        <translation>جربوا إذن ما يلي ثم اطبعوها مجددا</translation>
    </message>
    <message>
        <source>Cut off or too small: set the badge’s paper at the printer, or choose the layout for the paper in it. Pale or smeared: change ink or ribbon. Blank: turn the labels over. Nothing at all: choose another printer.</source>
        <translation>مقطوعة أو صغيرة: اضبطوا ورق الشارات في الطابعة أو اختاروا تصميما للورق الذي فيها. باهتة أو ملطخة: غيروا الحبر أو الشريط. بيضاء: اقلبوا الملصقات. لا شيء: اختاروا طابعة أخرى.</translation>
    </message>
    <message>
        <source>Badges go where they went before.</source>
        <translation>تذهب الشارات إلى حيث كانت تذهب.</translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>Register somebody new?</source>
        <translation>أتريدون تسجيل شخص جديد؟</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>The access category becomes {0}.</source>
        <translation>تصبح فئة الدخول ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Correct this registration?</source>
        <translation>أتريدون تصحيح هذا التسجيل؟</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Takes over from {0}, whose badges and codes end at once.</source>
        <translation>يحل محل ⁨{0}⁩، وينتهي العمل بشاراته ورموزه فورا.</translation>
    </message>
    <message>
        <source>Another delegate?</source>
        <translation>مندوب آخر؟</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Doors and desks let them through again.</source>
        <translation>تسمح الأبواب والمكاتب بالمرور مجددا.</translation>
    </message>
    <message>
        <source>Lift the security hold?</source>
        <translation>أتريدون رفع الإيقاف الأمني؟</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>رفع الإيقاف</translation>
    </message>
    <message>
        <source>Every door and desk refuses them at once. What the attendee sees does not say why.</source>
        <translation>ترفضه فورا كل الأبواب والمكاتب. ولا يبين ما يراه المشارك السبب.</translation>
    </message>
    <message>
        <source>Security hold?</source>
        <translation>إيقاف أمني؟</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Name on the badge, if written otherwise</source>
        <translation>الاسم على الشارة إن كُتب بغير ذلك</translation>
    </message>
    <message>
        <source>Organization or delegation</source>
        <translation>المنظمة أو الوفد</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Access category</source>
        <translation>فئة الدخول</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>ملاحظة للمكتب</translation>
    </message>
    <message>
        <source>In any script</source>
        <translation>بأي كتابة</translation>
    </message>
    <message>
        <source>Type a name or a code</source>
        <translation>اكتبوا اسما أو رمزا</translation>
    </message>
    <message>
        <source>Type or choose</source>
        <translation>اكتبوا أو اختاروا</translation>
    </message>
    <message>
        <source>en, fr</source>
        <translation>ar, en</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>A name is missing: type a given name, a family name, or the name on the badge.</source>
        <translation>الاسم ناقص: اكتبوا الاسم الأول أو اسم العائلة أو الاسم على الشارة.</translation>
    </message>
    <message>
        <source>Choose an access category.</source>
        <translation>اختاروا فئة دخول.</translation>
    </message>
    <message>
        <source>No category “{0}”: choose one from the list.</source>
        <translation>لا فئة باسم «⁨{0}⁩»: اختاروا من القائمة.</translation>
    </message>
    <message>
        <source>No country “{0}”: choose one from the list.</source>
        <translation>لا بلد باسم «⁨{0}⁩»: اختاروا من القائمة.</translation>
    </message>
    <message>
        <source>“{0}” is no language code such as en or fr.</source>
        <translation>«⁨{0}⁩» ليس رمز لغة مثل en أو fr.</translation>
    </message>
    <message>
        <source>Too long: {0} characters at most.</source>
        <translation>طويل جدا: الحد الأقصى للأحرف ⁨{0}⁩.</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>the registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>the tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>No column holds {0}: choose it below.</source>
        <translation>لا عمود يحتوي على ⁨{0}⁩: اختاروه أدناه.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>حقل</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Rejected: {0}</source>
        <translation>مرفوضة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>جديدة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>متغيرة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Withdrawn: {0}</source>
        <translation>مسحوبة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Remarks: {0}</source>
        <translation>ملاحظات: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>What this file changes: {0} people in it, {1} as they are</source>
        <translation>ما يغيره هذا الملف: الأشخاص فيه ⁨{0}⁩، وبلا تغيير ⁨{1}⁩</translation>
    </message>
    <message>
        <source>The first {0} are listed.</source>
        <translation>تُعرض الأولى وعددها ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>No column holds ticket codes: nobody can be scanned by their ticket, only found by name until a badge is printed. Choose the column below if there is one.</source>
        <translation>لا عمود يحتوي على رموز التذاكر: لا يمكن مسح تذكرة أحد، بل البحث عنه باسمه فقط حتى تُطبع شارته. اختاروا العمود أدناه إن وُجد.</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>أو أفلتوا الملف هنا.</translation>
    </message>
    <message>
        <source>photos from {0}</source>
        <translation>الصور من ⁨{0}⁩</translation>
    </message>
    <message>
        <source>photos beside it</source>
        <translation>الصور بجانبه</translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation>من القادمون؟</translation>
    </message>
    <message>
        <source>Choose the list that your registration system exports: CSV or XLSX. You see what it would change before anything does.</source>
        <translation>اختاروا القائمة التي يصدرها نظام التسجيل: CSV أو XLSX. ترون ما ستغيره قبل أن يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose a roster…</source>
        <translation>اختيار قائمة…</translation>
    </message>
    <message>
        <source>Where the photos lie…</source>
        <translation>موضع الصور…</translation>
    </message>
    <message>
        <source>How its columns are read</source>
        <translation>كيف تُقرأ أعمدتها</translation>
    </message>
    <message>
        <source>This roster is complete: withdraw whoever is missing from it</source>
        <translation>هذه القائمة كاملة: سحب من ليس فيها</translation>
    </message>
    <message>
        <source>Take these people in</source>
        <translation>إدخال هؤلاء الأشخاص</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What this file changes</source>
        <translation>ما يغيره هذا الملف</translation>
    </message>
</context>
<context>
    <name>RosterStep</name>
    <message>
        <source>People registered: {0}</source>
        <translation>الأشخاص المسجلون: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Choose a roster</source>
        <translation>اختيار قائمة</translation>
    </message>
    <message>
        <source>Rosters (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
        <translation>القوائم (*.csv *.xlsx *.txt *.tsv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Where the photos lie</source>
        <translation>موضع الصور</translation>
    </message>
    <message>
        <source>Reading: {0} rows</source>
        <translation>قراءة: الأسطر ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Taking people in: {0} of {1}</source>
        <translation>إدخال الأشخاص: ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Withdraw people who are inside?</source>
        <translation>أتريدون سحب أشخاص في الداخل؟</translation>
    </message>
    <message>
        <source>They are in a room now, and would be refused at the next door.</source>
        <translation>هم الآن في قاعة، وسيُرفضون عند الباب التالي.</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>سحبهم</translation>
    </message>
    <message>
        <source>{0} new, {1} changed, {2} as they were.</source>
        <translation>الجدد ⁨{0}⁩، المتغيرون ⁨{1}⁩، بلا تغيير ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>Photos: {0} taken in, {1} missing or unusable.</source>
        <translation>الصور: أُدخل ⁨{0}⁩، وناقص أو غير صالح ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Rows left out: {0}. Correct them in the file, and take it in again.</source>
        <translation>الأسطر المتروكة: ⁨{0}⁩. صححوها في الملف وأدخلوه مجددا.</translation>
    </message>
    <message>
        <source>People taken in: {0}</source>
        <translation>الأشخاص الذين أُدخلوا: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Put the missing photos into the folder, and take the roster in again.</source>
        <translation>ضعوا الصور الناقصة في المجلد وأدخلوا القائمة مجددا.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Whoever was taken in by then stays.</source>
        <translation>من أُدخل حتى ذلك الحين يبقى.</translation>
    </message>
    <message>
        <source>Take the same file in again to go on: nobody comes twice.</source>
        <translation>أدخلوا الملف نفسه مجددا للمتابعة: لا يتكرر أحد.</translation>
    </message>
    <message>
        <source>Everybody who was registered before is still there.</source>
        <translation>كل من سُجل من قبل ما زال موجودا.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>This is no JSON object, line and column {0}</source>
        <translation>ليس هذا كائن JSON، السطر والعمود ⁨{0}⁩</translation>
    </message>
    <message>
        <source>This is no rule: it is too large, or holds no JSON</source>
        <translation>ليست هذه قاعدة: كبيرة جدا أو بلا JSON</translation>
    </message>
    <message>
        <source>No rule: everything else decides.</source>
        <translation>لا قاعدة: يحكم كل ما عداها.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Save everything into a folder</source>
        <translation>حفظ كل شيء في مجلد</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>حُفظ: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Saved: {0} ({1} files)</source>
        <translation>حُفظ: ⁨{0}⁩ (الملفات ⁨{1}⁩)</translation>
    </message>
    <message>
        <source>Nothing of it is lost: save it elsewhere.</source>
        <translation>لم يضع شيء: احفظوه في موضع آخر.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Does the scanner read?</source>
        <translation>هل يقرأ الماسح؟</translation>
    </message>
    <message>
        <source>Scan this code with the USB scanner, as you would scan a badge.</source>
        <translation>امسحوا هذا الرمز بماسح USB كما تمسحون شارة.</translation>
    </message>
    <message>
        <source>1. Plug the scanner in.
2. Hold it a hand’s breadth before the screen, and pull its trigger.
3. What it sends is looked at here: key by key, and how it ends.</source>
        <translation>1. صلوا الماسح.
2. أمسكوه على بعد عرض كف من الشاشة واضغطوا زناده.
3. يُفحص هنا ما يرسله: مفتاحا مفتاحا وكيف ينتهي.</translation>
    </message>
    <message>
        <source>No scanner at this station</source>
        <translation>لا ماسح في هذه المحطة</translation>
    </message>
    <message>
        <source>And can you hear it?</source>
        <translation>وهل تسمعونه؟</translation>
    </message>
    <message>
        <source>Three sounds, told apart by rhythm: set the volume so that they are heard in a crowd.</source>
        <translation>ثلاثة أصوات يميزها الإيقاع: اضبطوا المستوى لتُسمع وسط الزحام.</translation>
    </message>
    <message>
        <source>▶ Welcome</source>
        <translation>▶ تفضلوا</translation>
    </message>
    <message>
        <source>▶ Refused</source>
        <translation>▶ رفض</translation>
    </message>
    <message>
        <source>▶ Look again</source>
        <translation>▶ انتباه</translation>
    </message>
    <message>
        <source>A code to scan</source>
        <translation>رمز للمسح</translation>
    </message>
</context>
<context>
    <name>ScannerStep</name>
    <message>
        <source>The scanner reads codes</source>
        <translation>الماسح يقرأ الرموز</translation>
    </message>
    <message>
        <source>Everything else works.</source>
        <translation>كل ما عدا ذلك يعمل.</translation>
    </message>
    <message>
        <source>No scanner is used here</source>
        <translation>لا يُستعمل هنا ماسح</translation>
    </message>
    <message>
        <source>The camera reads, or names are typed.</source>
        <translation>تقرأ الكاميرا أو تُكتب الأسماء.</translation>
    </message>
    <message>
        <source>It ends with Enter.</source>
        <translation>ينتهي بالمفتاح Enter.</translation>
    </message>
    <message>
        <source>It ends with Tab.</source>
        <translation>ينتهي بالمفتاح Tab.</translation>
    </message>
    <message>
        <source>It ends with a line feed.</source>
        <translation>ينتهي بسطر جديد.</translation>
    </message>
    <message>
        <source>It ends with nothing.</source>
        <translation>لا ينتهي بشيء.</translation>
    </message>
    <message>
        <source>Scan the setting in the scanner’s manual</source>
        <translation>امسحوا الإعداد المذكور في دليل الماسح</translation>
    </message>
    <message>
        <source>That was another code</source>
        <translation>كان ذلك رمزا آخر</translation>
    </message>
    <message>
        <source>Scan the code that is shown here.</source>
        <translation>امسحوا الرمز المعروض هنا.</translation>
    </message>
    <message>
        <source>Its letters arrive garbled</source>
        <translation>تصل حروفه مشوشة</translation>
    </message>
    <message>
        <source>keyboard country USA (English).</source>
        <translation>بلد لوحة المفاتيح: الولايات المتحدة (الإنكليزية).</translation>
    </message>
    <message>
        <source>It sends more than the code: “{0}” before it, “{1}” after it</source>
        <translation>يرسل أكثر من الرمز: «⁨{0}⁩» قبله و«⁨{1}⁩» بعده</translation>
    </message>
    <message>
        <source>Take its prefix and suffix away, or set KIOSK_SCANNER_PREFIX and KIOSK_SCANNER_SUFFIX.</source>
        <translation>أزيلوا بادئته ولاحقته أو اضبطوا KIOSK_SCANNER_PREFIX و KIOSK_SCANNER_SUFFIX.</translation>
    </message>
    <message>
        <source>It types too slowly: up to {2} ms from key to key</source>
        <translation>يكتب ببطء شديد: حتى ⁨{2}⁩ مث بين مفتاح وآخر</translation>
    </message>
    <message>
        <source>Set its delay between characters to none, or set KIOSK_SCANNER_GAP to {3}.</source>
        <translation>اجعلوا المهلة بين الأحرف صفرا أو اضبطوا KIOSK_SCANNER_GAP على ⁨{3}⁩.</translation>
    </message>
    <message>
        <source>It does not end a code with Enter</source>
        <translation>لا ينهي الرمز بالمفتاح Enter</translation>
    </message>
    <message>
        <source>suffix Enter (CR). Or set KIOSK_SCANNER_ENDS to enter,tab,lf,pause.</source>
        <translation>اللاحقة Enter (CR). أو اضبطوا KIOSK_SCANNER_ENDS على enter,tab,lf,pause.</translation>
    </message>
    <message>
        <source>It sent: {0}</source>
        <translation>أرسل: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>CapsLock is on: codes are read all the same, but turn it off before you type names.</source>
        <translation>المفتاح CapsLock مفعل: تُقرأ الرموز على أي حال، لكن أطفئوه قبل كتابة الأسماء.</translation>
    </message>
    <message>
        <source>This computer’s keyboard is not the scanner’s: codes are read by the places of the keys.</source>
        <translation>لوحة مفاتيح هذا الحاسوب غير لوحة الماسح: تُقرأ الرموز بمواضع المفاتيح.</translation>
    </message>
    <message>
        <source>The scanner is set to this computer’s keyboard, which is fine here and not elsewhere.</source>
        <translation>الماسح مضبوط على لوحة مفاتيح هذا الحاسوب: يصلح هنا لا في غيره.</translation>
    </message>
</context>
<context>
    <name>Scanners</name>
    <message>
        <source>Everything else works.</source>
        <translation>كل ما عدا ذلك يعمل.</translation>
    </message>
</context>
<context>
    <name>SecondScreen</name>
    <message>
        <source>No second screen: plug one in</source>
        <translation>لا توجد شاشة ثانية: وصّلوا شاشة</translation>
    </message>
</context>
<context>
    <name>SelfServiceScreen</name>
    <message>
        <source>Please go to the registration desk</source>
        <translation>يرجى التوجه إلى مكتب التسجيل</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>سُجل وصولكم</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Your badge comes out below</source>
        <translation>تخرج شارتكم من الأسفل</translation>
    </message>
    <message>
        <source>Take your badge</source>
        <translation>خذوا شارتكم</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلا وسهلا</translation>
    </message>
    <message>
        <source>You get your badge at the registration desk</source>
        <translation>تستلمون شارتكم في مكتب التسجيل</translation>
    </message>
    <message>
        <source>For a new badge, go to the registration desk</source>
        <translation>للحصول على شارة جديدة توجهوا إلى مكتب التسجيل</translation>
    </message>
    <message>
        <source>Show the code again, or go to the registration desk</source>
        <translation>أظهروا الرمز مجددا أو توجهوا إلى مكتب التسجيل</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Somebody there will help you</source>
        <translation>سيساعدكم أحد هناك</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Staff: sign in to open it</source>
        <translation>العاملون: سجلوا الدخول لفتحه</translation>
    </message>
    <message>
        <source>Please wait here</source>
        <translation>يرجى الانتظار هنا</translation>
    </message>
    <message>
        <source>Your badge comes at the registration desk</source>
        <translation>تُسلم شارتكم في مكتب التسجيل</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>This screen and its sound call our staff. If nobody comes soon, please go to the registration desk.</source>
        <translation>هذه الشاشة وصوتها يستدعيان فريقنا. إذا لم يأت أحد قريبا فتفضلوا إلى مكتب التسجيل.</translation>
    </message>
    <message>
        <source>This screen calls our staff. If nobody comes soon, please go to the registration desk.</source>
        <translation>هذه الشاشة تستدعي فريقنا. إذا لم يأت أحد قريبا فتفضلوا إلى مكتب التسجيل.</translation>
    </message>
    <message>
        <source>Staff: {0}. A badge that comes out later goes to the registration desk.</source>
        <translation>العاملون: ⁨{0}⁩. الشارة التي تخرج لاحقا تُسلم إلى مكتب التسجيل.</translation>
    </message>
    <message>
        <source>Show your code to the camera</source>
        <translation>أظهروا رمزكم للكاميرا</translation>
    </message>
    <message>
        <source>Hold it upright, a hand’s length before the lens</source>
        <translation>أمسكوه مستقيما على بعد كف من العدسة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>هل هذا أنتم؟</translation>
    </message>
    <message>
        <source>Yes, print my badge</source>
        <translation>نعم، اطبعوا شارتي</translation>
    </message>
    <message>
        <source>No, this is not me</source>
        <translation>لا، لست أنا</translation>
    </message>
    <message>
        <source>Your badge as it will print</source>
        <translation>شارتكم كما ستُطبع</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>العاملون</translation>
    </message>
    <message>
        <source>I need no help any more</source>
        <translation>لم أعد بحاجة إلى مساعدة</translation>
    </message>
</context>
<context>
    <name>SerialScanner</name>
    <message>
        <source>Serial ports can&apos;t be read here</source>
        <translation>تتعذر قراءة المنافذ التسلسلية هنا</translation>
    </message>
    <message>
        <source>install PySide6-Addons, then start again</source>
        <translation>ثبتوا PySide6-Addons ثم أعيدوا التشغيل</translation>
    </message>
    <message>
        <source>The scanner at {0} may not be used</source>
        <translation>لا يمكن استعمال الماسح على ⁨{0}⁩</translation>
    </message>
    <message>
        <source>close other programs that use it; on Linux, add this user to the group dialout</source>
        <translation>أغلقوا البرامج الأخرى التي تستعمله؛ وفي Linux أضيفوا هذا المستخدم إلى المجموعة dialout</translation>
    </message>
    <message>
        <source>The scanner at {0} is not there</source>
        <translation>الماسح على ⁨{0}⁩ غير موجود</translation>
    </message>
    <message>
        <source>plug it in; it works again by itself</source>
        <translation>صلوه؛ يعود إلى العمل من تلقاء نفسه</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Times are local: {0}</source>
        <translation>الأوقات محلية: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>فيه خلل</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>إضافة جلسة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>إزالة الجلسة</translation>
    </message>
    <message>
        <source>There is no session yet</source>
        <translation>لا جلسات بعد</translation>
    </message>
</context>
<context>
    <name>Shape</name>
    <message>
        <source>circle with a tick</source>
        <translation>دائرة فيها علامة صح</translation>
    </message>
    <message>
        <source>octagon with a cross</source>
        <translation>مثمن فيه علامة خطأ</translation>
    </message>
    <message>
        <source>triangle with a bar</source>
        <translation>مثلث فيه خط</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Operator</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>منظم</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>اختاروا اسمكم</translation>
    </message>
    <message>
        <source>Then give your PIN</source>
        <translation>ثم أدخلوا رقمكم السري</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>العاملون هنا</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>شخص آخر</translation>
    </message>
</context>
<context>
    <name>SoundDialog</name>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Let in: a short note, a long one</source>
        <translation>السماح: نغمة قصيرة فطويلة</translation>
    </message>
    <message>
        <source>Refused: one long buzz</source>
        <translation>الرفض: طنين طويل</translation>
    </message>
    <message>
        <source>Attention: three short knocks</source>
        <translation>الانتباه: ثلاث طرقات قصيرة</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play ({0})</source>
        <translation>تشغيل (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>Volume of this program</source>
        <translation>مستوى صوت هذا البرنامج</translation>
    </message>
    <message>
        <source>Less loud</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>No loudspeaker: verdicts are shown only. Plug one in, and it is heard at once.</source>
        <translation>لا مكبر صوت: تُعرض الإجابات فقط. صلوا واحدا فيُسمع فورا.</translation>
    </message>
    <message>
        <source>The sounds are turned off: verdicts are shown only.</source>
        <translation>الأصوات مطفأة: تُعرض الإجابات فقط.</translation>
    </message>
    <message>
        <source>Can you tell them apart where you stand? The machine’s own volume counts too.</source>
        <translation>هل تميزونها حيث تقفون؟ لمستوى صوت الجهاز أثر أيضا.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Organizer: sets everything up</source>
        <translation>المنظم: يُعد كل شيء</translation>
    </message>
    <message>
        <source>Supervisor: may override a door</source>
        <translation>المشرف: يمكنه الاستثناء عند الباب</translation>
    </message>
    <message>
        <source>Operator: checks in, prints</source>
        <translation>الموظف: يسجل الوصول ويطبع</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>▲ Nobody is named yet: whoever sits here may override a door, hold people and register walk-ins. Begin with an organizer.</source>
        <translation>▲ لم يُسمَّ أحد بعد: يمكن لمن يجلس هنا الاستثناء وإيقاف الأشخاص وتسجيلهم. ابدؤوا بمنظم.</translation>
    </message>
    <message>
        <source>▲ Name a second organizer: if the only one’s PIN is lost, nobody can change the staff.</source>
        <translation>▲ سمّوا منظما ثانيا: إذا فُقد الرقم السري للوحيد فلن يستطيع أحد تغيير العاملين.</translation>
    </message>
    <message>
        <source>▲ Name a supervisor: without one only an organizer can override or register walk-ins.</source>
        <translation>▲ سمّوا مشرفا: وإلا فلا يمكن إلا للمنظم الاستثناء أو التسجيل في الموقع.</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>من يعمل هنا؟</translation>
    </message>
    <message>
        <source>Each signs in with a PIN of 6 to 12 digits, and the journal says who did what. You may skip this: then everybody may do everything.</source>
        <translation>يسجل كل منهم الدخول برقم سري من 6 إلى 12 رقما، ويبين السجل من فعل ماذا. يمكنكم تخطي ذلك: عندئذ يمكن للجميع فعل كل شيء.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Name (never leaves this station)</source>
        <translation>الاسم (لا يغادر هذه المحطة)</translation>
    </message>
    <message>
        <source>Id: initials or a number</source>
        <translation>المعرف: الأحرف الأولى أو رقم</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>الرقم السري مجددا</translation>
    </message>
    <message>
        <source>PIN: 6 to 12 digits. No run like 123456, no digit or pattern again and again like 121212, and not the id.</source>
        <translation>الرقم السري: من 6 إلى 12 رقما. لا تسلسل مثل 123456، ولا رقم أو نمط مكرر مثل 121212، ولا المعرف نفسه.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>إزالة المختار</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>العاملون هنا</translation>
    </message>
</context>
<context>
    <name>StaffStep</name>
    <message>
        <source>The two PINs differ</source>
        <translation>الرقمان السريان مختلفان</translation>
    </message>
    <message>
        <source>The PIN is missing</source>
        <translation>الرقم السري ناقص</translation>
    </message>
    <message>
        <source>Nobody was added yet.</source>
        <translation>لم يُضف أحد بعد.</translation>
    </message>
    <message>
        <source>Type the same PIN twice.</source>
        <translation>اكتبوا الرقم السري نفسه مرتين.</translation>
    </message>
    <message>
        <source>This PIN can’t be taken</source>
        <translation>لا يُقبل هذا الرقم السري</translation>
    </message>
    <message>
        <source>{0} works here now</source>
        <translation>يعمل ⁨{0}⁩ هنا من الآن</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>أتريدون إزالة ⁨{0}⁩؟</translation>
    </message>
    <message>
        <source>The journal keeps what they did, and nobody else gets their id.</source>
        <translation>يحفظ السجل ما فعله، ولا يُعطى معرفه لغيره.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{0} works here no longer</source>
        <translation>لم يعد ⁨{0}⁩ يعمل هنا</translation>
    </message>
    <message>
        <source>Nobody was added or removed.</source>
        <translation>لم يُضف أحد ولم يُزل.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>{0}, {1} · chosen by hand</source>
        <translation>⁨{0}⁩، ⁨{1}⁩ · اختيرت يدويا</translation>
    </message>
    <message>
        <source>Now {0} until {1}</source>
        <translation>الآن ⁨{0}⁩ حتى ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Next {0}, doors {1}</source>
        <translation>التالية ⁨{0}⁩، الأبواب ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0} is over</source>
        <translation>انتهت ⁨{0}⁩</translation>
    </message>
    <message>
        <source>nothing after it</source>
        <translation>لا شيء بعدها</translation>
    </message>
    <message>
        <source>{0} takes over after this answer</source>
        <translation>تبدأ ⁨{0}⁩ بعد هذه الإجابة</translation>
    </message>
    <message>
        <source>In {1} min: {0}</source>
        <translation>بعد ⁨{1}⁩ د: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>StoppedPage</name>
    <message>
        <source>Out of order</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Please go to the registration desk</source>
        <translation>يرجى التوجه إلى مكتب التسجيل</translation>
    </message>
    <message>
        <source>Staff: this window ended by itself several times. Nothing recorded is lost. It tries again in two minutes; else restart this machine. The reason stands in {0}.</source>
        <translation>العاملون: توقفت هذه النافذة من تلقاء نفسها عدة مرات. لم يضع شيء مما سُجل. تعيد المحاولة بعد دقيقتين؛ وإلا أعيدوا تشغيل الجهاز. السبب مذكور في ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاولوا مجددا</translation>
    </message>
</context>
<context>
    <name>SubstituteDialog</name>
    <message>
        <source>Another delegate instead of {0}</source>
        <translation>مندوب آخر بدلا من ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Ends at once, for {0}</source>
        <translation>ينتهي فورا، بشأن ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Keep the invitations: {0}</source>
        <translation>الإبقاء على الدعوات: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>What {0} attended stays theirs.</source>
        <translation>ما حضره ⁨{0}⁩ يبقى له.</translation>
    </message>
    <message>
        <source>Substitute, check in and print</source>
        <translation>الاستبدال وتسجيل الوصول والطباعة</translation>
    </message>
    <message>
        <source>Only substitute</source>
        <translation>الاستبدال فقط</translation>
    </message>
    <message>
        <source>Invitations are kept: {0}</source>
        <translation>الدعوات باقية: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>badge no. {0}</source>
        <translation>الشارة رقم ⁨{0}⁩</translation>
    </message>
    <message>
        <source>invitations, unless they are kept</source>
        <translation>الدعوات، إلا إذا أُبقي عليها</translation>
    </message>
    <message>
        <source>all codes</source>
        <translation>جميع الرموز</translation>
    </message>
    <message>
        <source>the check-in</source>
        <translation>تسجيل الوصول</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Texts of the column</source>
        <translation>نصوص العمود</translation>
    </message>
    <message>
        <source>Move the text up</source>
        <translation>تحريك النص إلى أعلى</translation>
    </message>
    <message>
        <source>Move the text down</source>
        <translation>تحريك النص إلى أسفل</translation>
    </message>
    <message>
        <source>Remove the text</source>
        <translation>إزالة النص</translation>
    </message>
    <message>
        <source>+ Field</source>
        <translation>+ حقل</translation>
    </message>
    <message>
        <source>Add a field to the column</source>
        <translation>إضافة حقل إلى العمود</translation>
    </message>
    <message>
        <source>+ Words</source>
        <translation>+ كلمات</translation>
    </message>
    <message>
        <source>Add words to the column</source>
        <translation>إضافة كلمات إلى العمود</translation>
    </message>
</context>
<context>
    <name>TiersPage</name>
    <message>
        <source>Named in {0}</source>
        <translation>مذكورة في ⁨{0}⁩</translation>
    </message>
    <message>
        <source>No session names it; those for every tier admit it</source>
        <translation>لا تذكرها أي جلسة؛ وتقبلها الجلسات المفتوحة لكل فئة</translation>
    </message>
    <message>
        <source>Contrast of the words on it: {0} : 1</source>
        <translation>تباين الكلمات عليه: ⁨{0}⁩ : 1</translation>
    </message>
    <message>
        <source>Make it darker or lighter, to be read from afar</source>
        <translation>اجعلوه أغمق أو أفتح ليُقرأ من بعيد</translation>
    </message>
    <message>
        <source>Sessions that name it: {0}</source>
        <translation>جلسات تذكرها: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>فيه خلل</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>إضافة فئة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the tier</source>
        <translation>إزالة الفئة</translation>
    </message>
    <message>
        <source>There is no tier yet</source>
        <translation>لا فئات بعد</translation>
    </message>
</context>
<context>
    <name>UseEvent</name>
    <message>
        <source>It takes away what people already used: {0}.</source>
        <translation>يزيل ذلك ما استعمله أشخاص من قبل: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Every decision of this station is made by it from now on. Close its other windows and open them again.</source>
        <translation>تُتخذ كل قرارات هذه المحطة وفقه من الآن. أغلقوا نوافذها الأخرى وافتحوها مجددا.</translation>
    </message>
    <message>
        <source>Take that away?</source>
        <translation>أتريدون إزالة ذلك؟</translation>
    </message>
    <message>
        <source>Use this event?</source>
        <translation>أتريدون استعمال هذه الفعالية؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>اعتماده</translation>
    </message>
    <message>
        <source>Station {0} works by this event from now on</source>
        <translation>تعمل المحطة ⁨{0}⁩ وفق هذه الفعالية من الآن</translation>
    </message>
</context>
<context>
    <name>UseLayout</name>
    <message>
        <source>Every badge of this station is printed so from now on, by open windows too.</source>
        <translation>تُطبع كل شارات هذه المحطة هكذا من الآن، من النوافذ المفتوحة أيضا.</translation>
    </message>
    <message>
        <source>Print badges by this layout?</source>
        <translation>أتريدون طباعة الشارات بهذا التصميم؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>اعتماده</translation>
    </message>
    <message>
        <source>Badges of this station look like “{0}” from now on</source>
        <translation>شارات هذه المحطة من الآن مثل «⁨{0}⁩»</translation>
    </message>
</context>
<context>
    <name>Vouching</name>
    <message>
        <source>Who does this?</source>
        <translation>من يفعل هذا؟</translation>
    </message>
    <message>
        <source>This station knows its staff: this needs an organizer’s PIN.</source>
        <translation>تعرف هذه المحطة العاملين فيها: يلزم الرقم السري لأحد المنظمين.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>السبب (يمكن تركه)</translation>
    </message>
    <message>
        <source>A supervisor’s PIN, for this once</source>
        <translation>الرقم السري لمشرف، لهذه المرة</translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>Walk-in: register somebody new</source>
        <translation>في الموقع: تسجيل شخص جديد</translation>
    </message>
    <message>
        <source>Already registered?</source>
        <translation>مسجل من قبل؟</translation>
    </message>
    <message>
        <source>Nobody is registered under a name like this.</source>
        <translation>لا أحد مسجل باسم كهذا.</translation>
    </message>
    <message>
        <source>Whoever is registered under a name like it appears here.</source>
        <translation>يظهر هنا من سُجل باسم مشابه.</translation>
    </message>
    <message>
        <source>This name is registered</source>
        <translation>هذا الاسم مسجل</translation>
    </message>
    <message>
        <source>Only register</source>
        <translation>التسجيل فقط</translation>
    </message>
    <message>
        <source>Somebody else: register, check in and print</source>
        <translation>شخص آخر: التسجيل وتسجيل الوصول والطباعة</translation>
    </message>
    <message>
        <source>Register, check in and print</source>
        <translation>التسجيل وتسجيل الوصول والطباعة</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
</TS>
