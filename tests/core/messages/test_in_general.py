"""What tools say in their own words, in the languages that they are translated into."""

import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.messages import read_message
from notion_wizard.core.model import Tool
from tests.core.messages.tables import DATABASE, cases, code_of

ENGLISH = {
    Code.TOKEN_REFUSED: [
        "API token invalid",
        "error: invalid api token (notion)",
        "Invalid authentication credentials",
        "Notion says my token is not valid any more",
        "Authorization failed - please check your credentials",
        "Couldn’t connect with these settings\nUnauthorized",
        "Couldn’t connect with these settings",
        "Notion 401 from my sync",
        "My importer says: Notion 401",
        "Invalid or missing API_TOKEN",
        "NOTION_TOKEN is not valid",
        "Pipedream: The Notion account could not be authenticated. Please reconnect your account.",
    ],
    Code.CAPABILITY_MISSING: [
        "Couldn’t connect with these settings\nForbidden - perhaps check your credentials?",
        "Access denied",
    ],
    Code.NOTHING_SENT: ['Credentials for "Notion account" are not set.'],
    Code.TOKEN_EXPIRED: [
        "Your Notion account is expired. Please reconnect it.",
        "This connection is expired. Please reconnect the account.",
        "Make: The connection 'My Notion' has expired. Reauthorize it.",
    ],
    Code.NOTION_BUSY: ["The service is receiving too many requests from you", "Rate limit reached"],
    Code.LINK_NOT_SHARED_OR_MISSING: [
        "The resource you are requesting could not be found",
        "Couldn’t connect with these settings\nThe resource you are requesting could not be found",
        "You don't have access to this database",
    ],
    Code.NOTION_TROUBLE: ["The service was not able to process your request"],
    Code.TOOL_STILL_FAILS: ["Bad request - please check your parameters"],
}

# German, French, Spanish, Portuguese, Japanese, Korean, in this order.
TRANSLATED = {
    Code.TOKEN_REFUSED: [
        "Fehler: Das API-Token ist ungültig.",
        "Le jeton d'API n'est pas valide.",
        "El token de la API no es válido.",
        "O token da API é inválido.",
        "APIトークンが無効です。",
        "API 토큰이 유효하지 않습니다.",
        "Ungueltiger API-Schluessel",
        "Jeton API invalide",
        "無効なトークンです",
        "잘못된 API 토큰입니다.",
        # Not authorised
        "Nicht autorisiert",
        "Échec de l’authentification",
        "No autorizado",
        "Falha na autenticação",
        "認証に失敗しました",
        "인증에 실패했습니다",
        # An account to be connected again
        "Ihr Notion-Konto ist nicht mehr mit Zapier verbunden. Verbinden Sie es erneut.",
        "Votre compte Notion est déconnecté. Reconnectez-le à Zapier.",
        "Tu cuenta de Notion se ha desconectado de Zapier. Vuelve a conectarla.",
        "Sua conta do Notion foi desconectada do Zapier. Reconecte para manter seus Zaps.",
        "NotionアカウントがZapierから切断されました。再接続してください。",
        "Notion 계정이 Zapier에서 연결 해제되었습니다. 다시 연결해 주세요.",
        # As programs write other letters than ASCII
        '{"error":"Ung\\u00fcltiges Token"}',
    ],
    Code.TOKEN_EXPIRED: [
        "Ihr API-Schlüssel ist abgelaufen.",
        "Votre jeton a expiré.",
        "El token de API ha caducado",
        "O token expirou.",
        "APIトークンの有効期限が切れています",
        "API 토큰이 만료되었습니다",
        "Die Verbindung zu Notion ist abgelaufen. Bitte verbinden Sie das Konto erneut.",
        "Votre compte Notion a expiré. Reconnectez-le.",
        "La conexión con Notion ha caducado",
        "A conexão com o Notion expirou. Reconecte sua conta.",
    ],
    Code.TOKEN_REVOKED: [
        "Das Token wurde widerrufen.",
        "Le jeton d'accès a été révoqué.",
        "El token ha sido revocado.",
        "O token foi revogado.",
        "APIトークンは取り消されました",
        "API 토큰이 취소되었습니다",
    ],
    Code.LINK_NOT_SHARED_OR_MISSING: [
        f"Datenbank mit der ID {DATABASE} konnte nicht gefunden werden.",
        f"Impossible de trouver la base de données avec l'ID : {DATABASE}.",
        f"No se pudo encontrar la base de datos con ID: {DATABASE}.",
        f"No se ha podido encontrar la base de datos con ID: {DATABASE}.",
        f"No hemos podido encontrar la página con ID: {DATABASE}.",
        f"Não foi possível encontrar o banco de dados com ID: {DATABASE}.",
        f"ID {DATABASE} のデータベースが見つかりませんでした。",
        f"ID가 {DATABASE}인 데이터베이스를 찾을 수 없습니다.",
        "Die Seite ist nicht mit deiner Integration geteilt.",
        "データベースが共有されていません",
        "데이터베이스가 공유되지 않았습니다",
    ],
    Code.NOTION_BUSY: [
        "Zu viele Anfragen",
        "Trop de requêtes",
        "Demasiadas solicitudes",
        "Muitas solicitações",
        "リクエストが多すぎます",
        "요청이 너무 많습니다",
    ],
    Code.CAPABILITY_MISSING: [
        "Keine Berechtigung",
        "Permissions insuffisantes",
        "Permisos insuficientes",
        "Permissões insuficientes",
        "権限がありません",
        "권한이 없습니다",
    ],
    Code.CONNECTION_REFUSED: [
        "Verbindung zu Notion konnte nicht hergestellt werden",
        "Connexion refusée : api.notion.com:443",
        "Conexión rechazada por api.notion.com",
        "Conexão recusada",
        "Notionに接続できません",
        "Notion에 연결할 수 없습니다",
    ],
    Code.TIMED_OUT: [
        "Zeitüberschreitung der Verbindung",
        "Le délai d'attente de la connexion a expiré",
        "Se agotó el tiempo de espera de la conexión",
        "O tempo limite da conexão expirou",
        "接続がタイムアウトしました",
        "연결 시간이 초과되었습니다",
    ],
    Code.NAME_NOT_FOUND: [
        "Der Remotename konnte nicht aufgelöst werden: 'api.notion.com'",
        "Le nom distant n'a pas pu être résolu: 'api.notion.com'",
        "No se puede resolver el nombre remoto: 'api.notion.com'",
        "Não foi possível resolver o nome",
        "名前解決に失敗しました",
        "호스트를 찾을 수 없습니다",
    ],
    Code.CONNECTION_CUT: [
        "Die Verbindung wurde zurückgesetzt",
        "La connexion a été réinitialisée par le pair",
        "接続がリセットされました",
        "연결이 끊어졌습니다",
    ],
}


