"""One path of each kind through the house: how it begins, what people do, how it must have ended."""

from abc import ABC, abstractmethod
from datetime import UTC, datetime, timedelta
from pathlib import Path as File

from tortoise.transactions import in_transaction

from backend import queue
from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.integrations.post.simulator import Fate
from backend.jobs.digest import MORNING
from backend.models import (
    Bulk,
    Case,
    JournalEntry,
    LedgerEntry,
    LetterOperation,
    Notice,
    Paper,
    PaperPage,
    PaperState,
    Payment,
    Person,
    Plan,
    PlanState,
    RegisterImport,
)
from backend.services.money import ledger
from bot.sandbox.client import Persona, words
from handlers.callbacks import AskPayment
from tests.crash.machine import PATIENCE, Machine
from tests.e2e.test_many_at_once import tries_the_usual_step
from tests.e2e.test_papers import case_of
from tests.factories import NOW, TODAY, make_case, make_creditor, make_debtor

SAMPLES = File(__file__).parents[1] / "samples"
MONDAY_MORNING = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
BARCODE = "80094463220651"


class Path(ABC):
    """`prepare` leads to the last moment before it, `walk` is what people do, `check` what must be true after."""

    name: str
    base: datetime = NOW
    stride: int = 1
    """Of very many statements, each so-manieth is tried."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine

    @abstractmethod
    async def prepare(self) -> None: ...

    @abstractmethod
    async def walk(self) -> None: ...

    @abstractmethod
    async def check(self) -> None: ...


async def sees(persona: Persona, wanted: str) -> None:
    await persona.wait_for(wanted, seconds=PATIENCE)


async def presses(persona: Persona, label: str, wanted: str) -> None:
    """The answer to the press itself may have died with the process: what counts is the screen."""
    await persona.press(label, answered=False)
    await sees(persona, wanted)


async def says(persona: Persona, text: str, wanted: str) -> None:
    await persona.say(text)
    await sees(persona, wanted)


async def row_of(persona: Persona) -> Person:
    return await Person.get(telegram_id=persona.id)


class OfficerAdvancesACase(Path):
    name = "an officer advances a case"

    async def prepare(self) -> None:
        self.officer = await self.machine.person(Role.OFFICER, "Иван")
        self.clerk = await self.machine.person(Role.MAIL_CLERK, "Анна")
        self.case = await make_case(responsible_id=(await row_of(self.officer)).id)
        await says(self.officer, self.case.number, "Проверка комплекта")

    async def walk(self) -> None:
        await presses(self.officer, "Уведомить об уступке", "Уведомление об уступке")

    async def check(self) -> None:
        case = await Case.get(id=self.case.id)
        assert (case.at, case.version, case.responsible_id) == (Stage.A30_NOTICE, 2, (await row_of(self.clerk)).id)
        assert await JournalEntry.filter(action="case.step").count() == 1
        assert [notice.text for notice in await Notice.filter(case_id=case.id)] == ["notice-case-yours"]


class RegisterIsTakenIn(Path):
    name = "a register is taken in"
    stride = 11
    file = SAMPLES / "registers" / "clean.xlsx"
    cases = 30

    async def prepare(self) -> None:
        self.officer = await self.machine.person(Role.OFFICER, "Иван")

    async def walk(self) -> None:
        await self.officer.upload(self.file)
        await sees(self.officer, "Кто уступил")
        await says(self.officer, "ООО МКК «Ромашка»", "Номер договора уступки")
        await says(self.officer, "Ц-7/2026", "Дата договора уступки")
        await says(self.officer, "01.10.2026", f"Принято: {self.cases}, отклонено: 0")

    async def check(self) -> None:
        assert await RegisterImport.all().count() == 1
        assert await Case.all().count() == self.cases
        assert await Case.filter(stage=Stage.A20_INTAKE_CHECK.value, version=2).count() == self.cases
        assert await JournalEntry.filter(action="case.imported").count() == self.cases
        assert await JournalEntry.filter(action="case.step").count() == self.cases
        for case in await Case.all():
            assert (await ledger.balance_of(case.id, TODAY)).total == case.balance


class LetterIsDelivered(Path):
    name = "a letter is delivered"

    async def prepare(self) -> None:
        self.officer = await self.machine.person(Role.OFFICER, "Иван")
        self.case = await make_case(
            stage=Stage.C40_ORDER_SENT, responsible_id=(await row_of(self.officer)).id, court_name="Участок № 3"
        )
        self.machine.post.world.play(BARCODE, Fate.DELIVERED, start=NOW - timedelta(days=9))
        await says(self.officer, self.case.number, "Заявление направлено в суд")
        await presses(self.officer, "Письма", "Писем пока нет")
        await presses(self.officer, "➕ Письмо", "номер отправления с квитанции")
        await says(self.officer, BARCODE, "заявление о судебном приказе в суд")
        await says(self.officer, "14.11.2026", "14.11.2026")

    async def walk(self) -> None:
        """Registered, it is asked about at once."""
        await self.officer.press("✅ Зарегистрировать", answered=False)
        await sees(self.officer, "Дело перешло на стадию")

    async def check(self) -> None:
        case = await Case.get(id=self.case.id)
        assert case.at is Stage.C50_ORDER_AT_COURT
        assert await JournalEntry.filter(action="case.step").count() == 1
        told = [(one.type, one.attr, one.at_text, one.index) for one in await LetterOperation.all()]
        assert len(told) == len(set(told)) > 1
        assert await JournalEntry.filter(action="letter.registered").count() == 1
        assert await Notice.filter(text="letters-notice-moved").count() == 1


class PaperIsFiled(Path):
    name = "a photograph of a paper is read and filed"
    stride = 5

    async def prepare(self) -> None:
        self.officer = await self.machine.person(Role.OFFICER, "Иван")
        self.case = await case_of("return")

    async def walk(self) -> None:
        await self.officer.upload(SAMPLES / "papers" / "return.jpg")
        await sees(self.officer, "возвращении заявления")
        await presses(self.officer, "записать", "в деле")

    async def check(self) -> None:
        case = await Case.get(id=self.case.id)
        assert case.at is Stage.C70_ORDER_RETURNED
        assert (await Paper.get()).state is PaperState.CONFIRMED
        assert await PaperPage.all().count() == 1
        assert await JournalEntry.filter(action="paper.filed").count() == 1
        assert await JournalEntry.filter(action="case.step").count() == 1
        results = [message for message in await self.officer.messages() if "в деле" in words(message)]
        assert len(results) == 1


class DebtorAcceptsAPlan(Path):
    name = "a debtor accepts a plan"

    async def prepare(self) -> None:
        self.officer = await self.machine.person(Role.OFFICER, "Иван")
        self.case = await make_case(
            stage=Stage.B10_PRETRIAL,
            principal="9000.00",
            interest="0.00",
            penalty="0.00",
            responsible_id=(await row_of(self.officer)).id,
        )
        self.debtor = await self.machine.person(Role.DEBTOR, "Ольга", debtor_id=self.case.debtor_id)
        await presses(self.debtor, "Мой долг", self.case.contract_number)
        await presses(self.debtor, "По частям", "Как разделить")
        await presses(self.debtor, "Предложить своё", "одной фразой")
        await says(self.debtor, "3000 в месяц 5 числа", "График по договору")

    async def walk(self) -> None:
        await presses(self.debtor, "Согласен с графиком", "Договорились")

    async def check(self) -> None:
        plan = await Plan.get()
        assert plan.state is PlanState.ACCEPTED
        assert [str(one.amount) for one in await plan.instalments.all().order_by("number")] == ["3000.00"] * 3
        assert await JournalEntry.filter(action__startswith="plan.").count() == 1
        told = await Notice.filter(person_id=(await row_of(self.officer)).id, case_id=self.case.id)
        assert len(told) == 1


class PaymentClosesTheCase(Path):
    name = "a payment closes the case"

    async def prepare(self) -> None:
        self.officer = await self.machine.person(Role.OFFICER, "Иван")
        self.accountant = await self.machine.person(Role.ACCOUNTANT, "Анна")
        self.case = await make_case(
            stage=Stage.B10_PRETRIAL,
            principal="3000.00",
            interest="0.00",
            penalty="0.00",
            responsible_id=(await row_of(self.officer)).id,
        )
        message = await self.accountant.last()
        await self.accountant.press_data(AskPayment(case_id=self.case.id).pack(), message["message_id"])
        await sees(self.accountant, "Напишите сумму")
        await says(self.accountant, "3000", "Когда деньги пришли")
        await presses(self.accountant, "Сегодня", "Каким путём")
        await presses(self.accountant, "Банковский перевод", "номер платёжного документа")
        await says(self.accountant, "п/п 7", "Записать?")

    async def walk(self) -> None:
        await presses(self.accountant, "✅ Записать", "записан")

    async def check(self) -> None:
        case = await Case.get(id=self.case.id)
        assert (case.at, str(case.balance)) == (Stage.G10_PAID, "0.00")
        assert await Payment.all().count() == 1
        assert await LedgerEntry.filter(kind="payment").count() == 1
        assert await JournalEntry.filter(action="case.step").count() == 1


class OfficerAdvancesAWholeList(Path):
    name = "an officer advances a whole list"
    stride = 17
    cases = 130
    """More than one portion holds."""

    async def prepare(self) -> None:
        self.officer = await self.machine.person(Role.OFFICER, "Иван")
        self.clerk = await self.machine.person(Role.MAIL_CLERK, "Анна")
        debtor, creditor = await make_debtor(), await make_creditor()
        for _ in range(self.cases):
            await make_case(debtor=debtor, creditor=creditor, stage=Stage.A20_INTAKE_CHECK)
        await tries_the_usual_step(self.officer)

    async def walk(self) -> None:
        await presses(self.officer, f"✅ Выполнить для {self.cases} дел", "Выполнено")

    async def check(self) -> None:
        clerk = (await row_of(self.clerk)).id
        moved = Case.filter(stage=Stage.A30_NOTICE.value, version=2, responsible_id=clerk)
        assert await moved.count() == self.cases
        assert (await Bulk.get()).done == self.cases
        steps = await JournalEntry.filter(action="case.step").values_list("case_id", flat=True)
        assert sorted(map(str, steps)) == sorted(str(case.id) for case in await Case.all())
        for action in ("bulk.started", "bulk.done"):
            assert await JournalEntry.filter(action=action).count() == 1
        assert [one.args["count"] for one in await Notice.filter(text="bulk-notice-yours")] == [self.cases]


class ManagerGetsTheDigest(Path):
    name = "a manager gets the digest"
    base = MONDAY_MORNING

    async def prepare(self) -> None:
        self.manager = await self.machine.person(Role.MANAGER, "Вера")
        await make_case()

    async def walk(self) -> None:
        await ring(self.machine, MORNING)
        await sees(self.manager, "Сводка")

    async def check(self) -> None:
        assert await Notice.filter(text="digest").count() == 1
        pictures = [message for message in await self.manager.messages() if "photo" in message]
        assert len(pictures) == 1


async def ring(machine: Machine, job: str) -> None:
    """What the clock enqueues at its planned time."""
    async with in_transaction():
        await queue.enqueue(job, {"planned_at": machine.now().isoformat()}, run_at=machine.now(), key=f"schedule:{job}")


PATHS: tuple[type[Path], ...] = (
    OfficerAdvancesACase,
    RegisterIsTakenIn,
    LetterIsDelivered,
    PaperIsFiled,
    DebtorAcceptsAPlan,
    PaymentClosesTheCase,
    OfficerAdvancesAWholeList,
    ManagerGetsTheDigest,
)
