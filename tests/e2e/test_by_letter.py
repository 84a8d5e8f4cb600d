"""A letter that opens the chat: its code is photographed, and nobody but its addressee gets in by it."""

from datetime import timedelta

import pypdfium2
import zxingcpp

from backend.domain.letter_codes import MARK
from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.models import AccessCode, Case
from bot.sandbox.client import Persona, words
from tests.e2e.conftest import House
from tests.e2e.test_debtor import answer, screen, set_office
from tests.e2e.test_outgoing import to_papers
from tests.factories import make_case, make_debtor

BORN = "14.03.1985"
BOT = "cessio_bot"
NOT_KNOWN = "Не получилось подтвердить"
FORGED = f"{MARK}ABCDEFGHIJKLMN27"


async def printed(house: House, case: Case) -> bytes:
    """The notice of assignment, as a lawyer makes it in the chat."""
    set_office(house, telegram_name=BOT, operator_address="101000, г. Москва, ул. Примерная, д. 1")
    lawyer = await house.person(Role.LAWYER)
    await to_papers(lawyer, case.contract_number)
    await lawyer.press("Уведомление об уступке")
    await lawyer.wait_for("Уведомление об уступке")
    await lawyer.press("📄 Сделать")
    return await lawyer.download(await lawyer.wait_for("Прочтите и подпишите"))


def photographed(letter: bytes) -> str:
    """What a phone's camera makes of the code: a sheet a little askew, at 120 dots an inch."""
    (page, *_) = pypdfium2.PdfDocument(letter)
    sheet = page.render(scale=120 / 72).to_pil().convert("RGB").rotate(3, expand=True, fillcolor=(70, 60, 50))
    (link,) = [one.text for one in zxingcpp.read_barcodes(sheet) if one.text.startswith("https://t.me/")]
    return link


async def handed_over(house: House, case: Case) -> str:
    """What the messenger hands over when the link is followed."""
    return photographed(await printed(house, case)).removeprefix(f"https://t.me/{BOT}?start=")


async def follows(guest: Persona, start: str) -> None:
    await guest.start(start)
    await guest.wait_for("Согласие на обработку")
    await screen(guest, "Согласен", "дату рождения")


async def test_the_code_on_a_letter_lets_its_addressee_in_after_consent_and_birth_date(house: House) -> None:
    case = await make_case(stage=Stage.A30_NOTICE)
    start = await handed_over(house, case)
    guest = await house.person(Role.GUEST, "Ольга")

    await guest.start(start)
    await guest.wait_for("Согласие на обработку")
    await answer(guest, BORN, "Согласие на обработку")
    await screen(guest, "Согласен", "дату рождения")
    seen = str(await guest.messages())
    await answer(guest, BORN, "всё сошлось")
    await screen(guest, "Да, пишите", "Договорились")
    debt = await screen(guest, "Мой долг", case.contract_number)

    assert "43\u00a0500,00\u00a0₽" in debt
    assert case.contract_number not in seen
    assert "Берёзкина" not in seen
    person = await house.row_of(guest)
    assert (person.role, person.debtor_id) == (Role.DEBTOR, case.debtor_id)
    code = await AccessCode.get()
    assert (code.case_id, code.used_by) == (case.id, person.id)
    assert start.removeprefix(MARK) not in code.code_digest
    await house.pass_time(minutes=6)
    assert start not in str(await guest.messages()), "the link is taken out of the chat"


async def test_a_forged_late_used_or_another_persons_code_gets_one_and_the_same_answer(house: House) -> None:
    case = await make_case(stage=Stage.A30_NOTICE)
    other = await make_case(stage=Stage.A30_NOTICE, debtor=await make_debtor("Чужой Пётр", phones=()))
    start, others = await handed_over(house, case), await handed_over(house, other)
    owner, thief = await house.person(Role.GUEST), await house.person(Role.GUEST)
    await follows(owner, start)
    await answer(owner, BORN, "всё сошлось")
    answers = set()

    await follows(thief, start)
    answers.add(await answer(thief, BORN, NOT_KNOWN))
    for given, born in ((FORGED, BORN), (MARK, BORN), (f"{MARK}' OR 1=1 --", BORN), (others, "15.03.1985")):
        house.moment += timedelta(hours=1)
        await thief.say(f"/start {given}")
        await thief.wait_for("дату рождения")
        answers.add(await answer(thief, born, NOT_KNOWN))
    house.moment += timedelta(days=60)
    await thief.start(others)
    await thief.wait_for("дату рождения")
    answers.add(await answer(thief, BORN, NOT_KNOWN))

    assert len(answers) == 1
    assert (await house.row_of(thief)).role is Role.GUEST


async def test_the_addressee_who_follows_his_letter_again_is_answered_as_before(house: House) -> None:
    case = await make_case(stage=Stage.A30_NOTICE)
    start = await handed_over(house, case)
    owner = await house.person(Role.GUEST)
    await follows(owner, start)
    await answer(owner, BORN, "всё сошлось")

    await owner.start(MARK + start.removeprefix(MARK).lower())
    await owner.wait_for("дату рождения")
    await answer(owner, BORN, "всё сошлось")

    assert (await house.row_of(owner)).debtor_id == case.debtor_id


async def test_a_colleague_who_follows_a_letter_is_told_that_it_is_not_his(house: House) -> None:
    case = await make_case(stage=Stage.A30_NOTICE)
    start = await handed_over(house, case)
    officer = await house.person(Role.OFFICER)

    await officer.start(start)

    assert case.contract_number not in words(await officer.wait_for("Ничего не найдено"))
    assert (await house.row_of(officer)).role is Role.OFFICER
    assert (await AccessCode.get()).tries == 0
