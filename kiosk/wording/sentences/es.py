"""What the core says to organizers, in Spanish."""

from __future__ import annotations

from kiosk.wording.codes import Amiss, Flawed, Found, Table, Why
from kiosk.wording.sentences.doubts import es as doubts
from kiosk.wording.sentences.parts import es as parts

_FINDINGS: Table = {
    Found.ROSTER_EMPTY: "la lista está vacía, así que no se pudo probar ninguna puerta: importar una lista",
    Found.EVERYBODY: "todas las personas de la lista pueden entrar en {session}, aunque tiene admit.tiers: quitarlo o corregirlo",
    Found.NOBODY: "nadie de la lista puede entrar en {session} ({reasons}): {mend}",
    Found.NOBODY_TIER: "corregir admit.tiers, o las categorías de la lista",
    Found.NOBODY_INVITED: 'escribir {quoted} en la columna invited de la lista, o bien admit.invitation = "or"',
    Found.NOBODY_RULE: "corregir admit.rule, o borrarla",
    Found.NOBODY_FULL: "aumentar admit.capacity, que es 0",
    Found.NOBODY_VALID: "corregir valid_from y valid_until en la lista",
    Found.NOBODY_OTHER: "corregir la lista",
    Found.SEATS_NONE: "admit.capacity de {session} es 0, así que cualquiera está de más: aumentarlo o quitarlo",
    Found.SEATS_STRICT: "personas con acceso a {session}: {count}, para {seats} plazas (admit.capacity): "
    "con {seats} dentro, la puerta dice «completo»",
    Found.SEATS_SOFT: "personas con acceso a {session}: {count}, para {seats} plazas (admit.capacity): "
    "la puerta las deja pasar con una advertencia",
    Found.ROOM: "{one} y {other} están en la misma sala ({room}) y se solapan "
    "(de {from} a {to}, y de {other_from} a {other_to}): cambiar la sala o la hora de una de ellas",
    Found.ROOM_DOORS: "{one} y {other} están en la misma sala ({room}), y las puertas de {other} abren a las {clock}, "
    "antes de que termine {one}: reducir admit.opens_minutes_before si no es lo que se quiere",
    Found.TIER_UNUSED: "nadie de la lista tiene la categoría {tier}: corregir la lista, o quitar la categoría",
    Found.TIER_CLOSED: "la categoría {tier} no abre ninguna sesión: añadir {quoted} a admit.tiers donde corresponda",
    Found.TIER_UNKNOWN: "{registration} tiene la categoría {tier}, que no está en el archivo de evento: "
    "añadirla a [[tiers]], o corregir la lista",
    Found.RULE: "la regla admit.rule de {session} tiene un problema ({problem}): corregir la regla, o borrarla",
    Found.VALIDITY: "{registration} no es válida en ninguna sesión que la admitiría: {why}",
    Found.NO_SESSION: "{registration} no puede entrar en ninguna sesión: {why}",
    Found.NO_SESSION_TIERS: "{registration} (categoría {tier}) no puede entrar en ninguna sesión ({reasons}): "
    "añadir su categoría a admit.tiers, o invitar a esta persona",
    Found.CANCELLED: "inscripciones canceladas, sin acceso a ninguna sesión: {count} ({ids})",
    Found.INVITED_NOWHERE: "{registration} tiene invitación a {session}, que no está en el archivo de evento: "
    "corregir invited, o añadir la sesión",
    Found.INVITED_REFUSED: "{registration} tiene invitación a {session}, pero no acceso: {why}",
    Found.INVITED_TWICE: "{registration} tiene invitación a {one} y a {other}, que se solapan: quitar una de invited",
    Found.INVITED_IN_VAIN: 'invitaciones sin efecto a {session}, cuyo admit.invitation es "none": {count} ({ids}): '
    'escribir admit.invitation = "or", o quitarlas',
    Found.CODE_SHARED: "{ids} tienen el mismo código, al que toda puerta responde «{ambiguous}»: "
    "dar a cada persona un código propio",
    Found.CODE_MISSING: "personas sin código, que hay que buscar por el nombre hasta imprimir su credencial: {count} ({ids})",
    Found.DUPLICATE: "{ids} tienen el mismo nombre y la misma organización, quizá una persona inscrita dos veces: "
    "cancelar una, o distinguirlas",
    Found.DUPLICATES: "{ids} tienen el mismo nombre y la misma organización, quizá una persona inscrita varias veces: "
    "cancelar todas menos una, o distinguirlas",
    Found.PHOTO_MISSING: "{registration} no tiene foto, porque {photo} faltaba o no servía: "
    "ponerla junto a la lista e importar otra vez",
    Found.PHOTO_SHARED: "{ids} tienen la misma foto ({photo}): dar a cada persona la suya",
    Found.PHOTO_NO_FACE: "en la foto de {registration} ({photo}) no se reconoció ninguna cara: "
    "mirar su credencial impresa, o dar otra foto",
    Found.PHOTO_FACES: "en la foto de {registration} ({photo}) hay {faces} caras de tamaño parecido: "
    "mirar su credencial impresa, o dar otra foto",
    Found.PHOTO_NONE: "personas sin foto, aunque su credencial tiene sitio para ella: {count} ({ids})",
    Found.LOST: "personas que perdieron el acceso a {session}: {count}: {ids} ({reasons})",
    Found.GAINED: "personas que obtuvieron acceso a {session}: {count}: {ids} (antes: {reasons})",
    Found.PEOPLE_CAME: "personas añadidas a la lista desde la última prueba: {number} ({ids})",
    Found.PEOPLE_LEFT: "personas quitadas de la lista desde la última prueba: {number} ({ids})",
    Found.SESSIONS_ADDED: "sesiones añadidas desde la última prueba: {number} ({ids})",
    Found.SESSIONS_GONE: "sesiones quitadas desde la última prueba: {number} ({ids})",
    Found.BADGE: "credencial de {registration} ({name}): {problem}",
    Found.BADGE_NAMELESS: "credencial de {registration} (sin nombre): {problem}",
    Found.BADGE_BROKEN: "credencial de {registration}: {fault}",
    Found.BADGES_BROKEN: "credenciales afectadas: {number} ({ids}): {fault}",
}
_WHY: Table = {
    Why.CANCELLED: "la lista da la inscripción por cancelada: si no es lo que se quiere, escribir approved en status",
    Why.WITHDRAWN: "la inscripción se retiró en el mostrador: si no es lo que se quiere, restablecerla allí",
    Why.HELD: "en el mostrador se puso una retención de seguridad: si no es lo que se quiere, levantarla allí",
    Why.BLOCKED: "la lista indica una retención de seguridad: si no es lo que se quiere, escribir no en blocked",
    Why.STATUS: "la lista indica status = {status}: escribir approved cuando la inscripción esté en regla",
    Why.VALID_FROM: "valid_from es {limit}, después de {moment}: adelantarlo",
    Why.VALID_UNTIL: "valid_until es {limit}, antes de {moment}: retrasarlo",
    Why.TIER: "la categoría {tier} no está en admit.tiers de {session} ({tiers}): añadirla allí",
    Why.TIER_OR_INVITED: "la categoría {tier} no está en admit.tiers de {session} ({tiers}), y no hay invitación: "
    "añadir {session} a invited de {registration}, o la categoría a admit.tiers",
    Why.NOT_INVITED: "admit.invitation de {session} es {mode}, y {registration} no tiene invitación: "
    "añadir {session} a invited de {registration}",
    Why.RULE: "la regla de {session} lo impide ({rule}): corregir admit.rule, o borrarla",
    Why.SEATS: "{session} solo tiene {seats} plazas: aumentar admit.capacity",
    Why.OTHER: "{reason} ({detail})",
    Why.STAFF_NOBODY: "no se conoce al equipo: quien se siente aquí puede hacer excepciones, retener e inscribir: "
    "nombrarlo en el paso «Equipo»",
    Why.STAFF_ONE_ORGANIZER: "solo hay una persona de la organización: si ese PIN se pierde, nadie puede cambiar el equipo; "
    "añadir otra",
    Why.STAFF_NO_SUPERVISOR: "no hay persona responsable: solo la organización puede hacer excepciones o inscribir en el acto; "
    "nombrar a una persona responsable",
    Why.BADGE_NAMELESS: "{field}: nada de ello se puede imprimir; escribir un display_name imprimible, "
    "o dejarlo vacío si el nombre y el apellido lo son",
    Why.BADGE_UNCOVERED: "{field}: caracteres que no se pueden imprimir ({characters}); corregirlos en la lista, "
    "o imprimir la credencial sin ellos",
    Why.BADGE_UNCOVERED_LAYOUT: "{field}: caracteres que no se pueden imprimir ({characters}); corregirlos en el diseño",
    Why.BADGE_TOO_LONG: "{field}: demasiado largo para su sitio en la credencial; acortarlo en la lista, "
    "o imprimir la credencial cortada",
    Why.BADGE_TOO_LONG_LAYOUT: "{field}: demasiado largos para su sitio en la credencial; acortarlos en el diseño, "
    "o ampliar su recuadro",
    Why.BADGE_SMALL: "{field}: impreso más pequeño de lo que pide el diseño, para que quepa; mirar una credencial impresa",
    Why.BADGE_BROKEN_WORD: "{field}: una palabra larga se parte en dos líneas; mirar una credencial impresa",
    Why.BADGE_WORDS: "textos del recuadro {box}",
    Why.FAULT: "{what}: {mend}",
    Why.FAULT_OTHER: "no se pudo dibujar ({detail})",
}
_ROSTER: Table = {
    Amiss.NOT_TEXT: "debe ser un texto",
    Amiss.MISSING: "falta",
    Amiss.NAMELESS: "falta: no hay ningún nombre",
    Amiss.TOO_MANY_CHARACTERS: "demasiado largo: {number} caracteres, y el máximo es {limit}",
    Amiss.TOO_MANY_VALUES: "contiene más de {limit} valores",
    Amiss.LONG_CODE: "un código tiene más de {limit} caracteres",
    Amiss.ENDS_BEFORE: "termina antes de valid_from",
    Amiss.NO_TAG: "ninguna etiqueta es el código o el nombre de una categoría",
    Amiss.NO_TIER: "no hay ninguna categoría {quoted}",
    Amiss.TIERS: "varias categorías: {tiers}",
    Amiss.NO_COUNTRY: "país desconocido: {quoted}; escribir su código ISO 3166 o su nombre en las Naciones Unidas",
    Amiss.NO_STATUS: "valor desconocido: {quoted}; escribir approved, pending, unpaid o cancelled",
    Amiss.NOT_YES: "valor desconocido: {quoted}; escribir yes o no",
    Amiss.NO_SESSION: "no hay ninguna sesión {quoted}",
    Amiss.PHOTO_NAME: "debe ser el nombre de un archivo junto a la lista, sin carpetas",
    Amiss.DAY_OR_MONTH: "¿primero el día o el mes? Escribir AAAA-MM-DD",
    Amiss.NOT_A_DATE: "no es una fecha: escribir AAAA-MM-DD o AAAA-MM-DDThh:mm",
    Amiss.NO_TIME: "esa hora no existe",
    Amiss.NO_DAY: "ese día no existe en el calendario",
    Amiss.NO_OFFSET: "esa diferencia con UTC no existe",
    Amiss.YEAR: "el año debe estar entre {first} y {last}",
    Amiss.VALUE_UNREADABLE: "contiene un valor ilegible",
    Amiss.NUMBER_UNREADABLE: "contiene un número ilegible",
    Amiss.ERROR_VALUE: "contiene un valor de error ({quoted})",
    Amiss.NUMBER_CUT: "número de más de {digits} cifras, y las últimas se han perdido: dar a la columna formato de texto",
    Amiss.CELL_TOO_LONG: "tiene más de {limit} caracteres",
    Amiss.SURPLUS: "más celdas que columnas tiene el encabezado: ¿hay un separador fuera de las comillas?",
    Amiss.SAME_ID: "el mismo que en la fila {row}, mayúsculas aparte",
    Amiss.IN_COLUMN: "{problem} (columna {column})",
    Amiss.COLUMNS_UNUSED: "columnas sin usar: {columns}",
    Amiss.IN_ROWS: "filas {rows}: {remark}",
    f"{Amiss.IN_ROWS}/1": "fila {rows}: {remark}",
    Amiss.OF_FIELD: "{field}: {remark}",
    Amiss.LEFT_OUT: "omitida ({problem})",
    Amiss.CONTROL_REMOVED: "se quitaron caracteres de control o de dirección",
    Amiss.LETTER_LOST: "contiene U+FFFD, la huella de una letra perdida",
    Amiss.LANGUAGES_LEFT_OUT: "se omitió lo que no es un código de idioma, como en o fr",
    Amiss.SURPLUS_LEFT_OUT: "se omitieron las celdas que sobran a las columnas del encabezado",
    Amiss.CODE_TWICE: "codes: un código que ya tiene una fila anterior, ambiguo en la puerta",
    Amiss.DESK_OVERRULED: "{registration}: el mostrador había corregido {fields}, y la lista dice ahora otra cosa: vale la lista",
}
_EVENT: Table = {
    Flawed.HALF_CHARACTER: "contiene medio carácter",
    Flawed.NOT_TRUE: "debe ser true o false",
    Flawed.NOT_TABLE: "debe ser una tabla",
    Flawed.NOT_TABLE_SUCH: "debe ser una tabla, como {example}",
    Flawed.NOT_LIST: "debe ser una lista",
    Flawed.TOO_LONG: "tiene más de {limit} elementos",
    Flawed.NOT_ONE_OF: "debe ser uno de estos valores: {expected}",
    Flawed.TWICE: "nombra dos veces lo mismo",
    Flawed.RULE_TOO_LARGE: "tiene más de {parts} partes, o más de {depth} niveles",
    Flawed.RULE_NOT_PLAIN: "contiene algo que no es texto, número, true, false, lista ni tabla",
    Flawed.NOT_TABLES: "debe ser una lista de tablas, [[{key}]]",
    Flawed.TOO_MANY_TABLES: "tiene más de {limit} tablas",
    Flawed.RULE_OF: "la regla admit.rule de {session} ({problem})",
    Flawed.SESSION_LOST: "sesión {session} (personas que entraron: {count})",
    Flawed.SESSION_LOST_INSIDE: "sesión {session} (personas que entraron: {count}, dentro ahora: {inside})",
    Flawed.TIER_LOST: "categoría {tier} (personas que la tienen: {count})",
}
WORDS: Table = {**_FINDINGS, **_WHY, **_ROSTER, **_EVENT, **parts.WORDS, **doubts.WORDS}
