"""Orders of the part `tribune`."""

from scripts.sample_papers.rows import sheets

_SHEETS = {
    "court_order": (
        *sheets(
            "head ^order_title place order_intro ^order_verb order_operative order_tail signed seal order_force came",
            "head ^order_title place order_intro ^^order_verb order_operative order_tail order_rest signed true_copy order_force",
            "head ^order_title place order_intro ^order_verb order_operative order_rest signed order_force",
        )
        * 3,
        *sheets(
            "head ^order_title place order_intro ^found order_story+laws order_ground ^order_verb order_operative order_tail signed seal order_force",
            "head ^order_title place order_intro ^order_verb order_joint order_tail signed order_force",
            "head ^order_title place order_intro ^order_verb order_points order_tail signed seal order_force",
            "head ^order_title place order_intro ^order_verb order_parties order_tail signed order_force came",
            "head place ^order_title order_intro ^^order_verb order_operative order_tail signed order_force",
            "^order_title head place order_intro ^order_verb order_operative order_bank order_tail signed seal order_force",
            "head ^order_title place order_whole order_tail signed order_force came",
            "order_form order_tail signed seal order_force",
            "order_form order_rest signed order_force",
            "head ^order_title place order_intro ^order_verb order_operative order_tail order_rest --- order_bank signed seal order_force",
            "head ^order_title place order_story+laws --- order_ground ^order_verb order_operative order_tail signed seal order_force",
            "order_force head ^order_title place order_intro ^order_verb order_operative order_tail signed",
        ),
        "{@head}\n\n^ {@order_title}\n\n{@order_intro}\n\n^ {@order_verb}\n\n{@order_operative}\n\n{@order_tail}\n\n- Судебный приказ вынесен {day} в г. {town}\n\n{@signed}\n\n{@order_force}",
    ),
    "order_title": (*("СУДЕБНЫЙ ПРИКАЗ",) * 8, *("С У Д Е Б Н Ы Й  П Р И К А З", "Судебный приказ") * 2, "СУДЕБНЫЙ ПРИКАЗ // о взыскании задолженности с {debtor.gen.short}", "СУДЕБНЫЙ ПРИКАЗ № {case_number}", "судебный приказ"),
    "order_verb": (
        *("ПРИКАЗЫВАЮ:", "П Р И К А З Ы В А Ю:", "РЕШИЛ{j:|А}:", "приказываю:") * 2, "ПРИКАЗАЛ{j:|А}:", "ПОСТАНОВИЛ{j:|А}:", "р е ш и л{j:| а} :", "приказал{j:|а} :", "П Р И К А З Ы В А Е Т:",
    ),
    "order_form": (
        "{@head}\n\n^ СУДЕБНЫЙ ПРИКАЗ\n\n{@place}\n\n# Мировой судья | {judge}\n# Судебный участок | {court.nom.cap}\n# Взыскатель, ИНН | {creditor.long.nom}, {inn}\n# Должник | {debtor.nom}\n# Дата и место рождения | {born}, {birth_place}\n# Место жительства | {address}\n# Требование | взыскание долга по договору № {contract} от {contract_day}\n# Период | {from} – {to}\n# Сумма долга | {total}\n# Государственная пошлина | {fee}\n\nРуководствуясь ст. 121, 122, 126, 127 ГПК РФ, приказываю взыскать с должника в пользу взыскателя указанные выше суммы.",
        "^ СУДЕБНЫЙ ПРИКАЗ\n\n_ {case_number} | номер производства\n\n_ {uid} | уникальный идентификатор\n\n_ {day}, г. {town} | дата и место вынесения приказа\n\n_ {court.nom.cap} | наименование суда\n\n_ {judge} | фамилия, имя, отчество мирового судьи\n\n_ {creditor.long.nom}, ИНН {inn} | взыскатель\n\n_ {debtor.nom}, {born} г.р., {birth_place} | должник, дата и место его рождения\n\n_ {address} | место жительства должника\n\nВзыскать задолженность по {@loan_of} в размере {total.long}, {parts}, {@costs}{@grand}.",
        "{@head}\n\n^ СУДЕБНЫЙ ПРИКАЗ\n\n{@place}\n\n% Мировой судья | {judge}\n% Участок | {court.nom.cap}\n% Взыскатель | {creditor}\n% ИНН взыскателя | {inn}\n% Должник | {debtor.nom}\n% Родил{m:ся|ась} | {born}, {birth_place}\n% Проживает | {address}\n\nВзыскать с должника в пользу взыскателя сумму задолженности по {@loan_of} за период с {from} по {to} в размере {total.long}, {@costs}{@grand}.",
    ),
}  # fmt: skip
_INTROS = {
    "order_intro": (
        *(
            "{@Judge}, рассмотрев заявление {@claimant} о вынесении судебного приказа о взыскании с {debtor.gen} задолженности по {@loan_of} и приложенные к нему документы,",
            "{@Judge}, рассмотрев заявление {@claimant} о выдаче судебного приказа о взыскании с {debtor.gen} суммы задолженности и судебных расходов, руководствуясь ст. 121-130 ГПК РФ,",
            "{@Judge}, рассмотрев заявление {@claimant} о вынесении судебного приказа о взыскании задолженности по {@loan_of} с должника {debtor.gen}, руководствуясь ст.ст. 121, 122, 126-128 ГПК РФ,",
        ) * 2,
        "{@Judge}, изучив заявление {@claimant} и приложенные документы, находя требование о взыскании с {debtor.gen} задолженности обоснованным и подтверждённым,",
        "{@Judge}, рассмотрев в порядке приказного производства заявление {@claimant} к {debtor.dat} о взыскании задолженности по договору,",
        "{@Judge}, рассмотрев заявление {@claimant}, поступившее на судебный участок {aside.filed}, о взыскании с {debtor.gen} денежных средств, руководствуясь главой 11 Гражданского процессуального кодекса РФ,",
        "Рассмотрев заявление {@claimant} о взыскании с {debtor.gen} задолженности по {@loan_of}, {@judge}, руководствуясь ст. 121, 127 ГПК РФ,",
        "{@Judge}, рассмотрев без проведения судебного разбирательства и вызова сторон заявление {@claimant} о вынесении судебного приказа о взыскании с {debtor.gen} задолженности,",
        "{@Judge}, исследовав материалы, представленные по заявлению {@claimant} о выдаче судебного приказа на взыскание с должника {debtor.gen} просроченного долга,",
        "{@Judge}, рассмотрев требование {@claimant} о взыскании с {debtor.gen} задолженности, права по которой перешли от {old_creditor}, на основании ст. 382, 807-811 ГК РФ, ст. 121-128 ГПК РФ",
        "{@Judge}, ознакомившись с заявлением {@claimant} о взыскании с {debtor.gen} долга, не усмотрев препятствий к вынесению судебного приказа,",
        "{@Judge}, рассмотрев в приказном производстве требование {@claimant}, предъявленное к {debtor.dat}, о возврате долга по {@loan_of},",
        "{@Judge}, рассмотрев поданное {aside.filed} заявление {@claimant} о вынесении приказа в отношении {debtor.gen}, на основании ст. ст. 309, 310, 807, 810 ГК РФ, ст. 122 ГПК РФ",
        "{@Judge}, проверив заявление {@claimant} о вынесении судебного приказа к {debtor.dat} и расчёт взыскиваемой задолженности,",
    ),
    "order_story": (
        "{creditor} обратилось с заявлением, в котором указало, что {contract_day} между {lender} и {debtor.ins} заключён договор № {contract}. Обязанность по возврату денежных средств {debtor.nom} не исполнил{m:|а}.",
        "Взыскатель {creditor} просит взыскать с {debtor.gen} задолженность, ссылаясь на то, что по {@loan_of} должником получено {loan_sum}, срок возврата истёк.",
        "Из заявления {creditor.long.gen} следует, что {debtor.nom} {contract_day} оформил{m:|а} на сайте {lender} договор № {contract}; сумма займа и проценты в срок не уплачены.",
        "В заявлении {creditor} указано, что {debtor.nom} допустил{m:|а} просрочку по {@loan_of}, долг должником добровольно не погашен.",
    ),
    "order_ground": (
        "Представленными документами требование подтверждается. Руководствуясь ст. 126, 127 ГПК РФ, {@judge}",
        "Обстоятельств, исключающих выдачу судебного приказа, не установлено. {@Judge}, руководствуясь ст. ст. 121, 122 ГПК РФ,",
        "Поскольку требование взыскателя основано на сделке, совершённой в простой письменной форме, {@judge}, руководствуясь ст. 122 ГПК РФ,",
        "Расчёт задолженности проверен, сомнений не вызывает. С учётом изложенного {@judge}",
    ),
}  # fmt: skip
_OPERATIVES = {
    "order_operative": (
        *(
            "Взыскать с {@debtor_whole}, в пользу {@creditor_whole} задолженность по {@loan_of}, возникшую за период с {from} по {to}, в сумме {total.long}, {parts}, {@costs}{@grand}.",
            "Взыскать с должника {@debtor_whole}, в пользу {@creditor_whole} задолженность по {@loan_of} в размере {total.long}, {parts}, {@costs}{@grand}.",
            "взыскать с {@debtor_whole}, в пользу взыскателя {creditor} (ИНН {inn}) задолженность по {@loan_of}, образовавшуюся с {from} по {to}, в размере {total.long}, {parts}, {@costs}{@grand}.",
        ) * 2,
        "Взыскать в пользу {@creditor_whole} с {@debtor_whole}, задолженность по {@loan_of} в общей сумме {total.long}, {parts}, {@costs}{@grand}.",
        "Взыскать с {@debtor_whole}, в пользу {@creditor_whole} долг в размере {total.long} по {@loan_of} за период с {from} по {to}, {@costs}{@grand}.",
        "Взыскать с {@debtor_whole}, в пользу {@creditor_whole} сумму долга по {@loan_of} в размере {total.long}, {parts}.\n\n{@costs_apart}",
        "Взыскать с {@debtor_whole}, в пользу {@creditor_whole} {total.long} задолженности по {@loan_of} за период {from} – {to}, {parts}, {@costs}.",
        "Взыскать с {@debtor_whole}, задолженность по {@loan_of} в сумме {total.long}, {parts}, {@costs}{@grand} в пользу {creditor.long.gen} (ИНН {inn}).",
        "Взыскать с {@debtor_whole}, в пользу {@creditor_whole} просроченную задолженность по {@loan_of} в размере {total.long}, {@costs}{@grand}.",
        "Взыскать с {@debtor_whole}, в пользу {@creditor_whole} денежные средства в размере {total.long}, составляющие задолженность по {@loan_of}, {parts}, {@costs}{@grand}.",
        "Взыскать с {@debtor_whole}, в пользу {@creditor_whole} по {@loan_of} за период с {from} по {to}: {total.long} – сумму задолженности, {fee} – сумму государственной пошлины{@grand}.",
        "в пользу {@creditor_whole} взыскать с {@debtor_whole}, сумму задолженности по {@loan_of} – {total.long}, {parts}, {@costs}.",
    ),
    "order_joint": (
        "Взыскать солидарно с {debtor.gen}, {born} года рождения, и {codebtor.gen}, {codebtor_born} года рождения, проживающих по адресу: {address}, в пользу {@creditor_whole} задолженность по {@loan_of} в размере {total.long}, {parts}, {@costs}{@grand}.",
        "Взыскать в солидарном порядке с {debtor.gen} ({born} г.р.) и {codebtor.gen} ({codebtor_born} г.р.), зарегистрированных по адресу: {address}, в пользу {creditor} (ИНН {inn}) долг по {@loan_of} за период с {from} по {to} в сумме {total.long}, {parts}, {@costs}.",
    ),
    "order_parties": (
        "Должник: {debtor.nom}, {born} года рождения, место рождения: {birth_place}, паспорт {passport}, адрес: {address}.\n\nВзыскатель: {creditor.long.nom}, ИНН {inn}, ОГРН {ogrn}.\n\nВзыскать с должника в пользу взыскателя задолженность по {@loan_of} за период с {from} по {to} в размере {total.long}, {parts}, {@costs}{@grand}.",
        "Взыскать с должника:\n\n- {debtor.nom}, {born} г.р., {birth_place}, зарегистрирован{m:|а}: {address},\n\nв пользу взыскателя:\n\n- {creditor}, ИНН {inn}, {other_address},\n\nсумму долга по {@loan_of} в размере {total.long}, {parts}, {@costs}{@grand}.",
    ),
    "order_points": (
        "1. Взыскать с {@debtor_whole}, в пользу {@creditor_whole} долг по {@loan_of} за период времени с {from} по {to} в сумме {total.long}, {parts}.\n\n2. {@costs_apart}",
        "Взыскать с {@debtor_whole}, в пользу {@creditor_whole} задолженность по {@loan_of} в общей сумме {total.long}, состоящую из следующих сумм:\n\n{parts.lines}\n\n{@costs_apart}",
        "Взыскать с {@debtor_whole}, в пользу {@creditor_whole} задолженность по {@loan_of}:\n\n{parts.lines}\n\n- Всего задолженность: {total.long}\n\n{@costs_apart}",
    ),
    "order_whole": (
        "{@Judge}, рассмотрев заявление {@claimant}, руководствуясь ст. 121, 126, 127 ГПК РФ, приказал{j:|а} взыскать с {@debtor_whole}, в пользу {@creditor_whole} задолженность по {@loan_of} в сумме {total.long}, {parts}, {@costs}{@grand}.",
        "Я, {@judge}, рассмотрев заявление {@claimant} о выдаче судебного приказа, приказываю взыскать с {@debtor_whole}, в пользу {@creditor_whole} задолженность по {@loan_of} за период с {from} по {to} в размере {total.long}, {@costs}{@grand}.",
    ),
}  # fmt: skip
_TAILS = {
    "order_tail": (
        *(
            "Должник в течение десяти дней со дня получения судебного приказа имеет право представить мировому судье возражения относительно исполнения судебного приказа.",
            "Разъяснить должнику, что в течение 10 дней со дня получения копии судебного приказа он вправе представить возражения относительно его исполнения.",
            "Должник вправе представить возражения относительно исполнения судебного приказа в десятидневный срок со дня получения его копии.",
        ) * 2,
        "Разъяснить, что при поступлении в установленный срок возражений должника относительно исполнения судебного приказа приказ подлежит отмене.",
        "Копия судебного приказа направляется должнику, который в течение десяти дней со дня её получения может возразить против исполнения приказа.",
        "Возражения должника относительно исполнения приказа принимаются мировым судьёй {court.gen} в течение 10 дней со дня получения приказа.",
        "Судебный приказ отменяется судьёй, если должник в установленный десятидневный срок возразит против его исполнения.",
        "Разъяснить должнику порядок подачи возражений: письменно мировому судье, вынесшему приказ, в пределах десяти дней после получения его копии.",
        "Если должник в десятидневный срок не представит возражений, второй экземпляр судебного приказа, заверенный гербовой печатью, выдаётся взыскателю.",
    ),
    "order_rest": (
        "Настоящий судебный приказ имеет силу исполнительного документа.",
        "Судебный приказ может быть предъявлен к исполнению в течение трёх лет со дня его выдачи взыскателю.",
        "Судебный приказ может быть обжалован в суд кассационной инстанции в течение трёх месяцев со дня вступления в законную силу.",
        "Судебный приказ изготовлен в двух экземплярах, один из которых остаётся в производстве суда.",
        "Сведений о месте работы и банковских счетах должника взыскателем не представлено.",
        "Копию судебного приказа направить должнику заказным письмом с уведомлением.",
        "Взысканные по судебному приказу суммы перечисляются на счёт взыскателя.",
        "Исполнение судебного приказа производится по правилам, установленным для исполнения судебных постановлений.",
    ),
    "order_bank": (
        "Реквизиты взыскателя: {creditor}, ИНН {inn}, р/с {account} в {lender}, БИК 04{number.7}.",
        "Взысканные суммы перечислять по реквизитам: получатель {creditor}, расчётный счёт {account}, БИК 04{number.7}.",
        "Сведения о счёте, на который подлежат перечислению взысканные средства: {account}, БИК 04{number.7}, к/с 30101810{number.12}.",
    ),
    "order_force": (
        *("",) * 6,
        "!force Судебный приказ вступил // в законную силу // Мировой судья {judge.initials} | {force.digits}",
        "!stamp ВСТУПИЛ В ЗАКОННУЮ СИЛУ | {force.digits} | Секретарь {clerk.initials}",
        "!hand Судебный приказ вступил в законную силу | {force.digits}",
        "!hand Дата вступления в законную силу | {force.digits_g}",
        "- Судебный приказ вступил в законную силу {force}, не обжалован.",
        "!force Приказ в силу вступил // Секретарь судебного участка {clerk.short} | {force.digits}",
        "- В законную силу приказ вступил: {force}\n\n- Для исполнения выдан: {issue_day.digits}",
        "- Приказ вступил в законную силу {force}, второй экземпляр выдан взыскателю {issue_day.digits}",
        "# Дата вступления в законную силу | {force}\n# Дата выдачи взыскателю | {issue_day.digits}\n# Срок предъявления | 3 года",
        "| Дата вступления судебного приказа в силу | {force}",
        "- Судебный приказ выдан взыскателю {issue_day.digits}. Дата вступления приказа в законную силу {force}.\n\n!sign Мировой судья | {judge.initials}",
        "- По состоянию на дату выдачи копии приказ в законную силу не вступил",
    ),
}  # fmt: skip
ORDER = {**_SHEETS, **_INTROS, **_OPERATIVES, **_TAILS}
