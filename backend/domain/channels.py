"""On which channels debtors may be spoken to here: what the office lists, less what the law closes to its kind."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from backend.domain import dated
from backend.domain.dated import Basis, Row
from backend.domain.errors import Refused


class DebtorChannel(StrEnum):
    TELEGRAM = "telegram"
    MAX = "max"
    EMAIL = "email"
    SMS = "sms"
    POST = "post"

    @property
    def is_messenger(self) -> bool:
        """Whether screens are shown there, and consent is asked for before we may begin."""
        return self in (DebtorChannel.TELEGRAM, DebtorChannel.MAX)


@dataclass(frozen=True)
class Closed:
    """Channels that these kinds of operator may not use since that day."""

    since: date
    channels: frozenset[DebtorChannel]
    operators: frozenset[str]
    basis: Basis


def debtor_channels(kind: str, listed: str, *, accept_risk: bool, today: date) -> frozenset[DebtorChannel]:
    """The open channels. `listed` names some, comma-separated; empty, all that the law leaves to this kind.

    A listed channel that the law closes raises Refused("refusal-channel-closed") with the article, an unknown name
    Refused("refusal-channel-unknown"). Who accepts the risk is refused nothing.
    """
    closed = {} if accept_risk else _closed_to(kind, today)
    wanted = _read(listed)
    for channel in sorted(wanted & closed.keys()):
        raise Refused("refusal-channel-closed", channel=channel.value, operator=kind, article=closed[channel].article)
    return wanted or frozenset(DebtorChannel) - closed.keys()


def closed_by(kind: str, channel: DebtorChannel, today: date) -> str:
    """The article that closes this channel to this kind of operator; empty where none does."""
    basis = _closed_to(kind, today).get(channel)
    return basis.article if basis else ""


def _closed_to(kind: str, today: date) -> dict[DebtorChannel, Basis]:
    return {
        channel: row.basis
        for row in closed_channels()
        if row.since <= today and kind in row.operators
        for channel in row.channels
    }


def _read(listed: str) -> frozenset[DebtorChannel]:
    names = [name for name in listed.lower().replace(" ", "").split(",") if name]
    unknown = [name for name in names if name not in set(DebtorChannel)]
    if unknown:
        raise Refused("refusal-channel-unknown", channel=unknown[0], known=", ".join(DebtorChannel))
    return frozenset(map(DebtorChannel, names))


@dated.table("channels")
def closed_channels(data: Row) -> tuple[Closed, ...]:
    """What is closed to whom."""
    return tuple(
        Closed(
            since=row["since"],
            channels=frozenset(map(DebtorChannel, row["channels"])),
            operators=frozenset(row["operators"]),
            basis=dated.basis(row),
        )
        for row in data["closed"]
    )
