"""Courts: the directory of them, and which of them hears a case."""
