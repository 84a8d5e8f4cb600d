# Что пришло вместе с реестром, и слова о стадиях

register-brought = Пришло вместе с делами:
register-brought-line = { $count } × { $what }
register-brought-stage = стадия
register-brought-court-case-number = номер дела в суде
register-brought-enforcement-number = исполнительное производство
register-brought-payments = платежи
register-brought-hearing = дата заседания
register-brought-responsible = ответственный
register-brought-tag = метки
register-brought-note = примечание
button-register-stages = Объяснить стадии
register-stages = Этих слов о стадии я не знаю, такие дела начали с начала. Выберите слова и скажите, какая это стадия: следующий реестр этого кредитора я пойму сам.
register-stages-none = Все слова о стадиях этого реестра объяснены.
register-stages-words = «{ $words }» · { $count }
register-stages-group = Что значит «{ $words }»? Выберите, о чём это.
register-stages-which = Что значит «{ $words }»? Выберите стадию.
register-stages-known = Запомнено: «{ $words }» — { $stage }.
