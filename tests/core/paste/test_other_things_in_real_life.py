"""What people paste instead of a token, as it comes out of mails, chats, files and screens."""

import pytest

from notion_wizard.core.paste import analyse
from tests.support.pastes import CURRENT, ID, LINK, OLDER, main_of, token_of

DASHED = f"{ID[:8]}-{ID[8:12]}-{ID[12:16]}-{ID[16:20]}-{ID[20:]}"
OTHER_ID = "2a0c5d7e8a9b4c3d9e2f0a1b2c3d4e5f"
CUT = CURRENT[:41]
GITHUB = "ghp_aB3dE5fG7hJ9kLmNoPqRsTuVwXyZ123456"
REFRESH = "nrt_4991090011501Ejc6Xn4sHguI7jZIN449mKe9PRhpMfNK"
BULLETS = "•" * 40

LINKS = (
    f"Hier der Link: {LINK} – Gruß, Anna",
    f"voici le lien : {LINK}.",
    f"aquí está: {LINK}",
    f"segue o link: {LINK}, abraços",
    f"リンクはこれです\uff1a{LINK}",
    f"링크입니다: {LINK} 확인해 주세요",
    f"вот ссылка {LINK}",
    f"这是链接\uff1a{LINK}。",
    f"[Orders]({LINK})",
    f"<{LINK}|Orders>",
    f'<a href="{LINK}">Orders</a>',
    f"**{LINK}**",
    f"NOTION_TOKEN={LINK}",
    f"Authorization: Bearer {LINK}",
    f"{LINK[:60]}\n{LINK[60:]}",
    f"> {LINK[:55]}\n> {LINK[55:]}",
    f"{LINK[:50]}\u200b{LINK[50:]}",
    f"{LINK[:50]}\xad{LINK[50:]}",
    LINK.replace("Orders", "顧客リスト"),
    LINK.replace("Orders", "T-ches-à-faire"),
    LINK.replace("Orders", "%E9%A1%A7%E5%AE%A2"),
    LINK.replace("www.notion.so", "www.notion.com"),
    LINK.replace("&", "&amp;"),
    LINK.replace(ID, DASHED),
    LINK.replace(ID, ID.upper()),
    LINK.upper().replace("?V=", "?v="),
    f"https://www.google.com/url?q={LINK}&sa=D",
    LINK.replace(":", "%3A").replace("/", "%2F").replace("?", "%3F").replace("=", "%3D"),
    f"https://notion.so/%E9%A1%A7%E5%AE%A2-\n> {ID}",
    f"{LINK} ntn_48213975604kQ7vXbT2mZr9LwPcE4h",
    f"{LINK}\nToken: {CUT}",
    f"ntn_12345678901{'x' * 35}\n{LINK}",
    LINK[:60] + "=\n" + LINK[60:],
)

IDS = (
    f"Token: {ID}",
    f"NOTION_TOKEN={ID}",
    f"NOTION_API_KEY='{DASHED}'",
    f"Authorization: Bearer {DASHED}",
    f'"key": "{ID.upper()}",',
    f"- NOTION_TOKEN={DASHED.upper()}",
    f"Token\t{DASHED}",
    f"Internal Integration Secret\n{DASHED}",
    f"OAuth client ID\n{DASHED}",
    f"OAuth client ID: {DASHED}",
    f"Die Datenbank-ID lautet {ID}.",
    f"Hier ist die ID: {ID}",
    f"L'identifiant de la base : {DASHED}",
    f"voilà l'identifiant : {DASHED}",
    f"El id de la base de datos es {ID}",
    f"ID da base de dados: {DASHED}",
    f"ID bazy danych {ID}",
    f"データベースIDは{DASHED}です",
    f"데이터베이스 ID: {ID}",
    f"ID базы данных {ID}",
    f"数据库 ID\uff1a{ID}",
    f"Here you go: {DASHED}",
    f"{DASHED}\n\nGruß\nTom",
    f"Hi,\n\n{ID}\n\nbest\nTom",
    f"{ID} {OTHER_ID}",
    f"{ID}\n{OTHER_ID}\n",
    f"{ID}?v={OTHER_ID}",
    f"urn:uuid:{DASHED}",
    f"Orders-{ID}",
    f"Orders-{DASHED}",
    f"**{ID}**",
    f"{ID[:16]}\u200b{ID[16:]}",
    f"{DASHED[:20]}\u2060{DASHED[20:]}",
    f"{ID[:16]}\n{ID[16:]}",
    f"> {DASHED[:18]}\n> {DASHED[18:]}",
    DASHED.replace("-", "\u2011"),
    f"<p>Token: <b>{DASHED}</b></p>",
    f"[10:42, 3.11.2026] Petra: {DASHED}",
    f"Could you use {ID}?",
    f"{CUT}\nNOTION_DATABASE_ID={ID}",
    f"NOTION_TOKEN={CUT}\n{ID}",
)

