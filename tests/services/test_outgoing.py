"""Outgoing papers through their service: made fresh with a frozen sum, stale ones refused, templates put in force."""

from datetime import timedelta
from decimal import Decimal

import pytest

from backend.domain.errors import NotAllowed, NotFound, Refused
from backend.domain.letters import LetterKind
from backend.domain.outgoing import OutKind
from backend.domain.payments import PaymentChannel
from backend.domain.people import SYSTEM, Actor, Role
from backend.domain.stages import Stage
from backend.models import Calculation, Case, JournalEntry, OutgoingPaper
from backend.services.money import payments
from backend.services.money.calculations import is_intact
from backend.services.paperwork import outgoing, templates
from backend.services.post import letters
from backend.settings import Settings
from backend.texts import texts_for
from tests.factories import NOW, TODAY, make_case, make_debtor, make_person
from tests.papers.outgoing.test_papers_out import said_by, squeezed

OFFICE = {"operator_name": "ООО «ПКО Пример»", "operator_address": "101000, г. Москва, ул. Примерная, д. 1"}
ORDER = OutKind.ORDER_APPLICATION


@pytest.fixture
def office(opened: Settings) -> Settings:
    return opened.model_copy(update=OFFICE)


async def somebody(role: Role = Role.LAWYER) -> Actor:
    person = await make_person(role)
    return Actor(id=person.id, role=role)


async def paid(case: Case, number: str = "1", on_day: int = 0) -> None:
    day = TODAY + timedelta(days=on_day)
    await payments.record(SYSTEM, case.id, Decimal(2_000), day, PaymentChannel.BANK, number, NOW, day)


def sentence(refused: Refused) -> str:
    return texts_for("ru")(refused.key, **refused.details)


async def test_a_stage_shows_the_set_that_it_needs_and_what_lacks_in_it(office: Settings) -> None:
    lawyer = await somebody()
    case = await make_case(stage=Stage.C10_ORDER_PREP, debtor=await make_debtor(registration_address=""), court_name="")

    _, standings = await outgoing.standings_of(office, lawyer, case.id, TODAY)

    assert [one.kind for one in standings] == [
        ORDER,
        OutKind.CALCULATION,
        OutKind.CESSION_EXTRACT,
        OutKind.ASSIGNMENT_NOTICE,
    ]
    assert standings[0].lacking == ("court_to", "debtor_address")
    assert standings[1].can_be_made


async def test_a_paper_is_made_with_the_sum_that_is_frozen_with_it(office: Settings) -> None:
    lawyer = await somebody()
    case = await make_case(stage=Stage.C10_ORDER_PREP)

    made = await outgoing.make(office, lawyer, case.id, [ORDER, OutKind.CALCULATION], NOW, TODAY)
    given = await outgoing.give(office, lawyer, made[0].id)

    frozen = await Calculation.get()
    assert is_intact(frozen)
    assert {paper.calculation_id for paper in made} == {frozen.id}
    assert squeezed("сорока трёх тысяч пятисот") in said_by(given.content)
    assert squeezed(case.contract_number) in said_by(given.content)
    entry = await JournalEntry.get(action="outgoing.made")
    assert (entry.case_id, entry.details["kinds"]) == (case.id, ["order_application", "calculation"])
    assert "Берёзкин" not in str(entry.details)


async def test_a_paper_that_lacks_a_fact_is_refused_by_its_human_name(office: Settings) -> None:
    case = await make_case(debtor=await make_debtor(registration_address=""))

    with pytest.raises(Refused) as refused:
        await outgoing.make(office, await somebody(), case.id, [ORDER], NOW, TODAY)

    assert "адрес регистрации должника" in sentence(refused.value)
    assert not await OutgoingPaper.exists()
    assert not await Calculation.exists()


@pytest.mark.parametrize("on_day", [0, 1])
async def test_money_that_came_since_makes_a_paper_stale_and_it_is_neither_printed_nor_edited(
    office: Settings, on_day: int
) -> None:
    lawyer = await somebody()
    case = await make_case()
    (paper,) = await outgoing.make(office, lawyer, case.id, [ORDER], NOW, TODAY)

    await paid(case, on_day=on_day)

    for give in (outgoing.give, outgoing.give_word):
        with pytest.raises(Refused) as refused:
            await give(office, lawyer, paper.id)
        assert "поступившие платежи" in sentence(refused.value)
    standing = await outgoing.standing_of(office, lawyer, case.id, ORDER, TODAY)
    assert standing.is_stale
    assert "paid" in standing.changed


async def test_one_press_makes_it_anew_and_the_old_one_is_given_no_more(office: Settings) -> None:
    lawyer = await somebody()
    case = await make_case()
    (old,) = await outgoing.make(office, lawyer, case.id, [ORDER], NOW, TODAY)
    await paid(case)

    (new,) = await outgoing.make(office, lawyer, case.id, [ORDER], NOW, TODAY)

    assert (await outgoing.give(office, lawyer, new.id)).content
    with pytest.raises(Refused, match="superseded"):
        await outgoing.give(office, lawyer, old.id)
    assert [paper.superseded for paper in await OutgoingPaper.all().order_by("id")] == [True, False]


