"""What arrives from outside, and the steps that it causes: court papers, and events of post, money and registers."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum

from backend.domain.people import Role
from backend.domain.stages.decide import Decision, decide, refusal
from backend.domain.stages.evidence import EvidenceKind
from backend.domain.stages.facts import CaseFacts
from backend.domain.stages.rows import Transition
from backend.domain.stages.stage import Stage as S  # noqa: N817 - the table is read across, so its words are short
from backend.domain.stages.steps import Step
from backend.domain.stages.table import ROWS_AT


class Event(StrEnum):
    """What the outside or the clock tells without a paper in anybody's hand."""

    REGISTER_IMPORTED = "register_imported"
    COURT_PACK_DELIVERED = "court_pack_delivered"
    BALANCE_ZERO = "balance_zero"
    LIMITATION_EXPIRED = "limitation_expired"
    PRESENTATION_EXPIRED = "presentation_expired"
    BANKRUPTCY_FOUND = "bankruptcy_found"
    MFC_BANKRUPTCY_FOUND = "mfc_bankruptcy_found"
    DEATH_FOUND = "death_found"


_K = EvidenceKind

_PLAIN_PAPERS: Mapping[str, EvidenceKind] = {
    "court_order": _K.COURT_ORDER,
    "ruling_return": _K.RULING_RETURN,
    "ruling_refusal": _K.RULING_REFUSAL,
    "ruling_cancel": _K.RULING_CANCEL,
    "writ": _K.WRIT,
}

# A bailiff's decree by its type, and for an end by its reason; an end for a reason not read is not guessed.
_DECREES: Mapping[tuple[str, str], EvidenceKind] = {
    ("end", "paid"): _K.FSSP_ENDED_47,
    ("end", "bankruptcy"): _K.FSSP_ENDED_BANKRUPT,
    ("end", "no_property"): _K.FSSP_ENDED_46,
    ("end", "not_found"): _K.FSSP_ENDED_46,
    ("end", "revoked"): _K.FSSP_ENDED_46,
}

# Each chain is the ordinary way to the stage that a paper means. A case that is a little behind stands somewhere on
# it, and is led along the rest, row by row.
_ORDER_WAY = (S.C30_ORDER_COPY, S.C40_ORDER_SENT, S.C50_ORDER_AT_COURT)
_CLAIM_WAY = (S.D30_CLAIM_COPY, S.D40_CLAIM_SENT, S.D50_CLAIM_AT_COURT)
_BAILIFF_WAY = (S.E10_ROUTE, S.E30_FSSP_SENT, S.E40_FSSP_OPEN)
_Chains = tuple[tuple[S, ...], ...]

