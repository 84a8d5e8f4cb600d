# The tone of what debtors read: what is wrong, and where.

refusal-template-tone = A debtor will read this text. Mend its tone and send it again:{ $what }
tone-threat = • a threat or pressure: “{ $words }”
tone-shouting = • a word in capitals: “{ $words }”
tone-exclamations = • too many “{ $words }”
tone-long-sentence = • too long a sentence: “{ $words }…”
tone-many-ideas = • too much at once: “{ $words }…”
tone-hard = • hard to read, a score of { $words }
