<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AtDesk</name>
    <message>
        <source>The check-in is recorded; only the badge is missing.</source>
        <translation>La llegada está registrada; solo falta la credencial.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Sign in, and try again.</source>
        <translation>No se registró nada. Identifíquese y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Searching still works; the rest can be tried again.</source>
        <translation>No se registró nada. La búsqueda funciona; lo demás se puede volver a intentar.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscripción</translation>
    </message>
</context>
<context>
    <name>AtDoor</name>
    <message>
        <source>Let in on a supervisor&apos;s word</source>
        <translation>Dejar entrar por decisión de la persona responsable</translation>
    </message>
    <message>
        <source>{0}. The journal keeps the reason, and that this door was overridden.</source>
        <translation>{0}. El registro guarda el motivo y esta decisión.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Dejar entrar</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Accompanies a delegate</source>
        <translation>Acompaña a un delegado</translation>
    </message>
    <message>
        <source>Close the room?</source>
        <translation>¿Cerrar la sala?</translation>
    </message>
    <message>
        <source>Open the room again?</source>
        <translation>¿Reabrir la sala?</translation>
    </message>
    <message>
        <source>Nobody more is let in at any of its doors until it is opened again. Whoever is inside may leave.</source>
        <translation>No entra nadie más por ninguna puerta hasta que se reabra. Quienes están dentro pueden salir.</translation>
    </message>
    <message>
        <source>The session’s own rules decide again.</source>
        <translation>Vuelven a regir las reglas de la sesión.</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>Cerrar la sala</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Reabrir la sala</translation>
    </message>
    <message>
        <source>Room is full</source>
        <translation>Sala llena</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>Simulacro de evacuación</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Scanning goes on.</source>
        <translation>La lectura de códigos continúa.</translation>
    </message>
    <message>
        <source>WAY OUT</source>
        <translation>SALIDA</translation>
    </message>
    <message>
        <source>ROOM CLOSED</source>
        <translation>SALA CERRADA</translation>
    </message>
</context>
<context>
    <name>AtLayoutEditor</name>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The layout is as it was.</source>
        <translation>El diseño sigue como estaba.</translation>
    </message>
    <message>
        <source>Badge layout</source>
        <translation>Diseño de credencial</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Did the badge of {0} come out?</source>
        <translation>¿Salió la credencial de {0}?</translation>
    </message>
    <message>
        <source>Badges that may not have come out: {0}</source>
        <translation>Credenciales que quizá no salieron: {0}</translation>
    </message>
    <message>
        <source>Look at the printer, then answer. Scanning goes on.</source>
        <translation>Mire la impresora y responda. Se puede seguir escaneando.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>The badge of {0} did not come out</source>
        <translation>La credencial de {0} no salió</translation>
    </message>
    <message>
        <source>Badges that did not come out: {0}</source>
        <translation>Credenciales que no salieron: {0}</translation>
    </message>
    <message>
        <source>See to it…</source>
        <translation>Resolver…</translation>
    </message>
</context>
<context>
    <name>BoxList</name>
    <message>
        <source>In the order of drawing</source>
        <translation>En el orden de trazado</translation>
    </message>
    <message>
        <source>Page and boxes, in the order of drawing</source>
        <translation>Página y recuadros, en el orden de trazado</translation>
    </message>
    <message>
        <source>Add a box…</source>
        <translation>Añadir un recuadro…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Draw the box earlier, below others</source>
        <translation>Trazar el recuadro antes, debajo de otros</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Draw the box later, above others</source>
        <translation>Trazar el recuadro después, encima de otros</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate the box</source>
        <translation>Duplicar el recuadro</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the box</source>
        <translation>Eliminar el recuadro</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>checked in</source>
        <translation>llegada registrada</translation>
    </message>
    <message>
        <source>did it come out?</source>
        <translation>¿salió?</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>printing…</source>
        <translation>imprimiendo…</translation>
    </message>
    <message>
        <source>out</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>security hold</source>
        <translation>retención de seguridad</translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation>aún sin aprobar</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>sin pagar</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>none printed</source>
        <translation>ninguna impresa</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>n.º {0}</translation>
    </message>
    <message>
        <source>reported lost</source>
        <translation>declarada perdida</translation>
    </message>
    <message>
        <source>see “Printing”</source>
        <translation>vea «Impresión»</translation>
    </message>
    <message>
        <source>waiting for the printer</source>
        <translation>espera a la impresora</translation>
    </message>
    <message>
        <source>printing now</source>
        <translation>imprimiéndose</translation>
    </message>
    <message>
        <source>{0} (inside now)</source>
        <translation>{0} (dentro ahora)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna aún</translation>
    </message>
    <message>
        <source>Invited to</source>
        <translation>Invitaciones</translation>
    </message>
