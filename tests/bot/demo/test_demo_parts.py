"""What the demonstration is made of: its tray, its ways to every stage, its clock and its settings."""

import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from backend.domain.check_digits import account_key_is_right, inn_is_right, track_is_right
from backend.domain.stages import TRANSITIONS, Stage
from backend.integrations.post.simulator import Account, PostSimulator
from backend.registers.words import finding_words
from backend.services.portfolio import registers
from backend.services.portfolio.registers import CessionTerms
from backend.settings import Settings
from backend.texts import texts_for
from bot.demo import samples, seed_letters
from bot.demo.operator import OPERATOR
from bot.demo.run import DemoSettings, office_clock
from bot.demo.seed_history import ZONE
from bot.demo.seed_ways import START, moves_to, way_to, working_day
from tests.factories import NOW, TODAY, make_person

FRIDAY = datetime(2026, 11, 20, tzinfo=ZONE)


@pytest.mark.parametrize(
    "stage", [stage for stage in Stage if stage is not Stage.A10_IMPORTED], ids=lambda one: one.code
)
def test_the_table_leads_to_every_stage_row_by_row(stage: Stage) -> None:
    way = way_to(stage)

    assert all(row in TRANSITIONS for row in way)
    assert [row.at for row in way] == [START, *(row.to for row in way)][: len(way)]
    assert stage is START or way[-1].to is stage


def test_days_of_a_way_are_working_days_in_their_order_and_none_is_ahead() -> None:
    dice, earliest = random.Random(7), TODAY - timedelta(days=400)

    for stage in (Stage.E40_FSSP_OPEN, Stage.D87_CASSATION, Stage.A30_NOTICE) * 20:
        days = [move.on for move in moves_to(stage, TODAY, dice, earliest=earliest)]
        assert days == sorted(days)
        assert all(day == working_day(day) or day == earliest for day in days)
        assert days[-1] < TODAY


def test_every_photograph_in_the_tray_belongs_to_one_case_of_the_demo(tmp_path: Path) -> None:
    samples.lay_out(tmp_path / "tray", TODAY)

    pictures = sorted(path.name for path in (tmp_path / "tray").glob("*.jpg"))

    assert pictures == sorted(name for case in samples.paper_cases() for name in case.files)
    assert {name.split()[0] for name in pictures} == {"Судебный", "Определение", "Отмена"}
    assert sum(path.stat().st_size for path in samples.FOLDER.iterdir()) < 2_000_000


async def test_the_sample_register_has_good_rows_and_one_of_each_common_fault(opened: Settings, tmp_path: Path) -> None:
    samples.lay_out(tmp_path / "tray", TODAY)
    officer = await make_person()
    terms = CessionTerms("ООО МКК «Добрый займ»", "Ц-7/2026", date(2026, 11, 10))

    report = await registers.take_in(
        officer.actor(), tmp_path / "tray" / samples.REGISTER, terms, NOW, TODAY, words=finding_words(texts_for("ru"))
    )

    told = report.as_json()
    assert (told["accepted"], told["rejected"]) == (35, 5)
    assert set(told["errors"]) == {"missing_required", "bad_number", "bad_date", "future_date", "duplicate_in_file"}
    assert set(told["warnings"]) == {"bad_inn", "total_mismatch", "bad_phone"}


def test_the_office_of_the_demo_has_details_that_a_bank_takes() -> None:
    assert inn_is_right(OPERATOR["operator_inn"])
    assert account_key_is_right(OPERATOR["operator_bic"], OPERATOR["operator_account"])


def test_a_track_number_of_the_demo_is_right_and_known_to_its_post() -> None:
    track = seed_letters.new_track(random.Random(1))
    post = PostSimulator(lambda: NOW, Account("demo", "demo"))

    post.world.send(track)

    assert track_is_right(track)
    assert post.world.asked(track) is not None


@pytest.mark.parametrize(
    ("started", "shown"),
    [
        (FRIDAY.replace(hour=12), FRIDAY.replace(hour=12)),
        (FRIDAY.replace(hour=22), FRIDAY.replace(hour=9, minute=5)),
        (FRIDAY.replace(hour=4), FRIDAY.replace(day=19, hour=9, minute=5)),
        (FRIDAY.replace(day=22, hour=1), FRIDAY.replace(hour=9, minute=5)),
    ],
    ids=["at work", "in the evening", "before the morning", "on a Sunday"],
)
def test_whatever_the_hour_the_office_is_open(started: datetime, shown: datetime) -> None:
    behind = datetime.now(UTC) - office_clock(started)()

    assert abs((started - behind) - shown) < timedelta(seconds=5)


def test_settings_from_the_environment_do_not_reach_the_demo(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CESSIO_REDIS_URL", "redis://somewhere")
    monkeypatch.setenv("CESSIO_DATABASE_URL", "postgres://real")

    assert DemoSettings().redis_url.get_secret_value() == ""
    assert DemoSettings().database_url.get_secret_value().startswith("sqlite")
