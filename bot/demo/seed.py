"""Fills the demonstration's store: a year of an invented office's work, done by the product's own deeds day by day."""

import random
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from backend.domain.court_numbers import fold_case_number
from backend.domain.people import SYSTEM, Actor, Role
from backend.domain.stages import Stage
from backend.integrations.post.simulator import PostSimulator
from backend.jobs import clock, schedule_for
from backend.models import Case, Person, StaffScope
from backend.registers.words import finding_words
from backend.services import identity, people
from backend.services.portfolio import registers
from backend.services.portfolio.registers import CessionTerms
from backend.services.work.staffing import Leveller
from backend.texts import texts_for
from backend.wiring import Outside
from bot.demo import seed_letters, seed_money, seed_packages
from bot.demo.cast import CAST, DEBTOR_LOANS, OFFICER
from bot.demo.people import InventedLoan, invent_loans
from bot.demo.samples import PaperCase, paper_cases, write_register
from bot.demo.seed_history import ZONE, History, Office
from bot.demo.seed_ways import START, Move, moves_to, way_to, working_day

SEED = 2026
BOUGHT_DAYS_AGO = 430
PORTFOLIO = "ООО МКК «Копейка к копейке»"
SMALL_CESSION = CessionTerms("ООО МФК «До получки»", "Ц-2/2026", date(2026, 4, 10))
# Where many cases of a living portfolio stand, as shares of what is left after one or two for each stage.
CROWDED: dict[Stage, int] = {
    Stage.A20_INTAKE_CHECK: 54,
    Stage.A30_NOTICE: 36,
    Stage.A40_STOP_CHECK: 12,
    Stage.B10_PRETRIAL: 52,
    Stage.C10_ORDER_PREP: 6,
    Stage.C20_ORDER_FEE: 3,
    Stage.C30_ORDER_COPY: 2,
    Stage.C40_ORDER_SENT: 10,
    Stage.C50_ORDER_AT_COURT: 34,
    Stage.E20_BANK: 6,
    Stage.E40_FSSP_OPEN: 6,
    Stage.G10_PAID: 6,
}
NEAR = 5
PART_OF_NAME = 5


@dataclass(frozen=True)
class Seeded:
    """What the people of the demonstration have to be told. `name_to_find`: a part of the debtor's surname."""

    case_to_move: str
    name_to_find: str
    code_in_letter: str
    case_for_letter: str
    track: str


async def fill(things: Outside, post: PostSimulator, now: datetime, cases: int) -> Seeded:
    """Everything that happened until now. Nobody is told of it: the department comes to work at the end."""
    today = now.astimezone(ZONE).date()
    office = await _hire(datetime.combine(today - timedelta(days=BOUGHT_DAYS_AGO), time(9), ZONE))
    history = History(office, things, post, now, random.Random(SEED))
    await _clock_of_yesterday(things, now)
    await seed_packages.take_courts(office.by_role[Role.MANAGER], now, today)
    lives = await _portfolio(history, cases)
    papers = paper_cases()
    small = await _bought(history, SMALL_CESSION, [*DEBTOR_LOANS, *(one.loan for one in papers)])
    await _live(history, *lives)
    await _live_of_papers(history, small[len(DEBTOR_LOANS) :], papers)
    _live_of_debtors(history, small[: len(DEBTOR_LOANS)])
    await history.happen()
    await seed_packages.name_courts(now, today)
    await seed_packages.put_files(things.settings, office.officer, now, today)
    await _come_to_work(small)
    code = await identity.new_code(office.officer, small[1].id, now)
    to_move, to_send = await _first_at(Stage.A20_INTAKE_CHECK), await _first_at(Stage.C40_ORDER_SENT)
    return Seeded(
        case_to_move=to_move.number,
        name_to_find=to_move.debtor.full_name[:PART_OF_NAME].lower(),
        code_in_letter=code,
        case_for_letter=to_send.number,
        track=seed_letters.new_track(history.dice),
    )


async def _hire(now: datetime) -> Office:
    """The colleagues, at home until the history is over: no case is theirs, and nobody's chat fills with old news."""
    hired: dict[Role, Actor] = {}
    for member in CAST:
        if member.role not in {Role.GUEST, Role.DEBTOR}:
            person = await people.add(SYSTEM, member.id, member.role, member.name, now)
            hired.setdefault(member.role, person.actor())
    await Person.filter(role__in=list(hired)).update(is_active=False)
    return Office(hired)


