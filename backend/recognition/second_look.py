"""Numbers read again from their crops: readings that agree, readings that differ, and what check digits prove."""

import itertools
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from backend.domain.check_digits import inn_is_right, track_is_right
from backend.domain.folding import TO_DIGITS, TO_LATIN
from backend.domain.identifiers import court_uid_is_right, normalise_court_uid
from backend.domain.reading import Layout, OcrEngine
from backend.recognition.dates import seen_dates
from backend.recognition.fields.numbers import CASE_NUMBER, as_printed
from backend.recognition.flow import Flow
from backend.recognition.paper import Found
from backend.recognition.read import ReadPage, read_again
from backend.recognition.sums import seen_sums

_DATES = frozenset(
    (
        "order_date", "in_force_date", "contract_date", "period_from", "period_to", "debtor_birth_date",
        "cancelled_order_date", "objection_date", "issue_date", "exec_doc_date", "send_date", "delivery_date",
        "return_date",
    )
)  # fmt: skip
_SUMS = frozenset(
    ("principal", "interest", "penalty", "total_amount", "state_fee", "postal_costs", "grand_total")
)  # fmt: skip
_CASES = frozenset(("case_number", "exec_doc_number"))
# Names and free text are judged by their other occurrences.
_LOOKED_AT_AGAIN = (
    _DATES | _SUMS | _CASES
    | {"uid", "contract_number", "creditor_inn", "writ_number", "ip_number", "track_number", "precinct_number"}
)  # fmt: skip
_SIGNS = re.compile(r"[^0-9a-zа-я]")
_NOT_OF_NUMBER = re.compile(r"[^0-9A-Za-zА-Яа-яЁё/.$§-]")
_PROCEEDING = re.compile(r"\d{1,7}/\d{2}/\d{5}")
_NO_LETTERS = frozenset("0123456789№$§&")
_DOLLARS = str.maketrans("$§", "SS")
_MOST_MIXED = 64
_CHECKED: dict[str, Callable[[str], bool]] = {
    "creditor_inn": inn_is_right, "track_number": track_is_right, "uid": court_uid_is_right,
}  # fmt: skip


def look_again(one: Found, flow: Flow, pages: Sequence[ReadPage], engine: OcrEngine) -> Found:
    """The same field with what two more readings of its crop say; another value only where it is proven."""
    if one.end <= one.start or "derived" in one.evidence:
        return one
    number, box = flow.place(one.start, one.end)
    page = pages[number]
    if page.from_layer:
        return one.also("declared")
    if one.name not in _LOOKED_AT_AGAIN or box is None or not flow.on_one_line(one.start, one.end):
        return one
    printed = _bare(flow.text[one.start : one.end])
    told = read_again(page, box, engine)
    foreign = [read_again(page, box, engine, Layout.NUMBER, size) for size in _FOREIGN_SIZES]
    digits = re.sub(r"\D", "", flow.text[one.start : one.end])
    seen = [digits in re.sub(r"\D", "", text) for text in foreign]
    one = one.also("digits_agree" if any(seen) else "digits_differ") if digits else one
    if printed in _bare(told) and any(seen) and one.name not in _WANT_LATIN and not _is_wrong(one):
        return one.also("looked_again")
    return _weighed(one, printed, [told, read_again(page, box, engine, Layout.LINE, 1.0)], foreign)


_WANT_LATIN = frozenset(("contract_number",))


# A model that knows no Russian learnt its digits elsewhere: it does not take a flat-topped 3 for a 5 as the other does.
_FOREIGN_SIZES = (1.0, 2.0)


def _is_wrong(one: Found) -> bool:
    return "checksum_fails" in one.evidence


def _weighed(one: Found, printed: str, own: Sequence[str], foreign: Sequence[str]) -> Found:
    told = [own[0], *reversed(foreign), *own[1:]]
    agreeing = sum(printed in _bare(text) for text in told)
    values = [value for text in told if (value := _value(one, text)) and value != one.value]
    others = tuple(dict.fromkeys([*one.others, *values]))
    seen = replace(one, others=others)
    if proven := _proven(one, values):
        return replace(seen, value=proven).without("checksum_fails", "contested").also("checksum", "repaired")
    if one.name in _WANT_LATIN and (latin := _in_latin(one.value, values)):
        return replace(seen, value=latin).also("repaired", "looked_again")
    if not agreeing and len(values) > 1 and len(set(values)) == 1 and len(values[0]) == len(one.value):
        return replace(seen, value=values[0], others=(one.value,)).also("outvoted")
    if digits := _digits_of(one, foreign):
        return replace(seen, value=digits, others=(one.value, *others)).also("outvoted")
    if agreeing > len(values):
        return seen.also("looked_again")
    return seen.also("looked_again_differs")


