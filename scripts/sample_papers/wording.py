"""The wording of each kind of paper, as Typst markup, with the truth that a reader has to find in it."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from scripts.sample_papers.facts import Facts, digits, roubles, words

Truth = dict[str, str]
FONTS = ("Liberation Serif", "Liberation Serif", "PT Serif", "Liberation Sans", "DejaVu Serif")


@dataclass(frozen=True)
class Paper:
    """A sheet to be printed: `markup` is Typst, `truth` holds the fields of docs and of the reader's contract."""

    kind: str
    markup: str
    truth: Truth
    stamped_force: str = ""


class Wording:
    """One paper's facts and choices of phrase; `pick` draws a variant."""

    def __init__(self, facts: Facts, rng: Random) -> None:
        self.facts = facts
        self.rng = rng
        self.numeric_dates = rng.random() < 0.6

    def pick(self, *variants: str) -> str:
        return self.rng.choice(variants)

    def day(self, value: object) -> str:
        return digits(value) if self.numeric_dates else words(value)  # type: ignore[arg-type]

    def sum(self, value: object) -> str:
        return roubles(value, self.rng)  # type: ignore[arg-type]

    def common(self) -> Truth:
        f = self.facts
        return {
            "case_number": f.case_number, "uid": f.uid, "court_name": f"С{f.court}", "precinct_number": str(f.precinct),
            "judge_name": f.judge.nom, "debtor_name": f.debtor.nom, "creditor_name": f.creditor,
        }  # fmt: skip

    def judge(self) -> str:
        role = (
            ""
            if self.rng.random() < 0.75
            else self.pick("исполняющий обязанности мирового судьи ", "и.о. мирового судьи ")
        )
        return f"{role or 'мировой судья '}{self.facts.court_gen} {self.facts.judge.nom}"


def page(w: Wording, body: str) -> str:
    size = w.rng.choice((11, 11.5, 12, 12.5, 13))
    margin = w.rng.choice(("(left: 3cm, right: 1.5cm, y: 2cm)", "(left: 2.5cm, right: 1.5cm, y: 1.7cm)"))
    escaped = body.replace("..", ".").replace("№ ", "№~").replace("@", "\\@").replace("*", "\\*").replace("_", "\\_")
    return (
        f'#set page(paper: "a4", margin: {margin})\n'
        f'#set text(font: "{w.rng.choice(FONTS)}", size: {size}pt, lang: "ru", hyphenate: {str(w.rng.random() < 0.3).lower()})\n'
        f"#set par(justify: true, leading: {w.rng.choice(('0.55em', '0.65em', '0.8em'))}, first-line-indent: (amount: 1.2cm, all: true))\n"
        + escaped
    )


def capital(text: str) -> str:
    return text[0].upper() + text[1:]


def centre(text: str) -> str:
    return f'#align(center)[#text(weight: "bold")[{text}]]\n'


def spaced(text: str) -> str:
    return " ".join(text)


def head(w: Wording) -> str:
    f = w.facts
    label = w.pick("Дело № ", "Дело № ", "Производство № ", "Гражданское дело № ")
    lines = [f"{label}{f.case_number}", f"УИД {f.uid}" if w.rng.random() < 0.7 else f"УИД: {f.uid}"]
    if w.rng.random() < 0.3:
        lines.reverse()
    return "#align(right)[" + " \\\n".join(lines) + "]\n\n"


def place_line(w: Wording, day: object) -> str:
    left, right = w.day(day) + ("" if not w.numeric_dates else w.pick("", " года", " г.")), f"г. {w.facts.town}"
    if w.rng.random() < 0.3:
        left, right = right, left
    return f"#grid(columns: (1fr, 1fr), align: (left, right), [{left}], [{right}])\n\n"


