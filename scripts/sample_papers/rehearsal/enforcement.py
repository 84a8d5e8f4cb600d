"""Writs, decrees of bailiffs and postal papers of the part `rehearsal`."""

WRIT = {
    "writ": (
        "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n^^ {writ}\n\n_ {court.nom.cap} | наименование суда, выдавшего исполнительный лист\n\n| Дело № {case_number} | принято {day.digits}\n\n_ {uid} | УИД\n\n{@writ_act}\n\n^ постановил:\n\n{@writ_operative}\n\n{@writ_parties}\n\n_ {force} | вступил в законную силу\n\n_ {issue_day} | выдан\n\n{@writ_sign}\n\n!seal районный суд * россия",
        "| {@writ_series} | {uid}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n% Суд | {court.nom.cap}\n% Дело | № {case_number}\n% Судебный акт принят | {day}\n% Вступил в законную силу | {force}\n% Исполнительный лист выдан | {issue_day}\n\n{@writ_act} {@writ_operative}[[\n\n---]]\n\n{@writ_parties}\n\n{@writ_sign}\n\n!seal",
    ),
    "writ_series": ("Серия {writ}", "{writ.bare}", "Лист {writ}"),
    "writ_act": (
        "Судья {judge.nom}, рассмотрев дело по заявлению {creditor.long.gen} к {debtor.dat} о взыскании долга по договору,",
        "{court.nom.cap} в составе судьи {judge.gen} по делу по иску {creditor} к {debtor.dat}",
    ),
    "writ_operative": (
        "Взыскать с {debtor.gen} в пользу {creditor} долг по {@loan_of} за период с {from} по {to} – {total.long}, {parts}, {@costs}{@grand_total}.",
        "иск удовлетворить, взыскать с {@debtor_whole}, в пользу {creditor.long.gen} задолженность по {@loan_of} в сумме {total.long}, {parts}, {@costs}{@grand_total}.",
    ),
    "writ_parties": (
        "# Взыскатель | {creditor}\n# ИНН | {inn}\n# Должник | {debtor.nom}\n# Дата рождения | {born}\n# Место рождения | {birth_place}\n# Место жительства | {address}",
        "- ДОЛЖНИК\n\n_ {debtor.nom}, {born} года рождения | ф.и.о., дата рождения\n\n_ {birth_place} | место рождения\n\n_ {address} | адрес\n\n- ВЗЫСКАТЕЛЬ\n\n_ {creditor}, ИНН {inn} | наименование организации",
    ),
    "writ_sign": ("!sign Судья: | {judge.short}", "!sign Председательствующий судья | {judge.initials}"),
}
DECREE = {
    "fssp_head": (
        "!code {number.13}\n\n^^^ МИНИСТЕРСТВО ЮСТИЦИИ РОССИЙСКОЙ ФЕДЕРАЦИИ\n\n^ ФЕДЕРАЛЬНАЯ СЛУЖБА СУДЕБНЫХ ПРИСТАВОВ\n\n^^ {department} // {other_address}",
        "^^ УФССП России по {region} // {department}\n\n===",
    ),
    "decree.initiation": (
        "О ВОЗБУЖДЕНИИ ИСПОЛНИТЕЛЬНОГО ПРОИЗВОДСТВА",
        "о возбуждении исполнительного производства № {ip}",
    ),
    "decree.end": ("ОБ ОКОНЧАНИИ ИСПОЛНИТЕЛЬНОГО ПРОИЗВОДСТВА", "об окончании исполнительного производства № {ip}"),
    "decree.refusal": ("ОБ ОТКАЗЕ В ВОЗБУЖДЕНИИ ИСПОЛНИТЕЛЬНОГО ПРОИЗВОДСТВА",),
    "decree_title": ("^ ПОСТАНОВЛЕНИЕ // {decree_type}", "^ ПОСТАНОВЛЕНИЕ\n\n^^ {decree_type}"),
    "decree_place": (
        "| {decree_day} | гор. {town}",
        "| № 97{number.3}/{number.2}/{number.5} | {decree_day}",
        "- Дата: {decree_day.digits}",
    ),
    "exec_doc": (
        "судебного приказа № {doc_number} от {doc_day.digits}, который выдал {court.nom}",
        "исполнительного документа: судебный приказ от {doc_day.digits} № {doc_number}, орган, выдавший документ: {court.nom.cap}",
        "исполнительного листа {writ} от {doc_issue_day.digits}, выданного: {court.nom.cap}, акт вступил в законную силу {force.digits}",
    ),
    "subject": (
        "взыскание задолженности по договору займа, сумма {total}",
        "Задолженность по кредитным платежам, общей суммой {total.comma_tight}",
    ),
    "decree_debtor": (
        "{debtor.nom}, дата рождения: {born.digits}, место рождения: {birth_place}, адрес: {address}",
        "{debtor.nom.upper} ({born.digits} г.р.), проживающ{m:ий|ая} по адресу: {address}",
    ),
    "decree_creditor": ("{creditor}", "{creditor} (ИНН {inn})", "{creditor.long.nom}, ИНН {inn}"),
    "decree_sign": (
        "!sign Судебный пристав-исполнитель: | {bailiff.short}",
        "!esign {bailiff} | {decree_day.digits}",
        "!sign СПИ | {bailiff.initials}",
    ),
    "decree_end": (
        "Постановление может быть оспорено в порядке подчинённости либо в суде в течение 10 дней.",
        "Копия направляется взыскателю, должнику, в суд.",
    ),
    "fssp_decree.initiation": (
        "{@fssp_head}\n\n{@decree_title}\n\n{@decree_place}\n\nЯ, судебный пристав-исполнитель {department.gen} {bailiff}, рассмотрев заявление взыскателя и поступивший исполнительный документ – судебный приказ № {doc_number} от {doc_day.digits}, выданный: {court.nom.cap}, о взыскании: {@subject},\n\n% Должник | {@decree_debtor}\n% Взыскатель | {@decree_creditor}\n\n^^ ПОСТАНОВИЛ:\n\n1. На основании ст. 30 Федерального закона № 229-ФЗ возбудить исполнительное производство № {ip}.\n\n2. Срок для добровольного исполнения – 5 дней.\n\n{@decree_end}\n\n{@decree_sign}\n\n!qr {number.14}",
        "{@fssp_head}\n\n{@decree_title}\n\n{@decree_place}\n\nСудебный пристав-исполнитель {department.gen} {bailiff.initials}, изучив требования {@exec_doc} (предмет: {@subject}; должник: {@decree_debtor}; взыскатель: {@decree_creditor}),\n\n^^ ПОСТАНОВИЛ:\n\nВозбудить исполнительное производство № {ip}. Разъяснить должнику последствия неисполнения.\n\n{@decree_end}\n\n{@decree_sign}",
    ),
    "fssp_decree.end": (
        "{@fssp_head}\n\n{@decree_title}\n\n{@decree_place}\n\nСудебный пристав-исполнитель {department.gen} {bailiff}, рассмотрев исполнительное производство № {ip}, начатое на основании {@exec_doc}, предмет исполнения: {@subject}, должник: {@decree_debtor}, взыскатель: {@decree_creditor},\n\n^^ УСТАНОВИЛ:\n\n{@end_why}\n\n^^ ПОСТАНОВИЛ:\n\n{@close}\n\n{@decree_end}\n\n{@decree_sign}",
    ),
    "end_why": (
        "По результатам исполнительных действий выяснено: {reason} ({article} Закона об исполнительном производстве).",
        "Учитывая, что {reason}, руководствуясь {article.ins} Федерального закона от 2 октября 2007 г. № 229-ФЗ,",
    ),
    "close": (
        "исполнительное производство № {ip} окончить, исполнительный документ направить взыскателю.",
        "1. Окончить исполнительное производство № {ip}.\n\n2. Снять наложенные ограничения.",
    ),
    "reason.decree_end.paid": ("долг взыскан в полном объёме, требования документа фактически исполнены",),
    "reason.decree_end.no_property": (
        "имущества, на которое может быть обращено взыскание, не выявлено, имущество у должника отсутствует",
    ),
    "reason.decree_end.not_found": ("установить место нахождения должника и его имущества не представилось возможным",),
    "reason.decree_end.revoked": (
        "взыскатель отозвал исполнительный документ, подано заявление взыскателя об окончании",
    ),
    "reason.decree_end.bankruptcy": ("в отношении должника введена процедура банкротства",),
    "fssp_decree.refusal": (
        "{@fssp_head}\n\n{@decree_title}\n\n{@decree_place}\n\nСудебный пристав-исполнитель {department.gen} {bailiff}, рассмотрев предъявление {@exec_doc}, предмет исполнения: {@subject}, в отношении должника {@decree_debtor}, взыскатель {@decree_creditor},\n\n^^ УСТАНОВИЛ:\n\n{@end_why}\n\n^^ ПОСТАНОВИЛ:\n\n{@not_open}\n\n{@decree_end}\n\n{@decree_sign}",
    ),
    "not_open": (
        "отказать в возбуждении исполнительного производства, документ возвратить взыскателю {creditor}.",
        "1. В возбуждении исполнительного производства в отношении {debtor.gen} отказать.",
    ),
    "reason.decree_refusal.no_requirements": ("представленный документ не соответствует требованиям статьи 13 Закона",),
    "reason.decree_refusal.wrong_place": (
        "документ предъявлен не по месту жительства должника и не по месту нахождения имущества",
    ),
    "reason.decree_refusal.no_application": ("заявление взыскателя отсутствует, документ поступил без заявления",),
    "reason.decree_refusal.expired": ("срок предъявления документа к исполнению истёк и судом не восстановлен",),
}
POST = {
    "postal_notice.delivered": (
        "| ПОЧТА РОССИИ | ф. 119\n\n^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ // почтового отправления\n\n# Вид и категория | Письмо заказное\n# ШПИ | {track.spaced}\n# От кого | {sender}\n# Кому | {debtor.nom}\n# Куда | {recipient_address}\n# Дата приёма | {sent.digits}\n\n- {status}\n\n!hand Дата вручения | {delivered.digits}",
        "!screen Отследить отправление | {track}\n\n- {status}\n\n- {delivered.digits}, 14:05\n\n- Принято в отделении связи // {sent.digits}, 10:12\n\n% Отправитель | {sender}\n% Получатель | {debtor.short}",
        "^ Отчёт об отслеживании отправления с почтовым идентификатором {track}\n\n- Отправитель: {sender} // Получатель: {debtor.nom} // Адрес получателя: {recipient_address}\n\n# Дата и время | Место операции | Операция\n# {sent.digits} 11:40 | {zip}, {town} | Приём\n# {delivered.digits} 16:02 | {town} | {status}",
    ),
    "postal_notice.returned": (
        "| ПОЧТА РОССИИ | ф. 119\n\n^ УВЕДОМЛЕНИЕ О ВРУЧЕНИИ\n\n# ШПИ | {track}\n# От кого | {sender}\n# Кому | {debtor.nom}\n# Куда | {recipient_address}\n# Дата приёма | {sent.digits}\n# Возвращено | {returned.digits}\n# Причина возврата | {status}",
        "^ Отчёт об отслеживании отправления с почтовым идентификатором {track}\n\n- Отправитель: {sender} // Получатель: {debtor.nom} // Адрес получателя: {recipient_address}\n\n# Дата и время | Операция\n# {sent.digits} 09:31 | Приём\n# {returned.digits} 17:20 | Возврат: {status}",
        "!screen Почта России | {track.spaced}\n\n- Возврат отправителю // {status} // {returned.digits}\n\n- Принято {sent.digits}\n\n% Отправитель | {sender}\n% Получатель | {debtor.nom}",
    ),
    "status.delivered": (
        "Вручение: адресату почтальоном",
        "Получено адресатом лично",
        "Вручено адресату (по паспорту)",
    ),
    "status.refused": ("адресат от получения отказался", "отказ от получения"),
    "status.returned_expired": ("истечение срока хранения", "за истечением срока хранения"),
    "status.returned_absent": ("адресат по указанному адресу отсутствует", "выбыл, адресат не проживает"),
}
