"""What the court papers of the part `forum` say alike: heads, places, judges, sides, contracts, sums, signatures, marks of force."""

_HEADS = {
    "no": (
        "Дело № {case_number}", "Дело № {case_number}", "Дело № {case_number}", "Дело №{case_number}", "дело № {case_number}", "№ {case_number}",
        "Гражданское дело № {case_number}", "Дело  № {case_number}", "Производство № {case_number}", "Номер производства № {case_number}",
        "Дело {case_number}", "Д е л о  № {case_number}", "Дело N {case_number}",
    ),
    "id": (
        "УИД {uid}", "УИД {uid}", "УИД: {uid}", "УИД № {uid}", "УИД №{uid}", "УИД-{uid}", "{uid}", "{uid}", "УИД дела {uid}",
        "Уникальный идентификатор дела: {uid}", "(УИД: {uid})",
    ),
    "top": (
        "> {@no} // {@id}", "> {@no} // {@id}", "> {@id} // {@no}", "> {@id} // {@no}", "> {@no}", "| {@id} | {@no}", "| {@no} | {@id}", "> {@no} ({@id})",
        "- {@id} // {@no}", "- {@no}\n\n- {@id}", "^^ {court.nom.cap}\n\n> {@no} // {@id}",
        "^ {court.nom.upper}\n\n^^^ {other_address}, тел./факс {phone}\n\n> {@no}", "^^ МИРОВОЙ СУДЬЯ // {court.gen}\n\n| {@id} | {@no}",
        "^^ Российская Федерация // {court.nom.cap}\n\n> {@id} // {@no}", "- {court.nom.cap} // {other_address}\n\n> {@no} // {@id}",
        "> {court.nom.cap} // {@no} // {@id}", "^^^ МИРОВАЯ ЮСТИЦИЯ {region.upper}\n\n^^ {court.nom.cap}\n\n> {@id} // {@no}",
        "!code {number.13}\n\n> {@no} // {@id}", "| Мировой судья // {court.gen} // {judge.short} | {@no} // {@id}", "> Экземпляр № 1 // {@no} // {@id}",
        "> копия // {@id} // {@no}", "!qr {number.12}\n\n- {@id}\n\n- {@no}",
    ),
    "place": (
        "| {day.cap} | г. {town}", "| {day.cap} | г. {town}", "| г. {town} | {day}", "| г. {town} | {day}", "| {day.cap} | город {town}", "| {day.cap} | {region}, г. {town}",
        "| город {town} | {day}", "- {day.cap}, г. {town}", "- г. {town} {day}", "- {day.cap} г. {town}", "^^ {day.cap}", "^^ город {town}, {day}",
        "^^ {day.cap} // город {town}", "> {day.cap}, г. {town}", "- {day.cap}", "| {day.cap} | {other_address}", "| {day.quoted} | г. {town}",
        "- Дата вынесения: {day}\n\n- Место вынесения: г. {town}", "| {day.spelt.cap} | г. {town}",
    ),
    "role": (
        *("Мировой судья",) * 9,
        "И.о. мирового судьи", "И. о. мирового судьи", "Исполняющ{j:ий|ая} обязанности мирового судьи", "Врио мирового судьи",
    ),
    "Judge": (
        "{$role} {court.gen} {judge}", "{$role} {court.gen} {judge}", "{$role} {court.gen} {judge}", "{$role} {court.gen} {judge.short}",
        "{$role} {court.gen} {judge.short}", "{$role} {court.gen} {judge.initials}", "{$role} {court.gen} – {judge}",
        "{$role} {court.gen} {judge}, в помещении судебного участка по адресу: {other_address}",
        "Мировой судья {other_court.gen} {judge.short}, исполняющ{j:ий|ая} обязанности мирового судьи {court.gen}",
        "И.о. мирового судьи {court.gen}, мировой судья {other_court.gen} {judge}", "{court.nom.cap} в составе: мирового судьи {judge.gen}",
        "{court.nom.cap} в составе председательствующего мирового судьи {judge.gen.short}", "Мировой судья {judge} ({court.nom})",
        "{$role} {court.gen} {judge} (адрес участка: {other_address})", "Судья {court.gen} {judge}", "Я, мировой судья {court.gen} {judge},",
    ),
    "judge_low": (
        "мировой судья {court.gen} {judge}", "мировой судья {court.gen} {judge.short}", "мировой судья {court.gen} {judge.initials}",
        "и.о. мирового судьи {court.gen} {judge.short}", "мировой судья {judge} ({court.nom})", "судья {court.gen} {judge.short}",
    ),
    "judge_by": (
        "мировым судьёй {court.gen} {judge.ins}", "мировым судьёй {court.gen} {judge.ins.short}", "и.о. мирового судьи {court.gen} {judge.ins}",
        "мировым судьей {judge.ins} ({court.nom})", "мировым судьей {court.gen} {judge.initials.ins}",
    ),
    "found": (
        "УСТАНОВИЛ{j:|А}:", "УСТАНОВИЛ{j:|А}:", "установил{j:|а}:", "установил{j:|а}:", "у с т а н о в и л{j:| а}:", "У С Т А Н О В И Л{j:| А}:",
        "установил{j:|а} :", "УСТАНОВИЛ{j:|А}",
    ),
    "ruled": (
        "ОПРЕДЕЛИЛ{j:|А}:", "ОПРЕДЕЛИЛ{j:|А}:", "определил{j:|а}:", "определил{j:|а}:", "о п р е д е л и л{j:| а}:", "О П Р Е Д Е Л И Л{j:| А}:",
        "определил{j:|а} :", "ОПРЕДЕЛИЛ{j:|А}",
    ),
    "ruling": (
        "ОПРЕДЕЛЕНИЕ", "ОПРЕДЕЛЕНИЕ", "О П Р Е Д Е Л Е Н И Е", "О П Р Е Д Е Л Е Н И Е", "Определение", "О  П  Р  Е  Д  Е  Л  Е  Н  И  Е", "ОПРЕДЕЛЕНИЕ СУДЬИ",
        "О п р е д е л е н и е",
    ),
}
_SIDES = {
    "who_asks": (
        "{creditor}", "{creditor}", "{creditor.long.gen}", "{creditor.long.gen}", "{creditor} (ИНН {inn})", "{creditor}, ИНН {inn},", "взыскателя {creditor}",
        "{creditor.long.gen} (далее – {creditor})", "взыскателя {creditor.long.gen}", "представителя взыскателя {creditor} {clerk.gen.short}",
        "{creditor.long.gen} (ОГРН {ogrn}, ИНН {inn})", "представителя {creditor.long.gen} – {clerk.gen}",
    ),
    "to_asker": (
        "{creditor}", "{creditor}", "{creditor.long.dat}", "взыскателю {creditor}", "заявителю – {creditor}", "взыскателю – {creditor.long.dat}",
        "{creditor} (ИНН {inn})",
    ),
    "favour": (
        "{creditor}", "{creditor} (ИНН {inn})", "{creditor}, ИНН {inn},", "{creditor} ИНН {inn}", "{creditor.long.gen}", "{creditor.long.gen} (ИНН {inn})",
        "{creditor.long.gen}, ИНН {inn}, ОГРН {ogrn},", "взыскателя – {creditor} (ИНН {inn}, ОГРН {ogrn})",
        "{creditor.long.gen} (ИНН {inn}, адрес: {other_address})", "{creditor} (ИНН {inn}, КПП {number.9}, р/с {account})",
        "взыскателя {creditor.long.gen}, расположенного по адресу: {other_address}, ИНН {inn},",
        "{creditor} (ИНН {inn}, ОГРН {ogrn}, дата государственной регистрации {aside.proxy.digits})",
    ),
    "from_whom": (
        "{debtor.gen}, {born} года рождения, урожен{m:ца|ки} {birth_place}, зарегистрированно{m:го|й} по адресу: {address},",
        "{debtor.gen}, {born} года рождения, место рождения: {birth_place}, зарегистрированно{m:го|й} по месту жительства по адресу: {address},",
        "{debtor.gen}, {born} г.р., урожен{m:ца|ки} {birth_place}, проживающе{m:го|й} по адресу: {address}, паспорт {passport},",
        "{debtor.gen}, {born} года рождения, место рождения – {birth_place}, СНИЛС {snils}, адрес места жительства: {address},",
        "{debtor.gen} ({born} года рождения, место рождения: {birth_place}, паспорт серии {passport}, адрес регистрации: {address})",
        "{debtor.gen}, родивше{m:гося|йся} {born} в {birth_place}, проживающе{m:го|й}: {address}, ИНН {number.12},",
        "должника {debtor.gen}, {born} года рождения, место рождения {birth_place}, место жительства {address}, место работы не известно,",
        "должника – {debtor.gen}, дата рождения {born}, место рождения: {birth_place}, паспорт гражданина РФ {passport}, выдан {aside.passport.digits}, адрес: {address},",
        "{debtor.gen}, паспорт: {passport}, выдан ОВД г. {town} {aside.passport.digits}, {born} г.р., место рождения: {birth_place}, адрес: {address},",
        "{debtor.gen}, зарегистрированно{m:го|й}: {address}, {born} года рождения, место рождения: {birth_place},",
        "{debtor.gen}, место жительства: {address}, дата и место рождения: {born}, {birth_place}, СНИЛС {snils},",
        "{debtor.gen} (дата рождения: {born}, место рождения: {birth_place}, ИНН {number.12}, место жительства: {address})",
        "{debtor.gen} (паспорт {passport}; родил{m:ся|ась} {born} в {birth_place}; зарегистрирован{m:|а} по адресу: {address})",
        "{debtor.gen}, идентификатор – СНИЛС {snils}, дата рождения – {born}, место рождения – {birth_place}, место жительства – {address},",
        "граждан{m:ина|ки} РФ {debtor.gen}, {born} года рождения, родивше{m:гося|йся} в {birth_place}, зарегистрированно{m:го|й} по адресу {address},",
        "{debtor.gen} {born} года рождения, {birth_place}, {address},", "{debtor.gen}, {born} г. рождения, урож. {birth_place}, прож. по адресу: {address},",
        "{debtor.gen}, СНИЛС {snils}, ИНН {number.12}, {born} года рождения, место рождения: {birth_place}, адрес: {address},",
        "{debtor.gen} (водительское удостоверение {number.10}), {born} года рождения, место рождения {birth_place}, место регистрации: {address},",
    ),
    "debtor_card": (
        "{debtor.nom}, {born} года рождения, место рождения: {birth_place}, адрес регистрации: {address}",
        "{debtor.nom}, {born} г.р., урожен{m:ец|ка} {birth_place}, зарегистрирован{m:|а} по адресу: {address}",
        "{debtor.nom}, дата рождения {born}, место рождения {birth_place}, место жительства {address}, СНИЛС {snils}",
        "{debtor.nom}, паспорт {passport}, {born} г.р., место рождения: {birth_place}, адрес: {address}",
        "{debtor.nom}, {address}, родил{m:ся|ась} {born}, место рождения – {birth_place}",
        "{debtor.nom} ({born}, {birth_place}), проживает по адресу: {address}",
        "{debtor.nom}, ИНН {number.12}, дата рождения: {born}; место рождения: {birth_place}; место жительства: {address}",
    ),
    "loan": (
        "договору займа", "договору займа", "договору займа", "кредитному договору", "кредитному договору", "договору потребительского займа",
        "договору микрозайма", "договору потребительского кредита (займа)", "договору потребительского микрозайма", "договору о карте",
        "договору кредитной линии", "договору нецелевого потребительского займа",
    ),
    "loan_of": (
        "{$loan} № {contract} от {contract_day}", "{$loan} № {contract} от {contract_day}", "{$loan} №{contract} от {contract_day}",
        "{$loan} от {contract_day} № {contract}", "{$loan} от {contract_day} №{contract}",
        "{$loan} № {contract}, заключённому {contract_day} между {lender} и {debtor.ins}", "{$loan} № {contract}, заключенному {contract_day}",
        "{$loan} N {contract} от {contract_day}", "{$loan} {contract} от {contract_day}",
        "{$loan} № {contract} от {contract_day} (первоначальный кредитор {lender})", "{$loan}, заключенному с {lender} {contract_day} за № {contract}",
        "{$loan} (номер {contract}, дата {contract_day})",
    ),
    "asked": (
        "о вынесении судебного приказа", "о вынесении судебного приказа",
        "о вынесении судебного приказа о взыскании с {debtor.gen} задолженности по {@loan_of}",
        "о вынесении судебного приказа о взыскании с {debtor.gen} задолженности",
        "о вынесении судебного приказа о взыскании задолженности по {$loan} с {debtor.gen}",
        "о выдаче судебного приказа о взыскании с {debtor.gen} суммы долга", "о вынесении судебного приказа в отношении {debtor.gen}",
        "о вынесении судебного приказа на взыскание задолженности с должника {debtor.gen}", "о выдаче судебного приказа",
    ),
}  # fmt: skip
_SUMS = {
    "parts.three": (
        "в том числе: основной долг – {principal}, проценты – {interest}, неустойка – {penalty}",
        "из которых: {principal} – основной долг, {interest} – проценты за пользование займом, {penalty} – неустойка",
        "в том числе {principal} – сумма основного долга, {interest} – сумма процентов, {penalty} – штрафные санкции",
        "то есть сумму основного долга {principal}, процентов {interest}, пени {penalty}",
        "в том числе основной долг в сумме {principal}, проценты в сумме {interest}, пени в размере {penalty}",
        "из них основной долг {principal}, начисленные проценты {interest}, неустойка (пени) {penalty}",
        "(сумма основного долга {principal}, сумма процентов {interest}, сумма пени {penalty})",
        "где {principal} – основной долг; {interest} – проценты; {penalty} – пени за просрочку",
        "а именно: сумма займа – {principal}; проценты за пользование – {interest}; штраф за просрочку возврата – {penalty}",
        "в т.ч. основной долг: {principal}, проценты: {interest}, неустойка: {penalty}",
        "из которых {principal} составляет основной долг, {interest} – проценты, {penalty} – неустойка",
        "в том числе: // {principal} – просроченный основной долг; // {interest} – просроченные проценты; // {penalty} – неустойка",
    ),
    "parts.two": (
        "в том числе: основной долг – {principal}, проценты – {interest}",
        "из которых: {principal} – основной долг, {interest} – проценты за пользование займом",
        "в том числе {principal} – сумма основного долга, {interest} – сумма процентов",
        "то есть сумму основного долга {principal} и процентов {interest}",
        "в том числе основной долг в сумме {principal}, проценты в сумме {interest}", "(сумма основного долга {principal}, сумма процентов {interest})",
        "где {principal} – основной долг; {interest} – проценты", "а именно: сумма займа – {principal}; проценты за пользование – {interest}",
        "в т.ч. основной долг: {principal}, проценты: {interest}",
        "в том числе: // {principal} – просроченный основной долг; // {interest} – просроченные проценты",
    ),
    "parts.three.rows": (
        "# Основной долг | {principal}\n# Проценты | {interest}\n# Неустойка (штраф, пени) | {penalty}",
        "# сумма основного долга | {principal}\n# сумма процентов | {interest}\n# сумма пени | {penalty}",
        "# Задолженность по основному долгу | {principal}\n# Задолженность по процентам | {interest}\n# Штрафы | {penalty}",
    ),
    "parts.two.rows": (
        "# Основной долг | {principal}\n# Проценты | {interest}", "# сумма основного долга | {principal}\n# сумма процентов | {interest}",
        "# Задолженность по основному долгу | {principal}\n# Задолженность по процентам | {interest}",
    ),
    "amount": (
        "в размере {total.long}", "в размере {total.long}", "в сумме {total.long}", "в размере {total}", "в сумме {total}", "в общем размере {total}",
        "в общей сумме {total.long}", "на общую сумму {total}", "{total.long}", "в размере {total.words_after}", "в сумме {total.words_whole}",
    ),
    "fee_too": (
        "а также расходы по уплате государственной пошлины в размере {fee}", "а также понесённые расходы по оплате государственной пошлины в размере {fee}",
        "расходы по уплате государственной пошлины в сумме {fee}", "а также {fee} в возмещение расходов по уплате государственной пошлины",
        "а также судебные расходы по уплате госпошлины в размере {fee}", "и возврат государственной пошлины {fee}",
        "и в возмещение расходов по государственной пошлине {fee}", "государственную пошлину в размере {fee}",
        "расходы по госпошлине {fee}, почтовые расходы {post}",
        "а также судебные расходы, в том числе государственная пошлина {fee} и почтовые расходы {post}",
        "почтовые расходы в размере {post}, расходы по уплате госпошлины в размере {fee}",
        "а также понесенные расходы по оплате государственной пошлины {fee} и почтовых услуг {post}",
    ),
    "all_in": (
        *("",) * 5,
        ", а всего {grand}", ", а всего {grand.long}", ", всего взыскать {grand}", ", а всего взыскать – {grand.long}", ", всего {grand.words_after}",
        ", итого: {grand}", ", а всего сумму {grand}",
    ),
}
_ENDS = {
    "sign": (
        "!sign {$role} | {judge.short}", "!sign {$role} | {judge.initials}", "!sign {$role} | {judge.initials}", "!sign {$role}: | {judge.initials}",
        "!sign {$role} // {court.gen} | {judge.short}", "!sign {$role} {court.gen} | {judge.initials}", "!sign {$role} // {court.gen} | {judge}",
        "!sign Судья | {judge.short}", "!sign Мировой судья (подпись) | {judge.short}", "!sign Мировой судья /подпись/ | {judge.initials}",
        "!sign Мировой судья _______________ | {judge.initials}", "!sign {$role} | /{judge.short}/", "!sign М.П. // {$role} | {judge.initials}",
    ),
    "esign": ("!esign {judge} | {day.digits}", "!qr {number.12}\n\n!esign {judge} | {day.digits}"),
    "seal": (
        "!seal {court.nom}", "!seal мировой судья * {region}", "!seal", "- М.П.", "- МП", "", "",
    ),
    "copy": (
        *("",) * 4,
        "- Копия верна", "- Копия верна. // Мировой судья {judge.initials}", "- Копия верна: {judge.initials} // Секретарь {clerk.initials}",
        "!stamp КОПИЯ ВЕРНА // Мировой судья | {judge.initials}", "!stamp КОПИЯ ВЕРНА // Подпись судьи | {judge.short}",
        "- Подлинник находится в материалах дела № {case_number}", "- Секретарь судебного участка {clerk.short}", "- исп. {clerk.short}, тел. {phone}",
    ),
    "force_r": (
        *("",) * 4,
        "!force Определение вступило // в законную силу | {force.digits}", "!force ВСТУПИЛО В ЗАКОННУЮ СИЛУ | {force.words_g}",
        "- Определение вступило в законную силу {force}", "- Вступило в законную силу: {force} // Мировой судья {judge.initials}",
        "!hand Определение вступило в законную силу | {force.digits_g}",
        "!stamp Вступило в законную силу // {force.digits} // Мировой судья | {judge.initials}",
    ),
}
PIECES = {**_HEADS, **_SIDES, **_SUMS, **_ENDS}
