<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BatchDialog</name>
    <message>
        <source>Create them once &amp;more</source>
        <translation>再创建一次(&amp;M)</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>从文件创建聊天室</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>连接(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Account ID of lines without one</source>
        <translation>未注明账户的行所用的账户 ID(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>There is no room in it that can be created.</source>
        <translation>其中没有可以创建的聊天室。</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s):</source>
        <translation>
            <numerusform>%n 个聊天室：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the account “%1”</source>
        <translation>
            <numerusform>账户“%1”中 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the others in %n more account(s)</source>
        <translation>
            <numerusform>其余的在另外 %n 个账户中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an account</source>
        <translation>
            <numerusform>未注明账户的 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The local service&apos;s own account</source>
        <translation>本地服务自己的账户</translation>
    </message>
    <message>
        <source>The rooms of this list were all created before, on %1.</source>
        <translation>此清单中的聊天室已于 %1 全部创建。</translation>
    </message>
    <message numerus="yes">
        <source>This list was begun on %1: %2 of %n room(s) are created. Roomwright goes on with the others; none is created twice.</source>
        <translation>
            <numerusform>此清单于 %1 开始创建：%n 个聊天室中已创建 %2 个。Roomwright 将继续创建其余的聊天室；不会重复创建。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are lines that cannot be used.</source>
        <translation>有些行无法使用。</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>正在启动本地服务…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %n room(s)</source>
        <translation>
            <numerusform>创建 %n 个聊天室(&amp;C)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDrop</name>
    <message>
        <source>Drop one file at a time: each is a list of its own.</source>
        <translation>一次只能拖放一个文件：每个文件是一份单独的清单。</translation>
    </message>
    <message>
        <source>Drop a file of this computer: a list of rooms, one in each line.</source>
        <translation>请拖放此计算机上的文件：每行一个聊天室的清单。</translation>
    </message>
    <message>
        <source>Drop the file to create its rooms</source>
        <translation>拖放文件以创建其中的聊天室</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>此内容不能拖放到这里</translation>
    </message>
</context>
<context>
    <name>BatchOpener</name>
    <message>
        <source>Create rooms from a &amp;file…</source>
        <translation>从文件创建聊天室(&amp;F)…</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>从文件创建聊天室</translation>
    </message>
    <message>
        <source>Lists of rooms (*.jsonl *.ndjson *.json)</source>
        <translation>聊天室清单 (*.jsonl *.ndjson *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” was not opened: first say what is to become of “%2”.</source>
        <translation>未打开“%1”：请先决定如何处理“%2”。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n room(s) were added.</source>
        <translation>
            <numerusform>“%1”：已添加 %n 个聊天室。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: going on with %n room(s).</source>
        <translation>
            <numerusform>“%1”：正在继续创建 %n 个聊天室。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: nothing was sent, as it could not be written to the disk first. %2</source>
        <translation>“%1”：未发送任何内容，因为无法先将其写入磁盘。%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>BatchProblems</name>
    <message>
        <source>Every line can be used. Some may not be what you mean:</source>
        <translation>所有行都可以使用。有些行可能与您的本意不符：</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used:</source>
        <translation>
            <numerusform>有 %n 行无法使用：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used. Nothing is created unless they are skipped.</source>
        <translation>
            <numerusform>有 %n 行无法使用。除非跳过这些行，否则不会创建任何聊天室。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip what is wrong, and create the rooms of the other lines</source>
        <translation>跳过有误的行，创建其他行的聊天室(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…还有 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Creates a chat room, and prints it.</source>
        <translation>创建一个聊天室并输出结果。</translation>
    </message>
    <message>
        <source>Creates the rooms of a list, and goes on where it was left.</source>
        <translation>创建清单中的聊天室，可从上次中断处继续。</translation>
    </message>
    <message>
        <source>Shows what was asked for, and what came of it; goes on with what was left.</source>
        <translation>显示请求过的聊天室及其结果；继续处理剩余的聊天室。</translation>
    </message>
    <message>
        <source>Shows, adds, removes and tries connections to services, and shares them as a file.</source>
        <translation>显示、添加、移除和测试服务连接，并将连接作为文件共享。</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong.</source>
        <translation>输出有助于查明问题的信息。</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted.</source>
        <translation>运行本地服务，直到被中断。</translation>
    </message>
    <message>
        <source>Without arguments the window opens. The commands need no window and no display.</source>
        <translation>不带参数时会打开窗口。各命令不需要窗口，也不需要显示服务器。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 252 the input is wrong, and nothing was sent; 253 no usable credentials or configuration; 254 the service answered with an error; 255 any other trouble; 130 interrupted.</source>
        <translation>退出码：0 完成；252 输入有误，未发送任何内容；253 没有可用的凭证或配置；254 服务返回了错误；255 其他问题；130 被中断。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command and no option.</source>
        <translation>“%1”既不是命令，也不是选项。</translation>
    </message>
    <message>
        <source>argument %1 is not UTF-8.</source>
        <translation>第 %1 个参数不是 UTF-8。</translation>
    </message>
    <message>
        <source>There is no display for the window: neither DISPLAY nor WAYLAND_DISPLAY is set. The commands need none; see roomwright --help.</source>
        <translation>没有可供窗口使用的显示服务器：DISPLAY 和 WAYLAND_DISPLAY 均未设置。各命令不需要显示服务器；请参阅 roomwright --help。</translation>
    </message>
    <message>
        <source>Say this, and do nothing.</source>
        <translation>显示此帮助并退出。</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>意外的参数“%1”。</translation>
    </message>
    <message>
        <source>%1 goes with %2.</source>
        <extracomment>An option is of use with another one only: &quot;--proxy-user: goes with --proxy URL.&quot;</extracomment>
        <translation>%1 须与 %2 一起使用。</translation>
    </message>
    <message>
        <source>The config profile (%1) has no endpoint_url, and there is no --endpoint-url.</source>
        <translation>AWS 配置文件（%1）没有 endpoint_url，也未指定 --endpoint-url。</translation>
    </message>
    <message>
        <source>%1 is Amazon&apos;s own endpoint.</source>
        <translation>%1 是 Amazon 自己的端点。</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. May be left out where the AWS profile has it.</source>
        <translation>服务的位置：https，或指向此计算机的 http。如果 AWS 配置文件中已有，则可以省略。</translation>
    </message>
    <message>
        <source>The region to sign for; us-east-1 by default.</source>
        <translation>签名所用的区域；默认为 us-east-1。</translation>
    </message>
    <message>
        <source>Names the key pair. The secret access key that belongs to it is read from standard input, without echo where that is a terminal.</source>
        <translation>指定密钥对。对应的秘密访问密钥从标准输入读取；如果标准输入是终端，则不回显。</translation>
    </message>
    <message>
        <source>Where the credentials are: in the keychain, as by default; with the user, who enters them in the window for as long as it is open; in the AWS environment variables; in an AWS profile.</source>
        <translation>凭证的来源：钥匙串（默认）；用户，即在窗口打开期间由用户在其中输入；AWS 环境变量；AWS 配置文件。</translation>
    </message>
    <message>
        <source>The AWS profile; means --credential-source profile.</source>
        <translation>AWS 配置文件；相当于指定 --credential-source profile。</translation>
    </message>
    <message>
        <source>Certificates in PEM form to trust instead of the system&apos;s.</source>
        <translation>代替系统证书予以信任的 PEM 格式证书。</translation>
    </message>
    <message>
        <source>As the system says, which is the default; no proxy; or http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>遵循系统设置（默认）；不使用代理；或 http://HOST:PORT 或 socks5://HOST:PORT。</translation>
    </message>
    <message>
        <source>The proxy&apos;s user. The password is read from standard input too, as a line of its own behind the secret access key, where that is read.</source>
        <translation>代理用户名。密码也从标准输入读取；如果还要读取秘密访问密钥，则密码在其后单独占一行。</translation>
    </message>
    <message>
        <source>How long to wait for each answer; 30 by default.</source>
        <translation>每次等待响应的时间；默认为 30。</translation>
    </message>
    <message>
        <source>How often to ask before giving up; 3 by default.</source>
        <translation>放弃之前尝试的次数；默认为 3。</translation>
    </message>
    <message>
        <source>Where there is a connection of this name, it is changed. What no option names becomes the default; the account IDs it remembers stay.</source>
        <translation>如果已有同名的连接，则更改该连接。未用选项指定的内容将变为默认值；已记住的账户 ID 会保留。</translation>
    </message>
    <message>
        <source>Adds a connection, for the window and for --connection NAME. Its secret access key, and the password of its proxy, are read from standard input and kept in the keychain; where the keychain does not take them, nothing is added.</source>
        <translation>添加一个连接，供窗口和 --connection NAME 使用。其秘密访问密钥和代理密码从标准输入读取，并存入钥匙串；如果钥匙串无法保存，则不添加任何内容。</translation>
    </message>
    <message>
        <source>standard input: the proxy password</source>
        <translation>标准输入: 代理密码:</translation>
    </message>
    <message>
        <source>Secret access key of %1: </source>
        <extracomment>Asks for it; %1 is an access key ID.</extracomment>
        <translation>%1 的秘密访问密钥：</translation>
    </message>
    <message>
        <source>Proxy password of %1: </source>
        <extracomment>Asks for it; %1 is a user.</extracomment>
        <translation>%1 的代理密码：</translation>
    </message>
    <message>
        <source>standard input: has more than one line.</source>
        <translation>标准输入: 多于一行。</translation>
    </message>
    <message>
        <source>standard input: has more than two lines.</source>
        <translation>标准输入: 多于两行。</translation>
    </message>
    <message>
        <source>Temporary credentials, with a session token, are not kept: leave them in the environment, and use --credential-source environment.</source>
        <translation>带有会话令牌的临时凭证不会保存：请将其留在环境变量中，并使用 --credential-source environment。</translation>
    </message>
    <message>
        <source>standard input: the secret access key</source>
        <extracomment>Begins sentences about it.</extracomment>
        <translation>标准输入: 秘密访问密钥:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as it was.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>“%1”保持原样。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not added.</source>
        <translation>未添加“%1”。</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; is as it was.</source>
        <translation>密钥未能保存，因此“%1”保持原样。</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; was not added.</source>
        <translation>密钥未能保存，因此未添加“%1”。</translation>
    </message>
    <message>
        <source>Unlock it, and try again; or use --credential-source session, environment or profile, which need no keychain.</source>
        <extracomment>The keychain.</extracomment>
        <translation>请解锁钥匙串，然后再试一次；或使用不需要钥匙串的 --credential-source session、environment 或 profile。</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot;.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>已更改“%1”。</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot;.</source>
        <translation>已添加“%1”。</translation>
    </message>
    <message>
        <source>Its secret is in the keychain.</source>
        <translation>其密钥已存入钥匙串。</translation>
    </message>
    <message>
        <source>The window asks for its keys.</source>
        <translation>窗口会要求输入其密钥。</translation>
    </message>
    <message>
        <source>Its proxy&apos;s password is in the keychain.</source>
        <translation>其代理密码已存入钥匙串。</translation>
    </message>
    <message>
        <source>Prints the connections.</source>
        <translation>输出各个连接。</translation>
    </message>
    <message>
        <source>Adds one; its secret access key is read from standard input.</source>
        <translation>添加一个连接；其秘密访问密钥从标准输入读取。</translation>
    </message>
    <message>
        <source>Removes one, and its secret.</source>
        <translation>移除一个连接及其密钥。</translation>
    </message>
    <message>
        <source>Tries one, and says what came of it.</source>
        <translation>测试一个连接，并说明结果。</translation>
    </message>
    <message>
        <source>Prints them as a file to share with a team, without secrets.</source>
        <translation>将连接输出为可与团队共享的文件，不含密钥。</translation>
    </message>
    <message>
        <source>Adds those of such a file.</source>
        <translation>添加此类文件中的连接。</translation>
    </message>
    <message>
        <source>A connection is a service with the credentials for it. The window has the same ones. Their secrets are in the keychain, and are never printed.</source>
        <translation>连接由服务及其凭证组成，与窗口中的连接相同。其密钥保存在钥匙串中，绝不会输出。</translation>
    </message>
    <message>
        <source>Prints the connections as a file to share with a team. Secrets, access key IDs, a proxy&apos;s user name and account IDs are not in it: each person enters their own.</source>
        <translation>将连接输出为可与团队共享的文件。其中不含密钥、访问密钥 ID、代理用户名和账户 ID：每个人输入自己的内容。</translation>
    </message>
    <message>
        <source>Adds the connections of a file that &quot;connections export&quot; or the window has written; - is standard input. Those that are there already are left alone. All are added or, where the file has a fault, none.</source>
        <translation>添加由 &quot;connections export&quot; 或窗口写入的文件中的连接；- 表示标准输入。已有的连接保持不变。要么全部添加，要么在文件有误时一个也不添加。</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 大于 1 MiB。</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 不是 JSON。</translation>
    </message>
    <message>
        <source>%1 holds no connections.</source>
        <translation>%1 不包含任何连接。</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Roomwright.</source>
        <translation>%1 由更高版本的 Roomwright 写入。</translation>
    </message>
    <message>
        <source>connection %1: %2 is missing, or not what can be used.</source>
        <extracomment>%1 is its number in a file, %2 one of the names in it, such as EndpointUrl.</extracomment>
        <translation>连接 %1：%2 缺失，或其值无法使用。</translation>
    </message>
    <message>
        <source>&quot;connections list&quot; tells what was added.</source>
        <translation>可用 &quot;connections list&quot; 查看已添加的内容。</translation>
    </message>
    <message>
        <source>Nothing to add: all of them are there already.</source>
        <translation>没有要添加的连接：所有连接都已存在。</translation>
    </message>
    <message>
        <source>Prints the connections, without their secrets.</source>
        <translation>输出各个连接，不含密钥。</translation>
    </message>
    <message>
        <source>A line each: with columns divided by tabs, as by default, or with an object that has everything.</source>
        <translation>每个一行：以制表符分隔各列（默认），或为包含全部内容的对象。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>端点</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>A column&apos;s heading: where the credentials are.</extracomment>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Key or profile</source>
        <extracomment>A column&apos;s heading: an access key ID, or the name of an AWS profile.</extracomment>
        <translation>密钥或配置文件</translation>
    </message>
    <message>
        <source>Removes a connection, and its secret from the keychain. Rooms that were made with it stay in the journal.</source>
        <translation>移除一个连接，并从钥匙串中移除其密钥。通过该连接创建的聊天室会保留在日志中。</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot;.</source>
        <extracomment>A connection.</extracomment>
        <translation>已移除“%1”。</translation>
    </message>
    <message>
        <source>The local service cannot be removed.</source>
        <translation>无法移除本地服务。</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>未移除任何内容。</translation>
    </message>
    <message>
        <source>Tries a connection by listing the accounts that its credentials see, once, which changes nothing. Prints the accounts, an ID and a name each.</source>
        <translation>列出一次该连接的凭证可以看到的账户，以测试连接；不会更改任何内容。输出每个账户的 ID 和名称。</translation>
    </message>
    <message>
        <source>The endpoint, %1, is Amazon&apos;s own.</source>
        <translation>端点 %1 是 Amazon 自己的。</translation>
    </message>
    <message>
        <source>The certificate is that of &quot;%1&quot;, issued by &quot;%2&quot;.</source>
        <translation>该证书属于“%1”，由“%2”颁发。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds.</source>
        <translation>
            <numerusform>此计算机的时钟偏差 %Ln 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service was reached, and has no account.</source>
        <translation>已连接到服务，但其中没有账户。</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright, in whose list this room will not be.</source>
        <translation>日志正由另一个 Roomwright 使用，此聊天室不会出现在它的列表中。</translation>
    </message>
    <message>
        <source>What came of the room is not in it, and is asked again by a later run.</source>
        <extracomment>The journal.</extracomment>
        <translation>聊天室的结果未记入日志，以后运行时会再次请求。</translation>
    </message>
    <message>
        <source>The room was created, with RoomId %1, but this could not be written to standard output.</source>
        <translation>聊天室已创建，RoomId 为 %1，但无法将其写入标准输出。</translation>
    </message>
    <message>
        <source>Leave the option out, and a fresh token is made.</source>
        <translation>省略此选项则会生成新令牌。</translation>
    </message>
    <message>
        <source>The Chime account to create the room in. Optional with --connection local, whose own account is meant then.</source>
        <translation>要在其中创建聊天室的 Chime 账户。使用 --connection local 时可以省略，此时表示本地服务自己的账户。</translation>
    </message>
    <message>
        <source>The room&apos;s name.</source>
        <translation>聊天室的名称。</translation>
    </message>
    <message>
        <source>2 to 64 of [-_a-zA-Z0-9]. Asked again with the same token and name, the service gives the same room. Fresh by default.</source>
        <translation>2 到 64 个 [-_a-zA-Z0-9] 中的字符。使用相同的令牌和名称再次请求时，服务会返回同一个聊天室。默认生成新令牌。</translation>
    </message>
    <message>
        <source>json by default.</source>
        <translation>默认为 json。</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run the same command again (with the same input, without --again).</source>
        <translation>剩余的聊天室在日志中。要继续，请再次运行相同的命令（使用相同的输入，不带 --again）。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rooms were created before (batch %2). Nothing is left to do; --again creates them once more.</source>
        <translation>
            <numerusform>%Ln 个聊天室中有 %1 个此前已创建（批次 %2）。没有剩余的工作；使用 --again 可再创建一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with batch %2: %1 of %Ln rooms were created before.</source>
        <translation>
            <numerusform>正在继续批次 %2：%Ln 个聊天室中有 %1 个此前已创建。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. Wrong lines: %1. With --skip-invalid, the rooms of the others are created.</source>
        <translation>未发送任何内容。有误的行数：%1。使用 --skip-invalid 可创建其他行的聊天室。</translation>
    </message>
    <message>
        <source>The input holds no rooms.</source>
        <translation>输入中没有聊天室。</translation>
    </message>
    <message>
        <source>Creates the chat rooms of a list, and prints a line of JSON for each as soon as it is known what came of it. The list is JSON Lines: in each line an object with AccountId, Name and, where wanted, ClientRequestToken. Nothing is sent while anything in it is wrong. Given the same list again, the command goes on with what is not created yet.</source>
        <translation>创建清单中的聊天室，每当得知一个聊天室的结果，便输出一行 JSON。清单为 JSON Lines 格式：每行一个对象，包含 AccountId、Name，以及需要时的 ClientRequestToken。只要清单中有任何错误，就不会发送任何内容。再次指定相同的清单时，命令会继续创建尚未创建的聊天室。</translation>
    </message>
    <message>
        <source>The list; - for standard input.</source>
        <translation>清单；- 表示标准输入。</translation>
    </message>
    <message>
        <source>The Chime account of lines without an AccountId. With --connection local they may stay without one: its own account is meant then.</source>
        <translation>没有 AccountId 的行所用的 Chime 账户。使用 --connection local 时可以不指定，此时表示本地服务自己的账户。</translation>
    </message>
    <message>
        <source>Create the rooms of the lines that are right.</source>
        <translation>创建无误的行中的聊天室。</translation>
    </message>
    <message>
        <source>Create rooms that the same list has created before once more: with fresh tokens where the list has none.</source>
        <translation>将同一清单此前已创建的聊天室再创建一次：清单中没有令牌的，使用新令牌。</translation>
    </message>
    <message>
        <source>Print what would be sent, with the tokens, and send nothing. The tokens are fresh each time with --again.</source>
        <translation>输出将要发送的内容（包括令牌），但不发送。使用 --again 时，每次都会生成新令牌。</translation>
    </message>
    <message>
        <source>Standard output could not be written. What came of the rooms is in the journal: roomwright journal list</source>
        <translation>无法写入标准输出。聊天室的结果在日志中：roomwright journal list</translation>
    </message>
    <message>
        <source>What is known is kept, and written as soon as that is possible.</source>
        <translation>已知的结果会保留，并在可以写入时立即写入。</translation>
    </message>
    <message>
        <source>This is tried until it works. Ctrl+C leaves the rest for another time.</source>
        <translation>将不断尝试，直到成功。按 Ctrl+C 可将剩余的留待下次处理。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>已中断。</translation>
    </message>
    <message numerus="yes">
        <source>Created %1 of %Ln rooms</source>
        <extracomment>Begins a list: &quot;Created 17 of 20 rooms, 1 failed, 2 left.&quot;</extracomment>
        <translation>
            <numerusform>%Ln 个聊天室中已创建 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>失败 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Rooms of which nobody knows what became of them.</extracomment>
        <translation>
            <numerusform>未知 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <extracomment>Rooms that are still to be created.</extracomment>
        <translation>
            <numerusform>剩余 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Ends a list as a sentence.</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The certificates to trust, %1, cannot be read, or are not in PEM form.</source>
        <translation>受信任证书 %1 无法读取，或不是 PEM 格式。</translation>
    </message>
    <message>
        <source>Name a service that speaks its API with --endpoint-url, or use the program&apos;s own with --connection local.</source>
        <translation>请用 --endpoint-url 指定支持其 API 的服务，或用 --connection local 使用本程序自己的服务。</translation>
    </message>
    <message>
        <source>No endpoint is configured.</source>
        <translation>未配置端点。</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is not UTF-8.</source>
        <translation>%1 无法读取，或不是 UTF-8。</translation>
    </message>
    <message>
        <source>Unable to locate credentials. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or an AWS profile, or choose a --connection.</source>
        <translation>找不到凭证。请设置 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY 或 AWS 配置文件，或用 --connection 选择连接。</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s endpoint_url</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>AWS 配置文件的 endpoint_url</translation>
    </message>
    <message>
        <source>AWS_MAX_ATTEMPTS, or the AWS profile&apos;s max_attempts, (%1)</source>
        <extracomment>Begins a sentence; %1 is its value.</extracomment>
        <translation>AWS_MAX_ATTEMPTS 或 AWS 配置文件的 max_attempts (%1):</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>该连接的端点</translation>
    </message>
    <message>
        <source>%1 the local service is where it is. Leave the option out, or --connection.</source>
        <translation>%1 本地服务的位置是固定的。请省略此选项或 --connection。</translation>
    </message>
    <message>
        <source>%1 a connection has its own credentials. Leave one of the two out.</source>
        <translation>%1 连接有自己的凭证。请省略两者之一。</translation>
    </message>
    <message>
        <source>%1 must be a whole number of seconds from 1 to %2.</source>
        <translation>%1 秒数必须是 1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>A connection set up in the window, its secret from the keychain; &quot;local&quot; is the program&apos;s own service. Without it the AWS environment variables are used, else the AWS profile.</source>
        <translation>在窗口中设置的连接，其密钥取自钥匙串；&quot;local&quot; 表示本程序自己的服务。如果不指定，则使用 AWS 环境变量，否则使用 AWS 配置文件。</translation>
    </message>
    <message>
        <source>A profile of the AWS tools&apos; files, instead of the environment&apos;s variables and AWS_PROFILE.</source>
        <translation>AWS 工具的设置文件中的配置文件，用来代替环境变量和 AWS_PROFILE。</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. Comes before AWS_ENDPOINT_URL_CHIME, AWS_ENDPOINT_URL and the profile.</source>
        <translation>服务的位置：https，或指向此计算机的 http。优先于 AWS_ENDPOINT_URL_CHIME、AWS_ENDPOINT_URL 和配置文件。</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong: versions, the keychain&apos;s state, files, connections and the last failures. There is no secret in it.</source>
        <translation>输出有助于查明问题的信息：版本、钥匙串的状态、文件、连接和最近的失败。其中不含密钥。</translation>
    </message>
    <message>
        <source>With the names and request tokens of rooms, which are left out otherwise.</source>
        <translation>包含聊天室的名称和请求令牌；否则会略去。</translation>
    </message>
    <message>
        <source>An object, or lines of text, as by default.</source>
        <translation>一个对象，或多行文本（默认）。</translation>
    </message>
    <message>
        <source>Could not connect to the endpoint URL: &quot;%1&quot;</source>
        <translation>无法连接到端点 URL：“%1”</translation>
    </message>
    <message>
        <source>Connection was closed before a complete answer came from the endpoint URL: &quot;%1&quot;</source>
        <translation>在收到端点 URL 的完整响应之前，连接已关闭：“%1”</translation>
    </message>
    <message>
        <source>No answer in time from the endpoint URL: &quot;%1&quot;</source>
        <translation>端点 URL 未及时响应：“%1”</translation>
    </message>
    <message>
        <source>SSL validation failed for &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 what the TLS library says.</extracomment>
        <translation>“%1”的 SSL 验证失败：%2</translation>
    </message>
    <message>
        <source>Failed to connect through the proxy to &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 the proxy.</extracomment>
        <translation>无法通过代理连接到“%1”：%2</translation>
    </message>
    <message>
        <source>The answer is too large to be a room, from the endpoint URL: &quot;%1&quot;</source>
        <translation>端点 URL 的响应过大，不可能是聊天室：“%1”</translation>
    </message>
    <message>
        <source>The input breaks a rule</source>
        <translation>输入不符合规则</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used</source>
        <translation>该连接的端点无法使用</translation>
    </message>
    <message>
        <source>Unable to locate credentials</source>
        <translation>找不到凭证</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile could not be found</source>
        <translation>找不到 AWS 配置文件的 source_profile</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile leads in a circle</source>
        <translation>AWS 配置文件的 source_profile 形成了循环</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs an MFA code, and none was given</source>
        <translation>AWS 配置文件的角色需要 MFA 代码，但未提供</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials</source>
        <translation>AWS 配置文件的 credential_process 未提供凭证</translation>
    </message>
    <message>
        <source>The keychain did not give the connection&apos;s secret</source>
        <translation>钥匙串未提供该连接的密钥</translation>
    </message>
    <message>
        <source>The local service could not be started</source>
        <translation>无法启动本地服务</translation>
    </message>
    <message>
        <source>The certificates to trust cannot be read, or are not in PEM form</source>
        <translation>受信任证书无法读取，或不是 PEM 格式</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>该 AWS 配置文件有 role_arn，但没有 source_profile。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what went wrong, without a full stop; %2 what it is about, or what the system says.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The service answered with status %1, and without a room.</source>
        <translation>服务以状态 %1 响应，但其中没有聊天室。</translation>
    </message>
    <message>
        <source>There is no host of that name. Check the endpoint&apos;s spelling.</source>
        <translation>没有该名称的主机。请检查端点的拼写。</translation>
    </message>
    <message>
        <source>Nothing listens there. Check the port, and whether the service runs; roomwright serve starts a local one.</source>
        <translation>没有程序在该处监听。请检查端口，以及服务是否正在运行；roomwright serve 可以启动本地服务。</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>请检查网络连接。</translation>
    </message>
    <message>
        <source>A slow service may need a longer --timeout.</source>
        <translation>如果服务较慢，可能需要更长的 --timeout。</translation>
    </message>
    <message>
        <source>If the service has a certificate authority of its own, name its certificate with --ca-bundle.</source>
        <translation>如果服务使用自己的证书颁发机构，请用 --ca-bundle 指定其证书。</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s keys in the window, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY and leave --connection out.</source>
        <translation>请在窗口中输入该连接的密钥，或设置 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY 并省略 --connection。</translation>
    </message>
    <message>
        <source>It is asked for at the terminal. Where there is none, this leaves credentials in the environment for a while:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>程序会在终端中要求输入代码。如果没有终端，以下命令可将凭证暂时留在环境变量中：</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1.</source>
        <translation>这是 STS 对 AWS 配置文件的角色 %1 的答复。</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1. The MFA code may have been wrong or used before: wait for the next one, and try again.</source>
        <translation>这是 STS 对 AWS 配置文件的角色 %1 的答复。MFA 代码可能有误或已使用过：请等待下一个代码，然后再试一次。</translation>
    </message>
    <message>
        <source>It is locked, said no, or did not answer: unlock it, and try again.</source>
        <extracomment>The keychain.</extracomment>
        <translation>钥匙串已锁定、拒绝了访问，或没有响应：请将其解锁，然后再试一次。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds. Set it, and try again.</source>
        <translation>
            <numerusform>此计算机的时钟偏差 %Ln 秒。请校准时钟，然后再试一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint sends on to &quot;%1&quot;, which is not followed: the signature is for this endpoint only.</source>
        <translation>端点要求重定向到“%1”，本程序不会跟随：签名仅适用于此端点。</translation>
    </message>
    <message>
        <source>This is no answer of the rooms API. Check the endpoint.</source>
        <translation>这不是聊天室 API 的响应。请检查端点。</translation>
    </message>
    <message>
        <source>Without the account&apos;s list of rooms it is not known whether this one is there: ask for the permission chime:ListRooms.</source>
        <translation>没有该账户的聊天室列表，就无法得知此聊天室是否存在：请申请 chime:ListRooms 权限。</translation>
    </message>
    <message>
        <source>The config profile (%1) could not be found.</source>
        <translation>找不到 AWS 配置文件（%1）。</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through %1, which this program does not do itself. This does, and leaves them in the environment:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>该 AWS 配置文件通过 %1 获取凭证，本程序自身不支持这种方式。以下命令支持，并会将凭证留在环境变量中：</translation>
    </message>
    <message>
        <source>Partial credentials found in the environment, missing: %1</source>
        <translation>环境变量中的凭证不完整，缺少：%1</translation>
    </message>
    <message>
        <source>The access key ID or the session token holds a character that no key has: a space, a line end or the like.</source>
        <translation>访问密钥 ID 或会话令牌包含密钥中不会出现的字符：空格、换行符等。</translation>
    </message>
    <message>
        <source>Amazon ended its Chime service on 20 February 2026.</source>
        <translation>Amazon 已于 2026 年 2 月 20 日终止其 Chime 服务。</translation>
    </message>
    <message>
        <source>The outcome is unknown: the room may have been created. Ask again with the same token, and no second room is made:</source>
        <extracomment>A line with an option follows.</extracomment>
        <translation>结果未知：聊天室可能已创建。使用相同的令牌再次请求，就不会创建第二个聊天室：</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this.</source>
        <translation>钥匙串中没有对应的内容。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>钥匙串已锁定。</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>钥匙串拒绝了访问。</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>此处没有钥匙串。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>钥匙串未及时响应。</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry is not one of this program.</source>
        <translation>钥匙串中的条目不属于本程序。</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>无法使用钥匙串（%1）。</translation>
    </message>
    <message>
        <source>Its secret may still be in the keychain.</source>
        <extracomment>A connection&apos;s secret.</extracomment>
        <translation>其密钥可能仍在钥匙串中。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: %2.</source>
        <translation>无法打开日志 %1：%2。</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright. Let it finish, or close it.</source>
        <translation>日志正由另一个 Roomwright 使用。请等它完成，或将其关闭。</translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2.</source>
        <translation>日志 %1 已损坏：%2。</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of this program, and is left as it is.</source>
        <translation>日志 %1 由本程序的较新版本写入，因此保持原样。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2.</source>
        <translation>无法写入日志 %1：%2。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>Interrupted; nothing was sent.</source>
        <translation>已中断；未发送任何内容。</translation>
    </message>
    <message>
        <source>The settings %1 cannot be written.</source>
        <translation>无法写入设置文件 %1。</translation>
    </message>
    <message>
        <source>A damaged file was set aside as %1, and a new one begun.</source>
        <translation>已将损坏的文件另行存放为 %1，并新建了一个文件。</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Before the ways to write a command.</extracomment>
        <translation>用法:</translation>
    </message>
    <message>
        <source>%1 must be a batch&apos;s number; roomwright journal batches shows them.</source>
        <translation>%1 必须是批次编号；roomwright journal batches 可显示编号。</translation>
    </message>
    <message>
        <source>No earlier run has left anything.</source>
        <translation>之前的运行没有留下任何内容。</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end.</source>
        <translation>无法将日志读取完整。</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end: %1.</source>
        <translation>无法将日志读取完整：%1。</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first, a line of JSON each, and how many of their rooms are in which state.</source>
        <translation>输出曾提供给 create-rooms 的清单，最新的在前，每个一行 JSON，并给出其中处于各状态的聊天室数量。</translation>
    </message>
    <message>
        <source>Prints the rooms, newest first.</source>
        <translation>输出聊天室，最新的在前。</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first.</source>
        <translation>输出曾提供给 create-rooms 的清单，最新的在前。</translation>
    </message>
    <message>
        <source>Writes everything that the journal has as CSV or JSON.</source>
        <translation>将日志中的全部内容写为 CSV 或 JSON。</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left.</source>
        <translation>继续处理之前运行留下的聊天室。</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left.</source>
        <translation>放弃之前运行留下的聊天室。</translation>
    </message>
    <message>
        <source>The journal holds every room that was asked for, and what came of it.</source>
        <translation>日志中保存请求过的每个聊天室及其结果。</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left: those that were never sent are Cancelled, the others stay Unknown and are asked for no more.</source>
        <translation>放弃之前运行留下的聊天室：从未发送的变为 Cancelled，其他的保持 Unknown，且不再请求。</translation>
    </message>
    <message>
        <source>Only rooms of one batch.</source>
        <translation>仅限一个批次的聊天室。</translation>
    </message>
    <message numerus="yes">
        <source>Gave up %Ln rooms: %1 are Cancelled, %2 are Unknown, as they had been sent.</source>
        <extracomment>Cancelled and Unknown are states.</extracomment>
        <translation>
            <numerusform>已放弃 %Ln 个聊天室：%1 个为 Cancelled，%2 个因已发送而为 Unknown。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes everything that the journal has about each room, oldest first.</source>
        <translation>写入日志中每个聊天室的全部内容，最旧的在前。</translation>
    </message>
    <message>
        <source>An array in JSON, or CSV, as by default: there, text that a spreadsheet would take for a formula is preceded by an apostrophe.</source>
        <translation>JSON 数组，或 CSV（默认）：在 CSV 中，会被电子表格软件视为公式的文本前面加有撇号。</translation>
    </message>
    <message>
        <source>Where to, as a whole or not at all; standard output by default.</source>
        <translation>写入的位置，要么完整写入，要么完全不写；默认为标准输出。</translation>
    </message>
    <message>
        <source>Only rooms that are %1.</source>
        <extracomment>%1 are the names of states.</extracomment>
        <translation>仅限状态为 %1 的聊天室。</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>无法写入导出内容：%1。</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>尚无日志。</translation>
    </message>
    <message>
        <source>Prints the rooms that were asked for, newest first.</source>
        <translation>输出请求过的聊天室，最新的在前。</translation>
    </message>
    <message>
        <source>Only those that are %1.</source>
        <extracomment>Rooms; %1 are the names of states.</extracomment>
        <translation>仅限状态为 %1 的聊天室。</translation>
    </message>
    <message>
        <source>Only those of one batch.</source>
        <extracomment>Rooms.</extracomment>
        <translation>仅限一个批次的聊天室。</translation>
    </message>
    <message>
        <source>How many at most; 100 by default, 0 for all.</source>
        <extracomment>Rooms.</extracomment>
        <translation>最多显示的数量；默认为 100，0 表示全部。</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>A column&apos;s heading: the Chime account.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Room ID</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>聊天室 ID</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>A column&apos;s heading: when a room was created.</extracomment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A column&apos;s heading: what went wrong.</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left waiting, or whose outcome it did not learn, and prints a line of JSON for each as create-rooms does. Without --connection and --endpoint-url: those of all connections, and of the AWS environment.</source>
        <translation>继续处理之前运行留下的、仍在等待或结果不明的聊天室，并像 create-rooms 那样为每个聊天室输出一行 JSON。如果不指定 --connection 和 --endpoint-url，则处理所有连接以及 AWS 环境变量的聊天室。</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run this again.</source>
        <translation>剩余的聊天室在日志中。要继续，请再次运行此命令。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms stay as they are: they were asked for by another connection. Name it with --connection, or set the AWS environment and --endpoint-url as they were.</source>
        <translation>
            <numerusform>%Ln 个聊天室保持原样：它们是由其他连接请求的。请用 --connection 指定该连接，或将 AWS 环境变量和 --endpoint-url 设置成与当时相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter MFA code for %1: </source>
        <extracomment>Asks for it; %1 is a device.</extracomment>
        <translation>请输入 %1 的 MFA 代码：</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>Seconds.</extracomment>
        <translation>%L1 秒</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>Minutes.</extracomment>
        <translation>%L1 分钟</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <extracomment>Hours.</extracomment>
        <translation>%L1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rooms</source>
        <extracomment>Begins a list: &quot;12000 of 100000 rooms, 850 a second, 2 min left&quot;</extracomment>
        <translation>
            <numerusform>%Ln 个聊天室中已完成 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>每秒 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>%1后再次尝试</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>剩余 %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <extracomment>Sentences like those before.</extracomment>
        <translation>
            <numerusform>…还有 %Ln 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs something other than white space.</source>
        <translation>%1 不能只包含空白。</translation>
    </message>
    <message>
        <source>%1 has a control character, %2 at position %3.</source>
        <extracomment>%2 is a character such as U+0007.</extracomment>
        <translation>%1 第 %3 个字符是控制字符 %2。</translation>
    </message>
    <message>
        <source>%1 has half a character, %2 at position %3.</source>
        <translation>%1 第 %3 个字符不完整：%2。</translation>
    </message>
    <message>
        <source>%1 &quot;.&quot; and &quot;..&quot; cannot be sent, as they change the address.</source>
        <translation>%1 无法发送“.”和“..”，因为它们会改变地址。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has fewer than %n characters.</source>
        <translation>
            <numerusform>%1 少于 %n 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n characters.</source>
        <translation>
            <numerusform>%1 多于 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may hold [-_a-zA-Z0-9] only, but has %2 at position %3.</source>
        <translation>%1 只能包含 [-_a-zA-Z0-9]，但第 %3 个字符是 %2。</translation>
    </message>
    <message>
        <source>%1 12 digits look like an AWS account ID; a Chime account ID is a UUID.</source>
        <translation>%1 12 位数字像是 AWS 账户 ID；Chime 账户 ID 是 UUID。</translation>
    </message>
    <message>
        <source>%1 begins or ends with white space, which is sent as it is.</source>
        <translation>%1 开头或结尾处有空白，将原样发送。</translation>
    </message>
    <message>
        <source>%1 has an invisible character that changes the reading direction, %2 at position %3.</source>
        <translation>%1 第 %3 个字符不可见，且会改变文本的方向：%2。</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <extracomment>%1 is where the value was written: &quot;--name:&quot;, &quot;NAME:&quot;, &quot;line 3: Name:&quot;, &quot;standard input: the secret access key&quot;, &quot;The connection&apos;s endpoint (http://…)&quot;. It comes first in all such sentences.</extracomment>
        <translation>%1 必须指定。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>%1 has a control character.</source>
        <translation>%1 包含控制字符。</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%2 are the values that can be given: &quot;--output: must be json or text.&quot;</extracomment>
        <translation>%1 必须是 %2。</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3.</source>
        <translation>%1 必须是 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>%1 must be a whole number, 0 or more.</source>
        <translation>%1 必须是大于或等于 0 的整数。</translation>
    </message>
    <message>
        <source>%1 %2 cannot be read: %3.</source>
        <extracomment>%2 is a file, %3 what the system says: &quot;--input: rooms.jsonl cannot be read: Permission denied.&quot;</extracomment>
        <translation>%1 无法读取 %2：%3。</translation>
    </message>
    <message>
        <source>%1 the file cannot be read, or holds no certificate in PEM form.</source>
        <translation>%1 无法读取该文件，或其中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>%1 must be a region&apos;s name, such as us-east-1: small letters, digits and &apos;-&apos;.</source>
        <translation>%1 必须是区域名称，例如 us-east-1：只能包含小写字母、数字和“-”。</translation>
    </message>
    <message>
        <source>%1 has a character that nobody can see, at position %2.</source>
        <translation>%1 第 %2 个字符不可见。</translation>
    </message>
    <message>
        <source>%1 has a character that cannot be part of it, at position %2: a space, a control character or the like.</source>
        <translation>%1 第 %2 个字符不能使用：它是空格、控制字符或类似字符。</translation>
    </message>
    <message>
        <source>%1 must not hold a user name or password.</source>
        <translation>%1 不能包含用户名或密码。</translation>
    </message>
    <message>
        <source>%1 there is a connection of this name; --replace changes it.</source>
        <translation>%1 已有同名的连接；使用 --replace 可更改它。</translation>
    </message>
    <message>
        <source>%1 stands for the local service.</source>
        <translation>%1 该名称表示本地服务。</translation>
    </message>
    <message>
        <source>%1 is not a URL such as https://chime.example.com.</source>
        <translation>%1 不是类似于 https://chime.example.com 的 URL。</translation>
    </message>
    <message>
        <source>%1 must begin with https:// (or http:// for this computer).</source>
        <translation>%1 必须以 https:// 开头（对于此计算机，也可以是 http://）。</translation>
    </message>
    <message>
        <source>%1 must be https, as it is another computer; http is for this one.</source>
        <translation>%1 指向其他计算机，因此必须使用 https；http 仅可用于此计算机。</translation>
    </message>
    <message>
        <source>%1 must not hold &apos;?&apos; or &apos;#&apos;.</source>
        <translation>%1 不能包含“?”或“#”。</translation>
    </message>
    <message>
        <source>line %1:</source>
        <extracomment>Of the list of rooms: begins a sentence.</extracomment>
        <translation>第 %1 行:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n bytes.</source>
        <translation>
            <numerusform>%1 超过 %n 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 不是 UTF-8。</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2.</source>
        <extracomment>%2 is what the system says.</extracomment>
        <translation>%1 不是 JSON：%2。</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>%1 has an unknown member, &quot;%2&quot;. There are AccountId, Name and ClientRequestToken.</source>
        <translation>%1 有未知的成员“%2”。可用的成员有 AccountId、Name 和 ClientRequestToken。</translation>
    </message>
    <message>
        <source>%1 must be a string.</source>
        <translation>%1 必须是字符串。</translation>
    </message>
    <message>
        <source>%1 is that of line %2, which is about another room.</source>
        <translation>%1 与第 %2 行的相同，而该行是另一个聊天室。</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;. There are: %2.</source>
        <translation>没有连接“%1”。现有的连接：%2。</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted. Prints what a shell needs to use it; keys are taken from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY where those are set.</source>
        <translation>运行本地服务，直到被中断。输出 shell 使用该服务所需的内容；如果设置了 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY，则使用其中的密钥。</translation>
    </message>
    <message>
        <source>Any free one by default.</source>
        <extracomment>A port.</extracomment>
        <translation>默认为任意空闲端口。</translation>
    </message>
    <message>
        <source>Where the rooms are kept; the window&apos;s file by default.</source>
        <translation>保存聊天室的位置；默认为窗口所用的文件。</translation>
    </message>
    <message>
        <source>Rooms per account; 1500 by default, 0 for no limit.</source>
        <translation>每个账户的聊天室数量；默认为 1500，0 表示不限。</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2</source>
        <translation>无法使用数据库 %1：%2</translation>
    </message>
    <message>
        <source>Could not listen on %1: %2</source>
        <extracomment>%1 is an address and port, %2 what the system says.</extracomment>
        <translation>无法在 %1 上监听：%2</translation>
    </message>
    <message>
        <source>These keys are for this run only.</source>
        <translation>这些密钥仅用于本次运行。</translation>
    </message>
    <message>
        <source>Could not write to standard output.</source>
        <translation>无法写入标准输出。</translation>
    </message>
    <message>
        <source>Serving account %1 from %2 until interrupted (Ctrl+C).</source>
        <translation>正在从 %2 提供账户 %1，直到被中断（Ctrl+C）。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command of %2.</source>
        <translation>“%1”不是 %2 的命令。</translation>
    </message>
    <message>
        <source>%1 needs a command: %2.</source>
        <extracomment>%1 is &quot;journal&quot; or &quot;connections&quot;, %2 the names of its commands: &quot;list, add or remove&quot;.</extracomment>
        <translation>%1 需要一个命令：%2。</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the members of a list.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>One of several: %1 is a list such as &quot;json, csv&quot;, or one member; %2 the last member.</extracomment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>端点(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>区域(&amp;G)</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain.</source>
        <translation>“%1”的密钥已存入钥匙串。</translation>
    </message>
    <message>
        <source>The secret of “%1” is kept for this session only.</source>
        <translation>“%1”的密钥仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>Temporary credentials are never stored.</source>
        <translation>临时凭证绝不会存储。</translation>
    </message>
    <message>
        <source>The proxy&apos;s password of “%1” is kept for this session only.</source>
        <translation>“%1”的代理密码仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, and was removed.</source>
        <translation>“%1”的密钥已不再需要，现已移除。</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, but may still be in the keychain.</source>
        <translation>“%1”的密钥已不再需要，但可能仍在钥匙串中。</translation>
    </message>
</context>
<context>
    <name>ConnectionName</name>
    <message>
        <source>Local service</source>
        <translation>本地服务</translation>
    </message>
</context>
<context>
    <name>ConnectionSharing</name>
    <message>
        <source>S&amp;hare</source>
        <translation>共享(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import connections…</source>
        <translation>导入连接(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export connections…</source>
        <translation>导出连接(&amp;E)…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>导出连接</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>导入连接</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>连接 (*.json)</translation>
    </message>
    <message>
        <source>connections</source>
        <comment>the name of a file</comment>
        <translation>连接</translation>
    </message>
    <message>
        <source>The connections could not be written to “%1”: %2</source>
        <translation>无法将连接写入“%1”：%2</translation>
    </message>
    <message>
        <source>The connections were written to “%1”, without their secrets.</source>
        <translation>连接已写入“%1”，其中不含密钥。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>Nothing was added from “%1”: %2</source>
        <translation>未从“%1”添加任何内容：%2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults in the file.</source>
        <translation>
            <numerusform>该文件中还有另外 %n 处错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have all the connections of “%1” already.</source>
        <translation>您已拥有“%1”中的所有连接。</translation>
    </message>
    <message>
        <source>The connections can be used, but the settings file could not be written: they will be gone when Roomwright ends.</source>
        <translation>这些连接可以使用，但无法写入设置文件：Roomwright 退出后，这些连接将会丢失。</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were added. Enter your own keys in those that need them.</source>
        <translation>
            <numerusform>已添加 %n 个连接。请在需要密钥的连接中输入您自己的密钥。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>移除(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>The local service is a part of Roomwright: the rooms API on this computer, for nobody but you. There is nothing to set up. It makes its own account and its own key pair, and keeps its rooms on your disk.</source>
        <translation>本地服务是 Roomwright 的一部分：它在此计算机上提供聊天室 API，仅供您使用。无需任何设置。它会自行创建账户和密钥对，并将聊天室保存在您的磁盘上。</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>停止测试(&amp;T)</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>请先保存连接。</translation>
    </message>
    <message>
        <source>The connection can be used, but the settings file could not be written: it will be gone when Roomwright ends.</source>
        <translation>该连接可以使用，但无法写入设置文件：Roomwright 退出后，该连接将会丢失。</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>移除连接</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>要移除连接“%1”吗？</translation>
    </message>
    <message>
        <source>Its secret is removed too. Rooms that were made through it stay, and stay in the list.</source>
        <translation>其密钥也会一并移除。通过该连接创建的聊天室会保留，并继续显示在列表中。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The secret of “%1” may still be in the keychain. %2</source>
        <translation>“%1”的密钥可能仍在钥匙串中。%2</translation>
    </message>
    <message>
        <source>Connections that are not saved</source>
        <translation>未保存的连接</translation>
    </message>
    <message>
        <source>Save the changes to your connections?</source>
        <translation>要保存对连接所做的更改吗？</translation>
    </message>
    <message>
        <source>Save the changes to the connection “%1”?</source>
        <translation>要保存对连接“%1”所做的更改吗？</translation>
    </message>
    <message>
        <source>What you typed is lost otherwise.</source>
        <translation>否则，您输入的内容将会丢失。</translation>
    </message>
</context>
<context>
    <name>CreateRoomForm</name>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Create &amp;room</source>
        <translation>创建聊天室(&amp;R)</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新建聊天室</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>创建聊天室</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>管理连接…</translation>
    </message>
    <message>
        <source>For example: Operations</source>
        <translation>例如：运维</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>连接(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Account ID</source>
        <translation>账户 ID(&amp;A)</translation>
    </message>
    <message>
        <source>Room &amp;name</source>
        <translation>聊天室名称(&amp;N)</translation>
    </message>
    <message>
        <source>Fresh token</source>
        <translation>换用新令牌</translation>
    </message>
    <message>
        <source>Request &amp;token</source>
        <translation>请求令牌(&amp;T)</translation>
    </message>
    <message>
        <source>The same token never makes a second room, however often it is asked.</source>
        <translation>无论请求多少次，同一个令牌都不会创建出第二个聊天室。</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>正在启动本地服务…</translation>
    </message>
    <message>
        <source>Creates the room (Enter)</source>
        <translation>创建聊天室（Enter）</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>没有连接。</translation>
    </message>
</context>
<context>
    <name>CredentialsPart</name>
    <message>
        <source>Keys in the keychain</source>
        <translation>钥匙串中的密钥</translation>
    </message>
    <message>
        <source>Keys for this session only</source>
        <translation>仅用于本次会话的密钥</translation>
    </message>
    <message>
        <source>AWS environment variables</source>
        <translation>AWS 环境变量</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>AWS 配置文件</translation>
    </message>
    <message>
        <source>C&amp;redentials</source>
        <translation>凭证(&amp;R)</translation>
    </message>
    <message>
        <source>Access &amp;key ID</source>
        <translation>访问密钥 ID(&amp;K)</translation>
    </message>
    <message>
        <source>Secret access ke&amp;y</source>
        <translation>秘密访问密钥(&amp;Y)</translation>
    </message>
    <message>
        <source>Session token (o&amp;ptional)</source>
        <translation>会话令牌（可选）(&amp;P)</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>配置文件(&amp;O)</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>留空则保留当前值</translation>
    </message>
    <message>
        <source>Choose a profile, or enter the name of one.</source>
        <translation>请选择一个配置文件，或输入其名称。</translation>
    </message>
    <message>
        <source>They are kept in memory, and asked for again when Roomwright starts anew.</source>
        <translation>密钥保留在内存中，Roomwright 再次启动时会要求重新输入。</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are set for this program.</source>
        <translation>已为本程序设置 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY。</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not both set for this program. Set them before it is started.</source>
        <translation>尚未为本程序同时设置 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY。请在启动程序之前设置它们。</translation>
    </message>
    <message>
        <source>Roomwright reads the profile in the AWS tools&apos; files whenever they change, and writes nothing to them.</source>
        <translation>只要 AWS 工具的文件有变动，Roomwright 就会重新读取其中的配置文件，且不会向这些文件写入任何内容。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>&amp;Include room names and tokens</source>
        <translation>包含聊天室名称和令牌(&amp;I)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Being gathered…</source>
        <translation>正在收集…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>roomwright-diagnostics</source>
        <comment>the name of a file</comment>
        <translation>roomwright-诊断</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>已写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>The room breaks a rule, so nothing was sent.</source>
        <translation>聊天室的内容不符合规则，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Correct what is marked in the form.</source>
        <translation>请更正表单中标出的内容。</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used.</source>
        <translation>该连接的端点无法使用。</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter an https address; http is for this computer only.</source>
        <translation>请打开“连接 ▸ 管理连接”，输入 https 地址；http 仅可用于此计算机。</translation>
    </message>
    <message>
        <source>There are no credentials for this connection.</source>
        <translation>该连接没有凭证。</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter its access key ID and secret.</source>
        <translation>请打开“连接 ▸ 管理连接”，输入其访问密钥 ID 和秘密访问密钥。</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”.</source>
        <translation>AWS 设置文件中没有名为“%1”的配置文件。</translation>
    </message>
    <message>
        <source>Choose another one under Connection ▸ Manage connections, or add it to the AWS files; they are read again by themselves.</source>
        <translation>请在“连接 ▸ 管理连接”中选择另一个配置文件，或将其添加到 AWS 设置文件中；这些文件会自动重新读取。</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through “%1”, which Roomwright does not do itself.</source>
        <translation>该 AWS 配置文件通过“%1”获取凭证，Roomwright 自身不支持这种方式。</translation>
    </message>
    <message>
        <source>Let the AWS tools do it: set credential_process of a profile to “aws configure export-credentials --profile NAME --format process”.</source>
        <translation>请交由 AWS 工具处理：将某个配置文件的 credential_process 设为“aws configure export-credentials --profile NAME --format process”。</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>该 AWS 配置文件有 role_arn，但没有 source_profile。</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”, which is the source_profile of this connection&apos;s.</source>
        <translation>AWS 设置文件中没有名为“%1”的配置文件，而此连接的配置文件将其用作 source_profile。</translation>
    </message>
    <message>
        <source>Correct the AWS files; they are read again by themselves.</source>
        <translation>请更正 AWS 设置文件；这些文件会自动重新读取。</translation>
    </message>
    <message>
        <source>The source_profile of the AWS profile leads in a circle, “%1”.</source>
        <translation>该 AWS 配置文件的 source_profile 形成了循环：“%1”。</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code of an MFA device, and none was given.</source>
        <translation>该 AWS 配置文件的角色需要 MFA 设备的代码，但未提供。</translation>
    </message>
    <message>
        <source>Try again, and enter the code that “%1” shows then.</source>
        <translation>请再试一次，并输入届时“%1”显示的代码。</translation>
    </message>
    <message>
        <source>AWS does not let these credentials take the role “%1”.</source>
        <translation>AWS 不允许这些凭证代入角色“%1”。</translation>
    </message>
    <message>
        <source>Check the role in the AWS files, or ask its administrator.</source>
        <translation>请检查 AWS 设置文件中的角色，或咨询其管理员。</translation>
    </message>
    <message>
        <source>AWS did not accept the MFA code, or does not let these credentials take the role “%1”.</source>
        <translation>AWS 未接受 MFA 代码，或不允许这些凭证代入角色“%1”。</translation>
    </message>
    <message>
        <source>Wait until the device shows a new code, then try again; each is good once.</source>
        <translation>请等待设备显示新代码，然后再试一次；每个代码只能使用一次。</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials.</source>
        <translation>该 AWS 配置文件的 credential_process 未提供凭证。</translation>
    </message>
    <message>
        <source>Run it in a terminal to see what is wrong, then try again.</source>
        <translation>请在终端中运行它以查明问题，然后再试一次。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>其输出为：%1</translation>
    </message>
    <message>
        <source>The keychain did not give this connection&apos;s secret: it is locked, said no, or did not answer.</source>
        <translation>钥匙串未提供此连接的密钥：钥匙串已锁定、拒绝了访问，或没有响应。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again; or enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>请解锁钥匙串，然后再试一次；或者在“连接 ▸ 管理连接”中重新输入密钥。</translation>
    </message>
    <message>
        <source>The local service could not be started.</source>
        <translation>无法启动本地服务。</translation>
    </message>
    <message>
        <source>Look whether the disk is full or the data folder is read-only, then start Roomwright again.</source>
        <translation>请检查磁盘是否已满，或数据文件夹是否为只读，然后重新启动 Roomwright。</translation>
    </message>
    <message>
        <source>The connection&apos;s file of trusted certificates cannot be read, so nothing was sent.</source>
        <translation>无法读取此连接的受信任证书文件，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and choose a file in PEM form that you may read.</source>
        <translation>请打开“连接 ▸ 管理连接”，选择一个您有权读取的 PEM 格式的文件。</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>您已取消。</translation>
    </message>
    <message>
        <source>Choose Retry if you want the room after all.</source>
        <translation>如果您仍需要该聊天室，请选择“重试”。</translation>
    </message>
    <message>
        <source>No computer of that name was found.</source>
        <translation>找不到该名称的计算机。</translation>
    </message>
    <message>
        <source>No computer named “%1” was found.</source>
        <translation>找不到名为“%1”的计算机。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling, and whether this computer is online.</source>
        <translation>请检查端点的拼写，以及此计算机是否已联网。</translation>
    </message>
    <message>
        <source>The service&apos;s computer answers, but nothing listens there.</source>
        <translation>服务所在的计算机有响应，但没有程序在该处监听。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether the service is running.</source>
        <translation>请检查端点的端口，以及服务是否正在运行。</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>连接在收到完整响应之前中断。</translation>
    </message>
    <message>
        <source>If it happens again and again, ask whoever runs the network or the service.</source>
        <translation>如果反复出现此问题，请咨询网络或服务的运维人员。</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>服务未及时响应。</translation>
    </message>
    <message>
        <source>The service may be busy or out of reach: try again in a while.</source>
        <translation>服务可能繁忙或无法访问：请稍后再试。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>服务的证书不受信任，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling and this computer&apos;s clock; for a private certificate authority, install its certificate on this computer.</source>
        <translation>请检查端点的拼写和此计算机的时钟；如果使用私有证书颁发机构，请在此计算机上安装其证书。</translation>
    </message>
    <message>
        <source>The network&apos;s proxy stood in the way.</source>
        <translation>网络代理阻碍了通信。</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings and its password.</source>
        <translation>请检查系统的代理设置及其密码。</translation>
    </message>
    <message>
        <source>The network does not work.</source>
        <translation>网络不可用。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, then try again.</source>
        <translation>请检查此计算机的网络连接，然后再试一次。</translation>
    </message>
    <message>
        <source>The service refused this request as wrong.</source>
        <translation>服务认为此请求有误，已拒绝。</translation>
    </message>
    <message>
        <source>Read the service&apos;s words below, correct the room, and create it anew.</source>
        <translation>请阅读下方服务返回的消息，更正聊天室的内容，然后重新创建。</translation>
    </message>
    <message>
        <source>The account has as many rooms as it may have.</source>
        <translation>该账户的聊天室数量已达上限。</translation>
    </message>
    <message>
        <source>Remove rooms or have the quota raised, then try again.</source>
        <translation>请删除一些聊天室或申请提高配额，然后再试一次。</translation>
    </message>
    <message>
        <source>The service does not know these credentials.</source>
        <translation>服务无法识别这些凭证。</translation>
    </message>
    <message>
        <source>Check the access key ID and secret under Connection ▸ Manage connections.</source>
        <translation>请在“连接 ▸ 管理连接”中检查访问密钥 ID 和秘密访问密钥。</translation>
    </message>
    <message>
        <source>The service refused the signature: the secret does not fit the access key.</source>
        <translation>服务拒绝了签名：秘密访问密钥与访问密钥 ID 不匹配。</translation>
    </message>
    <message>
        <source>Enter the secret again under Connection ▸ Manage connections, and check the region.</source>
        <translation>请在“连接 ▸ 管理连接”中重新输入秘密访问密钥，并检查区域。</translation>
    </message>
    <message>
        <source>The credentials have expired.</source>
        <translation>凭证已过期。</translation>
    </message>
    <message>
        <source>Enter fresh ones under Connection ▸ Manage connections, then try again.</source>
        <translation>请在“连接 ▸ 管理连接”中输入新的凭证，然后再试一次。</translation>
    </message>
    <message>
        <source>Set the clock right (automatic time is best), then try again.</source>
        <translation>请校准时钟（最好使用自动时间），然后再试一次。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the service&apos;s are too far apart.</source>
        <translation>此计算机与服务的时钟相差过大。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow.</source>
        <translation>
            <numerusform>此计算机的时钟慢了 %n 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast.</source>
        <translation>
            <numerusform>此计算机的时钟快了 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>These credentials may not create rooms in this account.</source>
        <translation>这些凭证无权在此账户中创建聊天室。</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:CreateRoom, or choose another account.</source>
        <translation>请向该账户的管理员申请 chime:CreateRoom 权限，或选择其他账户。</translation>
    </message>
    <message>
        <source>The service has no account of this ID.</source>
        <translation>服务中没有此 ID 的账户。</translation>
    </message>
    <message>
        <source>Check the account ID; it is not the 12-digit number of an AWS account.</source>
        <translation>请检查账户 ID；它不是 AWS 账户的 12 位数字编号。</translation>
    </message>
    <message>
        <source>The room conflicts with another change.</source>
        <translation>该聊天室与另一项更改冲突。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, create the room with a fresh token.</source>
        <translation>请再试一次；如果问题再次出现，请使用新令牌创建聊天室。</translation>
    </message>
    <message>
        <source>The service asked for a slower pace.</source>
        <translation>服务要求放慢发送速度。</translation>
    </message>
    <message>
        <source>Roomwright sends more slowly; try again in a minute.</source>
        <translation>Roomwright 会放慢发送速度；请在一分钟后再试。</translation>
    </message>
    <message>
        <source>The service had a fault of its own.</source>
        <translation>服务自身发生故障。</translation>
    </message>
    <message>
        <source>Try again in a while; with the request ID, its operators can find the cause.</source>
        <translation>请稍后再试；凭请求 ID，服务的运维人员可以查明原因。</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>服务目前不可用。</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>The service sent us elsewhere, where Roomwright does not go by itself.</source>
        <translation>服务要求重定向到其他地址，Roomwright 不会自动跟随。</translation>
    </message>
    <message>
        <source>The service sent us to “%1”, where Roomwright does not go by itself.</source>
        <translation>服务要求重定向到“%1”，Roomwright 不会自动跟随。</translation>
    </message>
    <message>
        <source>If you trust that address, make it the connection&apos;s endpoint.</source>
        <translation>如果您信任该地址，请将其设为此连接的端点。</translation>
    </message>
    <message>
        <source>The answer is not one of this API&apos;s.</source>
        <translation>收到的不是此 API 的响应。</translation>
    </message>
    <message>
        <source>Check the endpoint: a web page, a portal or another service may be answering there.</source>
        <translation>请检查端点：响应的可能是网页、门户或其他服务。</translation>
    </message>
    <message>
        <source>The answer was too long to be one of this API&apos;s.</source>
        <translation>响应过长，不可能是此 API 的响应。</translation>
    </message>
    <message>
        <source>Check the endpoint: another service may be answering there.</source>
        <translation>请检查端点：响应的可能是其他服务。</translation>
    </message>
    <message>
        <source>The service did not list the account&apos;s rooms, so whether this one is there is not known.</source>
        <translation>服务未列出该账户的聊天室，因此无法得知此聊天室是否存在。</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:ListRooms, or look for the room yourself.</source>
        <translation>请向该账户的管理员申请 chime:ListRooms 权限，或自行查找该聊天室。</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this connection.</source>
        <translation>钥匙串中没有此连接的密钥。</translation>
    </message>
    <message>
        <source>Enter it under Connection ▸ Manage connections.</source>
        <translation>请在“连接 ▸ 管理连接”中输入。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>钥匙串已锁定。</translation>
    </message>
    <message>
        <source>Until it is unlocked, secrets are kept for this session only.</source>
        <translation>在解锁之前，密钥仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>钥匙串拒绝了访问。</translation>
    </message>
    <message>
        <source>Allow Roomwright to use it; until then secrets are kept for this session only.</source>
        <translation>请允许 Roomwright 使用钥匙串；在此之前，密钥仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>There is no keychain on this system.</source>
        <translation>此系统上没有钥匙串。</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only. A keyring service such as GNOME Keyring or KWallet would keep them for longer.</source>
        <translation>密钥仅在本次会话中保留。使用 GNOME Keyring 或 KWallet 等密钥环服务，可以将密钥保留更长时间。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>钥匙串未及时响应。</translation>
    </message>
    <message>
        <source>Look for its question, perhaps behind this window; until then secrets are kept for this session only.</source>
        <translation>请查看它的询问窗口，可能在此窗口后面；在此之前，密钥仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this connection cannot be read.</source>
        <translation>无法读取钥匙串中此连接的条目。</translation>
    </message>
    <message>
        <source>Enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>请在“连接 ▸ 管理连接”中重新输入密钥。</translation>
    </message>
    <message>
        <source>The keychain does not work.</source>
        <translation>钥匙串无法正常工作。</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only.</source>
        <translation>密钥仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>Secrets are kept by %1.</source>
        <translation>密钥由 %1 保管。</translation>
    </message>
    <message>
        <source>Secrets are kept by %1, which is locked at present.</source>
        <translation>密钥由 %1 保管，它目前已锁定。</translation>
    </message>
    <message>
        <source>Secrets are kept by the system&apos;s keychain, which starts when it is needed.</source>
        <translation>密钥由系统的钥匙串保管，它会在需要时启动。</translation>
    </message>
    <message>
        <source>There is no keychain on this system: secrets are kept for this session only.</source>
        <translation>此系统上没有钥匙串：密钥仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>The keychain does not answer: while that is so, secrets are kept for this session only.</source>
        <translation>钥匙串没有响应：在此期间，密钥仅在本次会话中保留。</translation>
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
        <translation>请输入聊天室所属账户的 ID。</translation>
    </message>
    <message>
        <source>Enter a name for the room.</source>
        <translation>请输入聊天室的名称。</translation>
    </message>
    <message>
        <source>An account ID needs more than blanks.</source>
        <translation>账户 ID 不能只包含空白。</translation>
    </message>
    <message>
        <source>A name of blanks only cannot be seen. (Our own rule.)</source>
        <translation>只包含空白的名称是看不见的。（Roomwright 自己的规则。）</translation>
    </message>
    <message>
        <source>Character %1 is a control character: %2. Remove it.</source>
        <translation>第 %1 个字符是控制字符：%2。请将其删除。</translation>
    </message>
    <message>
        <source>Character %1 is half a character (%2) and cannot be sent. Remove it.</source>
        <translation>第 %1 个字符不完整（%2），无法发送。请将其删除。</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be account IDs: they would change the address.</source>
        <translation>“.”和“..”不能用作账户 ID：它们会改变地址。</translation>
    </message>
    <message numerus="yes">
        <source>A token has at least %n character(s).</source>
        <translation>
            <numerusform>令牌至少应有 %n 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token has at most %n character(s).</source>
        <translation>
            <numerusform>令牌最多只能有 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a token has letters from A to Z, digits, “-” and “_” only.</source>
        <translation>不允许使用第 %1 个字符 %2：令牌只能包含字母 A 到 Z、数字、“-”和“_”。</translation>
    </message>
    <message>
        <source>Twelve digits are the number of an AWS account. The ID of a Chime account looks different.</source>
        <translation>十二位数字是 AWS 账户的编号。Chime 账户的 ID 格式不同。</translation>
    </message>
    <message>
        <source>There is white space at the beginning or the end. It will be sent as it is.</source>
        <translation>开头或结尾处有空白。它将原样发送。</translation>
    </message>
    <message>
        <source>Character %1 is invisible and changes the direction of the text: %2.</source>
        <translation>第 %1 个字符不可见，且会改变文本的方向：%2。</translation>
    </message>
    <message>
        <source>Enter the address of the service, for example https://chime.example.com.</source>
        <translation>请输入服务的地址，例如 https://chime.example.com。</translation>
    </message>
    <message>
        <source>This is not an address. One looks like https://chime.example.com.</source>
        <translation>这不是地址。地址应类似于 https://chime.example.com。</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>Without encryption only this computer can be reached: use https://.</source>
        <translation>不加密时只能访问此计算机：请使用 https://。</translation>
    </message>
    <message>
        <source>Leave out the user name and password before the “@”: they do not belong in an address.</source>
        <translation>请去掉“@”之前的用户名和密码：它们不应出现在地址中。</translation>
    </message>
    <message>
        <source>Leave out everything from “?” or “#” on.</source>
        <translation>请去掉从“?”或“#”开始的所有内容。</translation>
    </message>
    <message>
        <source>The list of rooms cannot be opened: look whether the disk is full or the data folder may not be read.</source>
        <translation>无法打开聊天室列表：请检查磁盘是否已满，或数据文件夹是否无法读取。</translation>
    </message>
    <message>
        <source>Another Roomwright has the list of rooms open. Close that one, or use it instead.</source>
        <translation>另一个 Roomwright 已打开聊天室列表。请关闭那一个，或改用它。</translation>
    </message>
    <message>
        <source>The list of rooms is damaged and could not be set aside: move its file away, then try again.</source>
        <translation>聊天室列表已损坏，且无法另行存放：请将其文件移走，然后再试一次。</translation>
    </message>
    <message>
        <source>The list of rooms was written by a newer Roomwright, and is left as it is: use that version.</source>
        <translation>聊天室列表由较新版本的 Roomwright 写入，因此保持原样：请使用该版本。</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk: look whether it is full or the data folder is read-only.</source>
        <translation>无法写入磁盘：请检查磁盘是否已满，或数据文件夹是否为只读。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>our sentence (the system&apos;s words)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Enter a name to know the connection by.</source>
        <translation>请输入用于识别该连接的名称。</translation>
    </message>
    <message>
        <source>The name holds a control character. Remove it.</source>
        <translation>名称包含控制字符。请将其删除。</translation>
    </message>
    <message>
        <source>Another connection has this name already.</source>
        <translation>已有其他连接使用此名称。</translation>
    </message>
    <message>
        <source>“local” stands for the local service: choose another name.</source>
        <translation>“local”表示本地服务：请选择其他名称。</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it was issued by “%2”, which this computer does not know.</source>
        <translation>“%1”的证书不受信任：此计算机无法识别其颁发者“%2”。</translation>
    </message>
    <message>
        <source>If you trust that issuer, name its certificate under Network and limits.</source>
        <translation>如果您信任该颁发者，请在“网络与限制”中指定其证书。</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it vouches for itself.</source>
        <translation>“%1”的证书不受信任：它是自签名证书。</translation>
    </message>
    <message>
        <source>If you trust it, name it under Network and limits.</source>
        <translation>如果您信任它，请在“网络与限制”中指定它。</translation>
    </message>
    <message>
        <source>The certificate of “%1” expired on %2.</source>
        <translation>“%1”的证书已于 %2过期。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell who runs the service.</source>
        <translation>请检查此计算机的时钟；如果时钟正确，请告知服务的运维人员。</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid before %2.</source>
        <translation>“%1”的证书要到 %2才生效。</translation>
    </message>
    <message>
        <source>The certificate is for “%1”, and not for the endpoint&apos;s host.</source>
        <translation>该证书属于“%1”，而不是端点的主机。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling.</source>
        <translation>请检查端点的拼写。</translation>
    </message>
    <message>
        <source>The certificate of “%1”, issued by “%2”, is not trusted.</source>
        <translation>由“%2”颁发的“%1”的证书不受信任。</translation>
    </message>
    <message>
        <source>Tell who runs the service.</source>
        <translation>请告知服务的运维人员。</translation>
    </message>
    <message numerus="yes">
        <source>The service was reached. These credentials see %n account(s).</source>
        <translation>
            <numerusform>已连接到服务。这些凭证可以看到 %n 个账户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %n minute(s): set it right.</source>
        <translation>
            <numerusform>此计算机的时钟偏差 %n 分钟：请校准时钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>No secure connection could be made: TLS 1.2 or newer is needed.</source>
        <translation>无法建立安全连接：需要 TLS 1.2 或更高版本。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether it is https that listens there.</source>
        <translation>请检查端点的端口，以及在该处监听的是否为 https。</translation>
    </message>
    <message>
        <source>Something answers there, but it is not this API.</source>
        <translation>该处有响应，但不是此 API。</translation>
    </message>
    <message>
        <source>A proxy&apos;s or a portal&apos;s page, or another service: check the endpoint and the proxy.</source>
        <translation>可能是代理或门户的页面，或其他服务：请检查端点和代理。</translation>
    </message>
    <message>
        <source>Enter it as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>请按 http://HOST:PORT 或 socks5://HOST:PORT 的格式输入。</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>请去掉地址中的用户名和密码。</translation>
    </message>
    <message>
        <source>It is larger than a file of connections can be.</source>
        <translation>该文件过大，不可能是连接文件。</translation>
    </message>
    <message>
        <source>It is not JSON, or it is cut short.</source>
        <translation>该文件不是 JSON，或者不完整。</translation>
    </message>
    <message>
        <source>It holds no connections.</source>
        <translation>该文件不包含任何连接。</translation>
    </message>
    <message>
        <source>It was written by a later version of Roomwright.</source>
        <translation>该文件由更高版本的 Roomwright 写入。</translation>
    </message>
    <message>
        <source>%1 of connection %2 is missing, or not what can be used.</source>
        <translation>第 %2 个连接的 %1 缺失，或其值无法使用。</translation>
    </message>
    <message>
        <source>Enter the signing region; us-east-1 for Amazon&apos;s own API.</source>
        <translation>请输入签名区域；Amazon 自己的 API 使用 us-east-1。</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>请输入访问密钥 ID。</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to this access key ID.</source>
        <translation>请输入与此访问密钥 ID 对应的秘密访问密钥。</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: nobody can see it.</source>
        <translation>第 %1 个字符不能使用：它不可见。</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: no blanks, control characters or letters beyond ASCII.</source>
        <translation>第 %1 个字符不能使用：不允许使用空白、控制字符或 ASCII 以外的字符。</translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a region has small letters, digits and “-” only.</source>
        <translation>不允许使用第 %1 个字符 %2：区域只能包含小写字母、数字和“-”。</translation>
    </message>
    <message>
        <source>Character %1, %2, cannot be part of an access key ID.</source>
        <translation>访问密钥 ID 中不能使用第 %1 个字符 %2。</translation>
    </message>
    <message>
        <source>Amazon ended this service on 20 February 2026: expect no answer. Use the local service, or another one that speaks the same API.</source>
        <translation>Amazon 已于 2026 年 2 月 20 日终止此服务：预计不会有响应。请使用本地服务，或其他支持相同 API 的服务。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a room</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>state of a room</comment>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>state of a room</comment>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a room</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a room</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a room</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Written down, and sent when its turn comes.</source>
        <translation>已记录，轮到时即发送。</translation>
    </message>
    <message>
        <source>On its way; the service has not answered yet.</source>
        <translation>正在发送；服务尚未响应。</translation>
    </message>
    <message>
        <source>The service has made the room.</source>
        <translation>服务已创建该聊天室。</translation>
    </message>
    <message>
        <source>The room was not made.</source>
        <translation>该聊天室未创建。</translation>
    </message>
    <message>
        <source>The room may have been made: no proof arrived. Retry asks again with the same token, so that it is not made twice.</source>
        <translation>该聊天室可能已创建：未收到确认。“重试”会使用相同的令牌再次请求，因此不会重复创建。</translation>
    </message>
    <message>
        <source>Cancelled before it was sent; the room was not made.</source>
        <translation>在发送之前已取消；该聊天室未创建。</translation>
    </message>
    <message>
        <source>It waits to be asked for again, with the same token. The last attempt: %1</source>
        <translation>正等待使用相同的令牌再次请求。上次尝试：%1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a character and its code</comment>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>It is longer than a line may be (%1).</source>
        <translation>超过了一行的最大长度（%1）。</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>It is not JSON: %1.</source>
        <translation>不是 JSON：%1。</translation>
    </message>
    <message>
        <source>It is not a JSON object, which stands in braces.</source>
        <translation>不是用大括号括起来的 JSON 对象。</translation>
    </message>
    <message>
        <source>A room has no “%1”; it has AccountId, Name and ClientRequestToken.</source>
        <translation>聊天室没有“%1”；可用的有 AccountId、Name 和 ClientRequestToken。</translation>
    </message>
    <message>
        <source>%1 must be text, in quotation marks.</source>
        <translation>%1 必须是用引号括起来的文本。</translation>
    </message>
    <message>
        <source>Its ClientRequestToken is that of line %1, which is about another room.</source>
        <translation>其 ClientRequestToken 与第 %1 行的相同，而该行是另一个聊天室。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>It is a folder or a device, and not a file.</source>
        <translation>这是文件夹或设备，而不是文件。</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>It changed while it was being read. Read it again once it is complete.</source>
        <translation>读取过程中文件发生了变化。请待文件完整后重新读取。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Search rooms</source>
        <translation>搜索聊天室(&amp;S)</translation>
    </message>
    <message>
        <source>Search rooms</source>
        <translation>搜索聊天室</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>清除搜索（Esc）</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>Status filter</source>
        <translation>状态筛选</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rooms of every status</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Name, ID or message</source>
        <translation>名称、ID 或消息</translation>
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
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of profiles</comment>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment.</source>
        <translation>在此计算机上发现：环境变量中的 AWS 凭证。</translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment, and AWS profiles (%1).</source>
        <translation>在此计算机上发现：环境变量中的 AWS 凭证，以及 AWS 配置文件（%1）。</translation>
    </message>
    <message>
        <source>Found on this computer: AWS profiles (%1).</source>
        <translation>在此计算机上发现：AWS 配置文件（%1）。</translation>
    </message>
    <message>
        <source>A connection to a service of your own can use them.</source>
        <translation>连接到您自己的服务时可以使用它们。</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>添加连接…</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Create a room</source>
        <translation>创建聊天室</translation>
    </message>
    <message>
        <source>Type a name under Room name and press Enter. The room becomes the first row of the list, and the form is ready for the next one. What is wrong with a field is said beneath it while you type.</source>
        <translation>在“聊天室名称”中输入名称，然后按 Enter 键。该聊天室会成为列表的第一行，表单随即可以输入下一个。如果某个字段有误，输入时会在其下方提示。</translation>
    </message>
    <message>
        <source>Where the room is made</source>
        <translation>在何处创建聊天室</translation>
    </message>
    <message>
        <source>Connection chooses the service. The local service runs inside Roomwright, on this computer, with an account of its own: the right place to try things. Under Connection&#xa0;▸ Manage connections you add other services that speak the rooms API of Amazon Chime. Amazon ended its own on 20 February 2026.</source>
        <translation>“连接”用于选择服务。本地服务在此计算机上的 Roomwright 内部运行，有自己的账户：适合用来尝试。在“连接&#xa0;▸ 管理连接”中，您可以添加支持 Amazon Chime 聊天室 API 的其他服务。Amazon 已于 2026 年 2 月 20 日终止其自己的服务。</translation>
    </message>
    <message>
        <source>What the status says</source>
        <translation>状态的含义</translation>
    </message>
    <message>
        <source>Waiting: written down, not sent yet. Sending: on its way. Created: the service has made it. Failed: it was not made; the details say why, and what to do. Unknown: it may have been made, as no answer arrived. Cancelled: by you. Show, beside the search, lists the rooms of one status.</source>
        <translation>等待中：已记录，尚未发送。发送中：正在发送。已创建：服务已创建。失败：未创建；详情会说明原因和处理方法。未知：未收到响应，可能已创建。已取消：由您取消。搜索旁边的“显示”可以只列出某一种状态的聊天室。</translation>
    </message>
    <message>
        <source>Nothing lost, nothing twice</source>
        <translation>不丢失，不重复</translation>
    </message>
    <message>
        <source>A room is on your disk before it is sent, together with its request token, and survives the end of the program. The service makes one room for a token, however often it is asked; so Retry is always safe. The token stands behind More.</source>
        <translation>聊天室在发送之前，会连同其请求令牌一起保存到您的磁盘上，程序结束后也不会丢失。无论请求多少次，服务对一个令牌只创建一个聊天室；因此“重试”始终是安全的。令牌位于“更多”之中。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Secret keys are kept in the system&apos;s keychain. Where there is none, or it is locked, refuses or does not answer, they are kept in memory until Roomwright ends, and you are told. The message has a button to unlock the keychain, or to go on without it; what it missed it gets when it works again.</source>
        <translation>密钥保存在系统的钥匙串中。如果没有钥匙串，或钥匙串已锁定、拒绝访问或没有响应，密钥会保留在内存中，直到 Roomwright 退出，并会通知您。消息中的按钮可用于解锁钥匙串，或在没有钥匙串的情况下继续；钥匙串恢复工作后，错过的内容会补存进去。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the form: creates the room</source>
        <translation>在表单中：创建聊天室</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>goes to the room name</source>
        <translation>转到聊天室名称</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>writes the list to a file</source>
        <translation>将列表写入文件</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>goes to the search</source>
        <translation>转到搜索</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>in the search: clears it</source>
        <translation>在搜索中：清除搜索</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copies the selected rows</source>
        <translation>复制所选的行</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>opens this guide</source>
        <translation>打开本指南</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>ends the program</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Many rooms at once</source>
        <translation>一次创建多个聊天室</translation>
    </message>
    <message>
        <source>File&#xa0;▸ Create rooms from a file takes a list with a room a line, such as {&quot;Name&quot;: &quot;Floor 1&quot;}, and shows what is in it before anything is sent. Open the same list again to go on with it.</source>
        <translation>“文件 ▸ 从文件创建聊天室”可打开一份每行一个聊天室的清单，例如 {&quot;Name&quot;: &quot;一楼&quot;}，并在发送之前显示其中的内容。要继续处理该清单，请再次打开它。</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>creates the rooms of a file</source>
        <translation>从文件创建聊天室</translation>
    </message>
</context>
<context>
    <name>JournalExporter</name>
    <message>
        <source>&amp;Export list…</source>
        <translation>导出列表(&amp;E)…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>供电子表格软件使用的表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with every detail (*.json)</source>
        <translation>包含全部详情的 JSON (*.json)</translation>
    </message>
    <message>
        <source>rooms</source>
        <comment>the name of a file</comment>
        <translation>聊天室</translation>
    </message>
    <message>
        <source>The list is being written to “%1”…</source>
        <translation>正在将列表写入“%1”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The list was written to “%1”.</source>
        <translation>列表已写入“%1”。</translation>
    </message>
    <message>
        <source>The export was cancelled; “%1” is as it was.</source>
        <translation>导出已取消；“%1”保持原样。</translation>
    </message>
    <message>
        <source>The list could not be written to “%1”: %2</source>
        <translation>无法将列表写入“%1”：%2</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message>
        <source>The keychain works again. What was to be kept in it, or removed from it, is handed to it now.</source>
        <translation>钥匙串已恢复工作。现在正将需要存入或移除的内容交给它处理。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>The keychain waits for your answer: look for its window, perhaps behind this one.</source>
        <translation>钥匙串正在等待您的答复：请查看它的窗口，可能在此窗口后面。</translation>
    </message>
    <message>
        <source>Go on for this session only</source>
        <translation>仅在本次会话中继续</translation>
    </message>
    <message>
        <source>The keychain is being unlocked. Look for its window, perhaps behind this one; meanwhile secrets are kept for this session only.</source>
        <translation>正在解锁钥匙串。请查看它的窗口，可能在此窗口后面；在此期间，密钥仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>The keychain is still locked: its question was not answered, or it has no way to ask. Secrets are kept for this session only.</source>
        <translation>钥匙串仍处于锁定状态：它的询问未得到答复，或者它无法进行询问。密钥仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>The keychain cannot be unlocked from here. Secrets are kept for this session only.</source>
        <translation>无法从此处解锁钥匙串。密钥仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>Until now %1 kept the secrets, and now %2 does, which may not have those that were entered before. Enter them anew under Connection ▸ Manage connections, or start %1 again.</source>
        <translation>此前密钥由 %1 保管，现在改由 %2 保管，后者可能没有以前输入的密钥。请在“连接 ▸ 管理连接”中重新输入，或再次启动 %1。</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>Hide what is typed</source>
        <translation>隐藏输入内容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>The rooms are created</source>
        <translation>聊天室已创建</translation>
    </message>
    <message>
        <source>Not all rooms could be created</source>
        <translation>有些聊天室未能创建</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) created.</source>
        <translation>
            <numerusform>已创建 %n 个聊天室。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) failed.</source>
        <translation>
            <numerusform>%n 个聊天室创建失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) may or may not exist.</source>
        <translation>
            <numerusform>%n 个聊天室可能存在，也可能不存在。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>R&amp;ooms</source>
        <translation>聊天室(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>管理连接(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New room</source>
        <translation>新建聊天室(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>取消所有等待中的项(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>诊断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Roomwright</source>
        <translation>关于 Roomwright(&amp;A)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The list of rooms was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>聊天室列表已损坏。已将其另行存放为“%1”，并新建了一个列表。</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>（已移除）</translation>
    </message>
    <message>
        <source>The list of rooms is being opened…</source>
        <translation>正在打开聊天室列表…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>The settings file could not be written: changes to connections last until Roomwright ends. Look whether the disk is full or the folder read-only.</source>
        <translation>无法写入设置文件：对连接的更改只保留到 Roomwright 退出为止。请检查磁盘是否已满，或文件夹是否为只读。</translation>
    </message>
    <message>
        <source>The local service&apos;s database was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>本地服务的数据库已损坏。已将其另行存放为“%1”，并新建了一个数据库。</translation>
    </message>
    <message>
        <source>The settings file “%1” cannot be read. Roomwright leaves it as it is, and forgets changes to connections when it ends.</source>
        <translation>无法读取设置文件“%1”。Roomwright 会让它保持原样，对连接的更改在退出后不会保留。</translation>
    </message>
    <message>
        <source>The settings file could not be read. It was set aside as “%1”; look at your connections.</source>
        <translation>无法读取设置文件。已将其另行存放为“%1”；请检查您的连接。</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) of an earlier session are not finished. They can be asked for again safely, with the same tokens.</source>
        <translation>
            <numerusform>之前的会话中有 %n 个聊天室尚未完成。可以使用相同的令牌安全地再次请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>“%1” was added to the list, of which only a part is shown.</source>
        <translation>“%1”已添加到列表，目前列表只显示了一部分。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>“%1” was not sent, as it could not be written to the disk first: %2</source>
        <translation>“%1”未发送，因为无法先将其写入磁盘：%2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>聊天室 ID</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column: when the room was created</comment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Cancel rooms</source>
        <translation>取消聊天室</translation>
    </message>
    <message>
        <source>Cancel all rooms that wait?</source>
        <translation>要取消所有等待中的聊天室吗？</translation>
    </message>
    <message>
        <source>What is on its way comes to its end. The others stay in the list, and can be asked for again.</source>
        <translation>正在发送的会继续完成。其余的会保留在列表中，可以再次请求。</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>全部取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) were cancelled.</source>
        <translation>
            <numerusform>已取消 %n 个聊天室。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are not finished.</source>
        <translation>
            <numerusform>有 %n 个聊天室尚未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on the disk: at the next start Roomwright offers to go on with them, and makes none twice.</source>
        <translation>它们已保存在磁盘上：下次启动时，Roomwright 会询问是否继续处理，且不会重复创建。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续运行(&amp;G)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>关闭消息</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages that wait</comment>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MfaDialog</name>
    <message>
        <source>MFA code</source>
        <translation>MFA 代码</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code that this device shows now:
%1</source>
        <translation>该 AWS 配置文件的角色需要此设备当前显示的代码：
%1</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>代码为六位数字。</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Network and &amp;limits</source>
        <translation>网络与限制(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;File of trusted certificates (PEM)</source>
        <translation>受信任证书文件（PEM）(&amp;F)</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>使用系统的证书</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>遵循系统设置</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>使用以下代理</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>Proxy&apos;s a&amp;ddress</source>
        <translation>代理地址(&amp;D)</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user (optional)</source>
        <translation>代理用户名（可选）(&amp;U)</translation>
    </message>
    <message>
        <source>Proxy&apos;s pass&amp;word (optional)</source>
        <translation>代理密码（可选）(&amp;W)</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>留空则保留当前值</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Time to wa&amp;it for an answer</source>
        <translation>等待响应的时间(&amp;I)</translation>
    </message>
    <message>
        <source>Atte&amp;mpts of a request</source>
        <translation>请求的尝试次数(&amp;M)</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>受信任证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or holds no certificate in PEM form.</source>
        <translation>无法读取该文件，或其中没有 PEM 格式的证书。</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>OtherWindows</name>
    <message>
        <source>About Roomwright</source>
        <translation>关于 Roomwright</translation>
    </message>
    <message>
        <source>Roomwright %1</source>
        <translation>Roomwright %1</translation>
    </message>
    <message>
        <source>Creates chat rooms through the rooms API of Amazon Chime, and never loses or doubles one.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>通过 Amazon Chime 的聊天室 API 创建聊天室，绝不丢失，也绝不重复。

自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。不提供任何担保。</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel waiting</source>
        <translation>取消等待中的项</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancels the rooms that have not been sent yet</source>
        <translation>取消尚未发送的聊天室</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>共 %2 个，已完成 %1 个</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>每秒 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>剩余约 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>剩余约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits for you. %2 %3</source>
        <translation>“%1”正等待您处理。%2%3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 Trying again in %n second(s).</source>
        <translation>
            <numerusform>“%1”：%2将在 %n 秒后再次尝试。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2 Trying again…</source>
        <translation>“%1”：%2正在再次尝试…</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies all of the details</source>
        <translation>复制全部详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state · room name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s)</source>
        <translation>
            <numerusform>此前 %n 次尝试</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomFacts</name>
    <message>
        <source>The service said:</source>
        <translation>服务返回的消息：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>账户 ID</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>聊天室 ID</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Request token</source>
        <translation>请求令牌</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Name at the service</source>
        <translation>服务中的名称</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <translation>请求 ID %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>RoomsView</name>
    <message>
        <source>Rooms</source>
        <translation>聊天室</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy room &amp;ID</source>
        <translation>复制聊天室 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>无法显示列表</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>尚无聊天室</translation>
    </message>
    <message>
        <source>Type a room name and press Enter. Every room, and every problem on the way, is listed here.</source>
        <translation>输入聊天室名称，然后按 Enter 键。所有聊天室以及过程中出现的所有问题都会列在这里。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>No room, account, ID or message holds what you search for.</source>
        <translation>没有聊天室、账户、ID 或消息包含您搜索的内容。</translation>
    </message>
    <message>
        <source>No room has the status “%1”.</source>
        <translation>没有状态为“%1”的聊天室。</translation>
    </message>
    <message>
        <source>No room of the status “%1” holds what you search for.</source>
        <translation>状态为“%1”的聊天室都不包含您搜索的内容。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask &amp;before all waiting rooms are cancelled</source>
        <translation>取消所有等待中的聊天室前先询问(&amp;B)</translation>
    </message>
    <message>
        <source>Ask before &amp;quitting while rooms are created</source>
        <translation>正在创建聊天室时，退出前先询问(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Notify when long work ends in the background</source>
        <translation>耗时较长的工作在后台结束时通知(&amp;N)</translation>
    </message>
    <message>
        <source>The settings file could not be written: this lasts until Roomwright ends.</source>
        <translation>无法写入设置文件：此设置只保留到 Roomwright 退出为止。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>遵循系统设置</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rooms asked for at once, by each connection</source>
        <translation>每个连接同时请求的聊天室数量(&amp;R)</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>恢复默认值(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Look for a ne&amp;wer version at each start</source>
        <translation>每次启动时检查新版本(&amp;W)</translation>
    </message>
    <message>
        <source>Addre&amp;ss of the list of releases</source>
        <translation>发布列表的地址(&amp;S)</translation>
    </message>
    <message>
        <source>Enter the address at which new versions are announced to you.</source>
        <translation>请输入发布新版本信息的地址。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>UpdateNotice</name>
    <message>
        <source>This is the newest version of Roomwright.</source>
        <translation>这是 Roomwright 的最新版本。</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a newer version. %1 %2</source>
        <translation>无法确定是否有更新的版本。%1%2</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>打开发布页面</translation>
    </message>
    <message>
        <source>There is Roomwright %1; this is %2.</source>
        <translation>已有 Roomwright %1；当前版本是 %2。</translation>
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
