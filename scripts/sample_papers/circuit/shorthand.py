"""Further wordings of the part `circuit`: clerks who shorten every word, and those who put a sentence where a form would do."""

SHORTHAND = {
    "judge_of": (
        "Мир. суд. {court.gen} {judge.initials}",
        "М/с {judge.short}, {court.nom}",
        "{court.nom.cap} в лице мирового судьи {judge.gen}",
        "Мировой судья {judge} ({court.nom}, {other_address})",
        "Дежурный мировой судья {judge.short} за мирового судью {court.gen}",
    ),
    "loan_of": (
        "{$loan} № {contract} от {contract_day}, права по которому {cession_day.digits} перешли от {old_creditor} к {creditor}",
        "{$loan} № {contract} от {contract_day} (цепочка: {lender} – {old_creditor} – {creditor})",
        "{$loan}, № {contract}, подписан {contract_day} кодом из СМС",
        "{$loan} с номером {contract} и датой {contract_day}",
    ),
    "creditor_said": (
        "{creditor} [ИНН {inn}] [ОГРН {ogrn}]",
        "ИНН {inn}, {creditor}",
        "{creditor.long.nom} // {other_address} // ИНН {inn} // ОГРН {ogrn} // р/с {account}",
        "{creditor}, правопреемник: {old_creditor} → {creditor}, ИНН {inn}",
        "{creditor}, рег. {aside.proxy.digits}, ИНН {inn}",
    ),
    "debtor_said": (
        "{debtor.nom}, д/р {born}, м/р {birth_place}, адрес рег.: {address}",
        "гр. {debtor.nom}, {born} г.р., {address}, место работы не известно",
        "{debtor.nom} // р. {born} // {birth_place} // паспорт {passport} // {address}",
        "{debtor.nom}, {address}, {born} года рождения, урожен{m:ец|ка}: {birth_place}",
    ),
    "debtor_gen": (
        "гр. {debtor.gen}, {born} г.р., м/р: {birth_place}, рег.: {address}",
        "{debtor.gen} (д/р {born}, паспорт {passport}), прож.: {address}",
        "гражданин{m:а|ки} {debtor.gen}, родивше{m:гося|йся} {born} ({birth_place}), живуще{m:го|й} по адресу: {address}",
    ),
    "o_what": (
        "Подлежит взысканию с {@debtor_gen}, в пользу {creditor}: {total.long} (долг по {@loan_of}), {parts}, равно как и {@costs}.",
        "Обязать должника {debtor.acc} ({born} г.р., {address}) уплатить {creditor} {total.long} по {@loan_of}, {parts}, и возместить расходы: {@costs}.",
        "Присудить {creditor} (ИНН {inn}) с {@debtor_gen}, {total.long}, {parts}, период: {from} – {to}, {@base}; {@costs}{@grand}.",
        "Удовлетворить. Долг {total.long} ({@base}), {parts}, и {@costs} отнести на {debtor.acc}, {born} г.р., {address}, в пользу {creditor}.",
    ),
    "o_stub": (
        "С {debtor.gen}, {born} г.р., в пользу {creditor} (ИНН {inn}): долг {total.long}, пошлина {fee}. Основание: {@base}. {@judge_of}.",
        "{@judge_of}: заяв. {creditor} удовл.; взыск. с {debtor.gen} {total}, {parts}, г/п {fee}.",
        "Приказ на {total} – {creditor} – с {debtor.gen} ({address}) – по {@loan_of}. {@judge_of}.",
    ),
    "o_points": (
        "1 – {case_number}; 2 – {day}; 3 – {court.nom}, {judge}; 4 – {@creditor_said};\n\n5 – {@debtor_said};\n\n6 – {total.long}, {parts}, {@base};\n\n7 – {@costs}; 8 – возражения 10 дней.",
        "А. Вынесен: {day}, {@judge_low}.\n\nБ. Основание требования: {@base}, просрочка с {from} по {to}.\n\nВ. Взыскать с {@debtor_gen}.\n\nГ. Получатель: {@creditor_said}.\n\nД. Сумма: {total}, {parts}.\n\nЕ. {@costs.cap_free}",
    ),
    "o_title": (
        "СУД. ПРИКАЗ",
        "СУДЕБНЫЙ ПРИКАЗ // приказное пр-во",
        "СУДЕБНЫЙ ПРИКАЗ // (первый лист)",
        "СУДЕБНЫЙ ПРИКАЗ – электронная копия",
    ),
    "o_tail": (
        "Должник может возразить в течение 10 дней, причины не нужны.",
        "- Не возразит должник в 10 дней – приказ выдаётся взыскателю для исполнения.",
        "Срок возражений считается со дня вручения копии; до {aside.received} копия послана.",
        "- По ходатайству взыскателя приказ направляется приставам судом (ст. 130 ГПК РФ).",
    ),
    "r_title": (
        "ОПР. О ВОЗВРАТЕ ЗАЯВ.",
        "ОПРЕДЕЛЕНИЕ // о возвращении документов взыскателю",
        "ОПРЕДЕЛЕНИЕ // о возврате материала приказного производства",
        "ОПРЕДЕЛЕНИЕ СУДЬИ (возврат)",
    ),
    "applied": (
        "о выдаче приказа на взыскание долга ({debtor.nom}, {@base})",
        "о взыскании в порядке гл. 11 ГПК РФ {total} с {debtor.gen}",
        "о вын. суд. приказа в отн. {debtor.gen}, {born} г.р.",
        "к {debtor.dat} о взыскании долга по {@loan_of} судебным приказом",
    ),
    "r_why": (
        "Проверяя материал, судья обнаружил{j:|а} препятствие: {reason}. Оно названо в законе: {article.nom} ГПК РФ.",
        "Заявление возвратить предписывает {article.nom} ГПК РФ, поскольку {reason}.",
        "Недостаток устранимый: {reason}; {article.nom} ГПК РФ.",
        "{article.nom.cap} ГПК РФ. Основание факт.: {reason}.",
        "Заяв. не соотв. закону: {reason} ({article.nom} ГПК РФ), подл. возврату.",
    ),
    "r_operative": (
        "Не рассматривая, вернуть {creditor} заявление {@applied}.",
        "Направить обратно взыскателю {creditor} заявление {@applied} и документы к нему.",
        "Возврату подлежит заявление {creditor} {@applied}.",
        "Заяв. {creditor} {@applied} возвр. с прилож.",
        "Принятие не состоялось: заявление {creditor} {@applied} возвращается заявителю.",
        "Возвратить поданное {aside.filed} представителем {creditor} заявление {@applied}; материал списать в наряд.",
    ),
    "r_stub": (
        "Возвр. {creditor} заяв. {@applied}: {reason} ({article.nom} ГПК РФ). {@judge_of}.",
        "{reason.cap} – посему заявление {creditor} {@applied} возвращается. {article.nom.cap} ГПК РФ. {@judge_of}.",
    ),
    "r_tail": (
        "После исправления – подать заново, тем же порядком.",
        "- Определение можно обжаловать в 15-дневный срок через участок.",
        "Устранив причину возврата, взыскатель вправе обратиться снова к тому же судье.",
    ),
    "n_title": (
        "ОПР. ОБ ОТКАЗЕ",
        "ОПРЕДЕЛЕНИЕ // об отказе в принятии заявления взыскателя",
        "ОПРЕДЕЛЕНИЕ СУДЬИ (отказ)",
        "ОПРЕДЕЛЕНИЕ // о невозможности вынесения приказа",
    ),
    "n_why": (
        "Проверяя материал, судья обнаружил{j:|а}, что {reason}. В таком случае {article.nom} ГПК РФ велит отказать.",
        "{article.nom.cap} ГПК РФ. Основание факт.: {reason}. Приказ не выдаётся.",
        "Заяв. принятию не подл.: {reason} ({article.nom} ГПК РФ).",
        "В приказном порядке требование не пройдёт: {reason}; {article.nom} ГПК РФ.",
    ),
    "n_operative": (
        "Не принимать заявление {creditor} {@applied} – отказать.",
        "В прин. заяв. {creditor} {@applied} отказать.",
        "Заявителю {creditor} в принятии поданного {aside.filed} заявления {@applied} отказать, приложения вернуть.",
        "Отклонить на стадии принятия (отказ в принятии) заявление {creditor} {@applied}.",
    ),
    "n_stub": (
        "Отк. в прин. заяв. {creditor} {@applied}: {reason} ({article.nom} ГПК РФ). {@judge_of}.",
        "{reason.cap} – посему в принятии заявления {creditor} {@applied} отказано. {article.nom.cap} ГПК РФ. {@judge_of}.",
    ),
    "n_tail": (
        "О дальнейшем порядке заявителю разъяснено.",
        "- Отказ лишает права вновь просить приказ о том же.",
        "- Обжалование: 15 дней, апелляция.",
    ),
    "c_title": (
        "ОПР. ОБ ОТМЕНЕ С/ПРИКАЗА",
        "ОПРЕДЕЛЕНИЕ // об отмене приказа ввиду возражений",
        "ОПРЕДЕЛЕНИЕ СУДЬИ (отмена приказа)",
        "ОПРЕДЕЛЕНИЕ // об отмене суд. приказа № {case_number}",
    ),
    "c_intro": (
        "{@judge_of}, сличив дату вручения копии ({aside.received}) с датой возражений ({objection_day}),",
        "{@judge_of} по поступившим от {debtor.gen} {objection_day} возражениям",
        "Возражения {debtor.gen} зарегистрированы {objection_day}, вх. {number.4}. {@judge_of}",
    ),
    "c_why": (
        "Приказ не устоял: {reason} ({article.nom} ГПК РФ). Речь о следующем: {@c_order}.",
        "Должнику достаточно возразить; {reason}, дата {objection_day}. Значит, {article.nom} ГПК РФ. Вынесен был {@c_order}.",
        "Возр. пост. {objection_day}: {reason}. {article.nom.cap} ГПК РФ. Приказ: {@c_order}.",
    ),
    "c_operative": (
        "Отм. {@c_order}.",
        "Судебный приказ от {cancelled_day}, которым с {debtor.gen} взыскано в пользу {creditor} {total}, отменить.",
        "Приказ от {cancelled_day} (№ {case_number}, взыскатель {creditor}) в отношении {debtor.gen} отменяется.",
        "Отменить {@c_order}; исполнение, если начато, прекратить в порядке ст. 43 229-ФЗ.",
    ),
    "w_what": (
        "Подлежит взысканию: {total.long}, {parts}, с {debtor.gen}, в пользу {creditor}, по {@loan_of}; {@costs}.",
        "Иск {creditor} к {debtor.dat} удовл.: {total.long}, {parts}, г/п {fee}.",
        "Обязать {debtor.acc} уплатить {creditor} (ИНН {inn}) {total.long} по {@loan_of} за {from} – {to}, {parts}; {@costs}{@grand}.",
    ),
    "f_officer": (
        "Судебный пристав-исполнитель 1-го класса {department.gen} {bailiff}",
        "Зам. нач. {department.gen} {bailiff.short}",
        "{department}, СПИ {bailiff.initials}",
        "Судебный пристав-исполнитель {bailiff}, сл. удостоверение {number.6}, {department}",
    ),
    "f_open": (
        "Принять к исполнению, возбудив исполнительное производство № {ip}; должнику {debtor.dat} – 5 дней.",
        "ИП возбуждено, рег. № {ip}; взыскать {total}.",
        "1. Исполнительное производство возбудить: № {ip}.\n\n2. Разъяснить ст. 112 229-ФЗ.\n\n3. Запросы – в банки, ГИБДД, Росреестр.",
    ),
    "f_close": (
        "ИП № {ip} завершить (окончить), сводку закрыть {decree_day.digits}.",
        "Исполнительное производство за № {ip} подлежит окончанию; остаток {aside_sum}.",
        "1. Исполнительное производство {ip} окончить.\n\n2. Снять: арест счетов, запрет выезда.\n\n3. Новый срок предъявления – по ст. 22 229-ФЗ.",
    ),
    "f_deny": (
        "1. Производство не возбуждать – отказать.\n\n2. ИД с приложением послать взыскателю.\n\n3. Разъяснить: недостаток устраним.",
        "В возбужд. ИП отказать; ИД возвр. {creditor}.",
        "Постановляю отказать взыскателю в возбуждении исполнительного производства.",
    ),
    "f_why": (
        "Проверкой {aside.checked.digits} выяснено: {reason}. Статья закона: {article.nom} 229-ФЗ.",
        "{reason.cap}; {article.nom} 229-ФЗ; иных оснований нет.",
        "Фактическая сторона: {reason}. Юридическая: {article.nom} Федерального закона «Об исполнительном производстве».",
    ),
    "f_subject": (
        "взыск. задолж. {total.comma_tight}",
        "имущественное требование на {total.rub_kop}",
        "долг по займу {total.comma} (основной долг, проценты, пеня)",
    ),
    "p_letter_came": (
        "- В дело {number.5}\n\nПочта сообщает по телефону (подтверждено письмом): {track}, {debtor.nom}, {recipient_address}, от {sender}, принято {sent.digits}: {status} {delivered.digits}.\n\n!sign Инспектор | {clerk.short}",
        "> {sender}\n\n^^ Почтамт г. {town} // отдел розыска\n\nУведомление ф. 119 к РПО {track} утрачено. По книге ф. 8: {status}, {delivered.digits}, адресат {debtor.nom}, {recipient_address}; приём {sent.digits}.",
    ),
    "p_letter_back": (
        "> {sender}\n\n^^ Почтамт г. {town} // отдел розыска\n\nРПО {track}, принятое {sent.digits} для {debtor.gen} ({recipient_address}), возвращено {returned.digits}. Отметка почтальона: {status}.",
        "- В дело {number.5}\n\nВозврат почты: {track}, {debtor.nom}, {recipient_address}, от {sender}, принято {sent.digits}; {status}; {returned.digits}.\n\n!sign Инспектор | {clerk.short}",
    ),
    "p_note_came": (
        "!screen MAX | Почта\n\n- Письмо {track} для {debtor.gen}: {status} {delivered.digits}. Адрес {recipient_address}. Отправитель: {sender}, {sent.digits}",
        "- Бот отслеживания: {track} – {status}, {delivered.digits} // {debtor.short}, {recipient_address} // {sender} // ушло {sent.digits}",
    ),
    "p_note_back": (
        "!screen MAX | Почта\n\n- Письмо {track} для {debtor.gen}: возврат, {status} {returned.digits}. Адрес {recipient_address}. Отправитель: {sender}, {sent.digits}",
        "- Бот отслеживания: {track} – назад, {status}, {returned.digits} // {debtor.short}, {recipient_address} // {sender} // ушло {sent.digits}",
    ),
    "p_title": (
        "УВЕДОМЛЕНИЕ // с заказным уведомлением",
        "УВЕДОМЛ. О ВРУЧ. ф. 119",
        "Уведомление о вручении // (оборот)",
        "УВЕДОМЛЕНИЕ О ВРУЧЕНИИ ПОЧТОВОГО ОТПРАВЛЕНИЯ № {track}",
    ),
    "p_register_came": (
        "# Лист контроля | {number.3}\n# РПО | {track}\n# Кому | {debtor.nom}\n# Куда | {recipient_address}\n# От кого | {sender}\n# Ушло | {sent.digits}\n# Пришёл ответ | {status}\n# Когда | {delivered.digits}",
        "- исх. от {sent.digits}\n\n- {sender} – {debtor.nom}, {recipient_address}, заказное {track}: {status} ({delivered.digits})",
    ),
    "p_register_back": (
        "# Лист контроля | {number.3}\n# РПО | {track}\n# Кому | {debtor.nom}\n# Куда | {recipient_address}\n# От кого | {sender}\n# Ушло | {sent.digits}\n# Возвращено | {returned.digits}\n# Почему | {status}",
        "- {sender} – {debtor.nom}, {recipient_address}, заказное {track} от {sent.digits}: вернулось {returned.digits}, {status}",
    ),
    "x_misprint": (
        "{@y_head}\n\nОпечатка. В приказе № {case_number} от {order_day} вместо «{old_creditor}» читать «{creditor}». {@judge_of}.\n\n{@y_end}",
    ),
    "x_cancel_refused": (
        "{@y_head}\n\n^^ об оставлении возражений без удовлетворения\n\n{@judge_of}. {debtor.nom} просит отменить {@y_order}. Возражения от {objection_day} – вне срока. Отказать.\n\n{@y_end}",
    ),
    "x_claim_returned": (
        "{@y_head}\n\nВозвратить исковое заявление {creditor} о взыскании с {debtor.gen} {total}: подписано без полномочий, п. 4 ч. 1 ст. 135 ГПК РФ. {@judge_of}.\n\n{@y_end}",
    ),
    "x_objections_returned": (
        "{@y_head}\n\n^^ о возврате заявления должника\n\nЗаявление {debtor.gen} об отмене приказа № {case_number} возвратить: подано в чужой участок. {@judge_of}.\n\n{@y_end}",
    ),
    "x_stopped": (
        "{@z_top}\n\n^^ о прекращении ИП\n\n{@z_data}\n\n{creditor}: судебный приказ отменён. ИП № {ip} прекратить, п. 4 ч. 2 ст. 43 229-ФЗ, взысканное учесть.\n\n{@f_sign}",
    ),
    "x_under_way": (
        "!screen {@p_app} | {@p_name}\n\n- Возвращается отправителю? Нет: продлено хранение до {other_day.digits}\n\n- {debtor.short}, {address}, от {creditor}",
        "- {track}: вручается почтальоном сегодня, {under_way.digits}. {debtor.short}. Отправитель {creditor}",
    ),
}
