"""Papers of bailiffs that are of no kind of ours, in the part `appeal`: other decrees, calls, notices, answers."""

OTHER_DECREES = {
    "y_bank": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // об обращении взыскания на денежные средства должника, находящиеся в банке\n\n{@decree_place}\n\n{@decree_officer}, рассмотрев материалы исполнительного производства № {ip}, возбуждённого на основании судебного приказа № {case_number} от {order_day.digits} о взыскании с {debtor.gen}, {born.digits} г.р., в пользу {creditor} {total.plain} р.,\n\n^^ ПОСТАНОВИЛ{b:|А}:\n\nОбратить взыскание на средства на счёте {account} в {lender}.\n\n{@decree_sign}",
    ),
    "y_accounts": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // о наложении ареста на денежные средства, находящиеся на счетах\n\n{@decree_place}\n\n{@decree_officer} по исполнительному производству № {ip} в отношении {debtor.gen}\n\n^^ ПОСТАНОВИЛ{b:|А}:\n\nАрестовать средства в {lender} в пределах {total}.\n\n{@decree_sign}",
    ),
    "y_border": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // о временном ограничении на выезд должника из Российской Федерации\n\n{@decree_place}\n\n{@decree_officer}, рассмотрев исполнительное производство № {ip}, взыскатель {creditor},\n\n^^ ПОСТАНОВИЛ{b:|А}:\n\nОграничить {debtor.dat}, {born.digits} г.р., выезд на шесть месяцев.\n\n{@decree_sign}",
    ),
    "y_fee": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // о взыскании исполнительского сбора\n\n{@decree_place}\n\n{@decree_officer} установил{b:|а}, что требования судебного приказа № {case_number} о взыскании с {debtor.gen} {total} в пользу {creditor} добровольно не исполнены.\n\n^^ ПОСТАНОВИЛ{b:|А}:\n\nВзыскать с {debtor.gen} исполнительский сбор {other_sum}.\n\n{@decree_sign}",
    ),
    "y_wages": (
        "{@fssp_head}\n\n^ Постановление // об обращении взыскания на заработную плату и иные доходы должника\n\n{@decree_place}\n\n{@decree_officer}\n\n^^ ПОСТАНОВИЛ{b:|А}:\n\nУдерживать ежемесячно 50 % дохода {debtor.gen} по производству № {ip} до погашения {total}.\n\n{@decree_sign}",
    ),
    "y_joined": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // об объединении исполнительных производств в сводное\n\n{@decree_place}\n\n{@decree_officer} в отношении должника {debtor.gen}, {address},\n\n^^ ПОСТАНОВИЛ{b:|А}:\n\nОбъединить производства № {ip} и № {number.6}/{number.2}/{number.5}-ИП в сводное с номером {number.6}-СД.\n\n{@decree_sign}",
    ),
    "y_search": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // о розыске должника и его имущества\n\n{@decree_place}\n\n{@decree_officer}, рассмотрев заявление {creditor} по производству № {ip},\n\n^^ ПОСТАНОВИЛ{b:|А}:\n\nОбъявить розыск {debtor.gen}, {born.digits} г.р., урож. {birth_place}.\n\n{@decree_sign}",
    ),
    "y_paused": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // о приостановлении исполнительного производства\n\n{@decree_place}\n\n{@decree_officer}, рассмотрев материалы № {ip} и сведения об участии должника {debtor.gen} в специальной военной операции,\n\n^^ ПОСТАНОВИЛ{b:|А}:\n\nПриостановить исполнительное производство о взыскании {total} в пользу {creditor}.\n\n{@decree_sign}",
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // о возобновлении исполнительного производства\n\n{@decree_place}\n\n{@decree_officer}\n\n^^ ПОСТАНОВИЛ{b:|А}:\n\nВозобновить производство № {ip} в отношении {debtor.gen}.\n\n{@decree_sign}",
    ),
    "y_put_off": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // об отложении исполнительных действий\n\n{@decree_place}\n\n{@decree_officer} по ходатайству {debtor.gen}\n\n^^ ПОСТАНОВИЛ{b:|А}:\n\nОтложить действия по производству № {ip} на срок до {other_day.digits}.\n\n{@decree_sign}",
    ),
    "y_handed_over": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // о передаче исполнительного производства в другое подразделение\n\n{@decree_place}\n\n{@decree_officer}, установив, что {debtor.nom} живёт по адресу: {other_address},\n\n^^ ПОСТАНОВИЛ{b:|А}:\n\nПередать производство № {ip} (взыскатель {creditor}) по территориальности.\n\n{@decree_sign}",
    ),
    "y_reopened": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // об отмене постановления об окончании исполнительного производства\n\n{@decree_place}\n\nНачальник отделения – старший судебный пристав {second.nom}, рассмотрев жалобу {creditor} на окончание производства № {ip},\n\n^^ ПОСТАНОВИЛ:\n\nПостановление отменить, производство в отношении {debtor.gen} возобновить.\n\n!sign Старший судебный пристав | {second.short}",
    ),
    "y_complaint": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // об отказе в удовлетворении жалобы\n\n{@decree_place}\n\nЗаместитель руководителя управления {second.nom}, рассмотрев жалобу {creditor} на бездействие пристава {bailiff.gen} по производству № {ip},\n\n^^ ПОСТАНОВИЛ:\n\nВ удовлетворении жалобы отказать.\n\n!sign Заместитель руководителя | {second.short}",
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // об отказе в удовлетворении ходатайства\n\n{@decree_place}\n\n{@decree_officer}, рассмотрев ходатайство {creditor} об обращении взыскания на пенсию {debtor.gen},\n\n^^ ПОСТАНОВИЛ{b:|А}:\n\nв удовлетворении ходатайства отказать, так как взыскание уже обращено.\n\n{@decree_sign}",
    ),
    "y_vehicle": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // о запрете на регистрационные действия в отношении транспортных средств\n\n{@decree_place}\n\n{@decree_officer} по производству № {ip}\n\n^^ ПОСТАНОВИЛ{b:|А}:\n\nЗапретить ГИБДД регистрационные действия с автомобилем {debtor.gen}, VIN XTA{number.10}.\n\n{@decree_sign}",
    ),
    "y_swapped": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // о замене стороны исполнительного производства\n\n{@decree_place}\n\n{@decree_officer}, рассмотрев определение о правопреемстве по делу № {case_number},\n\n^^ ПОСТАНОВИЛ{b:|А}:\n\nЗаменить взыскателя {old_creditor} правопреемником {creditor} по производству № {ip}, должник {debtor.nom}.\n\n{@decree_sign}",
    ),
    "y_stopped": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // о прекращении исполнительного производства\n\n{@decree_place}\n\n{@decree_officer}, рассмотрев определение суда о прекращении исполнительного производства,\n\n^^ ПОСТАНОВИЛ{b:|А}:\n\nПрекратить производство № {ip} в отношении {debtor.gen} на основании ст. 43 Закона.\n\n{@decree_sign}",
    ),
    "y_shared_out": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // о распределении денежных средств\n\n{@decree_place}\n\n# Взыскатель | Производство | Сумма\n# {creditor} | {ip} | {other_sum}\n# {old_creditor} | {number.6}/{number.2}/{number.5}-ИП | {fee}\n\nПеречислить со счёта отделения согласно таблице. Плательщик {debtor.short}.\n\n{@decree_sign}",
    ),
    "y_called": (
        "{@fssp_head}\n\n^ ИЗВЕЩЕНИЕ О ВЫЗОВЕ НА ПРИЁМ\n\n- {debtor.dat}, {address}\n\nПо исполнительному производству № {ip} Вам надлежит явиться {other_day} к приставу {bailiff.dat.short}, каб. {number.2}. Долг перед {creditor}: {total}.\n\n{@decree_sign}",
        "^ ТРЕБОВАНИЕ\n\n{@fssp_head}\n\n- Должник {debtor.nom}\n\n{@decree_officer} требует в срок до {other_day} представить сведения об имуществе и доходах (производство № {ip}).\n\n{@decree_sign}",
    ),
    "y_progress": (
        "!screen Госуслуги | Ход исполнительного производства\n\n% Номер | {ip}\n% Взыскатель | {creditor}\n% Должник | {debtor.short}\n% Сумма долга | {total}\n% Остаток | {other_sum}\n% Пристав | {bailiff.short}, {department}\n\n- Направлены запросы в банки: {opened}\n\n- Вынесено постановление о взыскании сбора",
        "{@fssp_head}\n\n> {creditor}\n\n^^ О ходе исполнительного производства\n\nНа Ваше обращение сообщаем: по производству № {ip} в отношении {debtor.gen} направлены запросы, взыскано {other_sum}, решения об окончании не принималось.\n\n{@decree_sign}",
    ),
    "y_inventory": (
        "^ АКТ // о наложении ареста (описи имущества)\n\n{@decree_place}\n\n{@decree_officer}, в присутствии понятых {second.gen} и {clerk.gen}, произв{b:ёл|ела} арест имущества {debtor.gen}:\n\n# № | Наименование | Оценка\n# 1 | Телевизор | {other_sum}\n# 2 | Стиральная машина | {fee}\n\n{@decree_sign}",
        "^ АКТ // о невозможности взыскания\n\n{@decree_place}\n\n{@decree_officer} составил{b:|а} акт о том, что по адресу {address} имущества {debtor.gen} не обнаружено. Понятые: {second.short}, {clerk.short}.\n\n{@decree_sign}",
    ),
}
