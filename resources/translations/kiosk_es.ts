<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Assistant</name>
    <message>
        <source>Set up a station</source>
        <translation>Configurar un puesto</translation>
    </message>
</context>
<context>
    <name>AssistantScreen</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Omitir por ahora</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>F7  Back</source>
        <translation>F7  Atrás</translation>
    </message>
    <message>
        <source>Back (F7)</source>
        <translation>Atrás (F7)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Equipo y PIN</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Scanner and sound</source>
        <translation>Lector y sonido</translation>
    </message>
    <message>
        <source>Printer and badge</source>
        <translation>Impresora y credencial</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>If you skip this: nobody can be found or let in until people are taken in.</source>
        <translation>Si omite este paso: no se puede encontrar ni dejar pasar a nadie hasta cargar la lista.</translation>
    </message>
    <message>
        <source>If you skip this: everybody may do everything, and the journal names nobody.</source>
        <translation>Si omite este paso: cualquiera puede hacerlo todo, y el diario no nombra a nadie.</translation>
    </message>
    <message>
        <source>If you skip this: the desk looks for a camera by itself when it opens.</source>
        <translation>Si omite este paso: el mostrador busca una cámara por sí mismo al abrirse.</translation>
    </message>
    <message>
        <source>If you skip this: a scanner that is set wrongly shows when the queue stands there.</source>
        <translation>Si omite este paso: un lector mal ajustado se notará con la cola delante.</translation>
    </message>
    <message>
        <source>If you skip this: badges go where the list says, untried.</source>
        <translation>Si omite este paso: las credenciales van donde dice la lista, sin probar.</translation>
    </message>
    <message>
        <source>If you skip this: what is wrong with doors and badges shows on the day.</source>
        <translation>Si omite este paso: lo que falle en puertas y credenciales se verá ese día.</translation>
    </message>
    <message>
        <source>Choose an event first</source>
        <translation>Elegir antes un evento</translation>
    </message>
    <message>
        <source>Set this station up first</source>
        <translation>Configurar antes</translation>
    </message>
    <message>
        <source>Unlock this station first</source>
        <translation>Desbloquear antes</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>AtDashboard</name>
    <message>
        <source>The numbers are those of the last look.</source>
        <translation>Las cifras son las del último recuento.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>As of {0}</source>
        <translation>A las {0}</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>AtDesk</name>
    <message>
        <source>The check-in is recorded; only the badge is missing.</source>
        <translation>La llegada está registrada; solo falta la credencial.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>No se deshizo nada.</translation>
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
        <source>Follow the timetable of {0}</source>
        <translation>Seguir el horario de {0}</translation>
    </message>
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
        <source>The last scan is still being written. One moment.</source>
        <translation>El último código aún se está registrando. Un momento.</translation>
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
        <source>BOTH WAYS</source>
        <translation>AMBOS SENTIDOS</translation>
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
    <name>AtSelf</name>
    <message>
        <source>Open self-service</source>
        <translation>Abrir el autoservicio</translation>
    </message>
    <message>
        <source>Choose the camera</source>
        <translation>Elegir la cámara</translation>
    </message>
    <message>
        <source>Seen to: back to the start</source>
        <translation>Resuelto: volver al inicio</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Two codes in view: show one</source>
        <translation>Dos códigos a la vista: muestre uno solo</translation>
    </message>
    <message>
        <source>Use the scanner, or go to the registration desk</source>
        <translation>Use el lector o diríjase al mostrador de registro</translation>
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
    <name>CameraPage</name>
    <message>
        <source>Does the camera read?</source>
        <translation>¿La cámara lee?</translation>
    </message>
    <message>
        <source>Hold any code before it: a ticket, a badge, or the code shown here, photographed with a phone.</source>
        <translation>Muestre cualquier código: una entrada, una credencial o el código que se ve aquí, fotografiado con un teléfono.</translation>
    </message>
    <message>
        <source>A code to photograph. It opens no door.</source>
        <translation>Un código para fotografiar. No abre ninguna puerta.</translation>
    </message>
    <message>
        <source>F10  Choose a camera</source>
        <translation>F10  Elegir una cámara</translation>
    </message>
    <message>
        <source>Choose a camera (F10)</source>
        <translation>Elegir una cámara (F10)</translation>
    </message>
    <message>
        <source>No camera at this station</source>
        <translation>Sin cámara en este puesto</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>A code to try with</source>
        <translation>Un código para probar</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>No camera is used here</source>
        <translation>Aquí no se usa cámara</translation>
    </message>
    <message>
        <source>A scanner reads, or names are typed.</source>
        <translation>Un lector lee los códigos, o se escriben los nombres.</translation>
    </message>
    <message>
        <source>The camera reads codes</source>
        <translation>La cámara lee los códigos</translation>
    </message>
    <message>
        <source>Nothing was recorded: this was a trial.</source>
        <translation>No se registró nada: era una prueba.</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>The picture that the camera sees now</source>
        <translation>La imagen que ve la cámara ahora</translation>
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
    <name>CheckPage</name>
    <message>
        <source>To mend: {0}</source>
        <translation>Por corregir: {0}</translation>
    </message>
    <message>
        <source>To look at: {0}</source>
        <translation>Por revisar: {0}</translation>
    </message>
    <message>
        <source>Remarks: {0}</source>
        <translation>Observaciones: {0}</translation>
    </message>
    <message>
        <source>{0} people at {1} doors, every badge drawn</source>
        <translation>{0} personas en {1} puertas, cada credencial dibujada</translation>
    </message>
    <message>
        <source>{0} people at {1} doors</source>
        <translation>{0} personas en {1} puertas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>What, and how to mend it</source>
        <translation>Qué ocurre y cómo corregirlo</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>Decodificadores</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Other stations</source>
        <translation>Otros puestos</translation>
    </message>
    <message>
        <source>Staying awake</source>
        <translation>Suspensión</translation>
    </message>
    <message>
        <source>Try everything before the doors open</source>
        <translation>Probarlo todo antes de abrir puertas</translation>
    </message>
    <message>
        <source>Everybody is tried at every door at every hour, and every badge is drawn. Nothing is recorded for anybody.</source>
        <translation>Se prueba a cada persona en cada puerta y a cada hora, y se dibuja cada credencial. No se registra nada para nadie.</translation>
    </message>
    <message>
        <source>Draw every badge too (a minute or more for thousands)</source>
        <translation>Dibujar también cada credencial (un minuto o más para miles)</translation>
    </message>
    <message>
        <source>Try everything</source>
        <translation>Probarlo todo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Looking at the machine…</source>
        <translation>Revisando el equipo…</translation>
    </message>
    <message>
        <source>Trying everybody at every door…</source>
        <translation>Probando a cada persona en cada puerta…</translation>
    </message>
    <message>
        <source>Drawing badges: {0} of {1}</source>
        <translation>Dibujando credenciales: {0} de {1}</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Nada lo impide</translation>
    </message>
    <message>
        <source>Look through the rest below.</source>
        <translation>Revise el resto abajo.</translation>
    </message>
    <message>
        <source>Something is to be mended</source>
        <translation>Hay algo que corregir</translation>
    </message>
    <message>
        <source>Doors and desks work all the same.</source>
        <translation>Las puertas y los mostradores funcionan de todos modos.</translation>
    </message>
    <message>
        <source>Mend what is listed first, and try again.</source>
        <translation>Corrija primero lo listado y vuelva a probar.</translation>
    </message>
    <message>
        <source>Save what was found</source>
        <translation>Guardar los resultados</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>What was found is still below.</source>
        <translation>Los resultados siguen abajo.</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
    <message>
        <source>It holds ids: keep it safe.</source>
        <translation>Contiene identificadores: guárdelo bien.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Nothing was kept of this run.</source>
        <translation>No se guardó nada de esta prueba.</translation>
    </message>
    <message>
        <source>The station works all the same.</source>
        <translation>El puesto funciona de todos modos.</translation>
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
    <name>ColourField</name>
    <message>
        <source>choose from a palette</source>
        <translation>elegir de una paleta</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Se lee como</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no se lee</translation>
    </message>
    <message>
        <source>Column {0} is read as</source>
        <translation>La columna {0} se lee como</translation>
    </message>
    <message>
        <source>Give this column a name of its own in the file, then it can be chosen.</source>
        <translation>Dé a esta columna un nombre propio en el archivo y podrá elegirse.</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
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
    <name>Countdown</name>
    <message>
        <source>Back to the start in {0} s</source>
        <translation>Vuelta al inicio en {0} s</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Arrivals</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>of {0} registered have arrived, {1}</source>
        <translation>han llegado de {0} inscritos, {1}</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Nadie aún.</translation>
    </message>
    <message>
        <source>Arrived: {0}, {1}.</source>
        <translation>Han llegado: {0}, {1}.</translation>
    </message>
    <message>
        <source>Went straight to a room, past the desk: {0}.</source>
        <translation>Fueron directo a una sala, sin pasar por el mostrador: {0}.</translation>
    </message>
    <message>
        <source>Not on this station’s roster, so not counted here: {0}.</source>
        <translation>No están en la lista de este puesto y no se cuentan aquí: {0}.</translation>
    </message>
    <message>
        <source>{0}: admissions {1}.</source>
        <translation>{0}: entradas {1}.</translation>
    </message>
    <message>
        <source>Nobody yet. The chart begins with the first arrival.</source>
        <translation>Nadie aún. El gráfico empieza con la primera llegada.</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguna aún.</translation>
    </message>
    <message>
        <source>registered {0}</source>
        <translation>inscritos {0}</translation>
    </message>
    <message>
        <source>{0} every {1} min</source>
        <translation>{0} cada {1} min</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} a las {1}</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}: {3} together, most of them {4}.</source>
        <translation>{0} de {1} a {2}: {3} en total, el máximo {4}.</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Por motivo</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Por sesión</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Arrivals at the event</source>
        <translation>Llegadas al evento</translation>
    </message>
    <message>
        <source>Delegations and tiers</source>
        <translation>Delegaciones y categorías</translation>
    </message>
    <message>
        <source>of {0} delegations are here; complete: {1}</source>
        <translation>de {0} delegaciones están aquí; completas: {1}</translation>
    </message>
    <message>
        <source>Nobody is registered yet: take a roster in.</source>
        <translation>Aún no hay nadie inscrito: cargue una lista.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Arrived: {0}.</source>
        <translation>Han llegado: {0}.</translation>
    </message>
    <message>
        <source>With somebody here: {0}.</source>
        <translation>Con alguien aquí: {0}.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscritos</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegados</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Parte, %</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Aún no hay nadie inscrito.</translation>
    </message>
    <message>
        <source>Every delegation has somebody here.</source>
        <translation>Todas las delegaciones tienen a alguien aquí.</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Aún no están</translation>
    </message>
    <message>
        <source>of {0} delegations have nobody here yet</source>
        <translation>de {0} delegaciones aún no tienen a nadie aquí</translation>
    </message>
    <message>
        <source>Nobody has arrived of {0} delegations; members registered: {1}.</source>
        <translation>No ha llegado nadie de {0} delegaciones; miembros inscritos: {1}.</translation>
    </message>
    <message>
        <source>Names are shown to organizers, and never in full screen.</source>
        <translation>Los nombres solo se muestran a la organización, y nunca a pantalla completa.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Members not here yet</source>
        <translation>Miembros que aún no están</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
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
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>refusals; overrides: {0}</source>
        <translation>rechazos; excepciones: {0}</translation>
    </message>
    <message>
        <source>Nobody was refused.</source>
        <translation>No se rechazó a nadie.</translation>
    </message>
    <message>
        <source>Refusals: {0}. Overrides: {1}.</source>
        <translation>Rechazos: {0}. Excepciones: {1}.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>Rechazos por motivo</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Refusals by session</source>
        <translation>Rechazos por sesión</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>In spite of</source>
        <translation>A pesar de</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo indicado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>No overrides.</source>
        <translation>Ninguna excepción.</translation>
    </message>
    <message>
        <source>Over capacity: {0}</source>
        <translation>Aforo superado: {0}</translation>
    </message>
    <message>
        <source>Full: {0}</source>
        <translation>Completas: {0}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>inside now; doors open: {0}</source>
        <translation>dentro ahora; puertas abiertas: {0}</translation>
    </message>
    <message>
        <source>Doors open: {0}. Inside: {1}.</source>
        <translation>Puertas abiertas: {0}. Dentro: {1}.</translation>
    </message>
    <message>
        <source>No room of today has a limit: people are only counted.</source>
        <translation>Ninguna sala de hoy tiene límite: solo se cuenta.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Aforo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>De más</translation>
    </message>
    <message>
        <source>No sessions today</source>
        <translation>Sin sesiones hoy</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>{0} inside, no limit</source>
        <translation>{0} dentro, sin límite</translation>
    </message>
    <message>
        <source>{0} over</source>
        <translation>{0} de más</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} libres</translation>
    </message>
    <message>
        <source>closed by staff at {0}</source>
        <translation>cerrada por el equipo a las {0}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>opens at {0}</source>
        <translation>abre a las {0}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>No doors are open now.</source>
        <translation>No hay puertas abiertas ahora.</translation>
    </message>
    <message>
        <source>No sessions today.</source>
        <translation>Sin sesiones hoy.</translation>
    </message>
    <message>
        <source>Next: {0}, {1}.</source>
        <translation>Siguiente: {0}, {1}.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Mostrador de registro</translation>
    </message>
    <message>
        <source>(none given)</source>
        <translation>(sin indicar)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>hace {0} min</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>hace {0} h</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation>hace {0} días</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>known here, by their journals</source>
        <translation>conocidos aquí, por sus diarios</translation>
    </message>
    <message>
        <source>To look after: {0}</source>
        <translation>Por atender: {0}</translation>
    </message>
    <message>
        <source>Known here: {0}. Entries held: {1}.</source>
        <translation>Conocidos aquí: {0}. Registros: {1}.</translation>
    </message>
    <message>
        <source>Badges of this station</source>
        <translation>Credenciales de este puesto</translation>
    </message>
    <message>
        <source>waiting {0}, printing {1}</source>
        <translation>en espera {0}, imprimiéndose {1}</translation>
    </message>
    <message>
        <source>Did not come out: {0}. In doubt: {1}. See to them at the desk.</source>
        <translation>No salieron: {0}. En duda: {1}. Se resuelven en el mostrador.</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Último registro</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna aún</translation>
    </message>
    <message>
        <source>{0} (this one)</source>
        <translation>{0} (este)</translation>
    </message>
    <message>
        <source>no entries yet</source>
        <translation>aún sin registros</translation>
    </message>
    <message>
        <source>entries {0}</source>
        <translation>registros {0}</translation>
    </message>
    <message>
        <source>last {0}</source>
        <translation>último {0}</translation>
    </message>
    <message>
        <source>Last heard of {0}: carry a bundle here.</source>
        <translation>Últimas noticias {0}: traiga un archivo de intercambio.</translation>
    </message>
    <message>
        <source>Nothing heard of it yet: carry a bundle here.</source>
        <translation>Aún sin noticias: traiga un archivo de intercambio.</translation>
    </message>
    <message>
        <source>Its clock is behind: set it.</source>
        <translation>Su reloj va atrasado: póngalo en hora.</translation>
    </message>
    <message>
        <source>Its clock is days away from the event: set it.</source>
        <translation>Su reloj está a días del evento: póngalo en hora.</translation>
    </message>
