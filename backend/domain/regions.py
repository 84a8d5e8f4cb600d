"""Subjects of the federation: their codes, their clocks, and which of them an address names."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from types import MappingProxyType
from zoneinfo import ZoneInfo

from backend.domain import dated
from backend.domain.dated import Basis, Row


@dataclass(frozen=True)
class Region:
    """`code` is the two digits of УИД and ИНН; `zones` are IANA names, the capital's first, several in Yakutia."""

    code: str
    name: str
    zones: tuple[str, ...]
    keys: tuple[str, ...]
    towns: tuple[str, ...]
    was: tuple[str, ...]
    basis: Basis


# An autonomous district is named after the oblast it lies in; the inner one is meant.
_LIES_IN = {"86": "72", "89": "72", "83": "29"}

_FORMS = {
    "область": r"обл(?:асть|асти|астной)?",
    "край": r"(?:край|края|крае|кр)",
    "округ": r"(?:ао|а о|автоном\w* ок\w+|авт окр\w*)",
}
_REPUBLIC = r"респ(?:ублик[аи])?"
_STREET = re.compile(
    r"(?<![\w-])(?:ул|улица|пр-к?т|пр-д|проспект|пр|просп|пер|переулок|ш|шоссе|б-р|бул|бульвар|наб|набережная|пл|площадь|проезд"
    r"|мкр|микрорайон|кв-л|квартал|тракт|аллея|туп|тупик|линия|снт|тер|гск)(?![\w-])"
)
_COMMAS = re.compile(r"[,;\n()]")
_REMEMBERED = 20_000
_TOWN_MARK = r"(?<![\w-])(?:г|гор|город|г о)\s+"


@dataclass(frozen=True)
class Regions:
    by_code: Mapping[str, Region]

    def of_code(self, code: str) -> Region | None:
        """Find by the two digits; codes of subjects that have joined another lead to that other."""
        return self.by_code.get(code.strip()[:2])

    def of_address(self, text: str) -> Region | None:
        """Find the subject an address names: by its own name first, else by a large town.

        None when nothing is named, or when two different subjects are: a wrong clock is worse than none.
        """
        told = [told for part in _COMMAS.split(text) if (told := self._words.told_by(part)) is not None]
        for named in zip(*told, strict=True):
            codes = _innermost(set().union(*named))
            if codes:
                return self.by_code[codes.pop()] if len(codes) == 1 else None
        return None

    @cached_property
    def _words(self) -> "_Words":
        return _Words(dict.fromkeys(self.by_code.values()))


class _Words:
    """The patterns by which subjects are known in text, made once from the table."""

    def __init__(self, regions: Iterable[Region]) -> None:
        self.keys: dict[str, str] = {}
        self.towns: dict[str, str] = {}
        formed: dict[str, list[tuple[str, str]]] = {form: [] for form in (*_FORMS, "республика")}
        for region in regions:
            self.towns.update((_plain(town), region.code) for town in region.towns)
            self._learn(region, formed)
        self.forms = [(_formed(form, names), dict(names)) for form, names in formed.items()]
        self.key = re.compile(rf"(?<![\w-])({_either(self.keys)})(?![\w-])")
        self.marked_town = re.compile(rf"{_TOWN_MARK}({_either(self.towns)})(?![\w-])")
        # The addresses of a register say «Омская обл.» and «ул. Мира» thousands of times over.
        self.told_by = lru_cache(_REMEMBERED)(self._told_by)

    def _learn(self, region: Region, formed: dict[str, list[tuple[str, str]]]) -> None:
        first, *rest = _plain(region.name).split()
        for form in _FORMS:
            if form in rest:
                formed[form].append((_stem(first), region.code))
        for key in region.keys:
            bare = _plain(key.removeprefix("="))
            formed["республика"].append((_stem(bare), region.code))
            if not key.startswith("="):
                self.keys[bare] = region.code

    def _told_by(self, written: str) -> tuple[frozenset[str], ...] | None:
        """Subjects that one part of an address names, by how surely; None where it names none."""
        part = _plain(written)
        if not part:
            return None
        bare = self.towns.get(_before_street(part).strip())
        told = (
            self._formed(part),
            self._keyed(part),
            self._of_marked_town(part),
            frozenset((bare,)) if bare else frozenset[str](),
        )
        return told if any(told) else None

    def _formed(self, part: str) -> frozenset[str]:
        bare = _without_street_name(part)
        found = ((codes, match) for pattern, codes in self.forms for match in pattern.finditer(bare))
        return frozenset(codes[match["before"] or match["after"]] for codes, match in found)

    def _keyed(self, part: str) -> frozenset[str]:
        return frozenset(self.keys[key] for key in self.key.findall(_before_street(part)))

    def _of_marked_town(self, part: str) -> frozenset[str]:
        return frozenset(self.towns[town] for town in self.marked_town.findall(part))


