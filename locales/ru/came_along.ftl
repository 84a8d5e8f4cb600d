# Что пришло вместе с реестром, и слова об этапах

register-brought = Пришло вместе с делами:
register-brought-line = { $count } × { $what }
register-brought-stage = этап
register-brought-court-case-number = номер дела в суде
register-brought-enforcement-number = исполнительное производство
register-brought-payments = платежи
register-brought-hearing = дата заседания
register-brought-responsible = ответственный
register-brought-tag = метки
register-brought-note = примечание
button-register-stages = Объяснить этапы
register-stages = Этих слов об этапе я не знаю, такие дела начали с начала. Выберите слова и скажите, какой это этап: следующий реестр этого кредитора я пойму сам.
register-stages-none = Все слова об этапах этого реестра объяснены.
register-stages-words = «{ $words }» · { $count }
register-stages-group = Что значит «{ $words }»? Выберите, о чём это.
register-stages-which = Что значит «{ $words }»? Выберите этап.
register-stages-back = ← Назад
register-stages-known = Запомнено: «{ $words }» — { $stage }.
