"""What may be suspicious about a rule, in Spanish."""

from __future__ import annotations

from kiosk.domain.rule_doubts import Doubt
from kiosk.wording.codes import Table

WORDS: Table = {
    Doubt.DEEP: "tiene demasiados niveles",
    Doubt.EMPTY: "una tabla debe contener un operador, y está vacía",
    Doubt.TABLE: "una tabla debe contener un solo operador; hay {number}: {names}",
    Doubt.OPERATOR: "operador desconocido: {name}",
    Doubt.ONE_MOMENT: "pide un solo momento; argumentos dados: {number}",
    Doubt.MOMENT: "pide un momento, no {value}",
    Doubt.COMPARISON: "compara dos valores; falta uno",
    Doubt.BUILD_TIME: "{value} no es custom, customtime, date_from, date_to ni date_admission",
    Doubt.CUSTOM: "{value} no es un momento: escribir AAAA-MM-DDThh:mm:ss, con diferencia horaria o en hora local",
    Doubt.CUSTOM_TIME: "{value} no es una hora: escribir hh:mm o hh:mm:ss",
    Doubt.TAKEN_FOR: "el producto {product} se toma por la categoría {tier}, que se llama así",
    Doubt.NO_TIER: "ninguna categoría tiene el código {product}; hay {tiers}",
    Doubt.WORKED_OUT: "el nombre de la variable se calcula en la puerta, así que no se puede comprobar",
    Doubt.FOREIGN_VARIABLE: "variable desconocida {name}: pretix la tiene, pero aquí un evento no tiene equivalente",
    Doubt.VARIABLE: "variable desconocida: {name}",
    Doubt.STATUS: 'entry_status es "present" o "absent", nunca {value}',
    Doubt.NUMBER: "{name} es un número, y {value} no lo es",
    Doubt.FOREIGN_LOOKUP: "busca {name}: pretix lo tiene, pero aquí un evento no tiene equivalente",
    Doubt.LOOKUP: "busca {value}; solo se puede buscar un producto (product)",
    Doubt.NO_PRODUCT: "no nombra ningún producto",
    Doubt.WINDOW: "pide dos momentos y una tolerancia en minutos; argumentos dados: {number}",
    Doubt.NO_MOMENT: "compara momentos; {value} no lo es",
    Doubt.TOLERANCE: "la tolerancia debe ser un número de minutos, no {value}",
    Doubt.IN_LIST: "pide un elemento y una lista; argumentos dados: {number}",
    Doubt.LIST: "pide una lista, no {value}",
    Doubt.CONSTANT: "no pregunta nada, así que dice lo mismo a todos",
}
