"""One invented case, whole: dates in their order, parts that make the total, fees of their time, check digits that hold."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from scripts.sample_papers.facts import inn, track, uid
from scripts.sample_papers.names import Person, person
from scripts.sample_papers.stock import Company, Part, Places

_FEE_CHANGED = date(2024, 9, 9)
_LETTERS = "АБВГДЕКЛМНПРСТ"


@dataclass(frozen=True)
class Court:
    """`precinct` is empty for a district court; the name stands in the nominative and in the genitive."""

    nominative: str
    genitive: str
    precinct: str
    code: int


@dataclass(frozen=True)
class Case:
    region: str
    town: str
    court: Court
    other_court: Court
    judge: Person
    bailiff: Person
    clerk: Person
    department: tuple[str, str]
    creditor: Company
    creditor_inn: str
    creditor_ogrn: str
    old_creditor: Company
    lender: str
    debtor: Person
    second: Person
    born: date
    birth_place: str
    address: str
    other_address: str
    case_number: str
    uid: str
    contract: str
    contract_date: date
    period_from: date
    period_to: date
    cession_date: date
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
    hearing_date: date
    writ: str
    ip: str
    track: str
    digits: str

    @property
    def total(self) -> Decimal:
        return self.principal + self.interest + self.penalty


def order_fee(total: Decimal, filed: date) -> Decimal:
    """Half of the fee for a claim (НК ст. 333.19), whole roubles; the scale changed on 9 September 2024."""
    if filed >= _FEE_CHANGED:
        steps = (
            (Decimal(0), Decimal(4000), Decimal(0)),
            (Decimal(100_000), Decimal(4000), Decimal("0.03")),
            (Decimal(300_000), Decimal(10_000), Decimal("0.025")),
        )
    else:
        steps = ((Decimal(0), Decimal(400), Decimal(0)), (Decimal(10_000), Decimal(400), Decimal("0.04")), (Decimal(20_000), Decimal(800), Decimal("0.03")),
                 (Decimal(100_000), Decimal(3200), Decimal("0.02")), (Decimal(200_000), Decimal(5200), Decimal("0.01")))  # fmt: skip
    over, base, share = max(step for step in steps if step[0] <= total)
    claim = (base + (total - over) * share).quantize(Decimal(1), ROUND_HALF_UP)
    half = claim / 2
    return (
        half.quantize(Decimal("0.01"))
        if filed < _FEE_CHANGED
        else half.quantize(Decimal(1), ROUND_HALF_UP) + Decimal("0.00")
    )


def draw(rng: Random, part: Part) -> Case:
    places = part.places
    region_gen, region_nom = rng.choice(list(places.regions.items()))
    town = rng.choice(places.towns)
    contract_date = date(2021, 6, 1) + timedelta(days=rng.randrange(1400))
    period_to = contract_date + timedelta(days=rng.randrange(150, 500))
    filed = period_to + timedelta(days=rng.randrange(60, 260))
    order_date = _working(filed + timedelta(days=rng.randrange(5, 20)))
    court = _court(rng, places, region_gen, town)
    money = _money(rng)
    objection = order_date + timedelta(days=rng.randrange(14, 60))
    issue = order_date + timedelta(days=rng.randrange(55, 80))
    decree = issue + timedelta(days=rng.randrange(15, 90))
    creditor, old_creditor = rng.sample(list(part.creditors), 2)
    return Case(
        region=region_gen, town=town, court=court, other_court=_court(rng, places, region_gen, town, other=court),
        judge=person(rng, part.people), bailiff=person(rng, part.people), clerk=person(rng, part.people),
        department=_department(rng, places, town), creditor=creditor, creditor_inn=inn(rng), creditor_ogrn=_ogrn(rng),
        old_creditor=old_creditor, lender=rng.choice(part.lenders), debtor=person(rng, part.people), second=person(rng, part.people),
        born=date(1955, 1, 1) + timedelta(days=rng.randrange(18_000)),
        birth_place=_birth_place(rng, places), address=_address(rng, places, region_nom, town),
        other_address=_address(rng, places, region_nom, town),
        case_number=_case_number(rng, court, order_date.year),
        uid=uid(part.region_code, court.code, order_date.year, rng.randrange(10, 9000)) if court.precinct
        else uid(part.region_code, court.code, order_date.year, rng.randrange(10, 9000), "RS"),
        contract=_contract(rng, part, contract_date), contract_date=contract_date,
        period_from=contract_date + timedelta(days=rng.choice((0, 1, 7, 15, 30, 31))), period_to=period_to,
        cession_date=period_to + timedelta(days=rng.randrange(5, 50)),
        principal=money[0], interest=money[1], penalty=money[2], fee=order_fee(sum(money, Decimal(0)), filed),
        postage=Decimal(rng.randrange(6_000, 42_000)) / 100, order_date=order_date,
        force_date=order_date + timedelta(days=rng.randrange(26, 50)), objection_date=objection,
        cancel_date=objection + timedelta(days=rng.randrange(0, 6)), issue_date=issue, decree_date=_working(decree),
        hearing_date=decree + timedelta(days=30),
        writ=f"ФС {rng.randrange(10_000_000, 99_999_999):09}",
        ip=f"{rng.randrange(900, 390_000)}/{decree.year % 100}/{part.region_code}{rng.randrange(1, 60):03}-ИП",
        track=track(rng), digits=f"{rng.randrange(10**11, 10**12)}",
    )  # fmt: skip


def _working(day: date) -> date:
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() >= 5 else 0)


def _court(rng: Random, places: Places, region: str, town: str, other: Court | None = None) -> Court:
    number = str(rng.randrange(1, 250))
    if other is not None and other.precinct:
        while number == other.precinct:
            number = str(rng.randrange(1, 250))
    tail = rng.choice(places.courts).format(region=region, town=town)
    return Court(f"Судебный участок № {number} {tail}", f"судебного участка № {number} {tail}", number, int(number))


def district_court(rng: Random, places: Places, region: str, town: str) -> Court:
    nominative, genitive = rng.choice(places.district_courts)
    filled = (text.format(region=region, town=town) for text in (nominative, genitive))
    return Court(*filled, "", rng.randrange(1, 60))


def _department(rng: Random, places: Places, town: str) -> tuple[str, str]:
    nominative, genitive = rng.choice(places.departments)
    return nominative.format(town=town), genitive.format(town=town)


def _birth_place(rng: Random, places: Places) -> str:
    region = rng.choice(list(places.regions))
    town = rng.choice(places.towns)
    return rng.choice(places.birth_places).format(town=town, region=region)


def _address(rng: Random, places: Places, region: str, town: str) -> str:
    shape = rng.choice(places.addresses)
    return shape.format(
        zip=f"{rng.randrange(140_000, 690_000)}", region=region, town=town, street=rng.choice(places.streets),
        house=rng.choice((f"{rng.randrange(1, 140)}", f"{rng.randrange(1, 90)}{rng.choice('абв')}", f"{rng.randrange(1, 90)}/{rng.randrange(1, 9)}")),
        flat=rng.randrange(1, 240),
    )  # fmt: skip


def _case_number(rng: Random, court: Court, year: int) -> str:
    serial = rng.randrange(12, 5200)
    if not court.precinct:
        return f"2-{serial}/{year}"
    shapes = (f"2-{serial}/{year}",) * 4 + (
        f"2-{serial}/{court.precinct}/{year}", f"2-{serial}-{rng.randrange(10, 999)}/{year}", f"СП2-{serial}/{year}",
        f"2-{court.precinct}-{serial}/{year}", f"2СП-{serial}/{year}",
    )  # fmt: skip
    return rng.choice(shapes)


def case_number(rng: Random, shapes: Sequence[str], court: Court, year: int) -> str:
    """In one of a part's own shapes; a district court has the plainest of them."""
    serial = rng.randrange(12, 5200)
    shape = rng.choice(shapes) if court.precinct else "2-{serial}/{year}"
    return shape.format(
        serial=serial, padded=f"{serial:04}", precinct=court.precinct, year=year, short=f"{year % 100:02}"
    )


