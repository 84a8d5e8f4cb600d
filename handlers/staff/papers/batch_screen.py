"""The message of a batch: a bar while it is read, then the summary, each of whose lines opens its papers."""

from aiogram.types import InlineKeyboardButton

from backend.domain.people_names import parse_name
from backend.domain.progress import Progress
from backend.models import Paper
from backend.services.paperwork.batches import Group, Standing
from backend.services.paperwork.paper_view import as_said, kind_of
from backend.texts import Texts
from handlers.callbacks import OpenPaper
from handlers.screens import Row, Screen, button, home_row
from handlers.staff.papers.batch_presses import GoOnBatch, OpenBatch, OpenGroup, StopBatch
from handlers.staff.papers.words import kind_name

A_PAGE = 8


def batch_screen(standing: Standing, texts: Texts) -> Screen:
    batch = standing.batch
    if not standing.count:
        return Screen(texts("batch-send"), [home_row(texts)])
    if standing.unread:
        progress = Progress(standing.done, standing.count)
        words = texts("batch-reading", bar=progress.bar, done=standing.done, count=standing.count)
        return Screen(words, [[button(texts("batch-stop"), StopBatch(batch_id=batch.id))]])
    lines = [texts("batch-done", count=standing.count)]
    if standing.by_itself:
        lines.append(texts("batch-by-itself", count=standing.by_itself))
    if standing.is_stopped:
        lines.append(texts("batch-stopped"))
    return Screen("\n".join(lines), [*_groups(standing, texts), *_go_on(standing, texts), home_row(texts)])


def group_screen(standing: Standing, group: Group, after: int, texts: Texts) -> Screen:
    papers = [paper for paper in standing.groups[group] if paper.id > after]
    rows: list[Row] = [[_paper_button(paper, texts)] for paper in papers[:A_PAGE]]
    if len(papers) > A_PAGE:
        following = OpenGroup(batch_id=standing.batch.id, group=group, after=papers[A_PAGE - 1].id)
        rows.append([button(texts("list-more"), following)])
    back = button(texts("batch-back"), OpenBatch(batch_id=standing.batch.id))
    head = texts(f"batch-{group.value}", count=len(standing.groups[group]))
    return Screen(f"<b>{head}</b>", [*rows, home_row(texts, back)])


def back_to_batch(paper: Paper, texts: Texts) -> list[InlineKeyboardButton]:
    """Of a paper that came with others."""
    return [button(texts("batch-back"), OpenBatch(batch_id=paper.batch_id))] if paper.batch_id else []


def _groups(standing: Standing, texts: Texts) -> list[Row]:
    return [
        [button(texts(f"batch-{group.value}", count=len(found)), OpenGroup(batch_id=standing.batch.id, group=group))]
        for group, found in standing.groups.items()
        if found
    ]


def _go_on(standing: Standing, texts: Texts) -> list[Row]:
    if not standing.is_stopped or not standing.groups[Group.ASIDE]:
        return []
    return [[button(texts("batch-go-on"), GoOnBatch(batch_id=standing.batch.id))]]


def _paper_button(paper: Paper, texts: Texts) -> InlineKeyboardButton:
    """By which number, whose and what it is, as far as that was read: a long kind is cut off, not the number."""
    reading = as_said(paper)
    name = reading.value("debtor_name") or reading.value("recipient_name")
    number = reading.value("case_number") or reading.value("ip_number") or reading.value("track_number")
    words = [number, _short(name), kind_name(kind_of(paper), texts)]
    return button(" · ".join(filter(None, words)), OpenPaper(paper_id=paper.id))


def _short(name: str) -> str:
    try:
        return parse_name(name).short if name else ""
    except ValueError:
        return name
