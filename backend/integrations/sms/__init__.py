"""Short messages: two gateways behind the port of carriers, and a simulator that speaks as both."""

from backend.integrations.sms.exolve import Exolve
from backend.integrations.sms.smsc import Smsc

__all__ = ["Exolve", "Smsc"]
