"""The gate beside a table that was written apart from it: zone x hour x day x counters x flags, none left out."""

import json
import random
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import product

import pytest

from backend.domain.calendar import DayKind, working_calendar
from backend.domain.contact import (
    Bar,
    Channel,
    ContactQuestion,
    Content,
    Initiator,
    Item,
    PastContact,
    Purpose,
    Recipient,
    Way,
    certificate,
    is_borne_out,
    may_contact,
    replay,
    rules_on,
)
from backend.domain.contact.gate import reasons_against
from tests.domain.gate_table import CLOCKS, CLOSES, MOST, WAY, Asked, is_lawful

CALENDAR = working_calendar()
# A Friday that works; a Saturday; a working Saturday moved; a holiday in the week; a short day; a regional holiday.
DAYS = [
    (date(2026, 11, 20), None, "works"),
    (date(2026, 11, 21), None, "rests"),
    (date(2024, 4, 27), None, "works"),
    (date(2026, 11, 4), None, "rests"),
    (date(2026, 11, 3), None, "works"),
    (date(2026, 5, 27), "16", "rests"),
]
FRIDAY = datetime(2026, 11, 20, 12, tzinfo=UTC)
SEED = 230


@cache
def kind_of(day: date, region: str | None) -> DayKind:
    return CALENDAR.day_kind(day, region)


def allows(question: ContactQuestion) -> bool:
    rules = rules_on(question.moment.date())
    return not reasons_against(question, question.moment, rules, lambda day: kind_of(day, question.region))


def before(way: str, made: tuple[int, int, int]) -> tuple[PastContact, ...]:
    """Contacts of which so many fall into the day, the week and the month of Friday the 20th, by any clock and span.

    Given as counts that hold one another: at least as many a week as a day, a month as a week.
    """
    today, this_week, this_month = made
    days = [FRIDAY - timedelta(minutes=n) for n in range(today)]
    days += [datetime(2026, 11, 17, 12, n, tzinfo=UTC) for n in range(this_week - today)]
    days += [datetime(2026, 11, 5, 12, n, tzinfo=UTC) for n in range(this_month - this_week)]
    return tuple(PastContact(moment, Way(way)) for moment in days)


def borders(way: str) -> list[tuple[int, int, int]]:
    """Counts around each limit: below, at, above."""
    day, week, month = (most if most is not None else 1 for most in MOST[way])
    found = product((0, day - 1, day, day + 1), (0, week - 1, week, week + 1), (0, month - 1, month, month + 1))
    return sorted({one for one in found if one[0] <= one[1] <= one[2] and min(one) >= 0})


def question_of(asked: Asked, moment: datetime, zones: tuple[str, ...], region: str | None) -> ContactQuestion:
    channel = Channel(asked.channel)
    return ContactQuestion(
        channel=channel,
        moment=moment,
        zones=zones,
        region=region,
        initiator=Initiator(asked.begins),
        purpose=Purpose.PROCEDURAL if asked.is_procedural else Purpose.COLLECTION,
        recipient=Recipient(asked.hears),
        past=before(WAY[asked.channel], asked.made),
        bars=frozenset(map(Bar, asked.bars)),
        agreements=frozenset({channel}) if asked.agreed == "yes" else frozenset(),
        revoked=frozenset({channel}) if asked.agreed == "left" else frozenset(),
        third_person_consent=asked.others_may_hear,
        content=Content("text", asked.is_approved, frozenset(Item) - frozenset(map(Item, asked.lacks))),
        service="telegram",
        closed_by="41-ФЗ" if asked.is_closed else "",
    )


def hours(*, minutes: Iterable[int]) -> Iterator[tuple[datetime, tuple[str, ...], str | None, tuple[tuple[int, str]]]]:
    """Every hour of every kind of day by every clock: the moment, the zone, the region, what the clock says."""
    for zone, (day, region, kind), hour, minute in product(CLOCKS, DAYS, range(24), minutes):
        moment = datetime.combine(day, time(hour, minute), UTC) - timedelta(hours=CLOCKS[zone])
        yield moment, (zone,), region, ((hour, kind),)


