"""A debtor's address taken apart: the settlement, the street, the house; two streets where a house stands on both."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from backend.domain.folding import even_marks
from backend.domain.territories.houses import HOUSE, House, house_of
from backend.domain.territories.names import Place, Street, core_of, fold_name, settlement_of
from backend.domain.territories.parts import PLAIN_HOUSE
from backend.domain.territories.pieces import district_in, marker_alone, place_in, street_in

# Cities that are subjects of the federation: an address names no other settlement.
CITIES = {"77": "москва", "78": "санкт-петербург", "92": "севастополь"}
_REGION = re.compile(
    r"\b(?:обл|область|край|кр|респ|республика|автономный|автономная|ао|россия|рф|федерация|округ|г\s?о)\b"
)
_INDEX = re.compile(r"^\d{6}\b[\s,]*")
_ROOM = re.compile(r"(?:^|\s)(?:квартира|кв|комната|ком|офис|оф|помещение|пом|этаж|эт|подъезд|под)\.?\s*[\d-].*$")
_HOUSE_MARK = re.compile(r"^(?:дом|д|домовладение|двлд|влд|владение|вл|уч|участок|№)\.?\s*(?=\d)")
_MORE_OF_HOUSE = re.compile(r"^(?:корпус|корп|к|строение|стр|с|литера|лит)\.?\s*(\d{1,3}[а-я]?|[а-я])$")
_LETTERED = re.compile(r"^(?:литера|лит)\.?\s*")
_TAIL = re.compile(rf"^(?P<name>.*?[а-я].*?)[\s,]+(?:дом|д|№)?\.?\s*(?P<house>{PLAIN_HOUSE})(?:-\d{{1,4}})?$")
_FLAT = re.compile(r"(?<=\d)-\d{1,4}$")
_HOUSE = re.compile(HOUSE)
_CORNER = re.compile(r"(?<=[а-я])\s*/\s*(?=[а-я])")


@dataclass(frozen=True)
class Standing:
    """A house on a street; without a street in a village that has none."""

    street: Street | None
    house: House


@dataclass(frozen=True)
class Located:
    """`standings`: one; several where the address names a corner, or a street in a block of its own name."""

    region: str
    place: Place
    standings: tuple[Standing, ...]

    @property
    def key(self) -> str:
        """The same for however one address is spelt; flats of one house share it."""
        streets = [
            " ".join((one.street.kind, *one.street.core) if one.street else ("-",)) + f" {one.house}"
            for one in self.standings
        ]
        return "|".join((self.region, self.place.district, self.place.settlement, *sorted(streets)))


class NoPlace(ValueError):
    """No settlement can be read from the address."""


class NoHouse(ValueError):
    """No house, or no street in a town, can be read from the address."""


@lru_cache(5_000)
def locate(address: str, region: str) -> Located:
    """`region`: two digits. Raises NoPlace or NoHouse."""
    found = _Finding(Place(CITIES.get(region, "")))
    text = _INDEX.sub("", fold_name(even_marks(address)))
    for part in text.split(","):
        found.take(part.strip(" ."))
    return found.located(region)


class _Finding:
    """What has been read of an address so far."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.streets: list[Street] = []
        self.house = ""
        self.is_corner = False

    def take(self, part: str) -> None:
        bare = _ROOM.sub("", part).strip(" .")
        if not bare or _INDEX.fullmatch(bare + " ") or _REGION.search(bare.replace(".", " ")):
            return
        if self.house and (more := _MORE_OF_HOUSE.match(bare)):
            self.house += more[1] if _LETTERED.match(bare) else f" {'к' if bare[0] == 'к' else 'с'}{more[1]}"
        elif (mark := _HOUSE_MARK.match(bare)) or (bare[0].isdigit() and self._is_house(bare)):
            self.house = bare[mark.end() if mark else 0 :]
        else:
            self._name(bare)

    def _is_house(self, bare: str) -> bool:
        return bool((self.streets or self.place.settlement) and _HOUSE.fullmatch(_FLAT.sub("", bare)))

    def _name(self, bare: str) -> None:
        """A district, a settlement or a street; a street may carry its house."""
        try:
            if district := district_in(bare):
                self.place = replace(self.place, district=district)
            elif (place := _place(bare)) is not None:
                self.place = replace(place, district=self.place.district)
            else:
                self._street(bare)
        except ValueError:
            return

    def _street(self, bare: str) -> None:
        tail = _TAIL.match(bare) if not marker_alone(bare) else None
        name = tail["name"].strip(" .") if tail else bare
        if tail:
            self.house = tail["house"]
        if not self.place.settlement and not tail and street_in(name) is None:
            self.place = replace(self.place, settlement=settlement_of(name))
            return
        self.is_corner = bool(_CORNER.search(name))
        self.streets += [street_in(one.strip()) or Street(core_of(one)) for one in _CORNER.split(name)]

    def located(self, region: str) -> Located:
        if not self.place.settlement:
            raise NoPlace("no settlement")
        found = _HOUSE.fullmatch(_FLAT.sub("", self.house.strip()))
        is_village = self.place.kind not in {"", "город"}
        if found is None or not (self.streets or is_village):
            raise NoHouse("no house on a street")
        house = house_of(found)
        if self.is_corner and house.fraction:
            return Located(region, self.place, _corner(self.streets, house))
        return Located(region, self.place, tuple(Standing(street, house) for street in tuple(self.streets) or (None,)))


def _place(bare: str) -> Place | None:
    """«г. Химки», and «Химки г» as a state register of addresses writes it."""
    if (place := place_in(bare)) is not None:
        return place
    name, _, mark = bare.rpartition(" ")
    return place_in(f"{mark} {name}") if name else None


def _corner(streets: list[Street], house: House) -> tuple[Standing, ...]:
    """«ул. Мира / ул. Ленина, 12/5»: 12 on the first, 5 on the second."""
    if len(streets) != 2:  # noqa: PLR2004 - two streets make a corner
        raise NoHouse("a corner of more than two streets")
    other = House(house.fraction, letter=house.letter)
    return Standing(streets[0], replace(house, fraction=0)), Standing(streets[1], other)
