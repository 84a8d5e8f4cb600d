"""Papers of the part `verdict` that are of no kind of ours and come from courts and from bailiffs."""

OTHERS = {
    "u_unmoved": (
        "{@head}\n\n^ {@ruling_word} // об оставлении искового заявления без движения\n\n{@place}\n\n{@Judge_title}, изучив иск {creditor} к {debtor.dat},\n\n^^ {@found}\n\nцена иска {total} указана без расчёта по каждому требованию, копии ответчику не вручены.\n\n^^ {@ruled}\n\nДать истцу время до {other_day}, иск пока без движения. Если недостатки не будут устранены, он подлежит возвращению на основании статьи 136 ГПК РФ.\n\n{@sign}\n\n{@seal}",
        "{@head}\n\n^ {@ruling_word}\n\n{@place}\n\n{@Judge_title} оставляет без движения заявление {debtor.gen}, просящ{m:его|ей} отменить судебный приказ № {case_number}, и предлагает до {other_day} приложить копию для взыскателя {creditor}.\n\n{@sign}",
    ),
    "u_accepted": (
        "{@head}\n\n^ {@ruling_word} // о принятии заявления к производству\n\n{@place}\n\n{@Judge_title}, рассмотрев иск {creditor} к {debtor.dat} о взыскании {total} по {@loan_of},\n\n^^ {@ruled}\n\nВозбудить гражданское дело, рассмотреть его по правилам главы 21.1 ГПК РФ. Доказательства представить до {other_day}.\n\n{@sign}",
    ),
    "u_claim_hearing": (
        "{@head}\n\n^ {@ruling_word} // о подготовке дела и назначении судебного заседания\n\n{@place}\n\n{@Judge_title} по делу {creditor} против {debtor.gen}\n\n^^ {@ruled}\n\nСлушание назначить на {other_day} в 09 часов 40 минут. Истцу представить подлинник договора № {contract}.\n\n{@sign}",
    ),
    "u_decision": (
        "{@head}\n\n^ РЕШЕНИЕ // Именем Российской Федерации\n\n{@place}\n\n{court.nom.cap} в составе: судьи {judge.gen}, при секретаре {clerk.short}, по иску {creditor.long.gen} к {debtor.dat}\n\n^^ {@found}\n\nПосле того как {order_day} по возражениям {debtor.gen} был отменён судебный приказ, кредитор предъявил иск. Договор № {contract} от {contract_day} исполнен не был.\n\n^^ РЕШИЛ:\n\nИск удовлетворить: взыскать с {debtor.gen}, {born} г.р., в пользу {creditor} {total.long}, {parts}, {@costs}{@grand_total}.\n\nРешение может быть обжаловано в течение месяца.\n\n{@sign}\n\n{@seal}",
    ),
    "u_brief": (
        "{@head}\n\n^ РЕШЕНИЕ // (резолютивная часть)\n\n{@place}\n\n{@Judge_title}, руководствуясь ст. 232.4 ГПК РФ,\n\n^^ РЕШИЛ:\n\nв иске {creditor} к {debtor.dat} о взыскании {total} по {@loan_of} отказать ввиду пропуска срока исковой давности.\n\n{@sign}",
        "{@head}\n\n^ ЗАОЧНОЕ РЕШЕНИЕ // Именем Российской Федерации // (вводная и резолютивная части)\n\n{@place}\n\n{@Judge_title} заочно рассмотрел{j:|а} иск {creditor}\n\n^^ и р е ш и л :\n\nвзыскать с {debtor.gen} {total.long} по {@loan_of} и {fee} госпошлины. Ответчик может просить об отмене заочного решения.\n\n{@sign}",
    ),
    "u_absentee_cancelled": (
        "{@head}\n\n^ {@ruling_word} // об отмене заочного решения\n\n{@place}\n\n{@Judge_title}, рассмотрев заявление {debtor.gen} об отмене заочного решения от {order_day} по иску {creditor},\n\n^^ {@ruled}\n\nЗаочное решение отменить, производство по делу возобновить, заседание назначить на {other_day}.\n\n{@sign}",
    ),
    "u_late_objections": (
        "{@head}\n\n^ {@ruling_word}\n\n^^ о возвращении возражений должника\n\n{@place}\n\n{@Judge_title}, рассмотрев возражения {debtor.gen} против судебного приказа № {case_number} от {order_day}, выданного {creditor},\n\n^^ {@found}\n\nдесятидневный срок пропущен, просьбы о его восстановлении нет.\n\n^^ {@ruled}\n\nВозражения возвратить {debtor.dat} без рассмотрения. Приказ оставить в силе.\n\n{@ruling_end}\n\n{@sign}",
        "{@head}\n\n^ {@ruling_word}\n\n{@place}\n\n{@Judge_title}, рассмотрев просьбу {debtor.gen} о восстановлении срока и отмене приказа № {case_number},\n\n^^ {@ruled}\n\nв отмене судебного приказа от {order_day} о взыскании {total} в пользу {creditor} отказать, срок не восстанавливать.\n\n{@sign}",
    ),
    "u_substitution": (
        "{@head}\n\n^ {@ruling_word} // о замене взыскателя\n\n{@place}\n\n{@Judge_title}, разрешив заявление {creditor} о правопреемстве,\n\n^^ {@found}\n\nпо судебному приказу № {case_number} от {order_day} с {debtor.gen} взыскан долг; {old_creditor} уступило его заявителю {cession_day}.\n\n^^ {@ruled}\n\nДопустить замену: вместо {old_creditor} взыскателем по приказу считать {creditor}.\n\n{@ruling_end}\n\n{@sign}\n\n{@seal}",
    ),
    "u_instalments": (
        "{@head}\n\n^ {@ruling_word} // о рассрочке исполнения\n\n{@place}\n\n{@Judge_title} по заявлению {debtor.gen} о рассрочке исполнения судебного приказа № {case_number}\n\n^^ {@ruled}\n\nПредоставить рассрочку уплаты {total} сроком на 10 месяцев с ежемесячным платежом {other_sum}. Взыскатель – {creditor}.\n\n{@sign}",
    ),
    "u_duplicate": (
        "{@head}\n\n^ {@ruling_word} // о выдаче дубликата исполнительного документа\n\n{@place}\n\n{@Judge_title}, установив, что судебный приказ от {order_day} в отношении {debtor.gen} утрачен при пересылке,\n\n^^ {@ruled}\n\nВыдать {creditor} дубликат судебного приказа № {case_number}.\n\n{@sign}",
    ),
    "u_misprint": (
        "{@head}\n\n^ {@ruling_word} // об исправлении описки\n\n{@place}\n\n{@Judge_title} исправляет описку в приказе № {case_number} от {order_day} о взыскании с {debtor.gen} в пользу {creditor}: вместо ошибочной суммы читать {total}.\n\n{@sign}",
    ),
    "u_turned": (
        "{@head}\n\n^ {@ruling_word} // о повороте исполнения\n\n{@place}\n\n{@Judge_title}, учитывая, что приказ № {case_number} от {order_day} отменён, а {other_sum} с {debtor.gen} уже удержаны,\n\n^^ {@ruled}\n\nвзыскать с {creditor} в пользу {debtor.gen} {other_sum} в порядке поворота.\n\n{@sign}",
    ),
    "u_sent_over": (
        "{@head}\n\n^ {@ruling_word} // о передаче дела по подсудности\n\n{@place}\n\n{@Judge_title} дело по иску {creditor} к {debtor.dat} о взыскании {total}\n\n^^ {@ruled}\n\nпередать мировому судье {other_court.gen}.\n\n{@ruling_end}\n\n{@sign}",
    ),
    "u_ended_case": (
        "{@head}\n\n^ {@ruling_word} // о прекращении производства по делу\n\n{@place}\n\n{@Judge_title} по иску {creditor} к {debtor.dat} принимает отказ истца от иска и прекращает производство по делу № {case_number}; пошлину {fee} вернуть частично.\n\n{@sign}",
    ),
    "u_complaint_back": (
        "{@head}\n\n^ {@ruling_word} // о возвращении частной жалобы\n\n{@place}\n\n{@Judge_title}, получив частную жалобу {creditor} на определение от {order_day} (должник {debtor.nom}),\n\n^^ {@ruled}\n\nЖалобу возвратить как поданную с пропуском срока обжалования.\n\n{@sign}",
    ),
    "u_appeal": (
        "^ АПЕЛЛЯЦИОННОЕ ОПРЕДЕЛЕНИЕ\n\n| г. {town} | {other_day}\n\nСудья районного суда {second.short}, рассмотрев частную жалобу {creditor} на определение мирового судьи {court.gen} от {order_day} о возвращении заявления о вынесении судебного приказа в отношении {debtor.gen},\n\n^^ {@ruled}\n\nОпределение мирового судьи отменить, материал направить тому же судье для рассмотрения со стадии принятия.\n\n!sign Судья | {second.initials}",
        "^^ СЕДЬМОЙ КАССАЦИОННЫЙ СУД ОБЩЕЙ ЮРИСДИКЦИИ\n\n^ ОПРЕДЕЛЕНИЕ\n\n| № 88-{number.4}/2026 | {other_day}\n\nСудья {second.nom}, проверив материалы по кассационной жалобе {debtor.gen} на судебный приказ мирового судьи {court.gen} от {order_day} по делу № {case_number},\n\n^^ {@ruled}\n\nприказ оставить без изменения, жалобу – без удовлетворения.",
    ),
    "u_certificate": (
        "^^ {court.nom.cap}\n\n^ СПРАВКА\n\nДана {creditor} в том, что судебный приказ № {case_number} от {order_day} о взыскании с {debtor.gen} задолженности вступил в законную силу, на исполнение не направлялся.\n\n!sign Мировой судья | {judge.short}\n\n!seal",
    ),
    "u_court_letter": (
        "{@head}\n\n> {creditor} // {other_address}\n\nСообщаю, что Ваше заявление о вынесении судебного приказа в отношении {debtor.gen} зарегистрировано за № {case_number}. О принятом решении будет сообщено после {other_day}.\n\n{@sign}",
        "^^ {court.nom.cap}\n\n> исх. № {number.4} от {order_day} // Начальнику: {department}\n\nНаправляется для исполнения судебный приказ № {case_number} о взыскании с {debtor.gen} в пользу {creditor}. Приложение: приказ на 2 л.\n\n{@sign}",
        "> {debtor.dat} // {address}\n\n{court.nom.cap} высылает Вам копию судебного приказа № {case_number} от {order_day}. Возражения можно подать в течение 10 дней.\n\n!sign Секретарь | {clerk.short}",
    ),
    "u_summons": (
        "^^ {court.nom.cap}, {other_address}\n\n^ ПОВЕСТКА\n\nПо гражданскому делу № {case_number} ({creditor} к {debtor.dat}) Вы вызываетесь в качестве ответчика {other_day} к 14 час. 15 мин. При себе иметь паспорт.\n\n!sign Секретарь судебного заседания | {clerk.initials}\n\n- линия отреза\n\n- Расписка: повестку получил{m:|а} {debtor.nom} ____________",
    ),
    "u_court_card": (
        "!screen Судебное делопроизводство | Дело № {case_number}\n\n% УИД | {uid}\n% Дата поступления | {order_day.digits}\n% Судья | {judge.nom}\n% Категория | О взыскании сумм по договору займа\n% Результат | Вынесен судебный приказ\n\n# Событие | Дата\n# Регистрация заявления | {order_day.digits}\n# Приказ сдан в канцелярию | {other_day.digits}\n\n- Стороны: взыскатель {creditor}; должник {debtor.short}",
    ),
    "u_act": (
        "^^ {court.nom.cap}\n\n^ АКТ № {number.2}\n\nо недостаче вложений: при вскрытии пакета от {creditor} ({order_day}, вх. № {number.4}) в отношении {debtor.gen} не оказалось платёжного поручения и доверенности.\n\n- Комиссия: {clerk.short}, {second.short}",
    ),
    "u_property": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // о запрете на регистрационные действия\n\n{@decree_place}\n\n{@bailiff_is} по производству № {ip} (основание – {exec_doc}; должник {debtor.nom}; взыскатель {creditor})\n\n^^ ПОСТАНОВИЛ:\n\nзапретить отчуждение автомобиля должника до погашения {total}.\n\n{@decree_sign}",
        "{@fssp_head}\n\n^ АКТ // о наложении ареста (описи имущества)\n\n{@decree_place}\n\n{@bailiff_is} при участии понятых описал{b:|а} имущество {debtor.gen} по производству {ip}: телевизор, ноутбук. Оценка: {other_sum}.\n\n{@decree_sign}",
    ),
    "u_travel": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // о временном ограничении на выезд должника из Российской Федерации\n\n{@decree_place}\n\n{@bailiff_is}, рассмотрев материалы исполнительного производства {ip}, возбуждённого на основании: {exec_doc},\n\n^^ УСТАНОВИЛ: долг {total} не уплачен.\n\n^^ ПОСТАНОВИЛ:\n\nОграничить выезд {debtor.gen}, {born.digits} г.р., на шесть месяцев. Взыскатель: {creditor}.\n\n{@decree_sign}",
    ),
    "u_wages": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // об обращении взыскания на доходы должника\n\n{@decree_place}\n\n{@bailiff_is} по производству № {ip}: {exec_doc}; должник {debtor.nom}; взыскатель {creditor}\n\n^^ ПОСТАНОВИЛ:\n\nудерживать у должника половину заработной платы до погашения {total} долга и {other_sum} исполнительского сбора.\n\n{@decree_sign}",
    ),
    "u_account": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // о взыскании денежных средств со счёта должника в банке\n\n{@decree_place}\n\n{@bailiff_is} в рамках производства {ip} ({exec_doc})\n\n^^ ПОСТАНОВИЛ:\n\nСписать со счёта {account}, открытого на имя {debtor.gen}, {total} и перечислить на депозит отделения.\n\n{@decree_sign}",
    ),
    "u_joined": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // об объединении ИП в сводное по должнику\n\n{@decree_place}\n\n{@bailiff_is}, имея в производстве {ip} ({exec_doc}) и {number.5}/25/98{number.3}-ИП в отношении {debtor.gen},\n\n^^ ПОСТАНОВИЛ:\n\nвести их как сводное. Взыскатели: {creditor}, {old_creditor}.\n\n{@decree_sign}",
    ),
    "u_paused": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // о приостановлении исполнительного производства\n\n{@decree_place}\n\n{@bailiff_is}, получив сведения об оспаривании документа ({exec_doc}),\n\n^^ ПОСТАНОВИЛ:\n\nпроизводство {ip} в отношении {debtor.gen} в пользу {creditor} приостановить до {other_day}.\n\n{@decree_sign}",
    ),
    "u_searched": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // о розыске счетов и имущества\n\n{@decree_place}\n\n{@bailiff_is} по заявлению {creditor} и материалам производства № {ip}\n\n^^ ПОСТАНОВИЛ:\n\nзавести розыскное дело в отношении {debtor.gen}; сумма взыскания – {total}.\n\n{@decree_sign}",
    ),
    "u_charge": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // о взыскании исполнительского сбора\n\n{@decree_place}\n\n{@bailiff_is}: в производстве {ip} должник {debtor.nom} требований документа ({exec_doc}) в пятидневный срок не исполнил{m:|а}\n\n^^ ПОСТАНОВИЛ:\n\nвзыскать исполнительский сбор {other_sum}.\n\n{@decree_sign}",
    ),
    "u_petition": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // об отказе в удовлетворении ходатайства\n\n{@decree_place}\n\n{@bailiff_is}, рассмотрев ходатайство взыскателя {creditor} по производству {ip} в отношении {debtor.gen},\n\n^^ ПОСТАНОВИЛ:\n\nв направлении повторных запросов в банки отказать, так как они уже сделаны {opened}.\n\n{@decree_sign}",
    ),
    "u_moved": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // о передаче исполнительного производства в другое подразделение\n\n{@decree_place}\n\n{@bailiff_is}, установив новое место жительства {debtor.gen} ({other_address}),\n\n^^ ПОСТАНОВИЛ:\n\nпроизводство {ip} ({exec_doc}; {total} в пользу {creditor}) передать по территориальности.\n\n{@decree_sign}",
    ),
    "u_bailiff_answer": (
        "{@fssp_head}\n\n> {creditor}\n\n^ ОТВЕТ НА ОБРАЩЕНИЕ\n\nПо исполнительному производству № {ip} от {opened} в отношении {debtor.gen} направлены запросы в ГИБДД и банки, взыскано {other_sum}. Производство продолжается.\n\n{@decree_sign}",
        "{@fssp_head}\n\n^ УВЕДОМЛЕНИЕ // о ходе исполнительного производства\n\n- ИП: {ip}\n\n- Должник: {debtor.nom}\n\n- Сумма: {total}\n\n- Вынесены постановления: о возбуждении, об обращении взыскания на счета\n\n- Дата: {decree_day}",
    ),
    "u_bailiff_call": (
        "{@fssp_head}\n\n^ ИЗВЕЩЕНИЕ О ВЫЗОВЕ НА ПРИЁМ\n\nДолжнику {debtor.dat}, {address}, явиться {other_day} в кабинет № 12 по производству {ip}. При неявке возможен привод.\n\n{@decree_sign}",
    ),
}  # fmt: skip
