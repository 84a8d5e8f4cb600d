"""Corrections are kept for measuring only by consent of the settings, sealed, for a term."""

import json
import sqlite3
from dataclasses import replace
from datetime import timedelta

from click.testing import CliRunner

from backend.domain.reading import Box, Field, PaperKind
from backend.models import FieldCheck
from backend.services.paperwork import field_checks, papers
from backend.settings import Settings
from bot.__main__ import main
from tests.conftest import POSTGRES
from tests.factories import NOW, TODAY, make_person
from tests.services.test_papers import ORDER, make_paper, read_as


async def corrected(settings: Settings, key: str = "5:m1") -> None:
    officer = await make_person()
    reading = read_as(PaperKind.COURT_ORDER, ORDER, 0.5)
    fields = {**reading.fields, "interest": Field("9000.00", 0.62, 0, Box(10, 20, 300, 40))}
    paper = await make_paper(settings, officer, replace(reading, fields=fields), key)
    actor = officer.actor()
    paper = await papers.correct(actor, paper.id, paper.version, "interest", "9 001,00", NOW, TODAY, settings=settings)
    paper = await papers.correct(actor, paper.id, paper.version, "interest", "9 002,00", NOW, TODAY, settings=settings)
    await papers.approve(actor, paper.id, paper.version, "penalty", NOW, settings=settings)


async def test_without_consent_nothing_is_kept(opened: Settings) -> None:
    await corrected(opened)

    assert await FieldCheck.all().count() == 0


async def test_with_consent_the_last_word_is_kept_beside_what_was_read_and_sealed(opened: Settings) -> None:
    settings = opened.model_copy(update={"field_checks_days": 30})
    await corrected(settings)

    found = [one async for one in field_checks.measured()]
    assert [(one.field, one.read, one.said, one.confidence, one.box) for one in found] == [
        ("interest", "9000.00", "9002.00", 0.62, [10, 20, 300, 40]),
        ("penalty", "1500.00", "1500.00", 0.5, None),
    ]
    if not POSTGRES:
        with sqlite3.connect(opened.data_dir / "store.sqlite3") as raw:
            stored = raw.execute("SELECT said FROM field_check").fetchall()
        assert stored
        assert not any("9002" in str(row) for row in stored)


async def test_the_clock_throws_away_what_is_past_its_term_and_all_without_consent(opened: Settings) -> None:
    settings = opened.model_copy(update={"field_checks_days": 30})
    await corrected(settings)

    last_day = TODAY + timedelta(days=30)
    assert await field_checks.purge(settings, NOW, last_day) == 0
    assert await field_checks.purge(settings, NOW, last_day + timedelta(days=1)) == 2
    await corrected(settings, "5:m2")
    assert await field_checks.purge(opened, NOW, TODAY) == 2


def test_the_command_prints_one_object_a_line_and_nothing_where_nothing_is_kept(settings: Settings) -> None:
    environment = {
        "CESSIO_DATABASE_URL": settings.database_url.get_secret_value(),
        "CESSIO_DATA_DIR": str(settings.data_dir),
        "CESSIO_SECRET_KEYS": settings.secret_keys.get_secret_value(),
    }
    done = CliRunner().invoke(main, ["field-checks"], env=environment)

    assert done.exit_code == 0, done.output
    assert [json.loads(line) for line in done.output.splitlines()] == []
