"""The screens of one paper, by how far it has come."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from html import escape
from typing import Any

from aiogram.types import InlineKeyboardButton

from backend.domain.ledger import Component
from backend.domain.money import ZERO
from backend.domain.papers import Written, written_as
from backend.domain.people import Actor, Permission, may
from backend.domain.people_names import parse_name
from backend.domain.reading import PaperKind
from backend.domain.slips import Slip
from backend.domain.stages import Duty, OpenStep, Stage
from backend.models import Case, Paper, PaperState
from backend.services.cases import card_of
from backend.services.notices import vivid
from backend.services.paperwork.paper_filing import Filing, filing_of, may_be_entered
from backend.services.paperwork.paper_slips import slips_on
from backend.services.paperwork.paper_view import PaperView, look_at
from backend.texts import Texts
from handlers.callbacks import OpenCase, OpenPaper, TakeStep
from handlers.screens import Row, Screen, button, home_row
from handlers.staff.papers.batch_screen import back_to_batch
from handlers.staff.papers.claimed import claimed_rows
from handlers.staff.papers.following import followed_lines, followed_rows
from handlers.staff.papers.planned import plan_lines
from handlers.staff.papers.presses import (
    NOTHING,
    AskCase,
    CheckFields,
    ConfirmPaper,
    DiscardPaper,
    FixField,
    ListFields,
    ListKinds,
    NameCase,
    Originals,
    ReadAgain,
    SayField,
)
from handlers.staff.papers.slips import slip_lines, slip_rows
from handlers.staff.papers.trouble import file_advice, trouble_lines, trouble_rows
from handlers.staff.papers.words import (
    cure_line,
    field_line,
    field_name,
    filed_line,
    kind_name,
    likely_lines,
    returned_lines,
)

BAR = 10
TICK_SECONDS = 2.5
# Said beside the sentence of what went wrong: a better picture is the remedy of nearly all of it.
ADVISED = frozenset(
    {"paper-illegible", "paper-too-slow", "paper-breaks-the-reader", "paper-too-many-pixels", "paper-too-much-memory"}
)


def reading_words(texts: Texts, ticks: int = 0) -> str:
    """Said at once, and again with a bar while it lasts."""
    if not ticks:
        return texts("paper-taken")
    done = min(ticks, BAR - 1)
    return texts("paper-reading", bar="▓" * done + "░" * (BAR - done), seconds=int(ticks * TICK_SECONDS))


async def present_screen(actor: Actor, paper: Paper, today: date, texts: Texts) -> Screen:
    """The paper as it stands now, for whoever looks."""
    match paper.state:
        case PaperState.RECEIVED if paper.version == 1:
            return late_screen(paper, texts)
        case PaperState.RECEIVED:
            return Screen(reading_words(texts))
        case PaperState.UNREADABLE:
            return await trouble_screen(paper, texts)
        case PaperState.DISCARDED:
            again = button(texts("paper-take-back"), ReadAgain(paper_id=paper.id, version=paper.version))
            return Screen(texts("paper-discarded"), [[again], home_row(texts, *back_to_batch(paper, texts))])
        case PaperState.CONFIRMED:
            return await filed_screen(actor, await look_at(actor, paper, today), today, texts)
        case _:
            return await result_screen(await look_at(actor, paper, today), today, texts)


def late_screen(paper: Paper, texts: Texts) -> Screen:
    """A page came after its album was filed: a person says what it is."""
    rows: list[Row] = [
        [button(texts("paper-read-apart"), ReadAgain(paper_id=paper.id, version=paper.version))],
        [button(texts("paper-not-wanted"), DiscardPaper(paper_id=paper.id, version=paper.version))],
    ]
    return Screen(texts("paper-late"), [*rows, home_row(texts)])


async def trouble_screen(paper: Paper, texts: Texts) -> Screen:
    lines = [texts("paper-unread"), texts(paper.trouble, **vivid(paper.trouble_details))]
    if paper.trouble in ADVISED:
        lines += [texts("paper-advice"), *await file_advice(paper, texts)]
    rows: list[Row] = [
        *trouble_rows(paper, texts),
        [button(texts("paper-again"), ReadAgain(paper_id=paper.id, version=paper.version))],
        [button(texts("paper-by-hand"), ListKinds(paper_id=paper.id))],
        [_original(paper, texts), _discard(paper, texts)],
    ]
    return Screen("\n\n".join(lines), [*rows, home_row(texts, *back_to_batch(paper, texts))])


async def result_screen(view: PaperView, today: date, texts: Texts) -> Screen:
    """What was read, what is in doubt, what confirming will do."""
    filing, slips = await filing_of(view, today), await slips_on(view)
    lines = [
        _head(view, texts),
        _case_line(view, texts),
        *returned_lines(view, texts),
        *likely_lines(view, texts),
        *await trouble_lines(view, texts),
        *_double_lines(view, texts),
        *slip_lines(slips, texts),
        *_apart(field_line(field, texts) for field in view.fields),
        *cure_line(view.kind, view.values.get("reason", ""), texts),
        *(plan_lines(view, filing, today, texts) if filing else ()),
    ]
    return Screen("\n".join(lines), _result_rows(view, filing, slips, texts))


async def filed_screen(actor: Actor, view: PaperView, today: date, texts: Texts) -> Screen:
    """What was entered, and the next step by one press."""
    outcome, case = view.paper.outcome, view.case
    lines = [texts("paper-filed", kind=kind_name(view.kind, texts)), _case_line(view, texts)]
    lines += [texts("paper-by-itself")] if outcome.get("by_itself") else []
    lines += _moved(view, texts)
    lines += _granted(outcome, texts)
    lines += [texts("paper-duty", duty=Duty(duty)) for duty in outcome.get("duties", ())]
    lines += followed_lines(view, today, texts)
    slips = await slips_on(view)
    lines += slip_lines(slips, texts)
    lines += _apart(filed_line(field, texts) for field in view.fields)
    rows: list[Row] = []
    if may_be_entered(view.paper) and may(actor, Permission.FILE_PAPER):
        filing = await filing_of(view, today)
        if filing is not None and filing.fits:
            rows.append([_confirm(view, texts, "paper-enter-now")])
    rows += slip_rows(view.paper, slips, texts)
    if case is not None:
        rows += await _next_step(actor, case, today, texts)
        rows += followed_rows(view, texts)
        rows.append([button(texts("button-open-case"), OpenCase(case_id=case.id)), _original(view.paper, texts)])
    return Screen("\n".join(lines), [*rows, home_row(texts, *back_to_batch(view.paper, texts))])


async def _next_step(actor: Actor, case: Case, today: date, texts: Texts) -> list[Row]:
    main = (await card_of(actor, case.id, today)).menu.main
    if not isinstance(main, OpenStep) or not may(actor, Permission.TAKE_STEP):
        return []
    data = TakeStep(case_id=case.id, step=main.step, version=case.version)
    return [[button(texts("card-main-step", step=main.step), data)]]


def _head(view: PaperView, texts: Texts) -> str:
    kind = kind_name(view.kind, texts)
    if view.paper.typed.get("kind"):
        return texts("paper-head-said", kind=kind)
    if view.kind is PaperKind.UNKNOWN:
        return texts("paper-head-strange", kind=kind)
    return texts("paper-head", kind=kind, sure=int(view.paper.kind_confidence * 100))


def _case_line(view: PaperView, texts: Texts) -> str:
    if view.case is not None:
        case = view.case
        return texts("paper-case", number=case.number, name=escape(case.debtor.full_name), stage=case.at)
    if not view.candidates:
        return texts("paper-case-none")
    return texts("paper-case-several", count=len(view.candidates))


def _confirm_label(view: PaperView) -> str:
    if view.altered:
        return "paper-confirm-altered"
    return "paper-confirm-as-is" if view.doubtful else "paper-confirm"


def _result_rows(view: PaperView, filing: Filing | None, slips: tuple[Slip, ...], texts: Texts) -> list[Row]:
    paper = view.paper
    rows: list[Row] = [[candidate(paper, one.case, texts)] for one in view.candidates]
    if view.case is None:
        rows.append([button(texts("paper-name-case"), AskCase(paper_id=paper.id))])
    if filing is not None and filing.lacks:
        rows += [*claimed_rows(paper, filing, texts), *_asks(view, filing.lacks[0], texts)]
    if view.doubtful:
        rows.append([button(texts("paper-check", count=len(view.doubtful)), CheckFields(paper_id=paper.id))])
    if filing is not None and not filing.lacks and (filing.granted is None or filing.granted.is_complete):
        rows.append([_confirm(view, texts, _confirm_label(view))])
    rows += [*slip_rows(paper, slips, texts), *trouble_rows(paper, texts)]
    change: Row = [button(texts("paper-change-kind"), ListKinds(paper_id=paper.id))]
    if view.kind is not PaperKind.UNKNOWN:
        change = [button(texts("paper-change-fields"), ListFields(paper_id=paper.id)), *change]
    if view.case is not None:
        change = [*change, button(texts("paper-change-case"), AskCase(paper_id=paper.id))]
    last = home_row(texts, *back_to_batch(paper, texts))
    return [*rows, *double_rows(view, texts), change, [_original(paper, texts), _discard(paper, texts)], last]


def _double_lines(view: PaperView, texts: Texts) -> list[str]:
    if view.double is None:
        return []
    return [texts("paper-double" if view.double.state is PaperState.CONFIRMED else "paper-double-waits")]


def double_rows(view: PaperView, texts: Texts) -> list[Row]:
    return [[button(texts("paper-open-double"), OpenPaper(paper_id=view.double.id))]] if view.double else []


def _asks(view: PaperView, name: str, texts: Texts) -> list[Row]:
    """A sum that was not read is asked, never guessed; that it was not granted is one press."""
    paper = view.paper
    what = field_name(name, texts)
    asks = button(texts("paper-say", what=what), FixField(paper_id=paper.id, version=paper.version, name=name))
    if written_as(name) is not Written.MONEY:
        return [[asks]]
    nothing = SayField(paper_id=paper.id, version=paper.version, name=name, choice=NOTHING)
    none = button(texts("paper-not-granted", what=what), nothing)
    return [[asks], [none]] if name == "principal" else [[none], [asks]]


def candidate(paper: Paper, case: Case, texts: Texts) -> InlineKeyboardButton:
    label = texts("paper-candidate", number=case.number, name=parse_name(case.debtor.full_name).short, sum=case.balance)
    return button(label, NameCase(paper_id=paper.id, version=paper.version, case_id=case.id))


def _confirm(view: PaperView, texts: Texts, label: str) -> InlineKeyboardButton:
    return button(texts(label), ConfirmPaper(paper_id=view.paper.id, version=view.paper.version))


def _original(paper: Paper, texts: Texts) -> InlineKeyboardButton:
    return button(texts("paper-original"), Originals(paper_id=paper.id))


def _discard(paper: Paper, texts: Texts) -> InlineKeyboardButton:
    return button(texts("paper-not-ours"), DiscardPaper(paper_id=paper.id, version=paper.version))


def back_to(paper: Paper, texts: Texts) -> InlineKeyboardButton:
    return button(texts("paper-back"), OpenPaper(paper_id=paper.id))


def _apart(lines: Iterable[str]) -> list[str]:
    """With an empty line above, if there are any."""
    found = list(lines)
    return ["", *found] if found else []


def _moved(view: PaperView, texts: Texts) -> list[str]:
    outcome = view.paper.outcome
    way = [Stage(stage) for stage in outcome.get("stages", ())]
    if len(way) > 1:
        return [texts("paper-moved", before=way[0], after=way[-1])]
    if outcome.get("letter"):
        return [texts("paper-letter-marked", barcode=outcome["letter"])]
    if outcome.get("fits") and view.kind is PaperKind.COURT_ORDER:
        return [texts("paper-repeated")]
    return [texts("paper-just-filed" if outcome.get("fits") or view.kind is PaperKind.UNKNOWN else "paper-only-filed")]


def _granted(outcome: dict[str, Any], texts: Texts) -> list[str]:
    granted = {Component(part): Decimal(sum_) for part, sum_ in outcome.get("granted", {}).items()}
    lines = [texts("paper-grants", total=sum(granted.values(), ZERO))] if granted else []
    lines += [texts("card-part", name=texts(part.key), sum=sum_) for part, sum_ in granted.items() if sum_]
    return [*lines, *([texts("paper-reversed")] if outcome.get("reversed") else [])]
