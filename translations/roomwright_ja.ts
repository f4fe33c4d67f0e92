<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <translation type="unfinished"></translation>
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
        <translation>新しいトークン</translation>
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
        <translation>この接続のシークレットをキーチェーンから取得できませんでした。キーチェーンがロックされているか、拒否されたか、応答がありませんでした。</translation>
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
        <translation>システムのプロキシ設定とパスワードを確認してください。</translation>
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
        <translation>%1 文字目は文字の半分 (%2) でしかなく、送信できません。削除してください。</translation>
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
        <translation>「%1」の証明書は信頼されていません。このコンピューターが知らない発行者「%2」によって発行されています。</translation>
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
        <translation>プロキシやポータルのページ、または別のサービスです。エンドポイントとプロキシを確認してください。</translation>
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
        <source>Name, account, ID or message</source>
        <translation>名前、アカウント、ID、メッセージ</translation>
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
        <translation>「ルーム名」に名前を入力して Enter キーを押します。ルームが一覧の先頭の行に追加され、フォームは次の入力に備えます。入力に問題があれば、入力中にその欄の下に表示されます。</translation>
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
        <translation>待機中: 記録済みで、まだ送信されていません。送信中: 送信している途中です。作成済み: サービスが作成しました。失敗: 作成されませんでした。理由と対処方法は詳細に示されます。不明: 応答がなかったため、作成された可能性があります。キャンセル済み: ユーザーがキャンセルしました。検索の横にある「表示」で、1 つの状態のルームだけを一覧にできます。</translation>
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
        <translation>シークレットキーはシステムのキーチェーンに保管されます。キーチェーンがない場合や、ロックされている、拒否された、応答しないといった場合は、Roomwright を終了するまでメモリに保持され、そのことがメッセージで示されます。メッセージのボタンで、キーチェーンのロックを解除するか、キーチェーンなしで続行できます。その間に保管できなかったものは、キーチェーンが再び使えるようになったときに保管されます。</translation>
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
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation>「%1」は対応を待っています。%2 %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 Trying again in %n second(s).</source>
        <translation>
            <numerusform>「%1」: %2 %n 秒後にもう一度試します。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2 Trying again…</source>
        <translation>「%1」: %2 もう一度試しています…</translation>
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
        <translation>システムの設定に従う</translation>
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
        <translation>閉じる(&amp;C)</translation>
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
        <translation>キー操作</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
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
