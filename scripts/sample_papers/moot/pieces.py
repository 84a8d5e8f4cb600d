"""What court papers of the part `moot` say alike: heads, places, judges, sides, contracts, sums, signatures."""

_HEADS = {
    "no": (
        "Дело № {case_number}", "Дело №{case_number}", "дело № {case_number}", "№ {case_number}", "Дело № {case_number}", "Производство № {case_number}", "Номер производства: {case_number}",
        "№ дела {case_number}", "Материал №{case_number}", "гражданское дело № {case_number}", "Д. № {case_number}", "дело N {case_number}",
    ),
    "id": ("УИД {uid}", "УИД: {uid}", "УИД № {uid}", "{uid}", "УИД {uid}", "УИД - {uid}", "Уникальный идентификатор: {uid}", "УИД дела {uid}", "идентификатор дела {uid}"),
    "head": (
        "> {@id} // {@no}", "> {@no} // {@id}", "> {@no}", "| {@no} | {@id}", "| {@id} | {@no}", "- {@no}\n\n- {@id}", "> {@id}\n\n> {@no}", "> копия // {@no} // {@id}", "> {@no} {@id}",
        "^^ {court.nom.upper}\n\n| {@id} | {@no}", "^^^ {court.nom.cap} // {other_address} // тел.: {phone}, эл. почта: {number.3}.msud@sud.test\n\n> {@no} // {@id}",
        "- Экземпляр № 2\n\n> {@id} // {@no}", "!qr {number.16}\n\n- {@id} // {@no}", "!code {number.14}\n\n> {@no} // {@id}", "- {@id}\n\n> {@no}", "> Судья: {judge.short} // {@no} // {@id}",
        "^^ РОССИЙСКАЯ ФЕДЕРАЦИЯ // МИРОВОЙ СУДЬЯ // {court.gen.upper}\n\n| {@no} | {@id}", "> Вх. № {number.5} от {aside.filed.digits} // {@no} // {@id}", "> {@no} // стр. стат. отчёта {number.2}, категория 2.{number.3} // {@id}",
    ),
    "qhead": (
        "!qr {number.18}\n\n- {@id}\n\n- {@no}", "!code {number.16}\n\n| {@id} | {@no}", "!qr {number.18}\n\n> {@no} // {@id} // сформировано в ПК «Мировые судьи»", "!code {number.16}\n\n^^^ ГАС «Правосудие» // идентификатор документа {number.9}\n\n> {@id} // {@no}",
        "^^^ Электронный документ. Проверить подлинность можно по коду на сайте участка\n\n!qr {number.18}\n\n> {@id} // {@no}", "| {@no} // {@id} | документ № {number.8} // страница 1",
    ),
    "place": (
        "| {day} | г. {town}", "| г. {town} | {day}", "| {day} | город {town}", "| {town} | {day}", "- {day} г. {town}", "- г. {town} {day}", "^^ {day}, г. {town}", "- {day.words}\n\n- г. {town}", "| {day.quoted} | г. {town} {region}",
        "| {day.digits_year} | г. {town}", "> г. {town} // {day}", "| город {town} {region} | {day.words}", "| {day.words_zero} | {other_address}", "- {day.spelt.cap} г. {town}", "| {day.quoted_g} | пос. {town}", "| Дата: {day} | Место вынесения: г. {town}",
        "- г. {town}, {day.digits_tight}", "> {day}",
    ),
}  # fmt: skip
_JUDGES = {
    "Judge": (
        "Мировой судья {court.gen} {judge}", "Мировой судья {court.gen} {judge.short}", "Мировой судья {court.gen} {judge}", "Мировой судья {court.gen} {judge.initials}", "И.о. мирового судьи {court.gen} {judge}",
        "Мировой судья {other_court.gen} {judge}, и.о. мирового судьи {court.gen}", "Исполняющ{j:ий|ая} обязанности мирового судьи {court.gen} мировой судья {other_court.gen} {judge.short}", "Мировой судья {judge} (участок: {court.nom})",
        "Мировой судья {court.gen} {judge} (участок расположен по адресу: {other_address})", "Мировой судья {court.gen} – {judge.short}", "Мировой судья {judge} ({court.nom})", "Мировой судья {court.gen} {judge.short} при ведении протокола секретарём {clerk.ins.short}",
        "Мировой судья {judge.initials} ({court.nom}, {other_address})", "Временно исполняющ{j:ий|ая} обязанности мирового судьи {court.gen} {judge}",
    ),
    "by_judge": ("мировым судьёй {court.gen} {judge.ins}", "мировым судьей {court.gen} {judge.ins.short}", "мировым судьёй {judge.ins.short} ({court.nom})", "и.о. мирового судьи {court.gen} {judge.ins}", "мировым судьёй {court.gen} – {judge.ins.short}"),
    "v_found": ("УСТАНОВИЛ{j:|А}:", "установил{j:|а}:", "у с т а н о в и л{j:| а}:", "У С Т А Н О В И Л{j:| А}:", "Установил{j:|а}:", "УСТАНОВИЛ:", "установил:", "УСТАНОВИЛ{j:|А}"),
    "v_ruled": ("ОПРЕДЕЛИЛ{j:|А}:", "определил{j:|а}:", "о п р е д е л и л{j:| а}:", "О П Р Е Д Е Л И Л{j:| А}:", "Определил{j:|а}:", "ОПРЕДЕЛИЛ:", "определил:", "ОПРЕДЕЛИЛ{j:|А}"),
    "ruling": ("ОПРЕДЕЛЕНИЕ", "О П Р Е Д Е Л Е Н И Е", "ОПРЕДЕЛЕНИЕ", "Определение", "О П Р Е Д Е Л Е Н И Е", "КОПИЯ // ОПРЕДЕЛЕНИЕ", "ОПРЕДЕЛЕНИЕ СУДА", "определение мирового судьи"),
    "jsign": (
        "!sign Мировой судья | {judge.initials}", "!sign Мировой судья | {judge.short}", "!sign Мировой судья: | {judge.initials}", "!sign Мировой судья (подпись) | {judge.initials}", "!sign Мировой судья // {court.gen} | {judge.short}", "!sign Мировой судья подпись | {judge.short}",
        "!sign И.о. мирового судьи | {judge.initials}", "!sign Судья | {judge.short}", "!esign {judge} | {day.digits}", "!sign М.п. Мировой судья | {judge.initials}", "!sign Мировой судья | {judge}",
    ),
    "esign": ("!esign {judge} | {day.digits}", "!esign {judge.short} | {day.digits}"),
    "copy": (
        "", "", "", "- Копия верна. // Мировой судья {judge.initials}", "- Копия верна. Секретарь судебного участка {clerk.short}", "!stamp КОПИЯ ВЕРНА // Судья | {judge.short}", "!stamp КОПИЯ ВЕРНА // секретарь участка | {clerk.short}", "- Подлинник находится в деле № {case_number} судебного участка",
        "- Помощник {clerk.short}, тел. {phone}", "- Пронумеровано, сшито, скреплено печатью: {number.1} л. {clerk.short}", "- Исполнитель: {clerk.short}, отпечатано в 2 экз.", "- Верно: специалист аппарата {clerk.initials}",
    ),
    "seal": ("!seal", "!seal судебный участок мирового судьи", "- М.П.", "!seal российская федерация * судебный участок", "- (гербовая печать)", ""),
    "led": (
        "На основании изложенного, руководствуясь статьями 224–225 ГПК РФ, мировой судья", "Руководствуясь ст. ст. 224, 225 Гражданского процессуального кодекса Российской Федерации,", "Руководствуясь вышеуказанными нормами права,", "С учётом изложенного, руководствуясь ст. 224, 225 ГПК РФ,", "Руководствуясь статьёй 225 ГПК РФ,", "",
        "На основании изложенного и руководствуясь гл. 20 ГПК РФ, мировой судья",
    ),
}  # fmt: skip
_SIDES = {
    "who_claims": (
        "{creditor}", "{creditor}", "{creditor.long.gen}", "{creditor.long.gen} ({creditor})", "{creditor} (ИНН {inn})", "взыскателя {creditor}", "{creditor.long.gen}, ИНН {inn}, ОГРН {ogrn}", "представителя {creditor} {clerk.gen}, действующего по доверенности от {aside.proxy},", "{creditor} (правопреемник {lender})",
        "{creditor}, юридический адрес: {other_address},",
    ),
    "for_whom": (
        "{creditor}", "{creditor} (ИНН {inn})", "{creditor}, ИНН {inn}, ОГРН {ogrn}", "{creditor.long.gen}", "{creditor.long.gen} (ИНН {inn}, дата государственной регистрации {aside.proxy}, адрес: {other_address})", "взыскателя {creditor} ИНН {inn}", "{creditor} (ОГРН {ogrn}; ИНН {inn}; р/с {account})", "{creditor}, место нахождения: {other_address}, ИНН {inn}",
        "{creditor.long.gen}, ИНН {inn}", "{creditor} (адрес: {other_address}; ИНН {inn})",
    ),
    "to_whom": ("{creditor}", "{creditor.long.dat}", "взыскателю {creditor}", "заявителю – {creditor}", "{creditor} (ИНН {inn})", "{creditor.long.dat} ({creditor})"),
    "debtor_g": (
        "{debtor.gen}, {born} года рождения, урожен{m:ца|ки} {birth_place}, зарегистрированно{m:го|й} по месту жительства: {address}", "{debtor.gen}, {born} г.р., место рождения: {birth_place}, паспорт {passport}, зарегистрированно{m:го|й} и проживающе{m:го|й}: {address}",
        "{debtor.gen} ({born} года рождения, место рождения {birth_place}, СНИЛС {snils}, адрес места жительства: {address})", "{debtor.gen}, родивше{m:гося|йся} {born} в {birth_place}, паспорт серии {passport}, выдан {aside.passport}, место жительства: {address}",
        "{debtor.gen}, {born} года рождения, место рождения: {birth_place}, ИНН {number.12}, место жительства: {address}, место работы: неизвестно", "{debtor.gen} (дата рождения: {born}; место рождения: {birth_place}; адрес: {address}; СНИЛС: {snils}; ИНН: {number.12})",
        "{debtor.gen}, {born} г.р., урож. {birth_place}, адрес: {address}", "{debtor.gen}, гражданство РФ, {born} года рождения, место рождения – {birth_place}, проживающе{m:го|й} по адресу: {address}, водительское удостоверение {number.10} от {aside.passport}",
        "{debtor.gen} ({born} г.р., {birth_place}), прож.: {address}, паспорт {passport} от {aside.passport}", "{debtor.gen}, {born} г.р., урожен{m:ца|ки}: {birth_place}, место регистрации: {address}, документ: паспорт гражданина РФ {passport}, выданный {aside.passport}",
    ),
    "debtor_n": (
        "{debtor.nom}, {born} г.р., место рождения: {birth_place}, адрес: {address}", "{debtor.nom}, дата рождения {born}, место рождения {birth_place}, зарегистрирован{m:|а}: {address}", "{debtor.nom} ({born}, {birth_place}), {address}, СНИЛС {snils}",
        "{debtor.nom}, {born} года рождения, урожен{m:ец|ка} {birth_place}, паспорт {passport} от {aside.passport}, место жительства: {address}", "{debtor.nom} // {born} г.р. // {birth_place} // {address}",
    ),
    "loan": (
        "договору займа", "договору потребительского займа", "договору микрозайма", "кредитному договору", "договору потребительского кредита", "договору нецелевого потребительского займа", "кредитному договору (договору о карте)", "договору потребительского займа (микрозайма)",
        "договору о выпуске и обслуживании кредитной карты", "договору займа «До зарплаты»", "соглашению о кредитовании счёта", "договору комплексного обслуживания",
    ),
    "loan_no": (
        "{$loan} № {contract} от {contract_day}", "{$loan} от {contract_day} № {contract}", "{$loan} №{contract} от {contract_day}", "{$loan} № {contract} от {contract_day}", "{$loan} № {contract}, заключённому {contract_day} между {lender} и {debtor.ins}", "{$loan} № {contract} от {contract_day} (кредитор по договору – {lender})",
        "{$loan}, заключённому {contract_day} (№ {contract})", "{$loan} № {contract} от {contract_day} (право требования перешло по договору цессии № {number.3}/Ц от {cession_day})", "{$loan} № {contract} от {contract_day}, уступленному {cession_day} от {lender}", "{$loan} {contract} от {contract_day}",
        "{$loan} № {contract} от {contract_day} и условиям транша от {loan_day.digits}",
    ),
    "debt": (
        "задолженность по {@loan_no} за период с {from} по {to}", "задолженность по {@loan_no}", "сумму долга по {@loan_no} за период с {from} по {to}", "задолженность по {@loan_no}, образовавшуюся за период с {from} по {to}", "задолженность за период с {from} по {to} по {@loan_no}",
        "долг по {@loan_no}", "денежную сумму по {@loan_no} (период задолженности: {from.digits} - {to.digits})", "просроченную задолженность по {@loan_no} с {from} по {to} включительно",
    ),
    "debt_g": ("задолженности по {@loan_no}", "задолженности по {@loan_no} за период с {from} по {to}", "долга по {@loan_no}", "задолженности по {@loan_no} в размере {total}", "суммы займа и процентов по {@loan_no}"),
}  # fmt: skip
_SUMS = {
    "parts.three": (
        "в том числе: сумма основного долга – {principal}, проценты за пользование – {interest}, неустойка – {penalty}", "из которых: {principal} - основной долг, {interest} - проценты, {penalty} - неустойка", "в т.ч. основной долг {principal}, проценты {interest}, пени {penalty}",
        "где основной долг составляет {principal}, начисленные проценты – {interest}, штраф – {penalty}", "(основной долг {principal} + проценты {interest} + штрафы {penalty})", "состоящую из: основного долга – {principal}; процентов – {interest}; штрафов и пеней – {penalty}",
        "из них {principal} – остаток ссудной задолженности, {interest} – плановые и просроченные проценты, {penalty} – неустойка по ст. 330 ГК РФ", "в том числе: // {principal} – основной долг; // {interest} – проценты; // {penalty} – неустойка", "в которую вошли: тело займа {principal}; проценты {interest}; неустойка, рассчитанная на {to.digits}, – {penalty}",
        "в том числе основной долг – {principal}, неустойка – {penalty}, проценты – {interest}",
    ),
    "parts.two": (
        "в том числе: сумма основного долга – {principal}, проценты за пользование – {interest}", "из которых: {principal} - основной долг, {interest} - проценты", "в т.ч. основной долг {principal}, проценты {interest}", "где основной долг составляет {principal}, начисленные проценты – {interest}", "(основной долг {principal} + проценты {interest})",
        "состоящую из: основного долга – {principal}; процентов – {interest}", "из них {principal} – остаток ссудной задолженности, {interest} – плановые и просроченные проценты", "в том числе: // {principal} – основной долг; // {interest} – проценты", "в которую вошли: тело займа {principal}; проценты {interest}",
    ),
    "parts.three.rows": (
        "# Основной долг | {principal}\n# Проценты за пользование займом | {interest}\n# Неустойка | {penalty}", "# Сумма займа | {principal}\n# Начисленные проценты | {interest}\n# Пени за просрочку | {penalty}", "# Задолженность по основному долгу | {principal}\n# Задолженность по процентам | {interest}\n# Задолженность по штрафам | {penalty}",
        "# Выдано по договору | {loan_sum}\n# Остаток основного долга | {principal}\n# Проценты за период | {interest}\n# Неустойка (пени) | {penalty}",
    ),
    "parts.two.rows": (
        "# Основной долг | {principal}\n# Проценты | {interest}", "# Сумма займа | {principal}\n# Начисленные проценты | {interest}", "# Задолженность по телу займа | {principal}\n# Задолженность по процентам | {interest}", "# Выдано по договору | {loan_sum}\n# Остаток основного долга | {principal}\n# Проценты за период | {interest}",
    ),
    "amount": ("в размере {total.long}", "в сумме {total}", "в размере {total}", "в общей сумме {total.long}", "в общем размере {total}", "– {total.long}", "в размере: {total}", "всего {total}"),
    "cost": (
        "а также расходы, понесённые на уплату государственной пошлины, в сумме {fee}", "а также {fee} в счёт расходов по уплате государственной пошлины", "расходы на уплату государственной пошлины в размере {fee}", "судебные расходы в виде государственной пошлины {fee}", "и государственную пошлину в размере {fee}",
        "расходы по госпошлине {fee}, почтовые расходы {post}", "а также судебные расходы: {fee} – государственная пошлина, {post} – почтовые отправления", "уплаченную по платёжному поручению № {number.5} от {aside.filed} государственную пошлину {fee}", "почтовые расходы в сумме {post}, расходы по уплате пошлины {fee}",
        "а также возврат госпошлины – {fee}", "и в возмещение понесённых взыскателем расходов по пошлине {fee}",
    ),
    "all": ("", "", "", ", а всего {grand}", ", всего {grand.long}", ", итого ко взысканию {grand}", ", а всего взыскать сумму {grand}", " (всего {grand})"),
}  # fmt: skip
_STORY = {
    "aside_told": (
        "", "", "", "Договор уступки прав (требований) № {number.3}-Ц подписан {cession_day} {lender} и {old_creditor}, а {aside.earlier} права перешли {creditor} по дополнительному соглашению.", "Ранее, {aside.earlier}, по заявлению {old_creditor} по иному договору, № {number.8}, выносился другой приказ, который к настоящему требованию не относится.",
        "Заёмщиком {aside.earlier} внесено {aside_sum}, зачтённых в счёт процентов (ст. 319 ГК РФ).", "Индивидуальные условия подписаны кодом из СМС-сообщения, сумма {loan_sum} перечислена на карту в тот же день.", "Копия заявления направлена должнику {aside.filed}, РПО {number.14}.",
        "Полномочия представителя подтверждены доверенностью от {aside.proxy} № {number.3}, действительной по {aside.until}.", "Требование о погашении (исх. № {number.5}) направлено {aside.earlier} и оставлено без ответа.", "По договору поручительства № {number.6}/П от {aside.earlier} требования к поручителю не заявлены.",
        "Согласно адресной справке от {aside.filed} должник состоит на регистрационном учёте с {aside.passport}.", "В расчёте учтено ограничение, установленное частью 24 статьи 5 Федерального закона № 353-ФЗ.",
    ),
}  # fmt: skip
PIECES = {**_HEADS, **_JUDGES, **_SIDES, **_SUMS, **_STORY}
