"""Settings: typed frozen dataclasses; shared ones are journaled field by field, local ones are not."""

from __future__ import annotations

import dataclasses
import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from toolkit.base import fields
from toolkit.base.ids import RUN_BYTES, Op
from toolkit.base.topics import Topic
from toolkit.vault import journal_form as form
from toolkit.vault.journal import ALTERED
from toolkit.vault.journal_writer import Reader, Writer
from toolkit.vault.kinds import Entry, Kind

if TYPE_CHECKING:
    from toolkit.vault.vault import Vault

T = TypeVar("T")
SETTING_CHANGED = Kind("setting.changed")
_LONGEST = 1500  # bytes of what stands that the table keeps, so that a row never spills over
_LONGEST_NAME = 64
_MOST_STANDING = 60


@dataclass(frozen=True)
class Centre:
    """The centre, as every laptop of it sees it."""

    name: str = ""
    language: str = "en"
    # How long the police may hold a person before a judge must see them, in hours; 0: not filled in.
    judge_hours: int = 0
    lawyer_name: str = ""
    lawyer_phone: str = ""
    centre_phone: str = ""


@dataclass(frozen=True)
class Session:
    """How this laptop locks."""

    local: ClassVar[bool] = True
    idle_minutes: int = 5


@dataclass(frozen=True)
class Backup:
    """Where this laptop's backups go, and when the last one was made (a day number; 0: never)."""

    local: ClassVar[bool] = True
    place: str = ""
    last_day: int = 0
    last_count: int = 0  # entries in it


@dataclass(frozen=True)
class Panic:
    """Whether the panic wipe can be started on this laptop."""

    local: ClassVar[bool] = True
    on: bool = False


@dataclass(frozen=True)
class Last:
    """When this laptop was last unlocked: a clock that went back or jumped is noticed."""

    local: ClassVar[bool] = True
    unlock_day: int = 0


def is_local(cls: type[object]) -> bool:
    """Tell whether settings of a class stay on this laptop."""
    return bool(getattr(cls, "local", False))


