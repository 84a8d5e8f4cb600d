"""Writs of the part `tribune`."""

WRIT = {
    "writ": (
        *(
            "> {@writ_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n_ {court.nom.cap} | (наименование суда, выдавшего исполнительный лист)\n\n_ {case_number} | (номер дела)\n\n_ {day} | (дата принятия судебного акта)\n\n{@writ_solved}\n\n{@writ_text}\n\n_ {force} | (дата вступления судебного акта в законную силу)\n\n_ {issue_day} | (дата выдачи исполнительного листа)\n\n- Взыскатель: {@writ_creditor}\n\n- Должник: {@writ_debtor}\n\n{@writ_sign}\n\n!seal {court.nom}",
            "| {@writ_uid} | {@writ_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n^^ {court.nom.cap}\n\n- по делу № {case_number}\n\n- дата судебного акта: {day}\n\n{@writ_solved}\n\n{@writ_text}\n\n- Судебный акт вступил в законную силу: {force}\n\n- Исполнительный лист выдан: {issue_day}\n\n- Должник: {@writ_debtor}\n\n- Взыскатель: {@writ_creditor}\n\n{@writ_sign}\n\n- М.П.",
        ) * 2,
        "> {@writ_series}\n\n^ Исполнительный лист\n\n- Выдан {issue_day}\n\n{court.nom.cap}\n\nПо делу № {case_number} ({@writ_uid}) {day} постановлено:\n\n{@writ_text}\n\nРешение вступило в законную силу {force}.\n\n- Должник: {@writ_debtor}\n\n- Взыскатель: {@writ_creditor}\n\n{@writ_sign}\n\n!seal {court.nom}",
        "!code {number.13}\n\n> {@writ_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n# Суд | {court.nom.cap}\n# Дело, УИД | {case_number}, {uid}\n# Судебный акт принят | {day}\n# Вступил в законную силу | {force}\n# Исполнительный лист выдан | {issue_day}\n\n{@writ_solved}\n\n{@writ_text}\n\n- Сведения о должнике: {@writ_debtor}\n\n- Сведения о взыскателе: {@writ_creditor}\n\n{@writ_sign}",
        "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // {@writ_series}\n\n% Наименование суда | {court.nom.cap}\n% Номер дела | {case_number}\n% УИД | {uid}\n% Дата судебного акта | {day}\n\n{@writ_text}\n\n% Дата вступления в силу | {force}\n% Дата выдачи | {issue_day}\n% Срок предъявления | 3 года\n% Должник | {@writ_debtor}\n% Взыскатель | {@writ_creditor}\n\n!esign {judge} | {issue_day.digits}",
        "^^ {court.nom.cap}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n^^ {@writ_series}\n\n_ {case_number}, {day} | номер дела, дата акта суда\n\n{@writ_solved}\n\n{@writ_text}\n\n---\n\n_ {@writ_debtor} | должник\n\n_ {@writ_creditor} | взыскатель\n\n| Акт вступил в законную силу | {force}\n\n| Исполнительный лист выдан | {issue_day}\n\n{@writ_sign}\n\n!seal {court.nom}",
        "> {@writ_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n{court.nom.cap} по гражданскому делу № {case_number}, УИД {uid}, {day} принял решение, которым постановлено:\n\n{@writ_text}\n\nДата вступления решения в законную силу – {force}. Дата выдачи исполнительного листа – {issue_day}.\n\nДолжник: {@writ_debtor}.\n\nВзыскатель: {@writ_creditor}.\n\n{@writ_sign}\n\n- М.П.",
    ),
    "writ_series": (
        "Исполнительный лист серии {writ}",*("Серия {writ}", "{writ}", "серия {writ}") * 2, "{writ.bare}", "Исполнительный лист {writ}", "Бланк {writ}"),
    "writ_uid": ("УИД {uid}", "УИД: {uid}", "{uid}", "Идентификатор дела: {uid}"),
    "writ_solved": (
        "Судья {judge}, рассмотрев исковое заявление {creditor} к {debtor.dat} о взыскании задолженности по договору, решил{j:|а}:",
        "по делу по иску {creditor.long.gen} к {debtor.dat} о взыскании суммы задолженности\n\n^^ РЕШИЛ:",
        "Судья {judge.initials}, рассмотрев гражданское дело по иску {creditor} к {debtor.dat}, РЕШИЛ{j:|А}:",
        "рассмотрев дело по исковому заявлению {creditor} о взыскании долга с {debtor.gen}, суд решил:",
    ),
    "writ_text": (
        *(
            "Взыскать с {debtor.gen} в пользу {creditor} задолженность по {@loan_of} за период с {from} по {to} в размере {total.long}, {parts}, {@costs}{@grand}.",
            "Взыскать с {debtor.gen}, {born} года рождения, в пользу {creditor.long.gen} (ИНН {inn}) задолженность по {@loan_of} в сумме {total.long}, {parts}, {@costs}{@grand}.",
            "Исковые требования {creditor} удовлетворить. Взыскать с {debtor.gen} в пользу {creditor} задолженность по {@loan_of} в размере {total.long}, {@costs}{@grand}.",
        ) * 2,
        "Иск удовлетворить: взыскать с {debtor.gen} (паспорт {passport}) в пользу {creditor} {total.long} по {@loan_of}, {parts}.\n\n{@costs_apart}",
        "Взыскать с {debtor.gen} в пользу {creditor} задолженность по {@loan_of}:\n\n{parts.lines}\n\nа всего задолженность в размере {total.long}.\n\n{@costs_apart}",
        "Взыскать с ответчика {debtor.gen}, {born} г.р., в пользу истца {creditor} задолженность по {@loan_of}, всего {total.long}, {parts}, {@costs}{@grand}.",
        "Взыскать с {debtor.gen} (СНИЛС {snils}) в пользу {creditor} (ИНН {inn}) образовавшийся за период с {from} по {to} долг по {@loan_of} в размере {total.long}, {parts}, {@costs}{@grand}.",
        "Взыскать с {debtor.gen} в пользу {creditor.long.gen} долг по {@loan_of}, рассчитанный за период с {from} по {to}, в сумме {total.long}, {@costs}.",
        "Исковое заявление {creditor.long.gen} к {debtor.dat} удовлетворить, взыскать задолженность по {@loan_of} в размере {total.long}, {parts}, {@costs}.",
    ),
    "writ_debtor": (
        *("{debtor.nom}, {born} года рождения, место рождения: {birth_place}, место жительства (регистрации): {address}", "{debtor.nom}, {born} г.р., урожен{m:ец|ка} {birth_place}, проживает по адресу: {address}") * 2,
        "{debtor.nom}, дата рождения: {born}, место рождения: {birth_place}, паспорт {passport}, проживает: {address}",
        "{debtor.nom}, {birth_place}, {born}, СНИЛС {snils}, зарегистрирован{m:|а}: {address}",
        "{debtor.nom} ({born} г.р.), ИНН {number.12}, адрес: {address}",
        "{debtor.nom}, родил{m:ся|ась} {born} в {birth_place}, проживает по адресу: {address}",
        "{debtor.nom}, адрес: {address}, {born} года рождения, паспорт {passport}, СНИЛС {snils}",
    ),
    "writ_creditor": (
        "{creditor.long.nom}, адрес: {other_address}, ИНН {inn}",
        "{creditor}, {other_address}, ОГРН {ogrn}, ИНН {inn}",
        "{creditor.long.nom} ({creditor}), ИНН {inn}, дата государственной регистрации {aside.passport.digits}",
        "{creditor}, ИНН {inn}, р/с {account}",
        "{creditor.long.nom}, ОГРН {ogrn}, ИНН {inn}, место нахождения – {other_address}",
        "{creditor} ({other_address}), ИНН {inn}, КПП {number.9}",
        "{creditor.long.nom}, юридический адрес: {other_address}",
    ),
    "writ_sign": (*("!sign Судья | {judge.short}", "!sign Судья | {judge.initials}", "!sign Судья: | {judge.short}") * 2, "!sign Судья (Ф.И.О., подпись) | {judge.initials}", "- Судья ______________ {judge.short}", "!sign Судья | {judge}"),
}  # fmt: skip