</context>
<context>
    <name>DashboardLocked</name>
    <message>
        <source>Sign in</source>
        <translation>Identificarse</translation>
    </message>
    <message>
        <source>Supervisors and organizers see the dashboard</source>
        <translation>El panel es para responsables y organización</translation>
    </message>
</context>
<context>
    <name>DashboardScreen</name>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>gráfico o tabla</translation>
    </message>
    <message>
        <source>save picture</source>
        <translation>guardar imagen</translation>
    </message>
    <message>
        <source>save table</source>
        <translation>guardar tabla</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>actualizar</translation>
    </message>
    <message>
        <source>save all</source>
        <translation>guardar todo</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pantalla completa</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Show to the attendee (Ctrl+D)</source>
        <translation>Mostrar a la persona (Ctrl+D)</translation>
    </message>
    <message>
        <source>Check in only (F5)</source>
        <translation>Solo registrar la llegada (F5)</translation>
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
        <source>The badge has not come out: see “Printing”</source>
        <translation>La credencial no salió: vea «Impresión»</translation>
    </message>
    <message>
        <source>Hand over the badge</source>
        <translation>Entregar la credencial</translation>
    </message>
    <message>
        <source>The last act was taken back</source>
        <translation>Se deshizo la última acción</translation>
    </message>
    <message>
        <source>Taken back: check-in of {0}</source>
        <translation>Deshecho: llegada de {0}</translation>
    </message>
    <message>
        <source>Taken back: registration of {0}</source>
        <translation>Deshecho: inscripción de {0}</translation>
    </message>
    <message>
        <source>Taken back: the last act about {0}</source>
        <translation>Deshecho: última acción sobre {0}</translation>
    </message>
    <message>
        <source>Badge no. {0} was printed for it</source>
        <translation>Se había impreso la credencial n.º {0}</translation>
    </message>
    <message>
        <source>Take the badge back</source>
        <translation>Recuperar la credencial</translation>
    </message>
    <message>
        <source>Printing can’t be taken back</source>
        <translation>La impresión no se puede deshacer</translation>
    </message>
    <message>
        <source>Badge no. {0} of {1}</source>
        <translation>Credencial n.º {0} de {1}</translation>
    </message>
    <message>
        <source>Report the badge lost instead (F6)</source>
        <translation>En su lugar, declare perdida la credencial (F6)</translation>
    </message>
    <message>
        <source>The last act was about somebody else</source>
        <translation>La última acción era sobre otra persona</translation>
    </message>
    <message>
        <source>Open their card to take it back</source>
        <translation>Abra su ficha para deshacerla</translation>
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
        <source>way out</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>ambos sentidos</translation>
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
        <source>nearly full: {0} left</source>
        <translation>casi completo: {0} libres</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
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
        <source>sessions</source>
        <translation>sesiones</translation>
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
        <source>In or out</source>
        <translation>Entrada o salida</translation>
    </message>
    <message>
        <source>Show the code to the camera, coming and going</source>
        <translation>Muestre el código a la cámara al entrar y al salir</translation>
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
        <source>No more sessions</source>
        <translation>No hay más sesiones</translation>
    </message>
    <message>
        <source>The last one at this door was {0}</source>
        <translation>La última en esta puerta fue {0}</translation>
    </message>
    <message>
        <source>Doors open {0}: {1}</source>
        <translation>Las puertas abren {0}: {1}</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Aún no abierto</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>SALIDA</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>ENTRADA</translation>
    </message>
    <message>
        <source>Nobody was let in. Enter tries again</source>
        <translation>Nadie entró. Intro lo intenta de nuevo</translation>
    </message>
    <message>
        <source>Let them out. Enter tries again</source>
        <translation>Deje salir. Intro lo intenta de nuevo</translation>
    </message>
    <message>
        <source>Nobody was let in; whoever leaves may go. Enter tries again</source>
        <translation>Nadie entró; quien sale puede irse. Intro lo intenta de nuevo</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>Más teclas</translation>
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
    <name>Editing</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Queda por hacer</translation>
    </message>
    <message>
        <source>Set KIOSK_PASSPHRASE to the station’s passphrase first: it is kept nowhere.</source>
        <translation>Ponga antes en KIOSK_PASSPHRASE la contraseña del puesto: no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: {0}</source>
        <translation>Copiar: {0}</translation>
    </message>
    <message>
        <source>The station</source>
        <translation>El puesto</translation>
    </message>
    <message>
        <source>Open a window to begin. You can come back here at any time: the station keeps what is done.</source>
        <translation>Abra una ventana para empezar. Puede volver aquí cuando quiera: el puesto conserva lo hecho.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Abrir el mostrador</translation>
    </message>
    <message>
        <source>Open this door</source>
        <translation>Abrir esta puerta</translation>
    </message>
    <message>
        <source>Whose door</source>
        <translation>Puerta de qué sesión</translation>
    </message>
    <message>
        <source>The same from a terminal</source>
        <translation>Lo mismo desde un terminal</translation>
    </message>
