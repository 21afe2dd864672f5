"""1xx: what was pasted."""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.catalogue.entry import Deed, Entry, Severity
from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP

_USE_THE_REPAIRED_ONE: Final = QT_TRANSLATE_NOOP(
    "Pasted", "Copy the repaired token from here when you put it into your tool."
)
_OPEN_THE_CONNECTION: Final = QT_TRANSLATE_NOOP(
    "Pasted", "In Notion, open the connection (also called integration)."
)
_CLICK_COPY: Final = QT_TRANSLATE_NOOP(
    "Pasted", "Click Show, then Copy next to the token; do not mark it with the mouse."
)
_SHOW_AND_COPY: Final = QT_TRANSLATE_NOOP("Pasted", "Click Show, then Copy.")
_LOOK_AT_ITS_END: Final = QT_TRANSLATE_NOOP(
    "Pasted", "In Notion, open the connection, and click Show next to the token."
)
_ENDS_DIFFERENTLY: Final = QT_TRANSLATE_NOOP(
    "Pasted", "If it does not end in {ends}: click Copy, and paste it here."
)
_ENDS_ALIKE: Final = QT_TRANSLATE_NOOP(
    "Pasted",
    "If it ends in {ends}, too: click “Get the token” here. The steps then have Refresh.",
)
_PASTE_HERE: Final = QT_TRANSLATE_NOOP("Pasted", "Paste it here.")

_REPAIRED: Final[Mapping[Code, Entry]] = {
    Code.SURROUNDING_SPACE: Entry(
        severity=Severity.REPAIRED,
        title=QT_TRANSLATE_NOOP("Pasted", "%n space(s) removed", "", 3),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "Blank space before or after a token is no part of it. The token itself is unchanged.",
        ),
        fixes=(_USE_THE_REPAIRED_ONE,),
        say=QT_TRANSLATE_NOOP(
            "Pasted", "Some blank space came along when the token was copied; it has been removed."
        ),
    ),
    Code.LINE_BREAK: Entry(
        severity=Severity.REPAIRED,
        title=QT_TRANSLATE_NOOP("Pasted", "%n line break(s) removed", "", 3),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "Mail programs and documents break long words or add a line end. "
            "The token itself is unchanged.",
        ),
        fixes=(_USE_THE_REPAIRED_ONE,),
        say=QT_TRANSLATE_NOOP(
            "Pasted", "A line break came along when the token was copied; it has been removed."
        ),
    ),
    Code.INNER_SPACE: Entry(
        severity=Severity.REPAIRED,
        title=QT_TRANSLATE_NOOP("Pasted", "%n inner space(s) removed", "", 3),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted", "A token is one word, so blank space inside it was taken out."
        ),
        fixes=(_USE_THE_REPAIRED_ONE,),
        say=QT_TRANSLATE_NOOP("Pasted", "There was a gap inside the token; it has been closed."),
    ),
    Code.INVISIBLE_CHARACTER: Entry(
        severity=Severity.REPAIRED,
        title=QT_TRANSLATE_NOOP("Pasted", "%n invisible character(s) removed", "", 3),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "Web pages and documents add signs that nobody sees. Tools stumble over them; "
            "here they are gone.",
        ),
        fixes=(_USE_THE_REPAIRED_ONE,),
        say=QT_TRANSLATE_NOOP(
            "Pasted", "Something invisible was copied along with the token; it has been removed."
        ),
    ),
    Code.QUOTES: Entry(
        severity=Severity.REPAIRED,
        title=QT_TRANSLATE_NOOP("Pasted", "%n quote(s) or bracket(s) removed", "", 3),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "Quotes and brackets around a token are no part of it. The token itself is unchanged.",
        ),
        fixes=(
            _USE_THE_REPAIRED_ONE,
            QT_TRANSLATE_NOOP("Pasted", "Leave quotes out where your tool asks for the token."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Pasted", "There were quotes or brackets around the token; they have been removed."
        ),
    ),
    Code.PREFIX_TEXT: Entry(
        severity=Severity.REPAIRED,
        title=QT_TRANSLATE_NOOP("Pasted", "Text in front removed"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "A word such as “Bearer” or “NOTION_TOKEN=” stood in front and is no part of "
            "the token. The token itself is unchanged.",
        ),
        fixes=(
            _USE_THE_REPAIRED_ONE,
            QT_TRANSLATE_NOOP(
                "Pasted", "Write “Bearer” in front only where your tool tells you to."
            ),
        ),
        say=QT_TRANSLATE_NOOP("Pasted", "A word stood in front of the token; it has been removed."),
    ),
    Code.TRAILING_PUNCTUATION: Entry(
        severity=Severity.REPAIRED,
        title=QT_TRANSLATE_NOOP("Pasted", "%n punctuation mark(s) removed", "", 3),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "A comma, a full stop or the like stood behind the token. "
            "The token itself is unchanged.",
        ),
        fixes=(_USE_THE_REPAIRED_ONE,),
        say=QT_TRANSLATE_NOOP(
            "Pasted", "A comma or full stop was copied along with the token; it has been removed."
        ),
    ),
    Code.SURROUNDING_TEXT: Entry(
        severity=Severity.REPAIRED,
        title=QT_TRANSLATE_NOOP("Pasted", "Text around the token removed"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted", "The token stood inside a longer text. Only the token was kept."
        ),
        fixes=(_USE_THE_REPAIRED_ONE,),
        say=QT_TRANSLATE_NOOP(
            "Pasted", "You copied more than the token; the wizard has picked the token out."
        ),
    ),
    Code.PASTED_TWICE: Entry(
        severity=Severity.REPAIRED,
        title=QT_TRANSLATE_NOOP("Pasted", "Pasted more than once, kept once"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted", "The same token stood there again right behind itself. It was kept once."
        ),
        fixes=(
            _USE_THE_REPAIRED_ONE,
            QT_TRANSLATE_NOOP("Pasted", "Empty the field in your tool before you paste there."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Pasted", "The token was pasted twice in a row; the wizard keeps it once."
        ),
    ),
    Code.PREFIX_CASE: Entry(
        severity=Severity.REPAIRED,
        title=QT_TRANSLATE_NOOP("Pasted", "Beginning set to small letters"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "Phones and text programs like to begin with a capital, but tokens do not. "
            "Everything behind the beginning is unchanged.",
        ),
        fixes=(_USE_THE_REPAIRED_ONE,),
        say=QT_TRANSLATE_NOOP(
            "Pasted", "The beginning of the token had capital letters; that has been put right."
        ),
    ),
    Code.FULL_WIDTH: Entry(
        severity=Severity.REPAIRED,
        title=QT_TRANSLATE_NOOP("Pasted", "%n wide character(s) made ordinary", "", 3),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "Keyboards for some languages write wide letters and digits, which a token has not. "
            "They were turned into the ordinary ones.",
        ),
        fixes=(_USE_THE_REPAIRED_ONE,),
        say=QT_TRANSLATE_NOOP(
            "Pasted", "The token was written in wide letters; they are ordinary ones now."
        ),
    ),
    Code.ESCAPED: Entry(
        severity=Severity.REPAIRED,
        title=QT_TRANSLATE_NOOP("Pasted", "%n rewritten character(s) put back", "", 3),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "A program had written the underscore in its own way, as chats and web addresses do. "
            "It is an underscore again.",
        ),
        fixes=(_USE_THE_REPAIRED_ONE,),
        say=QT_TRANSLATE_NOOP(
            "Pasted", "A program had rewritten a character of the token; it has been put back."
        ),
    ),
}

