import json
from datetime import UTC, date, datetime, time, timedelta
from itertools import product
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backend.domain.calendar import working_calendar
from backend.domain.contact import (
    Bar,
    Channel,
    ContactQuestion,
    Initiator,
    PastContact,
    Purpose,
    Recipient,
    Verdict,
    Way,
    bars_of_holds,
    certificate,
    is_borne_out,
    may_contact,
    refusal_is_suspended,
    refusal_may_be_declared_from,
    replay,
)
from backend.domain.errors import Refused
from backend.domain.regions import zones_of

CALENDAR = working_calendar()
MOSCOW = ZoneInfo("Europe/Moscow")
FRIDAY_NOON = datetime(2026, 11, 20, 12, tzinfo=MOSCOW)

# Written apart from the product: the clocks, the days and the hours of the law as a person reads them.
CLOCKS = {
    "Europe/Kaliningrad": 2,
    "Europe/Moscow": 3,
    "Europe/Samara": 4,
    "Asia/Yekaterinburg": 5,
    "Asia/Omsk": 6,
    "Asia/Novosibirsk": 7,
    "Asia/Irkutsk": 8,
    "Asia/Chita": 9,
    "Asia/Vladivostok": 10,
    "Asia/Sakhalin": 11,
    "Asia/Kamchatka": 12,
}
DAYS = [
    (date(2026, 11, 20), None, "works"),
    (date(2026, 11, 21), None, "rests"),
    (date(2026, 11, 22), None, "rests"),
    (date(2026, 11, 3), None, "works"),
    (date(2026, 11, 4), None, "rests"),
    (date(2026, 12, 31), None, "rests"),
    (date(2024, 4, 27), None, "works"),
    (date(2021, 5, 4), None, "rests"),
    (date(2026, 5, 27), None, "works"),
    (date(2026, 5, 27), "16", "rests"),
]
LAWFUL_HOURS = {"works": range(8, 22), "rests": range(9, 20)}
MOST = {Way.CALL: (1, 2, 8), Way.MESSAGE: (2, 4, 16), Way.VISIT: (99, 1, 99)}
CHANNEL = {Way.CALL: Channel.CALL, Way.MESSAGE: Channel.SMS, Way.VISIT: Channel.VISIT}


def asked(
    channel: Channel = Channel.SMS,
    moment: datetime = FRIDAY_NOON,
    *,
    zones: tuple[str, ...] = ("Europe/Moscow",),
    region: str | None = None,
    past: tuple[PastContact, ...] = (),
    bars: frozenset[Bar] = frozenset(),
    initiator: Initiator = Initiator.CREDITOR,
    recipient: Recipient = Recipient.DEBTOR,
) -> Verdict:
    question = ContactQuestion(
        channel, moment, zones, region, past=past, bars=bars, initiator=initiator, recipient=recipient
    )
    return may_contact(question, CALENDAR)


def made(way: Way, *days: int, at: datetime = FRIDAY_NOON) -> tuple[PastContact, ...]:
    """Contacts so many days before the moment, half an hour earlier in the day."""
    return tuple(PastContact(at - timedelta(days=n, minutes=30), way) for n in days)


def key(verdict: Verdict) -> str:
    assert verdict.refusal is not None
    return verdict.refusal.key


@pytest.mark.parametrize("zone", CLOCKS)
def test_every_hour_of_every_kind_of_day_is_judged_by_the_debtors_clock(zone: str) -> None:
    for (day, region, kind), hour, minute, channel in product(DAYS, range(24), (0, 59), CHANNEL.values()):
        local = datetime.combine(day, time(hour, minute), UTC)
        moment = local - timedelta(hours=CLOCKS[zone])

        verdict = asked(channel, moment, zones=(zone,), region=region)

        assert verdict.allowed == (hour in LAWFUL_HOURS[kind]), (zone, day, region, hour, minute)


@pytest.mark.parametrize("way", MOST)
def test_every_count_of_day_week_and_month_is_judged(way: Way) -> None:
    most_a_day, most_a_week, most_a_month = MOST[way]
    for today, this_week, this_month in product(range(4), range(6), range(18)):
        # Friday 20 November: the week began on the 16th; the 2nd to 12th are of the month alone.
        past = (
            *(PastContact(FRIDAY_NOON - timedelta(minutes=n + 1), way) for n in range(today)),
            *(PastContact(datetime(2026, 11, 16 + n % 4, 10, tzinfo=MOSCOW), way) for n in range(this_week)),
            *(PastContact(datetime(2026, 11, 2 + n % 11, 10, tzinfo=MOSCOW), way) for n in range(this_month)),
        )

        verdict = asked(CHANNEL[way], past=past)

        expected = (
            today < most_a_day and today + this_week < most_a_week and today + this_week + this_month < most_a_month
        )
        assert verdict.allowed == expected, (today, this_week, this_month)


