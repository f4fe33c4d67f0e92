<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Punkt końcowy</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain.</source>
        <translation>Tajne dane połączenia „%1” są w pęku kluczy.</translation>
    </message>
    <message>
        <source>The secret of “%1” is kept for this session only.</source>
        <translation>Tajne dane połączenia „%1” są przechowywane tylko na czas tej sesji.</translation>
    </message>
    <message>
        <source>Temporary credentials are never stored.</source>
        <translation>Tymczasowe poświadczenia nigdy nie są zapisywane.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password of “%1” is kept for this session only.</source>
        <translation>Hasło serwera proxy połączenia „%1” jest przechowywane tylko na czas tej sesji.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, and was removed.</source>
        <translation>Tajne dane połączenia „%1” nie są już potrzebne i zostały usunięte.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, but may still be in the keychain.</source>
        <translation>Tajne dane połączenia „%1” nie są już potrzebne, ale mogą nadal być w pęku kluczy.</translation>
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
        <translation>Udostępni&amp;j</translation>
    </message>
    <message>
        <source>&amp;Import connections…</source>
        <translation>&amp;Importuj połączenia…</translation>
    </message>
    <message>
        <source>&amp;Export connections…</source>
        <translation>&amp;Eksportuj połączenia…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Eksport połączeń</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Import połączeń</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Połączenia (*.json)</translation>
    </message>
    <message>
        <source>connections</source>
        <comment>the name of a file</comment>
        <translation>połączenia</translation>
    </message>
    <message>
        <source>The connections could not be written to “%1”: %2</source>
        <translation>Nie udało się zapisać połączeń w „%1”: %2</translation>
    </message>
    <message>
        <source>The connections were written to “%1”, without their secrets.</source>
        <translation>Zapisano połączenia w „%1”, bez ich tajnych danych.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Nie można odczytać „%1”: %2</translation>
    </message>
    <message>
        <source>Nothing was added from “%1”: %2</source>
        <translation>Nie dodano niczego z „%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults in the file.</source>
        <translation>
            <numerusform>W pliku jest jeszcze %n błąd.</numerusform>
            <numerusform>W pliku są jeszcze %n błędy.</numerusform>
            <numerusform>W pliku jest jeszcze %n błędów.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have all the connections of “%1” already.</source>
        <translation>Wszystkie połączenia z „%1” są już dodane.</translation>
    </message>
    <message>
        <source>The connections can be used, but the settings file could not be written: they will be gone when Roomwright ends.</source>
        <translation>Połączeń można używać, ale nie udało się zapisać pliku ustawień: znikną po zakończeniu programu Roomwright.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were added. Enter your own keys in those that need them.</source>
        <translation>
            <numerusform>Dodano %n połączenie. Jeśli wymaga kluczy, należy podać własne.</numerusform>
            <numerusform>Dodano %n połączenia. W tych, które wymagają kluczy, należy podać własne.</numerusform>
            <numerusform>Dodano %n połączeń. W tych, które wymagają kluczy, należy podać własne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Usuń…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testuj połączenie</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1”: %2</translation>
    </message>
    <message>
        <source>The local service is a part of Roomwright: the rooms API on this computer, for nobody but you. There is nothing to set up. It makes its own account and its own key pair, and keeps its rooms on your disk.</source>
        <translation>Usługa lokalna jest częścią programu Roomwright: to API pokoi na tym komputerze, dostępne tylko dla jego użytkownika. Nie trzeba niczego konfigurować. Usługa tworzy własne konto i własną parę kluczy, a pokoje przechowuje na dysku tego komputera.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nowe połączenie</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>Zatrzymaj &amp;test</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>Najpierw należy zapisać połączenie.</translation>
    </message>
    <message>
        <source>The connection can be used, but the settings file could not be written: it will be gone when Roomwright ends.</source>
        <translation>Połączenia można używać, ale nie udało się zapisać pliku ustawień: zniknie po zakończeniu programu Roomwright.</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (niezapisane)</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Usuwanie połączenia</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>Usunąć połączenie „%1”?</translation>
    </message>
    <message>
        <source>Its secret is removed too. Rooms that were made through it stay, and stay in the list.</source>
        <translation>Zostaną też usunięte jego tajne dane. Pokoje utworzone przez to połączenie zostaną zachowane, także na liście.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>The secret of “%1” may still be in the keychain. %2</source>
        <translation>Tajne dane połączenia „%1” mogą nadal być w pęku kluczy. %2</translation>
    </message>
    <message>
        <source>Connections that are not saved</source>
        <translation>Niezapisane połączenia</translation>
    </message>
    <message>
        <source>Save the changes to your connections?</source>
        <translation>Zapisać zmiany w połączeniach?</translation>
    </message>
    <message>
        <source>Save the changes to the connection “%1”?</source>
        <translation>Zapisać zmiany w połączeniu „%1”?</translation>
    </message>
    <message>
        <source>What you typed is lost otherwise.</source>
        <translation>W przeciwnym razie wpisane dane zostaną utracone.</translation>
    </message>
</context>
<context>
    <name>CreateRoomForm</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Więcej</translation>
    </message>
    <message>
        <source>Create &amp;room</source>
        <translation>&amp;Utwórz pokój</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nowy pokój</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Utwórz pokój</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Zarządzaj połączeniami…</translation>
    </message>
    <message>
        <source>For example: Operations</source>
        <translation>Na przykład: Operacje</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>Połąc&amp;zenie</translation>
    </message>
    <message>
        <source>&amp;Account ID</source>
        <translation>&amp;ID konta</translation>
    </message>
    <message>
        <source>Room &amp;name</source>
        <translation>&amp;Nazwa pokoju</translation>
    </message>
    <message>
        <source>Fresh token</source>
        <translation>Nowy token</translation>
    </message>
    <message>
        <source>Request &amp;token</source>
        <translation>&amp;Token żądania</translation>
    </message>
    <message>
        <source>The same token never makes a second room, however often it is asked.</source>
        <translation>Ten sam token nigdy nie utworzy drugiego pokoju, niezależnie od liczby wysłanych żądań.</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>Trwa uruchamianie usługi lokalnej…</translation>
    </message>
    <message>
        <source>Creates the room (Enter)</source>
        <translation>Tworzy pokój (Enter)</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Brak połączenia.</translation>
    </message>
