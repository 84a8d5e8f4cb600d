"""The path of a paper: a photograph in the chat, what was read, one press, the case has moved."""

import asyncio
import io
import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from tortoise.transactions import in_transaction

from backend import queue
from backend.domain.ledger import Component
from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.models import Case, JournalEntry, LedgerEntry, Paper, PaperPage, PaperState, StoredFile
from backend.services import files
from backend.services.money import ledger
from backend.services.paperwork import papers
from bot.sandbox.client import Persona, labels, words
from tests.e2e.conftest import House
from tests.factories import TODAY, make_case, make_debtor

SAMPLES = Path(__file__).parents[1] / "samples" / "papers"
READING = 60.0
COLUMNS = {"case_number": "court_case_number", "uid": "court_uid", "court_name": "court_name"}
CONFIRM = "аписать"  # «Записать в дело» where nothing is in doubt, else «Всё верно, записать»


def truth_of(name: str) -> Mapping[str, str]:
    fields: Mapping[str, str] = json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))["fields"]
    return fields


async def case_of(name: str, stage: Stage = Stage.C50_ORDER_AT_COURT, **given: Any) -> Case:
    """The case that the sample belongs to."""
    truth = truth_of(name)
    born = date.fromisoformat(truth.get("debtor_birth_date", "1980-01-01"))
    debtor = given.pop("debtor", None) or await make_debtor(truth["debtor_name"], birth_date=born)
    sums = {part: truth[part] for part in ("principal", "interest", "penalty") if part in truth}
    values = {"contract_number": truth["contract_number"], "court_name": "", **sums, **given}
    return await make_case(debtor=debtor, stage=stage, **values)


async def send(persona: Persona, name: str, wanted: str, kind: str = "document") -> str:
    """Send a sample and wait for what was read of it."""
    await persona.upload(SAMPLES / f"{name}.jpg", kind=kind)
    await persona.wait_for("Принято, читаю")
    return words(await persona.wait_for(wanted, seconds=READING))


def blank(shade: int) -> tuple[str, bytes]:
    content = io.BytesIO()
    Image.new("L", (300, 400), shade).save(content, "JPEG")
    return f"{shade}.jpg", content.getvalue()


async def until_pages_are(count: int) -> None:
    """Parts of an album are updates of their own, handled one after another."""
    for _ in range(200):
        if await PaperPage.all().count() == count:
            return
        await asyncio.sleep(0.02)
    raise AssertionError("parts of the album are missing")


async def test_a_photographed_order_is_checked_field_by_field_corrected_and_filed(house: House) -> None:
    officer = await house.person(Role.OFFICER)
    case, truth = await case_of("order-1"), truth_of("order-1")

    read = await send(officer, "order-1", "Судебный приказ")
    assert case.number in read
    assert truth["case_number"] in read
    assert "❓" in read

    shown = (await officer.last())["message_id"]
    await officer.press("Проверить")
    crop = await officer.wait_for("Осталось проверить")
    assert "photo" in crop
    await officer.press("Верно")
    await officer.wait_for(lambda one: words(one) != words(crop) and bool(words(one)))

    await officer.press("Поля")
    await officer.press("Госпошлина")
    await officer.wait_for("Напишите сумму")
    await officer.say("много")
    await officer.wait_for("не похоже на сумму")
    await officer.say("2 000,00")
    again = await officer.wait_for("✍️ Госпошлина")
    assert shown not in [one["message_id"] for one in await officer.messages()]
    assert "Взыскано судом" in words(again)
    assert "больше, чем в деле" not in words(again)
    answer = await officer.press(CONFIRM)
    filed = await officer.wait_for("в деле")
    assert case.number in answer["text"]
    assert filed["message_id"] == again["message_id"]
    assert any("➡️" in label for label in labels(filed))

    case = await Case.get(id=case.id)
    assert case.at is Stage.C80_ORDER_RECEIVED
    assert {name: getattr(case, column) for name, column in COLUMNS.items()} == {name: truth[name] for name in COLUMNS}
    assert case.noted["force_date"] == truth["in_force_date"]
    owed = (await ledger.balance_of(case.id, TODAY)).parts
    granted = {name: Decimal(truth[name]) for name in ("principal", "interest", "penalty", "state_fee")}
    assert {name: owed[Component(name)] for name in granted} == granted
    assert case.balance == Decimal(truth["grand_total"])

    await officer.press("Файл")
    original = await officer.wait_for(lambda one: "document" in one)
    assert await officer.download(original) == (SAMPLES / "order-1.jpg").read_bytes()
    assert original["document"]["file_name"] == "Дело 2-437_2025 Судебный приказ.jpg"


