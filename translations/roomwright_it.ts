<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>BatchDialog</name>
    <message>
        <source>Create them once &amp;more</source>
        <translation>Crea di nuovo &amp;tutte le stanze</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>Crea stanze da un file</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Lettura del file in corso…</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>Co&amp;nnessione</translation>
    </message>
    <message>
        <source>&amp;Account ID of lines without one</source>
        <translation>&amp;ID account delle righe che ne sono prive</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Ri&amp;leggi</translation>
    </message>
    <message>
        <source>There is no room in it that can be created.</source>
        <translation>Non contiene alcuna stanza che possa essere creata.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s):</source>
        <translation>
            <numerusform>%n stanza:</numerusform>
            <numerusform>%n stanze:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the account “%1”</source>
        <translation>
            <numerusform>%n nell&apos;account «%1»</numerusform>
            <numerusform>%n nell&apos;account «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the others in %n more account(s)</source>
        <translation>
            <numerusform>le altre in %n altro account</numerusform>
            <numerusform>le altre in altri %n account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an account</source>
        <translation>
            <numerusform>%n senza account</numerusform>
            <numerusform>%n senza account</numerusform>
        </translation>
    </message>
    <message>
        <source>The local service&apos;s own account</source>
        <translation>Account proprio del servizio locale</translation>
    </message>
    <message>
        <source>The rooms of this list were all created before, on %1.</source>
        <translation>Tutte le stanze di questo elenco sono già state create in data %1.</translation>
    </message>
    <message numerus="yes">
        <source>This list was begun on %1: %2 of %n room(s) are created. Roomwright goes on with the others; none is created twice.</source>
        <translation>
            <numerusform>Questo elenco è stato iniziato in data %1; stanze create: %2 di %n. Roomwright prosegue con le altre; nessuna viene creata due volte.</numerusform>
            <numerusform>Questo elenco è stato iniziato in data %1; stanze create: %2 di %n. Roomwright prosegue con le altre; nessuna viene creata due volte.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are lines that cannot be used.</source>
        <translation>Ci sono righe non utilizzabili.</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>Avvio del servizio locale…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %n room(s)</source>
        <translation>
            <numerusform>&amp;Crea %n stanza</numerusform>
            <numerusform>&amp;Crea %n stanze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDrop</name>
    <message>
        <source>Drop one file at a time: each is a list of its own.</source>
        <translation>Trascinare un solo file alla volta: ciascuno è un elenco a sé.</translation>
    </message>
    <message>
        <source>Drop a file of this computer: a list of rooms, one in each line.</source>
        <translation>Trascinare un file di questo computer: un elenco di stanze, una per riga.</translation>
    </message>
    <message>
        <source>Drop the file to create its rooms</source>
        <translation>Rilasciare il file per crearne le stanze</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>Non è possibile rilasciarlo qui</translation>
    </message>
