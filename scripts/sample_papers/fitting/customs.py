"""Papers for fitting in other customs of speech: what one court says in the operative part another says in the story."""

CUSTOMS = {
    "head": (
        "| Дело № {case_number} | Копия",
        "- УИД {uid}\n\n- Дело № {case_number}",
        "> {uid} // № {case_number}",
        "^^ {court.nom.cap} // {other_address}\n\n> Дело № {case_number} // УИД {uid}",
    ),
    "place": ("- город {town}, {day}", "| {town} | {day}", "- от {day}", "- {day}"),
    "loan_of": (
        "{$loan} от {contract_day}, заключённому под № {contract},",
        "{$loan}, заключённому {contract_day} с {lender}, № {contract}",
        "{$loan} № {contract} (дата заключения {contract_day})",
        "заключённому {contract_day} между {lender} и должником {$loan} № {contract}",
        "{$loan}, номер {contract}, от {contract_day}",
    ),
    "Judge_title": (
        "Мировой судья {judge} ({court.nom})",
        "Судья {court.gen} {judge.short}",
        "Мировой судья {court.gen} ({other_address}) {judge}",
        "За мирового судью {court.gen} судья соседнего участка {judge.initials}",
    ),
    "debtor_whole": (
        "{debtor.gen}, родивше{m:гося|йся} {born} в {birth_place}, место жительства: {address}",
        "{debtor.gen} ({born}, {birth_place}), живуще{m:го|й} по адресу {address}",
        "{debtor.gen}, ИНН 96{number.10}, дата рождения – {born}, место рождения – {birth_place}, место регистрации – {address}",
        "{debtor.gen}, {born} рождения, место рождения {birth_place}, имеюще{m:го|й} регистрацию: {address}",
    ),
    "parts.three": (
        "в том числе по основному долгу {principal}, по процентам {interest}, по неустойке {penalty}",
        "где {principal} – основной долг; {interest} – начисленные проценты; {penalty} – неустойка",
        "а именно {principal} основного долга, {interest} процентов и {penalty} пени",
        "({principal} + {interest} + {penalty} – долг, проценты и пени соответственно)",
    ),
    "parts.two": (
        "в том числе по основному долгу {principal}, по процентам {interest}",
        "где {principal} – основной долг; {interest} – начисленные проценты",
        "а именно {principal} основного долга и {interest} процентов",
    ),
    "costs": (
        "кроме того, {fee} государственной пошлины",
        "взыскать с него же {fee} в возмещение уплаченной пошлины",
        "расходы взыскателя: на пошлину {fee}, на почту {post}",
        "и {fee} в возврат госпошлины",
    ),
    "order_operative": (
        "с {@debtor_whole}, взыскать в пользу {creditor} (ИНН {inn}) {total.long} задолженности по {@loan_of}, возникшей с {from} по {to}, {parts}, {@costs}.",
        "Взыскать с {@debtor_whole}, в пользу {creditor.long.gen} (ИНН {inn}) {total.long} по {@loan_of} за время с {from} до {to}, {parts}, {@costs}{@grand_total}.",
        "заявление удовлетворить, взыскать с {@debtor_whole}, в пользу {creditor} сумму {total.long}, {parts}, являющуюся задолженностью по {@loan_of} (период {from} – {to}), {@costs}.",
        "Взыскать с {debtor.gen} в пользу {creditor} долг по {@loan_of}, рассчитанный с {from} по {to} включительно: {parts}, итого {total}; {@costs}.\n\n{@debtor_card}",
    ),
    "return_story": (
        "{creditor} просит взыскать с {debtor.gen} {total} по {@loan_of}[[, {parts.card}]].",
        "Цена требования, заявленного {creditor} к {debtor.dat} по {@loan_of}, составляет {total}.",
        "Взыскателем {creditor} предъявлено требование на сумму {total} к должнику {debtor.dat}, основанное на {@loan_of_pre}.",
    ),
    "loan_of_pre": ("договоре № {contract} от {contract_day}", "договоре займа от {contract_day} № {contract}"),
    "return_why": (
        "При изучении материала выявлено, что {reason}. {article.cap} ГПК РФ обязывает суд в таком случае возвратить заявление.",
        "Заявление подлежит возврату ({article.short} ГПК РФ), так как {reason}.",
        "Оценивая заявление, судья видит, что {reason}. С учётом {article.gen} ГПК РФ оно не может быть рассмотрено.",
    ),
    "return_operative": (
        "возвратить {creditor} поданное им заявление.\n\nОпределение может быть обжаловано в 15 дней.",
        "Заявление {creditor} о вынесении судебного приказа на взыскание долга с {debtor.gen} возвратить. Пошлину вернуть по отдельному заявлению.",
    ),
    "refusal_story": (
        "{creditor} (ИНН {inn}) просит приказ на взыскание с {debtor.gen} {total} по {@loan_of}, {parts.card}.",
        "Требование: {total} по {@loan_of}; должник {debtor.nom}, {born} г.р.",
    ),
    "refusal_why": (
        "Установлено, что {reason}; это исключает приказное производство ({article.short} ГПК РФ).",
        "Судья считает необходимым отказать в принятии заявления ввиду следующего: {reason} – {article.short} ГПК РФ.",
    ),
    "refusal_operative": (
        "отказать {creditor} в приёме заявления о вынесении судебного приказа на взыскание с {debtor.gen} {total}.",
        "заявление {creditor} к производству не принимать, в принятии отказать.",
    ),
    "cancel_story": (
        "По заявлению {creditor} {cancelled_day} с {debtor.gen} приказом № {case_number} взыскано {total} по {@loan_of}, {parts}, и {fee} пошлины.",
        "Приказ о взыскании с {debtor.gen} в пользу {creditor} {total} по {@loan_of} вынесен {cancelled_day}.",
    ),
    "cancel_objected": (
        "В поданных {objection_day} возражениях должник выразил несогласие с приказом.",
        "На приказ {objection_day} поданы возражения.",
        "Возражения на приказ зарегистрированы судом {objection_day}.",
    ),
    "cancel_operative": (
        "отменить приказ от {cancelled_day} по делу № {case_number} о взыскании с {debtor.gen} в пользу {creditor} долга.",
        "Судебный приказ № {case_number} мирового судьи {court.gen} от {cancelled_day} считать отменённым, отменить его исполнение.",
    ),
    "order_force": ("| Приказ вступил в законную силу | {force}", "!hand В законную силу вступил | {force.digits}", "- Вступил в законную силу: {force.digits}, выдан: {other_day}"),
    "decree_place": ("- г. {town}, {decree_day}", "| {decree_day} | {town}"),
    "subject": ("задолженность {total}", "взыскать долг в сумме {total}", "взыскание {total} долга по кредиту"),
}  # fmt: skip
