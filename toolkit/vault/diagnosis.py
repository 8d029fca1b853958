"""What can be wrong with the vault's keys or its folder, in words; nothing here ever shows a path."""

from __future__ import annotations

import errno

from toolkit.base.errors import Problem, kind
from toolkit.base.words import mark

WRONG = kind(
    "vault.wrong-passphrase",
    mark("Problem", "That passphrase doesn't open this vault."),
    mark("Problem", "Look at the keyboard language and try again. A coordinator can give you a new passphrase."),
)
NO_VAULT = kind(
    "vault.none-here",
    mark("Problem", "There is no vault in this folder."),
    mark("Problem", "Choose another folder, or make a new vault."),
)
EXISTS = kind(
    "vault.exists",
    mark("Problem", "There is already a vault in this folder."),
    mark("Problem", "Open it, or choose an empty folder."),
)
KEYS_DAMAGED = kind(
    "vault.keys-damaged",
    mark("Problem", "The file with the vault's keys is damaged, and so is its second copy."),
    mark("Problem", "Nothing was changed. Restore the last backup, or ask for help before trying anything else."),
)
KEYS_TAMPERED = kind(
    "vault.keys-tampered",
    mark("Problem", "Somebody or something changed the file with the vault's keys."),
    mark("Problem", "Don't use this vault. Restore the last backup, and find out who had this computer."),
)
NEWER = kind(
    "vault.made-by-newer",
    mark("Problem", "A newer Satchel made this vault."),
    mark("Problem", "Install the newer Satchel on this computer. Nothing was changed."),
)
NO_MEMORY = kind(
    "vault.no-memory",
    mark("Problem", "This computer has too little free memory to open the vault."),
    mark("Problem", "Close other programs and try again."),
)
READ_ONLY = kind(
    "vault.read-only",
    mark("Problem", "Nothing can be written to the vault's folder. You can read, but not save."),
    mark("Problem", "Check that the disk isn't write-protected and that the folder is yours."),
)
FULL = kind(
    "vault.disk-full",
    mark("Problem", "The disk is full, so this can't be saved. What was saved before is safe."),
    mark("Problem", "Delete or move some large files, then try again."),
)
UNREADABLE = kind(
    "vault.disk-error",
    mark("Problem", "The disk doesn't answer as it should."),
    mark("Problem", "Make a backup as soon as you can, and have the disk looked at."),
)
END_DAMAGED = kind(
    "vault.damaged-end",
    mark("Problem", "Part of these records is damaged, so nothing more can be saved in them."),
    mark("Problem", "You can still read what is whole. Restore your last backup."),
)
NOT_ALLOWED = kind(
    "vault.coordinators-only",
    mark("Problem", "Only a coordinator can do this."),
    mark("Problem", "Ask a coordinator to do it with you."),
)
STALE = kind(
    "vault.keys-of-before",
    mark("Problem", "The vault's keys have changed since it was opened."),
    mark("Problem", "Lock Satchel and open it again."),
)
LAST_COORDINATOR = kind(
    "vault.last-coordinator",
    mark("Problem", "This is the last coordinator, who can't be removed."),
    mark("Problem", "Add another coordinator first."),
)
LAST_RECOVERY = kind(
    "vault.last-recovery",
    mark("Problem", "This is the last recovery sheet, which can't be removed."),
    mark("Problem", "Make a new recovery sheet first."),
)
OWN_SLOT = kind(
    "vault.own-place",
    mark("Problem", "You can't do this to yourself."),
    mark("Problem", "Another coordinator can do it."),
)
NO_ROOM = kind(
    "vault.no-free-place",
    mark("Problem", "This vault has all the people it can hold: {places}, recovery sheets included."),
    mark("Problem", "Remove somebody who has left first."),
)
IN_USE = kind(
    "vault.passphrase-in-use",
    mark("Problem", "This passphrase can't be used."),
    mark("Problem", "Take another one."),
)
NOBODY = kind(
    "vault.nobody-there",
    mark("Problem", "This person isn't in the vault any more."),
    mark("Problem", "Look at the list of people again."),
)
TOO_MANY_CHANGES = kind(
    "vault.keys-changed-too-often",
    mark("Problem", "This vault has had its keys changed as often as it can."),
    mark("Problem", "Make a new vault and bring the records over from a backup."),
)

_LOCKED_AWAY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_NO_SPACE = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG})


def of_disk(error: OSError) -> Problem:
    """Return the problem that an operating system's error stands for; facts hold no path."""
    if error.errno in _LOCKED_AWAY:
        return READ_ONLY.problem()
    if error.errno in _NO_SPACE:
        return FULL.problem()
    return UNREADABLE.problem()
