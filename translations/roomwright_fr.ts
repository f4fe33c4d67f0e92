<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BatchDialog</name>
    <message>
        <source>Create them once &amp;more</source>
        <translation>Créer de &amp;nouveau tous les salons</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>Créer des salons depuis un fichier</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Lecture du fichier en cours…</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>C&amp;onnexion</translation>
    </message>
    <message>
        <source>&amp;Account ID of lines without one</source>
        <translation>I&amp;D de compte des lignes qui n’en ont pas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>There is no room in it that can be created.</source>
        <translation>Il ne contient aucun salon pouvant être créé.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s):</source>
        <translation>
            <numerusform>%n salon&#xa0;:</numerusform>
            <numerusform>%n salons&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the account “%1”</source>
        <translation>
            <numerusform>%n dans le compte «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n dans le compte «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the others in %n more account(s)</source>
        <translation>
            <numerusform>les autres dans %n autre compte</numerusform>
            <numerusform>les autres dans %n autres comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an account</source>
        <translation>
            <numerusform>%n sans compte</numerusform>
            <numerusform>%n sans compte</numerusform>
        </translation>
    </message>
    <message>
        <source>The local service&apos;s own account</source>
        <translation>Le compte propre du service local</translation>
    </message>
    <message>
        <source>The rooms of this list were all created before, on %1.</source>
        <translation>Les salons de cette liste ont déjà tous été créés, le %1.</translation>
    </message>
    <message numerus="yes">
        <source>This list was begun on %1: %2 of %n room(s) are created. Roomwright goes on with the others; none is created twice.</source>
        <translation>
            <numerusform>Cette liste a été commencée le %1&#xa0;; salons créés&#xa0;: %2 sur %n. Roomwright continue avec les autres&#xa0;; aucun n’est créé deux fois.</numerusform>
            <numerusform>Cette liste a été commencée le %1&#xa0;; salons créés&#xa0;: %2 sur %n. Roomwright continue avec les autres&#xa0;; aucun n’est créé deux fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are lines that cannot be used.</source>
        <translation>Certaines lignes sont inutilisables.</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>Démarrage du service local…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %n room(s)</source>
        <translation>
            <numerusform>&amp;Créer %n salon</numerusform>
            <numerusform>&amp;Créer %n salons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDrop</name>
    <message>
        <source>Drop one file at a time: each is a list of its own.</source>
        <translation>Déposez un seul fichier à la fois&#xa0;: chacun est une liste à part.</translation>
    </message>
    <message>
        <source>Drop a file of this computer: a list of rooms, one in each line.</source>
        <translation>Déposez un fichier de cet ordinateur&#xa0;: une liste de salons, un par ligne.</translation>
    </message>
    <message>
        <source>Drop the file to create its rooms</source>
        <translation>Déposez le fichier pour en créer les salons</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>Ceci ne peut pas être déposé ici</translation>
    </message>
