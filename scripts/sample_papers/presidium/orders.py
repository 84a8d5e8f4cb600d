"""Orders of the part `presidium`."""

from scripts.sample_papers.rows import sheets

_ROWS = sheets(
    *(
        "head ^o_title place o_intro ^o_verb o_operative o_tail sign seal o_force",
        "head ^o_title place o_intro o_story ^^o_verb o_operative o_tail o_more sign copy o_force",
        "head ^o_title place o_intro laws ^o_verb o_operative o_tail o_more sign seal o_force",
        "head ^o_title place o_intro ^^o_verb o_operative o_more sign o_force o_issued",
    ) * 2,
    "head ^o_title place o_intro_card o_card ^o_verb o_by_card o_tail sign o_force",
    "^o_title head place o_intro ^o_verb o_operative o_tail sign seal o_force",
    "o_force head ^o_title place o_intro o_ground ^o_verb o_operative o_tail sign copy",
    "head place ^o_title o_whole o_tail o_more sign seal o_force",
    "o_blank o_tail sign seal o_force",
    "o_table o_by_card o_tail o_more sign o_force o_issued",
    "head ^o_title place o_intro ^o_verb o_points sign seal o_force",
    "head ^o_title place o_intro ^o_verb o_operative o_account o_tail sign o_force",
    *("head ^o_title place o_intro o_story --- ^o_verb o_operative o_tail sign seal o_force",) * 2,
    "head ^o_title place o_intro o_story laws o_ground --- ^^o_verb o_operative o_tail o_more sign seal o_force o_issued",
    "head ^o_title o_dated ^^o_verb o_operative o_tail o_more sign o_force",
    "head ^o_title place o_intro ^o_verb o_operative o_tail o_esign",
    "head ^o_title place o_intro o_story laws_long ^o_verb o_operative o_account o_tail o_tail o_more sign seal o_force o_issued",
)  # fmt: skip
ORDER = {
    "court_order": _ROWS,
    "o_title": (
        *("СУДЕБНЫЙ ПРИКАЗ",) * 7, *("С У Д Е Б Н Ы Й ~ П Р И К А З",) * 3, "Судебный приказ", "СУДЕБНЫЙ ПРИКАЗ № {case_number}", "СУДЕБНЫЙ ПРИКАЗ // (экземпляр взыскателя)",
    ),
    "o_verb": (
        *("ПРИКАЗАЛ{j:|А}:", "П Р И К А З А Л{j:| А}:", "РЕШИЛ{j:|А}:", "ПРИКАЗЫВАЮ:", "П О С Т А Н О В И Л{j:| А}:") * 2, "приказал{j:|а}:", "Р Е Ш И Л{j:| А} :", "Приказываю:",
    ),
    "o_intro": (
        *(
            "{@Judge}, рассмотрев заявление {@claimant} о вынесении судебного приказа о взыскании задолженности по {@loan_of} с должника {debtor.gen},",
            "{@Judge}, рассмотрев поступившее заявление {@claimant} о выдаче судебного приказа, на основании ст. 121, 122, 126, 127 ГПК РФ",
            "{@Judge}, рассмотрев заявление {@claimant} и представленные документы о взыскании с {debtor.gen} задолженности, руководствуясь гл. 11 ГПК РФ,",
        ) * 3,
        "{@Judge}, единолично рассмотрев требование {@claimant} о взыскании с {debtor.gen} долга в порядке приказного производства, в соответствии со ст. 309, 310, 807–811 ГК РФ, ст. 122 ГПК РФ",
        "{@Judge}, изучив поданное {aside.filed} заявление {@claimant} и приложенные к нему договор, расчёт, выписку по счёту,",
        "Рассмотрев без вызова сторон заявление {@claimant} к должнику {debtor.dat} о вынесении судебного приказа, {@judge_line}, руководствуясь ст. 126–127 ГПК РФ,",
        "{@Judge} на основании заявления {@claimant}, находя требование к {debtor.dat} обоснованным, подтверждённым письменной сделкой,",
        "{@Judge} по материалам, представленным {creditor}, о взыскании с {debtor.gen} денежных средств по {@loan_of},",
        "{@Judge}, проверив доводы заявления {@claimant} о взыскании с должника {debtor.gen} суммы займа, процентов и судебных расходов, применяя ст. 382, 384, 807, 809 ГК РФ,",
    ),
    "o_dated": (
        "{@Judge}, рассмотрев {day} в помещении судебного участка (г. {town}) заявление {@claimant} о выдаче судебного приказа в отношении {debtor.gen},",
        "{day.cap} {@judge_line}, разрешая требования {@claimant} к должнику {debtor.dat} по {@loan_of},",
    ),
    "o_story": (
        "В обоснование требования указано, что по договору от {contract_day} № {contract} {lender} перечислило {debtor.dat} {loan_sum}; в согласованный срок заём не возвращён, право требования с {cession_day} принадлежит {creditor}.",
        "Взыскатель ссылается на заключение {contract_day} договора № {contract}, по которому должнику предоставлены денежные средства, и на то, что график платежей им нарушен.",
        "Из приложенных документов следует, что долг возник по {@loan_of}; последний платёж внесён {aside.earlier}.",
        "Права кредитора перешли к взыскателю от {old_creditor} по договору цессии {cession_day}; размер долга должником не оспорен.",
        "{debtor.nom} с условиями займа ознакомлен{m:|а} и согласен{m:|на}, что подтверждено подписанием договора {contract_day} кодом из СМС-сообщения.",
        "В подтверждение требования приложены анкета заёмщика, индивидуальные условия, расчёт и сведения о переводе {loan_sum}.",
    ),
    "o_ground": (
        "Требование относится к числу предусмотренных статьёй 122 ГПК РФ, спора о праве не усматривается.",
        "Представленные документы подтверждают обязательство должника и его размер, заявление оплачено госпошлиной. На основании изложенного судья",
        "Учитывая бесспорный характер требования, руководствуясь ст. 127–128 ГПК РФ, мировой судья",
        "Обстоятельств, препятствующих вынесению приказа, судьёй не установлено.",
    ),
    "o_operative": (
        *(
            "Взыскать с {@debtor_whole}, в пользу {@in_favour} задолженность по {@loan_of} за период с {from} по {to} в сумме {total.long}, {parts}, {@costs}{@grand_sum}.",
            "Взыскать с {@debtor_whole}, в пользу {@in_favour} сумму долга по {@loan_of} в размере {total.long}, {parts}; {@costs}{@grand_sum}.",
            "Взыскать с должника – {@debtor_whole} – в пользу взыскателя {@in_favour} задолженность за период с {from} по {to} по {@loan_of} в размере {total}, {@costs}{@grand_sum}.",
        ) * 3,
        "Взыскать в пользу {@in_favour} с {@debtor_whole} долг по {@loan_of} за период {from} – {to}: {parts}, всего {total.long}, {@costs}{@grand_sum}.",
        "С {@debtor_whole}, в пользу {@in_favour} взыскать {total.long} в счёт погашения задолженности по {@loan_of}, образовавшейся с {from} по {to}, {parts}, {@costs}.",
        "Взыскать с {@debtor_whole}, в пользу {@in_favour} по {@loan_of} следующие суммы:\n\n{parts.rows}\n\nИтого задолженность: {total.long}. {@costs_apart}",
        "Взыскать с {debtor.gen} в пользу {creditor} (ИНН {inn}) задолженность по {@loan_of}, определённую по состоянию на {to}, в размере {total.long}, {parts}, {@costs}{@grand_sum}.\n\nСведения о должнике: {@debtor_card}.",
        "Произвести взыскание с {@debtor_whole} в пользу {@in_favour} {total.long} (долг по {@loan_of}, период: {from} – {to}), {parts}.\n\n{@costs_apart}",
    ),
    "o_points": (
        "1. Взыскать с {@debtor_whole} в пользу {@in_favour} задолженность по {@loan_of} в размере {total.long} ({parts}).\n\n2. {@costs_apart}\n\n3. {@o_tail}",
        "1) Взыскать с {@debtor_whole}, в пользу {creditor} {total.long} – задолженность по {@loan_of} за период с {from} по {to};\n\n2) {@costs_apart}\n\n3) {@o_more}",
        "I. Удовлетворить заявление {@claimant}.\n\nII. Взыскать с {@debtor_whole}, в пользу {@in_favour} долг в размере {total.long}, {parts}, по {@loan_of}.\n\nIII. {@costs_apart}",
    ),
    "o_whole": (
        "{@Judge}, рассмотрев заявление {@claimant}, приказал{j:|а} взыскать с {@debtor_whole}, в пользу {@in_favour} задолженность по {@loan_of} за период с {from} по {to} в размере {total.long}, {parts}, {@costs}{@grand_sum}. Вынесено {day} в г. {town}.",
        "{day.cap} {@judge_line} по заявлению {@claimant} вынес{j:|ла} настоящий приказ о взыскании с {@debtor_whole}, в пользу {@in_favour} {total.long} долга по {@loan_of}, {@costs}{@grand_sum}.",
    ),
    "o_intro_card": (
        "{@Judge}, рассмотрев заявление взыскателя {creditor}, данные о сторонах приведены ниже,",
        "{@Judge}, разрешив заявление о выдаче судебного приказа между сторонами:",
        "{@Judge} рассмотрел{j:|а} в приказном порядке заявление",
    ),
    "o_card": (
        "# Взыскатель | {creditor.long.nom}, ИНН {inn}, {other_address}\n# Должник | {@debtor_card}",
        "- Взыскатель: {creditor}, ИНН {inn}, ОГРН {ogrn}, адрес {other_address}\n\n- Должник: {@debtor_card}",
        "% взыскатель | {creditor.long.nom} (ИНН {inn})\n% должник | {@debtor_card}",
        "_ {creditor}, ИНН {inn}, {other_address} | взыскатель\n\n_ {@debtor_card} | должник",
    ),
    "o_by_card": (
        *("Взыскать с должника {debtor.gen} в пользу {creditor} задолженность по {@loan_of} за период с {from} по {to} – {total.long}, {parts}, {@costs}{@grand_sum}.",) * 2,
        "Взыскать с должника в пользу взыскателя {total.long} – задолженность по {@loan_of}, {parts}, {@costs}{@grand_sum}.",
        "Взыскать с {debtor.gen} в пользу взыскателя по {@loan_of}:\n\n{parts.rows}\n\nобщая сумма долга {total.long}, {@costs}.",
        "С указанного должника взыскать в пользу взыскателя задолженность по {@loan_of} в размере {total.long} (с {from} по {to}). {@costs_apart}",
    ),
    "o_table": (
        "> {@uid_line}\n\n^ СУДЕБНЫЙ ПРИКАЗ\n\n# Номер производства | {case_number}\n# Вынесен | {day}\n# Мировой судья | {judge}\n# Наименование суда | {court.nom.cap}\n# Взыскатель | {creditor}, ИНН {inn}, {other_address}\n# Должник | {@debtor_card}\n# Применённый закон | ст. 807, 809, 810 ГК РФ, ст. 121–130 ГПК РФ",
        "{@head}\n\n^ {@o_title}\n\n# Дата и место вынесения | {day}, г. {town}\n# Суд, судья | {court.nom.cap}, {judge.short}\n# Сведения о взыскателе | {creditor.long.nom}, ИНН {inn}, расчётный счёт {account}\n# Сведения о должнике | {@debtor_card}",
    ),
    "o_blank": (
        "^ СУДЕБНЫЙ ПРИКАЗ\n\n_ {case_number} | номер дела\n\n_ {day}, г. {town} | дата вынесения приказа, место\n\n_ {judge}, {court.nom} | Ф.И.О. мирового судьи, наименование суда\n\n_ {creditor.long.nom}, ИНН {inn}, {other_address} | взыскатель, его место нахождения\n\n_ {debtor.nom}, {born}, {birth_place} | Ф.И.О. должника, дата и место рождения\n\n_ {address} | место жительства должника\n\nВзыскать с должника задолженность по {@loan_of} в размере {total.long}, {parts}, {@costs}{@grand_sum}.",
        "> {@number}\n\n^ СУДЕБНЫЙ ПРИКАЗ\n\nот {day}\n\n{@Judge}, рассмотрев заявление\n\n_ {creditor}, ИНН {inn} | (взыскатель)\n\nо взыскании с\n\n_ {@debtor_card} | (должник)\n\n^^ {@o_verb}\n\nвзыскать задолженность по {@loan_of} за период с {from} по {to} в размере {total.long}, {@costs}{@grand_sum}.",
    ),
    "o_account": (
        "Реквизиты для перечисления: {creditor}, расчётный счёт {account}, БИК 04{number.7}, ИНН {inn}.",
        "Перечисление произвести на счёт взыскателя № {account}, корреспондентский счёт 30101{number.8}{number.7}.",
        "Банковские реквизиты {creditor}: р/с {account}, к/с 30101{number.8}{number.7}.",
    ),
    "o_tail": (
        *(
            "Должник вправе в течение десяти дней со дня получения копии приказа представить мировому судье возражения относительно исполнения судебного приказа.",
            "Разъяснить должнику, что в течение 10 дней со дня получения приказа он может подать возражения относительно его исполнения.",
            "Копию приказа в пятидневный срок направить должнику, который в течение десяти дней после её получения вправе возражать против его исполнения.",
        ) * 2,
        "Если в десятидневный срок от должника поступят возражения, судебный приказ будет отменён мировым судьёй (статья 129 ГПК РФ).",
        "При отсутствии возражений взыскателю выдаётся второй экземпляр приказа, заверенный печатью, для предъявления к исполнению.",
        "Возражения должника, направленные позднее десятидневного срока, принимаются при наличии доказательств уважительности пропуска.",
        "Возражения могут быть поданы лично по адресу участка ({other_address}), почтой либо в электронном виде.",
        "В случае пропуска срока подачи возражений без уважительных причин приказ подлежит исполнению.",
        "Обжалование приказа возможно в кассационном порядке в Кассационный суд общей юрисдикции в течение трёх месяцев.",
    ),
    "o_more": (
        "Настоящий судебный приказ одновременно является исполнительным документом и приводится в исполнение в порядке, установленном для исполнения судебных постановлений.",
        "Взыскатель вправе предъявить приказ к исполнению в течение 3 лет.",
        "Приказ имеет силу исполнительного документа (ч. 2 ст. 121 ГПК РФ).",
        "Срок для предъявления судебного приказа к исполнению составляет три года со дня его выдачи.",
        "Приказ изготовлен в двух экземплярах. Копия направлена должнику {aside.received} заказным письмом {number.14}.",
        "Экземпляр приказа, не востребованный взыскателем, хранится в деле.",
        "Приказ по ходатайству взыскателя может быть направлен судебному приставу в форме электронного документа, подписанного судьёй.",
    ),
    "o_force": (
        *("",) * 6,
        "!force Судебный приказ вступил в силу // Мировой судья | {force.digits}",
        "!force Вступил в законную силу // секретарь {clerk.short} | {force.digits_g}",
        "!force ПРИКАЗ ВСТУПИЛ В СИЛУ // судебный участок № {precinct} | {force.words_g}",
        "!hand Приказ вступил в законную силу | {force.digits}",
        "!hand вступил в силу | {force.words_zero}",
        "- В законную силу приказ вступил: {force} // Мировой судья {judge.initials}",
        "- Вступил в законную силу {force}. Выдан взыскателю {issue_day.digits}.",
        "- Отметка о вступлении в законную силу: {force}",
        "| Вступил в силу приказ | {force}",
        "- По состоянию на {aside.received.digits} приказ в законную силу не вступил",
    ),
    "o_issued": (
        "",
        "- Выдан: {issue_day}. Предъявляется к исполнению до {aside.until.digits}.",
        "!stamp Выдан взыскателю // секретарь {clerk.short} | {issue_day.digits}",
        "- Второй экземпляр приказа выдан {issue_day}",
        "- Выслан взыскателю почтой {issue_day.digits}, исх. № {number.4}",
    ),
    "o_esign": (
        "!sign Мировой судья | {judge.short}\n\n!esign {judge} | {day.digits}",
        "!esign {judge} | {day.digits}",
        "- Мировой судья {judge.initials}\n\n!esign {judge} | {day.digits}",
    ),
}  # fmt: skip
