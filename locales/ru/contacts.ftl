# Короткие слова для СМС и электронной почты; ключ — того же текста в мессенджере.

mail-subject = Сообщение по вашему договору
plans-reminder-ahead-short = { $creditor }: скоро день платежа по графику, { $due }. Просроченный долг по договору { $contract } от { $signed }. Тел. { $phone }
plans-reminder-today-short = { $creditor }: сегодня, { $due }, день платежа по графику. Просроченный долг по договору { $contract } от { $signed }. Тел. { $phone }
plans-reminder-late-short = { $creditor }: платёж по графику за { $due } пока не получен. Просроченный долг по договору { $contract } от { $signed }. График можно изменить: { $phone }
payments-thanks-short = { $creditor }: платёж за { $on } получен, спасибо. Просроченный долг по договору { $contract } от { $signed } стал меньше. Тел. { $phone }
payments-all-paid-short = { $creditor }: платёж за { $on } получен, спасибо. Долг по договору { $contract } от { $signed } погашен полностью. Тел. { $phone }
