"""What somebody at a window may meet, in Spanish."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.errors import FaultCode
from kiosk.wording.fault_words import FaultWords

OTHER = FaultWords("Algo no se pudo hacer", "Mostrar esto a la persona responsable")
WORDS: Mapping[FaultCode, FaultWords] = {
    FaultCode.BADGE_CHANGED: FaultWords(
        "Los datos de esta persona cambiaron mientras tanto", "Volver a mirar la ficha e imprimir"
    ),
    FaultCode.BADGE_DEAD: FaultWords(
        "Credencial de {badge}: todas las puertas la rechazarían", "Imprimir una nueva desde la ficha de la persona"
    ),
    FaultCode.BADGE_ELSEWHERE: FaultWords(
        "Otro mostrador emitió esta credencial al mismo tiempo", "Volver a mirar la ficha e imprimir si hace falta"
    ),
    FaultCode.BADGE_GIVEN_UP: FaultWords(
        "Credencial de {badge}: fue descartada", "Imprimir una nueva desde la ficha de la persona"
    ),
    FaultCode.BADGE_IN_DOUBT: FaultWords("Credencial de {badge}: quizá haya salido", "Mirar la impresora e indicar si salió"),
    FaultCode.BADGE_PRINTED: FaultWords("Credencial de {badge}: ya está impresa", "Reimprimirla desde la ficha de la persona"),
    FaultCode.BADGE_PRINTING: FaultWords(
        "Credencial de {badge}: se está imprimiendo y aún puede salir", "Esperar a la impresora"
    ),
    FaultCode.BADGE_SETTLED: FaultWords("Credencial de {badge}: alguien ya respondió", "No hay nada más que indicar"),
    FaultCode.BADGE_SUPERSEDED: FaultWords(
        "Credencial de {badge}: la persona tiene una más reciente", "Imprimir la más reciente"
    ),
    FaultCode.BADGE_UNPRINTABLE: FaultWords(
        "Esta credencial no se puede imprimir tal como está", "Corregir lo que figura en ella (F4) o elegir otro diseño"
    ),
    FaultCode.CLOCK_WRONG: FaultWords("El reloj de este equipo indica el año {year}", "Poner el reloj en hora y repetir"),
    FaultCode.CODE_TAKEN: FaultWords("Ese código ya es de otra persona ({registration})", "Dar a cada persona un código propio"),
    FaultCode.DATABASE_CLOSED: FaultWords(
        "No se puede abrir la base de datos del puesto", "Pedir ayuda: su carpeta debe existir y permitir escribir"
    ),
    FaultCode.DATABASE_DAMAGED: FaultWords(
        "La base de datos del puesto está dañada", "Usar otro puesto; pedir ayuda para restaurar la copia"
    ),
    FaultCode.DATABASE_LOCKED: FaultWords("Otro programa ocupa los datos del puesto", "Cerrar la otra ventana u orden y repetir"),
    FaultCode.DATABASE_NEWER: FaultWords(
        "Este puesto se creó con una versión más reciente de Lanyard", "Actualizar Lanyard en este equipo"
    ),
    FaultCode.DATABASE_READ_ONLY: FaultWords(
        "Los datos del puesto son de solo lectura", "Permitir a este usuario escribir en su carpeta y repetir"
    ),
    FaultCode.DISK_FULL: FaultWords("El disco está lleno", "Liberar espacio y repetir"),
    FaultCode.DISK_SILENT: FaultWords("El disco no responde", "Comprobar el disco y repetir; si falla, usar otro puesto"),
    FaultCode.FILE_GONE: FaultWords("No hay ningún archivo {file}", "Elegir un archivo que exista"),
    FaultCode.FILE_EMPTY: FaultWords("{file} está vacío", "Elegir otro archivo o exportarlo otra vez"),
    FaultCode.FILE_UNREADABLE: FaultWords("No se puede leer {file}", "Comprobar sus permisos o elegir otro archivo"),
    FaultCode.FILE_TOO_LARGE: FaultWords("{file} supera los {limit} MiB que se leen", "Reducirlo o elegir otro archivo"),
    FaultCode.FILE_NOT_UTF8: FaultWords("{file} no es texto en UTF-8", "Guardarlo en UTF-8 (en Excel: CSV UTF-8)"),
    FaultCode.FILE_NOT_TOML: FaultWords("{file} no es TOML ({detail})", "Corregir ese lugar y abrirlo otra vez"),
    FaultCode.ROSTER_NEITHER: FaultWords("{file} no es CSV ni XLSX", "Exportar la lista como CSV UTF-8 o XLSX"),
    FaultCode.WORKBOOK_DAMAGED: FaultWords(
        "{file} no es un libro XLSX o está dañado", "Abrirlo en una hoja de cálculo y guardarlo otra vez"
    ),
    FaultCode.QUOTE_OPEN: FaultWords(
        "{file}, fila {row}: unas comillas abiertas no se cierran nunca", "Cerrarlas o quitarlas y abrir el archivo otra vez"
    ),
    FaultCode.NO_ROWS: FaultWords("{file} no contiene ninguna fila", "Elegir un archivo cuya primera fila nombre las columnas"),
    FaultCode.FILE_NOT_WRITTEN: FaultWords(
        "No se pudo escribir {file}", "Elegir una carpeta que exista, permita escribir y tenga espacio"
    ),
    FaultCode.HELD: FaultWords(
        "{registration} está en retención de seguridad", "Pedir primero a la persona responsable que la levante"
    ),
    FaultCode.HUB_UNREACHABLE: FaultWords(
        "No se puede contactar con el servidor central ({hub})", "Seguir trabajando: todo se guarda aquí y se envía después"
    ),
    FaultCode.ID_TAKEN: FaultWords("Alguien ya tiene el identificador {registration}", "Omitir el identificador o dar otro"),
    FaultCode.JOB_GONE: FaultWords("Esa credencial ya no está en la lista de impresiones", "Volver a mirar la lista"),
    FaultCode.KEY_DAMAGED: FaultWords(
        "El archivo con la clave del puesto está dañado o ilegible", "Pedir ayuda para restaurarlo de una copia"
    ),
    FaultCode.KEY_WRONG: FaultWords("Esta clave no abre los datos del puesto", "Iniciar con la contraseña con que se configuró"),
    FaultCode.KEYRING_SHUT: FaultWords(
        "El llavero del sistema no da la clave del puesto", "Desbloquear el llavero o entrar como el mismo usuario"
    ),
    FaultCode.LAYOUT_UNKNOWN: FaultWords(
        "No hay ningún diseño de credencial «{layout}»", "Elegir otro diseño o un archivo de diseño"
    ),
    FaultCode.LAYOUT_UNREADABLE: FaultWords(
        "El diseño de credencial {layout} tiene un error", "Corregir el archivo en el editor o elegir otro"
    ),
    FaultCode.NAME_MISSING: FaultWords("Falta un nombre", "Dar nombre y apellido, o el nombre de la credencial"),
    FaultCode.NEEDS_OPERATOR: FaultWords("Hay que identificarse para esto", "Identificarse y repetir"),
    FaultCode.NEEDS_ORGANIZER: FaultWords("Solo puede hacerlo la organización", "Pedir a la organización que se identifique"),
    FaultCode.NEEDS_SUPERVISOR: FaultWords(
        "Solo puede hacerlo una persona responsable", "Pedir a la persona responsable que se identifique"
    ),
    FaultCode.NO_PRINTER: FaultWords("No hay impresora elegida para este puesto", "Pedir a la organización que elija una"),
    FaultCode.NO_STATION: FaultWords("No hay ningún puesto configurado en {folder}", "Configurarlo primero con el asistente"),
    FaultCode.NOT_WITHDRAWN: FaultWords("Esta inscripción no está retirada", "No se cambió nada"),
    FaultCode.NOTHING_CHANGED: FaultWords("Ya consta así", "No se cambió nada"),
    FaultCode.NOTHING_TO_UNDO: FaultWords("No hay nada que deshacer", "Solo se puede deshacer la última acción de este puesto"),
    FaultCode.PASSPHRASE_NEEDED: FaultWords("Este puesto está bloqueado con una contraseña", "Reiniciarlo con su contraseña"),
    FaultCode.PASSPHRASE_WRONG: FaultWords("La contraseña no es correcta", "Reiniciar con la contraseña con que se configuró"),
    FaultCode.PERSON_UNKNOWN: FaultWords("Nadie tiene el identificador {registration}", "Buscar a la persona por su nombre"),
    FaultCode.PRINTER_ADDRESS: FaultWords(
        "{address} no es la dirección de una impresora", "Pedir a la organización que la corrija"
    ),
    FaultCode.PRINTER_FOLDER: FaultWords(
        "La carpeta de impresión {folder} no se puede usar", "Comprobar que exista, permita escribir y tenga espacio"
    ),
    FaultCode.PRINTED_SINCE: FaultWords(
        "La última acción fue imprimir la credencial {serial} de {registration}",
        "Declarar perdida esa credencial, o deshacer desde la ficha de la persona",
    ),
    FaultCode.REASON_MISSING: FaultWords("Falta un motivo", "Decir por qué en pocas palabras"),
    FaultCode.RECORD_UNREADABLE: FaultWords(
        "Un registro de los datos del puesto es ilegible", "Usar otro puesto; pedir ayuda para restaurar la copia"
    ),
    FaultCode.ROOM_AS_IT_IS: FaultWords("La sala de {session} ya está así", "No se cambió nada"),
    FaultCode.ROSTER_WITHDREW: FaultWords(
        "La lista de la organización retiró esta inscripción", "Pedir a la organización que importe una lista donde esté aprobada"
    ),
    FaultCode.SEEN_ALREADY: FaultWords(
        "Esta persona tiene una credencial o ya fue vista", "Consultar a la persona responsable: la inscripción puede retirarse"
    ),
    FaultCode.SESSION_UNKNOWN: FaultWords("El evento no tiene ninguna sesión {session}", "Elegir una de las sesiones del evento"),
    FaultCode.SETUP_UNFINISHED: FaultWords("La configuración de este puesto no se terminó", "Repetirla con el asistente"),
    FaultCode.STILL_INSIDE: FaultWords(
        "{registration} sigue dentro: {sessions}", "Procurar primero que salga y se lea su código"
    ),
    FaultCode.WITHDRAWN: FaultWords(
        "{registration} está retirada", "Pedir primero a la persona responsable que restablezca la inscripción"
    ),
}
