"""The stages of a case: one table of who is responsible at each, and how long it may stand there."""

from dataclasses import dataclass
from enum import StrEnum

from backend.domain.people import Role


class Stage(StrEnum):
    """Where a case stands; exactly one at a time. The letter is the group, the number the order in it."""

    A10_IMPORTED = "A10_IMPORTED"
    A20_INTAKE_CHECK = "A20_INTAKE_CHECK"
    A25_DOCS_REQUESTED = "A25_DOCS_REQUESTED"
    A30_NOTICE = "A30_NOTICE"
    A40_STOP_CHECK = "A40_STOP_CHECK"
    B10_PRETRIAL = "B10_PRETRIAL"
    C10_ORDER_PREP = "C10_ORDER_PREP"
    C20_ORDER_FEE = "C20_ORDER_FEE"
    C30_ORDER_COPY = "C30_ORDER_COPY"
    C40_ORDER_SENT = "C40_ORDER_SENT"
    C50_ORDER_AT_COURT = "C50_ORDER_AT_COURT"
    C60_ORDER_ISSUED = "C60_ORDER_ISSUED"
    C70_ORDER_RETURNED = "C70_ORDER_RETURNED"
    C71_ORDER_REFUSED = "C71_ORDER_REFUSED"
    C72_ORDER_CANCELLED = "C72_ORDER_CANCELLED"
    C75_PRIVATE_COMPLAINT = "C75_PRIVATE_COMPLAINT"
    C80_ORDER_RECEIVED = "C80_ORDER_RECEIVED"
    D10_CLAIM_PREP = "D10_CLAIM_PREP"
    D20_CLAIM_FEE = "D20_CLAIM_FEE"
    D30_CLAIM_COPY = "D30_CLAIM_COPY"
    D40_CLAIM_SENT = "D40_CLAIM_SENT"
    D50_CLAIM_AT_COURT = "D50_CLAIM_AT_COURT"
    D55_NO_MOTION = "D55_NO_MOTION"
    D56_CLAIM_RETURNED = "D56_CLAIM_RETURNED"
    D57_CLAIM_REFUSED = "D57_CLAIM_REFUSED"
    D60_ACCEPTED = "D60_ACCEPTED"
    D61_SIMPLIFIED = "D61_SIMPLIFIED"
    D62_HEARING = "D62_HEARING"
    D65_SUSPENDED = "D65_SUSPENDED"
    D70_GRANTED = "D70_GRANTED"
    D71_PARTIAL = "D71_PARTIAL"
    D72_DENIED = "D72_DENIED"
    D73_LEFT = "D73_LEFT"
    D74_TERMINATED = "D74_TERMINATED"
    D75_SETTLED = "D75_SETTLED"
    D80_WAIT_FORCE = "D80_WAIT_FORCE"
    D85_APPEAL = "D85_APPEAL"
    D86_DEFAULT_SET_ASIDE = "D86_DEFAULT_SET_ASIDE"
    D87_CASSATION = "D87_CASSATION"
    D90_WRIT_ASKED = "D90_WRIT_ASKED"
    D95_WRIT_RECEIVED = "D95_WRIT_RECEIVED"
    E10_ROUTE = "E10_ROUTE"
    E20_BANK = "E20_BANK"
    E22_BANK_RETURN = "E22_BANK_RETURN"
    E30_FSSP_SENT = "E30_FSSP_SENT"
    E31_FSSP_REFUSED = "E31_FSSP_REFUSED"
    E40_FSSP_OPEN = "E40_FSSP_OPEN"
    E45_FSSP_SUSPENDED = "E45_FSSP_SUSPENDED"
    E50_FSSP_END_46 = "E50_FSSP_END_46"
    E51_FSSP_END_47 = "E51_FSSP_END_47"
    E52_FSSP_TERMINATED = "E52_FSSP_TERMINATED"
    E60_PAUSE = "E60_PAUSE"
    E65_DUPLICATE = "E65_DUPLICATE"
    E70_EMPLOYER = "E70_EMPLOYER"
    F10_BANKRUPT = "F10_BANKRUPT"
    F11_RTK = "F11_RTK"
    F12_BANKRUPT_MFC = "F12_BANKRUPT_MFC"
    F20_DEAD = "F20_DEAD"
    F21_HEIRS = "F21_HEIRS"
    F22_ESTATE_CLAIM = "F22_ESTATE_CLAIM"
    F30_SUCCESSION = "F30_SUCCESSION"
    F40_REVERSAL = "F40_REVERSAL"
    F50_EXPIRED = "F50_EXPIRED"
    G10_PAID = "G10_PAID"
    G20_WRITTEN_OFF = "G20_WRITTEN_OFF"
    G30_BUYBACK = "G30_BUYBACK"
    G40_DISCHARGED = "G40_DISCHARGED"
    G50_FORGIVEN = "G50_FORGIVEN"
    G60_SOLD = "G60_SOLD"

    @property
    def code(self) -> str:
        """The short code: `C40`."""
        return self.value[:3]

    @property
    def group(self) -> str:
        return self.value[0]

    @property
    def final(self) -> bool:
        """No work is left; only a manager reopens it, with a reason."""
        return self.group == "G"

    @property
    def owner(self) -> Role:
        """Whose work the case is while it stands here."""
        return STAGES[self].owner

    @property
    def sla(self) -> "Sla":
        return STAGES[self].sla

    @property
    def alarm(self) -> "Sla | None":
        return STAGES[self].alarm

    @property
    def text_key(self) -> str:
        """Name in stages.ftl: `stage-c40-order-sent`; `.short` is its attribute for narrow screens."""
        return "stage-" + self.value.lower().replace("_", "-")


