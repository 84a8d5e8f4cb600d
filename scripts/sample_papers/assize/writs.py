"""Writs of the part `assize`."""

WRIT = {
    "writ": (
        "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // {@w_no}\n\n_ {court.nom.cap} | суд, выдавший лист\n\n- Дело № {case_number}, {uid}\n\n_ {day} | дата принятия судебного акта\n\n{@w_text}\n\n- Вступление в силу: {force}\n\n- Взыскатель: {@w_creditor}\n\n- Должник: {@w_debtor}\n\n- Лист выдан: {issue_day}\n\n{@w_sign}",
        "| ИСПОЛНИТЕЛЬНЫЙ ЛИСТ | {@w_no}\n\n===\n\n% Суд | {court.nom.cap}\n% Судья | {judge}\n% Дело | {case_number}\n% Решение от | {day}\n% Вступило | {force}\n% Выдан | {issue_day}\n\n{@w_text}\n\n- Должник: {@w_debtor}\n\n- Взыскатель: {@w_creditor}\n\n{@w_sign}",
        "> {@w_no}\n\n^ И С П О Л Н И Т Е Л Ь Н Ы Й   Л И С Т\n\n{court.nom.cap}, судья {judge.short}, {day} рассмотрел{j:|а} дело № {case_number} (УИД {uid}) и решил{j:|а}:\n\n{@w_text}\n\n# В законной силе с | Выдан\n# {force.digits} | {issue_day.digits}\n\n# Должник | {@w_debtor}\n# Взыскатель | {@w_creditor}\n\n{@w_sign}",
        "^^ {court.nom.cap}\n\n^ Исполнительный лист\n\n- {@w_no} // дело {case_number} // судебный акт от {day}\n\nСведения о должнике: {@w_debtor}\n\nСведения о взыскателе: {@w_creditor}\n\nТребование: {@w_text}\n\n- вступил {force}; выдан {issue_day}; предъявить в течение трёх лет\n\n{@w_sign}",
        "!qr {uid}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // (бланк)\n\n> {@w_no}\n\n% Номер производства | {case_number}\n% УИД | {uid}\n% Орган | {court.nom.cap}\n% Акт | решение, {day}\n\n{@w_text}\n\n% Взыскатель | {@w_creditor}\n% Должник | {@w_debtor}\n% Дата вступления в силу | {force}\n% Дата выдачи | {issue_day}\n\n{@w_sign}",
    ),
    "w_no": ("{writ}", "серия и номер: {writ.bare}", "{writ.bare}", "Лист {writ}", "Бланк серии {writ}"),
    "w_text": (
        "Взыскать с {debtor.gen} в пользу {creditor.long.gen} долг по {@owing}, {total.long}, {parts}, {@plus}{@all}.",
        "С ответчика {debtor.gen} в пользу истца {creditor} взыскать {total}, {parts}, за {from} – {to} по {@owing}. {@plus_apart}",
        "Требование {creditor} о взыскании {total.long} с {debtor.gen} по {@owing} удовлетворить, {parts}, {@plus}.",
        "исковые требования удовлетворены: в пользу {creditor.long.gen} с {debtor.gen} по {@owing} взыскано {total}, {parts}.\n\n{@plus_apart}",
        "{total.long} – задолженность {debtor.gen} по {@owing}, подлежащая взысканию в пользу {creditor}, {parts}, {@plus}.",
    ),
    "w_debtor": (
        "{debtor.nom}, {born}, {birth_place}, {address}",
        "{debtor.nom} (род. {born}, {birth_place}; {address}; паспорт {passport})",
        "{debtor.nom.upper}, {born} г.р., адрес {address}",
        "{debtor.nom}, дата рождения {born}, СНИЛС {snils}, {address}",
    ),
    "w_creditor": (
        "{creditor}, ИНН {inn}",
        "{creditor.long.nom}, ИНН {inn}, ОГРН {ogrn}",
        "{creditor} ({inn}), {other_address}",
    ),
    "w_sign": (
        "!sign Судья | {judge.short}",
        "!sign Судья | {judge.initials}\n\n!seal",
        "!esign {judge} | {issue_day.digits}",
        "- {judge}, судья (подпись), М. П.",
    ),
}
