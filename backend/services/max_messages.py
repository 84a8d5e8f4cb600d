"""Numbers for the messages of MAX, which it calls by words: the same message always has the same number."""

from backend.domain.channels import DebtorChannel
from backend.models import MaxMessage


async def number_of(mid: str) -> int:
    """Below zero, so that it is never the number of a message in Telegram."""
    known = await MaxMessage.get_or_none(mid=mid)
    if known is None:
        await MaxMessage.bulk_create([MaxMessage(mid=mid)], ignore_conflicts=True)
        known = await MaxMessage.get(mid=mid)
    return -int(known.id)


async def mid_of(number: int) -> str | None:
    """What MAX calls the message of this number; None for one that was never numbered."""
    known = await MaxMessage.get_or_none(id=-number)
    return known.mid if known else None


def messenger_by(number: int) -> DebtorChannel:
    """In which a message of this number stands, or from which an update of it came: those of MAX lie below zero."""
    return DebtorChannel.MAX if number < 0 else DebtorChannel.TELEGRAM
