"""Reads the result of a frozen program's self-test, and ends with an error unless it passed.

Usage: read_self_test.py FILE [CHECK…]. These checks, and no others, were to be skipped.
"""

import json
import sys
from pathlib import Path


def read(file: Path, skipped: list[str]) -> list[str]:
    """Return what is wrong with it."""
    result = json.loads(file.read_text("utf-8"))
    wrong = [] if result["frozen"] else ["it is no frozen program"]
    for check in result["checks"]:
        wanted = "skipped" if check["name"] in skipped else "passed"
        told = f"{check['name']}: {check['status']}, {check['seconds']} s, {check['detail']}"
        print(f"      {told}")
        if check["status"] != wanted:
            wrong.append(told)
    return wrong


if __name__ == "__main__":
    sys.exit("\n".join(read(Path(sys.argv[1]), sys.argv[2:])) or 0)