_DAMAGED: Final[Mapping[Code, Entry]] = {
    Code.NOTHING_PASTED: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Pasted", "There is nothing to check yet"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "No text arrived here. In Notion, click Copy next to the token, then paste it here. "
            "Nothing was sent or saved.",
        ),
        fixes=(_OPEN_THE_CONNECTION, _SHOW_AND_COPY, _PASTE_HERE),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "Nothing has arrived in the field; click Copy next to the token in Notion, "
            "then Paste here.",
        ),
        deed=Deed.PASTE_AGAIN,
    ),
    Code.TRUNCATED_END: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Pasted", "This token is %n character(s) short", "", 3),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "Part of it was left behind when it was copied. "
            "In Notion, click Copy next to the token, then paste it here. "
            "Nothing was sent or saved.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Pasted", "It was marked with the mouse, and the end was missed."),
            QT_TRANSLATE_NOOP("Pasted", "A field, a chat or a mail cut it."),
            QT_TRANSLATE_NOOP("Pasted", "It was typed by hand."),
        ),
        fixes=(_OPEN_THE_CONNECTION, _CLICK_COPY, _PASTE_HERE),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "The end of the token is missing, %n character(s); click Copy next to it in Notion "
            "and paste it again.",
            "",
            3,
        ),
        deed=Deed.OPEN_CONNECTIONS,
    ),
    Code.TRUNCATED_START: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Pasted", "The beginning of this token is missing"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "It should begin with ntn_ or, if it is older, with secret_. "
            "In Notion, click Copy next to the token, then paste it here. "
            "Nothing was sent or saved.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Pasted", "A double click marked only a part of it."),
            QT_TRANSLATE_NOOP("Pasted", "It was marked with the mouse, and the start was missed."),
        ),
        fixes=(_OPEN_THE_CONNECTION, _CLICK_COPY, _PASTE_HERE),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "The beginning of the token is missing; click Copy next to it in Notion "
            "and paste it again.",
        ),
        deed=Deed.OPEN_CONNECTIONS,
    ),
    Code.TOO_LONG: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Pasted", "This token is %n character(s) too long", "", 3),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "Something was added when it was copied. "
            "In Notion, click Copy next to the token, then paste it here. "
            "Nothing was sent or saved.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Pasted", "Other text stuck to it without a space between."),
            QT_TRANSLATE_NOOP("Pasted", "A part of it was pasted twice."),
            QT_TRANSLATE_NOOP("Pasted", "A key was pressed by accident."),
        ),
        fixes=(_OPEN_THE_CONNECTION, _CLICK_COPY, _PASTE_HERE),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "The token has %n character(s) too many; click Copy next to it in Notion "
            "and paste it again.",
            "",
            3,
        ),
        deed=Deed.OPEN_CONNECTIONS,
    ),
    Code.MASKED_COPY: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Pasted", "That is the hidden version of the token"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "You copied the dots Notion shows in its place. "
            "In Notion click Show, then Copy, and paste again. "
            "Nothing was sent or saved.",
        ),
        fixes=(_OPEN_THE_CONNECTION, _SHOW_AND_COPY, _PASTE_HERE),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "You copied the dots that hide the token; click Show first, then Copy, "
            "then paste again.",
        ),
        deed=Deed.OPEN_CONNECTIONS,
    ),
    Code.SHORTENED_COPY: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Pasted", "Part of this token is left out"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "A program shortened it and put dots there. "
            "Copy it from Notion itself, with the Copy button. "
            "Nothing was sent or saved.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Pasted", "It was copied from a list that shows only its ends."),
            QT_TRANSLATE_NOOP("Pasted", "It was copied from a message that shortens long words."),
        ),
        fixes=(_OPEN_THE_CONNECTION, _SHOW_AND_COPY, _PASTE_HERE),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "Some program shortened the token; copy it from Notion itself with the Copy button.",
        ),
        deed=Deed.OPEN_CONNECTIONS,
    ),
    Code.LOOKALIKE_CHARACTER: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Pasted", "The token holds a look-alike character"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "There is {character} {position:at}, and no token has that. "
            "A guess could make a wrong token, so it was not repaired. "
            "Nothing was sent or saved.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Pasted", "A document or a chat replaced it by a finer sign."),
            QT_TRANSLATE_NOOP("Pasted", "It was read from a picture."),
            QT_TRANSLATE_NOOP("Pasted", "It was typed on a keyboard for another alphabet."),
        ),
        fixes=(_OPEN_THE_CONNECTION, _SHOW_AND_COPY, _PASTE_HERE),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "One character of the token only looks like the right one; copy the token "
            "from Notion itself and paste it again.",
        ),
        deed=Deed.OPEN_CONNECTIONS,
    ),
    Code.ODD_CHARACTER: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Pasted", "The token holds a stray character"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "There is {character} {position:at}, and no token has that. "
            "In Notion, click Copy next to the token, then paste it here. "
            "Nothing was sent or saved.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Pasted", "A key was pressed by accident."),
            QT_TRANSLATE_NOOP("Pasted", "It was typed by hand or read from a picture."),
        ),
        fixes=(_OPEN_THE_CONNECTION, _SHOW_AND_COPY, _PASTE_HERE),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "One character does not belong into a token; click Copy next to the token "
            "in Notion and paste it again.",
        ),
        deed=Deed.OPEN_CONNECTIONS,
    ),
    Code.EXAMPLE_TOKEN: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Pasted", "This is an example, not your token"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "It comes from instructions and opens nothing. "
            "Your own token is in Notion: open the connection, click Show, then Copy. "
            "Nothing was sent or saved.",
        ),
        fixes=(_OPEN_THE_CONNECTION, _SHOW_AND_COPY, _PASTE_HERE),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "That is the example out of some instructions; your own token is in Notion, "
            "in the connection.",
        ),
        deed=Deed.OPEN_CONNECTIONS,
    ),
    Code.TWO_TOKENS: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Pasted", "This text holds more than one token"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "Only you can tell which one you need. "
            "Choose it by its last characters, or paste the right one alone. "
            "Nothing was sent or saved.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Pasted", "Compare the last characters with the token in Notion."),
            QT_TRANSLATE_NOOP("Pasted", "Choose the one that ends alike."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "You pasted more than one token; choose the one that ends like the token in Notion.",
        ),
        deed=Deed.PASTE_AGAIN,
    ),
    Code.UNKNOWN_SHAPE: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Pasted", "This looks unlike the tokens known today"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "Notion may have brought a new kind, so only a test can tell. "
            "If Notion turns it down, copy the token again from Notion.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Pasted", "Go on if you copied it in Notion, from the connection."),
            QT_TRANSLATE_NOOP("Pasted", "Copy it again there if you are not sure."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "The wizard does not know this kind of token; Notion’s answer tells "
            "whether it is good.",
        ),
    ),
    Code.CAPITALS_LOST: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Pasted", "Capitals and small letters may be lost"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "All its letters are of one case, and tokens nearly always mix them. "
            "If Notion turns it down, copy the token again from Notion.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Pasted", "A program or a table changed the letters."),
            QT_TRANSLATE_NOOP("Pasted", "It was read aloud or typed by hand."),
        ),
        fixes=(_OPEN_THE_CONNECTION, _SHOW_AND_COPY, _PASTE_HERE),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "All letters of the token are of one case; if Notion turns it down, "
            "copy it again with the Copy button.",
        ),
    ),
}

