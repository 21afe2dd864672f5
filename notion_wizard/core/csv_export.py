"""The list of databases as a CSV file that a spreadsheet opens safely."""

import csv
import io
from collections.abc import Iterable
from typing import Final

from notion_wizard.core.names import without_controls
from notion_wizard.core.reach import Database

# A cell that begins so is read as a formula by spreadsheets; where full-width letters are typed,
# their forms of the signs too. https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def databases_as_csv(databases: Iterable[Database], header: tuple[str, str, str, str]) -> str:
    """Return name, place, last edit (ISO 8601) and address of each database; never a formula.

    A name stays on its line, without controls and bidi marks: no terminal that prints the file is
    told anything. What is no character at all, half of a pair, is replaced: every file can hold
    the rest.
    """
    target = io.StringIO(newline="")
    # Spreadsheets part what is not quoted at more signs than the comma: at ";" in many countries.
    writer = csv.writer(target, quoting=csv.QUOTE_ALL)
    writer.writerow(header)
    for database in databases:
        edited = database.last_edited.isoformat() if database.last_edited else ""
        cells = (database.title, database.inside or "", edited, database.url or "")
        writer.writerow([_harmless(cell) for cell in cells])
    return target.getvalue()


def _harmless(cell: str) -> str:
    whole = cell.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    line = "".join(" " if one.isspace() else one for one in whole)
    seen = without_controls(line)
    # Some programs skip blanks before they look for a formula.
    return f"'{seen}" if seen.lstrip().startswith(_FORMULA_STARTS) else seen
