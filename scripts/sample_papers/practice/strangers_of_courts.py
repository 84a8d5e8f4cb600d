"""Papers of courts in the part `practice` that are of no kind of ours, many of them near to one."""

OF_COURTS = {
    "near_head": (
        "{@head}\n\n^ {@ruling_word}\n\n{@place}",
        "{@head}\n\n{@place}\n\n^ {@ruling_word}",
        "^ {@ruling_word}\n\n{@head}\n\n{@place}",
    ),
    "near_order": (
        "судебный приказ № {case_number} от {order_day} о взыскании с {debtor.gen} в пользу {creditor} задолженности по {@loan_of}",
        "приказ от {order_day} по делу № {case_number} о взыскании с {debtor.gen} {total} в пользу {creditor}",
        "судебный приказ, вынесенный {order_day} в отношении {debtor.gen}",
    ),
    "near_end": (
        "{@ruling_end}\n\n{@sign}",
        "{@sign}\n\n{@seal}",
        "{@ruling_end}\n\n{@sign}\n\n{@true_copy}",
        "{@ruling_end}\n\n{@sign}\n\n{@ruling_force}",
    ),
    "u_misprint": (
        "{@near_head}\n\n^^ об исправлении описки в судебном приказе\n\n{@Judge_title}, рассмотрев вопрос об исправлении описки, допущенной в приказе № {case_number},\n\n^^ {@found}\n\nВынесен {@near_order}. В тексте неверно указан год рождения должника.\n\n^^ {@ruled}\n\nИсправить описку, читать верно: {debtor.nom}, {born} года рождения. В остальном судебный приказ оставить без изменения.\n\n{@near_end}",
        "{@near_head}\n\n{@Judge_title} по заявлению {@claimant} об исправлении явной арифметической ошибки в судебном приказе от {order_day} {@found} В приказе указана сумма {aside_sum} вместо {total}.\n\n^ {@ruled}\n\nУстранить ошибку в судебном приказе по делу № {case_number}: взыскать {total.long} вместо {aside_sum}.\n\n{@near_end}",
        "{@near_head}\n\n^^ (об исправлении описок и явных арифметических ошибок, ст. 200 ГПК РФ)\n\n{@Judge_title}, обнаружив опечатку в вынесенном приказе,\n\n^^ {@ruled}\n\nВнести исправления: отчество должника читать как в паспорте, сумму пошлины – {fee}.\n\n{@near_end}",
    ),
    "u_misprint_in_cancel": (
        "{@near_head}\n\n^^ об исправлении описки в определении об отмене судебного приказа\n\n{@Judge_title}\n\n^ {@ruled}\n\nИсправить описку в определении от {cancel_day} об отмене судебного приказа № {case_number}: вместо ошибочной даты приказа указать {order_day}.\n\n{@near_end}",
    ),
    "u_turned_back": (
        "{@near_head}\n\n^^ о повороте исполнения судебного приказа\n\n{@Judge_title}, рассмотрев заявление {debtor.gen} о повороте исполнения отменённого судебного приказа,\n\n^^ {@found}\n\n{order_day.cap} вынесен приказ, определением от {cancel_day} он отменён. По приказу удержано {aside_sum}.\n\n^^ {@ruled}\n\nПроизвести поворот исполнения судебного приказа № {case_number}. Взыскать с {creditor} в пользу {debtor.gen} {aside_sum}.\n\n{@near_end}",
        "{@near_head}\n\n{@Judge_title}, руководствуясь ст. 443–445 ГПК РФ,\n\n^ {@ruled}\n\nЗаявление {debtor.gen} удовлетворить: возвратить {m:ему|ей} удержанные по отменённому приказу {aside_sum}, обязав {creditor} перечислить эту сумму.\n\n{@near_end}",
    ),
    "u_turn_back_refused": (
        "{@near_head}\n\n^^ об отказе в повороте исполнения\n\n{@Judge_title}, рассмотрев требование {debtor.gen} о повороте исполнения приказа от {order_day}, {@found} удержаний не производилось.\n\n^^ {@ruled}\n\nОтказать {debtor.dat} в повороте исполнения отменённого судебного приказа № {case_number}.\n\n{@near_end}",
    ),
    "u_cancel_refused": (
        "{@near_head}\n\n^^ об отказе в отмене судебного приказа\n\n{@Judge_title}, рассмотрев возражения {debtor.gen}, поступившие {aside.lodged},\n\n^^ {@found}\n\nВынесен {@near_order}. Копия вручена {aside.received}, срок на возражения пропущен, оснований для отмены не имеется.\n\n^^ {@ruled}\n\nВ отмене судебного приказа отказать.\n\n{@near_end}",
        "{@near_head}\n\n{@Judge_title} по заявлению {debtor.gen} об отмене судебного приказа\n\n^ {@ruled}\n\nЗаявление {debtor.gen} об отмене судебного приказа от {order_day} оставить без удовлетворения.\n\n{@near_end}",
    ),
    "u_term_refused": (
        "{@near_head}\n\n^^ об отказе в восстановлении срока для подачи возражений\n\n{@Judge_title}\n\n^^ {@found}\n\nДолжник просит восстановить срок и отменить {@near_order}. Уважительных причин пропуска нет.\n\n^^ {@ruled}\n\nОтказать {debtor.dat} в восстановлении срока подачи возражений относительно исполнения судебного приказа. Возражения возвратить.\n\n{@near_end}",
    ),
    "u_term_of_writ": (
        "{@near_head}\n\n^^ о восстановлении срока предъявления исполнительного документа к исполнению\n\n{@Judge_title}, рассмотрев заявление {@claimant},\n\n^^ {@ruled}\n\nВосстановить {creditor} срок для предъявления к исполнению судебного приказа № {case_number}.\n\n{@near_end}",
        "{@near_head}\n\n{@Judge_title}\n\n^ {@ruled}\n\nОтказать {creditor} в восстановлении пропущенного срока предъявления приказа от {order_day} к исполнению.\n\n{@near_end}",
    ),
    "u_objections_returned": (
        "{@near_head}\n\n^^ о возвращении возражений\n\n{@Judge_title}, рассмотрев возражения {debtor.gen} относительно исполнения судебного приказа,\n\n^^ {@found}\n\nВозражения поданы за пределами срока, ходатайства о его восстановлении нет.\n\n^^ {@ruled}\n\nВозвратить {debtor.dat} возражения на судебный приказ № {case_number} от {order_day}.\n\n{@near_end}",
        "{@near_head}\n\n{@Judge_title}\n\n^^ {@ruled}\n\nЗаявление должника об отмене судебного приказа возвратить ввиду отсутствия подписи.\n\n{@near_end}",
    ),
    "u_claim_returned": (
        "{@near_head}\n\n^^ о возвращении искового заявления\n\n{@Judge_title}, рассмотрев исковое заявление {creditor} к {debtor.dat} о взыскании {total} по {@loan_of},\n\n^^ {@found}\n\nДело неподсудно данному суду (п. 2 ч. 1 ст. 135 ГПК РФ).\n\n^^ {@ruled}\n\nВозвратить исковое заявление истцу {creditor}. Повторное обращение не исключается.\n\n{@near_end}",
        "{@near_head}\n\n{@Judge_title}, установив, что недостатки иска не устранены до {aside.received},\n\n^ {@ruled}\n\nИсковое заявление {creditor.long.gen} к {debtor.dat} считать неподанным и возвратить.\n\n{@near_end}",
    ),
    "u_claim_refused": (
        "{@near_head}\n\n^^ об отказе в принятии искового заявления\n\n{@Judge_title}, изучив иск {creditor} к {debtor.dat},\n\n^^ {@ruled}\n\nОтказать в принятии искового заявления на основании п. 2 ч. 1 ст. 134 ГПК РФ.\n\n{@near_end}",
    ),
    "u_claim_unmoved": (
        "{@near_head}\n\n^^ об оставлении искового заявления без движения\n\n{@Judge_title}, изучив иск {creditor} к {debtor.dat},\n\n^^ {@found}\n\nНе приложена квитанция об уплате пошлины.\n\n^^ {@ruled}\n\nОставить иск без движения, недостатки устранить до {aside.received}.\n\n{@near_end}",
        "{@near_head}\n\n{@Judge_title}\n\n^ {@ruled}\n\nЗаявление {creditor} оставить без движения по {aside.received} включительно, предложив представить доверенность и расчёт.\n\n{@near_end}",
    ),
    "u_application_unmoved": (
        "{@near_head}\n\n^^ об оставлении без движения заявления о процессуальном правопреемстве\n\n{@Judge_title}, рассмотрев заявление {creditor}, поданное {aside.filed},\n\n^^ {@ruled}\n\nЗаявление оставить без движения. Если до {aside.received} недостатки не устранить, оно будет возвращено.\n\n{@near_end}",
    ),
    "u_claim_accepted": (
        "{@near_head}\n\n^^ о принятии искового заявления к производству и подготовке дела\n\n{@Judge_title}\n\n^^ {@ruled}\n\nПринять иск {creditor} к {debtor.dat} о взыскании {total}. Беседу назначить на {other_day}.\n\n{@near_end}",
    ),
    "u_simplified": (
        "{@near_head}\n\n^^ о рассмотрении дела в порядке упрощённого производства\n\n{@Judge_title}\n\n^ {@ruled}\n\nРассмотреть иск {creditor} к {debtor.dat} в упрощённом порядке, установив срок для возражений до {aside.received}.\n\n{@near_end}",
    ),
    "u_hearing": (
        "{@near_head}\n\n^^ о назначении дела к судебному разбирательству\n\n{@Judge_title}\n\n^^ {@ruled}\n\nНазначить дело по иску {creditor} к {debtor.dat} на {other_day} в 9 час. 30 мин.\n\n{@near_end}",
    ),
    "u_postponed": (
        "{@near_head}\n\n^^ об отложении разбирательства\n\n{@Judge_title}\n\n^^ {@ruled}\n\nРазбирательство по делу № {case_number} отложить на {other_day} ввиду неявки {debtor.gen}.\n\n{@near_end}",
    ),
    "u_stayed": (
        "{@near_head}\n\n^^ о приостановлении производства по делу\n\n{@Judge_title}, в связи со смертью ответчика {debtor.gen},\n\n^^ {@ruled}\n\nПроизводство по делу по иску {creditor} приостановить до определения круга наследников.\n\n{@near_end}",
    ),
    "u_ended": (
        "{@near_head}\n\n^^ о прекращении производства по делу\n\n{@Judge_title}, рассмотрев заявление {creditor} об отказе от иска,\n\n^^ {@ruled}\n\nПринять отказ от иска к {debtor.dat}, производство прекратить, возвратить {fee} пошлины.\n\n{@near_end}",
    ),
    "u_left": (
        "{@near_head}\n\n^^ об оставлении искового заявления без рассмотрения\n\n{@Judge_title}\n\n^ {@ruled}\n\nИск {creditor} к {debtor.dat} оставить без рассмотрения: истец дважды не явился.\n\n{@near_end}",
    ),
    "u_transferred": (
        "{@near_head}\n\n^^ о передаче дела по подсудности\n\n{@Judge_title}\n\n^^ {@ruled}\n\nДело № {case_number} по иску {creditor} к {debtor.dat} передать мировому судье {other_court.gen}.\n\n{@near_end}",
    ),
    "u_succession": (
        "{@near_head}\n\n^^ о процессуальном правопреемстве\n\n{@Judge_title}, рассмотрев заявление {@claimant} о замене взыскателя,\n\n^^ {@found}\n\nВынесен {@near_order}. По договору от {cession_day} {old_creditor} уступило требование.\n\n^^ {@ruled}\n\nЗаменить взыскателя {old_creditor} на {creditor} по делу № {case_number}.\n\n{@near_end}",
        "{@near_head}\n\n^^ о замене стороны в исполнительном производстве\n\n{@Judge_title}\n\n^ {@ruled}\n\nВ порядке ст. 44 ГПК РФ произвести замену стороны взыскателя с {old_creditor.long.gen} на {creditor.long.acc} в правоотношении, установленном судебным приказом от {order_day}.\n\n{@near_end}",
    ),
    "u_succession_refused": (
        "{@near_head}\n\n{@Judge_title} по заявлению {creditor} о правопреемстве\n\n^^ {@ruled}\n\nОтказать {creditor} в замене взыскателя: срок предъявления приказа истёк {aside.earlier}.\n\n{@near_end}",
    ),
    "u_duplicate": (
        "{@near_head}\n\n^^ о выдаче дубликата судебного приказа\n\n{@Judge_title}, рассмотрев заявление {@claimant},\n\n^^ {@found}\n\nВынесен {@near_order}, подлинник утрачен при пересылке.\n\n^^ {@ruled}\n\nВыдать {creditor} дубликат судебного приказа № {case_number}.\n\n{@near_end}",
        "{@near_head}\n\n^^ о выдаче дубликата исполнительного листа\n\n{@Judge_title}\n\n^ {@ruled}\n\nЗаявление удовлетворить, выдать дубликат исполнительного листа {writ} взамен утраченного.\n\n{@near_end}",
    ),
    "u_duplicate_refused": (
        "{@near_head}\n\n{@Judge_title}\n\n^ {@ruled}\n\nВ выдаче дубликата судебного приказа от {order_day} о взыскании долга с {debtor.gen} отказать, утрата не доказана.\n\n{@near_end}",
    ),
    "u_costs_ruling": (
        "{@near_head}\n\n^^ о взыскании судебных расходов\n\n{@Judge_title}\n\n^^ {@ruled}\n\nВзыскать с {creditor} в пользу {debtor.gen} {aside_sum} расходов на представителя.\n\n{@near_end}",
    ),
    "u_indexed": (
        "{@near_head}\n\n^^ об индексации присуждённых сумм\n\n{@Judge_title}\n\n^ {@ruled}\n\nВзыскать с {debtor.gen} в пользу {creditor} {aside_sum} – индексацию суммы, взысканной приказом от {order_day}.\n\n{@near_end}",
    ),
    "u_deferral": (
        "{@near_head}\n\n^^ о рассрочке исполнения судебного приказа\n\n{@Judge_title}, рассмотрев заявление {debtor.gen},\n\n^^ {@ruled}\n\nРассрочить исполнение приказа № {case_number} на двенадцать месяцев с уплатой по {aside_sum} ежемесячно до {aside.until}.\n\n{@near_end}",
    ),
    "u_deferral_refused": (
        "{@near_head}\n\n{@Judge_title}\n\n^^ {@ruled}\n\n{debtor.dat.cap} в отсрочке исполнения судебного приказа № {case_number} отказать.\n\n{@near_end}",
    ),
    "u_interim": (
        "{@near_head}\n\n^^ об обеспечении иска\n\n{@Judge_title}\n\n^ {@ruled}\n\nНаложить арест на имущество {debtor.gen} в пределах {total}.\n\n{@near_end}",
        "{@near_head}\n\n^^ об отмене мер по обеспечению иска\n\n{@Judge_title}\n\n^ {@ruled}\n\nОтменить арест, наложенный определением от {aside.earlier} на имущество {debtor.gen}.\n\n{@near_end}",
    ),
    "u_private_returned": (
        "{@near_head}\n\n^^ о возвращении частной жалобы\n\n{@Judge_title}, рассмотрев частную жалобу {creditor} на определение от {order_day} о возвращении заявления о вынесении судебного приказа,\n\n^^ {@ruled}\n\nЧастную жалобу возвратить: срок обжалования пропущен.\n\n{@near_end}",
    ),
    "u_private_unmoved": (
        "{@near_head}\n\n{@Judge_title}, получив частную жалобу {creditor},\n\n^ {@ruled}\n\nОставить частную жалобу без движения до {aside.received}.\n\n{@near_end}",
    ),
    "u_appeal": (
        "^ АПЕЛЛЯЦИОННОЕ ОПРЕДЕЛЕНИЕ\n\n{@place}\n\nСудья районного суда {second}, рассмотрев частную жалобу {creditor} на определение мирового судьи {court.gen} о возвращении заявления о вынесении судебного приказа,\n\n^^ ОПРЕДЕЛИЛ:\n\nОпределение мирового судьи от {order_day} оставить без изменения, жалобу – без удовлетворения.\n\n!sign Судья | {second.short}",
        "^ АПЕЛЛЯЦИОННОЕ ОПРЕДЕЛЕНИЕ\n\n| {other_day} | г. {town}\n\nРассмотрев материал № 11-{number.3}/2025 по частной жалобе взыскателя, суд\n\n^^ определил:\n\nопределение об отказе в принятии заявления от {order_day} отменить, материал направить мировому судье на стадию принятия.\n\n!sign Судья | {second.initials}",
    ),
    "u_cassation": (
        "^ КАССАЦИОННЫЙ СУД ОБЩЕЙ ЮРИСДИКЦИИ\n\n^ ОПРЕДЕЛЕНИЕ\n\n- № 88-{number.5}/2025\n\n| г. {town} | {other_day}\n\nрассмотрев кассационную жалобу {debtor.gen} на {@near_order}, суд\n\n^^ определил:\n\nсудебный приказ оставить без изменения, кассационную жалобу – без удовлетворения.\n\n!sign Судья | {second.initials}",
    ),
    "u_decision": (
        "{@head}\n\n^ РЕШЕНИЕ // ИМЕНЕМ РОССИЙСКОЙ ФЕДЕРАЦИИ\n\n{@place}\n\n{@Judge_title}, рассмотрев дело по иску {creditor} к {debtor.dat} о взыскании задолженности по {@loan_of},\n\n^^ {@found}\n\nПриказ от {aside.earlier} отменён. {@ruling_story}\n\n^ РЕШИЛ{j:|А}:\n\nИск удовлетворить. Взыскать с {@debtor_whole}, в пользу {creditor} {total.long}, {parts}, {@costs}.\n\n{@sign}",
        "{@head}\n\n^ РЕШЕНИЕ // (резолютивная часть)\n\n{@place}\n\n{@Judge_title}, руководствуясь ст. 194–199 ГПК РФ,\n\n^^ решил{j:|а}:\n\nвзыскать с {debtor.gen} в пользу {creditor} {total.long}, {@costs}. Заявление о составлении мотивированного решения подаётся в течение трёх дней.\n\n{@sign}",
    ),
    "u_absentee": (
        "{@head}\n\n^ ЗАОЧНОЕ РЕШЕНИЕ // Именем Российской Федерации\n\n{@place}\n\n{@Judge_title}, рассмотрев в порядке заочного производства иск {creditor} к {debtor.dat},\n\n^^ решил{j:|а}:\n\nвзыскать с {debtor.gen} {total.long} в пользу {creditor}, {@costs}. Ответчик вправе подать заявление об отмене этого решения в семидневный срок.\n\n{@sign}",
    ),
    "u_decision_refused": (
        "{@head}\n\n^ РЕШЕНИЕ\n\n{@place}\n\n{@Judge_title}, рассмотрев иск {creditor},\n\n^^ РЕШИЛ{j:|А}:\n\nВ удовлетворении иска к {debtor.dat} о взыскании {total} по {@loan_of} отказать в связи с пропуском исковой давности.\n\n{@sign}",
    ),
    "u_absentee_cancelled": (
        "{@near_head}\n\n^^ об отмене заочного решения\n\n{@Judge_title}, рассмотрев заявление {debtor.gen}, поданное {objection_day},\n\n^^ {@ruled}\n\nОтменить заочное решение от {order_day} по делу № {case_number}, рассмотрение возобновить.\n\n{@near_end}",
    ),
    "u_additional": (
        "{@head}\n\n^ ДОПОЛНИТЕЛЬНОЕ РЕШЕНИЕ\n\n{@place}\n\n{@Judge_title}\n\n^^ решил{j:|а}:\n\nдополнительно взыскать с {debtor.gen} в пользу {creditor} {fee} пошлины.\n\n{@sign}",
    ),
    "u_protocol": (
        "^ ПРОТОКОЛ СУДЕБНОГО ЗАСЕДАНИЯ\n\n{@head}\n\n{@place}\n\nЗаседание открыто в 10 час. 05 мин. Председательствующий: {judge.short}. Секретарь: {clerk.short}. Истец {creditor} – не явился. Ответчик {debtor.nom} – явил{m:ся|ась}, личность установлена.\n\nОтводов нет. Оглашаются материалы дела: л.д. {number.1}–{number.2}.\n\n!sign Секретарь | {clerk.initials}",
    ),
    "u_summons": (
        "^^ {court.nom.cap}\n\n^ СУДЕБНАЯ ПОВЕСТКА\n\nГр. {debtor.nom}, {address}, вызывается к {number.2} часам {other_day} по делу № {case_number} (иск {creditor}). При себе иметь паспорт.\n\n!sign Секретарь | {clerk.short}",
        "^ ПОВЕСТКА\n\n- Кому: {debtor.dat}\n\n- Куда: {address}\n\n- Явиться: {other_day}, каб. {number.2}\n\n- В качестве: ответчика\n\n- Корешок повестки вернуть в {court.nom}",
    ),
    "u_notice": (
        "^^ {court.nom.cap}\n\n> {creditor}\n\n^ ИЗВЕЩЕНИЕ\n\nСообщаем, что беседа по делу № {case_number} состоится {other_day}. Неявка не препятствует рассмотрению.\n\n!sign Помощник судьи | {clerk.short}",
    ),
    "u_court_sms": (
        "!screen Сообщения | SUD\n\n- {other_day.digits} Вы вызываетесь в суд по делу {case_number}, {other_address}. Не отвечайте на это сообщение.",
    ),
    "u_court_letter": (
        "^^ {court.nom.cap}\n\n> {creditor}\n\nНа заявление от {aside.lodged} сообщаю: {@near_order} – в законную силу не вступил, копия направлена должнику повторно.\n\n!sign Мировой судья | {judge.short}",
        "- Исх. № {number.4} от {aside.printed}\n\n> Генеральному директору {creditor}\n\nРазъясняем, что судебный приказ № {case_number} выдан Вашему представителю {issue_day}. Повторно он может быть выдан лишь в виде дубликата.\n\n!sign Мировой судья | {judge.initials}",
    ),
    "u_cover_order": (
        "^^ {court.nom.cap}\n\n> {creditor} // {other_address}\n\nНаправляется вступивший в законную силу судебный приказ № {case_number} от {order_day} в отношении {debtor.gen} для предъявления к исполнению. Приложение: приказ на 2 л.\n\n!sign Секретарь | {clerk.short}",
        "| Исх. № {number.5} | {aside.received}\n\n> {debtor.dat} // {address}\n\nВысылаем копию судебного приказа от {order_day} и разъясняем право подать возражения в десять дней.\n\n!sign Мировой судья | {judge.short}",
    ),
    "u_cover_ruling": (
        "^^ {court.nom.cap}\n\n> Взыскателю: {creditor} // Должнику: {debtor.dat}\n\nПо делу № {case_number} направляем копию определения от {cancel_day} об отмене судебного приказа от {order_day}.\n\n!sign Секретарь судебного участка | {clerk.initials}",
        "- Исх. {number.4} от {aside.received}\n\n> {creditor}\n\nВозвращаем Вам заявление о вынесении судебного приказа в отношении {debtor.gen} с определением от {order_day}, всего на {number.2} листах.\n\n!sign Секретарь | {clerk.short}",
    ),
    "u_court_request": (
        "^^ {court.nom.cap}\n\n> Начальнику отдела по вопросам миграции\n\n^ СУДЕБНЫЙ ЗАПРОС\n\nПросим сообщить место регистрации {debtor.gen}, {born} г.р., урожен{m:ца|ки} {birth_place}. Ответ – до {aside.printed}.\n\n!sign Мировой судья | {judge.short}",
    ),
    "u_fee_refund": (
        "{@near_head}\n\n^^ о возврате государственной пошлины\n\n{@Judge_title}, рассмотрев заявление {creditor},\n\n^ {@ruled}\n\nВозвратить {creditor} государственную пошлину {fee}, уплаченную {aside.filed} платёжным поручением № {number.4}.\n\n{@near_end}",
    ),
    "u_fee_deferral": (
        "{@near_head}\n\n{@Judge_title}, рассмотрев ходатайство {creditor} о зачёте ранее уплаченной пошлины,\n\n^^ {@ruled}\n\nХодатайство удовлетворить, зачесть {fee}.\n\n{@near_end}",
    ),
    "u_clarified": (
        "{@near_head}\n\n^^ о разъяснении судебного приказа\n\n{@Judge_title} по заявлению судебного пристава-исполнителя {bailiff.gen}\n\n^^ {@ruled}\n\nРазъяснить, что по приказу № {case_number} от {order_day} взысканию подлежит {total}.\n\n{@near_end}",
    ),
    "u_bailiff_stay": (
        "{@near_head}\n\n^^ о приостановлении исполнительного производства\n\n{@Judge_title}, рассмотрев заявление {debtor.gen},\n\n^ {@ruled}\n\nПриостановить исполнительное производство № {ip}, возбуждённое на основании судебного приказа № {case_number}.\n\n{@near_end}",
    ),
    "u_court_ends_enforcement": (
        "{@near_head}\n\n^^ о прекращении исполнительного производства\n\n{@Judge_title}\n\n^^ {@ruled}\n\nПрекратить исполнительное производство № {ip} в отношении {debtor.gen} ввиду смерти должника.\n\n{@near_end}",
    ),
    "u_settled": (
        "{@near_head}\n\n^^ об утверждении мирового соглашения\n\n{@Judge_title}\n\n^ {@ruled}\n\nУтвердить соглашение, по которому {debtor.nom} уплачивает {creditor} {total} равными частями до {aside.until}.\n\n{@near_end}",
    ),
    "u_bankrupt_ruling": (
        "^ АРБИТРАЖНЫЙ СУД // {region.upper}\n\n^ ОПРЕДЕЛЕНИЕ\n\n| г. {town} | {other_day}\n\nсудья {second}, рассмотрев заявление {creditor} о включении в реестр требований должника {debtor.gen},\n\n^^ определил:\n\nвключить {total} в третью очередь реестра. Дело № А95-{number.4}/2025.\n\n!sign Судья | {second.short}",
        "^ АРБИТРАЖНЫЙ СУД\n\n^ ОПРЕДЕЛЕНИЕ // о возвращении заявления\n\n- {other_day}, дело № А95-{number.5}/2025\n\nЗаявление {creditor} о признании {debtor.gen} банкротом возвратить.\n\n!sign Судья | {second.initials}",
    ),
    "u_bankrupt_decision": (
        "^ РЕШЕНИЕ // АРБИТРАЖНОГО СУДА\n\n| {order_day} | дело № А95-{number.4}/2024\n\nПризнать {debtor.acc}, {born} г.р., несостоятельн{m:ым|ой} (банкротом), ввести реализацию имущества сроком до {aside.until}. Финансовый управляющий – {second.nom}.\n\n!sign Судья | {clerk.short}",
    ),
    "u_fine": (
        "{@head}\n\n^ ПОСТАНОВЛЕНИЕ // по делу об административном правонарушении\n\n{@place}\n\n{@Judge_title}, рассмотрев материалы в отношении {debtor.gen}, {born} г.р., по ч. 1 ст. 20.25 КоАП РФ,\n\n^^ постановил{j:|а}:\n\nназначить штраф {aside_sum}.\n\n{@sign}",
    ),
    "u_recusal": (
        "{@near_head}\n\n^^ о самоотводе\n\n{@Judge_title}\n\n^ {@ruled}\n\nЗаявить самоотвод по делу № {case_number} и передать дело председателю районного суда.\n\n{@near_end}",
    ),
    "u_office_act": (
        "^^ {court.nom.cap}\n\n^ АКТ\n\n- {aside.filed}, г. {town}\n\nМы, нижеподписавшиеся, составили акт о том, что при вскрытии пакета от {creditor} не обнаружены: доверенность, платёжное поручение. Заявление в отношении {debtor.gen}.\n\n!sign Секретарь | {clerk.short}",
    ),
    "u_schedule": (
        "^ СПИСОК ДЕЛ, НАЗНАЧЕННЫХ НА {other_day}\n\n# Время | Дело | Стороны\n# 10:00 | {case_number} | {creditor} к {debtor.dat}\n# 10:15 | 2-{number.3}/2025 | {old_creditor} к {second.dat}\n# 10:30 | 2-{number.3}/2025 | {lender} к {clerk.dat}",
    ),
    "u_case_page": (
        "!screen Информация по делу | {case_number}\n\n% УИД | {uid}\n% Судья | {judge.short}\n% Взыскатель | {creditor}\n% Должник | {debtor.nom}\n% Поступило | {aside.filed.digits}\n% Судебный приказ вынесен | {order_day.digits}\n% Приказ отменён | {cancel_day.digits}",
        "!screen Мировые судьи | Движение дела\n\n# Событие | Дата\n# Регистрация заявления | {aside.filed.digits}\n# Вынесение судебного приказа | {order_day.digits}\n# Выдача приказа взыскателю | {issue_day.digits}\n\n- Дело {case_number}, {creditor}",
    ),
    "u_certificate": (
        "^^ {court.nom.cap}\n\n^ СПРАВКА\n\nДана {creditor} в том, что судебный приказ № {case_number} от {order_day} по состоянию на {aside.printed} не отменён.\n\n!sign Секретарь | {clerk.short}\n\n!seal",
        "^ СПРАВКА // на возврат государственной пошлины\n\n{@head}\n\nПодлежит возврату {fee}, уплаченная {aside.filed} по п/п № {number.4}.\n\n{@sign}",
    ),
    "u_explained_rights": (
        "^ РАЗЪЯСНЕНИЕ ПРАВ ДОЛЖНИКУ\n\n{debtor.dat.cap} разъясняется: возражения относительно исполнения судебного приказа подаются в течение 10 дней, образец прилагается. Адрес участка: {other_address}, приём по средам.",
    ),
}