CHAINS: Mapping[EvidenceKind, _Chains] = {
    _K.COURT_ORDER: ((*_ORDER_WAY, S.C60_ORDER_ISSUED), (S.C60_ORDER_ISSUED, S.C80_ORDER_RECEIVED)),
    _K.RULING_RETURN: (
        (*_ORDER_WAY, S.C70_ORDER_RETURNED),
        (*_CLAIM_WAY, S.D56_CLAIM_RETURNED),
        (S.D55_NO_MOTION, S.D56_CLAIM_RETURNED),
    ),
    _K.RULING_REFUSAL: ((*_ORDER_WAY, S.C71_ORDER_REFUSED), (*_CLAIM_WAY, S.D57_CLAIM_REFUSED)),
    _K.RULING_CANCEL: (
        (*_ORDER_WAY, S.C60_ORDER_ISSUED, S.C72_ORDER_CANCELLED),
        (S.C80_ORDER_RECEIVED, S.E10_ROUTE, S.C72_ORDER_CANCELLED),
        *((stage, S.C72_ORDER_CANCELLED) for stage in S if stage.group == "E" and stage is not S.E10_ROUTE),
    ),
    _K.WRIT: tuple(
        (stage, S.D90_WRIT_ASKED, S.D95_WRIT_RECEIVED)
        for stage in (S.D80_WAIT_FORCE, S.D70_GRANTED, S.D71_PARTIAL, S.D75_SETTLED)
    ),
    _K.FSSP_OPENED: (_BAILIFF_WAY,),
    _K.FSSP_REFUSED: ((S.E10_ROUTE, S.E30_FSSP_SENT, S.E31_FSSP_REFUSED),),
    _K.FSSP_ENDED_46: (
        (*_BAILIFF_WAY, S.E50_FSSP_END_46),
        (S.E45_FSSP_SUSPENDED, S.E40_FSSP_OPEN, S.E50_FSSP_END_46),
    ),
    _K.FSSP_ENDED_47: (
        (*_BAILIFF_WAY, S.E51_FSSP_END_47),
        (S.E45_FSSP_SUSPENDED, S.E40_FSSP_OPEN, S.E51_FSSP_END_47),
    ),
    _K.FSSP_ENDED_BANKRUPT: tuple(
        (stage, S.F10_BANKRUPT) for stage in (S.E30_FSSP_SENT, S.E40_FSSP_OPEN, S.E45_FSSP_SUSPENDED)
    ),
    _K.COURT_DELIVERY: (
        (S.C40_ORDER_SENT, S.C50_ORDER_AT_COURT),
        (S.D40_CLAIM_SENT, S.D50_CLAIM_AT_COURT),
    ),
}

_EVENT_STEPS: Mapping[Event, tuple[frozenset[Step], EvidenceKind | None]] = {
    Event.REGISTER_IMPORTED: (frozenset({Step.START_CHECK}), _K.CESSION_CONTRACT),
    Event.COURT_PACK_DELIVERED: (frozenset({Step.ORDER_AT_COURT, Step.CLAIM_AT_COURT}), _K.COURT_DELIVERY),
    Event.BALANCE_ZERO: (frozenset({Step.PAID}), None),
    Event.LIMITATION_EXPIRED: (frozenset({Step.TERM_EXPIRED}), None),
    Event.PRESENTATION_EXPIRED: (frozenset({Step.TERM_EXPIRED}), None),
    Event.BANKRUPTCY_FOUND: (frozenset({Step.COURT_BANKRUPT}), _K.EFRSB_MESSAGE),
    Event.MFC_BANKRUPTCY_FOUND: (frozenset({Step.MFC_BANKRUPT}), _K.MFC_MESSAGE),
    Event.DEATH_FOUND: (frozenset({Step.DEBTOR_DIED}), _K.DEATH_PROOF),
}


def evidence_of_paper(kind: str, reason: str = "", decree_type: str = "") -> EvidenceKind | None:
    """The evidence that a recognised paper is, or None when its kind, type or reason says nothing certain.

    `kind`, `reason` and `decree_type` are those of recognition; for a postal notice `reason` is its status.
    """
    if kind == "fssp_decree":
        plain = {"initiation": _K.FSSP_OPENED, "refusal": _K.FSSP_REFUSED}
        return plain.get(decree_type) or _DECREES.get((decree_type, reason))
    if kind == "our_paper":
        return _K.COURT_DELIVERY
    if kind == "postal_notice":
        return _K.COURT_DELIVERY if reason == "delivered" else None
    return _PLAIN_PAPERS.get(kind)


def evidence_of_event(event: Event) -> EvidenceKind | None:
    """The evidence that the event itself brings; it is to be filed before the step is decided."""
    return _EVENT_STEPS[event][1]