async def _come_to_work(small: Sequence[Case]) -> None:
    """Each open case goes to whoever has least of those who work at its stage.

    The lawyer sees one creditor's alone. What can be tried in the demonstration is the first officer's.
    """
    await Person.exclude(role__in=[Role.GUEST, Role.DEBTOR]).update(is_active=True)
    lawyer = await Person.get(role=Role.LAWYER)
    await StaffScope.create(person_id=lawyer.id, creditor_id=small[0].creditor_id)
    waiting: defaultdict[tuple[Stage, int], list[Case]] = defaultdict(list)
    for case in await Case.all().order_by("due_on", "id"):
        if not case.at.final:
            waiting[case.at, case.creditor_id].append(case)
    for (stage, creditor_id), cases in waiting.items():
        leveller = await Leveller.for_stage(stage, creditor_id)
        for case in cases:
            case.responsible_id = leveller.next()
        await Case.bulk_update(cases, fields=["responsible_id"])
    officer = await Person.get(telegram_id=OFFICER.id)
    theirs = [case.id for case in small[: len(DEBTOR_LOANS)]]
    await Case.filter(id__in=theirs).update(responsible_id=officer.id)


async def _clock_of_yesterday(things: Outside, now: datetime) -> None:
    """As if the process had run yesterday too: what its clock should have fired since is made up for at the start."""
    for scheduled in schedule_for(things):
        await clock.fire(scheduled, now - timedelta(days=1), ZoneInfo(things.settings.timezone))


async def _portfolio(history: History, count: int) -> tuple[list[Case], list[Stage]]:
    """The cases of the great portfolio with the stage of each; those that are being checked came only the other day."""
    targets = _targets(count - len(DEBTOR_LOANS) - len(paper_cases()), history.dice)
    fresh = targets.count(START)
    bought = working_day(history.today - timedelta(days=BOUGHT_DAYS_AGO))
    loans = list(invent_loans(len(targets), seed=SEED, today=bought))
    older = await _bought(history, CessionTerms(PORTFOLIO, "Ц-1/2025", bought), loans[fresh:])
    lately = working_day(history.today - timedelta(days=5))
    await _bought(history, CessionTerms(PORTFOLIO, "Ц-3/2026", lately), loans[:fresh])
    return older, _suited(older, [target for target in targets if target is not START])


async def _bought(history: History, terms: CessionTerms, loans: Sequence[InventedLoan]) -> list[Case]:
    """A register comes in as any other does; its cases in the order of its rows."""
    on = working_day(min(terms.signed_on + timedelta(days=3), history.today - timedelta(days=1)))
    now = datetime.combine(on, time(9, 30), ZONE).astimezone(UTC)
    with tempfile.TemporaryDirectory(prefix="cessio-") as folder:
        file = Path(folder) / "register.xlsx"
        write_register(file, loans)
        officer = history.office.officer
        await registers.take_in(officer, file, terms, now, on, words=finding_words(texts_for("ru")))
    taken = await Case.filter(cession__number=terms.number).order_by("id").select_related("debtor")
    await registers.start_checks(now, on, taken[0].cession_id)
    await seed_packages.name_courts(now, on)
    return await Case.filter(cession__number=terms.number).order_by("id").select_related("debtor")


async def _live(history: History, cases: Sequence[Case], targets: Sequence[Stage]) -> None:
    """Every case of the portfolio on its way to where it stands today."""
    posted = seed_letters.postings(targets, history.now)
    earliest = working_day(history.today - timedelta(days=BOUGHT_DAYS_AGO - 14))
    notices = seed_letters.NOTICES
    for place, (case, target) in enumerate(zip(cases, targets, strict=True)):
        posting = posted.get(place)
        last_on = posting.last_on if posting else None
        moves = moves_to(_led_to(target), history.today, history.dice, earliest=earliest, last_on=last_on)
        _number_in_court(case, moves, history.dice)
        if notices and posting is None and seed_letters.may_notify(moves):
            seed_letters.notify(history, case, moves)
            notices -= 1
        else:
            seed_letters.follow(history, case, moves, posting)
        seed_money.follow(history, case, moves, pays_off=target is Stage.G10_PAID)
    await Case.bulk_update(list(cases), fields=[*COURT_NUMBERS])


