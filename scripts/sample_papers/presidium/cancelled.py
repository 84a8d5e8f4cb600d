"""Rulings of the part `presidium` that cancel an order on the debtor's objections (ГПК ст. 129)."""

from scripts.sample_papers.rows import sheets

_SHORT = sheets(
    "head ^ruling_word ^^c_title c_place c_intro ^found c_objected+c_why ^ruled c_operative c_explained sign",
    "head ^ruling_word ^^c_title c_place c_intro ^^ruled c_operative c_objected sign copy",
    "head ^ruling_word c_place c_all ^ruled c_operative c_explained sign",
    "head c_place ^ruling_word ^^c_title c_intro ^found c_story c_objected c_why ^ruled c_operative sign copy",
)  # fmt: skip
_USUAL = sheets(
    *(
        "head ^ruling_word ^^c_title c_place c_intro ^found c_story c_objected c_why c_led ^ruled c_operative c_explained c_end sign copy",
        "head ^ruling_word ^^c_title c_place c_intro ^found c_story c_sent c_objected c_why led ^ruled c_operative c_explained c_copies sign seal",
        "head ^ruling_word c_place c_intro ^^found c_story c_objected c_law c_why ^^ruled c_operative c_recall c_explained c_end sign",
        "head ^ruling_word ^^c_title c_place c_intro ^found c_objected c_law c_why c_led ^ruled c_operative c_explained c_copies c_end sign copy",
    ) * 2,
    "head ^ruling_word ^^c_title c_place c_intro ^found c_story c_objected c_why led ^ruled c_list sign copy",
    "c_to head ^ruling_word ^^c_title c_place c_intro ^found c_story c_objected c_why ^ruled c_operative c_explained c_end sign",
    "^ruling_word ^^c_title head c_place c_sides c_intro ^found c_story c_objected c_why ^^ruled c_operative c_copies sign seal",
    "head ^ruling_word ^^c_title_term c_place c_intro ^found c_story c_sent c_objected c_late c_why c_led ^ruled c_with_term c_explained c_end sign copy",
    "head ^ruling_word ^^c_title_term c_place c_intro ^^found c_objected c_late c_law c_why ^^ruled c_with_term c_recall c_explained sign",
    "head ^ruling_word ^^c_title c_place c_intro ^found c_story c_objected c_why ^ruled c_operative c_explained c_end sign c_force",
)  # fmt: skip
_LONG = sheets(
    "head ^ruling_word ^^c_title c_place c_intro ^found c_story c_sent c_objected l_right c_law l_plenum c_why c_more led ^ruled c_operative c_recall c_explained c_copies c_end sign copy",
    "head ^ruling_word ^^c_title_term c_place c_intro ^found c_story c_sent c_objected c_late l_loan l_right c_law c_why c_more led ^ruled c_with_term c_recall c_explained c_end sign seal",
    "head ^ruling_word ^^c_title c_place c_intro ^^found laws_long c_story --- c_sent c_objected c_law c_why c_led ^^ruled c_list sign copy",
)  # fmt: skip
CANCELLED = {
    "ruling_cancel": (*_SHORT, *_USUAL, *_LONG),
    "c_title": (*("об отмене {@c_order}",) * 8, "(об отмене {@c_order})", "Об отмене {@c_order}", "ОБ ОТМЕНЕ ПРИКАЗА"),
    "c_order": (
        *("судебного приказа",) * 6, "судебного приказа № {case_number}", "вынесенного судебного приказа", "судебного приказа от {cancelled_day}", "судебного приказа № {case_number} от {cancelled_day}",
    ),
    "c_title_term": (
        "об отмене {@c_order}", "о восстановлении пропущенного срока и отмене судебного приказа", "об отмене судебного приказа с восстановлением срока подачи возражений",
        "о восстановлении срока и об отмене {@c_order}",
    ),
    "c_to": ("> {debtor.dat}, {address} // {creditor}, {other_address}", "> Сторонам: {creditor} // {debtor.dat}", "> {creditor} // копия – {debtor.dat}"),
    "c_sides": ("- взыскатель – {creditor}\n\n- должник – {debtor.nom}", "| Взыскатель: {creditor} | Должник: {debtor.nom}", "# должник | {debtor.nom}\n# взыскатель | {creditor}, ИНН {inn}"),
    "c_place": (
        *("| {cancel_day} | г. {town}", "| г. {town} | {cancel_day}") * 4, "| {cancel_day} | г.{town}", "- {cancel_day}, г. {town}", "- г. {town} // {cancel_day}",
        "^^ г. {town}, {cancel_day}", "- {cancel_day}", "| {town} | {cancel_day}", "> {cancel_day} // {town}",
    ),
    "c_intro": (
        *(
            "{@Judge}, рассмотрев возражения {debtor.gen} относительно исполнения приказа по делу № {case_number},",
            "{@Judge}, рассмотрев поступившие от должника {debtor.gen} возражения относительно исполнения судебного приказа от {cancelled_day},",
            "{@Judge}, рассмотрев заявление {debtor.gen} об отмене судебного приказа, вынесенного {cancelled_day} в пользу {creditor},",
        ) * 3,
        "{@Judge}, рассмотрев ходатайство {debtor.gen} об отмене приказа о взыскании задолженности по {@loan_of} в пользу {creditor},",
        "{@Judge}, изучив возражения {debtor.gen} и материалы приказного производства по заявлению {@claimant},",
        "Рассмотрев в г. {town} возражения должника {debtor.gen} по приказу от {cancelled_day}, {@judge_line}",
        "{@Judge}, единолично рассмотрев заявление должника {debtor.gen}, {born} года рождения, о несогласии с приказом по требованию {@claimant},",
    ),
    "c_all": (
        "{@Judge}, рассмотрев поступившие {objection_day} возражения {debtor.gen} на судебный приказ от {cancelled_day} о взыскании долга в пользу {creditor}, учитывая, что {reason}, руководствуясь {article.ins} ГПК РФ,",
        "{@Judge}, изучив заявление {debtor.gen} от {objection_day} и приказ от {cancelled_day} о взыскании {total} в пользу {creditor}, принимая во внимание, что {reason}, на основании {article.gen} ГПК РФ",
    ),
    "c_story": (
        *(
            "{cancelled_day.cap} по заявлению {creditor} вынесен судебный приказ № {case_number}, которым с {debtor.gen} взыскана задолженность по {@loan_of} в размере {total} и государственная пошлина {fee}.",
            "Судебным приказом мирового судьи от {cancelled_day} в пользу {creditor} с {debtor.gen} взыскано {total} – долг по {@loan_of} за период с {from} по {to}.",
            "По требованию {@claimant} о взыскании с {debtor.gen} задолженности по {@loan_of} {cancelled_day} мировым судьёй выдан судебный приказ.",
        ) * 2,
        "Приказом от {cancelled_day} по делу № {case_number} удовлетворено заявление {creditor} (ИНН {inn}) о взыскании с {debtor.gen}, проживающе{m:го|й} по адресу: {address}, {total.long}, {parts}.",
        "Вынесенным {cancelled_day} судебным приказом требования {creditor} к {debtor.dat} на сумму {total} удовлетворены.",
        "{creditor.long.nom} {cancelled_day} получило судебный приказ о взыскании с {debtor.gen} долга, {parts}, всего {total}, судебных расходов {fee}.",
        "В производстве мирового судьи находилось заявление {@claimant} к {debtor.dat}; {cancelled_day} по нему вынесен приказ.",
    ),
    "c_sent": (
        "Копия приказа направлялась должнику почтой, конверт возвратился {aside.received} по истечении срока хранения.",
        "Должник получил копию приказа {aside.received}, что подтверждает уведомление о вручении.",
        "Данных о вручении должнику копии приказа материалы дела не содержат.",
        "Согласно отчёту почтовой службы отправление {number.14} должнику не вручено.",
        "О приказе должнику стало известно {aside.received} через портал Госуслуг.",
    ),
    "c_objected": (
        *(
            "{objection_day.cap} должником поданы возражения относительно исполнения судебного приказа, в которых он просит приказ отменить.",
            "От {debtor.gen} {objection_day} поступило заявление об отмене приказа.",
            "{objection_day.cap} {debtor.nom} представил{m:|а} мировому судье возражения против исполнения приказа.",
        ) * 2,
        "Возражения должника зарегистрированы на судебном участке {objection_day} за № {number.4}.",
        "В установленный срок, {objection_day}, {debtor.ins} заявлены возражения, мотивированные несогласием с размером процентов.",
        "{debtor.nom} в возражениях от {objection_day} указал{m:|а}, что долг не признаёт и просит судебный приказ отменить.",
        "Письменные возражения относительно исполнения приказа поступили {objection_day} по электронной почте.",
        "Не соглашаясь с суммой долга, {debtor.nom} {objection_day} обратил{m:ся|ась} с возражениями.",
    ),
    "c_late": (
        "Должник просит также восстановить срок, ссылаясь на то, что с {aside.earlier} проживает в другом городе и почты не получал; доводы подтверждены документально, срок подлежит восстановлению.",
        "Учитывая, что доказательств своевременного вручения приказа не имеется, мировой судья признаёт причины пропуска срока уважительными.",
        "Срок подачи возражений пропущен вследствие болезни должника (листок нетрудоспособности, открытый {aside.received}), имеются основания его восстановить.",
        "Просьба о восстановлении срока обоснованна: приказ направлялся по прежнему адресу, с которого должник снят с учёта {aside.earlier}.",
    ),
    "c_law": (
        "Согласно ст. 128 ГПК РФ должнику предоставлено десять дней со дня получения приказа для представления возражений.",
        "Возражения должника не обязательно должны быть мотивированы, достаточно самого факта несогласия.",
        "Мировой судья обязан отменить приказ, если должник своевременно заявил возражения; оценка их обоснованности при этом не производится.",
        "В определении об отмене приказа судья указывает на возможность обращения взыскателя с иском (ст. 129 ГПК РФ).",
        "Пунктом 33 постановления Пленума ВС РФ № 62 судам рекомендовано учитывать причины, по которым должник не получил приказ.",
    ),
    "c_why": (
        *(
            "В соответствии с {article.ins} ГПК РФ приказ отменяется, если должник возражает против его исполнения. Так как {reason}, приказ следует отменить.",
            "Принимая во внимание, что {reason}, судебный приказ на основании {article.gen} ГПК РФ надлежит отменить.",
            "При таких данных, поскольку {reason}, имеются основания для отмены судебного приказа ({article.nom} ГПК РФ).",
        ) * 2,
        "Учитывая положения {article.gen} ГПК РФ, а также то, что {reason}, мировой судья отменяет приказ.",
        "Ввиду того, что {reason}, вынесенный приказ отмене подлежит безусловно ({article.nom} Гражданского процессуального кодекса РФ).",
        "Судья установил{j:|а}: {reason}. Последствием согласно {article.dat} ГПК РФ является отмена приказа.",
        "Так как {reason}, приказ подлежит отмене по правилам {article.gen} ГПК РФ.",
    ),
    "c_more": (
        "Доводы о неверном исчислении долга могут быть проверены только в исковом порядке.",
        "Вопрос о повороте исполнения разрешается отдельно при предъявлении должником заявления.",
        "Уплаченная взыскателем пошлина при обращении с иском подлежит зачёту.",
        "Сведений о возбуждении исполнительного производства по приказу нет.",
    ),
    "c_led": (
        "Руководствуясь ст. 128, 129 ГПК РФ, мировой судья",
        "На основании статьи 129 Гражданского процессуального кодекса РФ мировой судья",
        "Руководствуясь ст.ст. 112, 129, 224 ГПК РФ, судья",
        "С учётом изложенного и руководствуясь ст. 129, 224–225 ГПК РФ,",
        "По правилам статей 128 и 129 ГПК РФ мировой судья",
    ),
    "c_operative": (
        *(
            "Судебный приказ № {case_number} от {cancelled_day} о взыскании с {debtor.gen} в пользу {creditor} задолженности по {@loan_of} отменить.",
            "Отменить судебный приказ мирового судьи от {cancelled_day} о взыскании с {debtor.gen} в пользу {creditor} задолженности.",
            "Отменить судебный приказ по делу № {case_number}, вынесенный {cancelled_day} по заявлению {@claimant} в отношении {debtor.gen}.",
        ) * 2,
        "Приказ от {cancelled_day}, которым с {debtor.gen} в пользу {creditor.long.gen} взыскано {total}, отменить.",
        "отменить судебный приказ от {cancelled_day} по требованию {@claimant} о взыскании с должника {debtor.gen} {total} и государственной пошлины {fee}.",
        "Вынесенный {cancelled_day} мировым судьёй судебный приказ в отношении должника {debtor.gen} – отменить.",
        "Возражения {debtor.gen} удовлетворить. Судебный приказ от {cancelled_day} отменить.",
    ),
    "c_with_term": (
        "Срок подачи возражений {debtor.dat} восстановить.\n\nСудебный приказ от {cancelled_day} по делу № {case_number} о взыскании в пользу {creditor} долга отменить.",
        "Восстановить должнику {debtor.dat} пропущенный процессуальный срок и отменить судебный приказ от {cancelled_day} по заявлению {@claimant}.",
        "Ходатайство {debtor.gen} о восстановлении срока удовлетворить. Отменить приказ от {cancelled_day} о взыскании {total} в пользу {creditor}.",
    ),
    "c_list": (
        "1. Судебный приказ от {cancelled_day} № {case_number} в отношении {debtor.gen} отменить.\n\n2. {@c_explained}\n\n3. {@c_end}",
        "1) отменить судебный приказ от {cancelled_day} о взыскании с {debtor.gen} в пользу {creditor} {total};\n\n2) {@c_recall}\n\n3) {@c_explained}",
        "1. Отменить вынесенный {cancelled_day} судебный приказ по заявлению {@claimant}.\n\n2. {@c_explained}\n\n3. {@c_copies}",
    ),
    "c_explained": (
        "Разъяснить взыскателю {creditor}, что заявленное требование может быть им предъявлено в исковом порядке.",
        "Взыскателю разъясняется возможность обращения в суд с иском к должнику.",
        "Разъяснить, что с тем же требованием {creditor} вправе обратиться в порядке искового производства.",
        "Разъяснить право взыскателя на предъявление иска с соблюдением общих правил подсудности.",
        "Требование взыскателя может быть рассмотрено судом по его исковому заявлению.",
        "Взыскатель {creditor.long.nom} вправе заявить иск к {debtor.dat}.",
    ),
    "c_recall": (
        "Приказ, направленный на исполнение, отозвать.",
        "Исполнение по судебному приказу прекратить, взыскателю приказ возвратить мировому судье.",
        "Копию определения направить судебному приставу для прекращения исполнительного производства.",
        "Исполнительный документ отозвать из банка либо службы судебных приставов.",
    ),
    "c_copies": (
        "Копии определения в течение трёх дней направить взыскателю и должнику.",
        "Определение выслать сторонам не позднее 3 дней.",
        "Копии настоящего определения вручить либо направить {creditor} и {debtor.dat}.",
    ),
    "c_end": (
        "Данное определение апелляционному обжалованию не подлежит.",
        "Настоящее определение вступает в законную силу со дня вынесения.",
        "Апелляционное обжалование данного определения законом не предусмотрено.",
        "На определение частная жалоба не подаётся.",
        "Определение может быть обжаловано в кассационный суд в установленный законом срок.",
        "Копии определения отправлены {aside.soon.digits}.",
    ),
    "c_force": ("- Вступило в законную силу со дня вынесения, {clerk.short}", "- В силу вступило немедленно // Секретарь {clerk.initials}"),
    "reason.ruling_cancel.debtor_objections": (
        "должником заявлены возражения относительно исполнения приказа",
        "от {debtor.gen} получены возражения относительно исполнения приказа",
        "возражения представлены должником в пределах установленного срока",
        "должник с приказом не согласен и настаивает на его отмене",
        "должник возражает против взыскания с него задолженности",
        "в десятидневный срок со дня получения приказа должник направил возражения",
        "{debtor.nom} выразил{m:|а} несогласие с приказом и просит его отменить",
        "до истечения срока, предусмотренного ст. 128 ГПК РФ, получены возражения должника",
    ),
}  # fmt: skip
