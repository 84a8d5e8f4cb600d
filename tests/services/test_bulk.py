"""One deed over many cases: the dry run says what happens, it happens once, and is taken back where it may be."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from tortoise.connection import get_connection

from backend.domain.bulk import BulkLimits
from backend.domain.errors import NotAllowed, NotFound, Refused, Stale
from backend.domain.people import Role
from backend.domain.stages import EvidenceKind, Hold, Stage, Step
from backend.models import (
    Bulk,
    BulkItem,
    BulkKind,
    BulkOutcome,
    BulkState,
    Case,
    CaseTag,
    Job,
    JournalEntry,
    Notice,
    NoticeState,
    Person,
    StoredFile,
)
from backend.services import files, journal, policies, stages
from backend.services.lists.views import Day, count_of, ids_in
from backend.services.many import bulk, bulk_running, bulk_trying, bulk_undoing
from backend.services.many.bulk_documents import merge_workbook
from backend.settings import Settings
from tests.factories import NOW, TODAY, clear_outside, make_case, make_creditor, make_debtor, make_person

OPEN = "open"


async def tried(settings: Settings, person: Person, kind: BulkKind, view: str = OPEN, **params: Any) -> Bulk:
    asked = await bulk.begin(person.actor(), kind, view, "", NOW, **params)
    await bulk_trying.try_out(settings, asked.id, NOW)
    return await Bulk.get(id=asked.id)


async def run_through(bulk_id: int, runs: int = 1, portions: int | None = None) -> Bulk:
    """As the job does; `portions` stops it short, as a crash would."""
    office = await bulk_running.begin_run(bulk_id, runs, NOW)
    if office is not None:
        while portions != 0 and await bulk_running.run_some(bulk_id, runs, office, NOW):
            portions = None if portions is None else portions - 1
    if portions is None:
        await bulk_running.end_run(bulk_id, runs, NOW)
    return await Bulk.get(id=bulk_id)


async def done(settings: Settings, person: Person, kind: BulkKind, view: str = OPEN, **params: Any) -> Bulk:
    asked = await tried(settings, person, kind, view, **params)
    await bulk.confirm(person.actor(), asked.id, asked.version, NOW)
    return await run_through(asked.id)


async def undone(person: Person, deed: Bulk) -> Bulk:
    await bulk.undo(person.actor(), deed.id, deed.version, NOW)
    last: int | None = 0
    while last is not None:
        last = await bulk_undoing.undo_some(deed.id, last, NOW)
    await bulk_undoing.end_undo(deed.id, NOW)
    return await Bulk.get(id=deed.id)


async def rows(but: Sequence[str] = ("version",)) -> list[dict[str, Any]]:
    found = await get_connection("default").execute_query_dict("SELECT * FROM debt_case ORDER BY id")
    return [{name: value for name, value in row.items() if name not in but} for row in found]


async def test_a_dry_run_changes_nothing_and_counts_what_would_be_done_and_refused(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    for _ in range(3):
        await make_case(stage=Stage.A20_INTAKE_CHECK)
    await make_case(stage=Stage.C20_ORDER_FEE)
    before = await rows(())

    deed = await tried(opened, officer, BulkKind.ADVANCE, step="")

    assert await rows(()) == before
    assert (deed.state, deed.count, deed.refused, str(deed.amount)) == (BulkState.TRIED, 4, 1, "130500.00")
    picture = await bulk.picture_for(officer.actor(), deed.id)
    assert [(lack.key, lack.count) for lack in picture.lacks] == [("refusal-stage-no-fee-paid", 1)]
    assert picture.names == ("Берёзкина Ольга Петровна",)
    file = await StoredFile.get(id=deed.workbook_id)
    assert (await files.content_of(opened, file)).startswith(b"PK")


async def test_many_advance_by_the_same_rules_and_each_colleague_is_told_once(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    clerks = [await make_person(Role.MAIL_CLERK) for _ in range(2)]
    for _ in range(7):
        await make_case(stage=Stage.A20_INTAKE_CHECK, responsible_id=officer.id)

    deed = await done(opened, officer, BulkKind.ADVANCE, step=Step.SEND_NOTICE.value)

    assert (deed.state, deed.done, deed.failed) == (BulkState.DONE, 7, 0)
    moved = await Case.all().order_by("id")
    assert {case.at for case in moved} == {Stage.A30_NOTICE}
    assert sorted(case.responsible_id or 0 for case in moved) == [clerks[0].id] * 4 + [clerks[1].id] * 3
    assert await JournalEntry.filter(action="case.step").count() == 7
    told = await Notice.filter(text="bulk-notice-yours").order_by("person_id")
    assert [(notice.person_id, notice.args["count"]) for notice in told] == [(clerks[0].id, 4), (clerks[1].id, 3)]
    assert await journal.verify() is None


async def test_many_at_once_leave_the_rows_that_one_press_after_another_leaves(opened: Settings) -> None:
    """The same department twice: what the deed makes of one half, presses make of the other."""
    lawyer = await make_person(Role.LAWYER)
    await make_person(Role.ACCOUNTANT)
    kinds = (
        {"stage": Stage.C10_ORDER_PREP},
        {"stage": Stage.C70_ORDER_RETURNED, "evidence": {"court_order": "2026-11-02", "fee_paid": "2026-11-03"}},
        {"stage": Stage.C10_ORDER_PREP, "noted": {"bank": "Банк", "filed_on": "2026-01-12"}},
    )
    many, single = await make_creditor("АО «Много»"), await make_creditor("АО «По одному»")
    ones = [await make_case(creditor=single, **given) for given in kinds]
    others = [await make_case(creditor=many, **given) for given in kinds]
    for case in ones:
        facts = await stages.menu_of(await Case.get(id=case.id), lawyer.actor(), TODAY)
        assert facts.main is not None
        await stages.take_step(lawyer.actor(), case.id, facts.main.step, NOW, TODAY)

    asked = await tried(opened, lawyer, BulkKind.ADVANCE, step="")
    await BulkItem.filter(bulk_id=asked.id).exclude(case_id__in=[case.id for case in others]).delete()
    await bulk.confirm(lawyer.actor(), asked.id, asked.version, NOW)
    await run_through(asked.id)

    own = {"id", "extra", "creditor_id", "cession_id", "debtor_id", "contract_number", "contract_key", "contract_fold"}
    made = await rows(tuple(own))
    assert made[:3] == made[3:]


async def test_a_deed_is_confirmed_once_and_an_old_one_asks_to_be_tried_again(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    await make_case(stage=Stage.A20_INTAKE_CHECK)
    deed = await tried(opened, officer, BulkKind.ADVANCE, step="")

    taps = [bulk.confirm(officer.actor(), deed.id, deed.version, NOW) for _ in range(2)]
    ended = await asyncio.gather(*taps, return_exceptions=True)

    assert sorted(type(one).__name__ for one in ended) == ["Bulk", "Stale"]
    old = await tried(opened, officer, BulkKind.ADVANCE, step="")
    with pytest.raises(Refused) as refused:
        await bulk.confirm(officer.actor(), old.id, old.version, NOW + timedelta(hours=25))
    assert refused.value.key == "bulk-refusal-outdated"


async def test_what_somebody_touched_since_the_dry_run_has_moved_on(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    quick = await make_case(stage=Stage.A20_INTAKE_CHECK)
    await make_case(stage=Stage.A20_INTAKE_CHECK)
    deed = await tried(opened, officer, BulkKind.ADVANCE, step=Step.SEND_NOTICE.value)

    await stages.set_holds(officer.actor(), quick.id, [Hold.SVO], NOW)
    await bulk.confirm(officer.actor(), deed.id, deed.version, NOW)
    ended = await run_through(deed.id)

    assert (ended.done, ended.failed) == (1, 1)
    assert (await BulkItem.get(case_id=quick.id)).outcome is BulkOutcome.MOVED_ON
    assert (await Case.get(id=quick.id)).at is Stage.A20_INTAKE_CHECK


async def test_above_the_set_size_another_person_decides(opened: Settings) -> None:
    officer, head = await make_person(Role.OFFICER), await make_person(Role.MANAGER)
    await policies.set_bulk_limits(head.actor(), BulkLimits(second_person_from=2), NOW, version=0)
    for _ in range(2):
        await make_case(stage=Stage.A20_INTAKE_CHECK)
    deed = await tried(opened, officer, BulkKind.ADVANCE, step="")

    asking = await bulk.confirm(officer.actor(), deed.id, deed.version, NOW)

    assert asking.state is BulkState.ASKING_SECOND
    question = await Notice.get(text="bulk-notice-question")
    assert (question.person_id, question.file_id, question.args["count"]) == (head.id, deed.workbook_id, 2)
    with pytest.raises(NotFound):
        await bulk.approve(officer.actor(), deed.id, asking.version, NOW)
    approved = await bulk.approve(head.actor(), deed.id, asking.version, NOW)
    assert (approved.state, approved.approved_by) == (BulkState.RUNNING, head.id)
    with pytest.raises(Stale):
        await bulk.decline(head.actor(), deed.id, asking.version, "нет денег на пошлину", NOW)
    assert (await run_through(deed.id)).done == 2


async def test_a_manager_is_not_the_second_person_of_their_own_deed(opened: Settings) -> None:
    head = await make_person(Role.MANAGER)
    await policies.set_bulk_limits(head.actor(), BulkLimits(second_person_from=1), NOW, version=0)
    await make_case(stage=Stage.A20_INTAKE_CHECK)
    deed = await tried(opened, head, BulkKind.ADVANCE, step="")

    with pytest.raises(Refused) as refused:
        await bulk.confirm(head.actor(), deed.id, deed.version, NOW)

    assert refused.value.key == "bulk-refusal-nobody-to-approve"


async def test_a_crash_in_the_middle_does_nothing_twice(opened: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk_running, "AT_ONCE", 2)
    officer = await make_person(Role.OFFICER)
    await make_person(Role.MAIL_CLERK)
    for _ in range(5):
        await make_case(stage=Stage.A20_INTAKE_CHECK)
    deed = await tried(opened, officer, BulkKind.ADVANCE, step="")
    await bulk.confirm(officer.actor(), deed.id, deed.version, NOW)

    await run_through(deed.id, portions=1)
    ended = await run_through(deed.id)
    again = await run_through(deed.id)

    assert (ended.done, again.done) == (5, 5)
    assert await JournalEntry.filter(action="case.step").count() == 5
    assert await Case.filter(version=2).count() == 5
    assert await Notice.filter(text="bulk-notice-yours").count() == 1


async def test_stopped_it_leaves_what_is_done_and_goes_on_with_the_rest(
    opened: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk_running, "AT_ONCE", 2)
    officer, clerk = await make_person(Role.OFFICER), await make_person(Role.MAIL_CLERK)
    for _ in range(5):
        await make_case(stage=Stage.A20_INTAKE_CHECK)
    deed = await tried(opened, officer, BulkKind.ADVANCE, step="")
    await bulk.confirm(officer.actor(), deed.id, deed.version, NOW)
    await run_through(deed.id, portions=1)

    await bulk.stop(officer.actor(), deed.id, NOW)
    stopped = await run_through(deed.id)

    assert (stopped.state, stopped.done) == (BulkState.STOPPED, 2)
    await bulk.go_on(officer.actor(), deed.id, stopped.version, NOW)
    assert (await run_through(deed.id, runs=2)).done == 5
    told = await Notice.filter(person_id=clerk.id, text="bulk-notice-yours").order_by("id")
    assert [notice.args["count"] for notice in told] == [2, 3]


async def test_undone_the_rows_are_what_they_were_to_the_byte(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    await make_person(Role.MAIL_CLERK)
    for noted in ({}, {"bank": "Банк «Юг»", "force_date": "2026-10-01"}, {"filed_on": "2026-02-02"}):
        await make_case(stage=Stage.A20_INTAKE_CHECK, noted=noted, evidence={"court_order": "2026-10-01"})
    before = await rows()
    deed = await done(opened, officer, BulkKind.ADVANCE, step="")
    assert await rows() != before

    back = await undone(officer, deed)

    assert back.state is BulkState.UNDONE
    assert await rows() == before
    assert await JournalEntry.filter(action="case.undone").count() == 3
    assert (await Notice.get(text="bulk-notice-yours")).state is NoticeState.REFUSED
    assert await journal.verify() is None


async def test_what_was_touched_since_stays_when_the_deed_is_undone(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    cases = [await make_case(stage=Stage.A20_INTAKE_CHECK) for _ in range(2)]
    deed = await done(opened, officer, BulkKind.ADVANCE, step="")
    await stages.file_evidence(officer.actor(), cases[0].id, EvidenceKind.NOTICE_POST_RECEIPT, NOW, on=TODAY, version=2)

    await undone(officer, deed)

    assert [case.at for case in await Case.all().order_by("id")] == [Stage.A30_NOTICE, Stage.A20_INTAKE_CHECK]
    assert (await BulkItem.get(case_id=cases[0].id)).refusal == "bulk-refusal-moved-on"


async def test_what_was_undone_has_not_moved_forward(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    cases = [await make_case(stage=Stage.A20_INTAKE_CHECK) for _ in range(2)]
    await undone(officer, await done(opened, officer, BulkKind.TAG, tag="срочно", put=True))
    deed = await done(opened, officer, BulkKind.ADVANCE, step="")
    await stages.file_evidence(officer.actor(), cases[0].id, EvidenceKind.NOTICE_POST_RECEIPT, NOW, on=TODAY, version=2)
    day = Day.of(TODAY, officer.timezone)
    assert await count_of(officer.actor(), "moved", day) == 2

    await undone(officer, deed)

    assert await ids_in(officer.actor(), "moved", day) == [cases[0].id]


async def test_what_has_left_the_house_is_not_undone_and_late_is_late(opened: Settings) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    case = await make_case(stage=Stage.C30_ORDER_COPY, evidence={"copy_post_receipt": "2026-11-20"})
    await clear_outside(case)
    sent = await done(opened, clerk, BulkKind.ADVANCE, step=Step.SEND_ORDER.value)
    assert (sent.done, sent.undo_until) == (1, None)

    officer = await make_person(Role.OFFICER)
    await make_case(stage=Stage.A20_INTAKE_CHECK)
    deed = await done(opened, officer, BulkKind.ADVANCE, "stage-A20", step="")
    for asked, when in ((sent, NOW), (deed, NOW + timedelta(minutes=16))):
        person = await Person.get(id=asked.asked_by)
        with pytest.raises(Refused) as refused:
            await bulk.undo(person.actor(), asked.id, asked.version, when)
        assert refused.value.key == "bulk-refusal-undo-late"


async def test_cases_are_levelled_among_those_at_work_and_few_change_hands(opened: Settings) -> None:
    head = await make_person(Role.MANAGER)
    busy, free = await make_person(Role.LAWYER), await make_person(Role.LAWYER)
    away = await make_person(Role.LAWYER, is_away=True)
    for owner in (busy, busy, busy, busy, busy, away):
        await make_case(stage=Stage.C10_ORDER_PREP, responsible_id=owner.id)

    deed = await done(opened, head, BulkKind.ASSIGN)

    held = [case.responsible_id for case in await Case.all().order_by("id")]
    assert (held.count(busy.id), held.count(free.id)) == (3, 3)
    assert (deed.done, deed.refused) == (3, 3)


async def test_a_hold_and_a_tag_are_put_on_all_and_taken_back(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    held = await make_case(holds=["H_SVO"])
    await make_case()
    before = await rows()

    hold = await done(opened, officer, BulkKind.HOLD, hold="H_SVO", put=True, reason="Справка от 20.11.2026")
    tag = await done(opened, officer, BulkKind.TAG, tag="ипотека", put=True)

    assert (hold.done, hold.refused, tag.done) == (1, 1, 2)
    assert [case.holds for case in await Case.all()] == [["H_SVO"], ["H_SVO"]]
    assert await CaseTag.filter(tag="ипотека").count() == 2
    await CaseTag.filter(case_id=held.id).delete()
    await undone(officer, tag)
    await undone(officer, hold)
    assert await CaseTag.all().count() == 0
    assert await rows() == before


async def test_the_data_of_papers_go_into_a_workbook_for_those_who_may(opened: Settings) -> None:
    officer, clerk = await make_person(Role.OFFICER), await make_person(Role.MAIL_CLERK)
    await make_case()
    await make_case(debtor=await make_debtor("Соколова Нина Ильинична", registration_address=""))
    with pytest.raises(NotAllowed):
        await bulk.begin(clerk.actor(), BulkKind.DOCUMENTS, OPEN, "", NOW)

    deed = await done(opened, officer, BulkKind.DOCUMENTS)

    assert (deed.done, deed.refused, deed.undo_until) == (1, 1, None)
    kept = await merge_workbook(opened, deed.id, NOW, TODAY)
    text = _sheet(await files.content_of(opened, await StoredFile.get(id=kept)))
    assert "630099, г. Новосибирск" in text
    assert "сорок три тысячи пятьсот рублей 00 копеек" in text
    assert await JournalEntry.filter(action="case.exported").count() == 1


def _sheet(content: bytes) -> str:
    with ZipFile(BytesIO(content)) as parts:
        return parts.read("xl/worksheets/sheet1.xml").decode()


async def test_somebody_elses_deed_is_not_there(opened: Settings) -> None:
    officer, other = await make_person(Role.OFFICER), await make_person(Role.OFFICER)
    await make_case()
    deed = await tried(opened, officer, BulkKind.ADVANCE, step="")

    for deed_id in (deed.id, 900_000):
        with pytest.raises(NotFound):
            await bulk.confirm(other.actor(), deed_id, deed.version, NOW)
        with pytest.raises(NotFound):
            await bulk.picture_for(other.actor(), deed_id)


@pytest.mark.parametrize("view", ["f999999999999999", "stage-C30", "nothing"])
async def test_a_list_that_is_not_there_or_is_empty_is_refused_before_anything_is_written(
    opened: Settings, view: str
) -> None:
    officer = await make_person(Role.OFFICER)
    await make_case(stage=Stage.A20_INTAKE_CHECK)

    with pytest.raises((NotFound, Refused)):
        await bulk.begin(officer.actor(), BulkKind.ADVANCE, view, "", NOW, step="")

    assert not await Bulk.exists()
    assert not await Job.exists()