def test_the_last_minute_is_lawful_and_the_next_is_not() -> None:
    assert asked(moment=datetime(2026, 11, 20, 21, 59, 59, tzinfo=MOSCOW)).allowed
    late = asked(moment=datetime(2026, 11, 20, 22, 0, tzinfo=MOSCOW))

    assert key(late) == "contact-refused-hours"
    assert late.earliest == datetime(2026, 11, 21, 9, 0, tzinfo=MOSCOW)


def test_an_evening_in_moscow_is_night_in_kamchatka() -> None:
    verdict = asked(moment=datetime(2026, 11, 20, 21, 58, tzinfo=MOSCOW), zones=("Asia/Kamchatka",))

    assert verdict.refusal is not None
    assert verdict.refusal.details == {
        "local": "06:58",
        "zone": "Asia/Kamchatka",
        "opens": "09:00",
        "closes": "20:00",
        "day": "rest",
    }
    assert verdict.earliest == datetime(2026, 11, 21, 9, 0, tzinfo=ZoneInfo("Asia/Kamchatka"))


def test_where_clocks_differ_contact_is_lawful_by_all_of_them() -> None:
    yakutia = ("Asia/Yakutsk", "Asia/Vladivostok", "Asia/Srednekolymsk")
    too_early = asked(moment=datetime(2026, 11, 20, 7, 30, tzinfo=ZoneInfo("Asia/Yakutsk")), zones=yakutia)
    too_late = asked(moment=datetime(2026, 11, 20, 20, 0, tzinfo=ZoneInfo("Asia/Yakutsk")), zones=yakutia)

    assert too_early.earliest == datetime(2026, 11, 20, 8, 0, tzinfo=ZoneInfo("Asia/Yakutsk"))
    assert key(too_late) == "contact-refused-hours"
    assert asked(moment=datetime(2026, 11, 20, 19, 59, tzinfo=ZoneInfo("Asia/Yakutsk")), zones=yakutia).allowed


def test_an_unknown_address_leaves_the_hours_that_are_lawful_everywhere() -> None:
    hours = [datetime(2026, 11, 20, hour, tzinfo=UTC) for hour in range(24)]

    # From 08:00 in Kaliningrad to 22:00 in Kamchatka.
    assert [moment.hour for moment in hours if asked(moment=moment, zones=zones_of(None)).allowed] == [6, 7, 8, 9]


def test_a_week_is_counted_from_monday_and_back_from_the_moment() -> None:
    monday = datetime(2026, 11, 23, 12, tzinfo=MOSCOW)
    # Thursday and Friday belong to the last calendar week, and to the last seven days.
    verdict = asked(Channel.CALL, monday, past=made(Way.CALL, 3, 4, at=monday))

    assert key(verdict) == "contact-refused-count-week"
    assert verdict.earliest == monday - timedelta(days=4, minutes=30) + timedelta(days=7)


def test_a_month_is_counted_from_its_first_and_back_from_the_moment() -> None:
    moment = datetime(2026, 12, 8, 12, tzinfo=MOSCOW)
    verdict = asked(Channel.CALL, moment, past=made(Way.CALL, 10, 13, 16, 19, 22, 25, 28, 30, at=moment))

    assert key(verdict) == "contact-refused-count-month"
    assert verdict.earliest == moment - timedelta(days=30, minutes=30) + timedelta(days=31)


def test_a_robots_call_counts_with_calls_and_every_message_with_messages() -> None:
    assert not asked(Channel.ROBOT_CALL, past=made(Way.CALL, 0)).allowed
    assert not asked(Channel.EMAIL, past=made(Way.MESSAGE, 0, 0)).allowed
    assert asked(Channel.SMS, past=made(Way.CALL, 0, 1, 2)).allowed


