"""The shape of a row of the transition table, and what holds for whoever enters a stage."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from backend.domain.people import Role
from backend.domain.stages import conditions as c
from backend.domain.stages.evidence import EvidenceKind
from backend.domain.stages.facts import CaseFacts
from backend.domain.stages.holds import STOPPED_STAGES
from backend.domain.stages.stage import Stage
from backend.domain.stages.steps import Step

Roles = frozenset[Role]

LAW: Roles = frozenset({Role.LAWYER})
PAY: Roles = frozenset({Role.ACCOUNTANT})
MAIL: Roles = frozenset({Role.MAIL_CLERK})
ENF: Roles = frozenset({Role.ENFORCEMENT})
REG: Roles = frozenset({Role.OFFICER})
SYS: Roles = frozenset({Role.SYSTEM})
HEAD: Roles = frozenset({Role.MANAGER})
# Bankruptcies, deaths and successions are a lawyer's work here.
SPEC = LAW
# Whoever opens the post may record what a court or a bailiff wrote.
COURT_POST = LAW | MAIL
BAILIFF_POST = ENF | MAIL

# What must hold for entering a stage, by whichever row: no row can forget it.
ENTRY: Mapping[Stage, tuple[c.Condition, ...]] = {
    Stage.C10_ORDER_PREP: (c.price_is_within_order_ceiling,),
    Stage.C20_ORDER_FEE: (c.price_is_within_order_ceiling,),
    Stage.C30_ORDER_COPY: (c.price_is_within_order_ceiling,),
    Stage.C40_ORDER_SENT: (c.price_is_within_order_ceiling, c.copy_to_debtor_is_proved),
    Stage.D90_WRIT_ASKED: (c.act_is_in_force,),
    Stage.E20_BANK: (c.document_may_be_presented,),
    Stage.E30_FSSP_SENT: (c.document_may_be_presented,),
    Stage.E70_EMPLOYER: (c.document_may_be_presented,),
    Stage.G10_PAID: (c.nothing_is_owed, c.costs_are_posted, c.no_money_is_on_the_way),
}

# The bureau's event (218-ФЗ, 758-П) that follows from a step; every taking of it makes one report.
BUREAU: Mapping[Step, str] = {
    Step.START_CHECK: "2.11.2",
    Step.ORDER_AT_COURT: "2.6",
    Step.ORDER_ISSUED: "2.6",
    Step.ORDER_RETURNED: "2.6",
    Step.ORDER_REFUSED: "2.6",
    Step.ORDER_CANCELLED: "2.6",
    Step.REOPEN_CANCEL: "2.6",
    Step.ORDER_RECEIVED: "2.6",
    Step.CLAIM_AT_COURT: "2.6",
    Step.CLAIM_RETURNED: "2.6",
    Step.CLAIM_REFUSED: "2.6",
    Step.GRANTED: "2.6",
    Step.PARTIAL: "2.6",
    Step.DENIED: "2.6",
    Step.LEFT: "2.6",
    Step.TERMINATED: "2.6",
    Step.SETTLED: "2.6",
    Step.SET_ASIDE: "2.6",
    Step.RETRIAL: "2.6",
    Step.ASK_WRIT: "2.6",
    Step.COURT_BANKRUPT: "1.12",
    Step.MFC_BANKRUPT: "1.12",
    Step.PAID: "2.5",
    Step.DISCHARGED: "2.5",
    Step.FORGIVE: "2.5",
    # Written off our books is still owed: the debt only leaves the balance sheet.
    Step.WRITE_OFF: "2.3",
    Step.BUY_BACK: "2.11",
    Step.SELL_ON: "2.11",
}


@dataclass(frozen=True)
class Transition:
    """Reads across: at this stage, this step, leads there, by these people, with this paper, if.

    `to` is None for a return to where a closed case stood. `takes`: any one of these papers, needed unless
    `paper_optional`. `usual`: what the case ordinarily waits for here; of several, the first that is open.
    """

    at: Stage
    step: Step
    to: Stage | None
    by: Roles
    takes: tuple[EvidenceKind, ...] = ()
    own_conditions: tuple[c.Condition, ...] = ()
    basis: str = ""
    usual: bool = False
    paper_optional: bool = False
    asks_reason: bool = False
    everywhere: bool = False

    @cached_property
    def conditions(self) -> tuple[c.Condition, ...]:
        """All that is checked, in the order in which a person would be told."""
        entered = (self.to,) if self.to else ()
        holds = tuple(c.no_hold_stops(stage) for stage in entered if stage in STOPPED_STAGES)
        entry = tuple(condition for stage in entered for condition in ENTRY.get(stage, ()))
        paper = (c.paper_is_filed(*self.takes),) if self.takes and not self.paper_optional else ()
        return (*holds, *self.own_conditions, *entry, *paper)

    @property
    def may_take(self) -> Roles:
        """An officer stands in for everybody but the head; the head may do anything."""
        return self.by | HEAD if self.by == HEAD else self.by | HEAD | REG

    @property
    def bureau_event(self) -> str | None:
        return BUREAU.get(self.step)

    def target(self, facts: CaseFacts) -> Stage:
        return self.to or facts.closed_from or self.at


Way = Callable[[Stage], Transition]


def to(
    stage: Stage,
    step: Step,
    by: Roles,
    takes: EvidenceKind | tuple[EvidenceKind, ...] = (),
    *conditions: c.Condition,
    basis: str,
    usual: bool = False,
    paper_optional: bool = False,
) -> Way:
    """Say a row from its step on; `at` puts the stage before it."""
    kinds = (takes,) if isinstance(takes, EvidenceKind) else takes

    def way(at_stage: Stage) -> Transition:
        return Transition(
            at_stage, step, stage, by, kinds, conditions, basis, usual=usual, paper_optional=paper_optional
        )

    return way


def at(stage: Stage, *ways: Way) -> tuple[Transition, ...]:
    return tuple(way(stage) for way in ways)