class Settings:
    """Loads and saves settings; a class that was never saved has its defaults."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def load(self, cls: type[T]) -> T:
        """Return the settings of a class, the value on top of each field."""
        found = self._local(cls.__name__) if is_local(cls) else self._shared(cls.__name__)
        return _made(cls, found)

    def standing(self, cls: type[object]) -> dict[str, list[Any]]:
        """Return every value that stands, for the fields that have more than one."""
        many = _standing(self._vault.reader, cls.__name__)
        return {field: [value for _op, value in values] for field, values in many.items() if len(values) > 1}

    def save(self, settings: object) -> None:
        """Keep settings; of shared ones only the fields that changed become an entry."""
        with self._vault.write() as tx:
            self.save_in(tx, settings)

    def save_in(self, tx: Writer, settings: object) -> None:
        """Keep settings, inside a transaction."""
        name = type(settings).__name__
        values = {field.name: getattr(settings, field.name) for field in dataclasses.fields(settings)}  # type: ignore[arg-type]
        if is_local(type(settings)):
            data = json.dumps(values, ensure_ascii=False).encode()
            mac = form.mac_of_value(self._vault.keys.row_mac, "local_settings", name, data)
            tx.do("INSERT OR REPLACE INTO local_settings (name, value, mac) VALUES (?, ?, ?)", (name, data, mac))
            tx.touch(Topic.SETTINGS)
            return
        before = json.loads(json.dumps(dataclasses.asdict(self.load(type(settings)))))  # type: ignore[call-overload]
        plain = json.loads(json.dumps(values))
        # A field that two laptops set differently stays so until somebody decides between the two.
        self._submit(tx, name, {field: value for field, value in plain.items() if value != before[field]})

    def decide(self, cls: type[object], field: str, value: Any) -> None:
        """Settle a field of which more than one value stands."""
        with self._vault.write() as tx:
            self._submit(tx, cls.__name__, {field: value})

    def _submit(self, tx: Writer, name: str, changed: Mapping[str, Any]) -> None:
        if not changed:
            return
        before = _standing(tx, name)
        replaces = {op for field, values in before.items() if field in changed for op, _value in values}
        subject = tx.op(form.text_of(subject_of(name)))
        tx.submit(SETTING_CHANGED, {"name": name, "fields": changed}, subject=subject, replaces=replaces)

    def _shared(self, name: str) -> dict[str, Any]:
        return {field: values[0][1] for field, values in _standing(self._vault.reader, name).items()}

    def _local(self, name: str) -> dict[str, Any]:
        row = self._vault.reader.row("SELECT value, mac FROM local_settings WHERE name = ?", (name,))
        if row is None:
            return {}
        mac = form.mac_of_value(self._vault.keys.row_mac, "local_settings", name, row[0])
        if not hmac.compare_digest(mac, row[1]):
            raise ALTERED.problem()
        found: dict[str, Any] = json.loads(row[0])
        return found


def _standing(reader: Reader, name: str) -> dict[str, list[tuple[Op, Any]]]:
    """Return (op, value) of everything that stands, by field; long values are read from their entries."""
    found: dict[str, list[tuple[Op, Any]]] = {}
    for field, text in reader.rows("SELECT field, standing FROM settings WHERE name = ?", (name,)):
        found[field] = [
            (item[0], item[1] if len(item) > 1 else _fields(reader.entry(item[0])).get(field))
            for item in json.loads(text)
        ]
    return found


def _fields(entry: Entry) -> Mapping[str, Any]:
    fields_ = (entry.payload or {}).get("fields")
    return fields_ if isinstance(fields_, dict) else {}


def _made(cls: type[T], found: Mapping[str, Any]) -> T:
    """Return settings from stored values; a value of another type than the default's is left out."""
    blank = cls()
    kept = {}
    for field in dataclasses.fields(cls):  # type: ignore[arg-type]
        default = getattr(blank, field.name)
        value = found.get(field.name, default)
        if isinstance(default, tuple) and isinstance(value, list):
            value = tuple(tuple(item) if isinstance(item, list) else item for item in value)
        if type(value) is type(default) or default is None:
            kept[field.name] = value
    return cls(**kept)


def subject_of(name: str) -> form.Global:
    """Return the subject of a settings class: the same on every laptop without agreement."""
    return hashlib.blake2b(name.encode(), digest_size=RUN_BYTES, person=b"satchel.setting").digest(), 1


class SettingsProjection:
    """Which values of each shared setting stand."""

    kinds = (SETTING_CHANGED,)
    tables = ("settings",)

    def fold(self, tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
        """Derive the settings whose subject this is."""
        names = {str(entry.payload.get("name", "")) for entry in entries if entry.payload}
        names |= {name for (name,) in tx.rows("SELECT DISTINCT name FROM settings")}  # of entries erased since
        for name in sorted(names):
            if len(name) > _LONGEST_NAME or tx.op(form.text_of(subject_of(name))) != subject:
                continue  # an entry that names one setting under the subject of another
            folded = fields.fold(
                fields.Edit(entry.op, entry.order, entry.replaces, entry.payload["fields"])
                for entry in entries
                if entry.payload and entry.payload.get("name") == name and isinstance(entry.payload.get("fields"), dict)
            )
            tx.do("DELETE FROM settings WHERE name = ?", (name,))
            for field, values in folded.items():
                if values and len(field) <= _LONGEST_NAME:
                    text = json.dumps([[value.op, value.value] for value in values], ensure_ascii=False)
                    if len(text.encode()) > _LONGEST:
                        text = json.dumps([[value.op] for value in values[:_MOST_STANDING]])
                    tx.do("INSERT INTO settings (name, field, standing) VALUES (?, ?, ?)", (name, field, text))
        tx.touch(Topic.SETTINGS)