</context>
<context>
    <name>CredentialsPart</name>
    <message>
        <source>Keys in the keychain</source>
        <translation>Klucze w pęku kluczy</translation>
    </message>
    <message>
        <source>Keys for this session only</source>
        <translation>Klucze tylko na czas tej sesji</translation>
    </message>
    <message>
        <source>AWS environment variables</source>
        <translation>Zmienne środowiskowe AWS</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>Profil AWS</translation>
    </message>
    <message>
        <source>C&amp;redentials</source>
        <translation>P&amp;oświadczenia</translation>
    </message>
    <message>
        <source>Access &amp;key ID</source>
        <translation>&amp;ID klucza dostępu</translation>
    </message>
    <message>
        <source>Secret access ke&amp;y</source>
        <translation>Tajny &amp;klucz dostępu</translation>
    </message>
    <message>
        <source>Session token (o&amp;ptional)</source>
        <translation>Token &amp;sesji (opcjonalny)</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>Pro&amp;fil</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>Puste pole zachowuje obecny klucz</translation>
    </message>
    <message>
        <source>Choose a profile, or enter the name of one.</source>
        <translation>Proszę wybrać profil lub podać jego nazwę.</translation>
    </message>
    <message>
        <source>They are kept in memory, and asked for again when Roomwright starts anew.</source>
        <translation>Są przechowywane w pamięci; po ponownym uruchomieniu programu Roomwright trzeba je podać jeszcze raz.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are set for this program.</source>
        <translation>Zmienne AWS_ACCESS_KEY_ID i AWS_SECRET_ACCESS_KEY są ustawione dla tego programu.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not both set for this program. Set them before it is started.</source>
        <translation>Nie obie zmienne, AWS_ACCESS_KEY_ID i AWS_SECRET_ACCESS_KEY, są ustawione dla tego programu. Należy je ustawić przed jego uruchomieniem.</translation>
    </message>
    <message>
        <source>Roomwright reads the profile in the AWS tools&apos; files whenever they change, and writes nothing to them.</source>
        <translation>Roomwright odczytuje profil z plików narzędzi AWS przy każdej ich zmianie i niczego w nich nie zapisuje.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>&amp;Include room names and tokens</source>
        <translation>&amp;Dołącz nazwy pokoi i tokeny</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostyka</translation>
    </message>
    <message>
        <source>Being gathered…</source>
        <translation>Trwa zbieranie danych…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Zapisz…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Zapisywanie danych diagnostycznych</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>roomwright-diagnostics</source>
        <comment>the name of a file</comment>
        <translation>roomwright-diagnostyka</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Zapisano w „%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Nie udało się zapisać „%1”: %2</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>The room breaks a rule, so nothing was sent.</source>
        <translation>Pokój narusza regułę, więc niczego nie wysłano.</translation>
    </message>
    <message>
        <source>Correct what is marked in the form.</source>
        <translation>Należy poprawić to, co zaznaczono w formularzu.</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used.</source>
        <translation>Nie można użyć punktu końcowego tego połączenia.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter an https address; http is for this computer only.</source>
        <translation>Należy otworzyć Połączenie ▸ Zarządzaj połączeniami i podać adres https; http jest tylko dla tego komputera.</translation>
    </message>
    <message>
        <source>There are no credentials for this connection.</source>
        <translation>Brak poświadczeń dla tego połączenia.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter its access key ID and secret.</source>
        <translation>Należy otworzyć Połączenie ▸ Zarządzaj połączeniami i podać ID klucza dostępu oraz tajny klucz.</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”.</source>
        <translation>W plikach AWS nie ma profilu o nazwie „%1”.</translation>
    </message>
    <message>
        <source>Choose another one under Connection ▸ Manage connections, or add it to the AWS files; they are read again by themselves.</source>
        <translation>Należy wybrać inny w menu Połączenie ▸ Zarządzaj połączeniami albo dodać ten profil do plików AWS; zostaną one automatycznie odczytane ponownie.</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through “%1”, which Roomwright does not do itself.</source>
        <translation>Profil AWS uzyskuje poświadczenia przez „%1”, czego Roomwright sam nie obsługuje.</translation>
    </message>
    <message>
        <source>Let the AWS tools do it: set credential_process of a profile to “aws configure export-credentials --profile NAME --format process”.</source>
        <translation>Można zlecić to narzędziom AWS: jako credential_process profilu należy ustawić „aws configure export-credentials --profile NAZWA --format process”.</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>Profil AWS ma role_arn, ale nie ma source_profile.</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”, which is the source_profile of this connection&apos;s.</source>
        <translation>W plikach AWS nie ma profilu o nazwie „%1”, który jest source_profile profilu tego połączenia.</translation>
    </message>
    <message>
        <source>Correct the AWS files; they are read again by themselves.</source>
        <translation>Należy poprawić pliki AWS; zostaną automatycznie odczytane ponownie.</translation>
    </message>
    <message>
        <source>The source_profile of the AWS profile leads in a circle, “%1”.</source>
        <translation>Odwołania source_profile profilu AWS tworzą pętlę: „%1”.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code of an MFA device, and none was given.</source>
        <translation>Rola profilu AWS wymaga kodu z urządzenia MFA, a nie podano żadnego.</translation>
    </message>
    <message>
        <source>Try again, and enter the code that “%1” shows then.</source>
        <translation>Należy spróbować ponownie i podać kod, który pokaże wtedy „%1”.</translation>
    </message>
    <message>
        <source>AWS does not let these credentials take the role “%1”.</source>
        <translation>AWS nie pozwala tym poświadczeniom przyjąć roli „%1”.</translation>
    </message>
    <message>
        <source>Check the role in the AWS files, or ask its administrator.</source>
        <translation>Należy sprawdzić rolę w plikach AWS lub zapytać jej administratora.</translation>
    </message>
    <message>
        <source>AWS did not accept the MFA code, or does not let these credentials take the role “%1”.</source>
        <translation>AWS nie przyjął kodu MFA lub nie pozwala tym poświadczeniom przyjąć roli „%1”.</translation>
    </message>
    <message>
        <source>Wait until the device shows a new code, then try again; each is good once.</source>
        <translation>Należy poczekać, aż urządzenie pokaże nowy kod, i spróbować ponownie; każdy kod działa tylko raz.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials.</source>
        <translation>Polecenie credential_process profilu AWS nie zwróciło poświadczeń.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see what is wrong, then try again.</source>
        <translation>Należy uruchomić je w terminalu, aby zobaczyć przyczynę, i spróbować ponownie.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Komunikat polecenia: %1</translation>
    </message>
    <message>
        <source>The keychain did not give this connection&apos;s secret: it is locked, said no, or did not answer.</source>
        <translation>Pęk kluczy nie wydał tajnych danych tego połączenia: jest zablokowany, odmówił lub nie odpowiedział.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again; or enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>Należy odblokować pęk kluczy i spróbować ponownie albo podać tajne dane jeszcze raz w menu Połączenie ▸ Zarządzaj połączeniami.</translation>
    </message>
    <message>
        <source>The local service could not be started.</source>
        <translation>Nie udało się uruchomić usługi lokalnej.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or the data folder is read-only, then start Roomwright again.</source>
        <translation>Należy sprawdzić, czy dysk nie jest pełny lub folder danych nie jest tylko do odczytu, i uruchomić Roomwright jeszcze raz.</translation>
    </message>
    <message>
        <source>The connection&apos;s file of trusted certificates cannot be read, so nothing was sent.</source>
        <translation>Nie można odczytać pliku zaufanych certyfikatów tego połączenia, więc niczego nie wysłano.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and choose a file in PEM form that you may read.</source>
        <translation>Należy otworzyć Połączenie ▸ Zarządzaj połączeniami i wybrać plik w formacie PEM, do którego odczytu są uprawnienia.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Anulowany przez użytkownika.</translation>
    </message>
    <message>
        <source>Choose Retry if you want the room after all.</source>
        <translation>Jeśli pokój jest jednak potrzebny, należy wybrać Ponów.</translation>
    </message>
    <message>
        <source>No computer of that name was found.</source>
        <translation>Nie znaleziono komputera o tej nazwie.</translation>
    </message>
    <message>
        <source>No computer named “%1” was found.</source>
        <translation>Nie znaleziono komputera o nazwie „%1”.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling, and whether this computer is online.</source>
        <translation>Należy sprawdzić pisownię punktu końcowego i to, czy ten komputer ma połączenie z siecią.</translation>
    </message>
    <message>
        <source>The service&apos;s computer answers, but nothing listens there.</source>
        <translation>Komputer usługi odpowiada, ale nic tam nie nasłuchuje.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether the service is running.</source>
        <translation>Należy sprawdzić port punktu końcowego i to, czy usługa działa.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>Połączenie zostało przerwane, zanim odpowiedź dotarła w całości.</translation>
    </message>
    <message>
        <source>If it happens again and again, ask whoever runs the network or the service.</source>
        <translation>Jeśli to się powtarza, należy zapytać administratora sieci lub usługi.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Usługa nie odpowiedziała na czas.</translation>
    </message>
    <message>
        <source>The service may be busy or out of reach: try again in a while.</source>
        <translation>Usługa może być zajęta lub nieosiągalna: należy spróbować ponownie za jakiś czas.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>Certyfikat usługi nie jest zaufany, więc niczego nie wysłano.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling and this computer&apos;s clock; for a private certificate authority, install its certificate on this computer.</source>
        <translation>Należy sprawdzić pisownię punktu końcowego i zegar tego komputera; w przypadku prywatnego urzędu certyfikacji należy zainstalować jego certyfikat na tym komputerze.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy stood in the way.</source>
        <translation>Na przeszkodzie stanął sieciowy serwer proxy.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings and its password.</source>
        <translation>Należy sprawdzić systemowe ustawienia serwera proxy i jego hasło.</translation>
    </message>
    <message>
        <source>The network does not work.</source>
        <translation>Sieć nie działa.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, then try again.</source>
        <translation>Należy sprawdzić połączenie sieciowe tego komputera i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The service refused this request as wrong.</source>
        <translation>Usługa odrzuciła to żądanie jako błędne.</translation>
    </message>
    <message>
        <source>Read the service&apos;s words below, correct the room, and create it anew.</source>
        <translation>Należy przeczytać poniższy komunikat usługi, poprawić pokój i utworzyć go od nowa.</translation>
    </message>
    <message>
        <source>The account has as many rooms as it may have.</source>
        <translation>Konto ma już największą dozwoloną liczbę pokoi.</translation>
    </message>
    <message>
        <source>Remove rooms or have the quota raised, then try again.</source>
        <translation>Należy usunąć pokoje lub uzyskać zwiększenie limitu i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The service does not know these credentials.</source>
        <translation>Usługa nie zna tych poświadczeń.</translation>
    </message>
    <message>
        <source>Check the access key ID and secret under Connection ▸ Manage connections.</source>
        <translation>Należy sprawdzić ID klucza dostępu i tajny klucz w menu Połączenie ▸ Zarządzaj połączeniami.</translation>
    </message>
    <message>
        <source>The service refused the signature: the secret does not fit the access key.</source>
        <translation>Usługa odrzuciła podpis: tajny klucz nie pasuje do klucza dostępu.</translation>
    </message>
    <message>
        <source>Enter the secret again under Connection ▸ Manage connections, and check the region.</source>
        <translation>Należy ponownie podać tajny klucz w menu Połączenie ▸ Zarządzaj połączeniami i sprawdzić region.</translation>
    </message>
    <message>
        <source>The credentials have expired.</source>
        <translation>Poświadczenia wygasły.</translation>
    </message>
    <message>
        <source>Enter fresh ones under Connection ▸ Manage connections, then try again.</source>
        <translation>Należy podać nowe w menu Połączenie ▸ Zarządzaj połączeniami i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Set the clock right (automatic time is best), then try again.</source>
        <translation>Należy ustawić zegar (najlepiej automatycznie) i spróbować ponownie.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the service&apos;s are too far apart.</source>
        <translation>Zegary tego komputera i usługi zanadto się różnią.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow.</source>
        <translation>
            <numerusform>Zegar tego komputera spóźnia się o %n minutę.</numerusform>
            <numerusform>Zegar tego komputera spóźnia się o %n minuty.</numerusform>
            <numerusform>Zegar tego komputera spóźnia się o %n minut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast.</source>
        <translation>
            <numerusform>Zegar tego komputera spieszy się o %n minutę.</numerusform>
            <numerusform>Zegar tego komputera spieszy się o %n minuty.</numerusform>
            <numerusform>Zegar tego komputera spieszy się o %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>These credentials may not create rooms in this account.</source>
        <translation>Te poświadczenia nie pozwalają tworzyć pokoi na tym koncie.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:CreateRoom, or choose another account.</source>
        <translation>Należy poprosić administratora konta o uprawnienie chime:CreateRoom lub wybrać inne konto.</translation>
    </message>
    <message>
        <source>The service has no account of this ID.</source>
        <translation>Usługa nie ma konta o tym ID.</translation>
    </message>
    <message>
        <source>Check the account ID; it is not the 12-digit number of an AWS account.</source>
        <translation>Należy sprawdzić ID konta; nie jest to 12-cyfrowy numer konta AWS.</translation>
    </message>
    <message>
        <source>The room conflicts with another change.</source>
        <translation>Pokój jest w konflikcie z inną zmianą.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, create the room with a fresh token.</source>
        <translation>Należy spróbować ponownie; jeśli to się powtórzy, należy utworzyć pokój z nowym tokenem.</translation>
    </message>
    <message>
        <source>The service asked for a slower pace.</source>
        <translation>Usługa poprosiła o wolniejsze tempo.</translation>
    </message>
    <message>
        <source>Roomwright sends more slowly; try again in a minute.</source>
        <translation>Roomwright wysyła teraz wolniej; należy spróbować ponownie za minutę.</translation>
    </message>
    <message>
        <source>The service had a fault of its own.</source>
        <translation>W usłudze wystąpił błąd wewnętrzny.</translation>
    </message>
    <message>
        <source>Try again in a while; with the request ID, its operators can find the cause.</source>
        <translation>Należy spróbować ponownie za jakiś czas; na podstawie ID żądania operatorzy usługi mogą znaleźć przyczynę.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>Usługa jest w tej chwili niedostępna.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Należy spróbować ponownie za jakiś czas.</translation>
    </message>
    <message>
        <source>The service sent us elsewhere, where Roomwright does not go by itself.</source>
        <translation>Usługa odsyła w inne miejsce, do którego Roomwright sam nie przechodzi.</translation>
    </message>
    <message>
        <source>The service sent us to “%1”, where Roomwright does not go by itself.</source>
        <translation>Usługa odsyła do „%1”, dokąd Roomwright sam nie przechodzi.</translation>
    </message>
    <message>
        <source>If you trust that address, make it the connection&apos;s endpoint.</source>
        <translation>Jeśli ten adres jest zaufany, należy ustawić go jako punkt końcowy połączenia.</translation>
    </message>
    <message>
        <source>The answer is not one of this API&apos;s.</source>
        <translation>Odpowiedź nie pochodzi z tego API.</translation>
    </message>
    <message>
        <source>Check the endpoint: a web page, a portal or another service may be answering there.</source>
        <translation>Należy sprawdzić punkt końcowy: może tam odpowiadać strona internetowa, portal lub inna usługa.</translation>
    </message>
    <message>
        <source>The answer was too long to be one of this API&apos;s.</source>
        <translation>Odpowiedź była zbyt długa, aby mogła pochodzić z tego API.</translation>
    </message>
    <message>
        <source>Check the endpoint: another service may be answering there.</source>
        <translation>Należy sprawdzić punkt końcowy: może tam odpowiadać inna usługa.</translation>
    </message>
    <message>
        <source>The service did not list the account&apos;s rooms, so whether this one is there is not known.</source>
        <translation>Usługa nie podała listy pokoi konta, więc nie wiadomo, czy ten pokój istnieje.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:ListRooms, or look for the room yourself.</source>
        <translation>Należy poprosić administratora konta o uprawnienie chime:ListRooms lub samodzielnie poszukać pokoju.</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this connection.</source>
        <translation>Pęk kluczy nie zawiera tajnych danych tego połączenia.</translation>
    </message>
    <message>
        <source>Enter it under Connection ▸ Manage connections.</source>
        <translation>Należy je podać w menu Połączenie ▸ Zarządzaj połączeniami.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Pęk kluczy jest zablokowany.</translation>
    </message>
    <message>
        <source>Until it is unlocked, secrets are kept for this session only.</source>
        <translation>Do jego odblokowania tajne dane są przechowywane tylko na czas tej sesji.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Pęk kluczy odmówił dostępu.</translation>
    </message>
    <message>
        <source>Allow Roomwright to use it; until then secrets are kept for this session only.</source>
        <translation>Należy zezwolić programowi Roomwright na jego używanie; dopóki to nie nastąpi, tajne dane są przechowywane tylko na czas tej sesji.</translation>
    </message>
    <message>
        <source>There is no keychain on this system.</source>
        <translation>W tym systemie nie ma pęku kluczy.</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only. A keyring service such as GNOME Keyring or KWallet would keep them for longer.</source>
        <translation>Tajne dane są przechowywane tylko na czas tej sesji. Usługa pęku kluczy, taka jak GNOME Keyring lub KWallet, przechowałaby je dłużej.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Pęk kluczy nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>Look for its question, perhaps behind this window; until then secrets are kept for this session only.</source>
        <translation>Należy poszukać jego pytania, być może za tym oknem; dopóki nie ma odpowiedzi, tajne dane są przechowywane tylko na czas tej sesji.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this connection cannot be read.</source>
        <translation>Nie można odczytać wpisu tego połączenia w pęku kluczy.</translation>
    </message>
    <message>
        <source>Enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>Należy ponownie podać tajne dane w menu Połączenie ▸ Zarządzaj połączeniami.</translation>
    </message>
    <message>
        <source>The keychain does not work.</source>
        <translation>Pęk kluczy nie działa.</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only.</source>
        <translation>Tajne dane są przechowywane tylko na czas tej sesji.</translation>
    </message>
    <message>
        <source>Secrets are kept by %1.</source>
        <translation>Tajne dane przechowuje %1.</translation>
    </message>
    <message>
        <source>Secrets are kept by %1, which is locked at present.</source>
        <translation>Tajne dane przechowuje %1 (obecnie zablokowany).</translation>
    </message>
    <message>
        <source>Secrets are kept by the system&apos;s keychain, which starts when it is needed.</source>
        <translation>Tajne dane przechowuje systemowy pęk kluczy, uruchamiany w razie potrzeby.</translation>
    </message>
    <message>
        <source>There is no keychain on this system: secrets are kept for this session only.</source>
        <translation>W tym systemie nie ma pęku kluczy: tajne dane są przechowywane tylko na czas tej sesji.</translation>
    </message>
    <message>
        <source>The keychain does not answer: while that is so, secrets are kept for this session only.</source>
        <translation>Pęk kluczy nie odpowiada: dopóki to trwa, tajne dane są przechowywane tylko na czas tej sesji.</translation>
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
        <translation>Proszę podać ID konta, dla którego jest pokój.</translation>
    </message>
    <message>
        <source>Enter a name for the room.</source>
        <translation>Proszę podać nazwę pokoju.</translation>
    </message>
    <message>
        <source>An account ID needs more than blanks.</source>
        <translation>ID konta nie może składać się z samych spacji.</translation>
    </message>
    <message>
        <source>A name of blanks only cannot be seen. (Our own rule.)</source>
        <translation>Nazwy z samych spacji nie widać. (Własna reguła programu Roomwright.)</translation>
    </message>
    <message>
        <source>Character %1 is a control character: %2. Remove it.</source>
        <translation>Znak nr %1 jest znakiem sterującym: %2. Należy go usunąć.</translation>
    </message>
    <message>
        <source>Character %1 is half a character (%2) and cannot be sent. Remove it.</source>
        <translation>Znak nr %1 jest tylko połową znaku (%2) i nie można go wysłać. Należy go usunąć.</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be account IDs: they would change the address.</source>
        <translation>„.” i „..” nie mogą być ID konta: zmieniłyby adres.</translation>
    </message>
    <message numerus="yes">
        <source>A token has at least %n character(s).</source>
        <translation>
            <numerusform>Token ma co najmniej %n znak.</numerusform>
            <numerusform>Token ma co najmniej %n znaki.</numerusform>
            <numerusform>Token ma co najmniej %n znaków.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token has at most %n character(s).</source>
        <translation>
            <numerusform>Token ma co najwyżej %n znak.</numerusform>
            <numerusform>Token ma co najwyżej %n znaki.</numerusform>
            <numerusform>Token ma co najwyżej %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a token has letters from A to Z, digits, “-” and “_” only.</source>
        <translation>Znak nr %1, %2, jest niedozwolony: token składa się tylko z liter od A do Z, cyfr oraz znaków „-” i „_”.</translation>
    </message>
    <message>
        <source>Twelve digits are the number of an AWS account. The ID of a Chime account looks different.</source>
        <translation>Dwanaście cyfr to numer konta AWS. ID konta Chime wygląda inaczej.</translation>
    </message>
    <message>
        <source>There is white space at the beginning or the end. It will be sent as it is.</source>
        <translation>Na początku lub na końcu są białe znaki. Tekst zostanie wysłany bez zmian.</translation>
    </message>
    <message>
        <source>Character %1 is invisible and changes the direction of the text: %2.</source>
        <translation>Znak nr %1 jest niewidoczny i zmienia kierunek tekstu: %2.</translation>
    </message>
    <message>
        <source>Enter the address of the service, for example https://chime.example.com.</source>
        <translation>Proszę podać adres usługi, na przykład https://chime.example.com.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like https://chime.example.com.</source>
        <translation>To nie jest adres. Adres ma postać https://chime.example.com.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Adres musi zaczynać się od https://.</translation>
    </message>
    <message>
        <source>Without encryption only this computer can be reached: use https://.</source>
        <translation>Bez szyfrowania osiągalny jest tylko ten komputer: należy użyć https://.</translation>
    </message>
    <message>
        <source>Leave out the user name and password before the “@”: they do not belong in an address.</source>
        <translation>Należy pominąć nazwę użytkownika i hasło przed „@”: nie powinny być częścią adresu.</translation>
    </message>
    <message>
        <source>Leave out everything from “?” or “#” on.</source>
        <translation>Należy pominąć wszystko od „?” lub „#”.</translation>
    </message>
    <message>
        <source>The list of rooms cannot be opened: look whether the disk is full or the data folder may not be read.</source>
        <translation>Nie można otworzyć listy pokoi: należy sprawdzić, czy dysk nie jest pełny i czy folder danych można odczytać.</translation>
    </message>
    <message>
        <source>Another Roomwright has the list of rooms open. Close that one, or use it instead.</source>
        <translation>Inny uruchomiony program Roomwright ma otwartą listę pokoi. Należy go zamknąć albo używać go zamiast tego.</translation>
    </message>
    <message>
        <source>The list of rooms is damaged and could not be set aside: move its file away, then try again.</source>
        <translation>Lista pokoi jest uszkodzona i nie udało się jej odłożyć na bok: należy przenieść jej plik w inne miejsce i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The list of rooms was written by a newer Roomwright, and is left as it is: use that version.</source>
        <translation>Lista pokoi została zapisana przez nowszą wersję programu Roomwright i pozostaje bez zmian: należy użyć tamtej wersji.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk: look whether it is full or the data folder is read-only.</source>
        <translation>Nie można nic zapisać na dysku: należy sprawdzić, czy nie jest pełny lub czy folder danych nie jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>our sentence (the system&apos;s words)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter a name to know the connection by.</source>
        <translation>Proszę podać nazwę, po której można rozpoznać połączenie.</translation>
    </message>
    <message>
        <source>The name holds a control character. Remove it.</source>
        <translation>Nazwa zawiera znak sterujący. Należy go usunąć.</translation>
    </message>
    <message>
        <source>Another connection has this name already.</source>
        <translation>Inne połączenie ma już tę nazwę.</translation>
    </message>
    <message>
        <source>“local” stands for the local service: choose another name.</source>
        <translation>„local” oznacza usługę lokalną: należy wybrać inną nazwę.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it was issued by “%2”, which this computer does not know.</source>
        <translation>Certyfikat „%1” nie jest zaufany: wystawił go „%2”, wystawca nieznany temu komputerowi.</translation>
    </message>
    <message>
        <source>If you trust that issuer, name its certificate under Network and limits.</source>
        <translation>Jeśli ten wystawca jest zaufany, należy wskazać jego certyfikat w sekcji Sieć i limity.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it vouches for itself.</source>
        <translation>Certyfikat „%1” nie jest zaufany: ręczy sam za siebie.</translation>
    </message>
    <message>
        <source>If you trust it, name it under Network and limits.</source>
        <translation>Jeśli jest godny zaufania, należy wskazać go w sekcji Sieć i limity.</translation>
    </message>
    <message>
        <source>The certificate of “%1” expired on %2.</source>
        <translation>Certyfikat „%1” wygasł (%2).</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell who runs the service.</source>
        <translation>Należy sprawdzić zegar tego komputera; jeśli jest dobrze ustawiony, należy powiadomić administratora usługi.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid before %2.</source>
        <translation>Certyfikat „%1” nie jest jeszcze ważny; początek ważności: %2.</translation>
    </message>
    <message>
        <source>The certificate is for “%1”, and not for the endpoint&apos;s host.</source>
        <translation>Certyfikat jest dla „%1”, a nie dla hosta punktu końcowego.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling.</source>
        <translation>Należy sprawdzić pisownię punktu końcowego.</translation>
    </message>
    <message>
        <source>The certificate of “%1”, issued by “%2”, is not trusted.</source>
        <translation>Certyfikat „%1” wystawiony przez „%2” nie jest zaufany.</translation>
    </message>
    <message>
        <source>Tell who runs the service.</source>
        <translation>Należy powiadomić administratora usługi.</translation>
    </message>
    <message numerus="yes">
        <source>The service was reached. These credentials see %n account(s).</source>
        <translation>
            <numerusform>Połączono się z usługą. Te poświadczenia widzą %n konto.</numerusform>
            <numerusform>Połączono się z usługą. Te poświadczenia widzą %n konta.</numerusform>
            <numerusform>Połączono się z usługą. Te poświadczenia widzą %n kont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %n minute(s): set it right.</source>
        <translation>
            <numerusform>Zegar tego komputera jest przestawiony o %n minutę: należy go poprawić.</numerusform>
            <numerusform>Zegar tego komputera jest przestawiony o %n minuty: należy go poprawić.</numerusform>
            <numerusform>Zegar tego komputera jest przestawiony o %n minut: należy go poprawić.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secure connection could be made: TLS 1.2 or newer is needed.</source>
        <translation>Nie udało się nawiązać bezpiecznego połączenia: wymagany jest TLS 1.2 lub nowszy.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether it is https that listens there.</source>
        <translation>Należy sprawdzić port punktu końcowego i to, czy nasłuchuje tam https.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not this API.</source>
        <translation>Coś tam odpowiada, ale nie jest to ten interfejs API.</translation>
    </message>
    <message>
        <source>A proxy&apos;s or a portal&apos;s page, or another service: check the endpoint and the proxy.</source>
        <translation>Może to być strona serwera proxy lub portalu albo inna usługa: należy sprawdzić punkt końcowy i serwer proxy.</translation>
    </message>
    <message>
        <source>Enter it as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Należy podać go w postaci http://HOST:PORT lub socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>W adresie nie należy podawać nazwy użytkownika ani hasła.</translation>
    </message>
    <message>
        <source>It is larger than a file of connections can be.</source>
        <translation>Jest zbyt duży jak na plik połączeń.</translation>
    </message>
    <message>
        <source>It is not JSON, or it is cut short.</source>
        <translation>Nie jest to JSON lub plik jest ucięty.</translation>
    </message>
    <message>
        <source>It holds no connections.</source>
        <translation>Nie zawiera połączeń.</translation>
    </message>
    <message>
        <source>It was written by a later version of Roomwright.</source>
        <translation>Został zapisany przez późniejszą wersję programu Roomwright.</translation>
    </message>
    <message>
        <source>%1 of connection %2 is missing, or not what can be used.</source>
        <translation>W połączeniu nr %2 brakuje wartości %1 lub nie można jej użyć.</translation>
    </message>
    <message>
        <source>Enter the signing region; us-east-1 for Amazon&apos;s own API.</source>
        <translation>Proszę podać region podpisu; us-east-1 dla API samego Amazona.</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>Proszę podać ID klucza dostępu.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to this access key ID.</source>
        <translation>Proszę podać tajny klucz należący do tego ID klucza dostępu.</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: nobody can see it.</source>
        <translation>Znak nr %1 nie może być jego częścią: nikt go nie zobaczy.</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: no blanks, control characters or letters beyond ASCII.</source>
        <translation>Znak nr %1 jest tu niedozwolony: bez spacji, znaków sterujących i liter spoza ASCII.</translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a region has small letters, digits and “-” only.</source>
        <translation>Znak nr %1, %2, jest niedozwolony: region składa się tylko z małych liter, cyfr i znaku „-”.</translation>
    </message>
    <message>
        <source>Character %1, %2, cannot be part of an access key ID.</source>
        <translation>Znak nr %1, %2, nie może być częścią ID klucza dostępu.</translation>
    </message>
    <message>
        <source>Amazon ended this service on 20 February 2026: expect no answer. Use the local service, or another one that speaks the same API.</source>
        <translation>Amazon zakończył świadczenie tej usługi 20 lutego 2026 r.: nie należy oczekiwać odpowiedzi. Można użyć usługi lokalnej lub innej, która udostępnia to samo API.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a room</comment>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>state of a room</comment>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>state of a room</comment>
        <translation>Utworzony</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a room</comment>
        <translation>Niepowodzenie</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a room</comment>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a room</comment>
        <translation>Anulowany</translation>
    </message>
    <message>
        <source>Written down, and sent when its turn comes.</source>
        <translation>Zapisany; zostanie wysłany, gdy przyjdzie jego kolej.</translation>
    </message>
    <message>
        <source>On its way; the service has not answered yet.</source>
        <translation>W drodze; usługa jeszcze nie odpowiedziała.</translation>
    </message>
    <message>
        <source>The service has made the room.</source>
        <translation>Usługa utworzyła pokój.</translation>
    </message>
    <message>
        <source>The room was not made.</source>
        <translation>Pokój nie został utworzony.</translation>
    </message>
    <message>
        <source>The room may have been made: no proof arrived. Retry asks again with the same token, so that it is not made twice.</source>
        <translation>Pokój mógł zostać utworzony: nie nadeszło potwierdzenie. Ponów wysyła żądanie z tym samym tokenem, aby pokój nie powstał dwa razy.</translation>
    </message>
    <message>
        <source>Cancelled before it was sent; the room was not made.</source>
        <translation>Anulowany przed wysłaniem; pokój nie został utworzony.</translation>
    </message>
    <message>
        <source>It waits to be asked for again, with the same token. The last attempt: %1</source>
        <translation>Oczekuje na ponowne żądanie z tym samym tokenem. Ostatnia próba: %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a character and its code</comment>
        <translation>„%1” (%2)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Search rooms</source>
        <translation>Wy&amp;szukaj pokoje</translation>
    </message>
    <message>
        <source>Search rooms</source>
        <translation>Wyszukaj pokoje</translation>
    </message>
    <message>
        <source>Name, account, ID or message</source>
        <translation>Nazwa, konto, ID lub komunikat</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>Wyczyść wyszukiwanie (Esc)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Pok&amp;aż</translation>
    </message>
    <message>
        <source>Status filter</source>
        <translation>Filtr stanu</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rooms of every status</comment>
        <translation>Wszystkie</translation>
    </message>
