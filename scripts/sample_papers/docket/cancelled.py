"""Rulings of the part `docket` that cancel an order on the debtor's objections (ГПК ст. 129)."""

from scripts.sample_papers.docket.shapes import shapes

_ORDERS = shapes(
    "c_head ^ruling_word ^^c_title c_place c_intro ^^found c_story c_objected c_why ^^ruled c_operative c_hint c_end c_sign c_copy",
    "c_head ^ruling_word ^^c_title c_place c_intro ^found c_story c_received c_objected c_why ^ruled c_operative c_hint c_sign c_copy",
    "c_head ^ruling_word c_place c_intro ^^found c_story+c_objected c_why led ^^ruled c_operative c_end c_sign",
    "c_head c_place ^ruling_word ^^c_title c_intro ^^found c_objected c_story c_why ^^ruled c_operative c_hint c_end c_sign c_copy",
    "^ruling_word ^^c_title c_head c_place c_intro r_found_line+c_story c_objected+c_why ^ruled c_operative c_hint c_sign",
    "c_head ^ruling_word ^^c_title c_dated ^^found c_story c_objected c_why led ^^ruled c_operative c_end c_sign",
    "c_head ^ruling_word c_dated c_objected+c_why ^^ruled c_operative c_hint c_sign c_copy",
    "c_head ^ruling_word ^^c_title c_place c_card c_objected c_why ^^ruled c_operative c_hint c_end c_sign",
    "c_head ^ruling_word ^^c_title c_place c_table c_why ^^ruled c_operative c_sign c_copy",
    "c_head ^ruling_word ^^c_title c_place c_intro ^^ruled c_operative c_story c_objected c_why c_sign",
    "c_head ^ruling_word c_place c_intro_ruled c_operative c_why c_objected c_hint c_sign c_copy",
    "c_to ^^c_title c_place c_letter c_story c_objected c_why c_operative c_sign",
    "c_to c_head c_place c_letter c_objected c_why c_operative c_hint c_sign c_copy",
    "c_head ^ruling_word ^^c_title c_place c_intro c_story c_objected c_why c_operative_line c_end c_sign",
    "c_head ^ruling_word ^^c_title c_place c_intro ^found law c_story c_received c_objected c_why led ^ruled c_operative c_hint c_end c_sign c_copy",
    "c_head ^ruling_word ^^c_title c_place c_intro c_objected c_why ^^ruled c_operative c_sign",
    "c_copy c_head ^ruling_word ^^c_title c_place c_intro ^^found c_story c_received+c_objected c_restored c_why ^^ruled c_operative c_hint c_sign",
    "c_head ^ruling_word ^^c_restored_title c_place c_intro ^^found c_story c_received c_objected c_restored c_why led ^^ruled c_operative_restored c_hint c_end c_sign",
    "c_head ^ruling_word ^^c_title c_place c_sides c_intro ^^found c_objected c_why ^^ruled c_operative c_hint c_sign c_copy",
    "^^c_title c_head c_place c_intro ^^found c_points c_why ^^ruled c_operative c_end c_sign",
    "c_head ^ruling_word ^^c_title c_place c_story c_objected c_judge_rules c_operative c_why c_sign",
    "c_head ^ruling_word ^^c_title c_place c_intro ^found c_story --- c_objected c_why led ^ruled c_operative c_hint c_end c_sign",
    "c_head ^ruling_word ^^c_title c_bare c_operative c_sign c_copy",
    "c_head ^^c_title c_place c_form c_why ^^ruled c_operative c_sign c_copy",
)
CANCELLED = {
    "ruling_cancel": _ORDERS,
    "c_head": (
        "> {@number} // {@uid}", "> {@uid} // {@number}", "> {@number}", "| {@number} | {@uid}", "- {@number}\n\n- {@uid}", "> К делу № {case_number} // {@uid}", "^^ {court.nom.cap}\n\n> {@number} // {@uid}", "^^^ {court.nom.cap} // {other_address}\n\n- {@number}, {@uid}", "- {court.nom.cap} // тел. {phone}\n\n> {@uid} // {@number}",
        "> КОПИЯ // {@number}", "!qr {number.12}\n\n> {@number} // {@uid}", "^ {court.nom.upper}\n\n| {@uid} | {@number}", "> судебный приказ № {case_number} // {@uid}", "| Мировой судья // {court.gen} | {@number} // {@uid}", "!code {number.12}\n\n- {@uid} // {@number}",
    ),
    "c_title": (
        "об отмене судебного приказа", "об отмене судебного приказа", "об отмене судебного приказа", "об отмене приказа", "об отмене судебного приказа № {case_number}", "об отмене судебного приказа по делу № {case_number}", "(об отмене судебного приказа)", "об отмене судебного приказа от {cancelled_day}", "об отмене судебного приказа по возражениям должника",
        "об отмене судебного приказа о взыскании задолженности", "по возражениям относительно исполнения судебного приказа (отмена)", "по заявлению {debtor.gen} об отмене судебного приказа", "по вопросу об отмене судебного приказа",
    ),
    "c_restored_title": (
        "о восстановлении срока и отмене судебного приказа", "о восстановлении пропущенного срока для подачи возражений и отмене судебного приказа", "об отмене судебного приказа с восстановлением срока", "о восстановлении должнику срока, отмене приказа", "об отмене судебного приказа", "по ходатайству о восстановлении срока и по возражениям (приказ отменён)",
    ),
    "c_place": (
        "| {cancel_day} | г. {town}", "| г. {town} | {cancel_day}", "| {cancel_day} | город {town}", "- {cancel_day}, г. {town}", "- {cancel_day}\n\n- г. {town}", "^^ г. {town}, {cancel_day}", "^^ {cancel_day}", "> {cancel_day} // г. {town}", "| {town} | {cancel_day}", "| {cancel_day} | {other_address}", "- г. {town}, {cancel_day}", "% Дата | {cancel_day}\n% Место | г. {town}",
        "- {cancel_day.spelt.cap}\n\n- г. {town}", "| {cancel_day} | г. {town} {region}",
    ),
    "c_intro": (
        "{@Judge}, рассмотрев возражения {debtor.gen} относительно исполнения судебного приказа,", "{@Judge}, рассмотрев возражения {debtor.gen} относительно исполнения судебного приказа от {cancelled_day} № {case_number},", "{@Judge}, рассмотрев заявление {debtor.gen} об отмене судебного приказа,", "{@Judge}, рассмотрев заявление {debtor.gen} об отмене судебного приказа от {cancelled_day} по заявлению {@claimant},",
        "{@Judge}, изучив поступившие возражения должника {debtor.gen} на судебный приказ, вынесенный {cancelled_day} в пользу {creditor},", "{@Judge}, рассмотрев заявление должника об отмене судебного приказа о взыскании с {debtor.gen} в пользу {@in_favour} задолженности,", "Рассмотрев возражения {debtor.gen} против исполнения судебного приказа, {@judge_in_line}", "{@Judge} по возражениям {debtor.gen} на судебный приказ по делу № {case_number},",
        "{@Judge}, ознакомившись с заявлением {debtor.gen} о несогласии с судебным приказом,", "{@Judge}, проверив материалы дела № {case_number} и возражения {debtor.gen},", "{@Judge} без вызова сторон рассмотрел{j:|а} возражения {debtor.gen} и", "{@Judge}, рассмотрев ходатайство {debtor.gen} об отмене приказа, выданного {creditor},", "{@Judge}, разрешая вопрос об отмене судебного приказа по заявлению {debtor.gen},",
    ),
    "c_dated": (
        "{cancel_day.cap} {@judge_in_line}, рассмотрев возражения {debtor.gen} относительно исполнения судебного приказа от {cancelled_day},", "{cancel_day.cap}, г. {town}. {@Judge}, рассмотрев заявление {debtor.gen} об отмене судебного приказа от {cancelled_day},", "{@Judge}, {cancel_day} рассмотрев возражения {debtor.gen} на приказ от {cancelled_day},", "В г. {town} {cancel_day} {@judge_in_line}, проверив возражения {debtor.gen} против приказа от {cancelled_day},",
        "Рассмотрев {cancel_day} заявление {debtor.gen}, {@judge_in_line} по делу о судебном приказе от {cancelled_day}", "{@Judge} (определение от {cancel_day}) по возражениям {debtor.gen} на приказ, вынесенный {cancelled_day},", "{cancel_day.spelt.cap} {@judge_in_line}, изучив возражения {debtor.gen} на судебный приказ от {cancelled_day},", "{cancel_day.cap} {@judge_in_line} по заявлению {debtor.gen} об отмене приказа от {cancelled_day} о взыскании в пользу {creditor}",
    ),
    "c_intro_ruled": (
        "{@Judge}, рассмотрев возражения {debtor.gen} относительно исполнения судебного приказа от {cancelled_day}, {@ruled}", "Рассмотрев возражения {debtor.gen}, {@judge_in_line} {@ruled}", "{@Judge}, руководствуясь ст. 129 ГПК РФ, по возражениям {debtor.gen} {@ruled}", "{@Judge} по заявлению {debtor.gen} об отмене приказа от {cancelled_day} {@ruled}",
        "{@Judge}, получив возражения {debtor.gen}, {@ruled}", "По возражениям должника {debtor.gen} {@judge_in_line} {@ruled}", "{@Judge}, изучив дело № {case_number} и заявление {debtor.gen}, {@ruled}", "{@Judge} единолично, проверив срок подачи возражений {debtor.gen}, {@ruled}",
    ),
    "c_judge_rules": (
        "{@Judge}, руководствуясь ст. 225 ГПК РФ, {@ruled}", "{@Judge} {@ruled}", "При таких обстоятельствах {@judge_in_line} {@ruled}", "С учётом этого {@judge_in_line} {@ruled}", "{@Judge}, рассмотрев изложенное, {@ruled}", "Руководствуясь ст. 129, 224 ГПК РФ, {@judge_in_line} {@ruled}",
    ),
    "c_to": (
        "> {creditor} // {other_address}\n\n> {debtor.dat} // {address}", "> Взыскателю {creditor} // Должнику {debtor.dat}", "- {court.nom.cap} // исх. № {number.4} от {aside.soon}\n\n> {debtor.dat} // {address}", "| {court.nom.cap} | {creditor} // {debtor.dat}", "> Сторонам по делу № {case_number}: // {creditor}, // {debtor.dat}", "> {debtor.dat} // {address} // копия: {creditor}",
    ),
    "c_letter": (
        "{@Judge} сообщает о результате рассмотрения возражений {debtor.gen} по делу № {case_number}.", "Возражения {debtor.gen} относительно исполнения приказа от {cancelled_day} рассмотрены {@judge_ins}.", "Рассмотрев возражения {debtor.gen} на судебный приказ от {cancelled_day}, {@judge_in_line} извещает стороны о следующем.", "По Вашим возражениям (должник {debtor.nom}) {@judge_in_line} вынес{j:|ла} настоящее определение.",
        "{@Judge} доводит до сведения взыскателя {creditor} и должника {debtor.gen}:", "Заявление {debtor.gen} об отмене судебного приказа от {cancelled_day} рассмотрено {@judge_ins}.",
    ),
    "c_story": (
        "{cancelled_day.cap} мировым судьёй вынесен судебный приказ о взыскании с {debtor.gen} в пользу {creditor} задолженности по {@loan_of} в размере {total}.", "Судебным приказом № {case_number} от {cancelled_day} с {debtor.gen} в пользу {creditor} взыскана задолженность по {@loan_of} {@in_amount}.", "Судебным приказом мирового судьи {court.gen} от {cancelled_day} с должника {debtor.gen} в пользу {creditor} взыскано {total}, {parts}, {@costs}.",
        "По заявлению {creditor} мировым судьёй {cancelled_day} выдан судебный приказ о взыскании с {debtor.gen} {total} по {@loan_of}.", "На основании заявления {creditor.long.gen} {cancelled_day} был вынесен судебный приказ: с {debtor.gen} взыскано {total.long}, госпошлина {fee}.", "В производстве мирового судьи находилось заявление {creditor} о взыскании с {debtor.gen} долга по {@loan_of}; приказ вынесен {cancelled_day}.",
        "{cancelled_day.cap} по делу № {case_number} постановлен приказ о взыскании с {@debtor_whole}, в пользу {@in_favour} {total}.", "Приказ о взыскании с {debtor.gen} {total.long}, {parts}, в пользу {creditor} вынесен {cancelled_day}, копия направлена должнику {aside.received}.", "Требования {creditor} к {debtor.dat} о взыскании {total} по {@loan_of} удовлетворены приказом от {cancelled_day}.",
        "Мировой судья {cancelled_day} приказал взыскать с {debtor.gen} в пользу {creditor} {total} и пошлину {fee}.", "Из материалов дела следует, что {cancelled_day} вынесен судебный приказ о взыскании с {debtor.gen}, {born} г.р., в пользу {creditor} долга по {@loan_of} за период с {from} по {to}.", "{creditor} получило приказ от {cancelled_day} на {total} с {debtor.gen} по {@loan_of}.", "Приказ № {case_number} на сумму {total} (взыскатель – {creditor}, должник – {debtor.nom}) вынесен {cancelled_day}.",
    ),
    "c_received": (
        "Копия судебного приказа получена должником {aside.received}.", "Копию приказа {debtor.nom} получил{m:|а} {aside.received}, о чём есть расписка.", "Сведений о вручении копии приказа в деле нет, конверт вернулся {aside.received} по истечении срока хранения.", "О приказе должнику стало известно {aside.received} от судебного пристава.", "Заказное письмо с копией приказа вручено {aside.received}.", "Дата получения должником копии приказа – {aside.received}.",
        "Почтовый конверт с копией приказа возвращён {aside.received} без вручения.", "Копия приказа выдана должнику на руки {aside.received}.", "Согласно уведомлению, письмо с приказом получено {aside.received}.", "Копию приказа должник увидел{m:|а} на портале Госуслуг {aside.received}.",
    ),
    "c_objected": (
        "{objection_day.cap} от должника поступили возражения относительно исполнения судебного приказа.", "{objection_day.cap} от {debtor.gen} поступило заявление об отмене судебного приказа.", "{objection_day.cap} {debtor.nom} представил{m:|а} возражения относительно исполнения приказа.", "Возражения должника поступили на судебный участок {objection_day}.", "В суд {objection_day} поступили возражения {debtor.gen} относительно исполнения приказа.",
        "Должник {objection_day} обратил{m:ся|ась} с заявлением, в котором просит отменить приказ.", "От должника {debtor.gen} {objection_day} поступило письменное возражение.", "Возражения {debtor.gen} зарегистрированы {objection_day} (вх. № {number.4}).", "Не согласившись с приказом, {debtor.nom} {objection_day} подал{m:|а} возражения.", "{debtor.nom} {objection_day} просит приказ отменить, так как долга не признаёт.",
        "В срок, установленный законом, {objection_day} должником поданы возражения.", "Письмом, поступившим {objection_day}, должник возражает против взыскания.", "Посредством ГАС «Правосудие» {objection_day} должник направил{m:|а} возражения.", "Возражения относительно исполнения приказа сданы должником в канцелярию {objection_day}.", "Поступившее {objection_day} заявление {debtor.gen} содержит возражения против приказа.",
        "Представитель должника {second.nom} (доверенность от {aside.proxy}) {objection_day} подал{s:|а} возражения.",
    ),
    "c_restored": (
        "Одновременно заявлено ходатайство о восстановлении срока, которое подлежит удовлетворению: копия приказа должником не получена.", "Причины пропуска срока (болезнь, командировка) суд признаёт уважительными.", "Срок пропущен, но должник по адресу отправки копии не проживает с {aside.earlier}, и причина пропуска уважительна.", "Данных о получении копии приказа нет, десятидневный срок пропущенным не считается.", "Мировой судья находит причины пропуска десятидневного срока уважительными (листок нетрудоспособности до {aside.received}).",
        "Пропущенный срок подачи возражений восстанавливается, так как конверт хранился менее семи дней.", "Просьба о восстановлении срока подтверждена билетами и справкой от {aside.received}.", "Поскольку о приказе должник узнал{m:|а} от пристава, срок подлежит восстановлению по ст. 112 ГПК РФ.",
    ),
    "c_why": (
        "В силу {article.gen} ГПК РФ судья отменяет судебный приказ; в данном деле {reason}.", "Поскольку {reason}, судебный приказ на основании {article.gen} ГПК РФ подлежит отмене.", "Согласно {article.dat} ГПК РФ приказ отменяется, так как {reason}.", "Учитывая, что {reason}, судебный приказ подлежит отмене ({article.nom} ГПК РФ).", "В силу {article.gen} ГПК РФ, принимая во внимание, что {reason}, приказ следует отменить.",
        "{reason.cap}, и потому приказ отменяется по правилам {article.gen} ГПК РФ.", "Так как {reason}, приказ согласно {article.dat} ГПК РФ не может быть сохранён.", "Основанием отмены является то, что {reason} ({article.nom} ГПК РФ).", "Имея в виду, что {reason}, мировой судья находит приказ подлежащим отмене согласно {article.dat} ГПК РФ.", "Причины несогласия значения не имеют: {reason}, а этого по смыслу {article.gen} ГПК РФ достаточно для отмены.",
        "Судебный приказ отменён, поскольку {reason}; правовое основание – {article.nom} ГПК РФ.", "Из дела видно, что {reason}, вследствие чего приказ подлежит отмене в порядке {article.gen} Гражданского процессуального кодекса Российской Федерации.", "Таким образом, {reason}. Приказ отменяется ({article.nom} ГПК РФ).",
    ),
    "reason.ruling_cancel.debtor_objections": (
        "от должника поступили возражения относительно исполнения судебного приказа", "должник возражает относительно его исполнения", "от должника в установленный срок поступили возражения", "должником в десятидневный срок представлены возражения", "должник представил{m:|а} возражения относительно исполнения приказа", "возражения должника относительно исполнения судебного приказа поступили в срок",
        "поступили возражения должника", "имеются возражения относительно исполнения приказа", "должник с вынесенным приказом не соглашается и возражает против его исполнения", "должник выразил{m:|а} несогласие с приказом, подав возражения", "против исполнения приказа заявлены возражения",
    ),
    "c_operative": (
        "Отменить судебный приказ № {case_number} от {cancelled_day} о взыскании с {debtor.gen} в пользу {creditor} задолженности по {@loan_of}.", "Судебный приказ от {cancelled_day} о взыскании с {debtor.gen} в пользу {creditor} задолженности – отменить.", "отменить судебный приказ, вынесенный {cancelled_day} по заявлению {@claimant} о взыскании с {debtor.gen} {total}.", "Судебный приказ № {case_number}, вынесенный {cancelled_day} мировым судьёй {court.gen}, отменить.",
        "Отменить судебный приказ от {cancelled_day} по делу № {case_number} по заявлению {creditor} к {debtor.dat}.", "Отменить приказ мирового судьи от {cancelled_day} о взыскании с {debtor.gen} {total} и расходов {fee}.", "1. Судебный приказ от {cancelled_day} № {case_number} отменить.\n\n2. Разъяснить {creditor} право на обращение с иском.\n\n3. Копии направить сторонам.", "Возражения {debtor.gen} удовлетворить, судебный приказ от {cancelled_day} отменить.",
        "Судебный приказ, выданный {cancelled_day} {creditor} на взыскание с {debtor.gen} {total}, отменить.", "Заявление должника удовлетворить. Отменить судебный приказ от {cancelled_day}.", "Отменить судебный приказ по гражданскому делу № {case_number}, вынесенный {cancelled_day}, о взыскании с {@debtor_whole}, в пользу {@in_favour} задолженности {@in_amount}.", "приказ от {cancelled_day} № {case_number} считать отменённым.",
        "Принять возражения {debtor.gen} и отменить судебный приказ, вынесенный {cancelled_day}.",
    ),
    "c_operative_restored": (
        "Восстановить {debtor.dat} срок подачи возражений относительно исполнения судебного приказа.\n\nСудебный приказ от {cancelled_day} № {case_number} отменить.", "Признать причины пропуска срока уважительными, срок восстановить, судебный приказ от {cancelled_day} о взыскании с {debtor.gen} в пользу {creditor} отменить.", "1. Срок для возражений восстановить.\n\n2. Отменить судебный приказ от {cancelled_day}, вынесенный по заявлению {creditor}.",
        "Ходатайство {debtor.gen} удовлетворить; приказ по делу № {case_number}, вынесенный {cancelled_day}, отменить.", "Пропущенный {debtor.ins} процессуальный срок восстановить и судебный приказ от {cancelled_day} отменить.", "Отменить судебный приказ от {cancelled_day}, восстановив должнику срок.",
    ),
    "c_operative_line": (
        "На основании изложенного судебный приказ от {cancelled_day} о взыскании с {debtor.gen} в пользу {creditor} отменяется.", "Поэтому приказ № {case_number} от {cancelled_day} отменяю.", "В связи с этим {@judge_in_line} отменяет судебный приказ от {cancelled_day}.", "По изложенным причинам приказ от {cancelled_day} (взыскатель {creditor}) отменён.", "Следовательно, судебный приказ, вынесенный {cancelled_day}, отменить.", "Судебный приказ от {cancelled_day} отменяется, взыскатель вправе предъявить иск.",
    ),
    "c_hint": (
        "", "Разъяснить взыскателю, что заявленное требование может быть предъявлено в порядке искового производства.", "Взыскатель вправе обратиться в суд с иском.", "Разъяснить {creditor} право предъявить требование в исковом порядке.", "Требование взыскателя может быть рассмотрено по правилам искового производства.", "Отозвать судебный приказ с исполнения из {@bailiffs}.", "Исполнительный документ, если он выдан, возвратить мировому судье без исполнения.",
        "Взыскание по приказу прекратить, исполнительный документ отозвать.", "{creditor} вправе подать иск к {debtor.dat}, зачтя уплаченную пошлину {fee}.", "Должнику разъяснить ст. 443 ГПК РФ о повороте исполнения.", "Взыскателю: обращение в суд возможно в исковом порядке с приложением копии этого определения.",
    ),
    "bailiffs": ("службы судебных приставов", "отдела судебных приставов", "банка и ОСП", "подразделения ФССП", "РОСП", "отделения приставов"),
    "c_end": (
        "", "", "Копии определения направить взыскателю и должнику не позднее трёх дней после дня его вынесения.", "Копию определения направить сторонам.", "Определение обжалованию в апелляционном порядке не подлежит.", "Направить копии определения {creditor} и {debtor.dat}.", "Копии выслать до {aside.soon}.", "Определение частной жалобой не обжалуется.", "Определение обжалованию не подлежит, вступает в силу со дня вынесения.", "О принятом определении сообщить приставу.",
        "Определение может быть обжаловано в кассационный суд.", "Копию настоящего определения вручить должнику под расписку.",
    ),
    "c_card": (
        "% Судебный приказ | № {case_number} от {cancelled_day}\n% Взыскатель | {creditor}, ИНН {inn}\n% Должник | {debtor.nom}\n% Взыскано | {total}\n% Судья | {judge}, {court.nom}", "- Взыскатель: {creditor}\n\n- Должник: {@debtor_nom}\n\n- Приказ от {cancelled_day}\n\n- Мировой судья: {judge}, {court.nom}", "# Дело | {case_number}\n# Дата приказа | {cancelled_day}\n# Должник | {debtor.nom}\n# Взыскатель | {creditor.long.nom}\n# Кем рассмотрено | {@judge_ins}",
        "- Рассмотрено {@judge_ins}\n\n- Должник {debtor.nom}, {address}\n\n- Взыскатель {creditor}\n\n- Отменяемый приказ вынесен {cancelled_day}", "% Должник | {debtor.nom}, {born} г.р.\n% Взыскатель | {creditor}\n% Приказ вынесен | {cancelled_day}\n% Сумма приказа | {total}\n% Пошлина | {fee}\n% Судебный участок | {court.nom.cap}", "- Дело № {case_number}: {creditor} – {debtor.nom}; приказ {cancelled_day}; судья {judge.short}, {court.nom}",
    ),
    "c_table": (
        "# Дело | № {case_number}\n# Вынес приказ | {cancelled_day}, мировой судья {court.gen}\n# Возражения | {objection_day}, {debtor.nom}\n# Взыскатель | {creditor}", "# Кто возражает | {debtor.nom}, {born} г.р., {address}\n# Против чего | судебный приказ от {cancelled_day}\n# Когда | {objection_day}\n# Рассмотрено | {@judge_ins}", "% Возражения поступили | {objection_day}\n% Приказ от | {cancelled_day}\n% Сумма | {total}, пошлина {fee}\n% Взыскатель | {creditor}, ИНН {inn}\n% Должник | {debtor.nom}\n% Мировой судья | {judge}, {court.nom}", "# Приказ | {cancelled_day}\n# Копия вручена | {aside.received}\n# Возражения | {objection_day}\n# Должник | {@debtor_nom}\n# Взыскатель | {creditor}\n# Судебный участок, судья | {court.nom.cap}, {judge}", "# Мировой судья | {judge} ({court.nom})\n# Дата приказа | {cancelled_day}\n# Задолженность | {total} по {@loan_of}\n# Стороны | {creditor} и {debtor.nom}\n# Поступление возражений | {objection_day}",
        "# Приказ вынесен | {cancelled_day}\n# Возражения поступили | {objection_day}\n# Должник | {debtor.nom}\n# Взыскатель | {creditor}\n# Судья | {judge}, {court.nom}", "# Копия приказа получена | {aside.received}\n# Возражения поданы | {objection_day}\n# Приказ от | {cancelled_day}\n# Должник | {debtor.nom}\n# Участок | {court.nom.cap}\n# Судья | {judge.short}", "# Взыскатель | Должник | Приказ\n# {creditor} | {debtor.nom} | {cancelled_day}\n\n{@Judge}: возражения поступили {objection_day}.",
        "# Дата приказа | {cancelled_day}\n# Сумма | {total}\n# Дата возражений | {objection_day}\n# От кого | {debtor.nom}, {address}\n# Рассмотрел{j:|а} | мировой судья {court.gen} {judge}", "# № приказа | {case_number}\n# Вынесен | {cancelled_day}\n# В пользу | {creditor}, ИНН {inn}\n# С кого | {debtor.nom}, {born} г.р.\n# Возражения | {objection_day}\n# Судья, участок | {judge}, {court.nom}",
    ),
    "c_form": (
        "- Мировой судья {judge}, {court.nom}\n\n- Рассмотрены возражения от {objection_day}\n\n- Должник {debtor.nom}, {born} г.р.\n\n- Взыскатель {creditor}\n\n- Приказ от {cancelled_day} на {total}", "# Судья | {judge}\n# Участок | {court.nom.cap}\n# № и дата приказа | {case_number}, {cancelled_day}\n# Дата возражений | {objection_day}\n# Кто подал | {debtor.nom}", "_ {court.nom.cap} | (судебный участок)\n\n_ {judge} | (судья)\n\n| Приказ от {cancelled_day} | № {case_number}\n\n_ {debtor.nom} | (от кого возражения)\n\n_ {objection_day} | (когда поступили)", "- 1. {court.nom.cap}, мировой судья {judge.short}\n\n- 2. Судебный приказ № {case_number} от {cancelled_day}\n\n- 3. {creditor} – {debtor.nom}\n\n- 4. Возражения: {objection_day}", "% Участок | {court.nom.cap}\n% Судья | {judge}\n% Должник | {@debtor_nom}\n% Приказ | от {cancelled_day}, {total}\n% Дата поступления возражений | {objection_day}",
        "_ {judge}, {court.nom} | (мировой судья)\n\n_ {debtor.nom} | (должник, подавший возражения)\n\n_ {objection_day} | (дата поступления возражений)\n\n_ {cancelled_day}, № {case_number} | (дата и номер приказа)\n\n_ {creditor} | (взыскатель)", "- Судья: {@judge_in_line}\n\n- Приказ: № {case_number} от {cancelled_day}\n\n- Взыскатель: {creditor}\n\n- Должник: {debtor.nom}\n\n- Возражения поступили: {objection_day}",
        "% Мировой судья | {judge}, {court.nom}\n% Приказ от | {cancelled_day}\n% Возражения от | {objection_day}\n% Должник | {debtor.nom}\n% Взыскатель | {creditor}", "_ {cancelled_day} | приказ вынесен\n\n_ {objection_day} | возражения поступили\n\n_ {debtor.nom}, {address} | должник\n\n_ {court.nom.cap}, {judge.short} | участок, судья",
    ),
    "c_sides": (
        "- взыскатель: {creditor} // должник: {debtor.nom}", "| {creditor} | {debtor.nom}", "- Должник: {@debtor_nom}\n\n- Взыскатель: {creditor}", "- Взыскатель {creditor}, ИНН {inn} // Должник {debtor.nom}", "Стороны: {creditor}; {debtor.nom}, {born} г.р.", "- {creditor} к {debtor.dat}, приказ от {cancelled_day}",
    ),
    "c_points": (
        "1. {cancelled_day.cap} с {debtor.gen} взыскано {total}.\n\n2. {@c_received}\n\n3. {@c_objected}\n\n4. Срок соблюдён.", "а) судебный приказ от {cancelled_day}, взыскатель {creditor};\n\nб) сумма {total}, {parts};\n\nв) возражения от {objection_day}.", "Приказ: {cancelled_day}. Вручение копии: {aside.received}. Возражения: {objection_day}.", "1) вынесен приказ {cancelled_day}; 2) взыскано {total} и {fee} пошлины; 3) {objection_day} должник возразил{m:|а}.", "1. {@c_objected}\n\n2. {@c_received}\n\n3. {@c_story}",
        "1. {@c_story}\n\n2. {@c_objected}", "1) {@c_objected}\n\n2) {@c_story}", "Первое: {@c_story} Второе: {@c_received} Третье: {@c_objected}", "– приказ вынесен {cancelled_day};\n\n– копия получена {aside.received};\n\n– возражения поступили {objection_day}.", "1. Приказ № {case_number} от {cancelled_day}, взыскатель {creditor}.\n\n2. {@c_received}\n\n3. {@c_objected}",
    ),
    "c_bare": (
        "{@c_place}\n\nПо заявлению {debtor.gen} об отмене приказа. {@Judge}. {@c_why}", "{@Judge}, {cancel_day}. {@c_story} {@c_objected} {@c_why}", "{cancel_day.cap} рассмотрены {@judge_ins} возражения {debtor.gen}. {@c_why}", "{@c_place}\n\n{@Judge}, рассмотрев возражения {debtor.gen}, поступившие {objection_day}: {@c_why}", "- {cancel_day}\n\n{@Judge} приш{j:ёл|ла} к выводу об отмене приказа по возражениям {debtor.gen}. {@c_objected} {@c_why}",
        "{@c_place}\n\n{@Judge} по возражениям {debtor.gen}. {@c_objected} {@c_why}", "{@Judge} {cancel_day} рассмотрел{j:|а} возражения {debtor.gen}. {@c_why}", "{cancel_day.cap} {@judge_in_line}: {@c_story} {@c_objected} {@c_why}", "{@c_place}\n\nВозражения {debtor.gen} рассмотрены {@judge_ins}. {@c_objected} {@c_why}", "Определение по заявлению {debtor.gen} вынесено {cancel_day} {@judge_ins}. {@c_objected} {@c_why}",
    ),
    "c_sign": (
        "!sign Мировой судья | {judge.short}", "!sign Мировой судья | {judge.initials}", "!sign Мировой судья: | {judge.initials}", "!sign Мировой судья {court.gen} | {judge.short}", "!sign Судья | {judge.initials}", "!sign И.о. мирового судьи | {judge.initials}", "!sign Мировой судья (подпись) | {judge.short}", "!esign {judge} | {cancel_day.digits}", "!sign Мировой судья | {judge}", "!sign п/п Мировой судья | {judge.initials}",
    ),
    "c_copy": (
        "", "", "", "- Копия верна. Мировой судья {judge.initials}", "!stamp КОПИЯ ВЕРНА // секретарь | {clerk.short}", "- Определение вступило в силу, подлинник в деле № {case_number}", "- Исх. № {number.4} от {aside.soon}", "!seal", "- Секретарь {clerk.short}", "- Копию определения получил{m:|а} {aside.soon} {debtor.short}", "- М.П.", "- Направлено: {creditor}, {debtor.dat}, ОСП",
    ),
}  # fmt: skip
