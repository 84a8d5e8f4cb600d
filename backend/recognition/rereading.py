"""What another reading of a field's place says that its value is."""

import re
from datetime import date
from decimal import Decimal

from backend.domain.folding import TO_DIGITS, TO_LATIN
from backend.domain.identifiers import normalise_court_uid
from backend.recognition.dates import seen_dates
from backend.recognition.fields.contracts import letters_of
from backend.recognition.fields.numbers import WITH_SHORT_YEAR, as_printed
from backend.recognition.paper import Found
from backend.recognition.sums import seen_sums

DATES = frozenset(
    (
        "order_date", "in_force_date", "contract_date", "period_from", "period_to", "debtor_birth_date",
        "cancelled_order_date", "objection_date", "issue_date", "exec_doc_date", "send_date", "delivery_date",
        "return_date",
    )
)  # fmt: skip
SUMS = frozenset(
    ("principal", "interest", "penalty", "total_amount", "state_fee", "postal_costs", "grand_total")
)  # fmt: skip
_CASES = frozenset(("case_number", "exec_doc_number"))
FIGURES = (
    DATES | SUMS | _CASES
    | {"uid", "contract_number", "creditor_inn", "writ_number", "ip_number", "track_number", "precinct_number"}
)  # fmt: skip
"""Fields that are read again as figures; names and free text have no shape to be told by."""

_NOT_OF_NUMBER = re.compile(r"[^0-9A-Za-zА-Яа-яЁё/.$§-]")
_PROCEEDING = re.compile(r"\d{1,7}/\d{2}/\d{5}")
_WRIT, _NINE = re.compile(r"([ФВ]С) \d{9}"), re.compile(r"(?<!\d)\d{9}(?!\d)")
_NOT_A_LETTER = re.compile(r"[\d/-]+")
_DOLLARS = str.maketrans("$§", "SS")
# What a model that knows no Russian makes of «рублей» and «копеек».
_ROUBLES, _KOPECKS = re.compile(r"\b[pP][yYvV]\S*"), re.compile(r"\b[kK][oO][nNpP]\S*")
_NEAR = 2
_GROUPS = (Decimal(1_000), Decimal(1_000_000))
# What an eye makes of «№» before a number: «N», «NE», «N2».
_NUMBER_SIGNS = (1, 2)
_SIGN_READ = re.compile(r"^[NМM№](?=\d)")


def value_in(one: Found, text: str) -> str:
    """The value of this field in a reading by a model that knows Russian; empty where none of its shape is seen."""
    folded = f" {text.lower().replace('ё', 'е')} "
    if one.name in DATES:
        dates = seen_dates(folded)
        return dates[0].iso if len(dates) == 1 else ""
    if one.name in SUMS:
        return _sum(one, folded)
    return _number(one, _NOT_OF_NUMBER.sub("", text).strip(".-/"))


def value_in_foreign(one: Found, text: str) -> str:
    """The same in a reading by a model of digits and Latin letters: figures are its own, words those of the value."""
    if one.name in SUMS:
        return value_in(one, _KOPECKS.sub("коп.", _ROUBLES.sub("руб. ", text)))
    if one.name in DATES:
        return value_in(one, text) or _worded_day(one, re.findall(r"\d+", text))
    if one.name == "contract_number":
        return _with_letters_of(one, _without_sign(one, _NOT_OF_NUMBER.sub("", text).strip(".-/")))
    return value_in(one, text)


def bare(text: str) -> str:
    """Letters and digits alone, look-alikes made one: readings may differ in blanks, points and alphabets."""
    return re.sub(r"[^0-9a-zа-я]", "", text.lower().replace("$", "s").replace("ё", "е")).translate(TO_LATIN)


def _worded_day(one: Found, groups: list[str]) -> str:
    """«27 wioas 2021»: a day and a year beside a month in letters, which stays as it was read."""
    if len(groups) != 2 or len(groups[0]) > 2 or len(groups[1]) != 4:  # noqa: PLR2004 - a day, a year
        return ""
    try:
        return date(int(groups[1]), date.fromisoformat(one.value).month, int(groups[0])).isoformat()
    except ValueError:
        return ""


def _sum(one: Found, folded: str) -> str:
    sums = seen_sums(folded) or seen_sums(f"{folded}руб. ")
    if len(sums) != 1:
        return ""
    return "" if _is_cut_off(sums[0].value, Decimal(one.value)) else str(sums[0].value)


def _is_cut_off(told: Decimal, whole: Decimal) -> bool:
    """A crop may end before the kopecks, or begin after the first groups of figures."""
    if told == whole or told % 1 not in {0, whole % 1}:
        return False
    return any(whole // 1 % limit == told // 1 for limit in _GROUPS if whole >= limit) or told == whole // 1


def _number(one: Found, bare: str) -> str:
    if one.name == "uid":
        return _uid(bare)
    if one.name == "ip_number":
        # The foreign model sees «UN» where «ИП» stands.
        found = _PROCEEDING.match(bare)
        return f"{found[0]}-ИП" if found else ""
    if writ := _WRIT.fullmatch(one.value):
        figures = _NINE.search(bare.translate(TO_DIGITS))
        return f"{writ[1]} {figures[0]}" if figures else ""
    if one.name in _CASES:
        return _case(one, bare)
    if one.name == "contract_number":
        told, _ = letters_of(_without_sign(one, bare.upper().translate(_DOLLARS)))
        return told if abs(len(told) - len(one.value)) <= _NEAR else ""
    digits = bare.translate(TO_DIGITS) if one.value.isdigit() else bare.upper()
    return digits if re.sub(r"\d", "0", digits) == re.sub(r"\d", "0", one.value) else ""


def _case(one: Found, bare: str) -> str:
    """Figures of this reading, letters of the value: «2CN-3991/2024» is another reading of «2СП-35991/2024»."""
    if one.value[:1].isdigit():
        bare = _SIGN_READ.sub("", bare)
    told = _with_letters_of(one, bare) or bare
    return as_printed(told) if re.fullmatch(WITH_SHORT_YEAR, told) else ""


def _without_sign(one: Found, told: str) -> str:
    """«N886401/22» and «N2886401/22» are «№ 886401/22»; a number that begins so itself keeps it."""
    if not told.startswith("N") or one.value.upper().startswith(("N", "Н")):
        return told
    return next((told[sign:] for sign in _NUMBER_SIGNS if len(told) - sign == len(one.value)), told)


def _with_letters_of(one: Found, bare: str) -> str:
    """Figures and marks of this reading; empty where letters do not stand where the value has them."""
    if len(_runs(one.value)) != len(_runs(bare)):
        return ""
    letters = iter(re.findall(r"[^\W\d_]+", one.value))
    return re.sub(r"[^\W\d_]+", lambda _: next(letters, ""), bare)


def _runs(number: str) -> list[str]:
    return [run for run in _NOT_A_LETTER.split(number) if run]


def _uid(bare: str) -> str:
    squeezed = re.sub(r"[-.]", "", bare)
    shaped = re.fullmatch(r"(\w{2})([A-Za-zА-Яа-я$§5]{1,4})(\w{18})", squeezed)
    if not shaped:
        return ""
    kind = "RS" if shaped[2][0].upper().translate(TO_LATIN) in {"R", "P", "Я"} else "MS"
    try:
        return normalise_court_uid(shaped[1] + kind + shaped[3])
    except ValueError:
        return ""
