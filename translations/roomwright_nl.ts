<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>BatchDialog</name>
    <message>
        <source>Create them once &amp;more</source>
        <translation>&amp;Nogmaals aanmaken</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>Ruimtes aanmaken uit een bestand</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Het bestand wordt gelezen…</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>Verb&amp;inding</translation>
    </message>
    <message>
        <source>&amp;Account ID of lines without one</source>
        <translation>&amp;Account-ID van regels zonder account-ID</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Opnieuw &amp;lezen</translation>
    </message>
    <message>
        <source>There is no room in it that can be created.</source>
        <translation>Het bestand bevat geen ruimte die kan worden aangemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s):</source>
        <translation>
            <numerusform>%n ruimte:</numerusform>
            <numerusform>%n ruimtes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the account “%1”</source>
        <translation>
            <numerusform>%n in het account “%1”</numerusform>
            <numerusform>%n in het account “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the others in %n more account(s)</source>
        <translation>
            <numerusform>de andere in nog %n account</numerusform>
            <numerusform>de andere in nog %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an account</source>
        <translation>
            <numerusform>%n zonder account</numerusform>
            <numerusform>%n zonder account</numerusform>
        </translation>
    </message>
    <message>
        <source>The local service&apos;s own account</source>
        <translation>Het eigen account van de lokale dienst</translation>
    </message>
    <message>
        <source>The rooms of this list were all created before, on %1.</source>
        <translation>De ruimtes van deze lijst zijn allemaal al eerder aangemaakt, op %1.</translation>
    </message>
    <message numerus="yes">
        <source>This list was begun on %1: %2 of %n room(s) are created. Roomwright goes on with the others; none is created twice.</source>
        <translation>
            <numerusform>Aan deze lijst is begonnen op %1: %2 van %n ruimte is aangemaakt. Roomwright gaat door met de andere; er wordt er geen twee keer aangemaakt.</numerusform>
            <numerusform>Aan deze lijst is begonnen op %1: %2 van %n ruimtes zijn aangemaakt. Roomwright gaat door met de andere; er wordt er geen twee keer aangemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are lines that cannot be used.</source>
        <translation>Er zijn regels die niet bruikbaar zijn.</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>De lokale dienst wordt gestart…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %n room(s)</source>
        <translation>
            <numerusform>%n ruimte aan&amp;maken</numerusform>
            <numerusform>%n ruimtes aan&amp;maken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDrop</name>
    <message>
        <source>Drop one file at a time: each is a list of its own.</source>
        <translation>Sleep één bestand tegelijk: elk bestand is een eigen lijst.</translation>
    </message>
    <message>
        <source>Drop a file of this computer: a list of rooms, one in each line.</source>
        <translation>Sleep een bestand van deze computer: een lijst met ruimtes, één per regel.</translation>
    </message>
    <message>
        <source>Drop the file to create its rooms</source>
        <translation>Laat het bestand los om de ruimtes ervan aan te maken</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>Dit kan hier niet worden neergezet</translation>
    </message>
