"""What the contract and the facts of a debtor say of charges on a day: the lawful rate, the cap, what stops them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from backend.domain.accrual_rules import Charge, StopKind, judgment_rule, stop_rule
from backend.domain.caps import Cap, cap_of, highest_daily_rate
from backend.domain.interest import HUNDRED, Per, Rate, interest_rules, key_rate_on
from backend.domain.money import ZERO

DAYS_IN_YEAR = 365


@dataclass(frozen=True)
class Stop:
    """Something that stops charges from `first` on; `last` is the last such day, None while it lasts."""

    kind: StopKind
    first: date
    last: date | None = None


@dataclass(frozen=True)
class Terms:
    """What the contract and the facts say. `penalty` only where the register gave a rate.

    `loan_amount`: what was given out; None takes the principal that was bought, the stricter reading. `charged_before`:
    charges made before the debt was bought and not in its ledger, such as those paid to the first creditor.
    """

    contract_date: date
    interest: Rate | None = None
    penalty: Rate | None = None
    loan_amount: Decimal | None = None
    due_on: date | None = None
    charged_before: Decimal = ZERO
    judged_on: date | None = None
    stops: tuple[Stop, ...] = ()
    is_small_special: bool = False


def cap_within(terms: Terms, bought: Decimal) -> Cap | None:
    """The cap of the loan; None when the law sets none for it."""
    given = bought if terms.loan_amount is None else terms.loan_amount
    length = (terms.due_on - terms.contract_date).days if terms.due_on else None
    return cap_of(given, terms.contract_date, term_days=length, is_small_special=terms.is_small_special)


def rate_on(day: date, charge: Charge, terms: Terms, *, goes_on: bool) -> Rate | None:
    """The lawful rate of a charge; None where there is none. `goes_on`: interest of the contract runs on that day."""
    if charge is Charge.INTEREST:
        return _lawful_interest(terms)
    if charge is Charge.PENALTY:
        is_late = terms.due_on is None or day > terms.due_on
        return _lawful_penalty(terms, day, goes_on=goes_on) if is_late else None
    judged = terms.judged_on is not None and day > terms.judged_on
    return key_rate_on(day).rate if judged else None


def stopped_on(day: date, charge: Charge, terms: Terms, has_penalty: bool) -> tuple[str, str] | None:
    """The key of the reason for which a charge does not run, and its article. `has_penalty`: the ledger holds one."""
    judged = terms.judged_on
    if judged is not None and charge in judgment_rule(judged).ends:
        return "accrual-why-judged", judgment_rule(judged).basis.article
    for stop in terms.stops:
        if stop.first <= day <= (stop.last or day) and charge in stop_rule(stop.kind, day).charges:
            return f"accrual-why-{stop.kind}", stop_rule(stop.kind, day).basis.article
    if charge is Charge.INTEREST:
        return None
    for window in interest_rules().moratoria:
        if window.first <= day <= window.last:
            return "accrual-why-moratorium", window.basis.article
    if charge is Charge.LATE_INTEREST and (has_penalty or terms.penalty is not None):
        return "accrual-why-penalty-agreed", "ГК ст. 395 п. 4"
    return None


def _lawful_interest(terms: Terms) -> Rate | None:
    """The rate of the contract, or the highest lawful one a day where that is less (353-ФЗ ст. 5 ч. 23)."""
    rate = terms.interest
    if rate is None or rate.percent <= 0:
        return None
    most = highest_daily_rate(terms.contract_date)
    if most is None or _a_day(rate) <= most * HUNDRED:
        return rate
    return Rate(most * HUNDRED, Per.DAY)


def _lawful_penalty(terms: Terms, day: date, *, goes_on: bool) -> Rate | None:
    """The agreed rate within 20 % a year while interest runs, 0.1 % a day when it does not (353-ФЗ ст. 5 ч. 21)."""
    agreed = terms.penalty
    if agreed is None or agreed.percent <= 0:
        return None
    rule = max((one for one in interest_rules().penalties if one.since <= day), key=lambda one: one.since, default=None)
    if rule is None or terms.contract_date < interest_rules().penalties[0].since:
        return agreed
    most = rule.a_year if goes_on else rule.a_day
    return agreed if _a_day(agreed) <= _a_day(most) else most


def _a_day(rate: Rate) -> Decimal:
    return rate.percent if rate.per is Per.DAY else rate.percent / DAYS_IN_YEAR
