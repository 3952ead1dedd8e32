"""Russian. Counts stand where their noun's form doesn't hang on them; staff are addressed politely."""

from __future__ import annotations

from kiosk.domain.reason import Reason
from kiosk.wording.words import Message, Words

_DESK = "Направьте к стойке регистрации"
_SUPERVISOR = "Позовите старшего смены"
_SHOW = "Попросите код с бейджа или билета"
_SEARCH = "Найдите по имени"
_IDENTITY = "Найдите по имени и проверьте личность"
_LET_IN = "Пропустите"
_WAIT = "Попросите подождать или позовите старшего смены"
_CHECK_NAME = "Сверьте имя, затем позовите старшего смены"

_MESSAGES = {
    "UNREADABLE/nothing": Message("Нет кода", "Код пуст", "Сканируйте ещё раз", "Сканируйте ещё раз или найдите по имени"),
    "UNREADABLE/unknown_format": Message("Не тот код", "Это не бейдж и не билет", _SHOW, _SEARCH),
    "UNREADABLE/too_long": Message("Не тот код", "Слишком длинный для бейджа или билета", _SHOW, _SEARCH),
    "UNREADABLE/url": Message("Не тот код", "Это адрес сайта, а не бейдж", _SHOW, _SEARCH),
    "UNREADABLE/wifi": Message("Не тот код", "Это код сети Wi-Fi, а не бейдж", _SHOW, _SEARCH),
    "UNREADABLE/vcard": Message("Не тот код", "Это визитная карточка, а не бейдж", _SHOW, _SEARCH),
    "UNREADABLE/calendar": Message("Не тот код", "Это запись календаря, а не бейдж", _SHOW, _SEARCH),
    "UNREADABLE/phone_or_mail": Message("Не тот код", "Это телефон или адрес почты", _SHOW, _SEARCH),
    "UNREADABLE/indico_setup": Message("Не тот код", "Это код настройки приложения организаторов", _SHOW, _SEARCH),
    "UNREADABLE/damaged_indico": Message(
        "Билет повреждён",
        "Код билета неполный",
        "Попросите исходный билет или направьте к стойке регистрации",
        _SEARCH,
    ),
    "UNREADABLE/damaged_badge": Message("Бейдж повреждён", "Код бейджа неполный", _DESK, "Найдите по имени и напечатайте заново"),
    "BAD_SIGNATURE": Message("Не подлинный", "Этот бейдж выдан не здесь", _DESK, _IDENTITY),
    "WRONG_EVENT": Message("Не то мероприятие", "Это бейдж другого мероприятия", "Попросите бейдж этого мероприятия", _SEARCH),
    "UNKNOWN": Message("Не найдено", "В списке ни у кого нет этого кода", _DESK, _SEARCH),
    "AMBIGUOUS": Message("Общий код", "Людей с этим кодом: {matches}", _DESK, _IDENTITY),
    "CANCELLED": Message("Отменено", "Эта регистрация отменена", _DESK, _SUPERVISOR),
    "BLOCKED": Message("Подождите", "Доступ приостановлен службой безопасности", "Незаметно позовите старшего смены"),
    "NOT_APPROVED": Message("Не утверждено", "Эта регистрация ждёт утверждения", _DESK, "Обратитесь к организаторам"),
    "UNPAID": Message("Не оплачено", "Оплата ещё не поступила", _DESK, "Попросите оплатить или позовите старшего смены"),
    "BADGE_REVOKED/lost": Message(
        "Утерянный бейдж",
        "Об утере этого бейджа сообщили",
        "Оставьте бейдж у себя; направьте к стойке регистрации",
        "Оставьте бейдж у себя; проверьте личность",
    ),
    "BADGE_REVOKED/replaced": Message(
        "Старый бейдж", "Бейдж {serial} заменён бейджем {current}", "Попросите самый новый бейдж", "Заберите старый бейдж"
    ),
    "BADGE_REVOKED/retired": Message(
        "Делегат заменён", "Это место занял другой делегат", _DESK, "Проверьте личность; найдите нового делегата"
    ),
    "BADGE_REVOKED": Message("Старый бейдж", "Этот бейдж больше не действует", _DESK, "Напечатайте новый бейдж"),
    "NOT_VALID_NOW/early": Message("Ещё не действует", "Действует с {from_clock}", _DESK, _SUPERVISOR),
    "NOT_VALID_NOW/early_day": Message("Ещё не действует", "Действует с {from_date}", _DESK, _SUPERVISOR),
    "NOT_VALID_NOW/late": Message("Уже не действует", "Действовал до {until_clock}", _DESK, _SUPERVISOR),
    "NOT_VALID_NOW/late_day": Message("Уже не действует", "Действовал до {until_date} включительно", _DESK, _SUPERVISOR),
    "NOT_VALID_NOW": Message("Бейдж истёк", "Срок действия этого бейджа истёк", _DESK, "Напечатайте новый бейдж"),
    "NOT_CHECKED_IN": Message("Сначала регистрация", "Прибытие на стойке ещё не отмечено", _DESK),
    "TIER": Message("Не сюда", "Только для категорий: {tiers}", _SUPERVISOR),
    "TIER/or": Message("Не сюда", "Только для категорий: {tiers}, или по приглашению", _SUPERVISOR),
    "TIER/and": Message("Не сюда", "Только для категорий: {tiers}, с приглашением", _SUPERVISOR),
    "NOT_INVITED": Message("Не сюда", "По приглашению; имени нет в списке", _SUPERVISOR),
    "TOO_EARLY": Message("Приходите {opens}", "Двери откроются {opens}", "Попросите прийти к этому времени"),
    "TOO_EARLY/day": Message("Приходите {opens_day}", "Двери откроются {opens}", "Попросите прийти к этому времени"),
    "SESSION_OVER": Message("Заседание окончено", "Двери закрылись {closed}", _SUPERVISOR),
    "SESSION_OVER/closed": Message("Зал закрыт", "Закрыт сотрудниками {closed_by}", _WAIT),
    "RULE": Message("Не сейчас", "Правило этого заседания не позволяет", _SUPERVISOR),
    "RULE/told": Message("Не сейчас", "{rule}", _SUPERVISOR),
    "ALREADY_INSIDE": Message("Уже внутри", "Вход уже отмечен", _CHECK_NAME),
    "ALREADY_INSIDE/seen": Message("Уже внутри", "Вход {last}", _CHECK_NAME),
    "ALREADY_INSIDE/again": Message(
        "Уже внутри", "Код считан снова; учтён один раз", "Больше никого не пропускайте по этому коду"
    ),
    "NO_REENTRY": Message("Уже использован", "Только один вход; вход {first}", _SUPERVISOR),
    "NO_REENTRY/daily": Message("Уже использован", "Один вход в день; вход {last_entry}", _SUPERVISOR),
    "FULL": Message("Мест нет", "Все места заняты ({capacity})", _WAIT),
    "FULL/none": Message("Нет мест", "В этом зале мест не предусмотрено", _SUPERVISOR),
    "FULL/one": Message("Мест нет", "Единственное место занято", _WAIT),
    "FULL/livestream": Message("Мест нет", "Все места заняты ({capacity})", "Попросите подождать или предложите трансляцию"),
    "CHECKED_IN": Message("Прибытие отмечено", "{tier}", "Напечатайте бейдж"),
    "CHECKED_IN/badge": Message("Прибытие отмечено", "{tier}", "Выдайте бейдж"),
    "ALREADY_CHECKED_IN": Message("Уже отмечено", "Впервые {first}", "Напечатайте бейдж"),
    "ALREADY_CHECKED_IN/badge": Message("Уже отмечено", "Впервые {first}", "Печатайте заново, только если бейдж утерян"),
    "ADMITTED": Message("Проходите", "{tier}", _LET_IN),
    "ADMITTED/invited": Message("Проходите", "{tier}, по приглашению", _LET_IN),
    "READMITTED": Message("С возвращением", "{tier}", _LET_IN),
    "READMITTED/invited": Message("С возвращением", "{tier}, по приглашению", _LET_IN),
    "EXITED": Message("До свидания", "Выход отмечен", "Выпустите"),
    "EXITED/unseen": Message("До свидания", "Выход отмечен; входа не было", "Выпустите"),
    "EXITED/flags": Message("До свидания", "Выход отмечен; внимание: {flags}", "Выпустите; сообщите старшему смены"),
    "OVERRIDDEN": Message("Вход разрешён", "По решению старшего смены", _LET_IN, "Напечатайте бейдж"),
    "OVERRIDDEN/flags": Message("Вход разрешён", "По решению старшего смены, несмотря на: {flags}", _LET_IN, "Напечатайте бейдж"),
}

