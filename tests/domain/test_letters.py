"""What the Post's operations amount to, what follows for a case, and when the Post is asked."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.letters import (
    TO_COURT,
    Alarm,
    Consequence,
    Dispatch,
    Event,
    LetterKind,
    MailState,
    Watched,
    consequence,
    mail_state,
    merged,
    next_question,
    since_dispatch,
)
from backend.domain.post_codes import MOSCOW, Code, MailStatus, Operation, Reason, Weight, all_codes, code, zone_of

START = datetime(2026, 3, 2, 10, 0, tzinfo=MOSCOW)
TODAY = date(2026, 3, 20)
ALL_STATUSES = set(MailStatus)


def operation(code_: str, at: datetime = START, index: str = "101000", **more: object) -> Operation:
    type_, attr = map(int, code_.split("/"))
    line = code(type_, attr)
    known = {"type_name": line.type_name, "attr_name": line.attr_name, "barcode": "80092063905992"}
    return Operation(type=type_, attr=attr, at=at, index=index, **{**known, **more})  # type: ignore[arg-type]


def history(*codes: str, every: timedelta = timedelta(days=1)) -> tuple[Operation, ...]:
    return tuple(operation(each, START + every * number) for number, each in enumerate(codes))


def state_of(*codes: str) -> MailState:
    return mail_state(history(*codes))


@pytest.mark.parametrize(
    ("codes", "status"),
    [
        ((), "registered"),
        (("28/0",), "registered"),
        (("28/0", "1/2"), "accepted"),
        (("1/1", "8/0", "8/4"), "in_transit"),
        (("1/1", "8/2"), "at_office"),
        (("1/1", "8/2", "8/18"), "out_for_delivery"),
        (("1/1", "8/2", "12/1"), "attempt_failed"),
        (("1/1", "8/2", "42/6"), "attempt_failed"),
        (("1/1", "8/2", "2/1"), "delivered"),
        (("1/1", "8/16"), "placed"),
        (("1/1", "8/16", "2/5"), "delivered"),
        (("1/1", "21/1"), "placed"),
        (("1/1", "8/2", "3/1"), "returning"),
        (("1/1", "8/2", "3/1", "8/4", "8/2"), "returning"),
        (("1/1", "8/2", "3/1", "8/4", "2/2"), "returned"),
        (("1/1", "4/6"), "unclaimed"),
        (("1/1", "3/1", "7/2"), "unclaimed"),
        (("1/1", "5/1"), "lost"),
        (("1/1", "12/28"), "lost"),
        (("1/1", "18/0"), "lost"),
        (("1/1", "8/65"), "loss_suspected"),
        (("1/1", "5/2"), "seized"),
        (("28/0", "46/0"), "cancelled"),
        (("1/1", "26/2"), "cancelled"),
        (("28/0", "44/3"), "not_accepted"),
        (("1/1", "2/0"), "check"),
        (("1/1", "2/99"), "check"),
        (("1/1", "777/1"), "check"),
    ],
)
def test_the_operations_tell_where_the_letter_is(codes: Sequence[str], status: str) -> None:
    assert state_of(*codes).status == status


@pytest.mark.parametrize("line", [line for line in all_codes() if line.type == 2], ids=lambda line: str(line.attr))
def test_a_hand_over_to_the_sender_is_never_a_delivery(line: Code) -> None:
    name = line.attr_name.lower()

    status = state_of("1/1", f"2/{line.attr}").status

    if "отправител" in name:
        assert status is MailStatus.RETURNED
    elif "адресат" in name:
        assert status is MailStatus.DELIVERED
    else:
        assert status is MailStatus.CHECK


def test_every_hand_over_is_final_even_one_that_the_dictionary_lacks() -> None:
    assert all(code(2, attr).terminal for attr in range(120))
    assert state_of("1/1", "2/99").final
    assert not state_of("1/1", "3/1").final
    assert state_of("1/1", "5/1").final


def test_a_cancellation_takes_back_the_operation_before_it() -> None:
    state = state_of("1/1", "8/2", "2/1", "26/2")

    assert state.status is MailStatus.AT_OFFICE
    assert [each.code for each in state.voided] == ["2/1"]
    assert not state.final


def test_a_request_to_cancel_does_not_shield_the_delivery_from_its_cancellation() -> None:
    assert state_of("1/1", "8/2", "2/1", "8/78", "26/2").status is MailStatus.AT_OFFICE


def test_two_cancellations_take_back_two_operations() -> None:
    assert state_of("1/1", "8/2", "3/1", "2/2", "26/2", "26/2").status is MailStatus.AT_OFFICE


def test_a_delivery_after_a_cancelled_one_counts() -> None:
    state = state_of("1/1", "8/2", "2/1", "26/2", "2/6")

    assert state.status is MailStatus.DELIVERED
    assert state.since == START + timedelta(days=4)


@pytest.mark.parametrize("codes", [("1/1", "8/2", "2/1", "3/1"), ("1/1", "3/1", "2/1"), ("1/1", "2/2", "2/1")])
def test_delivered_and_returned_at_once_is_for_a_person(codes: Sequence[str]) -> None:
    state = state_of(*codes)

    assert state.status is MailStatus.CHECK
    assert state.contradictory
    assert consequence(LetterKind.ORDER_PACK, state, TODAY) == Consequence(alarm=Alarm.CHECK)


def test_late_sorting_records_do_not_undo_a_delivery() -> None:
    state = state_of("1/1", "8/2", "2/1", "8/4", "8/2")

    assert state.status is MailStatus.DELIVERED
    assert state.since == START + timedelta(days=2)


def test_an_electronic_registration_that_comes_late_does_not_throw_the_letter_back() -> None:
    assert state_of("1/1", "8/4", "27/0").status is MailStatus.IN_TRANSIT


def test_a_note_leaves_the_state_and_is_still_heard() -> None:
    state = state_of("1/1", "8/2", "34/0")

    assert state.status is MailStatus.AT_OFFICE
    assert state.last
    assert state.last.code == "34/0"


def test_an_unknown_attribute_of_processing_changes_nothing_and_is_named() -> None:
    state = state_of("1/1", "8/2", "8/999")

    assert state.status is MailStatus.AT_OFFICE
    assert state.unknown == ("8/999",)


def test_a_new_number_is_remembered_beside_the_old() -> None:
    changed = operation("8/26", START + timedelta(days=1), barcode="80094463220651")

    state = mail_state([operation("1/1"), changed])

    assert state.numbers == ("80092063905992", "80094463220651")


def test_the_reason_of_the_return_stays_to_the_end() -> None:
    assert state_of("1/1", "8/2", "12/1", "3/4", "8/4", "2/2").reason is Reason.REFUSAL


def test_the_day_is_counted_by_the_clock_of_the_office() -> None:
    evening = datetime(2026, 3, 2, 20, 30, tzinfo=MOSCOW)

    vladivostok = mail_state([operation("2/1", evening, index="690001")])
    moscow = mail_state([operation("2/1", evening, index="101000")])

    assert vladivostok.day == date(2026, 3, 3)
    assert moscow.day == date(2026, 3, 2)


@pytest.mark.parametrize(
    ("index", "hours"),
    [
        *[("236006", 2), ("101000", 3), ("443001", 4), ("620014", 5), ("644010", 6), ("630099", 7), ("664003", 8)],
        *[("672000", 9), ("690001", 10), ("685000", 11), ("683000", 12), ("", 3), ("999999", 3)],
    ],
)
def test_offices_live_by_the_time_of_their_region(index: str, hours: int) -> None:
    assert datetime(2026, 3, 2, tzinfo=zone_of(index)).utcoffset() == timedelta(hours=hours)


def test_one_event_told_with_and_without_its_zone_is_one_event() -> None:
    exact = operation("2/1", datetime(2026, 3, 2, 14, 5, 7, 123000, tzinfo=timezone(timedelta(hours=7))), "999999")
    assumed = operation("2/1", datetime(2026, 3, 2, 14, 5, 7, tzinfo=MOSCOW), "999999", zone_assumed=True)
    another = operation("2/1", datetime(2026, 3, 2, 14, 5, 8, tzinfo=MOSCOW), "999999", zone_assumed=True)

    assert merged([assumed], [exact]) == (exact,)
    assert merged([exact], [assumed]) == (exact,)
    assert len(merged([exact], [another])) == 2


@given(st.lists(st.sampled_from(all_codes()), max_size=9))
def test_any_history_has_a_state_and_the_order_of_telling_does_not_matter(lines: list[Code]) -> None:
    told = history(*(f"{line.type}/{line.attr}" for line in lines))

    state = mail_state(told)

    assert state.status in ALL_STATUSES
    assert mail_state(reversed(told)) == state
    assert mail_state(merged(told, told)) == state


@given(st.lists(st.sampled_from(all_codes()), max_size=9), st.sampled_from(LetterKind))
def test_a_court_is_never_said_to_have_what_came_back(lines: list[Code], kind: LetterKind) -> None:
    told = history(*(f"{line.type}/{line.attr}" for line in lines))

    follows = consequence(kind, mail_state(told), TODAY)

    if follows.event is Event.COURT_DELIVERY:
        assert kind in TO_COURT
        assert any(code(each.type, each.attr).status is MailStatus.DELIVERED for each in told)
    if any(each.type == 3 for each in told) and all(
        code(each.type, each.attr).weight is not Weight.VOID for each in told
    ):
        assert follows.event in {None, Event.DEBTOR_DEEMED_SERVED}


def test_the_order_pack_in_the_courts_hands_moves_the_case() -> None:
    follows = consequence(LetterKind.ORDER_PACK, state_of("1/1", "8/2", "2/1"), TODAY)

    assert follows == Consequence(event=Event.COURT_DELIVERY, on=date(2026, 3, 4))


@pytest.mark.parametrize("last", ["3/1", "2/2"])
def test_a_pack_that_comes_back_from_the_court_is_an_alarm(last: str) -> None:
    follows = consequence(LetterKind.CLAIM_PACK, state_of("1/1", "8/2", "3/1", last), TODAY)

    assert follows.event is None
    assert follows.alarm in {Alarm.RETURNING, Alarm.RETURNED}


@pytest.mark.parametrize("reason", ["3/1", "3/4", "3/3"])
def test_a_debtor_who_does_not_fetch_the_copy_is_deemed_served_when_a_lawyer_says_so(reason: str) -> None:
    follows = consequence(LetterKind.ORDER_COPY, state_of("1/1", "8/2", reason, "8/4", "2/2"), TODAY)

    assert follows == Consequence(
        event=Event.DEBTOR_DEEMED_SERVED,
        on=date(2026, 3, 4),
        by_lawyer=True,
        alarm=Alarm.RETURNED,
    )


@pytest.mark.parametrize(("reason", "alarm"), [("3/5", Alarm.DEATH), ("3/10", Alarm.RETURNED), ("3/2", Alarm.RETURNED)])
def test_a_return_that_is_not_the_debtors_doing_serves_nobody(reason: str, alarm: Alarm) -> None:
    follows = consequence(LetterKind.ORDER_COPY, state_of("1/1", "8/2", reason, "2/2"), TODAY)

    assert follows == Consequence(alarm=alarm)


def test_a_delivery_that_the_post_takes_back_is_an_alarm() -> None:
    follows = consequence(LetterKind.ORDER_PACK, state_of("1/1", "8/2", "2/1", "26/2"), date(2026, 3, 6))

    assert follows == Consequence(alarm=Alarm.DELIVERY_TAKEN_BACK)


@pytest.mark.parametrize("lost", ["5/1", "18/0", "16/0", "5/2"])
def test_a_loss_is_an_alarm(lost: str) -> None:
    assert consequence(LetterKind.ORDER_PACK, state_of("1/1", lost), TODAY).alarm is Alarm.LOST


@pytest.mark.parametrize(("days", "alarm"), [(9, None), (10, Alarm.SILENCE)])
def test_ten_days_without_a_word_are_an_alarm(days: int, alarm: Alarm | None) -> None:
    state = mail_state([operation("1/1")])

    assert consequence(LetterKind.ORDER_PACK, state, START.date() + timedelta(days)).alarm is alarm


@pytest.mark.parametrize(("days", "alarm"), [(9, None), (10, Alarm.SILENCE)])
def test_a_letter_that_the_post_never_saw_is_an_alarm_too(days: int, alarm: Alarm | None) -> None:
    sent = Dispatch(on=START.date())

    assert consequence(LetterKind.ORDER_PACK, MailState(), sent.on + timedelta(days), sent).alarm is alarm


@pytest.mark.parametrize(
    ("kind", "days", "alarm"),
    [
        (LetterKind.ORDER_COPY, 39, None),
        (LetterKind.ORDER_COPY, 40, Alarm.SILENCE),
        (LetterKind.ORDER_PACK, 10, Alarm.SILENCE),
    ],
)
def test_a_letter_may_wait_for_a_debtor_longer_than_for_a_court(
    kind: LetterKind, days: int, alarm: Alarm | None
) -> None:
    state = mail_state([operation("1/1", START - timedelta(days=2)), operation("8/2")])

    assert consequence(kind, state, START.date() + timedelta(days)).alarm is alarm


@pytest.mark.parametrize(
    "sent",
    [Dispatch(on=date(2026, 3, 10)), Dispatch(on=date(2025, 12, 1)), Dispatch(on=START.date(), office="630099")],
)
def test_a_delivery_of_somebody_elses_item_does_not_move_the_case(sent: Dispatch) -> None:
    follows = consequence(LetterKind.ORDER_PACK, state_of("1/1", "8/2", "2/1"), TODAY, sent)

    assert follows == Consequence(alarm=Alarm.ANOTHER_ITEM)


def test_an_earlier_life_of_the_number_is_left_out() -> None:
    old = tuple(operation(each, START - timedelta(days=900 - number)) for number, each in enumerate(("1/1", "2/1")))
    fresh = (operation("28/0", START - timedelta(days=20)), operation("1/1"))

    ours = since_dispatch((*old, *fresh), Dispatch(on=START.date()))

    assert ours == fresh
    assert mail_state(ours).status is MailStatus.ACCEPTED


def asked(*codes: str, kind: LetterKind = LetterKind.ORDER_PACK, days: float = 0) -> Watched:
    state = state_of(*codes)
    heard = state.last.at if state.last else START
    return Watched(kind, state, registered_at=START, asked_at=heard + timedelta(days=days))


def test_a_new_number_is_asked_of_at_once() -> None:
    letter = Watched(LetterKind.ORDER_PACK, MailState(), registered_at=START)

    assert next_question(letter, START) == START


@pytest.mark.parametrize("codes", [("1/1", "2/1"), ("1/1", "2/2"), ("1/1", "5/1"), ("1/1", "2/1", "3/1")])
def test_a_finished_letter_is_never_asked_of_again(codes: Sequence[str]) -> None:
    letter = asked(*codes)

    assert next_question(letter, START + timedelta(days=10)) is None


def test_a_letter_just_accepted_is_left_alone_for_its_first_leg() -> None:
    assert next_question(asked("1/1"), START) == START + timedelta(days=2)


def test_a_debtors_letter_at_the_office_is_asked_of_more_seldom_than_a_courts() -> None:
    court, debtor = (asked("1/1", "8/2", kind=each) for each in (LetterKind.ORDER_PACK, LetterKind.ORDER_COPY))

    assert next_question(court, START) == START + timedelta(days=2)
    assert next_question(debtor, START) == START + timedelta(days=4)


def test_a_letter_grown_cold_is_asked_of_weekly_and_at_last_given_up() -> None:
    letter = asked("1/1", "8/4", days=61)

    assert letter.asked_at
    assert next_question(letter, letter.asked_at) == letter.asked_at + timedelta(days=7)
    assert next_question(letter, START + timedelta(days=201)) is None


def test_a_demonstration_lives_by_shorter_days() -> None:
    letter = asked("1/1", "8/4")

    assert letter.asked_at
    assert next_question(letter, letter.asked_at, day=timedelta(seconds=20)) == letter.asked_at + timedelta(seconds=20)


@given(st.lists(st.sampled_from(all_codes()), max_size=6), st.sampled_from(LetterKind))
def test_no_letter_is_asked_of_twice_within_half_a_day(lines: list[Code], kind: LetterKind) -> None:
    letter = asked(*(f"{line.type}/{line.attr}" for line in lines), kind=kind)

    due = next_question(letter, START + timedelta(days=10))

    assert letter.asked_at
    assert due is None or due >= letter.asked_at + timedelta(hours=12)


def test_operations_of_one_second_stay_in_the_order_of_telling() -> None:
    same = [operation("1/1"), operation("8/2"), operation("2/1")]

    states = {mail_state(order).status for order in permutations(same) if order[-1].code == "2/1"}

    assert states == {MailStatus.DELIVERED}


def test_every_line_of_the_dictionary_has_a_name() -> None:
    assert all(line.type_name for line in all_codes())
    assert len(all_codes()) > 400
