<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BatchDialog</name>
    <message>
        <source>Create them once &amp;more</source>
        <translation>&amp;Noch einmal erstellen</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>Räume aus einer Datei erstellen</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>Verb&amp;indung</translation>
    </message>
    <message>
        <source>&amp;Account ID of lines without one</source>
        <translation>&amp;Konto-ID der Zeilen ohne eigene</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Erneut &amp;lesen</translation>
    </message>
    <message>
        <source>There is no room in it that can be created.</source>
        <translation>Die Datei enthält keinen Raum, der erstellt werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s):</source>
        <translation>
            <numerusform>%n Raum:</numerusform>
            <numerusform>%n Räume:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the account “%1”</source>
        <translation>
            <numerusform>%n im Konto „%1“</numerusform>
            <numerusform>%n im Konto „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the others in %n more account(s)</source>
        <translation>
            <numerusform>die anderen in %n weiteren Konto</numerusform>
            <numerusform>die anderen in %n weiteren Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an account</source>
        <translation>
            <numerusform>%n ohne Konto</numerusform>
            <numerusform>%n ohne Konto</numerusform>
        </translation>
    </message>
    <message>
        <source>The local service&apos;s own account</source>
        <translation>Das eigene Konto des lokalen Dienstes</translation>
    </message>
    <message>
        <source>The rooms of this list were all created before, on %1.</source>
        <translation>Die Räume dieser Liste wurden alle schon am %1 erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>This list was begun on %1: %2 of %n room(s) are created. Roomwright goes on with the others; none is created twice.</source>
        <translation>
            <numerusform>Diese Liste wurde am %1 begonnen: %2 von %n Raum ist erstellt. Roomwright fährt mit den übrigen fort; keiner wird doppelt erstellt.</numerusform>
            <numerusform>Diese Liste wurde am %1 begonnen: %2 von %n Räumen sind erstellt. Roomwright fährt mit den übrigen fort; keiner wird doppelt erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are lines that cannot be used.</source>
        <translation>Einige Zeilen sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>Der lokale Dienst wird gestartet…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %n room(s)</source>
        <translation>
            <numerusform>%n Raum &amp;erstellen</numerusform>
            <numerusform>%n Räume &amp;erstellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDrop</name>
    <message>
        <source>Drop one file at a time: each is a list of its own.</source>
        <translation>Legen Sie nur eine Datei auf einmal ab: Jede ist eine eigene Liste.</translation>
    </message>
    <message>
        <source>Drop a file of this computer: a list of rooms, one in each line.</source>
        <translation>Legen Sie eine Datei von diesem Computer ab: eine Liste von Räumen, einer je Zeile.</translation>
    </message>
    <message>
        <source>Drop the file to create its rooms</source>
        <translation>Datei hier ablegen, um ihre Räume zu erstellen</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>Das kann hier nicht abgelegt werden</translation>
    </message>
