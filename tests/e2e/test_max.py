"""A debtor in MAX: every screen as in Telegram, over the same handlers; an equal number elsewhere is somebody else."""

import asyncio
import io
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import aiohttp
import pytest
import zxingcpp
from PIL import Image
from pydantic import SecretStr

from backend.domain.people import SYSTEM, Role
from backend.integrations.max.simulator import Fault, Human, MaxSimulator, Trouble
from backend.integrations.payments.simulator import PaySimulator
from backend.integrations.payments.simulator.server import MERCHANT, SECRET
from backend.models import (
    Case,
    Consent,
    ConsentKind,
    Contact,
    ContactState,
    Dispute,
    Notice,
    NoticeState,
    Person,
    Plan,
    PlanState,
    Update,
)
from backend.services import consents, people, reminders
from backend.settings import OperatorKind
from backend.wiring import pay_providers
from bot.app import dispatcher
from handlers.callbacks import Go
from tests.e2e.conftest import OPERATOR, House
from tests.factories import NOW, make_case

PHONE, BORN = "+79161234567", "14.03.1985"
IN_NOVOSIBIRSK_TOO_LATE = datetime.fromisoformat("2026-12-07T23:30:00+07:00")
STUB = "🔔"


@pytest.fixture
async def max_() -> AsyncIterator[MaxSimulator]:
    async with MaxSimulator(lambda: NOW) as simulator:
        yield simulator


@pytest.fixture
def also_set(max_: MaxSimulator) -> dict[str, Any]:
    return {"max_token": SecretStr(max_.token), "max_url": max_.url}


async def screen(human: Human, press: str, wanted: str) -> str:
    await human.press(press)
    return (await human.wait_for(wanted)).text


async def answer(human: Human, said: str, wanted: str) -> str:
    await human.say(said)
    return (await human.wait_for(wanted)).text


async def at_the_ways(max_: MaxSimulator, user_id: int | None = None) -> Human:
    """A guest who has consented and is asked how to make sure who he is."""
    olga = max_.human("Ольга", user_id=user_id, phone=PHONE)
    await olga.start()
    await olga.wait_for("Здравствуйте")
    await screen(olga, "Получить сведения", "Согласие на обработку")
    await screen(olga, "Согласен", "Как подтвердим")
    return olga


async def known(max_: MaxSimulator, case: Case, user_id: int | None = None) -> Human:
    """The debtor of the case: known by the own phone, and agreed to be written to first. Looks at the debt."""
    olga = await at_the_ways(max_, user_id)
    await screen(olga, "Мой номер телефона", "Поделиться номером")
    await screen(olga, "Поделиться номером", "дату рождения")
    assert case.contract_number not in olga.seen()
    await answer(olga, BORN, "всё сошлось")
    await screen(olga, "Да, пишите", "Договорились")
    await screen(olga, "Мой долг", case.contract_number)
    return olga


async def with_plan(house: House, max_: MaxSimulator) -> tuple[Case, Human]:
    case = await make_case(principal="9000.00", interest="0.00", penalty="0.00")
    olga = await known(max_, case)
    await screen(olga, "По частям", "Как разделить")
    await screen(olga, "3 платежа", "График по договору")
    code = re.search(r"Ваш код: (\d{4})", await screen(olga, "Подписать", "Ваш код"))
    assert code
    await answer(olga, code[1], "Договорились")
    await house.settle()
    return case, olga


async def test_a_debtor_in_max_sees_asks_why_and_disputes_in_one_message(house: House, max_: MaxSimulator) -> None:
    case = await make_case()
    olga = await known(max_, case)
    person = await Person.get(max_id=olga.account.user_id)
    shown, calls = olga.last(), max_.calls["POST messages"]

    await screen(olga, "Почему столько", "Почему 43\u00a0500,00")
    await screen(olga, "Проценты", "ст. 384 ГК РФ")
    await screen(olga, "Эта строка неверна", "Что здесь не так")
    filed = await screen(olga, "Сумма посчитана неверно", "Возражение принято")

    assert (olga.last().mid, max_.calls["POST messages"]) == (shown.mid, calls)  # edited in place
    assert "письм" in filed or "ответ" in filed.lower()
    assert (await Dispute.get()).filed_by == person.id
    assert (person.role, person.debtor_id, person.telegram_id) == (Role.DEBTOR, case.debtor_id, None)
    assert [one["name"] for one in max_.commands] == ["start", "help", "cancel", "settings", "privacy"]
    given = {one.kind for one in await Consent.filter(person_id=person.id)}
    assert given == {ConsentKind.PERSONAL_DATA, ConsentKind.CHANNEL}