FLAGS = tuple(
    product(
        ("creditor", "debtor"),
        ("debtor", "representative", "heir", "third_person"),
        (None, *CLOSES),
        ("yes", "no", "left"),
        (False, True),
        (False, True),
        (True, False),
        ((), ("creditor",), ("phone",), ("overdue",), ("sum",)),
        (False, True),
    )
)


def flagged(channel: str, flags: tuple[object, ...], local: tuple[tuple[int, str], ...], made: int) -> Asked:
    begins, hears, bar, agreed, procedural, others, approved, lacks, closed = flags
    counts = (made, made, made)
    assert isinstance(lacks, tuple)
    return Asked(
        channel,
        local,
        counts,
        str(begins),
        str(hears),
        frozenset({str(bar)} if bar else ()),
        str(agreed),
        bool(procedural),
        bool(others),
        bool(approved),
        frozenset(lacks),
        bool(closed),
    )


def disagreements(asked: Iterable[tuple[Asked, datetime, tuple[str, ...], str | None]]) -> tuple[int, list[Asked]]:
    wrong, count = [], 0
    for state, moment, zones, region in asked:
        count += 1
        if allows(question_of(state, moment, zones, region)) is not is_lawful(state):
            wrong.append(state)
    return count, wrong


def states_of_flags(channel: str, every: int = 1) -> Iterator[tuple[Asked, datetime, tuple[str, ...], str | None]]:
    """All flags, at a lawful and an unlawful hour, with no contact before and with one too many."""
    moscow, most = "Europe/Moscow", 20
    for number, flags in enumerate(FLAGS):
        if number % every:
            continue
        for hour, made in product((12, 23), (0, most)):
            moment = datetime(2026, 11, 20, hour, tzinfo=UTC) - timedelta(hours=CLOCKS[moscow])
            yield flagged(channel, flags, ((hour, "works"),), made), moment, (moscow,), None


def states_of_counts(channel: str) -> Iterator[tuple[Asked, datetime, tuple[str, ...], str | None]]:
    """Every border of every count, by every clock, at the hours when all of them are still in the 20th."""
    for zone, made, begins in product(CLOCKS, borders(WAY[channel]), ("creditor", "debtor")):
        moment = FRIDAY
        local = (moment + timedelta(hours=CLOCKS[zone])).hour
        if moment.day == (moment + timedelta(hours=CLOCKS[zone])).day:
            yield Asked(channel, ((local, "works"),), made, begins), moment, (zone,), None


def test_every_hour_of_every_day_by_every_clock() -> None:
    found = ((Asked("sms", local), moment, zones, region) for moment, zones, region, local in hours(minutes=(0, 59)))

    count, wrong = disagreements(found)

    assert wrong == []
    assert count == 11 * 6 * 24 * 2


@pytest.mark.parametrize("channel", ["call", "sms", "visit"])
def test_every_border_of_every_count(channel: str) -> None:
    count, wrong = disagreements(states_of_counts(channel))

    assert wrong == []
    assert count > 100


def test_a_sample_of_all_flags() -> None:
    found = (state for channel in ("messenger", "letter") for state in states_of_flags(channel, every=37))

    _, wrong = disagreements(found)

    assert wrong == []


@pytest.mark.slow
@pytest.mark.timeout(0)
@pytest.mark.parametrize("channel", sorted(WAY))
def test_every_flag_by_every_channel(channel: str) -> None:
    count, wrong = disagreements(states_of_flags(channel))

    assert wrong == []
    assert count == len(FLAGS) * 4