</context>
<context>
    <name>FoundCredentials</name>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
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
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment.</source>
        <translation>Na tym komputerze znaleziono poświadczenia AWS w środowisku.</translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment, and AWS profiles (%1).</source>
        <translation>Na tym komputerze znaleziono poświadczenia AWS w środowisku oraz profile AWS (%1).</translation>
    </message>
    <message>
        <source>Found on this computer: AWS profiles (%1).</source>
        <translation>Na tym komputerze znaleziono profile AWS (%1).</translation>
    </message>
    <message>
        <source>A connection to a service of your own can use them.</source>
        <translation>Może ich używać połączenie z własną usługą.</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Dodaj połączenie…</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Create a room</source>
        <translation>Tworzenie pokoju</translation>
    </message>
    <message>
        <source>Type a name under Room name and press Enter. The room becomes the first row of the list, and the form is ready for the next one. What is wrong with a field is said beneath it while you type.</source>
        <translation>W polu Nazwa pokoju należy wpisać nazwę i nacisnąć Enter. Pokój staje się pierwszym wierszem listy, a formularz jest gotowy na następny. Błędy w polu są opisywane pod nim już podczas pisania.</translation>
    </message>
    <message>
        <source>Where the room is made</source>
        <translation>Gdzie powstaje pokój</translation>
    </message>
    <message>
        <source>Connection chooses the service. The local service runs inside Roomwright, on this computer, with an account of its own: the right place to try things. Under Connection&#xa0;▸ Manage connections you add other services that speak the rooms API of Amazon Chime. Amazon ended its own on 20 February 2026.</source>
        <translation>Połączenie określa usługę. Usługa lokalna działa wewnątrz programu Roomwright, na tym komputerze, z własnym kontem: to właściwe miejsce do prób. W menu Połączenie&#xa0;▸ Zarządzaj połączeniami dodaje się inne usługi, które udostępniają API pokoi Amazon Chime. Amazon zakończył świadczenie własnej usługi 20 lutego 2026 r.</translation>
    </message>
    <message>
        <source>What the status says</source>
        <translation>Co oznacza stan</translation>
    </message>
    <message>
        <source>Waiting: written down, not sent yet. Sending: on its way. Created: the service has made it. Failed: it was not made; the details say why, and what to do. Unknown: it may have been made, as no answer arrived. Cancelled: by you. Show, beside the search, lists the rooms of one status.</source>
        <translation>Oczekuje: zapisany, jeszcze niewysłany. Wysyłanie: w drodze. Utworzony: usługa go utworzyła. Niepowodzenie: nie został utworzony; szczegóły podają przyczynę i dalsze kroki. Nieznany: mógł zostać utworzony, ponieważ nie nadeszła odpowiedź. Anulowany: przez użytkownika. Pole Pokaż, obok wyszukiwania, ogranicza listę do pokoi w jednym stanie.</translation>
    </message>
    <message>
        <source>Nothing lost, nothing twice</source>
        <translation>Nic nie ginie, nic się nie dubluje</translation>
    </message>
    <message>
        <source>A room is on your disk before it is sent, together with its request token, and survives the end of the program. The service makes one room for a token, however often it is asked; so Retry is always safe. The token stands behind More.</source>
        <translation>Pokój jest zapisany na dysku, zanim zostanie wysłany, razem ze swoim tokenem żądania, i pozostaje tam po zakończeniu programu. Usługa tworzy dla tokenu jeden pokój, niezależnie od liczby żądań, więc Ponów jest zawsze bezpieczne. Token znajduje się pod przyciskiem Więcej.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Tajne dane</translation>
    </message>
    <message>
        <source>Secret keys are kept in the system&apos;s keychain. Where there is none, or it is locked, refuses or does not answer, they are kept in memory until Roomwright ends, and you are told. The message has a button to unlock the keychain, or to go on without it; what it missed it gets when it works again.</source>
        <translation>Tajne klucze są przechowywane w systemowym pęku kluczy. Jeśli go nie ma albo jest zablokowany, odmawia lub nie odpowiada, są przechowywane w pamięci do zakończenia programu Roomwright, o czym informuje komunikat. Komunikat ma przycisk do odblokowania pęku kluczy lub do kontynuowania bez niego; to, co go ominęło, otrzyma, gdy znów zacznie działać.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the form: creates the room</source>
        <translation>w formularzu: tworzy pokój</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>goes to the room name</source>
        <translation>przechodzi do nazwy pokoju</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>writes the list to a file</source>
        <translation>zapisuje listę do pliku</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>goes to the search</source>
        <translation>przechodzi do wyszukiwania</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>in the search: clears it</source>
        <translation>w wyszukiwaniu: czyści je</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copies the selected rows</source>
        <translation>kopiuje zaznaczone wiersze</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>opens this guide</source>
        <translation>otwiera ten przewodnik</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>ends the program</source>
        <translation>kończy program</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Przewodnik</translation>
    </message>
