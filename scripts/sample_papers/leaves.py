"""The facts that a phrase may name, each with the field of the contract that it is the truth of."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from scripts.sample_papers import spelling
from scripts.sample_papers.case import Case, Court
from scripts.sample_papers.names import Person
from scripts.sample_papers.phrases import Leaf, Teller

_WRITS_OF_PRECINCTS = 0.2
# Days that stand beside the true ones: of an application, of a power of attorney, of a copy received. Counted from a day of the case.
_ASIDE: dict[str, tuple[Callable[[Case], date], int, int]] = {
    "passport": (lambda c: c.order_date, -4000, -900),
    "proxy": (lambda c: c.order_date, -500, -60),
    "earlier": (lambda c: c.order_date, -300, -30),
    "filed": (lambda c: c.order_date, -18, -1),
    "received": (lambda c: c.order_date, 3, 13),
    "soon": (lambda c: c.cancel_date, 1, 8),
    "checked": (lambda c: c.decree_date, -12, -2),
    "lodged": (lambda c: c.decree_date, -7, 0),
    "printed": (lambda c: c.hearing_date, 4, 40),
    "until": (lambda c: c.decree_date, 400, 900),
}


def _person(fields: tuple[str, ...], who: Callable[[Case], Person]) -> Leaf:
    def leaf(t: Teller, ways: list[str]) -> str:
        person = who(t.case)
        case = next((way for way in ways if way in {"nom", "gen", "dat", "acc", "ins"}), "nom")
        surname, name, father = getattr(person, case).split()
        initials = f"{name[0]}.{father[0]}."
        short = "short" in ways or "initials" in ways
        printed = (
            f"{initials} {surname}"
            if "initials" in ways
            else f"{surname} {initials}"
            if short
            else f"{surname} {name} {father}"
        )
        for field_name in fields:
            t.note(field_name, person.short if short else person.nom, printed)
        return printed

    return leaf


def _court(fields: tuple[str, ...], which: Callable[[Case], Court]) -> Leaf:
    def leaf(t: Teller, ways: list[str]) -> str:
        court = which(t.case)
        nominative, genitive, precinct = court.nominative, court.genitive, court.precinct
        case = next((way for way in ways if way in {"nom", "gen", "dat", "ins", "pre"}), "nom")
        if case == "gen":
            text = genitive
        elif precinct:
            words = {
                "dat": "судебному участку",
                "ins": "судебным участком",
                "pre": "судебном участке",
                "nom": "судебный участок",
            }
            text = nominative.replace("Судебный участок", words[case])
        else:
            text = nominative
        if t.tight_number:
            text = text.replace("№ ", "№")
        if fields:
            t.note("court_name", nominative, text)
            if precinct:
                t.note("precinct_number", precinct, f"№ {precinct}")
        return text

    return leaf


def _day(field_name: str, value: Callable[[Case], date]) -> Leaf:
    def leaf(t: Teller, ways: list[str]) -> str:
        printed = t.day(value(t.case), ways)
        return t.note(field_name, value(t.case).isoformat(), printed) if field_name else printed

    return leaf


def _sum(field_name: str, value: Callable[[Teller], Decimal]) -> Leaf:
    def leaf(t: Teller, ways: list[str]) -> str:
        amount = value(t)
        printed = t.sum(amount, ways)
        return t.note(field_name, f"{amount:.2f}", printed) if field_name else printed

    return leaf


def _text(field_name: str, value: Callable[[Case], str]) -> Leaf:
    def leaf(t: Teller, ways: list[str]) -> str:
        printed = value(t.case)
        return t.note(field_name, printed, printed) if field_name else printed

    return leaf


def _uid(t: Teller, ways: list[str]) -> str:
    printed = t.case.uid.translate(t.careless_uid) if t.careless_uid else t.case.uid
    return t.note("uid", t.case.uid, printed)


def _creditor(field_name: str) -> Leaf:
    def leaf(t: Teller, ways: list[str]) -> str:
        company = t.case.creditor
        if "long" not in ways:
            return t.note(field_name, company.short, company.short)
        case = next((way for way in ways if way in {"nom", "gen", "dat", "acc", "ins"}), "nom")
        printed = company.long(case)
        return t.note(field_name, company.long("nom"), printed)

    return leaf


def _old_creditor(t: Teller, ways: list[str]) -> str:
    if "long" in ways:
        return t.case.old_creditor.long(next((w for w in ways if w in {"gen", "dat", "ins"}), "nom"))
    return t.case.old_creditor.short


def _reason(t: Teller, ways: list[str]) -> str:
    code = t.codes["reason"]
    printed = t.tell(t.rng.choice(t.part.phrases[f"reason.{t.codes['family']}.{code}"]))
    t.note("reason", code, printed)
    return printed


def _article(t: Teller, ways: list[str]) -> str:
    case = next((way for way in ways if way in {"nom", "ins", "gen", "dat"}), "ins")
    printed = spelling.article(t.codes["article"], t.article_shape, case)
    return t.note("reason_article", t.codes["article"], printed)


def _status(t: Teller, ways: list[str]) -> str:
    printed = t.tell(t.rng.choice(t.part.phrases[f"status.{t.codes['status']}"]))
    return t.note("status", t.codes["status"], printed)


def _department(t: Teller, ways: list[str]) -> str:
    nominative, genitive = t.case.department
    return t.note("fssp_department", nominative, genitive if "gen" in ways else nominative)


def _writ(t: Teller, ways: list[str]) -> str:
    series, number = t.case.writ.split()
    printed = f"{series} {number}" if "bare" in ways else f"{series} № {number}"
    for name in ("writ_number", "exec_doc_number"):
        t.note(name, t.case.writ, printed)
    return printed


def _digits(first: int, last: int) -> Leaf:
    return lambda t, ways: t.case.digits[first:last]


def _grand(t: Teller) -> Decimal:
    costs = sum(
        (Decimal(value) for name in ("state_fee", "postal_costs") if name in t.told for value in t.told[name].forms),
        Decimal(0),
    )
    return t.case.total + costs


def _decree_type(t: Teller, ways: list[str]) -> str:
    name = f"decree.{t.codes['decree']}"
    of_reason = t.part.phrases.get(f"{name}.{t.codes.get('reason', '')}")
    printed = t.tell(t.rng.choice(of_reason or t.part.phrases[name]))
    return t.note("decree_type", t.codes["decree"], printed)


def _parts(t: Teller, ways: list[str]) -> str:
    name = "parts.three" if t.case.penalty else "parts.two"
    return t.tell(t.rng.choice(t.part.phrases[".".join([name, *ways])]))


def _exec_doc(t: Teller, ways: list[str]) -> str:
    """A district court issues no orders, only writs."""
    is_writ = not t.case.court.precinct or t.rng.random() < _WRITS_OF_PRECINCTS
    return t.tell(t.rng.choice(t.part.phrases["exec_doc.writ" if is_writ else "exec_doc.order"]))


def _random_number(t: Teller, ways: list[str]) -> str:
    return f"{t.rng.randrange(10 ** (int(ways[0]) - 1), 10 ** int(ways[0]))}"


def _aside(t: Teller, ways: list[str]) -> str:
    """A day that is nobody's truth; `ways` open with its name."""
    day, first, last = _ASIDE[ways[0]]
    return t.day(day(t.case) + timedelta(days=t.rng.randrange(first, last)), ways[1:])


