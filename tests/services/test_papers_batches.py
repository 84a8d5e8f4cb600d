"""Many papers in one go: gathered, stopped, gone on with, filed by themselves where nothing is in doubt."""

from dataclasses import replace
from datetime import timedelta

import pytest

from backend.domain.errors import NotFound
from backend.domain.reading import Field, PaperKind, Reading
from backend.domain.stages import Stage
from backend.models import Case, JournalEntry, Paper, PaperState, Person
from backend.services.paperwork import batches, papers
from backend.services.paperwork.batches import MOST_FILES, Group
from backend.services.paperwork.papers import How, Received
from backend.services.paperwork.self_filing import file_by_itself
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_person
from tests.services.test_papers import ORDER, make_order_case, page, read_as

CHAT = 5
SURE_ORDER = ORDER | {"uid": "54MS0123-01-2026-004567-06", "interest": "12000.00", "total_amount": "43500.00"}


async def send(settings: Settings, officer: Person, number: int, batch_id: int | None = None) -> Received:
    sent = page(f"{CHAT}:m{number}", number, f"file {number}".encode())
    return await papers.receive(settings, officer.actor(), replace(sent, batch_id=batch_id), NOW)


async def read(received: Received, reading: Reading) -> Paper:
    paper = await papers.record_reading(received.paper.id, received.paper.version, reading, [], NOW)
    assert paper is not None
    return paper


async def test_the_third_file_while_two_are_unread_makes_a_batch_of_all(opened: Settings) -> None:
    officer = await make_person()
    joins = []
    for number in range(1, 5):
        joined = await batches.joining(officer.actor(), CHAT, NOW)
        joins.append(joined)
        await send(opened, officer, number, joined.batch.id if joined else None)

    third, fourth = joins[2], joins[3]
    assert joins[:2] == [None, None]
    assert third is not None
    assert fourth is not None
    assert (third.batch.message_id, list(third.stubs), fourth.batch.id) == (77, [77], third.batch.id)
    assert await Paper.filter(batch_id=third.batch.id, message_id=None).count() >= 2
    standing = await batches.standing_of(officer.actor(), third.batch.id)
    assert (standing.unread, standing.done) == (4, 0)


async def test_files_that_were_read_one_by_one_make_no_batch(opened: Settings) -> None:
    officer = await make_person()
    for number in (1, 2, 3):
        assert await batches.joining(officer.actor(), CHAT, NOW) is None
        await read(await send(opened, officer, number), read_as(PaperKind.UNKNOWN, {}))


async def test_a_batch_takes_fifty_files_and_closes_when_nothing_comes(opened: Settings) -> None:
    officer = await make_person()
    batch = await batches.open_batch(officer.actor(), CHAT, 1, NOW)
    for number in range(MOST_FILES):
        assert await batches.joining(officer.actor(), CHAT, NOW) is not None
        await Paper.create(
            source_key=f"k{number}", uploaded_by=officer.id, uploaded_at=NOW, batch_id=batch.id, version=2
        )

    assert await batches.joining(officer.actor(), CHAT, NOW) is None
    await Paper.filter(source_key="k0").delete()
    assert await batches.joining(officer.actor(), CHAT, NOW + timedelta(minutes=4)) is None


async def test_a_batch_that_was_asked_for_waits_longer_for_its_first_file_than_for_the_next(opened: Settings) -> None:
    officer = await make_person()
    batch = await batches.open_batch(officer.actor(), CHAT, 1, NOW)
    later = NOW + timedelta(minutes=14)

    joined = await batches.joining(officer.actor(), CHAT, later)
    assert joined is not None
    await send(opened, officer, 1, batch.id)

    assert await batches.joining(officer.actor(), CHAT, later + timedelta(minutes=14)) is None


async def test_a_stopped_batch_keeps_what_was_read_and_goes_on_with_the_rest_alone(opened: Settings) -> None:
    officer = await make_person()
    batch = await batches.open_batch(officer.actor(), CHAT, 1, NOW)
    done, waiting = [await send(opened, officer, number, batch.id) for number in (1, 2)]
    await read(done, read_as(PaperKind.UNKNOWN, {}))

    for _ in range(2):
        await batches.stop(officer.actor(), batch.id, NOW)
    late = await papers.record_reading(waiting.paper.id, waiting.paper.version, read_as(PaperKind.UNKNOWN, {}), [], NOW)
    stopped = await batches.standing_of(officer.actor(), batch.id)
    await batches.go_on(officer.actor(), batch.id, NOW)
    again = await Paper.get(id=waiting.paper.id)

    assert late is None
    assert (stopped.unread, [paper.id for paper in stopped.groups[Group.ASIDE]]) == (0, [waiting.paper.id])
    assert again.state is PaperState.RECEIVED
    assert len(await papers.pages_to_read(again.id, again.version)) == 1
    assert (await Paper.get(id=done.paper.id)).state is PaperState.READ
    assert await JournalEntry.filter(action="batch.stopped").count() == 1