</context>
<context>
    <name>BatchOpener</name>
    <message>
        <source>Create rooms from a &amp;file…</source>
        <translation>Créer des salons depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>Créer des salons depuis un fichier</translation>
    </message>
    <message>
        <source>Lists of rooms (*.jsonl *.ndjson *.json)</source>
        <translation>Listes de salons (*.jsonl *.ndjson *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” was not opened: first say what is to become of “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été ouvert&#xa0;: indiquez d’abord ce qu’il faut faire de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n room(s) were added.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %n salon a été ajouté.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %n salons ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: going on with %n room(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: reprise de %n salon.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: reprise de %n salons.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: nothing was sent, as it could not be written to the disk first. %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: rien n’a été envoyé, car la liste n’a pas pu d’abord être écrite sur le disque. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>BatchProblems</name>
    <message>
        <source>Every line can be used. Some may not be what you mean:</source>
        <translation>Toutes les lignes sont utilisables. Certaines ne sont peut-être pas ce que vous vouliez&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used:</source>
        <translation>
            <numerusform>%n ligne est inutilisable&#xa0;:</numerusform>
            <numerusform>%n lignes sont inutilisables&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used. Nothing is created unless they are skipped.</source>
        <translation>
            <numerusform>%n ligne est inutilisable. Rien n’est créé tant qu’elle n’est pas ignorée.</numerusform>
            <numerusform>%n lignes sont inutilisables. Rien n’est créé tant qu’elles ne sont pas ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip what is wrong, and create the rooms of the other lines</source>
        <translation>&amp;Ignorer ce qui est incorrect et créer les salons des autres lignes</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Creates a chat room, and prints it.</source>
        <translation>Crée un salon de discussion et l’affiche.</translation>
    </message>
    <message>
        <source>Creates the rooms of a list, and goes on where it was left.</source>
        <translation>Crée les salons d’une liste et reprend là où elle en était restée.</translation>
    </message>
    <message>
        <source>Shows what was asked for, and what came of it; goes on with what was left.</source>
        <translation>Affiche les demandes et leur résultat&#xa0;; reprend celles laissées en suspens.</translation>
    </message>
    <message>
        <source>Shows, adds, removes and tries connections to services, and shares them as a file.</source>
        <translation>Affiche, ajoute, supprime et vérifie les connexions aux services, et les partage sous forme de fichier.</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong.</source>
        <translation>Affiche ce qui aide à trouver ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted.</source>
        <translation>Exécute le service local jusqu’à son interruption.</translation>
    </message>
    <message>
        <source>Without arguments the window opens. The commands need no window and no display.</source>
        <translation>Sans argument, la fenêtre s’ouvre. Les commandes n’ont besoin ni de fenêtre ni d’affichage.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 252 the input is wrong, and nothing was sent; 253 no usable credentials or configuration; 254 the service answered with an error; 255 any other trouble; 130 interrupted.</source>
        <translation>Codes de sortie&#xa0;: 0 terminé&#xa0;; 252 entrée incorrecte, rien n’a été envoyé&#xa0;; 253 informations d’identification ou configuration absentes ou inutilisables&#xa0;; 254 le service a répondu par une erreur&#xa0;; 255 tout autre problème&#xa0;; 130 interrompu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command and no option.</source>
        <translation>&apos;%1&apos; n’est ni une commande ni une option.</translation>
    </message>
    <message>
        <source>argument %1 is not UTF-8.</source>
        <translation>l’argument %1 n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>There is no display for the window: neither DISPLAY nor WAYLAND_DISPLAY is set. The commands need none; see roomwright --help.</source>
        <translation>Aucun affichage pour la fenêtre&#xa0;: ni DISPLAY ni WAYLAND_DISPLAY n’est définie. Les commandes n’en ont pas besoin&#xa0;; voir roomwright --help.</translation>
    </message>
    <message>
        <source>Say this, and do nothing.</source>
        <translation>Afficher ce texte, sans rien faire d’autre.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>Argument inattendu &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>%1 goes with %2.</source>
        <extracomment>An option is of use with another one only: &quot;--proxy-user: goes with --proxy URL.&quot;</extracomment>
        <translation>%1 s’utilise uniquement avec %2.</translation>
    </message>
    <message>
        <source>The config profile (%1) has no endpoint_url, and there is no --endpoint-url.</source>
        <translation>Le profil de configuration (%1) n’a pas d’endpoint_url, et --endpoint-url n’est pas indiquée.</translation>
    </message>
    <message>
        <source>%1 is Amazon&apos;s own endpoint.</source>
        <translation>%1 désigne le service d’Amazon.</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. May be left out where the AWS profile has it.</source>
        <translation>Où se trouve le service&#xa0;: https, ou http vers cet ordinateur. Peut être omise si le profil AWS l’indique.</translation>
    </message>
    <message>
        <source>The region to sign for; us-east-1 by default.</source>
        <translation>La région pour laquelle signer&#xa0;; us-east-1 par défaut.</translation>
    </message>
    <message>
        <source>Names the key pair. The secret access key that belongs to it is read from standard input, without echo where that is a terminal.</source>
        <translation>Désigne la paire de clés. La clé d’accès secrète correspondante est lue sur l’entrée standard, sans écho s’il s’agit d’un terminal.</translation>
    </message>
    <message>
        <source>Where the credentials are: in the keychain, as by default; with the user, who enters them in the window for as long as it is open; in the AWS environment variables; in an AWS profile.</source>
        <translation>Où se trouvent les informations d’identification&#xa0;: dans le trousseau de clés (par défaut)&#xa0;; auprès de l’utilisateur, qui les saisit dans la fenêtre pour le temps où elle reste ouverte&#xa0;; dans les variables d’environnement AWS&#xa0;; dans un profil AWS.</translation>
    </message>
    <message>
        <source>The AWS profile; means --credential-source profile.</source>
        <translation>Le profil AWS&#xa0;; implique --credential-source profile.</translation>
    </message>
    <message>
        <source>Certificates in PEM form to trust instead of the system&apos;s.</source>
        <translation>Certificats au format PEM auxquels faire confiance à la place de ceux du système.</translation>
    </message>
    <message>
        <source>As the system says, which is the default; no proxy; or http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Selon le système (par défaut)&#xa0;; aucun proxy&#xa0;; ou http://HOST:PORT ou socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>The proxy&apos;s user. The password is read from standard input too, as a line of its own behind the secret access key, where that is read.</source>
        <translation>L’utilisateur du proxy. Le mot de passe est lui aussi lu sur l’entrée standard, sur une ligne à part après la clé d’accès secrète si celle-ci est lue.</translation>
    </message>
    <message>
        <source>How long to wait for each answer; 30 by default.</source>
        <translation>Combien de temps attendre chaque réponse&#xa0;; 30 par défaut.</translation>
    </message>
    <message>
        <source>How often to ask before giving up; 3 by default.</source>
        <translation>Nombre de tentatives avant d’abandonner&#xa0;; 3 par défaut.</translation>
    </message>
    <message>
        <source>Where there is a connection of this name, it is changed. What no option names becomes the default; the account IDs it remembers stay.</source>
        <translation>S’il existe déjà une connexion de ce nom, elle est modifiée. Ce qu’aucune option n’indique prend la valeur par défaut&#xa0;; les ID de compte qu’elle a mémorisés sont conservés.</translation>
    </message>
    <message>
        <source>Adds a connection, for the window and for --connection NAME. Its secret access key, and the password of its proxy, are read from standard input and kept in the keychain; where the keychain does not take them, nothing is added.</source>
        <translation>Ajoute une connexion, pour la fenêtre et pour --connection NAME. Sa clé d’accès secrète et le mot de passe de son proxy sont lus sur l’entrée standard et conservés dans le trousseau de clés&#xa0;; si celui-ci ne les accepte pas, rien n’est ajouté.</translation>
    </message>
    <message>
        <source>standard input: the proxy password</source>
        <translation>entrée standard&#xa0;: le mot de passe du proxy</translation>
    </message>
    <message>
        <source>Secret access key of %1: </source>
        <extracomment>Asks for it; %1 is an access key ID.</extracomment>
        <translation>Clé d’accès secrète de %1&#xa0;: </translation>
    </message>
    <message>
        <source>Proxy password of %1: </source>
        <extracomment>Asks for it; %1 is a user.</extracomment>
        <translation>Mot de passe du proxy de %1&#xa0;: </translation>
    </message>
    <message>
        <source>standard input: has more than one line.</source>
        <translation>entrée standard&#xa0;: contient plus d’une ligne.</translation>
    </message>
    <message>
        <source>standard input: has more than two lines.</source>
        <translation>entrée standard&#xa0;: contient plus de deux lignes.</translation>
    </message>
    <message>
        <source>Temporary credentials, with a session token, are not kept: leave them in the environment, and use --credential-source environment.</source>
        <translation>Les informations d’identification temporaires, avec un jeton de session, ne sont pas conservées&#xa0;: laissez-les dans l’environnement et utilisez --credential-source environment.</translation>
    </message>
    <message>
        <source>standard input: the secret access key</source>
        <extracomment>Begins sentences about it.</extracomment>
        <translation>entrée standard&#xa0;: la clé d’accès secrète</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as it was.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>&quot;%1&quot; est restée telle quelle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not added.</source>
        <translation>&quot;%1&quot; n’a pas été ajoutée.</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; is as it was.</source>
        <translation>Le secret n’a pas été conservé, et &quot;%1&quot; est restée telle quelle.</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; was not added.</source>
        <translation>Le secret n’a pas été conservé, et &quot;%1&quot; n’a pas été ajoutée.</translation>
    </message>
    <message>
        <source>Unlock it, and try again; or use --credential-source session, environment or profile, which need no keychain.</source>
        <extracomment>The keychain.</extracomment>
        <translation>Déverrouillez-le et réessayez&#xa0;; ou utilisez --credential-source session, environment ou profile, qui se passent de trousseau de clés.</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot;.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>&quot;%1&quot; modifiée.</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; ajoutée.</translation>
    </message>
    <message>
        <source>Its secret is in the keychain.</source>
        <translation>Son secret est dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>The window asks for its keys.</source>
        <translation>Ses clés sont demandées par la fenêtre.</translation>
    </message>
    <message>
        <source>Its proxy&apos;s password is in the keychain.</source>
        <translation>Le mot de passe de son proxy est dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Prints the connections.</source>
        <translation>Affiche les connexions.</translation>
    </message>
    <message>
        <source>Adds one; its secret access key is read from standard input.</source>
        <translation>En ajoute une&#xa0;; sa clé d’accès secrète est lue sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Removes one, and its secret.</source>
        <translation>En supprime une, ainsi que son secret.</translation>
    </message>
    <message>
        <source>Tries one, and says what came of it.</source>
        <translation>En vérifie une et indique le résultat.</translation>
    </message>
    <message>
        <source>Prints them as a file to share with a team, without secrets.</source>
        <translation>Les écrit sous forme de fichier à partager avec une équipe, sans secrets.</translation>
    </message>
    <message>
        <source>Adds those of such a file.</source>
        <translation>Ajoute celles d’un tel fichier.</translation>
    </message>
    <message>
        <source>A connection is a service with the credentials for it. The window has the same ones. Their secrets are in the keychain, and are never printed.</source>
        <translation>Une connexion est un service avec les informations d’identification correspondantes. Ce sont les mêmes que dans la fenêtre. Leurs secrets sont dans le trousseau de clés et ne sont jamais affichés.</translation>
    </message>
    <message>
        <source>Prints the connections as a file to share with a team. Secrets, access key IDs, a proxy&apos;s user name and account IDs are not in it: each person enters their own.</source>
        <translation>Écrit les connexions sous forme de fichier à partager avec une équipe. Il ne contient ni secrets, ni ID de clé d’accès, ni nom d’utilisateur de proxy, ni ID de compte&#xa0;: chacun saisit les siens.</translation>
    </message>
    <message>
        <source>Adds the connections of a file that &quot;connections export&quot; or the window has written; - is standard input. Those that are there already are left alone. All are added or, where the file has a fault, none.</source>
        <translation>Ajoute les connexions d’un fichier écrit par &quot;connections export&quot; ou par la fenêtre&#xa0;; - désigne l’entrée standard. Celles qui existent déjà restent inchangées. Toutes sont ajoutées ou, si le fichier contient une erreur, aucune.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 dépasse 1 Mio.</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 n’est pas du JSON.</translation>
    </message>
    <message>
        <source>%1 holds no connections.</source>
        <translation>%1 ne contient aucune connexion.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Roomwright.</source>
        <translation>%1 a été écrit par une version ultérieure de Roomwright.</translation>
    </message>
    <message>
        <source>connection %1: %2 is missing, or not what can be used.</source>
        <extracomment>%1 is its number in a file, %2 one of the names in it, such as EndpointUrl.</extracomment>
        <translation>connexion %1&#xa0;: %2 est absent ou inutilisable.</translation>
    </message>
    <message>
        <source>&quot;connections list&quot; tells what was added.</source>
        <translation>&quot;connections list&quot; indique ce qui a été ajouté.</translation>
    </message>
    <message>
        <source>Nothing to add: all of them are there already.</source>
        <translation>Rien à ajouter&#xa0;: toutes sont déjà présentes.</translation>
    </message>
    <message>
        <source>Prints the connections, without their secrets.</source>
        <translation>Affiche les connexions, sans leurs secrets.</translation>
    </message>
    <message>
        <source>A line each: with columns divided by tabs, as by default, or with an object that has everything.</source>
        <translation>Une ligne pour chaque élément&#xa0;: en colonnes séparées par des tabulations (par défaut), ou avec un objet qui contient tout.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>A column&apos;s heading: where the credentials are.</extracomment>
        <translation>Informations d’identification</translation>
    </message>
    <message>
        <source>Key or profile</source>
        <extracomment>A column&apos;s heading: an access key ID, or the name of an AWS profile.</extracomment>
        <translation>Clé ou profil</translation>
    </message>
    <message>
        <source>Removes a connection, and its secret from the keychain. Rooms that were made with it stay in the journal.</source>
        <translation>Supprime une connexion, ainsi que son secret du trousseau de clés. Les salons créés par son intermédiaire restent dans le journal.</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot;.</source>
        <extracomment>A connection.</extracomment>
        <translation>&quot;%1&quot; supprimée.</translation>
    </message>
    <message>
        <source>The local service cannot be removed.</source>
        <translation>Le service local ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Tries a connection by listing the accounts that its credentials see, once, which changes nothing. Prints the accounts, an ID and a name each.</source>
        <translation>Vérifie une connexion en énumérant une fois les comptes auxquels ses informations d’identification donnent accès, sans rien modifier. Affiche les comptes, avec l’ID et le nom de chacun.</translation>
    </message>
    <message>
        <source>The endpoint, %1, is Amazon&apos;s own.</source>
        <translation>Le point de terminaison, %1, est celui d’Amazon.</translation>
    </message>
    <message>
        <source>The certificate is that of &quot;%1&quot;, issued by &quot;%2&quot;.</source>
        <translation>Le certificat est celui de &quot;%1&quot;, émis par &quot;%2&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur est décalée de %Ln seconde.</numerusform>
            <numerusform>L’horloge de cet ordinateur est décalée de %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service was reached, and has no account.</source>
        <translation>Le service a été joint et n’a aucun compte.</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright, in whose list this room will not be.</source>
        <translation>Le journal est utilisé par un autre Roomwright, dont la liste ne contiendra pas ce salon.</translation>
    </message>
    <message>
        <source>What came of the room is not in it, and is asked again by a later run.</source>
        <extracomment>The journal.</extracomment>
        <translation>Le résultat pour ce salon n’y figure pas et sera redemandé lors d’une exécution ultérieure.</translation>
    </message>
    <message>
        <source>The room was created, with RoomId %1, but this could not be written to standard output.</source>
        <translation>Le salon a été créé, avec le RoomId %1, mais cela n’a pas pu être écrit sur la sortie standard.</translation>
    </message>
    <message>
        <source>Leave the option out, and a fresh token is made.</source>
        <translation>Omettez l’option, et un nouveau jeton sera généré.</translation>
    </message>
    <message>
        <source>The Chime account to create the room in. Optional with --connection local, whose own account is meant then.</source>
        <translation>Le compte Chime dans lequel créer le salon. Facultatif avec --connection local&#xa0;: il s’agit alors du compte propre du service local.</translation>
    </message>
    <message>
        <source>The room&apos;s name.</source>
        <translation>Le nom du salon.</translation>
    </message>
    <message>
        <source>2 to 64 of [-_a-zA-Z0-9]. Asked again with the same token and name, the service gives the same room. Fresh by default.</source>
        <translation>De 2 à 64 caractères parmi [-_a-zA-Z0-9]. Pour une demande répétée avec le même jeton et le même nom, le service renvoie le même salon. Par défaut, un nouveau jeton est généré.</translation>
    </message>
    <message>
        <source>json by default.</source>
        <translation>json par défaut.</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run the same command again (with the same input, without --again).</source>
        <translation>Ce qui reste est dans le journal. Pour continuer, exécutez de nouveau la même commande (avec la même entrée, sans --again).</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rooms were created before (batch %2). Nothing is left to do; --again creates them once more.</source>
        <translation>
            <numerusform>Salon déjà créé&#xa0;: %1 sur %Ln (lot %2). Il ne reste rien à faire&#xa0;; --again le crée une nouvelle fois.</numerusform>
            <numerusform>Salons déjà créés&#xa0;: %1 sur %Ln (lot %2). Il ne reste rien à faire&#xa0;; --again les crée une nouvelle fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with batch %2: %1 of %Ln rooms were created before.</source>
        <translation>
            <numerusform>Reprise du lot %2&#xa0;; salon déjà créé&#xa0;: %1 sur %Ln.</numerusform>
            <numerusform>Reprise du lot %2&#xa0;; salons déjà créés&#xa0;: %1 sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. Wrong lines: %1. With --skip-invalid, the rooms of the others are created.</source>
        <translation>Rien n’a été envoyé. Lignes incorrectes&#xa0;: %1. Avec --skip-invalid, les salons des autres lignes sont créés.</translation>
    </message>
    <message>
        <source>The input holds no rooms.</source>
        <translation>L’entrée ne contient aucun salon.</translation>
    </message>
    <message>
        <source>Creates the chat rooms of a list, and prints a line of JSON for each as soon as it is known what came of it. The list is JSON Lines: in each line an object with AccountId, Name and, where wanted, ClientRequestToken. Nothing is sent while anything in it is wrong. Given the same list again, the command goes on with what is not created yet.</source>
        <translation>Crée les salons de discussion d’une liste et affiche pour chacun une ligne JSON dès que son résultat est connu. La liste est au format JSON Lines&#xa0;: sur chaque ligne, un objet avec AccountId, Name et, si souhaité, ClientRequestToken. Rien n’est envoyé tant qu’elle contient une erreur. Si elle reçoit de nouveau la même liste, la commande continue avec ce qui n’est pas encore créé.</translation>
    </message>
    <message>
        <source>The list; - for standard input.</source>
        <translation>La liste&#xa0;; - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>The Chime account of lines without an AccountId. With --connection local they may stay without one: its own account is meant then.</source>
        <translation>Le compte Chime des lignes sans AccountId. Avec --connection local, elles peuvent s’en passer&#xa0;: il s’agit alors du compte propre du service local.</translation>
    </message>
    <message>
        <source>Create the rooms of the lines that are right.</source>
        <translation>Créer les salons des lignes correctes.</translation>
    </message>
    <message>
        <source>Create rooms that the same list has created before once more: with fresh tokens where the list has none.</source>
        <translation>Créer une nouvelle fois les salons que la même liste a déjà créés&#xa0;: avec de nouveaux jetons là où la liste n’en a pas.</translation>
    </message>
    <message>
        <source>Print what would be sent, with the tokens, and send nothing. The tokens are fresh each time with --again.</source>
        <translation>Afficher ce qui serait envoyé, avec les jetons, et ne rien envoyer. Avec --again, les jetons sont nouveaux à chaque fois.</translation>
    </message>
    <message>
        <source>Standard output could not be written. What came of the rooms is in the journal: roomwright journal list</source>
        <translation>Impossible d’écrire sur la sortie standard. Le résultat pour les salons est dans le journal&#xa0;: roomwright journal list</translation>
    </message>
    <message>
        <source>What is known is kept, and written as soon as that is possible.</source>
        <translation>Ce qui est connu est conservé et sera écrit dès que possible.</translation>
    </message>
    <message>
        <source>This is tried until it works. Ctrl+C leaves the rest for another time.</source>
        <translation>Les tentatives continuent jusqu’à ce que cela fonctionne. Ctrl+C laisse le reste pour une autre fois.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message numerus="yes">
        <source>Created %1 of %Ln rooms</source>
        <extracomment>Begins a list: &quot;Created 17 of 20 rooms, 1 failed, 2 left.&quot;</extracomment>
        <translation>
            <numerusform>Salon créé&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>Salons créés&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Rooms of which nobody knows what became of them.</extracomment>
        <translation>
            <numerusform>%Ln inconnu</numerusform>
            <numerusform>%Ln inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <extracomment>Rooms that are still to be created.</extracomment>
        <translation>
            <numerusform>%Ln restant</numerusform>
            <numerusform>%Ln restants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Ends a list as a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The certificates to trust, %1, cannot be read, or are not in PEM form.</source>
        <translation>Les certificats de confiance, %1, sont illisibles ou ne sont pas au format PEM.</translation>
    </message>
    <message>
        <source>Name a service that speaks its API with --endpoint-url, or use the program&apos;s own with --connection local.</source>
        <translation>Indiquez avec --endpoint-url un service qui prend en charge son API, ou utilisez celui du programme avec --connection local.</translation>
    </message>
    <message>
        <source>No endpoint is configured.</source>
        <translation>Aucun point de terminaison n’est configuré.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is not UTF-8.</source>
        <translation>%1 est illisible ou n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Unable to locate credentials. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or an AWS profile, or choose a --connection.</source>
        <translation>Informations d’identification introuvables. Définissez AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY ou un profil AWS, ou choisissez une --connection.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s endpoint_url</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>L’endpoint_url du profil AWS</translation>
    </message>
    <message>
        <source>AWS_MAX_ATTEMPTS, or the AWS profile&apos;s max_attempts, (%1)</source>
        <extracomment>Begins a sentence; %1 is its value.</extracomment>
        <translation>AWS_MAX_ATTEMPTS, ou le max_attempts du profil AWS, (%1)</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>Le point de terminaison de la connexion</translation>
    </message>
    <message>
        <source>%1 the local service is where it is. Leave the option out, or --connection.</source>
        <translation>%1 l’adresse du service local est fixe. Omettez cette option ou --connection.</translation>
    </message>
    <message>
        <source>%1 a connection has its own credentials. Leave one of the two out.</source>
        <translation>%1 une connexion a ses propres informations d’identification. Omettez l’une des deux options.</translation>
    </message>
    <message>
        <source>%1 must be a whole number of seconds from 1 to %2.</source>
        <translation>%1 doit être un nombre entier de secondes compris entre 1 et %2.</translation>
    </message>
    <message>
        <source>A connection set up in the window, its secret from the keychain; &quot;local&quot; is the program&apos;s own service. Without it the AWS environment variables are used, else the AWS profile.</source>
        <translation>Une connexion configurée dans la fenêtre, dont le secret provient du trousseau de clés&#xa0;; &quot;local&quot; est le service du programme. À défaut, les variables d’environnement AWS sont utilisées, sinon le profil AWS.</translation>
    </message>
    <message>
        <source>A profile of the AWS tools&apos; files, instead of the environment&apos;s variables and AWS_PROFILE.</source>
        <translation>Un profil des fichiers des outils AWS, à la place des variables d’environnement et d’AWS_PROFILE.</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. Comes before AWS_ENDPOINT_URL_CHIME, AWS_ENDPOINT_URL and the profile.</source>
        <translation>Où se trouve le service&#xa0;: https, ou http vers cet ordinateur. Prévaut sur AWS_ENDPOINT_URL_CHIME, AWS_ENDPOINT_URL et le profil.</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong: versions, the keychain&apos;s state, files, connections and the last failures. There is no secret in it.</source>
        <translation>Affiche ce qui aide à trouver ce qui ne va pas&#xa0;: versions, état du trousseau de clés, fichiers, connexions et derniers échecs. Aucun secret n’y figure.</translation>
    </message>
    <message>
        <source>With the names and request tokens of rooms, which are left out otherwise.</source>
        <translation>Avec les noms et les jetons de requête des salons, omis sinon.</translation>
    </message>
    <message>
        <source>An object, or lines of text, as by default.</source>
        <translation>Un objet, ou des lignes de texte (par défaut).</translation>
    </message>
    <message>
        <source>Could not connect to the endpoint URL: &quot;%1&quot;</source>
        <translation>Impossible de se connecter à l’URL du point de terminaison&#xa0;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Connection was closed before a complete answer came from the endpoint URL: &quot;%1&quot;</source>
        <translation>La connexion a été fermée avant l’arrivée d’une réponse complète de l’URL du point de terminaison&#xa0;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>No answer in time from the endpoint URL: &quot;%1&quot;</source>
        <translation>Aucune réponse à temps de l’URL du point de terminaison&#xa0;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>SSL validation failed for &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 what the TLS library says.</extracomment>
        <translation>Échec de la validation SSL pour &quot;%1&quot;&#xa0;: %2</translation>
    </message>
    <message>
        <source>Failed to connect through the proxy to &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 the proxy.</extracomment>
        <translation>Échec de la connexion par le proxy à &quot;%1&quot;&#xa0;: %2</translation>
    </message>
    <message>
        <source>The answer is too large to be a room, from the endpoint URL: &quot;%1&quot;</source>
        <translation>La réponse de l’URL du point de terminaison est trop volumineuse pour être un salon&#xa0;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The input breaks a rule</source>
        <translation>L’entrée enfreint une règle</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used</source>
        <translation>Le point de terminaison de la connexion n’est pas utilisable</translation>
    </message>
    <message>
        <source>Unable to locate credentials</source>
        <translation>Informations d’identification introuvables</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile could not be found</source>
        <translation>Le source_profile du profil AWS est introuvable</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile leads in a circle</source>
        <translation>Le source_profile du profil AWS mène à une référence circulaire</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs an MFA code, and none was given</source>
        <translation>Le rôle du profil AWS exige un code MFA, et aucun n’a été fourni</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials</source>
        <translation>Le credential_process du profil AWS n’a fourni aucune information d’identification</translation>
    </message>
    <message>
        <source>The keychain did not give the connection&apos;s secret</source>
        <translation>Le trousseau de clés n’a pas fourni le secret de la connexion</translation>
    </message>
    <message>
        <source>The local service could not be started</source>
        <translation>Le service local n’a pas pu être démarré</translation>
    </message>
    <message>
        <source>The certificates to trust cannot be read, or are not in PEM form</source>
        <translation>Les certificats de confiance sont illisibles ou ne sont pas au format PEM</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>Le profil AWS a un role_arn, mais pas de source_profile.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what went wrong, without a full stop; %2 what it is about, or what the system says.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The service answered with status %1, and without a room.</source>
        <translation>Le service a répondu avec le statut %1 et sans salon.</translation>
    </message>
    <message>
        <source>There is no host of that name. Check the endpoint&apos;s spelling.</source>
        <translation>Aucun hôte ne porte ce nom. Vérifiez l’orthographe du point de terminaison.</translation>
    </message>
    <message>
        <source>Nothing listens there. Check the port, and whether the service runs; roomwright serve starts a local one.</source>
        <translation>Rien n’y est à l’écoute. Vérifiez le port et assurez-vous que le service fonctionne&#xa0;; roomwright serve en démarre un local.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Vérifiez la connexion réseau.</translation>
    </message>
    <message>
        <source>A slow service may need a longer --timeout.</source>
        <translation>Un service lent peut nécessiter un --timeout plus long.</translation>
    </message>
    <message>
        <source>If the service has a certificate authority of its own, name its certificate with --ca-bundle.</source>
        <translation>Si le service a sa propre autorité de certification, indiquez-en le certificat avec --ca-bundle.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s keys in the window, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY and leave --connection out.</source>
        <translation>Saisissez les clés de la connexion dans la fenêtre, ou définissez AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY et omettez --connection.</translation>
    </message>
    <message>
        <source>It is asked for at the terminal. Where there is none, this leaves credentials in the environment for a while:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>Le code est demandé dans le terminal. S’il n’y en a pas, cette commande laisse pour un temps des informations d’identification dans l’environnement&#xa0;:</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1.</source>
        <translation>C’est la réponse de STS au sujet du rôle %1 du profil AWS.</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1. The MFA code may have been wrong or used before: wait for the next one, and try again.</source>
        <translation>C’est la réponse de STS au sujet du rôle %1 du profil AWS. Le code MFA était peut-être incorrect ou déjà utilisé&#xa0;: attendez le suivant et réessayez.</translation>
    </message>
    <message>
        <source>It is locked, said no, or did not answer: unlock it, and try again.</source>
        <extracomment>The keychain.</extracomment>
        <translation>Il est verrouillé, a refusé ou n’a pas répondu&#xa0;: déverrouillez-le et réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds. Set it, and try again.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur est décalée de %Ln seconde. Réglez-la et réessayez.</numerusform>
            <numerusform>L’horloge de cet ordinateur est décalée de %Ln secondes. Réglez-la et réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint sends on to &quot;%1&quot;, which is not followed: the signature is for this endpoint only.</source>
        <translation>Le point de terminaison renvoie vers &quot;%1&quot;, qui n’est pas suivi&#xa0;: la signature ne vaut que pour ce point de terminaison.</translation>
    </message>
    <message>
        <source>This is no answer of the rooms API. Check the endpoint.</source>
        <translation>Ce n’est pas une réponse de l’API des salons. Vérifiez le point de terminaison.</translation>
    </message>
    <message>
        <source>Without the account&apos;s list of rooms it is not known whether this one is there: ask for the permission chime:ListRooms.</source>
        <translation>Sans la liste des salons du compte, on ne sait pas si celui-ci existe&#xa0;: demandez l’autorisation chime:ListRooms.</translation>
    </message>
    <message>
        <source>The config profile (%1) could not be found.</source>
        <translation>Le profil de configuration (%1) est introuvable.</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through %1, which this program does not do itself. This does, and leaves them in the environment:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>Le profil AWS obtient ses informations d’identification par %1, ce que ce programme ne fait pas lui-même. Cette commande le fait et les laisse dans l’environnement&#xa0;:</translation>
    </message>
    <message>
        <source>Partial credentials found in the environment, missing: %1</source>
        <translation>Informations d’identification incomplètes dans l’environnement, il manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>The access key ID or the session token holds a character that no key has: a space, a line end or the like.</source>
        <translation>L’ID de clé d’accès ou le jeton de session contient un caractère qu’aucune clé ne comporte&#xa0;: un espace, une fin de ligne, etc.</translation>
    </message>
    <message>
        <source>Amazon ended its Chime service on 20 February 2026.</source>
        <translation>Amazon a mis fin à son service Chime le 20 février 2026.</translation>
    </message>
    <message>
        <source>The outcome is unknown: the room may have been created. Ask again with the same token, and no second room is made:</source>
        <extracomment>A line with an option follows.</extracomment>
        <translation>Le résultat est inconnu&#xa0;: le salon a peut-être été créé. Redemandez-le avec le même jeton, et aucun second salon ne sera créé&#xa0;:</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this.</source>
        <translation>Le trousseau de clés ne contient rien à ce sujet.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau de clés est verrouillé.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Le trousseau de clés a refusé.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Il n’y a pas de trousseau de clés ici.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Le trousseau de clés n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry is not one of this program.</source>
        <translation>L’entrée du trousseau de clés ne provient pas de ce programme.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>Le trousseau de clés est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its secret may still be in the keychain.</source>
        <extracomment>A connection&apos;s secret.</extracomment>
        <translation>Son secret se trouve peut-être encore dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: %2.</source>
        <translation>Impossible d’ouvrir le journal %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright. Let it finish, or close it.</source>
        <translation>Le journal est utilisé par un autre Roomwright. Attendez qu’il ait terminé, ou fermez-le.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2.</source>
        <translation>Le journal %1 est endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of this program, and is left as it is.</source>
        <translation>Le journal %1 a été écrit par une version plus récente de ce programme et reste en l’état.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2.</source>
        <translation>Impossible d’écrire le journal %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Interrupted; nothing was sent.</source>
        <translation>Interrompu&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be written.</source>
        <translation>Impossible d’écrire le fichier de configuration %1.</translation>
    </message>
    <message>
        <source>A damaged file was set aside as %1, and a new one begun.</source>
        <translation>Un fichier endommagé a été mis de côté sous le nom %1, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Before the ways to write a command.</extracomment>
        <translation>usage&#xa0;:</translation>
    </message>
    <message>
        <source>%1 must be a batch&apos;s number; roomwright journal batches shows them.</source>
        <translation>%1 doit être le numéro d’un lot&#xa0;; roomwright journal batches les affiche.</translation>
    </message>
    <message>
        <source>No earlier run has left anything.</source>
        <translation>Aucune exécution précédente n’a laissé quoi que ce soit en suspens.</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end.</source>
        <translation>Impossible de lire le journal jusqu’au bout.</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end: %1.</source>
        <translation>Impossible de lire le journal jusqu’au bout&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first, a line of JSON each, and how many of their rooms are in which state.</source>
        <translation>Affiche les listes données à create-rooms, de la plus récente à la plus ancienne, chacune sur une ligne JSON, et le nombre de leurs salons par statut.</translation>
    </message>
    <message>
        <source>Prints the rooms, newest first.</source>
        <translation>Affiche les salons, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first.</source>
        <translation>Affiche les listes données à create-rooms, de la plus récente à la plus ancienne.</translation>
    </message>
    <message>
        <source>Writes everything that the journal has as CSV or JSON.</source>
        <translation>Écrit tout le contenu du journal en CSV ou en JSON.</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left.</source>
        <translation>Reprend les salons laissés en suspens par une exécution précédente.</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left.</source>
        <translation>Abandonne les salons laissés en suspens par une exécution précédente.</translation>
    </message>
    <message>
        <source>The journal holds every room that was asked for, and what came of it.</source>
        <translation>Le journal contient chaque salon demandé et son résultat.</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left: those that were never sent are Cancelled, the others stay Unknown and are asked for no more.</source>
        <translation>Abandonne les salons laissés en suspens par une exécution précédente&#xa0;: ceux qui n’ont jamais été envoyés passent à Cancelled, les autres restent Unknown et ne sont plus demandés.</translation>
    </message>
    <message>
        <source>Only rooms of one batch.</source>
        <translation>Uniquement les salons d’un lot.</translation>
    </message>
    <message numerus="yes">
        <source>Gave up %Ln rooms: %1 are Cancelled, %2 are Unknown, as they had been sent.</source>
        <extracomment>Cancelled and Unknown are states.</extracomment>
        <translation>
            <numerusform>%Ln salon abandonné&#xa0;: %1 Cancelled&#xa0;; %2 Unknown, car déjà envoyé.</numerusform>
            <numerusform>%Ln salons abandonnés&#xa0;: %1 Cancelled&#xa0;; %2 Unknown, car déjà envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes everything that the journal has about each room, oldest first.</source>
        <translation>Écrit tout ce que le journal contient sur chaque salon, du plus ancien au plus récent.</translation>
    </message>
    <message>
        <source>An array in JSON, or CSV, as by default: there, text that a spreadsheet would take for a formula is preceded by an apostrophe.</source>
        <translation>Un tableau JSON, ou du CSV (par défaut), où le texte qu’un tableur prendrait pour une formule est précédé d’une apostrophe.</translation>
    </message>
    <message>
        <source>Where to, as a whole or not at all; standard output by default.</source>
        <translation>Où écrire, en entier ou pas du tout&#xa0;; la sortie standard par défaut.</translation>
    </message>
    <message>
        <source>Only rooms that are %1.</source>
        <extracomment>%1 are the names of states.</extracomment>
        <translation>Uniquement les salons au statut %1.</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>Impossible d’écrire l’exportation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>Il n’y a pas encore de journal.</translation>
    </message>
    <message>
        <source>Prints the rooms that were asked for, newest first.</source>
        <translation>Affiche les salons demandés, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Only those that are %1.</source>
        <extracomment>Rooms; %1 are the names of states.</extracomment>
        <translation>Uniquement ceux au statut %1.</translation>
    </message>
    <message>
        <source>Only those of one batch.</source>
        <extracomment>Rooms.</extracomment>
        <translation>Uniquement ceux d’un lot.</translation>
    </message>
    <message>
        <source>How many at most; 100 by default, 0 for all.</source>
        <extracomment>Rooms.</extracomment>
        <translation>Combien au maximum&#xa0;; 100 par défaut, 0 pour tous.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>A column&apos;s heading: the Chime account.</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Room ID</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>ID du salon</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>A column&apos;s heading: when a room was created.</extracomment>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A column&apos;s heading: what went wrong.</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left waiting, or whose outcome it did not learn, and prints a line of JSON for each as create-rooms does. Without --connection and --endpoint-url: those of all connections, and of the AWS environment.</source>
        <translation>Reprend les salons qu’une exécution précédente a laissés en attente, ou dont elle n’a pas connu le résultat, et affiche pour chacun une ligne JSON comme create-rooms. Sans --connection ni --endpoint-url&#xa0;: ceux de toutes les connexions et de l’environnement AWS.</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run this again.</source>
        <translation>Ce qui reste est dans le journal. Pour continuer, exécutez de nouveau cette commande.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms stay as they are: they were asked for by another connection. Name it with --connection, or set the AWS environment and --endpoint-url as they were.</source>
        <translation>
            <numerusform>%Ln salon reste tel quel&#xa0;: il a été demandé par une autre connexion. Indiquez-la avec --connection, ou rétablissez l’environnement AWS et --endpoint-url tels qu’ils étaient.</numerusform>
            <numerusform>%Ln salons restent tels quels&#xa0;: ils ont été demandés par une autre connexion. Indiquez-la avec --connection, ou rétablissez l’environnement AWS et --endpoint-url tels qu’ils étaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter MFA code for %1: </source>
        <extracomment>Asks for it; %1 is a device.</extracomment>
        <translation>Saisissez le code MFA pour %1&#xa0;: </translation>
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
            <numerusform>%1 sur %Ln salon</numerusform>
            <numerusform>%1 sur %Ln salons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>%Ln par seconde</numerusform>
            <numerusform>%Ln par seconde</numerusform>
        </translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>nouvelle tentative dans %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>encore %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <extracomment>Sentences like those before.</extracomment>
        <translation>
            <numerusform>… et %Ln autre.</numerusform>
            <numerusform>… et %Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs something other than white space.</source>
        <translation>%1 doit contenir autre chose que des espaces.</translation>
    </message>
    <message>
        <source>%1 has a control character, %2 at position %3.</source>
        <extracomment>%2 is a character such as U+0007.</extracomment>
        <translation>%1 contient un caractère de contrôle, %2 en position %3.</translation>
    </message>
    <message>
        <source>%1 has half a character, %2 at position %3.</source>
        <translation>%1 contient une moitié de caractère, %2 en position %3.</translation>
    </message>
    <message>
        <source>%1 &quot;.&quot; and &quot;..&quot; cannot be sent, as they change the address.</source>
        <translation>%1 &quot;.&quot; et &quot;..&quot; ne peuvent pas être envoyés, car ils changent l’adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has fewer than %n characters.</source>
        <translation>
            <numerusform>%1 compte moins de %n caractère.</numerusform>
            <numerusform>%1 compte moins de %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n characters.</source>
        <translation>
            <numerusform>%1 compte plus de %n caractère.</numerusform>
            <numerusform>%1 compte plus de %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may hold [-_a-zA-Z0-9] only, but has %2 at position %3.</source>
        <translation>%1 ne peut contenir que [-_a-zA-Z0-9], mais a %2 en position %3.</translation>
    </message>
    <message>
        <source>%1 12 digits look like an AWS account ID; a Chime account ID is a UUID.</source>
        <translation>%1 12 chiffres ressemblent à l’ID d’un compte AWS&#xa0;; l’ID d’un compte Chime est un UUID.</translation>
    </message>
    <message>
        <source>%1 begins or ends with white space, which is sent as it is.</source>
        <translation>%1 commence ou finit par des espaces, qui sont envoyés tels quels.</translation>
    </message>
    <message>
        <source>%1 has an invisible character that changes the reading direction, %2 at position %3.</source>
        <translation>%1 contient un caractère invisible qui change le sens de lecture, %2 en position %3.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <extracomment>%1 is where the value was written: &quot;--name:&quot;, &quot;NAME:&quot;, &quot;line 3: Name:&quot;, &quot;standard input: the secret access key&quot;, &quot;The connection&apos;s endpoint (http://…)&quot;. It comes first in all such sentences.</extracomment>
        <translation>%1 est obligatoire.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 has a control character.</source>
        <translation>%1 contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%2 are the values that can be given: &quot;--output: must be json or text.&quot;</extracomment>
        <translation>%1 doit être %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3.</source>
        <translation>%1 doit être un nombre entier compris entre %2 et %3.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, 0 or more.</source>
        <translation>%1 doit être un nombre entier, supérieur ou égal à 0.</translation>
    </message>
    <message>
        <source>%1 %2 cannot be read: %3.</source>
        <extracomment>%2 is a file, %3 what the system says: &quot;--input: rooms.jsonl cannot be read: Permission denied.&quot;</extracomment>
        <translation>%1 impossible de lire %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 the file cannot be read, or holds no certificate in PEM form.</source>
        <translation>%1 le fichier est illisible ou ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>%1 must be a region&apos;s name, such as us-east-1: small letters, digits and &apos;-&apos;.</source>
        <translation>%1 doit être le nom d’une région, par exemple us-east-1&#xa0;: minuscules, chiffres et &apos;-&apos;.</translation>
    </message>
    <message>
        <source>%1 has a character that nobody can see, at position %2.</source>
        <translation>%1 contient un caractère invisible, en position %2.</translation>
    </message>
    <message>
        <source>%1 has a character that cannot be part of it, at position %2: a space, a control character or the like.</source>
        <translation>%1 contient un caractère qui ne peut pas en faire partie, en position %2&#xa0;: un espace, un caractère de contrôle, etc.</translation>
    </message>
    <message>
        <source>%1 must not hold a user name or password.</source>
        <translation>%1 ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>%1 there is a connection of this name; --replace changes it.</source>
        <translation>%1 il existe déjà une connexion de ce nom&#xa0;; --replace la modifie.</translation>
    </message>
    <message>
        <source>%1 stands for the local service.</source>
        <translation>%1 désigne le service local.</translation>
    </message>
    <message>
        <source>%1 is not a URL such as https://chime.example.com.</source>
        <translation>%1 n’est pas une URL telle que https://chime.example.com.</translation>
    </message>
    <message>
        <source>%1 must begin with https:// (or http:// for this computer).</source>
        <translation>%1 doit commencer par https:// (ou http:// pour cet ordinateur).</translation>
    </message>
    <message>
        <source>%1 must be https, as it is another computer; http is for this one.</source>
        <translation>%1 doit être en https, car il s’agit d’un autre ordinateur&#xa0;; http est réservé à celui-ci.</translation>
    </message>
    <message>
        <source>%1 must not hold &apos;?&apos; or &apos;#&apos;.</source>
        <translation>%1 ne doit contenir ni &apos;?&apos; ni &apos;#&apos;.</translation>
    </message>
    <message>
        <source>line %1:</source>
        <extracomment>Of the list of rooms: begins a sentence.</extracomment>
        <translation>ligne %1&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n bytes.</source>
        <translation>
            <numerusform>%1 dépasse %n octet.</numerusform>
            <numerusform>%1 dépasse %n octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2.</source>
        <extracomment>%2 is what the system says.</extracomment>
        <translation>%1 n’est pas du JSON&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>%1 has an unknown member, &quot;%2&quot;. There are AccountId, Name and ClientRequestToken.</source>
        <translation>%1 a un membre inconnu, &quot;%2&quot;. Les membres possibles sont AccountId, Name et ClientRequestToken.</translation>
    </message>
    <message>
        <source>%1 must be a string.</source>
        <translation>%1 doit être une chaîne.</translation>
    </message>
    <message>
        <source>%1 is that of line %2, which is about another room.</source>
        <translation>%1 est celui de la ligne %2, qui concerne un autre salon.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;. There are: %2.</source>
        <translation>Il n’y a pas de connexion &quot;%1&quot;. Connexions existantes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted. Prints what a shell needs to use it; keys are taken from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY where those are set.</source>
        <translation>Exécute le service local jusqu’à son interruption. Affiche ce dont un shell a besoin pour l’utiliser&#xa0;; les clés sont prises dans AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY si elles sont définies.</translation>
    </message>
    <message>
        <source>Any free one by default.</source>
        <extracomment>A port.</extracomment>
        <translation>Un port libre quelconque par défaut.</translation>
    </message>
    <message>
        <source>Where the rooms are kept; the window&apos;s file by default.</source>
        <translation>Où les salons sont conservés&#xa0;; le fichier de la fenêtre par défaut.</translation>
    </message>
    <message>
        <source>Rooms per account; 1500 by default, 0 for no limit.</source>
        <translation>Salons par compte&#xa0;; 1500 par défaut, 0 pour ne pas fixer de limite.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2</source>
        <translation>La base de données %1 est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>Could not listen on %1: %2</source>
        <extracomment>%1 is an address and port, %2 what the system says.</extracomment>
        <translation>Impossible d’écouter sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>These keys are for this run only.</source>
        <translation>Ces clés ne valent que pour cette exécution.</translation>
    </message>
    <message>
        <source>Could not write to standard output.</source>
        <translation>Impossible d’écrire sur la sortie standard.</translation>
    </message>
    <message>
        <source>Serving account %1 from %2 until interrupted (Ctrl+C).</source>
        <translation>Service actif pour le compte %1, avec la base de données %2, jusqu’à interruption (Ctrl+C).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command of %2.</source>
        <translation>&apos;%1&apos; n’est pas une commande de %2.</translation>
    </message>
    <message>
        <source>%1 needs a command: %2.</source>
        <extracomment>%1 is &quot;journal&quot; or &quot;connections&quot;, %2 the names of its commands: &quot;list, add or remove&quot;.</extracomment>
        <translation>%1 a besoin d’une commande&#xa0;: %2.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the members of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>One of several: %1 is a list such as &quot;json, csv&quot;, or one member; %2 the last member.</extracomment>
        <translation>%1 ou %2</translation>
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
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>P&amp;oint de terminaison</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Ré&amp;gion</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» est dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>The secret of “%1” is kept for this session only.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» est conservé pour cette session uniquement.</translation>
    </message>
    <message>
        <source>Temporary credentials are never stored.</source>
        <translation>Les informations d’identification temporaires ne sont jamais enregistrées.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password of “%1” is kept for this session only.</source>
        <translation>Le mot de passe du proxy de «&#xa0;%1&#xa0;» est conservé pour cette session uniquement.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, and was removed.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’est plus nécessaire et a été supprimé.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, but may still be in the keychain.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’est plus nécessaire, mais il se trouve peut-être encore dans le trousseau de clés.</translation>
    </message>
</context>
<context>
    <name>ConnectionName</name>
    <message>
        <source>Local service</source>
        <translation>Service local</translation>
    </message>
</context>
<context>
    <name>ConnectionSharing</name>
    <message>
        <source>S&amp;hare</source>
        <translation>Par&amp;tager</translation>
    </message>
    <message>
        <source>&amp;Import connections…</source>
        <translation>&amp;Importer des connexions…</translation>
    </message>
    <message>
        <source>&amp;Export connections…</source>
        <translation>&amp;Exporter les connexions…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exporter les connexions</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Connexions (*.json)</translation>
    </message>
    <message>
        <source>connections</source>
        <comment>the name of a file</comment>
        <translation>connexions</translation>
    </message>
    <message>
        <source>The connections could not be written to “%1”: %2</source>
        <translation>Impossible d’écrire les connexions dans «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The connections were written to “%1”, without their secrets.</source>
        <translation>Les connexions ont été écrites dans «&#xa0;%1&#xa0;», sans leurs secrets.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was added from “%1”: %2</source>
        <translation>Aucune connexion n’a été ajoutée depuis «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults in the file.</source>
        <translation>
            <numerusform>Le fichier contient %n autre erreur.</numerusform>
            <numerusform>Le fichier contient %n autres erreurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have all the connections of “%1” already.</source>
        <translation>Vous avez déjà toutes les connexions de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The connections can be used, but the settings file could not be written: they will be gone when Roomwright ends.</source>
        <translation>Les connexions sont utilisables, mais le fichier de configuration n’a pas pu être écrit&#xa0;: elles seront perdues à la fermeture de Roomwright.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were added. Enter your own keys in those that need them.</source>
        <translation>
            <numerusform>%n connexion a été ajoutée. Saisissez vos propres clés si elle en a besoin.</numerusform>
            <numerusform>%n connexions ont été ajoutées. Saisissez vos propres clés dans celles qui en ont besoin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Vérifier la connexion</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The local service is a part of Roomwright: the rooms API on this computer, for nobody but you. There is nothing to set up. It makes its own account and its own key pair, and keeps its rooms on your disk.</source>
        <translation>Le service local fait partie de Roomwright&#xa0;: c’est l’API des salons sur cet ordinateur, pour vous seul. Il n’y a rien à configurer. Il crée son propre compte et sa propre paire de clés, et conserve ses salons sur votre disque.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>Arrêter la &amp;vérification</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>Enregistrez d’abord la connexion.</translation>
    </message>
    <message>
        <source>The connection can be used, but the settings file could not be written: it will be gone when Roomwright ends.</source>
        <translation>La connexion est utilisable, mais le fichier de configuration n’a pas pu être écrit&#xa0;: elle sera perdue à la fermeture de Roomwright.</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (non enregistrée)</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Supprimer une connexion</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>Supprimer la connexion «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its secret is removed too. Rooms that were made through it stay, and stay in the list.</source>
        <translation>Son secret est également supprimé. Les salons créés par son intermédiaire subsistent et restent dans la liste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The secret of “%1” may still be in the keychain. %2</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» se trouve peut-être encore dans le trousseau de clés. %2</translation>
    </message>
    <message>
        <source>Connections that are not saved</source>
        <translation>Connexions non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to your connections?</source>
        <translation>Enregistrer les modifications de vos connexions&#xa0;?</translation>
    </message>
    <message>
        <source>Save the changes to the connection “%1”?</source>
        <translation>Enregistrer les modifications de la connexion «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed is lost otherwise.</source>
        <translation>Sinon, votre saisie sera perdue.</translation>
    </message>
</context>
<context>
    <name>CreateRoomForm</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus d’options</translation>
    </message>
    <message>
        <source>Create &amp;room</source>
        <translation>C&amp;réer le salon</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouveau salon</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Créer le salon</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Gérer les connexions…</translation>
    </message>
    <message>
        <source>For example: Operations</source>
        <translation>Par exemple&#xa0;: Exploitation</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>C&amp;onnexion</translation>
    </message>
    <message>
        <source>&amp;Account ID</source>
        <translation>&amp;ID de compte</translation>
    </message>
    <message>
        <source>Room &amp;name</source>
        <translation>&amp;Nom du salon</translation>
    </message>
    <message>
        <source>Fresh token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Request &amp;token</source>
        <translation>&amp;Jeton de requête</translation>
    </message>
    <message>
        <source>The same token never makes a second room, however often it is asked.</source>
        <translation>Un même jeton ne crée jamais de second salon, quel que soit le nombre d’envois.</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>Démarrage du service local…</translation>
    </message>
    <message>
        <source>Creates the room (Enter)</source>
        <translation>Crée le salon (Entrée)</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Il n’y a aucune connexion.</translation>
    </message>
</context>
<context>
    <name>CredentialsPart</name>
    <message>
        <source>Keys in the keychain</source>
        <translation>Clés dans le trousseau de clés</translation>
    </message>
    <message>
        <source>Keys for this session only</source>
        <translation>Clés pour cette session uniquement</translation>
    </message>
    <message>
        <source>AWS environment variables</source>
        <translation>Variables d’environnement AWS</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>Profil AWS</translation>
    </message>
    <message>
        <source>C&amp;redentials</source>
        <translation>&amp;Informations d’identification</translation>
    </message>
    <message>
        <source>Access &amp;key ID</source>
        <translation>ID de &amp;clé d’accès</translation>
    </message>
    <message>
        <source>Secret access ke&amp;y</source>
        <translation>Clé d’accès sec&amp;rète</translation>
    </message>
    <message>
        <source>Session token (o&amp;ptional)</source>
        <translation>&amp;Jeton de session (facultatif)</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>Profil A&amp;WS</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>Laissez vide pour garder l’actuelle</translation>
    </message>
    <message>
        <source>Choose a profile, or enter the name of one.</source>
        <translation>Choisissez un profil ou saisissez-en le nom.</translation>
    </message>
    <message>
        <source>They are kept in memory, and asked for again when Roomwright starts anew.</source>
        <translation>Elles sont gardées en mémoire et redemandées au prochain démarrage de Roomwright.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are set for this program.</source>
        <translation>AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY sont définies pour ce programme.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not both set for this program. Set them before it is started.</source>
        <translation>AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY ne sont pas toutes deux définies pour ce programme. Définissez-les avant de le démarrer.</translation>
    </message>
    <message>
        <source>Roomwright reads the profile in the AWS tools&apos; files whenever they change, and writes nothing to them.</source>
        <translation>Roomwright lit le profil dans les fichiers des outils AWS chaque fois qu’ils changent, et n’y écrit rien.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>&amp;Include room names and tokens</source>
        <translation>&amp;Inclure les noms des salons et les jetons</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Being gathered…</source>
        <translation>Collecte en cours…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>roomwright-diagnostics</source>
        <comment>the name of a file</comment>
        <translation>roomwright-diagnostic</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>The room breaks a rule, so nothing was sent.</source>
        <translation>Le salon enfreint une règle&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Correct what is marked in the form.</source>
        <translation>Corrigez ce qui est signalé dans le formulaire.</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used.</source>
        <translation>Le point de terminaison de la connexion n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter an https address; http is for this computer only.</source>
        <translation>Ouvrez Connexion&#xa0;▸ Gérer les connexions et saisissez une adresse https&#xa0;; http est réservé à cet ordinateur.</translation>
    </message>
    <message>
        <source>There are no credentials for this connection.</source>
        <translation>Il n’y a pas d’informations d’identification pour cette connexion.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter its access key ID and secret.</source>
        <translation>Ouvrez Connexion&#xa0;▸ Gérer les connexions et saisissez son ID de clé d’accès et son secret.</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”.</source>
        <translation>Les fichiers AWS ne contiennent aucun profil nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another one under Connection ▸ Manage connections, or add it to the AWS files; they are read again by themselves.</source>
        <translation>Choisissez-en un autre dans Connexion&#xa0;▸ Gérer les connexions, ou ajoutez-le aux fichiers AWS&#xa0;; ils sont relus automatiquement.</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through “%1”, which Roomwright does not do itself.</source>
        <translation>Le profil AWS obtient ses informations d’identification par «&#xa0;%1&#xa0;», ce que Roomwright ne fait pas lui-même.</translation>
    </message>
    <message>
        <source>Let the AWS tools do it: set credential_process of a profile to “aws configure export-credentials --profile NAME --format process”.</source>
        <translation>Confiez cette tâche aux outils AWS&#xa0;: définissez le credential_process d’un profil sur «&#xa0;aws configure export-credentials --profile NOM --format process&#xa0;».</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>Le profil AWS a un role_arn, mais pas de source_profile.</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”, which is the source_profile of this connection&apos;s.</source>
        <translation>Les fichiers AWS ne contiennent aucun profil nommé «&#xa0;%1&#xa0;», qui est le source_profile du profil de cette connexion.</translation>
    </message>
    <message>
        <source>Correct the AWS files; they are read again by themselves.</source>
        <translation>Corrigez les fichiers AWS&#xa0;; ils sont relus automatiquement.</translation>
    </message>
    <message>
        <source>The source_profile of the AWS profile leads in a circle, “%1”.</source>
        <translation>Le source_profile du profil AWS mène à une référence circulaire, «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code of an MFA device, and none was given.</source>
        <translation>Le rôle du profil AWS exige le code d’un dispositif MFA, et aucun n’a été fourni.</translation>
    </message>
    <message>
        <source>Try again, and enter the code that “%1” shows then.</source>
        <translation>Réessayez et saisissez le code que «&#xa0;%1&#xa0;» affichera alors.</translation>
    </message>
    <message>
        <source>AWS does not let these credentials take the role “%1”.</source>
        <translation>AWS n’autorise pas ces informations d’identification à assumer le rôle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check the role in the AWS files, or ask its administrator.</source>
        <translation>Vérifiez le rôle dans les fichiers AWS ou adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>AWS did not accept the MFA code, or does not let these credentials take the role “%1”.</source>
        <translation>AWS n’a pas accepté le code MFA, ou n’autorise pas ces informations d’identification à assumer le rôle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Wait until the device shows a new code, then try again; each is good once.</source>
        <translation>Attendez que le dispositif affiche un nouveau code, puis réessayez&#xa0;; chaque code n’est valable qu’une fois.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials.</source>
        <translation>Le credential_process du profil AWS n’a fourni aucune information d’identification.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see what is wrong, then try again.</source>
        <translation>Exécutez-le dans un terminal pour voir ce qui ne va pas, puis réessayez.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Son message&#xa0;: %1</translation>
    </message>
    <message>
        <source>The keychain did not give this connection&apos;s secret: it is locked, said no, or did not answer.</source>
        <translation>Le trousseau de clés n’a pas fourni le secret de cette connexion&#xa0;: il est verrouillé, a refusé ou n’a pas répondu.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again; or enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>Déverrouillez le trousseau de clés, puis réessayez&#xa0;; ou saisissez de nouveau le secret dans Connexion&#xa0;▸ Gérer les connexions.</translation>
    </message>
    <message>
        <source>The local service could not be started.</source>
        <translation>Le service local n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or the data folder is read-only, then start Roomwright again.</source>
        <translation>Vérifiez si le disque est plein ou si le dossier de données est en lecture seule, puis redémarrez Roomwright.</translation>
    </message>
    <message>
        <source>The connection&apos;s file of trusted certificates cannot be read, so nothing was sent.</source>
        <translation>Le fichier de certificats de confiance de la connexion est illisible&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and choose a file in PEM form that you may read.</source>
        <translation>Ouvrez Connexion&#xa0;▸ Gérer les connexions et choisissez un fichier au format PEM que vous avez le droit de lire.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Vous l’avez annulé.</translation>
    </message>
    <message>
        <source>Choose Retry if you want the room after all.</source>
        <translation>Choisissez «&#xa0;Réessayer&#xa0;» si vous voulez tout de même le salon.</translation>
    </message>
    <message>
        <source>No computer of that name was found.</source>
        <translation>Aucun ordinateur de ce nom n’a été trouvé.</translation>
    </message>
    <message>
        <source>No computer named “%1” was found.</source>
        <translation>Aucun ordinateur nommé «&#xa0;%1&#xa0;» n’a été trouvé.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling, and whether this computer is online.</source>
        <translation>Vérifiez l’orthographe du point de terminaison et assurez-vous que cet ordinateur est connecté au réseau.</translation>
    </message>
    <message>
        <source>The service&apos;s computer answers, but nothing listens there.</source>
        <translation>L’ordinateur du service répond, mais rien n’y est à l’écoute.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether the service is running.</source>
        <translation>Vérifiez le port du point de terminaison et assurez-vous que le service fonctionne.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>La connexion a été interrompue avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>If it happens again and again, ask whoever runs the network or the service.</source>
        <translation>Si cela se reproduit sans cesse, adressez-vous aux responsables du réseau ou du service.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Le service n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The service may be busy or out of reach: try again in a while.</source>
        <translation>Le service est peut-être occupé ou injoignable&#xa0;: réessayez dans quelque temps.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>Le certificat du service n’est pas digne de confiance&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling and this computer&apos;s clock; for a private certificate authority, install its certificate on this computer.</source>
        <translation>Vérifiez l’orthographe du point de terminaison et l’horloge de cet ordinateur&#xa0;; pour une autorité de certification privée, installez son certificat sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy stood in the way.</source>
        <translation>Le proxy du réseau a fait obstacle.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings and its password.</source>
        <translation>Vérifiez les paramètres de proxy du système et le mot de passe du proxy.</translation>
    </message>
    <message>
        <source>The network does not work.</source>
        <translation>Le réseau ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, then try again.</source>
        <translation>Vérifiez la connexion réseau de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The service refused this request as wrong.</source>
        <translation>Le service a rejeté cette requête comme incorrecte.</translation>
    </message>
    <message>
        <source>Read the service&apos;s words below, correct the room, and create it anew.</source>
        <translation>Lisez la réponse du service ci-dessous, corrigez le salon et créez-le de nouveau.</translation>
    </message>
    <message>
        <source>The account has as many rooms as it may have.</source>
        <translation>Le compte a atteint le nombre maximal de salons autorisé.</translation>
    </message>
    <message>
        <source>Remove rooms or have the quota raised, then try again.</source>
        <translation>Supprimez des salons ou faites augmenter le quota, puis réessayez.</translation>
    </message>
    <message>
        <source>The service does not know these credentials.</source>
        <translation>Le service ne reconnaît pas ces informations d’identification.</translation>
    </message>
    <message>
        <source>Check the access key ID and secret under Connection ▸ Manage connections.</source>
        <translation>Vérifiez l’ID de clé d’accès et le secret dans Connexion&#xa0;▸ Gérer les connexions.</translation>
    </message>
    <message>
        <source>The service refused the signature: the secret does not fit the access key.</source>
        <translation>Le service a refusé la signature&#xa0;: le secret ne correspond pas à la clé d’accès.</translation>
    </message>
    <message>
        <source>Enter the secret again under Connection ▸ Manage connections, and check the region.</source>
        <translation>Saisissez de nouveau le secret dans Connexion&#xa0;▸ Gérer les connexions et vérifiez la région.</translation>
    </message>
    <message>
        <source>The credentials have expired.</source>
        <translation>Les informations d’identification ont expiré.</translation>
    </message>
    <message>
        <source>Enter fresh ones under Connection ▸ Manage connections, then try again.</source>
        <translation>Saisissez-en de nouvelles dans Connexion&#xa0;▸ Gérer les connexions, puis réessayez.</translation>
    </message>
    <message>
        <source>Set the clock right (automatic time is best), then try again.</source>
        <translation>Réglez l’horloge (de préférence automatiquement), puis réessayez.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the service&apos;s are too far apart.</source>
        <translation>L’horloge de cet ordinateur et celle du service sont trop décalées l’une par rapport à l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %n minute.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %n minute.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>These credentials may not create rooms in this account.</source>
        <translation>Ces informations d’identification ne permettent pas de créer des salons dans ce compte.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:CreateRoom, or choose another account.</source>
        <translation>Demandez à l’administrateur du compte l’autorisation chime:CreateRoom, ou choisissez un autre compte.</translation>
    </message>
    <message>
        <source>The service has no account of this ID.</source>
        <translation>Le service n’a aucun compte portant cet ID.</translation>
    </message>
    <message>
        <source>Check the account ID; it is not the 12-digit number of an AWS account.</source>
        <translation>Vérifiez l’ID de compte&#xa0;; ce n’est pas le numéro à 12 chiffres d’un compte AWS.</translation>
    </message>
    <message>
        <source>The room conflicts with another change.</source>
        <translation>Le salon est en conflit avec une autre modification.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, create the room with a fresh token.</source>
        <translation>Réessayez&#xa0;; si cela se reproduit, créez le salon avec un nouveau jeton.</translation>
    </message>
    <message>
        <source>The service asked for a slower pace.</source>
        <translation>Le service a demandé de ralentir.</translation>
    </message>
    <message>
        <source>Roomwright sends more slowly; try again in a minute.</source>
        <translation>Roomwright envoie plus lentement&#xa0;; réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The service had a fault of its own.</source>
        <translation>Le service a rencontré une erreur interne.</translation>
    </message>
    <message>
        <source>Try again in a while; with the request ID, its operators can find the cause.</source>
        <translation>Réessayez dans quelque temps&#xa0;; avec l’ID de requête, les exploitants du service pourront en trouver la cause.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>Le service n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Réessayez dans quelque temps.</translation>
    </message>
    <message>
        <source>The service sent us elsewhere, where Roomwright does not go by itself.</source>
        <translation>Le service renvoie vers une autre adresse, où Roomwright ne se rend pas de lui-même.</translation>
    </message>
    <message>
        <source>The service sent us to “%1”, where Roomwright does not go by itself.</source>
        <translation>Le service renvoie vers «&#xa0;%1&#xa0;», où Roomwright ne se rend pas de lui-même.</translation>
    </message>
    <message>
        <source>If you trust that address, make it the connection&apos;s endpoint.</source>
        <translation>Si vous faites confiance à cette adresse, faites-en le point de terminaison de la connexion.</translation>
    </message>
    <message>
        <source>The answer is not one of this API&apos;s.</source>
        <translation>La réponse ne provient pas de cette API.</translation>
    </message>
    <message>
        <source>Check the endpoint: a web page, a portal or another service may be answering there.</source>
        <translation>Vérifiez le point de terminaison&#xa0;: c’est peut-être une page web, un portail ou un autre service qui y répond.</translation>
    </message>
    <message>
        <source>The answer was too long to be one of this API&apos;s.</source>
        <translation>La réponse était trop longue pour provenir de cette API.</translation>
    </message>
    <message>
        <source>Check the endpoint: another service may be answering there.</source>
        <translation>Vérifiez le point de terminaison&#xa0;: c’est peut-être un autre service qui y répond.</translation>
    </message>
    <message>
        <source>The service did not list the account&apos;s rooms, so whether this one is there is not known.</source>
        <translation>Le service n’a pas énuméré les salons du compte&#xa0;; on ne sait donc pas si celui-ci existe.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:ListRooms, or look for the room yourself.</source>
        <translation>Demandez à l’administrateur du compte l’autorisation chime:ListRooms, ou cherchez le salon vous-même.</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this connection.</source>
        <translation>Le trousseau de clés ne contient aucun secret pour cette connexion.</translation>
    </message>
    <message>
        <source>Enter it under Connection ▸ Manage connections.</source>
        <translation>Saisissez-le dans Connexion&#xa0;▸ Gérer les connexions.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau de clés est verrouillé.</translation>
    </message>
    <message>
        <source>Until it is unlocked, secrets are kept for this session only.</source>
        <translation>Tant qu’il n’est pas déverrouillé, les secrets sont conservés pour cette session uniquement.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Le trousseau de clés a refusé l’accès.</translation>
    </message>
    <message>
        <source>Allow Roomwright to use it; until then secrets are kept for this session only.</source>
        <translation>Autorisez Roomwright à l’utiliser&#xa0;; d’ici là, les secrets sont conservés pour cette session uniquement.</translation>
    </message>
    <message>
        <source>There is no keychain on this system.</source>
        <translation>Il n’y a pas de trousseau de clés sur ce système.</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only. A keyring service such as GNOME Keyring or KWallet would keep them for longer.</source>
        <translation>Les secrets sont conservés pour cette session uniquement. Un service de trousseau de clés tel que GNOME Keyring ou KWallet les conserverait plus longtemps.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Le trousseau de clés n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Look for its question, perhaps behind this window; until then secrets are kept for this session only.</source>
        <translation>Cherchez sa boîte de dialogue, peut-être derrière cette fenêtre&#xa0;; d’ici là, les secrets sont conservés pour cette session uniquement.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this connection cannot be read.</source>
        <translation>L’entrée du trousseau de clés pour cette connexion est illisible.</translation>
    </message>
    <message>
        <source>Enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>Saisissez de nouveau le secret dans Connexion&#xa0;▸ Gérer les connexions.</translation>
    </message>
    <message>
        <source>The keychain does not work.</source>
        <translation>Le trousseau de clés ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only.</source>
        <translation>Les secrets sont conservés pour cette session uniquement.</translation>
    </message>
    <message>
        <source>Secrets are kept by %1.</source>
        <translation>Les secrets sont conservés par %1.</translation>
    </message>
    <message>
        <source>Secrets are kept by %1, which is locked at present.</source>
        <translation>Les secrets sont conservés par %1, actuellement verrouillé.</translation>
    </message>
    <message>
        <source>Secrets are kept by the system&apos;s keychain, which starts when it is needed.</source>
        <translation>Les secrets sont conservés par le trousseau de clés du système, qui démarre en cas de besoin.</translation>
    </message>
    <message>
        <source>There is no keychain on this system: secrets are kept for this session only.</source>
        <translation>Il n’y a pas de trousseau de clés sur ce système&#xa0;: les secrets sont conservés pour cette session uniquement.</translation>
    </message>
    <message>
        <source>The keychain does not answer: while that is so, secrets are kept for this session only.</source>
        <translation>Le trousseau de clés ne répond pas&#xa0;: tant que c’est le cas, les secrets sont conservés pour cette session uniquement.</translation>
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
        <translation>Saisissez l’ID du compte auquel le salon est destiné.</translation>
    </message>
    <message>
        <source>Enter a name for the room.</source>
        <translation>Saisissez un nom pour le salon.</translation>
    </message>
    <message>
        <source>An account ID needs more than blanks.</source>
        <translation>Un ID de compte ne peut pas être composé uniquement d’espaces.</translation>
    </message>
    <message>
        <source>A name of blanks only cannot be seen. (Our own rule.)</source>
        <translation>Un nom composé uniquement d’espaces est invisible. (C’est une règle de Roomwright.)</translation>
    </message>
    <message>
        <source>Character %1 is a control character: %2. Remove it.</source>
        <translation>Le caractère n°&#xa0;%1 est un caractère de contrôle&#xa0;: %2. Supprimez-le.</translation>
    </message>
    <message>
        <source>Character %1 is half a character (%2) and cannot be sent. Remove it.</source>
        <translation>Le caractère n°&#xa0;%1 n’est qu’une moitié de caractère (%2) et ne peut pas être envoyé. Supprimez-le.</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be account IDs: they would change the address.</source>
        <translation>«&#xa0;.&#xa0;» et «&#xa0;..&#xa0;» ne peuvent pas être des ID de compte&#xa0;: ils changeraient l’adresse.</translation>
    </message>
    <message numerus="yes">
        <source>A token has at least %n character(s).</source>
        <translation>
            <numerusform>Un jeton compte au moins %n caractère.</numerusform>
            <numerusform>Un jeton compte au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token has at most %n character(s).</source>
        <translation>
            <numerusform>Un jeton compte au plus %n caractère.</numerusform>
            <numerusform>Un jeton compte au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a token has letters from A to Z, digits, “-” and “_” only.</source>
        <translation>Le caractère n°&#xa0;%1, %2, n’est pas autorisé&#xa0;: un jeton ne contient que des lettres de A à Z, des chiffres, «&#xa0;-&#xa0;» et «&#xa0;_&#xa0;».</translation>
    </message>
    <message>
        <source>Twelve digits are the number of an AWS account. The ID of a Chime account looks different.</source>
        <translation>Douze chiffres forment le numéro d’un compte AWS. L’ID d’un compte Chime se présente autrement.</translation>
    </message>
    <message>
        <source>There is white space at the beginning or the end. It will be sent as it is.</source>
        <translation>Il y a des espaces au début ou à la fin. Le texte sera envoyé tel quel.</translation>
    </message>
    <message>
        <source>Character %1 is invisible and changes the direction of the text: %2.</source>
        <translation>Le caractère n°&#xa0;%1 est invisible et change le sens du texte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Enter the address of the service, for example https://chime.example.com.</source>
        <translation>Saisissez l’adresse du service, par exemple https://chime.example.com.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like https://chime.example.com.</source>
        <translation>Ceci n’est pas une adresse. Une adresse ressemble à https://chime.example.com.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>Without encryption only this computer can be reached: use https://.</source>
        <translation>Sans chiffrement, seul cet ordinateur est accessible&#xa0;: utilisez https://.</translation>
    </message>
    <message>
        <source>Leave out the user name and password before the “@”: they do not belong in an address.</source>
        <translation>Omettez le nom d’utilisateur et le mot de passe avant «&#xa0;@&#xa0;»&#xa0;: ils n’ont pas leur place dans une adresse.</translation>
    </message>
    <message>
        <source>Leave out everything from “?” or “#” on.</source>
        <translation>Omettez tout à partir de «&#xa0;?&#xa0;» ou «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>The list of rooms cannot be opened: look whether the disk is full or the data folder may not be read.</source>
        <translation>Impossible d’ouvrir la liste des salons&#xa0;: vérifiez si le disque est plein ou si vous n’avez pas le droit de lire le dossier de données.</translation>
    </message>
    <message>
        <source>Another Roomwright has the list of rooms open. Close that one, or use it instead.</source>
        <translation>La liste des salons est déjà ouverte dans un autre Roomwright. Fermez-le ou utilisez-le à la place de celui-ci.</translation>
    </message>
    <message>
        <source>The list of rooms is damaged and could not be set aside: move its file away, then try again.</source>
        <translation>La liste des salons est endommagée et n’a pas pu être mise de côté&#xa0;: déplacez son fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>The list of rooms was written by a newer Roomwright, and is left as it is: use that version.</source>
        <translation>La liste des salons a été écrite par une version plus récente de Roomwright et reste en l’état&#xa0;: utilisez cette version.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk: look whether it is full or the data folder is read-only.</source>
        <translation>Impossible d’écrire sur le disque&#xa0;: vérifiez s’il est plein ou si le dossier de données est en lecture seule.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>our sentence (the system&apos;s words)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter a name to know the connection by.</source>
        <translation>Saisissez un nom pour identifier la connexion.</translation>
    </message>
    <message>
        <source>The name holds a control character. Remove it.</source>
        <translation>Le nom contient un caractère de contrôle. Supprimez-le.</translation>
    </message>
    <message>
        <source>Another connection has this name already.</source>
        <translation>Une autre connexion porte déjà ce nom.</translation>
    </message>
    <message>
        <source>“local” stands for the local service: choose another name.</source>
        <translation>«&#xa0;local&#xa0;» désigne le service local&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it was issued by “%2”, which this computer does not know.</source>
        <translation>Le certificat de «&#xa0;%1&#xa0;» n’est pas digne de confiance&#xa0;: il a été émis par «&#xa0;%2&#xa0;», que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>If you trust that issuer, name its certificate under Network and limits.</source>
        <translation>Si vous faites confiance à cet émetteur, indiquez son certificat dans «&#xa0;Réseau et limites&#xa0;».</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it vouches for itself.</source>
        <translation>Le certificat de «&#xa0;%1&#xa0;» n’est pas digne de confiance&#xa0;: il est auto-signé.</translation>
    </message>
    <message>
        <source>If you trust it, name it under Network and limits.</source>
        <translation>Si vous lui faites confiance, indiquez-le dans «&#xa0;Réseau et limites&#xa0;».</translation>
    </message>
    <message>
        <source>The certificate of “%1” expired on %2.</source>
        <translation>Le certificat de «&#xa0;%1&#xa0;» a expiré le %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell who runs the service.</source>
        <translation>Vérifiez l’horloge de cet ordinateur&#xa0;; si elle est à l’heure, prévenez le responsable du service.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid before %2.</source>
        <translation>Le certificat de «&#xa0;%1&#xa0;» n’est pas valable avant le %2.</translation>
    </message>
    <message>
        <source>The certificate is for “%1”, and not for the endpoint&apos;s host.</source>
        <translation>Le certificat est destiné à «&#xa0;%1&#xa0;», et non à l’hôte du point de terminaison.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling.</source>
        <translation>Vérifiez l’orthographe du point de terminaison.</translation>
    </message>
    <message>
        <source>The certificate of “%1”, issued by “%2”, is not trusted.</source>
        <translation>Le certificat de «&#xa0;%1&#xa0;», émis par «&#xa0;%2&#xa0;», n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>Tell who runs the service.</source>
        <translation>Prévenez le responsable du service.</translation>
    </message>
    <message numerus="yes">
        <source>The service was reached. These credentials see %n account(s).</source>
        <translation>
            <numerusform>Le service a été joint. Ces informations d’identification donnent accès à %n compte.</numerusform>
            <numerusform>Le service a été joint. Ces informations d’identification donnent accès à %n comptes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %n minute(s): set it right.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur est décalée de %n minute&#xa0;: réglez-la.</numerusform>
            <numerusform>L’horloge de cet ordinateur est décalée de %n minutes&#xa0;: réglez-la.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secure connection could be made: TLS 1.2 or newer is needed.</source>
        <translation>Aucune connexion sécurisée n’a pu être établie&#xa0;: TLS 1.2 ou une version plus récente est nécessaire.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether it is https that listens there.</source>
        <translation>Vérifiez le port du point de terminaison et assurez-vous que c’est bien https qui y est à l’écoute.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not this API.</source>
        <translation>Quelque chose répond, mais ce n’est pas cette API.</translation>
    </message>
    <message>
        <source>A proxy&apos;s or a portal&apos;s page, or another service: check the endpoint and the proxy.</source>
        <translation>C’est la page d’un proxy ou d’un portail, ou un autre service&#xa0;: vérifiez le point de terminaison et le proxy.</translation>
    </message>
    <message>
        <source>Enter it as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Saisissez-la sous la forme http://HÔTE:PORT ou socks5://HÔTE:PORT.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>N’incluez pas le nom d’utilisateur ni le mot de passe dans l’adresse.</translation>
    </message>
    <message>
        <source>It is larger than a file of connections can be.</source>
        <translation>Il est plus volumineux que ne peut l’être un fichier de connexions.</translation>
    </message>
    <message>
        <source>It is not JSON, or it is cut short.</source>
        <translation>Ce n’est pas du JSON, ou il est tronqué.</translation>
    </message>
    <message>
        <source>It holds no connections.</source>
        <translation>Il ne contient aucune connexion.</translation>
    </message>
    <message>
        <source>It was written by a later version of Roomwright.</source>
        <translation>Il a été écrit par une version ultérieure de Roomwright.</translation>
    </message>
    <message>
        <source>%1 of connection %2 is missing, or not what can be used.</source>
        <translation>Le champ %1 de la connexion %2 est absent ou inutilisable.</translation>
    </message>
    <message>
        <source>Enter the signing region; us-east-1 for Amazon&apos;s own API.</source>
        <translation>Saisissez la région de signature&#xa0;; us-east-1 pour l’API d’Amazon.</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>Saisissez l’ID de clé d’accès.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to this access key ID.</source>
        <translation>Saisissez le secret correspondant à cet ID de clé d’accès.</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: nobody can see it.</source>
        <translation>Le caractère n°&#xa0;%1 ne peut pas en faire partie&#xa0;: il est invisible.</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: no blanks, control characters or letters beyond ASCII.</source>
        <translation>Le caractère n°&#xa0;%1 ne peut pas en faire partie&#xa0;: ni espaces, ni caractères de contrôle, ni lettres hors ASCII.</translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a region has small letters, digits and “-” only.</source>
        <translation>Le caractère n°&#xa0;%1, %2, n’est pas autorisé&#xa0;: une région ne contient que des minuscules, des chiffres et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>Character %1, %2, cannot be part of an access key ID.</source>
        <translation>Le caractère n°&#xa0;%1, %2, ne peut pas faire partie d’un ID de clé d’accès.</translation>
    </message>
    <message>
        <source>Amazon ended this service on 20 February 2026: expect no answer. Use the local service, or another one that speaks the same API.</source>
        <translation>Amazon a mis fin à ce service le 20 février 2026&#xa0;: n’attendez aucune réponse. Utilisez le service local, ou un autre qui prend en charge la même API.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a room</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>state of a room</comment>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>state of a room</comment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a room</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a room</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a room</comment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Written down, and sent when its turn comes.</source>
        <translation>Consigné&#xa0;; sera envoyé quand son tour viendra.</translation>
    </message>
    <message>
        <source>On its way; the service has not answered yet.</source>
        <translation>En chemin&#xa0;; le service n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>The service has made the room.</source>
        <translation>Le service a créé le salon.</translation>
    </message>
    <message>
        <source>The room was not made.</source>
        <translation>Le salon n’a pas été créé.</translation>
    </message>
    <message>
        <source>The room may have been made: no proof arrived. Retry asks again with the same token, so that it is not made twice.</source>
        <translation>Le salon a peut-être été créé&#xa0;: aucune confirmation n’est arrivée. «&#xa0;Réessayer&#xa0;» renvoie la requête avec le même jeton, afin qu’il ne soit pas créé deux fois.</translation>
    </message>
    <message>
        <source>Cancelled before it was sent; the room was not made.</source>
        <translation>Annulé avant l’envoi&#xa0;; le salon n’a pas été créé.</translation>
    </message>
    <message>
        <source>It waits to be asked for again, with the same token. The last attempt: %1</source>
        <translation>En attente d’être redemandé, avec le même jeton. Dernière tentative&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a character and its code</comment>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>It is longer than a line may be (%1).</source>
        <translation>Elle est plus longue qu’une ligne ne peut l’être (%1).</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>Ce n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>It is not JSON: %1.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is not a JSON object, which stands in braces.</source>
        <translation>Ce n’est pas un objet JSON, entre accolades.</translation>
    </message>
    <message>
        <source>A room has no “%1”; it has AccountId, Name and ClientRequestToken.</source>
        <translation>Un salon n’a pas de «&#xa0;%1&#xa0;»&#xa0;; il a AccountId, Name et ClientRequestToken.</translation>
    </message>
    <message>
        <source>%1 must be text, in quotation marks.</source>
        <translation>%1 doit être un texte, entre guillemets.</translation>
    </message>
    <message>
        <source>Its ClientRequestToken is that of line %1, which is about another room.</source>
        <translation>Son ClientRequestToken est celui de la ligne %1, qui concerne un autre salon.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is a folder or a device, and not a file.</source>
        <translation>C’est un dossier ou un périphérique, et non un fichier.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Impossible de le lire&#xa0;: %1</translation>
    </message>
    <message>
        <source>It changed while it was being read. Read it again once it is complete.</source>
        <translation>Il a changé pendant la lecture. Relisez-le une fois qu’il sera complet.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Search rooms</source>
        <translation>R&amp;echercher des salons</translation>
    </message>
    <message>
        <source>Search rooms</source>
        <translation>Rechercher des salons</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>Effacer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>Status filter</source>
        <translation>Filtre par statut</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rooms of every status</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Name, ID or message</source>
        <translation>Nom, ID ou message</translation>
    </message>
</context>
<context>
    <name>FoundCredentials</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
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
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment.</source>
        <translation>Trouvé sur cet ordinateur&#xa0;: des informations d’identification AWS dans l’environnement.</translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment, and AWS profiles (%1).</source>
        <translation>Trouvé sur cet ordinateur&#xa0;: des informations d’identification AWS dans l’environnement et des profils AWS (%1).</translation>
    </message>
    <message>
        <source>Found on this computer: AWS profiles (%1).</source>
        <translation>Trouvé sur cet ordinateur&#xa0;: des profils AWS (%1).</translation>
    </message>
    <message>
        <source>A connection to a service of your own can use them.</source>
        <translation>Une connexion à l’un de vos propres services peut les utiliser.</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Ajouter une connexion…</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Create a room</source>
        <translation>Créer un salon</translation>
    </message>
    <message>
        <source>Type a name under Room name and press Enter. The room becomes the first row of the list, and the form is ready for the next one. What is wrong with a field is said beneath it while you type.</source>
        <translation>Saisissez un nom dans «&#xa0;Nom du salon&#xa0;» et appuyez sur Entrée. Le salon devient la première ligne de la liste, et le formulaire est prêt pour le suivant. Si un champ contient une erreur, elle est signalée sous celui-ci pendant la saisie.</translation>
    </message>
    <message>
        <source>Where the room is made</source>
        <translation>Où le salon est créé</translation>
    </message>
    <message>
        <source>Connection chooses the service. The local service runs inside Roomwright, on this computer, with an account of its own: the right place to try things. Under Connection&#xa0;▸ Manage connections you add other services that speak the rooms API of Amazon Chime. Amazon ended its own on 20 February 2026.</source>
        <translation>«&#xa0;Connexion&#xa0;» détermine le service. Le service local fonctionne dans Roomwright, sur cet ordinateur, avec son propre compte&#xa0;: c’est l’endroit idéal pour faire des essais. Dans Connexion&#xa0;▸ Gérer les connexions, vous ajoutez d’autres services qui prennent en charge l’API des salons d’Amazon Chime. Amazon a mis fin au sien le 20 février 2026.</translation>
    </message>
    <message>
        <source>What the status says</source>
        <translation>Ce que dit le statut</translation>
    </message>
    <message>
        <source>Waiting: written down, not sent yet. Sending: on its way. Created: the service has made it. Failed: it was not made; the details say why, and what to do. Unknown: it may have been made, as no answer arrived. Cancelled: by you. Show, beside the search, lists the rooms of one status.</source>
        <translation>En attente&#xa0;: consigné, pas encore envoyé. Envoi en cours&#xa0;: en chemin. Créé&#xa0;: le service l’a créé. Échec&#xa0;: il n’a pas été créé&#xa0;; les détails indiquent pourquoi et que faire. Inconnu&#xa0;: il a peut-être été créé, mais aucune réponse n’est arrivée. Annulé&#xa0;: par vous. «&#xa0;Afficher&#xa0;», à côté de la recherche, énumère les salons d’un statut donné.</translation>
    </message>
    <message>
        <source>Nothing lost, nothing twice</source>
        <translation>Rien de perdu, rien en double</translation>
    </message>
    <message>
        <source>A room is on your disk before it is sent, together with its request token, and survives the end of the program. The service makes one room for a token, however often it is asked; so Retry is always safe. The token stands behind More.</source>
        <translation>Un salon est sur votre disque avant d’être envoyé, avec son jeton de requête, et survit à la fermeture du programme. Pour un jeton donné, le service ne crée qu’un seul salon, quel que soit le nombre de demandes&#xa0;; «&#xa0;Réessayer&#xa0;» est donc toujours sans risque. Le jeton se trouve sous «&#xa0;Plus d’options&#xa0;».</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Secret keys are kept in the system&apos;s keychain. Where there is none, or it is locked, refuses or does not answer, they are kept in memory until Roomwright ends, and you are told. The message has a button to unlock the keychain, or to go on without it; what it missed it gets when it works again.</source>
        <translation>Les clés secrètes sont conservées dans le trousseau de clés du système. S’il n’y en a pas, ou s’il est verrouillé, refuse ou ne répond pas, elles sont gardées en mémoire jusqu’à la fermeture de Roomwright, et vous en êtes averti. Le message comporte un bouton pour déverrouiller le trousseau de clés ou pour continuer sans lui&#xa0;; ce qu’il n’a pas reçu lui est remis dès qu’il fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>in the form: creates the room</source>
        <translation>dans le formulaire&#xa0;: crée le salon</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>goes to the room name</source>
        <translation>va au nom du salon</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Maj+E</translation>
    </message>
    <message>
        <source>writes the list to a file</source>
        <translation>écrit la liste dans un fichier</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>goes to the search</source>
        <translation>va à la recherche</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>in the search: clears it</source>
        <translation>dans la recherche&#xa0;: l’efface</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copies the selected rows</source>
        <translation>copie les lignes sélectionnées</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>opens this guide</source>
        <translation>ouvre ce guide</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>ends the program</source>
        <translation>quitte le programme</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Many rooms at once</source>
        <translation>Plusieurs salons à la fois</translation>
    </message>
    <message>
        <source>File&#xa0;▸ Create rooms from a file takes a list with a room a line, such as {&quot;Name&quot;: &quot;Floor 1&quot;}, and shows what is in it before anything is sent. Open the same list again to go on with it.</source>
        <translation>Fichier&#xa0;▸ Créer des salons depuis un fichier accepte une liste avec un salon par ligne, par exemple {&quot;Name&quot;: &quot;Étage 1&quot;}, et en montre le contenu avant tout envoi. Ouvrez de nouveau la même liste pour continuer.</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>creates the rooms of a file</source>
        <translation>crée les salons d’un fichier</translation>
    </message>
</context>
<context>
    <name>JournalExporter</name>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;Exporter la liste…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour feuille de calcul (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with every detail (*.json)</source>
        <translation>JSON, avec tous les détails (*.json)</translation>
    </message>
    <message>
        <source>rooms</source>
        <comment>the name of a file</comment>
        <translation>salons</translation>
    </message>
    <message>
        <source>The list is being written to “%1”…</source>
        <translation>Écriture de la liste dans «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The list was written to “%1”.</source>
        <translation>La liste a été écrite dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The export was cancelled; “%1” is as it was.</source>
        <translation>L’exportation a été annulée&#xa0;; «&#xa0;%1&#xa0;» est resté tel quel.</translation>
    </message>
    <message>
        <source>The list could not be written to “%1”: %2</source>
        <translation>Impossible d’écrire la liste dans «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message>
        <source>The keychain works again. What was to be kept in it, or removed from it, is handed to it now.</source>
        <translation>Le trousseau de clés fonctionne de nouveau. Ce qui devait y être conservé, ou en être supprimé, lui est transmis maintenant.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The keychain waits for your answer: look for its window, perhaps behind this one.</source>
        <translation>Le trousseau de clés attend votre réponse&#xa0;: cherchez sa fenêtre, peut-être derrière celle-ci.</translation>
    </message>
    <message>
        <source>Go on for this session only</source>
        <translation>Continuer pour cette session uniquement</translation>
    </message>
    <message>
        <source>The keychain is being unlocked. Look for its window, perhaps behind this one; meanwhile secrets are kept for this session only.</source>
        <translation>Déverrouillage du trousseau de clés en cours. Cherchez sa fenêtre, peut-être derrière celle-ci&#xa0;; en attendant, les secrets sont conservés pour cette session uniquement.</translation>
    </message>
    <message>
        <source>The keychain is still locked: its question was not answered, or it has no way to ask. Secrets are kept for this session only.</source>
        <translation>Le trousseau de clés est toujours verrouillé&#xa0;: sa demande est restée sans réponse, ou il n’a aucun moyen de la présenter. Les secrets sont conservés pour cette session uniquement.</translation>
    </message>
    <message>
        <source>The keychain cannot be unlocked from here. Secrets are kept for this session only.</source>
        <translation>Le trousseau de clés ne peut pas être déverrouillé d’ici. Les secrets sont conservés pour cette session uniquement.</translation>
    </message>
    <message>
        <source>Until now %1 kept the secrets, and now %2 does, which may not have those that were entered before. Enter them anew under Connection ▸ Manage connections, or start %1 again.</source>
        <translation>Jusqu’ici, %1 conservait les secrets&#xa0;; maintenant, c’est %2, qui n’a peut-être pas ceux qui ont été saisis auparavant. Saisissez-les de nouveau dans Connexion&#xa0;▸ Gérer les connexions, ou redémarrez %1.</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>The rooms are created</source>
        <translation>Les salons sont créés</translation>
    </message>
    <message>
        <source>Not all rooms could be created</source>
        <translation>Tous les salons n’ont pas pu être créés</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) created.</source>
        <translation>
            <numerusform>%n salon créé.</numerusform>
            <numerusform>%n salons créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) failed.</source>
        <translation>
            <numerusform>Échec pour %n salon.</numerusform>
            <numerusform>Échec pour %n salons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) may or may not exist.</source>
        <translation>
            <numerusform>On ne sait pas si %n salon existe.</numerusform>
            <numerusform>On ne sait pas si %n salons existent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>R&amp;ooms</source>
        <translation>&amp;Salons</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>&amp;Gérer les connexions…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;New room</source>
        <translation>&amp;Nouveau salon</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>Annuler &amp;tous les salons en attente</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnostic</translation>
    </message>
    <message>
        <source>&amp;About Roomwright</source>
        <translation>À &amp;propos de Roomwright</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The list of rooms was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>La liste des salons était endommagée. Elle a été mise de côté sous le nom «&#xa0;%1&#xa0;», et une nouvelle a été commencée.</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(supprimée)</translation>
    </message>
    <message>
        <source>The list of rooms is being opened…</source>
        <translation>Ouverture de la liste des salons…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>The settings file could not be written: changes to connections last until Roomwright ends. Look whether the disk is full or the folder read-only.</source>
        <translation>Le fichier de configuration n’a pas pu être écrit&#xa0;: les modifications des connexions ne durent que jusqu’à la fermeture de Roomwright. Vérifiez si le disque est plein ou si le dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>The local service&apos;s database was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>La base de données du service local était endommagée. Elle a été mise de côté sous le nom «&#xa0;%1&#xa0;», et une nouvelle a été commencée.</translation>
    </message>
    <message>
        <source>The settings file “%1” cannot be read. Roomwright leaves it as it is, and forgets changes to connections when it ends.</source>
        <translation>Le fichier de configuration «&#xa0;%1&#xa0;» est illisible. Roomwright le laisse tel quel et oublie les modifications des connexions à sa fermeture.</translation>
    </message>
    <message>
        <source>The settings file could not be read. It was set aside as “%1”; look at your connections.</source>
        <translation>Le fichier de configuration n’a pas pu être lu. Il a été mis de côté sous le nom «&#xa0;%1&#xa0;»&#xa0;; vérifiez vos connexions.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) of an earlier session are not finished. They can be asked for again safely, with the same tokens.</source>
        <translation>
            <numerusform>%n salon d’une session précédente n’est pas terminé. Il peut être redemandé sans risque, avec le même jeton.</numerusform>
            <numerusform>%n salons d’une session précédente ne sont pas terminés. Ils peuvent être redemandés sans risque, avec les mêmes jetons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>“%1” was added to the list, of which only a part is shown.</source>
        <translation>«&#xa0;%1&#xa0;» a été ajouté à la liste, dont une partie seulement est affichée.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>“%1” was not sent, as it could not be written to the disk first: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été envoyé, car il n’a pas pu d’abord être écrit sur le disque&#xa0;: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>ID du salon</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column: when the room was created</comment>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Cancel rooms</source>
        <translation>Annuler des salons</translation>
    </message>
    <message>
        <source>Cancel all rooms that wait?</source>
        <translation>Annuler tous les salons en attente&#xa0;?</translation>
    </message>
    <message>
        <source>What is on its way comes to its end. The others stay in the list, and can be asked for again.</source>
        <translation>Les envois en cours vont à leur terme. Les autres salons restent dans la liste et peuvent être redemandés.</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>&amp;Annuler ces salons</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conserver ces salons</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) were cancelled.</source>
        <translation>
            <numerusform>%n salon a été annulé.</numerusform>
            <numerusform>%n salons ont été annulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are not finished.</source>
        <translation>
            <numerusform>%n salon n’est pas terminé.</numerusform>
            <numerusform>%n salons ne sont pas terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on the disk: at the next start Roomwright offers to go on with them, and makes none twice.</source>
        <translation>Ils sont conservés sur le disque&#xa0;: au prochain démarrage, Roomwright propose de les reprendre et n’en crée aucun deux fois.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages that wait</comment>
        <translation>
            <numerusform>%n autre message</numerusform>
            <numerusform>%n autres messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MfaDialog</name>
    <message>
        <source>MFA code</source>
        <translation>Code MFA</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code that this device shows now:
