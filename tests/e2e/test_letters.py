"""A letter's whole path in the chat: registered, followed through the Post, told of, and the case goes on."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from playwright.async_api import Page
from pydantic import SecretStr
from tortoise.transactions import in_transaction

from backend import queue
from backend.domain.people import Role
from backend.domain.post_codes import MOSCOW
from backend.domain.stages import Stage
from backend.integrations.post.simulator import HISTORY, Account, Fate, PostSimulator
from backend.jobs.letters import ASK_DUE
from backend.models import Case, JournalEntry, Letter, Notice
from backend.settings import Settings
from bot.sandbox.client import Persona
from bot.sandbox.wire import Json
from tests.e2e.conftest import House
from tests.e2e.thumb import Thumb, page
from tests.factories import NOW, clear_outside, make_case

__all__ = ["page"]

COPY = "80092063905992"
PACK = "80094463220651"
MISTYPED = "80092063905993"


@dataclass
class Post:
    """The simulated Post, living by the clock of the house once the house stands."""

    url: str = ""
    house: House | None = None
    simulator: PostSimulator = field(init=False)

    def __post_init__(self) -> None:
        self.simulator = PostSimulator(
            lambda: (self.house.moment if self.house else NOW).astimezone(MOSCOW), Account("cessio", "secret")
        )

    async def days_pass(self, days: float) -> None:
        """The clock of the house fires as it would have, and what came due is done."""
        assert self.house is not None
        await self.house.settle()  # what is being asked just now is asked of today, not of days to come
        await self.house.pass_time(days=days)
        async with in_transaction():
            planned = {"planned_at": self.house.moment.isoformat()}
            await queue.enqueue(ASK_DUE, planned, run_at=self.house.moment, key=f"schedule:{ASK_DUE}")
        await self.house.settle()


@pytest.fixture
async def post() -> AsyncIterator[Post]:
    made = Post()
    async with made.simulator.running() as url:
        made.url = url
        yield made


@pytest.fixture
def settings(settings: Settings, post: Post) -> Settings:
    given = {
        "post_mode": "single",
        "post_single_url": f"{post.url}/rtm34",
        "post_login": "cessio",
        "post_password": SecretStr("secret"),
    }
    return settings.model_copy(update=given)


async def test_from_the_copy_to_the_debtor_to_the_court_by_a_few_presses(house: House, post: Post) -> None:
    post.house = house
    officer = await house.person(Role.OFFICER)
    case = await make_case(stage=Stage.C30_ORDER_COPY, responsible_id=(await house.row_of(officer)).id)
    await clear_outside(case)

    await officer.press("Новое письмо")
    await officer.wait_for("По какому делу")
    await officer.say("берёзкина")
    await officer.wait_for("номер отправления с квитанции")
    await officer.say(MISTYPED)
    await officer.wait_for("не сходится контрольная цифра")
    await officer.say("8009 2063 9059 92")
    await officer.wait_for("копия заявления о приказе должнику")
    await officer.press("вчера")
    await officer.wait_for("22.11.2026")
    assert (await officer.press("✅ Зарегистрировать"))["text"] == "Зарегистрировано. Теперь я слежу за письмом."
    await officer.wait_for("копия заявления о приказе должнику " + COPY)
    copy = await Letter.get(barcode=COPY)
    assert (copy.case_id, copy.kind, copy.sent_on.isoformat()) == (case.id, "order_copy", "2026-11-22")

    await officer.press("➡️ Отправить заявление в суд")
    await officer.wait_for("Заявление направлено в суд")
    await officer.press("✉️ Письма")
    await officer.wait_for(COPY)
    await officer.press("➕ Письмо")
    await officer.wait_for("номер отправления с квитанции")
    await officer.say(PACK)
    await officer.wait_for("заявление о судебном приказе в суд")
    await officer.say("22.11.2026")
    await officer.wait_for("22.11.2026")
    await officer.press("✅ Зарегистрировать")
    await officer.wait_for(PACK)

    post.simulator.world.play(PACK, Fate.DELIVERED, start=house.moment)
    await post.days_pass(1.5)
    assert (await Case.get(id=case.id)).at is Stage.C40_ORDER_SENT
    await officer.say(PACK)
    await officer.wait_for("Заявление направлено в суд")
    await officer.press("✉️ Письма")
    await officer.wait_for("Последняя операция: Обработка")
    await officer.notice()
    await post.days_pass(2)

    alert = await officer.wait_for("Дело перешло на стадию «На рассмотрении у мирового судьи»")
    assert "Суд получил документы" in alert["text"]
    assert "📷 Фото бумаги" in await officer.buttons()
    await officer.press("Открыть дело")
    await officer.wait_for("📍 На рассмотрении у мирового судьи")
    moved = await Case.get(id=case.id)
    assert (moved.at, moved.evidence["court_delivery"]) == (Stage.C50_ORDER_AT_COURT, "2026-11-26")
    await post.days_pass(3)
    assert await Notice.filter(text="letters-notice-moved").count() == 1
    assert await JournalEntry.filter(action="case.step", case_id=case.id).count() == 2


async def test_the_alert_of_a_delivery_carries_the_next_step(house: House, post: Post) -> None:
    post.house = house
    officer = await house.person(Role.OFFICER)
    case = await make_case(stage=Stage.A30_NOTICE, responsible_id=(await house.row_of(officer)).id)
    await register(officer, case, COPY)
    post.simulator.world.play(COPY, Fate.DELIVERED, start=house.moment)
    await officer.notice()

    await post.days_pass(4)
    await officer.wait_for("Должник получил письмо")
    await officer.press("➡️ Провести стоп-проверки")

    await officer.wait_for("Стоп-проверки")
    assert (await Case.get(id=case.id)).at is Stage.A40_STOP_CHECK


@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_in_the_page_the_next_step_is_one_press_from_the_delivery(house: House, post: Post, page: Page) -> None:
    post.house = house
    officer = await house.person(Role.OFFICER)
    case = await make_case(stage=Stage.A30_NOTICE, responsible_id=(await house.row_of(officer)).id)
    await register(officer, case, COPY)
    post.simulator.world.play(COPY, Fate.DELIVERED, start=house.moment)
    thumb = Thumb(page, "delivered")
    await page.goto(f"{house.line.base}/?as={officer.id}")

    await post.days_pass(4)
    await thumb.see("Должник получил письмо")
    await thumb.press("Провести стоп-проверки", "📍 Стоп-проверки")

    assert (await Case.get(id=case.id)).at is Stage.A40_STOP_CHECK


async def test_a_letter_that_comes_back_is_an_alarm_and_never_a_delivery(house: House, post: Post) -> None:
    post.house = house
    officer = await house.person(Role.OFFICER)
    case = await make_case(stage=Stage.C40_ORDER_SENT, responsible_id=(await house.row_of(officer)).id)
    await register(officer, case, PACK)
    post.simulator.world.play(PACK, Fate.REFUSED, start=house.moment)
    await officer.notice()

    for _day in range(10):
        await post.days_pass(1)

    await officer.wait_for("Письмо повернули обратно")
    back = await officer.wait_for("Письмо вернулось к нам")
    assert "срок давности идёт" in back["text"]
    assert (await Case.get(id=case.id)).at is Stage.C40_ORDER_SENT
    assert await Notice.filter(text="letters-notice-alarm").count() == 2
    assert not await Notice.filter(text__in=["letters-notice-moved", "letters-notice-delivered"]).exists()
    asked = len(post.simulator.journal.entries(HISTORY))
    await post.days_pass(5)
    assert len(post.simulator.journal.entries(HISTORY)) == asked


async def test_the_post_is_asked_out_of_turn_but_not_every_minute(house: House, post: Post) -> None:
    post.house = house
    officer = await house.person(Role.OFFICER)
    case = await make_case(stage=Stage.C40_ORDER_SENT, responsible_id=(await house.row_of(officer)).id)
    await register(officer, case, PACK)
    await house.settle()
    await officer.press("✉️ Письма")
    await officer.wait_for("номер присвоен, Почта ещё не приняла")

    assert "Подождите четверть часа" in (await officer.press("🔄 Обновить сейчас"))["text"]
    post.simulator.move(PACK, "1/2")
    await house.pass_time(minutes=20)
    assert "Спрашиваю Почту о 1 письме" in (await officer.press("🔄 Обновить сейчас"))["text"]
    await house.settle()
    await officer.press("‹ Назад")
    await officer.wait_for("принято Почтой")

    assert len(post.simulator.journal.entries(HISTORY)) == 2


async def test_a_number_that_is_known_is_told_whoever_types_it(house: House, post: Post) -> None:
    post.house = house
    officer, clerk = await house.person(Role.OFFICER), await house.person(Role.MAIL_CLERK)
    case = await make_case(stage=Stage.C40_ORDER_SENT, responsible_id=(await house.row_of(officer)).id)
    draft = await register(officer, case, PACK)

    await officer.press_data(draft["register"], draft["message_id"])
    await clerk.press("Новое письмо")
    await clerk.wait_for("По какому делу")
    await clerk.say(case.number)
    await clerk.wait_for("номер отправления с квитанции")
    await clerk.say(PACK)

    await clerk.wait_for("уже зарегистрировано")
    await clerk.say("12345")
    await clerk.wait_for("не похоже на номер отправления")
    assert await Letter.all().count() == 1
    assert await JournalEntry.filter(action="letter.registered").count() == 1


async def register(officer: Persona, case: Case, barcode: str) -> Json:
    """From the menu, with everything left as it is proposed; gives what the button held."""
    await officer.press("Новое письмо")
    await officer.wait_for("По какому делу")
    await officer.say(case.number)
    await officer.wait_for("номер отправления с квитанции")
    await officer.say(barcode)
    draft = await officer.wait_for("Сдано на почту")
    await officer.press("✅ Зарегистрировать")
    await officer.wait_for(barcode)
    data = draft["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    return {"register": data, "message_id": draft["message_id"]}