</context>
<context>
    <name>BatchOpener</name>
    <message>
        <source>Create rooms from a &amp;file…</source>
        <translation>Räume aus einer &amp;Datei erstellen…</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>Räume aus einer Datei erstellen</translation>
    </message>
    <message>
        <source>Lists of rooms (*.jsonl *.ndjson *.json)</source>
        <translation>Raumlisten (*.jsonl *.ndjson *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” was not opened: first say what is to become of “%2”.</source>
        <translation>„%1“ wurde nicht geöffnet: Entscheiden Sie zuerst, was mit „%2“ geschehen soll.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n room(s) were added.</source>
        <translation>
            <numerusform>„%1“: %n Raum wurde hinzugefügt.</numerusform>
            <numerusform>„%1“: %n Räume wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: going on with %n room(s).</source>
        <translation>
            <numerusform>„%1“: Es wird mit %n Raum fortgefahren.</numerusform>
            <numerusform>„%1“: Es wird mit %n Räumen fortgefahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: nothing was sent, as it could not be written to the disk first. %2</source>
        <translation>„%1“: Es wurde nichts gesendet, da die Liste vorher nicht auf den Datenträger geschrieben werden konnte. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>BatchProblems</name>
    <message>
        <source>Every line can be used. Some may not be what you mean:</source>
        <translation>Alle Zeilen sind verwendbar. Manche sind vielleicht nicht so gemeint:</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used:</source>
        <translation>
            <numerusform>%n Zeile ist nicht verwendbar:</numerusform>
            <numerusform>%n Zeilen sind nicht verwendbar:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used. Nothing is created unless they are skipped.</source>
        <translation>
            <numerusform>%n Zeile ist nicht verwendbar. Es wird nichts erstellt, solange sie nicht übersprungen wird.</numerusform>
            <numerusform>%n Zeilen sind nicht verwendbar. Es wird nichts erstellt, solange sie nicht übersprungen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip what is wrong, and create the rooms of the other lines</source>
        <translation>&amp;Fehlerhaftes überspringen und die Räume der übrigen Zeilen erstellen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Creates a chat room, and prints it.</source>
        <translation>Erstellt einen Chatraum und gibt ihn aus.</translation>
    </message>
    <message>
        <source>Creates the rooms of a list, and goes on where it was left.</source>
        <translation>Erstellt die Räume einer Liste und macht dort weiter, wo aufgehört wurde.</translation>
    </message>
    <message>
        <source>Shows what was asked for, and what came of it; goes on with what was left.</source>
        <translation>Zeigt, was angefordert wurde und was daraus geworden ist; setzt fort, was übrig ist.</translation>
    </message>
    <message>
        <source>Shows, adds, removes and tries connections to services, and shares them as a file.</source>
        <translation>Zeigt, ergänzt, entfernt und testet Verbindungen zu Diensten und gibt sie als Datei weiter.</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong.</source>
        <translation>Gibt aus, was bei der Fehlersuche hilft.</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted.</source>
        <translation>Führt den lokalen Dienst aus, bis er unterbrochen wird.</translation>
    </message>
    <message>
        <source>Without arguments the window opens. The commands need no window and no display.</source>
        <translation>Ohne Argumente öffnet sich das Fenster. Die Befehle brauchen weder Fenster noch Anzeige.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 252 the input is wrong, and nothing was sent; 253 no usable credentials or configuration; 254 the service answered with an error; 255 any other trouble; 130 interrupted.</source>
        <translation>Exit-Codes: 0 erledigt; 252 die Eingabe ist fehlerhaft, und es wurde nichts gesendet; 253 keine verwendbaren Anmeldeinformationen oder Konfiguration; 254 der Dienst hat mit einem Fehler geantwortet; 255 jedes andere Problem; 130 unterbrochen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command and no option.</source>
        <translation>„%1“ ist weder ein Befehl noch eine Option.</translation>
    </message>
    <message>
        <source>argument %1 is not UTF-8.</source>
        <translation>Argument %1 ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>There is no display for the window: neither DISPLAY nor WAYLAND_DISPLAY is set. The commands need none; see roomwright --help.</source>
        <translation>Für das Fenster gibt es keine Anzeige: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt. Die Befehle brauchen keine; siehe roomwright --help.</translation>
    </message>
    <message>
        <source>Say this, and do nothing.</source>
        <translation>Diese Hilfe ausgeben und sonst nichts tun.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>%1 goes with %2.</source>
        <extracomment>An option is of use with another one only: &quot;--proxy-user: goes with --proxy URL.&quot;</extracomment>
        <translation>%1 gilt nur zusammen mit %2.</translation>
    </message>
    <message>
        <source>The config profile (%1) has no endpoint_url, and there is no --endpoint-url.</source>
        <translation>Das Konfigurationsprofil (%1) hat keine endpoint_url, und --endpoint-url ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 is Amazon&apos;s own endpoint.</source>
        <translation>%1 ist Amazons eigener Endpunkt.</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. May be left out where the AWS profile has it.</source>
        <translation>Wo der Dienst ist: https, oder http zu diesem Computer. Kann weggelassen werden, wenn das AWS-Profil es angibt.</translation>
    </message>
    <message>
        <source>The region to sign for; us-east-1 by default.</source>
        <translation>Die Region für die Signatur; Vorgabe: us-east-1.</translation>
    </message>
    <message>
        <source>Names the key pair. The secret access key that belongs to it is read from standard input, without echo where that is a terminal.</source>
        <translation>Benennt das Schlüsselpaar. Der zugehörige geheime Zugriffsschlüssel wird von der Standardeingabe gelesen, ohne Echo, falls sie ein Terminal ist.</translation>
    </message>
    <message>
        <source>Where the credentials are: in the keychain, as by default; with the user, who enters them in the window for as long as it is open; in the AWS environment variables; in an AWS profile.</source>
        <translation>Wo die Anmeldeinformationen sind: im Schlüsselbund (Vorgabe); beim Benutzer, der sie im Fenster eingibt, für die Zeit, in der es geöffnet ist; in den AWS-Umgebungsvariablen; in einem AWS-Profil.</translation>
    </message>
    <message>
        <source>The AWS profile; means --credential-source profile.</source>
        <translation>Das AWS-Profil; bedeutet --credential-source profile.</translation>
    </message>
    <message>
        <source>Certificates in PEM form to trust instead of the system&apos;s.</source>
        <translation>Zertifikate im PEM-Format, denen statt denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>As the system says, which is the default; no proxy; or http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Wie im System eingestellt (Vorgabe); kein Proxy; oder http://HOST:PORT oder socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>The proxy&apos;s user. The password is read from standard input too, as a line of its own behind the secret access key, where that is read.</source>
        <translation>Der Benutzer des Proxys. Auch das Passwort wird von der Standardeingabe gelesen, als eigene Zeile nach dem geheimen Zugriffsschlüssel, falls dieser gelesen wird.</translation>
    </message>
    <message>
        <source>How long to wait for each answer; 30 by default.</source>
        <translation>Wie lange auf jede Antwort gewartet wird; Vorgabe: 30.</translation>
    </message>
    <message>
        <source>How often to ask before giving up; 3 by default.</source>
        <translation>Wie oft angefragt wird, bevor aufgegeben wird; Vorgabe: 3.</translation>
    </message>
    <message>
        <source>Where there is a connection of this name, it is changed. What no option names becomes the default; the account IDs it remembers stay.</source>
        <translation>Gibt es bereits eine Verbindung dieses Namens, so wird sie geändert. Was nicht per Option angegeben ist, erhält den Vorgabewert; die gemerkten Konto-IDs bleiben erhalten.</translation>
    </message>
    <message>
        <source>Adds a connection, for the window and for --connection NAME. Its secret access key, and the password of its proxy, are read from standard input and kept in the keychain; where the keychain does not take them, nothing is added.</source>
        <translation>Fügt eine Verbindung hinzu, für das Fenster und für --connection NAME. Ihr geheimer Zugriffsschlüssel und das Passwort ihres Proxys werden von der Standardeingabe gelesen und im Schlüsselbund aufbewahrt; nimmt der Schlüsselbund sie nicht an, wird nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>standard input: the proxy password</source>
        <translation>Standardeingabe: Das Proxy-Passwort</translation>
    </message>
    <message>
        <source>Secret access key of %1: </source>
        <extracomment>Asks for it; %1 is an access key ID.</extracomment>
        <translation>Geheimer Zugriffsschlüssel von %1: </translation>
    </message>
    <message>
        <source>Proxy password of %1: </source>
        <extracomment>Asks for it; %1 is a user.</extracomment>
        <translation>Proxy-Passwort von %1: </translation>
    </message>
    <message>
        <source>standard input: has more than one line.</source>
        <translation>Standardeingabe: hat mehr als eine Zeile.</translation>
    </message>
    <message>
        <source>standard input: has more than two lines.</source>
        <translation>Standardeingabe: hat mehr als zwei Zeilen.</translation>
    </message>
    <message>
        <source>Temporary credentials, with a session token, are not kept: leave them in the environment, and use --credential-source environment.</source>
        <translation>Temporäre Anmeldeinformationen mit Sitzungstoken werden nicht aufbewahrt: Lassen Sie sie in der Umgebung und verwenden Sie --credential-source environment.</translation>
    </message>
    <message>
        <source>standard input: the secret access key</source>
        <extracomment>Begins sentences about it.</extracomment>
        <translation>Standardeingabe: Der geheime Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as it was.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>„%1“ ist unverändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not added.</source>
        <translation>„%1“ wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; is as it was.</source>
        <translation>Die geheimen Daten wurden nicht aufbewahrt, und „%1“ ist unverändert.</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; was not added.</source>
        <translation>Die geheimen Daten wurden nicht aufbewahrt, und „%1“ wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Unlock it, and try again; or use --credential-source session, environment or profile, which need no keychain.</source>
        <extracomment>The keychain.</extracomment>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut; oder verwenden Sie --credential-source session, environment oder profile, die keinen Schlüsselbund brauchen.</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot;.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>„%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot;.</source>
        <translation>„%1“ wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Its secret is in the keychain.</source>
        <translation>Der geheime Schlüssel liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The window asks for its keys.</source>
        <translation>Das Fenster fragt nach den Schlüsseln.</translation>
    </message>
    <message>
        <source>Its proxy&apos;s password is in the keychain.</source>
        <translation>Das Proxy-Passwort liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Prints the connections.</source>
        <translation>Gibt die Verbindungen aus.</translation>
    </message>
    <message>
        <source>Adds one; its secret access key is read from standard input.</source>
        <translation>Fügt eine hinzu; ihr geheimer Zugriffsschlüssel wird von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>Removes one, and its secret.</source>
        <translation>Entfernt eine samt ihrem geheimen Schlüssel.</translation>
    </message>
    <message>
        <source>Tries one, and says what came of it.</source>
        <translation>Testet eine und gibt das Ergebnis aus.</translation>
    </message>
    <message>
        <source>Prints them as a file to share with a team, without secrets.</source>
        <translation>Gibt sie als Datei zur Weitergabe im Team aus, ohne geheime Daten.</translation>
    </message>
    <message>
        <source>Adds those of such a file.</source>
        <translation>Fügt die Verbindungen aus einer solchen Datei hinzu.</translation>
    </message>
    <message>
        <source>A connection is a service with the credentials for it. The window has the same ones. Their secrets are in the keychain, and are never printed.</source>
        <translation>Eine Verbindung ist ein Dienst samt den Anmeldeinformationen dafür. Das Fenster hat dieselben. Ihre geheimen Daten liegen im Schlüsselbund und werden nie ausgegeben.</translation>
    </message>
    <message>
        <source>Prints the connections as a file to share with a team. Secrets, access key IDs, a proxy&apos;s user name and account IDs are not in it: each person enters their own.</source>
        <translation>Gibt die Verbindungen als Datei zur Weitergabe im Team aus. Geheime Daten, Zugriffsschlüssel-IDs, der Benutzername eines Proxys und Konto-IDs sind nicht darin: Jede Person gibt ihre eigenen ein.</translation>
    </message>
    <message>
        <source>Adds the connections of a file that &quot;connections export&quot; or the window has written; - is standard input. Those that are there already are left alone. All are added or, where the file has a fault, none.</source>
        <translation>Fügt die Verbindungen aus einer Datei hinzu, die „connections export“ oder das Fenster geschrieben hat; - ist die Standardeingabe. Bereits vorhandene bleiben unberührt. Es werden alle hinzugefügt oder, wenn die Datei einen Fehler enthält, keine.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 ist kein JSON.</translation>
    </message>
    <message>
        <source>%1 holds no connections.</source>
        <translation>%1 enthält keine Verbindungen.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Roomwright.</source>
        <translation>%1 wurde von einer neueren Version von Roomwright geschrieben.</translation>
    </message>
    <message>
        <source>connection %1: %2 is missing, or not what can be used.</source>
        <extracomment>%1 is its number in a file, %2 one of the names in it, such as EndpointUrl.</extracomment>
        <translation>Verbindung %1: %2 fehlt oder ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>&quot;connections list&quot; tells what was added.</source>
        <translation>„connections list“ zeigt, was hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>Nothing to add: all of them are there already.</source>
        <translation>Nichts hinzuzufügen: Alle sind bereits vorhanden.</translation>
    </message>
    <message>
        <source>Prints the connections, without their secrets.</source>
        <translation>Gibt die Verbindungen ohne ihre geheimen Daten aus.</translation>
    </message>
    <message>
        <source>A line each: with columns divided by tabs, as by default, or with an object that has everything.</source>
        <translation>Eine Zeile je Verbindung: mit durch Tabulatoren getrennten Spalten (Vorgabe) oder mit einem Objekt, das alles enthält.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>A column&apos;s heading: where the credentials are.</extracomment>
        <translation>Anmeldeinformationen</translation>
    </message>
    <message>
        <source>Key or profile</source>
        <extracomment>A column&apos;s heading: an access key ID, or the name of an AWS profile.</extracomment>
        <translation>Schlüssel oder Profil</translation>
    </message>
    <message>
        <source>Removes a connection, and its secret from the keychain. Rooms that were made with it stay in the journal.</source>
        <translation>Entfernt eine Verbindung und ihren geheimen Schlüssel aus dem Schlüsselbund. Räume, die über sie erstellt wurden, bleiben im Journal.</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot;.</source>
        <extracomment>A connection.</extracomment>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The local service cannot be removed.</source>
        <translation>Der lokale Dienst kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Tries a connection by listing the accounts that its credentials see, once, which changes nothing. Prints the accounts, an ID and a name each.</source>
        <translation>Testet eine Verbindung, indem die Konten, zu denen ihre Anmeldeinformationen Zugang haben, einmal aufgelistet werden; dabei ändert sich nichts. Gibt die Konten aus, jeweils mit ID und Namen.</translation>
    </message>
    <message>
        <source>The endpoint, %1, is Amazon&apos;s own.</source>
        <translation>Der Endpunkt, %1, ist Amazons eigener.</translation>
    </message>
    <message>
        <source>The certificate is that of &quot;%1&quot;, issued by &quot;%2&quot;.</source>
        <translation>Das Zertifikat ist das von „%1“, ausgestellt von „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht um %Ln Sekunde falsch.</numerusform>
            <numerusform>Die Uhr dieses Computers geht um %Ln Sekunden falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service was reached, and has no account.</source>
        <translation>Der Dienst wurde erreicht und hat kein Konto.</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright, in whose list this room will not be.</source>
        <translation>Das Journal wird von einer anderen Instanz von Roomwright verwendet; in deren Liste wird dieser Raum nicht stehen.</translation>
    </message>
    <message>
        <source>What came of the room is not in it, and is asked again by a later run.</source>
        <extracomment>The journal.</extracomment>
        <translation>Was aus dem Raum geworden ist, steht nicht darin; ein späterer Lauf fragt erneut danach.</translation>
    </message>
    <message>
        <source>The room was created, with RoomId %1, but this could not be written to standard output.</source>
        <translation>Der Raum wurde mit der RoomId %1 erstellt, doch dies konnte nicht auf die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>Leave the option out, and a fresh token is made.</source>
        <translation>Lassen Sie die Option weg, dann wird ein neues Token erzeugt.</translation>
    </message>
    <message>
        <source>The Chime account to create the room in. Optional with --connection local, whose own account is meant then.</source>
        <translation>Das Chime-Konto, in dem der Raum erstellt wird. Mit --connection local optional; gemeint ist dann dessen eigenes Konto.</translation>
    </message>
    <message>
        <source>The room&apos;s name.</source>
        <translation>Der Name des Raums.</translation>
    </message>
    <message>
        <source>2 to 64 of [-_a-zA-Z0-9]. Asked again with the same token and name, the service gives the same room. Fresh by default.</source>
        <translation>2 bis 64 Zeichen aus [-_a-zA-Z0-9]. Bei erneuter Anfrage mit demselben Token und Namen liefert der Dienst denselben Raum. Vorgabe: ein neues.</translation>
    </message>
    <message>
        <source>json by default.</source>
        <translation>Vorgabe: json.</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run the same command again (with the same input, without --again).</source>
        <translation>Was übrig ist, steht im Journal. Zum Fortsetzen führen Sie denselben Befehl erneut aus (mit derselben Eingabe, ohne --again).</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rooms were created before (batch %2). Nothing is left to do; --again creates them once more.</source>
        <translation>
            <numerusform>%1 von %Ln Raum wurde schon früher erstellt (Stapel %2). Es bleibt nichts zu tun; mit --again wird er noch einmal erstellt.</numerusform>
            <numerusform>%1 von %Ln Räumen wurden schon früher erstellt (Stapel %2). Es bleibt nichts zu tun; mit --again werden sie noch einmal erstellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with batch %2: %1 of %Ln rooms were created before.</source>
        <translation>
            <numerusform>Stapel %2 wird fortgesetzt: %1 von %Ln Raum wurde schon früher erstellt.</numerusform>
            <numerusform>Stapel %2 wird fortgesetzt: %1 von %Ln Räumen wurden schon früher erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. Wrong lines: %1. With --skip-invalid, the rooms of the others are created.</source>
        <translation>Es wurde nichts gesendet. Fehlerhafte Zeilen: %1. Mit --skip-invalid werden die Räume der übrigen erstellt.</translation>
    </message>
    <message>
        <source>The input holds no rooms.</source>
        <translation>Die Eingabe enthält keine Räume.</translation>
    </message>
    <message>
        <source>Creates the chat rooms of a list, and prints a line of JSON for each as soon as it is known what came of it. The list is JSON Lines: in each line an object with AccountId, Name and, where wanted, ClientRequestToken. Nothing is sent while anything in it is wrong. Given the same list again, the command goes on with what is not created yet.</source>
        <translation>Erstellt die Chaträume einer Liste und gibt für jeden eine Zeile JSON aus, sobald bekannt ist, was aus ihm geworden ist. Die Liste ist im Format JSON Lines: in jeder Zeile ein Objekt mit AccountId, Name und bei Bedarf ClientRequestToken. Es wird nichts gesendet, solange etwas darin fehlerhaft ist. Erhält der Befehl dieselbe Liste noch einmal, fährt er mit dem fort, was noch nicht erstellt ist.</translation>
    </message>
    <message>
        <source>The list; - for standard input.</source>
        <translation>Die Liste; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The Chime account of lines without an AccountId. With --connection local they may stay without one: its own account is meant then.</source>
        <translation>Das Chime-Konto der Zeilen ohne AccountId. Mit --connection local können sie ohne bleiben; gemeint ist dann dessen eigenes Konto.</translation>
    </message>
    <message>
        <source>Create the rooms of the lines that are right.</source>
        <translation>Die Räume der fehlerfreien Zeilen erstellen.</translation>
    </message>
    <message>
        <source>Create rooms that the same list has created before once more: with fresh tokens where the list has none.</source>
        <translation>Räume, die dieselbe Liste schon früher erstellt hat, noch einmal erstellen: mit neuen Token, wo die Liste keine hat.</translation>
    </message>
    <message>
        <source>Print what would be sent, with the tokens, and send nothing. The tokens are fresh each time with --again.</source>
        <translation>Ausgeben, was gesendet würde, samt den Token, und nichts senden. Mit --again sind die Token jedes Mal neu.</translation>
    </message>
    <message>
        <source>Standard output could not be written. What came of the rooms is in the journal: roomwright journal list</source>
        <translation>Die Standardausgabe konnte nicht geschrieben werden. Was aus den Räumen geworden ist, steht im Journal: roomwright journal list</translation>
    </message>
    <message>
        <source>What is known is kept, and written as soon as that is possible.</source>
        <translation>Was bekannt ist, wird aufbewahrt und geschrieben, sobald das möglich ist.</translation>
    </message>
    <message>
        <source>This is tried until it works. Ctrl+C leaves the rest for another time.</source>
        <translation>Dies wird versucht, bis es gelingt. Mit Strg+C bleibt der Rest für ein andermal.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Created %1 of %Ln rooms</source>
        <extracomment>Begins a list: &quot;Created 17 of 20 rooms, 1 failed, 2 left.&quot;</extracomment>
        <translation>
            <numerusform>%1 von %Ln Raum erstellt</numerusform>
            <numerusform>%1 von %Ln Räumen erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Rooms of which nobody knows what became of them.</extracomment>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <extracomment>Rooms that are still to be created.</extracomment>
        <translation>
            <numerusform>%Ln übrig</numerusform>
            <numerusform>%Ln übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Ends a list as a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The certificates to trust, %1, cannot be read, or are not in PEM form.</source>
        <translation>Die Zertifikate, denen vertraut werden soll (%1), können nicht gelesen werden oder sind nicht im PEM-Format.</translation>
    </message>
    <message>
        <source>Name a service that speaks its API with --endpoint-url, or use the program&apos;s own with --connection local.</source>
        <translation>Geben Sie mit --endpoint-url einen Dienst an, der dieselbe API spricht, oder verwenden Sie mit --connection local den eigenen des Programms.</translation>
    </message>
    <message>
        <source>No endpoint is configured.</source>
        <translation>Es ist kein Endpunkt konfiguriert.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is not UTF-8.</source>
        <translation>%1 kann nicht gelesen werden oder ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>Unable to locate credentials. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or an AWS profile, or choose a --connection.</source>
        <translation>Es wurden keine Anmeldeinformationen gefunden. Setzen Sie AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY oder ein AWS-Profil, oder wählen Sie eine --connection.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s endpoint_url</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>Die endpoint_url des AWS-Profils</translation>
    </message>
    <message>
        <source>AWS_MAX_ATTEMPTS, or the AWS profile&apos;s max_attempts, (%1)</source>
        <extracomment>Begins a sentence; %1 is its value.</extracomment>
        <translation>AWS_MAX_ATTEMPTS oder max_attempts des AWS-Profils (%1)</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>Der Endpunkt der Verbindung</translation>
    </message>
    <message>
        <source>%1 the local service is where it is. Leave the option out, or --connection.</source>
        <translation>%1 Der Ort des lokalen Dienstes steht fest. Lassen Sie diese Option oder --connection weg.</translation>
    </message>
    <message>
        <source>%1 a connection has its own credentials. Leave one of the two out.</source>
        <translation>%1 Eine Verbindung hat ihre eigenen Anmeldeinformationen. Lassen Sie eine der beiden Optionen weg.</translation>
    </message>
    <message>
        <source>%1 must be a whole number of seconds from 1 to %2.</source>
        <translation>%1 muss eine ganze Zahl von Sekunden von 1 bis %2 sein.</translation>
    </message>
    <message>
        <source>A connection set up in the window, its secret from the keychain; &quot;local&quot; is the program&apos;s own service. Without it the AWS environment variables are used, else the AWS profile.</source>
        <translation>Eine im Fenster eingerichtete Verbindung, mit dem geheimen Schlüssel aus dem Schlüsselbund; „local“ ist der eigene Dienst des Programms. Ohne diese Option werden die AWS-Umgebungsvariablen verwendet, sonst das AWS-Profil.</translation>
    </message>
    <message>
        <source>A profile of the AWS tools&apos; files, instead of the environment&apos;s variables and AWS_PROFILE.</source>
        <translation>Ein Profil aus den Dateien der AWS-Tools, anstelle der Umgebungsvariablen und von AWS_PROFILE.</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. Comes before AWS_ENDPOINT_URL_CHIME, AWS_ENDPOINT_URL and the profile.</source>
        <translation>Wo der Dienst ist: https, oder http zu diesem Computer. Hat Vorrang vor AWS_ENDPOINT_URL_CHIME, AWS_ENDPOINT_URL und dem Profil.</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong: versions, the keychain&apos;s state, files, connections and the last failures. There is no secret in it.</source>
        <translation>Gibt aus, was bei der Fehlersuche hilft: Versionen, den Zustand des Schlüsselbunds, Dateien, Verbindungen und die letzten Fehler. Geheime Daten sind nicht darin.</translation>
    </message>
    <message>
        <source>With the names and request tokens of rooms, which are left out otherwise.</source>
        <translation>Mit den Namen und Anfrage-Token von Räumen, die sonst weggelassen werden.</translation>
    </message>
    <message>
        <source>An object, or lines of text, as by default.</source>
        <translation>Ein Objekt oder Textzeilen (Vorgabe).</translation>
    </message>
    <message>
        <source>Could not connect to the endpoint URL: &quot;%1&quot;</source>
        <translation>Es konnte keine Verbindung zur Endpunkt-URL hergestellt werden: „%1“</translation>
    </message>
    <message>
        <source>Connection was closed before a complete answer came from the endpoint URL: &quot;%1&quot;</source>
        <translation>Die Verbindung wurde geschlossen, bevor eine vollständige Antwort von der Endpunkt-URL kam: „%1“</translation>
    </message>
    <message>
        <source>No answer in time from the endpoint URL: &quot;%1&quot;</source>
        <translation>Keine rechtzeitige Antwort von der Endpunkt-URL: „%1“</translation>
    </message>
    <message>
        <source>SSL validation failed for &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 what the TLS library says.</extracomment>
        <translation>SSL-Prüfung für „%1“ fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Failed to connect through the proxy to &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 the proxy.</extracomment>
        <translation>Die Verbindung über den Proxy zu „%1“ ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>The answer is too large to be a room, from the endpoint URL: &quot;%1&quot;</source>
        <translation>Die Antwort von der Endpunkt-URL ist zu groß für einen Raum: „%1“</translation>
    </message>
    <message>
        <source>The input breaks a rule</source>
        <translation>Die Eingabe verstößt gegen eine Regel</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used</source>
        <translation>Der Endpunkt der Verbindung kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Unable to locate credentials</source>
        <translation>Es wurden keine Anmeldeinformationen gefunden</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile could not be found</source>
        <translation>Das source_profile des AWS-Profils wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile leads in a circle</source>
        <translation>Das source_profile des AWS-Profils führt im Kreis</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs an MFA code, and none was given</source>
        <translation>Die Rolle des AWS-Profils erfordert einen MFA-Code, und es wurde keiner eingegeben</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials</source>
        <translation>Der credential_process des AWS-Profils hat keine Anmeldeinformationen geliefert</translation>
    </message>
    <message>
        <source>The keychain did not give the connection&apos;s secret</source>
        <translation>Der Schlüsselbund hat den geheimen Schlüssel der Verbindung nicht herausgegeben</translation>
    </message>
    <message>
        <source>The local service could not be started</source>
        <translation>Der lokale Dienst konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>The certificates to trust cannot be read, or are not in PEM form</source>
        <translation>Die Zertifikate, denen vertraut werden soll, können nicht gelesen werden oder sind nicht im PEM-Format</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>Das AWS-Profil hat role_arn, aber kein source_profile.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what went wrong, without a full stop; %2 what it is about, or what the system says.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service answered with status %1, and without a room.</source>
        <translation>Der Dienst hat mit Status %1 und ohne einen Raum geantwortet.</translation>
    </message>
    <message>
        <source>There is no host of that name. Check the endpoint&apos;s spelling.</source>
        <translation>Es gibt keinen Host dieses Namens. Prüfen Sie die Schreibweise des Endpunkts.</translation>
    </message>
    <message>
        <source>Nothing listens there. Check the port, and whether the service runs; roomwright serve starts a local one.</source>
        <translation>Dort lauscht kein Programm. Prüfen Sie den Port und ob der Dienst läuft; roomwright serve startet einen lokalen.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Prüfen Sie die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>A slow service may need a longer --timeout.</source>
        <translation>Ein langsamer Dienst braucht möglicherweise ein längeres --timeout.</translation>
    </message>
    <message>
        <source>If the service has a certificate authority of its own, name its certificate with --ca-bundle.</source>
        <translation>Wenn der Dienst eine eigene Zertifizierungsstelle hat, geben Sie deren Zertifikat mit --ca-bundle an.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s keys in the window, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY and leave --connection out.</source>
        <translation>Geben Sie die Schlüssel der Verbindung im Fenster ein, oder setzen Sie AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY und lassen Sie --connection weg.</translation>
    </message>
    <message>
        <source>It is asked for at the terminal. Where there is none, this leaves credentials in the environment for a while:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>Er wird am Terminal abgefragt. Wo es keines gibt, legt dieser Befehl Anmeldeinformationen für eine Weile in der Umgebung ab:</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1.</source>
        <translation>Das sagt STS zur Rolle %1 des AWS-Profils.</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1. The MFA code may have been wrong or used before: wait for the next one, and try again.</source>
        <translation>Das sagt STS zur Rolle %1 des AWS-Profils. Der MFA-Code war möglicherweise falsch oder wurde schon verwendet: Warten Sie auf den nächsten und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It is locked, said no, or did not answer: unlock it, and try again.</source>
        <extracomment>The keychain.</extracomment>
        <translation>Er ist gesperrt, hat abgelehnt oder nicht geantwortet: Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds. Set it, and try again.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht um %Ln Sekunde falsch. Stellen Sie sie und versuchen Sie es erneut.</numerusform>
            <numerusform>Die Uhr dieses Computers geht um %Ln Sekunden falsch. Stellen Sie sie und versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint sends on to &quot;%1&quot;, which is not followed: the signature is for this endpoint only.</source>
        <translation>Der Endpunkt verweist auf „%1“; dem wird nicht gefolgt: Die Signatur gilt nur für diesen Endpunkt.</translation>
    </message>
    <message>
        <source>This is no answer of the rooms API. Check the endpoint.</source>
        <translation>Das ist keine Antwort der Räume-API. Prüfen Sie den Endpunkt.</translation>
    </message>
    <message>
        <source>Without the account&apos;s list of rooms it is not known whether this one is there: ask for the permission chime:ListRooms.</source>
        <translation>Ohne die Liste der Räume des Kontos ist nicht bekannt, ob dieser vorhanden ist: Bitten Sie um die Berechtigung chime:ListRooms.</translation>
    </message>
    <message>
        <source>The config profile (%1) could not be found.</source>
        <translation>Das Konfigurationsprofil (%1) wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through %1, which this program does not do itself. This does, and leaves them in the environment:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>Das AWS-Profil bezieht seine Anmeldeinformationen über %1, was dieses Programm nicht selbst tut. Der folgende Befehl tut es und legt sie in der Umgebung ab:</translation>
    </message>
    <message>
        <source>Partial credentials found in the environment, missing: %1</source>
        <translation>In der Umgebung wurden unvollständige Anmeldeinformationen gefunden; es fehlt: %1</translation>
    </message>
    <message>
        <source>The access key ID or the session token holds a character that no key has: a space, a line end or the like.</source>
        <translation>Die Zugriffsschlüssel-ID oder das Sitzungstoken enthält ein Zeichen, das in keinem Schlüssel vorkommt: ein Leerzeichen, ein Zeilenende oder dergleichen.</translation>
    </message>
    <message>
        <source>Amazon ended its Chime service on 20 February 2026.</source>
        <translation>Amazon hat seinen Dienst Chime am 20. Februar 2026 eingestellt.</translation>
    </message>
    <message>
        <source>The outcome is unknown: the room may have been created. Ask again with the same token, and no second room is made:</source>
        <extracomment>A line with an option follows.</extracomment>
        <translation>Das Ergebnis ist unbekannt: Der Raum wurde möglicherweise erstellt. Fragen Sie mit demselben Token erneut an, dann entsteht kein zweiter Raum:</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this.</source>
        <translation>Der Schlüsselbund enthält nichts dafür.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Der Schlüsselbund hat abgelehnt.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Hier gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry is not one of this program.</source>
        <translation>Der Eintrag im Schlüsselbund stammt nicht von diesem Programm.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>Der Schlüsselbund kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>Its secret may still be in the keychain.</source>
        <extracomment>A connection&apos;s secret.</extracomment>
        <translation>Die geheimen Daten liegen möglicherweise noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: %2.</source>
        <translation>Das Journal %1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright. Let it finish, or close it.</source>
        <translation>Das Journal wird von einer anderen Instanz von Roomwright verwendet. Lassen Sie diese fertig werden oder schließen Sie sie.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2.</source>
        <translation>Das Journal %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of this program, and is left as it is.</source>
        <translation>Das Journal %1 wurde von einer neueren Version dieses Programms geschrieben und bleibt unverändert.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2.</source>
        <translation>Das Journal %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Interrupted; nothing was sent.</source>
        <translation>Unterbrochen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be written.</source>
        <translation>Die Einstellungsdatei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A damaged file was set aside as %1, and a new one begun.</source>
        <translation>Eine beschädigte Datei wurde als %1 beiseitegelegt, und eine neue wurde angelegt.</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Before the ways to write a command.</extracomment>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>%1 must be a batch&apos;s number; roomwright journal batches shows them.</source>
        <translation>%1 muss die Nummer eines Stapels sein; roomwright journal batches zeigt sie.</translation>
    </message>
    <message>
        <source>No earlier run has left anything.</source>
        <translation>Kein früherer Lauf hat etwas übrig gelassen.</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end.</source>
        <translation>Das Journal kann nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end: %1.</source>
        <translation>Das Journal kann nicht bis zum Ende gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first, a line of JSON each, and how many of their rooms are in which state.</source>
        <translation>Gibt die Listen aus, die create-rooms übergeben wurden, die neuesten zuerst, je eine Zeile JSON, und wie viele ihrer Räume welchen Status haben.</translation>
    </message>
    <message>
        <source>Prints the rooms, newest first.</source>
        <translation>Gibt die Räume aus, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first.</source>
        <translation>Gibt die Listen aus, die create-rooms übergeben wurden, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Writes everything that the journal has as CSV or JSON.</source>
        <translation>Schreibt alles, was das Journal enthält, als CSV oder JSON.</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left.</source>
        <translation>Fährt mit Räumen fort, die ein früherer Lauf übrig gelassen hat.</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left.</source>
        <translation>Gibt Räume auf, die ein früherer Lauf übrig gelassen hat.</translation>
    </message>
    <message>
        <source>The journal holds every room that was asked for, and what came of it.</source>
        <translation>Das Journal enthält jeden Raum, der angefordert wurde, und was aus ihm geworden ist.</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left: those that were never sent are Cancelled, the others stay Unknown and are asked for no more.</source>
        <translation>Gibt Räume auf, die ein früherer Lauf übrig gelassen hat: Nie gesendete sind danach Cancelled, die anderen bleiben Unknown und werden nicht mehr angefordert.</translation>
    </message>
    <message>
        <source>Only rooms of one batch.</source>
        <translation>Nur Räume eines bestimmten Stapels.</translation>
    </message>
    <message numerus="yes">
        <source>Gave up %Ln rooms: %1 are Cancelled, %2 are Unknown, as they had been sent.</source>
        <extracomment>Cancelled and Unknown are states.</extracomment>
        <translation>
            <numerusform>%Ln Raum aufgegeben: %1 Cancelled, %2 Unknown (weil bereits gesendet).</numerusform>
            <numerusform>%Ln Räume aufgegeben: %1 Cancelled, %2 Unknown (weil bereits gesendet).</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes everything that the journal has about each room, oldest first.</source>
        <translation>Schreibt alles, was das Journal zu jedem Raum enthält, die ältesten zuerst.</translation>
    </message>
    <message>
        <source>An array in JSON, or CSV, as by default: there, text that a spreadsheet would take for a formula is preceded by an apostrophe.</source>
        <translation>Ein Array in JSON, oder CSV (Vorgabe): Dort steht vor Text, den eine Tabellenkalkulation für eine Formel hielte, ein Apostroph.</translation>
    </message>
    <message>
        <source>Where to, as a whole or not at all; standard output by default.</source>
        <translation>Wohin geschrieben wird, ganz oder gar nicht; Vorgabe: die Standardausgabe.</translation>
    </message>
    <message>
        <source>Only rooms that are %1.</source>
        <extracomment>%1 are the names of states.</extracomment>
        <translation>Nur Räume mit dem Status %1.</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>Der Export konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>Es gibt noch kein Journal.</translation>
    </message>
    <message>
        <source>Prints the rooms that were asked for, newest first.</source>
        <translation>Gibt die Räume aus, die angefordert wurden, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Only those that are %1.</source>
        <extracomment>Rooms; %1 are the names of states.</extracomment>
        <translation>Nur die mit dem Status %1.</translation>
    </message>
    <message>
        <source>Only those of one batch.</source>
        <extracomment>Rooms.</extracomment>
        <translation>Nur die eines bestimmten Stapels.</translation>
    </message>
    <message>
        <source>How many at most; 100 by default, 0 for all.</source>
        <extracomment>Rooms.</extracomment>
        <translation>Wie viele höchstens; Vorgabe: 100, 0 für alle.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>A column&apos;s heading: the Chime account.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Room ID</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Raum-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>A column&apos;s heading: when a room was created.</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A column&apos;s heading: what went wrong.</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left waiting, or whose outcome it did not learn, and prints a line of JSON for each as create-rooms does. Without --connection and --endpoint-url: those of all connections, and of the AWS environment.</source>
        <translation>Fährt mit Räumen fort, die ein früherer Lauf wartend zurückgelassen hat oder deren Ergebnis er nicht erfahren hat, und gibt wie create-rooms für jeden eine Zeile JSON aus. Ohne --connection und --endpoint-url: die aller Verbindungen und der AWS-Umgebung.</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run this again.</source>
        <translation>Was übrig ist, steht im Journal. Zum Fortsetzen führen Sie dies erneut aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms stay as they are: they were asked for by another connection. Name it with --connection, or set the AWS environment and --endpoint-url as they were.</source>
        <translation>
            <numerusform>%Ln Raum bleibt, wie er ist: Er wurde über eine andere Verbindung angefordert. Geben Sie diese mit --connection an, oder setzen Sie die AWS-Umgebung und --endpoint-url wie damals.</numerusform>
            <numerusform>%Ln Räume bleiben, wie sie sind: Sie wurden über eine andere Verbindung angefordert. Geben Sie diese mit --connection an, oder setzen Sie die AWS-Umgebung und --endpoint-url wie damals.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter MFA code for %1: </source>
        <extracomment>Asks for it; %1 is a device.</extracomment>
        <translation>MFA-Code für %1 eingeben: </translation>
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
            <numerusform>%1 von %Ln Raum</numerusform>
            <numerusform>%1 von %Ln Räumen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>%Ln pro Sekunde</numerusform>
            <numerusform>%Ln pro Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>neuer Versuch in %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <extracomment>Sentences like those before.</extracomment>
        <translation>
            <numerusform>… und %Ln weitere Meldung.</numerusform>
            <numerusform>… und %Ln weitere Meldungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs something other than white space.</source>
        <translation>%1 muss mehr als Leerraum enthalten.</translation>
    </message>
    <message>
        <source>%1 has a control character, %2 at position %3.</source>
        <extracomment>%2 is a character such as U+0007.</extracomment>
        <translation>%1 enthält ein Steuerzeichen, %2 an Position %3.</translation>
    </message>
    <message>
        <source>%1 has half a character, %2 at position %3.</source>
        <translation>%1 enthält ein halbes Zeichen, %2 an Position %3.</translation>
    </message>
    <message>
        <source>%1 &quot;.&quot; and &quot;..&quot; cannot be sent, as they change the address.</source>
        <translation>%1 „.“ und „..“ können nicht gesendet werden, da sie die Adresse verändern.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has fewer than %n characters.</source>
        <translation>
            <numerusform>%1 hat weniger als %n Zeichen.</numerusform>
            <numerusform>%1 hat weniger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n characters.</source>
        <translation>
            <numerusform>%1 hat mehr als %n Zeichen.</numerusform>
            <numerusform>%1 hat mehr als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may hold [-_a-zA-Z0-9] only, but has %2 at position %3.</source>
        <translation>%1 darf nur [-_a-zA-Z0-9] enthalten, hat aber %2 an Position %3.</translation>
    </message>
    <message>
        <source>%1 12 digits look like an AWS account ID; a Chime account ID is a UUID.</source>
        <translation>%1 12 Ziffern sehen nach einer AWS-Konto-ID aus; eine Chime-Konto-ID ist eine UUID.</translation>
    </message>
    <message>
        <source>%1 begins or ends with white space, which is sent as it is.</source>
        <translation>%1 beginnt oder endet mit Leerraum, der unverändert gesendet wird.</translation>
    </message>
    <message>
        <source>%1 has an invisible character that changes the reading direction, %2 at position %3.</source>
        <translation>%1 enthält ein unsichtbares Zeichen, das die Leserichtung ändert, %2 an Position %3.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <extracomment>%1 is where the value was written: &quot;--name:&quot;, &quot;NAME:&quot;, &quot;line 3: Name:&quot;, &quot;standard input: the secret access key&quot;, &quot;The connection&apos;s endpoint (http://…)&quot;. It comes first in all such sentences.</extracomment>
        <translation>%1 ist erforderlich.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 has a control character.</source>
        <translation>%1 enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%2 are the values that can be given: &quot;--output: must be json or text.&quot;</extracomment>
        <translation>%1 muss %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3.</source>
        <translation>%1 muss eine ganze Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, 0 or more.</source>
        <translation>%1 muss eine ganze Zahl ab 0 sein.</translation>
    </message>
    <message>
        <source>%1 %2 cannot be read: %3.</source>
        <extracomment>%2 is a file, %3 what the system says: &quot;--input: rooms.jsonl cannot be read: Permission denied.&quot;</extracomment>
        <translation>%1 %2 kann nicht gelesen werden: %3.</translation>
    </message>
    <message>
        <source>%1 the file cannot be read, or holds no certificate in PEM form.</source>
        <translation>%1 Die Datei kann nicht gelesen werden oder enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>%1 must be a region&apos;s name, such as us-east-1: small letters, digits and &apos;-&apos;.</source>
        <translation>%1 muss der Name einer Region sein, etwa us-east-1: Kleinbuchstaben, Ziffern und „-“.</translation>
    </message>
    <message>
        <source>%1 has a character that nobody can see, at position %2.</source>
        <translation>%1 enthält an Position %2 ein Zeichen, das niemand sehen kann.</translation>
    </message>
    <message>
        <source>%1 has a character that cannot be part of it, at position %2: a space, a control character or the like.</source>
        <translation>%1 enthält an Position %2 ein Zeichen, das nicht zulässig ist: ein Leerzeichen, ein Steuerzeichen oder dergleichen.</translation>
    </message>
    <message>
        <source>%1 must not hold a user name or password.</source>
        <translation>%1 darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>%1 there is a connection of this name; --replace changes it.</source>
        <translation>%1 Es gibt bereits eine Verbindung dieses Namens; --replace ändert sie.</translation>
    </message>
    <message>
        <source>%1 stands for the local service.</source>
        <translation>%1 steht für den lokalen Dienst.</translation>
    </message>
    <message>
        <source>%1 is not a URL such as https://chime.example.com.</source>
        <translation>%1 ist keine URL wie https://chime.example.com.</translation>
    </message>
    <message>
        <source>%1 must begin with https:// (or http:// for this computer).</source>
        <translation>%1 muss mit https:// beginnen (oder mit http:// für diesen Computer).</translation>
    </message>
    <message>
        <source>%1 must be https, as it is another computer; http is for this one.</source>
        <translation>%1 muss https verwenden, da es um einen anderen Computer geht; http ist nur für diesen zulässig.</translation>
    </message>
    <message>
        <source>%1 must not hold &apos;?&apos; or &apos;#&apos;.</source>
        <translation>%1 darf weder „?“ noch „#“ enthalten.</translation>
    </message>
    <message>
        <source>line %1:</source>
        <extracomment>Of the list of rooms: begins a sentence.</extracomment>
        <translation>Zeile %1:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n bytes.</source>
        <translation>
            <numerusform>%1 ist länger als %n Byte.</numerusform>
            <numerusform>%1 ist länger als %n Byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2.</source>
        <extracomment>%2 is what the system says.</extracomment>
        <translation>%1 ist kein JSON: %2.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1 has an unknown member, &quot;%2&quot;. There are AccountId, Name and ClientRequestToken.</source>
        <translation>%1 enthält ein unbekanntes Feld, „%2“. Es gibt AccountId, Name und ClientRequestToken.</translation>
    </message>
    <message>
        <source>%1 must be a string.</source>
        <translation>%1 muss eine Zeichenkette sein.</translation>
    </message>
    <message>
        <source>%1 is that of line %2, which is about another room.</source>
        <translation>%1 ist das von Zeile %2, die einen anderen Raum betrifft.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt keine Verbindung „%1“. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted. Prints what a shell needs to use it; keys are taken from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY where those are set.</source>
        <translation>Führt den lokalen Dienst aus, bis er unterbrochen wird. Gibt aus, was eine Shell braucht, um ihn zu verwenden; die Schlüssel werden AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY entnommen, wenn diese gesetzt sind.</translation>
    </message>
    <message>
        <source>Any free one by default.</source>
        <extracomment>A port.</extracomment>
        <translation>Vorgabe: ein beliebiger freier.</translation>
    </message>
    <message>
        <source>Where the rooms are kept; the window&apos;s file by default.</source>
        <translation>Wo die Räume aufbewahrt werden; Vorgabe: die Datei des Fensters.</translation>
    </message>
    <message>
        <source>Rooms per account; 1500 by default, 0 for no limit.</source>
        <translation>Räume je Konto; Vorgabe: 1500, 0 für unbegrenzt.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2</source>
        <translation>Die Datenbank %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>Could not listen on %1: %2</source>
        <extracomment>%1 is an address and port, %2 what the system says.</extracomment>
        <translation>Auf %1 konnte nicht gelauscht werden: %2</translation>
    </message>
    <message>
        <source>These keys are for this run only.</source>
        <translation>Diese Schlüssel gelten nur für diesen Lauf.</translation>
    </message>
    <message>
        <source>Could not write to standard output.</source>
        <translation>Auf die Standardausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Serving account %1 from %2 until interrupted (Ctrl+C).</source>
        <translation>Konto %1 aus %2 wird bis zur Unterbrechung (Strg+C) bereitgestellt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command of %2.</source>
        <translation>„%1“ ist kein Befehl von %2.</translation>
    </message>
    <message>
        <source>%1 needs a command: %2.</source>
        <extracomment>%1 is &quot;journal&quot; or &quot;connections&quot;, %2 the names of its commands: &quot;list, add or remove&quot;.</extracomment>
        <translation>%1 braucht einen Befehl: %2.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the members of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>One of several: %1 is a list such as &quot;json, csv&quot;, or one member; %2 the last member.</extracomment>
        <translation>%1 oder %2</translation>
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
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpunkt</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gion</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain.</source>
        <translation>Der geheime Schlüssel von „%1“ liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The secret of “%1” is kept for this session only.</source>
        <translation>Der geheime Schlüssel von „%1“ wird nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>Temporary credentials are never stored.</source>
        <translation>Temporäre Anmeldeinformationen werden nie gespeichert.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password of “%1” is kept for this session only.</source>
        <translation>Das Proxy-Passwort von „%1“ wird nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, and was removed.</source>
        <translation>Der geheime Schlüssel von „%1“ wird nicht mehr benötigt und wurde entfernt.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, but may still be in the keychain.</source>
        <translation>Der geheime Schlüssel von „%1“ wird nicht mehr benötigt, liegt aber möglicherweise noch im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>ConnectionName</name>
    <message>
        <source>Local service</source>
        <translation>Lokaler Dienst</translation>
    </message>
</context>
<context>
    <name>ConnectionSharing</name>
    <message>
        <source>S&amp;hare</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>&amp;Import connections…</source>
        <translation>Verbindungen &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export connections…</source>
        <translation>Verbindungen &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Verbindungen (*.json)</translation>
    </message>
    <message>
        <source>connections</source>
        <comment>the name of a file</comment>
        <translation>verbindungen</translation>
    </message>
    <message>
        <source>The connections could not be written to “%1”: %2</source>
        <translation>Die Verbindungen konnten nicht in „%1“ geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The connections were written to “%1”, without their secrets.</source>
        <translation>Die Verbindungen wurden ohne ihre geheimen Daten in „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Nothing was added from “%1”: %2</source>
        <translation>Aus „%1“ wurde nichts hinzugefügt: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults in the file.</source>
        <translation>
            <numerusform>Die Datei enthält %n weiteren Fehler.</numerusform>
            <numerusform>Die Datei enthält %n weitere Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have all the connections of “%1” already.</source>
        <translation>Alle Verbindungen aus „%1“ sind bei Ihnen bereits vorhanden.</translation>
    </message>
    <message>
        <source>The connections can be used, but the settings file could not be written: they will be gone when Roomwright ends.</source>
        <translation>Die Verbindungen können verwendet werden, aber die Einstellungsdatei konnte nicht geschrieben werden: Beim Beenden von Roomwright gehen sie verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were added. Enter your own keys in those that need them.</source>
        <translation>
            <numerusform>%n Verbindung wurde hinzugefügt. Geben Sie Ihre eigenen Schlüssel ein, falls sie welche benötigt.</numerusform>
            <numerusform>%n Verbindungen wurden hinzugefügt. Geben Sie bei denen, die Schlüssel benötigen, Ihre eigenen ein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>Entfe&amp;rnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>The local service is a part of Roomwright: the rooms API on this computer, for nobody but you. There is nothing to set up. It makes its own account and its own key pair, and keeps its rooms on your disk.</source>
        <translation>Der lokale Dienst ist ein Teil von Roomwright: die Räume-API auf diesem Computer, nur für Sie. Einzurichten ist nichts. Er legt sein eigenes Konto und sein eigenes Schlüsselpaar an und bewahrt seine Räume auf Ihrem Datenträger auf.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>&amp;Verbindungstest abbrechen</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>Speichern Sie zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>The connection can be used, but the settings file could not be written: it will be gone when Roomwright ends.</source>
        <translation>Die Verbindung kann verwendet werden, aber die Einstellungsdatei konnte nicht geschrieben werden: Beim Beenden von Roomwright geht sie verloren.</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>Verbindung „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its secret is removed too. Rooms that were made through it stay, and stay in the list.</source>
        <translation>Auch ihr geheimer Schlüssel wird entfernt. Räume, die über sie erstellt wurden, bleiben bestehen und bleiben in der Liste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The secret of “%1” may still be in the keychain. %2</source>
        <translation>Die geheimen Daten von „%1“ liegen möglicherweise noch im Schlüsselbund. %2</translation>
    </message>
    <message>
        <source>Connections that are not saved</source>
        <translation>Nicht gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>Save the changes to your connections?</source>
        <translation>Änderungen an Ihren Verbindungen speichern?</translation>
    </message>
    <message>
        <source>Save the changes to the connection “%1”?</source>
        <translation>Änderungen an der Verbindung „%1“ speichern?</translation>
    </message>
    <message>
        <source>What you typed is lost otherwise.</source>
        <translation>Andernfalls gehen Ihre Eingaben verloren.</translation>
    </message>
</context>
<context>
    <name>CreateRoomForm</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Create &amp;room</source>
        <translation>Raum &amp;erstellen</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Raum erstellen</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Verbindungen verwalten…</translation>
    </message>
    <message>
        <source>For example: Operations</source>
        <translation>Zum Beispiel: Betrieb</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>Verb&amp;indung</translation>
    </message>
    <message>
        <source>&amp;Account ID</source>
        <translation>&amp;Konto-ID</translation>
    </message>
    <message>
        <source>Room &amp;name</source>
        <translation>Raum&amp;name</translation>
    </message>
    <message>
        <source>Fresh token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Request &amp;token</source>
        <translation>Anfrage-&amp;Token</translation>
    </message>
    <message>
        <source>The same token never makes a second room, however often it is asked.</source>
        <translation>Dasselbe Token ergibt nie einen zweiten Raum, gleichgültig, wie oft damit angefragt wird.</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>Der lokale Dienst wird gestartet…</translation>
    </message>
    <message>
        <source>Creates the room (Enter)</source>
        <translation>Erstellt den Raum (Eingabetaste)</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Es gibt keine Verbindung.</translation>
    </message>
</context>
<context>
    <name>CredentialsPart</name>
    <message>
        <source>Keys in the keychain</source>
        <translation>Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <source>Keys for this session only</source>
        <translation>Schlüssel nur für diese Sitzung</translation>
    </message>
    <message>
        <source>AWS environment variables</source>
        <translation>AWS-Umgebungsvariablen</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>AWS-Profil</translation>
    </message>
    <message>
        <source>C&amp;redentials</source>
        <translation>Anmel&amp;deinformationen</translation>
    </message>
    <message>
        <source>Access &amp;key ID</source>
        <translation>&amp;Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Secret access ke&amp;y</source>
        <translation>Geheimer Zugri&amp;ffsschlüssel</translation>
    </message>
    <message>
        <source>Session token (o&amp;ptional)</source>
        <translation>Sitzungst&amp;oken (optional)</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>Leer lassen, um den vorhandenen beizubehalten</translation>
    </message>
    <message>
        <source>Choose a profile, or enter the name of one.</source>
        <translation>Wählen Sie ein Profil oder geben Sie den Namen eines Profils ein.</translation>
    </message>
    <message>
        <source>They are kept in memory, and asked for again when Roomwright starts anew.</source>
        <translation>Die Schlüssel werden im Arbeitsspeicher aufbewahrt und beim nächsten Start von Roomwright erneut abgefragt.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are set for this program.</source>
        <translation>AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY sind für dieses Programm gesetzt.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not both set for this program. Set them before it is started.</source>
        <translation>AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY sind für dieses Programm nicht beide gesetzt. Setzen Sie sie, bevor Sie es starten.</translation>
    </message>
    <message>
        <source>Roomwright reads the profile in the AWS tools&apos; files whenever they change, and writes nothing to them.</source>
        <translation>Roomwright liest das Profil aus den Dateien der AWS-Tools, sobald sich diese ändern, und schreibt nichts hinein.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>&amp;Include room names and tokens</source>
        <translation>&amp;Raumnamen und Token einschließen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Being gathered…</source>
        <translation>Wird zusammengestellt…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>roomwright-diagnostics</source>
        <comment>the name of a file</comment>
        <translation>roomwright-diagnose</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>In „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>The room breaks a rule, so nothing was sent.</source>
        <translation>Der Raum verstößt gegen eine Regel, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct what is marked in the form.</source>
        <translation>Berichtigen Sie, was im Formular markiert ist.</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used.</source>
        <translation>Der Endpunkt der Verbindung kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter an https address; http is for this computer only.</source>
        <translation>Öffnen Sie „Verbindung ▸ Verbindungen verwalten“ und geben Sie eine https-Adresse ein; http ist nur für diesen Computer zulässig.</translation>
    </message>
    <message>
        <source>There are no credentials for this connection.</source>
        <translation>Für diese Verbindung gibt es keine Anmeldeinformationen.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter its access key ID and secret.</source>
        <translation>Öffnen Sie „Verbindung ▸ Verbindungen verwalten“ und geben Sie die Zugriffsschlüssel-ID und den geheimen Schlüssel ein.</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”.</source>
        <translation>In den AWS-Dateien gibt es kein Profil namens „%1“.</translation>
    </message>
    <message>
        <source>Choose another one under Connection ▸ Manage connections, or add it to the AWS files; they are read again by themselves.</source>
        <translation>Wählen Sie unter „Verbindung ▸ Verbindungen verwalten“ ein anderes, oder fügen Sie es den AWS-Dateien hinzu; sie werden von selbst neu gelesen.</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through “%1”, which Roomwright does not do itself.</source>
        <translation>Das AWS-Profil bezieht seine Anmeldeinformationen über „%1“, was Roomwright nicht selbst tut.</translation>
    </message>
    <message>
        <source>Let the AWS tools do it: set credential_process of a profile to “aws configure export-credentials --profile NAME --format process”.</source>
        <translation>Überlassen Sie das den AWS-Tools: Setzen Sie credential_process eines Profils auf „aws configure export-credentials --profile NAME --format process“.</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>Das AWS-Profil hat role_arn, aber kein source_profile.</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”, which is the source_profile of this connection&apos;s.</source>
        <translation>In den AWS-Dateien gibt es kein Profil namens „%1“, das als source_profile des Profils dieser Verbindung angegeben ist.</translation>
    </message>
    <message>
        <source>Correct the AWS files; they are read again by themselves.</source>
        <translation>Berichtigen Sie die AWS-Dateien; sie werden von selbst neu gelesen.</translation>
    </message>
    <message>
        <source>The source_profile of the AWS profile leads in a circle, “%1”.</source>
        <translation>Das source_profile des AWS-Profils führt im Kreis: „%1“.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code of an MFA device, and none was given.</source>
        <translation>Die Rolle des AWS-Profils erfordert den Code eines MFA-Geräts, und es wurde keiner eingegeben.</translation>
    </message>
    <message>
        <source>Try again, and enter the code that “%1” shows then.</source>
        <translation>Versuchen Sie es erneut und geben Sie dann den Code ein, den „%1“ anzeigt.</translation>
    </message>
    <message>
        <source>AWS does not let these credentials take the role “%1”.</source>
        <translation>AWS erlaubt diesen Anmeldeinformationen nicht, die Rolle „%1“ anzunehmen.</translation>
    </message>
    <message>
        <source>Check the role in the AWS files, or ask its administrator.</source>
        <translation>Prüfen Sie die Rolle in den AWS-Dateien oder fragen Sie ihren Administrator.</translation>
    </message>
    <message>
        <source>AWS did not accept the MFA code, or does not let these credentials take the role “%1”.</source>
        <translation>AWS hat den MFA-Code nicht akzeptiert oder erlaubt diesen Anmeldeinformationen nicht, die Rolle „%1“ anzunehmen.</translation>
    </message>
    <message>
        <source>Wait until the device shows a new code, then try again; each is good once.</source>
        <translation>Warten Sie, bis das Gerät einen neuen Code anzeigt, und versuchen Sie es dann erneut; jeder Code gilt nur einmal.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials.</source>
        <translation>Der credential_process des AWS-Profils hat keine Anmeldeinformationen geliefert.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see what is wrong, then try again.</source>
        <translation>Führen Sie den Befehl in einem Terminal aus, um zu sehen, was nicht stimmt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Die Meldung lautet: %1</translation>
    </message>
    <message>
        <source>The keychain did not give this connection&apos;s secret: it is locked, said no, or did not answer.</source>
        <translation>Der Schlüsselbund hat den geheimen Schlüssel dieser Verbindung nicht herausgegeben: Er ist gesperrt, hat abgelehnt oder nicht geantwortet.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again; or enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es dann erneut; oder geben Sie den geheimen Schlüssel unter „Verbindung ▸ Verbindungen verwalten“ neu ein.</translation>
    </message>
    <message>
        <source>The local service could not be started.</source>
        <translation>Der lokale Dienst konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or the data folder is read-only, then start Roomwright again.</source>
        <translation>Sehen Sie nach, ob der Datenträger voll oder der Datenordner schreibgeschützt ist, und starten Sie Roomwright dann neu.</translation>
    </message>
    <message>
        <source>The connection&apos;s file of trusted certificates cannot be read, so nothing was sent.</source>
        <translation>Die Datei mit vertrauenswürdigen Zertifikaten der Verbindung kann nicht gelesen werden, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and choose a file in PEM form that you may read.</source>
        <translation>Öffnen Sie „Verbindung ▸ Verbindungen verwalten“ und wählen Sie eine Datei im PEM-Format, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Sie haben den Vorgang abgebrochen.</translation>
    </message>
    <message>
        <source>Choose Retry if you want the room after all.</source>
        <translation>Wählen Sie „Wiederholen“, wenn Sie den Raum doch möchten.</translation>
    </message>
    <message>
        <source>No computer of that name was found.</source>
        <translation>Es wurde kein Computer dieses Namens gefunden.</translation>
    </message>
    <message>
        <source>No computer named “%1” was found.</source>
        <translation>Es wurde kein Computer namens „%1“ gefunden.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling, and whether this computer is online.</source>
        <translation>Prüfen Sie die Schreibweise des Endpunkts und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>The service&apos;s computer answers, but nothing listens there.</source>
        <translation>Der Computer des Dienstes antwortet, aber dort lauscht kein Programm.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether the service is running.</source>
        <translation>Prüfen Sie den Port des Endpunkts und ob der Dienst läuft.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>If it happens again and again, ask whoever runs the network or the service.</source>
        <translation>Wenn das immer wieder geschieht, fragen Sie den Betreiber des Netzwerks oder des Dienstes.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The service may be busy or out of reach: try again in a while.</source>
        <translation>Der Dienst ist möglicherweise ausgelastet oder nicht erreichbar: Versuchen Sie es in einer Weile erneut.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>Dem Zertifikat des Dienstes wird nicht vertraut, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling and this computer&apos;s clock; for a private certificate authority, install its certificate on this computer.</source>
        <translation>Prüfen Sie die Schreibweise des Endpunkts und die Uhr dieses Computers; bei einer privaten Zertifizierungsstelle installieren Sie deren Zertifikat auf diesem Computer.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy stood in the way.</source>
        <translation>Der Proxy des Netzwerks hat die Anfrage blockiert.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings and its password.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen des Systems und das Proxy-Passwort.</translation>
    </message>
    <message>
        <source>The network does not work.</source>
        <translation>Das Netzwerk funktioniert nicht.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung dieses Computers und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service refused this request as wrong.</source>
        <translation>Der Dienst hat diese Anfrage als fehlerhaft abgelehnt.</translation>
    </message>
    <message>
        <source>Read the service&apos;s words below, correct the room, and create it anew.</source>
        <translation>Lesen Sie unten, was der Dienst mitteilt, berichtigen Sie den Raum und erstellen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The account has as many rooms as it may have.</source>
        <translation>Das Konto hat bereits so viele Räume, wie es haben darf.</translation>
    </message>
    <message>
        <source>Remove rooms or have the quota raised, then try again.</source>
        <translation>Entfernen Sie Räume oder lassen Sie das Kontingent erhöhen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service does not know these credentials.</source>
        <translation>Der Dienst kennt diese Anmeldeinformationen nicht.</translation>
    </message>
    <message>
        <source>Check the access key ID and secret under Connection ▸ Manage connections.</source>
        <translation>Prüfen Sie die Zugriffsschlüssel-ID und den geheimen Schlüssel unter „Verbindung ▸ Verbindungen verwalten“.</translation>
    </message>
    <message>
        <source>The service refused the signature: the secret does not fit the access key.</source>
        <translation>Der Dienst hat die Signatur abgelehnt: Der geheime Schlüssel passt nicht zum Zugriffsschlüssel.</translation>
    </message>
    <message>
        <source>Enter the secret again under Connection ▸ Manage connections, and check the region.</source>
        <translation>Geben Sie den geheimen Schlüssel unter „Verbindung ▸ Verbindungen verwalten“ erneut ein und prüfen Sie die Region.</translation>
    </message>
    <message>
        <source>The credentials have expired.</source>
        <translation>Die Anmeldeinformationen sind abgelaufen.</translation>
    </message>
    <message>
        <source>Enter fresh ones under Connection ▸ Manage connections, then try again.</source>
        <translation>Geben Sie unter „Verbindung ▸ Verbindungen verwalten“ neue ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Set the clock right (automatic time is best), then try again.</source>
        <translation>Stellen Sie die Uhr richtig (am besten automatisch) und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the service&apos;s are too far apart.</source>
        <translation>Die Uhr dieses Computers und die des Dienstes gehen zu weit auseinander.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Minute nach.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Minuten nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Minute vor.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Minuten vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>These credentials may not create rooms in this account.</source>
        <translation>Mit diesen Anmeldeinformationen dürfen in diesem Konto keine Räume erstellt werden.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:CreateRoom, or choose another account.</source>
        <translation>Bitten Sie den Administrator des Kontos um die Berechtigung chime:CreateRoom oder wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>The service has no account of this ID.</source>
        <translation>Beim Dienst gibt es kein Konto mit dieser ID.</translation>
    </message>
    <message>
        <source>Check the account ID; it is not the 12-digit number of an AWS account.</source>
        <translation>Prüfen Sie die Konto-ID; sie ist nicht die 12-stellige Nummer eines AWS-Kontos.</translation>
    </message>
    <message>
        <source>The room conflicts with another change.</source>
        <translation>Der Raum steht im Konflikt mit einer anderen Änderung.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, create the room with a fresh token.</source>
        <translation>Versuchen Sie es erneut; wenn es wieder geschieht, erstellen Sie den Raum mit einem neuen Token.</translation>
    </message>
    <message>
        <source>The service asked for a slower pace.</source>
        <translation>Der Dienst hat um ein langsameres Tempo gebeten.</translation>
    </message>
    <message>
        <source>Roomwright sends more slowly; try again in a minute.</source>
        <translation>Roomwright sendet langsamer; versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>The service had a fault of its own.</source>
        <translation>Beim Dienst selbst ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Try again in a while; with the request ID, its operators can find the cause.</source>
        <translation>Versuchen Sie es in einer Weile erneut; mit der Anfrage-ID können die Betreiber die Ursache finden.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>Der Dienst ist derzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuchen Sie es in einer Weile erneut.</translation>
    </message>
    <message>
        <source>The service sent us elsewhere, where Roomwright does not go by itself.</source>
        <translation>Der Dienst hat auf eine andere Adresse verwiesen; dorthin geht Roomwright nicht von selbst.</translation>
    </message>
    <message>
        <source>The service sent us to “%1”, where Roomwright does not go by itself.</source>
        <translation>Der Dienst hat auf „%1“ verwiesen; dorthin geht Roomwright nicht von selbst.</translation>
    </message>
    <message>
        <source>If you trust that address, make it the connection&apos;s endpoint.</source>
        <translation>Wenn Sie dieser Adresse vertrauen, tragen Sie sie als Endpunkt der Verbindung ein.</translation>
    </message>
    <message>
        <source>The answer is not one of this API&apos;s.</source>
        <translation>Die Antwort ist keine Antwort dieser API.</translation>
    </message>
    <message>
        <source>Check the endpoint: a web page, a portal or another service may be answering there.</source>
        <translation>Prüfen Sie den Endpunkt: Möglicherweise antwortet dort eine Webseite, ein Portal oder ein anderer Dienst.</translation>
    </message>
    <message>
        <source>The answer was too long to be one of this API&apos;s.</source>
        <translation>Die Antwort war zu lang, um eine Antwort dieser API zu sein.</translation>
    </message>
    <message>
        <source>Check the endpoint: another service may be answering there.</source>
        <translation>Prüfen Sie den Endpunkt: Möglicherweise antwortet dort ein anderer Dienst.</translation>
    </message>
    <message>
        <source>The service did not list the account&apos;s rooms, so whether this one is there is not known.</source>
        <translation>Der Dienst hat die Räume des Kontos nicht aufgelistet, daher ist nicht bekannt, ob dieser vorhanden ist.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:ListRooms, or look for the room yourself.</source>
        <translation>Bitten Sie den Administrator des Kontos um die Berechtigung chime:ListRooms oder suchen Sie selbst nach dem Raum.</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this connection.</source>
        <translation>Der Schlüsselbund enthält keinen geheimen Schlüssel für diese Verbindung.</translation>
    </message>
    <message>
        <source>Enter it under Connection ▸ Manage connections.</source>
        <translation>Geben Sie ihn unter „Verbindung ▸ Verbindungen verwalten“ ein.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Until it is unlocked, secrets are kept for this session only.</source>
        <translation>Bis er entsperrt ist, werden geheime Daten nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Allow Roomwright to use it; until then secrets are kept for this session only.</source>
        <translation>Erlauben Sie Roomwright, ihn zu verwenden; bis dahin werden geheime Daten nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no keychain on this system.</source>
        <translation>Auf diesem System gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only. A keyring service such as GNOME Keyring or KWallet would keep them for longer.</source>
        <translation>Geheime Daten werden nur für diese Sitzung aufbewahrt. Ein Schlüsselbund-Dienst wie GNOME Keyring oder KWallet würde sie länger aufbewahren.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Look for its question, perhaps behind this window; until then secrets are kept for this session only.</source>
        <translation>Suchen Sie nach seiner Rückfrage, vielleicht hinter diesem Fenster; bis dahin werden geheime Daten nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this connection cannot be read.</source>
        <translation>Der Eintrag im Schlüsselbund für diese Verbindung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>Geben Sie den geheimen Schlüssel unter „Verbindung ▸ Verbindungen verwalten“ neu ein.</translation>
    </message>
    <message>
        <source>The keychain does not work.</source>
        <translation>Der Schlüsselbund funktioniert nicht.</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only.</source>
        <translation>Geheime Daten werden nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>Secrets are kept by %1.</source>
        <translation>Geheime Daten werden von %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Secrets are kept by %1, which is locked at present.</source>
        <translation>Geheime Daten werden von %1 aufbewahrt (derzeit gesperrt).</translation>
    </message>
    <message>
        <source>Secrets are kept by the system&apos;s keychain, which starts when it is needed.</source>
        <translation>Geheime Daten werden vom Schlüsselbund des Systems aufbewahrt, der bei Bedarf startet.</translation>
    </message>
    <message>
        <source>There is no keychain on this system: secrets are kept for this session only.</source>
        <translation>Auf diesem System gibt es keinen Schlüsselbund: Geheime Daten werden nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>The keychain does not answer: while that is so, secrets are kept for this session only.</source>
        <translation>Der Schlüsselbund antwortet nicht: Solange das so ist, werden geheime Daten nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>our sentence — the service&apos;s own words</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Enter the ID of the account that the room is for.</source>
        <translation>Geben Sie die ID des Kontos ein, für das der Raum bestimmt ist.</translation>
    </message>
    <message>
        <source>Enter a name for the room.</source>
        <translation>Geben Sie einen Namen für den Raum ein.</translation>
    </message>
    <message>
        <source>An account ID needs more than blanks.</source>
        <translation>Eine Konto-ID muss mehr als Leerzeichen enthalten.</translation>
    </message>
    <message>
        <source>A name of blanks only cannot be seen. (Our own rule.)</source>
        <translation>Ein Name nur aus Leerzeichen ist nicht zu sehen. (Eine Regel von Roomwright.)</translation>
    </message>
    <message>
        <source>Character %1 is a control character: %2. Remove it.</source>
        <translation>Zeichen %1 ist ein Steuerzeichen: %2. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Character %1 is half a character (%2) and cannot be sent. Remove it.</source>
        <translation>Zeichen %1 ist nur ein halbes Zeichen (%2) und kann nicht gesendet werden. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be account IDs: they would change the address.</source>
        <translation>„.“ und „..“ können keine Konto-IDs sein: Sie würden die Adresse verändern.</translation>
    </message>
    <message numerus="yes">
        <source>A token has at least %n character(s).</source>
        <translation>
            <numerusform>Ein Token hat mindestens %n Zeichen.</numerusform>
            <numerusform>Ein Token hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token has at most %n character(s).</source>
        <translation>
            <numerusform>Ein Token hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Token hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a token has letters from A to Z, digits, “-” and “_” only.</source>
        <translation>Zeichen %1, %2, ist nicht zulässig: Ein Token besteht nur aus Buchstaben von A bis Z, Ziffern, „-“ und „_“.</translation>
    </message>
    <message>
        <source>Twelve digits are the number of an AWS account. The ID of a Chime account looks different.</source>
        <translation>Zwölf Ziffern sind die Nummer eines AWS-Kontos. Die ID eines Chime-Kontos sieht anders aus.</translation>
    </message>
    <message>
        <source>There is white space at the beginning or the end. It will be sent as it is.</source>
        <translation>Am Anfang oder am Ende steht Leerraum. Er wird unverändert mitgesendet.</translation>
    </message>
    <message>
        <source>Character %1 is invisible and changes the direction of the text: %2.</source>
        <translation>Zeichen %1 ist unsichtbar und ändert die Richtung des Textes: %2.</translation>
    </message>
    <message>
        <source>Enter the address of the service, for example https://chime.example.com.</source>
        <translation>Geben Sie die Adresse des Dienstes ein, zum Beispiel https://chime.example.com.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like https://chime.example.com.</source>
        <translation>Das ist keine Adresse. Eine Adresse sieht so aus: https://chime.example.com.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Without encryption only this computer can be reached: use https://.</source>
        <translation>Ohne Verschlüsselung ist nur dieser Computer erreichbar: Verwenden Sie https://.</translation>
    </message>
    <message>
        <source>Leave out the user name and password before the “@”: they do not belong in an address.</source>
        <translation>Lassen Sie Benutzername und Passwort vor dem „@“ weg: Sie gehören nicht in eine Adresse.</translation>
    </message>
    <message>
        <source>Leave out everything from “?” or “#” on.</source>
        <translation>Lassen Sie alles ab „?“ oder „#“ weg.</translation>
    </message>
    <message>
        <source>The list of rooms cannot be opened: look whether the disk is full or the data folder may not be read.</source>
        <translation>Die Liste der Räume kann nicht geöffnet werden: Sehen Sie nach, ob der Datenträger voll ist oder der Datenordner nicht gelesen werden darf.</translation>
    </message>
    <message>
        <source>Another Roomwright has the list of rooms open. Close that one, or use it instead.</source>
        <translation>Eine andere Instanz von Roomwright hat die Liste der Räume geöffnet. Schließen Sie diese Instanz oder arbeiten Sie dort weiter.</translation>
    </message>
    <message>
        <source>The list of rooms is damaged and could not be set aside: move its file away, then try again.</source>
        <translation>Die Liste der Räume ist beschädigt und konnte nicht beiseitegelegt werden: Verschieben Sie ihre Datei und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The list of rooms was written by a newer Roomwright, and is left as it is: use that version.</source>
        <translation>Die Liste der Räume wurde von einer neueren Version von Roomwright geschrieben und bleibt unverändert: Verwenden Sie diese.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk: look whether it is full or the data folder is read-only.</source>
        <translation>Auf den Datenträger kann nicht geschrieben werden: Sehen Sie nach, ob er voll oder der Datenordner schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>our sentence (the system&apos;s words)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter a name to know the connection by.</source>
        <translation>Geben Sie einen Namen ein, an dem Sie die Verbindung erkennen.</translation>
    </message>
    <message>
        <source>The name holds a control character. Remove it.</source>
        <translation>Der Name enthält ein Steuerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Another connection has this name already.</source>
        <translation>Eine andere Verbindung trägt bereits diesen Namen.</translation>
    </message>
    <message>
        <source>“local” stands for the local service: choose another name.</source>
        <translation>„local“ steht für den lokalen Dienst: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it was issued by “%2”, which this computer does not know.</source>
        <translation>Dem Zertifikat von „%1“ wird nicht vertraut: Es wurde von „%2“ ausgestellt, einem Aussteller, den dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>If you trust that issuer, name its certificate under Network and limits.</source>
        <translation>Wenn Sie diesem Aussteller vertrauen, geben Sie sein Zertifikat unter „Netzwerk und Limits“ an.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it vouches for itself.</source>
        <translation>Dem Zertifikat von „%1“ wird nicht vertraut: Es bürgt für sich selbst.</translation>
    </message>
    <message>
        <source>If you trust it, name it under Network and limits.</source>
        <translation>Wenn Sie ihm vertrauen, geben Sie es unter „Netzwerk und Limits“ an.</translation>
    </message>
    <message>
        <source>The certificate of “%1” expired on %2.</source>
        <translation>Das Zertifikat von „%1“ ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell who runs the service.</source>
        <translation>Prüfen Sie die Uhr dieses Computers; wenn sie richtig geht, informieren Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid before %2.</source>
        <translation>Das Zertifikat von „%1“ ist erst ab %2 gültig.</translation>
    </message>
    <message>
        <source>The certificate is for “%1”, and not for the endpoint&apos;s host.</source>
        <translation>Das Zertifikat gilt für „%1“ und nicht für den Host des Endpunkts.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling.</source>
        <translation>Prüfen Sie die Schreibweise des Endpunkts.</translation>
    </message>
    <message>
        <source>The certificate of “%1”, issued by “%2”, is not trusted.</source>
        <translation>Dem von „%2“ ausgestellten Zertifikat von „%1“ wird nicht vertraut.</translation>
    </message>
    <message>
        <source>Tell who runs the service.</source>
        <translation>Informieren Sie den Betreiber des Dienstes.</translation>
    </message>
    <message numerus="yes">
        <source>The service was reached. These credentials see %n account(s).</source>
        <translation>
            <numerusform>Der Dienst wurde erreicht. Diese Anmeldeinformationen haben Zugang zu %n Konto.</numerusform>
            <numerusform>Der Dienst wurde erreicht. Diese Anmeldeinformationen haben Zugang zu %n Konten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %n minute(s): set it right.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht um %n Minute falsch: Stellen Sie sie richtig.</numerusform>
            <numerusform>Die Uhr dieses Computers geht um %n Minuten falsch: Stellen Sie sie richtig.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secure connection could be made: TLS 1.2 or newer is needed.</source>
        <translation>Es konnte keine sichere Verbindung hergestellt werden: TLS 1.2 oder neuer ist erforderlich.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether it is https that listens there.</source>
        <translation>Prüfen Sie den Port des Endpunkts und ob dort tatsächlich https angeboten wird.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not this API.</source>
        <translation>Dort antwortet etwas, aber es ist nicht diese API.</translation>
    </message>
    <message>
        <source>A proxy&apos;s or a portal&apos;s page, or another service: check the endpoint and the proxy.</source>
        <translation>Die Seite eines Proxys oder eines Portals, oder ein anderer Dienst: Prüfen Sie den Endpunkt und den Proxy.</translation>
    </message>
    <message>
        <source>Enter it as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Geben Sie die Adresse in der Form http://HOST:PORT oder socks5://HOST:PORT ein.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>Lassen Sie Benutzername und Passwort in der Adresse weg.</translation>
    </message>
    <message>
        <source>It is larger than a file of connections can be.</source>
        <translation>Die Datei ist größer, als eine Datei mit Verbindungen sein kann.</translation>
    </message>
    <message>
        <source>It is not JSON, or it is cut short.</source>
        <translation>Die Datei ist kein JSON oder bricht vorzeitig ab.</translation>
    </message>
    <message>
        <source>It holds no connections.</source>
        <translation>Die Datei enthält keine Verbindungen.</translation>
    </message>
    <message>
        <source>It was written by a later version of Roomwright.</source>
        <translation>Die Datei wurde von einer neueren Version von Roomwright geschrieben.</translation>
    </message>
    <message>
        <source>%1 of connection %2 is missing, or not what can be used.</source>
        <translation>%1 der Verbindung Nr. %2 fehlt oder ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Enter the signing region; us-east-1 for Amazon&apos;s own API.</source>
        <translation>Geben Sie die Region für die Signatur ein; us-east-1 für die API von Amazon selbst.</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>Geben Sie die Zugriffsschlüssel-ID ein.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to this access key ID.</source>
        <translation>Geben Sie den geheimen Schlüssel ein, der zu dieser Zugriffsschlüssel-ID gehört.</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: nobody can see it.</source>
        <translation>Zeichen %1 ist nicht zulässig: Niemand kann es sehen.</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: no blanks, control characters or letters beyond ASCII.</source>
        <translation>Zeichen %1 ist nicht zulässig: keine Leerzeichen, Steuerzeichen oder Buchstaben außerhalb von ASCII.</translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a region has small letters, digits and “-” only.</source>
        <translation>Zeichen %1, %2, ist nicht zulässig: Eine Region besteht nur aus Kleinbuchstaben, Ziffern und „-“.</translation>
    </message>
    <message>
        <source>Character %1, %2, cannot be part of an access key ID.</source>
        <translation>Zeichen %1, %2, kann nicht Teil einer Zugriffsschlüssel-ID sein.</translation>
    </message>
    <message>
        <source>Amazon ended this service on 20 February 2026: expect no answer. Use the local service, or another one that speaks the same API.</source>
        <translation>Amazon hat diesen Dienst am 20. Februar 2026 eingestellt: Erwarten Sie keine Antwort. Verwenden Sie den lokalen Dienst oder einen anderen, der dieselbe API spricht.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a room</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>state of a room</comment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>state of a room</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a room</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a room</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a room</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Written down, and sent when its turn comes.</source>
        <translation>Notiert; wird gesendet, sobald er an der Reihe ist.</translation>
    </message>
    <message>
        <source>On its way; the service has not answered yet.</source>
        <translation>Unterwegs; der Dienst hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The service has made the room.</source>
        <translation>Der Dienst hat den Raum erstellt.</translation>
    </message>
    <message>
        <source>The room was not made.</source>
        <translation>Der Raum wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>The room may have been made: no proof arrived. Retry asks again with the same token, so that it is not made twice.</source>
        <translation>Der Raum wurde möglicherweise erstellt: Ein Nachweis ist nicht eingetroffen. „Wiederholen“ fragt mit demselben Token erneut an, sodass er nicht zweimal erstellt wird.</translation>
    </message>
    <message>
        <source>Cancelled before it was sent; the room was not made.</source>
        <translation>Vor dem Senden abgebrochen; der Raum wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>It waits to be asked for again, with the same token. The last attempt: %1</source>
        <translation>Wartet darauf, mit demselben Token erneut angefordert zu werden. Der letzte Versuch: %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a character and its code</comment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>It is longer than a line may be (%1).</source>
        <translation>Sie ist länger, als eine Zeile sein darf (%1).</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>Sie ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>It is not JSON: %1.</source>
        <translation>Sie ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>It is not a JSON object, which stands in braces.</source>
        <translation>Sie ist kein JSON-Objekt; ein solches steht in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>A room has no “%1”; it has AccountId, Name and ClientRequestToken.</source>
        <translation>Ein Raum hat kein „%1“; er hat AccountId, Name und ClientRequestToken.</translation>
    </message>
    <message>
        <source>%1 must be text, in quotation marks.</source>
        <translation>%1 muss Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>Its ClientRequestToken is that of line %1, which is about another room.</source>
        <translation>Das ClientRequestToken ist das von Zeile %1, die einen anderen Raum betrifft.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>It is a folder or a device, and not a file.</source>
        <translation>Das ist ein Ordner oder ein Gerät und keine Datei.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>It changed while it was being read. Read it again once it is complete.</source>
        <translation>Die Datei hat sich beim Lesen geändert. Lesen Sie sie erneut, sobald sie vollständig ist.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Search rooms</source>
        <translation>Räume &amp;suchen</translation>
    </message>
    <message>
        <source>Search rooms</source>
        <translation>Räume suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>Suche leeren (Esc)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Status filter</source>
        <translation>Statusfilter</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rooms of every status</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Name, ID or message</source>
        <translation>Name, ID oder Meldung</translation>
    </message>
</context>
<context>
    <name>FoundCredentials</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
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
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment.</source>
        <translation>Auf diesem Computer gefunden: AWS-Anmeldeinformationen in der Umgebung.</translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment, and AWS profiles (%1).</source>
        <translation>Auf diesem Computer gefunden: AWS-Anmeldeinformationen in der Umgebung und AWS-Profile (%1).</translation>
    </message>
    <message>
        <source>Found on this computer: AWS profiles (%1).</source>
        <translation>Auf diesem Computer gefunden: AWS-Profile (%1).</translation>
    </message>
    <message>
        <source>A connection to a service of your own can use them.</source>
        <translation>Eine Verbindung zu einem eigenen Dienst kann sie verwenden.</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Create a room</source>
        <translation>Einen Raum erstellen</translation>
    </message>
    <message>
        <source>Type a name under Room name and press Enter. The room becomes the first row of the list, and the form is ready for the next one. What is wrong with a field is said beneath it while you type.</source>
        <translation>Geben Sie unter „Raumname“ einen Namen ein und drücken Sie die Eingabetaste. Der Raum wird zur ersten Zeile der Liste, und das Formular ist bereit für den nächsten. Was an einem Feld nicht stimmt, steht schon während der Eingabe darunter.</translation>
    </message>
    <message>
        <source>Where the room is made</source>
        <translation>Wo der Raum erstellt wird</translation>
    </message>
    <message>
        <source>Connection chooses the service. The local service runs inside Roomwright, on this computer, with an account of its own: the right place to try things. Under Connection&#xa0;▸ Manage connections you add other services that speak the rooms API of Amazon Chime. Amazon ended its own on 20 February 2026.</source>
        <translation>„Verbindung“ bestimmt den Dienst. Der lokale Dienst läuft innerhalb von Roomwright, auf diesem Computer, mit einem eigenen Konto: der richtige Ort, um etwas auszuprobieren. Unter „Verbindung&#xa0;▸ Verbindungen verwalten“ fügen Sie andere Dienste hinzu, die die Räume-API von Amazon Chime sprechen. Amazon hat den eigenen Dienst am 20. Februar 2026 eingestellt.</translation>
    </message>
    <message>
        <source>What the status says</source>
        <translation>Was der Status besagt</translation>
    </message>
    <message>
        <source>Waiting: written down, not sent yet. Sending: on its way. Created: the service has made it. Failed: it was not made; the details say why, and what to do. Unknown: it may have been made, as no answer arrived. Cancelled: by you. Show, beside the search, lists the rooms of one status.</source>
        <translation>Wartet: notiert, noch nicht gesendet. Wird gesendet: unterwegs. Erstellt: Der Dienst hat ihn erstellt. Fehlgeschlagen: Er wurde nicht erstellt; die Details sagen, warum und was zu tun ist. Unbekannt: Er wurde möglicherweise erstellt, da keine Antwort eingetroffen ist. Abgebrochen: von Ihnen. „Anzeigen“ neben der Suche listet die Räume mit einem bestimmten Status auf.</translation>
    </message>
    <message>
        <source>Nothing lost, nothing twice</source>
        <translation>Nichts verloren, nichts doppelt</translation>
    </message>
    <message>
        <source>A room is on your disk before it is sent, together with its request token, and survives the end of the program. The service makes one room for a token, however often it is asked; so Retry is always safe. The token stands behind More.</source>
        <translation>Ein Raum steht samt seinem Anfrage-Token auf Ihrem Datenträger, bevor er gesendet wird, und übersteht das Ende des Programms. Der Dienst erstellt zu einem Token einen einzigen Raum, gleichgültig, wie oft er gefragt wird; „Wiederholen“ ist also immer sicher. Das Token finden Sie unter „Mehr“.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheime Daten</translation>
    </message>
    <message>
        <source>Secret keys are kept in the system&apos;s keychain. Where there is none, or it is locked, refuses or does not answer, they are kept in memory until Roomwright ends, and you are told. The message has a button to unlock the keychain, or to go on without it; what it missed it gets when it works again.</source>
        <translation>Geheime Schlüssel werden im Schlüsselbund des Systems aufbewahrt. Gibt es keinen oder ist er gesperrt, lehnt er ab oder antwortet er nicht, so werden sie im Arbeitsspeicher aufbewahrt, bis Roomwright beendet wird, und Sie werden darauf hingewiesen. Die Meldung hat eine Schaltfläche, um den Schlüsselbund zu entsperren oder ohne ihn fortzufahren; was ihm entgangen ist, erhält er, sobald er wieder funktioniert.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>in the form: creates the room</source>
        <translation>im Formular: erstellt den Raum</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>goes to the room name</source>
        <translation>geht zum Raumnamen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Strg+Umschalt+E</translation>
    </message>
    <message>
        <source>writes the list to a file</source>
        <translation>schreibt die Liste in eine Datei</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>goes to the search</source>
        <translation>geht zur Suche</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>in the search: clears it</source>
        <translation>in der Suche: leert sie</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>copies the selected rows</source>
        <translation>kopiert die ausgewählten Zeilen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>opens this guide</source>
        <translation>öffnet diese Anleitung</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <source>ends the program</source>
        <translation>beendet das Programm</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Many rooms at once</source>
        <translation>Viele Räume auf einmal</translation>
    </message>
    <message>
        <source>File&#xa0;▸ Create rooms from a file takes a list with a room a line, such as {&quot;Name&quot;: &quot;Floor 1&quot;}, and shows what is in it before anything is sent. Open the same list again to go on with it.</source>
        <translation>„Datei&#xa0;▸ Räume aus einer Datei erstellen“ nimmt eine Liste mit einem Raum je Zeile entgegen, etwa {&quot;Name&quot;: &quot;Etage 1&quot;}, und zeigt ihren Inhalt, bevor etwas gesendet wird. Öffnen Sie dieselbe Liste erneut, um mit ihr fortzufahren.</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>creates the rooms of a file</source>
        <translation>erstellt die Räume einer Datei</translation>
    </message>
</context>
<context>
    <name>JournalExporter</name>
    <message>
        <source>&amp;Export list…</source>
        <translation>Liste &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für die Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with every detail (*.json)</source>
        <translation>JSON mit allen Einzelheiten (*.json)</translation>
    </message>
    <message>
        <source>rooms</source>
        <comment>the name of a file</comment>
        <translation>raumliste</translation>
    </message>
    <message>
        <source>The list is being written to “%1”…</source>
        <translation>Die Liste wird in „%1“ geschrieben…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The list was written to “%1”.</source>
        <translation>Die Liste wurde in „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>The export was cancelled; “%1” is as it was.</source>
        <translation>Der Export wurde abgebrochen; „%1“ ist unverändert.</translation>
    </message>
    <message>
        <source>The list could not be written to “%1”: %2</source>
        <translation>Die Liste konnte nicht in „%1“ geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message>
        <source>The keychain works again. What was to be kept in it, or removed from it, is handed to it now.</source>
        <translation>Der Schlüsselbund funktioniert wieder. Was in ihm aufbewahrt oder aus ihm entfernt werden sollte, wird ihm jetzt übergeben.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The keychain waits for your answer: look for its window, perhaps behind this one.</source>
        <translation>Der Schlüsselbund wartet auf Ihre Antwort: Suchen Sie nach seinem Fenster, vielleicht hinter diesem.</translation>
    </message>
    <message>
        <source>Go on for this session only</source>
        <translation>Nur für diese Sitzung fortfahren</translation>
    </message>
    <message>
        <source>The keychain is being unlocked. Look for its window, perhaps behind this one; meanwhile secrets are kept for this session only.</source>
        <translation>Der Schlüsselbund wird entsperrt. Suchen Sie nach seinem Fenster, vielleicht hinter diesem; inzwischen werden geheime Daten nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>The keychain is still locked: its question was not answered, or it has no way to ask. Secrets are kept for this session only.</source>
        <translation>Der Schlüsselbund ist weiterhin gesperrt: Seine Rückfrage wurde nicht beantwortet, oder er hat keine Möglichkeit zu fragen. Geheime Daten werden nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>The keychain cannot be unlocked from here. Secrets are kept for this session only.</source>
        <translation>Der Schlüsselbund kann von hier aus nicht entsperrt werden. Geheime Daten werden nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>Until now %1 kept the secrets, and now %2 does, which may not have those that were entered before. Enter them anew under Connection ▸ Manage connections, or start %1 again.</source>
        <translation>Bisher hat %1 die geheimen Daten aufbewahrt, jetzt tut es %2, wo die früher eingegebenen möglicherweise fehlen. Geben Sie sie unter „Verbindung ▸ Verbindungen verwalten“ neu ein, oder starten Sie %1 wieder.</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>The rooms are created</source>
        <translation>Die Räume sind erstellt</translation>
    </message>
    <message>
        <source>Not all rooms could be created</source>
        <translation>Nicht alle Räume konnten erstellt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) created.</source>
        <translation>
            <numerusform>%n Raum erstellt.</numerusform>
            <numerusform>%n Räume erstellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) failed.</source>
        <translation>
            <numerusform>%n Raum fehlgeschlagen.</numerusform>
            <numerusform>%n Räume fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) may or may not exist.</source>
        <translation>
            <numerusform>Bei %n Raum ist unklar, ob er existiert.</numerusform>
            <numerusform>Bei %n Räumen ist unklar, ob sie existieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>R&amp;ooms</source>
        <translation>&amp;Räume</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>&amp;Verbindungen verwalten…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New room</source>
        <translation>&amp;Neuer Raum</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>A&amp;lle wartenden abbrechen</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>&amp;About Roomwright</source>
        <translation>Ü&amp;ber Roomwright</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The list of rooms was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>Die Liste der Räume war beschädigt. Sie wurde als „%1“ beiseitegelegt, und eine neue wurde angelegt.</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>The list of rooms is being opened…</source>
        <translation>Die Liste der Räume wird geöffnet…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>The settings file could not be written: changes to connections last until Roomwright ends. Look whether the disk is full or the folder read-only.</source>
        <translation>Die Einstellungsdatei konnte nicht geschrieben werden: Änderungen an Verbindungen gelten nur, bis Roomwright beendet wird. Sehen Sie nach, ob der Datenträger voll oder der Ordner schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>The local service&apos;s database was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>Die Datenbank des lokalen Dienstes war beschädigt. Sie wurde als „%1“ beiseitegelegt, und eine neue wurde angelegt.</translation>
    </message>
    <message>
        <source>The settings file “%1” cannot be read. Roomwright leaves it as it is, and forgets changes to connections when it ends.</source>
        <translation>Die Einstellungsdatei „%1“ kann nicht gelesen werden. Roomwright lässt sie, wie sie ist, und vergisst Änderungen an Verbindungen beim Beenden.</translation>
    </message>
    <message>
        <source>The settings file could not be read. It was set aside as “%1”; look at your connections.</source>
        <translation>Die Einstellungsdatei konnte nicht gelesen werden. Sie wurde als „%1“ beiseitegelegt; sehen Sie Ihre Verbindungen durch.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) of an earlier session are not finished. They can be asked for again safely, with the same tokens.</source>
        <translation>
            <numerusform>%n Raum aus einer früheren Sitzung ist nicht abgeschlossen. Er kann mit demselben Token gefahrlos erneut angefordert werden.</numerusform>
            <numerusform>%n Räume aus einer früheren Sitzung sind nicht abgeschlossen. Sie können mit denselben Token gefahrlos erneut angefordert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>“%1” was added to the list, of which only a part is shown.</source>
        <translation>„%1“ wurde der Liste hinzugefügt, von der nur ein Teil angezeigt wird.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>“%1” was not sent, as it could not be written to the disk first: %2</source>
        <translation>„%1“ wurde nicht gesendet, da der Raum vorher nicht auf den Datenträger geschrieben werden konnte: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>Raum-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column: when the room was created</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Cancel rooms</source>
        <translation>Erstellung abbrechen</translation>
    </message>
    <message>
        <source>Cancel all rooms that wait?</source>
        <translation>Die Erstellung aller wartenden Räume abbrechen?</translation>
    </message>
    <message>
        <source>What is on its way comes to its end. The others stay in the list, and can be asked for again.</source>
        <translation>Was unterwegs ist, wird zu Ende geführt. Die anderen bleiben in der Liste und können erneut angefordert werden.</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>Erstellung &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Weiter warten lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) were cancelled.</source>
        <translation>
            <numerusform>Erstellung von %n Raum abgebrochen.</numerusform>
            <numerusform>Erstellung von %n Räumen abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are not finished.</source>
        <translation>
            <numerusform>%n Raum ist nicht abgeschlossen.</numerusform>
            <numerusform>%n Räume sind nicht abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on the disk: at the next start Roomwright offers to go on with them, and makes none twice.</source>
        <translation>Sie sind auf dem Datenträger gespeichert: Beim nächsten Start bietet Roomwright an, mit ihnen fortzufahren, und erstellt keinen doppelt.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages that wait</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MfaDialog</name>
    <message>
        <source>MFA code</source>
        <translation>MFA-Code</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code that this device shows now:
