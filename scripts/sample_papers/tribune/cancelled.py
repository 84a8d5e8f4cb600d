"""Rulings of the part `tribune` that cancel an order."""

from scripts.sample_papers.rows import sheets

_TOP = "head ^ruling_word ^^cancel_title cancel_place cancel_intro"
CANCELLED = {
    "ruling_cancel": (
        *sheets(
            f"{_TOP} ^found cancel_story cancel_objected+cancel_laws cancel_why ^ruled cancel_operative cancel_explained cancel_end sign true_copy",
            f"{_TOP} ^^found cancel_story+cancel_objected cancel_why ^^ruled cancel_operative cancel_recall cancel_explained cancel_end sign seal",
        )
        * 3,
        *sheets(
            "head ^ruling_word ^^cancel_title cancel_place cancel_at_once ^ruled cancel_operative cancel_explained cancel_end sign",
            "head ^ruling_word cancel_place cancel_intro ^found cancel_objected+cancel_story cancel_why ^ruled cancel_operative cancel_explained sign true_copy",
            "head cancel_place ^ruling_word ^^cancel_title cancel_intro found cancel_story cancel_objected cancel_why ruled cancel_operative cancel_explained cancel_end sign",
            "^ruling_word ^^cancel_title cancel_place head cancel_intro ^found cancel_story cancel_objected cancel_why ^ruled cancel_operative cancel_end sign seal",
            "head ^ruling_word ^^cancel_title cancel_place cancel_whole cancel_explained cancel_end sign",
            "cancel_parties head ^ruling_word ^^cancel_title cancel_place cancel_intro ^found cancel_story cancel_objected cancel_why ^ruled cancel_operative cancel_explained sign",
            f"{_TOP} ^found cancel_story cancel_objected+cancel_laws --- cancel_why ^ruled cancel_operative cancel_recall cancel_explained cancel_end sign",
        ),
        "{@head}\n\n^ {@ruling_word}\n\n^^ {@cancel_title}\n\n{@cancel_place}\n\n{@cancel_intro}\n\n^ {@found}\n\n{@cancel_story} {@cancel_objected}\n\n{@cancel_why}\n\n^ {@ruled}\n\n1. {@cancel_operative}\n\n2. {@cancel_explained}\n\n{@cancel_end}\n\n!esign {judge} | {cancel_day.digits}",
        "{@head}\n\n^ {@ruling_word}\n\n^^ {@cancel_title}\n\n{@cancel_place}\n\n{@cancel_intro}\n\n^ {@found}\n\n{@cancel_story}\n\n{@cancel_objected}{@cancel_laws}\n\n{@cancel_why}\n\n^ {@ruled}\n\n1. {@cancel_operative}\n\n2. {@cancel_explained}\n\n3. {@cancel_end}\n\n{@sign}\n\n{@true_copy}",
    ),
    "cancel_parties": (
        "> Взыскатель: {creditor}, {other_address} // Должник: {debtor.nom}, {address}",
        "- {creditor} // {other_address}\n\n- {debtor.dat} // {address}",
    ),
    "cancel_title": (
        *("об отмене судебного приказа мирового судьи",) * 4, *("об отмене судебного приказа от {cancelled_day.digits}", "об отмене судебного приказа, вынесенного по делу № {case_number}") * 2,
        "об отмене вынесенного судебного приказа",
        "ОБ ОТМЕНЕ ПРИКАЗА",
        "(об отмене судебного приказа в связи с возражениями должника)",
        "об отмене судебного приказа о взыскании задолженности с {debtor.gen.short}",
        "о восстановлении срока подачи возражений и отмене судебного приказа",
    ),
    "cancel_place": (
        *("| {cancel_day} | г. {town}", "| г. {town} | {cancel_day}") * 5, "| {cancel_day} | город {town}", "- {cancel_day} // г. {town}", "- г. {town}, {cancel_day}", "> г. {town} // {cancel_day}", "^^ г. {town} {cancel_day}",
    ),
    "cancel_intro": (
        *(
            "{@Judge}, рассмотрев поступившие от {debtor.gen} возражения относительно исполнения судебного приказа № {case_number} от {cancelled_day},",
            "{@Judge}, рассмотрев заявление должника {debtor.gen} об отмене судебного приказа о взыскании в пользу {creditor} задолженности,",
            "{@Judge}, рассмотрев возражения {debtor.gen} относительно исполнения судебного приказа от {cancelled_day}, вынесенного по заявлению {creditor.long.gen},",
        ) * 2,
        "{@Judge}, рассмотрев вопрос об отмене судебного приказа по делу № {case_number} о взыскании с {debtor.gen} задолженности,",
        "{@Judge}, изучив возражения должника {debtor.gen} и материалы дела о выдаче {creditor} судебного приказа,",
        "Рассмотрев заявление {debtor.gen} об отмене судебного приказа, {@judge}",
        "{@Judge}, рассмотрев заявление {debtor.gen} об отмене судебного приказа и ходатайство о восстановлении срока на подачу возражений,",
    ),
    "cancel_story": (
        *(
            "Мировым судьёй {court.gen} {cancelled_day} вынесен судебный приказ № {case_number} о взыскании с {debtor.gen} в пользу {creditor} задолженности по {@loan_of} в размере {total}.",
            "{cancelled_day.cap} вынесен судебный приказ, которым с {debtor.gen} взыскана в пользу {creditor} задолженность по {@loan_of} в сумме {total}, расходы по госпошлине {fee}.",
            "Судебным приказом мирового судьи от {cancelled_day} взыскано с {debtor.gen} в пользу {creditor.long.gen} {total} долга по {@loan_of} и {fee} государственной пошлины.",
        ) * 2,
        "По заявлению {creditor} (ИНН {inn}) {cancelled_day} выдан судебный приказ о взыскании с {debtor.gen} задолженности по {@loan_of} за период с {from} по {to} в размере {total}, {parts}.",
        "Приказ о взыскании с {debtor.gen}, {born} г.р., в пользу {creditor} {total} вынесен мировым судьёй {cancelled_day}, его копия направлена должнику по адресу: {address}.",
        "В производстве мирового судьи находилось заявление {creditor} о взыскании задолженности с {debtor.gen}, по которому {cancelled_day} вынесен судебный приказ.",
    ),
    "cancel_objected": (
        *(
            "{objection_day.cap} мировому судье от {debtor.gen} поступили возражения, касающиеся исполнения судебного приказа.",
            "{debtor.nom} {objection_day} подал{m:|а} мировому судье возражения, в которых просит отменить судебный приказ.",
            "От должника {objection_day} поступило заявление об отмене судебного приказа.",
        ) * 2,
        "Возражения должника относительно исполнения приказа поступили на судебный участок {objection_day}, копия приказа получена должником {aside.received}.",
        "{objection_day.cap} должник обратил{m:ся|ась} к мировому судье с заявлением, указав, что с взысканной суммой не соглас{m:ен|на}.",
        "В возражениях, поданных {objection_day}, {debtor.nom} ссылается на то, что договор не заключал{m:|а}.",
        "Возражения на судебный приказ представлены должником {objection_day}, одновременно заявлено о восстановлении срока, так как по адресу регистрации должник не проживает.",
        "Возражения {debtor.gen} получены мировым судьёй по почте {objection_day}.",
        "С возражениями против исполнения приказа {debtor.nom} обратил{m:ся|ась} {objection_day}.",
        "{debtor.nom} не соглас{m:ен|на} с судебным приказом, о чём {objection_day} подал{m:|а} заявление.",
    ),
    "cancel_why": (
        *(
            "В силу {article.gen} ГПК РФ судебный приказ подлежит отмене, если от должника поступят возражения относительно его исполнения.\n\nУчитывая, что {reason}, мировой судья приходит к выводу об отмене судебного приказа.\n\nРуководствуясь ст. 225 ГПК РФ,",
            "Принимая во внимание, что {reason}, мировой судья полагает необходимым судебный приказ отменить.\n\nНа основании {article.gen} ГПК РФ мировой судья",
            "Так как {reason}, судебный приказ следует отменить.\n\nРуководствуясь {article.ins}, ст. 225 ГПК РФ, мировой судья",
        ) * 2,
        "По смыслу {article.gen} ГПК РФ для отмены приказа достаточно возражений должника. Поскольку {reason}, имеются основания для отмены.",
        "Судебный приказ отменяется на основании {article.gen} ГПК РФ, так как {reason}.",
        "Изучив материалы, мировой судья установил{j:|а}, что {reason}. Согласно {article.dat} Гражданского процессуального кодекса РФ судебный приказ подлежит отмене.",
        "Срок для подачи возражений подлежит восстановлению. Ввиду того, что {reason}, приказ отменяется в соответствии с {article.ins} ГПК РФ.",
        "Ввиду того, что {reason}, и с учётом {article.gen} ГПК РФ мировой судья не находит оснований для сохранения силы судебного приказа.",
        "Основания для отмены приказа, предусмотренные {article.ins} ГПК РФ, имеются: {reason}.",
        "При таких обстоятельствах, когда {reason}, мировой судья, руководствуясь {article.ins} ГПК РФ,",
    ),
    "cancel_at_once": (
        "{@Judge}, рассмотрев возражения {debtor.gen} от {objection_day} относительно исполнения судебного приказа от {cancelled_day} о взыскании в пользу {creditor} долга по {@loan_of}, принимая во внимание, что {reason}, руководствуясь {article.ins} ГПК РФ,",
        "{@Judge}, изучив поступившее {objection_day} заявление {debtor.gen} об отмене судебного приказа № {case_number}, вынесенного {cancelled_day} в пользу {creditor.long.gen} на сумму {total}, поскольку {reason}, на основании {article.gen} ГПК РФ",
    ),
    "cancel_whole": (
        "{@Judge}, рассмотрев возражения {debtor.gen}, поступившие {objection_day}, руководствуясь {article.ins} ГПК РФ, определил{j:|а} судебный приказ № {case_number} от {cancelled_day} о взыскании в пользу {creditor} задолженности отменить, поскольку {reason}.",
        "{@Judge}, учитывая, что {reason} (заявление поступило {objection_day}), на основании {article.gen} ГПК РФ определил{j:|а}: отменить судебный приказ от {cancelled_day} о взыскании с {debtor.gen} в пользу {creditor.long.gen} {total} по {@loan_of}.",
    ),
    "cancel_operative": (
        *(
            "Судебный приказ, вынесенный {cancelled_day} за № {case_number}, о взыскании с {debtor.gen} в пользу {creditor} задолженности по {@loan_of} отменить.",
            "Отменить судебный приказ № {case_number}, вынесенный {cancelled_day} мировым судьёй {court.gen}, о взыскании с {debtor.gen} в пользу {creditor.long.gen} задолженности.",
            "Судебный приказ, выданный {cancelled_day} по заявлению {creditor} о взыскании с должника {debtor.gen} суммы долга, отменить.",
        ) * 2,
        "судебный приказ от {cancelled_day} о взыскании с {debtor.gen} в пользу {creditor} {total} и государственной пошлины {fee} отменить.",
        "Срок на подачу возражений {debtor.dat} восстановить.\n\nСудебный приказ от {cancelled_day} по заявлению {creditor} отменить.",
        "Отменить приказ № {case_number}, которым {cancelled_day} с {debtor.gen} взыскана в пользу {creditor} задолженность по {@loan_of}.",
        "Отменить вынесенный {cancelled_day} судебный приказ о взыскании с {debtor.gen} в пользу {creditor} {total} задолженности по {@loan_of}.",
    ),
    "cancel_laws": (
        *("",) * 3,
        "\n\nЧасть 1 ст. 128 ГПК РФ предусматривает направление копии приказа должнику, от дня получения которой исчисляется десятидневный срок.",
        "\n\nПричины несогласия должника с приказом правового значения для его отмены не имеют.",
        "\n\nСогласно ст. 112 ГПК РФ пропущенный по уважительным причинам процессуальный срок может быть восстановлен судом.",
    ),
    "cancel_recall": (
        "",
        "Исполнение по судебному приказу прекратить, приказ отозвать.",
        "Копию определения направить в {department} для прекращения исполнительного производства.",
        "Судебный приказ, если он предъявлен к исполнению, подлежит возврату мировому судье без исполнения.",
    ),
    "cancel_explained": (
        *(
            "Разъяснить {creditor}, что то же требование может быть заявлено путём предъявления иска.",
            "Разъяснить взыскателю право обратиться с данным требованием к должнику в исковом порядке.",
            "Взыскателю {creditor} разъяснить право на подачу искового заявления.",
        ) * 2,
        "Разъяснить {creditor.long.dat} возможность предъявления иска с зачётом ранее уплаченной государственной пошлины.",
        "Разъяснить взыскателю, что он вправе обратиться с исковым заявлением в суд по месту жительства должника.",
    ),
    "cancel_end": (
        "Копии определения направить взыскателю и должнику в течение трёх дней.",
        "Копию определения направить {creditor} и {debtor.dat} не позднее трёх дней после дня его вынесения.",
        "Апелляционное обжалование настоящего определения законом не предусмотрено.",
        "Определение частной жалобой обжаловано быть не может.",
        "Определение вступает в законную силу со дня вынесения.",
        "На определение об отмене судебного приказа частная жалоба не может быть подана.",
    ),
    "reason.ruling_cancel.debtor_objections": (
        "должником в суд представлены возражения, относящиеся к исполнению судебного приказа",
        "от должника поступили возражения против исполнения судебного приказа",
        "возражения должника на судебный приказ поданы мировому судье",
        "должник возражает против взыскания по судебному приказу",
        "{debtor.nom} возражает против исполнения судебного приказа",
        "мировому судье от {debtor.gen} поступили письменные возражения",
        "должник с вынесенным судебным приказом не соглас{m:ен|на}, о чём представил{m:|а} возражения",
        "возражения {debtor.gen} относительно исполнения судебного приказа поступили и приобщены к материалам дела",
    ),
}  # fmt: skip
