"""The commands of `cessio`, as they are called."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from bot.__main__ import COMMANDS, main
from tests.conftest import RING

SAMPLES = Path(__file__).parents[1] / "samples" / "registers"
SECRETS = ("MDEyMzQ1Njc4OWFi", "42:secret-token", "hunter2")
IMPORT = ("--creditor", "ООО МКК «Ромашка»", "--cession-number", "Ц-7/2026", "--cession-date", "2026-10-01")

Call = Callable[..., Result]


@pytest.fixture
def office(tmp_path: Path, sqlite_template: Path) -> Path:
    """A folder of data with an empty store."""
    folder = tmp_path / "office"
    folder.mkdir()
    shutil.copyfile(sqlite_template, folder / "store.sqlite3")
    return folder


@pytest.fixture
def cessio(office: Path) -> Call:
    """A call of the program on a store of its own; its keys lie in a file unless they are given."""

    def call(*arguments: str | Path, **environment: str) -> Result:
        given = {"DATABASE_URL": f"sqlite://{office / 'store.sqlite3'}", "DATA_DIR": str(office), **environment}
        told = {f"CESSIO_{name}": value for name, value in given.items()}
        return CliRunner(env=told).invoke(main, [str(argument) for argument in arguments])

    return call


def raw(office: Path, statement: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(office / "store.sqlite3")) as store:
        found = store.execute(statement).fetchall()
        store.commit()
        return found


def plain(result: Result) -> Result:
    """A command that ended well."""
    assert result.exit_code == 0, result.output + str(result.exception or "")
    return result


# The program itself


def test_help_names_every_command_without_loading_the_messenger(cessio: Call) -> None:
    told = plain(cessio("--help")).output

    assert all(name in told for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_tells_how_it_is_called(cessio: Call, name: str) -> None:
    assert "Usage:" in plain(cessio(name, "--help")).output


@pytest.mark.parametrize(
    ("name", "value"),
    [("TIMEZONE", "Mars/Olympus"), ("TIMEZONE", "../etc/passwd"), ("ADMINS", "@olga"), ("OPERATOR_KIND", "a circus")],
)
def test_a_wrong_setting_is_named_in_a_sentence(cessio: Call, name: str, value: str) -> None:
    told = cessio("staff", "list", **{name: value})

    assert told.exit_code == 2
    assert f"CESSIO_{name}" in told.stderr
    assert "Traceback" not in told.output


def test_without_a_token_the_bot_says_what_to_set(cessio: Call) -> None:
    told = cessio("run")

    assert told.exit_code == 1
    assert "CESSIO_TELEGRAM_TOKEN" in told.stderr


def test_parts_as_processes_of_their_own_ask_for_postgresql(cessio: Call) -> None:
    told = cessio("worker", TELEGRAM_TOKEN="42:x")

    assert told.exit_code == 1
    assert "CESSIO_DATABASE_URL" in told.stderr


# Staff


def test_colleagues_are_added_listed_and_removed(cessio: Call) -> None:
    plain(cessio("staff", "add", "777", "manager", "--name", "Орлова Вера"))
    plain(cessio("staff", "add", "777", "lawyer"))
    listed = json.loads(plain(cessio("staff", "list", "--json")).stdout)

    assert [(one["telegram_id"], one["role"], one["name"]) for one in listed] == [(777, "lawyer", "Орлова Вера")]
    plain(cessio("staff", "remove", str(listed[0]["id"])))
    assert json.loads(plain(cessio("staff", "list", "--json")).stdout) == []
    assert cessio("staff", "remove", "999").exit_code == 1


@pytest.mark.parametrize("role", ["debtor", "guest", "system", "king"])
def test_only_roles_of_the_office_are_given(cessio: Call, role: str) -> None:
    assert cessio("staff", "add", "777", role).exit_code == 2


# Registers


def test_a_register_comes_in_once(cessio: Call, office: Path, tmp_path: Path) -> None:
    rejected = tmp_path / "rejected.xlsx"

    first = json.loads(plain(cessio("import", SAMPLES / "messy.csv", *IMPORT, "--json", "--rejected", rejected)).stdout)
    again = json.loads(plain(cessio("import", SAMPLES / "messy.csv", *IMPORT, "--json", "--rejected", rejected)).stdout)

    assert (first["accepted"], first["rejected"], again["accepted"]) == (53, 7, 0)
    assert raw(office, "SELECT count(*) FROM debt_case") == [(53,)]
    assert openpyxl.load_workbook(rejected).worksheets


def test_a_dry_run_stores_nothing(cessio: Call, office: Path, tmp_path: Path) -> None:
    quality = tmp_path / "q.xlsx"
    told = plain(
        cessio(
            "import",
            SAMPLES / "messy.csv",
            *IMPORT,
            "--dry-run",
            "--rejected",
            tmp_path / "r.xlsx",
            "--quality",
            quality,
        )
    )

    assert "53 accepted, 7 rejected" in told.output
    assert quality.exists()
    assert raw(office, "SELECT count(*) FROM debt_case") == [(0,)]


def test_a_file_that_is_no_register_is_refused_in_a_sentence(cessio: Call, tmp_path: Path) -> None:
    file = tmp_path / "x.xlsx"
    file.write_bytes(b"no workbook")

    told = cessio("import", file, *IMPORT)

    assert told.exit_code == 2
    assert "Traceback" not in told.output


# The store, the journal, the keys


def test_a_store_is_made_where_there_was_none_and_upgrading_again_changes_nothing(cessio: Call, office: Path) -> None:
    (office / "store.sqlite3").unlink()
    plain(cessio("db", "upgrade"))
    before = sorted(path.name for path in office.iterdir())

    plain(cessio("db", "upgrade"))

    assert sorted(path.name for path in office.iterdir()) == before


def test_a_whole_journal_is_said_to_hold_and_a_changed_one_not(cessio: Call, office: Path) -> None:
    for number in (1, 2, 3):
        plain(cessio("staff", "add", str(number), "officer"))
    held = json.loads(plain(cessio("audit", "verify", "--json")).stdout)
    raw(office, "DROP TRIGGER journal_entry_stays")
    raw(office, "UPDATE journal_entry SET action = 'nothing' WHERE seq = 2")

    told = cessio("audit", "verify", "--json")

    assert (held["entries"], held["broken"]) == (3, None)
    assert told.exit_code == 1
    assert json.loads(told.stdout)["broken"] == {"seq": 2, "what": "changed"}
    assert "entry 2 is changed" in cessio("audit", "verify").output


def test_a_new_ring_is_printed_and_nothing_is_changed(cessio: Call, office: Path) -> None:
    first, second = plain(cessio("keys", "new")).output, plain(cessio("keys", "new")).output

    assert first != second
    assert not (office / "keys").exists()


def test_keys_are_rotated_and_the_old_one_is_forgotten(cessio: Call, office: Path, tmp_path: Path) -> None:
    plain(cessio("import", SAMPLES / "clean.xlsx", *IMPORT, "--rejected", tmp_path / "r.xlsx"))
    old_ring, old = (office / "keys" / "ring").read_text(), raw(office, "SELECT id, passport FROM debtor ORDER BY id")

    plain(cessio("keys", "rotate", "--drop-old"))

    ring, now = (office / "keys" / "ring").read_text(), raw(office, "SELECT id, passport FROM debtor ORDER BY id")
    assert "," not in ring
    assert ring != old_ring
    assert all(before != after for before, after in zip(old, now, strict=True))
    assert (
        "0 accepted, 30 rejected"
        in plain(cessio("import", SAMPLES / "clean.xlsx", *IMPORT, "--rejected", tmp_path / "r.xlsx")).output
    )
    plain(cessio("audit", "verify"))


def test_keys_that_are_a_setting_are_printed_to_be_replaced_there(cessio: Call, office: Path) -> None:
    told = plain(cessio("keys", "rotate", SECRET_KEYS=RING))

    assert told.stdout.strip().endswith(RING)
    assert not (office / "keys").exists()


# The doctor


def test_on_a_bare_machine_the_doctor_says_what_is_missing(cessio: Call) -> None:
    told = cessio("doctor")

    assert told.exit_code == 1
    assert "no token" in told.output
    assert "CESSIO_TELEGRAM_TOKEN" in told.output
    assert "CESSIO_OPERATOR_NAME" in told.output
    assert "Traceback" not in told.output


def test_the_doctor_tells_settings_without_their_secrets(cessio: Call) -> None:
    told = cessio(
        "doctor",
        "--settings",
        SECRET_KEYS=RING,
        TELEGRAM_TOKEN="42:secret-token",
        REDIS_URL="redis://:hunter2@127.0.0.1:1/0",
        POST_PASSWORD="hunter2",
    )

    assert told.exit_code == 0
    assert "CESSIO_TELEGRAM_TOKEN" in told.output
    assert not any(secret in told.output for secret in SECRETS)


def test_the_doctor_answers_in_json(cessio: Call) -> None:
    told = json.loads(cessio("doctor", "--json").stdout)

    assert {check["what"] for check in told["checks"]} >= {"Telegram", "tables of law", "languages"}


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, "CESSIO_TELEGRAM_NAME, the bot's user name, is not set"),
        ({"TELEGRAM_NAME": "@cessio_bot"}, "letters to debtors open @cessio_bot"),
        ({"TELEGRAM_NAME": "cessio_bot", "OPERATOR_KIND": "bank"}, "may not be spoken to in Telegram"),
    ],
)
def test_the_doctor_says_whether_letters_carry_a_code(cessio: Call, given: dict[str, str], told: str) -> None:
    assert told in cessio("doctor", **given).output


# Courts


def test_a_directory_of_courts_is_taken_in_and_what_was_not_read_is_told(cessio: Call) -> None:
    file = SAMPLES.parent / "courts" / "ozersky_krai.csv"

    told = plain(cessio("courts", "import", file)).output
    again = json.loads(plain(cessio("courts", "import", file, "--json")).stdout)

    assert "3 courts added, 0 changed; 2 texts" in told
    assert "59MS0902: a line was not read: граница участка проходит по оси реки" in told
    assert (again["added"], again["changed"], again["faulty"]) == (0, 0, [])
    assert plain(cessio("courts", "find")).output.strip() == "No case waits for a court."
