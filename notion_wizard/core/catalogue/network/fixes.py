"""What helps with more than one fault of the way."""

from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP

TRY_AGAIN: Final = QT_TRANSLATE_NOOP("Network", "Click Try again.")
ASK_IT: Final = QT_TRANSLATE_NOOP(
    "Network", "Ask your IT department to allow connections to {host}."
)
OTHER_NETWORK: Final = QT_TRANSLATE_NOOP(
    "Network", "Try another network, such as your phone’s hotspot."
)
MAIL_NOTE: Final = QT_TRANSLATE_NOOP(
    "Network", "Click “Copy the note for IT”, and mail it to your IT department."
)
SWITCH_VPN: Final = QT_TRANSLATE_NOOP(
    "Network", "If you use a VPN, switch it off, or on if your company needs it."
)
