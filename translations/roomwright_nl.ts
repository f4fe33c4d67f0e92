<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Eindpunt</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gio</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain.</source>
        <translation>De geheime sleutel van “%1” staat in de sleutelbos.</translation>
    </message>
    <message>
        <source>The secret of “%1” is kept for this session only.</source>
        <translation>De geheime sleutel van “%1” wordt alleen voor deze sessie bewaard.</translation>
    </message>
    <message>
        <source>Temporary credentials are never stored.</source>
        <translation>Tijdelijke aanmeldgegevens worden nooit opgeslagen.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password of “%1” is kept for this session only.</source>
        <translation>Het proxywachtwoord van “%1” wordt alleen voor deze sessie bewaard.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, and was removed.</source>
        <translation>De geheime sleutel van “%1” is niet meer nodig en is verwijderd.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, but may still be in the keychain.</source>
        <translation>De geheime sleutel van “%1” is niet meer nodig, maar staat mogelijk nog in de sleutelbos.</translation>
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
        <translation>&amp;Delen</translation>
    </message>
    <message>
        <source>&amp;Import connections…</source>
        <translation>Verbindingen &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Export connections…</source>
        <translation>Verbindingen &amp;exporteren…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Verbindingen exporteren</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindingen importeren</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Verbindingen (*.json)</translation>
    </message>
    <message>
        <source>connections</source>
        <comment>the name of a file</comment>
        <translation>verbindingen</translation>
    </message>
    <message>
        <source>The connections could not be written to “%1”: %2</source>
        <translation>De verbindingen konden niet naar “%1” worden geschreven: %2</translation>
    </message>
    <message>
        <source>The connections were written to “%1”, without their secrets.</source>
        <translation>De verbindingen zijn zonder hun geheime gegevens naar “%1” geschreven.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>Nothing was added from “%1”: %2</source>
        <translation>Er is niets toegevoegd uit “%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults in the file.</source>
        <translation>
            <numerusform>Het bestand bevat nog %n fout.</numerusform>
            <numerusform>Het bestand bevat nog %n fouten.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have all the connections of “%1” already.</source>
        <translation>U hebt alle verbindingen uit “%1” al.</translation>
    </message>
    <message>
        <source>The connections can be used, but the settings file could not be written: they will be gone when Roomwright ends.</source>
        <translation>De verbindingen kunnen worden gebruikt, maar het instellingenbestand kon niet worden geschreven: de verbindingen verdwijnen wanneer Roomwright wordt afgesloten.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were added. Enter your own keys in those that need them.</source>
        <translation>
            <numerusform>%n verbinding is toegevoegd. Voer uw eigen sleutels in als die nodig zijn.</numerusform>
            <numerusform>%n verbindingen zijn toegevoegd. Voer uw eigen sleutels in bij de verbindingen die ze nodig hebben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Ver&amp;binding testen</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>The local service is a part of Roomwright: the rooms API on this computer, for nobody but you. There is nothing to set up. It makes its own account and its own key pair, and keeps its rooms on your disk.</source>
        <translation>De lokale dienst is een onderdeel van Roomwright: de ruimtes-API op deze computer, alleen voor u. Er hoeft niets te worden ingesteld. De dienst maakt zijn eigen account en zijn eigen sleutelpaar aan en bewaart zijn ruimtes op uw schijf.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nieuwe verbinding</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>Ver&amp;bindingstest stoppen</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>Sla eerst de verbinding op.</translation>
    </message>
    <message>
        <source>The connection can be used, but the settings file could not be written: it will be gone when Roomwright ends.</source>
        <translation>De verbinding kan worden gebruikt, maar het instellingenbestand kon niet worden geschreven: de verbinding verdwijnt wanneer Roomwright wordt afgesloten.</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (niet opgeslagen)</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Verbinding verwijderen</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>Verbinding “%1” verwijderen?</translation>
    </message>
    <message>
        <source>Its secret is removed too. Rooms that were made through it stay, and stay in the list.</source>
        <translation>De geheime sleutel ervan wordt ook verwijderd. Ruimtes die ermee zijn aangemaakt, blijven bestaan en blijven in de lijst staan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The secret of “%1” may still be in the keychain. %2</source>
        <translation>De geheime sleutel van “%1” staat mogelijk nog in de sleutelbos. %2</translation>
    </message>
    <message>
        <source>Connections that are not saved</source>
        <translation>Niet-opgeslagen verbindingen</translation>
    </message>
    <message>
        <source>Save the changes to your connections?</source>
        <translation>De wijzigingen in uw verbindingen opslaan?</translation>
    </message>
    <message>
        <source>Save the changes to the connection “%1”?</source>
        <translation>De wijzigingen in de verbinding “%1” opslaan?</translation>
    </message>
    <message>
        <source>What you typed is lost otherwise.</source>
        <translation>Anders gaat verloren wat u hebt ingevoerd.</translation>
    </message>
</context>
<context>
    <name>CreateRoomForm</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Meer</translation>
    </message>
    <message>
        <source>Create &amp;room</source>
        <translation>Ruimte &amp;aanmaken</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nieuwe ruimte</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Ruimte aanmaken</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Verbindingen beheren…</translation>
    </message>
    <message>
        <source>For example: Operations</source>
        <translation>Bijvoorbeeld: Beheer</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>Verb&amp;inding</translation>
    </message>
    <message>
        <source>&amp;Account ID</source>
        <translation>Acc&amp;ount-ID</translation>
    </message>
    <message>
        <source>Room &amp;name</source>
        <translation>&amp;Naam van de ruimte</translation>
    </message>
    <message>
        <source>Fresh token</source>
        <translation>Nieuw token</translation>
    </message>
    <message>
        <source>Request &amp;token</source>
        <translation>Verzoek&amp;token</translation>
    </message>
    <message>
        <source>The same token never makes a second room, however often it is asked.</source>
        <translation>Hetzelfde token levert nooit een tweede ruimte op, hoe vaak er ook om wordt gevraagd.</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>De lokale dienst wordt gestart…</translation>
    </message>
    <message>
        <source>Creates the room (Enter)</source>
        <translation>Maakt de ruimte aan (Enter)</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Er is geen verbinding.</translation>
    </message>
