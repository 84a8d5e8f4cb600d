"""Writs of the part `tribunal`."""

WRIT = {
    "writ": (
        *(
            "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n> {@writ_series}\n\n_ {court.nom.cap}, {other_address} | (наименование и адрес суда, выдавшего исполнительный лист)\n\n- по делу № {case_number} {@writ_uid}\n\n_ {day} | (дата принятия судебного акта)\n\n{@writ_text}\n\n- Судебный акт вступил в законную силу: {force}\n\n- Дата выдачи исполнительного листа: {issue_day}\n\n- Должник: {@writ_debtor}\n\n- Взыскатель: {@writ_creditor}\n\n- Срок предъявления исполнительного листа к исполнению: 3 года\n\n{@writ_sign}\n\n!seal {court.nom}",
            "> Код по ОКУД // {@writ_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n- Наименование суда: {court.nom.cap}\n\n- Дело № {case_number} от {day}\n\n- {@writ_uid}\n\n{@writ_text}\n\n_ {force} | дата вступления судебного акта в законную силу\n\n_ {issue_day} | дата выдачи\n\n- Должник (гражданин): {@writ_debtor}\n\n- Взыскатель (организация): {@writ_creditor}\n\n{@writ_sign}",
        ) * 2,
        "| {@writ_series} | {@writ_uid}\n\n^ И С П О Л Н И Т Е Л Ь Н Ы Й~~~Л И С Т\n\n{court.nom.cap}, рассмотрев {day} дело № {case_number} по иску {creditor} к {debtor.dat}, судья {judge.short}, РЕШИЛ:\n\n{@writ_text}\n\nРешение вступило в законную силу {force}.\n\nИсполнительный лист выдан {issue_day}.\n\n- Сведения о должнике: {@writ_debtor}\n\n- Сведения о взыскателе: {@writ_creditor}\n\n{@writ_sign}\n\n!seal {court.nom}",
        "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // (в форме электронного документа)\n\n# Номер | {writ}\n# Суд | {court.nom.cap}\n# Номер дела | {case_number}\n# УИД | {uid}\n# Дата решения | {day}\n# Дата вступления в законную силу | {force}\n# Дата выдачи | {issue_day}\n# Судья | {judge}\n\nРезолютивная часть:\n\n{@writ_text}\n\n- Должник // {@writ_debtor}\n\n- Взыскатель // {@writ_creditor}\n\n!esign {judge} | {issue_day.digits}",
        "> {@writ_series}\n\n^ Исполнительный лист\n\n^^ Именем Российской Федерации\n\n| {day} | г. {town}\n\n{court.nom.cap} в составе судьи {judge.gen}, рассмотрев в открытом судебном заседании дело № {case_number}, решил:\n\n{@writ_text}\n\n% Вступило в законную силу | {force}\n% Лист выдан | {issue_day}\n% Должник | {@writ_debtor}\n% Взыскатель | {@writ_creditor}\n\n{@writ_sign}",
        "!code {number.12}\n\n> {@writ_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n_ {court.nom.cap} | (наименование суда)\n\n_ № {case_number} | (номер дела)\n\n_ {day} | (дата вынесения решения)\n\nПо иску {creditor} к {debtor.dat} суд решил:\n\n{@writ_text}\n\n---\n\n_ {force} | (вступило в законную силу)\n\n_ {issue_day} | (выдан)\n\n_ {@writ_debtor} | (должник, его данные)\n\n_ {@writ_creditor} | (взыскатель, его данные)\n\n- Срок предъявления: в течение трех лет\n\n{@writ_sign}",
    ),
    "writ_series": (*("Серия {writ}", "{writ}") * 3, "серия {writ.bare}", "Исполнительный лист серия {writ}", "ИЛ {writ}"),
    "writ_uid": ("УИД {uid}", "УИД: {uid}", "(УИД {uid})", "Уникальный идентификатор дела {uid}"),
    "writ_text": (
        *(
            "Взыскать с {debtor.gen} в пользу {creditor.long.gen} задолженность по {@loan_of} в размере {total.long}, {parts}, {@costs}{@grand}.",
            "Исковые требования {creditor} удовлетворить. Взыскать с {debtor.gen} в пользу {creditor} задолженность по {@loan_of} за период с {from} по {to} в размере {total}, {parts}, {@costs}.",
        ) * 2,
        "Исковые требования удовлетворить частично. Взыскать с {debtor.gen}, {born} года рождения, паспорт {passport}, в пользу {creditor} (ИНН {inn}) сумму задолженности по {@loan_of} – {total.long}, {parts}.\n\n{@costs_apart}\n\nВ остальной части иска отказать.",
        "Иск {creditor.long.gen} к {debtor.dat} о взыскании задолженности удовлетворить. Взыскать с ответчика по {@loan_of} {total.long}, {@costs}{@grand}.",
        "Взыскать с {debtor.gen} (ИНН {number.12}) в пользу {creditor} (ОГРН {ogrn}, ИНН {inn}) задолженность по {@loan_of} за период {from} - {to} в сумме {total}:\n\n{parts.lines}\n\n{@costs_apart}",
        "Взыскать в пользу {creditor} с {debtor.gen} задолженность по {@loan_of}, {parts}, всего {total.long}, {@costs}.",
    ),
    "writ_debtor": (
        *("{debtor.nom}, {born} г.р., место рождения: {birth_place}, адрес: {address}",) * 2,
        "{debtor.nom}, дата рождения {born}, место рождения {birth_place}, место жительства: {address}",
        "{debtor.nom}, {born} года рождения, урожен{m:ец|ка} {birth_place}, зарегистрирован{m:|а} по адресу: {address}, СНИЛС {snils}",
        "{debtor.nom} // {born}, {birth_place} // {address}",
        "{debtor.nom}, паспорт {passport}, дата рождения: {born}, проживает: {address}",
    ),
    "writ_creditor": (
        "{creditor}, ИНН {inn}, адрес: {other_address}",
        "{creditor.long.nom}, ИНН {inn}, ОГРН {ogrn}, {other_address}",
        "{creditor} // {other_address} // ИНН {inn}",
        "{creditor.long.nom}, дата регистрации {aside.passport.digits}, ИНН {inn}",
    ),
    "writ_sign": (
        *("!sign Судья | {judge.initials}", "!sign Судья | {judge.short}") * 2,
        "!sign Судья (подпись) | {judge.short}",
        "- Судья                {judge.initials}                М.П.",
        "!sign Судья: | {judge}",
    ),
}  # fmt: skip
