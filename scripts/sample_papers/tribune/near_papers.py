"""Papers of parties, banks, the Post and others that are of no kind of ours, in the part `tribune`."""

NEAR_PAPERS = {
    "p_bank": ("ПАО «Балтинвестбанк Плюс»", "АО «Онегобанк»", "АО «Народный Банк Таврии»", "ПАО «Цнинский коммерческий банк»"),
    "u_asked": (
        "> Мировому судье {court.gen} // Взыскатель: {creditor} // {other_address} // Должник: {debtor.nom} // {address}\n\n^ ЗАЯВЛЕНИЕ // о вынесении судебного приказа\n\n{contract_day.cap} {debtor.nom} получил{m:|а} у {lender} заём по договору № {contract}. По состоянию на {to} задолженность составляет {total}, {parts}.\n\nНа основании ст. 121-124 ГПК РФ\n\n^ ПРОШУ:\n\nвынести судебный приказ о взыскании с {debtor.gen} указанной суммы и госпошлины {fee}.\n\n!sign Представитель взыскателя по доверенности | {clerk.short}",
        "> {court.nom.cap} // Заявитель: {creditor.long.nom}, ИНН {inn}\n\n^ ЗАЯВЛЕНИЕ // о выдаче судебного приказа\n\n# Должник | {debtor.nom}, {born} г.р.\n# Договор | № {contract} от {contract_day}\n# Долг | {total}\n# Госпошлина | {fee}\n\nПросим выдать судебный приказ. Копия заявления направлена должнику заказным письмом.\n\n!sign Представитель | {clerk.initials}",
        "> Мировому судье {court.gen} // от {creditor}\n\n^ ЗАЯВЛЕНИЕ // о возвращении заявления\n\nПросим возвратить без рассмотрения заявление о вынесении судебного приказа о взыскании с {debtor.gen} долга, поданное {aside.filed}.\n\n!sign Представитель | {clerk.short}",
        "> Мировому судье {court.gen}\n\n^ ЗАЯВЛЕНИЕ\n\n{creditor} просит выдать второй экземпляр судебного приказа № {case_number} от {order_day} с гербовой печатью для предъявления к исполнению.\n\n!sign По доверенности | {clerk.initials}",
        "> Мировому судье {court.gen} // Взыскатель: {creditor}\n\n^ ХОДАТАЙСТВО // о приобщении документов\n\nПросим приобщить к материалам по заявлению в отношении {debtor.gen} платёжное поручение № {number.5} об уплате госпошлины {fee}.\n\n!sign Представитель | {clerk.short}",
        "> Мировому судье {court.gen}\n\n^ ЗАЯВЛЕНИЕ // о процессуальном правопреемстве\n\nПросим заменить {old_creditor} на {creditor} в деле № {case_number} о взыскании с {debtor.gen} задолженности.\n\n!sign Представитель | {clerk.initials}",
    ),
    "u_suit": (
        "> В Хопёрский районный суд // Истец: {creditor}, ИНН {inn} // Ответчик: {debtor.nom}, {address} // Цена иска: {total}\n\n^ ИСКОВОЕ ЗАЯВЛЕНИЕ // о взыскании задолженности по договору\n\nСудебный приказ № {case_number} отменён по возражениям должника. Задолженность по {@loan_of} составляет {total}, {parts}. Просим взыскать её с ответчика.\n\n!sign Представитель истца | {clerk.short}",
        "> Мировому судье {court.gen} // Истец: {creditor} // Ответчик: {debtor.nom}\n\n^ ИСК // о взыскании долга\n\nПрошу взыскать с {debtor.gen} по {@loan_of} {total} и судебные расходы {fee}.\n\n!sign Истец | {clerk.initials}",
    ),
    "u_against": (
        "> Мировому судье {court.gen} // от {debtor.gen}, // {address}\n\n^ ВОЗРАЖЕНИЯ // относительно исполнения судебного приказа\n\nСудебный приказ № {case_number} от {order_day} я получил{m:|а}, с взысканием в пользу {creditor} {total} не соглас{m:ен|на}. Прошу судебный приказ отменить.\n\n!hand Дата | {objection_day.digits}\n\n!sign Подпись | {debtor.short}",
        "- Мировому судье {court.gen}\n\n- {debtor.gen}, {born} г.р., тел. {phone}\n\n^ Заявление\n\nПрошу отменить судебный приказ по делу {case_number}, так как деньги у {lender} не брал{m:|а}. Срок прошу восстановить, приказ по почте не получал{m:|а}.\n\n!sign {aside.received.digits} | {debtor.initials}",
        "> Мировому судье {court.gen} // {debtor.nom}\n\n^ ЗАЯВЛЕНИЕ // о повороте исполнения\n\nПо отменённому судебному приказу с моего счёта списано {aside_sum}. Прошу обязать {creditor} вернуть эту сумму.\n\n!sign Должник | {debtor.short}",
    ),
    "u_complaints": (
        "> В Выгорецкий городской суд // через мирового судью {court.gen} // от {creditor}\n\n^ ЧАСТНАЯ ЖАЛОБА // на определение о возвращении заявления\n\nОпределение от {order_day} по заявлению к {debtor.dat} считаем незаконным: документы об отправке копии заявления приложены. Просим его отменить.\n\n!sign Представитель | {clerk.short}",
        "> Начальнику {department.gen}\n\n^ ЖАЛОБА // на бездействие судебного пристава-исполнителя\n\nПо ИП № {ip} о взыскании с {debtor.gen} меры не принимаются. Просим обязать {bailiff.acc.short} направить запросы.\n\n!sign {creditor} | {clerk.short}",
        "> В кассационный суд общей юрисдикции\n\n^ КАССАЦИОННАЯ ЖАЛОБА\n\n{debtor.nom} просит отменить судебный приказ мирового судьи {court.gen} от {order_day} о взыскании {total}.\n\n!sign Заявитель | {debtor.short}",
    ),
    "u_to_enforce": (
        "> {department}\n\n> от {creditor}\n\n^ ЗАЯВЛЕНИЕ // о возбуждении исполнительного производства\n\nПросим возбудить исполнительное производство на основании судебного приказа № {case_number} от {order_day} в отношении {debtor.gen}, сумма {total}. Счёт взыскателя: {account}.\n\n!sign Представитель по доверенности | {clerk.short}",
        "> {department}\n\n^ ХОДАТАЙСТВО // об обращении взыскания на доходы\n\nПросим по ИП № {ip} обратить взыскание на заработную плату {debtor.gen}.\n\n!sign {creditor} | {clerk.initials}",
        "> {department}\n\n^ ЗАЯВЛЕНИЕ // об отзыве исполнительного документа\n\nПросим возвратить судебный приказ в отношении {debtor.gen} без дальнейшего исполнения, ИП № {ip} окончить.\n\n!sign Взыскатель | {clerk.short}",
    ),
    "u_of_bank": (
        "^^ {@p_bank}\n\n> {creditor}\n\n^ СООБЩЕНИЕ // об исполнении судебного приказа\n\nСо счёта {debtor.gen} списано {aside_sum}, остаток неисполненного требования помещён в картотеку.\n\n!sign Начальник отдела | {clerk.short}",
        "^^ {@p_bank}\n\n> исх. № {number.6} от {aside.checked.digits}\n\nВозвращаем без исполнения судебный приказ № {case_number}: представлен в копии.\n\n!sign Операционист | {second.short}",
        "^^ {@p_bank}\n\n^ СПРАВКА О ЗАДОЛЖЕННОСТИ\n\n% Клиент | {debtor.nom}\n% Договор | № {contract} от {contract_day}\n% Основной долг | {principal}\n% Проценты | {interest}\n% Итого | {total}\n\n!sign Специалист | {clerk.short}\n\n!seal {old_creditor}",
        "^ ВЫПИСКА ПО СЧЁТУ № {account}\n\n# Дата | Операция | Сумма\n# {contract_day.digits} | Выдача займа | {loan_sum}\n# {aside.earlier.digits} | Погашение | {aside_sum}\n\n- Владелец счёта: {debtor.nom}",
        "^^ {lender}\n\n^ ТРЕБОВАНИЕ // о досрочном возврате\n\n- {debtor.dat}, {address}\n\nПросим погасить задолженность по {@loan_of} в сумме {total} до {other_day}.\n\n!sign Отдел взыскания | {clerk.short}",
    ),
    "u_paid": (
        "^ ПЛАТЁЖНОЕ ПОРУЧЕНИЕ № {number.5}\n\n# Дата | {aside.filed.digits}\n# Плательщик | {creditor}, ИНН {inn}\n# Получатель | Казначейство России (ФНС России)\n# Сумма | {fee}\n# Назначение | Государственная пошлина по заявлению к {debtor.dat.short}\n\n- Исполнено",
        "^ ЧЕК-ОРДЕР\n\n- {@p_bank}\n\n- Плательщик: {debtor.short}\n\n- Получатель: {department}\n\n- ИП № {ip}\n\n- Сумма {aside_sum}\n\n- {aside.checked.digits} 12:47",
        "^ КВИТАНЦИЯ\n\n- АО «Почта России», ОПС {zip}\n\n- Письмо заказное {track}\n\n- Кому: {debtor.short}\n\n- Масса 0,042 кг, плата {post}\n\n- {aside.filed.digits} 14:26",
        "^ ОПИСЬ ВЛОЖЕНИЯ // ф. 107\n\n- Кому: {debtor.dat}\n\n- Куда: {address}\n\n# № | Предмет | Количество\n# 1 | Копия заявления о вынесении судебного приказа | 1\n# 2 | Копия договора № {contract} | 1\n\n!sign Отправитель | {clerk.short}",
        "^ СПИСОК № {number.3} // внутренних почтовых отправлений\n\n- Отправитель: {creditor}\n\n# № п/п | Адресат | ШПИ\n# 1 | {debtor.short}, {address} | {track}\n# 2 | {second.short}, {other_address} | {number.14}\n\n- Всего принято: 2\n\n!sign Работник связи | {clerk.short}",
        "^ ИЗВЕЩЕНИЕ ZK-{number.6}\n\n- {debtor.dat}\n\n- {address}\n\nНа Ваше имя поступило заказное письмо «Судебное». Получить до {aside.soon.digits} в ОПС {zip}.\n\n- Отправитель: {court.nom.cap}",
    ),
    "u_deal": (
        "^ ДОГОВОР ПОТРЕБИТЕЛЬСКОГО ЗАЙМА № {contract}\n\n| г. {town} | {contract_day}\n\n{lender}, именуемое «Займодавец», и {debtor.nom}, {born} г.р., именуем{m:ый|ая} «Заёмщик», заключили договор: Займодавец передаёт {loan_sum}, Заёмщик возвращает их с процентами.\n\n!sign Заёмщик | {debtor.short}",
        "^ ДОГОВОР УСТУПКИ ПРАВ ТРЕБОВАНИЯ\n\n| г. {town} | {cession_day}\n\n{old_creditor} (Цедент) передаёт, а {creditor} (Цессионарий) принимает права требования по договорам займа согласно реестру.\n\n!sign Цедент | {clerk.short}\n\n!sign Цессионарий | {second.short}",
        "^ ВЫПИСКА ИЗ РЕЕСТРА УСТУПАЕМЫХ ПРАВ\n\n# Заёмщик | Договор | Сумма долга\n# {debtor.nom} | № {contract} от {contract_day} | {total}\n\n!sign Генеральный директор | {clerk.initials}",
        "^ РАСЧЁТ ЗАДОЛЖЕННОСТИ\n\n- Заёмщик {debtor.nom}, договор № {contract}\n\n# Основной долг | {principal}\n# Проценты за период с {from} по {to} | {interest}\n# Всего | {total}\n\n!sign Бухгалтер | {clerk.short}",
        "> {debtor.dat} // {address}\n\n^ УВЕДОМЛЕНИЕ // об уступке права требования\n\nСообщаем, что {cession_day} {old_creditor} уступило {creditor} права по договору № {contract}. Долг составляет {total}.\n\n!sign Представитель | {clerk.short}",
        "^ ДОВЕРЕННОСТЬ № {number.4}\n\n| г. {town} | {aside.proxy}\n\n{creditor.long.nom} уполномочивает {clerk.acc} представлять интересы общества у мировых судей, подписывать заявления о вынесении судебного приказа.\n\n!sign Генеральный директор | {second.short}",
        "^ ГРАФИК ПЛАТЕЖЕЙ // к договору № {contract}\n\n# Дата платежа | Сумма\n# {from.digits} | {aside_sum}\n# {to.digits} | {aside_sum}\n\n!sign Заёмщик | {debtor.short}",
    ),
    "u_state": (
        "^^ МВД РОССИИ // Отдел по вопросам миграции\n\n^ АДРЕСНАЯ СПРАВКА\n\n% Фамилия, имя, отчество | {debtor.nom}\n% Дата рождения | {born}\n% Место рождения | {birth_place}\n% Зарегистрирован{m:|а} | {address}\n\n!sign Специалист | {clerk.short}",
        "^^ Отдел ЗАГС г. {town}\n\n^ СВИДЕТЕЛЬСТВО О СМЕРТИ\n\n_ {debtor.nom} | фамилия, имя, отчество\n\n_ {born} | дата рождения\n\n_ {aside.earlier} | дата смерти\n\n!sign Руководитель органа ЗАГС | {clerk.initials}",
        "^^ РОССИЙСКАЯ ФЕДЕРАЦИЯ // ПАСПОРТ\n\n_ {debtor.nom} | фамилия, имя, отчество\n\n_ {born} | дата рождения\n\n_ {birth_place} | место рождения\n\n- {passport}",
        "^^ Единый федеральный реестр сведений о банкротстве\n\n^ Сообщение № {number.8}\n\n% Должник | {debtor.nom}\n% Дата рождения | {born}\n% Тип сообщения | О введении реализации имущества\n% Финансовый управляющий | {second.nom}",
        "^^ Федеральная налоговая служба\n\n^ ТРЕБОВАНИЕ № {number.6} // об уплате задолженности\n\n- {debtor.nom}, ИНН {number.12}\n\nПо состоянию на {other_day.digits} за Вами числится отрицательное сальдо единого налогового счёта {aside_sum}.\n\n!sign Заместитель начальника | {clerk.initials}",
        "^^ Нотариус {second.nom}\n\n^ СПРАВКА\n\nНаследственное дело к имуществу {debtor.gen}, {born} г.р., открыто за № {number.3}/2025. Наследники свидетельств не получали.\n\n!sign Нотариус | {second.short}\n\n!seal нотариус * {town}",
        "!picture на столе",
        "^ АКТ СВЕРКИ\n\n# Показатель | {creditor} | {debtor.short}\n# Начислено | {total} | {total}\n# Оплачено | {aside_sum} | {aside_sum}\n\n!sign Бухгалтер | {clerk.short}",
    ),
}  # fmt: skip
