"""Court papers that came: kept, read, matched, put right, filed."""
