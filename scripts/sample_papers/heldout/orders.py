"""Orders of the part `heldout`, and the pieces that other court papers share with them."""

PIECES = {
    "number": (
        "Дело № {case_number}",
        "Дело: {case_number}",
        "Гражданское дело № {case_number}",
        "Производство № {case_number}",
    ),
    "head": (
        "> {@number} // УИД {uid}",
        "- {court.nom.cap}\n\n- {other_address}\n\n> {@number}",
        "^^^ Мировые судьи {region}\n\n^^ {court.nom.cap}\n\n| УИД: {uid} | {@number}",
        "> УИД {uid} // {@number}",
        "> {@number}",
        "^^ {court.nom.cap} // {other_address} // e-mail: mirsud{number.3}@sud.test\n\n===\n\n> {uid}; {@number}",
    ),
    "place": ("| {day} | г. {town}", "| г. {town} | {day}", "^^ г. {town}, {day}", "- {day}", "| {day} | пос. {town}"),
    "loan": (
        "договору займа",
        "договору потребительского займа",
        "кредитному договору",
        "договору микрозайма",
        "соглашению о кредитовании",
    ),
    "loan_of": (
        "{$loan} № {contract} от {contract_day}",
        "{$loan} от {contract_day} за № {contract}",
        "{$loan} № {contract}, заключённому {contract_day}",
        "заключённому с {lender} {$loan} от {contract_day} № {contract}",
        "{$loan} (№ {contract} от {contract_day})",
    ),
    "judge_title": ("мировой судья {court.gen} {judge}", "судья {judge.short}"),
    "Judge_title": (
        "Мировой судья {court.gen} {judge}",
        "{judge}, мировой судья {court.gen},",
        "Мировой судья {court.gen} {judge.initials}",
        "Мировой судья {other_court.gen} {judge} и.о. мирового судьи {court.gen}",
        "И. о. мирового судьи {court.gen} {judge.initials}",
        "Суд в составе мирового судьи {court.gen} {judge.gen}",
    ),
    "claimant": ("{creditor}", "{creditor.long.gen}", "взыскателя {creditor.long.gen}", "{creditor} (ИНН {inn})"),
    "debtor_whole": (
        "{debtor.gen}, {born} года рождения, место рождения: {birth_place}, зарегистрированно{m:го|й}: {address}, паспорт: {passport}",
        "{debtor.gen}, родивше{m:гося|йся} {born} в {birth_place}, проживающе{m:го|й} по адресу: {address}, СНИЛС: {snils}",
        "{debtor.gen} {born} г.р., уроженц{m:а|ы} {birth_place}, место регистрации: {address}",
        "{debtor.gen} (дата рождения: {born}, место рождения: {birth_place}, паспорт {passport}, место жительства: {address})",
    ),
    "parts.three": (
        "включая: {principal} – сумма займа, {interest} – проценты, {penalty} – пени",
        "в том числе задолженность по основному долгу в размере {principal}, по процентам в размере {interest}, по неустойке в размере {penalty}",
        "(основной долг {principal}; проценты {interest}; неустойка {penalty})",
        "складывающуюся из суммы основного долга {principal}, процентов за пользование денежными средствами {interest} и штрафа {penalty}",
    ),
    "parts.two": (
        "включая: {principal} – сумма займа, {interest} – проценты",
        "в том числе задолженность по основному долгу в размере {principal}, по процентам в размере {interest}",
        "(основной долг {principal}; проценты {interest})",
        "складывающуюся из суммы основного долга {principal} и процентов за пользование денежными средствами {interest}",
    ),
    "costs": (
        "расходы на оплату государственной пошлины – {fee}",
        "а также уплаченную при обращении в суд госпошлину {fee}",
        "и судебные расходы: по оплате госпошлины {fee}, почтовые {post}",
        "а также возврат государственной пошлины в сумме {fee}",
    ),
    "grand_total": ("", "", "", "; всего ко взысканию {grand}", ", итого {grand}"),
    "sign": (
        "!sign Мировой судья: | {judge.initials}",
        "!sign Мировой судья | {judge.short}",
        "!sign Мировой судья судебного участка № {precinct} | {judge.short}",
        "!esign {judge} | {day.digits}",
    ),
    "seal": ("!seal судебный участок * мировой судья", "!seal", ""),
    "true_copy": (
        "",
        "",
        "!stamp КОПИЯ ВЕРНА | {clerk.initials}",
        "- Копия. Подлинный документ находится в деле № {case_number}",
    ),
}
ORDER = {
    "court_order": (
        "{@head}\n\n^ {@order_title}\n\n{@place}\n\n{@order_intro}\n\n^^ {@order_verb}\n\n{@order_operative}\n\n{@order_tail}\n\n{@sign}\n\n{@seal}\n\n{@order_force}",
        "{@head}\n\n{@place}\n\n^ {@order_title}\n\n{@order_intro}{@laws}\n\n^ {@order_verb}\n\n{@order_operative}\n\n{@order_tail}\n\n{@sign}\n\n{@true_copy}\n\n{@order_force}",
        "^ {@order_title}\n\n% Суд | {court.nom.cap}\n% Номер дела | {case_number}\n% УИД | {uid}\n% Дата вынесения | {day}\n% Мировой судья | {judge}\n% Заявитель (взыскатель) | {creditor}, ИНН {inn}\n\nРассмотрев заявление взыскателя о взыскании с {debtor.gen} задолженности по {@loan_of}, мировой судья\n\n^^ {@order_verb}\n\n{@order_operative}\n\n{@order_tail}\n\n{@sign}\n\n{@seal}",
    ),
    "order_title": (
        "СУДЕБНЫЙ ПРИКАЗ",
        "С У Д Е Б Н Ы Й  П Р И К А З",
        "СУДЕБНЫЙ ПРИКАЗ // на взыскание денежных сумм",
        "Судебный приказ № {case_number}",
    ),
    "order_verb": ("ПРИКАЗАЛ :", "П Р И К А З Ы В А Ю:", "р е ш и л:", "ПРИКАЗЫВАЕТ", "постановил:"),
    "order_intro": (
        "{@Judge_title}, рассмотрев в порядке приказного производства заявление {@claimant} о взыскании с {debtor.gen} задолженности по {@loan_of},",
        "{@Judge_title}, рассмотрев поступившее {other_day} заявление {@claimant} о вынесении судебного приказа, признав заявленное требование бесспорным, в соответствии со ст. 126, 127 ГПК РФ",
        "{@Judge_title} рассмотрел{j:|а} заявление {@claimant} к должнику {debtor.dat} о выдаче судебного приказа и, руководствуясь ст. 121, 128, 130 ГПК РФ,",
    ),
    "order_operative": (
        "Взыскать с {@debtor_whole}, в пользу {creditor} (ИНН {inn}) задолженность по {@loan_of} за период с {from} по {to} {total.long}, {parts}, {@costs}{@grand_total}.",
        "Взыскать с {debtor.gen} в пользу {creditor.long.gen} (ИНН {inn}) денежные средства по {@loan_of} в сумме {total.long} за период {from} – {to}, {parts}, {@costs}{@grand_total}.\n\nСведения о должнике: {debtor.nom}, родил{m:ся|ась} {born}, {birth_place}; адрес: {address}.",
        "1) взыскать с {@debtor_whole}, в пользу {creditor}, ИНН {inn}, задолженность по {@loan_of}, исчисленную с {from} по {to}, в размере {total}, {parts};\n\n2) взыскать {@costs}.",
    ),
    "order_tail": (
        "Возражения относительно исполнения приказа могут быть поданы мировому судье в десятидневный срок со дня получения копии.",
        "По истечении десяти дней при отсутствии возражений должника приказ выдаётся взыскателю для предъявления к исполнению.",
        "Приказ подлежит исполнению в порядке, предусмотренном для судебных постановлений.",
    ),
    "order_force": (
        "",
        "",
        "!force ВСТУПИЛ В ЗАКОННУЮ СИЛУ | {force.digits}",
        "- Приказ вступил в законную силу: {force}",
        "!hand Вступил в законную силу | {force.digits}",
    ),
}
