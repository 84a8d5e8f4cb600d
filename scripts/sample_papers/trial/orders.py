"""Orders of the part `trial`, and the pieces that other court papers share with them."""

PIECES = {
    "number": ("Дело № {case_number}", "дело №{case_number}", "Номер дела: {case_number}", "№ {case_number}", "Приказное производство № {case_number}"),
    "head": (
        "> {@number} // УИД: {uid}",
        "| {court.nom.cap} | {@number}",
        "^^ МИРОВОЙ СУДЬЯ // {court.gen}\n\n^^^ {other_address}, тел. {phone}\n\n> УИД {uid} // {@number}",
        "- {uid}\n\n- {@number}",
        "> {@number} // {uid} // копия",
        "> УИД: {uid}",
        "| {@number} | УИД № {uid}",
        "^^^ РОССИЙСКАЯ ФЕДЕРАЦИЯ // {court.nom.cap}\n\n> {@number} ({uid})",
    ),
    "place": ("| г. {town} | {day}", "| {day} | г. {town}", "- {day} г. {town}", "^^ {day} // г. {town}", "| город {town} | {day}", "- {day}, {town}"),
    "loan": ("договору займа", "кредитному договору", "договору микрозайма", "договору потребительского микрозайма", "договору о карте"),
    "loan_of": (
        "{$loan} № {contract} от {contract_day}", "{$loan} №{contract} от {contract_day}", "{$loan} от {contract_day} № {contract}",
        "{$loan} № {contract}, заключённому {contract_day} между {lender} и {debtor.ins},", "{$loan} {contract} от {contract_day}",
    ),
    "judge_title": ("мировой судья {court.gen} {judge}", "мировой судья {court.gen} {judge.short}", "и.о. мирового судьи {court.gen} {judge}"),
    "Judge_title": (
        "Мировой судья {court.gen} {judge}",
        "Мировой судья {court.gen} {judge.short}",
        "Мировой судья {judge.short} ({court.nom})",
        "Исполняющ{j:ий|ая} обязанности мирового судьи {court.gen} мировой судья {other_court.gen} {judge}",
        "И.о. мирового судьи {court.gen} {judge.short}",
        "Мировой судья {other_court.gen} {judge.short}, исполняющ{j:ий|ая} обязанности мирового судьи {court.gen},",
        "Судья {court.gen} {judge}",
        "Я, {judge}, мировой судья {court.gen},",
    ),
    "claimant": ("{creditor}", "{creditor.long.gen}", "взыскателя {creditor}", "представителя {creditor} по доверенности {clerk.short}", "{creditor} ({creditor.long.nom})"),
    "debtor_whole": (
        "{debtor.gen}, {born} года рождения, уроженца{m:|} {birth_place}, паспорт {passport}, зарегистрированно{m:го|й} по адресу: {address}",
        "должника {debtor.gen}, {born} г.р., место рождения: {birth_place}, СНИЛС {snils}, место жительства: {address}",
        "{debtor.gen} ({born} года рождения, место рождения: {birth_place}, адрес регистрации: {address})",
        "{debtor.gen}, дата рождения {born}, проживающе{m:го|й} по адресу: {address} (паспорт {passport})",
        "{debtor.gen}, {born} г. рождения, урожен{m:ца|ки} {birth_place}, адрес: {address}, место работы неизвестно",
    ),
    "parts.three": (
        "из которых {principal} – основной долг, {interest} – проценты за пользование займом, {penalty} – неустойка",
        "в том числе: основной долг – {principal}, проценты – {interest}, пени – {penalty}",
        "состоящую из основного долга {principal}, процентов {interest}, штрафных санкций {penalty}",
        "в т.ч. сумма основного долга: {principal}; сумма процентов: {interest}; сумма неустойки: {penalty}",
        "из них: // {principal} – просроченный основной долг; // {interest} – просроченные проценты; // {penalty} – неустойка за просрочку",
    ),
    "parts.two": (
        "из которых {principal} – основной долг, {interest} – проценты за пользование займом",
        "в том числе: основной долг – {principal}, проценты – {interest}",
        "состоящую из основного долга {principal} и процентов {interest}",
        "в т.ч. сумма основного долга: {principal}; сумма процентов: {interest}",
    ),
    "costs": (
        "а также расходы по уплате государственной пошлины в размере {fee}", "расходы по оплате госпошлины в сумме {fee}",
        "государственную пошлину {fee}, почтовые расходы {post}", "в возмещение судебных расходов по уплате государственной пошлины {fee}",
        "а также {fee} в счёт возмещения расходов по государственной пошлине и {post} почтовых расходов",
    ),
    "grand_total": ("", "", ", а всего {grand}", ", всего взыскать {grand.long}", ". Итого: {grand}"),
    "sign": (
        "!sign Мировой судья | {judge.short}", "!sign Мировой судья | {judge.initials}", "!sign Мировой судья // {court.gen} | {judge.short}",
        "!sign И.о. мирового судьи | {judge.short}", "!sign Судья | {judge.initials}",
    ),
    "seal": ("!seal мировой судья * судебный участок", "", "!seal"),
    "true_copy": ("", "", "- Копия верна: мировой судья {judge.short}", "!stamp КОПИЯ ВЕРНА | секретарь {clerk.short}", "- Подлинник подшит в дело № {case_number}, секретарь {clerk.short}"),
}
ORDER = {
    "court_order": (
        "{@head}\n\n^ {@order_title}\n\n{@place}\n\n{@order_intro}\n\n^ {@order_verb}\n\n{@order_operative}\n\n{@order_tail}\n\n{@sign}\n\n{@seal}\n\n{@true_copy}\n\n{@order_force}",
        "{@head}\n\n^ {@order_title}\n\n{@place}\n\n{@order_intro}{@laws}\n\n^^ {@order_verb}\n\n{@order_operative}\n\n{@order_tail}\n\n{@order_tail}\n\n{@sign}\n\n{@seal}\n\n{@order_force}",
        "^ СУДЕБНЫЙ ПРИКАЗ\n\n# 1 | Номер производства | {case_number}\n# 2 | Дата вынесения приказа | {day}\n# 3 | Наименование суда | {court.nom.cap}\n# 4 | Судья, вынесший приказ | {judge.short}\n# 5 | Взыскатель | {creditor}, ИНН {inn}, {other_address}\n# 6 | Должник | {debtor.nom}\n# 7 | Дата и место рождения | {born}, {birth_place}\n# 8 | Место жительства | {address}\n# 9 | Закон | ст. 807–811 ГК РФ\n# 10 | Сумма долга | {total}\n# 11 | Обязательство | {$loan} № {contract} от {contract_day}\n# 12 | Период | с {from} по {to}\n# 13 | Госпошлина | {fee}\n\n^^ ПРИКАЗЫВАЮ:\n\nвзыскать с должника в пользу взыскателя указанные суммы.\n\n{@order_tail}\n\n{@sign}\n\n{@seal}",
        "| {@number} | {court.nom.cap}\n\n^ СУДЕБНЫЙ ПРИКАЗ // (исполнительный документ)\n\n{@place}\n\n{@Judge_title}, рассмотрев заявление {@claimant}, установил{j:|а}, что должником не исполнены обязательства по {@loan_of}. Задолженность за период с {from} по {to} составляет {total}.\n\nНа основании изложенного, руководствуясь ст. 121–127 ГПК РФ,\n\n^^ {@order_verb}\n\n1. Взыскать с {@debtor_whole}, в пользу {creditor} (ИНН {inn}) задолженность {total.long}, {parts}.\n\n2. Взыскать с {debtor.gen} в пользу {creditor} {@costs.second}.\n\n{@order_tail}\n\n{@sign}\n\n{@seal}\n\n{@order_force}",
    ),
    "costs.second": ("расходы по уплате государственной пошлины – {fee}", "судебные расходы по оплате государственной пошлины в размере {fee}"),
    "order_title": ("СУДЕБНЫЙ ПРИКАЗ", "С У Д Е Б Н Ы Й   П Р И К А З", "СУДЕБНЫЙ ПРИКАЗ // о взыскании задолженности", "Судебный приказ", "СУДЕБНЫЙ ПРИКАЗ (дубликат)", "СУДЕБНЫЙ ПРИКАЗ № {case_number}"),
    "order_verb": ("П Р И К А З Ы В А Ю :", "ПРИКАЗАЛ:", "П Р И К А З А Л А :", "РЕШИЛ:", "р е ш и л а :", "приказываю:"),
    "order_intro": (
        "{@Judge_title}, рассмотрев заявление {@claimant} о вынесении судебного приказа о взыскании с {debtor.gen} задолженности по {@loan_of} и судебных расходов, руководствуясь ст.ст. 121–128 ГПК РФ,",
        "{@Judge_title}, рассмотрев материалы по заявлению {@claimant} к {debtor.dat} о взыскании суммы долга, исследовав представленные доказательства, на основании ст. 23, 121, 122, 124–127 ГПК РФ, ст. 309, 310, 807–811 ГК РФ",
        "{@Judge_title}, изучив заявление {@claimant} о выдаче судебного приказа и приложенные документы,\n\n^^ УСТАНОВИЛ:\n\nМежду {lender} и {debtor.ins} {contract_day} заключён договор № {contract}. Права требования переданы {creditor} по договору уступки № {number.3} от {cession_day}. Требование основано на сделке, совершённой в простой письменной форме. Руководствуясь статьями 121–127 ГПК РФ, мировой судья",
    ),
    "order_operative": (
        "Взыскать с {@debtor_whole}, в пользу {creditor}, ИНН {inn}, ОГРН {ogrn}, задолженность по {@loan_of} за период с {from} по {to} в размере {total.long}, {parts}, {@costs}{@grand_total}.",
        "взыскать с {@debtor_whole},\n\nв пользу {creditor.long.gen} (ИНН {inn}, юридический адрес: {other_address}) задолженность по {@loan_of} за период {from.digits}–{to.digits} в сумме {total.long}, {parts},\n\n{@costs}{@grand_total}.",
        "Взыскать в пользу {creditor} (ИНН {inn}) с {@debtor_whole}, сумму задолженности по {@loan_of}, образовавшейся с {from} по {to}, в размере {total}, {parts}; {@costs}.",
        "Взыскать с должника: {debtor.gen}\n\n% дата рождения | {born}\n% место рождения | {birth_place}\n% адрес | {address}\n\nв пользу взыскателя: {creditor}, ИНН {inn}, задолженность по {@loan_of} за период с {from} г. по {to} г. в размере {total.long}, {parts}, {@costs}.",
    ),
    "order_tail": (
        "Должник в течение десяти дней со дня получения копии судебного приказа вправе представить возражения относительно его исполнения.",
        "Судебный приказ имеет силу исполнительного документа. Взыскание по нему производится в порядке, установленном для исполнения судебных постановлений.",
        "Разъяснить, что при поступлении в установленный срок возражений должника судебный приказ подлежит отмене.",
        "Срок предъявления приказа к исполнению – три года. Приказ может быть обжалован в Первый кассационный суд общей юрисдикции.",
    ),
    "order_force": (
        "", "", "", "!force Вступил в законную силу | {force.digits}", "- Судебный приказ вступил в законную силу {force}.", "!hand Дата вступления в законную силу: | {force.digits}",
        "!force ПРИКАЗ // вступил в законную силу // МИРОВОЙ СУДЬЯ | {force.words_g}",
    ),
}
