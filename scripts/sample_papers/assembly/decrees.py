"""Decrees of bailiffs in the part `assembly`: opened, ended, refused."""

from scripts.sample_papers.rows import sheets

_BACK = (
    "об окончании и возвращении ИД взыскателю", "об окончании исполнительного производства и возвращении ИД взыскателю", "об окончании исполнительного производства", "О возвращении исполнительного документа взыскателю",
)  # fmt: skip
DECREE = {
    "fssp_decree.initiation": sheets(
        *("ad_head ^ad_title ad_place ad_on_doc ^ad_found ad_fit ad_led_open ^ad_ruled ad_open ad_warn ad_copies ad_sign",) * 3,
        "ad_head ^ad_title ad_place ad_on_doc ^ad_found ad_fit ^ad_ruled ad_open ad_appeal ad_sign",
        "ad_head ^ad_title ad_place ad_alone ^ad_found ad_prose ad_fit ad_led_open ^ad_ruled ad_open ad_warn ad_warn ad_copies ad_sign",
        "ad_head ^ad_title ad_place ad_alone ad_grid ^^ad_found ad_fit ^^ad_ruled ad_open ad_appeal ad_sign",
        "ad_to ad_head ^ad_title ad_place ad_on_doc ^ad_found ad_fit ad_led_open ^ad_ruled ad_open ad_warn ad_appeal ad_sign",
        "ad_head ^ad_title ad_on_day ^ad_found ad_prose ad_fit ^ad_ruled ad_open ad_copies ad_sign",
        "^ad_title ad_head ad_place ad_on_doc ad_led_open ^ad_ruled ad_open ad_warn --- ad_warn ad_appeal ad_copies ad_sign",
        "ad_site ^ad_title ad_place ad_on_doc ^ad_found ad_fit ad_led_open ^ad_ruled ad_open ad_warn ad_box",
        "ad_head ad_place ^ad_title ad_alone ^ad_found ad_prose ad_fit ad_led_open ^ad_ruled ad_open ad_warn ad_sign",
    ),
    "fssp_decree.end": sheets(
        *("ad_head ^ad_title ad_place ad_on_ip ^ad_found ad_end_why ad_led_end ^ad_ruled ad_close ad_copies ad_sign",) * 3,
        "ad_head ^ad_title ad_place ad_on_ip ^ad_found ad_work ad_end_why ad_led_end ^ad_ruled ad_close ad_appeal ad_sign",
        "ad_head ^ad_title ad_place ad_alone ^ad_found ad_prose_ip ad_end_why ^ad_ruled ad_close ad_left ad_copies ad_sign",
        "ad_head ^ad_title ad_place ad_alone ad_grid_ip ^^ad_found ad_end_why ad_led_end ^^ad_ruled ad_close ad_sign",
        "ad_to ad_head ^ad_title ad_place ad_on_ip ^ad_found ad_work ad_end_why ^ad_ruled ad_close ad_left ad_appeal ad_sign",
        "ad_head ^ad_title ad_on_day ^ad_found ad_prose_ip ad_work ad_end_why ad_led_end ^ad_ruled ad_close ad_copies ad_sign",
        "^ad_title ad_head ad_place ad_on_ip ^ad_found ad_end_why ^ad_ruled ad_close ad_copies ad_appeal ad_sign",
        "ad_site ^ad_title ad_place ad_on_ip ^ad_found ad_work ad_end_why ad_led_end ^ad_ruled ad_close ad_box",
        "ad_head ad_place ^ad_title ad_on_ip ^ad_found ad_work ad_end_why ad_led_end ^ad_ruled ad_close ad_left ad_appeal ad_copies ad_sign",
    ),
    "fssp_decree.refusal": sheets(
        *("ad_head ^ad_title ad_place ad_on_doc ^ad_found ad_refuse_why ad_led_refuse ^ad_ruled ad_not_open ad_appeal ad_sign",) * 3,
        "ad_head ^ad_title ad_place ad_on_doc ^ad_found ad_arrived ad_refuse_why ^ad_ruled ad_not_open ad_copies ad_sign",
        "ad_head ^ad_title ad_place ad_alone ^ad_found ad_prose ad_refuse_why ad_led_refuse ^ad_ruled ad_not_open ad_appeal ad_copies ad_sign",
        "ad_head ^ad_title ad_place ad_alone ad_grid ^^ad_found ad_refuse_why ^^ad_ruled ad_not_open ad_sign",
        "ad_to ad_head ^ad_title ad_place ad_on_doc ^ad_found ad_refuse_why ad_led_refuse ^ad_ruled ad_not_open ad_again ad_sign",
        "ad_head ^ad_title ad_on_day ^ad_found ad_prose ad_refuse_why ^ad_ruled ad_not_open ad_appeal ad_sign",
        "^ad_title ad_head ad_place ad_on_doc ^ad_found ad_arrived ad_refuse_why ad_led_refuse ^ad_ruled ad_not_open ad_again ad_appeal ad_sign",
        "ad_site ^ad_title ad_place ad_on_doc ^ad_found ad_refuse_why ad_led_refuse ^ad_ruled ad_not_open ad_box",
    ),
    "decree.initiation": (*("о возбуждении исполнительного производства",) * 4, "О возбуждении исполнительного производства", "о возбуждении ИП", "О ВОЗБУЖДЕНИИ ИСПОЛНИТЕЛЬНОГО ПРОИЗВОДСТВА"),
    "decree.end": (*("об окончании исполнительного производства",) * 4, "Об окончании исполнительного производства", "об окончании ИП", "ОБ ОКОНЧАНИИ ИСПОЛНИТЕЛЬНОГО ПРОИЗВОДСТВА"),
    **{f"decree.end.{reason}": _BACK for reason in ("no_property", "not_found", "revoked")},
    "decree.refusal": (*("об отказе в возбуждении исполнительного производства",) * 4, "Об отказе в возбуждении исполнительного производства", "ОБ ОТКАЗЕ В ВОЗБУЖДЕНИИ ИСПОЛНИТЕЛЬНОГО ПРОИЗВОДСТВА"),
    "ad_title": (*("ПОСТАНОВЛЕНИЕ // {decree_type}",) * 5, "П О С Т А Н О В Л Е Н И Е // {decree_type}", "Постановление {decree_type}", "ПОСТАНОВЛЕНИЕ № {number.5}/25/{number.6} // {decree_type}", "Постановление // {decree_type}"),
    "ad_head": (
        *("^^ ФССП РОССИИ // ГУФССП России // {department}\n\n^^^ {other_address}",) * 2,
        *("^^ ФЕДЕРАЛЬНАЯ СЛУЖБА СУДЕБНЫХ ПРИСТАВОВ // УФССП РОССИИ // {department} // {other_address}, тел. {phone}",) * 2,
        "!code {number.13}\n\n^^ Федеральная служба судебных приставов // Главное управление // {department}\n\n^^^ {other_address}, код подразделения {number.5}",
        "- Управление Федеральной службы судебных приставов // {department} // адрес: {other_address} // тел. {phone}",
        "> {department} // {other_address} // приемные дни: вторник, четверг",
        "^ {department}\n\n^^^ {other_address}",
        "- {department}, {other_address}\n\n===",
        "| ФССП России // {department} | {other_address} // {phone}",
    ),
    "ad_to": (
        "> {debtor.dat} // {address}\n\n> Взыскатель: {creditor} // {other_address}", "> Куда: {other_address} // Кому: {creditor}", "> Должник: {debtor.nom} // Адрес: {address}", "> {creditor}, {other_address} // {debtor.dat}, {address} // {court.nom}",
    ),
    "ad_site": (
        "!qr {number.14}\n\n- Единый портал госуслуг // Уведомление ФССП России № {number.10}\n\n- {department}", "^^^ Выгружено из банка данных исполнительных производств\n\n^^ {department}\n\n^^^ {other_address}",
        "- Госпочта // письмо № {number.8} от {decree_day.digits}\n\n^^ {department} // {other_address}",
    ),
    "ad_place": (
        *("| {decree_day} | г. {town}", "| {decree_day} | № {number.5}/26/{number.5}") * 2, "| г. {town} | {decree_day}", "- г. {town} // {decree_day}", "- {decree_day}, {town}", "> {decree_day}", "| {decree_day} | исходящий № {number.6}", "^^ от {decree_day}",
    ),
    "ad_officer": (
        *("Судебный пристав-исполнитель {department.gen} {bailiff}",) * 3,
        "Судебный пристав-исполнитель {department.gen} (адрес: {other_address}) {bailiff}",
        "Ведущий специалист-эксперт, судебный пристав-исполнитель {department.gen} {bailiff}",
        "Судебный пристав-исполнитель {bailiff.short} ({department})",
        "Заместитель начальника {department.gen} {bailiff}, исполняющ{b:ий|ая} обязанности судебного пристава-исполнителя,",
        "Врио начальника {department.gen}, старший судебный пристав {bailiff.short}",
        "Я, судебный пристав-исполнитель {department.gen} {bailiff.initials},",
        "Судебный пристав-исполнитель {department.gen}, код по ВКСП: {number.5}, {bailiff}",
        "Судебный пристав-исполнитель {bailiff}, {department}, адрес подразделения: {other_address},",
    ),
    "ad_on_doc": (
        *("{@ad_officer}, рассмотрев исполнительный документ: {exec_doc}, предмет исполнения: {@ad_subject}, в отношении должника: {@ad_debtor}, в пользу взыскателя: {@ad_creditor},",) * 2,
        "{@ad_officer}, рассмотрев {exec_doc} в отношении: {@ad_debtor}; взыскатель {@ad_creditor}; {@ad_subject},",
        "{@ad_officer}, рассмотрев поступивший исполнительный документ ({exec_doc}); должник – {@ad_debtor}; взыскатель – {@ad_creditor}; предмет исполнения – {@ad_subject},",
        "{@ad_officer}, рассмотрев заявление {creditor} и приложенный к нему исполнительный документ: {exec_doc}, о взыскании с {debtor.gen}, {born.digits} г.р., адрес: {address}, в пользу взыскателя: {@ad_creditor} – {@ad_subject},",
        "{@ad_officer} по поступившему {aside.lodged.digits} от {@ad_creditor} документу – {exec_doc} – в отношении должника: {@ad_debtor}, предмет: {@ad_subject},",
    ),
    "ad_on_ip": (
        *("{@ad_officer}, рассмотрев материалы исполнительного производства № {ip} от {opened}, возбужденного на основании: {exec_doc}, предмет исполнения: {@ad_subject}, в отношении: {@ad_debtor}, в пользу: {@ad_creditor},",) * 2,
        "{@ad_officer}, рассмотрев материалы ИП № {ip} (возбуждено {opened}; {exec_doc}) должник: {@ad_debtor}, взыскатель: {@ad_creditor}, {@ad_subject},",
        "{@ad_officer}, рассмотрев исполнительное производство № {ip}: основание – {exec_doc}; взыскатель – {@ad_creditor}; должник – {@ad_debtor}; {@ad_subject},",
        "{@ad_officer} в рамках исполнительного производства от {opened} № {ip}, где должник: {@ad_debtor}, взыскатель: {@ad_creditor}, исполнительный документ: {exec_doc}, предмет: {@ad_subject},",
    ),
    "ad_alone": ("{@ad_officer}, рассмотрев материалы дела,", "{@ad_officer}", "{@ad_officer}, изучив представленные документы,", "{@ad_officer}, рассмотрев поступившее,"),
    "ad_on_day": ("{decree_day.cap} судебный пристав-исполнитель {department.gen} {bailiff},", "{@ad_officer} {decree_day}, рассмотрев материалы,", "Мной, судебным приставом-исполнителем {department.gen} {bailiff.ins}, {decree_day} рассмотрены материалы и"),
    "ad_found": (*("УСТАНОВИЛ{b:|А}:",) * 4, "У С Т А Н О В И Л{b:| А} :", "установил{b:|а}:", "Установил{b:|а}:"),
    "ad_ruled": (*("ПОСТАНОВИЛ{b:|А}:",) * 4, "П О С Т А Н О В И Л{b:| А} :", "постановил{b:|а}:", "Постановил{b:|а}:"),
    "ad_prose": (
        "На исполнение в {department} поступил исполнительный документ: {exec_doc}. Предмет исполнения: {@ad_subject}. Должник: {@ad_debtor}. Взыскатель: {@ad_creditor}.",
        "{aside.lodged.cap} взыскателем {@ad_creditor} предъявлен документ: {exec_doc}. Должником значится {@ad_debtor}; предмет исполнения – {@ad_subject}.",
        "Поступил {exec_doc}; {@ad_subject}; должник {@ad_debtor}; взыскатель {@ad_creditor}.",
    ),
    "ad_prose_ip": (
        "В производстве находится исполнительное производство № {ip} от {opened}. Документ: {exec_doc}. Предмет исполнения: {@ad_subject}. Должник: {@ad_debtor}. Взыскатель: {@ad_creditor}.",
        "ИП № {ip} возбуждено {opened}: {exec_doc}; {@ad_subject}. Должником является {@ad_debtor}. Взыскателем является {@ad_creditor}.",
        "На основании документа: {exec_doc}, возбуждено {opened} исполнительное производство № {ip} в отношении должника: {@ad_debtor}, в пользу взыскателя: {@ad_creditor}. Сумма и предмет: {@ad_subject}.",
    ),
    "ad_grid": (
        "# ИД | {exec_doc}\n# Должник | {@ad_debtor}\n# Взыскатель | {@ad_creditor}\n# Требование | {@ad_subject}", "% Исполнительный документ | {exec_doc}\n% Взыскатель | {@ad_creditor}\n% Должник | {@ad_debtor}\n% Предмет исполнения | {@ad_subject}",
        "- Исполнительный документ: {exec_doc} // Должник: {@ad_debtor} // Взыскатель: {@ad_creditor} // Предмет исполнения: {@ad_subject}",
    ),
    "ad_grid_ip": (
        "# Номер ИП | {ip}\n# Дата возбуждения | {opened}\n# ИД | {exec_doc}\n# Взыскатель | {@ad_creditor}\n# Должник | {@ad_debtor}\n# Требование | {@ad_subject}",
        "- Исполнительное производство: № {ip} от {opened} // Основание: {exec_doc} // Должник: {@ad_debtor} // Взыскатель: {@ad_creditor} // Предмет: {@ad_subject}",
        "% ИП № | {ip}\n% Исполнительный документ | {exec_doc}\n% Должник | {@ad_debtor}\n% Взыскатель | {@ad_creditor}\n% Требование | {@ad_subject}",
    ),
}  # fmt: skip
