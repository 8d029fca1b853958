"""The keyboard under X11, asked through libX11: Qt tells neither the layout's name nor Caps Lock there."""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any

from toolkit.desktop.unlock.keyboard_state import State, name_of

_CORE_KEYBOARD = 0x100
_LOCK_MASK = 0x2
_STRING = 31  # XA_STRING
_ROOM = 256  # four-byte units of the property that we read at most


class _XkbState(ctypes.Structure):
    """XkbStateRec of XKBstr.h."""

    _fields_ = (
        ("group", ctypes.c_ubyte),
        ("locked_group", ctypes.c_ubyte),
        ("base_group", ctypes.c_ushort),
        ("latched_group", ctypes.c_ushort),
        ("mods", ctypes.c_ubyte),
        ("base_mods", ctypes.c_ubyte),
        ("latched_mods", ctypes.c_ubyte),
        ("locked_mods", ctypes.c_ubyte),
        ("compat", ctypes.c_ubyte),
        ("grab_mods", ctypes.c_ubyte),
        ("compat_grab_mods", ctypes.c_ubyte),
        ("lookup_mods", ctypes.c_ubyte),
        ("compat_lookup_mods", ctypes.c_ubyte),
        ("pointer_buttons", ctypes.c_ushort),
    )


@cache
def _library() -> tuple[Any, int] | None:
    """Return libX11 and a connection of our own, kept for the life of the process; None where there is none."""
    try:
        library: Any = ctypes.CDLL("libX11.so.6")
    except OSError:
        return None
    library.XOpenDisplay.restype = ctypes.c_void_p
    library.XOpenDisplay.argtypes = (ctypes.c_char_p,)
    library.XDefaultRootWindow.restype = ctypes.c_ulong
    library.XDefaultRootWindow.argtypes = (ctypes.c_void_p,)
    library.XInternAtom.restype = ctypes.c_ulong
    library.XInternAtom.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int)
    library.XkbGetState.argtypes = (ctypes.c_void_p, ctypes.c_uint, ctypes.POINTER(_XkbState))
    library.XFree.argtypes = (ctypes.c_void_p,)
    library.XGetWindowProperty.argtypes = (
        ctypes.c_void_p,
        ctypes.c_ulong,
        ctypes.c_ulong,
        ctypes.c_long,
        ctypes.c_long,
        ctypes.c_int,
        ctypes.c_ulong,
        ctypes.POINTER(ctypes.c_ulong),
        ctypes.POINTER(ctypes.c_int),
        ctypes.POINTER(ctypes.c_ulong),
        ctypes.POINTER(ctypes.c_ulong),
        ctypes.POINTER(ctypes.c_void_p),
    )
    display = library.XOpenDisplay(None)
    return (library, display) if display else None


def state() -> State:
    """Return the layout that is on and whether Caps Lock is."""
    found = _library()
    if found is None:
        return State()
    library, display = found
    now = _XkbState()
    if library.XkbGetState(display, _CORE_KEYBOARD, ctypes.byref(now)) != 0:
        return State()
    layouts = _layouts(library, display)
    layout = layouts[now.group] if now.group < len(layouts) else ""
    return State(name_of(layout), bool(now.locked_mods & _LOCK_MASK))


def _layouts(library: Any, display: int) -> list[str]:
    """Return the codes of the layouts in the order of their groups, from the root window's property."""
    kind, form = ctypes.c_ulong(), ctypes.c_int()
    count, rest = ctypes.c_ulong(), ctypes.c_ulong()
    data = ctypes.c_void_p()
    name = library.XInternAtom(display, b"_XKB_RULES_NAMES", 1)
    root = library.XDefaultRootWindow(display)
    failed = library.XGetWindowProperty(
        display, root, name, 0, _ROOM, 0, _STRING,
        ctypes.byref(kind), ctypes.byref(form), ctypes.byref(count), ctypes.byref(rest), ctypes.byref(data),
    )  # fmt: skip
    if failed or not data.value:
        return []
    parts = ctypes.string_at(data.value, count.value).split(b"\0")  # rules, model, layouts, variants, options
    library.XFree(data)
    return parts[2].decode("ascii", "replace").split(",") if len(parts) > 2 else []
