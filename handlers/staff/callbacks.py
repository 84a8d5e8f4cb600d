"""What buttons behind a case's card carry: notes, hand-over, history. `after` of a list continues it; 0 begins it."""

from aiogram.filters.callback_data import CallbackData


class OpenNotes(CallbackData, prefix="nt"):
    case_id: int
    after: int = 0


class WriteNote(CallbackData, prefix="nw"):
    case_id: int


class OpenHistory(CallbackData, prefix="hy"):
    case_id: int
    after: int = 0


class OpenHandover(CallbackData, prefix="ho"):
    """To the choice of a colleague for this case."""

    case_id: int


class HandTo(CallbackData, prefix="ht"):
    """This colleague; a note is asked for next."""

    case_id: int
    person_id: int
    version: int


class HandNow(CallbackData, prefix="hn"):
    """Without a note. `back`: a case that goes back to whom it came from."""

    case_id: int
    person_id: int
    version: int
    back: bool = False


class GiveBack(CallbackData, prefix="hb"):
    """Back to whom the case came from; a note is asked for next."""

    case_id: int
