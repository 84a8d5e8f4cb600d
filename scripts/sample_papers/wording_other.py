"""The wording of writs, bailiffs' decrees, postal notices, and of papers that are none of these."""

from collections.abc import Callable

from scripts.sample_papers.facts import digits
from scripts.sample_papers.wording import (
    Paper,
    Truth,
    Wording,
    centre,
    contract,
    contract_truth,
    debtor_block,
    head,
    money_block,
    page,
    place_line,
    signature,
)


def writ(w: Wording) -> Paper:
    f = w.facts
    debtor, debtor_truth = debtor_block(w, "gen")
    money, money_truth = money_block(w)
    body = (
        f"#align(right)[Серия {f.writ}]\n\n" + centre("ИСПОЛНИТЕЛЬНЫЙ ЛИСТ")
        + f"С{f.court}\n\nДело № {f.case_number}, УИД {f.uid}\n\nДата принятия судебного акта: {w.day(f.order_date)}\n\n"
        f"Мировой судья {f.court_gen} {f.judge.nom} рассмотрел дело по заявлению {f.creditor} и решил: взыскать с {debtor}, в пользу "
        f"{f.creditor} (ИНН {f.creditor_inn}) задолженность по {contract(w)} {money}.\n\n"
        f"Судебный акт вступил в законную силу: {w.day(f.force_date)}\n\n"
        f"Исполнительный лист выдан: {w.day(f.issue_date)}\n\nВзыскатель: {f.creditor}\n\nДолжник: {f.debtor.nom}\n" + signature(w)
    )  # fmt: skip
    truth = w.common() | debtor_truth | money_truth | contract_truth(f) | {
        "writ_number": f.writ.replace("№ ", ""), "order_date": f.order_date.isoformat(), "in_force_date": f.force_date.isoformat(),
        "issue_date": f.issue_date.isoformat(), "creditor_inn": f.creditor_inn}  # fmt: skip
    return Paper("writ", page(w, body), truth)


def fssp_decree(w: Wording) -> Paper:
    f = w.facts
    department = f"отделение судебных приставов по г. {f.town}"
    department_gen = department.replace("отделение", "отделения")
    document = f"судебный приказ № {f.case_number} от {digits(f.order_date)}, выданный органом: С{f.court}"
    money = f"задолженность в размере {w.sum(f.total)}, в отношении должника: {f.debtor.nom}, {digits(f.born)} г.р., адрес должника: {f.address}, в пользу взыскателя: {f.creditor}"
    kind = w.rng.choice(("initiation", "end", "refusal"))
    bailiff = f"Судебный пристав-исполнитель {department_gen} {f.bailiff.nom}"
    truth: Truth = {
        "decree_type": kind, "order_date": f.decree_date.isoformat(), "fssp_department": department, "bailiff_name": f.bailiff.nom,
        "exec_doc_number": f.case_number, "exec_doc_date": f.order_date.isoformat(), "debtor_name": f.debtor.nom,
        "creditor_name": f.creditor, "total_amount": str(f.total), "debtor_birth_date": f.born.isoformat(),
        "debtor_address": f.address, "court_name": f"С{f.court}", "precinct_number": str(f.precinct)}  # fmt: skip
    title, operative = {
        "initiation": ("о возбуждении исполнительного производства",
                       (f"1. Возбудить исполнительное производство № {f.ip} в отношении {f.debtor.gen}.\n\n2. Установить должнику "
                       "5-дневный срок для добровольного исполнения требований.")),
        "end": ("об окончании исполнительного производства",
                f"1. Исполнительное производство № {f.ip} окончить.\n\n2. Исполнительный документ возвратить взыскателю."),
        "refusal": ("об отказе в возбуждении исполнительного производства",
                    (f"1. Отказать в возбуждении исполнительного производства в отношении {f.debtor.gen}.\n\n"
                    "2. Исполнительный документ возвратить взыскателю.")),
    }[kind]  # fmt: skip
    found = f"Рассмотрев исполнительный документ {document}, предмет исполнения: {money}"
    if kind != "refusal":
        truth["ip_number"] = f.ip
    if kind == "end":
        code, why, article = w.rng.choice((
            ("no_property", ("у должника отсутствует имущество, на которое может быть обращено взыскание, и все принятые меры "
             "оказались безрезультатными"), "п. 4 ч. 1 ст. 46"),
            ("not_found", "невозможно установить местонахождение должника, его имущества", "п. 3 ч. 1 ст. 46"),
            ("paid", "требования исполнительного документа выполнены фактически в полном объёме", "п. 1 ч. 1 ст. 47"),
        ))  # fmt: skip
        truth |= {"reason": code, "reason_article": article}
        found += (
            f". Установлено, что {why}. Руководствуясь {article} Федерального закона «Об исполнительном производстве»"
        )
    if kind == "refusal":
        code, why, article = w.rng.choice((
            ("no_requirements", "документ не соответствует требованиям, предъявляемым к исполнительным документам", "п. 4 ч. 1 ст. 31"),
            ("wrong_place", "исполнительный документ предъявлен не по месту совершения исполнительных действий", "п. 2 ч. 1 ст. 31"),
            ("expired", "истёк срок предъявления исполнительного документа к исполнению", "п. 3 ч. 1 ст. 31"),
        ))  # fmt: skip
        truth |= {"reason": code, "reason_article": article}
        found += (
            f". Установлено, что {why}. Руководствуясь {article} Федерального закона «Об исполнительном производстве»"
        )
    body = (
        centre("Федеральная служба судебных приставов") + centre("ПОСТАНОВЛЕНИЕ \\\n" + title) + place_line(w, f.decree_date)
        + f"{bailiff}, рассмотрев материалы,\n\n{centre('УСТАНОВИЛ:')}\n{found},\n\n{centre('ПОСТАНОВИЛ:')}\n{operative}\n\n"
        f"#v(8mm)\n#grid(columns: (1fr, 1fr), align: (left, right), [Судебный пристав-исполнитель], [{f.bailiff.short}])\n"
    )  # fmt: skip
    return Paper("fssp_decree", page(w, body), truth)


