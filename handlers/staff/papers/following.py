"""What a filed paper leaves to be done: the day that is waited for, the list of what to put right, the tasks of it."""

from datetime import date

from backend.services.paperwork.paper_filing import work_left_by
from backend.services.paperwork.paper_view import PaperView
from backend.texts import Texts
from handlers.screens import Row, button
from handlers.staff.papers.words import cure_line
from handlers.staff.work_callbacks import OpenCaseTasks


def followed_lines(view: PaperView, today: date, texts: Texts) -> list[str]:
    awaited = view.paper.outcome.get("noted", {}).get("force_expected_on")
    lines = [objections_line(date.fromisoformat(awaited), today, texts)] if awaited else []
    if not _moved(view):
        return [*lines, *cure_line(view.kind, view.values.get("reason", ""), texts)]
    work = [texts("paper-to-do", what=texts(one.title_key)) for one in work_left_by(view)]
    return [*lines, *(["", texts("paper-to-do-head"), *work] if work else [])]


def objections_line(on: date, today: date, texts: Texts) -> str:
    """Until when the debtor's objections are waited for, or that nothing is waited for any more."""
    return texts("paper-objections" if on > today else "paper-objections-over", on=on)


def followed_rows(view: PaperView, texts: Texts) -> list[Row]:
    if view.case is None or not _moved(view) or not work_left_by(view):
        return []
    return [[button(texts("paper-tasks"), OpenCaseTasks(case_id=view.case.id))]]


def _moved(view: PaperView) -> bool:
    return len(view.paper.outcome.get("stages", ())) > 1
