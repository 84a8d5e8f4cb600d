"""Rows on the card of a case: the nearest task and the next hearing, one press away."""

from collections.abc import Sequence

from backend.models import Hearing, Task
from backend.services.work.hearings import hour_of
from backend.texts import Texts
from handlers.callbacks import OpenHearing, OpenTask
from handlers.screens import Row, button


def work_rows(tasks: Sequence[Task], hearing: Hearing | None, texts: Texts) -> list[Row]:
    rows: list[Row] = [
        [button(texts("task-on-card", kind=task.kind, on=task.due_on), OpenTask(task_id=task.id))] for task in tasks
    ]
    if hearing is not None:
        on, clock = hour_of(hearing)
        rows.append([button(texts("hearing-on-card", on=on, clock=clock), OpenHearing(hearing_id=hearing.id))])
    return rows