def debtor_block(w: Wording, case: str) -> tuple[str, Truth]:
    f = w.facts
    ending = "вшейся" if f.debtor.female else "вшегося"
    text = w.pick(
        f"{getattr(f.debtor, case)}, {digits(f.born)} года рождения, роди{ending} в {f.birth_place}, "
        f"зарегистрирован{'ной' if f.debtor.female else 'ного'} по адресу: {f.address}",
        f"{getattr(f.debtor, case)}, {digits(f.born)} г.р., место рождения: {f.birth_place}, "
        f"проживающ{'ей' if f.debtor.female else 'его'} по адресу: {f.address}",
    )
    return text, {
        "debtor_birth_date": f.born.isoformat(),
        "debtor_birth_place": f.birth_place,
        "debtor_address": f.address,
    }


def money_block(w: Wording) -> tuple[str, Truth]:
    f = w.facts
    parts = w.pick(
        f"в размере {w.sum(f.total)}, из которых: основной долг – {w.sum(f.principal)}, проценты за пользование займом – "
        f"{w.sum(f.interest)}, неустойка – {w.sum(f.penalty)}",
        f"в общей сумме {w.sum(f.total)}, в том числе: {w.sum(f.principal)} – сумма основного долга, {w.sum(f.interest)} – "
        f"проценты, {w.sum(f.penalty)} – пени",
        f"в размере {w.sum(f.total)}, в том числе сумму основного долга в размере {w.sum(f.principal)}, проценты в размере "
        f"{w.sum(f.interest)}, штраф (пени) в размере {w.sum(f.penalty)}",
    )
    truth = {
        "principal": str(f.principal),
        "interest": str(f.interest),
        "penalty": str(f.penalty),
        "total_amount": str(f.total),
    }
    return parts, truth


def costs_block(w: Wording) -> tuple[str, Truth]:
    f = w.facts
    truth = {"state_fee": str(f.fee)}
    text = w.pick(
        f"а также расходы по уплате государственной пошлины в размере {w.sum(f.fee)}",
        f"расходы по оплате госпошлины в сумме {w.sum(f.fee)}",
    )
    if w.rng.random() < 0.5:
        truth["postal_costs"] = str(f.postage)
        text += f" и почтовые расходы в размере {w.sum(f.postage)}"
    if w.rng.random() < 0.5:
        costs = f.fee + (f.postage if "postal_costs" in truth else 0)
        truth["grand_total"] = str(f.total + costs)
        text += f", а всего взыскать {w.sum(f.total + costs)}"
    return text, truth


def contract(w: Wording) -> str:
    f = w.facts
    return (
        w.pick("договору займа", "договору потребительского займа", "кредитному договору")
        + f" № {f.contract} от {w.day(f.contract_date)}"
    )


def contract_truth(f: Facts) -> Truth:
    return {"contract_number": f.contract, "contract_date": f.contract_date.isoformat()}


def signature(w: Wording) -> str:
    return f"\n\n#v(8mm)\n#grid(columns: (1fr, 1fr), align: (left, right), [Мировой судья], [{w.facts.judge.short_in('nom')}])\n"


def court_order(w: Wording) -> Paper:
    f = w.facts
    debtor, debtor_truth = debtor_block(w, "gen")
    money, money_truth = money_block(w)
    costs, costs_truth = costs_block(w)
    title = spaced("СУДЕБНЫЙ") + "~~~" + spaced("ПРИКАЗ") if w.rng.random() < 0.25 else "СУДЕБНЫЙ ПРИКАЗ"
    verb = w.pick("ПРИКАЗЫВАЮ:", "РЕШИЛ:", spaced("ПРИКАЗЫВАЮ") + ":", "ПРИКАЗАЛ:")
    force = w.pick("printed", "stamped", "none")
    body = head(w) + centre(title) + place_line(w, f.order_date)
    body += (
        f"{capital(w.judge())}, рассмотрев заявление {w.pick(f.creditor, f.creditor_long_gen)} о вынесении судебного приказа о взыскании с {f.debtor.gen} "
        f"задолженности по {contract(w)}, изучив представленные документы, руководствуясь статьями 121–130 Гражданского "
        f"процессуального кодекса Российской Федерации,\n\n{centre(verb)}\n"
        f"взыскать с {debtor}, в пользу {f.creditor} (ИНН {f.creditor_inn}) задолженность по {contract(w)} за период с "
        f"{w.day(f.period_from)} по {w.day(f.period_to)} {money}, {costs}.\n\n"
        "Должник вправе в течение десяти дней со дня получения копии судебного приказа представить возражения относительно "
        "его исполнения.\n"
    )  # fmt: skip
    truth = w.common() | debtor_truth | money_truth | costs_truth | contract_truth(f)
    truth |= {"order_date": f.order_date.isoformat(), "creditor_inn": f.creditor_inn,
              "period_from": f.period_from.isoformat(), "period_to": f.period_to.isoformat()}  # fmt: skip
    body += signature(w)
    if force == "printed":
        body += f"\n#v({w.pick('4mm', '26mm', '26mm')})Судебный приказ вступил в законную силу {w.day(f.force_date)}.\n"
    if force != "none":
        truth["in_force_date"] = f.force_date.isoformat()
    return Paper("court_order", page(w, body), truth, digits(f.force_date) if force == "stamped" else "")