async def test_a_picture_is_added_to_what_was_told(house: House, max_: MaxSimulator) -> None:
    olga = await known(max_, await make_case())
    await screen(olga, "Почему столько", "Почему 43")
    await screen(olga, "Проценты", "ст. 384 ГК РФ")
    await screen(olga, "Эта строка неверна", "Что здесь не так")
    await screen(olga, "Сумма посчитана неверно", "Возражение принято")
    await screen(olga, "Добавить слова или фото", "пришлите фото")

    await olga.send_files(("one.jpg", b"\xff\xd8one"), ("two.jpg", b"\xff\xd8two"), text="вот")
    first = await olga.wait_for("Добавлено")
    await olga.wait_for(lambda one: "Добавлено" in one.text and one is not first)

    dispute = await Dispute.get()
    assert (len(dispute.files), "вот" in dispute.words) == (2, True)


async def test_requisites_a_qr_and_a_link_to_pay_come_in_max(house: House, max_: MaxSimulator) -> None:
    case = await make_case(contract_number="ДЗ-77/2025")
    bank = PaySimulator(lambda: NOW)
    async with bank.running() as base, aiohttp.ClientSession() as http:
        office = {"sbp_url": base, "sbp_merchant": MERCHANT, "sbp_secret": SecretStr(SECRET)}
        told = dispatcher().workflow_data
        told["outside"] = replace(told["outside"], pay=pay_providers(house.settings.model_copy(update=office), http))
        olga = await known(max_, case)
        await screen(olga, "Заплатить", "Сколько хотите")
        await screen(olga, "Весь долг", "К оплате 43\u00a0500,00")
        details = olga.last()
        await screen(olga, "СБП", "Ссылка действует сутки")

    read = zxingcpp.read_barcodes(Image.open(io.BytesIO(olga.content(details))))[0].bytes.decode()
    assert "|Sum=4350000|" in read
    copied = {one["payload"] for one in details.buttons if one["type"] == "clipboard"}
    assert OPERATOR["operator_account"] in copied
    (link,) = (one for one in olga.last().buttons if one["type"] == "link")
    assert link["url"].startswith(base)


async def test_a_plan_is_signed_and_a_reminder_comes_by_max_once_over_a_line_that_is_cut(
    house: House, max_: MaxSimulator
) -> None:
    case, olga = await with_plan(house, max_)
    assert (await Plan.get()).state is PlanState.ACCEPTED
    house.moment = IN_NOVOSIBIRSK_TOO_LATE
    await reminders.owe_due(house.settings, house.moment)
    await house.settle()
    assert not await Contact.filter(by_creditor=True).exists()
    max_.faults.plan += [
        Fault("POST messages", Trouble.TOO_MANY),
        Fault("POST messages", Trouble.DROP_AFTER),
        Fault("PUT messages", Trouble.DROP_AFTER),
    ]

    await house.pass_time(hours=9)
    for _ in range(3):  # each try of the job waits longer
        await house.pass_time(minutes=10)

    told = [one for one in olga.messages() if any("Скоро день платежа" in text for text in one.versions)]
    strays = [one for one in olga.messages() if one.by_bot and one.versions == [one.text] and STUB in one.text]
    (contact,) = await Contact.filter(by_creditor=True, state=ContactState.DELIVERED)
    assert (len(told), len(strays)) == (1, 1)  # a stub that may have been seen, and says nothing
    assert STUB in told[0].versions[0]
    assert (contact.service, contact.certificate["allowed"]) == ("max", True)
    assert contact.case_id == case.id


async def test_equal_numbers_in_two_messengers_are_two_people(house: House, max_: MaxSimulator) -> None:
    officer = await house.person(Role.OFFICER)
    dispatcher().workflow_data["settings"] = house.settings.model_copy(update={"admins": str(officer.id)})
    case = await make_case()

    olga = await known(max_, case, user_id=officer.id)
    await officer.start()
    await officer.wait_for("Cessio")

    there, here = await Person.get(telegram_id=officer.id), await Person.get(max_id=officer.id)
    assert (there.role, here.role) == (Role.OFFICER, Role.DEBTOR)
    assert there.id != here.id
    assert case.contract_number not in str(await officer.messages())
    assert await Consent.filter(person_id=there.id).count() == 0
    assert len(olga.messages()) > len(await officer.messages())


