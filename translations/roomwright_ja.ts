<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>BatchDialog</name>
    <message>
        <source>Create them once &amp;more</source>
        <translation>もう一度作成する(&amp;M)</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>ファイルからルームを作成</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>ファイルを読み取っています…</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>接続(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Account ID of lines without one</source>
        <translation>アカウント ID のない行に使うアカウント ID(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>読み取り直す(&amp;R)</translation>
    </message>
    <message>
        <source>There is no room in it that can be created.</source>
        <translation>このファイルには、作成できるルームがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s):</source>
        <translation>
            <numerusform>%n 件のルーム:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the account “%1”</source>
        <translation>
            <numerusform>アカウント「%1」: %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the others in %n more account(s)</source>
        <translation>
            <numerusform>ほかの %n 個のアカウント: 残り</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an account</source>
        <translation>
            <numerusform>アカウントの指定なし: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The local service&apos;s own account</source>
        <translation>ローカルサービス専用のアカウント</translation>
    </message>
    <message>
        <source>The rooms of this list were all created before, on %1.</source>
        <translation>このリストのルームは、%1 にすべて作成済みです。</translation>
    </message>
    <message numerus="yes">
        <source>This list was begun on %1: %2 of %n room(s) are created. Roomwright goes on with the others; none is created twice.</source>
        <translation>
            <numerusform>このリストの作成は %1 に始まり、%n 件中 %2 件のルームが作成済みです。Roomwright は残りのルームを続けて作成します。二重に作成されることはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are lines that cannot be used.</source>
        <translation>使用できない行があります。</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>ローカルサービスを開始しています…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %n room(s)</source>
        <translation>
            <numerusform>%n 件のルームを作成(&amp;C)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDrop</name>
    <message>
        <source>Drop one file at a time: each is a list of its own.</source>
        <translation>ファイルは 1 つずつドロップしてください。ファイルごとに別のリストとして扱われます。</translation>
    </message>
    <message>
        <source>Drop a file of this computer: a list of rooms, one in each line.</source>
        <translation>このコンピューター上のファイルをドロップしてください。1 行に 1 件ずつルームを記したリストです。</translation>
    </message>
    <message>
        <source>Drop the file to create its rooms</source>
        <translation>ファイルをドロップしてルームを作成</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>ここにはドロップできません</translation>
    </message>
</context>
<context>
    <name>BatchOpener</name>
    <message>
        <source>Create rooms from a &amp;file…</source>
        <translation>ファイルからルームを作成(&amp;F)…</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>ファイルからルームを作成</translation>
    </message>
    <message>
        <source>Lists of rooms (*.jsonl *.ndjson *.json)</source>
        <translation>ルームのリスト (*.jsonl *.ndjson *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>“%1” was not opened: first say what is to become of “%2”.</source>
        <translation>「%1」は開かれませんでした。先に「%2」をどうするかを決めてください。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n room(s) were added.</source>
        <translation>
            <numerusform>「%1」: %n 件のルームを追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: going on with %n room(s).</source>
        <translation>
            <numerusform>「%1」: %n 件のルームの作成を続行しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: nothing was sent, as it could not be written to the disk first. %2</source>
        <translation>「%1」: 送信前にディスクに書き込めなかったため、何も送信していません。%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>BatchProblems</name>
    <message>
        <source>Every line can be used. Some may not be what you mean:</source>
        <translation>すべての行を使用できます。ただし、意図と異なる可能性のある行があります:</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used:</source>
        <translation>
            <numerusform>使用できない行が %n 行あります:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used. Nothing is created unless they are skipped.</source>
        <translation>
            <numerusform>使用できない行が %n 行あります。これらをスキップしない限り、何も作成されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip what is wrong, and create the rooms of the other lines</source>
        <translation>誤りのある行をスキップし、ほかの行のルームを作成する(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Creates a chat room, and prints it.</source>
        <translation>チャットルームを作成し、結果を出力する。</translation>
    </message>
    <message>
        <source>Creates the rooms of a list, and goes on where it was left.</source>
        <translation>リストのルームを作成する。前回の続きから再開できる。</translation>
    </message>
    <message>
        <source>Shows what was asked for, and what came of it; goes on with what was left.</source>
        <translation>リクエストしたルームとその結果を表示し、残りの処理を続行する。</translation>
    </message>
    <message>
        <source>Shows, adds, removes and tries connections to services, and shares them as a file.</source>
        <translation>サービスへの接続の表示、追加、削除、テストを行い、ファイルとして共有する。</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong.</source>
        <translation>問題の原因を調べるのに役立つ情報を出力する。</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted.</source>
        <translation>中断されるまでローカルサービスを実行する。</translation>
    </message>
    <message>
        <source>Without arguments the window opens. The commands need no window and no display.</source>
        <translation>引数を指定しないとウィンドウが開く。コマンドにはウィンドウもディスプレイも必要ない。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 252 the input is wrong, and nothing was sent; 253 no usable credentials or configuration; 254 the service answered with an error; 255 any other trouble; 130 interrupted.</source>
        <translation>終了コード: 0 完了、252 入力に誤りがあり何も送信していない、253 使用できる認証情報または設定がない、254 サービスがエラーを返した、255 その他の問題、130 中断。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command and no option.</source>
        <translation>&apos;%1&apos; はコマンドでもオプションでもありません。</translation>
    </message>
    <message>
        <source>argument %1 is not UTF-8.</source>
        <translation>%1 番目の引数は UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>There is no display for the window: neither DISPLAY nor WAYLAND_DISPLAY is set. The commands need none; see roomwright --help.</source>
        <translation>ウィンドウを表示するディスプレイがありません。DISPLAY も WAYLAND_DISPLAY も設定されていません。コマンドにはディスプレイは必要ありません。roomwright --help を参照してください。</translation>
    </message>
    <message>
        <source>Say this, and do nothing.</source>
        <translation>このヘルプを表示して終了する。</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>予期しない引数 &apos;%1&apos; があります。</translation>
    </message>
    <message>
        <source>%1 goes with %2.</source>
        <extracomment>An option is of use with another one only: &quot;--proxy-user: goes with --proxy URL.&quot;</extracomment>
        <translation>%1 %2 と組み合わせて指定してください。</translation>
    </message>
    <message>
        <source>The config profile (%1) has no endpoint_url, and there is no --endpoint-url.</source>
        <translation>AWS プロファイル (%1) に endpoint_url がなく、--endpoint-url も指定されていません。</translation>
    </message>
    <message>
        <source>%1 is Amazon&apos;s own endpoint.</source>
        <translation>%1 は Amazon 自身のエンドポイントです。</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. May be left out where the AWS profile has it.</source>
        <translation>サービスの場所: https、またはこのコンピューターへの http。AWS プロファイルに設定がある場合は省略できる。</translation>
    </message>
    <message>
        <source>The region to sign for; us-east-1 by default.</source>
        <translation>署名に使うリージョン。既定値は us-east-1。</translation>
    </message>
    <message>
        <source>Names the key pair. The secret access key that belongs to it is read from standard input, without echo where that is a terminal.</source>
        <translation>キーペアを指定する。対応するシークレットアクセスキーは標準入力から読み取る。標準入力がターミナルの場合、入力内容は表示されない。</translation>
    </message>
    <message>
        <source>Where the credentials are: in the keychain, as by default; with the user, who enters them in the window for as long as it is open; in the AWS environment variables; in an AWS profile.</source>
        <translation>認証情報の場所: キーチェーン (既定)、ユーザー (ウィンドウで入力し、ウィンドウを開いている間だけ有効)、AWS の環境変数、AWS プロファイル。</translation>
    </message>
    <message>
        <source>The AWS profile; means --credential-source profile.</source>
        <translation>AWS プロファイル。--credential-source profile を指定したものとみなす。</translation>
    </message>
    <message>
        <source>Certificates in PEM form to trust instead of the system&apos;s.</source>
        <translation>システムの証明書の代わりに信頼する、PEM 形式の証明書。</translation>
    </message>
    <message>
        <source>As the system says, which is the default; no proxy; or http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>システムの設定に従う (既定)、プロキシを使わない、または http://HOST:PORT か socks5://HOST:PORT。</translation>
    </message>
    <message>
        <source>The proxy&apos;s user. The password is read from standard input too, as a line of its own behind the secret access key, where that is read.</source>
        <translation>プロキシのユーザー。パスワードも標準入力から読み取る。シークレットアクセスキーを読み取る場合は、その次の行に置く。</translation>
    </message>
    <message>
        <source>How long to wait for each answer; 30 by default.</source>
        <translation>各応答を待つ時間。既定値は 30。</translation>
    </message>
    <message>
        <source>How often to ask before giving up; 3 by default.</source>
        <translation>打ち切るまでの試行回数。既定値は 3。</translation>
    </message>
    <message>
        <source>Where there is a connection of this name, it is changed. What no option names becomes the default; the account IDs it remembers stay.</source>
        <translation>この名前の接続がすでにある場合は、それを変更する。オプションで指定しなかった項目は既定値になる。記憶しているアカウント ID はそのまま残る。</translation>
    </message>
    <message>
        <source>Adds a connection, for the window and for --connection NAME. Its secret access key, and the password of its proxy, are read from standard input and kept in the keychain; where the keychain does not take them, nothing is added.</source>
        <translation>ウィンドウと --connection NAME で使う接続を追加する。シークレットアクセスキーとプロキシのパスワードは標準入力から読み取り、キーチェーンに保管する。キーチェーンに保管できない場合は何も追加しない。</translation>
    </message>
    <message>
        <source>standard input: the proxy password</source>
        <translation>標準入力: プロキシのパスワード:</translation>
    </message>
    <message>
        <source>Secret access key of %1: </source>
        <extracomment>Asks for it; %1 is an access key ID.</extracomment>
        <translation>%1 のシークレットアクセスキー: </translation>
    </message>
    <message>
        <source>Proxy password of %1: </source>
        <extracomment>Asks for it; %1 is a user.</extracomment>
        <translation>%1 のプロキシのパスワード: </translation>
    </message>
    <message>
        <source>standard input: has more than one line.</source>
        <translation>標準入力: 2 行以上あります。</translation>
    </message>
    <message>
        <source>standard input: has more than two lines.</source>
        <translation>標準入力: 3 行以上あります。</translation>
    </message>
    <message>
        <source>Temporary credentials, with a session token, are not kept: leave them in the environment, and use --credential-source environment.</source>
        <translation>セッショントークンを伴う一時的な認証情報は保管されません。環境変数に置いたまま、--credential-source environment を使用してください。</translation>
    </message>
    <message>
        <source>standard input: the secret access key</source>
        <extracomment>Begins sentences about it.</extracomment>
        <translation>標準入力: シークレットアクセスキー:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as it was.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>「%1」は元のままです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not added.</source>
        <translation>「%1」は追加されませんでした。</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; is as it was.</source>
        <translation>シークレットを保管できなかったため、「%1」は元のままです。</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; was not added.</source>
        <translation>シークレットを保管できなかったため、「%1」は追加されませんでした。</translation>
    </message>
    <message>
        <source>Unlock it, and try again; or use --credential-source session, environment or profile, which need no keychain.</source>
        <extracomment>The keychain.</extracomment>
        <translation>キーチェーンのロックを解除してからもう一度試すか、キーチェーンを必要としない --credential-source session、environment、profile のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot;.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>「%1」を変更しました。</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot;.</source>
        <translation>「%1」を追加しました。</translation>
    </message>
    <message>
        <source>Its secret is in the keychain.</source>
        <translation>シークレットはキーチェーンに保管されています。</translation>
    </message>
    <message>
        <source>The window asks for its keys.</source>
        <translation>キーはウィンドウで入力を求められます。</translation>
    </message>
    <message>
        <source>Its proxy&apos;s password is in the keychain.</source>
        <translation>プロキシのパスワードはキーチェーンに保管されています。</translation>
    </message>
    <message>
        <source>Prints the connections.</source>
        <translation>接続を出力する。</translation>
    </message>
    <message>
        <source>Adds one; its secret access key is read from standard input.</source>
        <translation>接続を追加する。シークレットアクセスキーは標準入力から読み取る。</translation>
    </message>
    <message>
        <source>Removes one, and its secret.</source>
        <translation>接続とそのシークレットを削除する。</translation>
    </message>
    <message>
        <source>Tries one, and says what came of it.</source>
        <translation>接続をテストし、結果を表示する。</translation>
    </message>
    <message>
        <source>Prints them as a file to share with a team, without secrets.</source>
        <translation>チームで共有するためのファイルとして、シークレットを除いて接続を出力する。</translation>
    </message>
    <message>
        <source>Adds those of such a file.</source>
        <translation>共有用のファイルの接続を追加する。</translation>
    </message>
    <message>
        <source>A connection is a service with the credentials for it. The window has the same ones. Their secrets are in the keychain, and are never printed.</source>
        <translation>接続は、サービスとそのための認証情報を組にしたもので、ウィンドウと共通。シークレットはキーチェーンに保管され、出力されることはない。</translation>
    </message>
    <message>
        <source>Prints the connections as a file to share with a team. Secrets, access key IDs, a proxy&apos;s user name and account IDs are not in it: each person enters their own.</source>
        <translation>チームで共有するためのファイルとして接続を出力する。シークレット、アクセスキー ID、プロキシのユーザー名、アカウント ID は含まれない。これらは各自が自分のものを入力する。</translation>
    </message>
    <message>
        <source>Adds the connections of a file that &quot;connections export&quot; or the window has written; - is standard input. Those that are there already are left alone. All are added or, where the file has a fault, none.</source>
        <translation>&quot;connections export&quot; またはウィンドウで書き出したファイルの接続を追加する。- は標準入力。すでにある接続はそのまま残る。すべて追加するか、ファイルに誤りがある場合は 1 つも追加しない。</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 サイズが 1 MiB を超えています。</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 JSON ではありません。</translation>
    </message>
    <message>
        <source>%1 holds no connections.</source>
        <translation>%1 接続が含まれていません。</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Roomwright.</source>
        <translation>%1 より新しいバージョンの Roomwright で書き込まれています。</translation>
    </message>
    <message>
        <source>connection %1: %2 is missing, or not what can be used.</source>
        <extracomment>%1 is its number in a file, %2 one of the names in it, such as EndpointUrl.</extracomment>
        <translation>接続 %1: %2 がないか、使用できない値です。</translation>
    </message>
    <message>
        <source>&quot;connections list&quot; tells what was added.</source>
        <translation>追加されたものは &quot;connections list&quot; で確認できます。</translation>
    </message>
    <message>
        <source>Nothing to add: all of them are there already.</source>
        <translation>追加するものはありません。すべて登録済みです。</translation>
    </message>
    <message>
        <source>Prints the connections, without their secrets.</source>
        <translation>シークレットを除いて接続を出力する。</translation>
    </message>
    <message>
        <source>A line each: with columns divided by tabs, as by default, or with an object that has everything.</source>
        <translation>1 件につき 1 行を出力する。列をタブで区切った行 (既定)、またはすべての情報を含むオブジェクト。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>A column&apos;s heading: where the credentials are.</extracomment>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Key or profile</source>
        <extracomment>A column&apos;s heading: an access key ID, or the name of an AWS profile.</extracomment>
        <translation>キーまたはプロファイル</translation>
    </message>
    <message>
        <source>Removes a connection, and its secret from the keychain. Rooms that were made with it stay in the journal.</source>
        <translation>接続と、キーチェーンにあるそのシークレットを削除する。その接続で作成したルームはジャーナルに残る。</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot;.</source>
        <extracomment>A connection.</extracomment>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>The local service cannot be removed.</source>
        <translation>ローカルサービスは削除できません。</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>何も削除されませんでした。</translation>
    </message>
    <message>
        <source>Tries a connection by listing the accounts that its credentials see, once, which changes nothing. Prints the accounts, an ID and a name each.</source>
        <translation>認証情報で参照できるアカウントの一覧を 1 回取得して接続をテストする。何も変更しない。アカウントごとに ID と名前を出力する。</translation>
    </message>
    <message>
        <source>The endpoint, %1, is Amazon&apos;s own.</source>
        <translation>エンドポイント %1 は Amazon 自身のものです。</translation>
    </message>
    <message>
        <source>The certificate is that of &quot;%1&quot;, issued by &quot;%2&quot;.</source>
        <translation>証明書は、「%2」が発行した「%1」のものです。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds.</source>
        <translation>
            <numerusform>このコンピューターの時計は %Ln 秒ずれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service was reached, and has no account.</source>
        <translation>サービスに接続できましたが、アカウントがありません。</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright, in whose list this room will not be.</source>
        <translation>ジャーナルは別の Roomwright が使用中です。このルームはその一覧に追加されません。</translation>
    </message>
    <message>
        <source>What came of the room is not in it, and is asked again by a later run.</source>
        <extracomment>The journal.</extracomment>
        <translation>ルームの結果はジャーナルに記録されていないため、後の実行で再びリクエストされます。</translation>
    </message>
    <message>
        <source>The room was created, with RoomId %1, but this could not be written to standard output.</source>
        <translation>ルームは作成されましたが (RoomId %1)、その内容を標準出力に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Leave the option out, and a fresh token is made.</source>
        <translation>このオプションを省略すると、新しいトークンが生成されます。</translation>
    </message>
    <message>
        <source>The Chime account to create the room in. Optional with --connection local, whose own account is meant then.</source>
        <translation>ルームを作成する Chime アカウント。--connection local の場合は省略でき、ローカルサービス専用のアカウントが使われる。</translation>
    </message>
    <message>
        <source>The room&apos;s name.</source>
        <translation>ルームの名前。</translation>
    </message>
    <message>
        <source>2 to 64 of [-_a-zA-Z0-9]. Asked again with the same token and name, the service gives the same room. Fresh by default.</source>
        <translation>[-_a-zA-Z0-9] の 2 ～ 64 文字。同じトークンと名前で再びリクエストすると、サービスは同じルームを返す。既定では新しく生成する。</translation>
    </message>
    <message>
        <source>json by default.</source>
        <translation>既定値は json。</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run the same command again (with the same input, without --again).</source>
        <translation>残りはジャーナルにあります。続行するには、同じコマンドをもう一度実行してください (入力は同じものを使い、--again は付けません)。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rooms were created before (batch %2). Nothing is left to do; --again creates them once more.</source>
        <translation>
            <numerusform>%Ln 件中 %1 件のルームは作成済みです (バッチ %2)。残っている作業はありません。--again を指定すると、もう一度作成します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with batch %2: %1 of %Ln rooms were created before.</source>
        <translation>
            <numerusform>バッチ %2 を続行します。%Ln 件中 %1 件のルームは作成済みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. Wrong lines: %1. With --skip-invalid, the rooms of the others are created.</source>
        <translation>何も送信していません。誤りのある行が %1 行あります。--skip-invalid を指定すると、ほかの行のルームを作成します。</translation>
    </message>
    <message>
        <source>The input holds no rooms.</source>
        <translation>入力にルームがありません。</translation>
    </message>
    <message>
        <source>Creates the chat rooms of a list, and prints a line of JSON for each as soon as it is known what came of it. The list is JSON Lines: in each line an object with AccountId, Name and, where wanted, ClientRequestToken. Nothing is sent while anything in it is wrong. Given the same list again, the command goes on with what is not created yet.</source>
        <translation>リストのチャットルームを作成し、結果が判明ししだい、1 件につき 1 行の JSON を出力する。リストは JSON Lines 形式で、各行は AccountId、Name、および必要に応じて ClientRequestToken を持つオブジェクト。リストに誤りがある間は何も送信しない。同じリストを再び指定すると、まだ作成されていないルームの作成を続行する。</translation>
    </message>
    <message>
        <source>The list; - for standard input.</source>
        <translation>リスト。- は標準入力。</translation>
    </message>
    <message>
        <source>The Chime account of lines without an AccountId. With --connection local they may stay without one: its own account is meant then.</source>
        <translation>AccountId のない行に使う Chime アカウント。--connection local の場合は指定しなくてもよく、ローカルサービス専用のアカウントが使われる。</translation>
    </message>
    <message>
        <source>Create the rooms of the lines that are right.</source>
        <translation>正しい行のルームを作成する。</translation>
    </message>
    <message>
        <source>Create rooms that the same list has created before once more: with fresh tokens where the list has none.</source>
        <translation>同じリストで作成済みのルームをもう一度作成する。リストにトークンがないものには新しいトークンを使う。</translation>
    </message>
    <message>
        <source>Print what would be sent, with the tokens, and send nothing. The tokens are fresh each time with --again.</source>
        <translation>送信する内容をトークンを含めて出力し、何も送信しない。--again を付けると、トークンは毎回新しくなる。</translation>
    </message>
    <message>
        <source>Standard output could not be written. What came of the rooms is in the journal: roomwright journal list</source>
        <translation>標準出力に書き込めませんでした。ルームの結果はジャーナルにあります: roomwright journal list</translation>
    </message>
    <message>
        <source>What is known is kept, and written as soon as that is possible.</source>
        <translation>判明した結果は保持し、可能になりしだい書き込みます。</translation>
    </message>
    <message>
        <source>This is tried until it works. Ctrl+C leaves the rest for another time.</source>
        <translation>成功するまで試行を続けます。Ctrl+C を押すと、残りは次の機会に回されます。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>中断されました。</translation>
    </message>
    <message numerus="yes">
        <source>Created %1 of %Ln rooms</source>
        <extracomment>Begins a list: &quot;Created 17 of 20 rooms, 1 failed, 2 left.&quot;</extracomment>
        <translation>
            <numerusform>%Ln 件中 %1 件のルームを作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Rooms of which nobody knows what became of them.</extracomment>
        <translation>
            <numerusform>不明 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <extracomment>Rooms that are still to be created.</extracomment>
        <translation>
            <numerusform>残り %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Ends a list as a sentence.</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The certificates to trust, %1, cannot be read, or are not in PEM form.</source>
        <translation>信頼する証明書 %1 を読み取れないか、PEM 形式ではありません。</translation>
    </message>
    <message>
        <source>Name a service that speaks its API with --endpoint-url, or use the program&apos;s own with --connection local.</source>
        <translation>--endpoint-url でこの API に対応したサービスを指定するか、--connection local でこのプログラム自身のサービスを使用してください。</translation>
    </message>
    <message>
        <source>No endpoint is configured.</source>
        <translation>エンドポイントが設定されていません。</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is not UTF-8.</source>
        <translation>%1 を読み取れないか、UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Unable to locate credentials. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or an AWS profile, or choose a --connection.</source>
        <translation>認証情報が見つかりません。AWS_ACCESS_KEY_ID と AWS_SECRET_ACCESS_KEY、または AWS プロファイルを設定するか、--connection を指定してください。</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s endpoint_url</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>AWS プロファイルの endpoint_url</translation>
    </message>
    <message>
        <source>AWS_MAX_ATTEMPTS, or the AWS profile&apos;s max_attempts, (%1)</source>
        <extracomment>Begins a sentence; %1 is its value.</extracomment>
        <translation>AWS_MAX_ATTEMPTS または AWS プロファイルの max_attempts (%1):</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>接続のエンドポイント</translation>
    </message>
    <message>
        <source>%1 the local service is where it is. Leave the option out, or --connection.</source>
        <translation>%1 ローカルサービスの場所は決まっています。このオプションか --connection を省略してください。</translation>
    </message>
    <message>
        <source>%1 a connection has its own credentials. Leave one of the two out.</source>
        <translation>%1 接続にはそれ自身の認証情報があります。どちらか一方を省略してください。</translation>
    </message>
    <message>
        <source>%1 must be a whole number of seconds from 1 to %2.</source>
        <translation>%1 秒数は 1 から %2 までの整数で指定してください。</translation>
    </message>
    <message>
        <source>A connection set up in the window, its secret from the keychain; &quot;local&quot; is the program&apos;s own service. Without it the AWS environment variables are used, else the AWS profile.</source>
        <translation>ウィンドウで設定した接続。シークレットはキーチェーンから取得する。&quot;local&quot; はこのプログラム自身のサービス。指定しない場合は AWS の環境変数を使い、なければ AWS プロファイルを使う。</translation>
    </message>
    <message>
        <source>A profile of the AWS tools&apos; files, instead of the environment&apos;s variables and AWS_PROFILE.</source>
        <translation>環境変数と AWS_PROFILE の代わりに使う、AWS のツールのファイルにあるプロファイル。</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. Comes before AWS_ENDPOINT_URL_CHIME, AWS_ENDPOINT_URL and the profile.</source>
        <translation>サービスの場所: https、またはこのコンピューターへの http。AWS_ENDPOINT_URL_CHIME、AWS_ENDPOINT_URL、プロファイルより優先される。</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong: versions, the keychain&apos;s state, files, connections and the last failures. There is no secret in it.</source>
        <translation>問題の原因を調べるのに役立つ情報 (バージョン、キーチェーンの状態、ファイル、接続、最近の失敗) を出力する。シークレットは含まれない。</translation>
    </message>
    <message>
        <source>With the names and request tokens of rooms, which are left out otherwise.</source>
        <translation>ルームの名前とリクエストトークンも出力する。指定しない場合は省かれる。</translation>
    </message>
    <message>
        <source>An object, or lines of text, as by default.</source>
        <translation>オブジェクト、またはテキストの行 (既定)。</translation>
    </message>
    <message>
        <source>Could not connect to the endpoint URL: &quot;%1&quot;</source>
        <translation>エンドポイントの URL に接続できませんでした: 「%1」</translation>
    </message>
    <message>
        <source>Connection was closed before a complete answer came from the endpoint URL: &quot;%1&quot;</source>
        <translation>エンドポイントの URL からの応答が完了する前に通信が切断されました: 「%1」</translation>
    </message>
    <message>
        <source>No answer in time from the endpoint URL: &quot;%1&quot;</source>
        <translation>エンドポイントの URL から時間内に応答がありませんでした: 「%1」</translation>
    </message>
    <message>
        <source>SSL validation failed for &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 what the TLS library says.</extracomment>
        <translation>「%1」の SSL 検証に失敗しました: %2</translation>
    </message>
    <message>
        <source>Failed to connect through the proxy to &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 the proxy.</extracomment>
        <translation>プロキシ経由で「%1」に接続できませんでした: %2</translation>
    </message>
    <message>
        <source>The answer is too large to be a room, from the endpoint URL: &quot;%1&quot;</source>
        <translation>エンドポイントの URL からの応答が大きすぎ、ルームとは考えられません: 「%1」</translation>
    </message>
    <message>
        <source>The input breaks a rule</source>
        <translation>入力が規則に反しています</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used</source>
        <translation>接続のエンドポイントを使用できません</translation>
    </message>
    <message>
        <source>Unable to locate credentials</source>
        <translation>認証情報が見つかりません</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile could not be found</source>
        <translation>AWS プロファイルの source_profile が見つかりません</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile leads in a circle</source>
        <translation>AWS プロファイルの source_profile が循環しています</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs an MFA code, and none was given</source>
        <translation>AWS プロファイルのロールには MFA コードが必要ですが、入力されませんでした</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials</source>
        <translation>AWS プロファイルの credential_process から認証情報を得られませんでした</translation>
    </message>
    <message>
        <source>The keychain did not give the connection&apos;s secret</source>
        <translation>接続のシークレットをキーチェーンから取得できませんでした</translation>
    </message>
    <message>
        <source>The local service could not be started</source>
        <translation>ローカルサービスを開始できませんでした</translation>
    </message>
    <message>
        <source>The certificates to trust cannot be read, or are not in PEM form</source>
        <translation>信頼する証明書を読み取れないか、PEM 形式ではありません</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>この AWS プロファイルには role_arn がありますが、source_profile がありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what went wrong, without a full stop; %2 what it is about, or what the system says.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service answered with status %1, and without a room.</source>
        <translation>サービスはステータス %1 で応答しましたが、応答にルームが含まれていません。</translation>
    </message>
    <message>
        <source>There is no host of that name. Check the endpoint&apos;s spelling.</source>
        <translation>その名前のホストはありません。エンドポイントのつづりを確認してください。</translation>
    </message>
    <message>
        <source>Nothing listens there. Check the port, and whether the service runs; roomwright serve starts a local one.</source>
        <translation>そこで待ち受けているプログラムがありません。ポート番号と、サービスが動作しているかを確認してください。roomwright serve でローカルサービスを開始できます。</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>A slow service may need a longer --timeout.</source>
        <translation>応答の遅いサービスでは、--timeout を長くする必要がある場合があります。</translation>
    </message>
    <message>
        <source>If the service has a certificate authority of its own, name its certificate with --ca-bundle.</source>
        <translation>サービスが独自の認証局を使用している場合は、その証明書を --ca-bundle で指定してください。</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s keys in the window, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY and leave --connection out.</source>
        <translation>ウィンドウで接続のキーを入力するか、AWS_ACCESS_KEY_ID と AWS_SECRET_ACCESS_KEY を設定して --connection を省略してください。</translation>
    </message>
    <message>
        <source>It is asked for at the terminal. Where there is none, this leaves credentials in the environment for a while:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>コードはターミナルで入力を求められます。ターミナルがない場合は、次のコマンドで認証情報を一時的に環境変数に設定できます:</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1.</source>
        <translation>これは、AWS プロファイルのロール %1 に対する STS の応答です。</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1. The MFA code may have been wrong or used before: wait for the next one, and try again.</source>
        <translation>これは、AWS プロファイルのロール %1 に対する STS の応答です。MFA コードが誤っているか、使用済みの可能性があります。次のコードを待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>It is locked, said no, or did not answer: unlock it, and try again.</source>
        <extracomment>The keychain.</extracomment>
        <translation>キーチェーンがロックされているか、アクセスが拒否されたか、応答がありませんでした。ロックを解除してから、もう一度試してください。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds. Set it, and try again.</source>
        <translation>
            <numerusform>このコンピューターの時計は %Ln 秒ずれています。時計を合わせてから、もう一度試してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint sends on to &quot;%1&quot;, which is not followed: the signature is for this endpoint only.</source>
        <translation>エンドポイントから「%1」へのリダイレクトを求められましたが、署名はこのエンドポイント専用のため、従いません。</translation>
    </message>
    <message>
        <source>This is no answer of the rooms API. Check the endpoint.</source>
        <translation>ルーム API の応答ではありません。エンドポイントを確認してください。</translation>
    </message>
    <message>
        <source>Without the account&apos;s list of rooms it is not known whether this one is there: ask for the permission chime:ListRooms.</source>
        <translation>アカウントのルームの一覧がないと、このルームが存在するかどうかはわかりません。chime:ListRooms の権限を依頼してください。</translation>
    </message>
    <message>
        <source>The config profile (%1) could not be found.</source>
        <translation>AWS プロファイル (%1) が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through %1, which this program does not do itself. This does, and leaves them in the environment:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>この AWS プロファイルは %1 で認証情報を取得しますが、このプログラム自身はこの方法に対応していません。次のコマンドはこの方法に対応しており、認証情報を環境変数に設定します:</translation>
    </message>
    <message>
        <source>Partial credentials found in the environment, missing: %1</source>
        <translation>環境変数の認証情報が不完全です。不足しているもの: %1</translation>
    </message>
    <message>
        <source>The access key ID or the session token holds a character that no key has: a space, a line end or the like.</source>
        <translation>アクセスキー ID またはセッショントークンに、キーには含まれない文字 (空白、改行など) があります。</translation>
    </message>
    <message>
        <source>Amazon ended its Chime service on 20 February 2026.</source>
        <translation>Amazon は Chime サービスを 2026 年 2 月 20 日に終了しました。</translation>
    </message>
    <message>
        <source>The outcome is unknown: the room may have been created. Ask again with the same token, and no second room is made:</source>
        <extracomment>A line with an option follows.</extracomment>
        <translation>結果は不明です。ルームは作成された可能性があります。同じトークンでリクエストし直せば、2 つ目のルームが作成されることはありません:</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this.</source>
        <translation>キーチェーンに該当する項目がありません。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>キーチェーンに拒否されました。</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>ここにはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>キーチェーンから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry is not one of this program.</source>
        <translation>キーチェーンの項目は、このプログラムのものではありません。</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>キーチェーンを使用できません (%1)。</translation>
    </message>
    <message>
        <source>Its secret may still be in the keychain.</source>
        <extracomment>A connection&apos;s secret.</extracomment>
        <translation>この接続のシークレットがキーチェーンに残っている可能性があります。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: %2.</source>
        <translation>ジャーナル %1 を開けません: %2。</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright. Let it finish, or close it.</source>
        <translation>ジャーナルは別の Roomwright が使用中です。その処理が終わるまで待つか、その Roomwright を閉じてください。</translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2.</source>
        <translation>ジャーナル %1 が破損しています: %2。</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of this program, and is left as it is.</source>
        <translation>ジャーナル %1 は、このプログラムのより新しいバージョンで書き込まれたものであり、変更せずに残してあります。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2.</source>
        <translation>ジャーナル %1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>Interrupted; nothing was sent.</source>
        <translation>中断されました。何も送信していません。</translation>
    </message>
    <message>
        <source>The settings %1 cannot be written.</source>
        <translation>設定ファイル %1 に書き込めません。</translation>
    </message>
    <message>
        <source>A damaged file was set aside as %1, and a new one begun.</source>
        <translation>破損したファイルを %1 として退避し、新しいファイルを作成しました。</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Before the ways to write a command.</extracomment>
        <translation>使用法:</translation>
    </message>
    <message>
        <source>%1 must be a batch&apos;s number; roomwright journal batches shows them.</source>
        <translation>%1 バッチの番号を指定してください。番号は roomwright journal batches で確認できます。</translation>
    </message>
    <message>
        <source>No earlier run has left anything.</source>
        <translation>以前の実行で残ったものはありません。</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end.</source>
        <translation>ジャーナルを最後まで読み取れません。</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end: %1.</source>
        <translation>ジャーナルを最後まで読み取れません: %1。</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first, a line of JSON each, and how many of their rooms are in which state.</source>
        <translation>create-rooms に指定されたリストを、新しい順に 1 件につき 1 行の JSON で出力し、そのルームの数を状態ごとに示す。</translation>
    </message>
    <message>
        <source>Prints the rooms, newest first.</source>
        <translation>ルームを新しい順に出力する。</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first.</source>
        <translation>create-rooms に指定されたリストを新しい順に出力する。</translation>
    </message>
    <message>
        <source>Writes everything that the journal has as CSV or JSON.</source>
        <translation>ジャーナルにあるすべての情報を CSV または JSON で書き出す。</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left.</source>
        <translation>以前の実行で残ったルームの作成を続行する。</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left.</source>
        <translation>以前の実行で残ったルームの作成を打ち切る。</translation>
    </message>
    <message>
        <source>The journal holds every room that was asked for, and what came of it.</source>
        <translation>ジャーナルには、リクエストされたすべてのルームとその結果が記録される。</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left: those that were never sent are Cancelled, the others stay Unknown and are asked for no more.</source>
        <translation>以前の実行で残ったルームの作成を打ち切る。一度も送信されていないものは Cancelled になる。それ以外は Unknown のままで、再びリクエストされることはない。</translation>
    </message>
    <message>
        <source>Only rooms of one batch.</source>
        <translation>1 つのバッチのルームのみ。</translation>
    </message>
    <message numerus="yes">
        <source>Gave up %Ln rooms: %1 are Cancelled, %2 are Unknown, as they had been sent.</source>
        <extracomment>Cancelled and Unknown are states.</extracomment>
        <translation>
            <numerusform>%Ln 件のルームの作成を打ち切りました。%1 件は Cancelled です。%2 件は送信済みだったため、Unknown です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes everything that the journal has about each room, oldest first.</source>
        <translation>各ルームについてジャーナルにあるすべての情報を、古い順に書き出す。</translation>
    </message>
    <message>
        <source>An array in JSON, or CSV, as by default: there, text that a spreadsheet would take for a formula is preceded by an apostrophe.</source>
        <translation>JSON の配列、または CSV (既定)。CSV では、表計算ソフトが数式とみなすテキストの前にアポストロフィを付ける。</translation>
    </message>
    <message>
        <source>Where to, as a whole or not at all; standard output by default.</source>
        <translation>出力先。全体を書き込めない場合は、まったく書き込まない。既定は標準出力。</translation>
    </message>
    <message>
        <source>Only rooms that are %1.</source>
        <extracomment>%1 are the names of states.</extracomment>
        <translation>状態が %1 のルームのみ。</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>エクスポートを書き込めませんでした: %1。</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>ジャーナルはまだありません。</translation>
    </message>
    <message>
        <source>Prints the rooms that were asked for, newest first.</source>
        <translation>リクエストされたルームを新しい順に出力する。</translation>
    </message>
    <message>
        <source>Only those that are %1.</source>
        <extracomment>Rooms; %1 are the names of states.</extracomment>
        <translation>状態が %1 のもののみ。</translation>
    </message>
    <message>
        <source>Only those of one batch.</source>
        <extracomment>Rooms.</extracomment>
        <translation>1 つのバッチのもののみ。</translation>
    </message>
    <message>
        <source>How many at most; 100 by default, 0 for all.</source>
        <extracomment>Rooms.</extracomment>
        <translation>最大件数。既定値は 100、0 はすべて。</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>A column&apos;s heading: the Chime account.</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Room ID</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>ルーム ID</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>A column&apos;s heading: when a room was created.</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A column&apos;s heading: what went wrong.</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left waiting, or whose outcome it did not learn, and prints a line of JSON for each as create-rooms does. Without --connection and --endpoint-url: those of all connections, and of the AWS environment.</source>
        <translation>以前の実行で待機中のまま残ったルームと、結果がわからなかったルームの作成を続行し、create-rooms と同様に 1 件につき 1 行の JSON を出力する。--connection と --endpoint-url を指定しない場合は、すべての接続と AWS の環境変数のルームが対象になる。</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run this again.</source>
        <translation>残りはジャーナルにあります。続行するには、このコマンドをもう一度実行してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms stay as they are: they were asked for by another connection. Name it with --connection, or set the AWS environment and --endpoint-url as they were.</source>
        <translation>
            <numerusform>%Ln 件のルームは、別の接続でリクエストされたものなので、そのまま残ります。--connection でその接続を指定するか、AWS の環境変数と --endpoint-url を当時と同じように設定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter MFA code for %1: </source>
        <extracomment>Asks for it; %1 is a device.</extracomment>
        <translation>%1 の MFA コードを入力してください: </translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>Seconds.</extracomment>
        <translation>%L1 秒</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>Minutes.</extracomment>
        <translation>%L1 分</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <extracomment>Hours.</extracomment>
        <translation>%L1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rooms</source>
        <extracomment>Begins a list: &quot;12000 of 100000 rooms, 850 a second, 2 min left&quot;</extracomment>
        <translation>
            <numerusform>%Ln 件中 %1 件のルームが完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>毎秒 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>%1後に再試行</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>残り %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <extracomment>Sentences like those before.</extracomment>
        <translation>
            <numerusform>…ほか %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs something other than white space.</source>
        <translation>%1 空白以外の文字が必要です。</translation>
    </message>
    <message>
        <source>%1 has a control character, %2 at position %3.</source>
        <extracomment>%2 is a character such as U+0007.</extracomment>
        <translation>%1 %3 文字目に制御文字 %2 があります。</translation>
    </message>
    <message>
        <source>%1 has half a character, %2 at position %3.</source>
        <translation>%1 %3 文字目に、不完全な文字 %2 があります。</translation>
    </message>
    <message>
        <source>%1 &quot;.&quot; and &quot;..&quot; cannot be sent, as they change the address.</source>
        <translation>%1 「.」と「..」はアドレスを変えてしまうため、送信できません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has fewer than %n characters.</source>
        <translation>
            <numerusform>%1 %n 文字未満です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n characters.</source>
        <translation>
            <numerusform>%1 %n 文字を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may hold [-_a-zA-Z0-9] only, but has %2 at position %3.</source>
        <translation>%1 使用できるのは [-_a-zA-Z0-9] だけですが、%3 文字目に %2 があります。</translation>
    </message>
    <message>
        <source>%1 12 digits look like an AWS account ID; a Chime account ID is a UUID.</source>
        <translation>%1 12 桁の数字は AWS アカウント ID のようです。Chime アカウント ID は UUID です。</translation>
    </message>
    <message>
        <source>%1 begins or ends with white space, which is sent as it is.</source>
        <translation>%1 先頭または末尾に空白があります。このまま送信されます。</translation>
    </message>
    <message>
        <source>%1 has an invisible character that changes the reading direction, %2 at position %3.</source>
        <translation>%1 %3 文字目に、テキストの方向を変える目に見えない文字 %2 があります。</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <extracomment>%1 is where the value was written: &quot;--name:&quot;, &quot;NAME:&quot;, &quot;line 3: Name:&quot;, &quot;standard input: the secret access key&quot;, &quot;The connection&apos;s endpoint (http://…)&quot;. It comes first in all such sentences.</extracomment>
        <translation>%1 指定する必要があります。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 空です。</translation>
    </message>
    <message>
        <source>%1 has a control character.</source>
        <translation>%1 制御文字が含まれています。</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%2 are the values that can be given: &quot;--output: must be json or text.&quot;</extracomment>
        <translation>%1 %2 のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3.</source>
        <translation>%1 %2 から %3 までの整数を指定してください。</translation>
    </message>
    <message>
        <source>%1 must be a whole number, 0 or more.</source>
        <translation>%1 0 以上の整数を指定してください。</translation>
    </message>
    <message>
        <source>%1 %2 cannot be read: %3.</source>
        <extracomment>%2 is a file, %3 what the system says: &quot;--input: rooms.jsonl cannot be read: Permission denied.&quot;</extracomment>
        <translation>%1 %2 を読み取れません: %3。</translation>
    </message>
    <message>
        <source>%1 the file cannot be read, or holds no certificate in PEM form.</source>
        <translation>%1 ファイルを読み取れないか、PEM 形式の証明書が含まれていません。</translation>
    </message>
    <message>
        <source>%1 must be a region&apos;s name, such as us-east-1: small letters, digits and &apos;-&apos;.</source>
        <translation>%1 us-east-1 のようなリージョン名を指定してください。使えるのは英小文字、数字、&apos;-&apos; です。</translation>
    </message>
    <message>
        <source>%1 has a character that nobody can see, at position %2.</source>
        <translation>%1 %2 文字目に目に見えない文字があります。</translation>
    </message>
    <message>
        <source>%1 has a character that cannot be part of it, at position %2: a space, a control character or the like.</source>
        <translation>%1 %2 文字目に、使用できない文字 (空白、制御文字など) があります。</translation>
    </message>
    <message>
        <source>%1 must not hold a user name or password.</source>
        <translation>%1 ユーザー名やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>%1 there is a connection of this name; --replace changes it.</source>
        <translation>%1 この名前の接続はすでにあります。--replace を指定すると変更されます。</translation>
    </message>
    <message>
        <source>%1 stands for the local service.</source>
        <translation>%1 この名前はローカルサービスを表します。</translation>
    </message>
    <message>
        <source>%1 is not a URL such as https://chime.example.com.</source>
        <translation>%1 https://chime.example.com のような URL ではありません。</translation>
    </message>
    <message>
        <source>%1 must begin with https:// (or http:// for this computer).</source>
        <translation>%1 https:// (このコンピューターの場合は http:// も可) で始まる必要があります。</translation>
    </message>
    <message>
        <source>%1 must be https, as it is another computer; http is for this one.</source>
        <translation>%1 別のコンピューターなので、https を使用する必要があります。http はこのコンピューターに対してのみ使用できます。</translation>
    </message>
    <message>
        <source>%1 must not hold &apos;?&apos; or &apos;#&apos;.</source>
        <translation>%1 &apos;?&apos; や &apos;#&apos; を含めることはできません。</translation>
    </message>
    <message>
        <source>line %1:</source>
        <extracomment>Of the list of rooms: begins a sentence.</extracomment>
        <translation>%1 行目:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n bytes.</source>
        <translation>
            <numerusform>%1 %n バイトを超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2.</source>
        <extracomment>%2 is what the system says.</extracomment>
        <translation>%1 JSON ではありません: %2。</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>%1 has an unknown member, &quot;%2&quot;. There are AccountId, Name and ClientRequestToken.</source>
        <translation>%1 不明なメンバー「%2」があります。使えるのは AccountId、Name、ClientRequestToken です。</translation>
    </message>
    <message>
        <source>%1 must be a string.</source>
        <translation>%1 文字列である必要があります。</translation>
    </message>
    <message>
        <source>%1 is that of line %2, which is about another room.</source>
        <translation>%1 別のルームである %2 行目のものと同じです。</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;. There are: %2.</source>
        <translation>接続「%1」はありません。使用できる接続: %2。</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted. Prints what a shell needs to use it; keys are taken from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY where those are set.</source>
        <translation>中断されるまでローカルサービスを実行する。シェルから使うために必要な情報を出力する。AWS_ACCESS_KEY_ID と AWS_SECRET_ACCESS_KEY が設定されている場合は、そのキーを使う。</translation>
    </message>
    <message>
        <source>Any free one by default.</source>
        <extracomment>A port.</extracomment>
        <translation>既定では、空いている任意のポート。</translation>
    </message>
    <message>
        <source>Where the rooms are kept; the window&apos;s file by default.</source>
        <translation>ルームの保存先。既定はウィンドウと同じファイル。</translation>
    </message>
    <message>
        <source>Rooms per account; 1500 by default, 0 for no limit.</source>
        <translation>アカウントあたりのルーム数。既定値は 1500、0 は無制限。</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2</source>
        <translation>データベース %1 を使用できません: %2</translation>
    </message>
    <message>
        <source>Could not listen on %1: %2</source>
        <extracomment>%1 is an address and port, %2 what the system says.</extracomment>
        <translation>%1 で待ち受けできませんでした: %2</translation>
    </message>
    <message>
        <source>These keys are for this run only.</source>
        <translation>このキーは今回の実行でのみ有効です。</translation>
    </message>
    <message>
        <source>Could not write to standard output.</source>
        <translation>標準出力に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Serving account %1 from %2 until interrupted (Ctrl+C).</source>
        <translation>%2 にあるアカウント %1 を、中断されるまで提供します (Ctrl+C)。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command of %2.</source>
        <translation>&apos;%1&apos; は %2 のコマンドではありません。</translation>
    </message>
    <message>
        <source>%1 needs a command: %2.</source>
        <extracomment>%1 is &quot;journal&quot; or &quot;connections&quot;, %2 the names of its commands: &quot;list, add or remove&quot;.</extracomment>
        <translation>%1 にはコマンドが必要です: %2。</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the members of a list.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>One of several: %1 is a list such as &quot;json, csv&quot;, or one member; %2 the last member.</extracomment>
        <translation>%1 または %2</translation>
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
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>エンドポイント(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>リージョン(&amp;G)</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain.</source>
        <translation>「%1」のシークレットはキーチェーンに保管されています。</translation>
    </message>
    <message>
        <source>The secret of “%1” is kept for this session only.</source>
        <translation>「%1」のシークレットは、このセッション中のみ保持されます。</translation>
    </message>
    <message>
        <source>Temporary credentials are never stored.</source>
        <translation>一時的な認証情報が保存されることはありません。</translation>
    </message>
    <message>
        <source>The proxy&apos;s password of “%1” is kept for this session only.</source>
        <translation>「%1」のプロキシのパスワードは、このセッション中のみ保持されます。</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, and was removed.</source>
        <translation>「%1」のシークレットは不要になったため、削除しました。</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, but may still be in the keychain.</source>
        <translation>「%1」のシークレットは不要になりましたが、キーチェーンに残っている可能性があります。</translation>
    </message>
</context>
<context>
    <name>ConnectionName</name>
    <message>
        <source>Local service</source>
        <translation>ローカルサービス</translation>
    </message>
</context>
<context>
    <name>ConnectionSharing</name>
    <message>
        <source>S&amp;hare</source>
        <translation>共有(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import connections…</source>
        <translation>接続をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export connections…</source>
        <translation>接続をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>接続のエクスポート</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>接続のインポート</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>接続 (*.json)</translation>
    </message>
    <message>
        <source>connections</source>
        <comment>the name of a file</comment>
        <translation>接続</translation>
    </message>
    <message>
        <source>The connections could not be written to “%1”: %2</source>
        <translation>接続を「%1」に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>The connections were written to “%1”, without their secrets.</source>
        <translation>接続を、シークレットを除いて「%1」に書き込みました。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>「%1」を読み取れません: %2</translation>
    </message>
    <message>
        <source>Nothing was added from “%1”: %2</source>
        <translation>「%1」からは何も追加されませんでした: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults in the file.</source>
        <translation>
            <numerusform>このファイルには、ほかに %n 個の誤りがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have all the connections of “%1” already.</source>
        <translation>「%1」に含まれる接続は、すべて登録済みです。</translation>
    </message>
    <message>
        <source>The connections can be used, but the settings file could not be written: they will be gone when Roomwright ends.</source>
        <translation>接続は使用できますが、設定ファイルに書き込めませんでした。Roomwright を終了すると失われます。</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were added. Enter your own keys in those that need them.</source>
        <translation>
            <numerusform>%n 個の接続を追加しました。キーが必要な接続には、ご自分のキーを入力してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>削除(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>The local service is a part of Roomwright: the rooms API on this computer, for nobody but you. There is nothing to set up. It makes its own account and its own key pair, and keeps its rooms on your disk.</source>
        <translation>ローカルサービスは Roomwright の一部で、このコンピューター上で動作する自分専用のルーム API です。設定は何も必要ありません。専用のアカウントとキーペアを自動的に作成し、ルームをディスクに保存します。</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>テストを中止(&amp;T)</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>先に接続を保存してください。</translation>
    </message>
    <message>
        <source>The connection can be used, but the settings file could not be written: it will be gone when Roomwright ends.</source>
        <translation>接続は使用できますが、設定ファイルに書き込めませんでした。Roomwright を終了すると失われます。</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (未保存)</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>接続の削除</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>接続「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Its secret is removed too. Rooms that were made through it stay, and stay in the list.</source>
        <translation>この接続のシークレットも削除されます。この接続で作成したルームはそのまま残り、一覧からも消えません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The secret of “%1” may still be in the keychain. %2</source>
        <translation>「%1」のシークレットがキーチェーンに残っている可能性があります。%2</translation>
    </message>
    <message>
        <source>Connections that are not saved</source>
        <translation>保存されていない接続</translation>
    </message>
    <message>
        <source>Save the changes to your connections?</source>
        <translation>接続の変更を保存しますか?</translation>
    </message>
    <message>
        <source>Save the changes to the connection “%1”?</source>
        <translation>接続「%1」の変更を保存しますか?</translation>
    </message>
    <message>
        <source>What you typed is lost otherwise.</source>
        <translation>保存しない場合、入力した内容は失われます。</translation>
    </message>
</context>
<context>
    <name>CreateRoomForm</name>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>Create &amp;room</source>
        <translation>ルームを作成(&amp;R)</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新しいルーム</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>ルームを作成</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>接続の管理…</translation>
    </message>
    <message>
        <source>For example: Operations</source>
        <translation>例: 運用チーム</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>接続(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Account ID</source>
        <translation>アカウント ID(&amp;A)</translation>
    </message>
    <message>
        <source>Room &amp;name</source>
        <translation>ルーム名(&amp;N)</translation>
    </message>
    <message>
        <source>Fresh token</source>
        <translation>新しいトークンを生成</translation>
    </message>
    <message>
        <source>Request &amp;token</source>
        <translation>リクエストトークン(&amp;T)</translation>
    </message>
    <message>
        <source>The same token never makes a second room, however often it is asked.</source>
        <translation>何度リクエストしても、同じトークンで 2 つ目のルームが作成されることはありません。</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>ローカルサービスを開始しています…</translation>
    </message>
    <message>
        <source>Creates the room (Enter)</source>
        <translation>ルームを作成します (Enter)</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>接続がありません。</translation>
    </message>
</context>
<context>
    <name>CredentialsPart</name>
    <message>
        <source>Keys in the keychain</source>
        <translation>キーチェーンのキー</translation>
    </message>
    <message>
        <source>Keys for this session only</source>
        <translation>このセッション限りのキー</translation>
    </message>
    <message>
        <source>AWS environment variables</source>
        <translation>AWS の環境変数</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>AWS プロファイル</translation>
    </message>
    <message>
        <source>C&amp;redentials</source>
        <translation>認証情報(&amp;R)</translation>
    </message>
    <message>
        <source>Access &amp;key ID</source>
        <translation>アクセスキー ID(&amp;K)</translation>
    </message>
    <message>
        <source>Secret access ke&amp;y</source>
        <translation>シークレットアクセスキー(&amp;Y)</translation>
    </message>
    <message>
        <source>Session token (o&amp;ptional)</source>
        <translation>セッショントークン (省略可)(&amp;P)</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>プロファイル(&amp;O)</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>現在の値をそのまま使う場合は空欄にします</translation>
    </message>
    <message>
        <source>Choose a profile, or enter the name of one.</source>
        <translation>プロファイルを選択するか、名前を入力してください。</translation>
    </message>
    <message>
        <source>They are kept in memory, and asked for again when Roomwright starts anew.</source>
        <translation>キーはメモリに保持されるだけなので、次に Roomwright を起動したときに再入力が必要です。</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are set for this program.</source>
        <translation>このプログラムには AWS_ACCESS_KEY_ID と AWS_SECRET_ACCESS_KEY が設定されています。</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not both set for this program. Set them before it is started.</source>
        <translation>AWS_ACCESS_KEY_ID と AWS_SECRET_ACCESS_KEY の少なくとも一方が、このプログラムに設定されていません。プログラムを起動する前に設定してください。</translation>
    </message>
    <message>
        <source>Roomwright reads the profile in the AWS tools&apos; files whenever they change, and writes nothing to them.</source>
        <translation>Roomwright は、AWS のツールのファイルが変更されるたびにプロファイルを読み込みます。これらのファイルには何も書き込みません。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>&amp;Include room names and tokens</source>
        <translation>ルーム名とトークンを含める(&amp;I)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Being gathered…</source>
        <translation>収集しています…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>診断の保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>roomwright-diagnostics</source>
        <comment>the name of a file</comment>
        <translation>roomwright-診断</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>「%1」に書き込みました。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>「%1」に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>The room breaks a rule, so nothing was sent.</source>
        <translation>ルームの入力内容が規則に反しているため、何も送信していません。</translation>
    </message>
    <message>
        <source>Correct what is marked in the form.</source>
        <translation>フォームで示されている箇所を修正してください。</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used.</source>
        <translation>この接続のエンドポイントは使用できません。</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter an https address; http is for this computer only.</source>
        <translation>「接続 ▸ 接続の管理」を開き、https のアドレスを入力してください。http はこのコンピューターに対してのみ使用できます。</translation>
    </message>
    <message>
        <source>There are no credentials for this connection.</source>
        <translation>この接続には認証情報がありません。</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter its access key ID and secret.</source>
        <translation>「接続 ▸ 接続の管理」を開き、アクセスキー ID とシークレットを入力してください。</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”.</source>
        <translation>AWS のファイルに「%1」という名前のプロファイルがありません。</translation>
    </message>
    <message>
        <source>Choose another one under Connection ▸ Manage connections, or add it to the AWS files; they are read again by themselves.</source>
        <translation>「接続 ▸ 接続の管理」で別のプロファイルを選択するか、AWS のファイルに追加してください。ファイルは自動的に再読み込みされます。</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through “%1”, which Roomwright does not do itself.</source>
        <translation>この AWS プロファイルは「%1」で認証情報を取得しますが、Roomwright 自身はこの方法に対応していません。</translation>
    </message>
    <message>
        <source>Let the AWS tools do it: set credential_process of a profile to “aws configure export-credentials --profile NAME --format process”.</source>
        <translation>AWS のツールに任せてください。プロファイルの credential_process を「aws configure export-credentials --profile NAME --format process」に設定します。</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>この AWS プロファイルには role_arn がありますが、source_profile がありません。</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”, which is the source_profile of this connection&apos;s.</source>
        <translation>この接続のプロファイルが source_profile に指定している「%1」という名前のプロファイルが、AWS のファイルにありません。</translation>
    </message>
    <message>
        <source>Correct the AWS files; they are read again by themselves.</source>
        <translation>AWS のファイルを修正してください。ファイルは自動的に再読み込みされます。</translation>
    </message>
    <message>
        <source>The source_profile of the AWS profile leads in a circle, “%1”.</source>
        <translation>AWS プロファイルの source_profile が「%1」と循環しています。</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code of an MFA device, and none was given.</source>
        <translation>この AWS プロファイルのロールには MFA デバイスのコードが必要ですが、入力されませんでした。</translation>
    </message>
    <message>
        <source>Try again, and enter the code that “%1” shows then.</source>
        <translation>もう一度試し、そのとき「%1」に表示されるコードを入力してください。</translation>
    </message>
    <message>
        <source>AWS does not let these credentials take the role “%1”.</source>
        <translation>AWS では、この認証情報がロール「%1」を引き受けることは許可されていません。</translation>
    </message>
    <message>
        <source>Check the role in the AWS files, or ask its administrator.</source>
        <translation>AWS のファイルのロールを確認するか、ロールの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>AWS did not accept the MFA code, or does not let these credentials take the role “%1”.</source>
        <translation>AWS が MFA コードを受け付けなかったか、この認証情報がロール「%1」を引き受けることが許可されていません。</translation>
    </message>
    <message>
        <source>Wait until the device shows a new code, then try again; each is good once.</source>
        <translation>デバイスに新しいコードが表示されるまで待ってから、もう一度試してください。コードは 1 回ずつしか使えません。</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials.</source>
        <translation>AWS プロファイルの credential_process から認証情報を得られませんでした。</translation>
    </message>
    <message>
        <source>Run it in a terminal to see what is wrong, then try again.</source>
        <translation>ターミナルで実行して問題を調べてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>出力内容: %1</translation>
    </message>
    <message>
        <source>The keychain did not give this connection&apos;s secret: it is locked, said no, or did not answer.</source>
        <translation>この接続のシークレットをキーチェーンから取得できませんでした。キーチェーンがロックされているか、アクセスが拒否されたか、応答がありませんでした。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again; or enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>キーチェーンのロックを解除してからもう一度試すか、「接続 ▸ 接続の管理」でシークレットを入力し直してください。</translation>
    </message>
    <message>
        <source>The local service could not be started.</source>
        <translation>ローカルサービスを開始できませんでした。</translation>
    </message>
    <message>
        <source>Look whether the disk is full or the data folder is read-only, then start Roomwright again.</source>
        <translation>ディスクがいっぱいになっていないか、データフォルダーが読み取り専用になっていないかを確認してから、Roomwright を起動し直してください。</translation>
    </message>
    <message>
        <source>The connection&apos;s file of trusted certificates cannot be read, so nothing was sent.</source>
        <translation>この接続の信頼する証明書のファイルを読み取れないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and choose a file in PEM form that you may read.</source>
        <translation>「接続 ▸ 接続の管理」を開き、読み取り権限のある PEM 形式のファイルを選択してください。</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Choose Retry if you want the room after all.</source>
        <translation>やはりルームが必要な場合は、「再試行」を選択してください。</translation>
    </message>
    <message>
        <source>No computer of that name was found.</source>
        <translation>その名前のコンピューターは見つかりませんでした。</translation>
    </message>
    <message>
        <source>No computer named “%1” was found.</source>
        <translation>「%1」という名前のコンピューターは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling, and whether this computer is online.</source>
        <translation>エンドポイントのつづりと、このコンピューターがネットワークに接続されているかを確認してください。</translation>
    </message>
    <message>
        <source>The service&apos;s computer answers, but nothing listens there.</source>
        <translation>サービスのコンピューターは応答していますが、そこで待ち受けているプログラムがありません。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether the service is running.</source>
        <translation>エンドポイントのポート番号と、サービスが動作しているかを確認してください。</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>応答が完了する前に通信が切断されました。</translation>
    </message>
    <message>
        <source>If it happens again and again, ask whoever runs the network or the service.</source>
        <translation>何度も起こる場合は、ネットワークまたはサービスの運用者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>サービスから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The service may be busy or out of reach: try again in a while.</source>
        <translation>サービスが混雑しているか、到達できない可能性があります。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>サービスの証明書が信頼されていないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling and this computer&apos;s clock; for a private certificate authority, install its certificate on this computer.</source>
        <translation>エンドポイントのつづりと、このコンピューターの時計を確認してください。プライベート認証局の場合は、その証明書をこのコンピューターにインストールしてください。</translation>
    </message>
    <message>
        <source>The network&apos;s proxy stood in the way.</source>
        <translation>ネットワークのプロキシに通信を妨げられました。</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings and its password.</source>
        <translation>システムのプロキシ設定と、プロキシのパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The network does not work.</source>
        <translation>ネットワークを利用できません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, then try again.</source>
        <translation>このコンピューターのネットワーク接続を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The service refused this request as wrong.</source>
        <translation>サービスは、このリクエストを不正として拒否しました。</translation>
    </message>
    <message>
        <source>Read the service&apos;s words below, correct the room, and create it anew.</source>
        <translation>下にあるサービスからのメッセージを読み、ルームを修正して作成し直してください。</translation>
    </message>
    <message>
        <source>The account has as many rooms as it may have.</source>
        <translation>アカウントのルーム数が上限に達しています。</translation>
    </message>
    <message>
        <source>Remove rooms or have the quota raised, then try again.</source>
        <translation>ルームを削除するか、クォータを引き上げてもらってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The service does not know these credentials.</source>
        <translation>サービスは、この認証情報を認識しません。</translation>
    </message>
    <message>
        <source>Check the access key ID and secret under Connection ▸ Manage connections.</source>
        <translation>「接続 ▸ 接続の管理」で、アクセスキー ID とシークレットを確認してください。</translation>
    </message>
    <message>
        <source>The service refused the signature: the secret does not fit the access key.</source>
        <translation>サービスが署名を拒否しました。シークレットがアクセスキーと一致しません。</translation>
    </message>
    <message>
        <source>Enter the secret again under Connection ▸ Manage connections, and check the region.</source>
        <translation>「接続 ▸ 接続の管理」でシークレットを入力し直し、リージョンを確認してください。</translation>
    </message>
    <message>
        <source>The credentials have expired.</source>
        <translation>認証情報の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Enter fresh ones under Connection ▸ Manage connections, then try again.</source>
        <translation>「接続 ▸ 接続の管理」で新しい認証情報を入力してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Set the clock right (automatic time is best), then try again.</source>
        <translation>時計を合わせてから (自動設定が最適です)、もう一度試してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the service&apos;s are too far apart.</source>
        <translation>このコンピューターの時計とサービスの時計のずれが大きすぎます。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow.</source>
        <translation>
            <numerusform>このコンピューターの時計は %n 分遅れています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast.</source>
        <translation>
            <numerusform>このコンピューターの時計は %n 分進んでいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>These credentials may not create rooms in this account.</source>
        <translation>この認証情報では、このアカウントにルームを作成できません。</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:CreateRoom, or choose another account.</source>
        <translation>アカウントの管理者に chime:CreateRoom の権限を依頼するか、別のアカウントを選択してください。</translation>
    </message>
    <message>
        <source>The service has no account of this ID.</source>
        <translation>サービスには、この ID のアカウントがありません。</translation>
    </message>
    <message>
        <source>Check the account ID; it is not the 12-digit number of an AWS account.</source>
        <translation>アカウント ID を確認してください。これは 12 桁の AWS アカウント番号とは異なります。</translation>
    </message>
    <message>
        <source>The room conflicts with another change.</source>
        <translation>このルームは別の変更と競合しています。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, create the room with a fresh token.</source>
        <translation>もう一度試してください。再び起こる場合は、新しいトークンでルームを作成してください。</translation>
    </message>
    <message>
        <source>The service asked for a slower pace.</source>
        <translation>サービスから、送信のペースを落とすよう求められました。</translation>
    </message>
    <message>
        <source>Roomwright sends more slowly; try again in a minute.</source>
        <translation>Roomwright は送信のペースを落とします。1 分ほどしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The service had a fault of its own.</source>
        <translation>サービスの内部でエラーが発生しました。</translation>
    </message>
    <message>
        <source>Try again in a while; with the request ID, its operators can find the cause.</source>
        <translation>しばらくしてからもう一度試してください。リクエスト ID があれば、サービスの運用者が原因を調べられます。</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>サービスは現在利用できません。</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The service sent us elsewhere, where Roomwright does not go by itself.</source>
        <translation>サービスから別の場所へのリダイレクトを求められましたが、Roomwright は自動的には従いません。</translation>
    </message>
    <message>
        <source>The service sent us to “%1”, where Roomwright does not go by itself.</source>
        <translation>サービスから「%1」へのリダイレクトを求められましたが、Roomwright は自動的には従いません。</translation>
    </message>
    <message>
        <source>If you trust that address, make it the connection&apos;s endpoint.</source>
        <translation>そのアドレスを信頼する場合は、この接続のエンドポイントに設定してください。</translation>
    </message>
    <message>
        <source>The answer is not one of this API&apos;s.</source>
        <translation>応答がこの API のものではありません。</translation>
    </message>
    <message>
        <source>Check the endpoint: a web page, a portal or another service may be answering there.</source>
        <translation>エンドポイントを確認してください。Web ページ、ポータル、または別のサービスが応答している可能性があります。</translation>
    </message>
    <message>
        <source>The answer was too long to be one of this API&apos;s.</source>
        <translation>応答が長すぎ、この API のものとは考えられません。</translation>
    </message>
    <message>
        <source>Check the endpoint: another service may be answering there.</source>
        <translation>エンドポイントを確認してください。別のサービスが応答している可能性があります。</translation>
    </message>
    <message>
        <source>The service did not list the account&apos;s rooms, so whether this one is there is not known.</source>
        <translation>サービスがアカウントのルームの一覧を返さなかったため、このルームが存在するかどうかは不明です。</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:ListRooms, or look for the room yourself.</source>
        <translation>アカウントの管理者に chime:ListRooms の権限を依頼するか、ご自分でルームを探してください。</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this connection.</source>
        <translation>キーチェーンに、この接続のシークレットがありません。</translation>
    </message>
    <message>
        <source>Enter it under Connection ▸ Manage connections.</source>
        <translation>「接続 ▸ 接続の管理」で入力してください。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Until it is unlocked, secrets are kept for this session only.</source>
        <translation>ロックが解除されるまで、シークレットはこのセッション中のみ保持されます。</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>キーチェーンがアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>Allow Roomwright to use it; until then secrets are kept for this session only.</source>
        <translation>Roomwright にキーチェーンの使用を許可してください。それまで、シークレットはこのセッション中のみ保持されます。</translation>
    </message>
    <message>
        <source>There is no keychain on this system.</source>
        <translation>このシステムにはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only. A keyring service such as GNOME Keyring or KWallet would keep them for longer.</source>
        <translation>シークレットはこのセッション中のみ保持されます。GNOME Keyring や KWallet などのキーリングサービスがあれば、より長く保管できます。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>キーチェーンから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Look for its question, perhaps behind this window; until then secrets are kept for this session only.</source>
        <translation>キーチェーンの確認画面を探してください。このウィンドウの後ろにあるかもしれません。それまで、シークレットはこのセッション中のみ保持されます。</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this connection cannot be read.</source>
        <translation>キーチェーンにあるこの接続の項目を読み取れません。</translation>
    </message>
    <message>
        <source>Enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>「接続 ▸ 接続の管理」でシークレットを入力し直してください。</translation>
    </message>
    <message>
        <source>The keychain does not work.</source>
        <translation>キーチェーンが機能していません。</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only.</source>
        <translation>シークレットはこのセッション中のみ保持されます。</translation>
    </message>
    <message>
        <source>Secrets are kept by %1.</source>
        <translation>シークレットは %1 に保管されます。</translation>
    </message>
    <message>
        <source>Secrets are kept by %1, which is locked at present.</source>
        <translation>シークレットは %1 に保管されます。現在はロックされています。</translation>
    </message>
    <message>
        <source>Secrets are kept by the system&apos;s keychain, which starts when it is needed.</source>
        <translation>シークレットはシステムのキーチェーンに保管されます。キーチェーンは必要なときに起動します。</translation>
    </message>
    <message>
        <source>There is no keychain on this system: secrets are kept for this session only.</source>
        <translation>このシステムにはキーチェーンがないため、シークレットはこのセッション中のみ保持されます。</translation>
    </message>
    <message>
        <source>The keychain does not answer: while that is so, secrets are kept for this session only.</source>
        <translation>キーチェーンが応答しません。応答がない間、シークレットはこのセッション中のみ保持されます。</translation>
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
        <translation>ルームを作成するアカウントの ID を入力してください。</translation>
    </message>
    <message>
        <source>Enter a name for the room.</source>
        <translation>ルームの名前を入力してください。</translation>
    </message>
    <message>
        <source>An account ID needs more than blanks.</source>
        <translation>アカウント ID を空白だけにすることはできません。</translation>
    </message>
    <message>
        <source>A name of blanks only cannot be seen. (Our own rule.)</source>
        <translation>空白だけの名前は目に見えません (Roomwright 独自の規則です)。</translation>
    </message>
    <message>
        <source>Character %1 is a control character: %2. Remove it.</source>
        <translation>%1 文字目は制御文字 (%2) です。削除してください。</translation>
    </message>
    <message>
        <source>Character %1 is half a character (%2) and cannot be sent. Remove it.</source>
        <translation>%1 文字目は不完全な文字 (%2) のため、送信できません。削除してください。</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be account IDs: they would change the address.</source>
        <translation>「.」と「..」はアドレスを変えてしまうため、アカウント ID にはできません。</translation>
    </message>
    <message numerus="yes">
        <source>A token has at least %n character(s).</source>
        <translation>
            <numerusform>トークンは %n 文字以上です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token has at most %n character(s).</source>
        <translation>
            <numerusform>トークンは %n 文字以下です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a token has letters from A to Z, digits, “-” and “_” only.</source>
        <translation>%1 文字目の %2 は使用できません。トークンに使えるのは、A ～ Z の英字、数字、「-」、「_」だけです。</translation>
    </message>
    <message>
        <source>Twelve digits are the number of an AWS account. The ID of a Chime account looks different.</source>
        <translation>12 桁の数字は AWS アカウントの番号です。Chime アカウントの ID は形式が異なります。</translation>
    </message>
    <message>
        <source>There is white space at the beginning or the end. It will be sent as it is.</source>
        <translation>先頭または末尾に空白があります。このまま送信されます。</translation>
    </message>
    <message>
        <source>Character %1 is invisible and changes the direction of the text: %2.</source>
        <translation>%1 文字目は目に見えない文字で、テキストの方向を変えます: %2。</translation>
    </message>
    <message>
        <source>Enter the address of the service, for example https://chime.example.com.</source>
        <translation>サービスのアドレスを入力してください (例: https://chime.example.com)。</translation>
    </message>
    <message>
        <source>This is not an address. One looks like https://chime.example.com.</source>
        <translation>アドレスではありません。アドレスは https://chime.example.com のような形式です。</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>アドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>Without encryption only this computer can be reached: use https://.</source>
        <translation>暗号化なしで接続できるのはこのコンピューターだけです。https:// を使用してください。</translation>
    </message>
    <message>
        <source>Leave out the user name and password before the “@”: they do not belong in an address.</source>
        <translation>「@」の前のユーザー名とパスワードを取り除いてください。アドレスに含めるものではありません。</translation>
    </message>
    <message>
        <source>Leave out everything from “?” or “#” on.</source>
        <translation>「?」または「#」以降をすべて取り除いてください。</translation>
    </message>
    <message>
        <source>The list of rooms cannot be opened: look whether the disk is full or the data folder may not be read.</source>
        <translation>ルームの一覧を開けません。ディスクがいっぱいになっていないか、データフォルダーの読み取りが禁止されていないかを確認してください。</translation>
    </message>
    <message>
        <source>Another Roomwright has the list of rooms open. Close that one, or use it instead.</source>
        <translation>別の Roomwright がルームの一覧を開いています。そちらを閉じるか、代わりにそちらを使用してください。</translation>
    </message>
    <message>
        <source>The list of rooms is damaged and could not be set aside: move its file away, then try again.</source>
        <translation>ルームの一覧が破損しており、退避できませんでした。ファイルを別の場所に移動してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The list of rooms was written by a newer Roomwright, and is left as it is: use that version.</source>
        <translation>ルームの一覧は、より新しい Roomwright で書き込まれたものであり、変更せずに残してあります。そのバージョンを使用してください。</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk: look whether it is full or the data folder is read-only.</source>
        <translation>ディスクに書き込めません。ディスクがいっぱいになっていないか、データフォルダーが読み取り専用になっていないかを確認してください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>our sentence (the system&apos;s words)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter a name to know the connection by.</source>
        <translation>この接続を見分けるための名前を入力してください。</translation>
    </message>
    <message>
        <source>The name holds a control character. Remove it.</source>
        <translation>名前に制御文字が含まれています。削除してください。</translation>
    </message>
    <message>
        <source>Another connection has this name already.</source>
        <translation>この名前はすでに別の接続で使われています。</translation>
    </message>
    <message>
        <source>“local” stands for the local service: choose another name.</source>
        <translation>「local」はローカルサービスを表します。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it was issued by “%2”, which this computer does not know.</source>
        <translation>「%1」の証明書は信頼されていません。このコンピューターで認識されない発行者「%2」によって発行されています。</translation>
    </message>
    <message>
        <source>If you trust that issuer, name its certificate under Network and limits.</source>
        <translation>その発行者を信頼する場合は、「ネットワークと制限」で発行者の証明書を指定してください。</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it vouches for itself.</source>
        <translation>「%1」の証明書は信頼されていません。自己署名の証明書です。</translation>
    </message>
    <message>
        <source>If you trust it, name it under Network and limits.</source>
        <translation>この証明書を信頼する場合は、「ネットワークと制限」で指定してください。</translation>
    </message>
    <message>
        <source>The certificate of “%1” expired on %2.</source>
        <translation>「%1」の証明書は %2に有効期限が切れました。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell who runs the service.</source>
        <translation>このコンピューターの時計を確認してください。時計が正しい場合は、サービスの運用者に知らせてください。</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid before %2.</source>
        <translation>「%1」の証明書は %2まで有効になりません。</translation>
    </message>
    <message>
        <source>The certificate is for “%1”, and not for the endpoint&apos;s host.</source>
        <translation>証明書は「%1」のもので、エンドポイントのホストのものではありません。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling.</source>
        <translation>エンドポイントのつづりを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of “%1”, issued by “%2”, is not trusted.</source>
        <translation>「%2」が発行した「%1」の証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>Tell who runs the service.</source>
        <translation>サービスの運用者に知らせてください。</translation>
    </message>
    <message numerus="yes">
        <source>The service was reached. These credentials see %n account(s).</source>
        <translation>
            <numerusform>サービスに接続できました。この認証情報で参照できるアカウントは %n 個です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %n minute(s): set it right.</source>
        <translation>
            <numerusform>このコンピューターの時計は %n 分ずれています。時計を合わせてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No secure connection could be made: TLS 1.2 or newer is needed.</source>
        <translation>安全な接続を確立できませんでした。TLS 1.2 以降が必要です。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether it is https that listens there.</source>
        <translation>エンドポイントのポート番号と、そこで https が待ち受けているかを確認してください。</translation>
    </message>
    <message>
        <source>Something answers there, but it is not this API.</source>
        <translation>何かが応答していますが、この API ではありません。</translation>
    </message>
    <message>
        <source>A proxy&apos;s or a portal&apos;s page, or another service: check the endpoint and the proxy.</source>
        <translation>プロキシやポータルのページ、または別のサービスの可能性があります。エンドポイントとプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Enter it as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>http://HOST:PORT または socks5://HOST:PORT の形式で入力してください。</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>アドレスからユーザー名とパスワードを取り除いてください。</translation>
    </message>
    <message>
        <source>It is larger than a file of connections can be.</source>
        <translation>接続のファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>It is not JSON, or it is cut short.</source>
        <translation>JSON ではないか、途中で切れています。</translation>
    </message>
    <message>
        <source>It holds no connections.</source>
        <translation>接続が含まれていません。</translation>
    </message>
    <message>
        <source>It was written by a later version of Roomwright.</source>
        <translation>より新しいバージョンの Roomwright で書き込まれています。</translation>
    </message>
    <message>
        <source>%1 of connection %2 is missing, or not what can be used.</source>
        <translation>%2 番目の接続の %1 がないか、使用できない値です。</translation>
    </message>
    <message>
        <source>Enter the signing region; us-east-1 for Amazon&apos;s own API.</source>
        <translation>署名に使うリージョンを入力してください。Amazon の API の場合は us-east-1 です。</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>アクセスキー ID を入力してください。</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to this access key ID.</source>
        <translation>このアクセスキー ID のシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: nobody can see it.</source>
        <translation>%1 文字目は目に見えない文字のため、使用できません。</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: no blanks, control characters or letters beyond ASCII.</source>
        <translation>%1 文字目は使用できません。空白、制御文字、ASCII 以外の文字は使えません。</translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a region has small letters, digits and “-” only.</source>
        <translation>%1 文字目の %2 は使用できません。リージョンに使えるのは、英小文字、数字、「-」だけです。</translation>
    </message>
    <message>
        <source>Character %1, %2, cannot be part of an access key ID.</source>
        <translation>%1 文字目の %2 は、アクセスキー ID には使用できません。</translation>
    </message>
    <message>
        <source>Amazon ended this service on 20 February 2026: expect no answer. Use the local service, or another one that speaks the same API.</source>
        <translation>Amazon はこのサービスを 2026 年 2 月 20 日に終了しました。応答は期待できません。ローカルサービスか、同じ API に対応した別のサービスを使用してください。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a room</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>state of a room</comment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>state of a room</comment>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a room</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a room</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a room</comment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Written down, and sent when its turn comes.</source>
        <translation>記録済みです。順番が来たら送信されます。</translation>
    </message>
    <message>
        <source>On its way; the service has not answered yet.</source>
        <translation>送信中です。サービスからの応答はまだありません。</translation>
    </message>
    <message>
        <source>The service has made the room.</source>
        <translation>サービスがルームを作成しました。</translation>
    </message>
    <message>
        <source>The room was not made.</source>
        <translation>ルームは作成されませんでした。</translation>
    </message>
    <message>
        <source>The room may have been made: no proof arrived. Retry asks again with the same token, so that it is not made twice.</source>
        <translation>ルームは作成された可能性がありますが、確認できていません。「再試行」は同じトークンでリクエストし直すため、ルームが二重に作成されることはありません。</translation>
    </message>
    <message>
        <source>Cancelled before it was sent; the room was not made.</source>
        <translation>送信前にキャンセルされました。ルームは作成されていません。</translation>
    </message>
    <message>
        <source>It waits to be asked for again, with the same token. The last attempt: %1</source>
        <translation>同じトークンでの再リクエストを待っています。前回の試行: %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a character and its code</comment>
        <translation>「%1」(%2)</translation>
    </message>
    <message>
        <source>It is longer than a line may be (%1).</source>
        <translation>1 行の長さの上限 (%1) を超えています。</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>It is not JSON: %1.</source>
        <translation>JSON ではありません: %1。</translation>
    </message>
    <message>
        <source>It is not a JSON object, which stands in braces.</source>
        <translation>波かっこで囲まれた JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>A room has no “%1”; it has AccountId, Name and ClientRequestToken.</source>
        <translation>ルームに「%1」という項目はありません。使えるのは AccountId、Name、ClientRequestToken です。</translation>
    </message>
    <message>
        <source>%1 must be text, in quotation marks.</source>
        <translation>%1 は引用符で囲んだテキストである必要があります。</translation>
    </message>
    <message>
        <source>Its ClientRequestToken is that of line %1, which is about another room.</source>
        <translation>ClientRequestToken が、別のルームである %1 行目のものと同じです。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>It is a folder or a device, and not a file.</source>
        <translation>ファイルではなく、フォルダーまたはデバイスです。</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
    <message>
        <source>It changed while it was being read. Read it again once it is complete.</source>
        <translation>読み取り中に変更されました。ファイルが完成してから、もう一度読み取ってください。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Search rooms</source>
        <translation>ルームを検索(&amp;S)</translation>
    </message>
    <message>
        <source>Search rooms</source>
        <translation>ルームを検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>検索をクリア (Esc)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>Status filter</source>
        <translation>状態による絞り込み</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rooms of every status</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Name, ID or message</source>
        <translation>名前、ID、メッセージ</translation>
    </message>
</context>
<context>
    <name>FoundCredentials</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
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
            <numerusform>%1 ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment.</source>
        <translation>このコンピューターで見つかったもの: 環境変数の AWS 認証情報。</translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment, and AWS profiles (%1).</source>
        <translation>このコンピューターで見つかったもの: 環境変数の AWS 認証情報と、AWS プロファイル (%1)。</translation>
    </message>
    <message>
        <source>Found on this computer: AWS profiles (%1).</source>
        <translation>このコンピューターで見つかったもの: AWS プロファイル (%1)。</translation>
    </message>
    <message>
        <source>A connection to a service of your own can use them.</source>
        <translation>ご自分のサービスへの接続に利用できます。</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>接続を追加…</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Create a room</source>
        <translation>ルームの作成</translation>
    </message>
    <message>
        <source>Type a name under Room name and press Enter. The room becomes the first row of the list, and the form is ready for the next one. What is wrong with a field is said beneath it while you type.</source>
        <translation>「ルーム名」に名前を入力して Enter キーを押します。ルームが一覧の先頭の行に追加され、続けて次のルームを入力できます。入力に問題があれば、入力中にその欄の下に表示されます。</translation>
    </message>
    <message>
        <source>Where the room is made</source>
        <translation>ルームの作成先</translation>
    </message>
    <message>
        <source>Connection chooses the service. The local service runs inside Roomwright, on this computer, with an account of its own: the right place to try things. Under Connection&#xa0;▸ Manage connections you add other services that speak the rooms API of Amazon Chime. Amazon ended its own on 20 February 2026.</source>
        <translation>「接続」でサービスを選択します。ローカルサービスはこのコンピューター上の Roomwright の内部で動作し、専用のアカウントを持っています。いろいろ試すのに適した場所です。「接続&#xa0;▸ 接続の管理」では、Amazon Chime のルーム API に対応したほかのサービスを追加できます。Amazon は自社のサービスを 2026 年 2 月 20 日に終了しました。</translation>
    </message>
    <message>
        <source>What the status says</source>
        <translation>状態の意味</translation>
    </message>
    <message>
        <source>Waiting: written down, not sent yet. Sending: on its way. Created: the service has made it. Failed: it was not made; the details say why, and what to do. Unknown: it may have been made, as no answer arrived. Cancelled: by you. Show, beside the search, lists the rooms of one status.</source>
        <translation>待機中: 記録済みで、まだ送信されていません。送信中: 送信している途中です。作成済み: サービスが作成しました。失敗: 作成されませんでした。理由と対処方法は「詳細」に表示されます。不明: 応答がなく、作成された可能性があります。キャンセル済み: ユーザーがキャンセルしました。検索の横にある「表示」で、1 つの状態のルームだけを一覧にできます。</translation>
    </message>
    <message>
        <source>Nothing lost, nothing twice</source>
        <translation>失われず、重複もしない</translation>
    </message>
    <message>
        <source>A room is on your disk before it is sent, together with its request token, and survives the end of the program. The service makes one room for a token, however often it is asked; so Retry is always safe. The token stands behind More.</source>
        <translation>ルームは、送信される前にリクエストトークンとともにディスクに記録され、プログラムが終了しても失われません。何度リクエストしても、サービスが 1 つのトークンで作成するルームは 1 つだけです。そのため「再試行」はいつでも安全です。トークンは「その他」の中にあります。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Secret keys are kept in the system&apos;s keychain. Where there is none, or it is locked, refuses or does not answer, they are kept in memory until Roomwright ends, and you are told. The message has a button to unlock the keychain, or to go on without it; what it missed it gets when it works again.</source>
        <translation>シークレットキーはシステムのキーチェーンに保管されます。キーチェーンがない場合や、ロックされている、アクセスを拒否する、応答しないといった場合は、Roomwright を終了するまでメモリに保持され、そのことがメッセージで示されます。メッセージのボタンで、キーチェーンのロックを解除するか、キーチェーンなしで続行できます。その間に保管できなかったものは、キーチェーンが再び使えるようになったときに保管されます。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the form: creates the room</source>
        <translation>フォーム内: ルームを作成します</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>goes to the room name</source>
        <translation>ルーム名に移動します</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>writes the list to a file</source>
        <translation>一覧をファイルに書き込みます</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>goes to the search</source>
        <translation>検索に移動します</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>in the search: clears it</source>
        <translation>検索内: 検索をクリアします</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copies the selected rows</source>
        <translation>選択した行をコピーします</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>opens this guide</source>
        <translation>このガイドを開きます</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>ends the program</source>
        <translation>プログラムを終了します</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Many rooms at once</source>
        <translation>多数のルームをまとめて作成</translation>
    </message>
    <message>
        <source>File&#xa0;▸ Create rooms from a file takes a list with a room a line, such as {&quot;Name&quot;: &quot;Floor 1&quot;}, and shows what is in it before anything is sent. Open the same list again to go on with it.</source>
        <translation>「ファイル ▸ ファイルからルームを作成」では、{&quot;Name&quot;: &quot;1 階&quot;} のように 1 行に 1 件ずつルームを記したリストを開き、送信する前にその内容を確認できます。続きから再開するには、同じリストをもう一度開きます。</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>creates the rooms of a file</source>
        <translation>ファイルからルームを作成します</translation>
    </message>
</context>
<context>
    <name>JournalExporter</name>
    <message>
        <source>&amp;Export list…</source>
        <translation>一覧をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>一覧のエクスポート</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>表計算ソフト用の表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with every detail (*.json)</source>
        <translation>すべての詳細を含む JSON (*.json)</translation>
    </message>
    <message>
        <source>rooms</source>
        <comment>the name of a file</comment>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>The list is being written to “%1”…</source>
        <translation>一覧を「%1」に書き込んでいます…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The list was written to “%1”.</source>
        <translation>一覧を「%1」に書き込みました。</translation>
    </message>
    <message>
        <source>The export was cancelled; “%1” is as it was.</source>
        <translation>エクスポートはキャンセルされました。「%1」は元のままです。</translation>
    </message>
    <message>
        <source>The list could not be written to “%1”: %2</source>
        <translation>一覧を「%1」に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message>
        <source>The keychain works again. What was to be kept in it, or removed from it, is handed to it now.</source>
        <translation>キーチェーンが再び使えるようになりました。保管または削除するはずだったものを、キーチェーンに反映しています。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>The keychain waits for your answer: look for its window, perhaps behind this one.</source>
        <translation>キーチェーンが応答を待っています。そのウィンドウを探してください。このウィンドウの後ろにあるかもしれません。</translation>
    </message>
    <message>
        <source>Go on for this session only</source>
        <translation>このセッション限りで続行</translation>
    </message>
    <message>
        <source>The keychain is being unlocked. Look for its window, perhaps behind this one; meanwhile secrets are kept for this session only.</source>
        <translation>キーチェーンのロックを解除しています。そのウィンドウを探してください。このウィンドウの後ろにあるかもしれません。その間、シークレットはこのセッション中のみ保持されます。</translation>
    </message>
    <message>
        <source>The keychain is still locked: its question was not answered, or it has no way to ask. Secrets are kept for this session only.</source>
        <translation>キーチェーンはまだロックされています。確認画面への応答がなかったか、確認画面を表示する手段がありません。シークレットはこのセッション中のみ保持されます。</translation>
    </message>
    <message>
        <source>The keychain cannot be unlocked from here. Secrets are kept for this session only.</source>
        <translation>ここからキーチェーンのロックを解除することはできません。シークレットはこのセッション中のみ保持されます。</translation>
    </message>
    <message>
        <source>Until now %1 kept the secrets, and now %2 does, which may not have those that were entered before. Enter them anew under Connection ▸ Manage connections, or start %1 again.</source>
        <translation>シークレットの保管先が %1 から %2 に変わりました。以前に入力したものがない可能性があります。「接続 ▸ 接続の管理」で入力し直すか、%1 を再び起動してください。</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>Hide what is typed</source>
        <translation>入力内容を隠す</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力内容を表示</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>The rooms are created</source>
        <translation>ルームを作成しました</translation>
    </message>
    <message>
        <source>Not all rooms could be created</source>
        <translation>一部のルームを作成できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) created.</source>
        <translation>
            <numerusform>%n 件のルームを作成しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) failed.</source>
        <translation>
            <numerusform>%n 件のルームの作成に失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) may or may not exist.</source>
        <translation>
            <numerusform>%n 件のルームは、作成されたかどうか不明です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>R&amp;ooms</source>
        <translation>ルーム(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>接続の管理(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New room</source>
        <translation>新しいルーム(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>待機中のものをすべてキャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>診断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Roomwright</source>
        <translation>Roomwright について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The list of rooms was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>ルームの一覧が破損していました。「%1」として退避し、新しい一覧を作成しました。</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(削除済み)</translation>
    </message>
    <message>
        <source>The list of rooms is being opened…</source>
        <translation>ルームの一覧を開いています…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>The settings file could not be written: changes to connections last until Roomwright ends. Look whether the disk is full or the folder read-only.</source>
        <translation>設定ファイルに書き込めませんでした。接続の変更は、Roomwright を終了すると失われます。ディスクがいっぱいになっていないか、フォルダーが読み取り専用になっていないかを確認してください。</translation>
    </message>
    <message>
        <source>The local service&apos;s database was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>ローカルサービスのデータベースが破損していました。「%1」として退避し、新しいデータベースを作成しました。</translation>
    </message>
    <message>
        <source>The settings file “%1” cannot be read. Roomwright leaves it as it is, and forgets changes to connections when it ends.</source>
        <translation>設定ファイル「%1」を読み取れません。Roomwright はこのファイルを変更せずに残し、終了時に接続の変更を破棄します。</translation>
    </message>
    <message>
        <source>The settings file could not be read. It was set aside as “%1”; look at your connections.</source>
        <translation>設定ファイルを読み取れませんでした。「%1」として退避しました。接続を確認してください。</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) of an earlier session are not finished. They can be asked for again safely, with the same tokens.</source>
        <translation>
            <numerusform>以前のセッションのルームが %n 件、完了していません。同じトークンで安全にリクエストし直すことができます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>打ち切る</translation>
    </message>
    <message>
        <source>“%1” was added to the list, of which only a part is shown.</source>
        <translation>「%1」を一覧に追加しましたが、一覧は一部しか表示されていません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>“%1” was not sent, as it could not be written to the disk first: %2</source>
        <translation>送信前にディスクに書き込めなかったため、「%1」は送信されませんでした: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>ルーム ID</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column: when the room was created</comment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Cancel rooms</source>
        <translation>ルームのキャンセル</translation>
    </message>
    <message>
        <source>Cancel all rooms that wait?</source>
        <translation>待機中のルームをすべてキャンセルしますか?</translation>
    </message>
    <message>
        <source>What is on its way comes to its end. The others stay in the list, and can be asked for again.</source>
        <translation>送信中のものは最後まで処理されます。それ以外は一覧に残り、後でリクエストし直すことができます。</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>キャンセルする(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>キャンセルしない(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) were cancelled.</source>
        <translation>
            <numerusform>%n 件のルームをキャンセルしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are not finished.</source>
        <translation>
            <numerusform>%n 件のルームが完了していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on the disk: at the next start Roomwright offers to go on with them, and makes none twice.</source>
        <translation>これらのルームはディスクに保存されています。次に Roomwright を起動したときに、続行するかどうかを選択できます。二重に作成されることはありません。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>作業を続ける(&amp;G)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages that wait</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MfaDialog</name>
    <message>
        <source>MFA code</source>
        <translation>MFA コード</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code that this device shows now:
%1</source>
        <translation>この AWS プロファイルのロールには、次のデバイスに現在表示されているコードが必要です:
%1</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>続行(&amp;O)</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>コードは 6 桁の数字です。</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Network and &amp;limits</source>
        <translation>ネットワークと制限(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;File of trusted certificates (PEM)</source>
        <translation>信頼する証明書のファイル (PEM)(&amp;F)</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>システムの証明書</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>次のプロキシを使用</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>Proxy&apos;s a&amp;ddress</source>
        <translation>プロキシのアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user (optional)</source>
        <translation>プロキシのユーザー (省略可)(&amp;U)</translation>
    </message>
    <message>
        <source>Proxy&apos;s pass&amp;word (optional)</source>
        <translation>プロキシのパスワード (省略可)(&amp;W)</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>現在の値をそのまま使う場合は空欄にします</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Time to wa&amp;it for an answer</source>
        <translation>応答の待ち時間(&amp;I)</translation>
    </message>
    <message>
        <source>Atte&amp;mpts of a request</source>
        <translation>リクエストの試行回数(&amp;M)</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or holds no certificate in PEM form.</source>
        <translation>このファイルを読み取れないか、PEM 形式の証明書が含まれていません。</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>OtherWindows</name>
    <message>
        <source>About Roomwright</source>
        <translation>Roomwright について</translation>
    </message>
    <message>
        <source>Roomwright %1</source>
        <translation>Roomwright %1</translation>
    </message>
    <message>
        <source>Creates chat rooms through the rooms API of Amazon Chime, and never loses or doubles one.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Amazon Chime のルーム API を使ってチャットルームを作成します。ルームが失われることも、重複することもありません。

GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。無保証です。</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel waiting</source>
        <translation>待機中のものをキャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancels the rooms that have not been sent yet</source>
        <translation>まだ送信されていないルームをキャンセルします</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>毎秒 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>残り約 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>残り約 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits for you. %2 %3</source>
        <translation>「%1」は対応を待っています。%2%3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 Trying again in %n second(s).</source>
        <translation>
            <numerusform>「%1」: %2次は %n 秒後に試します。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2 Trying again…</source>
        <translation>「%1」: %2もう一度試しています…</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies all of the details</source>
        <translation>すべての詳細をコピーします</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state · room name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s)</source>
        <translation>
            <numerusform>以前の試行 %n 回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomFacts</name>
    <message>
        <source>The service said:</source>
        <translation>サービスからのメッセージ:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>アカウント ID</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>ルーム ID</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>リクエスト日時</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Request token</source>
        <translation>リクエストトークン</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Name at the service</source>
        <translation>サービス上の名前</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <translation>リクエスト ID %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>RoomsView</name>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy room &amp;ID</source>
        <translation>ルーム ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>一覧を表示できません</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>ルームはまだありません</translation>
    </message>
    <message>
        <source>Type a room name and press Enter. Every room, and every problem on the way, is listed here.</source>
        <translation>ルーム名を入力して Enter キーを押してください。すべてのルームと、途中で起きたすべての問題がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>No room, account, ID or message holds what you search for.</source>
        <translation>検索した内容を含むルーム、アカウント、ID、メッセージはありません。</translation>
    </message>
    <message>
        <source>No room has the status “%1”.</source>
        <translation>状態が「%1」のルームはありません。</translation>
    </message>
    <message>
        <source>No room of the status “%1” holds what you search for.</source>
        <translation>状態が「%1」のルームに、検索した内容を含むものはありません。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask &amp;before all waiting rooms are cancelled</source>
        <translation>待機中のルームをすべてキャンセルする前に確認する(&amp;B)</translation>
    </message>
    <message>
        <source>Ask before &amp;quitting while rooms are created</source>
        <translation>ルームの作成中に終了する場合は確認する(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Notify when long work ends in the background</source>
        <translation>時間のかかる処理がバックグラウンドで終わったら通知する(&amp;N)</translation>
    </message>
    <message>
        <source>The settings file could not be written: this lasts until Roomwright ends.</source>
        <translation>設定ファイルに書き込めませんでした。この設定は、Roomwright を終了すると失われます。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rooms asked for at once, by each connection</source>
        <translation>接続ごとに同時にリクエストするルームの数(&amp;R)</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>既定値に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Look for a ne&amp;wer version at each start</source>
        <translation>起動するたびに新しいバージョンを確認する(&amp;W)</translation>
    </message>
    <message>
        <source>Addre&amp;ss of the list of releases</source>
        <translation>リリース一覧のアドレス(&amp;S)</translation>
    </message>
    <message>
        <source>Enter the address at which new versions are announced to you.</source>
        <translation>新しいバージョンが公開されるアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>UpdateNotice</name>
    <message>
        <source>This is the newest version of Roomwright.</source>
        <translation>これは Roomwright の最新バージョンです。</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a newer version. %1 %2</source>
        <translation>新しいバージョンがあるかどうかを確認できませんでした。%1%2</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>リリースページを開く</translation>
    </message>
    <message>
        <source>There is Roomwright %1; this is %2.</source>
        <translation>Roomwright %1 があります。現在のバージョンは %2 です。</translation>
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
