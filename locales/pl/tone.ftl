# Ton tego, co czyta dłużnik: co jest nie tak i gdzie.

refusal-template-tone = Ten tekst przeczyta dłużnik. Popraw ton i przyślij jeszcze raz:{ $what }
tone-threat = • groźba albo nacisk: „{ $words }”
tone-shouting = • słowo wielkimi literami: „{ $words }”
tone-exclamations = • za dużo „{ $words }”
tone-long-sentence = • za długie zdanie: „{ $words }…”
tone-many-ideas = • za dużo naraz: „{ $words }…”
tone-hard = • trudne do czytania, ocena { $words }
