"""The facts of one invented case, from which papers and their truth are made."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from num2words import num2words

from scripts.sample_papers.names import Person, person

MONTHS = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
]
_TOWNS = ("Верхнереченск", "Лесогорье", "Приозёрск-Южный", "Каменный Брод", "Синеборск", "Новотроицкое")
_DISTRICTS = ("Заречного", "Приозёрного", "Лесного", "Нагорного", "Речного")
_REGIONS = ("Лесогорской области", "Синеборского края", "Верхнереченской области")
_CREDITORS = (
    ("ООО «ПКО «Северный берег»", "Общество с ограниченной ответственностью «Профессиональная коллекторская организация «Северный берег»"),
    ("ООО «ПКО «Тихая гавань»", "Общество с ограниченной ответственностью «Профессиональная коллекторская организация «Тихая гавань»"),
    ("АО «Бюро возврата «Полюс»", "Акционерное общество «Бюро возврата «Полюс»"),
    ("ООО МКК «Быстрый рубль»", "Общество с ограниченной ответственностью Микрокредитная компания «Быстрый рубль»"),
)  # fmt: skip
_LENDERS = ("ООО МКК «Копейка к копейке»", "ООО МФК «До получки»", "ПАО Банк «Вершина»")
_STREETS = ("ул. Садовая", "ул. Лесная", "пр-кт Мира", "пер. Тихий", "ул. Набережная", "ул. 8 Марта")
_LETTER_VALUES = {letter: str(10 + i) for i, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}


@dataclass(frozen=True)
class Facts:
    case_number: str
    uid: str
    precinct: int
    district: str
    town: str
    region: str
    judge: Person
    bailiff: Person
    creditor: str
    creditor_long: str
    creditor_inn: str
    lender: str
    debtor: Person
    born: date
    birth_place: str
    address: str
    contract: str
    contract_date: date
    period_from: date
    period_to: date
    principal: Decimal
    interest: Decimal
    penalty: Decimal
    fee: Decimal
    postage: Decimal
    order_date: date
    force_date: date
    objection_date: date
    cancel_date: date
    issue_date: date
    decree_date: date
    writ: str
    ip: str
    track: str

    @property
    def total(self) -> Decimal:
        return self.principal + self.interest + self.penalty

    @property
    def court(self) -> str:
        return f"удебный участок № {self.precinct} {self.district} судебного района {self.region}"

    @property
    def creditor_long_gen(self) -> str:
        return self.creditor_long.replace("Общество", "Общества").replace(
            "Акционерное общество", "Акционерного общества"
        )

    @property
    def court_gen(self) -> str:
        return f"судебного участка № {self.precinct} {self.district} судебного района {self.region}"


def uid(region: int, court: int, year: int, serial: int, kind: str = "MS") -> str:
    body = f"{region:02}{kind}{court:04}01{year}{serial:06}"
    digits = "".join(_LETTER_VALUES.get(letter, letter) for letter in body) + "00"
    return f"{region:02}{kind}{court:04}-01-{year}-{serial:06}-{98 - int(digits) % 97:02}"


def inn(rng: Random) -> str:
    digits = [9, 6, *(rng.randrange(10) for _ in range(7))]
    check = sum(w * d for w, d in zip((2, 4, 10, 3, 5, 9, 4, 6, 8), digits, strict=True)) % 11 % 10
    return "".join(map(str, [*digits, check]))


def track(rng: Random) -> str:
    body = f"96{rng.randrange(10_000):04}{rng.randrange(1, 99):02}{rng.randrange(100_000):05}"
    total = 3 * sum(map(int, body[::2])) + sum(map(int, body[1::2]))
    return body + str((10 - total % 10) % 10)


def order_fee(total: Decimal) -> Decimal:
    claim = 4000 + max(Decimal(0), (total - 100_000) * Decimal("0.03"))
    return (claim / 2).quantize(Decimal(1)) + Decimal("0.00")


def facts(rng: Random) -> Facts:
    """A consistent case: dates in their order, parts that make the total, check digits that hold."""
    town, region, precinct = rng.choice(_TOWNS), rng.choice(_REGIONS), rng.randrange(1, 190)
    contract_date = date(2023, 1, 10) + timedelta(days=rng.randrange(500))
    period_to = contract_date + timedelta(days=rng.randrange(200, 420))
    order_date = period_to + timedelta(days=rng.randrange(90, 300))
    number = f"2-{rng.randrange(40, 4800)}/{order_date.year}"
    number = rng.choice((number, number, f"2-{rng.randrange(40, 4800)}/{precinct}/{order_date.year}"))
    principal = (Decimal(rng.randrange(500_000, 9_000_000)) / 100).quantize(Decimal("0.01"))
    interest = (principal * rng.randrange(30, 110) / 100).quantize(Decimal("0.01"))
    creditor, creditor_long = rng.choice(_CREDITORS)
    debtor = person(rng)
    penalty = (Decimal(rng.randrange(10_000, 700_000)) / 100).quantize(Decimal("0.01"))
    objection = order_date + timedelta(days=rng.randrange(14, 40))
    return Facts(
        case_number=number,
        uid=uid(96, precinct, order_date.year, rng.randrange(100, 9000)),
        precinct=precinct,
        district=rng.choice(_DISTRICTS),
        town=town,
        region=region,
        judge=person(rng),
        bailiff=person(rng),
        creditor=creditor,
        creditor_long=creditor_long,
        creditor_inn=inn(rng),
        lender=rng.choice(_LENDERS),
        debtor=debtor,
        born=date(1958, 1, 1) + timedelta(days=rng.randrange(16_000)),
        birth_place=f"г. {rng.choice(_TOWNS)} {rng.choice(_REGIONS)}",
        address=f"{region.replace('ой области', 'ая область').replace('ого края', 'ий край')}, г. {town}, "
        f"{rng.choice(_STREETS)}, д. {rng.randrange(1, 90)}, кв. {rng.randrange(1, 140)}",
        contract=rng.choice((f"{rng.randrange(10**8, 10**9)}", f"ЗМ-{rng.randrange(1000, 99999)}/{contract_date.year % 100}",
                             f"{rng.randrange(10, 99)}-{rng.randrange(100000, 999999)}")),
        contract_date=contract_date,
        period_from=contract_date + timedelta(days=30),
        period_to=period_to,
        principal=principal,
        interest=interest,
        penalty=penalty,
        fee=order_fee(principal + interest + penalty),
        postage=(Decimal(rng.randrange(8000, 40_000)) / 100).quantize(Decimal("0.01")),
        order_date=order_date,
        force_date=order_date + timedelta(days=rng.randrange(28, 60)),
        objection_date=objection,
        cancel_date=objection + timedelta(days=rng.randrange(1, 6)),
        issue_date=order_date + timedelta(days=rng.randrange(62, 80)),
        decree_date=order_date + timedelta(days=rng.randrange(90, 180)),
        writ=f"ФС № {rng.randrange(10_000_000, 99_999_999):09}",
        ip=f"{rng.randrange(1000, 250_000)}/{order_date.year % 100}/96{rng.randrange(1, 60):03}-ИП",
        track=track(rng),
    )  # fmt: skip


def digits(day: date) -> str:
    return f"{day:%d.%m.%Y}"


def words(day: date) -> str:
    return f"{day.day:02} {MONTHS[day.month - 1]} {day.year} года"


def roubles(amount: Decimal, rng: Random) -> str:
    """One of the ways in which courts print a sum."""
    whole, cents = divmod(int(amount * 100), 100)
    spaced = f"{whole:,}".replace(",", "~")
    spelt = str(num2words(whole, lang="ru"))
    return rng.choice((
        f"{spaced},{cents:02} руб.",
        f"{spaced} руб. {cents:02} коп.",
        f"{whole} рублей {cents:02} копеек",
        f"{spaced} ({spelt}) рублей {cents:02} копеек",
    ))  # fmt: skip
