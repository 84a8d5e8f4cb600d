"""Papers of courts in the part `circuit` that are of no kind of ours, most of them near to one."""

OF_COURTS = {
    "y_head": (
        "{@head}\n\n^ {@y_word}\n\n{@c_when}",
        "{@head}\n\n{@c_when}\n\n^ {@y_word}",
        "^ {@y_word}\n\n{@head}\n\n{@c_when}\n\n{@judge_lines}",
        "{@head}\n\n^ {@y_word}\n\n{@judge_lines}\n\n{@c_when}",
    ),
    "y_word": (
        "ОПРЕДЕЛЕНИЕ",
        "О П Р Е Д Е Л Е Н И Е",
        "Определение",
        "ОПРЕДЕЛЕНИЕ // мирового судьи",
        "ОПРЕДЕЛЕНИЕ № {case_number}",
    ),
    "y_order": (
        "судебный приказ № {case_number} от {order_day} (должник {debtor.nom}, взыскатель {creditor})",
        "приказ от {order_day} о взыскании с {debtor.gen} в пользу {creditor} {total}",
        "судебный приказ по делу № {case_number} на {total}, {debtor.nom}",
    ),
    "y_end": (
        "{@c_sign}",
        "{@c_sign}\n\n{@seal}",
        "{@c_sign}\n\n{@copy}",
        "{@notes}\n\n{@c_sign}",
        "Жалоба – 15 дней.\n\n{@c_sign}",
    ),
    "x_misprint": (
        "{@y_head}\n\n^^ об исправлении описки в судебном приказе\n\n{@judge_of}\n\n{@r_ruled}\n\n# Где | {@y_order}\n# Напечатано | {@y_wrong_birth}\n# Читать | {born} г.р.\n\n{@y_end}",
        "{@y_head}\n\nОписка (ст. 200 ГПК РФ). {@judge_of}. Вместо «{aside_sum}» в приказе от {order_day} читать «{total}».\n\n{@y_end}",
        "{@y_head}\n\n- {$tick} описка {$no_tick} арифметическая ошибка {$no_tick} дополнительное решение\n\nИсправить {@y_order}: отчество должника – по паспорту. {@judge_of}.\n\n{@y_end}",
    ),
    "y_wrong_birth": ("неверный год рождения", "другая дата рождения", "{aside.passport.digits}"),
    "x_misprint_of_return": (
        "{@y_head}\n\n^^ об исправлении описки в определении о возврате\n\n{@judge_of}. В определении о возвращении заявления {creditor} от {order_day} вместо суммы {aside_sum} указать {total}.\n\n{@y_end}",
        "{@y_head}\n\nИсправить описку в определении об отмене приказа: дата приказа – {order_day}. {@judge_of}, ст. 200 ГПК РФ.\n\n{@y_end}",
    ),
    "x_cancel_refused": (
        "{@y_head}\n\n^^ об отказе в отмене судебного приказа\n\n{@judge_of}\n\n- {$no_tick} приказ отменить\n\n- {$tick} в отмене отказать: срок на возражения пропущен\n\n- Приказ: {@y_order}\n\n{@y_end}",
        "{@y_head}\n\n{@judge_of}. Возражения {debtor.gen} поступили {objection_day}, копия вручена {aside.received}. Срок истёк. В отмене отказать, {@y_order} оставить в силе.\n\n{@y_end}",
        "{@y_head}\n\n# Заявлено | отменить приказ от {order_day}\n# Кем | {debtor.nom}\n# Определено | оставить без удовлетворения\n# Судья | {judge.short}, {court.nom}\n\n{@y_end}",
    ),
    "x_term_refused": (
        "{@y_head}\n\n^^ о сроке на возражения\n\n{@judge_of}. Ходатайство {debtor.gen} о восстановлении срока – отклонить. Уважительных причин нет. Приказ от {order_day} не отменяется.\n\n{@y_end}",
        "{@y_head}\n\nВ восстановлении срока подачи возражений относительно исполнения приказа № {case_number} {debtor.dat} отказать. {@judge_of}.\n\n{@y_end}",
    ),
    "x_objections_returned": (
        "{@y_head}\n\n^^ о возвращении возражений\n\n{@judge_of}\n\n- Возвратить {debtor.dat} возражения на {@y_order}\n\n- Причина: поданы с пропуском срока, просьбы о восстановлении нет\n\n{@y_end}",
        "{@y_head}\n\n{@r_ruled}\n\n{$tick} возражения возвратить {$no_tick} приказ отменить. Причина: не подписаны. {@judge_of}. Должник {debtor.nom}.\n\n{@y_end}",
        "> {debtor.dat} // {address}\n\n{@head}\n\nВозражения от {objection_day} возвращаются: нет приказа по указанному номеру. Мировой судья {court.gen}.\n\n{@sign}",
    ),
    "x_claim_returned": (
        "{@y_head}\n\n^^ о возвращении искового заявления\n\n{@judge_of}\n\n# Истец | {creditor}\n# Ответчик | {debtor.nom}\n# Норма | п. 2 ч. 1 ст. 135 ГПК РФ\n# Определено | исковое заявление возвратить\n\n{@y_end}",
        "{@y_head}\n\nИск {creditor} к {debtor.dat} о взыскании {total} вернуть: не соблюдён приказной порядок (п. 1.1 ч. 1 ст. 135 ГПК РФ). {@judge_of}.\n\n{@y_end}",
        "{@y_head}\n\n- Недостатки иска не устранены к {aside.received}\n\n- Исковое заявление {creditor.long.gen} считать неподанным и возвратить (ч. 2 ст. 136 ГПК РФ)\n\n{@judge_lines}\n\n{@y_end}",
    ),
    "x_claim_refused": (
        "{@y_head}\n\n^^ об отказе в принятии искового заявления\n\n{@judge_of}. Иск {creditor} к {debtor.dat} не принимать: есть вступившее в силу решение (п. 2 ч. 1 ст. 134 ГПК РФ).\n\n{@y_end}",
        "{@y_head}\n\n- {$no_tick} принять иск {$no_tick} возвратить {$tick} отказать в принятии: ответчик умер{m:|ла} до предъявления иска\n\n- Истец {creditor}, ответчик {debtor.nom}\n\n{@y_end}",
    ),
    "x_claim_unmoved": (
        "{@y_head}\n\n^^ об оставлении искового заявления без движения\n\n{@judge_of}. Срок – до {aside.soon}. Представить: расчёт, доверенность, квитанцию о посылке копии {debtor.dat}.\n\n{@y_end}",
        "{@y_head}\n\n# Иск | {creditor} к {debtor.dat}\n# Чего нет | документа о пошлине\n# Устранить до | {aside.soon.digits}\n# Иначе | будет возвращено\n\n{@y_end}",
        "{@y_head}\n\nБез движения. Недостаток: нет уведомления о вручении копии иска. Срок {aside.soon.digits}. {@judge_of}.\n\n{@y_end}",
    ),
    "x_application_unmoved": (
        "{@y_head}\n\n^^ об оставлении заявления без движения\n\n{@judge_of}: заявление {creditor} о правопреемстве – без движения до {aside.soon}; нет договора цессии.\n\n{@y_end}",
        "{@y_head}\n\nЗаявление {creditor} о выдаче дубликата приказа от {order_day} оставить без движения. Представить справку пристава. {@judge_of}.\n\n{@y_end}",
    ),
    "x_accepted": (
        "{@y_head}\n\n^^ о принятии к производству\n\n{@judge_of}. Принять иск {creditor} к {debtor.dat}. Беседа {other_day} в 11:00.\n\n{@y_end}",
        "{@y_head}\n\n- {$tick} принять {$no_tick} возвратить {$no_tick} отказать {$no_tick} без движения\n\n- Заявление {creditor} о процессуальном правопреемстве, дело {case_number}\n\n{@y_end}",
    ),
    "x_simplified": (
        "{@y_head}\n\n^^ о рассмотрении в упрощённом порядке\n\n# Истец | {creditor}\n# Ответчик | {debtor.nom}, {address}\n# Цена иска | {total}\n# Доказательства до | {aside.soon.digits}\n# Пояснения до | {other_day.digits}\n\n{@y_end}",
        "{@y_head}\n\nДело – по гл. 21.1 ГПК РФ. Сроки: 15 дней, 30 дней. {@judge_of}. Иск {creditor} к {debtor.dat}.\n\n{@y_end}",
    ),
    "x_hearing": (
        "{@y_head}\n\n^^ о назначении дела\n\n{@judge_of}. Заседание {other_day}, 14:20, каб. {number.2}. Вызвать {debtor.acc}, известить {creditor}.\n\n{@y_end}",
    ),
    "x_postponed": (
        "{@y_head}\n\n^^ об отложении\n\nРазбирательство по иску {creditor} к {debtor.dat} отложить на {other_day}: нет сведений о вручении повестки. {@judge_of}.\n\n{@y_end}",
    ),
    "x_stayed": (
        "{@y_head}\n\n^^ о приостановлении производства\n\n{@judge_of}. Ответчик {debtor.nom} умер{m:|ла}. Производство приостановить до вступления наследников.\n\n{@y_end}",
    ),
    "x_ended": (
        "{@y_head}\n\n^^ о прекращении производства по делу\n\n{@judge_of}. Отказ {creditor} от иска к {debtor.dat} принять. Вернуть {fee}.\n\n{@y_end}",
        "{@y_head}\n\nПриказное производство по заявлению {creditor} прекратить: приказ по тому же договору вынесен ранее ({order_day}). {@judge_of}.\n\n{@y_end}",
    ),
    "x_unheard": (
        "{@y_head}\n\n^^ об оставлении иска без рассмотрения\n\n{@judge_of}. {creditor} дважды не явилось. Иск к {debtor.dat} – без рассмотрения (ст. 222 ГПК РФ).\n\n{@y_end}",
    ),
    "x_judgment": (
        "{@head}\n\n^ РЕШЕНИЕ // именем Российской Федерации\n\n{@c_when}\n\n{@judge_of} по иску {creditor} к {debtor.dat} решил{j:|а}: взыскать {total}, {parts}; {@costs}. Ранее приказ от {order_day} отменён.\n\n{@c_sign}",
        "{@head}\n\n^ РЕШЕНИЕ\n\n{@judge_lines}\n\n# Иск | {creditor} к {debtor.dat}\n# Решено | удовлетворить\n# Взыскать | {total}\n# Пошлина | {fee}\n# Жалоба | один месяц\n\n{@sign}\n\n!seal",
    ),
    "x_default": (
        "{@head}\n\n^ ЗАОЧНОЕ РЕШЕНИЕ\n\n{@when}\n\nОтветчик {debtor.nom} не явил{m:ся|ась}. {@judge_of}: иск {creditor} удовлетворить, взыскать {total}, {parts}. Отмена – по заявлению в 7 дней.\n\n{@sign}",
    ),
    "x_resolutive": (
        "{@head}\n\n^ РЕШЕНИЕ // (резолютивная часть)\n\n{@when}\n\nВзыскать с {debtor.gen} в пользу {creditor} {total.long}, {@costs}. Мотивированное решение – по заявлению. {@judge_of}.\n\n{@sign}",
    ),
    "x_default_cancelled": (
        "{@y_head}\n\n^^ об отмене заочного решения\n\n{@judge_of}. Заявление {debtor.gen}. Заочное решение от {order_day} по иску {creditor} отменить, рассмотрение возобновить {other_day}.\n\n{@y_end}",
        "{@y_head}\n\n- {$tick} отменить заочное решение {$no_tick} отказать\n\n- Дело {case_number}, {creditor} к {debtor.dat}, решение от {order_day}\n\n{@y_end}",
    ),
    "x_cancel_cancelled": (
        "{@y_head}\n\n^^ об отмене определения об отмене судебного приказа\n\n{@judge_of}. Возражения поданы не должником. Определение от {objection_day} отменить, приказ от {order_day} в силе.\n\n{@y_end}",
    ),
    "x_succession": (
        "{@y_head}\n\n^^ о процессуальном правопреемстве\n\n{@judge_of}\n\n# Было | {old_creditor}\n# Стало | {creditor}, ИНН {inn}\n# По делу | {case_number}, приказ от {order_day}\n# Должник | {debtor.nom}\n# Уступка | {cession_day}\n\n{@y_end}",
        "{@y_head}\n\nЗаменить взыскателя {old_creditor} на {creditor} в приказе о взыскании с {debtor.gen} (ст. 44 ГПК РФ). {@judge_of}.\n\n{@y_end}",
    ),
    "x_succession_refused": (
        "{@y_head}\n\nВ замене взыскателя на {creditor} отказать: срок предъявления приказа от {order_day} истёк. {@judge_of}.\n\n{@y_end}",
    ),
    "x_turn_back": (
        "{@y_head}\n\n^^ о повороте исполнения\n\n{@judge_of}. Приказ от {order_day} отменён. Удержано {aside_sum}. Взыскать с {creditor} в пользу {debtor.gen} {aside_sum}.\n\n{@y_end}",
        "{@y_head}\n\n# Вид | поворот исполнения судебного приказа\n# Вернуть | {aside_sum}\n# Кому | {debtor.dat}\n# С кого | {creditor}\n# Закон | ст. 443–445 ГПК РФ\n\n{@y_end}",
    ),
    "x_turn_back_refused": (
        "{@y_head}\n\nЗаявление {debtor.gen} о повороте исполнения оставить без удовлетворения: удержаний по отменённому приказу № {case_number} не было. {@judge_of}.\n\n{@y_end}",
    ),
    "x_duplicate": (
        "{@y_head}\n\n^^ о выдаче дубликата\n\n{@judge_of}. Выдать {creditor} дубликат приказа от {order_day} ({debtor.nom}, {total}).\n\n{@y_end}",
        "{@y_head}\n\nДубликат исполнительного листа {writ.bare} по делу {case_number} выдать: подлинник утрачен {@y_lost}. {@judge_of}.\n\n{@y_end}",
    ),
    "y_lost": ("при пересылке", "в отделе приставов", "банком"),
    "x_duplicate_refused": (
        "{@y_head}\n\nВ выдаче дубликата приказа от {order_day} отказать {creditor}: утрата не доказана. {@judge_of}.\n\n{@y_end}",
    ),
    "x_term_of_writ": (
        "{@y_head}\n\n^^ о сроке предъявления\n\n- {$no_tick} восстановить срок предъявления к исполнению\n\n- {$tick} отказать {creditor} в восстановлении\n\n- ИД: приказ от {order_day}, {debtor.nom}\n\n{@y_end}",
    ),
    "x_deferral": (
        "{@y_head}\n\n^^ о рассрочке исполнения\n\n{@judge_of}. Рассрочить {debtor.dat} уплату {total} по приказу от {order_day}: по {aside_sum} ежемесячно.\n\n{@y_end}",
    ),
    "x_indexation": (
        "{@y_head}\n\n^^ об индексации присуждённых сумм\n\n# Взыскано | {total}\n# Индексация | {aside_sum}\n# Взыскатель | {creditor}\n# Должник | {debtor.nom}\n\n{@y_end}",
    ),
    "x_fee_returned": (
        "{@y_head}\n\n^^ о возврате государственной пошлины\n\n{@judge_of}. Возвратить {creditor} пошлину {fee}, пл. поручение {number.4} от {aside.filed.digits}, заявление о приказе к {debtor.dat} не рассматривалось.\n\n{@y_end}",
        "^ СПРАВКА НА ВОЗВРАТ ГОСПОШЛИНЫ\n\n% Плательщик | {creditor}\n% Сумма | {fee}\n% Дело | {case_number}\n% Причина | возврат заявления\n\n{@sign}",
    ),
    "x_appeal": (
        "^^ {other_court.nom.cap} // суд апелляционной инстанции\n\n^ АПЕЛЛЯЦИОННОЕ ОПРЕДЕЛЕНИЕ\n\n{@when}\n\nОпределение мирового судьи {court.gen} от {order_day} о возвращении заявления {creditor} отменить, материал вернуть для решения вопроса о принятии.\n\n!sign Судья | {second.short}",
        "^ АПЕЛЛЯЦИОННОЕ ОПРЕДЕЛЕНИЕ\n\n- Дело 11-{number.3}\n\n- Определение об отказе в принятии заявления {creditor} к {debtor.dat} оставить без изменения, частную жалобу – без удовлетворения.\n\n!sign Судья | {second.initials}",
    ),
    "x_cassation": (
        "^^ Кассационный суд общей юрисдикции\n\n^ ОПРЕДЕЛЕНИЕ // о возвращении кассационной жалобы\n\nЖалоба {debtor.gen} на судебный приказ мирового судьи {court.gen} от {order_day} возвращается: подана минуя судебный участок.\n\n!sign Судья | {second.short}",
        "^ ОПРЕДЕЛЕНИЕ КАССАЦИОННОЙ ИНСТАНЦИИ\n\n- № 88-{number.4}\n\n- Судебный приказ от {order_day} по делу {case_number} оставить без изменения, жалобу {debtor.gen} без удовлетворения\n\n!sign Судья | {second.initials}",
    ),
    "x_complaint_unmoved": (
        "{@y_head}\n\n^^ частная жалоба\n\n- {$tick} без движения до {aside.soon.digits} {$no_tick} возвратить\n\n- Податель: {creditor}. Недостаток: нет доверенности.\n\n{@y_end}",
        "{@y_head}\n\nЧастную жалобу {creditor} на определение от {order_day} возвратить (пропуск 15 дней). {@judge_of}.\n\n{@y_end}",
    ),
    "x_draft": (
        "> ПРОЕКТ // не подписан\n\n^ СУДЕБНЫЙ ПРИКАЗ\n\n- «__» ________ 20__ г. № 2-_____/20__\n\nМировой судья ________________ приказал: взыскать с {debtor.gen}, {born} г.р., в пользу {creditor} {total}, {parts}.\n\n- подготовлено взыскателем",
        "^^^ образец для помощника\n\n^ СУДЕБНЫЙ ПРИКАЗ (проект)\n\n_ | (номер)\n\n_ | (дата)\n\n_ {creditor} | (взыскатель)\n\n_ {debtor.nom} | (должник)\n\n_ | (сумма)\n\n_ | (подпись)",
        "^ ОПРЕДЕЛЕНИЕ // (шаблон: возврат)\n\nМировой судья [Ф.И.О.], рассмотрев заявление [взыскатель] к [должник], определил: возвратить по основанию [пункт].\n\n- заполняется в ГАС «Правосудие»",
    ),
    "x_cover": (
        "- {court.nom.cap}\n\n- Исх. {number.4} от {aside.received.digits}\n\n> {creditor} // {other_address}\n\nНаправляем копию определения от {order_day} по материалу {case_number} ({debtor.nom}).\n\nПриложение: {number.1} л.\n\n!sign Секретарь | {clerk.short}",
        "> В {department}\n\n- {court.nom.cap}, исх. {number.5}\n\nПриказ от {order_day} № {case_number} отменён; просим возвратить без исполнения.\n\n!sign Мировой судья | {judge.short}",
        "# Исх. | {number.4}\n# Куда | {creditor}\n# Что | судебный приказ, 2 экз., дело {case_number}\n# Должник | {debtor.nom}\n\n!sign Делопроизводитель | {clerk.initials}",
    ),
    "x_force_note": (
        "^ СПРАВКА\n\n- {court.nom.cap}\n\nСудебный приказ № {case_number} от {order_day} ({debtor.nom}) вступил в законную силу {force}, второй экземпляр выдан {issue_day}.\n\n!sign Секретарь | {clerk.short}",
    ),
    "x_summons": (
        "^ ПОВЕСТКА\n\n_ {debtor.nom}, {address} | (кому)\n\n_ {other_day}, 10:40 | (явиться)\n\n_ {court.nom}, {other_address} | (куда)\n\n_ ответчик по иску {creditor} | (в качестве)\n\n- Корешок вернуть в суд",
        "!screen СМС | СУД\n\n- {debtor.short}, Вы вызываетесь {other_day.digits} 9:30, {court.nom}, дело {case_number}",
    ),
    "x_protocol": (
        "^ ПРОТОКОЛ // судебного заседания\n\n{@when}\n\n- Дело {case_number}. Судья {judge.short}. Секретарь {clerk.short}.\n\n- 10:00 открыто. {creditor}: не явилось. {debtor.nom}: не явил{m:ся|ась}.\n\n- 10:12 закрыто.",
    ),
    "x_card": (
        "^^^ ГАС «Правосудие» // карточка дела\n\n% Номер | {case_number}\n% УИД | {uid}\n% Судья | {judge.short}\n% Взыскатель | {creditor}\n% Должник | {debtor.nom}\n% Поступило | {aside.filed.digits}\n% Состояние | приказ вынесен, на сроке",
        "!screen Судебный участок № {precinct} | Дело {case_number}\n\n# Событие | Дата\n# Регистрация | {aside.filed.digits}\n# Принято к производству | {order_day.digits}\n# Отмена приказа | {aside.soon.digits}\n\n- {creditor} – {debtor.nom}",
        "!screen sudrf | Движение дела {case_number}\n\n# Передача судье | {aside.filed.digits}\n# Решение вопроса о принятии | {order_day.digits}\n# Результат | возвращено заявителю\n\n- Судья {judge.short}",
    ),
    "x_gosuslugi_court": (
        "!screen Госуслуги | Судебный приказ\n\nМировой судья вынес приказ о взыскании {total} в пользу {creditor}.\n\n% Дело | {case_number}\n% Дата | {order_day.digits}\n% Возражения | 10 дней\n\n- Скачать документ",
        "!screen Госуслуги | Новое письмо от суда\n\n- {court.nom.cap}\n\n- Определение по делу {case_number} от {order_day.digits}\n\n- Откройте, чтобы прочитать. Не прочитано",
        "!screen Правосудие онлайн | Обращение {number.8}\n\n- Заявление о вынесении судебного приказа: {debtor.nom}\n\n# Отправлено | {aside.filed.digits}\n# Зарегистрировано | {order_day.digits}\n# Состояние | на рассмотрении",
        "!screen ГАС Правосудие | Обращение отклонено\n\n- Ваше обращение {number.6} ({creditor}, должник {debtor.short}) не принято к регистрации: файл подписи не читается. {order_day.digits}",
    ),
    "x_reply": (
        "> {creditor}\n\n^^ {court.nom.cap}\n\nНа запрос от {aside.received.digits}: заявление к {debtor.dat} поступило {aside.filed.digits}, материал {case_number}, рассмотрено {order_day}. Копия вам послана простым письмом.\n\n!sign Помощник судьи | {clerk.short}",
    ),
    "x_interim": (
        "{@y_head}\n\n^^ об обеспечении иска\n\n{@judge_of}. Арест на имущество {debtor.gen} в пределах {total}. Исполнить немедленно.\n\n{@y_end}",
        "{@y_head}\n\nВ обеспечении иска {creditor} к {debtor.dat} отказать. {@judge_of}.\n\n{@y_end}",
    ),
    "x_suspend": (
        "{@y_head}\n\n^^ о приостановлении исполнения приказа\n\n{@judge_of}. До рассмотрения заявления {debtor.gen} исполнение приказа от {order_day} приостановить. Сообщить в {department}.\n\n{@y_end}",
    ),
    "x_transfer": (
        "{@y_head}\n\n^^ о передаче по подсудности\n\n{@judge_of}. Дело {creditor} к {debtor.dat} передать: {other_court.nom}.\n\n{@y_end}",
    ),
    "x_costs": (
        "{@y_head}\n\n^^ о судебных расходах\n\n{@judge_of}. Взыскать с {debtor.gen} в пользу {creditor} {aside_sum} за услуги представителя.\n\n{@y_end}",
    ),
    "x_recusal": (
        "{@y_head}\n\n^^ о самоотводе\n\n{@judge_of}. Должник {debtor.nom} – родственник. Материал {case_number} передать для замены судьи.\n\n{@y_end}",
    ),
    "x_archive": (
        "^ АКТ // об уничтожении материалов\n\n# № | Материал | Стороны\n# 1 | {case_number} | {debtor.short}\n# 2 | 2-{number.3} | {second.short}\n\n!sign Комиссия | {clerk.short}",
    ),
    "x_register": (
        "^ РЕЕСТР // исходящих определений за {order_day.digits}\n\n# № дела | Должник | Что\n# {case_number} | {debtor.short} | возврат\n# 2-{number.4} | {second.short} | отмена\n# 2-{number.4} | {clerk.short} | отказ\n\n- {court.nom.cap}",
    ),
    "x_resolution": (
        "{@on_application}\n\n- Канцелярии: зарегистрировать, проверить подсудность. {judge.short}. {aside.filed.digits}",
        "{@on_application}\n\n!stamp ПРИНЯТО // передано судье {judge.short} | {aside.filed.digits}",
        "{@on_objections_free}\n\n- Помощнику: проверить срок, доложить. {judge.initials}",
    ),
    "on_objections_free": (
        "> Мировому судье {court.gen} // от {debtor.gen}\n\n^ ВОЗРАЖЕНИЯ\n\nПрошу отменить приказ № {case_number} от {order_day}. О долге перед {creditor} не знал{m:|а}.\n\n| {debtor.short} | {other_day.digits}",
    ),
}
