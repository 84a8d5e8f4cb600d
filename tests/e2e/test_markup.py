"""Other people's words are shown as they are: they neither restyle a screen nor break it."""

import pytest

from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.models import Creditor
from bot.sandbox.client import Persona, words
from bot.sandbox.wire import Json
from tests.e2e.conftest import House
from tests.e2e.test_debtor import sign
from tests.factories import make_case, make_creditor, make_debtor

NAMES = (
    "<b>Жирнова</b> Анна",
    "Ёжикова _*[`~ Анна",
    "Амперсанд & Ко &lt; Анна",
    '"><script>alert(1)</script> Анна',
    "</b> Анна",
)


def styled(message: Json) -> list[str]:
    """What the message shows in another style."""
    text = words(message).encode("utf-16-le")
    marks = message.get("entities") or message.get("caption_entities") or []
    return [text[2 * one["offset"] : 2 * (one["offset"] + one["length"])].decode("utf-16-le") for one in marks]


async def walk(persona: Persona, *steps: tuple[str, str]) -> list[Json]:
    """Press each and see what came."""
    seen = []
    for label, wanted in steps:
        await persona.press(label)
        seen.append(await persona.wait_for(wanted))
    return seen


@pytest.mark.parametrize("name", NAMES)
async def test_an_officer_reads_names_as_they_are(house: House, name: str) -> None:
    officer = await house.person(Role.OFFICER, name)
    creditor: Creditor = await make_creditor(f"ООО «{name}»")
    case = await make_case(
        debtor=await make_debtor(name, registration_address=f"г. {name}", residence_address=f"ул. {name}"),
        creditor=creditor,
        contract_number=f"№ {name}",
        court_name=f"Участок {name}",
        responsible_id=(await house.row_of(officer)).id,
        stage=Stage.A20_INTAKE_CHECK,
    )

    await officer.say(case.number)
    card = await officer.wait_for("Проверка комплекта")
    screens = await walk(
        officer,
        ("💰", "из чего складывается"),
        ("Назад", "Проверка комплекта"),
        ("☎️", "г. "),
        ("Назад", "Проверка комплекта"),
        ("✉️", "Писем пока нет"),
        ("Назад", "Проверка комплекта"),
        ("Другие шаги", "· Проверка комплекта"),
    )

    for shown in (name, f"ООО «{name}»", f"№ {name}", f"Участок {name}"):
        assert shown in words(card)
    assert f"ул. {name}" in words(screens[2])
    assert "Жирнова" not in [one for message in (card, *screens) for one in styled(message)]


@pytest.mark.parametrize("name", NAMES)
async def test_whatever_is_looked_for_is_answered(house: House, name: str) -> None:
    officer = await house.person(Role.OFFICER)
    await make_case(debtor=await make_debtor(name))
    await make_case(debtor=await make_debtor(name))

    await officer.say(name)

    answer = await officer.wait_for(lambda message: bool(words(message)))
    assert "сломалось" not in words(answer)


@pytest.mark.parametrize("name", NAMES)
async def test_a_debtor_and_colleagues_who_are_told_read_names_as_they_are(house: House, name: str) -> None:
    officer = await house.person(Role.OFFICER, name)
    case = await make_case(
        debtor=await make_debtor(name),
        contract_number=f"№ {name}",
        responsible_id=(await house.row_of(officer)).id,
        stage=Stage.B10_PRETRIAL,
        principal="9000.00",
        interest="0.00",
        penalty="0.00",
    )
    debtor = await house.person(Role.DEBTOR, name, debtor_id=case.debtor_id)

    (debt,) = await walk(debtor, ("Мой долг", f"№ {name}"))
    await walk(debtor, ("По частям", "Как разделить"))
    await debtor.press("Предложить своё")
    await debtor.wait_for("одной фразой")
    await debtor.say("3000 в месяц 5 числа")
    await debtor.wait_for("График по договору")
    await officer.notice()
    await sign(debtor)

    told = await officer.wait_for("согласился на рассрочку")
    assert "&lt;b" not in words(debt) + words(told)
    assert "сломалось" not in str(await debtor.messages())
