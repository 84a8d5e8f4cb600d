"""Values of the trade in all their spellings; digits are drawn evenly, so that the net learns no numbers by heart."""

from collections.abc import Callable
from random import Random

from scripts.sample_papers.spelling import MONTHS

_SHORT_MONTHS = ("янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек")
_DIGITS, _SMALL = "0123456789", "bdfghijklmnqrstuvwz"
# A numbered «О» cannot be told from a nought, and clerks avoid it.
_LATIN = "ABCDEFGHIJKLMNPQRSTUVWXYZ"
_RUSSIAN = "АБВГДЕЖЗИКЛМНПРСТУФХЦЧШЭЮЯ"
_RUN = 0.18
_CODES = ("ГК", "ГПК", "НК", "КоАП", "АПК", "СК", "ТК", "КАС")
_INDICES = ("2", "2", "2", "СП2", "2а", "13", "М", "9", "А40", "3/1", "5", "1")


def digits(rng: Random, fewest: int, most: int = 0) -> str:
    """Each as likely as any other, but that runs of one digit, of noughts above all, are as frequent as on paper."""
    count = rng.randint(fewest, most or fewest)
    told = "".join(rng.choice(_DIGITS) for _ in range(count))
    if count < 3 or rng.random() > _RUN:
        return told
    start, long = rng.randrange(count - 1), rng.randint(2, 6)
    same = "0" if rng.random() < 0.75 else rng.choice(_DIGITS)
    return (told[:start] + same * long + told[start + long :])[:count]


def _number(rng: Random, fewest: int, most: int) -> str:
    """Of so many digits, the first of them no nought."""
    return rng.choice("123456789") + digits(rng, rng.randint(fewest, most) - 1) if most > 1 else rng.choice("123456789")


def _year(rng: Random) -> str:
    return rng.choice(("19", "20", "20", "20")) + digits(rng, 2)


def day(rng: Random) -> str:
    number, month, year = rng.randint(1, 31), rng.randrange(12), _year(rng)
    shape = rng.random()
    if shape < 0.45:
        return f"{number:02}.{month + 1:02}.{year}" + rng.choice(("", "", "", " г.", " года", "г.", " г.р."))
    if shape < 0.5:
        mark = rng.choice(".-/")
        return f"{number:02}{mark}{month + 1:02}{mark}{year[2:]}"
    if shape < 0.55:
        return f"{year}-{month + 1:02}-{number:02}"
    told = rng.choice((str(number), f"{number:02}"))
    quoted = rng.choice((told, told, told, f"«{told}»", f'"{told}"', f"“{told}”", f"« {told} »"))
    name = rng.choice((MONTHS[month], MONTHS[month], MONTHS[month], MONTHS[month].upper(), _SHORT_MONTHS[month]))
    return f"{quoted} {name} {year}" + rng.choice(("", " г.", " г.", " года", " года", "г.", "г"))


def amount(rng: Random) -> str:
    whole = int(_number(rng, 1, 7))
    if whole > 1000 and rng.random() < 0.25:
        whole -= whole % rng.choice((10, 100, 1000, 1000))
    gap = rng.choice(("", " ", " ", " ", "."))
    told = f"{whole:,}".replace(",", gap)
    kopecks = digits(rng, 2) if rng.random() < 0.75 else "00"
    return rng.choice(
        (
            f"{told},{kopecks}", f"{told},{kopecks} руб.", f"{told},{kopecks} рублей", f"{told}.{kopecks} руб.",
            f"{told} руб. {kopecks} коп.", f"{told} руб. {kopecks} коп.", f"{told} рублей {kopecks} копеек",
            f"{told} рубля {kopecks} копейки", f"{told} р. {kopecks} к.", f"{told} руб.", f"{told} рублей",
            f"{told}-{kopecks}", f"{told} руб {kopecks} коп", f"{told} руб.{kopecks} коп.", f"{told}, {kopecks} руб.",
            f"{told} Р", f"{told} ₽", f"{told}",
        )
    ).replace("₽", "руб.")  # fmt: skip


def case(rng: Random) -> str:
    middle = rng.choice(("", "", f"/{digits(rng, 1, 4)}", f"-{digits(rng, 1, 4)}"))
    year = rng.choice((f"/{_year(rng)}", f"/{_year(rng)}", f"/{_year(rng)}", f"/{digits(rng, 2)}", ""))
    head = rng.choice(("", "", "", "№ ", "№", "№2-" if rng.random() < 0.1 else "Дело № ", "дело №", "N "))
    return f"{head}{rng.choice(_INDICES)}-{_number(rng, 1, 5)}{middle}{year}"


def uid(rng: Random) -> str:
    kind = rng.choice(("MS", "MS", "RS", "RS", "МС", "OS"))
    return f"{digits(rng, 2)}{kind}{digits(rng, 4)}-{digits(rng, 2)}-{_year(rng)}-{digits(rng, 6)}-{digits(rng, 2)}"


def contract(rng: Random) -> str:
    alphabet = rng.choice((_LATIN, _LATIN, _RUSSIAN, _RUSSIAN, _LATIN + _RUSSIAN))
    parts = []
    for _ in range(rng.randint(1, 4)):
        letters = "".join(rng.choice(alphabet) for _ in range(rng.randint(1, 4)))
        parts.append(rng.choice((digits(rng, 1, 9), digits(rng, 2, 6), letters, letters + digits(rng, 1, 6))))
    return rng.choice(("", "", "№ ", "№", "№ ")) + rng.choice("--/-.").join(parts)