def postal_notice(w: Wording) -> Paper:
    f = w.facts
    status, words = w.rng.choice((("delivered", "Вручено адресату лично"), ("returned_expired", "Возвращено отправителю: истёк срок хранения"),
                                  ("refused", "Возвращено: отказ адресата от получения"), ("returned_absent", "Возвращено: адресат отсутствует по указанному адресу")))  # fmt: skip
    truth: Truth = {"track_number": f.track, "status": status, "sender_name": f.creditor, "recipient_name": f.debtor.nom,
                    "recipient_address": f.address, "send_date": f.order_date.isoformat()}  # fmt: skip
    if status == "delivered":
        truth["delivery_date"] = f.objection_date.isoformat()
    else:
        truth["return_date"] = f.objection_date.isoformat()
    label = "Дата вручения" if status == "delivered" else "Дата возврата"
    body = (
        centre("УВЕДОМЛЕНИЕ О ВРУЧЕНИИ") + f"Вид отправления: письмо заказное с уведомлением\n\nПочтовый идентификатор (РПО): {f.track}\n\n"
        f"Отправитель: {f.creditor}\n\nПолучатель: {f.debtor.nom}\n\nАдрес получателя: {f.address}\n\nДата приёма: {digits(f.order_date)}\n\n"
        f"Результат: {words}\n\n{label}: {digits(f.objection_date)}\n\nПочта России, ф. 119\n"
    )  # fmt: skip
    return Paper("postal_notice", page(w, body), truth)


def unknown(w: Wording) -> Paper:
    f = w.facts
    money, _ = money_block(w)
    application = (
        f"#align(right)[Мировому судье {f.court_gen} \\\nВзыскатель: {f.creditor} \\\nДолжник: {f.debtor.nom}]\n\n"
        + centre("ЗАЯВЛЕНИЕ \\\nо вынесении судебного приказа")
        + f"Задолженность по {contract(w)} не погашена. На основании статей 121–124 ГПК РФ\n\n{centre('ПРОШУ:')}\nвынести судебный приказ "
        f"о взыскании с {f.debtor.gen} в пользу {f.creditor} задолженности {money}.\n\nПредставитель по доверенности\n"
    )
    summons = (
        centre("СУДЕБНАЯ ПОВЕСТКА")
        + f"Дело № {f.case_number}\n\nМировой судья {f.court_gen} вызывает {f.debtor.acc} в качестве ответчика "
        f"по иску {f.creditor} о взыскании задолженности к 10 часам 30 минутам {digits(f.objection_date)}.\n"
        + signature(w)
    )
    unmoved = (
        head(w) + centre("ОПРЕДЕЛЕНИЕ") + place_line(w, f.order_date)
        + f"Мировой судья {f.court_gen} {f.judge.nom}, рассмотрев исковое заявление {f.creditor} к {f.debtor.dat} о взыскании задолженности,"
        f"\n\n{centre('определил:')}\nОставить исковое заявление без движения. Предложить истцу в срок до {digits(f.objection_date)} "
        "устранить недостатки. В случае неустранения недостатков заявление будет возвращено.\n" + signature(w)
    )  # fmt: skip
    decision = (
        head(w) + centre("РЕШЕНИЕ \\\nИменем Российской Федерации") + place_line(w, f.order_date)
        + f"Мировой судья {f.court_gen} {f.judge.nom}, рассмотрев дело по иску {f.creditor} к {f.debtor.dat}, установил: ранее вынесенный "
        f"судебный приказ отменён определением мирового судьи.\n\n{centre('РЕШИЛ:')}\nИсковые требования удовлетворить. Взыскать с "
        f"{f.debtor.gen} в пользу {f.creditor} задолженность {money}.\n" + signature(w)
    )  # fmt: skip
    objections = (
        f"#align(right)[Мировому судье {f.court_gen} \\\nот должника {f.debtor.gen}]\n\n" + centre("ВОЗРАЖЕНИЯ \\\nотносительно исполнения судебного приказа")
        + f"{digits(f.order_date)} вынесен судебный приказ № {f.case_number} о взыскании с меня в пользу {f.creditor} задолженности. С суммой "
        "не согласен.\n\nПрошу отменить судебный приказ и восстановить срок.\n"
    )  # fmt: skip
    return Paper("unknown", page(w, w.pick(application, summons, unmoved, decision, objections)), {})


OTHER_KINDS: dict[str, Callable[[Wording], Paper]] = {
    "writ": writ, "fssp_decree": fssp_decree, "postal_notice": postal_notice, "unknown": unknown,
}  # fmt: skip
