"""Writs of the part `presidium`, on the blank of the courts and in the electronic form."""

WRIT = {
    "writ": (
        *(
            "> {@w_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n_ {court.nom.cap} | суд, выдавший исполнительный лист\n\n_ {other_address} | адрес суда\n\n_ {case_number} | номер дела\n\n_ {day} | дата судебного акта\n\n{@w_who} {@w_small}\n\n{@w_text}\n\n{@w_marks}\n\n_ {@w_debtor} | сведения о должнике\n\n_ {@w_creditor} | сведения о взыскателе\n\n{@w_sign}\n\n!seal {court.nom}",
            "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // {@w_series}\n\n- {court.nom.cap} // {other_address}\n\n- Дело № {case_number}, {@uid_line}\n\n- Дата судебного акта: {day}\n\n^^ {@w_verb}\n\n{@w_text}\n\n{@w_marks}\n\n- Взыскатель: {@w_creditor}\n\n- Должник: {@w_debtor}\n\n{@w_sign}\n\n!seal {court.nom}",
            "- {court.nom.cap}\n\n> {@w_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n| Дело № {case_number} | {day}\n\n{@w_who} {@w_small}\n\n{@w_text}\n\n---\n\n- Должник: {@w_debtor}\n\n- Взыскатель: {@w_creditor}\n\n{@w_marks}\n\n{@w_sign}\n\n!seal {court.nom}",
        ) * 2,
        "!code {number.13}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n- {@w_series}\n\n# Суд | {court.nom.cap}\n# Дело | {case_number}\n# Дата принятия акта | {day}\n# Судья | {judge}\n\n^^ {@w_verb}\n\n{@w_text}\n\n{@w_marks}\n\n# Должник | {@w_debtor}\n# Взыскатель | {@w_creditor}\n\n{@w_sign}",
        "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // (электронный документ)\n\n% Номер | {writ}\n% Кем выдан | {court.nom.cap}\n% Номер дела | {case_number}\n% Уникальный идентификатор дела | {uid}\n% Дата акта | {day}\n% Вступление в силу | {force}\n% Выдача | {issue_day}\n% Должник | {@w_debtor}\n% Взыскатель | {@w_creditor}\n\n{@w_text}\n\n!esign {judge} | {issue_day.digits}",
        "> {@w_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n{court.nom.cap} по гражданскому делу № {case_number} по иску {@claimant} к {debtor.dat} {day} {@w_small}\n\n{@w_text}\n\nВ законную силу судебный акт вступил {force}; лист выдан {issue_day}.\n\n- Должник – {@w_debtor}\n\n- Взыскатель – {@w_creditor}\n\n{@w_sign}\n\n- М.П.",
        "^^^ (лицевая сторона бланка)\n\n> {@w_series}\n\n^ И С П О Л Н И Т Е Л Ь Н Ы Й ~ Л И С Т\n\n_ {court.nom.cap}, судья {judge.short} | суд, судья\n\n_ № {case_number}, {uid} | дело, УИД\n\n_ {day} | судебный акт вынесен\n\n_ {force} | вступил в законную силу\n\n{@w_text}\n\n---\n\n^^^ (оборотная сторона бланка)\n\n_ {@w_debtor} | должник\n\n_ {@w_creditor} | взыскатель\n\n_ {issue_day} | лист выдан\n\n{@w_sign}\n\n!seal {court.nom}",
        "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ {writ}\n\n- Наименование суда: {court.nom.cap}\n\n- № дела: {case_number}\n\n- {@uid_line}\n\nЗаочным решением, принятым {day}, суд постановил:\n\n{@w_text}\n\n{@w_marks}\n\n# Сведения о взыскателе | {@w_creditor}\n# Сведения о должнике | {@w_debtor}\n\n{@w_sign}",
        "> {@w_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // ДУБЛИКАТ\n\n- {court.nom.cap}\n\n- Дело: {case_number}; дата акта: {day}\n\n^^ {@w_verb}\n\n{@w_text}\n\n{@w_marks}\n\n- Должник: {@w_debtor}\n\n- Взыскатель: {@w_creditor}\n\n- Дубликат выдан взамен утраченного листа.\n\n{@w_sign}",
        "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n> {@w_series}\n\n_ {court.nom.cap} | (суд)\n\n_ {case_number} | (дело №)\n\nв порядке упрощённого производства {day} {@w_small}\n\n{@w_text}\n\n{@w_marks}\n\n- Взыскатель: {@w_creditor}\n\n- Должник: {@w_debtor}\n\n{@w_sign}\n\n^^ Отметки об исполнении\n\n# Дата | Сумма | Отметка\n# {aside.lodged.digits} | {aside_sum} | частично",
    ),
    "w_series": (*("Серия {writ}", "{writ}") * 3, "Серия, номер: {writ}", "серия {writ.bare}", "ИЛ {writ}"),
    "w_who": (
        "Судья {judge}, рассмотрев гражданское дело по исковому заявлению {creditor} к {debtor.dat} о взыскании долга,",
        "Судья {judge.short} по делу № {case_number}",
        "Суд под председательством судьи {judge.gen}, рассмотрев дело по иску {@claimant} к {debtor.dat},",
        "Судья {judge.initials}",
    ),
    "w_verb": ("РЕШИЛ{j:|А}:", "Р Е Ш И Л{j:| А}:", "решил:", "постановил{j:|а}:", "СУД РЕШИЛ:", "ОПРЕДЕЛИЛ (ПОСТАНОВИЛ, РЕШИЛ):"),
    "w_small": ("решил{j:|а}:", "постановил{j:|а}:", "решил:"),
    "w_marks": (
        "- Вступил в законную силу: {force}\n\n- Исполнительный лист выдан: {issue_day}",
        "_ {force} | вступление акта в силу\n\n_ {issue_day} | выдача листа",
        "| Вступил в законную силу | {force}\n\n| Дата выдачи | {issue_day}\n\n| Срок предъявления | три года",
        "В законную силу решение вступило {force}. Лист выдан: {issue_day}. Предъявляется в течение трёх лет.",
        "# В законную силу вступило | {force}\n# Лист выдан | {issue_day}",
        "!hand вступило в законную силу | {force.digits}\n\n!hand выдан | {issue_day.digits}",
    ),
    "w_text": (
        *(
            "Взыскать с {debtor.gen}, {born} года рождения, паспорт {passport}, в пользу {@in_favour} задолженность по {@loan_of} в размере {total.long}, {parts}, {@costs}{@grand_sum}.",
            "Иск {creditor} к {debtor.dat} удовлетворить.\n\nВзыскать с {debtor.gen} в пользу {@in_favour} сумму долга по {@loan_of} за период с {from} по {to} в размере {total}, {@costs}{@grand_sum}.",
            "Взыскать с {debtor.gen} в пользу {creditor} (ИНН {inn}) {total.long} по {@loan_of}, {parts}, {@costs}.",
        ) * 2,
        "Требования {@claimant} удовлетворить в полном объёме: взыскать с {debtor.gen} по {@loan_of}\n\n{parts.rows}\n\nвсего {total.long}. {@costs_apart}",
        "взыскать с {debtor.gen} (СНИЛС {snils}) в пользу {creditor.long.gen} задолженность по {@loan_of} – {total}, {parts}; {@costs}.",
        "Взыскать с {debtor.gen} в пользу {@in_favour} {total.long}, {parts}.\n\n{@costs_apart}\n\nВ остальной части требований отказать.",
    ),
    "w_debtor": (
        *("{debtor.nom}, {born} года рождения, урожен{m:ец|ка} {birth_place}, адрес: {address}", "{debtor.nom}, дата рождения {born}, место рождения: {birth_place}, проживает: {address}, СНИЛС {snils}") * 2,
        "{debtor.nom} // {born} // {birth_place} // {address}",
        "{debtor.nom}, {born} г.р., паспорт {passport}, {address}",
        "{debtor.nom}, {address}, ИНН {number.12}, родил{m:ся|ась} {born} в {birth_place}",
    ),
    "w_creditor": (
        "{creditor}, ИНН {inn}, {other_address}",
        "{creditor.long.nom}, {other_address}, ИНН {inn}, ОГРН {ogrn}",
        "{creditor} // юридический адрес: {other_address} // ИНН {inn}, зарегистрировано {aside.passport}",
        "{creditor.long.nom}, ИНН {inn}, счёт {account}",
    ),
    "w_sign": (
        *("!sign Судья | {judge.initials}", "!sign Судья | {judge.short}") * 3, "!sign Судья (подпись) | {judge.initials}", "- Судья ________________ {judge.short}", "!sign Председательствующий судья | {judge.short}",
    ),
}  # fmt: skip