</context>
<context>
    <name>ColourEditor</name>
    <message>
        <source>the tier’s</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>choose from a palette</source>
        <translation>elegir de una paleta</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Correct what is written</source>
        <translation>Corregir lo escrito</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <source>was: {0}</source>
        <translation>antes: {0}</translation>
    </message>
    <message>
        <source>now: {0}</source>
        <translation>ahora: {0}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada aún</translation>
    </message>
    <message>
        <source>Badge no. {0} still says what it said.</source>
        <translation>La credencial n.º {0} sigue con lo anterior.</translation>
    </message>
    <message>
        <source>Only save</source>
        <translation>Solo guardar</translation>
    </message>
    <message>
        <source>Save and print a new badge</source>
        <translation>Guardar e imprimir una credencial nueva</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Show to the attendee (F12)</source>
        <translation>Mostrar a la persona (F12)</translation>
    </message>
    <message>
        <source>Correct… (F4)</source>
        <translation>Corregir… (F4)</translation>
    </message>
    <message>
        <source>Badge lost…</source>
        <translation>Credencial perdida…</translation>
    </message>
    <message>
        <source>New badge… (F8)</source>
        <translation>Credencial nueva… (F8)</translation>
    </message>
    <message>
        <source>Another delegate…</source>
        <translation>Otro delegado…</translation>
    </message>
    <message>
        <source>Security hold…</source>
        <translation>Retención de seguridad…</translation>
    </message>
    <message>
        <source>Lift the security hold…</source>
        <translation>Levantar la retención de seguridad…</translation>
    </message>
    <message>
        <source>Walk-in… (F3)</source>
        <translation>Inscripción en el acto… (F3)</translation>
    </message>
    <message>
        <source>Undo the last act (Ctrl+Z)</source>
        <translation>Deshacer la última acción (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>The badge is on its way</source>
        <translation>La credencial está en camino</translation>
    </message>
    <message>
        <source>Two codes in view: show one</source>
        <translation>Dos códigos a la vista: muestre uno solo</translation>
    </message>
    <message>
        <source>This code was scanned. Esc scans it again.</source>
        <translation>Este código ya se leyó. Esc lo lee otra vez.</translation>
    </message>
    <message>
        <source>The badge appears here as soon as somebody is found</source>
        <translation>La credencial aparece aquí en cuanto se encuentra a alguien</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Name or organization</source>
        <translation>Nombre u organización</translation>
    </message>
    <message>
        <source>Search by name or organization</source>
        <translation>Buscar por nombre u organización</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Badge, as it will print</source>
        <translation>Credencial, tal como se imprimirá</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>to see to: {0}</source>
        <translation>por resolver: {0}</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>search</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>en el acto</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>corregir</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>llegada</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>impresión</translation>
    </message>
    <message>
        <source>badge again</source>
        <translation>otra credencial</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More (F6)</source>
        <translation>Más (F6)</translation>
    </message>
    <message>
        <source>Show a code to the camera, or type a name</source>
        <translation>Muestre un código a la cámara o escriba un nombre</translation>
    </message>
    <message>
        <source>Nobody was recognised. Search by name (F2)</source>
        <translation>No se reconoció a nadie. Busque por nombre (F2)</translation>
    </message>
    <message>
        <source>Nobody of that name. Try fewer letters, or F3 for a walk-in.</source>
        <translation>Nadie con ese nombre. Pruebe con menos letras, o F3 para una inscripción en el acto.</translation>
    </message>
    <message>
        <source>Check in and print</source>
        <translation>Registrar e imprimir</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Imprimir credencial</translation>
    </message>
    <message>
        <source>Reprint…</source>
        <translation>Reimprimir…</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message>
        <source>way in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>exit mode</source>
        <translation>modo salida</translation>
    </message>
    <message>
        <source>close room</source>
        <translation>cerrar sala</translation>
    </message>
    <message>
        <source>open room</source>
        <translation>reabrir sala</translation>
    </message>
    <message>
        <source>Another code waits. Press Enter, then show it again.</source>
        <translation>Otro código espera. Pulse Intro y muéstrelo otra vez.</translation>
    </message>
    <message>
        <source>This code was scanned. Enter scans it again.</source>
        <translation>Este código ya se leyó. Intro lo lee otra vez.</translation>
    </message>
    <message>
        <source>Two codes in view: show one</source>
        <translation>Dos códigos a la vista: muestre uno solo</translation>
    </message>
    <message>
        <source>{0} over</source>
        <translation>{0} de más</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} libres</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Últimos códigos leídos</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Show the code to the camera when leaving</source>
        <translation>Muestre el código a la cámara al salir</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Show the code to the camera</source>
        <translation>Muestre el código a la cámara</translation>
    </message>
    <message>
        <source>Room closed</source>
        <translation>Sala cerrada</translation>
    </message>
    <message>
        <source>Since {0}. Nobody more is let in</source>
        <translation>Desde las {0}. No entra nadie más</translation>
    </message>
    <message>
        <source>F8 opens the room again</source>
        <translation>F8 reabre la sala</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>Nobody was let in. The next scan tries again.</source>
        <translation>No entró nadie. El próximo código lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Nobody was signed in.</source>
        <translation>No se identificó a nadie.</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Bloquear (Ctrl+L)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Terminar el turno</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Identificarse</translation>
    </message>
    <message>
        <source>Sign in (Ctrl+L)</source>
        <translation>Identificarse (Ctrl+L)</translation>
    </message>
    <message>
        <source>Signed in: {0}</source>
        <translation>De turno: {0}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>▲ Locks in {0} s</source>
        <translation>▲ Se bloquea en {0} s</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>todo guardado</translation>
    </message>
    <message>
        <source>last scan not saved</source>
        <translation>último código no guardado</translation>
    </message>
    <message>
        <source>Choose one with F10. Everything else works.</source>
        <translation>Elija una con F10. Lo demás funciona.</translation>
    </message>
    <message>
        <source>No camera is chosen</source>
        <translation>No hay cámara elegida</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>No hay ninguna cámara conectada</translation>
    </message>
    <message>
        <source>{0} was plugged in: choose it with F10.</source>
        <translation>Se conectó {0}: elíjala con F10.</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>Cámara {0}</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>La cámara se inicia</translation>
    </message>
    <message>
        <source>No picture comes</source>
        <translation>No llega ninguna imagen</translation>
    </message>
    <message>
        <source>Close other programs that use the camera, or plug it in again. It goes on by itself.</source>
        <translation>Cierre los otros programas que usan la cámara o vuelva a conectarla. La imagen vuelve sola.</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>La imagen está detenida</translation>
    </message>
    <message>
        <source>Uncover the lens or plug the camera in again, or press F10.</source>
        <translation>Destape el objetivo, vuelva a conectar la cámara o pulse F10.</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation>La imagen está negra</translation>
    </message>
    <message>
        <source>Uncover the lens, or open its shutter.</source>
        <translation>Destape el objetivo o abra su tapa.</translation>
    </message>
    <message>
        <source>{0} is not there</source>
        <translation>{0} no está conectada</translation>
    </message>
    <message>
        <source>Another program uses the camera</source>
        <translation>Otro programa usa la cámara</translation>
    </message>
    <message>
        <source>Close that program: the picture comes back by itself. Everything else works.</source>
        <translation>Cierre ese programa: la imagen vuelve sola. Lo demás funciona.</translation>
    </message>
    <message>
        <source>This program may not use the camera</source>
        <translation>Este programa no tiene permiso para usar la cámara</translation>
    </message>
    <message>
        <source>Allow it in the system’s settings, or choose another with F10.</source>
        <translation>Permítalo en los ajustes del sistema o elija otra con F10.</translation>
    </message>
    <message>
        <source>No picture from {0}</source>
        <translation>Sin imagen de {0}</translation>
    </message>
    <message>
        <source>See that it is on and its address right, or choose another with F10. Everything else works.</source>
        <translation>Compruebe que está encendida y que su dirección es correcta, o elija otra con F10. Lo demás funciona.</translation>
    </message>
    <message>
        <source>{0} can’t be read</source>
        <translation>No se puede leer {0}</translation>
    </message>
    <message>
        <source>The recording is over</source>
        <translation>La grabación ha terminado</translation>
    </message>
    <message>
        <source>Plug the camera in, or choose another with F10. Everything else works.</source>
        <translation>Conecte la cámara o elija otra con F10. Lo demás funciona.</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>Print a new badge?</source>
        <translation>¿Imprimir una credencial nueva?</translation>
    </message>
    <message>
        <source>Badge no. {0} stops working at every door as soon as the new one is printed.</source>
        <translation>La credencial n.º {0} dejará de funcionar en todas las puertas en cuanto se imprima la nueva.</translation>
    </message>
    <message>
        <source>Print the first badge?</source>
        <translation>¿Imprimir la primera credencial?</translation>
    </message>
    <message>
        <source>No badge of this person’s own was printed before.</source>
        <translation>Aún no se imprimió ninguna credencial propia de esta persona.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>Look into the printer {0}. The badge is never printed again unless you say that nothing came out.</source>
        <translation>Mire la impresora {0}. La credencial no se vuelve a imprimir salvo que usted indique que no salió nada.</translation>
    </message>
    <message>
        <source>Yes, it is here</source>
        <translation>Sí, aquí está</translation>
    </message>
    <message>
        <source>No, nothing came out</source>
        <translation>No, no salió nada</translation>
    </message>
    <message>
        <source>Did this badge come out?</source>
        <translation>¿Salió esta credencial?</translation>
    </message>
    <message>
        <source>Print this badge again?</source>
        <translation>¿Volver a imprimir esta credencial?</translation>
    </message>
    <message>
        <source>This badge did not come out</source>
        <translation>Esta credencial no salió</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Volver a imprimir</translation>
    </message>
    <message>
        <source>Print again on {0}</source>
        <translation>Volver a imprimir en {0}</translation>
    </message>
    <message>
        <source>Print on {0}</source>
        <translation>Imprimir en {0}</translation>
    </message>
    <message>
        <source>It is the same badge, with the same number: nothing is printed twice.</source>
        <translation>Es la misma credencial, con el mismo número: nada se imprime dos veces.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>This badge is out</source>
        <translation>Esta credencial ya salió</translation>
    </message>
    <message>
        <source>It prints on {0} as soon as it is its turn.</source>
        <translation>Se imprimirá en {0} en cuanto llegue su turno.</translation>
    </message>
    <message>
        <source>What is printing there stays there.</source>
        <translation>La que se está imprimiendo allí se queda allí.</translation>
    </message>
    <message>
        <source>This badge waits</source>
        <translation>Esta credencial está en espera</translation>
    </message>
    <message>
        <source>It stays at {0}, where it may come out at any moment.</source>
        <translation>Se queda en {0}, donde puede salir en cualquier momento.</translation>
    </message>
    <message>
        <source>This badge is printing</source>
        <translation>Esta credencial se está imprimiendo</translation>
    </message>
    <message>
        <source>This badge is not printed</source>
        <translation>Esta credencial no se imprimirá</translation>
    </message>
    <message>
        <source>Print on {0} instead</source>
        <translation>Imprimir mejor en {0}</translation>
    </message>
    <message>
        <source>Print on {0} instead, and 1 other that waits</source>
        <translation>Imprimir mejor en {0}, con otra en espera</translation>
    </message>
    <message>
        <source>Print on {0} instead, and {1} others that wait</source>
        <translation>Imprimir mejor en {0}, con otras {1} en espera</translation>
    </message>
    <message>
        <source>Print the next badges on {0}</source>
        <translation>Imprimir las siguientes en {0}</translation>
    </message>
    <message>
        <source>Print the next badges on {0}; waiting: {1}</source>
        <translation>Imprimir las siguientes en {0}; en espera: {1}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LayoutEditorScreen</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Anverso</translation>
    </message>
    <message>
        <source>Show the front</source>
        <translation>Mostrar el anverso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reverso</translation>
    </message>
    <message>
        <source>Show the back</source>
        <translation>Mostrar el reverso</translation>
    </message>
    <message>
        <source>Black printer</source>
        <translation>Impresión en negro</translation>
    </message>
    <message>
        <source>Show it as a printer of black dots prints it</source>
        <translation>Mostrar lo que imprime una impresora de puntos negros</translation>
    </message>
    <message>
        <source>Use for this station</source>
        <translation>Usar en este puesto</translation>
    </message>
    <message>
        <source>Badge, as it will print, with its boxes</source>
        <translation>Credencial, tal como se imprimirá, con sus recuadros</translation>
    </message>
    <message>
        <source>The names that ask the most</source>
        <translation>Los nombres más exigentes</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>{0} mm from the left, {1} from the top, {2} wide, {3} high</source>
        <translation>a {0} mm de la izquierda, {1} de arriba, {2} de ancho, {3} de alto</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>algo no está bien</translation>
    </message>
    <message>
        <source>The picture is of the last layout that was right.</source>
        <translation>La imagen muestra el último diseño correcto.</translation>
    </message>
    <message>
        <source>Drag boxes, or move them with the arrow keys; with Ctrl they grow, with Shift they leap</source>
        <translation>Arrastre los recuadros o muévalos con las flechas; Ctrl los agranda, Mayús da pasos largos</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>buscando</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>todo cabe</translation>
    </message>
    <message>
        <source>a made-up name</source>
        <translation>un nombre inventado</translation>
    </message>
