"""Recognises placeholders that a program should have filled, such as `${NOTION_TOKEN}`."""

import re
from typing import Final

from notion_wizard.core.paste.characters import BLANKS, view_of
from notion_wizard.core.paste.others.examples import is_placeholder
from notion_wizard.core.paste.surroundings import core_of, is_quote
from notion_wizard.core.token import shape_named_by

_QUOTED: Final = r"[\"'`][^\"'`\n]{1,60}[\"'`]"
# Possessive, so that the end of a name is its end.
_CALLS: Final = (
    r"(?:(?:os|sys|system|environment|deno|std|platform|string|process|config|st|userdata"
    r"|request|builder|self|this)(?:\.|::))?"
    r"(?:getenv|get_env|get_env!|env\.get|env\.fetch|env::var|environ\.get|environ|env!?|lookup"
    r"|getenvironmentvariable|fromenvironment|credentials|getproperty|secrets\.get|config"
    r"|configuration)"
)
_FORMS: Final = (
    # Calls of a function with the name: os.getenv, ENV.fetch, env, lookup
    rf"(?<!\w){_CALLS}\(\s{{0,2}}{_QUOTED}(?:,\s{{0,2}}[^()\n]{{1,60}})?\)"
    # ${NAME}, ${{ secrets.NAME }}, {{ name }}, $(NAME), #{NAME}#, <%= name %>
    r"|[$#=]?\{\{[^{}\n]{1,80}+\}\}|[$#%]\{[^{}\n]{1,80}+\}#?|\{[A-Za-z_][\w.]{1,60}+\}"
    r"|\$\([A-Za-z_]\w{1,60}+\)|<%=?[^%\n]{1,80}+%>"
    # $NAME, $env:NAME, %NAME%, %(name)s, @@NAME@@, __NAME__
    r"|(?<!\w)\$(?:env:|(?!env:))[A-Za-z_]\w{1,60}+(?:\[[^\]\n]{1,60}+\])?"
    r"|(?<!\w)%[A-Za-z_]\w{2,60}+%|%\([A-Za-z_]\w{1,60}+\)s|@@\w{2,60}+@@|(?<!\w)__(?-i:[A-Z][A-Z0-9_]{2,60}+)"
    # process.env.NAME, import.meta.env.NAME, Bun.env.NAME, secrets.NAME, var.name
    r"|(?<![\w.])(?:process|import\.meta|bun|deno|std)\.env(?:\.\w{1,60}+|\[[^\]\n]{1,60}+\])"
    r"|(?<![\w.])(?:secrets|vars?|local|env|inputs|settings|config|\$json|\$vars)\."
    r"(?=[\w.-]{0,60}?(?:notion|token|secret|key|auth))[A-Za-z_][\w.-]{1,60}+"
    # The same with brackets: os.environ, ENV, st.secrets
    r"|(?<!\w)(?:os\.environ|env|st\.secrets|\$_env|\$_server|configuration|environment)"
    r"\[[^\]\n]{1,60}+\]|\$env\{\w{1,60}+\}"
    r"|\[\[[^\[\]\n]{1,60}+\]\]"
    # !ENV ${NAME}, !secret name, op://vault/item/field
    r"|!(?:env|env_var|secret|vault)[ \t]{1,3}[\w${}.:-]{2,60}+"
    r"|(?:op|vault|ref\+\w{1,20}|awssm|gcpsm|akv)://[^\s\"'<>]{3,100}+"
)
_ANGULAR: Final = (
    r"<[A-Za-z_ -]{0,40}?(?:token|key|secret|your|insert|paste|here)[A-Za-z_ -]{0,40}+>"
    r"(?![A-Za-z0-9•*])"
    r"|\[(?:your|insert|paste|enter) [^\]\n]{1,60}+\]"
)
# A name that is given a value is none of these.
_VARIABLE: Final = rf"(?:{_FORMS}|{_ANGULAR})(?!\s{{0,3}}=)"
_ANY: Final = re.compile(_VARIABLE, re.IGNORECASE)
_AS_VALUE: Final = re.compile(
    r"(?:token|secret|key|auth|bearer|authorization)[\"'\])]{0,3}[ \t]{0,3}"
    r"(?:=>|:=|[:=])?[ \t]{0,3}[\"'`]{0,2}(?:bearer )?(?:ntn_|secret_)?[\"'`]?"
    rf"(?P<variable>{_VARIABLE})(?!/|\\(?![\"']))",
    re.IGNORECASE,
)
_OF_TOKEN: Final = re.compile(r"notion|token|secret|key|auth", re.IGNORECASE)
_SAYS_SO: Final = re.compile(r"your|insert|paste", re.IGNORECASE)
_BEFORE: Final = re.compile(r"(?:ntn_|secret_)\Z", re.IGNORECASE)
_COMMENT: Final = re.compile(r"[ \t]+(?:#|//|--)[^\n]*+")
_SHORT_TEXT: Final = 200

