"""Marks macOS' clipboard as holding a secret, which Qt's own types cannot.

Qt hands a type that it does not know over under a name of its own, and no clipboard history looks
for that; a converter for it is not to be had from Python. So AppKit is asked, which Qt has loaded.
"""

# What runs on macOS alone; written after AppKit's documentation, not verified on a Mac yet.
import ctypes
from typing import Any, Final

CONCEALED: Final = "org.nspasteboard.ConcealedType"
"""What clipboard histories of macOS skip. http://nspasteboard.org"""


def mark_clipboard_as_concealed() -> None:  # pragma: no cover - macOS
    """Add the type to what the clipboard holds now. Call it in the window's thread."""
    board = _told(_class("NSPasteboard"), "generalPasteboard")
    concealed = _text(CONCEALED)
    types = _told(_class("NSArray"), "arrayWithObject:", concealed)
    _told(board, "addTypes:owner:", types, None)
    _told(board, "setString:forType:", _text(""), concealed)


def _runtime() -> Any:  # noqa: ANN401  # pragma: no cover - macOS
    runtime = ctypes.CDLL("/usr/lib/libobjc.dylib")
    for function in (runtime.objc_getClass, runtime.sel_registerName):
        function.restype, function.argtypes = ctypes.c_void_p, [ctypes.c_char_p]
    return runtime


def _class(name: str) -> int:  # pragma: no cover - macOS
    return _runtime().objc_getClass(name.encode())


def _text(text: str) -> int:  # pragma: no cover - macOS
    # A new string of Cocoa's, which has its own copy of these bytes.
    kept = ctypes.create_string_buffer(text.encode())
    return _told(_class("NSString"), "stringWithUTF8String:", ctypes.addressof(kept))


def _told(receiver: int, message: str, *given: int | None) -> int:  # pragma: no cover - macOS
    """Send a message whose arguments and answer are pointers or fit into one."""
    runtime = _runtime()
    # Each call with its own signature: a variable number is passed in other places on Apple's own
    # processors.
    signature = ctypes.CFUNCTYPE(ctypes.c_void_p, *[ctypes.c_void_p] * (2 + len(given)))
    send = signature(("objc_msgSend", runtime))
    return send(receiver, runtime.sel_registerName(message.encode()), *given)