NO_IDS = (
    f"Request ID: {DASHED}",
    f'{{"object":"error","status":404,"request_id":"{DASHED}"}}',
    f"APIResponseError: Could not find page with ID: {DASHED}",
    f"Ungültige Datenbank-ID: {DASHED}",
    f"https://example.com/orders/{DASHED}",
    f"commit {ID}",
    f"md5: {ID}",
    f"{ID}@mail.example.com",
    "word " * 60 + ID,
)

REFRESH_TOKENS = (
    REFRESH.replace("_", "\\_"),
    REFRESH.replace("_", "&#95;"),
    REFRESH.replace("_", "%5F"),
    f"{REFRESH[:6]}\u200b{REFRESH[6:]}",
    f"N{REFRESH[1:]}",
    f"**{REFRESH}**",
    f"{REFRESH[:30]}\n{REFRESH[30:]}",
    f'{{"bot_id": "{DASHED}", "refresh_token": "{REFRESH}"}}',
    f"NOTION_TOKEN={REFRESH}",
    f"Le jeton : {REFRESH}",
)

COOKIES = (
    "v02%3A\u200buser_token_or_cookies%3AqW3eRtYuIoP",
    "v02:user\\_token\\_or\\_cookies:qW3eRtYuIoP",
    "v02%3Auser&#95;token&#95;or&#95;cookies%3AqW3eRtYuIoP",
    f"token_v2 {ID}{ID}",
    f"notion token_v2\n{ID}{ID}",
    "token_v2\tv03%3AeyJhbGciOiJkaXIi\t.notion.so\t/",
    f"notion_user_id={DASHED}; token_v2=v02:user_token_or_cookies:qW3eRtYuIoP; csrf=6W8lF8",
    "cookie: token_v2=v03%3AeyJhbGciOiJkaXIi",
)

CLIENT_SECRETS = (
    f"OAuth client secret: **{OLDER[:42]}**",
    f"OAuth client secret: \xa0{OLDER[:42]}\xa0",
    f"OAuth client secret: \u200b{OLDER[:42]}\ufeff",
    f"OAuth client secret: {OLDER[:6]}\u200b{OLDER[6:42]}",
    f"OAuth client secret: {OLDER[:42]}".replace("secret_", "secret\\_"),
    f"OAuth client secret: {OLDER[:42]}".replace("secret_", "secret&#95;"),
    f"Client-Geheimnis: {OLDER}",
    f"secret du client : {OLDER}",
    f"secreto de cliente: {OLDER}",
    f"segredo do cliente: {OLDER}",
    f"クライアントシークレット\uff1a{OLDER}",
    f"클라이언트 시크릿: {OLDER}",
    f"客户端密钥\uff1a{OLDER}",
    f"OAuth client ID\n{DASHED}\nOAuth client secret\n{OLDER}",
    f"client secret {OLDER[:42]} and so on",
)