def plain(rng: Random) -> str:
    """Numbers of people and firms, with what stands before them."""
    passport = f"{digits(rng, 2)} {digits(rng, 2)}" if rng.random() < 0.5 else digits(rng, 4)
    return rng.choice(
        (
            f"ИНН {digits(rng, 10)}", f"ИНН {digits(rng, 12)}", f"ИНН: {digits(rng, 10)}", digits(rng, 10), digits(rng, 12),
            f"ОГРН {digits(rng, 13)}", f"ОГРН: {digits(rng, 13)}", f"КПП {digits(rng, 9)}", f"БИК {digits(rng, 9)}",
            f"СНИЛС {digits(rng, 3)}-{digits(rng, 3)}-{digits(rng, 3)} {digits(rng, 2)}", f"р/с {digits(rng, 20)}",
            f"паспорт {passport} {digits(rng, 6)}", f"серия {passport} № {digits(rng, 6)}", f"{passport} {digits(rng, 6)}",
            f"код подразделения {digits(rng, 3)}-{digits(rng, 3)}", f"тел. {digits(rng, 1)} ({digits(rng, 3)}) {digits(rng, 3)}-{digits(rng, 2)}-{digits(rng, 2)}",
            f"КБК {digits(rng, 20)}", f"УИН {digits(rng, 20)}", f"ОКТМО {digits(rng, 8)}", digits(rng, 6), f"{digits(rng, 6)}, г.",
        )
    )  # fmt: skip


def enforcement(rng: Random) -> str:
    series = rng.choice(("ФС", "ВС", "ФС", "АС", rng.choice(_RUSSIAN) + rng.choice(_RUSSIAN)))
    proceeding = f"{_number(rng, 2, 6)}/{digits(rng, 2)}/{digits(rng, 5)}"
    return rng.choice(
        (
            f"{series} {digits(rng, 9)}", f"{series} № {digits(rng, 9)}", f"серия {series} № {digits(rng, 9)}",
            f"{proceeding}-ИП", f"№ {proceeding}-ИП", f"{proceeding}-СД", f"{digits(rng, 5)}/{digits(rng, 2)}/{digits(rng, 5)}-ИП",
        )
    )  # fmt: skip


def track(rng: Random) -> str:
    number = digits(rng, 14)
    return rng.choice(
        (
            number,
            number,
            f"ШПИ {number}",
            f"{number[:6]} {number[6:8]} {number[8:13]} {number[13]}",
            f"RA{digits(rng, 9)}RU",
        )
    )


def article(rng: Random) -> str:
    law = rng.choice(_CODES)
    one, two = rng.randint(1, 12), rng.randint(1, 9)
    number = rng.choice((str(rng.randint(1, 450)), f"{rng.randint(1, 450)}.{rng.randint(1, 60)}"))
    return rng.choice(
        (
            f"п. {one} ч. {two} ст. {number} {law} РФ", f"ст. {number} {law} РФ", f"ч. {two} ст. {number}",
            f"статьи {number} {law} РФ", f"п.{one} ч.{two} ст.{number} {law} РФ", f"ст.ст. {number}, {rng.randint(1, 450)} {law} РФ",
            f"пп. {one} п. {two} ст. {number} {law} РФ", f"§ {one}", f"{one}.{two}. ", f"{digits(rng, 1, 2)},{digits(rng, 1, 2)}%",
            f"от {day(rng)} № {rng.randint(1, 600)}-ФЗ", f"участок № {rng.randint(1, 480)}", f"кв. {rng.randint(1, 400)}, д. {rng.randint(1, 200)}",
        )
    )  # fmt: skip


def place(rng: Random) -> str:
    """Ends of addresses: a «б» behind the number of a house looks like a 6, and nothing but the eye tells them apart."""
    letter = rng.choice("абббвгд") if rng.random() < 0.6 else ""
    number = rng.choice((f"{rng.randint(1, 250)}{letter}", f"{rng.randint(1, 99)}/{rng.randint(1, 40)}{letter}"))
    house = rng.choice(
        (f"д. {number}", f"д. {number}", f"дом {number}", f"д.{number}", number, f"{number}, корп. {rng.randint(1, 9)}")
    )
    flat = rng.choice(
        (
            "",
            f", кв. {rng.randint(1, 400)}",
            f" кв. {rng.randint(1, 400)}",
            f", кв.{rng.randint(1, 400)}",
            f", стр. {rng.randint(1, 9)}{letter}",
        )
    )
    street = (
        rng.choice(("ул. ", "пер. ", "пр-т ", "наб. ", "б-р ", "мкр. "))
        + rng.choice(_RUSSIAN)
        + rng.choice(("вановская", "ервая", "одовая", "ный", "ина", "ова"))
    )
    return rng.choice((f"{street}, {house}{flat}", f"{street}, {house}{flat}", f"{house}{flat}"))


def jumble(rng: Random) -> str:
    """Signs without any sense, by which the net learns shapes and nothing else."""
    alphabet = rng.choice(
        (
            _LATIN + _DIGITS,
            _RUSSIAN + _DIGITS,
            _DIGITS + ".,-/:№() ",
            _RUSSIAN.lower() + _DIGITS,
            _SMALL + _DIGITS + _LATIN,
        )
    )
    return "".join(rng.choice(alphabet) for _ in range(rng.randint(2, 14))).strip() or "1"


KINDS: tuple[tuple[Callable[[Random], str], float], ...] = (
    (day, 0.24), (amount, 0.2), (case, 0.13), (uid, 0.07), (contract, 0.1), (plain, 0.08), (enforcement, 0.05),
    (track, 0.04), (article, 0.05), (jumble, 0.04), (place, 0.08),
)  # fmt: skip


def value(rng: Random) -> str:
    return rng.choices([kind for kind, _ in KINDS], [share for _, share in KINDS])[0](rng)
