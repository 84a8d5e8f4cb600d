"""The self-service of a debtor: who are you, what do I owe, how do I pay, a plan that I can keep."""
