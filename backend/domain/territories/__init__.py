"""The court of a house: texts of territories read into rules, addresses taken apart, one matched with the other."""

from backend.domain.territories.houses import WHOLE, Belongs, House, Houses, Parity, Span, read_house
from backend.domain.territories.lines import Rule, Territory, Unread, read_territory
from backend.domain.territories.located import Located, NoHouse, NoPlace, Standing, locate
from backend.domain.territories.matching import Answer, Directory, Entry, Precinct, Reason
from backend.domain.territories.names import Place, Street, core_of

__all__ = [
    "WHOLE",
    "Answer",
    "Belongs",
    "Directory",
    "Entry",
    "House",
    "Houses",
    "Located",
    "NoHouse",
    "NoPlace",
    "Parity",
    "Place",
    "Precinct",
    "Reason",
    "Rule",
    "Span",
    "Standing",
    "Street",
    "Territory",
    "Unread",
    "core_of",
    "locate",
    "read_house",
    "read_territory",
]
