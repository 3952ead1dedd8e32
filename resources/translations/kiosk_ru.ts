<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Assistant</name>
    <message>
        <source>Set up a station</source>
        <translation>Настройка поста</translation>
    </message>
</context>
<context>
    <name>AssistantScreen</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Пока пропустить</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>F7  Back</source>
        <translation>F7  Назад</translation>
    </message>
    <message>
        <source>Back (F7)</source>
        <translation>Назад (F7)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Сотрудники, ПИН</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Scanner and sound</source>
        <translation>Сканер и звук</translation>
    </message>
    <message>
        <source>Printer and badge</source>
        <translation>Принтер и бейдж</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>If you skip this: nobody can be found or let in until people are taken in.</source>
        <translation>Если пропустить этот шаг: пока список не загружен, никого нельзя найти или пропустить.</translation>
    </message>
    <message>
        <source>If you skip this: everybody may do everything, and the journal names nobody.</source>
        <translation>Если пропустить этот шаг: каждый может всё, и журнал никого не называет.</translation>
    </message>
    <message>
        <source>If you skip this: the desk looks for a camera by itself when it opens.</source>
        <translation>Если пропустить этот шаг: стойка сама найдёт камеру при открытии.</translation>
    </message>
    <message>
        <source>If you skip this: a scanner that is set wrongly shows when the queue stands there.</source>
        <translation>Если пропустить этот шаг: неверная настройка сканера проявится, когда выстроится очередь.</translation>
    </message>
    <message>
        <source>If you skip this: badges go where the list says, untried.</source>
        <translation>Если пропустить этот шаг: бейджи пойдут, куда указано в списке, без проверки.</translation>
    </message>
    <message>
        <source>If you skip this: what is wrong with doors and badges shows on the day.</source>
        <translation>Если пропустить этот шаг: ошибки дверей и бейджей проявятся в сам день.</translation>
    </message>
    <message>
        <source>Choose an event first</source>
        <translation>Сначала мероприятие</translation>
    </message>
    <message>
        <source>Set this station up first</source>
        <translation>Сначала настройте пост</translation>
    </message>
    <message>
        <source>Unlock this station first</source>
        <translation>Сначала разблокируйте</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Сделать</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Нужны вы</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
</context>
<context>
    <name>AtDashboard</name>
    <message>
        <source>The numbers are those of the last look.</source>
        <translation>Числа – на момент последней проверки.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>As of {0}</source>
        <translation>На {0}</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Обзор</translation>
    </message>
</context>
<context>
    <name>AtDesk</name>
    <message>
        <source>The check-in is recorded; only the badge is missing.</source>
        <translation>Прибытие отмечено, не хватает только бейджа.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Ничего не отменено.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Sign in, and try again.</source>
        <translation>Ничего не записано. Войдите и повторите.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Searching still works; the rest can be tried again.</source>
        <translation>Ничего не записано. Поиск работает; остальное можно повторить.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
</context>
<context>
    <name>AtDoor</name>
    <message>
        <source>Follow the timetable of {0}</source>
        <translation>Следовать расписанию: {0}</translation>
    </message>
    <message>
        <source>Let in on a supervisor&apos;s word</source>
        <translation>Пропустить по решению старшего смены</translation>
    </message>
    <message>
        <source>{0}. The journal keeps the reason, and that this door was overridden.</source>
        <translation>{0}. Журнал сохранит причину и запись об этом исключении.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Устный переводчик</translation>
    </message>
    <message>
        <source>Accompanies a delegate</source>
        <translation>Сопровождает делегата</translation>
    </message>
    <message>
        <source>Close the room?</source>
        <translation>Закрыть зал?</translation>
    </message>
    <message>
        <source>Open the room again?</source>
        <translation>Снова открыть зал?</translation>
    </message>
    <message>
        <source>Nobody more is let in at any of its doors until it is opened again. Whoever is inside may leave.</source>
        <translation>До нового открытия никого не пропускают ни в одну из дверей. Кто внутри, может выйти.</translation>
    </message>
    <message>
        <source>The session’s own rules decide again.</source>
        <translation>Снова действуют правила самого заседания.</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>Закрыть зал</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Открыть зал</translation>
    </message>
    <message>
        <source>Room is full</source>
        <translation>Зал полон</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>Учебная эвакуация</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>The last scan is still being written. One moment.</source>
        <translation>Последний код ещё записывается. Минуту.</translation>
    </message>
    <message>
        <source>Scanning goes on.</source>
        <translation>Сканирование продолжается.</translation>
    </message>
    <message>
        <source>WAY OUT</source>
        <translation>ВЫХОД</translation>
    </message>
    <message>
        <source>BOTH WAYS</source>
        <translation>В ОБЕ СТОРОНЫ</translation>
    </message>
    <message>
        <source>ROOM CLOSED</source>
        <translation>ЗАЛ ЗАКРЫТ</translation>
    </message>
