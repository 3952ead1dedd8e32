"""What the person before a desk reads on the screen that is turned to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.wording.languages import language_code


@dataclass(frozen=True, slots=True)
class SecondScreenWords:
    """A language's words; none of them tells how a registration stands.

    Attributes:
        show_code: what to do while nobody is being served.
        is_right: a question about the name above it.
        if_not: what to do where it isn't.
        printing: the badge is on its way.
        ready: it has come out.
        late: it will take longer; for whatever reason.
    """

    show_code: str
    is_right: str
    if_not: str
    printing: str
    ready: str
    late: str


SECOND_SCREEN: Mapping[str, SecondScreenWords] = {
    "en": SecondScreenWords(
        show_code="Please show your code",
        is_right="Is your name right?",
        if_not="If not, please tell us now.",
        printing="Your badge is printing",
        ready="Your badge is ready",
        late="Your badge takes a moment longer",
    ),
    "fr": SecondScreenWords(
        show_code="Veuillez présenter votre code",
        is_right="Votre nom est-il exact ?",
        if_not="Sinon, dites-le-nous maintenant.",
        printing="Votre badge s’imprime",
        ready="Votre badge est prêt",
        late="Votre badge prend un peu plus de temps",
    ),
    "es": SecondScreenWords(
        show_code="Muestre su código, por favor",
        is_right="¿Es correcto su nombre?",
        if_not="Si no lo es, díganoslo ahora.",
        printing="Su credencial se está imprimiendo",
        ready="Su credencial está lista",
        late="Su credencial tarda un momento más",
    ),
    "ar": SecondScreenWords(
        show_code="يرجى إبراز الرمز",
        is_right="هل اسمك مكتوب بشكل صحيح؟",
        if_not="إن لم يكن كذلك، فيرجى إخبارنا الآن.",
        printing="تجري طباعة الشارة",
        ready="الشارة جاهزة",
        late="ستتأخر الشارة قليلاً",
    ),
    "zh": SecondScreenWords(
        show_code="请出示您的码",
        is_right="您的姓名是否正确？",
        if_not="如有错误，请现在告诉我们。",
        printing="正在打印您的胸牌",
        ready="您的胸牌已打印好",
        late="您的胸牌还需稍等片刻",
    ),
    "ru": SecondScreenWords(
        show_code="Покажите, пожалуйста, ваш код",
        is_right="Ваше имя указано верно?",
        if_not="Если нет, скажите нам об этом сейчас.",
        printing="Ваш бейдж печатается",
        ready="Ваш бейдж готов",
        late="Ваш бейдж будет немного позже",
    ),
}


def second_screen_words(language: str) -> SecondScreenWords:
    """The table of a language, English where there is none."""
    return SECOND_SCREEN.get(language_code(language), SECOND_SCREEN["en"])
