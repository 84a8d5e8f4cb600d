"""Papers of the part `rehearsal` that are of no kind of ours."""

OTHERS = {
    "unknown": (
        "{@u_application}",
        "{@u_summons}",
        "{@u_unmoved}",
        "{@u_decision}",
        "{@u_objections}",
        "{@u_fee}",
        "{@u_request}",
        "{@u_lawsuit}",
        "{@u_schedule}",
        "{@u_letter}",
        "{@u_menu}",
        "{@u_passport}",
        "{@u_restored}",
        "{@u_replacement}",
        "{@u_reply}",
        "{@u_cat}",
        "{@u_cover}",
        "{@u_ban}",
        "{@u_fixed}",
        "{@u_cession}",
        "{@u_appeal}",
        "{@u_protocol}",
        "{@u_bank}",
        "{@u_writ_request}",
        "{@u_certificate}",
        "{@u_instalments}",
    ),
    "u_application": (
        "> Мировому судье {court.gen} // от {creditor} // адрес: {other_address}\n\n^ Заявление о выдаче судебного приказа\n\nДолжник {debtor.nom}, {born} г.р., не исполняет обязательства по {@loan_of}. Сумма долга {total}, {parts}.\n\nС учётом изложенного просим:\n\n1. Выдать судебный приказ о взыскании с {debtor.gen} {total}, а также {fee} госпошлины.\n\n| Представитель {creditor} | {clerk.short}",
    ),
    "u_summons": (
        "^ ПОВЕСТКА // по гражданскому делу № {case_number}\n\n{debtor.dat.cap}, адрес: {address}. Вам надлежит явиться {other_day} в 09:30 к мировому судье {court.gen} в качестве ответчика. При себе иметь паспорт.\n\n!sign Секретарь судебного участка | {clerk.initials}\n\n!seal",
    ),
    "u_unmoved": (
        "{@head}\n\n^ ОПРЕДЕЛЕНИЕ\n\n{@place}\n\n{@Judge_title}, рассмотрев иск {creditor} к {debtor.dat} о взыскании долга по {@loan_of} в сумме {total},\n\n^^ {@ruled}\n\nИск оставить без движения до {other_day}, предложив представить квитанцию об уплате государственной пошлины. При невыполнении иск будет считаться неподанным и возвращён.\n\n{@sign}\n\n{@seal}",
    ),
    "u_decision": (
        "{@head}\n\n^ ИМЕНЕМ РОССИЙСКОЙ ФЕДЕРАЦИИ // РЕШЕНИЕ\n\n{@place}\n\n{@Judge_title}, рассмотрев дело по иску {creditor.long.gen} к {debtor.dat}, {born} г.р.,\n\n^^ {@found}\n\nСудебный приказ от {order_day} по заявлению ответчика отменён. Истец просит взыскать {total}.\n\n^ решил:\n\nиск удовлетворить частично. Взыскать с {debtor.gen} в пользу {creditor} {total.long}, {parts}, {@costs}.\n\n{@sign}",
        "{@head}\n\n^ РЕЗОЛЮТИВНАЯ ЧАСТЬ РЕШЕНИЯ\n\n{@place}\n\n{@Judge_title}, руководствуясь ст. 232.4 ГПК РФ,\n\n^ р е ш и л :\n\nВзыскать с {debtor.gen} в пользу {creditor} долг по {@loan_of} – {total}.\n\n{@sign}\n\n{@seal}",
    ),
    "u_objections": (
        "> Судебный участок мирового судьи // {debtor.nom} // {address}\n\n^ ЗАЯВЛЕНИЕ // об отмене судебного приказа\n\nМне стало известно о судебном приказе № {case_number} от {order_day}, по которому с меня в пользу {creditor} взыскано {total}. Возражаю против его исполнения.\n\nПрошу судебный приказ отменить.\n\n!sign {other_day} | {debtor.short}",
    ),
    "u_fee": (
        "^ Квитанция об уплате государственной пошлины\n\n# Плательщик | {creditor}\n# Назначение | Госпошлина за рассмотрение заявления о судебном приказе, {debtor.nom}\n# Сумма | {fee}\n# Дата | {order_day.digits}\n\n!stamp ОПЛАЧЕНО | {order_day.digits}",
        "^^ Банк Причал // онлайн\n\n^ Платёж выполнен\n\n% Получатель | Казначейство России\n% Услуга | Государственная пошлина, мировой суд\n% Сумма | {fee}\n% Дата | {order_day.digits} 12:05\n% Номер операции | {number.10}",
    ),
    "u_request": (
        "> Взыскателю {creditor}\n\n^^ Судебный участок № {number.2} просит Вас в пятидневный срок уточнить адрес должника {debtor.gen} и представить подлинник договора {contract}.\n\n!sign Мировой судья | {judge.short}",
    ),
    "u_lawsuit": (
        "> Октябрьский районный суд // Истец: {creditor} (ИНН {inn}) // Ответчик: {debtor.nom}\n\n^ ИСК // о взыскании задолженности\n\nСудебный приказ № {case_number} отменён определением от {other_day}. Долг по {@loan_of} не погашен и составляет {total}, {parts}.\n\n^^ просим:\n\nВзыскать с ответчика {total} и {fee} государственной пошлины.",
    ),
    "u_schedule": (
        "^ СПИСОК ДЕЛ, НАЗНАЧЕННЫХ К СЛУШАНИЮ\n\n^^ {other_day}\n\n# Время | Номер дела | Стороны | Судья\n# 09:00 | {case_number} | {creditor} – {debtor.short} | {judge.short}\n# 09:40 | 2-{number.3}/2026 | {old_creditor} – {second.short} | {judge.short}\n# 10:20 | 2-{number.4}/2026 | {clerk.short} | {judge.short}",
    ),
    "u_letter": (
        "^^^ {creditor} // {other_address}\n\n> {debtor.dat}\n\n^ ТРЕБОВАНИЕ // о погашении долга\n\n{debtor.nom}! По состоянию на {order_day} Ваш долг по {@loan_of} равен {total}. При неоплате до {other_day} мы обратимся к мировому судье за судебным приказом.",
    ),
    "u_menu": (
        "^ КОМПЛЕКСНЫЙ ОБЕД\n\n# Борщ | {number.3}\n# Котлета с пюре | {number.3}\n# Компот | {number.2}\n\n^^ {order_day.digits}, столовая № {number.1}, г. {town}",
    ),
    "u_passport": (
        "~ 15\n\n^ ПАСПОРТ ГРАЖДАНИНА РОССИЙСКОЙ ФЕДЕРАЦИИ\n\n% Выдан | ГУ МВД по {region}\n% Дата | {order_day.digits}\n% Серия, номер | {passport}\n\n~ 25\n\n% Фамилия Имя Отчество | {debtor.nom.upper}\n% Родил{m:ся|ась} | {born.digits}, {birth_place}",
    ),
    "u_restored": (
        "{@head}\n\n^ {@ruling_word}\n\n{@place}\n\n{@Judge_title}, рассмотрев заявление {debtor.gen} о восстановлении пропущенного срока по судебному приказу № {case_number},\n\n^ {@ruled}\n\nвосстановить {debtor.dat} срок на подачу возражений. Возражения назначить к рассмотрению на {other_day}.\n\n{@sign}\n\n{@seal}",
    ),
    "u_replacement": (
        "{@head}\n\n^ {@ruling_word}\n\n{@place}\n\n{@Judge_title}, по заявлению {creditor} о правопреемстве по приказу № {case_number} о взыскании долга с {debtor.gen}\n\n^ {@ruled}\n\nпроизвести замену взыскателя {old_creditor} на {creditor} в правоотношениях с {debtor.ins}.\n\n{@sign}",
    ),
    "u_reply": (
        "> {creditor}\n\nНа Ваше обращение сообщаем, что исполнительный документ в отношении {debtor.gen} на сумму {total} в {department} не поступал.\n\n!sign Начальник отдела | {clerk.initials}",
    ),
    "u_cat": ("!picture x",),
    "u_cover": (
        "^^^ {court.nom.cap}\n\n> {creditor.long.dat}\n\nНа исх. № {number.4} возвращается исполнительный документ № {case_number} по заявлению взыскателя о взыскании с {debtor.gen} долга. Приложение: приказ на 2 л., определение на 1 л.\n\n!sign Специалист | {clerk.short}",
    ),
    "u_ban": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // о запрете на регистрационные действия\n\n{@decree_place}\n\nСудебный пристав-исполнитель {department.gen} {bailiff} в рамках исполнительного производства № {ip}, возбуждённого по судебному приказу № {doc_number}, должник {debtor.nom}, взыскатель {creditor},\n\n^^ ПОСТАНОВИЛ:\n\nОбъявить запрет на совершение регистрационных действий в отношении транспортного средства должника.\n\n{@decree_sign}",
    ),
    "u_fixed": (
        "{@head}\n\n^ {@ruling_word} // об исправлении арифметической ошибки\n\n{@place}\n\n{@Judge_title}, проверив судебный приказ от {order_day} о взыскании с {debtor.gen} в пользу {creditor},\n\n^ {@ruled}\n\nсчитать правильной сумму {total} вместо ошибочно указанной {other_sum}.\n\n{@sign}",
    ),
    "u_cession": (
        "^ ДОГОВОР УСТУПКИ ПРАВ ТРЕБОВАНИЯ № {number.3}\n\n| г. {town} | {cession_day}\n\n{lender} (Цедент) и {creditor} (Цессионарий) договорились о передаче прав требования к {debtor.dat} по договору № {contract} на сумму {total}. Должник уведомляется заказным письмом.",
    ),
    "u_appeal": (
        "> Октябрьский районный суд // заявитель: {creditor}\n\n^ Частная жалоба // на определение от {order_day}\n\nОпределением об отказе в принятии заявления о вынесении судебного приказа в отношении {debtor.gen} нарушены нормы статей 122 и 125 ГПК РФ.\n\n^^ Просим определение отменить.",
    ),
    "u_protocol": (
        "^ ПРОТОКОЛ СУДЕБНОГО ЗАСЕДАНИЯ\n\n{@place}\n\nМировой судья {court.gen} {judge} при секретаре {clerk.short} рассматривает дело № {case_number} по иску {creditor} к {debtor.dat}. Заседание открыто в 10 ч. 00 мин. Ответчик не явился. Суд удаляется для вынесения решения.\n\n!sign Секретарь | {clerk.short}",
    ),
    "u_bank": (
        "^^^ АО «Банк Причал»\n\n> {creditor}\n\nВозвращаем без исполнения судебный приказ № {case_number} от {order_day} о взыскании с {debtor.gen}: на счетах должника денежные средства отсутствуют.\n\n!sign Главный специалист | {clerk.short}\n\n!stamp БАНК ПРИЧАЛ | {other_day}",
    ),
    "u_writ_request": (
        "> В {department} // от взыскателя {creditor}\n\n^ ЗАЯВЛЕНИЕ // о возбуждении исполнительного производства\n\nПросим принять к исполнению исполнительный лист {writ} о взыскании с {debtor.gen}, {born} г.р., адрес: {address}, {total} и возбудить исполнительное производство. Денежные средства перечислять на р/с {account}.",
    ),
    "u_certificate": (
        "^ СПРАВКА\n\nДана {debtor.dat} в том, что он{m:|а} работает в должности мастера с {loan_day}. Заработная плата составляет {loan_sum}.\n\n!sign Директор | {second.short}\n\n!seal общество * отдел кадров",
    ),
    "u_instalments": (
        "{@head}\n\n^ {@ruling_word} // о рассрочке исполнения\n\n{@place}\n\n{@Judge_title}, рассмотрев заявление {debtor.gen} о рассрочке исполнения судебного приказа № {case_number} от {order_day},\n\n^ {@ruled}\n\nпредоставить {debtor.dat} рассрочку на шесть месяцев с уплатой {other_sum} ежемесячно.\n\n{@sign}",
    ),
}