</context>
<context>
    <name>AtLayoutEditor</name>
    <message>
        <source>Choose a picture</source>
        <translation>Выбор изображения</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Изображения (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The layout is as it was.</source>
        <translation>Макет остался прежним.</translation>
    </message>
    <message>
        <source>Badge layout</source>
        <translation>Макет бейджа</translation>
    </message>
</context>
<context>
    <name>AtSelf</name>
    <message>
        <source>Open self-service</source>
        <translation>Открыть самообслуживание</translation>
    </message>
    <message>
        <source>Choose the camera</source>
        <translation>Выбрать камеру</translation>
    </message>
    <message>
        <source>Seen to: back to the start</source>
        <translation>Решено: к началу</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Закрыть это окно</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Two codes in view: show one</source>
        <translation>В кадре два кода: покажите один</translation>
    </message>
    <message>
        <source>Use the scanner, or go to the registration desk</source>
        <translation>Воспользуйтесь сканером или подойдите к стойке регистрации</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>See to it…</source>
        <translation>Разобраться…</translation>
    </message>
    <message>
        <source>Did the badge of {0} come out?</source>
        <translation>Вышел ли бейдж: {0}?</translation>
    </message>
    <message>
        <source>Badges that may not have come out: {0}</source>
        <translation>Бейджи, которые могли не выйти: {0}</translation>
    </message>
    <message>
        <source>Look at the printer, then answer. Scanning goes on.</source>
        <translation>Посмотрите на принтер и ответьте. Сканирование продолжается.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ответить…</translation>
    </message>
    <message>
        <source>The badge of {0} did not come out</source>
        <translation>Не вышел бейдж: {0}</translation>
    </message>
    <message>
        <source>Badges that did not come out: {0}</source>
        <translation>Не вышедшие бейджи: {0}</translation>
    </message>
</context>
<context>
    <name>BoxList</name>
    <message>
        <source>In the order of drawing</source>
        <translation>В порядке рисования</translation>
    </message>
    <message>
        <source>Page and boxes, in the order of drawing</source>
        <translation>Страница и рамки в порядке рисования</translation>
    </message>
    <message>
        <source>Add a box…</source>
        <translation>Добавить рамку…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Draw the box earlier, below others</source>
        <translation>Рисовать рамку раньше, под другими</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Draw the box later, above others</source>
        <translation>Рисовать рамку позже, поверх других</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Duplicate the box</source>
        <translation>Сделать копию рамки</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete the box</source>
        <translation>Удалить рамку</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Does the camera read?</source>
        <translation>Читает ли камера?</translation>
    </message>
    <message>
        <source>Hold any code before it: a ticket, a badge, or the code shown here, photographed with a phone.</source>
        <translation>Покажите ей любой код: билет, бейдж или код отсюда, снятый на телефон.</translation>
    </message>
    <message>
        <source>A code to photograph. It opens no door.</source>
        <translation>Код для съёмки. Дверей он не открывает.</translation>
    </message>
    <message>
        <source>F10  Choose a camera</source>
        <translation>F10  Выбрать камеру</translation>
    </message>
    <message>
        <source>Choose a camera (F10)</source>
        <translation>Выбрать камеру (F10)</translation>
    </message>
    <message>
        <source>No camera at this station</source>
        <translation>На этом посту нет камеры</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Что видит камера</translation>
    </message>
    <message>
        <source>A code to try with</source>
        <translation>Код для пробы</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>No camera is used here</source>
        <translation>Камера здесь не используется</translation>
    </message>
    <message>
        <source>A scanner reads, or names are typed.</source>
        <translation>Коды читает сканер, или вводят имена.</translation>
    </message>
    <message>
        <source>The camera reads codes</source>
        <translation>Камера читает коды</translation>
    </message>
    <message>
        <source>Nothing was recorded: this was a trial.</source>
        <translation>Ничего не записано: это была проба.</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>The picture that the camera sees now</source>
        <translation>То, что камера видит сейчас</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>checked in</source>
        <translation>прибытие отмечено</translation>
    </message>
    <message>
        <source>did it come out?</source>
        <translation>вышел ли?</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>printing…</source>
        <translation>печатается…</translation>
    </message>
    <message>
        <source>out</source>
        <translation>вышел</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменена</translation>
    </message>
    <message>
        <source>security hold</source>
        <translation>доступ приостановлен</translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation>ещё не утверждена</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>не оплачена</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утверждена</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>none printed</source>
        <translation>не напечатан</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>№ {0}</translation>
    </message>
    <message>
        <source>reported lost</source>
        <translation>заявлен как утерянный</translation>
    </message>
    <message>
        <source>see “Printing”</source>
        <translation>см. «Печать»</translation>
    </message>
    <message>
        <source>waiting for the printer</source>
        <translation>ждёт принтера</translation>
    </message>
    <message>
        <source>printing now</source>
        <translation>печатается</translation>
    </message>
    <message>
        <source>{0} (inside now)</source>
        <translation>{0} (сейчас внутри)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Invited to</source>
        <translation>Приглашения</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>To mend: {0}</source>
        <translation>Исправить: {0}</translation>
    </message>
    <message>
        <source>To look at: {0}</source>
        <translation>Посмотреть: {0}</translation>
    </message>
    <message>
        <source>Remarks: {0}</source>
        <translation>Замечаний: {0}</translation>
    </message>
    <message>
        <source>{0} people at {1} doors, every badge drawn</source>
        <translation>Людей: {0}, дверей: {1}, нарисован каждый бейдж</translation>
    </message>
    <message>
        <source>{0} people at {1} doors</source>
        <translation>Людей: {0}, дверей: {1}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>What, and how to mend it</source>
        <translation>Что не так и как исправить</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Как обстоит</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>Декодеры</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Шрифты</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Other stations</source>
        <translation>Другие посты</translation>
    </message>
    <message>
        <source>Staying awake</source>
        <translation>Переход в сон</translation>
    </message>
    <message>
        <source>Try everything before the doors open</source>
        <translation>Проверить всё до открытия дверей</translation>
    </message>
    <message>
        <source>Everybody is tried at every door at every hour, and every badge is drawn. Nothing is recorded for anybody.</source>
        <translation>Каждый проверяется у каждой двери в каждый час, и рисуется каждый бейдж. Ни для кого ничего не записывается.</translation>
    </message>
    <message>
        <source>Draw every badge too (a minute or more for thousands)</source>
        <translation>Рисовать и каждый бейдж (для тысяч – минута и больше)</translation>
    </message>
    <message>
        <source>Try everything</source>
        <translation>Проверить всё</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Looking at the machine…</source>
        <translation>Проверка компьютера…</translation>
    </message>
    <message>
        <source>Trying everybody at every door…</source>
        <translation>Проверка каждого у каждой двери…</translation>
    </message>
    <message>
        <source>Drawing badges: {0} of {1}</source>
        <translation>Рисуются бейджи: {0} из {1}</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Ничто не мешает</translation>
    </message>
    <message>
        <source>Look through the rest below.</source>
        <translation>Просмотрите остальное ниже.</translation>
    </message>
    <message>
        <source>Something is to be mended</source>
        <translation>Кое-что нужно исправить</translation>
    </message>
    <message>
        <source>Doors and desks work all the same.</source>
        <translation>Двери и стойки всё равно работают.</translation>
    </message>
    <message>
        <source>Mend what is listed first, and try again.</source>
        <translation>Сначала исправьте перечисленное, затем повторите.</translation>
    </message>
    <message>
        <source>Save what was found</source>
        <translation>Сохранить найденное</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>What was found is still below.</source>
        <translation>Найденное осталось ниже.</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Сохранено как {0}</translation>
    </message>
    <message>
        <source>It holds ids: keep it safe.</source>
        <translation>Там идентификаторы: храните бережно.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Nothing was kept of this run.</source>
        <translation>От этой проверки ничего не сохранено.</translation>
    </message>
    <message>
        <source>The station works all the same.</source>
        <translation>Пост всё равно работает.</translation>
    </message>
</context>
<context>
    <name>ColourEditor</name>
    <message>
        <source>the tier’s</source>
        <translation>цвет категории</translation>
    </message>
    <message>
        <source>choose from a palette</source>
        <translation>выбрать из палитры</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>choose from a palette</source>
        <translation>выбрать из палитры</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Первые значения</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Читается как</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>Column {0} is read as</source>
        <translation>Столбец {0} читается как</translation>
    </message>
    <message>
        <source>Give this column a name of its own in the file, then it can be chosen.</source>
        <translation>Дайте этому столбцу в файле своё название, тогда его можно выбрать.</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct what is written</source>
        <translation>Исправить записанное</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>was: {0}</source>
        <translation>было: {0}</translation>
    </message>
    <message>
        <source>now: {0}</source>
        <translation>стало: {0}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <source>Badge no. {0} still says what it said.</source>
        <translation>На бейдже № {0} пока прежние данные.</translation>
    </message>
    <message>
        <source>Only save</source>
        <translation>Только сохранить</translation>
    </message>
    <message>
        <source>Save and print a new badge</source>
        <translation>Сохранить и напечатать новый бейдж</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Back to the start in {0} s</source>
        <translation>К началу через {0} с</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Ещё время</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Arrivals</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>of {0} registered have arrived, {1}</source>
        <translation>прибыли из {0} зарегистрированных, {1}</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Пока никого.</translation>
    </message>
    <message>
        <source>Arrived: {0}, {1}.</source>
        <translation>Прибыли: {0}, {1}.</translation>
    </message>
    <message>
        <source>Went straight to a room, past the desk: {0}.</source>
        <translation>Прошли сразу в зал, минуя стойку: {0}.</translation>
    </message>
    <message>
        <source>Not on this station’s roster, so not counted here: {0}.</source>
        <translation>Нет в списке этого поста, поэтому не учтены: {0}.</translation>
    </message>
    <message>
        <source>{0}: admissions {1}.</source>
        <translation>{0}: входов {1}.</translation>
    </message>
    <message>
        <source>Nobody yet. The chart begins with the first arrival.</source>
        <translation>Пока никого. График начнётся с первого прибывшего.</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Входы</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Пока нет.</translation>
    </message>
    <message>
        <source>registered {0}</source>
        <translation>зарегистрировано {0}</translation>
    </message>
    <message>
        <source>{0} every {1} min</source>
        <translation>{0} за каждые {1} мин</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} в {1}</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}: {3} together, most of them {4}.</source>
        <translation>{0} с {1} до {2}: всего {3}, больше всего {4}.</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>По причинам</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>По заседаниям</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Во времени</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Исключения</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} мин</translation>
    </message>
    <message>
        <source>Arrivals at the event</source>
        <translation>Прибытие на мероприятие</translation>
    </message>
    <message>
        <source>Delegations and tiers</source>
        <translation>Делегации и категории</translation>
    </message>
    <message>
        <source>of {0} delegations are here; complete: {1}</source>
        <translation>делегаций из {0} здесь; в полном составе: {1}</translation>
    </message>
    <message>
        <source>Nobody is registered yet: take a roster in.</source>
        <translation>Пока никто не зарегистрирован: загрузите список.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Arrived: {0}.</source>
        <translation>Прибыли: {0}.</translation>
    </message>
    <message>
        <source>With somebody here: {0}.</source>
        <translation>Есть представитель: {0}.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибыли</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Доля, %</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Пока никто не зарегистрирован.</translation>
    </message>
    <message>
        <source>Every delegation has somebody here.</source>
        <translation>От каждой делегации кто-то здесь.</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Ещё не прибыли</translation>
    </message>
    <message>
        <source>of {0} delegations have nobody here yet</source>
        <translation>делегаций из {0} пока никто не прибыл</translation>
    </message>
    <message>
        <source>Nobody has arrived of {0} delegations; members registered: {1}.</source>
        <translation>Делегаций, откуда никто не прибыл: {0}; зарегистрировано членов: {1}.</translation>
    </message>
    <message>
        <source>Names are shown to organizers, and never in full screen.</source>
        <translation>Имена видны только организаторам и никогда на весь экран.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Members not here yet</source>
        <translation>Члены, которые ещё не прибыли</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утверждена</translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation>ещё не утверждена</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>не оплачена</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменена</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Отказы</translation>
    </message>
    <message>
        <source>refusals; overrides: {0}</source>
        <translation>отказов; исключений: {0}</translation>
    </message>
    <message>
        <source>Nobody was refused.</source>
        <translation>Никому не отказано.</translation>
    </message>
    <message>
        <source>Refusals: {0}. Overrides: {1}.</source>
        <translation>Отказов: {0}. Исключений: {1}.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>Отказы по причинам</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Refusals by session</source>
        <translation>Отказы по заседаниям</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>In spite of</source>
        <translation>Несмотря на</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Указанная причина</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>No overrides.</source>
        <translation>Исключений нет.</translation>
    </message>
    <message>
        <source>Over capacity: {0}</source>
        <translation>Сверх вместимости: {0}</translation>
    </message>
    <message>
        <source>Full: {0}</source>
        <translation>Полные: {0}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Залы</translation>
    </message>
    <message>
        <source>inside now; doors open: {0}</source>
        <translation>внутри сейчас; двери открыты: {0}</translation>
    </message>
    <message>
        <source>Doors open: {0}. Inside: {1}.</source>
        <translation>Открыто дверей: {0}. Внутри: {1}.</translation>
    </message>
    <message>
        <source>No room of today has a limit: people are only counted.</source>
        <translation>Сегодня ни у одного зала нет ограничения: людей только считают.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Вместимость</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Сверх</translation>
    </message>
    <message>
        <source>No sessions today</source>
        <translation>Сегодня заседаний нет</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>{0} inside, no limit</source>
        <translation>внутри {0}, без ограничения</translation>
    </message>
    <message>
        <source>{0} over</source>
        <translation>сверх: {0}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>полон</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>свободно: {0}</translation>
    </message>
    <message>
        <source>closed by staff at {0}</source>
        <translation>закрыт сотрудниками в {0}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>opens at {0}</source>
        <translation>откроется в {0}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>окончено</translation>
    </message>
    <message>
        <source>No doors are open now.</source>
        <translation>Сейчас открытых дверей нет.</translation>
    </message>
    <message>
        <source>No sessions today.</source>
        <translation>Сегодня заседаний нет.</translation>
    </message>
    <message>
        <source>Next: {0}, {1}.</source>
        <translation>Далее: {0}, {1}.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Стойка регистрации</translation>
    </message>
    <message>
        <source>(none given)</source>
        <translation>(не указана)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>{0} мин назад</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>{0} ч назад</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation>{0} дн. назад</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Посты</translation>
    </message>
    <message>
        <source>known here, by their journals</source>
        <translation>известно здесь по их журналам</translation>
    </message>
    <message>
        <source>To look after: {0}</source>
        <translation>Требуют внимания: {0}</translation>
    </message>
    <message>
        <source>Known here: {0}. Entries held: {1}.</source>
        <translation>Известно здесь: {0}. Записей: {1}.</translation>
    </message>
    <message>
        <source>Badges of this station</source>
        <translation>Бейджи этого поста</translation>
    </message>
    <message>
        <source>waiting {0}, printing {1}</source>
        <translation>ожидает {0}, печатается {1}</translation>
    </message>
    <message>
        <source>Did not come out: {0}. In doubt: {1}. See to them at the desk.</source>
        <translation>Не вышли: {0}. Под вопросом: {1}. Разберитесь на стойке.</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Последняя запись</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Сделать</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>{0} (this one)</source>
        <translation>{0} (этот)</translation>
    </message>
    <message>
        <source>no entries yet</source>
        <translation>записей пока нет</translation>
    </message>
    <message>
        <source>entries {0}</source>
        <translation>записей {0}</translation>
    </message>
    <message>
        <source>last {0}</source>
        <translation>последняя {0}</translation>
    </message>
    <message>
        <source>Last heard of {0}: carry a bundle here.</source>
        <translation>Последние сведения {0}: принесите файл обмена.</translation>
    </message>
    <message>
        <source>Nothing heard of it yet: carry a bundle here.</source>
        <translation>Пока сведений нет: принесите файл обмена.</translation>
    </message>
    <message>
        <source>Its clock is behind: set it.</source>
        <translation>Её часы отстают: поставьте их верно.</translation>
    </message>
    <message>
        <source>Its clock is days away from the event: set it.</source>
        <translation>Её часы расходятся с датами мероприятия: поставьте их верно.</translation>
    </message>
</context>
<context>
    <name>DashboardLocked</name>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Supervisors and organizers see the dashboard</source>
        <translation>Обзор видят старшие смены и организаторы</translation>
    </message>
