"""Orders of the part `tribunal`."""

_SHEETS = {
    "court_order": (
        *(
            "{@head}\n\n^ {@order_title}\n\n{@place}\n\n{@order_intro}\n\n^ {@order_verb}\n\n{@order_operative}\n\n{@order_tail}\n\n{@signed}\n\n{@seal}\n\n{@order_force}",
            "{@head}\n\n^ {@order_title}\n\n{@place}\n\n{@order_intro}\n\n^^ {@order_verb}\n\n{@order_operative}\n\n{@order_tail}\n\n{@order_rest}\n\n{@signed}\n\n{@true_copy}\n\n{@order_force}",
        )
        * 2,
        "{@head}\n\n^ {@order_title}\n\n{@place}\n\n{@order_intro}\n\n{@order_story}{@laws}\n\n{@order_ground}\n\n^ {@order_verb}\n\n{@order_operative}\n\n{@order_tail}\n\n{@signed}\n\n{@seal}\n\n{@order_force}",
        "{@head}\n\n{@place}\n\n^ {@order_title}\n\n{@order_intro}\n\n^ {@order_verb}\n\n{@order_operative}\n\n{@order_rest}\n\n{@signed}\n\n{@order_force}",
        "^ {@order_title}\n\n{@head}\n\n{@place}\n\n{@order_intro}\n\n^ {@order_verb}\n\n{@order_parties}\n\n{@order_tail}\n\n{@signed}\n\n{@seal}\n\n{@order_force}",
        "{@head}\n\n^ {@order_title}\n\n{@place}\n\n{@order_short}\n\n{@order_tail}\n\n{@signed}\n\n{@true_copy}\n\n{@order_force}",
        "{@head}\n\n^ {@order_title}\n\n{@place}\n\n{@order_intro}\n\n{@order_verb}\n\n{@order_operative}\n\n{@order_tail}\n\n{@order_bank}\n\n{@signed}\n\n{@order_force}",
        "{@head}\n\n^ {@order_title}\n\n{@order_intro}\n\n^ {@order_verb}\n\n{@order_operative}\n\n{@order_tail}\n\n- Приказ вынесен {day}, г. {town}\n\n{@signed}\n\n{@seal}\n\n{@order_force}",
        "{@order_form}\n\n{@order_tail}\n\n{@signed}\n\n{@seal}\n\n{@order_force}",
        "{@order_force}\n\n{@head}\n\n^ {@order_title}\n\n{@place}\n\n{@order_intro}\n\n^ {@order_verb}\n\n{@order_operative}\n\n{@order_tail}\n\n{@signed}\n\n{@true_copy}",
        "{@head}\n\n^ {@order_title}\n\n{@place}\n\n{@order_intro}\n\n^ {@order_verb}\n\n{@order_operative}\n\n---\n\n{@order_tail}\n\n{@order_rest}\n\n{@signed}\n\n{@seal}\n\n{@order_force}",
        "{@head}\n\n^ {@order_title}\n\n{@place}\n\n{@order_intro}\n\n^ {@order_verb}\n\n{@order_points}\n\n{@order_tail}\n\n{@signed}\n\n{@order_force}",
    ),
    "order_title": (
        *("СУДЕБНЫЙ ПРИКАЗ",) * 6,
        *("С У Д Е Б Н Ы Й~~П Р И К А З",) * 2,
        "Судебный приказ",
        "СУДЕБНЫЙ ПРИКАЗ // (для взыскателя)",
        "СУДЕБНЫЙ ПРИКАЗ № {case_number}",
        "СУДЕБНЫЙ ПРИКАЗ // о взыскании задолженности",
        "С У Д Е Б Н Ы Й   П Р И К А З",
    ),
    "order_verb": (
        *("ПРИКАЗЫВАЮ:", "П Р И К А З Ы В А Ю :", "ПРИКАЗАЛ{j:|А}:", "РЕШИЛ{j:|А}:") * 2,
        "п р и к а з ы в а ю:",
        "приказываю:",
        "п р и к а з а л{j:| а}:",
        "р е ш и л{j:| а} :",
        "П Р И К А З А Л{j:| А}:",
        "ПОСТАНОВИЛ{j:|А}:",
    ),
    "order_form": (
        "{@head}\n\n^ СУДЕБНЫЙ ПРИКАЗ\n\n{@place}\n\n# Мировой судья | {judge}, {court.nom}\n# Взыскатель | {creditor}, ИНН {inn}\n# Должник | {debtor.nom}, {born} г.р., {birth_place}\n# Место жительства должника | {address}\n# Требование | задолженность по {@loan_of}\n# Размер долга | {total}\n# Государственная пошлина | {fee}\n\nУказанные суммы подлежат взысканию с должника в пользу взыскателя. Закон: ст. 121, 122, 126, 127 ГПК РФ.",
        "^ СУДЕБНЫЙ ПРИКАЗ\n\n_ {case_number} | (номер производства)\n\n_ {day} | (дата вынесения приказа)\n\n_ {court.nom.cap}, {judge.short} | (наименование суда, фамилия и инициалы судьи)\n\n_ {creditor.long.nom} | (наименование взыскателя)\n\n_ {debtor.nom}, {born}, {birth_place}, {address} | (сведения о должнике)\n\nВзыскать по {@loan_of} денежные средства в размере {total.long}, {parts}, {@costs}.",
    ),
}
_INTROS = {
    "order_intro": (
        *(
            "{@Judge}, рассмотрев заявление {@claimant} о вынесении судебного приказа о взыскании с {debtor.gen} задолженности по {@loan_of},",
            "{@Judge}, рассмотрев заявление {@claimant} о выдаче судебного приказа на взыскание с {debtor.gen} суммы задолженности по {@loan_of}, руководствуясь ст.ст. 121-130 ГПК РФ,",
            "{@Judge}, изучив заявление {@claimant} о вынесении судебного приказа о взыскании задолженности с {debtor.gen} и приложенные к нему документы, на основании ст.ст. 121, 122, 126, 127 ГПК РФ",
        )
        * 2,
        "{@Judge}, рассмотрев заявление {@claimant} о вынесении судебного приказа и представленные документы, в соответствии со статьями 122, 126-127 Гражданского процессуального кодекса Российской Федерации",
        "{@Judge}, рассмотрев без вызова сторон заявление {@claimant} о взыскании с должника {debtor.gen} задолженности, руководствуясь главой 11 ГПК РФ,",
        "{@Judge} рассмотрел{j:|а} заявление {@claimant}, поступившее {aside.filed}, о вынесении судебного приказа в отношении {debtor.gen} и, считая требование подтвержденным материалами,",
        "Рассмотрев в порядке приказного производства заявление {@claimant} о взыскании задолженности с {debtor.gen}, {@judge} на основании ст. ст. 121, 126 ГПК РФ",
        "{@Judge}, рассмотрев единолично требование взыскателя {creditor} к должнику {debtor.dat} о взыскании долга по {@loan_of} и судебных расходов,",
        "{@Judge}, исследовав заявление взыскателя {creditor.long.gen}, договор, расчет задолженности, договор уступки прав (требований) от {cession_day}, руководствуясь ст. 126, 127 ГПК РФ,",
    ),
    "order_story": (
        "{contract_day} между {lender} и {debtor.ins} заключен договор № {contract}, по которому должник получил{m:|а} {loan_sum}. Обязательства по возврату долга не исполнены.",
        "Взыскатель указал, что {debtor.nom} не исполняет обязательства по {@loan_of}. Право требования перешло к {creditor} от {old_creditor} {cession_day}.",
        "В обоснование заявления указано, что {contract_day} {debtor.nom} заключил{m:|а} с {lender} договор № {contract} на сумму {loan_sum}, в установленный срок денежные средства не возвратил{m:|а}.",
        "Из приложенных материалов следует, что должник нарушил{m:|а} сроки платежей по {@loan_of}, последний платеж в сумме {aside_sum} внесен {aside.earlier}.",
    ),
    "order_ground": (
        "Требование взыскателя основано на сделке, совершенной в простой письменной форме, является бесспорным.\n\nРуководствуясь ст. 127 ГПК РФ,",
        "Оснований для возврата заявления либо отказа в его принятии не имеется. На основании изложенного, руководствуясь ст.ст. 121-128 ГПК РФ, мировой судья",
        "Учитывая, что заявленное требование подтверждено письменными доказательствами, мировой судья",
        "Наличие спора о праве из представленных документов не усматривается.",
    ),
}
_OPERATIVES = {
    "order_operative": (
        *(
            "Взыскать с {@debtor_whole}, в пользу {@creditor_whole} задолженность по {@loan_of} за период с {from} по {to} в размере {total.long}, {parts}, {@costs}{@grand}.",
            "Взыскать с должника {@debtor_whole}, в пользу взыскателя {@creditor_whole} задолженность по {@loan_of} в размере {total.long}, {parts}, {@costs}{@grand}.",
            "взыскать с {@debtor_whole}, в пользу {@creditor_whole} задолженность по {@loan_of} за период с {from} по {to} в сумме {total}, {@costs}{@grand}.",
        )
        * 2,
        "Взыскать с {@debtor_whole}, в пользу {@creditor_whole} сумму задолженности по {@loan_of}, образовавшуюся за период с {from} по {to}: {parts}, а всего {total.long}.\n\n{@costs_apart}",
        "Взыскать в пользу {@creditor_whole} с {@debtor_whole}, сумму долга по {@loan_of} за период {from} - {to} в размере {total.long}, {parts}, {@costs}{@grand}.",
        "Взыскать с {@debtor_whole}, в пользу {@creditor_whole} по {@loan_of} денежную сумму в размере {total.long}, {parts}.\n\n{@costs_apart}",
        "С {@debtor_whole}, взыскать в пользу {@creditor_whole} задолженность, образовавшуюся с {from} по {to} по {@loan_of}, в общем размере {total.long}, {parts}, {@costs}{@grand}.",
        "Произвести взыскание с {@debtor_whole}, в пользу {@creditor_whole} задолженности по {@loan_of} в размере {total.long}, {parts}, {@costs}{@grand}.",
    ),
    "order_parties": (
        "Взыскать с должника:\n\n- {@debtor_whole},\n\nв пользу взыскателя:\n\n- {@creditor_whole}\n\nзадолженность по {@loan_of} за период с {from} по {to} в размере {total.long}, {parts}, {@costs}{@grand}.",
        "Должник: {debtor.nom}, {born} года рождения, место рождения: {birth_place}, адрес: {address}, идентификатор: паспорт {passport}.\n\nВзыскатель: {creditor}, ИНН {inn}, адрес: {other_address}.\n\nВзыскать с должника в пользу взыскателя {total.long} по {@loan_of}, {parts}, {@costs}{@grand}.",
    ),
    "order_points": (
        "1. Взыскать с {@debtor_whole}, в пользу {@creditor_whole} задолженность по {@loan_of} за период с {from} по {to} в размере {total.long}, {parts}.\n\n2. {@costs_apart}",
        "Взыскать с {@debtor_whole}, в пользу {@creditor_whole} по {@loan_of}:\n\n{parts.lines}\n\nобщая сумма задолженности {total.long}.\n\n{@costs_apart}",
        "Взыскать с {debtor.gen} в пользу {@creditor_whole} задолженность по {@loan_of} в размере {total.long}, в том числе:\n\n{parts.lines}\n\nСведения о должнике: {born} г.р., место рождения: {birth_place}, адрес: {address}.\n\n{@costs_apart}",
    ),
    "order_short": (
        "{@Judge}, рассмотрев заявление {@claimant}, руководствуясь ст. 121-130 ГПК РФ, приказывает взыскать с {@debtor_whole}, в пользу {@creditor_whole} задолженность по {@loan_of} в размере {total.long}, {parts}, {@costs}{@grand}.",
        "Мной, мировым судьей {court.gen} {judge.ins.short}, рассмотрено заявление {@claimant}, по которому подлежит взысканию с {@debtor_whole}, {total.long} в счет погашения задолженности по {@loan_of}, {parts}, {@costs}{@grand}.",
    ),
}
_TAILS = {
    "order_tail": (
        *(
            "Разъяснить должнику, что в течение десяти дней со дня получения копии судебного приказа он вправе представить возражения относительно его исполнения.",
            "Должник вправе в десятидневный срок со дня получения копии настоящего приказа представить мировому судье возражения относительно исполнения судебного приказа.",
            "Судебный приказ подлежит отмене мировым судьей, если от должника в течение 10 дней со дня его получения поступят возражения.",
        ) * 2,
        "Копию судебного приказа выслать должнику, разъяснив право представить возражения в течение десяти дней со дня ее получения.",
        "Если в установленный срок от должника не поступят возражения, взыскателю выдается второй экземпляр судебного приказа, заверенный гербовой печатью, для предъявления к исполнению.",
        "Должнику разъясняется право подачи возражений в течение 10 дней с момента получения приказа.",
        "Возражения относительно исполнения приказа подаются мировому судье {court.gen} по адресу: {other_address}, в течение десяти дней.",
    ),
    "order_rest": (
        "Судебный приказ является одновременно исполнительным документом и приводится в исполнение в порядке, установленном для исполнения судебных постановлений.",
        "Срок предъявления судебного приказа к исполнению – три года со дня выдачи.",
        "Судебный приказ имеет силу исполнительного документа. Срок предъявления к исполнению 3 года.",
        "Приказ может быть обжалован в кассационном порядке в течение трех месяцев со дня вступления в законную силу.",
        "Приказ составлен на специальном бланке в двух экземплярах.",
        "На вступивший в силу судебный приказ может быть подана кассационная жалоба через мирового судью.",
        "Копия приказа направлена должнику {aside.received} заказным письмом с уведомлением.",
    ),
    "order_bank": (
        "Реквизиты для перечисления: {creditor}, р/с {account} в {lender}, БИК 04{number.7}.",
        "Банковские реквизиты взыскателя: расчетный счет {account}, БИК 04{number.7}, ИНН {inn}.",
        "Денежные средства перечислить на счет взыскателя № {account}, БИК 04{number.7}.",
    ),
    "order_force": (
        *("",) * 4,
        "!force Судебный приказ // вступил в законную силу // Мировой судья {judge.short} | {force.digits}",
        "!force ВСТУПИЛ В ЗАКОННУЮ СИЛУ // Секретарь {clerk.short} | {force.digits_g}",
        "!force Вступил в законную силу // Выдан для предъявления к исполнению | {force.quoted_g}",
        "!hand Судебный приказ вступил в законную силу | {force.digits_g}",
        "!hand Вступил в законную силу «    » | {force.digits}",
        "- Судебный приказ вступил в законную силу {force}",
        "- Приказ вступил в законную силу {force}\n\n- Выдан взыскателю {issue_day.digits}\n\n!sign Мировой судья | {judge.short}",
        "- Дата вступления приказа в законную силу: {force}\n\n- Дата выдачи приказа взыскателю: {issue_day.digits}\n\n- Срок предъявления приказа к исполнению: 3 года",
        "Судебный приказ вступил в законную силу {force}, выдан взыскателю {issue_day.digits}, может быть предъявлен к исполнению в течение трех лет.",
        "| Вступил в законную силу | {force}",
        "- Судебный приказ не вступил в законную силу",
    ),
}  # fmt: skip
ORDER = {**_SHEETS, **_INTROS, **_OPERATIVES, **_TAILS}