@pytest.mark.parametrize(
    "contact",
    [
        PastContact(FRIDAY_NOON - timedelta(hours=1), Way.CALL, by_creditor=False),
        PastContact(FRIDAY_NOON - timedelta(hours=1), Way.CALL, reached=False),
        PastContact(FRIDAY_NOON - timedelta(hours=1), Way.CALL, procedural=True),
        PastContact(FRIDAY_NOON - timedelta(days=32), Way.CALL),
    ],
)
def test_what_the_law_does_not_count_is_not_counted(contact: PastContact) -> None:
    assert asked(Channel.CALL, past=(contact,) * 9).allowed


def test_a_contact_written_down_a_moment_later_still_counts() -> None:
    ahead = PastContact(FRIDAY_NOON + timedelta(seconds=3), Way.CALL)

    assert key(asked(Channel.CALL, past=(ahead,))) == "contact-refused-count-day"


def test_an_answer_to_the_debtor_knows_no_hours_and_no_counts() -> None:
    night = datetime(2026, 11, 21, 3, tzinfo=MOSCOW)
    past = made(Way.MESSAGE, 0, 0, 0, 0, 0, at=night)

    assert asked(Channel.MESSENGER, night, past=past, initiator=Initiator.DEBTOR).allowed
    assert asked(Channel.MESSENGER, night, bars=frozenset({Bar.BANKRUPT}), initiator=Initiator.DEBTOR).allowed
    assert not asked(Channel.MESSENGER, night, bars=frozenset({Bar.DEAD}), initiator=Initiator.DEBTOR).allowed


@pytest.mark.parametrize("bar", Bar)
@pytest.mark.parametrize("channel", [Channel.CALL, Channel.SMS, Channel.VISIT, Channel.LETTER])
def test_a_bar_closes_calls_messages_and_visits_and_no_waiting_helps(bar: Bar, channel: Channel) -> None:
    verdict = asked(channel, bars=frozenset({bar}))

    letters_stay = channel is Channel.LETTER and bar not in (Bar.DEAD, Bar.NOTHING_OWED)
    assert verdict.allowed == letters_stay
    assert letters_stay or verdict.earliest is None


def test_a_representative_may_be_called_where_the_debtor_may_not() -> None:
    only_him = frozenset({Bar.REPRESENTATIVE_ONLY})

    assert asked(Channel.CALL, bars=only_him, recipient=Recipient.REPRESENTATIVE).allowed
    assert not asked(Channel.CALL, bars=only_him | {Bar.BANKRUPT}, recipient=Recipient.REPRESENTATIVE).allowed


def test_letters_know_no_hours_and_no_counts() -> None:
    night = datetime(2026, 11, 22, 3, tzinfo=MOSCOW)

    assert asked(Channel.LETTER, night, past=made(Way.LETTER, *range(20), at=night)).allowed


def test_a_messenger_needs_an_agreement_that_lasts() -> None:
    def verdict(agreements: frozenset[Channel], revoked: frozenset[Channel]) -> Verdict:
        question = ContactQuestion(
            Channel.MESSENGER, FRIDAY_NOON, ("Europe/Moscow",), agreements=agreements, revoked=revoked
        )
        return may_contact(question, CALENDAR)

    messenger: frozenset[Channel] = frozenset({Channel.MESSENGER})

    assert key(verdict(frozenset(), frozenset())) == "contact-refused-no-agreement"
    assert verdict(messenger, frozenset()).allowed
    assert key(verdict(messenger, messenger)) == "contact-refused-channel-revoked"


def test_a_third_person_is_spoken_to_only_with_consent() -> None:
    def verdict(*, consent: bool) -> Verdict:
        question = ContactQuestion(
            Channel.CALL,
            FRIDAY_NOON,
            ("Europe/Moscow",),
            recipient=Recipient.THIRD_PERSON,
            third_person_consent=consent,
        )
        return may_contact(question, CALENDAR)

    assert key(verdict(consent=False)) == "contact-refused-third-person"
    assert verdict(consent=True).allowed


def test_papers_of_procedure_go_out_whatever_the_hour_but_a_call_is_no_paper() -> None:
    def verdict(channel: Channel) -> Verdict:
        question = ContactQuestion(
            channel,
            datetime(2026, 11, 22, 3, tzinfo=MOSCOW),
            ("Europe/Moscow",),
            purpose=Purpose.PROCEDURAL,
            bars=frozenset({Bar.REFUSED_CONTACT}),
        )
        return may_contact(question, CALENDAR)

    assert verdict(Channel.EMAIL).allowed
    assert not verdict(Channel.CALL).allowed


