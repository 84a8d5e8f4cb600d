"""Outgoing papers through their service: made fresh with a frozen sum, stale ones refused, templates put in force."""

from datetime import timedelta
from decimal import Decimal

import pypdfium2
import pytest
import zxingcpp

from backend.domain.errors import NotAllowed, NotFound, Refused
from backend.domain.letter_codes import token_in
from backend.domain.letters import LetterKind
from backend.domain.outgoing import OutKind
from backend.domain.payments import PaymentChannel
from backend.domain.people import SYSTEM, Actor, Role
from backend.domain.stages import Stage
from backend.models import AccessCode, Calculation, Case, JournalEntry, OutgoingPaper
from backend.services import letter_codes, stop_checks
from backend.services.money import payments
from backend.services.money.calculations import is_intact
from backend.services.paperwork import outgoing, templates
from backend.services.post import letters
from backend.settings import OperatorKind, Settings
from backend.texts import texts_for
from tests.factories import NOW, TODAY, clear_outside, make_case, make_debtor, make_person
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

    await clear_outside(case)
    made = await outgoing.make(office, lawyer, case.id, [ORDER, OutKind.CALCULATION], NOW, TODAY)
    given = await outgoing.give(office, lawyer, made[0].id, TODAY)

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
            await give(office, lawyer, paper.id, TODAY)
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

    assert (await outgoing.give(office, lawyer, new.id, TODAY)).content
    with pytest.raises(Refused, match="superseded"):
        await outgoing.give(office, lawyer, old.id, TODAY)
    assert [paper.superseded for paper in await OutgoingPaper.all().order_by("id")] == [True, False]


async def test_a_fact_that_a_paper_does_not_speak_of_leaves_it_fresh(office: Settings) -> None:
    lawyer = await somebody()
    case = await make_case()
    (extract,) = await outgoing.make(office, lawyer, case.id, [OutKind.CESSION_EXTRACT], NOW, TODAY)

    await paid(case)
    await Case.filter(id=case.id).update(court_name="Другой суд")

    assert (await outgoing.give(office, lawyer, extract.id, TODAY)).content


async def test_the_same_facts_give_the_same_bytes(office: Settings) -> None:
    lawyer = await somebody()
    case = await make_case()
    (first,) = await outgoing.make(office, lawyer, case.id, [ORDER], NOW, TODAY)
    content = (await outgoing.give(office, lawyer, first.id, TODAY)).content

    (second,) = await outgoing.make(office, lawyer, case.id, [ORDER], NOW, TODAY)

    assert (await outgoing.give(office, lawyer, second.id, TODAY)).content == content


async def test_an_inquiry_names_the_letter_about_which_the_court_is_silent(office: Settings) -> None:
    lawyer, clerk = await somebody(), await somebody(Role.MAIL_CLERK)
    case = await make_case(stage=Stage.C40_ORDER_SENT)
    silent = (case.id, "80092063905992", LetterKind.ORDER_PACK, TODAY - timedelta(days=40))
    await letters.register(clerk, *silent, NOW, TODAY)
    await letters.register(clerk, case.id, "80094463220651", LetterKind.ORDER_COPY, TODAY, NOW, TODAY)

    (paper,) = await outgoing.make(office, lawyer, case.id, [OutKind.INQUIRY], NOW, TODAY)

    said = said_by((await outgoing.give(office, lawyer, paper.id, TODAY)).content)
    day = TODAY - timedelta(days=40)
    assert squeezed(f"Взыскателем {day:%d.%m.%Y} направлены в суд (почтовое отправление № 80092063905992)") in said


# The code for the debtor

NOTICE = OutKind.ASSIGNMENT_NOTICE


@pytest.fixture
def with_bot(office: Settings) -> Settings:
    return office.model_copy(update={"telegram_name": "cessio_bot"})


def links_in(pdf: bytes) -> list[str]:
    """By a camera, page after page."""
    with pypdfium2.PdfDocument(pdf) as document:
        sheets = [page.render(scale=2).to_pil() for page in document]
    read = [one.text for sheet in sheets for one in zxingcpp.read_barcodes(sheet)]
    return [text for text in read if text.startswith("https://")]


async def test_a_letter_to_the_debtor_carries_his_code_and_its_digest_is_kept(with_bot: Settings) -> None:
    lawyer = await somebody()
    case = await make_case(stage=Stage.A30_NOTICE)

    (paper,) = await outgoing.make(with_bot, lawyer, case.id, [NOTICE], NOW, TODAY)

    given = await outgoing.give(with_bot, lawyer, paper.id, TODAY)
    (link,) = links_in(given.content)
    assert link.startswith("https://t.me/cessio_bot?start=L")
    assert squeezed(link) in said_by(given.content)
    code = await AccessCode.get(case_id=case.id)
    assert code.code_digest in letter_codes.digests_of(token_in(link))
    assert code.expires_at == NOW + timedelta(days=60)


