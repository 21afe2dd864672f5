"""A variable that a tool looks for and does not find, as tools and shells say it."""

from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.messages.table import Row

_NAMED: Final = r"(?:notion|token|secret|api_?key)\w{0,30}\b(?! account).{0,25}"

# A name as programs write it. What holds no token's name may be any other service's.
_VARIABLE: Final = (
    r"['\"`$]{0,2}\b(?:\w{0,20}notion[_-](?!client|sdk|py\b)(?:[a-z0-9]{1,20}[_-]){0,3}"
    r"(?:token|secret|key|auth|api|pat|id)|notion(?:token|secret|apikey|key)"
    r"|(?:api|auth|access|integration|bearer)_(?:token|key|secret))\b['\"`]?"
)
_ENVIRONMENT_VARIABLE: Final = (
    r"(?:env(?:ironment)?[ -]?var(?:iable)?|env(?:ironment)?|umgebungsvariable"
    r"|variable(?: d'environnement| de entorno)?|variavel(?: de ambiente)?)s?:?"
)
_MUST_SET: Final = (
    "(?:please|must|have to|need to|make sure to|did you|you should) (?:first )?"
    "(?:set|provide|export|define|specify|configure|add)"
    "|(?:bitte|veuillez|merci de|por favor,?|debes?|deve|e preciso) (?:\\w{2,12} ){0,2}?"
    "(?:setzen|setze|angeben|definieren|definir|renseigner|configurer|fournir|establec\\w{1,3}"
    "|configur\\w{1,3}|defin\\w{1,3}|indi(?:car|que)|inform[ae]r?)"
    "|(?:setzen sie|setze|definissez|renseignez|configurez|establezca|establece|configure|defina)"
)
_IS_MISSING: Final = (
    r"unbound variable|parameter (?:null or )?not set|not found|(?:not|n't) (?:been )?(?:provided"
    r"|defined|configured|supplied|specified|exported|present|set)|empty|blank|missing|required"
    r"|undefined|not exist"
    r"|fehlt|leer|nicht (?:gesetzt|definiert|gefunden|vorhanden|angegeben)"
    r"|manquante?|vide|absente?|introuvable|(?:non|pas) (?:definie?|renseignee?|trouvee?)"
    r"|falta|vaci[oa]|no (?:esta |se )?(?:definid[oa]|encontro|encontrad[oa]|configurad[oa])"
    r"|vazi[oa]|ausente|nao (?:esta |foi |se )?(?:definid[oa]|encontrad[oa]|configurad[oa])"
)
_MISSING: Final = (
    "missing|no|empty|undefined|unset|required|fehlende[rsnm]?|es fehlt(?: die)?|keine"
    r"|il manque(?: la)?|manque|varia(?:ble|vel) (?:manquante|faltante|ausente)"
    r"|faltan?(?: la| el| a| o)?"
)

VARIABLES: Final[tuple[Row, ...]] = (
    (
        Code.OTHER_VARIABLE_NAME,
        (
            rf"{_NAMED}\b(?:not set|must be set|unset)\b",
            rf"{_NAMED}\bis (?:undefined|not defined)\b",
            rf"{_NAMED}\bis (?:missing|required)\b",
            r"keyerror: ['\"]\w{0,20}(?:notion|token|secret|key)",
            "(?:missing|undefined|unset|required) (?:required )?(?:environment )?variable",
            "environment variable (?:is |was )?(?:not set|missing|not found|undefined)",
            "umgebungsvariable[^.]{0,60}(?:nicht (?:gesetzt|definiert|gefunden)|fehlt)",
            "variable d'environnement[^.]{0,60}(?:n'est pas definie|non definie|manquante)",
            "variable de entorno[^.]{0,60}(?:no (?:esta )?definida|falta)",
            "variavel de ambiente[^.]{0,60}(?:nao (?:esta |foi )?definida|falta)",
            "環境変数[^。]{0,40}(?:設定されて(?:い)?ません|未設定|見つかりません)",
            "환경 ?변수[^.]{0,40}(?:설정되지 않|설정되어 있지 않|없)",
            rf"{_VARIABLE}:?[^.:!?,;=\d]{{0,30}}?\b(?<!or )(?:{_IS_MISSING})\b",
            (
                rf"\b(?<!or )(?:{_MISSING})(?: ?:)? (?:required )?"
                rf"(?:{_ENVIRONMENT_VARIABLE} )?{_VARIABLE}"
            ),
            (
                rf"\b(?:{_MUST_SET}) (?:(?:the|your|an?|die|la|el|o|a) )?"
                rf"(?:{_ENVIRONMENT_VARIABLE} )?{_VARIABLE}"
            ),
            rf"\bbitte (?:die )?(?:{_ENVIRONMENT_VARIABLE} )?{_VARIABLE} (?:setzen|angeben)",
            rf"\bset {_VARIABLE} (?:as |in )?(?:an? |the |your )?env",
            r"input required and not supplied: \w{0,20}[_-]?(?:notion|token|secret|key)",
        ),
    ),
)
"""Before a refused token: what says why it was none."""
