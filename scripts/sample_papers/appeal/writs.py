"""Writs of the part `appeal`: the printed form (decree of the Government of 31 July 2008 № 579) and what courts make of it."""

WRIT = {
    "writ": (
        "> {@writ_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n_ {court.nom.cap}, {other_address} | (наименование и адрес суда, выдавшего исполнительный лист)\n\n- Дело № {case_number}\n\n_ {day} | (дата принятия судебного акта)\n\n{@writ_text}\n\n_ {force} | (дата вступления в законную силу судебного акта либо указание на немедленное исполнение)\n\n_ {issue_day} | (дата выдачи исполнительного листа)\n\n_ три года | (срок предъявления исполнительного листа к исполнению)\n\n_ {@writ_debtor} | (должник и его данные)\n\n_ {@writ_creditor} | (взыскатель и его данные)\n\n{@writ_sign}\n\n!seal {court.nom}",
        "^ И С П О Л Н И Т Е Л Ь Н Ы Й~~Л И С Т\n\n^^ {@writ_series}\n\n- {court.nom.cap}\n\n- по делу № {case_number} {@writ_uid}\n\n- Судебный акт от {day}\n\n{@writ_text}\n\n- Вступил в законную силу {force}\n\n- Исполнительный лист выдан {issue_day}\n\n- ДОЛЖНИК: {@writ_debtor}\n\n- ВЗЫСКАТЕЛЬ: {@writ_creditor}\n\n- Срок предъявления к исполнению 3 (три) года\n\n{@writ_sign}\n\n!seal {court.nom}",
        "| {@writ_series} | ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n===\n\n# Суд, выдавший лист | {court.nom.cap}\n# Судебный акт по делу | № {case_number}\n# Дата акта | {day}\n# Дата вступления в законную силу | {force}\n# Лист выдан | {issue_day}\n# Должник | {@writ_debtor}\n# Взыскатель | {@writ_creditor}\n\nСодержание резолютивной части:\n\n{@writ_text}\n\n{@writ_sign}",
        "^^ Именем Российской Федерации\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n> {@writ_series}\n\n{court.nom.cap} {day} по делу № {case_number} {@writ_uid}, рассмотрев исковые требования {creditor} к {debtor.dat},\n\n^^ РЕШИЛ:\n\n{@writ_text}\n\nСудебный акт вступил в законную силу {force}. Лист выдан взыскателю {issue_day}.\n\n% Взыскатель | {@writ_creditor}\n% Должник | {@writ_debtor}\n\n{@writ_sign}\n\n!seal {court.nom}",
        "> {@writ_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // (электронный)\n\n% Номер дела | {case_number}\n% УИД | {uid}\n% Суд | {court.nom.cap}\n% Судья | {judge}\n% Акт принят | {day}\n% Акт вступил в силу | {force}\n% Дата выдачи | {issue_day}\n\n===\n\n{@writ_text}\n\n===\n\n% Должник | {@writ_debtor}\n% Взыскатель | {@writ_creditor}\n\n!esign {judge} | {issue_day.digits}",
        "!code {number.10}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n- {@writ_series}, выдан {issue_day} на основании решения от {day} по делу № {case_number}\n\n_ {court.nom.cap} | наименование суда\n\nсудья {judge.short}\n\n{@writ_text}\n\n_ {force} | вступило в законную силу\n\n---\n\n_ {debtor.nom} | фамилия, имя, отчество должника\n\n_ {born}, {birth_place} | дата и место рождения\n\n_ {address} | место жительства должника\n\n_ {creditor.long.nom}, ИНН {inn} | взыскатель-организация\n\n{@writ_sign}\n\nОтметки банка или судебного пристава-исполнителя об исполнении: взыскание не производилось.",
        "> {@writ_series} // {@writ_uid}\n\n^ Исполнительный лист\n\n{judge.cap}, судья, рассмотрев дело № {case_number} ({court.nom}), {day} постановил{j:|а}:\n\n{@writ_text}\n\n# вступление в законную силу | выдача листа\n# {force} | {issue_day}\n\n- Должником является {@writ_debtor}\n\n- Взыскателем является {@writ_creditor}\n\n{@writ_sign}",
    ),
    "writ_series": (
        "{writ}",
        "Серия {writ}",
        "серия {writ.bare}",
        "Бланк {writ}",
        "Исполнительный документ {writ}",
        "{writ.bare}",
    ),
    "writ_uid": ("(УИД {uid})", "УИД: {uid}", "", "/ {uid} /"),
    "writ_text": (
        "Взыскать с {debtor.gen} в пользу {creditor.long.gen} {total.long} – задолженность по {@loan_of} за период с {from} по {to}, {parts}, {@costs}{@grand}.",
        "Иск {creditor} удовлетворить полностью. Взыскать с {debtor.gen} в пользу {creditor}, ИНН {inn}, сумму долга по {@loan_of}, {parts}, всего {total.long}, {@costs}.",
        "Заявленные требования к {debtor.dat} удовлетворить: взыскать в пользу {creditor.long.gen} задолженность по {@loan_of} в размере {total}, {parts}.\n\n{@costs_apart}",
        "Заочным решением взыскано с {debtor.gen} в пользу {creditor} по {@loan_of} с {from} по {to}: {total}, {parts}, {@costs}{@grand}.",
        "взыскать с {debtor.gen}, {born} года рождения, урожен{m:ца|ки} {birth_place}, паспорт {passport}, в пользу {creditor} задолженность по {@loan_of}:\n\n{parts.table}\n\n{@costs_apart}",
        "Требование удовлетворить. Взыскать с ответчика {debtor.gen} в пользу истца {creditor.long.gen} (ИНН {inn}) долг по {@loan_of}, возникший за период {from}–{to}, – {total.long}, {parts}, {@costs}. В остальной части отказать.",
        "Взыскать в пользу {creditor} с {debtor.gen} {total}, {parts}, по {@loan_of}; {@costs}{@grand}.",
    ),
    "writ_debtor": (
        "{debtor.nom}, {born} г.р., {birth_place}, адрес: {address}",
        "{debtor.nom}, родил{m:ся|ась} {born}, место рождения: {birth_place}, место жительства: {address}, СНИЛС {snils}",
        "{debtor.nom.upper} // дата рождения {born} // место рождения {birth_place} // зарегистрирован{m:|а}: {address}",
        "{debtor.nom}; {born}; {birth_place}; {address}; паспорт {passport}",
    ),
    "writ_creditor": (
        "{creditor}, ИНН {inn}, ОГРН {ogrn}, {other_address}",
        "{creditor.long.nom}, ИНН {inn}, р/с {account}",
        "{creditor} // ИНН {inn} // юр. адрес: {other_address}",
        "{creditor.long.nom} ({creditor}), ОГРН {ogrn}",
    ),
    "writ_sign": (
        "!sign Судья | {judge.initials}",
        "!sign Судья | {judge.short}",
        "!sign Судья, выдавший лист: | {judge}",
        "- М.П.\n\n!sign (подпись судьи) | {judge.short}",
        "- Судья {judge.short} _______ М.П.",
        "!esign {judge} | {issue_day.digits}",
    ),
}
