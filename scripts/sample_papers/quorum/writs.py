"""Writs of the part `quorum`: on the blank, typed, in the electronic form."""

WRIT = {
    "writ": (
        *(
            "> {@yw_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n_ {court.nom.cap} | (наименование суда)\n\n_ {other_address} | (адрес суда)\n\n_ № {case_number} | (номер дела или материала)\n\n_ {day} | (дата принятия судебного акта)\n\n{@yw_uid}\n\n{@yw_word}\n\n{@yw_levy}\n\n{@yw_marks}\n\n_ {@yw_debtor} | (должник: фамилия, имя, отчество, дата и место рождения, место жительства)\n\n_ {@yw_creditor} | (взыскатель: наименование, место нахождения, ИНН)\n\n{@yw_sign}\n\n!seal {court.nom}",
            "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n> {@yw_series}\n\n{@yw_lines}\n\n{@yw_heard}\n\n{@yw_word}\n\n{@yw_levy}\n\n{@yw_marks}\n\n{@yw_sides}\n\n{@yw_sign}\n\n- М.П.",
            "> {@yw_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n{@yw_lines}\n\n{@yw_word}\n\n{@yw_levy}\n\n---\n\n{@yw_marks}\n\n{@yw_sides}\n\n{@yw_term}\n\n{@yw_sign}\n\n!seal {court.nom}",
        ) * 2,
        "> {@yw_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n{@yw_lines}\n\n{@yw_levy}\n\n_ {force} | (дата вступления в законную силу)\n\n_ {issue_day} | (дата выдачи исполнительного листа)\n\n_ {@yw_debtor} | (должник)\n\n_ {@yw_creditor} | (взыскатель)\n\n{@yw_sign}\n\n!seal {court.nom}",
        "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // в форме электронного документа\n\n# Серия, номер | {writ}\n# Суд | {court.nom.cap}\n# Дело | {case_number}\n# УИД | {uid}\n# Дата судебного акта | {day}\n# Вступил в законную силу | {force}\n# Выдан | {issue_day}\n\n{@yw_word}\n\n{@yw_levy}\n\n{@yw_sides}\n\n!esign {judge} | {issue_day.digits}",
        "- {court.nom.cap}, {other_address}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n^^ {@yw_series}\n\n{@yw_heard}\n\n{@yw_word}\n\n{@yw_levy}\n\nРешение вступило в законную силу {force}.\n\nИсполнительный лист выдан {issue_day}.\n\n{@yw_sides}\n\n{@yw_sign}",
        "!qr {uid}\n\n> {@yw_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n{@yw_lines}\n\n{@yw_sides}\n\n{@yw_word}\n\n{@yw_levy}\n\n{@yw_marks}\n\n{@yw_sign}",
        "> ДУБЛИКАТ // {@yw_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n{@yw_lines}\n\n{@yw_word}\n\n{@yw_levy}\n\n{@yw_marks}\n\n{@yw_sides}\n\n{@yw_term}\n\n{@yw_sign}\n\n!seal {court.nom}",
        "> {@yw_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n{@yw_lines}\n\n{@yw_word}\n\n{@yw_levy}\n\n{@yw_marks}\n\n{@yw_sides}\n\n{@yw_sign}\n\n---\n\n^^ Отметки судебного пристава-исполнителя, банка или иной кредитной организации об исполнении\n\n_ {aside.lodged.digits}, {department} | (дата поступления, подразделение)\n\n_ взыскано {aside_sum} | (отметка о взыскании)\n\n_  | (подпись, печать)",
    ),
    "yw_series": (*("Серия {writ}", "{writ}", "{writ.bare}") * 3, "серия, номер: {writ.bare}", "Исполнительный лист серии {writ}", "Бланк {writ}"),
    "yw_uid": (*("- УИД: {uid}",) * 2, "- {uid}", "_ {uid} | (УИД)", "", "> УИД {uid}"),
    "yw_word": (*("^^ Р Е Ш И Л:", "^^ решил{j:|а}:") * 2, "^^ РЕШИЛ{j:|А}:", "- Резолютивная часть решения:", "- Судом принято решение:", "^^ Р Е Ш И Л{j:| А}:", "- (резолютивная часть судебного акта)"),
    "yw_lines": (
        "_ {court.nom.cap}, {other_address} | (наименование и адрес суда, выдавшего исполнительный документ)\n\n_ дело № {case_number} от {day} | (номер дела, дата судебного акта)\n\n_ судья {judge} | (судья)\n\n{@yw_uid}",
        "- {court.nom.cap}\n\n- Адрес: {other_address}\n\n- Дело № {case_number}\n\n{@yw_uid}\n\n- Дата вынесения решения: {day}",
        "# Суд | {court.nom.cap}\n# Номер дела | {case_number}\n# УИД | {uid}\n# Дата судебного акта | {day}\n# Судья | {judge.short}",
        "- {court.nom.cap}\n\n| дело № {case_number} | от {day}\n\n{@yw_uid}",
        "% Наименование суда | {court.nom.cap}\n% Дело № | {case_number}\n% Решение от | {day}",
    ),
    "yw_heard": (
        "{court.nom.cap} в составе судьи {judge.gen}, при секретаре {clerk.dat}, рассмотрев в открытом судебном заседании {day} гражданское дело № {case_number} по иску {@y_asker} к {debtor.dat} о взыскании задолженности по {@y_loan_of},",
        "Судья {judge}, рассмотрев {day} в порядке заочного производства гражданское дело № {case_number} по иску {creditor} к {debtor.dat},",
        "{day.cap} {court.nom}, рассмотрев в порядке упрощенного производства дело № {case_number} по исковому заявлению {@y_asker} к {debtor.dat} о взыскании суммы долга,",
    ),
    "yw_marks": (
        *("- Решение вступило в законную силу {force}\n\n- Исполнительный лист выдан {issue_day}", "_ {force} | (решение вступило в законную силу)\n\n_ {issue_day} | (исполнительный лист выдан)") * 2,
        "- Судебный акт вступил в законную силу: {force}\n\n- Исполнительный лист выдан: {issue_day}\n\n- Срок предъявления исполнительного листа к исполнению: 3 года", "# Дата вступления в законную силу | {force}\n# Дата выдачи | {issue_day}",
        "| Вступило в законную силу: // {force} | Выдан: // {issue_day}", "!hand Решение вступило в законную силу | {force.digits_g}\n\n!hand Лист выдан | {issue_day.digits_g}", "% Вступил в законную силу | {force}\n% Выдан взыскателю | {issue_day}\n% Предъявить до | {aside.until.digits}",
        "Решение суда вступило в законную силу {force}. Исполнительный лист выдан взыскателю {issue_day}.", "!force Решение вступило в законную силу // Судья {judge.short} | {force.digits}\n\n- Дата выдачи исполнительного листа {issue_day.digits}",
    ),
    "yw_term": ("- Исполнительный лист может быть предъявлен к исполнению в течение трех лет", "- Срок для предъявления к исполнению: три года со дня вступления решения в законную силу", "- Решение немедленному исполнению не подлежит", ""),
    "yw_levy": (
        *(
            "Взыскать с {debtor.gen} в пользу {@y_favour} задолженность по {@y_loan_of} в размере {total.long}, {parts}, {@y_costs}{@y_grand}.",
            "Исковые требования {@y_asker} к {debtor.dat} удовлетворить. Взыскать с {debtor.gen} в пользу {@y_favour} задолженность по {@y_loan_of} за период с {from} по {to} в размере {total.long}, {parts}, {@y_costs}{@y_grand}.",
            "Взыскать с {debtor.gen}, {born} года рождения, в пользу {@y_favour} сумму задолженности по {@y_loan_of} в размере {total.long}, {@y_costs}{@y_grand}.",
        ) * 2,
        "Иск {creditor} удовлетворить полностью. Взыскать с {debtor.gen} (паспорт {passport}) в пользу {@y_favour} задолженность по {@y_loan_of}:\n\n{parts.list}\n\nвсего {total.long}, {@y_costs}.",
        "Исковые требования удовлетворить частично. Взыскать с {debtor.gen} в пользу {@y_favour} задолженность по {@y_loan_of} в размере {total.long}, {parts}, {@y_costs}. В удовлетворении остальной части иска отказать.",
        "Взыскать с {debtor.gen} в пользу {@y_favour} задолженность по {@y_loan_of} в размере {total.long}, {parts}.\n\n{@y_costs_apart}",
    ),
    "yw_sides": (
        "- Должник: {@yw_debtor}\n\n- Взыскатель: {@yw_creditor}", "# Должник | {@yw_debtor}\n# Взыскатель | {@yw_creditor}", "_ {@yw_debtor} | (сведения о должнике)\n\n_ {@yw_creditor} | (сведения о взыскателе)", "Взыскатель: {@yw_creditor}\n\nДолжник: {@yw_debtor}", "% ДОЛЖНИК | {@yw_debtor}\n% ВЗЫСКАТЕЛЬ | {@yw_creditor}",
    ),
    "yw_debtor": (
        *("{debtor.nom}, {born} года рождения, место рождения: {birth_place}, адрес регистрации по месту жительства: {address}", "{debtor.nom}, {born} г.р., урожен{m:ец|ка} {birth_place}, место жительства: {address}, СНИЛС {snils}") * 2, "{debtor.nom}, дата рождения {born}, место рождения {birth_place}, паспорт {passport}, {address}",
        "{debtor.nom} // {born}, {birth_place} // {address}", "{debtor.nom}, {born} г.р., адрес: {address}, ИНН {number.12}",
    ),
    "yw_creditor": ("{creditor}, ИНН {inn}, ОГРН {ogrn}, {other_address}", "{creditor.long.nom}, ИНН {inn}, адрес: {other_address}", "{creditor}, адрес: {other_address}, ИНН {inn}, дата государственной регистрации {aside.passport.digits}", "{creditor.long.nom} // ИНН {inn} // р/с {account}", "{creditor}, ИНН {inn}"),
    "yw_sign": (*("!sign Судья | {judge.short}", "!sign Судья | {judge.initials}", "!sign Судья: | {judge.short}") * 2, "!sign Судья (подпись) | {judge.initials}", "- Судья ______________ {judge.short}", "!sign Судья | {judge.initials}\n\n!sign Секретарь | {clerk.short}"),
}  # fmt: skip
