"""What a payment says of the debt that it is for: numbers of contracts, of courts, of bailiffs, and names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from backend.domain.court_numbers import find_case_numbers, find_court_uids, find_proceeding_numbers
from backend.domain.folding import even_marks, fold_contract
from backend.domain.people_names import PersonName, fold_name, parse_name
from backend.domain.state_numbers import find_deal_uids
from backend.domain.statements import Document, Party, is_bank, is_treasury

MOST_WORDS, LONGEST = 6, 60
# Without a word that calls it so, a number has to be longer than those that stand there by chance.
SHORTEST_ALONE, SHORTEST_OF_DIGITS_ALONE = 5, 6
_LONGEST_PREFIX, _LABEL_WITHIN = 4, 4


@dataclass(frozen=True, slots=True)
class ContractClue:
    """A stretch of the text that may be a contract's number, by its places among the words; folded to compare."""

    fold: str
    first: int
    last: int
    is_called_so: bool

    def holds(self, other: "ContractClue") -> bool:
        return self.first <= other.first and other.last <= self.last


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody whose debt is paid. `is_full`: by full name, else by surname and initials."""

    name: PersonName
    is_full: bool


@dataclass(frozen=True, slots=True)
class Clues:
    """`payer` is empty where the text names somebody else, or no person paid."""

    deal_uids: tuple[str, ...] = ()
    proceedings: tuple[str, ...] = ()
    contracts: tuple[ContractClue, ...] = ()
    court_numbers: tuple[str, ...] = ()
    court_uids: tuple[str, ...] = ()
    named: tuple[Named, ...] = ()
    payer: str = ""
    inn: str = ""
    born: date | None = None
    days: frozenset[date] = frozenset()


def clues_of(document: Document) -> Clues:
    text = even_marks(document.purpose)
    named, payer = tuple(_named(document, text)), document.payer
    # Where somebody pays for another, the ИНН is the payer's; an office only passes on what it was told.
    inn = "" if named and not _is_office(payer) else _inn_of(payer, text)
    return Clues(
        deal_uids=find_deal_uids(text),
        proceedings=tuple(dict.fromkeys(_proceedings(text))),
        contracts=tuple(contract_clues(text)),
        court_numbers=tuple(dict.fromkeys(str(one) for one in find_case_numbers(_NOT_OF_COURT.sub(" ", text)))),
        court_uids=tuple(dict.fromkeys(find_court_uids(text))),
        named=named,
        payer="" if named or _is_office(payer) else fold_name(person_in(payer.name)),
        inn=inn,
        born=None if named else payer.born,
        days=frozenset(_days(f"{payer.name} {text}")),
    )


# Numbers of contracts


_WORD = re.compile(r"[^\s,;:()«»\"'<>\[\]{}|=!?№#]+|[№#]")
_GLUED_LABEL = re.compile(r"^(?:дог(?:овор\w*)?|займ\w*|кд|л/с|лс)(?:[.:]+(?=\w)|(?=\d))", re.IGNORECASE)
_EDGES = ".-_*/\\+"
_CALLS = re.compile(
    r"^(?:договор\w*|дог|д-р|контракт\w*|соглашени\w*|оферт\w*|микроза[йе]м\w*|микрозайм\w*|за[её]м\w*|займ\w*|кредит\w*"
    r"|ссуд\w*|кд|л/с|лс|лицев\w*|contract|agreement|loan)$",
    re.IGNORECASE,
)
_SAYS_NOTHING = re.compile(r"^(?:№|#|n|no|номер\w*|ном|за|по|от|потребительск\w*|денежн\w*|целев\w*)$", re.IGNORECASE)
_CALLS_OTHER = re.compile(
    r"^(?:п/п|пп|плат[её]жн\w*|поруч\w*|реестр\w*|паспорт\w*|серия|тел|телефон\w*|т|инн|кпп|снилс|бик|р/с|рс|к/с|сч[её]т\w*"
    r"|уин|кбк|октмо|ип|и/п|исп\w*|производств\w*|лист\w*|приказ\w*|дел\w*|решени\w*|постановлени\w*|суд\w*|участ\w*"
    r"|уступк\w*|цесси\w*|агентск\w*|оказани\w*|поручени\w*|д|дом|кв|квартир\w*|ул|индекс|карт\w*|чек\w*|квитанц\w*"
    r"|сумм\w*|руб\w*|фз|ст|стать\w*|п|офис\w*|терминал\w*|код\w*|id|ao|ооо|осп|росп)$",
    re.IGNORECASE,
)
_MONEY = re.compile(r"^(?:р|руб\w*|rub|коп\w*|₽|%|дн\w*|лет|года?|г|мес\w*)$", re.IGNORECASE)
_DIGIT = re.compile(r"\d")


def contract_clues(text: str) -> Iterator[ContractClue]:
    """Stretches of one to six words that may be a number, each whole: «123» of «АБ-123» is none, nor is a passport."""
    words = [_GLUED_LABEL.sub("", word) for word in _WORD.findall(text)]
    called = [_GLUED_LABEL.match(word) is not None for word in _WORD.findall(text)]
    for first in range(len(words)):
        if not _may_begin(words, first):
            continue
        named, other = _is_called(words, first)
        if other:
            continue
        fold = ""
        for last in range(first, min(first + MOST_WORDS, len(words))):
            if not _may_be_part(words[last], alone=first == last):
                break
            fold += fold_contract(words[last])
            bare = fold.strip(_EDGES)
            if len(bare) > LONGEST:
                break
            if _DIGIT.search(bare) and _may_end(words, last):
                yield ContractClue(bare, first, last, named or called[first])


def _may_begin(words: Sequence[str], first: int) -> bool:
    word = words[first]
    glued = first > 0 and (words[first - 1].endswith(("-", "/")) or word.startswith(("-", "/")))
    return word not in {"№", "#"} and not (glued and len(words[first - 1]) > 1)


def _may_end(words: Sequence[str], last: int) -> bool:
    if last + 1 == len(words):
        return True
    following = words[last + 1]
    goes_on = words[last].endswith(("-", "/")) or following.startswith(("-", "/"))
    return not goes_on and not _MONEY.match(following.strip(_EDGES))


def _may_be_part(word: str, *, alone: bool) -> bool:
    """Numbers are set apart into short pieces; a long word of letters is a word."""
    if _DIGIT.search(word):
        return True
    bare = word.strip(_EDGES)
    if alone or not bare:
        return len(bare) <= _LONGEST_PREFIX
    return len(bare) <= _LONGEST_PREFIX and not _SAYS_NOTHING.match(bare)


def _is_called(words: Sequence[str], first: int) -> tuple[bool, bool]:
    """Whether a word before calls it a contract's number, and whether one calls it something else."""
    for place in range(first - 1, max(first - 1 - _LABEL_WITHIN, -1), -1):
        word = words[place].strip(_EDGES)
        if _CALLS_OTHER.match(word):
            return False, True
        if _CALLS.match(word):
            before = words[place - 1].strip(_EDGES) if place else ""
            return True, _CALLS_OTHER.match(before) is not None
        if word and not _SAYS_NOTHING.match(word):
            return False, place == first - 1 and _is_beginning(words, place)
    return False, False


