"""Spanish."""

from __future__ import annotations

from kiosk.domain.reason import Reason
from kiosk.wording.words import Message, Words

_DESK = "Enviar al mostrador de registro"
_SUPERVISOR = "Llamar a la persona responsable"
_SHOW = "Pedir el código de la credencial o la entrada"
_SEARCH = "Buscar por el nombre"
_IDENTITY = "Buscar por el nombre y comprobar la identidad"
_LET_IN = "Dejar pasar"

_MESSAGES = {
    "UNREADABLE/nothing": Message(
        "Sin código", "El código está vacío", "Escanear otra vez", "Escanear otra vez o buscar por el nombre"
    ),
    "UNREADABLE/unknown_format": Message("Código equivocado", "No es credencial ni entrada", _SHOW, _SEARCH),
    "UNREADABLE/too_long": Message("Código equivocado", "Demasiado largo para una credencial o entrada", _SHOW, _SEARCH),
    "UNREADABLE/url": Message("Código equivocado", "Es una dirección web, no una credencial", _SHOW, _SEARCH),
    "UNREADABLE/wifi": Message("Código equivocado", "Es un código de wifi, no una credencial", _SHOW, _SEARCH),
    "UNREADABLE/vcard": Message("Código equivocado", "Es una tarjeta de contacto, no una credencial", _SHOW, _SEARCH),
    "UNREADABLE/calendar": Message("Código equivocado", "Es una cita de calendario, no una credencial", _SHOW, _SEARCH),
    "UNREADABLE/phone_or_mail": Message("Código equivocado", "Es un teléfono o un correo electrónico", _SHOW, _SEARCH),
    "UNREADABLE/indico_setup": Message("Código equivocado", "Configura la aplicación de los organizadores", _SHOW, _SEARCH),
    "UNREADABLE/damaged_indico": Message(
        "Entrada dañada", "El código de la entrada está incompleto", "Pedir la entrada original o enviar al mostrador", _SEARCH
    ),
    "UNREADABLE/damaged_badge": Message(
        "Credencial dañada", "El código de la credencial está incompleto", _DESK, "Buscar por el nombre y reimprimir"
    ),
    "BAD_SIGNATURE": Message("No auténtica", "Esta credencial no se emitió aquí", _DESK, _IDENTITY),
    "WRONG_EVENT": Message("Otro evento", "Esta credencial es de otro evento", "Pedir la credencial de este evento", _SEARCH),
    "UNKNOWN": Message("No encontrado", "Nadie en la lista tiene este código", _DESK, _SEARCH),
    "AMBIGUOUS": Message("Código compartido", "{matches} personas tienen este código", _DESK, _IDENTITY),
    "CANCELLED": Message("Cancelada", "Esta inscripción fue cancelada", _DESK, _SUPERVISOR),
    "BLOCKED": Message("Un momento", "Retención de seguridad", "Llamar a la persona responsable, con discreción"),
    "NOT_APPROVED": Message("Sin aprobar", "Esta inscripción espera aprobación", _DESK, "Preguntar a los organizadores"),
    "UNPAID": Message("Sin pagar", "El pago sigue pendiente", _DESK, "Pedir el pago o llamar a la persona responsable"),
    "BADGE_REVOKED/lost": Message(
        "Credencial perdida",
        "Esta credencial se declaró perdida",
        "Retener la credencial; enviar al mostrador de registro",
        "Retener la credencial; comprobar la identidad",
    ),
    "BADGE_REVOKED/replaced": Message(
        "Credencial antigua",
        "La credencial {serial} fue sustituida por la {current}",
        "Pedir la credencial más reciente",
        "Recoger la credencial antigua",
    ),
    "BADGE_REVOKED/retired": Message(
        "Delegado sustituido", "Otra persona ocupa este puesto", _DESK, "Comprobar la identidad; buscar a la nueva persona"
    ),
    "BADGE_REVOKED": Message("Credencial antigua", "Esta credencial ya no vale", _DESK, "Imprimir una credencial nueva"),
    "NOT_VALID_NOW/early": Message("Aún no válida", "Válida desde {from_clock}", _DESK, _SUPERVISOR),
    "NOT_VALID_NOW/early_day": Message("Aún no válida", "Válida desde el {from_date}", _DESK, _SUPERVISOR),
    "NOT_VALID_NOW/late": Message("Ya no válida", "Era válida hasta {until_clock}", _DESK, _SUPERVISOR),
    "NOT_VALID_NOW/late_day": Message("Ya no válida", "Era válida hasta el {until_date}", _DESK, _SUPERVISOR),
    "NOT_VALID_NOW": Message("Caducada", "Esta credencial ha caducado", _DESK, "Imprimir una credencial nueva"),
    "NOT_CHECKED_IN": Message("Primero, registro", "Aún no ha pasado por el registro", _DESK),
    "TIER": Message("Aquí no", "Solo para: {tiers}", _SUPERVISOR),
    "TIER/or": Message("Aquí no", "Solo para: {tiers}, o por invitación", _SUPERVISOR),
    "TIER/and": Message("Aquí no", "Solo para: {tiers}, con invitación", _SUPERVISOR),
    "NOT_INVITED": Message("Aquí no", "Por invitación; no está en la lista", _SUPERVISOR),
    "TOO_EARLY": Message("Vuelva {opens}", "Las puertas abren {opens}", "Pedir que vuelva entonces"),
    "TOO_EARLY/day": Message("Vuelva {opens_day}", "Las puertas abren {opens}", "Pedir que vuelva entonces"),
    "SESSION_OVER": Message("Sesión terminada", "Las puertas cerraron {closed}", _SUPERVISOR),
    "SESSION_OVER/closed": Message(
        "Sala cerrada", "Cerrada por nuestro equipo {closed_by}", "Pedir que espere o llamar a la persona responsable"
    ),
    "RULE": Message("Ahora no", "La regla de esta sesión no lo permite", _SUPERVISOR),
    "RULE/told": Message("Ahora no", "{rule}", _SUPERVISOR),
    "ALREADY_INSIDE": Message(
        "Ya está dentro", "Ya consta como presente", "Comprobar el nombre y llamar a la persona responsable"
    ),
    "ALREADY_INSIDE/again": Message(
        "Ya está dentro", "Leído de nuevo enseguida; cuenta una vez", "No dejar entrar a nadie más con este código"
    ),
    "ALREADY_INSIDE/seen": Message("Ya está dentro", "Entró {last}", "Comprobar el nombre y llamar a la persona responsable"),
    "NO_REENTRY": Message("Ya utilizada", "Una sola entrada; pasó {first}", _SUPERVISOR),
    "NO_REENTRY/daily": Message("Ya utilizada", "Una entrada al día; pasó {last_entry}", _SUPERVISOR),
    "FULL": Message("Completo", "Los {capacity} asientos están ocupados", "Pedir que espere o llamar a la persona responsable"),
    "FULL/none": Message("Sin asientos", "Esta sala no tiene asientos que ofrecer", _SUPERVISOR),
    "FULL/one": Message("Completo", "El único asiento está ocupado", "Pedir que espere o llamar a la persona responsable"),
    "FULL/livestream": Message(
        "Completo", "Los {capacity} asientos están ocupados", "Pedir que espere u ofrecer la emisión en directo"
    ),
    "CHECKED_IN": Message("Registro hecho", "{tier}", "Imprimir la credencial"),
    "CHECKED_IN/badge": Message("Registro hecho", "{tier}", "Entregar la credencial"),
    "ALREADY_CHECKED_IN": Message("Registro ya hecho", "Primera vez {first}", "Imprimir la credencial"),
    "ALREADY_CHECKED_IN/badge": Message("Registro ya hecho", "Primera vez {first}", "Reimprimir solo si perdió la credencial"),
    "ADMITTED": Message("Adelante", "{tier}", _LET_IN),
    "ADMITTED/invited": Message("Adelante", "{tier}, por invitación", _LET_IN),
    "READMITTED": Message("Adelante de nuevo", "{tier}", _LET_IN),
    "READMITTED/invited": Message("Adelante de nuevo", "{tier}, por invitación", _LET_IN),
    "EXITED": Message("Hasta luego", "Salida anotada", "Dejar salir"),
    "EXITED/unseen": Message("Hasta luego", "Salida anotada; no consta entrada", "Dejar salir"),
    "EXITED/flags": Message("Hasta luego", "Salida anotada; atención: {flags}", "Dejar salir; avisar a la persona responsable"),
    "OVERRIDDEN": Message("Acceso autorizado", "Por la persona responsable", _LET_IN, "Imprimir la credencial"),
    "OVERRIDDEN/flags": Message(
        "Acceso autorizado", "Por la persona responsable, pese a: {flags}", _LET_IN, "Imprimir la credencial"
    ),
}

