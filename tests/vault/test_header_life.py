"""A vault's people over years, in any order of events: who may open it is always who should."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.helpers.headers import CHAIR, FULL, SHEET, make_header, reload
from toolkit.base.errors import Problem
from toolkit.vault.header import Header
from toolkit.vault.keys import Keys, Role

REFUSALS = {
    "vault.coordinators-only",
    "vault.last-coordinator",
    "vault.last-recovery",
    "vault.own-place",
    "vault.no-free-place",
}


class Life(RuleBasedStateMachine):
    """A model of who holds which secret, and the real key file beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.holders: dict[bytes, tuple[Role, int]] = {}
        self.gone: list[bytes] = []
        self.number = 1
        self.count = 0

    @initialize()
    def found(self) -> None:
        self.header, keys = make_header(Path(self.folder.name))
        self.holders = {CHAIR: (Role.COORDINATOR, 1), SHEET: (Role.RECOVERY, 0)}
        self.database = keys.database

    def fresh(self) -> bytes:
        self.number += 1
        return b"phrase:%d" % self.number

    def open(self, data: st.DataObject) -> tuple[Header, Keys, bytes]:
        secret = data.draw(st.sampled_from(sorted(self.holders)))
        header = reload(self.header)
        return header, header.unlock(secret), secret

    def somebody(self, data: st.DataObject, secrets: list[bytes]) -> tuple[bytes, int]:
        """Pick whom something is done to, by their secret: slots are random, and would not replay."""
        whose = data.draw(st.sampled_from(sorted(secrets)))
        return whose, reload(self.header).unlock(whose).slot

    @rule(data=st.data(), role=st.sampled_from(Role))
    def add(self, data: st.DataObject, role: Role) -> None:
        header, keys, _ = self.open(data)
        secret = self.fresh()
        person = 0 if role is Role.RECOVERY else self.number
        try:
            header.add(keys, secret, role, person)
        except Problem as problem:
            assert problem.code in REFUSALS  # noqa: PT017 - either outcome is right
            assert (problem.code == "vault.coordinators-only") is (keys.role is Role.EDUCATOR)  # noqa: PT017 - either outcome is right
            return
        assert keys.may_coordinate
        self.holders[secret] = (role, person)

    @rule(data=st.data())
    def change_own(self, data: st.DataObject) -> None:
        header, keys, secret = self.open(data)
        new = self.fresh()
        header.change_own(keys, new)
        self.holders[new] = self.holders.pop(secret)
        self.gone.append(secret)

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        header, keys, _ = self.open(data)
        whose, slot = self.somebody(data, [*self.holders])
        try:
            header.remove(keys, slot)
        except Problem as problem:
            assert problem.code in REFUSALS  # noqa: PT017 - either outcome is right
            return
        assert keys.may_coordinate
        self.gone.append(whose)
        del self.holders[whose]

    @rule(data=st.data(), role=st.sampled_from([None, Role.EDUCATOR, Role.COORDINATOR]))
    def reset(self, data: st.DataObject, role: Role | None) -> None:
        header, keys, _ = self.open(data)
        whose, slot = self.somebody(data, [who for who, (had, _) in self.holders.items() if had is not Role.RECOVERY])
        new = self.fresh()
        try:
            header.reset(keys, slot, new, role)
        except Problem as problem:
            assert problem.code in REFUSALS  # noqa: PT017 - either outcome is right
            return
        assert keys.may_coordinate
        self.gone.append(whose)
        old_role, person = self.holders.pop(whose)
        self.holders[new] = (role or old_role, person)

    @rule(data=st.data())
    def change_database_key(self, data: st.DataObject) -> None:
        header, keys, _ = self.open(data)
        try:
            begun = header.begin_database_key(keys)
        except Problem:
            assert not keys.may_coordinate
            return
        finished, others, _ = self.open(data)
        if data.draw(st.booleans()):
            self.database = finished.commit_database_key(others).database
            assert self.database == begun.database_pending
        else:
            finished.abandon_database_key(others)

    @rule(data=st.data())
    def save_pair(self, data: st.DataObject) -> None:
        header, keys, _ = self.open(data)
        self.count += 1
        header.set_pair(keys, self.count, bytes(32))

    @invariant()
    def exactly_the_holders_open_it(self) -> None:
        opened = {secret: reload(self.header).unlock(secret) for secret in self.holders}
        for secret, keys in opened.items():
            assert (keys.role, keys.person) == self.holders[secret]
            assert keys.database == self.database
            assert (keys.account_private is not None) is keys.may_coordinate
        assert len({keys.master for keys in opened.values()}) == 1
        assert len({keys.account_private for keys in opened.values() if keys.may_coordinate}) == 1
        roles = [role for role, _ in self.holders.values()]
        assert Role.COORDINATOR in roles
        assert Role.RECOVERY in roles
        for secret in self.gone[-3:]:
            try:
                reload(self.header).unlock(secret)
            except Problem as problem:
                assert problem.code == "vault.wrong-passphrase"  # noqa: PT017 - either outcome is right
            else:
                raise AssertionError
        header = reload(self.header)
        assert header.pair(header.unlock(next(iter(self.holders)))).count == self.count

    def teardown(self) -> None:
        self.folder.cleanup()


TestLife = Life.TestCase
TestLife.settings = settings(
    max_examples=200 if FULL else 12,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