</context>
<context>
    <name>EndStep</name>
    <message>
        <source>Station {0}, sessions: {1}</source>
        <translation>Puesto {0}, sesiones: {1}</translation>
    </message>
    <message>
        <source>People registered: {0}</source>
        <translation>Personas inscritas: {0}</translation>
    </message>
    <message>
        <source>Staff named: {0}</source>
        <translation>Miembros del equipo designados: {0}</translation>
    </message>
    <message>
        <source>The camera was tried</source>
        <translation>La cámara se probó</translation>
    </message>
    <message>
        <source>The scanner was tried</source>
        <translation>El lector se probó</translation>
    </message>
    <message>
        <source>A test badge came out right on {0}</source>
        <translation>Una credencial de prueba salió bien en {0}</translation>
    </message>
    <message>
        <source>Everybody was tried at every door</source>
        <translation>Se probó a cada persona en cada puerta</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>El mostrador</translation>
    </message>
    <message>
        <source>A door</source>
        <translation>Una puerta</translation>
    </message>
    <message>
        <source>A newer roster</source>
        <translation>Una lista más reciente</translation>
    </message>
    <message>
        <source>Trying everything again</source>
        <translation>Probarlo todo otra vez</translation>
    </message>
    <message>
        <source>Its window opens in a moment</source>
        <translation>Su ventana se abre en un momento</translation>
    </message>
    <message>
        <source>This one may be closed.</source>
        <translation>Esta puede cerrarse.</translation>
    </message>
    <message>
        <source>It could not be started</source>
        <translation>No se pudo iniciar</translation>
    </message>
    <message>
        <source>The station is set up all the same.</source>
        <translation>El puesto está configurado de todos modos.</translation>
    </message>
    <message>
        <source>Start it from a terminal with the command below.</source>
        <translation>Inícielo desde un terminal con la orden de abajo.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Ended</name>
    <message>
        <source>This event ended on {0} {1}: its doors are closed. For trying out, change its days in the editor.</source>
        <translation>Este evento terminó el {0} de {1}: sus puertas están cerradas. Para probar, cambie sus días en el editor.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>(before the last mistake)</source>
        <translation>(antes del último error)</translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation>Regla:</translation>
    </message>
    <message>
        <source>May enter: {0} of {1}</source>
        <translation>Pueden entrar: {0} de {1}</translation>
    </message>
    <message>
        <source>gain it: {0}</source>
        <translation>ganan acceso: {0}</translation>
    </message>
    <message>
        <source>lose it: {0}</source>
        <translation>pierden acceso: {0}</translation>
    </message>
    <message>
        <source>Sessions, and who may enter them</source>
        <translation>Sesiones y quién puede entrar</translation>
    </message>
    <message>
        <source>Arrows walk · Space turns a tick or opens a choice · F2 writes a number or a rule · Ctrl+Z undoes</source>
        <translation>Flechas: moverse · Espacio: marcar o abrir una opción · F2: escribir un número o una regla · Ctrl+Z: deshacer</translation>
    </message>
</context>
<context>
    <name>EventEditor</name>
    <message>
        <source>New tier</source>
        <translation>Nueva categoría</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>It is named in {0}, and goes from there too; rules keep naming it.</source>
        <translation>Figura en {0} y también desaparece de ahí; las reglas la siguen nombrando.</translation>
    </message>
    <message>
        <source>No session names it.</source>
        <translation>Ninguna sesión la nombra.</translation>
    </message>
    <message>
        <source>Remove this tier?</source>
        <translation>¿Quitar esta categoría?</translation>
    </message>
    <message>
        <source>Comments within it go with it; Ctrl+Z brings all of it back.</source>
        <translation>Sus comentarios desaparecen con ella; Ctrl+Z lo recupera todo.</translation>
    </message>
    <message>
        <source>Remove this session?</source>
        <translation>¿Quitar esta sesión?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>JSONLogic, as pretix check-in lists use it. Nothing: no rule.</source>
        <translation>JSONLogic, como en las listas de control de pretix. Vacío: sin regla.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Aplicarla</translation>
    </message>
    <message>
        <source>Mistakes: {0}</source>
        <translation>Errores: {0}</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>Quién puede entrar</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>F4 goes to the next</source>
        <translation>F4 lleva al siguiente</translation>
    </message>