class Unit(StrEnum):
    WORKING_DAYS = "wd"
    CALENDAR_DAYS = "cd"
    MONTHS = "month"
    NONE = "none"


@dataclass(frozen=True)
class Sla:
    """How long, counted from the day the stage was entered; `by_law` when a law sets it, else our own habit."""

    number: int
    unit: Unit
    by_law: bool = False


@dataclass(frozen=True)
class StageLine:
    """`sla`: the term of the work itself. `alarm`: when somebody else works (court, bailiff), the day we ask why."""

    owner: Role
    sla: Sla
    alarm: Sla | None = None


def _wd(number: int, *, law: bool = False) -> Sla:
    return Sla(number, Unit.WORKING_DAYS, law)


def _cd(number: int, *, law: bool = False) -> Sla:
    return Sla(number, Unit.CALENDAR_DAYS, law)


def _months(number: int, *, law: bool = False) -> Sla:
    return Sla(number, Unit.MONTHS, law)


_NO_TERM = Sla(0, Unit.NONE)

# The parts of a collection department, as roles of this program.
REG, LAW, PAY, MAIL = Role.OFFICER, Role.LAWYER, Role.ACCOUNTANT, Role.MAIL_CLERK
ENF, SPEC, HEAD, SYS = Role.ENFORCEMENT, Role.LAWYER, Role.MANAGER, Role.SYSTEM

