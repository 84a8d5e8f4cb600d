# Тон того, что читает должник: что не так и где.

refusal-template-tone = Этот текст прочтёт должник. Поправьте тон и пришлите ещё раз:{ $what }
tone-threat = • угроза или давление: «{ $words }»
tone-shouting = • слово заглавными: «{ $words }»
tone-exclamations = • слишком много «{ $words }»
tone-long-sentence = • слишком длинное предложение: «{ $words }…»
tone-many-ideas = • слишком много сразу: «{ $words }…»
tone-hard = • трудно читать, оценка { $words }
