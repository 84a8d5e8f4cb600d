"""What buttons of statements and of doubtful payments carry."""

from aiogram.filters.callback_data import CallbackData

from backend.domain.statements import DocumentState


class TakeStatement(CallbackData, prefix="bst"):
    """The statement that was shown is to be taken in."""

    upload_id: int


class OpenDoubtful(CallbackData, prefix="bdo"):
    document_id: int


class AssignDocument(CallbackData, prefix="bda"):
    """This money is for this case."""

    document_id: int
    case_id: int
    version: int


class ShareDocument(CallbackData, prefix="bds"):
    """Among several debts of one person, as the law says."""

    document_id: int
    version: int


class FindCaseFor(CallbackData, prefix="bdf"):
    """To the question which case it is."""

    document_id: int
    version: int


class SetAside(CallbackData, prefix="bdx"):
    document_id: int
    version: int
    state: DocumentState


class TakeDocumentBack(CallbackData, prefix="bdb"):
    """The decision was wrong."""

    document_id: int
    version: int
