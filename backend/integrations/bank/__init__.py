"""A bank as its client meets it: files of what came and went."""

from backend.integrations.bank.faults import Fault, spoilt
from backend.integrations.bank.files import as_camt053, as_csv, as_one_c, registry_csv

__all__ = ["Fault", "as_camt053", "as_csv", "as_one_c", "registry_csv", "spoilt"]