def test_holds_of_a_case_become_bars() -> None:
    assert bars_of_holds(["H_BANKRUPT", "H_NO_ORIGINAL_DOC", "H_OVERPAID"]) == {Bar.BANKRUPT, Bar.NOTHING_OWED}


def test_a_refusal_may_be_declared_after_four_months_and_rests_for_two() -> None:
    assert refusal_may_be_declared_from(date(2026, 10, 31)) == date(2027, 2, 28)
    assert refusal_is_suspended(date(2026, 9, 21), date(2026, 11, 20))
    assert not refusal_is_suspended(date(2026, 9, 21), date(2026, 11, 21))
    assert not refusal_is_suspended(date(2026, 9, 21), date(2026, 9, 20))


def test_moments_without_a_zone_and_debtors_without_a_clock_are_mistakes() -> None:
    with pytest.raises(ValueError, match="moment"):
        asked(moment=FRIDAY_NOON.replace(tzinfo=None))
    with pytest.raises(ValueError, match="zone of the debtor"):
        asked(zones=())


def test_before_the_law_there_is_no_answer() -> None:
    with pytest.raises(Refused):
        asked(moment=datetime(2016, 12, 31, 12, tzinfo=MOSCOW))


MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2027, 6, 1), timezones=st.just(UTC)).map(  # noqa: DTZ001 - hypothesis wants bounds bare
    lambda moment: moment.replace(second=0, microsecond=0)
)
ZONES = st.lists(st.sampled_from(sorted(CLOCKS)), min_size=1, max_size=3, unique=True).map(tuple)


@st.composite
def questions(draw: st.DrawFn) -> ContactQuestion:
    moment = draw(MOMENTS)
    past = draw(
        st.lists(
            st.builds(
                PastContact,
                st.integers(0, 45 * 24 * 60).map(lambda minutes: moment - timedelta(minutes=minutes)),
                st.sampled_from(Way),
                st.booleans(),
                st.booleans(),
            ),
            max_size=20,
        )
    )
    return ContactQuestion(
        channel=draw(st.sampled_from(Channel)),
        moment=moment,
        zones=draw(ZONES),
        region=draw(st.sampled_from([None, "02", "16", "77"])),
        past=tuple(past),
        bars=draw(st.frozensets(st.sampled_from(Bar), max_size=1)) if draw(st.booleans()) else frozenset(),
        agreements=frozenset({Channel.MESSENGER, Channel.PORTAL}),
        initiator=draw(st.sampled_from(Initiator)),
    )


def moved(question: ContactQuestion, moment: datetime) -> Verdict:
    return may_contact(ContactQuestion(**{**vars(question), "moment": moment}), CALENDAR)


@settings(deadline=None)
@given(questions())
def test_the_earliest_moment_is_lawful_and_the_minute_before_is_not(question: ContactQuestion) -> None:
    verdict = may_contact(question, CALENDAR)

    if verdict.allowed:
        assert verdict.earliest == question.moment
    elif verdict.earliest is None:
        assert not verdict.reasons[0].passes
    else:
        assert moved(question, verdict.earliest).allowed
        assert not moved(question, verdict.earliest - timedelta(minutes=1)).allowed


@settings(deadline=None)
@given(questions(), st.sampled_from(Way), st.integers(0, 60 * 24 * 40))
def test_one_more_contact_never_makes_another_lawful(question: ContactQuestion, way: Way, minutes: int) -> None:
    more = (*question.past, PastContact(question.moment - timedelta(minutes=minutes), way))

    after = may_contact(ContactQuestion(**{**vars(question), "past": more}), CALENDAR)

    assert may_contact(question, CALENDAR).allowed or not after.allowed


@settings(deadline=None)
@given(questions(), st.sampled_from(sorted(CLOCKS)))
def test_one_more_clock_never_makes_contact_lawful(question: ContactQuestion, zone: str) -> None:
    after = may_contact(ContactQuestion(**{**vars(question), "zones": (*question.zones, zone)}), CALENDAR)

    assert may_contact(question, CALENDAR).allowed or not after.allowed


@settings(deadline=None)
@given(questions())
def test_a_certificate_is_borne_out_by_its_own_record(question: ContactQuestion) -> None:
    verdict = may_contact(question, CALENDAR)

    record = json.loads(json.dumps(certificate(verdict)))

    assert is_borne_out(record)
    assert replay(record) == verdict.reasons
    assert not is_borne_out({**record, "allowed": not record["allowed"]})
