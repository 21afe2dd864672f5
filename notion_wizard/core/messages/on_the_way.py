"""What goes wrong on the way to Notion, as the libraries of many languages print it."""

from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.messages.statuses import status
from notion_wizard.core.messages.table import Row

_PAGE: Final = "<(?:!doctype html|html|title|head)"

PROXIES: Final[tuple[Row, ...]] = (
    (
        Code.PROXY_LOGIN,
        (
            status("407"),
            "proxy authentication required",
            "proxy-authenticate",
            (
                r"prox(?:y|yserver)\b[^.]{0,60}(?:authentifizierung|authentification|autenticaci?on"
                r"|autenticacao|認証|인증)"
            ),
        ),
    ),
    (
        # The proxy is there, and lets nobody through to this address.
        Code.BLOCKED,
        (
            "connect tunnel failed, response 4",
            "connect tunnel failed, response 5",
            "tunnel connection failed: 4",
            "tunnel connection failed: 5",
        ),
    ),
    (
        Code.PROXY_UNREACHABLE,
        (
            "proxyerror",
            "proxyconnect",
            "(?:cannot|unable to|could not|failed to) connect to (?:the )?proxy",
            "err_proxy_connection_failed",
            "err_tunnel_connection_failed",
            "ns_error_proxy_connection_refused",
            "tunneling socket could not be",
            "unable to tunnel through proxy",
            "could(?:n't| not) resolve proxy",
            "proxy (?:server )?(?:connection )?(?:failed|refused|is refusing)",
            r"curl(?::| error) \(?5\)?\b",
        ),
    ),
)
"""Before refused connections and unknown names: these are the proxy's."""

