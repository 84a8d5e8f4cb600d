"""The outside world behind small Protocols: one folder a kind, each with a simulator beside the real thing."""
