"""Screen 5: save a copy of the token in the system's keychain, and prove it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from notion_wizard.core.catalogue.entry import Deed
from notion_wizard.core.catalogue.keychain import DONE_BY_BUTTONS
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnose import shown_diagnosis
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import named, save_asked, saving_skipped
from notion_wizard.core.flow import Job, may_continue, went_on
from notion_wizard.core.keeping import replaced_profile
from notion_wizard.core.session import Session
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Phrase
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.living import while_living
from notion_wizard.gui.pages.page import Page
from notion_wizard.gui.widgets.basics import button, card, label, row, set_kind, show_only
from notion_wizard.gui.widgets.fold import Fold
from notion_wizard.gui.widgets.ordinary_field import OrdinaryField

_WHERE = QT_TRANSLATE_NOOP(
    "SavePage", "It goes into {keychain}, where this computer keeps passwords."
)
_AS = QT_TRANSLATE_NOOP("SavePage", "Its name there: “{name}”")
_REPLACES = QT_TRANSLATE_NOOP(
    "SavePage",
    "It takes the place of “{name}”. The token before is kept as an entry of its own until you "
    "remove it, so you can undo this.",
)


class SavePage(Page):
    """Where it goes, what it replaces, and the way round it."""

    JOBS = (Job.SAVE,)

    def __init__(self, desk: Desk) -> None:
        translate = desk.wording.translate
        super().__init__(
            desk,
            "page-save",
            translate("SavePage", "Save the token"),
            translate(
                "SavePage",
                "A copy for you, on this computer. Your tools do not change by themselves.",
            ),
        )
        self._is_place_sure = True
        self._add_place()
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(translate("SavePage", "Saving"))
        self._cancel = button(translate("SavePage", "Stop waiting"), "link", name="save-cancel")
        self._cancel.clicked.connect(lambda: desk.conductor.cancel(Job.SAVE))
        self.add(self._busy)
        self._card = self.new_card()
        self.add(self._card)
        self._retry = button(translate("SavePage", "Try again"), name="save-retry")
        self._retry.clicked.connect(self._save)
        self.add(row(self._retry, self._cancel, 1))
        self._skip = button(translate("SavePage", "Go on without saving"), "link", name="save-skip")
        self._skip.clicked.connect(self._go_on_without)
        self._skip_place = row(self._skip, 1)
        self.add(self._skip_place)
        self._here = button(
            translate("SavePage", "Save on this computer"), "link", name="save-here"
        )
        self._here.clicked.connect(self._save)
        self.add(self._here)
        self._skipped = label(
            translate(
                "SavePage",
                "Without saving, the token stays in memory until this window closes, "
                "or for 15 minutes without use.",
            ),
            "small",
        )
        self.add(self._skipped)
        self.column.addStretch(1)
        desk.conductor.run(
            lambda _cancel: desk.services.keychain.name,
            while_living(self, self._name_keychain),
            lambda _problem: None,
        )

    def _add_place(self) -> None:
        translate = self.translate
        self._target = label(
            translate("SavePage", "It goes where this computer keeps passwords."),
            "strong",
            name="save-target",
        )
        self._as = label()
        self._replaces = label("", "soft")
        self._name = OrdinaryField()
        self._name.setObjectName("save-name")
        self._name.setMaxLength(80)
        self._name.setAccessibleName(translate("SavePage", "Name"))
        # Assistive technology's text does not arrive as an edit.
        self._name.textChanged.connect(self._rename)
        content = QWidget()
        content_lines = QVBoxLayout(content)
        content_lines.setContentsMargins(0, 0, 0, 0)
        content_lines.addWidget(self._name)
        lines = QVBoxLayout()
        lines.setSpacing(6)
        lines.addWidget(self._target)
        lines.addWidget(self._as)
        lines.addWidget(self._replaces)
        lines.addWidget(Fold(self.desk.wording, translate("SavePage", "Change the name"), content))
        self._place = card(lines)
        self.add(self._place)

    def refresh(self, session: Session) -> None:
        """Show where it goes and how far it is."""
        say = self.desk.wording.say
        if self._name.text() != session.save_name:
            self._name.setText(session.save_name)
        self._as.setText(say(_AS, {"name": session.save_name}))
        replaced = None if session.saved else replaced_profile(session)
        self._replaces.setVisible(replaced is not None)
        if replaced is not None:
            self._replaces.setText(say(_REPLACES, {"name": replaced.name}))
        self._busy.setVisible(session.save_wanted)
        self._name.setEnabled(not session.save_wanted and session.saved is None)
        diagnosis = shown_diagnosis(session)
        # Going on without saving has a button of its own here.
        deed = diagnosis.entry.deed if diagnosis else None
        self._card.show_diagnosis(
            diagnosis, self.possible(deed), status=self._to_do(diagnosis) if diagnosis else ""
        )
        self._show_place(session)
        self._show_ways(session)
        helps_others = session.book.preferences.keeps_no_tokens
        self._skip.setVisible(session.saved is None and not helps_others)
        self._here.setVisible(session.saved is None and helps_others and not _has_failed(session))
        self._skipped.setVisible(session.saved is None)

    def _to_do(self, diagnosis: Diagnosis) -> str:
        """Return the first thing to do about the keychain that no button here does."""
        is_keychain = diagnosis.code // 100 == Code.NO_KEYCHAIN // 100
        if not is_keychain or not diagnosis.stops:
            return ""
        there = (fix for fix in diagnosis.entry.fixes if fix not in DONE_BY_BUTTONS)
        fix = next(there, None)
        return self.desk.wording.say(fix, diagnosis.facts) if fix else ""

    def _show_place(self, session: Session) -> None:
        """Name the place where it goes, until it did not go there: one more try moves nothing."""
        if not session.save_wanted:
            self._is_place_sure = not _has_failed(session)
        self._place.setVisible(self._is_place_sure)

    def _show_ways(self, session: Session) -> None:
        """Show Stop while it saves and Try again where that did not work, with the keyboard."""
        begins = session.save_wanted and self._cancel.isHidden()
        failed = _has_failed(session)
        wanted = (self._retry,) if failed else (self._cancel,) if session.save_wanted else ()
        was_hidden = self._retry.isHidden()
        self._put_ways(session)
        show_only((self._retry, self._cancel), wanted)
        if begins:
            # What was pressed goes, or is off: the keyboard must not slip to what skips saving.
            self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        if failed and was_hidden:
            stands_out = self._skip.property("kind") == "main"
            self.bring_into_sight(self._skip if stands_out else self._retry)

    def _put_ways(self, session: Session) -> None:
        """After a failure both ways stand on its card, and the one that works stands out."""
        told = session.save_diagnosis
        if _has_failed(session) and told is not None:
            self._card.take_in(self._retry, self._skip)
            is_main = not session.book.preferences.keeps_no_tokens
            goes_on = told.entry.deed is Deed.GO_ON_WITHOUT_SAVING
            set_kind(self._retry, "main" if is_main and not goes_on else "plain")
            set_kind(self._skip, "main" if goes_on else "link")
            self._is_retry_main = is_main
        else:
            if self._skip_place.indexOf(self._skip) < 0:
                self._skip_place.insertWidget(0, self._skip)
            set_kind(self._skip, "link")
            self._is_retry_main = False

    def main_text(self, session: Session) -> str:
        """Save; once that is done: Continue. A support agent's computer keeps nothing."""
        if may_continue(session):
            return self.translate("SavePage", "Continue")
        if session.book.preferences.keeps_no_tokens:
            return self.translate("SavePage", "Go on without saving")
        return self.translate("SavePage", "Save")

    def main_is_on(self, session: Session) -> bool:
        """It waits for a token, and for the keychain; after a failure Try again saves instead."""
        if may_continue(session):
            return True
        goes_on = session.book.preferences.keeps_no_tokens or not _has_failed(session)
        return goes_on and session.identity is not None and not session.save_wanted

    def press_main(self) -> None:
        """Save, or go on."""
        conductor = self.desk.conductor
        if may_continue(conductor.session):
            conductor.change(went_on)
        elif conductor.session.book.preferences.keeps_no_tokens:
            self._go_on_without()
        else:
            self._save()

    def _save(self) -> None:
        self.desk.conductor.change(save_asked)

    def _go_on_without(self) -> None:
        self.desk.conductor.change(lambda session: went_on(saving_skipped(session)))

    def _rename(self, text: str) -> None:
        if text != self.desk.conductor.session.save_name:
            self.desk.conductor.change(named, text)

    def _name_keychain(self, name: str | Phrase) -> None:
        self._target.setText(self.desk.wording.say(_WHERE, {"keychain": name}))


def _has_failed(session: Session) -> bool:
    """Whether the last try to save did not work; one that was undone did."""
    told = session.save_diagnosis
    return told is not None and told.stops and session.saved is None and not session.save_wanted
