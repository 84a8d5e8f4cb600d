"""The directory of courts of the demonstration: invented precincts whose streets take in every invented address."""

import csv
from collections.abc import Iterator
from pathlib import Path

from bot.demo.places import REGIONS, STREETS, Region

PRECINCTS = 3
"""In each city; its streets are dealt among them."""
SINCE = "01.01.2019"
SOURCE = "вымышленный закон"
FEE = {
    "Получатель": "Казначейство России (ФНС России)",
    "ИНН": "7727406020",
    "КПП": "770801001",
    "Банк": "Отделение Тула Банка России",
    "БИК": "017003983",
    "Казначейский счёт": "03100643000000018500",
    "Единый казначейский счёт": "40102810445370000059",
    "КБК": "18210803010011060110",
    "ОКТМО": "57701000",
}
HEADINGS = (
    "Код",
    "Наименование",
    "Кому",
    "Адрес",
    "Вышестоящий суд",
    "Населённый пункт",
    "Территория",
    "Действует с",
    "Источник",
    *FEE,
)


def write_directory(file: Path) -> None:
    with file.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.DictWriter(opened, HEADINGS, delimiter=";", restval="")
        writer.writeheader()
        for region in REGIONS:
            writer.writerows(_rows(region))


def _rows(region: Region) -> Iterator[dict[str, str]]:
    number = 0
    for place, (city, index) in enumerate(region.cities, 1):
        district = f"{region.code}RS{place:04d}"
        where = f"г. {city}"
        name = f"Районный суд, {where}"
        address = f"{index}00, {_lies(region, city)}, ул. Судейская, д. {place}"
        yield {"Код": district, "Наименование": name, "Кому": f"В {name[0].lower()}{name[1:]}", "Адрес": address, **FEE}
        for share in range(PRECINCTS):
            number += 1
            yield {
                "Код": f"{region.code}MS{number:04d}",
                "Наименование": f"Судебный участок № {number}, {where}",
                "Кому": f"Мировому судье судебного участка № {number}, {where}",
                "Адрес": f"{index}01, {_lies(region, city)}, ул. Судейская, д. {10 + share}",
                "Вышестоящий суд": district,
                "Населённый пункт": where,
                "Территория": "; ".join(f"{street} – все дома" for street in STREETS[share::PRECINCTS]),
                "Действует с": SINCE,
                "Источник": SOURCE,
                **FEE,
            }


def _lies(region: Region, city: str) -> str:
    """The two capitals are regions and cities at once."""
    return region.name if region.name.startswith("г. ") else f"{region.name}, г. {city}"