%1</source>
        <translation>Le rôle du profil AWS exige le code que ce dispositif affiche en ce moment&#xa0;:
%1</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>Le code comporte six chiffres.</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Network and &amp;limits</source>
        <translation>Réseau et &amp;limites</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;File of trusted certificates (PEM)</source>
        <translation>Fic&amp;hier de certificats de confiance (PEM)</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>Ceux du système</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Indiqué ci-dessous</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy&apos;s a&amp;ddress</source>
        <translation>Adresse du prox&amp;y</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user (optional)</source>
        <translation>&amp;Utilisateur du proxy (facultatif)</translation>
    </message>
    <message>
        <source>Proxy&apos;s pass&amp;word (optional)</source>
        <translation>&amp;Mot de passe du proxy (facultatif)</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>Laissez vide pour garder l’actuel</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to wa&amp;it for an answer</source>
        <translation>&amp;Délai d’attente de la réponse</translation>
    </message>
    <message>
        <source>Atte&amp;mpts of a request</source>
        <translation>Tentatives par re&amp;quête</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or holds no certificate in PEM form.</source>
        <translation>Ce fichier est illisible ou ne contient aucun certificat au format PEM.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>OtherWindows</name>
    <message>
        <source>About Roomwright</source>
        <translation>À propos de Roomwright</translation>
    </message>
    <message>
        <source>Roomwright %1</source>
        <translation>Roomwright %1</translation>
    </message>
    <message>
        <source>Creates chat rooms through the rooms API of Amazon Chime, and never loses or doubles one.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Crée des salons de discussion par l’API des salons d’Amazon Chime, sans jamais en perdre ni en dupliquer un seul.

