<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation type="unfinished"></translation>
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
        <translation>Su mensaje: %1</translation>
    </message>
    <message>
        <source>The keychain did not give this connection&apos;s secret: it is locked, said no, or did not answer.</source>
        <translation>El llavero no ha entregado el secreto de esta conexión: está bloqueado, lo ha denegado o no ha respondido.</translation>
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
        <translation>Busque su pregunta, quizá detrás de esta ventana; hasta entonces, los secretos se guardan solo para esta sesión.</translation>
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
        <translation>Hay espacios en blanco al principio o al final. Se enviará tal cual.</translation>
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
        <translation>Otra instancia de Roomwright tiene abierta la lista de salas. Ciérrela o úsela en lugar de esta.</translation>
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
        <source>Name, account, ID or message</source>
        <translation>Nombre, cuenta, ID o mensaje</translation>
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
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
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
        <translation>El llavero espera su respuesta: busque su ventana, quizá detrás de esta.</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation>«%1» no se ha enviado, porque antes no se ha podido escribir en el disco: %2</translation>
    </message>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all rooms that wait?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on its way comes to its end. The others stay in the list, and can be asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) were cancelled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are not finished.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on the disk: at the next start Roomwright offers to go on with them, and makes none twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before &amp;quitting while rooms are created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notify when long work ends in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file could not be written: this lasts until Roomwright ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rooms asked for at once, by each connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
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
    <name>WindowHost</name>
    <message>
        <source>LTR</source>
        <comment>“RTL” where the language is written from right to left</comment>
        <translation>LTR</translation>
    </message>
</context>
</TS>
