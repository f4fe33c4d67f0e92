<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BatchDialog</name>
    <message>
        <source>Create them once &amp;more</source>
        <translation>Crearlas una vez &amp;más</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>Crear salas desde un archivo</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Se está leyendo el archivo…</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>Cone&amp;xión</translation>
    </message>
    <message>
        <source>&amp;Account ID of lines without one</source>
        <translation>&amp;ID de cuenta de las líneas que no lo tienen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Volver a leer</translation>
    </message>
    <message>
        <source>There is no room in it that can be created.</source>
        <translation>El archivo no contiene ninguna sala que se pueda crear.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s):</source>
        <translation>
            <numerusform>%n sala:</numerusform>
            <numerusform>%n salas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the account “%1”</source>
        <translation>
            <numerusform>%n en la cuenta «%1»</numerusform>
            <numerusform>%n en la cuenta «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the others in %n more account(s)</source>
        <translation>
            <numerusform>las demás en %n cuenta más</numerusform>
            <numerusform>las demás en %n cuentas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an account</source>
        <translation>
            <numerusform>%n sin cuenta</numerusform>
            <numerusform>%n sin cuenta</numerusform>
        </translation>
    </message>
    <message>
        <source>The local service&apos;s own account</source>
        <translation>La cuenta propia del servicio local</translation>
    </message>
    <message>
        <source>The rooms of this list were all created before, on %1.</source>
        <translation>Todas las salas de esta lista ya se crearon el %1.</translation>
    </message>
    <message numerus="yes">
        <source>This list was begun on %1: %2 of %n room(s) are created. Roomwright goes on with the others; none is created twice.</source>
        <translation>
            <numerusform>Esta lista se empezó el %1: %2 de %n sala está creada. Roomwright continúa con el resto; ninguna se crea dos veces.</numerusform>
            <numerusform>Esta lista se empezó el %1: %2 de %n salas están creadas. Roomwright continúa con las demás; ninguna se crea dos veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are lines that cannot be used.</source>
        <translation>Hay líneas que no se pueden usar.</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>El servicio local se está iniciando…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %n room(s)</source>
        <translation>
            <numerusform>&amp;Crear %n sala</numerusform>
            <numerusform>&amp;Crear %n salas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDrop</name>
    <message>
        <source>Drop one file at a time: each is a list of its own.</source>
        <translation>Suelte un solo archivo cada vez: cada uno es una lista aparte.</translation>
    </message>
    <message>
        <source>Drop a file of this computer: a list of rooms, one in each line.</source>
        <translation>Suelte un archivo de este equipo: una lista de salas, una por línea.</translation>
    </message>
    <message>
        <source>Drop the file to create its rooms</source>
        <translation>Suelte el archivo para crear sus salas</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>Esto no se puede soltar aquí</translation>
    </message>
