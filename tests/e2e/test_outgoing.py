"""Papers that leave, in the chat: a lawyer makes the set of a stage, sees what is stale, changes a template."""

from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.models import Debtor, OutgoingPaper
from bot.sandbox.client import Persona
from tests.e2e.conftest import House
from tests.factories import clear_outside, make_case


async def to_papers(lawyer: Persona, contract: str) -> None:
    await lawyer.say(contract)
    await lawyer.wait_for(contract)
    await lawyer.press("📤 Документы")
    await lawyer.wait_for("Документы дела")


async def test_a_lawyer_makes_the_set_of_a_stage_and_a_changed_fact_makes_it_stale(house: House) -> None:
    case = await make_case(stage=Stage.C10_ORDER_PREP)
    await clear_outside(case)
    lawyer = await house.person(Role.LAWYER)
    await to_papers(lawyer, case.contract_number)

    await lawyer.press("Сделать всё, что можно")
    await lawyer.wait_for("✅ Заявление о судебном приказе")
    assert await OutgoingPaper.filter(case_id=case.id).count() == 4

    await lawyer.press("Заявление о судебном приказе")
    await lawyer.wait_for("страниц: 2")
    await lawyer.press("🖨 PDF")
    await lawyer.wait_for("Прочтите и подпишите")

    await Debtor.filter(id=case.debtor_id).update(full_name="Ветрова Ольга Петровна")
    await to_papers(lawyer, case.contract_number)
    await lawyer.wait_for("данные изменились")
    await lawyer.press("Заявление о судебном приказе")
    await lawyer.wait_for("ФИО должника")
    await lawyer.press("🔄 Сделать заново")
    await lawyer.wait_for("Прочтите и подпишите")


async def test_a_lawyer_sends_a_template_back_and_a_mistake_is_named(house: House) -> None:
    case = await make_case(stage=Stage.C10_ORDER_PREP)
    lawyer = await house.person(Role.LAWYER)
    await to_papers(lawyer, case.contract_number)
    await lawyer.press("🧩 Шаблоны")
    await lawyer.wait_for("Шаблоны документов")
    await lawyer.press("Расчёт задолженности")
    await lawyer.wait_for("из поставки")
    await lawyer.press("⬆️ Прислать свой")
    await lawyer.wait_for("Пришлите файл")

    await lawyer.upload(("template.txt", "# РАСЧЁТ\n{долк}".encode()))
    await lawyer.wait_for("Возможно, «долг»")
    await lawyer.upload(("template.txt", "# РАСЧЁТ\n{долг}".encode()))
    await lawyer.wait_for("ошибок нет")
    await lawyer.press("✅ Ввести в силу")
    await lawyer.wait_for("В силе: версия 1")
    await lawyer.press("Версия из поставки")
    await lawyer.wait_for("В силе: из поставки")
