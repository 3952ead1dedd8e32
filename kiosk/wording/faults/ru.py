"""What somebody at a window may meet, in Russian."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.errors import FaultCode
from kiosk.wording.fault_words import FaultWords

OTHER = FaultWords("Что-то не удалось сделать", "Покажите это старшему смены")
WORDS: Mapping[FaultCode, FaultWords] = {
    FaultCode.BADGE_CHANGED: FaultWords(
        "Данные этого человека тем временем изменились", "Посмотрите карточку ещё раз, затем печатайте"
    ),
    FaultCode.BADGE_DEAD: FaultWords("Бейдж {badge}: его отклонит любая дверь", "Напечатайте новый из карточки человека"),
    FaultCode.BADGE_ELSEWHERE: FaultWords(
        "Другая стойка выдала этот бейдж в тот же момент", "Посмотрите карточку ещё раз и печатайте, если нужно"
    ),
    FaultCode.BADGE_GIVEN_UP: FaultWords("Бейдж {badge}: снят с печати", "Напечатайте новый из карточки человека"),
    FaultCode.BADGE_IN_DOUBT: FaultWords("Бейдж {badge}: возможно, он вышел", "Посмотрите на принтер и укажите, вышел ли он"),
    FaultCode.BADGE_PRINTED: FaultWords("Бейдж {badge}: уже напечатан", "Напечатайте заново из карточки человека"),
    FaultCode.BADGE_PRINTING: FaultWords("Бейдж {badge}: печатается и ещё может выйти", "Дождитесь принтера"),
    FaultCode.BADGE_SETTLED: FaultWords("Бейдж {badge}: кто-то уже ответил", "Больше ничего указывать не нужно"),
    FaultCode.BADGE_SUPERSEDED: FaultWords("Бейдж {badge}: у человека есть более новый", "Напечатайте более новый"),
    FaultCode.BADGE_UNPRINTABLE: FaultWords(
        "Этот бейдж нельзя напечатать как есть", "Исправьте данные на нём (F4) или выберите другой макет"
    ),
    FaultCode.CLOCK_WRONG: FaultWords("Часы этого компьютера показывают {year} год", "Поставьте часы верно и повторите"),
    FaultCode.CODE_TAKEN: FaultWords("Этот код уже у другого человека ({registration})", "Дайте каждому свой код"),
    FaultCode.DATABASE_CLOSED: FaultWords(
        "База данных поста не открывается", "Попросите помощи: её папка должна быть на месте и доступна для записи"
    ),
    FaultCode.DATABASE_DAMAGED: FaultWords(
        "База данных поста повреждена", "Перейдите на другой пост; попросите помощи для восстановления копии"
    ),
    FaultCode.DATABASE_LOCKED: FaultWords(
        "Данные поста заняты другой программой", "Закройте другое окно или команду и повторите"
    ),
    FaultCode.DATABASE_NEWER: FaultWords("Этот пост создан более новой версией Lanyard", "Обновите Lanyard на этом компьютере"),
    FaultCode.DATABASE_READ_ONLY: FaultWords(
        "Данные поста доступны только для чтения", "Разрешите этому пользователю запись в её папку и повторите"
    ),
    FaultCode.DISK_FULL: FaultWords("Диск заполнен", "Освободите место и повторите"),
    FaultCode.DISK_SILENT: FaultWords(
        "Диск не отвечает", "Проверьте диск и повторите; если не поможет, перейдите на другой пост"
    ),
    FaultCode.FILE_GONE: FaultWords("Файла {file} нет", "Выберите существующий файл"),
    FaultCode.FILE_EMPTY: FaultWords("Файл {file} пуст", "Выберите другой файл или экспортируйте его снова"),
    FaultCode.FILE_UNREADABLE: FaultWords("Файл {file} не читается", "Проверьте права доступа или выберите другой файл"),
    FaultCode.FILE_TOO_LARGE: FaultWords("Файл {file} больше предела ({limit} МиБ)", "Уменьшите его или выберите другой файл"),
    FaultCode.FILE_NOT_UTF8: FaultWords("{file} не является текстом в UTF-8", "Сохраните его в UTF-8 (в Excel: CSV UTF-8)"),
    FaultCode.FILE_NOT_TOML: FaultWords("{file} не является TOML ({detail})", "Исправьте это место и откройте файл снова"),
    FaultCode.ROSTER_NEITHER: FaultWords("{file} — это ни CSV, ни XLSX", "Экспортируйте список как CSV UTF-8 или XLSX"),
    FaultCode.WORKBOOK_DAMAGED: FaultWords(
        "{file} не является книгой XLSX или повреждён", "Откройте его в табличном редакторе и сохраните снова"
    ),
    FaultCode.QUOTE_OPEN: FaultWords(
        "{file}, строка {row}: кавычка открыта и не закрыта", "Закройте или уберите её и откройте файл снова"
    ),
    FaultCode.NO_ROWS: FaultWords("В файле {file} нет строк", "Выберите файл, первая строка которого называет столбцы"),
    FaultCode.FILE_NOT_WRITTEN: FaultWords(
        "Не удалось записать {file}", "Выберите существующую папку, доступную для записи и со свободным местом"
    ),
    FaultCode.HELD: FaultWords("Доступ {registration} приостановлен", "Сначала попросите старшего смены вернуть доступ"),
    FaultCode.HUB_UNREACHABLE: FaultWords(
        "Центральный сервер недоступен ({hub})", "Продолжайте работу: всё хранится здесь и будет отправлено позже"
    ),
    FaultCode.ID_TAKEN: FaultWords("Идентификатор {registration} уже занят", "Не указывайте его или задайте другой"),
    FaultCode.JOB_GONE: FaultWords("Этого бейджа больше нет в списке печати", "Посмотрите список ещё раз"),
    FaultCode.KEY_DAMAGED: FaultWords(
        "Файл с ключом поста повреждён или не читается", "Попросите помощи для восстановления из копии"
    ),
    FaultCode.KEY_WRONG: FaultWords(
        "Этот ключ не открывает данные поста", "Запустите с парольной фразой, заданной при настройке"
    ),
    FaultCode.KEYRING_SHUT: FaultWords(
        "Связка ключей системы не выдаёт ключ поста", "Разблокируйте связку или войдите тем же пользователем"
    ),
    FaultCode.LAYOUT_UNKNOWN: FaultWords("Нет макета бейджа «{layout}»", "Выберите другой макет или файл макета"),
    FaultCode.LAYOUT_UNREADABLE: FaultWords(
        "В макете бейджа {layout} есть ошибка", "Исправьте файл в редакторе макетов или выберите другой"
    ),
    FaultCode.NAME_MISSING: FaultWords("Не хватает имени", "Укажите имя и фамилию или имя на бейдже"),
    FaultCode.NEEDS_OPERATOR: FaultWords("Для этого нужно войти в систему", "Войдите и повторите"),
    FaultCode.NEEDS_ORGANIZER: FaultWords("Это может только организатор", "Попросите организатора войти"),
    FaultCode.NEEDS_SUPERVISOR: FaultWords("Это может только старший смены", "Попросите старшего смены войти"),
    FaultCode.NO_PRINTER: FaultWords("Для этого поста не выбран принтер", "Попросите организатора выбрать его"),
    FaultCode.NO_STATION: FaultWords("В {folder} не настроен пост", "Сначала настройте его помощником настройки"),
    FaultCode.NOT_WITHDRAWN: FaultWords("Эта регистрация не отозвана", "Ничего не изменено"),
    FaultCode.NOTHING_CHANGED: FaultWords("Так уже записано", "Ничего не изменено"),
    FaultCode.NOTHING_TO_UNDO: FaultWords("Отменять нечего", "Отменить можно только последнее действие этого поста"),
    FaultCode.PASSPHRASE_NEEDED: FaultWords("Этот пост закрыт парольной фразой", "Запустите его снова с парольной фразой"),
    FaultCode.PASSPHRASE_WRONG: FaultWords("Парольная фраза неверна", "Запустите снова с фразой, заданной при настройке"),
    FaultCode.PERSON_UNKNOWN: FaultWords("Никого с идентификатором {registration} нет", "Найдите человека по имени"),
    FaultCode.PRINTER_ADDRESS: FaultWords("{address} – не адрес принтера", "Попросите организатора исправить его"),
    FaultCode.PRINTER_FOLDER: FaultWords(
        "Папку печати {folder} нельзя использовать", "Проверьте, что она есть, доступна для записи и в ней есть место"
    ),
    FaultCode.PRINTED_SINCE: FaultWords(
        "Последним был напечатан бейдж {serial} ({registration})", "Заявите его утерянным или отменяйте из карточки человека"
    ),
    FaultCode.REASON_MISSING: FaultWords("Не указана причина", "Кратко укажите почему"),
    FaultCode.RECORD_UNREADABLE: FaultWords(
        "Одна из записей в данных поста не читается", "Перейдите на другой пост; попросите помощи для восстановления копии"
    ),
    FaultCode.ROOM_AS_IT_IS: FaultWords("Зал ({session}) уже в этом состоянии", "Ничего не изменено"),
    FaultCode.ROSTER_WITHDREW: FaultWords(
        "Эту регистрацию отозвал список организаторов", "Попросите организатора загрузить список, где она утверждена"
    ),
    FaultCode.SEEN_ALREADY: FaultWords(
        "У этого человека есть бейдж, или его уже отметили", "Обратитесь к старшему смены: регистрацию можно отозвать"
    ),
    FaultCode.SESSION_UNKNOWN: FaultWords("В мероприятии нет заседания {session}", "Выберите одно из заседаний мероприятия"),
    FaultCode.SETUP_UNFINISHED: FaultWords("Настройка этого поста не закончена", "Повторите её помощником настройки"),
    FaultCode.STILL_INSIDE: FaultWords(
        "{registration} ещё внутри: {sessions}", "Сначала проследите, чтобы человек вышел и его код считали"
    ),
    FaultCode.WITHDRAWN: FaultWords("Регистрация {registration} отозвана", "Сначала попросите старшего смены восстановить её"),
}