_SHORT = {
    Reason.UNREADABLE: "не читается",
    Reason.BAD_SIGNATURE: "не подлинный",
    Reason.WRONG_EVENT: "другое мероприятие",
    Reason.UNKNOWN: "неизвестен",
    Reason.AMBIGUOUS: "общий код",
    Reason.CANCELLED: "отменено",
    Reason.BLOCKED: "доступ приостановлен",
    Reason.NOT_APPROVED: "не утверждено",
    Reason.UNPAID: "не оплачено",
    Reason.BADGE_REVOKED: "старый бейдж",
    Reason.NOT_VALID_NOW: "не действует",
    Reason.NOT_CHECKED_IN: "сначала регистрация",
    Reason.TIER: "категория",
    Reason.NOT_INVITED: "без приглашения",
    Reason.TOO_EARLY: "слишком рано",
    Reason.SESSION_OVER: "окончено",
    Reason.RULE: "правило",
    Reason.ALREADY_INSIDE: "уже внутри",
    Reason.NO_REENTRY: "уже использован",
    Reason.FULL: "мест нет",
    Reason.CHECKED_IN: "прибытие",
    Reason.ALREADY_CHECKED_IN: "ещё раз",
    Reason.ADMITTED: "вход",
    Reason.READMITTED: "снова вход",
    Reason.EXITED: "выход",
    Reason.OVERRIDDEN: "исключение",
}

WORDS = Words(
    messages=_MESSAGES,
    short=_SHORT,
    short_closed="зал закрыт",
    welcome="Добро пожаловать.",
    checked_in="Добро пожаловать. Ваше прибытие отмечено.",
    goodbye="Спасибо, до свидания.",
    wait="Одну минуту, пожалуйста. Наши сотрудники вам помогут.",
    months=(
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ),
    day="{day} {month}",
    day_first="{day} {month}",
    on="{date}",
    clock="{time}",
    clock_one="{time}",
    at="в {clock}",
    on_at="{on} {at}",
    time="{hour}:{minute}",
    comma=", ",
    name="{name}",
    seen="{when}, {station}",
    more="ещё {count}",
    seat="Место {occupancy} из {capacity}",
    over="Сверх вместимости: людей {occupancy}, мест {capacity}",
    taken="Занято мест: {occupancy} из {capacity}",
    offer="Предложите {session}, {room}, или позовите старшего смены",
    clock_behind="Часы этого компьютера отстают от его последней записи; поставьте их верно. Сканирование продолжается.",
    clock_off="Часы этого компьютера расходятся с датами мероприятия; поставьте их верно. Сканирование продолжается.",
    let_out="Выпустите; выход не отмечается",
)
