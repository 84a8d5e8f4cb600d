"""Where debtors may be spoken to, by law and by the office's own list."""

from datetime import date

import pytest

from backend.domain.channels import DebtorChannel, debtor_channels
from backend.domain.errors import Refused
from backend.settings import OperatorKind

TODAY = date(2026, 11, 23)
ALL = frozenset(DebtorChannel)
CLOSED_KINDS = [OperatorKind.BANK, OperatorKind.MICROFINANCE, OperatorKind.TELECOM]


@pytest.mark.parametrize("kind", CLOSED_KINDS)
def test_telegram_is_closed_to_banks_lenders_and_telecoms(kind: OperatorKind) -> None:
    assert debtor_channels(kind, "", accept_risk=False, today=TODAY) == ALL - {DebtorChannel.TELEGRAM}


@pytest.mark.parametrize("kind", CLOSED_KINDS)
def test_listed_against_the_law_it_is_refused_with_the_article(kind: OperatorKind) -> None:
    with pytest.raises(Refused) as refusal:
        debtor_channels(kind, "sms, telegram", accept_risk=False, today=TODAY)

    assert refusal.value.key == "refusal-channel-closed"
    assert refusal.value.details == {"channel": "telegram", "operator": kind.value, "article": "41-ФЗ of 2025-04-01"}


def test_who_accepts_the_risk_is_refused_nothing() -> None:
    assert debtor_channels(OperatorKind.BANK, "telegram", accept_risk=True, today=TODAY) == {DebtorChannel.TELEGRAM}
    assert debtor_channels(OperatorKind.BANK, "", accept_risk=True, today=TODAY) == ALL


@pytest.mark.parametrize("kind", [OperatorKind.COLLECTION_AGENCY, OperatorKind.OTHER])
def test_others_may_use_all(kind: OperatorKind) -> None:
    assert debtor_channels(kind, "", accept_risk=False, today=TODAY) == ALL


def test_the_ban_begins_on_its_day() -> None:
    before = debtor_channels(OperatorKind.BANK, "", accept_risk=False, today=date(2025, 5, 31))
    on_the_day = debtor_channels(OperatorKind.BANK, "", accept_risk=False, today=date(2025, 6, 1))

    assert DebtorChannel.TELEGRAM in before
    assert DebtorChannel.TELEGRAM not in on_the_day


def test_a_channel_nobody_knows_is_named() -> None:
    with pytest.raises(Refused) as refusal:
        debtor_channels(OperatorKind.OTHER, "telegram,pigeon", accept_risk=False, today=TODAY)

    assert (refusal.value.key, refusal.value.details["channel"]) == ("refusal-channel-unknown", "pigeon")
