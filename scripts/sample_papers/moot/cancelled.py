"""Rulings of the part `moot` that cancel an order on the debtor's objections (ГПК ст. 129), with their many days."""

from scripts.sample_papers.docket.shapes import shapes

CANCELLED = {
    "ruling_cancel": shapes(
        "c_qhead ^ruling ^^c_name c_place c_intro ^^v_found c_was c_came c_why ^^v_ruled c_undo c_tell c_appeal c_esign",
        "c_head ^ruling ^^c_name c_place c_intro ^^v_found c_was c_got c_came c_why led ^^v_ruled c_undo c_tell c_appeal c_sign c_copy",
        "c_head c_place ^ruling ^^c_name c_intro ^v_found c_was+c_came c_why ^v_ruled c_undo c_tell c_sign",
        "c_head ^ruling c_place c_intro ^^v_found c_rule c_was c_came c_why ^^v_ruled c_undo c_copies c_appeal c_sign c_copy",
        "^ruling ^^c_name c_head c_dayed ^^v_found c_came c_why ^^v_ruled c_undo c_tell c_sign",
        "c_head ^ruling ^^c_late_name c_place c_intro ^^v_found c_was c_late c_rule c_why led ^^v_ruled c_undo_late c_tell c_appeal c_sign c_copy",
        "c_head ^ruling ^^c_name c_place c_table c_why ^^v_ruled c_undo c_tell c_sign",
        "c_letter_head ^^c_name c_place c_letter c_came c_why c_undo c_tell c_sign",
        "c_head ^ruling ^^c_name c_place c_intro ^v_found norms c_was c_got --- c_came c_rule c_why led ^v_ruled c_undo c_tell c_copies c_appeal c_sign",
        "c_head ^ruling ^^c_name c_place c_intro_ruled c_undo c_because c_tell c_sign c_copy",
        "c_qhead ^^c_name c_place c_points c_why ^^v_ruled c_undo c_copies c_esign",
        "c_head ^ruling ^^c_name c_place c_intro c_was c_came norms c_why led ^^v_ruled c_undo c_appeal c_sign",
        "c_copy c_head ^ruling ^^c_name c_place c_intro ^^v_found c_got c_came c_rule c_why ^^v_ruled c_undo_more c_tell c_sign",
        "c_head ^ruling ^^c_name c_place c_one_paragraph c_sign c_copy",
    ),
    "c_head": (
        "> {@id} // {@no}", "> {@no} // {@id}", "> {@no}", "| {@no} | {@id}", "- {@no}\n\n- {@id}", "> к делу № {case_number} // {@id}", "^^ {court.nom.upper}\n\n> {@no} // {@id}", "^^^ {court.nom.cap} // {other_address}, {phone}\n\n| {@id} | {@no}", "> судебный приказ № {case_number} // {@id}", "!code {number.14}\n\n> {@no} // {@id}",
        "- Вх. № {number.4}\n\n> {@no} // {@id}",
    ),
    "c_qhead": ("!qr {number.18}\n\n- {@id}\n\n- {@no}", "!qr {number.18}\n\n^^^ ПК «Мировые судьи», документ № {number.7} // по делу № {case_number}\n\n> {@id}", "!code {number.16}\n\n| {@no} | {@id}", "^^^ ГАС «Правосудие» // карточка дела {number.8}\n\n> {@no} // {@id}"),
    "c_place": (
        "| {cancel_day} | г. {town}", "| г. {town} | {cancel_day}", "| {cancel_day} | город {town}", "- {cancel_day} г. {town}", "- г. {town}\n\n- {cancel_day.words}", "^^ {cancel_day}, г. {town}", "| {cancel_day.quoted} | г. {town} {region}", "| {cancel_day.digits_year} | г. {town}", "> {cancel_day}", "- {cancel_day.spelt.cap} г. {town}", "| {town} | {cancel_day.words_g}", "- Вынесено {cancel_day} в г. {town}",
    ),
    "c_name": (
        "об отмене судебного приказа", "об отмене судебного приказа", "об отмене судебного приказа № {case_number}", "(об отмене судебного приказа)", "об отмене судебного приказа от {cancelled_day}", "об отмене судебного приказа в связи с поданными возражениями", "по вопросу отмены судебного приказа", "об отмене приказа о взыскании с {debtor.gen}", "об отмене судебного приказа на основании ст. 129 ГПК РФ",
    ),
    "c_late_name": ("о восстановлении срока и об отмене судебного приказа", "о восстановлении срока для представления возражений и отмене судебного приказа", "об отмене судебного приказа // (с восстановлением срока)", "об отмене судебного приказа по возражениям, поданным с пропуском срока"),
    "c_intro": (
        "{@Judge}, рассмотрев поданные возражения {debtor.gen} относительно исполнения судебного приказа от {cancelled_day},", "{@Judge}, рассмотрев заявление {debtor.gen} об отмене судебного приказа, поступившее {objection_day},", "{@Judge}, изучив поступившие возражения должника {debtor.gen} по делу № {case_number},", "{@Judge}, рассмотрев вопрос об отмене судебного приказа № {case_number} по заявлению {@who_claims} о взыскании {@debt_g} с {debtor.gen},", "{@Judge} при рассмотрении возражений {debtor.gen} на приказ о взыскании в пользу {creditor} {total}",
        "{@Judge}, рассмотрев гражданское дело приказного производства по заявлению {@who_claims} к {debtor.dat},", "{@Judge}, рассмотрев в отсутствие сторон возражения {debtor.gen}, проживающе{m:го|й}: {address},", "{@Judge}, ознакомившись с возражениями {debtor.gen}, {born} г.р., на судебный приказ по заявлению {creditor},",
    ),
    "c_intro_ruled": ("{@Judge}, рассмотрев возражения {debtor.gen}, {@v_ruled}", "{@Judge}, изучив возражения должника {debtor.gen} на судебный приказ по делу № {case_number}, руководствуясь ст. 129 ГПК РФ, {@v_ruled}", "{@Judge} по возражениям {debtor.gen}, поступившим {objection_day}, {@v_ruled}"),
    "c_dayed": ("{cancel_day.cap} мировой судья {court.gen} {judge}, рассмотрев возражения {debtor.gen},", "{@Judge}, рассмотрев {cancel_day} в г. {town} возражения {debtor.gen} относительно исполнения приказа,", "г. {town}, {cancel_day.quoted}. {@Judge}, изучив заявление {debtor.gen},", "{@Judge} {cancel_day.words} рассмотрел{j:|а} возражения должника {debtor.gen} и"),
    "c_was": (
        "{cancelled_day.cap} по заявлению {@who_claims} вынесен судебный приказ о взыскании с {debtor.gen} {@debt_g}, {parts}, и пошлины {fee}.", "Судебным приказом от {cancelled_day} № {case_number} с {debtor.gen} в пользу {creditor} взыскано {total.long} по {@loan_no}.", "По заявлению {creditor}, поданному {aside.filed}, мировым судьёй {cancelled_day} выдан приказ о взыскании с {debtor.gen} {total} и судебных расходов {fee}.",
        "Мировым судьёй {court.gen} {cancelled_day} вынесен приказ о взыскании с {@debtor_g}, в пользу {@for_whom} {@debt} {@amount}.", "В производстве мирового судьи находилось заявление {creditor} (договор № {contract} от {contract_day}, цессия от {cession_day}); приказ вынесен {cancelled_day}, взыскано {total}, пошлина {fee}.", "{cancelled_day.words.cap} в порядке гл. 11 ГПК РФ постановлен приказ № {case_number}: взыскать с {debtor.gen} {total}.",
        "Приказ о взыскании {@debt_g} с {debtor.gen} в пользу {creditor.long.gen} вынесен {cancelled_day.digits}.",
    ),
    "c_got": (
        "Копия приказа направлена должнику {aside.received} и возвращена почтой.", "Копия приказа получена должником {aside.received}.", "Согласно уведомлению копия приказа вручена {aside.received.digits}.", "Почтовое отправление {number.14} с копией приказа прибыло в место вручения {aside.received}.", "Должник указывает, что о приказе узнал{m:|а} {aside.received} из сведений портала Госуслуг.", "Копия приказа выслана {aside.received}, вручение отправления сайтом Почты России не подтверждено.",
    ),
    "c_came": (
        "{objection_day.cap} от {debtor.gen} в адрес суда поступили возражения относительно исполнения приказа.", "Возражения должника поданы {objection_day}, копию приказа должник получил{m:|а} {aside.received}.", "Заявлением, поступившим {objection_day} (вх. № {number.4}), {debtor.nom} просит отменить приказ, с суммой долга не соглас{m:ен|на}.", "{debtor.nom} {objection_day} представил{m:|а} мировому судье возражения; в них указано, что приказ от {order_day} получен {aside.received}.",
        "В возражениях, зарегистрированных {objection_day}, должник ссылается на отсутствие договорных отношений с {creditor}.", "Через приёмную участка {objection_day.digits} должник сдал{m:|а} возражения, просит отменить приказ.", "В материалы дела {objection_day} поступили возражения {debtor.gen}, датированные тем же числом.", "Возражения поступили {objection_day} по почте.", "От {debtor.gen}, зарегистрированно{m:го|й} по адресу: {address}, {objection_day} поступило заявление о несогласии с приказом.",
    ),
    "c_late": (
        "Возражения поданы {objection_day}, то есть с пропуском срока; должник пояснил{m:|а}, что копии приказа не получал{m:|а}, о нём узнал{m:|а} от судебного пристава {aside.received}. Причины пропуска признаются уважительными.", "{objection_day.cap} {debtor.nom} обратил{m:ся|ась} с возражениями и ходатайством о восстановлении срока, сославшись на больничный лист от {aside.received}.",
        "Копия приказа, направленная {aside.received}, возвращена за истечением срока хранения. Возражения с просьбой восстановить срок поступили {objection_day}. Доказательства проживания по другому адресу представлены.", "Срок представления возражений пропущен: приказ вынесен {order_day}, копия доставлена {aside.received}, возражения поступили {objection_day}. Причина (нахождение в командировке) уважительная.",
    ),
    "c_rule": (
        "Судья отменяет судебный приказ, если от должника в установленный срок поступят возражения; в определении взыскателю разъясняется право на иск.", "В соответствии со ст. 128 ГПК РФ срок для возражений составляет десять дней со дня получения приказа.", "Возражения должника не требуют обоснования (п. 31 постановления Пленума от 27.12.2016 № 62).", "Процессуальный срок, исчисляемый днями, не включает нерабочие дни (ч. 3 ст. 107 ГПК РФ).",
    ),
    "c_why": (
        "Согласно {article.dat} ГПК РФ приказ подлежит отмене, поскольку {reason}.", "Принимая во внимание, что {reason}, мировой судья на основании {article.gen} ГПК РФ приходит к выводу об отмене приказа.", "Так как {reason}, приказ отменяется ({article.nom} ГПК РФ).", "{reason.cap}. По правилам {article.gen} ГПК РФ этого достаточно для отмены приказа.", "Учитывая, что {reason}, и руководствуясь {article.ins} ГПК РФ,", "В деле {reason}, поэтому в силу {article.gen} ГПК РФ судебный приказ следует отменить.",
        "Ввиду того, что {reason}, имеются основания, предусмотренные {article.ins} Гражданского процессуального кодекса РФ.", "Мировой судья считает, что {reason}, а значит, приказ не может быть сохранён ({article.nom} ГПК РФ).",
    ),
    "c_because": ("Основание: {reason}, {article.nom} ГПК РФ; возражения поступили {objection_day}.", "Мотивы: {reason}. Правовая норма: {article.nom} ГПК РФ. Приказ вынесен {order_day}, возражения – {objection_day}.", "Отмена вызвана тем, что {reason} ({article.nom} ГПК РФ)."),
    "reason.ruling_cancel.debtor_objections": (
        "от должника поступили возражения против исполнения приказа", "должник представил{m:|а} возражения относительно исполнения судебного приказа", "имеются возражения должника", "должник против исполнения приказа возражает", "возражения относительно исполнения приказа поданы должником в срок", "возражения должника поступили в предусмотренный ст. 128 ГПК РФ срок", "должник не соглас{m:ен|на} с приказом и представил{m:|а} возражения",
        "поданные должником возражения касаются исполнения приказа",
    ),
    "c_undo": (
        "Отменить судебный приказ № {case_number} от {cancelled_day} о взыскании с {debtor.gen} в пользу {creditor} {@debt_g}.", "Судебный приказ, вынесенный {cancelled_day} по заявлению {creditor} о взыскании с {debtor.gen} {total}, отменить.", "отменить судебный приказ мирового судьи {court.gen} от {cancelled_day}.", "Судебный приказ от {cancelled_day} по гражданскому делу № {case_number} о взыскании с {debtor.gen} задолженности в пользу {creditor.long.gen} отменить.",
        "1. Отменить судебный приказ от {cancelled_day} № {case_number}.\n\n2. Отозвать приказ с исполнения, если он был предъявлен.", "Отменить приказ о взыскании с {@debtor_g}, в пользу {@for_whom} {@debt} {@amount}, вынесенный {cancelled_day}.", "Возражения {debtor.gen} принять, судебный приказ от {cancelled_day} отменить.", "Приказ № {case_number} ({cancelled_day.digits}) о взыскании {total} и пошлины {fee} с {debtor.gen} отменить.",
    ),
    "c_undo_more": (
        "Отменить судебный приказ от {cancelled_day}. Приказ по договору № {number.8} от {aside.earlier}, вынесенный по другому делу, настоящим определением не затрагивается.", "Судебный приказ от {cancelled_day} о взыскании с {debtor.gen} в пользу {creditor} {total} отменить. Вопрос о повороте исполнения на сумму {aside_sum} разрешить после её подтверждения.", "Отменить приказ от {cancelled_day} № {case_number}. Удержанные до отмены {aside_sum} должник вправе истребовать (ст. 443 ГПК РФ).",
    ),
    "c_undo_late": ("Восстановить {debtor.dat} пропущенный срок. Отменить судебный приказ от {cancelled_day} № {case_number}.", "1. Срок представления возражений восстановить.\n\n2. Приказ от {cancelled_day} о взыскании с {debtor.gen} в пользу {creditor} {@debt_g} отменить.", "Ходатайство {debtor.gen} удовлетворить, срок восстановить, судебный приказ, вынесенный {cancelled_day}, отменить."),
    "c_tell": (
        "Разъяснить {@to_whom}, что заявленное требование может быть предъявлено в порядке искового производства.", "Взыскателю разъяснить право на обращение в суд с исковым заявлением.", "Разъяснить {creditor} право обратиться с иском к {debtor.dat}.", "", "Разъяснить взыскателю, что требование рассматривается в исковом порядке, уплаченная пошлина {fee} засчитывается в счёт подлежащей уплате.", "Взыскатель вправе предъявить требование по правилам искового производства.",
    ),
    "c_appeal": ("", "Определение обжалованию не подлежит.", "Настоящее определение не обжалуется, вступает в силу со дня вынесения.", "Определение обжалованию в апелляционном порядке не подлежит (п. 33 постановления Пленума № 62).", "Определение окончательное."),
    "c_copies": ("Копии определения направить сторонам не позднее трёх дней.", "Копию определения направить {debtor.dat}, {creditor} и в отделение судебных приставов.", "Копии высланы {aside.soon}.", "Определение направлено сторонам {aside.soon}, исх. № {number.4}."),
    "c_sign": ("!sign Мировой судья | {judge.initials}", "!sign Мировой судья | {judge.short}", "!sign Мировой судья: | {judge.initials}", "!sign Мировой судья (подпись) | {judge.short}", "!sign И.о. мирового судьи | {judge.initials}", "!sign Мировой судья // {court.gen} | {judge.initials}", "!sign Мировой судья | {judge}", "!esign {judge} | {cancel_day.digits}"),
    "c_esign": ("!esign {judge} | {cancel_day.digits}", "!esign {judge.short} | {cancel_day.digits}"),
    "c_copy": ("", "", "- Копия верна: {clerk.short}", "!stamp КОПИЯ ВЕРНА // мировой судья | {judge.short}", "- Направлено сторонам {aside.soon.digits}", "!stamp ПОЛУЧЕНО НАРОЧНО | {aside.soon.digits}", "- Копию получил{m:|а}: {debtor.short}, {aside.soon}", "- Подлинник в деле № {case_number}", "!seal"),
    "c_table": (
        "# Судебный приказ | № {case_number} от {cancelled_day}\n# Взыскатель | {creditor}\n# Должник | {debtor.nom}, {address}\n# Взыскано | {total}, пошлина {fee}\n# Копия получена | {aside.received}\n# Возражения поступили | {objection_day}\n\n{@Judge}, рассмотрев возражения,", "% Дело | № {case_number}\n% Приказ вынесен | {cancelled_day.digits}\n% Возражения | {objection_day.digits}, вх. {number.4}\n% Должник | {debtor.nom}, {born} г.р.\n% Взыскатель | {creditor}, ИНН {inn}\n% Суд | {court.nom.cap}\n% Судья | {judge}",
    ),
    "c_letter_head": ("^^^ {court.nom.cap} // {other_address} // тел. {phone}\n\n- {@no}\n\n> {creditor} // {debtor.dat}, {address}", "| Мировой судья {court.gen} // исх. № {number.4} | {debtor.dat} // {address}", "!qr {number.15}\n\n- {@id} // {@no}\n\n> Взыскателю: {creditor} // Должнику: {debtor.dat}"),
    "c_letter": ("По делу № {case_number} {@by_judge} вынесено следующее определение. Приказ от {cancelled_day} о взыскании {total} в пользу {creditor} выдан по заявлению от {aside.filed}.", "Мировой судья {court.gen} {judge} уведомляет о рассмотрении возражений {debtor.gen} на судебный приказ от {cancelled_day} (взыскатель {creditor}).", "Рассмотрены возражения на приказ, выданный {cancelled_day} {@by_judge} на взыскание {@debt_g} с {debtor.gen}."),
    "c_points": (
        "{@Judge} рассмотрел{j:|а} возражения должника.\n\n1. Приказ вынесен {cancelled_day}, взыскатель {creditor}, сумма {total}.\n\n2. Копия получена {aside.received}.\n\n3. Возражения {debtor.gen} поступили {objection_day}.", "- Взыскатель: {creditor}\n\n- Должник: {debtor.nom}, {address}\n\n- Приказ: {cancelled_day.digits}, {total}\n\n- Возражения: {objection_day.digits}\n\n- {@Judge}",
    ),
    "c_one_paragraph": (
        "{@Judge}, рассмотрев поступившие {objection_day} возражения {debtor.gen} на судебный приказ от {cancelled_day}, установив, что {reason}, руководствуясь {article.ins} ГПК РФ, определил{j:|а}: приказ о взыскании в пользу {creditor} {total} отменить, разъяснив право на иск.", "{cancelled_day.cap} выдан приказ о взыскании с {debtor.gen} {@debt_g}, {objection_day} должник возразил{m:|а}. {@Judge} ввиду того, что {reason}, на основании {article.gen} ГПК РФ отменяет приказ № {case_number}; {creditor} вправе обратиться в исковом порядке.",
    ),
}  # fmt: skip
