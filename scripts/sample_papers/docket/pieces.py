"""What court papers of the part `docket` say alike: heads, places, judges, sides, contracts, sums, signatures."""

_HEADS = {
    "number": (
        "Дело № {case_number}", "Дело № {case_number}", "Дело №{case_number}", "дело № {case_number}", "№ {case_number}", "№{case_number}", "Дело N {case_number}",
        "Гражданское дело № {case_number}", "Материал № {case_number}", "Производство № {case_number}", "Номер дела {case_number}", "Дело {case_number}", "Дело: {case_number}",
        "гр. дело № {case_number}", "ДЕЛО № {case_number}", "По материалу № {case_number}",
    ),
    "uid": (
        "УИД {uid}", "УИД {uid}", "УИД: {uid}", "УИД № {uid}", "{uid}", "УИД: № {uid}", "УИД дела: {uid}", "УИД - {uid}", "уникальный идентификатор дела {uid}", "(УИД {uid})", "УИД {uid}.", "Идентификатор {uid}",
    ),
    "head": (
        "> {@number} // {@uid}", "> {@uid} // {@number}", "> {@number}", "> {@uid} // {@number}", "| {@number} | {@uid}", "| {@uid} | {@number}", "- {@number}\n\n- {@uid}", "- {@uid}\n\n- {@number}",
        "> {@number}, {@uid}", "> {@uid}",
        "^^ {court.nom.cap}\n\n> {@number} // {@uid}", "^^^ {court.nom.cap} // {other_address}, тел. {phone}\n\n> {@uid} // {@number}",
        "^^ МИРОВОЙ СУДЬЯ // {court.gen.upper}\n\n| {@number} | {@uid}", "^ {court.nom.upper}\n\n- {@number} // {@uid}",
        "- {court.nom.cap} // {other_address} // mirsud{number.2}@courts.test\n\n> {@number}", "| Копия | {@number} // {@uid}", "> КОПИЯ // {@number} // {@uid}",
        "^^^ АППАРАТ МИРОВЫХ СУДЕЙ {region.upper} // {court.nom.upper}\n\n- {@uid}\n\n- {@number}", "!qr {number.12}\n\n> {@number} // {@uid}", "!code {number.12}\n\n- {@number} // {@uid}",
        "> Судья {judge.initials} // {@number} // {@uid}", "> {@number} // {@uid} // строка отчёта {number.3}", "^^ РОССИЙСКАЯ ФЕДЕРАЦИЯ // {court.nom.cap}\n\n===\n\n| {@number} | {@uid}",
        "% {@uid} | {@number}", "> {court.nom.cap} // {@number}", "- {@number} стр. {number.1}.{number.2} // {@uid}", "> 1 экз. // {@number}",
    ),
    "place": (
        "| {day} | г. {town}", "| г. {town} | {day}", "| {day} | город {town}", "| город {town} | {day}", "| {day} | г. {town} {region}", "| {town} | {day}", "- {day}, г. {town}", "- г. {town}, {day}",
        "- {day} г. {town}", "- {day}\n\n- г. {town}", "^^ {day} // г. {town}", "^^ г. {town}, {day}", "| {day} | {other_address}", "> {day} // г. {town}", "> {day}", "- {day.spelt.cap}\n\n- город {town}",
        "| {day} | пгт {town}", "| {day} | ЗАТО г. {town}", "% Дата | {day}\n% Место составления | г. {town}", "- Вынесено: {day}, г. {town}", "- от {day}, город {town} {region}", "| с. {town} | {day}",
    ),
    "Judge": (
        "Мировой судья {court.gen} {judge}", "Мировой судья {court.gen} {judge}", "Мировой судья {court.gen} {judge.short}", "Мировой судья {court.gen} {judge.initials}", "Мировой судья {court.gen} {judge} (место нахождения участка: {other_address})",
        "И.о. мирового судьи {court.gen} {judge}", "И. о. мирового судьи {court.gen} мировой судья {other_court.gen} {judge.short}", "Исполняющ{j:ий|ая} обязанности мирового судьи {court.gen} {judge}",
        "Мировой судья {other_court.gen} {judge}, исполняющ{j:ий|ая} обязанности мирового судьи {court.gen}", "Мировой судья {other_court.gen}, временно замещающ{j:ий|ая} мирового судью {court.gen}, {judge}",
        "{court.nom.cap} в составе мирового судьи {judge.gen}", "{court.nom.cap} в лице мирового судьи {judge.gen}", "Судья {court.gen} {judge.short}", "Мировой судья – {judge} ({court.nom})",
        "Мировой судья {court.gen} {judge} единолично", "Мировой судья {court.gen} {judge.initials} без вызова взыскателя и должника",
        "Мировой судья {court.gen} {judge} с участием секретаря {clerk.gen.short}", "Мировой судья {judge.short}, {court.nom}", "Мировой судья {court.gen}, расположенного по адресу: {other_address}, {judge}",
        "{j:Исполнявший|Исполнявшая} обязанности мирового судьи {court.gen} {judge.short}",
    ),
    "judge_in_line": (
        "мировой судья {court.gen} {judge}", "мировой судья {court.gen} {judge.short}", "мировой судья {court.gen} {judge.initials}", "и.о. мирового судьи {court.gen} {judge}", "мировой судья {judge.short} ({court.nom})",
        "мировой судья {judge} ({court.nom})", "судья {court.gen} {judge.initials}", "мировой судья {other_court.gen} {judge.short}, замещающ{j:ий|ая} судью {court.gen}",
    ),
    "judge_ins": (
        "мировым судьёй {court.gen} {judge.ins}", "мировым судьёй {court.gen} {judge.ins.short}", "мировым судьёй {court.gen} – {judge.ins}", "мировым судьёй {judge.ins} ({court.nom})",
        "и.о. мирового судьи {court.gen} {judge.ins.short}", "судьёй {court.gen} {judge.ins}", "единолично мировым судьёй {court.gen} {judge.ins}",
    ),
    "found": (
        "УСТАНОВИЛ{j:|А}:", "установил{j:|а}:", "у с т а н о в и л{j:| а}:", "У С Т А Н О В И Л{j:| А} :", "УСТАНОВИЛ{j:|А}", "Установил{j:|а}:", "у с т а н о в и л{j:| а} :", "установлено:", "УСТАНОВЛЕНО", "НАШ{j:ЁЛ|ЛА}:",
        "усмотрел{j:|а}:",
    ),
    "ruled": (
        "ОПРЕДЕЛИЛ{j:|А}:", "определил{j:|а}:", "о п р е д е л и л{j:| а}:", "О П Р Е Д Е Л И Л{j:| А} :", "ОПРЕДЕЛИЛ{j:|А}", "Определил{j:|а}:", "о п р е д е л я ю :", "определяет:", "ОПРЕДЕЛЯЮ", "постановил{j:|а}:",
        "ПОСТАНОВИЛ{j:|А}:",
    ),
    "ruling_word": (
        "ОПРЕДЕЛЕНИЕ", "О П Р Е Д Е Л Е Н И Е", "Определение", "ОПРЕДЕЛЕНИЕ МИРОВОГО СУДЬИ", "ОПРЕДЕЛЕНИЕ // мирового судьи", "ОПРЕДЕЛЕНИЕ № {number.3}", "О П Р Е Д Е Л Е Н И Е // суда первой инстанции", "Определение суда",
        "КОПИЯ // ОПРЕДЕЛЕНИЕ", "ОПРЕДЕЛЕНИЕ // (материал)", "о п р е д е л е н и е",
    ),
}  # fmt: skip
_SIDES = {
    "claimant": (
        "{creditor}", "{creditor}", "{creditor.long.gen}", "{creditor.long.gen} ({creditor})", "{creditor} (ИНН {inn})", "{creditor}, ИНН {inn}", "{creditor.long.gen}, ИНН {inn}", "взыскателя {creditor}",
        "взыскателя – {creditor.long.gen}", "{creditor} ИНН {inn} ОГРН {ogrn}", "{creditor} (ОГРН {ogrn}, ИНН {inn})", "{creditor} в лице представителя {clerk.gen}", "представителя {creditor} по доверенности {clerk.gen.short}",
        "{creditor}, являющегося правопреемником {lender}", "{creditor} (цессионарий по договору с {old_creditor} от {cession_day})", "{creditor}, находящегося по адресу: {other_address}",
    ),
    "claimant_ins": (
        "{creditor}", "{creditor.long.ins}", "взыскателем {creditor}", "заявителем {creditor}", "{creditor} (ИНН {inn})", "{creditor.long.ins} (ИНН {inn})", "представителем {creditor}", "обществом – {creditor}",
    ),
    "claimant_dat": (
        "{creditor}", "{creditor.long.dat}", "взыскателю {creditor}", "заявителю {creditor}", "{creditor} (ИНН {inn})", "{creditor.long.dat}, ИНН {inn}", "{creditor}, адрес: {other_address}", "взыскателю – {creditor.long.dat}",
    ),
    "in_favour": (
        "{creditor}", "{creditor} (ИНН {inn})", "{creditor}, ИНН {inn}", "{creditor.long.gen}", "{creditor.long.gen} (ИНН {inn}, ОГРН {ogrn})", "{creditor.long.gen} ИНН {inn}", "взыскателя {creditor}",
        "{creditor}, место нахождения: {other_address}, ИНН {inn}", "{creditor} (ИНН {inn}, р/с {account})", "{creditor} (юр. адрес: {other_address}; ИНН {inn}; дата регистрации {aside.proxy})", "взыскателя – {creditor} (ОГРН {ogrn})",
        "{creditor}, ОГРН {ogrn}, ИНН {inn}, расчётный счёт {account}", "{creditor.long.gen}, зарегистрированного по адресу: {other_address}",
    ),
    "debtor_whole": (
        "{debtor.gen}, {born} года рождения, урожен{m:ца|ки} {birth_place}, зарегистрированно{m:го|й} по адресу: {address}", "{debtor.gen}, {born} г.р., урож. {birth_place}, проживающе{m:го|й} по адресу: {address}",
        "{debtor.gen} ({born} года рождения, место рождения: {birth_place}, адрес: {address})", "{debtor.gen} {born} г.р., место рождения: {birth_place}, паспорт {passport}, адрес регистрации: {address}",
        "{debtor.gen}, дата рождения: {born}, место рождения: {birth_place}, место жительства: {address}", "{debtor.gen}, родивше{m:гося|йся} {born} (место рождения – {birth_place}), место жительства – {address}",
        "{debtor.gen}, паспорт гражданина РФ {passport}, выдан {aside.passport}, {born} г.р., место рождения {birth_place}, зарегистрированно{m:го|й}: {address}", "{debtor.gen} (СНИЛС {snils}), {born} года рождения, {birth_place}, адрес: {address}",
        "{debtor.gen}, ИНН {number.12}, {born} г.р., место рождения: {birth_place}, место регистрации: {address}, место работы неизвестно", "граждан{m:ина|ки} {debtor.gen}, {born} года рождения, место рождения – {birth_place}, место регистрации – {address}",
        "{debtor.gen}, проживающе{m:го|й}: {address}, {born} г.р., место рождения: {birth_place}", "{debtor.gen}, адрес: {address}, дата рождения {born}, место рождения {birth_place}, ИНН {number.12}",
        "{debtor.gen}, {born} г.р., гражданство РФ, место рождения: {birth_place}, зарегистрированно{m:го|й} и фактически проживающе{m:го|й} по адресу: {address}", "{debtor.gen}, {born} рожд., м.р. {birth_place}, прож. {address}",
        "{debtor.gen} (дата рождения – {born}; место рождения – {birth_place}; место жительства – {address}; идентификатор: паспорт {passport})", "{debtor.gen}, {born}, {birth_place}, {address}, СНИЛС {snils}",
        "{debtor.gen}, {born} г. рождения, ур. {birth_place}, зарег. {address}, в/у {number.10}", "{debtor.gen}, {born} г.р., {birth_place}, работающе{m:го|й} в организации – сведений нет, место жительства: {address}",
    ),
    "debtor_nom": (
        "{debtor.nom}, {born} года рождения, место рождения: {birth_place}, адрес: {address}", "{debtor.nom}, {born} г.р., {birth_place}, {address}", "{debtor.nom} ({born} г.р., место рождения: {birth_place}; {address})",
        "{debtor.nom}, дата рождения: {born}, место рождения: {birth_place}, место жительства: {address}, паспорт {passport}", "{debtor.nom}, проживает: {address}, родил{m:ся|ась} {born}, {birth_place}",
        "{debtor.nom}, {address}, {born}, {birth_place}, СНИЛС {snils}", "{debtor.nom}, урожен{m:ец|ка} {birth_place}, {born} года рождения, зарегистрирован{m:|а} по адресу: {address}", "{debtor.nom}, ИНН {number.12}, {born} г.р., урож. {birth_place}, зарег.: {address}",
        "{debtor.nom} (место рождения {birth_place}, дата рождения {born}), место регистрации {address}", "{debtor.nom}, адрес регистрации: {address}; {born} г.р.; место рождения: {birth_place}",
    ),
    "loan": (
        "договору займа", "договору займа", "договору потребительского займа", "договору микрозайма", "договору потребительского микрозайма", "договору потребительского кредита", "кредитному договору", "кредитному договору",
        "договору потребительского кредита (займа)", "соглашению о кредитовании", "договору о предоставлении и обслуживании кредитной карты", "договору кредитной карты", "договору нецелевого займа", "договору кредитования",
        "договору о предоставлении потребительского займа", "договору банковского счёта с лимитом овердрафта", "договору краткосрочного займа", "соглашению о предоставлении займа", "договору целевого потребительского займа",
    ),
    "loan_of": (
        "{$loan} № {contract} от {contract_day}", "{$loan} № {contract} от {contract_day}", "{$loan} №{contract} от {contract_day}", "{$loan} от {contract_day} № {contract}", "{$loan} от {contract_day} №{contract}", "{$loan} {contract} от {contract_day}",
        "{$loan} N {contract} от {contract_day}", "{$loan} № {contract}, заключённому {contract_day}", "{$loan} № {contract}, заключённому {contract_day} с {lender}", "{$loan} № {contract} от {contract_day}, заключённому между {lender} и {debtor.ins}",
        "{$loan}, заключённому {contract_day} за № {contract}", "заключённому между {lender} и {debtor.ins} {$loan} № {contract} от {contract_day}", "{$loan} (№ {contract} от {contract_day})", "{$loan} от {contract_day} за номером {contract}",
        "{$loan} № {contract} от {contract_day} (первоначальный кредитор – {lender})", "{$loan} № {contract} ({lender}) от {contract_day}", "{$loan} № {contract} от {contract_day}, права по которому уступлены {cession_day}",
    ),
}  # fmt: skip
_SUMS = {
    "parts.three": (
        "из них: основной долг – {principal}, проценты – {interest}, неустойка – {penalty}", "из которых {principal} – основной долг, {interest} – проценты, {penalty} – пени", "в том числе: основной долг {principal}, проценты {interest}, штраф {penalty}",
        "в том числе основной долг в размере {principal}, проценты за пользование займом в размере {interest}, неустойка в размере {penalty}", "в т.ч. {principal} – сумма займа, {interest} – проценты, {penalty} – неустойка",
        "включая основной долг {principal}, проценты {interest}, неустойку {penalty}", "состоящую из основного долга {principal}, процентов {interest} и неустойки {penalty}", "где {principal} – сумма основного долга, {interest} – сумма процентов, {penalty} – сумма пеней",
        "из расчёта: основной долг {principal} + проценты {interest} + неустойка {penalty}", "(основной долг – {principal}, проценты – {interest}, пени – {penalty})", "(в том числе {principal} – задолженность по основному долгу; {interest} – по процентам; {penalty} – по неустойке)",
        "в том числе: // - основной долг: {principal}; // - проценты: {interest}; // - неустойка (пени): {penalty}", "а именно: 1) {principal} – основной долг; 2) {interest} – проценты; 3) {penalty} – штраф",
        "в том числе просроченный основной долг {principal}, просроченные проценты {interest}, неустойка {penalty}", "в составе которой основной долг равен {principal}, проценты – {interest}, пени – {penalty}",
        "складывающуюся из: {principal} (тело займа), {interest} (проценты за пользование), {penalty} (штрафные санкции)", "из неё по основному долгу – {principal}, по процентам – {interest}, по штрафам и пеням – {penalty}",
        "в том числе неустойка – {penalty}, проценты – {interest}, основной долг – {principal}", "из которой на основной долг приходится {principal}, на проценты {interest}, на неустойку {penalty}",
        "в том числе ссудная задолженность {principal}, задолженность по процентам {interest}, задолженность по неустойке {penalty}",
    ),
    "parts.two": (
        "из них: основной долг – {principal}, проценты – {interest}", "из которых {principal} – основной долг, {interest} – проценты", "в том числе: основной долг {principal}, проценты {interest}",
        "в том числе основной долг в размере {principal}, проценты за пользование займом в размере {interest}", "в т.ч. {principal} – сумма займа, {interest} – проценты", "включая основной долг {principal} и проценты {interest}",
        "состоящую из основного долга {principal} и процентов {interest}", "где {principal} – сумма основного долга, {interest} – сумма процентов", "из расчёта: основной долг {principal} + проценты {interest}", "(основной долг – {principal}, проценты – {interest})",
        "в том числе: // - основной долг: {principal}; // - проценты: {interest}", "а именно: 1) {principal} – основной долг; 2) {interest} – проценты", "из неё по основному долгу – {principal}, по процентам – {interest}",
        "складывающуюся из: {principal} (тело займа), {interest} (проценты за пользование)", "из которой на основной долг приходится {principal}, на проценты {interest}", "в том числе ссудная задолженность {principal}, задолженность по процентам {interest}",
    ),
    "parts.three.rows": (
        "# основной долг | {principal}\n# проценты | {interest}\n# неустойка | {penalty}", "# Сумма основного долга | {principal}\n# Сумма процентов за пользование | {interest}\n# Сумма штрафа, пени | {penalty}", "# Основной долг, руб. | {principal}\n# Проценты, руб. | {interest}\n# Пени, руб. | {penalty}",
        "# Получено в заём | {loan_sum}\n# Не возвращено | {principal}\n# Проценты | {interest}\n# Неустойка | {penalty}", "# Проценты | {interest}\n# Основной долг | {principal}\n# Неустойка | {penalty}",
        "# Ссудная задолженность | {principal}\n# Просроченные проценты | {interest}\n# Неустойка за просрочку | {penalty}",
    ),
    "parts.two.rows": (
        "# основной долг | {principal}\n# проценты | {interest}", "# Сумма основного долга | {principal}\n# Сумма процентов за пользование | {interest}", "# Основной долг, руб. | {principal}\n# Проценты, руб. | {interest}",
        "# Получено в заём | {loan_sum}\n# Не возвращено | {principal}\n# Проценты | {interest}", "# Проценты | {interest}\n# Основной долг | {principal}", "# Ссудная задолженность | {principal}\n# Просроченные проценты | {interest}",
    ),
    "costs": (
        "а также расходы по уплате государственной пошлины в размере {fee}", "а также расходы по оплате государственной пошлины в сумме {fee}", "расходы по уплате государственной пошлины – {fee}", "судебные расходы по оплате государственной пошлины в размере {fee}", "госпошлину {fee}",
        "и расходы по госпошлине в размере {fee}", "а также уплаченную госпошлину в размере {fee}", "и {fee} в возмещение расходов по уплате госпошлины", "а также в возврат государственной пошлины {fee}", "а также в счёт возмещения уплаченной государственной пошлины {fee}",
        "расходы по оплате госпошлины {fee} и почтовые расходы {post}", "а также судебные расходы: государственная пошлина {fee}, почтовые расходы {post}", "а также расходы на оплату госпошлины {fee}, на отправку корреспонденции {post}", "почтовые расходы {post} и госпошлину {fee}",
        "судебные издержки в виде почтовых расходов в размере {post}, государственную пошлину в размере {fee}", "понесённые взыскателем расходы по государственной пошлине {fee}", "а также компенсацию расходов по государственной пошлине в размере {fee}",
        "и сумму уплаченной при подаче заявления (платёжное поручение от {aside.filed}) госпошлины {fee}",
    ),
    "costs_nom": (
        "расходы по уплате государственной пошлины – {fee}", "государственная пошлина – {fee}", "госпошлина: {fee}", "судебные расходы (государственная пошлина) – {fee}", "уплаченная взыскателем пошлина – {fee}", "возмещение расходов на государственную пошлину – {fee}",
        "государственная пошлина {fee} и почтовые расходы {post}", "расходы на почту – {post}; государственная пошлина – {fee}", "расходы взыскателя по госпошлине в сумме {fee}", "сумма госпошлины – {fee}",
    ),
    "grand_total": ("", "", "", "", "", ", а всего {grand}", ", а всего {grand.long}", ", всего {grand}", ", а всего взыскать {grand}", ", итого {grand}", ", а всего – {grand.long}", ", всего на сумму {grand}", " (итого – {grand})", ", в общей сложности {grand}"),
    "in_amount": (
        "в размере {total.long}", "в размере {total.long}", "в сумме {total.long}", "в размере {total}", "в сумме {total}", "в общей сумме {total}", "в общем размере {total.long}", "на сумму {total}", "на общую сумму {total.long}", "– {total}", "в размере: {total}", "всего в размере {total.long}", "в виде суммы {total}",
    ),
}  # fmt: skip
_ENDS = {
    "sign": (
        "!sign Мировой судья | {judge.short}", "!sign Мировой судья | {judge.initials}", "!sign Мировой судья: | {judge.initials}", "!sign Мировой судья {court.gen} | {judge.initials}", "!sign Мировой судья // {court.gen} | {judge.short}", "!sign Судья | {judge.initials}",
        "!sign И.о. мирового судьи | {judge.short}", "!sign Мировой судья (подпись) | {judge.initials}", "!sign Мировой судья /подпись/ | {judge.short}", "!sign Мировой судья | {judge}", "!sign п/п Судья | {judge.short}", "!esign {judge} | {day.digits}", "!sign Подпись мирового судьи | /{judge.initials}/",
        "!sign Мировой судья М.П. | {judge.initials}",
    ),
    "seal": ("!seal", "!seal мировой судья * судебный участок", "!seal российская федерация * мировой судья", "- М.П.", "- м.п.", "", "", "- (печать)", "- Гербовая печать судебного участка", "!seal {court.nom}"),
    "true_copy": (
        "", "", "", "- Копия верна", "- Копия верна: мировой судья {judge.initials}", "- Копия верна: // Мировой судья {judge.short} // Секретарь {clerk.short}", "!stamp КОПИЯ ВЕРНА // Мировой судья | {judge.short}", "!stamp КОПИЯ ВЕРНА // секретарь судебного участка | {clerk.short}",
        "- Подлинник подшит в дело № {case_number}", "- Верно. Секретарь {clerk.short}", "- С подлинным верно: {clerk.short}", "- Изготовлено в двух экземплярах, исп. {clerk.short}", "!stamp КОПИЯ // Верно | {clerk.initials}", "- Прошито и пронумеровано {number.1} л., секретарь {clerk.short}",
        "- Помощник мирового судьи {clerk.short}, {phone}", "- Копию получил{s:|а}: {second.short}, {aside.received.digits}",
    ),
    "led": (
        "На основании изложенного, руководствуясь статьями 224, 225 Гражданского процессуального кодекса Российской Федерации, мировой судья", "Руководствуясь ст.ст. 224-225 ГПК РФ, мировой судья", "На основании изложенного, руководствуясь ст. 224–225, 331 ГПК РФ,", "Руководствуясь приведёнными нормами, мировой судья",
        "Исходя из изложенного и руководствуясь ст. 225 ГПК РФ, мировой судья", "В силу изложенного, по правилам ст. 224 ГПК РФ, суд", "Учитывая изложенное, мировой судья", "На основании вышеизложенного", "Руководствуясь ст. 166, 224 ГПК РФ,", "",
    ),
    "applied_for": (
        "о вынесении судебного приказа", "о выдаче судебного приказа", "о вынесении судебного приказа о взыскании с {debtor.gen} задолженности", "о вынесении судебного приказа о взыскании с {debtor.gen} задолженности по {@loan_of}", "о вынесении судебного приказа в отношении должника {debtor.gen}",
        "о взыскании с {debtor.gen} задолженности в порядке приказного производства", "о вынесении судебного приказа на взыскание с {debtor.gen} долга по {@loan_of}", "о выдаче судебного приказа о взыскании суммы займа с {debtor.gen}", "о вынесении судебного приказа к должнику {debtor.dat}",
        "о вынесении приказа на взыскание задолженности с должника – {debtor.gen}", "о взыскании задолженности по {@loan_of} с {debtor.gen} путём выдачи судебного приказа", "о вынесении судебного приказа о взыскании с {debtor.gen} денежных средств",
    ),
}  # fmt: skip
PIECES = {**_HEADS, **_SIDES, **_SUMS, **_ENDS}
