"""Weighty notices over a line that is cut, in a process that dies: shown exactly once, none lost, counts kept."""

from collections import Counter
from datetime import datetime, timedelta

import pytest
from aiogram import Bot

from backend.domain.contact import is_borne_out
from backend.domain.errors import OutsideDown
from backend.domain.people import Role
from backend.models import Case, ConsentKind, Contact, ContactState, Notice, NoticeState, Person
from backend.services import consents, contacts
from backend.services.notices import News, owe
from backend.settings import Settings
from bot.messenger import Messenger
from tests.bot.cut_line import STUB, CutLine, Killed
from tests.factories import NOW, TODAY, make_case, make_debtor, make_person

TOKEN = "1:history"
OF_ONE_DEBTOR = 20
MOST_TROUBLES = 6
APART = timedelta(days=9)
OFFICE = {"operator_name": "ООО «ПКО Пример»", "operator_phone": "+7 495 000-00-00"}


class Histories:
    """A messenger and its process; `play` lets one notice live through its troubles until it is settled."""

    def __init__(self, settings: Settings, seed: int) -> None:
        self.settings = settings.model_copy(update=OFFICE)
        self.line = CutLine(seed)
        self.bot = Bot(TOKEN, session=self.line)
        self.crashes = 0

    async def play(self, case: Case, person: Person, key: str, start: datetime) -> Notice:
        args = contacts.names_of(self.settings, case) | {"due": TODAY}
        news = News("plans-reminder-today", key, {**args, "contract": f"{case.contract_number} {key}"}, case_id=case.id)
        await owe(person.id, news, start, not_after=start + timedelta(days=60), is_contact=True)
        notice = await Notice.get(person_id=person.id, key=key)
        now, self.line.troubles = start, self.line.dice.randrange(MOST_TROUBLES + 1)
        while notice.state is NoticeState.OWED:
            now += await self._try(notice.id, now)
            await notice.refresh_from_db()
        return notice

    async def _try(self, notice_id: int, now: datetime) -> timedelta:
        """As the queue makes one; each time a new process. What was put off is tried on the next day."""
        self.line.now = now
        try:
            await Messenger(self.bot, self.settings, {}).send(now, notice_id)
        except Killed:
            self.crashes += 1
        except OutsideDown:
            pass
        else:
            return timedelta(days=1)
        return timedelta(minutes=1)


async def play_histories(settings: Settings, count: int, seed: int = 4) -> tuple[Histories, Counter[str]]:
    """So many histories, and what was found wrong in them."""
    histories, wrong = Histories(settings, seed), Counter[str]()
    for debtor in range(-(-count // OF_ONE_DEBTOR)):
        case = await make_case(debtor=await make_debtor(f"Должник {debtor}", phones=()))
        person = await make_person(Role.DEBTOR, debtor_id=case.debtor_id)
        await consents.give(person.actor(), ConsentKind.CHANNEL, "Да, пишите", NOW)
        for number in range(OF_ONE_DEBTOR):
            notice = await histories.play(case, person, f"n-{debtor}-{number}-", NOW + APART * number)
            wrong["lost"] += notice.state is not NoticeState.SENT
        wrong += await faults_of(histories.line, case, person)
    return histories, wrong


async def faults_of(line: CutLine, case: Case, person: Person) -> Counter[str]:
    shown = [one for one in line.phones if one.chat_id == person.telegram_id]
    told = Counter(text for one in shown for text in one.content)
    strays = [one for one in shown if not one.content]
    made = await Contact.filter(debtor_id=case.debtor_id)
    uncertain = [one for one in made if one.state is ContactState.UNCERTAIN]
    delivered = [one for one in made if one.state is ContactState.DELIVERED]
    days = Counter(one.at.date() for one in shown)
    return Counter(
        {
            "shown twice": sum(times > 1 for times in told.values()),
            "never shown": OF_ONE_DEBTOR - len(told),
            "a stub that shows a word": sum(one.texts[0] != STUB for one in shown),
            "a stray that is not counted": max(0, len(strays) - len(uncertain)),
            "without a contact": OF_ONE_DEBTOR - len(delivered),
            "no certificate": sum(not is_borne_out(one.certificate) for one in delivered),
            "more than two a day": sum(times > 2 for times in days.values()),
        }
    )


async def test_twenty_histories_show_each_notice_once(opened: Settings) -> None:
    histories, wrong = await play_histories(opened, OF_ONE_DEBTOR)

    assert +wrong == Counter()
    assert histories.crashes


@pytest.mark.slow
@pytest.mark.timeout(0)
async def test_ten_thousand_histories_show_each_notice_once(opened: Settings) -> None:
    histories, wrong = await play_histories(opened, 10_000)

    strays = sum(not one.content for one in histories.line.phones)
    print(f"histories 10000, crashes {histories.crashes}, stray stubs {strays}, wrong {dict(+wrong)}")  # noqa: T201 - the figure is the proof
    assert +wrong == Counter()
