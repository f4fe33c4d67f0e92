<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>BatchDialog</name>
    <message>
        <source>Create them once &amp;more</source>
        <translation>Utwórz je jeszcze &amp;raz</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>Tworzenie pokoi z pliku</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Trwa odczytywanie pliku…</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>Połąc&amp;zenie</translation>
    </message>
    <message>
        <source>&amp;Account ID of lines without one</source>
        <translation>&amp;ID konta dla wierszy bez niego</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Odczytaj &amp;ponownie</translation>
    </message>
    <message>
        <source>There is no room in it that can be created.</source>
        <translation>Plik nie zawiera żadnego pokoju, który można utworzyć.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s):</source>
        <translation>
            <numerusform>%n pokój:</numerusform>
            <numerusform>%n pokoje:</numerusform>
            <numerusform>%n pokoi:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the account “%1”</source>
        <translation>
            <numerusform>%n na koncie „%1”</numerusform>
            <numerusform>%n na koncie „%1”</numerusform>
            <numerusform>%n na koncie „%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the others in %n more account(s)</source>
        <translation>
            <numerusform>pozostałe na %n innym koncie</numerusform>
            <numerusform>pozostałe na %n innych kontach</numerusform>
            <numerusform>pozostałe na %n innych kontach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an account</source>
        <translation>
            <numerusform>%n bez konta</numerusform>
            <numerusform>%n bez konta</numerusform>
            <numerusform>%n bez konta</numerusform>
        </translation>
    </message>
    <message>
        <source>The local service&apos;s own account</source>
        <translation>Własne konto usługi lokalnej</translation>
    </message>
    <message>
        <source>The rooms of this list were all created before, on %1.</source>
        <translation>Wszystkie pokoje z tej listy utworzono już wcześniej (%1).</translation>
    </message>
    <message numerus="yes">
        <source>This list was begun on %1: %2 of %n room(s) are created. Roomwright goes on with the others; none is created twice.</source>
        <translation>
            <numerusform>Tę listę rozpoczęto wcześniej (%1): utworzono %2 z %n pokoju. Roomwright go utworzy; nie powstanie on dwa razy.</numerusform>
            <numerusform>Tę listę rozpoczęto wcześniej (%1): utworzono %2 z %n pokoi. Roomwright utworzy pozostałe; żaden nie powstanie dwa razy.</numerusform>
            <numerusform>Tę listę rozpoczęto wcześniej (%1): utworzono %2 z %n pokoi. Roomwright utworzy pozostałe; żaden nie powstanie dwa razy.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are lines that cannot be used.</source>
        <translation>Są wiersze, których nie można użyć.</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>Trwa uruchamianie usługi lokalnej…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %n room(s)</source>
        <translation>
            <numerusform>&amp;Utwórz %n pokój</numerusform>
            <numerusform>&amp;Utwórz %n pokoje</numerusform>
            <numerusform>&amp;Utwórz %n pokoi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDrop</name>
    <message>
        <source>Drop one file at a time: each is a list of its own.</source>
        <translation>Można upuścić tylko jeden plik naraz: każdy jest osobną listą.</translation>
    </message>
    <message>
        <source>Drop a file of this computer: a list of rooms, one in each line.</source>
        <translation>Można upuścić plik z tego komputera: listę pokoi, po jednym w wierszu.</translation>
    </message>
    <message>
        <source>Drop the file to create its rooms</source>
        <translation>Tu można upuścić plik, aby utworzyć z niego pokoje</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>Tego nie można tu upuścić</translation>
    </message>
