"""Papers that leave: a lawyer's template and the facts of a case on a day become PDF and Word."""