_SOMETHING_ELSE: Final[Mapping[Code, Entry]] = {
    Code.DATABASE_LINK: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Pasted", "That is a link, not the token"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "It leads to a page or database in Notion. "
            "The wizard can keep it for the database check; the token is still needed. "
            "Nothing was sent or saved.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Pasted", "Keep the link for the database check."),
            _OPEN_THE_CONNECTION,
            _SHOW_AND_COPY,
            _PASTE_HERE,
        ),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "That is the link to a page; the token begins with ntn or secret and "
            "is in the connection in Notion.",
        ),
        deed=Deed.KEEP_LINK,
    ),
    Code.BARE_ID: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Pasted", "That is an id, not the token"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "An id names a page, a database or a workspace and opens nothing. "
            "The token begins with ntn_ or secret_. "
            "Nothing was sent or saved.",
        ),
        fixes=(_OPEN_THE_CONNECTION, _SHOW_AND_COPY, _PASTE_HERE),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "That is the number of a page or database; the token begins with ntn or secret.",
        ),
        deed=Deed.OPEN_CONNECTIONS,
    ),
    Code.REFRESH_TOKEN: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Pasted", "That is a refresh token"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "It only serves to get a new token and opens nothing itself. "
            "The one you need begins with ntn_ or secret_. "
            "Nothing was sent or saved.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Pasted", "Look for “access token” where you copied it."),
            QT_TRANSLATE_NOOP("Pasted", "Copy that one."),
            _PASTE_HERE,
        ),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "That one only fetches new tokens; the access token beside it is the right one.",
        ),
        deed=Deed.PASTE_AGAIN,
    ),
    Code.BROWSER_COOKIE: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Pasted", "That is your browser’s own sign-in"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "It opens your whole Notion account, so keep it to yourself. "
            "Your tool needs the token of a connection instead. "
            "Nothing was sent or saved.",
        ),
        fixes=(
            _OPEN_THE_CONNECTION,
            _SHOW_AND_COPY,
            _PASTE_HERE,
            QT_TRANSLATE_NOOP(
                "Pasted", "Log out of all devices in Notion’s settings if you gave it to anyone."
            ),
        ),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "That is what keeps you signed in to Notion; do not share it, and copy "
            "the token of the connection instead.",
        ),
        deed=Deed.OPEN_CONNECTIONS,
    ),
    Code.OTHER_SERVICE_KEY: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Pasted", "This is a key for {service}"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "It does not open Notion. "
            "Notion’s token begins with ntn_ or secret_. "
            "Nothing was sent or saved.",
        ),
        fixes=(_OPEN_THE_CONNECTION, _SHOW_AND_COPY, _PASTE_HERE),
        say=QT_TRANSLATE_NOOP(
            "Pasted", "That is a key for {service}; the one from Notion begins with ntn or secret."
        ),
        deed=Deed.OPEN_CONNECTIONS,
    ),
    Code.UNFILLED_VARIABLE: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Pasted", "A placeholder stands where the token belongs"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "{variable} stands there in the token’s place and was never filled in. "
            "Paste the token itself here. "
            "Nothing was sent or saved.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Pasted", "It was copied from a script or its settings."),
            QT_TRANSLATE_NOOP("Pasted", "The program that starts your tool drops the variable."),
        ),
        fixes=(
            _OPEN_THE_CONNECTION,
            _SHOW_AND_COPY,
            _PASTE_HERE,
            QT_TRANSLATE_NOOP("Pasted", "Set the variable where your tool reads it."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "That is only a placeholder for the token; copy the token itself from Notion.",
        ),
        deed=Deed.OPEN_CONNECTIONS,
    ),
    Code.ORDINARY_TEXT: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Pasted", "There is no token in this text"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "It reads like words, an address or an error message; a message can be explained. "
            "A token is one long word that begins with ntn_ or secret_. "
            "Nothing was sent or saved.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Pasted", "Let the wizard explain it if it is an error message."),
            _OPEN_THE_CONNECTION,
            _SHOW_AND_COPY,
            _PASTE_HERE,
        ),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "That text is not the token; the token is one long word that begins with "
            "ntn or secret.",
        ),
        deed=Deed.EXPLAIN_MESSAGE,
    ),
    Code.CLIENT_SECRET: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Pasted", "That is an app’s client secret"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "It proves to Notion which app asks and opens no workspace. "
            "Your tool needs the access token of a connection. "
            "Nothing was sent or saved.",
        ),
        fixes=(
            _OPEN_THE_CONNECTION,
            QT_TRANSLATE_NOOP("Pasted", "Choose the internal connection of your workspace."),
            _SHOW_AND_COPY,
            _PASTE_HERE,
        ),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "That is the secret of an app; the access token of the connection is the right one.",
        ),
        deed=Deed.OPEN_CONNECTIONS,
    ),
}

