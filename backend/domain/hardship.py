"""What may befall a debtor: for each kind, what stops at once, who looks at it, and which papers are asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from backend.domain.stages import Hold
from backend.domain.tasks import TaskKind, Wanted


class HardshipKind(StrEnum):
    INCOME = "income"
    ILLNESS = "illness"
    SERVICE = "service"
    BANKRUPTCY = "bankruptcy"
    DEATH = "death"

    @property
    def text_key(self) -> str:
        return f"hardship-kind-{self.value}"

    @property
    def flow(self) -> "Flow":
        return FLOWS[self]


class HardshipState(StrEnum):
    REPORTED = "reported"
    CONFIRMED = "confirmed"
    LIFTED = "lifted"

    @property
    def text_key(self) -> str:
        return f"hardship-state-{self.value}"


@dataclass(frozen=True)
class Flow:
    """`hold` is put at once, on a word: waiting for the paper would mean going on against the law meanwhile.

    `task` is for whoever answers for the case. `papers_days`: so long we wait for papers before somebody asks.
    `eases`: a lighter plan is offered on the same screen.
    """

    hold: Hold | None
    task: Wanted
    papers_days: int
    basis: str
    eases: bool = False


def _task(kind: HardshipKind, what: TaskKind, days: int) -> Wanted:
    return Wanted(what, f"task-title-hardship-{kind.value}", days)


FLOWS: Mapping[HardshipKind, Flow] = {
    # No law stops collection for it; whoever cannot pay is offered what he can.
    HardshipKind.INCOME: Flow(
        None, _task(HardshipKind.INCOME, TaskKind.ANSWER, 3), 30, "353-ФЗ ст. 6.1-2; ГК ст. 450", eases=True
    ),
    HardshipKind.ILLNESS: Flow(
        Hold.HOSPITAL_OR_INCAPABLE, _task(HardshipKind.ILLNESS, TaskKind.PAPER, 3), 30, "230-ФЗ ст. 7 ч. 1"
    ),
    HardshipKind.SERVICE: Flow(
        Hold.SVO, _task(HardshipKind.SERVICE, TaskKind.PAPER, 3), 30, "377-ФЗ 2022 года; 391-ФЗ 2024 года"
    ),
    HardshipKind.BANKRUPTCY: Flow(
        Hold.BANKRUPT, _task(HardshipKind.BANKRUPTCY, TaskKind.DUTY, 1), 14, "127-ФЗ ст. 213.11, 223.4; 230-ФЗ ст. 7"
    ),
    HardshipKind.DEATH: Flow(Hold.DEAD, _task(HardshipKind.DEATH, TaskKind.DUTY, 2), 60, "ГК ст. 418, 1112, 1175"),
}