</context>
<context>
    <name>JournalExporter</name>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;Eksportuj listę…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Eksport listy</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabela dla arkuszy kalkulacyjnych (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with every detail (*.json)</source>
        <translation>JSON ze wszystkimi szczegółami (*.json)</translation>
    </message>
    <message>
        <source>rooms</source>
        <comment>the name of a file</comment>
        <translation>pokoje</translation>
    </message>
    <message>
        <source>The list is being written to “%1”…</source>
        <translation>Trwa zapisywanie listy w „%1”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The list was written to “%1”.</source>
        <translation>Zapisano listę w „%1”.</translation>
    </message>
    <message>
        <source>The export was cancelled; “%1” is as it was.</source>
        <translation>Anulowano eksport; „%1” pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>The list could not be written to “%1”: %2</source>
        <translation>Nie udało się zapisać listy w „%1”: %2</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message>
        <source>The keychain works again. What was to be kept in it, or removed from it, is handed to it now.</source>
        <translation>Pęk kluczy znów działa. Teraz jest mu przekazywane to, co miało być w nim zapisane lub z niego usunięte.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>The keychain waits for your answer: look for its window, perhaps behind this one.</source>
        <translation>Pęk kluczy czeka na odpowiedź: należy poszukać jego okna, być może za tym oknem.</translation>
    </message>
    <message>
        <source>Go on for this session only</source>
        <translation>Kontynuuj tylko na czas tej sesji</translation>
    </message>
    <message>
        <source>The keychain is being unlocked. Look for its window, perhaps behind this one; meanwhile secrets are kept for this session only.</source>
        <translation>Trwa odblokowywanie pęku kluczy. Należy poszukać jego okna, być może za tym oknem; tymczasem tajne dane są przechowywane tylko na czas tej sesji.</translation>
    </message>
    <message>
        <source>The keychain is still locked: its question was not answered, or it has no way to ask. Secrets are kept for this session only.</source>
        <translation>Pęk kluczy jest nadal zablokowany: nie odpowiedziano na jego pytanie lub nie może on go zadać. Tajne dane są przechowywane tylko na czas tej sesji.</translation>
    </message>
    <message>
        <source>The keychain cannot be unlocked from here. Secrets are kept for this session only.</source>
        <translation>Pęku kluczy nie można odblokować z tego miejsca. Tajne dane są przechowywane tylko na czas tej sesji.</translation>
    </message>
    <message>
        <source>Until now %1 kept the secrets, and now %2 does, which may not have those that were entered before. Enter them anew under Connection ▸ Manage connections, or start %1 again.</source>
        <translation>Do tej pory tajne dane przechowywał %1, a teraz przechowuje je %2, który może nie mieć danych podanych wcześniej. Należy podać je ponownie w menu Połączenie ▸ Zarządzaj połączeniami albo znów uruchomić %1.</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Ukryj wpisany tekst</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Pokaż wpisany tekst</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>R&amp;ooms</source>
        <translation>Po&amp;koje</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>Połą&amp;czenie</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>&amp;Zarządzaj połączeniami…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moc</translation>
    </message>
    <message>
        <source>&amp;New room</source>
        <translation>&amp;Nowy pokój</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Znajdź</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>Anuluj &amp;wszystkie oczekujące</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Przewodnik</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnostyka</translation>
    </message>
    <message>
        <source>&amp;About Roomwright</source>
        <translation>&amp;O programie Roomwright</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The list of rooms was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>Lista pokoi była uszkodzona. Odłożono ją jako „%1” i rozpoczęto nową.</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(usunięte)</translation>
    </message>
    <message>
        <source>The list of rooms is being opened…</source>
        <translation>Trwa otwieranie listy pokoi…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>The settings file could not be written: changes to connections last until Roomwright ends. Look whether the disk is full or the folder read-only.</source>
        <translation>Nie udało się zapisać pliku ustawień: zmiany w połączeniach obowiązują do zakończenia programu Roomwright. Należy sprawdzić, czy dysk nie jest pełny lub czy folder nie jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>The local service&apos;s database was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>Baza danych usługi lokalnej była uszkodzona. Odłożono ją jako „%1” i rozpoczęto nową.</translation>
    </message>
    <message>
        <source>The settings file “%1” cannot be read. Roomwright leaves it as it is, and forgets changes to connections when it ends.</source>
        <translation>Nie można odczytać pliku ustawień „%1”. Roomwright pozostawia go bez zmian, a zmiany w połączeniach przepadną po jego zakończeniu.</translation>
    </message>
    <message>
        <source>The settings file could not be read. It was set aside as “%1”; look at your connections.</source>
        <translation>Nie udało się odczytać pliku ustawień. Odłożono go jako „%1”; należy sprawdzić połączenia.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Połączenia…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) of an earlier session are not finished. They can be asked for again safely, with the same tokens.</source>
        <translation>
            <numerusform>%n pokój z wcześniejszej sesji nie jest ukończony. Można bezpiecznie ponowić jego żądanie, z tym samym tokenem.</numerusform>
            <numerusform>%n pokoje z wcześniejszej sesji nie są ukończone. Można bezpiecznie ponowić ich żądania, z tymi samymi tokenami.</numerusform>
            <numerusform>%n pokoi z wcześniejszej sesji nie jest ukończonych. Można bezpiecznie ponowić ich żądania, z tymi samymi tokenami.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Zrezygnuj</translation>
    </message>
    <message>
        <source>“%1” was added to the list, of which only a part is shown.</source>
        <translation>Pokój „%1” dodano do listy, z której widać tylko część.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>“%1” was not sent, as it could not be written to the disk first: %2</source>
        <translation>Pokój „%1” nie został wysłany, ponieważ nie udało się go najpierw zapisać na dysku: %2</translation>
    </message>
    <message>
        <source>About Roomwright</source>
        <translation>O programie Roomwright</translation>
    </message>
    <message>
        <source>Roomwright %1</source>
        <translation>Roomwright %1</translation>
    </message>
    <message>
        <source>Creates chat rooms through the rooms API of Amazon Chime, and never loses or doubles one.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Tworzy pokoje czatu przez API pokoi Amazon Chime i nigdy żadnego nie gubi ani nie dubluje.

