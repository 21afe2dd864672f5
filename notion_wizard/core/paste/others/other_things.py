"""Says what other things than tokens stand in a text, what matters most first."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.paste.others.cleaned import Cleaned
from notion_wizard.core.paste.others.examples import example_in, is_example_key
from notion_wizard.core.paste.others.hidden import hidden_in
from notion_wizard.core.paste.others.links_and_ids import bare_id_in, is_link, link_in
from notion_wizard.core.paste.others.named_keys import named_key_in
from notion_wizard.core.paste.others.prose import is_message
from notion_wizard.core.paste.others.secrets_of_notion import (
    client_secret_in,
    cookie_in,
    names_client_id,
    refresh_token_in,
)
from notion_wizard.core.paste.others.services import Key, keys_in
from notion_wizard.core.paste.others.variables import variable_in
from notion_wizard.core.paste.tokens.runs import Run

# Stands where a key was taken out, so that what is beside it stays apart.
_PLACE: Final = "§"


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that is no token: what to say of it, and the text that it is."""

    diagnosis: Diagnosis
    text: str

    @property
    def code(self) -> Code:
        """The code of what is said of it."""
        return self.diagnosis.code

    def explains(self, run: Run) -> bool:
        """Tell whether what seemed to be a damaged token is this, or a part of it."""
        whole = self.text.replace(" ", "")
        if run.text in whole or whole in run.text:
            return True
        # Without a prefix it only seemed to be one.
        return self.code is Code.OTHER_SERVICE_KEY and run.lost > 0


def things_in(text: Cleaned) -> Iterator[Thing]:
    """Yield what else there is, in the order in which it matters."""
    speaks_of_trouble = is_message(text.lines)
    key = text.found_by(_key_in)
    own = text if key is None else _without(text, key.text)
    link = None if speaks_of_trouble else own.found_by(link_in)
    if link and is_link(link):
        yield Thing(Diagnosis(Code.DATABASE_LINK), link)
    refresh_token = text.found_by(refresh_token_in)
    cookie = text.found_by(cookie_in)
    client_secret = text.found_by(client_secret_in)
    # Beside one of these it is the id of the user or the client.
    is_of_another = refresh_token or cookie or (client_secret and names_client_id(text.lines))
    bare_id = None if speaks_of_trouble or is_of_another else own.found_by(bare_id_in)
    if bare_id and not (link and is_link(link) and bare_id in link):
        yield Thing(Diagnosis(Code.BARE_ID), bare_id)
    if refresh_token:
        yield Thing(Diagnosis(Code.REFRESH_TOKEN), refresh_token)
    if cookie:
        yield Thing(Diagnosis(Code.BROWSER_COOKIE), cookie)
    yield from _in_place_of_token(own, speaks_of_trouble=speaks_of_trouble)
    if key:
        yield Thing(Diagnosis(Code.OTHER_SERVICE_KEY, {"service": key.service}), key.text)
    if client_secret:
        yield Thing(Diagnosis(Code.CLIENT_SECRET), client_secret)


def _in_place_of_token(text: Cleaned, *, speaks_of_trouble: bool) -> Iterator[Thing]:
    """Yield what programs, screens and instructions put where the token belongs."""
    variable = None if speaks_of_trouble else text.found_by(variable_in)
    if variable:
        yield Thing(Diagnosis(Code.UNFILLED_VARIABLE, {"variable": variable}), variable)
        return
    hidden = hidden_in(text.lines, text.core)
    if hidden:
        yield Thing(Diagnosis(hidden.code), hidden.text)
        return
    example = None if speaks_of_trouble else example_in(text.lines, text.core)
    if example:
        yield Thing(Diagnosis(Code.EXAMPLE_TOKEN), example)


def _key_in(text: str) -> Key | None:
    """Return another service's key, by its own shape or by the name it stands under."""
    named = named_key_in(text)
    keys = chain(keys_in(text), (named,) if named else ())
    return next((key for key in keys if not is_example_key(key.text)), None)


def _without(text: Cleaned, part: str) -> Cleaned:
    return Cleaned(text.lines.replace(part, _PLACE), text.joined.replace(part, _PLACE))
