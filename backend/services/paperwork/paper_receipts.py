"""A confirmed receipt: a letter is registered with its price, or a paid fee is entered, and the paper proves it."""

import re
from datetime import date, datetime
from decimal import Decimal

from backend.domain.letters import TO_COURT, LetterKind, is_for_court
from backend.domain.money import ZERO
from backend.domain.people import Actor
from backend.domain.reading import PaperKind
from backend.domain.stages import EvidenceKind
from backend.models import Case
from backend.services.access import case_for
from backend.services.money import costs
from backend.services.money.costs import Cost
from backend.services.paperwork.paper_view import PaperView
from backend.services.post import letters
from backend.services.post.letters import Paid

NEEDED = {
    PaperKind.POST_RECEIPT: ("track_number", "send_date"),
    PaperKind.FEE_PAYMENT: ("fee_sum", "payment_date"),
}
_INDEX = re.compile(r"\d{6}", re.ASCII)


def letter_kind_of(view: PaperView, case: Case) -> LetterKind:
    """What a person said was sent; else a pack where the addressee is a court, or whatever is sent next."""
    if said := view.values.get("letter_kind"):
        return LetterKind(said)
    likely = letters.kinds_at(case)
    packs = (kind for kind in likely if kind in TO_COURT)
    return next(packs, likely[0]) if is_for_court(view.values.get("recipient_name", "")) else likely[0]


async def enter(actor: Actor, case: Case, view: PaperView, now: datetime, today: date) -> Case:
    """Do what the receipt proves; gives the case as it then is. Raises Refused as the deeds themselves do."""
    await (_register if view.kind is PaperKind.POST_RECEIPT else _pay)(actor, case, view, now, today)
    return await case_for(actor, case.id)


async def _register(actor: Actor, case: Case, view: PaperView, now: datetime, today: date) -> None:
    values = view.values
    office = values.get("post_office", "")
    await letters.register(
        actor,
        case.id,
        values["track_number"],
        letter_kind_of(view, case),
        date.fromisoformat(values["send_date"]),
        now,
        today,
        sent_from=office if _INDEX.fullmatch(office) else "",
        with_card=values.get("with_card") == "yes",
        paid=Paid(Decimal(values.get("postage", ZERO)), view.paper.id),
    )


async def _pay(actor: Actor, case: Case, view: PaperView, now: datetime, today: date) -> None:
    """The payment order with the bank's mark is also what the court asks for (НК ст. 333.18 п. 3)."""
    values = view.values
    on, number = date.fromisoformat(values["payment_date"]), values.get("payment_number", "")
    amount = Decimal(values["fee_sum"])
    await costs.enter(actor, case.id, Cost.FEE_PAID, amount, on, now, today, number=number, receipt=view.paper.id)
    paid = await case_for(actor, case.id, lock=True)
    paid.evidence = {**paid.evidence, EvidenceKind.FEE_PAID.value: on.isoformat()}
    await paid.save(update_fields=["evidence"])
