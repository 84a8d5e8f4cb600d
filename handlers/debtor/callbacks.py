"""What the buttons of debtors carry."""

from datetime import date
from decimal import Decimal

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from backend.domain.disputes import DisputeReason
from backend.domain.errors import NotFound
from backend.domain.hardship import HardshipKind
from backend.domain.ledger import Component
from backend.domain.money import kopecks, roubles
from backend.domain.plans import Proposal
from backend.models import ConsentKind

MONTHS, SUM = "m", "s"
LATEST_DAYS = 3131


def days_in(pay_day: int) -> tuple[int, int | None]:
    """2005 is the 5th and the 20th: what a button of one pay-day says holds on, and two fit into it."""
    second, first = divmod(pay_day, 100)
    return first, second or None


def as_days(pay_day: int, second_day: int | None) -> int:
    return 100 * (second_day or 0) + pay_day


class GiveConsent(CallbackData, prefix="dc"):
    kind: ConsentKind


class IdentifyBy(CallbackData, prefix="di"):
    way: str


class OpenPart(CallbackData, prefix="dp"):
    case_id: int
    component: Component


class AskWhy(CallbackData, prefix="de"):
    """Why so much: the parts of the sum, the largest first."""

    case_id: int


class SeeParts(CallbackData, prefix="dz"):
    """The same as a picture."""

    case_id: int


class Disagree(CallbackData, prefix="dd"):
    case_id: int


class WrongLine(CallbackData, prefix="dl"):
    """«This line is wrong». Without an entry, the whole component is."""

    case_id: int
    component: Component
    entry_id: int = 0


class FileDispute(CallbackData, prefix="x"):
    case_id: int
    component: Component
    entry_id: int
    reason: DisputeReason


class AddToDispute(CallbackData, prefix="dk"):
    dispute_id: int


class WithdrawDispute(CallbackData, prefix="dx"):
    dispute_id: int
    version: int


class TellHardship(CallbackData, prefix="dn"):
    case_id: int


class ChooseHardship(CallbackData, prefix="dm"):
    case_id: int
    kind: HardshipKind


class ConfirmHardship(CallbackData, prefix="dr"):
    case_id: int
    kind: HardshipKind


class CallPerson(CallbackData, prefix="dt"):
    """A person of the office is to join; a debtor with several debts may come from any of them."""

    case_id: int = 0


class EndTalk(CallbackData, prefix="du"):
    talk_id: int


class HowToPay(CallbackData, prefix="dh"):
    case_id: int


class PaySum(CallbackData, prefix="ds"):
    """`what` is whole or instalment; the sum is looked up when pressed, so that it is never an old one."""

    case_id: int
    what: str


class AskSum(CallbackData, prefix="da"):
    case_id: int


class ShowOffers(CallbackData, prefix="do"):
    case_id: int
    pay_day: int = 0


class AskTwice(CallbackData, prefix="dj"):
    """Which two days of a month."""

    case_id: int


class AskPause(CallbackData, prefix="df"):
    """To the question for how long a plan is to rest."""

    case_id: int


class ChoosePause(CallbackData, prefix="dfm"):
    case_id: int
    months: int = Field(ge=1, le=12)


class AskWish(CallbackData, prefix="dw"):
    case_id: int


class Slide(CallbackData, prefix="dv"):
    """The screen on which a sum a month and a day are moved: kopecks a month, the day, whether it is to be shown."""

    case_id: int
    per_month: int
    pay_day: int = Field(le=LATEST_DAYS)


class ChoosePlan(CallbackData, prefix="dq"):
    """A proposal: `asked` is m and months, or s and kopecks a month; `first` is the first day as 20261210."""

    case_id: int
    asked: str
    pay_day: int
    first: str

    @classmethod
    def of(cls, case_id: int, asked: Proposal) -> "ChoosePlan":
        days = as_days(asked.pay_day, asked.second_day)
        return cls(case_id=case_id, asked=_asked(asked), pay_day=days, first=f"{asked.first_on:%Y%m%d}")


class AcceptPlan(CallbackData, prefix="dy"):
    """The same with the beginning of the digest of the terms that were on the screen."""

    case_id: int
    asked: str
    pay_day: int
    first: str
    digest: str

    @classmethod
    def of(cls, case_id: int, asked: Proposal, digest: str) -> "AcceptPlan":
        chosen = ChoosePlan.of(case_id, asked)
        return cls(**chosen.model_dump(), digest=digest)


class AskManager(CallbackData, prefix="db"):
    """A proposal outside the limits goes to whoever may allow it."""

    case_id: int
    asked: str = Field(max_length=12)
    pay_day: int = Field(le=LATEST_DAYS)
    first: str = Field(max_length=8)

    @classmethod
    def of(cls, case_id: int, asked: Proposal) -> "AskManager":
        return cls(**ChoosePlan.of(case_id, asked).model_dump())


class AcceptAllowed(CallbackData, prefix="dg1"):
    """Yes to terms that a manager has allowed or made."""

    plan_id: int
    digest: str = Field(max_length=10)


class SeeWay(CallbackData, prefix="dg2"):
    """The plan's way to nothing as a picture."""

    case_id: int


class TakeAgreement(CallbackData, prefix="dg3"):
    """The signed agreement as a file."""

    case_id: int


def proposal_of(data: ChoosePlan | AcceptPlan | AskManager) -> Proposal:
    """Raises NotFound when the button was not one of ours."""
    try:
        first_on = date.fromisoformat(data.first)
        kind, number = data.asked[:1], int(data.asked[1:])
    except ValueError as error:
        raise NotFound from error
    pay_day, second_day = days_in(data.pay_day)
    if kind == MONTHS:
        return Proposal(pay_day, first_on, months=number, second_day=second_day)
    return Proposal(pay_day, first_on, per_month=roubles(number), second_day=second_day)


def _asked(asked: Proposal) -> str:
    if asked.months is not None:
        return f"{MONTHS}{asked.months}"
    return f"{SUM}{kopecks(asked.per_month or Decimal(0))}"
