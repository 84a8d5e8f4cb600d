"""Rulings of the part `assembly` that cancel an order on the debtor's objections (ГПК ст. 129)."""

from scripts.sample_papers.rows import sheets

_ROWS = sheets(
    *(
        "a_head ^a_ruling ^^ac_title ac_place ac_intro ^a_found ac_tale ac_came ac_why ac_led ^a_ruled ac_undo ac_claim ac_end a_sign a_copy",
        "a_head ^a_ruling ac_place ac_intro ^a_found ac_tale ac_came ac_norm ac_why a_led ^a_ruled ac_undo ac_claim ac_send a_sign",
        "a_head ^a_ruling ^^ac_title ac_place ac_intro ^^a_found ac_tale ac_handed ac_came ac_why ac_led ^^a_ruled ac_undo ac_recall ac_claim ac_end a_sign a_seal",
    ) * 2,
    "a_head ^a_ruling ac_place ac_all ^a_ruled ac_undo ac_claim a_sign",
    "a_head ^a_ruling ^^ac_title ac_place ac_intro ^a_found ac_tale+ac_came ac_why ^a_ruled ac_undo ac_claim a_sign a_copy",
    "a_head ^a_ruling ^^ac_title ac_place ac_tale ac_came ac_rules_small ac_undo ac_why ac_claim a_sign",
    "ac_to a_head ^a_ruling ^^ac_title ac_place ac_intro ^a_found ac_tale ac_came ac_why ^a_ruled ac_undo ac_claim ac_send a_sign",
    "^a_ruling ^^ac_title a_head ac_place ac_intro ^a_found ac_came ac_tale ac_norm ac_why a_led ^a_ruled ac_list a_sign",
    "a_head ^a_ruling ^^ac_title_term ac_place ac_intro ^a_found ac_tale ac_handed ac_came ac_late ac_why ac_led ^a_ruled ac_undo_term ac_claim ac_end a_sign a_copy",
    "a_head ^a_ruling ^^ac_title ac_on_day ^a_found ac_tale ac_came ac_why ^a_ruled ac_undo ac_recall ac_end a_sign",
    "a_head ac_place ^a_ruling ^^ac_title ac_intro ^^a_ruled ac_undo ac_ground ac_claim ac_send a_sign a_copy",
    *("a_head ^a_ruling ^^ac_title ac_place ac_intro ^a_found ac_tale ac_handed ac_came av_wide ac_norm av_order ac_why ac_besides a_led ^a_ruled ac_undo ac_recall ac_claim ac_send ac_end a_sign a_copy",) * 2,
    "a_head ^a_ruling ^^ac_title_term ac_place ac_intro ^a_found ac_tale ac_norm av_wide --- ac_handed ac_came ac_late ac_why ac_led ^a_ruled ac_undo_term ac_recall ac_claim ac_end a_sign a_seal",
    "a_head ^a_ruling ^^ac_title ac_place ac_intro ^a_found ac_tale ac_came ac_why ac_led ^a_ruled ac_list ac_end a_sign ac_mark",
)  # fmt: skip
CANCELLED = {
    "ruling_cancel": _ROWS,
    "ac_title": (
        *("об отмене {@ac_order}",) * 8, "(об отмене {@ac_order})", "Об отмене судебного приказа", "об отмене приказа", "ОБ ОТМЕНЕ СУДЕБНОГО ПРИКАЗА", "об отмене {@ac_order} от {cancelled_day}",
        "об отмене {@ac_order} по делу № {case_number}",
    ),
    "ac_order": (*("судебного приказа",) * 8, "приказа"),
    "ac_title_term": (
        "о восстановлении пропущенного срока и отмене {@ac_order}", "о восстановлении срока для подачи возражений, отмене судебного приказа", "об отмене судебного приказа с восстановлением пропущенного срока",
        "об отмене {@ac_order}",
    ),
    "ac_to": ("> {debtor.dat} // {address}\n\n> {creditor} // {other_address}", "> Взыскателю {creditor} // {other_address} // Должнику {debtor.dat} // {address}", "> Копия: {creditor}; {debtor.dat}"),
    "ac_place": (
        *("| {cancel_day} | г. {town}", "| г. {town} | {cancel_day}") * 4, "| г.{town} | {cancel_day}", "| {cancel_day} | {town}", "- {cancel_day} // город {town}", "- г. {town}, {cancel_day}", "^^ {cancel_day}, город {town}",
        "- {cancel_day}", "> {cancel_day}, г. {town}", "| {cancel_day} | {other_address}", "| {cancel_day} | гор. {town}",
    ),
    "ac_intro": (
        *(
            "{@a_judge}, рассмотрев возражения {debtor.gen} относительно исполнения судебного приказа по гражданскому делу № {case_number},",
            "{@a_judge}, рассмотрев заявление должника {debtor.gen} об отмене судебного приказа от {cancelled_day},",
            "{@a_judge}, рассмотрев поступившие от {debtor.gen} возражения на судебный приказ о взыскании в пользу {@a_who_asks} задолженности по {@a_loan_of},",
        ) * 3,
        "{@a_judge}, изучив возражения {debtor.gen} относительно исполнения судебного приказа от {cancelled_day} и материалы дела № {case_number},",
        "{@a_judge}, рассмотрев единолично заявление {debtor.gen} об отмене судебного приказа о взыскании {total} в пользу {creditor},",
        "Рассмотрев возражения должника {debtor.gen} относительно исполнения приказа, {@a_judge_small}",
        "{@a_judge}, рассмотрев в порядке статьи 129 ГПК РФ возражения {debtor.gen} по делу по заявлению {@a_who_asks} о вынесении судебного приказа,",
    ),
    "ac_on_day": (
        "{cancel_day.cap} {@a_judge_small}, рассмотрев возражения {debtor.gen} относительно исполнения судебного приказа от {cancelled_day},",
        "{@a_judge} {cancel_day} рассмотрел{j:|а} заявление {debtor.gen} об отмене судебного приказа и",
    ),
    "ac_all": (
        "{@a_judge}, рассмотрев возражения {debtor.gen}, поступившие {objection_day}, относительно исполнения судебного приказа от {cancelled_day} о взыскании в пользу {creditor} {total}, учитывая, что {reason}, руководствуясь {article.ins} ГПК РФ,",
        "{@a_judge}, ознакомившись с заявлением {debtor.gen} от {objection_day} об отмене приказа, вынесенного {cancelled_day} по заявлению {@a_who_asks}, находит, что {reason}, и на основании {article.gen} ГПК РФ",
    ),
    "ac_rules_small": ("Рассмотрев поступившие возражения, {@a_judge_small} {@a_ruled}", "{@a_judge}, изучив возражения {debtor.gen}, {@a_ruled}"),
    "ac_tale": (
        *(
            "Мировым судьей {cancelled_day} вынесен судебный приказ № {case_number}, которым с {debtor.gen} в пользу {creditor} взыскана задолженность по {@a_loan_of} в размере {total} и расходы по уплате госпошлины {fee}.",
            "Судебным приказом от {cancelled_day} по делу № {case_number} с {debtor.gen} взыскана в пользу {creditor.long.gen} задолженность по {@a_loan_of} за период с {from} по {to} в размере {total}, {parts}.",
            "По заявлению {@a_who_asks} {cancelled_day} мировым судьей вынесен судебный приказ о взыскании с {debtor.gen} задолженности по {@a_loan_of}.",
        ) * 2,
        "{cancelled_day.cap} по требованию {@a_who_asks} к {debtor.dat} выдан судебный приказ на сумму {total} и расходы по госпошлине {fee}.",
        "Из материалов дела следует, что судебный приказ о взыскании с {debtor.gen}, {born} г.р., адрес: {address}, в пользу {creditor} (ИНН {inn}) суммы {total.long} вынесен {cancelled_day}.",
        "Судебный приказ № {case_number} вынесен {cancelled_day}; взыскатель – {creditor}, должник – {debtor.nom}, сумма долга {total}, {parts}.",
        "{creditor} обращалось к мировому судье с заявлением о взыскании с {debtor.gen} долга по {@a_loan_of}, которое удовлетворено судебным приказом от {cancelled_day}.",
    ),
    "ac_handed": (
        "Копия приказа получена должником {aside.received}, что подтверждается уведомлением о вручении.",
        "Направленная должнику копия приказа возвратилась {aside.received} без вручения.",
        "Доказательств вручения должнику копии судебного приказа не имеется.",
        "Как указывает должник, о судебном приказе ему стало известно {aside.received} из личного кабинета на портале Госуслуг.",
        "Судебный приказ отправлен должнику почтой (ШПИ {number.14}), вручен {aside.received}.",
    ),
    "ac_came": (
        *(
            "{objection_day.cap} от должника поступили письменные возражения относительно исполнения данного приказа.",
            "Должник {debtor.nom} {objection_day} представил{m:|а} мировому судье возражения, в которых просит приказ отменить.",
            "{objection_day.cap} в канцелярию участка поступило заявление {debtor.gen}, просящ{m:его|ей} судебный приказ отменить.",
        ) * 2,
        "Не согласившись с суммой долга, {debtor.nom} обратил{m:ся|ась} {objection_day} с возражениями.",
        "Возражения {debtor.gen} зарегистрированы {objection_day} (вх. № {number.4}).",
        "В возражениях от {objection_day} должник ссылается на то, что долг погашен, с приказом не соглас{m:ен|на}.",
        "Посредством ГАС «Правосудие» {objection_day} должником направлены возражения относительно исполнения судебного приказа.",
        "От {debtor.gen} в десятидневный срок, {objection_day}, получено заявление о несогласии с вынесенным приказом.",
    ),
    "ac_late": (
        "Одновременно заявлено о восстановлении срока для подачи возражений; причины пропуска суд находит уважительными, так как должник с {aside.earlier} проживает по другому адресу.",
        "Срок на подачу возражений пропущен должником по причине болезни, подтвержденной справкой, и подлежит восстановлению.",
        "Учитывая отсутствие сведений о вручении приказа, мировой судья полагает срок подлежащим восстановлению.",
        "Довод должника о неполучении копии приказа материалами дела не опровергнут, поэтому срок следует считать непропущенным.",
    ),
    "ac_norm": (
        "Согласно ст. 128 ГПК РФ должник в течение десяти дней со дня получения копии приказа вправе представить возражения относительно его исполнения.",
        "По смыслу статьи 129 ГПК РФ мотивы, по которым должник не согласен с приказом, значения для его отмены не имеют.",
        "В силу пункта 31 постановления Пленума ВС РФ № 62 судья отменяет судебный приказ, когда возражения поступили в срок, и не вправе проверять их обоснованность.",
        "Вопрос об отмене приказа разрешается судьей единолично, без вызова сторон.",
    ),
    "ac_why": (
        *(
            "В соответствии с {article.ins} ГПК РФ при поступлении возражений должника судебный приказ отменяется. Поскольку {reason}, приказ следует отменить.",
            "Так как {reason}, судебный приказ на основании {article.gen} ГПК РФ подлежит отмене.",
            "Учитывая, что {reason}, мировой судья приходит к выводу об отмене судебного приказа согласно {article.dat} ГПК РФ.",
        ) * 2,
        "{reason.cap}, что по правилам {article.gen} ГПК РФ является безусловным основанием для отмены приказа.",
        "При таких данных, когда {reason}, приказ в силу {article.gen} ГПК РФ сохранен быть не может.",
        "Мировой судья, принимая во внимание, что {reason}, считает судебный приказ подлежащим отмене ({article.nom} ГПК РФ).",
    ),
    "ac_ground": ("Приказ отменен в связи с тем, что {reason} ({article.nom} ГПК РФ).", "Основание: {article.nom} ГПК РФ, {reason}. Возражения поступили {objection_day}.", "Приказ отменяется, поскольку {reason}; применена {article.nom} ГПК РФ."),
    "ac_besides": (
        "Отмена приказа не означает отказа взыскателю в защите его права.", "Доводы должника по существу долга оценке на данной стадии не подлежат.", "Взыскателю надлежит учитывать правила ст. 204 ГК РФ о течении срока давности.",
    ),
    "ac_led": (
        "Руководствуясь ст. 129, 224 ГПК РФ, мировой судья", "На основании изложенного, руководствуясь ст.ст. 128, 129, 224, 225 ГПК РФ, мировой судья", "Руководствуясь ст. 112, 128, 129 ГПК РФ,",
        "С учетом изложенного и руководствуясь статьей 129 Гражданского процессуального кодекса РФ,",
    ),
    "ac_undo": (
        *(
            "Судебный приказ № {case_number} от {cancelled_day} о взыскании с {debtor.gen} в пользу {creditor} задолженности по {@a_loan_of} отменить.",
            "Отменить судебный приказ, вынесенный {cancelled_day} мировым судьей по заявлению {@a_who_asks} о взыскании задолженности с {debtor.gen}.",
            "Отменить судебный приказ от {cancelled_day} по делу № {case_number} о взыскании с {debtor.gen} в пользу {creditor} суммы долга.",
        ) * 2,
        "Судебный приказ по делу № {case_number}, вынесенный {cancelled_day} в отношении {debtor.gen}, – отменить.",
        "Судебный приказ от {cancelled_day}, которым с {debtor.gen} в пользу {creditor.long.gen} взыскано {total} и государственная пошлина, отменить.",
        "отменить судебный приказ мирового судьи {court.gen} от {cancelled_day} № {case_number} (взыскатель {creditor}, должник {debtor.nom}).",
    ),
    "ac_undo_term": (
        "Восстановить {debtor.dat} пропущенный срок для представления возражений.\n\n{@ac_undo}",
        "Ходатайство {debtor.gen} о восстановлении срока удовлетворить.\n\n{@ac_undo}",
        "1. Пропущенный должником срок восстановить.\n\n2. {@ac_undo}",
    ),
    "ac_list": (
        "1. {@ac_undo}\n\n2. {@ac_recall}\n\n3. {@ac_claim}", "1. {@ac_undo}\n\n2. {@ac_claim}\n\n3. {@ac_send}",
    ),
    "ac_recall": (
        "Судебный приказ с исполнения отозвать.", "Отозвать с исполнения второй экземпляр судебного приказа.", "Взыскателю {creditor} возвратить судебный приказ мировому судье.", "Приказ, находящийся в {department}, отозвать без исполнения.",
    ),
    "ac_claim": (
        "Взыскателю разъяснить: заявленное им требование может быть предъявлено в порядке искового производства.",
        "Взыскателю разъяснить право на обращение с тем же требованием в порядке искового производства.",
        "Разъяснить {creditor}, что оно вправе предъявить исковое заявление с соблюдением правил подсудности.",
        "Требование взыскателя может быть рассмотрено в исковом порядке по месту жительства должника.",
        "{creditor} вправе обратиться с иском в суд по месту жительства {debtor.gen}.",
    ),
    "ac_send": (
        "Копии настоящего определения направить взыскателю и должнику в течение трех дней.", "Определение направить сторонам не позднее трех дней со дня вынесения.", "Копию определения вручить должнику и выслать {creditor}.",
        "Копии определения направить сторонам, а также судебному приставу-исполнителю.",
    ),
    "ac_end": (
        "Данное определение обжалованию в апелляционном порядке не подлежит, вступает в силу со дня вынесения.", "Настоящее определение вступает в силу немедленно.", "Определение может быть обжаловано в кассационный суд общей юрисдикции в течение трех месяцев.",
        "Апелляционное обжалование определения законом не предусмотрено.", "",
    ),
    "ac_mark": ("- Вступило в законную силу определение: {force.digits}", "- Копии направлены сторонам {aside.soon.digits}", "- Отправлено: {aside.soon.digits}, исх. № {number.5} // Секретарь {clerk.initials}", "!stamp ПРИКАЗ ОТМЕНЕН | {cancel_day.digits}"),
    "reason.ruling_cancel.debtor_objections": (
        "от должника поступили возражения относительно исполнения приказа, вынесенного судьей",
        "возражения должника поданы в установленный законом десятидневный срок",
        "должник письменно возразил против исполнения приказа",
        "должником заявлены возражения, касающиеся исполнения приказа",
        "поступило возражение должника, который с взысканием не согласен",
        "возражения представлены в пределах срока, который установлен ст. 128 ГПК РФ",
        "должник выразил несогласие с вынесенным судебным приказом, направив возражения в срок",
    ),
}  # fmt: skip