_SEEN_BEFORE: Final[Mapping[Code, Entry]] = {
    Code.SAME_AS_SAVED: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Pasted", "This computer already keeps this token"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "It is saved as “{name}”. "
            "If your tool is still turned down, the tool may hold another one.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Pasted", "Go on to put it into your tool."),
            QT_TRANSLATE_NOOP("Pasted", "Paste another one if you wanted to replace it."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "This is the token that is already saved on the computer; "
            "let us see what the tool uses.",
        ),
    ),
    Code.REFUSED_BEFORE: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Pasted", "This token was turned down before"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "Notion turned it down {when:at}; it ends in {ends}. "
            "Look how the one ends that Notion shows you. "
            "Nothing was sent or saved this time.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Pasted", "The old token was copied again, not the new one."),
            QT_TRANSLATE_NOOP("Pasted", "The new one was shown in Notion but not copied."),
        ),
        fixes=(_LOOK_AT_ITS_END, _ENDS_DIFFERENTLY, _ENDS_ALIKE),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "Notion has turned this very token down already; how does the one end that Notion "
            "shows you?",
        ),
        deed=Deed.GET_TOKEN,
    ),
    Code.SAME_TEXT: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Pasted", "This is the same token as before"),
        explanation=QT_TRANSLATE_NOOP(
            "Pasted",
            "Notion turned it down {when:at}; it ends in {ends}. "
            "The new one should end differently.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Pasted", "Copy was not clicked, so the old text was pasted again."),
            QT_TRANSLATE_NOOP("Pasted", "Notion still shows the older token."),
        ),
        fixes=(_LOOK_AT_ITS_END, _ENDS_DIFFERENTLY, _ENDS_ALIKE),
        say=QT_TRANSLATE_NOOP(
            "Pasted",
            "You pasted the same token as before; how does the one end that Notion shows you?",
        ),
        deed=Deed.GET_TOKEN,
        variants={
            # What was pasted before was damaged or no token at all, so Notion never saw it.
            "not-sent": Entry(
                severity=Severity.PROBLEM,
                title=QT_TRANSLATE_NOOP("Pasted", "This is the same text as before"),
                explanation=QT_TRANSLATE_NOOP(
                    "Pasted",
                    "The clipboard has not changed since the last paste. "
                    "In Notion, click Copy next to the token, then paste it here. "
                    "Nothing was sent or saved.",
                ),
                fixes=(_OPEN_THE_CONNECTION, _SHOW_AND_COPY, _PASTE_HERE),
                say=QT_TRANSLATE_NOOP(
                    "Pasted",
                    "The same text was pasted again; click Copy next to the token in Notion, "
                    "then paste once more.",
                ),
                deed=Deed.OPEN_CONNECTIONS,
            ),
        },
    ),
}

ENTRIES: Final[Mapping[Code, Entry]] = {
    **_REPAIRED,
    **_DAMAGED,
    **_SOMETHING_ELSE,
    **_SEEN_BEFORE,
}
"""The entries of 1xx."""