</context>
<context>
    <name>BatchOpener</name>
    <message>
        <source>Create rooms from a &amp;file…</source>
        <translation>Crea stanze da un &amp;file…</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>Crea stanze da un file</translation>
    </message>
    <message>
        <source>Lists of rooms (*.jsonl *.ndjson *.json)</source>
        <translation>Elenchi di stanze (*.jsonl *.ndjson *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>“%1” was not opened: first say what is to become of “%2”.</source>
        <translation>«%1» non è stato aperto: indicare prima che cosa fare di «%2».</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Apri</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n room(s) were added.</source>
        <translation>
            <numerusform>«%1»: è stata aggiunta %n stanza.</numerusform>
            <numerusform>«%1»: sono state aggiunte %n stanze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: going on with %n room(s).</source>
        <translation>
            <numerusform>«%1»: ripresa di %n stanza.</numerusform>
            <numerusform>«%1»: ripresa di %n stanze.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: nothing was sent, as it could not be written to the disk first. %2</source>
        <translation>«%1»: non è stato inviato nulla, perché non è stato possibile scrivere prima l&apos;elenco sul disco. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>BatchProblems</name>
    <message>
        <source>Every line can be used. Some may not be what you mean:</source>
        <translation>Tutte le righe sono utilizzabili. Alcune potrebbero non essere come previsto:</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used:</source>
        <translation>
            <numerusform>%n riga non è utilizzabile:</numerusform>
            <numerusform>%n righe non sono utilizzabili:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used. Nothing is created unless they are skipped.</source>
        <translation>
            <numerusform>%n riga non è utilizzabile. Non viene creato nulla se non viene ignorata.</numerusform>
            <numerusform>%n righe non sono utilizzabili. Non viene creato nulla se non vengono ignorate.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip what is wrong, and create the rooms of the other lines</source>
        <translation>I&amp;gnora le righe errate e crea le stanze delle altre</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e %n altra segnalazione</numerusform>
            <numerusform>… e altre %n segnalazioni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Creates a chat room, and prints it.</source>
        <translation>Crea una stanza di chat e la mostra.</translation>
    </message>
    <message>
        <source>Creates the rooms of a list, and goes on where it was left.</source>
        <translation>Crea le stanze di un elenco e riprende da dove era rimasto.</translation>
    </message>
    <message>
        <source>Shows what was asked for, and what came of it; goes on with what was left.</source>
        <translation>Mostra le richieste e il loro esito; riprende quelle rimaste in sospeso.</translation>
    </message>
    <message>
        <source>Shows, adds, removes and tries connections to services, and shares them as a file.</source>
        <translation>Mostra, aggiunge, rimuove e prova le connessioni ai servizi e le condivide come file.</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong.</source>
        <translation>Mostra ciò che aiuta a scoprire che cosa non va.</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted.</source>
        <translation>Esegue il servizio locale finché non viene interrotto.</translation>
    </message>
    <message>
        <source>Without arguments the window opens. The commands need no window and no display.</source>
        <translation>Senza argomenti si apre la finestra. I comandi non richiedono né finestra né display.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 252 the input is wrong, and nothing was sent; 253 no usable credentials or configuration; 254 the service answered with an error; 255 any other trouble; 130 interrupted.</source>
        <translation>Codici di uscita: 0 tutto riuscito; 252 l&apos;input è errato e non è stato inviato nulla; 253 credenziali o configurazione mancanti o non utilizzabili; 254 il servizio ha risposto con un errore; 255 qualsiasi altro problema; 130 interrotto.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command and no option.</source>
        <translation>&apos;%1&apos; non è né un comando né un&apos;opzione.</translation>
    </message>
    <message>
        <source>argument %1 is not UTF-8.</source>
        <translation>l&apos;argomento %1 non è in UTF-8.</translation>
    </message>
    <message>
        <source>There is no display for the window: neither DISPLAY nor WAYLAND_DISPLAY is set. The commands need none; see roomwright --help.</source>
        <translation>Nessun display per la finestra: né DISPLAY né WAYLAND_DISPLAY sono impostate. I comandi non ne hanno bisogno; vedere roomwright --help.</translation>
    </message>
    <message>
        <source>Say this, and do nothing.</source>
        <translation>Mostra questo testo, senza fare altro.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>Argomento inatteso &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>%1 goes with %2.</source>
        <extracomment>An option is of use with another one only: &quot;--proxy-user: goes with --proxy URL.&quot;</extracomment>
        <translation>%1 si usa solo con %2.</translation>
    </message>
    <message>
        <source>The config profile (%1) has no endpoint_url, and there is no --endpoint-url.</source>
        <translation>Il profilo di configurazione (%1) non ha endpoint_url e manca --endpoint-url.</translation>
    </message>
    <message>
        <source>%1 is Amazon&apos;s own endpoint.</source>
        <translation>%1 punta al servizio di Amazon.</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. May be left out where the AWS profile has it.</source>
        <translation>Dove si trova il servizio: https, o http verso questo computer. Si può omettere se è indicato nel profilo AWS.</translation>
    </message>
    <message>
        <source>The region to sign for; us-east-1 by default.</source>
        <translation>La regione per cui firmare; predefinita: us-east-1.</translation>
    </message>
    <message>
        <source>Names the key pair. The secret access key that belongs to it is read from standard input, without echo where that is a terminal.</source>
        <translation>Identifica la coppia di chiavi. La relativa chiave di accesso segreta viene letta dallo standard input, senza eco se è un terminale.</translation>
    </message>
    <message>
        <source>Where the credentials are: in the keychain, as by default; with the user, who enters them in the window for as long as it is open; in the AWS environment variables; in an AWS profile.</source>
        <translation>Dove sono le credenziali: nel portachiavi (predefinito); presso l&apos;utente, che le inserisce nella finestra e valgono finché questa resta aperta; nelle variabili d&apos;ambiente AWS; in un profilo AWS.</translation>
    </message>
    <message>
        <source>The AWS profile; means --credential-source profile.</source>
        <translation>Il profilo AWS; implica --credential-source profile.</translation>
    </message>
    <message>
        <source>Certificates in PEM form to trust instead of the system&apos;s.</source>
        <translation>Certificati in formato PEM da considerare attendibili al posto di quelli del sistema.</translation>
    </message>
    <message>
        <source>As the system says, which is the default; no proxy; or http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Come nel sistema (predefinito); nessun proxy; oppure http://HOST:PORT o socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>The proxy&apos;s user. The password is read from standard input too, as a line of its own behind the secret access key, where that is read.</source>
        <translation>L&apos;utente del proxy. Anche la password viene letta dallo standard input, in una riga a sé dopo la chiave di accesso segreta, se questa viene letta.</translation>
    </message>
    <message>
        <source>How long to wait for each answer; 30 by default.</source>
        <translation>Per quanto attendere ogni risposta; predefinito: 30.</translation>
    </message>
    <message>
        <source>How often to ask before giving up; 3 by default.</source>
        <translation>Quanti tentativi fare prima di rinunciare; predefinito: 3.</translation>
    </message>
    <message>
        <source>Where there is a connection of this name, it is changed. What no option names becomes the default; the account IDs it remembers stay.</source>
        <translation>Se esiste già una connessione con questo nome, la modifica. Ciò che nessuna opzione indica assume il valore predefinito; gli ID account memorizzati restano.</translation>
    </message>
    <message>
        <source>Adds a connection, for the window and for --connection NAME. Its secret access key, and the password of its proxy, are read from standard input and kept in the keychain; where the keychain does not take them, nothing is added.</source>
        <translation>Aggiunge una connessione, per la finestra e per --connection NAME. La sua chiave di accesso segreta e la password del suo proxy vengono lette dallo standard input e conservate nel portachiavi; se il portachiavi non le accetta, non viene aggiunto nulla.</translation>
    </message>
    <message>
        <source>standard input: the proxy password</source>
        <translation>standard input: la password del proxy</translation>
    </message>
    <message>
        <source>Secret access key of %1: </source>
        <extracomment>Asks for it; %1 is an access key ID.</extracomment>
        <translation>Chiave di accesso segreta di %1: </translation>
    </message>
    <message>
        <source>Proxy password of %1: </source>
        <extracomment>Asks for it; %1 is a user.</extracomment>
        <translation>Password del proxy di %1: </translation>
    </message>
    <message>
        <source>standard input: has more than one line.</source>
        <translation>standard input: contiene più di una riga.</translation>
    </message>
    <message>
        <source>standard input: has more than two lines.</source>
        <translation>standard input: contiene più di due righe.</translation>
    </message>
    <message>
        <source>Temporary credentials, with a session token, are not kept: leave them in the environment, and use --credential-source environment.</source>
        <translation>Le credenziali temporanee, con un token di sessione, non vengono conservate: lasciarle nell&apos;ambiente e usare --credential-source environment.</translation>
    </message>
    <message>
        <source>standard input: the secret access key</source>
        <extracomment>Begins sentences about it.</extracomment>
        <translation>standard input: la chiave di accesso segreta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as it was.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>&quot;%1&quot; è rimasta com&apos;era.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not added.</source>
        <translation>&quot;%1&quot; non è stata aggiunta.</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; is as it was.</source>
        <translation>Il segreto non è stato conservato e &quot;%1&quot; è rimasta com&apos;era.</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; was not added.</source>
        <translation>Il segreto non è stato conservato e &quot;%1&quot; non è stata aggiunta.</translation>
    </message>
    <message>
        <source>Unlock it, and try again; or use --credential-source session, environment or profile, which need no keychain.</source>
        <extracomment>The keychain.</extracomment>
        <translation>Sbloccarlo e riprovare, oppure usare --credential-source session, environment o profile, che non richiedono il portachiavi.</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot;.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>Modificata &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot;.</source>
        <translation>Aggiunta &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Its secret is in the keychain.</source>
        <translation>Il suo segreto è nel portachiavi.</translation>
    </message>
    <message>
        <source>The window asks for its keys.</source>
        <translation>Le sue chiavi vengono chieste dalla finestra.</translation>
    </message>
    <message>
        <source>Its proxy&apos;s password is in the keychain.</source>
        <translation>La password del suo proxy è nel portachiavi.</translation>
    </message>
    <message>
        <source>Prints the connections.</source>
        <translation>Mostra le connessioni.</translation>
    </message>
    <message>
        <source>Adds one; its secret access key is read from standard input.</source>
        <translation>Ne aggiunge una; la sua chiave di accesso segreta viene letta dallo standard input.</translation>
    </message>
    <message>
        <source>Removes one, and its secret.</source>
        <translation>Ne rimuove una, con il suo segreto.</translation>
    </message>
    <message>
        <source>Tries one, and says what came of it.</source>
        <translation>Ne prova una e ne indica l&apos;esito.</translation>
    </message>
    <message>
        <source>Prints them as a file to share with a team, without secrets.</source>
        <translation>Le scrive come file da condividere con un team, senza segreti.</translation>
    </message>
    <message>
        <source>Adds those of such a file.</source>
        <translation>Aggiunge quelle di un file di questo tipo.</translation>
    </message>
    <message>
        <source>A connection is a service with the credentials for it. The window has the same ones. Their secrets are in the keychain, and are never printed.</source>
        <translation>Una connessione è un servizio con le relative credenziali. Sono le stesse della finestra. I loro segreti sono nel portachiavi e non vengono mai mostrati.</translation>
    </message>
    <message>
        <source>Prints the connections as a file to share with a team. Secrets, access key IDs, a proxy&apos;s user name and account IDs are not in it: each person enters their own.</source>
        <translation>Scrive le connessioni come file da condividere con un team. Non vi sono inclusi segreti, ID chiave di accesso, nomi utente dei proxy né ID account: ognuno inserisce i propri.</translation>
    </message>
    <message>
        <source>Adds the connections of a file that &quot;connections export&quot; or the window has written; - is standard input. Those that are there already are left alone. All are added or, where the file has a fault, none.</source>
        <translation>Aggiunge le connessioni di un file scritto da &quot;connections export&quot; o dalla finestra; - indica lo standard input. Quelle già presenti restano invariate. Vengono aggiunte tutte oppure, se il file contiene un errore, nessuna.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 è più grande di 1 MiB.</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 non è JSON.</translation>
    </message>
    <message>
        <source>%1 holds no connections.</source>
        <translation>%1 non contiene connessioni.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Roomwright.</source>
        <translation>%1 è stato scritto da una versione successiva di Roomwright.</translation>
    </message>
    <message>
        <source>connection %1: %2 is missing, or not what can be used.</source>
        <extracomment>%1 is its number in a file, %2 one of the names in it, such as EndpointUrl.</extracomment>
        <translation>connessione %1: %2 manca o non è utilizzabile.</translation>
    </message>
    <message>
        <source>&quot;connections list&quot; tells what was added.</source>
        <translation>&quot;connections list&quot; mostra che cosa è stato aggiunto.</translation>
    </message>
    <message>
        <source>Nothing to add: all of them are there already.</source>
        <translation>Nulla da aggiungere: sono già tutte presenti.</translation>
    </message>
    <message>
        <source>Prints the connections, without their secrets.</source>
        <translation>Mostra le connessioni, senza i loro segreti.</translation>
    </message>
    <message>
        <source>A line each: with columns divided by tabs, as by default, or with an object that has everything.</source>
        <translation>Una riga ciascuna: con colonne separate da tabulazioni (predefinito) o con un oggetto che contiene tutto.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>A column&apos;s heading: where the credentials are.</extracomment>
        <translation>Credenziali</translation>
    </message>
    <message>
        <source>Key or profile</source>
        <extracomment>A column&apos;s heading: an access key ID, or the name of an AWS profile.</extracomment>
        <translation>Chiave o profilo</translation>
    </message>
    <message>
        <source>Removes a connection, and its secret from the keychain. Rooms that were made with it stay in the journal.</source>
        <translation>Rimuove una connessione e il suo segreto dal portachiavi. Le stanze create tramite essa restano nel registro.</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot;.</source>
        <extracomment>A connection.</extracomment>
        <translation>Rimossa &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The local service cannot be removed.</source>
        <translation>Il servizio locale non può essere rimosso.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Non è stato rimosso nulla.</translation>
    </message>
    <message>
        <source>Tries a connection by listing the accounts that its credentials see, once, which changes nothing. Prints the accounts, an ID and a name each.</source>
        <translation>Prova una connessione elencando una volta gli account visibili con le sue credenziali, senza modificare nulla. Mostra gli account, ciascuno con ID e nome.</translation>
    </message>
    <message>
        <source>The endpoint, %1, is Amazon&apos;s own.</source>
        <translation>L&apos;endpoint, %1, è quello di Amazon.</translation>
    </message>
    <message>
        <source>The certificate is that of &quot;%1&quot;, issued by &quot;%2&quot;.</source>
        <translation>Il certificato è quello di &quot;%1&quot;, emesso da &quot;%2&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds.</source>
        <translation>
            <numerusform>L&apos;orologio di questo computer è sfasato di %Ln secondo.</numerusform>
            <numerusform>L&apos;orologio di questo computer è sfasato di %Ln secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service was reached, and has no account.</source>
        <translation>Il servizio è stato raggiunto e non ha alcun account.</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright, in whose list this room will not be.</source>
        <translation>Il registro è in uso da parte di un altro Roomwright, nel cui elenco questa stanza non comparirà.</translation>
    </message>
    <message>
        <source>What came of the room is not in it, and is asked again by a later run.</source>
        <extracomment>The journal.</extracomment>
        <translation>L&apos;esito della stanza non vi è registrato e verrà chiesto di nuovo da un&apos;esecuzione successiva.</translation>
    </message>
    <message>
        <source>The room was created, with RoomId %1, but this could not be written to standard output.</source>
        <translation>La stanza è stata creata, con RoomId %1, ma non è stato possibile scriverlo sullo standard output.</translation>
    </message>
    <message>
        <source>Leave the option out, and a fresh token is made.</source>
        <translation>Omettendo l&apos;opzione viene generato un nuovo token.</translation>
    </message>
    <message>
        <source>The Chime account to create the room in. Optional with --connection local, whose own account is meant then.</source>
        <translation>L&apos;account Chime in cui creare la stanza. Facoltativo con --connection local: in tal caso si intende l&apos;account proprio del servizio locale.</translation>
    </message>
    <message>
        <source>The room&apos;s name.</source>
        <translation>Il nome della stanza.</translation>
    </message>
    <message>
        <source>2 to 64 of [-_a-zA-Z0-9]. Asked again with the same token and name, the service gives the same room. Fresh by default.</source>
        <translation>Da 2 a 64 caratteri tra [-_a-zA-Z0-9]. Se la richiesta viene ripetuta con lo stesso token e lo stesso nome, il servizio restituisce la stessa stanza. Se non indicato, ne viene generato uno nuovo.</translation>
    </message>
    <message>
        <source>json by default.</source>
        <translation>Predefinito: json.</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run the same command again (with the same input, without --again).</source>
        <translation>Ciò che resta è nel registro. Per proseguire, eseguire di nuovo lo stesso comando (con lo stesso input, senza --again).</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rooms were created before (batch %2). Nothing is left to do; --again creates them once more.</source>
        <translation>
            <numerusform>Stanze già create in precedenza: %1 di %Ln (lotto %2). Non resta nulla da fare; --again la crea un&apos;altra volta.</numerusform>
            <numerusform>Stanze già create in precedenza: %1 di %Ln (lotto %2). Non resta nulla da fare; --again le crea un&apos;altra volta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with batch %2: %1 of %Ln rooms were created before.</source>
        <translation>
            <numerusform>Ripresa del lotto %2; stanze già create in precedenza: %1 di %Ln.</numerusform>
            <numerusform>Ripresa del lotto %2; stanze già create in precedenza: %1 di %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. Wrong lines: %1. With --skip-invalid, the rooms of the others are created.</source>
        <translation>Non è stato inviato nulla. Righe errate: %1. Con --skip-invalid vengono create le stanze delle altre righe.</translation>
    </message>
    <message>
        <source>The input holds no rooms.</source>
        <translation>L&apos;input non contiene stanze.</translation>
    </message>
    <message>
        <source>Creates the chat rooms of a list, and prints a line of JSON for each as soon as it is known what came of it. The list is JSON Lines: in each line an object with AccountId, Name and, where wanted, ClientRequestToken. Nothing is sent while anything in it is wrong. Given the same list again, the command goes on with what is not created yet.</source>
        <translation>Crea le stanze di chat di un elenco e per ciascuna scrive una riga JSON non appena se ne conosce l&apos;esito. L&apos;elenco è in formato JSON Lines: in ogni riga un oggetto con AccountId, Name e, se desiderato, ClientRequestToken. Non viene inviato nulla finché contiene qualche errore. Se riceve di nuovo lo stesso elenco, il comando prosegue con ciò che non è ancora stato creato.</translation>
    </message>
    <message>
        <source>The list; - for standard input.</source>
        <translation>L&apos;elenco; - per lo standard input.</translation>
    </message>
    <message>
        <source>The Chime account of lines without an AccountId. With --connection local they may stay without one: its own account is meant then.</source>
        <translation>L&apos;account Chime delle righe senza AccountId. Con --connection local possono restarne prive: in tal caso si intende l&apos;account proprio del servizio locale.</translation>
    </message>
    <message>
        <source>Create the rooms of the lines that are right.</source>
        <translation>Crea le stanze delle righe corrette.</translation>
    </message>
    <message>
        <source>Create rooms that the same list has created before once more: with fresh tokens where the list has none.</source>
        <translation>Crea un&apos;altra volta le stanze che lo stesso elenco ha già creato: con nuovi token dove l&apos;elenco non ne ha.</translation>
    </message>
    <message>
        <source>Print what would be sent, with the tokens, and send nothing. The tokens are fresh each time with --again.</source>
        <translation>Mostra ciò che verrebbe inviato, con i token, senza inviare nulla. Con --again i token sono ogni volta nuovi.</translation>
    </message>
    <message>
        <source>Standard output could not be written. What came of the rooms is in the journal: roomwright journal list</source>
        <translation>Impossibile scrivere sullo standard output. L&apos;esito delle stanze è nel registro: roomwright journal list</translation>
    </message>
    <message>
        <source>What is known is kept, and written as soon as that is possible.</source>
        <translation>Ciò che è noto viene conservato e scritto appena possibile.</translation>
    </message>
    <message>
        <source>This is tried until it works. Ctrl+C leaves the rest for another time.</source>
        <translation>I tentativi continuano fino alla riuscita. Ctrl+C lascia il resto per un&apos;altra volta.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrotto.</translation>
    </message>
    <message numerus="yes">
        <source>Created %1 of %Ln rooms</source>
        <extracomment>Begins a list: &quot;Created 17 of 20 rooms, 1 failed, 2 left.&quot;</extracomment>
        <translation>
            <numerusform>Stanze create: %1 di %Ln</numerusform>
            <numerusform>Stanze create: %1 di %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>%Ln non riuscita</numerusform>
            <numerusform>%Ln non riuscite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Rooms of which nobody knows what became of them.</extracomment>
        <translation>
            <numerusform>%Ln con esito ignoto</numerusform>
            <numerusform>%Ln con esito ignoto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <extracomment>Rooms that are still to be created.</extracomment>
        <translation>
            <numerusform>%Ln rimanente</numerusform>
            <numerusform>%Ln rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Ends a list as a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The certificates to trust, %1, cannot be read, or are not in PEM form.</source>
        <translation>Impossibile leggere i certificati attendibili, %1, oppure non sono in formato PEM.</translation>
    </message>
    <message>
        <source>Name a service that speaks its API with --endpoint-url, or use the program&apos;s own with --connection local.</source>
        <translation>Indicare con --endpoint-url un servizio che ne supporti l&apos;API, oppure usare quello del programma con --connection local.</translation>
    </message>
    <message>
        <source>No endpoint is configured.</source>
        <translation>Nessun endpoint configurato.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is not UTF-8.</source>
        <translation>%1 non è leggibile o non è in UTF-8.</translation>
    </message>
    <message>
        <source>Unable to locate credentials. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or an AWS profile, or choose a --connection.</source>
        <translation>Impossibile trovare le credenziali. Impostare AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY o un profilo AWS, oppure scegliere una --connection.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s endpoint_url</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>L&apos;endpoint_url del profilo AWS</translation>
    </message>
    <message>
        <source>AWS_MAX_ATTEMPTS, or the AWS profile&apos;s max_attempts, (%1)</source>
        <extracomment>Begins a sentence; %1 is its value.</extracomment>
        <translation>AWS_MAX_ATTEMPTS, o il max_attempts del profilo AWS, (%1)</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>L&apos;endpoint della connessione</translation>
    </message>
    <message>
        <source>%1 the local service is where it is. Leave the option out, or --connection.</source>
        <translation>%1 l&apos;indirizzo del servizio locale è fisso. Omettere questa opzione o --connection.</translation>
    </message>
    <message>
        <source>%1 a connection has its own credentials. Leave one of the two out.</source>
        <translation>%1 una connessione ha credenziali proprie. Omettere una delle due opzioni.</translation>
    </message>
    <message>
        <source>%1 must be a whole number of seconds from 1 to %2.</source>
        <translation>%1 deve essere un numero intero di secondi compreso tra 1 e %2.</translation>
    </message>
    <message>
        <source>A connection set up in the window, its secret from the keychain; &quot;local&quot; is the program&apos;s own service. Without it the AWS environment variables are used, else the AWS profile.</source>
        <translation>Una connessione configurata nella finestra, con il segreto preso dal portachiavi; &quot;local&quot; è il servizio del programma. Senza, si usano le variabili d&apos;ambiente AWS, altrimenti il profilo AWS.</translation>
    </message>
    <message>
        <source>A profile of the AWS tools&apos; files, instead of the environment&apos;s variables and AWS_PROFILE.</source>
        <translation>Un profilo dei file degli strumenti AWS, al posto delle variabili d&apos;ambiente e di AWS_PROFILE.</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. Comes before AWS_ENDPOINT_URL_CHIME, AWS_ENDPOINT_URL and the profile.</source>
        <translation>Dove si trova il servizio: https, o http verso questo computer. Ha la precedenza su AWS_ENDPOINT_URL_CHIME, AWS_ENDPOINT_URL e sul profilo.</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong: versions, the keychain&apos;s state, files, connections and the last failures. There is no secret in it.</source>
        <translation>Mostra ciò che aiuta a scoprire che cosa non va: versioni, stato del portachiavi, file, connessioni e ultimi errori. Non contiene alcun segreto.</translation>
    </message>
    <message>
        <source>With the names and request tokens of rooms, which are left out otherwise.</source>
        <translation>Con i nomi e i token di richiesta delle stanze, altrimenti omessi.</translation>
    </message>
    <message>
        <source>An object, or lines of text, as by default.</source>
        <translation>Un oggetto, oppure righe di testo (predefinito).</translation>
    </message>
    <message>
        <source>Could not connect to the endpoint URL: &quot;%1&quot;</source>
        <translation>Impossibile connettersi all&apos;URL dell&apos;endpoint: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Connection was closed before a complete answer came from the endpoint URL: &quot;%1&quot;</source>
        <translation>La connessione è stata chiusa prima di una risposta completa dall&apos;URL dell&apos;endpoint: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>No answer in time from the endpoint URL: &quot;%1&quot;</source>
        <translation>Nessuna risposta in tempo dall&apos;URL dell&apos;endpoint: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>SSL validation failed for &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 what the TLS library says.</extracomment>
        <translation>Convalida SSL non riuscita per &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>Failed to connect through the proxy to &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 the proxy.</extracomment>
        <translation>Impossibile connettersi tramite il proxy a &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>The answer is too large to be a room, from the endpoint URL: &quot;%1&quot;</source>
        <translation>La risposta dall&apos;URL dell&apos;endpoint è troppo grande per essere una stanza: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The input breaks a rule</source>
        <translation>L&apos;input viola una regola</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used</source>
        <translation>L&apos;endpoint della connessione non è utilizzabile</translation>
    </message>
    <message>
        <source>Unable to locate credentials</source>
        <translation>Impossibile trovare le credenziali</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile could not be found</source>
        <translation>Impossibile trovare il source_profile del profilo AWS</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile leads in a circle</source>
        <translation>Il source_profile del profilo AWS porta a un riferimento circolare</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs an MFA code, and none was given</source>
        <translation>Il ruolo del profilo AWS richiede un codice MFA, che non è stato fornito</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials</source>
        <translation>Il credential_process del profilo AWS non ha fornito credenziali</translation>
    </message>
    <message>
        <source>The keychain did not give the connection&apos;s secret</source>
        <translation>Il portachiavi non ha fornito il segreto della connessione</translation>
    </message>
    <message>
        <source>The local service could not be started</source>
        <translation>Impossibile avviare il servizio locale</translation>
    </message>
    <message>
        <source>The certificates to trust cannot be read, or are not in PEM form</source>
        <translation>Impossibile leggere i certificati attendibili, oppure non sono in formato PEM</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>Il profilo AWS ha un role_arn ma nessun source_profile.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what went wrong, without a full stop; %2 what it is about, or what the system says.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service answered with status %1, and without a room.</source>
        <translation>Il servizio ha risposto con lo stato %1 e senza una stanza.</translation>
    </message>
    <message>
        <source>There is no host of that name. Check the endpoint&apos;s spelling.</source>
        <translation>Non c&apos;è alcun host con questo nome. Controllare che l&apos;endpoint sia scritto correttamente.</translation>
    </message>
    <message>
        <source>Nothing listens there. Check the port, and whether the service runs; roomwright serve starts a local one.</source>
        <translation>Non c&apos;è nulla in ascolto. Controllare la porta e verificare che il servizio sia in esecuzione; roomwright serve ne avvia uno locale.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Controllare la connessione di rete.</translation>
    </message>
    <message>
        <source>A slow service may need a longer --timeout.</source>
        <translation>Un servizio lento può richiedere un --timeout più lungo.</translation>
    </message>
    <message>
        <source>If the service has a certificate authority of its own, name its certificate with --ca-bundle.</source>
        <translation>Se il servizio ha una propria autorità di certificazione, indicarne il certificato con --ca-bundle.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s keys in the window, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY and leave --connection out.</source>
        <translation>Inserire le chiavi della connessione nella finestra, oppure impostare AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY e omettere --connection.</translation>
    </message>
    <message>
        <source>It is asked for at the terminal. Where there is none, this leaves credentials in the environment for a while:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>Il codice viene chiesto nel terminale. Se non ce n&apos;è uno, questo comando lascia per qualche tempo le credenziali nell&apos;ambiente:</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1.</source>
        <translation>È quanto risponde STS riguardo al ruolo %1 del profilo AWS.</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1. The MFA code may have been wrong or used before: wait for the next one, and try again.</source>
        <translation>È quanto risponde STS riguardo al ruolo %1 del profilo AWS. Il codice MFA potrebbe essere errato o già usato: attendere il successivo e riprovare.</translation>
    </message>
    <message>
        <source>It is locked, said no, or did not answer: unlock it, and try again.</source>
        <extracomment>The keychain.</extracomment>
        <translation>È bloccato, ha rifiutato o non ha risposto: sbloccarlo e riprovare.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds. Set it, and try again.</source>
        <translation>
            <numerusform>L&apos;orologio di questo computer è sfasato di %Ln secondo. Regolarlo e riprovare.</numerusform>
            <numerusform>L&apos;orologio di questo computer è sfasato di %Ln secondi. Regolarlo e riprovare.</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint sends on to &quot;%1&quot;, which is not followed: the signature is for this endpoint only.</source>
        <translation>L&apos;endpoint rimanda a &quot;%1&quot;, che non viene seguito: la firma vale solo per questo endpoint.</translation>
    </message>
    <message>
        <source>This is no answer of the rooms API. Check the endpoint.</source>
        <translation>Questa non è una risposta dell&apos;API delle stanze. Controllare l&apos;endpoint.</translation>
    </message>
    <message>
        <source>Without the account&apos;s list of rooms it is not known whether this one is there: ask for the permission chime:ListRooms.</source>
        <translation>Senza l&apos;elenco delle stanze dell&apos;account non si sa se questa esiste: chiedere l&apos;autorizzazione chime:ListRooms.</translation>
    </message>
    <message>
        <source>The config profile (%1) could not be found.</source>
        <translation>Impossibile trovare il profilo di configurazione (%1).</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through %1, which this program does not do itself. This does, and leaves them in the environment:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>Il profilo AWS ottiene le credenziali tramite %1, che questo programma non gestisce direttamente. Questo comando lo fa e le lascia nell&apos;ambiente:</translation>
    </message>
    <message>
        <source>Partial credentials found in the environment, missing: %1</source>
        <translation>Credenziali incomplete nell&apos;ambiente, manca: %1</translation>
    </message>
    <message>
        <source>The access key ID or the session token holds a character that no key has: a space, a line end or the like.</source>
        <translation>L&apos;ID chiave di accesso o il token di sessione contiene un carattere che nessuna chiave ha: uno spazio, un fine riga o simili.</translation>
    </message>
    <message>
        <source>Amazon ended its Chime service on 20 February 2026.</source>
        <translation>Amazon ha chiuso il suo servizio Chime il 20 febbraio 2026.</translation>
    </message>
    <message>
        <source>The outcome is unknown: the room may have been created. Ask again with the same token, and no second room is made:</source>
        <extracomment>A line with an option follows.</extracomment>
        <translation>L&apos;esito è ignoto: la stanza potrebbe essere stata creata. Ripetendo la richiesta con lo stesso token non viene creata una seconda stanza:</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this.</source>
        <translation>Il portachiavi non contiene nulla al riguardo.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Il portachiavi è bloccato.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Il portachiavi ha rifiutato.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Qui non c&apos;è alcun portachiavi.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Il portachiavi non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry is not one of this program.</source>
        <translation>La voce del portachiavi non è di questo programma.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>Il portachiavi non è utilizzabile: %1</translation>
    </message>
    <message>
        <source>Its secret may still be in the keychain.</source>
        <extracomment>A connection&apos;s secret.</extracomment>
        <translation>Il suo segreto potrebbe essere ancora nel portachiavi.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: %2.</source>
        <translation>Impossibile aprire il registro %1: %2.</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright. Let it finish, or close it.</source>
        <translation>Il registro è in uso da parte di un altro Roomwright. Attendere che finisca, oppure chiuderlo.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2.</source>
        <translation>Il registro %1 è danneggiato: %2.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of this program, and is left as it is.</source>
        <translation>Il registro %1 è stato scritto da una versione più recente di questo programma e resta com&apos;è.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2.</source>
        <translation>Impossibile scrivere il registro %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Interrupted; nothing was sent.</source>
        <translation>Interrotto; non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be written.</source>
        <translation>Impossibile scrivere il file delle impostazioni %1.</translation>
    </message>
    <message>
        <source>A damaged file was set aside as %1, and a new one begun.</source>
        <translation>Un file danneggiato è stato messo da parte come %1 e ne è stato iniziato uno nuovo.</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Before the ways to write a command.</extracomment>
        <translation>uso:</translation>
    </message>
    <message>
        <source>%1 must be a batch&apos;s number; roomwright journal batches shows them.</source>
        <translation>%1 deve essere il numero di un lotto; roomwright journal batches li mostra.</translation>
    </message>
    <message>
        <source>No earlier run has left anything.</source>
        <translation>Nessuna esecuzione precedente ha lasciato qualcosa in sospeso.</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end.</source>
        <translation>Impossibile leggere il registro fino alla fine.</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end: %1.</source>
        <translation>Impossibile leggere il registro fino alla fine: %1.</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first, a line of JSON each, and how many of their rooms are in which state.</source>
        <translation>Mostra gli elenchi passati a create-rooms, dal più recente, una riga JSON ciascuno, e quante delle loro stanze sono in ciascuno stato.</translation>
    </message>
    <message>
        <source>Prints the rooms, newest first.</source>
        <translation>Mostra le stanze, dalla più recente.</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first.</source>
        <translation>Mostra gli elenchi passati a create-rooms, dal più recente.</translation>
    </message>
    <message>
        <source>Writes everything that the journal has as CSV or JSON.</source>
        <translation>Scrive tutto il contenuto del registro come CSV o JSON.</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left.</source>
        <translation>Prosegue con le stanze lasciate in sospeso da un&apos;esecuzione precedente.</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left.</source>
        <translation>Abbandona le stanze lasciate in sospeso da un&apos;esecuzione precedente.</translation>
    </message>
    <message>
        <source>The journal holds every room that was asked for, and what came of it.</source>
        <translation>Il registro contiene tutte le stanze richieste e il loro esito.</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left: those that were never sent are Cancelled, the others stay Unknown and are asked for no more.</source>
        <translation>Abbandona le stanze lasciate in sospeso da un&apos;esecuzione precedente: quelle mai inviate passano a Cancelled, le altre restano Unknown e non vengono più richieste.</translation>
    </message>
    <message>
        <source>Only rooms of one batch.</source>
        <translation>Solo le stanze di un lotto.</translation>
    </message>
    <message numerus="yes">
        <source>Gave up %Ln rooms: %1 are Cancelled, %2 are Unknown, as they had been sent.</source>
        <extracomment>Cancelled and Unknown are states.</extracomment>
        <translation>
            <numerusform>%Ln stanza abbandonata: %1 Cancelled; %2 Unknown, perché già inviata.</numerusform>
            <numerusform>%Ln stanze abbandonate: %1 Cancelled; %2 Unknown, perché già inviate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes everything that the journal has about each room, oldest first.</source>
        <translation>Scrive tutto ciò che il registro contiene su ogni stanza, dalla meno recente.</translation>
    </message>
    <message>
        <source>An array in JSON, or CSV, as by default: there, text that a spreadsheet would take for a formula is preceded by an apostrophe.</source>
        <translation>Un array JSON, oppure CSV (predefinito), in cui il testo che un foglio di calcolo prenderebbe per una formula è preceduto da un apostrofo.</translation>
    </message>
    <message>
        <source>Where to, as a whole or not at all; standard output by default.</source>
        <translation>Dove scrivere, per intero o per nulla; predefinito: lo standard output.</translation>
    </message>
    <message>
        <source>Only rooms that are %1.</source>
        <extracomment>%1 are the names of states.</extracomment>
        <translation>Solo le stanze nello stato %1.</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>Impossibile scrivere l&apos;esportazione: %1.</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>Non c&apos;è ancora alcun registro.</translation>
    </message>
    <message>
        <source>Prints the rooms that were asked for, newest first.</source>
        <translation>Mostra le stanze richieste, dalla più recente.</translation>
    </message>
    <message>
        <source>Only those that are %1.</source>
        <extracomment>Rooms; %1 are the names of states.</extracomment>
        <translation>Solo quelle nello stato %1.</translation>
    </message>
    <message>
        <source>Only those of one batch.</source>
        <extracomment>Rooms.</extracomment>
        <translation>Solo quelle di un lotto.</translation>
    </message>
    <message>
        <source>How many at most; 100 by default, 0 for all.</source>
        <extracomment>Rooms.</extracomment>
        <translation>Quante al massimo; predefinito: 100, 0 per tutte.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>A column&apos;s heading: the Chime account.</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Room ID</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>ID stanza</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>A column&apos;s heading: when a room was created.</extracomment>
        <translation>Creata il</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A column&apos;s heading: what went wrong.</extracomment>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left waiting, or whose outcome it did not learn, and prints a line of JSON for each as create-rooms does. Without --connection and --endpoint-url: those of all connections, and of the AWS environment.</source>
        <translation>Prosegue con le stanze che un&apos;esecuzione precedente ha lasciato in attesa, o di cui non ha conosciuto l&apos;esito, e scrive per ciascuna una riga JSON come create-rooms. Senza --connection e --endpoint-url: quelle di tutte le connessioni e dell&apos;ambiente AWS.</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run this again.</source>
        <translation>Ciò che resta è nel registro. Per proseguire, eseguire di nuovo questo comando.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms stay as they are: they were asked for by another connection. Name it with --connection, or set the AWS environment and --endpoint-url as they were.</source>
        <translation>
            <numerusform>%Ln stanza resta com&apos;è: è stata richiesta tramite un&apos;altra connessione. Indicarla con --connection, oppure impostare l&apos;ambiente AWS e --endpoint-url com&apos;erano.</numerusform>
            <numerusform>%Ln stanze restano come sono: sono state richieste tramite un&apos;altra connessione. Indicarla con --connection, oppure impostare l&apos;ambiente AWS e --endpoint-url com&apos;erano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter MFA code for %1: </source>
        <extracomment>Asks for it; %1 is a device.</extracomment>
        <translation>Inserire il codice MFA per %1: </translation>
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
            <numerusform>%1 di %Ln stanza</numerusform>
            <numerusform>%1 di %Ln stanze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>%Ln al secondo</numerusform>
            <numerusform>%Ln al secondo</numerusform>
        </translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>nuovo tentativo tra %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>ancora %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <extracomment>Sentences like those before.</extracomment>
        <translation>
            <numerusform>… e %Ln altro.</numerusform>
            <numerusform>… e altri %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs something other than white space.</source>
        <translation>%1 non può contenere solo spazi.</translation>
    </message>
    <message>
        <source>%1 has a control character, %2 at position %3.</source>
        <extracomment>%2 is a character such as U+0007.</extracomment>
        <translation>%1 contiene un carattere di controllo, %2 in posizione %3.</translation>
    </message>
    <message>
        <source>%1 has half a character, %2 at position %3.</source>
        <translation>%1 contiene solo metà di un carattere, %2 in posizione %3.</translation>
    </message>
    <message>
        <source>%1 &quot;.&quot; and &quot;..&quot; cannot be sent, as they change the address.</source>
        <translation>%1 &quot;.&quot; e &quot;..&quot; non possono essere inviati, perché modificano l&apos;indirizzo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has fewer than %n characters.</source>
        <translation>
            <numerusform>%1 ha meno di %n carattere.</numerusform>
            <numerusform>%1 ha meno di %n caratteri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n characters.</source>
        <translation>
            <numerusform>%1 ha più di %n carattere.</numerusform>
            <numerusform>%1 ha più di %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may hold [-_a-zA-Z0-9] only, but has %2 at position %3.</source>
        <translation>%1 può contenere solo [-_a-zA-Z0-9], ma ha %2 in posizione %3.</translation>
    </message>
    <message>
        <source>%1 12 digits look like an AWS account ID; a Chime account ID is a UUID.</source>
        <translation>%1 12 cifre sembrano l&apos;ID di un account AWS; l&apos;ID di un account Chime è un UUID.</translation>
    </message>
    <message>
        <source>%1 begins or ends with white space, which is sent as it is.</source>
        <translation>%1 inizia o finisce con spazi, che vengono inviati così come sono.</translation>
    </message>
    <message>
        <source>%1 has an invisible character that changes the reading direction, %2 at position %3.</source>
        <translation>%1 contiene un carattere invisibile che cambia la direzione di lettura, %2 in posizione %3.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <extracomment>%1 is where the value was written: &quot;--name:&quot;, &quot;NAME:&quot;, &quot;line 3: Name:&quot;, &quot;standard input: the secret access key&quot;, &quot;The connection&apos;s endpoint (http://…)&quot;. It comes first in all such sentences.</extracomment>
        <translation>%1 non può mancare.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 è vuoto.</translation>
    </message>
    <message>
        <source>%1 has a control character.</source>
        <translation>%1 contiene un carattere di controllo.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%2 are the values that can be given: &quot;--output: must be json or text.&quot;</extracomment>
        <translation>%1 deve essere %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3.</source>
        <translation>%1 deve essere un numero intero compreso tra %2 e %3.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, 0 or more.</source>
        <translation>%1 deve essere un numero intero, 0 o maggiore.</translation>
    </message>
    <message>
        <source>%1 %2 cannot be read: %3.</source>
        <extracomment>%2 is a file, %3 what the system says: &quot;--input: rooms.jsonl cannot be read: Permission denied.&quot;</extracomment>
        <translation>%1 impossibile leggere %2: %3.</translation>
    </message>
    <message>
        <source>%1 the file cannot be read, or holds no certificate in PEM form.</source>
        <translation>%1 il file non è leggibile o non contiene alcun certificato in formato PEM.</translation>
    </message>
    <message>
        <source>%1 must be a region&apos;s name, such as us-east-1: small letters, digits and &apos;-&apos;.</source>
        <translation>%1 deve essere il nome di una regione, ad esempio us-east-1: lettere minuscole, cifre e &apos;-&apos;.</translation>
    </message>
    <message>
        <source>%1 has a character that nobody can see, at position %2.</source>
        <translation>%1 contiene un carattere non visibile, in posizione %2.</translation>
    </message>
    <message>
        <source>%1 has a character that cannot be part of it, at position %2: a space, a control character or the like.</source>
        <translation>%1 contiene un carattere che non può farne parte, in posizione %2: uno spazio, un carattere di controllo o simili.</translation>
    </message>
    <message>
        <source>%1 must not hold a user name or password.</source>
        <translation>%1 non deve contenere un nome utente o una password.</translation>
    </message>
    <message>
        <source>%1 there is a connection of this name; --replace changes it.</source>
        <translation>%1 esiste già una connessione con questo nome; --replace la modifica.</translation>
    </message>
    <message>
        <source>%1 stands for the local service.</source>
        <translation>%1 indica il servizio locale.</translation>
    </message>
    <message>
        <source>%1 is not a URL such as https://chime.example.com.</source>
        <translation>%1 non è un URL come https://chime.example.com.</translation>
    </message>
    <message>
        <source>%1 must begin with https:// (or http:// for this computer).</source>
        <translation>%1 deve iniziare con https:// (o http:// per questo computer).</translation>
    </message>
    <message>
        <source>%1 must be https, as it is another computer; http is for this one.</source>
        <translation>%1 deve essere https, perché è un altro computer; http è per questo.</translation>
    </message>
    <message>
        <source>%1 must not hold &apos;?&apos; or &apos;#&apos;.</source>
        <translation>%1 non deve contenere &apos;?&apos; o &apos;#&apos;.</translation>
    </message>
    <message>
        <source>line %1:</source>
        <extracomment>Of the list of rooms: begins a sentence.</extracomment>
        <translation>riga %1:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n bytes.</source>
        <translation>
            <numerusform>%1 è più lunga di %n byte.</numerusform>
            <numerusform>%1 è più lunga di %n byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 non è in UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2.</source>
        <extracomment>%2 is what the system says.</extracomment>
        <translation>%1 non è JSON: %2.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 non è un oggetto JSON.</translation>
    </message>
    <message>
        <source>%1 has an unknown member, &quot;%2&quot;. There are AccountId, Name and ClientRequestToken.</source>
        <translation>%1 ha un membro sconosciuto, &quot;%2&quot;. I membri sono AccountId, Name e ClientRequestToken.</translation>
    </message>
    <message>
        <source>%1 must be a string.</source>
        <translation>%1 deve essere una stringa.</translation>
    </message>
    <message>
        <source>%1 is that of line %2, which is about another room.</source>
        <translation>%1 è quello della riga %2, che riguarda un&apos;altra stanza.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;. There are: %2.</source>
        <translation>Non c&apos;è alcuna connessione &quot;%1&quot;. Ci sono: %2.</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted. Prints what a shell needs to use it; keys are taken from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY where those are set.</source>
        <translation>Esegue il servizio locale finché non viene interrotto. Mostra ciò che serve a una shell per usarlo; le chiavi sono prese da AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY, se impostate.</translation>
    </message>
    <message>
        <source>Any free one by default.</source>
        <extracomment>A port.</extracomment>
        <translation>Predefinita: una porta libera qualsiasi.</translation>
    </message>
    <message>
        <source>Where the rooms are kept; the window&apos;s file by default.</source>
        <translation>Dove vengono conservate le stanze; predefinito: il file della finestra.</translation>
    </message>
    <message>
        <source>Rooms per account; 1500 by default, 0 for no limit.</source>
        <translation>Stanze per account; predefinito: 1500, 0 per nessun limite.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2</source>
        <translation>Il database %1 non è utilizzabile: %2</translation>
    </message>
    <message>
        <source>Could not listen on %1: %2</source>
        <extracomment>%1 is an address and port, %2 what the system says.</extracomment>
        <translation>Impossibile mettersi in ascolto su %1: %2</translation>
    </message>
    <message>
        <source>These keys are for this run only.</source>
        <translation>Queste chiavi valgono solo per questa esecuzione.</translation>
    </message>
    <message>
        <source>Could not write to standard output.</source>
        <translation>Impossibile scrivere sullo standard output.</translation>
    </message>
    <message>
        <source>Serving account %1 from %2 until interrupted (Ctrl+C).</source>
        <translation>Servizio attivo per l&apos;account %1 con il database %2 fino all&apos;interruzione (Ctrl+C).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command of %2.</source>
        <translation>&apos;%1&apos; non è un comando di %2.</translation>
    </message>
    <message>
        <source>%1 needs a command: %2.</source>
        <extracomment>%1 is &quot;journal&quot; or &quot;connections&quot;, %2 the names of its commands: &quot;list, add or remove&quot;.</extracomment>
        <translation>%1 richiede un comando: %2.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>errore: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>attenzione: %1</translation>
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
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpoint</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gione</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain.</source>
        <translation>Il segreto di «%1» è nel portachiavi.</translation>
    </message>
    <message>
        <source>The secret of “%1” is kept for this session only.</source>
        <translation>Il segreto di «%1» è conservato solo per questa sessione.</translation>
    </message>
    <message>
        <source>Temporary credentials are never stored.</source>
        <translation>Le credenziali temporanee non vengono mai memorizzate.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password of “%1” is kept for this session only.</source>
        <translation>La password del proxy di «%1» è conservata solo per questa sessione.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, and was removed.</source>
        <translation>Il segreto di «%1» non serve più ed è stato rimosso.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, but may still be in the keychain.</source>
        <translation>Il segreto di «%1» non serve più, ma potrebbe essere ancora nel portachiavi.</translation>
    </message>
</context>
<context>
    <name>ConnectionName</name>
    <message>
        <source>Local service</source>
        <translation>Servizio locale</translation>
    </message>
</context>
<context>
    <name>ConnectionSharing</name>
    <message>
        <source>S&amp;hare</source>
        <translation>Cond&amp;ividi</translation>
    </message>
    <message>
        <source>&amp;Import connections…</source>
        <translation>&amp;Importa connessioni…</translation>
    </message>
    <message>
        <source>&amp;Export connections…</source>
        <translation>&amp;Esporta connessioni…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Esporta connessioni</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importa connessioni</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Connessioni (*.json)</translation>
    </message>
    <message>
        <source>connections</source>
        <comment>the name of a file</comment>
        <translation>connessioni</translation>
    </message>
    <message>
        <source>The connections could not be written to “%1”: %2</source>
        <translation>Impossibile scrivere le connessioni in «%1»: %2</translation>
    </message>
    <message>
        <source>The connections were written to “%1”, without their secrets.</source>
        <translation>Le connessioni sono state scritte in «%1», senza i relativi segreti.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Impossibile leggere «%1»: %2</translation>
    </message>
    <message>
        <source>Nothing was added from “%1”: %2</source>
        <translation>Nessuna connessione aggiunta da «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults in the file.</source>
        <translation>
            <numerusform>Nel file c&apos;è %n altro errore.</numerusform>
            <numerusform>Nel file ci sono altri %n errori.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have all the connections of “%1” already.</source>
        <translation>Tutte le connessioni di «%1» sono già presenti.</translation>
    </message>
    <message>
        <source>The connections can be used, but the settings file could not be written: they will be gone when Roomwright ends.</source>
        <translation>Le connessioni sono utilizzabili, ma non è stato possibile scrivere il file delle impostazioni: andranno perse alla chiusura di Roomwright.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were added. Enter your own keys in those that need them.</source>
        <translation>
            <numerusform>È stata aggiunta %n connessione. Inserire le proprie chiavi se le richiede.</numerusform>
            <numerusform>Sono state aggiunte %n connessioni. Inserire le proprie chiavi in quelle che le richiedono.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Rimuovi…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Prova connessione</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>The local service is a part of Roomwright: the rooms API on this computer, for nobody but you. There is nothing to set up. It makes its own account and its own key pair, and keeps its rooms on your disk.</source>
        <translation>Il servizio locale fa parte di Roomwright: è l&apos;API delle stanze su questo computer, a uso esclusivo dell&apos;utente. Non c&apos;è nulla da configurare. Crea da sé il proprio account e la propria coppia di chiavi, e conserva le stanze sul disco.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nuova connessione</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>Interrompi la &amp;prova</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>Salvare prima la connessione.</translation>
    </message>
    <message>
        <source>The connection can be used, but the settings file could not be written: it will be gone when Roomwright ends.</source>
        <translation>La connessione è utilizzabile, ma non è stato possibile scrivere il file delle impostazioni: andrà persa alla chiusura di Roomwright.</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (non salvata)</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Rimozione di una connessione</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>Rimuovere la connessione «%1»?</translation>
    </message>
    <message>
        <source>Its secret is removed too. Rooms that were made through it stay, and stay in the list.</source>
        <translation>Viene rimosso anche il suo segreto. Le stanze create tramite questa connessione restano, anche nell&apos;elenco.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>The secret of “%1” may still be in the keychain. %2</source>
        <translation>Il segreto di «%1» potrebbe essere ancora nel portachiavi. %2</translation>
    </message>
    <message>
        <source>Connections that are not saved</source>
        <translation>Connessioni non salvate</translation>
    </message>
    <message>
        <source>Save the changes to your connections?</source>
        <translation>Salvare le modifiche alle connessioni?</translation>
    </message>
    <message>
        <source>Save the changes to the connection “%1”?</source>
        <translation>Salvare le modifiche alla connessione «%1»?</translation>
    </message>
    <message>
        <source>What you typed is lost otherwise.</source>
        <translation>In caso contrario, quanto inserito andrà perso.</translation>
    </message>
</context>
<context>
    <name>CreateRoomForm</name>
    <message>
        <source>&amp;More</source>
        <translation>A&amp;ltro</translation>
    </message>
    <message>
        <source>Create &amp;room</source>
        <translation>C&amp;rea stanza</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nuova stanza</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Crea stanza</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Gestisci connessioni…</translation>
    </message>
    <message>
        <source>For example: Operations</source>
        <translation>Ad esempio: Operazioni</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>Conness&amp;ione</translation>
    </message>
    <message>
        <source>&amp;Account ID</source>
        <translation>I&amp;D account</translation>
    </message>
    <message>
        <source>Room &amp;name</source>
        <translation>&amp;Nome stanza</translation>
    </message>
    <message>
        <source>Fresh token</source>
        <translation>Nuovo token</translation>
    </message>
    <message>
        <source>Request &amp;token</source>
        <translation>&amp;Token di richiesta</translation>
    </message>
    <message>
        <source>The same token never makes a second room, however often it is asked.</source>
        <translation>Lo stesso token non crea mai una seconda stanza, per quante volte sia inviato.</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>Avvio del servizio locale…</translation>
    </message>
    <message>
        <source>Creates the room (Enter)</source>
        <translation>Crea la stanza (Invio)</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Nessuna connessione disponibile.</translation>
    </message>
</context>
<context>
    <name>CredentialsPart</name>
    <message>
        <source>Keys in the keychain</source>
        <translation>Chiavi nel portachiavi</translation>
    </message>
    <message>
        <source>Keys for this session only</source>
        <translation>Chiavi solo per questa sessione</translation>
    </message>
    <message>
        <source>AWS environment variables</source>
        <translation>Variabili d&apos;ambiente AWS</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>Profilo AWS</translation>
    </message>
    <message>
        <source>C&amp;redentials</source>
        <translation>Creden&amp;ziali</translation>
    </message>
    <message>
        <source>Access &amp;key ID</source>
        <translation>I&amp;D chiave di accesso</translation>
    </message>
    <message>
        <source>Secret access ke&amp;y</source>
        <translation>C&amp;hiave di accesso segreta</translation>
    </message>
    <message>
        <source>Session token (o&amp;ptional)</source>
        <translation>To&amp;ken di sessione (facoltativo)</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>Pr&amp;ofilo</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>Lasciare vuoto per mantenere quella attuale</translation>
    </message>
    <message>
        <source>Choose a profile, or enter the name of one.</source>
        <translation>Scegliere un profilo o inserirne il nome.</translation>
    </message>
    <message>
        <source>They are kept in memory, and asked for again when Roomwright starts anew.</source>
        <translation>Sono tenute in memoria e richieste di nuovo al successivo avvio di Roomwright.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are set for this program.</source>
        <translation>AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY sono impostate per questo programma.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not both set for this program. Set them before it is started.</source>
        <translation>AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY non sono impostate entrambe per questo programma. Impostarle prima di avviarlo.</translation>
    </message>
    <message>
        <source>Roomwright reads the profile in the AWS tools&apos; files whenever they change, and writes nothing to them.</source>
        <translation>Roomwright legge il profilo nei file degli strumenti AWS ogni volta che questi cambiano, e non vi scrive nulla.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>&amp;Include room names and tokens</source>
        <translation>&amp;Includi nomi delle stanze e token</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostica</translation>
    </message>
    <message>
        <source>Being gathered…</source>
        <translation>Raccolta in corso…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opia</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Salva diagnostica</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
    <message>
        <source>roomwright-diagnostics</source>
        <comment>the name of a file</comment>
        <translation>roomwright-diagnostica</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Scritto in «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Impossibile scrivere «%1»: %2</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>The room breaks a rule, so nothing was sent.</source>
        <translation>La stanza viola una regola, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Correct what is marked in the form.</source>
        <translation>Correggere quanto è segnalato nel modulo.</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used.</source>
        <translation>L&apos;endpoint della connessione non è utilizzabile.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter an https address; http is for this computer only.</source>
        <translation>Aprire Connessione&#xa0;▸ Gestisci connessioni e inserire un indirizzo https; http è ammesso solo per questo computer.</translation>
    </message>
    <message>
        <source>There are no credentials for this connection.</source>
        <translation>Non ci sono credenziali per questa connessione.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter its access key ID and secret.</source>
        <translation>Aprire Connessione&#xa0;▸ Gestisci connessioni e inserire l&apos;ID chiave di accesso e il segreto.</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”.</source>
        <translation>Nei file AWS non c&apos;è alcun profilo con il nome «%1».</translation>
    </message>
    <message>
        <source>Choose another one under Connection ▸ Manage connections, or add it to the AWS files; they are read again by themselves.</source>
        <translation>Sceglierne un altro in Connessione&#xa0;▸ Gestisci connessioni o aggiungerlo ai file AWS, che vengono riletti automaticamente.</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through “%1”, which Roomwright does not do itself.</source>
        <translation>Il profilo AWS ottiene le credenziali tramite «%1», che Roomwright non gestisce direttamente.</translation>
    </message>
    <message>
        <source>Let the AWS tools do it: set credential_process of a profile to “aws configure export-credentials --profile NAME --format process”.</source>
        <translation>Affidare il compito agli strumenti AWS: impostare credential_process di un profilo su «aws configure export-credentials --profile NOME --format process».</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>Il profilo AWS ha un role_arn ma nessun source_profile.</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”, which is the source_profile of this connection&apos;s.</source>
        <translation>Nei file AWS non c&apos;è alcun profilo con il nome «%1», che è il source_profile del profilo di questa connessione.</translation>
    </message>
    <message>
        <source>Correct the AWS files; they are read again by themselves.</source>
        <translation>Correggere i file AWS, che vengono riletti automaticamente.</translation>
    </message>
    <message>
        <source>The source_profile of the AWS profile leads in a circle, “%1”.</source>
        <translation>Il source_profile del profilo AWS porta a un riferimento circolare, «%1».</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code of an MFA device, and none was given.</source>
        <translation>Il ruolo del profilo AWS richiede il codice di un dispositivo MFA, che non è stato fornito.</translation>
    </message>
    <message>
        <source>Try again, and enter the code that “%1” shows then.</source>
        <translation>Riprovare e inserire il codice mostrato in quel momento da «%1».</translation>
    </message>
    <message>
        <source>AWS does not let these credentials take the role “%1”.</source>
        <translation>AWS non consente a queste credenziali di assumere il ruolo «%1».</translation>
    </message>
    <message>
        <source>Check the role in the AWS files, or ask its administrator.</source>
        <translation>Controllare il ruolo nei file AWS o rivolgersi al suo amministratore.</translation>
    </message>
    <message>
        <source>AWS did not accept the MFA code, or does not let these credentials take the role “%1”.</source>
        <translation>AWS non ha accettato il codice MFA o non consente a queste credenziali di assumere il ruolo «%1».</translation>
    </message>
    <message>
        <source>Wait until the device shows a new code, then try again; each is good once.</source>
        <translation>Attendere che il dispositivo mostri un nuovo codice, poi riprovare; ogni codice vale una sola volta.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials.</source>
        <translation>Il credential_process del profilo AWS non ha fornito credenziali.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see what is wrong, then try again.</source>
        <translation>Eseguirlo in un terminale per vedere che cosa non va, poi riprovare.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Messaggio: %1</translation>
    </message>
    <message>
        <source>The keychain did not give this connection&apos;s secret: it is locked, said no, or did not answer.</source>
        <translation>Il portachiavi non ha fornito il segreto di questa connessione: è bloccato, ha rifiutato o non ha risposto.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again; or enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>Sbloccare il portachiavi e riprovare, oppure inserire di nuovo il segreto in Connessione&#xa0;▸ Gestisci connessioni.</translation>
    </message>
    <message>
        <source>The local service could not be started.</source>
        <translation>Impossibile avviare il servizio locale.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or the data folder is read-only, then start Roomwright again.</source>
        <translation>Verificare se il disco è pieno o se la cartella dei dati è in sola lettura, poi riavviare Roomwright.</translation>
    </message>
    <message>
        <source>The connection&apos;s file of trusted certificates cannot be read, so nothing was sent.</source>
        <translation>Impossibile leggere il file dei certificati attendibili della connessione, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and choose a file in PEM form that you may read.</source>
        <translation>Aprire Connessione&#xa0;▸ Gestisci connessioni e scegliere un file in formato PEM per il quale si dispone del permesso di lettura.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Annullata dall&apos;utente.</translation>
    </message>
    <message>
        <source>Choose Retry if you want the room after all.</source>
        <translation>Scegliere «Riprova» se si desidera comunque la stanza.</translation>
    </message>
    <message>
        <source>No computer of that name was found.</source>
        <translation>Nessun computer trovato con questo nome.</translation>
    </message>
    <message>
        <source>No computer named “%1” was found.</source>
        <translation>Nessun computer trovato con il nome «%1».</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling, and whether this computer is online.</source>
        <translation>Controllare che l&apos;endpoint sia scritto correttamente e che questo computer sia connesso alla rete.</translation>
    </message>
    <message>
        <source>The service&apos;s computer answers, but nothing listens there.</source>
        <translation>Il computer del servizio risponde, ma su quella porta non c&apos;è nulla in ascolto.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether the service is running.</source>
        <translation>Controllare la porta dell&apos;endpoint e verificare che il servizio sia in esecuzione.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>La connessione si è interrotta prima che la risposta fosse completa.</translation>
    </message>
    <message>
        <source>If it happens again and again, ask whoever runs the network or the service.</source>
        <translation>Se si ripete più volte, rivolgersi a chi gestisce la rete o il servizio.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Il servizio non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The service may be busy or out of reach: try again in a while.</source>
        <translation>Il servizio potrebbe essere occupato o non raggiungibile: riprovare tra qualche tempo.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>Il certificato del servizio non è attendibile, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling and this computer&apos;s clock; for a private certificate authority, install its certificate on this computer.</source>
        <translation>Controllare l&apos;orologio di questo computer e verificare che l&apos;endpoint sia scritto correttamente; per un&apos;autorità di certificazione privata, installarne il certificato su questo computer.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy stood in the way.</source>
        <translation>Il proxy della rete ha impedito la comunicazione.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings and its password.</source>
        <translation>Controllare le impostazioni proxy del sistema e la password del proxy.</translation>
    </message>
    <message>
        <source>The network does not work.</source>
        <translation>La rete non funziona.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, then try again.</source>
        <translation>Controllare la connessione di rete di questo computer, poi riprovare.</translation>
    </message>
    <message>
        <source>The service refused this request as wrong.</source>
        <translation>Il servizio ha rifiutato questa richiesta perché errata.</translation>
    </message>
    <message>
        <source>Read the service&apos;s words below, correct the room, and create it anew.</source>
        <translation>Leggere qui sotto la risposta del servizio, correggere la stanza e crearla di nuovo.</translation>
    </message>
    <message>
        <source>The account has as many rooms as it may have.</source>
        <translation>L&apos;account ha raggiunto il numero massimo di stanze consentito.</translation>
    </message>
    <message>
        <source>Remove rooms or have the quota raised, then try again.</source>
        <translation>Rimuovere delle stanze o far aumentare la quota, poi riprovare.</translation>
    </message>
    <message>
        <source>The service does not know these credentials.</source>
        <translation>Il servizio non riconosce queste credenziali.</translation>
    </message>
    <message>
        <source>Check the access key ID and secret under Connection ▸ Manage connections.</source>
        <translation>Controllare l&apos;ID chiave di accesso e il segreto in Connessione&#xa0;▸ Gestisci connessioni.</translation>
    </message>
    <message>
        <source>The service refused the signature: the secret does not fit the access key.</source>
        <translation>Il servizio ha rifiutato la firma: il segreto non corrisponde alla chiave di accesso.</translation>
    </message>
    <message>
        <source>Enter the secret again under Connection ▸ Manage connections, and check the region.</source>
        <translation>Inserire di nuovo il segreto in Connessione&#xa0;▸ Gestisci connessioni e controllare la regione.</translation>
    </message>
    <message>
        <source>The credentials have expired.</source>
        <translation>Le credenziali sono scadute.</translation>
    </message>
    <message>
        <source>Enter fresh ones under Connection ▸ Manage connections, then try again.</source>
        <translation>Inserirne di nuove in Connessione&#xa0;▸ Gestisci connessioni, poi riprovare.</translation>
    </message>
    <message>
        <source>Set the clock right (automatic time is best), then try again.</source>
        <translation>Regolare l&apos;orologio (preferibilmente con l&apos;ora automatica), poi riprovare.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the service&apos;s are too far apart.</source>
        <translation>L&apos;orologio di questo computer e quello del servizio sono troppo sfasati tra loro.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow.</source>
        <translation>
            <numerusform>L&apos;orologio di questo computer è indietro di %n minuto.</numerusform>
            <numerusform>L&apos;orologio di questo computer è indietro di %n minuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast.</source>
        <translation>
            <numerusform>L&apos;orologio di questo computer è avanti di %n minuto.</numerusform>
            <numerusform>L&apos;orologio di questo computer è avanti di %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>These credentials may not create rooms in this account.</source>
        <translation>Queste credenziali non possono creare stanze in questo account.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:CreateRoom, or choose another account.</source>
        <translation>Chiedere all&apos;amministratore dell&apos;account l&apos;autorizzazione chime:CreateRoom o scegliere un altro account.</translation>
    </message>
    <message>
        <source>The service has no account of this ID.</source>
        <translation>Il servizio non ha alcun account con questo ID.</translation>
    </message>
    <message>
        <source>Check the account ID; it is not the 12-digit number of an AWS account.</source>
        <translation>Controllare l&apos;ID dell&apos;account; non è il numero di 12 cifre di un account AWS.</translation>
    </message>
    <message>
        <source>The room conflicts with another change.</source>
        <translation>La stanza è in conflitto con un&apos;altra modifica.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, create the room with a fresh token.</source>
        <translation>Riprovare; se succede di nuovo, creare la stanza con un nuovo token.</translation>
    </message>
    <message>
        <source>The service asked for a slower pace.</source>
        <translation>Il servizio ha chiesto di rallentare.</translation>
    </message>
    <message>
        <source>Roomwright sends more slowly; try again in a minute.</source>
        <translation>Roomwright invia più lentamente; riprovare tra un minuto.</translation>
    </message>
    <message>
        <source>The service had a fault of its own.</source>
        <translation>Si è verificato un errore interno del servizio.</translation>
    </message>
    <message>
        <source>Try again in a while; with the request ID, its operators can find the cause.</source>
        <translation>Riprovare tra qualche tempo; con l&apos;ID della richiesta, i gestori del servizio possono trovarne la causa.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>Al momento il servizio non è disponibile.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Riprovare tra qualche tempo.</translation>
    </message>
    <message>
        <source>The service sent us elsewhere, where Roomwright does not go by itself.</source>
        <translation>Il servizio rimanda a un altro indirizzo, che Roomwright non segue da sé.</translation>
    </message>
    <message>
        <source>The service sent us to “%1”, where Roomwright does not go by itself.</source>
        <translation>Il servizio rimanda a «%1», che Roomwright non segue da sé.</translation>
    </message>
    <message>
        <source>If you trust that address, make it the connection&apos;s endpoint.</source>
        <translation>Se si ritiene attendibile l&apos;indirizzo, impostarlo come endpoint della connessione.</translation>
    </message>
    <message>
        <source>The answer is not one of this API&apos;s.</source>
        <translation>La risposta non proviene da questa API.</translation>
    </message>
    <message>
        <source>Check the endpoint: a web page, a portal or another service may be answering there.</source>
        <translation>Controllare l&apos;endpoint: potrebbe rispondere una pagina web, un portale o un altro servizio.</translation>
    </message>
    <message>
        <source>The answer was too long to be one of this API&apos;s.</source>
        <translation>La risposta era troppo lunga per provenire da questa API.</translation>
    </message>
    <message>
        <source>Check the endpoint: another service may be answering there.</source>
        <translation>Controllare l&apos;endpoint: potrebbe rispondere un altro servizio.</translation>
    </message>
    <message>
        <source>The service did not list the account&apos;s rooms, so whether this one is there is not known.</source>
        <translation>Il servizio non ha elencato le stanze dell&apos;account, perciò non si sa se questa esiste.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:ListRooms, or look for the room yourself.</source>
        <translation>Chiedere all&apos;amministratore dell&apos;account l&apos;autorizzazione chime:ListRooms o cercare personalmente la stanza.</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this connection.</source>
        <translation>Il portachiavi non contiene alcun segreto per questa connessione.</translation>
    </message>
    <message>
        <source>Enter it under Connection ▸ Manage connections.</source>
        <translation>Inserirlo in Connessione&#xa0;▸ Gestisci connessioni.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Il portachiavi è bloccato.</translation>
    </message>
    <message>
        <source>Until it is unlocked, secrets are kept for this session only.</source>
        <translation>Finché non viene sbloccato, i segreti sono conservati solo per questa sessione.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Il portachiavi ha rifiutato l&apos;accesso.</translation>
    </message>
    <message>
        <source>Allow Roomwright to use it; until then secrets are kept for this session only.</source>
        <translation>Consentire a Roomwright di usarlo; fino ad allora i segreti sono conservati solo per questa sessione.</translation>
    </message>
    <message>
        <source>There is no keychain on this system.</source>
        <translation>In questo sistema non c&apos;è alcun portachiavi.</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only. A keyring service such as GNOME Keyring or KWallet would keep them for longer.</source>
        <translation>I segreti sono conservati solo per questa sessione. Un servizio di portachiavi come GNOME Keyring o KWallet li conserverebbe più a lungo.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Il portachiavi non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Look for its question, perhaps behind this window; until then secrets are kept for this session only.</source>
        <translation>Cercare la sua finestra di dialogo, forse dietro questa; fino ad allora i segreti sono conservati solo per questa sessione.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this connection cannot be read.</source>
        <translation>La voce del portachiavi per questa connessione non è leggibile.</translation>
    </message>
    <message>
        <source>Enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>Inserire di nuovo il segreto in Connessione&#xa0;▸ Gestisci connessioni.</translation>
    </message>
    <message>
        <source>The keychain does not work.</source>
        <translation>Il portachiavi non funziona.</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only.</source>
        <translation>I segreti sono conservati solo per questa sessione.</translation>
    </message>
    <message>
        <source>Secrets are kept by %1.</source>
        <translation>I segreti sono conservati da %1.</translation>
    </message>
    <message>
        <source>Secrets are kept by %1, which is locked at present.</source>
        <translation>I segreti sono conservati da %1, al momento bloccato.</translation>
    </message>
    <message>
        <source>Secrets are kept by the system&apos;s keychain, which starts when it is needed.</source>
        <translation>I segreti sono conservati dal portachiavi di sistema, che si avvia quando serve.</translation>
    </message>
    <message>
        <source>There is no keychain on this system: secrets are kept for this session only.</source>
        <translation>In questo sistema non c&apos;è alcun portachiavi: i segreti sono conservati solo per questa sessione.</translation>
    </message>
    <message>
        <source>The keychain does not answer: while that is so, secrets are kept for this session only.</source>
        <translation>Il portachiavi non risponde: finché è così, i segreti sono conservati solo per questa sessione.</translation>
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
        <translation>Inserire l&apos;ID dell&apos;account a cui è destinata la stanza.</translation>
    </message>
    <message>
        <source>Enter a name for the room.</source>
        <translation>Inserire un nome per la stanza.</translation>
    </message>
    <message>
        <source>An account ID needs more than blanks.</source>
        <translation>Un ID account non può essere fatto di soli spazi.</translation>
    </message>
    <message>
        <source>A name of blanks only cannot be seen. (Our own rule.)</source>
        <translation>Un nome fatto di soli spazi non si vede. (È una regola di Roomwright.)</translation>
    </message>
    <message>
        <source>Character %1 is a control character: %2. Remove it.</source>
        <translation>Il carattere numero %1 è un carattere di controllo: %2. Rimuoverlo.</translation>
    </message>
    <message>
        <source>Character %1 is half a character (%2) and cannot be sent. Remove it.</source>
        <translation>Il carattere numero %1 è solo metà di un carattere (%2) e non può essere inviato. Rimuoverlo.</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be account IDs: they would change the address.</source>
        <translation>«.» e «..» non possono essere ID account: modificherebbero l&apos;indirizzo.</translation>
    </message>
    <message numerus="yes">
        <source>A token has at least %n character(s).</source>
        <translation>
            <numerusform>Un token ha almeno %n carattere.</numerusform>
            <numerusform>Un token ha almeno %n caratteri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token has at most %n character(s).</source>
        <translation>
            <numerusform>Un token ha al massimo %n carattere.</numerusform>
            <numerusform>Un token ha al massimo %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a token has letters from A to Z, digits, “-” and “_” only.</source>
        <translation>Il carattere numero %1, %2, non è ammesso: un token contiene solo lettere dalla A alla Z, cifre, «-» e «_».</translation>
    </message>
    <message>
        <source>Twelve digits are the number of an AWS account. The ID of a Chime account looks different.</source>
        <translation>Dodici cifre sono il numero di un account AWS. L&apos;ID di un account Chime ha un altro aspetto.</translation>
    </message>
    <message>
        <source>There is white space at the beginning or the end. It will be sent as it is.</source>
        <translation>Ci sono spazi all&apos;inizio o alla fine. Il testo sarà inviato così com&apos;è.</translation>
    </message>
    <message>
        <source>Character %1 is invisible and changes the direction of the text: %2.</source>
        <translation>Il carattere numero %1 è invisibile e cambia la direzione del testo: %2.</translation>
    </message>
    <message>
        <source>Enter the address of the service, for example https://chime.example.com.</source>
        <translation>Inserire l&apos;indirizzo del servizio, ad esempio https://chime.example.com.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like https://chime.example.com.</source>
        <translation>Questo non è un indirizzo. Un indirizzo è ad esempio https://chime.example.com.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L&apos;indirizzo deve iniziare con https://.</translation>
    </message>
    <message>
        <source>Without encryption only this computer can be reached: use https://.</source>
        <translation>Senza cifratura è raggiungibile solo questo computer: usare https://.</translation>
    </message>
    <message>
        <source>Leave out the user name and password before the “@”: they do not belong in an address.</source>
        <translation>Omettere il nome utente e la password prima di «@»: non devono stare in un indirizzo.</translation>
    </message>
    <message>
        <source>Leave out everything from “?” or “#” on.</source>
        <translation>Omettere tutto a partire da «?» o «#».</translation>
    </message>
    <message>
        <source>The list of rooms cannot be opened: look whether the disk is full or the data folder may not be read.</source>
        <translation>Impossibile aprire l&apos;elenco delle stanze: verificare se il disco è pieno o se manca il permesso di leggere la cartella dei dati.</translation>
    </message>
    <message>
        <source>Another Roomwright has the list of rooms open. Close that one, or use it instead.</source>
        <translation>L&apos;elenco delle stanze è già aperto in un altro Roomwright. Chiudere quello oppure usarlo al posto di questo.</translation>
    </message>
    <message>
        <source>The list of rooms is damaged and could not be set aside: move its file away, then try again.</source>
        <translation>L&apos;elenco delle stanze è danneggiato e non è stato possibile metterlo da parte: spostare il file altrove, poi riprovare.</translation>
    </message>
    <message>
        <source>The list of rooms was written by a newer Roomwright, and is left as it is: use that version.</source>
        <translation>L&apos;elenco delle stanze è stato scritto da una versione più recente di Roomwright e resta com&apos;è: usare quella versione.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk: look whether it is full or the data folder is read-only.</source>
        <translation>Impossibile scrivere sul disco: verificare se è pieno o se la cartella dei dati è in sola lettura.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>our sentence (the system&apos;s words)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter a name to know the connection by.</source>
        <translation>Inserire un nome che identifichi la connessione.</translation>
    </message>
    <message>
        <source>The name holds a control character. Remove it.</source>
        <translation>Il nome contiene un carattere di controllo. Rimuoverlo.</translation>
    </message>
    <message>
        <source>Another connection has this name already.</source>
        <translation>Un&apos;altra connessione ha già questo nome.</translation>
    </message>
    <message>
        <source>“local” stands for the local service: choose another name.</source>
        <translation>«local» indica il servizio locale: scegliere un altro nome.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it was issued by “%2”, which this computer does not know.</source>
        <translation>Il certificato di «%1» non è attendibile: è stato emesso da «%2», che questo computer non conosce.</translation>
    </message>
    <message>
        <source>If you trust that issuer, name its certificate under Network and limits.</source>
        <translation>Se si ritiene attendibile l&apos;autorità emittente, indicarne il certificato in «Rete e limiti».</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it vouches for itself.</source>
        <translation>Il certificato di «%1» non è attendibile: è autofirmato.</translation>
    </message>
    <message>
        <source>If you trust it, name it under Network and limits.</source>
        <translation>Se lo si ritiene attendibile, indicarlo in «Rete e limiti».</translation>
    </message>
    <message>
        <source>The certificate of “%1” expired on %2.</source>
        <translation>Il certificato di «%1» è scaduto in data %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell who runs the service.</source>
        <translation>Controllare l&apos;orologio di questo computer; se è corretto, avvisare chi gestisce il servizio.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid before %2.</source>
        <translation>Il certificato di «%1» è valido solo a partire da %2.</translation>
    </message>
    <message>
        <source>The certificate is for “%1”, and not for the endpoint&apos;s host.</source>
        <translation>Il certificato è per «%1» e non per l&apos;host dell&apos;endpoint.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling.</source>
        <translation>Controllare che l&apos;endpoint sia scritto correttamente.</translation>
    </message>
    <message>
        <source>The certificate of “%1”, issued by “%2”, is not trusted.</source>
        <translation>Il certificato di «%1», emesso da «%2», non è attendibile.</translation>
    </message>
    <message>
        <source>Tell who runs the service.</source>
        <translation>Avvisare chi gestisce il servizio.</translation>
    </message>
    <message numerus="yes">
        <source>The service was reached. These credentials see %n account(s).</source>
        <translation>
            <numerusform>Il servizio è stato raggiunto. Queste credenziali danno accesso a %n account.</numerusform>
            <numerusform>Il servizio è stato raggiunto. Queste credenziali danno accesso a %n account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %n minute(s): set it right.</source>
        <translation>
            <numerusform>L&apos;orologio di questo computer è sfasato di %n minuto: regolarlo.</numerusform>
            <numerusform>L&apos;orologio di questo computer è sfasato di %n minuti: regolarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secure connection could be made: TLS 1.2 or newer is needed.</source>
        <translation>Impossibile stabilire una connessione sicura: è necessario TLS 1.2 o successivo.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether it is https that listens there.</source>
        <translation>Controllare la porta dell&apos;endpoint e verificare che vi sia in ascolto https.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not this API.</source>
        <translation>Qualcosa risponde, ma non è questa API.</translation>
    </message>
    <message>
        <source>A proxy&apos;s or a portal&apos;s page, or another service: check the endpoint and the proxy.</source>
        <translation>È la pagina di un proxy o di un portale, o un altro servizio: controllare l&apos;endpoint e il proxy.</translation>
    </message>
    <message>
        <source>Enter it as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Inserirlo nella forma http://HOST:PORTA o socks5://HOST:PORTA.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>Non includere il nome utente e la password nell&apos;indirizzo.</translation>
    </message>
    <message>
        <source>It is larger than a file of connections can be.</source>
        <translation>È più grande di quanto possa essere un file di connessioni.</translation>
    </message>
    <message>
        <source>It is not JSON, or it is cut short.</source>
        <translation>Non è JSON, oppure è incompleto.</translation>
    </message>
    <message>
        <source>It holds no connections.</source>
        <translation>Non contiene connessioni.</translation>
    </message>
    <message>
        <source>It was written by a later version of Roomwright.</source>
        <translation>È stato scritto da una versione successiva di Roomwright.</translation>
    </message>
    <message>
        <source>%1 of connection %2 is missing, or not what can be used.</source>
        <translation>Il campo %1 della connessione %2 manca o non è utilizzabile.</translation>
    </message>
    <message>
        <source>Enter the signing region; us-east-1 for Amazon&apos;s own API.</source>
        <translation>Inserire la regione di firma; us-east-1 per l&apos;API di Amazon.</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>Inserire l&apos;ID chiave di accesso.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to this access key ID.</source>
        <translation>Inserire il segreto che corrisponde a questo ID chiave di accesso.</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: nobody can see it.</source>
        <translation>Il carattere numero %1 non può farne parte: non è visibile.</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: no blanks, control characters or letters beyond ASCII.</source>
        <translation>Il carattere numero %1 non può farne parte: non sono ammessi spazi, caratteri di controllo o lettere non ASCII.</translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a region has small letters, digits and “-” only.</source>
        <translation>Il carattere numero %1, %2, non è ammesso: una regione contiene solo lettere minuscole, cifre e «-».</translation>
    </message>
    <message>
        <source>Character %1, %2, cannot be part of an access key ID.</source>
        <translation>Il carattere numero %1, %2, non può far parte di un ID chiave di accesso.</translation>
    </message>
    <message>
        <source>Amazon ended this service on 20 February 2026: expect no answer. Use the local service, or another one that speaks the same API.</source>
        <translation>Amazon ha chiuso questo servizio il 20 febbraio 2026: non arriverà alcuna risposta. Usare il servizio locale o un altro che supporti la stessa API.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a room</comment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>state of a room</comment>
        <translation>In invio</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>state of a room</comment>
        <translation>Creata</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a room</comment>
        <translation>Non riuscita</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a room</comment>
        <translation>Esito ignoto</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a room</comment>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Written down, and sent when its turn comes.</source>
        <translation>Registrata; sarà inviata quando verrà il suo turno.</translation>
    </message>
    <message>
        <source>On its way; the service has not answered yet.</source>
        <translation>Invio in corso; il servizio non ha ancora risposto.</translation>
    </message>
    <message>
        <source>The service has made the room.</source>
        <translation>Il servizio ha creato la stanza.</translation>
    </message>
    <message>
        <source>The room was not made.</source>
        <translation>La stanza non è stata creata.</translation>
    </message>
    <message>
        <source>The room may have been made: no proof arrived. Retry asks again with the same token, so that it is not made twice.</source>
        <translation>La stanza potrebbe essere stata creata: non è arrivata alcuna conferma. «Riprova» ripete la richiesta con lo stesso token, così che non sia creata due volte.</translation>
    </message>
    <message>
        <source>Cancelled before it was sent; the room was not made.</source>
        <translation>Annullata prima dell&apos;invio; la stanza non è stata creata.</translation>
    </message>
    <message>
        <source>It waits to be asked for again, with the same token. The last attempt: %1</source>
        <translation>È in attesa di essere richiesta di nuovo, con lo stesso token. Ultimo tentativo: %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a character and its code</comment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>It is longer than a line may be (%1).</source>
        <translation>È più lunga di quanto ammesso per una riga (%1).</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>Non è testo in UTF-8.</translation>
    </message>
    <message>
        <source>It is not JSON: %1.</source>
        <translation>Non è JSON: %1.</translation>
    </message>
    <message>
        <source>It is not a JSON object, which stands in braces.</source>
        <translation>Non è un oggetto JSON, racchiuso tra parentesi graffe.</translation>
    </message>
    <message>
        <source>A room has no “%1”; it has AccountId, Name and ClientRequestToken.</source>
        <translation>Una stanza non ha «%1»; ha AccountId, Name e ClientRequestToken.</translation>
    </message>
    <message>
        <source>%1 must be text, in quotation marks.</source>
        <translation>%1 deve essere un testo tra virgolette.</translation>
    </message>
    <message>
        <source>Its ClientRequestToken is that of line %1, which is about another room.</source>
        <translation>Il suo ClientRequestToken è quello della riga %1, che riguarda un&apos;altra stanza.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>It is a folder or a device, and not a file.</source>
        <translation>È una cartella o un dispositivo, non un file.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Impossibile leggerlo: %1</translation>
    </message>
    <message>
        <source>It changed while it was being read. Read it again once it is complete.</source>
        <translation>È cambiato durante la lettura. Rileggerlo quando sarà completo.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Search rooms</source>
        <translation>C&amp;erca stanze</translation>
    </message>
    <message>
        <source>Search rooms</source>
        <translation>Cerca stanze</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>Cancella la ricerca (Esc)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>M&amp;ostra</translation>
    </message>
    <message>
        <source>Status filter</source>
        <translation>Filtro per stato</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rooms of every status</comment>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Name, ID or message</source>
        <translation>Nome, ID o messaggio</translation>
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
            <numerusform>%1 e un altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment.</source>
        <translation>Trovate su questo computer: credenziali AWS nell&apos;ambiente.</translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment, and AWS profiles (%1).</source>
        <translation>Trovati su questo computer: credenziali AWS nell&apos;ambiente e profili AWS (%1).</translation>
    </message>
    <message>
        <source>Found on this computer: AWS profiles (%1).</source>
        <translation>Trovati su questo computer: profili AWS (%1).</translation>
    </message>
    <message>
        <source>A connection to a service of your own can use them.</source>
        <translation>Sono utilizzabili da una connessione a un proprio servizio.</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Aggiungi una connessione…</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Create a room</source>
        <translation>Creare una stanza</translation>
    </message>
    <message>
        <source>Type a name under Room name and press Enter. The room becomes the first row of the list, and the form is ready for the next one. What is wrong with a field is said beneath it while you type.</source>
        <translation>Digitare un nome in «Nome stanza» e premere Invio. La stanza diventa la prima riga dell&apos;elenco e il modulo è pronto per la successiva. Se un campo contiene un errore, viene segnalato sotto il campo durante la digitazione.</translation>
    </message>
    <message>
        <source>Where the room is made</source>
        <translation>Dove viene creata la stanza</translation>
    </message>
    <message>
        <source>Connection chooses the service. The local service runs inside Roomwright, on this computer, with an account of its own: the right place to try things. Under Connection&#xa0;▸ Manage connections you add other services that speak the rooms API of Amazon Chime. Amazon ended its own on 20 February 2026.</source>
        <translation>«Connessione» determina il servizio. Il servizio locale funziona all&apos;interno di Roomwright, su questo computer, con un account proprio: è il posto giusto per fare prove. In Connessione&#xa0;▸ Gestisci connessioni si aggiungono altri servizi che supportano l&apos;API delle stanze di Amazon Chime. Amazon ha chiuso il proprio il 20 febbraio 2026.</translation>
    </message>
    <message>
        <source>What the status says</source>
        <translation>Che cosa indica lo stato</translation>
    </message>
    <message>
        <source>Waiting: written down, not sent yet. Sending: on its way. Created: the service has made it. Failed: it was not made; the details say why, and what to do. Unknown: it may have been made, as no answer arrived. Cancelled: by you. Show, beside the search, lists the rooms of one status.</source>
        <translation>In attesa: registrata, non ancora inviata. In invio: richiesta in corso, ancora senza risposta. Creata: il servizio l&apos;ha creata. Non riuscita: non è stata creata; i dettagli indicano il motivo e che cosa fare. Esito ignoto: potrebbe essere stata creata, ma non è arrivata alcuna risposta. Annullata: dall&apos;utente. «Mostra», accanto alla ricerca, elenca le stanze di un determinato stato.</translation>
    </message>
    <message>
        <source>Nothing lost, nothing twice</source>
        <translation>Nulla di perso, nulla di doppio</translation>
    </message>
    <message>
        <source>A room is on your disk before it is sent, together with its request token, and survives the end of the program. The service makes one room for a token, however often it is asked; so Retry is always safe. The token stands behind More.</source>
        <translation>Una stanza è sul disco prima di essere inviata, insieme al suo token di richiesta, e sopravvive alla chiusura del programma. Per ogni token il servizio crea una sola stanza, per quante volte gli venga chiesto; perciò «Riprova» è sempre sicuro. Il token si trova in «Altro».</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segreti</translation>
    </message>
    <message>
        <source>Secret keys are kept in the system&apos;s keychain. Where there is none, or it is locked, refuses or does not answer, they are kept in memory until Roomwright ends, and you are told. The message has a button to unlock the keychain, or to go on without it; what it missed it gets when it works again.</source>
        <translation>Le chiavi segrete sono conservate nel portachiavi di sistema. Se non c&apos;è, o se è bloccato, rifiuta o non risponde, sono tenute in memoria fino alla chiusura di Roomwright, e un messaggio lo segnala. Il messaggio ha un pulsante per sbloccare il portachiavi o per proseguire senza; ciò che non ha potuto ricevere gli viene consegnato quando torna a funzionare.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>in the form: creates the room</source>
        <translation>nel modulo: crea la stanza</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>goes to the room name</source>
        <translation>va al nome della stanza</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Maiusc+E</translation>
    </message>
    <message>
        <source>writes the list to a file</source>
        <translation>scrive l&apos;elenco in un file</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>goes to the search</source>
        <translation>va alla ricerca</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>in the search: clears it</source>
        <translation>nella ricerca: la cancella</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copies the selected rows</source>
        <translation>copia le righe selezionate</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>opens this guide</source>
        <translation>apre questa guida</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>ends the program</source>
        <translation>chiude il programma</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Many rooms at once</source>
        <translation>Molte stanze in una volta</translation>
    </message>
    <message>
        <source>File&#xa0;▸ Create rooms from a file takes a list with a room a line, such as {&quot;Name&quot;: &quot;Floor 1&quot;}, and shows what is in it before anything is sent. Open the same list again to go on with it.</source>
        <translation>File&#xa0;▸ Crea stanze da un file accetta un elenco con una stanza per riga, ad esempio {&quot;Name&quot;: &quot;Piano 1&quot;}, e ne mostra il contenuto prima che sia inviato qualcosa. Aprire di nuovo lo stesso elenco per proseguire.</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>creates the rooms of a file</source>
        <translation>crea le stanze di un file</translation>
    </message>
</context>
<context>
    <name>JournalExporter</name>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;Esporta elenco…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Esporta elenco</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabella per fogli di calcolo (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with every detail (*.json)</source>
        <translation>JSON, con tutti i dettagli (*.json)</translation>
    </message>
    <message>
        <source>rooms</source>
        <comment>the name of a file</comment>
        <translation>stanze</translation>
    </message>
    <message>
        <source>The list is being written to “%1”…</source>
        <translation>Scrittura dell&apos;elenco in «%1»…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The list was written to “%1”.</source>
        <translation>L&apos;elenco è stato scritto in «%1».</translation>
    </message>
    <message>
        <source>The export was cancelled; “%1” is as it was.</source>
        <translation>L&apos;esportazione è stata annullata; «%1» è rimasto com&apos;era.</translation>
    </message>
    <message>
        <source>The list could not be written to “%1”: %2</source>
        <translation>Impossibile scrivere l&apos;elenco in «%1»: %2</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message>
        <source>The keychain works again. What was to be kept in it, or removed from it, is handed to it now.</source>
        <translation>Il portachiavi funziona di nuovo. Quanto doveva esservi conservato, o esserne rimosso, gli viene ora trasmesso.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The keychain waits for your answer: look for its window, perhaps behind this one.</source>
        <translation>Il portachiavi attende una risposta: cercarne la finestra, forse dietro questa.</translation>
    </message>
    <message>
        <source>Go on for this session only</source>
        <translation>Prosegui solo per questa sessione</translation>
    </message>
    <message>
        <source>The keychain is being unlocked. Look for its window, perhaps behind this one; meanwhile secrets are kept for this session only.</source>
        <translation>Sblocco del portachiavi in corso. Cercarne la finestra, forse dietro questa; nel frattempo i segreti sono conservati solo per questa sessione.</translation>
    </message>
    <message>
        <source>The keychain is still locked: its question was not answered, or it has no way to ask. Secrets are kept for this session only.</source>
        <translation>Il portachiavi è ancora bloccato: la sua richiesta non ha avuto risposta, oppure non ha modo di presentarla. I segreti sono conservati solo per questa sessione.</translation>
    </message>
    <message>
        <source>The keychain cannot be unlocked from here. Secrets are kept for this session only.</source>
        <translation>Da qui non è possibile sbloccare il portachiavi. I segreti sono conservati solo per questa sessione.</translation>
    </message>
    <message>
        <source>Until now %1 kept the secrets, and now %2 does, which may not have those that were entered before. Enter them anew under Connection ▸ Manage connections, or start %1 again.</source>
        <translation>Finora i segreti erano conservati da %1; ora lo sono da %2, che potrebbe non avere quelli inseriti in precedenza. Inserirli di nuovo in Connessione&#xa0;▸ Gestisci connessioni oppure riavviare %1.</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Nascondi il testo digitato</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostra il testo digitato</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>The rooms are created</source>
        <translation>Le stanze sono state create</translation>
    </message>
    <message>
        <source>Not all rooms could be created</source>
        <translation>Non è stato possibile creare tutte le stanze</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) created.</source>
        <translation>
            <numerusform>%n stanza creata.</numerusform>
            <numerusform>%n stanze create.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) failed.</source>
        <translation>
            <numerusform>%n stanza non riuscita.</numerusform>
            <numerusform>%n stanze non riuscite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) may or may not exist.</source>
        <translation>
            <numerusform>Non si sa se %n stanza esista.</numerusform>
            <numerusform>Non si sa se %n stanze esistano.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>R&amp;ooms</source>
        <translation>&amp;Stanze</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connessione</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>&amp;Gestisci connessioni…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;New room</source>
        <translation>&amp;Nuova stanza</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Es&amp;ci</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Trova</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Im&amp;postazioni…</translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>Annulla &amp;tutte quelle in attesa</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guida</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnostica</translation>
    </message>
    <message>
        <source>&amp;About Roomwright</source>
        <translation>&amp;Informazioni su Roomwright</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The list of rooms was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>L&apos;elenco delle stanze era danneggiato. È stato messo da parte come «%1» e ne è stato iniziato uno nuovo.</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(rimossa)</translation>
    </message>
    <message>
        <source>The list of rooms is being opened…</source>
        <translation>Apertura dell&apos;elenco delle stanze…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Es&amp;ci</translation>
    </message>
    <message>
        <source>The settings file could not be written: changes to connections last until Roomwright ends. Look whether the disk is full or the folder read-only.</source>
        <translation>Impossibile scrivere il file delle impostazioni: le modifiche alle connessioni durano fino alla chiusura di Roomwright. Verificare se il disco è pieno o se la cartella è in sola lettura.</translation>
    </message>
    <message>
        <source>The local service&apos;s database was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>Il database del servizio locale era danneggiato. È stato messo da parte come «%1» e ne è stato iniziato uno nuovo.</translation>
    </message>
    <message>
        <source>The settings file “%1” cannot be read. Roomwright leaves it as it is, and forgets changes to connections when it ends.</source>
        <translation>Impossibile leggere il file delle impostazioni «%1». Roomwright lo lascia com&apos;è e, alla chiusura, dimentica le modifiche alle connessioni.</translation>
    </message>
    <message>
        <source>The settings file could not be read. It was set aside as “%1”; look at your connections.</source>
        <translation>Impossibile leggere il file delle impostazioni. È stato messo da parte come «%1»; controllare le connessioni.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connessioni…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) of an earlier session are not finished. They can be asked for again safely, with the same tokens.</source>
        <translation>
            <numerusform>%n stanza di una sessione precedente non è conclusa. Può essere richiesta di nuovo senza rischi, con lo stesso token.</numerusform>
            <numerusform>%n stanze di una sessione precedente non sono concluse. Possono essere richieste di nuovo senza rischi, con gli stessi token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Abbandona</translation>
    </message>
    <message>
        <source>“%1” was added to the list, of which only a part is shown.</source>
        <translation>«%1» è stata aggiunta all&apos;elenco, di cui è mostrata solo una parte.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutte</translation>
    </message>
    <message>
        <source>“%1” was not sent, as it could not be written to the disk first: %2</source>
        <translation>«%1» non è stata inviata, perché non è stato possibile scriverla prima sul disco: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>ID stanza</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column: when the room was created</comment>
        <translation>Creata il</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Cancel rooms</source>
        <translation>Annullamento di stanze</translation>
    </message>
    <message>
        <source>Cancel all rooms that wait?</source>
        <translation>Annullare tutte le stanze in attesa?</translation>
    </message>
    <message>
        <source>What is on its way comes to its end. The others stay in the list, and can be asked for again.</source>
        <translation>Gli invii in corso vengono completati. Le altre stanze restano nell&apos;elenco e possono essere richieste di nuovo.</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>&amp;Annulla le stanze</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Mantieni in attesa</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) were cancelled.</source>
        <translation>
            <numerusform>%n stanza è stata annullata.</numerusform>
            <numerusform>%n stanze sono state annullate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Uscita</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are not finished.</source>
        <translation>
            <numerusform>%n stanza non è conclusa.</numerusform>
            <numerusform>%n stanze non sono concluse.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on the disk: at the next start Roomwright offers to go on with them, and makes none twice.</source>
        <translation>Sono conservate sul disco: al prossimo avvio Roomwright propone di proseguire e non ne crea nessuna due volte.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Prosegui</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Chiudi il messaggio</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages that wait</comment>
        <translation>
            <numerusform>un altro messaggio</numerusform>
            <numerusform>altri %n messaggi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MfaDialog</name>
    <message>
        <source>MFA code</source>
        <translation>Codice MFA</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code that this device shows now:
