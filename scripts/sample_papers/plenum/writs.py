"""Writs of the part `plenum`, on the blank of the courts and in the electronic form."""

WRIT = {
    "writ": (
        *(
            "> {@w_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n_ {court.nom.cap}, {other_address} | (наименование и адрес суда, выдавшего исполнительный лист)\n\n_ по делу № {case_number} от {day} | (номер дела и дата вынесения судебного акта)\n\n{@w_uid}\n\n{@w_who} решил{j:|а}:\n\n{@w_text}\n\n{@w_marks}\n\n_ {@w_debtor} | (должник: фамилия, имя, отчество, дата и место рождения, место жительства)\n\n_ {@w_creditor} | (взыскатель: наименование и юридический адрес)\n\n{@w_sign}\n\n!seal {court.nom}",
            "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n> {@w_series}\n\n- {court.nom.cap}\n\n| Дело № {case_number} | {day}\n\n{@w_uid}\n\n^^ {@w_verb}\n\n{@w_text}\n\n{@w_marks}\n\n- Должник: {@w_debtor}\n\n- Взыскатель: {@w_creditor}\n\n{@w_sign}\n\n!seal {court.nom}",
            "> {@w_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n_ {court.nom.cap} | (наименование суда)\n\nрассмотрев {day} дело № {case_number} по иску {@claimant} к {debtor.dat} о взыскании задолженности,\n\n^^ {@w_verb}\n\n{@w_text}\n\n---\n\n{@w_marks}\n\n- Должник: {@w_debtor}\n\n- Взыскатель: {@w_creditor}\n\n- Срок предъявления к исполнению: 3 года\n\n{@w_sign}\n\n!seal {court.nom}",
        ) * 2,
        "!code {number.13}\n\n> {@w_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n- Суд: {court.nom.cap}, {other_address}\n\n- Номер дела: {case_number}\n\n- Дата принятия судебного акта: {day}\n\n- {@uid_line}\n\n- Судья: {judge}\n\n^^ {@w_verb}\n\n{@w_text}\n\n{@w_marks}\n\n# Должник | {@w_debtor}\n# Взыскатель | {@w_creditor}\n\n{@w_sign}",
        "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // в форме электронного документа\n\n# Серия и номер | {writ}\n# Наименование суда | {court.nom.cap}\n# Дело | № {case_number}\n# УИД | {uid}\n# Дата судебного акта | {day}\n# Вступил в законную силу | {force}\n# Лист выдан | {issue_day}\n# Должник | {@w_debtor}\n# Взыскатель | {@w_creditor}\n\nСодержание требования:\n\n{@w_text}\n\n!esign {judge} | {issue_day.digits}",
        "> {@w_series}\n\n- {court.nom.cap}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\nИменем Российской Федерации {day} судья {judge}, рассмотрев гражданское дело № {case_number}, {@w_verb_small}\n\n{@w_text}\n\nРешение вступило в законную силу {force}. Исполнительный лист выдан {issue_day}.\n\n- Сведения о должнике: {@w_debtor}\n\n- Сведения о взыскателе: {@w_creditor}\n\n{@w_sign}",
        "^^^ Код формы по ОКУД 0{number.6}\n\n> {@w_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n_ {court.nom.cap} | наименование суда\n\n_ {case_number} | номер дела\n\n_ {day} | дата вынесения решения\n\n_ {judge.short} | судья\n\n{@w_text}\n\n_ {force} | дата вступления в законную силу\n\n_ {issue_day} | дата выдачи исполнительного листа\n\n_ {@w_debtor} | должник\n\n_ {@w_creditor} | взыскатель\n\n{@w_sign}\n\n- М.П.",
        "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ {writ}\n\n- Выдан: {court.nom.cap}\n\n- По делу: № {case_number}, {@uid_line}\n\n- Судебный акт принят: {day}\n\n{@w_text}\n\n{@w_marks}\n\n- Взыскатель: {@w_creditor}\n\n- Должник: {@w_debtor}\n\n{@w_sign}\n\n---\n\n^^ ОТМЕТКИ\n\n# Дата | Взыскано | Подпись\n# {aside.lodged.digits} | {aside_sum} | \n#   |   | ",
        "> Форма утверждена постановлением Правительства РФ от 31.07.2008 № 579\n\n> {@w_series}\n\n^ И С П О Л Н И Т Е Л Ь Н Ы Й   Л И С Т\n\n- {court.nom.cap}\n\n- Дело № {case_number} // {@uid_line}\n\nЗаочным решением от {day} постановлено:\n\n{@w_text}\n\n{@w_marks}\n\n- ДОЛЖНИК: {@w_debtor}\n\n- ВЗЫСКАТЕЛЬ: {@w_creditor}\n\n{@w_sign}\n\n!seal {court.nom}",
        "^ ДУБЛИКАТ // ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n> {@w_series}\n\n_ {court.nom.cap} | (суд)\n\n_ № {case_number} от {day} | (дело)\n\n^^ {@w_verb}\n\n{@w_text}\n\n{@w_marks}\n\n- Должник: {@w_debtor}\n\n- Взыскатель: {@w_creditor}\n\n{@w_sign}",
    ),
    "w_series": (*("Серия {writ}", "{writ}") * 3, "серия {writ.bare}", "Серия и номер: {writ}", "серия {writ}"),
    "w_uid": ("- {@uid_line}", "> {@uid_line}", ""),
    "w_who": (
        "Судья {judge}", "Судья {judge}, рассмотрев дело по иску {creditor} к {debtor.dat} о взыскании задолженности,",
        "Судья {judge.short}, рассмотрев в открытом судебном заседании гражданское дело по иску {creditor} к {debtor.dat},",
    ),
    "w_verb": ("РЕШИЛ:", "Р Е Ш И Л :", "решил:", "РЕШИЛ{j:|А}:", "ОПРЕДЕЛИЛ (РЕШИЛ, ПОСТАНОВИЛ):"),
    "w_verb_small": ("решил{j:|а}:", "постановил{j:|а}:"),
    "w_marks": (
        "- Решение вступило в законную силу: {force}\n\n- Исполнительный лист выдан: {issue_day}",
        "_ {force} | (судебный акт вступил в законную силу)\n\n_ {issue_day} | (исполнительный лист выдан)",
        "Судебный акт вступил в законную силу {force}.\n\nДата выдачи исполнительного листа {issue_day}.\n\nСрок предъявления листа к исполнению – три года.",
        "| Вступило в законную силу | {force}\n\n| Лист выдан | {issue_day}",
        "!hand Решение вступило в законную силу | {force.words_g}\n\n!hand Исполнительный лист выдан | {issue_day.words_g}",
        "- Решение вступило в законную силу {force}\n\n- Выдан {issue_day}\n\n- Может быть предъявлен к исполнению в течение трёх лет",
    ),
    "w_text": (
        *(
            "Исковые требования {creditor} к {debtor.dat} о взыскании задолженности удовлетворить.\n\nВзыскать с {debtor.gen} в пользу {@in_favour} задолженность по {@loan_of} в размере {total.long}, {parts}, {@costs}{@grand_sum}.",
            "Взыскать с {debtor.gen}, {born} года рождения, паспорт {passport}, в пользу {@in_favour} задолженность по {@loan_of} за период с {from} по {to} в размере {total}, {parts}, {@costs}{@grand_sum}.",
            "взыскать с {debtor.gen} в пользу {creditor} сумму задолженности по {@loan_of} в размере {total.long}, {@costs}{@grand_sum}.",
        ) * 2,
        "Взыскать с {debtor.gen} в пользу {creditor.long.gen} (ИНН {inn}) задолженность по {@loan_of}:\n\n{parts.rows}\n\nвсего {total.long}. {@costs_apart}",
        "Иск {@claimant} удовлетворить частично.\n\nВзыскать с {debtor.gen} в пользу {creditor} по {@loan_of} {total.long}, {parts}, {@costs}.\n\nВ удовлетворении требований о взыскании неустойки в остальной части отказать.",
        "Взыскать с {debtor.gen} (СНИЛС {snils}) в пользу {@in_favour} долг по {@loan_of} – {total}, {parts}.\n\n{@costs_apart}",
    ),
    "w_debtor": (
        *("{debtor.nom}, {born} года рождения, место рождения: {birth_place}, место жительства: {address}", "{debtor.nom}, {born} г.р., урож. {birth_place}, адрес: {address}, СНИЛС {snils}") * 2,
        "{debtor.nom} // {born}, {birth_place} // {address} // паспорт {passport}",
        "{debtor.nom}, дата рождения: {born}, место рождения: {birth_place}, адрес: {address}, место работы неизвестно, ИНН {number.12}",
        "{debtor.nom}, {born}, {address}",
    ),
    "w_creditor": (
        "{creditor}, {other_address}, ИНН {inn}",
        "{creditor.long.nom}, адрес: {other_address}, ИНН {inn}, дата регистрации {aside.passport}",
        "{creditor} // ИНН {inn}, ОГРН {ogrn} // {other_address}",
        "{creditor.long.nom} (ИНН {inn}), р/с {account}",
    ),
    "w_sign": (
        *("!sign Судья | {judge.short}", "!sign Судья | {judge.initials}") * 3, "!sign Судья (Ф.И.О., подпись) | {judge.short}", "!sign Судья ____________ | {judge}",
    ),
}  # fmt: skip
