"""Writs of the part `senate`."""

WRIT = {
    "writ": (
        *(
            "> {@writ_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n_ {court.nom.cap} | (наименование суда)\n\n_ {case_number} | (номер дела)\n\n_ {uid} | (УИД)\n\n_ {day} | (дата принятия судебного акта)\n\n{@writ_solved}\n\n{@writ_text}\n\n- Решение вступило в законную силу: {force}\n\n- Дата выдачи исполнительного листа: {issue_day}\n\n- Взыскатель: {@writ_creditor}\n\n- Должник: {@writ_debtor}\n\n{@writ_sign}\n\n!seal {court.nom}",
            "> {@writ_series}\n\n^^ {court.nom.cap}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n- Дело № {case_number}\n\n- {@writ_uid}\n\n- Судебный акт принят {day}\n\n{@writ_solved}\n\n{@writ_text}\n\n- Судебный акт вступил в законную силу {force}\n\n- Исполнительный лист выдан {issue_day}\n\n- Должник: {@writ_debtor}\n\n- Взыскатель: {@writ_creditor}\n\n{@writ_sign}\n\n- М.П.",
        ) * 2,
        "!code {number.14}\n\n> {@writ_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n_ {court.nom.cap} | наименование и адрес суда, выдавшего исполнительный документ\n\n_ № {case_number}, УИД {uid} | дело или материалы, на основании которых выдан лист\n\n_ {day} | дата судебного акта\n\n{@writ_text}\n\n---\n\n_ {force} | дата вступления судебного акта в законную силу\n\n_ {issue_day} | дата выдачи листа\n\n_ {@writ_debtor} | сведения о должнике\n\n_ {@writ_creditor} | сведения о взыскателе\n\n{@writ_sign}\n\n!seal {court.nom}",
        "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n# Номер листа | {writ}\n# Суд | {court.nom.cap}\n# Номер дела | {case_number}\n# УИД | {uid}\n# Дата принятия акта | {day}\n# Дата вступления в силу | {force}\n# Дата выдачи | {issue_day}\n# Должник | {@writ_debtor}\n# Взыскатель | {@writ_creditor}\n\n{@writ_solved}\n\n{@writ_text}\n\n{@writ_sign}\n\n!seal {court.nom}",
        "^ ЭЛЕКТРОННЫЙ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n^^ {@writ_series}\n\n% Выдан судом | {court.nom.cap}\n% По делу | {case_number} ({uid})\n% Судебный акт от | {day}\n% Вступил в силу | {force}\n% Лист выдан | {issue_day}\n\n{@writ_text}\n\n% Взыскатель | {@writ_creditor}\n% Должник | {@writ_debtor}\n\n!esign {judge} | {issue_day.digits}",
        "| {@writ_uid} | {@writ_series}\n\n^ И С П О Л Н И Т Е Л Ь Н Ы Й   Л И С Т\n\n{court.nom.cap}, рассмотрев {day} дело № {case_number}, решил:\n\n{@writ_text}\n\nСудебный акт вступил в законную силу {force}, исполнительный лист выдан {issue_day}.\n\n- Взыскатель (наименование, адрес): {@writ_creditor}\n\n- Должник (Ф.И.О., адрес): {@writ_debtor}\n\n- Срок предъявления исполнительного листа к исполнению – 3 года\n\n{@writ_sign}",
        "> {@writ_series}\n\n^ Исполнительный лист\n\n_ {court.nom.cap}, {other_address} | (суд)\n\nпо делу № {case_number} ({@writ_uid}) {day} судьёй {judge.ins} принято решение:\n\n{@writ_text}\n\n| Решение вступило в законную силу | {force}\n\n| Лист выдан | {issue_day}\n\n- ДОЛЖНИК: {@writ_debtor}\n\n- ВЗЫСКАТЕЛЬ: {@writ_creditor}\n\n{@writ_sign}",
    ),
    "writ_series": (*("серия {writ}", "Серия {writ}", "{writ.bare}", "{writ}") * 2, "СЕРИЯ {writ}", "лист серии {writ}"),
    "writ_uid": ("УИД {uid}", "УИД: {uid}", "УИД № {uid}", "идентификатор дела {uid}", "{uid}"),
    "writ_solved": (
        "Суд, рассмотрев гражданское дело по иску {creditor} к {debtor.dat} о взыскании задолженности по договору, решил:",
        "Судья {judge}, рассмотрев дело по исковому заявлению {creditor.long.gen} к {debtor.dat}, РЕШИЛ{j:|А}:",
        "по делу по иску {creditor} о взыскании с {debtor.gen} задолженности, РЕШИЛ:",
        "Суд под председательством судьи {judge.gen.short} по гражданскому делу о взыскании задолженности с {debtor.gen} решил:",
    ),
    "writ_text": (
        *(
            "Исковые требования {creditor} к {debtor.dat} удовлетворить. Взыскать с {debtor.gen} в пользу {creditor} задолженность по {@loan_of} за период с {from} по {to} в размере {total.long}, {parts}, {@costs}{@grand}.",
            "Взыскать с {debtor.gen} ({born} года рождения) в пользу {creditor.long.gen} задолженность по {@loan_of} в размере {total.long}, {parts}, {@costs}{@grand}.",
            "Взыскать с {debtor.gen} в пользу {creditor} (ИНН {inn}) сумму задолженности по {@loan_of} {total.long}, {@costs}{@grand}.",
        ) * 2,
        "Взыскать с {debtor.gen} (паспорт {passport}) в пользу {creditor} (ОГРН {ogrn}) по {@loan_of} {total.long}, {parts}.\n\n{@costs_apart}",
        "Иск {creditor.long.gen} удовлетворить частично: взыскать с {debtor.gen} задолженность по {@loan_of} в сумме {total}, {parts}, {@costs}; в остальной части иска отказать.",
        "Взыскать с {debtor.gen} в пользу {creditor} задолженность по {@loan_of} за период с {from} по {to}:\n\n{parts.lines}\n\nвсего в сумме {total.long}.\n\n{@costs_apart}",
        "Взыскать с {debtor.gen} в пользу {creditor} долг по {@loan_of} (период с {from} по {to}) в размере {total}, {parts}, {@costs}.",
    ),
    "writ_debtor": (
        *("{debtor.nom}, {born} года рождения, место рождения – {birth_place}, место жительства – {address}", "{debtor.nom}, {born} г.р., урожен{m:ец|ка} {birth_place}, адрес: {address}") * 2,
        "{debtor.nom}, дата рождения {born}, место рождения {birth_place}, СНИЛС {snils}, {address}",
        "{debtor.nom}, паспорт {passport}, {born} года рождения, {birth_place}, зарегистрирован{m:|а} по адресу: {address}",
        "{debtor.nom}, {address}, дата и место рождения: {born}, {birth_place}",
        "{debtor.nom}, {born} г.р., ИНН {number.12}, место жительства: {address}",
    ),
    "writ_creditor": (
        "{creditor}, {other_address}, ИНН {inn}",
        "{creditor.long.nom}, ИНН {inn}, ОГРН {ogrn}, место нахождения: {other_address}",
        "{creditor.long.nom}, {other_address}",
        "{creditor}, ИНН {inn}, КПП {number.9}, {other_address}, дата регистрации {aside.passport.digits}",
        "{creditor} (ИНН {inn}), счет {account}",
    ),
    "writ_sign": (
        *("!sign Судья | {judge.initials}", "!sign Судья | {judge.short}", "!sign Судья: | {judge.initials}") * 2,
        "!sign Судья (подпись) | {judge.short}",
        "- Судья ________________ /{judge.initials}/",
        "!sign Судья | {judge.nom}",
    ),
}  # fmt: skip