@pytest.mark.slow
@pytest.mark.timeout(0)
@pytest.mark.parametrize("channel", sorted(WAY))
def test_every_clock_with_every_count_and_bar(channel: str) -> None:
    """Zone x hour x day kind x counts x who begins x bar. Counts are those of their own day, as the clock has it."""
    wrong: list[Asked] = []
    count = 0
    for moment, zones, region, local in hours(minutes=(0,)):
        for made, begins, bar in product((0, 30), ("creditor", "debtor"), (None, *CLOSES)):
            state = Asked(channel, local, (made, made, made), begins, bars=frozenset({bar} if bar else ()))
            past = tuple(PastContact(moment, Way(WAY[channel])) for _ in range(made))
            question = question_of(Asked(channel, local, begins=begins, bars=state.bars), moment, zones, region)
            count += 1
            if allows(ContactQuestion(**{**vars(question), "past": past})) is not is_lawful(state):
                wrong.append(state)

    assert wrong == []
    assert count == 11 * 6 * 24 * 2 * 2 * 13


def test_where_the_place_is_unknown_it_has_to_be_lawful_everywhere() -> None:
    zones = tuple(CLOCKS)
    for hour in range(24):
        moment = datetime(2026, 11, 18, hour, tzinfo=UTC)
        local = tuple(((moment + timedelta(hours=shift)).hour, "works") for shift in CLOCKS.values())

        assert allows(question_of(Asked("sms", local), moment, zones, None)) is is_lawful(Asked("sms", local))


def certificates(count: int) -> Iterator[ContactQuestion]:
    dice = random.Random(SEED)
    moments = list(hours(minutes=(0, 59)))
    for _ in range(count):
        moment, zones, region, local = dice.choice(moments)
        channel = dice.choice(sorted(WAY))
        made = dice.choice(borders(WAY[channel]))
        state = flagged(channel, dice.choice(FLAGS), local, 0)
        yield question_of(Asked(**{**vars(state), "made": made}), moment, zones, region)


def replays(count: int) -> list[ContactQuestion]:
    """Questions whose certificate, written as JSON and read back, leads to anything but the same verdict."""
    wrong = []
    for question in certificates(count):
        verdict = may_contact(question, CALENDAR)
        record = json.loads(json.dumps(certificate(verdict), ensure_ascii=False))
        if replay(record) != verdict.reasons or not is_borne_out(record):
            wrong.append(question)
    return wrong


def test_certificates_replayed_give_the_same_verdict() -> None:
    assert replays(300) == []


@pytest.mark.slow
@pytest.mark.timeout(0)
def test_twenty_thousand_certificates_replayed_give_the_same_verdict() -> None:
    assert replays(20_000) == []


def test_the_earliest_lawful_moment_is_lawful_and_a_minute_before_is_not() -> None:
    for question in certificates(150):
        verdict = may_contact(question, CALENDAR)
        if verdict.earliest is None or verdict.allowed:
            continue

        assert allows(ContactQuestion(**{**vars(question), "moment": verdict.earliest}))
        just_before = verdict.earliest - timedelta(minutes=1)
        if just_before > question.moment:
            assert not allows(ContactQuestion(**{**vars(question), "moment": just_before}))


@pytest.mark.parametrize("changed", ["allowed", "reasons", "moment", "past"])
def test_a_certificate_that_was_touched_does_not_bear_its_verdict_out(changed: str) -> None:
    question = question_of(Asked("sms", ((12, "works"),), (2, 2, 2)), FRIDAY, ("Europe/Moscow",), None)
    record = json.loads(json.dumps(certificate(may_contact(question, CALENDAR))))
    touched = {
        "allowed": {**record, "allowed": True},
        "reasons": {**record, "reasons": []},
        "moment": {**record, "question": {**record["question"], "moment": "2026-11-20T20:00:00+00:00"}},
        "past": {**record, "question": {**record["question"], "past": []}},
    }[changed]

    assert is_borne_out(record)
    assert not is_borne_out(touched)
