"""Which files and folders are looked at: where people and programs write a token."""

from typing import Final

BACKUP_ENDING: Final = ".notion-wizard-backup"
"""What stands behind the name of a file that was kept as it was."""

NEW_ENDING: Final = ".notion-wizard-new"
"""What stands behind the name of a file that is being written."""

LARGEST_FILE: Final = 2_000_000
"""In bytes. Settings and scripts are smaller; in what is larger nobody wrote a token by hand."""

_KINDS: Final = frozenset(
    {
        # settings
        *("env", "envrc", "json", "jsonc", "json5", "yaml", "yml", "toml", "ini", "cfg", "conf"),
        *("config", "properties", "rc", "tfvars"),
        # scripts
        *("py", "pyw", "ipynb", "js", "mjs", "cjs", "jsx", "ts", "mts", "cts", "tsx", "vue"),
        *("sh", "bash", "zsh", "fish", "ps1", "psm1", "psd1", "bat", "cmd", "vbs", "applescript"),
        *("rb", "php", "pl", "pm", "lua", "r", "rs", "go", "java", "kt", "cs", "swift", "gs"),
    }
)
_NAMES: Final = frozenset(
    {
        *(".profile", ".bash_profile", ".bash_login", ".bashrc", ".bash_aliases"),
        *(".zshrc", ".zshenv", ".zprofile", ".zlogin", ".pam_environment"),
        *("dockerfile", "makefile", "justfile", "procfile", "environment"),
    }
)
_OTHERS_FOLDERS: Final = frozenset(
    {
        *(".git", ".hg", ".svn", "node_modules", "bower_components", "site-packages"),
        *(".venv", "venv", ".tox", ".nox", "__pycache__", ".mypy_cache", ".pytest_cache"),
        *(".ruff_cache", ".cache", ".gradle", ".terraform", ".trash", ".trashes"),
        *("$recycle.bin", "system volume information"),
    }
)


def is_looked_at(name: str) -> bool:
    """Tell whether a file of this name is one that a token may have been written into."""
    lower = name.lower()
    if BACKUP_ENDING in lower or lower.endswith(NEW_ENDING):
        return False
    _, dot, kind = lower.rpartition(".")
    # `.env.local`: what the file is stands in front there.
    return lower in _NAMES or lower.startswith(".env.") or bool(dot and kind in _KINDS)


def file_beside(backup: str) -> str:
    """Return the path of the file that the copy with this path was made of."""
    return backup.rpartition(BACKUP_ENDING)[0]


def is_entered(name: str) -> bool:
    """Tell whether a folder of this name may hold files of the person's own."""
    return name.lower() not in _OTHERS_FOLDERS
