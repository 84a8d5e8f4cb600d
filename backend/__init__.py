"""Everything that is not a conversation: rules, records, deeds, the outside, the clock."""
