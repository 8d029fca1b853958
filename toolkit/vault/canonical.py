"""Writing a payload: canonical JSON (keys sorted, no spaces, UTF-8), ops in the form that travels.

The other direction, `decode`, stands with what is read from the journal in `journal_form`.  This is
asked at every save, so the JSON is written in one pass over the payload and with it what `decode`
would make of it: what has just been written need not be read back.
"""

from __future__ import annotations

import json
import json.encoder
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from toolkit.base.errors import kind as problem_kind
from toolkit.base.ids import Op
from toolkit.base.words import mark
from toolkit.vault.journal_form import HIGHEST_OP, LOWEST_OP, OP_KEY, OPS_KEY, PAYLOAD_LIMIT, Global, text_of

TOO_LONG = problem_kind(
    "vault.too-long",
    mark("Problem", "That is too much for one record, so it was not saved."),
    mark("Problem", "Make it shorter, or split it in two."),
)

_quoted = json.encoder.encode_basestring
_CONSTANTS: dict[bool | None, str] = {None: "null", True: "true", False: "false"}


def encode(payload: Mapping[str, Any], to_global: Callable[[Op], Global]) -> bytes:
    """Return the canonical JSON of a payload, ops in global form."""
    return written(payload, to_global)[0]


def written(payload: Mapping[str, Any], to_global: Callable[[Op], Global]) -> tuple[bytes, dict[str, Any]]:
    """Return the canonical JSON of a payload, ops in global form, and what `decode` makes of it in this vault.

    Both in one pass: what has just been written need not be read back.
    """
    parts: list[str] = []
    content = _write_object(payload, to_global, parts)
    data = "".join(parts).encode()
    if len(data) > PAYLOAD_LIMIT:
        raise TOO_LONG.problem()
    return data, content


def _write(value: Any, to_global: Callable[[Op], Global], parts: list[str]) -> Any:
    """Append a value's canonical JSON to `parts`, and return the value as `decode` reads it."""
    kind = type(value)
    if kind is str:
        parts.append(_quoted(value))
        return value
    if kind is int:
        if LOWEST_OP <= value < HIGHEST_OP:
            parts.append(f'{{"{OP_KEY}":"{text_of(to_global(value))}"}}')
            return value
        parts.append(int.__repr__(value))
        return value if abs(value) < 1 << 63 else None
    if kind is list or kind is tuple:
        return _write_list(value, to_global, parts)
    if isinstance(value, Mapping):
        return _write_object(value, to_global, parts)
    if value is None or kind is bool:
        parts.append(_CONSTANTS[value])
        return value
    return _write_rare(value, to_global, parts)


def _write_rare(value: Any, to_global: Callable[[Op], Global], parts: list[str]) -> Any:
    if isinstance(value, int):
        return _write(int(value), to_global, parts)
    if isinstance(value, str):
        return _write(str.__str__(value), to_global, parts)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError("a number without end is not JSON")
        parts.append(float.__repr__(value))
        return float(value)
    if isinstance(value, list | tuple):
        return _write_list(value, to_global, parts)
    raise TypeError(f"payload holds a {type(value).__name__}")


def _write_object(value: Mapping[str, Any], to_global: Callable[[Op], Global], parts: list[str]) -> dict[str, Any]:
    content: dict[str, Any] = {}
    separator = "{"
    for key in value:
        if not isinstance(key, str) or key.startswith("$"):
            raise TypeError("payload keys are plain text")
    for key in sorted(value):
        name = str(key)
        parts.append(f"{separator}{_quoted(name)}:")
        content[name] = _write(value[key], to_global, parts)
        separator = ","
    parts.append("}" if content else "{}")
    return content


def _write_list(value: Sequence[Any], to_global: Callable[[Op], Global], parts: list[str]) -> list[Any]:
    if len(value) > 1 and all(type(item) is int and LOWEST_OP <= item < HIGHEST_OP for item in value):
        parts.append(json.dumps({OPS_KEY: _grouped(value, to_global)}, separators=(",", ":")))
        return list(value)
    content: list[Any] = []
    separator = "["
    for item in value:
        parts.append(separator)
        content.append(_write(item, to_global, parts))
        separator = ","
    parts.append("]" if content else "[]")
    return content


def _grouped(ops: Iterable[Op], to_global: Callable[[Op], Global]) -> list[list[Any]]:
    groups: list[list[Any]] = []
    for op in ops:
        run, counter = to_global(op)
        name = run.hex()
        if not groups or groups[-1][0] != name:
            groups.append([name])
        groups[-1].append(counter)
    return groups
