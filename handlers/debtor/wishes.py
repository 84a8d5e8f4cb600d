"""Free words of a debtor: to be left alone, done at once whatever question is open; and the ways from here."""

from datetime import datetime
from typing import Any

from aiogram import Router
from aiogram.filters import Filter, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import Message

from backend.domain.hardship import HardshipKind
from backend.domain.people import Actor, Permission
from backend.domain.wishes import Wish, wish_in
from backend.models import ConsentKind, ConsentWay
from backend.services import consents, talks
from backend.services.money import debts
from backend.texts import Texts
from handlers.callbacks import Go, OpenPlan
from handlers.debtor.callbacks import AskWhy, CallPerson, ChooseHardship, HowToPay, TellHardship
from handlers.debtor.consents import stopped_screen
from handlers.debtor.talks import open_screen
from handlers.filters import FOR_DEBTORS
from handlers.screens import Row, Screen, button, home_row, needs, show, today_of

router = Router(name="debtor.wishes")
router.message.filter(FOR_DEBTORS)
SEES = needs(Permission.SEE_OWN_DEBT)


class Wants(Filter):
    """Lets through words that ask for this, or, without one, for anything that we understand."""

    def __init__(self, wish: Wish | None = None) -> None:
        self.wish = wish

    async def __call__(self, message: Message) -> dict[str, Any] | bool:
        found = wish_in(message.text or "") if not (message.text or "").startswith("/") else None
        return {"wish": found} if found is not None and self.wish in {None, found} else False


class NotTalking(Filter):
    """Lets through what is said to nobody: whoever talks to a person is not answered by a machine."""

    async def __call__(self, _: Message, actor: Actor) -> bool:
        return await talks.open_of(actor.id) is None


@router.message(Wants(Wish.STOP), flags=SEES)
async def stop(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    await state.clear()
    await consents.revoke(actor, ConsentKind.CHANNEL, now, ConsentWay.WORD)
    await show(message, stopped_screen(texts))


@router.message(StateFilter(None), NotTalking(), Wants(Wish.PERSON), flags=SEES)
async def call_person(message: Message, actor: Actor, now: datetime, texts: Texts) -> None:
    await show(message, open_screen(await talks.call(actor, 0, now, today_of(actor, now)), texts))


@router.message(StateFilter(None), NotTalking(), Wants(), flags=SEES)
async def lead_on(message: Message, wish: Wish, actor: Actor, texts: Texts) -> None:
    """The nearest way from these words, for the only debt or from the list of them; and always a person."""
    found = await debts.debts_of(actor)
    rows: list[Row] = [[button(texts("menu-debts"), Go(screen="debts"))]]
    if len(found) == 1:
        case_id = found[0].id
        ways = {
            Wish.DEATH: ChooseHardship(case_id=case_id, kind=HardshipKind.DEATH),
            Wish.BANKRUPTCY: ChooseHardship(case_id=case_id, kind=HardshipKind.BANKRUPTCY),
            Wish.HARDSHIP: TellHardship(case_id=case_id),
            Wish.WHY: AskWhy(case_id=case_id),
            Wish.PAY: HowToPay(case_id=case_id),
            Wish.PLAN: OpenPlan(case_id=case_id),
        }
        rows = [[button(texts(f"wishes-{wish.value}"), ways[wish])], *rows]
    person = [button(texts("talks-call"), CallPerson(case_id=0))]
    await show(message, Screen(texts(f"wishes-understood-{wish.value}"), [*rows, person, home_row(texts)]))