def _formed(form: str, names: list[tuple[str, str]]) -> re.Pattern[str]:
    """«Омская обл» or «обл Омская»: the marker beside the name, so that an «ул. Омская» says nothing."""
    marker = _FORMS.get(form, _REPUBLIC)
    stems = _either(name for name, _ in names)
    ending = r"(?:ая|ой|ую|ий|ого|ому|ом|я|и|ю|е|а|у)?"
    return re.compile(
        rf"(?<![\w-])(?:(?P<before>{stems}){ending}\s+{marker}|{marker}\s+(?P<after>{stems}){ending})(?![\w-])"
    )


def _stem(word: str) -> str:
    return re.sub(r"(?:ская|ский)$", lambda match: match[0][:2], re.sub(r"(?<=[иыт])я$", "", word))


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True))


def _plain(text: str) -> str:
    """Lower case, ё as е, brackets as commas, no dots or digits, one hyphen inside words, single spaces."""
    text = text.lower().replace("ё", "е")
    text = re.sub(r"[‐‑‒–—−]", "-", text)
    text = re.sub(r"[;\n()]", ",", text)
    text = re.sub(r"\s-+\s?|\s?-+\s", " ", text)
    text = re.sub(r"[^\w,-]|[\d_]", " ", text)
    return ",".join(" ".join(part.split()) for part in text.split(","))


def _before_street(part: str) -> str:
    return _STREET.split(part, maxsplit=1)[0]


def _without_street_name(part: str) -> str:
    """Leave out a part that begins with a street; elsewhere the marker beside the name is proof enough."""
    return "" if _STREET.match(part) else part


def _innermost(codes: set[str]) -> set[str]:
    outer = {_LIES_IN[code] for code in codes if code in _LIES_IN}
    return codes - outer if outer else set(codes)


@dated.table("regions")
def regions(data: Row) -> Regions:
    """Give the table of subjects in use."""
    default = data.get("basis")
    by_code: dict[str, Region] = {}
    for row in data["region"]:
        for zone in row["zones"]:
            ZoneInfo(zone)
        was = row.get("was", ())
        region = Region(
            row["code"], row["name"], row["zones"], row["keys"], row["towns"], was, dated.basis(row, default)
        )
        by_code.update(dict.fromkeys((region.code, *was), region))
    return Regions(MappingProxyType(by_code))


def region_of_code(code: str) -> Region | None:
    return regions().of_code(code)


def region_of_address(text: str) -> Region | None:
    return regions().of_address(text)


def zone_of(region: Region) -> str:
    """Name the clock of the region's capital; for what must be lawful everywhere in it take `zones_of`."""
    return region.zones[0]


def zones_of(region: Region | None) -> tuple[str, ...]:
    """Name every clock that may be the debtor's; without a region, every clock of the country."""
    if region is not None:
        return region.zones
    every = dict.fromkeys(zone for known in regions().by_code.values() for zone in known.zones)
    return tuple(every)
