"""Writes the three files by which Windows' package manager, winget, knows a release.

https://learn.microsoft.com/windows/package-manager/package/manifest
"""

import json
from collections.abc import Mapping
from typing import Final

IDENTIFIER: Final = "NotionWizard.NotionWizard"
SCHEMA: Final = "1.6.0"
PRODUCT_CODE: Final = "NotionWizard"
"""The name of the installer's key under Uninstall."""

EXIT_CODES: Final[Mapping[int, str]] = {
    1: "cancelledByUser",
    3: "packageInUse",
    4: "systemNotSupported",
}
"""What the installer's exit codes mean, in winget's words; `installer.nsi` has them all."""


def manifests(version: str, publisher: str, installer: tuple[str, str], day: str) -> dict[str, str]:
    """Return name and text of each; `installer` is its address and its SHA-256, day as 2026-01-31.

    Strings are written as JSON, which is YAML as well.
    """
    url, sha256 = installer
    known: dict[str, object] = {"PackageIdentifier": IDENTIFIER, "PackageVersion": version}
    contents: dict[str, tuple[str, dict[str, object]]] = {
        "": ("version", {"DefaultLocale": "en-US"}),
        ".installer": (
            "installer",
            {
                "InstallerLocale": "en-US",
                "Platform": ["Windows.Desktop"],
                "MinimumOSVersion": "10.0.17763.0",
                "InstallerType": "nullsoft",
                "Scope": "user",
                "InstallModes": ["interactive", "silent"],
                "UpgradeBehavior": "install",
                "ProductCode": PRODUCT_CODE,
                "ReleaseDate": day,
                "ExpectedReturnCodes": [
                    {"InstallerReturnCode": code, "ReturnResponse": meaning}
                    for code, meaning in EXIT_CODES.items()
                ],
                "Installers": [
                    {
                        "Architecture": "x64",
                        "InstallerUrl": url,
                        "InstallerSha256": sha256.upper(),
                    }
                ],
            },
        ),
        ".locale.en-US": (
            "defaultLocale",
            {
                "PackageLocale": "en-US",
                "Publisher": publisher,
                "PackageName": "Notion Wizard",
                "License": "GPL-3.0-or-later",
                "ShortDescription": "Gets a Notion token that works",
                "Description": (
                    "Your tool says “API token is invalid”. Notion Wizard finds out what is really "
                    "wrong, helps you to the right token, proves that it works, keeps it in your "
                    "computer's own keychain, and stays with you until the tool works again. "
                    "Not affiliated with, endorsed by or supported by Notion Labs, Inc."
                ),
                "Moniker": "notion-wizard",
                "Tags": ["api", "notion", "token"],
            },
        ),
    }
    return {
        f"{IDENTIFIER}{part}.yaml": _yaml(kind, {**known, **content})
        for part, (kind, content) in contents.items()
    }


def _yaml(kind: str, content: Mapping[str, object]) -> str:
    head = f"# yaml-language-server: $schema=https://aka.ms/winget-manifest.{kind}.{SCHEMA}.schema.json"
    tail: dict[str, object] = {"ManifestType": kind, "ManifestVersion": SCHEMA}
    lines = [f"{key}: {_value(value)}" for key, value in {**content, **tail}.items()]
    return "\n".join([head, *lines]) + "\n"


def _value(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
