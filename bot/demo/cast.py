"""Who can be met in the demonstration, and the loans of those of them who owe."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from backend.domain.people import Role
from bot.demo.people import InventedLoan
from bot.demo.samples import own_loan


@dataclass(frozen=True)
class Member:
    """A person at the other end of a chat. `note` stands under the name on the page."""

    id: int
    role: Role
    first_name: str
    last_name: str
    note: str
    phone: str = ""

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}"


OFFICER = Member(1, Role.OFFICER, "Олеся", "Ветрова", "специалист")
DEBTOR = Member(2, Role.DEBTOR, "Анна", "Тихомирова", "должник, родилась 14.03.1991", "+79990000002")
MANAGER = Member(3, Role.MANAGER, "Пётр", "Громов", "руководитель")
LAWYER = Member(4, Role.LAWYER, "Ирина", "Лугова", "юрист")
ADMINISTRATOR = Member(5, Role.ADMINISTRATOR, "Тимур", "Сафин", "администратор")
# The number is not the one in the case, so that only the code from the letter opens it.
GUEST = Member(6, Role.GUEST, "Павел", "Зимин", "", "+79990000006")
# Among whom work is shared out, and to whom a case can be handed over.
COLLEAGUES = (
    Member(7, Role.OFFICER, "Вера", "Орлова", "специалист"),
    Member(8, Role.OFFICER, "Лев", "Юрьев", "специалист"),
)
CAST = (OFFICER, DEBTOR, MANAGER, LAWYER, ADMINISTRATOR, GUEST, *COLLEAGUES)

DEBTOR_LOANS: tuple[InventedLoan, ...] = (
    own_loan(
        11,
        contract_number="26-014417",
        contract_date=date(2025, 9, 8),
        full_name="Тихомирова Анна Сергеевна",
        birth_date=date(1991, 3, 14),
        registration_address="170000, Тверская область, г. Тверь, ул. Садовая, д. 12, кв. 40",
        phones=(DEBTOR.phone,),
        principal=Decimal("18000.00"),
        interest=Decimal("14220.00"),
        penalty=Decimal("1640.50"),
        region="Тверская область",
    ),
    own_loan(
        12,
        contract_number="26-014522",
        contract_date=date(2025, 10, 2),
        full_name="Зимин Павел Ильич",
        birth_date=date(1988, 2, 2),
        registration_address="394000, Воронежская область, г. Воронеж, ул. Лесная, д. 5, кв. 18",
        phones=("+79990000012",),
        principal=Decimal("26000.00"),
        interest=Decimal("19110.00"),
        penalty=Decimal("2306.80"),
        region="Воронежская область",
    ),
)
