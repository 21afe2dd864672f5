"""What Notion itself says, whatever else a tool prints around it."""

from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.messages.table import TOKEN, Row, said_of

_DATABASE_DE: Final = r"\b(?:datenbank|datenquelle|seite)\b[^.!?]{0,80}?"
_DATABASE_JA: Final = "(?:データベース|データソース|ページ|ブロック)[^。]{0,20}?"
_DATABASE_KO: Final = "(?:데이터베이스|데이터 ?소스|페이지|블록)[^.!?]{0,20}?"
_A_DATABASE: Final = (
    "(?:l'|la |le |el |o |a )?(?:base de donnees|base de datos|(?:banco|base) de dados|page|pagina)"
)

BY_NOTION: Final[tuple[Row, ...]] = (
    (
        Code.ACCOUNT_RESTRICTED,
        (
            "account is restricted from accessing the public api",
            "public_api_request_blocked",
        ),
    ),
    (
        Code.NOTHING_SENT,
        (
            "authorization header must use the format",
            "(?:missing|no) authorization header",
            "authorization header (?:is |was )?(?:missing|required|empty)",
            r"illegal header value b?['\"]bearer ?['\"]",
        ),
    ),
    (
        Code.TOKEN_REVOKED,
        (
            said_of(
                TOKEN,
                r"\brevoked\b",
                "widerrufen",
                "zuruckgezogen",
                "revoque",
                "revocad[oa]",
                "revogad[oa]",
                "取り消",
                "失効",
                "無効化",
                "취소",
                "철회",
                "폐기",
            ),
            rf"\brevoked\b.{{0,20}}{TOKEN}",
            (
                r"(?:integration|connection|bot|access) (?:has been |was )"
                r"(?:removed|deleted|deactivated)\b"
            ),
            (
                r"(?:notion (?:integration|connection|account|access)|access to notion)"
                r"[^.!?]{0,20} revoked\b"
            ),
            (
                r"(?:zugriff auf|acces a|acceso a|acesso ao) notion[^.!?]{0,20}"
                "(?:widerrufen|revoque|revocado|revogado)"
            ),
            r"\brevoked\b.{0,20}(?:integration|connection|access)\b.{0,20}\bnotion\b",
        ),
    ),
    (
        Code.TOKEN_EXPIRED,
        (
            said_of(
                TOKEN,
                r"\bexpired\b",
                "abgelaufen",
                r"\bexpiree?s?\b",
                "caducad[oa]",
                "expirad[oa]",
                "expirou",
                r"\bexpiro\b",
                "vencid[oa]",
                "期限",
                "만료",
            ),
            rf"\bexpired\b.{{0,20}}{TOKEN}",
            rf"(?:期限切れの|만료된).{{0,10}}{TOKEN}",
        ),
    ),
    (
        Code.TOOL_VALIDATOR_OUTDATED,
        (
            (
                r"(?:start|begin|beginn|commenc|empez|comenz|comec|empiec|comienc|inici|anfang)\w{0,8}\b"
                r".{0,30}secret_"
            ),
            r"secret_\S{0,3}.{0,20}\b(?:beginnen|anfangen|prefix)\b",
            r"prefix.{0,20}\bsecret_",
            r"match\w{0,3} .{0,20}\^?secret_",
            "secret_.{0,6}(?:で始ま|(?:으)?로 시작)",
        ),
    ),
    (
        Code.TOOL_WANTS_OAUTH,
        (
            r"\b(?:requires?|needs?|only supports?|use|using) oauth\b",
            "oauth (?:is )?required",
            r"mcp\.notion\.com.{0,300}?(?:\b401\b|invalid_token|unauthorized)",
            r"(?:\b401\b|invalid_token|unauthorized).{0,300}?mcp\.notion\.com",
            "oauth-protected-resource",
            "dynamic client registration",
            r"mcp\.notion\.com/(?:register|authorize|token)\b",
            "authorization token for mcp server",
            "invalid_grant",
            "invalid_client",
        ),
    ),
    (
        Code.CAPABILITY_MISSING,
        (
            "restricted_resource",
            "restrictedresource",
            "insufficient permissions for this endpoint",
            "(?:integration|connection|bot) (?:does not|doesn't) have .{0,40}capabilit",
            "given the bot capabilities",
        ),
    ),
    (
        Code.LINK_IS_PAGE,
        ("is a page, not a database",),
    ),
    (
        Code.LINK_IS_LINKED_VIEW,
        ("is a linked database",),
    ),
    (
        Code.LINK_IN_TRASH,
        (
            "can't edit (?:block|page) that is archived",
            r"\b(?:is|are) (?:in trash|in the trash|archived)\b",
        ),
    ),
    (
        Code.LINK_NOT_SHARED_OR_MISSING,
        (
            "object_not_found",
            "objectnotfound",
            "does not contain any data sources accessible",
            r"could not find (?:database|page|block|data.?source|object|user|comment)\b",
            "(?:pages?|databases?) (?:are|is) shared with your (?:integration|connection)",
            "(?:not|n't) shared with (?:your |the |this )?(?:integration|connection)",
            f"{_DATABASE_DE}nicht (?:mehr )?(?:gefunden|vorhanden|freigegeben)",
            f"{_DATABASE_DE}nicht .{{0,40}}geteilt",
            f"impossible de trouver {_A_DATABASE}",
            rf"{_A_DATABASE}\b.{{0,30}}(?:introuvable|n'a pas (?:pu etre|ete) trouvee?)",
            (
                "no (?:se (?:encontro|pudo encontrar|ha (?:podido encontrar|encontrado)|encuentra)"
                rf"|(?:hemos podido|pudimos|podemos) encontrar) {_A_DATABASE}"
            ),
            f"nao (?:foi possivel|se pode|conseguimos) encontrar {_A_DATABASE}",
            rf"{_A_DATABASE}\b.{{0,30}}(?:no|nao)(?: (?:foi|fue|ha sido))? encontrad[oa]",
            f"{_DATABASE_JA}(?:見つかりません|存在しません|共有されて(?:い)?ません)",
            f"{_DATABASE_KO}(?:찾을 수 없|존재하지 않|공유되지 않|공유되어 있지 않)",
        ),
    ),
    (
        Code.LINK_WITHOUT_ID,
        (
            "should be a valid uuid",
            "is not a valid uuid",
            "invalid uuid",
        ),
    ),
    (
        Code.TOKEN_REFUSED,
        (
            # Read from a picture, an l or an i may become another.
            r"\bap[i1l] token is inva[li1]id",
            r"code[\"']?\s?[:=]\s?[\"']?unauthorized",
            r"apierrorcode\.unauthorized",
            "api::errors::unauthorized",
        ),
    ),
    (
        Code.NOTION_BUSY,
        (
            "rate_limited",
            "rate limited by notion",
        ),
    ),
    (
        Code.TOOL_STILL_FAILS,
        (
            "validation_error",
            r"invalid_json\b",
            "invalid_request_url",
            r"invalid_request\b",
            "missing_version",
            "body failed validation",
            "notion-version header",
            "multiple data sources are not supported",
        ),
    ),
    (
        Code.NOTION_TROUBLE,
        (
            "internal_server_error",
            "service_unavailable",
            "bad_gateway",
            "gateway_timeout",
            "service_overload",
            "database_connection_unavailable",
            "conflict_error",
            "notion is (?:temporarily )?unavailable",
        ),
    ),
)
"""Its codes and messages, and those that tools translate."""
