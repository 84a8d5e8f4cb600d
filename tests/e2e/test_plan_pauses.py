"""A plan by two pay-days, and one that rests: by hand in the chat."""

from datetime import date

from backend.domain.people import Role
from backend.domain.plans import Proposal
from backend.domain.stages import Stage
from backend.jobs import plans as by_clock
from backend.models import Case, Instalment, JournalEntry, PayMeans, Plan, PlanPause, PlanState, Task
from backend.services.money import plans
from bot.app import dispatcher
from bot.sandbox.client import Persona
from tests.agreeing import agree
from tests.e2e.conftest import House
from tests.e2e.test_debtor import answer, known_debtor, screen, sign
from tests.factories import NOW, TODAY, make_case


async def agreed(house: House, **given: object) -> tuple[Persona, Case]:
    """Three payments of ten thousand on the tenth, agreed on today."""
    case = await make_case(stage=Stage.B10_PRETRIAL, principal="30000.00", interest="0.00", penalty="0.00", **given)  # type: ignore[arg-type]
    debtor = await known_debtor(house, case)
    actor = (await house.row_of(debtor)).actor()
    await agree(actor, await plans.offer(actor, case.id, Proposal(10, date(2026, 12, 10), months=3), TODAY))
    await screen(debtor, "По частям", "Ваш график")
    return debtor, case


async def due_days() -> list[str]:
    return [one.due_on.isoformat() for one in await Instalment.all().order_by("number")]


async def test_wages_in_two_parts_give_a_plan_on_two_days(house: House) -> None:
    case = await make_case(stage=Stage.B10_PRETRIAL, principal="30000.00", interest="0.00", penalty="0.00")
    debtor = await known_debtor(house, case)

    await screen(debtor, "По частям", "Как разделить")
    await screen(debtor, "Два раза в месяц", "По каким дням")
    offered = await screen(debtor, "5-е и 20-е", "каждое 5-е и 20-е")
    assert "24 платежа по 1\u00a0250,00" in offered
    await screen(debtor, "Предложить своё", "одной фразой")
    shown = await answer(debtor, "6000 в месяц, 5 и 20 числа", "График по договору")
    assert "05.12.2026 — 3\u00a0000,00" in shown
    assert "20.12.2026 — 3\u00a0000,00" in shown
    await sign(debtor)

    plan = await Plan.get(state=PlanState.ACCEPTED)
    assert await Instalment.filter(plan_id=plan.id).count() == 10
    means = await PayMeans.get()
    assert (means.pay_day, means.second_day) == (5, 20)


async def test_a_month_of_rest_is_taken_at_once_and_moves_every_payment(house: House) -> None:
    debtor, case = await agreed(house)

    await screen(debtor, "Взять паузу", "На сколько")
    await screen(debtor, "1 месяц", "Что случилось")
    told = await answer(debtor, "Задержали зарплату", "Пауза до 22.12.2026")
    assert "сдвинуты" in told

    assert await due_days() == ["2027-01-10", "2027-02-10", "2027-03-10"]
    shown = await screen(debtor, "Открыть график", "Пауза до 22.12.2026")
    assert "10.01.2027" in shown
    assert "Взять паузу" not in str((await debtor.last()).get("reply_markup"))
    house.moment = NOW.replace(month=12, day=21)
    await by_clock.look_at_late_ones(dispatcher().workflow_data["outside"], house.moment)
    assert not await Task.exists(title_key="task-title-promise")
    assert await JournalEntry.exists(action="plan.paused", case_id=case.id)


async def test_three_months_are_a_managers_word_and_begin_on_its_day(house: House) -> None:
    manager = await house.person(Role.MANAGER, "Мария")
    debtor, _ = await agreed(house)
    await manager.notice()

    await screen(debtor, "Взять паузу", "На сколько")
    await screen(debtor, "3 месяца", "Что случилось")
    await answer(debtor, "Болею", "Спросили руководителя")
    assert (await due_days())[0] == "2026-12-10"
    await manager.wait_for("просят паузу")
    house.moment = house.moment.replace(day=25)
    await debtor.notice()
    await screen(manager, "Посмотреть", "Болею")
    await screen(manager, "Разрешить с сегодняшнего дня", "разрешена")

    await debtor.wait_for("разрешил паузу")
    pause = await PlanPause.get()
    assert (pause.since, pause.until) == (date(2026, 11, 25), date(2027, 2, 24))
    assert await due_days() == ["2027-03-10", "2027-04-10", "2027-05-10"]


async def test_a_second_pause_of_a_plan_is_asked_for_and_may_be_declined(house: House) -> None:
    manager = await house.person(Role.MANAGER, "Мария")
    debtor, _ = await agreed(house)
    await screen(debtor, "Взять паузу", "На сколько")
    await screen(debtor, "1 месяц", "Что случилось")
    await answer(debtor, "Задержали зарплату", "Пауза до")
    house.moment = NOW.replace(month=12, day=24)

    await screen(debtor, "Открыть график", "Ваш график")
    await screen(debtor, "Взять паузу", "На сколько")
    await screen(debtor, "1 месяц", "Что случилось")
    await answer(debtor, "Снова задержали", "Спросили руководителя")
    await debtor.notice()
    await screen(manager, "Просьбы о рассрочке", "Ждёт ответа 1 просьба")
    await screen(manager, "пауза, 1", "Снова задержали")
    await screen(manager, "Отказать", "отказано")

    await debtor.wait_for("не разрешил")
    assert (await due_days())[0] == "2027-01-10"


async def test_a_plan_grown_too_heavy_gives_way_to_a_lighter_one_only_when_that_is_signed(house: House) -> None:
    officer = await house.person(Role.OFFICER, "Иван")
    debtor, case = await agreed(house)
    await officer.say(case.number)
    await officer.wait_for("Берёзкина")
    await screen(officer, "Ещё", "Что сделать")

    await screen(officer, "Предложить график", "какой график")
    await answer(officer, "500 в месяц", "слишком")
    await answer(officer, "3000 в месяц, 10 и 25 числа", "ждёт должника")
    standing = await Plan.get(state=PlanState.ACCEPTED)
    assert await Instalment.filter(plan_id=standing.id).count() == 3
    await screen(debtor, "Назад", case.contract_number)
    await screen(debtor, "По частям", "Мы предлагаем такой график")
    await sign(debtor)

    await standing.refresh_from_db()
    assert standing.state is PlanState.REPLACED
    lighter = await Plan.get(state=PlanState.ACCEPTED)
    assert (lighter.replaces_id, await Instalment.filter(plan_id=lighter.id).count()) == (standing.id, 20)
