"""What statements may use on an open connection: everything else is refused by its authorizer."""

from __future__ import annotations

LOG_PAGES = 1000  # how far the write-ahead log grows before SQLite writes it out
WRITE_OUT = f"PRAGMA wal_autocheckpoint = {LOG_PAGES}"
# Pragmas that statements may use once the connection stands; none of them takes a value but the first three.
PRAGMAS_WITH_VALUE: dict[str, set[str] | None] = {
    "wal_checkpoint": {"TRUNCATE", "PASSIVE"},
    "wal_autocheckpoint": {str(LOG_PAGES)},
    "user_version": None,
}
PRAGMAS = {
    "cipher_integrity_check",
    "data_version",
    "foreign_key_check",
    "integrity_check",
    "page_count",
    "quick_check",
    "table_info",
}
FUNCTIONS = frozenset(
    "abs avg bm25 ceil char coalesce concat concat_ws count cume_dist dense_rank first_value floor format glob "
    "group_concat hex highlight ifnull iif instr json json_array json_array_length json_each json_extract "
    "json_group_array json_group_object json_object json_type lag last_value lead length like ltrim lower match max "
    "min mod nth_value ntile nullif percent_rank printf quote rank replace round row_number rtrim sign snippet "
    "string_agg substr substring sum total trim trunc typeof unhex unicode upper zeroblob".split()
)
