"""What was earned, in words: for a colleague behind the card, for the debtor behind a line of the debt."""

from backend.domain.accrual import Earned
from backend.domain.interest import Per
from backend.texts import Texts


def earned_words(line: Earned, texts: Texts) -> str:
    """Base, rate, days, article; and where a cap of the law cut it off."""
    segment = line.segment
    words = texts(
        "accrual-line",
        what=texts(line.charge.key),
        first=segment.first,
        last=segment.last,
        base=segment.base,
        percent=f"{segment.rate.percent.normalize():f}".replace(".", ","),
        per="day" if segment.rate.per is Per.DAY else "year",
        days=segment.days,
        length=str(segment.days_in_year or 1),
        sum=line.amount,
        article=line.basis.article,
    )
    return f"{words}\n{texts('accrual-cap', on=segment.last, article=line.cap.article)}" if line.cap else words