_EMPTY_VALUE: Final = re.compile(r"undefined|null|None|nil|NaN|\[object Object\]|\(null\)")
_NAME_ALONE: Final = re.compile(
    r"(?:export |set |\$env:)?"
    r"(?P<variable>(?!YOUR_|MY_)(?:[A-Z0-9]+_)*(?:NOTION|TOKEN|SECRET|KEY)(?:_[A-Z0-9]+)*)"
    r"\s*(?:[=:]\s*[\"']{0,2})?"
)
# Parts of names are words; with digits inside, or longer, they are rather pieces of a secret.
_PART_OF_NAME: Final = re.compile(r"[A-Za-z]{0,24}[0-9]{0,4}")
_PARTS: Final = re.compile(r"[A-Za-z0-9]+")
_DEFAULT: Final = re.compile(
    r"(?P<name>\A(?:\$\{\{?[ ]?[\w.]{1,60}|[\w.:$]{1,30}\([ ]?[\"'][\w.]{1,60}[\"']))"
    r"[ ]?(?::?[-=?+]|\||,).*(?P<end>\}\}|\}|\))\Z",
    re.DOTALL,
)
_LONGEST_SHOWN: Final = 60


def variable_in(text: str) -> str | None:
    """Return the placeholder that was never filled, as it stands there, at most 60 characters."""
    variable = _name_alone(text) or _empty_value(text) or _placeholder(text)
    return _without_default(variable)[:_LONGEST_SHOWN] if variable else None


def _without_default(variable: str) -> str:
    """Return the name alone: what stands there for want of a value may be a secret itself."""
    return _DEFAULT.sub(r"\g<name>\g<end>", variable)


def _name_alone(text: str) -> str | None:
    name = _NAME_ALONE.fullmatch(text.strip(BLANKS))
    if name is None or "_" not in name["variable"] or is_placeholder(name["variable"]):
        return None
    return name["variable"] if _is_named(name["variable"]) else None


def _empty_value(text: str) -> str | None:
    """Return what programs print for a value they do not have, where a value should stand."""
    start, end = core_of(view_of(text))
    core = text[start:end]
    return core if text[:start].strip("\"'` \t\r\n") and _EMPTY_VALUE.fullmatch(core) else None


def _placeholder(text: str) -> str | None:
    for match in _AS_VALUE.finditer(text):
        if _is_meant(text, match["variable"]):
            return match["variable"]
    if len(text.strip(BLANKS)) > _SHORT_TEXT:
        return None
    for match in _ANY.finditer(text):
        of_token = (_OF_TOKEN if match[0][0] not in "<[" else _SAYS_SO).search(match[0])
        goes_on = text[match.end() : match.end() + 1] in ("/", "\\")
        if _is_meant(text, match[0]) and (
            _stands_alone(text, *match.span()) or (of_token is not None and not goes_on)
        ):
            return match[0]
    return None


def _is_meant(text: str, variable: str) -> bool:
    is_element = variable[0] == "<" and f"</{variable[1:]}" in text
    is_token = variable[0] in "{<" and shape_named_by(variable[1:]) is not None
    return not is_element and not is_token and _is_named(variable)


def _is_named(variable: str) -> bool:
    return all(_PART_OF_NAME.fullmatch(part) for part in _PARTS.findall(variable))


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether there is nothing else but names, quotes and a comment."""
    before = _BEFORE.sub("", text[:start])
    # Something must stand behind a name for the name to be taken off.
    taken_off, _ = core_of(view_of(f"{before}x"))
    behind = _COMMENT.sub("", text[end:])
    return taken_off == len(before) and all(
        one in BLANKS or one in ".,;:!#\\" or is_quote(one) for one in behind
    )