@pytest.mark.parametrize(("text", "code"), cases(ENGLISH))
def test_what_tools_say_is_understood(text, code):
    assert code_of(text) is code


@pytest.mark.parametrize(("text", "code"), cases(TRANSLATED))
def test_what_tools_translate_is_understood(text, code):
    assert code_of(text) is code


@pytest.mark.parametrize(
    "text",
    [
        "[ALERT] Your Notion account needs to be reconnected. Zapier can no longer access Notion.",
        "Zapier: Your Zaps are paused. Reconnect Notion",
        "Your Zap has been paused because your Notion connection is no longer authenticated.",
        "Vos Zaps sont en pause car votre compte Notion doit être reconnecté",
        *(text for text in TRANSLATED[Code.TOKEN_REFUSED] if "Zapier" in text),
    ],
)
def test_zapiers_mails_say_that_notion_turned_its_account_down(text):
    assert code_of(text) is Code.TOKEN_REFUSED
    assert read_message(text).tool is Tool.ZAPIER


@pytest.mark.parametrize(
    "text",
    [
        "Zapier: Your Notion account is expired. Please reconnect it.",
        "Ihre Zaps wurden pausiert, weil Ihr Notion-Konto abgelaufen ist",
        "Votre compte Notion a expiré. Reconnectez-le à Zapier.",
        "Tus Zaps están en pausa: la cuenta de Notion ha caducado",
        "Seus Zaps estão pausados porque a conta do Notion expirou",
        "Zapの停止: Notionアカウントの有効期限が切れました",
        "Notion 계정이 만료되었습니다. Zap이 일시 중지되었습니다.",
        "Your Notion account connection has expired. Reconnect it to keep your Zaps running.",
        "Your Zap was turned off: the connection's access has expired. Please reconnect.",
    ],
)
def test_an_account_is_told_as_expired_where_zapiers_mail_says_so(text):
    assert code_of(text) is Code.TOKEN_EXPIRED
    assert read_message(text).tool is Tool.ZAPIER


@pytest.mark.parametrize(
    "text",
    [
        "",
        "It does not work any more",
        "Der Workflow läuft nicht",
        "自動化が動きません",
        "자동화가 작동하지 않습니다",
        "I don't know which token I need",
        "Where do I find the token?",
        "I bought a gift token at the arcade",
        "The token limit of 4096 is not valid",
        "Your credit card has expired. Update your payment method to keep your Zapier plan.",
        "Your Notion trial has expired. Upgrade to Business.",
        "Your Notion account's trial has expired",
        "Your session has expired. Please log in again to Notion.",
        "Dein Passwort ist abgelaufen",
        "無効なパスワードです",
        "The certificate of appreciation has expired",
        "Excel cannot open the file because the file extension is not valid.",
        "Printer offline. Windows could not connect to the printer. Access is denied.",
        "Uncaught SyntaxError: Invalid or unexpected token",
        "Uncaught SyntaxError: Unexpected token '<'",
        "Notion 500 databases later",
        "connection timeout: 30",
        "SyntaxError: Unexpected token } in JSON at position 44",
        "PermissionError: [Errno 13] Permission denied: '/app/sync.py'",
        "git@host: Permission denied (publickey).",
        "HTTP/1.1 200 OK",
    ],
)
def test_what_says_nothing_of_notion_has_no_diagnosis(text):
    reading = read_message(text)

    assert reading.diagnosis is None
    assert reading.situation is None
