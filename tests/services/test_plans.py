"""Plans that debtors agree on."""

import asyncio
from datetime import date, timedelta
from decimal import Decimal

import pytest
from pypdfium2 import PdfDocument

from backend.domain.errors import NotAllowed, NotFound, Refused, Stale
from backend.domain.forgiving import Forgiveness
from backend.domain.payments import PaymentChannel
from backend.domain.people import SYSTEM, Actor, Role
from backend.domain.plan_standing import PlanStanding
from backend.domain.plans import Proposal
from backend.domain.signing import version_of
from backend.domain.stages import Hold, Stage
from backend.models import (
    Case,
    JournalEntry,
    LedgerEntry,
    Notice,
    Payment,
    Plan,
    PlanSignature,
    PlanState,
    StoredFile,
    Task,
    TaskState,
)
from backend.services import files, policies
from backend.services.money import payments, plan_asking, plan_keeping, plan_signing, plans
from backend.services.policies import USUAL
from backend.settings import Settings
from tests.agreeing import agree
from tests.e2e.conftest import OPERATOR
from tests.factories import NOW, TODAY, make_case, make_debtor, make_person

FIRST = date(2026, 12, 10)


async def debtor_of(case: Case) -> Actor:
    return (await make_person(Role.DEBTOR, debtor_id=case.debtor_id)).actor()


def by_months(months: int) -> Proposal:
    return Proposal(pay_day=10, first_on=FIRST, months=months)


async def accept_months(case: Case, months: int) -> Plan:
    actor = await debtor_of(case)
    return await agree(actor, await plans.offer(actor, case.id, by_months(months), TODAY))


async def pay(case: Case, amount: str, number: str) -> None:
    await payments.record(SYSTEM, case.id, Decimal(amount), TODAY, PaymentChannel.BANK, number, NOW, TODAY)


async def test_three_offers_share_out_the_whole_debt_to_the_kopeck(opened: Settings) -> None:
    case = await make_case()
    actor = await debtor_of(case)

    found = await plans.offers(actor, case.id, TODAY)

    assert [len(one.plan.instalments) for one in found] == [3, 6, 12]
    assert {one.plan.total for one in found} == {case.balance}
    assert {one.plan.instalments[0].due_on for one in found} == {FIRST}


