"""Court papers of invented people and courts: facts, their wording, and photographs of the sheets."""
