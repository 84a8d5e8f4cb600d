"""A Post of our own: the same protocol over HTTP, obedient when scripted, hostile when asked."""

from backend.integrations.post.simulator.desk import Account
from backend.integrations.post.simulator.faults import ANSWER, HISTORY, TICKET, Fault
from backend.integrations.post.simulator.journeys import Fate
from backend.integrations.post.simulator.server import PostSimulator
from backend.integrations.post.simulator.world import Travel

__all__ = ["ANSWER", "HISTORY", "TICKET", "Account", "Fate", "Fault", "PostSimulator", "Travel"]
