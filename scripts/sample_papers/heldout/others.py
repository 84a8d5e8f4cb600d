"""Papers of the part `heldout` that are of no kind of ours."""

OTHERS = {
    "unknown": (
        "{@u_application}",
        "{@u_summons}",
        "{@u_unmoved}",
        "{@u_decision}",
        "{@u_objections}",
        "{@u_fee}",
        "{@u_answer}",
        "{@u_lawsuit}",
        "{@u_succession}",
        "{@u_joined}",
        "{@u_arrest}",
        "{@u_receipt}",
        "{@u_terms}",
        "{@u_suspended}",
        "{@u_copy}",
        "{@u_bill}",
        "{@u_cat}",
        "{@u_claim}",
        "{@u_settled}",
        "{@u_notary}",
    ),
    "u_application": (
        "> Мировому судье {court.gen} // Взыскатель: {creditor} // Должник: {debtor.nom}\n\n^ ЗАЯВЛЕНИЕ // о выдаче судебного приказа\n\nДолг {debtor.gen} по {@loan_of} составляет {total}, {parts}. Просим: выдать судебный приказ о взыскании долга и госпошлины {fee}.\n\n!sign Представитель | {clerk.short}",
    ),
    "u_summons": (
        "^^ {court.nom.cap}\n\n^ ПОВЕСТКА\n\nПо делу № {case_number} {debtor.nom} вызывается к мировому судье {other_day} в 14 часов.\n\n!sign Секретарь | {clerk.short}",
    ),
    "u_unmoved": (
        "{@head}\n\n^ {@ruling_word}\n\n{@place}\n\n{@Judge_title}, рассмотрев иск {creditor} к {debtor.dat},\n\n^ {@ruled}\n\nзаявление оставить без движения до {other_day}, иначе оно будет возвращено истцу.\n\n{@sign}",
    ),
    "u_decision": (
        "{@head}\n\n^ РЕШЕНИЕ // Именем Российской Федерации\n\n{@place}\n\n{@Judge_title}, рассмотрев дело по иску {creditor} к {debtor.dat} о взыскании долга,\n\n^ Р Е Ш И Л :\n\nВзыскать с {debtor.gen} в пользу {creditor} {total.long}, {parts}, {@costs}.\n\n{@sign}",
    ),
    "u_objections": (
        "> {court.nom.cap} // от {debtor.gen}\n\n^ ВОЗРАЖЕНИЯ\n\nСудебный приказ № {case_number} от {order_day} о взыскании {total} в пользу {creditor} прошу отменить, с долгом не согласен.\n\n!sign {other_day} | {debtor.short}",
    ),
    "u_fee": (
        "^ ЧЕК ПО ОПЕРАЦИИ\n\n% Операция | Оплата госпошлины\n% Плательщик | {creditor}\n% Назначение | судебный приказ, {debtor.short}\n% Сумма | {fee}\n% Дата | {order_day.digits}",
    ),
    "u_answer": (
        "^^ {department}\n\n> {creditor}\n\nСообщаем, что исполнительное производство № {ip} в отношении {debtor.gen} находится на исполнении, остаток долга {total}.\n\n!sign Начальник | {clerk.short}",
    ),
    "u_lawsuit": (
        "> {court.nom.cap} // Истец: {creditor} // Ответчик: {debtor.nom}\n\n^ ИСКОВОЕ ЗАЯВЛЕНИЕ\n\nСудебный приказ от {order_day} отменён. Долг по {@loan_of} – {total}. Прошу взыскать его с ответчика.\n\n!sign Представитель истца | {clerk.short}",
    ),
    "u_succession": (
        "{@head}\n\n^ {@ruling_word}\n\n{@place}\n\n{@Judge_title}, рассмотрев заявление {creditor} о правопреемстве по делу № {case_number} о взыскании с {debtor.gen} долга,\n\n^ {@ruled}\n\nЗаменить взыскателя {old_creditor} на {creditor}.\n\n{@sign}",
    ),
    "u_joined": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // об объединении исполнительных производств в сводное\n\n{@decree_place}\n\nСудебный пристав-исполнитель {bailiff}, установив, что в отношении {debtor.gen} возбуждено несколько производств,\n\n^^ ПОСТАНОВИЛ:\n\nОбъединить исполнительные производства в сводное № {ip}-СД.\n\n{@decree_sign}",
    ),
    "u_arrest": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // о наложении ареста\n\n{@decree_place}\n\nСудебный пристав-исполнитель {bailiff} по исполнительному производству № {ip}, должник {debtor.nom}, взыскатель {creditor},\n\n^^ ПОСТАНОВИЛ:\n\nНаложить арест на счета должника в пределах {total}.\n\n{@decree_sign}",
    ),
    "u_receipt": (
        "^ СПИСОК ПОЧТОВЫХ ОТПРАВЛЕНИЙ № {number.3} // ф. 103\n\n# Адресат | ШПИ | Плата\n# {debtor.nom} | {track} | {post}\n\n- Отправитель: {creditor}\n\n- Принято {order_day.digits}",
    ),
    "u_terms": (
        "^ СОГЛАШЕНИЕ О РЕСТРУКТУРИЗАЦИИ ДОЛГА\n\n| г. {town} | {order_day}\n\n{creditor} и {debtor.nom} договорились о погашении {total} по {@loan_of} равными платежами по {other_sum}.",
    ),
    "u_suspended": (
        "{@head}\n\n^ {@ruling_word}\n\n{@place}\n\n{@Judge_title}, рассмотрев заявление {debtor.gen},\n\n^ {@ruled}\n\nПриостановить исполнение судебного приказа № {case_number} от {order_day} до рассмотрения кассационной жалобы.\n\n{@sign}",
    ),
    "u_copy": (
        "{@head}\n\n^ {@ruling_word} // о выдаче дубликата\n\n{@place}\n\n{@Judge_title}, рассмотрев заявление {creditor},\n\n^ {@ruled}\n\nВыдать {creditor.long.dat} дубликат судебного приказа № {case_number} от {order_day} о взыскании с {debtor.gen} задолженности.\n\n{@sign}",
    ),
    "u_bill": (
        "^ СЧЁТ ЗА КОММУНАЛЬНЫЕ УСЛУГИ\n\n% Плательщик | {debtor.nom}\n% Адрес | {address}\n% Начислено | {other_sum}\n% Долг | {fee}",
    ),
    "u_cat": ("!picture x",),
    "u_claim": (
        "> {debtor.dat} // {address}\n\n^ ДОСУДЕБНАЯ ПРЕТЕНЗИЯ\n\n{creditor} требует погасить долг по {@loan_of} в сумме {total} до {other_day}.\n\n!sign Директор | {clerk.short}",
    ),
    "u_settled": (
        "{@head}\n\n^ {@ruling_word} // об утверждении мирового соглашения\n\n{@place}\n\n{@Judge_title}, рассмотрев дело по иску {creditor} к {debtor.dat},\n\n^ {@ruled}\n\nУтвердить мировое соглашение, производство по делу прекратить.\n\n{@sign}",
    ),
    "u_notary": (
        "^ ИСПОЛНИТЕЛЬНАЯ НАДПИСЬ\n\n- {order_day}\n\nЯ, {second}, нотариус города {town}, предлагаю взыскать с {debtor.gen}, {born} г.р., в пользу {creditor} {total} по {@loan_of}.\n\n!seal нотариус",
    ),
}