</context>
<context>
    <name>BatchOpener</name>
    <message>
        <source>Create rooms from a &amp;file…</source>
        <translation>Utwórz pokoje z &amp;pliku…</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>Tworzenie pokoi z pliku</translation>
    </message>
    <message>
        <source>Lists of rooms (*.jsonl *.ndjson *.json)</source>
        <translation>Listy pokoi (*.jsonl *.ndjson *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>“%1” was not opened: first say what is to become of “%2”.</source>
        <translation>Nie otwarto pliku „%1”: najpierw trzeba zdecydować, co zrobić z plikiem „%2”.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Otwórz</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n room(s) were added.</source>
        <translation>
            <numerusform>„%1”: dodano %n pokój.</numerusform>
            <numerusform>„%1”: dodano %n pokoje.</numerusform>
            <numerusform>„%1”: dodano %n pokoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: going on with %n room(s).</source>
        <translation>
            <numerusform>„%1”: kontynuowanie tworzenia %n pokoju.</numerusform>
            <numerusform>„%1”: kontynuowanie tworzenia %n pokoi.</numerusform>
            <numerusform>„%1”: kontynuowanie tworzenia %n pokoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: nothing was sent, as it could not be written to the disk first. %2</source>
        <translation>„%1”: niczego nie wysłano, ponieważ nie udało się tego najpierw zapisać na dysku. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>BatchProblems</name>
    <message>
        <source>Every line can be used. Some may not be what you mean:</source>
        <translation>Można użyć wszystkich wierszy. Niektóre mogą być inne, niż zamierzono:</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used:</source>
        <translation>
            <numerusform>Nie można użyć %n wiersza:</numerusform>
            <numerusform>Nie można użyć %n wierszy:</numerusform>
            <numerusform>Nie można użyć %n wierszy:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used. Nothing is created unless they are skipped.</source>
        <translation>
            <numerusform>Nie można użyć %n wiersza. Nic nie zostanie utworzone, jeśli nie zostanie on pominięty.</numerusform>
            <numerusform>Nie można użyć %n wierszy. Nic nie zostanie utworzone, jeśli nie zostaną one pominięte.</numerusform>
            <numerusform>Nie można użyć %n wierszy. Nic nie zostanie utworzone, jeśli nie zostaną one pominięte.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip what is wrong, and create the rooms of the other lines</source>
        <translation>Po&amp;miń błędne wiersze i utwórz pokoje z pozostałych</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… i jeszcze %n</numerusform>
            <numerusform>… i jeszcze %n</numerusform>
            <numerusform>… i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Creates a chat room, and prints it.</source>
        <translation>Tworzy pokój czatu i go wypisuje.</translation>
    </message>
    <message>
        <source>Creates the rooms of a list, and goes on where it was left.</source>
        <translation>Tworzy pokoje z listy i kontynuuje od miejsca przerwania.</translation>
    </message>
    <message>
        <source>Shows what was asked for, and what came of it; goes on with what was left.</source>
        <translation>Pokazuje, czego zażądano i z jakim wynikiem; dokańcza to, co pozostało.</translation>
    </message>
    <message>
        <source>Shows, adds, removes and tries connections to services, and shares them as a file.</source>
        <translation>Pokazuje, dodaje, usuwa i testuje połączenia z usługami oraz udostępnia je jako plik.</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong.</source>
        <translation>Wypisuje to, co pomaga ustalić, co jest nie tak.</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted.</source>
        <translation>Uruchamia usługę lokalną do czasu przerwania.</translation>
    </message>
    <message>
        <source>Without arguments the window opens. The commands need no window and no display.</source>
        <translation>Bez argumentów otwiera się okno. Polecenia nie potrzebują ani okna, ani ekranu.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 252 the input is wrong, and nothing was sent; 253 no usable credentials or configuration; 254 the service answered with an error; 255 any other trouble; 130 interrupted.</source>
        <translation>Kody wyjścia: 0 – wykonano; 252 – dane wejściowe są błędne i niczego nie wysłano; 253 – brak nadających się do użycia poświadczeń lub konfiguracji; 254 – usługa odpowiedziała błędem; 255 – inny problem; 130 – przerwano.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command and no option.</source>
        <translation>&apos;%1&apos; nie jest ani poleceniem, ani opcją.</translation>
    </message>
    <message>
        <source>argument %1 is not UTF-8.</source>
        <translation>argument %1 nie jest zapisany w UTF-8.</translation>
    </message>
    <message>
        <source>There is no display for the window: neither DISPLAY nor WAYLAND_DISPLAY is set. The commands need none; see roomwright --help.</source>
        <translation>Brak ekranu dla okna: nie ustawiono ani DISPLAY, ani WAYLAND_DISPLAY. Polecenia go nie potrzebują; zobacz roomwright --help.</translation>
    </message>
    <message>
        <source>Say this, and do nothing.</source>
        <translation>Wypisuje tę pomoc i nic więcej nie robi.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>Nieoczekiwany argument &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>%1 goes with %2.</source>
        <extracomment>An option is of use with another one only: &quot;--proxy-user: goes with --proxy URL.&quot;</extracomment>
        <translation>%1 stosuje się tylko z %2.</translation>
    </message>
    <message>
        <source>The config profile (%1) has no endpoint_url, and there is no --endpoint-url.</source>
        <translation>Profil konfiguracji (%1) nie ma endpoint_url i nie podano --endpoint-url.</translation>
    </message>
    <message>
        <source>%1 is Amazon&apos;s own endpoint.</source>
        <translation>%1 to punkt końcowy samego Amazona.</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. May be left out where the AWS profile has it.</source>
        <translation>Gdzie jest usługa: https albo http na tym komputerze. Można pominąć, jeśli określa to profil AWS.</translation>
    </message>
    <message>
        <source>The region to sign for; us-east-1 by default.</source>
        <translation>Region, dla którego powstaje podpis; domyślnie us-east-1.</translation>
    </message>
    <message>
        <source>Names the key pair. The secret access key that belongs to it is read from standard input, without echo where that is a terminal.</source>
        <translation>Określa parę kluczy. Należący do niej tajny klucz dostępu jest odczytywany ze standardowego wejścia, bez echa, jeśli jest nim terminal.</translation>
    </message>
    <message>
        <source>Where the credentials are: in the keychain, as by default; with the user, who enters them in the window for as long as it is open; in the AWS environment variables; in an AWS profile.</source>
        <translation>Gdzie są poświadczenia: w pęku kluczy (domyślnie); u użytkownika, który podaje je w oknie na czas jego otwarcia; w zmiennych środowiskowych AWS; w profilu AWS.</translation>
    </message>
    <message>
        <source>The AWS profile; means --credential-source profile.</source>
        <translation>Profil AWS; oznacza --credential-source profile.</translation>
    </message>
    <message>
        <source>Certificates in PEM form to trust instead of the system&apos;s.</source>
        <translation>Certyfikaty w formacie PEM, którym należy ufać zamiast systemowych.</translation>
    </message>
    <message>
        <source>As the system says, which is the default; no proxy; or http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Systemowy (domyślnie); bez serwera proxy; albo http://HOST:PORT lub socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>The proxy&apos;s user. The password is read from standard input too, as a line of its own behind the secret access key, where that is read.</source>
        <translation>Użytkownik serwera proxy. Hasło także jest odczytywane ze standardowego wejścia, z osobnego wiersza po tajnym kluczu dostępu, jeśli jest on odczytywany.</translation>
    </message>
    <message>
        <source>How long to wait for each answer; 30 by default.</source>
        <translation>Jak długo czekać na każdą odpowiedź; domyślnie 30.</translation>
    </message>
    <message>
        <source>How often to ask before giving up; 3 by default.</source>
        <translation>Ile prób wykonać przed rezygnacją; domyślnie 3.</translation>
    </message>
    <message>
        <source>Where there is a connection of this name, it is changed. What no option names becomes the default; the account IDs it remembers stay.</source>
        <translation>Jeśli istnieje połączenie o tej nazwie, zostanie zmienione. To, czego nie określa żadna opcja, przyjmie wartość domyślną; zapamiętane ID kont pozostaną.</translation>
    </message>
    <message>
        <source>Adds a connection, for the window and for --connection NAME. Its secret access key, and the password of its proxy, are read from standard input and kept in the keychain; where the keychain does not take them, nothing is added.</source>
        <translation>Dodaje połączenie, dla okna i dla --connection NAME. Jego tajny klucz dostępu i hasło jego serwera proxy są odczytywane ze standardowego wejścia i przechowywane w pęku kluczy; jeśli pęk kluczy ich nie przyjmie, nic nie zostanie dodane.</translation>
    </message>
    <message>
        <source>standard input: the proxy password</source>
        <translation>standardowe wejście: hasło serwera proxy</translation>
    </message>
    <message>
        <source>Secret access key of %1: </source>
        <extracomment>Asks for it; %1 is an access key ID.</extracomment>
        <translation>Tajny klucz dostępu dla %1: </translation>
    </message>
    <message>
        <source>Proxy password of %1: </source>
        <extracomment>Asks for it; %1 is a user.</extracomment>
        <translation>Hasło serwera proxy dla %1: </translation>
    </message>
    <message>
        <source>standard input: has more than one line.</source>
        <translation>standardowe wejście: zawiera więcej niż jeden wiersz.</translation>
    </message>
    <message>
        <source>standard input: has more than two lines.</source>
        <translation>standardowe wejście: zawiera więcej niż dwa wiersze.</translation>
    </message>
    <message>
        <source>Temporary credentials, with a session token, are not kept: leave them in the environment, and use --credential-source environment.</source>
        <translation>Tymczasowe poświadczenia, z tokenem sesji, nie są zapisywane: należy pozostawić je w środowisku i użyć --credential-source environment.</translation>
    </message>
    <message>
        <source>standard input: the secret access key</source>
        <extracomment>Begins sentences about it.</extracomment>
        <translation>standardowe wejście: tajny klucz dostępu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as it was.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>Połączenie &quot;%1&quot; pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not added.</source>
        <translation>Nie dodano połączenia &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; is as it was.</source>
        <translation>Tajnych danych nie zapisano, a połączenie &quot;%1&quot; pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; was not added.</source>
        <translation>Tajnych danych nie zapisano i nie dodano połączenia &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Unlock it, and try again; or use --credential-source session, environment or profile, which need no keychain.</source>
        <extracomment>The keychain.</extracomment>
        <translation>Należy go odblokować i spróbować ponownie albo użyć --credential-source session, environment lub profile, które nie wymagają pęku kluczy.</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot;.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>Zmieniono połączenie &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot;.</source>
        <translation>Dodano połączenie &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Its secret is in the keychain.</source>
        <translation>Jego tajne dane są w pęku kluczy.</translation>
    </message>
    <message>
        <source>The window asks for its keys.</source>
        <translation>Okno poprosi o jego klucze.</translation>
    </message>
    <message>
        <source>Its proxy&apos;s password is in the keychain.</source>
        <translation>Hasło jego serwera proxy jest w pęku kluczy.</translation>
    </message>
    <message>
        <source>Prints the connections.</source>
        <translation>Wypisuje połączenia.</translation>
    </message>
    <message>
        <source>Adds one; its secret access key is read from standard input.</source>
        <translation>Dodaje połączenie; jego tajny klucz dostępu jest odczytywany ze standardowego wejścia.</translation>
    </message>
    <message>
        <source>Removes one, and its secret.</source>
        <translation>Usuwa połączenie i jego tajne dane.</translation>
    </message>
    <message>
        <source>Tries one, and says what came of it.</source>
        <translation>Testuje połączenie i podaje wynik.</translation>
    </message>
    <message>
        <source>Prints them as a file to share with a team, without secrets.</source>
        <translation>Wypisuje połączenia jako plik do udostępnienia zespołowi, bez tajnych danych.</translation>
    </message>
    <message>
        <source>Adds those of such a file.</source>
        <translation>Dodaje połączenia z takiego pliku.</translation>
    </message>
    <message>
        <source>A connection is a service with the credentials for it. The window has the same ones. Their secrets are in the keychain, and are never printed.</source>
        <translation>Połączenie to usługa wraz z poświadczeniami do niej. Okno ma te same połączenia. Ich tajne dane są w pęku kluczy i nigdy nie są wypisywane.</translation>
    </message>
    <message>
        <source>Prints the connections as a file to share with a team. Secrets, access key IDs, a proxy&apos;s user name and account IDs are not in it: each person enters their own.</source>
        <translation>Wypisuje połączenia jako plik do udostępnienia zespołowi. Nie ma w nim tajnych danych, ID kluczy dostępu, nazwy użytkownika serwera proxy ani ID kont: każda osoba podaje własne.</translation>
    </message>
    <message>
        <source>Adds the connections of a file that &quot;connections export&quot; or the window has written; - is standard input. Those that are there already are left alone. All are added or, where the file has a fault, none.</source>
        <translation>Dodaje połączenia z pliku zapisanego przez &quot;connections export&quot; lub przez okno; - oznacza standardowe wejście. Połączenia, które już istnieją, pozostają bez zmian. Dodawane są wszystkie albo, jeśli w pliku jest błąd, żadne.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 ma więcej niż 1 MiB.</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 to nie jest JSON.</translation>
    </message>
    <message>
        <source>%1 holds no connections.</source>
        <translation>%1 nie zawiera połączeń.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Roomwright.</source>
        <translation>%1 zapisano w późniejszej wersji programu Roomwright.</translation>
    </message>
    <message>
        <source>connection %1: %2 is missing, or not what can be used.</source>
        <extracomment>%1 is its number in a file, %2 one of the names in it, such as EndpointUrl.</extracomment>
        <translation>połączenie nr %1: brakuje %2 lub nie można użyć tej wartości.</translation>
    </message>
    <message>
        <source>&quot;connections list&quot; tells what was added.</source>
        <translation>&quot;connections list&quot; pokazuje, co dodano.</translation>
    </message>
    <message>
        <source>Nothing to add: all of them are there already.</source>
        <translation>Nie ma nic do dodania: wszystkie już istnieją.</translation>
    </message>
    <message>
        <source>Prints the connections, without their secrets.</source>
        <translation>Wypisuje połączenia, bez ich tajnych danych.</translation>
    </message>
    <message>
        <source>A line each: with columns divided by tabs, as by default, or with an object that has everything.</source>
        <translation>Po jednym wierszu: z kolumnami oddzielonymi tabulatorami (domyślnie) albo z obiektem, który zawiera wszystko.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Punkt końcowy</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>A column&apos;s heading: where the credentials are.</extracomment>
        <translation>Poświadczenia</translation>
    </message>
    <message>
        <source>Key or profile</source>
        <extracomment>A column&apos;s heading: an access key ID, or the name of an AWS profile.</extracomment>
        <translation>Klucz lub profil</translation>
    </message>
    <message>
        <source>Removes a connection, and its secret from the keychain. Rooms that were made with it stay in the journal.</source>
        <translation>Usuwa połączenie, a z pęku kluczy jego tajne dane. Pokoje utworzone przez to połączenie pozostają w dzienniku.</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot;.</source>
        <extracomment>A connection.</extracomment>
        <translation>Usunięto połączenie &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The local service cannot be removed.</source>
        <translation>Usługi lokalnej nie można usunąć.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Niczego nie usunięto.</translation>
    </message>
    <message>
        <source>Tries a connection by listing the accounts that its credentials see, once, which changes nothing. Prints the accounts, an ID and a name each.</source>
        <translation>Testuje połączenie, pobierając jeden raz listę kont, które widzą jego poświadczenia; niczego to nie zmienia. Wypisuje ID i nazwę każdego konta.</translation>
    </message>
    <message>
        <source>The endpoint, %1, is Amazon&apos;s own.</source>
        <translation>Punkt końcowy, %1, należy do samego Amazona.</translation>
    </message>
    <message>
        <source>The certificate is that of &quot;%1&quot;, issued by &quot;%2&quot;.</source>
        <translation>Certyfikat wystawiono dla &quot;%1&quot;; wystawca: &quot;%2&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds.</source>
        <translation>
            <numerusform>Zegar tego komputera jest przestawiony o %Ln sekundę.</numerusform>
            <numerusform>Zegar tego komputera jest przestawiony o %Ln sekundy.</numerusform>
            <numerusform>Zegar tego komputera jest przestawiony o %Ln sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service was reached, and has no account.</source>
        <translation>Połączono się z usługą, ale nie ma ona żadnego konta.</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright, in whose list this room will not be.</source>
        <translation>Dziennika używa inny uruchomiony program Roomwright; tego pokoju nie będzie na jego liście.</translation>
    </message>
    <message>
        <source>What came of the room is not in it, and is asked again by a later run.</source>
        <extracomment>The journal.</extracomment>
        <translation>Dziennik nie zawiera wyniku żądania tego pokoju; późniejsze uruchomienie je ponowi.</translation>
    </message>
    <message>
        <source>The room was created, with RoomId %1, but this could not be written to standard output.</source>
        <translation>Pokój utworzono (RoomId %1), ale nie udało się zapisać tego na standardowym wyjściu.</translation>
    </message>
    <message>
        <source>Leave the option out, and a fresh token is made.</source>
        <translation>Po pominięciu tej opcji zostanie utworzony nowy token.</translation>
    </message>
    <message>
        <source>The Chime account to create the room in. Optional with --connection local, whose own account is meant then.</source>
        <translation>Konto Chime, na którym ma powstać pokój. Opcjonalne z --connection local; używane jest wtedy własne konto usługi lokalnej.</translation>
    </message>
    <message>
        <source>The room&apos;s name.</source>
        <translation>Nazwa pokoju.</translation>
    </message>
    <message>
        <source>2 to 64 of [-_a-zA-Z0-9]. Asked again with the same token and name, the service gives the same room. Fresh by default.</source>
        <translation>Od 2 do 64 znaków z [-_a-zA-Z0-9]. Na ponowne żądanie z tym samym tokenem i nazwą usługa zwraca ten sam pokój. Domyślnie nowy.</translation>
    </message>
    <message>
        <source>json by default.</source>
        <translation>Domyślnie json.</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run the same command again (with the same input, without --again).</source>
        <translation>To, co pozostało, jest w dzienniku. Aby kontynuować, należy ponownie uruchomić to samo polecenie (z tymi samymi danymi wejściowymi, bez --again).</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rooms were created before (batch %2). Nothing is left to do; --again creates them once more.</source>
        <translation>
            <numerusform>Wcześniej utworzono %1 z %Ln pokoju (partia %2). Nie pozostało nic do zrobienia; --again utworzy go jeszcze raz.</numerusform>
            <numerusform>Wcześniej utworzono %1 z %Ln pokoi (partia %2). Nie pozostało nic do zrobienia; --again utworzy je jeszcze raz.</numerusform>
            <numerusform>Wcześniej utworzono %1 z %Ln pokoi (partia %2). Nie pozostało nic do zrobienia; --again utworzy je jeszcze raz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with batch %2: %1 of %Ln rooms were created before.</source>
        <translation>
            <numerusform>Kontynuowanie partii %2: wcześniej utworzono %1 z %Ln pokoju.</numerusform>
            <numerusform>Kontynuowanie partii %2: wcześniej utworzono %1 z %Ln pokoi.</numerusform>
            <numerusform>Kontynuowanie partii %2: wcześniej utworzono %1 z %Ln pokoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. Wrong lines: %1. With --skip-invalid, the rooms of the others are created.</source>
        <translation>Niczego nie wysłano. Błędne wiersze: %1. Z opcją --skip-invalid zostaną utworzone pokoje z pozostałych.</translation>
    </message>
    <message>
        <source>The input holds no rooms.</source>
        <translation>Dane wejściowe nie zawierają pokoi.</translation>
    </message>
    <message>
        <source>Creates the chat rooms of a list, and prints a line of JSON for each as soon as it is known what came of it. The list is JSON Lines: in each line an object with AccountId, Name and, where wanted, ClientRequestToken. Nothing is sent while anything in it is wrong. Given the same list again, the command goes on with what is not created yet.</source>
        <translation>Tworzy pokoje czatu z listy i dla każdego wypisuje wiersz JSON, gdy tylko znany jest wynik. Lista ma format JSON Lines: w każdym wierszu obiekt z AccountId, Name i, w razie potrzeby, ClientRequestToken. Dopóki lista zawiera jakikolwiek błąd, nic nie jest wysyłane. Po ponownym podaniu tej samej listy polecenie tworzy to, czego jeszcze nie utworzono.</translation>
    </message>
    <message>
        <source>The list; - for standard input.</source>
        <translation>Lista; - oznacza standardowe wejście.</translation>
    </message>
    <message>
        <source>The Chime account of lines without an AccountId. With --connection local they may stay without one: its own account is meant then.</source>
        <translation>Konto Chime dla wierszy bez AccountId. Z --connection local mogą pozostać bez konta: używane jest wtedy własne konto usługi lokalnej.</translation>
    </message>
    <message>
        <source>Create the rooms of the lines that are right.</source>
        <translation>Tworzy pokoje z poprawnych wierszy.</translation>
    </message>
    <message>
        <source>Create rooms that the same list has created before once more: with fresh tokens where the list has none.</source>
        <translation>Tworzy jeszcze raz pokoje, które utworzono już wcześniej z tej samej listy: z nowymi tokenami tam, gdzie lista ich nie podaje.</translation>
    </message>
    <message>
        <source>Print what would be sent, with the tokens, and send nothing. The tokens are fresh each time with --again.</source>
        <translation>Wypisuje to, co zostałoby wysłane, wraz z tokenami, i niczego nie wysyła. Z --again tokeny są za każdym razem nowe.</translation>
    </message>
    <message>
        <source>Standard output could not be written. What came of the rooms is in the journal: roomwright journal list</source>
        <translation>Nie udało się zapisać na standardowym wyjściu. Wyniki dotyczące pokoi są w dzienniku: roomwright journal list</translation>
    </message>
    <message>
        <source>What is known is kept, and written as soon as that is possible.</source>
        <translation>To, co wiadomo, jest zachowane i zostanie zapisane, gdy tylko będzie to możliwe.</translation>
    </message>
    <message>
        <source>This is tried until it works. Ctrl+C leaves the rest for another time.</source>
        <translation>Próby są ponawiane aż do skutku. Ctrl+C zostawia resztę na później.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Przerwano.</translation>
    </message>
    <message numerus="yes">
        <source>Created %1 of %Ln rooms</source>
        <extracomment>Begins a list: &quot;Created 17 of 20 rooms, 1 failed, 2 left.&quot;</extracomment>
        <translation>
            <numerusform>Utworzono %1 z %Ln pokoju</numerusform>
            <numerusform>Utworzono %1 z %Ln pokoi</numerusform>
            <numerusform>Utworzono %1 z %Ln pokoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>niepowodzenia: %Ln</numerusform>
            <numerusform>niepowodzenia: %Ln</numerusform>
            <numerusform>niepowodzenia: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Rooms of which nobody knows what became of them.</extracomment>
        <translation>
            <numerusform>stan nieznany: %Ln</numerusform>
            <numerusform>stan nieznany: %Ln</numerusform>
            <numerusform>stan nieznany: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <extracomment>Rooms that are still to be created.</extracomment>
        <translation>
            <numerusform>pozostało: %Ln</numerusform>
            <numerusform>pozostało: %Ln</numerusform>
            <numerusform>pozostało: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Ends a list as a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The certificates to trust, %1, cannot be read, or are not in PEM form.</source>
        <translation>Zaufanych certyfikatów, %1, nie można odczytać lub nie są one w formacie PEM.</translation>
    </message>
    <message>
        <source>Name a service that speaks its API with --endpoint-url, or use the program&apos;s own with --connection local.</source>
        <translation>Opcją --endpoint-url należy wskazać usługę, która udostępnia to samo API, albo użyć usługi samego programu: --connection local.</translation>
    </message>
    <message>
        <source>No endpoint is configured.</source>
        <translation>Nie skonfigurowano punktu końcowego.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is not UTF-8.</source>
        <translation>Pliku %1 nie można odczytać lub nie jest on w UTF-8.</translation>
    </message>
    <message>
        <source>Unable to locate credentials. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or an AWS profile, or choose a --connection.</source>
        <translation>Nie znaleziono poświadczeń. Należy ustawić AWS_ACCESS_KEY_ID i AWS_SECRET_ACCESS_KEY lub profil AWS albo wybrać --connection.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s endpoint_url</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>Wartość endpoint_url profilu AWS</translation>
    </message>
    <message>
        <source>AWS_MAX_ATTEMPTS, or the AWS profile&apos;s max_attempts, (%1)</source>
        <extracomment>Begins a sentence; %1 is its value.</extracomment>
        <translation>AWS_MAX_ATTEMPTS lub max_attempts profilu AWS (%1)</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>Punkt końcowy połączenia</translation>
    </message>
    <message>
        <source>%1 the local service is where it is. Leave the option out, or --connection.</source>
        <translation>%1 usługa lokalna ma stały adres. Należy pominąć tę opcję albo --connection.</translation>
    </message>
    <message>
        <source>%1 a connection has its own credentials. Leave one of the two out.</source>
        <translation>%1 połączenie ma własne poświadczenia. Należy pominąć jedną z tych dwóch opcji.</translation>
    </message>
    <message>
        <source>%1 must be a whole number of seconds from 1 to %2.</source>
        <translation>%1 musi być całkowitą liczbą sekund od 1 do %2.</translation>
    </message>
    <message>
        <source>A connection set up in the window, its secret from the keychain; &quot;local&quot; is the program&apos;s own service. Without it the AWS environment variables are used, else the AWS profile.</source>
        <translation>Połączenie skonfigurowane w oknie, z tajnymi danymi w pęku kluczy; &quot;local&quot; to własna usługa programu. Bez tej opcji używane są zmienne środowiskowe AWS, a w ich braku profil AWS.</translation>
    </message>
    <message>
        <source>A profile of the AWS tools&apos; files, instead of the environment&apos;s variables and AWS_PROFILE.</source>
        <translation>Profil z plików narzędzi AWS, zamiast zmiennych środowiskowych i AWS_PROFILE.</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. Comes before AWS_ENDPOINT_URL_CHIME, AWS_ENDPOINT_URL and the profile.</source>
        <translation>Gdzie jest usługa: https albo http na tym komputerze. Ma pierwszeństwo przed AWS_ENDPOINT_URL_CHIME, AWS_ENDPOINT_URL i profilem.</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong: versions, the keychain&apos;s state, files, connections and the last failures. There is no secret in it.</source>
        <translation>Wypisuje to, co pomaga ustalić, co jest nie tak: wersje, stan pęku kluczy, pliki, połączenia i ostatnie niepowodzenia. Nie ma w tym tajnych danych.</translation>
    </message>
    <message>
        <source>With the names and request tokens of rooms, which are left out otherwise.</source>
        <translation>Z nazwami i tokenami żądań pokoi, które w przeciwnym razie są pomijane.</translation>
    </message>
    <message>
        <source>An object, or lines of text, as by default.</source>
        <translation>Obiekt albo wiersze tekstu (domyślnie).</translation>
    </message>
    <message>
        <source>Could not connect to the endpoint URL: &quot;%1&quot;</source>
        <translation>Nie udało się połączyć z adresem URL punktu końcowego: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Connection was closed before a complete answer came from the endpoint URL: &quot;%1&quot;</source>
        <translation>Połączenie zamknięto, zanim nadeszła pełna odpowiedź z adresu URL punktu końcowego: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>No answer in time from the endpoint URL: &quot;%1&quot;</source>
        <translation>Odpowiedź nie nadeszła na czas z adresu URL punktu końcowego: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>SSL validation failed for &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 what the TLS library says.</extracomment>
        <translation>Weryfikacja SSL dla &quot;%1&quot; nie powiodła się: %2</translation>
    </message>
    <message>
        <source>Failed to connect through the proxy to &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 the proxy.</extracomment>
        <translation>Nie udało się połączyć przez serwer proxy z &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>The answer is too large to be a room, from the endpoint URL: &quot;%1&quot;</source>
        <translation>Odpowiedź jest zbyt duża jak na pokój, z adresu URL punktu końcowego: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The input breaks a rule</source>
        <translation>Dane wejściowe naruszają regułę</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used</source>
        <translation>Nie można użyć punktu końcowego połączenia</translation>
    </message>
    <message>
        <source>Unable to locate credentials</source>
        <translation>Nie znaleziono poświadczeń</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile could not be found</source>
        <translation>Nie znaleziono source_profile profilu AWS</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile leads in a circle</source>
        <translation>Odwołania source_profile profilu AWS tworzą pętlę</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs an MFA code, and none was given</source>
        <translation>Rola profilu AWS wymaga kodu MFA, a nie podano żadnego</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials</source>
        <translation>credential_process profilu AWS nie dostarczył poświadczeń</translation>
    </message>
    <message>
        <source>The keychain did not give the connection&apos;s secret</source>
        <translation>Pęk kluczy nie udostępnił tajnych danych połączenia</translation>
    </message>
    <message>
        <source>The local service could not be started</source>
        <translation>Nie udało się uruchomić usługi lokalnej</translation>
    </message>
    <message>
        <source>The certificates to trust cannot be read, or are not in PEM form</source>
        <translation>Zaufanych certyfikatów nie można odczytać lub nie są one w formacie PEM</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>Profil AWS ma role_arn, ale nie ma source_profile.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what went wrong, without a full stop; %2 what it is about, or what the system says.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service answered with status %1, and without a room.</source>
        <translation>Usługa odpowiedziała kodem %1, bez pokoju.</translation>
    </message>
    <message>
        <source>There is no host of that name. Check the endpoint&apos;s spelling.</source>
        <translation>Nie ma hosta o tej nazwie. Należy sprawdzić pisownię punktu końcowego.</translation>
    </message>
    <message>
        <source>Nothing listens there. Check the port, and whether the service runs; roomwright serve starts a local one.</source>
        <translation>Nic tam nie nasłuchuje. Należy sprawdzić port oraz to, czy usługa działa; roomwright serve uruchamia lokalną.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Należy sprawdzić połączenie sieciowe.</translation>
    </message>
    <message>
        <source>A slow service may need a longer --timeout.</source>
        <translation>Powolna usługa może wymagać dłuższego --timeout.</translation>
    </message>
    <message>
        <source>If the service has a certificate authority of its own, name its certificate with --ca-bundle.</source>
        <translation>Jeśli usługa ma własny urząd certyfikacji, należy wskazać jego certyfikat opcją --ca-bundle.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s keys in the window, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY and leave --connection out.</source>
        <translation>Należy podać klucze połączenia w oknie albo ustawić AWS_ACCESS_KEY_ID i AWS_SECRET_ACCESS_KEY i pominąć --connection.</translation>
    </message>
    <message>
        <source>It is asked for at the terminal. Where there is none, this leaves credentials in the environment for a while:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>Program prosi o niego w terminalu. Jeśli terminala nie ma, poniższe polecenie pozostawi na pewien czas poświadczenia w środowisku:</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1.</source>
        <translation>Tak odpowiada STS w sprawie roli %1 profilu AWS.</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1. The MFA code may have been wrong or used before: wait for the next one, and try again.</source>
        <translation>Tak odpowiada STS w sprawie roli %1 profilu AWS. Kod MFA mógł być błędny lub użyty wcześniej: należy poczekać na następny i spróbować ponownie.</translation>
    </message>
    <message>
        <source>It is locked, said no, or did not answer: unlock it, and try again.</source>
        <extracomment>The keychain.</extracomment>
        <translation>Jest zablokowany, odmówił dostępu lub nie odpowiedział: należy go odblokować i spróbować ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds. Set it, and try again.</source>
        <translation>
            <numerusform>Zegar tego komputera jest przestawiony o %Ln sekundę. Należy go poprawić i spróbować ponownie.</numerusform>
            <numerusform>Zegar tego komputera jest przestawiony o %Ln sekundy. Należy go poprawić i spróbować ponownie.</numerusform>
            <numerusform>Zegar tego komputera jest przestawiony o %Ln sekund. Należy go poprawić i spróbować ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint sends on to &quot;%1&quot;, which is not followed: the signature is for this endpoint only.</source>
        <translation>Punkt końcowy odsyła do &quot;%1&quot;, dokąd program nie przechodzi: podpis jest ważny tylko dla tego punktu końcowego.</translation>
    </message>
    <message>
        <source>This is no answer of the rooms API. Check the endpoint.</source>
        <translation>To nie jest odpowiedź API pokoi. Należy sprawdzić punkt końcowy.</translation>
    </message>
    <message>
        <source>Without the account&apos;s list of rooms it is not known whether this one is there: ask for the permission chime:ListRooms.</source>
        <translation>Bez listy pokoi konta nie wiadomo, czy ten pokój istnieje: należy poprosić o uprawnienie chime:ListRooms.</translation>
    </message>
    <message>
        <source>The config profile (%1) could not be found.</source>
        <translation>Nie znaleziono profilu konfiguracji (%1).</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through %1, which this program does not do itself. This does, and leaves them in the environment:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>Profil AWS uzyskuje poświadczenia przez %1, czego ten program sam nie obsługuje. Zrobi to poniższe polecenie i pozostawi je w środowisku:</translation>
    </message>
    <message>
        <source>Partial credentials found in the environment, missing: %1</source>
        <translation>W środowisku znaleziono niepełne poświadczenia, brakuje: %1</translation>
    </message>
    <message>
        <source>The access key ID or the session token holds a character that no key has: a space, a line end or the like.</source>
        <translation>ID klucza dostępu lub token sesji zawiera znak, którego nie ma w żadnym kluczu: spację, koniec wiersza lub podobny.</translation>
    </message>
    <message>
        <source>Amazon ended its Chime service on 20 February 2026.</source>
        <translation>Amazon zakończył świadczenie usługi Chime 20 lutego 2026 r.</translation>
    </message>
    <message>
        <source>The outcome is unknown: the room may have been created. Ask again with the same token, and no second room is made:</source>
        <extracomment>A line with an option follows.</extracomment>
        <translation>Wynik jest nieznany: pokój mógł zostać utworzony. Po ponownym żądaniu z tym samym tokenem nie powstanie drugi pokój:</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this.</source>
        <translation>Pęk kluczy nie zawiera odpowiedniego wpisu.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Pęk kluczy jest zablokowany.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Pęk kluczy odmówił dostępu.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Nie ma tu pęku kluczy.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Pęk kluczy nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry is not one of this program.</source>
        <translation>Wpis w pęku kluczy nie pochodzi z tego programu.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>Nie można użyć pęku kluczy: %1</translation>
    </message>
    <message>
        <source>Its secret may still be in the keychain.</source>
        <extracomment>A connection&apos;s secret.</extracomment>
        <translation>Jego tajne dane mogą nadal być w pęku kluczy.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: %2.</source>
        <translation>Nie można otworzyć dziennika %1: %2.</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright. Let it finish, or close it.</source>
        <translation>Dziennika używa inny uruchomiony program Roomwright. Należy poczekać, aż skończy, albo go zamknąć.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2.</source>
        <translation>Dziennik %1 jest uszkodzony: %2.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of this program, and is left as it is.</source>
        <translation>Dziennik %1 został zapisany przez nowszą wersję tego programu i pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2.</source>
        <translation>Nie można zapisać dziennika %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>Interrupted; nothing was sent.</source>
        <translation>Przerwano; niczego nie wysłano.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be written.</source>
        <translation>Nie można zapisać pliku ustawień %1.</translation>
    </message>
    <message>
        <source>A damaged file was set aside as %1, and a new one begun.</source>
        <translation>Uszkodzony plik odłożono jako %1 i rozpoczęto nowy.</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Before the ways to write a command.</extracomment>
        <translation>użycie:</translation>
    </message>
    <message>
        <source>%1 must be a batch&apos;s number; roomwright journal batches shows them.</source>
        <translation>%1 musi być numerem partii; pokazuje je roomwright journal batches.</translation>
    </message>
    <message>
        <source>No earlier run has left anything.</source>
        <translation>Żadne wcześniejsze uruchomienie niczego nie pozostawiło.</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end.</source>
        <translation>Nie można odczytać dziennika do końca.</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end: %1.</source>
        <translation>Nie można odczytać dziennika do końca: %1.</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first, a line of JSON each, and how many of their rooms are in which state.</source>
        <translation>Wypisuje listy przekazane do create-rooms, od najnowszej, po jednym wierszu JSON, oraz ile pokoi jest w każdym ze stanów.</translation>
    </message>
    <message>
        <source>Prints the rooms, newest first.</source>
        <translation>Wypisuje pokoje, od najnowszego.</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first.</source>
        <translation>Wypisuje listy przekazane do create-rooms, od najnowszej.</translation>
    </message>
    <message>
        <source>Writes everything that the journal has as CSV or JSON.</source>
        <translation>Zapisuje całą zawartość dziennika jako CSV lub JSON.</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left.</source>
        <translation>Kontynuuje tworzenie pokoi pozostawionych przez wcześniejsze uruchomienie.</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left.</source>
        <translation>Rezygnuje z pokoi pozostawionych przez wcześniejsze uruchomienie.</translation>
    </message>
    <message>
        <source>The journal holds every room that was asked for, and what came of it.</source>
        <translation>Dziennik zawiera każdy pokój, którego zażądano, wraz z wynikiem.</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left: those that were never sent are Cancelled, the others stay Unknown and are asked for no more.</source>
        <translation>Rezygnuje z pokoi pozostawionych przez wcześniejsze uruchomienie: te, których nigdy nie wysłano, otrzymują stan Cancelled, pozostałe zachowują stan Unknown i nie są już żądane.</translation>
    </message>
    <message>
        <source>Only rooms of one batch.</source>
        <translation>Tylko pokoje z jednej partii.</translation>
    </message>
    <message numerus="yes">
        <source>Gave up %Ln rooms: %1 are Cancelled, %2 are Unknown, as they had been sent.</source>
        <extracomment>Cancelled and Unknown are states.</extracomment>
        <translation>
            <numerusform>Zrezygnowano z %Ln pokoju: Cancelled – %1, Unknown – %2 (żądanie już wysłano).</numerusform>
            <numerusform>Zrezygnowano z %Ln pokoi: Cancelled – %1, Unknown – %2 (żądania już wysłano).</numerusform>
            <numerusform>Zrezygnowano z %Ln pokoi: Cancelled – %1, Unknown – %2 (żądania już wysłano).</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes everything that the journal has about each room, oldest first.</source>
        <translation>Zapisuje wszystko, co dziennik zawiera o każdym pokoju, od najstarszego.</translation>
    </message>
    <message>
        <source>An array in JSON, or CSV, as by default: there, text that a spreadsheet would take for a formula is preceded by an apostrophe.</source>
        <translation>Tablica w JSON albo CSV (domyślnie): w CSV tekst, który arkusz kalkulacyjny uznałby za formułę, jest poprzedzony apostrofem.</translation>
    </message>
    <message>
        <source>Where to, as a whole or not at all; standard output by default.</source>
        <translation>Dokąd zapisać, w całości albo wcale; domyślnie na standardowe wyjście.</translation>
    </message>
    <message>
        <source>Only rooms that are %1.</source>
        <extracomment>%1 are the names of states.</extracomment>
        <translation>Tylko pokoje w stanie %1.</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>Nie udało się zapisać eksportu: %1.</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>Nie ma jeszcze dziennika.</translation>
    </message>
    <message>
        <source>Prints the rooms that were asked for, newest first.</source>
        <translation>Wypisuje pokoje, których zażądano, od najnowszego.</translation>
    </message>
    <message>
        <source>Only those that are %1.</source>
        <extracomment>Rooms; %1 are the names of states.</extracomment>
        <translation>Tylko te w stanie %1.</translation>
    </message>
    <message>
        <source>Only those of one batch.</source>
        <extracomment>Rooms.</extracomment>
        <translation>Tylko te z jednej partii.</translation>
    </message>
    <message>
        <source>How many at most; 100 by default, 0 for all.</source>
        <extracomment>Rooms.</extracomment>
        <translation>Ile najwyżej; domyślnie 100, 0 oznacza wszystkie.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>A column&apos;s heading: the Chime account.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Room ID</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>ID pokoju</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>A column&apos;s heading: when a room was created.</extracomment>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A column&apos;s heading: what went wrong.</extracomment>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left waiting, or whose outcome it did not learn, and prints a line of JSON for each as create-rooms does. Without --connection and --endpoint-url: those of all connections, and of the AWS environment.</source>
        <translation>Kontynuuje tworzenie pokoi, które wcześniejsze uruchomienie pozostawiło oczekujące lub których wyniku nie poznało, i dla każdego wypisuje wiersz JSON tak jak create-rooms. Bez --connection i --endpoint-url: pokoje wszystkich połączeń i środowiska AWS.</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run this again.</source>
        <translation>To, co pozostało, jest w dzienniku. Aby kontynuować, należy uruchomić to ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms stay as they are: they were asked for by another connection. Name it with --connection, or set the AWS environment and --endpoint-url as they were.</source>
        <translation>
            <numerusform>%Ln pokój pozostaje bez zmian: zażądało go inne połączenie. Należy je wskazać opcją --connection albo ustawić środowisko AWS i --endpoint-url tak jak wtedy.</numerusform>
            <numerusform>%Ln pokoje pozostają bez zmian: zażądało ich inne połączenie. Należy je wskazać opcją --connection albo ustawić środowisko AWS i --endpoint-url tak jak wtedy.</numerusform>
            <numerusform>%Ln pokoi pozostaje bez zmian: zażądało ich inne połączenie. Należy je wskazać opcją --connection albo ustawić środowisko AWS i --endpoint-url tak jak wtedy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter MFA code for %1: </source>
        <extracomment>Asks for it; %1 is a device.</extracomment>
        <translation>Kod MFA dla %1: </translation>
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
            <numerusform>%1 z %Ln pokoju</numerusform>
            <numerusform>%1 z %Ln pokoi</numerusform>
            <numerusform>%1 z %Ln pokoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>%Ln na sekundę</numerusform>
            <numerusform>%Ln na sekundę</numerusform>
            <numerusform>%Ln na sekundę</numerusform>
        </translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>ponowna próba za %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>pozostało %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <extracomment>Sentences like those before.</extracomment>
        <translation>
            <numerusform>… i jeszcze %Ln.</numerusform>
            <numerusform>… i jeszcze %Ln.</numerusform>
            <numerusform>… i jeszcze %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs something other than white space.</source>
        <translation>%1 nie może składać się z samych białych znaków.</translation>
    </message>
    <message>
        <source>%1 has a control character, %2 at position %3.</source>
        <extracomment>%2 is a character such as U+0007.</extracomment>
        <translation>%1 zawiera znak sterujący: %2 na pozycji %3.</translation>
    </message>
    <message>
        <source>%1 has half a character, %2 at position %3.</source>
        <translation>%1 zawiera połowę znaku: %2 na pozycji %3.</translation>
    </message>
    <message>
        <source>%1 &quot;.&quot; and &quot;..&quot; cannot be sent, as they change the address.</source>
        <translation>%1 nie można wysłać &quot;.&quot; ani &quot;..&quot;, ponieważ zmieniają adres.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has fewer than %n characters.</source>
        <translation>
            <numerusform>%1 ma mniej niż %n znak.</numerusform>
            <numerusform>%1 ma mniej niż %n znaki.</numerusform>
            <numerusform>%1 ma mniej niż %n znaków.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n characters.</source>
        <translation>
            <numerusform>%1 ma więcej niż %n znak.</numerusform>
            <numerusform>%1 ma więcej niż %n znaki.</numerusform>
            <numerusform>%1 ma więcej niż %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may hold [-_a-zA-Z0-9] only, but has %2 at position %3.</source>
        <translation>%1 może zawierać tylko [-_a-zA-Z0-9], a zawiera %2 na pozycji %3.</translation>
    </message>
    <message>
        <source>%1 12 digits look like an AWS account ID; a Chime account ID is a UUID.</source>
        <translation>%1 12 cyfr wygląda na ID konta AWS; ID konta Chime to UUID.</translation>
    </message>
    <message>
        <source>%1 begins or ends with white space, which is sent as it is.</source>
        <translation>%1 zaczyna lub kończy się białymi znakami, które są wysyłane bez zmian.</translation>
    </message>
    <message>
        <source>%1 has an invisible character that changes the reading direction, %2 at position %3.</source>
        <translation>%1 zawiera niewidoczny znak, który zmienia kierunek czytania: %2 na pozycji %3.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <extracomment>%1 is where the value was written: &quot;--name:&quot;, &quot;NAME:&quot;, &quot;line 3: Name:&quot;, &quot;standard input: the secret access key&quot;, &quot;The connection&apos;s endpoint (http://…)&quot;. It comes first in all such sentences.</extracomment>
        <translation>%1 trzeba podać.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ma pustą wartość.</translation>
    </message>
    <message>
        <source>%1 has a control character.</source>
        <translation>%1 zawiera znak sterujący.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%2 are the values that can be given: &quot;--output: must be json or text.&quot;</extracomment>
        <translation>%1 musi mieć wartość %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3.</source>
        <translation>%1 musi być liczbą całkowitą od %2 do %3.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, 0 or more.</source>
        <translation>%1 musi być liczbą całkowitą, co najmniej 0.</translation>
    </message>
    <message>
        <source>%1 %2 cannot be read: %3.</source>
        <extracomment>%2 is a file, %3 what the system says: &quot;--input: rooms.jsonl cannot be read: Permission denied.&quot;</extracomment>
        <translation>%1 nie można odczytać %2: %3.</translation>
    </message>
    <message>
        <source>%1 the file cannot be read, or holds no certificate in PEM form.</source>
        <translation>%1 pliku nie można odczytać lub nie zawiera on certyfikatu w formacie PEM.</translation>
    </message>
    <message>
        <source>%1 must be a region&apos;s name, such as us-east-1: small letters, digits and &apos;-&apos;.</source>
        <translation>%1 musi być nazwą regionu, taką jak us-east-1: małe litery, cyfry i &apos;-&apos;.</translation>
    </message>
    <message>
        <source>%1 has a character that nobody can see, at position %2.</source>
        <translation>%1 zawiera niewidoczny znak na pozycji %2.</translation>
    </message>
    <message>
        <source>%1 has a character that cannot be part of it, at position %2: a space, a control character or the like.</source>
        <translation>%1 zawiera niedozwolony znak na pozycji %2: spację, znak sterujący lub podobny.</translation>
    </message>
    <message>
        <source>%1 must not hold a user name or password.</source>
        <translation>%1 nie może zawierać nazwy użytkownika ani hasła.</translation>
    </message>
    <message>
        <source>%1 there is a connection of this name; --replace changes it.</source>
        <translation>%1 istnieje już połączenie o tej nazwie; --replace je zmienia.</translation>
    </message>
    <message>
        <source>%1 stands for the local service.</source>
        <translation>%1 oznacza usługę lokalną.</translation>
    </message>
    <message>
        <source>%1 is not a URL such as https://chime.example.com.</source>
        <translation>%1 nie jest adresem URL takim jak https://chime.example.com.</translation>
    </message>
    <message>
        <source>%1 must begin with https:// (or http:// for this computer).</source>
        <translation>%1 musi zaczynać się od https:// (lub http:// dla tego komputera).</translation>
    </message>
    <message>
        <source>%1 must be https, as it is another computer; http is for this one.</source>
        <translation>%1 musi używać https, ponieważ chodzi o inny komputer; http jest tylko dla tego.</translation>
    </message>
    <message>
        <source>%1 must not hold &apos;?&apos; or &apos;#&apos;.</source>
        <translation>%1 nie może zawierać &apos;?&apos; ani &apos;#&apos;.</translation>
    </message>
    <message>
        <source>line %1:</source>
        <extracomment>Of the list of rooms: begins a sentence.</extracomment>
        <translation>wiersz %1:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n bytes.</source>
        <translation>
            <numerusform>%1 ma więcej niż %n bajt.</numerusform>
            <numerusform>%1 ma więcej niż %n bajty.</numerusform>
            <numerusform>%1 ma więcej niż %n bajtów.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 to nie jest UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2.</source>
        <extracomment>%2 is what the system says.</extracomment>
        <translation>%1 to nie jest JSON: %2.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 nie jest obiektem JSON.</translation>
    </message>
    <message>
        <source>%1 has an unknown member, &quot;%2&quot;. There are AccountId, Name and ClientRequestToken.</source>
        <translation>%1 zawiera nieznane pole &quot;%2&quot;. Dozwolone są AccountId, Name i ClientRequestToken.</translation>
    </message>
    <message>
        <source>%1 must be a string.</source>
        <translation>%1 musi być ciągiem znaków.</translation>
    </message>
    <message>
        <source>%1 is that of line %2, which is about another room.</source>
        <translation>%1 jest taki sam jak w wierszu %2, który dotyczy innego pokoju.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;. There are: %2.</source>
        <translation>Nie ma połączenia &quot;%1&quot;. Istniejące połączenia: %2.</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted. Prints what a shell needs to use it; keys are taken from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY where those are set.</source>
        <translation>Uruchamia usługę lokalną do czasu przerwania. Wypisuje to, czego powłoka potrzebuje do jej użycia; klucze są pobierane z AWS_ACCESS_KEY_ID i AWS_SECRET_ACCESS_KEY, jeśli są ustawione.</translation>
    </message>
    <message>
        <source>Any free one by default.</source>
        <extracomment>A port.</extracomment>
        <translation>Domyślnie dowolny wolny.</translation>
    </message>
    <message>
        <source>Where the rooms are kept; the window&apos;s file by default.</source>
        <translation>Gdzie są przechowywane pokoje; domyślnie w pliku okna.</translation>
    </message>
    <message>
        <source>Rooms per account; 1500 by default, 0 for no limit.</source>
        <translation>Liczba pokoi na konto; domyślnie 1500, 0 oznacza brak limitu.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2</source>
        <translation>Nie można użyć bazy danych %1: %2</translation>
    </message>
    <message>
        <source>Could not listen on %1: %2</source>
        <extracomment>%1 is an address and port, %2 what the system says.</extracomment>
        <translation>Nie udało się rozpocząć nasłuchiwania na %1: %2</translation>
    </message>
    <message>
        <source>These keys are for this run only.</source>
        <translation>Te klucze są tylko na czas tego uruchomienia.</translation>
    </message>
    <message>
        <source>Could not write to standard output.</source>
        <translation>Nie udało się zapisać na standardowym wyjściu.</translation>
    </message>
    <message>
        <source>Serving account %1 from %2 until interrupted (Ctrl+C).</source>
        <translation>Udostępnianie konta %1 z bazy danych %2 do czasu przerwania (Ctrl+C).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command of %2.</source>
        <translation>&apos;%1&apos; nie jest poleceniem %2.</translation>
    </message>
    <message>
        <source>%1 needs a command: %2.</source>
        <extracomment>%1 is &quot;journal&quot; or &quot;connections&quot;, %2 the names of its commands: &quot;list, add or remove&quot;.</extracomment>
        <translation>%1 wymaga polecenia: %2.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>błąd: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>ostrzeżenie: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the members of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>One of several: %1 is a list such as &quot;json, csv&quot;, or one member; %2 the last member.</extracomment>
        <translation>%1 lub %2</translation>
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
        <translation>Usługa lokalna</translation>
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
        <translation>Nie dodano niczego z pliku „%1”: %2</translation>
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
        <translation>Wszystkie połączenia z pliku „%1” są już dodane.</translation>
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
        <translation>Nie ma żadnego połączenia.</translation>
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
        <translation>Należy wybrać profil lub podać jego nazwę.</translation>
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
        <translation>Dla tego programu brakuje zmiennej AWS_ACCESS_KEY_ID lub AWS_SECRET_ACCESS_KEY. Należy ustawić obie przed jego uruchomieniem.</translation>
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
        <translation>Pęk kluczy nie udostępnił tajnych danych tego połączenia: jest zablokowany, odmówił lub nie odpowiedział.</translation>
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
        <translation>Jeśli pokój jest jednak potrzebny, należy wybrać polecenie Ponów.</translation>
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
        <translation>Należy przeczytać poniższy komunikat usługi, poprawić dane pokoju i utworzyć go od nowa.</translation>
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
        <translation>Należy podać ID konta, na którym ma powstać pokój.</translation>
    </message>
    <message>
        <source>Enter a name for the room.</source>
        <translation>Należy podać nazwę pokoju.</translation>
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
        <translation>Należy podać adres usługi, na przykład https://chime.example.com.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like https://chime.example.com.</source>
        <translation>To nie jest adres. Przykład: https://chime.example.com.</translation>
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
        <translation>Należy podać nazwę, po której można rozpoznać połączenie.</translation>
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
        <translation>Certyfikat wystawiono dla „%1”, a nie dla hosta punktu końcowego.</translation>
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
        <translation>Należy podać region podpisu; us-east-1 dla API samego Amazona.</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>Należy podać ID klucza dostępu.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to this access key ID.</source>
        <translation>Należy podać tajny klucz należący do tego ID klucza dostępu.</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: nobody can see it.</source>
        <translation>Znak nr %1 nie może być częścią hasła: jest niewidoczny.</translation>
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
        <translation>Pokój mógł zostać utworzony: nie nadeszło potwierdzenie. Polecenie Ponów wysyła żądanie z tym samym tokenem, aby pokój nie powstał dwa razy.</translation>
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
    <message>
        <source>It is longer than a line may be (%1).</source>
        <translation>Przekracza dozwoloną długość wiersza (%1).</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>Nie jest to tekst w UTF-8.</translation>
    </message>
    <message>
        <source>It is not JSON: %1.</source>
        <translation>Nie jest to JSON: %1.</translation>
    </message>
    <message>
        <source>It is not a JSON object, which stands in braces.</source>
        <translation>Nie jest to obiekt JSON, który zapisuje się w nawiasach klamrowych.</translation>
    </message>
    <message>
        <source>A room has no “%1”; it has AccountId, Name and ClientRequestToken.</source>
        <translation>Pokój nie ma pola „%1”; ma pola AccountId, Name i ClientRequestToken.</translation>
    </message>
    <message>
        <source>%1 must be text, in quotation marks.</source>
        <translation>%1 musi być tekstem w cudzysłowie.</translation>
    </message>
    <message>
        <source>Its ClientRequestToken is that of line %1, which is about another room.</source>
        <translation>Jego ClientRequestToken jest taki sam jak w wierszu %1, który dotyczy innego pokoju.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <source>It is a folder or a device, and not a file.</source>
        <translation>Jest to folder lub urządzenie, a nie plik.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Nie można odczytać pliku: %1</translation>
    </message>
    <message>
        <source>It changed while it was being read. Read it again once it is complete.</source>
        <translation>Plik zmienił się podczas odczytu. Należy odczytać go ponownie, gdy będzie kompletny.</translation>
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
    <message>
        <source>Name, ID or message</source>
        <translation>Nazwa, ID lub komunikat</translation>
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
        <translation>Pokój jest zapisany na dysku, zanim zostanie wysłany, razem ze swoim tokenem żądania, i pozostaje tam po zakończeniu programu. Usługa tworzy dla tokenu jeden pokój, niezależnie od liczby żądań, więc polecenie Ponów jest zawsze bezpieczne. Token znajduje się pod przyciskiem Więcej.</translation>
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
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
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
    <message>
        <source>Many rooms at once</source>
        <translation>Wiele pokoi naraz</translation>
    </message>
    <message>
        <source>File&#xa0;▸ Create rooms from a file takes a list with a room a line, such as {&quot;Name&quot;: &quot;Floor 1&quot;}, and shows what is in it before anything is sent. Open the same list again to go on with it.</source>
        <translation>Polecenie Plik ▸ Utwórz pokoje z pliku przyjmuje listę z jednym pokojem w wierszu, na przykład {&quot;Name&quot;: &quot;Piętro 1&quot;}, i pokazuje jej zawartość, zanim cokolwiek zostanie wysłane. Aby kontynuować tę samą listę, należy otworzyć ją ponownie.</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>creates the rooms of a file</source>
        <translation>tworzy pokoje z pliku</translation>
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
    <name>LongWork</name>
    <message>
        <source>The rooms are created</source>
        <translation>Pokoje zostały utworzone</translation>
    </message>
    <message>
        <source>Not all rooms could be created</source>
        <translation>Nie udało się utworzyć wszystkich pokoi</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) created.</source>
        <translation>
            <numerusform>Utworzono %n pokój.</numerusform>
            <numerusform>Utworzono %n pokoje.</numerusform>
            <numerusform>Utworzono %n pokoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) failed.</source>
        <translation>
            <numerusform>Nie udało się utworzyć %n pokoju.</numerusform>
            <numerusform>Nie udało się utworzyć %n pokoi.</numerusform>
            <numerusform>Nie udało się utworzyć %n pokoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) may or may not exist.</source>
        <translation>
            <numerusform>Nie wiadomo, czy istnieje %n pokój.</numerusform>
            <numerusform>Nie wiadomo, czy istnieją %n pokoje.</numerusform>
            <numerusform>Nie wiadomo, czy istnieje %n pokoi.</numerusform>
        </translation>
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
        <translation>&amp;Ustawienia…</translation>
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
        <translation>&amp;Skróty klawiszowe</translation>
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
            <numerusform>Nie zakończono tworzenia %n pokoju z wcześniejszej sesji. Można bezpiecznie ponowić jego żądanie z tym samym tokenem.</numerusform>
            <numerusform>Nie zakończono tworzenia %n pokoi z wcześniejszej sesji. Można bezpiecznie ponowić ich żądania z tymi samymi tokenami.</numerusform>
            <numerusform>Nie zakończono tworzenia %n pokoi z wcześniejszej sesji. Można bezpiecznie ponowić ich żądania z tymi samymi tokenami.</numerusform>
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
        <translation>Anulowanie pokoi</translation>
    </message>
    <message>
        <source>Cancel all rooms that wait?</source>
        <translation>Anulować wszystkie oczekujące pokoje?</translation>
    </message>
    <message>
        <source>What is on its way comes to its end. The others stay in the list, and can be asked for again.</source>
        <translation>To, co jest już w drodze, zostanie dokończone. Pozostałe pokoje zostaną na liście i można będzie ponownie ich zażądać.</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>&amp;Anuluj je</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Zostaw je</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) were cancelled.</source>
        <translation>
            <numerusform>Anulowano %n pokój.</numerusform>
            <numerusform>Anulowano %n pokoje.</numerusform>
            <numerusform>Anulowano %n pokoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Kończenie pracy</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are not finished.</source>
        <translation>
            <numerusform>Nie zakończono tworzenia %n pokoju.</numerusform>
            <numerusform>Nie zakończono tworzenia %n pokoi.</numerusform>
            <numerusform>Nie zakończono tworzenia %n pokoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on the disk: at the next start Roomwright offers to go on with them, and makes none twice.</source>
        <translation>Dane są zapisane na dysku: przy następnym uruchomieniu Roomwright zaproponuje kontynuowanie i żadnego pokoju nie utworzy dwa razy.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Ko&amp;ntynuuj</translation>
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
    <name>Notification</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>OtherWindows</name>
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
        <translation>Szukanego tekstu nie ma w żadnym pokoju, koncie, ID ani komunikacie.</translation>
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
        <translation>Pytaj przed &amp;anulowaniem wszystkich oczekujących pokoi</translation>
    </message>
    <message>
        <source>Ask before &amp;quitting while rooms are created</source>
        <translation>Pytaj przed &amp;zakończeniem, gdy trwa tworzenie pokoi</translation>
    </message>
    <message>
        <source>&amp;Notify when long work ends in the background</source>
        <translation>&amp;Powiadamiaj, gdy dłuższa praca w tle dobiegnie końca</translation>
    </message>
    <message>
        <source>The settings file could not be written: this lasts until Roomwright ends.</source>
        <translation>Nie udało się zapisać pliku ustawień: zmiany obowiązują do zakończenia programu Roomwright.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Systemowy</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Wygląd</translation>
    </message>
    <message>
        <source>&amp;Rooms asked for at once, by each connection</source>
        <translation>Pokoje żądane naraz p&amp;rzez każde połączenie</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Przywróć &amp;domyślne</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>Look for a ne&amp;wer version at each start</source>
        <translation>&amp;Szukaj nowszej wersji przy każdym uruchomieniu</translation>
    </message>
    <message>
        <source>Addre&amp;ss of the list of releases</source>
        <translation>Adr&amp;es listy wydań</translation>
    </message>
    <message>
        <source>Enter the address at which new versions are announced to you.</source>
        <translation>Należy podać adres, pod którym są ogłaszane nowe wersje.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Działanie</translation>
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
    <name>UpdateNotice</name>
    <message>
        <source>This is the newest version of Roomwright.</source>
        <translation>To jest najnowsza wersja programu Roomwright.</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a newer version. %1 %2</source>
        <translation>Nie udało się ustalić, czy istnieje nowsza wersja. %1 %2</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Otwórz jej stronę</translation>
    </message>
    <message>
        <source>There is Roomwright %1; this is %2.</source>
        <translation>Dostępny jest Roomwright %1; ta wersja to %2.</translation>
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
