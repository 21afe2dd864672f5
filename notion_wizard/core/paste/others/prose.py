"""Tells messages and instructions from values: what reads as a sentence is no token."""

import re
from typing import Final

_ERROR: Final = re.compile(
    r"\b(?:\w{0,30}error|exception|traceback|unauthori[sz]ed|forbidden|denied|could not|cannot"
    r"|not found|not set|not valid|failed|failure|invalid|incorrect|wrong|missing|expected"
    r"|must (?:be|use|start|begin|have)|usage(?=:)|fehler\w{0,20}|fehlgeschlagen|ungültig\w{0,2}"
    r"|falsch\w{0,2}|abgelehnt|fehlt|erreur|invalides?|incorrecte?s?|refusée?|introuvable"
    r"|erro|errore|inválid[oa]s?|no válid[oa]s?|incorrect[oa]s?|rechazad[oa]|recusad[oa]"
    r"|non valid[oa]|ongeldige?|nieprawidłowy)\b"
    r"|無効|エラー|正しくありません|失敗|유효하지|잘못된|오류|실패|无效|無效|错误|錯誤|失败|失敗|ошибка|недействителен",
    re.IGNORECASE,
)
_FEWEST_WORDS: Final = 3
_SHORTEST_UNSPACED: Final = 8

_FILLED_LATER: Final = re.compile(r"\$\{[^{}\n]{1,80}\}")

_NAMES: Final = (
    r"token[a-z]{0,3}|keys?|secrets?|schl(?:ü|ue)ssel|geheimnis|jetons?|clés?|clefs?|clave|llave"
    r"|secreto|segredo|chave|chiave|segreto|sleutel|klucz"
)
_NAMES_UNSPACED: Final = r"токен|ключ|トークン|キー|シークレット|토큰|키|시크릿|令牌|密钥|密鑰|金鑰"
SPEAKS_OF_TOKENS: Final = re.compile(
    rf"(?:{_NAMES}|{_NAMES_UNSPACED}|notion|auth|bearer|password|ntn_)", re.IGNORECASE
)
"""Finds what a token is called in the languages of those who paste one."""

_TOKEN: Final = rf"(?:(?<![A-Za-z_])(?:api-?)?(?:{_NAMES})(?![A-Za-z_])|{_NAMES_UNSPACED})"
_POLITE: Final = r"(?:please|bitte|hier bitte|s'il vous plaît|por favor|per favore)"
_VERBS: Final = (
    r"(?:paste|insert|enter|put|add|type|replace|provide|fill in"
    r"|einfügen|einf(?:ü|ue)gen|füge|fügen sie|trage|tragen sie|eintragen|eingeben|gib|geben sie"
    r"|einsetzen|setze|ersetze"
    r"|colle[rz]?|insére[rz]|insérez|entre[rz]|saisi(?:r|ssez)|mette[rz]|remplace[rz]|ajoute[rz]"
    r"|pega[r]?|pegue|inserta[r]?|inserte|introdu(?:ce|zca|cir)|escrib[ae]|ingres[ae]|pon"
    r"|reempla(?:za|ce)"
    r"|cole|colar|insira|inserir|digite|coloque|substitua|introduza"
    r"|incolla(?:re|te)?|inserisci|inserire|sostituisci"
    r"|plak|plakken|voer|vul|invoeren|wklej|wpisz|wstaw|вставьте|введите|вставить"
    r"|貼り付け\w{0,6}|入力\w{0,6}|붙여\s?넣\w{0,4}|입력\w{0,4}|粘贴|粘貼|输入|輸入|填写|填入)"
)
_HERE: Final = (
    r"(?:here|hier|ici|aquí|aqui|qui|tutaj|сюда|здесь|ここ\w?|여기\w?|这里|這裡|此处|此處|在此)"
)
_OWN: Final = (
    r"(?:your|deine?n?|ihre?n?|euren?|votre|vos|ton|tu|su|vuestro|seu|sua|teu|il tuo|la tua"
    r"|tuo|jouw|twój|ваш|твой|あなたの|당신의|你的|您的)"
)
_INSTRUCTION: Final = re.compile(
    rf"(?:{_POLITE}[ ,]{{0,2}})?(?:"
    # Paste your token here
    rf"{_VERBS}\W.{{0,50}}?{_TOKEN}(?:\W.{{0,30}})?"
    # Token hier einfügen
    rf"|(?:(?:{_OWN}|the|den|das|le|la|el|o|il|notion|api|access|integration)[ -]?){{0,4}}"
    rf"{_TOKEN}.{{0,12}}?(?:{_HERE}|{_VERBS}).{{0,20}}"
    # ここにトークンを貼り付けてください
    rf"|(?:请|請)?(?:{_HERE}).{{0,12}}?(?:{_VERBS})?.{{0,6}}?{_TOKEN}.{{0,3}}?(?:{_VERBS}).{{0,9}}"
    rf"|(?:请|請)?(?:{_HERE}).{{0,3}}?(?:{_VERBS}).{{0,8}}?{_TOKEN}.{{0,12}}"
    rf"|(?:请|請)?{_VERBS}.{{0,6}}{_TOKEN}.{{0,12}}"
    # your token
    rf"|{_OWN}(?:[ -][\w-]{{1,20}}){{0,3}}?[ -]?{_TOKEN}(?:[ -]?{_HERE})?"
    r")",
    re.IGNORECASE,
)
_LONGEST_INSTRUCTION: Final = 90
# A question, or something that follows it.
_NO_INSTRUCTION: Final = re.compile(r"[?:=§]|\bvalid|gültig|\bválid")


def is_message(text: str) -> bool:
    """Tell whether a text of several words speaks of something that went wrong."""
    text = _FILLED_LATER.sub(" ", text)
    has_words = len(text.split(None, _FEWEST_WORDS)) >= _FEWEST_WORDS
    is_unspaced = len(text) >= _SHORTEST_UNSPACED and not text.isascii()
    return (has_words or is_unspaced) and _ERROR.search(text) is not None


def is_instruction(core: str) -> bool:
    """Tell whether a short text only says that a token belongs there."""
    return (
        len(core) <= _LONGEST_INSTRUCTION
        and not _NO_INSTRUCTION.search(core)
        and _ERROR.search(core) is None
        and _INSTRUCTION.fullmatch(core) is not None
    )
