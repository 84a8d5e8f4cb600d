"""Registers outside, behind one gateway: bankruptcies, inheritances, court cards, the bailiffs' data bank.

Each publisher has a contract and a protocol of its own, so that an office puts a gateway before them that answers
`POST /v1/checks/{check}` with `{"subject": {name, born, inn, contract}}` by `{"verdict": "clear" | "found", …}`; all of
the answer is kept word for word.
"""

from backend.integrations.outside_registers.gateway import RegistersGateway
from backend.integrations.outside_registers.simulator import RegistersSimulator

__all__ = ["RegistersGateway", "RegistersSimulator"]