async def test_an_accepted_plan_is_kept_by_its_terms_told_and_written_down(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    case = await make_case(responsible_id=officer.id)

    plan = await accept_months(case, 6)

    kept = await Plan.get(id=plan.id).prefetch_related("instalments")
    assert (kept.state, kept.total, len(kept.instalments)) == (PlanState.ACCEPTED, case.balance, 6)
    assert sum(one.amount for one in kept.instalments) == case.balance
    assert len(kept.terms_digest) == 64
    notice = await Notice.get(person_id=officer.id, text="plans-notice-accepted")
    assert not notice.is_contact
    entry = await JournalEntry.get(action="plan.accepted")
    assert (entry.details["instalments"], entry.details["terms"]) == (6, kept.terms_digest)


async def test_the_same_yes_again_is_the_same_plan(opened: Settings) -> None:
    case = await make_case()
    actor = await debtor_of(case)
    offered = await plans.offer(actor, case.id, by_months(6), TODAY)
    made = await plan_signing.prepare(actor, case.id, offered.asked, offered.short_digest, "График", NOW, TODAY)

    accepted = await asyncio.gather(*(plan_signing.sign(actor, made.plan.id, made.code, NOW, TODAY) for _ in range(4)))

    assert len({plan.id for plan in accepted}) == 1
    assert await JournalEntry.filter(action="plan.accepted").count() == 1


async def test_another_plan_takes_the_place_of_the_first(opened: Settings) -> None:
    case = await make_case()
    first = await accept_months(case, 12)
    second = await accept_months(case, 6)

    assert (await Plan.get(id=first.id)).state is PlanState.REPLACED
    standing = await plans.accepted(case.id)
    assert standing is not None
    assert standing.id == second.id
    entries = await JournalEntry.filter(action="plan.accepted").order_by("seq")
    assert [entry.details["instead_of"] for entry in entries] == [None, first.id]


async def test_terms_that_have_changed_since_they_were_shown_are_not_accepted(opened: Settings) -> None:
    case = await make_case()
    actor = await debtor_of(case)
    made = await plans.offer(actor, case.id, by_months(6), TODAY)
    await pay(case, "500.00", "п/п 1")

    with pytest.raises(Stale):
        await agree(actor, made)
    assert not await Plan.exists()


async def test_a_proposal_outside_the_limits_names_the_nearest_that_fits(opened: Settings) -> None:
    case = await make_case()
    actor = await debtor_of(case)

    with pytest.raises(Refused) as refusal:
        await plans.offer(actor, case.id, Proposal(10, FIRST, per_month=Decimal("500.00")), TODAY)
    nearest = refusal.value.details["nearest"]
    fitting = await plans.offer(actor, case.id, nearest, TODAY)

    assert refusal.value.key == "refusal-plan-too-small"
    assert len(fitting.plan.instalments) == 12


@pytest.mark.parametrize(
    "given",
    [
        {"holds": [Hold.BANKRUPT.value]},
        {"holds": [Hold.DISPUTE_IDENTITY.value]},
        {"stage": Stage.F10_BANKRUPT},
        {"stage": Stage.G10_PAID},
    ],
)
async def test_where_one_creditor_may_not_be_paid_apart_there_is_no_plan(
    opened: Settings, given: dict[str, object]
) -> None:
    case = await make_case(**given)  # type: ignore[arg-type]
    actor = await debtor_of(case)

    with pytest.raises(Refused, match="plans-not-now"):
        await plans.offers(actor, case.id, TODAY)


async def test_nothing_owed_needs_no_plan(opened: Settings) -> None:
    case = await make_case(principal="0.00", interest="0.00", penalty="0.00")

    with pytest.raises(Refused, match="refusal-plan-nothing-owed"):
        await plans.offers(await debtor_of(case), case.id, TODAY)


async def test_only_the_debtor_himself_agrees_on_his_plan(opened: Settings) -> None:
    case, other = await make_case(), await make_case()
    officer = await make_person(Role.OFFICER)

    with pytest.raises(NotAllowed):
        await plans.offers(officer.actor(), case.id, TODAY)
    stranger = await make_case(debtor=await make_debtor("Чужой Пётр", phones=()))
    with pytest.raises(NotFound):
        await plans.offers(await debtor_of(stranger), other.id, TODAY)


async def test_payments_close_instalments_in_turn_and_what_came_before_the_plan_does_not(opened: Settings) -> None:
    case = await make_case(principal="10000.00", interest="0.00", penalty="0.00")
    await pay(case, "1000.00", "до плана")
    plan = await accept_months(case, 3)

    await pay(case, "4000.00", "п/п 1")

    rows = await plan.instalments.all().order_by("number")
    assert [(str(row.paid), row.closed_on is not None) for row in rows] == [
        ("3000.00", True),
        ("1000.00", False),
        ("0.00", False),
    ]
    upcoming = await plans.next_instalment(case.id)
    assert upcoming is not None
    assert upcoming.number == 2


async def test_a_missed_day_is_work_the_next_morning_and_one_slip_does_not_end_the_plan(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    case = await make_case(responsible_id=officer.id)
    plan = await accept_months(case, 3)

    assert await plan_keeping.candidates(FIRST) == []
    for day in (1, 1, 10, 11):
        await plan_keeping.look_at(plan.id, NOW, FIRST + timedelta(days=day))

    task = await Task.get()
    assert (task.title_key, task.person_id, task.due_on) == ("task-title-promise", officer.id, date(2026, 12, 11))
    kept = await Plan.get(id=plan.id)
    assert (kept.state, kept.slipped_on) == (PlanState.ACCEPTED, FIRST + timedelta(days=11))
    await pay(case, "14500.00", "п/п 1")
    assert (await Task.get()).state is TaskState.DROPPED


async def test_two_missed_days_of_a_plan_are_one_call(opened: Settings) -> None:
    second = date(2027, 1, 10)
    one_by_one = await accept_months(await make_case(), 3)
    at_once = await accept_months(await make_case(), 3)

    for day in (FIRST + timedelta(days=1), second + timedelta(days=1), second + timedelta(days=2)):
        await plan_keeping.look_at(one_by_one.id, NOW, day)
    for day in (second + timedelta(days=1), second + timedelta(days=2)):
        await plan_keeping.look_at(at_once.id, NOW, day)

    asked = await Task.filter(title_key="task-title-promise", state=TaskState.OPEN)
    assert {task.case_id for task in asked} == {one_by_one.case_id, at_once.case_id}
    assert len(asked) == 2


async def test_the_second_missed_instalment_ends_the_plan_once_after_its_days_of_grace(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    case = await make_case(responsible_id=officer.id)
    plan = await accept_months(case, 3)
    second = date(2027, 1, 10)

    assert await plan_keeping.look_at(plan.id, NOW, second + timedelta(days=10)) is PlanStanding.SLIPPED
    for _ in range(2):
        await plan_keeping.look_at(plan.id, NOW, second + timedelta(days=11))

    ended = await Plan.get(id=plan.id)
    assert (ended.state, ended.ended_on) == (PlanState.BROKEN, second + timedelta(days=11))
    assert await Notice.filter(person_id=officer.id, text="plans-notice-broken").count() == 1
    assert await JournalEntry.filter(action="plan.broken").count() == 1
    assert await Task.filter(title_key="task-title-plan-broken", state=TaskState.OPEN).count() == 1
    assert await plan_keeping.candidates(second + timedelta(days=12)) == []


async def test_a_missed_last_instalment_ends_the_plan_a_month_later(opened: Settings) -> None:
    case = await make_case(principal="3000.00", interest="0.00", penalty="0.00")
    plan = await accept_months(case, 3)
    await pay(case, "2000.00", "п/п 1")
    last = date(2027, 2, 10)

    assert await plan_keeping.look_at(plan.id, NOW, date(2027, 3, 20)) is PlanStanding.SLIPPED
    assert await plan_keeping.look_at(plan.id, NOW, last + timedelta(days=39)) is PlanStanding.BROKEN


async def test_a_wrong_code_signs_nothing_and_after_three_of_them_neither_does_the_right_one(opened: Settings) -> None:
    case = await make_case()
    actor = await debtor_of(case)
    offered = await plans.offer(actor, case.id, by_months(6), TODAY)
    made = await plan_signing.prepare(actor, case.id, offered.asked, offered.short_digest, "График", NOW, TODAY)
    wrong = f"{(int(made.code) + 1) % 10_000:04}"

    for said in (wrong, wrong, wrong):
        with pytest.raises(Refused, match="plans-code-wrong"):
            await plan_signing.sign(actor, made.plan.id, said, NOW, TODAY)
    with pytest.raises(Refused, match="plans-code-spent"):
        await plan_signing.sign(actor, made.plan.id, made.code, NOW, TODAY)
    again = await plan_signing.prepare(actor, case.id, offered.asked, offered.short_digest, "График", NOW, TODAY)
    with pytest.raises(Refused, match="plans-code-late"):
        await plan_signing.sign(actor, again.plan.id, again.code, NOW + timedelta(minutes=30), TODAY)

    assert await Plan.get(id=made.plan.id).values_list("state", flat=True) == PlanState.OFFERED
    assert not await PlanSignature.filter(signed_at__not_isnull=True).exists()


async def test_the_signature_keeps_who_when_and_the_very_words(opened: Settings) -> None:
    case = await make_case()
    actor = await debtor_of(case)

    plan = await agree(actor, await plans.offer(actor, case.id, by_months(6), TODAY))

    kept = await PlanSignature.get(plan_id=plan.id)
    assert (kept.person_id, kept.debtor_id, kept.signed_at, kept.words) == (actor.id, case.debtor_id, NOW, "График")
    assert kept.words_digest == version_of("График")
    stranger = await debtor_of(await make_case(debtor=await make_debtor("Чужой Пётр", phones=())))
    with pytest.raises(NotFound):
        await plan_signing.sign(stranger, plan.id, "0000", NOW, TODAY)


async def test_the_agreement_is_printed_once_and_its_copy_goes_to_the_debtor(opened: Settings) -> None:
    office = opened.model_copy(update=OPERATOR)
    case = await make_case()
    actor = await debtor_of(case)
    plan = await agree(actor, await plans.offer(actor, case.id, by_months(3), TODAY))

    papers = [await plan_signing.print_agreement(office, plan.id, NOW, TODAY) for _ in range(2)]

    assert papers[0] is not None
    assert papers[1] is not None
    assert papers[0].id == papers[1].id
    notice = await Notice.get(text="plans-agreement-copy")
    assert (notice.person_id, notice.file_id, notice.is_contact) == (actor.id, papers[0].file_id, False)
    content = await files.content_of(office, await StoredFile.get(id=papers[0].file_id))
    words = " ".join(page.get_textpage().get_text_range() for page in PdfDocument(content)).split()
    assert "электронная" in words
    assert "14" in words


async def test_a_paper_that_lacks_a_fact_is_somebodys_work_and_the_plan_stands(opened: Settings) -> None:
    case = await make_case()
    plan = await accept_months(case, 3)

    with pytest.raises(Refused, match="refusal-outgoing-lacks"):
        await plan_signing.print_agreement(opened, plan.id, NOW, TODAY)
    await plan_keeping.ask_for_agreement(plan.id, NOW, TODAY)

    assert (await Task.get()).title_key == "task-title-agreement"
    assert await plans.accepted(case.id) is not None


# Means, forgiveness, a manager's word


async def test_offers_turn_about_the_day_and_the_sum_that_the_debtor_told(opened: Settings) -> None:
    case = await make_case(principal="30000.00", interest="0.00", penalty="0.00")
    actor = await debtor_of(case)
    await plans.tell_means(actor, case.id, NOW, pay_day=25, per_month=Decimal("4000.00"))

    found = await plans.offers(actor, case.id, TODAY)

    assert [one.plan.per_month for one in found] == [Decimal(6000), Decimal(4000), Decimal(3000)]
    assert {one.plan.pay_day for one in found} == {25}
    assert {one.plan.total for one in found} == {Decimal("30000.00")}


async def forgiving(share: str, within: int) -> None:
    manager = await make_person(Role.MANAGER)
    forgiveness = Forgiveness(Decimal(share), within)
    await policies.set_plan_policy(manager.actor(), USUAL.limits, 10, NOW, version=0, forgiveness=forgiveness)


async def test_a_part_of_the_penalty_is_forgiven_to_whoever_keeps_a_short_plan(opened: Settings) -> None:
    await forgiving("0.5", 3)
    case = await make_case(stage=Stage.B10_PRETRIAL, principal="9000.00", interest="0.00", penalty="1000.00")
    actor = await debtor_of(case)
    short, long = [await plans.offer(actor, case.id, by_months(months), TODAY) for months in (3, 6)]
    assert (short.forgiven, short.plan.total) == (Decimal("500.00"), Decimal("9500.00"))
    assert (long.forgiven, long.plan.total) == (Decimal(0), Decimal("10000.00"))

    await agree(actor, short)
    await pay(case, "9500.00", "п/п 1")

    assert (await Plan.get()).state is PlanState.COMPLETED
    closed = await Case.get(id=case.id)
    assert (closed.balance, closed.at) == (Decimal(0), Stage.G10_PAID)
    entry = await LedgerEntry.get(kind="write_off")
    assert (entry.amount, entry.basis) == (Decimal("-500.00"), "gk-415")


async def test_a_payment_undone_takes_back_what_the_plan_had_forgiven(opened: Settings) -> None:
    await forgiving("0.5", 3)
    case = await make_case(principal="9000.00", interest="0.00", penalty="1000.00")
    actor = await debtor_of(case)
    await agree(actor, await plans.offer(actor, case.id, by_months(3), TODAY))
    await pay(case, "9500.00", "п/п 1")

    await payments.reverse(SYSTEM, (await Payment.get()).id, NOW, TODAY)

    assert (await Plan.get()).state is PlanState.ACCEPTED
    assert (await Case.get(id=case.id)).balance == Decimal("10000.00")


async def test_beyond_the_limits_a_manager_allows_and_the_debtor_signs(opened: Settings) -> None:
    manager, officer = await make_person(Role.MANAGER), await make_person(Role.OFFICER)
    case = await make_case(responsible_id=officer.id)
    actor = await debtor_of(case)
    wish = Proposal(10, FIRST, per_month=Decimal("900.00"))

    asked = [await plan_asking.ask(actor, case.id, wish, NOW, TODAY) for _ in range(2)]
    assert asked[0].id == asked[1].id
    assert await Notice.filter(person_id=manager.id, text="plans-notice-asked").count() == 1
    assert (await Task.get()).title_key == "task-title-plan-asked"
    with pytest.raises(NotAllowed):
        await plan_asking.allow(officer.actor(), asked[0].id, NOW, TODAY)
    plan = await plan_asking.allow(manager.actor(), asked[0].id, NOW, TODAY)
    with pytest.raises(Stale):
        await plan_asking.decline(manager.actor(), plan.id, "поздно", NOW, TODAY)

    made = await plans.allowed_offer(await plans.own_case(actor, case.id), plan, TODAY)
    ready = await plan_signing.prepare_allowed(actor, plan.id, made.short_digest, "График", NOW, TODAY)
    await plan_signing.sign(actor, plan.id, ready.code, NOW, TODAY)

    standing = await plans.accepted(case.id)
    assert standing is not None
    assert (len(standing.instalments), standing.answered_by) == (49, manager.id)
    assert (await Task.get()).state is TaskState.DROPPED
    assert await Notice.filter(person_id=actor.id, text="plans-answer-allowed").count() == 1


async def test_a_manager_may_answer_with_other_terms_or_decline_with_a_reason_that_is_read(opened: Settings) -> None:
    manager = await make_person(Role.MANAGER)
    one, other = await make_case(), await make_case()
    wish = Proposal(10, FIRST, per_month=Decimal("900.00"))
    first = await plan_asking.ask(await debtor_of(one), one.id, wish, NOW, TODAY)
    second = await plan_asking.ask(await debtor_of(other), other.id, wish, NOW, TODAY)

    own = Proposal(12, date(2026, 12, 12), per_month=Decimal("3000.00"))
    await plan_asking.counter(manager.actor(), first.id, own, NOW, TODAY)
    with pytest.raises(Refused, match="plans-refusal-reason"):
        await plan_asking.decline(manager.actor(), second.id, "  ", NOW, TODAY)
    await plan_asking.decline(manager.actor(), second.id, "Нет справки о доходах", NOW, TODAY)

    offered = await plans.asked_of(one.id)
    assert offered is not None
    assert (offered.state, plans.asked_in(offered.asked or {})) == (PlanState.COUNTERED, own)
    told = await Notice.get(text="plans-answer-declined")
    assert told.args["words"] == "Нет справки о доходах"


async def test_how_many_plans_were_kept_is_counted_over_those_that_ended(opened: Settings) -> None:
    for number, state in enumerate([PlanState.COMPLETED, PlanState.COMPLETED, PlanState.BROKEN, PlanState.REPLACED]):
        case = await make_case(contract_number=f"П-{number}")
        await Plan.create(case_id=case.id, state=state, total=Decimal(1), proposed_at=NOW, ended_on=TODAY)

    told = await plan_keeping.completion(TODAY)

    assert (told.kept, told.broken, told.percent) == (2, 1, 67)
    assert (await plan_keeping.completion(TODAY + timedelta(days=90))).percent is None
