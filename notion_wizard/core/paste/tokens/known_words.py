"""What people and screens write behind a token, as far as its letters do not tell."""

from typing import Final

_SHORT: Final = (
    "BG BR HI Hi ID IT Id JA Ja KR LG NO No OK Ok PS SI TY VG bg br hi id is it ja kr lg mm "
    "no np of ok on ps si to ty vg yo"
)
_KNOWN: Final = (
    "abo ago all als alt amy ana and ann any api app are ask aus bei ben bis bob bot btw bug "
    "but can ceo che com con crm csv dan das day def dei del dem den der des det dev did "
    "die dos due ein eli end erp est etc eva fim fin for fra fri fur fwd fyi gbp get gli got "
    "had has hat her hey him his hth ian ich ihr ile ils ist its jan jen jim job joe joy kai "
    "kay key kim lea lee leo les let los mal man mas max may med meg mes mia min mir mit mom "
    "mon mvg mvh neo neu nao new nie nina nom non not nov now nul nur oct off old ole one ora "
    "ost oui our out ovo own pam par pas pat per pin plz pls plus por pro qua que ray red ref "
    "rob ron rot roy run sam san sao sap sat say sea sec see seu she sid sim sir sms son sql "
    "sub sue sul sun sur tag tak tal tek ted tel the thu thx tia tim tip tks tom too top try "
    "tue two ufo uhr una und une uno url usa usb use usd uta uwe vai var via viv vom von vor "
    "vos wal war was web wed wem wen wer who why wie win wir xml yes yet you zoe zum zur qui "
    "een het voor iot pdf crl kpi faq gpt aws sdk cli mfg ssl vpn sso asap json html http "
    "https imap yaml todo docs lgtm nvm idk omg lol bye jul jun aug sep dec dez okt mai abr "
    "set gen giu lug ott dic avr mrt jui tbd tba eod eta cto cfo bcc pps psst copy show hide "
    "anna lars ciao hola merci thanks sync"
)
_MIXED: Final = (
    "GitHub GitLab YouTube LinkedIn OneDrive WhatsApp PowerPoint OpenAI OAuth iPhone iPad iOS "
    "iPadOS macOS eBay iCloud iMac eMail n8n GmbH MfG PhD MBit GByte IDs URLs APIs PDFs OKs "
    "KPIs McD McKay LaTeX VoIP WiFi IoT GPT4 MySQL NaN xAI"
)

_BEFORE_WORDS: Final = (
    "a e i o u y am an ao as at au av be by ce co da de di do du dr eh el em en er es et eu ex fr "
    "go ha he hm ho if il im in io iz je jo la le li lo ma me mi mr ms mu my na ne ni nu od oh on "
    "or os ou ow pa pe po pm qu re se so st su ta te tu uh um un up us va ve vi vs wa we wo wy ya "
    "za ze zo zu"
)

SHORT_WORDS: Final = frozenset(_SHORT.split())
"""Of two letters: only what stands there alone, and only as it is written there.

Each costs one in a hundred thousand tokens that are in pieces.
"""

WORDS_BEFORE_WORDS: Final = SHORT_WORDS | frozenset(_BEFORE_WORDS.split())
"""Of one or two letters, in small ones: what sentences begin or go on with."""

KNOWN_WORDS: Final = frozenset(_KNOWN.split())
"""Longer ones, in small letters."""

MIXED_WORDS: Final = frozenset(_MIXED.split())
"""Names with capitals inside."""
