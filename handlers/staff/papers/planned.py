"""What confirming a paper will do: what is asked first, what the ledger will say, where the case will go."""

from collections.abc import Iterable
from datetime import date

from backend.domain.ledger import Component
from backend.domain.money import ZERO
from backend.domain.reading import PaperKind
from backend.domain.stages import stage_after
from backend.services.paperwork.paper_filing import Filing
from backend.services.paperwork.paper_receipts import letter_kind_of
from backend.services.paperwork.paper_view import PaperView
from backend.texts import Texts
from handlers.staff.papers.claimed import claimed_lines
from handlers.staff.papers.following import objections_line
from handlers.staff.papers.words import field_name

COSTS = frozenset({Component.STATE_FEE, Component.POSTAGE})


def plan_lines(view: PaperView, filing: Filing, today: date, texts: Texts) -> Iterable[str]:
    yield ""
    if filing.lacks:
        yield texts("paper-lacks", what=", ".join(field_name(name, texts) for name in filing.lacks))
    yield from claimed_lines(filing, texts)
    granted = filing.granted
    if granted is not None and not filing.lacks:
        if granted.excess:
            yield texts("refusal-paper-sums", excess=granted.excess)
        if granted.costs_excess:
            yield texts("refusal-paper-costs", excess=granted.costs_excess)
        yield texts("paper-grants", total=granted.total)
        for part, difference in filing.differences.items():
            if part in COSTS and not filing.claimed.get(part):
                continue  # what a court awards of costs is owed from then on, so it is more than before in every order
            key = "paper-grants-more" if difference > ZERO else "paper-grants-less"
            yield texts(key, part=texts(part.key), difference=abs(difference))
    yield _where_to(view, filing, today, texts)


def _where_to(view: PaperView, filing: Filing, today: date, texts: Texts) -> str:
    if filing.disputed:
        return texts("paper-will-wait-for-court")
    if filing.path and view.case is not None:
        moves = texts("paper-will-move", stage=stage_after(view.case.at, filing.path))
        awaited = filing.noted.get("force_expected_on")
        return "\n".join([moves, *([objections_line(awaited, today, texts)] if awaited else [])])
    if filing.letter is not None:
        return texts("paper-will-mark-letter", barcode=filing.letter.barcode)
    if filing.fits:
        return _will_enter(view, texts)
    if view.kind is PaperKind.UNKNOWN or view.case is None:
        return texts("paper-will-file")
    return texts("paper-will-only-file", stage=view.case.at)


def _will_enter(view: PaperView, texts: Texts) -> str:
    if view.kind is PaperKind.POST_RECEIPT and view.case is not None:
        return texts("paper-will-register-letter", kind=texts(letter_kind_of(view, view.case).text_key))
    if view.kind is PaperKind.FEE_PAYMENT:
        return texts("paper-will-enter-fee")
    return texts("paper-will-file" if view.kind is PaperKind.OUR_PAPER else "paper-will-repeat")
