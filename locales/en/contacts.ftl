# Short words for SMS and e-mail; the key is that of the same text in the messenger.

mail-subject = A message about your contract
plans-reminder-ahead-short = { $creditor }: a day of your plan is near, { $due }. Overdue debt under contract { $contract } of { $signed }. Phone { $phone }
plans-reminder-today-short = { $creditor }: today, { $due }, is a day of your plan. Overdue debt under contract { $contract } of { $signed }. Phone { $phone }
plans-reminder-late-short = { $creditor }: the payment of your plan for { $due } has not come yet. Overdue debt under contract { $contract } of { $signed }. The plan can be changed: { $phone }
payments-thanks-short = { $creditor }: the payment of { $on } has come, thank you. The overdue debt under contract { $contract } of { $signed } is smaller now. Phone { $phone }
payments-all-paid-short = { $creditor }: the payment of { $on } has come, thank you. The debt under contract { $contract } of { $signed } is paid in full. Phone { $phone }

spokes-refusal-phone = The representative’s number cannot be read. Write it in full, such as +7 903 555-00-11: by it they are known in the chat.
spokes-refusal-words = Write the representative’s name and the paper, such as “power of attorney No 7 of 01.11.2026”.
spokes-refusal-over = The term of the paper ended on { $until }. Check the day, or ask for a new paper.
