"""Packages through their service: complete or saying what lacks, refused by stop checks, bound in print order."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from backend.domain.errors import Refused
from backend.domain.outgoing import OutKind
from backend.domain.outside_checks import OutsideCheck, Verdict
from backend.domain.packages import Attached
from backend.domain.people import Actor, Role
from backend.domain.stages import EvidenceKind, Stage, Step
from backend.jobs import bulk as jobs
from backend.models import (
    Attachment,
    Bulk,
    BulkKind,
    BulkState,
    Case,
    Court,
    JournalEntry,
    OutgoingPaper,
    StoredFile,
)
from backend.services import files, outside_answers, stages, stop_checks
from backend.services.many import bulk
from backend.services.paperwork import attachments, outgoing, package_book, packages
from backend.settings import Settings
from backend.wiring import Outside
from tests.factories import NOW, TODAY, clear_outside, make_case, make_debtor, make_person
from tests.papers.outgoing.test_papers_out import said_by, squeezed
from tests.services.test_outgoing import OFFICE, links_in, sentence

REQUIRED = (Attached.CONTRACT, Attached.FEE_RECEIPT, Attached.CESSION_CONTRACT)


@pytest.fixture
def office(opened: Settings) -> Settings:
    return opened.model_copy(update=OFFICE)


async def somebody(role: Role = Role.LAWYER) -> Actor:
    return (await make_person(role)).actor()


def scan(pages: int = 1) -> bytes:
    made = BytesIO()
    with pikepdf.new() as pdf:
        for _ in range(pages):
            pdf.add_blank_page(page_size=(595, 842))
        pdf.save(made)
    return made.getvalue()


def photograph() -> bytes:
    made = BytesIO()
    Image.new("RGB", (300, 200), "grey").save(made, "JPEG")
    return made.getvalue()


async def at_court(name: str = "Судебный участок № 3 Центрального района") -> None:
    await Court.get_or_create(
        code=f"54MS{await Court.all().count() + 1:04d}",
        defaults={
            "kind": "magistrate",
            "region": "99",
            "name": name,
            "search_name": name.lower(),
            "address": "630099, г. Новосибирск, ул. Судебная, д. 2",
            "updated_at": NOW,
        },
    )


async def ready_case(office: Settings, lawyer: Actor, **given: object) -> Case:
    """At C30 with all its files, and clear outside."""
    case = await make_case(stage=Stage.C30_ORDER_COPY, **given)  # type: ignore[arg-type]
    for kind in REQUIRED:
        if not (kind is Attached.CESSION_CONTRACT and await Attachment.exists(kind=kind)):
            await attachments.attach(office, lawyer, case.id, kind, scan(), "scan.pdf", NOW, TODAY)
    await clear_outside(case)
    return await Case.get(id=case.id)


# One case


async def test_a_package_says_what_lacks_paper_by_paper_and_file_by_file(office: Settings) -> None:
    lawyer = await somebody()
    debtor = await make_debtor(registration_address="")
    case = await make_case(stage=Stage.C10_ORDER_PREP, debtor=debtor, court_name="")

    ready = await packages.look(office, lawyer, case.id, TODAY)

    assert {lack.part for lack in ready.lacks} == {OutKind.ORDER_APPLICATION, OutKind.ASSIGNMENT_NOTICE, *REQUIRED}
    first = next(lack for lack in ready.lacks if lack.part is OutKind.ORDER_APPLICATION)
    assert first.facts == ("court_to", "debtor_address")


async def test_a_whole_package_is_bound_with_its_files_in_their_places(office: Settings) -> None:
    await at_court()
    lawyer = await somebody()
    case = await ready_case(office, lawyer)
    await attachments.attach(office, lawyer, case.id, Attached.CONTRACT, photograph(), "", NOW, TODAY)

    printed = await packages.put_together(office, lawyer, case.id, NOW, TODAY)

    with pikepdf.open(BytesIO(printed.content)) as pdf, pdf.open_outline() as outline:
        assert len(pdf.pages) == printed.pages
        assert [str(item.title) for item in outline.root] == ["Должнику", "В суд"]
        to_court = [str(item.title) for item in outline.root[1].children]
        assert to_court[:4] == [
            "Сопроводительное письмо",
            "Заявление о судебном приказе",
            *("Платёжка за госпошлину", "Договор займа"),
        ]
        places = [pdf.pages.index(pikepdf.Page(one.destination[0])) for one in outline.root[1].children]
        assert all(place % 2 == 0 for place in places), "each paper begins on a sheet of its own"
    assert squeezed("сорока трёх тысяч пятисот") in said_by(printed.content)
    assert await JournalEntry.exists(case_id=case.id, action="package.printed")
    assert (await Case.get(id=case.id)).evidence["fee_paid"] == TODAY.isoformat()


async def test_papers_of_a_package_lie_in_one_file_and_each_is_given_by_itself_as_pdf_a(office: Settings) -> None:
    await at_court()
    lawyer = await somebody()
    case = await ready_case(office, lawyer)
    await packages.put_together(office, lawyer, case.id, NOW, TODAY)

    papers = await OutgoingPaper.filter(case_id=case.id).order_by("id")
    given = await outgoing.give(
        office, lawyer, next(one.id for one in papers if one.kind is OutKind.CALCULATION), TODAY
    )

    assert len({paper.file_id for paper in papers}) == 1
    with pikepdf.open(BytesIO(given.content)) as pdf:
        assert (len(pdf.pages), pdf.open_metadata()["pdfaid:part"]) == (1, "2")
    assert squeezed("Итого") in said_by(given.content) or squeezed("РАСЧЁТ") in said_by(given.content)
    await packages.put_together(office, lawyer, case.id, NOW, TODAY)
    assert await OutgoingPaper.filter(case_id=case.id).count() == len(papers), "what is fresh is printed as it is"


async def test_the_courts_copy_of_a_letter_that_was_sent_is_printed_without_the_debtors_code(office: Settings) -> None:
    await at_court()
    lawyer = await somebody()
    with_bot = office.model_copy(update={"telegram_name": "cessio_bot"})
    case = await ready_case(with_bot, lawyer)
    await Case.filter(id=case.id).update(stage=Stage.A30_NOTICE)
    (sent,) = await outgoing.make(with_bot, lawyer, case.id, [OutKind.ASSIGNMENT_NOTICE], NOW, TODAY)
    assert len(links_in((await outgoing.give(with_bot, lawyer, sent.id, TODAY)).content)) == 1
    await Case.filter(id=case.id).update(stage=Stage.C30_ORDER_COPY)

    printed = await packages.put_together(with_bot, lawyer, case.id, NOW, TODAY)

    assert links_in(printed.content) == []
    assert squeezed("о переходе прав требования") in said_by(printed.content)
    assert not (await OutgoingPaper.get(id=sent.id)).superseded, "it is the very letter, of its own day"


@pytest.mark.parametrize("content", [b"%PDF-1.7 broken", b"no picture", b""])
async def test_a_file_that_cannot_be_printed_is_refused_and_nothing_is_kept(office: Settings, content: bytes) -> None:
    lawyer = await somebody()
    case = await make_case()

    with pytest.raises(Refused, match="attachment"):
        await attachments.attach(office, lawyer, case.id, Attached.CONTRACT, content, "x", NOW, TODAY)

    assert not await Attachment.exists()


async def test_one_power_of_attorney_serves_every_case_until_it_is_put_away(office: Settings) -> None:
    lawyer = await somebody()
    one, other = await make_case(), await make_case()
    await attachments.attach(office, lawyer, one.id, Attached.POWER_OF_ATTORNEY, scan(), "", NOW, TODAY)

    there = await attachments.attached_to([one, other])
    await attachments.put_away(lawyer, other.id, Attached.POWER_OF_ATTORNEY, NOW)

    assert Attached.POWER_OF_ATTORNEY in there[other.id]
    assert Attached.POWER_OF_ATTORNEY not in (await attachments.attached_to([one]))[one.id]


# The gate


async def test_nothing_is_filed_before_registers_were_asked_and_an_old_answer_is_none(office: Settings) -> None:
    clerk = await somebody(Role.MAIL_CLERK)
    case = await make_case(stage=Stage.C30_ORDER_COPY, evidence={EvidenceKind.COPY_POST_RECEIPT.value: "2026-11-20"})

    with pytest.raises(Refused) as refused:
        await stages.take_step(clerk, case.id, Step.SEND_ORDER, NOW, TODAY)
    assert "банкротство" in sentence(refused.value)

    await clear_outside(case)
    assert (await stages.take_step(clerk, case.id, Step.SEND_ORDER, NOW, TODAY)).at is Stage.C40_ORDER_SENT


async def test_a_bankrupt_is_not_filed_against_and_a_namesake_is_cleared_with_a_word_why(office: Settings) -> None:
    lawyer = await somebody()
    case = await make_case(stage=Stage.C30_ORDER_COPY)
    await clear_outside(case)

    async def say(verdict: Verdict, words: str = "") -> None:
        await outside_answers.record(lawyer, case.id, OutsideCheck.BANKRUPTCY, verdict, words, NOW, TODAY)

    await say(Verdict.FOUND)
    checked = await stop_checks.check(lawyer, case.id, TODAY)
    assert [one.key for one in checked.bars] == ["stop-outside-found"]
    with pytest.raises(Refused, match="not-ours"):
        await stop_checks.override(lawyer, case.id, checked.bars[0].name, "подадим", NOW, TODAY)
    with pytest.raises(Refused, match="no-reason"):
        await say(Verdict.CLEAR)
    await say(Verdict.CLEAR, "однофамилец")
    assert not (await stop_checks.check(lawyer, case.id, TODAY)).bars


async def test_a_silent_register_is_overridden_by_a_lawyer_with_a_reason_in_the_journal(office: Settings) -> None:
    lawyer = await somebody()
    case = await make_case(stage=Stage.C30_ORDER_COPY)
    bars = (await stop_checks.check(lawyer, case.id, TODAY)).bars
    assert len(bars) == 3

    for bar in bars:
        await stop_checks.override(lawyer, case.id, bar.name, "реестр не отвечает третий день", NOW, TODAY)

    assert not (await stop_checks.check(lawyer, case.id, TODAY)).bars
    assert await JournalEntry.filter(action="stop.overridden").count() == 3


async def test_the_answer_about_a_person_serves_all_their_debts_and_about_a_debt_that_one(office: Settings) -> None:
    debtor = await make_debtor()
    one, other = await make_case(debtor=debtor), await make_case(debtor=debtor)
    await clear_outside(one)

    known = await stop_checks.answers_of([one, other])

    assert set(known[one.id]) == set(OutsideCheck)
    assert set(known[other.id]) == {OutsideCheck.BANKRUPTCY, OutsideCheck.DEATH}


# Many cases


async def test_packages_of_many_are_bound_court_by_court_with_lists_and_what_is_stale_is_left_out(
    office: Settings, tmp_path: Path
) -> None:
    lawyer = await somebody()
    names = ("Судебный участок № 2", "Судебный участок № 1", "Судебный участок № 2")
    for name in set(names):
        await at_court(name)
    cases = [await ready_case(office, lawyer, court_name=name) for name in names]
    stale = await ready_case(office, lawyer, court_name=names[0])
    ids = [case.id for case in (*cases, stale)]

    assert await package_book.make_packages(office, lawyer, ids, NOW, TODAY) == {}
    await Case.filter(id=stale.id).update(contract_number="ДЗ-другой")
    target = tmp_path / "book.pdf"
    book = await package_book.bind(office, lawyer, ids, target, NOW, TODAY)

    assert book is not None
    assert (book.cases, set(book.left_out)) == (3, {stale.id})
    with pikepdf.open(target) as pdf, pdf.open_outline() as outline:
        assert len(pdf.pages) == book.pages
        assert [str(item.title) for item in outline.root] == ["Судебный участок № 1", names[0], "Список ф. 103"]
        second = outline.root[1].children
        assert [str(item.title).split()[0] for item in second] == [cases[0].number, cases[2].number]
        assert "Расчёт задолженности" in [str(item.title) for item in second[0].children]
        assert pdf.check_pdf_syntax() == []
    said = said_by(target.read_bytes())
    assert squeezed("Пакетов: 2") in said
    assert squeezed("Всего отправлений: 3") in said


async def test_a_stopped_book_is_none(office: Settings, tmp_path: Path) -> None:
    await at_court()
    lawyer = await somebody()
    case = await ready_case(office, lawyer)
    await package_book.make_packages(office, lawyer, [case.id], NOW, TODAY)

    async def stopped() -> bool:
        return False

    made = await package_book.bind(office, lawyer, [case.id], tmp_path / "book.pdf", NOW, TODAY, going=stopped)

    assert made is None


@pytest.mark.slow
async def test_a_list_of_cases_becomes_one_file_by_a_deed_over_many(office: Settings) -> None:
    await at_court()
    manager = await make_person(Role.MANAGER)
    cases = [await ready_case(office, manager.actor()) for _ in range(3)]
    lacking = await make_case(stage=Stage.C30_ORDER_COPY)
    things = Outside(office, None, None)  # type: ignore[arg-type]

    deed = await bulk.begin(manager.actor(), BulkKind.PACKAGES, "open", "", NOW)
    await jobs.try_out(things, NOW, deed.id)
    tried = await Bulk.get(id=deed.id)
    await bulk.confirm(manager.actor(), deed.id, tried.version, NOW)
    await jobs.run(things, NOW, deed.id, 1)

    ended = await Bulk.get(id=deed.id)
    assert (ended.state, ended.count, ended.refused, ended.done, ended.failed) == (BulkState.DONE, 4, 1, 3, 0)
    file = await StoredFile.get(id=ended.workbook_id)
    with pikepdf.open(BytesIO(await files.content_of(office, file))) as pdf, pdf.open_outline() as outline:
        numbers = [str(item.title).split()[0] for item in outline.root[0].children]
    assert numbers == [case.number for case in cases]
    assert lacking.number not in numbers
