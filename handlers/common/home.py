"""Home: what this person can do here, made from the table of roles."""

import re
from contextlib import suppress
from datetime import datetime

from aiogram import Bot, F, Router
from aiogram.exceptions import TelegramAPIError
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import NotFound
from backend.domain.people import Actor, Permission, Role, may
from backend.models import Person
from backend.services import people
from backend.texts import Texts
from handlers.callbacks import Go, OpenList
from handlers.common.commands import tell_own
from handlers.screens import Row, Screen, button, needs, show
from handlers.staff.cases import card
from handlers.staff.inline import CASE_LINK

router = Router(name="home")
INVITATION = "in_"
IN_A_ROW = 2
LINKED = re.compile(r"\d{1,15}", re.ASCII)

MENU: tuple[tuple[Permission, str, Go | OpenList], ...] = (
    (Permission.PLAN_WORK, "menu-today", Go(screen="today")),
    (Permission.TAKE_STEP, "menu-my-cases", OpenList(view="mine")),
    (Permission.TAKE_STEP, "menu-overdue", OpenList(view="overdue")),
    (Permission.SEE_CASES, "menu-find", Go(screen="find")),
    (Permission.SEE_CASES, "menu-lists", Go(screen="lists")),
    (Permission.FILE_PAPER, "menu-paper", Go(screen="paper")),
    (Permission.REGISTER_LETTER, "menu-letter", Go(screen="letter")),
    (Permission.IMPORT_REGISTER, "menu-register", Go(screen="register")),
    (Permission.RECORD_PAYMENT, "menu-statements", Go(screen="statements")),
    (Permission.SEE_DIGEST, "menu-digest", Go(screen="digest")),
    (Permission.SEE_DIGEST, "menu-quality", Go(screen="quality")),
    (Permission.SET_POLICY, "menu-contacts", Go(screen="contact-register")),
    (Permission.SET_POLICY, "menu-policy", Go(screen="policy")),
    (Permission.APPROVE_PLAN, "menu-plans-asked", Go(screen="plans-asked")),
    (Permission.MANAGE_TEAMS, "menu-teams", Go(screen="teams")),
    (Permission.MANAGE_STAFF, "menu-staff", Go(screen="staff")),
    (Permission.SEE_OWN_DEBT, "menu-debts", Go(screen="debts")),
)


@router.message(CommandStart(deep_link=True, magic=F.args.startswith(INVITATION)), flags=needs(Permission.TALK))
async def start_by_link(
    message: Message, command: CommandObject, bot: Bot, person: Person, now: datetime, texts: Texts, state: FSMContext
) -> None:
    """A one-time link to a role. A forged, used or late one gets the same refusal."""
    await state.clear()
    joined = await people.accept_invitation(person.id, (command.args or "").removeprefix(INVITATION), now)
    with suppress(TelegramAPIError):  # a menu is a comfort, and told again at the next start
        await tell_own(bot, joined)
    await show(message, home(joined.actor(), texts))


@router.message(CommandStart(deep_link=True, magic=F.args.startswith(CASE_LINK)), flags=needs(Permission.TALK))
async def start_at_case(
    message: Message, command: CommandObject, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    """From a message in a team's chat to the case, for whoever may see it; for everybody else home, as ever."""
    await state.clear()
    number = (command.args or "").removeprefix(CASE_LINK)
    screen = home(actor, texts)
    if LINKED.fullmatch(number) and may(actor, Permission.SEE_CASES):
        with suppress(NotFound):
            screen = await card(actor, int(number), now, texts)
    await show(message, screen)


@router.message(CommandStart(), flags=needs(Permission.TALK))
async def start(message: Message, actor: Actor, texts: Texts, state: FSMContext) -> None:
    await state.clear()
    await show(message, home(actor, texts))


@router.message(Command("cancel"), flags=needs(Permission.TALK))
async def cancel(message: Message, actor: Actor, texts: Texts, state: FSMContext) -> None:
    """Out of any question, back home."""
    await state.clear()
    await show(message, home(actor, texts))


@router.callback_query(Go.filter(F.screen == "home"), flags=needs(Permission.TALK))
async def go_home(query: CallbackQuery, actor: Actor, texts: Texts, state: FSMContext) -> None:
    await state.clear()
    await show(query, home(actor, texts))


@router.message(Command("help"), flags=needs(Permission.TALK))
async def help_(message: Message, actor: Actor, texts: Texts) -> None:
    await show(message, Screen(texts(f"help-{_door(actor)}"), [[button(texts("button-home"), Go(screen="home"))]]))


@router.message(Command("privacy"), flags=needs(Permission.TALK))
async def privacy(message: Message, actor: Actor, texts: Texts) -> None:
    own = [[button(texts("own-open"), Go(screen="my-data"))]] if may(actor, Permission.IDENTIFY) else []
    await show(message, Screen(texts("privacy"), [*own, [button(texts("button-home"), Go(screen="home"))]]))


def home(actor: Actor, texts: Texts) -> Screen:
    """A guest sees only the debtor's door, and not a word about any debt."""
    if actor.role is Role.GUEST:
        return Screen(texts("home-guest"), [[button(texts("menu-identify"), Go(screen="identify"))]])
    doors = [button(texts(label), target) for permission, label, target in MENU if may(actor, permission)]
    rows: list[Row] = [doors[first : first + IN_A_ROW] for first in range(0, len(doors), IN_A_ROW)]
    return Screen(texts(f"home-{_door(actor)}", role=texts(f"role-{actor.role.value.replace('_', '-')}")), rows)


def _door(actor: Actor) -> str:
    return {Role.GUEST: "guest", Role.DEBTOR: "debtor"}.get(actor.role, "staff")
