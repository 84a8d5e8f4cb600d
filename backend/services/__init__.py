"""Deeds: one public function, one transaction, one journal entry, the notices beside it."""
