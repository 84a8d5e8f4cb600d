"""The list behind each message of a person, so that «back» from a card returns to the same page after months."""

from dataclasses import asdict, dataclass

from tortoise.transactions import atomic

from backend.models import Dialog

KEPT = 40


@dataclass(frozen=True)
class Place:
    """`button` is what the button back carries; `sought` what was typed, where the list is of what was found."""

    button: str
    sought: str = ""


@atomic()
async def remember(person_id: int, message_id: int, place: Place) -> None:
    """The newest messages are kept; whoever goes far back finds the way home."""
    row, _ = await Dialog.get_or_create(key=_key(person_id))
    given = asdict(place)
    if row.data.get(str(message_id)) == given:
        return
    others = [(number, one) for number, one in row.data.items() if number != str(message_id)]
    row.data = dict([*others[1 - KEPT :], (str(message_id), given)])
    await row.save()


async def place_behind(person_id: int, message_id: int) -> Place | None:
    row = await Dialog.get_or_none(key=_key(person_id))
    kept = row.data.get(str(message_id)) if row else None
    return Place(**kept) if kept else None


def _key(person_id: int) -> str:
    return f"places:{person_id}"