</context>
<context>
    <name>CredentialsPart</name>
    <message>
        <source>Keys in the keychain</source>
        <translation>Sleutels in de sleutelbos</translation>
    </message>
    <message>
        <source>Keys for this session only</source>
        <translation>Sleutels alleen voor deze sessie</translation>
    </message>
    <message>
        <source>AWS environment variables</source>
        <translation>AWS-omgevingsvariabelen</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>AWS-profiel</translation>
    </message>
    <message>
        <source>C&amp;redentials</source>
        <translation>Aan&amp;meldgegevens</translation>
    </message>
    <message>
        <source>Access &amp;key ID</source>
        <translation>Toegangssleutel-&amp;ID</translation>
    </message>
    <message>
        <source>Secret access ke&amp;y</source>
        <translation>Geheime toegangss&amp;leutel</translation>
    </message>
    <message>
        <source>Session token (o&amp;ptional)</source>
        <translation>Sessieto&amp;ken (optioneel)</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>&amp;Profiel</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>Leeg laten om de huidige te behouden</translation>
    </message>
    <message>
        <source>Choose a profile, or enter the name of one.</source>
        <translation>Kies een profiel of voer de naam van een profiel in.</translation>
    </message>
    <message>
        <source>They are kept in memory, and asked for again when Roomwright starts anew.</source>
        <translation>De sleutels worden in het geheugen bewaard en opnieuw gevraagd wanneer Roomwright opnieuw wordt gestart.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are set for this program.</source>
        <translation>AWS_ACCESS_KEY_ID en AWS_SECRET_ACCESS_KEY zijn ingesteld voor dit programma.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not both set for this program. Set them before it is started.</source>
        <translation>AWS_ACCESS_KEY_ID en AWS_SECRET_ACCESS_KEY zijn niet allebei ingesteld voor dit programma. Stel ze in voordat u het start.</translation>
    </message>
    <message>
        <source>Roomwright reads the profile in the AWS tools&apos; files whenever they change, and writes nothing to them.</source>
        <translation>Roomwright leest het profiel uit de bestanden van de AWS-tools zodra die veranderen, en schrijft er niets in.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>&amp;Include room names and tokens</source>
        <translation>&amp;Namen en tokens van ruimtes opnemen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostiek</translation>
    </message>
    <message>
        <source>Being gathered…</source>
        <translation>Gegevens worden verzameld…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Opslaan…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnostiek opslaan</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>roomwright-diagnostics</source>
        <comment>the name of a file</comment>
        <translation>roomwright-diagnostiek</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Geschreven naar “%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>“%1” kon niet worden geschreven: %2</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>The room breaks a rule, so nothing was sent.</source>
        <translation>De ruimte voldoet niet aan een regel, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>Correct what is marked in the form.</source>
        <translation>Corrigeer wat in het formulier is gemarkeerd.</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used.</source>
        <translation>Het eindpunt van de verbinding kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter an https address; http is for this computer only.</source>
        <translation>Open “Verbinding ▸ Verbindingen beheren” en voer een https-adres in; http is alleen voor deze computer.</translation>
    </message>
    <message>
        <source>There are no credentials for this connection.</source>
        <translation>Er zijn geen aanmeldgegevens voor deze verbinding.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter its access key ID and secret.</source>
        <translation>Open “Verbinding ▸ Verbindingen beheren” en voer de toegangssleutel-ID en de geheime sleutel in.</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”.</source>
        <translation>De AWS-bestanden bevatten geen profiel met de naam “%1”.</translation>
    </message>
    <message>
        <source>Choose another one under Connection ▸ Manage connections, or add it to the AWS files; they are read again by themselves.</source>
        <translation>Kies een ander profiel onder “Verbinding ▸ Verbindingen beheren” of voeg het toe aan de AWS-bestanden; die worden vanzelf opnieuw gelezen.</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through “%1”, which Roomwright does not do itself.</source>
        <translation>Het AWS-profiel krijgt zijn aanmeldgegevens via “%1”, wat Roomwright niet zelf doet.</translation>
    </message>
    <message>
        <source>Let the AWS tools do it: set credential_process of a profile to “aws configure export-credentials --profile NAME --format process”.</source>
        <translation>Laat de AWS-tools dit doen: stel credential_process van een profiel in op “aws configure export-credentials --profile NAME --format process”.</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>Het AWS-profiel heeft een role_arn, maar geen source_profile.</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”, which is the source_profile of this connection&apos;s.</source>
        <translation>De AWS-bestanden bevatten geen profiel met de naam “%1”, het source_profile van het profiel van deze verbinding.</translation>
    </message>
    <message>
        <source>Correct the AWS files; they are read again by themselves.</source>
        <translation>Corrigeer de AWS-bestanden; ze worden vanzelf opnieuw gelezen.</translation>
    </message>
    <message>
        <source>The source_profile of the AWS profile leads in a circle, “%1”.</source>
        <translation>Het source_profile van het AWS-profiel leidt in een kring: “%1”.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code of an MFA device, and none was given.</source>
        <translation>De rol van het AWS-profiel vereist de code van een MFA-apparaat, en er is er geen opgegeven.</translation>
    </message>
    <message>
        <source>Try again, and enter the code that “%1” shows then.</source>
        <translation>Probeer het opnieuw en voer de code in die “%1” dan toont.</translation>
    </message>
    <message>
        <source>AWS does not let these credentials take the role “%1”.</source>
        <translation>AWS staat niet toe dat deze aanmeldgegevens de rol “%1” aannemen.</translation>
    </message>
    <message>
        <source>Check the role in the AWS files, or ask its administrator.</source>
        <translation>Controleer de rol in de AWS-bestanden of vraag het aan de beheerder ervan.</translation>
    </message>
    <message>
        <source>AWS did not accept the MFA code, or does not let these credentials take the role “%1”.</source>
        <translation>AWS heeft de MFA-code niet geaccepteerd of staat niet toe dat deze aanmeldgegevens de rol “%1” aannemen.</translation>
    </message>
    <message>
        <source>Wait until the device shows a new code, then try again; each is good once.</source>
        <translation>Wacht tot het apparaat een nieuwe code toont en probeer het dan opnieuw; elke code is één keer geldig.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials.</source>
        <translation>De credential_process van het AWS-profiel heeft geen aanmeldgegevens geleverd.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see what is wrong, then try again.</source>
        <translation>Voer de opdracht uit in een terminal om te zien wat er mis is, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>De melding luidt: %1</translation>
    </message>
    <message>
        <source>The keychain did not give this connection&apos;s secret: it is locked, said no, or did not answer.</source>
        <translation>De sleutelbos heeft de geheime sleutel van deze verbinding niet gegeven: hij is vergrendeld, weigerde of antwoordde niet.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again; or enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>Ontgrendel de sleutelbos en probeer het dan opnieuw; of voer de geheime sleutel opnieuw in onder “Verbinding ▸ Verbindingen beheren”.</translation>
    </message>
    <message>
        <source>The local service could not be started.</source>
        <translation>De lokale dienst kon niet worden gestart.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or the data folder is read-only, then start Roomwright again.</source>
        <translation>Kijk of de schijf vol is of de gegevensmap alleen-lezen is, en start Roomwright dan opnieuw.</translation>
    </message>
    <message>
        <source>The connection&apos;s file of trusted certificates cannot be read, so nothing was sent.</source>
        <translation>Het bestand met vertrouwde certificaten van de verbinding kan niet worden gelezen, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and choose a file in PEM form that you may read.</source>
        <translation>Open “Verbinding ▸ Verbindingen beheren” en kies een bestand in PEM-indeling dat u mag lezen.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>U hebt het geannuleerd.</translation>
    </message>
    <message>
        <source>Choose Retry if you want the room after all.</source>
        <translation>Kies “Opnieuw proberen” als u de ruimte toch wilt.</translation>
    </message>
    <message>
        <source>No computer of that name was found.</source>
        <translation>Er is geen computer met die naam gevonden.</translation>
    </message>
    <message>
        <source>No computer named “%1” was found.</source>
        <translation>Er is geen computer met de naam “%1” gevonden.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling, and whether this computer is online.</source>
        <translation>Controleer de spelling van het eindpunt en of deze computer online is.</translation>
    </message>
    <message>
        <source>The service&apos;s computer answers, but nothing listens there.</source>
        <translation>De computer van de dienst antwoordt, maar er luistert daar niets.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether the service is running.</source>
        <translation>Controleer de poort van het eindpunt en of de dienst actief is.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>De verbinding werd verbroken voordat het antwoord volledig was.</translation>
    </message>
    <message>
        <source>If it happens again and again, ask whoever runs the network or the service.</source>
        <translation>Als dit telkens weer gebeurt, vraag het dan aan de beheerder van het netwerk of de dienst.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>De dienst heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>The service may be busy or out of reach: try again in a while.</source>
        <translation>De dienst is mogelijk druk bezet of onbereikbaar: probeer het over een tijdje opnieuw.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>Het certificaat van de dienst wordt niet vertrouwd, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling and this computer&apos;s clock; for a private certificate authority, install its certificate on this computer.</source>
        <translation>Controleer de spelling van het eindpunt en de klok van deze computer; installeer bij een eigen certificeringsinstantie het certificaat daarvan op deze computer.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy stood in the way.</source>
        <translation>De proxy van het netwerk stond in de weg.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings and its password.</source>
        <translation>Controleer de proxyinstellingen van het systeem en het proxywachtwoord.</translation>
    </message>
    <message>
        <source>The network does not work.</source>
        <translation>Het netwerk werkt niet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, then try again.</source>
        <translation>Controleer de netwerkverbinding van deze computer en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The service refused this request as wrong.</source>
        <translation>De dienst heeft dit verzoek als onjuist geweigerd.</translation>
    </message>
    <message>
        <source>Read the service&apos;s words below, correct the room, and create it anew.</source>
        <translation>Lees hieronder wat de dienst zegt, corrigeer de ruimte en maak deze opnieuw aan.</translation>
    </message>
    <message>
        <source>The account has as many rooms as it may have.</source>
        <translation>Het account heeft al zoveel ruimtes als is toegestaan.</translation>
    </message>
    <message>
        <source>Remove rooms or have the quota raised, then try again.</source>
        <translation>Verwijder ruimtes of laat het quotum verhogen en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The service does not know these credentials.</source>
        <translation>De dienst kent deze aanmeldgegevens niet.</translation>
    </message>
    <message>
        <source>Check the access key ID and secret under Connection ▸ Manage connections.</source>
        <translation>Controleer de toegangssleutel-ID en de geheime sleutel onder “Verbinding ▸ Verbindingen beheren”.</translation>
    </message>
    <message>
        <source>The service refused the signature: the secret does not fit the access key.</source>
        <translation>De dienst heeft de handtekening geweigerd: de geheime sleutel past niet bij de toegangssleutel.</translation>
    </message>
    <message>
        <source>Enter the secret again under Connection ▸ Manage connections, and check the region.</source>
        <translation>Voer de geheime sleutel opnieuw in onder “Verbinding ▸ Verbindingen beheren” en controleer de regio.</translation>
    </message>
    <message>
        <source>The credentials have expired.</source>
        <translation>De aanmeldgegevens zijn verlopen.</translation>
    </message>
    <message>
        <source>Enter fresh ones under Connection ▸ Manage connections, then try again.</source>
        <translation>Voer nieuwe in onder “Verbinding ▸ Verbindingen beheren” en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Set the clock right (automatic time is best), then try again.</source>
        <translation>Zet de klok gelijk (automatische tijd is het best) en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the service&apos;s are too far apart.</source>
        <translation>De klok van deze computer en die van de dienst lopen te ver uiteen.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow.</source>
        <translation>
            <numerusform>De klok van deze computer loopt %n minuut achter.</numerusform>
            <numerusform>De klok van deze computer loopt %n minuten achter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast.</source>
        <translation>
            <numerusform>De klok van deze computer loopt %n minuut voor.</numerusform>
            <numerusform>De klok van deze computer loopt %n minuten voor.</numerusform>
        </translation>
    </message>
    <message>
        <source>These credentials may not create rooms in this account.</source>
        <translation>Met deze aanmeldgegevens mogen geen ruimtes in dit account worden aangemaakt.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:CreateRoom, or choose another account.</source>
        <translation>Vraag de beheerder van het account om de machtiging chime:CreateRoom of kies een ander account.</translation>
    </message>
    <message>
        <source>The service has no account of this ID.</source>
        <translation>De dienst heeft geen account met deze ID.</translation>
    </message>
    <message>
        <source>Check the account ID; it is not the 12-digit number of an AWS account.</source>
        <translation>Controleer de account-ID; dit is niet het 12-cijferige nummer van een AWS-account.</translation>
    </message>
    <message>
        <source>The room conflicts with another change.</source>
        <translation>De ruimte is in conflict met een andere wijziging.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, create the room with a fresh token.</source>
        <translation>Probeer het opnieuw; als het weer gebeurt, maak de ruimte dan aan met een nieuw token.</translation>
    </message>
    <message>
        <source>The service asked for a slower pace.</source>
        <translation>De dienst heeft om een lager tempo gevraagd.</translation>
    </message>
    <message>
        <source>Roomwright sends more slowly; try again in a minute.</source>
        <translation>Roomwright verzendt langzamer; probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>The service had a fault of its own.</source>
        <translation>Er is een fout opgetreden in de dienst zelf.</translation>
    </message>
    <message>
        <source>Try again in a while; with the request ID, its operators can find the cause.</source>
        <translation>Probeer het over een tijdje opnieuw; met de verzoek-ID kunnen de beheerders van de dienst de oorzaak vinden.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>De dienst is momenteel niet beschikbaar.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Probeer het over een tijdje opnieuw.</translation>
    </message>
    <message>
        <source>The service sent us elsewhere, where Roomwright does not go by itself.</source>
        <translation>De dienst verwees naar een ander adres, waar Roomwright niet uit zichzelf naartoe gaat.</translation>
    </message>
    <message>
        <source>The service sent us to “%1”, where Roomwright does not go by itself.</source>
        <translation>De dienst verwees naar “%1”, waar Roomwright niet uit zichzelf naartoe gaat.</translation>
    </message>
    <message>
        <source>If you trust that address, make it the connection&apos;s endpoint.</source>
        <translation>Als u dat adres vertrouwt, stel het dan in als eindpunt van de verbinding.</translation>
    </message>
    <message>
        <source>The answer is not one of this API&apos;s.</source>
        <translation>Het antwoord is geen antwoord van deze API.</translation>
    </message>
    <message>
        <source>Check the endpoint: a web page, a portal or another service may be answering there.</source>
        <translation>Controleer het eindpunt: mogelijk antwoordt daar een webpagina, een portaal of een andere dienst.</translation>
    </message>
    <message>
        <source>The answer was too long to be one of this API&apos;s.</source>
        <translation>Het antwoord was te lang om een antwoord van deze API te zijn.</translation>
    </message>
    <message>
        <source>Check the endpoint: another service may be answering there.</source>
        <translation>Controleer het eindpunt: mogelijk antwoordt daar een andere dienst.</translation>
    </message>
    <message>
        <source>The service did not list the account&apos;s rooms, so whether this one is there is not known.</source>
        <translation>De dienst gaf geen lijst van de ruimtes van het account, dus het is niet bekend of deze er is.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:ListRooms, or look for the room yourself.</source>
        <translation>Vraag de beheerder van het account om de machtiging chime:ListRooms of zoek zelf naar de ruimte.</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this connection.</source>
        <translation>De sleutelbos bevat geen geheime sleutel voor deze verbinding.</translation>
    </message>
    <message>
        <source>Enter it under Connection ▸ Manage connections.</source>
        <translation>Voer deze in onder “Verbinding ▸ Verbindingen beheren”.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>De sleutelbos is vergrendeld.</translation>
    </message>
    <message>
        <source>Until it is unlocked, secrets are kept for this session only.</source>
        <translation>Totdat hij is ontgrendeld, worden geheime gegevens alleen voor deze sessie bewaard.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>De sleutelbos heeft de toegang geweigerd.</translation>
    </message>
    <message>
        <source>Allow Roomwright to use it; until then secrets are kept for this session only.</source>
        <translation>Sta Roomwright toe hem te gebruiken; tot dan worden geheime gegevens alleen voor deze sessie bewaard.</translation>
    </message>
    <message>
        <source>There is no keychain on this system.</source>
        <translation>Er is geen sleutelbos op dit systeem.</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only. A keyring service such as GNOME Keyring or KWallet would keep them for longer.</source>
        <translation>Geheime gegevens worden alleen voor deze sessie bewaard. Een sleutelbosdienst zoals GNOME Keyring of KWallet zou ze langer bewaren.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>De sleutelbos heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>Look for its question, perhaps behind this window; until then secrets are kept for this session only.</source>
        <translation>Zoek naar de vraag die hij stelt, misschien achter dit venster; tot dan worden geheime gegevens alleen voor deze sessie bewaard.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this connection cannot be read.</source>
        <translation>Het item van de sleutelbos voor deze verbinding kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>Voer de geheime sleutel opnieuw in onder “Verbinding ▸ Verbindingen beheren”.</translation>
    </message>
    <message>
        <source>The keychain does not work.</source>
        <translation>De sleutelbos werkt niet.</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only.</source>
        <translation>Geheime gegevens worden alleen voor deze sessie bewaard.</translation>
    </message>
    <message>
        <source>Secrets are kept by %1.</source>
        <translation>Geheime gegevens worden bewaard door %1.</translation>
    </message>
    <message>
        <source>Secrets are kept by %1, which is locked at present.</source>
        <translation>Geheime gegevens worden bewaard door %1 (momenteel vergrendeld).</translation>
    </message>
    <message>
        <source>Secrets are kept by the system&apos;s keychain, which starts when it is needed.</source>
        <translation>Geheime gegevens worden bewaard door de sleutelbos van het systeem, die start wanneer hij nodig is.</translation>
    </message>
    <message>
        <source>There is no keychain on this system: secrets are kept for this session only.</source>
        <translation>Er is geen sleutelbos op dit systeem: geheime gegevens worden alleen voor deze sessie bewaard.</translation>
    </message>
    <message>
        <source>The keychain does not answer: while that is so, secrets are kept for this session only.</source>
        <translation>De sleutelbos antwoordt niet: zolang dat zo is, worden geheime gegevens alleen voor deze sessie bewaard.</translation>
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
        <translation>Voer de ID in van het account waarvoor de ruimte bestemd is.</translation>
    </message>
    <message>
        <source>Enter a name for the room.</source>
        <translation>Voer een naam voor de ruimte in.</translation>
    </message>
    <message>
        <source>An account ID needs more than blanks.</source>
        <translation>Een account-ID moet meer dan spaties bevatten.</translation>
    </message>
    <message>
        <source>A name of blanks only cannot be seen. (Our own rule.)</source>
        <translation>Een naam van alleen spaties is niet te zien. (Een regel van Roomwright.)</translation>
    </message>
    <message>
        <source>Character %1 is a control character: %2. Remove it.</source>
        <translation>Teken %1 is een besturingsteken: %2. Verwijder het.</translation>
    </message>
    <message>
        <source>Character %1 is half a character (%2) and cannot be sent. Remove it.</source>
        <translation>Teken %1 is een half teken (%2) en kan niet worden verzonden. Verwijder het.</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be account IDs: they would change the address.</source>
        <translation>“.” en “..” kunnen geen account-ID zijn: ze zouden het adres veranderen.</translation>
    </message>
    <message numerus="yes">
        <source>A token has at least %n character(s).</source>
        <translation>
            <numerusform>Een token heeft minstens %n teken.</numerusform>
            <numerusform>Een token heeft minstens %n tekens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token has at most %n character(s).</source>
        <translation>
            <numerusform>Een token heeft hoogstens %n teken.</numerusform>
            <numerusform>Een token heeft hoogstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a token has letters from A to Z, digits, “-” and “_” only.</source>
        <translation>Teken %1, %2, is niet toegestaan: een token bestaat alleen uit letters van A tot Z, cijfers, “-” en “_”.</translation>
    </message>
    <message>
        <source>Twelve digits are the number of an AWS account. The ID of a Chime account looks different.</source>
        <translation>Twaalf cijfers vormen het nummer van een AWS-account. De ID van een Chime-account ziet er anders uit.</translation>
    </message>
    <message>
        <source>There is white space at the beginning or the end. It will be sent as it is.</source>
        <translation>Er staat witruimte aan het begin of het einde. Die wordt ongewijzigd meegezonden.</translation>
    </message>
    <message>
        <source>Character %1 is invisible and changes the direction of the text: %2.</source>
        <translation>Teken %1 is onzichtbaar en verandert de richting van de tekst: %2.</translation>
    </message>
    <message>
        <source>Enter the address of the service, for example https://chime.example.com.</source>
        <translation>Voer het adres van de dienst in, bijvoorbeeld https://chime.example.com.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like https://chime.example.com.</source>
        <translation>Dit is geen adres. Een adres ziet er zo uit: https://chime.example.com.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Het adres moet beginnen met https://.</translation>
    </message>
    <message>
        <source>Without encryption only this computer can be reached: use https://.</source>
        <translation>Zonder versleuteling is alleen deze computer bereikbaar: gebruik https://.</translation>
    </message>
    <message>
        <source>Leave out the user name and password before the “@”: they do not belong in an address.</source>
        <translation>Laat de gebruikersnaam en het wachtwoord vóór de “@” weg: ze horen niet in een adres.</translation>
    </message>
    <message>
        <source>Leave out everything from “?” or “#” on.</source>
        <translation>Laat alles vanaf “?” of “#” weg.</translation>
    </message>
    <message>
        <source>The list of rooms cannot be opened: look whether the disk is full or the data folder may not be read.</source>
        <translation>De lijst met ruimtes kan niet worden geopend: kijk of de schijf vol is of de gegevensmap niet mag worden gelezen.</translation>
    </message>
    <message>
        <source>Another Roomwright has the list of rooms open. Close that one, or use it instead.</source>
        <translation>Een ander exemplaar van Roomwright heeft de lijst met ruimtes geopend. Sluit dat exemplaar of werk daar verder.</translation>
    </message>
    <message>
        <source>The list of rooms is damaged and could not be set aside: move its file away, then try again.</source>
        <translation>De lijst met ruimtes is beschadigd en kon niet opzijgezet worden: verplaats het bestand ervan en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The list of rooms was written by a newer Roomwright, and is left as it is: use that version.</source>
        <translation>De lijst met ruimtes is geschreven door een nieuwere versie van Roomwright en blijft ongewijzigd: gebruik die versie.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk: look whether it is full or the data folder is read-only.</source>
        <translation>Er kan niets naar de schijf worden geschreven: kijk of die vol is of de gegevensmap alleen-lezen is.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>our sentence (the system&apos;s words)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter a name to know the connection by.</source>
        <translation>Voer een naam in waaraan u de verbinding herkent.</translation>
    </message>
    <message>
        <source>The name holds a control character. Remove it.</source>
        <translation>De naam bevat een besturingsteken. Verwijder het.</translation>
    </message>
    <message>
        <source>Another connection has this name already.</source>
        <translation>Een andere verbinding heeft deze naam al.</translation>
    </message>
    <message>
        <source>“local” stands for the local service: choose another name.</source>
        <translation>“local” staat voor de lokale dienst: kies een andere naam.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it was issued by “%2”, which this computer does not know.</source>
        <translation>Het certificaat van “%1” wordt niet vertrouwd: het is uitgegeven door “%2”, een uitgever die deze computer niet kent.</translation>
    </message>
    <message>
        <source>If you trust that issuer, name its certificate under Network and limits.</source>
        <translation>Als u die uitgever vertrouwt, geef dan zijn certificaat op onder “Netwerk en limieten”.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it vouches for itself.</source>
        <translation>Het certificaat van “%1” wordt niet vertrouwd: het staat voor zichzelf in.</translation>
    </message>
    <message>
        <source>If you trust it, name it under Network and limits.</source>
        <translation>Als u het vertrouwt, geef het dan op onder “Netwerk en limieten”.</translation>
    </message>
    <message>
        <source>The certificate of “%1” expired on %2.</source>
        <translation>Het certificaat van “%1” is verlopen op %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell who runs the service.</source>
        <translation>Controleer de klok van deze computer; als die gelijk loopt, laat het dan weten aan de beheerder van de dienst.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid before %2.</source>
        <translation>Het certificaat van “%1” is pas geldig vanaf %2.</translation>
    </message>
    <message>
        <source>The certificate is for “%1”, and not for the endpoint&apos;s host.</source>
        <translation>Het certificaat is voor “%1” en niet voor de host van het eindpunt.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling.</source>
        <translation>Controleer de spelling van het eindpunt.</translation>
    </message>
    <message>
        <source>The certificate of “%1”, issued by “%2”, is not trusted.</source>
        <translation>Het certificaat van “%1”, uitgegeven door “%2”, wordt niet vertrouwd.</translation>
    </message>
    <message>
        <source>Tell who runs the service.</source>
        <translation>Laat het weten aan de beheerder van de dienst.</translation>
    </message>
    <message numerus="yes">
        <source>The service was reached. These credentials see %n account(s).</source>
        <translation>
            <numerusform>De dienst is bereikt. Met deze aanmeldgegevens is %n account zichtbaar.</numerusform>
            <numerusform>De dienst is bereikt. Met deze aanmeldgegevens zijn %n accounts zichtbaar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %n minute(s): set it right.</source>
        <translation>
            <numerusform>De klok van deze computer loopt %n minuut verkeerd: zet hem gelijk.</numerusform>
            <numerusform>De klok van deze computer loopt %n minuten verkeerd: zet hem gelijk.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secure connection could be made: TLS 1.2 or newer is needed.</source>
        <translation>Er kon geen beveiligde verbinding worden gemaakt: TLS 1.2 of nieuwer is vereist.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether it is https that listens there.</source>
        <translation>Controleer de poort van het eindpunt en of daar wel https luistert.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not this API.</source>
        <translation>Er antwoordt daar iets, maar het is niet deze API.</translation>
    </message>
    <message>
        <source>A proxy&apos;s or a portal&apos;s page, or another service: check the endpoint and the proxy.</source>
        <translation>Een pagina van een proxy of een portaal, of een andere dienst: controleer het eindpunt en de proxy.</translation>
    </message>
    <message>
        <source>Enter it as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Voer het adres in als http://HOST:POORT of socks5://HOST:POORT.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>Laat gebruikersnaam en wachtwoord weg uit het adres.</translation>
    </message>
    <message>
        <source>It is larger than a file of connections can be.</source>
        <translation>Het bestand is groter dan een bestand met verbindingen kan zijn.</translation>
    </message>
    <message>
        <source>It is not JSON, or it is cut short.</source>
        <translation>Het bestand is geen JSON of is afgekapt.</translation>
    </message>
    <message>
        <source>It holds no connections.</source>
        <translation>Het bestand bevat geen verbindingen.</translation>
    </message>
    <message>
        <source>It was written by a later version of Roomwright.</source>
        <translation>Het bestand is geschreven door een nieuwere versie van Roomwright.</translation>
    </message>
    <message>
        <source>%1 of connection %2 is missing, or not what can be used.</source>
        <translation>%1 van verbinding nr. %2 ontbreekt of is niet bruikbaar.</translation>
    </message>
    <message>
        <source>Enter the signing region; us-east-1 for Amazon&apos;s own API.</source>
        <translation>Voer de regio voor de ondertekening in; us-east-1 voor de API van Amazon zelf.</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>Voer de toegangssleutel-ID in.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to this access key ID.</source>
        <translation>Voer de geheime sleutel in die bij deze toegangssleutel-ID hoort.</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: nobody can see it.</source>
        <translation>Teken %1 is niet toegestaan: niemand kan het zien.</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: no blanks, control characters or letters beyond ASCII.</source>
        <translation>Teken %1 is niet toegestaan: geen spaties, besturingstekens of letters buiten ASCII.</translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a region has small letters, digits and “-” only.</source>
        <translation>Teken %1, %2, is niet toegestaan: een regio bestaat alleen uit kleine letters, cijfers en “-”.</translation>
    </message>
    <message>
        <source>Character %1, %2, cannot be part of an access key ID.</source>
        <translation>Teken %1, %2, kan geen deel zijn van een toegangssleutel-ID.</translation>
    </message>
    <message>
        <source>Amazon ended this service on 20 February 2026: expect no answer. Use the local service, or another one that speaks the same API.</source>
        <translation>Amazon heeft deze dienst op 20 februari 2026 beëindigd: verwacht geen antwoord. Gebruik de lokale dienst of een andere die dezelfde API spreekt.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a room</comment>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>state of a room</comment>
        <translation>Wordt verzonden</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>state of a room</comment>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a room</comment>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a room</comment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a room</comment>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Written down, and sent when its turn comes.</source>
        <translation>Genoteerd; wordt verzonden zodra de ruimte aan de beurt is.</translation>
    </message>
    <message>
        <source>On its way; the service has not answered yet.</source>
        <translation>Onderweg; de dienst heeft nog niet geantwoord.</translation>
    </message>
    <message>
        <source>The service has made the room.</source>
        <translation>De dienst heeft de ruimte aangemaakt.</translation>
    </message>
    <message>
        <source>The room was not made.</source>
        <translation>De ruimte is niet aangemaakt.</translation>
    </message>
    <message>
        <source>The room may have been made: no proof arrived. Retry asks again with the same token, so that it is not made twice.</source>
        <translation>De ruimte is mogelijk aangemaakt: er is geen bewijs ontvangen. Met “Opnieuw proberen” wordt het nogmaals gevraagd met hetzelfde token, zodat de ruimte niet twee keer wordt aangemaakt.</translation>
    </message>
    <message>
        <source>Cancelled before it was sent; the room was not made.</source>
        <translation>Geannuleerd voordat er iets was verzonden; de ruimte is niet aangemaakt.</translation>
    </message>
    <message>
        <source>It waits to be asked for again, with the same token. The last attempt: %1</source>
        <translation>Wacht om opnieuw te worden aangevraagd, met hetzelfde token. De laatste poging: %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a character and its code</comment>
        <translation>“%1” (%2)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Search rooms</source>
        <translation>Ruimtes &amp;zoeken</translation>
    </message>
    <message>
        <source>Search rooms</source>
        <translation>Ruimtes zoeken</translation>
    </message>
    <message>
        <source>Name, account, ID or message</source>
        <translation>Naam, account, ID of melding</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>Zoekopdracht wissen (Esc)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Ton&amp;en</translation>
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
        <translation>“%1”</translation>
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
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment.</source>
        <translation>Gevonden op deze computer: AWS-aanmeldgegevens in de omgeving.</translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment, and AWS profiles (%1).</source>
        <translation>Gevonden op deze computer: AWS-aanmeldgegevens in de omgeving, en AWS-profielen (%1).</translation>
    </message>
    <message>
        <source>Found on this computer: AWS profiles (%1).</source>
        <translation>Gevonden op deze computer: AWS-profielen (%1).</translation>
    </message>
    <message>
        <source>A connection to a service of your own can use them.</source>
        <translation>Een verbinding met een eigen dienst kan ze gebruiken.</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Verbinding toevoegen…</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Create a room</source>
        <translation>Een ruimte aanmaken</translation>
    </message>
    <message>
        <source>Type a name under Room name and press Enter. The room becomes the first row of the list, and the form is ready for the next one. What is wrong with a field is said beneath it while you type.</source>
        <translation>Typ een naam bij “Naam van de ruimte” en druk op Enter. De ruimte wordt de eerste rij van de lijst en het formulier is klaar voor de volgende. Wat er mis is met een veld, staat eronder terwijl u typt.</translation>
    </message>
    <message>
        <source>Where the room is made</source>
        <translation>Waar de ruimte wordt aangemaakt</translation>
    </message>
    <message>
        <source>Connection chooses the service. The local service runs inside Roomwright, on this computer, with an account of its own: the right place to try things. Under Connection&#xa0;▸ Manage connections you add other services that speak the rooms API of Amazon Chime. Amazon ended its own on 20 February 2026.</source>
        <translation>“Verbinding” bepaalt de dienst. De lokale dienst werkt binnen Roomwright, op deze computer, met een eigen account: de juiste plek om dingen uit te proberen. Onder “Verbinding&#xa0;▸ Verbindingen beheren” voegt u andere diensten toe die de ruimtes-API van Amazon Chime spreken. Amazon heeft zijn eigen dienst op 20 februari 2026 beëindigd.</translation>
    </message>
    <message>
        <source>What the status says</source>
        <translation>Wat de status betekent</translation>
    </message>
    <message>
        <source>Waiting: written down, not sent yet. Sending: on its way. Created: the service has made it. Failed: it was not made; the details say why, and what to do. Unknown: it may have been made, as no answer arrived. Cancelled: by you. Show, beside the search, lists the rooms of one status.</source>
        <translation>Wachtend: genoteerd, nog niet verzonden. Wordt verzonden: onderweg. Aangemaakt: de dienst heeft de ruimte aangemaakt. Mislukt: de ruimte is niet aangemaakt; de details vermelden waarom, en wat u kunt doen. Onbekend: de ruimte is mogelijk aangemaakt, want er is geen antwoord aangekomen. Geannuleerd: door u. “Tonen”, naast het zoekveld, toont de ruimtes met één status.</translation>
    </message>
    <message>
        <source>Nothing lost, nothing twice</source>
        <translation>Niets verloren, niets dubbel</translation>
    </message>
    <message>
        <source>A room is on your disk before it is sent, together with its request token, and survives the end of the program. The service makes one room for a token, however often it is asked; so Retry is always safe. The token stands behind More.</source>
        <translation>Een ruimte staat samen met het verzoektoken op uw schijf voordat er iets wordt verzonden, en blijft behouden wanneer het programma wordt afgesloten. De dienst maakt één ruimte aan per token, hoe vaak er ook om wordt gevraagd; “Opnieuw proberen” is dus altijd veilig. Het token vindt u onder “Meer”.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheime gegevens</translation>
    </message>
    <message>
        <source>Secret keys are kept in the system&apos;s keychain. Where there is none, or it is locked, refuses or does not answer, they are kept in memory until Roomwright ends, and you are told. The message has a button to unlock the keychain, or to go on without it; what it missed it gets when it works again.</source>
        <translation>Geheime sleutels worden bewaard in de sleutelbos van het systeem. Is die er niet, of is hij vergrendeld, weigert hij of antwoordt hij niet, dan worden ze in het geheugen bewaard totdat Roomwright wordt afgesloten, en krijgt u dat te horen. De melding heeft een knop om de sleutelbos te ontgrendelen of zonder sleutelbos door te gaan; wat hij heeft gemist, krijgt hij zodra hij weer werkt.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the form: creates the room</source>
        <translation>in het formulier: maakt de ruimte aan</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>goes to the room name</source>
        <translation>gaat naar de naam van de ruimte</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>writes the list to a file</source>
        <translation>schrijft de lijst naar een bestand</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>goes to the search</source>
        <translation>gaat naar het zoekveld</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>in the search: clears it</source>
        <translation>in het zoekveld: wist het</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copies the selected rows</source>
        <translation>kopieert de geselecteerde rijen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>opens this guide</source>
        <translation>opent deze handleiding</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>ends the program</source>
        <translation>sluit het programma af</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
