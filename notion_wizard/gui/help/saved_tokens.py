"""Saved tokens: check, copy, rename and remove what this computer keeps."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from notion_wizard.core.catalogue.entry import Deed
from notion_wizard.core.choices import profile_renamed
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    book_changed,
    guide_opened,
    replacing_chosen,
    save_undone,
    saved_check_chosen,
)
from notion_wizard.core.events.saving import interrupted_save_told, undone_elsewhere
from notion_wizard.core.model import Book, Profile
from notion_wizard.core.ports import Cancel
from notion_wizard.core.saving import read_saved, remove_saved, undo_save
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Session
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.gui.clipboard import HISTORY, MINUTES_KEPT
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.help.question_card import QuestionCard
from notion_wizard.gui.help.rename_row import RenameRow
from notion_wizard.gui.help.saved_list import SavedList
from notion_wizard.gui.help.section import Section
from notion_wizard.gui.living import while_living
from notion_wizard.gui.widgets.basics import ButtonKind, button, label
from notion_wizard.gui.widgets.diagnosis_card import DiagnosisCard
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.gui.widgets.keychain_work import KeychainWork

_REMOVE: Final = QT_TRANSLATE_NOOP("SavedTokens", "Remove “{name}” from this computer?")
_BRING_BACK: Final = QT_TRANSLATE_NOOP("SavedTokens", "Bring the other token of “{name}” back?")
_COPIED: Final = QT_TRANSLATE_NOOP(
    "SavedTokens", "“{name}” is copied. It stays on the clipboard for %n minute(s) at most.", "", 3
)


class SavedTokens(Section):
    """Every problem is told here. `leave` is called when the wizard goes on with a token."""

    def __init__(self, desk: Desk, leave: Callable[[], object]) -> None:
        translate = desk.wording.translate
        super().__init__(
            desk,
            "help-saved",
            translate("SavedTokens", "Saved tokens"),
            translate(
                "SavedTokens",
                "This computer keeps a copy of them. "
                "What you do here changes nothing in Notion or in your tools.",
            ),
        )
        self._leave = leave
        self._asked: Profile | None = None
        """The token that the keychain was last asked for."""
        self._none = label(translate("SavedTokens", "No token is saved here yet."), "strong")
        self._list = SavedList(desk.wording)
        self._list.chosen.connect(self._choose)
        self._rename = RenameRow(desk.wording)
        self._rename.named.connect(self._name)
        self._rename.left.connect(self._list.take_keyboard)
        self._question = QuestionCard(
            desk.wording,
            "saved-question",
            translate("SavedTokens", "Remove it"),
            translate("SavedTokens", "Keep it"),
        )
        self._question.agreed.connect(lambda: self._with_chosen(self._remove))
        self._question.declined.connect(self._list.take_keyboard)
        self._undo_question = QuestionCard(
            desk.wording,
            "saved-undo-question",
            translate("SavedTokens", "Bring it back"),
            translate("SavedTokens", "Keep it as it is"),
        )
        self._undo_question.agreed.connect(lambda: self._with_chosen(self._bring_back))
        self._undo_question.declined.connect(self._list.take_keyboard)
        self._status = label("", "soft", name="saved-status")
        self._status.hide()
        self._work = KeychainWork(desk)
        self._work.told.connect(self._tell)
        self._card = self.new_card()
        for item in (self._none, self._list, self._buttons(), self._rename, self._question):
            self.add(item)
        for item in (self._undo_question, self._work, self._status, self._card):
            self.add(item)
        self.column.addStretch(1)

    def _buttons(self) -> QWidget:
        translate = self.translate
        self._deeds = QWidget()
        line = FlowLayout(12)
        self._undo = self._deed(
            translate("SavedTokens", "Bring the other token back"),
            "saved-undo",
            self._ask_before_bringing_back,
        )
        for one in (
            self._deed(translate("SavedTokens", "Check now"), "saved-check", self._check, "main"),
            self._deed(translate("SavedTokens", "Copy"), "saved-copy", self._copy),
            self._deed(translate("SavedTokens", "Rename"), "saved-rename", self._ask_for_name),
            self._undo,
            self._deed(
                translate("SavedTokens", "Remove"),
                "saved-remove",
                self._ask_before_removing,
                "link",
            ),
        ):
            line.addWidget(one)
        self._deeds.setLayout(line)
        return self._deeds

    def _deed(
        self, text: str, name: str, deed: Callable[[Profile], None], kind: ButtonKind = "plain"
    ) -> QPushButton:
        made = button(text, kind, name=name)
        made.clicked.connect(lambda: self._with_chosen(deed))
        return made

    def refresh(self, session: Session) -> None:
        """Show what the profile file holds."""
        profiles = session.book.profiles
        self._list.show_profiles(profiles)
        self._deeds.setVisible(bool(profiles))
        self._none.setVisible(not profiles)
        self._offer_undo()

    def deed_done(self, deed: Deed, card: DiagnosisCard) -> None:
        """Get the token anew, as after Replace it."""
        if deed is Deed.GET_TOKEN:
            self._with_chosen(self._get_anew)
        else:
            super().deed_done(deed, card)

    def _with_chosen(self, deed: Callable[[Profile], None]) -> None:
        """Do this with the chosen token, once the keychain is at rest."""
        profile = self._list.profile
        if profile is not None and not self._work.is_under_way:
            self._calm_down()
            deed(profile)

    def _choose(self) -> None:
        self._calm_down()
        self._offer_undo()

    def _offer_undo(self) -> None:
        profile = self._list.profile
        self._undo.setVisible(profile is not None and profile.earlier)

    def _calm_down(self) -> None:
        """Put away what was said or asked before, perhaps about another token."""
        self._rename.hide()
        self._question.hide()
        self._undo_question.hide()
        self._status.hide()
        self._card.show_diagnosis(None)

    def _check(self, profile: Profile) -> None:
        self._leave()
        self.desk.conductor.change(saved_check_chosen, profile)

    def _get_anew(self, profile: Profile) -> None:
        self._leave()
        self.desk.conductor.change(lambda now: guide_opened(replacing_chosen(now, profile)))

    def _copy(self, profile: Profile) -> None:
        keychain = self.desk.services.keychain
        self._asked = profile
        self._work.run(
            lambda _cancel: read_saved(keychain, profile),
            while_living(self, lambda token: self._put_on_clipboard(token, profile)),
            may_stop=True,
        )

    def _put_on_clipboard(self, token: Secret, profile: Profile) -> None:
        self.desk.conductor.entry_looked_for(profile, gone=False)
        self.desk.clipboard.copy(token)
        facts = {"name": profile.name, "n": MINUTES_KEPT}
        say = self.desk.wording.say
        self._status.setText(f"{say(_COPIED, facts)} {say(HISTORY)}")
        self._status.show()
        self._bring_into_view(self._status)
        self.desk.announce(self._status.text())

    def _ask_for_name(self, profile: Profile) -> None:
        self._rename.ask(profile.name)

    def _name(self, name: str) -> None:
        def rename(profile: Profile) -> None:
            self.desk.conductor.change_book(lambda book: profile_renamed(book, profile.id, name))

        self._with_chosen(rename)

    def _ask_before_removing(self, profile: Profile) -> None:
        text = self.translate(
            "SavedTokens",
            "In Notion nothing changes: the connection stays, and tools that have this token "
            "go on using it. To end the token itself, remove its connection in Notion.",
        )
        if profile.earlier:
            both = self.translate(
                "SavedTokens", "The other token that is kept with it is removed, too."
            )
            text = f"{both} {text}"
        self._question.ask(self.desk.wording.say(_REMOVE, {"name": profile.name}), text)
        self._bring_into_view(self._question)

    def _ask_before_bringing_back(self, profile: Profile) -> None:
        self._undo_question.ask(
            self.desk.wording.say(_BRING_BACK, {"name": profile.name}),
            self.translate(
                "SavedTokens",
                "Notion is asked first whether that one works. If it does, it takes the place of "
                "the one kept now, which is then forgotten on this computer. If not, both are "
                "kept, and you can change back.",
            ),
        )
        self._bring_into_view(self._undo_question)

    def _bring_back(self, profile: Profile) -> None:
        services, conductor = self.desk.services, self.desk.conductor
        tell = while_living(self, self._tell)

        def work(cancel: Cancel) -> tuple[Diagnosis, Book]:
            def retest(token: Secret) -> None:
                services.notion.identify(token, cancel)

            diagnosis = undo_save(services.keychain, services.profiles, profile.id, retest)
            return diagnosis, services.profiles.load()

        def undone(result: tuple[Diagnosis, Book]) -> None:
            diagnosis, book = result
            conductor.change(book_changed, book)
            # Home may still say what was so before.
            conductor.change(interrupted_save_told, None)
            of_path = conductor.session.saved or conductor.session.undone
            if of_path is not None and of_path.id == profile.id:
                conductor.change(save_undone, diagnosis)
            tell(undone_elsewhere(diagnosis))

        self._work.run(work, undone)

    def _remove(self, profile: Profile) -> None:
        services, conductor = self.desk.services, self.desk.conductor
        tell = while_living(self, self._tell)

        def work(_cancel: Cancel) -> tuple[Diagnosis, Book]:
            diagnosis = remove_saved(services.keychain, services.profiles, profile.id)
            return diagnosis, services.profiles.load()

        def removed(result: tuple[Diagnosis, Book]) -> None:
            diagnosis, book = result
            conductor.change(book_changed, book)
            tell(diagnosis)

        self._work.run(work, removed)

    def _tell(self, diagnosis: Diagnosis | None) -> None:
        if diagnosis is not None and diagnosis.code is Code.ENTRY_GONE and self._asked is not None:
            self.desk.conductor.entry_looked_for(self._asked, gone=True)
        own = diagnosis.entry.deed if diagnosis else None
        # For every other deed there is a button above.
        self._card.show_diagnosis(diagnosis, (own,) if own is Deed.GET_TOKEN else ())
        if diagnosis is not None:
            words = self.desk.wording.render(diagnosis)
            self._bring_into_view(self._card)
            self.desk.announce(words.summary)

    def _bring_into_view(self, item: QWidget) -> None:
        # Later: it has no place yet.
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(item))
