"""A line of a territory cut into pieces: where each begins, whether brackets hold it, what it may be."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from backend.domain.territories.names import (
    PLACE_KINDS,
    STREET_KINDS,
    UNSURE_KIND,
    Place,
    Street,
    core_of,
    district_of,
    settlement_of,
)
from backend.domain.territories.parts import PLAIN_HOUSE, Part, read_part

EXCEPT = re.compile(r"^(?:кроме|за исключением|исключая|исключение составляют)\b\s*")
FORMER = re.compile(r"^(?:бывшая|бывшее|бывший|бывш|ранее|прежнее название|прежняя|прежде|старое название)\b[.:]?\s*")
_DISTRICT = re.compile(
    r"^(?:(?P<name>.+?)\s+(?:муниципальный\s+)?(?:района|районе|район|р-н)|(?:район|р-н)\s+(?P<after>.+))$"
)
_PLACE = re.compile(
    rf"^({'|'.join(sorted(map(re.escape, PLACE_KINDS), key=len, reverse=True))})(?:\.\s*|\s+|$)(?!\d)(.*)$"
)
_MARKS = "|".join(sorted(map(re.escape, [*STREET_KINDS, UNSURE_KIND]), key=len, reverse=True))
_STREET_BEFORE = re.compile(rf"^({_MARKS})(?:\.\s*|\s+|$)(.*)$")
_STREET_AFTER = re.compile(rf"^(.+?)\s+({_MARKS})\.?$")
_HOUSES_BEGIN = re.compile(
    r"\s(?=(?:домами|домов|домам|дома|дом|все|полностью|целиком|нечет\w*|чет\w*|кроме|за исключением|исключая"
    r"|начиная|по (?:не)?чет\w*)\b|№|д\.?\s?\d"
    rf"|(?:с|от|до)\s+(?:№\s*|д\.?\s*|дома?\s+)?\d|{PLAIN_HOUSE}(?:-(?:{PLAIN_HOUSE}|конца?))?$)"
)
_CORPUS = re.compile(r"(?<=[\dа-я]),\s*(?=(?:корпус|корп|кор|к|строение|стр)\.?\s*\d)")
_RANGE_DASH = re.compile(r"(?<=\d)(\s?[а-я])?\s*-\s*(?=\d|конец|конца)")
_TO_THE_END = re.compile(r"\s*-\s*(?=(?:до|по)\b)")
_LETTERS_ONWARD = re.compile(r"(\d+)\s?([а-я])(?:\s*,\s*[а-я](?![а-я]))+(?=\s*(?:до|-)\s*конца?)")
_LETTERS = re.compile(r"(\d+)\s?([а-я])((?:\s*,\s*[а-я](?=\s*(?:[,;)]|$)))+)")
_AND = re.compile(
    rf"\s+(?:и|а также)\s+(?=\d|№|дом|(?:не)?чет\w*\s+(?:с|от|до|№|\d)|(?:с|от)\s+\d|(?:{_MARKS})(?:\.|\s))"
)
_PLURAL = re.compile(
    r"(?:улицы|проспекты|проезды|переулки|бульвары|площади|города|села|деревни|поселки|хутора|станицы|аулы)\b"
)
_GOVERNS = re.compile(r"\s*:\s*|\s+-\s+|\s+-(?=[а-я])|(?<=[а-я.)])-\s+")


@dataclass(frozen=True)
class Piece:
    """What stands before it: `opens` a bracket, `beside` nothing at all; else a comma, a colon or a dash."""

    text: str
    in_brackets: bool = False
    opens: bool = False
    beside: bool = False


def pieces_of(statement: str) -> Iterator[Piece]:
    """Cut one folded statement; a street and its houses without a comma between them are two pieces."""
    text = _TO_THE_END.sub(" ", _RANGE_DASH.sub(lambda found: f"{(found[1] or '').strip()}-", statement))
    text = _LETTERS.sub(_each_letter, _LETTERS_ONWARD.sub(r"\1\2", text))
    text = _AND.sub(", ", _CORPUS.sub(" ", text))
    for number, part in enumerate(re.split(r"[()]", text)):
        in_brackets, first = bool(number % 2), True
        for cut in re.split(r",", _GOVERNS.sub(",", part)):
            for place, split in enumerate(_without_houses(cut.strip(" ."))):
                yield Piece(split, in_brackets, opens=in_brackets and first, beside=bool(place))
                first = False


def _each_letter(found: re.Match[str]) -> str:
    letters = [found[2], *(letter.strip() for letter in found[3].split(",") if letter.strip())]
    return ", ".join(f"{found[1]}{letter}" for letter in letters)


def _without_houses(cut: str) -> list[str]:
    if not cut:
        return []
    found = _HOUSES_BEGIN.search(cut)
    if found is None or EXCEPT.match(cut) or part_in(cut) or not _has_a_name(cut[: found.start()]):
        return [cut]
    return [cut[: found.start()].strip(" ."), cut[found.start() :].strip(" .")]


def part_in(text: str) -> Part | None:
    try:
        return read_part(text)
    except ValueError:
        return None


def _has_a_name(text: str) -> bool:
    """«дома» and «чётная сторона» are no names, nor is a marker alone."""
    try:
        return street_in(text) is not None or place_in(text) is not None or core_of(text) != ()
    except ValueError:
        return False


def street_in(text: str) -> Street | None:
    """The street that a marker names, before or after it. Raises ValueError where a marker has no name."""
    if (found := _STREET_BEFORE.match(text)) and found[2]:
        return Street(core_of(found[2]), STREET_KINDS.get(found[1], ""))
    if found := _STREET_AFTER.match(text):
        return Street(core_of(found[1]), STREET_KINDS.get(found[2], ""))
    return None


def place_in(text: str) -> Place | None:
    found = _PLACE.match(text)
    if found is None or not found[2]:
        return None
    return Place(settlement_of(found[2]), PLACE_KINDS[found[1]])


def district_in(text: str) -> str:
    """The stem of the district that is named, or nothing."""
    found = _DISTRICT.match(text)
    return district_of(found["name"] or found["after"]) if found else ""


def marker_alone(text: str) -> str:
    """«улицы», «села»: the kind of what the list names; nothing where the piece is more than a marker."""
    word = text.strip(" .")
    return STREET_KINDS.get(word, "") or PLACE_KINDS.get(word, "")


def is_plural(text: str) -> bool:
    """«улицы Мира», «села Ивановка»: more of the same kind follow, without a marker of their own."""
    return _PLURAL.match(text) is not None