VARIABLES = (
    "ENV.fetch('NOTION_TOKEN')",
    "ENV['NOTION_TOKEN']",
    "Bun.env.NOTION_TOKEN",
    "Deno.env.get('NOTION_TOKEN')",
    "import.meta.env.VITE_NOTION_TOKEN",
    "process.env['NOTION_TOKEN']",
    "process.env.\u200eNOTION_TOKEN",
    "secrets.NOTION_TOKEN",
    "NOTION_TOKEN: ${{ secrets.NOTION_TOKEN }}",
    "={{ $env.NOTION_TOKEN }}",
    "{{ $env.NOTION_TOKEN }}",
    "{{1.token}}",
    "{{bundle.authData.token}}",
    "!ENV ${NOTION_TOKEN}",
    "token: !secret notion_token",
    "{{ lookup('env', 'NOTION_TOKEN') }}",
    "lookup('env', 'NOTION_TOKEN')",
    'token: "{{ vault_notion_token }}"',
    "var.notion_token",
    "token = var.notion_token",
    "#{NOTION_TOKEN}#",
    "%(notion_token)s",
    "@@NOTION_TOKEN@@",
    "<%= ENV['NOTION_TOKEN'] %>",
    "${env:NOTION_TOKEN}",
    "${NOTION_TOKEN:?missing}",
    "const notion = new Client({ auth: process.env.NOTION_TOKEN })",
    'Client(auth=os.environ["NOTION_TOKEN"])',
    'System.getenv("NOTION_TOKEN")',
    'Environment.GetEnvironmentVariable("NOTION_TOKEN")',
    'std::env::var("NOTION_TOKEN")',
    "$_ENV['NOTION_TOKEN']",
    'st.secrets["NOTION_TOKEN"]',
    "echo $NOTION_TOKEN",
    "NOTION_TOKEN=$NOTION_TOKEN  # from the shell",
    "Authorization: Bearer {{NOTION_TOKEN}}",
    '"OPENAPI_MCP_HEADERS": "{\\"Authorization\\": \\"Bearer {{NOTION_TOKEN}}\\"}"',
    "ntn_${TOKEN}",
    "<your \ufefftoken>",
    "Oi! Segue o token: <YOUR_NOTION_TOKEN> abraço",
    "[your token]",
    "<p><your token></p>",
    "NOTION_TOKEN=null",
    "[[notion_token]]",
    f"token: ${{NOTION_SECRET}}\n{CURRENT[:20]}ж{CURRENT[21:]}",
    f"${{NOTION_TOKEN}} {CUT}",
)

MASKED = (
    f"Internal Integration Secret\n{BULLETS}\nShow Refresh",
    f"Internal Integration Token {BULLETS} 👁",
    f"Interner Integrationsschlüssel: {BULLETS} Anzeigen",
    f"Zugriffstoken\n{'*' * 25}",
    f"Jeton d'accès: {'*' * 7} Afficher Copier",
    f"Token de acceso\t{BULLETS}\tMostrar Copiar",
    f"Token de acesso {BULLETS}\nMostrar\nCopiar",
    f"アクセストークン\t{'●' * 20} (hidden)",
    f"액세스 토큰 {'*' * 20}",
    f"访问令牌 {'*' * 20} 显示",
    f"Token di accesso {BULLETS}",
    f"Access token {'*' * 8} Show Copy",
    f"Access token\n{BULLETS}\nShow\nCopy\nRefresh",
    f"Configuration\nAccess token: {'●' * 20}\nShow\nCopy",
    f"Geheimnis {'●' * 10}",
    f"Notion {'*' * 30} Anzeigen Kopieren",
    "Bearer ••••gMk0",
    "De sleutel is Bearer ●●●●●●●●●●●●gMk0 groetjes",
    "\"auth: '••••edzr'\"",
    "const notion = new Client({ auth: '••••edzr' });",
    "‘••••••••••••’ <- this one",
    "Voici le jeton : - ********dwLo, merci",
    "Hi, the token is ******** thanks",
    "notion:\n  token: ●●●●●●jzCp\n  database: orders",
    f"DB=1\nNOTION_TOKEN={BULLETS}",
    "ntn_\\*\\*\\*\\*\\*\\*",
    "ntn_⦁⦁⦁⦁⦁⦁",
    "ntn_########",
    "ntn_**",
    "ntn_•",
    "***",
    "....",
    "ntn_.....",
    f"{CUT}\n********",
    "API token is invalid: secret_••••••••",
)

