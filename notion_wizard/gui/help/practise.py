"""The way to practice, in a window of its own."""

from typing import Final

from PySide6.QtCore import QProcess

from notion_wizard.core.session import Session
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.help.section import Section
from notion_wizard.gui.own_command import own_command
from notion_wizard.gui.widgets.basics import button, label

COMMAND: Final = "notion-wizard --practice"


class Practise(Section):
    """Says what practice is, and starts it beside this wizard."""

    def __init__(self, desk: Desk) -> None:
        translate = desk.wording.translate
        super().__init__(
            desk,
            "help-practise",
            translate("Practise", "Practise"),
            translate("Practise", "The same screens with a practice Notion."),
        )
        about = translate(
            "Practise",
            "Choose a story at the top, such as a token that is too short, and see what a caller "
            "would see. Nothing is real, nothing is saved, and nothing is sent to Notion.",
        )
        self.add(label(about))
        self._title = self.heading("")
        self._story = label("", name="help-practise-story")
        self.add(self._story)
        codes = translate(
            "Practise",
            "Each story has the name of the code that it ends in, so every call can be rehearsed: "
            "look a code up here, choose the story of that name, and say what its page says. The "
            "button at the top brings what lies on the caller’s clipboard: the token, the link, or "
            "the tool’s message.",
        )
        self.add(label(codes))
        start = button(translate("Practise", "Start practice"), "main", name="help-practise-start")
        start.clicked.connect(self._start)
        self.add(start)
        self._failed = label(
            translate("Practise", "It did not start here."), "strong", name="help-practise-failed"
        )
        self._failed.hide()
        self.add(self._failed)
        in_a_terminal = translate("Practise", "In a terminal:")
        self.add(label(f"{in_a_terminal} {COMMAND}", "small"))
        self.column.addStretch(1)

    def refresh(self, session: Session) -> None:
        """In practice, tell the story that is being played."""
        del session
        practice = self.desk.services.practice
        for part in (self._title, self._story):
            part.setVisible(practice is not None)
        if practice is not None:
            say = self.desk.wording.say
            self._title.setText(say(practice.scenarios[practice.current]))
            self._story.setText(say(practice.about))

    def _start(self) -> None:
        program, *arguments = own_command()
        started, _process = QProcess.startDetached(program, [*arguments, "--practice"])
        self._failed.setHidden(started)
