"""Whole tokens in pieces, and cut ones with text behind: to measure which is taken for which."""

import random
import string
from collections.abc import Iterator
from dataclasses import dataclass

from notion_wizard.core.paste import analyse
from tests.support.pastes import random_token, token_of

LETTERS_AND_DIGITS = string.ascii_letters + string.digits
GAPS = ("\n", "\r\n", "\n> ", " ", " ", "\n  ", " \n", "\u00a0")
AROUND = (
    "{}",
    '"{}"',
    "NOTION_TOKEN={}\n",
    "export NOTION_TOKEN='{}'",
    "Hi Anna, here is the new token: {}",
    "[10:42] Tom: {}",
    "Hallo Jörg,\nder Schlüssel:\n{}\nViele Grüße\nAnna",
    "{}\nThanks",
    '{{"token": "{}"}}',
)
WIDTHS = (3, 4, 5, 6, 8)
WORDS_BEHIND = (
    " and nothing else",
    " viele Grüße",
    " please check it",
    " is the new one.",
    " – thanks!",
    " (valid until May)",
    " for the new workspace",
    " merci beaucoup",
    ", can you test it?",
)
CERTAIN_GAPS = ("\u200b", "\u00ad", "\u2060", "\ufeff", "=\n", "=\r\n", "\\\n")

BEHIND = """
Thanks, Tom| Thanks a lot for your help| Can you check it| is it complete| it does not work| I
copied it from Notion today| Let me know if it works| Best regards, Maria| Kind regards| Best,
Anna| Cheers| See you tomorrow| Sent from my iPhone| Get Outlook for iOS| for the new workspace|
error says it is wrong| please delete it after use| old one was deleted| from Anna| by Tom| and
then restart the tool| at 10 am| valid until 2027| created 2026-11-21| v2| v2 of the token| 2
replies| 10:42| 10:42 AM| Today at 10:42| 3 Nov| Edited| (edited)| Show| Hide| Copy| Refresh|
Copied!| Access token| Capabilities| Save changes| Seen| Delivered| Read 10:42| Forwarded| Viele
Grüße, Anna| Liebe Grüße| LG Anna| VG Tom| MfG| Danke dir| Danke| Vielen Dank im Voraus| geht aber
nicht| bitte prüfen| ist das richtig| für den neuen Workspace| und gilt ab heute| Mit freundlichen
Grüßen| Gesendet von meinem iPhone| merci beaucoup| Merci d'avance| Cordialement| Bonne journée|
c'est bon| pour le nouvel espace| Envoyé de mon iPhone| gracias| Muchas gracias| Saludos| no
funciona| Un saludo| Enviado desde mi iPhone| obrigado| Atenciosamente| por favor confira| Enviado
do meu iPhone| grazie| Cordiali saluti| non funziona| Inviato da iPhone| groetjes| Met
vriendelijke groet| Verstuurd vanaf mijn iPhone| tack| Mvh Lars| dzięki| pozdrawiam| Wysłane z
iPhone'a| děkuji| спасибо| уважаемые коллеги| ありがとう| よろしくお願いします| 감사합니다| 谢谢|
NOTION_VERSION=2022-06-28| PORT=3000| DEBUG=true| DB=tasks| TZ=Europe/Berlin| DATABASE_ID=abc| ID:
4711| KEY=x| Workspace: Northwind| Northwind Studio| Acme GmbH| Notion API| Order sync| OK| Ok
thx| thx| pls| FYI| yes| no, sorry| ja| nein danke| oui| Hi Bob| Hello| Hallo zusammen| Tom| Anna|
Maria| Jörg| Müller| Kevin| Jean-Luc| A. Schmidt| 12 users| 42 pages| 2nd one| 1st| 3x| B2B|
anna@example.com| https://www.example.com/a| www.example.com| config.yaml| .env| README.md|
order-sync| Order_sync| object_not_found| INC0012345| #general| @Anna| (46 characters)| +49 170
1234567| 21.11.2026| KW47| Page 1 of 2| Teil 2| HTTP 401| GitHub| PowerPoint| OpenAI| iPad
"""
TEXTS_BEHIND = tuple(" ".join(text.split()) for text in BEHIND.split("|"))
BEFORE_OTHERS = (
    " ",
    "\n",
    "\r\n",
    "\n\n",
    "\n> ",
    "\t",
    "  ",
    "\u00a0",
    ", ",
    " | ",
    ": ",
    " (",
    ". ",
)


