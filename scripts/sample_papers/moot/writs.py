"""Writs of the part `moot`: blanks of old series, electronic ones with a code, typed in rows (ГПК ст. 428, 229-ФЗ ст. 13)."""

from scripts.sample_papers.docket.shapes import shapes

WRIT = {
    "writ": shapes(
        "w_serial ^w_name w_court w_case w_act w_day ^^w_verb w_take w_force w_issue w_people w_until w_sign seal",
        "w_serial ^w_name w_court w_case w_day w_take w_people w_force w_issue w_sign w_notes",
        "^w_name w_serial w_court w_act w_case w_day ^^w_verb w_take w_people w_force w_issue w_sign seal",
        "w_qr ^w_name w_rows w_take w_people w_esign",
        "w_serial ^w_name w_rows ^^w_verb w_take w_people w_sign seal",
        "^w_name w_serial w_prose w_people w_force w_issue w_until w_sign",
        "w_serial ^w_name w_court w_case w_act w_day w_take --- w_people w_force w_issue w_until w_sign seal",
        "w_qr w_serial ^w_name w_court w_case w_day ^^w_verb w_listed w_people w_force w_issue w_esign",
        "w_serial ^w_name w_lines w_take w_people w_force w_issue w_sign seal",
        "w_force w_serial ^w_name w_court w_act w_case w_day ^^w_verb w_take w_issue w_people w_sign",
        "w_serial w_court ^w_name w_day w_case w_listed w_people === w_force w_issue w_until w_sign w_notes",
        "w_serial ^w_name w_prose w_people w_sign w_notes",
    ),
    "w_serial": ("> {writ}", "> Серия {writ}", "> {writ.bare}", "^^ {writ}", "| ИСПОЛНИТЕЛЬНЫЙ ЛИСТ | {writ}", "- серия {writ.bare}", "% Серия и номер листа | {writ}", "> Бланк {writ}", "> лист {writ.bare}", "- {writ}"),
    "w_qr": ("!qr {number.16}\n\n- {writ.bare}", "!code {number.16}\n\n^^^ ГАС «Правосудие». Электронный исполнительный документ {writ.bare}", "!qr {number.18}\n\n| Идентификатор документа {number.9} | {writ}"),
    "w_name": ("ИСПОЛНИТЕЛЬНЫЙ ЛИСТ", "ИСПОЛНИТЕЛЬНЫЙ ЛИСТ", "И С П О Л Н И Т Е Л Ь Н Ы Й ~ Л И С Т", "Исполнительный лист", "ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // Российская Федерация", "ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // (электронный)", "ИСПОЛНИТЕЛЬНЫЙ ЛИСТ // по гражданскому делу"),
    "w_court": ("_ {court.nom.cap} | (наименование суда, выдавшего лист)", "- {court.nom.cap}", "^^ {court.nom.cap}", "- {court.nom.cap}, {other_address}", "% Суд | {court.nom.cap}", "- Выдан судом: {court.nom.cap}", "^^ {court.nom.upper} // {other_address}", "- Суд: {court.nom.cap}"),
    "w_case": ("- Дело № {case_number} // УИД {uid}", "- по делу № {case_number}", "_ {case_number} | (номер дела)", "| Дело № {case_number} | УИД {uid}", "% Номер дела | {case_number}\n% УИД | {uid}", "- № дела: {case_number}", "- {@no}, {@id}"),
    "w_act": (
        "- Судебный акт: решение по иску {creditor} к {debtor.dat} о взыскании {@debt_g}", "- на основании заочного решения по иску {creditor} (ИНН {inn}) к {debtor.dat}", "_ решение | (вид судебного акта)", "Рассмотрев дело по исковому заявлению {creditor.long.gen} к {debtor.dat} о взыскании задолженности,", "- Вид акта: решение в порядке упрощённого производства; иск подан {aside.filed}", "- Судья {judge}, решение по иску о взыскании долга по договору от {contract_day}",
        "рассмотрев в отсутствие ответчика дело по иску {creditor} о взыскании {@debt_g},", "- Решение резолютивное; мотивированное изготовлено {aside.received}",
    ),
    "w_day": ("- Дата вынесения акта: {day}", "- от {day}", "_ {day} | (дата принятия)", "- Решение принято {day}", "% Дата решения | {day}", "{day.cap}", "- {day.quoted}", "| г. {town} | {day}", "- Вынесено {day.words}"),
    "w_verb": ("РЕШИЛ{j:|А}:", "решил:", "Р Е Ш И Л :", "РЕШИЛ:", "решил{j:|а}:", "установил и решил:", "СУД РЕШИЛ:"),
    "w_take": (
        "Взыскать с {@debtor_g}, в пользу {@for_whom} {@debt} {@amount}, {parts}, {@cost}{@all}.", "взыскать с {@debtor_g}, в пользу {@for_whom} {total.long} в счёт долга по {@loan_no}, {parts}, {@cost}{@all}.", "Исковые требования {creditor} удовлетворить. Взыскать с {debtor.gen} в пользу {creditor} {@debt} {@amount}, {parts}, {@cost}{@all}.", "Взыскать с {debtor.gen} в пользу {creditor.long.gen} {@debt} {@amount}, {@cost}.",
        "Взыскать с {debtor.gen} в пользу {creditor} (ИНН {inn}) {total.long}, {parts}; {@cost}. В остальной части ({aside_sum}) в иске отказать.", "Иск удовлетворить частично: взыскать с {debtor.gen} в пользу {creditor} {@debt} {@amount}, {parts}, {@cost}, снизив неустойку с {aside_sum}.",
    ),
    "w_listed": ("Взыскать с {debtor.gen} в пользу {creditor}:\n\n{parts.rows}\n# Всего | {total}\n# Государственная пошлина | {fee}", "взыскать с {@debtor_g}, в пользу {@for_whom}:\n\n1) {@debt} {@amount};\n\n2) пошлину {fee}.", "Взыскать с {debtor.gen} в пользу {creditor} по {@loan_no}:\n\n{parts.rows}\n# Сумма | {total}\n# Пошлина | {fee}\n# Итого | {grand}"),
    "w_force": ("- Решение в законную силу вступило {force}", "_ {force} | (дата вступления в законную силу)", "- Дата вступления в законную силу: {force}", "- Вступило в законную силу {force.quoted_g}", "!force Вступило в законную силу | {force.digits}", "% Вступление в силу | {force}", "- Акт вступил в законную силу: {force.words}", "- вступившее в законную силу {force}"),
    "w_issue": ("- Исполнительный лист выдан {issue_day}", "_ {issue_day} | (дата выдачи)", "- Дата выдачи: {issue_day}", "- Выдан {issue_day.quoted_g}", "% Выдан | {issue_day}", "!hand Лист выдан | {issue_day.digits}", "- Лист изготовлен и выдан взыскателю {issue_day}", "- Дата выдачи исполнительного листа {issue_day.words}"),
    "w_people": (
        "- Должник: {@debtor_n}\n\n- Взыскатель: {creditor.long.nom}, ИНН {inn}, {other_address}", "# Взыскатель | {creditor}, ИНН {inn}, ОГРН {ogrn}\n# Должник | {@debtor_n}", "% Должник | {debtor.nom}\n% Дата рождения | {born.digits}\n% Место рождения | {birth_place}\n% Место жительства | {address}\n% Взыскатель | {creditor}\n% ИНН взыскателя | {inn}", "_ {@debtor_n} | (должник)\n\n_ {creditor}, ИНН {inn}, {other_address} | (взыскатель)",
        "- Сведения о взыскателе: {creditor.long.nom}, зарегистрировано {aside.proxy}, ИНН {inn}\n\n- Сведения о должнике: {@debtor_n}", "- Взыскатель – {creditor}, адрес: {other_address}\n\n- Должник – {debtor.nom}, {born} года рождения, {birth_place}, {address}, паспорт {passport} от {aside.passport}",
    ),
    "w_until": ("- Срок предъявления к исполнению – три года", "", "- Срок предъявления: до {aside.until}", "- Может быть предъявлен в течение 3 лет со дня вступления акта в силу", "- Отметка о предыдущем исполнении: окончено {aside.printed}, взыскано {aside_sum}"),
    "w_sign": ("!sign Судья | {judge.initials}", "!sign Судья | {judge.short}", "!sign Судья: | {judge}", "!sign Судья (подпись) | {judge.initials}", "!sign М.П. Судья | {judge.short}", "!sign Федеральный судья (мировой судья) | {judge.short}"),
    "w_esign": ("!esign {judge} | {issue_day.digits}", "!esign {judge.short} | {issue_day.digits}"),
    "w_notes": ("- Отметки банка: поступил {aside.printed}, взыскано {aside_sum}", "!stamp ВХ. ФССП | {aside.printed.digits}", "- Получил представитель {clerk.short}, доверенность от {aside.proxy}", "- Направлен в {department} {aside.printed}", "!seal", ""),
    "w_rows": (
        "% Наименование суда | {court.nom.cap}\n% Дело | № {case_number}\n% УИД | {uid}\n% Дата акта | {day}\n% Вступил в силу | {force}\n% Дата выдачи | {issue_day}", "# Суд | {court.nom.cap}\n# Номер дела | {case_number}\n# Решение от | {day}\n# Вступило в законную силу | {force}\n# Лист выдан | {issue_day}\n# Судья | {judge}", "- Суд: {court.nom.cap}\n\n- Дело: {case_number}, {@id}\n\n- Дата решения: {day.digits}\n\n- Дата вступления в силу: {force.digits}\n\n- Дата выдачи: {issue_day.digits}",
    ),
    "w_lines": ("_ {court.nom.cap} | (суд)\n\n_ {case_number} | (номер дела)\n\n_ {day} | (дата принятия судебного акта)\n\n_ решение о взыскании {@debt_g} | (сущность)", "_ {court.nom.cap}, {other_address} | (наименование и адрес суда)\n\n_ {uid} | (УИД)\n\n_ № {case_number} от {day} | (судебный акт)"),
    "w_prose": (
        "{court.nom.cap} {day} по делу № {case_number}, рассмотрев иск {creditor} к {debtor.dat}, решил: взыскать с {debtor.gen} в пользу {creditor} {@debt} {@amount}, {parts}, {@cost}{@all}. Решение вступило в законную силу {force}, лист выдан {issue_day}.", "Судья {court.gen} {judge}, выдавая {issue_day} настоящий лист по делу № {case_number}, удостоверяет, что решением от {day}, вступившим в законную силу {force}, взыскано с {@debtor_g}, в пользу {@for_whom} {total.long}, {parts}, {@cost}.",
        "По делу № {case_number} (УИД {uid}) {court.nom} решением от {day} взыскал с {debtor.gen} в пользу {creditor} {@debt} {@amount}, {@cost}. Акт вступил в силу {force}. Лист выдан {issue_day} для исполнения.",
    ),
}  # fmt: skip