def _digits_of(one: Found, foreign: Sequence[str]) -> str:
    """What the foreign model reads alike at every size, where nothing but digits differs from the value."""
    values = {_value(one, text) for text in foreign}
    value = values.pop() if len(values) == 1 else ""
    alike = re.sub(r"\d", "0", value) == re.sub(r"\d", "0", one.value)
    return value if value != one.value and alike and "digits_differ" in one.evidence else ""


def _value(one: Found, text: str) -> str:
    """The value of this field in another reading of its place; empty where none is seen."""
    folded = f" {text.lower().replace('ё', 'е')} "
    if one.name in _DATES:
        dates = seen_dates(folded)
        return dates[0].iso if len(dates) == 1 else ""
    if one.name in _SUMS:
        sums = seen_sums(folded) or seen_sums(f"{folded}руб. ")
        # A crop may end before the kopecks.
        whole = len(sums) == 1 and sums[0].value % 1 == 0 and Decimal(one.value) // 1 == sums[0].value
        return str(sums[0].value) if len(sums) == 1 and not whole else ""
    return _number(one, _NOT_OF_NUMBER.sub("", text).strip(".-/"))


def _number(one: Found, bare: str) -> str:
    if one.name == "uid":
        return _uid(bare)
    if one.name == "ip_number":
        # The foreign model sees «UN» where «ИП» stands.
        found = _PROCEEDING.match(bare)
        return f"{found[0]}-ИП" if found else ""
    if one.name in _CASES:
        printed = as_printed(bare) if re.fullmatch(CASE_NUMBER, bare) else ""
        return printed if _letters(printed) == _letters(one.value) else ""
    if one.name in _WANT_LATIN:
        latin = bare.upper().translate(_DOLLARS)
        return latin if len(latin) == len(one.value) else ""
    digits = bare.translate(TO_DIGITS) if one.value.isdigit() else bare.upper()
    return digits if re.sub(r"\d", "0", digits) == re.sub(r"\d", "0", one.value) else ""


def _letters(number: str) -> str:
    return re.sub(r"[\d/-]", "", number)


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


def _proven(one: Found, values: Sequence[str]) -> str:
    """The one reading, or mixture of readings character by character, whose check digits hold."""
    is_right = _CHECKED.get(one.name)
    if is_right is None or "checksum" in one.evidence:
        return ""
    alike = [one.value, *(value for value in values if len(value) == len(one.value))]
    choices = [tuple(dict.fromkeys(letters)) for letters in zip(*alike, strict=True)]
    tried = ("".join(letters) for letters in itertools.islice(itertools.product(*choices), _MOST_MIXED))
    right = {value for value in tried if is_right(value)}
    return right.pop() if len(right) == 1 else ""


def _in_latin(value: str, values: Sequence[str]) -> str:
    """«75-4579» where eyes that know Latin letters see «ZS-4579».

    A digit is a digit to all of them; letters may be of either alphabet, and for those two must agree.
    """
    for other, times in Counter(other for other in values if len(other) == len(value)).most_common():
        alike = zip(value, other, strict=True)
        differing = [(mine, theirs) for mine, theirs in alike if mine.translate(TO_LATIN) != theirs]
        latin = all(theirs.isascii() and theirs.isalpha() for _, theirs in differing)
        if differing and latin and (times > 1 or all(mine in _NO_LETTERS for mine, _ in differing)):
            return other
        among = all(_among_digits(value, place) for place, (mine, theirs) in enumerate(zip(value, other, strict=True))
                    if mine.translate(TO_LATIN) != theirs)  # fmt: skip
        if differing and among and all(t.isdigit() and m.translate(TO_DIGITS) == t for m, t in differing):
            # «ЕКЗ49728»: a letter to the one, a digit to the other, and digits beside it.
            return "".join(theirs if theirs.isdigit() else mine for mine, theirs in zip(value, other, strict=True))
    return ""


def _among_digits(value: str, place: int) -> bool:
    return value[place + 1 : place + 2].isdigit()


def _bare(text: str) -> str:
    """Letters and digits alone, look-alikes made one: the two readings may differ in blanks, points and alphabets."""
    return _SIGNS.sub("", text.lower().replace("$", "s").replace("ё", "е")).translate(TO_LATIN)
