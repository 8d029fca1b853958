"""The keyboard under Wayland, asked over Qt's own connection: the compositor tells each window what it types with.

Wayland tells the keymap and which of its layouts is on to whoever has the keyboard, and to
nobody else: no desktop's settings need to be guessed at, and what is shown is what is typed.  Qt
hears it and keeps it to itself; so we take a second ``wl_keyboard`` on the same connection, with a
queue of its own that is emptied only when somebody looks.  Where the keymap has several layouts
and the compositor has not said which one is on, nothing is shown.
"""

from __future__ import annotations

import ctypes
import mmap
import os
import re
from typing import Any

from PySide6.QtGui import QGuiApplication

from toolkit.desktop.unlock.keyboard_state import State, name_of, name_of_title

_GET_KEYBOARD = 1  # request of wl_seat
_XKB_V1 = 1  # format of a keymap
_LOCK_MASK = 0x2  # of the modifiers, in every keymap
_LARGEST_KEYMAP = 4 << 20  # bytes; real ones have about 60,000
_NAME = re.compile(rb'xkb_symbols\s+"([^"]{1,1000})"')
_GROUP_NAME = re.compile(rb'name\s*\[\s*(?:[Gg]roup)?(\d{1,2})\s*\]\s*=\s*"([^"]{1,100})"')
_PART = re.compile(r"(\w+)(?:\([^)]*\))?(?::(\d{1,2}))?")

_pointer, _int, _uint = ctypes.c_void_p, ctypes.c_int32, ctypes.c_uint32


def _event(*arguments: Any) -> Any:
    """Return the type of an event's handler: our data, the keyboard, and what the event carries."""
    return ctypes.CFUNCTYPE(None, _pointer, _pointer, *arguments)


_Keymap = _event(_uint, _int, _uint)  # format, file, size
_Enter = _event(_uint, _pointer, _pointer)
_Leave = _event(_uint, _pointer)
_Key = _event(_uint, _uint, _uint, _uint)
_Modifiers = _event(_uint, _uint, _uint, _uint, _uint)  # serial, depressed, latched, locked, group
_Repeat = _event(_int, _int)


class _Handlers(ctypes.Structure):
    """wl_keyboard_listener; later versions of the protocol have no more events than these."""

    _fields_ = (
        ("keymap", _Keymap),
        ("enter", _Enter),
        ("leave", _Leave),
        ("key", _Key),
        ("modifiers", _Modifiers),
        ("repeat_info", _Repeat),
    )


class Listener:
    """What the compositor has said so far."""

    def __init__(self) -> None:
        self.layouts: list[str] = []  # names for people, in the order of their groups
        self.group: int | None = None  # None: not said
        self.capitals = False
        # Kept for as long as the library may call them.
        self.handlers = _Handlers(
            _Keymap(self._keymap),
            _Enter(lambda *_given: None),
            _Leave(lambda *_given: None),
            _Key(lambda *_given: None),
            _Modifiers(self._modifiers),
            _Repeat(lambda *_given: None),
        )

    @property
    def state(self) -> State:
        """What is certain: the one layout there is, or that of several which is on."""
        if len(self.layouts) == 1:
            layout = self.layouts[0]
        else:
            layout = self.layouts[self.group] if self.group is not None and self.group < len(self.layouts) else ""
        return State(layout, self.capitals)

    def _keymap(self, _data: int, _keyboard: int, form: int, file: int, size: int) -> None:
        try:
            text = b""
            if form == _XKB_V1 and 0 < size <= _LARGEST_KEYMAP:
                with mmap.mmap(file, size, mmap.MAP_PRIVATE, mmap.PROT_READ) as whole:
                    text = whole[:]
            self.layouts = layouts_of(text)
        except (OSError, ValueError):
            self.layouts = []
        finally:
            os.close(file)
        self.group = None

    def _modifiers(
        self, _data: int, _keyboard: int, _serial: int, _pressed: int, _latched: int, locked: int, group: int
    ) -> None:
        self.group = group
        self.capitals = bool(locked & _LOCK_MASK)


def layouts_of(keymap: bytes) -> list[str]:
    """Return the names of a keymap's layouts in the order of their groups; empty where it does not tell.

    The symbols' name lists what they were put together from: ``pc+fr+us:2+inet(evdev)``.  A keymap
    without one still names its groups, in English.
    """
    symbols = keymap[keymap.find(b"xkb_symbols") :]  # what stands before it names groups of another kind
    found = _NAME.match(symbols)
    codes: dict[int, str] = {}
    for place, part in enumerate(found[1].decode("ascii", "replace").split("+") if found else []):
        split = _PART.fullmatch(part)
        if split and (place == 1 or split[2]):
            codes.setdefault(int(split[2] or 1), split[1])
    if codes and sorted(codes) == list(range(1, len(codes) + 1)):
        return [name_of(codes[group]) for group in sorted(codes)]
    names = {int(group): name.decode("utf-8", "replace") for group, name in _GROUP_NAME.findall(symbols)}
    return [name_of_title(names.get(group, "")) for group in range(1, max(names) + 1)] if names else []


class _Ear:
    """Our keyboard on Qt's connection."""

    def __init__(self, library: Any, display: int, seat: int) -> None:
        self._library, self._display = library, display
        self.listener = Listener()
        library.wl_display_create_queue.restype = _pointer
        library.wl_display_create_queue.argtypes = (_pointer,)
        library.wl_proxy_create_wrapper.restype = _pointer
        library.wl_proxy_create_wrapper.argtypes = (_pointer,)
        library.wl_proxy_set_queue.argtypes = (_pointer, _pointer)
        library.wl_proxy_wrapper_destroy.argtypes = (_pointer,)
        library.wl_proxy_marshal_constructor.restype = _pointer
        library.wl_proxy_add_listener.argtypes = (_pointer, _pointer, _pointer)
        library.wl_display_roundtrip_queue.argtypes = (_pointer, _pointer)
        library.wl_display_dispatch_queue_pending.argtypes = (_pointer, _pointer)
        self._queue = library.wl_display_create_queue(display)
        wrapped = library.wl_proxy_create_wrapper(seat)
        library.wl_proxy_set_queue(wrapped, self._queue)
        kind = ctypes.addressof(ctypes.c_char.in_dll(library, "wl_keyboard_interface"))
        keyboard = library.wl_proxy_marshal_constructor(
            _pointer(wrapped), _uint(_GET_KEYBOARD), _pointer(kind), _pointer(None)
        )
        library.wl_proxy_wrapper_destroy(wrapped)
        library.wl_proxy_add_listener(keyboard, ctypes.byref(self.listener.handlers), None)
        library.wl_display_roundtrip_queue(display, self._queue)

    def listen(self) -> State:
        """Return what is known after everything that has come."""
        self._library.wl_display_dispatch_queue_pending(self._display, self._queue)
        return self.listener.state


_ears: list[_Ear] = []


def state() -> State:
    """Return the layout that is on and whether Caps Lock is; empty where the compositor has not said."""
    if not _ears:
        made = _make()
        if made is None:
            return State()
        _ears.append(made)
    return _ears[0].listen()


def _make() -> _Ear | None:
    application = QGuiApplication.instance()
    native: Any = application.nativeInterface() if isinstance(application, QGuiApplication) else None
    # A seat that never had a keyboard must not be asked for one: that would end the connection.
    if native is None or not hasattr(native, "keyboard") or not native.keyboard():
        return None
    try:
        library: Any = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return None
    return _Ear(library, native.display(), native.seat())
