"""Who is told what became of a letter, and which step is offered with the news."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from backend.domain.people import SYSTEM, Permission, Role, may
from backend.domain.stages import OpenStep, RefusedStep, Step
from backend.models import Case, Letter, Person
from backend.services import stages
from backend.services.access import case_for, cases_of
from backend.services.notices import Button, Named, News, owe

LACKS_PAPER = "refusal-stage-no-"


@dataclass(frozen=True)
class Told:
    """What is to be told of a letter, once: the text, what fills it, and the step to offer where it is open."""

    text: str
    key: str
    args: Mapping[str, object]
    offers: Step | None = None
    offers_next: bool = False


async def tell(
    case: Case, letter: Letter, told: Told, now: datetime, today: date, *, answered: int | None = None
) -> None:
    """`answered` is whoever answered for the case before it moved on: they hear of it too."""
    args = {"number": case.number, "kind": named("letter-kind", letter.kind), "barcode": letter.barcode, **told.args}
    for person in await _listeners(case, letter, answered):
        buttons = await _buttons(case, person, told, today)
        await owe(person.id, News(told.text, told.key, args, buttons, case_id=case.id), now)


async def tell_of_refusal(letter: Letter, now: datetime, today: date) -> None:
    """The Post will not hear of this number: whoever answers for the case looks at the receipt. Told once."""
    case = await case_for(SYSTEM, letter.case_id)
    await tell(case, letter, Told("letters-notice-rejected", f"letter:{letter.id}:rejected", {}), now, today)


async def tell_of_missing_card(letter: Letter, now: datetime, today: date) -> None:
    """The proof of delivery is with the Post alone: a duplicate of the notice is asked for. Told once."""
    case = await case_for(SYSTEM, letter.case_id)
    await tell(case, letter, Told("letters-notice-card-missing", f"letter:{letter.id}:card", {}), now, today)


def named(stem: str, value: str) -> Named:
    return Named(f"{stem}-{value.replace('_', '-')}")


async def _listeners(case: Case, letter: Letter, answered: int | None) -> list[Person]:
    """Whoever answers for the case, and did before it moved on.

    Where nobody does: the managers who see it, or else whoever registered the letter, or else the administrators.
    """
    theirs = {case.responsible_id, answered} - {None}
    if found := await Person.filter(id__in=theirs, is_active=True).order_by("id"):
        return found
    managers = await Person.filter(role=Role.MANAGER, is_active=True).order_by("id")
    return (
        [person for person in managers if await _sees(person, case)]
        or await Person.filter(id=letter.registered_by, is_active=True)
        or await Person.filter(role=Role.ADMINISTRATOR, is_active=True).order_by("id")
    )


async def _sees(person: Person, case: Case) -> bool:
    return bool(await (await cases_of(person.actor())).filter(id=case.id).exists())


async def _buttons(case: Case, person: Person, told: Told, today: date) -> list[list[Button]]:
    step = await _step_button(case, person, told, today)
    opens = [
        Button("button-open-case", "case", {"case_id": case.id}),
        Button("card-letters", "letters", {"case_id": case.id}),
    ]
    return [[step], opens] if step else [opens]


async def _step_button(case: Case, person: Person, told: Told, today: date) -> Button | None:
    """The next step where it is open; where it waits for a court's paper, the camera."""
    menu = await stages.menu_of(case, person.actor(), today)
    main = menu.main if told.offers_next else next((one for one in menu.open if one.step is told.offers), None)
    if isinstance(main, OpenStep):
        to = {"case_id": case.id, "step": main.step.value, "version": case.version}
        return Button("card-main-step", "step", to, {"step": main.step})
    waits_for_paper = isinstance(main, RefusedStep) and main.key.startswith(LACKS_PAPER)
    if waits_for_paper and may(person.actor(), Permission.FILE_PAPER):
        return Button("menu-paper", "go", {"screen": "paper"})
    return None
