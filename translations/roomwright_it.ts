<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
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
        <translation type="unfinished"></translation>
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
        <translation>Controllare la porta dell&apos;endpoint e che il servizio sia in esecuzione.</translation>
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
        <translation>Controllare l&apos;orologio di questo computer e che l&apos;endpoint sia scritto correttamente; per un&apos;autorità di certificazione privata, installarne il certificato su questo computer.</translation>
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
        <translation>L&apos;orologio di questo computer e quello del servizio sono troppo distanti.</translation>
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
        <translation>Riprovare tra qualche tempo; con l&apos;ID richiesta, i gestori del servizio possono trovarne la causa.</translation>
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
        <translation>Se l&apos;indirizzo è fidato, impostarlo come endpoint della connessione.</translation>
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
        <translation>Chiedere all&apos;amministratore dell&apos;account l&apos;autorizzazione chime:ListRooms o cercare la stanza di persona.</translation>
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
        <translation>Se l&apos;autorità emittente è fidata, indicarne il certificato in «Rete e limiti».</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it vouches for itself.</source>
        <translation>Il certificato di «%1» non è attendibile: è autofirmato.</translation>
    </message>
    <message>
        <source>If you trust it, name it under Network and limits.</source>
        <translation>Se è fidato, indicarlo in «Rete e limiti».</translation>
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
        <translation>Controllare la porta dell&apos;endpoint e che vi sia in ascolto https.</translation>
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
        <source>Name, account, ID or message</source>
        <translation>Nome, account, ID o messaggio</translation>
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
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation>«%1» non è stata inviata, perché prima non è stato possibile scriverla sul disco: %2</translation>
    </message>
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
        <translation>Nessuna stanza, account, ID o messaggio contiene il testo cercato.</translation>
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
        <translation>Come nel sistema</translation>
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
        <translation>&amp;Chiudi</translation>
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
        <translation>Tasti</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
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