</context>
<context>
    <name>JournalExporter</name>
    <message>
        <source>&amp;Export list…</source>
        <translation>Lijst &amp;exporteren…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Lijst exporteren</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabel voor rekenbladen (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with every detail (*.json)</source>
        <translation>JSON, met alle details (*.json)</translation>
    </message>
    <message>
        <source>rooms</source>
        <comment>the name of a file</comment>
        <translation>ruimtes</translation>
    </message>
    <message>
        <source>The list is being written to “%1”…</source>
        <translation>De lijst wordt naar “%1” geschreven…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The list was written to “%1”.</source>
        <translation>De lijst is naar “%1” geschreven.</translation>
    </message>
    <message>
        <source>The export was cancelled; “%1” is as it was.</source>
        <translation>Het exporteren is geannuleerd; “%1” is onveranderd.</translation>
    </message>
    <message>
        <source>The list could not be written to “%1”: %2</source>
        <translation>De lijst kon niet naar “%1” worden geschreven: %2</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message>
        <source>The keychain works again. What was to be kept in it, or removed from it, is handed to it now.</source>
        <translation>De sleutelbos werkt weer. Wat erin bewaard of eruit verwijderd moest worden, wordt er nu aan doorgegeven.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The keychain waits for your answer: look for its window, perhaps behind this one.</source>
        <translation>De sleutelbos wacht op uw antwoord: zoek naar het venster ervan, misschien achter dit venster.</translation>
    </message>
    <message>
        <source>Go on for this session only</source>
        <translation>Alleen voor deze sessie doorgaan</translation>
    </message>
    <message>
        <source>The keychain is being unlocked. Look for its window, perhaps behind this one; meanwhile secrets are kept for this session only.</source>
        <translation>De sleutelbos wordt ontgrendeld. Zoek naar het venster ervan, misschien achter dit venster; intussen worden geheime gegevens alleen voor deze sessie bewaard.</translation>
    </message>
    <message>
        <source>The keychain is still locked: its question was not answered, or it has no way to ask. Secrets are kept for this session only.</source>
        <translation>De sleutelbos is nog steeds vergrendeld: zijn vraag is niet beantwoord, of hij kan niets vragen. Geheime gegevens worden alleen voor deze sessie bewaard.</translation>
    </message>
    <message>
        <source>The keychain cannot be unlocked from here. Secrets are kept for this session only.</source>
        <translation>De sleutelbos kan van hieruit niet worden ontgrendeld. Geheime gegevens worden alleen voor deze sessie bewaard.</translation>
    </message>
    <message>
        <source>Until now %1 kept the secrets, and now %2 does, which may not have those that were entered before. Enter them anew under Connection ▸ Manage connections, or start %1 again.</source>
        <translation>Tot nu toe bewaarde %1 de geheime gegevens, en nu doet %2 dat, waar de eerder ingevoerde mogelijk ontbreken. Voer ze opnieuw in onder “Verbinding ▸ Verbindingen beheren” of start %1 weer.</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Invoer verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Invoer tonen</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>R&amp;ooms</source>
        <translation>&amp;Ruimtes</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbinding</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>&amp;Verbindingen beheren…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New room</source>
        <translation>&amp;Nieuwe ruimte</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>Alle &amp;wachtende ruimtes annuleren</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handleiding</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnostiek</translation>
    </message>
    <message>
        <source>&amp;About Roomwright</source>
        <translation>&amp;Over Roomwright</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The list of rooms was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>De lijst met ruimtes was beschadigd. Die is opzijgezet als “%1” en er is een nieuwe begonnen.</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(verwijderd)</translation>
    </message>
    <message>
        <source>The list of rooms is being opened…</source>
        <translation>De lijst met ruimtes wordt geopend…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>The settings file could not be written: changes to connections last until Roomwright ends. Look whether the disk is full or the folder read-only.</source>
        <translation>Het instellingenbestand kon niet worden geschreven: wijzigingen in verbindingen gelden tot Roomwright wordt afgesloten. Kijk of de schijf vol is of de map alleen-lezen is.</translation>
    </message>
    <message>
        <source>The local service&apos;s database was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>De database van de lokale dienst was beschadigd. Die is opzijgezet als “%1” en er is een nieuwe begonnen.</translation>
    </message>
    <message>
        <source>The settings file “%1” cannot be read. Roomwright leaves it as it is, and forgets changes to connections when it ends.</source>
        <translation>Het instellingenbestand “%1” kan niet worden gelezen. Roomwright laat het zoals het is en vergeet wijzigingen in verbindingen bij het afsluiten.</translation>
    </message>
    <message>
        <source>The settings file could not be read. It was set aside as “%1”; look at your connections.</source>
        <translation>Het instellingenbestand kon niet worden gelezen. Het is opzijgezet als “%1”; kijk uw verbindingen na.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindingen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) of an earlier session are not finished. They can be asked for again safely, with the same tokens.</source>
        <translation>
            <numerusform>%n ruimte uit een eerdere sessie is niet voltooid. Die kan veilig opnieuw worden aangevraagd, met hetzelfde token.</numerusform>
            <numerusform>%n ruimtes uit een eerdere sessie zijn niet voltooid. Ze kunnen veilig opnieuw worden aangevraagd, met dezelfde tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Opgeven</translation>
    </message>
    <message>
        <source>“%1” was added to the list, of which only a part is shown.</source>
        <translation>“%1” is toegevoegd aan de lijst, waarvan maar een deel wordt getoond.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>“%1” was not sent, as it could not be written to the disk first: %2</source>
        <translation>“%1” is niet verzonden, omdat de ruimte niet eerst naar de schijf kon worden geschreven: %2</translation>
    </message>
    <message>
        <source>About Roomwright</source>
        <translation>Over Roomwright</translation>
    </message>
    <message>
        <source>Roomwright %1</source>
        <translation>Roomwright %1</translation>
    </message>
    <message>
        <source>Creates chat rooms through the rooms API of Amazon Chime, and never loses or doubles one.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Maakt chatruimtes aan via de ruimtes-API van Amazon Chime, zonder er ooit een te verliezen of te verdubbelen.