</context>
<context>
    <name>BatchOpener</name>
    <message>
        <source>Create rooms from a &amp;file…</source>
        <translation>Crear salas desde un &amp;archivo…</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>Crear salas desde un archivo</translation>
    </message>
    <message>
        <source>Lists of rooms (*.jsonl *.ndjson *.json)</source>
        <translation>Listas de salas (*.jsonl *.ndjson *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” was not opened: first say what is to become of “%2”.</source>
        <translation>«%1» no se ha abierto: decida primero qué hacer con «%2».</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n room(s) were added.</source>
        <translation>
            <numerusform>«%1»: se ha añadido %n sala.</numerusform>
            <numerusform>«%1»: se han añadido %n salas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: going on with %n room(s).</source>
        <translation>
            <numerusform>«%1»: se continúa con %n sala.</numerusform>
            <numerusform>«%1»: se continúa con %n salas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: nothing was sent, as it could not be written to the disk first. %2</source>
        <translation>«%1»: no se ha enviado nada, porque no se ha podido escribir antes en el disco. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>BatchProblems</name>
    <message>
        <source>Every line can be used. Some may not be what you mean:</source>
        <translation>Todas las líneas se pueden usar. Quizá algunas no sean lo que pretende:</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used:</source>
        <translation>
            <numerusform>%n línea no se puede usar:</numerusform>
            <numerusform>%n líneas no se pueden usar:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used. Nothing is created unless they are skipped.</source>
        <translation>
            <numerusform>%n línea no se puede usar. No se crea nada si no se omite.</numerusform>
            <numerusform>%n líneas no se pueden usar. No se crea nada si no se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip what is wrong, and create the rooms of the other lines</source>
        <translation>&amp;Omitir lo incorrecto y crear las salas de las demás líneas</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Creates a chat room, and prints it.</source>
        <translation>Crea una sala de chat y la muestra.</translation>
    </message>
    <message>
        <source>Creates the rooms of a list, and goes on where it was left.</source>
        <translation>Crea las salas de una lista y continúa donde se había quedado.</translation>
    </message>
    <message>
        <source>Shows what was asked for, and what came of it; goes on with what was left.</source>
        <translation>Muestra lo que se ha solicitado y su resultado; continúa con lo que quedó pendiente.</translation>
    </message>
    <message>
        <source>Shows, adds, removes and tries connections to services, and shares them as a file.</source>
        <translation>Muestra, añade, elimina y prueba conexiones a servicios, y las comparte en un archivo.</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong.</source>
        <translation>Muestra lo que ayuda a averiguar qué falla.</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted.</source>
        <translation>Ejecuta el servicio local hasta que se interrumpe.</translation>
    </message>
    <message>
        <source>Without arguments the window opens. The commands need no window and no display.</source>
        <translation>Sin argumentos se abre la ventana. Las órdenes no necesitan ventana ni pantalla.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 252 the input is wrong, and nothing was sent; 253 no usable credentials or configuration; 254 the service answered with an error; 255 any other trouble; 130 interrupted.</source>
        <translation>Códigos de salida: 0, correcto; 252, la entrada es incorrecta y no se ha enviado nada; 253, no hay credenciales o configuración utilizables; 254, el servicio ha respondido con un error; 255, cualquier otro problema; 130, interrumpido.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command and no option.</source>
        <translation>&apos;%1&apos; no es ninguna orden ni opción.</translation>
    </message>
    <message>
        <source>argument %1 is not UTF-8.</source>
        <translation>el argumento %1 no es UTF-8.</translation>
    </message>
    <message>
        <source>There is no display for the window: neither DISPLAY nor WAYLAND_DISPLAY is set. The commands need none; see roomwright --help.</source>
        <translation>No hay pantalla para la ventana: ni DISPLAY ni WAYLAND_DISPLAY están definidas. Las órdenes no la necesitan; véase roomwright --help.</translation>
    </message>
    <message>
        <source>Say this, and do nothing.</source>
        <translation>Muestra esta ayuda y no hace nada más.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>Argumento inesperado: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>%1 goes with %2.</source>
        <extracomment>An option is of use with another one only: &quot;--proxy-user: goes with --proxy URL.&quot;</extracomment>
        <translation>%1 solo se usa con %2.</translation>
    </message>
    <message>
        <source>The config profile (%1) has no endpoint_url, and there is no --endpoint-url.</source>
        <translation>El perfil de configuración (%1) no tiene endpoint_url y no se ha indicado --endpoint-url.</translation>
    </message>
    <message>
        <source>%1 is Amazon&apos;s own endpoint.</source>
        <translation>%1 es el punto de conexión de la propia Amazon.</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. May be left out where the AWS profile has it.</source>
        <translation>Dónde está el servicio: https, o http si está en este equipo. Puede omitirse si lo indica el perfil de AWS.</translation>
    </message>
    <message>
        <source>The region to sign for; us-east-1 by default.</source>
        <translation>La región para la que se firma; de forma predeterminada, us-east-1.</translation>
    </message>
    <message>
        <source>Names the key pair. The secret access key that belongs to it is read from standard input, without echo where that is a terminal.</source>
        <translation>Identifica el par de claves. La clave de acceso secreta que le corresponde se lee de la entrada estándar, sin eco si es un terminal.</translation>
    </message>
    <message>
        <source>Where the credentials are: in the keychain, as by default; with the user, who enters them in the window for as long as it is open; in the AWS environment variables; in an AWS profile.</source>
        <translation>Dónde están las credenciales: en el llavero (predeterminado); con el usuario, que las introduce en la ventana y valen mientras esté abierta; en las variables de entorno de AWS; en un perfil de AWS.</translation>
    </message>
    <message>
        <source>The AWS profile; means --credential-source profile.</source>
        <translation>El perfil de AWS; implica --credential-source profile.</translation>
    </message>
    <message>
        <source>Certificates in PEM form to trust instead of the system&apos;s.</source>
        <translation>Certificados en formato PEM en los que confiar en lugar de los del sistema.</translation>
    </message>
    <message>
        <source>As the system says, which is the default; no proxy; or http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>El del sistema (predeterminado); ningún proxy; o bien http://HOST:PORT o socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>The proxy&apos;s user. The password is read from standard input too, as a line of its own behind the secret access key, where that is read.</source>
        <translation>El usuario del proxy. La contraseña también se lee de la entrada estándar, en una línea aparte después de la clave de acceso secreta, si esta se lee.</translation>
    </message>
    <message>
        <source>How long to wait for each answer; 30 by default.</source>
        <translation>Cuánto esperar cada respuesta; de forma predeterminada, 30.</translation>
    </message>
    <message>
        <source>How often to ask before giving up; 3 by default.</source>
        <translation>Cuántas veces intentarlo antes de desistir; de forma predeterminada, 3.</translation>
    </message>
    <message>
        <source>Where there is a connection of this name, it is changed. What no option names becomes the default; the account IDs it remembers stay.</source>
        <translation>Si ya hay una conexión con este nombre, se modifica. Lo que no indique ninguna opción toma el valor predeterminado; se conservan los ID de cuenta que recuerda.</translation>
    </message>
    <message>
        <source>Adds a connection, for the window and for --connection NAME. Its secret access key, and the password of its proxy, are read from standard input and kept in the keychain; where the keychain does not take them, nothing is added.</source>
        <translation>Añade una conexión para la ventana y para --connection NAME. Su clave de acceso secreta y la contraseña de su proxy se leen de la entrada estándar y se guardan en el llavero; si el llavero no las acepta, no se añade nada.</translation>
    </message>
    <message>
        <source>standard input: the proxy password</source>
        <translation>entrada estándar: la contraseña del proxy</translation>
    </message>
    <message>
        <source>Secret access key of %1: </source>
        <extracomment>Asks for it; %1 is an access key ID.</extracomment>
        <translation>Clave de acceso secreta de %1: </translation>
    </message>
    <message>
        <source>Proxy password of %1: </source>
        <extracomment>Asks for it; %1 is a user.</extracomment>
        <translation>Contraseña del proxy de %1: </translation>
    </message>
    <message>
        <source>standard input: has more than one line.</source>
        <translation>entrada estándar: tiene más de una línea.</translation>
    </message>
    <message>
        <source>standard input: has more than two lines.</source>
        <translation>entrada estándar: tiene más de dos líneas.</translation>
    </message>
    <message>
        <source>Temporary credentials, with a session token, are not kept: leave them in the environment, and use --credential-source environment.</source>
        <translation>Las credenciales temporales, con un token de sesión, no se guardan: déjelas en el entorno y use --credential-source environment.</translation>
    </message>
    <message>
        <source>standard input: the secret access key</source>
        <extracomment>Begins sentences about it.</extracomment>
        <translation>entrada estándar: la clave de acceso secreta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as it was.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>&quot;%1&quot; está como estaba.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not added.</source>
        <translation>&quot;%1&quot; no se ha añadido.</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; is as it was.</source>
        <translation>El secreto no se ha guardado y &quot;%1&quot; está como estaba.</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; was not added.</source>
        <translation>El secreto no se ha guardado y &quot;%1&quot; no se ha añadido.</translation>
    </message>
    <message>
        <source>Unlock it, and try again; or use --credential-source session, environment or profile, which need no keychain.</source>
        <extracomment>The keychain.</extracomment>
        <translation>Desbloquéelo y vuelva a intentarlo, o use --credential-source session, environment o profile, que no necesitan llavero.</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot;.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>Se ha modificado &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot;.</source>
        <translation>Se ha añadido &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Its secret is in the keychain.</source>
        <translation>Su secreto está en el llavero.</translation>
    </message>
    <message>
        <source>The window asks for its keys.</source>
        <translation>La ventana pedirá sus claves.</translation>
    </message>
    <message>
        <source>Its proxy&apos;s password is in the keychain.</source>
        <translation>La contraseña de su proxy está en el llavero.</translation>
    </message>
    <message>
        <source>Prints the connections.</source>
        <translation>Muestra las conexiones.</translation>
    </message>
    <message>
        <source>Adds one; its secret access key is read from standard input.</source>
        <translation>Añade una; su clave de acceso secreta se lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>Removes one, and its secret.</source>
        <translation>Elimina una, junto con su secreto.</translation>
    </message>
    <message>
        <source>Tries one, and says what came of it.</source>
        <translation>Prueba una y muestra el resultado.</translation>
    </message>
    <message>
        <source>Prints them as a file to share with a team, without secrets.</source>
        <translation>Las escribe en forma de archivo para compartirlas con un equipo de trabajo, sin secretos.</translation>
    </message>
    <message>
        <source>Adds those of such a file.</source>
        <translation>Añade las de un archivo de ese tipo.</translation>
    </message>
    <message>
        <source>A connection is a service with the credentials for it. The window has the same ones. Their secrets are in the keychain, and are never printed.</source>
        <translation>Una conexión es un servicio con las credenciales para usarlo. La ventana tiene las mismas. Sus secretos están en el llavero y no se muestran nunca.</translation>
    </message>
    <message>
        <source>Prints the connections as a file to share with a team. Secrets, access key IDs, a proxy&apos;s user name and account IDs are not in it: each person enters their own.</source>
        <translation>Escribe las conexiones en forma de archivo para compartirlas con un equipo de trabajo. No incluye secretos, ID de clave de acceso, el nombre de usuario de un proxy ni ID de cuenta: cada persona introduce los suyos.</translation>
    </message>
    <message>
        <source>Adds the connections of a file that &quot;connections export&quot; or the window has written; - is standard input. Those that are there already are left alone. All are added or, where the file has a fault, none.</source>
        <translation>Añade las conexiones de un archivo escrito por &quot;connections export&quot; o por la ventana; - es la entrada estándar. Las que ya existen no se tocan. Se añaden todas o, si el archivo contiene un error, ninguna.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 tiene más de 1 MiB.</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 no es JSON.</translation>
    </message>
    <message>
        <source>%1 holds no connections.</source>
        <translation>%1 no contiene conexiones.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Roomwright.</source>
        <translation>%1 se escribió con una versión posterior de Roomwright.</translation>
    </message>
    <message>
        <source>connection %1: %2 is missing, or not what can be used.</source>
        <extracomment>%1 is its number in a file, %2 one of the names in it, such as EndpointUrl.</extracomment>
        <translation>conexión n.º %1: %2 falta o no se puede usar.</translation>
    </message>
    <message>
        <source>&quot;connections list&quot; tells what was added.</source>
        <translation>&quot;connections list&quot; muestra lo que se ha añadido.</translation>
    </message>
    <message>
        <source>Nothing to add: all of them are there already.</source>
        <translation>No hay nada que añadir: todas existen ya.</translation>
    </message>
    <message>
        <source>Prints the connections, without their secrets.</source>
        <translation>Muestra las conexiones, sin sus secretos.</translation>
    </message>
    <message>
        <source>A line each: with columns divided by tabs, as by default, or with an object that has everything.</source>
        <translation>Una línea por cada una: con columnas separadas por tabuladores (predeterminado) o con un objeto que lo contiene todo.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>A column&apos;s heading: where the credentials are.</extracomment>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Key or profile</source>
        <extracomment>A column&apos;s heading: an access key ID, or the name of an AWS profile.</extracomment>
        <translation>Clave o perfil</translation>
    </message>
    <message>
        <source>Removes a connection, and its secret from the keychain. Rooms that were made with it stay in the journal.</source>
        <translation>Elimina una conexión y también su secreto del llavero. Las salas creadas con ella se conservan en el diario.</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot;.</source>
        <extracomment>A connection.</extracomment>
        <translation>Se ha eliminado &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The local service cannot be removed.</source>
        <translation>El servicio local no se puede eliminar.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>No se ha eliminado nada.</translation>
    </message>
    <message>
        <source>Tries a connection by listing the accounts that its credentials see, once, which changes nothing. Prints the accounts, an ID and a name each.</source>
        <translation>Prueba una conexión solicitando una vez la lista de las cuentas que ven sus credenciales, lo que no cambia nada. Muestra el ID y el nombre de cada cuenta.</translation>
    </message>
    <message>
        <source>The endpoint, %1, is Amazon&apos;s own.</source>
        <translation>El punto de conexión, %1, es el de la propia Amazon.</translation>
    </message>
    <message>
        <source>The certificate is that of &quot;%1&quot;, issued by &quot;%2&quot;.</source>
        <translation>El certificado es el de &quot;%1&quot;, emitido por &quot;%2&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds.</source>
        <translation>
            <numerusform>El reloj de este equipo se desvía %Ln segundo.</numerusform>
            <numerusform>El reloj de este equipo se desvía %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service was reached, and has no account.</source>
        <translation>Se ha accedido al servicio, pero no tiene ninguna cuenta.</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright, in whose list this room will not be.</source>
        <translation>Otra instancia de Roomwright está usando el diario; esta sala no aparecerá en su lista.</translation>
    </message>
    <message>
        <source>What came of the room is not in it, and is asked again by a later run.</source>
        <extracomment>The journal.</extracomment>
        <translation>El resultado de la sala no consta en él; una ejecución posterior volverá a solicitarlo.</translation>
    </message>
    <message>
        <source>The room was created, with RoomId %1, but this could not be written to standard output.</source>
        <translation>La sala se ha creado, con el RoomId %1, pero no se ha podido escribir esto en la salida estándar.</translation>
    </message>
    <message>
        <source>Leave the option out, and a fresh token is made.</source>
        <translation>Si se omite la opción, se genera un token nuevo.</translation>
    </message>
    <message>
        <source>The Chime account to create the room in. Optional with --connection local, whose own account is meant then.</source>
        <translation>La cuenta de Chime en la que crear la sala. Opcional con --connection local; en ese caso se usa la cuenta propia del servicio.</translation>
    </message>
    <message>
        <source>The room&apos;s name.</source>
        <translation>El nombre de la sala.</translation>
    </message>
    <message>
        <source>2 to 64 of [-_a-zA-Z0-9]. Asked again with the same token and name, the service gives the same room. Fresh by default.</source>
        <translation>De 2 a 64 caracteres de [-_a-zA-Z0-9]. Si se repite la solicitud con el mismo token y el mismo nombre, el servicio devuelve la misma sala. De forma predeterminada se genera uno nuevo.</translation>
    </message>
    <message>
        <source>json by default.</source>
        <translation>De forma predeterminada, json.</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run the same command again (with the same input, without --again).</source>
        <translation>Lo que queda está en el diario. Para continuar, ejecute de nuevo la misma orden (con la misma entrada y sin --again).</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rooms were created before (batch %2). Nothing is left to do; --again creates them once more.</source>
        <translation>
            <numerusform>%1 de %Ln sala se creó anteriormente (lote %2). No queda nada por hacer; --again la crea una vez más.</numerusform>
            <numerusform>%1 de %Ln salas se crearon anteriormente (lote %2). No queda nada por hacer; --again las crea una vez más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with batch %2: %1 of %Ln rooms were created before.</source>
        <translation>
            <numerusform>Se continúa con el lote %2: %1 de %Ln sala se creó anteriormente.</numerusform>
            <numerusform>Se continúa con el lote %2: %1 de %Ln salas se crearon anteriormente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. Wrong lines: %1. With --skip-invalid, the rooms of the others are created.</source>
        <translation>No se ha enviado nada. Líneas incorrectas: %1. Con --skip-invalid se crean las salas de las demás.</translation>
    </message>
    <message>
        <source>The input holds no rooms.</source>
        <translation>La entrada no contiene salas.</translation>
    </message>
    <message>
        <source>Creates the chat rooms of a list, and prints a line of JSON for each as soon as it is known what came of it. The list is JSON Lines: in each line an object with AccountId, Name and, where wanted, ClientRequestToken. Nothing is sent while anything in it is wrong. Given the same list again, the command goes on with what is not created yet.</source>
        <translation>Crea las salas de chat de una lista y, en cuanto se conoce el resultado de cada una, muestra una línea de JSON. La lista es JSON Lines: en cada línea, un objeto con AccountId, Name y, si se desea, ClientRequestToken. No se envía nada mientras contenga algún error. Si se le da otra vez la misma lista, la orden continúa con lo que aún no se ha creado.</translation>
    </message>
    <message>
        <source>The list; - for standard input.</source>
        <translation>La lista; - para la entrada estándar.</translation>
    </message>
    <message>
        <source>The Chime account of lines without an AccountId. With --connection local they may stay without one: its own account is meant then.</source>
        <translation>La cuenta de Chime de las líneas sin AccountId. Con --connection local pueden no llevar ninguna: en ese caso se usa la cuenta propia del servicio.</translation>
    </message>
    <message>
        <source>Create the rooms of the lines that are right.</source>
        <translation>Crea las salas de las líneas correctas.</translation>
    </message>
    <message>
        <source>Create rooms that the same list has created before once more: with fresh tokens where the list has none.</source>
        <translation>Crea una vez más salas que la misma lista ya ha creado: con tokens nuevos donde la lista no los indica.</translation>
    </message>
    <message>
        <source>Print what would be sent, with the tokens, and send nothing. The tokens are fresh each time with --again.</source>
        <translation>Muestra lo que se enviaría, con los tokens, y no envía nada. Con --again, los tokens son nuevos cada vez.</translation>
    </message>
    <message>
        <source>Standard output could not be written. What came of the rooms is in the journal: roomwright journal list</source>
        <translation>No se ha podido escribir en la salida estándar. El resultado de las salas está en el diario: roomwright journal list</translation>
    </message>
    <message>
        <source>What is known is kept, and written as soon as that is possible.</source>
        <translation>Lo que se sabe se conserva y se escribirá en cuanto sea posible.</translation>
    </message>
    <message>
        <source>This is tried until it works. Ctrl+C leaves the rest for another time.</source>
        <translation>Se intenta hasta que funcione. Ctrl+C deja el resto para otro momento.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrumpido.</translation>
    </message>
    <message numerus="yes">
        <source>Created %1 of %Ln rooms</source>
        <extracomment>Begins a list: &quot;Created 17 of 20 rooms, 1 failed, 2 left.&quot;</extracomment>
        <translation>
            <numerusform>Salas creadas: %1 de %Ln</numerusform>
            <numerusform>Salas creadas: %1 de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Rooms of which nobody knows what became of them.</extracomment>
        <translation>
            <numerusform>%Ln con estado desconocido</numerusform>
            <numerusform>%Ln con estado desconocido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <extracomment>Rooms that are still to be created.</extracomment>
        <translation>
            <numerusform>%Ln por crear</numerusform>
            <numerusform>%Ln por crear</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Ends a list as a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The certificates to trust, %1, cannot be read, or are not in PEM form.</source>
        <translation>Los certificados de confianza, %1, no se pueden leer o no están en formato PEM.</translation>
    </message>
    <message>
        <source>Name a service that speaks its API with --endpoint-url, or use the program&apos;s own with --connection local.</source>
        <translation>Indique con --endpoint-url un servicio que ofrezca su API o use el del propio programa con --connection local.</translation>
    </message>
    <message>
        <source>No endpoint is configured.</source>
        <translation>No hay ningún punto de conexión configurado.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is not UTF-8.</source>
        <translation>%1 no se puede leer o no es UTF-8.</translation>
    </message>
    <message>
        <source>Unable to locate credentials. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or an AWS profile, or choose a --connection.</source>
        <translation>No se han podido encontrar credenciales. Defina AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY o un perfil de AWS, o elija una --connection.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s endpoint_url</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>El endpoint_url del perfil de AWS</translation>
    </message>
    <message>
        <source>AWS_MAX_ATTEMPTS, or the AWS profile&apos;s max_attempts, (%1)</source>
        <extracomment>Begins a sentence; %1 is its value.</extracomment>
        <translation>AWS_MAX_ATTEMPTS, o el max_attempts del perfil de AWS, (%1)</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>El punto de conexión de la conexión</translation>
    </message>
    <message>
        <source>%1 the local service is where it is. Leave the option out, or --connection.</source>
        <translation>%1 el servicio local está donde está. Omita la opción u omita --connection.</translation>
    </message>
    <message>
        <source>%1 a connection has its own credentials. Leave one of the two out.</source>
        <translation>%1 una conexión tiene sus propias credenciales. Omita una de las dos opciones.</translation>
    </message>
    <message>
        <source>%1 must be a whole number of seconds from 1 to %2.</source>
        <translation>%1 debe ser un número entero de segundos, de 1 a %2.</translation>
    </message>
    <message>
        <source>A connection set up in the window, its secret from the keychain; &quot;local&quot; is the program&apos;s own service. Without it the AWS environment variables are used, else the AWS profile.</source>
        <translation>Una conexión configurada en la ventana, con su secreto en el llavero; &quot;local&quot; es el servicio del propio programa. Sin ella se usan las variables de entorno de AWS o, si no las hay, el perfil de AWS.</translation>
    </message>
    <message>
        <source>A profile of the AWS tools&apos; files, instead of the environment&apos;s variables and AWS_PROFILE.</source>
        <translation>Un perfil de los archivos de las herramientas de AWS, en lugar de las variables del entorno y de AWS_PROFILE.</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. Comes before AWS_ENDPOINT_URL_CHIME, AWS_ENDPOINT_URL and the profile.</source>
        <translation>Dónde está el servicio: https, o http si está en este equipo. Tiene prioridad sobre AWS_ENDPOINT_URL_CHIME, AWS_ENDPOINT_URL y el perfil.</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong: versions, the keychain&apos;s state, files, connections and the last failures. There is no secret in it.</source>
        <translation>Muestra lo que ayuda a averiguar qué falla: versiones, estado del llavero, archivos, conexiones y últimos fallos. No incluye ningún secreto.</translation>
    </message>
    <message>
        <source>With the names and request tokens of rooms, which are left out otherwise.</source>
        <translation>Incluye los nombres y los tokens de solicitud de las salas, que de lo contrario se omiten.</translation>
    </message>
    <message>
        <source>An object, or lines of text, as by default.</source>
        <translation>Un objeto o líneas de texto (predeterminado).</translation>
    </message>
    <message>
        <source>Could not connect to the endpoint URL: &quot;%1&quot;</source>
        <translation>No se ha podido conectar con la URL del punto de conexión: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Connection was closed before a complete answer came from the endpoint URL: &quot;%1&quot;</source>
        <translation>La conexión se ha cerrado antes de que llegara una respuesta completa de la URL del punto de conexión: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>No answer in time from the endpoint URL: &quot;%1&quot;</source>
        <translation>No ha llegado a tiempo ninguna respuesta de la URL del punto de conexión: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>SSL validation failed for &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 what the TLS library says.</extracomment>
        <translation>Ha fallado la validación SSL de &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>Failed to connect through the proxy to &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 the proxy.</extracomment>
        <translation>No se ha podido conectar con &quot;%1&quot; a través del proxy: %2</translation>
    </message>
    <message>
        <source>The answer is too large to be a room, from the endpoint URL: &quot;%1&quot;</source>
        <translation>La respuesta es demasiado grande para ser una sala; URL del punto de conexión: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The input breaks a rule</source>
        <translation>La entrada incumple una regla</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used</source>
        <translation>El punto de conexión de la conexión no se puede usar</translation>
    </message>
    <message>
        <source>Unable to locate credentials</source>
        <translation>No se han podido encontrar credenciales</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile could not be found</source>
        <translation>No se ha podido encontrar el source_profile del perfil de AWS</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile leads in a circle</source>
        <translation>El source_profile del perfil de AWS forma un bucle</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs an MFA code, and none was given</source>
        <translation>El rol del perfil de AWS requiere un código MFA y no se ha introducido ninguno</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials</source>
        <translation>El credential_process del perfil de AWS no ha proporcionado credenciales</translation>
    </message>
    <message>
        <source>The keychain did not give the connection&apos;s secret</source>
        <translation>El llavero no ha entregado el secreto de la conexión</translation>
    </message>
    <message>
        <source>The local service could not be started</source>
        <translation>No se ha podido iniciar el servicio local</translation>
    </message>
    <message>
        <source>The certificates to trust cannot be read, or are not in PEM form</source>
        <translation>Los certificados de confianza no se pueden leer o no están en formato PEM</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>El perfil de AWS tiene role_arn, pero no source_profile.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what went wrong, without a full stop; %2 what it is about, or what the system says.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service answered with status %1, and without a room.</source>
        <translation>El servicio ha respondido con el estado %1 y sin ninguna sala.</translation>
    </message>
    <message>
        <source>There is no host of that name. Check the endpoint&apos;s spelling.</source>
        <translation>No hay ningún host con ese nombre. Compruebe cómo está escrito el punto de conexión.</translation>
    </message>
    <message>
        <source>Nothing listens there. Check the port, and whether the service runs; roomwright serve starts a local one.</source>
        <translation>No hay nada a la escucha ahí. Compruebe el puerto y si el servicio está en marcha; roomwright serve inicia uno local.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Compruebe la conexión de red.</translation>
    </message>
    <message>
        <source>A slow service may need a longer --timeout.</source>
        <translation>Un servicio lento puede necesitar un --timeout mayor.</translation>
    </message>
    <message>
        <source>If the service has a certificate authority of its own, name its certificate with --ca-bundle.</source>
        <translation>Si el servicio tiene su propia autoridad de certificación, indique su certificado con --ca-bundle.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s keys in the window, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY and leave --connection out.</source>
        <translation>Introduzca las claves de la conexión en la ventana, o defina AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY y omita --connection.</translation>
    </message>
    <message>
        <source>It is asked for at the terminal. Where there is none, this leaves credentials in the environment for a while:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>Se pide en el terminal. Si no lo hay, esto deja credenciales en el entorno durante un tiempo:</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1.</source>
        <translation>Eso es lo que dice STS del rol %1 del perfil de AWS.</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1. The MFA code may have been wrong or used before: wait for the next one, and try again.</source>
        <translation>Eso es lo que dice STS del rol %1 del perfil de AWS. Puede que el código MFA fuera incorrecto o ya se hubiera usado: espere al siguiente y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It is locked, said no, or did not answer: unlock it, and try again.</source>
        <extracomment>The keychain.</extracomment>
        <translation>Está bloqueado, ha denegado el acceso o no ha respondido: desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds. Set it, and try again.</source>
        <translation>
            <numerusform>El reloj de este equipo se desvía %Ln segundo. Póngalo en hora y vuelva a intentarlo.</numerusform>
            <numerusform>El reloj de este equipo se desvía %Ln segundos. Póngalo en hora y vuelva a intentarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint sends on to &quot;%1&quot;, which is not followed: the signature is for this endpoint only.</source>
        <translation>El punto de conexión remite a &quot;%1&quot;, adonde no se accede: la firma es solo para este punto de conexión.</translation>
    </message>
    <message>
        <source>This is no answer of the rooms API. Check the endpoint.</source>
        <translation>Esto no es una respuesta de la API de salas. Compruebe el punto de conexión.</translation>
    </message>
    <message>
        <source>Without the account&apos;s list of rooms it is not known whether this one is there: ask for the permission chime:ListRooms.</source>
        <translation>Sin la lista de salas de la cuenta no se sabe si esta existe: pida el permiso chime:ListRooms.</translation>
    </message>
    <message>
        <source>The config profile (%1) could not be found.</source>
        <translation>No se ha podido encontrar el perfil de configuración (%1).</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through %1, which this program does not do itself. This does, and leaves them in the environment:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>El perfil de AWS obtiene sus credenciales mediante %1, algo que este programa no hace por sí mismo. Esto sí lo hace y las deja en el entorno:</translation>
    </message>
    <message>
        <source>Partial credentials found in the environment, missing: %1</source>
        <translation>Se han encontrado credenciales incompletas en el entorno; falta: %1</translation>
    </message>
    <message>
        <source>The access key ID or the session token holds a character that no key has: a space, a line end or the like.</source>
        <translation>El ID de clave de acceso o el token de sesión contiene un carácter que no tiene ninguna clave: un espacio, un salto de línea o similar.</translation>
    </message>
    <message>
        <source>Amazon ended its Chime service on 20 February 2026.</source>
        <translation>Amazon puso fin a su servicio Chime el 20 de febrero de 2026.</translation>
    </message>
    <message>
        <source>The outcome is unknown: the room may have been created. Ask again with the same token, and no second room is made:</source>
        <extracomment>A line with an option follows.</extracomment>
        <translation>El resultado se desconoce: puede que la sala se haya creado. Repita la solicitud con el mismo token y no se creará una segunda sala:</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this.</source>
        <translation>El llavero no contiene nada para esto.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>El llavero ha denegado el acceso.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Aquí no hay ningún llavero.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>El llavero no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry is not one of this program.</source>
        <translation>La entrada del llavero no es de este programa.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>El llavero no se puede usar: %1</translation>
    </message>
    <message>
        <source>Its secret may still be in the keychain.</source>
        <extracomment>A connection&apos;s secret.</extracomment>
        <translation>Puede que su secreto siga en el llavero.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: %2.</source>
        <translation>No se puede abrir el diario %1: %2.</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright. Let it finish, or close it.</source>
        <translation>Otra instancia de Roomwright está usando el diario. Espere a que termine o ciérrela.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2.</source>
        <translation>El diario %1 está dañado: %2.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of this program, and is left as it is.</source>
        <translation>El diario %1 se escribió con una versión más reciente de este programa y se deja como está.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2.</source>
        <translation>No se puede escribir el diario %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Interrupted; nothing was sent.</source>
        <translation>Interrumpido; no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be written.</source>
        <translation>No se puede escribir el archivo de configuración %1.</translation>
    </message>
    <message>
        <source>A damaged file was set aside as %1, and a new one begun.</source>
        <translation>Un archivo dañado se ha apartado con el nombre %1 y se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Before the ways to write a command.</extracomment>
        <translation>uso:</translation>
    </message>
    <message>
        <source>%1 must be a batch&apos;s number; roomwright journal batches shows them.</source>
        <translation>%1 debe ser el número de un lote; roomwright journal batches los muestra.</translation>
    </message>
    <message>
        <source>No earlier run has left anything.</source>
        <translation>Ninguna ejecución anterior ha dejado nada pendiente.</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end.</source>
        <translation>No se puede leer el diario hasta el final.</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end: %1.</source>
        <translation>No se puede leer el diario hasta el final: %1.</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first, a line of JSON each, and how many of their rooms are in which state.</source>
        <translation>Muestra las listas que se han dado a create-rooms, de la más reciente a la más antigua, en una línea de JSON cada una, y cuántas de sus salas están en cada estado.</translation>
    </message>
    <message>
        <source>Prints the rooms, newest first.</source>
        <translation>Muestra las salas, de la más reciente a la más antigua.</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first.</source>
        <translation>Muestra las listas que se han dado a create-rooms, de la más reciente a la más antigua.</translation>
    </message>
    <message>
        <source>Writes everything that the journal has as CSV or JSON.</source>
        <translation>Escribe en CSV o JSON todo lo que contiene el diario.</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left.</source>
        <translation>Continúa con las salas que dejó una ejecución anterior.</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left.</source>
        <translation>Descarta las salas que dejó una ejecución anterior.</translation>
    </message>
    <message>
        <source>The journal holds every room that was asked for, and what came of it.</source>
        <translation>El diario contiene todas las salas que se han solicitado y su resultado.</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left: those that were never sent are Cancelled, the others stay Unknown and are asked for no more.</source>
        <translation>Descarta las salas que dejó una ejecución anterior: las que no se llegaron a enviar pasan a Cancelled; las demás siguen en Unknown y no se vuelven a solicitar.</translation>
    </message>
    <message>
        <source>Only rooms of one batch.</source>
        <translation>Solo las salas de un lote.</translation>
    </message>
    <message numerus="yes">
        <source>Gave up %Ln rooms: %1 are Cancelled, %2 are Unknown, as they had been sent.</source>
        <extracomment>Cancelled and Unknown are states.</extracomment>
        <translation>
            <numerusform>Se ha descartado %Ln sala: %1 en estado Cancelled, %2 en estado Unknown, por haberse enviado ya.</numerusform>
            <numerusform>Se han descartado %Ln salas: %1 en estado Cancelled, %2 en estado Unknown, por haberse enviado ya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes everything that the journal has about each room, oldest first.</source>
        <translation>Escribe todo lo que contiene el diario sobre cada sala, de la más antigua a la más reciente.</translation>
    </message>
    <message>
        <source>An array in JSON, or CSV, as by default: there, text that a spreadsheet would take for a formula is preceded by an apostrophe.</source>
        <translation>Una matriz en JSON, o CSV (predeterminado): en este, el texto que una hoja de cálculo tomaría por una fórmula va precedido de un apóstrofo.</translation>
    </message>
    <message>
        <source>Where to, as a whole or not at all; standard output by default.</source>
        <translation>Dónde escribirlo, entero o nada; de forma predeterminada, en la salida estándar.</translation>
    </message>
    <message>
        <source>Only rooms that are %1.</source>
        <extracomment>%1 are the names of states.</extracomment>
        <translation>Solo las salas en estado %1.</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>No se ha podido escribir la exportación: %1.</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>Aún no hay ningún diario.</translation>
    </message>
    <message>
        <source>Prints the rooms that were asked for, newest first.</source>
        <translation>Muestra las salas que se han solicitado, de la más reciente a la más antigua.</translation>
    </message>
    <message>
        <source>Only those that are %1.</source>
        <extracomment>Rooms; %1 are the names of states.</extracomment>
        <translation>Solo las que están en estado %1.</translation>
    </message>
    <message>
        <source>Only those of one batch.</source>
        <extracomment>Rooms.</extracomment>
        <translation>Solo las de un lote.</translation>
    </message>
    <message>
        <source>How many at most; 100 by default, 0 for all.</source>
        <extracomment>Rooms.</extracomment>
        <translation>Cuántas como máximo; de forma predeterminada, 100; 0 para todas.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>A column&apos;s heading: the Chime account.</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Room ID</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>ID de sala</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>A column&apos;s heading: when a room was created.</extracomment>
        <translation>Creada el</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A column&apos;s heading: what went wrong.</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left waiting, or whose outcome it did not learn, and prints a line of JSON for each as create-rooms does. Without --connection and --endpoint-url: those of all connections, and of the AWS environment.</source>
        <translation>Continúa con las salas que una ejecución anterior dejó pendientes o cuyo resultado no llegó a conocer, y muestra una línea de JSON por cada una, como create-rooms. Sin --connection ni --endpoint-url: las de todas las conexiones y las del entorno de AWS.</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run this again.</source>
        <translation>Lo que queda está en el diario. Para continuar, ejecute esto de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms stay as they are: they were asked for by another connection. Name it with --connection, or set the AWS environment and --endpoint-url as they were.</source>
        <translation>
            <numerusform>%Ln sala queda como está: la solicitó otra conexión. Indíquela con --connection, o defina el entorno de AWS y --endpoint-url como estaban.</numerusform>
            <numerusform>%Ln salas quedan como están: las solicitó otra conexión. Indíquela con --connection, o defina el entorno de AWS y --endpoint-url como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter MFA code for %1: </source>
        <extracomment>Asks for it; %1 is a device.</extracomment>
        <translation>Introduzca el código MFA de %1: </translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>Seconds.</extracomment>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>Minutes.</extracomment>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <extracomment>Hours.</extracomment>
        <translation>%L1 h</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rooms</source>
        <extracomment>Begins a list: &quot;12000 of 100000 rooms, 850 a second, 2 min left&quot;</extracomment>
        <translation>
            <numerusform>%1 de %Ln sala</numerusform>
            <numerusform>%1 de %Ln salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>%Ln por segundo</numerusform>
            <numerusform>%Ln por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>nuevo intento dentro de %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>tiempo restante: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <extracomment>Sentences like those before.</extracomment>
        <translation>
            <numerusform>… y %Ln más.</numerusform>
            <numerusform>… y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs something other than white space.</source>
        <translation>%1 debe contener algo más que espacios en blanco.</translation>
    </message>
    <message>
        <source>%1 has a control character, %2 at position %3.</source>
        <extracomment>%2 is a character such as U+0007.</extracomment>
        <translation>%1 contiene un carácter de control, %2 en la posición %3.</translation>
    </message>
    <message>
        <source>%1 has half a character, %2 at position %3.</source>
        <translation>%1 contiene medio carácter, %2 en la posición %3.</translation>
    </message>
    <message>
        <source>%1 &quot;.&quot; and &quot;..&quot; cannot be sent, as they change the address.</source>
        <translation>%1 &quot;.&quot; y &quot;..&quot; no se pueden enviar, porque cambian la dirección.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has fewer than %n characters.</source>
        <translation>
            <numerusform>%1 tiene menos de %n carácter.</numerusform>
            <numerusform>%1 tiene menos de %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n characters.</source>
        <translation>
            <numerusform>%1 tiene más de %n carácter.</numerusform>
            <numerusform>%1 tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may hold [-_a-zA-Z0-9] only, but has %2 at position %3.</source>
        <translation>%1 solo puede contener [-_a-zA-Z0-9], pero contiene %2 en la posición %3.</translation>
    </message>
    <message>
        <source>%1 12 digits look like an AWS account ID; a Chime account ID is a UUID.</source>
        <translation>%1 12 dígitos parecen un ID de cuenta de AWS; un ID de cuenta de Chime es un UUID.</translation>
    </message>
    <message>
        <source>%1 begins or ends with white space, which is sent as it is.</source>
        <translation>%1 empieza o termina con espacios en blanco, que se envían tal cual.</translation>
    </message>
    <message>
        <source>%1 has an invisible character that changes the reading direction, %2 at position %3.</source>
        <translation>%1 contiene un carácter invisible que cambia la dirección de lectura, %2 en la posición %3.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <extracomment>%1 is where the value was written: &quot;--name:&quot;, &quot;NAME:&quot;, &quot;line 3: Name:&quot;, &quot;standard input: the secret access key&quot;, &quot;The connection&apos;s endpoint (http://…)&quot;. It comes first in all such sentences.</extracomment>
        <translation>%1 hace falta.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 has a control character.</source>
        <translation>%1 contiene un carácter de control.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%2 are the values that can be given: &quot;--output: must be json or text.&quot;</extracomment>
        <translation>%1 debe ser %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3.</source>
        <translation>%1 debe ser un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, 0 or more.</source>
        <translation>%1 debe ser un número entero igual o mayor que 0.</translation>
    </message>
    <message>
        <source>%1 %2 cannot be read: %3.</source>
        <extracomment>%2 is a file, %3 what the system says: &quot;--input: rooms.jsonl cannot be read: Permission denied.&quot;</extracomment>
        <translation>%1 no se puede leer %2: %3.</translation>
    </message>
    <message>
        <source>%1 the file cannot be read, or holds no certificate in PEM form.</source>
        <translation>%1 el archivo no se puede leer o no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>%1 must be a region&apos;s name, such as us-east-1: small letters, digits and &apos;-&apos;.</source>
        <translation>%1 debe ser el nombre de una región, como us-east-1: letras minúsculas, dígitos y &apos;-&apos;.</translation>
    </message>
    <message>
        <source>%1 has a character that nobody can see, at position %2.</source>
        <translation>%1 contiene un carácter que nadie puede ver, en la posición %2.</translation>
    </message>
    <message>
        <source>%1 has a character that cannot be part of it, at position %2: a space, a control character or the like.</source>
        <translation>%1 contiene un carácter no permitido, en la posición %2: un espacio, un carácter de control o similar.</translation>
    </message>
    <message>
        <source>%1 must not hold a user name or password.</source>
        <translation>%1 no debe contener nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>%1 there is a connection of this name; --replace changes it.</source>
        <translation>%1 ya hay una conexión con este nombre; --replace la modifica.</translation>
    </message>
    <message>
        <source>%1 stands for the local service.</source>
        <translation>%1 designa el servicio local.</translation>
    </message>
    <message>
        <source>%1 is not a URL such as https://chime.example.com.</source>
        <translation>%1 no es una URL como https://chime.example.com.</translation>
    </message>
    <message>
        <source>%1 must begin with https:// (or http:// for this computer).</source>
        <translation>%1 debe empezar por https:// (o http:// para este equipo).</translation>
    </message>
    <message>
        <source>%1 must be https, as it is another computer; http is for this one.</source>
        <translation>%1 debe ser https, porque se trata de otro equipo; http es solo para este.</translation>
    </message>
    <message>
        <source>%1 must not hold &apos;?&apos; or &apos;#&apos;.</source>
        <translation>%1 no debe contener &apos;?&apos; ni &apos;#&apos;.</translation>
    </message>
    <message>
        <source>line %1:</source>
        <extracomment>Of the list of rooms: begins a sentence.</extracomment>
        <translation>línea %1:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n bytes.</source>
        <translation>
            <numerusform>%1 tiene más de %n byte.</numerusform>
            <numerusform>%1 tiene más de %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 no es UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2.</source>
        <extracomment>%2 is what the system says.</extracomment>
        <translation>%1 no es JSON: %2.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 no es un objeto JSON.</translation>
    </message>
    <message>
        <source>%1 has an unknown member, &quot;%2&quot;. There are AccountId, Name and ClientRequestToken.</source>
        <translation>%1 tiene un miembro desconocido, &quot;%2&quot;. Los admitidos son AccountId, Name y ClientRequestToken.</translation>
    </message>
    <message>
        <source>%1 must be a string.</source>
        <translation>%1 debe ser una cadena de texto.</translation>
    </message>
    <message>
        <source>%1 is that of line %2, which is about another room.</source>
        <translation>%1 es el de la línea %2, que trata de otra sala.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;. There are: %2.</source>
        <translation>No hay ninguna conexión &quot;%1&quot;. Las que hay son: %2.</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted. Prints what a shell needs to use it; keys are taken from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY where those are set.</source>
        <translation>Ejecuta el servicio local hasta que se interrumpe. Muestra lo que un intérprete de órdenes necesita para usarlo; las claves se toman de AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY si están definidas.</translation>
    </message>
    <message>
        <source>Any free one by default.</source>
        <extracomment>A port.</extracomment>
        <translation>De forma predeterminada, cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>Where the rooms are kept; the window&apos;s file by default.</source>
        <translation>Dónde se guardan las salas; de forma predeterminada, en el archivo de la ventana.</translation>
    </message>
    <message>
        <source>Rooms per account; 1500 by default, 0 for no limit.</source>
        <translation>Salas por cuenta; de forma predeterminada, 1500; 0 para no limitarlas.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2</source>
        <translation>No se puede usar la base de datos %1: %2</translation>
    </message>
    <message>
        <source>Could not listen on %1: %2</source>
        <extracomment>%1 is an address and port, %2 what the system says.</extracomment>
        <translation>No se ha podido escuchar en %1: %2</translation>
    </message>
    <message>
        <source>These keys are for this run only.</source>
        <translation>Estas claves son solo para esta ejecución.</translation>
    </message>
    <message>
        <source>Could not write to standard output.</source>
        <translation>No se ha podido escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>Serving account %1 from %2 until interrupted (Ctrl+C).</source>
        <translation>Sirviendo la cuenta %1 desde %2 hasta que se interrumpa (Ctrl+C).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command of %2.</source>
        <translation>&apos;%1&apos; no es una orden de %2.</translation>
    </message>
    <message>
        <source>%1 needs a command: %2.</source>
        <extracomment>%1 is &quot;journal&quot; or &quot;connections&quot;, %2 the names of its commands: &quot;list, add or remove&quot;.</extracomment>
        <translation>%1 necesita una orden: %2.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>error: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>aviso: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the members of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>One of several: %1 is a list such as &quot;json, csv&quot;, or one member; %2 the last member.</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Punto de conexión</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain.</source>
        <translation>El secreto de «%1» está en el llavero.</translation>
    </message>
    <message>
        <source>The secret of “%1” is kept for this session only.</source>
        <translation>El secreto de «%1» se guarda solo para esta sesión.</translation>
    </message>
    <message>
        <source>Temporary credentials are never stored.</source>
        <translation>Las credenciales temporales no se almacenan nunca.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password of “%1” is kept for this session only.</source>
        <translation>La contraseña del proxy de «%1» se guarda solo para esta sesión.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, and was removed.</source>
        <translation>El secreto de «%1» ya no hace falta y se ha eliminado.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, but may still be in the keychain.</source>
        <translation>El secreto de «%1» ya no hace falta, pero puede que siga en el llavero.</translation>
    </message>
</context>
<context>
    <name>ConnectionName</name>
    <message>
        <source>Local service</source>
        <translation>Servicio local</translation>
    </message>
</context>
<context>
    <name>ConnectionSharing</name>
    <message>
        <source>S&amp;hare</source>
        <translation>C&amp;ompartir</translation>
    </message>
    <message>
        <source>&amp;Import connections…</source>
        <translation>&amp;Importar conexiones…</translation>
    </message>
    <message>
        <source>&amp;Export connections…</source>
        <translation>&amp;Exportar conexiones…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exportar conexiones</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Conexiones (*.json)</translation>
    </message>
    <message>
        <source>connections</source>
        <comment>the name of a file</comment>
        <translation>conexiones</translation>
    </message>
    <message>
        <source>The connections could not be written to “%1”: %2</source>
        <translation>No se han podido escribir las conexiones en «%1»: %2</translation>
    </message>
    <message>
        <source>The connections were written to “%1”, without their secrets.</source>
        <translation>Las conexiones se han escrito en «%1», sin sus secretos.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>No se puede leer «%1»: %2</translation>
    </message>
    <message>
        <source>Nothing was added from “%1”: %2</source>
        <translation>No se ha añadido nada de «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults in the file.</source>
        <translation>
            <numerusform>Hay %n error más en el archivo.</numerusform>
            <numerusform>Hay %n errores más en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have all the connections of “%1” already.</source>
        <translation>Ya tiene todas las conexiones de «%1».</translation>
    </message>
    <message>
        <source>The connections can be used, but the settings file could not be written: they will be gone when Roomwright ends.</source>
        <translation>Las conexiones se pueden usar, pero no se ha podido escribir el archivo de configuración: desaparecerán cuando se cierre Roomwright.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were added. Enter your own keys in those that need them.</source>
        <translation>
            <numerusform>Se ha añadido %n conexión. Introduzca sus propias claves si esta las necesita.</numerusform>
            <numerusform>Se han añadido %n conexiones. Introduzca sus propias claves en las que las necesiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Pro&amp;bar conexión</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>The local service is a part of Roomwright: the rooms API on this computer, for nobody but you. There is nothing to set up. It makes its own account and its own key pair, and keeps its rooms on your disk.</source>
        <translation>El servicio local es una parte de Roomwright: la API de salas en este equipo, solo para usted. No hay nada que configurar. Crea su propia cuenta y su propio par de claves, y guarda sus salas en el disco de este equipo.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Conexión nueva</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>Detener la prue&amp;ba</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>Guarde primero la conexión.</translation>
    </message>
    <message>
        <source>The connection can be used, but the settings file could not be written: it will be gone when Roomwright ends.</source>
        <translation>La conexión se puede usar, pero no se ha podido escribir el archivo de configuración: desaparecerá cuando se cierre Roomwright.</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (sin guardar)</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Eliminar una conexión</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>¿Eliminar la conexión «%1»?</translation>
    </message>
    <message>
        <source>Its secret is removed too. Rooms that were made through it stay, and stay in the list.</source>
        <translation>También se elimina su secreto. Las salas creadas con ella se conservan y siguen en la lista.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The secret of “%1” may still be in the keychain. %2</source>
        <translation>Puede que el secreto de «%1» siga en el llavero. %2</translation>
    </message>
    <message>
        <source>Connections that are not saved</source>
        <translation>Conexiones sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to your connections?</source>
        <translation>¿Guardar los cambios en las conexiones?</translation>
    </message>
    <message>
        <source>Save the changes to the connection “%1”?</source>
        <translation>¿Guardar los cambios en la conexión «%1»?</translation>
    </message>
    <message>
        <source>What you typed is lost otherwise.</source>
        <translation>De lo contrario, se perderá lo que ha escrito.</translation>
    </message>
</context>
<context>
    <name>CreateRoomForm</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Create &amp;room</source>
        <translation>C&amp;rear sala</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Sala nueva</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Crear sala</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Gestionar conexiones…</translation>
    </message>
    <message>
        <source>For example: Operations</source>
        <translation>Por ejemplo: Operaciones</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>Cone&amp;xión</translation>
    </message>
    <message>
        <source>&amp;Account ID</source>
        <translation>&amp;ID de cuenta</translation>
    </message>
    <message>
        <source>Room &amp;name</source>
        <translation>&amp;Nombre de la sala</translation>
    </message>
    <message>
        <source>Fresh token</source>
        <translation>Token nuevo</translation>
    </message>
    <message>
        <source>Request &amp;token</source>
        <translation>&amp;Token de solicitud</translation>
    </message>
    <message>
        <source>The same token never makes a second room, however often it is asked.</source>
        <translation>El mismo token nunca crea una segunda sala, por muchas veces que se envíe la solicitud.</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>El servicio local se está iniciando…</translation>
    </message>
    <message>
        <source>Creates the room (Enter)</source>
        <translation>Crea la sala (Intro)</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>No hay ninguna conexión.</translation>
    </message>
</context>
<context>
    <name>CredentialsPart</name>
    <message>
        <source>Keys in the keychain</source>
        <translation>Claves en el llavero</translation>
    </message>
    <message>
        <source>Keys for this session only</source>
        <translation>Claves solo para esta sesión</translation>
    </message>
    <message>
        <source>AWS environment variables</source>
        <translation>Variables de entorno de AWS</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>Perfil de AWS</translation>
    </message>
    <message>
        <source>C&amp;redentials</source>
        <translation>Credencia&amp;les</translation>
    </message>
    <message>
        <source>Access &amp;key ID</source>
        <translation>&amp;ID de clave de acceso</translation>
    </message>
    <message>
        <source>Secret access ke&amp;y</source>
        <translation>Cla&amp;ve de acceso secreta</translation>
    </message>
    <message>
        <source>Session token (o&amp;ptional)</source>
        <translation>To&amp;ken de sesión (opcional)</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>Per&amp;fil</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>Déjelo vacío para conservar la actual</translation>
    </message>
    <message>
        <source>Choose a profile, or enter the name of one.</source>
        <translation>Elija un perfil o introduzca el nombre de uno.</translation>
    </message>
    <message>
        <source>They are kept in memory, and asked for again when Roomwright starts anew.</source>
        <translation>Se guardan en memoria y se vuelven a pedir cuando Roomwright se inicia de nuevo.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are set for this program.</source>
        <translation>AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY están definidas para este programa.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not both set for this program. Set them before it is started.</source>
        <translation>AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY no están ambas definidas para este programa. Defínalas antes de iniciarlo.</translation>
    </message>
    <message>
        <source>Roomwright reads the profile in the AWS tools&apos; files whenever they change, and writes nothing to them.</source>
        <translation>Roomwright lee el perfil en los archivos de las herramientas de AWS cada vez que cambian y no escribe nada en ellos.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>&amp;Include room names and tokens</source>
        <translation>&amp;Incluir nombres de salas y tokens</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Being gathered…</source>
        <translation>Recopilando datos…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>roomwright-diagnostics</source>
        <comment>the name of a file</comment>
        <translation>roomwright-diagnóstico</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Se ha escrito en «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se ha podido escribir «%1»: %2</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>The room breaks a rule, so nothing was sent.</source>
        <translation>La sala incumple una regla, por lo que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Correct what is marked in the form.</source>
        <translation>Corrija lo que está marcado en el formulario.</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used.</source>
        <translation>El punto de conexión de esta conexión no se puede usar.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter an https address; http is for this computer only.</source>
        <translation>Abra Conexión ▸ Gestionar conexiones e introduzca una dirección https; http es solo para este equipo.</translation>
    </message>
    <message>
        <source>There are no credentials for this connection.</source>
        <translation>No hay credenciales para esta conexión.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter its access key ID and secret.</source>
        <translation>Abra Conexión ▸ Gestionar conexiones e introduzca el ID de clave de acceso y la clave secreta.</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”.</source>
        <translation>Los archivos de AWS no contienen ningún perfil llamado «%1».</translation>
    </message>
    <message>
        <source>Choose another one under Connection ▸ Manage connections, or add it to the AWS files; they are read again by themselves.</source>
        <translation>Elija otro en Conexión ▸ Gestionar conexiones o añádalo a los archivos de AWS; se vuelven a leer automáticamente.</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through “%1”, which Roomwright does not do itself.</source>
        <translation>El perfil de AWS obtiene sus credenciales mediante «%1», algo que Roomwright no hace por sí mismo.</translation>
    </message>
    <message>
        <source>Let the AWS tools do it: set credential_process of a profile to “aws configure export-credentials --profile NAME --format process”.</source>
        <translation>Deje que lo hagan las herramientas de AWS: asigne a credential_process de un perfil el valor «aws configure export-credentials --profile NOMBRE --format process».</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>El perfil de AWS tiene role_arn, pero no source_profile.</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”, which is the source_profile of this connection&apos;s.</source>
        <translation>Los archivos de AWS no contienen ningún perfil llamado «%1», que es el source_profile del perfil de esta conexión.</translation>
    </message>
    <message>
        <source>Correct the AWS files; they are read again by themselves.</source>
        <translation>Corrija los archivos de AWS; se vuelven a leer automáticamente.</translation>
    </message>
    <message>
        <source>The source_profile of the AWS profile leads in a circle, “%1”.</source>
        <translation>El source_profile del perfil de AWS forma un bucle: «%1».</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code of an MFA device, and none was given.</source>
        <translation>El rol del perfil de AWS requiere el código de un dispositivo MFA y no se ha introducido ninguno.</translation>
    </message>
    <message>
        <source>Try again, and enter the code that “%1” shows then.</source>
        <translation>Inténtelo de nuevo e introduzca el código que muestre «%1» en ese momento.</translation>
    </message>
    <message>
        <source>AWS does not let these credentials take the role “%1”.</source>
        <translation>AWS no permite que estas credenciales asuman el rol «%1».</translation>
    </message>
    <message>
        <source>Check the role in the AWS files, or ask its administrator.</source>
        <translation>Compruebe el rol en los archivos de AWS o consulte a su administrador.</translation>
    </message>
    <message>
        <source>AWS did not accept the MFA code, or does not let these credentials take the role “%1”.</source>
        <translation>AWS no ha aceptado el código MFA o no permite que estas credenciales asuman el rol «%1».</translation>
    </message>
    <message>
        <source>Wait until the device shows a new code, then try again; each is good once.</source>
        <translation>Espere a que el dispositivo muestre un código nuevo y vuelva a intentarlo; cada código sirve una sola vez.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials.</source>
        <translation>El credential_process del perfil de AWS no ha proporcionado credenciales.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see what is wrong, then try again.</source>
        <translation>Ejecútelo en un terminal para ver qué falla y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Mensaje del proceso: %1</translation>
    </message>
    <message>
        <source>The keychain did not give this connection&apos;s secret: it is locked, said no, or did not answer.</source>
        <translation>El llavero no ha entregado el secreto de esta conexión: está bloqueado, ha denegado el acceso o no ha respondido.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again; or enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>Desbloquee el llavero y vuelva a intentarlo, o introduzca de nuevo el secreto en Conexión ▸ Gestionar conexiones.</translation>
    </message>
    <message>
        <source>The local service could not be started.</source>
        <translation>No se ha podido iniciar el servicio local.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or the data folder is read-only, then start Roomwright again.</source>
        <translation>Compruebe si el disco está lleno o si la carpeta de datos es de solo lectura y, después, inicie de nuevo Roomwright.</translation>
    </message>
    <message>
        <source>The connection&apos;s file of trusted certificates cannot be read, so nothing was sent.</source>
        <translation>No se puede leer el archivo de certificados de confianza de la conexión, por lo que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and choose a file in PEM form that you may read.</source>
        <translation>Abra Conexión ▸ Gestionar conexiones y elija un archivo en formato PEM que tenga permiso para leer.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Usted la ha cancelado.</translation>
    </message>
    <message>
        <source>Choose Retry if you want the room after all.</source>
        <translation>Elija Reintentar si finalmente quiere crear la sala.</translation>
    </message>
    <message>
        <source>No computer of that name was found.</source>
        <translation>No se ha encontrado ningún equipo con ese nombre.</translation>
    </message>
    <message>
        <source>No computer named “%1” was found.</source>
        <translation>No se ha encontrado ningún equipo llamado «%1».</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling, and whether this computer is online.</source>
        <translation>Compruebe cómo está escrito el punto de conexión y si este equipo tiene conexión a la red.</translation>
    </message>
    <message>
        <source>The service&apos;s computer answers, but nothing listens there.</source>
        <translation>El equipo del servicio responde, pero no hay nada a la escucha ahí.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether the service is running.</source>
        <translation>Compruebe el puerto del punto de conexión y si el servicio está en marcha.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>La conexión se ha cortado antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>If it happens again and again, ask whoever runs the network or the service.</source>
        <translation>Si ocurre una y otra vez, consulte a quien gestione la red o el servicio.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>El servicio no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The service may be busy or out of reach: try again in a while.</source>
        <translation>Puede que el servicio esté ocupado o sea inaccesible: vuelva a intentarlo dentro de un rato.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>El certificado del servicio no es de confianza, por lo que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling and this computer&apos;s clock; for a private certificate authority, install its certificate on this computer.</source>
        <translation>Compruebe cómo está escrito el punto de conexión y la hora de este equipo; si usa una autoridad de certificación privada, instale su certificado en este equipo.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy stood in the way.</source>
        <translation>El proxy de la red ha impedido el paso.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings and its password.</source>
        <translation>Compruebe la configuración del proxy del sistema y su contraseña.</translation>
    </message>
    <message>
        <source>The network does not work.</source>
        <translation>La red no funciona.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, then try again.</source>
        <translation>Compruebe la conexión de red de este equipo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The service refused this request as wrong.</source>
        <translation>El servicio ha rechazado esta solicitud por incorrecta.</translation>
    </message>
    <message>
        <source>Read the service&apos;s words below, correct the room, and create it anew.</source>
        <translation>Lea más abajo el mensaje del servicio, corrija la sala y créela de nuevo.</translation>
    </message>
    <message>
        <source>The account has as many rooms as it may have.</source>
        <translation>La cuenta ya tiene el máximo de salas permitido.</translation>
    </message>
    <message>
        <source>Remove rooms or have the quota raised, then try again.</source>
        <translation>Elimine salas o pida que se aumente la cuota y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The service does not know these credentials.</source>
        <translation>El servicio no conoce estas credenciales.</translation>
    </message>
    <message>
        <source>Check the access key ID and secret under Connection ▸ Manage connections.</source>
        <translation>Compruebe el ID de clave de acceso y la clave secreta en Conexión ▸ Gestionar conexiones.</translation>
    </message>
    <message>
        <source>The service refused the signature: the secret does not fit the access key.</source>
        <translation>El servicio ha rechazado la firma: la clave secreta no corresponde a la clave de acceso.</translation>
    </message>
    <message>
        <source>Enter the secret again under Connection ▸ Manage connections, and check the region.</source>
        <translation>Vuelva a introducir la clave secreta en Conexión ▸ Gestionar conexiones y compruebe la región.</translation>
    </message>
    <message>
        <source>The credentials have expired.</source>
        <translation>Las credenciales han caducado.</translation>
    </message>
    <message>
        <source>Enter fresh ones under Connection ▸ Manage connections, then try again.</source>
        <translation>Introduzca otras nuevas en Conexión ▸ Gestionar conexiones y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Set the clock right (automatic time is best), then try again.</source>
        <translation>Ponga el reloj en hora (lo mejor es la hora automática) y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the service&apos;s are too far apart.</source>
        <translation>El reloj de este equipo y el del servicio difieren demasiado.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow.</source>
        <translation>
            <numerusform>El reloj de este equipo va atrasado %n minuto.</numerusform>
            <numerusform>El reloj de este equipo va atrasado %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast.</source>
        <translation>
            <numerusform>El reloj de este equipo va adelantado %n minuto.</numerusform>
            <numerusform>El reloj de este equipo va adelantado %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>These credentials may not create rooms in this account.</source>
        <translation>Estas credenciales no pueden crear salas en esta cuenta.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:CreateRoom, or choose another account.</source>
        <translation>Pida al administrador de la cuenta el permiso chime:CreateRoom o elija otra cuenta.</translation>
    </message>
    <message>
        <source>The service has no account of this ID.</source>
        <translation>El servicio no tiene ninguna cuenta con este ID.</translation>
    </message>
    <message>
        <source>Check the account ID; it is not the 12-digit number of an AWS account.</source>
        <translation>Compruebe el ID de cuenta; no es el número de 12 dígitos de una cuenta de AWS.</translation>
    </message>
    <message>
        <source>The room conflicts with another change.</source>
        <translation>La sala entra en conflicto con otro cambio.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, create the room with a fresh token.</source>
        <translation>Vuelva a intentarlo; si ocurre otra vez, cree la sala con un token nuevo.</translation>
    </message>
    <message>
        <source>The service asked for a slower pace.</source>
        <translation>El servicio ha pedido un ritmo más lento.</translation>
    </message>
    <message>
        <source>Roomwright sends more slowly; try again in a minute.</source>
        <translation>Roomwright envía ahora más despacio; vuelva a intentarlo dentro de un minuto.</translation>
    </message>
    <message>
        <source>The service had a fault of its own.</source>
        <translation>El servicio ha sufrido un error interno.</translation>
    </message>
    <message>
        <source>Try again in a while; with the request ID, its operators can find the cause.</source>
        <translation>Vuelva a intentarlo dentro de un rato; con el ID de solicitud, los responsables del servicio pueden encontrar la causa.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>El servicio no está disponible en este momento.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Vuelva a intentarlo dentro de un rato.</translation>
    </message>
    <message>
        <source>The service sent us elsewhere, where Roomwright does not go by itself.</source>
        <translation>El servicio remite a otro lugar, al que Roomwright no accede por su cuenta.</translation>
    </message>
    <message>
        <source>The service sent us to “%1”, where Roomwright does not go by itself.</source>
        <translation>El servicio remite a «%1», adonde Roomwright no accede por su cuenta.</translation>
    </message>
    <message>
        <source>If you trust that address, make it the connection&apos;s endpoint.</source>
        <translation>Si confía en esa dirección, úsela como punto de conexión.</translation>
    </message>
    <message>
        <source>The answer is not one of this API&apos;s.</source>
        <translation>La respuesta no es propia de esta API.</translation>
    </message>
    <message>
        <source>Check the endpoint: a web page, a portal or another service may be answering there.</source>
        <translation>Compruebe el punto de conexión: puede que ahí responda una página web, un portal u otro servicio.</translation>
    </message>
    <message>
        <source>The answer was too long to be one of this API&apos;s.</source>
        <translation>La respuesta era demasiado larga para ser de esta API.</translation>
    </message>
    <message>
        <source>Check the endpoint: another service may be answering there.</source>
        <translation>Compruebe el punto de conexión: puede que ahí responda otro servicio.</translation>
    </message>
    <message>
        <source>The service did not list the account&apos;s rooms, so whether this one is there is not known.</source>
        <translation>El servicio no ha mostrado la lista de salas de la cuenta, por lo que no se sabe si esta existe.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:ListRooms, or look for the room yourself.</source>
        <translation>Pida al administrador de la cuenta el permiso chime:ListRooms o busque la sala por su cuenta.</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this connection.</source>
        <translation>El llavero no contiene ningún secreto para esta conexión.</translation>
    </message>
    <message>
        <source>Enter it under Connection ▸ Manage connections.</source>
        <translation>Introdúzcalo en Conexión ▸ Gestionar conexiones.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Until it is unlocked, secrets are kept for this session only.</source>
        <translation>Hasta que se desbloquee, los secretos se guardan solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>El llavero ha denegado el acceso.</translation>
    </message>
    <message>
        <source>Allow Roomwright to use it; until then secrets are kept for this session only.</source>
        <translation>Permita que Roomwright lo use; hasta entonces, los secretos se guardan solo para esta sesión.</translation>
    </message>
    <message>
        <source>There is no keychain on this system.</source>
        <translation>No hay ningún llavero en este sistema.</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only. A keyring service such as GNOME Keyring or KWallet would keep them for longer.</source>
        <translation>Los secretos se guardan solo para esta sesión. Un servicio de llavero como GNOME Keyring o KWallet los guardaría durante más tiempo.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>El llavero no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>Look for its question, perhaps behind this window; until then secrets are kept for this session only.</source>
        <translation>Busque la pregunta del llavero, quizá detrás de esta ventana; hasta entonces, los secretos se guardan solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this connection cannot be read.</source>
        <translation>No se puede leer la entrada del llavero para esta conexión.</translation>
    </message>
    <message>
        <source>Enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>Introduzca de nuevo el secreto en Conexión ▸ Gestionar conexiones.</translation>
    </message>
    <message>
        <source>The keychain does not work.</source>
        <translation>El llavero no funciona.</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only.</source>
        <translation>Los secretos se guardan solo para esta sesión.</translation>
    </message>
    <message>
        <source>Secrets are kept by %1.</source>
        <translation>%1 guarda los secretos.</translation>
    </message>
    <message>
        <source>Secrets are kept by %1, which is locked at present.</source>
        <translation>%1 guarda los secretos; en este momento está bloqueado.</translation>
    </message>
    <message>
        <source>Secrets are kept by the system&apos;s keychain, which starts when it is needed.</source>
        <translation>Los secretos se guardan en el llavero del sistema, que se inicia cuando hace falta.</translation>
    </message>
    <message>
        <source>There is no keychain on this system: secrets are kept for this session only.</source>
        <translation>No hay ningún llavero en este sistema: los secretos se guardan solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain does not answer: while that is so, secrets are kept for this session only.</source>
        <translation>El llavero no responde: mientras sea así, los secretos se guardan solo para esta sesión.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>our sentence — the service&apos;s own words</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Enter the ID of the account that the room is for.</source>
        <translation>Introduzca el ID de la cuenta a la que se destina la sala.</translation>
    </message>
    <message>
        <source>Enter a name for the room.</source>
        <translation>Introduzca un nombre para la sala.</translation>
    </message>
    <message>
        <source>An account ID needs more than blanks.</source>
        <translation>Un ID de cuenta no puede constar solo de espacios.</translation>
    </message>
    <message>
        <source>A name of blanks only cannot be seen. (Our own rule.)</source>
        <translation>Un nombre formado solo por espacios no se puede ver. (Regla propia de Roomwright.)</translation>
    </message>
    <message>
        <source>Character %1 is a control character: %2. Remove it.</source>
        <translation>El carácter n.º %1 es un carácter de control: %2. Elimínelo.</translation>
    </message>
    <message>
        <source>Character %1 is half a character (%2) and cannot be sent. Remove it.</source>
        <translation>El carácter n.º %1 es solo medio carácter (%2) y no se puede enviar. Elimínelo.</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be account IDs: they would change the address.</source>
        <translation>«.» y «..» no pueden ser ID de cuenta: cambiarían la dirección.</translation>
    </message>
    <message numerus="yes">
        <source>A token has at least %n character(s).</source>
        <translation>
            <numerusform>Un token tiene al menos %n carácter.</numerusform>
            <numerusform>Un token tiene al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token has at most %n character(s).</source>
        <translation>
            <numerusform>Un token tiene como máximo %n carácter.</numerusform>
            <numerusform>Un token tiene como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a token has letters from A to Z, digits, “-” and “_” only.</source>
        <translation>El carácter n.º %1, %2, no está permitido: un token solo tiene letras de la A a la Z, dígitos, «-» y «_».</translation>
    </message>
    <message>
        <source>Twelve digits are the number of an AWS account. The ID of a Chime account looks different.</source>
        <translation>Doce dígitos son el número de una cuenta de AWS. El ID de una cuenta de Chime tiene otro aspecto.</translation>
    </message>
    <message>
        <source>There is white space at the beginning or the end. It will be sent as it is.</source>
        <translation>Hay espacios en blanco al principio o al final. Se enviarán tal cual.</translation>
    </message>
    <message>
        <source>Character %1 is invisible and changes the direction of the text: %2.</source>
        <translation>El carácter n.º %1 es invisible y cambia la dirección del texto: %2.</translation>
    </message>
    <message>
        <source>Enter the address of the service, for example https://chime.example.com.</source>
        <translation>Introduzca la dirección del servicio, por ejemplo https://chime.example.com.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like https://chime.example.com.</source>
        <translation>Esto no es una dirección. Una dirección tiene la forma https://chime.example.com.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>Without encryption only this computer can be reached: use https://.</source>
        <translation>Sin cifrado solo se puede acceder a este equipo: use https://.</translation>
    </message>
    <message>
        <source>Leave out the user name and password before the “@”: they do not belong in an address.</source>
        <translation>Omita el nombre de usuario y la contraseña que preceden a «@»: no deben figurar en una dirección.</translation>
    </message>
    <message>
        <source>Leave out everything from “?” or “#” on.</source>
        <translation>Omita todo a partir de «?» o «#».</translation>
    </message>
    <message>
        <source>The list of rooms cannot be opened: look whether the disk is full or the data folder may not be read.</source>
        <translation>No se puede abrir la lista de salas: compruebe si el disco está lleno o si no tiene permiso para leer la carpeta de datos.</translation>
    </message>
    <message>
        <source>Another Roomwright has the list of rooms open. Close that one, or use it instead.</source>
        <translation>Otra instancia de Roomwright tiene abierta la lista de salas. Cierre esa instancia o úsela en lugar de esta.</translation>
    </message>
    <message>
        <source>The list of rooms is damaged and could not be set aside: move its file away, then try again.</source>
        <translation>La lista de salas está dañada y no se ha podido apartar: mueva su archivo a otro lugar y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The list of rooms was written by a newer Roomwright, and is left as it is: use that version.</source>
        <translation>La lista de salas se escribió con una versión más reciente de Roomwright y se deja como está: use esa versión.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk: look whether it is full or the data folder is read-only.</source>
        <translation>No se puede escribir nada en el disco: compruebe si está lleno o si la carpeta de datos es de solo lectura.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>our sentence (the system&apos;s words)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter a name to know the connection by.</source>
        <translation>Introduzca un nombre para identificar la conexión.</translation>
    </message>
    <message>
        <source>The name holds a control character. Remove it.</source>
        <translation>El nombre contiene un carácter de control. Elimínelo.</translation>
    </message>
    <message>
        <source>Another connection has this name already.</source>
        <translation>Otra conexión ya tiene este nombre.</translation>
    </message>
    <message>
        <source>“local” stands for the local service: choose another name.</source>
        <translation>«local» designa el servicio local: elija otro nombre.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it was issued by “%2”, which this computer does not know.</source>
        <translation>El certificado de «%1» no es de confianza: lo ha emitido «%2», que este equipo no conoce.</translation>
    </message>
    <message>
        <source>If you trust that issuer, name its certificate under Network and limits.</source>
        <translation>Si confía en ese emisor, indique su certificado en Red y límites.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it vouches for itself.</source>
        <translation>El certificado de «%1» no es de confianza: se avala a sí mismo.</translation>
    </message>
    <message>
        <source>If you trust it, name it under Network and limits.</source>
        <translation>Si confía en él, indíquelo en Red y límites.</translation>
    </message>
    <message>
        <source>The certificate of “%1” expired on %2.</source>
        <translation>El certificado de «%1» caducó el %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell who runs the service.</source>
        <translation>Compruebe el reloj de este equipo; si está en hora, avise a quien gestione el servicio.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid before %2.</source>
        <translation>El certificado de «%1» no es válido antes del %2.</translation>
    </message>
    <message>
        <source>The certificate is for “%1”, and not for the endpoint&apos;s host.</source>
        <translation>El certificado es para «%1» y no para el host del punto de conexión.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling.</source>
        <translation>Compruebe cómo está escrito el punto de conexión.</translation>
    </message>
    <message>
        <source>The certificate of “%1”, issued by “%2”, is not trusted.</source>
        <translation>El certificado de «%1», emitido por «%2», no es de confianza.</translation>
    </message>
    <message>
        <source>Tell who runs the service.</source>
        <translation>Avise a quien gestione el servicio.</translation>
    </message>
    <message numerus="yes">
        <source>The service was reached. These credentials see %n account(s).</source>
        <translation>
            <numerusform>Se ha accedido al servicio. Estas credenciales ven %n cuenta.</numerusform>
            <numerusform>Se ha accedido al servicio. Estas credenciales ven %n cuentas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %n minute(s): set it right.</source>
        <translation>
            <numerusform>El reloj de este equipo se desvía %n minuto: póngalo en hora.</numerusform>
            <numerusform>El reloj de este equipo se desvía %n minutos: póngalo en hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secure connection could be made: TLS 1.2 or newer is needed.</source>
        <translation>No se ha podido establecer una conexión segura: se necesita TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether it is https that listens there.</source>
        <translation>Compruebe el puerto del punto de conexión y si es https lo que escucha ahí.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not this API.</source>
        <translation>Algo responde ahí, pero no es esta API.</translation>
    </message>
    <message>
        <source>A proxy&apos;s or a portal&apos;s page, or another service: check the endpoint and the proxy.</source>
        <translation>Puede ser la página de un proxy o de un portal, u otro servicio: compruebe el punto de conexión y el proxy.</translation>
    </message>
    <message>
        <source>Enter it as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Introdúzcala como http://HOST:PUERTO o socks5://HOST:PUERTO.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>No incluya el nombre de usuario ni la contraseña en la dirección.</translation>
    </message>
    <message>
        <source>It is larger than a file of connections can be.</source>
        <translation>Es más grande de lo que puede ser un archivo de conexiones.</translation>
    </message>
    <message>
        <source>It is not JSON, or it is cut short.</source>
        <translation>No es JSON o está incompleto.</translation>
    </message>
    <message>
        <source>It holds no connections.</source>
        <translation>No contiene conexiones.</translation>
    </message>
    <message>
        <source>It was written by a later version of Roomwright.</source>
        <translation>Se escribió con una versión posterior de Roomwright.</translation>
    </message>
    <message>
        <source>%1 of connection %2 is missing, or not what can be used.</source>
        <translation>En la conexión n.º %2, %1 falta o no se puede usar.</translation>
    </message>
    <message>
        <source>Enter the signing region; us-east-1 for Amazon&apos;s own API.</source>
        <translation>Introduzca la región de la firma; us-east-1 para la API de la propia Amazon.</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>Introduzca el ID de clave de acceso.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to this access key ID.</source>
        <translation>Introduzca la clave secreta que corresponde a este ID de clave de acceso.</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: nobody can see it.</source>
        <translation>El carácter n.º %1 no puede formar parte de ella: nadie puede verlo.</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: no blanks, control characters or letters beyond ASCII.</source>
        <translation>El carácter n.º %1 no está permitido aquí: sin espacios, caracteres de control ni letras que no sean ASCII.</translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a region has small letters, digits and “-” only.</source>
        <translation>El carácter n.º %1, %2, no está permitido: una región solo tiene letras minúsculas, dígitos y «-».</translation>
    </message>
    <message>
        <source>Character %1, %2, cannot be part of an access key ID.</source>
        <translation>El carácter n.º %1, %2, no puede formar parte de un ID de clave de acceso.</translation>
    </message>
    <message>
        <source>Amazon ended this service on 20 February 2026: expect no answer. Use the local service, or another one that speaks the same API.</source>
        <translation>Amazon puso fin a este servicio el 20 de febrero de 2026: no espere respuesta. Use el servicio local u otro que ofrezca la misma API.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a room</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>state of a room</comment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>state of a room</comment>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a room</comment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a room</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a room</comment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Written down, and sent when its turn comes.</source>
        <translation>Anotada; se enviará cuando llegue su turno.</translation>
    </message>
    <message>
        <source>On its way; the service has not answered yet.</source>
        <translation>En camino; el servicio aún no ha respondido.</translation>
    </message>
    <message>
        <source>The service has made the room.</source>
        <translation>El servicio ha creado la sala.</translation>
    </message>
    <message>
        <source>The room was not made.</source>
        <translation>La sala no se ha creado.</translation>
    </message>
    <message>
        <source>The room may have been made: no proof arrived. Retry asks again with the same token, so that it is not made twice.</source>
        <translation>Puede que la sala se haya creado: no ha llegado ninguna confirmación. Reintentar repite la solicitud con el mismo token, para que no se cree dos veces.</translation>
    </message>
    <message>
        <source>Cancelled before it was sent; the room was not made.</source>
        <translation>Cancelada antes de enviarse; la sala no se ha creado.</translation>
    </message>
    <message>
        <source>It waits to be asked for again, with the same token. The last attempt: %1</source>
        <translation>Está pendiente de solicitarse de nuevo, con el mismo token. Último intento: %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a character and its code</comment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>It is longer than a line may be (%1).</source>
        <translation>Es más larga de lo que puede ser una línea (%1).</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>No es texto en UTF-8.</translation>
    </message>
    <message>
        <source>It is not JSON: %1.</source>
        <translation>No es JSON: %1.</translation>
    </message>
    <message>
        <source>It is not a JSON object, which stands in braces.</source>
        <translation>No es un objeto JSON, que va entre llaves.</translation>
    </message>
    <message>
        <source>A room has no “%1”; it has AccountId, Name and ClientRequestToken.</source>
        <translation>Una sala no tiene «%1»; tiene AccountId, Name y ClientRequestToken.</translation>
    </message>
    <message>
        <source>%1 must be text, in quotation marks.</source>
        <translation>%1 debe ser texto entre comillas.</translation>
    </message>
    <message>
        <source>Its ClientRequestToken is that of line %1, which is about another room.</source>
        <translation>Su ClientRequestToken es el de la línea %1, que trata de otra sala.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>It is a folder or a device, and not a file.</source>
        <translation>Es una carpeta o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>No se puede leer: %1</translation>
    </message>
    <message>
        <source>It changed while it was being read. Read it again once it is complete.</source>
        <translation>Ha cambiado mientras se leía. Vuelva a leerlo cuando esté completo.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Search rooms</source>
        <translation>&amp;Buscar salas</translation>
    </message>
    <message>
        <source>Search rooms</source>
        <translation>Buscar salas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>Borrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>Status filter</source>
        <translation>Filtro de estado</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rooms of every status</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Name, ID or message</source>
        <translation>Nombre, ID o mensaje</translation>
    </message>
</context>
<context>
    <name>FoundCredentials</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of profiles</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of profiles</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment.</source>
        <translation>Se han encontrado en este equipo credenciales de AWS en el entorno.</translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment, and AWS profiles (%1).</source>
        <translation>Se han encontrado en este equipo credenciales de AWS en el entorno y perfiles de AWS (%1).</translation>
    </message>
    <message>
        <source>Found on this computer: AWS profiles (%1).</source>
        <translation>Se han encontrado en este equipo perfiles de AWS (%1).</translation>
    </message>
    <message>
        <source>A connection to a service of your own can use them.</source>
        <translation>Se pueden usar en una conexión a un servicio propio.</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Añadir una conexión…</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Create a room</source>
        <translation>Crear una sala</translation>
    </message>
    <message>
        <source>Type a name under Room name and press Enter. The room becomes the first row of the list, and the form is ready for the next one. What is wrong with a field is said beneath it while you type.</source>
        <translation>Escriba un nombre en Nombre de la sala y pulse Intro. La sala pasa a ser la primera fila de la lista y el formulario queda listo para la siguiente. Si algo no es correcto en un campo, se indica debajo mientras escribe.</translation>
    </message>
    <message>
        <source>Where the room is made</source>
        <translation>Dónde se crea la sala</translation>
    </message>
    <message>
        <source>Connection chooses the service. The local service runs inside Roomwright, on this computer, with an account of its own: the right place to try things. Under Connection&#xa0;▸ Manage connections you add other services that speak the rooms API of Amazon Chime. Amazon ended its own on 20 February 2026.</source>
        <translation>En Conexión se elige el servicio. El servicio local funciona dentro de Roomwright, en este equipo, con una cuenta propia: el lugar adecuado para hacer pruebas. En Conexión&#xa0;▸ Gestionar conexiones se añaden otros servicios que ofrecen la API de salas de Amazon Chime. Amazon puso fin al suyo el 20 de febrero de 2026.</translation>
    </message>
    <message>
        <source>What the status says</source>
        <translation>Qué indica el estado</translation>
    </message>
    <message>
        <source>Waiting: written down, not sent yet. Sending: on its way. Created: the service has made it. Failed: it was not made; the details say why, and what to do. Unknown: it may have been made, as no answer arrived. Cancelled: by you. Show, beside the search, lists the rooms of one status.</source>
        <translation>Pendiente: anotada, aún sin enviar. Enviando: en camino. Creada: el servicio la ha creado. Fallida: no se ha creado; los detalles dicen por qué y qué hacer. Desconocido: puede que se haya creado, pues no llegó respuesta. Cancelada: por usted. Mostrar, junto a la búsqueda, limita la lista a las salas con un estado determinado.</translation>
    </message>
    <message>
        <source>Nothing lost, nothing twice</source>
        <translation>Nada se pierde, nada se duplica</translation>
    </message>
    <message>
        <source>A room is on your disk before it is sent, together with its request token, and survives the end of the program. The service makes one room for a token, however often it is asked; so Retry is always safe. The token stands behind More.</source>
        <translation>Cada sala se guarda en su disco antes de enviarse, junto con su token de solicitud, y se conserva aunque se cierre el programa. El servicio crea una sola sala por token, por muchas veces que se le pida; por eso Reintentar siempre es seguro. El token está en Más.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Secret keys are kept in the system&apos;s keychain. Where there is none, or it is locked, refuses or does not answer, they are kept in memory until Roomwright ends, and you are told. The message has a button to unlock the keychain, or to go on without it; what it missed it gets when it works again.</source>
        <translation>Las claves secretas se guardan en el llavero del sistema. Si no lo hay, o si está bloqueado, deniega el acceso o no responde, se guardan en memoria hasta que se cierra Roomwright, y se le avisa. El aviso tiene un botón para desbloquear el llavero o para continuar sin él; lo que no haya recibido, lo recibe cuando vuelve a funcionar.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>in the form: creates the room</source>
        <translation>en el formulario: crea la sala</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>goes to the room name</source>
        <translation>va al nombre de la sala</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Mayús+E</translation>
    </message>
    <message>
        <source>writes the list to a file</source>
        <translation>escribe la lista en un archivo</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>goes to the search</source>
        <translation>va a la búsqueda</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>in the search: clears it</source>
        <translation>en la búsqueda: la borra</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copies the selected rows</source>
        <translation>copia las filas seleccionadas</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>opens this guide</source>
        <translation>abre esta guía</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>ends the program</source>
        <translation>cierra el programa</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Many rooms at once</source>
        <translation>Muchas salas a la vez</translation>
    </message>
    <message>
        <source>File&#xa0;▸ Create rooms from a file takes a list with a room a line, such as {&quot;Name&quot;: &quot;Floor 1&quot;}, and shows what is in it before anything is sent. Open the same list again to go on with it.</source>
        <translation>Archivo&#xa0;▸ Crear salas desde un archivo acepta una lista con una sala por línea, como {&quot;Name&quot;: &quot;Planta 1&quot;}, y muestra su contenido antes de enviar nada. Abra de nuevo la misma lista para continuar con ella.</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>creates the rooms of a file</source>
        <translation>crea las salas de un archivo</translation>
    </message>
</context>
<context>
    <name>JournalExporter</name>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;Exportar lista…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with every detail (*.json)</source>
        <translation>JSON, con todos los detalles (*.json)</translation>
    </message>
    <message>
        <source>rooms</source>
        <comment>the name of a file</comment>
        <translation>salas</translation>
    </message>
    <message>
        <source>The list is being written to “%1”…</source>
        <translation>La lista se está escribiendo en «%1»…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The list was written to “%1”.</source>
        <translation>La lista se ha escrito en «%1».</translation>
    </message>
    <message>
        <source>The export was cancelled; “%1” is as it was.</source>
        <translation>Se ha cancelado la exportación; «%1» está como estaba.</translation>
    </message>
    <message>
        <source>The list could not be written to “%1”: %2</source>
        <translation>No se ha podido escribir la lista en «%1»: %2</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message>
        <source>The keychain works again. What was to be kept in it, or removed from it, is handed to it now.</source>
        <translation>El llavero vuelve a funcionar. Ahora se le transmite lo que debía guardarse en él o eliminarse de él.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The keychain waits for your answer: look for its window, perhaps behind this one.</source>
        <translation>El llavero espera su respuesta: busque la ventana del llavero, quizá detrás de esta.</translation>
    </message>
    <message>
        <source>Go on for this session only</source>
        <translation>Continuar solo para esta sesión</translation>
    </message>
    <message>
        <source>The keychain is being unlocked. Look for its window, perhaps behind this one; meanwhile secrets are kept for this session only.</source>
        <translation>El llavero se está desbloqueando. Busque su ventana, quizá detrás de esta; mientras tanto, los secretos se guardan solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain is still locked: its question was not answered, or it has no way to ask. Secrets are kept for this session only.</source>
        <translation>El llavero sigue bloqueado: no se ha respondido a su pregunta o no tiene modo de preguntar. Los secretos se guardan solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain cannot be unlocked from here. Secrets are kept for this session only.</source>
        <translation>El llavero no se puede desbloquear desde aquí. Los secretos se guardan solo para esta sesión.</translation>
    </message>
    <message>
        <source>Until now %1 kept the secrets, and now %2 does, which may not have those that were entered before. Enter them anew under Connection ▸ Manage connections, or start %1 again.</source>
        <translation>Hasta ahora %1 guardaba los secretos y ahora lo hace %2, que quizá no tenga los que se introdujeron antes. Introdúzcalos de nuevo en Conexión ▸ Gestionar conexiones o vuelva a iniciar %1.</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>The rooms are created</source>
        <translation>Las salas se han creado</translation>
    </message>
    <message>
        <source>Not all rooms could be created</source>
        <translation>No se han podido crear todas las salas</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) created.</source>
        <translation>
            <numerusform>%n sala creada.</numerusform>
            <numerusform>%n salas creadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) failed.</source>
        <translation>
            <numerusform>%n sala fallida.</numerusform>
            <numerusform>%n salas fallidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) may or may not exist.</source>
        <translation>
            <numerusform>%n sala puede existir o no.</numerusform>
            <numerusform>%n salas pueden existir o no.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>R&amp;ooms</source>
        <translation>&amp;Salas</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>&amp;Gestionar conexiones…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New room</source>
        <translation>Sala &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>Cancelar &amp;todas las pendientes</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnóstico</translation>
    </message>
    <message>
        <source>&amp;About Roomwright</source>
        <translation>&amp;Acerca de Roomwright</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The list of rooms was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>La lista de salas estaba dañada. Se ha apartado con el nombre «%1» y se ha empezado una nueva.</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(eliminada)</translation>
    </message>
    <message>
        <source>The list of rooms is being opened…</source>
        <translation>Se está abriendo la lista de salas…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>The settings file could not be written: changes to connections last until Roomwright ends. Look whether the disk is full or the folder read-only.</source>
        <translation>No se ha podido escribir el archivo de configuración: los cambios en las conexiones duran hasta que se cierre Roomwright. Compruebe si el disco está lleno o si la carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>The local service&apos;s database was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>La base de datos del servicio local estaba dañada. Se ha apartado con el nombre «%1» y se ha empezado una nueva.</translation>
    </message>
    <message>
        <source>The settings file “%1” cannot be read. Roomwright leaves it as it is, and forgets changes to connections when it ends.</source>
        <translation>No se puede leer el archivo de configuración «%1». Roomwright lo deja como está y olvida los cambios en las conexiones al cerrarse.</translation>
    </message>
    <message>
        <source>The settings file could not be read. It was set aside as “%1”; look at your connections.</source>
        <translation>No se ha podido leer el archivo de configuración. Se ha apartado con el nombre «%1»; revise sus conexiones.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexiones…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) of an earlier session are not finished. They can be asked for again safely, with the same tokens.</source>
        <translation>
            <numerusform>%n sala de una sesión anterior no está terminada. Se puede volver a solicitar sin riesgo, con el mismo token.</numerusform>
            <numerusform>%n salas de una sesión anterior no están terminadas. Se pueden volver a solicitar sin riesgo, con los mismos tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>“%1” was added to the list, of which only a part is shown.</source>
        <translation>«%1» se ha añadido a la lista, de la que solo se muestra una parte.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>“%1” was not sent, as it could not be written to the disk first: %2</source>
        <translation>«%1» no se ha enviado, porque no se ha podido escribir antes en el disco: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>ID de sala</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column: when the room was created</comment>
        <translation>Creada el</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Cancel rooms</source>
        <translation>Cancelar salas</translation>
    </message>
    <message>
        <source>Cancel all rooms that wait?</source>
        <translation>¿Cancelar todas las salas pendientes?</translation>
    </message>
    <message>
        <source>What is on its way comes to its end. The others stay in the list, and can be asked for again.</source>
        <translation>Lo que ya está en camino se completa. Las demás siguen en la lista y se pueden volver a solicitar.</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>&amp;Cancelarlas</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Mantenerlas</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) were cancelled.</source>
        <translation>
            <numerusform>Se ha cancelado %n sala.</numerusform>
            <numerusform>Se han cancelado %n salas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are not finished.</source>
        <translation>
            <numerusform>%n sala no está terminada.</numerusform>
            <numerusform>%n salas no están terminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on the disk: at the next start Roomwright offers to go on with them, and makes none twice.</source>
        <translation>Se guardan en el disco: la próxima vez que se inicie, Roomwright ofrecerá continuar con ellas, y no creará ninguna dos veces.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages that wait</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MfaDialog</name>
    <message>
        <source>MFA code</source>
        <translation>Código MFA</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code that this device shows now:
