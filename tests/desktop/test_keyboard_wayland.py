"""What a keymap and the compositor's events say; a real compositor says them in `tests/journeys/test_wayland.py`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from toolkit.desktop.unlock.keyboard_state import State, name_of_title
from toolkit.desktop.unlock.keyboard_wayland import Listener, layouts_of, state

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Wayland")

_TYPES = b'xkb_types "complete" { type "ONE_LEVEL" { level_name[1]= "Any"; name[7]= "Shift"; }; };\n'


@pytest.mark.parametrize(
    ("symbols", "names"),
    [
        (b'"pc+fr+inet(evdev)"', ["Français"]),
        (b'"pc+fr+us:2+inet(evdev)"', ["Français", "English"]),
        (b'"pc+us(intl)+ara:2+fr(bepo):3+group(alt_shift_toggle)+compose(ralt)"', ["English", "العربية", "Français"]),
        (b'"pc+zz"', ["ZZ"]),
        (b'"pc+fr+us:3"', []),  # a hole: nothing is certain
        (b'"(unnamed)"', []),
        (b'""', []),
    ],
)
def test_the_symbols_name_the_layouts(symbols: bytes, names: list[str]) -> None:
    assert layouts_of(_TYPES + b"xkb_symbols " + symbols + b' { key <AE01> { [ 1 ] }; name[9="x"; };') == names


def test_where_they_do_not_the_groups_are_named_in_english() -> None:
    keymap = _TYPES + b'xkb_symbols "(unnamed)" {\n\tname[Group1]="French (AZERTY)";\n\tname[2]="Martian (round)";\n'
    assert layouts_of(keymap) == ["Français", "Martian (round)"]


@pytest.mark.parametrize(
    ("title", "name"),
    [("Arabic", "العربية"), ("English (US)", "English"), ("A user-defined one", "A user-defined one")],
)
def test_english_titles(title: str, name: str) -> None:
    assert name_of_title(title).startswith(name)


@given(st.binary(max_size=300), st.binary(max_size=60))
def test_no_keymap_breaks_it(before: bytes, name: bytes) -> None:
    assert isinstance(layouts_of(before + b'xkb_symbols "' + name + b'" { name[1]="x"'), list)


def _file(tmp_path: Path, content: bytes) -> tuple[int, int]:
    path = tmp_path / "keymap"
    path.write_bytes(content)
    return os.open(path, os.O_RDONLY), len(content)


def test_one_layout_is_certain_of_several_only_the_one_that_was_named(tmp_path: Path) -> None:
    heard = Listener()
    assert heard.state == State()
    heard.handlers.keymap(None, None, 1, *_file(tmp_path, b'xkb_symbols "pc+fr"\0'))
    assert heard.state == State("Français")
    heard.handlers.keymap(None, None, 1, *_file(tmp_path, b'xkb_symbols "pc+fr+us:2"\0'))
    assert heard.state == State(""), "which of the two is on was not said"
    heard.handlers.modifiers(None, None, 7, 0, 0, 2, 1)
    assert heard.state == State("English", capitals=True)
    heard.handlers.modifiers(None, None, 8, 0, 0, 0, 0)
    assert heard.state == State("Français")
    heard.handlers.modifiers(None, None, 8, 0, 0, 0, 5)
    assert heard.state == State("")


@pytest.mark.parametrize(
    ("form", "content", "more"), [(0, b'xkb_symbols "pc+fr"', 0), (1, b"x", 1 << 30), (1, b"x", 9000)]
)
def test_a_keymap_that_is_none_tells_nothing_and_its_file_is_closed(
    tmp_path: Path, form: int, content: bytes, more: int
) -> None:
    heard = Listener()
    file, size = _file(tmp_path, content)
    heard.handlers.keymap(None, None, form, file, size + more)
    assert heard.state == State()
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(file)


def test_under_another_window_system_nothing_is_asked(qtbot: QtBot) -> None:
    assert state() == State()
