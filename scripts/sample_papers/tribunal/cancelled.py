"""Rulings of the part `tribunal` that cancel an order."""

CANCELLED = {
    "ruling_cancel": (
        *(
            "{@head}\n\n^ {@ruling_word}\n\n^^ {@cancel_title}\n\n{@cancel_place}\n\n{@cancel_intro}\n\n^ {@found}\n\n{@cancel_story}\n\n{@cancel_objected}{@cancel_laws}\n\n{@cancel_why}\n\n^ {@ruled}\n\n{@cancel_operative}\n\n{@cancel_explained}\n\n{@cancel_end}\n\n{@sign}\n\n{@true_copy}",
            "{@head}\n\n^ {@ruling_word} // {@cancel_title}\n\n{@cancel_place}\n\n{@cancel_intro}\n\n^ {@found}\n\n{@cancel_story}\n\n{@cancel_objected} {@cancel_why}\n\n^ {@ruled}\n\n{@cancel_operative}\n\n{@cancel_recall}\n\n{@cancel_explained}\n\n{@cancel_end}\n\n{@sign}\n\n{@seal}",
        ) * 2,
        "{@head}\n\n{@cancel_place}\n\n^ {@ruling_word}\n\n{@cancel_intro}\n\n{@found}\n\n{@cancel_story} {@cancel_objected}\n\n{@cancel_why}\n\n{@ruled}\n\n{@cancel_operative}\n\n{@cancel_explained}\n\n{@sign}",
        "{@head}\n\n^ {@ruling_word}\n\n{@cancel_place}\n\n{@cancel_at_once}\n\n^ {@ruled}\n\n{@cancel_operative}\n\n{@cancel_explained}\n\n{@cancel_end}\n\n{@sign}\n\n{@true_copy}",
        "{@head}\n\n^ {@ruling_word}\n\n^^ {@cancel_title}\n\n{@cancel_place}\n\n{@cancel_intro}\n\n^ {@found}\n\n{@cancel_story}\n\n{@cancel_objected}{@cancel_laws}\n\n{@cancel_why}\n\n^ {@ruled}\n\n1. {@cancel_operative}\n\n2. {@cancel_explained}\n\n3. {@cancel_end}\n\n{@sign}\n\n{@seal}",
        "{@head}\n\n^ {@ruling_word}\n\n{@cancel_intro}\n\n^ {@found}\n\n{@cancel_story}\n\n{@cancel_objected}\n\n{@cancel_why}\n\n^ {@ruled}\n\n{@cancel_operative}\n\n{@cancel_end}\n\n- Определение вынесено {cancel_day} в г. {town}\n\n{@sign}",
        "^ {@ruling_word}\n\n^^ {@cancel_title}\n\n{@head}\n\n{@cancel_place}\n\n{@cancel_intro}\n\n^ {@found}\n\n{@cancel_objected}\n\n{@cancel_story}\n\n{@cancel_why}\n\n^ {@ruled}\n\n{@cancel_operative}\n\n{@cancel_end}\n\n{@sign}",
        "{@head}\n\n^ {@ruling_word}\n\n{@cancel_place}\n\n{@cancel_whole}\n\n{@cancel_explained}\n\n{@cancel_end}\n\n{@sign}",
        "{@head}\n\n^ {@ruling_word}\n\n^^ {@cancel_title}\n\n{@cancel_place}\n\n{@cancel_intro}\n\n^ {@found}\n\n{@cancel_story}\n\n{@cancel_objected}{@cancel_laws}\n\n{@cancel_why}\n\n^ {@ruled}\n\n{@cancel_operative}\n\n{@cancel_explained}\n\n!esign {judge} | {cancel_day.digits}",
    ),
    "cancel_title": (
        *("об отмене {@the_order}",) * 6,
        "об отмене судебного приказа и разъяснении права на обращение в исковом порядке",
        "ОБ ОТМЕНЕ СУДЕБНОГО ПРИКАЗА",
        "(об отмене {@the_order})",
        "об отмене {@the_order} по делу № {case_number}",
        "об отмене судебного приказа в связи с возражениями",
    ),
    "cancel_place": (
        *("| {cancel_day} | г. {town}", "| г. {town} | {cancel_day}") * 3, "- {cancel_day}, г. {town}", "| {cancel_day} | г.{town}", "- {cancel_day}", "| {cancel_day} | {other_address}",
        "^^ {cancel_day} г. {town}", "> г. {town} // {cancel_day}",
    ),
    "cancel_intro": (
        *(
            "{@Judge}, рассмотрев возражения {debtor.gen} относительно исполнения судебного приказа по делу № {case_number},",
            "{@Judge}, рассмотрев заявление {debtor.gen} об отмене {@the_order},",
            "{@Judge}, рассмотрев заявление должника {debtor.gen} об отмене судебного приказа от {cancelled_day} по заявлению {@claimant} о взыскании с {debtor.gen.short} задолженности по {@loan_of},",
        ) * 2,
        "{@Judge}, изучив поступившие возражения должника {debtor.gen} относительно исполнения судебного приказа № {case_number} от {cancelled_day},",
        "{@Judge}, рассмотрев материалы гражданского дела по заявлению {@claimant} о вынесении судебного приказа о взыскании с {debtor.gen} задолженности по {@loan_of},",
        "Рассмотрев возражения {debtor.gen} на судебный приказ от {cancelled_day}, {@judge}",
        "{@Judge}, рассмотрев заявление {debtor.gen} о восстановлении срока для подачи возражений и об отмене судебного приказа,",
    ),
    "cancel_story": (
        *(
            "{cancelled_day.cap} мировым судьей {court.gen} вынесен судебный приказ о взыскании с {debtor.gen} в пользу {creditor} задолженности по {@loan_of} в размере {total}, расходов по оплате государственной пошлины в размере {fee}.",
            "Мировым судьей {cancelled_day} по заявлению {creditor} вынесен судебный приказ № {case_number} о взыскании с {debtor.gen} задолженности по {@loan_of} в сумме {total}, {parts}.",
            "Судебным приказом от {cancelled_day} с должника {debtor.gen} в пользу {creditor.long.gen} взыскана задолженность по {@loan_of} в размере {total.long}.",
        ) * 2,
        "{cancelled_day.cap} был выдан судебный приказ № {case_number}, которым с {debtor.gen}, {born} года рождения, проживающе{m:го|й} по адресу: {address}, в пользу {creditor} (ИНН {inn}) взыскано {total} по {@loan_of}.",
        "Мировым судьей {court.gen} {cancelled_day} вынесен судебный приказ о взыскании с {debtor.gen} в пользу {creditor} задолженности по {@loan_of}.",
        "{cancelled_day.cap} по заявлению {creditor} выдан судебный приказ о взыскании задолженности с {debtor.gen}.",
        "{creditor} обратилось с заявлением о выдаче судебного приказа. Судебный приказ № {case_number} вынесен {cancelled_day}, его копия направлена {debtor.dat} по почте.",
        "По делу № {case_number} {cancelled_day} вынесен судебный приказ о взыскании с {debtor.gen} в пользу {creditor} {total} за период с {from} по {to} по {@loan_of}.",
        "На основании заявления {creditor} мировой судья {cancelled_day} вынес судебный приказ о взыскании с должника {total} долга и {fee} государственной пошлины. Копия приказа направлена должнику {aside.received.digits}.",
    ),
    "cancel_objected": (
        *(
            "{objection_day.cap} от должника поступили возражения относительно исполнения указанного судебного приказа.",
            "В установленный законом срок от {debtor.gen} поступили возражения относительно исполнения судебного приказа.",
            "{objection_day.cap} {debtor.nom} обратил{m:ся|ась} с заявлением об отмене судебного приказа, указав, что с задолженностью не {m:согласен|согласна}.",
        ) * 2,
        "Возражения {debtor.gen} относительно исполнения судебного приказа поступили мировому судье {objection_day}.",
        "Должником {objection_day} представлены возражения, в которых он просит судебный приказ отменить, копия приказа получена {aside.received}.",
        "В поступивших {objection_day} возражениях {debtor.nom} указывает, что договор не заключал{m:|а}, с размером взысканной суммы не {m:согласен|согласна}.",
        "Копию судебного приказа должник не получал{m:|а}, о приказе стало известно от судебного пристава {aside.received}; возражения поданы {objection_day}. Срок на подачу возражений подлежит восстановлению.",
        "От {debtor.gen} поступило заявление, в котором выражено несогласие с судебным приказом.",
    ),
    "cancel_why": (
        *(
            "Поскольку {reason}, имеются основания к отмене судебного приказа.\n\nНа основании изложенного, руководствуясь {article.ins} ГПК РФ, мировой судья",
            "При таких обстоятельствах судебный приказ подлежит отмене, поскольку {reason}.\n\nРуководствуясь {article.ins} ГПК РФ, мировой судья",
            "Учитывая, что {reason}, на основании {article.gen} ГПК РФ судебный приказ следует отменить.",
        ) * 2,
        "Согласно {article.dat} ГПК РФ судья отменяет судебный приказ, если от должника в установленный срок поступят возражения. В данном случае {reason}.",
        "Принимая во внимание, что {reason}, мировой судья считает необходимым судебный приказ отменить.\n\nРуководствуясь {article.ins}, ст.ст. 224-225 ГПК РФ,",
        "Изучив возражения, мировой судья приходит к выводу об отмене судебного приказа, так как {reason} ({article.nom} ГПК РФ).",
        "Судебный приказ подлежит отмене в силу {article.gen} ГПК РФ: {reason}.",
    ),
    "cancel_at_once": (
        "{@Judge}, рассмотрев возражения {debtor.gen}, поступившие {objection_day}, относительно судебного приказа № {case_number} от {cancelled_day} о взыскании в пользу {creditor} {total}, в связи с тем, что {reason}, руководствуясь {article.ins} ГПК РФ,",
        "{@Judge}, учитывая, что {reason}, на основании {article.gen} ГПК РФ, рассмотрев заявление {debtor.gen} от {objection_day} об отмене судебного приказа, вынесенного {cancelled_day} по заявлению {creditor.long.gen},",
    ),
    "cancel_whole": (
        "{@Judge} на основании {article.gen} ГПК РФ отменяет судебный приказ от {cancelled_day} № {case_number} о взыскании с {debtor.gen} в пользу {creditor} задолженности по {@loan_of} в сумме {total}, поскольку {reason}. Возражения поданы {objection_day}.",
        "{@Judge}, рассмотрев возражения {debtor.gen} от {objection_day}, в соответствии с {article.ins} ГПК РФ судебный приказ, вынесенный {cancelled_day} в пользу {creditor}, о взыскании {total} по {@loan_of} отменяет. Основание: {reason}.",
    ),
    "cancel_operative": (
        *(
            "Отменить судебный приказ № {case_number} от {cancelled_day} о взыскании с {debtor.gen} в пользу {creditor} задолженности по {@loan_of} и судебных расходов.",
            "Судебный приказ от {cancelled_day}, вынесенный мировым судьей {court.gen} по заявлению {creditor} о взыскании с {debtor.gen} задолженности, отменить.",
            "Отменить судебный приказ, вынесенный {cancelled_day} мировым судьей {court.gen}, по делу № {case_number} по заявлению {creditor.long.gen} о взыскании с {debtor.gen} задолженности по {@loan_of}.",
        ) * 2,
        "Судебный приказ по гражданскому делу № {case_number} от {cancelled_day} о взыскании с должника {debtor.gen} в пользу взыскателя {creditor} {total} – отменить.",
        "Восстановить {debtor.dat} срок для подачи возражений. Судебный приказ от {cancelled_day} о взыскании задолженности в пользу {creditor} отменить.",
        "отменить судебный приказ мирового судьи от {cancelled_day} в отношении {debtor.gen}, взыскатель {creditor}.",
    ),
    "cancel_laws": (
        "",
        "",
        "\n\nСогласно ст. 128 ГПК РФ судья высылает копию судебного приказа должнику, который в течение десяти дней со дня получения приказа имеет право представить возражения относительно его исполнения.",
        "\n\nВ соответствии со ст. 129 ГПК РФ при поступлении в установленный срок возражений должника судья отменяет судебный приказ. В определении об отмене судебного приказа судья разъясняет взыскателю, что заявленное требование может быть предъявлено в порядке искового производства. Копии определения направляются сторонам не позднее трех дней после дня его вынесения.",
        "\n\nВ силу п. 34 постановления Пленума Верховного Суда РФ от 27.12.2016 № 62 мировой судья отменяет приказ и в том случае, если возражения поданы за пределами срока, но должник обосновал невозможность представить их в срок.",
    ),
    "cancel_recall": (
        "Судебный приказ отозвать с исполнения.",
        "Отозвать из {department.gen} судебный приказ № {case_number} без дальнейшего исполнения.",
        "Исполнительное производство, возбужденное на основании указанного судебного приказа, подлежит прекращению.",
    ),
    "cancel_explained": (
        *(
            "Разъяснить взыскателю, что заявленное им требование может быть предъявлено в порядке искового производства.",
            "Разъяснить {creditor} право на обращение с данными требованиями к {debtor.dat} в порядке искового производства.",
            "Разъяснить взыскателю, что он вправе обратиться в суд с тем же требованием в исковом порядке.",
        ) * 2,
        "Взыскателю разъясняется, что требование может быть заявлено им путем подачи искового заявления с зачетом уплаченной госпошлины.",
        "Разъяснить сторонам, что в случае несогласия взыскатель может предъявить иск в суд по месту жительства должника.",
    ),
    "cancel_end": (
        "Копии определения направить сторонам не позднее трех дней после дня его вынесения.",
        "Копию определения направить взыскателю и должнику.",
        "Определение обжалованию в апелляционном порядке не подлежит и вступает в законную силу со дня вынесения.",
        "Данное определение обжалованию не подлежит.",
        "Настоящее определение не подлежит обжалованию в апелляционном порядке, вступает в силу немедленно.",
        "Копия определения направляется в {department} для сведения.",
        "На определение может быть подана кассационная жалоба через мирового судью.",
    ),
    "reason.ruling_cancel.debtor_objections": (
        "от должника поступили возражения относительно его исполнения",
        "должник возражает относительно исполнения судебного приказа",
        "должником в установленный законом срок поданы возражения",
        "в предусмотренный законом срок поступили возражения должника",
        "должник с судебным приказом не согласен",
        "возражения должника относительно исполнения приказа поступили в установленный срок",
        "имеются возражения должника против исполнения приказа",
    ),
}  # fmt: skip