async def test_a_fact_that_a_paper_does_not_speak_of_leaves_it_fresh(office: Settings) -> None:
    lawyer = await somebody()
    case = await make_case()
    (extract,) = await outgoing.make(office, lawyer, case.id, [OutKind.CESSION_EXTRACT], NOW, TODAY)

    await paid(case)
    await Case.filter(id=case.id).update(court_name="Другой суд")

    assert (await outgoing.give(office, lawyer, extract.id)).content


async def test_the_same_facts_give_the_same_bytes(office: Settings) -> None:
    lawyer = await somebody()
    case = await make_case()
    (first,) = await outgoing.make(office, lawyer, case.id, [ORDER], NOW, TODAY)
    content = (await outgoing.give(office, lawyer, first.id)).content

    (second,) = await outgoing.make(office, lawyer, case.id, [ORDER], NOW, TODAY)

    assert (await outgoing.give(office, lawyer, second.id)).content == content


async def test_all_that_can_be_made_is_made_at_once_and_what_is_fresh_is_left(office: Settings) -> None:
    lawyer = await somebody()
    case = await make_case(stage=Stage.C30_ORDER_COPY)

    made = await outgoing.make_what_can_be(office, lawyer, case.id, NOW, TODAY)

    assert len(made) == 9
    assert await outgoing.make_what_can_be(office, lawyer, case.id, NOW, TODAY) == ()
    assert await Calculation.all().count() == 1


async def test_somebody_elses_paper_is_not_there_and_an_accountant_makes_none(office: Settings) -> None:
    lawyer, accountant = await somebody(), await somebody(Role.ACCOUNTANT)
    case = await make_case()
    (paper,) = await outgoing.make(office, lawyer, case.id, [ORDER], NOW, TODAY)

    with pytest.raises(NotAllowed):
        await outgoing.give(office, accountant, paper.id)
    with pytest.raises(NotFound):
        await outgoing.give(office, lawyer, paper.id + 1)


# Templates


async def test_a_lawyers_version_is_checked_put_in_force_and_taken_back(office: Settings) -> None:
    lawyer = await somebody()
    case = await make_case()
    text = "# ВЫПИСКА\nО долге {должник.кого}.\n[таблица: реестр]\n[подпись]".encode()

    sent = await templates.submit(lawyer, OutKind.CESSION_EXTRACT, text, NOW)
    assert (await templates.in_force(OutKind.CESSION_EXTRACT)).version == 0

    await templates.put_in_force(lawyer, OutKind.CESSION_EXTRACT, sent.version, NOW)
    (paper,) = await outgoing.make(office, lawyer, case.id, [OutKind.CESSION_EXTRACT], NOW, TODAY)
    said = said_by((await outgoing.give(office, lawyer, paper.id)).content)
    assert squeezed("О долге Берёзкиной Ольги Петровны.") in said

    await templates.put_in_force(lawyer, OutKind.CESSION_EXTRACT, 0, NOW)
    assert (await templates.in_force(OutKind.CESSION_EXTRACT)).version == 0
    assert (await outgoing.give(office, lawyer, paper.id)).paper.template_version == 1


async def test_a_text_with_an_unknown_field_is_refused_with_the_nearest_name(opened: Settings) -> None:
    with pytest.raises(Refused) as refused:
        await templates.submit(await somebody(), ORDER, "Долг\n{долк}".encode("cp1251"), NOW)

    told = sentence(refused.value)
    assert "строка 2: поля «долк» нет. Возможно, «долг»" in told


async def test_an_officer_does_not_change_templates(opened: Settings) -> None:
    with pytest.raises(NotAllowed):
        await templates.submit(await somebody(Role.OFFICER), ORDER, b"{debt}", NOW)
    with pytest.raises(NotFound):
        await templates.put_in_force(await somebody(), ORDER, 5, NOW)


async def test_a_preview_shows_a_case_or_an_invented_one_and_keeps_nothing(office: Settings) -> None:
    lawyer = await somebody()
    case = await make_case(debtor=await make_debtor("Кравец Пётр Ильич"))

    invented = await templates.preview(office, lawyer, ORDER, 0, TODAY)
    real = await templates.preview(office, lawyer, ORDER, 0, TODAY, case.id)

    assert squeezed("Берёзкиной Ольги Петровны") in said_by(invented)
    assert squeezed("Кравца Петра Ильича") in said_by(real)
    assert not await OutgoingPaper.exists()


async def test_a_letter_registered_since_makes_the_list_of_mail_stale_and_no_other_paper(office: Settings) -> None:
    lawyer = await somebody()
    case = await make_case()
    kinds = [OutKind.LIST_103, OutKind.INVENTORY_107]
    listed, inventory = await outgoing.make(office, lawyer, case.id, kinds, NOW, TODAY)

    await letters.register(lawyer, case.id, "80092063905992", LetterKind.ORDER_COPY, TODAY, NOW, TODAY)

    with pytest.raises(Refused, match="stale"):
        await outgoing.give(office, lawyer, listed.id)
    assert (await outgoing.give(office, lawyer, inventory.id)).content
