"""Conditions of steps: each is a claim about the facts today, answering with a refusal when it does not hold."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from backend.domain.money import ZERO
from backend.domain.stages.evidence import EvidenceKind, proofs_at_hand
from backend.domain.stages.facts import Act, CaseFacts, OriginalAt
from backend.domain.stages.holds import STOPPED_STAGES, Area, Hold
from backend.domain.stages.limits import employer_ceiling_on, order_ceiling_on, stage_limits
from backend.domain.stages.stage import Stage


@dataclass(frozen=True)
class Refusal:
    """The key of a sentence that says what is missing and what to do next, and what fills it."""

    key: str
    details: Mapping[str, Any] = field(default_factory=dict)


Condition = Callable[[CaseFacts, date], Refusal | None]


def _unless(holds: bool, key: str, **details: Any) -> Refusal | None:
    return None if holds else Refusal(f"refusal-stage-{key}", details)


# --- intake ---------------------------------------------------------------------------------------------------------


def file_is_complete(facts: CaseFacts, _today: date) -> Refusal | None:
    return _unless(facts.file_is_complete, "file-incomplete")


def limitation_has_run_out(facts: CaseFacts, today: date) -> Refusal | None:
    """ГК ст. 196, 200: the last day still belongs to the term."""
    if facts.limitation_stands:
        return Refusal("refusal-stage-limitation-stands")
    if facts.limitation_ends_on is None:
        return Refusal("refusal-stage-limitation-unknown")
    return _unless(facts.limitation_ends_on < today, "limitation-runs", date=facts.limitation_ends_on)


# --- filing ---------------------------------------------------------------------------------------------------------


def price_is_within_order_ceiling(facts: CaseFacts, today: date) -> Refusal | None:
    ceiling = order_ceiling_on(facts.filed_on or today)
    return _unless(facts.price_of_claim <= ceiling, "over-ceiling", price=facts.price_of_claim, ceiling=ceiling)


def order_path_is_closed(facts: CaseFacts, today: date) -> Refusal | None:
    """ГПК ст. 135 ч. 1 п. 1.1: a claim that fits an order is returned, so an order is tried first."""
    tried = bool(facts.evidence & {EvidenceKind.RULING_REFUSAL, EvidenceKind.RULING_CANCEL})
    over_ceiling = price_is_within_order_ceiling(facts, today) is not None
    return _unless(tried or over_ceiling or facts.against_heirs, "order-first")


def court_is_named(facts: CaseFacts, _today: date) -> Refusal | None:
    return _unless(facts.court_is_named, "no-court")


def address_is_known(facts: CaseFacts, _today: date) -> Refusal | None:
    return _unless(facts.address_is_known, "no-address")


def copy_to_debtor_is_proved(facts: CaseFacts, today: date) -> Refusal | None:
    """Needed when the application is filed on or after 2024-09-01; a case not dated yet is filed today."""
    proved = EvidenceKind.COPY_POST_RECEIPT in facts.evidence
    early = (facts.filed_on or today) < stage_limits().copy_proof_since
    return _unless(proved or early, "no-copy-post-receipt")


# --- at court -------------------------------------------------------------------------------------------------------


def appeal_term_is_open(facts: CaseFacts, today: date) -> Refusal | None:
    """Ours to appeal in time; the other side's complaint is the court's to judge, and so is never late here."""
    theirs = EvidenceKind.OPPONENT_COMPLAINT in facts.evidence
    in_time = facts.appeal_ends_on is None or today <= facts.appeal_ends_on
    return _unless(theirs or in_time, "appeal-late", date=facts.appeal_ends_on)


def cure_term_is_open(facts: CaseFacts, today: date) -> Refusal | None:
    """ГПК ст. 136 ч. 2: cured in time counts as filed on the first day."""
    in_time = facts.cure_ends_on is None or today <= facts.cure_ends_on
    return _unless(in_time, "cure-late", date=facts.cure_ends_on)


def objection_window_has_passed(facts: CaseFacts, today: date) -> Refusal | None:
    """ГПК ст. 128, 130. Where no date was entered the sealed copy itself says it: courts give it out only then."""
    passed = facts.force_date is None or facts.force_date <= today
    return _unless(passed, "order-not-in-force", date=facts.force_date)


def act_is_in_force(facts: CaseFacts, today: date) -> Refusal | None:
    """ГПК ст. 428: a writ issued before the act is in force is void."""
    if facts.force_date is None:
        return Refusal("refusal-stage-no-force-date")
    return _unless(facts.force_date <= today, "not-in-force", date=facts.force_date)


def act_is_an_order(facts: CaseFacts, _today: date) -> Refusal | None:
    return _unless(facts.act is Act.ORDER, "not-an-order")


def act_is_a_default_judgment(facts: CaseFacts, _today: date) -> Refusal | None:
    return _unless(facts.act is Act.DEFAULT_JUDGMENT, "not-a-default-judgment")


# --- enforcement ----------------------------------------------------------------------------------------------------


def document_may_be_presented(facts: CaseFacts, today: date) -> Refusal | None:
    """229-ФЗ ст. 21, 22: there is a document, and its term is open, or stands still while it is presented."""
    if facts.original_at is OriginalAt.NOWHERE:
        return Refusal("refusal-stage-no-document")
    if facts.original_at.presented:
        return None
    if facts.presentation_ends_on is None:
        return Refusal("refusal-stage-no-presentation-date")
    return _unless(today <= facts.presentation_ends_on, "presentation-late", date=facts.presentation_ends_on)


def _original_is_at(facts: CaseFacts, *places: OriginalAt) -> Refusal | None:
    return _unless(facts.original_at in places, f"original-{facts.original_at.value}")


def original_is_ours(facts: CaseFacts, _today: date) -> Refusal | None:
    """One original is in one place: with a bank and with a bailiff at once it would be enforced twice."""
    return _original_is_at(facts, OriginalAt.OURS)


def original_is_ours_or_with_bailiff(facts: CaseFacts, _today: date) -> Refusal | None:
    """With the bailiff already: presented before it was marked, or a refusal to open was quashed."""
    return _original_is_at(facts, OriginalAt.OURS, OriginalAt.BAILIFF)


def bank_is_known(facts: CaseFacts, _today: date) -> Refusal | None:
    return _unless(facts.bank_is_known, "no-bank")


def employer_is_known(facts: CaseFacts, _today: date) -> Refusal | None:
    return _unless(facts.employer_is_known, "no-employer")


def debt_is_within_employer_ceiling(facts: CaseFacts, today: date) -> Refusal | None:
    ceiling = employer_ceiling_on(today)
    return _unless(facts.balance <= ceiling, "over-employer-ceiling", balance=facts.balance, ceiling=ceiling)


def six_months_have_passed(facts: CaseFacts, today: date) -> Refusal | None:
    free_on = facts.presentable_again_on
    return _unless(free_on is None or free_on <= today, "too-early-to-present", date=free_on)


def presentation_has_run_out(facts: CaseFacts, today: date) -> Refusal | None:
    if facts.presentation_ends_on is None:
        return Refusal("refusal-stage-no-presentation-date")
    return _unless(facts.presentation_ends_on < today, "presentation-runs", date=facts.presentation_ends_on)


# --- reversal -------------------------------------------------------------------------------------------------------

_REVERSAL_DONE = frozenset({EvidenceKind.REVERSAL_CHECKED, EvidenceKind.RULING_REVERSAL})


def reversal_is_due(facts: CaseFacts, _today: date) -> Refusal | None:
    due = facts.act_was_presented and not facts.evidence & _REVERSAL_DONE
    return _unless(due, "nothing-to-reverse")


def reversal_was_checked(facts: CaseFacts, _today: date) -> Refusal | None:
    """ГПК ст. 443: money taken under a cancelled order goes back, so nobody goes on before it was looked for."""
    open_question = facts.act_was_presented and not facts.evidence & _REVERSAL_DONE
    return _unless(not open_question, "reversal-unchecked")


# --- the end --------------------------------------------------------------------------------------------------------


def nothing_is_owed(facts: CaseFacts, _today: date) -> Refusal | None:
    return _unless(facts.balance <= ZERO, "still-owed", balance=facts.balance)


def costs_are_posted(facts: CaseFacts, _today: date) -> Refusal | None:
    return _unless(not facts.costs_unposted, "costs-unposted")


def no_money_is_on_the_way(facts: CaseFacts, _today: date) -> Refusal | None:
    return _unless(not facts.money_on_the_way, "money-on-the-way")


def it_stood_somewhere(facts: CaseFacts, _today: date) -> Refusal | None:
    return _unless(facts.closed_from is not None and not facts.closed_from.final, "nowhere-to-return")


def what_it_stood_on_still_holds(facts: CaseFacts, today: date) -> Refusal | None:
    """Back into enforcement only with a document that can be enforced; elsewhere time has closed nothing."""
    enforced = facts.closed_from is not None and facts.closed_from.group == "E"
    exempt = facts.closed_from is Stage.E65_DUPLICATE
    return document_may_be_presented(facts, today) if enforced and not exempt else None


# --- conditions made from a value -----------------------------------------------------------------------------------


def paper_is_filed(*wanted: EvidenceKind) -> Condition:
    """Any one of the kinds, or a paper that proves it; the refusal asks for the first."""

    def condition(facts: CaseFacts, _today: date) -> Refusal | None:
        return None if proofs_at_hand(wanted, facts.evidence) else Refusal(wanted[0].lack_key)

    condition.__name__ = "paper_is_filed"
    return condition


def _stops(hold: Hold, area: Area, facts: CaseFacts) -> bool:
    overcome = hold is Hold.DEAD and area is Area.CLAIM and facts.against_heirs
    return hold in facts.holds and area in hold.stops and not overcome


def no_hold_stops(target: Stage) -> Condition:
    area = STOPPED_STAGES[target]

    def condition(facts: CaseFacts, _today: date) -> Refusal | None:
        stopping = [hold for hold in Hold if _stops(hold, area, facts)]
        return Refusal(stopping[0].refusal_key) if stopping else None

    condition.__name__ = f"no_hold_stops_{area.value}"
    return condition