%1</source>
        <translation>Il ruolo del profilo AWS richiede il codice mostrato ora da questo dispositivo:
%1</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Codice</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinua</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>Il codice ha sei cifre.</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Network and &amp;limits</source>
        <translation>Rete e li&amp;miti</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Sfog&amp;lia…</translation>
    </message>
    <message>
        <source>&amp;File of trusted certificates (PEM)</source>
        <translation>&amp;File dei certificati attendibili (PEM)</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>Quelli del sistema</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Come nel sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Indicato sotto</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy&apos;s a&amp;ddress</source>
        <translation>Indirizzo del prox&amp;y</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user (optional)</source>
        <translation>&amp;Utente del proxy (facoltativo)</translation>
    </message>
    <message>
        <source>Proxy&apos;s pass&amp;word (optional)</source>
        <translation>Pass&amp;word del proxy (facoltativa)</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>Lasciare vuoto per mantenere quella attuale</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to wa&amp;it for an answer</source>
        <translation>&amp;Tempo di attesa della risposta</translation>
    </message>
    <message>
        <source>Atte&amp;mpts of a request</source>
        <translation>Tentati&amp;vi per richiesta</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificati attendibili</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificati (*.pem *.crt *.cer);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or holds no certificate in PEM form.</source>
        <translation>Questo file non è leggibile o non contiene alcun certificato in formato PEM.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>OtherWindows</name>
    <message>
        <source>About Roomwright</source>
        <translation>Informazioni su Roomwright</translation>
    </message>
    <message>
        <source>Roomwright %1</source>
        <translation>Roomwright %1</translation>
    </message>
    <message>
        <source>Creates chat rooms through the rooms API of Amazon Chime, and never loses or doubles one.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Crea stanze di chat tramite l&apos;API delle stanze di Amazon Chime, senza mai perderne o duplicarne una.

