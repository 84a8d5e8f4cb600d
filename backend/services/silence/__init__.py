"""Who has not answered for longer than is usual there."""
