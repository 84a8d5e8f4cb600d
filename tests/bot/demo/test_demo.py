"""The demonstration as a newcomer meets it: filled, seated, at work."""

from pathlib import Path

from backend.domain.people import Role
from backend.models import Case, Instalment, Letter, Notice, Payment, Person
from backend.services import journal
from bot.demo.cast import DEBTOR, DEBTOR_LOANS, GUEST, MANAGER, OFFICER
from bot.demo.run import demonstration
from bot.demo.samples import REGISTER, paper_cases
from bot.demo.statement import FILE as STATEMENT
from bot.sandbox.client import Line, Persona, labels, words

CASES = 130


async def test_a_newcomer_finds_an_office_at_work_and_everybody_gets_in(tmp_path: Path) -> None:
    async with demonstration(tmp_path, 0, CASES) as (address, process, seeded), Line(address) as line:
        here = await line.ask("GET", "world")
        people = {one["id"]: Persona(line, one) for one in here["people"]}
        officer, manager, guest = people[OFFICER.id], people[MANAGER.id], people[GUEST.id]

        # a year of work has left cases at every stage, and a journal that holds
        assert await Case.all().count() == CASES
        assert len(set(await Case.all().values_list("stage", flat=True))) > 60
        assert await Letter.filter(is_finished=False).exists()
        assert await Payment.all().count() > 10
        assert await Instalment.exists()
        assert await journal.verify() is None
        assert await Case.filter(responsible_id=None).exclude(stage__startswith="G").count() == 0

        # nobody is told of the past, and the morning digest comes by itself, of one day or, on a Monday, of three
        digest = await manager.wait_for("💰 Поступило", 40)
        assert any("В работе" in label for label in labels(digest))
        assert await Notice.filter(created_at__lt=process.clock().replace(hour=0, minute=0)).count() == 0

        # the tray is laid: papers whose cases are there, and a register
        tray = {one["name"] for one in here["samples"]}
        assert tray == {REGISTER, STATEMENT, *(name for case in paper_cases() for name in case.files)}
        for case in paper_cases():
            await officer.say(case.loan.contract_number)
            await officer.wait_for(case.loan.full_name)

        # the printed hints are true
        await officer.say(seeded.case_to_move)
        assert "Уведомить об уступке" in str(await officer.wait_for(seeded.case_to_move))
        await enter_by_code(guest, seeded.code_in_letter)
        person = await Person.get(telegram_id=GUEST.id)
        assert (person.role, person.debtor_id is not None) == (Role.DEBTOR, True)

    assert DEBTOR.phone in DEBTOR_LOANS[0].phones
    assert GUEST.phone not in DEBTOR_LOANS[1].phones


async def enter_by_code(guest: Persona, code: str) -> None:
    loan = DEBTOR_LOANS[1]
    await guest.start()
    for label, wanted in (("Получить сведения", "Согласие"), ("Согласен", "Как подтвердим"), ("Код", "номер договора")):
        await offered(guest, label)
        await guest.press(label)
        assert wanted in words(await guest.wait_for(wanted))
    for said, wanted in (
        (loan.contract_number, "дату рождения"),
        (f"{loan.birth_date:%d.%m.%Y}", "одноразовый код"),
        (code, "всё сошлось"),
    ):
        await guest.say(said)
        await guest.wait_for(wanted)


async def offered(persona: Persona, label: str) -> None:
    await persona.wait_for(lambda message: any(label in one for one in labels(message)))