%1</source>
        <translation>El rol del perfil de AWS requiere el código que este dispositivo muestra ahora:
%1</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>El código tiene seis dígitos.</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Network and &amp;limits</source>
        <translation>Red &amp;y límites</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Exa&amp;minar…</translation>
    </message>
    <message>
        <source>&amp;File of trusted certificates (PEM)</source>
        <translation>Arc&amp;hivo de certificados de confianza (PEM)</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>Los del sistema</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>El siguiente</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy&apos;s a&amp;ddress</source>
        <translation>&amp;Dirección del proxy</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user (optional)</source>
        <translation>&amp;Usuario del proxy (opcional)</translation>
    </message>
    <message>
        <source>Proxy&apos;s pass&amp;word (optional)</source>
        <translation>Contrase&amp;ña del proxy (opcional)</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>Déjelo vacío para conservar la actual</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to wa&amp;it for an answer</source>
        <translation>&amp;Tiempo de espera de la respuesta</translation>
    </message>
    <message>
        <source>Atte&amp;mpts of a request</source>
        <translation>Intentos por &amp;solicitud</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or holds no certificate in PEM form.</source>
        <translation>Este archivo no se puede leer o no contiene ningún certificado en formato PEM.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>OtherWindows</name>
    <message>
        <source>About Roomwright</source>
        <translation>Acerca de Roomwright</translation>
    </message>
    <message>
        <source>Roomwright %1</source>
        <translation>Roomwright %1</translation>
    </message>
    <message>
        <source>Creates chat rooms through the rooms API of Amazon Chime, and never loses or doubles one.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Crea salas de chat mediante la API de salas de Amazon Chime, sin perder ni duplicar ninguna.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel waiting</source>
        <translation>Cancelar pendientes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancels the rooms that have not been sent yet</source>
        <translation>Cancela las salas que aún no se han enviado</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 terminadas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n segundo</numerusform>
            <numerusform>quedan aproximadamente %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n minuto</numerusform>
            <numerusform>quedan aproximadamente %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits for you. %2 %3</source>
        <translation>«%1» espera su intervención. %2 %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 Trying again in %n second(s).</source>
        <translation>
            <numerusform>«%1»: %2 Nuevo intento dentro de %n segundo.</numerusform>
            <numerusform>«%1»: %2 Nuevo intento dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2 Trying again…</source>
        <translation>«%1»: %2 Intentándolo de nuevo…</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies all of the details</source>
        <translation>Copia todos los detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state · room name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s)</source>
        <translation>
            <numerusform>%n intento anterior</numerusform>
            <numerusform>%n intentos anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomFacts</name>
    <message>
        <source>The service said:</source>
        <translation>El servicio ha dicho:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de cuenta</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>ID de sala</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada el</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitada el</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizada el</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>Request token</source>
        <translation>Token de solicitud</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Name at the service</source>
        <translation>Nombre en el servicio</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <translation>ID de solicitud %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>RoomsView</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy room &amp;ID</source>
        <translation>Copiar &amp;ID de sala</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>No se puede mostrar la lista</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Aún no hay salas</translation>
    </message>
    <message>
        <source>Type a room name and press Enter. Every room, and every problem on the way, is listed here.</source>
        <translation>Escriba un nombre de sala y pulse Intro. Aquí aparecen todas las salas y todos los problemas que surjan.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>No room, account, ID or message holds what you search for.</source>
        <translation>Ninguna sala, cuenta, ID ni mensaje contiene lo que busca.</translation>
    </message>
    <message>
        <source>No room has the status “%1”.</source>
        <translation>Ninguna sala tiene el estado «%1».</translation>
    </message>
    <message>
        <source>No room of the status “%1” holds what you search for.</source>
        <translation>Ninguna sala con el estado «%1» contiene lo que busca.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask &amp;before all waiting rooms are cancelled</source>
        <translation>Preguntar &amp;antes de cancelar todas las salas pendientes</translation>
    </message>
    <message>
        <source>Ask before &amp;quitting while rooms are created</source>
        <translation>Preguntar antes de &amp;salir mientras se crean salas</translation>
    </message>
    <message>
        <source>&amp;Notify when long work ends in the background</source>
        <translation>&amp;Notificar cuando un trabajo largo termine en segundo plano</translation>
    </message>
    <message>
        <source>The settings file could not be written: this lasts until Roomwright ends.</source>
        <translation>No se ha podido escribir el archivo de configuración: los cambios duran hasta que se cierre Roomwright.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
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
        <source>&amp;Appearance</source>
        <translation>As&amp;pecto</translation>
    </message>
    <message>
        <source>&amp;Rooms asked for at once, by each connection</source>
        <translation>Sa&amp;las solicitadas a la vez por cada conexión</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Restaurar valores pre&amp;determinados</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Look for a ne&amp;wer version at each start</source>
        <translation>&amp;Buscar una versión más reciente en cada inicio</translation>
    </message>
    <message>
        <source>Addre&amp;ss of the list of releases</source>
        <translation>Di&amp;rección de la lista de versiones</translation>
    </message>
    <message>
        <source>Enter the address at which new versions are announced to you.</source>
        <translation>Introduzca la dirección en la que se le anuncian las versiones nuevas.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>UpdateNotice</name>
    <message>
        <source>This is the newest version of Roomwright.</source>
        <translation>Esta es la versión más reciente de Roomwright.</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a newer version. %1 %2</source>
        <translation>No se ha podido averiguar si hay una versión más reciente. %1 %2</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>There is Roomwright %1; this is %2.</source>
        <translation>Ya está disponible Roomwright %1; esta es la versión %2.</translation>
    </message>
</context>
<context>
    <name>WindowHost</name>
    <message>
        <source>LTR</source>
        <comment>“RTL” where the language is written from right to left</comment>
        <translation>LTR</translation>
    </message>
</context>
</TS>
