"""Rulings of the part `heldout`: returned, refused, cancelled."""

RULINGS = {
    "ruling_word": ("ОПРЕДЕЛЕНИЕ", "О П Р Е Д Е Л Е Н И Е", "Определение"),
    "found": ("УСТАНОВИЛ:", "у с т а н о в и л:", "УСТАНОВИЛА :"),
    "ruled": ("ОПРЕДЕЛИЛ:", "о п р е д е л и л а :", "О П Р Е Д Е Л И Л:", "П О С Т А Н О В И Л :"),
    "ruling_end": (
        "Определение может быть обжаловано в 15-дневный срок путём подачи частной жалобы.",
        "Частная жалоба подаётся через мирового судью в течение 15 дней.",
        "",
    ),
    "ruling_force": ("", "", "- Вступило в законную силу: {force}", "!force Вступило в законную силу | {force.digits}"),
    "ruling_return": (
        "{@head}\n\n^ {@ruling_word} // о возвращении заявления\n\n{@place}\n\n{@return_intro}\n\n^^ {@found}\n\n{@return_story}{@laws}\n\n{@return_why}\n\n^ {@ruled}\n\n{@return_operative}\n\n{@ruling_end}\n\n{@sign}\n\n{@seal}\n\n{@ruling_force}",
        "{@head}\n\n{@place}\n\n^ {@ruling_word}\n\n{@return_intro} {@return_story}\n\n{@return_why}\n\n^^ {@ruled}\n\n{@return_operative}\n\n{@ruling_end}\n\n{@sign}\n\n{@true_copy}",
    ),
    "return_intro": (
        "{@Judge_title}, проверив заявление {@claimant} о вынесении судебного приказа в отношении {debtor.gen} на соответствие требованиям закона,",
        "{@Judge_title}, разрешая вопрос о принятии заявления {@claimant} о выдаче судебного приказа о взыскании с {debtor.gen} долга,",
    ),
    "return_story": (
        "{creditor} просит выдать судебный приказ о взыскании с {debtor.gen} долга по {@loan_of} в размере {total.long} и государственной пошлины {fee}.",
        "Согласно заявлению задолженность {debtor.gen}, {born} г.р., проживающе{m:го|й}: {address}, перед {creditor} (ИНН {inn}) по {@loan_of} за период с {from} по {to} составила {total}, {parts}.",
        "Взыскателем заявлено о взыскании {total} по {@loan_of}; должником указан{m:|а} {debtor.nom}.",
    ),
    "return_why": (
        "При проверке установлено: {reason}. Указанное в силу {article.gen} ГПК РФ влечёт возвращение заявления.\n\nНа основании ст. 224 ГПК РФ мировой судья",
        "Поскольку {reason}, заявление подлежит возвращению ({article} ГПК РФ).",
    ),
    "return_operative": (
        "заявление {creditor} о вынесении судебного приказа в отношении {debtor.gen} возвратить заявителю с приложенными документами.",
        "Возвратить взыскателю {creditor} заявление о вынесении судебного приказа о взыскании задолженности с {debtor.gen}, разъяснив возможность повторного обращения.",
    ),
    "reason.ruling_return.no_documents": (
        "документы, подтверждающие заявленное требование, суду не представлены",
        "к заявлению не приложены документы, из которых следует размер долга",
    ),
    "reason.ruling_return.fee_not_paid": (
        "доказательства уплаты государственной пошлины отсутствуют, требование пошлиной не оплачено",
        "государственная пошлина оплачена не в полном объёме",
    ),
    "reason.ruling_return.form_violation": (
        "нарушены требования к форме и содержанию заявления (ст. 124 ГПК РФ)",
        "в нарушение ст. 124 ГПК РФ не указано место рождения должника",
    ),
    "reason.ruling_return.no_copy_proof": (
        "отсутствуют документы, подтверждающие направление копии заявления должнику",
        "взыскателем не приложены доказательства вручения должнику копии заявления",
    ),
    "reason.ruling_return.wrong_jurisdiction": (
        "адрес должника не относится к подсудности мирового судьи данного участка",
        "заявление подано с нарушением правил подсудности",
    ),
    "reason.ruling_return.no_authority": (
        "полномочия представителя, подписавшего заявление, не подтверждены",
        "заявление подписано представителем без приложения доверенности, полномочия не подтверждены",
    ),
    "reason.ruling_return.duplicate_case": (
        "в производстве суда уже имеется дело по тождественному требованию между теми же сторонами",
    ),
    "reason.ruling_return.applicant_request": (
        "взыскатель просит вернуть заявление, подано заявление о возвращении заявления без рассмотрения",
    ),
    "ruling_refusal": (
        "{@head}\n\n^ {@ruling_word} // об отказе в принятии заявления\n\n{@place}\n\n{@refusal_intro}\n\n^ {@found}\n\n{@refusal_story}{@laws}\n\n{@refusal_why}\n\n^ {@ruled}\n\n{@refusal_operative}\n\n{@ruling_end}\n\n{@sign}\n\n{@seal}\n\n{@ruling_force}",
        "{@head}\n\n^ {@ruling_word}\n\n{@place}\n\n{@refusal_intro} {@refusal_story}\n\n{@refusal_why}\n\n^^ {@ruled}\n\n{@refusal_operative}\n\n{@ruling_end}\n\n{@sign}",
    ),
    "refusal_intro": (
        "{@Judge_title}, рассмотрев поступившее заявление {@claimant} о вынесении судебного приказа о взыскании с {debtor.gen} суммы долга,",
        "{@Judge_title} при решении вопроса о принятии заявления {@claimant} о вынесении судебного приказа (должник {debtor.nom}),",
    ),
    "refusal_story": (
        "Взыскатель просит взыскать с {debtor.gen} задолженность по {@loan_of} в сумме {total.long}, {parts}, а также пошлину {fee}.",
        "{creditor} (ИНН {inn}) ссылается на то, что {debtor.nom}, {born} г.р., не исполняет обязательства по {@loan_of}, долг составляет {total}.",
    ),
    "refusal_why": (
        "Изучив документы, мировой судья считает, что в принятии заявления следует отказать, так как {reason} ({article} ГПК РФ).",
        "{reason.cap}. Согласно {article.dat} ГПК РФ это исключает выдачу судебного приказа.\n\nРуководствуясь ст. 224, 225 ГПК РФ,",
    ),
    "refusal_operative": (
        "в принятии заявления {creditor} о вынесении судебного приказа о взыскании с {debtor.gen} задолженности отказать.",
        "Отказать {creditor.long.dat} в принятии заявления о выдаче судебного приказа в отношении {debtor.gen}. Разъяснить право предъявить иск.",
    ),
    "reason.ruling_refusal.dispute_of_law": (
        "требование не является бесспорным, усматривается спор о праве",
        "представленные документы указывают на наличие спора о праве",
    ),
    "reason.ruling_refusal.not_order_claim": (
        "требование не предусмотрено статьёй 122 ГПК РФ",
        "заявленное требование не относится к числу перечисленных в статье 122 ГПК РФ",
    ),
    "reason.ruling_refusal.debtor_abroad": (
        "место жительства должника находится за пределами территории Российской Федерации",
    ),
    "reason.ruling_refusal.debtor_dead": ("должник умер, о чём имеется запись акта о смерти",),
    "reason.ruling_refusal.bankruptcy": ("должник признан банкротом, введена реализация имущества",),
    "reason.ruling_refusal.already_decided": (
        "ранее вынесен судебный приказ о взыскании с должника той же задолженности, вступивший в законную силу",
        "имеется вступившее в законную силу решение суда по тому же требованию",
    ),
    "ruling_cancel": (
        "{@head}\n\n^ {@ruling_word} // об отмене судебного приказа\n\n{@cancel_place}\n\n{@cancel_intro}\n\n^ {@found}\n\n{@cancel_story} {@cancel_objected}\n\n{@cancel_why}\n\n^ {@ruled}\n\n{@cancel_operative}\n\n{@cancel_end}\n\n{@sign}\n\n{@seal}",
        "{@head}\n\n{@cancel_place}\n\n^ {@ruling_word}\n\n{@cancel_intro} {@cancel_story}\n\n{@cancel_objected} {@cancel_why}\n\n^^ {@ruled}\n\n{@cancel_operative}\n\n{@cancel_end}\n\n{@sign}\n\n{@true_copy}",
    ),
    "cancel_place": ("| {cancel_day} | г. {town}", "| г. {town} | {cancel_day}", "^^ г. {town}, {cancel_day}"),
    "cancel_intro": (
        "{@Judge_title}, рассмотрев возражения {debtor.gen} относительно исполнения судебного приказа по делу № {case_number},",
        "{@Judge_title}, ознакомившись с заявлением должника {debtor.gen} об отмене судебного приказа,",
    ),
    "cancel_story": (
        "Мировым судьёй {cancelled_day} по заявлению {creditor} вынесен судебный приказ о взыскании с {debtor.gen} задолженности по {@loan_of} в размере {total.long}, {parts}, и госпошлины {fee}.",
        "Судебным приказом от {cancelled_day} с должника {debtor.gen} в пользу {creditor} взыскано {total} по {@loan_of}.",
    ),
    "cancel_objected": (
        "Должник {objection_day} представил{m:|а} возражения, в которых указал{m:|а} на несогласие с взысканием.",
        "{objection_day.cap} от {debtor.gen} поступили возражения.",
        "Заявление должника об отмене приказа поступило в суд {objection_day}.",
    ),
    "cancel_why": (
        "Поскольку {reason}, приказ следует отменить на основании {article.gen} ГПК РФ.",
        "По правилам {article.gen} ГПК РФ судебный приказ отменяется, так как {reason}.\n\nРуководствуясь ст. 129 ГПК РФ,",
    ),
    "reason.ruling_cancel.debtor_objections": (
        "возражения должника поступили в установленный срок",
        "должник возражает против исполнения приказа",
    ),
    "cancel_operative": (
        "отменить судебный приказ, вынесенный {cancelled_day} по заявлению {creditor} о взыскании с {debtor.gen} задолженности.\n\nВзыскатель вправе обратиться с иском.",
        "Судебный приказ № {case_number} от {cancelled_day} в отношении {debtor.gen} отменить. Разъяснить {creditor} право на обращение в порядке искового производства.",
    ),
    "cancel_end": ("Копии определения направить взыскателю и должнику.", "Исполнительный документ отозвать."),
}