Software libero con licenza GNU General Public License, versione 3 o successiva. È distribuito senza alcuna garanzia.</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cancel waiting</source>
        <translation>Annulla stanze in attesa</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancels the rooms that have not been sent yet</source>
        <translation>Annulla le stanze non ancora inviate</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 di %2 elaborate</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 al secondo</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>ancora circa %n secondo</numerusform>
            <numerusform>ancora circa %n secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>ancora circa %n minuto</numerusform>
            <numerusform>ancora circa %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits for you. %2 %3</source>
        <translation>«%1» richiede un intervento. %2 %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 Trying again in %n second(s).</source>
        <translation>
            <numerusform>«%1»: %2 Nuovo tentativo tra %n secondo.</numerusform>
            <numerusform>«%1»: %2 Nuovo tentativo tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2 Trying again…</source>
        <translation>«%1»: %2 Nuovo tentativo in corso…</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copies all of the details</source>
        <translation>Copia tutti i dettagli</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state · room name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s)</source>
        <translation>
            <numerusform>%n tentativo precedente</numerusform>
            <numerusform>%n tentativi precedenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomFacts</name>
    <message>
        <source>The service said:</source>
        <translation>Risposta del servizio:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID account</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>ID stanza</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creata da</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creata il</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Richiesta il</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Conclusa il</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID richiesta</translation>
    </message>
    <message>
        <source>Request token</source>
        <translation>Token di richiesta</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <source>Name at the service</source>
        <translation>Nome nel servizio</translation>
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
        <translation>ID richiesta %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>RoomsView</name>
    <message>
        <source>Rooms</source>
        <translation>Stanze</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copy room &amp;ID</source>
        <translation>Copia &amp;ID stanza</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Impossibile mostrare l&apos;elenco</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Ancora nessuna stanza</translation>
    </message>
    <message>
        <source>Type a room name and press Enter. Every room, and every problem on the way, is listed here.</source>
        <translation>Digitare il nome di una stanza e premere Invio. Qui sono elencati tutte le stanze e tutti i problemi riscontrati.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>No room, account, ID or message holds what you search for.</source>
        <translation>Nessuna stanza e nessun account, ID o messaggio contiene il testo cercato.</translation>
    </message>
    <message>
        <source>No room has the status “%1”.</source>
        <translation>Nessuna stanza ha lo stato «%1».</translation>
    </message>
    <message>
        <source>No room of the status “%1” holds what you search for.</source>
        <translation>Nessuna stanza con lo stato «%1» contiene il testo cercato.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask &amp;before all waiting rooms are cancelled</source>
        <translation>Chiedi conferma prima di &amp;annullare tutte le stanze in attesa</translation>
    </message>
    <message>
        <source>Ask before &amp;quitting while rooms are created</source>
        <translation>Chiedi conferma prima di &amp;uscire durante la creazione di stanze</translation>
    </message>
    <message>
        <source>&amp;Notify when long work ends in the background</source>
        <translation>&amp;Notifica quando un&apos;operazione lunga termina in background</translation>
    </message>
    <message>
        <source>The settings file could not be written: this lasts until Roomwright ends.</source>
        <translation>Impossibile scrivere il file delle impostazioni: questa scelta dura fino alla chiusura di Roomwright.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Come nel sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>As&amp;petto</translation>
    </message>
    <message>
        <source>&amp;Rooms asked for at once, by each connection</source>
        <translation>&amp;Stanze richieste contemporaneamente da ciascuna connessione</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Ripristina predefinite</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Look for a ne&amp;wer version at each start</source>
        <translation>C&amp;erca una versione più recente a ogni avvio</translation>
    </message>
    <message>
        <source>Addre&amp;ss of the list of releases</source>
        <translation>In&amp;dirizzo dell&apos;elenco delle versioni</translation>
    </message>
    <message>
        <source>Enter the address at which new versions are announced to you.</source>
        <translation>Inserire l&apos;indirizzo al quale vengono annunciate le nuove versioni.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
</context>
<context>
    <name>UpdateNotice</name>
    <message>
        <source>This is the newest version of Roomwright.</source>
        <translation>Questa è la versione più recente di Roomwright.</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a newer version. %1 %2</source>
        <translation>Impossibile stabilire se esiste una versione più recente. %1 %2</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Apri la sua pagina</translation>
    </message>
    <message>
        <source>There is Roomwright %1; this is %2.</source>
        <translation>È disponibile Roomwright %1; questa è la versione %2.</translation>
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
