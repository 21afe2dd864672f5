"""706: the old token in a tool's file was not replaced, the file not put back, or its copy left."""

from dataclasses import replace
from typing import Final

from notion_wizard.core.catalogue.entry import Deed, Entry, Severity
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text

CHANGED: Final = "changed"
READ_ONLY: Final = "read-only"
SEVERAL_NAMES: Final = "several-names"
LEFT_AS_IT_IS: Final = "left-as-it-is"
NOT_PUT_BACK: Final = "not-put-back"
NOT_PUT_BACK_READ_ONLY: Final = "not-put-back-read-only"
NOT_PUT_BACK_SEVERAL_NAMES: Final = "not-put-back-several-names"
BACKUP_GONE: Final = "backup-gone"
COPY_LEFT: Final = "copy-left"

_TITLE: Final = QT_TRANSLATE_NOOP("Machine", "The token was not replaced in the file")
_NOT_PUT_BACK: Final = QT_TRANSLATE_NOOP("Machine", "The file was not put back")
_CLOSE: Final = QT_TRANSLATE_NOOP("Machine", "Close the file in other programs.")
_ALLOW: Final = QT_TRANSLATE_NOOP("Machine", "Allow yourself to write it, in its properties.")
_REPLACE_AGAIN: Final = QT_TRANSLATE_NOOP("Machine", "Click “Replace in this file” again.")
_UNDO_AGAIN: Final = QT_TRANSLATE_NOOP("Machine", "Click “Undo” again.")
_BY_HAND: Final = QT_TRANSLATE_NOOP(
    "Machine", "Or click “Copy token”, open the file yourself, and paste it there."
)
_SAY: Final = QT_TRANSLATE_NOOP(
    "Machine",
    "The file is unchanged; open it yourself and put the new token where the old one is.",
)
_SAY_NOT_PUT_BACK: Final = QT_TRANSLATE_NOOP(
    "Machine",
    "The file still has the new token, and a copy of what it was lies beside it.",
)
_SAY_LEFT: Final = QT_TRANSLATE_NOOP(
    "Machine", "The file was left as it is, and a copy of what it was before is kept."
)


def _entry(
    explanation: Text,
    *fixes: Text,
    causes: tuple[Text, ...] = (),
    title: Text = _TITLE,
    say: Text = _SAY,
) -> Entry:
    return Entry(
        severity=Severity.PROBLEM,
        title=title,
        explanation=explanation,
        causes=causes,
        fixes=fixes,
        say=say,
        deed=Deed.TRY_AGAIN,
    )


_NOT_WRITTEN: Final = _entry(
    QT_TRANSLATE_NOOP("Machine", "“{file:plain}” is as it was. This computer let nobody write it."),
    _CLOSE,
    _REPLACE_AGAIN,
    _BY_HAND,
    causes=(
        QT_TRANSLATE_NOOP("Machine", "You may not write there."),
        QT_TRANSLATE_NOOP("Machine", "Another program has the file open."),
    ),
)

_OTHERWISE: Final = {
    CHANGED: _entry(
        QT_TRANSLATE_NOOP(
            "Machine",
            "“{file:plain}” is not what it was when the wizard looked at it, so it was left alone.",
        ),
        QT_TRANSLATE_NOOP("Machine", "Save or close the file in other programs."),
        QT_TRANSLATE_NOOP("Machine", "Click “Look in a folder” again."),
        _BY_HAND,
        causes=(
            QT_TRANSLATE_NOOP("Machine", "Another program has changed it meanwhile."),
            QT_TRANSLATE_NOOP("Machine", "It was moved or deleted."),
        ),
    ),
    READ_ONLY: _entry(
        QT_TRANSLATE_NOOP(
            "Machine", "“{file:plain}” is as it was: it is protected against changes."
        ),
        _ALLOW,
        _REPLACE_AGAIN,
        _BY_HAND,
    ),
    SEVERAL_NAMES: _entry(
        QT_TRANSLATE_NOOP(
            "Machine",
            "“{file:plain}” is as it was. It is a link, or has a second name on this computer, "
            "and replacing it would part the two.",
        ),
        QT_TRANSLATE_NOOP(
            "Machine", "Click “Copy token”, open the file yourself, and paste it there."
        ),
    ),
    LEFT_AS_IT_IS: _entry(
        QT_TRANSLATE_NOOP(
            "Machine",
            "“{file:plain}” has changed since the token was replaced, so it was left as it is. "
            "What it was before is kept as “{backup:plain}”.",
        ),
        QT_TRANSLATE_NOOP("Machine", "Compare the two files yourself."),
        QT_TRANSLATE_NOOP("Machine", "Delete the copy when you no longer need it."),
        title=_NOT_PUT_BACK,
        say=_SAY_NOT_PUT_BACK,
    ),
    BACKUP_GONE: _entry(
        QT_TRANSLATE_NOOP(
            "Machine",
            "“{file:plain}” still has the new token. The copy beside it, “{backup:plain}”, is gone "
            "or was changed, so nothing was put back.",
        ),
        QT_TRANSLATE_NOOP("Machine", "Look for the copy in the bin."),
        title=_NOT_PUT_BACK,
        say=QT_TRANSLATE_NOOP(
            "Machine", "The file still has the new token; the copy of what it was is gone."
        ),
    ),
    NOT_PUT_BACK: _entry(
        QT_TRANSLATE_NOOP(
            "Machine",
            "This computer let nobody write “{file:plain}”. What it was before is kept as "
            "“{backup:plain}”.",
        ),
        _CLOSE,
        _UNDO_AGAIN,
        title=_NOT_PUT_BACK,
        say=_SAY_NOT_PUT_BACK,
    ),
    NOT_PUT_BACK_READ_ONLY: _entry(
        QT_TRANSLATE_NOOP(
            "Machine",
            "“{file:plain}” is protected against changes, so it was left as it is. What it was "
            "before is kept as “{backup:plain}”.",
        ),
        _ALLOW,
        _UNDO_AGAIN,
        title=_NOT_PUT_BACK,
        say=_SAY_LEFT,
    ),
    NOT_PUT_BACK_SEVERAL_NAMES: _entry(
        QT_TRANSLATE_NOOP(
            "Machine",
            "“{file:plain}” is a link, or has a second name on this computer, so it was left as "
            "it is. What it was before is kept as “{backup:plain}”.",
        ),
        QT_TRANSLATE_NOOP("Machine", "Open both yourself and copy back what you need."),
        title=_NOT_PUT_BACK,
        say=_SAY_LEFT,
    ),
    COPY_LEFT: _entry(
        QT_TRANSLATE_NOOP(
            "Machine", "“{backup:plain}” was left as it is: the wizard deletes only its own copy."
        ),
        QT_TRANSLATE_NOOP("Machine", "Look at the copy, and delete it yourself."),
        causes=(
            QT_TRANSLATE_NOOP("Machine", "The copy was changed, or the file beside it is gone."),
            QT_TRANSLATE_NOOP("Machine", "Another program has the copy open."),
        ),
        title=QT_TRANSLATE_NOOP("Machine", "The copy was not deleted"),
        say=QT_TRANSLATE_NOOP("Machine", "The copy was left there; look at it and delete it."),
    ),
}

FILE_NOT_REPLACED: Final = replace(_NOT_WRITTEN, variants=_OTHERWISE)
"""The entry of 706."""