%1</source>
        <translation>Die Rolle des AWS-Profils erfordert den Code, den dieses Gerät jetzt anzeigt:
%1</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>Der Code hat sechs Ziffern.</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Network and &amp;limits</source>
        <translation>Netzwerk und &amp;Limits</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>&amp;File of trusted certificates (PEM)</source>
        <translation>Datei &amp;mit vertrauenswürdigen Zertifikaten (PEM)</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy&apos;s a&amp;ddress</source>
        <translation>Proxy-&amp;Adresse</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user (optional)</source>
        <translation>Proxy-&amp;Benutzer (optional)</translation>
    </message>
    <message>
        <source>Proxy&apos;s pass&amp;word (optional)</source>
        <translation>Proxy-Pass&amp;wort (optional)</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>Leer lassen, um das vorhandene beizubehalten</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to wa&amp;it for an answer</source>
        <translation>Warteze&amp;it auf eine Antwort</translation>
    </message>
    <message>
        <source>Atte&amp;mpts of a request</source>
        <translation>Versuche &amp;je Anfrage</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or holds no certificate in PEM form.</source>
        <translation>Diese Datei kann nicht gelesen werden oder enthält kein Zertifikat im PEM-Format.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>OtherWindows</name>
    <message>
        <source>About Roomwright</source>
        <translation>Über Roomwright</translation>
    </message>
    <message>
        <source>Roomwright %1</source>
        <translation>Roomwright %1</translation>
    </message>
    <message>
        <source>Creates chat rooms through the rooms API of Amazon Chime, and never loses or doubles one.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Erstellt Chaträume über die Räume-API von Amazon Chime, ohne je einen zu verlieren oder doppelt anzulegen.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel waiting</source>
        <translation>Wartende abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancels the rooms that have not been sent yet</source>
        <translation>Bricht die Erstellung der Räume ab, die noch nicht gesendet wurden</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits for you. %2 %3</source>
        <translation>„%1“ wartet auf Sie. %2 %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 Trying again in %n second(s).</source>
        <translation>
            <numerusform>„%1“: %2 Nächster Versuch in %n Sekunde.</numerusform>
            <numerusform>„%1“: %2 Nächster Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2 Trying again…</source>
        <translation>„%1“: %2 Neuer Versuch…</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies all of the details</source>
        <translation>Kopiert alle Details</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state · room name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s)</source>
        <translation>
            <numerusform>%n früherer Versuch</numerusform>
            <numerusform>%n frühere Versuche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomFacts</name>
    <message>
        <source>The service said:</source>
        <translation>Der Dienst meldete:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>Raum-ID</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Request token</source>
        <translation>Anfrage-Token</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Name at the service</source>
        <translation>Name beim Dienst</translation>
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
        <translation>Anfrage-ID %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>RoomsView</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy room &amp;ID</source>
        <translation>Raum-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Die Liste kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Noch keine Räume</translation>
    </message>
    <message>
        <source>Type a room name and press Enter. Every room, and every problem on the way, is listed here.</source>
        <translation>Geben Sie einen Raumnamen ein und drücken Sie die Eingabetaste. Jeder Raum und jedes Problem dabei wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No room, account, ID or message holds what you search for.</source>
        <translation>Kein Raum, kein Konto, keine ID und keine Meldung enthält das Gesuchte.</translation>
    </message>
    <message>
        <source>No room has the status “%1”.</source>
        <translation>Kein Raum hat den Status „%1“.</translation>
    </message>
    <message>
        <source>No room of the status “%1” holds what you search for.</source>
        <translation>Kein Raum mit dem Status „%1“ enthält das Gesuchte.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask &amp;before all waiting rooms are cancelled</source>
        <translation>&amp;Vor dem Abbrechen aller wartenden Räume fragen</translation>
    </message>
    <message>
        <source>Ask before &amp;quitting while rooms are created</source>
        <translation>Vor dem &amp;Beenden fragen, während Räume erstellt werden</translation>
    </message>
    <message>
        <source>&amp;Notify when long work ends in the background</source>
        <translation>Benach&amp;richtigen, wenn im Hintergrund eine längere Arbeit endet</translation>
    </message>
    <message>
        <source>The settings file could not be written: this lasts until Roomwright ends.</source>
        <translation>Die Einstellungsdatei konnte nicht geschrieben werden: Die Änderung gilt nur, bis Roomwright beendet wird.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Rooms asked for at once, by each connection</source>
        <translation>&amp;Gleichzeitig angeforderte Räume je Verbindung</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Standardwerte &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Look for a ne&amp;wer version at each start</source>
        <translation>Bei jedem Start nach einer neueren Version s&amp;uchen</translation>
    </message>
    <message>
        <source>Addre&amp;ss of the list of releases</source>
        <translation>A&amp;dresse der Versionsliste</translation>
    </message>
    <message>
        <source>Enter the address at which new versions are announced to you.</source>
        <translation>Geben Sie die Adresse ein, unter der Ihnen neue Versionen angekündigt werden.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>UpdateNotice</name>
    <message>
        <source>This is the newest version of Roomwright.</source>
        <translation>Dies ist die neueste Version von Roomwright.</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a newer version. %1 %2</source>
        <translation>Es ließ sich nicht feststellen, ob es eine neuere Version gibt. %1 %2</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>There is Roomwright %1; this is %2.</source>
        <translation>Roomwright %1 ist verfügbar; dies ist %2.</translation>
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
