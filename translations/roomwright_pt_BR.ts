<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>BatchDialog</name>
    <message>
        <source>Create them once &amp;more</source>
        <translation>Criá-las mais u&amp;ma vez</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>Criar salas a partir de um arquivo</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>O arquivo está sendo lido…</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>Cone&amp;xão</translation>
    </message>
    <message>
        <source>&amp;Account ID of lines without one</source>
        <translation>&amp;ID da conta das linhas que não o têm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Ler novamente</translation>
    </message>
    <message>
        <source>There is no room in it that can be created.</source>
        <translation>O arquivo não contém nenhuma sala que possa ser criada.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s):</source>
        <translation>
            <numerusform>%n sala:</numerusform>
            <numerusform>%n salas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the account “%1”</source>
        <translation>
            <numerusform>%n na conta “%1”</numerusform>
            <numerusform>%n na conta “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the others in %n more account(s)</source>
        <translation>
            <numerusform>as outras em mais %n conta</numerusform>
            <numerusform>as outras em mais %n contas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an account</source>
        <translation>
            <numerusform>%n sem conta</numerusform>
            <numerusform>%n sem conta</numerusform>
        </translation>
    </message>
    <message>
        <source>The local service&apos;s own account</source>
        <translation>A conta do próprio serviço local</translation>
    </message>
    <message>
        <source>The rooms of this list were all created before, on %1.</source>
        <translation>Todas as salas desta lista já foram criadas em %1.</translation>
    </message>
    <message numerus="yes">
        <source>This list was begun on %1: %2 of %n room(s) are created. Roomwright goes on with the others; none is created twice.</source>
        <translation>
            <numerusform>Esta lista foi iniciada em %1: %2 de %n sala está criada. O Roomwright continua com o restante; nenhuma é criada duas vezes.</numerusform>
            <numerusform>Esta lista foi iniciada em %1: %2 de %n salas estão criadas. O Roomwright continua com as outras; nenhuma é criada duas vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are lines that cannot be used.</source>
        <translation>Há linhas que não podem ser usadas.</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>O serviço local está sendo iniciado…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %n room(s)</source>
        <translation>
            <numerusform>&amp;Criar %n sala</numerusform>
            <numerusform>&amp;Criar %n salas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDrop</name>
    <message>
        <source>Drop one file at a time: each is a list of its own.</source>
        <translation>Solte um arquivo de cada vez: cada um é uma lista separada.</translation>
    </message>
    <message>
        <source>Drop a file of this computer: a list of rooms, one in each line.</source>
        <translation>Solte um arquivo deste computador: uma lista de salas, uma por linha.</translation>
    </message>
    <message>
        <source>Drop the file to create its rooms</source>
        <translation>Solte o arquivo para criar as salas dele</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>Isto não pode ser solto aqui</translation>
    </message>
