"""What a reason leaves to be done."""

import pytest

from backend.domain.cures import work_after
from backend.domain.papers import choices_of
from backend.domain.reading import PaperKind
from backend.domain.tasks import Wanted
from backend.texts import LANGUAGES, texts_for

ASKED_FOR = [
    (kind, reason, decree)
    for kind, decree in (
        (PaperKind.RULING_RETURN, ""),
        (PaperKind.RULING_REFUSAL, ""),
        (PaperKind.FSSP_DECREE, "end"),
        (PaperKind.FSSP_DECREE, "refusal"),
    )
    for reason in choices_of(kind, "reason", decree)
]


@pytest.mark.parametrize(("kind", "reason", "decree"), ASKED_FOR)
def test_every_reason_that_sends_something_back_leaves_work_that_is_named(
    kind: PaperKind, reason: str, decree: str
) -> None:
    work = work_after(kind, reason, decree)

    assert work
    assert all(texts_for(language).has(one.title_key) for one in work for language in LANGUAGES)
    assert all(isinstance(one, Wanted) and 1 <= one.days <= 20 for one in work)


def test_a_paper_that_sends_nothing_back_leaves_none() -> None:
    assert work_after(PaperKind.COURT_ORDER, "") == ()
    assert work_after(PaperKind.RULING_CANCEL, "debtor_objections") == ()
    assert work_after(PaperKind.FSSP_DECREE, "paid", "initiation") == ()
