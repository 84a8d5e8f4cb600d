"""Files of banks read into values: 1CClientBankExchange, camt.053, tables by profile. Whole, or not at all."""

from backend.statements.reading import read

__all__ = ["read"]