def _contract(rng: Random, part: Part, day: date) -> str:
    return rng.choice(part.contracts).format(
        n4=rng.randrange(1000, 9999), n6=rng.randrange(100_000, 999_999), n8=rng.randrange(10**7, 10**8), n9=rng.randrange(10**8, 10**9),
        n10=rng.randrange(10**9, 10**10), yy=day.year % 100, yyyy=day.year, day=f"{day:%d%m%y}", cyr=rng.choice(_LETTERS) + rng.choice(_LETTERS),
        lat=rng.choice("CDFGLNRSZ") + rng.choice("DFGLNRSZ"),
    )  # fmt: skip


def _ogrn(rng: Random) -> str:
    body = f"1{rng.randrange(5, 25):02}96{rng.randrange(10**7):07}"
    return body + str(int(body) % 11 % 10)


def _money(rng: Random) -> tuple[Decimal, Decimal, Decimal]:
    principal = (
        Decimal(
            rng.choice(
                (
                    rng.randrange(300_000, 3_000_000),
                    rng.randrange(1_000_000, 12_000_000),
                    rng.randrange(5, 100) * 100_000,
                )
            )
        )
        / 100
    )
    interest = (principal * rng.randrange(20, 130) / 100).quantize(Decimal("0.01"))
    penalty = Decimal(0) if rng.random() < 0.25 else Decimal(rng.randrange(5_000, 900_000)) / 100
    return principal.quantize(Decimal("0.01")), interest, penalty.quantize(Decimal("0.01"))