</context>
<context>
    <name>LayoutFiles</name>
    <message>
        <source>A file…</source>
        <translation>Un archivo…</translation>
    </message>
    <message>
        <source>The station’s layout</source>
        <translation>El diseño de este puesto</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>Guardar el diseño</translation>
    </message>
    <message>
        <source>Badge layouts (*.json)</source>
        <translation>Diseños de credencial (*.json)</translation>
    </message>
    <message>
        <source>What was changed would be lost otherwise.</source>
        <translation>De lo contrario, los cambios se perderán.</translation>
    </message>
    <message>
        <source>Something is still wrong with the layout, so it can’t be saved as it is.</source>
        <translation>El diseño todavía tiene un error: no se puede guardar tal como está.</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open a layout</source>
        <translation>Abrir un diseño</translation>
    </message>
</context>
<context>
    <name>LayoutForm</name>
    <message>
        <source>Texts, one below another</source>
        <translation>Textos, uno debajo de otro</translation>
    </message>
</context>
<context>
    <name>LayoutWords</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Column of texts</source>
        <translation>Columna de textos</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto libre</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Colour band</source>
        <translation>Banda de color</translation>
    </message>
    <message>
        <source>Tier code</source>
        <translation>Código de categoría</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Idiomas que habla</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Name of the box</source>
        <translation>Nombre del recuadro</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Desde la izquierda</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Desde arriba</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Free at the ends</source>
        <translation>Margen lateral</translation>
    </message>
    <message>
        <source>Size of the name</source>
        <translation>Cuerpo del nombre</translation>
    </message>
    <message>
        <source>Size of the code</source>
        <translation>Cuerpo del código</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Cuerpo máximo</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Cuerpo mínimo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Líneas como máximo</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Space above</source>
        <translation>Espacio encima</translation>
    </message>
    <message>
        <source>Height at most</source>
        <translation>Alto como máximo</translation>
    </message>
    <message>
        <source>Keep words whole</source>
        <translation>Palabras enteras</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>A lo ancho</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>A lo alto</translation>
    </message>
    <message>
        <source>On the side where</source>
        <translation>Del lado donde</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Without a photo</source>
        <translation>Sin foto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Nombre del diseño</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>the name begins</source>
        <translation>empieza el nombre</translation>
    </message>
    <message>
        <source>the text itself begins</source>
        <translation>empieza el propio texto</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Otro tamaño</translation>
    </message>
    <message>
        <source>Plastic card</source>
        <translation>Tarjeta de plástico</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>62 mm roll</source>
        <translation>Rollo de 62 mm</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Nombre más largo</translation>
    </message>
    <message>
        <source>Shortest name</source>
        <translation>Nombre más corto</translation>
    </message>
    <message>
        <source>Most unusual name</source>
        <translation>Nombre más inusual</translation>
    </message>
    <message>
        <source>“{0}” ends outside the page</source>
        <translation>«{0}» se sale de la página</translation>
    </message>
    <message>
        <source>“{0}” overlaps the code “{1}”</source>
        <translation>«{0}» tapa el código «{1}»</translation>
    </message>
    <message>
        <source>“{0}”: a code is at least {2} mm wide and high</source>
        <translation>«{0}»: un código mide al menos {2} mm de lado</translation>
    </message>
    <message>
        <source>“{0}”: a circle is as wide as high</source>
        <translation>«{0}»: un círculo es tan ancho como alto</translation>
    </message>
    <message>
        <source>“{0}”: the smallest size is above the largest</source>
        <translation>«{0}»: el cuerpo mínimo supera al máximo</translation>
    </message>
    <message>
        <source>“{0}”: {1} is no colour; write it as #RRGGBB</source>
        <translation>«{0}»: {1} no es un color; escriba #RRGGBB</translation>
    </message>
    <message>
        <source>“{0}” has no words</source>
        <translation>«{0}» no tiene texto</translation>
    </message>
    <message>
        <source>Two boxes are called “{0}”</source>
        <translation>Dos recuadros se llaman «{0}»</translation>
    </message>
    <message>
        <source>A box has no name</source>
        <translation>Un recuadro no tiene nombre</translation>
    </message>
    <message>
        <source>The front has no box</source>
        <translation>El anverso no tiene ningún recuadro</translation>
    </message>
    <message>
        <source>The layout has no name</source>
        <translation>El diseño no tiene nombre</translation>
    </message>
    <message>
        <source>{0}: nothing of it can be printed</source>
        <translation>{0}: nada se puede imprimir</translation>
    </message>
    <message>
        <source>{0}: can’t be printed: {1}</source>
        <translation>{0}: no se puede imprimir: {1}</translation>
    </message>
    <message>
        <source>{0}: too long for its place</source>
        <translation>{0}: demasiado largo para su sitio</translation>
    </message>
    <message>
        <source>{0}: smaller than wished, to fit</source>
        <translation>{0}: más pequeño de lo deseado, para que quepa</translation>
    </message>
    <message>
        <source>{0}: a long word is broken</source>
        <translation>{0}: una palabra larga va partida</translation>
    </message>
    <message>
        <source>{0}: none; its place is marked</source>
        <translation>{0}: no hay; su sitio va marcado</translation>
    </message>
    <message>
        <source>no font has it</source>
        <translation>ninguna fuente lo tiene</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>it turns the direction round</source>
        <translation>invierte el sentido de lectura</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <source>no such character</source>
        <translation>no existe tal carácter</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Sign in</source>
        <translation>Identificarse</translation>
    </message>
    <message>
        <source>▲ Sign in first, then scan again</source>
        <translation>▲ Identifíquese primero y vuelva a escanear</translation>
    </message>
    <message>
        <source>This desk is locked</source>
        <translation>Este puesto está bloqueado</translation>
    </message>
