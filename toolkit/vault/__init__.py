"""Keys and slots, the one encrypted file, the journal and everything that keeps them whole."""

from toolkit.vault.accounts import ACCOUNT_SEALED, Sealed
from toolkit.vault.diagnosis import NOT_ALLOWED
from toolkit.vault.journal_writer import Reader, Writer
from toolkit.vault.keys import Keys, Role
from toolkit.vault.kinds import Entry, Kind, Projection
from toolkit.vault.settings import Backup, Centre, Last, Panic, Session
from toolkit.vault.vault import Vault
from toolkit.vault.vault_open import create_vault, open_vault

__all__ = [
    "ACCOUNT_SEALED",
    "NOT_ALLOWED",
    "Backup",
    "Centre",
    "Entry",
    "Keys",
    "Kind",
    "Last",
    "Panic",
    "Projection",
    "Reader",
    "Role",
    "Sealed",
    "Session",
    "Vault",
    "Writer",
    "create_vault",
    "open_vault",
]