</context>
<context>
    <name>EventFiles</name>
    <message>
        <source>A file…</source>
        <translation>Un archivo…</translation>
    </message>
    <message>
        <source>The station’s event</source>
        <translation>El evento de este puesto</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>El ejemplo</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Guardar el evento</translation>
    </message>
    <message>
        <source>What was changed would be lost otherwise.</source>
        <translation>De lo contrario, los cambios se perderán.</translation>
    </message>
    <message>
        <source>Something is still wrong with the event; it is saved as it is.</source>
        <translation>El evento aún tiene algo mal; se guarda tal como está.</translation>
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
        <source>What you edit is as it was.</source>
        <translation>Lo que edita sigue como estaba.</translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation>Abrir un evento</translation>
    </message>
    <message>
        <source>Event files (*.toml)</source>
        <translation>Archivos de evento (*.toml)</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>Quién puede entrar</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todo el mundo</translation>
    </message>
    <message>
        <source>{0}, or invited</source>
        <translation>{0}, o por invitación</translation>
    </message>
    <message>
        <source>{0}, and invited</source>
        <translation>{0}, con invitación</translation>
    </message>
    <message>
        <source>invited only</source>
        <translation>solo por invitación</translation>
    </message>
    <message>
        <source>Without a passphrase the key lies in this user’s keyring, or in a file: encrypt this disk. Stations then learn each other from bundle files.</source>
        <translation>Sin contraseña, la clave queda en el llavero de este usuario o en un archivo: cifre este disco. Los puestos se reconocen entonces por archivos de intercambio.</translation>
    </message>
    <message>
        <source>Stations set up with the same passphrase trust each other’s badges at once. It is kept nowhere: set it as KIOSK_PASSPHRASE before each later start, or the station stays locked. It can’t be changed afterwards.</source>
        <translation>Los puestos configurados con la misma contraseña aceptan al instante las credenciales de los demás. No se guarda en ningún sitio: póngala en KIOSK_PASSPHRASE antes de cada inicio, o el puesto quedará bloqueado. Después no se puede cambiar.</translation>
    </message>
    <message>
        <source>This passphrase is short: take {0} characters or more.</source>
        <translation>Esta contraseña es corta: use {0} caracteres o más.</translation>
    </message>
    <message>
        <source>Some rules will say no to everybody</source>
        <translation>Algunas reglas rechazarán a todo el mundo</translation>
    </message>
    <message>
        <source>Correct them in the file.</source>
        <translation>Corríjalas en el archivo.</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>¿Qué evento?</translation>
    </message>
    <message>
        <source>This station is set up for the event below. Open its file again where it has changed.</source>
        <translation>Este puesto está configurado para el evento de abajo. Vuelva a abrir su archivo si ha cambiado.</translation>
    </message>
    <message>
        <source>An event file says who may enter which room and when. Open yours, or begin with the example.</source>
        <translation>Un archivo de evento dice quién puede entrar en qué sala y cuándo. Abra el suyo o empiece con el ejemplo.</translation>
    </message>
    <message>
        <source>Open an event file…</source>
        <translation>Abrir un archivo de evento…</translation>
    </message>
    <message>
        <source>Use the example</source>
        <translation>Usar el ejemplo</translation>
    </message>
    <message>
        <source>Edit the event…</source>
        <translation>Editar el evento…</translation>
    </message>
    <message>
        <source>This station’s name</source>
        <translation>El nombre de este puesto</translation>
    </message>
    <message>
        <source>such as Desk 2; may be left out</source>
        <translation>por ejemplo, Mostrador 2; opcional</translation>
    </message>
    <message>
        <source>Passphrase (may be left out)</source>
        <translation>Contraseña (opcional)</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Contraseña, otra vez</translation>
    </message>
    <message>
        <source>This station is locked. Its passphrase:</source>
        <translation>Este puesto está bloqueado. Su contraseña:</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Take the changes in</source>
        <translation>Incorporar los cambios</translation>
    </message>
    <message>
        <source>Set up this station</source>
        <translation>Configurar este puesto</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>EventScreen</name>
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
        <source>Use for this station</source>
        <translation>Usar en este puesto</translation>
    </message>