def _led_to(target: Stage) -> Stage:
    """A case is paid off by money, not by a press."""
    return Stage.B10_PRETRIAL if target is Stage.G10_PAID else target


COURT_NUMBERS = ("court_case_number", "court_case_key", "court_uid", "enforcement_number")


def _number_in_court(case: Case, moves: Sequence[Move], dice: random.Random) -> None:
    """The numbers that papers brought to those who passed the court."""
    passed = {move.stage for move in moves}
    if passed & {Stage.C60_ORDER_ISSUED, Stage.C70_ORDER_RETURNED, Stage.C71_ORDER_REFUSED}:
        case.court_case_number = f"2-{dice.randrange(40, 4800)}/{moves[-1].on.year}"
        case.court_case_key = fold_case_number(case.court_case_number)
    if Stage.E40_FSSP_OPEN in passed:
        case.enforcement_number = f"{dice.randrange(1000, 250_000)}/{moves[-1].on:%y}/96{dice.randrange(1, 60):03}-ИП"


def _targets(count: int, dice: random.Random) -> list[Stage]:
    """A stage for each case: every one a little, the crowded ones much."""
    everywhere = [stage for stage in Stage if stage is not Stage.A10_IMPORTED]
    few = everywhere + [stage for stage in everywhere if len(way_to(stage)) <= NEAR]
    dice.shuffle(few)
    crowd = dice.choices(list(CROWDED), weights=list(CROWDED.values()), k=max(count - len(few), 0))
    return (crowd + few)[:count]


def _suited(cases: Sequence[Case], targets: list[Stage]) -> list[Stage]:
    """An employer is asked only for small debts (229-ФЗ ст. 9), and only an old debt is time-barred (ГК ст. 196)."""
    taken: set[int] = set()
    for stage, least in ((Stage.E70_EMPLOYER, _balance), (Stage.F50_EXPIRED, _fell_due)):
        asked = {place for place, target in enumerate(targets) if target is stage}
        free = [place for place in range(len(cases)) if place not in taken]
        fit = set(sorted(free, key=lambda place, least=least: least(cases[place]))[: len(asked)])  # type: ignore[misc]
        for here, there in zip(sorted(asked - fit), sorted(fit - asked), strict=True):
            targets[here], targets[there] = targets[there], targets[here]
        taken |= fit
    return targets


def _balance(case: Case) -> Decimal:
    return case.balance


def _fell_due(case: Case) -> date:
    return case.loan_due_on or date.max


async def _live_of_papers(history: History, cases: Sequence[Case], papers: Sequence[PaperCase]) -> None:
    """Cases whose papers lie in the tray wait where those papers find them: at the court that is about to answer."""
    for case, paper in zip(cases, papers, strict=True):
        await Case.filter(id=case.id).update(court_name=paper.court)
        moves = _moves_of_own(history, Stage.C50_ORDER_AT_COURT, paper.filed_on)
        seed_letters.follow(history, case, moves, None)
        seed_money.follow(history, case, moves)


def _live_of_debtors(history: History, cases: Sequence[Case]) -> None:
    """The people who write in the demonstration owe, have paid a little, and nobody has gone to court yet."""
    for case in cases:
        moves = _moves_of_own(history, Stage.B10_PRETRIAL, working_day(history.today - timedelta(days=12)))
        seed_letters.follow(history, case, moves, None)
        seed_money.pay_a_little(history, case, moves[-1].on)


def _moves_of_own(history: History, stage: Stage, last_on: date) -> Sequence[Move]:
    return moves_to(stage, history.today, history.dice, earliest=SMALL_CESSION.signed_on, last_on=last_on)


async def _first_at(stage: Stage) -> Case:
    """A case that waits there for an officer and has no letter yet; any, in a store too small for that."""
    waiting = Case.filter(stage=stage.value, letters=None, responsible__telegram_id=OFFICER.id)
    found = await waiting.order_by("id").first().select_related("debtor")
    return found or (await Case.all().order_by("id").limit(1).select_related("debtor"))[0]
