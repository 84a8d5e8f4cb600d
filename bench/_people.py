"""Made-up people, loans and letters for a department of any size, as rows of the store's own tables."""

import json
import random
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from typing import Any, TypeVar

from backend import crypto
from backend.domain.addresses import address_keys
from backend.domain.folding import fold_contract
from backend.domain.lookups import TAIL, tail_of
from backend.domain.people import Role
from backend.domain.people_names import fold_name
from backend.domain.portfolio import contract_key
from backend.domain.stages import STAGES, Stage
from backend.models import Debtor

T = TypeVar("T")
Row = tuple[Any, ...]
Tables = tuple[str, tuple[str, ...], list[Row]]

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)
POOL = 4_000
CREDITORS = 12
PEOPLE_A_ROLE = 6


def words(text: str) -> list[str]:
    return text.split()


BEGINNINGS = words(
    "Бар Бел Бор Вар Вол Гор Гул Дан Дол Ерм Жар Зав Зим Кал Кар Ков Кол Кор Кос Кур Лав Лап Лог Мак Мал Мар "
    "Мел Мор Мур Наз Ник Ол Пан Пар Пет Пол Пор Рог Род Ром Рус Сав Сал Сам Сид Сок Сор Тар Тим Тур Фад Фил "
    "Хар Чер Шам Шар Юр"
)
MIDDLES = words(
    "а аб ав ад ак ал ан ар ас ат ач аш е ег ел ен ер еш и ив ид ик ил ин ир ич о об ол он оп ор от ош у ук ун уш"
)
ROOTS = words("б в г д ж з к л м н п р с т х ц ч ш щ")
ENDINGS = (("ов", "ова"), ("ев", "ева"), ("ин", "ина"), ("ский", "ская"), ("енко", "енко"), ("ук", "ук"))
MEN = words(
    "Александр Сергей Дмитрий Андрей Алексей Максим Евгений Иван Михаил Владимир Николай Павел Роман Виктор "
    "Олег Игорь Артём Денис Антон Юрий Константин Илья Василий Анатолий Никита Кирилл Виталий Станислав Фёдор "
    "Тимур"
)
WOMEN = words(
    "Елена Ольга Наталья Татьяна Анна Ирина Светлана Мария Екатерина Юлия Людмила Галина Марина Валентина "
    "Надежда Анастасия Оксана Дарья Виктория Алина Лариса Вера Любовь Ксения Полина София Евгения Яна Карина "
    "Инна"
)
FATHERS = words(
    "Александров Сергеев Дмитриев Андреев Алексеев Максимов Евгеньев Иванов Михайлов Владимиров Николаев "
    "Павлов Романов Викторов Олегов Игорев Артёмов Денисов Антонов Юрьев Константинов Васильев Анатольев "
    "Витальев Фёдоров Тимуров"
)
CITIES = (
    ("77", "Москва"), ("78", "Санкт-Петербург"), ("54", "Новосибирск"), ("66", "Екатеринбург"), ("16", "Казань"),
    ("52", "Нижний Новгород"), ("24", "Красноярск"), ("74", "Челябинск"), ("63", "Самара"), ("02", "Уфа"),
    ("61", "Ростов-на-Дону"), ("23", "Краснодар"), ("55", "Омск"), ("36", "Воронеж"), ("59", "Пермь"),
    ("34", "Волгоград"), ("25", "Владивосток"), ("38", "Иркутск"), ("72", "Тюмень"), ("64", "Саратов"),
)  # fmt: skip
STREETS = words(
    "Ленина Мира Садовая Лесная Школьная Центральная Молодёжная Гагарина Советская Набережная Победы Кирова "
    "Калинина Чапаева Пушкина Горького Октябрьская Комсомольская Заводская Полевая Луговая Зелёная Новая "
    "Рабочая Северная Южная Степная Солнечная Строителей Первомайская Фрунзе Жукова Суворова Кутузова "
    "Некрасова Толстого Чехова Свердлова"
)
LETTERS = (
    ("delivered", True, "", 60), ("in_transit", False, "", 22), ("at_office", False, "", 10),
    ("returned", True, "returned", 5), ("returning", False, "returned", 2), ("loss_suspected", False, "lost", 1),
)  # fmt: skip
HOLDS = ("H_BANKRUPT", "H_DEAD", "H_SVO", "H_DISPUTE_IDENTITY")
TAGS = ("звонить вечером", "адвокат", "родственники", "проверить адрес", "наследники")
PAPERS = ("fee_paid", "copy_post_receipt", "notice_post_receipt", "case_card", "court_order", "court_delivery")

DEBTOR = words(
    "id full_name search_name birth_date birth_place passport inn snils registration_address residence_address "
    "phones email region"
)
CASE = words(
    "id debtor_id creditor_id cession_id contract_number contract_key contract_fold contract_date external_id "
    "deal_uid loan_amount annual_rate overdue_since extra stage is_open stage_since due_on holds evidence "
    "noted responsible_id court_name court_case_number court_case_key court_uid enforcement_number balance "
    "region version created_at"
)
LETTER = words(
    "id case_id barcode kind sent_on sent_from status status_at is_finished alarm registered_by registered_at "
    "ask_next_at last_trouble"
)
ENTRY = words("id case_id component kind amount on basis origin created_by created_at")


