"""Papers of the part `trial` that are of no kind of ours."""

OTHERS = {
    "unknown": (
        "{@u_application}",
        "{@u_summons}",
        "{@u_unmoved}",
        "{@u_decision}",
        "{@u_objections}",
        "{@u_fee}",
        "{@u_letter}",
        "{@u_lawsuit}",
        "{@u_substitution}",
        "{@u_bailiff_substitution}",
        "{@u_bailiff_account}",
        "{@u_search}",
        "{@u_cover}",
        "{@u_receipt}",
        "{@u_arrived}",
        "{@u_calculation}",
        "{@u_terms}",
        "{@u_absentee}",
        "{@u_not_restored}",
        "{@u_turned}",
        "{@u_transfer}",
        "{@u_cat}",
        "{@u_passport}",
        "{@u_note}",
        "{@u_bankrupt}",
        "{@u_authority}",
        "{@u_inventory}",
        "{@u_fixed}",
    ),
    "u_application": (
        "> Мировому судье {court.gen} // Взыскатель: {creditor}, ИНН {inn} // Должник: {debtor.nom}, {born} г.р. // Цена требования: {total}\n\n^ ЗАЯВЛЕНИЕ // о вынесении судебного приказа\n\nМежду {lender} и должником заключён договор № {contract} от {contract_day}. Обязательства не исполнены, задолженность составляет {total}, {parts}. Руководствуясь ст. 121–124 ГПК РФ,\n\n^^ ПРОШУ:\n\nВынести судебный приказ о взыскании с {debtor.gen} в пользу {creditor} {total} и {fee} государственной пошлины.\n\n!sign Представитель | {clerk.short}",
    ),
    "u_summons": (
        "^^ {court.nom.cap}\n\n^ СУДЕБНОЕ ИЗВЕЩЕНИЕ\n\nДело № {case_number}\n\nМировой судья извещает {debtor.acc} о том, что рассмотрение дела по иску {creditor} о взыскании задолженности назначено на {other_day} в 11 час. 00 мин.\n\n!sign Помощник мирового судьи | {clerk.short}",
    ),
    "u_unmoved": (
        "{@head}\n\n^ {@ruling_word}\n\n^^ об оставлении заявления без движения\n\n{@place}\n\n{@Judge_title}, изучив исковое заявление {creditor} к {debtor.dat} о взыскании задолженности по {@loan_of},\n\n^ {@ruled}\n\nОставить исковое заявление без движения, предоставить срок до {other_day} для устранения недостатков. Разъяснить, что в противном случае заявление будет возвращено.\n\n{@sign}",
    ),
    "u_decision": (
        "{@head}\n\n^ РЕШЕНИЕ // ИМЕНЕМ РОССИЙСКОЙ ФЕДЕРАЦИИ\n\n{@place}\n\n{@Judge_title}, рассмотрев в открытом судебном заседании дело по иску {creditor} к {debtor.dat} о взыскании долга по {@loan_of},\n\n^ {@found}\n\nСудебный приказ от {order_day} отменён. Долг не погашен.\n\n^ РЕШИЛ:\n\nИсковые требования удовлетворить. Взыскать с {debtor.gen} в пользу {creditor} {total.long}, {@costs}.\n\n{@sign}",
    ),
    "u_absentee": (
        "{@head}\n\n^ ЗАОЧНОЕ РЕШЕНИЕ\n\n{@place}\n\n{@Judge_title}, рассмотрев дело по иску {creditor} к {debtor.dat},\n\n^ РЕШИЛ:\n\nВзыскать с {debtor.gen} в пользу {creditor} задолженность {total.long}, {@costs}. Ответчик вправе подать заявление об отмене заочного решения в течение семи дней.\n\n{@sign}\n\n{@seal}",
    ),
    "u_objections": (
        "> Мировому судье {court.gen} // от {debtor.gen}, {address}\n\n^ ВОЗРАЖЕНИЯ // на судебный приказ\n\n{order_day.cap} вынесен судебный приказ № {case_number} о взыскании с меня в пользу {creditor} {total}. С приказом не согласен, возражаю относительно его исполнения. На основании ст. 129 ГПК РФ\n\n^^ ПРОШУ:\n\nотменить судебный приказ.\n\n!sign {other_day} | {debtor.short}",
    ),
    "u_fee": (
        "^ ПЛАТЁЖНОЕ ПОРУЧЕНИЕ № {number.4}\n\n| {order_day.digits} | электронно\n\n# Плательщик | {creditor}, ИНН {inn}\n# Получатель | Казначейство России (ФНС России)\n# Сумма | {fee}\n# Назначение платежа | Госпошлина в мировой суд за выдачу судебного приказа, должник {debtor.nom}, договор {contract}\n\n!stamp ИСПОЛНЕНО | {order_day.digits}",
    ),
    "u_letter": (
        "^^ {court.nom.cap}\n\n> {creditor}\n\nНа Ваш запрос сообщаем, что судебный приказ № {case_number} от {order_day} в отношении {debtor.gen} направлен заказным письмом, возражений по состоянию на {other_day} не поступило.\n\n!sign Мировой судья | {judge.short}",
    ),
    "u_lawsuit": (
        "> В {court.nom} // Истец: {creditor} // Ответчик: {debtor.nom}, {address} // Цена иска: {total}\n\n^ ИСКОВОЕ ЗАЯВЛЕНИЕ // о взыскании задолженности по договору займа\n\nОпределением мирового судьи от {other_day} судебный приказ № {case_number} отменён. Задолженность по {@loan_of} составляет {total}, {parts}.\n\nПрошу взыскать с ответчика {total} и расходы по госпошлине {fee}.",
    ),
    "u_substitution": (
        "{@head}\n\n^ {@ruling_word}\n\n^^ о процессуальном правопреемстве\n\n{@place}\n\n{@Judge_title}, рассмотрев заявление {creditor} о замене стороны взыскателя по судебному приказу № {case_number} от {order_day} о взыскании с {debtor.gen} задолженности,\n\n^ {@found}\n\nМежду {old_creditor} и {creditor} заключён договор уступки прав требования от {cession_day}.\n\n^ {@ruled}\n\nЗаявление удовлетворить. Произвести замену взыскателя с {old_creditor} на {creditor}.\n\n{@ruling_end}\n\n{@sign}",
    ),
    "u_bailiff_substitution": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // о замене стороны исполнительного производства\n\n{@decree_place}\n\nСудебный пристав-исполнитель {department.gen} {bailiff}, рассмотрев материалы исполнительного производства № {ip}, возбуждённого на основании судебного приказа № {doc_number} в отношении {debtor.gen},\n\n^^ ПОСТАНОВИЛ:\n\nЗаменить взыскателя {old_creditor} на правопреемника {creditor}. Продолжить исполнительное производство.\n\n{@decree_sign}",
    ),
    "u_bailiff_account": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // об обращении взыскания на денежные средства должника, находящиеся в банке\n\n{@decree_place}\n\nСудебный пристав-исполнитель {department.gen} {bailiff.short}, рассмотрев материалы исполнительного производства № {ip}, возбуждённого на основании: {@exec_doc}, должник {debtor.nom}, взыскатель {creditor},\n\n^^ ПОСТАНОВИЛ:\n\n1. Обратить взыскание на денежные средства должника в сумме {total}.\n\n{@decree_sign}",
    ),
    "u_search": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // об исполнительном розыске\n\n{@decree_place}\n\nПристав {bailiff} по исполнительному производству № {ip}, взыскатель {creditor},\n\n^^ ПОСТАНОВИЛ:\n\nОбъявить розыск должника {debtor.gen}, {born} г.р., и его имущества.\n\n{@decree_sign}",
    ),
    "u_cover": (
        "^^ {court.nom.cap}\n\n> {creditor}\n\n^ СОПРОВОДИТЕЛЬНОЕ ПИСЬМО\n\nНаправляем в Ваш адрес копию определения от {order_day} об отмене судебного приказа по делу № {case_number} в отношении {debtor.gen}. Приложение: по тексту на 1 л.\n\n!sign Секретарь суда | {clerk.short}",
    ),
    "u_receipt": (
        "^^ ПОЧТА РОССИИ // КАССОВЫЙ ЧЕК\n\n- Письмо заказное с уведомлением\n\n- РПО {track}\n\n- Кому: {debtor.nom} // Куда: {address}\n\n- От кого: {creditor}\n\n- Плата за пересылку {post}\n\n- {order_day.digits} 14:22 // Наличными",
    ),
    "u_arrived": (
        "!screen Почта России | {track}\n\n- Ожидает адресата в месте вручения // {order_day.digits}\n\n- Принято в отделении связи // {other_earlier}\n\n% Отправитель | {creditor}\n% Получатель | {debtor.nom}\n\nПредъявите паспорт для получения.",
    ),
    "u_calculation": (
        "^ РАСЧЁТ ЗАДОЛЖЕННОСТИ\n\n^^ по договору № {contract} от {contract_day}, заёмщик {debtor.nom}\n\n# Основной долг | {principal}\n# Проценты | {interest}\n# Итого на {other_day} | {total}\n\n!sign Специалист {creditor} | {clerk.short}",
    ),
    "u_terms": (
        "^ ДОГОВОР ПОТРЕБИТЕЛЬСКОГО ЗАЙМА № {contract}\n\n| г. {town} | {contract_day}\n\n{lender}, именуемое «Займодавец», и {debtor.nom}, {born} г.р., именуем{m:ый|ая} «Заёмщик», заключили договор: Займодавец передаёт Заёмщику {loan_sum}, а Заёмщик обязуется возвратить сумму займа и проценты.",
    ),
    "u_not_restored": (
        "{@head}\n\n^ {@ruling_word}\n\n{@place}\n\n{@Judge_title}, рассмотрев заявление {debtor.gen} о восстановлении срока подачи возражений и об отмене судебного приказа № {case_number} от {order_day},\n\n^ {@found}\n\nВозражения поданы с пропуском срока, уважительных причин не приведено.\n\n^ {@ruled}\n\nВ восстановлении срока {debtor.dat} отказать. Заявление об отмене судебного приказа возвратить.\n\n{@ruling_end}\n\n{@sign}",
    ),
    "u_turned": (
        "{@head}\n\n^ {@ruling_word} // о повороте исполнения судебного приказа\n\n{@place}\n\n{@Judge_title}, рассмотрев заявление {debtor.gen} о повороте исполнения отменённого судебного приказа,\n\n^ {@ruled}\n\nПроизвести поворот исполнения судебного приказа № {case_number} от {order_day}. Взыскать с {creditor} в пользу {debtor.gen} {other_sum}.\n\n{@sign}",
    ),
    "u_transfer": (
        "{@head}\n\n^ {@ruling_word}\n\n{@place}\n\n{@Judge_title}, рассмотрев материалы гражданского дела по иску {creditor} к {debtor.dat},\n\n^ {@ruled}\n\nПередать гражданское дело № {case_number} по подсудности мировому судье {other_court.gen}.\n\n{@sign}",
    ),
    "u_cat": ("!picture x",),
    "u_passport": (
        "^ РОССИЙСКАЯ ФЕДЕРАЦИЯ\n\n% Фамилия | {debtor.nom.upper}\n% Дата рождения | {born.digits}\n% Место рождения | {birth_place}\n% Паспорт выдан | ОТДЕЛОМ УФМС ПО {region}\n% Код подразделения | {number.3}-{number.3}",
    ),
    "u_note": (
        "- Позвонить в суд до {other_day}\n\n- Купить: хлеб, молоко, батарейки\n\n- {second.short} – вернуть {other_sum}\n\n- тел. {phone}",
    ),
    "u_bankrupt": (
        "^ АРБИТРАЖНЫЙ СУД // {region.upper}\n\n^ ОПРЕДЕЛЕНИЕ\n\n{@place}\n\nАрбитражный суд, рассмотрев заявление {creditor} о включении требования в реестр требований кредиторов должника {debtor.gen},\n\n^ ОПРЕДЕЛИЛ:\n\nВключить требование {creditor} в размере {total} в третью очередь реестра.\n\n!sign Судья | {second.short}",
    ),
    "u_authority": (
        "^ ДОВЕРЕННОСТЬ № {number.3}\n\n- {order_day}, г. {town}\n\n{creditor.long.nom} уполномочивает {clerk.gen} представлять интересы общества у мировых судей, подписывать заявления о вынесении судебного приказа, предъявлять исполнительный лист к взысканию.\n\n!sign Генеральный директор | {second.short}\n\n!seal",
    ),
    "u_inventory": (
        "^ ОПИСЬ ВЛОЖЕНИЯ // ф. 107\n\n- Куда: {address}\n\n- Кому: {debtor.nom}\n\n# № | Наименование | Количество\n# 1 | Копия заявления о вынесении судебного приказа | 1\n# 2 | Расчёт задолженности | 1\n\n!sign Отправитель | {creditor}",
    ),
    "u_fixed": (
        "{@head}\n\n^ {@ruling_word} // об исправлении описки\n\n{@place}\n\n{@Judge_title}, рассмотрев вопрос об исправлении описки в судебном приказе № {case_number} от {order_day} о взыскании с {debtor.gen} в пользу {creditor},\n\n^ {@ruled}\n\nИсправить описку, указав верную дату рождения должника: {born}.\n\n{@sign}",
    ),
}
