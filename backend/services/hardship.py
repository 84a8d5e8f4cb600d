"""What befell a debtor, told by himself or his family: what the law stops is stopped at once, for all his debts."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from tortoise.transactions import atomic

from backend.domain.errors import NotFound, Refused, Stale
from backend.domain.hardship import HardshipKind, HardshipState
from backend.domain.people import SYSTEM, Actor, Permission
from backend.domain.stages import Hold
from backend.domain.tasks import TaskState
from backend.models import Case, Hardship
from backend.services import journal, stages
from backend.services.access import case_for, cases_of, require
from backend.services.notices import Button, News, owe
from backend.services.work import tasks

LONGEST, MOST_FILES = 1_500, 10


@atomic()
async def report(actor: Actor, case_id: int, kind: HardshipKind, now: datetime, today: date) -> Hardship:
    """The same again is the same report. Each open case of the debtor is held, and somebody looks at each."""
    require(actor, Permission.SEE_OWN_DEBT)
    named = await case_for(actor, case_id, Permission.SEE_OWN_DEBT, lock=True)
    standing = await Hardship.filter(debtor_id=named.debtor_id, kind=kind, state=HardshipState.REPORTED).first()
    if standing is not None:
        return standing
    flow = kind.flow
    told = await Hardship.create(
        debtor_id=named.debtor_id,
        kind=kind,
        holds=[flow.hold.value] if flow.hold else [],
        papers_due_on=today + timedelta(days=flow.papers_days),
        reported_by=actor.id,
        reported_at=now,
    )
    for case in await _open_cases(actor):
        if flow.hold:
            wanted = {Hold(hold) for hold in case.holds} | {flow.hold}
            await stages.set_holds(SYSTEM, case.id, wanted, now, reason=f"hardship:{told.id}")
        await tasks.add_keyed(case, _task(told, case), flow.task, now, today)
        await journal.write(
            actor, "hardship.reported", now, case_id=case.id, hardship=told.id, kind=kind.value, stops=told.holds
        )
        await _tell_responsible(told, case, now)
    return told


@atomic()
async def add(
    actor: Actor, hardship_id: int, now: datetime, *, words: str = "", file_id: int | None = None
) -> Hardship:
    """Words and papers that bear it out."""
    told = await own_one(actor, hardship_id)
    if told.state is not HardshipState.REPORTED:
        raise Stale
    said = "\n".join(one for one in (told.words or "", words.strip()) if one)
    if len(said) > LONGEST or len(told.files) >= MOST_FILES:
        raise Refused("disputes-refusal-long", most=LONGEST, files=MOST_FILES)
    told.words = said
    told.files = [*told.files, file_id] if file_id else told.files
    await _save(told)
    for case in await _open_cases(actor):
        await journal.write(actor, "hardship.added", now, case_id=case.id, hardship=told.id, file=file_id)
    return told


async def own_one(actor: Actor, hardship_id: int) -> Hardship:
    """Raises NotFound for anybody else's."""
    require(actor, Permission.SEE_OWN_DEBT)
    told = await Hardship.get_or_none(id=hardship_id, debtor_id=actor.debtor_id or 0)
    if told is None:
        raise NotFound
    return told


# The office


async def of_case(actor: Actor, case_id: int) -> Sequence[Hardship]:
    case = await case_for(actor, case_id, Permission.ANSWER_DEBTOR)
    return await Hardship.filter(debtor_id=case.debtor_id).order_by("-id")


async def hardship_for(actor: Actor, hardship_id: int) -> tuple[Hardship, Case]:
    """With a case of the debtor that this colleague sees."""
    require(actor, Permission.ANSWER_DEBTOR)
    told = await Hardship.get_or_none(id=hardship_id)
    theirs = (await cases_of(actor)).filter(debtor_id=told.debtor_id if told else 0)
    case = await theirs.order_by("-is_open", "id").select_related("debtor").first()
    if told is None or case is None:
        raise NotFound
    return told, case


@atomic()
async def confirm(actor: Actor, hardship_id: int, version: int, now: datetime) -> Hardship:
    """The papers bear it out: what is stopped stays so, and the case goes the way of its stages."""
    return await _settle(actor, hardship_id, version, HardshipState.CONFIRMED, now)


@atomic()
async def lift(actor: Actor, hardship_id: int, version: int, now: datetime) -> Hardship:
    """It is over, or was not so: what it had stopped goes on, unless another report still stops it."""
    told = await _settle(actor, hardship_id, version, HardshipState.LIFTED, now)
    over = set(told.holds) - {hold for one in await _standing(told.debtor_id) for hold in one.holds}
    for case in await Case.filter(debtor_id=told.debtor_id, is_open=True).order_by("id"):
        if over & set(case.holds):
            left = {Hold(hold) for hold in case.holds if hold not in over}
            await stages.set_holds(SYSTEM, case.id, left, now, reason=f"hardship:{told.id}")
    return told


async def _settle(actor: Actor, hardship_id: int, version: int, state: HardshipState, now: datetime) -> Hardship:
    _, seen = await hardship_for(actor, hardship_id)
    told = await Hardship.filter(id=hardship_id).select_for_update().get()
    if told.state is not HardshipState.REPORTED or told.version != version:
        raise Stale
    told.state, told.settled_by, told.settled_at = state, actor.id, now
    await _save(told)
    cases = await Case.filter(debtor_id=told.debtor_id)
    await tasks.drop_wanted([_task(told, case) for case in cases], actor, now, TaskState.DONE)
    await journal.write(actor, f"hardship.{state.value}", now, case_id=seen.id, hardship=told.id, kind=told.kind.value)
    return told


async def _standing(debtor_id: int) -> Sequence[Hardship]:
    return await Hardship.filter(debtor_id=debtor_id).exclude(state=HardshipState.LIFTED)


async def _open_cases(actor: Actor) -> Sequence[Case]:
    """The debtor's, in one order, so that two deeds over them wait for one another."""
    return await (await cases_of(actor)).filter(is_open=True).order_by("id")


async def _save(told: Hardship) -> None:
    told.version += 1
    await told.save()


async def _tell_responsible(told: Hardship, case: Case, now: datetime) -> None:
    if case.responsible_id is None:
        return
    news = News(
        "hardship-notice",
        f"hardship:{told.id}:{case.id}",
        {"number": case.number, "kind": told.kind},
        ((Button("hardship-open", "hardship", {"hardship_id": told.id}),),),
        case_id=case.id,
    )
    await owe(case.responsible_id, news, now)


def _task(told: Hardship, case: Case) -> str:
    return f"hardship:{told.id}:{case.id}"
