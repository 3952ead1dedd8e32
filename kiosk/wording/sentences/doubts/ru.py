"""What may be suspicious about a rule, in Russian."""

from __future__ import annotations

from kiosk.domain.rule_doubts import Doubt
from kiosk.wording.codes import Table

WORDS: Table = {
    Doubt.DEEP: "слишком много уровней",
    Doubt.EMPTY: "в таблице должен быть один оператор, а она пуста",
    Doubt.TABLE: "в таблице должен быть один оператор, а их {number}: {names}",
    Doubt.OPERATOR: "неизвестный оператор: {name}",
    Doubt.ONE_MOMENT: "нужен один момент, а аргументов: {number}",
    Doubt.MOMENT: "нужен момент, а не {value}",
    Doubt.COMPARISON: "сравнивает два значения; одного нет",
    Doubt.BUILD_TIME: "{value} не относится к custom, customtime, date_from, date_to, date_admission",
    Doubt.CUSTOM: "{value} не является моментом: пишите ГГГГ-ММ-ДДTчч:мм:сс, с разницей с UTC или по местному времени",
    Doubt.CUSTOM_TIME: "{value} не является временем суток: пишите чч:мм или чч:мм:сс",
    Doubt.TAKEN_FOR: "товар {product} принят за категорию {tier} с таким названием",
    Doubt.NO_TIER: "категории с кодом {product} нет; есть {tiers}",
    Doubt.WORKED_OUT: "имя переменной вычисляется у двери, поэтому проверить его нельзя",
    Doubt.FOREIGN_VARIABLE: "неизвестная переменная {name}: в pretix она есть, а у мероприятия здесь соответствия нет",
    Doubt.VARIABLE: "неизвестная переменная: {name}",
    Doubt.STATUS: 'entry_status равно "present" или "absent", но никогда {value}',
    Doubt.NUMBER: "{name} является числом, а {value} нет",
    Doubt.FOREIGN_LOOKUP: "ищет {name}: в pretix это есть, а у мероприятия здесь соответствия нет",
    Doubt.LOOKUP: "ищет {value}; искать можно только товар (product)",
    Doubt.NO_PRODUCT: "товар не назван",
    Doubt.WINDOW: "нужны два момента и допуск в минутах, а аргументов: {number}",
    Doubt.NO_MOMENT: "сравнивает моменты; {value} не момент",
    Doubt.TOLERANCE: "допуск должен быть числом минут, а не {value}",
    Doubt.IN_LIST: "нужны элемент и список, а аргументов: {number}",
    Doubt.LIST: "нужен список, а не {value}",
    Doubt.CONSTANT: "оно ни о чём не спрашивает и всем отвечает одинаково",
}