async def test_made_again_on_the_same_day_the_letter_is_the_same_with_its_one_code(with_bot: Settings) -> None:
    lawyer = await somebody()
    case = await make_case(stage=Stage.A30_NOTICE)
    (first,) = await outgoing.make(with_bot, lawyer, case.id, [NOTICE], NOW, TODAY)
    content = (await outgoing.give(with_bot, lawyer, first.id, TODAY)).content

    (second,) = await outgoing.make(with_bot, lawyer, case.id, [NOTICE], NOW, TODAY)
    (later,) = await outgoing.make(with_bot, lawyer, case.id, [NOTICE], NOW, TODAY + timedelta(days=1))

    assert second.facts == first.facts
    assert links_in((await outgoing.give(with_bot, lawyer, later.id, TODAY)).content) != links_in(content)
    assert await AccessCode.filter(case_id=case.id).count() == 2


async def test_what_a_court_gets_of_the_letter_is_without_the_debtors_code(with_bot: Settings) -> None:
    lawyer = await somebody()
    case = await make_case(stage=Stage.A30_NOTICE)
    (paper,) = await outgoing.make(with_bot, lawyer, case.id, [NOTICE], NOW, TODAY)

    await Case.filter(id=case.id).update(stage=Stage.C10_ORDER_PREP)
    await clear_outside(case)

    given = await outgoing.give(with_bot, lawyer, paper.id, TODAY)
    assert links_in(given.content) == []
    assert squeezed("о переходе прав требования") in said_by(given.content)
    assert b"code" not in (await outgoing.give_word(with_bot, lawyer, paper.id, TODAY)).content
    (anew,) = await outgoing.make(with_bot, lawyer, case.id, [NOTICE], NOW, TODAY)
    assert links_in((await outgoing.give(with_bot, lawyer, anew.id, TODAY)).content) == []
    assert await AccessCode.all().count() == 1


@pytest.mark.parametrize(
    "changes", [{"telegram_name": ""}, {"operator_kind": OperatorKind.MICROFINANCE}, {"debtor_channels": "email,post"}]
)
async def test_where_no_bot_may_be_led_to_a_letter_carries_no_code(
    with_bot: Settings, changes: dict[str, object]
) -> None:
    lawyer = await somebody()
    case = await make_case(stage=Stage.A30_NOTICE)
    closed = with_bot.model_copy(update=changes)

    (paper,) = await outgoing.make(closed, lawyer, case.id, [NOTICE], NOW, TODAY)

    assert links_in((await outgoing.give(closed, lawyer, paper.id, TODAY)).content) == []
    assert not await AccessCode.exists()


async def test_a_letter_whose_code_leads_to_another_bot_now_is_stale(with_bot: Settings) -> None:
    lawyer = await somebody()
    case = await make_case(stage=Stage.A30_NOTICE)
    (paper,) = await outgoing.make(with_bot, lawyer, case.id, [NOTICE], NOW, TODAY)

    with pytest.raises(Refused) as refused:
        await outgoing.give(with_bot.model_copy(update={"telegram_name": "other_bot"}), lawyer, paper.id, TODAY)

    assert "код входа" in sentence(refused.value)


async def test_what_stop_checks_bar_is_not_given_out_one_by_one_either(office: Settings) -> None:
    lawyer = await somebody()
    case = await make_case(stage=Stage.C10_ORDER_PREP)
    (paper,) = await outgoing.make(office, lawyer, case.id, [ORDER], NOW, TODAY)

    for give in (outgoing.give, outgoing.give_word):
        with pytest.raises(Refused) as single:
            await give(office, lawyer, paper.id, TODAY)
        assert single.value.key == (await stop_checks.check(lawyer, case.id, TODAY)).bars[0].key

    await clear_outside(case)
    assert (await outgoing.give(office, lawyer, paper.id, TODAY)).content


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
        await outgoing.give(office, accountant, paper.id, TODAY)
    with pytest.raises(NotFound):
        await outgoing.give(office, lawyer, paper.id + 1, TODAY)


# Templates


async def test_a_lawyers_version_is_checked_put_in_force_and_taken_back(office: Settings) -> None:
    lawyer = await somebody()
    case = await make_case()
    text = "# ВЫПИСКА\nО долге {должник.кого}.\n[таблица: реестр]\n[подпись]".encode()

    sent = await templates.submit(lawyer, OutKind.CESSION_EXTRACT, text, NOW)
    assert (await templates.in_force(OutKind.CESSION_EXTRACT)).version == 0

    await templates.put_in_force(lawyer, OutKind.CESSION_EXTRACT, sent.version, NOW)
    (paper,) = await outgoing.make(office, lawyer, case.id, [OutKind.CESSION_EXTRACT], NOW, TODAY)
    said = said_by((await outgoing.give(office, lawyer, paper.id, TODAY)).content)
    assert squeezed("О долге Берёзкиной Ольги Петровны.") in said

    await templates.put_in_force(lawyer, OutKind.CESSION_EXTRACT, 0, NOW)
    assert (await templates.in_force(OutKind.CESSION_EXTRACT)).version == 0
    assert (await outgoing.give(office, lawyer, paper.id, TODAY)).paper.template_version == 1


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
        await outgoing.give(office, lawyer, listed.id, TODAY)
    assert (await outgoing.give(office, lawyer, inventory.id, TODAY)).content