</context>
<context>
    <name>LockedSide</name>
    <message>
        <source>▲ Sign in first</source>
        <translation>▲ Identifíquese primero</translation>
    </message>
    <message>
        <source>Sign in (scanning goes on)</source>
        <translation>Identificarse (los controles siguen)</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Colours and text size (F12)</source>
        <translation>Colores y tamaño del texto (F12)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text {0} %</source>
        <translation>Texto {0} %</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>Badge lost?</source>
        <translation>¿Credencial perdida?</translation>
    </message>
    <message>
        <source>Badge no. {0} is lost?</source>
        <translation>¿Se perdió la credencial n.º {0}?</translation>
    </message>
    <message>
        <source>Every door refuses it from now on, also if it is found again. A new badge has another code.</source>
        <translation>Todas las puertas la rechazan desde ahora, aunque aparezca. Una credencial nueva tiene otro código.</translation>
    </message>
    <message>
        <source>Lost: print a new badge</source>
        <translation>Perdida: imprimir una credencial nueva</translation>
    </message>
    <message>
        <source>Only report it lost</source>
        <translation>Solo declararla perdida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>as it needs</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>Nombre en la credencial</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>▲ Not right</source>
        <translation>▲ Rechazado</translation>
    </message>
    <message>
        <source>▲ Too many wrong tries</source>
        <translation>▲ Demasiados intentos</translation>
    </message>
    <message>
        <source>Try again in {0}</source>
        <translation>Reintente en {0}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintente</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Give the PIN</source>
        <translation>Confirmar el PIN</translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>Register somebody new?</source>
        <translation>¿Inscribir a una persona nueva?</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscribir</translation>
    </message>
    <message>
        <source>The access category becomes {0}.</source>
        <translation>La categoría de acceso pasa a ser {0}.</translation>
    </message>
    <message>
        <source>Correct this registration?</source>
        <translation>¿Corregir esta inscripción?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Takes over from {0}, whose badges and codes end at once.</source>
        <translation>Sustituye a {0}, cuyas credenciales y códigos dejan de valer al instante.</translation>
    </message>
    <message>
        <source>Another delegate?</source>
        <translation>¿Otro delegado?</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Doors and desks let them through again.</source>
        <translation>Las puertas y los mostradores vuelven a aceptar a esta persona.</translation>
    </message>
    <message>
        <source>Lift the security hold?</source>
        <translation>¿Levantar la retención de seguridad?</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Levantar la retención</translation>
    </message>
    <message>
        <source>Every door and desk refuses them at once. What the attendee sees does not say why.</source>
        <translation>Todas las puertas y los mostradores rechazan al instante a esta persona. Lo que ella ve no dice por qué.</translation>
    </message>
    <message>
        <source>Security hold?</source>
        <translation>¿Retención de seguridad?</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Name on the badge, if written otherwise</source>
        <translation>Nombre en la credencial, si se escribe de otro modo</translation>
    </message>
    <message>
        <source>Organization or delegation</source>
        <translation>Organización o delegación</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Access category</source>
        <translation>Categoría de acceso</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>Nota para el mostrador</translation>
    </message>
    <message>
        <source>In any script</source>
        <translation>En cualquier escritura</translation>
    </message>
    <message>
        <source>Type a name or a code</source>
        <translation>Escriba un nombre o un código</translation>
    </message>
    <message>
        <source>Type or choose</source>
        <translation>Escriba o elija</translation>
    </message>
    <message>
        <source>en, fr</source>
        <translation>es, en</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>A name is missing: type a given name, a family name, or the name on the badge.</source>
        <translation>Falta un nombre: escriba un nombre de pila, un apellido o el nombre de la credencial.</translation>
    </message>
    <message>
        <source>Choose an access category.</source>
        <translation>Elija una categoría de acceso.</translation>
    </message>
    <message>
        <source>No category “{0}”: choose one from the list.</source>
        <translation>No hay categoría «{0}»: elija una de la lista.</translation>
    </message>
    <message>
        <source>No country “{0}”: choose one from the list.</source>
        <translation>No hay país «{0}»: elija uno de la lista.</translation>
    </message>
    <message>
        <source>“{0}” is no language code: write en, fr, es, …</source>
        <translation>«{0}» no es un código de idioma: escriba en, fr, es, …</translation>
    </message>
    <message>
        <source>Too long: {0} characters at most.</source>
        <translation>Demasiado largo: {0} caracteres como máximo.</translation>
    </message>
