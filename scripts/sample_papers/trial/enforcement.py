"""Writs, decrees of bailiffs and postal papers of the part `trial`."""

WRIT = {
    "writ": (
        "> Серия {writ}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n^^ {court.nom.cap}\n\n- Дело № {case_number} // УИД {uid}\n\n- Дата принятия судебного акта: {day}\n\n- {@writ_resolved}\n\n- Судебный акт вступил в законную силу: {force}\n\n- Дата выдачи: {issue_day}\n\n- Должник: {debtor.nom}, {born} г.р., место рождения: {birth_place}, адрес: {address}\n\n- Взыскатель: {creditor}, ИНН {inn}\n\n{@writ_sign}\n\n!seal",
        "^^ {writ}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n_ {court.nom.cap} | (наименование суда)\n\n_ {case_number} | (номер дела)\n\n_ {day} | (дата вынесения судебного акта)\n\n{@writ_resolved}\n\n_ {force} | (дата вступления судебного акта в законную силу)\n\n_ {issue_day} | (дата выдачи исполнительного листа)\n\n_ {debtor.nom} | (должник)\n\n_ {born}, {birth_place} | (дата и место рождения)\n\n_ {address} | (место жительства)\n\n_ {creditor}, ИНН {inn} | (взыскатель)\n\n{@writ_sign}",
        "| ИСПОЛНИТЕЛЬНЫЙ ЛИСТ | серия {writ}\n\n===\n\n# Суд | {court.nom.cap}\n# Судья | {judge}\n# Номер дела | {case_number}\n# УИД | {uid}\n# Дата судебного акта | {day}\n# Вступил в законную силу | {force}\n# Выдан | {issue_day}\n# Взыскатель | {creditor}\n# Должник | {debtor.nom}\n\n^^ СУД РЕШИЛ:\n\n{@writ_resolved}\n\n{@writ_sign}",
    ),
    "writ_resolved": (
        "Взыскать с {debtor.gen} в пользу {creditor} задолженность по {@loan_of} за период с {from} по {to} в размере {total.long}, {parts}, {@costs}{@grand_total}.",
        "Исковые требования удовлетворить. Взыскать с {@debtor_whole}, в пользу {creditor}, ИНН {inn}, сумму задолженности по {@loan_of} в размере {total}, {parts}, {@costs}.",
        "судья {judge}, рассмотрев дело по иску {creditor.long.gen} к {debtor.dat} о взыскании задолженности, решил: взыскать с {debtor.gen} в пользу {creditor} по {@loan_of} {total.long}, {parts}, {@costs}{@grand_total}.",
    ),
    "writ_sign": (
        "!sign Судья | {judge.short}",
        "!sign Мировой судья | {judge.initials}",
        "!esign {judge} | {issue_day.digits}",
    ),
}
DECREE = {
    "fssp_head": (
        "^^ ФССП РОССИИ // УФССП по {region}\n\n^^ {department}\n\n- {other_address}",
        "^^^ Федеральная служба судебных приставов // Главное управление по {region}\n\n^^ {department} // код по ВКСП {number.5}",
        "> {department} // {other_address}",
    ),
    "decree.initiation": ("О возбуждении исполнительного производства", "о возбуждении исполнительного производства"),
    "decree.end": (
        "Об окончании и возвращении исполнительного документа взыскателю",
        "об окончании исполнительного производства",
    ),
    "decree.refusal": (
        "Об отказе в возбуждении исполнительного производства",
        "об отказе в возбуждении исполнительного производства",
    ),
    "decree_title": ("^ ПОСТАНОВЛЕНИЕ // {decree_type}", "^ П О С Т А Н О В Л Е Н И Е // {decree_type}"),
    "decree_place": (
        "| {decree_day} | г. {town}",
        "| г. {town} | {decree_day}",
        "- {decree_day} № {number.5}/{number.2}/{number.5}",
    ),
    "exec_doc": (
        "Судебный приказ № {doc_number} от {doc_day.digits}, выданный органом: {court.nom.cap} по делу № {their_case}, вступивший в законную силу {force.digits}",
        "судебный приказ от {doc_day.digits} № {doc_number}, выдан {court.ins}",
        "Исполнительный лист № {writ} от {doc_issue_day.digits}, выданный органом: {court.nom.cap}",
    ),
    "subject": (
        "Взыскание задолженности по кредитным платежам в размере {total.comma_tight}",
        "задолженность в размере: {total}",
        "долг {total.comma_tight} в валюте по ОКВ: 643",
    ),
    "decree_debtor": (
        "{debtor.nom}, д.р. {born.digits}, м.р. {birth_place}, адрес должника: {address}",
        "{debtor.nom}, {born.digits} г.р., ИНН {number.12}, СНИЛС {snils}, адрес должника: {address}",
        "{debtor.nom}, дата рождения {born.digits}, место рождения {birth_place}, зарегистрирован{m:ного|ной} по адресу {address}",
    ),
    "decree_creditor": ("{creditor}, адрес взыскателя: {other_address}", "{creditor}, ИНН {inn}", "{creditor}"),
    "decree_sign": (
        "!sign Судебный пристав-исполнитель | {bailiff.short}",
        "!esign {bailiff} | {decree_day.digits}",
        "!sign Ведущий судебный пристав-исполнитель | {bailiff.initials}",
    ),
    "decree_end": (
        "Настоящее постановление может быть обжаловано старшему судебному приставу или оспорено в суде в десятидневный срок.",
        "Копию постановления направить: взыскателю {creditor}, должнику, в суд.",
        "",
    ),
    "fssp_decree.initiation": (
        "{@fssp_head}\n\n{@decree_title}\n\n{@decree_place}\n\nСудебный пристав-исполнитель {department.gen} {bailiff}, рассмотрев исполнительный документ {@exec_doc}, предмет исполнения: {@subject}, в отношении должника: {@decree_debtor}, в пользу взыскателя: {@decree_creditor},\n\n^^ УСТАНОВИЛ:\n\nИсполнительный документ соответствует требованиям, предъявляемым к исполнительным документам. Руководствуясь ст. 6, 14, 30 Федерального закона от 02.10.2007 № 229-ФЗ,\n\n^^ ПОСТАНОВИЛ:\n\n1. Возбудить исполнительное производство № {ip} в отношении {debtor.gen}.\n\n2. Установить должнику пятидневный срок для добровольного исполнения.\n\n3. Предупредить должника о взыскании исполнительского сбора в размере семи процентов, но не менее 1 000 руб.\n\n{@decree_end}\n\n{@decree_sign}",
        "{@fssp_head}\n\n{@decree_title} // № {ip}\n\n{@decree_place}\n\n{bailiff.cap}, судебный пристав-исполнитель {department.gen}, рассмотрев поступивший на исполнение документ\n\n# Исполнительный документ | {@exec_doc}\n# Предмет исполнения | {@subject}\n# Должник | {@decree_debtor}\n# Взыскатель | {@decree_creditor}\n\n^^ постановил:\n\nвозбудить исполнительное производство.\n\n{@decree_end}\n\n{@decree_sign}",
    ),
    "fssp_decree.end": (
        "{@fssp_head}\n\n{@decree_title}\n\n{@decree_place}\n\nСудебный пристав-исполнитель {department.gen} {bailiff}, рассмотрев материалы исполнительного производства от {other_earlier} № {ip}, возбуждённого на основании исполнительного документа {@exec_doc}, предмет исполнения: {@subject}, в отношении должника: {@decree_debtor}, в пользу взыскателя: {@decree_creditor},\n\n^^ УСТАНОВИЛ:\n\n{@end_why}\n\n^^ ПОСТАНОВИЛ:\n\n{@close}\n\n{@decree_end}\n\n{@decree_sign}",
    ),
    "end_why": (
        "В ходе исполнения установлено, что {reason}. Руководствуясь {article.ins}, ст. 6, 14 Федерального закона от 02 октября 2007 года № 229-ФЗ «Об исполнительном производстве»,",
        "{reason.cap} ({article} Федерального закона «Об исполнительном производстве»).",
    ),
    "close": (
        "1. Исполнительное производство № {ip} окончить.\n\n2. Возвратить исполнительный документ взыскателю.\n\n3. Отменить установленные для должника ограничения.",
        "Окончить исполнительное производство № {ip} в отношении {debtor.gen}.",
    ),
    "reason.decree_end.paid": (
        "требования исполнительного документа выполнены в полном объёме, задолженность погашена платёжным поручением",
    ),
    "reason.decree_end.no_property": (
        "у должника отсутствует имущество, на которое может быть обращено взыскание, и все принятые судебным приставом-исполнителем допустимые законом меры по отысканию его имущества оказались безрезультатными",
    ),
    "reason.decree_end.not_found": (
        "невозможно установить местонахождение должника, его имущества либо получить сведения о наличии принадлежащих ему денежных средств",
    ),
    "reason.decree_end.revoked": (
        "от взыскателя поступило заявление о возвращении исполнительного документа, исполнительный документ отозван взыскателем",
        "получено определение об отмене судебного приказа, на основании которого выдан исполнительный документ",
    ),
    "reason.decree_end.bankruptcy": (
        "в отношении должника арбитражным судом введена процедура реализации имущества, должник признан банкротом",
    ),
    "fssp_decree.refusal": (
        "{@fssp_head}\n\n{@decree_title}\n\n{@decree_place}\n\nСудебный пристав-исполнитель {department.gen} {bailiff}, рассмотрев {@exec_doc}, предмет исполнения: {@subject}, должник: {@decree_debtor}, взыскатель: {@decree_creditor},\n\n^^ УСТАНОВИЛ:\n\n{@end_why}\n\n^^ ПОСТАНОВИЛ:\n\n{@not_open}\n\n{@decree_end}\n\n{@decree_sign}",
    ),
    "not_open": (
        "1. Отказать в возбуждении исполнительного производства в отношении {debtor.gen}.\n\n2. Исполнительный документ с приложениями возвратить взыскателю.",
        "В возбуждении исполнительного производства отказать, исполнительный документ вернуть.",
    ),
    "reason.decree_refusal.no_requirements": (
        "исполнительный документ не соответствует требованиям, предусмотренным статьёй 13 Федерального закона",
    ),
    "reason.decree_refusal.wrong_place": (
        "исполнительный документ предъявлен не по месту совершения исполнительных действий",
    ),
    "reason.decree_refusal.no_application": (
        "исполнительный документ предъявлен без заявления взыскателя",
        "заявление не подписано взыскателем либо его представителем",
    ),
    "reason.decree_refusal.expired": (
        "истёк и не восстановлен судом срок предъявления исполнительного документа к исполнению",
    ),
}
POST = {
    "postal_notice.delivered": (
        "^^ Почта России\n\n^ Уведомление о вручении заказного письма\n\n- № {track}\n\n- Отправитель: {sender}\n\n- Адресат: {debtor.nom}, {recipient_address}\n\n- Принято: {sent.digits}\n\n- {status} {delivered.digits}",
        "!screen Почта России | Письмо {track}\n\n% Статус | {status}\n% Дата вручения | {delivered.digits}\n% Отправлено | {sent.digits}\n% От кого | {sender}\n% Кому | {debtor.nom}\n% Адрес | {recipient_address}",
        "^ ОТЧЁТ ОБ ОТСЛЕЖИВАНИИ ОТПРАВЛЕНИЯ // {track}\n\n- Получатель: {debtor.nom} // Отправитель: {sender}\n\n# Дата | Статус\n# {sent.digits} 12:11 | Приём в отделении связи\n# {other_earlier} 08:14 | Прибыло в место вручения\n# {delivered.digits} 15:40 | {status}",
    ),
    "postal_notice.returned": (
        "^^ Почта России\n\n^ Уведомление о вручении\n\n- РПО № {track.spaced}\n\n- От кого: {sender}\n\n- Кому: {debtor.dat}\n\n- Куда: {recipient_address}\n\n- Дата подачи: {sent.digits}\n\n- Отметка о возврате: {status}, {returned.digits}",
        "^ Отслеживание отправления {track}\n\n% Отправитель | {sender}\n% Получатель | {debtor.nom}\n\n# {sent.digits} | Принято в отделении связи\n# {returned.digits} | Возврат отправителю: {status}",
        "!screen Отслеживание | {track}\n\n- {returned.digits} // Возврат. {status.cap}\n\n- {sent.digits} // Принято\n\n% От кого | {sender}\n% Кому | {debtor.nom}\n% Куда | {recipient_address}",
    ),
    "status.delivered": ("Вручено адресату", "Вручение адресату", "Получено адресатом", "Вручено лично"),
    "status.refused": ("Отказ адресата", "адресат отказался от получения", "по отказу адресата"),
    "status.returned_expired": ("Истёк срок хранения", "истек срок хранения", "по истечении срока хранения"),
    "status.returned_absent": (
        "отсутствие адресата по указанному адресу",
        "адресат выбыл",
        "Адресат по указанному адресу не проживает",
    ),
}
