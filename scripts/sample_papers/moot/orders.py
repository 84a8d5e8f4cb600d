"""Orders of the part `moot`: of state software, of typed templates, of forms in rows (ГПК ст. 121–130)."""

from scripts.sample_papers.docket.shapes import shapes

ORDER = {
    "court_order": shapes(
        "qhead ^o_name place o_intro ^^o_verb o_take o_objection o_copies esign o_mark",
        "head ^o_name place o_intro ^^o_verb o_take o_objection jsign o_mark",
        "head ^o_name place o_intro ^o_verb o_take o_execution jsign seal o_mark copy",
        "^o_name head place o_short_intro ^^v_found o_facts norms o_facts_law ^^o_verb o_take o_copies jsign o_mark",
        "head ^o_name place o_short_intro ^v_found o_facts aside_told norms o_facts_law ^o_verb o_take o_objection o_execution jsign copy",
        "head ^o_name o_dayed ^^o_verb o_take jsign o_mark o_objection",
        "head ^o_name o_one jsign seal o_mark",
        "qhead ^o_name o_card ^^o_verb o_brief o_copies esign",
        "head ^o_name place o_items jsign seal o_mark",
        "o_items_form jsign o_mark",
        "head ^o_name place o_intro ^^o_verb o_table o_objection jsign o_mark",
        "qhead ^o_name place o_intro ^^o_verb o_numbered o_copies jsign o_mark",
        "o_mark head ^o_name place o_intro ^o_verb o_take o_objection jsign copy",
        "head ^o_name place o_intro o_facts norms aside_told --- o_facts_law ^^o_verb o_take o_copies o_execution jsign seal o_mark",
        "head place ^o_name o_intro ^^o_verb o_numbered o_objection jsign o_bank o_mark",
        "head ^o_name place o_short_intro ^^o_verb o_two_papers o_objection jsign o_mark",
        "qhead place ^o_name o_short_intro o_verb_inline jsign o_mark copy",
        "head ^o_copy_name place o_intro ^^o_verb o_take jsign o_double o_mark",
    ),
    "o_name": (
        "СУДЕБНЫЙ ПРИКАЗ", "СУДЕБНЫЙ ПРИКАЗ", "С У Д Е Б Н Ы Й ~ П Р И К А З", "Судебный приказ", "СУДЕБНЫЙ ПРИКАЗ № {case_number}", "СУДЕБНЫЙ ПРИКАЗ // по делу № {case_number}", "СУДЕБНЫЙ ПРИКАЗ // о взыскании денежных средств", "СУДЕБНЫЙ ПРИКАЗ от {day.digits}", "судебный приказ", "СУДЕБНЫЙ ПРИКАЗ // (для взыскателя)",
    ),
    "o_copy_name": ("СУДЕБНЫЙ ПРИКАЗ // (дубликат)", "ДУБЛИКАТ // СУДЕБНОГО ПРИКАЗА", "СУДЕБНЫЙ ПРИКАЗ // КОПИЯ", "ДУБЛИКАТ // Судебный приказ"),
    "o_double": ("- Дубликат изготовлен на основании определения от {aside.printed}.", "- Дубликат выдан {aside.printed.digits} взамен утраченного подлинника.", "- Взамен утраченного. Определение о выдаче дубликата от {aside.printed} не обжаловалось.", "!stamp ДУБЛИКАТ // выдан | {aside.printed.digits}"),
    "o_verb": ("ПРИКАЗЫВАЮ:", "П Р И К А З Ы В А Ю:", "приказываю:", "ПРИКАЗАЛ{j:|А}:", "РЕШИЛ{j:|А}:", "р е ш и л{j:| а}:", "ПОСТАНОВИЛ{j:|А}:", "ПРИКАЗЫВАЕТ:", "ПРИКАЗЫВАЮ", "п р и к а з а л{j:| а}:"),
    "o_intro": (
        "{@Judge}, рассмотрев заявление {@who_claims} о вынесении судебного приказа о взыскании с {debtor.gen} {@debt_g},", "{@Judge}, рассмотрев заявление {@who_claims} от {aside.filed} о выдаче судебного приказа в отношении {debtor.gen},", "{@Judge}, изучив заявление {@who_claims}, поступившее на участок {aside.filed}, и приложенные к нему документы,",
        "{@Judge}, руководствуясь статьями 121-124, 126-127 ГПК РФ, рассмотрев без вызова сторон заявление {@who_claims} к {debtor.dat},", "{@Judge} на основании ст. ст. 309, 310, 807, 810, 811 ГК РФ, ст. ст. 121-130 ГПК РФ, по заявлению {@who_claims},", "Я, мировой судья {court.gen} {judge}, рассмотрев требование {@who_claims} о взыскании {@debt_g} с {debtor.gen},",
        "{@Judge}, рассмотрев единолично заявление {@who_claims} о взыскании {@debt_g} и представленные в его обоснование письменные доказательства, руководствуясь ст. 121–128 ГПК РФ,", "{@Judge}, ознакомившись с заявлением (подано через портал {aside.filed.digits}) {@who_claims} о взыскании с {debtor.gen} {@debt_g},",
        "{@Judge}, проверив требование {@who_claims}, вытекающее из сделки в простой письменной форме, к должнику {debtor.dat}, в соответствии со ст. 122 ГПК РФ", "{@Judge}, рассмотрев дело приказного производства № {case_number} по заявлению {@who_claims},",
        "{@Judge}, рассмотрев заявление {@who_claims} о взыскании долга, уступленного {cession_day} по договору цессии № {number.3}, руководствуясь гл. 11 ГПК РФ,", "{@Judge}, рассмотрев поступившее {aside.filed} (вх. № {number.4}) заявление {@who_claims} о взыскании {@debt_g},",
    ),
    "o_short_intro": ("{@Judge} по заявлению {@who_claims}", "{@Judge}, рассмотрев заявление {@who_claims},", "{@Judge} в порядке ст. 126 ГПК РФ по требованию {@who_claims} к {debtor.dat}", "{@Judge}, изучив заявление {@who_claims} от {aside.filed},", "Рассмотрев требования {@who_claims}, руководствуясь ст. 121–130 ГПК РФ, мировой судья {court.gen} {judge.short}"),
    "o_dayed": (
        "{day.cap} мировой судья {court.gen} {judge}, рассмотрев заявление {@who_claims} от {aside.filed} о взыскании {@debt_g},", "{@Judge}, рассмотрев {day} в г. {town} заявление {@who_claims} о выдаче судебного приказа,", "{day.quoted} мировой судья {court.gen} {judge.short}, руководствуясь ст. 121–129 ГПК РФ, по заявлению {@who_claims}", "Город {town}, {day}. {@Judge}, рассмотрев заявление {@who_claims} (зарегистрировано {aside.filed}),",
        "{@Judge}, {day.words} рассмотрев требование {@who_claims} о взыскании с {debtor.gen} {@debt_g},", "{day.digits_g} {@Judge}, изучив материалы, представленные {aside.filed} в электронном виде {@who_claims},",
    ),
    "o_facts": (
        "{creditor.long.nom} обратилось к мировому судье с заявлением о выдаче судебного приказа, указав, что {contract_day} {lender} и {debtor.nom} заключили договор № {contract}, по которому должник получил{m:|а} {loan_sum} и обязательств не исполнил{m:|а}. {cession_day.cap} право требования перешло к взыскателю.",
        "Взыскатель {creditor} просит взыскать долг по договору № {contract} от {contract_day}. Право требования приобретено по договору цессии от {cession_day} № {number.2}/{number.3}, первоначальный кредитор – {lender}. Срок возврата истёк, последний платёж в сумме {aside_sum} поступил {aside.earlier}.",
        "{aside.filed.cap} поступило заявление {creditor} (ИНН {inn}) о взыскании с {debtor.gen} долга. К заявлению приложены: договор № {contract} от {contract_day}, расчёт за период с {from} по {to}, квитанция об уплате пошлины, список внутренних почтовых отправлений.",
        "Из заявления и приложений видно, что по договору от {contract_day} № {contract} {debtor.dat} предоставлен заём {loan_sum}; договором уступки от {cession_day} {lender} передал право требования {old_creditor}, а договором от {aside.earlier} № {number.4} оно передано {creditor}.",
        "Между {lender} и {debtor.ins} {contract_day} заключён договор № {contract}. Ответчик деньги не вернул{m:|а}. Реестр уступаемых прав подписан {cession_day}, уведомление должнику направлено {aside.earlier}, заявление в суд подано {aside.filed}.",
        "Взыскателем заявлено требование, основанное на письменной сделке (договор № {contract} от {contract_day}). Основания для отказа в принятии заявления или его возвращения не установлены.",
    ),
    "o_facts_law": (
        "Требование подтверждено документами, спора о праве не усматривается. Руководствуясь ст. 121, 122, 126, 127 ГПК РФ,", "По смыслу п. 3 постановления Пленума Верховного Суда РФ от 27.12.2016 № 62 такое требование бесспорно. На основании ст. 126 ГПК РФ мировой судья", "Закон, которым руководствуется суд: ст. 307, 309, 310, 384, 809–811 ГК РФ, ст. 121–130 ГПК РФ.", "Проверив доводы взыскателя, мировой судья находит заявление обоснованным и, руководствуясь главой 11 ГПК РФ,",
        "В соответствии со ст. 809, 810, 819 ГК РФ и ст. 121–127 ГПК РФ мировой судья", "Представленных доказательств достаточно. С учётом ст. 98, 122, 126 ГПК РФ",
    ),
    "o_take": (
        "Взыскать с {@debtor_g}, в пользу {@for_whom} {@debt} {@amount}, {parts}, {@cost}{@all}.", "Взыскать с должника {@debtor_g}, в пользу взыскателя {@for_whom}, {@debt} {@amount}, {parts}, {@cost}{@all}.", "взыскать в пользу {@for_whom} с {@debtor_g}, {@debt} {@amount}, {parts}, {@cost}{@all}.",
        "Взыскать с {@debtor_g}\n\nв пользу {@for_whom}\n\n{@debt} {@amount}, {parts}, {@cost}{@all}.", "С {@debtor_g}, взыскать в пользу {@for_whom} {total.long} ({@debt}), {parts}, {@cost}{@all}.", "Взыскать с {@debtor_g}, {@debt} {@amount}, {parts}, в пользу {@for_whom}, {@cost}.",
        "Заявленное требование удовлетворить: взыскать с {@debtor_g}, в пользу {@for_whom} {@debt} {@amount}, {parts}, {@cost}{@all}.", "Взыскать с {@debtor_g}, в пользу {@for_whom} по {@loan_no} за период с {from} по {to} сумму {total.long}, {parts}; {@cost}{@all}.",
        "взыскать с {@debtor_g}, в пользу {@for_whom} {@debt}: {parts}, всего долг {total}, {@cost}{@all}.",
    ),
    "o_brief": ("Взыскать с {debtor.gen} в пользу {creditor} {@debt} {@amount}, {parts}, {@cost}{@all}.", "Взыскать с указанного должника в пользу {creditor} {total.long}, {parts}, {@cost}{@all}.", "Взыскать с {debtor.gen} в пользу {creditor.long.gen} {@debt} {@amount}, {@cost}{@all}."),
    "o_card": (
        "% Дата вынесения | {day}\n% Судья | {judge}\n% Суд | {court.nom.cap}\n% Взыскатель | {creditor.long.nom}, ИНН {inn}, {other_address}\n% Должник | {@debtor_n}\n% Заявление поступило | {aside.filed}", "# Взыскатель | {creditor}, ИНН {inn}, ОГРН {ogrn}\n# Должник | {@debtor_n}\n# Заявление | № {number.5} от {aside.filed}\n\n{@Judge}, {day}, рассмотрев заявление,",
        "% Мировой судья | {judge}\n% Участок | {court.nom.cap}, {other_address}\n% Вынесен | {day}, г. {town}\n% Должник | {debtor.nom}\n% Дата рождения | {born.digits}\n% Место рождения | {birth_place}\n% Адрес | {address}\n% Взыскатель | {creditor} (ИНН {inn})\n% Поступило | {aside.filed.digits}, вх. {number.4}",
    ),
    "o_items": (
        "1. {@Judge}\n\n2. Взыскатель: {creditor.long.nom}, ИНН {inn}, адрес: {other_address}\n\n3. Должник: {@debtor_n}\n\n4. Закон, на основании которого удовлетворено требование: ст. 807–811 ГК РФ, ст. 122 ГПК РФ\n\n5. Взыскать: {@debt} {@amount}, {parts}\n\n6. Государственная пошлина: {fee}\n\n7. Реквизиты взыскателя: р/с {account}, БИК 0{number.8}",
        "Номер производства и дата вынесения: № {case_number}, {day}.\n\nСудья: {judge}, {court.nom}.\n\nВзыскатель: {creditor} (ИНН {inn}; {other_address}).\n\nДолжник: {@debtor_n}.\n\nТребование: {@debt}, основной долг {principal}, проценты {interest}, всего {total.long}.\n\nПодлежащая взысканию пошлина: {fee}.",
        "{@Judge} приказывает\n\nвзыскать с: {@debtor_g};\n\nв пользу: {@for_whom};\n\nсумму: {total.long};\n\nоснование: договор № {contract} от {contract_day}, период {from} – {to};\n\nпошлина: {fee}{@all}.\n\nНорма закона: ст. 309, 810 ГК РФ.",
    ),
    "o_items_form": (
        "^^ {court.nom.upper} // {other_address}\n\n^ СУДЕБНЫЙ ПРИКАЗ № {case_number}\n\n- {@id}\n\n# Дата вынесения | {day}\n# Мировой судья | {judge}\n# Взыскатель | {creditor.long.nom}, ИНН {inn}\n# Место нахождения взыскателя | {other_address}\n# Должник | {debtor.nom}\n# Дата и место рождения | {born.digits}, {birth_place}\n# Место жительства | {address}\n# Договор | № {contract} от {contract_day}\n# Период взыскания | с {from} по {to}\n{parts.rows}\n# Итого долг | {total}\n# Государственная пошлина | {fee}\n# Всего | {grand}\n\nВзыскать с должника в пользу взыскателя указанные суммы на основании ст. 810, 811 ГК РФ, ст. 121–130 ГПК РФ.",
        "> Приложение к журналу, форма № 9\n\n^ СУДЕБНЫЙ ПРИКАЗ\n\n_ {case_number} | (номер производства)\n\n_ {day} | (дата вынесения)\n\n_ {court.nom.cap}, мировой судья {judge} | (суд, фамилия и инициалы судьи)\n\n_ {creditor.long.nom}, ИНН {inn}, {other_address} | (взыскатель)\n\n_ {@debtor_n} | (должник)\n\nПРИКАЗЫВАЮ взыскать\n\n_ {total.long} по договору от {contract_day} № {contract} | (размер денежной суммы)\n\n_ с {from} по {to} | (период)\n\n_ {fee} | (государственная пошлина)",
    ),
    "o_table": (
        "Взыскать с {@debtor_g}, в пользу {@for_whom} по {@loan_no} за период с {from} по {to}:\n\n{parts.rows}\n# Всего задолженность | {total}\n# Государственная пошлина | {fee}\n# ИТОГО | {grand}", "взыскать с {@debtor_g}, в пользу {@for_whom}:\n\n# Наименование | Сумма\n{parts.rows}\n# Итого | {total}\n\n{@cost}.\n\nОснование – договор № {contract} от {contract_day}.",
        "Взыскать с {@debtor_g}, в пользу {@for_whom} {@debt}:\n\n{parts.rows}\n# Сумма долга | {total}\n# Пошлина | {fee}\n# Почтовые расходы | {post}\n# Всего | {grand}",
    ),
    "o_numbered": (
        "1. Взыскать с {@debtor_g}, в пользу {@for_whom} {@debt} {@amount}, {parts}.\n\n2. Взыскать с {debtor.gen} в пользу {creditor} государственную пошлину {fee}.", "1. Взыскать с {@debtor_g}, в пользу {@for_whom} {total.long} – {@debt}.\n\n2. Взыскать с того же лица расходы: пошлина – {fee}, почта – {post}.\n\n3. Излишне уплаченную пошлину {aside_sum} возвратить взыскателю.",
        "1. Требование {creditor} удовлетворить.\n\n2. Взыскать с {@debtor_g}, {@debt} {@amount}, {parts}.\n\n3. Расходы по пошлине в размере {fee} отнести на должника.\n\n4. Копию приказа в пятидневный срок выслать должнику.", "1) с {@debtor_g}, в пользу {@for_whom} – {@debt} {@amount};\n\n2) пошлина – {fee};\n\n3) всего – {grand}.",
    ),
    "o_two_papers": (
        "Взыскать с {@debtor_g}, в пользу {@for_whom} {@debt} {@amount}, {parts}, {@cost}{@all}. Требование по договору № {number.8} от {aside.earlier} выделено в отдельное производство.", "Взыскать с {@debtor_g}, в пользу {@for_whom} {@debt} {@amount}, {parts}, {@cost}. В части {aside_sum} (комиссия) заявление возвращено отдельным определением от того же числа.",
        "Взыскать с {@debtor_g}, в пользу {@for_whom} {@debt} {@amount}, {parts}, {@cost}{@all}. Сумма {aside_sum}, оплаченная {aside.earlier}, из расчёта исключена.", "Взыскать с {@debtor_g}, в пользу {@for_whom} {@debt} {@amount}, {parts}. Пошлину {fee} взыскать с должника; пошлину {aside_sum}, уплаченную {aside.earlier} по другому заявлению, зачесть определением.",
    ),
    "o_one": (
        "{day.cap}, г. {town}. {@Judge}, рассмотрев заявление {creditor} от {aside.filed}, на основании ст. 121–130 ГПК РФ приказывает взыскать с {@debtor_g}, в пользу {@for_whom} {@debt} {@amount}, {parts}, {@cost}{@all}.", "{@Judge} {day} по заявлению взыскателя {@for_whom} ПРИКАЗАЛ{j:|А} взыскать с {@debtor_g}, {@debt} {@amount}, {parts}; {@cost}.",
        "Приказ вынесен {day} {@by_judge} по заявлению {creditor}: взыскать с {@debtor_g}, в пользу {@for_whom} {total.long}, {parts}, – {@debt}; {@cost}{@all}.",
    ),
    "o_verb_inline": ("ПРИКАЗЫВАЕТ взыскать с {@debtor_g}, в пользу {@for_whom} {@debt} {@amount}, {parts}, {@cost}{@all}.", "приказал{j:|а}: взыскать с {@debtor_g}, в пользу {@for_whom} {total.long}, {@debt}; {@cost}.", "ПРИКАЗАЛ{j:|А}:\n\nвзыскать с {@debtor_g}, в пользу {@for_whom} {@debt} {@amount}, {parts}, {@cost}{@all}."),
    "o_objection": (
        "", "Должник вправе в течение десяти дней со дня получения копии приказа представить возражения относительно его исполнения.", "Разъяснить должнику, что при поступлении от него возражений в десятидневный срок приказ подлежит отмене (ст. 128, 129 ГПК РФ).", "Возражения против исполнения приказа могут быть поданы мировому судье в 10-дневный срок со дня получения его копии.", "Приказ может быть обжалован в кассационном порядке в Девятый кассационный суд общей юрисдикции.",
        "Должник имеет право подать мировому судье возражения, срок – 10 дней с момента получения копии; по истечении срока приказ выдаётся взыскателю.",
    ),
    "o_copies": ("", "Копия приказа направлена должнику {aside.received}, РПО {number.14}.", "Копию направить: {debtor.dat}, {address}.", "Второй экземпляр выдаётся взыскателю, если до {aside.received} не поступят возражения.", "Копия для должника выслана заказным письмом с уведомлением, уведомление вернулось {aside.received}."),
    "o_execution": ("", "Приказ имеет силу исполнительного документа, взыскание по нему производится по истечении десятидневного срока.", "Срок предъявления приказа к исполнению – три года со дня выдачи.", "Приказ предъявляется к исполнению в течение 3 лет.", "Выдан для предъявления к исполнению {aside.printed}."),
    "o_bank": ("- Реквизиты взыскателя: р/с {account}, ИНН {inn}, БИК 04{number.7}", "- Получатель: {creditor}, счёт {account}, назначение: долг {debtor.gen}, договор № {contract}", "- Пошлина перечислена {aside.filed}, п/п № {number.4}, УИН {number.20}"),
    "o_mark": (
        "", "", "!force ВСТУПИЛ В ЗАКОННУЮ СИЛУ | {force.digits}", "!force Судебный приказ // вступил в законную силу | {force.digits}", "!force ПРИКАЗ ВСТУПИЛ // В ЗАКОННУЮ СИЛУ // {force.quoted_g} | выдан взыскателю {aside.printed.digits}", "- Приказ вступил в законную силу {force}.", "- Вступил в законную силу {force.quoted}\n\n- Выдан для исполнения {aside.printed}",
        "!hand Дата вступления в законную силу | {force.digits}", "- Вступил в силу: {force}; направлен взыскателю: {aside.printed}; срок предъявления – до {aside.until}", "!stamp МИРОВОЙ СУДЬЯ // приказ вступил в законную силу // {force.digits} | секретарь {clerk.short}", "- Дата выдачи {aside.printed.digits}\n\n!seal",
    ),
}  # fmt: skip