Wolne oprogramowanie na Powszechnej Licencji Publicznej GNU w wersji 3 lub nowszej. Bez jakiejkolwiek gwarancji.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>ID pokoju</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column: when the room was created</comment>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
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
        <translation>Komunikat</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Zamknij komunikat</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages that wait</comment>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MfaDialog</name>
    <message>
        <source>MFA code</source>
        <translation>Kod MFA</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code that this device shows now:
%1</source>
        <translation>Rola profilu AWS wymaga kodu, który to urządzenie teraz pokazuje:
%1</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>K&amp;ontynuuj</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>Kod ma sześć cyfr.</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Network and &amp;limits</source>
        <translation>Si&amp;eć i limity</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Prze&amp;glądaj…</translation>
    </message>
    <message>
        <source>&amp;File of trusted certificates (PEM)</source>
        <translation>Plik zaufan&amp;ych certyfikatów (PEM)</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>Systemowe</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Systemowy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Podany niżej</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Serwer pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy&apos;s a&amp;ddress</source>
        <translation>&amp;Adres serwera proxy</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user (optional)</source>
        <translation>Użytko&amp;wnik serwera proxy (opcjonalny)</translation>
    </message>
    <message>
        <source>Proxy&apos;s pass&amp;word (optional)</source>
        <translation>&amp;Hasło serwera proxy (opcjonalne)</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>Puste pole zachowuje obecne hasło</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to wa&amp;it for an answer</source>
        <translation>&amp;Czas oczekiwania na odpowiedź</translation>
    </message>
    <message>
        <source>Atte&amp;mpts of a request</source>
        <translation>&amp;Liczba prób żądania</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Zaufane certyfikaty</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certyfikaty (*.pem *.crt *.cer);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or holds no certificate in PEM form.</source>
        <translation>Tego pliku nie można odczytać lub nie zawiera on certyfikatu w formacie PEM.</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Cancel waiting</source>
        <translation>Anuluj oczekujące</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Cancels the rooms that have not been sent yet</source>
        <translation>Anuluje pokoje, które nie zostały jeszcze wysłane</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Ukończono %1 z %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 na sekundę</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>pozostało około %n sekundy</numerusform>
            <numerusform>pozostało około %n sekund</numerusform>
            <numerusform>pozostało około %n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>pozostało około %n minuty</numerusform>
            <numerusform>pozostało około %n minut</numerusform>
            <numerusform>pozostało około %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits for you. %2 %3</source>
        <translation>Połączenie „%1” wymaga działania użytkownika. %2 %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 Trying again in %n second(s).</source>
        <translation>
            <numerusform>„%1”: %2 Ponowna próba za %n sekundę.</numerusform>
            <numerusform>„%1”: %2 Ponowna próba za %n sekundy.</numerusform>
            <numerusform>„%1”: %2 Ponowna próba za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2 Trying again…</source>
        <translation>„%1”: %2 Ponawianie próby…</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copies all of the details</source>
        <translation>Kopiuje wszystkie szczegóły</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state · room name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s)</source>
        <translation>
            <numerusform>%n wcześniejsza próba</numerusform>
            <numerusform>%n wcześniejsze próby</numerusform>
            <numerusform>%n wcześniejszych prób</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomFacts</name>
    <message>
        <source>The service said:</source>
        <translation>Komunikat usługi:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID konta</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>ID pokoju</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Utworzony przez</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Zażądano</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Zakończono</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID żądania</translation>
    </message>
    <message>
        <source>Request token</source>
        <translation>Token żądania</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>Name at the service</source>
        <translation>Nazwa w usłudze</translation>
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
        <translation>ID żądania %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>RoomsView</name>
    <message>
        <source>Rooms</source>
        <translation>Pokoje</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy room &amp;ID</source>
        <translation>Kopiuj &amp;ID pokoju</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Nie można pokazać listy</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Nie ma jeszcze pokoi</translation>
    </message>
    <message>
        <source>Type a room name and press Enter. Every room, and every problem on the way, is listed here.</source>
        <translation>Należy wpisać nazwę pokoju i nacisnąć Enter. Każdy pokój i każdy napotkany problem pojawi się na tej liście.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niczego nie znaleziono</translation>
    </message>
    <message>
        <source>No room, account, ID or message holds what you search for.</source>
        <translation>Żaden pokój, konto, ID ani komunikat nie zawiera szukanego tekstu.</translation>
    </message>
    <message>
        <source>No room has the status “%1”.</source>
        <translation>Żaden pokój nie ma stanu „%1”.</translation>
    </message>
    <message>
        <source>No room of the status “%1” holds what you search for.</source>
        <translation>Żaden pokój w stanie „%1” nie zawiera szukanego tekstu.</translation>
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
        <translation>Systemowy</translation>
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
        <translation>Za&amp;mknij</translation>
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
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Za&amp;mknij</translation>
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