LEAVES: dict[str, Leaf] = {
    "case_number": _text("case_number", lambda c: c.case_number),
    "uid": _uid,
    "court": _court(("court_name",), lambda c: c.court),
    "other_court": _court((), lambda c: c.other_court),
    "precinct": _text("precinct_number", lambda c: c.court.precinct),
    "judge": _person(("judge_name",), lambda c: c.judge),
    "bailiff": _person(("bailiff_name",), lambda c: c.bailiff),
    "clerk": _person((), lambda c: c.clerk),
    "debtor": _person(("debtor_name", "recipient_name"), lambda c: c.debtor),
    "second": _person((), lambda c: c.second),
    # The contract knows one debtor: of two that owe together either is right.
    "codebtor": _person(("debtor_name",), lambda c: c.second),
    "codebtor_born": lambda t, ways: _day("debtor_birth_date", lambda c: c.born.replace(day=28, year=c.born.year - 2))(t, [*ways, "bare"]),
    "creditor": _creditor("creditor_name"),
    "sender": _creditor("sender_name"),
    "old_creditor": _old_creditor,
    "lender": _text("", lambda c: c.lender),
    "inn": _text("creditor_inn", lambda c: c.creditor_inn),
    "ogrn": _text("", lambda c: c.creditor_ogrn),
    "born": lambda t, ways: _day("debtor_birth_date", lambda c: c.born)(t, [*ways, "bare"]),
    "birth_place": _text("debtor_birth_place", lambda c: c.birth_place),
    "address": _text("debtor_address", lambda c: c.address),
    "recipient_address": _text("recipient_address", lambda c: c.address),
    "other_address": _text("", lambda c: c.other_address),
    "town": _text("", lambda c: c.town),
    "region": _text("", lambda c: c.region),
    "contract": _text("contract_number", lambda c: c.contract),
    "contract_day": _day("contract_date", lambda c: c.contract_date),
    "from": _day("period_from", lambda c: c.period_from),
    "to": _day("period_to", lambda c: c.period_to),
    "cession_day": _day("", lambda c: c.cession_date),
    "day": _day("order_date", lambda c: c.order_date),
    "force": _day("in_force_date", lambda c: c.force_date),
    "other_day": _day("", lambda c: c.hearing_date),
    "loan_day": _day("", lambda c: c.contract_date),
    "order_day": _day("", lambda c: c.order_date),
    "cancelled_day": _day("cancelled_order_date", lambda c: c.order_date),
    "objection_day": _day("objection_date", lambda c: c.objection_date),
    "cancel_day": _day("order_date", lambda c: c.cancel_date),
    "decree_day": _day("order_date", lambda c: c.decree_date),
    "doc_day": _day("exec_doc_date", lambda c: c.order_date),
    "doc_issue_day": _day("exec_doc_date", lambda c: c.issue_date),
    "their_case": _text("", lambda c: c.case_number),
    "other_earlier": lambda t, ways: t.day(t.case.objection_date, ["digits"]),
    "opened": lambda t, ways: t.day(t.case.issue_date + timedelta(days=8), ["digits"]),
    "doc_number": _text("exec_doc_number", lambda c: c.case_number),
    "issue_day": _day("issue_date", lambda c: c.issue_date),
    "writ": _writ,
    "principal": _sum("principal", lambda t: t.case.principal),
    "interest": _sum("interest", lambda t: t.case.interest),
    "penalty": _sum("penalty", lambda t: t.case.penalty),
    "total": _sum("total_amount", lambda t: t.case.total),
    "fee": _sum("state_fee", lambda t: t.case.fee),
    "post": _sum("postal_costs", lambda t: t.case.postage),
    "parts": _parts,
    "grand": _sum("grand_total", _grand),
    "loan_sum": _sum("", lambda t: t.case.principal.quantize(Decimal(1000)) + 1000),
    "other_sum": _sum("", lambda t: (t.case.total * Decimal("0.07")).quantize(Decimal("0.01"))),
    "aside": _aside,
    "aside_sum": _sum("", lambda t: (t.case.total * t.rng.randrange(300, 9000) / 10_000).quantize(Decimal("0.01"))),
    "reason": _reason,
    "article": _article,
    "status": _status,
    "decree_type": _decree_type,
    "department": _department,
    "exec_doc": _exec_doc,
    "ip": _text("ip_number", lambda c: c.ip),
    "track": lambda t, ways: t.note("track_number", t.case.track, f"{t.case.track[:6]}{_gap(ways)}{t.case.track[6:8]}{_gap(ways)}{t.case.track[8:13]}{_gap(ways)}{t.case.track[13:]}"),
    "sent": _day("send_date", lambda c: c.order_date),
    "under_way": _day("", lambda c: c.order_date + timedelta(days=6)),
    "delivered": _day("delivery_date", lambda c: c.objection_date),
    "returned": _day("return_date", lambda c: c.objection_date),
    # What went back has a day of turning and a day of handing to the sender: either is right.
    "handed_back": _day("return_date", lambda c: c.hearing_date),
    "passport": lambda t, ways: f"{t.case.digits[:2]} {t.case.digits[2:4]} № {t.case.digits[4:10]}",
    "snils": lambda t, ways: f"{t.case.digits[:3]}-{t.case.digits[3:6]}-{t.case.digits[6:9]} {t.case.digits[9:11]}",
    "account": lambda t, ways: f"40702810{t.case.digits}",
    "phone": lambda t, ways: f"8 (96{t.case.digits[0]}{t.case.digits[1]}0) {t.case.digits[2:5]}-{t.case.digits[5:7]}-{t.case.digits[7:9]}",
    "zip": _digits(0, 6),
    "number": _random_number,
}  # fmt: skip


def _gap(ways: list[str]) -> str:
    return "\u00a0" if "spaced" in ways else ""
