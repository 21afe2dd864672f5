<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Version {version:plain}, with Qt {qt:plain}</source>
        <translation>버전 {version:plain}, Qt {qt:plain}</translation>
    </message>
    <message>
        <source>Qt and PySide6 (© The Qt Company Ltd. and others) are under the GNU Lesser General Public License (LGPL), version 3. They are files of their own beside the program: you may put another version of them in their place, and examine the program to make that work. Their source is at {qt:plain} and {pyside:plain}</source>
        <translation>Qt와 PySide6(© The Qt Company Ltd. 외)에는 GNU Lesser General Public License(LGPL) 버전 3이 적용됩니다. 둘 다 프로그램과 나란히 있는 별도의 파일입니다. 그 자리에 다른 버전을 넣어도 되고, 그 버전이 작동하도록 프로그램을 분석해도 됩니다. 소스를 받을 수 있는 곳: {qt:plain} 및 {pyside:plain}</translation>
    </message>
    <message>
        <source>Notion Wizard is independent. It is not made by Notion, nor affiliated with it.</source>
        <translation>Notion Wizard는 독립적인 프로그램입니다. Notion에서 만든 것이 아니며 Notion과 제휴 관계가 아닙니다.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer but requests to Notion. The token is sent to Notion only, and kept in this computer’s keychain only, if you save it. Nobody counts or watches what you do here.</source>
        <translation>이 컴퓨터 밖으로 나가는 것은 Notion에 보내는 요청뿐입니다. 토큰은 Notion에만 전송되며, 저장하는 경우 이 컴퓨터의 키체인에만 보관됩니다. 여기서 하는 일을 집계하거나 지켜보는 사람은 없습니다.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later one (GPL-3.0-or-later): you may use, study, share and change it. It comes without any warranty.</source>
        <translation>GNU General Public License 버전 3 또는 그 이후 버전(GPL-3.0-or-later)에 따른 자유 소프트웨어입니다. 사용, 연구, 공유, 변경할 수 있습니다. 어떠한 보증도 제공되지 않습니다.</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>이 프로그램의 구성 요소</translation>
    </message>
    <message>
        <source>All parts and their licences</source>
        <translation>모든 구성 요소와 라이선스</translation>
    </message>
    <message>
        <source>Each part has a licence of its own. Choose a part to read its licence.</source>
        <translation>구성 요소마다 라이선스가 따로 있습니다. 구성 요소를 선택하면 라이선스를 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>독립적</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>개인정보 보호</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>자유 소프트웨어</translation>
    </message>
    <message>
        <source>The text of this licence did not come along. Its name is {licence:plain}.</source>
        <translation>이 라이선스의 본문은 함께 들어 있지 않습니다. 라이선스 이름은 {licence:plain}입니다.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Practice. Nothing is real and nothing is saved.</source>
        <translation>연습입니다. 실제인 것은 없고 저장되는 것도 없습니다.</translation>
    </message>
    <message>
        <source>Paste practice token</source>
        <translation>연습용 토큰 붙여넣기</translation>
    </message>
    <message>
        <source>Test address in place of Notion:</source>
        <translation>Notion 대신 사용할 테스트 주소:</translation>
    </message>
    <message>
        <source>Practice scenario</source>
        <translation>연습 사례</translation>
    </message>
    <message>
        <source>Paste practice link</source>
        <translation>연습용 링크 붙여넣기</translation>
    </message>
    <message>
        <source>Paste practice message</source>
        <translation>연습용 메시지 붙여넣기</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Why this happens</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>해결 방법</translation>
    </message>
    <message>
        <source>To say on the phone</source>
        <translation>전화로 전할 말</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>함께 발견된 것</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>간단히</translation>
    </message>
    <message>
        <source>{title:plain}. {explanation:plain}</source>
        <translation>{title:plain}. {explanation:plain}</translation>
    </message>
</context>
<context>
    <name>Character</name>
    <message>
        <source>a “{character:plain}”</source>
        <translation>“{character:plain}”</translation>
    </message>
    <message>
        <source>a long dash</source>
        <translation>긴 대시</translation>
    </message>
    <message>
        <source>a character that could not be read</source>
        <translation>읽을 수 없는 문자</translation>
    </message>
    <message>
        <source>the letter “{character:plain}” instead of a digit</source>
        <translation>숫자 대신 들어간 알파벳 “{character:plain}”</translation>
    </message>
    <message>
        <source>a Cyrillic letter that looks like “{look:plain}”</source>
        <translation>“{look:plain}”처럼 보이는 키릴 문자</translation>
    </message>
    <message>
        <source>a Greek letter that looks like “{look:plain}”</source>
        <translation>“{look:plain}”처럼 보이는 그리스 문자</translation>
    </message>
    <message>
        <source>an Armenian letter that looks like “{look:plain}”</source>
        <translation>“{look:plain}”처럼 보이는 아르메니아 문자</translation>
    </message>
    <message>
        <source>a Cherokee letter that looks like “{look:plain}”</source>
        <translation>“{look:plain}”처럼 보이는 체로키 문자</translation>
    </message>
    <message>
        <source>a Hebrew letter that looks like “{look:plain}”</source>
        <translation>“{look:plain}”처럼 보이는 히브리 문자</translation>
    </message>
    <message>
        <source>an Arabic letter that looks like “{look:plain}”</source>
        <translation>“{look:plain}”처럼 보이는 아랍 문자</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The one that ends {ends:plain}</source>
        <translation>끝자리가 {ends:plain}인 토큰</translation>
    </message>
    <message>
        <source>The saved token “{name}”</source>
        <translation>저장된 토큰 “{name}”</translation>
    </message>
    <message>
        <source>Paste and check</source>
        <translation>붙여넣고 확인</translation>
    </message>
    <message>
        <source>It stays hidden here. Pause screen sharing while Notion shows it.</source>
        <translation>여기서는 가려져 있습니다. Notion에 토큰이 표시되는 동안에는 화면 공유를 일시 정지하세요.</translation>
    </message>
    <message>
        <source>I don’t have it</source>
        <translation>토큰이 없습니다</translation>
    </message>
    <message>
        <source>Check token</source>
        <translation>토큰 확인</translation>
    </message>
    <message>
        <source>The link is kept</source>
        <translation>링크가 보관됨</translation>
    </message>
    <message>
        <source>Check the saved token</source>
        <translation>저장된 토큰 확인</translation>
    </message>
    <message>
        <source>The link is kept for the database check.</source>
        <translation>링크를 데이터베이스 확인용으로 보관했습니다.</translation>
    </message>
    <message>
        <source>The link is kept for the database check. Now paste the token.</source>
        <translation>링크를 데이터베이스 확인용으로 보관했습니다. 이제 토큰을 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Waiting for the program that you copied in…</source>
        <translation>복사한 프로그램의 응답을 기다리는 중…</translation>
    </message>
    <message>
        <source>The program that you copied in does not answer, so nothing could be pasted. Copy the token once more, or type it here.</source>
        <translation>복사한 프로그램이 응답하지 않아 붙여넣지 못했습니다. 토큰을 한 번 더 복사하거나 여기에 입력하세요.</translation>
    </message>
    <message>
        <source>The token, shown</source>
        <translation>토큰(표시됨)</translation>
    </message>
    <message>
        <source>The token, hidden</source>
        <translation>토큰(가려짐)</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>여기에 토큰을 붙여넣으세요</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>A screen reader then says it aloud.</source>
        <translation>표시하면 화면 읽기 프로그램이 토큰을 소리 내어 읽습니다.</translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation>다시 붙여넣기</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n자</numerusform>
        </translation>
    </message>
    <message>
        <source>begins {begins:plain}</source>
        <translation>시작 {begins:plain}</translation>
    </message>
    <message>
        <source>ends {ends:plain}</source>
        <translation>끝자리 {ends:plain}</translation>
    </message>
    <message>
        <source>{expected} would be right</source>
        <translation>{expected}자여야 맞음</translation>
    </message>
    <message>
        <source>Is “{workspace}” your new workspace?</source>
        <translation>“{workspace}” 워크스페이스가 새 워크스페이스인가요?</translation>
    </message>
    <message>
        <source>You said you moved. Is “{workspace}” the right workspace?</source>
        <translation>워크스페이스를 옮겼다고 답하셨습니다. “{workspace}” 워크스페이스가 맞나요?</translation>
    </message>
    <message>
        <source>Check the name at the top left in Notion. The token must be made in the new workspace.</source>
        <translation>Notion 왼쪽 위의 이름을 확인하세요. 토큰은 새 워크스페이스에서 만들어야 합니다.</translation>
    </message>
    <message>
        <source>No, get the other token</source>
        <translation>아니요, 다른 토큰 가져오기</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>네, 맞습니다</translation>
    </message>
</context>
<context>
    <name>ClearOffer</name>
    <message>
        <source>Clear the clipboard</source>
        <translation>클립보드 지우기</translation>
    </message>
    <message>
        <source>The token you pasted is still on the clipboard, where any program can read it. It is saved now, so it need not stay there.</source>
        <translation>붙여넣은 토큰이 아직 클립보드에 있어 다른 프로그램에서 읽을 수 있습니다. 이제 저장되었으니 클립보드에 둘 필요가 없습니다.</translation>
    </message>
    <message>
        <source>The clipboard was cleared. If this computer keeps a clipboard history, remove the token there as well.</source>
        <translation>클립보드를 지웠습니다. 이 컴퓨터에서 클립보드 기록을 보관한다면 거기서도 토큰을 제거하세요.</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>If this computer keeps a clipboard history, it is asked to leave the token out. Whether it does, the wizard cannot see.</source>
        <translation>이 컴퓨터에서 클립보드 기록을 보관하는 경우 토큰은 빼 달라고 요청했습니다. 실제로 그렇게 하는지는 마법사에서 볼 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no such practice. There are: {slugs:plain}</source>
        <translation>그런 연습은 없습니다. 다음이 있습니다: {slugs:plain}</translation>
    </message>
    <message>
        <source>Another address than Notion’s is for tests: it must be on this computer, such as http://127.0.0.1:8080/v1, and have no name, password, query or fragment in it.</source>
        <translation>Notion이 아닌 주소는 테스트용입니다. http://127.0.0.1:8080/v1처럼 이 컴퓨터의 주소여야 하며, 사용자 이름, 암호, 쿼리, 프래그먼트가 들어 있으면 안 됩니다.</translation>
    </message>
    <message>
        <source>The name of the file looks like a token. File names can be read by everyone: take another.</source>
        <translation>파일 이름이 토큰처럼 보입니다. 파일 이름은 누구나 읽을 수 있으니 다른 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>{message:plain}</source>
        <translation>{message:plain}</translation>
    </message>
    <message>
        <source>What it can be, likeliest first:</source>
        <translation>가능한 원인(가능성이 큰 순서):</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>해결 방법:</translation>
    </message>
    <message>
        <source>Run this command again.</source>
        <translation>이 명령을 다시 실행하세요.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>코드 {code}</translation>
    </message>
    <message>
        <source>Worth knowing: {title:plain} (Code {code})</source>
        <translation>알아 두세요: {title:plain} (코드 {code})</translation>
    </message>
    <message numerus="yes">
        <source>Token: %n character(s)</source>
        <translation>
            <numerusform>토큰: %n자</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Token: %n character(s), begins {begins}, ends {ends}</source>
        <translation>
            <numerusform>토큰: %n자, 시작 {begins}, 끝자리 {ends}</numerusform>
        </translation>
    </message>
    <message>
        <source>In it: {title:plain} (Code {code})</source>
        <translation>내용: {title:plain} (코드 {code})</translation>
    </message>
    <message>
        <source>Workspace: {workspace}</source>
        <translation>워크스페이스: {workspace}</translation>
    </message>
    <message>
        <source>Connection: {connection}</source>
        <translation>연결: {connection}</translation>
    </message>
    <message>
        <source>What it may do: {capabilities:plain}</source>
        <translation>권한: {capabilities:plain}</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found:</source>
        <translation>
            <numerusform>데이터베이스 %n개 찾음:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found; there may be more:</source>
        <translation>
            <numerusform>데이터베이스 %n개 찾음(더 있을 수 있음):</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(제목 없음)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>{link:plain}: {title:plain} (Code {code})</source>
        <translation>{link:plain}: {title:plain} (코드 {code})</translation>
    </message>
    <message>
        <source>{link:plain}: not checked</source>
        <translation>{link:plain}: 확인하지 않음</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>Notion</source>
        <translation>Notion</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>키체인</translation>
    </message>
    <message>
        <source>works</source>
        <translation>작동함</translation>
    </message>
    <message>
        <source>works, see below</source>
        <translation>작동함, 아래 참고</translation>
    </message>
    <message>
        <source>a problem, see below</source>
        <translation>문제 있음, 아래 참고</translation>
    </message>
    <message>
        <source>could not tell, see below</source>
        <translation>알 수 없음, 아래 참고</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>살펴보지 않음</translation>
    </message>
    <message>
        <source>{name}: {status} ({seconds} s)</source>
        <translation>{name}: {status} ({seconds}초)</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
    <message>
        <source>The way leads through the proxy {proxy}.</source>
        <translation>{proxy} 프록시를 거쳐 연결됩니다.</translation>
    </message>
    <message>
        <source>A proxy is set, but its address cannot be read.</source>
        <translation>프록시가 설정되어 있지만 주소를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>No proxy is set.</source>
        <translation>프록시가 설정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Only the window reads automatic proxy settings (PAC files); this command does not.</source>
        <translation>자동 프록시 설정(PAC 파일)은 창에서만 읽습니다. 이 명령은 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The note for your IT department, to copy:</source>
        <translation>IT 담당자에게 보낼 메모(복사해서 사용):</translation>
    </message>
    <message>
        <source>No token was sent.</source>
        <translation>토큰은 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>Paste the token, then press Enter. It is not shown.</source>
        <translation>토큰을 붙여넣은 다음 Enter를 누르세요. 토큰은 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>Practice: nothing here is real, and nothing is written.</source>
        <translation>연습: 여기서는 실제인 것이 없고, 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>The token will stand on this screen, where others may see it. Type yes to show it:</source>
        <translation>토큰이 이 화면에 표시되며, 다른 사람이 볼 수 있습니다. 표시하려면 yes를 입력하세요:</translation>
    </message>
    <message>
        <source>No token is saved under that name. Saved are: {names:plain}</source>
        <translation>그 이름으로 저장된 토큰이 없습니다. 저장된 이름: {names:plain}</translation>
    </message>
    <message>
        <source>No token is saved on this computer.</source>
        <translation>이 컴퓨터에 저장된 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>Several tokens are saved under that name. Take one of these ids: {names:plain}</source>
        <translation>그 이름으로 저장된 토큰이 여러 개 있습니다. 다음 ID 중 하나를 사용하세요: {names:plain}</translation>
    </message>
    <message>
        <source>That is more than 2 MB of text.</source>
        <translation>텍스트가 2MB를 넘습니다.</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>Tokens compared</source>
        <translation>토큰 비교</translation>
    </message>
</context>
<context>
    <name>DatabaseTable</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation>최종 편집</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Databases this token reaches</source>
        <translation>이 토큰으로 접근할 수 있는 데이터베이스</translation>
    </message>
</context>
<context>
    <name>Databases</name>
    <message>
        <source>In Notion, open the database.</source>
        <translation>Notion에서 데이터베이스를 여세요.</translation>
    </message>
    <message>
        <source>Click ••• at the top right, then Connections (also called integrations).</source>
        <translation>오른쪽 위의 ••• 버튼을 클릭한 다음 연결(Connections)을 클릭하세요(통합이라고도 함).</translation>
    </message>
    <message>
        <source>Click “Add connection”, choose “{connection}” and confirm.</source>
        <translation>“Add connection” 버튼을 클릭하고, “{connection}” 연결을 선택한 다음 확인하세요.</translation>
    </message>
    <message>
        <source>If it is already listed there, remove it and add it again.</source>
        <translation>이미 목록에 있다면 제거한 다음 다시 추가하세요.</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>“다시 시도”를 클릭하세요.</translation>
    </message>
    <message>
        <source>Click •••, then Copy link, and paste it here.</source>
        <translation>••• 버튼을 클릭하고 링크 복사(Copy link)를 클릭한 다음 여기에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>The token works. No databases are shared yet</source>
        <translation>토큰은 작동합니다. 아직 공유된 데이터베이스가 없습니다</translation>
    </message>
    <message>
        <source>In Notion open the database, click •••, Connections, and add “{connection}”. The wizard keeps looking.</source>
        <translation>Notion에서 데이터베이스를 열고 •••, 연결(Connections) 순으로 클릭한 다음 “{connection}” 연결을 추가하세요. 마법사가 계속 찾아봅니다.</translation>
    </message>
    <message>
        <source>The token is good, it just sees nothing yet; open the database in Notion, click the three dots, Connections, and add yours.</source>
        <translation>토큰은 정상인데, 아직 아무것도 보이지 않을 뿐입니다. Notion에서 데이터베이스를 열고 점 세 개, 연결(Connections) 순으로 클릭한 다음 사용하시는 연결을 추가해 주세요.</translation>
    </message>
    <message>
        <source>No databases are shared yet</source>
        <translation>아직 공유된 데이터베이스가 없습니다</translation>
    </message>
    <message>
        <source>The token is good. In Notion open the database, click •••, Connections, and add “{connection}”.</source>
        <translation>토큰은 정상입니다. Notion에서 데이터베이스를 열고 •••, 연결(Connections) 순으로 클릭한 다음 “{connection}” 연결을 추가하세요.</translation>
    </message>
    <message>
        <source>The token is good; share the database with your connection in Notion, then test the tool again.</source>
        <translation>토큰은 정상입니다. Notion에서 데이터베이스를 사용하시는 연결에 공유한 다음 도구를 다시 테스트해 주세요.</translation>
    </message>
    <message>
        <source>In Notion open the database, click •••, Connections, and add “{connection}”. Then come back and click Look again.</source>
        <translation>Notion에서 데이터베이스를 열고 •••, 연결(Connections) 순으로 클릭한 다음 “{connection}” 연결을 추가하세요. 그런 다음 돌아와 “다시 찾기”를 클릭하세요.</translation>
    </message>
    <message numerus="yes">
        <source>The token works and reaches %n database(s)</source>
        <translation>
            <numerusform>토큰이 작동하며, 데이터베이스 %n개에 접근할 수 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the whole list that Notion gives. One that was shared a moment ago can take a while to appear.</source>
        <translation>Notion이 알려 주는 목록은 이것이 전부입니다. 방금 공유한 데이터베이스는 나타나기까지 시간이 걸릴 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The token is good and reaches %n database(s); is the one you need among them?</source>
        <translation>
            <numerusform>토큰은 정상이고, 데이터베이스 %n개에 접근할 수 있습니다. 필요하신 데이터베이스가 그중에 있나요?</numerusform>
        </translation>
    </message>
    <message>
        <source>The token works but sees no database</source>
        <translation>토큰은 작동하지만 보이는 데이터베이스가 없습니다</translation>
    </message>
    <message>
        <source>A personal token sees what its maker sees, so nothing has to be shared with it. Most often that person cannot open the database, or it is in another workspace.</source>
        <translation>개인 토큰은 만든 사람이 볼 수 있는 것을 보므로 따로 공유할 것이 없습니다. 대개는 그 사람이 데이터베이스를 열 수 없거나, 데이터베이스가 다른 워크스페이스에 있습니다.</translation>
    </message>
    <message>
        <source>Look whether the token’s maker can open the database in Notion.</source>
        <translation>토큰을 만든 사람이 Notion에서 데이터베이스를 열 수 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>If not, ask its owner to share it with that person.</source>
        <translation>열 수 없다면, 데이터베이스 소유자에게 그 사람과 공유해 달라고 요청하세요.</translation>
    </message>
    <message>
        <source>The token is good; can the person who made it open that database in Notion?</source>
        <translation>토큰은 정상입니다. 토큰을 만든 분이 Notion에서 그 데이터베이스를 열 수 있나요?</translation>
    </message>
    <message>
        <source>There may be more databases than these</source>
        <translation>데이터베이스가 더 있을 수 있습니다</translation>
    </message>
    <message>
        <source>Notion did not tell all of them this time. The token works, and one that is missing here can be checked by its link.</source>
        <translation>이번에는 Notion이 전부 알려 주지 않았습니다. 토큰은 작동하며, 여기에 없는 데이터베이스는 링크로 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Paste the link of the database that you miss.</source>
        <translation>보이지 않는 데이터베이스의 링크를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Notion did not list everything; paste the link of the database you need.</source>
        <translation>Notion이 목록을 전부 알려 주지 않았습니다. 필요하신 데이터베이스의 링크를 붙여넣어 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>The list broke off after %n database(s)</source>
        <translation>
            <numerusform>데이터베이스 %n개 뒤에서 목록이 끊어졌습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Notion’s answers broke off on the way; what came so far is kept. The token works.</source>
        <translation>Notion의 응답이 중간에 끊어졌습니다. 지금까지 받은 것은 남아 있습니다. 토큰은 작동합니다.</translation>
    </message>
    <message>
        <source>The token is good; the list broke off on the way, so look once more.</source>
        <translation>토큰은 정상입니다. 목록이 중간에 끊어졌으니 한 번 더 찾아봐 주세요.</translation>
    </message>
    <message>
        <source>The token works but may not read</source>
        <translation>토큰은 작동하지만 읽을 권한이 없습니다</translation>
    </message>
    <message>
        <source>Notion accepts it, but the connection most likely lacks “Read content”. A workspace owner can switch that on in the connection’s settings.</source>
        <translation>Notion이 토큰을 받아들이지만, 연결에 “Read content” 권한이 없을 가능성이 가장 큽니다. 워크스페이스 소유자가 연결 설정에서 켤 수 있습니다.</translation>
    </message>
    <message>
        <source>Ask a workspace owner to do this if you are not one.</source>
        <translation>소유자가 아니라면 워크스페이스 소유자에게 부탁하세요.</translation>
    </message>
    <message>
        <source>In Notion, open the connection (also called integration).</source>
        <translation>Notion에서 연결(통합이라고도 함)을 여세요.</translation>
    </message>
    <message>
        <source>Under Capabilities, tick “Read content” and save.</source>
        <translation>Capabilities 아래에서 “Read content” 항목을 체크하고 저장하세요.</translation>
    </message>
    <message>
        <source>Come back here and click Try again.</source>
        <translation>여기로 돌아와 “다시 시도”를 클릭하세요.</translation>
    </message>
    <message>
        <source>The token is good; in the connection’s capabilities, Read content has to be ticked.</source>
        <translation>토큰은 정상입니다. 연결의 Capabilities에서 “Read content” 항목을 체크해야 합니다.</translation>
    </message>
    <message>
        <source>This token reaches “{title}”</source>
        <translation>이 토큰으로 “{title}” 데이터베이스에 접근할 수 있습니다</translation>
    </message>
    <message>
        <source>Your tool can reach it with this token too.</source>
        <translation>도구에서도 이 토큰으로 접근할 수 있습니다.</translation>
    </message>
    <message>
        <source>The token reaches that database; pick it again in the tool.</source>
        <translation>토큰으로 그 데이터베이스에 접근할 수 있습니다. 도구에서 데이터베이스를 다시 선택해 주세요.</translation>
    </message>
    <message>
        <source>This token cannot see that database yet</source>
        <translation>이 토큰으로는 그 데이터베이스가 아직 보이지 않습니다</translation>
    </message>
    <message>
        <source>Most often it has not been shared with “{connection}”. Already listed there? Remove it, add it again.</source>
        <translation>대개는 데이터베이스가 “{connection}” 연결에 공유되지 않은 경우입니다. 이미 목록에 있나요? 제거한 다음 다시 추가하세요.</translation>
    </message>
    <message>
        <source>It is not shared with “{connection}”.</source>
        <translation>“{connection}” 연결에 공유되지 않았습니다.</translation>
    </message>
    <message>
        <source>It belongs to another workspace.</source>
        <translation>다른 워크스페이스에 있습니다.</translation>
    </message>
    <message>
        <source>It was deleted, or the link is not complete.</source>
        <translation>삭제되었거나 링크가 온전하지 않습니다.</translation>
    </message>
    <message>
        <source>The token cannot see that database yet; open it in Notion, click the three dots, Connections, and add yours.</source>
        <translation>토큰으로 그 데이터베이스가 아직 보이지 않습니다. Notion에서 데이터베이스를 열고 점 세 개, 연결(Connections) 순으로 클릭한 다음 사용하시는 연결을 추가해 주세요.</translation>
    </message>
    <message>
        <source>That link leads to a page</source>
        <translation>페이지로 가는 링크입니다</translation>
    </message>
    <message>
        <source>The token reaches that page. A database may stand on it, with a link of its own.</source>
        <translation>이 토큰으로 그 페이지에 접근할 수 있습니다. 페이지 안에 데이터베이스가 있을 수 있으며, 데이터베이스에는 별도의 링크가 있습니다.</translation>
    </message>
    <message>
        <source>On the page, open the database as a full page.</source>
        <translation>페이지에서 데이터베이스를 전체 페이지로 여세요.</translation>
    </message>
    <message>
        <source>That is the link of a page; open the database itself and copy its link.</source>
        <translation>붙여넣으신 것은 페이지의 링크입니다. 데이터베이스 자체를 열고 그 링크를 복사해 주세요.</translation>
    </message>
    <message>
        <source>That is a view, not the database itself</source>
        <translation>데이터베이스 자체가 아니라 보기입니다</translation>
    </message>
    <message>
        <source>It shows a database that lives elsewhere, and tools cannot use a view. The database itself has to be shared.</source>
        <translation>다른 곳에 있는 데이터베이스를 보여 주는 것이며, 도구에서는 보기를 사용할 수 없습니다. 데이터베이스 자체를 공유해야 합니다.</translation>
    </message>
    <message>
        <source>Click the arrow beside the view’s name to open the database itself.</source>
        <translation>보기 이름 옆의 화살표를 클릭해 데이터베이스 자체를 여세요.</translation>
    </message>
    <message>
        <source>That is only a view of a database; open the original and copy its link.</source>
        <translation>붙여넣으신 것은 데이터베이스의 보기일 뿐입니다. 원본을 열고 그 링크를 복사해 주세요.</translation>
    </message>
    <message>
        <source>That link does not lead to Notion</source>
        <translation>Notion으로 가는 링크가 아닙니다</translation>
    </message>
    <message>
        <source>Links to a database begin with app.notion.com, www.notion.so or alike. Nothing was sent.</source>
        <translation>데이터베이스 링크는 app.notion.com, www.notion.so 등으로 시작합니다. 전송된 것은 없습니다.</translation>
    </message>
    <message>
        <source>That link is not from Notion; open the database in Notion and copy its link.</source>
        <translation>그 링크는 Notion의 링크가 아닙니다. Notion에서 데이터베이스를 열고 그 링크를 복사해 주세요.</translation>
    </message>
    <message>
        <source>That is not a link</source>
        <translation>링크가 아닙니다</translation>
    </message>
    <message>
        <source>A database is checked by its link: in Notion open it, click •••, then Copy link. By its name, look for it in the list. Nothing was sent.</source>
        <translation>데이터베이스는 링크로 확인합니다. Notion에서 데이터베이스를 열고 •••, 링크 복사(Copy link) 순으로 클릭하세요. 이름으로 찾으려면 목록에서 찾으세요. 전송된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Or look for its name in the list.</source>
        <translation>또는 목록에서 이름을 찾으세요.</translation>
    </message>
    <message>
        <source>That is not a link; open the database in Notion and copy its link, or look for its name in the list.</source>
        <translation>붙여넣으신 것은 링크가 아닙니다. Notion에서 데이터베이스를 열고 링크를 복사하거나, 목록에서 이름을 찾아 주세요.</translation>
    </message>
    <message>
        <source>A token does not belong here</source>
        <translation>여기는 토큰을 넣는 곳이 아닙니다</translation>
    </message>
    <message>
        <source>This field shows what is in it, so the token was taken out at once. Here a database is checked by its link. Nothing was sent.</source>
        <translation>이 칸에 넣은 내용은 화면에 그대로 보이므로 토큰을 바로 지웠습니다. 여기서는 데이터베이스를 링크로 확인합니다. 전송된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Is it another token? Click Back until the wizard asks for the token, and paste it there.</source>
        <translation>다른 토큰인가요? 마법사가 토큰을 물을 때까지 “뒤로”를 클릭한 다음 거기에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>That was the token, and the wizard has taken it out; here comes the database’s link.</source>
        <translation>붙여넣으신 것은 토큰이어서 마법사가 지웠습니다. 여기에는 데이터베이스의 링크를 넣어 주세요.</translation>
    </message>
    <message>
        <source>That link names no database</source>
        <translation>데이터베이스를 가리키지 않는 링크입니다</translation>
    </message>
    <message>
        <source>The long number that names a database is missing or cut. Nothing was sent.</source>
        <translation>데이터베이스를 나타내는 긴 번호가 없거나 잘렸습니다. 전송된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The link is not complete; open the database in Notion and copy its link again.</source>
        <translation>링크가 온전하지 않습니다. Notion에서 데이터베이스를 열고 그 링크를 다시 복사해 주세요.</translation>
    </message>
    <message>
        <source>That database is in Notion’s trash</source>
        <translation>그 데이터베이스는 Notion의 휴지통에 있습니다</translation>
    </message>
    <message>
        <source>The token reaches “{title}”, but someone has put it in the trash.</source>
        <translation>이 토큰으로 “{title}” 데이터베이스에 접근할 수 있지만, 누군가 휴지통에 넣었습니다.</translation>
    </message>
    <message>
        <source>In Notion, open Trash at the left.</source>
        <translation>Notion에서 왼쪽의 휴지통(Trash)을 여세요.</translation>
    </message>
    <message>
        <source>Find it there and click Restore.</source>
        <translation>거기서 데이터베이스를 찾아 복원(Restore)을 클릭하세요.</translation>
    </message>
    <message>
        <source>Then click Check once more.</source>
        <translation>그런 다음 “확인하기”를 한 번 더 클릭하세요.</translation>
    </message>
    <message>
        <source>That database is in Notion’s trash; restore it from there.</source>
        <translation>그 데이터베이스는 Notion의 휴지통에 있습니다. 거기서 복원해 주세요.</translation>
    </message>
    <message>
        <source>That database may be in another workspace</source>
        <translation>그 데이터베이스는 다른 워크스페이스에 있을 수 있습니다</translation>
    </message>
    <message>
        <source>This token opens only “{workspace}”. After a move, copied databases have links of their own.</source>
        <translation>이 토큰은 “{workspace}” 워크스페이스만 엽니다. 워크스페이스를 옮긴 뒤에는 복사된 데이터베이스의 링크가 원래와 다릅니다.</translation>
    </message>
    <message>
        <source>In Notion, choose “{workspace}” at the top left.</source>
        <translation>Notion 왼쪽 위에서 “{workspace}” 워크스페이스를 선택하세요.</translation>
    </message>
    <message>
        <source>That link may belong to the old workspace; open the database in the new one and copy its link.</source>
        <translation>그 링크는 예전 워크스페이스의 것일 수 있습니다. 새 워크스페이스에서 데이터베이스를 열고 그 링크를 복사해 주세요.</translation>
    </message>
    <message>
        <source>The token sees “{title}” now</source>
        <translation>이제 토큰으로 “{title}” 데이터베이스가 보입니다</translation>
    </message>
    <message>
        <source>Sharing it in Notion has worked.</source>
        <translation>Notion에서 공유가 잘 되었습니다.</translation>
    </message>
    <message>
        <source>That worked, the token sees the database now; pick it in the tool.</source>
        <translation>잘 되었습니다. 이제 토큰으로 데이터베이스가 보입니다. 도구에서 그 데이터베이스를 선택해 주세요.</translation>
    </message>
</context>
<context>
    <name>DatabasesPage</name>
    <message numerus="yes">
        <source>%n database(s) found</source>
        <translation>
            <numerusform>데이터베이스 %n개 찾음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far</source>
        <translation>
            <numerusform>지금까지 %n개 찾음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found; looking again…</source>
        <translation>
            <numerusform>%n개 찾음, 다시 찾는 중…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found; there may be more</source>
        <translation>
            <numerusform>%n개 찾음, 더 있을 수 있음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far. Notion asks for a pause of {seconds:duration}, then the list goes on.</source>
        <translation>
            <numerusform>지금까지 %n개 찾았습니다. Notion에서 {seconds:duration} 쉬어 달라고 하며, 그 뒤에 목록이 이어집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n database(s)</source>
        <translation>
            <numerusform>데이터베이스 %n개 중 {shown}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n found so far</source>
        <translation>
            <numerusform>지금까지 찾은 %n개 중 {shown}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n; looking again…</source>
        <translation>
            <numerusform>%n개 중 {shown}개, 다시 찾는 중…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n; there may be more</source>
        <translation>
            <numerusform>%n개 중 {shown}개, 더 있을 수 있음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n found so far. Notion asks for a pause of {seconds:duration}, then the list goes on.</source>
        <translation>
            <numerusform>지금까지 찾은 %n개 중 {shown}개입니다. Notion에서 {seconds:duration} 쉬어 달라고 하며, 그 뒤에 목록이 이어집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No database with this name among the %n found so far. To be sure, paste its link here.</source>
        <translation>
            <numerusform>지금까지 찾은 %n개 중에 이 이름의 데이터베이스가 없습니다. 확실히 하려면 여기에 링크를 붙여넣으세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No database with this name among the %n found. To be sure, paste its link here.</source>
        <translation>
            <numerusform>찾은 %n개 중에 이 이름의 데이터베이스가 없습니다. 확실히 하려면 여기에 링크를 붙여넣으세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has just appeared is not among them yet. Notion’s list can take some minutes, and so can a list in your tool.</source>
        <translation>방금 나타난 것은 아직 여기에 없습니다. Notion의 목록에는 몇 분이 걸릴 수 있으며, 도구의 목록도 마찬가지입니다.</translation>
    </message>
    <message>
        <source>Databases this token can reach</source>
        <translation>이 토큰으로 접근할 수 있는 데이터베이스</translation>
    </message>
    <message>
        <source>Saved token</source>
        <translation>저장된 토큰</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>이름으로 찾기</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>목록 저장</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 찾기</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>목록을 읽는 중</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>Looking again every few seconds…</source>
        <translation>몇 초마다 다시 찾는 중…</translation>
    </message>
    <message>
        <source>Asking Notion…</source>
        <translation>Notion에 물어보는 중…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>확인하기</translation>
    </message>
    <message>
        <source>The wizard looked for two minutes, and nothing has appeared yet.</source>
        <translation>마법사가 2분 동안 찾아보았지만 아직 나타난 것이 없습니다.</translation>
    </message>
    <message>
        <source>The wizard does not look by itself any more.</source>
        <translation>마법사가 더 이상 알아서 찾지 않습니다.</translation>
    </message>
    <message>
        <source>Still looking every few seconds for the one that cannot be seen yet.</source>
        <translation>아직 보이지 않는 데이터베이스를 몇 초마다 계속 찾고 있습니다.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>그만 찾기</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>계속 찾기</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Paste again</source>
        <translation>다시 붙여넣기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>토큰 가져오기</translation>
    </message>
    <message>
        <source>Open it in Notion</source>
        <translation>Notion에서 열기</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>다시 입력</translation>
    </message>
    <message>
        <source>Keep this link for the database check</source>
        <translation>이 링크를 데이터베이스 확인용으로 보관</translation>
    </message>
    <message>
        <source>Explain this error message</source>
        <translation>이 오류 메시지 설명 보기</translation>
    </message>
    <message>
        <source>Test anyway</source>
        <translation>그래도 테스트</translation>
    </message>
    <message>
        <source>Use only the token part</source>
        <translation>토큰 부분만 사용</translation>
    </message>
    <message>
        <source>It came with a webhook</source>
        <translation>웹훅과 함께 온 토큰입니다</translation>
    </message>
    <message>
        <source>Copy the note for IT</source>
        <translation>IT 담당자용 메모 복사</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>저장하지 않고 계속</translation>
    </message>
    <message>
        <source>Show how to change a variable</source>
        <translation>변수 바꾸는 방법 보기</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>지원팀용 보고서</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>All done</source>
        <translation>모두 끝났습니다</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>아직 할 일</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>확인서 저장</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>거의 끝났습니다</translation>
    </message>
    <message>
        <source>Number for support, not closed yet:</source>
        <translation>지원팀에 알려 줄 번호(아직 완료되지 않음):</translation>
    </message>
    <message>
        <source>Closing number for support:</source>
        <translation>지원팀에 알려 줄 완료 번호:</translation>
    </message>
    <message>
        <source>Back to Home</source>
        <translation>홈으로 돌아가기</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>Not everything works yet</source>
        <translation>아직 작동하지 않는 것이 있습니다</translation>
    </message>
    <message>
        <source>Number for support, the token works:</source>
        <translation>지원팀에 알려 줄 번호(토큰은 작동함):</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Update the other tools that used the old token.</source>
        <translation>이전 토큰을 쓰던 다른 도구도 업데이트하세요.</translation>
    </message>
    <message>
        <source>Tick each one that works again. Those that you do not use need no tick.</source>
        <translation>다시 작동하는 도구를 하나씩 체크하세요. 사용하지 않는 도구는 체크하지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>Once all of them work, remove the old connection in Notion.</source>
        <translation>모두 작동하면 Notion에서 이전 연결을 제거하세요.</translation>
    </message>
    <message>
        <source>Once all of them work, remove the old connection in “{workspace}”.</source>
        <translation>모두 작동하면 “{workspace}” 워크스페이스에서 이전 연결을 제거하세요.</translation>
    </message>
    <message>
        <source>Test your tool. The wizard reminds you when you open it again.</source>
        <translation>도구를 테스트하세요. 마법사를 다시 열면 잊지 않도록 알려 줍니다.</translation>
    </message>
    <message>
        <source>Delete the copy with the old token: {file:plain}</source>
        <translation>이전 토큰이 든 복사본을 삭제하세요: {file:plain}</translation>
    </message>
</context>
<context>
    <name>Fallbacks</name>
    <message>
        <source>a backup copy</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>a capability</source>
        <translation>필요한</translation>
    </message>
    <message>
        <source>a stray character</source>
        <translation>엉뚱한 문자</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>your connection</source>
        <translation>내</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>다른</translation>
    </message>
    <message>
        <source>the letters shown</source>
        <translation>표시된 그대로</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>해당</translation>
    </message>
    <message>
        <source>Notion’s address</source>
        <translation>Notion</translation>
    </message>
    <message>
        <source>an unknown issuer</source>
        <translation>알 수 없는 기관</translation>
    </message>
    <message>
        <source>this computer’s keychain</source>
        <translation>이 컴퓨터의 키체인</translation>
    </message>
    <message>
        <source>kind unknown</source>
        <translation>종류 알 수 없음</translation>
    </message>
    <message>
        <source>that link</source>
        <translation>그 링크</translation>
    </message>
    <message>
        <source>some</source>
        <translation>N</translation>
    </message>
    <message>
        <source>your token</source>
        <translation>내 토큰</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>위치 알 수 없음</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>somewhere inside</source>
        <translation>중간 어딘가에</translation>
    </message>
    <message>
        <source>a proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>a few</source>
        <translation>수</translation>
    </message>
    <message>
        <source>a little while</source>
        <translation>잠시</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>다른 서비스</translation>
    </message>
    <message>
        <source>that database</source>
        <translation>해당</translation>
    </message>
    <message>
        <source>your tool</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>the variable</source>
        <translation>해당</translation>
    </message>
    <message>
        <source>recently</source>
        <translation>최근</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>이전에</translation>
    </message>
    <message>
        <source>that workspace</source>
        <translation>해당</translation>
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
        <translation>표시됨</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>숨겨짐</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>홈</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Not in the list?</source>
        <translation>목록에 없나요?</translation>
    </message>
    <message>
        <source>It was deleted: the steps for a new one</source>
        <translation>삭제된 경우: 새로 만드는 단계</translation>
    </message>
    <message>
        <source>No such button, or your workspace is not in the dropdown?</source>
        <translation>그런 버튼이 없거나, 드롭다운 목록에 워크스페이스가 없나요?</translation>
    </message>
    <message>
        <source>Your connection is not offered there?</source>
        <translation>거기에 연결이 표시되지 않나요?</translation>
    </message>
    <message>
        <source>Has a stranger seen the token?</source>
        <translation>모르는 사람이 토큰을 보았나요?</translation>
    </message>
    <message>
        <source>Who is an owner?</source>
        <translation>누가 소유자인가요?</translation>
    </message>
    <message>
        <source>Another way: a personal token</source>
        <translation>다른 방법: 개인 토큰</translation>
    </message>
    <message>
        <source>On the {configuration} tab, next to “{access_token}”, click {show}, then {copy}.</source>
        <translation>{configuration} 탭의 “{access_token}” 옆에서 {show} 버튼을 클릭한 다음 {copy} 버튼을 클릭하세요.</translation>
    </message>
    <message>
        <source>It may also be called “{installation_access_token}”, on older pages “{access_token_before}”. Do not click {refresh} here: it can stop other tools.</source>
        <translation>이름이 “{installation_access_token}”, 예전 페이지에서는 “{access_token_before}”일 수도 있습니다. 여기서 {refresh} 버튼은 클릭하지 마세요. 다른 도구가 멈출 수 있습니다.</translation>
    </message>
    <message>
        <source>Under {capabilities}, tick “{read_content}”, and save.</source>
        <translation>{capabilities} 아래에서 “{read_content}” 항목을 체크하고 저장하세요.</translation>
    </message>
    <message>
        <source>If your tool also writes into Notion, tick “{update_content}” and “{insert_content}” too.</source>
        <translation>도구에서 Notion에 쓰기도 한다면 “{update_content}” 및 “{insert_content}” 항목도 체크하세요.</translation>
    </message>
    <message>
        <source>Open your list of connections and click the one that your tool uses.</source>
        <translation>연결 목록을 열고, 도구에서 사용하는 연결을 클릭하세요.</translation>
    </message>
    <message>
        <source>They used to be called {integrations_before}. Not in the list? Look below before you make a new one.</source>
        <translation>예전 이름은 {integrations_before}입니다. 목록에 없나요? 새로 만들기 전에 아래를 먼저 확인하세요.</translation>
    </message>
    <message>
        <source>Open Notion and look at the name at the top left.</source>
        <translation>Notion을 열고 왼쪽 위의 이름을 확인하세요.</translation>
    </message>
    <message>
        <source>It must be the workspace that your tool works with. If it is another one, click the name and choose the right one.</source>
        <translation>도구에서 사용하는 워크스페이스여야 합니다. 다른 워크스페이스라면 이름을 클릭하고 맞는 것을 선택하세요.</translation>
    </message>
    <message>
        <source>After that, copy the new token: {show}, then {copy}.</source>
        <translation>그런 다음 {show}, {copy} 버튼을 차례로 클릭해 새 토큰을 복사하세요.</translation>
    </message>
    <message>
        <source>The connection most often keeps its pages. Some tools may go on with the old token for a few days, so change them all: the last screen has a list to tick.</source>
        <translation>연결의 페이지는 대개 그대로 유지됩니다. 일부 도구는 며칠 동안 이전 토큰으로 계속 작동할 수도 있으니 모두 바꾸세요. 마지막 화면에 하나씩 체크할 수 있는 목록이 있습니다.</translation>
    </message>
    <message>
        <source>Only if Notion shows this very token, the one that was turned down: click {refresh}.</source>
        <translation>Notion에 표시되는 토큰이 거부된 바로 그 토큰일 때만 {refresh} 버튼을 클릭하세요.</translation>
    </message>
    <message>
        <source>Every tool that uses this connection stops until you update it. If Notion shows another token than the one you pasted, copy that one, and leave {refresh} alone. Older pages call the button {refresh_before}.</source>
        <translation>이 연결을 사용하는 모든 도구가 새 토큰을 넣을 때까지 멈춥니다. Notion에 표시되는 토큰이 붙여넣은 토큰과 다르면 그 토큰을 복사하고 {refresh} 버튼은 그대로 두세요. 예전 페이지에서는 버튼 이름이 {refresh_before}입니다.</translation>
    </message>
    <message>
        <source>Open the connection, and click {refresh} next to its token.</source>
        <translation>연결을 열고 토큰 옆의 {refresh} 버튼을 클릭하세요.</translation>
    </message>
    <message>
        <source>Every tool that uses this connection stops until you update it. Older pages call the button {refresh_before}.</source>
        <translation>이 연결을 사용하는 모든 도구가 새 토큰을 넣을 때까지 멈춥니다. 예전 페이지에서는 버튼 이름이 {refresh_before}입니다.</translation>
    </message>
    <message>
        <source>Come back and check the same token again.</source>
        <translation>여기로 돌아와 같은 토큰을 다시 확인하세요.</translation>
    </message>
    <message>
        <source>The token stays as it is, and nothing changes in your tools.</source>
        <translation>토큰은 그대로이고, 도구에서 바뀌는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Open your list of connections and click “{create_connection}”.</source>
        <translation>연결 목록을 열고 “{create_connection}” 버튼을 클릭하세요.</translation>
    </message>
    <message>
        <source>On the “{content_access}” tab, click “{edit_access}” and tick the page that holds your databases.</source>
        <translation>“{content_access}” 탭에서 “{edit_access}” 버튼을 클릭하고, 데이터베이스가 들어 있는 페이지를 체크하세요.</translation>
    </message>
    <message>
        <source>It must be your new workspace. If it is the old one, click the name and choose the new one.</source>
        <translation>새 워크스페이스여야 합니다. 예전 워크스페이스라면 이름을 클릭하고 새 워크스페이스를 선택하세요.</translation>
    </message>
    <message>
        <source>Tokens do not move along: the new workspace needs a connection of its own, under {build}, {internal_connections}. Is there one for your tool already? Then open that and go on with the tick at {capabilities}.</source>
        <translation>토큰은 함께 옮겨지지 않습니다. 새 워크스페이스에는 별도의 연결이 필요하며, 위치는 {build}, {internal_connections}입니다. 사용하는 도구의 연결이 이미 있나요? 그러면 그 연결을 열고 {capabilities} 체크 단계부터 계속하세요.</translation>
    </message>
    <message>
        <source>Give it a name, and choose your new workspace in the dropdown.</source>
        <translation>이름을 정하고, 드롭다운 목록에서 새 워크스페이스를 선택하세요.</translation>
    </message>
    <message>
        <source>Look twice: the old workspace may be chosen at first.</source>
        <translation>한 번 더 확인하세요. 처음에는 예전 워크스페이스가 선택되어 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Once is enough: all pages inside it follow. You can also open the page, click {menu}, {connections}, “{add_connection}”. Databases that were copied are new to your tool, so it must pick them again; that comes at the end.</source>
        <translation>한 번이면 충분합니다. 안에 있는 페이지는 모두 따라옵니다. 페이지를 열고 {menu}, {connections}, “{add_connection}” 순으로 클릭해도 됩니다. 복사된 데이터베이스는 도구에서 보면 새 데이터베이스이므로 다시 선택해야 합니다. 이 작업은 마지막에 합니다.</translation>
    </message>
    <message>
        <source>The button is under {build}, {internal_connections}. Connections used to be called {integrations_before}, and the button “{create_connection_before}”.</source>
        <translation>버튼 위치는 {build}, {internal_connections}입니다. 연결의 예전 이름은 {integrations_before}, 버튼의 예전 이름은 “{create_connection_before}”입니다.</translation>
    </message>
    <message>
        <source>Give it the name of your tool, and choose the workspace in the dropdown.</source>
        <translation>도구의 이름을 붙이고, 드롭다운 목록에서 워크스페이스를 선택하세요.</translation>
    </message>
    <message>
        <source>Look twice: another workspace may be chosen at first.</source>
        <translation>한 번 더 확인하세요. 처음에는 다른 워크스페이스가 선택되어 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Once is enough: all pages inside it follow. You can also open the page, click {menu}, {connections}, “{add_connection}”.</source>
        <translation>한 번이면 충분합니다. 안에 있는 페이지는 모두 따라옵니다. 페이지를 열고 {menu}, {connections}, “{add_connection}” 순으로 클릭해도 됩니다.</translation>
    </message>
    <message>
        <source>It must be the workspace with the databases that your tool needs. If it is another one, click the name and choose the right one.</source>
        <translation>도구에 필요한 데이터베이스가 있는 워크스페이스여야 합니다. 다른 워크스페이스라면 이름을 클릭하고 맞는 것을 선택하세요.</translation>
    </message>
    <message>
        <source>Is it the wrong workspace?</source>
        <translation>다른 워크스페이스인가요?</translation>
    </message>
    <message>
        <source>Look at the name at the top left in Notion. If it is not the right one, change it there and open the list again.</source>
        <translation>Notion 왼쪽 위의 이름을 확인하세요. 맞는 워크스페이스가 아니면 거기서 바꾼 다음 목록을 다시 여세요.</translation>
    </message>
    <message>
        <source>Is your browser signed in with another account?</source>
        <translation>브라우저에 다른 계정으로 로그인되어 있나요?</translation>
    </message>
    <message>
        <source>Click the name at the top left: the e-mail address stands there. The list shows what that account has.</source>
        <translation>왼쪽 위의 이름을 클릭하면 이메일 주소가 표시됩니다. 목록에는 그 계정에 있는 것만 나옵니다.</translation>
    </message>
    <message>
        <source>Are you not an owner of this workspace?</source>
        <translation>이 워크스페이스의 소유자가 아닌가요?</translation>
    </message>
    <message>
        <source>Only owners see its connections and make new ones. Answer No to the question about the owner: a message to send is ready there.</source>
        <translation>연결을 보고 새로 만드는 것은 소유자만 할 수 있습니다. 소유자인지 묻는 질문에 “아니요”라고 답하면 보낼 메시지가 준비되어 있습니다.</translation>
    </message>
    <message>
        <source>None of these? Then it was most likely deleted: make a new one.</source>
        <translation>모두 아닌가요? 그렇다면 삭제되었을 가능성이 가장 큽니다. 새로 만드세요.</translation>
    </message>
    <message>
        <source>“{create_connection}” gives you a new one, which begins without pages. The token of the deleted one works nowhere any more, so all its tools need the new one.</source>
        <translation>“{create_connection}” 버튼으로 새 연결을 만들 수 있으며, 처음에는 공유된 페이지가 없습니다. 삭제된 연결의 토큰은 더 이상 어디에서도 작동하지 않으므로 그 토큰을 쓰던 모든 도구에 새 토큰이 필요합니다.</translation>
    </message>
    <message>
        <source>Only a workspace owner can see or make it. Are you one?</source>
        <translation>워크스페이스 소유자만 보거나 만들 수 있습니다. 소유자이신가요?</translation>
    </message>
    <message>
        <source>Find out who owns the workspace.</source>
        <translation>워크스페이스 소유자가 누구인지 확인하세요.</translation>
    </message>
    <message>
        <source>In Notion click the name at the top left, then {settings}, then {people}, and look for “{workspace_owner}”.</source>
        <translation>Notion에서 왼쪽 위의 이름을 클릭하고 {settings}, {people} 순으로 클릭한 다음 “{workspace_owner}” 표시를 찾으세요.</translation>
    </message>
    <message>
        <source>Send that person the message below.</source>
        <translation>그분에게 아래 메시지를 보내세요.</translation>
    </message>
    <message>
        <source>It says what to do, and how to do no harm.</source>
        <translation>무엇을 해야 하는지, 문제가 생기지 않게 하려면 어떻게 해야 하는지 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Come back when you have the answer.</source>
        <translation>답을 받으면 여기로 돌아오세요.</translation>
    </message>
    <message>
        <source>You can close the wizard: it remembers where you were.</source>
        <translation>마법사를 닫아도 됩니다. 어디까지 했는지 기억해 둡니다.</translation>
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
        <translation>안녕하세요.

{tool}에 Notion 연결의 토큰이 다시 필요한데, 토큰은 워크스페이스 소유자만 볼 수 있습니다. 도와주실 수 있을까요?

1. Notion을 열어 주세요. 왼쪽 위의 이름이 우리 워크스페이스여야 합니다.
2. {address:plain} 페이지를 열고 {tool}에서 사용하는 연결을 클릭해 주세요.
3. {configuration} 탭에서 {show} 버튼을 클릭한 다음 {copy} 버튼을 클릭해 주세요.

{refresh} 버튼은 클릭하지 말아 주세요. 이 연결을 사용하는 모든 도구가 멈추게 됩니다. 연결이 보이지 않으면 새로 만들기 전에 저에게 알려 주세요.

토큰은 {tool}에 직접 붙여넣어 주시는 것이 가장 좋습니다. 그렇게 할 수 없다면 메일이나 채팅 대신 암호 관리자로 저에게 공유해 주세요.

감사합니다!</translation>
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
        <translation>안녕하세요.

우리가 쓰는 도구에 Notion 연결의 토큰이 다시 필요한데, 토큰은 워크스페이스 소유자만 볼 수 있습니다. 도와주실 수 있을까요?

1. Notion을 열어 주세요. 왼쪽 위의 이름이 우리 워크스페이스여야 합니다.
2. {address:plain} 페이지를 열고 우리 도구에서 사용하는 연결을 클릭해 주세요.
3. {configuration} 탭에서 {show} 버튼을 클릭한 다음 {copy} 버튼을 클릭해 주세요.

{refresh} 버튼은 클릭하지 말아 주세요. 이 연결을 사용하는 모든 도구가 멈추게 됩니다. 연결이 보이지 않으면 새로 만들기 전에 저에게 알려 주세요.

토큰은 도구에 직접 붙여넣어 주시는 것이 가장 좋습니다. 그렇게 할 수 없다면 메일이나 채팅 대신 암호 관리자로 저에게 공유해 주세요.

감사합니다!</translation>
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
        <translation>안녕하세요.

우리가 다른 Notion 워크스페이스로 옮겨서 {tool}에 새 워크스페이스의 연결이 필요한데, 연결은 워크스페이스 소유자만 만들 수 있습니다. 도와주실 수 있을까요?

1. Notion을 열어 주세요. 왼쪽 위의 이름이 우리의 새 워크스페이스여야 합니다.
2. {address:plain} 페이지를 열고 “{create_connection}” 버튼을 클릭해 주세요.
3. 이름을 정하고, 드롭다운 목록에서 우리의 새 워크스페이스를 선택해 주세요.
4. {capabilities} 아래에서 “{read_content}” 항목을 체크해 주세요. {tool}에서 Notion에 쓰기도 하는 경우에만 “{update_content}” 및 “{insert_content}” 항목도 체크해 주세요. 그런 다음 저장해 주세요.
5. “{content_access}” 탭에서 “{edit_access}” 버튼을 클릭하고, 우리 데이터베이스가 들어 있는 페이지를 체크해 주세요.
6. {configuration} 탭에서 {show} 버튼을 클릭한 다음 {copy} 버튼을 클릭해 주세요.

이미 만들어 둔 연결이 있나요? 그러면 그 연결을 열고 4단계부터 시작해 주세요. {refresh} 버튼은 클릭하지 말아 주세요. 그 연결을 사용하는 모든 도구가 멈추게 됩니다.

토큰은 {tool}에 직접 붙여넣어 주시는 것이 가장 좋습니다. 그렇게 할 수 없다면 메일이나 채팅 대신 암호 관리자로 저에게 공유해 주세요.

감사합니다!</translation>
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
        <translation>안녕하세요.

우리가 다른 Notion 워크스페이스로 옮겨서 우리가 쓰는 도구에 새 워크스페이스의 연결이 필요한데, 연결은 워크스페이스 소유자만 만들 수 있습니다. 도와주실 수 있을까요?

1. Notion을 열어 주세요. 왼쪽 위의 이름이 우리의 새 워크스페이스여야 합니다.
2. {address:plain} 페이지를 열고 “{create_connection}” 버튼을 클릭해 주세요.
3. 이름을 정하고, 드롭다운 목록에서 우리의 새 워크스페이스를 선택해 주세요.
4. {capabilities} 아래에서 “{read_content}” 항목을 체크해 주세요. 우리 도구에서 Notion에 쓰기도 하는 경우에만 “{update_content}” 및 “{insert_content}” 항목도 체크해 주세요. 그런 다음 저장해 주세요.
5. “{content_access}” 탭에서 “{edit_access}” 버튼을 클릭하고, 우리 데이터베이스가 들어 있는 페이지를 체크해 주세요.
6. {configuration} 탭에서 {show} 버튼을 클릭한 다음 {copy} 버튼을 클릭해 주세요.

이미 만들어 둔 연결이 있나요? 그러면 그 연결을 열고 4단계부터 시작해 주세요. {refresh} 버튼은 클릭하지 말아 주세요. 그 연결을 사용하는 모든 도구가 멈추게 됩니다.

토큰은 도구에 직접 붙여넣어 주시는 것이 가장 좋습니다. 그렇게 할 수 없다면 메일이나 채팅 대신 암호 관리자로 저에게 공유해 주세요.

감사합니다!</translation>
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
        <translation>안녕하세요.

{tool}에 우리 Notion 워크스페이스의 연결이 필요한데, 연결은 워크스페이스 소유자만 만들 수 있습니다. 도와주실 수 있을까요?

1. Notion을 열어 주세요. 왼쪽 위의 이름이 우리 워크스페이스여야 합니다.
2. {address:plain} 페이지를 열고 “{create_connection}” 버튼을 클릭해 주세요.
3. 이름을 정하고, 드롭다운 목록에서 우리 워크스페이스를 선택해 주세요.
4. {capabilities} 아래에서 “{read_content}” 항목을 체크해 주세요. {tool}에서 Notion에 쓰기도 하는 경우에만 “{update_content}” 및 “{insert_content}” 항목도 체크해 주세요. 그런 다음 저장해 주세요.
5. “{content_access}” 탭에서 “{edit_access}” 버튼을 클릭하고, 우리 데이터베이스가 들어 있는 페이지를 체크해 주세요.
6. {configuration} 탭에서 {show} 버튼을 클릭한 다음 {copy} 버튼을 클릭해 주세요.

이미 만들어 둔 연결이 있나요? 그러면 그 연결을 열고 4단계부터 시작해 주세요. {refresh} 버튼은 클릭하지 말아 주세요. 그 연결을 사용하는 모든 도구가 멈추게 됩니다.

토큰은 {tool}에 직접 붙여넣어 주시는 것이 가장 좋습니다. 그렇게 할 수 없다면 메일이나 채팅 대신 암호 관리자로 저에게 공유해 주세요.

감사합니다!</translation>
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
        <translation>안녕하세요.

우리가 쓰는 도구에 우리 Notion 워크스페이스의 연결이 필요한데, 연결은 워크스페이스 소유자만 만들 수 있습니다. 도와주실 수 있을까요?

1. Notion을 열어 주세요. 왼쪽 위의 이름이 우리 워크스페이스여야 합니다.
2. {address:plain} 페이지를 열고 “{create_connection}” 버튼을 클릭해 주세요.
3. 이름을 정하고, 드롭다운 목록에서 우리 워크스페이스를 선택해 주세요.
4. {capabilities} 아래에서 “{read_content}” 항목을 체크해 주세요. 우리 도구에서 Notion에 쓰기도 하는 경우에만 “{update_content}” 및 “{insert_content}” 항목도 체크해 주세요. 그런 다음 저장해 주세요.
5. “{content_access}” 탭에서 “{edit_access}” 버튼을 클릭하고, 우리 데이터베이스가 들어 있는 페이지를 체크해 주세요.
6. {configuration} 탭에서 {show} 버튼을 클릭한 다음 {copy} 버튼을 클릭해 주세요.

이미 만들어 둔 연결이 있나요? 그러면 그 연결을 열고 4단계부터 시작해 주세요. {refresh} 버튼은 클릭하지 말아 주세요. 그 연결을 사용하는 모든 도구가 멈추게 됩니다.

토큰은 도구에 직접 붙여넣어 주시는 것이 가장 좋습니다. 그렇게 할 수 없다면 메일이나 채팅 대신 암호 관리자로 저에게 공유해 주세요.

감사합니다!</translation>
    </message>
    <message>
        <source>Hello,

Our Notion connection may do too little, and only a workspace owner can change that. Could you help?

1. Open {address:plain} and click the connection.
2. Under {capabilities}, tick “{read_content}”, and save. If our tool writes into Notion, tick “{update_content}” and “{insert_content}” too.

Please do not click {refresh}: the token stays as it is.

Thank you!</source>
        <translation>안녕하세요.

우리 Notion 연결에 권한이 부족한 것 같은데, 권한은 워크스페이스 소유자만 바꿀 수 있습니다. 도와주실 수 있을까요?

1. {address:plain} 페이지를 열고 해당 연결을 클릭해 주세요.
2. {capabilities} 아래에서 “{read_content}” 항목을 체크하고 저장해 주세요. 우리 도구에서 Notion에 쓰기도 한다면 “{update_content}” 및 “{insert_content}” 항목도 체크해 주세요.

{refresh} 버튼은 클릭하지 말아 주세요. 토큰은 그대로 유지됩니다.

감사합니다!</translation>
    </message>
    <message>
        <source>Open your personal tokens and make one in the right workspace.</source>
        <translation>개인 토큰 페이지를 열고, 맞는 워크스페이스에서 토큰을 만드세요.</translation>
    </message>
    <message>
        <source>It acts in your name and sees what you see. Nothing has to be shared with it, and you need not be an owner, unless your workspace does not allow such tokens.</source>
        <translation>개인 토큰은 본인의 이름으로 작동하며 본인이 볼 수 있는 것을 봅니다. 따로 공유할 것이 없고, 소유자가 아니어도 됩니다. 다만 워크스페이스에서 이런 토큰을 허용하지 않을 수도 있습니다.</translation>
    </message>
    <message>
        <source>Click {copy} next to it.</source>
        <translation>토큰 옆의 {copy} 버튼을 클릭하세요.</translation>
    </message>
    <message>
        <source>It ends on its date (after a year at most), when someone revokes it, and when you leave the workspace. A tool that several people rely on is better off with a connection.</source>
        <translation>정해진 날짜가 되거나(최대 1년) 누군가 취소하거나 본인이 워크스페이스를 나가면 끝납니다. 여러 사람이 의지하는 도구라면 연결의 토큰이 더 좋습니다.</translation>
    </message>
    <message>
        <source>Was it a personal token? Then make a new one and copy that.</source>
        <translation>개인 토큰이었나요? 그러면 새로 만들어 복사하세요.</translation>
    </message>
    <message>
        <source>Personal tokens end on a date. The token of a connection does not: for that, go on below.</source>
        <translation>개인 토큰은 정해진 날짜에 끝납니다. 연결의 토큰은 끝나지 않습니다. 연결의 토큰이라면 아래에서 계속하세요.</translation>
    </message>
    <message>
        <source>Open the database in Notion.</source>
        <translation>Notion에서 데이터베이스를 여세요.</translation>
    </message>
    <message>
        <source>Open the database itself, as a whole page. A page that only shows a view of it is not enough.</source>
        <translation>데이터베이스 자체를 전체 페이지로 여세요. 데이터베이스의 보기만 표시하는 페이지로는 충분하지 않습니다.</translation>
    </message>
    <message>
        <source>Click {menu} at the top right, then {connections}.</source>
        <translation>오른쪽 위의 {menu} 버튼을 클릭한 다음 {connections} 메뉴를 클릭하세요.</translation>
    </message>
    <message>
        <source>Not there? You may need full access to the page: ask whoever made it.</source>
        <translation>없나요? 페이지에 대한 전체 허용 권한이 필요할 수 있습니다. 페이지를 만든 분에게 부탁하세요.</translation>
    </message>
    <message>
        <source>Click “{add_connection}”, choose the one that your tool uses, and confirm.</source>
        <translation>“{add_connection}” 버튼을 클릭하고, 도구에서 사용하는 연결을 선택한 다음 확인하세요.</translation>
    </message>
    <message>
        <source>Already listed there? Remove it and add it again. A personal token needs none of this: it sees what you see.</source>
        <translation>이미 목록에 있나요? 제거한 다음 다시 추가하세요. 개인 토큰은 이 과정이 필요 없습니다. 본인이 볼 수 있는 것을 봅니다.</translation>
    </message>
    <message>
        <source>Was it made in another workspace?</source>
        <translation>다른 워크스페이스에서 만들었나요?</translation>
    </message>
    <message>
        <source>A connection is offered in its own workspace only. Look at the name at the top left in Notion: after a move the new workspace needs a connection of its own.</source>
        <translation>연결은 그 연결이 속한 워크스페이스에서만 표시됩니다. Notion 왼쪽 위의 이름을 확인하세요. 워크스페이스를 옮긴 뒤에는 새 워크스페이스에 별도의 연결이 필요합니다.</translation>
    </message>
    <message>
        <source>May it read at all?</source>
        <translation>읽을 권한이 있나요?</translation>
    </message>
    <message>
        <source>A connection without “{read_content}” may not be offered. A workspace owner opens it in the list of connections and ticks that under {capabilities}.</source>
        <translation>“{read_content}” 권한이 없는 연결은 표시되지 않을 수 있습니다. 워크스페이스 소유자가 연결 목록에서 그 연결을 열고 {capabilities} 아래에서 이 항목을 체크해야 합니다.</translation>
    </message>
    <message>
        <source>Does your company choose which connections may be added?</source>
        <translation>추가할 수 있는 연결을 회사에서 정하고 있나요?</translation>
    </message>
    <message>
        <source>Then a workspace owner has to allow this one.</source>
        <translation>그러면 워크스페이스 소유자가 이 연결을 허용해야 합니다.</translation>
    </message>
    <message>
        <source>Open Notion</source>
        <translation>Notion 열기</translation>
    </message>
    <message>
        <source>Open the list of connections</source>
        <translation>연결 목록 열기</translation>
    </message>
    <message>
        <source>Open your personal tokens</source>
        <translation>개인 토큰 열기</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Our directions are from {month:plain}. Don’t see it in Notion? It may have another name by now: look for a similar word near that place.</source>
        <translation>이 안내는 {month:plain} 기준입니다. Notion에서 보이지 않나요? 지금은 이름이 다를 수 있으니 그 근처에서 비슷한 말을 찾으세요.</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>토큰 가져오기</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>토큰이 있습니다</translation>
    </message>
    <message>
        <source>Check it with a token</source>
        <translation>토큰으로 확인</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>네</translation>
    </message>
    <message>
        <source>No, or I don’t know</source>
        <translation>아니요, 또는 모르겠습니다</translation>
    </message>
    <message>
        <source>Message for the workspace owner</source>
        <translation>워크스페이스 소유자에게 보낼 메시지</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>메시지 복사</translation>
    </message>
    <message>
        <source>Send this to a workspace owner</source>
        <translation>워크스페이스 소유자에게 이 메시지를 보내세요</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>보냈습니다</translation>
    </message>
    <message>
        <source>I have shared it</source>
        <translation>공유했습니다</translation>
    </message>
    <message>
        <source>Wait for the owner</source>
        <translation>소유자의 답 기다리기</translation>
    </message>
    <message>
        <source>I have ticked it</source>
        <translation>체크했습니다</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>복사했습니다</translation>
    </message>
    <message>
        <source>Share the database</source>
        <translation>데이터베이스 공유</translation>
    </message>
    <message>
        <source>Three clicks in Notion. No token is needed.</source>
        <translation>Notion에서 세 번만 클릭하면 됩니다. 토큰은 필요 없습니다.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Before there is a token, the caller sees</source>
        <translation>아직 토큰이 없을 때 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where Notion has accepted the token before, the caller sees</source>
        <translation>Notion이 앞서 토큰을 받아들인 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where the message of the tool says so, the caller sees</source>
        <translation>도구의 메시지가 그렇게 말하는 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where Notion blocks the requests, the caller sees</source>
        <translation>Notion이 요청을 차단하는 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where the saving was stopped, the caller sees</source>
        <translation>저장이 중지된 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where it was not sent to Notion before, the caller sees</source>
        <translation>앞서 Notion에 보낸 적이 없는 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where the tool signs in with Notion, the caller sees</source>
        <translation>도구에서 Notion으로 로그인하는 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where it belongs to the workspace from before a move, the caller sees</source>
        <translation>옮기기 전 워크스페이스의 토큰인 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>While screen 3 still asks, the caller sees</source>
        <translation>화면 3에서 아직 질문하는 동안 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where the token was typed, the caller sees</source>
        <translation>토큰을 직접 입력한 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where it is most likely a personal token, the caller sees</source>
        <translation>개인 토큰일 가능성이 가장 큰 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>After a move the caller sees</source>
        <translation>워크스페이스를 옮긴 뒤 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where it is one of several possible causes, the caller sees</source>
        <translation>여러 가능한 원인 중 하나인 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where the tool is a web site, the caller sees</source>
        <translation>도구가 웹사이트인 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where the wizard found the old token in a variable, the caller sees</source>
        <translation>마법사가 변수에서 이전 토큰을 찾은 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where the wizard found another token in a variable, the caller sees</source>
        <translation>마법사가 변수에서 다른 토큰을 찾은 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where the wizard found no token in the variable, the caller sees</source>
        <translation>마법사가 변수에서 토큰을 찾지 못한 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>When the wizard no longer looks, the caller sees</source>
        <translation>마법사가 더 이상 찾지 않을 때 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where a name or other words were typed, the caller sees</source>
        <translation>이름이나 다른 말을 입력한 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where a token was pasted there, the caller sees</source>
        <translation>그곳에 토큰을 붙여넣은 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where no tool waits for it, the caller sees</source>
        <translation>토큰을 넣을 도구가 없는 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where a saved token is read, the caller sees</source>
        <translation>저장된 토큰을 읽는 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>After Finish saving on the first screen, the caller sees</source>
        <translation>첫 화면에서 “저장 마치기”를 클릭한 뒤 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where Notion could not be asked, the caller sees</source>
        <translation>Notion에 물어볼 수 없었던 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where Notion does not accept the earlier token, the caller sees</source>
        <translation>Notion이 이전 토큰을 받아들이지 않는 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>The same on the first screen and in Help, the caller sees</source>
        <translation>첫 화면과 도움말에서 같은 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where Notion does not accept the newer token, the caller sees</source>
        <translation>Notion이 새 토큰을 받아들이지 않는 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where the new token was not yet in the keychain, the caller sees</source>
        <translation>새 토큰이 아직 키체인에 없었던 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>In a terminal or a script, the caller sees</source>
        <translation>터미널이나 스크립트인 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where the file has changed meanwhile, the caller sees</source>
        <translation>그사이 파일이 바뀐 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where the file is protected, the caller sees</source>
        <translation>파일이 보호되어 있는 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where the file is a link or has a second name, the caller sees</source>
        <translation>파일이 링크이거나 다른 이름으로도 있는 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>After Undo, where the file has changed since, the caller sees</source>
        <translation>“되돌리기”를 클릭했는데 토큰을 교체한 뒤로 파일이 바뀐 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>After Undo, where the copy is gone, the caller sees</source>
        <translation>“되돌리기”를 클릭했는데 복사본이 없어진 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>Where the copy was to be deleted, the caller sees</source>
        <translation>복사본을 삭제하려고 한 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>After Undo, where the file cannot be written, the caller sees</source>
        <translation>“되돌리기”를 클릭했는데 파일에 쓸 수 없는 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>After Undo, where the file is protected, the caller sees</source>
        <translation>“되돌리기”를 클릭했는데 파일이 보호되어 있는 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>After Undo, where the file is a link or has a second name, the caller sees</source>
        <translation>“되돌리기”를 클릭했는데 파일이 링크이거나 다른 이름으로도 있는 경우 전화한 분의 화면</translation>
    </message>
    <message>
        <source>How a call goes</source>
        <translation>통화 진행 방법</translation>
    </message>
    <message>
        <source>The first three questions</source>
        <translation>처음 세 가지 질문</translation>
    </message>
    <message>
        <source>Ask: “What stands at the bottom left of the window, in large letters? Read me the four digits one by one.” Type them into the search field of this page. If nothing is found, a digit was misheard: the fourth one is there to notice that. Ask once more.</source>
        <translation>이렇게 물어보세요. “창 왼쪽 아래에 큰 글자로 뭐라고 되어 있나요? 네 자리 숫자를 하나씩 읽어 주세요.” 들은 숫자를 이 페이지의 검색 칸에 입력하세요. 아무것도 나오지 않으면 숫자를 잘못 들은 것입니다. 네 번째 숫자가 이를 알아차리게 해 줍니다. 한 번 더 물어보세요.</translation>
    </message>
    <message>
        <source>Ask: “What does the card on the screen say?” Compare it with “The caller sees”: if it is another one, ask for the digits again.</source>
        <translation>이렇게 물어보세요. “화면의 카드에 뭐라고 되어 있나요?” 답을 “전화한 분의 화면” 내용과 비교하고, 다르면 숫자를 다시 물어보세요.</translation>
    </message>
    <message>
        <source>Ask: “In which tool do you see the error, and what happened before it?” A move to another workspace, a click on Refresh, a colleague who left: that tells which directions are the right ones.</source>
        <translation>이렇게 물어보세요. “어느 도구에서 오류가 보이고, 그 전에 무슨 일이 있었나요?” 다른 워크스페이스로 옮겼는지, Refresh를 클릭했는지, 동료가 떠났는지에 따라 알맞은 안내가 달라집니다.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>그다음</translation>
    </message>
    <message>
        <source>Say the sentence under “Say”, and go through the steps under it, one at a time.</source>
        <translation>“전할 말”에 있는 문장을 말하고, 그 아래의 단계를 하나씩 함께 진행하세요.</translation>
    </message>
    <message>
        <source>Possible causes stand here as they are most often. The caller’s screen puts the likeliest of that very case first, behind More.</source>
        <translation>가능한 원인은 여기에 흔한 순서대로 나와 있습니다. 전화한 분의 화면에서는 “더 보기”를 열면 바로 그 경우에 가능성이 가장 큰 원인이 맨 먼저 나옵니다.</translation>
    </message>
    <message>
        <source>Stay until the tool works. “Saved” is not the end: on screen 6 the wizard asks whether the tool works now.</source>
        <translation>도구가 작동할 때까지 함께하세요. “저장됨”이 끝은 아닙니다. 화면 6에서 마법사가 도구가 이제 작동하는지 묻습니다.</translation>
    </message>
    <message>
        <source>Ask what stands at the bottom left now. Another code is the next one to look up. No code means that nothing is wrong on that screen: let the caller click the main button. Not on screen 6 and on the last page: there ask “Does your tool work now?”</source>
        <translation>지금 왼쪽 아래에 무엇이 보이는지 물어보세요. 다른 코드가 보이면 이어서 그 코드를 찾아보세요. 코드가 없으면 그 화면에는 문제가 없다는 뜻이니, 전화한 분에게 주 버튼을 클릭하도록 안내하세요. 단, 화면 6과 마지막 페이지에서는 클릭하도록 안내하지 말고 이렇게 물어보세요. “이제 도구가 작동하나요?”</translation>
    </message>
    <message>
        <source>The last page shows a number for your ticket. Only “Closing number” before it says that the tool works. Else the token alone was checked, or something is still to be done: ask “Does your tool work now?” The receipt says the same, without any token.</source>
        <translation>마지막 페이지에 티켓에 적을 번호가 나옵니다. 번호 앞에 “완료 번호”라고 되어 있을 때만 도구가 작동한다는 뜻입니다. 그렇지 않으면 토큰만 확인했거나 아직 할 일이 남아 있는 것이니, “이제 도구가 작동하나요?”라고 물어보세요. 확인서에도 같은 내용이 있으며, 토큰은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>If there is no code</source>
        <translation>코드가 없는 경우</translation>
    </message>
    <message>
        <source>Then nothing is wrong on that screen yet. Ask for the screen’s number beside it, and look below what is done there; or ask for the report.</source>
        <translation>아직 그 화면에는 문제가 없다는 뜻입니다. 그 옆의 화면 번호를 물어보고, 그 화면에서 무엇을 하는지 아래에서 찾아보세요. 또는 보고서를 요청하세요.</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>지원팀용 보고서</translation>
    </message>
    <message>
        <source>The caller clicks “Report for support” at the left, or at the bottom of a small window, reads what is in it, copies it and sends it to you. Nothing is sent by itself.</source>
        <translation>전화한 분이 왼쪽(작은 창에서는 아래쪽)의 “지원팀용 보고서”를 클릭해 내용을 읽고, 복사해서 보내 줍니다. 저절로 전송되는 것은 없습니다.</translation>
    </message>
    <message>
        <source>In your own wizard open Help, “Read a report”, and paste it just as the mail shows it: what to begin with, what to say, and every code in the order of time.</source>
        <translation>내 마법사에서 도움말의 “보고서 읽기”를 열고, 메일에 보이는 그대로 붙여넣으세요. 무엇부터 시작할지, 무엇을 말할지, 그리고 모든 코드가 시간순으로 나옵니다.</translation>
    </message>
    <message>
        <source>There are versions, times, codes and numbers in it. There is never a token in it, and no name of a workspace; names of databases only if the caller ticks that.</source>
        <translation>보고서에는 버전, 시간, 코드와 숫자가 들어 있습니다. 토큰이나 워크스페이스 이름은 절대 들어 있지 않으며, 데이터베이스 이름은 전화한 분이 체크한 경우에만 들어갑니다.</translation>
    </message>
    <message>
        <source>What never to do</source>
        <translation>절대 하지 말아야 할 것</translation>
    </message>
    <message>
        <source>Never let anyone read the token aloud or send it by mail or chat.</source>
        <translation>누구도 토큰을 소리 내어 읽거나 메일 또는 채팅으로 보내지 않게 하세요.</translation>
    </message>
    <message>
        <source>Never advise Refresh first: it can stop every other tool of that connection. Show and Copy come first.</source>
        <translation>Refresh부터 권하지 마세요. 그 연결을 쓰는 다른 모든 도구가 멈출 수 있습니다. Show와 Copy가 먼저입니다.</translation>
    </message>
    <message>
        <source>Never save a customer’s token on your own computer: choose “Go on without saving”. Say once in Help, “Whose computer”, that you help others on it, and that is the main way.</source>
        <translation>고객의 토큰을 내 컴퓨터에 절대 저장하지 마세요. “저장하지 않고 계속”을 선택하세요. 도움말의 “누구의 컴퓨터”에서 이 컴퓨터로 다른 사람을 돕는다고 한 번만 설정해 두면 이것이 기본 방법이 됩니다.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>연습하기</translation>
    </message>
    <message>
        <source>Help, “Practise” opens the same screens with a practice Notion: nothing is real and nothing is kept. Each story has the name of the code that it ends in, as it stands beside each code on this page. In a terminal:</source>
        <translation>도움말의 “연습하기”를 열면 같은 화면이 연습용 Notion과 함께 나옵니다. 실제인 것은 없고 보관되는 것도 없습니다. 각 사례의 이름은 그 사례가 끝나는 코드의 이름이며, 이 페이지의 코드 옆에 있는 이름과 같습니다. 터미널에서는:</translation>
    </message>
    <message>
        <source>The caller sees</source>
        <translation>전화한 분의 화면</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>전할 말</translation>
    </message>
    <message>
        <source>Possible causes</source>
        <translation>가능한 원인</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>해결 방법</translation>
    </message>
    <message>
        <source>Buttons that may be there: {buttons:plain}</source>
        <translation>나올 수 있는 버튼: {buttons:plain}</translation>
    </message>
    <message>
        <source>On the last page this number closes the ticket only if “Closing number” stands before it.</source>
        <translation>마지막 페이지에서는 번호 앞에 “완료 번호”라고 되어 있을 때만 이 번호로 티켓이 마무리됩니다.</translation>
    </message>
    <message>
        <source>With n8n the caller sees:</source>
        <translation>도구가 n8n이면 전화한 분의 화면에 보이는 내용:</translation>
    </message>
    <message>
        <source>Click “Continue”, or “Finish” if that stands in its place.</source>
        <translation>“계속”을 클릭하세요. 그 자리에 “마침”이 있으면 “마침”을 클릭하세요.</translation>
    </message>
    <message>
        <source>That is done. Ask: “Does your tool work now?”</source>
        <translation>이 작업은 끝났습니다. 이렇게 물어보세요. “이제 도구가 작동하나요?”</translation>
    </message>
    <message>
        <source>If the tool runs in a cloud, such as Zapier or Make, the caller sees beside it:</source>
        <translation>도구가 Zapier나 Make처럼 클라우드에서 실행되면 전화한 분의 화면에 함께 보이는 내용:</translation>
    </message>
    <message>
        <source>Directions in Notion</source>
        <translation>Notion에서 하는 방법</translation>
    </message>
    <message>
        <source>These directions are from {month:plain}. Where Notion has renamed something since, look for a similar word near that place.</source>
        <translation>이 안내는 {month:plain} 기준입니다. 그 뒤로 Notion에서 이름이 바뀌었다면 그 근처에서 비슷한 말을 찾으세요.</translation>
    </message>
    <message>
        <source>Notion has turned this very token down</source>
        <translation>Notion이 바로 이 토큰을 거부한 경우</translation>
    </message>
    <message>
        <source>First as above: {show} and {copy} what Notion has now, and check that. Only if it is the very token that was turned down:</source>
        <translation>먼저 위와 같이 {show}, {copy} 버튼으로 지금 Notion에 있는 토큰을 복사해 확인하세요. 거부된 바로 그 토큰일 때만 다음을 진행하세요:</translation>
    </message>
    <message>
        <source>The connection may do too little</source>
        <translation>연결에 권한이 부족할 수 있는 경우</translation>
    </message>
    <message>
        <source>The caller is no workspace owner, or not sure</source>
        <translation>전화한 분이 워크스페이스 소유자가 아니거나 확실하지 않은 경우</translation>
    </message>
    <message>
        <source>The message for the owner</source>
        <translation>소유자에게 보낼 메시지</translation>
    </message>
    <message>
        <source>The same where a new connection is needed, as after a move</source>
        <translation>워크스페이스를 옮긴 뒤처럼 새 연결이 필요한 경우의 메시지</translation>
    </message>
    <message>
        <source>The same where the connection may do too little</source>
        <translation>연결에 권한이 부족할 수 있는 경우의 메시지</translation>
    </message>
    <message>
        <source>How codes are read</source>
        <translation>코드를 읽는 방법</translation>
    </message>
    <message>
        <source>Four digits</source>
        <translation>네 자리 숫자</translation>
    </message>
    <message>
        <source>{label:plain} is read digit by digit: {spoken:plain}. The first three are the number; the fourth is made from them, so one wrong digit, or two that changed places, give a number that does not exist. A number keeps its meaning in every version and every language.</source>
        <translation>{label:plain} 코드는 숫자를 하나씩 읽습니다: {spoken:plain}. 앞의 세 자리가 번호입니다. 네 번째 자리는 앞의 세 자리로 만들어지므로, 숫자 하나가 틀리거나 둘이 서로 바뀌면 없는 번호가 됩니다. 번호의 뜻은 모든 버전과 모든 언어에서 같습니다.</translation>
    </message>
    <message>
        <source>What the first digit says</source>
        <translation>첫 번째 숫자의 뜻</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>중요도</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>모두 정상입니다.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>고침</translation>
    </message>
    <message>
        <source>The wizard has put it right and says so.</source>
        <translation>마법사가 바로잡았고 그렇게 알려 줍니다.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>안내</translation>
    </message>
    <message>
        <source>The caller may go on.</source>
        <translation>전화한 분이 계속해도 됩니다.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>The caller has to do something.</source>
        <translation>전화한 분이 조치를 해야 합니다.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>Nothing is known of the token; it may be good.</source>
        <translation>토큰에 대해서는 아무것도 알 수 없습니다. 정상일 수 있습니다.</translation>
    </message>
    <message>
        <source>Notion Wizard: support handbook</source>
        <translation>Notion Wizard: 지원 안내서</translation>
    </message>
    <message>
        <source>For everybody who helps someone on the phone whose tool turns a token down.</source>
        <translation>도구에서 토큰이 거부되는 분을 전화로 돕는 모든 분을 위한 안내서입니다.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>Go to the handbook’s text</source>
        <translation>안내서 본문으로 이동</translation>
    </message>
    <message>
        <source>Code or words, such as 1 2 1 6 or proxy</source>
        <translation>코드 또는 단어(예: 1 2 1 6, 프록시)</translation>
    </message>
    <message>
        <source>Nothing found for these words.</source>
        <translation>이 단어로 찾은 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is no such code. Ask for the four digits once more, one by one.</source>
        <translation>그런 코드는 없습니다. 네 자리 숫자를 하나씩 한 번 더 물어보세요.</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>찾은 항목:</translation>
    </message>
    <message>
        <source>Screens and paths</source>
        <translation>화면과 경로</translation>
    </message>
    <message>
        <source>The screens</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>What is done there</source>
        <translation>하는 일</translation>
    </message>
    <message>
        <source>Buttons that belong to no code</source>
        <translation>어떤 코드에도 속하지 않는 버튼</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>버튼</translation>
    </message>
    <message>
        <source>The paths</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Everybody sees only the steps that apply. The wizard’s left side shows them.</source>
        <translation>각자에게 해당하는 단계만 보입니다. 마법사의 왼쪽에 그 단계가 표시됩니다.</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Screens, in order</source>
        <translation>화면 순서</translation>
    </message>
    <message>
        <source>Where Notion turns a token down, or the caller has none, screen 2 comes in before screen 3.</source>
        <translation>Notion이 토큰을 거부하거나 전화한 분에게 토큰이 없으면 화면 3 앞에 화면 2가 나옵니다.</translation>
    </message>
    <message>
        <source>Choosing among what is saved on this computer and what is not finished yet.</source>
        <translation>이 컴퓨터에 저장된 것과 아직 끝나지 않은 것 중에서 선택합니다.</translation>
    </message>
    <message>
        <source>Answering two questions, or pasting the error message, which answers them.</source>
        <translation>두 가지 질문에 답하거나, 오류 메시지를 붙여넣어 답을 대신합니다.</translation>
    </message>
    <message>
        <source>Getting the token in Notion step by step, or asking the workspace owner.</source>
        <translation>Notion에서 단계별로 토큰을 가져오거나 워크스페이스 소유자에게 부탁합니다.</translation>
    </message>
    <message>
        <source>Pasting the token. The wizard asks Notion about it at once.</source>
        <translation>토큰을 붙여넣습니다. 마법사가 바로 Notion에 물어봅니다.</translation>
    </message>
    <message>
        <source>Seeing which databases it reaches, and checking one by its link.</source>
        <translation>토큰으로 접근할 수 있는 데이터베이스를 보고, 링크로 하나를 확인합니다.</translation>
    </message>
    <message>
        <source>Keeping a copy in this computer’s keychain, or going on without.</source>
        <translation>이 컴퓨터의 키체인에 사본을 보관하거나, 보관하지 않고 계속합니다.</translation>
    </message>
    <message>
        <source>Putting the token into the tool, and telling whether the tool works now.</source>
        <translation>토큰을 도구에 넣고, 도구가 이제 작동하는지 답합니다.</translation>
    </message>
    <message>
        <source>Reading what was done. The ticket’s number is here.</source>
        <translation>처리한 내용을 읽습니다. 티켓에 적을 번호가 여기에 있습니다.</translation>
    </message>
    <message>
        <source>Home: opens screen 6 again for a tool whose test was left for later.</source>
        <translation>홈: 테스트를 나중으로 미룬 도구의 화면 6을 다시 엽니다.</translation>
    </message>
    <message>
        <source>Home: begins at screen 1, for another tool or another workspace.</source>
        <translation>홈: 다른 도구나 다른 워크스페이스를 위해 화면 1부터 시작합니다.</translation>
    </message>
    <message>
        <source>Screen 6: ends the call with an open ticket. Home offers “Go on there” then.</source>
        <translation>화면 6: 티켓을 마무리하지 않은 채 통화를 끝냅니다. 그러면 홈에 “이어서 하기”가 나옵니다.</translation>
    </message>
    <message>
        <source>Screen 6: for the copy beside a changed file, which holds the old token. Before the tool works, the wizard asks once more: “Keep it” or “Delete it”. After that no Undo is possible.</source>
        <translation>화면 6: 변경된 파일 옆에 있는, 이전 토큰이 든 복사본을 위한 버튼입니다. 도구가 작동하기 전에는 마법사가 “유지하기”와 “삭제하기” 중 무엇을 할지 한 번 더 묻습니다. 삭제하면 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Takes the pasted token off the clipboard, where any program can read it.</source>
        <translation>어떤 프로그램이든 읽을 수 있는 클립보드에서 붙여넣은 토큰을 지웁니다.</translation>
    </message>
    <message>
        <source>A database is missing, and a token is saved here</source>
        <translation>데이터베이스가 안 보이고, 여기에 저장된 토큰이 있음</translation>
    </message>
    <message>
        <source>A database is missing, and no token is saved here</source>
        <translation>데이터베이스가 안 보이고, 여기에 저장된 토큰이 없음</translation>
    </message>
    <message>
        <source>The tool has no field for a token, such as Zapier</source>
        <translation>Zapier처럼 도구에 토큰을 넣는 칸이 없음</translation>
    </message>
    <message>
        <source>Check now, on Home</source>
        <translation>홈의 “지금 확인”</translation>
    </message>
    <message>
        <source>Tokens compared</source>
        <translation>토큰 비교</translation>
    </message>
    <message>
        <source>In the tool</source>
        <translation>도구에서</translation>
    </message>
    <message>
        <source>The token is fine, and it is the same error</source>
        <translation>토큰은 정상인데 같은 오류가 나는 경우</translation>
    </message>
    <message>
        <source>On screen 6 the caller answers “Same error” or “Another error”, and pastes the tool’s message. Without a message the wizard tells these causes, likeliest first; “Tried it, same error” brings the next one.</source>
        <translation>화면 6에서 전화한 분이 “같은 오류” 또는 “다른 오류”로 답하고 도구의 메시지를 붙여넣습니다. 메시지가 없으면 마법사가 아래 원인을 가능성이 큰 순서로 알려 줍니다. “해 봤지만 같은 오류”를 클릭하면 그다음 원인이 나옵니다.</translation>
    </message>
    <message>
        <source>Only if the wizard has seen it</source>
        <translation>마법사가 발견한 경우에만</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>이 단계</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation>코드 찾기</translation>
    </message>
    <message>
        <source>Read a report</source>
        <translation>보고서 읽기</translation>
    </message>
    <message>
        <source>Tokens compared</source>
        <translation>토큰 비교</translation>
    </message>
    <message>
        <source>Support handbook</source>
        <translation>지원 안내서</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>연습하기</translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation>저장된 토큰</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Whose computer</source>
        <translation>누구의 컴퓨터</translation>
    </message>
    <message>
        <source>About</source>
        <translation>정보</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Finish saving</source>
        <translation>저장 마치기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>치우기</translation>
    </message>
    <message>
        <source>Last worked {when:at}.</source>
        <translation>{when:at} 마지막으로 작동했습니다.</translation>
    </message>
    <message>
        <source>Saved {when:at}.</source>
        <translation>{when:at} 저장했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s).</source>
        <translation>
            <numerusform>데이터베이스 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for the token {when:at}. Has it come?</source>
        <translation>{when:at} 토큰을 요청하셨습니다. 받으셨나요?</translation>
    </message>
    <message>
        <source>You asked for the token for {tool} {when:at}. Has it come?</source>
        <translation>{when:at} {tool}에 쓸 토큰을 요청하셨습니다. 받으셨나요?</translation>
    </message>
    <message>
        <source>You asked for more rights for the connection {when:at}. Does it have them now?</source>
        <translation>{when:at} 연결의 권한을 추가해 달라고 요청하셨습니다. 이제 추가되었나요?</translation>
    </message>
    <message>
        <source>You asked for more rights for the connection of {tool} {when:at}. Does it have them now?</source>
        <translation>{when:at} {tool}에서 쓰는 연결의 권한을 추가해 달라고 요청하셨습니다. 이제 추가되었나요?</translation>
    </message>
    <message>
        <source>Still to be tested: {tool}</source>
        <translation>아직 테스트할 것: {tool}</translation>
    </message>
    <message>
        <source>You left the test for later {when:at}.</source>
        <translation>{when:at} 테스트를 나중으로 미루셨습니다.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>다시 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>다른 작업</translation>
    </message>
    <message>
        <source>No longer in this computer’s keychain.</source>
        <translation>더 이상 이 컴퓨터의 키체인에 없습니다.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>지금 확인</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>교체하기</translation>
    </message>
    <message>
        <source>A database is missing</source>
        <translation>데이터베이스가 안 보임</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>이어서 하기</translation>
    </message>
    <message>
        <source>Waiting for the workspace owner</source>
        <translation>워크스페이스 소유자의 답을 기다리는 중</translation>
    </message>
    <message>
        <source>Paste it</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Show my message</source>
        <translation>내 메시지 보기</translation>
    </message>
    <message>
        <source>Do not wait any more</source>
        <translation>더 이상 기다리지 않기</translation>
    </message>
</context>
<context>
    <name>Icon</name>
    <message>
        <source>Good</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>Click Try again.</source>
        <translation>“다시 시도”를 클릭하세요.</translation>
    </message>
    <message>
        <source>Or click “Go on without saving”, and put the token into your tool now.</source>
        <translation>또는 “저장하지 않고 계속”을 클릭하고 지금 토큰을 도구에 넣으세요.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer, with the report.</source>
        <translation>이 컴퓨터를 관리하는 분에게 보고서와 함께 문의하세요.</translation>
    </message>
    <message>
        <source>This computer offers no keychain</source>
        <translation>이 컴퓨터에는 키체인이 없습니다</translation>
    </message>
    <message>
        <source>Your token is good. This computer could not keep it. Nothing was saved.</source>
        <translation>토큰은 정상입니다. 이 컴퓨터에서 토큰을 보관하지 못했습니다. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>No keychain program is installed or running.</source>
        <translation>키체인 프로그램이 설치되어 있지 않거나 실행 중이 아닙니다.</translation>
    </message>
    <message>
        <source>The program was started outside the desktop.</source>
        <translation>프로그램이 데스크톱 밖에서 시작되었습니다.</translation>
    </message>
    <message>
        <source>On Linux, install and start GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Linux에서는 GNOME Keyring, KWallet 또는 KeePassXC를 설치하고 시작하세요.</translation>
    </message>
    <message>
        <source>The token is good; this computer has no safe place for it, so go on without saving.</source>
        <translation>토큰은 정상입니다. 이 컴퓨터에는 토큰을 안전하게 보관할 곳이 없으니 저장하지 않고 계속해 주세요.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>키체인이 잠겨 있습니다</translation>
    </message>
    <message>
        <source>{keychain} opens only with its own password, not with the Notion token. Nothing was saved.</source>
        <translation>{keychain}에는 별도의 암호가 있습니다. 그 암호로만 열리며, Notion 토큰으로는 열리지 않습니다. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Click Try again: a window asks for its password, mostly the one you sign in to this computer with.</source>
        <translation>“다시 시도”를 클릭하세요. 창이 나타나 암호를 묻습니다. 대개 이 컴퓨터에 로그인할 때 쓰는 암호입니다.</translation>
    </message>
    <message>
        <source>No window comes? Sign out of this computer and in again.</source>
        <translation>창이 나타나지 않나요? 이 컴퓨터에서 로그아웃했다가 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Your computer’s keychain is locked; it wants the password that you sign in to the computer with.</source>
        <translation>컴퓨터의 키체인이 잠겨 있습니다. 컴퓨터에 로그인할 때 쓰는 암호를 넣으시면 됩니다.</translation>
    </message>
    <message>
        <source>The keychain did not let the wizard in</source>
        <translation>키체인에서 마법사의 접근을 허용하지 않았습니다</translation>
    </message>
    <message>
        <source>{keychain} said no, or its question was answered with Cancel or Deny. Nothing was saved.</source>
        <translation>{keychain}에서 거부했거나, 질문에 “취소” 또는 “거부”로 답했습니다. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Choose Allow when this computer asks.</source>
        <translation>이 컴퓨터에서 물으면 “허용”을 선택하세요.</translation>
    </message>
    <message>
        <source>Your computer asked whether the wizard may use the keychain; try again and choose Allow.</source>
        <translation>마법사가 키체인을 사용해도 되는지 컴퓨터에서 물었습니다. 다시 시도하고 “허용”을 선택해 주세요.</translation>
    </message>
    <message>
        <source>Your computer is asking for its own password</source>
        <translation>컴퓨터가 자체 암호를 묻고 있습니다</translation>
    </message>
    <message>
        <source>A separate window wants the password you sign in to this computer with, not the Notion token. The wizard waits.</source>
        <translation>별도의 창에서 Notion 토큰이 아니라 이 컴퓨터에 로그인할 때 쓰는 암호를 묻습니다. 마법사는 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>This computer asks in a window of its own.</source>
        <translation>이 컴퓨터는 별도의 창에서 묻습니다.</translation>
    </message>
    <message>
        <source>Another wizard on this computer is saving right now.</source>
        <translation>이 컴퓨터의 다른 마법사가 지금 저장하고 있습니다.</translation>
    </message>
    <message>
        <source>Look for that window; it may be behind this one.</source>
        <translation>그 창을 찾아보세요. 이 창 뒤에 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Type the password of this computer there.</source>
        <translation>거기에 이 컴퓨터의 암호를 입력하세요.</translation>
    </message>
    <message>
        <source>Look for a second window behind the wizard; it wants your computer’s password, not the token.</source>
        <translation>마법사 뒤에 다른 창이 있는지 찾아보세요. 토큰이 아니라 컴퓨터의 암호를 묻는 창입니다.</translation>
    </message>
    <message>
        <source>The keychain did not keep the token</source>
        <translation>키체인에 토큰이 보관되지 않았습니다</translation>
    </message>
    <message>
        <source>Your token is good. This computer could not keep it: read back, it was not the same.</source>
        <translation>토큰은 정상입니다. 이 컴퓨터에서 토큰을 보관하지 못했습니다. 다시 읽어 보니 같지 않았습니다.</translation>
    </message>
    <message>
        <source>The token is good, but this computer did not keep it; save again or go on without.</source>
        <translation>토큰은 정상인데 이 컴퓨터에 보관되지 않았습니다. 다시 저장하거나 저장하지 않고 계속해 주세요.</translation>
    </message>
    <message>
        <source>The new token had not arrived yet</source>
        <translation>새 토큰이 아직 들어가지 않았습니다</translation>
    </message>
    <message>
        <source>The wizard was closed before the new token was in {keychain}. For “{name}”, what was there before is still in place.</source>
        <translation>새 토큰이 {keychain}에 들어가기 전에 마법사가 닫혔습니다. “{name}” 항목에는 이전 내용이 그대로 있습니다.</translation>
    </message>
    <message>
        <source>In Notion, open the connection, click Show, then Copy.</source>
        <translation>Notion에서 연결을 열고 Show 버튼을 클릭한 다음 Copy 버튼을 클릭하세요.</translation>
    </message>
    <message>
        <source>Paste it here and save it again.</source>
        <translation>여기에 붙여넣고 다시 저장하세요.</translation>
    </message>
    <message>
        <source>The wizard was closed before the new token was kept; copy it from Notion once more, and save it again.</source>
        <translation>새 토큰이 보관되기 전에 마법사가 닫혔습니다. Notion에서 한 번 더 복사해 다시 저장해 주세요.</translation>
    </message>
    <message>
        <source>The keychain here is not safe enough</source>
        <translation>여기의 키체인은 충분히 안전하지 않습니다</translation>
    </message>
    <message>
        <source>Your token is good. {keychain} would keep it readable for others or not at all. Nothing was saved.</source>
        <translation>토큰은 정상입니다. {keychain}에 보관하면 다른 사람이 읽을 수 있거나 아예 보관되지 않습니다. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The token is good; the place this computer offers is not safe, so go on without saving.</source>
        <translation>토큰은 정상입니다. 이 컴퓨터에서 보관할 수 있는 곳이 안전하지 않으니 저장하지 않고 계속해 주세요.</translation>
    </message>
    <message>
        <source>The keychain has no room left</source>
        <translation>키체인에 남은 공간이 없습니다</translation>
    </message>
    <message>
        <source>Open {keychain} and remove what you no longer need.</source>
        <translation>{keychain}에서 더 이상 필요 없는 것을 제거하세요.</translation>
    </message>
    <message>
        <source>The token is good; this computer’s keychain is full, so make room or go on without saving.</source>
        <translation>토큰은 정상입니다. 이 컴퓨터의 키체인이 가득 찼으니, 공간을 만들거나 저장하지 않고 계속해 주세요.</translation>
    </message>
    <message>
        <source>The keychain has trouble of its own</source>
        <translation>키체인 자체에 문제가 있습니다</translation>
    </message>
    <message>
        <source>Sign out of this computer and in again.</source>
        <translation>이 컴퓨터에서 로그아웃했다가 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>The token is good; this computer’s keychain does not work right now, so go on without saving.</source>
        <translation>토큰은 정상입니다. 지금 이 컴퓨터의 키체인이 작동하지 않으니 저장하지 않고 계속해 주세요.</translation>
    </message>
    <message>
        <source>The wizard keeps tokens in a keychain only, and found none here.</source>
        <translation>마법사는 토큰을 키체인에만 보관하는데, 여기에는 키체인이 없습니다.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so no token can be kept on it.</source>
        <translation>이 컴퓨터에는 키체인이 없어서 토큰을 보관할 수 없습니다.</translation>
    </message>
    <message>
        <source>{keychain} opens only with its own password, not with the Notion token. Nothing was changed.</source>
        <translation>{keychain}에는 별도의 암호가 있습니다. 그 암호로만 열리며, Notion 토큰으로는 열리지 않습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>{keychain} said no, or its question was answered with Cancel or Deny. Nothing was changed.</source>
        <translation>{keychain}에서 거부했거나, 질문에 “취소” 또는 “거부”로 답했습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>A separate window wants the password you sign in to this computer with, not the Notion token.</source>
        <translation>별도의 창에서 Notion 토큰이 아니라 이 컴퓨터에 로그인할 때 쓰는 암호를 묻습니다.</translation>
    </message>
    <message>
        <source>The keychain did not keep a test entry</source>
        <translation>키체인에 테스트 항목이 보관되지 않았습니다</translation>
    </message>
    <message>
        <source>What the wizard wrote for a test was not the same when read back.</source>
        <translation>마법사가 테스트로 쓴 내용을 다시 읽어 보니 같지 않았습니다.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not give back what is put into it.</source>
        <translation>이 컴퓨터의 키체인에서는 넣은 것이 그대로 나오지 않습니다.</translation>
    </message>
    <message>
        <source>{keychain} would keep a token readable for others or not at all, so the wizard does not use it.</source>
        <translation>{keychain}에 보관하면 다른 사람이 읽을 수 있거나 아예 보관되지 않으므로 마법사는 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>The place this computer offers for passwords is not safe enough.</source>
        <translation>이 컴퓨터에서 암호를 보관하는 곳이 충분히 안전하지 않습니다.</translation>
    </message>
    <message>
        <source>It did not take a test entry. What is in it already stays.</source>
        <translation>테스트 항목이 들어가지 않았습니다. 이미 들어 있는 것은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>This computer’s keychain is full; make room in it.</source>
        <translation>이 컴퓨터의 키체인이 가득 찼습니다. 공간을 만들어 주세요.</translation>
    </message>
    <message>
        <source>It did not answer as it should. This says nothing about a token that it keeps.</source>
        <translation>제대로 응답하지 않았습니다. 거기에 보관된 토큰에 대해서는 이것으로 알 수 없습니다.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not work right now; sign out of it and in again.</source>
        <translation>지금 이 컴퓨터의 키체인이 작동하지 않습니다. 로그아웃했다가 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>Saved on this computer and tested</source>
        <translation>이 컴퓨터에 저장하고 테스트했습니다</translation>
    </message>
    <message>
        <source>It is in {keychain} as “{name}”. Your tools have not changed yet; that comes next.</source>
        <translation>{keychain}에 “{name}” 항목으로 들어 있습니다. 도구는 아직 바뀌지 않았습니다. 다음 단계에서 바꿉니다.</translation>
    </message>
    <message>
        <source>The token is saved on this computer and works; now it goes into the tool.</source>
        <translation>토큰이 이 컴퓨터에 저장되었고 작동합니다. 이제 도구에 넣을 차례입니다.</translation>
    </message>
    <message>
        <source>It is in {keychain} as “{name}”.</source>
        <translation>{keychain}에 “{name}” 항목으로 들어 있습니다.</translation>
    </message>
    <message>
        <source>The token is saved on this computer and works.</source>
        <translation>토큰이 이 컴퓨터에 저장되었고 작동합니다.</translation>
    </message>
    <message>
        <source>Saved, the second test got no answer</source>
        <translation>저장했지만 두 번째 테스트는 응답을 받지 못했습니다</translation>
    </message>
    <message>
        <source>It is in {keychain} as “{name}” and was read back whole. Notion accepted it before; only the test after saving is missing.</source>
        <translation>{keychain}에 “{name}” 항목으로 들어 있으며, 다시 읽어 온전한 것을 확인했습니다. Notion은 앞서 이 토큰을 받아들였고, 저장한 뒤의 테스트만 빠졌습니다.</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>계속하세요.</translation>
    </message>
    <message>
        <source>Later, click Check now on the first screen.</source>
        <translation>나중에 첫 화면에서 “지금 확인”을 클릭하세요.</translation>
    </message>
    <message>
        <source>The token is saved; only the last test got no answer, and you can check it later.</source>
        <translation>토큰은 저장되었습니다. 마지막 테스트만 응답을 받지 못했으니 나중에 확인하시면 됩니다.</translation>
    </message>
    <message>
        <source>It is as it was before</source>
        <translation>이전 상태로 돌아왔습니다</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is again what it was. Notion and your tools were not changed.</source>
        <translation>{keychain}의 “{name}” 항목은 다시 이전 내용으로 돌아왔습니다. Notion과 도구는 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>On this computer it is now as it was before saving.</source>
        <translation>이 컴퓨터는 저장하기 전 상태로 돌아왔습니다.</translation>
    </message>
    <message>
        <source>The earlier token is back, not yet tested</source>
        <translation>이전 토큰으로 되돌렸고, 아직 테스트하지 않았습니다</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is again what it was. Notion could not be asked whether it still works.</source>
        <translation>{keychain}의 “{name}” 항목은 다시 이전 내용으로 돌아왔습니다. 아직 작동하는지 Notion에 물어볼 수 없었습니다.</translation>
    </message>
    <message>
        <source>The earlier token is back; whether it works can be checked later.</source>
        <translation>이전 토큰으로 되돌렸습니다. 작동하는지는 나중에 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>The earlier token no longer works</source>
        <translation>이전 토큰은 더 이상 작동하지 않습니다</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is again what it was, but Notion does not accept it. The newer one is kept too, and you can bring it back.</source>
        <translation>{keychain}의 “{name}” 항목은 다시 이전 내용으로 돌아왔지만, Notion이 이 토큰을 받아들이지 않습니다. 새 토큰도 보관되어 있어 다시 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Click “Bring the newer token back”.</source>
        <translation>“새 토큰으로 되돌리기”를 클릭하세요.</translation>
    </message>
    <message>
        <source>The earlier token is back but Notion does not accept it; click “Bring the newer token back”.</source>
        <translation>이전 토큰으로 되돌렸지만 Notion이 받아들이지 않습니다. “새 토큰으로 되돌리기”를 클릭해 주세요.</translation>
    </message>
    <message>
        <source>Open Help, then Saved tokens.</source>
        <translation>도움말에서 “저장된 토큰”을 여세요.</translation>
    </message>
    <message>
        <source>Click “Bring the other token back”.</source>
        <translation>“다른 토큰으로 되돌리기”를 클릭하세요.</translation>
    </message>
    <message>
        <source>The earlier token is back but Notion does not accept it; in Help, under Saved tokens, bring the other one back.</source>
        <translation>이전 토큰으로 되돌렸지만 Notion이 받아들이지 않습니다. 도움말의 “저장된 토큰”에서 다른 토큰으로 되돌려 주세요.</translation>
    </message>
    <message>
        <source>The newer token no longer works</source>
        <translation>새 토큰은 더 이상 작동하지 않습니다</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is the newer token again, but Notion no longer accepts it.</source>
        <translation>{keychain}의 “{name}” 항목은 다시 새 토큰이 되었지만, Notion이 더 이상 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>Go back to the check, and paste it there.</source>
        <translation>확인 화면으로 돌아가 거기에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Notion no longer accepts the newer token either; copy the current one from Notion.</source>
        <translation>Notion이 새 토큰도 더 이상 받아들이지 않습니다. Notion에서 현재 토큰을 복사해 주세요.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>되돌릴 것이 없습니다</translation>
    </message>
    <message>
        <source>{keychain} keeps nothing earlier for “{name}”. Nothing was changed.</source>
        <translation>{keychain}에 “{name}” 항목의 이전 내용이 보관되어 있지 않습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Copy the token you need from Notion, and paste it.</source>
        <translation>Notion에서 필요한 토큰을 복사해 붙여넣으세요.</translation>
    </message>
    <message>
        <source>No earlier token is kept on this computer, so nothing was changed.</source>
        <translation>이 컴퓨터에 이전 토큰이 보관되어 있지 않아서 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Removed from this computer</source>
        <translation>이 컴퓨터에서 제거했습니다</translation>
    </message>
    <message>
        <source>{keychain} no longer holds “{name}”. In Notion and in your tools nothing has changed.</source>
        <translation>{keychain}에 더 이상 “{name}” 항목이 없습니다. Notion과 도구에서 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The token is no longer kept on this computer; in Notion and the tools it lives on.</source>
        <translation>토큰은 더 이상 이 컴퓨터에 보관되지 않습니다. Notion과 도구에서는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>The saved token is no longer there</source>
        <translation>저장된 토큰이 더 이상 없습니다</translation>
    </message>
    <message>
        <source>{keychain} has no entry for “{name}” any more, most likely because someone removed it there. Your tools keep working with what they have.</source>
        <translation>{keychain}에 더 이상 “{name}” 항목이 없습니다. 누군가 거기서 제거했을 가능성이 가장 큽니다. 도구는 이미 가지고 있는 토큰으로 계속 작동합니다.</translation>
    </message>
    <message>
        <source>The saved token was removed from this computer; copy it from Notion once more.</source>
        <translation>저장된 토큰이 이 컴퓨터에서 제거되었습니다. Notion에서 한 번 더 복사해 주세요.</translation>
    </message>
    <message>
        <source>Saving was interrupted last time</source>
        <translation>지난번에 저장이 중단되었습니다</translation>
    </message>
    <message>
        <source>The wizard was closed while it saved “{name}”, or undid that. Nothing is lost: “Finish saving” keeps the new token, “Undo” brings back the one before.</source>
        <translation>“{name}” 항목을 저장하거나 되돌리는 중에 마법사가 닫혔습니다. 잃은 것은 없습니다. “저장 마치기”를 클릭하면 새 토큰이 보관되고, “되돌리기”를 클릭하면 이전 토큰으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Click “Finish saving” to keep the new token.</source>
        <translation>새 토큰을 보관하려면 “저장 마치기”를 클릭하세요.</translation>
    </message>
    <message>
        <source>Or click “Undo” to go back to the one before.</source>
        <translation>또는 이전 토큰으로 돌아가려면 “되돌리기”를 클릭하세요.</translation>
    </message>
    <message>
        <source>The wizard was closed while it was saving; nothing is lost, click “Finish saving” or “Undo”.</source>
        <translation>저장하는 중에 마법사가 닫혔습니다. 잃은 것은 없으니 “저장 마치기”나 “되돌리기”를 클릭해 주세요.</translation>
    </message>
    <message>
        <source>The wizard was closed before it kept the new token. For “{name}”, what was there before is still in place.</source>
        <translation>새 토큰을 보관하기 전에 마법사가 닫혔습니다. “{name}” 항목에는 이전 내용이 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Click “Put this away”.</source>
        <translation>“치우기”를 클릭하세요.</translation>
    </message>
    <message>
        <source>Copy the new token in Notion, and paste it.</source>
        <translation>Notion에서 새 토큰을 복사해 붙여넣으세요.</translation>
    </message>
    <message>
        <source>The wizard was closed before it kept the new token; copy it from Notion once more.</source>
        <translation>새 토큰을 보관하기 전에 마법사가 닫혔습니다. Notion에서 한 번 더 복사해 주세요.</translation>
    </message>
    <message>
        <source>The token saved before is still in place.</source>
        <translation>이전에 저장한 토큰은 그대로 있습니다.</translation>
    </message>
</context>
<context>
    <name>KeychainWork</name>
    <message>
        <source>Waiting for the keychain</source>
        <translation>키체인을 기다리는 중</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>그만 기다리기</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>This computer can reach Notion</source>
        <translation>이 컴퓨터에서 Notion에 접속할 수 있습니다</translation>
    </message>
    <message>
        <source>Asking Notion…</source>
        <translation>Notion에 물어보는 중…</translation>
    </message>
    <message>
        <source>Notion could not be asked</source>
        <translation>Notion에 물어볼 수 없었습니다</translation>
    </message>
    <message>
        <source>Notion accepts the token</source>
        <translation>Notion이 토큰을 받아들입니다</translation>
    </message>
    <message>
        <source>Notion does not accept the token</source>
        <translation>Notion이 토큰을 받아들이지 않습니다</translation>
    </message>
    <message>
        <source>Connection “{connection}”</source>
        <translation>“{connection}” 연결</translation>
    </message>
    <message>
        <source>Personal token of “{connection}”</source>
        <translation>“{connection}” 개인 토큰</translation>
    </message>
    <message>
        <source>It opens the workspace “{workspace}”</source>
        <translation>“{workspace}” 워크스페이스를 엽니다</translation>
    </message>
    <message>
        <source>Notion did not say whether it accepts the token</source>
        <translation>Notion이 토큰을 받아들이는지 알려 주지 않았습니다</translation>
    </message>
    <message>
        <source>It opens a workspace whose name Notion does not give</source>
        <translation>Notion이 이름을 알려 주지 않는 워크스페이스를 엽니다</translation>
    </message>
    <message>
        <source>It opens your new workspace</source>
        <translation>새 워크스페이스를 엽니다</translation>
    </message>
    <message>
        <source>It opens another workspace than last time</source>
        <translation>지난번과 다른 워크스페이스를 엽니다</translation>
    </message>
    <message>
        <source>It still opens the old workspace</source>
        <translation>아직 예전 워크스페이스를 엽니다</translation>
    </message>
    <message>
        <source>“{workspace}”; before, it was “{earlier_workspace}”</source>
        <translation>“{workspace}” 워크스페이스. 이전에는 “{earlier_workspace}” 워크스페이스였습니다</translation>
    </message>
    <message>
        <source>“{workspace}”</source>
        <translation>“{workspace}” 워크스페이스</translation>
    </message>
    <message>
        <source>Reading what it may do…</source>
        <translation>권한을 읽는 중…</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>The token did not arrive at Notion</source>
        <translation>토큰이 Notion에 도착하지 않았습니다</translation>
    </message>
    <message>
        <source>Notion does not let it say which workspace it opens</source>
        <translation>Notion이 어느 워크스페이스를 여는 토큰인지 알려 주지 않습니다</translation>
    </message>
    <message>
        <source>This computer has no way to the internet.</source>
        <translation>이 컴퓨터에서 인터넷에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Its address could not be looked up.</source>
        <translation>주소를 조회할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The connection was turned away.</source>
        <translation>연결이 거부되었습니다.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>제때 응답이 오지 않았습니다.</translation>
    </message>
    <message>
        <source>The connection broke off on the way.</source>
        <translation>연결이 중간에 끊어졌습니다.</translation>
    </message>
    <message>
        <source>The way ends at the proxy.</source>
        <translation>프록시에서 길이 막혔습니다.</translation>
    </message>
    <message>
        <source>Something else answered in Notion’s place.</source>
        <translation>Notion 대신 다른 것이 응답했습니다.</translation>
    </message>
    <message>
        <source>Something on the way does not let it through.</source>
        <translation>중간의 무언가가 통과시키지 않습니다.</translation>
    </message>
    <message>
        <source>Something answered, but not as Notion does.</source>
        <translation>응답이 왔지만 Notion의 방식과 다릅니다.</translation>
    </message>
    <message>
        <source>You stopped the check.</source>
        <translation>확인을 중지했습니다.</translation>
    </message>
    <message>
        <source>The network works, but the connection is not a safe one.</source>
        <translation>네트워크는 작동하지만 연결이 안전하지 않습니다.</translation>
    </message>
    <message>
        <source>It may read pages, databases, comments and user information. Writing was not tried.</source>
        <translation>페이지, 데이터베이스, 댓글, 사용자 정보를 읽을 수 있습니다. 쓰기는 시험하지 않았습니다.</translation>
    </message>
    <message>
        <source>It may read pages, databases and comments, not user information. Writing was not tried.</source>
        <translation>페이지, 데이터베이스, 댓글을 읽을 수 있고, 사용자 정보는 읽을 수 없습니다. 쓰기는 시험하지 않았습니다.</translation>
    </message>
    <message>
        <source>It may read pages, databases and comments. User information: could not tell. Writing was not tried.</source>
        <translation>페이지, 데이터베이스, 댓글을 읽을 수 있습니다. 사용자 정보: 알 수 없음. 쓰기는 시험하지 않았습니다.</translation>
    </message>
    <message>
        <source>It may read pages, databases and user information, not comments. Writing was not tried.</source>
        <translation>페이지, 데이터베이스, 사용자 정보를 읽을 수 있고, 댓글은 읽을 수 없습니다. 쓰기는 시험하지 않았습니다.</translation>
    </message>
    <message>
        <source>It may read pages and databases, not comments or user information. Writing was not tried.</source>
        <translation>페이지와 데이터베이스를 읽을 수 있고, 댓글과 사용자 정보는 읽을 수 없습니다. 쓰기는 시험하지 않았습니다.</translation>
    </message>
    <message>
        <source>It may read pages and databases, not comments. User information: could not tell. Writing was not tried.</source>
        <translation>페이지와 데이터베이스를 읽을 수 있고, 댓글은 읽을 수 없습니다. 사용자 정보: 알 수 없음. 쓰기는 시험하지 않았습니다.</translation>
    </message>
    <message>
        <source>It may read pages, databases and user information. Comments: could not tell. Writing was not tried.</source>
        <translation>페이지, 데이터베이스, 사용자 정보를 읽을 수 있습니다. 댓글: 알 수 없음. 쓰기는 시험하지 않았습니다.</translation>
    </message>
    <message>
        <source>It may read pages and databases, not user information. Comments: could not tell. Writing was not tried.</source>
        <translation>페이지와 데이터베이스를 읽을 수 있고, 사용자 정보는 읽을 수 없습니다. 댓글: 알 수 없음. 쓰기는 시험하지 않았습니다.</translation>
    </message>
    <message>
        <source>It may read pages and databases. Could not tell about the rest. Writing was not tried.</source>
        <translation>페이지와 데이터베이스를 읽을 수 있습니다. 나머지는 알 수 없습니다. 쓰기는 시험하지 않았습니다.</translation>
    </message>
    <message>
        <source>It may read pages, databases and comments. Writing was not tried.</source>
        <translation>페이지, 데이터베이스, 댓글을 읽을 수 있습니다. 쓰기는 시험하지 않았습니다.</translation>
    </message>
    <message>
        <source>It may read pages and databases, not comments. Writing was not tried.</source>
        <translation>페이지와 데이터베이스를 읽을 수 있고, 댓글은 읽을 수 없습니다. 쓰기는 시험하지 않았습니다.</translation>
    </message>
    <message>
        <source>It may read pages and databases. Comments: could not tell. Writing was not tried.</source>
        <translation>페이지와 데이터베이스를 읽을 수 있습니다. 댓글: 알 수 없음. 쓰기는 시험하지 않았습니다.</translation>
    </message>
    <message>
        <source>It may not read pages and databases. Writing was not tried.</source>
        <translation>페이지와 데이터베이스를 읽을 수 없습니다. 쓰기는 시험하지 않았습니다.</translation>
    </message>
    <message>
        <source>Could not tell whether it may read pages. Writing was not tried.</source>
        <translation>페이지를 읽을 수 있는지 알 수 없습니다. 쓰기는 시험하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>It changes at once. What you have done so far is kept.</source>
        <translation>바로 바뀝니다. 지금까지 한 작업은 유지됩니다.</translation>
    </message>
    <message>
        <source>Where we know Notion’s own word in your language, the English one stands behind it in brackets; otherwise you see the English one alone.</source>
        <translation>Notion에서 쓰는 한국어 이름을 알고 있으면 그 뒤의 괄호 안에 영어 이름을 함께 적고, 그렇지 않으면 영어 이름만 적습니다.</translation>
    </message>
</context>
<context>
    <name>LinkResults</name>
    <message>
        <source>Being checked…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>확인하지 못함</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>접근 가능</translation>
    </message>
    <message>
        <source>Reachable now</source>
        <translation>이제 접근 가능</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>아직 안 보임</translation>
    </message>
    <message>
        <source>A page, not a database</source>
        <translation>데이터베이스가 아닌 페이지</translation>
    </message>
    <message>
        <source>A view of a database</source>
        <translation>데이터베이스의 보기</translation>
    </message>
    <message>
        <source>Does not lead to Notion</source>
        <translation>Notion 링크가 아님</translation>
    </message>
    <message>
        <source>Names no database</source>
        <translation>데이터베이스를 가리키지 않음</translation>
    </message>
    <message>
        <source>In Notion’s trash</source>
        <translation>Notion의 휴지통에 있음</translation>
    </message>
    <message>
        <source>Maybe in another workspace</source>
        <translation>다른 워크스페이스에 있을 수 있음</translation>
    </message>
    <message>
        <source>Links that were checked</source>
        <translation>확인한 링크</translation>
    </message>
</context>
<context>
    <name>LinksBox</name>
    <message numerus="yes">
        <source>The field keeps %n more link(s): click Check again for the next ones.</source>
        <translation>
            <numerusform>칸에 링크가 %n개 더 있습니다. 다음 링크를 확인하려면 “확인하기”를 다시 클릭하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was more than the field can hold. What did not fit was left out.</source>
        <translation>칸에 들어갈 수 있는 양보다 많습니다. 들어가지 않은 것은 뺐습니다.</translation>
    </message>
    <message>
        <source>What is no link was not checked: “{words}”. It is still in the field.</source>
        <translation>링크가 아닌 것은 확인하지 않았습니다: “{words}”. 아직 칸에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) checked. Reachable: {reachable}.</source>
        <translation>
            <numerusform>링크 %n개를 확인했습니다. 접근 가능: {reachable}개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is one particular database reachable? Paste its link from Notion, or several links.</source>
        <translation>특정 데이터베이스에 접근할 수 있는지 알고 싶나요? Notion에서 복사한 링크를 하나 또는 여러 개 붙여넣으세요.</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>A code has four digits. The last one only shows whether the others were heard right, so ask for all four.</source>
        <translation>코드는 네 자리입니다. 마지막 숫자는 나머지 숫자를 제대로 들었는지 확인하는 용도일 뿐이므로 네 자리를 모두 물어보세요.</translation>
    </message>
    <message>
        <source>Support code</source>
        <translation>지원 코드</translation>
    </message>
    <message>
        <source>Support code, such as 1 2 1 6</source>
        <translation>지원 코드(예: 1 2 1 6)</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation>코드 찾기</translation>
    </message>
    <message>
        <source>Type the four digits from the bottom left of the screen, or the code’s name, into the field above. It stays there whatever topic is open.</source>
        <translation>화면 왼쪽 아래의 네 자리 숫자나 코드의 이름을 위의 칸에 입력하세요. 이 칸은 어떤 주제를 열어도 그대로 있습니다.</translation>
    </message>
</context>
<context>
    <name>Machine</name>
    <message>
        <source>The token was not replaced in the file</source>
        <translation>파일의 토큰을 교체하지 못했습니다</translation>
    </message>
    <message>
        <source>The file was not put back</source>
        <translation>파일을 되돌리지 못했습니다</translation>
    </message>
    <message>
        <source>Close the file in other programs.</source>
        <translation>다른 프로그램에서 파일을 닫으세요.</translation>
    </message>
    <message>
        <source>Allow yourself to write it, in its properties.</source>
        <translation>파일 속성에서 내 계정에 쓰기를 허용하세요.</translation>
    </message>
    <message>
        <source>The file is unchanged; open it yourself and put the new token where the old one is.</source>
        <translation>파일은 바뀌지 않았습니다. 직접 파일을 열고 이전 토큰이 있는 곳에 새 토큰을 넣어 주세요.</translation>
    </message>
    <message>
        <source>The file still has the new token, and a copy of what it was lies beside it.</source>
        <translation>파일에는 아직 새 토큰이 있고, 이전 내용의 복사본이 그 옆에 있습니다.</translation>
    </message>
    <message>
        <source>The file was left as it is, and a copy of what it was before is kept.</source>
        <translation>파일은 그대로 두었고, 이전 내용의 복사본을 보관해 두었습니다.</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was. This computer let nobody write it.</source>
        <translation>“{file:plain}” 파일은 이전 그대로입니다. 이 컴퓨터에서 파일 쓰기가 허용되지 않았습니다.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>거기에 쓸 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Another program has the file open.</source>
        <translation>다른 프로그램에서 파일이 열려 있습니다.</translation>
    </message>
    <message>
        <source>“{file:plain}” is not what it was when the wizard looked at it, so it was left alone.</source>
        <translation>“{file:plain}” 파일이 마법사가 살펴보았을 때와 달라져서 건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>Save or close the file in other programs.</source>
        <translation>다른 프로그램에서 파일을 저장하거나 닫으세요.</translation>
    </message>
    <message>
        <source>Another program has changed it meanwhile.</source>
        <translation>그사이 다른 프로그램이 파일을 바꾸었습니다.</translation>
    </message>
    <message>
        <source>It was moved or deleted.</source>
        <translation>파일이 옮겨졌거나 삭제되었습니다.</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was: it is protected against changes.</source>
        <translation>“{file:plain}” 파일은 이전 그대로입니다. 변경되지 않도록 보호되어 있습니다.</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was. It is a link, or has a second name on this computer, and replacing it would part the two.</source>
        <translation>“{file:plain}” 파일은 이전 그대로입니다. 링크이거나 이 컴퓨터에 다른 이름으로도 있어서, 교체하면 둘이 서로 분리됩니다.</translation>
    </message>
    <message>
        <source>Click “Replace in this file” again.</source>
        <translation>“이 파일에서 교체”를 다시 클릭하세요.</translation>
    </message>
    <message>
        <source>Click “Undo” again.</source>
        <translation>“되돌리기”를 다시 클릭하세요.</translation>
    </message>
    <message>
        <source>Or click “Copy token”, open the file yourself, and paste it there.</source>
        <translation>또는 “토큰 복사”를 클릭하고, 직접 파일을 열어 거기에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Click “Look in a folder” again.</source>
        <translation>“폴더에서 찾기”를 다시 클릭하세요.</translation>
    </message>
    <message>
        <source>Click “Copy token”, open the file yourself, and paste it there.</source>
        <translation>“토큰 복사”를 클릭하고, 직접 파일을 열어 거기에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>“{file:plain}” has changed since the token was replaced, so it was left as it is. What it was before is kept as “{backup:plain}”.</source>
        <translation>“{file:plain}” 파일은 토큰을 교체한 뒤에 바뀌어서 지금 상태 그대로 두었습니다. 이전 내용은 “{backup:plain}” 파일에 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>Compare the two files yourself.</source>
        <translation>두 파일을 직접 비교하세요.</translation>
    </message>
    <message>
        <source>Delete the copy when you no longer need it.</source>
        <translation>복사본이 더 이상 필요 없으면 삭제하세요.</translation>
    </message>
    <message>
        <source>“{file:plain}” still has the new token. The copy beside it, “{backup:plain}”, is gone or was changed, so nothing was put back.</source>
        <translation>“{file:plain}” 파일에는 아직 새 토큰이 있습니다. 그 옆의 복사본인 “{backup:plain}” 파일이 없어졌거나 바뀌어서 아무것도 되돌리지 않았습니다.</translation>
    </message>
    <message>
        <source>Look for the copy in the bin.</source>
        <translation>휴지통에서 복사본을 찾아보세요.</translation>
    </message>
    <message>
        <source>The file still has the new token; the copy of what it was is gone.</source>
        <translation>파일에는 아직 새 토큰이 있습니다. 이전 내용의 복사본은 없어졌습니다.</translation>
    </message>
    <message>
        <source>This computer let nobody write “{file:plain}”. What it was before is kept as “{backup:plain}”.</source>
        <translation>이 컴퓨터에서 “{file:plain}” 파일에 쓰기가 허용되지 않았습니다. 이전 내용은 “{backup:plain}” 파일에 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>“{file:plain}” is protected against changes, so it was left as it is. What it was before is kept as “{backup:plain}”.</source>
        <translation>“{file:plain}” 파일은 변경되지 않도록 보호되어 있어 그대로 두었습니다. 이전 내용은 “{backup:plain}” 파일에 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>“{file:plain}” is a link, or has a second name on this computer, so it was left as it is. What it was before is kept as “{backup:plain}”.</source>
        <translation>“{file:plain}” 파일은 링크이거나 이 컴퓨터에 다른 이름으로도 있어서 그대로 두었습니다. 이전 내용은 “{backup:plain}” 파일에 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>Open both yourself and copy back what you need.</source>
        <translation>둘 다 직접 열고 필요한 것을 다시 복사해 넣으세요.</translation>
    </message>
    <message>
        <source>“{backup:plain}” was left as it is: the wizard deletes only its own copy.</source>
        <translation>“{backup:plain}” 파일은 그대로 두었습니다. 마법사는 직접 만든 복사본만 삭제합니다.</translation>
    </message>
    <message>
        <source>Look at the copy, and delete it yourself.</source>
        <translation>복사본을 살펴보고 직접 삭제하세요.</translation>
    </message>
    <message>
        <source>The copy was changed, or the file beside it is gone.</source>
        <translation>복사본이 바뀌었거나 그 옆의 파일이 없어졌습니다.</translation>
    </message>
    <message>
        <source>Another program has the copy open.</source>
        <translation>다른 프로그램에서 복사본이 열려 있습니다.</translation>
    </message>
    <message>
        <source>The copy was not deleted</source>
        <translation>복사본이 삭제되지 않았습니다</translation>
    </message>
    <message>
        <source>The copy was left there; look at it and delete it.</source>
        <translation>복사본은 그대로 남아 있습니다. 살펴보고 삭제해 주세요.</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>“다시 시도”를 클릭하세요.</translation>
    </message>
    <message>
        <source>Delete files you no longer need, empty the bin.</source>
        <translation>더 이상 필요 없는 파일을 삭제하고 휴지통을 비우세요.</translation>
    </message>
    <message>
        <source>The list of saved tokens is damaged</source>
        <translation>저장된 토큰 목록이 손상되었습니다</translation>
    </message>
    <message>
        <source>It was set aside as “{backup:plain}”, and a new one was begun. The tokens themselves are not in it; they are still in the keychain.</source>
        <translation>목록을 “{backup:plain}” 파일로 따로 옮겨 두고 새 목록을 시작했습니다. 토큰 자체는 목록에 없으며, 여전히 키체인에 있습니다.</translation>
    </message>
    <message>
        <source>Go on; the wizard works with the new list.</source>
        <translation>계속하세요. 마법사는 새 목록으로 작동합니다.</translation>
    </message>
    <message>
        <source>Paste your token and save it again.</source>
        <translation>토큰을 붙여넣고 다시 저장하세요.</translation>
    </message>
    <message>
        <source>Keep the file set aside if support asks for it.</source>
        <translation>지원팀에서 요청할 경우를 위해 따로 옮겨 둔 파일을 보관하세요.</translation>
    </message>
    <message>
        <source>The wizard’s list was damaged and has been set aside; nothing is lost, save the token once more.</source>
        <translation>마법사의 목록이 손상되어 따로 옮겨 두었습니다. 잃은 것은 없으니 토큰을 한 번 더 저장해 주세요.</translation>
    </message>
    <message>
        <source>“{file:plain}” cannot be read, and was left as it is. The tokens themselves are not in it; they are still in the keychain.</source>
        <translation>“{file:plain}” 파일을 읽을 수 없어 그대로 두었습니다. 토큰 자체는 이 파일에 없으며, 여전히 키체인에 있습니다.</translation>
    </message>
    <message>
        <source>Ask for the token by its id, which its keychain entry shows.</source>
        <translation>키체인 항목에 표시된 ID로 토큰을 요청하세요.</translation>
    </message>
    <message>
        <source>Or open the wizard’s window: it begins a new list.</source>
        <translation>또는 마법사의 창을 여세요. 그러면 새 목록이 시작됩니다.</translation>
    </message>
    <message>
        <source>The wizard’s list is damaged, but the tokens are still in the keychain; open the window, it begins a new list.</source>
        <translation>마법사의 목록이 손상되었지만 토큰은 여전히 키체인에 있습니다. 창을 열어 주세요. 그러면 새 목록이 시작됩니다.</translation>
    </message>
    <message>
        <source>The wizard may not write its list</source>
        <translation>마법사가 목록을 쓸 권한이 없습니다</translation>
    </message>
    <message>
        <source>This computer does not let it change “{file:plain}”. A token saved before is still in place.</source>
        <translation>이 컴퓨터에서 “{file:plain}” 파일을 변경하도록 허용하지 않습니다. 이전에 저장한 토큰은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The folder belongs to another user.</source>
        <translation>폴더가 다른 사용자의 것입니다.</translation>
    </message>
    <message>
        <source>A security program protects the folder.</source>
        <translation>보안 프로그램이 폴더를 보호합니다.</translation>
    </message>
    <message>
        <source>Allow yourself to write in that folder.</source>
        <translation>그 폴더에서 내 계정에 쓰기를 허용하세요.</translation>
    </message>
    <message>
        <source>Or go on without saving.</source>
        <translation>또는 저장하지 않고 계속하세요.</translation>
    </message>
    <message>
        <source>The wizard may not write into its own folder; who looks after your computer?</source>
        <translation>마법사가 자기 폴더에 쓸 권한이 없습니다. 컴퓨터를 관리하는 분이 누구인가요?</translation>
    </message>
    <message>
        <source>This computer’s disk is full</source>
        <translation>이 컴퓨터의 디스크가 가득 찼습니다</translation>
    </message>
    <message>
        <source>The file could not be written. What was there before is still in place.</source>
        <translation>파일을 쓸 수 없었습니다. 이전 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The computer’s disk is full; make some room, then try again.</source>
        <translation>컴퓨터의 디스크가 가득 찼습니다. 공간을 만든 다음 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>A newer wizard wrote the saved list</source>
        <translation>저장된 목록이 더 새로운 버전의 마법사에서 작성되었습니다</translation>
    </message>
    <message>
        <source>This version cannot read “{file:plain}” and leaves it as it is. Nothing was changed.</source>
        <translation>이 버전은 “{file:plain}” 파일을 읽을 수 없어 그대로 둡니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Install the newest version of Notion Wizard.</source>
        <translation>Notion Wizard 최신 버전을 설치하세요.</translation>
    </message>
    <message>
        <source>An older wizard was started than the one before; start the newer one.</source>
        <translation>이전에 쓰던 것보다 오래된 버전의 마법사가 시작되었습니다. 새 버전을 시작해 주세요.</translation>
    </message>
    <message>
        <source>That file could not be written</source>
        <translation>그 파일을 쓸 수 없었습니다</translation>
    </message>
    <message>
        <source>This computer does not let the wizard write “{file:plain}”. Nothing else was changed.</source>
        <translation>이 컴퓨터에서 마법사가 “{file:plain}” 파일에 쓰는 것을 허용하지 않습니다. 그 밖에 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>다른 프로그램에서 열려 있습니다.</translation>
    </message>
    <message>
        <source>You may not write in that folder.</source>
        <translation>그 폴더에 쓸 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Choose another folder, such as Documents.</source>
        <translation>문서 폴더 같은 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>That place does not take the file; save it to Documents instead.</source>
        <translation>그곳에는 파일을 저장할 수 없습니다. 대신 문서 폴더에 저장해 주세요.</translation>
    </message>
    <message>
        <source>There is no screen to show a window</source>
        <translation>창을 표시할 화면이 없습니다</translation>
    </message>
    <message>
        <source>The program was started where there is no desktop. The commands check and doctor work without one.</source>
        <translation>데스크톱이 없는 곳에서 프로그램이 시작되었습니다. check 및 doctor 명령은 데스크톱 없이도 작동합니다.</translation>
    </message>
    <message>
        <source>Start it on the computer’s own desktop.</source>
        <translation>컴퓨터의 데스크톱에서 직접 시작하세요.</translation>
    </message>
    <message>
        <source>Or run: notion-wizard check</source>
        <translation>또는 다음을 실행하세요: notion-wizard check</translation>
    </message>
    <message>
        <source>The wizard was started without a desktop; start it where you see windows.</source>
        <translation>마법사가 데스크톱 없이 시작되었습니다. 창이 보이는 곳에서 시작해 주세요.</translation>
    </message>
    <message>
        <source>Sorry, the wizard made a mistake</source>
        <translation>죄송합니다. 마법사에 오류가 생겼습니다</translation>
    </message>
    <message>
        <source>It is a fault of this program ({kind}, {place:plain}), not of you or your token. A token saved before is still in place.</source>
        <translation>이 프로그램의 오류이며({kind}, {place:plain}), 사용자나 토큰의 잘못이 아닙니다. 이전에 저장한 토큰은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Save the report and send it to support.</source>
        <translation>보고서를 저장해 지원팀에 보내세요.</translation>
    </message>
    <message>
        <source>Start the wizard again.</source>
        <translation>마법사를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>That is a mistake of the wizard, not yours; send me the report and start it again.</source>
        <translation>마법사의 오류이며 고객님의 잘못이 아닙니다. 저에게 보고서를 보내 주시고 마법사를 다시 시작해 주세요.</translation>
    </message>
    <message>
        <source>The command was not understood</source>
        <translation>명령을 이해하지 못했습니다</translation>
    </message>
    <message>
        <source>An option or a value is not known, or too much text came in. Nothing was sent or saved.</source>
        <translation>알 수 없는 옵션이나 값이 있거나, 들어온 텍스트가 너무 많습니다. 전송되거나 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Run: notion-wizard --help</source>
        <translation>다음을 실행하세요: notion-wizard --help</translation>
    </message>
    <message>
        <source>Never write a token into the command itself.</source>
        <translation>토큰을 명령 자체에 절대 쓰지 마세요.</translation>
    </message>
    <message>
        <source>The command has a typing mistake; run notion-wizard with --help.</source>
        <translation>명령에 오타가 있습니다. notion-wizard를 --help와 함께 실행해 주세요.</translation>
    </message>
    <message>
        <source>There is no such support code</source>
        <translation>그런 지원 코드는 없습니다</translation>
    </message>
    <message>
        <source>One of the four digits is most likely wrong, or two are swapped. Read them once more, one by one.</source>
        <translation>네 자리 숫자 중 하나가 틀렸거나 둘이 서로 바뀌었을 가능성이 가장 큽니다. 숫자를 하나씩 다시 읽어 보세요.</translation>
    </message>
    <message>
        <source>Look at the bottom left of the screen.</source>
        <translation>화면 왼쪽 아래를 확인하세요.</translation>
    </message>
    <message>
        <source>Type the four digits again.</source>
        <translation>네 자리 숫자를 다시 입력하세요.</translation>
    </message>
    <message>
        <source>I may have heard a digit wrong; read me the four digits once more.</source>
        <translation>제가 숫자를 잘못 들었을 수 있습니다. 네 자리 숫자를 한 번 더 읽어 주세요.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Home</source>
        <translation>홈</translation>
    </message>
    <message>
        <source>Screen 1 · What happened</source>
        <translation>화면 1 · 상황</translation>
    </message>
    <message>
        <source>Screen 2 · Get the token</source>
        <translation>화면 2 · 토큰 가져오기</translation>
    </message>
    <message>
        <source>Screen 3 · Paste and check</source>
        <translation>화면 3 · 붙여넣고 확인</translation>
    </message>
    <message>
        <source>Screen 4 · Databases</source>
        <translation>화면 4 · 데이터베이스</translation>
    </message>
    <message>
        <source>Screen 5 · Save</source>
        <translation>화면 5 · 저장</translation>
    </message>
    <message>
        <source>Screen 6 · Put it in your tool</source>
        <translation>화면 6 · 도구에 넣기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>The token is turned down, or not sure</source>
        <translation>토큰이 거부되거나 확실하지 않음</translation>
    </message>
    <message>
        <source>Moved to another workspace or account</source>
        <translation>다른 워크스페이스나 계정으로 옮김</translation>
    </message>
    <message>
        <source>It works, but a database is missing</source>
        <translation>작동하지만 데이터베이스가 안 보임</translation>
    </message>
    <message>
        <source>First connection</source>
        <translation>첫 연결</translation>
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
        <translation>스크립트나 프로그램</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>다른 도구</translation>
    </message>
    <message>
        <source>Not in a tool yet</source>
        <translation>아직 도구에 넣지 않음</translation>
    </message>
    <message>
        <source>Make, signed in with Notion</source>
        <translation>Make(Notion으로 로그인)</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>붙여넣은 내용</translation>
    </message>
    <message>
        <source>The way to Notion</source>
        <translation>Notion까지의 연결 경로</translation>
    </message>
    <message>
        <source>What Notion says of the token, and the tool behind it</source>
        <translation>토큰에 대한 Notion의 응답과 그 뒤의 도구</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>This computer’s keychain</source>
        <translation>이 컴퓨터의 키체인</translation>
    </message>
    <message>
        <source>Files and this computer</source>
        <translation>파일과 이 컴퓨터</translation>
    </message>
    <message>
        <source>The wizard itself</source>
        <translation>마법사 자체</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>This checks this computer. {tool} runs on its own servers.</source>
        <translation>여기서는 이 컴퓨터를 확인합니다. {tool}의 작업은 자체 서버에서 실행됩니다.</translation>
    </message>
    <message>
        <source>This checks this computer. If {tool} runs on another one, that one may reach Notion all the same.</source>
        <translation>여기서는 이 컴퓨터를 확인합니다. {tool}의 작업이 다른 컴퓨터에서 실행된다면 그 컴퓨터에서는 Notion에 접속될 수도 있습니다.</translation>
    </message>
    <message>
        <source>{tool} runs on its own servers, so the fault is there and not on this computer.</source>
        <translation>{tool}의 작업은 자체 서버에서 실행되므로, 문제는 이 컴퓨터가 아니라 그쪽에 있습니다.</translation>
    </message>
    <message>
        <source>Let {tool} do its work again.</source>
        <translation>{tool}에서 작업을 다시 실행하세요.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then let {tool} do its work again.</source>
        <translation>몇 분 기다린 다음 {tool}에서 작업을 다시 실행하세요.</translation>
    </message>
    <message>
        <source>If it runs on a server of your own, tell whoever looks after that server.</source>
        <translation>직접 운영하는 서버에서 실행된다면 그 서버를 관리하는 분에게 알리세요.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: check the internet connection, VPN and proxy.</source>
        <translation>이 컴퓨터에서 실행되는 경우에만: 인터넷 연결, VPN, 프록시를 확인하세요.</translation>
    </message>
    <message>
        <source>If it stays, show the message to the support of {tool}.</source>
        <translation>계속되면 {tool} 지원팀에 메시지를 보여 주세요.</translation>
    </message>
    <message>
        <source>Only in a company’s network: ask the IT department to let {tool} reach Notion.</source>
        <translation>회사 네트워크인 경우에만: {tool}에서 Notion에 접속할 수 있게 해 달라고 IT 담당자에게 요청하세요.</translation>
    </message>
    <message>
        <source>{tool} had no internet connection</source>
        <translation>{tool}에 인터넷 연결이 없었습니다</translation>
    </message>
    <message>
        <source>It could not ask Notion, so its message says nothing about your token.</source>
        <translation>Notion에 요청할 수 없었으므로, 이 메시지로는 토큰에 대해 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>{tool} had no way to the internet, so its message says nothing about the token; let it try again.</source>
        <translation>{tool}에서 인터넷에 연결할 수 없었으므로, 이 메시지로는 토큰에 대해 아무것도 알 수 없습니다. 다시 실행해 보세요.</translation>
    </message>
    <message>
        <source>{tool} did not find Notion’s address</source>
        <translation>{tool}에서 Notion의 주소를 찾지 못했습니다</translation>
    </message>
    <message>
        <source>It could not look the address up, so Notion was never asked. The message says nothing about your token.</source>
        <translation>주소를 조회할 수 없어서 Notion에 요청하지 못했습니다. 이 메시지로는 토큰에 대해 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>If it has a field for Notion’s address, look for a typing error there.</source>
        <translation>Notion 주소를 넣는 칸이 있다면 거기에 오타가 없는지 확인하세요.</translation>
    </message>
    <message>
        <source>{tool} could not look up Notion’s address; it has nothing to do with the token.</source>
        <translation>{tool}에서 Notion의 주소를 조회하지 못했습니다. 토큰과는 관련이 없습니다.</translation>
    </message>
    <message>
        <source>{tool} could not connect to Notion</source>
        <translation>{tool}에서 Notion에 연결하지 못했습니다</translation>
    </message>
    <message>
        <source>Something in between turned the connection away, most often a firewall or a proxy. The message says nothing about your token.</source>
        <translation>중간에서 연결이 거부되었으며, 대개는 방화벽이나 프록시 때문입니다. 이 메시지로는 토큰에 대해 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Something turned away the connection of {tool} to Notion; it has nothing to do with the token.</source>
        <translation>{tool}에서 Notion으로 가는 연결이 중간에서 거부되었습니다. 토큰과는 관련이 없습니다.</translation>
    </message>
    <message>
        <source>{tool} got no answer in time</source>
        <translation>{tool}에서 제때 응답을 받지 못했습니다</translation>
    </message>
    <message>
        <source>It waited for Notion, and gave up. The message says nothing about your token.</source>
        <translation>Notion의 응답을 기다리다가 그만두었습니다. 이 메시지로는 토큰에 대해 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>If it does much at once, let it do less.</source>
        <translation>한 번에 많은 작업을 한다면 작업량을 줄이세요.</translation>
    </message>
    <message>
        <source>{tool} got no answer in time; wait a few minutes, then let it try again.</source>
        <translation>{tool}에서 제때 응답을 받지 못했습니다. 몇 분 기다린 다음 다시 실행해 보세요.</translation>
    </message>
    <message>
        <source>Notion was slow at that moment.</source>
        <translation>그 순간 Notion이 느렸습니다.</translation>
    </message>
    <message>
        <source>It asked for very much at once.</source>
        <translation>한 번에 너무 많은 것을 요청했습니다.</translation>
    </message>
    <message>
        <source>A firewall swallows the connection without a word.</source>
        <translation>방화벽이 아무 알림 없이 연결을 막습니다.</translation>
    </message>
    <message>
        <source>The connection of {tool} broke off</source>
        <translation>{tool}의 연결이 끊어졌습니다</translation>
    </message>
    <message>
        <source>It ended before the whole answer was there. The message says nothing about your token.</source>
        <translation>응답이 다 오기 전에 연결이 끝났습니다. 이 메시지로는 토큰에 대해 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The connection of {tool} to Notion broke off half way; let it try again.</source>
        <translation>{tool}에서 Notion으로 가는 연결이 중간에 끊어졌습니다. 다시 실행해 보세요.</translation>
    </message>
    <message>
        <source>{tool} does not trust the secure connection</source>
        <translation>{tool}에서 보안 연결을 신뢰하지 않습니다</translation>
    </message>
    <message>
        <source>It met a certificate that it does not know, most often of a network that inspects connections. The message says nothing about your token.</source>
        <translation>모르는 인증서를 받았으며, 대개는 연결을 검사하는 네트워크의 인증서입니다. 이 메시지로는 토큰에 대해 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Ask whoever looks after its computer or server how {tool} can trust the network’s certificate.</source>
        <translation>{tool}에서 네트워크의 인증서를 신뢰하게 하는 방법을 그 컴퓨터나 서버를 관리하는 분에게 물어보세요.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: try another network, such as your phone’s hotspot.</source>
        <translation>이 컴퓨터에서 실행되는 경우에만: 휴대폰 핫스팟 같은 다른 네트워크로 시도해 보세요.</translation>
    </message>
    <message>
        <source>Leave the check of certificates switched on.</source>
        <translation>인증서 확인 기능은 켜진 상태로 두세요.</translation>
    </message>
    <message>
        <source>{tool} met a certificate that it does not trust; it has nothing to do with the token.</source>
        <translation>{tool}에서 신뢰하지 않는 인증서를 받았습니다. 토큰과는 관련이 없습니다.</translation>
    </message>
    <message>
        <source>A company or school reads along in its network.</source>
        <translation>회사나 학교가 네트워크에서 오가는 내용을 살펴봅니다.</translation>
    </message>
    <message>
        <source>A security program on the same computer or server reads along.</source>
        <translation>같은 컴퓨터나 서버의 보안 프로그램이 오가는 내용을 살펴봅니다.</translation>
    </message>
    <message>
        <source>Its own list of known issuers is old or empty.</source>
        <translation>자체 인증서 발급자 목록이 오래되었거나 비어 있습니다.</translation>
    </message>
    <message>
        <source>A clock may be wrong where {tool} runs</source>
        <translation>{tool}의 작업이 실행되는 곳의 시계가 틀렸을 수 있습니다</translation>
    </message>
    <message>
        <source>A certificate did not fit the date there, so no secure connection was made. The message says nothing about your token.</source>
        <translation>인증서가 그곳의 날짜와 맞지 않아 보안 연결이 이루어지지 않았습니다. 이 메시지로는 토큰에 대해 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Set date and time to automatic on the computer or server it runs on.</source>
        <translation>도구가 실행되는 컴퓨터나 서버에서 날짜와 시간을 자동으로 설정하세요.</translation>
    </message>
    <message>
        <source>Bring that system up to date, if it is an old one.</source>
        <translation>오래된 시스템이라면 최신 상태로 업데이트하세요.</translation>
    </message>
    <message>
        <source>Look at the date and time of the computer or server that {tool} runs on; are they right?</source>
        <translation>{tool}의 작업이 실행되는 컴퓨터나 서버의 날짜와 시간을 확인해 주세요. 맞게 되어 있나요?</translation>
    </message>
    <message>
        <source>Something else answered {tool}, not Notion</source>
        <translation>{tool}에 Notion이 아닌 다른 것이 응답했습니다</translation>
    </message>
    <message>
        <source>Its certificate is for another name than Notion’s. The message says nothing about your token.</source>
        <translation>인증서의 이름이 Notion의 이름과 다릅니다. 이 메시지로는 토큰에 대해 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: open any web page, and sign in if you are asked to.</source>
        <translation>이 컴퓨터에서 실행되는 경우에만: 아무 웹페이지나 열고, 로그인하라고 하면 로그인하세요.</translation>
    </message>
    <message>
        <source>Something else answered {tool} in Notion’s place, often a proxy or a network that wants a sign-in.</source>
        <translation>{tool}에 Notion 대신 다른 것이 응답했습니다. 프록시이거나 로그인이 필요한 네트워크인 경우가 많습니다.</translation>
    </message>
    <message>
        <source>{tool} could not connect securely</source>
        <translation>{tool}에서 안전하게 연결하지 못했습니다</translation>
    </message>
    <message>
        <source>It and the other side did not agree on a secure connection. The message says nothing about your token.</source>
        <translation>상대편과 보안 연결 방식이 맞지 않았습니다. 이 메시지로는 토큰에 대해 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Update {tool}, if it is an old version.</source>
        <translation>오래된 버전이라면 {tool} 업데이트를 설치하세요.</translation>
    </message>
    <message>
        <source>{tool} could not make a secure connection to Notion; it has nothing to do with the token.</source>
        <translation>{tool}에서 Notion에 보안 연결을 하지 못했습니다. 토큰과는 관련이 없습니다.</translation>
    </message>
    <message>
        <source>A proxy or a security program stands in between.</source>
        <translation>중간에 프록시나 보안 프로그램이 있습니다.</translation>
    </message>
    <message>
        <source>It is too old for today’s connections.</source>
        <translation>도구가 요즘의 연결 방식을 쓰기에는 너무 오래되었습니다.</translation>
    </message>
    <message>
        <source>{tool} could not reach its proxy</source>
        <translation>{tool}에서 프록시에 연결하지 못했습니다</translation>
    </message>
    <message>
        <source>It is set to go through a proxy, which did not let it through. The message says nothing about your token.</source>
        <translation>프록시를 거치도록 설정되어 있는데, 프록시가 통과시키지 않았습니다. 이 메시지로는 토큰에 대해 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings of {tool}.</source>
        <translation>{tool} 설정에서 프록시를 확인하세요.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: connect to the company’s network or VPN.</source>
        <translation>이 컴퓨터에서 실행되는 경우에만: 회사 네트워크나 VPN에 연결하세요.</translation>
    </message>
    <message>
        <source>{tool} goes through a proxy that does not let it through; is it set right?</source>
        <translation>{tool}에서 거쳐 가는 프록시가 통과시키지 않습니다. 프록시가 맞게 설정되어 있나요?</translation>
    </message>
    <message>
        <source>A proxy wants {tool} to sign in</source>
        <translation>프록시에서 {tool}에 로그인을 요구합니다</translation>
    </message>
    <message>
        <source>The proxy lets nobody through without name and password. The message says nothing about your token.</source>
        <translation>프록시가 사용자 이름과 암호 없이는 아무도 통과시키지 않습니다. 이 메시지로는 토큰에 대해 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Look at the proxy’s name and password in the settings of {tool}.</source>
        <translation>{tool} 설정에서 프록시의 사용자 이름과 암호를 확인하세요.</translation>
    </message>
    <message>
        <source>A proxy wants name and password of {tool}; your IT department can let it through.</source>
        <translation>프록시에서 {tool}에 사용자 이름과 암호를 요구합니다. IT 담당자가 통과시켜 줄 수 있습니다.</translation>
    </message>
    <message>
        <source>A sign-in page answered {tool}</source>
        <translation>{tool}에 로그인 페이지가 응답했습니다</translation>
    </message>
    <message>
        <source>A web page came back in place of Notion’s answer, as in hotels and some companies. The message says nothing about your token.</source>
        <translation>호텔이나 일부 회사에서처럼 Notion의 응답 대신 웹페이지가 왔습니다. 이 메시지로는 토큰에 대해 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: open any web page, and sign in or accept the terms.</source>
        <translation>이 컴퓨터에서 실행되는 경우에만: 아무 웹페이지나 열고, 로그인하거나 약관에 동의하세요.</translation>
    </message>
    <message>
        <source>A page that wants a sign-in answered {tool}; it has nothing to do with the token.</source>
        <translation>{tool}에 로그인을 요구하는 페이지가 응답했습니다. 토큰과는 관련이 없습니다.</translation>
    </message>
    <message>
        <source>Something on the way blocks {tool}</source>
        <translation>중간의 무언가가 {tool}의 연결을 막고 있습니다</translation>
    </message>
    <message>
        <source>It was stopped before Notion’s own answer. The message says nothing about your token.</source>
        <translation>Notion이 응답하기 전에 막혔습니다. 이 메시지로는 토큰에 대해 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Something between {tool} and Notion blocks the way; it has nothing to do with the token.</source>
        <translation>{tool}에서 Notion으로 가는 길이 중간에서 막혔습니다. 토큰과는 관련이 없습니다.</translation>
    </message>
    <message>
        <source>A company filter or a security program blocks it.</source>
        <translation>회사의 필터나 보안 프로그램이 막고 있습니다.</translation>
    </message>
    <message>
        <source>A VPN, a server’s address or its region is turned away.</source>
        <translation>VPN이나 서버의 주소, 지역이 거부되었습니다.</translation>
    </message>
    <message>
        <source>{tool} could not read the answer</source>
        <translation>{tool}에서 응답을 읽지 못했습니다</translation>
    </message>
    <message>
        <source>Something came back that is not in Notion’s usual form. The message says nothing about your token.</source>
        <translation>Notion의 평소 형식과 다른 것이 왔습니다. 이 메시지로는 토큰에 대해 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>{tool} got an answer that is not in Notion’s usual form; wait a few minutes, then let it try again.</source>
        <translation>{tool}에서 Notion의 평소 형식과 다른 응답을 받았습니다. 몇 분 기다린 다음 다시 실행해 보세요.</translation>
    </message>
    <message>
        <source>Something on the way answered or changed the answer.</source>
        <translation>중간의 무언가가 대신 응답했거나 응답을 바꾸었습니다.</translation>
    </message>
    <message>
        <source>Notion had trouble at that moment.</source>
        <translation>그 순간 Notion에 문제가 있었습니다.</translation>
    </message>
    <message>
        <source>Notion asked {tool} for a pause</source>
        <translation>Notion이 {tool}에 잠시 쉬어 달라고 했습니다</translation>
    </message>
    <message>
        <source>Notion got many requests at once and asked to wait {seconds:duration}. The message says nothing about your token.</source>
        <translation>Notion이 한꺼번에 많은 요청을 받아 {seconds:duration} 기다려 달라고 했습니다. 이 메시지로는 토큰에 대해 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Wait {seconds:duration}, then let {tool} do its work again.</source>
        <translation>{seconds:duration} 기다린 다음 {tool}에서 작업을 다시 실행하세요.</translation>
    </message>
    <message>
        <source>If it comes back, let it ask less often.</source>
        <translation>다시 나타나면 요청하는 횟수를 줄이세요.</translation>
    </message>
    <message>
        <source>Notion asked {tool} to wait {seconds:duration}; then let it try again.</source>
        <translation>Notion이 {tool}에 {seconds:duration} 기다려 달라고 했습니다. 그다음에 다시 실행해 보세요.</translation>
    </message>
    <message>
        <source>{tool} asks very often, or for very much at once.</source>
        <translation>{tool}에서 아주 자주 요청하거나 한 번에 아주 많은 것을 요청합니다.</translation>
    </message>
    <message>
        <source>Other tools of the workspace work at the same time.</source>
        <translation>같은 시간에 워크스페이스의 다른 도구도 작업하고 있습니다.</translation>
    </message>
    <message>
        <source>Notion had trouble when {tool} asked</source>
        <translation>{tool}에서 요청했을 때 Notion에 문제가 있었습니다</translation>
    </message>
    <message>
        <source>The trouble is on Notion’s side. The message says nothing about your token.</source>
        <translation>문제는 Notion 쪽에 있습니다. 이 메시지로는 토큰에 대해 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Look at Notion’s status page if it lasts.</source>
        <translation>오래 계속되면 Notion의 상태 페이지를 확인하세요.</translation>
    </message>
    <message>
        <source>Notion had trouble when {tool} asked; wait a few minutes, then let it try again.</source>
        <translation>{tool}에서 요청했을 때 Notion에 문제가 있었습니다. 몇 분 기다린 다음 다시 실행해 보세요.</translation>
    </message>
    <message>
        <source>Notion has accepted your token before. Only what was asked after that got no answer.</source>
        <translation>Notion은 앞서 토큰을 받아들였습니다. 그 뒤에 요청한 것만 응답을 받지 못했습니다.</translation>
    </message>
    <message>
        <source>Notion cannot be reached from here. A new token would not change that.</source>
        <translation>여기서 Notion에 접속할 수 없습니다. 새 토큰으로도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>This computer could not look up {host}. A new token would not change that.</source>
        <translation>이 컴퓨터에서 {host} 주소를 조회하지 못했습니다. 새 토큰으로도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>Most often a firewall or a security program between here and {host} does that. A new token would not change it.</source>
        <translation>대개는 여기와 {host} 사이의 방화벽이나 보안 프로그램 때문입니다. 새 토큰으로도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>The wizard waited for Notion, and gave up in the end. A new token would not change that.</source>
        <translation>마법사가 Notion의 응답을 기다리다가 결국 그만두었습니다. 새 토큰으로도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>It ended before the whole answer was here. A new token would not change that.</source>
        <translation>응답이 다 오기 전에 연결이 끝났습니다. 새 토큰으로도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>This computer does not trust that inspection, so the wizard sends nothing through it. A new token would not change that. Click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>이 컴퓨터는 그 검사를 신뢰하지 않으므로, 마법사는 그 연결로 아무것도 보내지 않습니다. 새 토큰으로도 달라지지 않습니다. “IT 담당자용 메모 복사”를 클릭하고, 복사한 메모를 IT 담당자에게 메일로 보내세요.</translation>
    </message>
    <message>
        <source>The certificate that came does not fit today’s date here, so the wizard sent nothing. A new token would not change that.</source>
        <translation>받은 인증서가 이 컴퓨터의 오늘 날짜와 맞지 않아 마법사가 아무것도 보내지 않았습니다. 새 토큰으로도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>Its certificate is for another name than {host}, so the wizard sent nothing. A new token would not change that.</source>
        <translation>인증서의 이름이 {host} 주소와 달라 마법사가 아무것도 보내지 않았습니다. 새 토큰으로도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>This computer and the other side found no way to secure it, so the wizard sent nothing. A new token would not change that.</source>
        <translation>이 컴퓨터와 상대편이 안전하게 연결할 방법을 찾지 못해 마법사가 아무것도 보내지 않았습니다. 새 토큰으로도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>This computer is set to go through {proxy}, and got no further. A new token would not change that.</source>
        <translation>이 컴퓨터는 {proxy} 경유로 연결하도록 설정되어 있는데, 거기서 더 나아가지 못했습니다. 새 토큰으로도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>{proxy} lets nobody through without name and password. A new token would not change that.</source>
        <translation>{proxy}에서 사용자 이름과 암호 없이는 아무도 통과시키지 않습니다. 새 토큰으로도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>Something else came back in place of Notion’s answer, as in hotels and trains. A new token would not change that.</source>
        <translation>호텔이나 기차에서처럼 Notion의 응답 대신 다른 것이 왔습니다. 새 토큰으로도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>The request was stopped before Notion itself could answer. A new token would not change that.</source>
        <translation>Notion이 응답하기 전에 요청이 막혔습니다. 새 토큰으로도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>Something came back that is not in Notion’s usual form. A new token would not change that.</source>
        <translation>Notion의 평소 형식과 다른 것이 왔습니다. 새 토큰으로도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>It got many requests at once and asks to wait {seconds:duration}. Nothing is wrong here, and a new token would not change that.</source>
        <translation>Notion이 한꺼번에 많은 요청을 받아 {seconds:duration} 기다려 달라고 합니다. 여기에는 아무 문제가 없으며, 새 토큰으로도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>The wizard asked more than once and got no proper answer. Nothing is wrong here, and a new token would not change that.</source>
        <translation>마법사가 여러 번 요청했지만 제대로 된 응답을 받지 못했습니다. 여기에는 아무 문제가 없으며, 새 토큰으로도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>Whether this computer reaches Notion is not known yet. You can go on all the same.</source>
        <translation>이 컴퓨터에서 Notion에 접속할 수 있는지 아직 알 수 없습니다. 그래도 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>“다시 시도”를 클릭하세요.</translation>
    </message>
    <message>
        <source>Ask your IT department to allow connections to {host}.</source>
        <translation>{host}에 대한 연결을 허용해 달라고 IT 담당자에게 요청하세요.</translation>
    </message>
    <message>
        <source>Try another network, such as your phone’s hotspot.</source>
        <translation>휴대폰 핫스팟 같은 다른 네트워크로 시도해 보세요.</translation>
    </message>
    <message>
        <source>Click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>“IT 담당자용 메모 복사”를 클릭하고, 복사한 메모를 IT 담당자에게 메일로 보내세요.</translation>
    </message>
    <message>
        <source>If you use a VPN, switch it off, or on if your company needs it.</source>
        <translation>VPN을 사용 중이라면 끄고, 회사에서 VPN이 필요하다면 켜세요.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>프록시에 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>This computer is set to go through {proxy}, and got no further. Notion could not be asked, so nothing is known about your token.</source>
        <translation>이 컴퓨터는 {proxy} 경유로 연결하도록 설정되어 있는데, 거기서 더 나아가지 못했습니다. Notion에 요청할 수 없었으므로 토큰에 대해서는 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The company’s network or VPN is not connected.</source>
        <translation>회사 네트워크나 VPN에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The setting is left over from another network.</source>
        <translation>다른 네트워크에서 쓰던 설정이 남아 있습니다.</translation>
    </message>
    <message>
        <source>It is a SOCKS proxy, a kind that the wizard cannot use.</source>
        <translation>마법사에서 사용할 수 없는 종류인 SOCKS 프록시입니다.</translation>
    </message>
    <message>
        <source>Connect to the company’s network or VPN.</source>
        <translation>회사 네트워크나 VPN에 연결하세요.</translation>
    </message>
    <message>
        <source>At home, switch the proxy off in this computer’s network settings.</source>
        <translation>집에서는 이 컴퓨터의 네트워크 설정에서 프록시를 끄세요.</translation>
    </message>
    <message>
        <source>Your computer goes through a proxy that does not answer; is the company’s VPN connected?</source>
        <translation>컴퓨터가 응답하지 않는 프록시를 거치고 있습니다. 회사 VPN이 연결되어 있나요?</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>프록시에서 로그인을 요구합니다</translation>
    </message>
    <message>
        <source>{proxy} lets nobody through without name and password. Notion could not be asked, so nothing is known about your token.</source>
        <translation>{proxy}에서 사용자 이름과 암호 없이는 아무도 통과시키지 않습니다. Notion에 요청할 수 없었으므로 토큰에 대해서는 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Open a web page, and sign in if you are asked to.</source>
        <translation>웹페이지를 열고, 로그인하라고 하면 로그인하세요.</translation>
    </message>
    <message>
        <source>Your company’s proxy wants name and password; your IT department can let Notion through.</source>
        <translation>회사의 프록시가 사용자 이름과 암호를 요구합니다. IT 담당자가 Notion을 통과시켜 줄 수 있습니다.</translation>
    </message>
    <message>
        <source>This network may want you to sign in</source>
        <translation>이 네트워크에 로그인해야 할 수 있습니다</translation>
    </message>
    <message>
        <source>Something else came back in place of Notion’s answer, as in hotels and trains. Nothing is known about your token.</source>
        <translation>호텔이나 기차에서처럼 Notion의 응답 대신 다른 것이 왔습니다. 토큰에 대해서는 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Open any web page, and sign in or accept the terms.</source>
        <translation>아무 웹페이지나 열고, 로그인하거나 약관에 동의하세요.</translation>
    </message>
    <message>
        <source>Your network most likely wants you to sign in first; open a web page and look, then try again.</source>
        <translation>먼저 네트워크에 로그인해야 할 가능성이 가장 큽니다. 웹페이지를 열어 확인한 다음 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>Something on the way blocks Notion</source>
        <translation>중간의 무언가가 Notion을 막고 있습니다</translation>
    </message>
    <message>
        <source>The request was stopped before Notion itself could answer. That says nothing about your token.</source>
        <translation>Notion이 응답하기 전에 요청이 막혔습니다. 이것으로는 토큰에 대해 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>A VPN or your region is turned away.</source>
        <translation>VPN이나 접속 지역이 거부되었습니다.</translation>
    </message>
    <message>
        <source>Something between you and Notion blocks the way; try without VPN or on another network.</source>
        <translation>Notion으로 가는 길이 중간에서 막혔습니다. VPN 없이, 또는 다른 네트워크로 시도해 보세요.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>응답을 읽지 못했습니다</translation>
    </message>
    <message>
        <source>Something came back that is not in Notion’s usual form. Nothing is known about your token.</source>
        <translation>Notion의 평소 형식과 다른 것이 왔습니다. 토큰에 대해서는 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Notion has trouble at the moment.</source>
        <translation>지금 Notion에 문제가 있습니다.</translation>
    </message>
    <message>
        <source>If it stays, send the report to support.</source>
        <translation>계속되면 보고서를 지원팀에 보내세요.</translation>
    </message>
    <message>
        <source>An answer came that is not in Notion’s usual form; try again, and send me the report if it stays.</source>
        <translation>Notion의 평소 형식과 다른 응답이 왔습니다. 다시 시도해 보시고, 계속되면 저에게 보고서를 보내 주세요.</translation>
    </message>
    <message>
        <source>Your network inspects secure connections</source>
        <translation>네트워크에서 보안 연결을 검사합니다</translation>
    </message>
    <message>
        <source>This computer does not trust that inspection, so the token was not sent. Your token may be fine. Send the note below to your IT department.</source>
        <translation>이 컴퓨터는 그 검사를 신뢰하지 않으므로 토큰을 보내지 않았습니다. 토큰은 정상일 수 있습니다. 아래 메모를 IT 담당자에게 보내세요.</translation>
    </message>
    <message>
        <source>A company or school reads along, with a certificate of “{issuer}”.</source>
        <translation>회사나 학교가 “{issuer}”에서 발급한 인증서로 오가는 내용을 살펴봅니다.</translation>
    </message>
    <message>
        <source>A security program on this computer reads along.</source>
        <translation>이 컴퓨터의 보안 프로그램이 오가는 내용을 살펴봅니다.</translation>
    </message>
    <message>
        <source>Somebody on a public network pretends to be Notion.</source>
        <translation>공용 네트워크에서 누군가 Notion인 척하고 있습니다.</translation>
    </message>
    <message>
        <source>Your network reads secure connections and the computer does not trust that; click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>네트워크에서 보안 연결의 내용을 살펴보는데, 컴퓨터가 이를 신뢰하지 않습니다. “IT 담당자용 메모 복사”를 클릭하고, 복사한 메모를 IT 담당자에게 메일로 보내 주세요.</translation>
    </message>
    <message>
        <source>This computer’s clock may be wrong</source>
        <translation>이 컴퓨터의 시계가 틀렸을 수 있습니다</translation>
    </message>
    <message>
        <source>The certificate that came does not fit today’s date here, so the token was not sent. Your token may be fine.</source>
        <translation>받은 인증서가 이 컴퓨터의 오늘 날짜와 맞지 않아 토큰을 보내지 않았습니다. 토큰은 정상일 수 있습니다.</translation>
    </message>
    <message>
        <source>Date, time or time zone are set wrong here.</source>
        <translation>여기의 날짜, 시간 또는 시간대가 잘못 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>Your network uses a certificate that has run out.</source>
        <translation>네트워크에서 기한이 지난 인증서를 사용합니다.</translation>
    </message>
    <message>
        <source>Set date and time to automatic.</source>
        <translation>날짜와 시간을 자동으로 설정하세요.</translation>
    </message>
    <message>
        <source>If the clock is right, tell your IT department.</source>
        <translation>시계가 맞다면 IT 담당자에게 알리세요.</translation>
    </message>
    <message>
        <source>Look at the date and time on your computer, year included; are they right?</source>
        <translation>컴퓨터의 날짜와 시간을 연도까지 확인해 주세요. 맞게 되어 있나요?</translation>
    </message>
    <message>
        <source>Something else answered in Notion’s place</source>
        <translation>Notion 대신 다른 것이 응답했습니다</translation>
    </message>
    <message>
        <source>Its certificate is for another name than {host}, so the token was not sent. Your token may be fine.</source>
        <translation>인증서의 이름이 {host} 주소와 달라 토큰을 보내지 않았습니다. 토큰은 정상일 수 있습니다.</translation>
    </message>
    <message>
        <source>The network wants you to sign in first.</source>
        <translation>먼저 네트워크에 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>A filter or a proxy answers instead.</source>
        <translation>필터나 프록시가 대신 응답합니다.</translation>
    </message>
    <message>
        <source>Open any web page, and sign in if you are asked to.</source>
        <translation>아무 웹페이지나 열고, 로그인하라고 하면 로그인하세요.</translation>
    </message>
    <message>
        <source>Something else answers in Notion’s place, often a network that wants a sign-in; open a web page and look.</source>
        <translation>Notion 대신 다른 것이 응답합니다. 로그인이 필요한 네트워크인 경우가 많습니다. 웹페이지를 열어 확인해 주세요.</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>보안 연결을 하지 못했습니다</translation>
    </message>
    <message>
        <source>This computer and the other side found no way to secure it, so the token was not sent. Your token may be fine.</source>
        <translation>이 컴퓨터와 상대편이 안전하게 연결할 방법을 찾지 못해 토큰을 보내지 않았습니다. 토큰은 정상일 수 있습니다.</translation>
    </message>
    <message>
        <source>This system is too old for today’s connections.</source>
        <translation>이 시스템은 요즘의 연결 방식을 쓰기에는 너무 오래되었습니다.</translation>
    </message>
    <message>
        <source>The computer could not make a secure connection to Notion; does it work on another network?</source>
        <translation>컴퓨터에서 Notion에 보안 연결을 하지 못했습니다. 다른 네트워크에서는 되나요?</translation>
    </message>
    <message>
        <source>Something inspects connections; the wizard copes</source>
        <translation>연결이 검사되지만, 마법사는 문제없이 작동합니다</translation>
    </message>
    <message>
        <source>Your network or a security program reads along, with a certificate of “{issuer}”. This computer trusts it, so the wizard works. A tool on this computer may not, and then reports an error of its own.</source>
        <translation>네트워크나 보안 프로그램이 “{issuer}”에서 발급한 인증서로 오가는 내용을 살펴봅니다. 이 컴퓨터는 이를 신뢰하므로 마법사는 작동합니다. 이 컴퓨터의 도구는 신뢰하지 않을 수 있으며, 그러면 그 도구에서 별도의 오류가 표시됩니다.</translation>
    </message>
    <message>
        <source>Go on: nothing here keeps you from it.</source>
        <translation>계속하세요. 여기에는 방해가 되는 것이 없습니다.</translation>
    </message>
    <message>
        <source>If the tool on this computer reports a certificate error, click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>이 컴퓨터의 도구에서 인증서 오류가 표시되면 “IT 담당자용 메모 복사”를 클릭하고, 복사한 메모를 IT 담당자에게 메일로 보내세요.</translation>
    </message>
    <message>
        <source>Something reads secure connections on your side; the wizard copes, but a tool on the same computer may not.</source>
        <translation>사용하시는 쪽에서 보안 연결의 내용을 살펴보고 있습니다. 마법사는 문제없이 작동하지만, 같은 컴퓨터의 도구는 그렇지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>This computer is not online</source>
        <translation>이 컴퓨터가 인터넷에 연결되어 있지 않습니다</translation>
    </message>
    <message>
        <source>Notion could not be asked, so nothing is known about your token.</source>
        <translation>Notion에 요청할 수 없었으므로 토큰에 대해서는 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Wi-Fi is off or out of reach.</source>
        <translation>Wi-Fi가 꺼져 있거나 신호가 닿지 않습니다.</translation>
    </message>
    <message>
        <source>Flight mode is on.</source>
        <translation>비행기 모드가 켜져 있습니다.</translation>
    </message>
    <message>
        <source>A VPN lost its connection.</source>
        <translation>VPN 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>Connect to Wi-Fi or plug in the cable.</source>
        <translation>Wi-Fi에 연결하거나 케이블을 꽂으세요.</translation>
    </message>
    <message>
        <source>Open any web page to see that it works.</source>
        <translation>아무 웹페이지나 열어 연결되는지 확인하세요.</translation>
    </message>
    <message>
        <source>Your computer is not online; connect it to the internet, then try again.</source>
        <translation>컴퓨터가 인터넷에 연결되어 있지 않습니다. 연결한 다음 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>Notion’s address was not found</source>
        <translation>Notion의 주소를 찾지 못했습니다</translation>
    </message>
    <message>
        <source>This computer could not look up {host}. Notion could not be asked, so nothing is known about your token.</source>
        <translation>이 컴퓨터에서 {host} 주소를 조회하지 못했습니다. Notion에 요청할 수 없었으므로 토큰에 대해서는 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The internet connection is down or very weak.</source>
        <translation>인터넷 연결이 끊겼거나 아주 약합니다.</translation>
    </message>
    <message>
        <source>A filter or a VPN does not let the address through.</source>
        <translation>필터나 VPN이 주소를 통과시키지 않습니다.</translation>
    </message>
    <message>
        <source>Open notion.com in a browser to see if that works.</source>
        <translation>브라우저에서 notion.com을 열어 접속되는지 확인하세요.</translation>
    </message>
    <message>
        <source>Your computer cannot find Notion’s address; check internet and VPN.</source>
        <translation>컴퓨터에서 Notion의 주소를 찾을 수 없습니다. 인터넷과 VPN을 확인해 주세요.</translation>
    </message>
    <message>
        <source>Something turned the connection away</source>
        <translation>중간에서 연결이 거부되었습니다</translation>
    </message>
    <message>
        <source>Most often a firewall or a security program between here and {host} does that. Notion could not be asked, so nothing is known about your token.</source>
        <translation>대개는 여기와 {host} 사이의 방화벽이나 보안 프로그램 때문입니다. Notion에 요청할 수 없었으므로 토큰에 대해서는 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Something on your network turns the connection away, often a firewall; a new token would not change that.</source>
        <translation>네트워크의 무언가가 연결을 거부합니다. 방화벽인 경우가 많습니다. 새 토큰으로도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>제때 응답이 오지 않았습니다</translation>
    </message>
    <message>
        <source>The wizard waited for Notion, and gave up in the end. Nothing is known about your token.</source>
        <translation>마법사가 Notion의 응답을 기다리다가 결국 그만두었습니다. 토큰에 대해서는 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The internet connection is very slow.</source>
        <translation>인터넷 연결이 아주 느립니다.</translation>
    </message>
    <message>
        <source>Notion is slow at the moment.</source>
        <translation>지금 Notion이 느립니다.</translation>
    </message>
    <message>
        <source>Wait a minute.</source>
        <translation>1분 기다리세요.</translation>
    </message>
    <message>
        <source>No answer came from Notion in time; wait a minute, then try again.</source>
        <translation>Notion에서 제때 응답이 오지 않았습니다. 1분 기다렸다가 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>연결이 끊어졌습니다</translation>
    </message>
    <message>
        <source>It ended before the whole answer was here. Nothing is known about your token.</source>
        <translation>응답이 다 오기 전에 연결이 끝났습니다. 토큰에 대해서는 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The internet connection is weak.</source>
        <translation>인터넷 연결이 약합니다.</translation>
    </message>
    <message>
        <source>A firewall or a security program cuts it.</source>
        <translation>방화벽이나 보안 프로그램이 연결을 끊습니다.</translation>
    </message>
    <message>
        <source>The connection to Notion broke off half way; try again.</source>
        <translation>Notion으로 가는 연결이 중간에 끊어졌습니다. 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>Notion asks for a pause</source>
        <translation>Notion이 잠시 쉬어 달라고 합니다</translation>
    </message>
    <message>
        <source>It got many requests at once and asks to wait {seconds:duration}. Nothing is known about your token yet, and nothing is wrong here.</source>
        <translation>Notion이 한꺼번에 많은 요청을 받아 {seconds:duration} 기다려 달라고 합니다. 토큰에 대해서는 아직 아무것도 알 수 없으며, 여기에는 아무 문제가 없습니다.</translation>
    </message>
    <message>
        <source>A tool with the same connection asks very often.</source>
        <translation>같은 연결을 쓰는 도구가 아주 자주 요청합니다.</translation>
    </message>
    <message>
        <source>Many tools of the workspace work at this moment.</source>
        <translation>지금 워크스페이스의 많은 도구가 작업하고 있습니다.</translation>
    </message>
    <message>
        <source>Wait {seconds:duration}.</source>
        <translation>{seconds:duration} 기다리세요.</translation>
    </message>
    <message>
        <source>Notion is busy and asks to wait {seconds:duration}; then try again.</source>
        <translation>Notion이 바빠서 {seconds:duration} 기다려 달라고 합니다. 그다음에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>Notion does not take these requests</source>
        <translation>Notion이 이 요청을 받지 않습니다</translation>
    </message>
    <message>
        <source>Notion says that it blocks them, so waiting does not help. That says nothing about any token, and nothing is wrong here.</source>
        <translation>Notion이 이 요청을 차단하고 있다고 하므로, 기다려도 해결되지 않습니다. 이것으로는 어떤 토큰에 대해서도 아무것도 알 수 없으며, 여기에는 아무 문제가 없습니다.</translation>
    </message>
    <message>
        <source>Write to Notion’s support, with the report.</source>
        <translation>Notion 지원팀에 보고서와 함께 문의하세요.</translation>
    </message>
    <message>
        <source>Tell a workspace owner: it may concern all tools.</source>
        <translation>워크스페이스 소유자에게 알리세요. 모든 도구와 관련된 문제일 수 있습니다.</translation>
    </message>
    <message>
        <source>Notion says that it blocks these requests; only Notion’s support can change that.</source>
        <translation>Notion이 이 요청을 차단하고 있다고 합니다. Notion 지원팀만 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Notion itself has trouble right now</source>
        <translation>지금 Notion 자체에 문제가 있습니다</translation>
    </message>
    <message>
        <source>The wizard asked more than once and got no proper answer. Nothing is known about your token, and nothing is wrong here.</source>
        <translation>마법사가 여러 번 요청했지만 제대로 된 응답을 받지 못했습니다. 토큰에 대해서는 아무것도 알 수 없으며, 여기에는 아무 문제가 없습니다.</translation>
    </message>
    <message>
        <source>Wait a few minutes.</source>
        <translation>몇 분 기다리세요.</translation>
    </message>
    <message>
        <source>Notion itself has trouble at the moment; try again in a few minutes.</source>
        <translation>지금 Notion 자체에 문제가 있습니다. 몇 분 뒤에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>You stopped the check</source>
        <translation>확인을 중지했습니다</translation>
    </message>
    <message>
        <source>Nothing is known about your token. Nothing was saved.</source>
        <translation>토큰에 대해서는 아무것도 알 수 없습니다. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Click Try again when you are ready.</source>
        <translation>준비되면 “다시 시도”를 클릭하세요.</translation>
    </message>
    <message>
        <source>The check was stopped before an answer came; click Try again.</source>
        <translation>응답이 오기 전에 확인이 중지되었습니다. “다시 시도”를 클릭해 주세요.</translation>
    </message>
    <message>
        <source>You stopped the saving</source>
        <translation>저장을 중지했습니다</translation>
    </message>
    <message>
        <source>The token works, and this computer does not keep it.</source>
        <translation>토큰은 작동하며, 이 컴퓨터에는 보관되지 않습니다.</translation>
    </message>
    <message>
        <source>The saving was stopped, and nothing was changed; click Try again.</source>
        <translation>저장이 중지되었고 바뀐 것은 없습니다. “다시 시도”를 클릭해 주세요.</translation>
    </message>
</context>
<context>
    <name>NoteForIT</name>
    <message>
        <source>PRACTICE: nothing in this note is real, and nobody has to do anything.</source>
        <translation>연습: 이 메모의 내용은 실제가 아니며, 아무도 조치할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>For the IT department, from Notion Wizard: {code}</source>
        <translation>IT 담당자께, Notion Wizard에서 드리는 메모: {code}</translation>
    </message>
    <message>
        <source>Seen: the name {host} could not be resolved.</source>
        <translation>확인된 현상: {host} 이름을 확인(DNS 조회)할 수 없음.</translation>
    </message>
    <message>
        <source>Seen: the TCP connection to {host} was refused.</source>
        <translation>확인된 현상: {host}에 대한 TCP 연결이 거부됨.</translation>
    </message>
    <message>
        <source>Seen: no answer from {host} within the time limit.</source>
        <translation>확인된 현상: 제한 시간 안에 {host}에서 응답이 없음.</translation>
    </message>
    <message>
        <source>Seen: the connection to {host} was reset, or ended before the whole answer.</source>
        <translation>확인된 현상: {host}에 대한 연결이 재설정되었거나 응답이 다 오기 전에 끝남.</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} is not trusted by this computer.</source>
        <translation>확인된 현상: {host}에 대해 제시된 인증서를 이 컴퓨터에서 신뢰하지 않음.</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} has expired or is not valid yet, by this computer’s clock.</source>
        <translation>확인된 현상: 이 컴퓨터의 시계로는 {host}에 대해 제시된 인증서가 만료되었거나 아직 유효하지 않음.</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} is for another name.</source>
        <translation>확인된 현상: {host}에 대해 제시된 인증서의 이름이 다름.</translation>
    </message>
    <message>
        <source>Seen: the TLS handshake with {host} came to no end.</source>
        <translation>확인된 현상: {host}에 대한 TLS 핸드셰이크가 완료되지 않음.</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} is trusted by this computer’s own store, and by no public list.</source>
        <translation>확인된 현상: {host}에 대해 제시된 인증서가 이 컴퓨터의 자체 저장소에서는 신뢰되지만 어떤 공개 목록에서도 신뢰되지 않음.</translation>
    </message>
    <message>
        <source>Seen: the proxy could not be used: no connection, or not an address for one.</source>
        <translation>확인된 현상: 프록시를 사용할 수 없음. 연결되지 않거나 프록시 주소가 아님.</translation>
    </message>
    <message>
        <source>Seen: the proxy asks for a login (HTTP 407).</source>
        <translation>확인된 현상: 프록시에서 로그인을 요구함(HTTP 407).</translation>
    </message>
    <message>
        <source>Seen: a web page or a redirect came in place of the answer of {host}, as from a captive portal.</source>
        <translation>확인된 현상: {host}의 응답 대신 캡티브 포털에서처럼 웹페이지나 리디렉션이 옴.</translation>
    </message>
    <message>
        <source>Seen: the request was blocked on the way: by a page that is not from {host}, by the proxy, or by this computer’s firewall.</source>
        <translation>확인된 현상: 요청이 중간에서 차단됨. {host}의 것이 아닌 페이지, 프록시 또는 이 컴퓨터의 방화벽에 의한 차단임.</translation>
    </message>
    <message>
        <source>Address: https://{host:plain}, TCP port {port:plain}</source>
        <translation>주소: https://{host:plain}, TCP 포트 {port:plain}</translation>
    </message>
    <message>
        <source>Certificate issued by: {issuer}</source>
        <translation>인증서 발급자: {issuer}</translation>
    </message>
    <message>
        <source>Proxy: {proxy:plain}</source>
        <translation>프록시: {proxy:plain}</translation>
    </message>
    <message>
        <source>Proxy: none was used</source>
        <translation>프록시: 사용하지 않음</translation>
    </message>
    <message>
        <source>Answer of the proxy: HTTP status {proxy_status:plain}</source>
        <translation>프록시의 응답: HTTP 상태 {proxy_status:plain}</translation>
    </message>
    <message>
        <source>HTTP status: {status:plain}</source>
        <translation>HTTP 상태: {status:plain}</translation>
    </message>
    <message>
        <source>Time: {time:plain}</source>
        <translation>시간: {time:plain}</translation>
    </message>
    <message>
        <source>Token: not sent. It ended before any request to {host:plain}.</source>
        <translation>토큰: 전송되지 않음. {host:plain}에 요청하기 전에 끝남.</translation>
    </message>
    <message>
        <source>Token: not sent. What was tried goes without one.</source>
        <translation>토큰: 전송되지 않음. 시도한 작업은 토큰 없이 이루어짐.</translation>
    </message>
    <message>
        <source>Token: sent before this was seen, over a connection that this computer trusts. No redirect was followed.</source>
        <translation>토큰: 이 현상이 확인되기 전에 이 컴퓨터가 신뢰하는 연결로 전송됨. 리디렉션은 따라가지 않음.</translation>
    </message>
    <message>
        <source>Token: sent only if a connection that this computer trusts stood before this was seen. Without one nothing is sent.</source>
        <translation>토큰: 이 현상이 확인되기 전에 이 컴퓨터가 신뢰하는 연결이 맺어진 경우에만 전송됨. 그런 연결이 없으면 아무것도 전송되지 않음.</translation>
    </message>
    <message>
        <source>This note holds no token and nothing out of Notion.</source>
        <translation>이 메모에는 토큰도 Notion의 내용도 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Wanted: HTTPS (TLS 1.2 or newer) from this computer to {host:plain}, port {port:plain}. In the browser Notion itself needs {browser:plain}, port 443.</source>
        <translation>필요한 것: 이 컴퓨터에서 {host:plain} 포트 {port:plain}에 대한 HTTPS(TLS 1.2 이상). 브라우저에서 Notion 자체를 쓰려면 {browser:plain} 포트 443 필요.</translation>
    </message>
    <message>
        <source>Either the issuer’s root certificate in the operating system’s store, which this program uses, or no inspection for this address.</source>
        <translation>이 프로그램이 사용하는 운영 체제 저장소에 발급자의 루트 인증서를 넣거나, 이 주소는 검사하지 않을 것.</translation>
    </message>
    <message>
        <source>If this computer’s date and time are right, the certificate that the network shows has to be renewed.</source>
        <translation>이 컴퓨터의 날짜와 시간이 맞다면, 네트워크에서 제시하는 인증서를 갱신해야 함.</translation>
    </message>
    <message>
        <source>Nothing in between that answers for this name: portal, filter or DNS entry.</source>
        <translation>포털, 필터 또는 DNS 항목 등 중간에서 이 이름을 대신해 응답하는 것이 없어야 함.</translation>
    </message>
    <message>
        <source>Nothing in between that cuts or changes the TLS handshake.</source>
        <translation>중간에서 TLS 핸드셰이크를 끊거나 변경하는 것이 없어야 함.</translation>
    </message>
    <message>
        <source>Programs with a certificate list of their own (Python, Node.js, Java) need the issuer’s root certificate too, or no inspection for this address. Often: REQUESTS_CA_BUNDLE, NODE_EXTRA_CA_CERTS.</source>
        <translation>자체 인증서 목록을 사용하는 프로그램(Python, Node.js, Java)에도 발급자의 루트 인증서를 넣거나, 이 주소는 검사하지 않을 것. 흔히 쓰이는 변수: REQUESTS_CA_BUNDLE, NODE_EXTRA_CA_CERTS.</translation>
    </message>
    <message>
        <source>A proxy that can be reached from here, or this computer’s setting without it.</source>
        <translation>여기서 연결할 수 있는 프록시, 또는 프록시를 쓰지 않는 컴퓨터 설정.</translation>
    </message>
    <message>
        <source>This address through the proxy without a login.</source>
        <translation>이 주소는 로그인 없이 프록시를 통과할 것.</translation>
    </message>
    <message>
        <source>This address without a portal’s sign-in, or word of where to sign in.</source>
        <translation>이 주소는 포털 로그인 없이 통과하거나, 어디서 로그인해야 하는지 알려 줄 것.</translation>
    </message>
    <message>
        <source>No filter on this address; its answers are JSON, for programs.</source>
        <translation>이 주소에는 필터를 적용하지 않을 것. 응답은 프로그램용 JSON임.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Understood</source>
        <translation>알겠습니다</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>Copy the repaired token from here when you put it into your tool.</source>
        <translation>도구에 넣을 때는 고쳐진 토큰을 여기서 복사하세요.</translation>
    </message>
    <message>
        <source>In Notion, open the connection (also called integration).</source>
        <translation>Notion에서 연결(통합이라고도 함)을 여세요.</translation>
    </message>
    <message>
        <source>Click Show, then Copy next to the token; do not mark it with the mouse.</source>
        <translation>Show 버튼을 클릭한 다음 토큰 옆의 Copy 버튼을 클릭하세요. 마우스로 드래그하지 마세요.</translation>
    </message>
    <message>
        <source>Click Show, then Copy.</source>
        <translation>Show 버튼을 클릭한 다음 Copy 버튼을 클릭하세요.</translation>
    </message>
    <message>
        <source>In Notion, open the connection, and click Show next to the token.</source>
        <translation>Notion에서 연결을 열고 토큰 옆의 Show 버튼을 클릭하세요.</translation>
    </message>
    <message>
        <source>If it does not end in {ends}: click Copy, and paste it here.</source>
        <translation>끝자리가 {ends}인 토큰이 아니라면 Copy 버튼을 클릭하고 여기에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>If it ends in {ends}, too: click “Get the token” here. The steps then have Refresh.</source>
        <translation>끝자리가 똑같이 {ends}인 경우 여기서 “토큰 가져오기”를 클릭하세요. 그러면 안내 단계에 Refresh가 나옵니다.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>여기에 붙여넣으세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n space(s) removed</source>
        <translation>
            <numerusform>공백 %n개 제거됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank space before or after a token is no part of it. The token itself is unchanged.</source>
        <translation>토큰 앞뒤의 공백은 토큰의 일부가 아닙니다. 토큰 자체는 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Some blank space came along when the token was copied; it has been removed.</source>
        <translation>토큰을 복사할 때 공백이 딸려 왔는데, 제거했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n line break(s) removed</source>
        <translation>
            <numerusform>줄바꿈 %n개 제거됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail programs and documents break long words or add a line end. The token itself is unchanged.</source>
        <translation>메일 프로그램과 문서는 긴 단어를 나누거나 줄 끝을 덧붙입니다. 토큰 자체는 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>A line break came along when the token was copied; it has been removed.</source>
        <translation>토큰을 복사할 때 줄바꿈이 딸려 왔는데, 제거했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n inner space(s) removed</source>
        <translation>
            <numerusform>중간의 공백 %n개 제거됨</numerusform>
        </translation>
    </message>
    <message>
        <source>A token is one word, so blank space inside it was taken out.</source>
        <translation>토큰은 한 단어이므로 중간의 공백을 뺐습니다.</translation>
    </message>
    <message>
        <source>There was a gap inside the token; it has been closed.</source>
        <translation>토큰 중간에 틈이 있었는데, 이어 붙였습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) removed</source>
        <translation>
            <numerusform>보이지 않는 문자 %n개 제거됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Web pages and documents add signs that nobody sees. Tools stumble over them; here they are gone.</source>
        <translation>웹페이지와 문서에는 눈에 보이지 않는 기호가 들어가기도 합니다. 도구에서 오류를 일으키는 기호인데, 여기서 모두 없앴습니다.</translation>
    </message>
    <message>
        <source>Something invisible was copied along with the token; it has been removed.</source>
        <translation>토큰을 복사할 때 보이지 않는 것이 딸려 왔는데, 제거했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) or bracket(s) removed</source>
        <translation>
            <numerusform>따옴표나 괄호 %n개 제거됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes and brackets around a token are no part of it. The token itself is unchanged.</source>
        <translation>토큰을 둘러싼 따옴표와 괄호는 토큰의 일부가 아닙니다. 토큰 자체는 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Leave quotes out where your tool asks for the token.</source>
        <translation>도구에 토큰을 넣을 때는 따옴표를 빼세요.</translation>
    </message>
    <message>
        <source>There were quotes or brackets around the token; they have been removed.</source>
        <translation>토큰이 따옴표나 괄호로 둘러싸여 있었는데, 제거했습니다.</translation>
    </message>
    <message>
        <source>Text in front removed</source>
        <translation>앞의 텍스트 제거됨</translation>
    </message>
    <message>
        <source>A word such as “Bearer” or “NOTION_TOKEN=” stood in front and is no part of the token. The token itself is unchanged.</source>
        <translation>“Bearer”나 “NOTION_TOKEN=” 같은 말이 앞에 있었으며, 이는 토큰의 일부가 아닙니다. 토큰 자체는 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Write “Bearer” in front only where your tool tells you to.</source>
        <translation>도구에서 그렇게 하라고 할 때만 앞에 “Bearer”를 쓰세요.</translation>
    </message>
    <message>
        <source>A word stood in front of the token; it has been removed.</source>
        <translation>토큰 앞에 다른 말이 있었는데, 제거했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n punctuation mark(s) removed</source>
        <translation>
            <numerusform>문장 부호 %n개 제거됨</numerusform>
        </translation>
    </message>
    <message>
        <source>A comma, a full stop or the like stood behind the token. The token itself is unchanged.</source>
        <translation>토큰 뒤에 쉼표나 마침표 같은 것이 있었습니다. 토큰 자체는 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>A comma or full stop was copied along with the token; it has been removed.</source>
        <translation>토큰을 복사할 때 쉼표나 마침표가 딸려 왔는데, 제거했습니다.</translation>
    </message>
    <message>
        <source>Text around the token removed</source>
        <translation>토큰 주변의 텍스트 제거됨</translation>
    </message>
    <message>
        <source>The token stood inside a longer text. Only the token was kept.</source>
        <translation>토큰이 더 긴 텍스트 안에 있었습니다. 토큰만 남겼습니다.</translation>
    </message>
    <message>
        <source>You copied more than the token; the wizard has picked the token out.</source>
        <translation>토큰보다 더 많이 복사하셔서, 마법사가 토큰만 골라냈습니다.</translation>
    </message>
    <message>
        <source>Pasted more than once, kept once</source>
        <translation>여러 번 붙여넣은 것을 하나만 남김</translation>
    </message>
    <message>
        <source>The same token stood there again right behind itself. It was kept once.</source>
        <translation>같은 토큰이 바로 뒤에 또 있었습니다. 하나만 남겼습니다.</translation>
    </message>
    <message>
        <source>Empty the field in your tool before you paste there.</source>
        <translation>도구에 붙여넣기 전에 그 칸을 비우세요.</translation>
    </message>
    <message>
        <source>The token was pasted twice in a row; the wizard keeps it once.</source>
        <translation>토큰이 두 번 이어서 붙여넣어졌는데, 마법사가 하나만 남겼습니다.</translation>
    </message>
    <message>
        <source>Beginning set to small letters</source>
        <translation>첫 부분을 소문자로 바꿈</translation>
    </message>
    <message>
        <source>Phones and text programs like to begin with a capital, but tokens do not. Everything behind the beginning is unchanged.</source>
        <translation>휴대폰과 문서 프로그램은 첫 글자를 대문자로 바꾸곤 하지만, 토큰은 대문자로 시작하지 않습니다. 첫 부분 뒤는 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>The beginning of the token had capital letters; that has been put right.</source>
        <translation>토큰의 첫 부분에 대문자가 있었는데, 바로잡았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n wide character(s) made ordinary</source>
        <translation>
            <numerusform>전각 문자 %n개를 일반 문자로 바꿈</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyboards for some languages write wide letters and digits, which a token has not. They were turned into the ordinary ones.</source>
        <translation>일부 언어의 키보드는 폭이 넓은 글자와 숫자를 입력하는데, 토큰에는 그런 문자가 없습니다. 일반 문자로 바꾸었습니다.</translation>
    </message>
    <message>
        <source>The token was written in wide letters; they are ordinary ones now.</source>
        <translation>토큰이 폭이 넓은 글자로 쓰여 있었는데, 일반 글자로 바꾸었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n rewritten character(s) put back</source>
        <translation>
            <numerusform>바뀐 문자 %n개를 되돌림</numerusform>
        </translation>
    </message>
    <message>
        <source>A program had written the underscore in its own way, as chats and web addresses do. It is an underscore again.</source>
        <translation>채팅이나 웹 주소에서처럼 어떤 프로그램이 밑줄 문자를 다른 방식으로 바꾸어 썼습니다. 다시 밑줄로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>A program had rewritten a character of the token; it has been put back.</source>
        <translation>어떤 프로그램이 토큰의 문자 하나를 바꾸어 썼는데, 되돌렸습니다.</translation>
    </message>
    <message>
        <source>There is nothing to check yet</source>
        <translation>아직 확인할 것이 없습니다</translation>
    </message>
    <message>
        <source>No text arrived here. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>들어온 텍스트가 없습니다. Notion에서 토큰 옆의 Copy 버튼을 클릭한 다음 여기에 붙여넣으세요. 전송되거나 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Nothing has arrived in the field; click Copy next to the token in Notion, then Paste here.</source>
        <translation>입력 칸에 아무것도 들어오지 않았습니다. Notion에서 토큰 옆의 Copy를 클릭한 다음 여기서 “붙여넣기”를 클릭해 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>This token is %n character(s) short</source>
        <translation>
            <numerusform>이 토큰에는 글자 %n개가 모자랍니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of it was left behind when it was copied. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>복사할 때 일부가 빠졌습니다. Notion에서 토큰 옆의 Copy 버튼을 클릭한 다음 여기에 붙여넣으세요. 전송되거나 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>It was marked with the mouse, and the end was missed.</source>
        <translation>마우스로 드래그하다가 끝부분을 놓쳤습니다.</translation>
    </message>
    <message>
        <source>A field, a chat or a mail cut it.</source>
        <translation>입력 칸이나 채팅, 메일에서 잘렸습니다.</translation>
    </message>
    <message>
        <source>It was typed by hand.</source>
        <translation>손으로 입력했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The end of the token is missing, %n character(s); click Copy next to it in Notion and paste it again.</source>
        <translation>
            <numerusform>토큰의 끝에서 글자 %n개가 빠졌습니다. Notion에서 토큰 옆의 Copy를 클릭하고 다시 붙여넣어 주세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of this token is missing</source>
        <translation>이 토큰은 첫 부분이 없습니다</translation>
    </message>
    <message>
        <source>It should begin with ntn_ or, if it is older, with secret_. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>ntn_으로, 이전 형식이라면 secret_으로 시작해야 합니다. Notion에서 토큰 옆의 Copy 버튼을 클릭한 다음 여기에 붙여넣으세요. 전송되거나 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>A double click marked only a part of it.</source>
        <translation>더블 클릭으로 일부만 선택되었습니다.</translation>
    </message>
    <message>
        <source>It was marked with the mouse, and the start was missed.</source>
        <translation>마우스로 드래그하다가 첫 부분을 놓쳤습니다.</translation>
    </message>
    <message>
        <source>The beginning of the token is missing; click Copy next to it in Notion and paste it again.</source>
        <translation>토큰의 첫 부분이 없습니다. Notion에서 토큰 옆의 Copy를 클릭하고 다시 붙여넣어 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>This token is %n character(s) too long</source>
        <translation>
            <numerusform>이 토큰에는 글자 %n개가 더 붙어 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was added when it was copied. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>복사할 때 무언가 덧붙었습니다. Notion에서 토큰 옆의 Copy 버튼을 클릭한 다음 여기에 붙여넣으세요. 전송되거나 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Other text stuck to it without a space between.</source>
        <translation>다른 텍스트가 공백 없이 붙어 있었습니다.</translation>
    </message>
    <message>
        <source>A part of it was pasted twice.</source>
        <translation>일부가 두 번 붙여넣어졌습니다.</translation>
    </message>
    <message>
        <source>A key was pressed by accident.</source>
        <translation>실수로 키가 눌렸습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The token has %n character(s) too many; click Copy next to it in Notion and paste it again.</source>
        <translation>
            <numerusform>토큰에 글자 %n개가 더 들어 있습니다. Notion에서 토큰 옆의 Copy를 클릭하고 다시 붙여넣어 주세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the hidden version of the token</source>
        <translation>숨겨진 상태의 토큰입니다</translation>
    </message>
    <message>
        <source>You copied the dots Notion shows in its place. In Notion click Show, then Copy, and paste again. Nothing was sent or saved.</source>
        <translation>토큰 대신 Notion에 표시되는 점을 복사했습니다. Notion에서 Show 버튼을 클릭한 다음 Copy 버튼을 클릭하고 다시 붙여넣으세요. 전송되거나 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>You copied the dots that hide the token; click Show first, then Copy, then paste again.</source>
        <translation>토큰을 가리는 점을 복사하셨습니다. 먼저 Show를, 그다음 Copy를 클릭하고 다시 붙여넣어 주세요.</translation>
    </message>
    <message>
        <source>Part of this token is left out</source>
        <translation>이 토큰은 일부가 생략되었습니다</translation>
    </message>
    <message>
        <source>A program shortened it and put dots there. Copy it from Notion itself, with the Copy button. Nothing was sent or saved.</source>
        <translation>어떤 프로그램이 토큰을 줄이고 그 자리에 점을 넣었습니다. Notion에서 Copy 버튼으로 직접 복사하세요. 전송되거나 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>It was copied from a list that shows only its ends.</source>
        <translation>앞뒤만 표시하는 목록에서 복사했습니다.</translation>
    </message>
    <message>
        <source>It was copied from a message that shortens long words.</source>
        <translation>긴 단어를 줄여 표시하는 메시지에서 복사했습니다.</translation>
    </message>
    <message>
        <source>Some program shortened the token; copy it from Notion itself with the Copy button.</source>
        <translation>어떤 프로그램이 토큰을 줄였습니다. Notion에서 Copy 버튼으로 직접 복사해 주세요.</translation>
    </message>
    <message>
        <source>The token holds a look-alike character</source>
        <translation>토큰에 비슷하게 생긴 다른 문자가 있습니다</translation>
    </message>
    <message>
        <source>There is {character} {position:at}, and no token has that. A guess could make a wrong token, so it was not repaired. Nothing was sent or saved.</source>
        <translation>토큰에는 쓰이지 않는 문자가 {position:at} 있습니다({character}). 짐작으로 고치면 틀린 토큰이 될 수 있어 고치지 않았습니다. 전송되거나 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>A document or a chat replaced it by a finer sign.</source>
        <translation>문서나 채팅에서 더 보기 좋은 기호로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>It was read from a picture.</source>
        <translation>그림에서 읽어 낸 것입니다.</translation>
    </message>
    <message>
        <source>It was typed on a keyboard for another alphabet.</source>
        <translation>다른 문자를 쓰는 키보드로 입력했습니다.</translation>
    </message>
    <message>
        <source>One character of the token only looks like the right one; copy the token from Notion itself and paste it again.</source>
        <translation>토큰의 문자 하나가 맞는 문자처럼 보일 뿐 다른 문자입니다. Notion에서 토큰을 직접 복사해 다시 붙여넣어 주세요.</translation>
    </message>
    <message>
        <source>The token holds a stray character</source>
        <translation>토큰에 엉뚱한 문자가 있습니다</translation>
    </message>
    <message>
        <source>There is {character} {position:at}, and no token has that. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>토큰에는 쓰이지 않는 문자가 {position:at} 있습니다({character}). Notion에서 토큰 옆의 Copy 버튼을 클릭한 다음 여기에 붙여넣으세요. 전송되거나 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>It was typed by hand or read from a picture.</source>
        <translation>손으로 입력했거나 그림에서 읽어 낸 것입니다.</translation>
    </message>
    <message>
        <source>One character does not belong into a token; click Copy next to the token in Notion and paste it again.</source>
        <translation>토큰에 들어갈 수 없는 문자가 하나 있습니다. Notion에서 토큰 옆의 Copy를 클릭하고 다시 붙여넣어 주세요.</translation>
    </message>
    <message>
        <source>This is an example, not your token</source>
        <translation>예시일 뿐, 내 토큰이 아닙니다</translation>
    </message>
    <message>
        <source>It comes from instructions and opens nothing. Your own token is in Notion: open the connection, click Show, then Copy. Nothing was sent or saved.</source>
        <translation>설명서에 있는 예시이며 아무것도 열지 못합니다. 내 토큰은 Notion에 있습니다. 연결을 열고 Show 버튼을 클릭한 다음 Copy 버튼을 클릭하세요. 전송되거나 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>That is the example out of some instructions; your own token is in Notion, in the connection.</source>
        <translation>설명서에 있는 예시입니다. 실제 토큰은 Notion의 연결 안에 있습니다.</translation>
    </message>
    <message>
        <source>This text holds more than one token</source>
        <translation>이 텍스트에는 토큰이 둘 이상 있습니다</translation>
    </message>
    <message>
        <source>Only you can tell which one you need. Choose it by its last characters, or paste the right one alone. Nothing was sent or saved.</source>
        <translation>어느 것이 필요한지는 본인만 알 수 있습니다. 마지막 글자를 보고 고르거나, 맞는 것만 붙여넣으세요. 전송되거나 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Compare the last characters with the token in Notion.</source>
        <translation>마지막 글자를 Notion에 있는 토큰과 비교하세요.</translation>
    </message>
    <message>
        <source>Choose the one that ends alike.</source>
        <translation>끝자리가 같은 것을 고르세요.</translation>
    </message>
    <message>
        <source>You pasted more than one token; choose the one that ends like the token in Notion.</source>
        <translation>토큰을 둘 이상 붙여넣으셨습니다. Notion에 있는 토큰과 끝자리가 같은 것을 골라 주세요.</translation>
    </message>
    <message>
        <source>This looks unlike the tokens known today</source>
        <translation>지금까지 알려진 토큰과 모양이 다릅니다</translation>
    </message>
    <message>
        <source>Notion may have brought a new kind, so only a test can tell. If Notion turns it down, copy the token again from Notion.</source>
        <translation>Notion에서 새로운 종류를 내놓았을 수도 있으므로 테스트를 해 봐야 알 수 있습니다. Notion에서 거부하면 Notion에서 토큰을 다시 복사하세요.</translation>
    </message>
    <message>
        <source>Go on if you copied it in Notion, from the connection.</source>
        <translation>Notion의 연결에서 복사한 것이라면 계속하세요.</translation>
    </message>
    <message>
        <source>Copy it again there if you are not sure.</source>
        <translation>확실하지 않으면 거기서 다시 복사하세요.</translation>
    </message>
    <message>
        <source>The wizard does not know this kind of token; Notion’s answer tells whether it is good.</source>
        <translation>마법사가 모르는 종류의 토큰입니다. 정상인지는 Notion의 응답으로 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Capitals and small letters may be lost</source>
        <translation>대문자와 소문자 구분이 사라졌을 수 있습니다</translation>
    </message>
    <message>
        <source>All its letters are of one case, and tokens nearly always mix them. If Notion turns it down, copy the token again from Notion.</source>
        <translation>글자가 모두 대문자이거나 모두 소문자인데, 토큰에는 거의 항상 섞여 있습니다. Notion에서 거부하면 Notion에서 토큰을 다시 복사하세요.</translation>
    </message>
    <message>
        <source>A program or a table changed the letters.</source>
        <translation>프로그램이나 표에서 글자가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>It was read aloud or typed by hand.</source>
        <translation>소리 내어 읽어 주었거나 손으로 입력했습니다.</translation>
    </message>
    <message>
        <source>All letters of the token are of one case; if Notion turns it down, copy it again with the Copy button.</source>
        <translation>토큰의 글자가 모두 대문자이거나 모두 소문자입니다. Notion에서 거부하면 Copy 버튼으로 다시 복사해 주세요.</translation>
    </message>
    <message>
        <source>That is a link, not the token</source>
        <translation>토큰이 아니라 링크입니다</translation>
    </message>
    <message>
        <source>It leads to a page or database in Notion. The wizard can keep it for the database check; the token is still needed. Nothing was sent or saved.</source>
        <translation>Notion의 페이지나 데이터베이스로 가는 링크입니다. 마법사가 데이터베이스 확인용으로 보관할 수 있지만, 토큰은 여전히 필요합니다. 전송되거나 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Keep the link for the database check.</source>
        <translation>링크를 데이터베이스 확인용으로 보관하세요.</translation>
    </message>
    <message>
        <source>That is the link to a page; the token begins with ntn or secret and is in the connection in Notion.</source>
        <translation>붙여넣으신 것은 페이지로 가는 링크입니다. 토큰은 ntn이나 secret으로 시작하고, Notion의 연결 안에 있습니다.</translation>
    </message>
    <message>
        <source>That is an id, not the token</source>
        <translation>토큰이 아니라 ID입니다</translation>
    </message>
    <message>
        <source>An id names a page, a database or a workspace and opens nothing. The token begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>ID는 페이지, 데이터베이스나 워크스페이스를 가리킬 뿐 아무것도 열지 못합니다. 토큰은 ntn_이나 secret_으로 시작합니다. 전송되거나 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>That is the number of a page or database; the token begins with ntn or secret.</source>
        <translation>붙여넣으신 것은 페이지나 데이터베이스의 번호입니다. 토큰은 ntn이나 secret으로 시작합니다.</translation>
    </message>
    <message>
        <source>That is a refresh token</source>
        <translation>갱신 토큰(refresh token)입니다</translation>
    </message>
    <message>
        <source>It only serves to get a new token and opens nothing itself. The one you need begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>새 토큰을 받는 데만 쓰이고 그 자체로는 아무것도 열지 못합니다. 필요한 토큰은 ntn_이나 secret_으로 시작합니다. 전송되거나 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Look for “access token” where you copied it.</source>
        <translation>복사했던 곳에서 “access token”을 찾으세요.</translation>
    </message>
    <message>
        <source>Copy that one.</source>
        <translation>그것을 복사하세요.</translation>
    </message>
    <message>
        <source>That one only fetches new tokens; the access token beside it is the right one.</source>
        <translation>붙여넣으신 것은 새 토큰을 받아 오는 데만 쓰입니다. 그 옆의 액세스 토큰(access token)이 맞는 것입니다.</translation>
    </message>
    <message>
        <source>That is your browser’s own sign-in</source>
        <translation>브라우저의 로그인 정보입니다</translation>
    </message>
    <message>
        <source>It opens your whole Notion account, so keep it to yourself. Your tool needs the token of a connection instead. Nothing was sent or saved.</source>
        <translation>Notion 계정 전체를 열 수 있으니 아무에게도 보여 주지 마세요. 도구에는 이것 대신 연결의 토큰이 필요합니다. 전송되거나 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Log out of all devices in Notion’s settings if you gave it to anyone.</source>
        <translation>누구에게든 알려 주었다면 Notion 설정에서 모든 기기를 로그아웃하세요.</translation>
    </message>
    <message>
        <source>That is what keeps you signed in to Notion; do not share it, and copy the token of the connection instead.</source>
        <translation>붙여넣으신 것은 Notion 로그인 상태를 유지하는 정보입니다. 공유하지 마시고, 대신 연결의 토큰을 복사해 주세요.</translation>
    </message>
    <message>
        <source>This is a key for {service}</source>
        <translation>{service}의 키입니다</translation>
    </message>
    <message>
        <source>It does not open Notion. Notion’s token begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>이것으로는 Notion을 열 수 없습니다. Notion의 토큰은 ntn_이나 secret_으로 시작합니다. 전송되거나 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>That is a key for {service}; the one from Notion begins with ntn or secret.</source>
        <translation>붙여넣으신 것은 {service}의 키입니다. Notion의 토큰은 ntn이나 secret으로 시작합니다.</translation>
    </message>
    <message>
        <source>A placeholder stands where the token belongs</source>
        <translation>토큰이 있을 자리에 자리 표시자가 있습니다</translation>
    </message>
    <message>
        <source>{variable} stands there in the token’s place and was never filled in. Paste the token itself here. Nothing was sent or saved.</source>
        <translation>토큰 자리에 {variable} 변수가 있고, 내용이 채워지지 않았습니다. 여기에는 토큰 자체를 붙여넣으세요. 전송되거나 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>It was copied from a script or its settings.</source>
        <translation>스크립트나 그 설정에서 복사했습니다.</translation>
    </message>
    <message>
        <source>The program that starts your tool drops the variable.</source>
        <translation>도구를 시작하는 프로그램이 변수를 넘겨주지 않습니다.</translation>
    </message>
    <message>
        <source>Set the variable where your tool reads it.</source>
        <translation>도구에서 읽는 곳에 변수를 설정하세요.</translation>
    </message>
    <message>
        <source>That is only a placeholder for the token; copy the token itself from Notion.</source>
        <translation>붙여넣으신 것은 토큰의 자리 표시자일 뿐입니다. Notion에서 토큰 자체를 복사해 주세요.</translation>
    </message>
    <message>
        <source>There is no token in this text</source>
        <translation>이 텍스트에는 토큰이 없습니다</translation>
    </message>
    <message>
        <source>It reads like words, an address or an error message; a message can be explained. A token is one long word that begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>일반 문장, 주소나 오류 메시지처럼 보입니다. 오류 메시지라면 설명해 드릴 수 있습니다. 토큰은 ntn_이나 secret_으로 시작하는 긴 단어 하나입니다. 전송되거나 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Let the wizard explain it if it is an error message.</source>
        <translation>오류 메시지라면 마법사의 설명을 보세요.</translation>
    </message>
    <message>
        <source>That text is not the token; the token is one long word that begins with ntn or secret.</source>
        <translation>그 텍스트는 토큰이 아닙니다. 토큰은 ntn이나 secret으로 시작하는 긴 단어 하나입니다.</translation>
    </message>
    <message>
        <source>That is an app’s client secret</source>
        <translation>앱의 클라이언트 시크릿(client secret)입니다</translation>
    </message>
    <message>
        <source>It proves to Notion which app asks and opens no workspace. Your tool needs the access token of a connection. Nothing was sent or saved.</source>
        <translation>어떤 앱이 요청하는지 Notion에 증명할 뿐, 워크스페이스를 열지는 못합니다. 도구에는 연결의 액세스 토큰이 필요합니다. 전송되거나 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Choose the internal connection of your workspace.</source>
        <translation>워크스페이스의 내부 연결을 선택하세요.</translation>
    </message>
    <message>
        <source>That is the secret of an app; the access token of the connection is the right one.</source>
        <translation>붙여넣으신 것은 앱의 시크릿입니다. 연결의 액세스 토큰이 맞는 것입니다.</translation>
    </message>
    <message>
        <source>This computer already keeps this token</source>
        <translation>이 컴퓨터에 이미 보관된 토큰입니다</translation>
    </message>
    <message>
        <source>It is saved as “{name}”. If your tool is still turned down, the tool may hold another one.</source>
        <translation>“{name}” 항목으로 저장되어 있습니다. 도구에서 여전히 거부된다면 도구에 다른 토큰이 들어 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Go on to put it into your tool.</source>
        <translation>계속해서 도구에 넣으세요.</translation>
    </message>
    <message>
        <source>Paste another one if you wanted to replace it.</source>
        <translation>토큰을 교체하려던 것이라면 다른 토큰을 붙여넣으세요.</translation>
    </message>
    <message>
        <source>This is the token that is already saved on the computer; let us see what the tool uses.</source>
        <translation>컴퓨터에 이미 저장되어 있는 토큰입니다. 도구에서 어떤 토큰을 쓰는지 함께 보겠습니다.</translation>
    </message>
    <message>
        <source>This token was turned down before</source>
        <translation>이전에 거부된 토큰입니다</translation>
    </message>
    <message>
        <source>Notion turned it down {when:at}; it ends in {ends}. Look how the one ends that Notion shows you. Nothing was sent or saved this time.</source>
        <translation>Notion이 {when:at} 거부했으며, 끝자리는 {ends}입니다. Notion에 표시되는 토큰의 끝자리를 확인하세요. 이번에는 전송되거나 저장된 것이 없습니다.</translation>
    </message>
    <message>
        <source>The old token was copied again, not the new one.</source>
        <translation>새 토큰이 아니라 이전 토큰을 다시 복사했습니다.</translation>
    </message>
    <message>
        <source>The new one was shown in Notion but not copied.</source>
        <translation>Notion에 새 토큰이 표시되었지만 복사하지 않았습니다.</translation>
    </message>
    <message>
        <source>Notion has turned this very token down already; how does the one end that Notion shows you?</source>
        <translation>Notion이 이미 거부한 바로 그 토큰입니다. Notion에 표시되는 토큰은 끝자리가 어떻게 되나요?</translation>
    </message>
    <message>
        <source>This is the same token as before</source>
        <translation>이전과 같은 토큰입니다</translation>
    </message>
    <message>
        <source>Notion turned it down {when:at}; it ends in {ends}. The new one should end differently.</source>
        <translation>Notion이 {when:at} 거부했으며, 끝자리는 {ends}입니다. 새 토큰은 끝자리가 달라야 합니다.</translation>
    </message>
    <message>
        <source>Copy was not clicked, so the old text was pasted again.</source>
        <translation>Copy 버튼을 클릭하지 않아 이전 텍스트가 다시 붙여넣어졌습니다.</translation>
    </message>
    <message>
        <source>Notion still shows the older token.</source>
        <translation>Notion에 아직 이전 토큰이 표시됩니다.</translation>
    </message>
    <message>
        <source>You pasted the same token as before; how does the one end that Notion shows you?</source>
        <translation>이전과 같은 토큰을 붙여넣으셨습니다. Notion에 표시되는 토큰은 끝자리가 어떻게 되나요?</translation>
    </message>
    <message>
        <source>This is the same text as before</source>
        <translation>이전과 같은 텍스트입니다</translation>
    </message>
    <message>
        <source>The clipboard has not changed since the last paste. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>마지막으로 붙여넣은 뒤 클립보드가 바뀌지 않았습니다. Notion에서 토큰 옆의 Copy 버튼을 클릭한 다음 여기에 붙여넣으세요. 전송되거나 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The same text was pasted again; click Copy next to the token in Notion, then paste once more.</source>
        <translation>같은 텍스트가 다시 붙여넣어졌습니다. Notion에서 토큰 옆의 Copy를 클릭한 다음 한 번 더 붙여넣어 주세요.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>A computer without a keychain</source>
        <translation>키체인이 없는 컴퓨터</translation>
    </message>
    <message>
        <source>The token works, but nothing here can keep it.</source>
        <translation>토큰은 작동하지만, 여기에는 토큰을 보관할 곳이 없습니다.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>키체인이 잠겨 있음</translation>
    </message>
    <message>
        <source>The token works, but the keychain stays shut.</source>
        <translation>토큰은 작동하지만 키체인이 열리지 않습니다.</translation>
    </message>
    <message>
        <source>The keychain’s question was answered with no</source>
        <translation>키체인의 질문에 거부로 답함</translation>
    </message>
    <message>
        <source>Somebody clicked Deny when the computer asked.</source>
        <translation>컴퓨터가 물었을 때 누군가 “거부”를 클릭했습니다.</translation>
    </message>
    <message>
        <source>The keychain keeps something else</source>
        <translation>키체인에 다른 것이 보관됨</translation>
    </message>
    <message>
        <source>What is read back is not what was saved.</source>
        <translation>다시 읽은 내용이 저장한 내용과 다릅니다.</translation>
    </message>
    <message>
        <source>A keychain that anybody can read</source>
        <translation>누구나 읽을 수 있는 키체인</translation>
    </message>
    <message>
        <source>It would keep the token as plain text, in a file.</source>
        <translation>토큰을 파일에 일반 텍스트로 보관하게 됩니다.</translation>
    </message>
    <message>
        <source>The keychain is full</source>
        <translation>키체인이 가득 참</translation>
    </message>
    <message>
        <source>The computer has no room for one more entry.</source>
        <translation>컴퓨터에 항목을 하나 더 넣을 공간이 없습니다.</translation>
    </message>
    <message>
        <source>The keychain has trouble</source>
        <translation>키체인에 문제가 있음</translation>
    </message>
    <message>
        <source>It answers every question with a fault of its own.</source>
        <translation>모든 질문에 자체 오류로 답합니다.</translation>
    </message>
    <message>
        <source>The computer asks for its own password</source>
        <translation>컴퓨터가 자체 암호를 물음</translation>
    </message>
    <message>
        <source>When you save, somebody answers it after 8 seconds. No window is shown.</source>
        <translation>저장하면 8초 뒤에 누군가 답합니다. 창은 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>Saved, but not tested again</source>
        <translation>저장했지만 다시 테스트하지 못함</translation>
    </message>
    <message>
        <source>Notion goes down just when the token was saved.</source>
        <translation>토큰이 저장된 바로 그때 Notion이 중단됩니다.</translation>
    </message>
    <message>
        <source>A save that was cut off</source>
        <translation>중단된 저장</translation>
    </message>
    <message>
        <source>The computer was switched off while a new token was saved. Home offers to finish that, or to undo it.</source>
        <translation>새 토큰을 저장하는 중에 컴퓨터가 꺼졌습니다. 홈에서 저장을 마치거나 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>A saved token that is gone</source>
        <translation>사라진 저장 토큰</translation>
    </message>
    <message>
        <source>Somebody removed it in the system’s own keychain program. Check it from Home.</source>
        <translation>누군가 시스템의 키체인 프로그램에서 제거했습니다. 홈에서 확인해 보세요.</translation>
    </message>
    <message>
        <source>No earlier token to bring back</source>
        <translation>되돌릴 이전 토큰이 없음</translation>
    </message>
    <message>
        <source>The list says that one more is kept. Open Help, Saved tokens, and bring it back: it is no longer there.</source>
        <translation>목록에는 하나 더 보관되어 있다고 나옵니다. 도움말의 “저장된 토큰”을 열고 되돌려 보세요. 이미 없어졌습니다.</translation>
    </message>
    <message>
        <source>Blanks around the token</source>
        <translation>토큰 앞뒤의 공백</translation>
    </message>
    <message>
        <source>Two blanks and a line break came along. The wizard takes them off and says so.</source>
        <translation>공백 두 개와 줄바꿈 하나가 딸려 왔습니다. 마법사가 제거하고 알려 줍니다.</translation>
    </message>
    <message>
        <source>A token that mail has wrapped</source>
        <translation>메일에서 줄이 나뉜 토큰</translation>
    </message>
    <message>
        <source>The mail program broke it and put a mark before the rest.</source>
        <translation>메일 프로그램이 토큰을 나누고 나머지 앞에 기호를 붙였습니다.</translation>
    </message>
    <message>
        <source>A gap inside the token</source>
        <translation>토큰 중간의 틈</translation>
    </message>
    <message>
        <source>It was read from a printed page, with a gap.</source>
        <translation>인쇄된 종이에서 읽었고, 중간에 틈이 있습니다.</translation>
    </message>
    <message>
        <source>Characters that nobody sees</source>
        <translation>보이지 않는 문자</translation>
    </message>
    <message>
        <source>A chat program put an invisible character into it.</source>
        <translation>채팅 프로그램이 보이지 않는 문자를 넣었습니다.</translation>
    </message>
    <message>
        <source>Quotes around the token</source>
        <translation>토큰을 둘러싼 따옴표</translation>
    </message>
    <message>
        <source>It was copied out of a letter, with its quotes.</source>
        <translation>편지에서 따옴표까지 복사했습니다.</translation>
    </message>
    <message>
        <source>A name in front of the token</source>
        <translation>토큰 앞의 이름</translation>
    </message>
    <message>
        <source>The whole line of a settings file was copied.</source>
        <translation>설정 파일의 한 줄을 전부 복사했습니다.</translation>
    </message>
    <message>
        <source>A full stop behind the token</source>
        <translation>토큰 뒤의 마침표</translation>
    </message>
    <message>
        <source>It stood at the end of a sentence.</source>
        <translation>토큰이 문장 끝에 있었습니다.</translation>
    </message>
    <message>
        <source>A chat message with the token</source>
        <translation>토큰이 든 채팅 메시지</translation>
    </message>
    <message>
        <source>The colleague’s whole message was copied.</source>
        <translation>동료의 메시지를 전부 복사했습니다.</translation>
    </message>
    <message>
        <source>The token twice</source>
        <translation>두 번 들어간 토큰</translation>
    </message>
    <message>
        <source>It was pasted two times in a row.</source>
        <translation>두 번 이어서 붙여넣었습니다.</translation>
    </message>
    <message>
        <source>A capital at the beginning</source>
        <translation>첫 글자가 대문자</translation>
    </message>
    <message>
        <source>A phone’s keyboard made the first letter a capital.</source>
        <translation>휴대폰 키보드가 첫 글자를 대문자로 바꾸었습니다.</translation>
    </message>
    <message>
        <source>Letters of a Japanese keyboard</source>
        <translation>일본어 키보드의 글자</translation>
    </message>
    <message>
        <source>Every letter is as wide as a Japanese one.</source>
        <translation>모든 글자의 폭이 일본어 글자처럼 넓습니다.</translation>
    </message>
    <message>
        <source>A backslash before the underscore</source>
        <translation>밑줄 앞의 백슬래시</translation>
    </message>
    <message>
        <source>A page about Markdown rewrote it.</source>
        <translation>Markdown에 관한 페이지에서 바꾸어 썼습니다.</translation>
    </message>
    <message>
        <source>An empty clipboard</source>
        <translation>빈 클립보드</translation>
    </message>
    <message>
        <source>Nothing was copied, so only a blank arrives.</source>
        <translation>복사된 것이 없어 공백만 들어옵니다.</translation>
    </message>
    <message>
        <source>The end of the token is missing</source>
        <translation>토큰의 끝부분이 없음</translation>
    </message>
    <message>
        <source>The last 4 characters were left behind in Notion.</source>
        <translation>마지막 4자가 Notion에 남았습니다.</translation>
    </message>
    <message>
        <source>The beginning of the token is missing</source>
        <translation>토큰의 첫 부분이 없음</translation>
    </message>
    <message>
        <source>The mouse began four characters too late.</source>
        <translation>마우스 드래그를 네 글자 늦게 시작했습니다.</translation>
    </message>
    <message>
        <source>A word sticks to the token</source>
        <translation>토큰에 다른 단어가 붙음</translation>
    </message>
    <message>
        <source>The next word came along without a space between.</source>
        <translation>다음 단어가 공백 없이 딸려 왔습니다.</translation>
    </message>
    <message>
        <source>Dots instead of the token</source>
        <translation>토큰 대신 점</translation>
    </message>
    <message>
        <source>It was copied while Notion was hiding it.</source>
        <translation>Notion이 토큰을 숨기고 있을 때 복사했습니다.</translation>
    </message>
    <message>
        <source>A shortened token</source>
        <translation>줄여 쓴 토큰</translation>
    </message>
    <message>
        <source>A tool’s list shows only the beginning and the end.</source>
        <translation>도구의 목록에 앞과 끝만 표시됩니다.</translation>
    </message>
    <message>
        <source>A letter that only looks right</source>
        <translation>비슷하게만 생긴 글자</translation>
    </message>
    <message>
        <source>A scanner took one letter for a Cyrillic one.</source>
        <translation>스캐너가 글자 하나를 키릴 문자로 읽었습니다.</translation>
    </message>
    <message>
        <source>A stray sign in the token</source>
        <translation>토큰 안의 엉뚱한 기호</translation>
    </message>
    <message>
        <source>A key was pressed by accident, in place of a letter.</source>
        <translation>글자 대신 다른 키를 실수로 눌렀습니다.</translation>
    </message>
    <message>
        <source>The example of some instructions</source>
        <translation>설명서의 예시</translation>
    </message>
    <message>
        <source>The words of the instructions were copied.</source>
        <translation>설명서에 있는 말을 복사했습니다.</translation>
    </message>
    <message>
        <source>Two tokens at once</source>
        <translation>토큰 두 개를 한꺼번에</translation>
    </message>
    <message>
        <source>The first one works. The second one was replaced long ago.</source>
        <translation>첫 번째 토큰은 작동합니다. 두 번째 토큰은 오래전에 교체되었습니다.</translation>
    </message>
    <message>
        <source>Something that may be a token</source>
        <translation>토큰일 수도 있는 것</translation>
    </message>
    <message>
        <source>It looks like no token of today. Notion is asked.</source>
        <translation>지금의 토큰과는 모양이 다릅니다. Notion에 물어봅니다.</translation>
    </message>
    <message>
        <source>A token without its capitals</source>
        <translation>대문자가 사라진 토큰</translation>
    </message>
    <message>
        <source>A form turned all its letters into small ones.</source>
        <translation>입력 양식이 모든 글자를 소문자로 바꾸었습니다.</translation>
    </message>
    <message>
        <source>A link instead of the token</source>
        <translation>토큰 대신 링크</translation>
    </message>
    <message>
        <source>The link of a database was copied.</source>
        <translation>데이터베이스의 링크를 복사했습니다.</translation>
    </message>
    <message>
        <source>A number of a database</source>
        <translation>데이터베이스의 번호</translation>
    </message>
    <message>
        <source>The number out of a database’s link was copied.</source>
        <translation>데이터베이스 링크에 있는 번호를 복사했습니다.</translation>
    </message>
    <message>
        <source>The wrong one of two tokens</source>
        <translation>두 토큰 중 잘못 고른 것</translation>
    </message>
    <message>
        <source>Signing in gave two tokens, and this renews the other.</source>
        <translation>로그인할 때 토큰이 두 개 나왔고, 이것은 다른 하나를 갱신하는 토큰입니다.</translation>
    </message>
    <message>
        <source>Something out of the browser</source>
        <translation>브라우저에서 가져온 것</translation>
    </message>
    <message>
        <source>An old guide told to copy the browser’s cookie.</source>
        <translation>오래된 안내에서 브라우저의 쿠키를 복사하라고 했습니다.</translation>
    </message>
    <message>
        <source>The key of another service</source>
        <translation>다른 서비스의 키</translation>
    </message>
    <message>
        <source>The line above in the password manager was copied.</source>
        <translation>암호 관리자에서 한 줄 위의 것을 복사했습니다.</translation>
    </message>
    <message>
        <source>A name in place of the token</source>
        <translation>토큰 대신 이름</translation>
    </message>
    <message>
        <source>The settings hold only the name of a variable.</source>
        <translation>설정에 변수의 이름만 있습니다.</translation>
    </message>
    <message>
        <source>An error message instead of the token</source>
        <translation>토큰 대신 오류 메시지</translation>
    </message>
    <message>
        <source>The tool’s message was copied. The wizard can explain it.</source>
        <translation>도구의 메시지를 복사했습니다. 마법사가 설명해 줄 수 있습니다.</translation>
    </message>
    <message>
        <source>The secret for signing in</source>
        <translation>로그인용 시크릿</translation>
    </message>
    <message>
        <source>The page of a public connection shows another secret.</source>
        <translation>공개 연결의 페이지에는 다른 시크릿이 표시됩니다.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>모두 정상</translation>
    </message>
    <message>
        <source>The token works and reaches 37 databases.</source>
        <translation>토큰이 작동하고 데이터베이스 37개에 접근할 수 있습니다.</translation>
    </message>
    <message>
        <source>2,000 databases</source>
        <translation>데이터베이스 2,000개</translation>
    </message>
    <message>
        <source>The list comes in 20 parts.</source>
        <translation>목록이 20개 부분으로 나뉘어 옵니다.</translation>
    </message>
    <message>
        <source>Nothing is shared yet</source>
        <translation>아직 공유된 것이 없음</translation>
    </message>
    <message>
        <source>The token works, but no database is shared.</source>
        <translation>토큰은 작동하지만 공유된 데이터베이스가 없습니다.</translation>
    </message>
    <message>
        <source>A personal token that sees nothing</source>
        <translation>아무것도 보이지 않는 개인 토큰</translation>
    </message>
    <message>
        <source>Anna Lindgren sees no database in Notion.</source>
        <translation>Anna Lindgren에게는 Notion에서 데이터베이스가 보이지 않습니다.</translation>
    </message>
    <message>
        <source>A database appears</source>
        <translation>데이터베이스가 나타남</translation>
    </message>
    <message>
        <source>Nothing is shared at first. At the third look “Spare parts” is there.</source>
        <translation>처음에는 공유된 것이 없습니다. 세 번째로 찾을 때 “Spare parts”가 나타납니다.</translation>
    </message>
    <message>
        <source>The connection may not read</source>
        <translation>연결에 읽을 권한이 없음</translation>
    </message>
    <message>
        <source>The capability “Read content” is off in Notion.</source>
        <translation>Notion에서 “Read content” 권한이 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>A list with gaps</source>
        <translation>빠진 것이 있는 목록</translation>
    </message>
    <message>
        <source>Notion says that it left some databases out.</source>
        <translation>Notion이 일부 데이터베이스를 뺐다고 알려 줍니다.</translation>
    </message>
    <message>
        <source>A list that breaks off</source>
        <translation>중간에 끊어지는 목록</translation>
    </message>
    <message>
        <source>The connection breaks in the middle of the list.</source>
        <translation>목록을 받는 중간에 연결이 끊어집니다.</translation>
    </message>
    <message>
        <source>A list that would never end</source>
        <translation>끝나지 않는 목록</translation>
    </message>
    <message>
        <source>Notion gives the same part again and again.</source>
        <translation>Notion이 같은 부분을 계속 되풀이해서 보냅니다.</translation>
    </message>
    <message>
        <source>The link of a database that is shared</source>
        <translation>공유된 데이터베이스의 링크</translation>
    </message>
    <message>
        <source>Nothing is wrong with it: the tool has to load its list again.</source>
        <translation>문제가 없습니다. 도구에서 목록을 다시 불러와야 합니다.</translation>
    </message>
    <message>
        <source>One database is missing</source>
        <translation>데이터베이스 하나가 안 보임</translation>
    </message>
    <message>
        <source>“Spare parts” is not shared at first. At the third look it is there.</source>
        <translation>처음에는 “Spare parts”가 공유되어 있지 않습니다. 세 번째로 찾을 때 나타납니다.</translation>
    </message>
    <message>
        <source>A link of the old workspace</source>
        <translation>예전 워크스페이스의 링크</translation>
    </message>
    <message>
        <source>They moved, and the link still leads to “Northwind (old)”. Copies have links of their own.</source>
        <translation>워크스페이스를 옮겼는데 링크는 아직 “Northwind (old)”로 갑니다. 복사본에는 별도의 링크가 있습니다.</translation>
    </message>
    <message>
        <source>The link of a page</source>
        <translation>페이지의 링크</translation>
    </message>
    <message>
        <source>The link leads to the page around the databases.</source>
        <translation>데이터베이스를 담고 있는 페이지로 가는 링크입니다.</translation>
    </message>
    <message>
        <source>The link of a linked view</source>
        <translation>연결된 보기의 링크</translation>
    </message>
    <message>
        <source>The link leads to a view of another database.</source>
        <translation>다른 데이터베이스의 보기로 가는 링크입니다.</translation>
    </message>
    <message>
        <source>The link of another web site</source>
        <translation>다른 웹사이트의 링크</translation>
    </message>
    <message>
        <source>The wrong browser tab was open when it was copied.</source>
        <translation>복사할 때 브라우저에 다른 탭이 열려 있었습니다.</translation>
    </message>
    <message>
        <source>A link that leads to no database</source>
        <translation>데이터베이스로 가지 않는 링크</translation>
    </message>
    <message>
        <source>The second half of the link was left behind.</source>
        <translation>링크의 뒤쪽 절반이 빠졌습니다.</translation>
    </message>
    <message>
        <source>A database in the trash</source>
        <translation>휴지통에 있는 데이터베이스</translation>
    </message>
    <message>
        <source>The link leads to a database that was deleted.</source>
        <translation>삭제된 데이터베이스로 가는 링크입니다.</translation>
    </message>
    <message>
        <source>A tool that still has the old token</source>
        <translation>아직 이전 토큰이 들어 있는 도구</translation>
    </message>
    <message>
        <source>Choose Another tool. On screen 6 answer Same error: it reads its token only when it starts.</source>
        <translation>“다른 도구”를 선택하세요. 화면 6에서 “같은 오류”로 답하세요. 시작할 때만 토큰을 읽는 도구입니다.</translation>
    </message>
    <message>
        <source>A script that looks under another name</source>
        <translation>다른 이름으로 찾는 스크립트</translation>
    </message>
    <message>
        <source>Choose A script or program. On screen 6 answer Another error, and paste its message.</source>
        <translation>“스크립트나 프로그램”을 선택하세요. 화면 6에서 “다른 오류”로 답하고 메시지를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>A tool that knows only older tokens</source>
        <translation>이전 형식의 토큰만 아는 도구</translation>
    </message>
    <message>
        <source>Choose Another tool. On screen 6 answer Another error, and paste its message.</source>
        <translation>“다른 도구”를 선택하세요. 화면 6에서 “다른 오류”로 답하고 메시지를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>A tool that wants a sign-in</source>
        <translation>로그인을 요구하는 도구</translation>
    </message>
    <message>
        <source>A variable that wins over the file</source>
        <translation>파일보다 우선하는 변수</translation>
    </message>
    <message>
        <source>Choose A script or program. On screen 6 the wizard finds the old token by itself, in a variable and in files of a folder. Answer Same error before it is replaced.</source>
        <translation>“스크립트나 프로그램”을 선택하세요. 화면 6에서 마법사가 변수와 폴더의 파일에 있는 이전 토큰을 알아서 찾습니다. 토큰을 교체하기 전에 “같은 오류”로 답하세요.</translation>
    </message>
    <message>
        <source>A file that cannot be changed</source>
        <translation>변경할 수 없는 파일</translation>
    </message>
    <message>
        <source>Choose A script or program. On screen 6 look in the folder: the old token is in files that are protected against changes.</source>
        <translation>“스크립트나 프로그램”을 선택하세요. 화면 6에서 폴더를 살펴보세요. 이전 토큰이 변경되지 않도록 보호된 파일에 있습니다.</translation>
    </message>
    <message>
        <source>A tool with trouble of its own</source>
        <translation>자체 문제가 있는 도구</translation>
    </message>
    <message>
        <source>Choose Another tool. On screen 6 answer Another error; nobody knows its message.</source>
        <translation>“다른 도구”를 선택하세요. 화면 6에서 “다른 오류”로 답하세요. 아무도 모르는 메시지입니다.</translation>
    </message>
    <message>
        <source>A tool that needs no token</source>
        <translation>토큰이 필요 없는 도구</translation>
    </message>
    <message>
        <source>Choose Zapier: it signs in with Notion instead.</source>
        <translation>Zapier를 선택하세요. 대신 Notion으로 로그인합니다.</translation>
    </message>
    <message>
        <source>A token that is saved already</source>
        <translation>이미 저장된 토큰</translation>
    </message>
    <message>
        <source>This computer keeps it, and it still works.</source>
        <translation>이 컴퓨터에 보관되어 있고 아직 작동합니다.</translation>
    </message>
    <message>
        <source>A token that was turned down before</source>
        <translation>이전에 거부된 토큰</translation>
    </message>
    <message>
        <source>Notion turned down the very same one earlier.</source>
        <translation>Notion이 앞서 바로 이 토큰을 거부했습니다.</translation>
    </message>
    <message>
        <source>The same text once more</source>
        <translation>같은 텍스트를 한 번 더</translation>
    </message>
    <message>
        <source>Notion turns the token down. Paste once more: the clipboard still holds the same.</source>
        <translation>Notion이 토큰을 거부합니다. 한 번 더 붙여넣어 보세요. 클립보드에는 아직 같은 것이 있습니다.</translation>
    </message>
    <message>
        <source>Notion turns the token down</source>
        <translation>Notion이 토큰을 거부함</translation>
    </message>
    <message>
        <source>The token was replaced, and this is the older one.</source>
        <translation>토큰이 교체되었고, 이것은 이전 토큰입니다.</translation>
    </message>
    <message>
        <source>Notion says that it was revoked</source>
        <translation>Notion에서 취소되었다고 함</translation>
    </message>
    <message>
        <source>Someone took the token back.</source>
        <translation>누군가 토큰을 취소했습니다.</translation>
    </message>
    <message>
        <source>Notion says that it expired</source>
        <translation>Notion에서 만료되었다고 함</translation>
    </message>
    <message>
        <source>The token was made for a certain time.</source>
        <translation>기한을 정해 만든 토큰입니다.</translation>
    </message>
    <message>
        <source>A saved token that no longer works</source>
        <translation>더 이상 작동하지 않는 저장 토큰</translation>
    </message>
    <message>
        <source>It worked until early November. Check it from Home, or paste it again.</source>
        <translation>11월 초까지 작동했습니다. 홈에서 확인하거나 다시 붙여넣으세요.</translation>
    </message>
    <message>
        <source>A damaged token is turned down</source>
        <translation>손상된 토큰이 거부됨</translation>
    </message>
    <message>
        <source>A label printer made all its letters capitals. Notion is asked, and says no.</source>
        <translation>라벨 프린터가 모든 글자를 대문자로 바꾸었습니다. Notion에 물어보면 거부합니다.</translation>
    </message>
    <message>
        <source>The token is taken out</source>
        <translation>토큰이 중간에 빠짐</translation>
    </message>
    <message>
        <source>A proxy takes the token out of every request, so Notion never sees one.</source>
        <translation>프록시가 모든 요청에서 토큰을 빼내어 Notion에 토큰이 도착하지 않습니다.</translation>
    </message>
    <message>
        <source>What came with a webhook</source>
        <translation>웹훅과 함께 온 것</translation>
    </message>
    <message>
        <source>Notion’s message to a webhook was copied. Its token only confirms the webhook.</source>
        <translation>Notion이 웹훅에 보낸 메시지를 복사했습니다. 그 안의 토큰은 웹훅을 확인하는 데만 쓰입니다.</translation>
    </message>
    <message>
        <source>A token that was made a moment ago</source>
        <translation>방금 만든 토큰</translation>
    </message>
    <message>
        <source>Say that you are a workspace owner. Notion knows the token at the second try.</source>
        <translation>워크스페이스 소유자라고 답하세요. 두 번째로 시도하면 Notion이 토큰을 알아봅니다.</translation>
    </message>
    <message>
        <source>The account is restricted</source>
        <translation>계정이 제한됨</translation>
    </message>
    <message>
        <source>Notion does not open this person&apos;s account to tools.</source>
        <translation>Notion이 이 사람의 계정을 도구에 열어 주지 않습니다.</translation>
    </message>
    <message>
        <source>The token may not do this</source>
        <translation>토큰에 이 작업의 권한이 없음</translation>
    </message>
    <message>
        <source>Notion knows the token, and does not let it ask what the wizard asks.</source>
        <translation>Notion이 토큰을 알아보지만, 마법사가 묻는 것을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>After a move: the new workspace</source>
        <translation>옮긴 뒤: 새 워크스페이스</translation>
    </message>
    <message>
        <source>The earlier token opened “Northwind (old)”. The new one opens “Northwind Studio”.</source>
        <translation>이전 토큰은 “Northwind (old)” 워크스페이스를 열었습니다. 새 토큰은 “Northwind Studio” 워크스페이스를 엽니다.</translation>
    </message>
    <message>
        <source>After a move: still the old workspace</source>
        <translation>옮긴 뒤: 아직 예전 워크스페이스</translation>
    </message>
    <message>
        <source>Choose that you moved. The new token opens “Northwind (old)” like the one before.</source>
        <translation>워크스페이스를 옮겼다고 선택하세요. 새 토큰도 이전 토큰처럼 “Northwind (old)” 워크스페이스를 엽니다.</translation>
    </message>
    <message>
        <source>Another connection than before</source>
        <translation>이전과 다른 연결</translation>
    </message>
    <message>
        <source>The token opens the same workspace through another connection.</source>
        <translation>다른 연결을 통해 같은 워크스페이스를 엽니다.</translation>
    </message>
    <message>
        <source>A personal token</source>
        <translation>개인 토큰</translation>
    </message>
    <message>
        <source>It sees what Anna Lindgren sees in Notion.</source>
        <translation>Anna Lindgren이 Notion에서 볼 수 있는 것을 봅니다.</translation>
    </message>
    <message>
        <source>Notion has moved on</source>
        <translation>Notion이 바뀜</translation>
    </message>
    <message>
        <source>Notion no longer answers questions as this wizard asks them.</source>
        <translation>Notion이 이 마법사의 질문 방식에 더 이상 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>인터넷 없음</translation>
    </message>
    <message>
        <source>This computer is not online.</source>
        <translation>이 컴퓨터가 인터넷에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Notion’s address is not found</source>
        <translation>Notion의 주소를 찾지 못함</translation>
    </message>
    <message>
        <source>A filter or a VPN does not let the name through.</source>
        <translation>필터나 VPN이 이름을 통과시키지 않습니다.</translation>
    </message>
    <message>
        <source>The connection is turned away</source>
        <translation>연결이 거부됨</translation>
    </message>
    <message>
        <source>A firewall says no at once.</source>
        <translation>방화벽이 바로 거부합니다.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>Notion does not answer in time. It takes a minute until that is sure.</source>
        <translation>Notion에서 제때 응답이 오지 않습니다. 확실해질 때까지 1분이 걸립니다.</translation>
    </message>
    <message>
        <source>The connection breaks</source>
        <translation>연결이 끊어짐</translation>
    </message>
    <message>
        <source>Each answer ends before it is whole.</source>
        <translation>응답이 매번 다 오기 전에 끝납니다.</translation>
    </message>
    <message>
        <source>An office network looks inside</source>
        <translation>회사 네트워크가 내용을 들여다봄</translation>
    </message>
    <message>
        <source>The network opens secure connections, and this computer does not trust it for that.</source>
        <translation>네트워크가 보안 연결을 열어 보는데, 이 컴퓨터는 이를 신뢰하지 않습니다.</translation>
    </message>
    <message>
        <source>A clock that is wrong</source>
        <translation>틀린 시계</translation>
    </message>
    <message>
        <source>The date of this computer does not fit, or a certificate has run out.</source>
        <translation>이 컴퓨터의 날짜가 맞지 않거나 인증서의 기한이 지났습니다.</translation>
    </message>
    <message>
        <source>Something else answers</source>
        <translation>다른 것이 응답함</translation>
    </message>
    <message>
        <source>The certificate that comes is for another name.</source>
        <translation>받은 인증서의 이름이 다릅니다.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>보안 연결이 안 됨</translation>
    </message>
    <message>
        <source>Something in between spoils the beginning of it.</source>
        <translation>중간의 무언가가 연결의 시작을 방해합니다.</translation>
    </message>
    <message>
        <source>An office network looks inside, and is trusted</source>
        <translation>회사 네트워크가 내용을 들여다봄(신뢰됨)</translation>
    </message>
    <message>
        <source>All works here. A tool on the same computer may be less trusting.</source>
        <translation>여기서는 모두 작동합니다. 같은 컴퓨터의 도구는 신뢰하지 않을 수도 있습니다.</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>프록시가 응답하지 않음</translation>
    </message>
    <message>
        <source>The company’s network or VPN is not connected.</source>
        <translation>회사 네트워크나 VPN에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>프록시에서 로그인을 요구함</translation>
    </message>
    <message>
        <source>It lets nobody through without name and password.</source>
        <translation>사용자 이름과 암호 없이는 아무도 통과시키지 않습니다.</translation>
    </message>
    <message>
        <source>A hotel&apos;s sign-in page</source>
        <translation>호텔의 로그인 페이지</translation>
    </message>
    <message>
        <source>A sign-in page answers in place of Notion.</source>
        <translation>Notion 대신 로그인 페이지가 응답합니다.</translation>
    </message>
    <message>
        <source>The network is blocked</source>
        <translation>네트워크가 차단됨</translation>
    </message>
    <message>
        <source>A block page answers before Notion is reached.</source>
        <translation>Notion에 도착하기 전에 차단 페이지가 응답합니다.</translation>
    </message>
    <message>
        <source>An answer that makes no sense</source>
        <translation>알 수 없는 응답</translation>
    </message>
    <message>
        <source>Something answers, but not as Notion does.</source>
        <translation>응답이 오지만 Notion의 방식과 다릅니다.</translation>
    </message>
    <message>
        <source>Notion asks to wait</source>
        <translation>Notion이 기다려 달라고 함</translation>
    </message>
    <message>
        <source>Too many requests came from this workspace. Notion asks for 15 minutes, long enough to look at this state; here it stays so.</source>
        <translation>이 워크스페이스에서 너무 많은 요청이 왔습니다. Notion이 15분 기다려 달라고 합니다. 이 상태를 살펴보기에 충분한 시간이며, 연습에서는 계속 이 상태로 있습니다.</translation>
    </message>
    <message>
        <source>Notion asks to wait a moment</source>
        <translation>Notion이 잠깐 기다려 달라고 함</translation>
    </message>
    <message>
        <source>Notion asks for 12 seconds. The wizard counts them and goes on by itself.</source>
        <translation>Notion이 12초 기다려 달라고 합니다. 마법사가 초를 세고 알아서 계속합니다.</translation>
    </message>
    <message>
        <source>Notion has trouble</source>
        <translation>Notion에 문제가 있음</translation>
    </message>
    <message>
        <source>Notion itself is down for the moment.</source>
        <translation>지금 Notion 자체가 중단되어 있습니다.</translation>
    </message>
    <message>
        <source>Practice keychain</source>
        <translation>연습용 키체인</translation>
    </message>
</context>
<context>
    <name>Practise</name>
    <message>
        <source>Practise</source>
        <translation>연습하기</translation>
    </message>
    <message>
        <source>The same screens with a practice Notion.</source>
        <translation>같은 화면을 연습용 Notion으로 사용해 봅니다.</translation>
    </message>
    <message>
        <source>Choose a story at the top, such as a token that is too short, and see what a caller would see. Nothing is real, nothing is saved, and nothing is sent to Notion.</source>
        <translation>너무 짧은 토큰 같은 사례를 위에서 고르고, 전화한 분의 화면에 무엇이 보이는지 확인하세요. 실제인 것은 없고, 저장되는 것도 Notion에 전송되는 것도 없습니다.</translation>
    </message>
    <message>
        <source>Each story has the name of the code that it ends in, so every call can be rehearsed: look a code up here, choose the story of that name, and say what its page says. The button at the top brings what lies on the caller’s clipboard: the token, the link, or the tool’s message.</source>
        <translation>각 사례의 이름은 그 사례가 끝나는 코드의 이름이므로 모든 통화를 연습해 볼 수 있습니다. 여기서 코드를 찾고, 그 이름의 사례를 고른 다음, 코드 페이지에 있는 말을 해 보세요. 위의 버튼을 클릭하면 전화한 분의 클립보드에 있는 것(토큰, 링크 또는 도구의 메시지)을 가져옵니다.</translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation>연습 시작</translation>
    </message>
    <message>
        <source>It did not start here.</source>
        <translation>여기서 시작되지 않았습니다.</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <translation>터미널에서는:</translation>
    </message>
</context>
<context>
    <name>ReadReport</name>
    <message>
        <source>All about {code:plain}</source>
        <translation>{code:plain}에 대한 모든 것</translation>
    </message>
    <message>
        <source>Where the report says {code:plain}</source>
        <translation>보고서에 적힌 코드: {code:plain}</translation>
    </message>
    <message>
        <source>Then ask: “What stands at the bottom left now?” Another code than {code:plain} is the next one to look up. It is over when the tool works.</source>
        <translation>그런 다음 “지금 왼쪽 아래에 무엇이 보이나요?”라고 물어보세요. {code:plain} 외의 다른 코드가 보이면 이어서 그 코드를 찾아보세요. 도구가 작동하면 이 문제는 끝난 것입니다.</translation>
    </message>
    <message>
        <source>Read a report</source>
        <translation>보고서 읽기</translation>
    </message>
    <message>
        <source>Paste the report that a caller sent you, just as the mail shows it. It stays on this computer.</source>
        <translation>전화한 분이 보낸 보고서를 메일에 보이는 그대로 붙여넣으세요. 보고서는 이 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Paste the report here</source>
        <translation>여기에 보고서를 붙여넣으세요</translation>
    </message>
    <message>
        <source>Something in it looked like a token, and was taken out here at once. Ask the caller to delete that mail: with the token anybody can open their pages.</source>
        <translation>토큰처럼 보이는 것이 있어 여기서 바로 지웠습니다. 전화한 분에게 그 메일을 삭제해 달라고 부탁하세요. 토큰이 있으면 누구나 그분의 페이지를 열 수 있습니다.</translation>
    </message>
    <message>
        <source>No code was found in it. Ask what stands at the bottom left of the window.</source>
        <translation>여기에서 코드를 찾지 못했습니다. 창 왼쪽 아래에 무엇이 보이는지 물어보세요.</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>먼저 할 일</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>통화 중</translation>
    </message>
    <message>
        <source>What the numbers say</source>
        <translation>숫자로 알 수 있는 것</translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation>시간순</translation>
    </message>
    <message>
        <source>The other codes, the newest first</source>
        <translation>다른 코드(최신순)</translation>
    </message>
    <message>
        <source>Say:</source>
        <translation>전할 말:</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>{tool} works with Notion again</source>
        <translation>{tool}에서 Notion이 다시 작동합니다</translation>
    </message>
    <message>
        <source>{tool} works with Notion</source>
        <translation>{tool}에서 Notion이 작동합니다</translation>
    </message>
    <message>
        <source>Not yet confirmed: {tool}</source>
        <translation>아직 확인되지 않음: {tool}</translation>
    </message>
    <message>
        <source>The token works</source>
        <translation>토큰이 작동합니다</translation>
    </message>
    <message>
        <source>You know the way</source>
        <translation>이제 방법을 알게 되셨습니다</translation>
    </message>
    <message>
        <source>Token of “{connection}” in “{workspace}”, checked {when:at}.</source>
        <translation>“{workspace}” 워크스페이스의 “{connection}” 연결 토큰, {when:at} 확인함.</translation>
    </message>
    <message numerus="yes">
        <source>It reaches %n database(s).</source>
        <translation>
            <numerusform>데이터베이스 %n개에 접근할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this computer as “{name}”, and read back to make sure.</source>
        <translation>이 컴퓨터에 “{name}” 항목으로 보관했고, 다시 읽어 확인했습니다.</translation>
    </message>
    <message>
        <source>Not saved on this computer. It is forgotten when this window closes.</source>
        <translation>이 컴퓨터에 저장하지 않았습니다. 이 창을 닫으면 지워집니다.</translation>
    </message>
    <message>
        <source>The wizard has not saved the token, and forgets it when this window closes.</source>
        <translation>마법사는 토큰을 저장하지 않았으며, 이 창을 닫으면 지웁니다.</translation>
    </message>
    <message numerus="yes">
        <source>The new token was put into %n file(s). What was there before is kept beside, as a copy.</source>
        <translation>
            <numerusform>새 토큰을 파일 %n개에 넣었습니다. 이전 내용은 그 옆에 복사본으로 보관되어 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new token was put into %n file(s). No copy was left.</source>
        <translation>
            <numerusform>새 토큰을 파일 %n개에 넣었습니다. 복사본은 남아 있지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The save was undone: the token before is back.</source>
        <translation>저장을 되돌렸습니다. 이전 토큰이 다시 들어 있습니다.</translation>
    </message>
    <message>
        <source>The save was undone: the token before is back, but Notion does not accept it.</source>
        <translation>저장을 되돌렸습니다. 이전 토큰이 다시 들어 있지만, Notion이 이 토큰을 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing else on this computer was changed.</source>
        <translation>이 컴퓨터에서 그 밖에 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Nothing on this computer was changed.</source>
        <translation>이 컴퓨터에서 바뀐 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>RenameRow</name>
    <message>
        <source>New name</source>
        <translation>새 이름</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>이름 변경</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>이름 유지</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Notion Wizard {version}: report for support</source>
        <translation>Notion Wizard {version}: 지원팀용 보고서</translation>
    </message>
    <message>
        <source>System: {system}, Python {python}, Qt {qt}</source>
        <translation>시스템: {system}, Python {python}, Qt {qt}</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>언어: {language}</translation>
    </message>
    <message>
        <source>Keychain: {keychain}</source>
        <translation>키체인: {keychain}</translation>
    </message>
    <message>
        <source>Proxy: yes</source>
        <translation>프록시: 있음</translation>
    </message>
    <message>
        <source>Proxy: no</source>
        <translation>프록시: 없음</translation>
    </message>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>연습: 여기에 실제인 것은 없음</translation>
    </message>
    <message>
        <source>Steps of this path: {steps:plain}</source>
        <translation>이 경로의 단계: {steps:plain}</translation>
    </message>
    <message>
        <source>Tool: {tool}. What happened: {situation}</source>
        <translation>도구: {tool}. 상황: {situation}</translation>
    </message>
    <message>
        <source>Screens and codes</source>
        <translation>화면과 코드</translation>
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
        <translation>[x] 도구가 작동함</translation>
    </message>
    <message>
        <source>[ ] The test was left for later</source>
        <translation>[ ] 테스트를 나중으로 미룸</translation>
    </message>
    <message numerus="yes">
        <source>Pasted: %n character(s)</source>
        <translation>
            <numerusform>붙여넣음: %n자</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted: %n character(s), begins {begins}, ends {ends}</source>
        <translation>
            <numerusform>붙여넣음: %n자, 시작 {begins}, 끝자리 {ends}</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in it: {codes:plain}</source>
        <translation>내용에서 발견됨: {codes:plain}</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>시도한 작업</translation>
    </message>
    <message>
        <source>{job}: {seconds} s</source>
        <translation>{job}: {seconds}초</translation>
    </message>
    <message>
        <source>{job}: {seconds} s, {code}</source>
        <translation>{job}: {seconds}초, {code}</translation>
    </message>
    <message>
        <source>Answer: status {status}, Notion’s code {notion_code}</source>
        <translation>응답: 상태 {status}, Notion의 코드 {notion_code}</translation>
    </message>
    <message>
        <source>A proxy answered: status {proxy_status}</source>
        <translation>프록시가 응답함: 상태 {proxy_status}</translation>
    </message>
    <message>
        <source>Request numbers at Notion: {ids:plain}</source>
        <translation>Notion의 요청 번호: {ids:plain}</translation>
    </message>
    <message>
        <source>The wizard’s own mistake: {kind}, {place:plain} ({code})</source>
        <translation>마법사 자체의 오류: {kind}, {place:plain} ({code})</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found</source>
        <translation>
            <numerusform>데이터베이스 %n개 찾음</numerusform>
        </translation>
    </message>
    <message>
        <source>Database: {title}</source>
        <translation>데이터베이스: {title}</translation>
    </message>
    <message>
        <source>Not in this report: the token (but for its beginning and its last four characters), other texts that were pasted or typed, such as links and error messages, names and content of files, the proxy’s address and password, and the names of workspaces, connections and saved tokens.</source>
        <translation>이 보고서에 들어 있지 않은 것: 토큰(첫 부분과 마지막 네 글자 제외), 링크와 오류 메시지 등 붙여넣거나 입력한 다른 텍스트, 파일의 이름과 내용, 프록시의 주소와 암호, 그리고 워크스페이스, 연결, 저장된 토큰의 이름.</translation>
    </message>
    <message>
        <source>Not in this report: the token (but for its beginning and its last four characters), other texts that were pasted or typed, such as links and error messages, names and content of files, the proxy’s address and password, and the names of databases, workspaces, connections and saved tokens.</source>
        <translation>이 보고서에 들어 있지 않은 것: 토큰(첫 부분과 마지막 네 글자 제외), 링크와 오류 메시지 등 붙여넣거나 입력한 다른 텍스트, 파일의 이름과 내용, 프록시의 주소와 암호, 그리고 데이터베이스, 워크스페이스, 연결, 저장된 토큰의 이름.</translation>
    </message>
    <message>
        <source>Reaching Notion</source>
        <translation>Notion에 접속</translation>
    </message>
    <message>
        <source>Reading the saved token</source>
        <translation>저장된 토큰 읽기</translation>
    </message>
    <message>
        <source>Asking Notion about the token</source>
        <translation>Notion에 토큰 확인</translation>
    </message>
    <message>
        <source>Asking what it may do</source>
        <translation>권한 확인</translation>
    </message>
    <message>
        <source>Listing the databases</source>
        <translation>데이터베이스 목록 만들기</translation>
    </message>
    <message>
        <source>Naming their places</source>
        <translation>데이터베이스 위치의 이름 확인</translation>
    </message>
    <message>
        <source>Checking a link</source>
        <translation>링크 확인</translation>
    </message>
    <message>
        <source>Watching for a database</source>
        <translation>데이터베이스가 나타나는지 지켜보기</translation>
    </message>
    <message>
        <source>Saving and reading back</source>
        <translation>저장하고 다시 읽기</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Saved as {file:plain}</source>
        <translation>{file:plain} 파일로 저장됨</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>지원팀용 보고서</translation>
    </message>
    <message>
        <source>This is all of it. Nothing is sent: copy or save it, and give it to whoever helps you. Of the token, only its beginning and its last four characters are in it.</source>
        <translation>이것이 전부입니다. 전송되는 것은 없으니, 복사하거나 저장해서 도와주는 분에게 전해 주세요. 토큰은 첫 부분과 마지막 네 글자만 들어 있습니다.</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>보고서 전체</translation>
    </message>
    <message>
        <source>Names of databases too</source>
        <translation>데이터베이스 이름도 포함</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>텍스트로 저장</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>ReportReading</name>
    <message>
        <source>The report covers {first:plain} to {last:plain}.</source>
        <translation>보고서에 담긴 기간은 {first:plain}부터 {last:plain}까지입니다.</translation>
    </message>
    <message numerus="yes">
        <source>{code} came %n time(s): what it advises was not done yet, or it did not help.</source>
        <translation>
            <numerusform>{code} 코드가 %n번 나왔습니다. 안내한 조치를 아직 하지 않았거나, 효과가 없었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were pasted; a whole token has {whole}.</source>
        <translation>
            <numerusform>%n자를 붙여넣었습니다. 온전한 토큰은 {whole}자입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were pasted, as many as a whole token has.</source>
        <translation>
            <numerusform>%n자를 붙여넣었으며, 온전한 토큰의 길이와 같습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” took {seconds} seconds, and most often it is less than one: the network is slow, or something on the way holds answers back.</source>
        <translation>“{name}” 작업에 {seconds}초가 걸렸습니다. 대개는 1초도 걸리지 않습니다. 네트워크가 느리거나, 중간의 무언가가 응답을 붙잡고 있습니다.</translation>
    </message>
    <message>
        <source>Notion was not asked with success, so nothing is known of the token. The way comes first.</source>
        <translation>Notion에 제대로 물어보지 못했으므로 토큰에 대해서는 아무것도 알 수 없습니다. 연결 경로부터 해결해야 합니다.</translation>
    </message>
    <message>
        <source>Status 401: Notion was reached, and turned this very token down.</source>
        <translation>상태 401: Notion에 접속되었고, Notion이 바로 이 토큰을 거부했습니다.</translation>
    </message>
    <message>
        <source>Status 403: beside a code of Notion’s the token is known and may not do this; without one something on the way blocked it.</source>
        <translation>상태 403: Notion의 코드가 함께 있으면 Notion이 아는 토큰이지만 이 작업의 권한이 없습니다. 코드가 없으면 중간의 무언가가 차단했습니다.</translation>
    </message>
    <message>
        <source>Status 404: the token is fine; what was asked for is not shared with it, or is not there.</source>
        <translation>상태 404: 토큰은 정상입니다. 요청한 것이 이 토큰에 공유되지 않았거나 없습니다.</translation>
    </message>
    <message>
        <source>Status 407: a proxy wants somebody to sign in.</source>
        <translation>상태 407: 프록시에서 로그인을 요구합니다.</translation>
    </message>
    <message>
        <source>Status 429: Notion asks for a pause. It says nothing about the token.</source>
        <translation>상태 429: Notion이 잠시 쉬어 달라고 합니다. 이것으로는 토큰에 대해 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Status {status}: trouble at Notion or on the way. It says nothing about the token.</source>
        <translation>상태 {status}: Notion 또는 중간 경로에 문제가 있습니다. 이것으로는 토큰에 대해 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The tool works: nothing to do.</source>
        <translation>도구가 작동합니다. 할 일은 없습니다.</translation>
    </message>
    <message>
        <source>The test was left for later.</source>
        <translation>테스트를 나중으로 미뤘습니다.</translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>It goes into {keychain}, where this computer keeps passwords.</source>
        <translation>이 컴퓨터가 암호를 보관하는 {keychain}에 들어갑니다.</translation>
    </message>
    <message>
        <source>Its name there: “{name}”</source>
        <translation>보관되는 이름: “{name}”</translation>
    </message>
    <message>
        <source>It takes the place of “{name}”. The token before is kept as an entry of its own until you remove it, so you can undo this.</source>
        <translation>“{name}” 항목을 대신하게 됩니다. 이전 토큰은 제거할 때까지 별도의 항목으로 보관되므로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Save the token</source>
        <translation>토큰 저장</translation>
    </message>
    <message>
        <source>A copy for you, on this computer. Your tools do not change by themselves.</source>
        <translation>이 컴퓨터에 두는 내 사본입니다. 도구는 저절로 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>저장하는 중</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>그만 기다리기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>저장하지 않고 계속</translation>
    </message>
    <message>
        <source>Save on this computer</source>
        <translation>이 컴퓨터에 저장</translation>
    </message>
    <message>
        <source>Without saving, the token stays in memory until this window closes, or for 15 minutes without use.</source>
        <translation>저장하지 않으면 토큰은 이 창을 닫거나 15분 동안 사용하지 않을 때까지 메모리에 남아 있습니다.</translation>
    </message>
    <message>
        <source>It goes where this computer keeps passwords.</source>
        <translation>이 컴퓨터가 암호를 보관하는 곳에 들어갑니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>이름 변경</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>last worked {when:at}</source>
        <translation>{when:at} 마지막으로 작동함</translation>
    </message>
    <message>
        <source>saved {when:at}</source>
        <translation>{when:at} 저장함</translation>
    </message>
    <message>
        <source>no longer in this computer’s keychain</source>
        <translation>더 이상 이 컴퓨터의 키체인에 없음</translation>
    </message>
    <message>
        <source>one more token is kept with it</source>
        <translation>토큰이 하나 더 함께 보관됨</translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation>저장된 토큰</translation>
    </message>
</context>
<context>
    <name>SavedTokens</name>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>이 컴퓨터에서 “{name}” 항목을 제거할까요?</translation>
    </message>
    <message>
        <source>Bring the other token of “{name}” back?</source>
        <translation>“{name}” 항목을 다른 토큰으로 되돌릴까요?</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is copied. It stays on the clipboard for %n minute(s) at most.</source>
        <translation>
            <numerusform>“{name}” 항목을 복사했습니다. 클립보드에 최대 %n분 동안 남아 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation>저장된 토큰</translation>
    </message>
    <message>
        <source>This computer keeps a copy of them. What you do here changes nothing in Notion or in your tools.</source>
        <translation>이 컴퓨터에는 토큰의 사본이 보관됩니다. 여기서 하는 작업으로 Notion이나 도구에서 바뀌는 것은 없습니다.</translation>
    </message>
    <message>
        <source>No token is saved here yet.</source>
        <translation>아직 여기에 저장된 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>제거하기</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>유지하기</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Bring the other token back</source>
        <translation>다른 토큰으로 되돌리기</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>지금 확인</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 변경</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>In Notion nothing changes: the connection stays, and tools that have this token go on using it. To end the token itself, remove its connection in Notion.</source>
        <translation>Notion에서는 아무것도 바뀌지 않습니다. 연결은 그대로 있고, 이 토큰이 들어 있는 도구도 계속 사용합니다. 토큰 자체를 끝내려면 Notion에서 그 연결을 제거하세요.</translation>
    </message>
    <message>
        <source>The other token that is kept with it is removed, too.</source>
        <translation>함께 보관된 다른 토큰도 제거됩니다.</translation>
    </message>
    <message>
        <source>Notion is asked first whether that one works. If it does, it takes the place of the one kept now, which is then forgotten on this computer. If not, both are kept, and you can change back.</source>
        <translation>먼저 그 토큰이 작동하는지 Notion에 물어봅니다. 작동하면 지금 보관된 토큰을 대신하고, 지금 토큰은 이 컴퓨터에서 지워집니다. 작동하지 않으면 둘 다 보관되며 다시 바꿀 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Your tokens</source>
        <translation>내 토큰</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>현재 위치</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>open</source>
        <translation>미완료</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>남음</translation>
    </message>
    <message>
        <source>Share the database</source>
        <translation>데이터베이스 공유</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>상황</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>토큰 가져오기</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>토큰 확인</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Your tool</source>
        <translation>도구</translation>
    </message>
</context>
<context>
    <name>SituationPage</name>
    <message>
        <source>What happened?</source>
        <translation>어떤 일이 있었나요?</translation>
    </message>
    <message>
        <source>Two questions, and the wizard shows only the steps you need.</source>
        <translation>두 가지 질문에 답하시면 마법사가 필요한 단계만 보여 드립니다.</translation>
    </message>
    <message>
        <source>Notion Wizard is independent and not affiliated with Notion. Nothing leaves this computer but requests to Notion.</source>
        <translation>Notion Wizard는 독립적인 프로그램이며 Notion과 제휴 관계가 아닙니다. 이 컴퓨터 밖으로 나가는 것은 Notion에 보내는 요청뿐입니다.</translation>
    </message>
    <message>
        <source>Have the error message? Paste it here and skip the questions</source>
        <translation>오류 메시지가 있나요? 여기에 붙여넣으면 질문을 건너뛸 수 있습니다</translation>
    </message>
    <message>
        <source>The wizard does not know this message. The two questions lead on.</source>
        <translation>마법사가 모르는 메시지입니다. 두 가지 질문으로 계속하세요.</translation>
    </message>
    <message>
        <source>Now choose below where you see the error.</source>
        <translation>이제 아래에서 오류가 보이는 곳을 선택하세요.</translation>
    </message>
    <message>
        <source>Trying the way to Notion…</source>
        <translation>Notion까지 연결되는지 시험하는 중…</translation>
    </message>
    <message>
        <source>Where do you see the error?</source>
        <translation>오류가 어디에서 보이나요?</translation>
    </message>
    <message>
        <source>Script or program</source>
        <translation>스크립트나 프로그램</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>다른 도구</translation>
    </message>
    <message>
        <source>Not in a tool yet</source>
        <translation>아직 도구에 넣지 않음</translation>
    </message>
    <message>
        <source>Connected with a token</source>
        <translation>토큰으로 연결함</translation>
    </message>
    <message>
        <source>Signed in with Notion</source>
        <translation>Notion으로 로그인함</translation>
    </message>
    <message>
        <source>How is Make connected?</source>
        <translation>Make는 어떻게 연결되어 있나요?</translation>
    </message>
    <message>
        <source>The token is turned down, or I’m not sure</source>
        <translation>토큰이 거부되거나, 확실하지 않습니다</translation>
    </message>
    <message>
        <source>“API token is invalid”, “unauthorized”, error 401</source>
        <translation>“API token is invalid”, “unauthorized”, 오류 401</translation>
    </message>
    <message>
        <source>We moved to another workspace or account</source>
        <translation>다른 워크스페이스나 계정으로 옮겼습니다</translation>
    </message>
    <message>
        <source>Tokens do not move along</source>
        <translation>토큰은 함께 옮겨지지 않습니다</translation>
    </message>
    <message>
        <source>It works, but a database is missing</source>
        <translation>작동하지만 데이터베이스가 안 보입니다</translation>
    </message>
    <message>
        <source>Often it only has to be shared</source>
        <translation>공유하기만 하면 되는 경우가 많습니다</translation>
    </message>
    <message>
        <source>First connection</source>
        <translation>첫 연결</translation>
    </message>
    <message>
        <source>I am setting this tool up</source>
        <translation>이 도구를 설정하는 중입니다</translation>
    </message>
</context>
<context>
    <name>StepHelp</name>
    <message>
        <source>Home: your tokens</source>
        <translation>홈: 내 토큰</translation>
    </message>
    <message>
        <source>There is a card for each saved token and for everything that is not finished yet.</source>
        <translation>저장된 토큰마다, 그리고 아직 끝나지 않은 일마다 카드가 있습니다.</translation>
    </message>
    <message>
        <source>“Check now” asks Notion whether a saved token still works.</source>
        <translation>“지금 확인”은 저장된 토큰이 아직 작동하는지 Notion에 물어봅니다.</translation>
    </message>
    <message>
        <source>“Replace it” is for a token that your tool no longer accepts.</source>
        <translation>“교체하기”는 도구에서 더 이상 받아들이지 않는 토큰에 사용합니다.</translation>
    </message>
    <message>
        <source>Another tool or another workspace? Click “Something else”.</source>
        <translation>다른 도구나 다른 워크스페이스인가요? “다른 작업”을 클릭하세요.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>상황</translation>
    </message>
    <message>
        <source>Two questions, so that you see only the steps you need. Your answers change nothing, and you can come back to them.</source>
        <translation>두 가지 질문으로 필요한 단계만 보여 드립니다. 답한다고 바뀌는 것은 없으며, 언제든 돌아와 고칠 수 있습니다.</translation>
    </message>
    <message>
        <source>Have the error message? Paste it at the top: the wizard answers the questions.</source>
        <translation>오류 메시지가 있나요? 맨 위에 붙여넣으면 마법사가 질문에 대신 답합니다.</translation>
    </message>
    <message>
        <source>Not sure what happened? Leave the first answer; the check finds out.</source>
        <translation>무슨 일이 있었는지 확실하지 않나요? 첫 번째 답을 그대로 두세요. 확인하면서 알아냅니다.</translation>
    </message>
    <message>
        <source>Some tools, such as Zapier, need no token at all: the wizard says so and shows how to connect them again.</source>
        <translation>Zapier 같은 일부 도구에는 토큰이 전혀 필요 없습니다. 그런 경우 마법사가 알려 주고 다시 연결하는 방법을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>토큰 가져오기</translation>
    </message>
    <message>
        <source>Notion shows the token to workspace owners only. They open the connection, click {show}, then {copy}.</source>
        <translation>Notion은 토큰을 워크스페이스 소유자에게만 보여 줍니다. 소유자가 연결을 열고 {show} 버튼을 클릭한 다음 {copy} 버튼을 클릭합니다.</translation>
    </message>
    <message>
        <source>No owner, or not sure? Choose No: a message for the owner is ready.</source>
        <translation>소유자가 아니거나 확실하지 않나요? “아니요”를 선택하세요. 소유자에게 보낼 메시지가 준비되어 있습니다.</translation>
    </message>
    <message>
        <source>Click {refresh} only where the wizard says so: it can stop every tool that uses this connection.</source>
        <translation>{refresh} 버튼은 마법사가 안내할 때만 클릭하세요. 이 연결을 사용하는 모든 도구가 멈출 수 있습니다.</translation>
    </message>
    <message>
        <source>The connection is not in the list? Look at the top left of Notion whether this is the right workspace.</source>
        <translation>연결이 목록에 없나요? Notion 왼쪽 위에서 맞는 워크스페이스인지 확인하세요.</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>토큰 확인</translation>
    </message>
    <message>
        <source>Paste the token, and the wizard asks Notion about it at once. It stays hidden and is sent to nobody but Notion.</source>
        <translation>토큰을 붙여넣으면 마법사가 바로 Notion에 물어봅니다. 토큰은 가려져 있으며 Notion 외에는 아무에게도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Spaces, line breaks and quotes around it do no harm: they are removed, and the wizard tells you.</source>
        <translation>주변에 공백, 줄바꿈, 따옴표가 있어도 괜찮습니다. 마법사가 제거하고 알려 드립니다.</translation>
    </message>
    <message>
        <source>Click {copy} in Notion and Paste here; typing goes wrong too easily.</source>
        <translation>Notion에서 {copy} 버튼을, 여기서 “붙여넣기”를 클릭하세요. 직접 입력하면 틀리기 쉽습니다.</translation>
    </message>
    <message>
        <source>A card says what is wrong and what to do. Read its code at the bottom left to support.</source>
        <translation>무엇이 문제이고 어떻게 해야 하는지 카드에 나옵니다. 왼쪽 아래의 코드를 지원팀에 읽어 주세요.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>These are the databases that the token can see. An empty list is no fault of the token: nothing is shared with its connection yet.</source>
        <translation>토큰으로 볼 수 있는 데이터베이스입니다. 목록이 비어 있어도 토큰의 문제는 아닙니다. 아직 연결에 공유된 것이 없을 뿐입니다.</translation>
    </message>
    <message>
        <source>In Notion open the database, click {menu}, then {connections}, and add the connection.</source>
        <translation>Notion에서 데이터베이스를 열고 {menu}, {connections} 순으로 클릭한 다음 연결을 추가하세요.</translation>
    </message>
    <message>
        <source>Just shared? It can take a minute; the wizard looks again by itself.</source>
        <translation>방금 공유했나요? 1분 정도 걸릴 수 있습니다. 마법사가 알아서 다시 찾아봅니다.</translation>
    </message>
    <message>
        <source>You need not wait: you can go on at any time.</source>
        <translation>기다리지 않아도 됩니다. 언제든 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>A copy for you, where this computer keeps passwords. Your tools do not change by themselves.</source>
        <translation>이 컴퓨터가 암호를 보관하는 곳에 두는 내 사본입니다. 도구는 저절로 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>A separate window may ask for a password: it wants the one you sign in to this computer with, not the token.</source>
        <translation>별도의 창에서 암호를 물을 수 있습니다. 토큰이 아니라 이 컴퓨터에 로그인할 때 쓰는 암호입니다.</translation>
    </message>
    <message>
        <source>Not your own computer? Choose “Go on without saving”.</source>
        <translation>내 컴퓨터가 아닌가요? “저장하지 않고 계속”을 선택하세요.</translation>
    </message>
    <message>
        <source>“Copy token” puts the token on the clipboard for a few minutes only.</source>
        <translation>“토큰 복사”를 클릭하면 토큰이 클립보드에 몇 분 동안만 남아 있습니다.</translation>
    </message>
    <message>
        <source>No time now? Click “I’ll test later”; Home keeps it for you.</source>
        <translation>지금 시간이 없나요? “나중에 테스트”를 클릭하세요. 홈에 남겨 둡니다.</translation>
    </message>
    <message>
        <source>The token saved before is kept, so you can undo this.</source>
        <translation>이전에 저장한 토큰도 보관되므로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Your tool</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>The last step: put the token into your tool, and try there whether it works.</source>
        <translation>마지막 단계입니다. 토큰을 도구에 넣고, 거기서 작동하는지 시험해 보세요.</translation>
    </message>
    <message>
        <source>Still an error? Say so under the steps and paste the message: the wizard says what to look at.</source>
        <translation>여전히 오류가 나나요? 단계 아래에서 그렇게 답하고 메시지를 붙여넣으세요. 무엇을 살펴볼지 마법사가 알려 드립니다.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>This is what was done, and where the token is kept.</source>
        <translation>처리한 내용과 토큰이 보관된 곳입니다.</translation>
    </message>
    <message>
        <source>Working with support? Read them the number here, and what stands before it.</source>
        <translation>지원팀의 도움을 받고 있나요? 여기의 번호와 그 앞에 적힌 말을 읽어 주세요.</translation>
    </message>
    <message>
        <source>The receipt tells the same in a file. The token is not in it.</source>
        <translation>확인서에는 같은 내용이 파일로 담깁니다. 토큰은 들어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Help with this step</source>
        <translation>이 단계 도움말</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>지원팀용 보고서</translation>
    </message>
</context>
<context>
    <name>SupportHandbook</name>
    <message>
        <source>Saved as {file:plain}</source>
        <translation>{file:plain} 파일로 저장됨</translation>
    </message>
    <message>
        <source>Support handbook</source>
        <translation>지원 안내서</translation>
    </message>
    <message>
        <source>For everybody who helps someone else on the phone.</source>
        <translation>다른 사람을 전화로 돕는 모든 분을 위한 안내서입니다.</translation>
    </message>
    <message>
        <source>How a call goes, all codes (what the caller sees, why, what to say and what to do), the directions in Notion and the steps of each tool, on one page. It has a search field, prints well and works without internet.</source>
        <translation>통화 진행 방법, 모든 코드(전화한 분의 화면, 원인, 전할 말, 해결 방법), Notion에서 하는 방법, 도구별 단계가 한 페이지에 있습니다. 검색 칸이 있고, 인쇄하기 좋으며, 인터넷 없이도 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Save the handbook</source>
        <translation>안내서 저장</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Token of the old workspace, token of the new one</source>
        <translation>예전 워크스페이스의 토큰과 새 워크스페이스의 토큰</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Old workspace</source>
        <translation>예전 워크스페이스</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>새 워크스페이스</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>어디서 온 토큰인가요?</translation>
    </message>
    <message>
        <source>From a connection in the workspace you left</source>
        <translation>떠나온 워크스페이스의 연결</translation>
    </message>
    <message>
        <source>From a connection made in the workspace you moved to</source>
        <translation>옮겨 간 워크스페이스에서 만든 연결</translation>
    </message>
    <message>
        <source>Does it still work?</source>
        <translation>아직 작동하나요?</translation>
    </message>
    <message>
        <source>Often yes, as long as the old workspace and its connection exist: that is why the mix-up goes unnoticed</source>
        <translation>네, 예전 워크스페이스와 그 연결이 있는 동안은 작동하는 경우가 많습니다. 그래서 토큰이 뒤바뀌어도 알아차리기 어렵습니다</translation>
    </message>
    <message>
        <source>Yes, from the moment it is made</source>
        <translation>네, 만든 순간부터 작동합니다</translation>
    </message>
    <message>
        <source>What does it see?</source>
        <translation>무엇을 볼 수 있나요?</translation>
    </message>
    <message>
        <source>The old pages only, none that are in the new workspace</source>
        <translation>예전 페이지만 보이고, 새 워크스페이스의 페이지는 보이지 않습니다</translation>
    </message>
    <message>
        <source>What you add to its connection, and all pages inside</source>
        <translation>연결에 추가한 페이지와 그 안의 모든 페이지</translation>
    </message>
    <message>
        <source>Did it move along?</source>
        <translation>함께 옮겨졌나요?</translation>
    </message>
    <message>
        <source>No: neither tokens nor connections move</source>
        <translation>아니요, 토큰도 연결도 옮겨지지 않습니다</translation>
    </message>
    <message>
        <source>It is new, so put it into every tool once</source>
        <translation>새 토큰이므로 모든 도구에 한 번씩 넣어야 합니다</translation>
    </message>
    <message>
        <source>And the databases?</source>
        <translation>데이터베이스는 어떻게 되나요?</translation>
    </message>
    <message>
        <source>Your tool still has the old ones chosen</source>
        <translation>도구에는 아직 예전 데이터베이스가 선택되어 있습니다</translation>
    </message>
    <message>
        <source>Copies are new databases: pick them in your tool again</source>
        <translation>복사본은 새 데이터베이스이므로 도구에서 다시 선택해야 합니다</translation>
    </message>
    <message>
        <source>The tokens look alike. The check shows which workspace a token opens.</source>
        <translation>두 토큰은 비슷하게 생겼습니다. 어느 워크스페이스를 여는 토큰인지는 확인 단계에서 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Revoked, expired, or wrong from the start</source>
        <translation>취소됨, 만료됨, 처음부터 틀림</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>Wrong or damaged</source>
        <translation>틀렸거나 손상됨</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>무슨 일이 있었나요?</translation>
    </message>
    <message>
        <source>Someone clicked {refresh}, or removed the connection or the token</source>
        <translation>누군가 {refresh} 버튼을 클릭했거나, 연결 또는 토큰을 제거했습니다</translation>
    </message>
    <message>
        <source>Its last day has passed; only personal tokens have one</source>
        <translation>종료 날짜가 지났습니다. 종료 날짜는 개인 토큰에만 있습니다</translation>
    </message>
    <message>
        <source>A part is missing, something was added, or it is no token of Notion’s at all</source>
        <translation>일부가 빠졌거나, 무언가 덧붙었거나, 아예 Notion의 토큰이 아닙니다</translation>
    </message>
    <message>
        <source>What does Notion say?</source>
        <translation>Notion에서는 뭐라고 하나요?</translation>
    </message>
    <message>
        <source>“API token is invalid.”</source>
        <translation>“API token is invalid.”</translation>
    </message>
    <message>
        <source>How can you tell?</source>
        <translation>어떻게 알 수 있나요?</translation>
    </message>
    <message>
        <source>It worked before, and Notion now shows a token that ends differently, or the connection is gone</source>
        <translation>이전에는 작동했는데, 지금은 Notion에 끝자리가 다른 토큰이 표시되거나 연결이 없습니다</translation>
    </message>
    <message>
        <source>It worked before, and its date is past on the page of personal tokens</source>
        <translation>이전에는 작동했는데, 개인 토큰 페이지에서 날짜가 지나 있습니다</translation>
    </message>
    <message>
        <source>It never worked, or the check names what is wrong with it</source>
        <translation>작동한 적이 없거나, 확인 단계에서 무엇이 틀렸는지 알려 줍니다</translation>
    </message>
    <message>
        <source>Will it work again?</source>
        <translation>다시 작동할까요?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Only a damaged one: once it is copied whole</source>
        <translation>손상된 토큰만, 온전히 복사하면 작동합니다</translation>
    </message>
    <message>
        <source>What helps?</source>
        <translation>어떻게 해결하나요?</translation>
    </message>
    <message>
        <source>Copy the present one with {show} and {copy}; if the connection is gone, make a new one. All its tools need the new token</source>
        <translation>{show}, {copy} 버튼으로 현재 토큰을 복사하세요. 연결이 없으면 새로 만드세요. 그 연결을 쓰던 모든 도구에 새 토큰이 필요합니다</translation>
    </message>
    <message>
        <source>Make a new personal token</source>
        <translation>개인 토큰을 새로 만드세요</translation>
    </message>
    <message>
        <source>Copy it again with the {copy} button in Notion</source>
        <translation>Notion에서 {copy} 버튼으로 다시 복사하세요</translation>
    </message>
    <message>
        <source>Notion has one message for all three. Older articles name three messages: today the wizard finds the reason from the token itself and from what it saw before.</source>
        <translation>Notion은 세 경우 모두 같은 메시지를 표시합니다. 오래된 글에는 메시지가 세 가지라고 나오지만, 지금은 마법사가 토큰 자체와 이전에 본 것을 바탕으로 이유를 찾습니다.</translation>
    </message>
</context>
<context>
    <name>ThisStep</name>
    <message>
        <source>What does {code} mean?</source>
        <translation>{code} 코드는 무슨 뜻인가요?</translation>
    </message>
    <message>
        <source>Our directions are from {month:plain}. Don’t see it in Notion? It may have another name by now: look for a similar word near that place.</source>
        <translation>이 안내는 {month:plain} 기준입니다. Notion에서 보이지 않나요? 지금은 이름이 다를 수 있으니 그 근처에서 비슷한 말을 찾으세요.</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>TokenPlaces</name>
    <message>
        <source>No environment variable that the wizard can see here holds a Notion token.</source>
        <translation>마법사가 여기서 볼 수 있는 환경 변수에는 Notion 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>{variable} on this computer has the new token already.</source>
        <translation>이 컴퓨터의 {variable} 변수에 이미 새 토큰이 들어 있습니다.</translation>
    </message>
    <message>
        <source>{variable} on this computer still holds the old token ({masked}).</source>
        <translation>이 컴퓨터의 {variable} 변수에 아직 이전 토큰({masked})이 들어 있습니다.</translation>
    </message>
    <message>
        <source>{variable} on this computer holds the token of another connection, “{connection}” ({masked}).</source>
        <translation>이 컴퓨터의 {variable} 변수에 “{connection}” 연결의 토큰({masked})이 들어 있습니다. 다른 연결의 토큰입니다.</translation>
    </message>
    <message>
        <source>{variable} on this computer holds a Notion token that the wizard does not know ({masked}).</source>
        <translation>이 컴퓨터의 {variable} 변수에 마법사가 모르는 Notion 토큰({masked})이 들어 있습니다.</translation>
    </message>
    <message>
        <source>{variable} gets the new token in every new window of the terminal.</source>
        <translation>새 터미널 창을 열 때마다 {variable} 변수에 새 토큰이 들어갑니다.</translation>
    </message>
    <message>
        <source>{variable} still gets the old token ({masked}) in every new window of the terminal.</source>
        <translation>새 터미널 창을 열 때마다 {variable} 변수에 아직 이전 토큰({masked})이 들어갑니다.</translation>
    </message>
    <message>
        <source>{variable} gets the token of another connection, “{connection}” ({masked}), in every new window of the terminal.</source>
        <translation>새 터미널 창을 열 때마다 {variable} 변수에 “{connection}” 연결의 토큰({masked})이 들어갑니다. 다른 연결의 토큰입니다.</translation>
    </message>
    <message>
        <source>{variable} gets a Notion token that the wizard does not know ({masked}) in every new window of the terminal.</source>
        <translation>새 터미널 창을 열 때마다 {variable} 변수에 마법사가 모르는 Notion 토큰({masked})이 들어갑니다.</translation>
    </message>
    <message>
        <source>{variable} is set on this computer, but there is no whole Notion token in it.</source>
        <translation>이 컴퓨터에 {variable} 변수가 설정되어 있지만, 온전한 Notion 토큰이 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>What is open now still has another {variable}: close the program and its window, and open them again.</source>
        <translation>지금 열려 있는 것에는 아직 다른 값의 {variable} 변수가 있습니다. 프로그램과 그 창을 닫았다가 다시 여세요.</translation>
    </message>
    <message>
        <source>It is set in “{file:plain}”, line {line:plain}.</source>
        <translation>“{file:plain}” 파일에 설정되어 있습니다(줄 {line:plain}).</translation>
    </message>
    <message>
        <source>It is set in the environment variables of your Windows account.</source>
        <translation>내 Windows 계정의 환경 변수에 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>It is set in Windows’ environment variables for everyone here.</source>
        <translation>이 컴퓨터의 모든 사용자를 위한 Windows 환경 변수에 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>The wizard cannot see where it is set.</source>
        <translation>어디에 설정되어 있는지 마법사에서는 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Programs take it before any file, so put the new token there too.</source>
        <translation>프로그램은 어떤 파일보다 이것을 먼저 사용하므로, 여기에도 새 토큰을 넣으세요.</translation>
    </message>
    <message>
        <source>Line {line:plain}: the new token</source>
        <translation>줄 {line:plain}: 새 토큰</translation>
    </message>
    <message>
        <source>Line {line:plain}: the old token, {masked}</source>
        <translation>줄 {line:plain}: 이전 토큰, {masked}</translation>
    </message>
    <message>
        <source>Line {line:plain}: the token of another connection, {masked}</source>
        <translation>줄 {line:plain}: 다른 연결의 토큰, {masked}</translation>
    </message>
    <message>
        <source>Line {line:plain}: a token that the wizard does not know, {masked}</source>
        <translation>줄 {line:plain}: 마법사가 모르는 토큰, {masked}</translation>
    </message>
    <message>
        <source>Line {line:plain}: the token to be replaced, {masked}</source>
        <translation>줄 {line:plain}: 교체할 토큰, {masked}</translation>
    </message>
    <message>
        <source>No file there holds the old token.</source>
        <translation>그 폴더에는 이전 토큰이 든 파일이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there may still hold the old token.</source>
        <translation>
            <numerusform>그 폴더의 파일 %n개에 이전 토큰이 아직 있을 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file there holds another Notion token.</source>
        <translation>그 폴더에는 다른 Notion 토큰이 든 파일이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there may hold another Notion token.</source>
        <translation>
            <numerusform>그 폴더의 파일 %n개에 다른 Notion 토큰이 있을 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n file(s).</source>
        <translation>
            <numerusform>파일 %n개를 살펴보았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it: the rest of the folder was not looked at.</source>
        <translation>중지하셨으므로 폴더의 나머지는 살펴보지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The new token stands in %n file(s).</source>
        <translation>
            <numerusform>새 토큰이 파일 %n개에 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token of another connection stands in %n file(s); the wizard leaves that alone.</source>
        <translation>
            <numerusform>다른 연결의 토큰이 파일 %n개에 있습니다. 마법사는 이 토큰을 건드리지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) could not be read.</source>
        <translation>
            <numerusform>파일 또는 폴더 %n개를 읽지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too large to look at: %n file(s).</source>
        <translation>
            <numerusform>너무 커서 살펴보지 않은 파일: %n개.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>Click Show, then Copy.</source>
        <translation>Show 버튼을 클릭한 다음 Copy 버튼을 클릭하세요.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>여기에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>“다시 시도”를 클릭하세요.</translation>
    </message>
    <message>
        <source>Notion accepts this token</source>
        <translation>Notion이 이 토큰을 받아들입니다</translation>
    </message>
    <message>
        <source>It opens “{workspace}” through “{connection}”.</source>
        <translation>이 토큰은 “{connection}” 연결을 통해 “{workspace}” 워크스페이스를 엽니다.</translation>
    </message>
    <message>
        <source>The token is good; Notion accepts it.</source>
        <translation>토큰은 정상입니다. Notion이 받아들입니다.</translation>
    </message>
    <message>
        <source>This token opens another workspace</source>
        <translation>이 토큰은 다른 워크스페이스를 엽니다</translation>
    </message>
    <message>
        <source>It opens “{workspace}”; before, it was “{earlier_workspace}”. That is right only if you meant to change the workspace.</source>
        <translation>이 토큰은 “{workspace}” 워크스페이스를 엽니다. 이전에는 “{earlier_workspace}” 워크스페이스였습니다. 워크스페이스를 바꾸려던 경우에만 맞습니다.</translation>
    </message>
    <message>
        <source>Go on if this is the workspace you want.</source>
        <translation>원하는 워크스페이스가 맞으면 계속하세요.</translation>
    </message>
    <message>
        <source>Else choose the right one at the top left in Notion, and copy there.</source>
        <translation>아니라면 Notion 왼쪽 위에서 맞는 워크스페이스를 선택하고, 거기서 복사하세요.</translation>
    </message>
    <message>
        <source>The token is good, but it opens another workspace than before; did you mean that?</source>
        <translation>토큰은 정상인데, 이전과 다른 워크스페이스를 엽니다. 일부러 바꾸신 건가요?</translation>
    </message>
    <message>
        <source>This token opens your new workspace</source>
        <translation>이 토큰은 새 워크스페이스를 엽니다</translation>
    </message>
    <message>
        <source>It opens “{workspace}”; before, it was “{earlier_workspace}”.</source>
        <translation>이 토큰은 “{workspace}” 워크스페이스를 엽니다. 이전에는 “{earlier_workspace}” 워크스페이스였습니다.</translation>
    </message>
    <message>
        <source>The token is good, and it opens your new workspace.</source>
        <translation>토큰은 정상이고, 새 워크스페이스를 엽니다.</translation>
    </message>
    <message>
        <source>This token belongs to another connection</source>
        <translation>이 토큰은 다른 연결의 토큰입니다</translation>
    </message>
    <message>
        <source>It opens the same workspace through “{connection}”. It may see other pages than the one before.</source>
        <translation>“{connection}” 연결을 통해 같은 워크스페이스를 엽니다. 이전 토큰과 볼 수 있는 페이지가 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>Go on if you meant to change it.</source>
        <translation>바꾸려던 것이라면 계속하세요.</translation>
    </message>
    <message>
        <source>Share the pages that are missing with “{connection}” in Notion.</source>
        <translation>보이지 않는 페이지를 Notion에서 “{connection}” 연결에 공유하세요.</translation>
    </message>
    <message>
        <source>The token is good, but it belongs to another connection than before; some pages may have to be shared again.</source>
        <translation>토큰은 정상인데, 이전과 다른 연결의 토큰입니다. 일부 페이지를 다시 공유해야 할 수 있습니다.</translation>
    </message>
    <message>
        <source>This is a personal token</source>
        <translation>이것은 개인 토큰입니다</translation>
    </message>
    <message>
        <source>It acts as the person who made it and sees what that person sees. It ends when its time is over, when it is revoked, or when that person leaves.</source>
        <translation>만든 사람의 이름으로 작동하며 그 사람이 볼 수 있는 것을 봅니다. 기한이 되거나, 취소되거나, 그 사람이 나가면 끝납니다.</translation>
    </message>
    <message>
        <source>Go on if the tool is yours alone.</source>
        <translation>혼자 쓰는 도구라면 계속하세요.</translation>
    </message>
    <message>
        <source>Note the day it ends.</source>
        <translation>끝나는 날짜를 적어 두세요.</translation>
    </message>
    <message>
        <source>For a team, use the token of a connection (also called integration).</source>
        <translation>팀에서 쓴다면 연결(통합이라고도 함)의 토큰을 사용하세요.</translation>
    </message>
    <message>
        <source>The token is good; it is a personal one, so it ends some day or when you leave.</source>
        <translation>토큰은 정상입니다. 개인 토큰이라서 언젠가 기한이 되거나 워크스페이스를 나가시면 끝납니다.</translation>
    </message>
    <message>
        <source>This token still opens the old workspace</source>
        <translation>이 토큰은 아직 예전 워크스페이스를 엽니다</translation>
    </message>
    <message>
        <source>You said you moved. Check the name at the top left in Notion, and copy the token there. Nothing was saved.</source>
        <translation>워크스페이스를 옮겼다고 답하셨습니다. Notion 왼쪽 위의 이름을 확인하고, 거기서 토큰을 복사하세요. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Notion still had the old workspace open.</source>
        <translation>Notion에 예전 워크스페이스가 아직 열려 있었습니다.</translation>
    </message>
    <message>
        <source>The browser is signed in with the old account.</source>
        <translation>브라우저에 예전 계정으로 로그인되어 있습니다.</translation>
    </message>
    <message>
        <source>The new connection was made in the old workspace.</source>
        <translation>새 연결을 예전 워크스페이스에서 만들었습니다.</translation>
    </message>
    <message>
        <source>In Notion, choose the new workspace at the top left.</source>
        <translation>Notion 왼쪽 위에서 새 워크스페이스를 선택하세요.</translation>
    </message>
    <message>
        <source>Open the connection (also called integration), or make it there.</source>
        <translation>거기서 연결(통합이라고도 함)을 열거나 새로 만드세요.</translation>
    </message>
    <message>
        <source>The token works but still opens the old workspace; which name stands at the top left in Notion?</source>
        <translation>토큰은 작동하지만 아직 예전 워크스페이스를 엽니다. Notion 왼쪽 위에 어떤 이름이 보이나요?</translation>
    </message>
    <message>
        <source>Is “{workspace}” the right workspace?</source>
        <translation>“{workspace}” 워크스페이스가 맞나요?</translation>
    </message>
    <message>
        <source>You said you moved. Check the name at the top left in Notion. The token must be made in the new workspace.</source>
        <translation>워크스페이스를 옮겼다고 답하셨습니다. Notion 왼쪽 위의 이름을 확인하세요. 토큰은 새 워크스페이스에서 만들어야 합니다.</translation>
    </message>
    <message>
        <source>If it is the old one, click “No, get the other token”.</source>
        <translation>예전 워크스페이스라면 “아니요, 다른 토큰 가져오기”를 클릭하세요.</translation>
    </message>
    <message>
        <source>If it is the new one, click “Yes, it is right”, and go on with this token.</source>
        <translation>새 워크스페이스라면 “네, 맞습니다”를 클릭하고 이 토큰으로 계속하세요.</translation>
    </message>
    <message>
        <source>The token works; is the workspace that the screen names the new one?</source>
        <translation>토큰은 작동합니다. 화면에 이름이 나온 워크스페이스가 새 워크스페이스인가요?</translation>
    </message>
    <message>
        <source>This wizard may be out of date</source>
        <translation>마법사가 오래된 버전일 수 있습니다</translation>
    </message>
    <message>
        <source>Notion did not understand the wizard’s question. Nothing is known about your token.</source>
        <translation>Notion에서 마법사의 질문을 이해하지 못했습니다. 토큰에 대해서는 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Notion has changed since this version was made.</source>
        <translation>이 버전이 나온 뒤로 Notion이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>A proxy changed the question on its way.</source>
        <translation>중간에 프록시가 질문을 바꾸었습니다.</translation>
    </message>
    <message>
        <source>Install the newest version of Notion Wizard.</source>
        <translation>Notion Wizard 최신 버전을 설치하세요.</translation>
    </message>
    <message>
        <source>Your wizard may be too old for Notion; install the newest version.</source>
        <translation>마법사가 Notion에 비해 너무 오래된 버전일 수 있습니다. 최신 버전을 설치해 주세요.</translation>
    </message>
    <message>
        <source>It was not whole when it was pasted.</source>
        <translation>붙여넣을 때 토큰이 온전하지 않았습니다.</translation>
    </message>
    <message>
        <source>The token was replaced in Notion, and this is the older one.</source>
        <translation>Notion에서 토큰이 교체되었고, 이것은 이전 토큰입니다.</translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>연결이 제거되었습니다.</translation>
    </message>
    <message>
        <source>It belongs to the workspace from before the move.</source>
        <translation>옮기기 전 워크스페이스의 토큰입니다.</translation>
    </message>
    <message>
        <source>It is a webhook’s verification token, which looks just the same.</source>
        <translation>모양이 똑같은 웹훅 확인용 토큰입니다.</translation>
    </message>
    <message>
        <source>A letter was changed when it was copied or typed.</source>
        <translation>복사하거나 입력할 때 글자 하나가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>It is a personal token, and it ended or its maker left.</source>
        <translation>개인 토큰인데, 기한이 끝났거나 만든 사람이 나갔습니다.</translation>
    </message>
    <message>
        <source>It was made a moment ago and is not known yet.</source>
        <translation>방금 만들어서 아직 인식되지 않습니다.</translation>
    </message>
    <message>
        <source>In Notion, open the connection, click Show, then Copy. Do not click Refresh yet.</source>
        <translation>Notion에서 연결을 열고 Show 버튼을 클릭한 다음 Copy 버튼을 클릭하세요. Refresh 버튼은 아직 클릭하지 마세요.</translation>
    </message>
    <message>
        <source>In Notion, click Copy next to the token, then paste it here.</source>
        <translation>Notion에서 토큰 옆의 Copy 버튼을 클릭한 다음 여기에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Look for it in Notion, in the right workspace and account. Only if it is gone, make a new one.</source>
        <translation>Notion에서 맞는 워크스페이스와 계정으로 연결을 찾아보세요. 정말로 없을 때만 새로 만드세요.</translation>
    </message>
    <message>
        <source>In Notion, choose the new workspace at the top left, and copy the token there.</source>
        <translation>Notion 왼쪽 위에서 새 워크스페이스를 선택하고, 거기서 토큰을 복사하세요.</translation>
    </message>
    <message>
        <source>Copy the token of the connection itself.</source>
        <translation>연결 자체의 토큰을 복사하세요.</translation>
    </message>
    <message>
        <source>Click Copy next to the token in Notion and paste it; do not type it.</source>
        <translation>Notion에서 토큰 옆의 Copy 버튼을 클릭해 붙여넣으세요. 직접 입력하지 마세요.</translation>
    </message>
    <message>
        <source>Its maker can make a new one; the token of a connection has no end date.</source>
        <translation>만든 사람이 새로 만들 수 있습니다. 연결의 토큰에는 종료 날짜가 없습니다.</translation>
    </message>
    <message>
        <source>Wait one minute, then click Try again.</source>
        <translation>1분 기다린 다음 “다시 시도”를 클릭하세요.</translation>
    </message>
    <message>
        <source>The wizard saw damage in what was pasted.</source>
        <translation>마법사가 붙여넣은 내용에서 손상된 부분을 발견했습니다.</translation>
    </message>
    <message>
        <source>It worked on this computer until {when}.</source>
        <translation>이 컴퓨터에서 {when}까지 작동했습니다.</translation>
    </message>
    <message>
        <source>A newer token of the same connection is saved here as “{name}”.</source>
        <translation>같은 연결의 더 새로운 토큰이 여기에 “{name}” 항목으로 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>The tool’s message says that it was taken back.</source>
        <translation>도구의 메시지에 따르면 토큰이 취소되었습니다.</translation>
    </message>
    <message>
        <source>The tool’s message says that its time is over.</source>
        <translation>도구의 메시지에 따르면 토큰의 기한이 끝났습니다.</translation>
    </message>
    <message>
        <source>It was a personal token when it worked on this computer.</source>
        <translation>이 컴퓨터에서 작동했을 때는 개인 토큰이었습니다.</translation>
    </message>
    <message>
        <source>You said that you moved, and tokens do not move along.</source>
        <translation>워크스페이스를 옮겼다고 답하셨는데, 토큰은 함께 옮겨지지 않습니다.</translation>
    </message>
    <message>
        <source>On this computer it opened “{earlier_workspace}”, and you said that you moved.</source>
        <translation>이 컴퓨터에서는 “{earlier_workspace}” 워크스페이스를 열었고, 워크스페이스를 옮겼다고 답하셨습니다.</translation>
    </message>
    <message>
        <source>It was typed, and one wrong letter is enough.</source>
        <translation>직접 입력한 토큰이며, 글자 하나만 틀려도 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>It came in pieces, and the wizard put them together.</source>
        <translation>여러 조각으로 들어와서 마법사가 이어 붙였습니다.</translation>
    </message>
    <message>
        <source>It begins with secret_, and it never worked on this computer.</source>
        <translation>secret_으로 시작하고, 이 컴퓨터에서 작동한 적이 없습니다.</translation>
    </message>
    <message>
        <source>It came with a webhook.</source>
        <translation>웹훅과 함께 온 것입니다.</translation>
    </message>
    <message>
        <source>If you have just made it, Notion may need a minute.</source>
        <translation>방금 만든 토큰이라면 Notion에서 1분 정도 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The error is the same as before, so the new token may not have arrived.</source>
        <translation>오류가 이전과 같으므로 새 토큰이 아직 들어가지 않았을 수 있습니다.</translation>
    </message>
    <message>
        <source>Its message says that Notion turns its token down; yours works, so it uses another one.</source>
        <translation>도구의 메시지에는 Notion이 토큰을 거부한다고 나와 있습니다. 확인하신 토큰은 작동하므로 도구에서는 다른 토큰을 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>The error is another one now, so something has changed.</source>
        <translation>이제 다른 오류가 나오므로 무언가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The wizard found it: “{file:plain}” sets it in line {line:plain}.</source>
        <translation>마법사가 찾았습니다. “{file:plain}” 파일에 설정되어 있습니다(줄 {line:plain}).</translation>
    </message>
    <message>
        <source>The wizard found it in the environment of this computer.</source>
        <translation>마법사가 이 컴퓨터의 환경 변수에서 찾았습니다.</translation>
    </message>
    <message>
        <source>Programs read environment variables before their files.</source>
        <translation>프로그램은 파일보다 환경 변수를 먼저 읽습니다.</translation>
    </message>
    <message>
        <source>The token begins with ntn_, which older programs do not know.</source>
        <translation>토큰이 ntn_으로 시작하는데, 오래된 프로그램은 이 형식을 모릅니다.</translation>
    </message>
    <message>
        <source>Older versions of n8n read user information for their test, and it may not.</source>
        <translation>예전 버전의 n8n은 테스트할 때 사용자 정보를 읽는데, 이 연결에는 그 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The wizard tried it: the connection may not read content.</source>
        <translation>마법사가 시험해 보았습니다. 이 연결에는 콘텐츠를 읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The wizard found no database that this token reaches.</source>
        <translation>이 토큰으로 접근할 수 있는 데이터베이스를 마법사가 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>You have tried what is behind this most often.</source>
        <translation>가장 흔한 원인의 해결 방법은 이미 시도해 보셨습니다.</translation>
    </message>
    <message>
        <source>Ask a workspace owner to do this if you are not one.</source>
        <translation>소유자가 아니라면 워크스페이스 소유자에게 부탁하세요.</translation>
    </message>
    <message>
        <source>In Notion, open the connection (also called integration).</source>
        <translation>Notion에서 연결(통합이라고도 함)을 여세요.</translation>
    </message>
    <message>
        <source>Look whether the right workspace stands at the top left in Notion.</source>
        <translation>Notion 왼쪽 위에 맞는 워크스페이스가 표시되는지 확인하세요.</translation>
    </message>
    <message>
        <source>Do not click Refresh yet: it can stop other tools.</source>
        <translation>Refresh 버튼은 아직 클릭하지 마세요. 다른 도구가 멈출 수 있습니다.</translation>
    </message>
    <message>
        <source>Test again in {tool}.</source>
        <translation>{tool}에서 다시 테스트하세요.</translation>
    </message>
    <message>
        <source>In Notion, open the page of your personal tokens.</source>
        <translation>Notion에서 개인 토큰 페이지를 여세요.</translation>
    </message>
    <message>
        <source>Better: use a connection’s token, which has no end date.</source>
        <translation>더 좋은 방법은 종료 날짜가 없는 연결의 토큰을 사용하는 것입니다.</translation>
    </message>
    <message>
        <source>Look whether this one has ended; make a new one.</source>
        <translation>이 토큰이 끝났는지 확인하고 새로 만드세요.</translation>
    </message>
    <message>
        <source>{tool} has lost its access to Notion</source>
        <translation>{tool}에서 Notion에 더 이상 접근할 수 없습니다</translation>
    </message>
    <message>
        <source>It signs in with Notion, so you need no token for it. Connect Notion again in {tool}, and choose the right workspace.</source>
        <translation>Notion 로그인 방식이므로 토큰이 필요 없습니다. {tool}에서 Notion을 다시 연결하고 맞는 워크스페이스를 선택하세요.</translation>
    </message>
    <message>
        <source>Someone removed the connection in Notion.</source>
        <translation>누군가 Notion에서 연결을 제거했습니다.</translation>
    </message>
    <message>
        <source>Whoever signed in has left the workspace.</source>
        <translation>로그인했던 사람이 워크스페이스를 나갔습니다.</translation>
    </message>
    <message>
        <source>The workspace has moved.</source>
        <translation>워크스페이스를 옮겼습니다.</translation>
    </message>
    <message>
        <source>In {tool}, open the list of connections, and choose Notion.</source>
        <translation>{tool}에서 연결 목록을 열고 Notion을 선택하세요.</translation>
    </message>
    <message>
        <source>Connect again, and sign in with Notion.</source>
        <translation>다시 연결하고 Notion으로 로그인하세요.</translation>
    </message>
    <message>
        <source>Choose the right workspace, and tick the pages.</source>
        <translation>맞는 워크스페이스를 선택하고 페이지를 체크하세요.</translation>
    </message>
    <message>
        <source>The tool has lost its access to Notion; connect Notion again there, no token is needed.</source>
        <translation>도구에서 Notion에 더 이상 접근할 수 없습니다. 도구에서 Notion을 다시 연결해 주세요. 토큰은 필요 없습니다.</translation>
    </message>
    <message>
        <source>Notion does not accept this token</source>
        <translation>Notion이 이 토큰을 받아들이지 않습니다</translation>
    </message>
    <message>
        <source>Most often it has been replaced and this is the older one. Open the connection in Notion, click Show, then Copy. Do not click Refresh yet: it can stop other tools.</source>
        <translation>대개는 토큰이 교체되었고 이것이 이전 토큰인 경우입니다. Notion에서 연결을 열고 Show 버튼을 클릭한 다음 Copy 버튼을 클릭하세요. Refresh 버튼은 아직 클릭하지 마세요. 다른 도구가 멈출 수 있습니다.</translation>
    </message>
    <message>
        <source>Notion does not accept this token; most often it is an older one, so open the connection, click Show, then Copy, and do not click Refresh.</source>
        <translation>Notion이 이 토큰을 받아들이지 않습니다. 대개는 이전 토큰이라서 그렇습니다. 연결을 열고 Show, Copy 순으로 클릭해 주세요. Refresh는 클릭하지 마세요.</translation>
    </message>
    <message>
        <source>This token worked until {when}</source>
        <translation>이 토큰은 {when}까지 작동했습니다</translation>
    </message>
    <message>
        <source>Since then someone replaced it or removed the connection. A workspace owner can copy the current one.</source>
        <translation>그 뒤로 누군가 토큰을 교체했거나 연결을 제거했습니다. 워크스페이스 소유자가 현재 토큰을 복사할 수 있습니다.</translation>
    </message>
    <message>
        <source>This token worked until {when}; since then someone replaced it or removed the connection.</source>
        <translation>이 토큰은 {when}까지 작동했습니다. 그 뒤로 누군가 토큰을 교체했거나 연결을 제거했습니다.</translation>
    </message>
    <message>
        <source>Most likely it belongs to the workspace from before the move. In Notion, choose the new workspace at the top left, and copy the token there. Nothing was saved.</source>
        <translation>옮기기 전 워크스페이스의 토큰일 가능성이 가장 큽니다. Notion 왼쪽 위에서 새 워크스페이스를 선택하고, 거기서 토큰을 복사하세요. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Notion does not accept this token; after a move it is most likely the one of the old workspace, so copy the one of the new.</source>
        <translation>Notion이 이 토큰을 받아들이지 않습니다. 워크스페이스를 옮긴 뒤라면 예전 워크스페이스의 토큰일 가능성이 가장 크니, 새 워크스페이스의 토큰을 복사해 주세요.</translation>
    </message>
    <message>
        <source>Most likely a letter was changed on its way here. In Notion, click Copy next to the token, then paste it. Do not click Refresh: it can stop other tools.</source>
        <translation>옮기는 중에 글자 하나가 바뀌었을 가능성이 가장 큽니다. Notion에서 토큰 옆의 Copy 버튼을 클릭한 다음 붙여넣으세요. Refresh 버튼은 클릭하지 마세요. 다른 도구가 멈출 수 있습니다.</translation>
    </message>
    <message>
        <source>Notion does not accept this token; most likely a letter changed, so click Copy next to it in Notion and paste it.</source>
        <translation>Notion이 이 토큰을 받아들이지 않습니다. 글자 하나가 바뀌었을 가능성이 가장 크니, Notion에서 토큰 옆의 Copy를 클릭하고 붙여넣어 주세요.</translation>
    </message>
    <message>
        <source>Most likely it is a personal token, and it has ended or its maker has left. Its maker can make a new one. Nothing was saved.</source>
        <translation>개인 토큰인데 기한이 끝났거나 만든 사람이 나갔을 가능성이 가장 큽니다. 만든 사람이 새로 만들 수 있습니다. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Notion does not accept this token; most likely it is a personal one that has ended, and its maker can make a new one.</source>
        <translation>Notion이 이 토큰을 받아들이지 않습니다. 기한이 끝난 개인 토큰일 가능성이 가장 큽니다. 만든 분이 새로 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Notion says this token was revoked</source>
        <translation>Notion에 따르면 이 토큰은 취소되었습니다</translation>
    </message>
    <message>
        <source>Someone took it back on purpose, and it will not work again. A workspace owner can copy the current one or make a new one. Nothing was saved.</source>
        <translation>누군가 일부러 취소한 것이므로 다시 작동하지 않습니다. 워크스페이스 소유자가 현재 토큰을 복사하거나 새로 만들 수 있습니다. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Notion says that someone took this token back; a workspace owner can copy the current one.</source>
        <translation>Notion에 따르면 누군가 이 토큰을 취소했습니다. 워크스페이스 소유자가 현재 토큰을 복사할 수 있습니다.</translation>
    </message>
    <message>
        <source>Notion says this token has expired</source>
        <translation>Notion에 따르면 이 토큰은 만료되었습니다</translation>
    </message>
    <message>
        <source>Its time is over, and it will not work again. Most often it is a personal token, which its maker can replace. Nothing was saved.</source>
        <translation>기한이 끝났으므로 다시 작동하지 않습니다. 대개 개인 토큰이며, 만든 사람이 교체할 수 있습니다. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Make a new one, and choose a long time.</source>
        <translation>새로 만들고, 기간을 길게 선택하세요.</translation>
    </message>
    <message>
        <source>Notion says that the time of this token is over; make a new one.</source>
        <translation>Notion에 따르면 이 토큰은 기한이 끝났습니다. 새로 만들어 주세요.</translation>
    </message>
    <message>
        <source>Most likely it ended with the move. In Notion, choose the new workspace at the top left, and copy the token there. Nothing was saved.</source>
        <translation>워크스페이스를 옮기면서 끝났을 가능성이 가장 큽니다. Notion 왼쪽 위에서 새 워크스페이스를 선택하고, 거기서 토큰을 복사하세요. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>This token worked until {when} and most likely ended with the move; copy the one of the new workspace.</source>
        <translation>이 토큰은 {when}까지 작동했는데, 워크스페이스를 옮기면서 끝났을 가능성이 가장 큽니다. 새 워크스페이스의 토큰을 복사해 주세요.</translation>
    </message>
    <message>
        <source>It is a personal token: most likely it has ended, or its maker has left. Its maker can make a new one. Nothing was saved.</source>
        <translation>개인 토큰입니다. 기한이 끝났거나 만든 사람이 나갔을 가능성이 가장 큽니다. 만든 사람이 새로 만들 수 있습니다. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>This token worked until {when}; it is a personal one and has most likely ended, so its maker can make a new one.</source>
        <translation>이 토큰은 {when}까지 작동했습니다. 개인 토큰이고 기한이 끝났을 가능성이 가장 크니, 만든 분이 새로 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Notion does not accept this damaged token</source>
        <translation>Notion이 이 손상된 토큰을 받아들이지 않습니다</translation>
    </message>
    <message>
        <source>It was not whole when it was pasted, and that is the likely cause. In Notion, click Copy next to the token, then paste it here. Nothing was saved.</source>
        <translation>붙여넣을 때 온전하지 않았고, 그것이 원인인 것 같습니다. Notion에서 토큰 옆의 Copy 버튼을 클릭한 다음 여기에 붙여넣으세요. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The token was damaged when it was copied; copy it again with the Copy button.</source>
        <translation>복사할 때 토큰이 손상되었습니다. Copy 버튼으로 다시 복사해 주세요.</translation>
    </message>
    <message>
        <source>The token did not arrive at Notion</source>
        <translation>토큰이 Notion에 도착하지 않았습니다</translation>
    </message>
    <message>
        <source>Something on the way took it off, such as a proxy or a security program. Nothing is known about your token.</source>
        <translation>프록시나 보안 프로그램 같은 것이 중간에 토큰을 떼어 냈습니다. 토큰에 대해서는 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Try another network, such as your phone’s hotspot.</source>
        <translation>휴대폰 핫스팟 같은 다른 네트워크로 시도해 보세요.</translation>
    </message>
    <message>
        <source>If you use a VPN, switch it off.</source>
        <translation>VPN을 사용 중이라면 끄세요.</translation>
    </message>
    <message>
        <source>Tell your IT department, with the report.</source>
        <translation>IT 담당자에게 보고서와 함께 알리세요.</translation>
    </message>
    <message>
        <source>Something on your network took the token out of the request; try another network.</source>
        <translation>네트워크의 무언가가 요청에서 토큰을 빼냈습니다. 다른 네트워크로 시도해 보세요.</translation>
    </message>
    <message>
        <source>{tool} asked Notion without a token</source>
        <translation>{tool}에서 토큰 없이 Notion에 요청했습니다</translation>
    </message>
    <message>
        <source>Most often its field or variable for the token is empty, or has another name. The message says nothing about your token.</source>
        <translation>대개는 토큰을 넣는 칸이나 변수가 비어 있거나 이름이 다릅니다. 이 메시지는 토큰이 정상인지에 대해서는 아무것도 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>Look at the place for the token in {tool}: is there one?</source>
        <translation>{tool}에서 토큰을 넣는 곳을 확인하세요. 토큰이 들어 있나요?</translation>
    </message>
    <message>
        <source>Put the token in again, and save.</source>
        <translation>토큰을 다시 넣고 저장하세요.</translation>
    </message>
    <message>
        <source>Close {tool} and open it, or let it run again.</source>
        <translation>{tool} 자체를 닫았다가 다시 열거나, 작업을 다시 실행하세요.</translation>
    </message>
    <message>
        <source>{tool} asked Notion without any token; is its field for the token empty?</source>
        <translation>{tool}에서 토큰 없이 Notion에 요청했습니다. 토큰을 넣는 칸이 비어 있나요?</translation>
    </message>
    <message>
        <source>Notion restricts this account</source>
        <translation>Notion이 이 계정을 제한합니다</translation>
    </message>
    <message>
        <source>Notion says that the account may not be used by programs. Another token of the same account would not help. Nothing was saved.</source>
        <translation>Notion에 따르면 이 계정은 프로그램에서 사용할 수 없습니다. 같은 계정의 다른 토큰으로도 해결되지 않습니다. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Write to Notion’s support.</source>
        <translation>Notion 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>Use a token that another workspace owner made.</source>
        <translation>다른 워크스페이스 소유자가 만든 토큰을 사용하세요.</translation>
    </message>
    <message>
        <source>Notion has restricted the account behind this token; only Notion’s support can change that.</source>
        <translation>Notion이 이 토큰의 계정을 제한했습니다. Notion 지원팀만 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>That is probably a webhook’s verification token</source>
        <translation>아마 웹훅 확인용 토큰일 것입니다</translation>
    </message>
    <message>
        <source>It looks like an older token but only confirms a webhook and opens nothing. Copy the connection’s own token. Nothing was saved.</source>
        <translation>이전 형식의 토큰처럼 보이지만 웹훅을 확인하는 데만 쓰이고 아무것도 열지 못합니다. 연결 자체의 토큰을 복사하세요. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>What came with the webhook is not the token; copy the one of the connection.</source>
        <translation>웹훅과 함께 온 것은 필요한 토큰이 아닙니다. 연결의 토큰을 복사해 주세요.</translation>
    </message>
    <message>
        <source>This token may be too new</source>
        <translation>토큰을 만든 지 얼마 안 되었을 수 있습니다</translation>
    </message>
    <message>
        <source>A token made a minute ago can need a minute before it works. Wait, then try again once. Nothing was saved.</source>
        <translation>방금 만든 토큰은 작동하기까지 1분 정도 걸릴 수 있습니다. 기다렸다가 한 번 다시 시도하세요. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Wait one minute.</source>
        <translation>1분 기다리세요.</translation>
    </message>
    <message>
        <source>If it stays, copy the token again in Notion.</source>
        <translation>그래도 같으면 Notion에서 토큰을 다시 복사하세요.</translation>
    </message>
    <message>
        <source>The token is brand new; wait a minute, then click Try again once.</source>
        <translation>방금 만든 토큰입니다. 1분 기다렸다가 “다시 시도”를 한 번 클릭해 주세요.</translation>
    </message>
    <message>
        <source>The token works but may not do this</source>
        <translation>토큰은 작동하지만 이 작업의 권한이 없습니다</translation>
    </message>
    <message>
        <source>Notion accepts it, but the connection lacks “{capability}”. A workspace owner can switch that on in the connection’s settings.</source>
        <translation>Notion이 토큰을 받아들이지만, 연결에 “{capability}” 권한이 없습니다. 워크스페이스 소유자가 연결 설정에서 켤 수 있습니다.</translation>
    </message>
    <message>
        <source>Under Capabilities, tick “{capability}” and save.</source>
        <translation>Capabilities 아래에서 “{capability}” 권한을 체크하고 저장하세요.</translation>
    </message>
    <message>
        <source>The token is good; the connection lacks a capability, which a workspace owner can switch on.</source>
        <translation>토큰은 정상입니다. 연결에 권한이 하나 없는데, 워크스페이스 소유자가 켤 수 있습니다.</translation>
    </message>
    <message>
        <source>The connection may lack a capability</source>
        <translation>연결에 권한이 부족할 수 있습니다</translation>
    </message>
    <message>
        <source>The token is good. Some tools also want to insert, to update or to read user information, and the connection has to allow that.</source>
        <translation>토큰은 정상입니다. 일부 도구는 콘텐츠 추가, 업데이트나 사용자 정보 읽기도 필요로 하며, 연결에서 이를 허용해야 합니다.</translation>
    </message>
    <message>
        <source>Under Capabilities, tick what the tool asks for, and save.</source>
        <translation>Capabilities 아래에서 도구가 요구하는 항목을 체크하고 저장하세요.</translation>
    </message>
    <message>
        <source>The token is good; look under Capabilities whether the connection allows what the tool wants to do.</source>
        <translation>토큰은 정상입니다. 도구에서 하려는 작업을 연결에서 허용하는지 Capabilities 아래에서 확인해 주세요.</translation>
    </message>
    <message>
        <source>{tool} may still use the old token</source>
        <translation>{tool}에서 아직 이전 토큰을 쓰고 있을 수 있습니다</translation>
    </message>
    <message>
        <source>The token is good. In {tool} each step has a connection of its own, and one may still be the earlier.</source>
        <translation>토큰은 정상입니다. {tool}에서는 단계마다 연결이 따로 있어서, 그중 하나가 아직 이전 연결일 수 있습니다.</translation>
    </message>
    <message>
        <source>In {tool}, open each step that uses Notion.</source>
        <translation>{tool}에서 Notion을 사용하는 단계를 하나씩 여세요.</translation>
    </message>
    <message>
        <source>Choose the new connection there, and save.</source>
        <translation>거기서 새 연결을 선택하고 저장하세요.</translation>
    </message>
    <message>
        <source>The token is good; in {tool}, choose the new connection in each step that uses Notion, then test again.</source>
        <translation>토큰은 정상입니다. {tool}에서 Notion을 사용하는 단계마다 새 연결을 선택한 다음 다시 테스트해 주세요.</translation>
    </message>
    <message>
        <source>The token is good. Many tools read it only when they start: close {tool} completely, start it again, and test. If the error stays, click “Tried it, same error”.</source>
        <translation>토큰은 정상입니다. 시작할 때만 토큰을 읽는 도구가 많습니다. {tool} 자체를 완전히 닫고 다시 시작해 테스트하세요. 오류가 그대로면 “해 봤지만 같은 오류”를 클릭하세요.</translation>
    </message>
    <message>
        <source>Save the new token in {tool}.</source>
        <translation>{tool}에 새 토큰을 저장하세요.</translation>
    </message>
    <message>
        <source>Close {tool} completely and start it again.</source>
        <translation>{tool} 자체를 완전히 닫고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The token is good; close the tool completely, start it again and test.</source>
        <translation>토큰은 정상입니다. 도구를 완전히 닫고 다시 시작해서 테스트해 주세요.</translation>
    </message>
    <message>
        <source>{tool} may look under another name</source>
        <translation>{tool}에서 다른 이름으로 찾고 있을 수 있습니다</translation>
    </message>
    <message>
        <source>The token is good. The tool may not read {variable} at all.</source>
        <translation>토큰은 정상입니다. 도구에서 {variable} 변수를 아예 읽지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>Look up in the tool’s instructions which name it reads.</source>
        <translation>도구의 설명서에서 어떤 이름을 읽는지 찾아보세요.</translation>
    </message>
    <message>
        <source>Put the token under exactly that name.</source>
        <translation>정확히 그 이름으로 토큰을 넣으세요.</translation>
    </message>
    <message>
        <source>The token is good; the tool may expect it under another name, which its instructions tell.</source>
        <translation>토큰은 정상입니다. 도구에서 다른 이름으로 찾고 있을 수 있으니, 설명서에서 이름을 확인해 주세요.</translation>
    </message>
    <message>
        <source>{tool} may know only older tokens</source>
        <translation>{tool}에서 이전 형식의 토큰만 알 수도 있습니다</translation>
    </message>
    <message>
        <source>The token is good. The tool’s own check may still expect secret_ at the beginning; tokens begin with ntn_ since 2024.</source>
        <translation>토큰은 정상입니다. 도구의 자체 검사에서 아직 secret_으로 시작하는 토큰만 받아들이는 것일 수 있습니다. 2024년부터 토큰은 ntn_으로 시작합니다.</translation>
    </message>
    <message>
        <source>Install the newest version of {tool}.</source>
        <translation>{tool} 최신 버전을 설치하세요.</translation>
    </message>
    <message>
        <source>Tell its makers if the newest version does so too.</source>
        <translation>최신 버전도 마찬가지라면 만든 곳에 알리세요.</translation>
    </message>
    <message>
        <source>The token is good; the tool knows only the older kind, so it needs an update.</source>
        <translation>토큰은 정상입니다. 도구가 이전 형식만 알고 있으니 업데이트가 필요합니다.</translation>
    </message>
    <message>
        <source>{tool} wants you to sign in instead</source>
        <translation>{tool}에서는 토큰 대신 로그인해야 합니다</translation>
    </message>
    <message>
        <source>The token is good, but this way of connecting takes none. It signs in with Notion and asks which pages to share.</source>
        <translation>토큰은 정상이지만, 이 연결 방식에는 토큰을 쓰지 않습니다. Notion으로 로그인한 다음 공유할 페이지를 고르는 방식입니다.</translation>
    </message>
    <message>
        <source>In {tool}, connect Notion and sign in.</source>
        <translation>{tool}에서 Notion을 연결하고 로그인하세요.</translation>
    </message>
    <message>
        <source>This tool takes no token there; connect Notion again and sign in when it asks.</source>
        <translation>이 도구에서는 거기에 토큰을 쓰지 않습니다. Notion을 다시 연결하고, 로그인하라고 하면 로그인해 주세요.</translation>
    </message>
    <message>
        <source>{tool} may want you to sign in instead</source>
        <translation>{tool}에서는 토큰 대신 로그인해야 할 수 있습니다</translation>
    </message>
    <message>
        <source>The token is good. Some ways of connecting take none: they sign in with Notion.</source>
        <translation>토큰은 정상입니다. 일부 연결 방식은 토큰을 쓰지 않고 Notion으로 로그인합니다.</translation>
    </message>
    <message>
        <source>Look whether {tool} offers to sign in with Notion.</source>
        <translation>{tool}에 Notion으로 로그인하는 방법이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>The token is good; look whether the tool wants you to sign in with Notion instead of a token.</source>
        <translation>토큰은 정상입니다. 도구에서 토큰 대신 Notion 로그인을 요구하는지 확인해 주세요.</translation>
    </message>
    <message>
        <source>An environment variable may win over the file</source>
        <translation>환경 변수가 파일보다 우선할 수 있습니다</translation>
    </message>
    <message>
        <source>The token is good. If this computer holds another one as an environment variable, tools read that first and ignore the file.</source>
        <translation>토큰은 정상입니다. 이 컴퓨터의 환경 변수에 다른 토큰이 있으면, 도구는 그것을 먼저 읽고 파일은 무시합니다.</translation>
    </message>
    <message>
        <source>Put the new token into {variable}, or remove it.</source>
        <translation>{variable} 변수에 새 토큰을 넣거나 변수를 제거하세요.</translation>
    </message>
    <message>
        <source>Close {tool} and its window, and start it again.</source>
        <translation>{tool} 실행을 끝내고 그 창도 닫은 다음 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The token is good; an older one may be set on the computer itself as an environment variable, so look there too.</source>
        <translation>토큰은 정상입니다. 컴퓨터 자체의 환경 변수에 이전 토큰이 설정되어 있을 수 있으니 거기도 확인해 주세요.</translation>
    </message>
    <message>
        <source>The token is good, {tool} still complains</source>
        <translation>토큰은 정상이지만 {tool}에서 여전히 오류가 납니다</translation>
    </message>
    <message>
        <source>Notion accepts the token from here, so the cause is most likely in the tool. Its error message tells more.</source>
        <translation>여기서는 Notion이 토큰을 받아들이므로 원인은 도구에 있을 가능성이 가장 큽니다. 도구의 오류 메시지로 더 알 수 있습니다.</translation>
    </message>
    <message>
        <source>It still uses the old token until it is restarted.</source>
        <translation>다시 시작할 때까지 이전 토큰을 계속 사용합니다.</translation>
    </message>
    <message>
        <source>It keeps several connections, and a step uses another.</source>
        <translation>연결이 여러 개 있고, 어떤 단계에서 다른 연결을 사용합니다.</translation>
    </message>
    <message>
        <source>It reads the token from another place.</source>
        <translation>다른 곳에서 토큰을 읽습니다.</translation>
    </message>
    <message>
        <source>The database is not shared, or is now another one.</source>
        <translation>데이터베이스가 공유되지 않았거나, 이제는 다른 데이터베이스입니다.</translation>
    </message>
    <message>
        <source>Restart {tool}.</source>
        <translation>{tool} 자체를 닫고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Choose the new connection in every step.</source>
        <translation>모든 단계에서 새 연결을 선택하세요.</translation>
    </message>
    <message>
        <source>Pick the database again in every step.</source>
        <translation>모든 단계에서 데이터베이스를 다시 선택하세요.</translation>
    </message>
    <message>
        <source>Paste the tool’s error message into the wizard.</source>
        <translation>도구의 오류 메시지를 마법사에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>The token itself is good; read me the exact message that the tool shows now.</source>
        <translation>토큰 자체는 정상입니다. 지금 도구에 표시되는 메시지를 그대로 읽어 주세요.</translation>
    </message>
    <message>
        <source>{tool} still complains</source>
        <translation>{tool}에서 여전히 오류가 납니다</translation>
    </message>
    <message>
        <source>It signs in with Notion, so no token is the cause. Most often another workspace was chosen, or the page with the database was not ticked.</source>
        <translation>Notion 로그인 방식이므로 토큰은 원인이 아닙니다. 대개는 다른 워크스페이스를 선택했거나 데이터베이스가 있는 페이지를 체크하지 않은 경우입니다.</translation>
    </message>
    <message>
        <source>In {tool}, connect Notion once more.</source>
        <translation>{tool}에서 Notion을 한 번 더 연결하세요.</translation>
    </message>
    <message>
        <source>The tool signs in by itself; look which workspace was chosen there, and whether the page is ticked.</source>
        <translation>이 도구는 직접 로그인하는 방식입니다. 거기서 어떤 워크스페이스를 선택했는지, 페이지가 체크되어 있는지 확인해 주세요.</translation>
    </message>
    <message>
        <source>{tool} needs no token</source>
        <translation>{tool}에는 토큰이 필요 없습니다</translation>
    </message>
    <message>
        <source>It signs in with Notion instead. Connect it there, choose the right workspace and pick the database in each step.</source>
        <translation>대신 Notion으로 로그인합니다. 거기서 연결하고, 맞는 워크스페이스를 선택한 다음 단계마다 데이터베이스를 고르세요.</translation>
    </message>
    <message>
        <source>You need no token for this tool; connect Notion again inside it and choose the right workspace.</source>
        <translation>이 도구에는 토큰이 필요 없습니다. 도구 안에서 Notion을 다시 연결하고 맞는 워크스페이스를 선택해 주세요.</translation>
    </message>
    <message>
        <source>Put the new token where {variable} is set, or remove it there.</source>
        <translation>{variable} 변수가 설정된 곳에 새 토큰을 넣거나, 거기서 변수를 제거하세요.</translation>
    </message>
    <message>
        <source>Close {tool} and its window. Open a new one and start it again.</source>
        <translation>{tool} 실행을 끝내고 그 창도 닫으세요. 새 창을 열고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>{variable} still holds the old token</source>
        <translation>{variable} 변수에 아직 이전 토큰이 들어 있습니다</translation>
    </message>
    <message>
        <source>The new token is good. This computer holds the old one, which ends in {ends}, as an environment variable, and programs take that before any file.</source>
        <translation>새 토큰은 정상입니다. 이 컴퓨터의 환경 변수에 끝자리가 {ends}인 이전 토큰이 들어 있으며, 프로그램은 어떤 파일보다 그것을 먼저 사용합니다.</translation>
    </message>
    <message>
        <source>The new token is good, but the old one is still set on the computer itself as an environment variable, and programs take that first.</source>
        <translation>새 토큰은 정상인데, 컴퓨터 자체의 환경 변수에 아직 이전 토큰이 설정되어 있습니다. 프로그램은 그것을 먼저 사용합니다.</translation>
    </message>
    <message>
        <source>{variable} holds another Notion token</source>
        <translation>{variable} 변수에 다른 Notion 토큰이 들어 있습니다</translation>
    </message>
    <message>
        <source>The new token is good. This computer holds another one, which ends in {ends}, as an environment variable, and programs take that before any file.</source>
        <translation>새 토큰은 정상입니다. 이 컴퓨터의 환경 변수에 끝자리가 {ends}인 다른 토큰이 들어 있으며, 프로그램은 어떤 파일보다 그것을 먼저 사용합니다.</translation>
    </message>
    <message>
        <source>The new token is good, but another one is set on the computer itself as an environment variable, and programs take that first.</source>
        <translation>새 토큰은 정상인데, 컴퓨터 자체의 환경 변수에 다른 토큰이 설정되어 있습니다. 프로그램은 그것을 먼저 사용합니다.</translation>
    </message>
    <message>
        <source>{variable} holds something else than a token</source>
        <translation>{variable} 변수에 토큰이 아닌 것이 들어 있습니다</translation>
    </message>
    <message>
        <source>The new token is good. This computer has an environment variable of that name without a whole token in it, and programs take it before any file.</source>
        <translation>새 토큰은 정상입니다. 이 컴퓨터에 같은 이름의 환경 변수가 있지만 온전한 토큰이 들어 있지 않으며, 프로그램은 어떤 파일보다 그것을 먼저 사용합니다.</translation>
    </message>
    <message>
        <source>The new token is good, but an environment variable on the computer holds something else under its name, and programs take that first.</source>
        <translation>새 토큰은 정상인데, 컴퓨터의 환경 변수에 같은 이름으로 다른 것이 들어 있습니다. 프로그램은 그것을 먼저 사용합니다.</translation>
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
        <translation>Airbyte에는 별도의 사본이 있습니다. 저절로 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>In Airbyte open Sources and click the one for Notion.</source>
        <translation>Airbyte에서 Sources를 열고 Notion 항목을 클릭하세요.</translation>
    </message>
    <message>
        <source>In Airbyte open Sources and add one for Notion.</source>
        <translation>Airbyte에서 Sources를 열고 Notion 항목을 추가하세요.</translation>
    </message>
    <message>
        <source>Is it signed in with OAuth? Then it takes no token: authenticate again, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>OAuth로 로그인되어 있나요? 그러면 토큰을 쓰지 않습니다. 다시 인증하고 워크스페이스를 선택한 다음 페이지를 체크하고, 다음 단계는 건너뛰세요.</translation>
    </message>
    <message>
        <source>Choose Access Token as the way to sign in, and paste the token. No spaces, no quotes.</source>
        <translation>로그인 방법으로 Access Token을 선택하고 토큰을 붙여넣으세요. 공백과 따옴표는 넣지 마세요.</translation>
    </message>
    <message>
        <source>Let Airbyte test the source, and save.</source>
        <translation>Airbyte에서 소스를 테스트하고 저장하세요.</translation>
    </message>
    <message>
        <source>Sync once.</source>
        <translation>한 번 동기화하세요.</translation>
    </message>
    <message>
        <source>Automate.io</source>
        <translation>Automate.io</translation>
    </message>
    <message>
        <source>Automate.io closed in 2022. No token can bring it back.</source>
        <translation>Automate.io는 2022년에 종료되었습니다. 어떤 토큰으로도 다시 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose where to go: Zapier and Make do the same, n8n too.</source>
        <translation>옮겨 갈 곳을 정하세요. Zapier와 Make에서 같은 일을 할 수 있고, n8n에서도 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Build there what Automate.io did for you.</source>
        <translation>Automate.io에서 하던 작업을 그곳에 만드세요.</translation>
    </message>
    <message>
        <source>On the first screen of the wizard choose that tool, and “First connection”.</source>
        <translation>마법사의 첫 화면에서 그 도구와 “첫 연결”을 선택하세요.</translation>
    </message>
    <message>
        <source>In Notion remove the connection of Automate.io.</source>
        <translation>Notion에서 Automate.io의 연결을 제거하세요.</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>환경 변수</translation>
    </message>
    <message>
        <source>It holds a copy of its own, and it wins over files. It does not change by itself.</source>
        <translation>별도의 사본이 들어 있으며 파일보다 우선합니다. 저절로 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>On Windows, click Start, type “environment variables” and open those of your account.</source>
        <translation>Windows에서는 시작을 클릭하고 “환경 변수”를 입력한 다음 내 계정의 환경 변수를 여세요.</translation>
    </message>
    <message>
        <source>On a Mac or on Linux, open the file that sets it: in your home folder, often .zshrc, .bashrc or .profile.</source>
        <translation>Mac이나 Linux에서는 변수를 설정하는 파일을 여세요. 홈 폴더에 있으며, 흔히 .zshrc, .bashrc 또는 .profile입니다.</translation>
    </message>
    <message>
        <source>On a server or in a container, open the settings of that service.</source>
        <translation>서버나 컨테이너에서는 해당 서비스의 설정을 여세요.</translation>
    </message>
    <message>
        <source>Paste the token as the value of NOTION_TOKEN, or of the name that your program reads. No quotes, no spaces.</source>
        <translation>NOTION_TOKEN 또는 프로그램에서 읽는 이름의 값으로 토큰을 붙여넣으세요. 따옴표와 공백은 넣지 마세요.</translation>
    </message>
    <message>
        <source>Save.</source>
        <translation>저장하세요.</translation>
    </message>
    <message>
        <source>Does one hold the database’s id? Look whether it is the one in its link: the 32 characters before the question mark.</source>
        <translation>데이터베이스의 ID가 들어 있는 변수가 있나요? 링크에 있는 ID와 같은지 확인하세요. 물음표 앞의 32자입니다.</translation>
    </message>
    <message>
        <source>Run the program once.</source>
        <translation>프로그램을 한 번 실행하세요.</translation>
    </message>
    <message>
        <source>Now close the program and the terminal, open them again and run it: variables are read at the start. Some are only read when you sign in to the computer again.</source>
        <translation>이제 프로그램과 터미널을 닫았다가 다시 열고 실행하세요. 변수는 시작할 때 읽습니다. 일부는 컴퓨터에 다시 로그인해야만 읽습니다.</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>GitHub keeps its own copy. It does not change by itself.</source>
        <translation>GitHub에는 별도의 사본이 있습니다. 저절로 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>In GitHub open the repository, then Settings, then “Secrets and variables”, then Actions.</source>
        <translation>GitHub에서 저장소를 열고 Settings, “Secrets and variables”, Actions 순으로 여세요.</translation>
    </message>
    <message>
        <source>Click the pencil next to NOTION_TOKEN, or the name you gave it, and paste the token. No spaces, no quotes.</source>
        <translation>NOTION_TOKEN 또는 직접 정한 이름 옆의 연필을 클릭하고 토큰을 붙여넣으세요. 공백과 따옴표는 넣지 마세요.</translation>
    </message>
    <message>
        <source>Click “New repository secret”, give it the name that the workflow reads, and paste the token. No spaces, no quotes.</source>
        <translation>“New repository secret”을 클릭하고, 워크플로에서 읽는 이름을 붙인 다음 토큰을 붙여넣으세요. 공백과 따옴표는 넣지 마세요.</translation>
    </message>
    <message>
        <source>Is it a secret of the organization? Then one of its owners changes it, in the organization’s settings.</source>
        <translation>조직의 시크릿인가요? 그러면 조직의 소유자가 조직 설정에서 바꿔야 합니다.</translation>
    </message>
    <message>
        <source>Does an environment have a secret of the same name? That one wins: change it too.</source>
        <translation>같은 이름의 시크릿이 환경(environment)에도 있나요? 그 시크릿이 우선하므로 함께 바꾸세요.</translation>
    </message>
    <message>
        <source>Put in the ids of the new databases too: copies have ids of their own.</source>
        <translation>새 데이터베이스의 ID도 넣으세요. 복사본에는 별도의 ID가 있습니다.</translation>
    </message>
    <message>
        <source>Look whether the database’s id in the workflow is the one in its link: the 32 characters before the question mark.</source>
        <translation>워크플로에 있는 데이터베이스의 ID가 링크에 있는 ID와 같은지 확인하세요. 물음표 앞의 32자입니다.</translation>
    </message>
    <message>
        <source>Open Actions and run the workflow again.</source>
        <translation>Actions를 열고 워크플로를 다시 실행하세요.</translation>
    </message>
    <message>
        <source>your script</source>
        <translation>스크립트</translation>
    </message>
    <message>
        <source>your tool</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>In every scenario, choose the new connection in each Notion module, and pick the database again.</source>
        <translation>모든 시나리오에서 Notion 모듈마다 새 연결을 선택하고 데이터베이스를 다시 선택하세요.</translation>
    </message>
    <message>
        <source>In your scenario choose it in each Notion module, and pick the database.</source>
        <translation>시나리오에서 Notion 모듈마다 이 연결을 선택하고 데이터베이스를 선택하세요.</translation>
    </message>
    <message>
        <source>In your scenario open the Notion module, load the list again and pick the database.</source>
        <translation>시나리오에서 Notion 모듈을 열고 목록을 다시 불러온 다음 데이터베이스를 선택하세요.</translation>
    </message>
    <message>
        <source>Run the scenario once.</source>
        <translation>시나리오를 한 번 실행하세요.</translation>
    </message>
    <message>
        <source>Only then, and if no other scenario uses it, delete the old connection.</source>
        <translation>그런 다음, 다른 시나리오에서 사용하지 않을 때만 이전 연결을 삭제하세요.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Make keeps its own copy. It does not change by itself.</source>
        <translation>Make에는 별도의 사본이 있습니다. 저절로 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>In Make open Connections and add a new one of type “Notion Internal”.</source>
        <translation>Make에서 Connections를 열고 “Notion Internal” 유형의 새 연결을 추가하세요.</translation>
    </message>
    <message>
        <source>Paste the token into “Internal Integration Token”. No spaces, no quotes.</source>
        <translation>토큰을 “Internal Integration Token”에 붙여넣으세요. 공백과 따옴표는 넣지 마세요.</translation>
    </message>
    <message>
        <source>Make, signed in with Notion</source>
        <translation>Make(Notion으로 로그인)</translation>
    </message>
    <message>
        <source>This connection has no field for a token. You sign in with Notion there.</source>
        <translation>이 연결에는 토큰을 넣는 칸이 없습니다. 거기서 Notion으로 로그인합니다.</translation>
    </message>
    <message>
        <source>In Make open Connections, find Notion and click Reauthorize.</source>
        <translation>Make에서 Connections를 열고 Notion을 찾아 Reauthorize를 클릭하세요.</translation>
    </message>
    <message>
        <source>In Make open Connections and add a new one of type “Notion Public”.</source>
        <translation>Make에서 Connections를 열고 “Notion Public” 유형의 새 연결을 추가하세요.</translation>
    </message>
    <message>
        <source>In each Notion module, look whether the database is still chosen.</source>
        <translation>Notion 모듈마다 데이터베이스가 그대로 선택되어 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>An AI assistant (MCP server)</source>
        <translation>AI 어시스턴트(MCP 서버)</translation>
    </message>
    <message>
        <source>The assistant’s settings keep their own copy. It does not change by itself.</source>
        <translation>어시스턴트의 설정에는 별도의 사본이 있습니다. 저절로 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Open the assistant’s settings file and find the part about Notion.</source>
        <translation>어시스턴트의 설정 파일을 열고 Notion에 관한 부분을 찾으세요.</translation>
    </message>
    <message>
        <source>Does it name mcp.notion.com? That one takes no token: connect it again in the assistant, sign in with Notion, and skip the next step.</source>
        <translation>mcp.notion.com이 적혀 있나요? 그 방식은 토큰을 쓰지 않습니다. 어시스턴트에서 다시 연결하고 Notion으로 로그인한 다음, 다음 단계는 건너뛰세요.</translation>
    </message>
    <message>
        <source>Paste the token between the quotes behind NOTION_TOKEN. If OPENAPI_MCP_HEADERS stands there instead, it goes right behind “Bearer ”.</source>
        <translation>NOTION_TOKEN 뒤의 따옴표 사이에 토큰을 붙여넣으세요. 대신 OPENAPI_MCP_HEADERS가 있다면 “Bearer ” 바로 뒤에 넣습니다.</translation>
    </message>
    <message>
        <source>Ask the assistant for the database by its name.</source>
        <translation>어시스턴트에게 데이터베이스를 이름으로 찾아 달라고 하세요.</translation>
    </message>
    <message>
        <source>Save the file.</source>
        <translation>파일을 저장하세요.</translation>
    </message>
    <message>
        <source>Now quit the assistant completely, open it again and ask it for a Notion page: it reads the token at its start.</source>
        <translation>이제 어시스턴트를 완전히 종료했다가 다시 열고 Notion 페이지를 찾아 달라고 하세요. 토큰은 시작할 때 읽습니다.</translation>
    </message>
    <message>
        <source>n8n</source>
        <translation>n8n</translation>
    </message>
    <message>
        <source>n8n keeps its own copy. It does not change by itself.</source>
        <translation>n8n에는 별도의 사본이 있습니다. 저절로 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>In n8n open Credentials and click the one for Notion.</source>
        <translation>n8n에서 Credentials를 열고 Notion 항목을 클릭하세요.</translation>
    </message>
    <message>
        <source>In n8n open Credentials and create one for “Notion API”.</source>
        <translation>n8n에서 Credentials를 열고 “Notion API” 항목을 만드세요.</translation>
    </message>
    <message>
        <source>Is it “Notion OAuth2 API”? That one takes no token: sign in again there, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>“Notion OAuth2 API”인가요? 그 방식은 토큰을 쓰지 않습니다. 거기서 다시 로그인하고 워크스페이스를 선택한 다음 페이지를 체크하고, 다음 단계는 건너뛰세요.</translation>
    </message>
    <message>
        <source>Paste the token into “Internal Integration Secret” and save. No spaces, no quotes.</source>
        <translation>토큰을 “Internal Integration Secret”에 붙여넣고 저장하세요. 공백과 따옴표는 넣지 마세요.</translation>
    </message>
    <message>
        <source>Does n8n’s own test complain? Older versions need one thing more: in Notion, let the connection read user information.</source>
        <translation>n8n의 자체 테스트에서 오류가 나나요? 예전 버전에는 한 가지가 더 필요합니다. Notion에서 연결이 사용자 정보를 읽을 수 있게 허용하세요.</translation>
    </message>
    <message>
        <source>In your workflow choose it in each Notion node, and pick the database.</source>
        <translation>워크플로에서 Notion 노드마다 이 항목을 선택하고 데이터베이스를 선택하세요.</translation>
    </message>
    <message>
        <source>In every workflow, pick the database again in each Notion node.</source>
        <translation>모든 워크플로에서 Notion 노드마다 데이터베이스를 다시 선택하세요.</translation>
    </message>
    <message>
        <source>In your workflow open the Notion node and pick the database from the list.</source>
        <translation>워크플로에서 Notion 노드를 열고 목록에서 데이터베이스를 선택하세요.</translation>
    </message>
    <message>
        <source>Run the workflow once.</source>
        <translation>워크플로를 한 번 실행하세요.</translation>
    </message>
    <message>
        <source>Obsidian Importer</source>
        <translation>Obsidian Importer</translation>
    </message>
    <message>
        <source>The Importer has a field of its own for the token.</source>
        <translation>Importer에는 토큰을 넣는 별도의 칸이 있습니다.</translation>
    </message>
    <message>
        <source>In Obsidian open the Importer, and choose Notion as the format: the one that wants a token, not the .zip file.</source>
        <translation>Obsidian에서 Importer를 열고 형식으로 Notion을 선택하세요. .zip 파일이 아니라 토큰을 요구하는 형식입니다.</translation>
    </message>
    <message>
        <source>Paste the token into its field. No spaces, no quotes.</source>
        <translation>토큰을 해당 칸에 붙여넣으세요. 공백과 따옴표는 넣지 마세요.</translation>
    </message>
    <message>
        <source>Choose your pages and click Import.</source>
        <translation>페이지를 선택하고 Import를 클릭하세요.</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>다른 도구</translation>
    </message>
    <message>
        <source>Your tool keeps its own copy. It does not change by itself.</source>
        <translation>도구에는 별도의 사본이 있습니다. 저절로 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>In the tool’s settings look for Notion. It may stand under connections, integrations, credentials or accounts.</source>
        <translation>도구의 설정에서 Notion을 찾으세요. 연결, 통합, 자격 증명 또는 계정 아래에 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>No field, only a button to sign in? Then it takes no token: connect again, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>입력 칸은 없고 로그인 버튼만 있나요? 그러면 토큰을 쓰지 않습니다. 다시 연결하고 워크스페이스를 선택한 다음 페이지를 체크하고, 다음 단계는 건너뛰세요.</translation>
    </message>
    <message>
        <source>Paste the token into the field for it, in place of any old one. No spaces, no quotes.</source>
        <translation>토큰을 해당 칸에 붙여넣으세요. 이전 토큰이 있으면 그 자리에 넣으세요. 공백과 따옴표는 넣지 마세요.</translation>
    </message>
    <message>
        <source>Wherever the tool uses a database, pick it again.</source>
        <translation>도구에서 데이터베이스를 사용하는 곳마다 데이터베이스를 다시 선택하세요.</translation>
    </message>
    <message>
        <source>Load the list of databases again and pick the missing one.</source>
        <translation>데이터베이스 목록을 다시 불러오고 보이지 않던 데이터베이스를 선택하세요.</translation>
    </message>
    <message>
        <source>Save, if there is a button for it.</source>
        <translation>저장 버튼이 있으면 저장하세요.</translation>
    </message>
    <message>
        <source>Let the tool do its work once, or use its own test.</source>
        <translation>도구의 작업을 한 번 실행하거나 도구의 자체 테스트를 사용하세요.</translation>
    </message>
    <message>
        <source>Now close the tool completely, open it again and let it do its work once: many keep the old token until then.</source>
        <translation>이제 도구를 완전히 닫았다가 다시 열고 작업을 한 번 실행하세요. 그때까지 이전 토큰을 유지하는 도구가 많습니다.</translation>
    </message>
    <message>
        <source>Pipedream</source>
        <translation>Pipedream</translation>
    </message>
    <message>
        <source>Pipedream keeps its own copy. It does not change by itself.</source>
        <translation>Pipedream에는 별도의 사본이 있습니다. 저절로 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>In Pipedream open Accounts and find the one for Notion.</source>
        <translation>Pipedream에서 Accounts를 열고 Notion 항목을 찾으세요.</translation>
    </message>
    <message>
        <source>In Pipedream open Accounts and add “Notion (API Key)”.</source>
        <translation>Pipedream에서 Accounts를 열고 “Notion (API Key)” 항목을 추가하세요.</translation>
    </message>
    <message>
        <source>Is it plain “Notion”? That one takes no token: reconnect it, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>그냥 “Notion”인가요? 그 방식은 토큰을 쓰지 않습니다. 다시 연결하고 워크스페이스를 선택한 다음 페이지를 체크하고, 다음 단계는 건너뛰세요.</translation>
    </message>
    <message>
        <source>Is it plain “Notion”? Then reconnect it, and tick the missing database too.</source>
        <translation>그냥 “Notion”인가요? 그러면 다시 연결하고, 보이지 않던 데이터베이스도 체크하세요.</translation>
    </message>
    <message>
        <source>Paste the token into “Notion (API Key)”. No spaces, no quotes.</source>
        <translation>토큰을 “Notion (API Key)”에 붙여넣으세요. 공백과 따옴표는 넣지 마세요.</translation>
    </message>
    <message>
        <source>In each Notion step, pick the database again.</source>
        <translation>Notion 단계마다 데이터베이스를 다시 선택하세요.</translation>
    </message>
    <message>
        <source>Test the step, then deploy the workflow.</source>
        <translation>단계를 테스트한 다음 워크플로를 배포하세요.</translation>
    </message>
    <message>
        <source>Raycast</source>
        <translation>Raycast</translation>
    </message>
    <message>
        <source>Raycast keeps its own copy. It does not change by itself.</source>
        <translation>Raycast에는 별도의 사본이 있습니다. 저절로 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>In Raycast open Settings, then Extensions, then Notion.</source>
        <translation>Raycast에서 Settings, Extensions, Notion 순으로 여세요.</translation>
    </message>
    <message>
        <source>Paste the token into “Internal Integration Secret”. No spaces, no quotes.</source>
        <translation>토큰을 “Internal Integration Secret”에 붙여넣으세요. 공백과 따옴표는 넣지 마세요.</translation>
    </message>
    <message>
        <source>Open “Search Notion” and look for one of your databases.</source>
        <translation>“Search Notion”을 열고 데이터베이스 중 하나를 찾아보세요.</translation>
    </message>
    <message>
        <source>A script or program</source>
        <translation>스크립트나 프로그램</translation>
    </message>
    <message>
        <source>A script reads its own copy. It does not change by itself.</source>
        <translation>스크립트는 별도의 사본을 읽습니다. 저절로 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Open the file with the script’s settings. It is often called .env.</source>
        <translation>스크립트의 설정이 있는 파일을 여세요. .env라는 이름인 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Paste the token right behind NOTION_TOKEN= or NOTION_API_KEY=, whichever name stands there. No quotes, no spaces.</source>
        <translation>NOTION_TOKEN= 또는 NOTION_API_KEY= 중 적혀 있는 이름 바로 뒤에 토큰을 붙여넣으세요. 따옴표와 공백은 넣지 마세요.</translation>
    </message>
    <message>
        <source>Write the name that your script reads, often NOTION_TOKEN, then = and the token. No quotes, no spaces.</source>
        <translation>스크립트에서 읽는 이름(흔히 NOTION_TOKEN)을 쓰고 이어서 =와 토큰을 쓰세요. 따옴표와 공백은 넣지 마세요.</translation>
    </message>
    <message>
        <source>Is there an environment variable of the same name? It wins over the file, so change it too.</source>
        <translation>같은 이름의 환경 변수가 있나요? 파일보다 우선하므로 함께 바꾸세요.</translation>
    </message>
    <message>
        <source>Look whether the database’s id there is the one in its link: the 32 characters before the question mark.</source>
        <translation>거기에 있는 데이터베이스의 ID가 링크에 있는 ID와 같은지 확인하세요. 물음표 앞의 32자입니다.</translation>
    </message>
    <message>
        <source>Save the file, and run the script once.</source>
        <translation>파일을 저장하고 스크립트를 한 번 실행하세요.</translation>
    </message>
    <message>
        <source>Now close the program or the terminal, open it again and run the script: it reads the token at its start.</source>
        <translation>이제 프로그램이나 터미널을 닫았다가 다시 열고 스크립트를 실행하세요. 토큰은 시작할 때 읽습니다.</translation>
    </message>
    <message>
        <source>In the window that opens, choose your new workspace at the top.</source>
        <translation>열리는 창의 위쪽에서 새 워크스페이스를 선택하세요.</translation>
    </message>
    <message>
        <source>In the window that opens, look whether the right workspace stands at the top.</source>
        <translation>열리는 창의 위쪽에 맞는 워크스페이스가 표시되는지 확인하세요.</translation>
    </message>
    <message>
        <source>Tick the pages that hold your databases, and allow access.</source>
        <translation>데이터베이스가 들어 있는 페이지를 체크하고 접근을 허용하세요.</translation>
    </message>
    <message>
        <source>Tick the missing database too. Leave the other ticks as they are, and allow access.</source>
        <translation>보이지 않던 데이터베이스도 체크하세요. 다른 체크 표시는 그대로 두고 접근을 허용하세요.</translation>
    </message>
    <message>
        <source>Workato</source>
        <translation>Workato</translation>
    </message>
    <message>
        <source>Workato keeps its own copy. It does not change by itself.</source>
        <translation>Workato에는 별도의 사본이 있습니다. 저절로 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>In Workato open the project and click its connection to Notion.</source>
        <translation>Workato에서 프로젝트를 열고 Notion 연결을 클릭하세요.</translation>
    </message>
    <message>
        <source>In Workato create a connection and choose Notion.</source>
        <translation>Workato에서 연결을 만들고 Notion을 선택하세요.</translation>
    </message>
    <message>
        <source>Is it connected with OAuth? Then it takes no token: connect it again, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>OAuth로 연결되어 있나요? 그러면 토큰을 쓰지 않습니다. 다시 연결하고 워크스페이스를 선택한 다음 페이지를 체크하고, 다음 단계는 건너뛰세요.</translation>
    </message>
    <message>
        <source>Choose the API key as the way to sign in, and paste the token. No spaces, no quotes.</source>
        <translation>로그인 방법으로 API 키를 선택하고 토큰을 붙여넣으세요. 공백과 따옴표는 넣지 마세요.</translation>
    </message>
    <message>
        <source>Click Connect, and wait until it says so.</source>
        <translation>Connect를 클릭하고, 연결되었다는 표시가 나올 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>In each Notion step of your recipes, pick the database again.</source>
        <translation>레시피의 Notion 단계마다 데이터베이스를 다시 선택하세요.</translation>
    </message>
    <message>
        <source>Test the recipe, then start it again.</source>
        <translation>레시피를 테스트한 다음 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>Zapier has no field for a token. You sign in with Notion there.</source>
        <translation>Zapier에는 토큰을 넣는 칸이 없습니다. 거기서 Notion으로 로그인합니다.</translation>
    </message>
    <message>
        <source>In Zapier open App connections and add one for Notion.</source>
        <translation>Zapier에서 App connections를 열고 Notion 연결을 추가하세요.</translation>
    </message>
    <message>
        <source>In Zapier open App connections, find Notion and click Reconnect.</source>
        <translation>Zapier에서 App connections를 열고 Notion을 찾아 Reconnect를 클릭하세요.</translation>
    </message>
    <message>
        <source>In your Zap choose this connection in each Notion step, and pick the database.</source>
        <translation>Zap에서 Notion 단계마다 이 연결을 선택하고 데이터베이스를 선택하세요.</translation>
    </message>
    <message>
        <source>In each Notion step of your Zaps, pick the database again.</source>
        <translation>Zap의 Notion 단계마다 데이터베이스를 다시 선택하세요.</translation>
    </message>
    <message>
        <source>In the Notion step of your Zap, load the list again and pick the database.</source>
        <translation>Zap의 Notion 단계에서 목록을 다시 불러오고 데이터베이스를 선택하세요.</translation>
    </message>
    <message>
        <source>Test the step, then turn the Zap on.</source>
        <translation>단계를 테스트한 다음 Zap을 켜세요.</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Tried it, same error</source>
        <translation>해 봤지만 같은 오류</translation>
    </message>
    <message>
        <source>Undo the save</source>
        <translation>저장 되돌리기</translation>
    </message>
    <message>
        <source>Bring the newer token back</source>
        <translation>새 토큰으로 되돌리기</translation>
    </message>
    <message>
        <source>Look in a folder…</source>
        <translation>폴더에서 찾기…</translation>
    </message>
    <message>
        <source>Replace in this file</source>
        <translation>이 파일에서 교체</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Put it in {tool}</source>
        <translation>{tool}에 넣기</translation>
    </message>
    <message>
        <source>Connect {tool} again</source>
        <translation>{tool} 다시 연결</translation>
    </message>
    <message>
        <source>Connect {tool}</source>
        <translation>{tool} 연결</translation>
    </message>
    <message>
        <source>Now in {tool}</source>
        <translation>이제 {tool}에서</translation>
    </message>
    <message>
        <source>Open “{file:plain}”, line {line:plain}, and put the new token in place of what {variable} has there.</source>
        <translation>“{file:plain}” 파일의 줄 {line:plain}을 열고, 거기서 {variable} 변수에 들어 있는 내용을 새 토큰으로 바꾸세요.</translation>
    </message>
    <message>
        <source>It is no longer here: get it again.</source>
        <translation>토큰이 더 이상 여기에 없습니다. 다시 가져오세요.</translation>
    </message>
    <message>
        <source>Does {tool} work now?</source>
        <translation>이제 {tool}에서 작동하나요?</translation>
    </message>
    <message>
        <source>Yes, it works</source>
        <translation>네, 작동합니다</translation>
    </message>
    <message>
        <source>Same error</source>
        <translation>같은 오류</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>다른 오류</translation>
    </message>
    <message>
        <source>Paste the error message here</source>
        <translation>여기에 오류 메시지를 붙여넣으세요</translation>
    </message>
    <message>
        <source>I’ll test later</source>
        <translation>나중에 테스트</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It stays on the clipboard until you tick this step (click its number), %n minute(s) at most.</source>
        <translation>
            <numerusform>복사했습니다. 이 단계의 번호를 클릭해 체크할 때까지, 최대 %n분 동안 클립보드에 남아 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>토큰 복사</translation>
    </message>
    <message>
        <source>It copies the newer token, since Notion does not accept the earlier one.</source>
        <translation>Notion이 이전 토큰을 받아들이지 않으므로 새 토큰이 복사됩니다.</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>다시 복사</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n file(s) more. Look again when these are done.</source>
        <translation>
            <numerusform>표시되지 않은 파일이 %n개 더 있습니다. 이 파일들을 마치면 다시 찾으세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>폴더를 살펴보는 중</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Look for Notion tokens in this folder</source>
        <translation>이 폴더에서 Notion 토큰 찾기</translation>
    </message>
    <message>
        <source>The new token is no longer at hand. Check it again to replace it here.</source>
        <translation>새 토큰이 더 이상 남아 있지 않습니다. 여기서 교체하려면 토큰을 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Replaced. The file as it was lies beside it, as “{backup:plain}”. Keep the copy out of git, and delete it once your tool works.</source>
        <translation>교체했습니다. 원래 파일은 그 옆에 “{backup:plain}” 파일로 있습니다. 이 복사본을 git에 넣지 말고, 도구가 작동하면 삭제하세요.</translation>
    </message>
    <message>
        <source>{masked} is the old token</source>
        <translation>{masked}: 이전 토큰</translation>
    </message>
    <message>
        <source>Replaced. The copy is deleted.</source>
        <translation>교체했습니다. 복사본은 삭제했습니다.</translation>
    </message>
    <message>
        <source>{masked} is to be replaced</source>
        <translation>{masked}: 교체할 토큰</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>파일은 이전 그대로입니다.</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>다른 도구</translation>
    </message>
    <message>
        <source>Where the old token may still be on this computer</source>
        <translation>이 컴퓨터에서 이전 토큰이 아직 있을 수 있는 곳</translation>
    </message>
    <message>
        <source>Where other tokens may be on this computer</source>
        <translation>이 컴퓨터에서 다른 토큰이 있을 수 있는 곳</translation>
    </message>
    <message>
        <source>The wizard can look for tokens in a folder: in .env files, settings and scripts. It changes nothing without your click, and nothing leaves this computer.</source>
        <translation>마법사가 폴더의 .env 파일, 설정, 스크립트에서 토큰을 찾을 수 있습니다. 클릭하시기 전에는 아무것도 바꾸지 않으며, 아무것도 이 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>복사본 삭제</translation>
    </message>
    <message>
        <source>Delete the copy? Undo is not possible after that.</source>
        <translation>복사본을 삭제할까요? 삭제하면 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>유지하기</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>삭제하기</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Trying again in {seconds:duration}</source>
        <translation>{seconds:duration} 후 다시 시도</translation>
    </message>
    <message>
        <source>Trying again in {seconds:duration}, at {time:plain}</source>
        <translation>{seconds:duration} 후({time:plain}) 다시 시도</translation>
    </message>
    <message>
        <source>The wizard tries again by itself at {time:plain}</source>
        <translation>{time:plain}에 마법사가 알아서 다시 시도합니다</translation>
    </message>
    <message>
        <source>The wizard tries again by itself in {seconds:duration}</source>
        <translation>{seconds:duration} 후 마법사가 알아서 다시 시도합니다</translation>
    </message>
    <message>
        <source>Notion asks to wait until {time:plain}</source>
        <translation>Notion이 {time:plain}까지 기다려 달라고 합니다</translation>
    </message>
    <message>
        <source>Notion asks to wait {seconds:duration} more</source>
        <translation>Notion이 {seconds:duration} 더 기다려 달라고 합니다</translation>
    </message>
    <message>
        <source>Notion can be asked again now</source>
        <translation>이제 Notion에 다시 물어볼 수 있습니다</translation>
    </message>
    <message>
        <source>Trying again now</source>
        <translation>지금 다시 시도하는 중</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>그만 기다리기</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>지금 다시 시도</translation>
    </message>
</context>
<context>
    <name>WhoseComputer</name>
    <message>
        <source>Whose computer is this?</source>
        <translation>누구의 컴퓨터인가요?</translation>
    </message>
    <message>
        <source>This is my own computer</source>
        <translation>내 컴퓨터입니다</translation>
    </message>
    <message>
        <source>The wizard offers to save a copy of the token.</source>
        <translation>마법사가 토큰의 사본을 저장할지 묻습니다.</translation>
    </message>
    <message>
        <source>I help others on it</source>
        <translation>이 컴퓨터로 다른 사람을 돕습니다</translation>
    </message>
    <message>
        <source>Going on without saving is the main way: no token stays.</source>
        <translation>저장하지 않고 계속하는 것이 기본 방법이 되며, 토큰은 남지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>The token you pasted is not saved. Close anyway?</source>
        <translation>붙여넣은 토큰이 저장되지 않았습니다. 그래도 닫을까요?</translation>
    </message>
    <message>
        <source>Nothing in Notion changes, and you can paste it again later.</source>
        <translation>Notion에서 바뀌는 것은 없으며, 나중에 다시 붙여넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>닫지 않기</translation>
    </message>
    <message>
        <source>“{file:plain}” has the new token now. The file as it was lies beside it.</source>
        <translation>이제 “{file:plain}” 파일에 새 토큰이 들어 있습니다. 원래 파일은 그 옆에 있습니다.</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was.</source>
        <translation>“{file:plain}” 파일은 이전 상태로 돌아왔습니다.</translation>
    </message>
    <message>
        <source>Nobody was here for a while. In two minutes the wizard forgets the token on this screen. Move the mouse or press a key to keep it.</source>
        <translation>한동안 사용하지 않으셨습니다. 2분 뒤에 마법사가 이 화면의 토큰을 지웁니다. 유지하려면 마우스를 움직이거나 아무 키나 누르세요.</translation>
    </message>
    <message>
        <source>The token was left without use for 15 minutes, so the wizard has taken it off this screen. It is still saved, and read again when it is needed.</source>
        <translation>15분 동안 토큰을 사용하지 않아 마법사가 이 화면에서 지웠습니다. 토큰은 여전히 저장되어 있으며, 필요할 때 다시 읽습니다.</translation>
    </message>
    <message>
        <source>The token was left without use for 15 minutes, so the wizard has forgotten it. Nothing else is lost.</source>
        <translation>15분 동안 토큰을 사용하지 않아 마법사가 지웠습니다. 그 밖에 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>Paste it again</source>
        <translation>다시 붙여넣기</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message>
        <source>at {moment}</source>
        <translation>{moment}에</translation>
    </message>
    <message>
        <source>on {moment}</source>
        <translation>{moment}에</translation>
    </message>
    <message>
        <source>at place {position}</source>
        <translation>{position}번째 자리에</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <translation>{month} {day}일</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <translation>{year}년 {month} {day}일</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}년 {month}</translation>
    </message>
    <message>
        <source>{several}, {one}</source>
        <translation>{several}, {one}</translation>
    </message>
    <message>
        <source>{several} and {one}</source>
        <translation>{several} 및 {one}</translation>
    </message>
</context>
</TS>