SHORTENED = (
    "ntn_4821⋯8R5x",
    "ntn_4821....8R5x",
    "ntn_4821. . .8R5x",
    "ntn_4821‥8R5x",
    '"ntn_4821...8R5x"',
    "> Hi Tom,\n> ntn_…8R5x\n> Anna",
    "ntn_[…]8R5x <- this one",
    "secret_ … rDdzDXgx",
    "Der Token beginnt so: ntn_4821…8R5x, Gruß Anna",
    "le jeton est secret_Hq3T...hMKx",
    "トークンは ntn_4821…8R5x です",
    "The token is 4821…8R5x",
    "sk-...aB3d",
    f"{CURRENT[:30]}…",
)

EXAMPLES = (
    "NOTION_TOKEN=your_notion_token_here  # get it at https://www.notion.so/my-integrations",
    "# Notion\nNOTION_TOKEN=your_notion_token_here\nNOTION_DATABASE_ID=",
    'notion = Client(auth="your_notion_token_here")',
    "new Client({ auth: 'secret_your_token_here' })",
    "curl -H 'Authorization: Bearer YOUR_API_KEY' https://api.notion.com/v1/users/me",
    "docker run -e NOTION_TOKEN=your_token_here image",
    'OPENAPI_MCP_HEADERS={"Authorization": "Bearer your_notion_token_here"}',
    '{"mcpServers":{"notion":{"env":{"NOTION_TOKEN":"ntn_your-integration-token"}}}}',
    "secret_your_secret",
    "secret_yourtokenhere",
    "secret_xxx",
    "ntn_xxx",
    "ntn_xxxxxxxxxxxx, e.g.",
    "e.g. secret_xxxxxxxxxxxxxxxx",
    "ntn_123456xxxxxxxxxxxx",
    "secret_example_token",
    "secret\\_your\\_secret\\_here",
    "**YOUR_NOTION_TOKEN**",
    "REPLACE_WITH_YOUR_TOKEN",
    "Replace YOUR_NOTION_TOKEN with the token",
    "Beispiel: YOUR_NOTION_TOKEN",
    "{ntn_example_token}",
    "<secret_xxxxxxxxxxxx>",
    '<string name="token">your_token_here</string>',
    "sk-xxxxxxxxxxxxxxxxxxxxxxxx",
    "OPENAI_API_KEY=sk-your-api-key-goes-here",
    "dein_token_hier",
    "votre_jeton_ici",
    "tu_clave_aqui",
    "XXXX-XXXX-XXXX",
    "placeholder",
    "Paste your token here",
    "Enter your API key here",
    "Token hier einfügen",
    "Bitte Token eingeben",
    "Füge deinen Token hier ein",
    "collez votre jeton ici",
    "Collez votre clé API ici",
    "insérez le jeton",
    "pega tu token aquí",
    "Introduce tu clave aquí",
    "cole seu token aqui",
    "Insira o token aqui",
    "incolla qui il tuo token",
    "plak hier je token",
    "ここにトークンを貼り付けてください",
    "トークンを入力してください",
    "여기에 토큰을 붙여넣으세요",
    "토큰을 입력하세요",
    "在此粘贴您的令牌",
    "请输入令牌",
    "Вставьте токен сюда",
    f"ntn_your_token_here\n{CUT}",
    f"ntn_12345678901{'x' * 35}",
    f"NOTION_TOKEN=secret_{'x' * 43}  # yours",
    "NOTION_TOKEN=xxx",
)

