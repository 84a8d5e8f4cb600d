"""Both providers on a port of this machine: payments that are paid by a press or by a test, and their notices."""

from backend.integrations.payments.simulator.server import PaySimulator

__all__ = ["PaySimulator"]
