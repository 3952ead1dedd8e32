"""The pieces of who may enter a session, in every language; `kiosk.wording.admission` puts them together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.event import Invitation, Reentry

_NBSP = "\u00a0"


@dataclass(frozen=True, slots=True)
class AdmissionWords:
    """A language's pieces.

    Attributes:
        everybody: no tier is left out.
        either: joins the last two of alternatives; `either_o` the same before an o, where that differs.
        invited: added to {who} by how invitations count.
        doors: from {opens} to {closes}; each a clock, or with its day where the doors don't close on the day they open.
        day_clock: "22 October, 09:00".
        seats: by how many: "0", "1", "many" ({count}), each with "/soft" where more are let in with a warning.
        desk: the desk must have seen them first.
        reentry: whether they may come again.
        rule: there is a rule besides.
        passes: the rule lets everybody in whenever the doors are open; `refuses`: what it says to others, {told}.
    """

    everybody: str
    either: str
    either_o: str
    invited: Mapping[Invitation, str]
    doors: str
    day_clock: str
    seats: Mapping[str, str]
    desk: str
    reentry: Mapping[Reentry, str]
    rule: str
    passes: str
    refuses: str


_EN = AdmissionWords(
    everybody="Everybody",
    either=" or ",
    either_o=" or ",
    invited={
        Invitation.NONE: "{who}",
        Invitation.OR: "{who}, or anyone invited",
        Invitation.AND: "{who}, if invited",
        Invitation.ONLY: "Only those invited",
    },
    doors="doors {opens}–{closes}",
    day_clock="{date}, {clock}",
    seats={
        "0": "no seats",
        "0/soft": "no seats: everybody with a warning",
        "1": "one seat, strict",
        "1/soft": "one seat, more with a warning",
        "many": "{count} seats, strict",
        "many/soft": "{count} seats, more with a warning",
    },
    desk="must be checked in at the desk",
    reentry={
        Reentry.FREE: "may come and go",
        Reentry.AFTER_EXIT: "",
        Reentry.DAILY: "one entry a day",
        Reentry.NEVER: "one entry only",
    },
    rule="and the session’s rule must allow it",
    passes="It lets everybody in while the doors are open",
    refuses="To others it says: {told}",
)
_FR = AdmissionWords(
    everybody="Tout le monde",
    either=" ou ",
    either_o=" ou ",
    invited={
        Invitation.NONE: "{who}",
        Invitation.OR: "{who}, ou toute personne invitée",
        Invitation.AND: "{who}, sur invitation",
        Invitation.ONLY: "Personnes invitées uniquement",
    },
    doors="portes {opens}–{closes}",
    day_clock="{date}, {clock}",
    seats={
        "0": "aucune place",
        "0/soft": f"aucune place{_NBSP}: tout le monde avec un avertissement",
        "1": "une place, limite stricte",
        "1/soft": "une place, au-delà avec un avertissement",
        "many": "{count} places, limite stricte",
        "many/soft": "{count} places, au-delà avec un avertissement",
    },
    desk="après enregistrement à l’accueil",
    reentry={
        Reentry.FREE: "allées et venues libres",
        Reentry.AFTER_EXIT: "",
        Reentry.DAILY: "une entrée par jour",
        Reentry.NEVER: "une seule entrée",
    },
    rule="et la règle de la séance doit le permettre",
    passes="Elle laisse entrer tout le monde tant que les portes sont ouvertes",
    refuses=f"Aux autres, elle dit{_NBSP}: {{told}}",
)
_ES = AdmissionWords(
    everybody="Todo el mundo",
    either=" o ",
    either_o=" u ",
    invited={
        Invitation.NONE: "{who}",
        Invitation.OR: "{who}, o quien tenga invitación",
        Invitation.AND: "{who}, con invitación",
        Invitation.ONLY: "Solo con invitación",
    },
    doors="puertas {opens}–{closes}",
    day_clock="{date}, {clock}",
    seats={
        "0": "sin plazas",
        "0/soft": "sin plazas: todo el mundo con un aviso",
        "1": "una plaza, límite estricto",
        "1/soft": "una plaza, más con un aviso",
        "many": "{count} plazas, límite estricto",
        "many/soft": "{count} plazas, más con un aviso",
    },
    desk="con registro previo en el mostrador",
    reentry={
        Reentry.FREE: "se puede entrar y salir",
        Reentry.AFTER_EXIT: "",
        Reentry.DAILY: "una entrada al día",
        Reentry.NEVER: "una sola entrada",
    },
    rule="y la regla de la sesión debe permitirlo",
    passes="Deja entrar a todo el mundo mientras las puertas están abiertas",
    refuses="A los demás les dice: {told}",
)
_AR = AdmissionWords(
    everybody="الجميع",
    either=" أو ",
    either_o=" أو ",
    invited={
        Invitation.NONE: "{who}",
        Invitation.OR: "{who}، أو أي مدعو",
        Invitation.AND: "{who}، بدعوة",
        Invitation.ONLY: "المدعوون فقط",
    },
    doors="الأبواب من {opens} إلى {closes}",
    day_clock="{date} الساعة {clock}",
    seats={
        "0": "لا مقاعد",
        "0/soft": "لا مقاعد: دخول الجميع مع تنبيه",
        "1": "مقعد واحد، حد صارم",
        "1/soft": "مقعد واحد، والزيادة مع تنبيه",
        "many": "المقاعد: {count}، حد صارم",
        "many/soft": "المقاعد: {count}، والزيادة مع تنبيه",
    },
    desk="بعد تسجيل الوصول في المكتب",
    reentry={
        Reentry.FREE: "الدخول والخروج بلا قيد",
        Reentry.AFTER_EXIT: "",
        Reentry.DAILY: "دخول واحد في اليوم",
        Reentry.NEVER: "دخول واحد فقط",
    },
    rule="وبشرط أن تسمح قاعدة الجلسة بذلك",
    passes="تسمح للجميع بالدخول ما دامت الأبواب مفتوحة",
    refuses="وتقول لغيرهم: {told}",
)
_ZH = AdmissionWords(
    everybody="所有人",
    either="或",
    either_o="或",
    invited={
        Invitation.NONE: "{who}",
        Invitation.OR: "{who}，或任何受邀者",
        Invitation.AND: "受邀的{who}",
        Invitation.ONLY: "仅限受邀者",
    },
    doors="开门时间{opens}–{closes}",
    day_clock="{date}{clock}",
    seats={
        "0": "没有座位",
        "0/soft": "没有座位：放行所有人并提示",
        "1": "1个座位，严格限制",
        "1/soft": "1个座位，超出时放行并提示",
        "many": "{count}个座位，严格限制",
        "many/soft": "{count}个座位，超出时放行并提示",
    },
    desk="须先在注册台签到",
    reentry={
        Reentry.FREE: "可自由进出",
        Reentry.AFTER_EXIT: "",
        Reentry.DAILY: "每天入场一次",
        Reentry.NEVER: "只可入场一次",
    },
    rule="且须符合会议的规则",
    passes="开门期间放行所有人",
    refuses="对其他人的说明：{told}",
)
_RU = AdmissionWords(
    everybody="Все",
    either=" или ",
    either_o=" или ",
    invited={
        Invitation.NONE: "{who}",
        Invitation.OR: "{who}, а также все приглашённые",
        Invitation.AND: "{who}, по приглашению",
        Invitation.ONLY: "Только приглашённые",
    },
    doors="двери {opens}–{closes}",
    day_clock="{date}, {clock}",
    seats={
        "0": "мест нет",
        "0/soft": "мест нет: все с предупреждением",
        "1": "одно место, строго",
        "1/soft": "одно место, сверх того с предупреждением",
        "many": "мест: {count}, строго",
        "many/soft": "мест: {count}, сверх того с предупреждением",
    },
    desk="после отметки о прибытии на стойке",
    reentry={
        Reentry.FREE: "вход и выход свободные",
        Reentry.AFTER_EXIT: "",
        Reentry.DAILY: "один вход в день",
        Reentry.NEVER: "только один вход",
    },
    rule="и если позволяет правило заседания",
    passes="Оно пропускает всех, пока двери открыты",
    refuses="Остальным оно говорит: {told}",
)
ADMISSION_WORDS: Mapping[str, AdmissionWords] = {"en": _EN, "fr": _FR, "es": _ES, "ar": _AR, "zh": _ZH, "ru": _RU}
"""By language; any other falls back to English."""