KEYS = (
    f"{GITHUB[:12]}\u200b{GITHUB[12:]}",
    f"{GITHUB[:12]}\n{GITHUB[12:]}",
    GITHUB.replace("_", "\\_"),
    f"ghp_ {GITHUB[4:]}",
    GITHUB[:16],
    f"NOTION_TOKEN={GITHUB}",
    f"{{{GITHUB}}}",
    "{sk_live_PPYWhdyVncfRIioRxLw66OSJ}",
    "sk–proj–aB3dE5fG7hJ9kLmNoPqR",
    "SK-PROJ-AB3DE5FG7HJ9KLMNOPQR",
    "GITHUB_TOKEN=fcd53ad889a7da3a4d622e1c595c2bf898eb6d7b",
    "OPENAI_API_KEY=Wm2vmZjTxdUakH1mqg9eOsMvwmv0wTDPg7h8IL2i",
    "STRIPE_SECRET_KEY = 'q5aA5aW49aDt46OR5FSaFiaXxPCJLy5x'",
    f"DATADOG_API_KEY={ID}",
    "AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzKEYAB3d",
    "aws_secret_access_key = 6RHwcoEUM6WXfBeqv2jjz24b7EsUomMKhzS5ars1",
    "OpenAI API key: Wm2vmZjTxdUakH1mqg9eOsMvwmv0wTDPg7h8IL2i",
    '"airtableApiKey": "m9ef0loYPuZNJrUoCZIDg2nAzUKOHaKCQh3qGnsN"',
    f"{GITHUB[:20]}xxxx{GITHUB[20:]}",
    "Incorrect API key provided: sk-proj-aB3dE5fG7hJ9kLmN",
)

WORDS = (
    "The API token is invalid.",
    "Your API token is invalid.",
    "The secret is invalid",
    "unauthorized: your token",
    "The secret",
    "Je ne trouve pas le jeton",
    "Token kopieren",
    "Copier le jeton",
    "No encuentro el token en la página",
    "Não consigo encontrar o token",
    "Non trovo il token",
    "Ik kan de sleutel niet vinden",
    "Nie mogę znaleźć tokenu",
    "Не могу найти токен",  # noqa: RUF001 - Russian
    "トークンが見つかりません",
    "토큰을 찾을 수 없어요",
    "我找不到令牌",
    "my_secret_page",
    "Wo finde ich den Token?",
    "Where do I paste my token?",
    "Please enter a valid token",
    "Der Token ist ungültig.",
    "Le jeton est invalide.",
    "El token no es válido.",
    "O token é inválido.",
    "トークンが無効です",
    "토큰이 유효하지 않습니다",
    "令牌无效",
    'Authorization header must use the format "Bearer <token>".',
    "expected <token> but got EOF",
    "Usage: sync.py --token <token>",
    "Price: $NET 19",
    "$HOME/.env",
    "cd $HOME",
    "C:\\Users\\%USERNAME%\\token.txt",
    "Hallo {Name}",
    "null",
    "undefined",
    "config.yaml",
    "my-notion-integration-for-crm",
    "Add NOTION_TOKEN to your .env file",
    "https://www.notion.so/my-integrations",
    "Click ••• at the top right, then Connections",
    "Chapter 1\n*********\nThis is how it begins",
    "wait...what",
    "It should begin with ntn_... or with secret_... but which one",
    "-" * 20,
    "_" * 24,
    "Donaudampfschifffahrtsgesellschaft",
    "JWT_SECRET=aT2yXxahbtvYy1xgvMGu1AbihRS1YHLNstcl24I2",
    "Windows-Key: VK7JG-NPHTM-C97JM-9MPGT-3V66T",
    "SECRET_KEY_BASE=aT2yXxahbtvYy1xgvMGu1AbihRS1YHLN",
    "Abcdef123456\nXyzuvw789012",
    "TOKEN=aB3dE5fG7hJ9kLmNoPqR\nSECRET=qW3eRtYuIoP4sDfGhJkL",
    "\x01\x02\x03\x04",
    "\x7f",
)

NOTHING = (" \n", "\u200b\u2060\ufeff", "\xa0\u3000", "\0\0", "\x1b[0m")

UNKNOWN = (
    "tnt_aB3dE5fG7hJ9kLmNoPqR",
    "NOTION_TOKEN=aB3dE5fG7hJ9kLmNoPqR",
    "- NOTION_TOKEN=aB3dE5fG7hJ9kLmNoPqR",
    'new Client({ auth: "aB3dE5fG7hJ9kLmNoPqR" });',
    "docker run -e NOTION_TOKEN=aB3dE5fG7hJ9kLmNoPqR image:latest",
    "curl https://api.notion.com/v1/users/me -H 'Authorization: Bearer aB3dE5fG7hJ9kLmNoPqR'",
    '<add key="NotionToken" value="aB3dE5fG7hJ9kLmNoPqR" />',
    'gh secret set NOTION_TOKEN -b"aB3dE5fG7hJ9kLmNoPqR"',
    "<token>aB3dE5fG7hJ9kLmNoPqR</token>",
    "czYGfOXlFRxxxxqSS0kgaKZ91RZqOV8naOWx",
    "da39a3ee5e6b4b0d3255bfef95601890afd80709",
)

