"""Writs of the part `verdict`."""

WRIT = {
    "writ": (
        "> {@writ_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n_ {court.nom.cap} | (наименование суда, выдавшего исполнительный лист)\n\n| {@writ_case} | УИД {uid}\n\n_ {day} | (дата принятия судебного акта)\n\n{@writ_act}\n\n^ Р Е Ш И Л :\n\n{@writ_resolved}\n\n_ {force} | (дата вступления судебного акта в силу либо отметка о немедленном исполнении)\n\n_ {issue_day} | (дата выдачи)\n\n---\n\n{@writ_sides}\n\n{@writ_term}\n\n{@writ_sign}\n\n!seal районный суд * российская федерация",
        "^^ {@writ_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n- {court.nom.cap}\n\n- {@writ_case}, {uid}\n\n{@writ_act} {day} постановил:\n\n{@writ_resolved}\n\n{@writ_in_force}\n\n{@writ_issued}\n\n{@writ_sides}\n\n{@writ_sign}\n\n!seal",
        "# ИСПОЛНИТЕЛЬНЫЙ ЛИСТ | {@writ_series}\n# Суд, выдавший лист | {court.nom.cap}\n# Дело | {case_number} (УИД {uid})\n# Судебный акт от | {day}\n# Вступил в законную силу | {force}\n# Дата выдачи листа | {issue_day}\n# Срок для предъявления | три года\n\n{@writ_act}\n\n^^ решил:\n\n{@writ_resolved}\n\n{@writ_sides}\n\n{@writ_sign}\n\n!seal",
        "| {court.nom.cap} | {@writ_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\nпо гражданскому делу № {case_number}, рассмотренному {day}\n\n{@writ_act} решил: {@writ_resolved}\n\n{@writ_sides}\n\n{@writ_in_force}\n\n{@writ_issued}\n\n{@writ_term}\n\n{@writ_sign}",
        "!code {number.14}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // (электронный документ)\n\n% Номер листа | {writ}\n% Суд | {court.nom.cap}\n% УИД | {uid}\n% Номер дела | {case_number}\n% Дата судебного акта | {day}\n% Дата вступления в силу | {force}\n% Дата выдачи | {issue_day}\n\n- Резолютивная часть:\n\n{@writ_resolved}\n\n{@writ_sides}\n\n!esign {judge} | {issue_day.digits}",
    ),
    "writ_series": ("Серия {writ}", "{writ}", "Бланк серии {writ}", "{writ.bare}", "Исполнительный лист серии {writ}"),
    "writ_case": ("дело № {case_number}", "№ дела {case_number}", "Гражданское дело № {case_number}"),
    "writ_act": (
        "{judge}, судья, рассмотрев в открытом заседании гражданское дело по иску {creditor.long.gen} к {debtor.dat} о взыскании долга,",
        "{court.nom.cap}, председательствующий судья {judge.short}, по иску {creditor} к {debtor.dat} о взыскании денежных средств",
        "Судья {judge.initials} в порядке упрощённого производства по иску {creditor} (ответчик {debtor.nom})",
        "{court.nom.cap} под председательством {judge.gen}, рассмотрев дело о взыскании задолженности с {debtor.gen},",
        "Заочным решением, вынесенным судьёй {judge.ins}, по требованиям {creditor} к {debtor.dat} суд",
    ),
    "writ_resolved": (
        "Взыскать с {debtor.gen} в пользу {creditor} (ИНН {inn}) задолженность по {@loan_of} за период с {from} по {to} в общей сумме {total.long}, {parts}, {@costs}{@grand_total}.",
        "Иск {creditor.long.gen} удовлетворить. Взыскать с {@debtor_whole}, сумму долга по {@loan_of} – {total.long}, {parts}, {@costs}{@grand_total}.",
        "исковые требования удовлетворить полностью и взыскать с ответчика {debtor.gen} в пользу истца {creditor} {total.long} по {@loan_of}, {parts}, {@costs}.",
        "взыскать с {debtor.gen} в пользу {creditor.long.gen} долг по {@loan_of}, образовавшийся за период с {from} по {to}: {total}, {parts}; {@costs}.",
        "Взыскать в пользу {creditor} с {debtor.gen} {total.long}, {parts}, по {@loan_of}, {@costs}. В удовлетворении остальной части требований отказать.",
    ),
    "writ_in_force": (
        "- Судебный акт вступил в законную силу {force}",
        "- Вступило в законную силу: {force}",
        "!hand Решение вступило в законную силу | {force.digits}",
        "| Дата вступления в законную силу | {force}",
        "Решение вступило в законную силу {force} и подлежит исполнению.",
    ),
    "writ_issued": (
        "- Исполнительный лист выдан {issue_day}",
        "- Дата выдачи исполнительного листа: {issue_day}",
        "!hand Выдан | {issue_day.digits}",
        "| Лист выдан | {issue_day}",
        "Настоящий исполнительный лист выдан взыскателю {issue_day}.",
    ),
    "writ_sides": (
        "^^ ДОЛЖНИК\n\n_ {debtor.nom} | (Ф.И.О.)\n\n_ {born}, {birth_place} | (дата и место рождения)\n\n_ {address} | (адрес)\n\n^^ ВЗЫСКАТЕЛЬ\n\n_ {creditor}, {other_address}, ИНН {inn} | (наименование, место нахождения, ИНН)",
        "- Должник: {debtor.nom} // родил{m:ся|ась}: {born} // место рождения: {birth_place} // место жительства: {address} // СНИЛС: {snils}\n\n- Взыскатель: {creditor.long.nom} // ИНН {inn} // адрес: {other_address}",
        "% Взыскатель | {creditor} (ИНН {inn})\n% Адрес взыскателя | {other_address}\n% Должник | {debtor.nom}\n% Родил{m:ся|ась} | {born}, {birth_place}\n% Живёт | {address}",
        "# Должник (гражданин) | {debtor.nom}, дата рождения {born}, место рождения {birth_place}, место жительства {address}, паспорт {passport}\n# Взыскатель (организация) | {creditor}, ИНН {inn}, р/с {account}",
        "Сведения о должнике: {debtor.nom}, {born} года рождения, {birth_place}, адрес: {address}. Сведения о взыскателе: {creditor}, ИНН {inn}.",
    ),
    "writ_term": (
        "- Срок предъявления листа к исполнению – 3 года",
        "- Может быть предъявлен до {other_day}",
        "- Лист предъявляется к исполнению в течение трёх лет со дня вступления судебного акта в силу.",
        "",
    ),
    "writ_sign": (
        "!sign Судья | {judge.short}",
        "!sign Судья: | {judge.initials}",
        "!sign Судья, выдавший исполнительный лист | {judge.short}",
        "!sign Председатель состава, судья | {judge.initials}",
    ),
}  # fmt: skip