</context>
<context>
    <name>EventStep</name>
    <message>
        <source>Give its passphrase below.</source>
        <translation>Indique su contraseña abajo.</translation>
    </message>
    <message>
        <source>Press F5 to set it up.</source>
        <translation>Pulse F5 para configurarlo.</translation>
    </message>
    <message>
        <source>Open your event file, or use the example.</source>
        <translation>Abra su archivo de evento o use el ejemplo.</translation>
    </message>
    <message>
        <source>The other steps are for the station.</source>
        <translation>Los demás pasos son para el puesto.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Abrir un archivo de evento</translation>
    </message>
    <message>
        <source>Event files (*.toml)</source>
        <translation>Archivos de evento (*.toml)</translation>
    </message>
    <message>
        <source>This file says what the station knows already</source>
        <translation>Este archivo dice lo que el puesto ya sabe</translation>
    </message>
    <message>
        <source>Nothing is to be changed.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>Mistakes in {0}: {1}</source>
        <translation>Errores en {0}: {1}</translation>
    </message>
    <message>
        <source>Correct the file, and open it again.</source>
        <translation>Corrija el archivo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>New sessions: {0}</source>
        <translation>Sesiones nuevas: {0}</translation>
    </message>
    <message>
        <source>Changed sessions: {0}</source>
        <translation>Sesiones modificadas: {0}</translation>
    </message>
    <message>
        <source>Sessions that go: {0}</source>
        <translation>Sesiones que desaparecen: {0}</translation>
    </message>
    <message>
        <source>New tiers: {0}</source>
        <translation>Categorías nuevas: {0}</translation>
    </message>
    <message>
        <source>Tiers that go: {0}</source>
        <translation>Categorías que desaparecen: {0}</translation>
    </message>
    <message>
        <source>▲ It takes away: {0}</source>
        <translation>▲ Esto quita: {0}</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Las dos contraseñas no coinciden</translation>
    </message>
    <message>
        <source>Nothing was set up yet.</source>
        <translation>Aún no se configuró nada.</translation>
    </message>
    <message>
        <source>Type the same one twice: nobody could open the station with a slip of the finger.</source>
        <translation>Escriba dos veces la misma: con un error al teclear nadie podría abrir el puesto.</translation>
    </message>
    <message>
        <source>Take this away?</source>
        <translation>¿Quitar esto?</translation>
    </message>
    <message>
        <source>People have used what this file no longer has.</source>
        <translation>Hay personas que usaron lo que este archivo ya no tiene.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The station is set up</source>
        <translation>El puesto está configurado</translation>
    </message>
    <message>
        <source>The changes are taken in</source>
        <translation>Los cambios están incorporados</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Short name of the event</source>
        <translation>Nombre corto del evento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Languages, the usual one first</source>
        <translation>Idiomas, primero el habitual</translation>
    </message>
    <message>
        <source>Days until names are wiped</source>
        <translation>Días hasta borrar los nombres</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>Código en la credencial</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Comienza</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Livestreamed</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>Quién puede entrar</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Every tier</source>
        <translation>Toda categoría</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Desk first</source>
        <translation>Registro antes</translation>
    </message>
    <message>
        <source>Opens before</source>
        <translation>Abre antes</translation>
    </message>
    <message>
        <source>Closes after</source>
        <translation>Cierra después</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Everybody may enter, whatever their tier</source>
        <translation>Cualquiera puede entrar, sea cual sea su categoría</translation>
    </message>
    <message>
        <source>People of this tier may enter</source>
        <translation>Pueden entrar las personas de esta categoría</translation>
    </message>
    <message>
        <source>How invitations by name and tiers combine</source>
        <translation>Cómo se combinan invitaciones personales y categorías</translation>
    </message>
    <message>
        <source>The registration desk must have checked them in first</source>
        <translation>El mostrador debe haber registrado antes la llegada</translation>
    </message>
    <message>
        <source>Minutes before the beginning at which doors open</source>
        <translation>Minutos antes del comienzo en que abren las puertas</translation>
    </message>
    <message>
        <source>Minutes after the end at which doors close</source>
        <translation>Minutos después del final en que cierran las puertas</translation>
    </message>
    <message>
        <source>Whether somebody may enter again</source>
        <translation>Si se puede volver a entrar</translation>
    </message>
    <message>
        <source>How many may be inside at once; empty: any number</source>
        <translation>Cuántos pueden estar dentro a la vez; vacío: sin límite</translation>
    </message>
    <message>
        <source>Whether the door refuses at the limit, or admits with a warning</source>
        <translation>Si la puerta rechaza al llegar al límite o deja pasar con un aviso</translation>
    </message>
    <message>
        <source>A condition of one’s own</source>
        <translation>Una condición propia</translation>
    </message>
    <message>
        <source>don’t count</source>
        <translation>no cuentan</translation>
    </message>
    <message>
        <source>or invited</source>
        <translation>o por invitación</translation>
    </message>
    <message>
        <source>and invited</source>
        <translation>y con invitación</translation>
    </message>
    <message>
        <source>only invited</source>
        <translation>solo por invitación</translation>
    </message>
    <message>
        <source>freely</source>
        <translation>libremente</translation>
    </message>
    <message>
        <source>after leaving</source>
        <translation>después de salir</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una vez al día</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>estricto</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>flexible</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no necesario</translation>
    </message>
    <message>
        <source>may enter</source>
        <translation>puede entrar</translation>
    </message>
    <message>
        <source>may not enter</source>
        <translation>no puede entrar</translation>
    </message>
    <message>
        <source>may enter, as every tier may</source>
        <translation>puede entrar, como toda categoría</translation>
    </message>
    <message>
        <source>tiers don’t count, only invitations</source>
        <translation>las categorías no cuentan, solo las invitaciones</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>may enter: {0}</source>
        <translation>pueden entrar: {0}</translation>
    </message>
    <message>
        <source>gain it: {0}</source>
        <translation>ganan acceso: {0}</translation>
    </message>
    <message>
        <source>lose it: {0}</source>
        <translation>pierden acceso: {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Tier {0}</source>
        <translation>Categoría {0}</translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation>Sesión {0}</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <source>needs a text in one language at least</source>
        <translation>necesita un texto al menos en un idioma</translation>
    </message>
    <message>
        <source>another one has this code</source>
        <translation>otro tiene ya este código</translation>
    </message>
    <message>
        <source>must not hold spaces or semicolons</source>
        <translation>no debe contener espacios ni puntos y comas</translation>
    </message>
    <message>
        <source>is too long for a badge: 16 letters at most</source>
        <translation>es demasiado largo para una credencial: 16 letras como máximo</translation>
    </message>
    <message>
        <source>is longer than {0} characters</source>
        <translation>supera los {0} caracteres</translation>
    </message>
    <message>
        <source>holds an invisible character</source>
        <translation>contiene un carácter invisible</translation>
    </message>
    <message>
        <source>{0} is no colour; write it as #RRGGBB</source>
        <translation>{0} no es un color; escriba #RRGGBB</translation>
    </message>
    <message>
        <source>there is no time zone {0}; write it like America/New_York</source>
        <translation>no existe la zona horaria {0}; escriba, por ejemplo, America/New_York</translation>
    </message>
    <message>
        <source>{0} is no language; write en, fr or pt-BR</source>
        <translation>{0} no es un idioma; escriba en, fr o pt-BR</translation>
    </message>
    <message>
        <source>needs one language at least</source>
        <translation>necesita al menos un idioma</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>is no date with a time</source>
        <translation>no es una fecha con hora</translation>
    </message>
    <message>
        <source>lies before the first day</source>
        <translation>es anterior al primer día</translation>
    </message>
    <message>
        <source>lies more than a year after the first day</source>
        <translation>está a más de un año del primer día</translation>
    </message>
    <message>
        <source>{0} is not a day of the event</source>
        <translation>{0} no es un día del evento</translation>
    </message>
    <message>
        <source>must lie after the beginning</source>
        <translation>debe ser posterior al comienzo</translation>
    </message>
    <message>
        <source>no tier may enter; choose one, or every tier</source>
        <translation>ninguna categoría puede entrar; elija una, o todas</translation>
    </message>
    <message>
        <source>there is no tier {0}</source>
        <translation>no existe la categoría {0}</translation>
    </message>
    <message>
        <source>by invitation only, no tier counts: choose “and invited”, or every tier</source>
        <translation>solo por invitación, ninguna categoría cuenta: elija «y con invitación» o toda categoría</translation>
    </message>
    <message>
        <source>must be a whole number, not below 0</source>
        <translation>debe ser un número entero, no menor que 0</translation>
    </message>
    <message>
        <source>an event needs one tier at least</source>
        <translation>un evento necesita al menos una categoría</translation>
    </message>
    <message>
        <source>the file has a key that the kiosk doesn’t know</source>
        <translation>el archivo tiene una clave que el programa no conoce</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>They are kept. What is not out when this program ends is printed when it starts again.</source>
        <translation>Se conservan. Lo que no haya salido al cerrar el programa se imprimirá cuando se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Badges still printing: {0}</source>
        <translation>Credenciales aún en impresión: {0}</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Registration number</source>
        <translation>Número de inscripción</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nombre completo</translation>
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
        <source>Title (Ms., Dr.)</source>
        <translation>Título (Sra., Dr.)</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Categoría</translation>
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
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Security hold</source>
        <translation>Retención de seguridad</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Código de la entrada</translation>
    </message>
    <message>
        <source>Invited to sessions</source>
        <translation>Invitaciones a sesiones</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Photo file</source>
        <translation>Archivo de la foto</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>Nota para el mostrador</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tipo de archivos:</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>Sounds and volume (Ctrl+S)</source>
        <translation>Sonidos y volumen (Ctrl+S)</translation>
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
    <name>GateDialog</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Save the guide</source>
        <translation>Guardar la guía</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Guardado: {0}</translation>
    </message>
    <message>
        <source>Guide (F1)</source>
        <translation>Guía (F1)</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Esc  Close</source>
        <translation>Esc  Cerrar</translation>
    </message>
    <message>
        <source>Close the guide (Esc)</source>
        <translation>Cerrar la guía (Esc)</translation>
    </message>
    <message>
        <source>The guide is written in English, French and Spanish; this is the English page.</source>
        <translation>La guía está escrita en inglés, francés y español; esta es la página en inglés.</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>no sound</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>No loudspeaker: verdicts are shown only</source>
        <translation>Sin altavoz: los resultados solo se muestran</translation>
    </message>
    <message>
        <source>The sounds are turned off (Ctrl+S)</source>
        <translation>Los sonidos están apagados (Ctrl+S)</translation>
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
    <name>KioskMode</name>
    <message>
        <source>The window closes. What was recorded stays.</source>
        <translation>La ventana se cierra. Lo registrado permanece.</translation>
    </message>
    <message>
        <source>This machine may go to sleep: turn that off in its settings.</source>
        <translation>Este equipo puede entrar en suspensión: desactívelo en sus ajustes.</translation>
    </message>
    <message>
        <source>Leave kiosk mode</source>
        <translation>Salir del modo quiosco</translation>
    </message>
    <message>
        <source>Leave kiosk mode?</source>
        <translation>¿Salir del modo quiosco?</translation>
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
    <name>MatrixModel</name>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
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
    <name>PageView</name>
    <message>
        <source>What is counted</source>
        <translation>Lo que se cuenta</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Back to the overview (Esc)</source>
        <translation>Volver al resumen (Esc)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Show the chart (F2)</source>
        <translation>Mostrar el gráfico (F2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show the table (F2)</source>
        <translation>Mostrar la tabla (F2)</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Buscar en la tabla</translation>
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
    <name>PrintAgain</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Print (F8)</source>
        <translation>Imprimir (F8)</translation>
    </message>
</context>
<context>
    <name>PrinterPage</name>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>con problemas</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>no lo indica</translation>
    </message>
    <message>
        <source>prints here</source>
        <translation>imprime aquí</translation>
    </message>
    <message>
        <source>takes over</source>
        <translation>toma el relevo</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Buscando impresoras…</translation>
    </message>
    <message>
        <source>The list is kept up to date while you look at it.</source>
        <translation>La lista se actualiza mientras la mira.</translation>
    </message>
    <message>
        <source>Where do badges come out?</source>
        <translation>¿Dónde salen las credenciales?</translation>
    </message>
    <message>
        <source>Choose the printer, and another that takes over when it fails. Then print a test badge.</source>
        <translation>Elija la impresora y otra que tome el relevo si falla. Luego imprima una credencial de prueba.</translation>
    </message>
    <message>
        <source>Print badges here</source>
        <translation>Imprimir aquí las credenciales</translation>
    </message>
    <message>
        <source>Let it take over</source>
        <translation>Que tome el relevo</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Ya no usarla</translation>
    </message>
    <message>
        <source>or an address: ipp://HOST/ipp/print, tcp://HOST:9100?zpl=203</source>
        <translation>o una dirección: ipp://HOST/ipp/print, tcp://HOST:9100?zpl=203</translation>
    </message>
    <message>
        <source>Address of a printer</source>
        <translation>Dirección de una impresora</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>Imprimir una credencial de prueba</translation>
    </message>
    <message>
        <source>Did the test badge come out right: whole, sharp, and in its real size?</source>
        <translation>¿Salió bien la credencial de prueba: entera, nítida y a tamaño real?</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Sí, está bien</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>What badges look like</source>
        <translation>Cómo son las credenciales</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>The test badge</source>
        <translation>La credencial de prueba</translation>
    </message>
</context>
<context>
    <name>PrinterStep</name>
    <message>
        <source>A test badge came out right</source>
        <translation>Una credencial de prueba salió bien</translation>
    </message>
    <message>
        <source>You can type a printer’s address.</source>
        <translation>Puede escribir la dirección de una impresora.</translation>
    </message>
    <message>
        <source>The test badge is on its way</source>
        <translation>La credencial de prueba está en camino</translation>
    </message>
    <message>
        <source>The test badge was written</source>
        <translation>La credencial de prueba se guardó</translation>
    </message>
    <message>
        <source>The printer says that the test badge is out</source>
        <translation>La impresora dice que la credencial de prueba salió</translation>
    </message>
    <message>
        <source>The test badge did not come out</source>
        <translation>La credencial de prueba no salió</translation>
    </message>
    <message>
        <source>Throw it away: it opens no door.</source>
        <translation>Tírela: no abre ninguna puerta.</translation>
    </message>
    <message>
        <source>Then try this, and print it again</source>
        <translation>Pruebe entonces esto e imprímala otra vez</translation>
    </message>
    <message>
        <source>Cut off or too small: set the badge’s paper at the printer, or choose the layout for the paper in it. Pale or smeared: change ink or ribbon. Blank: turn the labels over. Nothing at all: choose another printer.</source>
        <translation>Cortada o muy pequeña: ajuste en la impresora el papel de las credenciales o elija el diseño del papel cargado. Pálida o borrosa: cambie la tinta o la cinta. En blanco: dé la vuelta a las etiquetas. Nada: elija otra impresora.</translation>
    </message>
    <message>
        <source>Badges go where they went before.</source>
        <translation>Las credenciales van adonde iban antes.</translation>
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
        <source>“{0}” is no language code such as en or fr.</source>
        <translation>«{0}» no es un código de idioma como en o fr.</translation>
    </message>
    <message>
        <source>Too long: {0} characters at most.</source>
        <translation>Demasiado largo: {0} caracteres como máximo.</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>the registration number</source>
        <translation>el número de inscripción</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>the tier</source>
        <translation>la categoría</translation>
    </message>
    <message>
        <source>No column holds {0}: choose it below.</source>
        <translation>Ninguna columna contiene {0}: elíjala abajo.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Rejected: {0}</source>
        <translation>Rechazadas: {0}</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>Nuevas: {0}</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>Modificadas: {0}</translation>
    </message>
    <message>
        <source>Withdrawn: {0}</source>
        <translation>Retiradas: {0}</translation>
    </message>
    <message>
        <source>Remarks: {0}</source>
        <translation>Observaciones: {0}</translation>
    </message>
    <message>
        <source>What this file changes: {0} people in it, {1} as they are</source>
        <translation>Qué cambia este archivo: {0} personas, {1} sin cambios</translation>
    </message>
    <message>
        <source>The first {0} are listed.</source>
        <translation>Se listan las primeras {0}.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>No column holds ticket codes: nobody can be scanned by their ticket, only found by name until a badge is printed. Choose the column below if there is one.</source>
        <translation>Ninguna columna contiene los códigos de las entradas: no se puede escanear a nadie por su entrada, solo encontrarlo por su nombre hasta imprimir una credencial. Elija la columna abajo si la hay.</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>O suelte aquí el archivo.</translation>
    </message>
    <message>
        <source>photos from {0}</source>
        <translation>fotos de {0}</translation>
    </message>
    <message>
        <source>photos beside it</source>
        <translation>fotos junto a él</translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation>¿Quién viene?</translation>
    </message>
    <message>
        <source>Choose the list that your registration system exports: CSV or XLSX. You see what it would change before anything does.</source>
        <translation>Elija la lista que exporta su sistema de inscripción: CSV o XLSX. Verá lo que cambiaría antes de que cambie nada.</translation>
    </message>
    <message>
        <source>Choose a roster…</source>
        <translation>Elegir una lista…</translation>
    </message>
    <message>
        <source>Where the photos lie…</source>
        <translation>Dónde están las fotos…</translation>
    </message>
    <message>
        <source>How its columns are read</source>
        <translation>Cómo se leen sus columnas</translation>
    </message>
    <message>
        <source>This roster is complete: withdraw whoever is missing from it</source>
        <translation>Esta lista está completa: retirar a quien no figure en ella</translation>
    </message>
    <message>
        <source>Take these people in</source>
        <translation>Incorporar a estas personas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What this file changes</source>
        <translation>Qué cambia este archivo</translation>
    </message>
</context>
<context>
    <name>RosterStep</name>
    <message>
        <source>People registered: {0}</source>
        <translation>Personas inscritas: {0}</translation>
    </message>
    <message>
        <source>Choose a roster</source>
        <translation>Elegir una lista</translation>
    </message>
    <message>
        <source>Rosters (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
        <translation>Listas (*.csv *.xlsx *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Where the photos lie</source>
        <translation>Dónde están las fotos</translation>
    </message>
    <message>
        <source>Reading: {0} rows</source>
        <translation>Leyendo: {0} filas</translation>
    </message>
    <message>
        <source>Taking people in: {0} of {1}</source>
        <translation>Incorporando personas: {0} de {1}</translation>
    </message>
    <message>
        <source>Withdraw people who are inside?</source>
        <translation>¿Retirar a personas que están dentro?</translation>
    </message>
    <message>
        <source>They are in a room now, and would be refused at the next door.</source>
        <translation>Están ahora en una sala y serían rechazadas en la próxima puerta.</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>Retirarlas</translation>
    </message>
    <message>
        <source>{0} new, {1} changed, {2} as they were.</source>
        <translation>{0} nuevas, {1} modificadas, {2} sin cambios.</translation>
    </message>
    <message>
        <source>Photos: {0} taken in, {1} missing or unusable.</source>
        <translation>Fotos: {0} incorporadas, {1} ausentes o inservibles.</translation>
    </message>
    <message>
        <source>Rows left out: {0}. Correct them in the file, and take it in again.</source>
        <translation>Filas que quedaron fuera: {0}. Corríjalas en el archivo y vuelva a cargarlo.</translation>
    </message>
    <message>
        <source>People taken in: {0}</source>
        <translation>Personas incorporadas: {0}</translation>
    </message>
    <message>
        <source>Put the missing photos into the folder, and take the roster in again.</source>
        <translation>Ponga las fotos que faltan en la carpeta y vuelva a cargar la lista.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Whoever was taken in by then stays.</source>
        <translation>Quien ya se incorporó permanece.</translation>
    </message>
    <message>
        <source>Take the same file in again to go on: nobody comes twice.</source>
        <translation>Cargue el mismo archivo para seguir: nadie entra dos veces.</translation>
    </message>
    <message>
        <source>Everybody who was registered before is still there.</source>
        <translation>Todas las personas inscritas antes siguen ahí.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>This is no JSON object, line and column {0}</source>
        <translation>No es un objeto JSON, línea y columna {0}</translation>
    </message>
    <message>
        <source>This is no rule: it is too large, or holds no JSON</source>
        <translation>No es una regla: es demasiado grande o no contiene JSON</translation>
    </message>
    <message>
        <source>No rule: everything else decides.</source>
        <translation>Sin regla: decide todo lo demás.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Save everything into a folder</source>
        <translation>Guardarlo todo en una carpeta</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Guardado: {0}</translation>
    </message>
    <message>
        <source>Saved: {0} ({1} files)</source>
        <translation>Guardado: {0} ({1} archivos)</translation>
    </message>
    <message>
        <source>Nothing of it is lost: save it elsewhere.</source>
        <translation>No se perdió nada: guárdelo en otro sitio.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Does the scanner read?</source>
        <translation>¿El lector lee?</translation>
    </message>
    <message>
        <source>Scan this code with the USB scanner, as you would scan a badge.</source>
        <translation>Lea este código con el lector USB, como si fuera una credencial.</translation>
    </message>
    <message>
        <source>1. Plug the scanner in.
2. Hold it a hand’s breadth before the screen, and pull its trigger.
3. What it sends is looked at here: key by key, and how it ends.</source>
        <translation>1. Conecte el lector.
2. Sosténgalo a un palmo de la pantalla y apriete el gatillo.
3. Aquí se examina lo que envía: tecla por tecla, y cómo termina.</translation>
    </message>
    <message>
        <source>No scanner at this station</source>
        <translation>Sin lector en este puesto</translation>
    </message>
    <message>
        <source>And can you hear it?</source>
        <translation>¿Y se oye?</translation>
    </message>
    <message>
        <source>Three sounds, told apart by rhythm: set the volume so that they are heard in a crowd.</source>
        <translation>Tres sonidos, distintos por su ritmo: ajuste el volumen para que se oigan entre la gente.</translation>
    </message>
    <message>
        <source>▶ Welcome</source>
        <translation>▶ Adelante</translation>
    </message>
    <message>
        <source>▶ Refused</source>
        <translation>▶ Rechazo</translation>
    </message>
    <message>
        <source>▶ Look again</source>
        <translation>▶ Atención</translation>
    </message>
    <message>
        <source>A code to scan</source>
        <translation>Un código para leer</translation>
    </message>
</context>
<context>
    <name>ScannerStep</name>
    <message>
        <source>The scanner reads codes</source>
        <translation>El lector lee los códigos</translation>
    </message>
    <message>
        <source>Everything else works.</source>
        <translation>Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>No scanner is used here</source>
        <translation>Aquí no se usa lector</translation>
    </message>
    <message>
        <source>The camera reads, or names are typed.</source>
        <translation>Lee la cámara, o se escriben los nombres.</translation>
    </message>
    <message>
        <source>It ends with Enter.</source>
        <translation>Termina con Intro.</translation>
    </message>
    <message>
        <source>It ends with Tab.</source>
        <translation>Termina con Tab.</translation>
    </message>
    <message>
        <source>It ends with a line feed.</source>
        <translation>Termina con un salto de línea.</translation>
    </message>
    <message>
        <source>It ends with nothing.</source>
        <translation>No termina con nada.</translation>
    </message>
    <message>
        <source>Scan the setting in the scanner’s manual</source>
        <translation>Lea el ajuste en el manual del lector</translation>
    </message>
    <message>
        <source>That was another code</source>
        <translation>Era otro código</translation>
    </message>
    <message>
        <source>Scan the code that is shown here.</source>
        <translation>Lea el código que se muestra aquí.</translation>
    </message>
    <message>
        <source>Its letters arrive garbled</source>
        <translation>Sus letras llegan alteradas</translation>
    </message>
    <message>
        <source>keyboard country USA (English).</source>
        <translation>país del teclado: EE. UU. (inglés).</translation>
    </message>
    <message>
        <source>It sends more than the code: “{0}” before it, “{1}” after it</source>
        <translation>Envía más que el código: «{0}» antes, «{1}» después</translation>
    </message>
    <message>
        <source>Take its prefix and suffix away, or set KIOSK_SCANNER_PREFIX and KIOSK_SCANNER_SUFFIX.</source>
        <translation>Quite su prefijo y su sufijo, o ponga KIOSK_SCANNER_PREFIX y KIOSK_SCANNER_SUFFIX.</translation>
    </message>
    <message>
        <source>It types too slowly: up to {2} ms from key to key</source>
        <translation>Teclea demasiado despacio: hasta {2} ms de tecla a tecla</translation>
    </message>
    <message>
        <source>Set its delay between characters to none, or set KIOSK_SCANNER_GAP to {3}.</source>
        <translation>Ponga a cero su pausa entre caracteres, o ponga KIOSK_SCANNER_GAP en {3}.</translation>
    </message>
    <message>
        <source>It does not end a code with Enter</source>
        <translation>No termina el código con Intro</translation>
    </message>
    <message>
        <source>suffix Enter (CR). Or set KIOSK_SCANNER_ENDS to enter,tab,lf,pause.</source>
        <translation>sufijo Intro (CR). O ponga KIOSK_SCANNER_ENDS en enter,tab,lf,pause.</translation>
    </message>
    <message>
        <source>It sent: {0}</source>
        <translation>Envió: {0}</translation>
    </message>
    <message>
        <source>CapsLock is on: codes are read all the same, but turn it off before you type names.</source>
        <translation>Bloq Mayús está activo: los códigos se leen igual, pero desactívelo antes de escribir nombres.</translation>
    </message>
    <message>
        <source>This computer’s keyboard is not the scanner’s: codes are read by the places of the keys.</source>
        <translation>El teclado de este equipo no es el del lector: los códigos se leen por el lugar de las teclas.</translation>
    </message>
    <message>
        <source>The scanner is set to this computer’s keyboard, which is fine here and not elsewhere.</source>
        <translation>El lector está ajustado al teclado de este equipo: aquí sirve, en otros no.</translation>
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
    <name>SecondScreen</name>
    <message>
        <source>No second screen: plug one in</source>
        <translation>Sin segunda pantalla: conecte una</translation>
    </message>
</context>
<context>
    <name>SelfServiceScreen</name>
    <message>
        <source>Please go to the registration desk</source>
        <translation>Diríjase al mostrador de registro</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>Su llegada está registrada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Your badge comes out below</source>
        <translation>Su credencial sale abajo</translation>
    </message>
    <message>
        <source>Take your badge</source>
        <translation>Tome su credencial</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>You get your badge at the registration desk</source>
        <translation>Recibirá su credencial en el mostrador de registro</translation>
    </message>
    <message>
        <source>For a new badge, go to the registration desk</source>
        <translation>Para una credencial nueva, diríjase al mostrador de registro</translation>
    </message>
    <message>
        <source>Show the code again, or go to the registration desk</source>
        <translation>Muestre el código otra vez o diríjase al mostrador de registro</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no funcionó</translation>
    </message>
    <message>
        <source>Somebody there will help you</source>
        <translation>Allí le ayudarán</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Staff: sign in to open it</source>
        <translation>Equipo: identifíquese para abrir</translation>
    </message>
    <message>
        <source>Please wait here</source>
        <translation>Espere aquí, por favor</translation>
    </message>
    <message>
        <source>Your badge comes at the registration desk</source>
        <translation>Su credencial se le dará en el mostrador de registro</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>This screen and its sound call our staff. If nobody comes soon, please go to the registration desk.</source>
        <translation>Esta pantalla y su sonido llaman a nuestro equipo. Si no viene nadie pronto, diríjase al mostrador de registro.</translation>
    </message>
    <message>
        <source>This screen calls our staff. If nobody comes soon, please go to the registration desk.</source>
        <translation>Esta pantalla llama a nuestro equipo. Si no viene nadie pronto, diríjase al mostrador de registro.</translation>
    </message>
    <message>
        <source>Staff: {0}. A badge that comes out later goes to the registration desk.</source>
        <translation>Equipo: {0}. Si una credencial sale después, va al mostrador de registro.</translation>
    </message>
    <message>
        <source>Show your code to the camera</source>
        <translation>Muestre su código a la cámara</translation>
    </message>
    <message>
        <source>Hold it upright, a hand’s length before the lens</source>
        <translation>Sosténgalo derecho, a un palmo del objetivo</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>¿Es usted?</translation>
    </message>
    <message>
        <source>Yes, print my badge</source>
        <translation>Sí, imprimir mi credencial</translation>
    </message>
    <message>
        <source>No, this is not me</source>
        <translation>No, no soy yo</translation>
    </message>
    <message>
        <source>Your badge as it will print</source>
        <translation>Su credencial tal como se imprimirá</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>I need no help any more</source>
        <translation>Ya no necesito ayuda</translation>
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
    <name>SessionsPage</name>
    <message>
        <source>Times are local: {0}</source>
        <translation>Horas locales: {0}</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>algo está mal</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>Quitar la sesión</translation>
    </message>
    <message>
        <source>There is no session yet</source>
        <translation>Aún no hay ninguna sesión</translation>
    </message>
</context>
<context>
    <name>Shape</name>
    <message>
        <source>circle with a tick</source>
        <translation>círculo con una marca de verificación</translation>
    </message>
    <message>
        <source>octagon with a cross</source>
        <translation>octágono con una cruz</translation>
    </message>
    <message>
        <source>triangle with a bar</source>
        <translation>triángulo con una barra</translation>
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
    <name>SoundDialog</name>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Let in: a short note, a long one</source>
        <translation>Entrada: una nota corta, una larga</translation>
    </message>
    <message>
        <source>Refused: one long buzz</source>
        <translation>Rechazo: un zumbido largo</translation>
    </message>
    <message>
        <source>Attention: three short knocks</source>
        <translation>Atención: tres golpes cortos</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play ({0})</source>
        <translation>Reproducir ({0})</translation>
    </message>
    <message>
        <source>Volume of this program</source>
        <translation>Volumen de este programa</translation>
    </message>
    <message>
        <source>Less loud</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>No loudspeaker: verdicts are shown only. Plug one in, and it is heard at once.</source>
        <translation>Sin altavoz: los resultados solo se muestran. Conecte uno y se oirá al instante.</translation>
    </message>
    <message>
        <source>The sounds are turned off: verdicts are shown only.</source>
        <translation>Los sonidos están apagados: los resultados solo se muestran.</translation>
    </message>
    <message>
        <source>Can you tell them apart where you stand? The machine’s own volume counts too.</source>
        <translation>¿Los distingue desde donde está? También cuenta el volumen del equipo.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Organizer: sets everything up</source>
        <translation>Organización: lo configura todo</translation>
    </message>
    <message>
        <source>Supervisor: may override a door</source>
        <translation>Responsable: puede hacer excepciones en una puerta</translation>
    </message>
    <message>
        <source>Operator: checks in, prints</source>
        <translation>Equipo: registra, imprime</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>▲ Nobody is named yet: whoever sits here may override a door, hold people and register walk-ins. Begin with an organizer.</source>
        <translation>▲ Aún no se designó a nadie: quien se siente aquí puede hacer excepciones, retener a personas e inscribirlas. Empiece por la organización.</translation>
    </message>
    <message>
        <source>▲ Name a second organizer: if the only one’s PIN is lost, nobody can change the staff.</source>
        <translation>▲ Designe a otra persona de la organización: si se pierde el único PIN, nadie podrá cambiar el equipo.</translation>
    </message>
    <message>
        <source>▲ Name a supervisor: without one only an organizer can override or register walk-ins.</source>
        <translation>▲ Designe a una persona responsable: si no, solo la organización podrá hacer excepciones o inscribir en el acto.</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>¿Quién trabaja aquí?</translation>
    </message>
    <message>
        <source>Each signs in with a PIN of 6 to 12 digits, and the journal says who did what. You may skip this: then everybody may do everything.</source>
        <translation>Cada cual se identifica con un PIN de 6 a 12 cifras, y el diario dice quién hizo qué. Puede omitir esto: entonces cualquiera puede hacerlo todo.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Name (never leaves this station)</source>
        <translation>Nombre (nunca sale de este puesto)</translation>
    </message>
    <message>
        <source>Id: initials or a number</source>
        <translation>Identificador: iniciales o un número</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN, otra vez</translation>
    </message>
    <message>
        <source>PIN: 6 to 12 digits. No run like 123456, no digit or pattern again and again like 121212, and not the id.</source>
        <translation>PIN: de 6 a 12 cifras. Ni serie como 123456, ni cifra o patrón repetido como 121212, ni el identificador.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Quitar a la persona elegida</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>El equipo de este puesto</translation>
    </message>
</context>
<context>
    <name>StaffStep</name>
    <message>
        <source>The two PINs differ</source>
        <translation>Los dos PIN no coinciden</translation>
    </message>
    <message>
        <source>The PIN is missing</source>
        <translation>Falta el PIN</translation>
    </message>
    <message>
        <source>Nobody was added yet.</source>
        <translation>Aún no se añadió a nadie.</translation>
    </message>
    <message>
        <source>Type the same PIN twice.</source>
        <translation>Escriba dos veces el mismo PIN.</translation>
    </message>
    <message>
        <source>This PIN can’t be taken</source>
        <translation>Este PIN no se acepta</translation>
    </message>
    <message>
        <source>{0} works here now</source>
        <translation>{0} trabaja aquí desde ahora</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>¿Quitar a {0}?</translation>
    </message>
    <message>
        <source>The journal keeps what they did, and nobody else gets their id.</source>
        <translation>El diario conserva lo que hizo, y nadie más recibe su identificador.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{0} works here no longer</source>
        <translation>{0} ya no trabaja aquí</translation>
    </message>
    <message>
        <source>Nobody was added or removed.</source>
        <translation>No se añadió ni se quitó a nadie.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>{0}, {1} · chosen by hand</source>
        <translation>{0}, {1} · elegida a mano</translation>
    </message>
    <message>
        <source>Now {0} until {1}</source>
        <translation>Ahora {0} hasta las {1}</translation>
    </message>
    <message>
        <source>Next {0}, doors {1}</source>
        <translation>Después {0}, puertas {1}</translation>
    </message>
    <message>
        <source>{0} is over</source>
        <translation>{0} ha terminado</translation>
    </message>
    <message>
        <source>nothing after it</source>
        <translation>nada después</translation>
    </message>
    <message>
        <source>{0} takes over after this answer</source>
        <translation>{0} sigue después de esta respuesta</translation>
    </message>
    <message>
        <source>In {1} min: {0}</source>
        <translation>En {1} min: {0}</translation>
    </message>
</context>
<context>
    <name>StoppedPage</name>
    <message>
        <source>Out of order</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Please go to the registration desk</source>
        <translation>Diríjase al mostrador de registro</translation>
    </message>
    <message>
        <source>Staff: this window ended by itself several times. Nothing recorded is lost. It tries again in two minutes; else restart this machine. The reason stands in {0}.</source>
        <translation>Equipo: esta ventana terminó varias veces por sí sola. No se perdió nada registrado. Lo intenta de nuevo en dos minutos; si no, reinicie este equipo. El motivo está en {0}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintente</translation>
    </message>
</context>
<context>
    <name>SubstituteDialog</name>
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
        <source>Invitations are kept: {0}</source>
        <translation>Las invitaciones se conservan: {0}</translation>
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
    <name>Surroundings</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
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
    <name>TiersPage</name>
    <message>
        <source>Named in {0}</source>
        <translation>Figura en {0}</translation>
    </message>
    <message>
        <source>No session names it; those for every tier admit it</source>
        <translation>Ninguna sesión la nombra; las de toda categoría la admiten</translation>
    </message>
    <message>
        <source>Contrast of the words on it: {0} : 1</source>
        <translation>Contraste del texto sobre este color: {0} : 1</translation>
    </message>
    <message>
        <source>Make it darker or lighter, to be read from afar</source>
        <translation>Hágalo más oscuro o más claro, para leerlo de lejos</translation>
    </message>
    <message>
        <source>Sessions that name it: {0}</source>
        <translation>Sesiones que la nombran: {0}</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>algo está mal</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>Añadir una categoría</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the tier</source>
        <translation>Quitar la categoría</translation>
    </message>
    <message>
        <source>There is no tier yet</source>
        <translation>Aún no hay ninguna categoría</translation>
    </message>
</context>
<context>
    <name>UseEvent</name>
    <message>
        <source>It takes away what people already used: {0}.</source>
        <translation>Esto quita lo que algunas personas ya usaron: {0}.</translation>
    </message>
    <message>
        <source>Every decision of this station is made by it from now on. Close its other windows and open them again.</source>
        <translation>Todas las decisiones de este puesto siguen este evento desde ahora. Cierre sus otras ventanas y ábralas de nuevo.</translation>
    </message>
    <message>
        <source>Take that away?</source>
        <translation>¿Quitar eso?</translation>
    </message>
    <message>
        <source>Use this event?</source>
        <translation>¿Usar este evento?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Station {0} works by this event from now on</source>
        <translation>El puesto {0} sigue este evento desde ahora</translation>
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
        <source>Who does this?</source>
        <translation>¿Quién hace esto?</translation>
    </message>
    <message>
        <source>This station knows its staff: this needs an organizer’s PIN.</source>
        <translation>Este puesto conoce a su equipo: hace falta el PIN de la organización.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
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
        <source>Whoever is registered under a name like it appears here.</source>
        <translation>Aquí aparecen las personas inscritas con un nombre parecido.</translation>
    </message>
    <message>
        <source>This name is registered</source>
        <translation>Este nombre está inscrito</translation>
    </message>
    <message>
        <source>Only register</source>
        <translation>Solo inscribir</translation>
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
