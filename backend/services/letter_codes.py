"""Codes on letters to debtors: made of the case and the day, kept as digests, found again by them."""

from collections.abc import Iterable
from datetime import date, datetime

from backend import crypto
from backend.domain.channels import DebtorChannel, debtor_channels
from backend.domain.letter_codes import LIVES, link_to, token_of
from backend.models import AccessCode
from backend.settings import Settings

_PURPOSE = "letter codes"
_KIND = "letter_code"


def bot_for_letters(settings: Settings, day: date) -> str:
    """The name of the bot that letters of this day lead to; none where it has no name or the law closes it."""
    if not settings.telegram_name:
        return ""
    kind, listed, risk = settings.operator_kind, settings.debtor_channels, settings.accept_legal_risk
    is_open = DebtorChannel.TELEGRAM in debtor_channels(kind, listed, accept_risk=risk, today=day)
    return settings.telegram_name if is_open else ""


def link_of(bot: str, case_id: int, day: date) -> str:
    """By one's own code for the letters of a case on a day; without a bot there is none."""
    return link_to(bot, token_of(case_id, day, crypto.ring().derived(_PURPOSE)[0])) if bot else ""


async def expect(tokens: Iterable[tuple[int, str]], now: datetime) -> None:
    """Remember the codes of letters, by case; one that was printed before lives on as it did."""
    digests = {crypto.ring().blind(token, _KIND): case_id for case_id, token in tokens}
    there = await AccessCode.filter(code_digest__in=list(digests)).values_list("code_digest", flat=True)
    fresh = digests.keys() - set(there)
    await AccessCode.bulk_create(
        AccessCode(case_id=case_id, code_digest=digest, created_at=now, expires_at=now + LIVES)
        for digest, case_id in digests.items()
        if digest in fresh
    )


def digests_of(token: str) -> list[str]:
    """As they may lie in the store, under every key of the ring."""
    return crypto.ring().blinds(token, _KIND)
