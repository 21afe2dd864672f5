"""The report for support: gathered on one computer, and read on another.

`report` gathers lines, the wording translates them, `printed` puts them together. The person
reads it before it leaves the computer. `reading` tells whoever gets one what is in it.
"""

from notion_wizard.core.report.lines import ReportLine, printed
from notion_wizard.core.report.writing import Surroundings, report

__all__ = ["ReportLine", "Surroundings", "printed", "report"]
