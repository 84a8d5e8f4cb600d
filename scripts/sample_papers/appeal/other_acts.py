"""Papers of courts that are of no kind of ours, in the part `appeal`: other rulings, decisions, summonses."""

HISTORY = {
    "history": (
        "{order_day.cap} мировым судьёй по заявлению {creditor.long.gen} вынесен судебный приказ № {case_number}, которым с {debtor.gen} взыскана задолженность по {@loan_of} за период с {from} по {to} в размере {total.long}, {parts}, {@costs}.",
        "По делу № {case_number} выдан судебный приказ о взыскании с {debtor.gen}, {born} г.р., в пользу {creditor} {total} по {@loan_of}; приказ вступил в законную силу {force} и обращён к исполнению ({department}, производство № {ip}).",
        "Судебный приказ о взыскании с {debtor.gen} в пользу {creditor} задолженности по {@loan_of} вступил в законную силу {force}; возражений от должника в установленный срок не поступило.",
        "Взыскателю {creditor} {issue_day} выдан судебный приказ от {order_day}, которым взыскано {total} и {fee} государственной пошлины. Исполнительное производство № {ip} окончено в связи с невозможностью установить имущество должника {debtor.gen}.",
    ),
}
_RULINGS = {
    "x_unmoved": (
        "{@head}\n\n^ {@ruling_word}\n\n^^ об оставлении иска без движения\n\n{@place}\n\n{@Judge}, изучив иск {creditor.long.gen} к {debtor.dat}, предъявленный после отмены судебного приказа,\n\n^ {@found}\n\nК иску не приложен документ об уплате государственной пошлины, чем нарушена ст. 132 ГПК РФ.\n\n^ {@ruled}\n\nИсковое заявление {creditor} оставить без движения до {other_day}, разъяснив, что иначе оно будет возвращено.\n\n{@signed}",
        "{@head}\n\n^ {@ruling_word}\n\n{@place}\n\n{@Judge} по поступившему заявлению {creditor} о замене стороны\n\n^ {@ruled}\n\nЗаявление оставить без движения, предложив заявителю представить до {other_day} договор уступки.\n\n{@signed}",
    ),
    "x_indexed": (
        "{@head}\n\n^ {@ruling_word}\n\n^^ об индексации присуждённых сумм\n\n{@place}\n\n{@Judge}, рассмотрев заявление {creditor} об индексации суммы, взысканной судебным приказом № {case_number} от {order_day} с {debtor.gen},\n\n^ {@found}\n\n{@history}\n\nПриказ исполнен {other_day}, за время неисполнения деньги обесценились.\n\n^ {@ruled}\n\nПроизвести индексацию, взыскать с {debtor.gen} в пользу {creditor} {other_sum}.\n\n{@ruling_end}\n\n{@signed}",
    ),
    "x_instalments": (
        "{@head}\n\n^ {@ruling_word} // о рассрочке исполнения\n\n{@place}\n\n{@Judge}, рассмотрев заявление должника {debtor.gen} о рассрочке исполнения судебного приказа от {order_day}, выданного {creditor},\n\n^ {@found}\n\n{@history} Единовременно уплатить долг {debtor.nom} не может, на иждивении имеет ребёнка.{@laws}\n\n^ {@ruled}\n\nПредоставить {debtor.dat} рассрочку на двенадцать месяцев с ежемесячной уплатой {other_sum}.\n\n{@signed}",
        "{@head}\n\n^ {@ruling_word}\n\n{@place}\n\n{@Judge} установил{j:|а}: {debtor.nom} просит отсрочить исполнение приказа на шесть месяцев ввиду болезни. Руководствуясь ст. 203 ГПК РФ, {@ruled}\n\nв предоставлении отсрочки {debtor.dat} отказать.\n\n{@signed}",
    ),
    "x_successor": (
        "{@head}\n\n^ {@ruling_word}\n\n^^ о замене взыскателя\n\n{@place}\n\n{@Judge}, рассмотрев заявление {creditor.long.gen} о процессуальном правопреемстве по делу № {case_number},\n\n^ {@found}\n\n{@history}\n\n{cession_day.cap} право требования уступлено {creditor}.\n\n^ {@ruled}\n\nПроизвести замену взыскателя {old_creditor} на {creditor}.\n\n{@ruling_end}\n\n{@signed}",
        "{@head}\n\n^ {@ruling_word}\n\n{@place}\n\nРассмотрев заявление {creditor} о замене умершего должника его наследником, {@judge}, руководствуясь ст. 44 ГПК РФ,\n\n^ {@ruled}\n\nзаменить в правоотношении, установленном приказом от {order_day}, должника на {second.acc}.\n\n{@signed}",
    ),
    "x_reversal": (
        "{@head}\n\n^ {@ruling_word}\n\n^^ о повороте исполнения\n\n{@place}\n\n{@Judge}, рассмотрев заявление {debtor.gen} о возврате сумм, удержанных по приказу, который отменён,\n\n^ {@found}\n\n{@history}\n\nОпределением от {other_day} приказ отменён по возражениям должника, исковых требований не заявлено.\n\n^ {@ruled}\n\nВ порядке поворота исполнения взыскать с {creditor} в пользу {debtor.gen} {other_sum}, удержанных приставом.\n\n{@ruling_end}\n\n{@signed}",
    ),
    "x_duplicate": (
        "{@head}\n\n^ {@ruling_word} // о выдаче дубликата исполнительного документа\n\n{@place}\n\n{@Judge}, рассмотрев заявление {creditor} о выдаче дубликата судебного приказа № {case_number} о взыскании с {debtor.gen} {total},\n\n^ {@found}\n\n{@history}\n\nПодлинник утрачен при пересылке, что подтверждает {department.cap}.\n\n^ {@ruled}\n\nВыдать {creditor} дубликат судебного приказа.\n\n{@signed}",
        "{@head}\n\n^ {@ruling_word}\n\n{@place}\n\n{@Judge}, руководствуясь ст. 430 ГПК РФ, {@ruled}\n\nв выдаче дубликата судебного приказа от {order_day} в отношении {debtor.gen} {creditor.long.dat} отказать, поскольку срок предъявления истёк. {@history}\n\n{@signed}",
    ),
    "x_moved": (
        "{@head}\n\n^ {@ruling_word}\n\n^^ о передаче дела по подсудности\n\n{@place}\n\n{@Judge}, рассмотрев дело по иску {creditor} к {debtor.dat}, проживающе{m:му|й}: {address},\n\n^ {@ruled}\n\nПередать дело мировому судье {other_court.gen}.\n\n{@ruling_end}\n\n{@signed}",
    ),
    "x_term_refused": (
        "{@head}\n\n^ {@ruling_word}\n\n^^ об отказе в восстановлении срока\n\n{@place}\n\n{@Judge}, рассмотрев возражения {debtor.gen} против судебного приказа от {order_day} и ходатайство о восстановлении срока,\n\n^ {@found}\n\n{@history}\n\nКопия приказа вернулась за истечением срока хранения, уважительных причин должник не назвал{m:|а}.\n\n^ {@ruled}\n\nВ восстановлении срока отказать, возражения {debtor.dat} возвратить, судебный приказ оставить без изменения.\n\n{@signed}",
        "{@head}\n\n^ {@ruling_word} // о возврате возражений\n\n{@place}\n\n{@Judge} {@ruled}\n\nвозражения {debtor.gen} относительно исполнения судебного приказа, поступившие за пределами десятидневного срока, возвратить должнику. Разъяснить право на кассационную жалобу.\n\n{@signed}",
    ),
    "x_slip": (
        "{@head}\n\n^ {@ruling_word}\n\n^^ об исправлении опечатки\n\n{@place}\n\n{@Judge}, рассмотрев вопрос о допущенной в судебном приказе опечатке,\n\n{@history}\n\n^ {@ruled}\n\nИсправить опечатку в приказе от {order_day}: вместо «{second.nom}» читать «{debtor.nom}», вместо «{other_sum}» – «{total}».\n\n{@signed}",
    ),
    "x_default_cancelled": (
        "{@head}\n\n^ {@ruling_word}\n\n^^ об отмене заочного решения\n\n{@place}\n\n{@Judge}, рассмотрев заявление {debtor.gen} об отмене заочного решения от {order_day} по иску {creditor},\n\n^ {@ruled}\n\nЗаочное решение отменить, возобновить рассмотрение дела по существу, судебное заседание назначить на {other_day}.\n\n{@signed}",
    ),
    "x_security": (
        "{@head}\n\n^ {@ruling_word} // об обеспечении иска\n\n{@place}\n\n{@Judge}, рассмотрев заявление {creditor} о принятии обеспечительных мер,\n\n^ {@ruled}\n\nналожить арест на имущество {debtor.gen} в пределах {total}. Определение исполняется немедленно.\n\n{@signed}",
        "{@head}\n\n^ {@ruling_word}\n\n^^ об отмене обеспечительных мер\n\n{@place}\n\n{@Judge}, рассмотрев ходатайство {debtor.gen},\n\n^ {@ruled}\n\nМеры, принятые определением от {order_day} по иску {creditor}, отменить.\n\n{@signed}",
    ),
    "x_accepted": (
        "{@head}\n\n^ {@ruling_word}\n\n^^ о принятии искового заявления к производству и подготовке дела\n\n{@place}\n\n{@Judge}, изучив исковое заявление {creditor} к {debtor.dat} о взыскании {total},\n\n^ {@ruled}\n\nПринять заявление к производству, рассмотреть его в упрощённом порядке. Ответчику до {other_day} представить отзыв.\n\n{@signed}",
    ),
    "x_ended": (
        "{@head}\n\n^ {@ruling_word} // о прекращении производства по делу\n\n{@place}\n\n{@Judge}, рассмотрев дело по иску {creditor} к {debtor.dat}, в связи с отказом истца от иска\n\n^ {@ruled}\n\nПроизводство по делу прекратить, возвратить истцу из бюджета {fee}.\n\n{@ruling_end}\n\n{@signed}",
        "{@head}\n\n^ {@ruling_word}\n\n^^ об утверждении мирового соглашения\n\n{@place}\n\n{@Judge} {@ruled}\n\nутвердить соглашение, по которому {debtor.nom} уплачивает {creditor} {total} до {other_day}; производство по делу прекратить.\n\n{@signed}",
    ),
    "x_left": (
        "{@head}\n\n^ {@ruling_word}\n\n^^ об оставлении искового заявления без рассмотрения\n\n{@place}\n\n{@Judge}, рассмотрев в судебном заседании дело по иску {creditor} к {debtor.dat},\n\n^ {@ruled}\n\nИск оставить без рассмотрения ввиду повторной неявки истца.\n\n{@signed}",
    ),
    "x_complaint_returned": (
        "{@head}\n\n^ {@ruling_word}\n\n^^ о возвращении апелляционной жалобы\n\n{@place}\n\n{@Judge}, рассмотрев апелляционную жалобу {debtor.gen} на решение от {order_day},\n\n^ {@ruled}\n\nАпелляционную жалобу возвратить как поданную после истечения срока обжалования.\n\n{@signed}",
    ),
    "x_bailiff_supervised": (
        "{@head}\n\n^ {@ruling_word} // о приостановлении исполнительного производства\n\n{@place}\n\n{@Judge}, рассмотрев заявление {debtor.gen} о приостановлении исполнительного производства № {ip},\n\n^^ {@found}\n\n{@history}{@laws}\n\n^ {@ruled}\n\nПриостановить исполнительное производство до рассмотрения кассационной жалобы.\n\n{@signed}",
    ),
    "x_request": (
        "^^ {court.nom.cap}\n\n> Отдел адресно-справочной работы\n\n^ СУДЕБНЫЙ ЗАПРОС\n\nВ связи с поступлением заявления {creditor} о вынесении судебного приказа прошу сообщить, зарегистрирован{m:|а} ли {debtor.nom}, {born} г.р., по адресу: {address}.\n\n!sign Мировой судья | {judge.short}",
    ),
}
_DECISIONS = {
    "x_decision": (
        "{@head}\n\n^ РЕШЕНИЕ // Именем Российской Федерации\n\n{@place}\n\n{@Judge}, при ведении протокола секретарём {clerk.ins.short}, рассмотрев гражданское дело по иску {creditor.long.gen} к {debtor.dat},\n\n^ РЕШИЛ{j:|А}:\n\nИск удовлетворить. Взыскать с {debtor.gen} в пользу {creditor} задолженность по {@loan_of} – {total.long}, {parts}, {@costs}. Решение может быть обжаловано в течение месяца.\n\n{@signed}",
        "{@head}\n\n^ Р Е Ш Е Н И Е\n\n{@place}\n\n{@Judge}, рассмотрев в порядке упрощённого производства иск {creditor} к {debtor.dat},\n\n^ решил{j:|а}:\n\nв иске о взыскании {total} отказать за пропуском срока исковой давности.\n\n{@signed}",
    ),
    "x_operative": (
        "{@head}\n\n^ РЕШЕНИЕ // (резолютивная часть)\n\n{@place}\n\n{@Judge}, руководствуясь ст. 199, 232.4 ГПК РФ,\n\n^ РЕШИЛ{j:|А}:\n\nвзыскать с {debtor.gen} в пользу {creditor} по {@loan_of} {total}, {parts}, госпошлину {fee}. Мотивированное решение составляется по заявлению сторон.\n\n{@signed}",
    ),
    "x_default": (
        "{@head}\n\n^ ЗАОЧНОЕ РЕШЕНИЕ // именем Российской Федерации\n\n{@place}\n\n{@Judge}, рассмотрев дело по иску {creditor} в отсутствие ответчика {debtor.gen},\n\n^ РЕШИЛ{j:|А}:\n\nТребования истца удовлетворить, взыскать {total.long}. Ответчик вправе в семидневный срок просить об отмене этого решения.\n\n{@signed}",
    ),
    "x_appeal": (
        "^ АПЕЛЛЯЦИОННОЕ ОПРЕДЕЛЕНИЕ\n\n{@place}\n\nИндустриальный районный суд в составе председательствующего {second.gen}, рассмотрев частную жалобу {creditor} на определение мирового судьи {court.gen} от {order_day} о возвращении заявления о вынесении судебного приказа в отношении {debtor.gen},\n\n^ ОПРЕДЕЛИЛ:\n\nОпределение мирового судьи отменить, материал направить для рассмотрения со стадии принятия.\n\n- Судья {second.short}",
    ),
    "x_cassation": (
        "^^ ДЕВЯТЫЙ КАССАЦИОННЫЙ СУД ОБЩЕЙ ЮРИСДИКЦИИ\n\n^ ПОСТАНОВЛЕНИЕ\n\n{@place}\n\nСудья кассационного суда {second.nom}, рассмотрев жалобу {debtor.gen} на судебный приказ мирового судьи {court.gen} от {order_day} № {case_number},\n\n^ ПОСТАНОВИЛ:\n\nсудебный приказ о взыскании с {debtor.gen} в пользу {creditor} {total} оставить без изменения, кассационную жалобу без удовлетворения.",
    ),
    "x_fined": (
        "^^ {court.nom.cap}\n\n^ ПОСТАНОВЛЕНИЕ // о назначении административного наказания\n\n{@place}\n\n{@Judge}, рассмотрев дело об административном правонарушении, предусмотренном ч. 1 ст. 20.25 КоАП РФ, в отношении {debtor.gen}, {born} г.р.,\n\n^ ПОСТАНОВИЛ{j:|А}:\n\nпризнать виновн{m:ым|ой}, назначить штраф {other_sum}.\n\n{@signed}",
    ),
    "x_alimony": (
        "{@head}\n\n^ СПРАВКА\n\n- Дана {second.dat} в том, что на судебном участке № {precinct} дел о взыскании алиментов с {debtor.gen}, {born} г.р., в производстве не имеется.\n\n- {day}\n\n!sign Секретарь | {clerk.short}",
    ),
    "x_summons": (
        "^^ {court.nom.cap}\n\n^ ПОВЕСТКА\n\n- Кому: {debtor.dat}, {address}\n\n- Вы вызываетесь {other_day} к 10 час. 30 мин. по делу № {case_number} (истец {creditor}) в качестве ответчика.\n\n- {other_address}, каб. {number.2}\n\n!sign Секретарь | {clerk.short}",
        "!screen SMS | {town}Sud\n\n- Дело № {case_number}: {debtor.nom}, Вы извещены о заседании {other_day.digits} 11:00, {court.nom}. Истец {creditor}",
    ),
    "x_cover": (
        "^^ {court.nom.cap}\n\n> {creditor}, {other_address}\n\nВысылаю судебный приказ № {case_number} от {order_day} о взыскании с {debtor.gen} {total}, вступивший в законную силу, для предъявления к исполнению.\n\nПриложение: на 2 л.\n\n!sign Секретарь судебного участка | {clerk.short}",
        "> {debtor.dat} // {address}\n\n^^ Сопроводительное письмо\n\nМировой судья {court.gen} направляет Вам копию определения об отмене судебного приказа по делу № {case_number}.\n\n!sign Мировой судья | {judge.short}",
    ),
    "x_minutes": (
        "^ ПРОТОКОЛ // судебного заседания\n\n{@place}\n\n{@Judge} рассматривает дело № {case_number} по иску {creditor} к {debtor.dat}; протокол ведёт секретарь {clerk.short}. Заседание открыто в 9 час. 40 мин. Стороны не явились. {@history} Объявляется состав суда.\n\n!sign Секретарь | {clerk.short}",
    ),
    "x_card": (
        "!screen {court.nom.cap} | Производство по материалу\n\n% Номер | {case_number}\n% УИД | {uid}\n% Дата поступления | {order_day.digits}\n% Взыскатель | {creditor}\n% Должник | {debtor.short}\n% Судья | {judge.short}\n% Результат | Выдан судебный приказ\n% Дата решения | {order_day.digits}",
    ),
    "x_insolvent": (
        "^ АРБИТРАЖНЫЙ СУД {region.upper}\n\n^^ РЕШЕНИЕ\n\n{@place}\n\nАрбитражный суд в составе судьи {second.gen}, рассмотрев заявление {debtor.gen} ({born} г.р., место рождения {birth_place}, адрес: {address}),\n\n^^ РЕШИЛ:\n\nПризнать {debtor.acc} несостоятельн{m:ым|ой} (банкротом), ввести процедуру реализации имущества до {other_day}. Финансовый управляющий – {clerk.nom}.",
        "^ АРБИТРАЖНЫЙ СУД {region.upper}\n\n^^ О П Р Е Д Е Л Е Н И Е\n\n{@place}\n\nРассмотрев заявление {creditor} об установлении требований к должнику {debtor.dat}, арбитражный суд\n\n^^ О П Р Е Д Е Л И Л :\n\nвключить требование в размере {total} в третью очередь реестра.",
    ),
    "x_criminal": (
        "{@head}\n\n^ ПРИГОВОР // ИМЕНЕМ РОССИЙСКОЙ ФЕДЕРАЦИИ\n\n{@place}\n\n{@Judge}, рассмотрев уголовное дело по обвинению {debtor.gen}, {born} г.р., по ч. 1 ст. 159.1 УК РФ,\n\n^ ПРИГОВОРИЛ{j:|А}:\n\nпризнать {debtor.acc} виновн{m:ым|ой}, назначить обязательные работы; гражданский иск {creditor} о взыскании {total} удовлетворить.\n\n{@signed}",
    ),
}
OTHER_ACTS = {**_RULINGS, **_DECISIONS}
