"""Moments in the store: the same instant on any clock is the same, and the order of instants is theirs."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backend.domain.people import SYSTEM
from backend.models import JournalEntry
from backend.services import journal
from backend.settings import Settings

CLOCKS = st.sampled_from([UTC, *map(ZoneInfo, ("Europe/Kaliningrad", "Europe/Moscow", "Asia/Kamchatka"))])
START = datetime(2026, 11, 22, 21, 0, tzinfo=UTC)


@given(minutes=st.integers(-900, 900), written=CLOCKS, asked=CLOCKS)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_moments_compare_as_instants_whatever_clock_they_were_read_from(
    opened: Settings, minutes: int, written: ZoneInfo, asked: ZoneInfo
) -> None:
    at = START + timedelta(minutes=minutes)
    entry = await journal.write(SYSTEM, "case.step", at.astimezone(written))

    found = await JournalEntry.filter(seq=entry.seq, at__gte=START.astimezone(asked)).exists()

    assert found == (at >= START)
    assert (await JournalEntry.get(seq=entry.seq)).at == at