async def test_a_file_that_is_here_already_is_told_and_not_read_again(opened: Settings) -> None:
    officer, stranger = await make_person(), await make_person()
    first = await send(opened, officer, 1)
    same = page(f"{CHAT}:m9", 9, b"file 1")

    again = await papers.receive(opened, officer.actor(), same, NOW)
    theirs = await papers.receive(opened, stranger.actor(), replace(same, source_key="6:m1"), NOW)
    await papers.discard(officer.actor(), first.paper.id, first.paper.version, NOW)
    anew = await papers.receive(opened, officer.actor(), same, NOW)

    assert (again.how, again.paper.id) == (How.DOUBLE, first.paper.id)
    assert theirs.how is How.NEW  # whose papers there are is nobody else's to know
    assert anew.how is How.NEW


async def test_nobody_opens_the_batch_of_another(opened: Settings) -> None:
    officer, stranger = await make_person(), await make_person()
    batch = await batches.open_batch(officer.actor(), CHAT, 1, NOW)

    with pytest.raises(NotFound):
        await batches.standing_of(stranger.actor(), batch.id)
    with pytest.raises(NotFound):
        await batches.stop(stranger.actor(), batch.id, NOW)


async def in_batch(settings: Settings, officer: Person, reading: Reading) -> Paper:
    batch = await batches.open_batch(officer.actor(), CHAT, 1, NOW)
    return await read(await send(settings, officer, 1, batch.id), reading)


async def test_a_paper_in_which_nothing_is_in_doubt_files_itself_once_in_the_senders_name(opened: Settings) -> None:
    officer, case = await make_person(), await make_order_case()
    paper = await in_batch(opened, officer, read_as(PaperKind.COURT_ORDER, SURE_ORDER))

    filed = [await file_by_itself(paper.id, NOW, TODAY) for _ in range(2)]

    assert filed == [True, False]
    assert (await Case.get(id=case.id)).at is Stage.C60_ORDER_ISSUED
    entry = await JournalEntry.get(action="paper.filed")
    assert (entry.actor_id, entry.details["by_itself"]) == (officer.id, True)
    standing = await batches.standing_of(officer.actor(), (await Paper.get()).batch_id or 0)
    assert (standing.by_itself, standing.unread) == (1, 0)


def doubtful(name: str) -> Reading:
    reading = read_as(PaperKind.COURT_ORDER, SURE_ORDER)
    return replace(reading, fields={**reading.fields, name: Field(SURE_ORDER[name], 0.5)})


@pytest.mark.parametrize(
    "reading",
    [
        doubtful("order_date"),
        doubtful("state_fee"),
        replace(read_as(PaperKind.COURT_ORDER, SURE_ORDER), kind_confidence=0.9),
        read_as(PaperKind.COURT_ORDER, SURE_ORDER, warnings=("paper-cut-edge",)),
        read_as(PaperKind.COURT_ORDER, SURE_ORDER, remarks=("paper-parts-do-not-add-up",)),
        read_as(PaperKind.COURT_ORDER, SURE_ORDER | {"interest": "9000.00", "total_amount": "40500.00"}),
        read_as(PaperKind.COURT_ORDER, SURE_ORDER | {"debtor_name": "Берёзгина Ольга Петровна"}),
        read_as(PaperKind.COURT_ORDER, SURE_ORDER | {"uid": "54MS0123-01-2026-004567-07"}),
        read_as(PaperKind.COURT_ORDER, {name: SURE_ORDER[name] for name in SURE_ORDER if name != "postal_costs"}),
        read_as(PaperKind.UNKNOWN, {}),
    ],
)
async def test_whatever_is_in_doubt_or_unexpected_waits_for_a_look(opened: Settings, reading: Reading) -> None:
    officer, case = await make_person(), await make_order_case()
    paper = await in_batch(opened, officer, reading)

    assert await file_by_itself(paper.id, NOW, TODAY) is False
    assert (await Paper.get()).state is PaperState.READ
    assert (await Case.get(id=case.id)).at is Stage.C50_ORDER_AT_COURT


async def test_of_two_cases_alike_a_paper_files_itself_in_neither(opened: Settings) -> None:
    officer = await make_person()
    first = await make_order_case()
    await make_order_case(debtor=await first.debtor)
    paper = await in_batch(opened, officer, read_as(PaperKind.COURT_ORDER, SURE_ORDER))

    assert await file_by_itself(paper.id, NOW, TODAY) is False
