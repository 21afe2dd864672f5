"""The support codes: every end state's number, slug and check digit, in one list.

Numbers and slugs are fixed: other programs and support books rely on them. Never reuse one.
"""

from enum import IntEnum
from typing import Final, Self

# Damm's quasigroup of order 10. It notices every single wrong digit and every swap of neighbours.
# H. Michael Damm, "Total anti-symmetrische Quasigruppen", 2004.
_DAMM: Final = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)


def check_digit(digits: str) -> int:
    """Return Damm's check digit for a run of ASCII digits."""
    interim = 0
    for digit in digits:
        interim = _DAMM[interim][int(digit)]
    return interim


class Code(IntEnum):
    """An end state. The name gives the slug, the value the first three digits."""

    # 1xx What was pasted
    SURROUNDING_SPACE = 101
    LINE_BREAK = 102
    INNER_SPACE = 103
    INVISIBLE_CHARACTER = 104
    QUOTES = 105
    PREFIX_TEXT = 106
    TRAILING_PUNCTUATION = 107
    SURROUNDING_TEXT = 108
    PASTED_TWICE = 109
    PREFIX_CASE = 110
    FULL_WIDTH = 111
    ESCAPED = 112
    NOTHING_PASTED = 120
    TRUNCATED_END = 121
    TRUNCATED_START = 122
    TOO_LONG = 123
    MASKED_COPY = 124
    SHORTENED_COPY = 125
    LOOKALIKE_CHARACTER = 126
    ODD_CHARACTER = 127
    EXAMPLE_TOKEN = 128
    TWO_TOKENS = 129
    UNKNOWN_SHAPE = 130
    CAPITALS_LOST = 131
    DATABASE_LINK = 140
    BARE_ID = 141
    REFRESH_TOKEN = 142
    BROWSER_COOKIE = 143
    OTHER_SERVICE_KEY = 144
    UNFILLED_VARIABLE = 145
    ORDINARY_TEXT = 146
    CLIENT_SECRET = 147
    SAME_AS_SAVED = 150
    REFUSED_BEFORE = 151
    SAME_TEXT = 152
    # 2xx The way to Notion
    OFFLINE = 201
    NAME_NOT_FOUND = 202
    CONNECTION_REFUSED = 203
    TIMED_OUT = 204
    CONNECTION_CUT = 205
    TLS_NOT_TRUSTED = 210
    TLS_DATE = 211
    TLS_WRONG_HOST = 212
    TLS_OTHER = 213
    INSPECTED_BUT_TRUSTED = 214
    PROXY_UNREACHABLE = 220
    PROXY_LOGIN = 221
    SIGN_IN_PAGE = 230
    BLOCKED = 231
    STRANGE_ANSWER = 232
    NOTION_BUSY = 240
    NOTION_TROUBLE = 241
    CANCELLED = 242
    # 3xx What Notion says of the token, and the tool behind it
    ACCEPTED = 300
    TOKEN_REFUSED = 301
    TOKEN_REVOKED = 302
    TOKEN_EXPIRED = 303
    TOKEN_SWITCHED_OFF = 304
    REFUSED_AND_DAMAGED = 305
    NOTHING_SENT = 306
    ACCOUNT_RESTRICTED = 307
    MAYBE_WEBHOOK_SECRET = 308
    TOO_FRESH = 309
    CAPABILITY_MISSING = 310
    OTHER_WORKSPACE = 320
    OTHER_CONNECTION = 321
    PERSONAL_TOKEN = 322
    STILL_OLD_WORKSPACE = 323
    WIZARD_OUTDATED = 330
    TOOL_NOT_RESTARTED = 340
    OTHER_VARIABLE_NAME = 341
    TOOL_VALIDATOR_OUTDATED = 342
    TOOL_WANTS_OAUTH = 343
    VARIABLE_WINS = 344
    TOOL_STILL_FAILS = 345
    NO_TOKEN_NEEDED = 346
    # 5xx Databases
    DATABASES_FOUND = 500
    NOTHING_SHARED = 501
    NOTHING_VISIBLE = 502
    LIST_INCOMPLETE = 503
    LIST_INTERRUPTED = 504
    CANNOT_READ_CONTENT = 505
    LINK_REACHABLE = 510
    LINK_NOT_SHARED_OR_MISSING = 511
    LINK_IS_PAGE = 512
    LINK_IS_LINKED_VIEW = 513
    LINK_NOT_NOTION = 514
    LINK_WITHOUT_ID = 515
    LINK_IN_TRASH = 516
    LINK_OTHER_WORKSPACE = 517
    DATABASE_APPEARED = 518
    # 6xx This computer's keychain
    SAVED_AND_READ_BACK = 600
    NO_KEYCHAIN = 601
    KEYCHAIN_LOCKED = 602
    KEYCHAIN_REFUSED = 603
    KEYCHAIN_WAITING = 604
    NOT_KEPT = 605
    KEYCHAIN_NOT_SAFE = 606
    KEYCHAIN_FULL = 607
    KEYCHAIN_TROUBLE = 608
    SAVED_NOT_RETESTED = 609
    UNDONE = 610
    NOTHING_TO_UNDO = 611
    REMOVED = 612
    ENTRY_GONE = 613
    SAVE_INTERRUPTED = 614
    # 7xx Files and the machine
    PROFILES_UNREADABLE = 701
    PROFILES_NOT_WRITABLE = 702
    DISK_FULL = 703
    PROFILES_FROM_NEWER_VERSION = 704
    FILE_NOT_WRITABLE = 705
    FILE_NOT_REPLACED = 706
    NO_DISPLAY = 707
    # 9xx The wizard itself
    CRASHED = 901
    WRONG_USE = 902
    NO_SUCH_CODE = 903

    @property
    def slug(self) -> str:
        """The name that programs use: `truncated-end`."""
        return self.name.lower().replace("_", "-")

    @property
    def digits(self) -> str:
        """The four digits, check digit included: `1216`."""
        return f"{self.value}{check_digit(str(self.value))}"

    @property
    def label(self) -> str:
        """The code as it stands on the screen: `NW-1216`."""
        return f"NW-{self.digits}"

    @property
    def spoken(self) -> str:
        """The digits apart, so that a screen reader reads them one by one: `1 2 1 6`."""
        return " ".join(self.digits)

    @classmethod
    def typed(cls, text: str) -> Self | None:
        """Return the code a person typed (`nw 1216`, `1 2 1 6`), or None if a digit is wrong."""
        digits = "".join(character for character in text if character in "0123456789")
        if len(digits) != len("1216") or check_digit(digits) != 0:
            return None
        try:
            return cls(int(digits[:3]))
        except ValueError:
            return None

    @classmethod
    def from_slug(cls, slug: str) -> Self | None:
        """Return the code with this slug, or None."""
        return cls.__members__.get(slug.upper().replace("-", "_"))
