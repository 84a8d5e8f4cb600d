"""Writs, decrees of bailiffs and postal papers of the part `heldout`."""

WRIT = {
    "writ": (
        "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n> {writ}\n\n% Наименование суда | {court.nom.cap}\n% Номер дела | {case_number}\n% УИД | {uid}\n% Дата принятия акта | {day}\n\nСуд, рассмотрев дело по иску {creditor}, решил:\n\n{@writ_resolved}\n\n% Вступил в законную силу | {force}\n% Дата выдачи | {issue_day}\n% Должник | {debtor.nom}, {born} года рождения, место рождения: {birth_place}, место жительства: {address}\n% Взыскатель | {creditor}, ИНН {inn}\n\n!sign Судья | {judge.short}\n\n!seal",
        "> {court.nom.cap}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ № {writ}\n\nпо делу № {case_number} ({uid}), решение принято {day}\n\n{@writ_resolved}\n\n- Решение вступило в законную силу {force}\n\n- Исполнительный лист выдан {issue_day}\n\n- Сведения о должнике: {debtor.nom}, дата рождения: {born}, место рождения: {birth_place}, адрес: {address}\n\n- Сведения о взыскателе: {creditor} (ИНН {inn})\n\n!sign Судья: | {judge.initials}",
    ),
    "writ_resolved": (
        "взыскать с {debtor.gen} в пользу {creditor} задолженность по {@loan_of} за период с {from} по {to} в сумме {total.long}, {parts}, {@costs}{@grand_total}.",
        "Взыскать с {debtor.gen} в пользу {creditor.long.gen} {total} задолженности по {@loan_of}, {parts}, {@costs}.",
    ),
}
DECREE = {
    "fssp_head": (
        "^^ Федеральная служба судебных приставов // Управление по {region} // {department}",
        "^^^ ФССП России\n\n^^ {department}\n\n^^^ {other_address}",
    ),
    "decree.initiation": ("о возбуждении исполнительного производства", "О ВОЗБУЖДЕНИИ ИСПОЛНИТЕЛЬНОГО ПРОИЗВОДСТВА"),
    "decree.end": ("об окончании исполнительного производства", "ОБ ОКОНЧАНИИ ИСПОЛНИТЕЛЬНОГО ПРОИЗВОДСТВА"),
    "decree.refusal": ("об отказе в возбуждении исполнительного производства",),
    "decree_title": ("^ ПОСТАНОВЛЕНИЕ // {decree_type}",),
    "decree_place": ("| г. {town} | {decree_day}", "| {decree_day} | г. {town}", "- {decree_day}"),
    "exec_doc": (
        "судебный приказ № {doc_number} от {doc_day.digits}, выдавший орган: {court.nom.cap}",
        "исполнительный лист {writ} от {doc_issue_day.digits}, выданный: {court.nom.cap}, вступивший в законную силу {force.digits}",
        "судебный приказ от {doc_day.digits} по делу № {doc_number}, выданный органом: {court.nom.cap}, дата вступления в законную силу: {force.digits}",
    ),
    "subject": ("Задолженность по договору займа в размере {total}", "взыскание долга, сумма {total.comma_tight}"),
    "decree_debtor": (
        "{debtor.nom}, д.р. {born.digits}, м.р. {birth_place}, адрес должника: {address}",
        "{debtor.nom}, {born.digits} года рождения, адрес: {address}",
    ),
    "decree_creditor": ("{creditor}, ИНН {inn}", "{creditor}, {other_address}"),
    "decree_sign": ("!sign Судебный пристав-исполнитель | {bailiff.short}", "!esign {bailiff} | {decree_day.digits}"),
    "decree_end": ("Постановление может быть обжаловано в 10-дневный срок.", ""),
    "fssp_decree.initiation": (
        "{@fssp_head}\n\n{@decree_title}\n\n{@decree_place}\n\nСудебный пристав-исполнитель {department.gen} {bailiff}, рассмотрев исполнительный документ: {@exec_doc}, предмет исполнения: {@subject}, должник: {@decree_debtor}, взыскатель: {@decree_creditor},\n\n^^ ПОСТАНОВИЛ:\n\n1. Возбудить исполнительное производство № {ip}.\n\n2. Должнику предоставить пять дней для добровольного исполнения.\n\n{@decree_end}\n\n{@decree_sign}",
    ),
    "fssp_decree.end": (
        "{@fssp_head}\n\n{@decree_title}\n\n{@decree_place}\n\nСудебный пристав-исполнитель {department.gen} {bailiff}, рассмотрев исполнительное производство № {ip}, возбуждённое {other_earlier} на основании: {@exec_doc}, предмет исполнения: {@subject}, должник: {@decree_debtor}, взыскатель: {@decree_creditor},\n\n^^ УСТАНОВИЛ:\n\n{@end_why}\n\n^^ ПОСТАНОВИЛ:\n\n1. Окончить исполнительное производство № {ip}.\n\n2. Исполнительный документ возвратить взыскателю.\n\n{@decree_end}\n\n{@decree_sign}",
    ),
    "end_why": (
        "Установлено, что {reason}. На основании {article.gen} Закона № 229-ФЗ,",
        "{reason.cap} ({article} Федерального закона № 229-ФЗ).",
    ),
    "reason.decree_end.paid": ("требования исполнительного документа исполнены фактически",),
    "reason.decree_end.no_property": (
        "имущество, на которое возможно обратить взыскание, у должника отсутствует, меры по его отысканию безрезультатны",
    ),
    "reason.decree_end.not_found": ("невозможно установить место нахождения должника и его имущества",),
    "reason.decree_end.revoked": ("взыскатель подал заявление об окончании, исполнительный документ отозван",),
    "reason.decree_end.bankruptcy": ("должник признан банкротом",),
    "fssp_decree.refusal": (
        "{@fssp_head}\n\n{@decree_title}\n\n{@decree_place}\n\nСудебный пристав-исполнитель {department.gen} {bailiff}, изучив документ: {@exec_doc}, предмет исполнения: {@subject}, в отношении должника: {@decree_debtor}, взыскатель: {@decree_creditor},\n\n^^ УСТАНОВИЛ:\n\n{@end_why}\n\n^^ ПОСТАНОВИЛ:\n\nОтказать в возбуждении исполнительного производства, документ возвратить.\n\n{@decree_end}\n\n{@decree_sign}",
    ),
    "reason.decree_refusal.no_requirements": ("документ не соответствует требованиям к исполнительным документам",),
    "reason.decree_refusal.wrong_place": ("документ предъявлен не по месту совершения исполнительных действий",),
    "reason.decree_refusal.no_application": (
        "заявление взыскателя не подписано",
        "документ поступил без заявления взыскателя",
    ),
    "reason.decree_refusal.expired": ("истёк срок предъявления исполнительного документа",),
}
POST = {
    "postal_notice.delivered": (
        "^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ\n\n# Номер отправления | {track}\n# Отправитель | {sender}\n# Получатель | {debtor.nom}\n# Адрес получателя | {recipient_address}\n# Принято | {sent.digits}\n# Результат | {status}\n# Дата вручения | {delivered.digits}",
        "!screen Почта России | {track}\n\n- {status} // {delivered.digits}\n\n- Принято в отделении связи // {sent.digits}\n\n% От кого | {sender}\n% Кому | {debtor.nom}",
    ),
    "postal_notice.returned": (
        "^ ОТСЛЕЖИВАНИЕ ОТПРАВЛЕНИЯ\n\n- Трек-номер: {track}\n\n- Отправитель: {sender}\n\n- Получатель: {debtor.nom}\n\n- Адрес: {recipient_address}\n\n- Дата отправки: {sent.digits}\n\n- Возвращено отправителю {returned.digits}: {status}",
        "!screen Почта России | {track}\n\n- Возврат: {status} // {returned.digits}\n\n- Принято в отделении связи // {sent.digits}\n\n% От кого | {sender}\n% Кому | {debtor.nom}\n% Куда | {recipient_address}",
    ),
    "status.delivered": ("Вручено адресату", "Получено адресатом", "вручено получателю лично"),
    "status.refused": ("отказ адресата от получения", "адресат отказался"),
    "status.returned_expired": ("истёк срок хранения", "в связи с истечением срока хранения"),
    "status.returned_absent": ("адресат отсутствует по указанному адресу", "адресат не проживает"),
}
