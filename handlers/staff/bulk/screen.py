"""How a deed over many cases is shown: one message from the dry run to the end, as words or under its workbook."""

import textwrap
from collections.abc import Callable, Mapping
from html import escape

from aiogram.types import InlineKeyboardButton

from backend.domain.progress import Progress
from backend.models import Bulk, BulkState
from backend.services.many.bulk import Lack, Picture, what_of
from backend.texts import Texts
from handlers.callbacks import OpenBulk, OpenList
from handlers.screens import Row, Screen, button, home_row
from handlers.staff.bulk.callbacks import Confirm, Drop, GoOn, ShowBulk, StopBulk, Undo

LONGEST = 950
"""Of words under a file; Telegram bears 1024."""
LONGEST_REASON = 110
GAP = " "
"""A line that parts what belongs apart; an empty one is a line that says nothing, and is left out."""
WITHOUT_FILE = frozenset({BulkState.TRYING})
"""The states in which the message is bare words: later the workbook hangs on it."""


def bulk_screen(picture: Picture, texts: Texts, progress: Progress | None = None) -> Screen:
    lines = [line.strip(GAP) for line in LINES[picture.bulk.state](picture, texts) if line]
    if progress:
        lines.append(texts("progress-line", bar=progress.bar, percent=progress.percent))
    return Screen(_fitting(lines), _rows(picture, texts))


def said(bulk: Bulk, texts: Texts) -> str:
    """What it does, in this person's language."""
    key, given = what_of(bulk)
    return texts(key, **given)


def _fitting(lines: list[str]) -> str:
    kept: list[str] = []
    for line in lines:
        if sum(map(len, kept)) + len(line) + len(kept) <= LONGEST:
            kept.append(line)
    return "\n".join(kept)


def _trying(picture: Picture, texts: Texts) -> list[str]:
    return [texts("bulk-trying", what=said(picture.bulk, texts))]


def _tried(picture: Picture, texts: Texts) -> list[str]:
    bulk = picture.bulk
    return [
        texts("bulk-tried", what=said(bulk, texts)),
        GAP,
        texts("bulk-will-do", count=picture.will_do, sum=bulk.amount),
        texts("bulk-first-names", names=escape(", ".join(picture.names))) if picture.names else "",
        texts("bulk-stays", basis=picture.stays) if picture.stays else "",
        *([GAP, texts("bulk-will-refuse", count=bulk.refused)] if bulk.refused else []),
        *(_refused(lack, texts) for lack in picture.lacks),
        GAP,
        texts("bulk-list-attached"),
    ]


def _refused(lack: Lack, texts: Texts) -> str:
    why = texts(lack.key, **lack.details)
    # What to do about it comes after what is wrong, and stands in the workbook.
    told = why if len(why) <= LONGEST_REASON else why.partition(". ")[0]
    # What is shortened loses its no-break spaces, and its sums would be torn.
    short = told if len(told) <= LONGEST_REASON else textwrap.shorten(told, LONGEST_REASON, placeholder="…")
    return texts("bulk-refused-like" if lack.details else "bulk-refused-line", count=lack.count, why=escape(short))


def _asking(picture: Picture, texts: Texts) -> list[str]:
    bulk = picture.bulk
    return [texts("bulk-asking", what=said(bulk, texts), count=picture.will_do, sum=bulk.amount)]


def _running(picture: Picture, texts: Texts) -> list[str]:
    bulk = picture.bulk
    return [texts("bulk-running", what=said(bulk, texts), done=bulk.done, count=picture.will_do)]


def _stopped(picture: Picture, texts: Texts) -> list[str]:
    bulk = picture.bulk
    left = picture.will_do - bulk.done - bulk.failed
    return [texts("bulk-stopped", what=said(bulk, texts), done=bulk.done, left=left), *_after(picture, texts)]


def _done(picture: Picture, texts: Texts) -> list[str]:
    bulk = picture.bulk
    return [texts("bulk-done", what=said(bulk, texts), done=bulk.done), *_after(picture, texts)]


