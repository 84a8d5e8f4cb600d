# What came along with a register, and words for stages

register-brought = Came along with the cases:
register-brought-line = { $count } × { $what }
register-brought-stage = stage
register-brought-court-case-number = number of the case at court
register-brought-enforcement-number = enforcement proceedings
register-brought-payments = payments
register-brought-hearing = day of a hearing
register-brought-responsible = responsible colleague
register-brought-tag = tags
register-brought-note = note
button-register-stages = Explain the stages
register-stages = I do not know these words for a stage; such cases began at the beginning. Choose the words and say which stage they mean: I will understand the next register of this creditor by myself.
register-stages-none = All words for stages in this register are explained.
register-stages-words = “{ $words }” · { $count }
register-stages-group = What does “{ $words }” mean? Choose what it is about.
register-stages-which = What does “{ $words }” mean? Choose the stage.
register-stages-known = Remembered: “{ $words }” is { $stage }.