def path_for_paper(
    facts: CaseFacts, kind: str, today: date, *, reason: str = "", decree_type: str = ""
) -> tuple[Step, ...]:
    """The steps by which a confirmed paper leads the case from where it stands; empty when it does not fit there.

    The facts are those with the paper's own dates and sums already entered; the paper need not be in `evidence` yet.
    A postal notice is taken for that of the pack sent to the court, and a copy of ours for one on which the court
    wrote the day of receipt: the caller has seen to that.
    """
    evidence = evidence_of_paper(kind, reason, decree_type)
    if evidence is None:
        return ()
    known = _with(facts, evidence)
    for chain in CHAINS[evidence]:
        path = _walk(known, chain, today)
        if path:
            return path + _second_copy(known, path, today)
    return ()


def stage_after(stage: S, path: tuple[Step, ...]) -> S:
    """Where steps that were found open lead from here."""
    for step in path:
        stage = next(row.to for row in ROWS_AT[stage] if row.step is step) or stage
    return stage


def step_for_paper(facts: CaseFacts, kind: str, today: date, *, reason: str = "", decree_type: str = "") -> Step | None:
    """The one step that the paper causes right here, or None when it fits nowhere or only after other steps."""
    path = path_for_paper(facts, kind, today, reason=reason, decree_type=decree_type)
    return path[0] if len(path) == 1 else None


def step_for_event(facts: CaseFacts, event: Event, today: date) -> Step | None:
    """The step that the program itself takes on this event, or None; the event's evidence is taken as filed."""
    steps, evidence = _EVENT_STEPS[event]
    known = _with(facts, evidence) if evidence else facts
    rows = [row for row in ROWS_AT[facts.stage] if row.step in steps and Role.SYSTEM in row.may_take]
    return next((row.step for row in rows if refusal(row, known, today) is None), None)


def follow(facts: CaseFacts, steps: tuple[Step, ...], role: Role, today: date) -> tuple[Decision, ...]:
    """Decide a path step by step, each from the facts that the one before leaves. Raises as `decide` does."""
    decisions: list[Decision] = []
    for step in steps:
        decisions.append(decide(facts, step, role, today))
        facts = after(facts, decisions[-1])
    return tuple(decisions)


def after(facts: CaseFacts, decision: Decision) -> CaseFacts:
    """The facts as the decision leaves them."""
    moved = replace(
        facts,
        stage=decision.stage,
        evidence=facts.evidence - decision.spends,
        act=decision.act,
        original_at=decision.original_at,
        act_was_presented=facts.act_was_presented or decision.original_at.presented,
        closed_from=decision.was if decision.stage.final else None,
    )
    return _begun_anew(moved) if decision.new_round else moved


def _begun_anew(facts: CaseFacts) -> CaseFacts:
    return replace(
        facts,
        filed_on=None,
        cure_ends_on=None,
        appeal_ends_on=None,
        order_received_on=None,
        force_date=None,
        presentation_ends_on=None,
        presentable_again_on=None,
        act_was_presented=False,
    )


def _with(facts: CaseFacts, evidence: EvidenceKind) -> CaseFacts:
    return replace(facts, evidence=facts.evidence | {evidence})


def _walk(facts: CaseFacts, chain: tuple[S, ...], today: date) -> tuple[Step, ...]:
    """The steps along the rest of the chain, or nothing when the case is not on it or a row refuses."""
    if facts.stage not in chain[:-1]:
        return ()
    steps: list[Step] = []
    for target in chain[chain.index(facts.stage) + 1 :]:
        row = _row_between(facts.stage, target)
        if refusal(row, facts, today):
            return ()
        steps.append(row.step)
        facts = replace(facts, stage=target)
    return tuple(steps)


def _row_between(stage: S, target: S) -> Transition:
    return next(row for row in ROWS_AT[stage] if row.to is target)


def _second_copy(facts: CaseFacts, path: tuple[Step, ...], today: date) -> tuple[Step, ...]:
    """An order that already bears its date of force is the sealed second copy: it is issued and in hand at once."""
    stamped = facts.force_date is not None and facts.force_date <= today
    return (Step.ORDER_RECEIVED,) if path[-1] is Step.ORDER_ISSUED and stamped else ()