async def test_a_compressed_photograph_of_a_return_says_what_to_cure(house: House) -> None:
    officer = await house.person(Role.OFFICER)
    case = await case_of("return")

    read = await send(officer, "return", "возвращении заявления", kind="photo")
    assert "не уплачена госпошлина" in read
    assert "доплатить" in read
    assert "❓" not in read
    await officer.press("Записать в дело")
    await officer.wait_for("в деле")

    case = await Case.get(id=case.id)
    assert (case.at, case.court_uid) == (Stage.C70_ORDER_RETURNED, truth_of("return")["uid"])
    assert case.court_name == truth_of("return")["court_name"]


async def test_of_two_cases_alike_the_officer_chooses_and_a_second_press_files_nothing_more(house: House) -> None:
    officer = await house.person(Role.OFFICER)
    debtor = await make_debtor(truth_of("refusal")["debtor_name"])
    cases = [await case_of("refusal", debtor=debtor, contract_number=f"ИНОЙ-{number}") for number in "12"]

    await send(officer, "refusal", "Подходит не одно дело")
    await officer.press(cases[1].number)
    screen = await officer.wait_for(cases[1].number)
    keyboard = screen["reply_markup"]["inline_keyboard"]
    confirm = next(one["callback_data"] for row in keyboard for one in row if CONFIRM in one["text"])
    for _ in range(2):
        await officer.press_data(confirm, screen["message_id"])
    await officer.wait_for("в деле")
    await house.settle()

    assert (await Case.get(id=cases[1].id)).at is Stage.C71_ORDER_REFUSED
    assert (await Case.get(id=cases[0].id)).at is Stage.C50_ORDER_AT_COURT
    assert await JournalEntry.filter(action="paper.filed").count() == 1


async def test_a_cancellation_takes_back_what_the_order_granted(house: House) -> None:
    officer = await house.person(Role.OFFICER)
    case = await case_of("cancel", Stage.C60_ORDER_ISSUED, principal="30000.00")
    await LedgerEntry.create(
        case_id=case.id,
        component="state_fee",
        kind="state_fee_awarded",
        amount=Decimal("2000.00"),
        on=date(2026, 10, 2),
        basis="court",
        origin="paper",
        paper_id=1000,
        created_at=house.moment,
    )

    await send(officer, "cancel", "отмене судебного приказа")
    await officer.press(CONFIRM)
    screen = words(await officer.wait_for("в деле"))

    case = await Case.get(id=case.id)
    assert "сняты с расчёта" in screen
    assert (case.at, case.balance) == (Stage.C72_ORDER_CANCELLED, Decimal("43500.00"))


async def test_an_album_shuffled_and_repeated_is_one_paper_in_its_order(house: House) -> None:
    officer = await house.person(Role.OFFICER)
    pages = [blank(shade) for shade in (250, 220, 190)]

    sent = await officer.upload(*pages, order="shuffled", seed=3)
    for update in sent["updates"]:
        await house.line.repeat(update["update_id"])
    await officer.wait_for("Принято, читаю")
    await until_pages_are(len(pages))
    house.moment += papers.ALBUM_GATHERS
    await officer.wait_for("Не удалось прочитать", seconds=READING)

    paper = await Paper.get()
    kept = [await files.content_of(house.settings, file) for file in await papers.originals(paper)]
    assert kept == [content for _, content in pages]
    said = [one for one in await officer.messages() if one["sandbox"]["mine"] and "прочитать" in words(one)]
    assert len(said) == 1

    await officer.press("Не наш")
    await officer.wait_for("отложен")
    assert (await Paper.get()).state is PaperState.DISCARDED