</context>
<context>
    <name>Scanners</name>
    <message>
        <source>Everything else works.</source>
        <translation>Todo lo demás funciona.</translation>
    </message>
</context>
<context>
    <name>SerialScanner</name>
    <message>
        <source>Serial ports can&apos;t be read here</source>
        <translation>Aquí no se pueden leer los puertos serie</translation>
    </message>
    <message>
        <source>install PySide6-Addons, then start again</source>
        <translation>instale PySide6-Addons y vuelva a empezar</translation>
    </message>
    <message>
        <source>The scanner at {0} may not be used</source>
        <translation>No se permite usar el lector en {0}</translation>
    </message>
    <message>
        <source>close other programs that use it; on Linux, add this user to the group dialout</source>
        <translation>cierre los otros programas que lo usan; en Linux, añada este usuario al grupo dialout</translation>
    </message>
    <message>
        <source>The scanner at {0} is not there</source>
        <translation>El lector en {0} no está</translation>
    </message>
    <message>
        <source>plug it in; it works again by itself</source>
        <translation>conéctelo; vuelve a funcionar por sí solo</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Operator</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Elija su nombre</translation>
    </message>
    <message>
        <source>Then give your PIN</source>
        <translation>Después indique su PIN</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>El equipo de este puesto</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Otra persona</translation>
    </message>