</context>
<context>
    <name>BatchOpener</name>
    <message>
        <source>Create rooms from a &amp;file…</source>
        <translation>Ruimtes aanmaken uit een &amp;bestand…</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>Ruimtes aanmaken uit een bestand</translation>
    </message>
    <message>
        <source>Lists of rooms (*.jsonl *.ndjson *.json)</source>
        <translation>Lijsten met ruimtes (*.jsonl *.ndjson *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>“%1” was not opened: first say what is to become of “%2”.</source>
        <translation>“%1” is niet geopend: bepaal eerst wat er met “%2” moet gebeuren.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n room(s) were added.</source>
        <translation>
            <numerusform>“%1”: %n ruimte is toegevoegd.</numerusform>
            <numerusform>“%1”: %n ruimtes zijn toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: going on with %n room(s).</source>
        <translation>
            <numerusform>“%1”: er wordt doorgegaan met %n ruimte.</numerusform>
            <numerusform>“%1”: er wordt doorgegaan met %n ruimtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: nothing was sent, as it could not be written to the disk first. %2</source>
        <translation>“%1”: er is niets verzonden, omdat de lijst vooraf niet naar de schijf kon worden geschreven. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>BatchProblems</name>
    <message>
        <source>Every line can be used. Some may not be what you mean:</source>
        <translation>Alle regels zijn bruikbaar. Sommige zijn misschien niet wat u bedoelt:</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used:</source>
        <translation>
            <numerusform>%n regel is niet bruikbaar:</numerusform>
            <numerusform>%n regels zijn niet bruikbaar:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used. Nothing is created unless they are skipped.</source>
        <translation>
            <numerusform>%n regel is niet bruikbaar. Er wordt niets aangemaakt tenzij die wordt overgeslagen.</numerusform>
            <numerusform>%n regels zijn niet bruikbaar. Er wordt niets aangemaakt tenzij ze worden overgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip what is wrong, and create the rooms of the other lines</source>
        <translation>&amp;Onjuiste regels overslaan en de ruimtes van de andere regels aanmaken</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… en nog %n</numerusform>
            <numerusform>… en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Creates a chat room, and prints it.</source>
        <translation>Maakt een chatruimte aan en toont die.</translation>
    </message>
    <message>
        <source>Creates the rooms of a list, and goes on where it was left.</source>
        <translation>Maakt de ruimtes van een lijst aan en gaat verder waar eerder was gestopt.</translation>
    </message>
    <message>
        <source>Shows what was asked for, and what came of it; goes on with what was left.</source>
        <translation>Toont wat er is aangevraagd en wat ervan is geworden; gaat door met wat is overgebleven.</translation>
    </message>
    <message>
        <source>Shows, adds, removes and tries connections to services, and shares them as a file.</source>
        <translation>Toont, verwijdert en test verbindingen met diensten, voegt ze toe en deelt ze als bestand.</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong.</source>
        <translation>Toont wat helpt om te achterhalen wat er mis is.</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted.</source>
        <translation>Voert de lokale dienst uit totdat die wordt onderbroken.</translation>
    </message>
    <message>
        <source>Without arguments the window opens. The commands need no window and no display.</source>
        <translation>Zonder argumenten opent het venster. De opdrachten hebben geen venster en geen beeldscherm nodig.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 252 the input is wrong, and nothing was sent; 253 no usable credentials or configuration; 254 the service answered with an error; 255 any other trouble; 130 interrupted.</source>
        <translation>Afsluitcodes: 0 klaar; 252 de invoer is onjuist en er is niets verzonden; 253 geen bruikbare aanmeldgegevens of configuratie; 254 de dienst heeft met een fout geantwoord; 255 elk ander probleem; 130 onderbroken.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command and no option.</source>
        <translation>“%1” is geen opdracht en geen optie.</translation>
    </message>
    <message>
        <source>argument %1 is not UTF-8.</source>
        <translation>argument %1 is geen UTF-8.</translation>
    </message>
    <message>
        <source>There is no display for the window: neither DISPLAY nor WAYLAND_DISPLAY is set. The commands need none; see roomwright --help.</source>
        <translation>Er is geen beeldscherm voor het venster: DISPLAY en WAYLAND_DISPLAY zijn geen van beide ingesteld. De opdrachten hebben er geen nodig; zie roomwright --help.</translation>
    </message>
    <message>
        <source>Say this, and do nothing.</source>
        <translation>Deze hulptekst tonen en verder niets doen.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>Onverwacht argument “%1”.</translation>
    </message>
    <message>
        <source>%1 goes with %2.</source>
        <extracomment>An option is of use with another one only: &quot;--proxy-user: goes with --proxy URL.&quot;</extracomment>
        <translation>%1 is alleen te gebruiken met %2.</translation>
    </message>
    <message>
        <source>The config profile (%1) has no endpoint_url, and there is no --endpoint-url.</source>
        <translation>Het configuratieprofiel (%1) heeft geen endpoint_url en --endpoint-url is niet opgegeven.</translation>
    </message>
    <message>
        <source>%1 is Amazon&apos;s own endpoint.</source>
        <translation>%1 is het eigen eindpunt van Amazon.</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. May be left out where the AWS profile has it.</source>
        <translation>Waar de dienst is: https, of http naar deze computer. Mag worden weggelaten als het AWS-profiel dit bevat.</translation>
    </message>
    <message>
        <source>The region to sign for; us-east-1 by default.</source>
        <translation>De regio voor de ondertekening; standaard us-east-1.</translation>
    </message>
    <message>
        <source>Names the key pair. The secret access key that belongs to it is read from standard input, without echo where that is a terminal.</source>
        <translation>Benoemt het sleutelpaar. De bijbehorende geheime toegangssleutel wordt van de standaardinvoer gelezen, zonder echo als dat een terminal is.</translation>
    </message>
    <message>
        <source>Where the credentials are: in the keychain, as by default; with the user, who enters them in the window for as long as it is open; in the AWS environment variables; in an AWS profile.</source>
        <translation>Waar de aanmeldgegevens zijn: in de sleutelbos (standaard); bij de gebruiker, die ze in het venster invoert zolang dat geopend is; in de AWS-omgevingsvariabelen; in een AWS-profiel.</translation>
    </message>
    <message>
        <source>The AWS profile; means --credential-source profile.</source>
        <translation>Het AWS-profiel; betekent --credential-source profile.</translation>
    </message>
    <message>
        <source>Certificates in PEM form to trust instead of the system&apos;s.</source>
        <translation>Certificaten in PEM-indeling die worden vertrouwd in plaats van die van het systeem.</translation>
    </message>
    <message>
        <source>As the system says, which is the default; no proxy; or http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Zoals in het systeem ingesteld (standaard); geen proxy; of http://HOST:PORT of socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>The proxy&apos;s user. The password is read from standard input too, as a line of its own behind the secret access key, where that is read.</source>
        <translation>De gebruiker van de proxy. Ook het wachtwoord wordt van de standaardinvoer gelezen, als een eigen regel na de geheime toegangssleutel, als die wordt gelezen.</translation>
    </message>
    <message>
        <source>How long to wait for each answer; 30 by default.</source>
        <translation>Hoelang op elk antwoord wordt gewacht; standaard 30.</translation>
    </message>
    <message>
        <source>How often to ask before giving up; 3 by default.</source>
        <translation>Hoe vaak een verzoek wordt gedaan voordat het wordt opgegeven; standaard 3.</translation>
    </message>
    <message>
        <source>Where there is a connection of this name, it is changed. What no option names becomes the default; the account IDs it remembers stay.</source>
        <translation>Als er al een verbinding met deze naam is, wordt die gewijzigd. Wat niet met een optie is opgegeven, krijgt de standaardwaarde; de onthouden account-ID&apos;s blijven behouden.</translation>
    </message>
    <message>
        <source>Adds a connection, for the window and for --connection NAME. Its secret access key, and the password of its proxy, are read from standard input and kept in the keychain; where the keychain does not take them, nothing is added.</source>
        <translation>Voegt een verbinding toe, voor het venster en voor --connection NAME. De geheime toegangssleutel en het wachtwoord van de proxy worden van de standaardinvoer gelezen en in de sleutelbos bewaard; als de sleutelbos ze niet aanneemt, wordt er niets toegevoegd.</translation>
    </message>
    <message>
        <source>standard input: the proxy password</source>
        <translation>standaardinvoer: het proxywachtwoord</translation>
    </message>
    <message>
        <source>Secret access key of %1: </source>
        <extracomment>Asks for it; %1 is an access key ID.</extracomment>
        <translation>Geheime toegangssleutel van %1: </translation>
    </message>
    <message>
        <source>Proxy password of %1: </source>
        <extracomment>Asks for it; %1 is a user.</extracomment>
        <translation>Proxywachtwoord van %1: </translation>
    </message>
    <message>
        <source>standard input: has more than one line.</source>
        <translation>standaardinvoer: heeft meer dan één regel.</translation>
    </message>
    <message>
        <source>standard input: has more than two lines.</source>
        <translation>standaardinvoer: heeft meer dan twee regels.</translation>
    </message>
    <message>
        <source>Temporary credentials, with a session token, are not kept: leave them in the environment, and use --credential-source environment.</source>
        <translation>Tijdelijke aanmeldgegevens, met een sessietoken, worden niet bewaard: laat ze in de omgeving staan en gebruik --credential-source environment.</translation>
    </message>
    <message>
        <source>standard input: the secret access key</source>
        <extracomment>Begins sentences about it.</extracomment>
        <translation>standaardinvoer: de geheime toegangssleutel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as it was.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>“%1” is onveranderd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not added.</source>
        <translation>“%1” is niet toegevoegd.</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; is as it was.</source>
        <translation>De geheime gegevens zijn niet bewaard en “%1” is onveranderd.</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; was not added.</source>
        <translation>De geheime gegevens zijn niet bewaard en “%1” is niet toegevoegd.</translation>
    </message>
    <message>
        <source>Unlock it, and try again; or use --credential-source session, environment or profile, which need no keychain.</source>
        <extracomment>The keychain.</extracomment>
        <translation>Ontgrendel hem en probeer het opnieuw; of gebruik --credential-source session, environment of profile, die geen sleutelbos nodig hebben.</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot;.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>“%1” is gewijzigd.</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot;.</source>
        <translation>“%1” is toegevoegd.</translation>
    </message>
    <message>
        <source>Its secret is in the keychain.</source>
        <translation>De geheime sleutel staat in de sleutelbos.</translation>
    </message>
    <message>
        <source>The window asks for its keys.</source>
        <translation>Het venster vraagt om de sleutels.</translation>
    </message>
    <message>
        <source>Its proxy&apos;s password is in the keychain.</source>
        <translation>Het proxywachtwoord staat in de sleutelbos.</translation>
    </message>
    <message>
        <source>Prints the connections.</source>
        <translation>Toont de verbindingen.</translation>
    </message>
    <message>
        <source>Adds one; its secret access key is read from standard input.</source>
        <translation>Voegt er een toe; de geheime toegangssleutel wordt van de standaardinvoer gelezen.</translation>
    </message>
    <message>
        <source>Removes one, and its secret.</source>
        <translation>Verwijdert er een, met de geheime sleutel ervan.</translation>
    </message>
    <message>
        <source>Tries one, and says what came of it.</source>
        <translation>Test er een en meldt het resultaat.</translation>
    </message>
    <message>
        <source>Prints them as a file to share with a team, without secrets.</source>
        <translation>Toont ze als een bestand om met een team te delen, zonder geheime gegevens.</translation>
    </message>
    <message>
        <source>Adds those of such a file.</source>
        <translation>Voegt de verbindingen uit zo&apos;n bestand toe.</translation>
    </message>
    <message>
        <source>A connection is a service with the credentials for it. The window has the same ones. Their secrets are in the keychain, and are never printed.</source>
        <translation>Een verbinding is een dienst met de aanmeldgegevens ervoor. Het venster heeft dezelfde. De geheime gegevens ervan staan in de sleutelbos en worden nooit getoond.</translation>
    </message>
    <message>
        <source>Prints the connections as a file to share with a team. Secrets, access key IDs, a proxy&apos;s user name and account IDs are not in it: each person enters their own.</source>
        <translation>Toont de verbindingen als een bestand om met een team te delen. Geheime gegevens, toegangssleutel-ID&apos;s, de gebruikersnaam van een proxy en account-ID&apos;s staan er niet in: iedereen voert de eigen gegevens in.</translation>
    </message>
    <message>
        <source>Adds the connections of a file that &quot;connections export&quot; or the window has written; - is standard input. Those that are there already are left alone. All are added or, where the file has a fault, none.</source>
        <translation>Voegt de verbindingen toe uit een bestand dat door “connections export” of het venster is geschreven; - is de standaardinvoer. Verbindingen die er al zijn, blijven ongemoeid. Ze worden allemaal toegevoegd of, als het bestand een fout bevat, geen enkele.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 is groter dan 1 MiB.</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 is geen JSON.</translation>
    </message>
    <message>
        <source>%1 holds no connections.</source>
        <translation>%1 bevat geen verbindingen.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Roomwright.</source>
        <translation>%1 is geschreven door een nieuwere versie van Roomwright.</translation>
    </message>
    <message>
        <source>connection %1: %2 is missing, or not what can be used.</source>
        <extracomment>%1 is its number in a file, %2 one of the names in it, such as EndpointUrl.</extracomment>
        <translation>verbinding %1: %2 ontbreekt of is niet bruikbaar.</translation>
    </message>
    <message>
        <source>&quot;connections list&quot; tells what was added.</source>
        <translation>“connections list” toont wat er is toegevoegd.</translation>
    </message>
    <message>
        <source>Nothing to add: all of them are there already.</source>
        <translation>Niets toe te voegen: ze zijn er allemaal al.</translation>
    </message>
    <message>
        <source>Prints the connections, without their secrets.</source>
        <translation>Toont de verbindingen, zonder de geheime gegevens ervan.</translation>
    </message>
    <message>
        <source>A line each: with columns divided by tabs, as by default, or with an object that has everything.</source>
        <translation>Eén regel per verbinding: met kolommen gescheiden door tabs (standaard), of met een object dat alles bevat.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Eindpunt</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>A column&apos;s heading: where the credentials are.</extracomment>
        <translation>Aanmeldgegevens</translation>
    </message>
    <message>
        <source>Key or profile</source>
        <extracomment>A column&apos;s heading: an access key ID, or the name of an AWS profile.</extracomment>
        <translation>Sleutel of profiel</translation>
    </message>
    <message>
        <source>Removes a connection, and its secret from the keychain. Rooms that were made with it stay in the journal.</source>
        <translation>Verwijdert een verbinding, en de geheime sleutel ervan uit de sleutelbos. Ruimtes die ermee zijn aangemaakt, blijven in het journaal.</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot;.</source>
        <extracomment>A connection.</extracomment>
        <translation>“%1” is verwijderd.</translation>
    </message>
    <message>
        <source>The local service cannot be removed.</source>
        <translation>De lokale dienst kan niet worden verwijderd.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>Tries a connection by listing the accounts that its credentials see, once, which changes nothing. Prints the accounts, an ID and a name each.</source>
        <translation>Test een verbinding door één keer de accounts op te vragen die met de aanmeldgegevens zichtbaar zijn, wat niets verandert. Toont de accounts, elk met een ID en een naam.</translation>
    </message>
    <message>
        <source>The endpoint, %1, is Amazon&apos;s own.</source>
        <translation>Het eindpunt, %1, is dat van Amazon zelf.</translation>
    </message>
    <message>
        <source>The certificate is that of &quot;%1&quot;, issued by &quot;%2&quot;.</source>
        <translation>Het certificaat is dat van “%1”, uitgegeven door “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds.</source>
        <translation>
            <numerusform>De klok van deze computer wijkt %Ln seconde af.</numerusform>
            <numerusform>De klok van deze computer wijkt %Ln seconden af.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service was reached, and has no account.</source>
        <translation>De dienst is bereikt en heeft geen account.</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright, in whose list this room will not be.</source>
        <translation>Het journaal is in gebruik door een ander exemplaar van Roomwright; in de lijst daarvan komt deze ruimte niet te staan.</translation>
    </message>
    <message>
        <source>What came of the room is not in it, and is asked again by a later run.</source>
        <extracomment>The journal.</extracomment>
        <translation>Wat er van de ruimte is geworden, staat er niet in en wordt bij een latere uitvoering opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>The room was created, with RoomId %1, but this could not be written to standard output.</source>
        <translation>De ruimte is aangemaakt, met RoomId %1, maar dit kon niet naar de standaarduitvoer worden geschreven.</translation>
    </message>
    <message>
        <source>Leave the option out, and a fresh token is made.</source>
        <translation>Laat de optie weg, dan wordt er een nieuw token gemaakt.</translation>
    </message>
    <message>
        <source>The Chime account to create the room in. Optional with --connection local, whose own account is meant then.</source>
        <translation>Het Chime-account waarin de ruimte wordt aangemaakt. Optioneel met --connection local; dan is het eigen account daarvan bedoeld.</translation>
    </message>
    <message>
        <source>The room&apos;s name.</source>
        <translation>De naam van de ruimte.</translation>
    </message>
    <message>
        <source>2 to 64 of [-_a-zA-Z0-9]. Asked again with the same token and name, the service gives the same room. Fresh by default.</source>
        <translation>2 tot 64 tekens uit [-_a-zA-Z0-9]. Bij een nieuw verzoek met hetzelfde token en dezelfde naam geeft de dienst dezelfde ruimte. Standaard een nieuw token.</translation>
    </message>
    <message>
        <source>json by default.</source>
        <translation>Standaard json.</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run the same command again (with the same input, without --again).</source>
        <translation>Wat over is, staat in het journaal. Voer dezelfde opdracht opnieuw uit om door te gaan (met dezelfde invoer, zonder --again).</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rooms were created before (batch %2). Nothing is left to do; --again creates them once more.</source>
        <translation>
            <numerusform>%1 van %Ln ruimte is al eerder aangemaakt (batch %2). Er is niets meer te doen; met --again wordt die nogmaals aangemaakt.</numerusform>
            <numerusform>%1 van %Ln ruimtes zijn al eerder aangemaakt (batch %2). Er is niets meer te doen; met --again worden ze nogmaals aangemaakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with batch %2: %1 of %Ln rooms were created before.</source>
        <translation>
            <numerusform>Er wordt doorgegaan met batch %2: %1 van %Ln ruimte is al eerder aangemaakt.</numerusform>
            <numerusform>Er wordt doorgegaan met batch %2: %1 van %Ln ruimtes zijn al eerder aangemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. Wrong lines: %1. With --skip-invalid, the rooms of the others are created.</source>
        <translation>Er is niets verzonden. Onjuiste regels: %1. Met --skip-invalid worden de ruimtes van de andere regels aangemaakt.</translation>
    </message>
    <message>
        <source>The input holds no rooms.</source>
        <translation>De invoer bevat geen ruimtes.</translation>
    </message>
    <message>
        <source>Creates the chat rooms of a list, and prints a line of JSON for each as soon as it is known what came of it. The list is JSON Lines: in each line an object with AccountId, Name and, where wanted, ClientRequestToken. Nothing is sent while anything in it is wrong. Given the same list again, the command goes on with what is not created yet.</source>
        <translation>Maakt de chatruimtes van een lijst aan en toont voor elke ruimte een regel JSON zodra bekend is wat ervan is geworden. De lijst is JSON Lines: op elke regel een object met AccountId, Name en, indien gewenst, ClientRequestToken. Er wordt niets verzonden zolang er iets onjuist is. Krijgt de opdracht dezelfde lijst nog eens, dan gaat die door met wat nog niet is aangemaakt.</translation>
    </message>
    <message>
        <source>The list; - for standard input.</source>
        <translation>De lijst; - voor de standaardinvoer.</translation>
    </message>
    <message>
        <source>The Chime account of lines without an AccountId. With --connection local they may stay without one: its own account is meant then.</source>
        <translation>Het Chime-account van regels zonder AccountId. Met --connection local mogen ze zonder blijven; dan is het eigen account daarvan bedoeld.</translation>
    </message>
    <message>
        <source>Create the rooms of the lines that are right.</source>
        <translation>De ruimtes van de regels zonder fouten aanmaken.</translation>
    </message>
    <message>
        <source>Create rooms that the same list has created before once more: with fresh tokens where the list has none.</source>
        <translation>Ruimtes die dezelfde lijst al eerder heeft aangemaakt, nogmaals aanmaken: met nieuwe tokens waar de lijst er geen heeft.</translation>
    </message>
    <message>
        <source>Print what would be sent, with the tokens, and send nothing. The tokens are fresh each time with --again.</source>
        <translation>Tonen wat er zou worden verzonden, met de tokens, en niets verzenden. Met --again zijn de tokens elke keer nieuw.</translation>
    </message>
    <message>
        <source>Standard output could not be written. What came of the rooms is in the journal: roomwright journal list</source>
        <translation>Er kon niet naar de standaarduitvoer worden geschreven. Wat er van de ruimtes is geworden, staat in het journaal: roomwright journal list</translation>
    </message>
    <message>
        <source>What is known is kept, and written as soon as that is possible.</source>
        <translation>Wat bekend is, wordt bewaard en geschreven zodra dat mogelijk is.</translation>
    </message>
    <message>
        <source>This is tried until it works. Ctrl+C leaves the rest for another time.</source>
        <translation>Dit wordt geprobeerd totdat het lukt. Met Ctrl+C blijft de rest voor een andere keer.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Onderbroken.</translation>
    </message>
    <message numerus="yes">
        <source>Created %1 of %Ln rooms</source>
        <extracomment>Begins a list: &quot;Created 17 of 20 rooms, 1 failed, 2 left.&quot;</extracomment>
        <translation>
            <numerusform>%1 van %Ln ruimte aangemaakt</numerusform>
            <numerusform>%1 van %Ln ruimtes aangemaakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>%Ln mislukt</numerusform>
            <numerusform>%Ln mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Rooms of which nobody knows what became of them.</extracomment>
        <translation>
            <numerusform>%Ln onbekend</numerusform>
            <numerusform>%Ln onbekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <extracomment>Rooms that are still to be created.</extracomment>
        <translation>
            <numerusform>%Ln over</numerusform>
            <numerusform>%Ln over</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Ends a list as a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The certificates to trust, %1, cannot be read, or are not in PEM form.</source>
        <translation>De te vertrouwen certificaten, %1, kunnen niet worden gelezen of zijn niet in PEM-indeling.</translation>
    </message>
    <message>
        <source>Name a service that speaks its API with --endpoint-url, or use the program&apos;s own with --connection local.</source>
        <translation>Geef met --endpoint-url een dienst op die dezelfde API spreekt, of gebruik met --connection local de eigen dienst van het programma.</translation>
    </message>
    <message>
        <source>No endpoint is configured.</source>
        <translation>Er is geen eindpunt geconfigureerd.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is not UTF-8.</source>
        <translation>%1 kan niet worden gelezen of is geen UTF-8.</translation>
    </message>
    <message>
        <source>Unable to locate credentials. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or an AWS profile, or choose a --connection.</source>
        <translation>Er zijn geen aanmeldgegevens gevonden. Stel AWS_ACCESS_KEY_ID en AWS_SECRET_ACCESS_KEY of een AWS-profiel in, of kies een --connection.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s endpoint_url</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>De endpoint_url van het AWS-profiel</translation>
    </message>
    <message>
        <source>AWS_MAX_ATTEMPTS, or the AWS profile&apos;s max_attempts, (%1)</source>
        <extracomment>Begins a sentence; %1 is its value.</extracomment>
        <translation>AWS_MAX_ATTEMPTS, of max_attempts van het AWS-profiel, (%1)</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>Het eindpunt van de verbinding</translation>
    </message>
    <message>
        <source>%1 the local service is where it is. Leave the option out, or --connection.</source>
        <translation>%1 de plaats van de lokale dienst staat vast. Laat deze optie weg, of --connection.</translation>
    </message>
    <message>
        <source>%1 a connection has its own credentials. Leave one of the two out.</source>
        <translation>%1 een verbinding heeft eigen aanmeldgegevens. Laat een van de twee opties weg.</translation>
    </message>
    <message>
        <source>%1 must be a whole number of seconds from 1 to %2.</source>
        <translation>%1 moet een geheel aantal seconden van 1 tot en met %2 zijn.</translation>
    </message>
    <message>
        <source>A connection set up in the window, its secret from the keychain; &quot;local&quot; is the program&apos;s own service. Without it the AWS environment variables are used, else the AWS profile.</source>
        <translation>Een verbinding die in het venster is ingesteld, met de geheime sleutel uit de sleutelbos; “local” is de eigen dienst van het programma. Zonder deze optie worden de AWS-omgevingsvariabelen gebruikt, en anders het AWS-profiel.</translation>
    </message>
    <message>
        <source>A profile of the AWS tools&apos; files, instead of the environment&apos;s variables and AWS_PROFILE.</source>
        <translation>Een profiel uit de bestanden van de AWS-tools, in plaats van de omgevingsvariabelen en AWS_PROFILE.</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. Comes before AWS_ENDPOINT_URL_CHIME, AWS_ENDPOINT_URL and the profile.</source>
        <translation>Waar de dienst is: https, of http naar deze computer. Gaat voor AWS_ENDPOINT_URL_CHIME, AWS_ENDPOINT_URL en het profiel.</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong: versions, the keychain&apos;s state, files, connections and the last failures. There is no secret in it.</source>
        <translation>Toont wat helpt om te achterhalen wat er mis is: versies, de toestand van de sleutelbos, bestanden, verbindingen en de laatste fouten. Er staan geen geheime gegevens in.</translation>
    </message>
    <message>
        <source>With the names and request tokens of rooms, which are left out otherwise.</source>
        <translation>Met de namen en verzoektokens van ruimtes, die anders worden weggelaten.</translation>
    </message>
    <message>
        <source>An object, or lines of text, as by default.</source>
        <translation>Een object, of regels tekst (standaard).</translation>
    </message>
    <message>
        <source>Could not connect to the endpoint URL: &quot;%1&quot;</source>
        <translation>Kan geen verbinding maken met de eindpunt-URL: “%1”</translation>
    </message>
    <message>
        <source>Connection was closed before a complete answer came from the endpoint URL: &quot;%1&quot;</source>
        <translation>De verbinding werd gesloten voordat er een volledig antwoord kwam van de eindpunt-URL: “%1”</translation>
    </message>
    <message>
        <source>No answer in time from the endpoint URL: &quot;%1&quot;</source>
        <translation>Geen tijdig antwoord van de eindpunt-URL: “%1”</translation>
    </message>
    <message>
        <source>SSL validation failed for &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 what the TLS library says.</extracomment>
        <translation>SSL-validatie mislukt voor “%1”: %2</translation>
    </message>
    <message>
        <source>Failed to connect through the proxy to &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 the proxy.</extracomment>
        <translation>Kan via de proxy geen verbinding maken met “%1”: %2</translation>
    </message>
    <message>
        <source>The answer is too large to be a room, from the endpoint URL: &quot;%1&quot;</source>
        <translation>Het antwoord van de eindpunt-URL is te groot voor een ruimte: “%1”</translation>
    </message>
    <message>
        <source>The input breaks a rule</source>
        <translation>De invoer voldoet niet aan een regel</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used</source>
        <translation>Het eindpunt van de verbinding kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>Unable to locate credentials</source>
        <translation>Er zijn geen aanmeldgegevens gevonden</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile could not be found</source>
        <translation>Het source_profile van het AWS-profiel is niet gevonden</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile leads in a circle</source>
        <translation>Het source_profile van het AWS-profiel verwijst in een kring</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs an MFA code, and none was given</source>
        <translation>De rol van het AWS-profiel vereist een MFA-code, en er is er geen opgegeven</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials</source>
        <translation>De credential_process van het AWS-profiel heeft geen aanmeldgegevens geleverd</translation>
    </message>
    <message>
        <source>The keychain did not give the connection&apos;s secret</source>
        <translation>De sleutelbos heeft de geheime sleutel van de verbinding niet gegeven</translation>
    </message>
    <message>
        <source>The local service could not be started</source>
        <translation>De lokale dienst kon niet worden gestart</translation>
    </message>
    <message>
        <source>The certificates to trust cannot be read, or are not in PEM form</source>
        <translation>De te vertrouwen certificaten kunnen niet worden gelezen of zijn niet in PEM-indeling</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>Het AWS-profiel heeft een role_arn, maar geen source_profile.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what went wrong, without a full stop; %2 what it is about, or what the system says.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service answered with status %1, and without a room.</source>
        <translation>De dienst antwoordde met status %1 en zonder ruimte.</translation>
    </message>
    <message>
        <source>There is no host of that name. Check the endpoint&apos;s spelling.</source>
        <translation>Er is geen host met die naam. Controleer de spelling van het eindpunt.</translation>
    </message>
    <message>
        <source>Nothing listens there. Check the port, and whether the service runs; roomwright serve starts a local one.</source>
        <translation>Er luistert daar niets. Controleer de poort en of de dienst actief is; roomwright serve start een lokale dienst.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Controleer de netwerkverbinding.</translation>
    </message>
    <message>
        <source>A slow service may need a longer --timeout.</source>
        <translation>Een trage dienst heeft mogelijk een langere --timeout nodig.</translation>
    </message>
    <message>
        <source>If the service has a certificate authority of its own, name its certificate with --ca-bundle.</source>
        <translation>Als de dienst een eigen certificeringsinstantie heeft, geef dan het certificaat daarvan op met --ca-bundle.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s keys in the window, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY and leave --connection out.</source>
        <translation>Voer de sleutels van de verbinding in het venster in, of stel AWS_ACCESS_KEY_ID en AWS_SECRET_ACCESS_KEY in en laat --connection weg.</translation>
    </message>
    <message>
        <source>It is asked for at the terminal. Where there is none, this leaves credentials in the environment for a while:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>Die wordt op de terminal gevraagd. Als er geen terminal is, zet deze opdracht tijdelijk aanmeldgegevens in de omgeving:</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1.</source>
        <translation>Dat zegt STS over de rol %1 van het AWS-profiel.</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1. The MFA code may have been wrong or used before: wait for the next one, and try again.</source>
        <translation>Dat zegt STS over de rol %1 van het AWS-profiel. De MFA-code was mogelijk onjuist of al eerder gebruikt: wacht op de volgende en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>It is locked, said no, or did not answer: unlock it, and try again.</source>
        <extracomment>The keychain.</extracomment>
        <translation>Hij is vergrendeld, weigerde of antwoordde niet: ontgrendel hem en probeer het opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds. Set it, and try again.</source>
        <translation>
            <numerusform>De klok van deze computer wijkt %Ln seconde af. Zet hem gelijk en probeer het opnieuw.</numerusform>
            <numerusform>De klok van deze computer wijkt %Ln seconden af. Zet hem gelijk en probeer het opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint sends on to &quot;%1&quot;, which is not followed: the signature is for this endpoint only.</source>
        <translation>Het eindpunt verwijst door naar “%1”, wat niet wordt gevolgd: de handtekening is alleen voor dit eindpunt.</translation>
    </message>
    <message>
        <source>This is no answer of the rooms API. Check the endpoint.</source>
        <translation>Dit is geen antwoord van de ruimtes-API. Controleer het eindpunt.</translation>
    </message>
    <message>
        <source>Without the account&apos;s list of rooms it is not known whether this one is there: ask for the permission chime:ListRooms.</source>
        <translation>Zonder de lijst met ruimtes van het account is het niet bekend of deze er is: vraag om de machtiging chime:ListRooms.</translation>
    </message>
    <message>
        <source>The config profile (%1) could not be found.</source>
        <translation>Het configuratieprofiel (%1) is niet gevonden.</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through %1, which this program does not do itself. This does, and leaves them in the environment:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>Het AWS-profiel krijgt zijn aanmeldgegevens via %1, wat dit programma niet zelf doet. Deze opdracht doet dat wel en zet ze in de omgeving:</translation>
    </message>
    <message>
        <source>Partial credentials found in the environment, missing: %1</source>
        <translation>Onvolledige aanmeldgegevens gevonden in de omgeving; er ontbreekt: %1</translation>
    </message>
    <message>
        <source>The access key ID or the session token holds a character that no key has: a space, a line end or the like.</source>
        <translation>De toegangssleutel-ID of het sessietoken bevat een teken dat in geen enkele sleutel voorkomt: een spatie, een regeleinde of iets dergelijks.</translation>
    </message>
    <message>
        <source>Amazon ended its Chime service on 20 February 2026.</source>
        <translation>Amazon heeft zijn Chime-dienst op 20 februari 2026 beëindigd.</translation>
    </message>
    <message>
        <source>The outcome is unknown: the room may have been created. Ask again with the same token, and no second room is made:</source>
        <extracomment>A line with an option follows.</extracomment>
        <translation>De uitkomst is onbekend: de ruimte is mogelijk aangemaakt. Vraag de ruimte opnieuw aan met hetzelfde token, dan komt er geen tweede:</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this.</source>
        <translation>De sleutelbos bevat hier niets voor.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>De sleutelbos is vergrendeld.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>De sleutelbos heeft geweigerd.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Er is hier geen sleutelbos.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>De sleutelbos heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry is not one of this program.</source>
        <translation>Het item in de sleutelbos is niet van dit programma.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>De sleutelbos kan niet worden gebruikt: %1</translation>
    </message>
    <message>
        <source>Its secret may still be in the keychain.</source>
        <extracomment>A connection&apos;s secret.</extracomment>
        <translation>De geheime gegevens staan mogelijk nog in de sleutelbos.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: %2.</source>
        <translation>Het journaal %1 kan niet worden geopend: %2.</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright. Let it finish, or close it.</source>
        <translation>Het journaal is in gebruik door een ander exemplaar van Roomwright. Wacht tot dat klaar is of sluit het.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2.</source>
        <translation>Het journaal %1 is beschadigd: %2.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of this program, and is left as it is.</source>
        <translation>Het journaal %1 is geschreven door een nieuwere versie van dit programma en blijft ongewijzigd.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2.</source>
        <translation>Het journaal %1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Interrupted; nothing was sent.</source>
        <translation>Onderbroken; er is niets verzonden.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be written.</source>
        <translation>Het instellingenbestand %1 kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>A damaged file was set aside as %1, and a new one begun.</source>
        <translation>Een beschadigd bestand is opzijgezet als %1 en er is een nieuw bestand gemaakt.</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Before the ways to write a command.</extracomment>
        <translation>gebruik:</translation>
    </message>
    <message>
        <source>%1 must be a batch&apos;s number; roomwright journal batches shows them.</source>
        <translation>%1 moet het nummer van een batch zijn; roomwright journal batches toont die.</translation>
    </message>
    <message>
        <source>No earlier run has left anything.</source>
        <translation>Er is van eerdere uitvoeringen niets over.</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end.</source>
        <translation>Het journaal kan niet tot het einde worden gelezen.</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end: %1.</source>
        <translation>Het journaal kan niet tot het einde worden gelezen: %1.</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first, a line of JSON each, and how many of their rooms are in which state.</source>
        <translation>Toont de lijsten die aan create-rooms zijn gegeven, nieuwste eerst, met een regel JSON per lijst, en hoeveel van de ruimtes welke status hebben.</translation>
    </message>
    <message>
        <source>Prints the rooms, newest first.</source>
        <translation>Toont de ruimtes, nieuwste eerst.</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first.</source>
        <translation>Toont de lijsten die aan create-rooms zijn gegeven, nieuwste eerst.</translation>
    </message>
    <message>
        <source>Writes everything that the journal has as CSV or JSON.</source>
        <translation>Schrijft alles wat het journaal bevat als CSV of JSON.</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left.</source>
        <translation>Gaat door met ruimtes die van een eerdere uitvoering over zijn.</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left.</source>
        <translation>Geeft ruimtes op die van een eerdere uitvoering over zijn.</translation>
    </message>
    <message>
        <source>The journal holds every room that was asked for, and what came of it.</source>
        <translation>Het journaal bevat elke ruimte die is aangevraagd, en wat ervan is geworden.</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left: those that were never sent are Cancelled, the others stay Unknown and are asked for no more.</source>
        <translation>Geeft ruimtes op die van een eerdere uitvoering over zijn: nooit verzonden ruimtes worden Cancelled, de andere blijven Unknown en worden niet meer aangevraagd.</translation>
    </message>
    <message>
        <source>Only rooms of one batch.</source>
        <translation>Alleen ruimtes van één batch.</translation>
    </message>
    <message numerus="yes">
        <source>Gave up %Ln rooms: %1 are Cancelled, %2 are Unknown, as they had been sent.</source>
        <extracomment>Cancelled and Unknown are states.</extracomment>
        <translation>
            <numerusform>%Ln ruimte opgegeven: %1 Cancelled, %2 Unknown (want al verzonden).</numerusform>
            <numerusform>%Ln ruimtes opgegeven: %1 Cancelled, %2 Unknown (want al verzonden).</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes everything that the journal has about each room, oldest first.</source>
        <translation>Schrijft alles wat het journaal over elke ruimte bevat, oudste eerst.</translation>
    </message>
    <message>
        <source>An array in JSON, or CSV, as by default: there, text that a spreadsheet would take for a formula is preceded by an apostrophe.</source>
        <translation>Een array in JSON, of CSV (standaard): daarin staat een apostrof vóór tekst die een rekenblad voor een formule zou aanzien.</translation>
    </message>
    <message>
        <source>Where to, as a whole or not at all; standard output by default.</source>
        <translation>Waarheen, als geheel of helemaal niet; standaard de standaarduitvoer.</translation>
    </message>
    <message>
        <source>Only rooms that are %1.</source>
        <extracomment>%1 are the names of states.</extracomment>
        <translation>Alleen ruimtes met de status %1.</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>De export kon niet worden geschreven: %1.</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>Er is nog geen journaal.</translation>
    </message>
    <message>
        <source>Prints the rooms that were asked for, newest first.</source>
        <translation>Toont de ruimtes die zijn aangevraagd, nieuwste eerst.</translation>
    </message>
    <message>
        <source>Only those that are %1.</source>
        <extracomment>Rooms; %1 are the names of states.</extracomment>
        <translation>Alleen die met de status %1.</translation>
    </message>
    <message>
        <source>Only those of one batch.</source>
        <extracomment>Rooms.</extracomment>
        <translation>Alleen die van één batch.</translation>
    </message>
    <message>
        <source>How many at most; 100 by default, 0 for all.</source>
        <extracomment>Rooms.</extracomment>
        <translation>Hoeveel hoogstens; standaard 100, 0 voor alle.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>A column&apos;s heading: the Chime account.</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Room ID</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Ruimte-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>A column&apos;s heading: when a room was created.</extracomment>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A column&apos;s heading: what went wrong.</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left waiting, or whose outcome it did not learn, and prints a line of JSON for each as create-rooms does. Without --connection and --endpoint-url: those of all connections, and of the AWS environment.</source>
        <translation>Gaat door met ruimtes die bij een eerdere uitvoering nog wachtten of waarvan de uitkomst niet bekend werd, en toont voor elke ruimte een regel JSON, net als create-rooms. Zonder --connection en --endpoint-url: die van alle verbindingen en van de AWS-omgeving.</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run this again.</source>
        <translation>Wat over is, staat in het journaal. Voer dit opnieuw uit om door te gaan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms stay as they are: they were asked for by another connection. Name it with --connection, or set the AWS environment and --endpoint-url as they were.</source>
        <translation>
            <numerusform>%Ln ruimte blijft zoals die is: die is via een andere verbinding aangevraagd. Geef die op met --connection, of stel de AWS-omgeving en --endpoint-url in zoals ze waren.</numerusform>
            <numerusform>%Ln ruimtes blijven zoals ze zijn: ze zijn via een andere verbinding aangevraagd. Geef die op met --connection, of stel de AWS-omgeving en --endpoint-url in zoals ze waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter MFA code for %1: </source>
        <extracomment>Asks for it; %1 is a device.</extracomment>
        <translation>Voer de MFA-code voor %1 in: </translation>
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
        <translation>%L1 uur</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rooms</source>
        <extracomment>Begins a list: &quot;12000 of 100000 rooms, 850 a second, 2 min left&quot;</extracomment>
        <translation>
            <numerusform>%1 van %Ln ruimte</numerusform>
            <numerusform>%1 van %Ln ruimtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>%Ln per seconde</numerusform>
            <numerusform>%Ln per seconde</numerusform>
        </translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>nieuwe poging over %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>nog %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <extracomment>Sentences like those before.</extracomment>
        <translation>
            <numerusform>… en nog %Ln melding.</numerusform>
            <numerusform>… en nog %Ln meldingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs something other than white space.</source>
        <translation>%1 moet meer dan witruimte bevatten.</translation>
    </message>
    <message>
        <source>%1 has a control character, %2 at position %3.</source>
        <extracomment>%2 is a character such as U+0007.</extracomment>
        <translation>%1 bevat een besturingsteken, %2 op positie %3.</translation>
    </message>
    <message>
        <source>%1 has half a character, %2 at position %3.</source>
        <translation>%1 bevat een half teken, %2 op positie %3.</translation>
    </message>
    <message>
        <source>%1 &quot;.&quot; and &quot;..&quot; cannot be sent, as they change the address.</source>
        <translation>%1 “.” en “..” kunnen niet worden verzonden, omdat ze het adres veranderen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has fewer than %n characters.</source>
        <translation>
            <numerusform>%1 heeft minder dan %n teken.</numerusform>
            <numerusform>%1 heeft minder dan %n tekens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n characters.</source>
        <translation>
            <numerusform>%1 heeft meer dan %n teken.</numerusform>
            <numerusform>%1 heeft meer dan %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may hold [-_a-zA-Z0-9] only, but has %2 at position %3.</source>
        <translation>%1 mag alleen [-_a-zA-Z0-9] bevatten, maar heeft %2 op positie %3.</translation>
    </message>
    <message>
        <source>%1 12 digits look like an AWS account ID; a Chime account ID is a UUID.</source>
        <translation>%1 12 cijfers lijken op een AWS-account-ID; een Chime-account-ID is een UUID.</translation>
    </message>
    <message>
        <source>%1 begins or ends with white space, which is sent as it is.</source>
        <translation>%1 begint of eindigt met witruimte, die ongewijzigd wordt meegezonden.</translation>
    </message>
    <message>
        <source>%1 has an invisible character that changes the reading direction, %2 at position %3.</source>
        <translation>%1 bevat een onzichtbaar teken dat de leesrichting verandert, %2 op positie %3.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <extracomment>%1 is where the value was written: &quot;--name:&quot;, &quot;NAME:&quot;, &quot;line 3: Name:&quot;, &quot;standard input: the secret access key&quot;, &quot;The connection&apos;s endpoint (http://…)&quot;. It comes first in all such sentences.</extracomment>
        <translation>%1 is vereist.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 is leeg.</translation>
    </message>
    <message>
        <source>%1 has a control character.</source>
        <translation>%1 bevat een besturingsteken.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%2 are the values that can be given: &quot;--output: must be json or text.&quot;</extracomment>
        <translation>%1 moet %2 zijn.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3.</source>
        <translation>%1 moet een geheel getal van %2 tot en met %3 zijn.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, 0 or more.</source>
        <translation>%1 moet een geheel getal van 0 of meer zijn.</translation>
    </message>
    <message>
        <source>%1 %2 cannot be read: %3.</source>
        <extracomment>%2 is a file, %3 what the system says: &quot;--input: rooms.jsonl cannot be read: Permission denied.&quot;</extracomment>
        <translation>%1 %2 kan niet worden gelezen: %3.</translation>
    </message>
    <message>
        <source>%1 the file cannot be read, or holds no certificate in PEM form.</source>
        <translation>%1 het bestand kan niet worden gelezen of bevat geen certificaat in PEM-indeling.</translation>
    </message>
    <message>
        <source>%1 must be a region&apos;s name, such as us-east-1: small letters, digits and &apos;-&apos;.</source>
        <translation>%1 moet de naam van een regio zijn, zoals us-east-1: kleine letters, cijfers en “-”.</translation>
    </message>
    <message>
        <source>%1 has a character that nobody can see, at position %2.</source>
        <translation>%1 bevat op positie %2 een teken dat niemand kan zien.</translation>
    </message>
    <message>
        <source>%1 has a character that cannot be part of it, at position %2: a space, a control character or the like.</source>
        <translation>%1 bevat op positie %2 een teken dat niet is toegestaan: een spatie, een besturingsteken of iets dergelijks.</translation>
    </message>
    <message>
        <source>%1 must not hold a user name or password.</source>
        <translation>%1 mag geen gebruikersnaam of wachtwoord bevatten.</translation>
    </message>
    <message>
        <source>%1 there is a connection of this name; --replace changes it.</source>
        <translation>%1 er is al een verbinding met deze naam; --replace wijzigt die.</translation>
    </message>
    <message>
        <source>%1 stands for the local service.</source>
        <translation>%1 staat voor de lokale dienst.</translation>
    </message>
    <message>
        <source>%1 is not a URL such as https://chime.example.com.</source>
        <translation>%1 is geen URL zoals https://chime.example.com.</translation>
    </message>
    <message>
        <source>%1 must begin with https:// (or http:// for this computer).</source>
        <translation>%1 moet beginnen met https:// (of http:// voor deze computer).</translation>
    </message>
    <message>
        <source>%1 must be https, as it is another computer; http is for this one.</source>
        <translation>%1 moet https gebruiken, omdat het een andere computer is; http is alleen voor deze.</translation>
    </message>
    <message>
        <source>%1 must not hold &apos;?&apos; or &apos;#&apos;.</source>
        <translation>%1 mag geen “?” of “#” bevatten.</translation>
    </message>
    <message>
        <source>line %1:</source>
        <extracomment>Of the list of rooms: begins a sentence.</extracomment>
        <translation>regel %1:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n bytes.</source>
        <translation>
            <numerusform>%1 is langer dan %n byte.</numerusform>
            <numerusform>%1 is langer dan %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 is geen UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2.</source>
        <extracomment>%2 is what the system says.</extracomment>
        <translation>%1 is geen JSON: %2.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 is geen JSON-object.</translation>
    </message>
    <message>
        <source>%1 has an unknown member, &quot;%2&quot;. There are AccountId, Name and ClientRequestToken.</source>
        <translation>%1 bevat een onbekend veld, “%2”. Er zijn AccountId, Name en ClientRequestToken.</translation>
    </message>
    <message>
        <source>%1 must be a string.</source>
        <translation>%1 moet een tekenreeks zijn.</translation>
    </message>
    <message>
        <source>%1 is that of line %2, which is about another room.</source>
        <translation>%1 is dat van regel %2, die over een andere ruimte gaat.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;. There are: %2.</source>
        <translation>Er is geen verbinding “%1”. Aanwezig zijn: %2.</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted. Prints what a shell needs to use it; keys are taken from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY where those are set.</source>
        <translation>Voert de lokale dienst uit totdat die wordt onderbroken. Toont wat een shell nodig heeft om de dienst te gebruiken; de sleutels komen uit AWS_ACCESS_KEY_ID en AWS_SECRET_ACCESS_KEY als die zijn ingesteld.</translation>
    </message>
    <message>
        <source>Any free one by default.</source>
        <extracomment>A port.</extracomment>
        <translation>Standaard een willekeurige vrije.</translation>
    </message>
    <message>
        <source>Where the rooms are kept; the window&apos;s file by default.</source>
        <translation>Waar de ruimtes worden bewaard; standaard het bestand van het venster.</translation>
    </message>
    <message>
        <source>Rooms per account; 1500 by default, 0 for no limit.</source>
        <translation>Ruimtes per account; standaard 1500, 0 voor onbeperkt.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2</source>
        <translation>De database %1 kan niet worden gebruikt: %2</translation>
    </message>
    <message>
        <source>Could not listen on %1: %2</source>
        <extracomment>%1 is an address and port, %2 what the system says.</extracomment>
        <translation>Kan niet luisteren op %1: %2</translation>
    </message>
    <message>
        <source>These keys are for this run only.</source>
        <translation>Deze sleutels gelden alleen voor deze uitvoering.</translation>
    </message>
    <message>
        <source>Could not write to standard output.</source>
        <translation>Kan niet naar de standaarduitvoer schrijven.</translation>
    </message>
    <message>
        <source>Serving account %1 from %2 until interrupted (Ctrl+C).</source>
        <translation>Account %1 uit %2 wordt aangeboden totdat dit wordt onderbroken (Ctrl+C).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command of %2.</source>
        <translation>“%1” is geen opdracht van %2.</translation>
    </message>
    <message>
        <source>%1 needs a command: %2.</source>
        <extracomment>%1 is &quot;journal&quot; or &quot;connections&quot;, %2 the names of its commands: &quot;list, add or remove&quot;.</extracomment>
        <translation>%1 heeft een opdracht nodig: %2.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>fout: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>waarschuwing: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the members of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>One of several: %1 is a list such as &quot;json, csv&quot;, or one member; %2 the last member.</extracomment>
        <translation>%1 of %2</translation>
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
        <translation>Lokale dienst</translation>
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
        <translation>De geheime gegevens van “%1” staan mogelijk nog in de sleutelbos. %2</translation>
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
        <translation>Het source_profile van het AWS-profiel verwijst in een kring: “%1”.</translation>
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
        <translation>De proxy van het netwerk hield het verzoek tegen.</translation>
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
        <translation>Het item in de sleutelbos voor deze verbinding kan niet worden gelezen.</translation>
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
            <numerusform>De klok van deze computer wijkt %n minuut af: zet hem gelijk.</numerusform>
            <numerusform>De klok van deze computer wijkt %n minuten af: zet hem gelijk.</numerusform>
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
        <translation>Voer het adres in als http://HOST:PORT of socks5://HOST:PORT.</translation>
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
        <translation>Teken %1, %2, kan geen deel uitmaken van een toegangssleutel-ID.</translation>
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
    <message>
        <source>It is longer than a line may be (%1).</source>
        <translation>De regel is langer dan een regel mag zijn (%1).</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>De regel is geen tekst in UTF-8.</translation>
    </message>
    <message>
        <source>It is not JSON: %1.</source>
        <translation>De regel is geen JSON: %1.</translation>
    </message>
    <message>
        <source>It is not a JSON object, which stands in braces.</source>
        <translation>De regel is geen JSON-object; dat staat tussen accolades.</translation>
    </message>
    <message>
        <source>A room has no “%1”; it has AccountId, Name and ClientRequestToken.</source>
        <translation>Een ruimte heeft geen “%1”; een ruimte heeft AccountId, Name en ClientRequestToken.</translation>
    </message>
    <message>
        <source>%1 must be text, in quotation marks.</source>
        <translation>%1 moet tekst tussen aanhalingstekens zijn.</translation>
    </message>
    <message>
        <source>Its ClientRequestToken is that of line %1, which is about another room.</source>
        <translation>Het ClientRequestToken is dat van regel %1, die over een andere ruimte gaat.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>It is a folder or a device, and not a file.</source>
        <translation>Dit is een map of een apparaat en geen bestand.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Het bestand kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>It changed while it was being read. Read it again once it is complete.</source>
        <translation>Het bestand is tijdens het lezen veranderd. Lees het opnieuw zodra het volledig is.</translation>
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
    <message>
        <source>Name, ID or message</source>
        <translation>Naam, ID of melding</translation>
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
        <translation>Wachtend: genoteerd, nog niet verzonden. Wordt verzonden: onderweg. Aangemaakt: de dienst heeft de ruimte aangemaakt. Mislukt: de ruimte is niet aangemaakt; de details vermelden waarom, en wat u kunt doen. Onbekend: de ruimte is mogelijk aangemaakt, want er is geen antwoord aangekomen. Geannuleerd: door u. “Tonen”, naast het zoekveld, toont de ruimtes met een bepaalde status.</translation>
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
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
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
    <message>
        <source>Many rooms at once</source>
        <translation>Veel ruimtes tegelijk</translation>
    </message>
    <message>
        <source>File&#xa0;▸ Create rooms from a file takes a list with a room a line, such as {&quot;Name&quot;: &quot;Floor 1&quot;}, and shows what is in it before anything is sent. Open the same list again to go on with it.</source>
        <translation>“Bestand&#xa0;▸ Ruimtes aanmaken uit een bestand” leest een lijst met één ruimte per regel, zoals {&quot;Name&quot;: &quot;Etage 1&quot;}, en toont wat erin staat voordat er iets wordt verzonden. Open dezelfde lijst opnieuw om ermee door te gaan.</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>creates the rooms of a file</source>
        <translation>maakt de ruimtes van een bestand aan</translation>
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
    <name>LongWork</name>
    <message>
        <source>The rooms are created</source>
        <translation>De ruimtes zijn aangemaakt</translation>
    </message>
    <message>
        <source>Not all rooms could be created</source>
        <translation>Niet alle ruimtes konden worden aangemaakt</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) created.</source>
        <translation>
            <numerusform>%n ruimte aangemaakt.</numerusform>
            <numerusform>%n ruimtes aangemaakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) failed.</source>
        <translation>
            <numerusform>%n ruimte mislukt.</numerusform>
            <numerusform>%n ruimtes mislukt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) may or may not exist.</source>
        <translation>
            <numerusform>Van %n ruimte is onzeker of die bestaat.</numerusform>
            <numerusform>Van %n ruimtes is onzeker of ze bestaan.</numerusform>
        </translation>
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
        <translation>In&amp;stellingen…</translation>
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
        <translation>&amp;Sneltoetsen</translation>
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
        <translation>De lijst met ruimtes was beschadigd. Die is opzijgezet als “%1” en er is een nieuwe aangemaakt.</translation>
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
        <translation>De database van de lokale dienst was beschadigd. Die is opzijgezet als “%1” en er is een nieuwe aangemaakt.</translation>
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
        <translation>“%1” is niet verzonden, omdat de ruimte vooraf niet naar de schijf kon worden geschreven: %2</translation>
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
        <translation>Ruimtes annuleren</translation>
    </message>
    <message>
        <source>Cancel all rooms that wait?</source>
        <translation>Alle wachtende ruimtes annuleren?</translation>
    </message>
    <message>
        <source>What is on its way comes to its end. The others stay in the list, and can be asked for again.</source>
        <translation>Wat onderweg is, wordt afgerond. De andere blijven in de lijst staan en kunnen opnieuw worden aangevraagd.</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>Ruimtes &amp;annuleren</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Laten wachten</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) were cancelled.</source>
        <translation>
            <numerusform>%n ruimte is geannuleerd.</numerusform>
            <numerusform>%n ruimtes zijn geannuleerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are not finished.</source>
        <translation>
            <numerusform>%n ruimte is niet voltooid.</numerusform>
            <numerusform>%n ruimtes zijn niet voltooid.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on the disk: at the next start Roomwright offers to go on with them, and makes none twice.</source>
        <translation>Ze zijn op de schijf bewaard: bij de volgende start biedt Roomwright aan ermee door te gaan, en er wordt er geen twee keer aangemaakt.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Doorwerken</translation>
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
    <name>Notification</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>OtherWindows</name>
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
        <translation>Maakt chatruimtes aan via de ruimtes-API van Amazon Chime, zonder er ooit een te verliezen of dubbel aan te maken.

