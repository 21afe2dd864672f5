"""What error messages mean: a table of what Notion, tools and networks print.

The first pattern that is found counts. Notion's own words come first, since a tool that prints
them reached Notion whatever else it prints; then the way there; then what tools say in general.
English first, then what tools translate: German, French, Spanish, Portuguese.
"""

import re
from typing import Final

from notion_wizard.core.codes import Code

_TOKEN: Final = (
    r"(?:tokens?|keys?|secret|credentials?|access|api-schl[üu]ssel|schl[üu]ssel|jetons?|cl[ée]s?"
    r"|clave|credencial(?:es)?|chave|credencia(?:l|is)|zugangsdaten|identifiants?)"
)

_BY_NOTION: Final = (
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
        ),
    ),
    (
        Code.TOKEN_REVOKED,
        (
            rf"{_TOKEN}\b.{{0,40}}\b(?:revoked|widerrufen|r[ée]voqu[ée]e?|revocad[oa]|revogad[oa])\b",
            rf"\brevoked\b.{{0,20}}\b{_TOKEN}\b",
            r"(?:integration|connection|bot) (?:has been |was )(?:removed|deleted|deactivated)\b",
        ),
    ),
    (
        Code.TOKEN_EXPIRED,
        (
            rf"{_TOKEN}\b.{{0,40}}\b(?:expired|abgelaufen|expir[ée]e?)\b",
            rf"{_TOKEN}\b.{{0,40}}\b(?:caducad[oa]|expirad[oa]|expirou|vencid[oa])\b",
            rf"\bexpired\b.{{0,20}}\b{_TOKEN}\b",
            "tokenexpirederror",
        ),
    ),
    (
        Code.TOOL_VALIDATOR_OUTDATED,
        (
            r"(?:start|begin|beginn|commenc|empez|comenz|come[cç]|inici|anfang)\w{0,8}\b.{0,30}secret_",
            r"secret_\S{0,3}.{0,20}\b(?:beginnen|anfangen|prefix)\b",
            r"prefix.{0,20}\bsecret_",
        ),
    ),
    (
        Code.TOOL_WANTS_OAUTH,
        (
            r"\b(?:requires?|needs?|only supports?|use|using) oauth\b",
            "oauth (?:is )?required",
            r"mcp\.notion\.com[\s\S]{0,300}?(?:\b401\b|invalid_token|unauthorized)",
            r"(?:\b401\b|invalid_token|unauthorized)[\s\S]{0,300}?mcp\.notion\.com",
            "oauth-protected-resource",
            "does not support dynamic client registration",
            "invalid_grant",
            "invalid_client",
        ),
    ),
    (
        Code.CAPABILITY_MISSING,
        (
            "restricted_resource",
            "insufficient permissions for this endpoint",
            "integration (?:does not|doesn't) have .{0,40}capabilit",
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
            "does not contain any data sources accessible",
            r"could not find (?:database|page|block|data.?source|object|user|comment)\b",
            "(?:pages?|databases?) (?:are|is) shared with your (?:integration|connection)",
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
            "api token is invalid",
            r"code\\?[\"']?\s{0,3}[:=]\s{0,3}\\?[\"']?unauthorized",
            r"apierrorcode\.unauthorized",
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

_ON_THE_WAY: Final = (
    (
        Code.PROXY_LOGIN,
        (
            r"\b407\b",
            "proxy authentication required",
            "proxy-authenticate",
        ),
    ),
    (
        Code.PROXY_UNREACHABLE,
        (
            "proxyerror",
            "(?:cannot|unable to|could not|failed to) connect to (?:the )?proxy",
            "err_proxy_connection_failed",
            "err_tunnel_connection_failed",
            "tunneling socket could not be",
            "could(?:n't| not) resolve proxy",
            "proxy connection (?:failed|refused)",
        ),
    ),
    (
        Code.TLS_DATE,
        (
            "certificate (?:has |is )?expired",
            "cert_has_expired",
            "err_cert_date_invalid",
            "certificate is not yet valid",
            "cert_not_yet_valid",
            "sec_e_cert_expired",
            "0x800b0101",
        ),
    ),
    (
        Code.TLS_WRONG_HOST,
        (
            "hostname mismatch",
            "doesn't match either of",
            "err_tls_cert_altname_invalid",
            "0x800b010f",
            "err_cert_common_name_invalid",
            "certificate is not valid for",
            "does not match target host",
            "certificate is valid for .{0,200}, not ",
        ),
    ),
    (
        Code.TLS_NOT_TRUSTED,
        (
            "certificate.?verify.?failed",
            "self.?signed.?cert",
            "unable to get (?:local )?issuer cert",
            "unable_to_(?:get_issuer_cert|verify)",
            "unable to verify the first certificate",
            "err_cert_authority_invalid",
            "pkix path building failed",
            "signed by unknown authority",
            "trust relationship",
            "0x800b0109",
            "ssl certificate problem",
            "untrusted root",
        ),
    ),
    (
        Code.TLS_OTHER,
        (
            "sslerror",
            "ssleoferror",
            "ssl routines",
            "ssl handshake",
            "tls handshake",
            "handshake.?fail",
            r"\beproto\b",
            "wrong.version.number",
            "violation of protocol",
            "err_ssl_",
            "secure tls connection",
        ),
    ),
    (
        Code.NAME_NOT_FOUND,
        (
            "getaddrinfo",
            r"\benotfound\b",
            r"\beai_again\b",
            "name or service not known",
            "nodename nor servname",
            "nameresolutionerror",
            "failed to resolve",
            "could(?:n't| not) resolve host",
            "name resolution",
            "err_name_not_resolved",
            "no such host",
            "no address associated",
            "remote name could not be",
        ),
    ),
    (
        Code.OFFLINE,
        (
            "enetunreach",
            "ehostunreach",
            "network is unreachable",
            "no route to host",
            "enetdown",
            "err_internet_disconnected",
            "err_network_changed",
            "no internet",
            "not connected to the internet",
            "keine internetverbindung",
            "pas de connexion internet",
            "sin conexi[óo]n a internet",
            "sem conex[ãa]o com a internet",
        ),
    ),
    (
        Code.CONNECTION_REFUSED,
        (
            "econnrefused",
            "connection refused",
            "actively refused",
            "err_connection_refused",
        ),
    ),
    (
        Code.TIMED_OUT,
        (
            "has timed out",
            "timed.?out",
            "etimedout",
            "connecttimeout",
            "readtimeout",
            "timeouterror",
            r"timeout of \d",
            "deadline exceeded",
            "request_timeout",
            "zeit[üu]berschreitung",
            "d[ée]lai d'attente",
            "tiempo de espera",
            "tempo limite",
        ),
    ),
    (
        Code.CONNECTION_CUT,
        (
            "econnreset",
            "socket hang up",
            "connection (?:was )?reset",
            "remotedisconnected",
            r"\bepipe\b",
            "connection aborted",
            "remoteprotocolerror",
            "err_connection_(?:reset|closed)",
            "incompleteread",
            r"err_network\b",
            "premature close",
            "unexpected eof",
        ),
    ),
    (
        Code.BLOCKED,
        (
            r"attention required! \| cloudflare",
            "you have been blocked",
            r"error code: 10\d\d",
            "cloudflare ray",
            "blocked by (?:your |the )?(?:administrator|network|firewall|organization)",
            "web page blocked",
            r"access denied[\s\S]{0,200}<",
            r"<html[\s\S]{0,600}?\b403\b",
            r"\b403\b[\s\S]{0,200}?<html",
        ),
    ),
)

_IN_GENERAL: Final = (
    (
        Code.OTHER_VARIABLE_NAME,
        (
            r"(?:notion|token|secret|api_?key)\w{0,30}\b.{0,25}\b(?:not set|must be set|unset)\b",
            r"(?:notion|token|secret|api_?key)\w{0,30}\b.{0,25}\bis (?:undefined|not defined)\b",
            r"(?:notion|token|secret|api_?key)\w{0,30}\b.{0,25}\bis (?:missing|required)\b",
            r"keyerror: ['\"]\w{0,20}(?:notion|token|secret|key)",
            "(?:missing|undefined|unset|required) (?:required )?(?:environment )?variable",
        ),
    ),
    (
        Code.NOTION_BUSY,
        (
            r"\b429\b",
            "too many requests",
            "rate.?limit",
            "receiving too many requests",
            "zu viele anfragen",
            "trop de requ[êe]tes",
            "demasiadas solicitudes",
            "muitas (?:solicita[çc][õo]es|requisi[çc][õo]es)",
        ),
    ),
    (
        Code.TOKEN_REFUSED,
        (
            r"\b401\b",
            "unauthori[sz]ed",
            rf"\binvalid[_ ](?:\w{{1,20}}[_ ]){{0,2}}{_TOKEN}\b",
            "not authenticated",
            rf"\b{_TOKEN}\b.{{0,40}}\b(?:invalid|not valid|ung[üu]ltig|invalides?|non valides?)\b",
            rf"\b{_TOKEN}\b.{{0,40}}\b(?:pas valides?|inv[áa]lid[oa]s?)\b",
            rf"\b{_TOKEN}\b.{{0,40}}\bn(?:o|[ãa]o) (?:es |[ée] )?v[áa]lid[oa]\b",
            f"(?:ung[üu]ltige[rsnm]?|incorrecte?|falsche[rsnm]?) (?:api.)?{_TOKEN}",
            "authoris?z?ation failed",
            "authentication (?:failed|error)",
            "reconnect (?:your )?account",
            "please reconnect",
            "account (?:is )?(?:no longer|not) connected",
            "nicht autorisiert",
            "autorisierung fehlgeschlagen",
            "authentifizierung fehlgeschlagen",
            "non autoris[ée]e?",
            "[ée]chec de l.(?:authentification|autorisation)",
            "no autorizad[oa]",
            "n[ãa]o autorizad[oa]",
            "error de autenticaci[óo]n",
            "autenticaci[óo]n fallida",
            "falha (?:na|de) autentica[çc][ãa]o",
            "couldn.t connect with these settings",
            "check your credentials",
        ),
    ),
    (
        Code.CAPABILITY_MISSING,
        (
            r"\b403\b",
            r"\bforbidden\b",
            "insufficient permissions?",
            "permission denied",
            "keine berechtigung",
            "acc[èe]s refus[ée]",
            "permisos insuficientes",
            "permiss[õo]es insuficientes",
        ),
    ),
    (
        Code.LINK_NOT_SHARED_OR_MISSING,
        (
            r"\b404\b",
            "resource you are requesting could not be found",
            "database not found",
            "page not found",
            "access denied",
            "datenbank (?:wurde )?nicht gefunden",
            "base de donn[ée]es introuvable",
            "no se (?:encontr[óo]|pudo encontrar) la base de datos",
            "banco de dados n[ãa]o (?:foi )?encontrado",
        ),
    ),
    (
        Code.NOTION_TROUBLE,
        (
            r"\b(?:500|502|503|504|522|529)\b",
            "bad gateway",
            "service unavailable",
            "gateway time.?out",
            "internal server error",
            "service was not able to process",
            "service failed to process",
        ),
    ),
    (
        Code.STRANGE_ANSWER,
        (
            "unexpected token .{0,12} in json",
            "is not valid json",
            "unexpected end of json",
            "jsondecodeerror",
            "<!doctype html",
        ),
    ),
    (
        Code.TOOL_STILL_FAILS,
        (
            r"\b400\b",
            "bad request",
        ),
    ),
    # Browsers and Node say no more of whatever broke.
    (
        Code.CONNECTION_CUT,
        (
            "failed to fetch",
            "fetch failed",
        ),
    ),
)

_MEANINGS: Final = tuple(
    (code, re.compile("|".join(patterns), re.IGNORECASE))
    for code, patterns in (*_BY_NOTION, *_ON_THE_WAY, *_IN_GENERAL)
)


def meaning_of(text: str) -> Code | None:
    """Return what a message means, or None if nothing in it is known."""
    return next((code for code, pattern in _MEANINGS if pattern.search(text)), None)
