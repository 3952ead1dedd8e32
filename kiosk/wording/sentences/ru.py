"""What the core says to organizers, in Russian; numbers stand where they ask for no agreement."""

from __future__ import annotations

from kiosk.wording.codes import Amiss, Flawed, Found, Table, Why
from kiosk.wording.sentences.doubts import ru as doubts
from kiosk.wording.sentences.parts import ru as parts

_FINDINGS: Table = {
    Found.ROSTER_EMPTY: "список пуст, поэтому проверить двери было не на ком: загрузите список",
    Found.EVERYBODY: "на {session} могут войти все из списка, хотя задано admit.tiers: уберите или исправьте его",
    Found.NOBODY: "на {session} не может войти никто из списка ({reasons}): {mend}",
    Found.NOBODY_TIER: "исправьте admit.tiers или категории в списке",
    Found.NOBODY_INVITED: 'укажите {quoted} в столбце invited списка или напишите admit.invitation = "or"',
    Found.NOBODY_RULE: "исправьте admit.rule или удалите его",
    Found.NOBODY_FULL: "увеличьте admit.capacity: сейчас там 0",
    Found.NOBODY_VALID: "исправьте valid_from и valid_until в списке",
    Found.NOBODY_OTHER: "исправьте список",
    Found.SEATS_NONE: "admit.capacity у {session} равно 0, поэтому лишним будет каждый: увеличьте его или уберите",
    Found.SEATS_STRICT: "могут войти на {session}: {count}, мест: {seats} (admit.capacity): "
    "когда внутри будет {seats}, дверь ответит «мест нет»",
    Found.SEATS_SOFT: "могут войти на {session}: {count}, мест: {seats} (admit.capacity): "
    "дверь пропустит лишних с предупреждением",
    Found.ROOM: "{one} и {other} проходят в одном зале ({room}) и пересекаются "
    "(с {from} до {to} и с {other_from} до {other_to}): перенесите одно из них в другой зал или на другое время",
    Found.ROOM_DOORS: "{one} и {other} проходят в одном зале ({room}), и двери {other} открываются в {clock}, "
    "до окончания {one}: уменьшите admit.opens_minutes_before, если так не задумано",
    Found.TIER_UNUSED: "категории {tier} нет ни у кого в списке: исправьте список или уберите категорию",
    Found.TIER_CLOSED: "категория {tier} не открывает ни одного заседания: добавьте {quoted} в admit.tiers, где нужно",
    Found.TIER_UNKNOWN: "у {registration} категория {tier}, которой нет в файле мероприятия: "
    "добавьте её в [[tiers]] или исправьте список",
    Found.RULE: "в правиле admit.rule у {session} есть ошибка ({problem}): исправьте правило или удалите его",
    Found.VALIDITY: "регистрация {registration} не действует ни на одном заседании, которое её допускает: {why}",
    Found.NO_SESSION: "{registration} не может войти ни на одно заседание: {why}",
    Found.NO_SESSION_TIERS: "{registration} (категория {tier}) не может войти ни на одно заседание ({reasons}): "
    "добавьте эту категорию в admit.tiers или пригласите по имени",
    Found.CANCELLED: "отменённые регистрации, без доступа на заседания: {count} ({ids})",
    Found.INVITED_NOWHERE: "у {registration} приглашение на {session}, а такого заседания в файле мероприятия нет: "
    "исправьте invited или добавьте заседание",
    Found.INVITED_REFUSED: "у {registration} приглашение на {session}, но войти туда нельзя: {why}",
    Found.INVITED_TWICE: "у {registration} приглашения на {one} и {other}, которые пересекаются: уберите одно из invited",
    Found.INVITED_IN_VAIN: 'приглашения на {session} без действия, так как admit.invitation равно "none": {count} ({ids}): '
    'напишите admit.invitation = "or" или уберите их',
    Found.CODE_SHARED: "у {ids} один и тот же код, на который каждая дверь ответит «{ambiguous}»: дайте каждому свой код",
    Found.CODE_MISSING: "люди без кода, которых до печати бейджа надо искать по имени: {count} ({ids})",
    Found.DUPLICATE: "у {ids} одинаковые имя и организация, вероятно, это один человек дважды: "
    "отмените одну регистрацию или сделайте их различимыми",
    Found.DUPLICATES: "у {ids} одинаковые имя и организация, вероятно, это один человек несколько раз: "
    "отмените все регистрации, кроме одной, или сделайте их различимыми",
    Found.PHOTO_MISSING: "у {registration} нет фото, так как файл {photo} отсутствовал или не годился: "
    "положите его рядом со списком и загрузите список снова",
    Found.PHOTO_SHARED: "у {ids} одно и то же фото ({photo}): дайте каждому своё",
    Found.PHOTO_NO_FACE: "на фото {registration} ({photo}) лицо не найдено: "
    "посмотрите на напечатанный бейдж или дайте другое фото",
    Found.PHOTO_FACES: "на фото {registration} ({photo}) лиц примерно одного размера: {faces}: "
    "посмотрите на напечатанный бейдж или дайте другое фото",
    Found.PHOTO_NONE: "люди без фото, хотя на бейдже для него есть место: {count} ({ids})",
    Found.LOST: "потеряли доступ на {session}: {count}: {ids} ({reasons})",
    Found.GAINED: "получили доступ на {session}: {count}: {ids} (раньше: {reasons})",
    Found.PEOPLE_CAME: "добавлено в список с последней проверки: {number} ({ids})",
    Found.PEOPLE_LEFT: "убрано из списка с последней проверки: {number} ({ids})",
    Found.SESSIONS_ADDED: "добавлено заседаний с последней проверки: {number} ({ids})",
    Found.SESSIONS_GONE: "убрано заседаний с последней проверки: {number} ({ids})",
    Found.BADGE: "бейдж {registration} ({name}): {problem}",
    Found.BADGE_NAMELESS: "бейдж {registration} (без имени): {problem}",
    Found.BADGE_BROKEN: "бейдж {registration}: {fault}",
    Found.BADGES_BROKEN: "бейджей: {number} ({ids}): {fault}",
}
_WHY: Table = {
    Why.CANCELLED: "по списку регистрация отменена: если так не задумано, укажите в status значение approved",
    Why.WITHDRAWN: "регистрация отозвана на стойке: если так не задумано, восстановите её там",
    Why.HELD: "доступ приостановлен на стойке: если так не задумано, верните его там",
    Why.BLOCKED: "по списку доступ приостановлен: если так не задумано, укажите в blocked значение no",
    Why.STATUS: "в списке указано status = {status}: укажите approved, когда регистрация будет в порядке",
    Why.VALID_FROM: "valid_from указывает {limit}, это позже, чем {moment}: задайте более ранний срок",
    Why.VALID_UNTIL: "valid_until указывает {limit}, это раньше, чем {moment}: задайте более поздний срок",
    Why.TIER: "категории {tier} нет в admit.tiers у {session} ({tiers}): добавьте её туда",
    Why.TIER_OR_INVITED: "категории {tier} нет в admit.tiers у {session} ({tiers}), и приглашения нет: "
    "добавьте {session} в invited у {registration} или категорию в admit.tiers",
    Why.NOT_INVITED: "admit.invitation у {session} равно {mode}, а у {registration} нет приглашения: "
    "добавьте {session} в invited у {registration}",
    Why.RULE: "правило {session} не позволяет ({rule}): исправьте admit.rule или удалите его",
    Why.SEATS: "мест на {session}: {seats}; увеличьте admit.capacity",
    Why.OTHER: "{reason} ({detail})",
    Why.STAFF_NOBODY: "сотрудники не заданы: любой, кто сядет сюда, сможет делать исключения, приостанавливать доступ "
    "и регистрировать; назовите их на шаге «Сотрудники»",
    Why.STAFF_ONE_ORGANIZER: "организатор только один: если этот PIN потерян, никто не сможет менять состав сотрудников; "
    "добавьте второго",
    Why.STAFF_NO_SUPERVISOR: "старшего смены нет: делать исключения и регистрировать на месте может только организатор; "
    "назначьте старшего смены",
    Why.BADGE_NAMELESS: "{field}: ничего из этого напечатать нельзя; впишите display_name, который печатается, "
    "или оставьте его пустым, если печатаются имя и фамилия",
    Why.BADGE_UNCOVERED: "{field}: эти символы напечатать нельзя ({characters}); исправьте их в списке "
    "или печатайте бейдж без них",
    Why.BADGE_UNCOVERED_LAYOUT: "{field}: эти символы напечатать нельзя ({characters}); исправьте их в макете",
    Why.BADGE_TOO_LONG: "{field}: не помещается на бейдже; сократите в списке или печатайте бейдж с обрезанным текстом",
    Why.BADGE_TOO_LONG_LAYOUT: "{field}: не помещаются на бейдже; сократите их в макете или увеличьте их рамку",
    Why.BADGE_SMALL: "{field}: печатается мельче, чем хочет макет, чтобы поместиться; посмотрите на напечатанный бейдж",
    Why.BADGE_BROKEN_WORD: "{field}: длинное слово разорвано на две строки; посмотрите на напечатанный бейдж",
    Why.BADGE_WORDS: "слова рамки {box}",
    Why.FAULT: "{what}: {mend}",
    Why.FAULT_OTHER: "нарисовать не удалось ({detail})",
}
_ROSTER: Table = {
    Amiss.NOT_TEXT: "здесь должен быть текст",
    Amiss.MISSING: "отсутствует",
    Amiss.NAMELESS: "отсутствует: нет никакого имени",
    Amiss.TOO_MANY_CHARACTERS: "слишком длинно: символов {number}, а можно не больше {limit}",
    Amiss.TOO_MANY_VALUES: "значений больше, чем {limit}",
    Amiss.LONG_CODE: "код длиннее предела (символов: {limit})",
    Amiss.ENDS_BEFORE: "заканчивается раньше, чем valid_from",
    Amiss.NO_TAG: "ни одна метка не является кодом или названием категории",
    Amiss.NO_TIER: "категории {quoted} нет",
    Amiss.TIERS: "категорий больше одной: {tiers}",
    Amiss.NO_COUNTRY: "страна {quoted} неизвестна: укажите её код ISO 3166 или название, принятое в ООН",
    Amiss.NO_STATUS: "неизвестное значение {quoted}: укажите approved, pending, unpaid или cancelled",
    Amiss.NOT_YES: "неизвестное значение {quoted}: укажите yes или no",
    Amiss.NO_SESSION: "заседания {quoted} нет",
    Amiss.PHOTO_NAME: "здесь должно быть имя файла рядом со списком, без папок",
    Amiss.DAY_OR_MONTH: "сначала день или месяц? Пишите ГГГГ-ММ-ДД",
    Amiss.NOT_A_DATE: "это не дата: пишите ГГГГ-ММ-ДД или ГГГГ-ММ-ДДTчч:мм",
    Amiss.NO_TIME: "такого времени суток нет",
    Amiss.NO_DAY: "такого дня в календаре нет",
    Amiss.NO_OFFSET: "такой разницы с UTC нет",
    Amiss.YEAR: "год должен быть от {first} до {last}",
    Amiss.VALUE_UNREADABLE: "значение не читается",
    Amiss.NUMBER_UNREADABLE: "число не читается",
    Amiss.ERROR_VALUE: "содержит значение ошибки ({quoted})",
    Amiss.NUMBER_CUT: "в числе больше цифр, чем {digits}, и последние потеряны: задайте столбцу текстовый формат",
    Amiss.CELL_TOO_LONG: "ячейка длиннее предела (символов: {limit})",
    Amiss.SURPLUS: "ячеек больше, чем столбцов в заголовке: нет ли разделителя вне кавычек?",
    Amiss.SAME_ID: "то же, что в строке {row}, если не считать регистра букв",
    Amiss.IN_COLUMN: "{problem} (столбец {column})",
    Amiss.COLUMNS_UNUSED: "неиспользованные столбцы: {columns}",
    Amiss.IN_ROWS: "строки {rows}: {remark}",
    f"{Amiss.IN_ROWS}/1": "строка {rows}: {remark}",
    Amiss.OF_FIELD: "{field}: {remark}",
    Amiss.LEFT_OUT: "пропущено ({problem})",
    Amiss.CONTROL_REMOVED: "удалены управляющие символы или символы направления",
    Amiss.LETTER_LOST: "содержит U+FFFD, след потерянной буквы",
    Amiss.LANGUAGES_LEFT_OUT: "пропущено то, что не является кодом языка, таким как en или fr",
    Amiss.SURPLUS_LEFT_OUT: "ячейки за пределами столбцов заголовка пропущены",
    Amiss.CODE_TWICE: "codes: такой код уже есть в более ранней строке, у двери он неоднозначен",
    Amiss.DESK_OVERRULED: "{registration}: на стойке исправили {fields}, а в списке теперь другое: действует список",
}
_EVENT: Table = {
    Flawed.HALF_CHARACTER: "содержит половину символа",
    Flawed.NOT_TRUE: "здесь должно быть true или false",
    Flawed.NOT_TABLE: "здесь должна быть таблица",
    Flawed.NOT_TABLE_SUCH: "здесь должна быть таблица, например {example}",
    Flawed.NOT_LIST: "здесь должен быть список",
    Flawed.TOO_LONG: "элементов больше, чем {limit}",
    Flawed.NOT_ONE_OF: "допустимы только эти значения: {expected}",
    Flawed.TWICE: "одно и то же названо дважды",
    Flawed.RULE_TOO_LARGE: "частей больше, чем {parts}, или уровней больше, чем {depth}",
    Flawed.RULE_NOT_PLAIN: "содержит что-то кроме текста, чисел, true, false, списков и таблиц",
    Flawed.NOT_TABLES: "здесь должен быть список таблиц, [[{key}]]",
    Flawed.TOO_MANY_TABLES: "таблиц больше, чем {limit}",
    Flawed.RULE_OF: "правило admit.rule у {session} ({problem})",
    Flawed.SESSION_LOST: "заседание {session} (вошло: {count})",
    Flawed.SESSION_LOST_INSIDE: "заседание {session} (вошло: {count}, сейчас внутри: {inside})",
    Flawed.TIER_LOST: "категория {tier} (у скольких человек: {count})",
}
WORDS: Table = {**_FINDINGS, **_WHY, **_ROSTER, **_EVENT, **parts.WORDS, **doubts.WORDS}