</context>
<context>
    <name>DashboardScreen</name>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>обзор</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>график или таблица</translation>
    </message>
    <message>
        <source>save picture</source>
        <translation>сохранить график</translation>
    </message>
    <message>
        <source>save table</source>
        <translation>сохранить таблицу</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>обновить</translation>
    </message>
    <message>
        <source>save all</source>
        <translation>сохранить всё</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>весь экран</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Show to the attendee (Ctrl+D)</source>
        <translation>Показать участнику (Ctrl+D)</translation>
    </message>
    <message>
        <source>Check in only (F5)</source>
        <translation>Только отметить прибытие (F5)</translation>
    </message>
    <message>
        <source>Correct… (F4)</source>
        <translation>Исправить… (F4)</translation>
    </message>
    <message>
        <source>Badge lost…</source>
        <translation>Бейдж утерян…</translation>
    </message>
    <message>
        <source>New badge… (F8)</source>
        <translation>Новый бейдж… (F8)</translation>
    </message>
    <message>
        <source>Another delegate…</source>
        <translation>Другой делегат…</translation>
    </message>
    <message>
        <source>Security hold…</source>
        <translation>Приостановить доступ…</translation>
    </message>
    <message>
        <source>Lift the security hold…</source>
        <translation>Вернуть доступ…</translation>
    </message>
    <message>
        <source>Walk-in… (F3)</source>
        <translation>Регистрация на месте… (F3)</translation>
    </message>
    <message>
        <source>Undo the last act (Ctrl+Z)</source>
        <translation>Отменить последнее действие (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>The badge is on its way</source>
        <translation>Бейдж сейчас выйдет</translation>
    </message>
    <message>
        <source>The badge has not come out: see “Printing”</source>
        <translation>Бейдж не вышел: см. «Печать»</translation>
    </message>
    <message>
        <source>Hand over the badge</source>
        <translation>Выдайте бейдж</translation>
    </message>
    <message>
        <source>The last act was taken back</source>
        <translation>Последнее действие отменено</translation>
    </message>
    <message>
        <source>Taken back: check-in of {0}</source>
        <translation>Отменено: прибытие ({0})</translation>
    </message>
    <message>
        <source>Taken back: registration of {0}</source>
        <translation>Отменено: регистрация ({0})</translation>
    </message>
    <message>
        <source>Taken back: the last act about {0}</source>
        <translation>Отменено: последнее действие ({0})</translation>
    </message>
    <message>
        <source>Badge no. {0} was printed for it</source>
        <translation>Для этого был напечатан бейдж № {0}</translation>
    </message>
    <message>
        <source>Take the badge back</source>
        <translation>Заберите бейдж</translation>
    </message>
    <message>
        <source>Printing can’t be taken back</source>
        <translation>Печать нельзя отменить</translation>
    </message>
    <message>
        <source>Badge no. {0} of {1}</source>
        <translation>Бейдж № {0} ({1})</translation>
    </message>
    <message>
        <source>Report the badge lost instead (F6)</source>
        <translation>Вместо этого заявите об утере бейджа (F6)</translation>
    </message>
    <message>
        <source>The last act was about somebody else</source>
        <translation>Последнее действие касалось другого человека</translation>
    </message>
    <message>
        <source>Open their card to take it back</source>
        <translation>Откройте карточку этого человека, чтобы отменить</translation>
    </message>
    <message>
        <source>Two codes in view: show one</source>
        <translation>В кадре два кода: покажите один</translation>
    </message>
    <message>
        <source>This code was scanned. Esc scans it again.</source>
        <translation>Этот код уже считан. Esc считает его снова.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>to see to: {0}</source>
        <translation>требуют внимания: {0}</translation>
    </message>
    <message>
        <source>The badge appears here as soon as somebody is found</source>
        <translation>Бейдж появится здесь, как только человек найден</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Name or organization</source>
        <translation>Имя или организация</translation>
    </message>
    <message>
        <source>Search by name or organization</source>
        <translation>Поиск по имени или организации</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Найденные люди</translation>
    </message>
    <message>
        <source>Badge, as it will print</source>
        <translation>Бейдж, каким он будет напечатан</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>search</source>
        <translation>поиск</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>исправить</translation>
    </message>
    <message>
        <source>more</source>
        <translation>ещё</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>прибытие</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>badge again</source>
        <translation>новый бейдж</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>очистить</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>камера</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Отметить прибытие</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More (F6)</source>
        <translation>Ещё (F6)</translation>
    </message>
    <message>
        <source>Show a code to the camera, or type a name</source>
        <translation>Покажите код камере или введите имя</translation>
    </message>
    <message>
        <source>Nobody was recognised. Search by name (F2)</source>
        <translation>Никто не распознан. Найдите по имени (F2)</translation>
    </message>
    <message>
        <source>Nobody of that name. Try fewer letters, or F3 for a walk-in.</source>
        <translation>Такого имени нет. Введите меньше букв или нажмите F3 для регистрации на месте.</translation>
    </message>
    <message>
        <source>Check in and print</source>
        <translation>Отметить и напечатать</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Напечатать бейдж</translation>
    </message>
    <message>
        <source>Reprint…</source>
        <translation>Печатать заново…</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message>
        <source>way in</source>
        <translation>вход</translation>
    </message>
    <message>
        <source>close room</source>
        <translation>закрыть зал</translation>
    </message>
    <message>
        <source>open room</source>
        <translation>открыть зал</translation>
    </message>
    <message>
        <source>Another code waits. Press Enter, then show it again.</source>
        <translation>Ждёт другой код. Нажмите Enter и покажите его снова.</translation>
    </message>
    <message>
        <source>This code was scanned. Enter scans it again.</source>
        <translation>Этот код уже считан. Enter считает его снова.</translation>
    </message>
    <message>
        <source>Two codes in view: show one</source>
        <translation>В кадре два кода: покажите один</translation>
    </message>
    <message>
        <source>{0} over</source>
        <translation>сверх: {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>свободно: {0}</translation>
    </message>
    <message>
        <source>way out</source>
        <translation>выход</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>в обе стороны</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>nearly full: {0} left</source>
        <translation>почти полон: свободно {0}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>полон</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Последние коды</translation>
    </message>
    <message>
        <source>next</source>
        <translation>далее</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>старший</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>камера</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>заседания</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Show the code to the camera when leaving</source>
        <translation>При выходе покажите код камере</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Show the code to the camera</source>
        <translation>Покажите код камере</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Вход или выход</translation>
    </message>
    <message>
        <source>Show the code to the camera, coming and going</source>
        <translation>Показывайте код камере при входе и выходе</translation>
    </message>
    <message>
        <source>Room closed</source>
        <translation>Зал закрыт</translation>
    </message>
    <message>
        <source>Since {0}. Nobody more is let in</source>
        <translation>С {0}. Больше никого не пропускают</translation>
    </message>
    <message>
        <source>F8 opens the room again</source>
        <translation>F8 снова откроет зал</translation>
    </message>
    <message>
        <source>No more sessions</source>
        <translation>Заседаний больше нет</translation>
    </message>
    <message>
        <source>The last one at this door was {0}</source>
        <translation>Последнее у этой двери: {0}</translation>
    </message>
    <message>
        <source>Doors open {0}: {1}</source>
        <translation>Двери откроются {0}: {1}</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Ещё не открыто</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>ВЫХОД</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>ВХОД</translation>
    </message>
    <message>
        <source>Nobody was let in. Enter tries again</source>
        <translation>Никто не пропущен. Enter повторит попытку</translation>
    </message>
    <message>
        <source>Let them out. Enter tries again</source>
        <translation>Выпустите. Enter повторит попытку</translation>
    </message>
    <message>
        <source>Nobody was let in; whoever leaves may go. Enter tries again</source>
        <translation>Никто не пропущен; выходить можно. Enter повторит попытку</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Не записано</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>Другие клавиши</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Nobody was signed in.</source>
        <translation>Никто не вошёл в систему.</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Заблокировать (Ctrl+L)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Завершить работу</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Sign in (Ctrl+L)</source>
        <translation>Войти (Ctrl+L)</translation>
    </message>
    <message>
        <source>Signed in: {0}</source>
        <translation>На смене: {0}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>▲ Locks in {0} s</source>
        <translation>▲ Блокировка через {0} с</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Осталось сделать</translation>
    </message>
    <message>
        <source>Set KIOSK_PASSPHRASE to the station’s passphrase first: it is kept nowhere.</source>
        <translation>Сначала задайте в KIOSK_PASSPHRASE парольную фразу поста: она нигде не хранится.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy: {0}</source>
        <translation>Копировать: {0}</translation>
    </message>
    <message>
        <source>The station</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>Open a window to begin. You can come back here at any time: the station keeps what is done.</source>
        <translation>Откройте окно, чтобы начать. Сюда можно вернуться в любое время: пост хранит сделанное.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Открыть стойку</translation>
    </message>
    <message>
        <source>Open this door</source>
        <translation>Открыть эту дверь</translation>
    </message>
    <message>
        <source>Whose door</source>
        <translation>Дверь какого заседания</translation>
    </message>
    <message>
        <source>The same from a terminal</source>
        <translation>То же из терминала</translation>
    </message>
</context>
<context>
    <name>EndStep</name>
    <message>
        <source>Station {0}, sessions: {1}</source>
        <translation>Пост {0}, заседаний: {1}</translation>
    </message>
    <message>
        <source>People registered: {0}</source>
        <translation>Зарегистрировано людей: {0}</translation>
    </message>
    <message>
        <source>Staff named: {0}</source>
        <translation>Назначено сотрудников: {0}</translation>
    </message>
    <message>
        <source>The camera was tried</source>
        <translation>Камера проверена</translation>
    </message>
    <message>
        <source>The scanner was tried</source>
        <translation>Сканер проверен</translation>
    </message>
    <message>
        <source>A test badge came out right on {0}</source>
        <translation>Пробный бейдж вышел верно на {0}</translation>
    </message>
    <message>
        <source>Everybody was tried at every door</source>
        <translation>Каждый проверен у каждой двери</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Стойка</translation>
    </message>
    <message>
        <source>A door</source>
        <translation>Дверь</translation>
    </message>
    <message>
        <source>A newer roster</source>
        <translation>Более новый список</translation>
    </message>
    <message>
        <source>Trying everything again</source>
        <translation>Проверить всё ещё раз</translation>
    </message>
    <message>
        <source>Its window opens in a moment</source>
        <translation>Его окно сейчас откроется</translation>
    </message>
    <message>
        <source>This one may be closed.</source>
        <translation>Это окно можно закрыть.</translation>
    </message>
    <message>
        <source>It could not be started</source>
        <translation>Не удалось запустить</translation>
    </message>
    <message>
        <source>The station is set up all the same.</source>
        <translation>Пост всё равно настроен.</translation>
    </message>
    <message>
        <source>Start it from a terminal with the command below.</source>
        <translation>Запустите его из терминала командой ниже.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>Ended</name>
    <message>
        <source>This event ended on {0} {1}: its doors are closed. For trying out, change its days in the editor.</source>
        <translation>Это мероприятие закончилось {0} {1} года: его двери закрыты. Чтобы попробовать, измените его дни в редакторе.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>(before the last mistake)</source>
        <translation>(до последней ошибки)</translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation>Правило:</translation>
    </message>
    <message>
        <source>May enter: {0} of {1}</source>
        <translation>Могут войти: {0} из {1}</translation>
    </message>
    <message>
        <source>gain it: {0}</source>
        <translation>получают доступ: {0}</translation>
    </message>
    <message>
        <source>lose it: {0}</source>
        <translation>теряют доступ: {0}</translation>
    </message>
    <message>
        <source>Sessions, and who may enter them</source>
        <translation>Заседания и кто может войти</translation>
    </message>
    <message>
        <source>Arrows walk · Space turns a tick or opens a choice · F2 writes a number or a rule · Ctrl+Z undoes</source>
        <translation>Стрелки – перемещение · Пробел – отметить или открыть выбор · F2 – ввести число или правило · Ctrl+Z – отменить</translation>
    </message>
</context>
<context>
    <name>EventEditor</name>
    <message>
        <source>New tier</source>
        <translation>Новая категория</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Новое заседание</translation>
    </message>
    <message>
        <source>It is named in {0}, and goes from there too; rules keep naming it.</source>
        <translation>Она указана в {0} и исчезнет и оттуда; правила будут её упоминать.</translation>
    </message>
    <message>
        <source>No session names it.</source>
        <translation>Ни одно заседание её не упоминает.</translation>
    </message>
    <message>
        <source>Remove this tier?</source>
        <translation>Убрать эту категорию?</translation>
    </message>
    <message>
        <source>Comments within it go with it; Ctrl+Z brings all of it back.</source>
        <translation>Комментарии внутри исчезнут вместе с ней; Ctrl+Z вернёт всё.</translation>
    </message>
    <message>
        <source>Remove this session?</source>
        <translation>Убрать это заседание?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>JSONLogic, as pretix check-in lists use it. Nothing: no rule.</source>
        <translation>JSONLogic, как в списках pretix. Пусто: правила нет.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Mistakes: {0}</source>
        <translation>Ошибок: {0}</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Ошибок нет</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>Кто может войти</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>F4 goes to the next</source>
        <translation>F4 – к следующей</translation>
    </message>
</context>
<context>
    <name>EventFiles</name>
    <message>
        <source>A file…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <source>The station’s event</source>
        <translation>Мероприятие этого поста</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Сохранить мероприятие</translation>
    </message>
    <message>
        <source>What was changed would be lost otherwise.</source>
        <translation>Иначе изменения пропадут.</translation>
    </message>
    <message>
        <source>Something is still wrong with the event; it is saved as it is.</source>
        <translation>В мероприятии ещё есть ошибка; оно сохраняется как есть.</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Сохранить изменения?</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What you edit is as it was.</source>
        <translation>То, что вы правите, осталось прежним.</translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation>Открыть мероприятие</translation>
    </message>
    <message>
        <source>Event files (*.toml)</source>
        <translation>Файлы мероприятий (*.toml)</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>Кто может войти</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
    <message>
        <source>{0}, or invited</source>
        <translation>{0}, или по приглашению</translation>
    </message>
    <message>
        <source>{0}, and invited</source>
        <translation>{0}, с приглашением</translation>
    </message>
    <message>
        <source>invited only</source>
        <translation>только по приглашению</translation>
    </message>
    <message>
        <source>Without a passphrase the key lies in this user’s keyring, or in a file: encrypt this disk. Stations then learn each other from bundle files.</source>
        <translation>Без парольной фразы ключ лежит в связке этого пользователя или в файле: зашифруйте диск. Посты тогда узнают друг друга по файлам обмена.</translation>
    </message>
    <message>
        <source>Stations set up with the same passphrase trust each other’s badges at once. It is kept nowhere: set it as KIOSK_PASSPHRASE before each later start, or the station stays locked. It can’t be changed afterwards.</source>
        <translation>Посты с одной парольной фразой сразу доверяют бейджам друг друга. Она нигде не хранится: задавайте её в KIOSK_PASSPHRASE перед каждым запуском, иначе пост останется закрытым. Потом её не изменить.</translation>
    </message>
    <message>
        <source>This passphrase is short: take {0} characters or more.</source>
        <translation>Эта фраза короткая: знаков должно быть не менее {0}.</translation>
    </message>
    <message>
        <source>Some rules will say no to everybody</source>
        <translation>Некоторые правила откажут всем</translation>
    </message>
    <message>
        <source>Correct them in the file.</source>
        <translation>Исправьте их в файле.</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>Какое мероприятие?</translation>
    </message>
    <message>
        <source>This station is set up for the event below. Open its file again where it has changed.</source>
        <translation>Этот пост настроен на мероприятие ниже. Откройте его файл снова, если он изменился.</translation>
    </message>
    <message>
        <source>An event file says who may enter which room and when. Open yours, or begin with the example.</source>
        <translation>Файл мероприятия говорит, кто, куда и когда может войти. Откройте свой или начните с примера.</translation>
    </message>
    <message>
        <source>Open an event file…</source>
        <translation>Открыть файл мероприятия…</translation>
    </message>
    <message>
        <source>Use the example</source>
        <translation>Взять пример</translation>
    </message>
    <message>
        <source>Edit the event…</source>
        <translation>Править мероприятие…</translation>
    </message>
    <message>
        <source>This station’s name</source>
        <translation>Название этого поста</translation>
    </message>
    <message>
        <source>such as Desk 2; may be left out</source>
        <translation>например, Стойка 2; необязательно</translation>
    </message>
    <message>
        <source>Passphrase (may be left out)</source>
        <translation>Парольная фраза (необязательно)</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>This station is locked. Its passphrase:</source>
        <translation>Этот пост закрыт. Его парольная фраза:</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Take the changes in</source>
        <translation>Принять изменения</translation>
    </message>
    <message>
        <source>Set up this station</source>
        <translation>Настроить этот пост</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Заседания</translation>
    </message>
</context>
<context>
    <name>EventScreen</name>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Use for this station</source>
        <translation>Применить на этом посту</translation>
    </message>
</context>
<context>
    <name>EventStep</name>
    <message>
        <source>Give its passphrase below.</source>
        <translation>Введите его парольную фразу ниже.</translation>
    </message>
    <message>
        <source>Press F5 to set it up.</source>
        <translation>Нажмите F5, чтобы настроить его.</translation>
    </message>
    <message>
        <source>Open your event file, or use the example.</source>
        <translation>Откройте свой файл мероприятия или возьмите пример.</translation>
    </message>
    <message>
        <source>The other steps are for the station.</source>
        <translation>Остальные шаги относятся к посту.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Открыть файл мероприятия</translation>
    </message>
    <message>
        <source>Event files (*.toml)</source>
        <translation>Файлы мероприятий (*.toml)</translation>
    </message>
    <message>
        <source>This file says what the station knows already</source>
        <translation>В этом файле то, что пост уже знает</translation>
    </message>
    <message>
        <source>Nothing is to be changed.</source>
        <translation>Менять нечего.</translation>
    </message>
    <message>
        <source>Mistakes in {0}: {1}</source>
        <translation>Ошибок в {0}: {1}</translation>
    </message>
    <message>
        <source>Correct the file, and open it again.</source>
        <translation>Исправьте файл и откройте его снова.</translation>
    </message>
    <message>
        <source>New sessions: {0}</source>
        <translation>Новые заседания: {0}</translation>
    </message>
    <message>
        <source>Changed sessions: {0}</source>
        <translation>Изменённые заседания: {0}</translation>
    </message>
    <message>
        <source>Sessions that go: {0}</source>
        <translation>Исчезающие заседания: {0}</translation>
    </message>
    <message>
        <source>New tiers: {0}</source>
        <translation>Новые категории: {0}</translation>
    </message>
    <message>
        <source>Tiers that go: {0}</source>
        <translation>Исчезающие категории: {0}</translation>
    </message>
    <message>
        <source>▲ It takes away: {0}</source>
        <translation>▲ Убирается: {0}</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Парольные фразы различаются</translation>
    </message>
    <message>
        <source>Nothing was set up yet.</source>
        <translation>Пока ничего не настроено.</translation>
    </message>
    <message>
        <source>Type the same one twice: nobody could open the station with a slip of the finger.</source>
        <translation>Введите одну и ту же дважды: при опечатке пост никто не откроет.</translation>
    </message>
    <message>
        <source>Take this away?</source>
        <translation>Убрать это?</translation>
    </message>
    <message>
        <source>People have used what this file no longer has.</source>
        <translation>Люди уже пользовались тем, чего в этом файле больше нет.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The station is set up</source>
        <translation>Пост настроен</translation>
    </message>
    <message>
        <source>The changes are taken in</source>
        <translation>Изменения приняты</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Short name of the event</source>
        <translation>Краткое название мероприятия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Languages, the usual one first</source>
        <translation>Языки, основной первым</translation>
    </message>
    <message>
        <source>Days until names are wiped</source>
        <translation>Дней до удаления имён</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>Код на бейдже</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Livestreamed</source>
        <translation>Трансляция</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>Кто может войти</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Every tier</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Desk first</source>
        <translation>Сначала стойка</translation>
    </message>
    <message>
        <source>Opens before</source>
        <translation>Открытие до</translation>
    </message>
    <message>
        <source>Closes after</source>
        <translation>Закрытие после</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Повторно</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Everybody may enter, whatever their tier</source>
        <translation>Могут войти все, независимо от категории</translation>
    </message>
    <message>
        <source>People of this tier may enter</source>
        <translation>Люди этой категории могут войти</translation>
    </message>
    <message>
        <source>How invitations by name and tiers combine</source>
        <translation>Как сочетаются именные приглашения и категории</translation>
    </message>
    <message>
        <source>The registration desk must have checked them in first</source>
        <translation>Сначала стойка должна отметить прибытие</translation>
    </message>
    <message>
        <source>Minutes before the beginning at which doors open</source>
        <translation>За сколько минут до начала открываются двери</translation>
    </message>
    <message>
        <source>Minutes after the end at which doors close</source>
        <translation>Через сколько минут после конца закрываются двери</translation>
    </message>
    <message>
        <source>Whether somebody may enter again</source>
        <translation>Можно ли войти снова</translation>
    </message>
    <message>
        <source>How many may be inside at once; empty: any number</source>
        <translation>Сколько может быть внутри сразу; пусто: без предела</translation>
    </message>
    <message>
        <source>Whether the door refuses at the limit, or admits with a warning</source>
        <translation>Отказывает ли дверь на пределе или пропускает с предупреждением</translation>
    </message>
    <message>
        <source>A condition of one’s own</source>
        <translation>Своё условие</translation>
    </message>
    <message>
        <source>don’t count</source>
        <translation>не учитываются</translation>
    </message>
    <message>
        <source>or invited</source>
        <translation>или по приглашению</translation>
    </message>
    <message>
        <source>and invited</source>
        <translation>и по приглашению</translation>
    </message>
    <message>
        <source>only invited</source>
        <translation>только по приглашению</translation>
    </message>
    <message>
        <source>freely</source>
        <translation>свободно</translation>
    </message>
    <message>
        <source>after leaving</source>
        <translation>после выхода</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>раз в день</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>строгий</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>мягкий</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>нужно</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не нужно</translation>
    </message>
    <message>
        <source>may enter</source>
        <translation>могут войти</translation>
    </message>
    <message>
        <source>may not enter</source>
        <translation>не могут войти</translation>
    </message>
    <message>
        <source>may enter, as every tier may</source>
        <translation>могут войти, как и все категории</translation>
    </message>
    <message>
        <source>tiers don’t count, only invitations</source>
        <translation>категории не учитываются, только приглашения</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>правило</translation>
    </message>
    <message>
        <source>may enter: {0}</source>
        <translation>могут войти: {0}</translation>
    </message>
    <message>
        <source>gain it: {0}</source>
        <translation>получают доступ: {0}</translation>
    </message>
    <message>
        <source>lose it: {0}</source>
        <translation>теряют доступ: {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} мин</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Tier {0}</source>
        <translation>Категория {0}</translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation>Заседание {0}</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>не должно быть пустым</translation>
    </message>
    <message>
        <source>needs a text in one language at least</source>
        <translation>нужен текст хотя бы на одном языке</translation>
    </message>
    <message>
        <source>another one has this code</source>
        <translation>этот код уже занят</translation>
    </message>
    <message>
        <source>must not hold spaces or semicolons</source>
        <translation>не должно содержать пробелов и точек с запятой</translation>
    </message>
    <message>
        <source>is too long for a badge: 16 letters at most</source>
        <translation>слишком длинно для бейджа: не более 16 букв</translation>
    </message>
    <message>
        <source>is longer than {0} characters</source>
        <translation>длиннее {0} знаков</translation>
    </message>
    <message>
        <source>holds an invisible character</source>
        <translation>содержит невидимый знак</translation>
    </message>
    <message>
        <source>{0} is no colour; write it as #RRGGBB</source>
        <translation>{0} – не цвет; пишите #RRGGBB</translation>
    </message>
    <message>
        <source>there is no time zone {0}; write it like America/New_York</source>
        <translation>нет часового пояса {0}; пишите, например, America/New_York</translation>
    </message>
    <message>
        <source>{0} is no language; write en, fr or pt-BR</source>
        <translation>{0} – не язык; пишите en, fr или pt-BR</translation>
    </message>
    <message>
        <source>needs one language at least</source>
        <translation>нужен хотя бы один язык</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>не дата</translation>
    </message>
    <message>
        <source>is no date with a time</source>
        <translation>не дата со временем</translation>
    </message>
    <message>
        <source>lies before the first day</source>
        <translation>раньше первого дня</translation>
    </message>
    <message>
        <source>lies more than a year after the first day</source>
        <translation>более чем через год после первого дня</translation>
    </message>
    <message>
        <source>{0} is not a day of the event</source>
        <translation>{0} – не день мероприятия</translation>
    </message>
    <message>
        <source>must lie after the beginning</source>
        <translation>должно быть позже начала</translation>
    </message>
    <message>
        <source>no tier may enter; choose one, or every tier</source>
        <translation>ни одна категория не может войти; выберите одну или все</translation>
    </message>
    <message>
        <source>there is no tier {0}</source>
        <translation>нет категории {0}</translation>
    </message>
    <message>
        <source>by invitation only, no tier counts: choose “and invited”, or every tier</source>
        <translation>только по приглашению категории не учитываются: выберите «и по приглашению» или все категории</translation>
    </message>
    <message>
        <source>must be a whole number, not below 0</source>
        <translation>должно быть целым числом не меньше 0</translation>
    </message>
    <message>
        <source>an event needs one tier at least</source>
        <translation>мероприятию нужна хотя бы одна категория</translation>
    </message>
    <message>
        <source>the file has a key that the kiosk doesn’t know</source>
        <translation>в файле есть ключ, которого программа не знает</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>They are kept. What is not out when this program ends is printed when it starts again.</source>
        <translation>Они сохранены. Что не вышло до закрытия программы, напечатается при следующем запуске.</translation>
    </message>
    <message>
        <source>Badges still printing: {0}</source>
        <translation>Бейджи ещё печатаются: {0}</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Registration number</source>
        <translation>Номер регистрации</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Личное имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Title (Ms., Dr.)</source>
        <translation>Обращение (г-жа, д-р)</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Security hold</source>
        <translation>Приостановка доступа</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Код билета</translation>
    </message>
    <message>
        <source>Invited to sessions</source>
        <translation>Приглашён на заседания</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Photo file</source>
        <translation>Файл фотографии</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>Примечание для стойки</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Искать в:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тип файлов:</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>No camera</source>
        <translation>Нет камеры</translation>
    </message>
    <message>
        <source>Sounds and volume (Ctrl+S)</source>
        <translation>Звуки и громкость (Ctrl+S)</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>всё сохранено</translation>
    </message>
    <message>
        <source>last scan not saved</source>
        <translation>последний код не сохранён</translation>
    </message>
    <message>
        <source>No camera is chosen</source>
        <translation>Камера не выбрана</translation>
    </message>
    <message>
        <source>Choose one with F10. Everything else works.</source>
        <translation>Выберите её клавишей F10. Всё остальное работает.</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>Камера не подключена</translation>
    </message>
    <message>
        <source>{0} was plugged in: choose it with F10.</source>
        <translation>Подключена {0}: выберите её клавишей F10.</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>Камера {0}</translation>
    </message>
    <message>
        <source>Plug the camera in, or choose another with F10. Everything else works.</source>
        <translation>Подключите камеру или выберите другую клавишей F10. Всё остальное работает.</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>Камера запускается</translation>
    </message>
    <message>
        <source>No picture comes</source>
        <translation>Изображение не поступает</translation>
    </message>
    <message>
        <source>Close other programs that use the camera, or plug it in again. It goes on by itself.</source>
        <translation>Закройте другие программы, использующие камеру, или подключите её заново. Она продолжит сама.</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>Изображение застыло</translation>
    </message>
    <message>
        <source>Uncover the lens or plug the camera in again, or press F10.</source>
        <translation>Откройте объектив, подключите камеру заново или нажмите F10.</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation>Изображение чёрное</translation>
    </message>
    <message>
        <source>Uncover the lens, or open its shutter.</source>
        <translation>Откройте объектив или его шторку.</translation>
    </message>
    <message>
        <source>{0} is not there</source>
        <translation>{0}: камеры нет</translation>
    </message>
    <message>
        <source>Another program uses the camera</source>
        <translation>Камеру использует другая программа</translation>
    </message>
    <message>
        <source>Close that program: the picture comes back by itself. Everything else works.</source>
        <translation>Закройте эту программу: изображение вернётся само. Всё остальное работает.</translation>
    </message>
    <message>
        <source>This program may not use the camera</source>
        <translation>Этой программе нельзя использовать камеру</translation>
    </message>
    <message>
        <source>Allow it in the system’s settings, or choose another with F10.</source>
        <translation>Разрешите её в настройках системы или выберите другую клавишей F10.</translation>
    </message>
    <message>
        <source>No picture from {0}</source>
        <translation>Нет изображения от {0}</translation>
    </message>
    <message>
        <source>See that it is on and its address right, or choose another with F10. Everything else works.</source>
        <translation>Проверьте, что она включена и адрес верен, или выберите другую клавишей F10. Всё остальное работает.</translation>
    </message>
    <message>
        <source>{0} can’t be read</source>
        <translation>{0}: не читается</translation>
    </message>
    <message>
        <source>The recording is over</source>
        <translation>Запись закончилась</translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Save the guide</source>
        <translation>Сохранить руководство</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <source>Guide (F1)</source>
        <translation>Руководство (F1)</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Esc  Close</source>
        <translation>Esc  Закрыть</translation>
    </message>
    <message>
        <source>Close the guide (Esc)</source>
        <translation>Закрыть руководство (Esc)</translation>
    </message>
    <message>
        <source>The guide is written in English, French and Spanish; this is the English page.</source>
        <translation>Руководство написано на английском, французском и испанском; это английская страница.</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>no sound</source>
        <translation>нет звука</translation>
    </message>
    <message>
        <source>No loudspeaker: verdicts are shown only</source>
        <translation>Нет динамика: ответы только на экране</translation>
    </message>
    <message>
        <source>The sounds are turned off (Ctrl+S)</source>
        <translation>Звуки выключены (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>Print a new badge?</source>
        <translation>Напечатать новый бейдж?</translation>
    </message>
    <message>
        <source>Badge no. {0} stops working at every door as soon as the new one is printed.</source>
        <translation>Бейдж № {0} перестанет действовать у всех дверей, как только будет напечатан новый.</translation>
    </message>
    <message>
        <source>Print the first badge?</source>
        <translation>Напечатать первый бейдж?</translation>
    </message>
    <message>
        <source>No badge of this person’s own was printed before.</source>
        <translation>Собственный бейдж этого человека ещё не печатался.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>Look into the printer {0}. The badge is never printed again unless you say that nothing came out.</source>
        <translation>Посмотрите в принтере {0}. Бейдж не печатается снова, пока вы не скажете, что ничего не вышло.</translation>
    </message>
    <message>
        <source>Yes, it is here</source>
        <translation>Да, вот он</translation>
    </message>
    <message>
        <source>No, nothing came out</source>
        <translation>Нет, ничего не вышло</translation>
    </message>
    <message>
        <source>Did this badge come out?</source>
        <translation>Вышел ли этот бейдж?</translation>
    </message>
    <message>
        <source>Print this badge again?</source>
        <translation>Напечатать этот бейдж ещё раз?</translation>
    </message>
    <message>
        <source>This badge did not come out</source>
        <translation>Этот бейдж не вышел</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Напечатать ещё раз</translation>
    </message>
    <message>
        <source>Print again on {0}</source>
        <translation>Напечатать ещё раз на {0}</translation>
    </message>
    <message>
        <source>Print on {0}</source>
        <translation>Напечатать на {0}</translation>
    </message>
    <message>
        <source>It is the same badge, with the same number: nothing is printed twice.</source>
        <translation>Это тот же бейдж с тем же номером: ничто не печатается дважды.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>This badge is out</source>
        <translation>Этот бейдж вышел</translation>
    </message>
    <message>
        <source>It prints on {0} as soon as it is its turn.</source>
        <translation>Он напечатается на {0}, как только дойдёт очередь.</translation>
    </message>
    <message>
        <source>What is printing there stays there.</source>
        <translation>Что там печатается, там и останется.</translation>
    </message>
    <message>
        <source>This badge waits</source>
        <translation>Этот бейдж ожидает</translation>
    </message>
    <message>
        <source>It stays at {0}, where it may come out at any moment.</source>
        <translation>Он остаётся на {0} и может выйти в любой момент.</translation>
    </message>
    <message>
        <source>This badge is printing</source>
        <translation>Этот бейдж печатается</translation>
    </message>
    <message>
        <source>This badge is not printed</source>
        <translation>Этот бейдж не печатается</translation>
    </message>
    <message>
        <source>Print on {0} instead</source>
        <translation>Печатать на {0} вместо этого</translation>
    </message>
    <message>
        <source>Print on {0} instead, and 1 other that waits</source>
        <translation>Печатать на {0}, и ещё 1 ожидающий</translation>
    </message>
    <message>
        <source>Print on {0} instead, and {1} others that wait</source>
        <translation>Печатать на {0}, и ещё ожидающие ({1})</translation>
    </message>
    <message>
        <source>Print the next badges on {0}</source>
        <translation>Печатать следующие бейджи на {0}</translation>
    </message>
    <message>
        <source>Print the next badges on {0}; waiting: {1}</source>
        <translation>Печатать следующие бейджи на {0}; ожидает: {1}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>KioskMode</name>
    <message>
        <source>The window closes. What was recorded stays.</source>
        <translation>Окно закроется. Записанное останется.</translation>
    </message>
    <message>
        <source>This machine may go to sleep: turn that off in its settings.</source>
        <translation>Этот компьютер может заснуть: отключите это в его настройках.</translation>
    </message>
    <message>
        <source>Leave kiosk mode</source>
        <translation>Выйти из режима киоска</translation>
    </message>
    <message>
        <source>Leave kiosk mode?</source>
        <translation>Выйти из режима киоска?</translation>
    </message>
</context>
<context>
    <name>LayoutEditorScreen</name>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Show the front</source>
        <translation>Показать лицевую сторону</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Show the back</source>
        <translation>Показать оборот</translation>
    </message>
    <message>
        <source>Black printer</source>
        <translation>Чёрная печать</translation>
    </message>
    <message>
        <source>Show it as a printer of black dots prints it</source>
        <translation>Показать, как напечатает принтер чёрными точками</translation>
    </message>
    <message>
        <source>Use for this station</source>
        <translation>Применить на этом посту</translation>
    </message>
    <message>
        <source>Badge, as it will print, with its boxes</source>
        <translation>Бейдж, каким он будет напечатан, с рамками</translation>
    </message>
    <message>
        <source>The names that ask the most</source>
        <translation>Самые трудные имена</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Свойства</translation>
    </message>
    <message>
        <source>{0} mm from the left, {1} from the top, {2} wide, {3} high</source>
        <translation>{0} мм слева, {1} сверху, ширина {2}, высота {3}</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>с ней что-то не так</translation>
    </message>
    <message>
        <source>The picture is of the last layout that was right.</source>
        <translation>На картинке последний верный макет.</translation>
    </message>
    <message>
        <source>Drag boxes, or move them with the arrow keys; with Ctrl they grow, with Shift they leap</source>
        <translation>Тяните рамки или двигайте стрелками; с Ctrl они растут, с Shift прыгают</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>идёт поиск</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>помещается</translation>
    </message>
    <message>
        <source>a made-up name</source>
        <translation>вымышленное имя</translation>
    </message>
</context>
<context>
    <name>LayoutFiles</name>
    <message>
        <source>A file…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <source>The station’s layout</source>
        <translation>Макет этого поста</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>Сохранить макет</translation>
    </message>
    <message>
        <source>Badge layouts (*.json)</source>
        <translation>Макеты бейджей (*.json)</translation>
    </message>
    <message>
        <source>What was changed would be lost otherwise.</source>
        <translation>Иначе изменения пропадут.</translation>
    </message>
    <message>
        <source>Something is still wrong with the layout, so it can’t be saved as it is.</source>
        <translation>В макете ещё есть ошибка, поэтому сохранить его нельзя.</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Сохранить изменения?</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Open a layout</source>
        <translation>Открыть макет</translation>
    </message>
</context>
<context>
    <name>LayoutForm</name>
    <message>
        <source>Texts, one below another</source>
        <translation>Тексты один под другим</translation>
    </message>
</context>
<context>
    <name>LayoutWords</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Column of texts</source>
        <translation>Столбец текстов</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Colour band</source>
        <translation>Цветная полоса</translation>
    </message>
    <message>
        <source>Tier code</source>
        <translation>Код категории</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Name of the box</source>
        <translation>Имя рамки</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Сверху</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Free at the ends</source>
        <translation>Поля по краям</translation>
    </message>
    <message>
        <source>Size of the name</source>
        <translation>Кегль имени</translation>
    </message>
    <message>
        <source>Size of the code</source>
        <translation>Кегль кода</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Наибольший кегль</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Наименьший кегль</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Насыщенность</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Строк не более</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Интервал строк</translation>
    </message>
    <message>
        <source>Space above</source>
        <translation>Отступ сверху</translation>
    </message>
    <message>
        <source>Height at most</source>
        <translation>Высота не более</translation>
    </message>
    <message>
        <source>Keep words whole</source>
        <translation>Не разрывать слова</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>По высоте</translation>
    </message>
    <message>
        <source>On the side where</source>
        <translation>На стороне, где</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Without a photo</source>
        <translation>Без фото</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Кегль</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Название макета</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>start</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>середина</translation>
    </message>
    <message>
        <source>end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>top</source>
        <translation>верх</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>низ</translation>
    </message>
    <message>
        <source>the name begins</source>
        <translation>начинается имя</translation>
    </message>
    <message>
        <source>the text itself begins</source>
        <translation>начинается сам текст</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Прямоугольник</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Круг</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Личное имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Другой размер</translation>
    </message>
    <message>
        <source>Plastic card</source>
        <translation>Пластиковая карта</translation>
    </message>
    <message>
        <source>62 mm roll</source>
        <translation>Рулон 62 мм</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Этикетка</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Самое длинное имя</translation>
    </message>
    <message>
        <source>Shortest name</source>
        <translation>Самое короткое имя</translation>
    </message>
    <message>
        <source>Most unusual name</source>
        <translation>Самое необычное имя</translation>
    </message>
    <message>
        <source>“{0}” ends outside the page</source>
        <translation>«{0}» выходит за страницу</translation>
    </message>
    <message>
        <source>“{0}” overlaps the code “{1}”</source>
        <translation>«{0}» закрывает код «{1}»</translation>
    </message>
    <message>
        <source>“{0}”: a code is at least {2} mm wide and high</source>
        <translation>«{0}»: код не менее {2} мм в ширину и высоту</translation>
    </message>
    <message>
        <source>“{0}”: a circle is as wide as high</source>
        <translation>«{0}»: у круга ширина равна высоте</translation>
    </message>
    <message>
        <source>“{0}”: the smallest size is above the largest</source>
        <translation>«{0}»: наименьший кегль больше наибольшего</translation>
    </message>
    <message>
        <source>“{0}”: {1} is no colour; write it as #RRGGBB</source>
        <translation>«{0}»: {1} – не цвет; пишите #RRGGBB</translation>
    </message>
    <message>
        <source>“{0}” has no words</source>
        <translation>В «{0}» нет слов</translation>
    </message>
    <message>
        <source>Two boxes are called “{0}”</source>
        <translation>Две рамки называются «{0}»</translation>
    </message>
    <message>
        <source>A box has no name</source>
        <translation>У рамки нет имени</translation>
    </message>
    <message>
        <source>The front has no box</source>
        <translation>На лицевой стороне нет рамок</translation>
    </message>
    <message>
        <source>The layout has no name</source>
        <translation>У макета нет названия</translation>
    </message>
    <message>
        <source>{0}: nothing of it can be printed</source>
        <translation>{0}: ничего нельзя напечатать</translation>
    </message>
    <message>
        <source>{0}: can’t be printed: {1}</source>
        <translation>{0}: нельзя напечатать: {1}</translation>
    </message>
    <message>
        <source>{0}: too long for its place</source>
        <translation>{0}: не помещается на своём месте</translation>
    </message>
    <message>
        <source>{0}: smaller than wished, to fit</source>
        <translation>{0}: мельче желаемого, чтобы поместиться</translation>
    </message>
    <message>
        <source>{0}: a long word is broken</source>
        <translation>{0}: длинное слово разорвано</translation>
    </message>
    <message>
        <source>{0}: none; its place is marked</source>
        <translation>{0}: нет; место отмечено</translation>
    </message>
    <message>
        <source>no font has it</source>
        <translation>нет ни в одном шрифте</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>не текст</translation>
    </message>
    <message>
        <source>it turns the direction round</source>
        <translation>меняет направление письма</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждён</translation>
    </message>
    <message>
        <source>private</source>
        <translation>частный</translation>
    </message>
    <message>
        <source>no such character</source>
        <translation>такого знака нет</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>▲ Sign in first, then scan again</source>
        <translation>▲ Сначала войдите, затем сканируйте снова</translation>
    </message>
    <message>
        <source>This desk is locked</source>
        <translation>Эта стойка заблокирована</translation>
    </message>
</context>
<context>
    <name>LockedSide</name>
    <message>
        <source>▲ Sign in first</source>
        <translation>▲ Сначала войдите</translation>
    </message>
    <message>
        <source>Sign in (scanning goes on)</source>
        <translation>Войти (сканирование продолжается)</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Colours and text size (F12)</source>
        <translation>Цвета и размер текста (F12)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Text {0} %</source>
        <translation>Текст {0} %</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>Badge lost?</source>
        <translation>Бейдж утерян?</translation>
    </message>
    <message>
        <source>Badge no. {0} is lost?</source>
        <translation>Бейдж № {0} утерян?</translation>
    </message>
    <message>
        <source>Every door refuses it from now on, also if it is found again. A new badge has another code.</source>
        <translation>Отныне его отклонит любая дверь, даже если он найдётся. У нового бейджа другой код.</translation>
    </message>
    <message>
        <source>Lost: print a new badge</source>
        <translation>Утерян: напечатать новый бейдж</translation>
    </message>
    <message>
        <source>Only report it lost</source>
        <translation>Только заявить об утере</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
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
        <translation>по необходимости</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Back to the overview (Esc)</source>
        <translation>К обзору (Esc)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Show the chart (F2)</source>
        <translation>Показать график (F2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Show the table (F2)</source>
        <translation>Показать таблицу (F2)</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Искать в таблице</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>Имя на бейдже</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать изображение…</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>▲ Not right</source>
        <translation>▲ Неверно</translation>
    </message>
    <message>
        <source>▲ Too many wrong tries</source>
        <translation>▲ Слишком много ошибок</translation>
    </message>
    <message>
        <source>Try again in {0}</source>
        <translation>Повторите через {0}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторите</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>ПИН-код</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Стереть последнюю цифру</translation>
    </message>
    <message>
        <source>Give the PIN</source>
        <translation>Подтвердить ПИН-код</translation>
    </message>
</context>
<context>
    <name>PrintAgain</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Print (F8)</source>
        <translation>Напечатать (F8)</translation>
    </message>
</context>
<context>
    <name>PrinterPage</name>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>неисправен</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>не сообщает</translation>
    </message>
    <message>
        <source>prints here</source>
        <translation>печатает здесь</translation>
    </message>
    <message>
        <source>takes over</source>
        <translation>подменяет</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Поиск принтеров…</translation>
    </message>
    <message>
        <source>The list is kept up to date while you look at it.</source>
        <translation>Список обновляется, пока вы на него смотрите.</translation>
    </message>
    <message>
        <source>Where do badges come out?</source>
        <translation>Где выходят бейджи?</translation>
    </message>
    <message>
        <source>Choose the printer, and another that takes over when it fails. Then print a test badge.</source>
        <translation>Выберите принтер и другой на замену при сбое. Затем напечатайте пробный бейдж.</translation>
    </message>
    <message>
        <source>Print badges here</source>
        <translation>Печатать бейджи здесь</translation>
    </message>
    <message>
        <source>Let it take over</source>
        <translation>Сделать запасным</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Больше не использовать</translation>
    </message>
    <message>
        <source>or an address: ipp://HOST/ipp/print, tcp://HOST:9100?zpl=203</source>
        <translation>или адрес: ipp://HOST/ipp/print, tcp://HOST:9100?zpl=203</translation>
    </message>
    <message>
        <source>Address of a printer</source>
        <translation>Адрес принтера</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Использовать этот адрес</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>Напечатать пробный бейдж</translation>
    </message>
    <message>
        <source>Did the test badge come out right: whole, sharp, and in its real size?</source>
        <translation>Пробный бейдж вышел верно: целиком, чётко и в натуральную величину?</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Да, верно</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>What badges look like</source>
        <translation>Как выглядят бейджи</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Принтеры</translation>
    </message>
    <message>
        <source>The test badge</source>
        <translation>Пробный бейдж</translation>
    </message>
</context>
<context>
    <name>PrinterStep</name>
    <message>
        <source>A test badge came out right</source>
        <translation>Пробный бейдж вышел верно</translation>
    </message>
    <message>
        <source>You can type a printer’s address.</source>
        <translation>Можно ввести адрес принтера.</translation>
    </message>
    <message>
        <source>The test badge is on its way</source>
        <translation>Пробный бейдж сейчас выйдет</translation>
    </message>
    <message>
        <source>The test badge was written</source>
        <translation>Пробный бейдж записан в файл</translation>
    </message>
    <message>
        <source>The printer says that the test badge is out</source>
        <translation>Принтер сообщает, что пробный бейдж вышел</translation>
    </message>
    <message>
        <source>The test badge did not come out</source>
        <translation>Пробный бейдж не вышел</translation>
    </message>
    <message>
        <source>Throw it away: it opens no door.</source>
        <translation>Выбросьте его: он не открывает дверей.</translation>
    </message>
    <message>
        <source>Then try this, and print it again</source>
        <translation>Тогда попробуйте это и напечатайте снова</translation>
    </message>
    <message>
        <source>Cut off or too small: set the badge’s paper at the printer, or choose the layout for the paper in it. Pale or smeared: change ink or ribbon. Blank: turn the labels over. Nothing at all: choose another printer.</source>
        <translation>Обрезан или мал: задайте на принтере бумагу бейджей или выберите макет под его бумагу. Бледный или смазан: смените краску или ленту. Пустой: переверните этикетки. Ничего: выберите другой принтер.</translation>
    </message>
    <message>
        <source>Badges go where they went before.</source>
        <translation>Бейджи идут туда же, куда раньше.</translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>Register somebody new?</source>
        <translation>Зарегистрировать нового человека?</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>The access category becomes {0}.</source>
        <translation>Категория доступа станет: {0}.</translation>
    </message>
    <message>
        <source>Correct this registration?</source>
        <translation>Исправить эту регистрацию?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Takes over from {0}, whose badges and codes end at once.</source>
        <translation>Заменяет: {0}. Прежние бейджи и коды перестают действовать сразу.</translation>
    </message>
    <message>
        <source>Another delegate?</source>
        <translation>Другой делегат?</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Doors and desks let them through again.</source>
        <translation>Двери и стойки снова пропускают этого человека.</translation>
    </message>
    <message>
        <source>Lift the security hold?</source>
        <translation>Вернуть доступ?</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Вернуть доступ</translation>
    </message>
    <message>
        <source>Every door and desk refuses them at once. What the attendee sees does not say why.</source>
        <translation>Все двери и стойки сразу отказывают этому человеку. Участник не видит причины.</translation>
    </message>
    <message>
        <source>Security hold?</source>
        <translation>Приостановить доступ?</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Личное имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Name on the badge, if written otherwise</source>
        <translation>Имя на бейдже, если пишется иначе</translation>
    </message>
    <message>
        <source>Organization or delegation</source>
        <translation>Организация или делегация</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Access category</source>
        <translation>Категория доступа</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>Примечание для стойки</translation>
    </message>
    <message>
        <source>In any script</source>
        <translation>Любым письмом</translation>
    </message>
    <message>
        <source>Type a name or a code</source>
        <translation>Введите название или код</translation>
    </message>
    <message>
        <source>Type or choose</source>
        <translation>Введите или выберите</translation>
    </message>
    <message>
        <source>en, fr</source>
        <translation>ru, en</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>A name is missing: type a given name, a family name, or the name on the badge.</source>
        <translation>Не хватает имени: введите личное имя, фамилию или имя на бейдже.</translation>
    </message>
    <message>
        <source>Choose an access category.</source>
        <translation>Выберите категорию доступа.</translation>
    </message>
    <message>
        <source>No category “{0}”: choose one from the list.</source>
        <translation>Нет категории «{0}»: выберите из списка.</translation>
    </message>
    <message>
        <source>No country “{0}”: choose one from the list.</source>
        <translation>Нет страны «{0}»: выберите из списка.</translation>
    </message>
    <message>
        <source>“{0}” is no language code such as en or fr.</source>
        <translation>«{0}» – не код языка, такой как en или fr.</translation>
    </message>
    <message>
        <source>Too long: {0} characters at most.</source>
        <translation>Слишком длинно: знаков не более {0}.</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>the registration number</source>
        <translation>номера регистрации</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>имени</translation>
    </message>
    <message>
        <source>the tier</source>
        <translation>категории</translation>
    </message>
    <message>
        <source>No column holds {0}: choose it below.</source>
        <translation>Нет столбца для {0}: выберите его ниже.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Rejected: {0}</source>
        <translation>Отклонено: {0}</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>Новых: {0}</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>Изменено: {0}</translation>
    </message>
    <message>
        <source>Withdrawn: {0}</source>
        <translation>Отозвано: {0}</translation>
    </message>
    <message>
        <source>Remarks: {0}</source>
        <translation>Замечаний: {0}</translation>
    </message>
    <message>
        <source>What this file changes: {0} people in it, {1} as they are</source>
        <translation>Что меняет этот файл: людей {0}, без изменений {1}</translation>
    </message>
    <message>
        <source>The first {0} are listed.</source>
        <translation>Показаны первые {0}.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>No column holds ticket codes: nobody can be scanned by their ticket, only found by name until a badge is printed. Choose the column below if there is one.</source>
        <translation>Ни в одном столбце нет кодов билетов: пока бейдж не напечатан, никого нельзя сканировать по билету, только найти по имени. Выберите столбец ниже, если он есть.</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>Или перетащите файл сюда.</translation>
    </message>
    <message>
        <source>photos from {0}</source>
        <translation>фото из {0}</translation>
    </message>
    <message>
        <source>photos beside it</source>
        <translation>фото рядом с ним</translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation>Кто придёт?</translation>
    </message>
    <message>
        <source>Choose the list that your registration system exports: CSV or XLSX. You see what it would change before anything does.</source>
        <translation>Выберите список из вашей системы регистрации: CSV или XLSX. Вы увидите изменения до того, как они вступят в силу.</translation>
    </message>
    <message>
        <source>Choose a roster…</source>
        <translation>Выбрать список…</translation>
    </message>
    <message>
        <source>Where the photos lie…</source>
        <translation>Где лежат фото…</translation>
    </message>
    <message>
        <source>How its columns are read</source>
        <translation>Как читаются столбцы</translation>
    </message>
    <message>
        <source>This roster is complete: withdraw whoever is missing from it</source>
        <translation>Этот список полный: отозвать тех, кого в нём нет</translation>
    </message>
    <message>
        <source>Take these people in</source>
        <translation>Внести этих людей</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>What this file changes</source>
        <translation>Что меняет этот файл</translation>
    </message>
</context>
<context>
    <name>RosterStep</name>
    <message>
        <source>People registered: {0}</source>
        <translation>Зарегистрировано людей: {0}</translation>
    </message>
    <message>
        <source>Choose a roster</source>
        <translation>Выбор списка</translation>
    </message>
    <message>
        <source>Rosters (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
        <translation>Списки (*.csv *.xlsx *.txt *.tsv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Where the photos lie</source>
        <translation>Где лежат фото</translation>
    </message>
    <message>
        <source>Reading: {0} rows</source>
        <translation>Чтение: строк {0}</translation>
    </message>
    <message>
        <source>Taking people in: {0} of {1}</source>
        <translation>Внесение людей: {0} из {1}</translation>
    </message>
    <message>
        <source>Withdraw people who are inside?</source>
        <translation>Отозвать людей, которые внутри?</translation>
    </message>
    <message>
        <source>They are in a room now, and would be refused at the next door.</source>
        <translation>Они сейчас в зале, и у следующей двери им откажут.</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>{0} new, {1} changed, {2} as they were.</source>
        <translation>Новых {0}, изменено {1}, без изменений {2}.</translation>
    </message>
    <message>
        <source>Photos: {0} taken in, {1} missing or unusable.</source>
        <translation>Фото: внесено {0}, нет или негодны {1}.</translation>
    </message>
    <message>
        <source>Rows left out: {0}. Correct them in the file, and take it in again.</source>
        <translation>Пропущено строк: {0}. Исправьте их в файле и внесите его снова.</translation>
    </message>
    <message>
        <source>People taken in: {0}</source>
        <translation>Внесено людей: {0}</translation>
    </message>
    <message>
        <source>Put the missing photos into the folder, and take the roster in again.</source>
        <translation>Положите недостающие фото в папку и внесите список снова.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Whoever was taken in by then stays.</source>
        <translation>Кого успели внести, те остаются.</translation>
    </message>
    <message>
        <source>Take the same file in again to go on: nobody comes twice.</source>
        <translation>Внесите тот же файл, чтобы продолжить: никто не повторится.</translation>
    </message>
    <message>
        <source>Everybody who was registered before is still there.</source>
        <translation>Все, кто был зарегистрирован, на месте.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>This is no JSON object, line and column {0}</source>
        <translation>Это не объект JSON, строка и столбец {0}</translation>
    </message>
    <message>
        <source>This is no rule: it is too large, or holds no JSON</source>
        <translation>Это не правило: слишком велико или не JSON</translation>
    </message>
    <message>
        <source>No rule: everything else decides.</source>
        <translation>Правила нет: решает всё остальное.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить график</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Изображения (*.png)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Save everything into a folder</source>
        <translation>Сохранить всё в папку</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <source>Saved: {0} ({1} files)</source>
        <translation>Сохранено: {0} (файлов: {1})</translation>
    </message>
    <message>
        <source>Nothing of it is lost: save it elsewhere.</source>
        <translation>Ничего не потеряно: сохраните в другом месте.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Does the scanner read?</source>
        <translation>Читает ли сканер?</translation>
    </message>
    <message>
        <source>Scan this code with the USB scanner, as you would scan a badge.</source>
        <translation>Считайте этот код USB-сканером, как бейдж.</translation>
    </message>
    <message>
        <source>1. Plug the scanner in.
2. Hold it a hand’s breadth before the screen, and pull its trigger.
3. What it sends is looked at here: key by key, and how it ends.</source>
        <translation>1. Подключите сканер.
2. Держите его на ширину ладони от экрана и нажмите курок.
3. Здесь проверяется, что он шлёт: клавиша за клавишей и чем заканчивает.</translation>
    </message>
    <message>
        <source>No scanner at this station</source>
        <translation>На этом посту нет сканера</translation>
    </message>
    <message>
        <source>And can you hear it?</source>
        <translation>А слышно ли его?</translation>
    </message>
    <message>
        <source>Three sounds, told apart by rhythm: set the volume so that they are heard in a crowd.</source>
        <translation>Три звука, различимые по ритму: задайте громкость, чтобы их слышали в толпе.</translation>
    </message>
    <message>
        <source>▶ Welcome</source>
        <translation>▶ Проходите</translation>
    </message>
    <message>
        <source>▶ Refused</source>
        <translation>▶ Отказ</translation>
    </message>
    <message>
        <source>▶ Look again</source>
        <translation>▶ Внимание</translation>
    </message>
    <message>
        <source>A code to scan</source>
        <translation>Код для сканирования</translation>
    </message>
</context>
<context>
    <name>ScannerStep</name>
    <message>
        <source>The scanner reads codes</source>
        <translation>Сканер читает коды</translation>
    </message>
    <message>
        <source>Everything else works.</source>
        <translation>Всё остальное работает.</translation>
    </message>
    <message>
        <source>No scanner is used here</source>
        <translation>Сканер здесь не используется</translation>
    </message>
    <message>
        <source>The camera reads, or names are typed.</source>
        <translation>Читает камера, или вводят имена.</translation>
    </message>
    <message>
        <source>It ends with Enter.</source>
        <translation>Заканчивает клавишей Enter.</translation>
    </message>
    <message>
        <source>It ends with Tab.</source>
        <translation>Заканчивает клавишей Tab.</translation>
    </message>
    <message>
        <source>It ends with a line feed.</source>
        <translation>Заканчивает переводом строки.</translation>
    </message>
    <message>
        <source>It ends with nothing.</source>
        <translation>Ничем не заканчивает.</translation>
    </message>
    <message>
        <source>Scan the setting in the scanner’s manual</source>
        <translation>Считайте настройку из руководства сканера</translation>
    </message>
    <message>
        <source>That was another code</source>
        <translation>Это был другой код</translation>
    </message>
    <message>
        <source>Scan the code that is shown here.</source>
        <translation>Считайте код, показанный здесь.</translation>
    </message>
    <message>
        <source>Its letters arrive garbled</source>
        <translation>Его буквы приходят искажёнными</translation>
    </message>
    <message>
        <source>keyboard country USA (English).</source>
        <translation>страна клавиатуры: США (английский).</translation>
    </message>
    <message>
        <source>It sends more than the code: “{0}” before it, “{1}” after it</source>
        <translation>Он шлёт больше кода: «{0}» перед ним, «{1}» после</translation>
    </message>
    <message>
        <source>Take its prefix and suffix away, or set KIOSK_SCANNER_PREFIX and KIOSK_SCANNER_SUFFIX.</source>
        <translation>Уберите его префикс и суффикс или задайте KIOSK_SCANNER_PREFIX и KIOSK_SCANNER_SUFFIX.</translation>
    </message>
    <message>
        <source>It types too slowly: up to {2} ms from key to key</source>
        <translation>Он печатает слишком медленно: до {2} мс между клавишами</translation>
    </message>
    <message>
        <source>Set its delay between characters to none, or set KIOSK_SCANNER_GAP to {3}.</source>
        <translation>Уберите задержку между знаками или задайте KIOSK_SCANNER_GAP равным {3}.</translation>
    </message>
    <message>
        <source>It does not end a code with Enter</source>
        <translation>Он не заканчивает код клавишей Enter</translation>
    </message>
    <message>
        <source>suffix Enter (CR). Or set KIOSK_SCANNER_ENDS to enter,tab,lf,pause.</source>
        <translation>суффикс Enter (CR). Или задайте KIOSK_SCANNER_ENDS: enter,tab,lf,pause.</translation>
    </message>
    <message>
        <source>It sent: {0}</source>
        <translation>Прислано: {0}</translation>
    </message>
    <message>
        <source>CapsLock is on: codes are read all the same, but turn it off before you type names.</source>
        <translation>Включён CapsLock: коды читаются, но выключите его перед вводом имён.</translation>
    </message>
    <message>
        <source>This computer’s keyboard is not the scanner’s: codes are read by the places of the keys.</source>
        <translation>Раскладка компьютера иная, чем у сканера: коды читаются по местам клавиш.</translation>
    </message>
    <message>
        <source>The scanner is set to this computer’s keyboard, which is fine here and not elsewhere.</source>
        <translation>Сканер настроен на клавиатуру этого компьютера: здесь это годится, в другом месте нет.</translation>
    </message>
</context>
<context>
    <name>Scanners</name>
    <message>
        <source>Everything else works.</source>
        <translation>Всё остальное работает.</translation>
    </message>
</context>
<context>
    <name>SecondScreen</name>
    <message>
        <source>No second screen: plug one in</source>
        <translation>Нет второго экрана: подключите его</translation>
    </message>
</context>
<context>
    <name>SelfServiceScreen</name>
    <message>
        <source>Please go to the registration desk</source>
        <translation>Пожалуйста, подойдите к стойке регистрации</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>Ваше прибытие отмечено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Your badge comes out below</source>
        <translation>Ваш бейдж выходит внизу</translation>
    </message>
    <message>
        <source>Take your badge</source>
        <translation>Возьмите свой бейдж</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>You get your badge at the registration desk</source>
        <translation>Бейдж вы получите на стойке регистрации</translation>
    </message>
    <message>
        <source>For a new badge, go to the registration desk</source>
        <translation>За новым бейджем подойдите к стойке регистрации</translation>
    </message>
    <message>
        <source>Show the code again, or go to the registration desk</source>
        <translation>Покажите код ещё раз или подойдите к стойке регистрации</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>Somebody there will help you</source>
        <translation>Там вам помогут</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Одну минуту</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Staff: sign in to open it</source>
        <translation>Сотрудники: войдите, чтобы открыть</translation>
    </message>
    <message>
        <source>Please wait here</source>
        <translation>Пожалуйста, подождите здесь</translation>
    </message>
    <message>
        <source>Your badge comes at the registration desk</source>
        <translation>Ваш бейдж выдадут на стойке регистрации</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>This screen and its sound call our staff. If nobody comes soon, please go to the registration desk.</source>
        <translation>Этот экран и его звук зовут наших сотрудников. Если скоро никто не подойдёт, обратитесь к стойке регистрации.</translation>
    </message>
    <message>
        <source>This screen calls our staff. If nobody comes soon, please go to the registration desk.</source>
        <translation>Этот экран зовёт наших сотрудников. Если скоро никто не подойдёт, обратитесь к стойке регистрации.</translation>
    </message>
    <message>
        <source>Staff: {0}. A badge that comes out later goes to the registration desk.</source>
        <translation>Сотрудники: {0}. Бейдж, вышедший позже, отнесите на стойку регистрации.</translation>
    </message>
    <message>
        <source>Show your code to the camera</source>
        <translation>Покажите свой код камере</translation>
    </message>
    <message>
        <source>Hold it upright, a hand’s length before the lens</source>
        <translation>Держите его прямо, на расстоянии ладони от объектива</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>Это вы?</translation>
    </message>
    <message>
        <source>Yes, print my badge</source>
        <translation>Да, напечатать мой бейдж</translation>
    </message>
    <message>
        <source>No, this is not me</source>
        <translation>Нет, это не я</translation>
    </message>
    <message>
        <source>Your badge as it will print</source>
        <translation>Ваш бейдж, каким он будет напечатан</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Позвать на помощь</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>I need no help any more</source>
        <translation>Помощь больше не нужна</translation>
    </message>
</context>
<context>
    <name>SerialScanner</name>
    <message>
        <source>Serial ports can&apos;t be read here</source>
        <translation>Последовательные порты здесь не читаются</translation>
    </message>
    <message>
        <source>install PySide6-Addons, then start again</source>
        <translation>установите PySide6-Addons и запустите снова</translation>
    </message>
    <message>
        <source>The scanner at {0} may not be used</source>
        <translation>Сканер на {0} недоступен</translation>
    </message>
    <message>
        <source>close other programs that use it; on Linux, add this user to the group dialout</source>
        <translation>закройте другие программы, использующие его; в Linux добавьте пользователя в группу dialout</translation>
    </message>
    <message>
        <source>The scanner at {0} is not there</source>
        <translation>Сканера на {0} нет</translation>
    </message>
    <message>
        <source>plug it in; it works again by itself</source>
        <translation>подключите его; он заработает сам</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Times are local: {0}</source>
        <translation>Время местное: {0}</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>что-то не так</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Добавить заседание</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>Убрать заседание</translation>
    </message>
    <message>
        <source>There is no session yet</source>
        <translation>Заседаний пока нет</translation>
    </message>
</context>
<context>
    <name>Shape</name>
    <message>
        <source>circle with a tick</source>
        <translation>круг с галочкой</translation>
    </message>
    <message>
        <source>octagon with a cross</source>
        <translation>восьмиугольник с крестом</translation>
    </message>
    <message>
        <source>triangle with a bar</source>
        <translation>треугольник с чертой</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Operator</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Старший смены</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Выберите своё имя</translation>
    </message>
    <message>
        <source>Then give your PIN</source>
        <translation>Затем введите ПИН-код</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Кто здесь работает</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Другой человек</translation>
    </message>
</context>
<context>
    <name>SoundDialog</name>
    <message>
        <source>Sounds</source>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>Let in: a short note, a long one</source>
        <translation>Пропуск: короткая нота, длинная</translation>
    </message>
    <message>
        <source>Refused: one long buzz</source>
        <translation>Отказ: один долгий гудок</translation>
    </message>
    <message>
        <source>Attention: three short knocks</source>
        <translation>Внимание: три коротких стука</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Play ({0})</source>
        <translation>Воспроизвести ({0})</translation>
    </message>
    <message>
        <source>Volume of this program</source>
        <translation>Громкость этой программы</translation>
    </message>
    <message>
        <source>Less loud</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Громче</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>No loudspeaker: verdicts are shown only. Plug one in, and it is heard at once.</source>
        <translation>Нет динамика: ответы только на экране. Подключите его, и он сразу зазвучит.</translation>
    </message>
    <message>
        <source>The sounds are turned off: verdicts are shown only.</source>
        <translation>Звуки выключены: ответы только на экране.</translation>
    </message>
    <message>
        <source>Can you tell them apart where you stand? The machine’s own volume counts too.</source>
        <translation>Различаете ли вы их со своего места? Громкость компьютера тоже важна.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Organizer: sets everything up</source>
        <translation>Организатор: всё настраивает</translation>
    </message>
    <message>
        <source>Supervisor: may override a door</source>
        <translation>Старший смены: может разрешить вход</translation>
    </message>
    <message>
        <source>Operator: checks in, prints</source>
        <translation>Сотрудник: отмечает, печатает</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>▲ Nobody is named yet: whoever sits here may override a door, hold people and register walk-ins. Begin with an organizer.</source>
        <translation>▲ Пока никто не назван: любой здесь может делать исключения, приостанавливать доступ и регистрировать. Начните с организатора.</translation>
    </message>
    <message>
        <source>▲ Name a second organizer: if the only one’s PIN is lost, nobody can change the staff.</source>
        <translation>▲ Назначьте второго организатора: если ПИН-код единственного потеряется, никто не изменит состав.</translation>
    </message>
    <message>
        <source>▲ Name a supervisor: without one only an organizer can override or register walk-ins.</source>
        <translation>▲ Назначьте старшего смены: иначе исключения и регистрация на месте доступны лишь организатору.</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Кто здесь работает?</translation>
    </message>
    <message>
        <source>Each signs in with a PIN of 6 to 12 digits, and the journal says who did what. You may skip this: then everybody may do everything.</source>
        <translation>Каждый входит по ПИН-коду из 6–12 цифр, и журнал говорит, кто что сделал. Шаг можно пропустить: тогда каждый может всё.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Name (never leaves this station)</source>
        <translation>Имя (не покидает этот пост)</translation>
    </message>
    <message>
        <source>Id: initials or a number</source>
        <translation>Идентификатор: инициалы или номер</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>ПИН-код</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>ПИН-код ещё раз</translation>
    </message>
    <message>
        <source>PIN: 6 to 12 digits. No run like 123456, no digit or pattern again and again like 121212, and not the id.</source>
        <translation>ПИН-код: от 6 до 12 цифр. Не ряд вроде 123456, не повтор цифры или группы вроде 121212 и не идентификатор.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Убрать выбранного</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Кто здесь работает</translation>
    </message>
</context>
<context>
    <name>StaffStep</name>
    <message>
        <source>The two PINs differ</source>
        <translation>ПИН-коды различаются</translation>
    </message>
    <message>
        <source>The PIN is missing</source>
        <translation>Не указан ПИН-код</translation>
    </message>
    <message>
        <source>Nobody was added yet.</source>
        <translation>Пока никто не добавлен.</translation>
    </message>
    <message>
        <source>Type the same PIN twice.</source>
        <translation>Введите один и тот же ПИН-код дважды.</translation>
    </message>
    <message>
        <source>This PIN can’t be taken</source>
        <translation>Этот ПИН-код не подходит</translation>
    </message>
    <message>
        <source>{0} works here now</source>
        <translation>Теперь здесь работает {0}</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>Убрать: {0}?</translation>
    </message>
    <message>
        <source>The journal keeps what they did, and nobody else gets their id.</source>
        <translation>Журнал хранит сделанное, а идентификатор никому больше не достанется.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>{0} works here no longer</source>
        <translation>{0} здесь больше не работает</translation>
    </message>
    <message>
        <source>Nobody was added or removed.</source>
        <translation>Никто не добавлен и не убран.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>{0}, {1} · chosen by hand</source>
        <translation>{0}, {1} · выбрано вручную</translation>
    </message>
    <message>
        <source>Now {0} until {1}</source>
        <translation>Сейчас {0} до {1}</translation>
    </message>
    <message>
        <source>Next {0}, doors {1}</source>
        <translation>Далее {0}, двери {1}</translation>
    </message>
    <message>
        <source>{0} is over</source>
        <translation>{0}: окончено</translation>
    </message>
    <message>
        <source>nothing after it</source>
        <translation>дальше ничего</translation>
    </message>
    <message>
        <source>{0} takes over after this answer</source>
        <translation>После этого ответа – {0}</translation>
    </message>
    <message>
        <source>In {1} min: {0}</source>
        <translation>Через {1} мин: {0}</translation>
    </message>
</context>
<context>
    <name>StoppedPage</name>
    <message>
        <source>Out of order</source>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Please go to the registration desk</source>
        <translation>Пожалуйста, подойдите к стойке регистрации</translation>
    </message>
    <message>
        <source>Staff: this window ended by itself several times. Nothing recorded is lost. It tries again in two minutes; else restart this machine. The reason stands in {0}.</source>
        <translation>Сотрудники: это окно несколько раз завершилось само. Записанное не потеряно. Через две минуты новая попытка; иначе перезапустите компьютер. Причина – в {0}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторите</translation>
    </message>
</context>
<context>
    <name>SubstituteDialog</name>
    <message>
        <source>Another delegate instead of {0}</source>
        <translation>Другой делегат вместо: {0}</translation>
    </message>
    <message>
        <source>Ends at once, for {0}</source>
        <translation>Прекращается сразу: {0}</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>Keep the invitations: {0}</source>
        <translation>Сохранить приглашения: {0}</translation>
    </message>
    <message>
        <source>What {0} attended stays theirs.</source>
        <translation>Посещения остаются за прежним делегатом: {0}.</translation>
    </message>
    <message>
        <source>Substitute, check in and print</source>
        <translation>Заменить, отметить и напечатать</translation>
    </message>
    <message>
        <source>Only substitute</source>
        <translation>Только заменить</translation>
    </message>
    <message>
        <source>Invitations are kept: {0}</source>
        <translation>Приглашения сохранены: {0}</translation>
    </message>
    <message>
        <source>badge no. {0}</source>
        <translation>бейдж № {0}</translation>
    </message>
    <message>
        <source>invitations, unless they are kept</source>
        <translation>приглашения, если их не сохранить</translation>
    </message>
    <message>
        <source>all codes</source>
        <translation>все коды</translation>
    </message>
    <message>
        <source>the check-in</source>
        <translation>отметка о прибытии</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Texts of the column</source>
        <translation>Тексты столбца</translation>
    </message>
    <message>
        <source>Move the text up</source>
        <translation>Поднять текст</translation>
    </message>
    <message>
        <source>Move the text down</source>
        <translation>Опустить текст</translation>
    </message>
    <message>
        <source>Remove the text</source>
        <translation>Убрать текст</translation>
    </message>
    <message>
        <source>+ Field</source>
        <translation>+ Поле</translation>
    </message>
    <message>
        <source>Add a field to the column</source>
        <translation>Добавить поле в столбец</translation>
    </message>
    <message>
        <source>+ Words</source>
        <translation>+ Слова</translation>
    </message>
    <message>
        <source>Add words to the column</source>
        <translation>Добавить слова в столбец</translation>
    </message>
</context>
<context>
    <name>TiersPage</name>
    <message>
        <source>Named in {0}</source>
        <translation>Указана в {0}</translation>
    </message>
    <message>
        <source>No session names it; those for every tier admit it</source>
        <translation>Ни одно заседание её не называет; открытые для всех категорий её пропускают</translation>
    </message>
    <message>
        <source>Contrast of the words on it: {0} : 1</source>
        <translation>Контраст слов на этом цвете: {0} : 1</translation>
    </message>
    <message>
        <source>Make it darker or lighter, to be read from afar</source>
        <translation>Сделайте его темнее или светлее, чтобы читалось издали</translation>
    </message>
    <message>
        <source>Sessions that name it: {0}</source>
        <translation>Заседания, где она указана: {0}</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>что-то не так</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>Добавить категорию</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove the tier</source>
        <translation>Убрать категорию</translation>
    </message>
    <message>
        <source>There is no tier yet</source>
        <translation>Категорий пока нет</translation>
    </message>
</context>
<context>
    <name>UseEvent</name>
    <message>
        <source>It takes away what people already used: {0}.</source>
        <translation>Это убирает то, чем люди уже пользовались: {0}.</translation>
    </message>
    <message>
        <source>Every decision of this station is made by it from now on. Close its other windows and open them again.</source>
        <translation>Отныне все решения этого поста принимаются по нему. Закройте другие его окна и откройте снова.</translation>
    </message>
    <message>
        <source>Take that away?</source>
        <translation>Убрать это?</translation>
    </message>
    <message>
        <source>Use this event?</source>
        <translation>Использовать это мероприятие?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Station {0} works by this event from now on</source>
        <translation>Пост {0} отныне работает по этому мероприятию</translation>
    </message>
</context>
<context>
    <name>UseLayout</name>
    <message>
        <source>Every badge of this station is printed so from now on, by open windows too.</source>
        <translation>Отныне все бейджи этого поста печатаются так, в том числе из открытых окон.</translation>
    </message>
    <message>
        <source>Print badges by this layout?</source>
        <translation>Печатать бейджи по этому макету?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Badges of this station look like “{0}” from now on</source>
        <translation>Отныне бейджи этого поста выглядят как «{0}»</translation>
    </message>
</context>
<context>
    <name>Vouching</name>
    <message>
        <source>Who does this?</source>
        <translation>Кто это делает?</translation>
    </message>
    <message>
        <source>This station knows its staff: this needs an organizer’s PIN.</source>
        <translation>Этот пост знает своих сотрудников: нужен ПИН-код организатора.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>Причина (необязательно)</translation>
    </message>
    <message>
        <source>A supervisor’s PIN, for this once</source>
        <translation>ПИН-код старшего смены, на этот раз</translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>Walk-in: register somebody new</source>
        <translation>На месте: зарегистрировать нового человека</translation>
    </message>
    <message>
        <source>Already registered?</source>
        <translation>Уже зарегистрирован?</translation>
    </message>
    <message>
        <source>Nobody is registered under a name like this.</source>
        <translation>С похожим именем никто не зарегистрирован.</translation>
    </message>
    <message>
        <source>Whoever is registered under a name like it appears here.</source>
        <translation>Здесь появятся люди с похожим именем.</translation>
    </message>
    <message>
        <source>This name is registered</source>
        <translation>Это имя зарегистрировано</translation>
    </message>
    <message>
        <source>Only register</source>
        <translation>Только зарегистрировать</translation>
    </message>
    <message>
        <source>Somebody else: register, check in and print</source>
        <translation>Другой человек: зарегистрировать, отметить и напечатать</translation>
    </message>
    <message>
        <source>Register, check in and print</source>
        <translation>Зарегистрировать, отметить и напечатать</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
</TS>