def _after(picture: Picture, texts: Texts) -> list[str]:
    bulk = picture.bulk
    return [
        texts("bulk-failed", count=bulk.failed) if bulk.failed else "",
        texts("bulk-undo-hint", until=bulk.undo_until) if bulk.undo_until else "",
        texts("bulk-stays", basis=picture.stays) if picture.stays else "",
    ]


def _undoing(picture: Picture, texts: Texts) -> list[str]:
    return [texts("bulk-undoing", what=said(picture.bulk, texts))]


def _undone(picture: Picture, texts: Texts) -> list[str]:
    kept = picture.bulk.done - picture.undone
    return [
        texts("bulk-undone", what=said(picture.bulk, texts), count=picture.undone),
        texts("bulk-kept", count=kept) if kept else "",
    ]


def _dropped(picture: Picture, texts: Texts) -> list[str]:
    bulk = picture.bulk
    told = texts("bulk-dropped", what=said(bulk, texts))
    if not (name := bulk.params.get("declined_by")):
        return [told]
    return [told, GAP, texts("bulk-dropped-why", name=escape(name), why=escape(bulk.params.get("why") or "none"))]


LINES: Mapping[BulkState, Callable[[Picture, Texts], list[str]]] = {
    BulkState.TRYING: _trying,
    BulkState.TRIED: _tried,
    BulkState.ASKING_SECOND: _asking,
    BulkState.RUNNING: _running,
    BulkState.STOPPED: _stopped,
    BulkState.DONE: _done,
    BulkState.UNDOING: _undoing,
    BulkState.UNDONE: _undone,
    BulkState.DROPPED: _dropped,
}


def _rows(picture: Picture, texts: Texts) -> list[Row]:
    bulk = picture.bulk
    again = button(texts("bulk-again"), OpenBulk(view=bulk.view, day=bulk.day))
    to_list = button(texts("list-back"), OpenList(view=bulk.view, day=bulk.day))
    rows: Mapping[BulkState, list[Row]] = {
        BulkState.TRYING: [[_drop(bulk, texts)]],
        BulkState.TRIED: [*_confirm(picture, texts), [_drop(bulk, texts)]],
        BulkState.ASKING_SECOND: [[_drop(bulk, texts)], [_refresh(bulk, texts)]],
        BulkState.RUNNING: [[button(texts("bulk-stop"), StopBulk(bulk_id=bulk.id))]],
        BulkState.STOPPED: [[_go_on(bulk, texts)], *_undo(bulk, texts), home_row(texts, to_list)],
        BulkState.DONE: [*_undo(bulk, texts), home_row(texts, to_list)],
        BulkState.UNDOING: [[_refresh(bulk, texts)]],
        BulkState.UNDONE: [home_row(texts, again)],
        BulkState.DROPPED: [home_row(texts, again)],
    }
    return rows[bulk.state]


def _confirm(picture: Picture, texts: Texts) -> list[Row]:
    bulk, count = picture.bulk, picture.will_do
    data = Confirm(bulk_id=bulk.id, version=bulk.version)
    return [[button(texts("bulk-confirm", count=count), data)]] if count else []


def _drop(bulk: Bulk, texts: Texts) -> InlineKeyboardButton:
    return button(texts("bulk-drop"), Drop(bulk_id=bulk.id, version=bulk.version))


def _go_on(bulk: Bulk, texts: Texts) -> InlineKeyboardButton:
    return button(texts("bulk-go-on"), GoOn(bulk_id=bulk.id, version=bulk.version))


def _undo(bulk: Bulk, texts: Texts) -> list[Row]:
    data = Undo(bulk_id=bulk.id, version=bulk.version)
    return [[button(texts("bulk-undo"), data)]] if bulk.undo_until else []


def _refresh(bulk: Bulk, texts: Texts) -> InlineKeyboardButton:
    return button(texts("bulk-refresh"), ShowBulk(bulk_id=bulk.id))