def _is_beginning(words: Sequence[str], place: int) -> bool:
    """«договор АБ 123» speaks of «АБ 123», «паспорт 4508 123456» of ten digits: the end alone is nobody's number."""
    word = words[place].strip(_EDGES)
    if _DIGIT.search(word):
        return _DAY_IN_TEXT.fullmatch(word) is None
    return len(word) <= _LONGEST_PREFIX and _is_called(words, place)[0]


def standing(found: Sequence[ContractClue]) -> list[ContractClue]:
    """Of numbers that are somebody's: those named as such, or too long to be so by chance; none inside a longer one."""
    likely = [one for one in found if one.is_called_so or _is_long_enough(one.fold)]
    return [one for one in likely if not any(other is not one and other.holds(one) for other in likely)]


def _is_long_enough(fold: str) -> bool:
    return len(fold) >= (SHORTEST_OF_DIGITS_ALONE if fold.isdigit() else SHORTEST_ALONE)


# Numbers of courts and bailiffs


_NOT_OF_COURT = re.compile(r"(?:договор\w*|дог\.?|займ\w*|за[её]м\w*|кредит\w*)[^\d]{0,20}\S+", re.IGNORECASE)
_BARE_PROCEEDING = re.compile(r"(?<![\d/])0*(\d{1,7})/(\d{2})/(\d{5})(?![\d/])(?!\s?-?\s?[А-Яа-яA-Za-z]{2})")


def _proceedings(text: str) -> Iterator[str]:
    yield from find_proceeding_numbers(text)
    for found in _BARE_PROCEEDING.finditer(text):
        yield f"{found[1]}/{found[2]}/{found[3]}-ИП"


# Names


