"""Writs of the part `docket`: the printed blank of series ВС and ФС, its electronic form, free prose (ГПК ст. 428, 229-ФЗ ст. 13)."""

from scripts.sample_papers.docket.shapes import shapes

_ORDERS = shapes(
    "w_series ^w_title w_court w_case w_day w_act ^^w_verb w_operative w_force w_issued w_sides w_term w_sign seal",
    "w_series ^w_title w_court w_case w_act w_day w_operative w_force w_issued w_sides w_sign w_marks",
    "^w_title w_series w_court w_act w_day w_case ^^w_verb w_operative w_sides w_force w_issued w_sign seal",
    "w_series ^w_title w_blank w_operative w_sides w_force w_issued w_sign",
    "w_series ^w_title w_card w_operative w_sides w_sign seal",
    "^w_title w_series w_table w_act ^^w_verb w_operative w_sides w_term w_sign",
    "w_series ^w_title w_court w_case w_day w_act w_operative --- w_force w_issued w_sides w_term w_sign w_marks",
    "w_series ^w_title w_prose w_sides w_sign seal",
    "^w_title w_series w_prose w_force w_issued w_sides w_sign w_marks",
    "w_bars ^w_title w_card w_heading w_operative w_sides w_sign_electronic",
    "^w_title w_series w_court w_sides w_case w_day w_act ^w_verb w_operative w_force w_issued w_sign",
    "w_series ^w_title w_court w_case w_sides w_day w_force w_issued w_heading w_operative w_sign seal",
    "w_series w_court ^w_title w_issued w_act w_day w_case ^^w_verb w_operative w_force w_sides w_term w_sign",
    "w_force w_series ^w_title w_court w_act w_case w_day ^^w_verb w_operative w_issued w_sides w_sign",
    "w_series ^w_title w_pages w_court w_case w_day w_act ^^w_verb w_operative w_force w_issued w_sides w_sign",
    "^w_title w_series === w_court w_case === w_day w_act w_operative === w_force w_issued === w_sides w_sign",
    "w_series ^w_title w_blank w_heading w_rows w_sides w_force w_issued w_sign seal",
    "w_series ^w_title w_court w_case w_day w_act w_heading w_rows w_force w_issued w_sides w_term w_sign",
    "w_marks w_series ^w_title w_court w_case w_day w_act w_operative w_force w_issued w_sides w_sign",
    "^w_title w_series w_points w_sign seal",
    "w_series ^w_title w_court w_because w_day w_case ^^w_verb w_operative w_force w_issued w_sides w_sign w_marks",
    "w_series ^w_title w_table w_heading w_operative w_sides w_sign_electronic",
)
WRIT = {
    "writ": _ORDERS,
    "w_series": (
        "> {writ}", "> серия {writ}", "> Серия {writ}", "> {writ.bare}", "^^ {writ}", "^^ серия {writ.bare}", "| Исполнительный лист | {writ}", "> Бланк серии {writ}", "- {writ}", "- Серия и номер: {writ.bare}", "> Лист серии {writ}", "!code {writ.bare}", "% Серия, номер | {writ}", "> ИЛ {writ}",
    ),
    "w_bars": ("!qr {number.12}", "!code {number.12}", "- {writ.bare}", "| Электронный документ | {writ.bare}", "^^ {writ}", "> {writ}"),
    "w_title": (
        "ИСПОЛНИТЕЛЬНЫЙ ЛИСТ", "ИСПОЛНИТЕЛЬНЫЙ ЛИСТ", "ИСПОЛНИТЕЛЬНЫЙ ЛИСТ", "И С П О Л Н И Т Е Л Ь Н Ы Й   Л И С Т", "Исполнительный лист", "ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // именем Российской Федерации", "Российская Федерация // ИСПОЛНИТЕЛЬНЫЙ ЛИСТ", "ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // ({writ.bare})", "ИСПОЛНИТЕЛЬНЫЙ // ЛИСТ",
        "ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // по делу № {case_number}", "ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // о взыскании денежных средств", "ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // (дубликат)", "ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // в форме электронного документа",
    ),
    "w_court": (
        "_ {court.nom.cap} | (наименование суда)", "- {court.nom.cap}", "^^ {court.nom.cap}", "- {court.nom.cap} // {other_address}", "_ {court.nom.cap}, {other_address} | (наименование и адрес суда, выдавшего исполнительный лист)", "% Наименование суда | {court.nom.cap}\n% Адрес суда | {other_address}", "- Выдан: {court.nom.cap}",
        "- Суд, выдавший лист: {court.nom.cap}", "# Наименование суда | {court.nom.cap}", "| Суд | {court.nom.cap}", "- Полное наименование суда: {court.nom.cap}", "^^^ {court.nom.upper} // {other_address}",
    ),
    "w_case": (
        "- Дело № {case_number}, УИД {uid}", "_ {case_number} | (номер дела)", "- Дело № {case_number} // УИД {uid}", "% Номер дела | {case_number}\n% УИД | {uid}", "- по делу № {case_number}", "# Дело | {case_number}\n# УИД | {uid}", "- № дела {case_number} ({uid})", "_ {case_number} | (№ дела)\n\n_ {uid} | (уникальный идентификатор дела)",
        "- Гражданское дело № {case_number}", "| Дело № {case_number} | УИД {uid}", "- Номер дела: {case_number}; идентификатор: {uid}", "- Дело {case_number}",
    ),
    "w_day": (
        "- Дата принятия судебного акта: {day}", "_ {day} | (дата принятия судебного акта)", "- Судебный акт принят {day}", "- Дата вынесения решения: {day}", "% Дата принятия судебного акта | {day}", "- решение от {day}", "# Акт принят | {day}", "- Резолютивная часть решения объявлена и решение принято {day}", "- Дело рассмотрено, решение постановлено {day}", "| Дата решения | {day}",
        "- рассмотрено {day}", "- Вынесено решение {day} (иск подан {aside.earlier})",
    ),
    "w_act": (
        "{court.nom.cap} в составе судьи {judge.gen} рассмотрел дело по иску {creditor} к {debtor.dat} о взыскании задолженности", "Судья {judge}, рассмотрев дело по иску {creditor.long.gen} к {debtor.dat} о взыскании долга по {@loan_of},", "По иску {creditor} к {debtor.dat} рассмотрено дело, судья {judge}.", "Рассмотрев в порядке упрощённого производства дело по иску {creditor} к {debtor.dat}, судья {judge.short}",
        "Заочным решением, судья {judge}, по иску {creditor} (ИНН {inn}) к {debtor.dat}", "Дело по исковому заявлению {creditor} к {debtor.dat} о взыскании задолженности по {@loan_of} рассмотрено судьёй {judge.ins}.", "Судом под председательством {judge.gen} разрешён спор {creditor} с {debtor.ins} по {@loan_of}.",
        "На основании решения по иску {creditor} к {debtor.dat}, судья {judge.initials}", "Председательствующий судья {judge}, истец {creditor}, ответчик {debtor.nom}.", "Судья {judge.initials} рассмотрел{j:|а} дело {creditor} против {debtor.gen} о взыскании по {@loan_of}", "Предмет спора: взыскание задолженности по {@loan_of}; судья – {judge}; истец – {creditor}.", "_ {judge} | (судья)\n\n_ {creditor} – {debtor.nom} | (истец – ответчик)",
    ),
    "w_because": (
        "Настоящий лист выдан на основании вступившего в законную силу решения, постановленного судьёй {judge.ins} по иску {creditor} к {debtor.dat}.", "Выдача листа произведена по заявлению {creditor} от {aside.filed}, судья {judge}.", "Лист выписан по решению судьи {judge.gen} о взыскании с {debtor.gen} в пользу {creditor} долга.", "Во исполнение судебного акта (судья {judge.short}) по спору {creditor} и {debtor.gen}.",
        "Исполнительный лист изготовлен по делу о взыскании с {debtor.gen} задолженности по {@loan_of}, судья {judge}.", "Судья {judge}, по заявлению взыскателя {creditor}, поступившему {aside.received}, выдал{j:|а} настоящий лист.",
    ),
    "w_verb": ("РЕШИЛ:", "решил:", "Р Е Ш И Л :", "РЕШИЛ{j:|А}:", "ОПРЕДЕЛИЛ:", "решил{j:|а}:", "ПОСТАНОВИЛ:", "суд решил:", "РЕШИЛ", "Р Е Ш И Л{j:| А} :", "п о с т а н о в и л :"),
    "w_heading": (
        "^^ Резолютивная часть судебного акта", "- Содержание резолютивной части:", "- Суд постановил:", "^^ РЕЗОЛЮТИВНАЯ ЧАСТЬ", "- Требование исполнительного документа:", "^^^ (резолютивная часть судебного акта дословно)", "- Решено:", "- Подлежит исполнению:", "- По судебному акту надлежит:", "^^ Содержание требования",
    ),
    "w_operative": (
        "Взыскать с {@debtor_whole}, в пользу {@in_favour} {@w_debt} {@in_amount}, {parts}, {@costs}{@grand_total}.", "Исковые требования удовлетворить. Взыскать с {debtor.gen} в пользу {creditor} {@w_debt} {@in_amount}, {parts}, {@costs}{@grand_total}.", "взыскать с {debtor.gen} в пользу {creditor} {total.long}, {parts}, {@costs}.", "Иск {creditor} к {debtor.dat} удовлетворить: взыскать {@w_debt} {@in_amount}, {parts}; {@costs}.",
        "Взыскать в пользу {creditor} с {debtor.gen}, {born} года рождения, {@w_debt} {@in_amount}, {@costs}.", "Взыскать с {debtor.gen} (паспорт {passport}) в пользу {creditor.long.gen} (ИНН {inn}) {@w_debt} {@in_amount}, {parts}, {@costs}{@grand_total}.", "Требования {creditor.long.gen} удовлетворить полностью, взыскать с {debtor.gen} {total.long}, {parts}, по {@loan_of} и {@costs_only}.",
        "С {debtor.gen} взыскать в пользу {creditor} {@w_debt} {@in_amount}, {@costs}{@grand_total}.", "1. Взыскать с {debtor.gen} в пользу {creditor} {@w_debt} {@in_amount}, {parts}.\n\n2. {@o_fee_point}", "Иск удовлетворить частично. Взыскать с {debtor.gen} в пользу {creditor} {@w_debt} {@in_amount}, {parts}, {@costs}. В остальной части (на {aside_sum}) отказать.",
        "Взыскать с {debtor.gen} в пользу {creditor} задолженность по {@loan_of} за период с {from} по {to} {@in_amount}, {parts}, {@costs}.", "Обязать {debtor.acc} выплатить {creditor} {total.long}, {parts}, {@costs}.", "Взыскать {total.long} – {@w_debt}, {parts}, – с {debtor.gen} в пользу {creditor}; {@costs}.",
    ),
    "w_debt": (
        "задолженность по {@loan_of}", "задолженность по {@loan_of} за период с {from} по {to}", "сумму задолженности по {@loan_of}", "долг по {@loan_of}", "задолженность за период с {from} по {to} по {@loan_of}", "сумму долга по {@loan_of} за период с {from} по {to}", "денежные средства по {@loan_of}", "образовавшуюся с {from} по {to} задолженность по {@loan_of}", "просроченный долг по {@loan_of}",
        "задолженность, возникшую из договора № {contract} от {contract_day},",
    ),
    "w_rows": (
        "Взыскать с {debtor.gen} в пользу {creditor} по {@loan_of}:\n\n{parts.rows}\n# Всего | {total}\n# Госпошлина | {fee}", "Взыскать с {debtor.gen} в пользу {creditor}:\n\n# Задолженность | {total}\n# Пошлина | {fee}\n# Итого | {grand}\n\n{parts}.", "# Взыскать с | {debtor.gen}\n# В пользу | {creditor}\n# Долг по договору № {contract} от {contract_day} | {total}\n# Государственная пошлина | {fee}",
        "С {debtor.gen} в пользу {creditor} взыскать за период с {from} по {to}:\n\n{parts.rows}\n# Сумма долга | {total}", "% Должник | {debtor.nom}\n% Взыскатель | {creditor}\n% Взыскать | {total}\n% Основание | договор № {contract} от {contract_day}\n% Судебные расходы | {fee}", "Взыскать в пользу {creditor} с {debtor.gen} по {@loan_of}:\n\n{parts.rows}\n# ИТОГО | {total}\n# Расходы по госпошлине | {fee}",
    ),
    "w_force": (
        "- Судебный акт вступил в законную силу {force}", "_ {force} | (дата вступления в законную силу судебного акта)", "- Дата вступления в законную силу: {force}", "- Решение вступило в законную силу {force}", "% Вступил в законную силу | {force}", "- Вступил в законную силу: {force}", "# Дата вступления акта в законную силу | {force}", "| Вступило в законную силу | {force}", "- Судебный акт вступил в силу {force}, обращён к взысканию",
        "- Акт в законной силе с {force}", "!hand Судебный акт вступил в законную силу | {force.digits}", "- Судебное постановление вступило в законную силу {force}",
    ),
    "w_issued": (
        "- Исполнительный лист выдан {issue_day}", "_ {issue_day} | (дата выдачи исполнительного листа)", "- Дата выдачи: {issue_day}", "- Выдан {issue_day}", "% Дата выдачи | {issue_day}", "- Дата выдачи исполнительного листа: {issue_day}", "# Лист выдан | {issue_day}", "| Дата выдачи листа | {issue_day}", "- Лист выдан взыскателю {issue_day}", "!hand Выдан | {issue_day.digits}", "- Исполнительный лист изготовлен и выдан {issue_day}, получен {aside.lodged}",
        "- Выдача: {issue_day}",
    ),
    "w_sides": (
        "- Должник: {@debtor_nom}\n\n- Взыскатель: {creditor}, ИНН {inn}, {other_address}", "- Взыскатель: {creditor.long.nom}, ИНН {inn}, ОГРН {ogrn}\n\n- Должник: {@debtor_nom}", "_ {debtor.nom} | (должник: фамилия, имя, отчество)\n\n_ {born}, {birth_place} | (дата и место рождения)\n\n_ {address} | (место жительства)\n\n_ {creditor}, ИНН {inn} | (взыскатель)",
        "% Должник | {debtor.nom}\n% Дата рождения | {born}\n% Место рождения | {birth_place}\n% Место жительства | {address}\n% Взыскатель | {creditor}\n% ИНН | {inn}", "# Должник (гражданин) | {@debtor_nom}\n# Взыскатель (организация) | {creditor}, ИНН {inn}", "^^ Сведения о должнике\n\n- {@debtor_nom}\n\n^^ Сведения о взыскателе\n\n- {creditor.long.nom}, ИНН {inn}, {other_address}",
        "Взыскатель – {creditor}, ИНН {inn}; должник – {@debtor_nom}.", "- Должник // {debtor.nom} // {born} г.р. // {birth_place} // {address} // СНИЛС {snils}\n\n- Взыскатель // {creditor} // ИНН {inn} // р/с {account}", "| Взыскатель // {creditor} // ИНН {inn} | Должник // {debtor.nom} // {born} // {address}", "- ДОЛЖНИК: {@debtor_nom}\n\n- ВЗЫСКАТЕЛЬ: {creditor}, дата регистрации {aside.proxy}, ИНН {inn}, ОГРН {ogrn}",
        "_ {@debtor_nom} | (сведения о должнике)\n\n_ {creditor.long.nom}, {other_address}, ИНН {inn} | (сведения о взыскателе)",
    ),
    "w_blank": (
        "_ {court.nom.cap} | (наименование суда)\n\n_ {case_number} | (номер дела)\n\n_ {day} | (дата принятия судебного акта)\n\n_ {judge} | (судья)\n\n_ {creditor} к {debtor.dat} | (стороны)", "_ {day} | число, месяц, год\n\n_ {court.nom.cap} | суд\n\n_ {judge.initials} | Ф.И.О. судьи\n\n_ {case_number}, {uid} | дело",
        "- 1. Суд: {court.nom.cap}\n\n- 2. Дело: {case_number}, УИД {uid}\n\n- 3. Решение от {day}\n\n- 4. Судья: {judge}", "_ {case_number} | по делу №\n\n_ {day} | решение от\n\n_ {court.nom.cap} ({judge.short}) | кем принято", "- Номер дела (производства) {case_number}\n\n- Наименование суда {court.nom}\n\n- Судья {judge}\n\n- Дата принятия акта {day}",
        "| Дело № {case_number} | {day}\n\n_ {court.nom.cap}, судья {judge} | (кем рассмотрено)",
    ),
    "w_card": (
        "% Серия и номер | {writ.bare}\n% Суд | {court.nom.cap}\n% Номер дела | {case_number}\n% УИД | {uid}\n% Дата судебного акта | {day}\n% Вступил в законную силу | {force}\n% Дата выдачи | {issue_day}\n% Судья | {judge}", "% Исполнительный лист | {writ}\n% Выдан | {issue_day}\n% Кем | {court.nom.cap}\n% По делу | {case_number}\n% Решение принято | {day}\n% В законной силе | {force}\n% Председательствующий | {judge.short}",
        "- {writ}\n\n- {court.nom.cap}, дело № {case_number}, судья {judge}\n\n- решение принято {day}, вступило в законную силу {force}, лист выдан {issue_day}", "# Реквизит | Значение\n# Номер листа | {writ.bare}\n# Суд | {court.nom.cap}\n# Дело | {case_number}\n# Дата акта | {day}\n# Дата вступления в силу | {force}\n# Дата выдачи | {issue_day}\n# Судья | {judge}",
        "% Номер документа | {writ.bare}\n% Файл сформирован | {aside.printed}\n% Орган | {court.nom.cap}\n% Дело | {case_number} ({uid})\n% Акт от | {day}\n% Выдача | {issue_day}\n% Вступление в силу | {force}\n% Подписал{j:|а} | {judge}", "% Лист | {writ}\n% Иск поступил | {aside.earlier}\n% Решение | {day}\n% Законная сила | {force}\n% Выдан | {issue_day}\n% Суд и судья | {court.nom.cap}, {judge}\n% Дело | {case_number}",
    ),
    "w_table": (
        "% Суд | {court.nom.cap}\n% Дело | {case_number}\n% Решение от | {day}\n% Вступило в законную силу | {force}\n% Лист выдан | {issue_day}\n% Судья | {judge.short}", "# Кем выдан | {court.nom.cap}\n# Когда выдан | {issue_day}\n# По делу | {case_number}, УИД {uid}\n# Дата решения | {day}\n# Законная сила с | {force}\n# Кто рассматривал | судья {judge}", "# Иск поступил | {aside.earlier}\n# Решение вынесено | {day}\n# Решение вступило в силу | {force}\n# Исполнительный лист выписан | {issue_day}\n# Суд | {court.nom.cap}\n# Дело № | {case_number}", "# Суд и судья | {court.nom.cap}, {judge}\n# Номер, УИД | {case_number}, {uid}\n# Принят акт | {day}\n# В законной силе | {force}\n# Дата выдачи | {issue_day}", "% Номер дела | {case_number}\n% Судебный акт | решение от {day}\n% Вступление в силу | {force}\n% Выдача листа | {issue_day}\n% Наименование суда | {court.nom.cap}",
        "# Суд | {court.nom.cap}\n# Дело | {case_number}\n# УИД | {uid}\n# Акт принят | {day}\n# Вступил в законную силу | {force}\n# Лист выдан | {issue_day}\n# Судья | {judge}", "# Дата решения | {day}\n# Дата вступления в законную силу | {force}\n# Дата выдачи листа | {issue_day}\n# Суд | {court.nom.cap}\n# Номер дела | {case_number}\n# Срок предъявления | до {aside.until}",
        "# Принято к производству | {aside.earlier}\n# Рассмотрено | {day}\n# В силе с | {force}\n# Лист от | {issue_day}\n# Дело | {case_number}\n# Суд | {court.nom.cap}\n# Судья | {judge.initials}", "# 1. Суд | {court.nom.cap}\n# 2. Номер дела | {case_number}\n# 3. Дата акта | {day}\n# 4. Вступление в силу | {force}\n# 5. Выдача | {issue_day}\n# 6. Судья | {judge}",
    ),
    "w_prose": (
        "{court.nom.cap} в составе судьи {judge.gen}, рассмотрев {day} дело № {case_number} по иску {creditor} к {debtor.dat}, решил: {@w_operative} Решение вступило в законную силу {force}. Лист выдан {issue_day}.", "Решением от {day} по делу № {case_number} ({court.nom.cap}, судья {judge}) постановлено: {@w_operative} Вступило в законную силу {force}; лист выдан {issue_day}.",
        "{day.cap} {court.nom} (судья {judge}) по делу № {case_number} принял решение: {@w_operative} Дата вступления в законную силу – {force}, дата выдачи листа – {issue_day}.", "По делу № {case_number}, рассмотренному {day} судьёй {judge.ins} ({court.nom}), {@w_operative} Акт вступил в законную силу {force}, лист выписан {issue_day}.",
        "Настоящий лист выдан {issue_day}, {court.nom.cap}, судья {judge}, на основании решения от {day} по делу № {case_number}, вступившего в законную силу {force}: {@w_operative}", "УИД {uid}. Решением ({court.nom.cap}, {day}, дело № {case_number}, судья {judge.short}), которое вступило в законную силу {force}, определено: {@w_operative} Выдан {issue_day}.",
    ),
    "w_points": (
        "- Суд: {court.nom.cap}\n\n- Судья: {judge}\n\n- Дело: № {case_number}, УИД {uid}\n\n- Решение: {day}, в законной силе с {force}\n\n- Содержание: {@w_operative}\n\n- Должник: {@debtor_nom}\n\n- Взыскатель: {creditor}, ИНН {inn}\n\n- Выдача: {issue_day}", "% Наименование суда | {court.nom.cap}\n% Судья | {judge}\n% Дело | {case_number}\n% Дата акта | {day}\n% Вступил в законную силу | {force}\n% Дата выдачи | {issue_day}\n\n{@w_operative}\n\n{@w_sides}", "I. {court.nom.cap}, судья {judge}, дело № {case_number}, решение от {day}.\n\nII. {@w_operative}\n\nIII. Вступило в законную силу {force}; лист выдан {issue_day}.\n\nIV. Должник: {@debtor_nom}. Взыскатель: {creditor}, ИНН {inn}.", "_ {court.nom.cap} | (суд)\n\n_ {case_number} | (дело)\n\n_ {day} | (дата акта)\n\n{@w_operative}\n\n_ {force} | (вступление в силу)\n\n_ {issue_day} | (дата выдачи)\n\n_ {@debtor_nom} | (должник)\n\n_ {creditor}, ИНН {inn} | (взыскатель)",
        "- 1. Наименование суда: {court.nom.cap}\n\n- 2. Дело № {case_number}\n\n- 3. Дата принятия акта: {day}\n\n- 4. Дата вступления в законную силу: {force}\n\n- 5. Должник: {@debtor_nom}\n\n- 6. Взыскатель: {creditor}, ИНН {inn}\n\n- 7. Резолютивная часть: {@w_operative}\n\n- 8. Дата выдачи: {issue_day}\n\n- 9. Судья: {judge}",
        "1) {court.nom.cap}; судья {judge}\n\n2) дело № {case_number}, решение от {day}, вступило в силу {force}\n\n3) {@w_operative}\n\n4) должник: {@debtor_nom}; взыскатель: {creditor} (ИНН {inn})\n\n5) лист выдан {issue_day}", "# Суд | {court.nom.cap}\n# Судья | {judge}\n# Дело | {case_number}\n# Дата акта | {day}\n# В силу вступил | {force}\n# Выдан | {issue_day}\n# Должник | {@debtor_nom}\n# Взыскатель | {creditor}, ИНН {inn}\n\n{@w_operative}",
    ),
    "w_pages": ("| Лист 1 | Листов 4", "- стр. 1 из 3", "> страница первая", "- Бланк изготовлен типографским способом, защищён от подделки", "| Экз. взыскателя | стр. 1", "!code {number.12}", "- Внимание: подчистки и исправления не допускаются", "> форма утверждена Правительством РФ", "- лицевая сторона", "| № {number.5} по журналу выдачи | стр. 1"),
    "w_term": (
        "", "", "- Срок предъявления исполнительного листа к исполнению – 3 года", "- Может быть предъявлен к исполнению до {aside.until}", "- Срок предъявления истекает {aside.until}", "- Отсрочка, рассрочка исполнения: не предоставлялись", "_ три года | (срок предъявления к исполнению)", "% Предъявить до | {aside.until}", "- Немедленному исполнению не подлежит", "- Отметка об отсрочке исполнения: ________",
    ),
    "w_sign": (
        "!sign Судья | {judge.short}", "!sign Судья | {judge.initials}", "!sign Судья (подпись) | {judge.initials}", "!sign Судья: | {judge.short}", "!sign Председательствующий | {judge.short}", "!sign Подпись судьи | {judge.initials}", "!sign Судья, выдавш{j:ий|ая} исполнительный лист | {judge.initials}", "!sign Судья М.П. | {judge.short}", "!sign Судья {court.gen} | {judge.initials}", "!esign {judge} | {issue_day.digits}",
    ),
    "w_sign_electronic": (        "!qr {number.12}\n\n!esign {judge} | {issue_day.digits}", "- Сформировано автоматически, подпись судьи {judge} проверена", "!sign Судья (электронная подпись) | {judge.short}", "!esign {judge} | {issue_day.digits_g}",
        "!esign {judge} | {issue_day.digits}", "!esign {judge}, судья | {issue_day.digits}", "- Документ подписан усиленной квалифицированной подписью: {judge}, {issue_day}", "!sign Подписано электронно | {judge.initials}\n\n!qr {number.11}"),
    "w_marks": (
        "", "", "!seal", "- Отметка пристава: возбуждено {aside.lodged}, №________", "- Отметки об исполнении: взыскано {aside_sum}, {aside.checked}", "- Возвращён взыскателю {aside.printed}", "!stamp ПОСТУПИЛО // {department} | {aside.lodged.digits}", "- Отметка кредитной организации: принят {aside.lodged}, частичная оплата {aside_sum}", "- Лист предъявлялся один раз", "- М.П.",
    ),
}  # fmt: skip
