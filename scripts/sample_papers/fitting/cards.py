"""Papers for fitting that are laid out as forms: labels with their values, as systems of case management print them."""

CARDS = {
    "court_order": (
        "^ СУДЕБНЫЙ ПРИКАЗ\n\n- Номер производства: {case_number}\n\n- Уникальный идентификатор дела: {uid}\n\n- Дата вынесения приказа: {day}\n\n- Наименование суда: {court.nom.cap}\n\n- Фамилия и инициалы судьи: {judge.short}\n\n- Взыскатель: {creditor}, ИНН {inn}, {other_address}\n\n{@card_debtor}\n\n- Закон, на основании которого удовлетворено требование: ст. 807, 809, 810 ГК РФ, ст. 122 ГПК РФ\n\n- Размер денежных сумм, подлежащих взысканию: {total.long} – задолженность по {@loan_of} за период {from} – {to}, {parts.card}\n\n- Размер государственной пошлины, подлежащей взысканию с должника: {fee}\n\n{@order_tail}\n\n{@sign}\n\n{@seal}\n\n{@order_force_card}",
        "> {@number_plain} // {uid}\n\n^ СУДЕБНЫЙ ПРИКАЗ № {case_number}\n\n| {day} | {town}\n\n{@order_intro_plain}\n\n^ {@order_verb_plain}\n\nВзыскать:\n\n- с должника {debtor.gen},\n\n- дата и место рождения: {born}, {birth_place},\n\n- место жительства: {address},\n\n- в пользу взыскателя {creditor} (ИНН {inn}),\n\n- задолженность по {@loan_of}, период: {from} – {to},\n\n- всего {total.long}, {parts.card},\n\n- {@costs_plain}.\n\n{@order_tail}\n\n{@sign}\n\n{@order_force_card}",
        "> {@number_plain}\n\n^ {@order_title}\n\n- Дата: {day}\n\n- УИД: {uid}\n\nСудья {judge}, замещающая должность мирового судьи {court.gen}, по заявлению {creditor}\n\n^ {@order_verb_plain}\n\nвзыскать с {debtor.gen} (СНИЛС {snils}), родивше{m:гося|йся} {born} в {birth_place}, место регистрации: {address}, в пользу {creditor}, ИНН {inn}:\n\n# Наименование | Размер\n{parts.rows}\n# Пошлина государственная | {fee.comma_tight}\n\nОснование: {@loan_of}.\n\n{@sign}\n\n{@seal}",
    ),
    "number_plain": ("№ {case_number}", "Дело {case_number}", "Производство по делу № {case_number}", "Приказное производство № {case_number}"),
    "order_verb_plain": ("РЕШИЛ:", "ПРИКАЗЫВАЮ", "П Р И К А З Ы В А Е Т :", "вынес судебный приказ:", "ПОСТАНОВИЛА:", "приказал"),
    "order_intro_plain": (
        "Я, мировой судья {court.gen} {judge}, рассмотрев заявление {creditor.long.gen} о вынесении приказа на взыскание с {debtor.gen} денежных средств по {@loan_of},",
        "{court.nom.cap} в лице мирового судьи {judge.gen}, рассмотрев требование {creditor} к {debtor.dat},",
        "Мировой судья {judge.initials} ({court.nom}), проверив обоснованность заявления {creditor} о взыскании долга с {debtor.gen}, руководствуясь главой 11 ГПК РФ,",
    ),
    "card_debtor": (
        "- Должник: {debtor.nom}, {born} г.р., место рождения {birth_place}, место жительства {address}, документ, удостоверяющий личность: паспорт {passport}",
        "- Сведения о должнике: {debtor.nom}; родился {born}; {birth_place}; проживает: {address}; СНИЛС {snils}",
        "- Ф.И.О. должника: {debtor.nom}\n\n- Дата рождения должника: {born}\n\n- Место рождения должника: {birth_place}\n\n- Адрес должника: {address}",
    ),
    "parts.two.card": ("в том числе основной долг {principal}, проценты {interest}", "из них {principal} – тело займа, {interest} – проценты", "включая: {principal} (основной долг), {interest} (проценты)"),
    "parts.three.card": ("в том числе основной долг {principal}, проценты {interest}, пени {penalty}", "из них {principal} – тело займа, {interest} – проценты, {penalty} – неустойка", "включая: {principal} (основной долг), {interest} (проценты), {penalty} (штрафы)"),
    "parts.two.rows": ("# Сумма невозвращённого займа | {principal.comma_tight}\n# Начисленные проценты с {from} по {to} | {interest.comma_tight}",),
    "parts.three.rows": ("# Сумма невозвращённого займа | {principal.comma_tight}\n# Начисленные проценты с {from} по {to} | {interest.comma_tight}\n# Договорная неустойка | {penalty.comma_tight}",),
    "costs_plain": ("госпошлина {fee}", "возмещение госпошлины – {fee}", "{fee} – расходы на госпошлину", "понесённые взыскателем судебные издержки: госпошлина {fee}, почта {post}"),
    "order_force_card": (
        "",
        "- Дата вступления приказа в законную силу: {force}",
        "| Вступил в силу | {force}",
        "Приказ, вступивший в законную силу {force}, выдан взыскателю.",
        "Не отменён, в законную силу вступил {force}.",
        "!force ВСТУПИЛ В СИЛУ | {force.bare}",
    ),
    "writ": (
        "^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n^^ {@writ_series}\n\n^^^ {court.nom.cap}\n\n- по делу № {case_number}, УИД {uid}, от {day}\n\n{judge.nom}, судья, рассмотрев дело по иску {creditor} к {debtor.dat}, решил:\n\n{@writ_terms}\n\n- Решение вступило в законную силу «{force.bare}»\n\n- Лист выдан «{issue_day.bare}»\n\n{@writ_sides}\n\n{@writ_sign}\n\n!seal",
        "% Серия, номер | {writ}\n% Суд | {court.nom.cap}\n% Дело | {case_number}\n% УИД | {uid}\n% Судебный акт принят | {day}\n% Вступил в законную силу | {force}\n% Выдан | {issue_day}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\nСудьёй {judge.ins} постановлено:\n\n{@writ_terms}\n\n{@writ_sides}\n\n{@writ_sign}",
        "> {@writ_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n^^ выдан {issue_day} по делу № {case_number} (УИД {uid})\n\n_ {court.nom.cap} | (суд, выдавший документ)\n\n- Судья: {judge.nom}\n\nРешением от {day} {@writ_terms}\n\nВступило в законную силу: {force}.\n\n{@writ_sides}\n\n{@writ_sign}\n\n!seal",
        "> {@writ_series}\n\n^ ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n\n| {court.nom.cap} | дело № {case_number}\n\nСудья {judge.short}, {day} рассмотрев дело (УИД {uid}) по иску {creditor}, решил {@writ_terms}\n\n# Дата вступления судебного акта в законную силу либо указание на немедленное исполнение | {force}\n# Дата выдачи исполнительного листа | {issue_day}\n# Срок предъявления | 3 года\n\n{@writ_sides}\n\n{@writ_sign}",
    ),
    "writ_terms": (
        "взыскать с {debtor.gen} в пользу {creditor} (ИНН {inn}) задолженность по {@loan_of}: {parts.card}, всего {total} (период с {from} по {to}), и возмещение расходов на уплату государственной пошлины – {fee}.",
        "взыскать с ответчика {debtor.gen} в пользу истца {creditor} денежные средства по {@loan_of} за период с {from} по {to} в размере {total}, {parts.card}, а также {fee} – государственную пошлину.",
    ),
    "writ_sides": (
        "- Должник: {debtor.nom}; {born}; {birth_place}; {address}\n\n- Взыскатель: {creditor}; ИНН {inn}",
        "^^ Должник\n\n{debtor.nom}, род. {born} в {birth_place}, зарегистрирован{m:|а}: {address}\n\n^^ Взыскатель\n\n{creditor}, ИНН {inn}, {other_address}",
        "% Должник (фамилия, имя, отчество) | {debtor.nom}\n% Дата рождения | {born}\n% Место рождения | {birth_place}\n% Место жительства | {address}\n% Взыскатель-организация | {creditor}\n% ИНН взыскателя | {inn}",
    ),
    "fssp_decree.initiation": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // {decree_type} № {ip}\n\n- {decree_day}\n\nЯ, {bailiff}, судебный пристав-исполнитель ({department}), рассмотрев заявление взыскателя и приложенный документ: {@document_else},\n\n^^ УСТАНОВИЛ:\n\nДокумент предъявлен в срок.\n\n^^ ПОСТАНОВИЛ:\n\nВозбудить исполнительное производство в отношении должника: {debtor.nom} ({born.digits}), {address}. Взыскатель: {creditor}. Предмет исполнения: долг в размере {total}. Обязать должника исполнить требования в 5 дней.\n\n{@decree_sign}",
        "{@fssp_head}\n\n{@decree_title}\n\n| № {ip} | {decree_day}\n\n- Судебный пристав-исполнитель: {bailiff}\n\n- Подразделение: {department}\n\n- Исполнительный документ: {@document_else}\n\n- Предмет исполнения: кредитные платежи в размере {total}\n\n- Должник: {debtor.nom}, дата рождения: {born.digits}, место рождения: {birth_place}\n\n- Адрес должника: {address}\n\n- Взыскатель: {creditor}, ИНН {inn}\n\n^^ ПОСТАНОВИЛ:\n\nВозбудить исполнительное производство. Копии направить сторонам.\n\n{@decree_sign}",
    ),
    "fssp_decree.refusal": (
        "{@fssp_head}\n\n{@decree_title}\n\n| {decree_day} | {town}\n\nСудебный пристав-исполнитель {bailiff.short} ({department}), рассмотрев заявление {creditor} о возбуждении исполнительного производства на основании: {@document_else}, должник {debtor.nom}, {born.digits} г.р., {address}, сумма долга {total},\n\n^^ УСТАНОВИЛ:\n\n{reason.cap} ({article.short}).\n\n^^ ПОСТАНОВИЛ:\n\nВ возбуждении исполнительного производства отказать.\n\n{@decree_sign}",
    ),
    "fssp_decree.end": (
        "{@fssp_head}\n\n^ ПОСТАНОВЛЕНИЕ // {decree_type}\n\n- от {decree_day}\n\nСудебный пристав-исполнитель {department.gen} {bailiff.short} по материалам исполнительного производства {ip} от {other_earlier} (документ: {@document_else}; долг {total}; должник {debtor.nom}, {born.digits}, {address}; взыскатель {creditor})\n\n^^ УСТАНОВИЛ: {reason}.\n\n^^ ПОСТАНОВИЛ:\n\nна основании {article.gen} Закона об исполнительном производстве исполнительное производство окончить, ограничения снять.\n\n{@decree_sign}",
    ),
    "document_else": (
        "судебный приказ от {doc_day.digits} № {doc_number}, {court.nom}",
        "ИД – судебный приказ {doc_number}, выдан {doc_day.digits}, орган: {court.nom}",
        "исполнительный лист от {doc_issue_day.digits} № {writ.bare}, выданный {court.ins} по делу {their_case}",
        "судебный приказ № {doc_number} (дата выдачи {doc_day.digits}), {court.nom}, вступил в законную силу {force.digits}",
    ),
    "postal_notice.delivered": (
        "^ УВЕДОМЛЕНИЕ\n\n^^ о вручении почтового отправления\n\n- РПО № {track}\n\n- Кому: {debtor.dat}\n\n- Куда: {recipient_address}\n\n- От кого: {sender}\n\n- Подано: {sent.digits}\n\n- {status}: {delivered.digits}\n\n- Подпись почтового работника",
        "!screen Заказное письмо | {track}\n\n- {status}\n\n- {delivered.words_zero}, 14:05\n\n- Отправление принято {sent.words_zero}\n\n- Отправитель {sender}\n\n- Получатель {debtor.short}",
        "^ ИНФОРМАЦИЯ О ВРУЧЕНИИ\n\n# Идентификатор отправления | {track}\n# От | {sender}\n# Для | {debtor.nom}\n# Адрес доставки | {recipient_address}\n# Дата отправления | {sent.digits}\n# Дата и результат | {delivered.digits}, {status}\n\n- АО «Почта России»",
    ),
    "postal_notice.returned": (
        "^ ВОЗВРАТ ОТПРАВЛЕНИЯ\n\n- ШПИ {track.spaced}\n\n- Отправитель: {sender}\n\n- Адресат: {debtor.nom}, {recipient_address}\n\n- Сдано в почтовое отделение {sent.digits}\n\n- {status}\n\n- Отправлено обратно {returned.digits}\n\n- Почта России",
        "^ История отправления {track}\n\n- Отправитель: {sender}\n\n- Получатель: {debtor.nom}\n\n- {sent.digits} Приём в отделении связи\n\n- {other_earlier} Прибытие\n\n- {returned.digits} {status}\n\n- Почта России, заказное письмо",
    ),
}  # fmt: skip