_PERSONS_INN = 12
_INN_IN_TEXT = re.compile(r"\bИНН\D{0,3}(\d{12})(?!\d)", re.IGNORECASE)
_DAY_IN_TEXT = re.compile(r"(?<!\d)(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d{2})(?!\d)")
_AFTER_NAME = re.compile(r"//|\(|\bр/с\b|\bсч[её]т\b|\bадрес\b|\bИНН\b|[,;\d]", re.IGNORECASE)
_BEFORE_NAME = re.compile(
    r"^\s*(?:ИП|индивидуальный\s+предприниматель|физ\w*\.?\s*лицо|гражданин\w*|гр\.?|плательщик:?)\s+", re.IGNORECASE
)
_WORD_OF_NAME = r"[А-ЯЁ][А-Яа-яЁё]*(?:-[А-ЯЁ][А-Яа-яЁё]*)?"
_PATRONYMIC = r"[А-ЯЁ][А-Яа-яЁё]*(?:ич(?:а|у|ем|е)?|(?:[ое]вн|ичн)(?:а|ы|у|ой|е))|[А-ЯЁ][А-Яа-яЁё]* (?:оглы|кызы)"
_FULL_NAME = re.compile(rf"(?<!\w)({_WORD_OF_NAME}) ({_WORD_OF_NAME}) ({_PATRONYMIC})(?!\w)", re.IGNORECASE)
_WITH_INITIALS = re.compile(rf"(?<!\w)({_WORD_OF_NAME}) ([А-ЯЁ])\. ?([А-ЯЁ])\.?(?!\w)", re.IGNORECASE)
_NO_SURNAME = re.compile(
    r"^(?:за|от|по|с|должник\w*|за[её]мщик\w*|клиент\w*|гр\w*|фио|плательщик\w*|долг\w*|погашени\w*|оплат\w*|платеж\w*)$",
    re.IGNORECASE,
)


def person_in(written: str) -> str:
    """«ИВАНОВ ИВАН ИВАНОВИЧ//127422 МОСКВА//» without what is no name."""
    return _AFTER_NAME.split(_BEFORE_NAME.sub("", even_marks(written)), maxsplit=1)[0].strip()


def _is_office(payer: Party) -> bool:
    return is_bank(payer) or is_treasury(payer)


def _named(document: Document, text: str) -> Iterator[Named]:
    """Those in the text who are not the payer: it is their debt that is paid («за Иванова И.И.»)."""
    if document.on_behalf is not None and document.on_behalf.name:
        yield Named(parse_name(document.on_behalf.name), is_full=True)
        return
    payer = fold_name(person_in(document.payer.name))
    for named in _names_in(text):
        if not _may_be_the_payer(named, payer):
            yield named


def _names_in(text: str) -> Iterator[Named]:
    taken: list[tuple[int, int]] = []
    for found in _FULL_NAME.finditer(text):
        if not _NO_SURNAME.match(found[1]):
            taken.append(found.span())
            yield Named(PersonName(found[1], found[2], found[3]), is_full=True)
    for found in _WITH_INITIALS.finditer(text):
        apart = not any(start < found.end() and found.start() < end for start, end in taken)
        if apart and not _NO_SURNAME.match(found[1]):
            yield Named(PersonName(found[1], f"{found[2]}.", f"{found[3]}."), is_full=False)


def _may_be_the_payer(named: Named, payer: str) -> bool:
    """Payers write their own names too, in any case of grammar."""
    words = payer.split()
    if len(words) < 2:  # noqa: PLR2004 - no name of a person
        return False
    name = named.name
    surname, given, patronymic = (fold_name(part) for part in (name.surname, name.given, name.patronymic))
    same = _stem(words[0]) == _stem(surname)
    if not named.is_full:
        initials = tuple(word[0] for word in words[1:3])
        return same and initials == (given[:1], patronymic[:1])[: len(initials)]
    return same and [_stem(word) for word in words[1:3]] == [_stem(given), _stem(patronymic)]


def _stem(word: str) -> str:
    """Enough to tell that two words are forms of one name."""
    return word.rstrip("аяуюыиейоьъ").removesuffix("ом").removesuffix("ым") or word


def _inn_of(payer: Party, text: str) -> str:
    """Check digits are not asked: a slip in them speaks against a namesake as well as for nobody."""
    found = _INN_IN_TEXT.search(text)
    return payer.inn if len(payer.inn) == _PERSONS_INN else found[1] if found else ""


def _days(text: str) -> Iterator[date]:
    for found in _DAY_IN_TEXT.finditer(text):
        try:
            yield date(int(found[3]), int(found[2]), int(found[1]))
        except ValueError:
            continue