async def test_somebody_elses_number_or_one_that_max_does_not_vouch_for_proves_nothing(
    house: House, max_: MaxSimulator
) -> None:
    await make_case()
    olga, thief = await at_the_ways(max_), max_.human("Иван", phone="+79990000000")
    await thief.start()
    await thief.wait_for("Здравствуйте")
    await screen(thief, "Получить сведения", "Согласие на обработку")
    await screen(thief, "Согласен", "Как подтвердим")
    await screen(thief, "Мой номер телефона", "Поделиться номером")

    for given in ({"is_vouched_for": False}, {}, {"forwarded": True}):
        await thief.share(olga.account, **given)
        await thief.wait_for("Нужен именно ваш номер")
    await thief.share(thief.account, is_vouched_for=False)
    await thief.wait_for("Нужен именно ваш номер")

    assert (await Person.get(max_id=thief.account.user_id)).role is Role.GUEST


async def test_an_update_that_comes_again_is_done_once_and_a_press_on_what_is_gone_is_answered_anew(
    house: House, max_: MaxSimulator
) -> None:
    olga = await known(max_, await make_case())
    said = await olga.say("привет")
    await olga.wait_for(lambda one: one is olga.last())
    before = len(olga.messages())
    for _ in range(3):
        await max_.repeat(said)
    gone = olga.last()
    gone.is_deleted = True
    await olga.press_data(Go(screen="home").pack(), gone)
    await olga.wait_for("Здравствуйте")

    assert len(olga.messages()) == before  # one gone, one anew
    assert all(one.id < 0 for one in await Update.all())


async def test_what_max_lacks_is_said_in_one_sentence(house: House, max_: MaxSimulator) -> None:
    code = await people.invite(SYSTEM, Role.OFFICER, "Олег", NOW, source="1")
    oleg = max_.human("Олег")

    await oleg.start(f"in_{code}")
    told = await oleg.wait_for("в MAX такой возможности нет")
    await max_.world.tell("bot_added", oleg.account, chat_id=oleg.account.chat_id, user=oleg.account.told())
    declined = await oleg.wait_for("с каждым наедине")

    assert told.text.count(".") == 1
    assert declined.labels == []
    assert (await Person.get(max_id=oleg.account.user_id)).role is Role.GUEST


async def test_where_the_law_closes_telegram_debtors_are_spoken_to_in_max(house: House, max_: MaxSimulator) -> None:
    bank = house.settings.model_copy(update={"operator_kind": OperatorKind.BANK})
    dispatcher().workflow_data["settings"] = bank
    stranger = await house.line.persona(77, "Пётр")
    await stranger.start()
    await stranger.wait_for("позвоните")

    olga = await known(max_, await make_case())

    assert "Заплатить" in str(olga.last().labels)


async def test_whoever_stops_the_bot_in_max_is_reached_another_way_at_once(house: House, max_: MaxSimulator) -> None:
    case, olga = await with_plan(house, max_)
    in_telegram = await house.line.persona(88, "Ольга", phone=PHONE)
    await Person.create(telegram_id=88, role=Role.DEBTOR, debtor_id=case.debtor_id, name="Ольга")
    person = await Person.get(telegram_id=88)
    await consents.give(person.actor(), ConsentKind.CHANNEL, "Да, пишите", NOW)
    await in_telegram.start()
    await in_telegram.wait_for("Здравствуйте")

    await olga.stop()
    await _until_unreachable(olga)
    house.moment = IN_NOVOSIBIRSK_TOO_LATE
    await reminders.owe_due(house.settings, house.moment)
    await house.pass_time(hours=9)

    await in_telegram.wait_for("Скоро день платежа")
    notice = await Notice.filter(is_contact=True).order_by("-id").first()
    assert notice is not None
    assert (notice.state, notice.service) == (NoticeState.SENT, "telegram")


async def _until_unreachable(olga: Human) -> None:
    for _ in range(200):
        if not (await Person.get(max_id=olga.account.user_id)).is_reachable:
            return
        await asyncio.sleep(0.02)
    raise AssertionError("still written to")
