"""The letters of the demonstration: delivered, returned, lost on the way, and some that arrive while one looks."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial

from backend.domain.check_digits import track_is_right
from backend.domain.letters import LetterKind
from backend.domain.stages import EvidenceKind, Stage, Step
from backend.domain.stop_checks import path_of_step
from backend.integrations.post.simulator import Fate
from backend.jobs import letters as asking
from backend.models import Case, Letter
from backend.services import stages
from backend.services.post import letters
from bot.demo import seed_packages
from bot.demo.seed_history import ZONE, History
from bot.demo.seed_ways import Move, working_day

HOUR = timedelta(hours=1)
LIVES = {Fate.DELIVERED: 70 * HOUR, Fate.EXPIRED: 880 * HOUR}
HANDED_OVER_AT = time(14)
NOTICES = 14
DELIVERED_YESTERDAY, RETURNED_YESTERDAY, STUCK = 5, 2, 2
STUCK_DAYS = 35
# Letters on their way: when they were or will be handed in, and how they end while one looks, one after another.
ON_THE_WAY: Sequence[tuple[timedelta, Fate]] = (
    (-50 * HOUR, Fate.DELIVERED),
    (timedelta(minutes=2), Fate.DELIVERED),
    (timedelta(minutes=5), Fate.DELIVERED),
    (timedelta(minutes=9), Fate.DELIVERED),
    (-60 * HOUR, Fate.REFUSED),
    (timedelta(minutes=7), Fate.NEW_NUMBER),
)


@dataclass(frozen=True)
class Posting:
    """A letter that goes with a case: which, when, to what end; `asked_on` is the day of the answer, if any yet.

    `last_on` is the day on which the case came to where it stands.
    """

    kind: LetterKind
    fate: Fate
    begun: datetime
    last_on: date
    asked_on: date | None = None

    @property
    def travels(self) -> bool:
        return self.asked_on is None


def postings(targets: Sequence[Stage], now: datetime) -> Mapping[int, Posting]:
    """Letters for some of the cases that come to these stages, by their place in the list."""
    sent = (place for place, stage in enumerate(targets) if stage is Stage.C40_ORDER_SENT)
    heard = (place for place, stage in enumerate(targets) if stage is Stage.C50_ORDER_AT_COURT)
    at_court = zip(heard, [_delivered_yesterday(now)] * DELIVERED_YESTERDAY, strict=False)
    return dict(at_court) | dict(zip(sent, _packs(now), strict=False))


def _packs(now: datetime) -> Iterator[Posting]:
    for begins, fate in ON_THE_WAY:
        begun = now + begins
        yield Posting(LetterKind.ORDER_PACK, fate, begun, begun.astimezone(ZONE).date())
    for _ in range(RETURNED_YESTERDAY):
        begun = _yesterday(now) - LIVES[Fate.EXPIRED]
        yield Posting(LetterKind.ORDER_PACK, Fate.EXPIRED, begun, begun.date(), _yesterday(now).date())
    for _ in range(STUCK):
        begun = now - timedelta(days=STUCK_DAYS)
        yield Posting(LetterKind.ORDER_PACK, Fate.STUCK, begun, begun.astimezone(ZONE).date(), _yesterday(now).date())


def _delivered_yesterday(now: datetime) -> Posting:
    handed = _yesterday(now)
    return Posting(LetterKind.ORDER_PACK, Fate.DELIVERED, handed - LIVES[Fate.DELIVERED], handed.date(), handed.date())


def _yesterday(now: datetime) -> datetime:
    return datetime.combine(working_day(now.astimezone(ZONE).date() - timedelta(days=1)), HANDED_OVER_AT, ZONE)


def follow(history: History, case: Case, moves: Sequence[Move], posting: Posting | None) -> None:
    """Lead a case along its moves; its letter is registered when it goes, and what the Post says leads it on."""
    for move in moves:
        if posting and move.step is Step.ORDER_AT_COURT:
            continue  # the Post's answer takes this step
        history.add(case.id, move.on, partial(_take, history, case.id, move))
        if posting and move.step is Step.SEND_ORDER:
            history.add(case.id, move.on, partial(_send, history, case.id, posting))
    if posting and posting.asked_on:
        history.add(case.id, posting.asked_on, partial(_ask, history, case.id))


def notify(history: History, case: Case, moves: Sequence[Move]) -> None:
    """The notice of assignment goes by registered letter, and its receipt is the proof that the next step asks for."""
    first, second, *rest = moves
    arrives = min(first.on + timedelta(days=7), history.today)
    posting = Posting(
        LetterKind.ASSIGNMENT_NOTICE,
        Fate.DELIVERED,
        datetime.combine(first.on, time(17), ZONE),
        first.on,
        arrives,
    )
    history.add(case.id, first.on, partial(_take, history, case.id, first))
    history.add(case.id, first.on, partial(_send, history, case.id, posting))
    history.add(case.id, second.on, partial(_take, history, case.id, second, files=False))
    for move in rest:
        history.add(case.id, move.on, partial(_take, history, case.id, move))
    history.add(case.id, arrives, partial(_ask, history, case.id))


def may_notify(moves: Sequence[Move]) -> bool:
    return len(moves) > 1 and moves[1].paper is EvidenceKind.NOTICE_POST_RECEIPT


async def _take(history: History, case_id: int, move: Move, now: datetime, today: date, *, files: bool = True) -> None:
    actor = history.office.actor_of(move)
    if move.noted:
        await stages.note(actor, case_id, now, **move.noted)
    if move.paper and files:
        version = (await Case.get(id=case_id).only("id", "version")).version
        await stages.file_evidence(actor, case_id, move.paper, now, on=today, version=version)
    if path_of_step(move.step):
        await seed_packages.ask_registers(case_id, now, today)
    await stages.take_step(actor, case_id, move.step, now, today, reason=move.reason)


async def _send(history: History, case_id: int, posting: Posting, now: datetime, today: date) -> None:
    barcode = new_track(history.dice)
    if posting.travels:
        history.post.world.send(barcode, posting.fate, posting.begun)
    else:
        history.post.world.play(barcode, posting.fate, posting.begun)
    await letters.register(history.office.officer, case_id, barcode, posting.kind, today, now, today)


async def _ask(history: History, case_id: int, now: datetime, today: date) -> None:
    _ = today
    for letter in await Letter.filter(case_id=case_id):
        await asking.ask_one(history.things, now, letter.id)


def new_track(dice: random.Random) -> str:
    """A number of a domestic registered letter from the department's post office, with its check digit."""
    body = f"195000{dice.randrange(10, 90)}{dice.randrange(100_000):05}"
    return next(body + digit for digit in "0123456789" if track_is_right(body + digit))
