"""Decrees of bailiffs in the part `quorum`: opened, ended, refused."""

from scripts.sample_papers.rows import sheets

_BACK = (
    *("об окончании и возвращении ИД взыскателю",) * 3,
    "об окончании исполнительного производства и возвращении исполнительного документа взыскателю",
    "об окончании исполнительного производства",
    "Об окончании и возвращении ИД взыскателю",
)
DECREE = {
    "fssp_decree.initiation": sheets(
        *(
            "yd_head ^yd_title yd_place yd_on_doc ^yd_found yd_fit yd_led_open ^yd_ruled yd_open yd_warn yd_appeal yd_sign",
            "yd_head ^yd_title yd_place yd_on_doc ^yd_found yd_fit yd_led_open ^yd_ruled yd_open yd_warn yd_warn yd_copies yd_sign",
        ) * 3,
        "yd_to yd_head ^yd_title yd_place yd_on_doc ^yd_found yd_fit ^yd_ruled yd_open yd_warn yd_appeal yd_copies yd_sign",
        "yd_head ^yd_title yd_place yd_alone ^yd_found yd_grid yd_fit yd_led_open ^yd_ruled yd_open yd_warn yd_sign",
        "yd_head ^yd_title yd_place yd_alone ^yd_found yd_prose yd_fit ^yd_ruled yd_open yd_appeal yd_sign",
        "yd_site ^yd_title yd_place yd_on_doc ^yd_found yd_fit yd_led_open ^yd_ruled yd_open yd_warn --- yd_warn yd_appeal yd_sign",
    ),
    "fssp_decree.end": sheets(
        *(
            "yd_head ^yd_title yd_place yd_on_ip ^yd_found yd_end_why yd_led_end ^yd_ruled yd_close yd_copies yd_sign",
            "yd_head ^yd_title yd_place yd_on_ip ^yd_found yd_work yd_end_why yd_led_end ^yd_ruled yd_close yd_appeal yd_sign",
        ) * 3,
        "yd_to yd_head ^yd_title yd_place yd_on_ip ^yd_found yd_end_why ^yd_ruled yd_close yd_copies yd_appeal yd_sign",
        "yd_head ^yd_title yd_place yd_alone ^yd_found yd_grid_ip yd_end_why yd_led_end ^yd_ruled yd_close yd_sign",
        "yd_head ^yd_title yd_place yd_alone ^yd_found yd_prose_ip yd_work yd_end_why ^yd_ruled yd_close yd_appeal yd_sign",
        "yd_site ^yd_title yd_place yd_on_ip ^yd_found yd_work yd_end_why yd_led_end ^yd_ruled yd_close yd_copies yd_sign",
    ),
    "fssp_decree.refusal": sheets(
        *("yd_head ^yd_title yd_place yd_on_doc ^yd_found yd_refuse_why yd_led_refuse ^yd_ruled yd_not_open yd_appeal yd_sign",) * 4,
        "yd_to yd_head ^yd_title yd_place yd_on_doc ^yd_found yd_refuse_why ^yd_ruled yd_not_open yd_again yd_copies yd_sign",
        "yd_head ^yd_title yd_place yd_alone ^yd_found yd_grid yd_refuse_why yd_led_refuse ^yd_ruled yd_not_open yd_sign",
        "yd_head ^yd_title yd_place yd_alone ^yd_found yd_prose yd_refuse_why ^yd_ruled yd_not_open yd_again yd_appeal yd_sign",
        "yd_site ^yd_title yd_place yd_on_doc ^yd_found yd_refuse_why yd_led_refuse ^yd_ruled yd_not_open yd_again yd_sign",
    ),
    "decree.initiation": (*("о возбуждении исполнительного производства",) * 5, "О возбуждении исполнительного производства", "О ВОЗБУЖДЕНИИ ИСПОЛНИТЕЛЬНОГО ПРОИЗВОДСТВА"),
    "decree.end": (*("об окончании исполнительного производства",) * 5, "Об окончании исполнительного производства", "ОБ ОКОНЧАНИИ ИСПОЛНИТЕЛЬНОГО ПРОИЗВОДСТВА"),
    **{f"decree.end.{reason}": _BACK for reason in ("no_property", "not_found", "revoked")},
    "decree.refusal": (*("об отказе в возбуждении исполнительного производства",) * 5, "Об отказе в возбуждении исполнительного производства"),
    "yd_title": (*("ПОСТАНОВЛЕНИЕ // {decree_type}",) * 6, "П О С Т А Н О В Л Е Н И Е // {decree_type}", "Постановление // {decree_type}", "ПОСТАНОВЛЕНИЕ {decree_type}", "ПОСТАНОВЛЕНИЕ // {decree_type} // № {number.5}/25/{number.6}"),
    "yd_head": (
        *("^^ ФЕДЕРАЛЬНАЯ СЛУЖБА СУДЕБНЫХ ПРИСТАВОВ\n\n^^ {department}\n\n^^^ {other_address}", "^^ ФССП России // УФССП России // {department}\n\n^^^ {other_address}, тел. {phone}") * 2,
        "^^ Министерство юстиции Российской Федерации // Федеральная служба судебных приставов // {department}\n\n^^^ адрес подразделения: {other_address}", "^^ {department}\n\n^^^ {other_address}\n\n===", "- ФССП России // {department} // {other_address} // {phone}",
        "!code {number.16}\n\n^^ Федеральная служба судебных приставов // {department}\n\n^^^ {other_address}", "| ФССП России | {department} // {other_address}", "^^ ГУФССП РОССИИ // {department}\n\n^^^ (код по ВКСП {number.5}) {other_address}",
    ),
    "yd_to": ("> {creditor} // {other_address}", "> Взыскателю: {creditor} // {other_address} // Должнику: {debtor.dat} // {address}", "> {debtor.dat} // {address}", "> Кому: {debtor.dat} // Адрес: {address}"),
    "yd_site": ("- Портал государственных услуг // Сообщение ФССП России от {aside.checked.digits}\n\n^^ {department}", "!qr {number.16}\n\n^^ ФССП России // {department}\n\n^^^ {other_address}", "- Документ из личного кабинета взыскателя // {department}"),
    "yd_place": (*("| {decree_day.digits} | г. {town}", "| г. {town} | {decree_day.digits}", "| {decree_day.digits_g} | № {number.5}/25/{number.6}") * 2, "- {decree_day.digits} г. {town}", "- г. {town}, {decree_day.words_g}", "- {decree_day.digits} № {number.8}", "| {decree_day.quoted} | {town}"),
    "yd_officer": (
        *("Судебный пристав-исполнитель {department.gen} {bailiff}", "Судебный пристав-исполнитель {department.gen} {bailiff.short}, адрес подразделения: {other_address},") * 2, "Судебный пристав-исполнитель {bailiff} ({department})", "Ведущий судебный пристав-исполнитель {department.gen} – {bailiff.short}",
        "Заместитель начальника отделения – старшего судебного пристава {department.gen} {bailiff}", "Я, судебный пристав-исполнитель {department.gen} {bailiff},",
    ),
    "yd_found": (*("УСТАНОВИЛ{b:|А}:", "У С Т А Н О В И Л{b:| А}:") * 3, "установил{b:|а}:", "УСТАНОВИЛ{b:|А} :"),
    "yd_ruled": (*("ПОСТАНОВИЛ{b:|А}:", "П О С Т А Н О В И Л{b:| А}:") * 3, "постановил{b:|а}:", "ПОСТАНОВИЛ{b:|А} :"),
    "yd_alone": ("{@yd_officer}, рассмотрев материалы, поступившие на исполнение,", "{@yd_officer}, рассмотрев представленные документы,", "{@yd_officer}"),
    "yd_on_doc": (
        *("{@yd_officer}, рассмотрев исполнительный документ: {exec_doc}, предмет исполнения: {@yd_subject}, в отношении должника: {@yd_debtor}, в пользу взыскателя: {@yd_creditor},",) * 3,
        "{@yd_officer}, рассмотрев поступивший {aside.lodged.digits} исполнительный документ – {exec_doc} – о взыскании {total} с должника: {@yd_debtor}, в пользу взыскателя: {@yd_creditor},", "{@yd_officer}, рассмотрев заявление взыскателя {creditor} и исполнительный документ {exec_doc}, должник: {@yd_debtor}, предмет исполнения: {@yd_subject},",
    ),
    "yd_on_ip": (
        *("{@yd_officer}, рассмотрев материалы исполнительного производства № {ip} от {opened}, возбужденного на основании исполнительного документа: {exec_doc}, предмет исполнения: {@yd_subject}, в отношении должника: {@yd_debtor}, в пользу взыскателя: {@yd_creditor},",) * 3,
        "{@yd_officer}, рассмотрев исполнительное производство № {ip} о взыскании {total} с {debtor.gen} в пользу {creditor}, возбужденное на основании: {exec_doc},", "{@yd_officer}, изучив материалы исполнительного производства от {opened} № {ip}, исполнительный документ: {exec_doc}, должник: {@yd_debtor}, взыскатель: {@yd_creditor},",
    ),
    "yd_prose": ("На исполнение поступил исполнительный документ: {exec_doc}, о взыскании с {debtor.gen} в пользу {creditor} {total}. Должник: {@yd_debtor}.", "{aside.lodged.digits} взыскателем {@yd_creditor} предъявлен исполнительный документ: {exec_doc}. Предмет исполнения: {@yd_subject}. Должник: {@yd_debtor}."),
    "yd_prose_ip": ("На исполнении находится исполнительное производство № {ip}, возбужденное {opened} на основании документа: {exec_doc}, о взыскании с {debtor.gen} в пользу {creditor} {total}.", "Исполнительное производство № {ip} возбуждено {opened}; исполнительный документ: {exec_doc}; должник: {@yd_debtor}; взыскатель: {@yd_creditor}."),
    "yd_grid": ("# Исполнительный документ | {exec_doc}\n# Должник | {@yd_debtor}\n# Взыскатель | {@yd_creditor}\n# Предмет исполнения | {@yd_subject}", "% Вид документа, орган | {exec_doc}\n% Взыскатель | {@yd_creditor}\n% Должник | {@yd_debtor}\n% Сумма | {total}"),
    "yd_grid_ip": ("# Исполнительное производство | {ip}\n# Дата возбуждения | {opened}\n# Исполнительный документ | {exec_doc}\n# Должник | {@yd_debtor}\n# Взыскатель | {@yd_creditor}", "% ИП № | {ip}\n% Документ | {exec_doc}\n% Должник | {@yd_debtor}\n% Взыскатель | {@yd_creditor}\n% Сумма | {total}"),
}  # fmt: skip
