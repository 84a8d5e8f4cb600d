"""Reminders of instalments, within 230-ФЗ: before the day, on it, and soon after it; one of each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

import structlog
from tortoise.transactions import atomic

from backend.domain.channels import DebtorChannel
from backend.domain.regions import region_of_code, zone_of
from backend.integrations.carrier import Carrier
from backend.models import Instalment, Notice, PlanState
from backend.services import contacts, notices, sending
from backend.services.notices import Button, News, owe
from backend.services.sending import Office
from backend.settings import Settings

AHEAD_DAYS = 3
LATE_DAYS = 3
# The debtor's day and ours differ by less than one day, whichever of the eleven clocks is his.
MARGIN = timedelta(days=1)
NONE: Mapping[DebtorChannel, Carrier] = {}

log = structlog.get_logger("cessio.reminders")


class Moment(StrEnum):
    """Which of an instalment's three reminders."""

    AHEAD = "ahead"
    TODAY = "today"
    LATE = "late"


@dataclass(frozen=True)
class Due:
    """A reminder that is due now, and the last moment at which its words are still true."""

    instalment: Instalment
    moment: Moment
    not_after: datetime

    @property
    def key(self) -> str:
        return _key(self.instalment.id, self.moment)


async def owe_due(settings: Settings, now: datetime, carriers: Mapping[DebtorChannel, Carrier] = NONE) -> int:
    """Write down every reminder that has become due; how many are new. What was owed before is not owed again."""
    if not settings.operator_phone:
        log.warning("no reminders: a message to a debtor must name a phone, and the office has set none")
        return 0
    office = sending.office_of(settings, carriers, now)
    due = [one for instalment in await _open_instalments(now) if (one := _due(instalment, now))]
    return sum([await _owe(office, one, now) for one in due])


async def withdraw(instalment_ids: Sequence[int]) -> None:
    """What was paid, replaced or broken is not reminded of any more."""
    await notices.withdraw([_key(one, moment) for one in instalment_ids for moment in Moment])


async def withdraw_for_pause(instalment_ids: Sequence[int], pause_id: int) -> None:
    """As above, and their names are free again: of an instalment that moved one is reminded anew."""
    await withdraw(instalment_ids)
    for one in instalment_ids:
        for notice in await Notice.filter(key__startswith=f"reminder:{one}:"):
            await Notice.filter(id=notice.id).update(key=f"paused:{pause_id}:{notice.key}")


@atomic()
async def _owe(office: Office, due: Due, now: datetime) -> bool:
    """False when it was owed before, when nobody is there to be told, or when the rules do not let us at all."""
    case = due.instalment.plan.case
    earliest = await sending.outlook(office, case.debtor_id, case.id, now)
    if earliest is None or earliest > due.not_after:
        return False
    person = await contacts.addressee_of(case.debtor)
    if await Notice.exists(person_id=person.id, key=due.key):
        return False
    news = News(
        f"plans-reminder-{due.moment.value}",
        due.key,
        contacts.names_of(office.settings, case) | {"due": due.instalment.due_on},
        (
            (Button("plans-reminder-see", "plan", {"case_id": case.id}),),
            (Button("plans-reminder-stop", "go", {"screen": "stop"}),),
        ),
        case_id=case.id,
    )
    await owe(person.id, news, now, not_before=earliest, not_after=due.not_after, is_contact=True)
    return True


async def _open_instalments(now: datetime) -> Iterable[Instalment]:
    today = now.date()
    window = (today - timedelta(days=LATE_DAYS) - MARGIN, today + timedelta(days=AHEAD_DAYS) + MARGIN)
    found = Instalment.filter(plan__state=PlanState.ACCEPTED, closed_on=None, due_on__range=window).order_by("id")
    return [one for one in await found.select_related("plan__case__debtor", "plan__case__creditor") if _is_owed(one)]


def _is_owed(instalment: Instalment) -> bool:
    return not instalment.plan.case.at.final and instalment.plan.case.balance > 0


def _due(instalment: Instalment, now: datetime) -> Due | None:
    """By the debtor's own calendar. The words hold until the end of the day before, of the day, of the third day."""
    region = region_of_code(instalment.plan.case.debtor.region)
    zone = ZoneInfo(zone_of(region) if region else "Europe/Moscow")
    days_left = (instalment.due_on - now.astimezone(zone).date()).days
    if days_left == AHEAD_DAYS:
        return Due(instalment, Moment.AHEAD, _end_of(instalment.due_on - timedelta(days=1), zone))
    if days_left == 0:
        return Due(instalment, Moment.TODAY, _end_of(instalment.due_on, zone))
    if -LATE_DAYS <= days_left < 0:
        return Due(instalment, Moment.LATE, _end_of(instalment.due_on + timedelta(days=LATE_DAYS), zone))
    return None


def _end_of(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day + timedelta(days=1), time.min, zone) - timedelta(seconds=1)


def _key(instalment_id: int, moment: Moment) -> str:
    return f"reminder:{instalment_id}:{moment.value}"
