"""Who may ask, how often, and the tickets given out: the rights and limits of the simulated Post."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from backend.domain.post_codes import MOSCOW
from backend.integrations.post import ANSWER_KEPT, FIRST_POLL, POLL_EVERY, SINGLE_DAILY_LIMIT

BAD_PASSWORD = "Ошибка авторизации: неверный логин или пароль"  # noqa: S105 - words of an answer
LIMIT_EXCEEDED = "Ошибка авторизации: Превышен лимит количества запросов"
NO_CONTRACT = "Ошибка авторизации: пакетный доступ не предоставлен"


@dataclass(frozen=True, slots=True)
class Account:
    """`single_limit` questions a Moscow day, None without limit; `batch` is open to those with a contract."""

    login: str
    password: str = field(repr=False)
    single_limit: int | None = SINGLE_DAILY_LIMIT
    batch: bool = True
    ticket_limit: int | None = None


@dataclass(slots=True)
class Ticket:
    number: str
    login: str
    barcodes: tuple[str, ...]
    taken_at: datetime
    ready_at: datetime
    polled_at: datetime | None = None

    def is_gone(self, now: datetime) -> bool:
        return now >= self.ready_at + ANSWER_KEPT


class Desk:
    """Counts as the real one does, and keeps `breaches`: rules of politeness that the real one only asks for."""

    def __init__(self, now: Callable[[], datetime], *accounts: Account, ticket_delay: timedelta = FIRST_POLL) -> None:
        self._now = now
        self._accounts = {account.login: account for account in accounts}
        self._asked: Counter[tuple[str, str, date]] = Counter()
        self.tickets: dict[str, Ticket] = {}
        self.ticket_delay = ticket_delay
        self.breaches: list[str] = []

    def refusal_of_single(self, login: str, password: str) -> str | None:
        """The sentence of refusal, or None; counts the question."""
        account = self._account(login, password)
        return BAD_PASSWORD if account is None else self._count("single", account, account.single_limit)

    def refusal_of_ticket(self, login: str, password: str) -> str | None:
        account = self._account(login, password)
        if account is None:
            return BAD_PASSWORD
        return self._count("ticket", account, account.ticket_limit) if account.batch else NO_CONTRACT

    def refusal_of_answer(self, login: str, password: str) -> str | None:
        return None if self._account(login, password) else BAD_PASSWORD

    def asked_today(self, login: str, what: str = "single") -> int:
        return self._asked[what, login, self._now().astimezone(MOSCOW).date()]

    def take_ticket(self, login: str, barcodes: tuple[str, ...], late: timedelta = timedelta()) -> Ticket:
        now = self._now()
        moment = now.astimezone(MOSCOW)
        while (number := f"{moment:%Y%m%d%H%M%S}{moment.microsecond // 1000:03d}{login.upper()}") in self.tickets:
            moment += timedelta(milliseconds=1)
        ticket = Ticket(number, login, barcodes, now, now + self.ticket_delay + late)
        self.tickets[number] = ticket
        return ticket

    def poll(self, number: str, login: str) -> Ticket | None:
        """The ticket, if it was given to this login; a poll too early or too soon after the last is written down."""
        ticket = self.tickets.get(number)
        if ticket is None or ticket.login != login:
            return None
        now = self._now()
        if now < ticket.taken_at + min(FIRST_POLL, self.ticket_delay):
            self.breaches.append(f"ticket {number} was asked for before its first quarter of an hour")
        if ticket.polled_at and now < ticket.polled_at + min(POLL_EVERY, self.ticket_delay):
            self.breaches.append(f"ticket {number} was asked for twice in a quarter of an hour")
        ticket.polled_at = now
        return ticket

    def _account(self, login: str, password: str) -> Account | None:
        account = self._accounts.get(login)
        return account if account and account.password == password else None

    def _count(self, what: str, account: Account, limit: int | None) -> str | None:
        key = (what, account.login, self._now().astimezone(MOSCOW).date())
        self._asked[key] += 1
        if limit is None or self._asked[key] <= limit:
            return None
        self.breaches.append(f"{account.login} asked more than {limit} a day")
        return LIMIT_EXCEEDED