@pytest.mark.parametrize("role", [Role.GUEST, Role.DEBTOR])
async def test_a_strangers_photographs_are_refused_once_and_none_is_kept(house: House, role: Role) -> None:
    person = await house.person(role)

    await person.upload(blank(250), blank(200), kind="photo")
    await person.wait_for("не принимаются")
    await person.say("?")

    said = [one for one in await person.messages() if "не принимаются" in words(one)]
    assert len(said) == 1
    assert await StoredFile.all().count() == 0


async def test_what_cannot_be_taken_is_refused_in_words(house: House) -> None:
    officer = await house.person(Role.OFFICER)

    await officer.upload(("letter.docx", b"PK"))
    await officer.wait_for("Такой файл я не читаю")
    await officer.upload(("archive.zip", b"PK"))
    await officer.wait_for("Архив повреждён")
    await officer.upload(("scan.pdf", bytes(21 * 2**20)))
    await officer.wait_for("больше 20 МБ")
    await officer.upload(("scan.pdf", b"no pdf at all"))
    await officer.wait_for("Это не картинка и не PDF", seconds=READING)

    assert await StoredFile.all().count() == 1


async def test_told_again_after_a_crash_it_is_the_same_message_and_a_deleted_one_is_told_anew(house: House) -> None:
    officer = await house.person(Role.OFFICER)
    await officer.upload(("scan.jpg", b"no picture at all"))
    first = await officer.wait_for("Не удалось прочитать", seconds=READING)
    paper = await Paper.get()

    await tell_again(house, paper)
    told = [one for one in await officer.messages() if "Не удалось прочитать" in words(one)]
    assert [one["message_id"] for one in told] == [first["message_id"]]

    await officer.notice()
    await papers.told_in(paper.id, officer.chat_id, 999)  # gone from the chat
    await tell_again(house, paper)
    again = await officer.wait_for("Не удалось прочитать")
    assert again["message_id"] != first["message_id"]


async def test_a_paper_that_cannot_be_read_is_filled_in_by_hand(house: House) -> None:
    officer = await house.person(Role.OFFICER)
    case = await make_case(stage=Stage.C50_ORDER_AT_COURT)
    await officer.upload(("scan.jpg", b"no picture at all"))
    await officer.wait_for("Не удалось прочитать", seconds=READING)

    await officer.press("вручную")
    await officer.press("возвращении")
    await officer.wait_for("указано вручную")
    await officer.press("Поля")
    await officer.press("Основание")
    await officer.press("не тот судебный участок")
    await officer.wait_for("найти участок")
    await officer.press("Указать дело")
    await officer.say(case.number)
    await officer.wait_for(case.number)
    await officer.press("Записать")
    await officer.wait_for("в деле")

    assert (await Case.get(id=case.id)).at is Stage.C70_ORDER_RETURNED


async def test_a_colleague_who_answers_for_the_case_is_told_and_opens_the_paper(house: House) -> None:
    officer, lawyer = await house.person(Role.OFFICER), await house.person(Role.LAWYER)
    answers = (await house.row_of(lawyer)).id
    case = await make_case(stage=Stage.A20_INTAKE_CHECK, responsible_id=answers)
    await officer.upload(("scan.jpg", b"no picture at all"))
    await officer.wait_for("Не удалось прочитать", seconds=READING)
    await officer.press("вручную")
    await officer.press("Другой документ")
    await officer.press("Указать дело")
    await officer.say(case.number)
    await officer.wait_for("Подошью")
    await lawyer.notice()
    await officer.press("Записать")
    await officer.wait_for("подшит")

    await lawyer.wait_for("новый документ")
    await lawyer.press("Открыть документ")
    await lawyer.wait_for("Другой документ")


async def tell_again(house: House, paper: Paper) -> None:
    async with in_transaction():
        await queue.enqueue(papers.SHOW, {"paper_id": paper.id}, run_at=house.moment, key="again")
    await house.settle()
