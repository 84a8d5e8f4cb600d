"""What buttons of lists and filters carry: names of views and ids of kept filters, so that they work for ever."""

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from backend.domain.facets import Facet

LONGEST_VALUE = 30


class ThisPage(CallbackData, prefix="lp"):
    """The very page of a list that is shown: it draws it anew, and tells a card where it was opened from."""

    view: str
    day: str = ""
    after: str | None = None


class ListTotals(CallbackData, prefix="lx"):
    """How many and how much, counted to the end, where a list is too long to count at each press."""

    view: str
    day: str = ""


class ExportList(CallbackData, prefix="lz"):
    view: str
    day: str = ""


class OpenFilter(CallbackData, prefix="fl"):
    """Narrow this view further."""

    view: str


class OpenFacet(CallbackData, prefix="fk"):
    """What one side of a filter may be narrowed to; `part` is a group of stages."""

    filter_id: int
    facet: Facet
    page: int = 0
    part: str = Field(default="", max_length=1)


class SetFacet(CallbackData, prefix="fs"):
    filter_id: int
    facet: Facet
    value: str = Field(default="", max_length=LONGEST_VALUE)


class AskFacet(CallbackData, prefix="fa"):
    """The person writes the value: a range of sums, a court."""

    filter_id: int
    facet: Facet


class SaveFilter(CallbackData, prefix="vs"):
    filter_id: int


class OpenSaved(CallbackData, prefix="vo"):
    view_id: int


class ShareSaved(CallbackData, prefix="vh"):
    view_id: int
    with_all: bool


class RenameSaved(CallbackData, prefix="vn"):
    view_id: int


class ForgetSaved(CallbackData, prefix="vd"):
    view_id: int
    sure: bool = False