_SHORT = {
    Reason.UNREADABLE: "ilegible",
    Reason.BAD_SIGNATURE: "no auténtica",
    Reason.WRONG_EVENT: "otro evento",
    Reason.UNKNOWN: "desconocido",
    Reason.AMBIGUOUS: "ambiguo",
    Reason.CANCELLED: "cancelada",
    Reason.BLOCKED: "retención",
    Reason.NOT_APPROVED: "sin aprobar",
    Reason.UNPAID: "sin pagar",
    Reason.BADGE_REVOKED: "credencial antigua",
    Reason.NOT_VALID_NOW: "no válida",
    Reason.NOT_CHECKED_IN: "registro antes",
    Reason.TIER: "categoría",
    Reason.NOT_INVITED: "sin invitación",
    Reason.TOO_EARLY: "demasiado pronto",
    Reason.SESSION_OVER: "terminada",
    Reason.RULE: "regla",
    Reason.ALREADY_INSIDE: "ya dentro",
    Reason.NO_REENTRY: "ya utilizada",
    Reason.FULL: "completo",
    Reason.CHECKED_IN: "registro",
    Reason.ALREADY_CHECKED_IN: "otra vez",
    Reason.ADMITTED: "entrada",
    Reason.READMITTED: "regreso",
    Reason.EXITED: "salida",
    Reason.OVERRIDDEN: "excepción",
}

WORDS = Words(
    messages=_MESSAGES,
    short=_SHORT,
    short_closed="sala cerrada",
    welcome="Le damos la bienvenida.",
    checked_in="Le damos la bienvenida. Su llegada está registrada.",
    goodbye="Gracias, hasta luego.",
    wait="Un momento, por favor. Nuestro equipo le ayudará.",
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    day="{day} de {month}",
    day_first="{day} de {month}",
    on="el {date}",
    clock="las {time}",
    clock_one="la {time}",
    at="a {clock}",
    on_at="{on} {at}",
    time="{hour}:{minute}",
    comma=", ",
    name="{name}",
    seen="{when}, {station}",
    more="{count} más",
    seat="Asiento {occupancy} de {capacity}",
    over="Aforo superado: {occupancy} personas, {capacity} asientos",
    taken="Asientos ocupados: {occupancy} de {capacity}",
    offer="Ofrecer {session}, {room}, o llamar a la persona responsable",
    clock_behind="El reloj de este equipo va por detrás de su último registro; póngalo en hora. Los controles siguen.",
    clock_off="El reloj de este equipo está a días del evento; póngalo en hora. Los controles siguen.",
    let_out="Dejar salir; la salida no queda anotada",
)