Vrije software onder de GNU General Public License, versie 3 of later. Zonder enige garantie.</translation>
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
        <translation>Typ de naam van een ruimte en druk op Enter. Elke ruimte, en elk probleem daarbij, wordt hier vermeld.</translation>
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
        <translation>&amp;Vragen voordat alle wachtende ruimtes worden geannuleerd</translation>
    </message>
    <message>
        <source>Ask before &amp;quitting while rooms are created</source>
        <translation>Vragen vóór het &amp;afsluiten terwijl ruimtes worden aangemaakt</translation>
    </message>
    <message>
        <source>&amp;Notify when long work ends in the background</source>
        <translation>&amp;Melden wanneer langdurig werk op de achtergrond klaar is</translation>
    </message>
    <message>
        <source>The settings file could not be written: this lasts until Roomwright ends.</source>
        <translation>Het instellingenbestand kon niet worden geschreven: deze wijziging geldt tot Roomwright wordt afgesloten.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Zoals in het systeem ingesteld</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>&amp;Rooms asked for at once, by each connection</source>
        <translation>&amp;Gelijktijdig aangevraagde ruimtes per verbinding</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Standaard&amp;waarden herstellen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Look for a ne&amp;wer version at each start</source>
        <translation>&amp;Bij elke start naar een nieuwere versie zoeken</translation>
    </message>
    <message>
        <source>Addre&amp;ss of the list of releases</source>
        <translation>A&amp;dres van de lijst met versies</translation>
    </message>
    <message>
        <source>Enter the address at which new versions are announced to you.</source>
        <translation>Voer het adres in waarop nieuwe versies aan u worden aangekondigd.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Functie</translation>
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
    <name>UpdateNotice</name>
    <message>
        <source>This is the newest version of Roomwright.</source>
        <translation>Dit is de nieuwste versie van Roomwright.</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a newer version. %1 %2</source>
        <translation>Er kon niet worden vastgesteld of er een nieuwere versie is. %1 %2</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Pagina openen</translation>
    </message>
    <message>
        <source>There is Roomwright %1; this is %2.</source>
        <translation>Roomwright %1 is beschikbaar; dit is %2.</translation>
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
