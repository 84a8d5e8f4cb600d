"""Statements put into a folder: taken in once, moved aside, told of."""

import os
from datetime import timedelta
from pathlib import Path

from backend.domain.people import Role
from backend.integrations.bank import Fault, as_one_c, spoilt
from backend.models import BankStatement, Notice, Payment
from backend.services.money import statement_folder
from backend.settings import Settings
from tests.bank import OWN, came
from tests.factories import NOW, TODAY, make_case, make_person


def put(folder: Path, name: str, content: bytes, seconds_ago: int = 60) -> Path:
    file = folder / name
    file.write_bytes(content)
    moment = (NOW - timedelta(seconds=seconds_ago)).timestamp()
    os.utime(file, (moment, moment))
    return file


async def test_files_are_taken_in_once_they_lie_still_and_moved_to_where_their_end_shows(
    opened: Settings, tmp_path: Path
) -> None:
    accountant = await make_person(Role.ACCOUNTANT)
    folder = tmp_path / "bank"
    folder.mkdir()
    settings = opened.model_copy(update={"statement_dir": folder})
    await make_case(contract_number="ДЗ-1")
    good = as_one_c([came("договор ДЗ-1"), came("непонятно")], [OWN])
    put(folder, "good.txt", good)
    put(folder, "bad.txt", spoilt(good, Fault.TOTALS))
    put(folder, "growing.txt", good[:100], seconds_ago=0)

    taken = [await statement_folder.look(settings, NOW, TODAY) for _ in range(2)]
    put(folder, "good.txt", good)
    await statement_folder.look(settings, NOW, TODAY)

    assert taken == [1, 0]
    assert sorted(file.name for file in (folder / "taken").iterdir()) == ["good.2.txt", "good.txt"]
    assert [file.name for file in (folder / "refused").iterdir()] == ["bad.txt"]
    assert [file.name for file in folder.iterdir() if file.is_file()] == ["growing.txt"]
    assert await Payment.all().count() == 1
    told = await Notice.filter(person_id=accountant.id).order_by("id").values_list("text", flat=True)
    assert sorted(map(str, told)) == ["statements-notice-refused", "statements-notice-taken"]


async def test_what_was_being_taken_in_when_the_process_died_is_taken_up_again(
    opened: Settings, tmp_path: Path
) -> None:
    folder = tmp_path / "bank"
    (folder / ".taking").mkdir(parents=True)
    put(folder / ".taking", "a.txt", as_one_c([came("что-то")], [OWN]))

    assert await statement_folder.look(opened.model_copy(update={"statement_dir": folder}), NOW, TODAY) == 1
    assert await BankStatement.all().count() == 1