Logiciel libre sous licence publique générale GNU (GNU General Public License), version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel waiting</source>
        <translation>Annuler les salons en attente</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancels the rooms that have not been sent yet</source>
        <translation>Annule les salons qui n’ont pas encore été envoyés</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 traités</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>encore environ %n seconde</numerusform>
            <numerusform>encore environ %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore environ %n minute</numerusform>
            <numerusform>encore environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits for you. %2 %3</source>
        <translation>«&#xa0;%1&#xa0;» attend votre intervention. %2 %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 Trying again in %n second(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %2 Nouvelle tentative dans %n seconde.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %2 Nouvelle tentative dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2 Trying again…</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2 Nouvelle tentative…</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies all of the details</source>
        <translation>Copie tous les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state · room name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s)</source>
        <translation>
            <numerusform>%n tentative précédente</numerusform>
            <numerusform>%n tentatives précédentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomFacts</name>
    <message>
        <source>The service said:</source>
        <translation>Réponse du service&#xa0;:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de compte</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>ID du salon</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>Request token</source>
        <translation>Jeton de requête</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Name at the service</source>
        <translation>Nom auprès du service</translation>
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
        <translation>ID de requête %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>RoomsView</name>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy room &amp;ID</source>
        <translation>Copier l’&amp;ID du salon</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Impossible d’afficher la liste</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Aucun salon pour l’instant</translation>
    </message>
    <message>
        <source>Type a room name and press Enter. Every room, and every problem on the way, is listed here.</source>
        <translation>Saisissez un nom de salon et appuyez sur Entrée. Chaque salon, et chaque problème survenu en chemin, figure ici.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No room, account, ID or message holds what you search for.</source>
        <translation>Aucun salon, compte, ID ou message ne contient ce que vous recherchez.</translation>
    </message>
    <message>
        <source>No room has the status “%1”.</source>
        <translation>Aucun salon n’a le statut «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No room of the status “%1” holds what you search for.</source>
        <translation>Aucun salon au statut «&#xa0;%1&#xa0;» ne contient ce que vous recherchez.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask &amp;before all waiting rooms are cancelled</source>
        <translation>Demander confirmation avant d’&amp;annuler tous les salons en attente</translation>
    </message>
    <message>
        <source>Ask before &amp;quitting while rooms are created</source>
        <translation>Demander confirmation avant de &amp;quitter pendant la création de salons</translation>
    </message>
    <message>
        <source>&amp;Notify when long work ends in the background</source>
        <translation>&amp;Notifier la fin des opérations longues en arrière-plan</translation>
    </message>
    <message>
        <source>The settings file could not be written: this lasts until Roomwright ends.</source>
        <translation>Le fichier de configuration n’a pas pu être écrit&#xa0;: ce réglage ne dure que jusqu’à la fermeture de Roomwright.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>&amp;Rooms asked for at once, by each connection</source>
        <translation>&amp;Salons demandés simultanément, par connexion</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Look for a ne&amp;wer version at each start</source>
        <translation>&amp;Chercher une version plus récente à chaque démarrage</translation>
    </message>
    <message>
        <source>Addre&amp;ss of the list of releases</source>
        <translation>Adr&amp;esse de la liste des versions</translation>
    </message>
    <message>
        <source>Enter the address at which new versions are announced to you.</source>
        <translation>Saisissez l’adresse à laquelle les nouvelles versions vous sont annoncées.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>UpdateNotice</name>
    <message>
        <source>This is the newest version of Roomwright.</source>
        <translation>C’est la version la plus récente de Roomwright.</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a newer version. %1 %2</source>
        <translation>Impossible de savoir s’il existe une version plus récente. %1 %2</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>There is Roomwright %1; this is %2.</source>
        <translation>Roomwright %1 est disponible&#xa0;; cette version est la %2.</translation>
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
