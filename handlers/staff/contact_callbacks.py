"""What buttons of contacts with a debtor, and of whoever speaks for one, carry."""

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from backend.domain.contact import Recipient
from backend.models import SpokesKind
from backend.services.contact_records import HandWay, Talked


class OpenContactList(CallbackData, prefix="ct1"):
    """Contacts with the debtor of this case, the latest first."""

    case_id: int
    page: int = Field(default=0, ge=0, le=9999)


class OpenContact(CallbackData, prefix="ct2"):
    """One of them, with its certificate."""

    case_id: int
    contact_id: int


class OpenUnsent(CallbackData, prefix="ct3"):
    """A notice that has not left, and why."""

    case_id: int
    notice_id: int


class SeeContactWords(CallbackData, prefix="ct4"):
    """What was said, word for word."""

    case_id: int
    contact_id: int


class AskContact(CallbackData, prefix="ct5"):
    """May we call or come now? `to` is whom we would speak with, `at` the number or the place."""

    case_id: int
    way: HandWay
    to: Recipient = Recipient.DEBTOR
    at: int = Field(default=0, ge=0, le=99)

    @property
    def talked(self) -> Talked:
        return Talked(self.way, self.to, self.at)


class ContactDone(CallbackData, prefix="ct6"):
    """It was done: somebody answered, or nobody did."""

    case_id: int
    way: HandWay
    to: Recipient
    at: int = Field(ge=0, le=99)
    reached: bool

    @property
    def talked(self) -> Talked:
        return Talked(self.way, self.to, self.at, self.reached)


class NoContactWords(CallbackData, prefix="ct7"):
    """Write it down without a word on what was said."""

    case_id: int


class OpenSpokespeople(CallbackData, prefix="sp1"):
    case_id: int


class AddSpokesperson(CallbackData, prefix="sp2"):
    """`only`: an advocate, through whom alone the debtor wants to be spoken to."""

    case_id: int
    kind: SpokesKind
    only: bool = False


class EndSpokesperson(CallbackData, prefix="sp3"):
    case_id: int
    spokes_id: int


class NoEnd(CallbackData, prefix="sp4"):
    """The paper names no last day."""

    case_id: int


class EnterRefusal(CallbackData, prefix="sp5"):
    """The debtor refuses to be spoken to (230-ФЗ ст. 8)."""

    case_id: int


class TakeRefusalBack(CallbackData, prefix="sp6"):
    case_id: int


class EnterThirdPerson(CallbackData, prefix="sp7"):
    """The debtor lets us speak with somebody else, by a paper of its own (230-ФЗ ст. 4 ч. 5)."""

    case_id: int


class EndThirdPerson(CallbackData, prefix="sp8"):
    """He took it back, or they object."""

    case_id: int
    consent_id: int
