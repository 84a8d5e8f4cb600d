"""Writs of the part `assembly`: on the blank, typed, in the electronic form; with marks of force, of the day of issue, of presenting."""

WRIT = {
    "writ": (
        *(
            "> {@aw_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n_ {court.nom.cap}, {other_address} | наименование, адрес суда, выдавшего исполнительный документ\n\n_ № {case_number} | номер дела\n\n_ {day} | дата вынесения судебного акта\n\n{@aw_uid}\n\n{@aw_word}\n\n{@aw_levy}\n\n{@aw_marks}\n\n_ {@aw_debtor} | должник (гражданин): фамилия, имя, отчество, дата и место рождения, место жительства, идентификатор\n\n_ {@aw_creditor} | взыскатель (организация): наименование, адрес, ИНН\n\n{@aw_sign}\n\n!seal {court.nom}",
            "> {@aw_series}\n\n- {court.nom.cap}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n| по делу № {case_number} | от {day}\n\n{@aw_heard}\n\n{@aw_word}\n\n{@aw_levy}\n\n{@aw_marks}\n\nДолжник: {@aw_debtor}\n\nВзыскатель: {@aw_creditor}\n\n{@aw_sign}\n\n!seal {court.nom}",
            "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n^^ {@aw_series}\n\n{@aw_head_lines}\n\n{@aw_word}\n\n{@aw_levy}\n\n---\n\n{@aw_marks}\n\n{@aw_sides}\n\n{@aw_term}\n\n{@aw_sign}\n\n!seal {court.nom}",
        ) * 2,
        "!code {number.14}\n\n> {@aw_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n{@aw_head_lines}\n\n{@aw_levy}\n\n{@aw_marks}\n\n{@aw_sides}\n\n{@aw_sign}",
        "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // (электронный документ)\n\n# Реквизиты листа | {writ}, выдан {issue_day.digits}\n# Суд | {court.nom.cap}, {other_address}\n# Номер дела, УИД | {case_number}, {uid}\n# Судебный акт | решение от {day}\n# Вступление в законную силу | {force}\n# Судья | {judge}\n\n{@aw_levy}\n\n{@aw_sides}\n\n!esign {judge} | {issue_day.digits}",
        "> {@aw_series}\n\n^ Исполнительный лист\n\n{@aw_heard}\n\n{@aw_word}\n\n{@aw_levy}\n\nСудебное постановление вступило в законную силу {force}, исполнительный лист выдан {issue_day}.\n\n{@aw_sides}\n\n{@aw_sign}",
        "> {@aw_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n{@aw_head_lines}\n\n{@aw_levy}\n\n_ {force} | судебный акт вступил в законную силу\n\n_ {issue_day} | исполнительный лист выдан\n\n_ {@aw_debtor} | ДОЛЖНИК\n\n_ {@aw_creditor} | ВЗЫСКАТЕЛЬ\n\n{@aw_sign}\n\n- М.П.",
        "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // {writ}\n\n{@aw_head_lines}\n\n{@aw_sides}\n\n{@aw_word}\n\n{@aw_levy}\n\n{@aw_marks}\n\n{@aw_sign}\n\n!stamp Выдан взыскателю | {issue_day.digits}",
        "^^^ Оборотная сторона – отметки о предъявлении\n\n> {@aw_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n{@aw_head_lines}\n\n{@aw_word}\n\n{@aw_levy}\n\n{@aw_marks}\n\n{@aw_sides}\n\n{@aw_sign}\n\n---\n\n^^ Отметки судебного пристава-исполнителя, банка\n\n# Поступил | Возвращен | Взыскано | Остаток\n# {aside.lodged.digits} |   | {aside_sum} |  \n\n!stamp {department} // ПРИНЯТО | {aside.lodged.digits}",
        "> ДУБЛИКАТ\n\n> {@aw_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n{@aw_head_lines}\n\n{@aw_word}\n\n{@aw_levy}\n\n{@aw_marks}\n\n{@aw_sides}\n\n{@aw_sign}",
    ),
    "aw_series": (*("серия {writ}", "{writ}") * 3, "{writ.bare}", "Серия и номер: {writ}", "исполнительный лист {writ}", "№ бланка: {writ}"),
    "aw_uid": (*("- УИД {uid}",) * 2, "> УИД: {uid}", "- Уникальный идентификатор дела: {uid}", "_ {uid} | уникальный идентификатор дела", ""),
    "aw_word": (*("^^ РЕШИЛ{j:|А}:",) * 2, "^^ решил:", "^^ Р Е Ш И Л :", "^^ Резолютивная часть:", "- Содержание резолютивной части судебного постановления:", "^^ ЗАОЧНО РЕШИЛ:", "- суд постановил:"),
    "aw_head_lines": (
        "- Суд: {court.nom.cap} ({other_address})\n\n- Дело: № {case_number}\n\n- Дата судебного акта: {day}\n\n{@aw_uid}\n\n- Судья: {judge}",
        "_ {court.nom.cap} | (полное наименование суда)\n\n_ {case_number} от {day} | (номер дела и дата принятия решения)\n\n_ {judge.short} | (судья)",
        "# Наименование суда | {court.nom.cap}\n# Адрес суда | {other_address}\n# Дело | № {case_number}\n# Дата решения | {day}",
        "% Суд | {court.nom.cap}\n% Номер дела | {case_number}\n% Акт от | {day}\n% Судья | {judge.short}",
        "{court.nom.cap} по делу № {case_number} ({@a_uid}) {day}",
        "- {court.nom.cap}, {other_address}\n\n| {day} | дело № {case_number}\n\n{@aw_uid}",
    ),
    "aw_heard": (
        "{day.cap} судья {judge}, рассмотрев в порядке упрощенного производства дело № {case_number} по иску {@a_who_asks} к {debtor.dat},",
        "{court.nom.cap} в составе председательствующего судьи {judge.gen}, при ведении протокола секретарем {clerk.ins.initials}, рассмотрев {day} гражданское дело № {case_number} по иску {@a_who_asks} к {debtor.dat} о взыскании задолженности по {@a_loan_of},",
        "Судья {judge.initials}, рассмотрев дело № {case_number} по исковому заявлению {@a_who_asks} к {debtor.dat}, {day} принял{j:|а} решение, которым",
        "Именем Российской Федерации {day} {court.nom.cap}, рассмотрев гражданское дело № {case_number} по иску {creditor} к {debtor.dat},",
    ),
    "aw_marks": (
        *("- Решение суда вступило в законную силу: {force}\n\n- Дата выдачи листа: {issue_day}",) * 2,
        "_ {force} | дата вступления судебного акта в законную силу\n\n_ {issue_day} | дата выдачи исполнительного листа\n\n_ три года | срок предъявления к исполнению",
        "Судебный акт вступил в законную силу {force}. Лист выдан взыскателю {issue_day}.",
        "| Вступил в законную силу {force} | Выдан {issue_day}",
        "!hand Судебный акт вступил в законную силу | {force.digits_g}\n\n!hand Дата выдачи исполнительного листа | {issue_day.digits_g}",
        "- Дата выдачи: {issue_day} // Дата вступления в законную силу: {force} // Срок для предъявления – 3 года",
        "# Вступил в силу | {force}\n# Выдан | {issue_day}",
        "% Дата вступления решения в силу | {force}\n% Дата выдачи листа взыскателю | {issue_day}",
        "!force Решение вступило // в законную силу | {force.digits}\n\n- Исполнительный лист выдан взыскателю {issue_day}",
        "- Исполнительный лист выдан {issue_day} на основании решения, вступившего в законную силу {force}",
    ),
    "aw_term": ("- Срок для предъявления листа: три года", "", "- Может быть предъявлен в течение 3 лет со дня вступления акта в законную силу", "- К немедленному исполнению не обращен"),
    "aw_levy": (
        *(
            "Взыскать с {debtor.gen} в пользу {@a_favour} задолженность по {@a_loan_of} за период с {from} по {to} в размере {total.long}, {parts}, {@a_costs}{@a_grand}.",
            "Исковые требования {@a_who_asks} удовлетворить. Взыскать с {debtor.gen}, {born} г.р., в пользу {@a_favour} задолженность по {@a_loan_of} в сумме {total}, {parts}, {@a_costs}{@a_grand}.",
            "взыскать с {debtor.gen} (паспорт {passport}) в пользу {@a_favour} {total.long} по {@a_loan_of}, {@a_costs}{@a_grand}.",
        ) * 2,
        "Иск удовлетворить полностью: взыскать с {debtor.gen}, место рождения: {birth_place}, в пользу {creditor} сумму задолженности по {@a_loan_of}:\n\n{parts.list}\n\nвсего {total.long}. {@a_costs_apart}",
        "Исковые требования удовлетворить частично. Взыскать с {debtor.gen} в пользу {@a_favour} по {@a_loan_of} {total}, {parts}, {@a_costs}. В остальной части требований отказать.",
        "Взыскать в пользу {@a_favour} с {debtor.gen}, СНИЛС {snils}, задолженность по {@a_loan_of} – {total.long}, {parts}.\n\n{@a_costs_apart}",
        "Взыскать с ответчика {debtor.gen} в пользу истца {creditor} долг в размере {total}, {parts}, возникший из обязательств по {@a_loan_of}; {@a_costs}.",
    ),
    "aw_sides": (
        "- Должник: {@aw_debtor}\n\n- Взыскатель: {@aw_creditor}", "# Должник | {@aw_debtor}\n# Взыскатель | {@aw_creditor}", "Взыскатель: {@aw_creditor}\n\nДолжник: {@aw_debtor}",
        "_ {@aw_debtor} | сведения о должнике\n\n_ {@aw_creditor} | сведения о взыскателе", "% Взыскатель | {@aw_creditor}\n% Должник | {@aw_debtor}", "- ДОЛЖНИК // {@aw_debtor}\n\n- ВЗЫСКАТЕЛЬ // {@aw_creditor}",
    ),
    "aw_debtor": (
        *("{debtor.nom}, {born} г.р., место рождения: {birth_place}, адрес: {address}", "{debtor.nom}, дата рождения: {born}, место рождения: {birth_place}, место жительства: {address}, СНИЛС {snils}") * 2,
        "{debtor.nom}, {born}, {birth_place}, зарегистрирован{m:|а}: {address}, ИНН {number.12}",
        "{debtor.nom} // родил{m:ся|ась} {born} // место рождения: {birth_place} // {address}",
        "{debtor.nom}, {born} года рождения, паспорт {passport}, {address}, место работы не указано",
        "{debtor.nom}, адрес: {address}, {born} г.р., урож. {birth_place}",
    ),
    "aw_creditor": (
        "{creditor.long.nom}, юридический адрес: {other_address}, ИНН {inn}", "{creditor}, ИНН {inn}, ОГРН {ogrn}, адрес: {other_address}", "{creditor} // адрес: {other_address} // ИНН {inn}, р/с {account}",
        "{creditor.long.nom}, ИНН {inn}, дата госрегистрации {aside.passport.digits}, {other_address}", "{creditor} (ИНН {inn})",
    ),
    "aw_sign": (
        *("!sign Судья | {judge.initials}", "!sign Судья | {judge.short}") * 3, "!sign Судья (подпись, Ф.И.О.) | {judge.initials}", "- Судья _____________ / {judge.short} /", "!sign Судья: | {judge}",
        "!sign Судья | {judge.short}\n\n- Лист выдал: секретарь {clerk.initials}",
    ),
}  # fmt: skip