</context>
<context>
    <name>BatchOpener</name>
    <message>
        <source>Create rooms from a &amp;file…</source>
        <translation>Criar salas a partir de um &amp;arquivo…</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>Criar salas a partir de um arquivo</translation>
    </message>
    <message>
        <source>Lists of rooms (*.jsonl *.ndjson *.json)</source>
        <translation>Listas de salas (*.jsonl *.ndjson *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>“%1” was not opened: first say what is to become of “%2”.</source>
        <translation>“%1” não foi aberto: decida primeiro o que fazer com “%2”.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n room(s) were added.</source>
        <translation>
            <numerusform>“%1”: %n sala foi adicionada.</numerusform>
            <numerusform>“%1”: %n salas foram adicionadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: going on with %n room(s).</source>
        <translation>
            <numerusform>“%1”: continuando com %n sala.</numerusform>
            <numerusform>“%1”: continuando com %n salas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: nothing was sent, as it could not be written to the disk first. %2</source>
        <translation>“%1”: nada foi enviado, pois não foi possível gravar antes no disco. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>BatchProblems</name>
    <message>
        <source>Every line can be used. Some may not be what you mean:</source>
        <translation>Todas as linhas podem ser usadas. Talvez algumas não sejam o que você pretende:</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used:</source>
        <translation>
            <numerusform>%n linha não pode ser usada:</numerusform>
            <numerusform>%n linhas não podem ser usadas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used. Nothing is created unless they are skipped.</source>
        <translation>
            <numerusform>%n linha não pode ser usada. Nada será criado se ela não for ignorada.</numerusform>
            <numerusform>%n linhas não podem ser usadas. Nada será criado se elas não forem ignoradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip what is wrong, and create the rooms of the other lines</source>
        <translation>I&amp;gnorar o que está errado e criar as salas das outras linhas</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e mais %n</numerusform>
            <numerusform>… e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Creates a chat room, and prints it.</source>
        <translation>Cria uma sala de bate-papo e a exibe.</translation>
    </message>
    <message>
        <source>Creates the rooms of a list, and goes on where it was left.</source>
        <translation>Cria as salas de uma lista e continua de onde parou.</translation>
    </message>
    <message>
        <source>Shows what was asked for, and what came of it; goes on with what was left.</source>
        <translation>Mostra o que foi solicitado e o resultado; continua com o que ficou pendente.</translation>
    </message>
    <message>
        <source>Shows, adds, removes and tries connections to services, and shares them as a file.</source>
        <translation>Mostra, adiciona, remove e testa conexões com serviços e as compartilha como um arquivo.</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong.</source>
        <translation>Exibe o que ajuda a descobrir o que há de errado.</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted.</source>
        <translation>Executa o serviço local até ser interrompido.</translation>
    </message>
    <message>
        <source>Without arguments the window opens. The commands need no window and no display.</source>
        <translation>Sem argumentos, a janela é aberta. Os comandos não precisam de janela nem de tela.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 252 the input is wrong, and nothing was sent; 253 no usable credentials or configuration; 254 the service answered with an error; 255 any other trouble; 130 interrupted.</source>
        <translation>Códigos de saída: 0, concluído; 252, a entrada está errada e nada foi enviado; 253, não há credenciais ou configuração utilizáveis; 254, o serviço respondeu com um erro; 255, qualquer outro problema; 130, interrompido.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command and no option.</source>
        <translation>&apos;%1&apos; não é um comando nem uma opção.</translation>
    </message>
    <message>
        <source>argument %1 is not UTF-8.</source>
        <translation>o argumento %1 não é UTF-8.</translation>
    </message>
    <message>
        <source>There is no display for the window: neither DISPLAY nor WAYLAND_DISPLAY is set. The commands need none; see roomwright --help.</source>
        <translation>Não há tela para a janela: nem DISPLAY nem WAYLAND_DISPLAY estão definidas. Os comandos não precisam dela; consulte roomwright --help.</translation>
    </message>
    <message>
        <source>Say this, and do nothing.</source>
        <translation>Mostra esta ajuda e não faz mais nada.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>Argumento inesperado: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>%1 goes with %2.</source>
        <extracomment>An option is of use with another one only: &quot;--proxy-user: goes with --proxy URL.&quot;</extracomment>
        <translation>%1 só pode ser usado com %2.</translation>
    </message>
    <message>
        <source>The config profile (%1) has no endpoint_url, and there is no --endpoint-url.</source>
        <translation>O perfil de configuração (%1) não tem endpoint_url, e --endpoint-url não foi informado.</translation>
    </message>
    <message>
        <source>%1 is Amazon&apos;s own endpoint.</source>
        <translation>%1 é o endpoint da própria Amazon.</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. May be left out where the AWS profile has it.</source>
        <translation>Onde está o serviço: https, ou http para este computador. Pode ser omitido se o perfil da AWS o informar.</translation>
    </message>
    <message>
        <source>The region to sign for; us-east-1 by default.</source>
        <translation>A região para a qual assinar; us-east-1 por padrão.</translation>
    </message>
    <message>
        <source>Names the key pair. The secret access key that belongs to it is read from standard input, without echo where that is a terminal.</source>
        <translation>Identifica o par de chaves. A chave de acesso secreta correspondente é lida da entrada padrão, sem eco se for um terminal.</translation>
    </message>
    <message>
        <source>Where the credentials are: in the keychain, as by default; with the user, who enters them in the window for as long as it is open; in the AWS environment variables; in an AWS profile.</source>
        <translation>Onde estão as credenciais: no chaveiro (padrão); com o usuário, que as insere na janela, onde valem enquanto ela estiver aberta; nas variáveis de ambiente da AWS; em um perfil da AWS.</translation>
    </message>
    <message>
        <source>The AWS profile; means --credential-source profile.</source>
        <translation>O perfil da AWS; implica --credential-source profile.</translation>
    </message>
    <message>
        <source>Certificates in PEM form to trust instead of the system&apos;s.</source>
        <translation>Certificados no formato PEM nos quais confiar em vez dos do sistema.</translation>
    </message>
    <message>
        <source>As the system says, which is the default; no proxy; or http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>O do sistema (padrão); nenhum proxy; ou http://HOST:PORT ou socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>The proxy&apos;s user. The password is read from standard input too, as a line of its own behind the secret access key, where that is read.</source>
        <translation>O usuário do proxy. A senha também é lida da entrada padrão, em uma linha própria depois da chave de acesso secreta, se esta for lida.</translation>
    </message>
    <message>
        <source>How long to wait for each answer; 30 by default.</source>
        <translation>Quanto tempo esperar por cada resposta; 30 por padrão.</translation>
    </message>
    <message>
        <source>How often to ask before giving up; 3 by default.</source>
        <translation>Quantas vezes tentar antes de desistir; 3 por padrão.</translation>
    </message>
    <message>
        <source>Where there is a connection of this name, it is changed. What no option names becomes the default; the account IDs it remembers stay.</source>
        <translation>Se já houver uma conexão com este nome, ela é alterada. O que nenhuma opção indicar assume o valor padrão; os IDs de conta que ela lembra são mantidos.</translation>
    </message>
    <message>
        <source>Adds a connection, for the window and for --connection NAME. Its secret access key, and the password of its proxy, are read from standard input and kept in the keychain; where the keychain does not take them, nothing is added.</source>
        <translation>Adiciona uma conexão, para a janela e para --connection NAME. A chave de acesso secreta e a senha do proxy são lidas da entrada padrão e guardadas no chaveiro; se o chaveiro não as aceitar, nada é adicionado.</translation>
    </message>
    <message>
        <source>standard input: the proxy password</source>
        <translation>entrada padrão: a senha do proxy</translation>
    </message>
    <message>
        <source>Secret access key of %1: </source>
        <extracomment>Asks for it; %1 is an access key ID.</extracomment>
        <translation>Chave de acesso secreta de %1: </translation>
    </message>
    <message>
        <source>Proxy password of %1: </source>
        <extracomment>Asks for it; %1 is a user.</extracomment>
        <translation>Senha do proxy de %1: </translation>
    </message>
    <message>
        <source>standard input: has more than one line.</source>
        <translation>entrada padrão: tem mais de uma linha.</translation>
    </message>
    <message>
        <source>standard input: has more than two lines.</source>
        <translation>entrada padrão: tem mais de duas linhas.</translation>
    </message>
    <message>
        <source>Temporary credentials, with a session token, are not kept: leave them in the environment, and use --credential-source environment.</source>
        <translation>Credenciais temporárias, com um token de sessão, não são guardadas: deixe-as no ambiente e use --credential-source environment.</translation>
    </message>
    <message>
        <source>standard input: the secret access key</source>
        <extracomment>Begins sentences about it.</extracomment>
        <translation>entrada padrão: a chave de acesso secreta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as it was.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>&quot;%1&quot; está como estava.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not added.</source>
        <translation>&quot;%1&quot; não foi adicionada.</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; is as it was.</source>
        <translation>O segredo não foi guardado, e &quot;%1&quot; está como estava.</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; was not added.</source>
        <translation>O segredo não foi guardado, e &quot;%1&quot; não foi adicionada.</translation>
    </message>
    <message>
        <source>Unlock it, and try again; or use --credential-source session, environment or profile, which need no keychain.</source>
        <extracomment>The keychain.</extracomment>
        <translation>Desbloqueie-o e tente de novo; ou use --credential-source session, environment ou profile, que não precisam de chaveiro.</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot;.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>&quot;%1&quot; foi alterada.</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; foi adicionada.</translation>
    </message>
    <message>
        <source>Its secret is in the keychain.</source>
        <translation>O segredo dela está no chaveiro.</translation>
    </message>
    <message>
        <source>The window asks for its keys.</source>
        <translation>A janela pedirá as chaves dela.</translation>
    </message>
    <message>
        <source>Its proxy&apos;s password is in the keychain.</source>
        <translation>A senha do proxy dela está no chaveiro.</translation>
    </message>
    <message>
        <source>Prints the connections.</source>
        <translation>Exibe as conexões.</translation>
    </message>
    <message>
        <source>Adds one; its secret access key is read from standard input.</source>
        <translation>Adiciona uma; a chave de acesso secreta dela é lida da entrada padrão.</translation>
    </message>
    <message>
        <source>Removes one, and its secret.</source>
        <translation>Remove uma e o segredo dela.</translation>
    </message>
    <message>
        <source>Tries one, and says what came of it.</source>
        <translation>Testa uma e informa o resultado.</translation>
    </message>
    <message>
        <source>Prints them as a file to share with a team, without secrets.</source>
        <translation>Exibe-as como um arquivo para compartilhar com uma equipe, sem segredos.</translation>
    </message>
    <message>
        <source>Adds those of such a file.</source>
        <translation>Adiciona as de um arquivo desse tipo.</translation>
    </message>
    <message>
        <source>A connection is a service with the credentials for it. The window has the same ones. Their secrets are in the keychain, and are never printed.</source>
        <translation>Uma conexão é um serviço com as credenciais para usá-lo. A janela tem as mesmas. Os segredos delas estão no chaveiro e nunca são exibidos.</translation>
    </message>
    <message>
        <source>Prints the connections as a file to share with a team. Secrets, access key IDs, a proxy&apos;s user name and account IDs are not in it: each person enters their own.</source>
        <translation>Exibe as conexões como um arquivo para compartilhar com uma equipe. Ele não contém segredos, IDs de chave de acesso, o nome de usuário de um proxy nem IDs de conta: cada pessoa insere os seus.</translation>
    </message>
    <message>
        <source>Adds the connections of a file that &quot;connections export&quot; or the window has written; - is standard input. Those that are there already are left alone. All are added or, where the file has a fault, none.</source>
        <translation>Adiciona as conexões de um arquivo gravado por &quot;connections export&quot; ou pela janela; - é a entrada padrão. As que já existem não são alteradas. Todas são adicionadas ou, se o arquivo contiver um erro, nenhuma.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 tem mais de 1 MiB.</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 não é JSON.</translation>
    </message>
    <message>
        <source>%1 holds no connections.</source>
        <translation>%1 não contém conexões.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Roomwright.</source>
        <translation>%1 foi gravado por uma versão posterior do Roomwright.</translation>
    </message>
    <message>
        <source>connection %1: %2 is missing, or not what can be used.</source>
        <extracomment>%1 is its number in a file, %2 one of the names in it, such as EndpointUrl.</extracomment>
        <translation>conexão nº %1: %2 está ausente ou não pode ser usado.</translation>
    </message>
    <message>
        <source>&quot;connections list&quot; tells what was added.</source>
        <translation>&quot;connections list&quot; mostra o que foi adicionado.</translation>
    </message>
    <message>
        <source>Nothing to add: all of them are there already.</source>
        <translation>Nada a adicionar: todas já existem.</translation>
    </message>
    <message>
        <source>Prints the connections, without their secrets.</source>
        <translation>Exibe as conexões, sem os segredos.</translation>
    </message>
    <message>
        <source>A line each: with columns divided by tabs, as by default, or with an object that has everything.</source>
        <translation>Uma linha para cada item: com colunas separadas por tabulações (padrão) ou com um objeto que contém tudo.</translation>
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
        <translation>Região</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>A column&apos;s heading: where the credentials are.</extracomment>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>Key or profile</source>
        <extracomment>A column&apos;s heading: an access key ID, or the name of an AWS profile.</extracomment>
        <translation>Chave ou perfil</translation>
    </message>
    <message>
        <source>Removes a connection, and its secret from the keychain. Rooms that were made with it stay in the journal.</source>
        <translation>Remove uma conexão e também o segredo dela do chaveiro. As salas criadas por meio dela permanecem no diário.</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot;.</source>
        <extracomment>A connection.</extracomment>
        <translation>&quot;%1&quot; foi removida.</translation>
    </message>
    <message>
        <source>The local service cannot be removed.</source>
        <translation>O serviço local não pode ser removido.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nada foi removido.</translation>
    </message>
    <message>
        <source>Tries a connection by listing the accounts that its credentials see, once, which changes nothing. Prints the accounts, an ID and a name each.</source>
        <translation>Testa uma conexão listando uma vez as contas que as credenciais dela veem, o que não altera nada. Exibe o ID e o nome de cada conta.</translation>
    </message>
    <message>
        <source>The endpoint, %1, is Amazon&apos;s own.</source>
        <translation>O endpoint, %1, é o da própria Amazon.</translation>
    </message>
    <message>
        <source>The certificate is that of &quot;%1&quot;, issued by &quot;%2&quot;.</source>
        <translation>O certificado é o de &quot;%1&quot;, emitido por &quot;%2&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds.</source>
        <translation>
            <numerusform>O relógio deste computador está com %Ln segundo de diferença.</numerusform>
            <numerusform>O relógio deste computador está com %Ln segundos de diferença.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service was reached, and has no account.</source>
        <translation>Foi possível acessar o serviço, mas ele não tem nenhuma conta.</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright, in whose list this room will not be.</source>
        <translation>O diário está em uso por outra instância do Roomwright, em cuja lista esta sala não aparecerá.</translation>
    </message>
    <message>
        <source>What came of the room is not in it, and is asked again by a later run.</source>
        <extracomment>The journal.</extracomment>
        <translation>O resultado da sala não consta nele e será solicitado de novo em uma execução posterior.</translation>
    </message>
    <message>
        <source>The room was created, with RoomId %1, but this could not be written to standard output.</source>
        <translation>A sala foi criada, com o RoomId %1, mas não foi possível gravar isso na saída padrão.</translation>
    </message>
    <message>
        <source>Leave the option out, and a fresh token is made.</source>
        <translation>Omita a opção, e um novo token será gerado.</translation>
    </message>
    <message>
        <source>The Chime account to create the room in. Optional with --connection local, whose own account is meant then.</source>
        <translation>A conta do Chime na qual criar a sala. Opcional com --connection local; nesse caso, é usada a conta do próprio serviço.</translation>
    </message>
    <message>
        <source>The room&apos;s name.</source>
        <translation>O nome da sala.</translation>
    </message>
    <message>
        <source>2 to 64 of [-_a-zA-Z0-9]. Asked again with the same token and name, the service gives the same room. Fresh by default.</source>
        <translation>De 2 a 64 caracteres de [-_a-zA-Z0-9]. Se a solicitação for repetida com o mesmo token e o mesmo nome, o serviço retorna a mesma sala. Um novo é gerado por padrão.</translation>
    </message>
    <message>
        <source>json by default.</source>
        <translation>json por padrão.</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run the same command again (with the same input, without --again).</source>
        <translation>O que falta está no diário. Para continuar, execute o mesmo comando de novo (com a mesma entrada, sem --again).</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rooms were created before (batch %2). Nothing is left to do; --again creates them once more.</source>
        <translation>
            <numerusform>%1 de %Ln sala já tinha sido criada (lote %2). Não há mais nada a fazer; --again a cria mais uma vez.</numerusform>
            <numerusform>%1 de %Ln salas já tinham sido criadas (lote %2). Não há mais nada a fazer; --again as cria mais uma vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with batch %2: %1 of %Ln rooms were created before.</source>
        <translation>
            <numerusform>Continuando com o lote %2: %1 de %Ln sala já tinha sido criada.</numerusform>
            <numerusform>Continuando com o lote %2: %1 de %Ln salas já tinham sido criadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. Wrong lines: %1. With --skip-invalid, the rooms of the others are created.</source>
        <translation>Nada foi enviado. Linhas erradas: %1. Com --skip-invalid, as salas das outras são criadas.</translation>
    </message>
    <message>
        <source>The input holds no rooms.</source>
        <translation>A entrada não contém salas.</translation>
    </message>
    <message>
        <source>Creates the chat rooms of a list, and prints a line of JSON for each as soon as it is known what came of it. The list is JSON Lines: in each line an object with AccountId, Name and, where wanted, ClientRequestToken. Nothing is sent while anything in it is wrong. Given the same list again, the command goes on with what is not created yet.</source>
        <translation>Cria as salas de bate-papo de uma lista e exibe uma linha de JSON para cada uma assim que o resultado é conhecido. A lista é JSON Lines: em cada linha, um objeto com AccountId, Name e, se desejado, ClientRequestToken. Nada é enviado enquanto houver algo errado nela. Se receber a mesma lista outra vez, o comando continua com o que ainda não foi criado.</translation>
    </message>
    <message>
        <source>The list; - for standard input.</source>
        <translation>A lista; - para a entrada padrão.</translation>
    </message>
    <message>
        <source>The Chime account of lines without an AccountId. With --connection local they may stay without one: its own account is meant then.</source>
        <translation>A conta do Chime das linhas sem um AccountId. Com --connection local, elas podem ficar sem conta: nesse caso, é usada a conta do próprio serviço.</translation>
    </message>
    <message>
        <source>Create the rooms of the lines that are right.</source>
        <translation>Cria as salas das linhas corretas.</translation>
    </message>
    <message>
        <source>Create rooms that the same list has created before once more: with fresh tokens where the list has none.</source>
        <translation>Cria mais uma vez as salas que a mesma lista já criou: com novos tokens onde a lista não os informa.</translation>
    </message>
    <message>
        <source>Print what would be sent, with the tokens, and send nothing. The tokens are fresh each time with --again.</source>
        <translation>Exibe o que seria enviado, com os tokens, e não envia nada. Com --again, os tokens são novos a cada vez.</translation>
    </message>
    <message>
        <source>Standard output could not be written. What came of the rooms is in the journal: roomwright journal list</source>
        <translation>Não foi possível gravar na saída padrão. O resultado das salas está no diário: roomwright journal list</translation>
    </message>
    <message>
        <source>What is known is kept, and written as soon as that is possible.</source>
        <translation>O que se sabe é mantido e será gravado assim que possível.</translation>
    </message>
    <message>
        <source>This is tried until it works. Ctrl+C leaves the rest for another time.</source>
        <translation>As tentativas continuam até funcionar. Ctrl+C deixa o restante para outra hora.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompido.</translation>
    </message>
    <message numerus="yes">
        <source>Created %1 of %Ln rooms</source>
        <extracomment>Begins a list: &quot;Created 17 of 20 rooms, 1 failed, 2 left.&quot;</extracomment>
        <translation>
            <numerusform>Salas criadas: %1 de %Ln</numerusform>
            <numerusform>Salas criadas: %1 de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>%Ln com falha</numerusform>
            <numerusform>%Ln com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Rooms of which nobody knows what became of them.</extracomment>
        <translation>
            <numerusform>%Ln com status desconhecido</numerusform>
            <numerusform>%Ln com status desconhecido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <extracomment>Rooms that are still to be created.</extracomment>
        <translation>
            <numerusform>%Ln por criar</numerusform>
            <numerusform>%Ln por criar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Ends a list as a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The certificates to trust, %1, cannot be read, or are not in PEM form.</source>
        <translation>Os certificados confiáveis, %1, não podem ser lidos ou não estão no formato PEM.</translation>
    </message>
    <message>
        <source>Name a service that speaks its API with --endpoint-url, or use the program&apos;s own with --connection local.</source>
        <translation>Indique com --endpoint-url um serviço que ofereça a API dele ou use o do próprio programa com --connection local.</translation>
    </message>
    <message>
        <source>No endpoint is configured.</source>
        <translation>Nenhum endpoint está configurado.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is not UTF-8.</source>
        <translation>%1 não pode ser lido ou não é UTF-8.</translation>
    </message>
    <message>
        <source>Unable to locate credentials. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or an AWS profile, or choose a --connection.</source>
        <translation>Não foi possível encontrar credenciais. Defina AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY ou um perfil da AWS, ou escolha uma --connection.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s endpoint_url</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>O endpoint_url do perfil da AWS</translation>
    </message>
    <message>
        <source>AWS_MAX_ATTEMPTS, or the AWS profile&apos;s max_attempts, (%1)</source>
        <extracomment>Begins a sentence; %1 is its value.</extracomment>
        <translation>AWS_MAX_ATTEMPTS, ou o max_attempts do perfil da AWS, (%1)</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>O endpoint da conexão</translation>
    </message>
    <message>
        <source>%1 the local service is where it is. Leave the option out, or --connection.</source>
        <translation>%1 o serviço local está onde está. Omita esta opção ou --connection.</translation>
    </message>
    <message>
        <source>%1 a connection has its own credentials. Leave one of the two out.</source>
        <translation>%1 uma conexão tem suas próprias credenciais. Omita uma das duas opções.</translation>
    </message>
    <message>
        <source>%1 must be a whole number of seconds from 1 to %2.</source>
        <translation>%1 deve ser um número inteiro de segundos, de 1 a %2.</translation>
    </message>
    <message>
        <source>A connection set up in the window, its secret from the keychain; &quot;local&quot; is the program&apos;s own service. Without it the AWS environment variables are used, else the AWS profile.</source>
        <translation>Uma conexão configurada na janela, com o segredo no chaveiro; &quot;local&quot; é o serviço do próprio programa. Sem ela, são usadas as variáveis de ambiente da AWS ou, na falta delas, o perfil da AWS.</translation>
    </message>
    <message>
        <source>A profile of the AWS tools&apos; files, instead of the environment&apos;s variables and AWS_PROFILE.</source>
        <translation>Um perfil dos arquivos das ferramentas da AWS, em vez das variáveis do ambiente e de AWS_PROFILE.</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. Comes before AWS_ENDPOINT_URL_CHIME, AWS_ENDPOINT_URL and the profile.</source>
        <translation>Onde está o serviço: https, ou http para este computador. Tem precedência sobre AWS_ENDPOINT_URL_CHIME, AWS_ENDPOINT_URL e o perfil.</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong: versions, the keychain&apos;s state, files, connections and the last failures. There is no secret in it.</source>
        <translation>Exibe o que ajuda a descobrir o que há de errado: versões, estado do chaveiro, arquivos, conexões e as últimas falhas. Não contém nenhum segredo.</translation>
    </message>
    <message>
        <source>With the names and request tokens of rooms, which are left out otherwise.</source>
        <translation>Inclui os nomes e os tokens de solicitação das salas, que de outra forma são omitidos.</translation>
    </message>
    <message>
        <source>An object, or lines of text, as by default.</source>
        <translation>Um objeto ou linhas de texto (padrão).</translation>
    </message>
    <message>
        <source>Could not connect to the endpoint URL: &quot;%1&quot;</source>
        <translation>Não foi possível conectar à URL do endpoint: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Connection was closed before a complete answer came from the endpoint URL: &quot;%1&quot;</source>
        <translation>A conexão foi fechada antes que uma resposta completa chegasse da URL do endpoint: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>No answer in time from the endpoint URL: &quot;%1&quot;</source>
        <translation>Nenhuma resposta chegou a tempo da URL do endpoint: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>SSL validation failed for &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 what the TLS library says.</extracomment>
        <translation>Falha na validação SSL de &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>Failed to connect through the proxy to &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 the proxy.</extracomment>
        <translation>Falha ao conectar a &quot;%1&quot; por meio do proxy: %2</translation>
    </message>
    <message>
        <source>The answer is too large to be a room, from the endpoint URL: &quot;%1&quot;</source>
        <translation>A resposta é grande demais para ser uma sala; URL do endpoint: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The input breaks a rule</source>
        <translation>A entrada viola uma regra</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used</source>
        <translation>O endpoint da conexão não pode ser usado</translation>
    </message>
    <message>
        <source>Unable to locate credentials</source>
        <translation>Não foi possível encontrar credenciais</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile could not be found</source>
        <translation>Não foi possível encontrar o source_profile do perfil da AWS</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile leads in a circle</source>
        <translation>O source_profile do perfil da AWS forma um ciclo</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs an MFA code, and none was given</source>
        <translation>A função do perfil da AWS exige um código MFA, e nenhum foi informado</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials</source>
        <translation>O credential_process do perfil da AWS não forneceu credenciais</translation>
    </message>
    <message>
        <source>The keychain did not give the connection&apos;s secret</source>
        <translation>O chaveiro não forneceu o segredo da conexão</translation>
    </message>
    <message>
        <source>The local service could not be started</source>
        <translation>Não foi possível iniciar o serviço local</translation>
    </message>
    <message>
        <source>The certificates to trust cannot be read, or are not in PEM form</source>
        <translation>Os certificados confiáveis não podem ser lidos ou não estão no formato PEM</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>O perfil da AWS tem um role_arn, mas nenhum source_profile.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what went wrong, without a full stop; %2 what it is about, or what the system says.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service answered with status %1, and without a room.</source>
        <translation>O serviço respondeu com o status %1 e sem nenhuma sala.</translation>
    </message>
    <message>
        <source>There is no host of that name. Check the endpoint&apos;s spelling.</source>
        <translation>Não há nenhum host com esse nome. Verifique a grafia do endpoint.</translation>
    </message>
    <message>
        <source>Nothing listens there. Check the port, and whether the service runs; roomwright serve starts a local one.</source>
        <translation>Não há nada escutando ali. Verifique a porta e se o serviço está em execução; roomwright serve inicia um local.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Verifique a conexão de rede.</translation>
    </message>
    <message>
        <source>A slow service may need a longer --timeout.</source>
        <translation>Um serviço lento pode precisar de um --timeout maior.</translation>
    </message>
    <message>
        <source>If the service has a certificate authority of its own, name its certificate with --ca-bundle.</source>
        <translation>Se o serviço tiver sua própria autoridade de certificação, indique o certificado dela com --ca-bundle.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s keys in the window, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY and leave --connection out.</source>
        <translation>Insira as chaves da conexão na janela ou defina AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY e omita --connection.</translation>
    </message>
    <message>
        <source>It is asked for at the terminal. Where there is none, this leaves credentials in the environment for a while:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>Ele é solicitado no terminal. Se não houver um, isto deixa credenciais no ambiente por algum tempo:</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1.</source>
        <translation>É o que o STS diz da função %1 do perfil da AWS.</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1. The MFA code may have been wrong or used before: wait for the next one, and try again.</source>
        <translation>É o que o STS diz da função %1 do perfil da AWS. O código MFA pode estar errado ou já ter sido usado: espere pelo próximo e tente de novo.</translation>
    </message>
    <message>
        <source>It is locked, said no, or did not answer: unlock it, and try again.</source>
        <extracomment>The keychain.</extracomment>
        <translation>Ele está bloqueado, recusou o acesso ou não respondeu: desbloqueie-o e tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds. Set it, and try again.</source>
        <translation>
            <numerusform>O relógio deste computador está com %Ln segundo de diferença. Acerte-o e tente de novo.</numerusform>
            <numerusform>O relógio deste computador está com %Ln segundos de diferença. Acerte-o e tente de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint sends on to &quot;%1&quot;, which is not followed: the signature is for this endpoint only.</source>
        <translation>O endpoint redireciona para &quot;%1&quot;, para onde não se segue: a assinatura vale somente para este endpoint.</translation>
    </message>
    <message>
        <source>This is no answer of the rooms API. Check the endpoint.</source>
        <translation>Esta não é uma resposta da API de salas. Verifique o endpoint.</translation>
    </message>
    <message>
        <source>Without the account&apos;s list of rooms it is not known whether this one is there: ask for the permission chime:ListRooms.</source>
        <translation>Sem a lista de salas da conta, não se sabe se esta existe: peça a permissão chime:ListRooms.</translation>
    </message>
    <message>
        <source>The config profile (%1) could not be found.</source>
        <translation>Não foi possível encontrar o perfil de configuração (%1).</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through %1, which this program does not do itself. This does, and leaves them in the environment:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>O perfil da AWS obtém suas credenciais por meio de %1, o que este programa não faz por conta própria. Isto faz e as deixa no ambiente:</translation>
    </message>
    <message>
        <source>Partial credentials found in the environment, missing: %1</source>
        <translation>Credenciais incompletas encontradas no ambiente; falta: %1</translation>
    </message>
    <message>
        <source>The access key ID or the session token holds a character that no key has: a space, a line end or the like.</source>
        <translation>O ID da chave de acesso ou o token de sessão contém um caractere que nenhuma chave tem: um espaço, uma quebra de linha ou algo parecido.</translation>
    </message>
    <message>
        <source>Amazon ended its Chime service on 20 February 2026.</source>
        <translation>A Amazon encerrou seu serviço Chime em 20 de fevereiro de 2026.</translation>
    </message>
    <message>
        <source>The outcome is unknown: the room may have been created. Ask again with the same token, and no second room is made:</source>
        <extracomment>A line with an option follows.</extracomment>
        <translation>O resultado é desconhecido: a sala pode ter sido criada. Repita a solicitação com o mesmo token, e não será criada uma segunda sala:</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this.</source>
        <translation>O chaveiro não contém nada para isto.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>O chaveiro recusou o acesso.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Não há nenhum chaveiro aqui.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>O chaveiro não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry is not one of this program.</source>
        <translation>A entrada do chaveiro não é deste programa.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>O chaveiro não pode ser usado: %1</translation>
    </message>
    <message>
        <source>Its secret may still be in the keychain.</source>
        <extracomment>A connection&apos;s secret.</extracomment>
        <translation>O segredo dela talvez ainda esteja no chaveiro.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: %2.</source>
        <translation>Não é possível abrir o diário %1: %2.</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright. Let it finish, or close it.</source>
        <translation>O diário está em uso por outra instância do Roomwright. Espere que ela termine ou feche-a.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2.</source>
        <translation>O diário %1 está danificado: %2.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of this program, and is left as it is.</source>
        <translation>O diário %1 foi gravado por uma versão mais nova deste programa e é deixado como está.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2.</source>
        <translation>Não é possível gravar o diário %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Interrupted; nothing was sent.</source>
        <translation>Interrompido; nada foi enviado.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be written.</source>
        <translation>Não é possível gravar o arquivo de configuração %1.</translation>
    </message>
    <message>
        <source>A damaged file was set aside as %1, and a new one begun.</source>
        <translation>Um arquivo danificado foi guardado à parte como %1, e um novo foi iniciado.</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Before the ways to write a command.</extracomment>
        <translation>uso:</translation>
    </message>
    <message>
        <source>%1 must be a batch&apos;s number; roomwright journal batches shows them.</source>
        <translation>%1 deve ser o número de um lote; roomwright journal batches os mostra.</translation>
    </message>
    <message>
        <source>No earlier run has left anything.</source>
        <translation>Nenhuma execução anterior deixou algo pendente.</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end.</source>
        <translation>Não é possível ler o diário até o fim.</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end: %1.</source>
        <translation>Não é possível ler o diário até o fim: %1.</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first, a line of JSON each, and how many of their rooms are in which state.</source>
        <translation>Exibe as listas que foram dadas a create-rooms, da mais recente à mais antiga, em uma linha de JSON cada, e quantas salas delas estão em cada status.</translation>
    </message>
    <message>
        <source>Prints the rooms, newest first.</source>
        <translation>Exibe as salas, da mais recente à mais antiga.</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first.</source>
        <translation>Exibe as listas que foram dadas a create-rooms, da mais recente à mais antiga.</translation>
    </message>
    <message>
        <source>Writes everything that the journal has as CSV or JSON.</source>
        <translation>Grava em CSV ou JSON tudo o que o diário contém.</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left.</source>
        <translation>Continua com as salas que uma execução anterior deixou pendentes.</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left.</source>
        <translation>Descarta as salas que uma execução anterior deixou pendentes.</translation>
    </message>
    <message>
        <source>The journal holds every room that was asked for, and what came of it.</source>
        <translation>O diário contém todas as salas que foram solicitadas e o resultado delas.</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left: those that were never sent are Cancelled, the others stay Unknown and are asked for no more.</source>
        <translation>Descarta as salas que uma execução anterior deixou pendentes: as que nunca foram enviadas passam a Cancelled; as outras continuam em Unknown e não são mais solicitadas.</translation>
    </message>
    <message>
        <source>Only rooms of one batch.</source>
        <translation>Somente as salas de um lote.</translation>
    </message>
    <message numerus="yes">
        <source>Gave up %Ln rooms: %1 are Cancelled, %2 are Unknown, as they had been sent.</source>
        <extracomment>Cancelled and Unknown are states.</extracomment>
        <translation>
            <numerusform>%Ln sala descartada: %1 com status Cancelled, %2 com status Unknown, por já ter sido enviada.</numerusform>
            <numerusform>%Ln salas descartadas: %1 com status Cancelled, %2 com status Unknown, por já terem sido enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes everything that the journal has about each room, oldest first.</source>
        <translation>Grava tudo o que o diário contém sobre cada sala, da mais antiga à mais recente.</translation>
    </message>
    <message>
        <source>An array in JSON, or CSV, as by default: there, text that a spreadsheet would take for a formula is preceded by an apostrophe.</source>
        <translation>Uma matriz em JSON, ou CSV (padrão): neste, o texto que uma planilha tomaria por uma fórmula é precedido de um apóstrofo.</translation>
    </message>
    <message>
        <source>Where to, as a whole or not at all; standard output by default.</source>
        <translation>Onde gravar, por inteiro ou nada; se omitida, na saída padrão.</translation>
    </message>
    <message>
        <source>Only rooms that are %1.</source>
        <extracomment>%1 are the names of states.</extracomment>
        <translation>Somente as salas com status %1.</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>Não foi possível gravar a exportação: %1.</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>Ainda não há nenhum diário.</translation>
    </message>
    <message>
        <source>Prints the rooms that were asked for, newest first.</source>
        <translation>Exibe as salas que foram solicitadas, da mais recente à mais antiga.</translation>
    </message>
    <message>
        <source>Only those that are %1.</source>
        <extracomment>Rooms; %1 are the names of states.</extracomment>
        <translation>Somente as que estão com status %1.</translation>
    </message>
    <message>
        <source>Only those of one batch.</source>
        <extracomment>Rooms.</extracomment>
        <translation>Somente as de um lote.</translation>
    </message>
    <message>
        <source>How many at most; 100 by default, 0 for all.</source>
        <extracomment>Rooms.</extracomment>
        <translation>Quantas no máximo; 100 por padrão, 0 para todas.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>A column&apos;s heading: the Chime account.</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Room ID</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>ID da sala</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>A column&apos;s heading: when a room was created.</extracomment>
        <translation>Criada em</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A column&apos;s heading: what went wrong.</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left waiting, or whose outcome it did not learn, and prints a line of JSON for each as create-rooms does. Without --connection and --endpoint-url: those of all connections, and of the AWS environment.</source>
        <translation>Continua com as salas que uma execução anterior deixou pendentes ou cujo resultado não chegou a conhecer e exibe uma linha de JSON para cada uma, como faz create-rooms. Sem --connection e --endpoint-url: as de todas as conexões e as do ambiente da AWS.</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run this again.</source>
        <translation>O que falta está no diário. Para continuar, execute isto de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms stay as they are: they were asked for by another connection. Name it with --connection, or set the AWS environment and --endpoint-url as they were.</source>
        <translation>
            <numerusform>%Ln sala fica como está: foi solicitada por outra conexão. Indique-a com --connection ou defina o ambiente da AWS e --endpoint-url como estavam.</numerusform>
            <numerusform>%Ln salas ficam como estão: foram solicitadas por outra conexão. Indique-a com --connection ou defina o ambiente da AWS e --endpoint-url como estavam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter MFA code for %1: </source>
        <extracomment>Asks for it; %1 is a device.</extracomment>
        <translation>Insira o código MFA de %1: </translation>
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
            <numerusform>%1 de %Ln sala</numerusform>
            <numerusform>%1 de %Ln salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>%Ln por segundo</numerusform>
            <numerusform>%Ln por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>nova tentativa em %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>tempo restante: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <extracomment>Sentences like those before.</extracomment>
        <translation>
            <numerusform>… e mais %Ln.</numerusform>
            <numerusform>… e mais %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs something other than white space.</source>
        <translation>%1 deve conter algo além de espaços em branco.</translation>
    </message>
    <message>
        <source>%1 has a control character, %2 at position %3.</source>
        <extracomment>%2 is a character such as U+0007.</extracomment>
        <translation>%1 contém um caractere de controle, %2 na posição %3.</translation>
    </message>
    <message>
        <source>%1 has half a character, %2 at position %3.</source>
        <translation>%1 contém meio caractere, %2 na posição %3.</translation>
    </message>
    <message>
        <source>%1 &quot;.&quot; and &quot;..&quot; cannot be sent, as they change the address.</source>
        <translation>%1 &quot;.&quot; e &quot;..&quot; não podem ser enviados, pois mudam o endereço.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has fewer than %n characters.</source>
        <translation>
            <numerusform>%1 tem menos de %n caractere.</numerusform>
            <numerusform>%1 tem menos de %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n characters.</source>
        <translation>
            <numerusform>%1 tem mais de %n caractere.</numerusform>
            <numerusform>%1 tem mais de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may hold [-_a-zA-Z0-9] only, but has %2 at position %3.</source>
        <translation>%1 só pode conter [-_a-zA-Z0-9], mas contém %2 na posição %3.</translation>
    </message>
    <message>
        <source>%1 12 digits look like an AWS account ID; a Chime account ID is a UUID.</source>
        <translation>%1 12 dígitos parecem um ID de conta da AWS; um ID de conta do Chime é um UUID.</translation>
    </message>
    <message>
        <source>%1 begins or ends with white space, which is sent as it is.</source>
        <translation>%1 começa ou termina com espaços em branco, que são enviados como estão.</translation>
    </message>
    <message>
        <source>%1 has an invisible character that changes the reading direction, %2 at position %3.</source>
        <translation>%1 contém um caractere invisível que muda a direção de leitura, %2 na posição %3.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <extracomment>%1 is where the value was written: &quot;--name:&quot;, &quot;NAME:&quot;, &quot;line 3: Name:&quot;, &quot;standard input: the secret access key&quot;, &quot;The connection&apos;s endpoint (http://…)&quot;. It comes first in all such sentences.</extracomment>
        <translation>%1 não pode faltar.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vazio.</translation>
    </message>
    <message>
        <source>%1 has a control character.</source>
        <translation>%1 contém um caractere de controle.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%2 are the values that can be given: &quot;--output: must be json or text.&quot;</extracomment>
        <translation>%1 deve ser %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3.</source>
        <translation>%1 deve ser um número inteiro de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, 0 or more.</source>
        <translation>%1 deve ser um número inteiro igual ou maior que 0.</translation>
    </message>
    <message>
        <source>%1 %2 cannot be read: %3.</source>
        <extracomment>%2 is a file, %3 what the system says: &quot;--input: rooms.jsonl cannot be read: Permission denied.&quot;</extracomment>
        <translation>%1 não é possível ler %2: %3.</translation>
    </message>
    <message>
        <source>%1 the file cannot be read, or holds no certificate in PEM form.</source>
        <translation>%1 o arquivo não pode ser lido ou não contém nenhum certificado no formato PEM.</translation>
    </message>
    <message>
        <source>%1 must be a region&apos;s name, such as us-east-1: small letters, digits and &apos;-&apos;.</source>
        <translation>%1 deve ser o nome de uma região, como us-east-1: letras minúsculas, dígitos e &apos;-&apos;.</translation>
    </message>
    <message>
        <source>%1 has a character that nobody can see, at position %2.</source>
        <translation>%1 contém um caractere que ninguém consegue ver, na posição %2.</translation>
    </message>
    <message>
        <source>%1 has a character that cannot be part of it, at position %2: a space, a control character or the like.</source>
        <translation>%1 contém um caractere não permitido, na posição %2: um espaço, um caractere de controle ou algo parecido.</translation>
    </message>
    <message>
        <source>%1 must not hold a user name or password.</source>
        <translation>%1 não deve conter nome de usuário nem senha.</translation>
    </message>
    <message>
        <source>%1 there is a connection of this name; --replace changes it.</source>
        <translation>%1 já existe uma conexão com este nome; --replace a altera.</translation>
    </message>
    <message>
        <source>%1 stands for the local service.</source>
        <translation>%1 designa o serviço local.</translation>
    </message>
    <message>
        <source>%1 is not a URL such as https://chime.example.com.</source>
        <translation>%1 não é uma URL como https://chime.example.com.</translation>
    </message>
    <message>
        <source>%1 must begin with https:// (or http:// for this computer).</source>
        <translation>%1 deve começar com https:// (ou http:// para este computador).</translation>
    </message>
    <message>
        <source>%1 must be https, as it is another computer; http is for this one.</source>
        <translation>%1 deve ser https, pois se trata de outro computador; http serve somente para este.</translation>
    </message>
    <message>
        <source>%1 must not hold &apos;?&apos; or &apos;#&apos;.</source>
        <translation>%1 não deve conter &apos;?&apos; nem &apos;#&apos;.</translation>
    </message>
    <message>
        <source>line %1:</source>
        <extracomment>Of the list of rooms: begins a sentence.</extracomment>
        <translation>linha %1:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n bytes.</source>
        <translation>
            <numerusform>%1 tem mais de %n byte.</numerusform>
            <numerusform>%1 tem mais de %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 não é UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2.</source>
        <extracomment>%2 is what the system says.</extracomment>
        <translation>%1 não é JSON: %2.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 não é um objeto JSON.</translation>
    </message>
    <message>
        <source>%1 has an unknown member, &quot;%2&quot;. There are AccountId, Name and ClientRequestToken.</source>
        <translation>%1 tem um membro desconhecido, &quot;%2&quot;. Os válidos são AccountId, Name e ClientRequestToken.</translation>
    </message>
    <message>
        <source>%1 must be a string.</source>
        <translation>%1 deve ser uma cadeia de caracteres.</translation>
    </message>
    <message>
        <source>%1 is that of line %2, which is about another room.</source>
        <translation>%1 é o da linha %2, que se refere a outra sala.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;. There are: %2.</source>
        <translation>Não há nenhuma conexão &quot;%1&quot;. As existentes são: %2.</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted. Prints what a shell needs to use it; keys are taken from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY where those are set.</source>
        <translation>Executa o serviço local até ser interrompido. Exibe o que um shell precisa para usá-lo; as chaves são obtidas de AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY, se estiverem definidas.</translation>
    </message>
    <message>
        <source>Any free one by default.</source>
        <extracomment>A port.</extracomment>
        <translation>Qualquer uma que esteja livre, por padrão.</translation>
    </message>
    <message>
        <source>Where the rooms are kept; the window&apos;s file by default.</source>
        <translation>Onde as salas são guardadas; no arquivo da janela, por padrão.</translation>
    </message>
    <message>
        <source>Rooms per account; 1500 by default, 0 for no limit.</source>
        <translation>Salas por conta; 1500 por padrão, 0 para não haver limite.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2</source>
        <translation>Não é possível usar o banco de dados %1: %2</translation>
    </message>
    <message>
        <source>Could not listen on %1: %2</source>
        <extracomment>%1 is an address and port, %2 what the system says.</extracomment>
        <translation>Não foi possível escutar em %1: %2</translation>
    </message>
    <message>
        <source>These keys are for this run only.</source>
        <translation>Estas chaves são somente para esta execução.</translation>
    </message>
    <message>
        <source>Could not write to standard output.</source>
        <translation>Não foi possível gravar na saída padrão.</translation>
    </message>
    <message>
        <source>Serving account %1 from %2 until interrupted (Ctrl+C).</source>
        <translation>Servindo a conta %1 a partir de %2 até ser interrompido (Ctrl+C).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command of %2.</source>
        <translation>&apos;%1&apos; não é um comando de %2.</translation>
    </message>
    <message>
        <source>%1 needs a command: %2.</source>
        <extracomment>%1 is &quot;journal&quot; or &quot;connections&quot;, %2 the names of its commands: &quot;list, add or remove&quot;.</extracomment>
        <translation>%1 precisa de um comando: %2.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>erro: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>aviso: %1</translation>
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
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpoint</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gião</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain.</source>
        <translation>O segredo de “%1” está no chaveiro.</translation>
    </message>
    <message>
        <source>The secret of “%1” is kept for this session only.</source>
        <translation>O segredo de “%1” é mantido somente nesta sessão.</translation>
    </message>
    <message>
        <source>Temporary credentials are never stored.</source>
        <translation>Credenciais temporárias nunca são armazenadas.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password of “%1” is kept for this session only.</source>
        <translation>A senha do proxy de “%1” é mantida somente nesta sessão.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, and was removed.</source>
        <translation>O segredo de “%1” não é mais necessário e foi removido.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, but may still be in the keychain.</source>
        <translation>O segredo de “%1” não é mais necessário, mas talvez ainda esteja no chaveiro.</translation>
    </message>
</context>
<context>
    <name>ConnectionName</name>
    <message>
        <source>Local service</source>
        <translation>Serviço local</translation>
    </message>
</context>
<context>
    <name>ConnectionSharing</name>
    <message>
        <source>S&amp;hare</source>
        <translation>Co&amp;mpartilhar</translation>
    </message>
    <message>
        <source>&amp;Import connections…</source>
        <translation>&amp;Importar conexões…</translation>
    </message>
    <message>
        <source>&amp;Export connections…</source>
        <translation>&amp;Exportar conexões…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exportar conexões</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexões</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Conexões (*.json)</translation>
    </message>
    <message>
        <source>connections</source>
        <comment>the name of a file</comment>
        <translation>conexões</translation>
    </message>
    <message>
        <source>The connections could not be written to “%1”: %2</source>
        <translation>Não foi possível gravar as conexões em “%1”: %2</translation>
    </message>
    <message>
        <source>The connections were written to “%1”, without their secrets.</source>
        <translation>As conexões foram gravadas em “%1”, sem os segredos.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Não é possível ler “%1”: %2</translation>
    </message>
    <message>
        <source>Nothing was added from “%1”: %2</source>
        <translation>Nada foi adicionado de “%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults in the file.</source>
        <translation>
            <numerusform>Há mais %n erro no arquivo.</numerusform>
            <numerusform>Há mais %n erros no arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have all the connections of “%1” already.</source>
        <translation>Você já tem todas as conexões de “%1”.</translation>
    </message>
    <message>
        <source>The connections can be used, but the settings file could not be written: they will be gone when Roomwright ends.</source>
        <translation>As conexões podem ser usadas, mas não foi possível gravar o arquivo de configuração: elas deixarão de existir quando o Roomwright for encerrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were added. Enter your own keys in those that need them.</source>
        <translation>
            <numerusform>%n conexão foi adicionada. Insira suas próprias chaves, se ela precisar delas.</numerusform>
            <numerusform>%n conexões foram adicionadas. Insira suas próprias chaves nas que precisarem delas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>The local service is a part of Roomwright: the rooms API on this computer, for nobody but you. There is nothing to set up. It makes its own account and its own key pair, and keeps its rooms on your disk.</source>
        <translation>O serviço local é uma parte do Roomwright: a API de salas neste computador, somente para você. Não há nada a configurar. Ele cria sua própria conta e seu próprio par de chaves e guarda as salas no disco deste computador.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nova conexão</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>Parar o &amp;teste</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>Salve a conexão primeiro.</translation>
    </message>
    <message>
        <source>The connection can be used, but the settings file could not be written: it will be gone when Roomwright ends.</source>
        <translation>A conexão pode ser usada, mas não foi possível gravar o arquivo de configuração: ela deixará de existir quando o Roomwright for encerrado.</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (não salva)</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Remover uma conexão</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>Remover a conexão “%1”?</translation>
    </message>
    <message>
        <source>Its secret is removed too. Rooms that were made through it stay, and stay in the list.</source>
        <translation>O segredo dela também será removido. As salas criadas por meio dela são mantidas e continuam na lista.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The secret of “%1” may still be in the keychain. %2</source>
        <translation>O segredo de “%1” talvez ainda esteja no chaveiro. %2</translation>
    </message>
    <message>
        <source>Connections that are not saved</source>
        <translation>Conexões não salvas</translation>
    </message>
    <message>
        <source>Save the changes to your connections?</source>
        <translation>Salvar as alterações nas conexões?</translation>
    </message>
    <message>
        <source>Save the changes to the connection “%1”?</source>
        <translation>Salvar as alterações na conexão “%1”?</translation>
    </message>
    <message>
        <source>What you typed is lost otherwise.</source>
        <translation>Caso contrário, o que você digitou será perdido.</translation>
    </message>
</context>
<context>
    <name>CreateRoomForm</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>Create &amp;room</source>
        <translation>C&amp;riar sala</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nova sala</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Criar sala</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Gerenciar conexões…</translation>
    </message>
    <message>
        <source>For example: Operations</source>
        <translation>Por exemplo: Operações</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>Cone&amp;xão</translation>
    </message>
    <message>
        <source>&amp;Account ID</source>
        <translation>&amp;ID da conta</translation>
    </message>
    <message>
        <source>Room &amp;name</source>
        <translation>&amp;Nome da sala</translation>
    </message>
    <message>
        <source>Fresh token</source>
        <translation>Novo token</translation>
    </message>
    <message>
        <source>Request &amp;token</source>
        <translation>&amp;Token de solicitação</translation>
    </message>
    <message>
        <source>The same token never makes a second room, however often it is asked.</source>
        <translation>O mesmo token nunca cria uma segunda sala, não importa quantas vezes a solicitação seja feita.</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>O serviço local está sendo iniciado…</translation>
    </message>
    <message>
        <source>Creates the room (Enter)</source>
        <translation>Cria a sala (Enter)</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Não há nenhuma conexão.</translation>
    </message>
</context>
<context>
    <name>CredentialsPart</name>
    <message>
        <source>Keys in the keychain</source>
        <translation>Chaves no chaveiro</translation>
    </message>
    <message>
        <source>Keys for this session only</source>
        <translation>Chaves somente para esta sessão</translation>
    </message>
    <message>
        <source>AWS environment variables</source>
        <translation>Variáveis de ambiente da AWS</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>Perfil da AWS</translation>
    </message>
    <message>
        <source>C&amp;redentials</source>
        <translation>&amp;Credenciais</translation>
    </message>
    <message>
        <source>Access &amp;key ID</source>
        <translation>&amp;ID da chave de acesso</translation>
    </message>
    <message>
        <source>Secret access ke&amp;y</source>
        <translation>C&amp;have de acesso secreta</translation>
    </message>
    <message>
        <source>Session token (o&amp;ptional)</source>
        <translation>To&amp;ken de sessão (opcional)</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>Deixe em branco para manter a atual</translation>
    </message>
    <message>
        <source>Choose a profile, or enter the name of one.</source>
        <translation>Escolha um perfil ou insira o nome de um.</translation>
    </message>
    <message>
        <source>They are kept in memory, and asked for again when Roomwright starts anew.</source>
        <translation>Elas são mantidas na memória e solicitadas novamente quando o Roomwright é reiniciado.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are set for this program.</source>
        <translation>AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY estão definidas para este programa.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not both set for this program. Set them before it is started.</source>
        <translation>AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY não estão ambas definidas para este programa. Defina-as antes de iniciá-lo.</translation>
    </message>
    <message>
        <source>Roomwright reads the profile in the AWS tools&apos; files whenever they change, and writes nothing to them.</source>
        <translation>O Roomwright lê o perfil nos arquivos das ferramentas da AWS sempre que eles mudam e não grava nada neles.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>&amp;Include room names and tokens</source>
        <translation>&amp;Incluir nomes de salas e tokens</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Being gathered…</source>
        <translation>Coletando dados…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Salvar diagnóstico</translation>
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
        <translation>Gravado em “%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Não foi possível gravar “%1”: %2</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>The room breaks a rule, so nothing was sent.</source>
        <translation>A sala viola uma regra; por isso, nada foi enviado.</translation>
    </message>
    <message>
        <source>Correct what is marked in the form.</source>
        <translation>Corrija o que está marcado no formulário.</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used.</source>
        <translation>O endpoint da conexão não pode ser usado.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter an https address; http is for this computer only.</source>
        <translation>Abra Conexão ▸ Gerenciar conexões e insira um endereço https; http serve somente para este computador.</translation>
    </message>
    <message>
        <source>There are no credentials for this connection.</source>
        <translation>Não há credenciais para esta conexão.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter its access key ID and secret.</source>
        <translation>Abra Conexão ▸ Gerenciar conexões e insira o ID da chave de acesso e a chave secreta.</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”.</source>
        <translation>Os arquivos da AWS não têm nenhum perfil chamado “%1”.</translation>
    </message>
    <message>
        <source>Choose another one under Connection ▸ Manage connections, or add it to the AWS files; they are read again by themselves.</source>
        <translation>Escolha outro em Conexão ▸ Gerenciar conexões ou adicione-o aos arquivos da AWS; eles são relidos automaticamente.</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through “%1”, which Roomwright does not do itself.</source>
        <translation>O perfil da AWS obtém suas credenciais por meio de “%1”, o que o Roomwright não faz por conta própria.</translation>
    </message>
    <message>
        <source>Let the AWS tools do it: set credential_process of a profile to “aws configure export-credentials --profile NAME --format process”.</source>
        <translation>Deixe que as ferramentas da AWS façam isso: defina o credential_process de um perfil como “aws configure export-credentials --profile NOME --format process”.</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>O perfil da AWS tem um role_arn, mas nenhum source_profile.</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”, which is the source_profile of this connection&apos;s.</source>
        <translation>Os arquivos da AWS não têm nenhum perfil chamado “%1”, que é o source_profile do perfil desta conexão.</translation>
    </message>
    <message>
        <source>Correct the AWS files; they are read again by themselves.</source>
        <translation>Corrija os arquivos da AWS; eles são relidos automaticamente.</translation>
    </message>
    <message>
        <source>The source_profile of the AWS profile leads in a circle, “%1”.</source>
        <translation>O source_profile do perfil da AWS forma um ciclo: “%1”.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code of an MFA device, and none was given.</source>
        <translation>A função do perfil da AWS exige o código de um dispositivo MFA, e nenhum foi informado.</translation>
    </message>
    <message>
        <source>Try again, and enter the code that “%1” shows then.</source>
        <translation>Tente de novo e insira o código que “%1” mostrar nesse momento.</translation>
    </message>
    <message>
        <source>AWS does not let these credentials take the role “%1”.</source>
        <translation>A AWS não permite que estas credenciais assumam a função “%1”.</translation>
    </message>
    <message>
        <source>Check the role in the AWS files, or ask its administrator.</source>
        <translation>Verifique a função nos arquivos da AWS ou consulte o administrador dela.</translation>
    </message>
    <message>
        <source>AWS did not accept the MFA code, or does not let these credentials take the role “%1”.</source>
        <translation>A AWS não aceitou o código MFA ou não permite que estas credenciais assumam a função “%1”.</translation>
    </message>
    <message>
        <source>Wait until the device shows a new code, then try again; each is good once.</source>
        <translation>Aguarde até que o dispositivo mostre um novo código e tente de novo; cada código vale uma única vez.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials.</source>
        <translation>O credential_process do perfil da AWS não forneceu credenciais.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see what is wrong, then try again.</source>
        <translation>Execute-o em um terminal para ver o que há de errado e tente de novo.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Mensagem do processo: %1</translation>
    </message>
    <message>
        <source>The keychain did not give this connection&apos;s secret: it is locked, said no, or did not answer.</source>
        <translation>O chaveiro não forneceu o segredo desta conexão: está bloqueado, recusou o acesso ou não respondeu.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again; or enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>Desbloqueie o chaveiro e tente de novo ou insira o segredo novamente em Conexão ▸ Gerenciar conexões.</translation>
    </message>
    <message>
        <source>The local service could not be started.</source>
        <translation>Não foi possível iniciar o serviço local.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or the data folder is read-only, then start Roomwright again.</source>
        <translation>Verifique se o disco está cheio ou se a pasta de dados é somente leitura e, depois, inicie o Roomwright novamente.</translation>
    </message>
    <message>
        <source>The connection&apos;s file of trusted certificates cannot be read, so nothing was sent.</source>
        <translation>Não é possível ler o arquivo de certificados confiáveis da conexão; por isso, nada foi enviado.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and choose a file in PEM form that you may read.</source>
        <translation>Abra Conexão ▸ Gerenciar conexões e escolha um arquivo no formato PEM que você tenha permissão para ler.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Você a cancelou.</translation>
    </message>
    <message>
        <source>Choose Retry if you want the room after all.</source>
        <translation>Escolha Tentar novamente se, afinal, quiser a sala.</translation>
    </message>
    <message>
        <source>No computer of that name was found.</source>
        <translation>Nenhum computador com esse nome foi encontrado.</translation>
    </message>
    <message>
        <source>No computer named “%1” was found.</source>
        <translation>Nenhum computador chamado “%1” foi encontrado.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling, and whether this computer is online.</source>
        <translation>Verifique a grafia do endpoint e se este computador está conectado à rede.</translation>
    </message>
    <message>
        <source>The service&apos;s computer answers, but nothing listens there.</source>
        <translation>O computador do serviço responde, mas nada está escutando ali.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether the service is running.</source>
        <translation>Verifique a porta do endpoint e se o serviço está em execução.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>A conexão foi interrompida antes que a resposta estivesse completa.</translation>
    </message>
    <message>
        <source>If it happens again and again, ask whoever runs the network or the service.</source>
        <translation>Se isso acontecer repetidamente, consulte quem administra a rede ou o serviço.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>O serviço não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The service may be busy or out of reach: try again in a while.</source>
        <translation>O serviço pode estar ocupado ou inacessível: tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>O certificado do serviço não é confiável; por isso, nada foi enviado.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling and this computer&apos;s clock; for a private certificate authority, install its certificate on this computer.</source>
        <translation>Verifique a grafia do endpoint e o relógio deste computador; no caso de uma autoridade de certificação privada, instale o certificado dela neste computador.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy stood in the way.</source>
        <translation>O proxy da rede impediu a passagem.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings and its password.</source>
        <translation>Verifique as configurações de proxy do sistema e a senha do proxy.</translation>
    </message>
    <message>
        <source>The network does not work.</source>
        <translation>A rede não funciona.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, then try again.</source>
        <translation>Verifique a conexão de rede deste computador e tente de novo.</translation>
    </message>
    <message>
        <source>The service refused this request as wrong.</source>
        <translation>O serviço recusou esta solicitação por estar incorreta.</translation>
    </message>
    <message>
        <source>Read the service&apos;s words below, correct the room, and create it anew.</source>
        <translation>Leia abaixo a mensagem do serviço, corrija a sala e crie-a novamente.</translation>
    </message>
    <message>
        <source>The account has as many rooms as it may have.</source>
        <translation>A conta já tem o máximo de salas permitido.</translation>
    </message>
    <message>
        <source>Remove rooms or have the quota raised, then try again.</source>
        <translation>Remova salas ou peça o aumento da cota e tente de novo.</translation>
    </message>
    <message>
        <source>The service does not know these credentials.</source>
        <translation>O serviço não conhece estas credenciais.</translation>
    </message>
    <message>
        <source>Check the access key ID and secret under Connection ▸ Manage connections.</source>
        <translation>Verifique o ID da chave de acesso e a chave secreta em Conexão ▸ Gerenciar conexões.</translation>
    </message>
    <message>
        <source>The service refused the signature: the secret does not fit the access key.</source>
        <translation>O serviço recusou a assinatura: a chave secreta não corresponde à chave de acesso.</translation>
    </message>
    <message>
        <source>Enter the secret again under Connection ▸ Manage connections, and check the region.</source>
        <translation>Insira a chave secreta novamente em Conexão ▸ Gerenciar conexões e verifique a região.</translation>
    </message>
    <message>
        <source>The credentials have expired.</source>
        <translation>As credenciais expiraram.</translation>
    </message>
    <message>
        <source>Enter fresh ones under Connection ▸ Manage connections, then try again.</source>
        <translation>Insira novas credenciais em Conexão ▸ Gerenciar conexões e tente de novo.</translation>
    </message>
    <message>
        <source>Set the clock right (automatic time is best), then try again.</source>
        <translation>Acerte o relógio (o melhor é usar a hora automática) e tente de novo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the service&apos;s are too far apart.</source>
        <translation>O relógio deste computador e o do serviço estão muito diferentes.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow.</source>
        <translation>
            <numerusform>O relógio deste computador está %n minuto atrasado.</numerusform>
            <numerusform>O relógio deste computador está %n minutos atrasado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast.</source>
        <translation>
            <numerusform>O relógio deste computador está %n minuto adiantado.</numerusform>
            <numerusform>O relógio deste computador está %n minutos adiantado.</numerusform>
        </translation>
    </message>
    <message>
        <source>These credentials may not create rooms in this account.</source>
        <translation>Estas credenciais não podem criar salas nesta conta.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:CreateRoom, or choose another account.</source>
        <translation>Peça ao administrador da conta a permissão chime:CreateRoom ou escolha outra conta.</translation>
    </message>
    <message>
        <source>The service has no account of this ID.</source>
        <translation>O serviço não tem nenhuma conta com este ID.</translation>
    </message>
    <message>
        <source>Check the account ID; it is not the 12-digit number of an AWS account.</source>
        <translation>Verifique o ID da conta; ele não é o número de 12 dígitos de uma conta da AWS.</translation>
    </message>
    <message>
        <source>The room conflicts with another change.</source>
        <translation>A sala entra em conflito com outra alteração.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, create the room with a fresh token.</source>
        <translation>Tente de novo; se voltar a acontecer, crie a sala com um novo token.</translation>
    </message>
    <message>
        <source>The service asked for a slower pace.</source>
        <translation>O serviço pediu um ritmo mais lento.</translation>
    </message>
    <message>
        <source>Roomwright sends more slowly; try again in a minute.</source>
        <translation>O Roomwright está enviando mais devagar; tente de novo daqui a um minuto.</translation>
    </message>
    <message>
        <source>The service had a fault of its own.</source>
        <translation>Ocorreu uma falha no próprio serviço.</translation>
    </message>
    <message>
        <source>Try again in a while; with the request ID, its operators can find the cause.</source>
        <translation>Tente de novo daqui a pouco; com o ID da solicitação, os responsáveis pelo serviço podem encontrar a causa.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>O serviço não está disponível no momento.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The service sent us elsewhere, where Roomwright does not go by itself.</source>
        <translation>O serviço redireciona para outro lugar, para onde o Roomwright não segue por conta própria.</translation>
    </message>
    <message>
        <source>The service sent us to “%1”, where Roomwright does not go by itself.</source>
        <translation>O serviço redireciona para “%1”, para onde o Roomwright não segue por conta própria.</translation>
    </message>
    <message>
        <source>If you trust that address, make it the connection&apos;s endpoint.</source>
        <translation>Se você confia nesse endereço, use-o como endpoint da conexão.</translation>
    </message>
    <message>
        <source>The answer is not one of this API&apos;s.</source>
        <translation>A resposta não é desta API.</translation>
    </message>
    <message>
        <source>Check the endpoint: a web page, a portal or another service may be answering there.</source>
        <translation>Verifique o endpoint: uma página da web, um portal ou outro serviço pode estar respondendo ali.</translation>
    </message>
    <message>
        <source>The answer was too long to be one of this API&apos;s.</source>
        <translation>A resposta era longa demais para ser desta API.</translation>
    </message>
    <message>
        <source>Check the endpoint: another service may be answering there.</source>
        <translation>Verifique o endpoint: outro serviço pode estar respondendo ali.</translation>
    </message>
    <message>
        <source>The service did not list the account&apos;s rooms, so whether this one is there is not known.</source>
        <translation>O serviço não listou as salas da conta; por isso, não se sabe se esta existe.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:ListRooms, or look for the room yourself.</source>
        <translation>Peça ao administrador da conta a permissão chime:ListRooms ou procure a sala por conta própria.</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this connection.</source>
        <translation>O chaveiro não contém nenhum segredo para esta conexão.</translation>
    </message>
    <message>
        <source>Enter it under Connection ▸ Manage connections.</source>
        <translation>Insira-o em Conexão ▸ Gerenciar conexões.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>Until it is unlocked, secrets are kept for this session only.</source>
        <translation>Até que ele seja desbloqueado, os segredos são mantidos somente nesta sessão.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>O chaveiro recusou o acesso.</translation>
    </message>
    <message>
        <source>Allow Roomwright to use it; until then secrets are kept for this session only.</source>
        <translation>Permita que o Roomwright o use; até lá, os segredos são mantidos somente nesta sessão.</translation>
    </message>
    <message>
        <source>There is no keychain on this system.</source>
        <translation>Não há nenhum chaveiro neste sistema.</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only. A keyring service such as GNOME Keyring or KWallet would keep them for longer.</source>
        <translation>Os segredos são mantidos somente nesta sessão. Um serviço de chaveiro, como o GNOME Keyring ou o KWallet, os manteria por mais tempo.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>O chaveiro não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Look for its question, perhaps behind this window; until then secrets are kept for this session only.</source>
        <translation>Procure a pergunta dele, talvez atrás desta janela; até lá, os segredos são mantidos somente nesta sessão.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this connection cannot be read.</source>
        <translation>Não é possível ler a entrada do chaveiro para esta conexão.</translation>
    </message>
    <message>
        <source>Enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>Insira o segredo novamente em Conexão ▸ Gerenciar conexões.</translation>
    </message>
    <message>
        <source>The keychain does not work.</source>
        <translation>O chaveiro não funciona.</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only.</source>
        <translation>Os segredos são mantidos somente nesta sessão.</translation>
    </message>
    <message>
        <source>Secrets are kept by %1.</source>
        <translation>Os segredos são guardados por %1.</translation>
    </message>
    <message>
        <source>Secrets are kept by %1, which is locked at present.</source>
        <translation>Os segredos são guardados por %1, que está bloqueado no momento.</translation>
    </message>
    <message>
        <source>Secrets are kept by the system&apos;s keychain, which starts when it is needed.</source>
        <translation>Os segredos são guardados pelo chaveiro do sistema, que é iniciado quando necessário.</translation>
    </message>
    <message>
        <source>There is no keychain on this system: secrets are kept for this session only.</source>
        <translation>Não há nenhum chaveiro neste sistema: os segredos são mantidos somente nesta sessão.</translation>
    </message>
    <message>
        <source>The keychain does not answer: while that is so, secrets are kept for this session only.</source>
        <translation>O chaveiro não responde: enquanto for assim, os segredos são mantidos somente nesta sessão.</translation>
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
        <translation>Insira o ID da conta à qual a sala se destina.</translation>
    </message>
    <message>
        <source>Enter a name for the room.</source>
        <translation>Insira um nome para a sala.</translation>
    </message>
    <message>
        <source>An account ID needs more than blanks.</source>
        <translation>Um ID de conta não pode ter somente espaços.</translation>
    </message>
    <message>
        <source>A name of blanks only cannot be seen. (Our own rule.)</source>
        <translation>Um nome só com espaços não pode ser visto. (Regra do próprio Roomwright.)</translation>
    </message>
    <message>
        <source>Character %1 is a control character: %2. Remove it.</source>
        <translation>O caractere nº %1 é um caractere de controle: %2. Remova-o.</translation>
    </message>
    <message>
        <source>Character %1 is half a character (%2) and cannot be sent. Remove it.</source>
        <translation>O caractere nº %1 é apenas meio caractere (%2) e não pode ser enviado. Remova-o.</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be account IDs: they would change the address.</source>
        <translation>“.” e “..” não podem ser IDs de conta: eles mudariam o endereço.</translation>
    </message>
    <message numerus="yes">
        <source>A token has at least %n character(s).</source>
        <translation>
            <numerusform>Um token tem no mínimo %n caractere.</numerusform>
            <numerusform>Um token tem no mínimo %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token has at most %n character(s).</source>
        <translation>
            <numerusform>Um token tem no máximo %n caractere.</numerusform>
            <numerusform>Um token tem no máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a token has letters from A to Z, digits, “-” and “_” only.</source>
        <translation>O caractere nº %1, %2, não é permitido: um token tem somente letras de A a Z, dígitos, “-” e “_”.</translation>
    </message>
    <message>
        <source>Twelve digits are the number of an AWS account. The ID of a Chime account looks different.</source>
        <translation>Doze dígitos são o número de uma conta da AWS. O ID de uma conta do Chime tem outra aparência.</translation>
    </message>
    <message>
        <source>There is white space at the beginning or the end. It will be sent as it is.</source>
        <translation>Há espaços em branco no início ou no fim. O texto será enviado como está.</translation>
    </message>
    <message>
        <source>Character %1 is invisible and changes the direction of the text: %2.</source>
        <translation>O caractere nº %1 é invisível e muda a direção do texto: %2.</translation>
    </message>
    <message>
        <source>Enter the address of the service, for example https://chime.example.com.</source>
        <translation>Insira o endereço do serviço, por exemplo https://chime.example.com.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like https://chime.example.com.</source>
        <translation>Isto não é um endereço. Um endereço tem a forma https://chime.example.com.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>O endereço deve começar com https://.</translation>
    </message>
    <message>
        <source>Without encryption only this computer can be reached: use https://.</source>
        <translation>Sem criptografia, somente este computador pode ser acessado: use https://.</translation>
    </message>
    <message>
        <source>Leave out the user name and password before the “@”: they do not belong in an address.</source>
        <translation>Omita o nome de usuário e a senha antes do “@”: eles não devem fazer parte de um endereço.</translation>
    </message>
    <message>
        <source>Leave out everything from “?” or “#” on.</source>
        <translation>Omita tudo a partir de “?” ou “#”.</translation>
    </message>
    <message>
        <source>The list of rooms cannot be opened: look whether the disk is full or the data folder may not be read.</source>
        <translation>Não é possível abrir a lista de salas: verifique se o disco está cheio ou se não há permissão para ler a pasta de dados.</translation>
    </message>
    <message>
        <source>Another Roomwright has the list of rooms open. Close that one, or use it instead.</source>
        <translation>Outra instância do Roomwright está com a lista de salas aberta. Feche essa instância ou use-a no lugar desta.</translation>
    </message>
    <message>
        <source>The list of rooms is damaged and could not be set aside: move its file away, then try again.</source>
        <translation>A lista de salas está danificada e não foi possível guardá-la à parte: mova o arquivo dela para outro lugar e tente de novo.</translation>
    </message>
    <message>
        <source>The list of rooms was written by a newer Roomwright, and is left as it is: use that version.</source>
        <translation>A lista de salas foi gravada por uma versão mais nova do Roomwright e é deixada como está: use essa versão.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk: look whether it is full or the data folder is read-only.</source>
        <translation>Não é possível gravar nada no disco: verifique se ele está cheio ou se a pasta de dados é somente leitura.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>our sentence (the system&apos;s words)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter a name to know the connection by.</source>
        <translation>Insira um nome para identificar a conexão.</translation>
    </message>
    <message>
        <source>The name holds a control character. Remove it.</source>
        <translation>O nome contém um caractere de controle. Remova-o.</translation>
    </message>
    <message>
        <source>Another connection has this name already.</source>
        <translation>Outra conexão já tem este nome.</translation>
    </message>
    <message>
        <source>“local” stands for the local service: choose another name.</source>
        <translation>“local” designa o serviço local: escolha outro nome.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it was issued by “%2”, which this computer does not know.</source>
        <translation>O certificado de “%1” não é confiável: foi emitido por “%2”, que este computador não conhece.</translation>
    </message>
    <message>
        <source>If you trust that issuer, name its certificate under Network and limits.</source>
        <translation>Se você confia nesse emissor, indique o certificado dele em Rede e limites.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it vouches for itself.</source>
        <translation>O certificado de “%1” não é confiável: ele atesta a si mesmo.</translation>
    </message>
    <message>
        <source>If you trust it, name it under Network and limits.</source>
        <translation>Se você confia nele, indique-o em Rede e limites.</translation>
    </message>
    <message>
        <source>The certificate of “%1” expired on %2.</source>
        <translation>O certificado de “%1” expirou em %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell who runs the service.</source>
        <translation>Verifique o relógio deste computador; se estiver certo, avise quem administra o serviço.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid before %2.</source>
        <translation>O certificado de “%1” não é válido antes de %2.</translation>
    </message>
    <message>
        <source>The certificate is for “%1”, and not for the endpoint&apos;s host.</source>
        <translation>O certificado é para “%1”, e não para o host do endpoint.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling.</source>
        <translation>Verifique a grafia do endpoint.</translation>
    </message>
    <message>
        <source>The certificate of “%1”, issued by “%2”, is not trusted.</source>
        <translation>O certificado de “%1”, emitido por “%2”, não é confiável.</translation>
    </message>
    <message>
        <source>Tell who runs the service.</source>
        <translation>Avise quem administra o serviço.</translation>
    </message>
    <message numerus="yes">
        <source>The service was reached. These credentials see %n account(s).</source>
        <translation>
            <numerusform>Foi possível acessar o serviço. Estas credenciais veem %n conta.</numerusform>
            <numerusform>Foi possível acessar o serviço. Estas credenciais veem %n contas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %n minute(s): set it right.</source>
        <translation>
            <numerusform>O relógio deste computador está com %n minuto de diferença: acerte-o.</numerusform>
            <numerusform>O relógio deste computador está com %n minutos de diferença: acerte-o.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secure connection could be made: TLS 1.2 or newer is needed.</source>
        <translation>Não foi possível estabelecer uma conexão segura: é necessário o TLS 1.2 ou mais recente.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether it is https that listens there.</source>
        <translation>Verifique a porta do endpoint e se é https que está escutando ali.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not this API.</source>
        <translation>Algo responde ali, mas não é esta API.</translation>
    </message>
    <message>
        <source>A proxy&apos;s or a portal&apos;s page, or another service: check the endpoint and the proxy.</source>
        <translation>Pode ser a página de um proxy ou de um portal, ou outro serviço: verifique o endpoint e o proxy.</translation>
    </message>
    <message>
        <source>Enter it as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Insira-o no formato http://HOST:PORTA ou socks5://HOST:PORTA.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>Não inclua nome de usuário nem senha no endereço.</translation>
    </message>
    <message>
        <source>It is larger than a file of connections can be.</source>
        <translation>Ele é maior do que um arquivo de conexões pode ser.</translation>
    </message>
    <message>
        <source>It is not JSON, or it is cut short.</source>
        <translation>Ele não é JSON ou está incompleto.</translation>
    </message>
    <message>
        <source>It holds no connections.</source>
        <translation>Ele não contém conexões.</translation>
    </message>
    <message>
        <source>It was written by a later version of Roomwright.</source>
        <translation>Ele foi gravado por uma versão posterior do Roomwright.</translation>
    </message>
    <message>
        <source>%1 of connection %2 is missing, or not what can be used.</source>
        <translation>Na conexão nº %2, %1 está ausente ou não pode ser usado.</translation>
    </message>
    <message>
        <source>Enter the signing region; us-east-1 for Amazon&apos;s own API.</source>
        <translation>Insira a região da assinatura; us-east-1 para a API da própria Amazon.</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>Insira o ID da chave de acesso.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to this access key ID.</source>
        <translation>Insira a chave secreta que corresponde a este ID de chave de acesso.</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: nobody can see it.</source>
        <translation>O caractere nº %1 não pode fazer parte dela: ninguém consegue vê-lo.</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: no blanks, control characters or letters beyond ASCII.</source>
        <translation>O caractere nº %1 não é permitido aqui: sem espaços, caracteres de controle ou letras fora do ASCII.</translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a region has small letters, digits and “-” only.</source>
        <translation>O caractere nº %1, %2, não é permitido: uma região tem somente letras minúsculas, dígitos e “-”.</translation>
    </message>
    <message>
        <source>Character %1, %2, cannot be part of an access key ID.</source>
        <translation>O caractere nº %1, %2, não pode fazer parte de um ID de chave de acesso.</translation>
    </message>
    <message>
        <source>Amazon ended this service on 20 February 2026: expect no answer. Use the local service, or another one that speaks the same API.</source>
        <translation>A Amazon encerrou este serviço em 20 de fevereiro de 2026: não espere resposta. Use o serviço local ou outro que ofereça a mesma API.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a room</comment>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>state of a room</comment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>state of a room</comment>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a room</comment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a room</comment>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a room</comment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Written down, and sent when its turn comes.</source>
        <translation>Registrada; será enviada quando chegar a vez dela.</translation>
    </message>
    <message>
        <source>On its way; the service has not answered yet.</source>
        <translation>A caminho; o serviço ainda não respondeu.</translation>
    </message>
    <message>
        <source>The service has made the room.</source>
        <translation>O serviço criou a sala.</translation>
    </message>
    <message>
        <source>The room was not made.</source>
        <translation>A sala não foi criada.</translation>
    </message>
    <message>
        <source>The room may have been made: no proof arrived. Retry asks again with the same token, so that it is not made twice.</source>
        <translation>A sala pode ter sido criada: nenhuma confirmação chegou. Tentar novamente repete a solicitação com o mesmo token, para que ela não seja criada duas vezes.</translation>
    </message>
    <message>
        <source>Cancelled before it was sent; the room was not made.</source>
        <translation>Cancelada antes de ser enviada; a sala não foi criada.</translation>
    </message>
    <message>
        <source>It waits to be asked for again, with the same token. The last attempt: %1</source>
        <translation>Está pendente para ser solicitada novamente, com o mesmo token. Última tentativa: %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a character and its code</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>It is longer than a line may be (%1).</source>
        <translation>Ela é mais longa do que uma linha pode ser (%1).</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>Não é texto em UTF-8.</translation>
    </message>
    <message>
        <source>It is not JSON: %1.</source>
        <translation>Não é JSON: %1.</translation>
    </message>
    <message>
        <source>It is not a JSON object, which stands in braces.</source>
        <translation>Não é um objeto JSON, que fica entre chaves.</translation>
    </message>
    <message>
        <source>A room has no “%1”; it has AccountId, Name and ClientRequestToken.</source>
        <translation>Uma sala não tem “%1”; ela tem AccountId, Name e ClientRequestToken.</translation>
    </message>
    <message>
        <source>%1 must be text, in quotation marks.</source>
        <translation>%1 deve ser texto, entre aspas.</translation>
    </message>
    <message>
        <source>Its ClientRequestToken is that of line %1, which is about another room.</source>
        <translation>O ClientRequestToken dela é o da linha %1, que se refere a outra sala.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>It is a folder or a device, and not a file.</source>
        <translation>É uma pasta ou um dispositivo, e não um arquivo.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Não é possível ler: %1</translation>
    </message>
    <message>
        <source>It changed while it was being read. Read it again once it is complete.</source>
        <translation>Ele mudou enquanto estava sendo lido. Leia-o novamente quando estiver completo.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Search rooms</source>
        <translation>&amp;Pesquisar salas</translation>
    </message>
    <message>
        <source>Search rooms</source>
        <translation>Pesquisar salas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>Limpar a pesquisa (Esc)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>Status filter</source>
        <translation>Filtro de status</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rooms of every status</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Name, ID or message</source>
        <translation>Nome, ID ou mensagem</translation>
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
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment.</source>
        <translation>Encontradas neste computador: credenciais da AWS no ambiente.</translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment, and AWS profiles (%1).</source>
        <translation>Encontrados neste computador: credenciais da AWS no ambiente e perfis da AWS (%1).</translation>
    </message>
    <message>
        <source>Found on this computer: AWS profiles (%1).</source>
        <translation>Encontrados neste computador: perfis da AWS (%1).</translation>
    </message>
    <message>
        <source>A connection to a service of your own can use them.</source>
        <translation>Uma conexão com um serviço próprio pode usar essas credenciais.</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Adicionar uma conexão…</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Create a room</source>
        <translation>Criar uma sala</translation>
    </message>
    <message>
        <source>Type a name under Room name and press Enter. The room becomes the first row of the list, and the form is ready for the next one. What is wrong with a field is said beneath it while you type.</source>
        <translation>Digite um nome em Nome da sala e pressione Enter. A sala passa a ser a primeira linha da lista, e o formulário fica pronto para a próxima. O que houver de errado em um campo é indicado abaixo dele enquanto você digita.</translation>
    </message>
    <message>
        <source>Where the room is made</source>
        <translation>Onde a sala é criada</translation>
    </message>
    <message>
        <source>Connection chooses the service. The local service runs inside Roomwright, on this computer, with an account of its own: the right place to try things. Under Connection&#xa0;▸ Manage connections you add other services that speak the rooms API of Amazon Chime. Amazon ended its own on 20 February 2026.</source>
        <translation>Em Conexão, escolhe-se o serviço. O serviço local funciona dentro do Roomwright, neste computador, com uma conta própria: o lugar certo para fazer experiências. Em Conexão&#xa0;▸ Gerenciar conexões, você adiciona outros serviços que oferecem a API de salas do Amazon Chime. A Amazon encerrou o seu em 20 de fevereiro de 2026.</translation>
    </message>
    <message>
        <source>What the status says</source>
        <translation>O que o status indica</translation>
    </message>
    <message>
        <source>Waiting: written down, not sent yet. Sending: on its way. Created: the service has made it. Failed: it was not made; the details say why, and what to do. Unknown: it may have been made, as no answer arrived. Cancelled: by you. Show, beside the search, lists the rooms of one status.</source>
        <translation>Pendente: registrada, ainda não enviada. Enviando: a caminho. Criada: o serviço a criou. Falhou: ela não foi criada; os detalhes dizem o motivo e o que fazer. Desconhecido: ela pode ter sido criada, pois nenhuma resposta chegou. Cancelada: por você. Mostrar, ao lado da pesquisa, lista as salas de um único status.</translation>
    </message>
    <message>
        <source>Nothing lost, nothing twice</source>
        <translation>Nada se perde, nada se duplica</translation>
    </message>
    <message>
        <source>A room is on your disk before it is sent, together with its request token, and survives the end of the program. The service makes one room for a token, however often it is asked; so Retry is always safe. The token stands behind More.</source>
        <translation>Cada sala é gravada no seu disco antes de ser enviada, junto com seu token de solicitação, e é preservada mesmo que o programa seja encerrado. O serviço cria uma única sala por token, não importa quantas vezes isso seja solicitado; por isso, Tentar novamente é sempre seguro. O token fica em Mais.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>Secret keys are kept in the system&apos;s keychain. Where there is none, or it is locked, refuses or does not answer, they are kept in memory until Roomwright ends, and you are told. The message has a button to unlock the keychain, or to go on without it; what it missed it gets when it works again.</source>
        <translation>As chaves secretas são guardadas no chaveiro do sistema. Se não houver um, ou se ele estiver bloqueado, recusar o acesso ou não responder, elas são mantidas na memória até que o Roomwright seja encerrado, e você recebe um aviso. A mensagem tem um botão para desbloquear o chaveiro ou para continuar sem ele; o que ele deixou de receber é entregue quando voltar a funcionar.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the form: creates the room</source>
        <translation>no formulário: cria a sala</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>goes to the room name</source>
        <translation>vai para o nome da sala</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>writes the list to a file</source>
        <translation>grava a lista em um arquivo</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>goes to the search</source>
        <translation>vai para a pesquisa</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>in the search: clears it</source>
        <translation>na pesquisa: limpa-a</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copies the selected rows</source>
        <translation>copia as linhas selecionadas</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>opens this guide</source>
        <translation>abre este guia</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>ends the program</source>
        <translation>encerra o programa</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Many rooms at once</source>
        <translation>Muitas salas de uma vez</translation>
    </message>
    <message>
        <source>File&#xa0;▸ Create rooms from a file takes a list with a room a line, such as {&quot;Name&quot;: &quot;Floor 1&quot;}, and shows what is in it before anything is sent. Open the same list again to go on with it.</source>
        <translation>Arquivo&#xa0;▸ Criar salas a partir de um arquivo aceita uma lista com uma sala por linha, como {&quot;Name&quot;: &quot;Andar 1&quot;}, e mostra o que há nela antes que algo seja enviado. Abra a mesma lista outra vez para continuar com ela.</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>creates the rooms of a file</source>
        <translation>cria as salas de um arquivo</translation>
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
        <translation>Tabela para planilhas (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with every detail (*.json)</source>
        <translation>JSON, com todos os detalhes (*.json)</translation>
    </message>
    <message>
        <source>rooms</source>
        <comment>the name of a file</comment>
        <translation>salas</translation>
    </message>
    <message>
        <source>The list is being written to “%1”…</source>
        <translation>A lista está sendo gravada em “%1”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The list was written to “%1”.</source>
        <translation>A lista foi gravada em “%1”.</translation>
    </message>
    <message>
        <source>The export was cancelled; “%1” is as it was.</source>
        <translation>A exportação foi cancelada; “%1” está como estava.</translation>
    </message>
    <message>
        <source>The list could not be written to “%1”: %2</source>
        <translation>Não foi possível gravar a lista em “%1”: %2</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message>
        <source>The keychain works again. What was to be kept in it, or removed from it, is handed to it now.</source>
        <translation>O chaveiro voltou a funcionar. O que deveria ser guardado nele, ou removido dele, está sendo repassado agora.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The keychain waits for your answer: look for its window, perhaps behind this one.</source>
        <translation>O chaveiro aguarda sua resposta: procure a janela dele, talvez atrás desta.</translation>
    </message>
    <message>
        <source>Go on for this session only</source>
        <translation>Continuar somente nesta sessão</translation>
    </message>
    <message>
        <source>The keychain is being unlocked. Look for its window, perhaps behind this one; meanwhile secrets are kept for this session only.</source>
        <translation>O chaveiro está sendo desbloqueado. Procure a janela dele, talvez atrás desta; enquanto isso, os segredos são mantidos somente nesta sessão.</translation>
    </message>
    <message>
        <source>The keychain is still locked: its question was not answered, or it has no way to ask. Secrets are kept for this session only.</source>
        <translation>O chaveiro continua bloqueado: a pergunta dele não foi respondida ou ele não tem como perguntar. Os segredos são mantidos somente nesta sessão.</translation>
    </message>
    <message>
        <source>The keychain cannot be unlocked from here. Secrets are kept for this session only.</source>
        <translation>O chaveiro não pode ser desbloqueado daqui. Os segredos são mantidos somente nesta sessão.</translation>
    </message>
    <message>
        <source>Until now %1 kept the secrets, and now %2 does, which may not have those that were entered before. Enter them anew under Connection ▸ Manage connections, or start %1 again.</source>
        <translation>Até agora os segredos eram guardados por %1 e, a partir de agora, por %2, que talvez não tenha os que foram inseridos antes. Insira-os novamente em Conexão ▸ Gerenciar conexões ou inicie %1 outra vez.</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar o que foi digitado</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que foi digitado</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>The rooms are created</source>
        <translation>As salas foram criadas</translation>
    </message>
    <message>
        <source>Not all rooms could be created</source>
        <translation>Não foi possível criar todas as salas</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) created.</source>
        <translation>
            <numerusform>%n sala criada.</numerusform>
            <numerusform>%n salas criadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) failed.</source>
        <translation>
            <numerusform>%n sala falhou.</numerusform>
            <numerusform>%n salas falharam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) may or may not exist.</source>
        <translation>
            <numerusform>%n sala pode existir ou não.</numerusform>
            <numerusform>%n salas podem existir ou não.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
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
        <translation>&amp;Conexão</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>&amp;Gerenciar conexões…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;New room</source>
        <translation>&amp;Nova sala</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Con&amp;figurações…</translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>Cancelar to&amp;das as pendentes</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnóstico</translation>
    </message>
    <message>
        <source>&amp;About Roomwright</source>
        <translation>&amp;Sobre o Roomwright</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The list of rooms was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>A lista de salas estava danificada. Ela foi guardada à parte como “%1”, e uma nova foi iniciada.</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(removida)</translation>
    </message>
    <message>
        <source>The list of rooms is being opened…</source>
        <translation>A lista de salas está sendo aberta…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>The settings file could not be written: changes to connections last until Roomwright ends. Look whether the disk is full or the folder read-only.</source>
        <translation>Não foi possível gravar o arquivo de configuração: as alterações nas conexões duram até que o Roomwright seja encerrado. Verifique se o disco está cheio ou se a pasta é somente leitura.</translation>
    </message>
    <message>
        <source>The local service&apos;s database was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>O banco de dados do serviço local estava danificado. Ele foi guardado à parte como “%1”, e um novo foi iniciado.</translation>
    </message>
    <message>
        <source>The settings file “%1” cannot be read. Roomwright leaves it as it is, and forgets changes to connections when it ends.</source>
        <translation>Não é possível ler o arquivo de configuração “%1”. O Roomwright o deixa como está e esquece as alterações nas conexões ao ser encerrado.</translation>
    </message>
    <message>
        <source>The settings file could not be read. It was set aside as “%1”; look at your connections.</source>
        <translation>Não foi possível ler o arquivo de configuração. Ele foi guardado à parte como “%1”; verifique suas conexões.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexões…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) of an earlier session are not finished. They can be asked for again safely, with the same tokens.</source>
        <translation>
            <numerusform>%n sala de uma sessão anterior não foi concluída. Ela pode ser solicitada novamente com segurança, com o mesmo token.</numerusform>
            <numerusform>%n salas de uma sessão anterior não foram concluídas. Elas podem ser solicitadas novamente com segurança, com os mesmos tokens.</numerusform>
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
        <translation>“%1” foi adicionada à lista, da qual apenas uma parte é mostrada.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>“%1” was not sent, as it could not be written to the disk first: %2</source>
        <translation>“%1” não foi enviada, pois não foi possível gravá-la antes no disco: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>ID da sala</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column: when the room was created</comment>
        <translation>Criada em</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Cancel rooms</source>
        <translation>Cancelar salas</translation>
    </message>
    <message>
        <source>Cancel all rooms that wait?</source>
        <translation>Cancelar todas as salas pendentes?</translation>
    </message>
    <message>
        <source>What is on its way comes to its end. The others stay in the list, and can be asked for again.</source>
        <translation>O que já está a caminho vai até o fim. As outras continuam na lista e podem ser solicitadas novamente.</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>&amp;Cancelá-las</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Mantê-las</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) were cancelled.</source>
        <translation>
            <numerusform>%n sala foi cancelada.</numerusform>
            <numerusform>%n salas foram canceladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are not finished.</source>
        <translation>
            <numerusform>%n sala não foi concluída.</numerusform>
            <numerusform>%n salas não foram concluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on the disk: at the next start Roomwright offers to go on with them, and makes none twice.</source>
        <translation>Elas são mantidas no disco: na próxima inicialização, o Roomwright oferece continuar com elas e não cria nenhuma duas vezes.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Fechar a mensagem</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages that wait</comment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
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
        <translation>A função do perfil da AWS exige o código que este dispositivo mostra agora:
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
        <translation>O código tem seis dígitos.</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Network and &amp;limits</source>
        <translation>Rede e &amp;limites</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pr&amp;ocurar…</translation>
    </message>
    <message>
        <source>&amp;File of trusted certificates (PEM)</source>
        <translation>Ar&amp;quivo de certificados confiáveis (PEM)</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>Os do sistema</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>O do sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>O seguinte</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy&apos;s a&amp;ddress</source>
        <translation>Endere&amp;ço do proxy</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user (optional)</source>
        <translation>&amp;Usuário do proxy (opcional)</translation>
    </message>
    <message>
        <source>Proxy&apos;s pass&amp;word (optional)</source>
        <translation>Senha do prox&amp;y (opcional)</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>Deixe em branco para manter a atual</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to wa&amp;it for an answer</source>
        <translation>Tempo &amp;de espera pela resposta</translation>
    </message>
    <message>
        <source>Atte&amp;mpts of a request</source>
        <translation>Tentati&amp;vas por solicitação</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados confiáveis</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or holds no certificate in PEM form.</source>
        <translation>Este arquivo não pode ser lido ou não contém nenhum certificado no formato PEM.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>OtherWindows</name>
    <message>
        <source>About Roomwright</source>
        <translation>Sobre o Roomwright</translation>
    </message>
    <message>
        <source>Roomwright %1</source>
        <translation>Roomwright %1</translation>
    </message>
    <message>
        <source>Creates chat rooms through the rooms API of Amazon Chime, and never loses or doubles one.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Cria salas de bate-papo por meio da API de salas do Amazon Chime, sem nunca perder nem duplicar nenhuma.

Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. Não oferece nenhuma garantia.</translation>
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
        <translation>Cancelar pendentes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancels the rooms that have not been sent yet</source>
        <translation>Cancela as salas que ainda não foram enviadas</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 concluídas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>resta cerca de %n segundo</numerusform>
            <numerusform>restam cerca de %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>resta cerca de %n minuto</numerusform>
            <numerusform>restam cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits for you. %2 %3</source>
        <translation>“%1” aguarda sua intervenção. %2 %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 Trying again in %n second(s).</source>
        <translation>
            <numerusform>“%1”: %2 Nova tentativa em %n segundo.</numerusform>
            <numerusform>“%1”: %2 Nova tentativa em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2 Trying again…</source>
        <translation>“%1”: %2 Tentando de novo…</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
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
        <translation>Copia todos os detalhes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state · room name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s)</source>
        <translation>
            <numerusform>%n tentativa anterior</numerusform>
            <numerusform>%n tentativas anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomFacts</name>
    <message>
        <source>The service said:</source>
        <translation>O serviço disse:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID da conta</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>ID da sala</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Criada por</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criada em</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitada em</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída em</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID da solicitação</translation>
    </message>
    <message>
        <source>Request token</source>
        <translation>Token de solicitação</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Name at the service</source>
        <translation>Nome no serviço</translation>
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
        <translation>ID da solicitação %1</translation>
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
        <translation>Salas</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy room &amp;ID</source>
        <translation>Copiar &amp;ID da sala</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Não é possível mostrar a lista</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Ainda não há salas</translation>
    </message>
    <message>
        <source>Type a room name and press Enter. Every room, and every problem on the way, is listed here.</source>
        <translation>Digite o nome de uma sala e pressione Enter. Todas as salas e todos os problemas que surgirem são listados aqui.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada foi encontrado</translation>
    </message>
    <message>
        <source>No room, account, ID or message holds what you search for.</source>
        <translation>Nenhuma sala, conta, ID ou mensagem contém o que você procura.</translation>
    </message>
    <message>
        <source>No room has the status “%1”.</source>
        <translation>Nenhuma sala tem o status “%1”.</translation>
    </message>
    <message>
        <source>No room of the status “%1” holds what you search for.</source>
        <translation>Nenhuma sala com o status “%1” contém o que você procura.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask &amp;before all waiting rooms are cancelled</source>
        <translation>Perguntar &amp;antes de cancelar todas as salas pendentes</translation>
    </message>
    <message>
        <source>Ask before &amp;quitting while rooms are created</source>
        <translation>Perguntar antes de &amp;sair durante a criação de salas</translation>
    </message>
    <message>
        <source>&amp;Notify when long work ends in the background</source>
        <translation>&amp;Notificar quando um trabalho longo terminar em segundo plano</translation>
    </message>
    <message>
        <source>The settings file could not be written: this lasts until Roomwright ends.</source>
        <translation>Não foi possível gravar o arquivo de configuração: as alterações duram até que o Roomwright seja encerrado.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Conforme o sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;parência</translation>
    </message>
    <message>
        <source>&amp;Rooms asked for at once, by each connection</source>
        <translation>Sa&amp;las solicitadas ao mesmo tempo por cada conexão</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Restaurar pa&amp;drões</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Look for a ne&amp;wer version at each start</source>
        <translation>P&amp;rocurar uma versão mais recente a cada início</translation>
    </message>
    <message>
        <source>Addre&amp;ss of the list of releases</source>
        <translation>&amp;Endereço da lista de versões</translation>
    </message>
    <message>
        <source>Enter the address at which new versions are announced to you.</source>
        <translation>Insira o endereço em que as novas versões são anunciadas a você.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>UpdateNotice</name>
    <message>
        <source>This is the newest version of Roomwright.</source>
        <translation>Esta é a versão mais recente do Roomwright.</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a newer version. %1 %2</source>
        <translation>Não foi possível descobrir se há uma versão mais recente. %1 %2</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir a página dela</translation>
    </message>
    <message>
        <source>There is Roomwright %1; this is %2.</source>
        <translation>O Roomwright %1 já está disponível; esta é a versão %2.</translation>
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
