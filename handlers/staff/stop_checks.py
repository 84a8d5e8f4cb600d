"""What stands against filing a case, in the chat: asked of registers again, answered by a person, overridden."""

from datetime import datetime

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Refused
from backend.domain.outside_checks import OutsideCheck, Verdict
from backend.domain.people import Actor, Permission, may
from backend.domain.stop_checks import Finding
from backend.services import outside_answers, stop_checks
from backend.services.stop_checks import Checked
from backend.texts import Texts
from backend.wiring import Outside
from handlers.callbacks import OpenMore
from handlers.filters import WORDS
from handlers.screens import Row, Screen, button, home_row, needs, show, toast, today_of
from handlers.staff.court_callbacks import OpenCourt, OpenStopChecks
from handlers.staff.package_callbacks import AskRegisters, OverrideStop, RecordAnswer

router = Router(name="staff.stop_checks")


class Deciding(StatesGroup):
    """The question for a word why."""

    answer = State()
    override = State()


@router.callback_query(OpenStopChecks.filter(), flags=needs(Permission.SEE_CASES))
async def open_checks(
    query: CallbackQuery,
    callback_data: OpenStopChecks,
    actor: Actor,
    outside: Outside,
    now: datetime,
    texts: Texts,
    state: FSMContext,
) -> None:
    await state.set_state(None)
    await show(query, await _screen(actor, callback_data.case_id, outside, now, texts))


@router.callback_query(AskRegisters.filter(), flags=needs(Permission.TAKE_STEP))
async def ask_registers(
    query: CallbackQuery, callback_data: AskRegisters, actor: Actor, outside: Outside, now: datetime, texts: Texts
) -> None:
    case_id = callback_data.case_id
    count = await outside_answers.ask(outside.registers, actor, case_id, now, today_of(actor, now))
    await toast(query, texts("stop-asked-toast", count=count))
    await show(query, await _screen(actor, case_id, outside, now, texts))


@router.callback_query(RecordAnswer.filter(), flags=needs(Permission.TAKE_STEP))
async def record(
    query: CallbackQuery,
    callback_data: RecordAnswer,
    actor: Actor,
    outside: Outside,
    now: datetime,
    texts: Texts,
    state: FSMContext,
) -> None:
    """Something found before is cleared only with a word why, which is asked for."""
    one = callback_data
    try:
        await outside_answers.record(actor, one.case_id, one.check, one.verdict, "", now, today_of(actor, now))
    except Refused as refused:
        if refused.key != "refusal-outside-no-reason":
            raise
        await state.set_state(Deciding.answer)
        await state.set_data(one.model_dump(mode="json"))
        await show(query, Screen(texts("stop-ask-why", check=one.check), [_back(one.case_id, texts)]))
        return
    await show(query, await _screen(actor, one.case_id, outside, now, texts))


@router.message(Deciding.answer, WORDS, flags=needs(Permission.TAKE_STEP))
async def hear_answer(
    message: Message, actor: Actor, outside: Outside, now: datetime, texts: Texts, state: FSMContext
) -> None:
    asked = RecordAnswer.model_validate(await state.get_data())
    check, verdict = OutsideCheck(asked.check), Verdict(asked.verdict)
    words, today = message.text or "", today_of(actor, now)
    await outside_answers.record(actor, asked.case_id, check, verdict, words, now, today)
    await state.clear()
    await show(message, await _screen(actor, asked.case_id, outside, now, texts))


@router.callback_query(OverrideStop.filter(), flags=needs(Permission.OVERRIDE_STOP))
async def ask_override(
    query: CallbackQuery, callback_data: OverrideStop, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    checked = await stop_checks.check(actor, callback_data.case_id, today_of(actor, now))
    place = callback_data.place
    if place >= len(checked.findings):
        await toast(query, texts("refusal-stale"), alert=True)
        return
    finding = checked.findings[place]
    await state.set_state(Deciding.override)
    await state.set_data({"case_id": checked.case.id, "name": finding.name})
    asked = texts("stop-ask-override", what=texts(finding.key, **finding.details))
    await show(query, Screen(asked, [_back(checked.case.id, texts)]))


@router.message(Deciding.override, WORDS, flags=needs(Permission.OVERRIDE_STOP))
async def hear_override(
    message: Message, actor: Actor, outside: Outside, now: datetime, texts: Texts, state: FSMContext
) -> None:
    data = await state.get_data()
    case_id, name = int(data["case_id"]), str(data["name"])
    await stop_checks.override(actor, case_id, name, message.text or "", now, today_of(actor, now))
    await state.clear()
    await show(message, await _screen(actor, case_id, outside, now, texts))


async def _screen(actor: Actor, case_id: int, outside: Outside, now: datetime, texts: Texts) -> Screen:
    checked = await stop_checks.check(actor, case_id, today_of(actor, now))
    lines = [texts("stop-head", number=checked.case.number, path=checked.path.value)]
    lines += [_line(one, checked, texts) for one in checked.findings]
    lines += [] if checked.findings else [texts("stop-nothing")]
    return Screen("\n\n".join(lines), _rows(checked, actor, outside, texts))


def _line(one: Finding, checked: Checked, texts: Texts) -> str:
    effect = "overridden" if checked.is_overridden(one) else one.effect.value
    return texts("stop-line", effect=effect, what=texts(one.key, **one.details), basis=one.basis)


def _rows(checked: Checked, actor: Actor, outside: Outside, texts: Texts) -> list[Row]:
    case_id, findings = checked.case.id, checked.findings
    rows: list[Row] = []
    asked = [one.check for one in findings if one.check]
    if may(actor, Permission.TAKE_STEP):
        if asked and outside.registers is not None:
            rows.append([button(texts("stop-ask"), AskRegisters(case_id=case_id))])
        for check in asked:
            rows += [_answer(case_id, check, verdict, texts) for verdict in Verdict]
    if may(actor, Permission.OVERRIDE_STOP):
        rows += [
            [button(texts("stop-override", number=place + 1), OverrideStop(case_id=case_id, place=place))]
            for place, one in enumerate(findings)
            if one.can_be_overridden and not checked.is_overridden(one)
        ]
    rows.append([button(texts("more-court"), OpenCourt(case_id=case_id))])
    return [*rows, home_row(texts, button(texts("button-back"), OpenMore(case_id=case_id)))]


def _answer(case_id: int, check: OutsideCheck, verdict: Verdict, texts: Texts) -> Row:
    data = RecordAnswer(case_id=case_id, check=check, verdict=verdict)
    return [button(texts(f"stop-answer-{verdict.value}", check=check), data)]


def _back(case_id: int, texts: Texts) -> Row:
    return home_row(texts, button(texts("button-back"), OpenStopChecks(case_id=case_id)))
