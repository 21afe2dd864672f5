"""A number is a status only where it is told as one: prices, dates and counts are none."""

from typing import Final

_BEFORE: Final = (
    r"\bhttp(?:/\d(?:\.\d)?)?(?: (?:status|error|code|response|fehler)){0,3}:? ?[\"'(]?",
    (
        r"(?:status|error|http|response|returned|result|fehler|zuruckgegebener)[ _-]?code"
        r"(?: error)?[\"']?[ :=]{1,4}[\"'\[(]?"
    ),
    r"code[\"']? ?[:=] ?[\"'\[(]?",
    r"\(code ",
    r"\bstatus[\"']?[ :=]{1,4}[\"'\[(]?",
    r"(?:error|fehler|erreur|erro|エラー|오류)[\"']?[ :=]{1,3}[\"'\[(]?",
    r"\b(?:response|antwort|reponse|respuesta|resposta)[\"']?[ :=]{1,3}[\"'(]?",
    (
        r"\b(?:returned|returns|(?:responded|replied|answered|failed) with|failed|got|gets?|getting"
        r"|gives?|received|logging in)"
        r"(?: (?:an?|the|http|error|status|code)){0,4}[ :]{1,2}[\"'(]?"
    ),
)
_TOLD_AFTER: Final = (
    r"client error|server error|unauthori|not authenticated|forbidden|not found|bad request"
    r"|too many|bad gateway|service (?:temporarily )?unavail|gateway time|internal server"
    r"|proxy auth|found\b|moved|temporary redirect|network auth|message=|for (?:url\b|http)"
    r"|authentication|try again|retry|from (?:api|notion)"
    r"|nicht autor|non autor|no autor|nao autor|[\"']?[{<]"
)
_COUNTED: Final = (
    r"ms|s|sec|seconds?|min|rows?|items?|pages?|records?|entries|files?|bytes?|[km]b|px"
    r"|eur|euros?|usd|dollars?|zeilen|lignes|filas|linhas"
)

_BEHIND_NOTION: Final = (
    "bei|beim|seit|mit|error|fehler|erreur|erro|from|when|while|in|on|at|after|since|with|en|dans"
    "|avec|depuis|con|desde|com|em"
)


def status(*codes: str) -> str:
    """Return a pattern that finds one of these where it stands as a status."""
    number = rf"(?<![\d.,#$€])(?:{'|'.join(codes)})(?!\d|[.,:]\d| ?(?:{_COUNTED})\b| ?[%€$])"
    return "|".join(
        (
            rf"(?:{'|'.join(_BEFORE)}){number}",
            rf"\[{number}\]|\({number}\)",
            rf"(?<!line )(?<!zeile ){number}(?: ?[-:,])? ?(?:{_TOLD_AFTER})",
            rf"(?<!line )(?<!zeile ){number}[ -](?:error|fehler)\b",
            rf"\bnotion(?: api)?: ?{number}",
            rf"\bnotion(?: api)? {number}(?=\W*\Z|[.,;:!?)]| (?:{_BEHIND_NOTION})\b)",
            rf"\A\W{{0,9}}(?:(?:notion|zapier|make|n8n)\W{{1,3}})?{number}\W{{0,9}}\Z",
        )
    )
