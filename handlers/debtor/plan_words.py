"""How plans are told to a debtor: an offer in three lines, a schedule to be signed, the plan that stands."""

from datetime import date
from decimal import Decimal
from html import escape

from backend.domain.money import kopecks
from backend.domain.progress import Progress
from backend.models import Plan
from backend.services.money.plan_keeping import states_of
from backend.services.money.plan_pausing import Resting
from backend.services.money.plans import Offer
from backend.texts import Texts
from handlers.debtor.callbacks import (
    AcceptAllowed,
    AcceptPlan,
    AskPause,
    HowToPay,
    SeeWay,
    ShowOffers,
    TakeAgreement,
)
from handlers.debtor.debts import back_to
from handlers.screens import Row, Screen, button, home_row

NO_REST = Resting(None, None)
MOST_ROWS = 14
"""A longer schedule shows its beginning and its end: the sums between are alike."""


def offer_lines(one: Offer, texts: Texts) -> str:
    """How many, how much, until when, and what is forgiven in the end."""
    plan = one.plan
    line = texts(
        "plans-offer-line",
        count=len(plan.instalments),
        per_month=plan.ordinary,
        total=plan.total,
        first_on=plan.instalments[0].due_on,
        ends_on=plan.ends_on,
    )
    return f"{line}\n{texts('plans-forgiven', sum=one.forgiven)}" if one.forgiven else line


def schedule_words(one: Offer, texts: Texts) -> str:
    """What is signed: these words, and no others."""
    case = one.case
    lines = [texts("plans-schedule", contract=escape(case.contract_number), sum=one.plan.total), ""]
    rows = [texts("plans-row", number=row.number, on=row.due_on, sum=row.amount) for row in one.plan.instalments]
    lines += rows if len(rows) <= MOST_ROWS else [*rows[:6], texts("plans-rows-between"), *rows[-4:]]
    if one.forgiven:
        lines += ["", texts("plans-forgiven", sum=one.forgiven)]
    return "\n".join([*lines, "", texts("plans-terms")])


def schedule_screen(one: Offer, texts: Texts) -> Screen:
    case = one.case
    yes = [button(texts("plans-accept"), AcceptPlan.of(case.id, one.asked, one.short_digest))]
    others = [button(texts("plans-others"), ShowOffers(case_id=case.id))]
    return Screen(schedule_words(one, texts), [yes, others, home_row(texts, back_to(case.id, texts))])


def asked_screen(waits: Plan, made: Offer, texts: Texts, *, standing: bool, signs: bool) -> Screen:
    """What a debtor sees while a manager thinks, and what the manager then allowed."""
    case_id = waits.case_id
    rows: list[Row] = [[button(texts("plans-others"), ShowOffers(case_id=case_id))]]
    if signs:
        yes = button(texts("plans-accept"), AcceptAllowed(plan_id=waits.id, digest=made.short_digest))
        words = f"{texts('plans-allowed-head')}\n\n{schedule_words(made, texts)}"
        return Screen(words, [[yes], *rows, home_row(texts, back_to(case_id, texts))])
    head = texts("plans-asked-head-standing" if standing else "plans-asked-head")
    return Screen(f"{head}\n\n{offer_lines(made, texts)}", [*rows, home_row(texts, back_to(case_id, texts))])


def plan_screen(plan: Plan, today: date, texts: Texts, head: str = "plans-standing", rest: Resting = NO_REST) -> Screen:
    states = states_of(plan)
    paid = sum((state.paid for state in states), start=Decimal(0))
    bar = Progress(kopecks(paid), kopecks(plan.total)).bar
    way = texts("plans-progress", bar=bar, paid=paid, left=plan.total - paid)
    lines = [texts(head, sum=plan.total), way, *_rest(rest, texts), ""]
    for state in states if len(states) <= MOST_ROWS else states[:MOST_ROWS]:
        row = state.instalment
        kind = "paid" if state.closed_on else "late" if row.due_on < today else "row"
        lines.append(texts(f"plans-{kind}", number=row.number, on=row.due_on, sum=row.amount))
    if len(states) > MOST_ROWS:
        last = states[-1].instalment
        lines.append(texts("plans-rows-between"))
        lines.append(texts("plans-row", number=last.number, on=last.due_on, sum=last.amount))
    if plan.forgiven:
        lines += ["", texts("plans-forgiven", sum=plan.forgiven)]
    case_id = plan.case_id
    rows: list[Row] = [
        [button(texts("debts-pay"), HowToPay(case_id=case_id)), button(texts("plans-way"), SeeWay(case_id=case_id))],
        [
            button(texts("plans-replace"), ShowOffers(case_id=case_id)),
            button(texts("plans-agreement"), TakeAgreement(case_id=case_id)),
        ],
    ]
    if rest == NO_REST:
        rows.append([button(texts("pauses-button"), AskPause(case_id=case_id))])
    return Screen("\n".join(lines), [*rows, home_row(texts, back_to(case_id, texts))])


def _rest(rest: Resting, texts: Texts) -> list[str]:
    if rest.granted is not None:
        return [texts("pauses-standing", until=rest.granted.until)]
    return [texts("pauses-waits")] if rest.asked is not None else []
