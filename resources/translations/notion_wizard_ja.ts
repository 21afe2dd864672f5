<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Version {version:plain}, with Qt {qt:plain}</source>
        <translation>バージョン {version:plain}（Qt {qt:plain}）</translation>
    </message>
    <message>
        <source>Qt and PySide6 (© The Qt Company Ltd. and others) are under the GNU Lesser General Public License (LGPL), version 3. They are files of their own beside the program: you may put another version of them in their place, and examine the program to make that work. Their source is at {qt:plain} and {pyside:plain}</source>
        <translation>QtとPySide6（© The Qt Company Ltd. ほか）のライセンスは、GNU Lesser General Public License（LGPL）バージョン3です。どちらも、プログラムと並んで置かれた独立したファイルです。別のバージョンに置き換えてもかまいません。また、それを動作させるためにプログラムを解析してもかまいません。ソースの入手先：{qt:plain} と {pyside:plain}</translation>
    </message>
    <message>
        <source>Notion Wizard is independent. It is not made by Notion, nor affiliated with it.</source>
        <translation>Notion Wizardは独立したソフトウェアです。Notionが作ったものではなく、Notionとの提携関係もありません。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer but requests to Notion. The token is sent to Notion only, and kept in this computer’s keychain only, if you save it. Nobody counts or watches what you do here.</source>
        <translation>このコンピューターから出ていくのは、Notionへのリクエストだけです。トークンはNotionにだけ送られ、保存する場合も、このコンピューターのキーチェーンにだけ残ります。ここでの操作を数えたり見たりする人はいません。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later one (GPL-3.0-or-later): you may use, study, share and change it. It comes without any warranty.</source>
        <translation>GNU General Public Licenseバージョン3以降（GPL-3.0-or-later）の自由ソフトウェアです。使用、研究、共有、変更ができます。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>このプログラムの構成要素</translation>
    </message>
    <message>
        <source>All parts and their licences</source>
        <translation>すべての構成要素とライセンス</translation>
    </message>
    <message>
        <source>Each part has a licence of its own. Choose a part to read its licence.</source>
        <translation>構成要素ごとにライセンスがあります。構成要素を選ぶと、そのライセンスを読めます。</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>独立したソフトウェア</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由ソフトウェア</translation>
    </message>
    <message>
        <source>The text of this licence did not come along. Its name is {licence:plain}.</source>
        <translation>このライセンスの本文は付属していません。ライセンスの名前は{licence:plain}です。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Practice. Nothing is real and nothing is saved.</source>
        <translation>練習中です。本物は何もなく、何も保存されません。</translation>
    </message>
    <message>
        <source>Paste practice token</source>
        <translation>練習用トークンを貼り付け</translation>
    </message>
    <message>
        <source>Test address in place of Notion:</source>
        <translation>Notionの代わりのテスト用アドレス：</translation>
    </message>
    <message>
        <source>Practice scenario</source>
        <translation>練習シナリオ</translation>
    </message>
    <message>
        <source>Paste practice link</source>
        <translation>練習用リンクを貼り付け</translation>
    </message>
    <message>
        <source>Paste practice message</source>
        <translation>練習用メッセージを貼り付け</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Why this happens</source>
        <translation>なぜ起きるのか</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>To say on the phone</source>
        <translation>電話で言うこと</translation>
    </message>
    <message>
        <source>More</source>
        <translation>もっと見る</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>ほかに見つかったこと</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>{title:plain}. {explanation:plain}</source>
        <translation>{title:plain}。{explanation:plain}</translation>
    </message>
</context>
<context>
    <name>Character</name>
    <message>
        <source>a “{character:plain}”</source>
        <translation>「{character:plain}」</translation>
    </message>
    <message>
        <source>a long dash</source>
        <translation>長いダッシュ記号</translation>
    </message>
    <message>
        <source>a character that could not be read</source>
        <translation>読み取れない文字</translation>
    </message>
    <message>
        <source>the letter “{character:plain}” instead of a digit</source>
        <translation>数字ではなくアルファベットの「{character:plain}」</translation>
    </message>
    <message>
        <source>a Cyrillic letter that looks like “{look:plain}”</source>
        <translation>「{look:plain}」によく似たキリル文字</translation>
    </message>
    <message>
        <source>a Greek letter that looks like “{look:plain}”</source>
        <translation>「{look:plain}」によく似たギリシャ文字</translation>
    </message>
    <message>
        <source>an Armenian letter that looks like “{look:plain}”</source>
        <translation>「{look:plain}」によく似たアルメニア文字</translation>
    </message>
    <message>
        <source>a Cherokee letter that looks like “{look:plain}”</source>
        <translation>「{look:plain}」によく似たチェロキー文字</translation>
    </message>
    <message>
        <source>a Hebrew letter that looks like “{look:plain}”</source>
        <translation>「{look:plain}」によく似たヘブライ文字</translation>
    </message>
    <message>
        <source>an Arabic letter that looks like “{look:plain}”</source>
        <translation>「{look:plain}」によく似たアラビア文字</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The one that ends {ends:plain}</source>
        <translation>末尾が {ends:plain} のもの</translation>
    </message>
    <message>
        <source>The saved token “{name}”</source>
        <translation>保存したトークン「{name}」</translation>
    </message>
    <message>
        <source>Paste and check</source>
        <translation>貼り付けて確認</translation>
    </message>
    <message>
        <source>It stays hidden here. Pause screen sharing while Notion shows it.</source>
        <translation>ここでは隠されたままです。Notionに表示している間は、画面共有を一時停止してください。</translation>
    </message>
    <message>
        <source>I don’t have it</source>
        <translation>手元にありません</translation>
    </message>
    <message>
        <source>Check token</source>
        <translation>トークンを確認</translation>
    </message>
    <message>
        <source>The link is kept</source>
        <translation>リンクを取っておきました</translation>
    </message>
    <message>
        <source>Check the saved token</source>
        <translation>保存したトークンを確認</translation>
    </message>
    <message>
        <source>The link is kept for the database check.</source>
        <translation>リンクは、データベースの確認用に取っておきました。</translation>
    </message>
    <message>
        <source>The link is kept for the database check. Now paste the token.</source>
        <translation>リンクは、データベースの確認用に取っておきました。次にトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>Waiting for the program that you copied in…</source>
        <translation>コピー元のプログラムを待っています…</translation>
    </message>
    <message>
        <source>The program that you copied in does not answer, so nothing could be pasted. Copy the token once more, or type it here.</source>
        <translation>コピー元のプログラムが応答しないため、貼り付けられませんでした。トークンをもう一度コピーするか、ここに入力してください。</translation>
    </message>
    <message>
        <source>The token, shown</source>
        <translation>トークン（表示中）</translation>
    </message>
    <message>
        <source>The token, hidden</source>
        <translation>トークン（非表示）</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>ここにトークンを貼り付け</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>A screen reader then says it aloud.</source>
        <translation>表示すると、スクリーンリーダーがトークンを読み上げます。</translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation>もう一度貼り付け</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n文字</numerusform>
        </translation>
    </message>
    <message>
        <source>begins {begins:plain}</source>
        <translation>先頭 {begins:plain}</translation>
    </message>
    <message>
        <source>ends {ends:plain}</source>
        <translation>末尾 {ends:plain}</translation>
    </message>
    <message>
        <source>{expected} would be right</source>
        <translation>正しくは{expected}文字</translation>
    </message>
    <message>
        <source>Is “{workspace}” your new workspace?</source>
        <translation>「{workspace}」は新しいワークスペースですか？</translation>
    </message>
    <message>
        <source>You said you moved. Is “{workspace}” the right workspace?</source>
        <translation>引っ越したとお答えいただきました。「{workspace}」で合っていますか？</translation>
    </message>
    <message>
        <source>Check the name at the top left in Notion. The token must be made in the new workspace.</source>
        <translation>Notionの左上の名前を確かめてください。トークンは新しいワークスペースで作る必要があります。</translation>
    </message>
    <message>
        <source>No, get the other token</source>
        <translation>いいえ、別のトークンを取得</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>はい、合っています</translation>
    </message>
</context>
<context>
    <name>ClearOffer</name>
    <message>
        <source>Clear the clipboard</source>
        <translation>クリップボードを消去</translation>
    </message>
    <message>
        <source>The token you pasted is still on the clipboard, where any program can read it. It is saved now, so it need not stay there.</source>
        <translation>貼り付けたトークンが、まだクリップボードに残っています。どのプログラムからも読める状態です。もう保存したので、残しておく必要はありません。</translation>
    </message>
    <message>
        <source>The clipboard was cleared. If this computer keeps a clipboard history, remove the token there as well.</source>
        <translation>クリップボードを消去しました。このコンピューターにクリップボードの履歴が残る場合は、そこからもトークンを削除してください。</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>If this computer keeps a clipboard history, it is asked to leave the token out. Whether it does, the wizard cannot see.</source>
        <translation>このコンピューターにクリップボードの履歴が残る場合は、トークンを残さないよう求めています。そのとおりになったかどうか、ウィザードにはわかりません。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no such practice. There are: {slugs:plain}</source>
        <translation>その練習はありません。次の練習があります：{slugs:plain}</translation>
    </message>
    <message>
        <source>Another address than Notion’s is for tests: it must be on this computer, such as http://127.0.0.1:8080/v1, and have no name, password, query or fragment in it.</source>
        <translation>Notion以外のアドレスはテスト用です。http://127.0.0.1:8080/v1 のようなこのコンピューター上のもので、ユーザー名、パスワード、クエリ、フラグメントを含まないものにしてください。</translation>
    </message>
    <message>
        <source>The name of the file looks like a token. File names can be read by everyone: take another.</source>
        <translation>ファイル名がトークンのように見えます。ファイル名は誰でも読めるので、別の名前にしてください。</translation>
    </message>
    <message>
        <source>{message:plain}</source>
        <translation>{message:plain}</translation>
    </message>
    <message>
        <source>What it can be, likeliest first:</source>
        <translation>考えられる原因（可能性の高い順）：</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>すること：</translation>
    </message>
    <message>
        <source>Run this command again.</source>
        <translation>このコマンドをもう一度実行します。</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>コード {code}</translation>
    </message>
    <message>
        <source>Worth knowing: {title:plain} (Code {code})</source>
        <translation>参考：{title:plain}（コード {code}）</translation>
    </message>
    <message numerus="yes">
        <source>Token: %n character(s)</source>
        <translation>
            <numerusform>トークン：%n文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Token: %n character(s), begins {begins}, ends {ends}</source>
        <translation>
            <numerusform>トークン：%n文字、先頭 {begins}、末尾 {ends}</numerusform>
        </translation>
    </message>
    <message>
        <source>In it: {title:plain} (Code {code})</source>
        <translation>その中：{title:plain}（コード {code}）</translation>
    </message>
    <message>
        <source>Workspace: {workspace}</source>
        <translation>ワークスペース：{workspace}</translation>
    </message>
    <message>
        <source>Connection: {connection}</source>
        <translation>コネクト：{connection}</translation>
    </message>
    <message>
        <source>What it may do: {capabilities:plain}</source>
        <translation>許可されていること：{capabilities:plain}</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found:</source>
        <translation>
            <numerusform>見つかったデータベース（%n件）：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found; there may be more:</source>
        <translation>
            <numerusform>見つかったデータベース（%n件、ほかにもあるかもしれません）：</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（タイトルなし）</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{link:plain}: {title:plain} (Code {code})</source>
        <translation>{link:plain}：{title:plain}（コード {code}）</translation>
    </message>
    <message>
        <source>{link:plain}: not checked</source>
        <translation>{link:plain}：確認していません</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Notion</source>
        <translation>Notion</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>works, see below</source>
        <translation>正常（下を参照）</translation>
    </message>
    <message>
        <source>a problem, see below</source>
        <translation>問題あり（下を参照）</translation>
    </message>
    <message>
        <source>could not tell, see below</source>
        <translation>わかりませんでした（下を参照）</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>調べていません</translation>
    </message>
    <message>
        <source>{name}: {status} ({seconds} s)</source>
        <translation>{name}：{status}（{seconds}秒）</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}：{status}</translation>
    </message>
    <message>
        <source>The way leads through the proxy {proxy}.</source>
        <translation>プロキシ {proxy} を通ります。</translation>
    </message>
    <message>
        <source>A proxy is set, but its address cannot be read.</source>
        <translation>プロキシが設定されていますが、アドレスを読み取れません。</translation>
    </message>
    <message>
        <source>No proxy is set.</source>
        <translation>プロキシは設定されていません。</translation>
    </message>
    <message>
        <source>Only the window reads automatic proxy settings (PAC files); this command does not.</source>
        <translation>自動プロキシ設定（PACファイル）を読むのはウィンドウだけで、このコマンドは読みません。</translation>
    </message>
    <message>
        <source>The note for your IT department, to copy:</source>
        <translation>IT担当者への連絡文（コピー用）：</translation>
    </message>
    <message>
        <source>No token was sent.</source>
        <translation>トークンは送信していません。</translation>
    </message>
    <message>
        <source>Paste the token, then press Enter. It is not shown.</source>
        <translation>トークンを貼り付けてから、Enterキーを押してください。画面には表示されません。</translation>
    </message>
    <message>
        <source>Practice: nothing here is real, and nothing is written.</source>
        <translation>練習：ここにあるものは本物ではなく、何も書き込まれません。</translation>
    </message>
    <message>
        <source>The token will stand on this screen, where others may see it. Type yes to show it:</source>
        <translation>トークンがこの画面に表示され、ほかの人に見られるかもしれません。表示するには yes と入力してください：</translation>
    </message>
    <message>
        <source>No token is saved under that name. Saved are: {names:plain}</source>
        <translation>その名前で保存されたトークンはありません。保存されているもの：{names:plain}</translation>
    </message>
    <message>
        <source>No token is saved on this computer.</source>
        <translation>このコンピューターに保存されたトークンはありません。</translation>
    </message>
    <message>
        <source>Several tokens are saved under that name. Take one of these ids: {names:plain}</source>
        <translation>その名前で保存されたトークンが複数あります。次のIDのどれかを使ってください：{names:plain}</translation>
    </message>
    <message>
        <source>That is more than 2 MB of text.</source>
        <translation>テキストが2 MBを超えています。</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>Tokens compared</source>
        <translation>トークンの比較</translation>
    </message>
</context>
<context>
    <name>DatabaseTable</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Databases this token reaches</source>
        <translation>このトークンでアクセスできるデータベース</translation>
    </message>
</context>
<context>
    <name>Databases</name>
    <message>
        <source>In Notion, open the database.</source>
        <translation>Notionでデータベースを開きます。</translation>
    </message>
    <message>
        <source>Click ••• at the top right, then Connections (also called integrations).</source>
        <translation>右上の「•••」、「コネクト（Connections）」の順にクリックします（コネクトはインテグレーションとも呼ばれます）。</translation>
    </message>
    <message>
        <source>Click “Add connection”, choose “{connection}” and confirm.</source>
        <translation>「Add connection」をクリックし、コネクトは「{connection}」を選んで確定します。</translation>
    </message>
    <message>
        <source>If it is already listed there, remove it and add it again.</source>
        <translation>すでに載っている場合は、一度外して、追加し直します。</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>「もう一度試す」をクリックします。</translation>
    </message>
    <message>
        <source>Click •••, then Copy link, and paste it here.</source>
        <translation>「•••」、「リンクをコピー（Copy link）」の順にクリックし、ここに貼り付けます。</translation>
    </message>
    <message>
        <source>The token works. No databases are shared yet</source>
        <translation>トークンは使えます。共有されたデータベースはまだありません</translation>
    </message>
    <message>
        <source>In Notion open the database, click •••, Connections, and add “{connection}”. The wizard keeps looking.</source>
        <translation>Notionでデータベースを開き、「•••」、「コネクト（Connections）」の順にクリックして、「{connection}」を追加してください。ウィザードはそのまま探し続けます。</translation>
    </message>
    <message>
        <source>The token is good, it just sees nothing yet; open the database in Notion, click the three dots, Connections, and add yours.</source>
        <translation>トークンに問題はありません。まだ何も見えていないだけです。Notionでデータベースを開き、点3つのボタン、「コネクト」の順にクリックして、お使いのコネクトを追加してください。</translation>
    </message>
    <message>
        <source>No databases are shared yet</source>
        <translation>共有されたデータベースはまだありません</translation>
    </message>
    <message>
        <source>The token is good. In Notion open the database, click •••, Connections, and add “{connection}”.</source>
        <translation>トークンに問題はありません。Notionでデータベースを開き、「•••」、「コネクト（Connections）」の順にクリックして、「{connection}」を追加してください。</translation>
    </message>
    <message>
        <source>The token is good; share the database with your connection in Notion, then test the tool again.</source>
        <translation>トークンに問題はありません。Notionでデータベースをお使いのコネクトと共有してから、もう一度ツールをテストしてください。</translation>
    </message>
    <message>
        <source>In Notion open the database, click •••, Connections, and add “{connection}”. Then come back and click Look again.</source>
        <translation>Notionでデータベースを開き、「•••」、「コネクト（Connections）」の順にクリックして、「{connection}」を追加してください。そのあとここに戻り、「もう一度調べる」をクリックします。</translation>
    </message>
    <message numerus="yes">
        <source>The token works and reaches %n database(s)</source>
        <translation>
            <numerusform>トークンは使えます。%n件のデータベースにアクセスできます</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the whole list that Notion gives. One that was shared a moment ago can take a while to appear.</source>
        <translation>Notionからの一覧は、これですべてです。共有したばかりのものは、表示されるまで少し時間がかかることがあります。</translation>
    </message>
    <message numerus="yes">
        <source>The token is good and reaches %n database(s); is the one you need among them?</source>
        <translation>
            <numerusform>トークンに問題はなく、%n件のデータベースにアクセスできます。必要なデータベースは、その中にありますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The token works but sees no database</source>
        <translation>トークンは使えますが、データベースが1つも見えません</translation>
    </message>
    <message>
        <source>A personal token sees what its maker sees, so nothing has to be shared with it. Most often that person cannot open the database, or it is in another workspace.</source>
        <translation>個人用トークンには、作った人に見えるものが見えるので、共有の操作は必要ありません。ほとんどの場合、その人がデータベースを開けないか、データベースが別のワークスペースにあります。</translation>
    </message>
    <message>
        <source>Look whether the token’s maker can open the database in Notion.</source>
        <translation>トークンを作った人が、Notionでそのデータベースを開けるか見ます。</translation>
    </message>
    <message>
        <source>If not, ask its owner to share it with that person.</source>
        <translation>開けない場合は、その人と共有するよう、データベースの持ち主に頼みます。</translation>
    </message>
    <message>
        <source>The token is good; can the person who made it open that database in Notion?</source>
        <translation>トークンに問題はありません。作った方は、Notionでそのデータベースを開けますか？</translation>
    </message>
    <message>
        <source>There may be more databases than these</source>
        <translation>これ以外にもデータベースがあるかもしれません</translation>
    </message>
    <message>
        <source>Notion did not tell all of them this time. The token works, and one that is missing here can be checked by its link.</source>
        <translation>今回、Notionからの一覧にすべては入っていません。トークンは使えます。ここにないデータベースは、リンクで確認できます。</translation>
    </message>
    <message>
        <source>Paste the link of the database that you miss.</source>
        <translation>見当たらないデータベースのリンクを貼り付けます。</translation>
    </message>
    <message>
        <source>Notion did not list everything; paste the link of the database you need.</source>
        <translation>Notionの一覧に、すべては出ていません。必要なデータベースのリンクを貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>The list broke off after %n database(s)</source>
        <translation>
            <numerusform>リストは%n件のデータベースのあとで途切れました</numerusform>
        </translation>
    </message>
    <message>
        <source>Notion’s answers broke off on the way; what came so far is kept. The token works.</source>
        <translation>Notionの応答が途中で途切れました。そこまでに届いたものは残してあります。トークンは使えます。</translation>
    </message>
    <message>
        <source>The token is good; the list broke off on the way, so look once more.</source>
        <translation>トークンに問題はありません。リストが途中で途切れているので、もう一度調べてください。</translation>
    </message>
    <message>
        <source>The token works but may not read</source>
        <translation>トークンは使えますが、読み取りが許可されていません</translation>
    </message>
    <message>
        <source>Notion accepts it, but the connection most likely lacks “Read content”. A workspace owner can switch that on in the connection’s settings.</source>
        <translation>Notionには受け付けられていますが、おそらくコネクトに「Read content」がありません。ワークスペースオーナーなら、コネクトの設定でオンにできます。</translation>
    </message>
    <message>
        <source>Ask a workspace owner to do this if you are not one.</source>
        <translation>ワークスペースオーナーでない場合は、オーナーの方にお願いします。</translation>
    </message>
    <message>
        <source>In Notion, open the connection (also called integration).</source>
        <translation>Notionでコネクト（インテグレーションとも呼ばれます）を開きます。</translation>
    </message>
    <message>
        <source>Under Capabilities, tick “Read content” and save.</source>
        <translation>「Capabilities」で「Read content」にチェックを入れて、保存します。</translation>
    </message>
    <message>
        <source>Come back here and click Try again.</source>
        <translation>ここに戻り、「もう一度試す」をクリックします。</translation>
    </message>
    <message>
        <source>The token is good; in the connection’s capabilities, Read content has to be ticked.</source>
        <translation>トークンに問題はありません。コネクトの「Capabilities」で、「Read content」にチェックを入れる必要があります。</translation>
    </message>
    <message>
        <source>This token reaches “{title}”</source>
        <translation>このトークンで「{title}」にアクセスできます</translation>
    </message>
    <message>
        <source>Your tool can reach it with this token too.</source>
        <translation>ツールも、このトークンでアクセスできます。</translation>
    </message>
    <message>
        <source>The token reaches that database; pick it again in the tool.</source>
        <translation>トークンでそのデータベースにアクセスできます。ツールでもう一度選んでください。</translation>
    </message>
    <message>
        <source>This token cannot see that database yet</source>
        <translation>このトークンには、そのデータベースがまだ見えません</translation>
    </message>
    <message>
        <source>Most often it has not been shared with “{connection}”. Already listed there? Remove it, add it again.</source>
        <translation>ほとんどの場合、「{connection}」と共有されていません。すでに載っている場合は、一度外して、追加し直してください。</translation>
    </message>
    <message>
        <source>It is not shared with “{connection}”.</source>
        <translation>「{connection}」と共有されていません。</translation>
    </message>
    <message>
        <source>It belongs to another workspace.</source>
        <translation>別のワークスペースのものです。</translation>
    </message>
    <message>
        <source>It was deleted, or the link is not complete.</source>
        <translation>削除されたか、リンクが途中で切れています。</translation>
    </message>
    <message>
        <source>The token cannot see that database yet; open it in Notion, click the three dots, Connections, and add yours.</source>
        <translation>トークンには、そのデータベースがまだ見えていません。Notionで開き、点3つのボタン、「コネクト」の順にクリックして、お使いのコネクトを追加してください。</translation>
    </message>
    <message>
        <source>That link leads to a page</source>
        <translation>これはページへのリンクです</translation>
    </message>
    <message>
        <source>The token reaches that page. A database may stand on it, with a link of its own.</source>
        <translation>トークンでそのページにアクセスできます。その中にデータベースがあるかもしれません。データベースには、それ自体のリンクがあります。</translation>
    </message>
    <message>
        <source>On the page, open the database as a full page.</source>
        <translation>ページの中のデータベースを、フルページで開きます。</translation>
    </message>
    <message>
        <source>That is the link of a page; open the database itself and copy its link.</source>
        <translation>それはページのリンクです。データベースそのものを開いて、リンクをコピーしてください。</translation>
    </message>
    <message>
        <source>That is a view, not the database itself</source>
        <translation>これはビューで、データベースそのものではありません</translation>
    </message>
    <message>
        <source>It shows a database that lives elsewhere, and tools cannot use a view. The database itself has to be shared.</source>
        <translation>別の場所にあるデータベースを表示しているもので、ツールはビューを使えません。データベースそのものを共有する必要があります。</translation>
    </message>
    <message>
        <source>Click the arrow beside the view’s name to open the database itself.</source>
        <translation>ビューの名前の横にある矢印をクリックし、データベースそのものを開きます。</translation>
    </message>
    <message>
        <source>That is only a view of a database; open the original and copy its link.</source>
        <translation>それはデータベースのビューです。元のデータベースを開いて、リンクをコピーしてください。</translation>
    </message>
    <message>
        <source>That link does not lead to Notion</source>
        <translation>このリンクはNotionのものではありません</translation>
    </message>
    <message>
        <source>Links to a database begin with app.notion.com, www.notion.so or alike. Nothing was sent.</source>
        <translation>データベースのリンクは、app.notion.com や www.notion.so などで始まります。何も送信していません。</translation>
    </message>
    <message>
        <source>That link is not from Notion; open the database in Notion and copy its link.</source>
        <translation>そのリンクはNotionのものではありません。Notionでデータベースを開いて、リンクをコピーしてください。</translation>
    </message>
    <message>
        <source>That is not a link</source>
        <translation>これはリンクではありません</translation>
    </message>
    <message>
        <source>A database is checked by its link: in Notion open it, click •••, then Copy link. By its name, look for it in the list. Nothing was sent.</source>
        <translation>データベースはリンクで確認します。Notionで開き、「•••」、「リンクをコピー（Copy link）」の順にクリックしてください。名前で探す場合は、リストを見てください。何も送信していません。</translation>
    </message>
    <message>
        <source>Or look for its name in the list.</source>
        <translation>または、リストで名前を探します。</translation>
    </message>
    <message>
        <source>That is not a link; open the database in Notion and copy its link, or look for its name in the list.</source>
        <translation>それはリンクではありません。Notionでデータベースを開いてリンクをコピーするか、リストで名前を探してください。</translation>
    </message>
    <message>
        <source>A token does not belong here</source>
        <translation>ここはトークンを入れる場所ではありません</translation>
    </message>
    <message>
        <source>This field shows what is in it, so the token was taken out at once. Here a database is checked by its link. Nothing was sent.</source>
        <translation>この入力欄は中身が見えてしまうので、トークンはすぐに取り除きました。ここではデータベースをリンクで確認します。何も送信していません。</translation>
    </message>
    <message>
        <source>Is it another token? Click Back until the wizard asks for the token, and paste it there.</source>
        <translation>別のトークンですか？ウィザードがトークンを求める画面まで「戻る」をクリックし、そこに貼り付けます。</translation>
    </message>
    <message>
        <source>That was the token, and the wizard has taken it out; here comes the database’s link.</source>
        <translation>それはトークンでしたので、ウィザードが取り除きました。ここに入れるのは、データベースのリンクです。</translation>
    </message>
    <message>
        <source>That link names no database</source>
        <translation>このリンクからはデータベースがわかりません</translation>
    </message>
    <message>
        <source>The long number that names a database is missing or cut. Nothing was sent.</source>
        <translation>データベースを表す長い番号がないか、途中で切れています。何も送信していません。</translation>
    </message>
    <message>
        <source>The link is not complete; open the database in Notion and copy its link again.</source>
        <translation>リンクが途中で切れています。Notionでデータベースを開いて、リンクをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>That database is in Notion’s trash</source>
        <translation>そのデータベースはNotionのゴミ箱にあります</translation>
    </message>
    <message>
        <source>The token reaches “{title}”, but someone has put it in the trash.</source>
        <translation>トークンで「{title}」にアクセスできますが、誰かがゴミ箱に入れました。</translation>
    </message>
    <message>
        <source>In Notion, open Trash at the left.</source>
        <translation>Notionの左側で「ゴミ箱（Trash）」を開きます。</translation>
    </message>
    <message>
        <source>Find it there and click Restore.</source>
        <translation>そこで見つけて、「復元（Restore）」をクリックします。</translation>
    </message>
    <message>
        <source>Then click Check once more.</source>
        <translation>そのあと、もう一度「確認」をクリックします。</translation>
    </message>
    <message>
        <source>That database is in Notion’s trash; restore it from there.</source>
        <translation>そのデータベースはNotionのゴミ箱にあります。そこから復元してください。</translation>
    </message>
    <message>
        <source>That database may be in another workspace</source>
        <translation>そのデータベースは別のワークスペースにあるかもしれません</translation>
    </message>
    <message>
        <source>This token opens only “{workspace}”. After a move, copied databases have links of their own.</source>
        <translation>このトークンが開くのは「{workspace}」だけです。引っ越しのあとは、コピーしたデータベースにそれぞれ新しいリンクがあります。</translation>
    </message>
    <message>
        <source>In Notion, choose “{workspace}” at the top left.</source>
        <translation>Notionの左上で「{workspace}」を選びます。</translation>
    </message>
    <message>
        <source>That link may belong to the old workspace; open the database in the new one and copy its link.</source>
        <translation>そのリンクは、以前のワークスペースのものかもしれません。新しいほうでデータベースを開いて、リンクをコピーしてください。</translation>
    </message>
    <message>
        <source>The token sees “{title}” now</source>
        <translation>トークンに「{title}」が見えるようになりました</translation>
    </message>
    <message>
        <source>Sharing it in Notion has worked.</source>
        <translation>Notionでの共有がうまくいきました。</translation>
    </message>
    <message>
        <source>That worked, the token sees the database now; pick it in the tool.</source>
        <translation>うまくいきました。トークンにデータベースが見えるようになりましたので、ツールで選んでください。</translation>
    </message>
</context>
<context>
    <name>DatabasesPage</name>
    <message numerus="yes">
        <source>%n database(s) found</source>
        <translation>
            <numerusform>%n件のデータベースが見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far</source>
        <translation>
            <numerusform>これまでに%n件見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found; looking again…</source>
        <translation>
            <numerusform>%n件見つかりました。もう一度調べています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found; there may be more</source>
        <translation>
            <numerusform>%n件見つかりました。ほかにもあるかもしれません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far. Notion asks for a pause of {seconds:duration}, then the list goes on.</source>
        <translation>
            <numerusform>これまでに%n件見つかりました。Notionが{seconds:duration}待つよう求めています。そのあと続きを読み込みます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n database(s)</source>
        <translation>
            <numerusform>データベース%n件のうち{shown}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n found so far</source>
        <translation>
            <numerusform>これまでに見つかった%n件のうち{shown}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n; looking again…</source>
        <translation>
            <numerusform>%n件のうち{shown}件。もう一度調べています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n; there may be more</source>
        <translation>
            <numerusform>%n件のうち{shown}件。ほかにもあるかもしれません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n found so far. Notion asks for a pause of {seconds:duration}, then the list goes on.</source>
        <translation>
            <numerusform>これまでに見つかった%n件のうち{shown}件。Notionが{seconds:duration}待つよう求めています。そのあと続きを読み込みます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No database with this name among the %n found so far. To be sure, paste its link here.</source>
        <translation>
            <numerusform>これまでに見つかった%n件の中に、この名前のデータベースはありません。確かめるには、ここにリンクを貼り付けてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No database with this name among the %n found. To be sure, paste its link here.</source>
        <translation>
            <numerusform>見つかった%n件の中に、この名前のデータベースはありません。確かめるには、ここにリンクを貼り付けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>What has just appeared is not among them yet. Notion’s list can take some minutes, and so can a list in your tool.</source>
        <translation>見えるようになったばかりのものは、まだこの中にありません。Notionのリストに出るまで、数分かかることがあります。ツールのリストも同じです。</translation>
    </message>
    <message>
        <source>Databases this token can reach</source>
        <translation>このトークンでアクセスできるデータベース</translation>
    </message>
    <message>
        <source>Saved token</source>
        <translation>保存したトークン</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>名前で探す</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>リストを保存</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>リストを読み込んでいます</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了する</translation>
    </message>
    <message>
        <source>Looking again every few seconds…</source>
        <translation>数秒ごとに調べ直しています…</translation>
    </message>
    <message>
        <source>Asking Notion…</source>
        <translation>Notionに問い合わせています…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>The wizard looked for two minutes, and nothing has appeared yet.</source>
        <translation>ウィザードが2分間探しましたが、まだ何も見つかりません。</translation>
    </message>
    <message>
        <source>The wizard does not look by itself any more.</source>
        <translation>ウィザードは、もう自動では調べていません。</translation>
    </message>
    <message>
        <source>Still looking every few seconds for the one that cannot be seen yet.</source>
        <translation>まだ見えないデータベースを、引き続き数秒ごとに探しています。</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>探すのをやめる</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>探し続ける</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Paste again</source>
        <translation>もう一度貼り付け</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>トークンを取得</translation>
    </message>
    <message>
        <source>Open it in Notion</source>
        <translation>Notionで開く</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>入力し直す</translation>
    </message>
    <message>
        <source>Keep this link for the database check</source>
        <translation>このリンクをデータベースの確認用に取っておく</translation>
    </message>
    <message>
        <source>Explain this error message</source>
        <translation>このエラーメッセージを説明</translation>
    </message>
    <message>
        <source>Test anyway</source>
        <translation>それでもテストする</translation>
    </message>
    <message>
        <source>Use only the token part</source>
        <translation>トークンの部分だけを使う</translation>
    </message>
    <message>
        <source>It came with a webhook</source>
        <translation>Webhookと一緒に届いた</translation>
    </message>
    <message>
        <source>Copy the note for IT</source>
        <translation>IT担当者への連絡文をコピー</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>保存せずに続ける</translation>
    </message>
    <message>
        <source>Show how to change a variable</source>
        <translation>変数の変え方を表示</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>サポート用レポート</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>All done</source>
        <translation>すべて完了しました</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>残っていること</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>控えを保存</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>あと少しです</translation>
    </message>
    <message>
        <source>Number for support, not closed yet:</source>
        <translation>サポートに伝える番号（未完了）：</translation>
    </message>
    <message>
        <source>Closing number for support:</source>
        <translation>サポートに伝える完了番号：</translation>
    </message>
    <message>
        <source>Back to Home</source>
        <translation>ホームに戻る</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了する</translation>
    </message>
    <message>
        <source>Not everything works yet</source>
        <translation>まだ動いていないものがあります</translation>
    </message>
    <message>
        <source>Number for support, the token works:</source>
        <translation>サポートに伝える番号（トークンは使えます）：</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Update the other tools that used the old token.</source>
        <translation>以前のトークンを使っていた、ほかのツールも更新してください。</translation>
    </message>
    <message>
        <source>Tick each one that works again. Those that you do not use need no tick.</source>
        <translation>また動くようになったものに、チェックを入れてください。使っていないものに、チェックは必要ありません。</translation>
    </message>
    <message>
        <source>Once all of them work, remove the old connection in Notion.</source>
        <translation>すべて動くようになったら、Notionで以前のコネクトを削除してください。</translation>
    </message>
    <message>
        <source>Once all of them work, remove the old connection in “{workspace}”.</source>
        <translation>すべて動くようになったら、「{workspace}」で以前のコネクトを削除してください。</translation>
    </message>
    <message>
        <source>Test your tool. The wizard reminds you when you open it again.</source>
        <translation>ツールを試してください。次にウィザードを開いたときに、お知らせします。</translation>
    </message>
    <message>
        <source>Delete the copy with the old token: {file:plain}</source>
        <translation>以前のトークンが入ったバックアップを削除してください：{file:plain}</translation>
    </message>
</context>
<context>
    <name>Fallbacks</name>
    <message>
        <source>a backup copy</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>a capability</source>
        <translation>必要な権限</translation>
    </message>
    <message>
        <source>a stray character</source>
        <translation>余分な文字</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>your connection</source>
        <translation>お使いのコネクト</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>別のワークスペース</translation>
    </message>
    <message>
        <source>the letters shown</source>
        <translation>表示された文字</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>そのファイル</translation>
    </message>
    <message>
        <source>Notion’s address</source>
        <translation>Notionのアドレス</translation>
    </message>
    <message>
        <source>an unknown issuer</source>
        <translation>不明な発行者</translation>
    </message>
    <message>
        <source>this computer’s keychain</source>
        <translation>このコンピューターのキーチェーン</translation>
    </message>
    <message>
        <source>kind unknown</source>
        <translation>種類不明</translation>
    </message>
    <message>
        <source>that link</source>
        <translation>そのリンク</translation>
    </message>
    <message>
        <source>some</source>
        <translation>数</translation>
    </message>
    <message>
        <source>your token</source>
        <translation>お使いのトークン</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>場所不明</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>somewhere inside</source>
        <translation>途中のどこか</translation>
    </message>
    <message>
        <source>a proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>a few</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a little while</source>
        <translation>しばらく</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>別のサービス</translation>
    </message>
    <message>
        <source>that database</source>
        <translation>そのデータベース</translation>
    </message>
    <message>
        <source>your tool</source>
        <translation>お使いのツール</translation>
    </message>
    <message>
        <source>the variable</source>
        <translation>その変数</translation>
    </message>
    <message>
        <source>recently</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>that workspace</source>
        <translation>そのワークスペース</translation>
    </message>
</context>
<context>
    <name>FirstDayOfMonth</name>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Not in the list?</source>
        <translation>リストにない場合は？</translation>
    </message>
    <message>
        <source>It was deleted: the steps for a new one</source>
        <translation>削除されていた場合：新しく作る手順</translation>
    </message>
    <message>
        <source>No such button, or your workspace is not in the dropdown?</source>
        <translation>そのボタンがない、またはワークスペースがドロップダウンに出てこない場合は？</translation>
    </message>
    <message>
        <source>Your connection is not offered there?</source>
        <translation>お使いのコネクトがそこに出てこない場合は？</translation>
    </message>
    <message>
        <source>Has a stranger seen the token?</source>
        <translation>知らない人にトークンを見られた場合は？</translation>
    </message>
    <message>
        <source>Who is an owner?</source>
        <translation>オーナーは誰ですか？</translation>
    </message>
    <message>
        <source>Another way: a personal token</source>
        <translation>別の方法：個人用トークン</translation>
    </message>
    <message>
        <source>On the {configuration} tab, next to “{access_token}”, click {show}, then {copy}.</source>
        <translation>「{configuration}」タブで、「{access_token}」の横の「{show}」、「{copy}」の順にクリックします。</translation>
    </message>
    <message>
        <source>It may also be called “{installation_access_token}”, on older pages “{access_token_before}”. Do not click {refresh} here: it can stop other tools.</source>
        <translation>「{installation_access_token}」、古い画面では「{access_token_before}」と表示されていることもあります。ここでは「{refresh}」をクリックしないでください。ほかのツールが止まることがあります。</translation>
    </message>
    <message>
        <source>Under {capabilities}, tick “{read_content}”, and save.</source>
        <translation>「{capabilities}」で「{read_content}」にチェックを入れて、保存します。</translation>
    </message>
    <message>
        <source>If your tool also writes into Notion, tick “{update_content}” and “{insert_content}” too.</source>
        <translation>ツールがNotionへの書き込みもする場合は、「{update_content}」と「{insert_content}」にもチェックを入れます。</translation>
    </message>
    <message>
        <source>Open your list of connections and click the one that your tool uses.</source>
        <translation>コネクトのリストを開き、ツールが使っているコネクトをクリックします。</translation>
    </message>
    <message>
        <source>They used to be called {integrations_before}. Not in the list? Look below before you make a new one.</source>
        <translation>コネクトは、以前「{integrations_before}」と呼ばれていました。リストにない場合は、新しく作る前に下の説明をご覧ください。</translation>
    </message>
    <message>
        <source>Open Notion and look at the name at the top left.</source>
        <translation>Notionを開き、左上の名前を見ます。</translation>
    </message>
    <message>
        <source>It must be the workspace that your tool works with. If it is another one, click the name and choose the right one.</source>
        <translation>ツールで使っているワークスペースになっている必要があります。別のワークスペースなら、名前をクリックして正しいものを選んでください。</translation>
    </message>
    <message>
        <source>After that, copy the new token: {show}, then {copy}.</source>
        <translation>そのあと、新しいトークンをコピーします。「{show}」、「{copy}」の順にクリックします。</translation>
    </message>
    <message>
        <source>The connection most often keeps its pages. Some tools may go on with the old token for a few days, so change them all: the last screen has a list to tick.</source>
        <translation>コネクトのページは、たいていそのまま残ります。数日間は以前のトークンで動き続けるツールもあるかもしれないので、すべてのツールで変更してください。最後の画面に、チェックを入れられるリストがあります。</translation>
    </message>
    <message>
        <source>Only if Notion shows this very token, the one that was turned down: click {refresh}.</source>
        <translation>Notionに表示されているのが、拒否されたこのトークンそのものである場合に限り、「{refresh}」をクリックします。</translation>
    </message>
    <message>
        <source>Every tool that uses this connection stops until you update it. If Notion shows another token than the one you pasted, copy that one, and leave {refresh} alone. Older pages call the button {refresh_before}.</source>
        <translation>このコネクトを使うツールは、更新するまですべて止まります。貼り付けたものとは別のトークンがNotionに表示されている場合は、そちらをコピーし、「{refresh}」には触れないでください。古い画面では、このボタンは「{refresh_before}」となっています。</translation>
    </message>
    <message>
        <source>Open the connection, and click {refresh} next to its token.</source>
        <translation>コネクトを開き、トークンの横の「{refresh}」をクリックします。</translation>
    </message>
    <message>
        <source>Every tool that uses this connection stops until you update it. Older pages call the button {refresh_before}.</source>
        <translation>このコネクトを使うツールは、更新するまですべて止まります。古い画面では、このボタンは「{refresh_before}」となっています。</translation>
    </message>
    <message>
        <source>Come back and check the same token again.</source>
        <translation>ここに戻り、同じトークンをもう一度確認します。</translation>
    </message>
    <message>
        <source>The token stays as it is, and nothing changes in your tools.</source>
        <translation>トークンはそのままで、ツールも何も変わりません。</translation>
    </message>
    <message>
        <source>Open your list of connections and click “{create_connection}”.</source>
        <translation>コネクトのリストを開き、「{create_connection}」をクリックします。</translation>
    </message>
    <message>
        <source>On the “{content_access}” tab, click “{edit_access}” and tick the page that holds your databases.</source>
        <translation>「{content_access}」タブで「{edit_access}」をクリックし、データベースが入っているページにチェックを入れます。</translation>
    </message>
    <message>
        <source>It must be your new workspace. If it is the old one, click the name and choose the new one.</source>
        <translation>新しいワークスペースになっている必要があります。以前のものなら、名前をクリックして新しいほうを選んでください。</translation>
    </message>
    <message>
        <source>Tokens do not move along: the new workspace needs a connection of its own, under {build}, {internal_connections}. Is there one for your tool already? Then open that and go on with the tick at {capabilities}.</source>
        <translation>トークンは引っ越し先に引き継がれません。新しいワークスペースには、そこ専用のコネクトが必要です（「{build}」の「{internal_connections}」）。ツール用のコネクトがすでにある場合は、それを開き、「{capabilities}」にチェックを入れるところから進めてください。</translation>
    </message>
    <message>
        <source>Give it a name, and choose your new workspace in the dropdown.</source>
        <translation>名前を付け、ドロップダウンで新しいワークスペースを選びます。</translation>
    </message>
    <message>
        <source>Look twice: the old workspace may be chosen at first.</source>
        <translation>よく確かめてください。最初は以前のワークスペースが選ばれているかもしれません。</translation>
    </message>
    <message>
        <source>Once is enough: all pages inside it follow. You can also open the page, click {menu}, {connections}, “{add_connection}”. Databases that were copied are new to your tool, so it must pick them again; that comes at the end.</source>
        <translation>一度で十分です。中のページもすべて含まれます。ページを開いて「{menu}」、「{connections}」、「{add_connection}」の順にクリックしてもかまいません。コピーしたデータベースはツールにとって新しいものなので、選び直す必要があります。これは最後に行います。</translation>
    </message>
    <message>
        <source>The button is under {build}, {internal_connections}. Connections used to be called {integrations_before}, and the button “{create_connection_before}”.</source>
        <translation>ボタンは「{build}」の「{internal_connections}」にあります。以前、コネクトは「{integrations_before}」、ボタンは「{create_connection_before}」という名前でした。</translation>
    </message>
    <message>
        <source>Give it the name of your tool, and choose the workspace in the dropdown.</source>
        <translation>ツールの名前を付け、ドロップダウンでワークスペースを選びます。</translation>
    </message>
    <message>
        <source>Look twice: another workspace may be chosen at first.</source>
        <translation>よく確かめてください。最初は別のワークスペースが選ばれているかもしれません。</translation>
    </message>
    <message>
        <source>Once is enough: all pages inside it follow. You can also open the page, click {menu}, {connections}, “{add_connection}”.</source>
        <translation>一度で十分です。中のページもすべて含まれます。ページを開いて「{menu}」、「{connections}」、「{add_connection}」の順にクリックしてもかまいません。</translation>
    </message>
    <message>
        <source>It must be the workspace with the databases that your tool needs. If it is another one, click the name and choose the right one.</source>
        <translation>ツールに必要なデータベースがあるワークスペースになっている必要があります。別のワークスペースなら、名前をクリックして正しいものを選んでください。</translation>
    </message>
    <message>
        <source>Is it the wrong workspace?</source>
        <translation>ワークスペースが違っていませんか？</translation>
    </message>
    <message>
        <source>Look at the name at the top left in Notion. If it is not the right one, change it there and open the list again.</source>
        <translation>Notionの左上の名前を見てください。正しいものでなければ、そこで切り替えて、もう一度リストを開きます。</translation>
    </message>
    <message>
        <source>Is your browser signed in with another account?</source>
        <translation>ブラウザで別のアカウントにサインインしていませんか？</translation>
    </message>
    <message>
        <source>Click the name at the top left: the e-mail address stands there. The list shows what that account has.</source>
        <translation>左上の名前をクリックすると、メールアドレスが表示されます。リストに出るのは、そのアカウントのものです。</translation>
    </message>
    <message>
        <source>Are you not an owner of this workspace?</source>
        <translation>あなたはこのワークスペースのオーナーですか？</translation>
    </message>
    <message>
        <source>Only owners see its connections and make new ones. Answer No to the question about the owner: a message to send is ready there.</source>
        <translation>コネクトを見たり新しく作ったりできるのは、オーナーだけです。オーナーでなければ、オーナーかどうかの質問に「いいえ」と答えてください。送るためのメッセージが用意されています。</translation>
    </message>
    <message>
        <source>None of these? Then it was most likely deleted: make a new one.</source>
        <translation>どれも当てはまりませんか？それなら、おそらく削除されています。新しく作ってください。</translation>
    </message>
    <message>
        <source>“{create_connection}” gives you a new one, which begins without pages. The token of the deleted one works nowhere any more, so all its tools need the new one.</source>
        <translation>「{create_connection}」で新しいコネクトができます。最初はページがありません。削除されたコネクトのトークンはもうどこでも使えないので、使っていたツールにはすべて新しいトークンが必要です。</translation>
    </message>
    <message>
        <source>Only a workspace owner can see or make it. Are you one?</source>
        <translation>これを見たり作ったりできるのは、ワークスペースオーナーだけです。あなたはオーナーですか？</translation>
    </message>
    <message>
        <source>Find out who owns the workspace.</source>
        <translation>ワークスペースのオーナーが誰かを調べます。</translation>
    </message>
    <message>
        <source>In Notion click the name at the top left, then {settings}, then {people}, and look for “{workspace_owner}”.</source>
        <translation>Notionで左上の名前、「{settings}」、「{people}」の順にクリックし、「{workspace_owner}」を探します。</translation>
    </message>
    <message>
        <source>Send that person the message below.</source>
        <translation>その人に下のメッセージを送ります。</translation>
    </message>
    <message>
        <source>It says what to do, and how to do no harm.</source>
        <translation>していただくことと、トラブルを避けるための注意が書いてあります。</translation>
    </message>
    <message>
        <source>Come back when you have the answer.</source>
        <translation>返事が来たら、ここに戻ります。</translation>
    </message>
    <message>
        <source>You can close the wizard: it remembers where you were.</source>
        <translation>ウィザードは閉じてもかまいません。どこまで進んだかを覚えています。</translation>
    </message>
    <message>
        <source>Hello,

{tool} needs the token of its Notion connection again, and only a workspace owner can see it. Could you help?

1. Open Notion: the name at the top left must be our workspace.
2. Open {address:plain} and click the connection that {tool} uses.
3. On the {configuration} tab, click {show}, then {copy}.

Please do not click {refresh}: every tool that uses this connection would stop. If the connection is not there, tell me before you make a new one.

It is best if you paste the token into {tool} yourself. If that does not work, share it with me in a password manager, not by mail or chat.

Thank you!</source>
        <translation>お疲れさまです。

{tool}で使っているNotionのコネクトのトークンがもう一度必要になりましたが、ワークスペースオーナーの方しか見ることができません。お手伝いいただけますか？

1. Notionを開きます。左上の名前が、私たちのワークスペースになっていることを確かめてください。
2. {address:plain} を開き、{tool}が使っているコネクトをクリックします。
3. 「{configuration}」タブで、「{show}」、「{copy}」の順にクリックします。

「{refresh}」はクリックしないでください。このコネクトを使うツールがすべて止まってしまいます。コネクトが見当たらないときは、新しく作る前にご連絡ください。

トークンは、{tool}に直接貼り付けていただくのがいちばんです。それが難しい場合は、メールやチャットではなく、パスワードマネージャーで共有してください。

よろしくお願いします！</translation>
    </message>
    <message>
        <source>Hello,

Our tool needs the token of its Notion connection again, and only a workspace owner can see it. Could you help?

1. Open Notion: the name at the top left must be our workspace.
2. Open {address:plain} and click the connection that our tool uses.
3. On the {configuration} tab, click {show}, then {copy}.

Please do not click {refresh}: every tool that uses this connection would stop. If the connection is not there, tell me before you make a new one.

It is best if you paste the token into the tool yourself. If that does not work, share it with me in a password manager, not by mail or chat.

Thank you!</source>
        <translation>お疲れさまです。

私たちのツールで使っているNotionのコネクトのトークンがもう一度必要になりましたが、ワークスペースオーナーの方しか見ることができません。お手伝いいただけますか？

1. Notionを開きます。左上の名前が、私たちのワークスペースになっていることを確かめてください。
2. {address:plain} を開き、そのツールが使っているコネクトをクリックします。
3. 「{configuration}」タブで、「{show}」、「{copy}」の順にクリックします。

「{refresh}」はクリックしないでください。このコネクトを使うツールがすべて止まってしまいます。コネクトが見当たらないときは、新しく作る前にご連絡ください。

トークンは、ツールに直接貼り付けていただくのがいちばんです。それが難しい場合は、メールやチャットではなく、パスワードマネージャーで共有してください。

よろしくお願いします！</translation>
    </message>
    <message>
        <source>Hello,

We moved to another Notion workspace, and {tool} needs a connection there. Only a workspace owner can make one. Could you help?

1. Open Notion: the name at the top left must be our new workspace.
2. Open {address:plain} and click “{create_connection}”.
3. Give it a name, and choose our new workspace in the dropdown.
4. Under {capabilities}, tick “{read_content}”. Only if {tool} also writes into Notion, tick “{update_content}” and “{insert_content}” too. Then save.
5. On the “{content_access}” tab, click “{edit_access}” and tick the page that holds our databases.
6. On the {configuration} tab, click {show}, then {copy}.

Is there a connection for it already? Then open that one and begin with step 4. Please do not click {refresh}: every tool that uses it would stop.

It is best if you paste the token into {tool} yourself. If that does not work, share it with me in a password manager, not by mail or chat.

Thank you!</source>
        <translation>お疲れさまです。

Notionのワークスペースを引っ越したので、新しいほうに{tool}用のコネクトが必要です。作成できるのはワークスペースオーナーの方だけです。お手伝いいただけますか？

1. Notionを開きます。左上の名前が、私たちの新しいワークスペースになっていることを確かめてください。
2. {address:plain} を開き、「{create_connection}」をクリックします。
3. 名前を付け、ドロップダウンで新しいワークスペースを選びます。
4. 「{capabilities}」で「{read_content}」にチェックを入れます。{tool}がNotionへの書き込みもする場合に限り、「{update_content}」と「{insert_content}」にもチェックを入れます。そのあと保存します。
5. 「{content_access}」タブで「{edit_access}」をクリックし、データベースが入っているページにチェックを入れます。
6. 「{configuration}」タブで、「{show}」、「{copy}」の順にクリックします。

そのためのコネクトがすでにある場合は、それを開いて手順4から始めてください。「{refresh}」はクリックしないでください。そのコネクトを使うツールがすべて止まってしまいます。

トークンは、{tool}に直接貼り付けていただくのがいちばんです。それが難しい場合は、メールやチャットではなく、パスワードマネージャーで共有してください。

よろしくお願いします！</translation>
    </message>
    <message>
        <source>Hello,

We moved to another Notion workspace, and our tool needs a connection there. Only a workspace owner can make one. Could you help?

1. Open Notion: the name at the top left must be our new workspace.
2. Open {address:plain} and click “{create_connection}”.
3. Give it a name, and choose our new workspace in the dropdown.
4. Under {capabilities}, tick “{read_content}”. Only if our tool also writes into Notion, tick “{update_content}” and “{insert_content}” too. Then save.
5. On the “{content_access}” tab, click “{edit_access}” and tick the page that holds our databases.
6. On the {configuration} tab, click {show}, then {copy}.

Is there a connection for it already? Then open that one and begin with step 4. Please do not click {refresh}: every tool that uses it would stop.

It is best if you paste the token into the tool yourself. If that does not work, share it with me in a password manager, not by mail or chat.

Thank you!</source>
        <translation>お疲れさまです。

Notionのワークスペースを引っ越したので、新しいほうに私たちのツール用のコネクトが必要です。作成できるのはワークスペースオーナーの方だけです。お手伝いいただけますか？

1. Notionを開きます。左上の名前が、私たちの新しいワークスペースになっていることを確かめてください。
2. {address:plain} を開き、「{create_connection}」をクリックします。
3. 名前を付け、ドロップダウンで新しいワークスペースを選びます。
4. 「{capabilities}」で「{read_content}」にチェックを入れます。ツールがNotionへの書き込みもする場合に限り、「{update_content}」と「{insert_content}」にもチェックを入れます。そのあと保存します。
5. 「{content_access}」タブで「{edit_access}」をクリックし、データベースが入っているページにチェックを入れます。
6. 「{configuration}」タブで、「{show}」、「{copy}」の順にクリックします。

そのためのコネクトがすでにある場合は、それを開いて手順4から始めてください。「{refresh}」はクリックしないでください。そのコネクトを使うツールがすべて止まってしまいます。

トークンは、ツールに直接貼り付けていただくのがいちばんです。それが難しい場合は、メールやチャットではなく、パスワードマネージャーで共有してください。

よろしくお願いします！</translation>
    </message>
    <message>
        <source>Hello,

{tool} needs a connection in our Notion workspace, and only a workspace owner can make one. Could you help?

1. Open Notion: the name at the top left must be our workspace.
2. Open {address:plain} and click “{create_connection}”.
3. Give it a name, and choose our workspace in the dropdown.
4. Under {capabilities}, tick “{read_content}”. Only if {tool} also writes into Notion, tick “{update_content}” and “{insert_content}” too. Then save.
5. On the “{content_access}” tab, click “{edit_access}” and tick the page that holds our databases.
6. On the {configuration} tab, click {show}, then {copy}.

Is there a connection for it already? Then open that one and begin with step 4. Please do not click {refresh}: every tool that uses it would stop.

It is best if you paste the token into {tool} yourself. If that does not work, share it with me in a password manager, not by mail or chat.

Thank you!</source>
        <translation>お疲れさまです。

私たちのNotionのワークスペースに、{tool}用のコネクトが必要です。作成できるのはワークスペースオーナーの方だけです。お手伝いいただけますか？

1. Notionを開きます。左上の名前が、私たちのワークスペースになっていることを確かめてください。
2. {address:plain} を開き、「{create_connection}」をクリックします。
3. 名前を付け、ドロップダウンで私たちのワークスペースを選びます。
4. 「{capabilities}」で「{read_content}」にチェックを入れます。{tool}がNotionへの書き込みもする場合に限り、「{update_content}」と「{insert_content}」にもチェックを入れます。そのあと保存します。
5. 「{content_access}」タブで「{edit_access}」をクリックし、データベースが入っているページにチェックを入れます。
6. 「{configuration}」タブで、「{show}」、「{copy}」の順にクリックします。

そのためのコネクトがすでにある場合は、それを開いて手順4から始めてください。「{refresh}」はクリックしないでください。そのコネクトを使うツールがすべて止まってしまいます。

トークンは、{tool}に直接貼り付けていただくのがいちばんです。それが難しい場合は、メールやチャットではなく、パスワードマネージャーで共有してください。

よろしくお願いします！</translation>
    </message>
    <message>
        <source>Hello,

Our tool needs a connection in our Notion workspace, and only a workspace owner can make one. Could you help?

1. Open Notion: the name at the top left must be our workspace.
2. Open {address:plain} and click “{create_connection}”.
3. Give it a name, and choose our workspace in the dropdown.
4. Under {capabilities}, tick “{read_content}”. Only if our tool also writes into Notion, tick “{update_content}” and “{insert_content}” too. Then save.
5. On the “{content_access}” tab, click “{edit_access}” and tick the page that holds our databases.
6. On the {configuration} tab, click {show}, then {copy}.

Is there a connection for it already? Then open that one and begin with step 4. Please do not click {refresh}: every tool that uses it would stop.

It is best if you paste the token into the tool yourself. If that does not work, share it with me in a password manager, not by mail or chat.

Thank you!</source>
        <translation>お疲れさまです。

私たちのNotionのワークスペースに、ツール用のコネクトが必要です。作成できるのはワークスペースオーナーの方だけです。お手伝いいただけますか？

1. Notionを開きます。左上の名前が、私たちのワークスペースになっていることを確かめてください。
2. {address:plain} を開き、「{create_connection}」をクリックします。
3. 名前を付け、ドロップダウンで私たちのワークスペースを選びます。
4. 「{capabilities}」で「{read_content}」にチェックを入れます。ツールがNotionへの書き込みもする場合に限り、「{update_content}」と「{insert_content}」にもチェックを入れます。そのあと保存します。
5. 「{content_access}」タブで「{edit_access}」をクリックし、データベースが入っているページにチェックを入れます。
6. 「{configuration}」タブで、「{show}」、「{copy}」の順にクリックします。

そのためのコネクトがすでにある場合は、それを開いて手順4から始めてください。「{refresh}」はクリックしないでください。そのコネクトを使うツールがすべて止まってしまいます。

トークンは、ツールに直接貼り付けていただくのがいちばんです。それが難しい場合は、メールやチャットではなく、パスワードマネージャーで共有してください。

よろしくお願いします！</translation>
    </message>
    <message>
        <source>Hello,

Our Notion connection may do too little, and only a workspace owner can change that. Could you help?

1. Open {address:plain} and click the connection.
2. Under {capabilities}, tick “{read_content}”, and save. If our tool writes into Notion, tick “{update_content}” and “{insert_content}” too.

Please do not click {refresh}: the token stays as it is.

Thank you!</source>
        <translation>お疲れさまです。

私たちのNotionのコネクトは、権限が足りないのかもしれません。変更できるのはワークスペースオーナーの方だけです。お手伝いいただけますか？

1. {address:plain} を開き、そのコネクトをクリックします。
2. 「{capabilities}」で「{read_content}」にチェックを入れて、保存します。ツールがNotionへの書き込みもする場合は、「{update_content}」と「{insert_content}」にもチェックを入れてください。

「{refresh}」はクリックしないでください。トークンはそのままで大丈夫です。

よろしくお願いします！</translation>
    </message>
    <message>
        <source>Open your personal tokens and make one in the right workspace.</source>
        <translation>個人用トークンのページを開き、正しいワークスペースでトークンを作ります。</translation>
    </message>
    <message>
        <source>It acts in your name and sees what you see. Nothing has to be shared with it, and you need not be an owner, unless your workspace does not allow such tokens.</source>
        <translation>このトークンはあなたの名義で動き、あなたに見えるものが見えます。何かを共有する必要はなく、オーナーでなくてもかまいません。ただし、ワークスペースでこの種のトークンが許可されていない場合は使えません。</translation>
    </message>
    <message>
        <source>Click {copy} next to it.</source>
        <translation>その横の「{copy}」をクリックします。</translation>
    </message>
    <message>
        <source>It ends on its date (after a year at most), when someone revokes it, and when you leave the workspace. A tool that several people rely on is better off with a connection.</source>
        <translation>期限の日（最長で1年後）が来たとき、誰かが取り消したとき、あなたがワークスペースを離れたときに使えなくなります。何人もが頼りにしているツールには、コネクトのほうが向いています。</translation>
    </message>
    <message>
        <source>Was it a personal token? Then make a new one and copy that.</source>
        <translation>個人用トークンでしたか？それなら、新しく作ってコピーします。</translation>
    </message>
    <message>
        <source>Personal tokens end on a date. The token of a connection does not: for that, go on below.</source>
        <translation>個人用トークンには期限があります。コネクトのトークンに期限はありません。コネクトの場合は、下に進んでください。</translation>
    </message>
    <message>
        <source>Open the database in Notion.</source>
        <translation>Notionでデータベースを開きます。</translation>
    </message>
    <message>
        <source>Open the database itself, as a whole page. A page that only shows a view of it is not enough.</source>
        <translation>データベースそのものを、フルページで開いてください。ビューだけを表示しているページでは不十分です。</translation>
    </message>
    <message>
        <source>Click {menu} at the top right, then {connections}.</source>
        <translation>右上の「{menu}」、「{connections}」の順にクリックします。</translation>
    </message>
    <message>
        <source>Not there? You may need full access to the page: ask whoever made it.</source>
        <translation>見当たりませんか？そのページのフルアクセス権限が必要かもしれません。ページを作った人に聞いてみてください。</translation>
    </message>
    <message>
        <source>Click “{add_connection}”, choose the one that your tool uses, and confirm.</source>
        <translation>「{add_connection}」をクリックし、ツールが使っているコネクトを選んで確定します。</translation>
    </message>
    <message>
        <source>Already listed there? Remove it and add it again. A personal token needs none of this: it sees what you see.</source>
        <translation>すでに載っていますか？一度外して、追加し直してください。個人用トークンなら、この手順は必要ありません。あなたに見えるものがそのまま見えます。</translation>
    </message>
    <message>
        <source>Was it made in another workspace?</source>
        <translation>別のワークスペースで作られたものではありませんか？</translation>
    </message>
    <message>
        <source>A connection is offered in its own workspace only. Look at the name at the top left in Notion: after a move the new workspace needs a connection of its own.</source>
        <translation>コネクトは、それが作られたワークスペースでしか表示されません。Notionの左上の名前を見てください。引っ越したあとは、新しいワークスペース専用のコネクトが必要です。</translation>
    </message>
    <message>
        <source>May it read at all?</source>
        <translation>読み取りは許可されていますか？</translation>
    </message>
    <message>
        <source>A connection without “{read_content}” may not be offered. A workspace owner opens it in the list of connections and ticks that under {capabilities}.</source>
        <translation>「{read_content}」のないコネクトは、表示されないかもしれません。ワークスペースオーナーがコネクトのリストからそのコネクトを開き、「{capabilities}」でチェックを入れます。</translation>
    </message>
    <message>
        <source>Does your company choose which connections may be added?</source>
        <translation>追加できるコネクトを会社が決めていますか？</translation>
    </message>
    <message>
        <source>Then a workspace owner has to allow this one.</source>
        <translation>その場合は、ワークスペースオーナーがこのコネクトを許可する必要があります。</translation>
    </message>
    <message>
        <source>Open Notion</source>
        <translation>Notionを開く</translation>
    </message>
    <message>
        <source>Open the list of connections</source>
        <translation>コネクトのリストを開く</translation>
    </message>
    <message>
        <source>Open your personal tokens</source>
        <translation>個人用トークンのページを開く</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Our directions are from {month:plain}. Don’t see it in Notion? It may have another name by now: look for a similar word near that place.</source>
        <translation>この手順は{month:plain}時点のものです。Notionで見つかりませんか？今は別の名前かもしれません。その近くで似た言葉を探してください。</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>トークンを取得</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>手元にあります</translation>
    </message>
    <message>
        <source>Check it with a token</source>
        <translation>トークンを使って確認</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No, or I don’t know</source>
        <translation>いいえ、またはわからない</translation>
    </message>
    <message>
        <source>Message for the workspace owner</source>
        <translation>ワークスペースオーナーへのメッセージ</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Send this to a workspace owner</source>
        <translation>ワークスペースオーナーにこれを送ってください</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>送りました</translation>
    </message>
    <message>
        <source>I have shared it</source>
        <translation>共有しました</translation>
    </message>
    <message>
        <source>Wait for the owner</source>
        <translation>オーナーを待つ</translation>
    </message>
    <message>
        <source>I have ticked it</source>
        <translation>チェックを入れました</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Share the database</source>
        <translation>データベースを共有</translation>
    </message>
    <message>
        <source>Three clicks in Notion. No token is needed.</source>
        <translation>Notionで3回クリックするだけです。トークンは必要ありません。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Before there is a token, the caller sees</source>
        <translation>トークンがまだないときの、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where Notion has accepted the token before, the caller sees</source>
        <translation>トークンが前にNotionに受け付けられている場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where the message of the tool says so, the caller sees</source>
        <translation>ツールのメッセージにそう書いてある場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where Notion blocks the requests, the caller sees</source>
        <translation>Notionがリクエストをブロックしている場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where the saving was stopped, the caller sees</source>
        <translation>保存が中止された場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where it was not sent to Notion before, the caller sees</source>
        <translation>前にNotionに送られていない場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where the tool signs in with Notion, the caller sees</source>
        <translation>ツールがNotionでサインインする場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where it belongs to the workspace from before a move, the caller sees</source>
        <translation>引っ越し前のワークスペースのものである場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>While screen 3 still asks, the caller sees</source>
        <translation>画面3でまだ質問が出ている間の、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where the token was typed, the caller sees</source>
        <translation>トークンを手で入力した場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where it is most likely a personal token, the caller sees</source>
        <translation>おそらく個人用トークンである場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>After a move the caller sees</source>
        <translation>引っ越しのあとの、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where it is one of several possible causes, the caller sees</source>
        <translation>考えられる原因の1つである場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where the tool is a web site, the caller sees</source>
        <translation>ツールがWebサイトの場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where the wizard found the old token in a variable, the caller sees</source>
        <translation>ウィザードが変数に以前のトークンを見つけた場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where the wizard found another token in a variable, the caller sees</source>
        <translation>ウィザードが変数に別のトークンを見つけた場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where the wizard found no token in the variable, the caller sees</source>
        <translation>ウィザードが変数にトークンを見つけられなかった場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>When the wizard no longer looks, the caller sees</source>
        <translation>ウィザードがもう探していないときの、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where a name or other words were typed, the caller sees</source>
        <translation>名前やほかの言葉が入力された場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where a token was pasted there, the caller sees</source>
        <translation>そこにトークンが貼り付けられた場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where no tool waits for it, the caller sees</source>
        <translation>トークンを入れるツールがない場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where a saved token is read, the caller sees</source>
        <translation>保存したトークンを読み込む場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>After Finish saving on the first screen, the caller sees</source>
        <translation>最初の画面で「保存を完了する」をクリックしたあとの、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where Notion could not be asked, the caller sees</source>
        <translation>Notionに問い合わせられなかった場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where Notion does not accept the earlier token, the caller sees</source>
        <translation>前のトークンをNotionが受け付けない場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>The same on the first screen and in Help, the caller sees</source>
        <translation>同じく、最初の画面と「ヘルプ」での、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where Notion does not accept the newer token, the caller sees</source>
        <translation>新しいほうのトークンをNotionが受け付けない場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where the new token was not yet in the keychain, the caller sees</source>
        <translation>新しいトークンがまだキーチェーンになかった場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>In a terminal or a script, the caller sees</source>
        <translation>ターミナルやスクリプトの場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where the file has changed meanwhile, the caller sees</source>
        <translation>その間にファイルが変わった場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where the file is protected, the caller sees</source>
        <translation>ファイルが保護されている場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where the file is a link or has a second name, the caller sees</source>
        <translation>ファイルがリンクであるか、2つ目の名前がある場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>After Undo, where the file has changed since, the caller sees</source>
        <translation>「元に戻す」をクリックしたが、トークンの置き換え後にファイルが変わっていた場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>After Undo, where the copy is gone, the caller sees</source>
        <translation>「元に戻す」をクリックしたが、バックアップがなくなっていた場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>Where the copy was to be deleted, the caller sees</source>
        <translation>バックアップを削除しようとした場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>After Undo, where the file cannot be written, the caller sees</source>
        <translation>「元に戻す」をクリックしたが、ファイルに書き込めない場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>After Undo, where the file is protected, the caller sees</source>
        <translation>「元に戻す」をクリックしたが、ファイルが保護されている場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>After Undo, where the file is a link or has a second name, the caller sees</source>
        <translation>「元に戻す」をクリックしたが、ファイルがリンクであるか、2つ目の名前がある場合の、お電話の方の画面</translation>
    </message>
    <message>
        <source>How a call goes</source>
        <translation>電話対応の流れ</translation>
    </message>
    <message>
        <source>The first three questions</source>
        <translation>最初の3つの質問</translation>
    </message>
    <message>
        <source>Ask: “What stands at the bottom left of the window, in large letters? Read me the four digits one by one.” Type them into the search field of this page. If nothing is found, a digit was misheard: the fourth one is there to notice that. Ask once more.</source>
        <translation>「ウィンドウの左下に、大きな文字で何と出ていますか？4桁の数字を、1つずつ読み上げていただけますか。」と尋ねます。それをこのページの検索欄に入力します。何も見つからなければ、どれかの数字を聞き間違えています。4桁目は、それに気づくためのものです。もう一度尋ねてください。</translation>
    </message>
    <message>
        <source>Ask: “What does the card on the screen say?” Compare it with “The caller sees”: if it is another one, ask for the digits again.</source>
        <translation>「画面のカードには何と書いてありますか？」と尋ねます。「お電話の方の画面」と見比べ、違っていれば、もう一度数字を尋ねてください。</translation>
    </message>
    <message>
        <source>Ask: “In which tool do you see the error, and what happened before it?” A move to another workspace, a click on Refresh, a colleague who left: that tells which directions are the right ones.</source>
        <translation>「どのツールでエラーが出ていますか？その前に何がありましたか？」と尋ねます。別のワークスペースへの引っ越し、「Refresh」のクリック、同僚の退職など、その答えから、どの手順が正しいかがわかります。</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>そのあと</translation>
    </message>
    <message>
        <source>Say the sentence under “Say”, and go through the steps under it, one at a time.</source>
        <translation>「言うこと」の文を伝え、その下の手順を1つずつ一緒に進めます。</translation>
    </message>
    <message>
        <source>Possible causes stand here as they are most often. The caller’s screen puts the likeliest of that very case first, behind More.</source>
        <translation>考えられる原因は、ここではよくある順に並んでいます。お電話の方の画面では、「もっと見る」を開くと、まさにその場合に最も可能性の高いものが最初に出ます。</translation>
    </message>
    <message>
        <source>Stay until the tool works. “Saved” is not the end: on screen 6 the wizard asks whether the tool works now.</source>
        <translation>ツールが動くまで付き添います。「保存しました」で終わりではありません。画面6で、ツールが動くようになったかをウィザードが尋ねます。</translation>
    </message>
    <message>
        <source>Ask what stands at the bottom left now. Another code is the next one to look up. No code means that nothing is wrong on that screen: let the caller click the main button. Not on screen 6 and on the last page: there ask “Does your tool work now?”</source>
        <translation>左下に今何と出ているかを尋ねます。別のコードなら、次はそれを調べます。コードがなければ、その画面に問題はありません。お電話の方に、メインのボタンをクリックしてもらってください。ただし、画面6と最後のページではクリックしてもらわずに、こう尋ねます。「お使いのツールは動くようになりましたか？」</translation>
    </message>
    <message>
        <source>The last page shows a number for your ticket. Only “Closing number” before it says that the tool works. Else the token alone was checked, or something is still to be done: ask “Does your tool work now?” The receipt says the same, without any token.</source>
        <translation>最後のページに、チケット用の番号が出ます。ツールが動いているとわかるのは、前に「完了番号」とある場合だけです。それ以外の場合は、トークンだけを確認したか、まだ残っていることがあります。「お使いのツールは動くようになりましたか？」と尋ねてください。控えにも同じことが書かれ、トークンは入りません。</translation>
    </message>
    <message>
        <source>If there is no code</source>
        <translation>コードがない場合</translation>
    </message>
    <message>
        <source>Then nothing is wrong on that screen yet. Ask for the screen’s number beside it, and look below what is done there; or ask for the report.</source>
        <translation>その画面では、まだ何も問題が起きていません。横にある画面の番号を尋ね、そこで何をするかを下で調べます。または、レポートを送ってもらいます。</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>サポート用レポート</translation>
    </message>
    <message>
        <source>The caller clicks “Report for support” at the left, or at the bottom of a small window, reads what is in it, copies it and sends it to you. Nothing is sent by itself.</source>
        <translation>お電話の方が左（小さいウィンドウでは下）の「サポート用レポート」をクリックし、内容を読み、コピーして送ってくれます。自動で送信されるものはありません。</translation>
    </message>
    <message>
        <source>In your own wizard open Help, “Read a report”, and paste it just as the mail shows it: what to begin with, what to say, and every code in the order of time.</source>
        <translation>ご自身のウィザードで「ヘルプ」の「レポートを読む」を開き、メールのとおりに貼り付けます。何から始めるか、何を言うか、そしてすべてのコードが時間順に表示されます。</translation>
    </message>
    <message>
        <source>There are versions, times, codes and numbers in it. There is never a token in it, and no name of a workspace; names of databases only if the caller ticks that.</source>
        <translation>入っているのは、バージョン、時刻、コード、数値です。トークンとワークスペースの名前が入ることはありません。データベースの名前は、お電話の方がチェックを入れた場合だけ入ります。</translation>
    </message>
    <message>
        <source>What never to do</source>
        <translation>決してしてはいけないこと</translation>
    </message>
    <message>
        <source>Never let anyone read the token aloud or send it by mail or chat.</source>
        <translation>トークンを読み上げてもらったり、メールやチャットで送ってもらったりしないでください。</translation>
    </message>
    <message>
        <source>Never advise Refresh first: it can stop every other tool of that connection. Show and Copy come first.</source>
        <translation>最初に「Refresh」を勧めないでください。そのコネクトを使うほかのツールがすべて止まることがあります。先に「Show」と「Copy」です。</translation>
    </message>
    <message>
        <source>Never save a customer’s token on your own computer: choose “Go on without saving”. Say once in Help, “Whose computer”, that you help others on it, and that is the main way.</source>
        <translation>お客様のトークンを、ご自身のコンピューターに保存しないでください。「保存せずに続ける」を選びます。「ヘルプ」の「誰のコンピューターか」で、人を手伝うために使っていると一度答えておけば、「保存せずに続ける」がメインの選択肢になります。</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Help, “Practise” opens the same screens with a practice Notion: nothing is real and nothing is kept. Each story has the name of the code that it ends in, as it stands beside each code on this page. In a terminal:</source>
        <translation>「ヘルプ」の「練習」では、練習用のNotionを相手に、同じ画面が開きます。本物は何もなく、何も残りません。どのシナリオにも、最後に出るコードの名前が付いています。名前は、このページの各コードの横に書いてあります。ターミナルでは：</translation>
    </message>
    <message>
        <source>The caller sees</source>
        <translation>お電話の方の画面</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>言うこと</translation>
    </message>
    <message>
        <source>Possible causes</source>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Buttons that may be there: {buttons:plain}</source>
        <translation>出ることがあるボタン：{buttons:plain}</translation>
    </message>
    <message>
        <source>On the last page this number closes the ticket only if “Closing number” stands before it.</source>
        <translation>最後のページでは、前に「完了番号」とある場合に限り、この番号でチケットを完了にできます。</translation>
    </message>
    <message>
        <source>With n8n the caller sees:</source>
        <translation>n8nの場合は、お電話の方の画面に次が出ます：</translation>
    </message>
    <message>
        <source>Click “Continue”, or “Finish” if that stands in its place.</source>
        <translation>「続ける」をクリックします。代わりに「完了する」が出ている場合は、それをクリックします。</translation>
    </message>
    <message>
        <source>That is done. Ask: “Does your tool work now?”</source>
        <translation>この操作は完了しています。こう尋ねます。「お使いのツールは動くようになりましたか？」</translation>
    </message>
    <message>
        <source>If the tool runs in a cloud, such as Zapier or Make, the caller sees beside it:</source>
        <translation>ZapierやMakeのように、ツールがクラウドで動いている場合は、お電話の方の画面に次も出ます：</translation>
    </message>
    <message>
        <source>Directions in Notion</source>
        <translation>Notionでの手順</translation>
    </message>
    <message>
        <source>These directions are from {month:plain}. Where Notion has renamed something since, look for a similar word near that place.</source>
        <translation>この手順は{month:plain}時点のものです。そのあとNotionで名前が変わっている場合は、その近くで似た言葉を探してください。</translation>
    </message>
    <message>
        <source>Notion has turned this very token down</source>
        <translation>Notionがこのトークンそのものを拒否した</translation>
    </message>
    <message>
        <source>First as above: {show} and {copy} what Notion has now, and check that. Only if it is the very token that was turned down:</source>
        <translation>まず上のとおり、Notionに今あるものを「{show}」、「{copy}」の順にクリックしてコピーし、それを確認します。拒否されたトークンそのものである場合に限り：</translation>
    </message>
    <message>
        <source>The connection may do too little</source>
        <translation>コネクトの権限が足りないかもしれない</translation>
    </message>
    <message>
        <source>The caller is no workspace owner, or not sure</source>
        <translation>お電話の方がワークスペースオーナーではない、またはわからない</translation>
    </message>
    <message>
        <source>The message for the owner</source>
        <translation>オーナーへのメッセージ</translation>
    </message>
    <message>
        <source>The same where a new connection is needed, as after a move</source>
        <translation>同じく、引っ越しのあとなど、新しいコネクトが必要な場合</translation>
    </message>
    <message>
        <source>The same where the connection may do too little</source>
        <translation>同じく、コネクトの権限が足りないかもしれない場合</translation>
    </message>
    <message>
        <source>How codes are read</source>
        <translation>コードの読み方</translation>
    </message>
    <message>
        <source>Four digits</source>
        <translation>4桁の数字</translation>
    </message>
    <message>
        <source>{label:plain} is read digit by digit: {spoken:plain}. The first three are the number; the fourth is made from them, so one wrong digit, or two that changed places, give a number that does not exist. A number keeps its meaning in every version and every language.</source>
        <translation>{label:plain}は1桁ずつ「{spoken:plain}」と読みます。最初の3桁が番号です。4桁目はそこから作られているので、1桁間違えたり、2桁が入れ替わったりすると、存在しない番号になります。番号の意味は、どのバージョン、どの言語でも同じです。</translation>
    </message>
    <message>
        <source>What the first digit says</source>
        <translation>最初の数字が表すこと</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>問題ありません。</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>修復済み</translation>
    </message>
    <message>
        <source>The wizard has put it right and says so.</source>
        <translation>ウィザードが直し、そのことを知らせています。</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>アドバイス</translation>
    </message>
    <message>
        <source>The caller may go on.</source>
        <translation>お電話の方は、そのまま続けられます。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>The caller has to do something.</source>
        <translation>お電話の方にしていただくことがあります。</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Nothing is known of the token; it may be good.</source>
        <translation>トークンについては何もわかっていません。問題ないかもしれません。</translation>
    </message>
    <message>
        <source>Notion Wizard: support handbook</source>
        <translation>Notion Wizard：サポートハンドブック</translation>
    </message>
    <message>
        <source>For everybody who helps someone on the phone whose tool turns a token down.</source>
        <translation>ツールにトークンを拒否されて困っている方を、電話で手伝うすべての人のために。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Go to the handbook’s text</source>
        <translation>ハンドブックの本文へ</translation>
    </message>
    <message>
        <source>Code or words, such as 1 2 1 6 or proxy</source>
        <translation>コードまたは言葉（1 2 1 6 や プロキシ など）</translation>
    </message>
    <message>
        <source>Nothing found for these words.</source>
        <translation>この言葉では何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>There is no such code. Ask for the four digits once more, one by one.</source>
        <translation>そのコードはありません。もう一度、4桁の数字を1つずつ尋ねてください。</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>見つかった数：</translation>
    </message>
    <message>
        <source>Screens and paths</source>
        <translation>画面と流れ</translation>
    </message>
    <message>
        <source>The screens</source>
        <translation>画面の一覧</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>What is done there</source>
        <translation>そこですること</translation>
    </message>
    <message>
        <source>Buttons that belong to no code</source>
        <translation>どのコードにも属さないボタン</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>ボタン</translation>
    </message>
    <message>
        <source>The paths</source>
        <translation>画面の流れ</translation>
    </message>
    <message>
        <source>Everybody sees only the steps that apply. The wizard’s left side shows them.</source>
        <translation>それぞれの人に必要な手順だけが表示されます。ウィザードの左側に出ています。</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>始まり方</translation>
    </message>
    <message>
        <source>Screens, in order</source>
        <translation>画面の順番</translation>
    </message>
    <message>
        <source>Where Notion turns a token down, or the caller has none, screen 2 comes in before screen 3.</source>
        <translation>Notionがトークンを拒否した場合や、お電話の方がトークンを持っていない場合は、画面3の前に画面2が入ります。</translation>
    </message>
    <message>
        <source>Choosing among what is saved on this computer and what is not finished yet.</source>
        <translation>このコンピューターに保存されているものと、まだ終わっていないものの中から選びます。</translation>
    </message>
    <message>
        <source>Answering two questions, or pasting the error message, which answers them.</source>
        <translation>2つの質問に答えます。エラーメッセージを貼り付ければ、それが答えになります。</translation>
    </message>
    <message>
        <source>Getting the token in Notion step by step, or asking the workspace owner.</source>
        <translation>Notionで1手順ずつトークンを取得するか、ワークスペースオーナーに頼みます。</translation>
    </message>
    <message>
        <source>Pasting the token. The wizard asks Notion about it at once.</source>
        <translation>トークンを貼り付けます。ウィザードがすぐにNotionに問い合わせます。</translation>
    </message>
    <message>
        <source>Seeing which databases it reaches, and checking one by its link.</source>
        <translation>アクセスできるデータベースを見て、1つをリンクで確認します。</translation>
    </message>
    <message>
        <source>Keeping a copy in this computer’s keychain, or going on without.</source>
        <translation>このコンピューターのキーチェーンにコピーを保存するか、保存せずに続けます。</translation>
    </message>
    <message>
        <source>Putting the token into the tool, and telling whether the tool works now.</source>
        <translation>トークンをツールに入れ、ツールが動くようになったかを答えます。</translation>
    </message>
    <message>
        <source>Reading what was done. The ticket’s number is here.</source>
        <translation>行ったことを読みます。チケット用の番号はここにあります。</translation>
    </message>
    <message>
        <source>Home: opens screen 6 again for a tool whose test was left for later.</source>
        <translation>ホーム：テストをあと回しにしたツールの画面6を、もう一度開きます。</translation>
    </message>
    <message>
        <source>Home: begins at screen 1, for another tool or another workspace.</source>
        <translation>ホーム：別のツールや別のワークスペースのために、画面1から始めます。</translation>
    </message>
    <message>
        <source>Screen 6: ends the call with an open ticket. Home offers “Go on there” then.</source>
        <translation>画面6：チケットを未完了のままにして、通話を終えます。そのあとは、ホームに「そこから続ける」が出ます。</translation>
    </message>
    <message>
        <source>Screen 6: for the copy beside a changed file, which holds the old token. Before the tool works, the wizard asks once more: “Keep it” or “Delete it”. After that no Undo is possible.</source>
        <translation>画面6：変更したファイルと同じ場所にある、以前のトークンが入ったバックアップのためのものです。ツールが動くようになる前は、「残しておく」か「削除する」かを、ウィザードがもう一度尋ねます。削除すると、元に戻せなくなります。</translation>
    </message>
    <message>
        <source>Takes the pasted token off the clipboard, where any program can read it.</source>
        <translation>どのプログラムからも読めるクリップボードから、貼り付けたトークンを消去します。</translation>
    </message>
    <message>
        <source>A database is missing, and a token is saved here</source>
        <translation>データベースが見当たらず、ここに保存したトークンがある</translation>
    </message>
    <message>
        <source>A database is missing, and no token is saved here</source>
        <translation>データベースが見当たらず、ここに保存したトークンがない</translation>
    </message>
    <message>
        <source>The tool has no field for a token, such as Zapier</source>
        <translation>Zapierのように、ツールにトークンの入力欄がない</translation>
    </message>
    <message>
        <source>Check now, on Home</source>
        <translation>ホームの「今すぐ確認」</translation>
    </message>
    <message>
        <source>Tokens compared</source>
        <translation>トークンの比較</translation>
    </message>
    <message>
        <source>In the tool</source>
        <translation>ツールでの手順</translation>
    </message>
    <message>
        <source>The token is fine, and it is the same error</source>
        <translation>トークンに問題はなく、エラーは同じ</translation>
    </message>
    <message>
        <source>On screen 6 the caller answers “Same error” or “Another error”, and pastes the tool’s message. Without a message the wizard tells these causes, likeliest first; “Tried it, same error” brings the next one.</source>
        <translation>画面6で、お電話の方が「同じエラー」か「別のエラー」と答え、ツールのメッセージを貼り付けます。メッセージがなければ、ウィザードは以下の原因を可能性の高い順に示します。「試したが同じエラー」をクリックすると、次の原因が出ます。</translation>
    </message>
    <message>
        <source>Only if the wizard has seen it</source>
        <translation>ウィザードが見つけた場合に限る</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>この手順</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation>コードを調べる</translation>
    </message>
    <message>
        <source>Read a report</source>
        <translation>レポートを読む</translation>
    </message>
    <message>
        <source>Tokens compared</source>
        <translation>トークンの比較</translation>
    </message>
    <message>
        <source>Support handbook</source>
        <translation>サポートハンドブック</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation>保存したトークン</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Whose computer</source>
        <translation>誰のコンピューターか</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Finish saving</source>
        <translation>保存を完了する</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>この表示を消す</translation>
    </message>
    <message>
        <source>Last worked {when:at}.</source>
        <translation>{when:at}使えることを確認したのが最後です。</translation>
    </message>
    <message>
        <source>Saved {when:at}.</source>
        <translation>{when:at}保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s).</source>
        <translation>
            <numerusform>データベース%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for the token {when:at}. Has it come?</source>
        <translation>{when:at}トークンを頼みました。届きましたか？</translation>
    </message>
    <message>
        <source>You asked for the token for {tool} {when:at}. Has it come?</source>
        <translation>{when:at}{tool}用のトークンを頼みました。届きましたか？</translation>
    </message>
    <message>
        <source>You asked for more rights for the connection {when:at}. Does it have them now?</source>
        <translation>{when:at}コネクトへの権限の追加を頼みました。追加されましたか？</translation>
    </message>
    <message>
        <source>You asked for more rights for the connection of {tool} {when:at}. Does it have them now?</source>
        <translation>{when:at}{tool}のコネクトへの権限の追加を頼みました。追加されましたか？</translation>
    </message>
    <message>
        <source>Still to be tested: {tool}</source>
        <translation>まだテストしていません：{tool}</translation>
    </message>
    <message>
        <source>You left the test for later {when:at}.</source>
        <translation>{when:at}テストをあと回しにしました。</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>おかえりなさい</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>ほかのことをする</translation>
    </message>
    <message>
        <source>No longer in this computer’s keychain.</source>
        <translation>このコンピューターのキーチェーンにもうありません。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>A database is missing</source>
        <translation>データベースが見当たらない</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>そこから続ける</translation>
    </message>
    <message>
        <source>Waiting for the workspace owner</source>
        <translation>ワークスペースオーナーを待っています</translation>
    </message>
    <message>
        <source>Paste it</source>
        <translation>貼り付ける</translation>
    </message>
    <message>
        <source>Show my message</source>
        <translation>メッセージを表示</translation>
    </message>
    <message>
        <source>Do not wait any more</source>
        <translation>もう待たない</translation>
    </message>
</context>
<context>
    <name>Icon</name>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>Click Try again.</source>
        <translation>「もう一度試す」をクリックします。</translation>
    </message>
    <message>
        <source>Or click “Go on without saving”, and put the token into your tool now.</source>
        <translation>または、「保存せずに続ける」をクリックし、今すぐトークンをツールに入れます。</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer, with the report.</source>
        <translation>レポートを添えて、このコンピューターの管理者に聞きます。</translation>
    </message>
    <message>
        <source>This computer offers no keychain</source>
        <translation>このコンピューターにはキーチェーンがありません</translation>
    </message>
    <message>
        <source>Your token is good. This computer could not keep it. Nothing was saved.</source>
        <translation>トークンに問題はありません。このコンピューターには保存できませんでした。何も保存していません。</translation>
    </message>
    <message>
        <source>No keychain program is installed or running.</source>
        <translation>キーチェーンのプログラムがインストールされていないか、動いていません。</translation>
    </message>
    <message>
        <source>The program was started outside the desktop.</source>
        <translation>プログラムがデスクトップの外で起動されました。</translation>
    </message>
    <message>
        <source>On Linux, install and start GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Linuxでは、GNOME Keyring、KWallet、KeePassXCのどれかをインストールして起動します。</translation>
    </message>
    <message>
        <source>The token is good; this computer has no safe place for it, so go on without saving.</source>
        <translation>トークンに問題はありません。このコンピューターには安全な保存場所がないので、保存せずに続けてください。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>{keychain} opens only with its own password, not with the Notion token. Nothing was saved.</source>
        <translation>{keychain}を開くには、キーチェーン自体のパスワードが必要です。Notionのトークンでは開きません。何も保存していません。</translation>
    </message>
    <message>
        <source>Click Try again: a window asks for its password, mostly the one you sign in to this computer with.</source>
        <translation>「もう一度試す」をクリックします。別のウィンドウでパスワードを聞かれます。たいていは、このコンピューターにサインインするときのパスワードです。</translation>
    </message>
    <message>
        <source>No window comes? Sign out of this computer and in again.</source>
        <translation>ウィンドウが出ませんか？このコンピューターから一度サインアウトし、サインインし直します。</translation>
    </message>
    <message>
        <source>Your computer’s keychain is locked; it wants the password that you sign in to the computer with.</source>
        <translation>コンピューターのキーチェーンがロックされています。コンピューターにサインインするときのパスワードを入れてください。</translation>
    </message>
    <message>
        <source>The keychain did not let the wizard in</source>
        <translation>キーチェーンがウィザードの利用を許可しませんでした</translation>
    </message>
    <message>
        <source>{keychain} said no, or its question was answered with Cancel or Deny. Nothing was saved.</source>
        <translation>{keychain}が許可しなかったか、確認の画面で「キャンセル」か「拒否」が選ばれました。何も保存していません。</translation>
    </message>
    <message>
        <source>Choose Allow when this computer asks.</source>
        <translation>このコンピューターに聞かれたら、「許可」を選びます。</translation>
    </message>
    <message>
        <source>Your computer asked whether the wizard may use the keychain; try again and choose Allow.</source>
        <translation>ウィザードがキーチェーンを使ってよいか、コンピューターが確認しています。もう一度試して、「許可」を選んでください。</translation>
    </message>
    <message>
        <source>Your computer is asking for its own password</source>
        <translation>コンピューター自体のパスワードを求められています</translation>
    </message>
    <message>
        <source>A separate window wants the password you sign in to this computer with, not the Notion token. The wizard waits.</source>
        <translation>別のウィンドウで、このコンピューターにサインインするときのパスワードを求められています。Notionのトークンではありません。ウィザードは待っています。</translation>
    </message>
    <message>
        <source>This computer asks in a window of its own.</source>
        <translation>このコンピューターが、別のウィンドウで聞いています。</translation>
    </message>
    <message>
        <source>Another wizard on this computer is saving right now.</source>
        <translation>今、このコンピューターの別のウィザードが保存しています。</translation>
    </message>
    <message>
        <source>Look for that window; it may be behind this one.</source>
        <translation>そのウィンドウを探します。この画面の後ろに隠れているかもしれません。</translation>
    </message>
    <message>
        <source>Type the password of this computer there.</source>
        <translation>そこに、このコンピューターのパスワードを入力します。</translation>
    </message>
    <message>
        <source>Look for a second window behind the wizard; it wants your computer’s password, not the token.</source>
        <translation>ウィザードの後ろに、もう1つウィンドウがないか見てください。求められているのはコンピューターのパスワードで、トークンではありません。</translation>
    </message>
    <message>
        <source>The keychain did not keep the token</source>
        <translation>キーチェーンにトークンが保存されませんでした</translation>
    </message>
    <message>
        <source>Your token is good. This computer could not keep it: read back, it was not the same.</source>
        <translation>トークンに問題はありません。このコンピューターには保存できませんでした。読み直すと、同じものではありませんでした。</translation>
    </message>
    <message>
        <source>The token is good, but this computer did not keep it; save again or go on without.</source>
        <translation>トークンに問題はありませんが、このコンピューターに保存されませんでした。もう一度保存するか、保存せずに続けてください。</translation>
    </message>
    <message>
        <source>The new token had not arrived yet</source>
        <translation>新しいトークンはまだ届いていませんでした</translation>
    </message>
    <message>
        <source>The wizard was closed before the new token was in {keychain}. For “{name}”, what was there before is still in place.</source>
        <translation>新しいトークンが{keychain}に入る前に、ウィザードが閉じられました。「{name}」には、前のものがそのまま残っています。</translation>
    </message>
    <message>
        <source>In Notion, open the connection, click Show, then Copy.</source>
        <translation>Notionでコネクトを開き、「Show」、「Copy」の順にクリックします。</translation>
    </message>
    <message>
        <source>Paste it here and save it again.</source>
        <translation>ここに貼り付けて、もう一度保存します。</translation>
    </message>
    <message>
        <source>The wizard was closed before the new token was kept; copy it from Notion once more, and save it again.</source>
        <translation>新しいトークンが保存される前に、ウィザードが閉じられています。Notionからもう一度コピーして、保存し直してください。</translation>
    </message>
    <message>
        <source>The keychain here is not safe enough</source>
        <translation>ここのキーチェーンは十分に安全とは言えません</translation>
    </message>
    <message>
        <source>Your token is good. {keychain} would keep it readable for others or not at all. Nothing was saved.</source>
        <translation>トークンに問題はありません。{keychain}に保存すると、ほかの人に読める形で残るか、まったく残りません。何も保存していません。</translation>
    </message>
    <message>
        <source>The token is good; the place this computer offers is not safe, so go on without saving.</source>
        <translation>トークンに問題はありません。このコンピューターの保存場所は安全ではないので、保存せずに続けてください。</translation>
    </message>
    <message>
        <source>The keychain has no room left</source>
        <translation>キーチェーンに空きがありません</translation>
    </message>
    <message>
        <source>Open {keychain} and remove what you no longer need.</source>
        <translation>{keychain}を開き、不要になったものを削除します。</translation>
    </message>
    <message>
        <source>The token is good; this computer’s keychain is full, so make room or go on without saving.</source>
        <translation>トークンに問題はありません。このコンピューターのキーチェーンがいっぱいなので、空きを作るか、保存せずに続けてください。</translation>
    </message>
    <message>
        <source>The keychain has trouble of its own</source>
        <translation>キーチェーン自体に問題が起きています</translation>
    </message>
    <message>
        <source>Sign out of this computer and in again.</source>
        <translation>このコンピューターから一度サインアウトし、サインインし直します。</translation>
    </message>
    <message>
        <source>The token is good; this computer’s keychain does not work right now, so go on without saving.</source>
        <translation>トークンに問題はありません。このコンピューターのキーチェーンが今は動いていないので、保存せずに続けてください。</translation>
    </message>
    <message>
        <source>The wizard keeps tokens in a keychain only, and found none here.</source>
        <translation>ウィザードがトークンを保存するのはキーチェーンだけですが、ここには見つかりませんでした。</translation>
    </message>
    <message>
        <source>This computer has no keychain, so no token can be kept on it.</source>
        <translation>このコンピューターにはキーチェーンがないので、トークンを保存できません。</translation>
    </message>
    <message>
        <source>{keychain} opens only with its own password, not with the Notion token. Nothing was changed.</source>
        <translation>{keychain}を開くには、キーチェーン自体のパスワードが必要です。Notionのトークンでは開きません。何も変更していません。</translation>
    </message>
    <message>
        <source>{keychain} said no, or its question was answered with Cancel or Deny. Nothing was changed.</source>
        <translation>{keychain}が許可しなかったか、確認の画面で「キャンセル」か「拒否」が選ばれました。何も変更していません。</translation>
    </message>
    <message>
        <source>A separate window wants the password you sign in to this computer with, not the Notion token.</source>
        <translation>別のウィンドウで、このコンピューターにサインインするときのパスワードを求められています。Notionのトークンではありません。</translation>
    </message>
    <message>
        <source>The keychain did not keep a test entry</source>
        <translation>キーチェーンにテスト用の項目が保存されませんでした</translation>
    </message>
    <message>
        <source>What the wizard wrote for a test was not the same when read back.</source>
        <translation>ウィザードがテストで書き込んだものが、読み直すと同じではありませんでした。</translation>
    </message>
    <message>
        <source>This computer’s keychain does not give back what is put into it.</source>
        <translation>このコンピューターのキーチェーンから、入れたものが同じ形で戻ってきません。</translation>
    </message>
    <message>
        <source>{keychain} would keep a token readable for others or not at all, so the wizard does not use it.</source>
        <translation>{keychain}に保存すると、トークンがほかの人に読める形で残るか、まったく残らないので、ウィザードは使いません。</translation>
    </message>
    <message>
        <source>The place this computer offers for passwords is not safe enough.</source>
        <translation>このコンピューターのパスワードの保存場所は、十分に安全とは言えません。</translation>
    </message>
    <message>
        <source>It did not take a test entry. What is in it already stays.</source>
        <translation>テスト用の項目を入れられませんでした。すでに入っているものは残ります。</translation>
    </message>
    <message>
        <source>This computer’s keychain is full; make room in it.</source>
        <translation>このコンピューターのキーチェーンがいっぱいです。空きを作ってください。</translation>
    </message>
    <message>
        <source>It did not answer as it should. This says nothing about a token that it keeps.</source>
        <translation>きちんとした応答がありませんでした。これだけでは、保存されているトークンの良し悪しはわかりません。</translation>
    </message>
    <message>
        <source>This computer’s keychain does not work right now; sign out of it and in again.</source>
        <translation>このコンピューターのキーチェーンが今は動いていません。コンピューターから一度サインアウトし、サインインし直してください。</translation>
    </message>
    <message>
        <source>Saved on this computer and tested</source>
        <translation>このコンピューターに保存し、テストしました</translation>
    </message>
    <message>
        <source>It is in {keychain} as “{name}”. Your tools have not changed yet; that comes next.</source>
        <translation>「{name}」として{keychain}に入っています。ツールはまだ変わっていません。それは次の手順です。</translation>
    </message>
    <message>
        <source>The token is saved on this computer and works; now it goes into the tool.</source>
        <translation>トークンはこのコンピューターに保存され、使えます。次は、ツールに入れましょう。</translation>
    </message>
    <message>
        <source>It is in {keychain} as “{name}”.</source>
        <translation>「{name}」として{keychain}に入っています。</translation>
    </message>
    <message>
        <source>The token is saved on this computer and works.</source>
        <translation>トークンはこのコンピューターに保存され、使えます。</translation>
    </message>
    <message>
        <source>Saved, the second test got no answer</source>
        <translation>保存しました。2回目のテストには応答がありませんでした</translation>
    </message>
    <message>
        <source>It is in {keychain} as “{name}” and was read back whole. Notion accepted it before; only the test after saving is missing.</source>
        <translation>「{name}」として{keychain}に入っていて、読み直しても完全でした。先ほどNotionに受け付けられています。足りないのは、保存後のテストだけです。</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>続けます。</translation>
    </message>
    <message>
        <source>Later, click Check now on the first screen.</source>
        <translation>あとで、最初の画面の「今すぐ確認」をクリックします。</translation>
    </message>
    <message>
        <source>The token is saved; only the last test got no answer, and you can check it later.</source>
        <translation>トークンは保存されています。最後のテストに応答がなかっただけですので、あとで確認できます。</translation>
    </message>
    <message>
        <source>It is as it was before</source>
        <translation>前の状態に戻りました</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is again what it was. Notion and your tools were not changed.</source>
        <translation>{keychain}にある「{name}」は、また元のとおりです。Notionとツールは変更していません。</translation>
    </message>
    <message>
        <source>On this computer it is now as it was before saving.</source>
        <translation>このコンピューターでは、保存前の状態に戻っています。</translation>
    </message>
    <message>
        <source>The earlier token is back, not yet tested</source>
        <translation>前のトークンに戻りました。まだテストしていません</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is again what it was. Notion could not be asked whether it still works.</source>
        <translation>{keychain}にある「{name}」は、また元のとおりです。今も使えるかどうか、Notionに問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>The earlier token is back; whether it works can be checked later.</source>
        <translation>前のトークンに戻っています。使えるかどうかは、あとで確認できます。</translation>
    </message>
    <message>
        <source>The earlier token no longer works</source>
        <translation>前のトークンはもう使えません</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is again what it was, but Notion does not accept it. The newer one is kept too, and you can bring it back.</source>
        <translation>{keychain}にある「{name}」はまた元のとおりですが、Notionが受け付けません。新しいほうも残してあるので、そちらに戻せます。</translation>
    </message>
    <message>
        <source>Click “Bring the newer token back”.</source>
        <translation>「新しいほうのトークンに戻す」をクリックします。</translation>
    </message>
    <message>
        <source>The earlier token is back but Notion does not accept it; click “Bring the newer token back”.</source>
        <translation>前のトークンに戻っていますが、Notionが受け付けていません。「新しいほうのトークンに戻す」をクリックしてください。</translation>
    </message>
    <message>
        <source>Open Help, then Saved tokens.</source>
        <translation>「ヘルプ」、「保存したトークン」の順に開きます。</translation>
    </message>
    <message>
        <source>Click “Bring the other token back”.</source>
        <translation>「もう1つのトークンに戻す」をクリックします。</translation>
    </message>
    <message>
        <source>The earlier token is back but Notion does not accept it; in Help, under Saved tokens, bring the other one back.</source>
        <translation>前のトークンに戻っていますが、Notionが受け付けていません。ヘルプの「保存したトークン」で、もう1つのトークンに戻してください。</translation>
    </message>
    <message>
        <source>The newer token no longer works</source>
        <translation>新しいほうのトークンはもう使えません</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is the newer token again, but Notion no longer accepts it.</source>
        <translation>{keychain}にある「{name}」は、また新しいほうのトークンになりましたが、Notionがもう受け付けません。</translation>
    </message>
    <message>
        <source>Go back to the check, and paste it there.</source>
        <translation>確認の画面に戻り、そこに貼り付けます。</translation>
    </message>
    <message>
        <source>Notion no longer accepts the newer token either; copy the current one from Notion.</source>
        <translation>新しいほうのトークンも、Notionがもう受け付けていません。今のトークンをNotionからコピーしてください。</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>元に戻すものがありません</translation>
    </message>
    <message>
        <source>{keychain} keeps nothing earlier for “{name}”. Nothing was changed.</source>
        <translation>{keychain}には、「{name}」の以前のものは残っていません。何も変更していません。</translation>
    </message>
    <message>
        <source>Copy the token you need from Notion, and paste it.</source>
        <translation>必要なトークンをNotionからコピーして、貼り付けます。</translation>
    </message>
    <message>
        <source>No earlier token is kept on this computer, so nothing was changed.</source>
        <translation>このコンピューターに以前のトークンは残っていないので、何も変わっていません。</translation>
    </message>
    <message>
        <source>Removed from this computer</source>
        <translation>このコンピューターから削除しました</translation>
    </message>
    <message>
        <source>{keychain} no longer holds “{name}”. In Notion and in your tools nothing has changed.</source>
        <translation>{keychain}に「{name}」はもうありません。Notionとツールは何も変わっていません。</translation>
    </message>
    <message>
        <source>The token is no longer kept on this computer; in Notion and the tools it lives on.</source>
        <translation>トークンはもうこのコンピューターにありませんが、Notionとツールにはそのまま残っています。</translation>
    </message>
    <message>
        <source>The saved token is no longer there</source>
        <translation>保存したトークンがなくなっています</translation>
    </message>
    <message>
        <source>{keychain} has no entry for “{name}” any more, most likely because someone removed it there. Your tools keep working with what they have.</source>
        <translation>{keychain}に「{name}」の項目がもうありません。おそらく、誰かがそこから削除しました。ツールは、今持っているトークンで動き続けます。</translation>
    </message>
    <message>
        <source>The saved token was removed from this computer; copy it from Notion once more.</source>
        <translation>保存したトークンが、このコンピューターから削除されています。Notionからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Saving was interrupted last time</source>
        <translation>前回、保存が途中で止まりました</translation>
    </message>
    <message>
        <source>The wizard was closed while it saved “{name}”, or undid that. Nothing is lost: “Finish saving” keeps the new token, “Undo” brings back the one before.</source>
        <translation>「{name}」を保存している間、またはそれを元に戻している間に、ウィザードが閉じられました。何も失われていません。「保存を完了する」で新しいトークンが残り、「元に戻す」で前のものに戻ります。</translation>
    </message>
    <message>
        <source>Click “Finish saving” to keep the new token.</source>
        <translation>新しいトークンを残すには、「保存を完了する」をクリックします。</translation>
    </message>
    <message>
        <source>Or click “Undo” to go back to the one before.</source>
        <translation>または、前のものに戻すには、「元に戻す」をクリックします。</translation>
    </message>
    <message>
        <source>The wizard was closed while it was saving; nothing is lost, click “Finish saving” or “Undo”.</source>
        <translation>保存している間にウィザードが閉じられています。何も失われていませんので、「保存を完了する」か「元に戻す」をクリックしてください。</translation>
    </message>
    <message>
        <source>The wizard was closed before it kept the new token. For “{name}”, what was there before is still in place.</source>
        <translation>新しいトークンを保存する前に、ウィザードが閉じられました。「{name}」には、前のものがそのまま残っています。</translation>
    </message>
    <message>
        <source>Click “Put this away”.</source>
        <translation>「この表示を消す」をクリックします。</translation>
    </message>
    <message>
        <source>Copy the new token in Notion, and paste it.</source>
        <translation>Notionで新しいトークンをコピーし、貼り付けます。</translation>
    </message>
    <message>
        <source>The wizard was closed before it kept the new token; copy it from Notion once more.</source>
        <translation>新しいトークンを保存する前に、ウィザードが閉じられています。Notionからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The token saved before is still in place.</source>
        <translation>前に保存したトークンは、そのまま残っています。</translation>
    </message>
</context>
<context>
    <name>KeychainWork</name>
    <message>
        <source>Waiting for the keychain</source>
        <translation>キーチェーンを待っています</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待つのをやめる</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>This computer can reach Notion</source>
        <translation>このコンピューターはNotionに接続できます</translation>
    </message>
    <message>
        <source>Asking Notion…</source>
        <translation>Notionに問い合わせています…</translation>
    </message>
    <message>
        <source>Notion could not be asked</source>
        <translation>Notionに問い合わせできませんでした</translation>
    </message>
    <message>
        <source>Notion accepts the token</source>
        <translation>Notionがトークンを受け付けています</translation>
    </message>
    <message>
        <source>Notion does not accept the token</source>
        <translation>Notionがトークンを受け付けません</translation>
    </message>
    <message>
        <source>Connection “{connection}”</source>
        <translation>コネクト：「{connection}」</translation>
    </message>
    <message>
        <source>Personal token of “{connection}”</source>
        <translation>「{connection}」の個人用トークン</translation>
    </message>
    <message>
        <source>It opens the workspace “{workspace}”</source>
        <translation>ワークスペース「{workspace}」を開きます</translation>
    </message>
    <message>
        <source>Notion did not say whether it accepts the token</source>
        <translation>トークンを受け付けるかどうか、Notionからはわかりませんでした</translation>
    </message>
    <message>
        <source>It opens a workspace whose name Notion does not give</source>
        <translation>開くワークスペースの名前は、Notionからはわかりません</translation>
    </message>
    <message>
        <source>It opens your new workspace</source>
        <translation>新しいワークスペースを開きます</translation>
    </message>
    <message>
        <source>It opens another workspace than last time</source>
        <translation>前回とは別のワークスペースを開きます</translation>
    </message>
    <message>
        <source>It still opens the old workspace</source>
        <translation>まだ以前のワークスペースを開きます</translation>
    </message>
    <message>
        <source>“{workspace}”; before, it was “{earlier_workspace}”</source>
        <translation>「{workspace}」。以前は「{earlier_workspace}」でした</translation>
    </message>
    <message>
        <source>“{workspace}”</source>
        <translation>「{workspace}」</translation>
    </message>
    <message>
        <source>Reading what it may do…</source>
        <translation>許可されていることを調べています…</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>許可されていること</translation>
    </message>
    <message>
        <source>The token did not arrive at Notion</source>
        <translation>トークンがNotionに届きませんでした</translation>
    </message>
    <message>
        <source>Notion does not let it say which workspace it opens</source>
        <translation>どのワークスペースを開くかは、Notionの許可がないためわかりません</translation>
    </message>
    <message>
        <source>This computer has no way to the internet.</source>
        <translation>このコンピューターはインターネットにつながりません。</translation>
    </message>
    <message>
        <source>Its address could not be looked up.</source>
        <translation>アドレスを見つけられませんでした。</translation>
    </message>
    <message>
        <source>The connection was turned away.</source>
        <translation>接続が拒否されました。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The connection broke off on the way.</source>
        <translation>接続が途中で切れました。</translation>
    </message>
    <message>
        <source>The way ends at the proxy.</source>
        <translation>プロキシから先に進めません。</translation>
    </message>
    <message>
        <source>Something else answered in Notion’s place.</source>
        <translation>Notionの代わりに、別のものが応答しました。</translation>
    </message>
    <message>
        <source>Something on the way does not let it through.</source>
        <translation>途中の何かが通信を通しません。</translation>
    </message>
    <message>
        <source>Something answered, but not as Notion does.</source>
        <translation>何かが応答しましたが、Notionの応答とは違います。</translation>
    </message>
    <message>
        <source>You stopped the check.</source>
        <translation>確認を中止しました。</translation>
    </message>
    <message>
        <source>The network works, but the connection is not a safe one.</source>
        <translation>ネットワークはつながりますが、接続が安全ではありません。</translation>
    </message>
    <message>
        <source>It may read pages, databases, comments and user information. Writing was not tried.</source>
        <translation>ページ、データベース、コメント、ユーザー情報の読み取りが許可されています。書き込みは試していません。</translation>
    </message>
    <message>
        <source>It may read pages, databases and comments, not user information. Writing was not tried.</source>
        <translation>ページ、データベース、コメントの読み取りが許可されています。ユーザー情報は許可されていません。書き込みは試していません。</translation>
    </message>
    <message>
        <source>It may read pages, databases and comments. User information: could not tell. Writing was not tried.</source>
        <translation>ページ、データベース、コメントの読み取りが許可されています。ユーザー情報：わかりませんでした。書き込みは試していません。</translation>
    </message>
    <message>
        <source>It may read pages, databases and user information, not comments. Writing was not tried.</source>
        <translation>ページ、データベース、ユーザー情報の読み取りが許可されています。コメントは許可されていません。書き込みは試していません。</translation>
    </message>
    <message>
        <source>It may read pages and databases, not comments or user information. Writing was not tried.</source>
        <translation>ページとデータベースの読み取りが許可されています。コメントとユーザー情報は許可されていません。書き込みは試していません。</translation>
    </message>
    <message>
        <source>It may read pages and databases, not comments. User information: could not tell. Writing was not tried.</source>
        <translation>ページとデータベースの読み取りが許可されています。コメントは許可されていません。ユーザー情報：わかりませんでした。書き込みは試していません。</translation>
    </message>
    <message>
        <source>It may read pages, databases and user information. Comments: could not tell. Writing was not tried.</source>
        <translation>ページ、データベース、ユーザー情報の読み取りが許可されています。コメント：わかりませんでした。書き込みは試していません。</translation>
    </message>
    <message>
        <source>It may read pages and databases, not user information. Comments: could not tell. Writing was not tried.</source>
        <translation>ページとデータベースの読み取りが許可されています。ユーザー情報は許可されていません。コメント：わかりませんでした。書き込みは試していません。</translation>
    </message>
    <message>
        <source>It may read pages and databases. Could not tell about the rest. Writing was not tried.</source>
        <translation>ページとデータベースの読み取りが許可されています。ほかについては、わかりませんでした。書き込みは試していません。</translation>
    </message>
    <message>
        <source>It may read pages, databases and comments. Writing was not tried.</source>
        <translation>ページ、データベース、コメントの読み取りが許可されています。書き込みは試していません。</translation>
    </message>
    <message>
        <source>It may read pages and databases, not comments. Writing was not tried.</source>
        <translation>ページとデータベースの読み取りが許可されています。コメントは許可されていません。書き込みは試していません。</translation>
    </message>
    <message>
        <source>It may read pages and databases. Comments: could not tell. Writing was not tried.</source>
        <translation>ページとデータベースの読み取りが許可されています。コメント：わかりませんでした。書き込みは試していません。</translation>
    </message>
    <message>
        <source>It may not read pages and databases. Writing was not tried.</source>
        <translation>ページとデータベースの読み取りは許可されていません。書き込みは試していません。</translation>
    </message>
    <message>
        <source>Could not tell whether it may read pages. Writing was not tried.</source>
        <translation>ページの読み取りが許可されているかは、わかりませんでした。書き込みは試していません。</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>It changes at once. What you have done so far is kept.</source>
        <translation>すぐに切り替わります。これまでの作業は残ります。</translation>
    </message>
    <message>
        <source>Where we know Notion’s own word in your language, the English one stands behind it in brackets; otherwise you see the English one alone.</source>
        <translation>Notionでの日本語の呼び方がわかっているものには、後ろにかっこで英語を添えています。わからないものは、英語だけで示しています。</translation>
    </message>
</context>
<context>
    <name>LinkResults</name>
    <message>
        <source>Being checked…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>アクセスできます</translation>
    </message>
    <message>
        <source>Reachable now</source>
        <translation>アクセスできるようになりました</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>まだ見えません</translation>
    </message>
    <message>
        <source>A page, not a database</source>
        <translation>ページで、データベースではありません</translation>
    </message>
    <message>
        <source>A view of a database</source>
        <translation>データベースのビューです</translation>
    </message>
    <message>
        <source>Does not lead to Notion</source>
        <translation>Notionのリンクではありません</translation>
    </message>
    <message>
        <source>Names no database</source>
        <translation>データベースがわかりません</translation>
    </message>
    <message>
        <source>In Notion’s trash</source>
        <translation>Notionのゴミ箱にあります</translation>
    </message>
    <message>
        <source>Maybe in another workspace</source>
        <translation>別のワークスペースかもしれません</translation>
    </message>
    <message>
        <source>Links that were checked</source>
        <translation>確認したリンク</translation>
    </message>
</context>
<context>
    <name>LinksBox</name>
    <message numerus="yes">
        <source>The field keeps %n more link(s): click Check again for the next ones.</source>
        <translation>
            <numerusform>入力欄にはリンクがあと%n件あります。「確認」をもう一度クリックすると、続きを確認します。</numerusform>
        </translation>
    </message>
    <message>
        <source>That was more than the field can hold. What did not fit was left out.</source>
        <translation>入力欄に入りきりませんでした。入らなかった分は省かれました。</translation>
    </message>
    <message>
        <source>What is no link was not checked: “{words}”. It is still in the field.</source>
        <translation>リンクではないものは確認していません：「{words}」。入力欄に残っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) checked. Reachable: {reachable}.</source>
        <translation>
            <numerusform>%n件のリンクを確認しました。アクセスできるもの：{reachable}件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Is one particular database reachable? Paste its link from Notion, or several links.</source>
        <translation>特定のデータベースにアクセスできるか知りたいですか？Notionのリンクを1つ、または複数貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>A code has four digits. The last one only shows whether the others were heard right, so ask for all four.</source>
        <translation>コードは4桁です。最後の1桁は、ほかの数字を正しく聞き取れたかを確かめるためだけのものなので、4桁すべてを尋ねてください。</translation>
    </message>
    <message>
        <source>Support code</source>
        <translation>サポートコード</translation>
    </message>
    <message>
        <source>Support code, such as 1 2 1 6</source>
        <translation>サポートコード（1 2 1 6 など）</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>調べる</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation>コードを調べる</translation>
    </message>
    <message>
        <source>Type the four digits from the bottom left of the screen, or the code’s name, into the field above. It stays there whatever topic is open.</source>
        <translation>画面の左下にある4桁の数字、またはコードの名前を、上の入力欄に入力してください。入力欄は、どのトピックを開いていても表示されています。</translation>
    </message>
</context>
<context>
    <name>Machine</name>
    <message>
        <source>The token was not replaced in the file</source>
        <translation>ファイルのトークンは置き換えられませんでした</translation>
    </message>
    <message>
        <source>The file was not put back</source>
        <translation>ファイルを元に戻せませんでした</translation>
    </message>
    <message>
        <source>Close the file in other programs.</source>
        <translation>ほかのプログラムで開いているファイルを閉じます。</translation>
    </message>
    <message>
        <source>Allow yourself to write it, in its properties.</source>
        <translation>ファイルのプロパティで、書き込みを許可します。</translation>
    </message>
    <message>
        <source>The file is unchanged; open it yourself and put the new token where the old one is.</source>
        <translation>ファイルは変わっていません。ご自身で開いて、以前のトークンのところに新しいトークンを入れてください。</translation>
    </message>
    <message>
        <source>The file still has the new token, and a copy of what it was lies beside it.</source>
        <translation>ファイルには新しいトークンが入ったままです。変更前のバックアップが、同じ場所にあります。</translation>
    </message>
    <message>
        <source>The file was left as it is, and a copy of what it was before is kept.</source>
        <translation>ファイルはそのままにしてあり、変更前のバックアップも残っています。</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was. This computer let nobody write it.</source>
        <translation>「{file:plain}」は元のままです。このコンピューターで書き込みが許可されませんでした。</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>その場所への書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>Another program has the file open.</source>
        <translation>別のプログラムがファイルを開いています。</translation>
    </message>
    <message>
        <source>“{file:plain}” is not what it was when the wizard looked at it, so it was left alone.</source>
        <translation>「{file:plain}」は、ウィザードが見たときから変わっているので、手を付けませんでした。</translation>
    </message>
    <message>
        <source>Save or close the file in other programs.</source>
        <translation>ほかのプログラムで、ファイルを保存するか閉じます。</translation>
    </message>
    <message>
        <source>Another program has changed it meanwhile.</source>
        <translation>その間に、別のプログラムが変更しました。</translation>
    </message>
    <message>
        <source>It was moved or deleted.</source>
        <translation>移動されたか、削除されました。</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was: it is protected against changes.</source>
        <translation>「{file:plain}」は元のままです。変更から保護されています。</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was. It is a link, or has a second name on this computer, and replacing it would part the two.</source>
        <translation>「{file:plain}」は元のままです。リンクであるか、このコンピューターに2つ目の名前があり、置き換えると2つが切り離されてしまいます。</translation>
    </message>
    <message>
        <source>Click “Replace in this file” again.</source>
        <translation>もう一度「このファイルで置き換える」をクリックします。</translation>
    </message>
    <message>
        <source>Click “Undo” again.</source>
        <translation>もう一度「元に戻す」をクリックします。</translation>
    </message>
    <message>
        <source>Or click “Copy token”, open the file yourself, and paste it there.</source>
        <translation>または、「トークンをコピー」をクリックし、ご自身でファイルを開いて、そこに貼り付けます。</translation>
    </message>
    <message>
        <source>Click “Look in a folder” again.</source>
        <translation>もう一度「フォルダーを調べる」をクリックします。</translation>
    </message>
    <message>
        <source>Click “Copy token”, open the file yourself, and paste it there.</source>
        <translation>「トークンをコピー」をクリックし、ご自身でファイルを開いて、そこに貼り付けます。</translation>
    </message>
    <message>
        <source>“{file:plain}” has changed since the token was replaced, so it was left as it is. What it was before is kept as “{backup:plain}”.</source>
        <translation>「{file:plain}」は、トークンを置き換えたあとに変わっているので、そのままにしました。変更前のものは「{backup:plain}」として残っています。</translation>
    </message>
    <message>
        <source>Compare the two files yourself.</source>
        <translation>2つのファイルをご自身で見比べます。</translation>
    </message>
    <message>
        <source>Delete the copy when you no longer need it.</source>
        <translation>不要になったら、バックアップを削除します。</translation>
    </message>
    <message>
        <source>“{file:plain}” still has the new token. The copy beside it, “{backup:plain}”, is gone or was changed, so nothing was put back.</source>
        <translation>「{file:plain}」には新しいトークンが入ったままです。同じ場所に残した「{backup:plain}」がなくなったか変更されたので、何も元に戻していません。</translation>
    </message>
    <message>
        <source>Look for the copy in the bin.</source>
        <translation>ゴミ箱の中でバックアップを探します。</translation>
    </message>
    <message>
        <source>The file still has the new token; the copy of what it was is gone.</source>
        <translation>ファイルには新しいトークンが入ったままです。変更前のバックアップはなくなっています。</translation>
    </message>
    <message>
        <source>This computer let nobody write “{file:plain}”. What it was before is kept as “{backup:plain}”.</source>
        <translation>このコンピューターで「{file:plain}」への書き込みが許可されませんでした。変更前のものは「{backup:plain}」として残っています。</translation>
    </message>
    <message>
        <source>“{file:plain}” is protected against changes, so it was left as it is. What it was before is kept as “{backup:plain}”.</source>
        <translation>「{file:plain}」は変更から保護されているので、そのままにしました。変更前のものは「{backup:plain}」として残っています。</translation>
    </message>
    <message>
        <source>“{file:plain}” is a link, or has a second name on this computer, so it was left as it is. What it was before is kept as “{backup:plain}”.</source>
        <translation>「{file:plain}」は、リンクであるか、このコンピューターに2つ目の名前があるので、そのままにしました。変更前のものは「{backup:plain}」として残っています。</translation>
    </message>
    <message>
        <source>Open both yourself and copy back what you need.</source>
        <translation>ご自身で両方を開き、必要な部分をコピーして戻します。</translation>
    </message>
    <message>
        <source>“{backup:plain}” was left as it is: the wizard deletes only its own copy.</source>
        <translation>「{backup:plain}」はそのままにしました。ウィザードが削除するのは、自分で作ったバックアップだけです。</translation>
    </message>
    <message>
        <source>Look at the copy, and delete it yourself.</source>
        <translation>バックアップの中身を見て、ご自身で削除します。</translation>
    </message>
    <message>
        <source>The copy was changed, or the file beside it is gone.</source>
        <translation>バックアップが変更されたか、同じ場所にあったファイルがなくなりました。</translation>
    </message>
    <message>
        <source>Another program has the copy open.</source>
        <translation>別のプログラムがバックアップを開いています。</translation>
    </message>
    <message>
        <source>The copy was not deleted</source>
        <translation>バックアップは削除されませんでした</translation>
    </message>
    <message>
        <source>The copy was left there; look at it and delete it.</source>
        <translation>バックアップはそのまま残っています。中身を見て、削除してください。</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>「もう一度試す」をクリックします。</translation>
    </message>
    <message>
        <source>Delete files you no longer need, empty the bin.</source>
        <translation>不要になったファイルを削除し、ゴミ箱を空にします。</translation>
    </message>
    <message>
        <source>The list of saved tokens is damaged</source>
        <translation>保存したトークンのリストが壊れています</translation>
    </message>
    <message>
        <source>It was set aside as “{backup:plain}”, and a new one was begun. The tokens themselves are not in it; they are still in the keychain.</source>
        <translation>「{backup:plain}」として別に保管し、新しいリストを始めました。トークンそのものはリストには入っていません。今もキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Go on; the wizard works with the new list.</source>
        <translation>続けます。ウィザードは新しいリストで動きます。</translation>
    </message>
    <message>
        <source>Paste your token and save it again.</source>
        <translation>トークンを貼り付けて、もう一度保存します。</translation>
    </message>
    <message>
        <source>Keep the file set aside if support asks for it.</source>
        <translation>サポートから求められたときのため、別に保管したファイルは残しておきます。</translation>
    </message>
    <message>
        <source>The wizard’s list was damaged and has been set aside; nothing is lost, save the token once more.</source>
        <translation>ウィザードのリストが壊れていたので、別に保管してあります。何も失われていませんので、トークンをもう一度保存してください。</translation>
    </message>
    <message>
        <source>“{file:plain}” cannot be read, and was left as it is. The tokens themselves are not in it; they are still in the keychain.</source>
        <translation>「{file:plain}」は読み取れず、そのままにしてあります。トークンそのものはリストには入っていません。今もキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Ask for the token by its id, which its keychain entry shows.</source>
        <translation>キーチェーンの項目に表示されているIDで、トークンを指定します。</translation>
    </message>
    <message>
        <source>Or open the wizard’s window: it begins a new list.</source>
        <translation>または、ウィザードのウィンドウを開きます。新しいリストが始まります。</translation>
    </message>
    <message>
        <source>The wizard’s list is damaged, but the tokens are still in the keychain; open the window, it begins a new list.</source>
        <translation>ウィザードのリストが壊れていますが、トークンは今もキーチェーンにあります。ウィンドウを開くと、新しいリストが始まります。</translation>
    </message>
    <message>
        <source>The wizard may not write its list</source>
        <translation>ウィザードがリストに書き込めません</translation>
    </message>
    <message>
        <source>This computer does not let it change “{file:plain}”. A token saved before is still in place.</source>
        <translation>このコンピューターでは、「{file:plain}」の変更が許可されていません。前に保存したトークンは、そのまま残っています。</translation>
    </message>
    <message>
        <source>The folder belongs to another user.</source>
        <translation>フォルダーが別のユーザーのものです。</translation>
    </message>
    <message>
        <source>A security program protects the folder.</source>
        <translation>セキュリティソフトがフォルダーを保護しています。</translation>
    </message>
    <message>
        <source>Allow yourself to write in that folder.</source>
        <translation>そのフォルダーへの書き込みを許可します。</translation>
    </message>
    <message>
        <source>Or go on without saving.</source>
        <translation>または、保存せずに続けます。</translation>
    </message>
    <message>
        <source>The wizard may not write into its own folder; who looks after your computer?</source>
        <translation>ウィザードが自分のフォルダーに書き込めません。コンピューターの管理をしているのはどなたですか？</translation>
    </message>
    <message>
        <source>This computer’s disk is full</source>
        <translation>このコンピューターのディスクがいっぱいです</translation>
    </message>
    <message>
        <source>The file could not be written. What was there before is still in place.</source>
        <translation>ファイルを書き込めませんでした。前からあったものは、そのまま残っています。</translation>
    </message>
    <message>
        <source>The computer’s disk is full; make some room, then try again.</source>
        <translation>コンピューターのディスクがいっぱいです。空きを作ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>A newer wizard wrote the saved list</source>
        <translation>保存したリストは、新しいバージョンのウィザードが書いたものです</translation>
    </message>
    <message>
        <source>This version cannot read “{file:plain}” and leaves it as it is. Nothing was changed.</source>
        <translation>このバージョンでは「{file:plain}」を読み取れないので、そのままにします。何も変更していません。</translation>
    </message>
    <message>
        <source>Install the newest version of Notion Wizard.</source>
        <translation>Notion Wizardの最新バージョンをインストールします。</translation>
    </message>
    <message>
        <source>An older wizard was started than the one before; start the newer one.</source>
        <translation>前より古いバージョンのウィザードが起動されています。新しいほうを起動してください。</translation>
    </message>
    <message>
        <source>That file could not be written</source>
        <translation>そのファイルに書き込めませんでした</translation>
    </message>
    <message>
        <source>This computer does not let the wizard write “{file:plain}”. Nothing else was changed.</source>
        <translation>このコンピューターでは、ウィザードは「{file:plain}」に書き込めません。ほかには何も変更していません。</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>別のプログラムが開いています。</translation>
    </message>
    <message>
        <source>You may not write in that folder.</source>
        <translation>そのフォルダーへの書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>Choose another folder, such as Documents.</source>
        <translation>「書類」や「ドキュメント」など、別のフォルダーを選びます。</translation>
    </message>
    <message>
        <source>That place does not take the file; save it to Documents instead.</source>
        <translation>その場所にはファイルを保存できません。代わりに「書類」や「ドキュメント」のフォルダーに保存してください。</translation>
    </message>
    <message>
        <source>There is no screen to show a window</source>
        <translation>ウィンドウを表示する画面がありません</translation>
    </message>
    <message>
        <source>The program was started where there is no desktop. The commands check and doctor work without one.</source>
        <translation>デスクトップのないところでプログラムが起動されました。check と doctor のコマンドなら、デスクトップがなくても使えます。</translation>
    </message>
    <message>
        <source>Start it on the computer’s own desktop.</source>
        <translation>コンピューター自体のデスクトップで起動します。</translation>
    </message>
    <message>
        <source>Or run: notion-wizard check</source>
        <translation>または、次を実行します：notion-wizard check</translation>
    </message>
    <message>
        <source>The wizard was started without a desktop; start it where you see windows.</source>
        <translation>ウィザードがデスクトップのないところで起動されています。ウィンドウが見えるところで起動してください。</translation>
    </message>
    <message>
        <source>Sorry, the wizard made a mistake</source>
        <translation>申し訳ありません。ウィザードに不具合が起きました</translation>
    </message>
    <message>
        <source>It is a fault of this program ({kind}, {place:plain}), not of you or your token. A token saved before is still in place.</source>
        <translation>このプログラムの不具合（{kind}、{place:plain}）で、あなたやトークンのせいではありません。前に保存したトークンは、そのまま残っています。</translation>
    </message>
    <message>
        <source>Save the report and send it to support.</source>
        <translation>レポートを保存し、サポートに送ります。</translation>
    </message>
    <message>
        <source>Start the wizard again.</source>
        <translation>ウィザードを起動し直します。</translation>
    </message>
    <message>
        <source>That is a mistake of the wizard, not yours; send me the report and start it again.</source>
        <translation>それはウィザードの不具合で、お客様のせいではありません。レポートを私に送って、ウィザードを起動し直してください。</translation>
    </message>
    <message>
        <source>The command was not understood</source>
        <translation>コマンドを理解できませんでした</translation>
    </message>
    <message>
        <source>An option or a value is not known, or too much text came in. Nothing was sent or saved.</source>
        <translation>不明なオプションか値があるか、入力された文字が多すぎます。送信も保存もしていません。</translation>
    </message>
    <message>
        <source>Run: notion-wizard --help</source>
        <translation>次を実行します：notion-wizard --help</translation>
    </message>
    <message>
        <source>Never write a token into the command itself.</source>
        <translation>コマンドそのものに、トークンを書かないでください。</translation>
    </message>
    <message>
        <source>The command has a typing mistake; run notion-wizard with --help.</source>
        <translation>コマンドに打ち間違いがあります。notion-wizard を --help 付きで実行してください。</translation>
    </message>
    <message>
        <source>There is no such support code</source>
        <translation>そのサポートコードはありません</translation>
    </message>
    <message>
        <source>One of the four digits is most likely wrong, or two are swapped. Read them once more, one by one.</source>
        <translation>おそらく、4桁のうち1つが違うか、2つが入れ替わっています。もう一度、1つずつ読んでください。</translation>
    </message>
    <message>
        <source>Look at the bottom left of the screen.</source>
        <translation>画面の左下を見ます。</translation>
    </message>
    <message>
        <source>Type the four digits again.</source>
        <translation>4桁の数字をもう一度入力します。</translation>
    </message>
    <message>
        <source>I may have heard a digit wrong; read me the four digits once more.</source>
        <translation>こちらの聞き間違いかもしれません。もう一度、4桁の数字を読み上げていただけますか。</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Screen 1 · What happened</source>
        <translation>画面1 · 起きたこと</translation>
    </message>
    <message>
        <source>Screen 2 · Get the token</source>
        <translation>画面2 · トークンを取得</translation>
    </message>
    <message>
        <source>Screen 3 · Paste and check</source>
        <translation>画面3 · 貼り付けて確認</translation>
    </message>
    <message>
        <source>Screen 4 · Databases</source>
        <translation>画面4 · データベース</translation>
    </message>
    <message>
        <source>Screen 5 · Save</source>
        <translation>画面5 · 保存</translation>
    </message>
    <message>
        <source>Screen 6 · Put it in your tool</source>
        <translation>画面6 · ツールに入れる</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The token is turned down, or not sure</source>
        <translation>トークンが拒否される、またはよくわからない</translation>
    </message>
    <message>
        <source>Moved to another workspace or account</source>
        <translation>別のワークスペースやアカウントに引っ越した</translation>
    </message>
    <message>
        <source>It works, but a database is missing</source>
        <translation>使えるが、データベースが見当たらない</translation>
    </message>
    <message>
        <source>First connection</source>
        <translation>初めての接続</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>n8n</source>
        <translation>n8n</translation>
    </message>
    <message>
        <source>A script or program</source>
        <translation>スクリプトやプログラム</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>ほかのツール</translation>
    </message>
    <message>
        <source>Not in a tool yet</source>
        <translation>まだツールで使っていない</translation>
    </message>
    <message>
        <source>Make, signed in with Notion</source>
        <translation>Make（Notionでサインイン）</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>貼り付けた内容</translation>
    </message>
    <message>
        <source>The way to Notion</source>
        <translation>Notionまでの経路</translation>
    </message>
    <message>
        <source>What Notion says of the token, and the tool behind it</source>
        <translation>トークンについてのNotionの返答と、その先のツール</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>This computer’s keychain</source>
        <translation>このコンピューターのキーチェーン</translation>
    </message>
    <message>
        <source>Files and this computer</source>
        <translation>ファイルとこのコンピューター</translation>
    </message>
    <message>
        <source>The wizard itself</source>
        <translation>ウィザード自体</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>This checks this computer. {tool} runs on its own servers.</source>
        <translation>ここで確認しているのは、このコンピューターです。{tool}は、提供元のサーバーで動いています。</translation>
    </message>
    <message>
        <source>This checks this computer. If {tool} runs on another one, that one may reach Notion all the same.</source>
        <translation>ここで確認しているのは、このコンピューターです。{tool}が別のコンピューターで動いている場合、そちらからはNotionに接続できるかもしれません。</translation>
    </message>
    <message>
        <source>{tool} runs on its own servers, so the fault is there and not on this computer.</source>
        <translation>{tool}は提供元のサーバーで動いているので、問題があるのはこのコンピューターではなく、そちらです。</translation>
    </message>
    <message>
        <source>Let {tool} do its work again.</source>
        <translation>{tool}をもう一度実行します。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then let {tool} do its work again.</source>
        <translation>数分待ってから、{tool}をもう一度実行します。</translation>
    </message>
    <message>
        <source>If it runs on a server of your own, tell whoever looks after that server.</source>
        <translation>自社や自前のサーバーで動いている場合は、そのサーバーの担当者に知らせます。</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: check the internet connection, VPN and proxy.</source>
        <translation>このコンピューターで動いている場合に限り、インターネット接続、VPN、プロキシを確認します。</translation>
    </message>
    <message>
        <source>If it stays, show the message to the support of {tool}.</source>
        <translation>変わらない場合は、{tool}のサポートにメッセージを見せます。</translation>
    </message>
    <message>
        <source>Only in a company’s network: ask the IT department to let {tool} reach Notion.</source>
        <translation>会社のネットワークの場合に限り、{tool}がNotionに接続できるよう、IT担当者に頼みます。</translation>
    </message>
    <message>
        <source>{tool} had no internet connection</source>
        <translation>{tool}がインターネットにつながっていませんでした</translation>
    </message>
    <message>
        <source>It could not ask Notion, so its message says nothing about your token.</source>
        <translation>Notionに問い合わせできなかったので、このメッセージからは、トークンの良し悪しはわかりません。</translation>
    </message>
    <message>
        <source>{tool} had no way to the internet, so its message says nothing about the token; let it try again.</source>
        <translation>{tool}がインターネットにつながらなかったので、このメッセージからは、トークンの良し悪しはわかりません。もう一度実行してみてください。</translation>
    </message>
    <message>
        <source>{tool} did not find Notion’s address</source>
        <translation>{tool}がNotionのアドレスを見つけられませんでした</translation>
    </message>
    <message>
        <source>It could not look the address up, so Notion was never asked. The message says nothing about your token.</source>
        <translation>アドレスを見つけられなかったので、Notionには問い合わせていません。このメッセージからは、トークンの良し悪しはわかりません。</translation>
    </message>
    <message>
        <source>If it has a field for Notion’s address, look for a typing error there.</source>
        <translation>Notionのアドレスの入力欄がある場合は、打ち間違いがないか見ます。</translation>
    </message>
    <message>
        <source>{tool} could not look up Notion’s address; it has nothing to do with the token.</source>
        <translation>{tool}がNotionのアドレスを見つけられませんでした。トークンとは関係ありません。</translation>
    </message>
    <message>
        <source>{tool} could not connect to Notion</source>
        <translation>{tool}がNotionに接続できませんでした</translation>
    </message>
    <message>
        <source>Something in between turned the connection away, most often a firewall or a proxy. The message says nothing about your token.</source>
        <translation>途中の何かが接続を拒否しました。ほとんどの場合はファイアウォールかプロキシです。このメッセージからは、トークンの良し悪しはわかりません。</translation>
    </message>
    <message>
        <source>Something turned away the connection of {tool} to Notion; it has nothing to do with the token.</source>
        <translation>{tool}からNotionへの接続を、何かが拒否しています。トークンとは関係ありません。</translation>
    </message>
    <message>
        <source>{tool} got no answer in time</source>
        <translation>{tool}に時間内に応答が届きませんでした</translation>
    </message>
    <message>
        <source>It waited for Notion, and gave up. The message says nothing about your token.</source>
        <translation>Notionの応答を待ちましたが、あきらめました。このメッセージからは、トークンの良し悪しはわかりません。</translation>
    </message>
    <message>
        <source>If it does much at once, let it do less.</source>
        <translation>一度に多くの処理をしている場合は、減らします。</translation>
    </message>
    <message>
        <source>{tool} got no answer in time; wait a few minutes, then let it try again.</source>
        <translation>{tool}に時間内に応答が届きませんでした。数分待ってから、もう一度実行してみてください。</translation>
    </message>
    <message>
        <source>Notion was slow at that moment.</source>
        <translation>そのときNotionの動作が遅くなっていました。</translation>
    </message>
    <message>
        <source>It asked for very much at once.</source>
        <translation>一度に非常に多くのものを求めました。</translation>
    </message>
    <message>
        <source>A firewall swallows the connection without a word.</source>
        <translation>ファイアウォールが、何も知らせずに接続を止めています。</translation>
    </message>
    <message>
        <source>The connection of {tool} broke off</source>
        <translation>{tool}の接続が途中で切れました</translation>
    </message>
    <message>
        <source>It ended before the whole answer was there. The message says nothing about your token.</source>
        <translation>応答がすべて届く前に切れました。このメッセージからは、トークンの良し悪しはわかりません。</translation>
    </message>
    <message>
        <source>The connection of {tool} to Notion broke off half way; let it try again.</source>
        <translation>{tool}からNotionへの接続が途中で切れています。もう一度実行してみてください。</translation>
    </message>
    <message>
        <source>{tool} does not trust the secure connection</source>
        <translation>{tool}が安全な接続を信頼していません</translation>
    </message>
    <message>
        <source>It met a certificate that it does not know, most often of a network that inspects connections. The message says nothing about your token.</source>
        <translation>知らない証明書が届きました。ほとんどの場合、接続を検査しているネットワークのものです。このメッセージからは、トークンの良し悪しはわかりません。</translation>
    </message>
    <message>
        <source>Ask whoever looks after its computer or server how {tool} can trust the network’s certificate.</source>
        <translation>{tool}でネットワークの証明書を信頼できるようにする方法を、そのコンピューターやサーバーの担当者に聞きます。</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: try another network, such as your phone’s hotspot.</source>
        <translation>このコンピューターで動いている場合に限り、スマートフォンのテザリングなど、別のネットワークで試します。</translation>
    </message>
    <message>
        <source>Leave the check of certificates switched on.</source>
        <translation>証明書の検証はオンのままにしておきます。</translation>
    </message>
    <message>
        <source>{tool} met a certificate that it does not trust; it has nothing to do with the token.</source>
        <translation>{tool}に、信頼していない証明書が届いています。トークンとは関係ありません。</translation>
    </message>
    <message>
        <source>A company or school reads along in its network.</source>
        <translation>会社や学校が、ネットワークの通信の中身を見ています。</translation>
    </message>
    <message>
        <source>A security program on the same computer or server reads along.</source>
        <translation>同じコンピューターやサーバーのセキュリティソフトが、通信の中身を見ています。</translation>
    </message>
    <message>
        <source>Its own list of known issuers is old or empty.</source>
        <translation>ツール自体が持つ発行者のリストが、古いか空です。</translation>
    </message>
    <message>
        <source>A clock may be wrong where {tool} runs</source>
        <translation>{tool}が動いている場所の時計がずれているかもしれません</translation>
    </message>
    <message>
        <source>A certificate did not fit the date there, so no secure connection was made. The message says nothing about your token.</source>
        <translation>証明書がそこの日付に合わなかったので、安全な接続ができませんでした。このメッセージからは、トークンの良し悪しはわかりません。</translation>
    </message>
    <message>
        <source>Set date and time to automatic on the computer or server it runs on.</source>
        <translation>ツールが動いているコンピューターやサーバーで、日付と時刻を自動設定にします。</translation>
    </message>
    <message>
        <source>Bring that system up to date, if it is an old one.</source>
        <translation>システムが古い場合は、更新します。</translation>
    </message>
    <message>
        <source>Look at the date and time of the computer or server that {tool} runs on; are they right?</source>
        <translation>{tool}が動いているコンピューターやサーバーの、日付と時刻を見てください。合っていますか？</translation>
    </message>
    <message>
        <source>Something else answered {tool}, not Notion</source>
        <translation>{tool}に応答したのは、Notionではない別のものです</translation>
    </message>
    <message>
        <source>Its certificate is for another name than Notion’s. The message says nothing about your token.</source>
        <translation>証明書が、Notionとは違う名前のものでした。このメッセージからは、トークンの良し悪しはわかりません。</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: open any web page, and sign in if you are asked to.</source>
        <translation>このコンピューターで動いている場合に限り、何かWebページを開き、サインインを求められたらサインインします。</translation>
    </message>
    <message>
        <source>Something else answered {tool} in Notion’s place, often a proxy or a network that wants a sign-in.</source>
        <translation>Notionの代わりに、別のものが{tool}に応答しています。プロキシや、サインインの必要なネットワークであることが多いです。</translation>
    </message>
    <message>
        <source>{tool} could not connect securely</source>
        <translation>{tool}が安全に接続できませんでした</translation>
    </message>
    <message>
        <source>It and the other side did not agree on a secure connection. The message says nothing about your token.</source>
        <translation>相手側と、安全な接続の方法が合いませんでした。このメッセージからは、トークンの良し悪しはわかりません。</translation>
    </message>
    <message>
        <source>Update {tool}, if it is an old version.</source>
        <translation>{tool}が古いバージョンの場合は、アップデートします。</translation>
    </message>
    <message>
        <source>{tool} could not make a secure connection to Notion; it has nothing to do with the token.</source>
        <translation>{tool}がNotionに安全に接続できませんでした。トークンとは関係ありません。</translation>
    </message>
    <message>
        <source>A proxy or a security program stands in between.</source>
        <translation>途中にプロキシかセキュリティソフトがあります。</translation>
    </message>
    <message>
        <source>It is too old for today’s connections.</source>
        <translation>ツールが、今の接続方式には古すぎます。</translation>
    </message>
    <message>
        <source>{tool} could not reach its proxy</source>
        <translation>{tool}がプロキシに接続できませんでした</translation>
    </message>
    <message>
        <source>It is set to go through a proxy, which did not let it through. The message says nothing about your token.</source>
        <translation>プロキシを通る設定になっていますが、そこを通れませんでした。このメッセージからは、トークンの良し悪しはわかりません。</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings of {tool}.</source>
        <translation>{tool}の設定で、プロキシを見ます。</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: connect to the company’s network or VPN.</source>
        <translation>このコンピューターで動いている場合に限り、会社のネットワークかVPNに接続します。</translation>
    </message>
    <message>
        <source>{tool} goes through a proxy that does not let it through; is it set right?</source>
        <translation>{tool}はプロキシを通る設定ですが、通れていません。設定は合っていますか？</translation>
    </message>
    <message>
        <source>A proxy wants {tool} to sign in</source>
        <translation>プロキシが{tool}にサインインを求めています</translation>
    </message>
    <message>
        <source>The proxy lets nobody through without name and password. The message says nothing about your token.</source>
        <translation>このプロキシは、ユーザー名とパスワードがないと誰も通しません。このメッセージからは、トークンの良し悪しはわかりません。</translation>
    </message>
    <message>
        <source>Look at the proxy’s name and password in the settings of {tool}.</source>
        <translation>{tool}の設定で、プロキシのユーザー名とパスワードを見ます。</translation>
    </message>
    <message>
        <source>A proxy wants name and password of {tool}; your IT department can let it through.</source>
        <translation>プロキシが{tool}にユーザー名とパスワードを求めています。IT担当者の方なら、通れるようにできます。</translation>
    </message>
    <message>
        <source>A sign-in page answered {tool}</source>
        <translation>{tool}にサインインページが応答しました</translation>
    </message>
    <message>
        <source>A web page came back in place of Notion’s answer, as in hotels and some companies. The message says nothing about your token.</source>
        <translation>ホテルや一部の会社でよくあるように、Notionの応答の代わりにWebページが返ってきました。このメッセージからは、トークンの良し悪しはわかりません。</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: open any web page, and sign in or accept the terms.</source>
        <translation>このコンピューターで動いている場合に限り、何かWebページを開き、サインインするか利用規約に同意します。</translation>
    </message>
    <message>
        <source>A page that wants a sign-in answered {tool}; it has nothing to do with the token.</source>
        <translation>サインインを求めるページが{tool}に応答しています。トークンとは関係ありません。</translation>
    </message>
    <message>
        <source>Something on the way blocks {tool}</source>
        <translation>途中の何かが{tool}をブロックしています</translation>
    </message>
    <message>
        <source>It was stopped before Notion’s own answer. The message says nothing about your token.</source>
        <translation>Notionの応答より前に止められました。このメッセージからは、トークンの良し悪しはわかりません。</translation>
    </message>
    <message>
        <source>Something between {tool} and Notion blocks the way; it has nothing to do with the token.</source>
        <translation>{tool}とNotionの間で、何かがブロックしています。トークンとは関係ありません。</translation>
    </message>
    <message>
        <source>A company filter or a security program blocks it.</source>
        <translation>会社のフィルターかセキュリティソフトがブロックしています。</translation>
    </message>
    <message>
        <source>A VPN, a server’s address or its region is turned away.</source>
        <translation>VPN、サーバーのアドレス、またはその地域が拒否されています。</translation>
    </message>
    <message>
        <source>{tool} could not read the answer</source>
        <translation>{tool}が応答を読み取れませんでした</translation>
    </message>
    <message>
        <source>Something came back that is not in Notion’s usual form. The message says nothing about your token.</source>
        <translation>Notionのいつもの形式ではないものが返ってきました。このメッセージからは、トークンの良し悪しはわかりません。</translation>
    </message>
    <message>
        <source>{tool} got an answer that is not in Notion’s usual form; wait a few minutes, then let it try again.</source>
        <translation>{tool}に届いた応答が、Notionのいつもの形式ではありません。数分待ってから、もう一度実行してみてください。</translation>
    </message>
    <message>
        <source>Something on the way answered or changed the answer.</source>
        <translation>途中の何かが、代わりに応答したか、応答を変えました。</translation>
    </message>
    <message>
        <source>Notion had trouble at that moment.</source>
        <translation>そのときNotionに問題が起きていました。</translation>
    </message>
    <message>
        <source>Notion asked {tool} for a pause</source>
        <translation>Notionが{tool}に、間を置くよう求めました</translation>
    </message>
    <message>
        <source>Notion got many requests at once and asked to wait {seconds:duration}. The message says nothing about your token.</source>
        <translation>Notionに一度に多くのリクエストがあり、{seconds:duration}待つよう求められました。このメッセージからは、トークンの良し悪しはわかりません。</translation>
    </message>
    <message>
        <source>Wait {seconds:duration}, then let {tool} do its work again.</source>
        <translation>{seconds:duration}待ってから、{tool}をもう一度実行します。</translation>
    </message>
    <message>
        <source>If it comes back, let it ask less often.</source>
        <translation>また起きる場合は、問い合わせの回数を減らします。</translation>
    </message>
    <message>
        <source>Notion asked {tool} to wait {seconds:duration}; then let it try again.</source>
        <translation>Notionが{tool}に、{seconds:duration}待つよう求めています。そのあとで、もう一度実行してみてください。</translation>
    </message>
    <message>
        <source>{tool} asks very often, or for very much at once.</source>
        <translation>{tool}の問い合わせの回数が非常に多いか、一度に求める量が非常に多くなっています。</translation>
    </message>
    <message>
        <source>Other tools of the workspace work at the same time.</source>
        <translation>同じ時間に、ワークスペースのほかのツールも動いています。</translation>
    </message>
    <message>
        <source>Notion had trouble when {tool} asked</source>
        <translation>{tool}が問い合わせたとき、Notionに問題が起きていました</translation>
    </message>
    <message>
        <source>The trouble is on Notion’s side. The message says nothing about your token.</source>
        <translation>問題はNotion側にあります。このメッセージからは、トークンの良し悪しはわかりません。</translation>
    </message>
    <message>
        <source>Look at Notion’s status page if it lasts.</source>
        <translation>長引く場合は、Notionの稼働状況ページを見ます。</translation>
    </message>
    <message>
        <source>Notion had trouble when {tool} asked; wait a few minutes, then let it try again.</source>
        <translation>{tool}が問い合わせたとき、Notionに問題が起きていました。数分待ってから、もう一度実行してみてください。</translation>
    </message>
    <message>
        <source>Notion has accepted your token before. Only what was asked after that got no answer.</source>
        <translation>トークンは、すでにNotionに受け付けられています。応答がなかったのは、そのあとの問い合わせだけです。</translation>
    </message>
    <message>
        <source>Notion cannot be reached from here. A new token would not change that.</source>
        <translation>ここからNotionに接続できません。新しいトークンにしても変わりません。</translation>
    </message>
    <message>
        <source>This computer could not look up {host}. A new token would not change that.</source>
        <translation>このコンピューターでは{host}を見つけられませんでした。新しいトークンにしても変わりません。</translation>
    </message>
    <message>
        <source>Most often a firewall or a security program between here and {host} does that. A new token would not change it.</source>
        <translation>ほとんどの場合、ここと{host}の間にあるファイアウォールかセキュリティソフトによるものです。新しいトークンにしても変わりません。</translation>
    </message>
    <message>
        <source>The wizard waited for Notion, and gave up in the end. A new token would not change that.</source>
        <translation>ウィザードはNotionの応答を待ちましたが、最後にはあきらめました。新しいトークンにしても変わりません。</translation>
    </message>
    <message>
        <source>It ended before the whole answer was here. A new token would not change that.</source>
        <translation>応答がすべて届く前に切れました。新しいトークンにしても変わりません。</translation>
    </message>
    <message>
        <source>This computer does not trust that inspection, so the wizard sends nothing through it. A new token would not change that. Click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>このコンピューターはその検査を信頼していないので、ウィザードはその接続では何も送りません。新しいトークンにしても変わりません。「IT担当者への連絡文をコピー」をクリックし、IT担当者にメールで送ってください。</translation>
    </message>
    <message>
        <source>The certificate that came does not fit today’s date here, so the wizard sent nothing. A new token would not change that.</source>
        <translation>届いた証明書が、ここの今日の日付に合わないので、ウィザードは何も送りませんでした。新しいトークンにしても変わりません。</translation>
    </message>
    <message>
        <source>Its certificate is for another name than {host}, so the wizard sent nothing. A new token would not change that.</source>
        <translation>証明書が{host}とは違う名前のものなので、ウィザードは何も送りませんでした。新しいトークンにしても変わりません。</translation>
    </message>
    <message>
        <source>This computer and the other side found no way to secure it, so the wizard sent nothing. A new token would not change that.</source>
        <translation>このコンピューターと相手側の間で、接続を安全にする方法が見つからなかったので、ウィザードは何も送りませんでした。新しいトークンにしても変わりません。</translation>
    </message>
    <message>
        <source>This computer is set to go through {proxy}, and got no further. A new token would not change that.</source>
        <translation>このコンピューターは{proxy}を通る設定ですが、その先に進めませんでした。新しいトークンにしても変わりません。</translation>
    </message>
    <message>
        <source>{proxy} lets nobody through without name and password. A new token would not change that.</source>
        <translation>{proxy}は、ユーザー名とパスワードがないと誰も通しません。新しいトークンにしても変わりません。</translation>
    </message>
    <message>
        <source>Something else came back in place of Notion’s answer, as in hotels and trains. A new token would not change that.</source>
        <translation>ホテルや列車でよくあるように、Notionの応答の代わりに別のものが返ってきました。新しいトークンにしても変わりません。</translation>
    </message>
    <message>
        <source>The request was stopped before Notion itself could answer. A new token would not change that.</source>
        <translation>Notion自体が応答する前に、リクエストが止められました。新しいトークンにしても変わりません。</translation>
    </message>
    <message>
        <source>Something came back that is not in Notion’s usual form. A new token would not change that.</source>
        <translation>Notionのいつもの形式ではないものが返ってきました。新しいトークンにしても変わりません。</translation>
    </message>
    <message>
        <source>It got many requests at once and asks to wait {seconds:duration}. Nothing is wrong here, and a new token would not change that.</source>
        <translation>一度に多くのリクエストがあったため、Notionが{seconds:duration}待つよう求めています。こちらに問題はなく、新しいトークンにしても変わりません。</translation>
    </message>
    <message>
        <source>The wizard asked more than once and got no proper answer. Nothing is wrong here, and a new token would not change that.</source>
        <translation>ウィザードは何度か問い合わせましたが、きちんとした応答がありませんでした。こちらに問題はなく、新しいトークンにしても変わりません。</translation>
    </message>
    <message>
        <source>Whether this computer reaches Notion is not known yet. You can go on all the same.</source>
        <translation>このコンピューターがNotionに接続できるかどうかは、まだわかりません。それでも続けられます。</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>「もう一度試す」をクリックします。</translation>
    </message>
    <message>
        <source>Ask your IT department to allow connections to {host}.</source>
        <translation>{host}への接続を許可するよう、IT担当者に頼みます。</translation>
    </message>
    <message>
        <source>Try another network, such as your phone’s hotspot.</source>
        <translation>スマートフォンのテザリングなど、別のネットワークで試します。</translation>
    </message>
    <message>
        <source>Click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>「IT担当者への連絡文をコピー」をクリックし、IT担当者にメールで送ります。</translation>
    </message>
    <message>
        <source>If you use a VPN, switch it off, or on if your company needs it.</source>
        <translation>VPNを使っている場合はオフにします。会社で必要な場合はオンにします。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>プロキシに接続できません</translation>
    </message>
    <message>
        <source>This computer is set to go through {proxy}, and got no further. Notion could not be asked, so nothing is known about your token.</source>
        <translation>このコンピューターは{proxy}を通る設定ですが、その先に進めませんでした。Notionに問い合わせできなかったので、トークンについては何もわかっていません。</translation>
    </message>
    <message>
        <source>The company’s network or VPN is not connected.</source>
        <translation>会社のネットワークやVPNに接続されていません。</translation>
    </message>
    <message>
        <source>The setting is left over from another network.</source>
        <translation>別のネットワークで使った設定が残っています。</translation>
    </message>
    <message>
        <source>It is a SOCKS proxy, a kind that the wizard cannot use.</source>
        <translation>ウィザードでは使えない種類のプロキシ（SOCKSプロキシ）です。</translation>
    </message>
    <message>
        <source>Connect to the company’s network or VPN.</source>
        <translation>会社のネットワークかVPNに接続します。</translation>
    </message>
    <message>
        <source>At home, switch the proxy off in this computer’s network settings.</source>
        <translation>自宅では、このコンピューターのネットワーク設定でプロキシをオフにします。</translation>
    </message>
    <message>
        <source>Your computer goes through a proxy that does not answer; is the company’s VPN connected?</source>
        <translation>お使いのコンピューターはプロキシを通る設定ですが、そのプロキシが応答しません。会社のVPNには接続されていますか？</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>プロキシがサインインを求めています</translation>
    </message>
    <message>
        <source>{proxy} lets nobody through without name and password. Notion could not be asked, so nothing is known about your token.</source>
        <translation>{proxy}は、ユーザー名とパスワードがないと誰も通しません。Notionに問い合わせできなかったので、トークンについては何もわかっていません。</translation>
    </message>
    <message>
        <source>Open a web page, and sign in if you are asked to.</source>
        <translation>Webページを開き、サインインを求められたらサインインします。</translation>
    </message>
    <message>
        <source>Your company’s proxy wants name and password; your IT department can let Notion through.</source>
        <translation>会社のプロキシがユーザー名とパスワードを求めています。IT担当者の方なら、Notionを通すようにできます。</translation>
    </message>
    <message>
        <source>This network may want you to sign in</source>
        <translation>このネットワークではサインインが必要かもしれません</translation>
    </message>
    <message>
        <source>Something else came back in place of Notion’s answer, as in hotels and trains. Nothing is known about your token.</source>
        <translation>ホテルや列車でよくあるように、Notionの応答の代わりに別のものが返ってきました。トークンについては何もわかっていません。</translation>
    </message>
    <message>
        <source>Open any web page, and sign in or accept the terms.</source>
        <translation>何かWebページを開き、サインインするか利用規約に同意します。</translation>
    </message>
    <message>
        <source>Your network most likely wants you to sign in first; open a web page and look, then try again.</source>
        <translation>おそらく、先にネットワークへのサインインが必要です。Webページを開いて確かめてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Something on the way blocks Notion</source>
        <translation>途中の何かがNotionをブロックしています</translation>
    </message>
    <message>
        <source>The request was stopped before Notion itself could answer. That says nothing about your token.</source>
        <translation>Notion自体が応答する前に、リクエストが止められました。これだけでは、トークンの良し悪しはわかりません。</translation>
    </message>
    <message>
        <source>A VPN or your region is turned away.</source>
        <translation>VPNかお使いの地域が拒否されています。</translation>
    </message>
    <message>
        <source>Something between you and Notion blocks the way; try without VPN or on another network.</source>
        <translation>そちらとNotionの間で、何かがブロックしています。VPNなしか、別のネットワークで試してみてください。</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>応答を読み取れませんでした</translation>
    </message>
    <message>
        <source>Something came back that is not in Notion’s usual form. Nothing is known about your token.</source>
        <translation>Notionのいつもの形式ではないものが返ってきました。トークンについては何もわかっていません。</translation>
    </message>
    <message>
        <source>Notion has trouble at the moment.</source>
        <translation>今、Notionに問題が起きています。</translation>
    </message>
    <message>
        <source>If it stays, send the report to support.</source>
        <translation>変わらない場合は、レポートをサポートに送ります。</translation>
    </message>
    <message>
        <source>An answer came that is not in Notion’s usual form; try again, and send me the report if it stays.</source>
        <translation>届いた応答が、Notionのいつもの形式ではありません。もう一度試して、変わらなければ、レポートを私に送ってください。</translation>
    </message>
    <message>
        <source>Your network inspects secure connections</source>
        <translation>お使いのネットワークは安全な接続を検査しています</translation>
    </message>
    <message>
        <source>This computer does not trust that inspection, so the token was not sent. Your token may be fine. Send the note below to your IT department.</source>
        <translation>このコンピューターはその検査を信頼していないので、トークンは送られませんでした。トークンに問題はないかもしれません。下の連絡文をIT担当者に送ってください。</translation>
    </message>
    <message>
        <source>A company or school reads along, with a certificate of “{issuer}”.</source>
        <translation>会社や学校が、「{issuer}」の証明書を使って通信の中身を見ています。</translation>
    </message>
    <message>
        <source>A security program on this computer reads along.</source>
        <translation>このコンピューターのセキュリティソフトが、通信の中身を見ています。</translation>
    </message>
    <message>
        <source>Somebody on a public network pretends to be Notion.</source>
        <translation>公共のネットワークで、誰かがNotionになりすましています。</translation>
    </message>
    <message>
        <source>Your network reads secure connections and the computer does not trust that; click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>ネットワークが安全な接続の中身を読んでいて、コンピューターがそれを信頼していません。「IT担当者への連絡文をコピー」をクリックして、IT担当者の方にメールで送ってください。</translation>
    </message>
    <message>
        <source>This computer’s clock may be wrong</source>
        <translation>このコンピューターの時計がずれているかもしれません</translation>
    </message>
    <message>
        <source>The certificate that came does not fit today’s date here, so the token was not sent. Your token may be fine.</source>
        <translation>届いた証明書が、ここの今日の日付に合わないので、トークンは送られませんでした。トークンに問題はないかもしれません。</translation>
    </message>
    <message>
        <source>Date, time or time zone are set wrong here.</source>
        <translation>日付、時刻、またはタイムゾーンの設定が違っています。</translation>
    </message>
    <message>
        <source>Your network uses a certificate that has run out.</source>
        <translation>ネットワークが、期限切れの証明書を使っています。</translation>
    </message>
    <message>
        <source>Set date and time to automatic.</source>
        <translation>日付と時刻を自動設定にします。</translation>
    </message>
    <message>
        <source>If the clock is right, tell your IT department.</source>
        <translation>時計が合っている場合は、IT担当者に連絡します。</translation>
    </message>
    <message>
        <source>Look at the date and time on your computer, year included; are they right?</source>
        <translation>コンピューターの日付と時刻を、年も含めて見てください。合っていますか？</translation>
    </message>
    <message>
        <source>Something else answered in Notion’s place</source>
        <translation>Notionの代わりに、別のものが応答しました</translation>
    </message>
    <message>
        <source>Its certificate is for another name than {host}, so the token was not sent. Your token may be fine.</source>
        <translation>証明書が{host}とは違う名前のものなので、トークンは送られませんでした。トークンに問題はないかもしれません。</translation>
    </message>
    <message>
        <source>The network wants you to sign in first.</source>
        <translation>ネットワークに、先にサインインする必要があります。</translation>
    </message>
    <message>
        <source>A filter or a proxy answers instead.</source>
        <translation>フィルターかプロキシが、代わりに応答しています。</translation>
    </message>
    <message>
        <source>Open any web page, and sign in if you are asked to.</source>
        <translation>何かWebページを開き、サインインを求められたらサインインします。</translation>
    </message>
    <message>
        <source>Something else answers in Notion’s place, often a network that wants a sign-in; open a web page and look.</source>
        <translation>Notionの代わりに、別のものが応答しています。サインインの必要なネットワークであることが多いので、Webページを開いて確かめてください。</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>安全な接続ができませんでした</translation>
    </message>
    <message>
        <source>This computer and the other side found no way to secure it, so the token was not sent. Your token may be fine.</source>
        <translation>このコンピューターと相手側の間で、接続を安全にする方法が見つからなかったので、トークンは送られませんでした。トークンに問題はないかもしれません。</translation>
    </message>
    <message>
        <source>This system is too old for today’s connections.</source>
        <translation>このシステムは、今の接続方式には古すぎます。</translation>
    </message>
    <message>
        <source>The computer could not make a secure connection to Notion; does it work on another network?</source>
        <translation>コンピューターがNotionに安全に接続できませんでした。別のネットワークではつながりますか？</translation>
    </message>
    <message>
        <source>Something inspects connections; the wizard copes</source>
        <translation>接続が検査されていますが、ウィザードは使えます</translation>
    </message>
    <message>
        <source>Your network or a security program reads along, with a certificate of “{issuer}”. This computer trusts it, so the wizard works. A tool on this computer may not, and then reports an error of its own.</source>
        <translation>ネットワークかセキュリティソフトが、「{issuer}」の証明書を使って通信の中身を見ています。このコンピューターはそれを信頼しているので、ウィザードは動きます。このコンピューターのツールは信頼せず、ツール自身のエラーを出すかもしれません。</translation>
    </message>
    <message>
        <source>Go on: nothing here keeps you from it.</source>
        <translation>このまま続けます。ここには妨げになるものはありません。</translation>
    </message>
    <message>
        <source>If the tool on this computer reports a certificate error, click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>このコンピューターのツールが証明書のエラーを出す場合は、「IT担当者への連絡文をコピー」をクリックし、IT担当者にメールで送ります。</translation>
    </message>
    <message>
        <source>Something reads secure connections on your side; the wizard copes, but a tool on the same computer may not.</source>
        <translation>そちらで何かが安全な接続の中身を読んでいます。ウィザードは使えますが、同じコンピューターのツールは使えないかもしれません。</translation>
    </message>
    <message>
        <source>This computer is not online</source>
        <translation>このコンピューターはオンラインではありません</translation>
    </message>
    <message>
        <source>Notion could not be asked, so nothing is known about your token.</source>
        <translation>Notionに問い合わせできなかったので、トークンについては何もわかっていません。</translation>
    </message>
    <message>
        <source>Wi-Fi is off or out of reach.</source>
        <translation>Wi-Fiがオフか、電波が届いていません。</translation>
    </message>
    <message>
        <source>Flight mode is on.</source>
        <translation>機内モードがオンになっています。</translation>
    </message>
    <message>
        <source>A VPN lost its connection.</source>
        <translation>VPNの接続が切れました。</translation>
    </message>
    <message>
        <source>Connect to Wi-Fi or plug in the cable.</source>
        <translation>Wi-Fiに接続するか、ケーブルを差し込みます。</translation>
    </message>
    <message>
        <source>Open any web page to see that it works.</source>
        <translation>何かWebページを開き、つながるか確かめます。</translation>
    </message>
    <message>
        <source>Your computer is not online; connect it to the internet, then try again.</source>
        <translation>コンピューターがオンラインになっていません。インターネットに接続してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Notion’s address was not found</source>
        <translation>Notionのアドレスが見つかりませんでした</translation>
    </message>
    <message>
        <source>This computer could not look up {host}. Notion could not be asked, so nothing is known about your token.</source>
        <translation>このコンピューターでは{host}を見つけられませんでした。Notionに問い合わせできなかったので、トークンについては何もわかっていません。</translation>
    </message>
    <message>
        <source>The internet connection is down or very weak.</source>
        <translation>インターネット接続が切れているか、とても弱くなっています。</translation>
    </message>
    <message>
        <source>A filter or a VPN does not let the address through.</source>
        <translation>フィルターかVPNが、このアドレスを通していません。</translation>
    </message>
    <message>
        <source>Open notion.com in a browser to see if that works.</source>
        <translation>ブラウザで notion.com を開き、つながるか確かめます。</translation>
    </message>
    <message>
        <source>Your computer cannot find Notion’s address; check internet and VPN.</source>
        <translation>コンピューターがNotionのアドレスを見つけられません。インターネット接続とVPNを確認してください。</translation>
    </message>
    <message>
        <source>Something turned the connection away</source>
        <translation>何かが接続を拒否しました</translation>
    </message>
    <message>
        <source>Most often a firewall or a security program between here and {host} does that. Notion could not be asked, so nothing is known about your token.</source>
        <translation>ほとんどの場合、ここと{host}の間にあるファイアウォールかセキュリティソフトによるものです。Notionに問い合わせできなかったので、トークンについては何もわかっていません。</translation>
    </message>
    <message>
        <source>Something on your network turns the connection away, often a firewall; a new token would not change that.</source>
        <translation>ネットワーク上の何かが接続を拒否しています。ファイアウォールであることが多く、新しいトークンにしても変わりません。</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>The wizard waited for Notion, and gave up in the end. Nothing is known about your token.</source>
        <translation>ウィザードはNotionの応答を待ちましたが、最後にはあきらめました。トークンについては何もわかっていません。</translation>
    </message>
    <message>
        <source>The internet connection is very slow.</source>
        <translation>インターネット接続がとても遅くなっています。</translation>
    </message>
    <message>
        <source>Notion is slow at the moment.</source>
        <translation>今、Notionの動作が遅くなっています。</translation>
    </message>
    <message>
        <source>Wait a minute.</source>
        <translation>1分待ちます。</translation>
    </message>
    <message>
        <source>No answer came from Notion in time; wait a minute, then try again.</source>
        <translation>Notionから時間内に応答がありませんでした。1分待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>接続が途中で切れました</translation>
    </message>
    <message>
        <source>It ended before the whole answer was here. Nothing is known about your token.</source>
        <translation>応答がすべて届く前に切れました。トークンについては何もわかっていません。</translation>
    </message>
    <message>
        <source>The internet connection is weak.</source>
        <translation>インターネット接続が弱くなっています。</translation>
    </message>
    <message>
        <source>A firewall or a security program cuts it.</source>
        <translation>ファイアウォールかセキュリティソフトが接続を切っています。</translation>
    </message>
    <message>
        <source>The connection to Notion broke off half way; try again.</source>
        <translation>Notionへの接続が途中で切れています。もう一度試してください。</translation>
    </message>
    <message>
        <source>Notion asks for a pause</source>
        <translation>Notionが間を置くよう求めています</translation>
    </message>
    <message>
        <source>It got many requests at once and asks to wait {seconds:duration}. Nothing is known about your token yet, and nothing is wrong here.</source>
        <translation>一度に多くのリクエストがあったため、{seconds:duration}待つよう求められています。トークンについてはまだ何もわかっていません。こちらに問題はありません。</translation>
    </message>
    <message>
        <source>A tool with the same connection asks very often.</source>
        <translation>同じコネクトを使うツールの問い合わせが、非常に多くなっています。</translation>
    </message>
    <message>
        <source>Many tools of the workspace work at this moment.</source>
        <translation>今、ワークスペースの多くのツールが動いています。</translation>
    </message>
    <message>
        <source>Wait {seconds:duration}.</source>
        <translation>{seconds:duration}待ちます。</translation>
    </message>
    <message>
        <source>Notion is busy and asks to wait {seconds:duration}; then try again.</source>
        <translation>Notionが混み合っていて、{seconds:duration}待つよう求めています。そのあとで、もう一度試してください。</translation>
    </message>
    <message>
        <source>Notion does not take these requests</source>
        <translation>Notionがこのリクエストを受け付けません</translation>
    </message>
    <message>
        <source>Notion says that it blocks them, so waiting does not help. That says nothing about any token, and nothing is wrong here.</source>
        <translation>Notionによると、リクエストはブロックされています。そのため、待っても変わりません。これだけでは、どのトークンの良し悪しもわかりません。こちらに問題はありません。</translation>
    </message>
    <message>
        <source>Write to Notion’s support, with the report.</source>
        <translation>レポートを添えて、Notionのサポートに連絡します。</translation>
    </message>
    <message>
        <source>Tell a workspace owner: it may concern all tools.</source>
        <translation>ワークスペースオーナーに知らせます。すべてのツールに関わることかもしれません。</translation>
    </message>
    <message>
        <source>Notion says that it blocks these requests; only Notion’s support can change that.</source>
        <translation>Notionによると、このリクエストはブロックされています。変更できるのはNotionのサポートだけです。</translation>
    </message>
    <message>
        <source>Notion itself has trouble right now</source>
        <translation>今、Notion自体に問題が起きています</translation>
    </message>
    <message>
        <source>The wizard asked more than once and got no proper answer. Nothing is known about your token, and nothing is wrong here.</source>
        <translation>ウィザードは何度か問い合わせましたが、きちんとした応答がありませんでした。トークンについては何もわかっていません。こちらに問題はありません。</translation>
    </message>
    <message>
        <source>Wait a few minutes.</source>
        <translation>数分待ちます。</translation>
    </message>
    <message>
        <source>Notion itself has trouble at the moment; try again in a few minutes.</source>
        <translation>今、Notion自体に問題が起きています。数分たってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>You stopped the check</source>
        <translation>確認を中止しました</translation>
    </message>
    <message>
        <source>Nothing is known about your token. Nothing was saved.</source>
        <translation>トークンについては何もわかっていません。何も保存していません。</translation>
    </message>
    <message>
        <source>Click Try again when you are ready.</source>
        <translation>準備ができたら、「もう一度試す」をクリックします。</translation>
    </message>
    <message>
        <source>The check was stopped before an answer came; click Try again.</source>
        <translation>応答が来る前に確認が中止されています。「もう一度試す」をクリックしてください。</translation>
    </message>
    <message>
        <source>You stopped the saving</source>
        <translation>保存を中止しました</translation>
    </message>
    <message>
        <source>The token works, and this computer does not keep it.</source>
        <translation>トークンは使えますが、このコンピューターには保存されていません。</translation>
    </message>
    <message>
        <source>The saving was stopped, and nothing was changed; click Try again.</source>
        <translation>保存は中止され、何も変わっていません。「もう一度試す」をクリックしてください。</translation>
    </message>
</context>
<context>
    <name>NoteForIT</name>
    <message>
        <source>PRACTICE: nothing in this note is real, and nobody has to do anything.</source>
        <translation>練習：この連絡文の内容は本物ではなく、誰も何もする必要はありません。</translation>
    </message>
    <message>
        <source>For the IT department, from Notion Wizard: {code}</source>
        <translation>Notion WizardからIT担当者様へ：{code}</translation>
    </message>
    <message>
        <source>Seen: the name {host} could not be resolved.</source>
        <translation>確認された現象：{host} の名前を解決できませんでした。</translation>
    </message>
    <message>
        <source>Seen: the TCP connection to {host} was refused.</source>
        <translation>確認された現象：{host} へのTCP接続が拒否されました。</translation>
    </message>
    <message>
        <source>Seen: no answer from {host} within the time limit.</source>
        <translation>確認された現象：{host} から制限時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Seen: the connection to {host} was reset, or ended before the whole answer.</source>
        <translation>確認された現象：{host} への接続がリセットされたか、応答がすべて届く前に切れました。</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} is not trusted by this computer.</source>
        <translation>確認された現象：{host} として提示された証明書を、このコンピューターが信頼していません。</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} has expired or is not valid yet, by this computer’s clock.</source>
        <translation>確認された現象：{host} として提示された証明書が、このコンピューターの時計では期限切れか、まだ有効になっていません。</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} is for another name.</source>
        <translation>確認された現象：{host} として提示された証明書が、別の名前のものです。</translation>
    </message>
    <message>
        <source>Seen: the TLS handshake with {host} came to no end.</source>
        <translation>確認された現象：{host} とのTLSハンドシェイクが完了しませんでした。</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} is trusted by this computer’s own store, and by no public list.</source>
        <translation>確認された現象：{host} として提示された証明書は、このコンピューター自体のストアでは信頼されていますが、どの公開リストにもありません。</translation>
    </message>
    <message>
        <source>Seen: the proxy could not be used: no connection, or not an address for one.</source>
        <translation>確認された現象：プロキシを使えませんでした。接続できないか、アドレスがプロキシのものではありません。</translation>
    </message>
    <message>
        <source>Seen: the proxy asks for a login (HTTP 407).</source>
        <translation>確認された現象：プロキシがログインを求めています（HTTP 407）。</translation>
    </message>
    <message>
        <source>Seen: a web page or a redirect came in place of the answer of {host}, as from a captive portal.</source>
        <translation>確認された現象：キャプティブポータルのように、{host} の応答の代わりにWebページまたはリダイレクトが返されました。</translation>
    </message>
    <message>
        <source>Seen: the request was blocked on the way: by a page that is not from {host}, by the proxy, or by this computer’s firewall.</source>
        <translation>確認された現象：リクエストが途中でブロックされました。{host} のものではないページ、プロキシ、またはこのコンピューターのファイアウォールによるものです。</translation>
    </message>
    <message>
        <source>Address: https://{host:plain}, TCP port {port:plain}</source>
        <translation>アドレス：https://{host:plain}、TCPポート {port:plain}</translation>
    </message>
    <message>
        <source>Certificate issued by: {issuer}</source>
        <translation>証明書の発行者：{issuer}</translation>
    </message>
    <message>
        <source>Proxy: {proxy:plain}</source>
        <translation>プロキシ：{proxy:plain}</translation>
    </message>
    <message>
        <source>Proxy: none was used</source>
        <translation>プロキシ：使用なし</translation>
    </message>
    <message>
        <source>Answer of the proxy: HTTP status {proxy_status:plain}</source>
        <translation>プロキシの応答：HTTPステータス {proxy_status:plain}</translation>
    </message>
    <message>
        <source>HTTP status: {status:plain}</source>
        <translation>HTTPステータス：{status:plain}</translation>
    </message>
    <message>
        <source>Time: {time:plain}</source>
        <translation>時刻：{time:plain}</translation>
    </message>
    <message>
        <source>Token: not sent. It ended before any request to {host:plain}.</source>
        <translation>トークン：送信していません。{host:plain} へのリクエストより前に終了しました。</translation>
    </message>
    <message>
        <source>Token: not sent. What was tried goes without one.</source>
        <translation>トークン：送信していません。試した内容にトークンは不要です。</translation>
    </message>
    <message>
        <source>Token: sent before this was seen, over a connection that this computer trusts. No redirect was followed.</source>
        <translation>トークン：この現象の前に、このコンピューターが信頼する接続で送信しました。リダイレクトには従っていません。</translation>
    </message>
    <message>
        <source>Token: sent only if a connection that this computer trusts stood before this was seen. Without one nothing is sent.</source>
        <translation>トークン：この現象の前に、このコンピューターが信頼する接続が成立していた場合に限り、送信しました。成立していなければ、何も送信していません。</translation>
    </message>
    <message>
        <source>This note holds no token and nothing out of Notion.</source>
        <translation>この連絡文には、トークンもNotionの内容も含まれていません。</translation>
    </message>
    <message>
        <source>Wanted: HTTPS (TLS 1.2 or newer) from this computer to {host:plain}, port {port:plain}. In the browser Notion itself needs {browser:plain}, port 443.</source>
        <translation>必要なこと：このコンピューターから {host:plain} のポート {port:plain} へのHTTPS接続（TLS 1.2以降）。ブラウザでNotion自体を使うには、{browser:plain} のポート443が必要です。</translation>
    </message>
    <message>
        <source>Either the issuer’s root certificate in the operating system’s store, which this program uses, or no inspection for this address.</source>
        <translation>このプログラムが使うOSのストアに発行者のルート証明書を入れるか、このアドレスを検査の対象外にしてください。</translation>
    </message>
    <message>
        <source>If this computer’s date and time are right, the certificate that the network shows has to be renewed.</source>
        <translation>このコンピューターの日付と時刻が正しければ、ネットワークが提示している証明書の更新が必要です。</translation>
    </message>
    <message>
        <source>Nothing in between that answers for this name: portal, filter or DNS entry.</source>
        <translation>ポータル、フィルター、DNSエントリなど、途中でこの名前に代わって応答するものがないこと。</translation>
    </message>
    <message>
        <source>Nothing in between that cuts or changes the TLS handshake.</source>
        <translation>TLSハンドシェイクを途中で切ったり変更したりするものがないこと。</translation>
    </message>
    <message>
        <source>Programs with a certificate list of their own (Python, Node.js, Java) need the issuer’s root certificate too, or no inspection for this address. Often: REQUESTS_CA_BUNDLE, NODE_EXTRA_CA_CERTS.</source>
        <translation>独自の証明書リストを持つプログラム（Python、Node.js、Java）にも、発行者のルート証明書を入れるか、このアドレスを検査の対象外にする必要があります。よく使われる設定：REQUESTS_CA_BUNDLE、NODE_EXTRA_CA_CERTS。</translation>
    </message>
    <message>
        <source>A proxy that can be reached from here, or this computer’s setting without it.</source>
        <translation>ここから接続できるプロキシ、またはプロキシを使わないこのコンピューターの設定。</translation>
    </message>
    <message>
        <source>This address through the proxy without a login.</source>
        <translation>このアドレスについて、ログインなしでプロキシを通れること。</translation>
    </message>
    <message>
        <source>This address without a portal’s sign-in, or word of where to sign in.</source>
        <translation>このアドレスについて、ポータルのサインインを不要にすること、またはサインインする場所を知らせていただくこと。</translation>
    </message>
    <message>
        <source>No filter on this address; its answers are JSON, for programs.</source>
        <translation>このアドレスにフィルターをかけないこと。応答はプログラム向けのJSONです。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Understood</source>
        <translation>わかりました</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>Copy the repaired token from here when you put it into your tool.</source>
        <translation>ツールに入れるときは、修復したトークンをここからコピーします。</translation>
    </message>
    <message>
        <source>In Notion, open the connection (also called integration).</source>
        <translation>Notionでコネクト（インテグレーションとも呼ばれます）を開きます。</translation>
    </message>
    <message>
        <source>Click Show, then Copy next to the token; do not mark it with the mouse.</source>
        <translation>「Show」、トークンの横の「Copy」の順にクリックします。マウスで選ばないようにします。</translation>
    </message>
    <message>
        <source>Click Show, then Copy.</source>
        <translation>「Show」、「Copy」の順にクリックします。</translation>
    </message>
    <message>
        <source>In Notion, open the connection, and click Show next to the token.</source>
        <translation>Notionでコネクトを開き、トークンの横の「Show」をクリックします。</translation>
    </message>
    <message>
        <source>If it does not end in {ends}: click Copy, and paste it here.</source>
        <translation>末尾が{ends}と違う場合：「Copy」をクリックし、ここに貼り付けます。</translation>
    </message>
    <message>
        <source>If it ends in {ends}, too: click “Get the token” here. The steps then have Refresh.</source>
        <translation>Notionのほうも末尾が{ends}と同じ場合：ここで「トークンを取得」をクリックします。そのあとの手順に「Refresh」が出てきます。</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>ここに貼り付けます。</translation>
    </message>
    <message numerus="yes">
        <source>%n space(s) removed</source>
        <translation>
            <numerusform>空白を%n個取り除きました</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank space before or after a token is no part of it. The token itself is unchanged.</source>
        <translation>トークンの前後の空白は、トークンの一部ではありません。トークン自体は変わっていません。</translation>
    </message>
    <message>
        <source>Some blank space came along when the token was copied; it has been removed.</source>
        <translation>トークンをコピーしたときに空白が付いてきたので、取り除きました。</translation>
    </message>
    <message numerus="yes">
        <source>%n line break(s) removed</source>
        <translation>
            <numerusform>改行を%n個取り除きました</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail programs and documents break long words or add a line end. The token itself is unchanged.</source>
        <translation>メールソフトや文書は、長い単語を途中で区切ったり、行末に改行を付けたりします。トークン自体は変わっていません。</translation>
    </message>
    <message>
        <source>A line break came along when the token was copied; it has been removed.</source>
        <translation>トークンをコピーしたときに改行が付いてきたので、取り除きました。</translation>
    </message>
    <message numerus="yes">
        <source>%n inner space(s) removed</source>
        <translation>
            <numerusform>途中の空白を%n個取り除きました</numerusform>
        </translation>
    </message>
    <message>
        <source>A token is one word, so blank space inside it was taken out.</source>
        <translation>トークンは1つの単語なので、途中の空白を取り除きました。</translation>
    </message>
    <message>
        <source>There was a gap inside the token; it has been closed.</source>
        <translation>トークンの途中にすき間があったので、詰めました。</translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) removed</source>
        <translation>
            <numerusform>見えない文字を%n個取り除きました</numerusform>
        </translation>
    </message>
    <message>
        <source>Web pages and documents add signs that nobody sees. Tools stumble over them; here they are gone.</source>
        <translation>Webページや文書は、目に見えない文字を付け足すことがあります。ツールがつまずく原因になりますが、ここではもうありません。</translation>
    </message>
    <message>
        <source>Something invisible was copied along with the token; it has been removed.</source>
        <translation>トークンと一緒に見えない文字がコピーされたので、取り除きました。</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) or bracket(s) removed</source>
        <translation>
            <numerusform>引用符やかっこを%n個取り除きました</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes and brackets around a token are no part of it. The token itself is unchanged.</source>
        <translation>トークンを囲む引用符やかっこは、トークンの一部ではありません。トークン自体は変わっていません。</translation>
    </message>
    <message>
        <source>Leave quotes out where your tool asks for the token.</source>
        <translation>ツールにトークンを入れるときは、引用符を付けません。</translation>
    </message>
    <message>
        <source>There were quotes or brackets around the token; they have been removed.</source>
        <translation>トークンが引用符やかっこで囲まれていたので、取り除きました。</translation>
    </message>
    <message>
        <source>Text in front removed</source>
        <translation>前にあった文字列を取り除きました</translation>
    </message>
    <message>
        <source>A word such as “Bearer” or “NOTION_TOKEN=” stood in front and is no part of the token. The token itself is unchanged.</source>
        <translation>「Bearer」や「NOTION_TOKEN=」のような語が前に付いていましたが、トークンの一部ではありません。トークン自体は変わっていません。</translation>
    </message>
    <message>
        <source>Write “Bearer” in front only where your tool tells you to.</source>
        <translation>「Bearer」を前に書くのは、ツールにそう指示がある場合だけです。</translation>
    </message>
    <message>
        <source>A word stood in front of the token; it has been removed.</source>
        <translation>トークンの前に語が付いていたので、取り除きました。</translation>
    </message>
    <message numerus="yes">
        <source>%n punctuation mark(s) removed</source>
        <translation>
            <numerusform>句読点を%n個取り除きました</numerusform>
        </translation>
    </message>
    <message>
        <source>A comma, a full stop or the like stood behind the token. The token itself is unchanged.</source>
        <translation>トークンの後ろに、コンマやピリオドなどが付いていました。トークン自体は変わっていません。</translation>
    </message>
    <message>
        <source>A comma or full stop was copied along with the token; it has been removed.</source>
        <translation>トークンと一緒にコンマやピリオドがコピーされたので、取り除きました。</translation>
    </message>
    <message>
        <source>Text around the token removed</source>
        <translation>トークンの前後の文章を取り除きました</translation>
    </message>
    <message>
        <source>The token stood inside a longer text. Only the token was kept.</source>
        <translation>トークンは長い文章の中にありました。トークンだけを残しました。</translation>
    </message>
    <message>
        <source>You copied more than the token; the wizard has picked the token out.</source>
        <translation>トークン以外の部分もコピーされていたので、ウィザードがトークンだけを取り出しました。</translation>
    </message>
    <message>
        <source>Pasted more than once, kept once</source>
        <translation>重複していたトークンを1つにしました</translation>
    </message>
    <message>
        <source>The same token stood there again right behind itself. It was kept once.</source>
        <translation>同じトークンが、すぐ後ろにもう一度続いていました。1つだけ残しました。</translation>
    </message>
    <message>
        <source>Empty the field in your tool before you paste there.</source>
        <translation>ツールに貼り付ける前に、入力欄を空にします。</translation>
    </message>
    <message>
        <source>The token was pasted twice in a row; the wizard keeps it once.</source>
        <translation>トークンが2回続けて貼り付けられていたので、ウィザードが1つだけ残しました。</translation>
    </message>
    <message>
        <source>Beginning set to small letters</source>
        <translation>先頭を小文字に直しました</translation>
    </message>
    <message>
        <source>Phones and text programs like to begin with a capital, but tokens do not. Everything behind the beginning is unchanged.</source>
        <translation>スマートフォンや文書ソフトは先頭を大文字にしがちですが、トークンの先頭は小文字です。先頭より後ろは変わっていません。</translation>
    </message>
    <message>
        <source>The beginning of the token had capital letters; that has been put right.</source>
        <translation>トークンの先頭が大文字になっていたので、直しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n wide character(s) made ordinary</source>
        <translation>
            <numerusform>全角文字を%n個、半角に直しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyboards for some languages write wide letters and digits, which a token has not. They were turned into the ordinary ones.</source>
        <translation>言語によっては、キーボードで全角の英数字が入力されますが、トークンに全角文字はありません。通常の半角文字に直しました。</translation>
    </message>
    <message>
        <source>The token was written in wide letters; they are ordinary ones now.</source>
        <translation>トークンが全角文字で書かれていたので、半角に直しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n rewritten character(s) put back</source>
        <translation>
            <numerusform>書き換えられた文字を%n個、元に戻しました</numerusform>
        </translation>
    </message>
    <message>
        <source>A program had written the underscore in its own way, as chats and web addresses do. It is an underscore again.</source>
        <translation>チャットやWebアドレスでよくあるように、アンダースコアがプログラムによって別の書き方にされていました。アンダースコアに戻しました。</translation>
    </message>
    <message>
        <source>A program had rewritten a character of the token; it has been put back.</source>
        <translation>トークンの文字がプログラムに書き換えられていたので、元に戻しました。</translation>
    </message>
    <message>
        <source>There is nothing to check yet</source>
        <translation>確認するものがまだありません</translation>
    </message>
    <message>
        <source>No text arrived here. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>ここに文字が届いていません。Notionでトークンの横の「Copy」をクリックし、ここに貼り付けてください。送信も保存もしていません。</translation>
    </message>
    <message>
        <source>Nothing has arrived in the field; click Copy next to the token in Notion, then Paste here.</source>
        <translation>入力欄に何も届いていません。Notionでトークンの横の「Copy」をクリックしてから、こちらで「貼り付け」をクリックしてください。</translation>
    </message>
    <message numerus="yes">
        <source>This token is %n character(s) short</source>
        <translation>
            <numerusform>このトークンは%n文字足りません</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of it was left behind when it was copied. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>コピーしたときに、一部が取り残されました。Notionでトークンの横の「Copy」をクリックし、ここに貼り付けてください。送信も保存もしていません。</translation>
    </message>
    <message>
        <source>It was marked with the mouse, and the end was missed.</source>
        <translation>マウスで選んだときに、終わりの部分が抜けました。</translation>
    </message>
    <message>
        <source>A field, a chat or a mail cut it.</source>
        <translation>入力欄、チャット、メールのどこかで切られました。</translation>
    </message>
    <message>
        <source>It was typed by hand.</source>
        <translation>手で入力されました。</translation>
    </message>
    <message numerus="yes">
        <source>The end of the token is missing, %n character(s); click Copy next to it in Notion and paste it again.</source>
        <translation>
            <numerusform>トークンの終わりが%n文字抜けています。Notionでトークンの横の「Copy」をクリックして、もう一度貼り付けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of this token is missing</source>
        <translation>このトークンは先頭が抜けています</translation>
    </message>
    <message>
        <source>It should begin with ntn_ or, if it is older, with secret_. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>先頭は ntn_、旧形式なら secret_ のはずです。Notionでトークンの横の「Copy」をクリックし、ここに貼り付けてください。送信も保存もしていません。</translation>
    </message>
    <message>
        <source>A double click marked only a part of it.</source>
        <translation>ダブルクリックで、一部だけが選ばれました。</translation>
    </message>
    <message>
        <source>It was marked with the mouse, and the start was missed.</source>
        <translation>マウスで選んだときに、先頭の部分が抜けました。</translation>
    </message>
    <message>
        <source>The beginning of the token is missing; click Copy next to it in Notion and paste it again.</source>
        <translation>トークンの先頭が抜けています。Notionでトークンの横の「Copy」をクリックして、もう一度貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>This token is %n character(s) too long</source>
        <translation>
            <numerusform>このトークンは%n文字長すぎます</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was added when it was copied. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>コピーしたときに、何かが付け足されました。Notionでトークンの横の「Copy」をクリックし、ここに貼り付けてください。送信も保存もしていません。</translation>
    </message>
    <message>
        <source>Other text stuck to it without a space between.</source>
        <translation>ほかの文字が、空白なしでくっつきました。</translation>
    </message>
    <message>
        <source>A part of it was pasted twice.</source>
        <translation>一部が二重に貼り付けられました。</translation>
    </message>
    <message>
        <source>A key was pressed by accident.</source>
        <translation>うっかりキーを押してしまいました。</translation>
    </message>
    <message numerus="yes">
        <source>The token has %n character(s) too many; click Copy next to it in Notion and paste it again.</source>
        <translation>
            <numerusform>トークンが%n文字多くなっています。Notionでトークンの横の「Copy」をクリックして、もう一度貼り付けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the hidden version of the token</source>
        <translation>これは、隠された状態のトークンです</translation>
    </message>
    <message>
        <source>You copied the dots Notion shows in its place. In Notion click Show, then Copy, and paste again. Nothing was sent or saved.</source>
        <translation>Notionがトークンの代わりに表示している点がコピーされました。Notionで「Show」、「Copy」の順にクリックし、もう一度貼り付けてください。送信も保存もしていません。</translation>
    </message>
    <message>
        <source>You copied the dots that hide the token; click Show first, then Copy, then paste again.</source>
        <translation>トークンを隠している点がコピーされています。先に「Show」、次に「Copy」をクリックしてから、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Part of this token is left out</source>
        <translation>このトークンは一部が省略されています</translation>
    </message>
    <message>
        <source>A program shortened it and put dots there. Copy it from Notion itself, with the Copy button. Nothing was sent or saved.</source>
        <translation>プログラムが短くして、そこに点を入れました。Notionそのものから、「Copy」ボタンでコピーしてください。送信も保存もしていません。</translation>
    </message>
    <message>
        <source>It was copied from a list that shows only its ends.</source>
        <translation>両端だけを表示するリストからコピーされました。</translation>
    </message>
    <message>
        <source>It was copied from a message that shortens long words.</source>
        <translation>長い単語を短くするメッセージからコピーされました。</translation>
    </message>
    <message>
        <source>Some program shortened the token; copy it from Notion itself with the Copy button.</source>
        <translation>何かのプログラムがトークンを短くしています。Notionそのものから、「Copy」ボタンでコピーしてください。</translation>
    </message>
    <message>
        <source>The token holds a look-alike character</source>
        <translation>トークンに、よく似た別の文字が入っています</translation>
    </message>
    <message>
        <source>There is {character} {position:at}, and no token has that. A guess could make a wrong token, so it was not repaired. Nothing was sent or saved.</source>
        <translation>{position:at}に{character}がありますが、トークンには使われない文字です。推測で直すと間違ったトークンになりかねないため、修復していません。送信も保存もしていません。</translation>
    </message>
    <message>
        <source>A document or a chat replaced it by a finer sign.</source>
        <translation>文書やチャットが、見た目を整えた文字に置き換えました。</translation>
    </message>
    <message>
        <source>It was read from a picture.</source>
        <translation>画像から読み取られました。</translation>
    </message>
    <message>
        <source>It was typed on a keyboard for another alphabet.</source>
        <translation>別の文字体系のキーボードで入力されました。</translation>
    </message>
    <message>
        <source>One character of the token only looks like the right one; copy the token from Notion itself and paste it again.</source>
        <translation>トークンの中に、正しい文字に似ているだけの文字が1つあります。Notionそのものからトークンをコピーして、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>The token holds a stray character</source>
        <translation>トークンに、余分な文字が入っています</translation>
    </message>
    <message>
        <source>There is {character} {position:at}, and no token has that. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>{position:at}に{character}がありますが、トークンには使われない文字です。Notionでトークンの横の「Copy」をクリックし、ここに貼り付けてください。送信も保存もしていません。</translation>
    </message>
    <message>
        <source>It was typed by hand or read from a picture.</source>
        <translation>手で入力されたか、画像から読み取られました。</translation>
    </message>
    <message>
        <source>One character does not belong into a token; click Copy next to the token in Notion and paste it again.</source>
        <translation>トークンにあるはずのない文字が1つ入っています。Notionでトークンの横の「Copy」をクリックして、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>This is an example, not your token</source>
        <translation>これは見本で、あなたのトークンではありません</translation>
    </message>
    <message>
        <source>It comes from instructions and opens nothing. Your own token is in Notion: open the connection, click Show, then Copy. Nothing was sent or saved.</source>
        <translation>説明書にあったもので、何も開けません。あなたのトークンはNotionにあります。コネクトを開き、「Show」、「Copy」の順にクリックしてください。送信も保存もしていません。</translation>
    </message>
    <message>
        <source>That is the example out of some instructions; your own token is in Notion, in the connection.</source>
        <translation>それは説明書に載っている見本です。ご自身のトークンは、Notionのコネクトの中にあります。</translation>
    </message>
    <message>
        <source>This text holds more than one token</source>
        <translation>この文章には、トークンが2つ以上入っています</translation>
    </message>
    <message>
        <source>Only you can tell which one you need. Choose it by its last characters, or paste the right one alone. Nothing was sent or saved.</source>
        <translation>どれが必要かは、あなたにしかわかりません。末尾の文字で選ぶか、正しいものだけを貼り付けてください。送信も保存もしていません。</translation>
    </message>
    <message>
        <source>Compare the last characters with the token in Notion.</source>
        <translation>Notionのトークンと末尾の文字を見比べます。</translation>
    </message>
    <message>
        <source>Choose the one that ends alike.</source>
        <translation>末尾が同じものを選びます。</translation>
    </message>
    <message>
        <source>You pasted more than one token; choose the one that ends like the token in Notion.</source>
        <translation>トークンが2つ以上貼り付けられています。Notionのトークンと末尾が同じものを選んでください。</translation>
    </message>
    <message>
        <source>This looks unlike the tokens known today</source>
        <translation>今知られているトークンとは形が違うようです</translation>
    </message>
    <message>
        <source>Notion may have brought a new kind, so only a test can tell. If Notion turns it down, copy the token again from Notion.</source>
        <translation>Notionが新しい種類を始めたのかもしれません。試してみないとわかりません。Notionに拒否されたら、Notionからトークンをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Go on if you copied it in Notion, from the connection.</source>
        <translation>Notionのコネクトからコピーしたものなら、続けます。</translation>
    </message>
    <message>
        <source>Copy it again there if you are not sure.</source>
        <translation>確かでない場合は、そこからもう一度コピーします。</translation>
    </message>
    <message>
        <source>The wizard does not know this kind of token; Notion’s answer tells whether it is good.</source>
        <translation>ウィザードの知らない種類のトークンです。使えるかどうかは、Notionの応答でわかります。</translation>
    </message>
    <message>
        <source>Capitals and small letters may be lost</source>
        <translation>大文字と小文字の区別が失われているかもしれません</translation>
    </message>
    <message>
        <source>All its letters are of one case, and tokens nearly always mix them. If Notion turns it down, copy the token again from Notion.</source>
        <translation>文字がすべて大文字、またはすべて小文字ですが、トークンではほとんどの場合、両方が混ざっています。Notionに拒否されたら、Notionからトークンをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>A program or a table changed the letters.</source>
        <translation>プログラムや表が文字を変えました。</translation>
    </message>
    <message>
        <source>It was read aloud or typed by hand.</source>
        <translation>読み上げられたか、手で入力されました。</translation>
    </message>
    <message>
        <source>All letters of the token are of one case; if Notion turns it down, copy it again with the Copy button.</source>
        <translation>トークンの文字が、すべて大文字またはすべて小文字になっています。Notionに拒否されたら、「Copy」ボタンでもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>That is a link, not the token</source>
        <translation>これはリンクで、トークンではありません</translation>
    </message>
    <message>
        <source>It leads to a page or database in Notion. The wizard can keep it for the database check; the token is still needed. Nothing was sent or saved.</source>
        <translation>Notionのページやデータベースへのリンクです。ウィザードがデータベースの確認用に取っておけますが、トークンも必要です。送信も保存もしていません。</translation>
    </message>
    <message>
        <source>Keep the link for the database check.</source>
        <translation>リンクをデータベースの確認用に取っておきます。</translation>
    </message>
    <message>
        <source>That is the link to a page; the token begins with ntn or secret and is in the connection in Notion.</source>
        <translation>それはページへのリンクです。トークンは ntn か secret で始まり、Notionのコネクトの中にあります。</translation>
    </message>
    <message>
        <source>That is an id, not the token</source>
        <translation>これはIDで、トークンではありません</translation>
    </message>
    <message>
        <source>An id names a page, a database or a workspace and opens nothing. The token begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>IDはページやデータベース、ワークスペースを表すもので、何も開けません。トークンは ntn_ か secret_ で始まります。送信も保存もしていません。</translation>
    </message>
    <message>
        <source>That is the number of a page or database; the token begins with ntn or secret.</source>
        <translation>それはページやデータベースの番号です。トークンは ntn か secret で始まります。</translation>
    </message>
    <message>
        <source>That is a refresh token</source>
        <translation>これはリフレッシュトークンです</translation>
    </message>
    <message>
        <source>It only serves to get a new token and opens nothing itself. The one you need begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>新しいトークンを受け取るためだけのもので、それ自体では何も開けません。必要なトークンは ntn_ か secret_ で始まります。送信も保存もしていません。</translation>
    </message>
    <message>
        <source>Look for “access token” where you copied it.</source>
        <translation>コピーした場所で「access token」を探します。</translation>
    </message>
    <message>
        <source>Copy that one.</source>
        <translation>そちらをコピーします。</translation>
    </message>
    <message>
        <source>That one only fetches new tokens; the access token beside it is the right one.</source>
        <translation>それは新しいトークンを取りに行くためのものです。その横にあるアクセストークンが正しいほうです。</translation>
    </message>
    <message>
        <source>That is your browser’s own sign-in</source>
        <translation>これはブラウザ自体のサインイン情報です</translation>
    </message>
    <message>
        <source>It opens your whole Notion account, so keep it to yourself. Your tool needs the token of a connection instead. Nothing was sent or saved.</source>
        <translation>Notionアカウント全体を開けるものなので、誰にも渡さないでください。ツールに必要なのは、コネクトのトークンです。送信も保存もしていません。</translation>
    </message>
    <message>
        <source>Log out of all devices in Notion’s settings if you gave it to anyone.</source>
        <translation>誰かに渡してしまった場合は、Notionの設定ですべてのデバイスからログアウトします。</translation>
    </message>
    <message>
        <source>That is what keeps you signed in to Notion; do not share it, and copy the token of the connection instead.</source>
        <translation>それは、Notionにサインインしたままにしておくための情報です。人には渡さず、代わりにコネクトのトークンをコピーしてください。</translation>
    </message>
    <message>
        <source>This is a key for {service}</source>
        <translation>これは{service}のキーです</translation>
    </message>
    <message>
        <source>It does not open Notion. Notion’s token begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>これではNotionを開けません。Notionのトークンは ntn_ か secret_ で始まります。送信も保存もしていません。</translation>
    </message>
    <message>
        <source>That is a key for {service}; the one from Notion begins with ntn or secret.</source>
        <translation>それは{service}のキーです。Notionのものは ntn か secret で始まります。</translation>
    </message>
    <message>
        <source>A placeholder stands where the token belongs</source>
        <translation>トークンの場所に、仮の文字が入っています</translation>
    </message>
    <message>
        <source>{variable} stands there in the token’s place and was never filled in. Paste the token itself here. Nothing was sent or saved.</source>
        <translation>トークンの場所に{variable}が入ったままで、値が入れられていません。ここにトークンそのものを貼り付けてください。送信も保存もしていません。</translation>
    </message>
    <message>
        <source>It was copied from a script or its settings.</source>
        <translation>スクリプトやその設定からコピーされました。</translation>
    </message>
    <message>
        <source>The program that starts your tool drops the variable.</source>
        <translation>ツールを起動するプログラムが、変数を渡していません。</translation>
    </message>
    <message>
        <source>Set the variable where your tool reads it.</source>
        <translation>ツールが読む場所に変数を設定します。</translation>
    </message>
    <message>
        <source>That is only a placeholder for the token; copy the token itself from Notion.</source>
        <translation>それはトークンの代わりの仮の文字です。Notionからトークンそのものをコピーしてください。</translation>
    </message>
    <message>
        <source>There is no token in this text</source>
        <translation>この文章にはトークンがありません</translation>
    </message>
    <message>
        <source>It reads like words, an address or an error message; a message can be explained. A token is one long word that begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>言葉、アドレス、エラーメッセージのどれかのようです。エラーメッセージなら説明できます。トークンは、ntn_ か secret_ で始まる1つの長い単語です。送信も保存もしていません。</translation>
    </message>
    <message>
        <source>Let the wizard explain it if it is an error message.</source>
        <translation>エラーメッセージなら、ウィザードに説明させます。</translation>
    </message>
    <message>
        <source>That text is not the token; the token is one long word that begins with ntn or secret.</source>
        <translation>それはトークンではありません。トークンは、ntn か secret で始まる1つの長い単語です。</translation>
    </message>
    <message>
        <source>That is an app’s client secret</source>
        <translation>これはアプリのクライアントシークレットです</translation>
    </message>
    <message>
        <source>It proves to Notion which app asks and opens no workspace. Your tool needs the access token of a connection. Nothing was sent or saved.</source>
        <translation>どのアプリからの問い合わせかをNotionに証明するもので、ワークスペースは開けません。ツールに必要なのは、コネクトのアクセストークンです。送信も保存もしていません。</translation>
    </message>
    <message>
        <source>Choose the internal connection of your workspace.</source>
        <translation>ワークスペースの内部コネクト（Internal connections）を選びます。</translation>
    </message>
    <message>
        <source>That is the secret of an app; the access token of the connection is the right one.</source>
        <translation>それはアプリのシークレットです。正しいのは、コネクトのアクセストークンです。</translation>
    </message>
    <message>
        <source>This computer already keeps this token</source>
        <translation>このトークンはもうこのコンピューターにあります</translation>
    </message>
    <message>
        <source>It is saved as “{name}”. If your tool is still turned down, the tool may hold another one.</source>
        <translation>「{name}」として保存されています。それでもツールが拒否される場合は、ツールに別のトークンが入っているのかもしれません。</translation>
    </message>
    <message>
        <source>Go on to put it into your tool.</source>
        <translation>ツールに入れるには、このまま続けます。</translation>
    </message>
    <message>
        <source>Paste another one if you wanted to replace it.</source>
        <translation>別のものに置き換えるつもりだった場合は、そちらを貼り付けます。</translation>
    </message>
    <message>
        <source>This is the token that is already saved on the computer; let us see what the tool uses.</source>
        <translation>このトークンは、もうコンピューターに保存されています。ツールが何を使っているか、一緒に見てみましょう。</translation>
    </message>
    <message>
        <source>This token was turned down before</source>
        <translation>このトークンは前に拒否されています</translation>
    </message>
    <message>
        <source>Notion turned it down {when:at}; it ends in {ends}. Look how the one ends that Notion shows you. Nothing was sent or saved this time.</source>
        <translation>{when:at}Notionが拒否しました。末尾は{ends}です。Notionに表示されているトークンの末尾を見てください。今回は送信も保存もしていません。</translation>
    </message>
    <message>
        <source>The old token was copied again, not the new one.</source>
        <translation>新しいトークンではなく、以前のトークンがまたコピーされました。</translation>
    </message>
    <message>
        <source>The new one was shown in Notion but not copied.</source>
        <translation>新しいトークンはNotionに表示されましたが、コピーされませんでした。</translation>
    </message>
    <message>
        <source>Notion has turned this very token down already; how does the one end that Notion shows you?</source>
        <translation>Notionは、このトークンをすでに拒否しています。Notionに表示されているトークンの末尾は、どの文字になっていますか？</translation>
    </message>
    <message>
        <source>This is the same token as before</source>
        <translation>これは前と同じトークンです</translation>
    </message>
    <message>
        <source>Notion turned it down {when:at}; it ends in {ends}. The new one should end differently.</source>
        <translation>{when:at}Notionが拒否しました。末尾は{ends}です。新しいトークンなら、末尾が違うはずです。</translation>
    </message>
    <message>
        <source>Copy was not clicked, so the old text was pasted again.</source>
        <translation>「Copy」がクリックされず、前の文字が貼り付けられました。</translation>
    </message>
    <message>
        <source>Notion still shows the older token.</source>
        <translation>Notionに、まだ以前のトークンが表示されています。</translation>
    </message>
    <message>
        <source>You pasted the same token as before; how does the one end that Notion shows you?</source>
        <translation>前と同じトークンが貼り付けられています。Notionに表示されているトークンの末尾は、どの文字になっていますか？</translation>
    </message>
    <message>
        <source>This is the same text as before</source>
        <translation>これは前と同じ文字列です</translation>
    </message>
    <message>
        <source>The clipboard has not changed since the last paste. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>前に貼り付けたときから、クリップボードが変わっていません。Notionでトークンの横の「Copy」をクリックし、ここに貼り付けてください。送信も保存もしていません。</translation>
    </message>
    <message>
        <source>The same text was pasted again; click Copy next to the token in Notion, then paste once more.</source>
        <translation>同じものがもう一度貼り付けられています。Notionでトークンの横の「Copy」をクリックしてから、もう一度貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>A computer without a keychain</source>
        <translation>キーチェーンのないコンピューター</translation>
    </message>
    <message>
        <source>The token works, but nothing here can keep it.</source>
        <translation>トークンは使えますが、ここには保存できる場所がありません。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされている</translation>
    </message>
    <message>
        <source>The token works, but the keychain stays shut.</source>
        <translation>トークンは使えますが、キーチェーンが閉じたままです。</translation>
    </message>
    <message>
        <source>The keychain’s question was answered with no</source>
        <translation>キーチェーンの確認で「拒否」と答えた</translation>
    </message>
    <message>
        <source>Somebody clicked Deny when the computer asked.</source>
        <translation>コンピューターに聞かれたとき、誰かが「拒否」をクリックしました。</translation>
    </message>
    <message>
        <source>The keychain keeps something else</source>
        <translation>キーチェーンに違うものが保存される</translation>
    </message>
    <message>
        <source>What is read back is not what was saved.</source>
        <translation>読み直したものが、保存したものと違います。</translation>
    </message>
    <message>
        <source>A keychain that anybody can read</source>
        <translation>誰でも読めるキーチェーン</translation>
    </message>
    <message>
        <source>It would keep the token as plain text, in a file.</source>
        <translation>トークンが、そのままの文字でファイルに残ってしまいます。</translation>
    </message>
    <message>
        <source>The keychain is full</source>
        <translation>キーチェーンがいっぱい</translation>
    </message>
    <message>
        <source>The computer has no room for one more entry.</source>
        <translation>コンピューターに、もう1項目入れる空きがありません。</translation>
    </message>
    <message>
        <source>The keychain has trouble</source>
        <translation>キーチェーンに問題がある</translation>
    </message>
    <message>
        <source>It answers every question with a fault of its own.</source>
        <translation>何を聞いても、キーチェーン自体のエラーが返ってきます。</translation>
    </message>
    <message>
        <source>The computer asks for its own password</source>
        <translation>コンピューター自体のパスワードを求められる</translation>
    </message>
    <message>
        <source>When you save, somebody answers it after 8 seconds. No window is shown.</source>
        <translation>保存すると、8秒後に誰かがそれに答えます。ウィンドウは表示されません。</translation>
    </message>
    <message>
        <source>Saved, but not tested again</source>
        <translation>保存したが、再テストできていない</translation>
    </message>
    <message>
        <source>Notion goes down just when the token was saved.</source>
        <translation>トークンを保存したちょうどそのとき、Notionが停止します。</translation>
    </message>
    <message>
        <source>A save that was cut off</source>
        <translation>途中で切れた保存</translation>
    </message>
    <message>
        <source>The computer was switched off while a new token was saved. Home offers to finish that, or to undo it.</source>
        <translation>新しいトークンを保存している間に、コンピューターの電源が切れました。ホームで、最後まで済ませるか元に戻すかを選べます。</translation>
    </message>
    <message>
        <source>A saved token that is gone</source>
        <translation>なくなった保存済みトークン</translation>
    </message>
    <message>
        <source>Somebody removed it in the system’s own keychain program. Check it from Home.</source>
        <translation>誰かがシステムのキーチェーンのプログラムで削除しました。ホームから確認してください。</translation>
    </message>
    <message>
        <source>No earlier token to bring back</source>
        <translation>戻せる以前のトークンがない</translation>
    </message>
    <message>
        <source>The list says that one more is kept. Open Help, Saved tokens, and bring it back: it is no longer there.</source>
        <translation>リストでは、もう1つ保存されていることになっています。「ヘルプ」の「保存したトークン」を開き、それに戻してください。もうそこにはありません。</translation>
    </message>
    <message>
        <source>Blanks around the token</source>
        <translation>トークンの前後の空白</translation>
    </message>
    <message>
        <source>Two blanks and a line break came along. The wizard takes them off and says so.</source>
        <translation>空白2つと改行が付いてきました。ウィザードが取り除き、そのことを知らせます。</translation>
    </message>
    <message>
        <source>A token that mail has wrapped</source>
        <translation>メールで折り返されたトークン</translation>
    </message>
    <message>
        <source>The mail program broke it and put a mark before the rest.</source>
        <translation>メールソフトが途中で区切り、残りの前に記号を付けました。</translation>
    </message>
    <message>
        <source>A gap inside the token</source>
        <translation>トークンの途中のすき間</translation>
    </message>
    <message>
        <source>It was read from a printed page, with a gap.</source>
        <translation>印刷したページから読み取ったもので、すき間があります。</translation>
    </message>
    <message>
        <source>Characters that nobody sees</source>
        <translation>目に見えない文字</translation>
    </message>
    <message>
        <source>A chat program put an invisible character into it.</source>
        <translation>チャットソフトが、見えない文字を入れました。</translation>
    </message>
    <message>
        <source>Quotes around the token</source>
        <translation>トークンを囲む引用符</translation>
    </message>
    <message>
        <source>It was copied out of a letter, with its quotes.</source>
        <translation>手紙から、引用符ごとコピーされました。</translation>
    </message>
    <message>
        <source>A name in front of the token</source>
        <translation>トークンの前の名前</translation>
    </message>
    <message>
        <source>The whole line of a settings file was copied.</source>
        <translation>設定ファイルの行が丸ごとコピーされました。</translation>
    </message>
    <message>
        <source>A full stop behind the token</source>
        <translation>トークンの後ろのピリオド</translation>
    </message>
    <message>
        <source>It stood at the end of a sentence.</source>
        <translation>文の最後にありました。</translation>
    </message>
    <message>
        <source>A chat message with the token</source>
        <translation>トークンの入ったチャットのメッセージ</translation>
    </message>
    <message>
        <source>The colleague’s whole message was copied.</source>
        <translation>同僚のメッセージが丸ごとコピーされました。</translation>
    </message>
    <message>
        <source>The token twice</source>
        <translation>2回続いたトークン</translation>
    </message>
    <message>
        <source>It was pasted two times in a row.</source>
        <translation>2回続けて貼り付けられました。</translation>
    </message>
    <message>
        <source>A capital at the beginning</source>
        <translation>先頭の大文字</translation>
    </message>
    <message>
        <source>A phone’s keyboard made the first letter a capital.</source>
        <translation>スマートフォンのキーボードが、最初の文字を大文字にしました。</translation>
    </message>
    <message>
        <source>Letters of a Japanese keyboard</source>
        <translation>日本語キーボードの文字</translation>
    </message>
    <message>
        <source>Every letter is as wide as a Japanese one.</source>
        <translation>どの文字も全角になっています。</translation>
    </message>
    <message>
        <source>A backslash before the underscore</source>
        <translation>アンダースコアの前のバックスラッシュ</translation>
    </message>
    <message>
        <source>A page about Markdown rewrote it.</source>
        <translation>Markdownについてのページが書き換えました。</translation>
    </message>
    <message>
        <source>An empty clipboard</source>
        <translation>空のクリップボード</translation>
    </message>
    <message>
        <source>Nothing was copied, so only a blank arrives.</source>
        <translation>何もコピーされていないので、空白だけが届きます。</translation>
    </message>
    <message>
        <source>The end of the token is missing</source>
        <translation>トークンの終わりが抜けている</translation>
    </message>
    <message>
        <source>The last 4 characters were left behind in Notion.</source>
        <translation>最後の4文字がNotionに取り残されました。</translation>
    </message>
    <message>
        <source>The beginning of the token is missing</source>
        <translation>トークンの先頭が抜けている</translation>
    </message>
    <message>
        <source>The mouse began four characters too late.</source>
        <translation>マウスの選択が4文字遅れて始まりました。</translation>
    </message>
    <message>
        <source>A word sticks to the token</source>
        <translation>トークンにくっついた単語</translation>
    </message>
    <message>
        <source>The next word came along without a space between.</source>
        <translation>次の単語が、空白なしで付いてきました。</translation>
    </message>
    <message>
        <source>Dots instead of the token</source>
        <translation>トークンの代わりの点</translation>
    </message>
    <message>
        <source>It was copied while Notion was hiding it.</source>
        <translation>Notionがトークンを隠している間にコピーされました。</translation>
    </message>
    <message>
        <source>A shortened token</source>
        <translation>短くされたトークン</translation>
    </message>
    <message>
        <source>A tool’s list shows only the beginning and the end.</source>
        <translation>ツールのリストに、先頭と末尾だけが表示されています。</translation>
    </message>
    <message>
        <source>A letter that only looks right</source>
        <translation>正しく見えるだけの文字</translation>
    </message>
    <message>
        <source>A scanner took one letter for a Cyrillic one.</source>
        <translation>スキャナーが、1文字をキリル文字と読み間違えました。</translation>
    </message>
    <message>
        <source>A stray sign in the token</source>
        <translation>トークンの中の余分な記号</translation>
    </message>
    <message>
        <source>A key was pressed by accident, in place of a letter.</source>
        <translation>文字の代わりに、うっかり別のキーを押してしまいました。</translation>
    </message>
    <message>
        <source>The example of some instructions</source>
        <translation>説明書の見本</translation>
    </message>
    <message>
        <source>The words of the instructions were copied.</source>
        <translation>説明書の言葉がコピーされました。</translation>
    </message>
    <message>
        <source>Two tokens at once</source>
        <translation>一度に2つのトークン</translation>
    </message>
    <message>
        <source>The first one works. The second one was replaced long ago.</source>
        <translation>1つ目は使えます。2つ目は、ずっと前に取り替えられています。</translation>
    </message>
    <message>
        <source>Something that may be a token</source>
        <translation>トークンかもしれないもの</translation>
    </message>
    <message>
        <source>It looks like no token of today. Notion is asked.</source>
        <translation>今のどのトークンにも似ていません。Notionに問い合わせます。</translation>
    </message>
    <message>
        <source>A token without its capitals</source>
        <translation>大文字のないトークン</translation>
    </message>
    <message>
        <source>A form turned all its letters into small ones.</source>
        <translation>フォームが、すべての文字を小文字に変えました。</translation>
    </message>
    <message>
        <source>A link instead of the token</source>
        <translation>トークンの代わりのリンク</translation>
    </message>
    <message>
        <source>The link of a database was copied.</source>
        <translation>データベースのリンクがコピーされました。</translation>
    </message>
    <message>
        <source>A number of a database</source>
        <translation>データベースの番号</translation>
    </message>
    <message>
        <source>The number out of a database’s link was copied.</source>
        <translation>データベースのリンクから、番号がコピーされました。</translation>
    </message>
    <message>
        <source>The wrong one of two tokens</source>
        <translation>2つのトークンの違うほう</translation>
    </message>
    <message>
        <source>Signing in gave two tokens, and this renews the other.</source>
        <translation>サインインで2つのトークンが届きました。これは、もう一方を更新するためのものです。</translation>
    </message>
    <message>
        <source>Something out of the browser</source>
        <translation>ブラウザから取り出したもの</translation>
    </message>
    <message>
        <source>An old guide told to copy the browser’s cookie.</source>
        <translation>古いガイドに、ブラウザのCookieをコピーするよう書いてありました。</translation>
    </message>
    <message>
        <source>The key of another service</source>
        <translation>別のサービスのキー</translation>
    </message>
    <message>
        <source>The line above in the password manager was copied.</source>
        <translation>パスワードマネージャーで、1つ上の行がコピーされました。</translation>
    </message>
    <message>
        <source>A name in place of the token</source>
        <translation>トークンの代わりの名前</translation>
    </message>
    <message>
        <source>The settings hold only the name of a variable.</source>
        <translation>設定に、変数の名前しか入っていません。</translation>
    </message>
    <message>
        <source>An error message instead of the token</source>
        <translation>トークンの代わりのエラーメッセージ</translation>
    </message>
    <message>
        <source>The tool’s message was copied. The wizard can explain it.</source>
        <translation>ツールのメッセージがコピーされました。ウィザードが説明できます。</translation>
    </message>
    <message>
        <source>The secret for signing in</source>
        <translation>サインイン用のシークレット</translation>
    </message>
    <message>
        <source>The page of a public connection shows another secret.</source>
        <translation>公開コネクトのページに、別のシークレットが表示されています。</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>The token works and reaches 37 databases.</source>
        <translation>トークンは使えます。37件のデータベースにアクセスできます。</translation>
    </message>
    <message>
        <source>2,000 databases</source>
        <translation>2,000件のデータベース</translation>
    </message>
    <message>
        <source>The list comes in 20 parts.</source>
        <translation>リストが20回に分かれて届きます。</translation>
    </message>
    <message>
        <source>Nothing is shared yet</source>
        <translation>まだ何も共有されていない</translation>
    </message>
    <message>
        <source>The token works, but no database is shared.</source>
        <translation>トークンは使えますが、データベースが共有されていません。</translation>
    </message>
    <message>
        <source>A personal token that sees nothing</source>
        <translation>何も見えない個人用トークン</translation>
    </message>
    <message>
        <source>Anna Lindgren sees no database in Notion.</source>
        <translation>Anna Lindgrenさんには、Notionのデータベースが1つも見えません。</translation>
    </message>
    <message>
        <source>A database appears</source>
        <translation>データベースが現れる</translation>
    </message>
    <message>
        <source>Nothing is shared at first. At the third look “Spare parts” is there.</source>
        <translation>最初は何も共有されていません。3回目に調べると「Spare parts」があります。</translation>
    </message>
    <message>
        <source>The connection may not read</source>
        <translation>コネクトに読み取りが許可されていない</translation>
    </message>
    <message>
        <source>The capability “Read content” is off in Notion.</source>
        <translation>Notionで「Read content」の権限がオフになっています。</translation>
    </message>
    <message>
        <source>A list with gaps</source>
        <translation>抜けのあるリスト</translation>
    </message>
    <message>
        <source>Notion says that it left some databases out.</source>
        <translation>Notionによると、いくつかのデータベースが省かれています。</translation>
    </message>
    <message>
        <source>A list that breaks off</source>
        <translation>途切れるリスト</translation>
    </message>
    <message>
        <source>The connection breaks in the middle of the list.</source>
        <translation>リストの途中で接続が切れます。</translation>
    </message>
    <message>
        <source>A list that would never end</source>
        <translation>終わらないリスト</translation>
    </message>
    <message>
        <source>Notion gives the same part again and again.</source>
        <translation>Notionが、同じ部分を何度も返してきます。</translation>
    </message>
    <message>
        <source>The link of a database that is shared</source>
        <translation>共有されているデータベースのリンク</translation>
    </message>
    <message>
        <source>Nothing is wrong with it: the tool has to load its list again.</source>
        <translation>何も問題はありません。ツールのほうで、リストを読み込み直す必要があります。</translation>
    </message>
    <message>
        <source>One database is missing</source>
        <translation>データベースが1つ見当たらない</translation>
    </message>
    <message>
        <source>“Spare parts” is not shared at first. At the third look it is there.</source>
        <translation>最初は「Spare parts」が共有されていません。3回目に調べるとあります。</translation>
    </message>
    <message>
        <source>A link of the old workspace</source>
        <translation>以前のワークスペースのリンク</translation>
    </message>
    <message>
        <source>They moved, and the link still leads to “Northwind (old)”. Copies have links of their own.</source>
        <translation>引っ越したのに、リンクはまだ「Northwind (old)」のものです。コピーには、それぞれ別のリンクがあります。</translation>
    </message>
    <message>
        <source>The link of a page</source>
        <translation>ページのリンク</translation>
    </message>
    <message>
        <source>The link leads to the page around the databases.</source>
        <translation>データベースを含むページへのリンクです。</translation>
    </message>
    <message>
        <source>The link of a linked view</source>
        <translation>リンクドビューのリンク</translation>
    </message>
    <message>
        <source>The link leads to a view of another database.</source>
        <translation>別のデータベースのビューへのリンクです。</translation>
    </message>
    <message>
        <source>The link of another web site</source>
        <translation>別のWebサイトのリンク</translation>
    </message>
    <message>
        <source>The wrong browser tab was open when it was copied.</source>
        <translation>コピーしたとき、違うブラウザのタブが開いていました。</translation>
    </message>
    <message>
        <source>A link that leads to no database</source>
        <translation>データベースにつながらないリンク</translation>
    </message>
    <message>
        <source>The second half of the link was left behind.</source>
        <translation>リンクの後ろ半分が取り残されました。</translation>
    </message>
    <message>
        <source>A database in the trash</source>
        <translation>ゴミ箱の中のデータベース</translation>
    </message>
    <message>
        <source>The link leads to a database that was deleted.</source>
        <translation>削除されたデータベースへのリンクです。</translation>
    </message>
    <message>
        <source>A tool that still has the old token</source>
        <translation>まだ以前のトークンを使っているツール</translation>
    </message>
    <message>
        <source>Choose Another tool. On screen 6 answer Same error: it reads its token only when it starts.</source>
        <translation>「ほかのツール」を選びます。画面6で「同じエラー」と答えてください。起動したときにしかトークンを読まないツールです。</translation>
    </message>
    <message>
        <source>A script that looks under another name</source>
        <translation>別の名前で探すスクリプト</translation>
    </message>
    <message>
        <source>Choose A script or program. On screen 6 answer Another error, and paste its message.</source>
        <translation>「スクリプトやプログラム」を選びます。画面6で「別のエラー」と答え、そのメッセージを貼り付けてください。</translation>
    </message>
    <message>
        <source>A tool that knows only older tokens</source>
        <translation>旧形式のトークンにしか対応していないツール</translation>
    </message>
    <message>
        <source>Choose Another tool. On screen 6 answer Another error, and paste its message.</source>
        <translation>「ほかのツール」を選びます。画面6で「別のエラー」と答え、そのメッセージを貼り付けてください。</translation>
    </message>
    <message>
        <source>A tool that wants a sign-in</source>
        <translation>サインインが必要なツール</translation>
    </message>
    <message>
        <source>A variable that wins over the file</source>
        <translation>ファイルより優先される変数</translation>
    </message>
    <message>
        <source>Choose A script or program. On screen 6 the wizard finds the old token by itself, in a variable and in files of a folder. Answer Same error before it is replaced.</source>
        <translation>「スクリプトやプログラム」を選びます。画面6で、変数とフォルダー内のファイルにある以前のトークンを、ウィザードが自分で見つけます。置き換える前に「同じエラー」と答えてください。</translation>
    </message>
    <message>
        <source>A file that cannot be changed</source>
        <translation>変更できないファイル</translation>
    </message>
    <message>
        <source>Choose A script or program. On screen 6 look in the folder: the old token is in files that are protected against changes.</source>
        <translation>「スクリプトやプログラム」を選びます。画面6でフォルダーを調べてください。以前のトークンは、変更から保護されたファイルに入っています。</translation>
    </message>
    <message>
        <source>A tool with trouble of its own</source>
        <translation>ツール自体に問題がある</translation>
    </message>
    <message>
        <source>Choose Another tool. On screen 6 answer Another error; nobody knows its message.</source>
        <translation>「ほかのツール」を選びます。画面6で「別のエラー」と答えてください。誰も知らないメッセージです。</translation>
    </message>
    <message>
        <source>A tool that needs no token</source>
        <translation>トークンが必要ないツール</translation>
    </message>
    <message>
        <source>Choose Zapier: it signs in with Notion instead.</source>
        <translation>Zapierを選びます。代わりにNotionでサインインするツールです。</translation>
    </message>
    <message>
        <source>A token that is saved already</source>
        <translation>もう保存してあるトークン</translation>
    </message>
    <message>
        <source>This computer keeps it, and it still works.</source>
        <translation>このコンピューターに保存されていて、まだ使えます。</translation>
    </message>
    <message>
        <source>A token that was turned down before</source>
        <translation>前に拒否されたトークン</translation>
    </message>
    <message>
        <source>Notion turned down the very same one earlier.</source>
        <translation>同じものを、Notionが前に拒否しました。</translation>
    </message>
    <message>
        <source>The same text once more</source>
        <translation>同じ文字列をもう一度</translation>
    </message>
    <message>
        <source>Notion turns the token down. Paste once more: the clipboard still holds the same.</source>
        <translation>Notionがトークンを拒否します。もう一度貼り付けてください。クリップボードには、まだ同じものが入っています。</translation>
    </message>
    <message>
        <source>Notion turns the token down</source>
        <translation>Notionがトークンを拒否する</translation>
    </message>
    <message>
        <source>The token was replaced, and this is the older one.</source>
        <translation>トークンが取り替えられ、これは以前のものです。</translation>
    </message>
    <message>
        <source>Notion says that it was revoked</source>
        <translation>Notionによると取り消されている</translation>
    </message>
    <message>
        <source>Someone took the token back.</source>
        <translation>誰かがトークンを取り消しました。</translation>
    </message>
    <message>
        <source>Notion says that it expired</source>
        <translation>Notionによると期限が切れている</translation>
    </message>
    <message>
        <source>The token was made for a certain time.</source>
        <translation>トークンは、決まった期間だけのものでした。</translation>
    </message>
    <message>
        <source>A saved token that no longer works</source>
        <translation>もう使えない保存済みトークン</translation>
    </message>
    <message>
        <source>It worked until early November. Check it from Home, or paste it again.</source>
        <translation>11月の初めまで使えていました。ホームから確認するか、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>A damaged token is turned down</source>
        <translation>壊れたトークンが拒否される</translation>
    </message>
    <message>
        <source>A label printer made all its letters capitals. Notion is asked, and says no.</source>
        <translation>ラベルプリンターが、すべての文字を大文字にしました。Notionに問い合わせると、拒否されます。</translation>
    </message>
    <message>
        <source>The token is taken out</source>
        <translation>トークンが取り除かれる</translation>
    </message>
    <message>
        <source>A proxy takes the token out of every request, so Notion never sees one.</source>
        <translation>プロキシがすべてのリクエストからトークンを取り除くため、Notionには届きません。</translation>
    </message>
    <message>
        <source>What came with a webhook</source>
        <translation>Webhookと一緒に届いたもの</translation>
    </message>
    <message>
        <source>Notion’s message to a webhook was copied. Its token only confirms the webhook.</source>
        <translation>NotionからWebhookへのメッセージがコピーされました。そのトークンは、Webhookを確認するだけのものです。</translation>
    </message>
    <message>
        <source>A token that was made a moment ago</source>
        <translation>ついさっき作られたトークン</translation>
    </message>
    <message>
        <source>Say that you are a workspace owner. Notion knows the token at the second try.</source>
        <translation>ワークスペースオーナーだと答えてください。2回目に試すと、Notionがトークンを認識します。</translation>
    </message>
    <message>
        <source>The account is restricted</source>
        <translation>アカウントが制限されている</translation>
    </message>
    <message>
        <source>Notion does not open this person&apos;s account to tools.</source>
        <translation>Notionは、この人のアカウントをツールに使わせません。</translation>
    </message>
    <message>
        <source>The token may not do this</source>
        <translation>トークンにこの操作が許可されていない</translation>
    </message>
    <message>
        <source>Notion knows the token, and does not let it ask what the wizard asks.</source>
        <translation>Notionはトークンを認識していますが、ウィザードの問い合わせを許可しません。</translation>
    </message>
    <message>
        <source>After a move: the new workspace</source>
        <translation>引っ越しのあと：新しいワークスペース</translation>
    </message>
    <message>
        <source>The earlier token opened “Northwind (old)”. The new one opens “Northwind Studio”.</source>
        <translation>前のトークンは「Northwind (old)」を開いていました。新しいトークンは「Northwind Studio」を開きます。</translation>
    </message>
    <message>
        <source>After a move: still the old workspace</source>
        <translation>引っ越しのあと：まだ以前のワークスペース</translation>
    </message>
    <message>
        <source>Choose that you moved. The new token opens “Northwind (old)” like the one before.</source>
        <translation>引っ越したと答えてください。新しいトークンも、前と同じ「Northwind (old)」を開きます。</translation>
    </message>
    <message>
        <source>Another connection than before</source>
        <translation>前とは別のコネクト</translation>
    </message>
    <message>
        <source>The token opens the same workspace through another connection.</source>
        <translation>トークンは同じワークスペースを、別のコネクトを通じて開きます。</translation>
    </message>
    <message>
        <source>A personal token</source>
        <translation>個人用トークン</translation>
    </message>
    <message>
        <source>It sees what Anna Lindgren sees in Notion.</source>
        <translation>NotionでAnna Lindgrenさんに見えるものが見えます。</translation>
    </message>
    <message>
        <source>Notion has moved on</source>
        <translation>Notionが変わった</translation>
    </message>
    <message>
        <source>Notion no longer answers questions as this wizard asks them.</source>
        <translation>このウィザードの問い合わせ方には、Notionがもう応答しません。</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>インターネットにつながらない</translation>
    </message>
    <message>
        <source>This computer is not online.</source>
        <translation>このコンピューターはオンラインではありません。</translation>
    </message>
    <message>
        <source>Notion’s address is not found</source>
        <translation>Notionのアドレスが見つからない</translation>
    </message>
    <message>
        <source>A filter or a VPN does not let the name through.</source>
        <translation>フィルターかVPNが、この名前を通していません。</translation>
    </message>
    <message>
        <source>The connection is turned away</source>
        <translation>接続が拒否される</translation>
    </message>
    <message>
        <source>A firewall says no at once.</source>
        <translation>ファイアウォールがすぐに拒否します。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答がない</translation>
    </message>
    <message>
        <source>Notion does not answer in time. It takes a minute until that is sure.</source>
        <translation>Notionから時間内に応答がありません。そうとわかるまでに1分かかります。</translation>
    </message>
    <message>
        <source>The connection breaks</source>
        <translation>接続が切れる</translation>
    </message>
    <message>
        <source>Each answer ends before it is whole.</source>
        <translation>どの応答も、すべて届く前に切れます。</translation>
    </message>
    <message>
        <source>An office network looks inside</source>
        <translation>会社のネットワークが中身を見ている</translation>
    </message>
    <message>
        <source>The network opens secure connections, and this computer does not trust it for that.</source>
        <translation>ネットワークが安全な接続の中身を開いていて、このコンピューターはそれを信頼していません。</translation>
    </message>
    <message>
        <source>A clock that is wrong</source>
        <translation>ずれている時計</translation>
    </message>
    <message>
        <source>The date of this computer does not fit, or a certificate has run out.</source>
        <translation>このコンピューターの日付が合っていないか、証明書の期限が切れています。</translation>
    </message>
    <message>
        <source>Something else answers</source>
        <translation>別のものが応答する</translation>
    </message>
    <message>
        <source>The certificate that comes is for another name.</source>
        <translation>届いた証明書が、別の名前のものです。</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>安全な接続ができない</translation>
    </message>
    <message>
        <source>Something in between spoils the beginning of it.</source>
        <translation>途中の何かが、接続の最初の部分を壊しています。</translation>
    </message>
    <message>
        <source>An office network looks inside, and is trusted</source>
        <translation>会社のネットワークが中身を見ていて、信頼されている</translation>
    </message>
    <message>
        <source>All works here. A tool on the same computer may be less trusting.</source>
        <translation>ここではすべて動きます。同じコンピューターのツールは、信頼しないかもしれません。</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>プロキシが応答しない</translation>
    </message>
    <message>
        <source>The company’s network or VPN is not connected.</source>
        <translation>会社のネットワークやVPNに接続されていません。</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>プロキシがサインインを求める</translation>
    </message>
    <message>
        <source>It lets nobody through without name and password.</source>
        <translation>ユーザー名とパスワードがないと、誰も通しません。</translation>
    </message>
    <message>
        <source>A hotel&apos;s sign-in page</source>
        <translation>ホテルのサインインページ</translation>
    </message>
    <message>
        <source>A sign-in page answers in place of Notion.</source>
        <translation>Notionの代わりに、サインインページが応答します。</translation>
    </message>
    <message>
        <source>The network is blocked</source>
        <translation>ネットワークがブロックされている</translation>
    </message>
    <message>
        <source>A block page answers before Notion is reached.</source>
        <translation>Notionに届く前に、ブロックのページが応答します。</translation>
    </message>
    <message>
        <source>An answer that makes no sense</source>
        <translation>意味のわからない応答</translation>
    </message>
    <message>
        <source>Something answers, but not as Notion does.</source>
        <translation>何かが応答しますが、Notionの応答とは違います。</translation>
    </message>
    <message>
        <source>Notion asks to wait</source>
        <translation>Notionが待つよう求める</translation>
    </message>
    <message>
        <source>Too many requests came from this workspace. Notion asks for 15 minutes, long enough to look at this state; here it stays so.</source>
        <translation>このワークスペースからのリクエストが多すぎました。Notionは15分待つよう求めます。この状態を見るのに十分な長さで、ここではずっとこのままです。</translation>
    </message>
    <message>
        <source>Notion asks to wait a moment</source>
        <translation>Notionが少し待つよう求める</translation>
    </message>
    <message>
        <source>Notion asks for 12 seconds. The wizard counts them and goes on by itself.</source>
        <translation>Notionは12秒待つよう求めます。ウィザードが数えて、自動で続けます。</translation>
    </message>
    <message>
        <source>Notion has trouble</source>
        <translation>Notionに問題が起きている</translation>
    </message>
    <message>
        <source>Notion itself is down for the moment.</source>
        <translation>今、Notion自体が停止しています。</translation>
    </message>
    <message>
        <source>Practice keychain</source>
        <translation>練習用キーチェーン</translation>
    </message>
</context>
<context>
    <name>Practise</name>
    <message>
        <source>Practise</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>The same screens with a practice Notion.</source>
        <translation>同じ画面を、練習用のNotionを相手に使います。</translation>
    </message>
    <message>
        <source>Choose a story at the top, such as a token that is too short, and see what a caller would see. Nothing is real, nothing is saved, and nothing is sent to Notion.</source>
        <translation>上部で、短すぎるトークンなどのシナリオを選ぶと、お電話の方に見える画面を見られます。本物は何もなく、何も保存されず、Notionには何も送られません。</translation>
    </message>
    <message>
        <source>Each story has the name of the code that it ends in, so every call can be rehearsed: look a code up here, choose the story of that name, and say what its page says. The button at the top brings what lies on the caller’s clipboard: the token, the link, or the tool’s message.</source>
        <translation>どのシナリオにも、最後に出るコードの名前が付いているので、どの電話対応も予行演習できます。ここでコードを調べ、その名前のシナリオを選び、ページに書いてあることを言ってみてください。上部のボタンを押すと、お電話の方のクリップボードにあるもの（トークン、リンク、ツールのメッセージ）が入ります。</translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation>練習を始める</translation>
    </message>
    <message>
        <source>It did not start here.</source>
        <translation>ここでは始められませんでした。</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <translation>ターミナルでは：</translation>
    </message>
</context>
<context>
    <name>ReadReport</name>
    <message>
        <source>All about {code:plain}</source>
        <translation>{code:plain}についてのすべて</translation>
    </message>
    <message>
        <source>Where the report says {code:plain}</source>
        <translation>レポートに{code:plain}が出てくるところ</translation>
    </message>
    <message>
        <source>Then ask: “What stands at the bottom left now?” Another code than {code:plain} is the next one to look up. It is over when the tool works.</source>
        <translation>そのあと「今は左下に何と出ていますか？」と尋ねます。{code:plain}とは別のコードなら、次はそれを調べます。ツールが動くようになれば、この件は解決です。</translation>
    </message>
    <message>
        <source>Read a report</source>
        <translation>レポートを読む</translation>
    </message>
    <message>
        <source>Paste the report that a caller sent you, just as the mail shows it. It stays on this computer.</source>
        <translation>お電話の方から届いたレポートを、メールのとおりに貼り付けてください。このコンピューターの外には出ません。</translation>
    </message>
    <message>
        <source>Paste the report here</source>
        <translation>ここにレポートを貼り付け</translation>
    </message>
    <message>
        <source>Something in it looked like a token, and was taken out here at once. Ask the caller to delete that mail: with the token anybody can open their pages.</source>
        <translation>トークンのように見えるものが入っていたので、ここからすぐに取り除きました。お電話の方に、そのメールを削除してもらってください。トークンがあれば、誰でもその方のページを開けてしまいます。</translation>
    </message>
    <message>
        <source>No code was found in it. Ask what stands at the bottom left of the window.</source>
        <translation>コードが見つかりませんでした。ウィンドウの左下に何と出ているかを尋ねてください。</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>まずすること</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>電話で</translation>
    </message>
    <message>
        <source>What the numbers say</source>
        <translation>数値からわかること</translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation>時間順</translation>
    </message>
    <message>
        <source>The other codes, the newest first</source>
        <translation>ほかのコード（新しい順）</translation>
    </message>
    <message>
        <source>Say:</source>
        <translation>言うこと：</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>{tool} works with Notion again</source>
        <translation>{tool}で、またNotionが使えるようになりました</translation>
    </message>
    <message>
        <source>{tool} works with Notion</source>
        <translation>{tool}でNotionが使えます</translation>
    </message>
    <message>
        <source>Not yet confirmed: {tool}</source>
        <translation>まだ確かめていません：{tool}</translation>
    </message>
    <message>
        <source>The token works</source>
        <translation>トークンは使えます</translation>
    </message>
    <message>
        <source>You know the way</source>
        <translation>手順はご案内のとおりです</translation>
    </message>
    <message>
        <source>Token of “{connection}” in “{workspace}”, checked {when:at}.</source>
        <translation>「{workspace}」の「{connection}」のトークン。{when:at}確認しました。</translation>
    </message>
    <message numerus="yes">
        <source>It reaches %n database(s).</source>
        <translation>
            <numerusform>%n件のデータベースにアクセスできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this computer as “{name}”, and read back to make sure.</source>
        <translation>このコンピューターに「{name}」として保存し、読み直して確かめました。</translation>
    </message>
    <message>
        <source>Not saved on this computer. It is forgotten when this window closes.</source>
        <translation>このコンピューターには保存していません。このウィンドウを閉じると破棄されます。</translation>
    </message>
    <message>
        <source>The wizard has not saved the token, and forgets it when this window closes.</source>
        <translation>ウィザードはトークンを保存していません。このウィンドウを閉じると破棄します。</translation>
    </message>
    <message numerus="yes">
        <source>The new token was put into %n file(s). What was there before is kept beside, as a copy.</source>
        <translation>
            <numerusform>新しいトークンを%n個のファイルに入れました。前の内容は、同じ場所にバックアップとして残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new token was put into %n file(s). No copy was left.</source>
        <translation>
            <numerusform>新しいトークンを%n個のファイルに入れました。バックアップは残っていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The save was undone: the token before is back.</source>
        <translation>保存を元に戻しました。前のトークンに戻っています。</translation>
    </message>
    <message>
        <source>The save was undone: the token before is back, but Notion does not accept it.</source>
        <translation>保存を元に戻しました。前のトークンに戻っていますが、Notionが受け付けません。</translation>
    </message>
    <message>
        <source>Nothing else on this computer was changed.</source>
        <translation>このコンピューターのほかのものは、何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing on this computer was changed.</source>
        <translation>このコンピューターのものは、何も変更していません。</translation>
    </message>
</context>
<context>
    <name>RenameRow</name>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>名前はそのまま</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Notion Wizard {version}: report for support</source>
        <translation>Notion Wizard {version}：サポート用レポート</translation>
    </message>
    <message>
        <source>System: {system}, Python {python}, Qt {qt}</source>
        <translation>システム：{system}、Python {python}、Qt {qt}</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>言語：{language}</translation>
    </message>
    <message>
        <source>Keychain: {keychain}</source>
        <translation>キーチェーン：{keychain}</translation>
    </message>
    <message>
        <source>Proxy: yes</source>
        <translation>プロキシ：あり</translation>
    </message>
    <message>
        <source>Proxy: no</source>
        <translation>プロキシ：なし</translation>
    </message>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>練習：ここにあるものは本物ではありません</translation>
    </message>
    <message>
        <source>Steps of this path: {steps:plain}</source>
        <translation>この流れの手順：{steps:plain}</translation>
    </message>
    <message>
        <source>Tool: {tool}. What happened: {situation}</source>
        <translation>ツール：{tool}。起きたこと：{situation}</translation>
    </message>
    <message>
        <source>Screens and codes</source>
        <translation>画面とコード</translation>
    </message>
    <message>
        <source>{when}  {screen}</source>
        <translation>{when}  {screen}</translation>
    </message>
    <message>
        <source>{when}  {screen}  {code}</source>
        <translation>{when}  {screen}  {code}</translation>
    </message>
    <message>
        <source>[x] The tool works</source>
        <translation>[x] ツールは動いています</translation>
    </message>
    <message>
        <source>[ ] The test was left for later</source>
        <translation>[ ] テストはあと回しになりました</translation>
    </message>
    <message numerus="yes">
        <source>Pasted: %n character(s)</source>
        <translation>
            <numerusform>貼り付けた内容：%n文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted: %n character(s), begins {begins}, ends {ends}</source>
        <translation>
            <numerusform>貼り付けた内容：%n文字、先頭 {begins}、末尾 {ends}</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in it: {codes:plain}</source>
        <translation>その中で見つかったこと：{codes:plain}</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>試したこと</translation>
    </message>
    <message>
        <source>{job}: {seconds} s</source>
        <translation>{job}：{seconds}秒</translation>
    </message>
    <message>
        <source>{job}: {seconds} s, {code}</source>
        <translation>{job}：{seconds}秒、{code}</translation>
    </message>
    <message>
        <source>Answer: status {status}, Notion’s code {notion_code}</source>
        <translation>応答：ステータス {status}、Notionのコード {notion_code}</translation>
    </message>
    <message>
        <source>A proxy answered: status {proxy_status}</source>
        <translation>プロキシが応答：ステータス {proxy_status}</translation>
    </message>
    <message>
        <source>Request numbers at Notion: {ids:plain}</source>
        <translation>Notionでのリクエスト番号：{ids:plain}</translation>
    </message>
    <message>
        <source>The wizard’s own mistake: {kind}, {place:plain} ({code})</source>
        <translation>ウィザード自体の不具合：{kind}、{place:plain}（{code}）</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found</source>
        <translation>
            <numerusform>%n件のデータベースが見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Database: {title}</source>
        <translation>データベース：{title}</translation>
    </message>
    <message>
        <source>Not in this report: the token (but for its beginning and its last four characters), other texts that were pasted or typed, such as links and error messages, names and content of files, the proxy’s address and password, and the names of workspaces, connections and saved tokens.</source>
        <translation>このレポートに入っていないもの：トークン（先頭部分と末尾の4文字を除く）、貼り付けや入力をしたほかの文字（リンクやエラーメッセージなど）、ファイルの名前と内容、プロキシのアドレスとパスワード、ワークスペース・コネクト・保存したトークンの名前。</translation>
    </message>
    <message>
        <source>Not in this report: the token (but for its beginning and its last four characters), other texts that were pasted or typed, such as links and error messages, names and content of files, the proxy’s address and password, and the names of databases, workspaces, connections and saved tokens.</source>
        <translation>このレポートに入っていないもの：トークン（先頭部分と末尾の4文字を除く）、貼り付けや入力をしたほかの文字（リンクやエラーメッセージなど）、ファイルの名前と内容、プロキシのアドレスとパスワード、データベース・ワークスペース・コネクト・保存したトークンの名前。</translation>
    </message>
    <message>
        <source>Reaching Notion</source>
        <translation>Notionに接続</translation>
    </message>
    <message>
        <source>Reading the saved token</source>
        <translation>保存したトークンの読み込み</translation>
    </message>
    <message>
        <source>Asking Notion about the token</source>
        <translation>トークンについてNotionに問い合わせ</translation>
    </message>
    <message>
        <source>Asking what it may do</source>
        <translation>許可されていることの問い合わせ</translation>
    </message>
    <message>
        <source>Listing the databases</source>
        <translation>データベースの一覧の取得</translation>
    </message>
    <message>
        <source>Naming their places</source>
        <translation>データベースの場所の確認</translation>
    </message>
    <message>
        <source>Checking a link</source>
        <translation>リンクの確認</translation>
    </message>
    <message>
        <source>Watching for a database</source>
        <translation>データベースが見えるまでの確認</translation>
    </message>
    <message>
        <source>Saving and reading back</source>
        <translation>保存と読み直し</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Saved as {file:plain}</source>
        <translation>{file:plain} として保存しました</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>サポート用レポート</translation>
    </message>
    <message>
        <source>This is all of it. Nothing is sent: copy or save it, and give it to whoever helps you. Of the token, only its beginning and its last four characters are in it.</source>
        <translation>これで全部です。何も送信されません。コピーするか保存して、手伝ってくれる人に渡してください。トークンは、先頭部分と末尾の4文字だけが入っています。</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>レポートの全文</translation>
    </message>
    <message>
        <source>Names of databases too</source>
        <translation>データベースの名前も含める</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>テキストとして保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>ReportReading</name>
    <message>
        <source>The report covers {first:plain} to {last:plain}.</source>
        <translation>このレポートの期間は、{first:plain}から{last:plain}までです。</translation>
    </message>
    <message numerus="yes">
        <source>{code} came %n time(s): what it advises was not done yet, or it did not help.</source>
        <translation>
            <numerusform>{code}が%n回出ています。案内されたことをまだしていないか、効果がありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were pasted; a whole token has {whole}.</source>
        <translation>
            <numerusform>%n文字が貼り付けられました。完全なトークンは{whole}文字です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were pasted, as many as a whole token has.</source>
        <translation>
            <numerusform>%n文字が貼り付けられました。完全なトークンと同じ文字数です。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” took {seconds} seconds, and most often it is less than one: the network is slow, or something on the way holds answers back.</source>
        <translation>「{name}」に{seconds}秒かかりました。ふつうは1秒もかかりません。ネットワークが遅いか、途中の何かが応答を遅らせています。</translation>
    </message>
    <message>
        <source>Notion was not asked with success, so nothing is known of the token. The way comes first.</source>
        <translation>Notionへの問い合わせができていないので、トークンについては何もわかりません。まず経路の問題を解決します。</translation>
    </message>
    <message>
        <source>Status 401: Notion was reached, and turned this very token down.</source>
        <translation>ステータス401：Notionに届き、このトークンそのものが拒否されました。</translation>
    </message>
    <message>
        <source>Status 403: beside a code of Notion’s the token is known and may not do this; without one something on the way blocked it.</source>
        <translation>ステータス403：横にNotionのコードがあれば、トークンは認識されていますが、この操作が許可されていません。コードがなければ、途中の何かがブロックしました。</translation>
    </message>
    <message>
        <source>Status 404: the token is fine; what was asked for is not shared with it, or is not there.</source>
        <translation>ステータス404：トークンに問題はありません。求めたものがコネクトと共有されていないか、存在しません。</translation>
    </message>
    <message>
        <source>Status 407: a proxy wants somebody to sign in.</source>
        <translation>ステータス407：プロキシがサインインを求めています。</translation>
    </message>
    <message>
        <source>Status 429: Notion asks for a pause. It says nothing about the token.</source>
        <translation>ステータス429：Notionが間を置くよう求めています。これだけでは、トークンの良し悪しはわかりません。</translation>
    </message>
    <message>
        <source>Status {status}: trouble at Notion or on the way. It says nothing about the token.</source>
        <translation>ステータス{status}：Notionまたは途中に問題があります。これだけでは、トークンの良し悪しはわかりません。</translation>
    </message>
    <message>
        <source>The tool works: nothing to do.</source>
        <translation>ツールは動いています。することは何もありません。</translation>
    </message>
    <message>
        <source>The test was left for later.</source>
        <translation>テストはあと回しになりました。</translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>It goes into {keychain}, where this computer keeps passwords.</source>
        <translation>{keychain}に入ります。このコンピューターがパスワードを保管する場所です。</translation>
    </message>
    <message>
        <source>Its name there: “{name}”</source>
        <translation>そこでの名前：「{name}」</translation>
    </message>
    <message>
        <source>It takes the place of “{name}”. The token before is kept as an entry of its own until you remove it, so you can undo this.</source>
        <translation>「{name}」と入れ替わります。前のトークンは、あなたが削除するまで別の項目として残るので、元に戻せます。</translation>
    </message>
    <message>
        <source>Save the token</source>
        <translation>トークンを保存</translation>
    </message>
    <message>
        <source>A copy for you, on this computer. Your tools do not change by themselves.</source>
        <translation>このコンピューターに、あなた用のコピーを残します。ツールは自動では変わりません。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存しています</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>保存せずに続ける</translation>
    </message>
    <message>
        <source>Save on this computer</source>
        <translation>このコンピューターに保存</translation>
    </message>
    <message>
        <source>Without saving, the token stays in memory until this window closes, or for 15 minutes without use.</source>
        <translation>保存しない場合、トークンはこのウィンドウを閉じるか、15分間使わないまま過ぎるまで、メモリに残ります。</translation>
    </message>
    <message>
        <source>It goes where this computer keeps passwords.</source>
        <translation>このコンピューターがパスワードを保管する場所に入ります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>last worked {when:at}</source>
        <translation>{when:at}使えることを確認したのが最後</translation>
    </message>
    <message>
        <source>saved {when:at}</source>
        <translation>{when:at}保存</translation>
    </message>
    <message>
        <source>no longer in this computer’s keychain</source>
        <translation>このコンピューターのキーチェーンにもうありません</translation>
    </message>
    <message>
        <source>one more token is kept with it</source>
        <translation>もう1つのトークンも一緒に保存されています</translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation>保存したトークン</translation>
    </message>
</context>
<context>
    <name>SavedTokens</name>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>「{name}」をこのコンピューターから削除しますか？</translation>
    </message>
    <message>
        <source>Bring the other token of “{name}” back?</source>
        <translation>「{name}」をもう1つのトークンに戻しますか？</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is copied. It stays on the clipboard for %n minute(s) at most.</source>
        <translation>
            <numerusform>「{name}」をコピーしました。クリップボードに残るのは、最長で%n分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation>保存したトークン</translation>
    </message>
    <message>
        <source>This computer keeps a copy of them. What you do here changes nothing in Notion or in your tools.</source>
        <translation>このコンピューターに、コピーが保存されています。ここで何をしても、Notionやツールは変わりません。</translation>
    </message>
    <message>
        <source>No token is saved here yet.</source>
        <translation>ここに保存されたトークンは、まだありません。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残しておく</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Bring the other token back</source>
        <translation>もう1つのトークンに戻す</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>In Notion nothing changes: the connection stays, and tools that have this token go on using it. To end the token itself, remove its connection in Notion.</source>
        <translation>Notionでは何も変わりません。コネクトは残り、このトークンを持つツールは使い続けます。トークンそのものを終わらせるには、Notionでそのコネクトを削除してください。</translation>
    </message>
    <message>
        <source>The other token that is kept with it is removed, too.</source>
        <translation>一緒に保存されているもう1つのトークンも削除されます。</translation>
    </message>
    <message>
        <source>Notion is asked first whether that one works. If it does, it takes the place of the one kept now, which is then forgotten on this computer. If not, both are kept, and you can change back.</source>
        <translation>そのトークンが使えるかどうか、先にNotionに問い合わせます。使えれば、今保存されているものと入れ替わり、そちらはこのコンピューターから消えます。使えなければ両方とも残るので、戻すことができます。</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Your tokens</source>
        <translation>あなたのトークン</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>現在の手順</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>Share the database</source>
        <translation>データベースを共有</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>トークンを取得</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>トークンを確認</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Your tool</source>
        <translation>お使いのツール</translation>
    </message>
</context>
<context>
    <name>SituationPage</name>
    <message>
        <source>What happened?</source>
        <translation>何がありましたか？</translation>
    </message>
    <message>
        <source>Two questions, and the wizard shows only the steps you need.</source>
        <translation>2つの質問に答えると、必要な手順だけが表示されます。</translation>
    </message>
    <message>
        <source>Notion Wizard is independent and not affiliated with Notion. Nothing leaves this computer but requests to Notion.</source>
        <translation>Notion Wizardは独立したソフトウェアで、Notionとの提携関係はありません。このコンピューターから出ていくのは、Notionへのリクエストだけです。</translation>
    </message>
    <message>
        <source>Have the error message? Paste it here and skip the questions</source>
        <translation>エラーメッセージがありますか？ここに貼り付けると、質問を飛ばせます</translation>
    </message>
    <message>
        <source>The wizard does not know this message. The two questions lead on.</source>
        <translation>ウィザードの知らないメッセージです。2つの質問に答えて進んでください。</translation>
    </message>
    <message>
        <source>Now choose below where you see the error.</source>
        <translation>次に、エラーが出ている場所を下から選んでください。</translation>
    </message>
    <message>
        <source>Trying the way to Notion…</source>
        <translation>Notionまでの経路を試しています…</translation>
    </message>
    <message>
        <source>Where do you see the error?</source>
        <translation>どこでエラーが出ていますか？</translation>
    </message>
    <message>
        <source>Script or program</source>
        <translation>スクリプトやプログラム</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>ほかのツール</translation>
    </message>
    <message>
        <source>Not in a tool yet</source>
        <translation>まだツールで使っていない</translation>
    </message>
    <message>
        <source>Connected with a token</source>
        <translation>トークンで接続</translation>
    </message>
    <message>
        <source>Signed in with Notion</source>
        <translation>Notionでサインイン</translation>
    </message>
    <message>
        <source>How is Make connected?</source>
        <translation>Makeはどのように接続していますか？</translation>
    </message>
    <message>
        <source>The token is turned down, or I’m not sure</source>
        <translation>トークンが拒否される、またはよくわからない</translation>
    </message>
    <message>
        <source>“API token is invalid”, “unauthorized”, error 401</source>
        <translation>「API token is invalid」、「unauthorized」、エラー401</translation>
    </message>
    <message>
        <source>We moved to another workspace or account</source>
        <translation>別のワークスペースやアカウントに引っ越した</translation>
    </message>
    <message>
        <source>Tokens do not move along</source>
        <translation>トークンは引き継がれません</translation>
    </message>
    <message>
        <source>It works, but a database is missing</source>
        <translation>使えるが、データベースが見当たらない</translation>
    </message>
    <message>
        <source>Often it only has to be shared</source>
        <translation>共有するだけでよいことが多いです</translation>
    </message>
    <message>
        <source>First connection</source>
        <translation>初めての接続</translation>
    </message>
    <message>
        <source>I am setting this tool up</source>
        <translation>このツールを設定しているところ</translation>
    </message>
</context>
<context>
    <name>StepHelp</name>
    <message>
        <source>Home: your tokens</source>
        <translation>ホーム：あなたのトークン</translation>
    </message>
    <message>
        <source>There is a card for each saved token and for everything that is not finished yet.</source>
        <translation>保存したトークンと、まだ終わっていないことが、1つずつカードになっています。</translation>
    </message>
    <message>
        <source>“Check now” asks Notion whether a saved token still works.</source>
        <translation>「今すぐ確認」は、保存したトークンがまだ使えるかどうかをNotionに問い合わせます。</translation>
    </message>
    <message>
        <source>“Replace it” is for a token that your tool no longer accepts.</source>
        <translation>「置き換える」は、ツールが受け付けなくなったトークンのためのものです。</translation>
    </message>
    <message>
        <source>Another tool or another workspace? Click “Something else”.</source>
        <translation>別のツールや別のワークスペースですか？「ほかのことをする」をクリックしてください。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Two questions, so that you see only the steps you need. Your answers change nothing, and you can come back to them.</source>
        <translation>必要な手順だけを表示するための、2つの質問です。答えても何も変わらず、あとで答え直せます。</translation>
    </message>
    <message>
        <source>Have the error message? Paste it at the top: the wizard answers the questions.</source>
        <translation>エラーメッセージがありますか？上に貼り付けると、ウィザードが代わりに質問に答えます。</translation>
    </message>
    <message>
        <source>Not sure what happened? Leave the first answer; the check finds out.</source>
        <translation>何が起きたかわからないときは、最初の答えのままにしてください。確認すればわかります。</translation>
    </message>
    <message>
        <source>Some tools, such as Zapier, need no token at all: the wizard says so and shows how to connect them again.</source>
        <translation>Zapierのように、トークンがまったく必要ないツールもあります。その場合はウィザードがお知らせし、接続し直す方法を示します。</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>トークンを取得</translation>
    </message>
    <message>
        <source>Notion shows the token to workspace owners only. They open the connection, click {show}, then {copy}.</source>
        <translation>Notionは、ワークスペースオーナーにだけトークンを表示します。オーナーがコネクトを開き、「{show}」、「{copy}」の順にクリックします。</translation>
    </message>
    <message>
        <source>No owner, or not sure? Choose No: a message for the owner is ready.</source>
        <translation>オーナーではない、またはわからない場合は、「いいえ」を選んでください。オーナーへのメッセージが用意されています。</translation>
    </message>
    <message>
        <source>Click {refresh} only where the wizard says so: it can stop every tool that uses this connection.</source>
        <translation>「{refresh}」は、ウィザードがそう案内したときだけクリックしてください。このコネクトを使うツールがすべて止まることがあります。</translation>
    </message>
    <message>
        <source>The connection is not in the list? Look at the top left of Notion whether this is the right workspace.</source>
        <translation>コネクトがリストにありませんか？Notionの左上が、正しいワークスペースになっているか見てください。</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>トークンを確認</translation>
    </message>
    <message>
        <source>Paste the token, and the wizard asks Notion about it at once. It stays hidden and is sent to nobody but Notion.</source>
        <translation>トークンを貼り付けると、ウィザードがすぐにNotionに問い合わせます。トークンは隠されたままで、Notion以外のどこにも送られません。</translation>
    </message>
    <message>
        <source>Spaces, line breaks and quotes around it do no harm: they are removed, and the wizard tells you.</source>
        <translation>前後の空白、改行、引用符があっても大丈夫です。取り除いて、そのことをお知らせします。</translation>
    </message>
    <message>
        <source>Click {copy} in Notion and Paste here; typing goes wrong too easily.</source>
        <translation>Notionで「{copy}」を、ここで「貼り付け」をクリックしてください。手で入力すると間違いやすくなります。</translation>
    </message>
    <message>
        <source>A card says what is wrong and what to do. Read its code at the bottom left to support.</source>
        <translation>カードに、何が問題で、何をすればよいかが書かれています。左下のコードをサポートに伝えてください。</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>These are the databases that the token can see. An empty list is no fault of the token: nothing is shared with its connection yet.</source>
        <translation>トークンに見えているデータベースの一覧です。空でもトークンのせいではありません。まだ何もコネクトと共有されていないだけです。</translation>
    </message>
    <message>
        <source>In Notion open the database, click {menu}, then {connections}, and add the connection.</source>
        <translation>Notionでデータベースを開き、「{menu}」、「{connections}」の順にクリックして、コネクトを追加します。</translation>
    </message>
    <message>
        <source>Just shared? It can take a minute; the wizard looks again by itself.</source>
        <translation>共有したばかりですか？1分ほどかかることがあります。ウィザードが自動で調べ直します。</translation>
    </message>
    <message>
        <source>You need not wait: you can go on at any time.</source>
        <translation>待つ必要はありません。いつでも先に進めます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A copy for you, where this computer keeps passwords. Your tools do not change by themselves.</source>
        <translation>このコンピューターがパスワードを保管する場所に、あなた用のコピーを残します。ツールは自動では変わりません。</translation>
    </message>
    <message>
        <source>A separate window may ask for a password: it wants the one you sign in to this computer with, not the token.</source>
        <translation>別のウィンドウでパスワードを聞かれることがあります。必要なのは、このコンピューターにサインインするときのもので、トークンではありません。</translation>
    </message>
    <message>
        <source>Not your own computer? Choose “Go on without saving”.</source>
        <translation>ご自身のコンピューターではありませんか？「保存せずに続ける」を選んでください。</translation>
    </message>
    <message>
        <source>“Copy token” puts the token on the clipboard for a few minutes only.</source>
        <translation>「トークンをコピー」を使うと、トークンが数分間だけクリップボードに入ります。</translation>
    </message>
    <message>
        <source>No time now? Click “I’ll test later”; Home keeps it for you.</source>
        <translation>今は時間がありませんか？「あとで試す」をクリックすると、ホームに残しておけます。</translation>
    </message>
    <message>
        <source>The token saved before is kept, so you can undo this.</source>
        <translation>前に保存したトークンは残してあるので、元に戻せます。</translation>
    </message>
    <message>
        <source>Your tool</source>
        <translation>お使いのツール</translation>
    </message>
    <message>
        <source>The last step: put the token into your tool, and try there whether it works.</source>
        <translation>最後の手順です。トークンをツールに入れ、使えるかどうか試してください。</translation>
    </message>
    <message>
        <source>Still an error? Say so under the steps and paste the message: the wizard says what to look at.</source>
        <translation>まだエラーが出ますか？手順の下でそう答え、メッセージを貼り付けてください。何を見ればよいか、ウィザードがお知らせします。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>This is what was done, and where the token is kept.</source>
        <translation>行ったことと、トークンの保存場所です。</translation>
    </message>
    <message>
        <source>Working with support? Read them the number here, and what stands before it.</source>
        <translation>サポートとやり取りしていますか？ここの番号と、その前に書かれていることを伝えてください。</translation>
    </message>
    <message>
        <source>The receipt tells the same in a file. The token is not in it.</source>
        <translation>控えには、同じ内容がファイルで残ります。トークンは入っていません。</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Help with this step</source>
        <translation>この手順のヘルプ</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>サポート用レポート</translation>
    </message>
</context>
<context>
    <name>SupportHandbook</name>
    <message>
        <source>Saved as {file:plain}</source>
        <translation>{file:plain} として保存しました</translation>
    </message>
    <message>
        <source>Support handbook</source>
        <translation>サポートハンドブック</translation>
    </message>
    <message>
        <source>For everybody who helps someone else on the phone.</source>
        <translation>電話で人を手伝うすべての人のために。</translation>
    </message>
    <message>
        <source>How a call goes, all codes (what the caller sees, why, what to say and what to do), the directions in Notion and the steps of each tool, on one page. It has a search field, prints well and works without internet.</source>
        <translation>電話対応の流れ、すべてのコード（お電話の方の画面、原因、言うこと、すること）、Notionでの手順、各ツールでの手順を1ページにまとめてあります。検索欄があり、きれいに印刷でき、インターネットなしで使えます。</translation>
    </message>
    <message>
        <source>Save the handbook</source>
        <translation>ハンドブックを保存</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザで開く</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Token of the old workspace, token of the new one</source>
        <translation>以前のワークスペースのトークンと新しいワークスペースのトークン</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Old workspace</source>
        <translation>以前のワークスペース</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新しいワークスペース</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>どこのものですか？</translation>
    </message>
    <message>
        <source>From a connection in the workspace you left</source>
        <translation>引っ越し元のワークスペースのコネクト</translation>
    </message>
    <message>
        <source>From a connection made in the workspace you moved to</source>
        <translation>引っ越し先のワークスペースで作ったコネクト</translation>
    </message>
    <message>
        <source>Does it still work?</source>
        <translation>まだ使えますか？</translation>
    </message>
    <message>
        <source>Often yes, as long as the old workspace and its connection exist: that is why the mix-up goes unnoticed</source>
        <translation>以前のワークスペースとそのコネクトがある間は、使えることが多いです。そのため、取り違えに気づきにくくなります</translation>
    </message>
    <message>
        <source>Yes, from the moment it is made</source>
        <translation>はい、作ったときから使えます</translation>
    </message>
    <message>
        <source>What does it see?</source>
        <translation>何が見えますか？</translation>
    </message>
    <message>
        <source>The old pages only, none that are in the new workspace</source>
        <translation>以前のページだけ。新しいワークスペースのものは見えません</translation>
    </message>
    <message>
        <source>What you add to its connection, and all pages inside</source>
        <translation>コネクトに追加したものと、その中のすべてのページ</translation>
    </message>
    <message>
        <source>Did it move along?</source>
        <translation>一緒に引っ越しましたか？</translation>
    </message>
    <message>
        <source>No: neither tokens nor connections move</source>
        <translation>いいえ。トークンもコネクトも引き継がれません</translation>
    </message>
    <message>
        <source>It is new, so put it into every tool once</source>
        <translation>新しいものなので、すべてのツールに一度ずつ入れます</translation>
    </message>
    <message>
        <source>And the databases?</source>
        <translation>データベースはどうなりますか？</translation>
    </message>
    <message>
        <source>Your tool still has the old ones chosen</source>
        <translation>ツールでは、まだ以前のものが選ばれています</translation>
    </message>
    <message>
        <source>Copies are new databases: pick them in your tool again</source>
        <translation>コピーは新しいデータベースです。ツールで選び直してください</translation>
    </message>
    <message>
        <source>The tokens look alike. The check shows which workspace a token opens.</source>
        <translation>トークンの見た目は同じです。どのワークスペースを開くトークンかは、確認するとわかります。</translation>
    </message>
    <message>
        <source>Revoked, expired, or wrong from the start</source>
        <translation>取り消し、期限切れ、最初からの誤り</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消された</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限が切れた</translation>
    </message>
    <message>
        <source>Wrong or damaged</source>
        <translation>違う、または壊れている</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>何が起きましたか？</translation>
    </message>
    <message>
        <source>Someone clicked {refresh}, or removed the connection or the token</source>
        <translation>誰かが「{refresh}」をクリックしたか、コネクトまたはトークンを削除しました</translation>
    </message>
    <message>
        <source>Its last day has passed; only personal tokens have one</source>
        <translation>最後の日が過ぎました。期限があるのは個人用トークンだけです</translation>
    </message>
    <message>
        <source>A part is missing, something was added, or it is no token of Notion’s at all</source>
        <translation>一部が足りない、何かが付け足された、またはNotionのトークンではありません</translation>
    </message>
    <message>
        <source>What does Notion say?</source>
        <translation>Notionは何と言いますか？</translation>
    </message>
    <message>
        <source>“API token is invalid.”</source>
        <translation>「API token is invalid.」</translation>
    </message>
    <message>
        <source>How can you tell?</source>
        <translation>どうすればわかりますか？</translation>
    </message>
    <message>
        <source>It worked before, and Notion now shows a token that ends differently, or the connection is gone</source>
        <translation>以前は使えていて、今Notionに表示されるトークンは末尾が違うか、コネクトがなくなっています</translation>
    </message>
    <message>
        <source>It worked before, and its date is past on the page of personal tokens</source>
        <translation>以前は使えていて、個人用トークンのページにある期限の日が過ぎています</translation>
    </message>
    <message>
        <source>It never worked, or the check names what is wrong with it</source>
        <translation>一度も使えたことがないか、確認するとどこが違うかが示されます</translation>
    </message>
    <message>
        <source>Will it work again?</source>
        <translation>また使えるようになりますか？</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Only a damaged one: once it is copied whole</source>
        <translation>壊れているものだけ、全体をコピーし直せば使えます</translation>
    </message>
    <message>
        <source>What helps?</source>
        <translation>どうすればよいですか？</translation>
    </message>
    <message>
        <source>Copy the present one with {show} and {copy}; if the connection is gone, make a new one. All its tools need the new token</source>
        <translation>今あるものを「{show}」、「{copy}」の順にクリックしてコピーします。コネクトがなくなっていれば、新しく作ります。使っているツールすべてに、新しいトークンが必要です</translation>
    </message>
    <message>
        <source>Make a new personal token</source>
        <translation>新しい個人用トークンを作ります</translation>
    </message>
    <message>
        <source>Copy it again with the {copy} button in Notion</source>
        <translation>Notionの「{copy}」ボタンでもう一度コピーします</translation>
    </message>
    <message>
        <source>Notion has one message for all three. Older articles name three messages: today the wizard finds the reason from the token itself and from what it saw before.</source>
        <translation>この3つに対するNotionのメッセージは、どれも同じです。古い記事には3種類のメッセージが載っていますが、今はウィザードが、トークンそのものと以前に見たことから理由を見つけます。</translation>
    </message>
</context>
<context>
    <name>ThisStep</name>
    <message>
        <source>What does {code} mean?</source>
        <translation>{code}とは？</translation>
    </message>
    <message>
        <source>Our directions are from {month:plain}. Don’t see it in Notion? It may have another name by now: look for a similar word near that place.</source>
        <translation>この手順は{month:plain}時点のものです。Notionで見つかりませんか？今は別の名前かもしれません。その近くで似た言葉を探してください。</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>TokenPlaces</name>
    <message>
        <source>No environment variable that the wizard can see here holds a Notion token.</source>
        <translation>ウィザードが見た範囲では、Notionトークンの入った環境変数はありません。</translation>
    </message>
    <message>
        <source>{variable} on this computer has the new token already.</source>
        <translation>このコンピューターの{variable}には、もう新しいトークンが入っています。</translation>
    </message>
    <message>
        <source>{variable} on this computer still holds the old token ({masked}).</source>
        <translation>このコンピューターの{variable}には、まだ以前のトークン（{masked}）が入っています。</translation>
    </message>
    <message>
        <source>{variable} on this computer holds the token of another connection, “{connection}” ({masked}).</source>
        <translation>このコンピューターの{variable}には、別のコネクト「{connection}」のトークン（{masked}）が入っています。</translation>
    </message>
    <message>
        <source>{variable} on this computer holds a Notion token that the wizard does not know ({masked}).</source>
        <translation>このコンピューターの{variable}には、ウィザードの知らないNotionトークン（{masked}）が入っています。</translation>
    </message>
    <message>
        <source>{variable} gets the new token in every new window of the terminal.</source>
        <translation>ターミナルの新しいウィンドウでは、いつも{variable}に新しいトークンが入ります。</translation>
    </message>
    <message>
        <source>{variable} still gets the old token ({masked}) in every new window of the terminal.</source>
        <translation>ターミナルの新しいウィンドウでは、いつも{variable}にまだ以前のトークン（{masked}）が入ります。</translation>
    </message>
    <message>
        <source>{variable} gets the token of another connection, “{connection}” ({masked}), in every new window of the terminal.</source>
        <translation>ターミナルの新しいウィンドウでは、いつも{variable}に別のコネクト「{connection}」のトークン（{masked}）が入ります。</translation>
    </message>
    <message>
        <source>{variable} gets a Notion token that the wizard does not know ({masked}) in every new window of the terminal.</source>
        <translation>ターミナルの新しいウィンドウでは、いつも{variable}にウィザードの知らないNotionトークン（{masked}）が入ります。</translation>
    </message>
    <message>
        <source>{variable} is set on this computer, but there is no whole Notion token in it.</source>
        <translation>{variable}はこのコンピューターに設定されていますが、完全なNotionトークンは入っていません。</translation>
    </message>
    <message>
        <source>What is open now still has another {variable}: close the program and its window, and open them again.</source>
        <translation>今開いているプログラムでは、{variable}がまだ別の値です。プログラムとそのウィンドウを閉じて、開き直してください。</translation>
    </message>
    <message>
        <source>It is set in “{file:plain}”, line {line:plain}.</source>
        <translation>「{file:plain}」の{line:plain}行目で設定されています。</translation>
    </message>
    <message>
        <source>It is set in the environment variables of your Windows account.</source>
        <translation>お使いのWindowsアカウントの環境変数で設定されています。</translation>
    </message>
    <message>
        <source>It is set in Windows’ environment variables for everyone here.</source>
        <translation>このWindowsを使う全員に共通の環境変数で設定されています。</translation>
    </message>
    <message>
        <source>The wizard cannot see where it is set.</source>
        <translation>どこで設定されているか、ウィザードにはわかりません。</translation>
    </message>
    <message>
        <source>Programs take it before any file, so put the new token there too.</source>
        <translation>プログラムはどのファイルよりもこれを先に使うので、そちらにも新しいトークンを入れてください。</translation>
    </message>
    <message>
        <source>Line {line:plain}: the new token</source>
        <translation>{line:plain}行目：新しいトークン</translation>
    </message>
    <message>
        <source>Line {line:plain}: the old token, {masked}</source>
        <translation>{line:plain}行目：以前のトークン、{masked}</translation>
    </message>
    <message>
        <source>Line {line:plain}: the token of another connection, {masked}</source>
        <translation>{line:plain}行目：別のコネクトのトークン、{masked}</translation>
    </message>
    <message>
        <source>Line {line:plain}: a token that the wizard does not know, {masked}</source>
        <translation>{line:plain}行目：ウィザードの知らないトークン、{masked}</translation>
    </message>
    <message>
        <source>Line {line:plain}: the token to be replaced, {masked}</source>
        <translation>{line:plain}行目：置き換えるトークン、{masked}</translation>
    </message>
    <message>
        <source>No file there holds the old token.</source>
        <translation>以前のトークンが入ったファイルは、そこにありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there may still hold the old token.</source>
        <translation>
            <numerusform>以前のトークンがまだ入っているかもしれないファイルが、そこに%n個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No file there holds another Notion token.</source>
        <translation>別のNotionトークンが入ったファイルは、そこにありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there may hold another Notion token.</source>
        <translation>
            <numerusform>別のNotionトークンが入っているかもしれないファイルが、そこに%n個あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n file(s).</source>
        <translation>
            <numerusform>%n個のファイルを調べました。</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it: the rest of the folder was not looked at.</source>
        <translation>途中で中止しました。フォルダーの残りは調べていません。</translation>
    </message>
    <message numerus="yes">
        <source>The new token stands in %n file(s).</source>
        <translation>
            <numerusform>新しいトークンが入っているファイルは%n個です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token of another connection stands in %n file(s); the wizard leaves that alone.</source>
        <translation>
            <numerusform>別のコネクトのトークンが入っているファイルは%n個です。ウィザードはそれには手を付けません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) could not be read.</source>
        <translation>
            <numerusform>%n個のファイルまたはフォルダーを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too large to look at: %n file(s).</source>
        <translation>
            <numerusform>大きすぎて調べられないファイル：%n個。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>Click Show, then Copy.</source>
        <translation>「Show」、「Copy」の順にクリックします。</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>ここに貼り付けます。</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>「もう一度試す」をクリックします。</translation>
    </message>
    <message>
        <source>Notion accepts this token</source>
        <translation>Notionがこのトークンを受け付けています</translation>
    </message>
    <message>
        <source>It opens “{workspace}” through “{connection}”.</source>
        <translation>「{connection}」を通じて「{workspace}」を開きます。</translation>
    </message>
    <message>
        <source>The token is good; Notion accepts it.</source>
        <translation>トークンに問題はありません。Notionに受け付けられています。</translation>
    </message>
    <message>
        <source>This token opens another workspace</source>
        <translation>このトークンは別のワークスペースを開きます</translation>
    </message>
    <message>
        <source>It opens “{workspace}”; before, it was “{earlier_workspace}”. That is right only if you meant to change the workspace.</source>
        <translation>開くのは「{workspace}」です。以前は「{earlier_workspace}」でした。ワークスペースを変えるつもりだった場合に限り、これで正しいです。</translation>
    </message>
    <message>
        <source>Go on if this is the workspace you want.</source>
        <translation>使いたいワークスペースがこれなら、続けます。</translation>
    </message>
    <message>
        <source>Else choose the right one at the top left in Notion, and copy there.</source>
        <translation>違う場合は、Notionの左上で正しいものを選び、そこでコピーします。</translation>
    </message>
    <message>
        <source>The token is good, but it opens another workspace than before; did you mean that?</source>
        <translation>トークンに問題はありませんが、以前とは別のワークスペースを開きます。それで合っていますか？</translation>
    </message>
    <message>
        <source>This token opens your new workspace</source>
        <translation>このトークンは新しいワークスペースを開きます</translation>
    </message>
    <message>
        <source>It opens “{workspace}”; before, it was “{earlier_workspace}”.</source>
        <translation>開くのは「{workspace}」です。以前は「{earlier_workspace}」でした。</translation>
    </message>
    <message>
        <source>The token is good, and it opens your new workspace.</source>
        <translation>トークンに問題はなく、新しいワークスペースを開きます。</translation>
    </message>
    <message>
        <source>This token belongs to another connection</source>
        <translation>このトークンは別のコネクトのものです</translation>
    </message>
    <message>
        <source>It opens the same workspace through “{connection}”. It may see other pages than the one before.</source>
        <translation>「{connection}」を通じて、同じワークスペースを開きます。見えるページが以前と違うかもしれません。</translation>
    </message>
    <message>
        <source>Go on if you meant to change it.</source>
        <translation>変えるつもりだったなら、続けます。</translation>
    </message>
    <message>
        <source>Share the pages that are missing with “{connection}” in Notion.</source>
        <translation>Notionで、足りないページを「{connection}」と共有します。</translation>
    </message>
    <message>
        <source>The token is good, but it belongs to another connection than before; some pages may have to be shared again.</source>
        <translation>トークンに問題はありませんが、以前とは別のコネクトのものです。いくつかのページは、共有し直す必要があるかもしれません。</translation>
    </message>
    <message>
        <source>This is a personal token</source>
        <translation>これは個人用トークンです</translation>
    </message>
    <message>
        <source>It acts as the person who made it and sees what that person sees. It ends when its time is over, when it is revoked, or when that person leaves.</source>
        <translation>作った人の名義で動き、その人に見えるものが見えます。期限が過ぎたとき、取り消されたとき、その人がワークスペースを離れたときに使えなくなります。</translation>
    </message>
    <message>
        <source>Go on if the tool is yours alone.</source>
        <translation>ツールを使うのがあなただけなら、続けます。</translation>
    </message>
    <message>
        <source>Note the day it ends.</source>
        <translation>期限の日をメモしておきます。</translation>
    </message>
    <message>
        <source>For a team, use the token of a connection (also called integration).</source>
        <translation>チームで使うなら、コネクト（インテグレーションとも呼ばれます）のトークンを使います。</translation>
    </message>
    <message>
        <source>The token is good; it is a personal one, so it ends some day or when you leave.</source>
        <translation>トークンに問題はありません。個人用トークンなので、いつか期限が来るか、ワークスペースを離れると使えなくなります。</translation>
    </message>
    <message>
        <source>This token still opens the old workspace</source>
        <translation>このトークンが開くのは、まだ以前のワークスペースです</translation>
    </message>
    <message>
        <source>You said you moved. Check the name at the top left in Notion, and copy the token there. Nothing was saved.</source>
        <translation>引っ越したとお答えいただきました。Notionの左上の名前を確かめて、そこでトークンをコピーしてください。何も保存していません。</translation>
    </message>
    <message>
        <source>Notion still had the old workspace open.</source>
        <translation>Notionで、まだ以前のワークスペースが開いていました。</translation>
    </message>
    <message>
        <source>The browser is signed in with the old account.</source>
        <translation>ブラウザで、以前のアカウントにサインインしています。</translation>
    </message>
    <message>
        <source>The new connection was made in the old workspace.</source>
        <translation>新しいコネクトが、以前のワークスペースに作られました。</translation>
    </message>
    <message>
        <source>In Notion, choose the new workspace at the top left.</source>
        <translation>Notionの左上で、新しいワークスペースを選びます。</translation>
    </message>
    <message>
        <source>Open the connection (also called integration), or make it there.</source>
        <translation>そこでコネクト（インテグレーションとも呼ばれます）を開くか、新しく作ります。</translation>
    </message>
    <message>
        <source>The token works but still opens the old workspace; which name stands at the top left in Notion?</source>
        <translation>トークンは使えますが、開くのはまだ以前のワークスペースです。Notionの左上には、どの名前が出ていますか？</translation>
    </message>
    <message>
        <source>Is “{workspace}” the right workspace?</source>
        <translation>「{workspace}」は正しいワークスペースですか？</translation>
    </message>
    <message>
        <source>You said you moved. Check the name at the top left in Notion. The token must be made in the new workspace.</source>
        <translation>引っ越したとお答えいただきました。Notionの左上の名前を確かめてください。トークンは新しいワークスペースで作る必要があります。</translation>
    </message>
    <message>
        <source>If it is the old one, click “No, get the other token”.</source>
        <translation>以前のワークスペースなら、「いいえ、別のトークンを取得」をクリックします。</translation>
    </message>
    <message>
        <source>If it is the new one, click “Yes, it is right”, and go on with this token.</source>
        <translation>新しいワークスペースなら、「はい、合っています」をクリックし、このトークンで続けます。</translation>
    </message>
    <message>
        <source>The token works; is the workspace that the screen names the new one?</source>
        <translation>トークンは使えます。画面に名前が出ているのは、新しいワークスペースですか？</translation>
    </message>
    <message>
        <source>This wizard may be out of date</source>
        <translation>このウィザードは古くなっているかもしれません</translation>
    </message>
    <message>
        <source>Notion did not understand the wizard’s question. Nothing is known about your token.</source>
        <translation>ウィザードからの問い合わせを、Notionが理解できませんでした。トークンについては何もわかっていません。</translation>
    </message>
    <message>
        <source>Notion has changed since this version was made.</source>
        <translation>このバージョンができたあとに、Notionが変わりました。</translation>
    </message>
    <message>
        <source>A proxy changed the question on its way.</source>
        <translation>プロキシが、途中で問い合わせの内容を変えました。</translation>
    </message>
    <message>
        <source>Install the newest version of Notion Wizard.</source>
        <translation>Notion Wizardの最新バージョンをインストールします。</translation>
    </message>
    <message>
        <source>Your wizard may be too old for Notion; install the newest version.</source>
        <translation>ウィザードがNotionに対して古すぎるのかもしれません。最新バージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>It was not whole when it was pasted.</source>
        <translation>貼り付けたときに、トークンが完全ではありませんでした。</translation>
    </message>
    <message>
        <source>The token was replaced in Notion, and this is the older one.</source>
        <translation>Notionでトークンが取り替えられ、これは以前のものです。</translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>コネクトが削除されました。</translation>
    </message>
    <message>
        <source>It belongs to the workspace from before the move.</source>
        <translation>引っ越し前のワークスペースのものです。</translation>
    </message>
    <message>
        <source>It is a webhook’s verification token, which looks just the same.</source>
        <translation>Webhookの検証用トークンです。見た目はまったく同じです。</translation>
    </message>
    <message>
        <source>A letter was changed when it was copied or typed.</source>
        <translation>コピーや入力のときに、文字が変わりました。</translation>
    </message>
    <message>
        <source>It is a personal token, and it ended or its maker left.</source>
        <translation>個人用トークンで、期限が切れたか、作った人がワークスペースを離れました。</translation>
    </message>
    <message>
        <source>It was made a moment ago and is not known yet.</source>
        <translation>ついさっき作られたばかりで、まだ認識されていません。</translation>
    </message>
    <message>
        <source>In Notion, open the connection, click Show, then Copy. Do not click Refresh yet.</source>
        <translation>Notionでコネクトを開き、「Show」、「Copy」の順にクリックします。「Refresh」はまだクリックしないでください。</translation>
    </message>
    <message>
        <source>In Notion, click Copy next to the token, then paste it here.</source>
        <translation>Notionでトークンの横の「Copy」をクリックし、ここに貼り付けます。</translation>
    </message>
    <message>
        <source>Look for it in Notion, in the right workspace and account. Only if it is gone, make a new one.</source>
        <translation>Notionで、正しいワークスペースとアカウントの中を探します。なくなっている場合に限り、新しく作ります。</translation>
    </message>
    <message>
        <source>In Notion, choose the new workspace at the top left, and copy the token there.</source>
        <translation>Notionの左上で新しいワークスペースを選び、そこでトークンをコピーします。</translation>
    </message>
    <message>
        <source>Copy the token of the connection itself.</source>
        <translation>コネクトそのもののトークンをコピーします。</translation>
    </message>
    <message>
        <source>Click Copy next to the token in Notion and paste it; do not type it.</source>
        <translation>Notionでトークンの横の「Copy」をクリックして、貼り付けます。手では入力しないでください。</translation>
    </message>
    <message>
        <source>Its maker can make a new one; the token of a connection has no end date.</source>
        <translation>作った人なら、新しく作れます。コネクトのトークンには期限がありません。</translation>
    </message>
    <message>
        <source>Wait one minute, then click Try again.</source>
        <translation>1分待ってから、「もう一度試す」をクリックします。</translation>
    </message>
    <message>
        <source>The wizard saw damage in what was pasted.</source>
        <translation>貼り付けた内容に、ウィザードが破損を見つけました。</translation>
    </message>
    <message>
        <source>It worked on this computer until {when}.</source>
        <translation>このコンピューターでは{when}まで使えていました。</translation>
    </message>
    <message>
        <source>A newer token of the same connection is saved here as “{name}”.</source>
        <translation>同じコネクトのもっと新しいトークンが、ここに「{name}」として保存されています。</translation>
    </message>
    <message>
        <source>The tool’s message says that it was taken back.</source>
        <translation>ツールのメッセージによると、取り消されています。</translation>
    </message>
    <message>
        <source>The tool’s message says that its time is over.</source>
        <translation>ツールのメッセージによると、期限が切れています。</translation>
    </message>
    <message>
        <source>It was a personal token when it worked on this computer.</source>
        <translation>このコンピューターで使えていたときは、個人用トークンでした。</translation>
    </message>
    <message>
        <source>You said that you moved, and tokens do not move along.</source>
        <translation>引っ越したとお答えいただきました。トークンは引き継がれません。</translation>
    </message>
    <message>
        <source>On this computer it opened “{earlier_workspace}”, and you said that you moved.</source>
        <translation>このコンピューターでは「{earlier_workspace}」を開いていました。また、引っ越したとお答えいただきました。</translation>
    </message>
    <message>
        <source>It was typed, and one wrong letter is enough.</source>
        <translation>手で入力されました。1文字違うだけで使えなくなります。</translation>
    </message>
    <message>
        <source>It came in pieces, and the wizard put them together.</source>
        <translation>分かれた状態で届いたので、ウィザードがつなぎ合わせました。</translation>
    </message>
    <message>
        <source>It begins with secret_, and it never worked on this computer.</source>
        <translation>secret_ で始まっていますが、このコンピューターで使えたことはありません。</translation>
    </message>
    <message>
        <source>It came with a webhook.</source>
        <translation>Webhookと一緒に届きました。</translation>
    </message>
    <message>
        <source>If you have just made it, Notion may need a minute.</source>
        <translation>作ったばかりなら、Notion側で1分ほどかかるかもしれません。</translation>
    </message>
    <message>
        <source>The error is the same as before, so the new token may not have arrived.</source>
        <translation>エラーが前と同じなので、新しいトークンが届いていないのかもしれません。</translation>
    </message>
    <message>
        <source>Its message says that Notion turns its token down; yours works, so it uses another one.</source>
        <translation>メッセージによると、ツールのトークンがNotionに拒否されています。あなたのトークンは使えるので、ツールは別のトークンを使っています。</translation>
    </message>
    <message>
        <source>The error is another one now, so something has changed.</source>
        <translation>今度は別のエラーなので、何かが変わりました。</translation>
    </message>
    <message>
        <source>The wizard found it: “{file:plain}” sets it in line {line:plain}.</source>
        <translation>ウィザードが見つけました。「{file:plain}」で設定されています（行：{line:plain}）。</translation>
    </message>
    <message>
        <source>The wizard found it in the environment of this computer.</source>
        <translation>このコンピューターの環境で、ウィザードが見つけました。</translation>
    </message>
    <message>
        <source>Programs read environment variables before their files.</source>
        <translation>プログラムは、ファイルより先に環境変数を読みます。</translation>
    </message>
    <message>
        <source>The token begins with ntn_, which older programs do not know.</source>
        <translation>トークンは ntn_ で始まっていますが、古いプログラムはこの形式に対応していません。</translation>
    </message>
    <message>
        <source>Older versions of n8n read user information for their test, and it may not.</source>
        <translation>古いバージョンのn8nはテストでユーザー情報を読みますが、このトークンにはそれが許可されていません。</translation>
    </message>
    <message>
        <source>The wizard tried it: the connection may not read content.</source>
        <translation>ウィザードが試しました。コネクトにはコンテンツの読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>The wizard found no database that this token reaches.</source>
        <translation>このトークンでアクセスできるデータベースが、ウィザードには見つかりませんでした。</translation>
    </message>
    <message>
        <source>You have tried what is behind this most often.</source>
        <translation>いちばん多い原因については、すでに試しました。</translation>
    </message>
    <message>
        <source>Ask a workspace owner to do this if you are not one.</source>
        <translation>ワークスペースオーナーでない場合は、オーナーの方にお願いします。</translation>
    </message>
    <message>
        <source>In Notion, open the connection (also called integration).</source>
        <translation>Notionでコネクト（インテグレーションとも呼ばれます）を開きます。</translation>
    </message>
    <message>
        <source>Look whether the right workspace stands at the top left in Notion.</source>
        <translation>Notionの左上が、正しいワークスペースになっているか見ます。</translation>
    </message>
    <message>
        <source>Do not click Refresh yet: it can stop other tools.</source>
        <translation>「Refresh」はまだクリックしないでください。ほかのツールが止まることがあります。</translation>
    </message>
    <message>
        <source>Test again in {tool}.</source>
        <translation>{tool}でもう一度テストします。</translation>
    </message>
    <message>
        <source>In Notion, open the page of your personal tokens.</source>
        <translation>Notionで個人用トークンのページを開きます。</translation>
    </message>
    <message>
        <source>Better: use a connection’s token, which has no end date.</source>
        <translation>コネクトのトークンを使うと、さらに安心です。期限がありません。</translation>
    </message>
    <message>
        <source>Look whether this one has ended; make a new one.</source>
        <translation>このトークンの期限が切れていないかを見て、新しく作ります。</translation>
    </message>
    <message>
        <source>{tool} has lost its access to Notion</source>
        <translation>{tool}はNotionにアクセスできなくなりました</translation>
    </message>
    <message>
        <source>It signs in with Notion, so you need no token for it. Connect Notion again in {tool}, and choose the right workspace.</source>
        <translation>このツールはNotionでサインインするので、トークンは必要ありません。{tool}でNotionに接続し直し、正しいワークスペースを選んでください。</translation>
    </message>
    <message>
        <source>Someone removed the connection in Notion.</source>
        <translation>誰かがNotionでコネクトを削除しました。</translation>
    </message>
    <message>
        <source>Whoever signed in has left the workspace.</source>
        <translation>サインインした人が、ワークスペースを離れました。</translation>
    </message>
    <message>
        <source>The workspace has moved.</source>
        <translation>ワークスペースが引っ越しました。</translation>
    </message>
    <message>
        <source>In {tool}, open the list of connections, and choose Notion.</source>
        <translation>{tool}で接続のリストを開き、Notionを選びます。</translation>
    </message>
    <message>
        <source>Connect again, and sign in with Notion.</source>
        <translation>接続し直し、Notionでサインインします。</translation>
    </message>
    <message>
        <source>Choose the right workspace, and tick the pages.</source>
        <translation>正しいワークスペースを選び、ページにチェックを入れます。</translation>
    </message>
    <message>
        <source>The tool has lost its access to Notion; connect Notion again there, no token is needed.</source>
        <translation>ツールがNotionにアクセスできなくなっています。ツールのほうでNotionに接続し直してください。トークンは必要ありません。</translation>
    </message>
    <message>
        <source>Notion does not accept this token</source>
        <translation>Notionがこのトークンを受け付けません</translation>
    </message>
    <message>
        <source>Most often it has been replaced and this is the older one. Open the connection in Notion, click Show, then Copy. Do not click Refresh yet: it can stop other tools.</source>
        <translation>取り替えられていて、これが以前のトークンである場合がほとんどです。Notionでコネクトを開き、「Show」、「Copy」の順にクリックしてください。「Refresh」はまだクリックしないでください。ほかのツールが止まることがあります。</translation>
    </message>
    <message>
        <source>Notion does not accept this token; most often it is an older one, so open the connection, click Show, then Copy, and do not click Refresh.</source>
        <translation>Notionがこのトークンを受け付けていません。以前のトークンである場合がほとんどですので、コネクトを開いて「Show」、「Copy」の順にクリックしてください。「Refresh」はクリックしないでください。</translation>
    </message>
    <message>
        <source>This token worked until {when}</source>
        <translation>このトークンは{when}まで使えていました</translation>
    </message>
    <message>
        <source>Since then someone replaced it or removed the connection. A workspace owner can copy the current one.</source>
        <translation>そのあと、誰かがトークンを取り替えたか、コネクトを削除しました。今のトークンは、ワークスペースオーナーならコピーできます。</translation>
    </message>
    <message>
        <source>This token worked until {when}; since then someone replaced it or removed the connection.</source>
        <translation>このトークンは{when}まで使えていました。そのあと、誰かが取り替えたか、コネクトを削除しています。</translation>
    </message>
    <message>
        <source>Most likely it belongs to the workspace from before the move. In Notion, choose the new workspace at the top left, and copy the token there. Nothing was saved.</source>
        <translation>おそらく、引っ越し前のワークスペースのトークンです。Notionの左上で新しいワークスペースを選び、そこでトークンをコピーしてください。何も保存していません。</translation>
    </message>
    <message>
        <source>Notion does not accept this token; after a move it is most likely the one of the old workspace, so copy the one of the new.</source>
        <translation>Notionがこのトークンを受け付けていません。引っ越しのあとですと、おそらく以前のワークスペースのものですので、新しいほうのトークンをコピーしてください。</translation>
    </message>
    <message>
        <source>Most likely a letter was changed on its way here. In Notion, click Copy next to the token, then paste it. Do not click Refresh: it can stop other tools.</source>
        <translation>おそらく、ここに届くまでに文字が変わっています。Notionでトークンの横の「Copy」をクリックして、貼り付けてください。「Refresh」はクリックしないでください。ほかのツールが止まることがあります。</translation>
    </message>
    <message>
        <source>Notion does not accept this token; most likely a letter changed, so click Copy next to it in Notion and paste it.</source>
        <translation>Notionがこのトークンを受け付けていません。おそらく文字が変わっていますので、Notionでトークンの横の「Copy」をクリックして、貼り付けてください。</translation>
    </message>
    <message>
        <source>Most likely it is a personal token, and it has ended or its maker has left. Its maker can make a new one. Nothing was saved.</source>
        <translation>おそらく個人用トークンで、期限が切れたか、作った人がワークスペースを離れています。作った人なら新しく作れます。何も保存していません。</translation>
    </message>
    <message>
        <source>Notion does not accept this token; most likely it is a personal one that has ended, and its maker can make a new one.</source>
        <translation>Notionがこのトークンを受け付けていません。おそらく期限の切れた個人用トークンです。作った方なら、新しく作れます。</translation>
    </message>
    <message>
        <source>Notion says this token was revoked</source>
        <translation>Notionによると、このトークンは取り消されています</translation>
    </message>
    <message>
        <source>Someone took it back on purpose, and it will not work again. A workspace owner can copy the current one or make a new one. Nothing was saved.</source>
        <translation>誰かが意図して取り消したもので、もう使えるようにはなりません。ワークスペースオーナーなら、今のトークンをコピーするか、新しく作れます。何も保存していません。</translation>
    </message>
    <message>
        <source>Notion says that someone took this token back; a workspace owner can copy the current one.</source>
        <translation>Notionによると、このトークンは誰かが取り消しています。ワークスペースオーナーの方なら、今のトークンをコピーできます。</translation>
    </message>
    <message>
        <source>Notion says this token has expired</source>
        <translation>Notionによると、このトークンは期限切れです</translation>
    </message>
    <message>
        <source>Its time is over, and it will not work again. Most often it is a personal token, which its maker can replace. Nothing was saved.</source>
        <translation>期限が過ぎていて、もう使えるようにはなりません。ほとんどの場合は個人用トークンで、作った人が取り替えられます。何も保存していません。</translation>
    </message>
    <message>
        <source>Make a new one, and choose a long time.</source>
        <translation>新しいトークンを作り、長い期間を選びます。</translation>
    </message>
    <message>
        <source>Notion says that the time of this token is over; make a new one.</source>
        <translation>Notionによると、このトークンは期限が切れています。新しいトークンを作ってください。</translation>
    </message>
    <message>
        <source>Most likely it ended with the move. In Notion, choose the new workspace at the top left, and copy the token there. Nothing was saved.</source>
        <translation>おそらく、引っ越しとともに使えなくなりました。Notionの左上で新しいワークスペースを選び、そこでトークンをコピーしてください。何も保存していません。</translation>
    </message>
    <message>
        <source>This token worked until {when} and most likely ended with the move; copy the one of the new workspace.</source>
        <translation>このトークンは{when}まで使えていて、おそらく引っ越しとともに使えなくなりました。新しいワークスペースのトークンをコピーしてください。</translation>
    </message>
    <message>
        <source>It is a personal token: most likely it has ended, or its maker has left. Its maker can make a new one. Nothing was saved.</source>
        <translation>個人用トークンです。おそらく、期限が切れたか、作った人がワークスペースを離れています。作った人なら新しく作れます。何も保存していません。</translation>
    </message>
    <message>
        <source>This token worked until {when}; it is a personal one and has most likely ended, so its maker can make a new one.</source>
        <translation>このトークンは{when}まで使えていました。個人用トークンで、おそらく期限が切れています。作った方なら、新しく作れます。</translation>
    </message>
    <message>
        <source>Notion does not accept this damaged token</source>
        <translation>壊れたこのトークンを、Notionが受け付けません</translation>
    </message>
    <message>
        <source>It was not whole when it was pasted, and that is the likely cause. In Notion, click Copy next to the token, then paste it here. Nothing was saved.</source>
        <translation>貼り付けたときに完全ではなかったので、それが原因と思われます。Notionでトークンの横の「Copy」をクリックし、ここに貼り付けてください。何も保存していません。</translation>
    </message>
    <message>
        <source>The token was damaged when it was copied; copy it again with the Copy button.</source>
        <translation>コピーしたときにトークンが壊れています。「Copy」ボタンでもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The token did not arrive at Notion</source>
        <translation>トークンがNotionに届きませんでした</translation>
    </message>
    <message>
        <source>Something on the way took it off, such as a proxy or a security program. Nothing is known about your token.</source>
        <translation>プロキシやセキュリティソフトなど、途中の何かがトークンを取り除きました。トークンについては何もわかっていません。</translation>
    </message>
    <message>
        <source>Try another network, such as your phone’s hotspot.</source>
        <translation>スマートフォンのテザリングなど、別のネットワークで試します。</translation>
    </message>
    <message>
        <source>If you use a VPN, switch it off.</source>
        <translation>VPNを使っている場合は、オフにします。</translation>
    </message>
    <message>
        <source>Tell your IT department, with the report.</source>
        <translation>レポートを添えて、IT担当者に連絡します。</translation>
    </message>
    <message>
        <source>Something on your network took the token out of the request; try another network.</source>
        <translation>ネットワーク上の何かが、リクエストからトークンを取り除いています。別のネットワークで試してください。</translation>
    </message>
    <message>
        <source>{tool} asked Notion without a token</source>
        <translation>{tool}がトークンなしでNotionに問い合わせました</translation>
    </message>
    <message>
        <source>Most often its field or variable for the token is empty, or has another name. The message says nothing about your token.</source>
        <translation>ほとんどの場合、トークンの入力欄や変数が空か、別の名前になっています。このメッセージからは、トークンの良し悪しはわかりません。</translation>
    </message>
    <message>
        <source>Look at the place for the token in {tool}: is there one?</source>
        <translation>{tool}のトークンを入れる場所を見ます。トークンは入っていますか？</translation>
    </message>
    <message>
        <source>Put the token in again, and save.</source>
        <translation>トークンを入れ直して、保存します。</translation>
    </message>
    <message>
        <source>Close {tool} and open it, or let it run again.</source>
        <translation>{tool}を閉じて開き直すか、もう一度実行します。</translation>
    </message>
    <message>
        <source>{tool} asked Notion without any token; is its field for the token empty?</source>
        <translation>{tool}がトークンなしでNotionに問い合わせています。トークンの入力欄が空になっていませんか？</translation>
    </message>
    <message>
        <source>Notion restricts this account</source>
        <translation>Notionがこのアカウントを制限しています</translation>
    </message>
    <message>
        <source>Notion says that the account may not be used by programs. Another token of the same account would not help. Nothing was saved.</source>
        <translation>Notionによると、このアカウントはプログラムから利用できません。同じアカウントの別のトークンでも解決しません。何も保存していません。</translation>
    </message>
    <message>
        <source>Write to Notion’s support.</source>
        <translation>Notionのサポートに連絡します。</translation>
    </message>
    <message>
        <source>Use a token that another workspace owner made.</source>
        <translation>別のワークスペースオーナーが作ったトークンを使います。</translation>
    </message>
    <message>
        <source>Notion has restricted the account behind this token; only Notion’s support can change that.</source>
        <translation>このトークンのアカウントが、Notionによって制限されています。変更できるのはNotionのサポートだけです。</translation>
    </message>
    <message>
        <source>That is probably a webhook’s verification token</source>
        <translation>これはおそらくWebhookの検証用トークンです</translation>
    </message>
    <message>
        <source>It looks like an older token but only confirms a webhook and opens nothing. Copy the connection’s own token. Nothing was saved.</source>
        <translation>旧形式のトークンに似ていますが、Webhookを確認するだけのもので、何も開けません。コネクト自体のトークンをコピーしてください。何も保存していません。</translation>
    </message>
    <message>
        <source>What came with the webhook is not the token; copy the one of the connection.</source>
        <translation>Webhookと一緒に届いたものは、必要なトークンではありません。コネクトのトークンをコピーしてください。</translation>
    </message>
    <message>
        <source>This token may be too new</source>
        <translation>このトークンは新しすぎるのかもしれません</translation>
    </message>
    <message>
        <source>A token made a minute ago can need a minute before it works. Wait, then try again once. Nothing was saved.</source>
        <translation>1分前に作ったトークンは、使えるまでに1分ほどかかることがあります。少し待ってから、一度だけ試し直してください。何も保存していません。</translation>
    </message>
    <message>
        <source>Wait one minute.</source>
        <translation>1分待ちます。</translation>
    </message>
    <message>
        <source>If it stays, copy the token again in Notion.</source>
        <translation>変わらない場合は、Notionでトークンをもう一度コピーします。</translation>
    </message>
    <message>
        <source>The token is brand new; wait a minute, then click Try again once.</source>
        <translation>トークンは作られたばかりです。1分待ってから、「もう一度試す」を一度だけクリックしてください。</translation>
    </message>
    <message>
        <source>The token works but may not do this</source>
        <translation>トークンは使えますが、この操作は許可されていません</translation>
    </message>
    <message>
        <source>Notion accepts it, but the connection lacks “{capability}”. A workspace owner can switch that on in the connection’s settings.</source>
        <translation>Notionには受け付けられていますが、コネクトに「{capability}」がありません。ワークスペースオーナーなら、コネクトの設定でオンにできます。</translation>
    </message>
    <message>
        <source>Under Capabilities, tick “{capability}” and save.</source>
        <translation>「Capabilities」で「{capability}」にチェックを入れて、保存します。</translation>
    </message>
    <message>
        <source>The token is good; the connection lacks a capability, which a workspace owner can switch on.</source>
        <translation>トークンに問題はありません。コネクトに権限が足りませんが、ワークスペースオーナーの方ならオンにできます。</translation>
    </message>
    <message>
        <source>The connection may lack a capability</source>
        <translation>コネクトの権限が足りないのかもしれません</translation>
    </message>
    <message>
        <source>The token is good. Some tools also want to insert, to update or to read user information, and the connection has to allow that.</source>
        <translation>トークンに問題はありません。ツールによっては、コンテンツの追加や更新をしたり、ユーザー情報を読んだりすることもあり、コネクトでその許可が必要です。</translation>
    </message>
    <message>
        <source>Under Capabilities, tick what the tool asks for, and save.</source>
        <translation>「Capabilities」で、ツールに必要なものにチェックを入れて、保存します。</translation>
    </message>
    <message>
        <source>The token is good; look under Capabilities whether the connection allows what the tool wants to do.</source>
        <translation>トークンに問題はありません。ツールがしようとしていることをコネクトが許可しているか、「Capabilities」を見てください。</translation>
    </message>
    <message>
        <source>{tool} may still use the old token</source>
        <translation>{tool}がまだ以前のトークンを使っているかもしれません</translation>
    </message>
    <message>
        <source>The token is good. In {tool} each step has a connection of its own, and one may still be the earlier.</source>
        <translation>トークンに問題はありません。{tool}ではステップごとに接続があり、どれかが前のままかもしれません。</translation>
    </message>
    <message>
        <source>In {tool}, open each step that uses Notion.</source>
        <translation>{tool}で、Notionを使うステップを1つずつ開きます。</translation>
    </message>
    <message>
        <source>Choose the new connection there, and save.</source>
        <translation>そこで新しい接続を選び、保存します。</translation>
    </message>
    <message>
        <source>The token is good; in {tool}, choose the new connection in each step that uses Notion, then test again.</source>
        <translation>トークンに問題はありません。{tool}で、Notionを使うステップすべてに新しい接続を選んでから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>The token is good. Many tools read it only when they start: close {tool} completely, start it again, and test. If the error stays, click “Tried it, same error”.</source>
        <translation>トークンに問題はありません。多くのツールは、起動したときにしかトークンを読みません。{tool}を完全に閉じてから起動し直し、テストしてください。エラーが変わらなければ、「試したが同じエラー」をクリックします。</translation>
    </message>
    <message>
        <source>Save the new token in {tool}.</source>
        <translation>{tool}に新しいトークンを保存します。</translation>
    </message>
    <message>
        <source>Close {tool} completely and start it again.</source>
        <translation>{tool}を完全に閉じて、起動し直します。</translation>
    </message>
    <message>
        <source>The token is good; close the tool completely, start it again and test.</source>
        <translation>トークンに問題はありません。ツールを完全に閉じてから起動し直し、テストしてください。</translation>
    </message>
    <message>
        <source>{tool} may look under another name</source>
        <translation>{tool}は別の名前で探しているかもしれません</translation>
    </message>
    <message>
        <source>The token is good. The tool may not read {variable} at all.</source>
        <translation>トークンに問題はありません。ツールは{variable}をまったく読んでいないのかもしれません。</translation>
    </message>
    <message>
        <source>Look up in the tool’s instructions which name it reads.</source>
        <translation>ツールがどの名前を読むのか、ツールの説明書で調べます。</translation>
    </message>
    <message>
        <source>Put the token under exactly that name.</source>
        <translation>その名前のとおりに、トークンを入れます。</translation>
    </message>
    <message>
        <source>The token is good; the tool may expect it under another name, which its instructions tell.</source>
        <translation>トークンに問題はありません。ツールは別の名前で探しているのかもしれません。名前はツールの説明書に書いてあります。</translation>
    </message>
    <message>
        <source>{tool} may know only older tokens</source>
        <translation>{tool}は旧形式のトークンにしか対応していないのかもしれません</translation>
    </message>
    <message>
        <source>The token is good. The tool’s own check may still expect secret_ at the beginning; tokens begin with ntn_ since 2024.</source>
        <translation>トークンに問題はありません。ツール独自のチェックが、今も先頭に secret_ を求めているのかもしれません。2024年以降のトークンは ntn_ で始まります。</translation>
    </message>
    <message>
        <source>Install the newest version of {tool}.</source>
        <translation>{tool}の最新バージョンをインストールします。</translation>
    </message>
    <message>
        <source>Tell its makers if the newest version does so too.</source>
        <translation>最新バージョンでも同じなら、ツールの開発元に知らせます。</translation>
    </message>
    <message>
        <source>The token is good; the tool knows only the older kind, so it needs an update.</source>
        <translation>トークンに問題はありません。ツールが旧形式にしか対応していないので、アップデートが必要です。</translation>
    </message>
    <message>
        <source>{tool} wants you to sign in instead</source>
        <translation>{tool}では、代わりにサインインが必要です</translation>
    </message>
    <message>
        <source>The token is good, but this way of connecting takes none. It signs in with Notion and asks which pages to share.</source>
        <translation>トークンに問題はありませんが、この接続方法ではトークンを使いません。Notionでサインインして、共有するページを選びます。</translation>
    </message>
    <message>
        <source>In {tool}, connect Notion and sign in.</source>
        <translation>{tool}でNotionに接続し、サインインします。</translation>
    </message>
    <message>
        <source>This tool takes no token there; connect Notion again and sign in when it asks.</source>
        <translation>このツールでは、そこにトークンを使いません。Notionに接続し直し、聞かれたらサインインしてください。</translation>
    </message>
    <message>
        <source>{tool} may want you to sign in instead</source>
        <translation>{tool}では、代わりにサインインが必要なのかもしれません</translation>
    </message>
    <message>
        <source>The token is good. Some ways of connecting take none: they sign in with Notion.</source>
        <translation>トークンに問題はありません。接続方法によってはトークンを使わず、Notionでサインインします。</translation>
    </message>
    <message>
        <source>Look whether {tool} offers to sign in with Notion.</source>
        <translation>{tool}に、Notionでサインインする方法があるか見ます。</translation>
    </message>
    <message>
        <source>The token is good; look whether the tool wants you to sign in with Notion instead of a token.</source>
        <translation>トークンに問題はありません。トークンの代わりにNotionでのサインインが必要なツールではないか、見てください。</translation>
    </message>
    <message>
        <source>An environment variable may win over the file</source>
        <translation>環境変数がファイルより優先されているかもしれません</translation>
    </message>
    <message>
        <source>The token is good. If this computer holds another one as an environment variable, tools read that first and ignore the file.</source>
        <translation>トークンに問題はありません。このコンピューターに別のトークンが環境変数として入っていると、ツールはそちらを先に読み、ファイルを無視します。</translation>
    </message>
    <message>
        <source>Put the new token into {variable}, or remove it.</source>
        <translation>{variable}に新しいトークンを入れるか、その変数を削除します。</translation>
    </message>
    <message>
        <source>Close {tool} and its window, and start it again.</source>
        <translation>{tool}とそのウィンドウを閉じて、起動し直します。</translation>
    </message>
    <message>
        <source>The token is good; an older one may be set on the computer itself as an environment variable, so look there too.</source>
        <translation>トークンに問題はありません。以前のトークンがコンピューターの環境変数に設定されているかもしれませんので、そちらも見てください。</translation>
    </message>
    <message>
        <source>The token is good, {tool} still complains</source>
        <translation>トークンに問題はありませんが、{tool}のエラーが続いています</translation>
    </message>
    <message>
        <source>Notion accepts the token from here, so the cause is most likely in the tool. Its error message tells more.</source>
        <translation>ここから試すと、トークンはNotionに受け付けられます。原因はおそらくツールにあります。ツールのエラーメッセージから、もっと詳しいことがわかります。</translation>
    </message>
    <message>
        <source>It still uses the old token until it is restarted.</source>
        <translation>再起動するまで、以前のトークンを使い続けます。</translation>
    </message>
    <message>
        <source>It keeps several connections, and a step uses another.</source>
        <translation>接続がいくつかあり、どれかのステップが別の接続を使っています。</translation>
    </message>
    <message>
        <source>It reads the token from another place.</source>
        <translation>別の場所からトークンを読んでいます。</translation>
    </message>
    <message>
        <source>The database is not shared, or is now another one.</source>
        <translation>データベースが共有されていないか、別のものになりました。</translation>
    </message>
    <message>
        <source>Restart {tool}.</source>
        <translation>{tool}を再起動します。</translation>
    </message>
    <message>
        <source>Choose the new connection in every step.</source>
        <translation>すべてのステップで新しい接続を選びます。</translation>
    </message>
    <message>
        <source>Pick the database again in every step.</source>
        <translation>すべてのステップでデータベースを選び直します。</translation>
    </message>
    <message>
        <source>Paste the tool’s error message into the wizard.</source>
        <translation>ツールのエラーメッセージをウィザードに貼り付けます。</translation>
    </message>
    <message>
        <source>The token itself is good; read me the exact message that the tool shows now.</source>
        <translation>トークン自体に問題はありません。今ツールに出ているメッセージを、そのまま読み上げていただけますか。</translation>
    </message>
    <message>
        <source>{tool} still complains</source>
        <translation>{tool}のエラーが続いています</translation>
    </message>
    <message>
        <source>It signs in with Notion, so no token is the cause. Most often another workspace was chosen, or the page with the database was not ticked.</source>
        <translation>このツールはNotionでサインインするので、トークンは原因ではありません。ほとんどの場合、別のワークスペースが選ばれたか、データベースのあるページにチェックが入っていません。</translation>
    </message>
    <message>
        <source>In {tool}, connect Notion once more.</source>
        <translation>{tool}で、もう一度Notionに接続します。</translation>
    </message>
    <message>
        <source>The tool signs in by itself; look which workspace was chosen there, and whether the page is ticked.</source>
        <translation>このツールは自分でサインインします。どのワークスペースが選ばれたか、ページにチェックが入っているか、見てください。</translation>
    </message>
    <message>
        <source>{tool} needs no token</source>
        <translation>{tool}にトークンは必要ありません</translation>
    </message>
    <message>
        <source>It signs in with Notion instead. Connect it there, choose the right workspace and pick the database in each step.</source>
        <translation>代わりにNotionでサインインします。ツールのほうで接続し、正しいワークスペースを選び、ステップごとにデータベースを選んでください。</translation>
    </message>
    <message>
        <source>You need no token for this tool; connect Notion again inside it and choose the right workspace.</source>
        <translation>このツールにトークンは必要ありません。ツールの中でNotionに接続し直し、正しいワークスペースを選んでください。</translation>
    </message>
    <message>
        <source>Put the new token where {variable} is set, or remove it there.</source>
        <translation>{variable}が設定されている場所に新しいトークンを入れるか、そこから削除します。</translation>
    </message>
    <message>
        <source>Close {tool} and its window. Open a new one and start it again.</source>
        <translation>{tool}とそのウィンドウを閉じます。新しいウィンドウを開き、起動し直します。</translation>
    </message>
    <message>
        <source>{variable} still holds the old token</source>
        <translation>{variable}に、まだ以前のトークンが入っています</translation>
    </message>
    <message>
        <source>The new token is good. This computer holds the old one, which ends in {ends}, as an environment variable, and programs take that before any file.</source>
        <translation>新しいトークンに問題はありません。このコンピューターには、以前のトークン（末尾は{ends}）が環境変数として入っていて、プログラムはどのファイルよりもそちらを先に使います。</translation>
    </message>
    <message>
        <source>The new token is good, but the old one is still set on the computer itself as an environment variable, and programs take that first.</source>
        <translation>新しいトークンに問題はありませんが、以前のトークンがまだコンピューターの環境変数に設定されていて、プログラムはそちらを先に使います。</translation>
    </message>
    <message>
        <source>{variable} holds another Notion token</source>
        <translation>{variable}に、別のNotionトークンが入っています</translation>
    </message>
    <message>
        <source>The new token is good. This computer holds another one, which ends in {ends}, as an environment variable, and programs take that before any file.</source>
        <translation>新しいトークンに問題はありません。このコンピューターには、別のトークン（末尾は{ends}）が環境変数として入っていて、プログラムはどのファイルよりもそちらを先に使います。</translation>
    </message>
    <message>
        <source>The new token is good, but another one is set on the computer itself as an environment variable, and programs take that first.</source>
        <translation>新しいトークンに問題はありませんが、別のトークンがコンピューターの環境変数に設定されていて、プログラムはそちらを先に使います。</translation>
    </message>
    <message>
        <source>{variable} holds something else than a token</source>
        <translation>{variable}に、トークン以外のものが入っています</translation>
    </message>
    <message>
        <source>The new token is good. This computer has an environment variable of that name without a whole token in it, and programs take it before any file.</source>
        <translation>新しいトークンに問題はありません。このコンピューターにはその名前の環境変数がありますが、完全なトークンは入っていません。プログラムはどのファイルよりもそれを先に使います。</translation>
    </message>
    <message>
        <source>The new token is good, but an environment variable on the computer holds something else under its name, and programs take that first.</source>
        <translation>新しいトークンに問題はありませんが、コンピューターの環境変数に、同じ名前で別のものが入っていて、プログラムはそちらを先に使います。</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Airbyte</source>
        <translation>Airbyte</translation>
    </message>
    <message>
        <source>Airbyte keeps its own copy. It does not change by itself.</source>
        <translation>Airbyteには、トークンのコピーが別に保存されています。自動では変わりません。</translation>
    </message>
    <message>
        <source>In Airbyte open Sources and click the one for Notion.</source>
        <translation>Airbyteで「Sources」を開き、Notionのものをクリックします。</translation>
    </message>
    <message>
        <source>In Airbyte open Sources and add one for Notion.</source>
        <translation>Airbyteで「Sources」を開き、Notion用に1つ追加します。</translation>
    </message>
    <message>
        <source>Is it signed in with OAuth? Then it takes no token: authenticate again, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>OAuthでサインインしていますか？その場合、トークンは使いません。認証し直し、ワークスペースを選び、ページにチェックを入れて、次の手順は飛ばしてください。</translation>
    </message>
    <message>
        <source>Choose Access Token as the way to sign in, and paste the token. No spaces, no quotes.</source>
        <translation>サインインの方法に「Access Token」を選び、トークンを貼り付けます。空白や引用符は付けません。</translation>
    </message>
    <message>
        <source>Let Airbyte test the source, and save.</source>
        <translation>Airbyteでソースをテストし、保存します。</translation>
    </message>
    <message>
        <source>Sync once.</source>
        <translation>一度同期します。</translation>
    </message>
    <message>
        <source>Automate.io</source>
        <translation>Automate.io</translation>
    </message>
    <message>
        <source>Automate.io closed in 2022. No token can bring it back.</source>
        <translation>Automate.ioは2022年に終了しました。どのトークンでも再開はできません。</translation>
    </message>
    <message>
        <source>Choose where to go: Zapier and Make do the same, n8n too.</source>
        <translation>乗り換え先を選びます。ZapierとMakeで同じことができます。n8nでもできます。</translation>
    </message>
    <message>
        <source>Build there what Automate.io did for you.</source>
        <translation>Automate.ioに任せていたことを、そちらで作り直します。</translation>
    </message>
    <message>
        <source>On the first screen of the wizard choose that tool, and “First connection”.</source>
        <translation>ウィザードの最初の画面で、そのツールと「初めての接続」を選びます。</translation>
    </message>
    <message>
        <source>In Notion remove the connection of Automate.io.</source>
        <translation>Notionで、Automate.ioのコネクトを削除します。</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>It holds a copy of its own, and it wins over files. It does not change by itself.</source>
        <translation>環境変数にはトークンのコピーが別に入っていて、ファイルより優先されます。自動では変わりません。</translation>
    </message>
    <message>
        <source>On Windows, click Start, type “environment variables” and open those of your account.</source>
        <translation>Windowsでは、スタートをクリックして「環境変数」と入力し、ご自身のアカウントの環境変数を開きます。</translation>
    </message>
    <message>
        <source>On a Mac or on Linux, open the file that sets it: in your home folder, often .zshrc, .bashrc or .profile.</source>
        <translation>MacまたはLinuxでは、環境変数を設定しているファイルを開きます。ホームフォルダーにあり、.zshrc、.bashrc、.profile であることが多いです。</translation>
    </message>
    <message>
        <source>On a server or in a container, open the settings of that service.</source>
        <translation>サーバーやコンテナでは、そのサービスの設定を開きます。</translation>
    </message>
    <message>
        <source>Paste the token as the value of NOTION_TOKEN, or of the name that your program reads. No quotes, no spaces.</source>
        <translation>NOTION_TOKEN、またはプログラムが読む名前の値として、トークンを貼り付けます。引用符や空白は付けません。</translation>
    </message>
    <message>
        <source>Save.</source>
        <translation>保存します。</translation>
    </message>
    <message>
        <source>Does one hold the database’s id? Look whether it is the one in its link: the 32 characters before the question mark.</source>
        <translation>データベースのIDが入っている環境変数もありますか？データベースのリンクにあるもの（疑問符の前の32文字）と同じか見ます。</translation>
    </message>
    <message>
        <source>Run the program once.</source>
        <translation>プログラムを一度実行します。</translation>
    </message>
    <message>
        <source>Now close the program and the terminal, open them again and run it: variables are read at the start. Some are only read when you sign in to the computer again.</source>
        <translation>プログラムとターミナルを閉じてから開き直し、実行します。変数は起動時に読み込まれます。コンピューターにサインインし直したときにしか読み込まれないものもあります。</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>GitHub keeps its own copy. It does not change by itself.</source>
        <translation>GitHubには、トークンのコピーが別に保存されています。自動では変わりません。</translation>
    </message>
    <message>
        <source>In GitHub open the repository, then Settings, then “Secrets and variables”, then Actions.</source>
        <translation>GitHubでリポジトリを開き、「Settings」、「Secrets and variables」、「Actions」の順に開きます。</translation>
    </message>
    <message>
        <source>Click the pencil next to NOTION_TOKEN, or the name you gave it, and paste the token. No spaces, no quotes.</source>
        <translation>NOTION_TOKEN（またはご自身で付けた名前）の横の鉛筆をクリックし、トークンを貼り付けます。空白や引用符は付けません。</translation>
    </message>
    <message>
        <source>Click “New repository secret”, give it the name that the workflow reads, and paste the token. No spaces, no quotes.</source>
        <translation>「New repository secret」をクリックし、ワークフローが読む名前を付けて、トークンを貼り付けます。空白や引用符は付けません。</translation>
    </message>
    <message>
        <source>Is it a secret of the organization? Then one of its owners changes it, in the organization’s settings.</source>
        <translation>組織（Organization）のシークレットですか？その場合は、組織のオーナーが組織の設定で変更します。</translation>
    </message>
    <message>
        <source>Does an environment have a secret of the same name? That one wins: change it too.</source>
        <translation>同じ名前のシークレットが環境（Environment）にもありますか？そちらが優先されるので、それも変更します。</translation>
    </message>
    <message>
        <source>Put in the ids of the new databases too: copies have ids of their own.</source>
        <translation>新しいデータベースのIDも入れます。コピーには、それぞれ別のIDがあります。</translation>
    </message>
    <message>
        <source>Look whether the database’s id in the workflow is the one in its link: the 32 characters before the question mark.</source>
        <translation>ワークフローのデータベースIDが、データベースのリンクにあるもの（疑問符の前の32文字）と同じか見ます。</translation>
    </message>
    <message>
        <source>Open Actions and run the workflow again.</source>
        <translation>「Actions」を開き、ワークフローをもう一度実行します。</translation>
    </message>
    <message>
        <source>your script</source>
        <translation>お使いのスクリプト</translation>
    </message>
    <message>
        <source>your tool</source>
        <translation>お使いのツール</translation>
    </message>
    <message>
        <source>In every scenario, choose the new connection in each Notion module, and pick the database again.</source>
        <translation>すべてのシナリオで、Notionモジュールごとに新しい接続を選び、データベースも選び直します。</translation>
    </message>
    <message>
        <source>In your scenario choose it in each Notion module, and pick the database.</source>
        <translation>シナリオのNotionモジュールごとにそれを選び、データベースを選びます。</translation>
    </message>
    <message>
        <source>In your scenario open the Notion module, load the list again and pick the database.</source>
        <translation>シナリオのNotionモジュールを開き、リストを読み込み直して、データベースを選びます。</translation>
    </message>
    <message>
        <source>Run the scenario once.</source>
        <translation>シナリオを一度実行します。</translation>
    </message>
    <message>
        <source>Only then, and if no other scenario uses it, delete the old connection.</source>
        <translation>そのあとで、ほかのシナリオが使っていない場合に限り、以前の接続を削除します。</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Make keeps its own copy. It does not change by itself.</source>
        <translation>Makeには、トークンのコピーが別に保存されています。自動では変わりません。</translation>
    </message>
    <message>
        <source>In Make open Connections and add a new one of type “Notion Internal”.</source>
        <translation>Makeで「Connections」を開き、種類が「Notion Internal」のものを新しく追加します。</translation>
    </message>
    <message>
        <source>Paste the token into “Internal Integration Token”. No spaces, no quotes.</source>
        <translation>「Internal Integration Token」にトークンを貼り付けます。空白や引用符は付けません。</translation>
    </message>
    <message>
        <source>Make, signed in with Notion</source>
        <translation>Make（Notionでサインイン）</translation>
    </message>
    <message>
        <source>This connection has no field for a token. You sign in with Notion there.</source>
        <translation>この接続にトークンの入力欄はありません。Notionでサインインします。</translation>
    </message>
    <message>
        <source>In Make open Connections, find Notion and click Reauthorize.</source>
        <translation>Makeで「Connections」を開き、Notionを見つけて「Reauthorize」をクリックします。</translation>
    </message>
    <message>
        <source>In Make open Connections and add a new one of type “Notion Public”.</source>
        <translation>Makeで「Connections」を開き、種類が「Notion Public」のものを新しく追加します。</translation>
    </message>
    <message>
        <source>In each Notion module, look whether the database is still chosen.</source>
        <translation>Notionモジュールごとに、データベースがまだ選ばれているか見ます。</translation>
    </message>
    <message>
        <source>An AI assistant (MCP server)</source>
        <translation>AIアシスタント（MCPサーバー）</translation>
    </message>
    <message>
        <source>The assistant’s settings keep their own copy. It does not change by itself.</source>
        <translation>アシスタントの設定には、トークンのコピーが別に保存されています。自動では変わりません。</translation>
    </message>
    <message>
        <source>Open the assistant’s settings file and find the part about Notion.</source>
        <translation>アシスタントの設定ファイルを開き、Notionの部分を見つけます。</translation>
    </message>
    <message>
        <source>Does it name mcp.notion.com? That one takes no token: connect it again in the assistant, sign in with Notion, and skip the next step.</source>
        <translation>mcp.notion.com と書かれていますか？その場合、トークンは使いません。アシスタントで接続し直し、Notionでサインインして、次の手順は飛ばしてください。</translation>
    </message>
    <message>
        <source>Paste the token between the quotes behind NOTION_TOKEN. If OPENAPI_MCP_HEADERS stands there instead, it goes right behind “Bearer ”.</source>
        <translation>NOTION_TOKEN の後ろの引用符の間に、トークンを貼り付けます。代わりに OPENAPI_MCP_HEADERS がある場合は、「Bearer 」のすぐ後ろに入れます。</translation>
    </message>
    <message>
        <source>Ask the assistant for the database by its name.</source>
        <translation>アシスタントに、データベースを名前で尋ねます。</translation>
    </message>
    <message>
        <source>Save the file.</source>
        <translation>ファイルを保存します。</translation>
    </message>
    <message>
        <source>Now quit the assistant completely, open it again and ask it for a Notion page: it reads the token at its start.</source>
        <translation>アシスタントを完全に終了してから開き直し、Notionのページについて尋ねます。アシスタントは起動時にトークンを読みます。</translation>
    </message>
    <message>
        <source>n8n</source>
        <translation>n8n</translation>
    </message>
    <message>
        <source>n8n keeps its own copy. It does not change by itself.</source>
        <translation>n8nには、トークンのコピーが別に保存されています。自動では変わりません。</translation>
    </message>
    <message>
        <source>In n8n open Credentials and click the one for Notion.</source>
        <translation>n8nで「Credentials」を開き、Notionのものをクリックします。</translation>
    </message>
    <message>
        <source>In n8n open Credentials and create one for “Notion API”.</source>
        <translation>n8nで「Credentials」を開き、「Notion API」用に1つ作ります。</translation>
    </message>
    <message>
        <source>Is it “Notion OAuth2 API”? That one takes no token: sign in again there, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>「Notion OAuth2 API」ですか？その場合、トークンは使いません。そこでサインインし直し、ワークスペースを選び、ページにチェックを入れて、次の手順は飛ばしてください。</translation>
    </message>
    <message>
        <source>Paste the token into “Internal Integration Secret” and save. No spaces, no quotes.</source>
        <translation>「Internal Integration Secret」にトークンを貼り付けて、保存します。空白や引用符は付けません。</translation>
    </message>
    <message>
        <source>Does n8n’s own test complain? Older versions need one thing more: in Notion, let the connection read user information.</source>
        <translation>n8n自体のテストでエラーになりますか？古いバージョンでは、もう1つ必要なことがあります。Notionで、コネクトにユーザー情報の読み取りを許可してください。</translation>
    </message>
    <message>
        <source>In your workflow choose it in each Notion node, and pick the database.</source>
        <translation>ワークフローのNotionノードごとにそれを選び、データベースを選びます。</translation>
    </message>
    <message>
        <source>In every workflow, pick the database again in each Notion node.</source>
        <translation>すべてのワークフローで、Notionノードごとにデータベースを選び直します。</translation>
    </message>
    <message>
        <source>In your workflow open the Notion node and pick the database from the list.</source>
        <translation>ワークフローのNotionノードを開き、リストからデータベースを選びます。</translation>
    </message>
    <message>
        <source>Run the workflow once.</source>
        <translation>ワークフローを一度実行します。</translation>
    </message>
    <message>
        <source>Obsidian Importer</source>
        <translation>Obsidian Importer</translation>
    </message>
    <message>
        <source>The Importer has a field of its own for the token.</source>
        <translation>Importerには、トークン専用の入力欄があります。</translation>
    </message>
    <message>
        <source>In Obsidian open the Importer, and choose Notion as the format: the one that wants a token, not the .zip file.</source>
        <translation>ObsidianでImporterを開き、形式にNotionを選びます。.zipファイルではなく、トークンを使うほうです。</translation>
    </message>
    <message>
        <source>Paste the token into its field. No spaces, no quotes.</source>
        <translation>入力欄にトークンを貼り付けます。空白や引用符は付けません。</translation>
    </message>
    <message>
        <source>Choose your pages and click Import.</source>
        <translation>ページを選び、「Import」をクリックします。</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>ほかのツール</translation>
    </message>
    <message>
        <source>Your tool keeps its own copy. It does not change by itself.</source>
        <translation>ツールには、トークンのコピーが別に保存されています。自動では変わりません。</translation>
    </message>
    <message>
        <source>In the tool’s settings look for Notion. It may stand under connections, integrations, credentials or accounts.</source>
        <translation>ツールの設定でNotionを探します。接続、連携、認証情報、アカウントなどの中にあるかもしれません。</translation>
    </message>
    <message>
        <source>No field, only a button to sign in? Then it takes no token: connect again, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>入力欄がなく、サインインのボタンだけですか？その場合、トークンは使いません。接続し直し、ワークスペースを選び、ページにチェックを入れて、次の手順は飛ばしてください。</translation>
    </message>
    <message>
        <source>Paste the token into the field for it, in place of any old one. No spaces, no quotes.</source>
        <translation>トークンの入力欄に貼り付けます。以前のものがあれば置き換えます。空白や引用符は付けません。</translation>
    </message>
    <message>
        <source>Wherever the tool uses a database, pick it again.</source>
        <translation>ツールでデータベースを使っているところすべてで、選び直します。</translation>
    </message>
    <message>
        <source>Load the list of databases again and pick the missing one.</source>
        <translation>データベースのリストを読み込み直し、見当たらなかったものを選びます。</translation>
    </message>
    <message>
        <source>Save, if there is a button for it.</source>
        <translation>保存ボタンがあれば、保存します。</translation>
    </message>
    <message>
        <source>Let the tool do its work once, or use its own test.</source>
        <translation>ツールを一度動かすか、ツール自体のテストを使います。</translation>
    </message>
    <message>
        <source>Now close the tool completely, open it again and let it do its work once: many keep the old token until then.</source>
        <translation>ツールを完全に閉じてから開き直し、一度動かします。それまで以前のトークンを使い続けるツールがたくさんあります。</translation>
    </message>
    <message>
        <source>Pipedream</source>
        <translation>Pipedream</translation>
    </message>
    <message>
        <source>Pipedream keeps its own copy. It does not change by itself.</source>
        <translation>Pipedreamには、トークンのコピーが別に保存されています。自動では変わりません。</translation>
    </message>
    <message>
        <source>In Pipedream open Accounts and find the one for Notion.</source>
        <translation>Pipedreamで「Accounts」を開き、Notionのものを見つけます。</translation>
    </message>
    <message>
        <source>In Pipedream open Accounts and add “Notion (API Key)”.</source>
        <translation>Pipedreamで「Accounts」を開き、「Notion (API Key)」を追加します。</translation>
    </message>
    <message>
        <source>Is it plain “Notion”? That one takes no token: reconnect it, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>ただの「Notion」ですか？その場合、トークンは使いません。接続し直し、ワークスペースを選び、ページにチェックを入れて、次の手順は飛ばしてください。</translation>
    </message>
    <message>
        <source>Is it plain “Notion”? Then reconnect it, and tick the missing database too.</source>
        <translation>ただの「Notion」ですか？その場合は接続し直し、見当たらなかったデータベースにもチェックを入れます。</translation>
    </message>
    <message>
        <source>Paste the token into “Notion (API Key)”. No spaces, no quotes.</source>
        <translation>「Notion (API Key)」にトークンを貼り付けます。空白や引用符は付けません。</translation>
    </message>
    <message>
        <source>In each Notion step, pick the database again.</source>
        <translation>Notionのステップごとに、データベースを選び直します。</translation>
    </message>
    <message>
        <source>Test the step, then deploy the workflow.</source>
        <translation>ステップをテストし、ワークフローをデプロイします。</translation>
    </message>
    <message>
        <source>Raycast</source>
        <translation>Raycast</translation>
    </message>
    <message>
        <source>Raycast keeps its own copy. It does not change by itself.</source>
        <translation>Raycastには、トークンのコピーが別に保存されています。自動では変わりません。</translation>
    </message>
    <message>
        <source>In Raycast open Settings, then Extensions, then Notion.</source>
        <translation>Raycastで「Settings」、「Extensions」、「Notion」の順に開きます。</translation>
    </message>
    <message>
        <source>Paste the token into “Internal Integration Secret”. No spaces, no quotes.</source>
        <translation>「Internal Integration Secret」にトークンを貼り付けます。空白や引用符は付けません。</translation>
    </message>
    <message>
        <source>Open “Search Notion” and look for one of your databases.</source>
        <translation>「Search Notion」を開き、データベースを1つ探してみます。</translation>
    </message>
    <message>
        <source>A script or program</source>
        <translation>スクリプトやプログラム</translation>
    </message>
    <message>
        <source>A script reads its own copy. It does not change by itself.</source>
        <translation>スクリプトは、別に置かれたトークンのコピーを読みます。自動では変わりません。</translation>
    </message>
    <message>
        <source>Open the file with the script’s settings. It is often called .env.</source>
        <translation>スクリプトの設定ファイルを開きます。.env という名前であることが多いです。</translation>
    </message>
    <message>
        <source>Paste the token right behind NOTION_TOKEN= or NOTION_API_KEY=, whichever name stands there. No quotes, no spaces.</source>
        <translation>NOTION_TOKEN= または NOTION_API_KEY= のうち、書かれているほうのすぐ後ろにトークンを貼り付けます。引用符や空白は付けません。</translation>
    </message>
    <message>
        <source>Write the name that your script reads, often NOTION_TOKEN, then = and the token. No quotes, no spaces.</source>
        <translation>スクリプトが読む名前（多くは NOTION_TOKEN）を書き、続けて = とトークンを書きます。引用符や空白は付けません。</translation>
    </message>
    <message>
        <source>Is there an environment variable of the same name? It wins over the file, so change it too.</source>
        <translation>同じ名前の環境変数がありますか？ファイルより優先されるので、それも変更します。</translation>
    </message>
    <message>
        <source>Look whether the database’s id there is the one in its link: the 32 characters before the question mark.</source>
        <translation>そこにあるデータベースIDが、データベースのリンクにあるもの（疑問符の前の32文字）と同じか見ます。</translation>
    </message>
    <message>
        <source>Save the file, and run the script once.</source>
        <translation>ファイルを保存し、スクリプトを一度実行します。</translation>
    </message>
    <message>
        <source>Now close the program or the terminal, open it again and run the script: it reads the token at its start.</source>
        <translation>プログラムまたはターミナルを閉じてから開き直し、スクリプトを実行します。スクリプトは起動時にトークンを読みます。</translation>
    </message>
    <message>
        <source>In the window that opens, choose your new workspace at the top.</source>
        <translation>開いたウィンドウの上部で、新しいワークスペースを選びます。</translation>
    </message>
    <message>
        <source>In the window that opens, look whether the right workspace stands at the top.</source>
        <translation>開いたウィンドウの上部が、正しいワークスペースになっているか見ます。</translation>
    </message>
    <message>
        <source>Tick the pages that hold your databases, and allow access.</source>
        <translation>データベースが入っているページにチェックを入れ、アクセスを許可します。</translation>
    </message>
    <message>
        <source>Tick the missing database too. Leave the other ticks as they are, and allow access.</source>
        <translation>見当たらなかったデータベースにもチェックを入れます。ほかのチェックはそのままにして、アクセスを許可します。</translation>
    </message>
    <message>
        <source>Workato</source>
        <translation>Workato</translation>
    </message>
    <message>
        <source>Workato keeps its own copy. It does not change by itself.</source>
        <translation>Workatoには、トークンのコピーが別に保存されています。自動では変わりません。</translation>
    </message>
    <message>
        <source>In Workato open the project and click its connection to Notion.</source>
        <translation>Workatoでプロジェクトを開き、Notionへの接続をクリックします。</translation>
    </message>
    <message>
        <source>In Workato create a connection and choose Notion.</source>
        <translation>Workatoで接続を作り、Notionを選びます。</translation>
    </message>
    <message>
        <source>Is it connected with OAuth? Then it takes no token: connect it again, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>OAuthで接続していますか？その場合、トークンは使いません。接続し直し、ワークスペースを選び、ページにチェックを入れて、次の手順は飛ばしてください。</translation>
    </message>
    <message>
        <source>Choose the API key as the way to sign in, and paste the token. No spaces, no quotes.</source>
        <translation>サインインの方法にAPIキーを選び、トークンを貼り付けます。空白や引用符は付けません。</translation>
    </message>
    <message>
        <source>Click Connect, and wait until it says so.</source>
        <translation>「Connect」をクリックし、接続されたと表示されるまで待ちます。</translation>
    </message>
    <message>
        <source>In each Notion step of your recipes, pick the database again.</source>
        <translation>レシピのNotionステップごとに、データベースを選び直します。</translation>
    </message>
    <message>
        <source>Test the recipe, then start it again.</source>
        <translation>レシピをテストし、もう一度開始します。</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>Zapier has no field for a token. You sign in with Notion there.</source>
        <translation>Zapierにトークンの入力欄はありません。Notionでサインインします。</translation>
    </message>
    <message>
        <source>In Zapier open App connections and add one for Notion.</source>
        <translation>Zapierで「App connections」を開き、Notion用に1つ追加します。</translation>
    </message>
    <message>
        <source>In Zapier open App connections, find Notion and click Reconnect.</source>
        <translation>Zapierで「App connections」を開き、Notionを見つけて「Reconnect」をクリックします。</translation>
    </message>
    <message>
        <source>In your Zap choose this connection in each Notion step, and pick the database.</source>
        <translation>ZapのNotionステップごとにこの接続を選び、データベースを選びます。</translation>
    </message>
    <message>
        <source>In each Notion step of your Zaps, pick the database again.</source>
        <translation>ZapのNotionステップごとに、データベースを選び直します。</translation>
    </message>
    <message>
        <source>In the Notion step of your Zap, load the list again and pick the database.</source>
        <translation>ZapのNotionステップでリストを読み込み直し、データベースを選びます。</translation>
    </message>
    <message>
        <source>Test the step, then turn the Zap on.</source>
        <translation>ステップをテストし、Zapをオンにします。</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Tried it, same error</source>
        <translation>試したが同じエラー</translation>
    </message>
    <message>
        <source>Undo the save</source>
        <translation>保存を元に戻す</translation>
    </message>
    <message>
        <source>Bring the newer token back</source>
        <translation>新しいほうのトークンに戻す</translation>
    </message>
    <message>
        <source>Look in a folder…</source>
        <translation>フォルダーを調べる…</translation>
    </message>
    <message>
        <source>Replace in this file</source>
        <translation>このファイルで置き換える</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Put it in {tool}</source>
        <translation>{tool}に入れる</translation>
    </message>
    <message>
        <source>Connect {tool} again</source>
        <translation>{tool}を接続し直す</translation>
    </message>
    <message>
        <source>Connect {tool}</source>
        <translation>{tool}を接続</translation>
    </message>
    <message>
        <source>Now in {tool}</source>
        <translation>次は{tool}で</translation>
    </message>
    <message>
        <source>Open “{file:plain}”, line {line:plain}, and put the new token in place of what {variable} has there.</source>
        <translation>「{file:plain}」の{line:plain}行目を開き、そこで{variable}に入っているものを、新しいトークンに置き換えてください。</translation>
    </message>
    <message>
        <source>It is no longer here: get it again.</source>
        <translation>トークンはもうここにありません。もう一度取得してください。</translation>
    </message>
    <message>
        <source>Does {tool} work now?</source>
        <translation>{tool}は動くようになりましたか？</translation>
    </message>
    <message>
        <source>Yes, it works</source>
        <translation>はい、動きます</translation>
    </message>
    <message>
        <source>Same error</source>
        <translation>同じエラー</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>別のエラー</translation>
    </message>
    <message>
        <source>Paste the error message here</source>
        <translation>ここにエラーメッセージを貼り付け</translation>
    </message>
    <message>
        <source>I’ll test later</source>
        <translation>あとで試す</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It stays on the clipboard until you tick this step (click its number), %n minute(s) at most.</source>
        <translation>
            <numerusform>コピーしました。この手順の番号をクリックしてチェックを入れるまで、最長%n分間クリップボードに残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>It copies the newer token, since Notion does not accept the earlier one.</source>
        <translation>前のトークンはNotionが受け付けないので、新しいほうのトークンをコピーします。</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>もう一度コピー</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n file(s) more. Look again when these are done.</source>
        <translation>
            <numerusform>ほかに%n個のファイルがあります（表示していません）。これらが終わったら、もう一度調べてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>フォルダーを調べています</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Look for Notion tokens in this folder</source>
        <translation>このフォルダーでNotionトークンを探す</translation>
    </message>
    <message>
        <source>The new token is no longer at hand. Check it again to replace it here.</source>
        <translation>新しいトークンがもう手元にありません。ここで置き換えるには、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Replaced. The file as it was lies beside it, as “{backup:plain}”. Keep the copy out of git, and delete it once your tool works.</source>
        <translation>置き換えました。元のファイルは、同じ場所に「{backup:plain}」として残っています。バックアップはgitに入れないようにし、ツールが動いたら削除してください。</translation>
    </message>
    <message>
        <source>{masked} is the old token</source>
        <translation>{masked} は以前のトークンです</translation>
    </message>
    <message>
        <source>Replaced. The copy is deleted.</source>
        <translation>置き換えました。バックアップは削除しました。</translation>
    </message>
    <message>
        <source>{masked} is to be replaced</source>
        <translation>{masked} は置き換えるトークンです</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>ファイルは元のままです。</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>ほかのツール</translation>
    </message>
    <message>
        <source>Where the old token may still be on this computer</source>
        <translation>このコンピューターで、以前のトークンが残っているかもしれない場所</translation>
    </message>
    <message>
        <source>Where other tokens may be on this computer</source>
        <translation>このコンピューターで、ほかのトークンがあるかもしれない場所</translation>
    </message>
    <message>
        <source>The wizard can look for tokens in a folder: in .env files, settings and scripts. It changes nothing without your click, and nothing leaves this computer.</source>
        <translation>ウィザードは、フォルダーの中の .env ファイル、設定、スクリプトからトークンを探せます。クリックしない限り何も変更せず、このコンピューターの外には何も出ません。</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>バックアップを削除</translation>
    </message>
    <message>
        <source>Delete the copy? Undo is not possible after that.</source>
        <translation>バックアップを削除しますか？削除すると、元に戻せなくなります。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残しておく</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除する</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Trying again in {seconds:duration}</source>
        <translation>{seconds:duration}後にもう一度試します</translation>
    </message>
    <message>
        <source>Trying again in {seconds:duration}, at {time:plain}</source>
        <translation>{seconds:duration}後（{time:plain}）にもう一度試します</translation>
    </message>
    <message>
        <source>The wizard tries again by itself at {time:plain}</source>
        <translation>{time:plain}に、ウィザードが自動でもう一度試します</translation>
    </message>
    <message>
        <source>The wizard tries again by itself in {seconds:duration}</source>
        <translation>{seconds:duration}後に、ウィザードが自動でもう一度試します</translation>
    </message>
    <message>
        <source>Notion asks to wait until {time:plain}</source>
        <translation>Notionが{time:plain}まで待つよう求めています</translation>
    </message>
    <message>
        <source>Notion asks to wait {seconds:duration} more</source>
        <translation>Notionがあと{seconds:duration}待つよう求めています</translation>
    </message>
    <message>
        <source>Notion can be asked again now</source>
        <translation>Notionにもう一度問い合わせできます</translation>
    </message>
    <message>
        <source>Trying again now</source>
        <translation>もう一度試しています</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>今すぐもう一度試す</translation>
    </message>
</context>
<context>
    <name>WhoseComputer</name>
    <message>
        <source>Whose computer is this?</source>
        <translation>これは誰のコンピューターですか？</translation>
    </message>
    <message>
        <source>This is my own computer</source>
        <translation>自分のコンピューターです</translation>
    </message>
    <message>
        <source>The wizard offers to save a copy of the token.</source>
        <translation>トークンのコピーを保存するかどうか、ウィザードが尋ねます。</translation>
    </message>
    <message>
        <source>I help others on it</source>
        <translation>人を手伝うために使っています</translation>
    </message>
    <message>
        <source>Going on without saving is the main way: no token stays.</source>
        <translation>保存せずに続けるのがメインの選択肢になります。トークンは残りません。</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>The token you pasted is not saved. Close anyway?</source>
        <translation>貼り付けたトークンは保存されていません。それでも閉じますか？</translation>
    </message>
    <message>
        <source>Nothing in Notion changes, and you can paste it again later.</source>
        <translation>Notionでは何も変わらず、あとでもう一度貼り付けられます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>“{file:plain}” has the new token now. The file as it was lies beside it.</source>
        <translation>「{file:plain}」に新しいトークンが入りました。元のファイルは、同じ場所に残っています。</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was.</source>
        <translation>「{file:plain}」は元の状態に戻りました。</translation>
    </message>
    <message>
        <source>Nobody was here for a while. In two minutes the wizard forgets the token on this screen. Move the mouse or press a key to keep it.</source>
        <translation>しばらく操作がありませんでした。あと2分で、ウィザードはこの画面のトークンを破棄します。残すには、マウスを動かすか、キーを押してください。</translation>
    </message>
    <message>
        <source>The token was left without use for 15 minutes, so the wizard has taken it off this screen. It is still saved, and read again when it is needed.</source>
        <translation>トークンが15分間使われなかったので、この画面から取り除きました。今も保存されていて、必要なときに読み直します。</translation>
    </message>
    <message>
        <source>The token was left without use for 15 minutes, so the wizard has forgotten it. Nothing else is lost.</source>
        <translation>トークンが15分間使われなかったので、ウィザードが破棄しました。ほかには何も失われていません。</translation>
    </message>
    <message>
        <source>Paste it again</source>
        <translation>もう一度貼り付ける</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>at {moment}</source>
        <translation>{moment}に</translation>
    </message>
    <message>
        <source>on {moment}</source>
        <translation>{moment}に</translation>
    </message>
    <message>
        <source>at place {position}</source>
        <translation>{position}文字目</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{several}, {one}</source>
        <translation>{several}、{one}</translation>
    </message>
    <message>
        <source>{several} and {one}</source>
        <translation>{several}、{one}</translation>
    </message>
</context>
</TS>
