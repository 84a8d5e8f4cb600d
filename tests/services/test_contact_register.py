"""The register of contacts: a workbook of a period that answers why each message was lawful."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from backend.domain.errors import NotAllowed, Refused
from backend.domain.people import Role
from backend.models import Contact, JournalEntry
from backend.services import contact_register
from backend.texts import texts_for
from tests.factories import NOW, make_person
from tests.services.test_sending import Desk, desk

__all__ = ["desk"]

FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)


async def rows_of(path: Path, first: date = FIRST, last: date = LAST) -> list[dict[str, object]]:
    manager = (await make_person(Role.MANAGER)).actor()
    await contact_register.write(manager, first, last, path, NOW, texts_for("ru"))
    lines = list(load_workbook(path).worksheets[0].iter_rows(values_only=True))
    names = dict(zip(contact_register.COLUMNS, range(len(contact_register.COLUMNS)), strict=True))
    return [{name: line[at] for name, at in names.items()} for line in lines[1:]]


async def test_each_contact_says_when_by_the_debtors_clock_how_in_which_words_and_why(
    desk: Desk, tmp_path: Path
) -> None:
    await desk.send(await desk.owe())

    (row,) = await rows_of(tmp_path / "r.xlsx")

    assert row["local"] == "2026-11-23 16:00 Asia/Novosibirsk"
    assert (row["channel"], row["address"], row["started"]) == ("электронная почта", "olga@example.org", "мы")
    assert (row["verdict"], row["state"]) == ("законно", "принято")
    assert str(row["counts"]).startswith("за день 0 из 2; за эту неделю 0 из 4")
    assert "ООО «ПКО Пример»" in str(row["words"])
    assert await JournalEntry.filter(action="contacts.exported").count() == 1


async def test_a_record_that_was_changed_shows_it(desk: Desk, tmp_path: Path) -> None:
    await desk.send(await desk.owe())
    contact = await Contact.get()
    contact.certificate["allowed"] = False
    await contact.save(update_fields=["certificate"])

    (row,) = await rows_of(tmp_path / "r.xlsx")

    assert row["verdict"] == "запись изменена"


async def test_a_period_holds_its_first_and_its_last_day(desk: Desk, tmp_path: Path) -> None:
    for number, moment in enumerate((NOW - timedelta(days=23), NOW, NOW + timedelta(days=8))):
        await desk.send(await desk.owe(f"n{number}", now=moment), moment)

    inside = await rows_of(tmp_path / "r.xlsx", NOW.date(), NOW.date())

    assert len(inside) == 1
    with pytest.raises(Refused, match="register-contact-empty"):
        await rows_of(tmp_path / "e.xlsx", date(2025, 1, 1), date(2025, 1, 31))


async def test_only_those_who_may_export_get_it(desk: Desk, tmp_path: Path) -> None:
    clerk = (await make_person(Role.MAIL_CLERK)).actor()

    with pytest.raises(NotAllowed):
        await contact_register.write(clerk, FIRST, LAST, tmp_path / "r.xlsx", NOW, texts_for("ru"))
