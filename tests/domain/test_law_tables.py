"""Every table of law: each row has its source, each file is an operator's to replace, each fault has its sentence."""

import tomllib
from collections.abc import Iterator, Mapping
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from backend.domain import dated, law
from backend.domain.dated import Certainty
from backend.domain.errors import Unreadable
from backend.texts import texts_for

DATA = Path(str(resources.files("backend.domain"))) / "data"
TABLES = sorted(file.stem for file in DATA.glob("*.toml"))
# Lists whose file's [basis] speaks for them all, and headings of banks, which no article orders.
UNDER_ONE_BASIS = {
    "statement_csv": ("profile", "directions", "footers"),
    "regions": ("region",),
    "post_codes": ("types", "zones", "terms"),
    "interest": ("rates",),
}


@pytest.fixture(autouse=True)
def _packaged_tables_again() -> Iterator[None]:
    yield
    dated.use_folder(None)


def rows_of(name: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every row of a file with its place."""
    data = tomllib.loads((DATA / f"{name}.toml").read_text(encoding="utf-8"))
    for key, value in data.items():
        if key in UNDER_ONE_BASIS.get(name, ()):
            continue
        for row in value if isinstance(value, list) else [value]:
            if isinstance(row, dict):
                yield f"{name}.{key}", row


def test_every_file_is_read_at_start() -> None:
    law.read_all()

    assert {name for name, _ in dated.declared()} == set(TABLES)


@pytest.mark.parametrize("name", TABLES)
def test_every_row_says_since_when_by_what_article_and_how_sure_it_is(name: str) -> None:
    for place, row in rows_of(name):
        assert row.keys() & {"since", "first", "year", "yearly"}, place
        assert row.get("article"), place
        assert row.get("source"), place
        assert Certainty(row["certainty"]), place


@pytest.mark.parametrize("name", TABLES)
def test_every_table_is_an_operators_to_replace(name: str, tmp_path: Path) -> None:
    own = (DATA / f"{name}.toml").read_text(encoding="utf-8")
    (tmp_path / f"{name}.toml").write_text(own, encoding="utf-8")
    dated.use_folder(tmp_path)
    law.read_all()

    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / f"{name}.toml").write_text("nothing = 1\n", encoding="utf-8")
    dated.use_folder(tmp_path / "bad")
    with pytest.raises(Unreadable) as refused:
        law.read_all()

    words = texts_for("ru")(refused.value.key, **refused.value.details)
    assert f"{name}.toml" in words
    assert "\n" not in words


@pytest.mark.parametrize(
    ("name", "found", "put"),
    [
        ("fees", "order_share = 0.5", 'order_share = "half"'),
        ("fees", "brackets = [", "brackets = []\nold = ["),
        ("caps", "since = 2016-03-29", "since = 2016-13-29"),
        ("crediting", '"fees", "penalty"]', '"fees"]'),
        ("accrual", '"late_interest"]', '"lateness"]'),
        ("post_codes", 'status = "accepted"', 'status = "taken"'),
    ],
)
def test_a_fault_in_a_row_names_the_file(name: str, found: str, put: str, tmp_path: Path) -> None:
    text = (DATA / f"{name}.toml").read_text(encoding="utf-8")
    assert found in text
    (tmp_path / f"{name}.toml").write_text(text.replace(found, put, 1), encoding="utf-8")
    dated.use_folder(tmp_path)

    with pytest.raises(Unreadable) as refused:
        law.read_all()

    assert refused.value.details["file"] == f"{name}.toml"


def test_a_misspelt_table_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "fee.toml").write_text("", encoding="utf-8")
    dated.use_folder(tmp_path)

    with pytest.raises(Unreadable) as refused:
        law.read_all()

    assert "fee.toml" in texts_for("en")(refused.value.key, **refused.value.details)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    dated.use_folder(tmp_path / "nowhere")

    with pytest.raises(Unreadable) as refused:
        law.read_all()

    assert refused.value.key == "error-law-folder"
