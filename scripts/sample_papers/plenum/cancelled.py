"""Rulings of the part `plenum` that cancel an order on the debtor's objections (ГПК ст. 129)."""

from scripts.sample_papers.rows import sheets

_SHORT = sheets(
    "head ^ruling_word cn_place cn_intro ^found cn_story+cn_objected cn_why ^ruled cn_operative cn_explained sign",
    "head ^ruling_word ^^cn_title cn_place cn_intro ^^ruled cn_operative cn_objected+cn_why sign copy",
    "head ^ruling_word cn_place cn_whole ^ruled cn_operative cn_explained sign copy",
    "head ^ruling_word ^^cn_title cn_place cn_story cn_objected cn_judge_rules cn_operative cn_why sign",
)  # fmt: skip
_USUAL = sheets(
    *(
        "head ^ruling_word ^^cn_title cn_place cn_intro ^found cn_story cn_objected cn_why led ^ruled cn_operative cn_explained cn_end sign copy",
        "head ^ruling_word ^^cn_title cn_place cn_intro ^^found cn_story cn_sent cn_objected cn_why cn_led ^^ruled cn_operative cn_recall cn_explained cn_end sign seal",
        "head ^ruling_word cn_place cn_intro ^found cn_story cn_objected cn_law cn_why ^ruled cn_operative cn_explained cn_copies sign",
    ) * 2,
    "head ^ruling_word ^^cn_title cn_place cn_intro ^found cn_story cn_objected cn_why cn_led ^ruled cn_numbered sign copy",
    "cn_to head ^ruling_word ^^cn_title cn_place cn_intro ^found cn_story cn_objected cn_why ^ruled cn_operative cn_explained cn_copies sign",
    "^ruling_word ^^cn_title head cn_place cn_intro ^found cn_objected cn_story cn_why led ^ruled cn_operative cn_end sign seal",
    "head cn_place ^ruling_word ^^cn_title cn_intro ^^found cn_story cn_sent+cn_objected cn_restored cn_why ^^ruled cn_operative cn_explained cn_end sign",
    "head ^ruling_word ^^cn_title_term cn_place cn_intro ^found cn_story cn_sent cn_objected cn_restored cn_why cn_led ^ruled cn_with_term cn_explained cn_end sign copy",
    "head ^ruling_word ^^cn_title cn_place cn_intro ^found cn_story cn_objected cn_why ^ruled cn_operative cn_explained cn_end cn_force sign",
)  # fmt: skip
_LONG = sheets(
    "head ^ruling_word ^^cn_title cn_place cn_intro ^found cn_story cn_sent cn_objected l_process cn_law l_plenum order_law cn_why cn_more led ^ruled cn_operative cn_recall cn_explained cn_copies cn_end sign copy",
    "head ^ruling_word ^^cn_title_term cn_place cn_intro ^found cn_story cn_sent cn_objected cn_law l_process l_plenum l_duty cn_restored cn_why cn_more led ^ruled cn_with_term cn_recall cn_explained cn_end sign seal",
    "head ^ruling_word ^^cn_title cn_place cn_intro ^found laws_long cn_law cn_story --- cn_sent cn_objected cn_why cn_more cn_led ^ruled cn_numbered cn_end sign copy",
)  # fmt: skip
CANCELLED = {
    "ruling_cancel": (*_SHORT, *_USUAL, *_LONG, *_LONG),
    "cn_title": (
        *("об отмене {@cn_order}",) * 8, "({@cn_about})", "ОБ ОТМЕНЕ {@cn_order_upper}",
    ),
    "cn_order": (*("судебного приказа",) * 5, "судебного приказа от {cancelled_day}", "судебного приказа № {case_number}", "приказа"),
    "cn_order_upper": ("СУДЕБНОГО ПРИКАЗА",),
    "cn_about": ("об отмене {@cn_order}",),
    "cn_title_term": (
        "{@cn_about}", "о восстановлении срока на подачу возражений и об отмене судебного приказа", "об отмене судебного приказа и восстановлении срока",
    ),
    "cn_to": ("> {creditor} // {other_address}\n\n> {debtor.dat} // {address}", "> Взыскатель: {creditor} // Должник: {debtor.nom}"),
    "cn_place": (
        *("| {cancel_day} | г. {town}", "| г. {town} | {cancel_day}") * 4, "- {cancel_day} // г. {town}", "| г.{town} | {cancel_day}", "- {cancel_day}", "^^ {cancel_day}, г. {town}",
        "| {cancel_day} | город {town}", "> {cancel_day} // г. {town}", "| {cancel_day} | {other_address}",
    ),
    "cn_intro": (
        *(
            "{@Judge}, рассмотрев возражения {debtor.gen} относительно исполнения судебного приказа от {cancelled_day},",
            "{@Judge}, рассмотрев заявление {debtor.gen} об отмене судебного приказа № {case_number} от {cancelled_day},",
            "{@Judge}, рассмотрев поступившие возражения должника {debtor.gen} относительно исполнения судебного приказа, вынесенного по заявлению {@claimant},",
        ) * 3,
        "{@Judge}, рассмотрев заявление {debtor.gen} об отмене судебного приказа о взыскании с не{m:го|ё} в пользу {creditor} задолженности по {@loan_of},",
        "{@Judge}, изучив возражения {debtor.gen} и материалы дела по заявлению {@claimant} о вынесении судебного приказа,",
        "Рассмотрев в порядке ст. 129 ГПК РФ возражения {debtor.gen}, {@judge_line}",
        "{@Judge}, проверив доводы возражений должника {debtor.gen} против судебного приказа о взыскании долга в пользу {creditor.long.gen},",
    ),
    "cn_whole": (
        "{@Judge}, рассмотрев возражения {debtor.gen} относительно исполнения судебного приказа от {cancelled_day}, вынесенного в пользу {creditor}, поступившие {objection_day}, и учитывая, что {reason}, руководствуясь {article.ins} ГПК РФ,",
        "{@Judge}, рассмотрев поданное {objection_day} заявление {debtor.gen} об отмене судебного приказа от {cancelled_day} о взыскании {total} в пользу {creditor}, и принимая во внимание, что {reason}, на основании {article.gen} ГПК РФ",
    ),
    "cn_judge_rules": (
        "Рассмотрев возражения, {@judge_line} {@ruled}",
        "{@Judge}, рассмотрев возражения {debtor.gen} без проведения судебного заседания, {@ruled}",
    ),
    "cn_story": (
        *(
            "{cancelled_day.cap} мировым судьёй вынесен судебный приказ № {case_number} о взыскании с {debtor.gen} в пользу {creditor} задолженности по {@loan_of} в размере {total}, а также расходов по уплате государственной пошлины в размере {fee}.",
            "Судебным приказом от {cancelled_day} с {debtor.gen} в пользу {creditor} взыскана задолженность по {@loan_of} за период с {from} по {to} в сумме {total}.",
            "{cancelled_day.cap} вынесен судебный приказ по заявлению {creditor} о взыскании с {debtor.gen} задолженности по {@loan_of}.",
        ) * 2,
        "По заявлению {@claimant} {cancelled_day} был вынесен судебный приказ о взыскании с {debtor.gen} {total}, {parts}, и государственной пошлины {fee}.",
        "Мировым судьёй по делу № {case_number} {cancelled_day} выдан судебный приказ, согласно которому с {debtor.gen}, {born} года рождения, проживающе{m:го|й}: {address}, в пользу {creditor} взыскано {total.long}.",
        "Судебный приказ о взыскании с должника {debtor.gen} долга перед {creditor} (ИНН {inn}) в размере {total} вынесен мировым судьёй {cancelled_day}.",
        "Из материалов дела видно, что {cancelled_day} требования {creditor} о взыскании с {debtor.gen} задолженности по {@loan_of} удовлетворены путём вынесения судебного приказа.",
    ),
    "cn_sent": (
        "Копия судебного приказа направлена должнику заказной почтой и возвращена в суд {aside.received} за истечением срока хранения.",
        "Копия приказа вручена должнику {aside.received}.",
        "Судебный приказ направлен по месту регистрации должника, данных о его получении не имеется.",
        "О вынесенном приказе должник узнал {aside.received} из постановления судебного пристава-исполнителя.",
        "Почтовое отправление с копией приказа получено адресатом {aside.received} (идентификатор {number.14}).",
    ),
    "cn_objected": (
        *(
            "{objection_day.cap} от {debtor.gen} поступили возражения относительно исполнения судебного приказа.",
            "{objection_day.cap} мировому судье поступили возражения должника, в которых он просит отменить судебный приказ.",
            "Не согласившись с вынесенным приказом, {debtor.nom} {objection_day} представил{m:|а} возражения относительно его исполнения.",
        ) * 2,
        "От должника {objection_day} поступило заявление об отмене судебного приказа, в котором он указывает, что с размером задолженности не согласен.",
        "Должником в установленный законом срок, {objection_day}, поданы возражения.",
        "В суд {objection_day} обратил{m:ся|ась} {debtor.nom} с заявлением об отмене приказа.",
        "Возражения должника получены судебным участком {objection_day} (вх. {number.4}).",
        "{debtor.nom} {objection_day} направил{m:|а} возражения против исполнения судебного приказа, сославшись на то, что договор не заключал{m:|а}.",
    ),
    "cn_restored": (
        "Одновременно должник просит восстановить срок для подачи возражений, поскольку своевременно копию приказа не получил. Мировой судья признаёт причины пропуска срока уважительными.",
        "Учитывая, что доказательств получения должником копии приказа в деле нет, срок на подачу возражений не пропущен.",
        "Срок представления возражений пропущен по уважительной причине: с {aside.earlier} должник по адресу, указанному в приказе, не проживает, что подтверждено отметкой в паспорте.",
        "Должник находился на стационарном лечении до {aside.received}, и мировой судья считает возможным срок восстановить.",
    ),
    "cn_law": (
        "В соответствии со статьёй 128 ГПК РФ должник в течение десяти дней со дня получения приказа имеет право представить возражения относительно его исполнения.",
        "Статья 129 ГПК РФ не требует от должника ни обоснования возражений, ни представления доказательств.",
        "Из п. 31 постановления Пленума Верховного Суда РФ от 27.12.2016 № 62 следует, что возражения могут содержать лишь указание на несогласие с вынесенным приказом.",
        "Десятидневный срок исчисляется со дня получения должником копии приказа на бумажном носителе либо со дня истечения срока её хранения на почте (п. 32 постановления Пленума № 62).",
        "Определение об отмене приказа обжалованию не подлежит, копии его направляются сторонам не позднее трёх дней.",
    ),
    "cn_why": (
        *(
            "Согласно {article.dat} ГПК РФ судья отменяет судебный приказ, если от должника в установленный срок поступят возражения относительно его исполнения. Поскольку {reason}, судебный приказ подлежит отмене.",
            "Поскольку {reason}, судебный приказ в силу {article.gen} ГПК РФ подлежит отмене.",
            "Учитывая, что {reason}, мировой судья считает необходимым на основании {article.gen} ГПК РФ судебный приказ отменить.",
        ) * 2,
        "Принимая во внимание, что {reason}, приказ надлежит отменить ({article.nom} ГПК РФ).",
        "По правилам {article.gen} Гражданского процессуального кодекса РФ судебный приказ отменяется, если должник возражает. Так как {reason}, имеются основания для отмены.",
        "Ввиду того что {reason}, приказ подлежит отмене в соответствии с {article.ins} ГПК РФ.",
    ),
    "cn_more": (
        "Доводы должника о том, что долг им погашен, оценке в рамках приказного производства не подлежат и могут быть заявлены при рассмотрении иска.",
        "Взыскатель о поданных возражениях извещён {aside.soon}, что процессуальным законом, однако, не требуется.",
        "Сведений об исполнении приказа в материалах дела нет, вопрос о повороте исполнения должником не ставится.",
        "При отмене приказа взыскатель не лишается права на судебную защиту, уплаченная им пошлина подлежит зачёту при подаче иска.",
    ),
    "cn_led": (
        "Руководствуясь ст. 129, 224, 225 ГПК РФ, мировой судья",
        "На основании изложенного, руководствуясь статьями 112, 128, 129 ГПК РФ, мировой судья",
        "В соответствии со ст. 129 Гражданского процессуального кодекса Российской Федерации судья",
        "Руководствуясь статьями 128–129 ГПК РФ,",
    ),
    "cn_operative": (
        *(
            "Отменить судебный приказ № {case_number} от {cancelled_day} о взыскании с должника {debtor.gen} в пользу {creditor} задолженности по {@loan_of}.",
            "Судебный приказ от {cancelled_day} по делу № {case_number} о взыскании с {debtor.gen} в пользу {creditor} задолженности отменить.",
            "Отменить судебный приказ, вынесенный {cancelled_day} по заявлению {@claimant} о взыскании с {debtor.gen} задолженности по {@loan_of} в размере {total}.",
        ) * 2,
        "Судебный приказ № {case_number} о взыскании с должника {debtor.gen} в пользу взыскателя {creditor.long.gen} денежных средств, вынесенный {cancelled_day}, – отменить.",
        "отменить вынесенный {cancelled_day} судебный приказ о взыскании с {debtor.gen} в пользу {creditor} {total} и государственной пошлины {fee}.",
        "Приказ мирового судьи от {cancelled_day} в отношении {debtor.gen} отменить в связи с поступлением возражений.",
    ),
    "cn_with_term": (
        "Восстановить {debtor.dat} срок для подачи возражений.\n\nСудебный приказ № {case_number} от {cancelled_day} о взыскании с {debtor.gen} в пользу {creditor} задолженности отменить.",
        "Признать причины пропуска срока уважительными. Отменить судебный приказ, выданный {cancelled_day} на взыскание с {debtor.gen} в пользу {creditor} долга по {@loan_of}.",
        "Отменить судебный приказ от {cancelled_day} о взыскании с {debtor.gen} в пользу {creditor} {total}, восстановив должнику срок подачи возражений.",
    ),
    "cn_numbered": (
        "1. Отменить судебный приказ от {cancelled_day} № {case_number} о взыскании с {debtor.gen} в пользу {creditor} задолженности.\n\n2. {@cn_explained}\n\n3. {@cn_copies}",
        "1. Судебный приказ о взыскании с {debtor.gen} в пользу {creditor} задолженности по {@loan_of}, вынесенный {cancelled_day}, отменить.\n\n2. {@cn_recall}\n\n3. {@cn_explained}",
    ),
    "cn_explained": (
        "Разъяснить взыскателю, что требование, заявленное к должнику, может быть предъявлено в порядке искового производства.",
        "Разъяснить {creditor} право обратиться с теми же требованиями в суд с исковым заявлением.",
        "Взыскатель вправе предъявить требование к должнику в исковом порядке.",
        "Разъяснить сторонам, что требование взыскателя к должнику может быть рассмотрено по правилам искового судопроизводства.",
        "Разъяснить {creditor.long.dat}, что оно вправе предъявить иск с соблюдением правил подсудности.",
    ),
    "cn_recall": (
        "Отозвать судебный приказ из службы судебных приставов.",
        "Взыскателю возвратить судебный приказ мировому судье без исполнения.",
        "Исполнительное производство, возбуждённое на основании приказа, подлежит прекращению.",
        "Второй экземпляр судебного приказа отозвать с исполнения.",
    ),
    "cn_copies": (
        "Копии определения направить сторонам не позднее трёх дней после дня его вынесения.",
        "Направить копии настоящего определения должнику и взыскателю для сведения.",
        "Копию определения в трёхдневный срок выслать взыскателю и должнику.",
    ),
    "cn_end": (
        "Обжалование определения законом не предусмотрено.",
        "Определение вступает в силу немедленно и обжалованию в апелляционном порядке не подлежит.",
        "Частная жалоба на определение об отмене судебного приказа законом не предусмотрена.",
        "Определение может быть обжаловано в кассационном порядке.",
        "Копии определения направлены сторонам {aside.soon.digits}.",
    ),
    "cn_force": ("- Определение вступило в законную силу со дня вынесения", "- Определение вступило в законную силу. Секретарь {clerk.short}"),
    "reason.ruling_cancel.debtor_objections": (
        "от должника поступили возражения относительно исполнения вынесенного судебного приказа",
        "должник против исполнения судебного приказа возражает",
        "возражения должником поданы в установленный законом срок",
        "должник с вынесенным приказом не согласен и просит его отменить",
        "возражения относительно исполнения приказа поступили в пределах десятидневного срока",
        "до вступления приказа в законную силу должник представил возражения",
        "{debtor.nom} возражает относительно исполнения приказа",
    ),
}  # fmt: skip
