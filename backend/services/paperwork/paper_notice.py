"""A notice of the Post on paper: what became of the letter that it names by its track number."""

from datetime import date, datetime, time, timedelta

from backend.domain.post_codes import MOSCOW, Operation, code
from backend.domain.reading import PaperKind
from backend.models import Case, Letter
from backend.services.paperwork.paper_view import PaperView
from backend.services.post import tracking

# What the Post would have told by its codes: handed over, or turned round for a reason and given back.
_CODES = {
    "delivered": ((2, 1),),
    "refused": ((3, 4), (2, 2)),
    "returned_expired": ((3, 1), (2, 2)),
    "returned_absent": ((3, 3), (2, 2)),
}
# A card bears a day and no hour; the hour of a day does not matter to any term.
_NOON = time(12)


async def letter_named(case: Case, view: PaperView) -> Letter | None:
    """Our letter in this case that the notice is of."""
    barcode = view.values.get("track_number", "")
    if view.kind is not PaperKind.POSTAL_NOTICE or not barcode:
        return None
    return await Letter.get_or_none(case_id=case.id, barcode=barcode)


async def record_notice(letter: Letter, view: PaperView, now: datetime, today: date) -> None:
    """Write the notice down as the Post's own word on the letter, with all that follows from it."""
    status = view.values.get("status", "")
    name = "delivery_date" if status == "delivered" else "return_date"
    on = min(date.fromisoformat(view.values[name]), today) if name in view.values else today
    moment = datetime.combine(on, _NOON, MOSCOW)
    told = [
        _operation(letter, pair, moment + timedelta(minutes=minute), view.paper.id)
        for minute, pair in enumerate(_CODES.get(status, ()))
    ]
    await tracking.record(letter.id, told, now, today)


def _operation(letter: Letter, pair: tuple[int, int], at: datetime, paper_id: int) -> Operation:
    line = code(*pair)
    return Operation(
        type=line.type,
        attr=line.attr,
        type_name=line.type_name,
        attr_name=line.attr_name,
        at=at,
        index="",
        barcode=letter.barcode,
        at_text=at.isoformat(),
        raw={"paper": paper_id},
    )
