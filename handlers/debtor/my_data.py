"""«What do you know of me»: shown, given as a file, deleted as far as the law lets; asked by anybody of themselves."""

import asyncio
import tempfile
from datetime import datetime
from html import escape
from pathlib import Path

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, InlineKeyboardButton

from backend.domain.people import Actor, Permission
from backend.services import own_data
from backend.services.own_data import Forgotten, Known
from backend.texts import Texts
from handlers.callbacks import Go
from handlers.screens import Row, Screen, button, home_row, needs, show, show_file

router = Router(name="debtor.my_data")


@router.callback_query(Go.filter(F.screen == "my-data"), flags=needs(Permission.IDENTIFY))
async def open_own(query: CallbackQuery, actor: Actor, texts: Texts) -> None:
    known = await own_data.known_of(actor)
    rows: list[Row] = [
        [button(texts("own-file"), Go(screen="my-data-file"))],
        [button(texts("own-consents"), Go(screen="my-consents"))],
        [button(texts("own-forget"), Go(screen="my-data-forget"))],
    ]
    await show(query, Screen(_words(known, texts), [*rows, home_row(texts)]))


@router.callback_query(Go.filter(F.screen == "my-data-file"), flags=needs(Permission.IDENTIFY))
async def give_file(query: CallbackQuery, actor: Actor, now: datetime, texts: Texts) -> None:
    with tempfile.TemporaryDirectory(prefix="cessio-") as folder:
        path = Path(folder) / "own.xlsx"
        await own_data.export(actor, path, now, texts)
        content = await asyncio.to_thread(path.read_bytes)
    await show_file(query, content, texts("own-file-name"), Screen(texts("own-file-given"), [[_back(texts)]]))


@router.callback_query(Go.filter(F.screen == "my-consents"), flags=needs(Permission.IDENTIFY))
async def open_consents(query: CallbackQuery, actor: Actor, texts: Texts) -> None:
    """Each with its way and time, those taken back too; taking back is one press away."""
    given = (await own_data.known_of(actor)).consents
    lines = [
        texts(
            "own-consent-line",
            kind=texts(f"own-consent-{one.kind.value.replace('_', '-')}"),
            given=one.given_at,
            way=texts(f"own-way-{one.way.value}"),
            revoked=texts.show(one.revoked_at) if one.revoked_at else "none",
        )
        for one in given
    ]
    words = "\n".join(lines) or texts("own-consents-none")
    stop = [[button(texts("debts-messages-off"), Go(screen="stop"))]] if actor.debtor_id is not None else []
    rows: list[Row] = [*stop, [button(texts("own-forget"), Go(screen="my-data-forget"))], [_back(texts)]]
    await show(query, Screen(f"{texts('own-consents-head')}\n\n{words}", rows))


@router.callback_query(Go.filter(F.screen == "my-data-forget"), flags=needs(Permission.IDENTIFY))
async def ask_to_forget(query: CallbackQuery, texts: Texts) -> None:
    """What will go and what will stay is said before, not after."""
    yes = button(texts("own-forget-yes"), Go(screen="my-data-forget-yes"))
    await show(query, Screen(texts("own-forget-ask"), [[yes], [_back(texts)]]))


@router.callback_query(Go.filter(F.screen == "my-data-forget-yes"), flags=needs(Permission.IDENTIFY))
async def forget(query: CallbackQuery, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    await state.clear()
    forgotten = await own_data.forget(actor, now)
    await show(query, Screen(_gone(forgotten, texts), [home_row(texts)]))


def _words(known: Known, texts: Texts) -> str:
    """No passport, address or number in a chat: they are in the file."""
    parts = [texts("own-head"), texts("own-account", name=escape(known.person.name or "—"), tries=known.tries)]
    if known.debtor is not None:
        debts = texts("own-debtor", name=escape(known.debtor.full_name), count=len(known.cases))
        parts += [debts, texts("own-messages", count=len(known.contacts))]
    if known.speaks is not None:
        parts.append(texts("own-speaks", paper=escape(known.speaks.paper), until=_until(known, texts)))
    parts.append(texts("own-why"))
    return "\n\n".join(parts)


def _until(known: Known, texts: Texts) -> str:
    until = known.speaks.until if known.speaks else None
    return str(texts.show(until)) if until else "none"


def _gone(forgotten: Forgotten, texts: Texts) -> str:
    gone = texts("own-forgotten", consents=forgotten.consents)
    if not forgotten.is_debtor:
        return gone
    until = str(texts.show(forgotten.kept_until)) if forgotten.kept_until else "none"
    return f"{gone}\n\n{texts('own-forgotten-stays', until=until)}"


def _back(texts: Texts) -> InlineKeyboardButton:
    return button(texts("button-back"), Go(screen="my-data"))