</context>
<context>
    <name>SubstituteDialog</name>
    <message>
        <source>Another delegate</source>
        <translation>Otro delegado</translation>
    </message>
    <message>
        <source>Another delegate instead of {0}</source>
        <translation>Otro delegado en lugar de {0}</translation>
    </message>
    <message>
        <source>Ends at once, for {0}</source>
        <translation>Termina al instante, para {0}</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Permanece</translation>
    </message>
    <message>
        <source>Keep the invitations: {0}</source>
        <translation>Conservar las invitaciones: {0}</translation>
    </message>
    <message>
        <source>What {0} attended stays theirs.</source>
        <translation>Lo que {0} asistió sigue siendo suyo.</translation>
    </message>
    <message>
        <source>Substitute, check in and print</source>
        <translation>Sustituir, registrar e imprimir</translation>
    </message>
    <message>
        <source>Only substitute</source>
        <translation>Solo sustituir</translation>
    </message>
    <message>
        <source>badge no. {0}</source>
        <translation>credencial n.º {0}</translation>
    </message>
    <message>
        <source>invitations, unless they are kept</source>
        <translation>invitaciones, salvo que se conserven</translation>
    </message>
    <message>
        <source>all codes</source>
        <translation>todos los códigos</translation>
    </message>
    <message>
        <source>the check-in</source>
        <translation>el registro de llegada</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Texts of the column</source>
        <translation>Textos de la columna</translation>
    </message>
    <message>
        <source>Move the text up</source>
        <translation>Subir el texto</translation>
    </message>
    <message>
        <source>Move the text down</source>
        <translation>Bajar el texto</translation>
    </message>
    <message>
        <source>Remove the text</source>
        <translation>Quitar el texto</translation>
    </message>
    <message>
        <source>+ Field</source>
        <translation>+ Campo</translation>
    </message>
    <message>
        <source>Add a field to the column</source>
        <translation>Añadir un campo a la columna</translation>
    </message>
    <message>
        <source>+ Words</source>
        <translation>+ Texto</translation>
    </message>
    <message>
        <source>Add words to the column</source>
        <translation>Añadir texto a la columna</translation>
    </message>
