"""What a case says on a day, gathered for its papers."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from backend.domain import fees
from backend.domain.errors import Refused
from backend.domain.fees import Fee
from backend.domain.ledger import Component, Entry, EntryKind, own_costs
from backend.domain.letters import TO_COURT, LetterKind
from backend.domain.money import ZERO
from backend.domain.signing import version_shown
from backend.domain.stages import EvidenceKind
from backend.models import Case, Court, Instalment, Letter, Payment, Plan, PlanSignature, PlanState
from backend.papers.outgoing.catalogue import text_key_of
from backend.papers.outgoing.facts import Earned, Facts, Movement, Posted, Share, addressed_to
from backend.services import letter_codes
from backend.services.money import calculations, ledger
from backend.services.money.calculations import Told
from backend.services.money.ledger import CLAIMED
from backend.settings import Settings
from backend.texts import texts_for

_AWARDED = (Component.STATE_FEE, Component.POSTAGE, Component.OTHER_COSTS)
_ACTS = (EvidenceKind.JUDGMENT, EvidenceKind.COURT_ORDER)


@dataclass(frozen=True)
class FactNames:
    """Facts by the names that people know them by, each on a line."""

    names: tuple[str, ...]

    @property
    def lines(self) -> tuple[tuple[str, dict[str, object]], ...]:
        return tuple((text_key_of(name), {}) for name in self.names)


async def facts_on(settings: Settings, case: Case, day: date) -> Facts:
    """`case` comes with its debtor, creditor and cession. Sums are those of the end of the day."""
    return (await facts_of_many(settings, [case], day))[case.id]


async def facts_of_many(settings: Settings, cases: Sequence[Case], day: date) -> dict[int, Facts]:
    """The same of many, by a handful of questions to the store however many they are."""
    ids = [case.id for case in cases]
    told = await calculations.of_many(cases, day, day)
    entries = await ledger.entries_of_many(ids)
    courts, plans, posted = await _courts_of(cases), await _plans_of(ids), await _posted_of(ids)
    bot = letter_codes.bot_for_letters(settings, day)
    paid: defaultdict[int, Decimal] = defaultdict(lambda: ZERO)
    for payment in await Payment.filter(case_id__in=ids, reversed_on=None):
        paid[payment.case_id] += payment.amount
    return {
        case.id: Facts(
            day=day,
            number=case.number,
            **_of_debtor(case),
            **_of_operator(settings, case),
            **_of_contract(case),
            **_of_court(case, courts.get(case.court_id or case.court_name)),
            **_of_debt(told[case.id], entries[case.id]),
            **_of_fees(told[case.id], entries[case.id], day),
            **plans.get(case.id, {}),
            paid=paid[case.id],
            earned=_earned(told[case.id]),
            movements=_movements(told[case.id]),
            posted=posted.get(case.id, ()),
            **_of_letter_to_court(posted.get(case.id, ())),
            entry_link=letter_codes.link_of(bot, case.id, day),
        )
        for case in cases
    }


def _of_debtor(case: Case) -> dict[str, Any]:
    debtor = case.debtor
    return {
        "debtor_name": debtor.full_name,
        "debtor_born": debtor.birth_date,
        "debtor_birth_place": debtor.birth_place,
        "debtor_passport": debtor.passport,
        "debtor_inn": debtor.inn,
        "debtor_snils": debtor.snils,
        "debtor_address": debtor.registration_address,
        "debtor_residence": debtor.residence_address,
        "debtor_employer": case.noted.get("employer", ""),
    }


def _of_operator(settings: Settings, case: Case) -> dict[str, Any]:
    """The office that runs this claims; the first creditor sold the debt to it."""
    names = ("name", "inn", "kpp", "ogrn", "address", "phone", "email", "account", "bank", "bic", "corr_account")
    return {
        **{f"claimant_{name}": getattr(settings, f"operator_{name}") for name in names},
        "signer_name": settings.operator_signer,
        "signer_basis": settings.operator_signer_basis,
        "seller_name": case.creditor.name,
        "seller_inn": case.creditor.inn,
        "cession_number": case.cession.number,
        "cession_date": case.cession.signed_on,
    }


def _of_contract(case: Case) -> dict[str, Any]:
    return {
        "contract_number": case.contract_number,
        "contract_date": case.contract_date,
        "loan_amount": case.loan_amount,
        "loan_rate": case.annual_rate,
        "loan_due_on": case.loan_due_on,
        "overdue_since": case.overdue_since,
        "deal_uid": case.deal_uid,
    }


async def _courts_of(cases: Sequence[Case]) -> dict[int | str, Court]:
    """By id where the directory named the court, else by the very name that a person wrote."""
    ids = {case.court_id for case in cases if case.court_id}
    names = {case.court_name for case in cases if case.court_name and not case.court_id}
    found: dict[int | str, Court] = {court.id: court for court in await Court.filter(id__in=list(ids))}
    return found | {court.name: court for court in await Court.filter(name__in=list(names))}


def _of_court(case: Case, known: Court | None) -> dict[str, Any]:
    """The address of a court that the store knows."""
    acts = [case.evidence[kind.value] for kind in _ACTS if kind.value in case.evidence]
    return {
        "court_name": case.court_name,
        "court_to": (known.name_to if known else "") or addressed_to(case.court_name),
        "court_address": known.address if known else "",
        "court_case_number": case.court_case_number,
        "court_uid": case.court_uid,
        "act_date": _day(acts[0]) if acts else None,
        "force_date": _day(case.noted.get("force_date")),
        "cancelled_on": _day(case.evidence.get(EvidenceKind.RULING_CANCEL.value)),
        "enforcement_number": case.enforcement_number,
        "bank_name": case.noted.get("bank", ""),
    }


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _of_debt(told: Told, entries: Sequence[Entry]) -> dict[str, Any]:
    parts = told.projection.parts
    undone = {entry.reverses_id for entry in entries}
    opening = [entry for entry in entries if entry.kind is EntryKind.OPENING and entry.id not in undone]

    def sold(component: Component) -> Decimal:
        return sum((entry.amount for entry in opening if entry.component is component), ZERO)

    return {
        "principal": parts[Component.PRINCIPAL],
        "interest": parts[Component.INTEREST],
        "penalty": parts[Component.PENALTY],
        "fees": parts[Component.FEES],
        "price": _price(told),
        "awarded_costs": sum((parts[component] for component in _AWARDED), ZERO),
        "owed": told.projection.total,
        "sold_principal": sold(Component.PRINCIPAL),
        "sold_interest": sold(Component.INTEREST),
        "sold_penalty": sold(Component.PENALTY),
        "sold_fees": sold(Component.FEES),
        "sold": sum((sold(component) for component in CLAIMED), ZERO),
    }


def _price(told: Told) -> Decimal:
    return sum((told.projection.parts[component] for component in CLAIMED), ZERO)


def _of_fees(told: Told, entries: Sequence[Entry], day: date) -> dict[str, Any]:
    own = own_costs(entries, day)
    used = own[EntryKind.STATE_FEE_OFFSET] + own[EntryKind.STATE_FEE_RETURNED]
    paid = own[EntryKind.STATE_FEE_PAID] - used
    claim = _fee(fees.claim_fee, _price(told), day)
    order = _fee(fees.order_fee, _price(told), day)
    return {
        "order_fee": order.amount if order else None,
        "claim_fee": claim.amount if claim else None,
        "claim_fee_left": fees.top_up(claim, paid) if claim else None,
        "fee_paid": paid,
        "postage": own[EntryKind.POSTAGE_PAID],
    }


def _fee(counted: Callable[[Decimal, date], Fee], price: Decimal, day: date) -> Fee | None:
    """None where there is none: nothing is claimed, or more than an order is given for."""
    try:
        return counted(price, day) if price > ZERO else None
    except Refused:
        return None


async def _signatures_of(plan_ids: Sequence[int]) -> dict[int, str]:
    """When, and under which words (63-ФЗ ст. 5 ч. 2): the chat kept both."""
    signed, say = await PlanSignature.filter(plan_id__in=plan_ids, signed_at__not_isnull=True), texts_for("ru")
    return {
        one.plan_id: say("outgoing-plan-signature", at=one.signed_at, version=version_shown(one.words_digest))
        for one in signed
    }


async def _plans_of(case_ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    """The newest that stands, by case."""
    standing = await Plan.filter(case_id__in=case_ids, state=PlanState.ACCEPTED).order_by("id")
    plans = {one.case_id: one for one in standing}
    shares: defaultdict[int, list[Share]] = defaultdict(list)
    signatures = await _signatures_of([plan.id for plan in plans.values()])
    for one in await Instalment.filter(plan_id__in=[plan.id for plan in plans.values()]).order_by("number"):
        shares[one.plan_id].append(Share(one.number, one.due_on, one.amount))
    return {
        case_id: {
            "plan_total": plan.total,
            "plan_day": (plan.accepted_at or plan.proposed_at).date(),
            "plan_forgiven": plan.forgiven,
            "plan_signature": signatures.get(plan.id, ""),
            "shares": tuple(shares[plan.id]),
        }
        for case_id, plan in plans.items()
    }


def _earned(told: Told) -> tuple[Earned, ...]:
    """Without interest of ст. 395, which is no part of the price."""
    return tuple(
        Earned(
            charge=line.charge.value,
            first=line.segment.first,
            last=line.segment.last,
            days=line.segment.days,
            base=line.segment.base,
            percent=line.segment.rate.percent,
            per=line.segment.rate.per.value,
            days_in_year=line.segment.days_in_year,
            sum=line.amount,
            capped=line.cap is not None,
        )
        for line in told.projection.earned
        if not line.charge.is_apart
    )


def _movements(told: Told) -> tuple[Movement, ...]:
    entries = [entry for line in told.lines for entry in line.entries]
    dated = sorted(entries, key=lambda entry: (entry.on, entry.id or 0))
    return tuple(Movement(entry.on, entry.component.key, entry.kind.key, entry.amount) for entry in dated)


def _of_letter_to_court(posted: Sequence[Posted]) -> dict[str, Any]:
    to_court = [one for one in posted if LetterKind(one.kind) in TO_COURT]
    return {"court_posted_on": to_court[-1].sent_on, "court_barcode": to_court[-1].barcode} if to_court else {}


async def _posted_of(case_ids: Sequence[int]) -> dict[int, tuple[Posted, ...]]:
    found: defaultdict[int, list[Posted]] = defaultdict(list)
    for letter in await Letter.filter(case_id__in=list(case_ids)).order_by("id"):
        found[letter.case_id].append(Posted(letter.kind.value, letter.barcode, letter.sent_on))
    return {case_id: tuple(posted) for case_id, posted in found.items()}