class People:
    """Who answers for cases at each stage: a few of every role, whose ids begin at one."""

    def __init__(self) -> None:
        roles = [role for role in Role if role not in {Role.SYSTEM, Role.GUEST, Role.DEBTOR, Role.ADMINISTRATOR}]
        self.by_role: dict[Role, range] = {
            role: range(1 + place * PEOPLE_A_ROLE, 1 + (place + 1) * PEOPLE_A_ROLE) for place, role in enumerate(roles)
        }

    def rows(self) -> list[Row]:
        return [
            (one, 9_000_000 + one, f"Сотрудник {one}", role.value, "ru", "Europe/Moscow", True, True, False, 9, NOW)
            for role, ids in self.by_role.items()
            for one in ids
        ]

    def for_stage(self, stage: Stage, made: "Made") -> int | None:
        if stage.final or made.chance.random() < 0.02:
            return None
        return made.pick(self.by_role.get(stage.owner) or self.by_role[Role.OFFICER])


class Made:
    """Draws that are costly are drawn once: sealed values from a pool, surnames with their shares."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        stems = sorted({f"{one}{two}{three}" for one in BEGINNINGS for two in MIDDLES for three in ROOTS})
        chance.shuffle(stems)
        self.surnames = [
            (f"{stem}{ends[0]}", f"{stem}{ends[1]}") for stem in stems for ends in [chance.choice(ENDINGS)]
        ]
        self.shares = list(accumulate(1 / (place + 60) for place in range(len(self.surnames))))
        self.birth_places = [self.sealed("birth_place", f"г. {city}") for _, city in CITIES]
        self.passports = [self.sealed("passport", f"45{chance.randrange(10**8):08d}") for _ in range(POOL)]
        self.snils = [self.sealed("snils", f"{chance.randrange(10**11):011d}") for _ in range(POOL)]
        self.inns = [self.sealed("inn", f"{chance.randrange(10**12):012d}") for _ in range(POOL)]
        self.addresses = [self._address() for _ in range(POOL * 5)]
        self.nothing = self.sealed_json("extra", {})
        self.courts = [f"Судебный участок № {number} г. {city}" for _, city in CITIES for number in range(1, 121)]
        self.stages = [stage for stage in Stage if STAGES[stage] is not None]

    def sealed(self, column: str, text: str) -> str:
        return str(Debtor._meta.fields_map[column].to_db_value(text, Debtor))  # noqa: SLF001 - Tortoise names its metadata so

    def sealed_json(self, column: str, value: Any) -> str:
        sealed = crypto.ring().seal_text(json.dumps(value, ensure_ascii=False), f"debt_case.{column}")
        return f"sealed:v1:{sealed}"

    def _address(self) -> tuple[str, str, tuple[str, ...]]:
        region, city = self.chance.choice(CITIES)
        street, house, flat = self.chance.choice(STREETS), self.chance.randint(1, 160), self.chance.randint(1, 200)
        index = self.chance.randint(101_000, 690_999)
        text = f"{index}, г. {city}, ул. {street}, д. {house}, кв. {flat}"
        digests = tuple(crypto.ring().blind(key, "address") for key in address_keys(text))
        return region, self.sealed("registration_address", text), digests

    def pick(self, among: Sequence[T]) -> T:
        """As `choice` does, five times as fast."""
        return among[int(self.chance.random() * len(among))]

    def number(self, least: int, most: int) -> int:
        return least + int(self.chance.random() * (most - least + 1))

    def name(self) -> str:
        (surname,) = self.chance.choices(self.surnames, cum_weights=self.shares)
        father = self.pick(FATHERS)
        if self.chance.random() < 0.5:
            return f"{surname[0]} {self.pick(MEN)} {father}ич"
        return f"{surname[1]} {self.pick(WOMEN)} {father}на"


_made: list[Made] = []


def begin(ring: str, seed: int) -> None:
    """Once in each process that makes rows: the same pools in all of them."""
    crypto.use_ring(crypto.KeyRing.parse(ring))
    _made[:] = [Made(random.Random(seed))]


def batch(seed: int, ids: range, cases: int) -> list[Tables]:
    """Rows of these cases, table by table, those first to which others point."""
    (made,), people = _made, People()
    made.chance = chance = random.Random(f"{seed}-{ids.start}")
    debtors, keys = _debtors(ids, made)
    rows = [_case(case_id, debtor[-1], cases, made, people) for case_id, debtor in zip(ids, debtors, strict=True)]
    tags = [(case_id, case_id, made.pick(TAGS)) for case_id in ids if chance.random() < 0.05]
    return [
        ("debtor", tuple(DEBTOR), debtors),
        ("debtor_key", ("id", "debtor_id", "kind", "digest"), keys),
        ("debt_case", tuple(CASE), rows),
        ("ledger_entry", tuple(ENTRY), [_entry(row) for row in rows]),
        ("letter", tuple(LETTER), [letter for case_id in ids for letter in _letters(case_id, made)]),
        ("case_tag", ("id", "case_id", "tag"), tags),
    ]


def firm() -> Iterator[Tables]:
    people = People()
    columns = "id telegram_id name role language timezone is_active is_reachable is_away digest_hour created_at"
    yield "person", tuple(columns.split()), people.rows()
    creditors = [(number, f"ООО МКК «Заём {number}»", "") for number in range(1, CREDITORS + 1)]
    yield "creditor", ("id", "name", "inn"), creditors
    cessions = [(number, number, f"Ц-{number}", date(2026, 1, 15)) for number in range(1, CREDITORS + 1)]
    yield "cession", ("id", "creditor_id", "number", "signed_on"), cessions


def _debtors(ids: range, made: Made) -> tuple[list[Row], list[Row]]:
    debtors: list[Row] = []
    keys: list[Row] = []
    for debtor_id in ids:
        name, phone = made.name(), f"+79{made.number(0, 999_999_999):09d}"
        region, address, digests = made.pick(made.addresses)
        born = date(1955, 1, 1) + timedelta(days=made.number(0, 18_000))
        debtors.append(_debtor(debtor_id, name, born, phone, address, region, made))
        named = [*(("address", digest) for digest in digests), *_digests(debtor_id, phone)]
        keys += [(debtor_id * 8 + place, debtor_id, *key) for place, key in enumerate(named)]
    return debtors, keys


def _digests(debtor_id: int, phone: str) -> list[tuple[str, str]]:
    values = (("phone", phone), (TAIL, tail_of(phone)), ("passport", passport_of(debtor_id)))
    return [(kind, crypto.ring().blind(value, kind)) for kind, value in values]


def passport_of(debtor_id: int) -> str:
    """By which anybody of the department is found; the sealed value itself comes from the pool."""
    return f"{4500 + debtor_id // 1_000_000:04d}{debtor_id % 1_000_000:06d}"


def _debtor(debtor_id: int, name: str, born: date, phone: str, address: str, region: str, made: Made) -> Row:
    draw = made.pick
    return (
        debtor_id, name, fold_name(name), born, draw(made.birth_places), draw(made.passports),
        draw(made.inns), draw(made.snils), address, "", made.sealed("phones", {"phones": [phone]}), "", region,  # type: ignore[arg-type]
    )  # fmt: skip


def _case(case_id: int, region: str, cases: int, made: Made, people: People) -> Row:
    chance, number = made.chance, f"ДЗ-{case_id:07d}/24"
    stage = made.pick(made.stages)
    creditor = 1 + (case_id - 1) * CREDITORS // cases
    since = TODAY - timedelta(days=int(chance.expovariate(1 / 40)))
    due = None if stage.final else since + timedelta(days=made.number(20, 120))
    taken = TODAY - timedelta(days=made.number(200, 900))
    at_court, balance = stage.value[0] in "CDE", int(chance.lognormvariate(10.3, 0.7) * 100)
    court_key = f"2-{made.number(1, 9_000)}/{made.number(2024, 2026)}" if at_court else ""
    return (
        case_id, case_id, creditor, creditor, number, contract_key(number), fold_contract(number), taken, "",
        f"{case_id:08x}-0000-4000-8000-{creditor:012x}-0", balance // 2, "292", taken + timedelta(days=60),
        made.nothing, stage.value, not stage.final, since, due,
        json.dumps([made.pick(HOLDS)]) if chance.random() < 0.02 else "[]",
        json.dumps({kind: since.isoformat() for kind in PAPERS if chance.random() < 0.3}), "{}",
        people.for_stage(stage, made), made.pick(made.courts) if at_court else "", court_key, court_key,
        f"77MS{case_id % 10_000:04d}-01-2026-{case_id % 1_000_000:06d}-{case_id % 90 + 10}" if at_court else "",
        f"{case_id}/26/77001-ИП" if stage.value[0] == "E" else "", balance, region, 1, NOW,
    )  # fmt: skip


def _entry(case: Row) -> Row:
    case_id, balance = case[0], case[CASE.index("balance")]
    return (case_id, case_id, "principal", "opening", balance, date(2026, 1, 15), "gk-384", "import", 0, NOW)


def _letters(case_id: int, made: Made) -> Iterator[Row]:
    for number in range(made.pick((0, 0, 1, 1, 2))):
        (found,) = made.chance.choices(LETTERS, weights=[one[3] for one in LETTERS])
        status, finished, alarm, _ = found
        age = made.number(1, 90)
        sent, told = TODAY - timedelta(days=age), NOW - timedelta(days=made.number(0, age))
        barcode = f"8{case_id * 2 + number:013d}"
        yield (
            case_id * 2 + number, case_id, barcode, "order_copy", sent, "", status, told, finished, alarm,
            1, NOW, NOW, "",
        )  # fmt: skip