</context>
<context>
    <name>UseLayout</name>
    <message>
        <source>Every badge of this station is printed so from now on, by open windows too.</source>
        <translation>A partir de ahora, todas las credenciales de este puesto se imprimirán así, también desde las ventanas ya abiertas.</translation>
    </message>
    <message>
        <source>Print badges by this layout?</source>
        <translation>¿Imprimir las credenciales con este diseño?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Badges of this station look like “{0}” from now on</source>
        <translation>Las credenciales de este puesto siguen ahora «{0}»</translation>
    </message>
</context>
<context>
    <name>Vouching</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <source>A supervisor’s PIN, for this once</source>
        <translation>PIN de una persona responsable, por esta vez</translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>Walk-in</source>
        <translation>Inscripción en el acto</translation>
    </message>
    <message>
        <source>Walk-in: register somebody new</source>
        <translation>En el acto: inscribir a una persona nueva</translation>
    </message>
    <message>
        <source>Already registered?</source>
        <translation>¿Ya está inscrito?</translation>
    </message>
    <message>
        <source>Nobody is registered under a name like this.</source>
        <translation>No hay nadie inscrito con un nombre parecido.</translation>
    </message>
    <message>
        <source>Only register</source>
        <translation>Solo inscribir</translation>
    </message>
    <message>
        <source>The same name is registered already</source>
        <translation>Ese mismo nombre ya está inscrito</translation>
    </message>
    <message>
        <source>Somebody else: register, check in and print</source>
        <translation>Otra persona: inscribir, registrar e imprimir</translation>
    </message>
    <message>
        <source>Register, check in and print</source>
        <translation>Inscribir, registrar e imprimir</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
</TS>
