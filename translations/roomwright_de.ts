<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>The proxy's password of “%1” is kept for this session only.</source>
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
        <translation type="unfinished" />
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
        <translation>Der geheime Schlüssel von „%1“ liegt möglicherweise noch im Schlüsselbund. %2</translation>
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
        <source>Roomwright reads the profile in the AWS tools' files whenever they change, and writes nothing to them.</source>
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
        <source>The connection's endpoint cannot be used.</source>
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
        <source>The AWS files have no profile named “%1”, which is the source_profile of this connection's.</source>
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
        <source>The AWS profile's role needs the code of an MFA device, and none was given.</source>
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
        <source>The AWS profile's credential_process gave no credentials.</source>
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
        <source>The keychain did not give this connection's secret: it is locked, said no, or did not answer.</source>
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
        <source>The connection's file of trusted certificates cannot be read, so nothing was sent.</source>
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
        <source>Check the endpoint's spelling, and whether this computer is online.</source>
        <translation>Prüfen Sie die Schreibweise des Endpunkts und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>The service's computer answers, but nothing listens there.</source>
        <translation>Der Computer des Dienstes antwortet, aber dort lauscht kein Programm.</translation>
    </message>
    <message>
        <source>Check the endpoint's port, and whether the service is running.</source>
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
        <source>The service's certificate is not trusted, so nothing was sent.</source>
        <translation>Dem Zertifikat des Dienstes wird nicht vertraut, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the endpoint's spelling and this computer's clock; for a private certificate authority, install its certificate on this computer.</source>
        <translation>Prüfen Sie die Schreibweise des Endpunkts und die Uhr dieses Computers; bei einer privaten Zertifizierungsstelle installieren Sie deren Zertifikat auf diesem Computer.</translation>
    </message>
    <message>
        <source>The network's proxy stood in the way.</source>
        <translation>Der Proxy des Netzwerks hat die Anfrage verhindert.</translation>
    </message>
    <message>
        <source>Check the system's proxy settings and its password.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen des Systems und das Proxy-Passwort.</translation>
    </message>
    <message>
        <source>The network does not work.</source>
        <translation>Das Netzwerk funktioniert nicht.</translation>
    </message>
    <message>
        <source>Check this computer's network connection, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung dieses Computers und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service refused this request as wrong.</source>
        <translation>Der Dienst hat diese Anfrage als fehlerhaft abgelehnt.</translation>
    </message>
    <message>
        <source>Read the service's words below, correct the room, and create it anew.</source>
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
        <source>This computer's clock and the service's are too far apart.</source>
        <translation>Die Uhr dieses Computers und die des Dienstes gehen zu weit auseinander.</translation>
    </message>
    <message numerus="yes">
        <source>This computer's clock is %n minute(s) slow.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Minute nach.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Minuten nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer's clock is %n minute(s) fast.</source>
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
        <source>Ask the account's administrator for the permission chime:CreateRoom, or choose another account.</source>
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
        <source>If you trust that address, make it the connection's endpoint.</source>
        <translation>Wenn Sie dieser Adresse vertrauen, tragen Sie sie als Endpunkt der Verbindung ein.</translation>
    </message>
    <message>
        <source>The answer is not one of this API's.</source>
        <translation>Die Antwort ist keine Antwort dieser API.</translation>
    </message>
    <message>
        <source>Check the endpoint: a web page, a portal or another service may be answering there.</source>
        <translation>Prüfen Sie den Endpunkt: Möglicherweise antwortet dort eine Webseite, ein Portal oder ein anderer Dienst.</translation>
    </message>
    <message>
        <source>The answer was too long to be one of this API's.</source>
        <translation>Die Antwort war zu lang, um eine Antwort dieser API zu sein.</translation>
    </message>
    <message>
        <source>Check the endpoint: another service may be answering there.</source>
        <translation>Prüfen Sie den Endpunkt: Möglicherweise antwortet dort ein anderer Dienst.</translation>
    </message>
    <message>
        <source>The service did not list the account's rooms, so whether this one is there is not known.</source>
        <translation>Der Dienst hat die Räume des Kontos nicht aufgelistet, daher ist nicht bekannt, ob dieser vorhanden ist.</translation>
    </message>
    <message>
        <source>Ask the account's administrator for the permission chime:ListRooms, or look for the room yourself.</source>
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
        <source>The keychain's entry for this connection cannot be read.</source>
        <translation>Der Eintrag des Schlüsselbunds für diese Verbindung kann nicht gelesen werden.</translation>
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
        <source>Secrets are kept by the system's keychain, which starts when it is needed.</source>
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
        <comment>our sentence — the service's own words</comment>
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
        <translation>Die Liste der Räume wurde von einem neueren Roomwright geschrieben und bleibt unverändert: Verwenden Sie jene Version.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk: look whether it is full or the data folder is read-only.</source>
        <translation>Auf den Datenträger kann nicht geschrieben werden: Sehen Sie nach, ob er voll oder der Datenordner schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>our sentence (the system's words)</comment>
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
        <source>Check this computer's clock; if it is right, tell who runs the service.</source>
        <translation>Prüfen Sie die Uhr dieses Computers; wenn sie richtig geht, informieren Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid before %2.</source>
        <translation>Das Zertifikat von „%1“ ist erst ab %2 gültig.</translation>
    </message>
    <message>
        <source>The certificate is for “%1”, and not for the endpoint's host.</source>
        <translation>Das Zertifikat gilt für „%1“ und nicht für den Host des Endpunkts.</translation>
    </message>
    <message>
        <source>Check the endpoint's spelling.</source>
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
        <source>This computer's clock is off by %n minute(s): set it right.</source>
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
        <source>Check the endpoint's port, and whether it is https that listens there.</source>
        <translation>Prüfen Sie den Port des Endpunkts und ob dort tatsächlich https angeboten wird.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not this API.</source>
        <translation>Dort antwortet etwas, aber es ist nicht diese API.</translation>
    </message>
    <message>
        <source>A proxy's or a portal's page, or another service: check the endpoint and the proxy.</source>
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
        <source>Enter the signing region; us-east-1 for Amazon's own API.</source>
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
        <source>Name, account, ID or message</source>
        <translation>Name, Konto, ID oder Meldung</translation>
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
        <source>Connection chooses the service. The local service runs inside Roomwright, on this computer, with an account of its own: the right place to try things. Under Connection ▸ Manage connections you add other services that speak the rooms API of Amazon Chime. Amazon ended its own on 20 February 2026.</source>
        <translation>„Verbindung“ bestimmt den Dienst. Der lokale Dienst läuft innerhalb von Roomwright, auf diesem Computer, mit einem eigenen Konto: der richtige Ort, um etwas auszuprobieren. Unter „Verbindung ▸ Verbindungen verwalten“ fügen Sie andere Dienste hinzu, die die Räume-API von Amazon Chime sprechen. Amazon hat den eigenen Dienst am 20. Februar 2026 eingestellt.</translation>
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
        <source>Secret keys are kept in the system's keychain. Where there is none, or it is locked, refuses or does not answer, they are kept in memory until Roomwright ends, and you are told. The message has a button to unlock the keychain, or to go on without it; what it missed it gets when it works again.</source>
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
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
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
        <translation>A&amp;lle wartenden Räume abbrechen</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished" />
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
        <source>The local service's database was damaged. It was set aside as “%1”, and a new one begun.</source>
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
        <translation>„%1“ wurde nicht gesendet, da der Raum nicht zuerst auf den Datenträger geschrieben werden konnte: %2</translation>
    </message>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel all rooms that wait?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is on its way comes to its end. The others stay in the list, and can be asked for again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n room(s) were cancelled.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n room(s) are not finished.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>They are kept on the disk: at the next start Roomwright offers to go on with them, and makes none twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished" />
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
        <source>The AWS profile's role needs the code that this device shows now:
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
        <source>Proxy's a&amp;ddress</source>
        <translation>Proxy-&amp;Adresse</translation>
    </message>
    <message>
        <source>Proxy's &amp;user (optional)</source>
        <translation>Proxy-&amp;Benutzer (optional)</translation>
    </message>
    <message>
        <source>Proxy's pass&amp;word (optional)</source>
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
        <translation>Geben Sie einen Raumnamen ein und drücken Sie die Eingabetaste. Jeder Raum und jedes Problem unterwegs wird hier aufgeführt.</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask before &amp;quitting while rooms are created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Notify when long work ends in the background</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The settings file could not be written: this lasts until Roomwright ends.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Rooms asked for at once, by each connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished" />
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
    <name>WindowHost</name>
    <message>
        <source>LTR</source>
        <comment>“RTL” where the language is written from right to left</comment>
        <translation>LTR</translation>
    </message>
</context>
</TS>
