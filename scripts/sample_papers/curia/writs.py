"""Writs of the part `curia`."""

WRIT = {
    "writ": (
        *(
            "> {@writ_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n_ {court.nom.cap} | (наименование суда, выдавшего исполнительный лист)\n\n- Дело № {case_number} {@writ_uid}\n\n_ {day} | (дата вынесения судебного акта)\n\n{@writ_solved}\n\n{@writ_text}\n\n- Решение вступило в законную силу {force}\n\n- Исполнительный лист выдан {issue_day}\n\n- Срок предъявления к исполнению 3 года\n\n- Взыскатель: {@writ_creditor}\n\n- Должник: {@writ_debtor}\n\n{@writ_sign}\n\n!seal {court.nom}",
            "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n> {@writ_series}\n\n- Суд: {court.nom.cap}, {other_address}\n\n- № дела: {case_number}\n\n- {@writ_uid}\n\n- Дата принятия решения: {day}\n\n{@writ_text}\n\n- Дата вступления в законную силу: {force}\n\n- Дата выдачи: {issue_day}\n\n- Сведения о должнике: {@writ_debtor}\n\n- Сведения о взыскателе: {@writ_creditor}\n\n{@writ_sign}",
        ) * 2,
        "!code {number.12}\n\n^ И С П О Л Н И Т Е Л Ь Н Ы Й~~Л И С Т\n\n> {@writ_series}\n\n_ {court.nom.cap} | (суд)\n\n_ {case_number}, {uid} | (дело, УИД)\n\n_ {day} | (дата решения)\n\n{@writ_solved}\n\n{@writ_text}\n\n---\n\n_ {force} | (решение вступило в законную силу)\n\n_ {issue_day} | (выдан)\n\n_ {@writ_creditor} | (взыскатель)\n\n_ {@writ_debtor} | (должник)\n\n{@writ_sign}\n\n!seal {court.nom}",
        "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // в форме электронного документа\n\n# Серия и номер | {writ}\n# Наименование суда | {court.nom.cap}\n# Дело | № {case_number}\n# УИД | {uid}\n# Дата судебного акта | {day}\n# Вступил в законную силу | {force}\n# Выдан | {issue_day}\n# Взыскатель | {@writ_creditor}\n# Должник | {@writ_debtor}\n\n{@writ_text}\n\n!esign {judge} | {issue_day.digits}",
        "| {@writ_uid} | {@writ_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n^^ {court.nom.cap}\n\n{@writ_solved}\n\n{@writ_text}\n\n% Дело | № {case_number}\n% Решение принято | {day}\n% Решение вступило в силу | {force}\n% Лист выдан | {issue_day}\n% Взыскатель | {@writ_creditor}\n% Должник | {@writ_debtor}\n\n- Срок предъявления – три года со дня вступления решения в законную силу\n\n{@writ_sign}",
        "> {@writ_series} // {@writ_uid}\n\n^ Исполнительный лист\n\n{court.nom.cap}, {day}, дело № {case_number}. Судья {judge}.\n\n{@writ_text}\n\nРешение суда вступило в законную силу: {force}. Лист выдан: {issue_day}.\n\n- Взыскатель // {@writ_creditor}\n\n- Должник // {@writ_debtor}\n\n{@writ_sign}\n\n- М.П.",
    ),
    "writ_series": (*("Серия {writ}", "серия {writ}", "{writ}", "{writ.bare}") * 2, "Серия {writ.bare}", "ИСПОЛНИТЕЛЬНЫЙ ЛИСТ {writ}"),
    "writ_uid": ("УИД {uid}", "УИД: {uid}", "УИД № {uid}", "({uid})", "УИД дела {uid}"),
    "writ_solved": (
        "Рассмотрев дело по иску {creditor} к {debtor.dat} о взыскании задолженности, суд решил:",
        "по иску {creditor.long.gen} к {debtor.dat} о взыскании долга по договору, суд РЕШИЛ:",
        "Судья {judge.short}, рассмотрев гражданское дело по исковому заявлению {creditor} к {debtor.dat}, РЕШИЛ:",
        "по гражданскому делу о взыскании с {debtor.gen} задолженности РЕШЕНО:",
    ),
    "writ_text": (
        *(
            "Взыскать с {debtor.gen} в пользу {creditor} задолженность по {@loan_of} в размере {total.long}, {parts}, {@costs}{@grand}.",
            "Исковые требования {creditor.long.gen} удовлетворить. Взыскать с {debtor.gen} в пользу {creditor.long.gen} задолженность по {@loan_of} за период с {from} по {to} в сумме {total}, {parts}, {@costs}{@grand}.",
            "Взыскать с {debtor.gen}, {born} года рождения, в пользу {creditor} (ИНН {inn}) задолженность по {@loan_of} в сумме {total.long}, {@costs}.",
        ) * 2,
        "Иск {creditor} удовлетворить. Взыскать с {debtor.gen}, паспорт {passport}, в пользу {creditor} по {@loan_of} {total}, {parts}.\n\n{@costs_apart}",
        "Исковое заявление {creditor} к {debtor.dat} удовлетворить частично. Взыскать с {debtor.gen} в пользу {creditor} сумму долга по {@loan_of} {total}, {parts}, {@costs}. В удовлетворении остальной части иска отказать.",
        "Взыскать с {debtor.gen} в пользу {creditor.long.gen} задолженность по {@loan_of}:\n\n{parts.lines}\n\nвсего {total.long}.\n\n{@costs_apart}",
        "Взыскать с {debtor.gen} в пользу {creditor} долг по {@loan_of} за период {from} – {to}: {parts}, в общей сумме {total.long}, {@costs}.",
    ),
    "writ_debtor": (
        *("{debtor.nom}, {born} года рождения, место рождения: {birth_place}, адрес места жительства: {address}", "{debtor.nom}, {born} г.р., {birth_place}, {address}") * 2,
        "{debtor.nom}, урожен{m:ец|ка} {birth_place}, {born} года рождения, зарегистрирован{m:|а}: {address}, ИНН {number.12}",
        "{debtor.nom}, дата рождения: {born}, место рождения: {birth_place}, паспорт {passport}, место жительства: {address}, СНИЛС {snils}",
        "{debtor.nom}, проживающ{m:ий|ая} по адресу: {address}, {born} г.р.",
        "{debtor.nom} // {address} // {born}, {birth_place}",
    ),
    "writ_creditor": (
        "{creditor}, ИНН {inn}, ОГРН {ogrn}, {other_address}",
        "{creditor.long.nom}, адрес: {other_address}, ИНН {inn}",
        "{creditor}, {other_address}",
        "{creditor.long.nom} // ИНН {inn}, КПП {number.9}",
        "{creditor}, ИНН {inn}, дата регистрации {aside.passport.digits}, р/с {account}",
    ),
    "writ_sign": (
        *("!sign Судья | {judge.short}", "!sign Судья | {judge.initials}", "!sign Судья: | {judge.short}") * 2,
        "!sign Судья // М.П. | {judge.initials}",
        "- Судья _____________ {judge.short}",
        "!sign Судья | ({judge.initials})",
    ),
}  # fmt: skip
