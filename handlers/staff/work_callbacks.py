"""What buttons of tasks, hearings, absences carry. A day is ISO text; `after` of a list continues it, 0 begins it."""

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from backend.domain.tasks import Result, TaskKind

DAY_LENGTH = 10


class OpenCaseTasks(CallbackData, prefix="wc"):
    case_id: int


class ChooseKind(CallbackData, prefix="wk"):
    """To a new task on this case."""

    case_id: int


class AddTask(CallbackData, prefix="wa"):
    """Of this kind; the term is asked next."""

    case_id: int
    kind: TaskKind


class SetTerm(CallbackData, prefix="wd"):
    """By this day; what to do is asked next."""

    case_id: int
    kind: TaskKind
    due: str = Field(max_length=DAY_LENGTH)


class SaveTask(CallbackData, prefix="ws"):
    """Without words."""

    case_id: int
    kind: TaskKind
    due: str = Field(max_length=DAY_LENGTH)


class AskResult(CallbackData, prefix="wo"):
    task_id: int
    version: int


class FinishTask(CallbackData, prefix="wf"):
    task_id: int
    version: int
    result: Result


class AskPostpone(CallbackData, prefix="wp"):
    task_id: int
    version: int


class PostponeTo(CallbackData, prefix="wq"):
    """To this day; the reason is asked next."""

    task_id: int
    version: int
    due: str = Field(max_length=DAY_LENGTH)


class DropTask(CallbackData, prefix="wx"):
    task_id: int
    version: int


class AskHand(CallbackData, prefix="wg"):
    task_id: int
    version: int


class HandTask(CallbackData, prefix="wh"):
    task_id: int
    version: int
    person_id: int


class OpenCaseHearings(CallbackData, prefix="jc"):
    case_id: int


class AppointHearing(CallbackData, prefix="ja"):
    """Day, hour and room are asked next."""

    case_id: int


class HoldHearing(CallbackData, prefix="jh"):
    """It took place; what was decided is asked next."""

    hearing_id: int
    version: int


class PutOffHearing(CallbackData, prefix="jp"):
    """Put off; the new day is asked next."""

    hearing_id: int
    version: int


class CallOffHearing(CallbackData, prefix="jx"):
    hearing_id: int
    version: int


class OpenAbsences(CallbackData, prefix="xo"):
    person_id: int


class AskFirstDay(CallbackData, prefix="xf"):
    person_id: int


class AskLastDay(CallbackData, prefix="xl"):
    person_id: int
    first: str = Field(max_length=DAY_LENGTH)


class SaveAbsence(CallbackData, prefix="xs"):
    person_id: int
    first: str = Field(max_length=DAY_LENGTH)
    last: str = Field(max_length=DAY_LENGTH)


class ChooseStandIn(CallbackData, prefix="xc"):
    absence_id: int


class NameStandIn(CallbackData, prefix="xn"):
    """0: nobody, so that the work is shared out by load."""

    absence_id: int
    person_id: int


class EndAbsence(CallbackData, prefix="xe"):
    absence_id: int


class OpenLoad(CallbackData, prefix="xw"):
    person_id: int


class OfferTerms(CallbackData, prefix="wot"):
    """To the question which plan the debtor is offered."""

    case_id: int