def _ruling(w: Wording, title: str, narrative: str, operative: str, day: object) -> str:
    heading = spaced("ОПРЕДЕЛЕНИЕ") if w.rng.random() < 0.4 else "ОПРЕДЕЛЕНИЕ"
    found = w.pick("УСТАНОВИЛ:", "у с т а н о в и л:", "установил:")
    ruled = w.pick("ОПРЕДЕЛИЛ:", "О П Р Е Д Е Л И Л:", "определил:")
    return (
        head(w) + centre(heading + w.pick("", f" \\\n{title}")) + place_line(w, day)
        + capital(w.judge()) + f", {narrative[0]}\n\n{centre(found)}\n{narrative[1]}\n\n{centre(ruled)}\n{operative}\n" + signature(w)
    )  # fmt: skip


RETURNS = (
    ("no_documents", "к заявлению не приложены документы, подтверждающие заявленные требования", "п. 1 ч. 1 ст. 125"),
    ("fee_not_paid", "заявленное требование не оплачено государственной пошлиной", "п. 2 ч. 1 ст. 125"),
    ("no_copy_proof", ("не представлены доказательства направления должнику копии заявления о вынесении судебного приказа "
     "и приложенных к нему документов"), "п. 3 ч. 1 ст. 125"),
    ("wrong_jurisdiction", ("адрес места жительства должника не относится к подсудности данного судебного участка, "
     "дело неподсудно мировому судье"), "п. 2 ч. 1 ст. 135"),
)  # fmt: skip
REFUSALS = (
    ("dispute_of_law", "из заявления и представленных документов усматривается наличие спора о праве", "п. 3 ч. 3 ст. 125"),
    ("not_order_claim", "заявлено требование, не предусмотренное статьёй 122 Гражданского процессуального кодекса РФ", "п. 1 ч. 3 ст. 125"),
    ("debtor_dead", "согласно ответу органа ЗАГС должник умер до обращения взыскателя в суд", "ч. 1 ст. 134"),
    ("bankruptcy", "в отношении должника введена процедура реализации имущества гражданина, он признан банкротом", "ч. 1 ст. 134"),
)  # fmt: skip


def ruling_return(w: Wording) -> Paper:
    f = w.facts
    code, why, article = w.rng.choice(RETURNS)
    narrative = (
        f"рассмотрев заявление {f.creditor_long_gen} о вынесении судебного приказа о взыскании с {f.debtor.gen} задолженности,",
        (
            f"{f.creditor} обратилось к мировому судье с заявлением о вынесении судебного приказа о взыскании с должника {f.debtor.gen} "
            f"задолженности по {contract(w)} в размере {w.sum(f.total)}.\n\nИзучив заявление, мировой судья приходит к выводу, что оно "
            f"подлежит возвращению, поскольку {why}. Руководствуясь {article} ГПК РФ, мировой судья"
        ),
    )
    operative = w.pick("Возвратить", "Заявление возвратить. Возвратить") + (
        f" {f.creditor} заявление о вынесении судебного приказа в отношении {f.debtor.gen} со всеми приложенными документами.\n\n"
        "Разъяснить взыскателю, что возвращение заявления не препятствует повторному обращению в суд после устранения допущенного "
        "нарушения.\n\nНа определение может быть подана частная жалоба в течение пятнадцати дней."
    )
    truth = w.common() | contract_truth(f) | {"order_date": f.order_date.isoformat(), "reason": code, "reason_article": article,
                                              "total_amount": str(f.total)}  # fmt: skip
    body = _ruling(w, "о возвращении заявления о вынесении судебного приказа", narrative, operative, f.order_date)
    return Paper("ruling_return", page(w, body), truth)