Vrije software onder de GNU General Public License, versie 3 of later. Zonder enige garantie.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>Ruimte-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column: when the room was created</comment>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
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
        <translation>Melding</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>De melding verbergen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages that wait</comment>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MfaDialog</name>
    <message>
        <source>MFA code</source>
        <translation>MFA-code</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code that this device shows now:
%1</source>
        <translation>De rol van het AWS-profiel vereist de code die dit apparaat nu toont:
%1</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>De code heeft zes cijfers.</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Network and &amp;limits</source>
        <translation>Net&amp;werk en limieten</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Bl&amp;aderen…</translation>
    </message>
    <message>
        <source>&amp;File of trusted certificates (PEM)</source>
        <translation>Bestand met vertrouwde &amp;certificaten (PEM)</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>Die van het systeem</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Zoals in het systeem ingesteld</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Deze</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy&apos;s a&amp;ddress</source>
        <translation>Proxyad&amp;res</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user (optional)</source>
        <translation>Proxygebr&amp;uiker (optioneel)</translation>
    </message>
    <message>
        <source>Proxy&apos;s pass&amp;word (optional)</source>
        <translation>Proxywac&amp;htwoord (optioneel)</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>Leeg laten om het huidige te behouden</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to wa&amp;it for an answer</source>
        <translation>Wachtti&amp;jd voor een antwoord</translation>
    </message>
    <message>
        <source>Atte&amp;mpts of a request</source>
        <translation>Pogingen per ver&amp;zoek</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertrouwde certificaten</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificaten (*.pem *.crt *.cer);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or holds no certificate in PEM form.</source>
        <translation>Dit bestand kan niet worden gelezen of bevat geen certificaat in PEM-indeling.</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Cancel waiting</source>
        <translation>Wachtende annuleren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Cancels the rooms that have not been sent yet</source>
        <translation>Annuleert de ruimtes die nog niet zijn verzonden</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 van %2 klaar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 per seconde</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>nog ongeveer %n seconde</numerusform>
            <numerusform>nog ongeveer %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>nog ongeveer %n minuut</numerusform>
            <numerusform>nog ongeveer %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits for you. %2 %3</source>
        <translation>“%1” wacht op u. %2 %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 Trying again in %n second(s).</source>
        <translation>
            <numerusform>“%1”: %2 Nieuwe poging over %n seconde.</numerusform>
            <numerusform>“%1”: %2 Nieuwe poging over %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2 Trying again…</source>
        <translation>“%1”: %2 Nieuwe poging…</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copies all of the details</source>
        <translation>Kopieert alle details</translation>
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
            <numerusform>%n eerdere poging</numerusform>
            <numerusform>%n eerdere pogingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomFacts</name>
    <message>
        <source>The service said:</source>
        <translation>De dienst meldde:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Account-ID</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>Ruimte-ID</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Aangemaakt door</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Aangevraagd</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Verzoek-ID</translation>
    </message>
    <message>
        <source>Request token</source>
        <translation>Verzoektoken</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Name at the service</source>
        <translation>Naam bij de dienst</translation>
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
        <translation>verzoek-ID %1</translation>
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
        <translation>Ruimtes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy room &amp;ID</source>
        <translation>Ruimte-&amp;ID kopiëren</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>Opnieuw &amp;proberen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>De lijst kan niet worden getoond</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Nog geen ruimtes</translation>
    </message>
    <message>
        <source>Type a room name and press Enter. Every room, and every problem on the way, is listed here.</source>
        <translation>Typ de naam van een ruimte en druk op Enter. Elke ruimte, en elk probleem onderweg, wordt hier vermeld.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>No room, account, ID or message holds what you search for.</source>
        <translation>Geen ruimte, account, ID of melding bevat wat u zoekt.</translation>
    </message>
    <message>
        <source>No room has the status “%1”.</source>
        <translation>Geen ruimte heeft de status “%1”.</translation>
    </message>
    <message>
        <source>No room of the status “%1” holds what you search for.</source>
        <translation>Geen ruimte met de status “%1” bevat wat u zoekt.</translation>
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
        <translation>Zoals in het systeem ingesteld</translation>
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
        <translation>&amp;Sluiten</translation>
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
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
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
