"""A talk in a colleague's own chat: what was said last, an answer in words, the end."""

from datetime import datetime
from html import escape

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.people import Actor, Permission
from backend.models import TalkSide
from backend.services import talks
from backend.services.talks import TalkPage
from backend.settings import Settings
from backend.texts import Texts
from handlers.callbacks import OpenCase, OpenTalk
from handlers.filters import FOR_STAFF, WORDS
from handlers.said import source_of
from handlers.screens import Row, Screen, button, home_row, needs, show
from handlers.staff.debtor_side import OpenDebtorSide

router = Router(name="staff.talks")
router.message.filter(FOR_STAFF)
ANSWERS = needs(Permission.ANSWER_DEBTOR)


class AnswerTalk(CallbackData, prefix="tk1"):
    talk_id: int


class EndTalkOf(CallbackData, prefix="tk2"):
    talk_id: int


class AnsweringTalk(StatesGroup):
    words = State()


@router.callback_query(OpenTalk.filter(), flags=ANSWERS)
async def open_one(
    query: CallbackQuery, callback_data: OpenTalk, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    await show(query, _screen(await talks.page_of(actor, callback_data.talk_id), texts))


@router.callback_query(AnswerTalk.filter(), flags=ANSWERS)
async def ask_words(
    query: CallbackQuery, callback_data: AnswerTalk, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    page = await talks.page_of(actor, callback_data.talk_id)
    await state.set_state(AnsweringTalk.words)
    await state.set_data({"talk_id": page.talk.id})
    back = button(texts("button-back"), OpenTalk(talk_id=page.talk.id))
    await show(query, Screen(texts("talks-ask-answer"), [home_row(texts, back)]))


@router.message(AnsweringTalk.words, WORDS, flags=ANSWERS)
async def take_words(
    message: Message, actor: Actor, settings: Settings, now: datetime, texts: Texts, state: FSMContext
) -> None:
    talk_id = int((await state.get_data())["talk_id"])
    source = source_of(message)
    await talks.answer(settings, actor, talk_id, message.text or "", source, now)
    await state.clear()
    await show(message, _screen(await talks.page_of(actor, talk_id), texts))


@router.callback_query(EndTalkOf.filter(), flags=ANSWERS)
async def end(query: CallbackQuery, callback_data: EndTalkOf, actor: Actor, now: datetime, texts: Texts) -> None:
    await talks.close(actor, callback_data.talk_id, now)
    await show(query, _screen(await talks.page_of(actor, callback_data.talk_id), texts))


def _screen(page: TalkPage, texts: Texts) -> Screen:
    talk, case = page.talk, page.case
    lines = [texts("talks-head", number=case.number, open=talk.closed_at is None, at=talk.opened_at)]
    for line in page.lines:
        who = texts("talks-debtor") if line.side is TalkSide.DEBTOR else escape(page.names.get(line.person_id, "—"))
        lines.append(texts("talks-said", who=who, at=line.at, words=escape(line.words or "") or "📎"))
    rows: list[Row] = []
    if talk.closed_at is None:
        rows += [
            [button(texts("talks-answer-button"), AnswerTalk(talk_id=talk.id))],
            [button(texts("talks-close"), EndTalkOf(talk_id=talk.id))],
        ]
    rows.append([button(texts("button-open-case"), OpenCase(case_id=case.id))])
    back = button(texts("button-back"), OpenDebtorSide(case_id=case.id))
    return Screen("\n\n".join(lines), [*rows, home_row(texts, back)])
