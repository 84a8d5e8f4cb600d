"""MAX in miniature: a strict server of its interface for bots, hostile when asked, and people at the other end."""

from backend.integrations.max.simulator.faults import Fault, Trouble
from backend.integrations.max.simulator.people import Human
from backend.integrations.max.simulator.server import MaxSimulator

__all__ = ["Fault", "Human", "MaxSimulator", "Trouble"]
