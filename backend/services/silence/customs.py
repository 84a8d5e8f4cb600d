"""What is usual in each place, learned anew from all waits; which cases have waited beyond it, and what is at risk."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal

from tortoise.functions import Count
from tortoise.transactions import atomic

from backend.domain import silence
from backend.domain.money import rounded
from backend.domain.silence import STAGE_OF, Awaited, Curve, Custom, Place, Waits
from backend.models import AnswerCustom, AnswerWait

Learned = Mapping[Awaited, Mapping[Place, Custom]]
_DIGITS = 5


@atomic()
async def learn(now: datetime, today: date) -> int:
    """Replace what was learned, and mark the cases that are silent beyond it; gives how many these are."""
    learned = {awaited: silence.customs(awaited, waits) for awaited, waits in (await _waits(today)).items()}
    await AnswerCustom.all().delete()
    rows = [_row(awaited, place, one, now) for awaited, places in learned.items() for place, one in places.items()]
    await AnswerCustom.bulk_create(rows, batch_size=200)
    return await _mark(learned, today)


async def custom_for(wait: AnswerWait) -> Custom | None:
    """As it was learned last; None for a place that was not met by then."""
    row = await AnswerCustom.get_or_none(awaited=wait.awaited, region=wait.region, place=wait.place)
    if row is None:
        return None
    return Custom(row.days, Curve(tuple(row.still), row.waits, row.answered), row.waits, row.answered, row.is_learned)


async def _waits(today: date) -> dict[Awaited, dict[Place, list[Waits]]]:
    """Counted in the store: as many rows come as there are different lengths in the places, however many cases."""
    found: dict[Awaited, dict[Place, list[Waits]]] = defaultdict(lambda: defaultdict(list))
    names = ("awaited", "region", "place")
    over = AnswerWait.exclude(ended_on=None).annotate(count=Count("id")).group_by(*names, "days", "answered")
    for row in await over.values(*names, "days", "answered", "count"):
        place = Place(row["region"], row["place"])
        found[Awaited(row["awaited"])][place].append(Waits(row["days"], bool(row["answered"]), row["count"]))
    lasting = AnswerWait.filter(ended_on=None).annotate(count=Count("id")).group_by(*names, "since")
    for row in await lasting.values(*names, "since", "count"):
        place, days = Place(row["region"], row["place"]), (today - row["since"]).days
        found[Awaited(row["awaited"])][place].append(Waits(days, answered=False, count=row["count"]))
    return found


def _row(awaited: Awaited, place: Place, custom: Custom, now: datetime) -> AnswerCustom:
    still = [round(share, _DIGITS) for share in custom.curve.still]
    while len(still) > 1 and still[-1] == still[-2]:
        still.pop()
    return AnswerCustom(
        awaited=awaited,
        region=place.region,
        place=place.key,
        days=custom.days,
        is_learned=custom.is_learned,
        waits=custom.own_waits,
        answered=custom.own_answered,
        still=still,
        learned_at=now,
    )


async def _mark(learned: Learned, today: date) -> int:
    await AnswerWait.exclude(at_risk=None).update(at_risk=None)
    marked = 0
    for awaited, places in learned.items():
        for place, custom in places.items():
            marked += await _mark_in(awaited, place, custom, today)
    return marked


async def _mark_in(awaited: Awaited, place: Place, custom: Custom, today: date) -> int:
    beyond = AnswerWait.filter(
        awaited=awaited,
        region=place.region,
        place=place.key,
        ended_on=None,
        since__lt=today - timedelta(days=custom.days),
        case__is_open=True,
        case__stage=STAGE_OF[awaited].value,
    )
    silent = [
        AnswerWait(id=row["id"], at_risk=_at_risk(row["case__balance"], custom, (today - row["since"]).days))
        for row in await beyond.values("id", "since", "case__balance")
    ]
    if silent:
        await AnswerWait.bulk_update(silent, fields=["at_risk"], batch_size=200)
    return len(silent)


def _at_risk(balance: Decimal, custom: Custom, days: int) -> Decimal:
    """Nothing is so sure to come that nothing is at risk."""
    return max(rounded(balance * Decimal(str(round(custom.curve.chance_of_loss(days), _DIGITS)))), Decimal("0.01"))