def ruling_refusal(w: Wording) -> Paper:
    f = w.facts
    code, why, article = w.rng.choice(REFUSALS)
    narrative = (
        f"изучив заявление {f.creditor} о вынесении судебного приказа о взыскании с {f.debtor.gen} задолженности,",
        (
            f"{f.creditor_long} (ИНН {f.creditor_inn}) обратилось с заявлением о взыскании с {f.debtor.gen} задолженности по {contract(w)} "
            f"за период с {w.day(f.period_from)} по {w.day(f.period_to)} в размере {w.sum(f.total)}.\n\nВместе с тем {why}. "
            f"Руководствуясь {article} Гражданского процессуального кодекса РФ, мировой судья"
        ),
    )
    operative = (
        f"Отказать {f.creditor} в принятии заявления о вынесении судебного приказа о взыскании с {f.debtor.gen} задолженности.\n\n"
        "Разъяснить взыскателю право обратиться с данным требованием в порядке искового производства.\n\n"
        "На определение может быть подана частная жалоба в течение пятнадцати дней со дня его вынесения."
    )
    truth = w.common() | contract_truth(f) | {
        "order_date": f.order_date.isoformat(), "reason": code, "reason_article": article, "total_amount": str(f.total),
        "creditor_inn": f.creditor_inn}  # fmt: skip
    body = _ruling(
        w, "об отказе в принятии заявления о вынесении судебного приказа", narrative, operative, f.order_date
    )
    return Paper("ruling_refusal", page(w, body), truth)


def ruling_cancel(w: Wording) -> Paper:
    f = w.facts
    narrative = (
        f"рассмотрев возражения {f.debtor.gen} относительно исполнения судебного приказа,",
        f"{w.day(f.order_date)} мировым судьёй вынесен судебный приказ № {f.case_number} о взыскании с {f.debtor.gen} в пользу "
        f"{f.creditor} задолженности по {contract(w)} в размере {w.sum(f.total)}.\n\n"
        + w.pick(f"{w.day(f.objection_date)} от должника поступили возражения относительно исполнения судебного приказа.",
                 f"Возражения должника относительно исполнения судебного приказа поступили {w.day(f.objection_date)}.")
        + " На основании изложенного, руководствуясь ст. 129 ГПК РФ, мировой судья",
    )  # fmt: skip
    operative = (
        f"Отменить судебный приказ № {f.case_number} от {w.day(f.order_date)} о взыскании с {f.debtor.gen} в пользу {f.creditor} "
        f"задолженности по {contract(w)}.\n\nРазъяснить взыскателю, что заявленное требование может быть предъявлено в порядке "
        "искового производства.\n\nКопию определения направить сторонам не позднее трёх дней после дня его вынесения."
    )
    truth = w.common() | contract_truth(f) | {
        "order_date": f.cancel_date.isoformat(), "cancelled_order_date": f.order_date.isoformat(), "total_amount": str(f.total),
        "objection_date": f.objection_date.isoformat(), "reason": "debtor_objections", "reason_article": "ст. 129"}  # fmt: skip
    return Paper(
        "ruling_cancel", page(w, _ruling(w, "об отмене судебного приказа", narrative, operative, f.cancel_date)), truth
    )


KINDS: dict[str, Callable[[Wording], Paper]] = {
    "court_order": court_order, "ruling_return": ruling_return, "ruling_refusal": ruling_refusal, "ruling_cancel": ruling_cancel,
}  # fmt: skip


def paper(kind: str, facts: Facts, rng: Random) -> Paper:
    from scripts.sample_papers.wording_other import OTHER_KINDS  # noqa: PLC0415 - the two halves share what stands above

    return (KINDS | OTHER_KINDS)[kind](Wording(facts, rng))
