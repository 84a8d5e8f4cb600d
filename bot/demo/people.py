"""Invented people and the loans that they do not pay: believable, spread across Russia, and nobody's."""

import datetime as dt
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from backend.domain.money import ZERO, rounded
from bot.demo.places import REGIONS, STREETS, Region


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_SURNAMES = _words(
    "Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев Лебедев Семёнов "
    "Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров Зайцев Соловьёв Борисов Яковлев "
    "Григорьев Романов Воробьёв Сергеев Фролов Кузьмин Гусев Калинин Ильин Поляков Сорокин Виноградов Гаврилов Титов "
    "Комаров Казаков Ермаков Тарасов Белов Щербаков Зуев Лазарев Медведев Ершов Быков Пономарёв Субботин Третьяков "
    "Галиев Хасанов Магомедов Ринчинов Багаутдинов Сафин Цыренов Ахметов"
)
_MEN = _words(
    "Александр Дмитрий Максим Сергей Андрей Алексей Артём Илья Кирилл Михаил Никита Матвей Роман Егор Иван Владимир "
    "Денис Евгений Павел Тимур Рустам Олег Виктор Юрий Николай Василий Пётр Фёдор Анатолий Геннадий"
)
_WOMEN = _words(
    "Анна Мария Елена Ольга Наталья Татьяна Ирина Светлана Екатерина Юлия Анастасия Людмила Галина Марина Валентина "
    "Оксана Надежда Любовь Вера Алёна Ксения Лариса Гульнара Алсу Зинаида Тамара Дарья Полина Евгения Раиса"
)
_PATRONYMICS = _words(
    "Александров Дмитриев Сергеев Андреев Алексеев Михайлов Иванов Владимиров Евгеньев Павлов Олегов Викторов Юрьев "
    "Николаев Васильев Петров Фёдоров Анатольев Геннадьев Борисов Константинов Валерьев Рустамов Маратов"
)
_MAILS = ("pochta.example", "mail.example", "yashchik.example")
_TERMS = (30, 30, 60, 90, 180, 365)
# Numbers of the plan 9xx that mobile networks use.
_MOBILE = _words(
    "900 902 903 904 905 906 908 909 910 912 913 914 915 916 917 918 919 920 922 924 925 927 950 951 952 960 961"
)

_INN_FIRST = (7, 2, 4, 10, 3, 5, 9, 4, 6, 8)
_INN_SECOND = (3, *_INN_FIRST)
_YOUNGEST_DAYS, _OLDEST_DAYS = 21 * 366, 66 * 365
_OVERDUE_AT_LEAST = 120
_FIRST_LENT = dt.date(2019, 7, 1)


@dataclass(frozen=True, slots=True)
class InventedLoan:
    """One row of a clean register. Identifiers are bare digits with right check digits, phones as `+7XXXXXXXXXX`."""

    external_id: str
    contract_number: str
    contract_date: dt.date
    full_name: str
    birth_date: dt.date
    birth_place: str
    passport: str
    inn: str
    snils: str
    registration_address: str
    residence_address: str
    phones: tuple[str, ...]
    email: str
    principal: Decimal
    interest: Decimal
    penalty: Decimal
    fees: Decimal
    loan_amount: Decimal
    annual_rate: Decimal
    due_date: dt.date
    overdue_since: dt.date
    last_payment_date: dt.date | None
    deal_uid: str
    region: str

    @property
    def total(self) -> Decimal:
        return self.principal + self.interest + self.penalty + self.fees


def invent_loans(count: int, *, seed: int, today: dt.date) -> Iterator[InventedLoan]:
    """The same seed and day give the same loans; contract numbers do not repeat among them."""
    dice = random.Random(seed)
    return (_loan(dice, serial, today) for serial in range(1, count + 1))


def person_inn(region_code: str, dice: random.Random) -> str:
    digits = f"{region_code}{dice.randrange(10**8):08d}"
    digits += str(_weighed(digits, _INN_FIRST) % 11 % 10)
    return digits + str(_weighed(digits, _INN_SECOND) % 11 % 10)


def snils(dice: random.Random) -> str:
    digits = f"{dice.randrange(2 * 10**6, 200 * 10**6):09d}"
    return f"{digits}{_weighed(digits, range(9, 0, -1)) % 101 % 100:02d}"


