"""Choices together with the question that they answer."""

from PySide6.QtWidgets import QGroupBox, QLayout


class Question(QGroupBox):
    """Seen, it is only its choices; who comes into it with the keyboard hears the question."""

    def __init__(self, question: str, choices: QLayout) -> None:
        super().__init__()
        self.setObjectName("question")
        # The question stands above as a heading: a title would show it twice.
        self.setAccessibleName(question)
        choices.setContentsMargins(0, 0, 0, 0)
        self.setLayout(choices)
