"""MAX beneath the same conversations: what it sends becomes an update, what they answer becomes its calls."""