def deal_uid(dice: random.Random) -> str:
    """A credit bureaus' deal id: a UUID of version 1 with its check character."""
    digits = f"{dice.getrandbits(48):012x}1{dice.getrandbits(12):03x}{dice.choice('89ab')}{dice.getrandbits(60):015x}"
    check = sum(int(digit, 16) * (at % 10 + 1) for at, digit in enumerate(digits)) % 16
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}-{check:x}"


def _weighed(digits: str, weights: Sequence[int]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True))


def _loan(dice: random.Random, serial: int, today: dt.date) -> InventedLoan:
    region = dice.choice(REGIONS)
    lent = _FIRST_LENT + dt.timedelta(days=dice.randrange((today - _FIRST_LENT).days - _OVERDUE_AT_LEAST))
    # Whatever was lent for longer than it has run is shortened, so that every loan is overdue.
    due = lent + dt.timedelta(days=min(dice.choice(_TERMS), (today - lent).days - _OVERDUE_AT_LEAST // 2))
    born = lent - dt.timedelta(days=dice.randrange(_YOUNGEST_DAYS, _OLDEST_DAYS))
    home, elsewhere = _address(dice, region), dice.random() < 0.2  # noqa: PLR2004  # one in five has moved
    lent_sum = Decimal(dice.randrange(3, 101) * 1000) + ZERO
    principal = lent_sum if dice.random() < 0.7 else _part(lent_sum, dice, 20, 95)  # noqa: PLR2004  # most never paid
    paid = principal < lent_sum
    return InventedLoan(
        external_id=f"{700_000 + serial}",
        contract_number=f"{lent:%y}-{dice.randrange(10, 100)}/{serial:06d}",
        contract_date=lent,
        full_name=_name(dice),
        birth_date=born,
        birth_place=f"г. {dice.choice(REGIONS).cities[0][0]}",
        passport=_passport(dice, region, born, lent),
        inn=person_inn(region.code, dice),
        snils=snils(dice),
        registration_address=home,
        residence_address=_address(dice, region) if elsewhere else home,
        phones=tuple(_phone(dice) for _ in range(dice.choice((1, 1, 1, 2, 3)))),
        email=f"client{700_000 + serial}@{dice.choice(_MAILS)}" if dice.random() < 0.6 else "",  # noqa: PLR2004
        principal=principal,
        interest=_part(principal, dice, 20, 130),
        penalty=_part(principal, dice, 1, 20),
        fees=Decimal(dice.choice((0, 0, 0, 0, 299, 990))) + ZERO,
        loan_amount=lent_sum,
        annual_rate=Decimal("292.00") if lent >= dt.date(2023, 7, 1) else Decimal("365.00"),
        due_date=due,
        overdue_since=due + dt.timedelta(days=1),
        last_payment_date=lent + (due - lent) * dice.random() if paid else None,
        deal_uid=deal_uid(dice),
        region=region.name,
    )


def _part(amount: Decimal, dice: random.Random, low: int, high: int) -> Decimal:
    return rounded(amount * dice.randrange(low * 1000, high * 1000) / 100_000)


def _name(dice: random.Random) -> str:
    surname, father = dice.choice(_SURNAMES), dice.choice(_PATRONYMICS)
    if dice.random() < 0.5:  # noqa: PLR2004  # men and women alike
        return f"{surname} {dice.choice(_MEN)} {father}ич"
    return f"{surname}а {dice.choice(_WOMEN)} {father}на"


def _passport(dice: random.Random, region: Region, born: dt.date, lent: dt.date) -> str:
    """Region of issue, year of the form, number; forms are changed at 20 and at 45."""
    age = 45 if lent.year - born.year > 45 else 20  # noqa: PLR2004
    year = max(born.year + age, 2000)
    return f"{region.okato}{year % 100:02d}{dice.randrange(100_000, 1_000_000)}"


def _phone(dice: random.Random) -> str:
    return f"+7{dice.choice(_MOBILE)}{dice.randrange(10**7):07d}"


def _address(dice: random.Random, region: Region) -> str:
    city, index = dice.choice(region.cities)
    # The two capitals are regions and cities at once.
    place = region.name if region.name.startswith("г. ") else f"{region.name}, г. {city}"
    house = f"д. {dice.randrange(1, 140)}{dice.choice(('', '', '', '', 'А', ', корп. 2'))}"
    flat = f", кв. {dice.randrange(1, 180)}" if dice.random() < 0.8 else ""  # noqa: PLR2004  # the others have a house
    return f"{index}{dice.randrange(1, 60):02d}, {place}, {dice.choice(STREETS)}, {house}{flat}"