STAGES: dict[Stage, StageLine] = {
    Stage.A10_IMPORTED: StageLine(SYS, _wd(1)),
    Stage.A20_INTAKE_CHECK: StageLine(REG, _wd(5)),
    Stage.A25_DOCS_REQUESTED: StageLine(REG, _wd(15)),
    Stage.A30_NOTICE: StageLine(MAIL, _wd(5)),
    Stage.A40_STOP_CHECK: StageLine(SPEC, _wd(3)),
    Stage.B10_PRETRIAL: StageLine(LAW, _cd(30)),
    Stage.C10_ORDER_PREP: StageLine(LAW, _wd(2)),
    Stage.C20_ORDER_FEE: StageLine(PAY, _wd(2)),
    Stage.C30_ORDER_COPY: StageLine(MAIL, _wd(1)),
    Stage.C40_ORDER_SENT: StageLine(MAIL, _wd(1)),
    Stage.C50_ORDER_AT_COURT: StageLine(LAW, _wd(10, law=True), _wd(25)),
    # The order is posted in 5 working days, lies 7 days at the post, may be objected to for 10 working days.
    Stage.C60_ORDER_ISSUED: StageLine(LAW, _cd(45)),
    Stage.C70_ORDER_RETURNED: StageLine(LAW, _wd(5)),
    Stage.C71_ORDER_REFUSED: StageLine(LAW, _wd(5)),
    Stage.C72_ORDER_CANCELLED: StageLine(LAW, _wd(10)),
    Stage.C75_PRIVATE_COMPLAINT: StageLine(LAW, _wd(15, law=True)),
    Stage.C80_ORDER_RECEIVED: StageLine(REG, _wd(3)),
    Stage.D10_CLAIM_PREP: StageLine(LAW, _wd(5)),
    Stage.D20_CLAIM_FEE: StageLine(PAY, _wd(2)),
    Stage.D30_CLAIM_COPY: StageLine(MAIL, _wd(1)),
    Stage.D40_CLAIM_SENT: StageLine(MAIL, _wd(1)),
    Stage.D50_CLAIM_AT_COURT: StageLine(LAW, _wd(5, law=True), _wd(20)),
    # The ruling names the term; this one is for a ruling whose term was not entered.
    Stage.D55_NO_MOTION: StageLine(LAW, _wd(10)),
    Stage.D56_CLAIM_RETURNED: StageLine(LAW, _wd(5)),
    Stage.D57_CLAIM_REFUSED: StageLine(LAW, _wd(15, law=True)),
    Stage.D60_ACCEPTED: StageLine(LAW, _months(2, law=True)),
    Stage.D61_SIMPLIFIED: StageLine(LAW, _months(2, law=True)),
    # After a hearing the next one is entered in two days; the hearing's own day is in the case's calendar.
    Stage.D62_HEARING: StageLine(LAW, _wd(2)),
    Stage.D65_SUSPENDED: StageLine(LAW, _cd(30)),
    Stage.D70_GRANTED: StageLine(LAW, _wd(10, law=True)),
    Stage.D71_PARTIAL: StageLine(LAW, _wd(10)),
    Stage.D72_DENIED: StageLine(LAW, _wd(10)),
    Stage.D73_LEFT: StageLine(LAW, _wd(5)),
    Stage.D74_TERMINATED: StageLine(LAW, _wd(5)),
    Stage.D75_SETTLED: StageLine(LAW, _cd(30)),
    Stage.D80_WAIT_FORCE: StageLine(SYS, _months(1, law=True)),
    Stage.D85_APPEAL: StageLine(LAW, _months(1, law=True)),
    Stage.D86_DEFAULT_SET_ASIDE: StageLine(LAW, _wd(3)),
    Stage.D87_CASSATION: StageLine(LAW, _months(3, law=True)),
    Stage.D90_WRIT_ASKED: StageLine(LAW, _wd(20)),
    Stage.D95_WRIT_RECEIVED: StageLine(REG, _wd(3)),
    Stage.E10_ROUTE: StageLine(ENF, _wd(3)),
    Stage.E20_BANK: StageLine(ENF, _wd(15)),
    Stage.E22_BANK_RETURN: StageLine(ENF, _wd(3)),
    Stage.E30_FSSP_SENT: StageLine(ENF, _wd(6, law=True), _wd(20)),
    Stage.E31_FSSP_REFUSED: StageLine(ENF, _wd(10)),
    Stage.E40_FSSP_OPEN: StageLine(ENF, _cd(60)),
    Stage.E45_FSSP_SUSPENDED: StageLine(ENF, _cd(60)),
    Stage.E50_FSSP_END_46: StageLine(ENF, _wd(20)),
    Stage.E51_FSSP_END_47: StageLine(PAY, _wd(2)),
    Stage.E52_FSSP_TERMINATED: StageLine(ENF, _wd(5)),
    Stage.E60_PAUSE: StageLine(SYS, _months(6)),
    Stage.E65_DUPLICATE: StageLine(LAW, _wd(10, law=True)),
    Stage.E70_EMPLOYER: StageLine(ENF, _cd(45)),
    Stage.F10_BANKRUPT: StageLine(SPEC, _months(2, law=True)),
    Stage.F11_RTK: StageLine(SPEC, _months(3)),
    Stage.F12_BANKRUPT_MFC: StageLine(SPEC, _months(6, law=True)),
    Stage.F20_DEAD: StageLine(SPEC, _wd(5)),
    Stage.F21_HEIRS: StageLine(SPEC, _wd(30)),
    # No term is set for this work anywhere; it is drafting a claim, so it takes as long as D10.
    Stage.F22_ESTATE_CLAIM: StageLine(LAW, _wd(5)),
    Stage.F30_SUCCESSION: StageLine(LAW, _wd(15)),
    Stage.F40_REVERSAL: StageLine(PAY, _wd(10)),
    # The head decides; a decision that nobody reminds of is never made.
    Stage.F50_EXPIRED: StageLine(HEAD, _wd(10)),
    Stage.G10_PAID: StageLine(SYS, _wd(1)),
    Stage.G20_WRITTEN_OFF: StageLine(HEAD, _NO_TERM),
    Stage.G30_BUYBACK: StageLine(REG, _wd(10)),
    Stage.G40_DISCHARGED: StageLine(SPEC, _wd(5)),
    Stage.G50_FORGIVEN: StageLine(HEAD, _wd(5)),
    Stage.G60_SOLD: StageLine(REG, _wd(5)),
}

OPEN_STAGES = tuple(stage for stage in Stage if not stage.final)