@dataclass
class Rates:
    """How many pastes were read, and which of them wrongly, in two ways."""

    pastes: int
    wrong_tokens: list[str]
    wrong_counts: list[str]

    @property
    def wrong_token_rate(self) -> float:
        return len(self.wrong_tokens) / self.pastes

    @property
    def wrong_count_rate(self) -> float:
        return len(self.wrong_counts) / self.pastes


def in_pieces(chance: random.Random) -> tuple[str, str]:
    """Return a token, and a text that holds it in two to four pieces of any length."""
    token = random_token(chance)
    places = sorted(chance.sample(range(1, len(token)), chance.randint(1, 3)))
    gap = chance.choice(GAPS)
    pieces = [token[i:j] for i, j in zip([0, *places], [*places, None], strict=True)]
    return token, chance.choice(AROUND).format(gap.join(pieces))


def before_words(chance: random.Random) -> tuple[str, str]:
    """Return a token, and a text that holds it in two pieces with more words on the line."""
    token = random_token(chance)
    place = chance.randrange(5, len(token))
    gap = chance.choice(("\n", "\r\n", "\n> ", " "))
    front = chance.choice(("", "Hi, here it is: ", "Token: "))
    return token, front + token[:place] + gap + token[place:] + chance.choice(WORDS_BEHIND)


def in_groups(chance: random.Random) -> tuple[str, str]:
    """Return a token, and a text that holds it in equal groups, with or without its prefix."""
    token = random_token(chance)
    width = chance.choice(WIDTHS)
    head = chance.choice(("", token[: token.index("_") + 1]))
    rest = token.removeprefix(head)
    groups = [rest[i : i + width] for i in range(0, len(rest), width)]
    text = chance.choice(GAPS).join((head, *groups) if head else groups)
    return token, chance.choice(AROUND).format(text)


def at_certain_joints(chance: random.Random) -> tuple[str, str]:
    """Return a token, and a text that holds it in pieces that nobody can doubt."""
    token = random_token(chance)
    places = sorted(chance.sample(range(1, len(token)), chance.randint(1, 6)))
    pieces = [token[i:j] for i, j in zip([0, *places], [*places, None], strict=True)]
    return token, chance.choice(AROUND).format(chance.choice(CERTAIN_GAPS).join(pieces))


def cut(chance: random.Random) -> tuple[int, str]:
    """Return how many characters a token lacks, and a text that holds it with others behind."""
    missing = chance.randint(1, 25)
    return missing, random_token(chance)[:-missing] + _other_text(chance)


def too_long(chance: random.Random) -> tuple[int, str]:
    """Return how many characters a token has too many, and a text with others behind it."""
    extra = chance.randint(1, 8)
    token = random_token(chance) + "".join(chance.choices(LETTERS_AND_DIGITS, k=extra))
    return extra, token + _other_text(chance)


def _other_text(chance: random.Random) -> str:
    return chance.choice(BEFORE_OTHERS) + chance.choice(TEXTS_BEHIND)


def damaged(pairs: Iterator[tuple[int, str]], slug: str) -> Rates:
    """Read texts with damaged tokens: none may come out whole, and the count should be right."""
    rates = Rates(0, [], [])
    for count, text in pairs:
        rates.pastes += 1
        paste = analyse(text)
        counts = {one.code.slug: one.facts.get("n") for one in paste.findings}
        if paste.testable:
            rates.wrong_tokens.append(text)
        elif counts.get(slug) != count:
            rates.wrong_counts.append(text)
    return rates


def whole(pairs: Iterator[tuple[str, str]]) -> list[str]:
    """Read texts with whole tokens; return those of which it did not come out."""
    return [text for token, text in pairs if token_of(analyse(text)) != token]