DAMAGED = {
    "truncated-end": (
        f"<token>{CUT}</token>",
        f"<apiKey>{CUT}</apiKey>",
        f"{{{CUT}}}",
        f"key: <token>\n{CUT}\n</token>",
        f"***{CUT}***",
        "secret_Wrb83jJdIsCpYx4df2qWi7: does this work for you",
        "secret_4zHJBhArC5FK3PB8Ef=CTYj",
        f"{CUT} {ID}",
        "ntn_22915965944EL3LhuBJXUxxxxn9TdOfw4ETgZMwP2",
        "ntn_72819905427RyV4oHAkeFexampleaKp3sY90c50RE",
        f"{OLDER[:20]}xxxx{OLDER[24:40]}",
        "SECRET_MW0UBA3W0NKMWNVK0SNDMJ3KHCO4ST59KSMTQ",
        "ntn_",
    ),
    "truncated-start": (
        f"1. {CURRENT[8:]}",
        f'Client(auth="{CURRENT[8:]}")',
        f"<token>{CURRENT[4:]}</token>",
    ),
    "too-long": (f"<token>{CURRENT}Copy</token>",),
}

TABLES = {
    "database-link": LINKS,
    "bare-id": IDS,
    "ordinary-text": (*NO_IDS, *WORDS),
    "refresh-token": REFRESH_TOKENS,
    "browser-cookie": COOKIES,
    "client-secret": CLIENT_SECRETS,
    "unfilled-variable": VARIABLES,
    "masked-copy": MASKED,
    "shortened-copy": SHORTENED,
    "example-token": EXAMPLES,
    "other-service-key": KEYS,
    "nothing-pasted": NOTHING,
    "unknown-shape": UNKNOWN,
    **DAMAGED,
}
CASES = [(slug, text) for slug, texts in TABLES.items() for text in texts]


@pytest.mark.parametrize(("slug", "text"), CASES)
def test_what_is_no_whole_token_is_named_in_its_surroundings(slug, text):
    paste = analyse(text)

    assert main_of(paste) == slug
    assert paste.testable == (slug == "unknown-shape")


@pytest.mark.parametrize(
    "text", [text for slug, text in CASES if slug in ("bare-id", "database-link")]
)
def test_a_link_or_an_id_is_kept_and_holds_no_token(text):
    link = analyse(text).link

    assert link
    assert ID in link.replace("-", "").lower()
    assert "ntn_" not in link


BESIDE = (
    "{0}トークン{1}",
    "{0}、{1}",
    "{0}。{1}",
    "{0}です {1}",
    "{0}입니다\n{1}",
    "{0}спасибо {1}",
    "{0}{1}",
    "{0} {1}",
    "{1}\n{0}",
    "“{0}” {1}",
    "{0}|{1}",
    "{1}, {0}",
)


@pytest.mark.parametrize("beside", BESIDE)
@pytest.mark.parametrize("token", [CURRENT, OLDER])
def test_a_link_ends_where_no_link_of_notion_goes_on(beside, token):
    paste = analyse(beside.format(LINK, token))

    assert token_of(paste) == token
    assert paste.link == LINK


@pytest.mark.parametrize("sign", ["\u200b", "\xad", "\ufeff", "\u2060", "\u200e"])
@pytest.mark.parametrize("text", [ID, DASHED, GITHUB, REFRESH, "v02%3Auser_token_or_cookies%3AqW"])
def test_what_nobody_sees_makes_no_token_of_anything(sign, text):
    for place in range(1, len(text)):
        assert not analyse(text[:place] + sign + text[place:]).testable
