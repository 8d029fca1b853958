"""One field for a passphrase or a recovery code."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from toolkit.base.errors import Problem
from toolkit.vault import diagnosis, passphrase, recovery
from toolkit.vault.typed import try_each


def vault_of(*secrets: bytes) -> tuple[Callable[[bytes], int], list[bytes]]:
    """Return what opens with each of these secrets, and the list of what was tried."""
    tried: list[bytes] = []

    def opens(secret: bytes) -> int:
        tried.append(secret)
        if secret not in secrets:
            raise diagnosis.WRONG.problem()
        return secrets.index(secret)

    return opens, tried


def test_a_passphrase_costs_one_derivation_right_or_wrong() -> None:
    opens, tried = vault_of(passphrase.secret("six words of the list here"))
    assert try_each("Six  Words of the LIST here", opens) == 0
    with pytest.raises(Problem) as refused:
        try_each("six other words of the list", opens)
    assert refused.value.kind is diagnosis.WRONG
    assert len(tried) == 2


@pytest.mark.parametrize(
    "write", [str, str.lower, lambda text: text.replace("-", " "), lambda text: text.replace("-", "")]
)
def test_a_code_opens_however_it_is_typed(write: Callable[[str], str]) -> None:
    code = recovery.new_code()
    opens, tried = vault_of(recovery.secret(code))
    assert try_each(write(recovery.whole(code).text()), opens) == 0
    assert len(tried) == 2


def test_a_passphrase_that_is_a_code_too_opens_as_a_passphrase() -> None:
    """Whoever chose the text of a code for a passphrase comes in, and as themselves."""
    code = recovery.new_code()
    text = recovery.whole(code).text()
    opens, tried = vault_of(passphrase.secret(text), recovery.secret(code))
    assert try_each(text, opens) == 0
    assert tried == [passphrase.secret(text)]


@pytest.mark.parametrize(
    "phrase", ["horse table grape plane stone chair river", "purple kettle argues with 7 big geese now"]
)
def test_a_phrase_that_has_the_shape_of_a_code_still_opens(phrase: str) -> None:
    opens, _tried = vault_of(passphrase.secret(phrase))
    assert try_each(phrase, opens) == 0


def test_slips_and_parts_are_named_where_nothing_opens() -> None:
    opens, _tried = vault_of()
    text = recovery.whole(bytes(16)).text()
    slipped = text[:-1] + ("0" if text[-1] != "0" else "1")
    for typed, kind in (
        (slipped, recovery.MISREAD),
        (recovery.split(bytes(16))[1].text(), recovery.ONE_PART),
        (text, diagnosis.WRONG),
    ):
        with pytest.raises(Problem) as refused:
            try_each(typed, opens)
        assert refused.value.kind is kind


def test_what_else_is_wrong_is_said_at_once() -> None:
    def damaged(_secret: bytes) -> int:
        raise diagnosis.NO_VAULT.problem()

    with pytest.raises(Problem) as refused:
        try_each(recovery.whole(bytes(16)).text(), damaged)
    assert refused.value.kind is diagnosis.NO_VAULT