CONNECTIONS: Final[tuple[Row, ...]] = (
    (
        Code.OFFLINE,
        (
            "err_internet_disconnected",
            "err_network_changed",
            "dns_probe_finished_no_internet",
            "no internet",
            "not connected to the internet",
            "nsurlerrordomain(?: code=|[: (]{1,3})-1009",
            "connection appears to be offline",
            "keine internetverbindung",
            "pas de connexion internet",
            "sin conexion a internet",
            "sem conexao com a internet",
            "インターネットに接続されていません",
            "인터넷에 연결되어 있지 않",
        ),
    ),
    (
        Code.NAME_NOT_FOUND,
        (
            "getaddrinfo",
            "gaierror",
            r"\benotfound\b",
            r"\beai_again\b",
            "name or service not known",
            "nodename nor servname",
            "nameresolutionerror",
            "unknownhostexception",
            "clientconnectordnserror",
            "ns_error_unknown_host",
            "failed to resolve",
            "(?:could(?:n't| not)|unable to|cannot|can't) resolve host",
            "nsurlerrordomain(?: code=|[: (]{1,3})-100[36]",
            "name resolution",
            "failed to lookup address",
            "err_name_not_resolved",
            "dns_probe_(?:finished|possible)",
            r"\bdns (?:error|lookup failed|resolution failed)",
            "address could not be found",
            "no such host",
            "server misbehaving",
            "specified hostname could not be found",
            "no address associated",
            "remote name could not be",
            r"curl(?::| error) \(?6\)?\b",
            "(?:hostname|remotename|host|servername)[^.]{0,40}(?:nicht aufgelost|unbekannt)",
            "nom[^.]{0,20}n'a (?:pas pu|pu) etre resolu",
            "hote inconnu",
            "no se (?:puede|pudo|ha podido) resolver",
            "nao foi possivel resolver",
            "nome remoto nao pode ser resolvido",
            "host (?:desconocido|desconhecido)",
            "名前(?:を|の)?解決",
            "ホスト(?:名)?(?:が|を)?(?:見つかりません|解決できません)",
            "호스트(?:를|를 | )?(?:찾을 수 없|확인할 수 없)",
            "이름을 (?:확인|해석)할 수 없",
        ),
    ),
    (
        Code.OFFLINE,
        (
            "enetunreach",
            "ehostunreach",
            "enetdown",
            "network is unreachable",
            "no route to host",
            "err_address_unreachable",
        ),
    ),
    (
        Code.CONNECTION_REFUSED,
        (
            "econnrefused",
            "connection refused",
            "actively refused",
            "ns_error_connection_refused",
            "err_connection_refused",
            "winerror 10061",
            "verbindung (?:wurde )?(?:verweigert|abgelehnt)",
            "verweigerte die verbindung",
            "connexion refusee",
            "a refuse (?:la connexion|de se connecter)",
            "conexion (?:rechazada|denegada)",
            "rechazo la conexion",
            "conexao recusada",
            "recusou a conexao",
            "接続(?:が|を)?拒否",
            "연결(?:이|을)? ?거부",
        ),
    ),
    (
        Code.TIMED_OUT,
        (
            "timed.?out",
            "etimedout",
            "winerror 10060",
            "connecttimeout",
            "readtimeout",
            "timeoutexception",
            "timeouterror",
            "net::(?:open|read)timeout",
            "ns_error_net_timeout",
            "exception: timeout:",
            r"timeout (?:of \d|error|exceeded|expired|was reached)",
            r"i/o timeout",
            r"\b(?:socket|connection|connect|read) time-?out\b(?![ :=]{1,3}(?:is|set|in|to|of|\d))",
            "nsurlerrordomain(?: code=|[: (]{1,3})-1001",
            "und_err_(?:connect|headers|body)_timeout",
            r"configured httpclient\.timeout",
            "taskcanceledexception",
            "deadline exceeded",
            "request_timeout",
            "(?:did not|didn't) respond in time",
            r"\A\W{0,9}(?:(?:request|connection|network) )?time-?out\W{0,9}\Z",
            r"curl(?::| error) \(?28\)?\b",
            "zeituberschreitung",
            "zeitlimit",
            "delai d'attente",
            "delai (?:imparti|depasse)",
            "tiempo de espera",
            "tempo limite",
            "tempo esgotado",
            "タイムアウト",
            "시간(?:이)? ?초과",
            "타임아웃",
        ),
    ),
    (
        Code.CONNECTION_CUT,
        (
            "econnreset",
            "econnaborted",
            "socket hang up",
            "connection (?:was )?(?:reset|closed|aborted)",
            "underlying connection was closed",
            "forcibly closed",
            "pr_(?:connect_reset|end_of_file)_error",
            "ns_error_net_(?:reset|interrupt)",
            "closed by the remote host",
            "vom remotehost geschlossen",
            "remotedisconnected",
            "remoteprotocolerror",
            "empty reply from server",
            r"\bepipe\b",
            "broken pipe",
            "connection aborted",
            "err_connection_(?:reset|closed|aborted)",
            "err_empty_response",
            "err_http2_",
            "incompleteread",
            "chunkedencodingerror",
            r"err_network\b",
            "network ?error",
            "premature(?:ly)? (?:close|end)",
            "unexpected eof",
            '[":] eof\\Z',
            "network connection was lost",
            "nsurlerrordomain(?: code=|[: (]{1,3})-1005",
            "other side closed",
            "und_err_socket",
            "server disconnected",
            # How Node calls a break in the handshake.
            "disconnected before secure tls connection",
            "typeerror: load failed",
            "winerror 10054",
            r"curl(?::| error) \(?(?:18|52|56|92)\)?\b",
            "verbindung (?:wurde )?(?:zuruckgesetzt|getrennt|unterbrochen|abgebrochen)",
            "connexion (?:a ete )?(?:reinitialisee|interrompue|fermee|coupee)",
            "conexion (?:fue |ha sido |se ha )?(?:restablecida|interrumpida|interrumpido|cerrada)",
            "conexao (?:foi )?(?:redefinida|interrompida|encerrada|fechada)",
            "接続が(?:リセット|切れ|切断|中断)",
            "연결이 (?:재설정|끊|종료|중단)",
        ),
    ),
    (
        # Nothing says why.
        Code.CONNECTION_REFUSED,
        (
            (
                "(?:couldn't|could not|cannot|unable to|failed to) connect to (?:the )?"
                r"(?:server|host|remote|(?:\w{1,20}\.)?notion\b)"
            ),
            "failed to establish a new connection",
            "all connection attempts failed",
            "address unavailable",
            r"curl(?::| error) \(?7\)?\b",
            "verbindung[^.]{0,40}(?:nicht hergestellt|fehlgeschlagen)",
            "keine verbindung[^.]{0,40}hergestellt",
            "impossible de se connecter (?:a|au) (?:notion|serveur|api)",
            "no se (?:pudo|puede|ha podido) conectar (?:a|al|con)",
            "nao foi possivel (?:se )?conectar",
            "接続できません",
            "연결할 수 없",
        ),
    ),
)
"""Names, refusals, silence and breaks."""

PAGES: Final[tuple[Row, ...]] = (
    (
        Code.NOTION_TROUBLE,
        (
            r"error (?:code:? )?52[0-7]\b",
            r"<(?:title|h1)>\W{0,3}5\d\d\b",
        ),
    ),
    (
        Code.BLOCKED,
        (
            r"attention required! (?:\| )?cloudflare",
            "just a moment\\.\\.\\.",
            "you have been blocked",
            r"\berror (?:code:? )?10[012]\d\b",
            "cloudflare ray",
            "(?:blocked|denied) by (?:your |the )?(?:administrator|network|firewall|organization)",
            "(?:organi[sz]ation|company|corporate|network)(?:'s)? policy does not allow",
            "web page blocked",
            f"access denied.{{0,200}}?<|{_PAGE}.{{0,200}}?access denied",
            rf"cf-ray.{{0,400}}?{_PAGE}",
            rf"{_PAGE}.{{0,400}}?\b40[0-6]\b",
            rf"\b40[0-6]\b.{{0,300}}?{_PAGE}",
        ),
    ),
    (
        Code.SIGN_IN_PAGE,
        (
            status("301", "302", "303", "307", "308", "511"),
            "network authentication required",
            "captive[ ._-]?portal",
            (
                rf"{_PAGE}.{{0,600}}?(?:\blog ?in\b|\bsign ?in\b|wi-?fi|wlan|hotspot|anmeld"
                r"|connexion|type=[\"']?password|ログイン|로그인)"
            ),
        ),
    ),
)
"""Web pages where Notion's own answer should be."""
