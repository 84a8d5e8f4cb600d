"""The table of stages is whole: all stages are reached and left, all words are there, the page equals the table."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from backend.domain.people import Role
from backend.domain.stages import (
    HOLDS,
    OF_ONE_ROUND,
    ORDINARY,
    STAGES,
    TRANSITIONS,
    CaseFacts,
    Duty,
    EvidenceKind,
    Hold,
    Stage,
    Step,
    Unit,
    as_markdown,
    due_on,
)
from backend.domain.stages.arrivals import CHAINS
from backend.domain.stages.evidence import PROVED_ALSO_BY
from backend.domain.stages.page import PAGE, read_names
from backend.domain.stages.table_after import ABSURD

ROOT = Path(__file__).parents[2]
FACTS = ROOT.parent / "shared" / "domain.md"
LANGUAGES = ("ru", "en", "pl")
GLOBAL_TARGETS = {"F10", "F12", "F20", "F30", "G10", "G20", "G30", "G50", "G60"}


def _rows_of_the_fact_file() -> dict[str, set[str]]:
    if not FACTS.exists():
        pytest.skip("the fact file with the stage machine is not beside this checkout")
    text = FACTS.read_text(encoding="utf-8")
    row = re.compile(r"^\| ([A-G]\d\d_\w+) \| [^|]+ \| [^|]+ \| ([^|]+) \|", re.MULTILINE)
    return {code: set(re.findall(r"[A-G]\d\d", after)) for code, after in row.findall(text)}


def test_stages_and_allowed_next_are_those_of_the_fact_file() -> None:
    expected = _rows_of_the_fact_file()

    assert [stage.value for stage in Stage] == list(expected)
    assert len(expected) == 69
    for stage in Stage:
        drawn = {row.to.code for row in ORDINARY if row.at is stage and row.to}
        assert drawn == expected[stage.value], stage


def test_responsible_people_are_those_of_the_fact_file() -> None:
    _rows_of_the_fact_file()
    names = {
        "REG": Role.OFFICER,
        "LAW": Role.LAWYER,
        "PAY": Role.ACCOUNTANT,
        "MAIL": Role.MAIL_CLERK,
        "ENF": Role.ENFORCEMENT,
        "SPEC": Role.LAWYER,
        "HEAD": Role.MANAGER,
        "SYS": Role.SYSTEM,
    }
    text = FACTS.read_text(encoding="utf-8")
    last_cells = dict(re.findall(r"^\| ([A-G]\d\d_\w+) \|.*\| ([A-Z/]+) \|$", text, re.MULTILINE))

    for stage in Stage:
        assert stage.owner in {names[part] for part in last_cells[stage.value].split("/")}, stage


def test_every_stage_is_reached_from_the_first_one() -> None:
    reached = {Stage.A10_IMPORTED}
    while True:
        more = {row.to for row in TRANSITIONS if row.at in reached and row.to} - reached
        if not more:
            break
        reached |= more

    assert reached == set(Stage)


def test_every_stage_is_left_by_an_ordinary_step_or_is_final() -> None:
    left = {row.at for row in ORDINARY if row.to is not row.at}

    assert {stage for stage in Stage if stage not in left} == {
        Stage.G10_PAID,
        Stage.G30_BUYBACK,
        Stage.G40_DISCHARGED,
        Stage.G50_FORGIVEN,
        Stage.G60_SOLD,
    }
    assert [stage.code for stage in Stage if stage.final] == ["G10", "G20", "G30", "G40", "G50", "G60"]


def test_every_open_stage_has_an_owner_a_term_and_a_usual_next_step() -> None:
    assert set(STAGES) == set(Stage)
    for stage in Stage:
        if not stage.final:
            assert stage.sla.unit is not Unit.NONE, stage
            assert any(row.usual for row in ORDINARY if row.at is stage), stage


def test_a_step_leads_to_one_stage_and_a_stage_is_reached_by_one_step() -> None:
    pairs = [(row.at, row.step) for row in TRANSITIONS]
    targets = [(row.at, row.to) for row in TRANSITIONS]
    led_to = {row.step: {other.to for other in TRANSITIONS if other.step is row.step} for row in TRANSITIONS}

    assert len(pairs) == len(set(pairs))
    assert len(targets) == len(set(targets))
    assert set(led_to) == set(Step)
    assert all(len(stages) == 1 for stages in led_to.values())


def test_the_id_of_a_step_fits_a_button() -> None:
    for step in Step:
        assert len(step.value) <= 16
        assert step.value.isascii()


@pytest.mark.parametrize("stage", [stage for stage in Stage if not stage.final])
def test_global_transitions_are_possible_from_every_open_stage(stage: Stage) -> None:
    reached = {row.to.code for row in TRANSITIONS if row.at is stage and row.to}
    absurd = {to.code for at, to in ABSURD if at is stage}

    assert GLOBAL_TARGETS - reached - absurd <= {stage.code}


def test_a_late_cancelled_order_and_a_default_judgment_are_taken_back_from_where_the_law_lets_them() -> None:
    cancelled = {row.at for row in TRANSITIONS if row.step is Step.ORDER_CANCELLED}
    set_aside = {row.at.code for row in TRANSITIONS if row.step is Step.SET_ASIDE}

    assert {stage for stage in Stage if stage.group == "E"} | {Stage.C60_ORDER_ISSUED} == cancelled
    assert min(set_aside) == "D80"
    assert max(set_aside) == "E52"
    assert set_aside == {stage.code for stage in Stage if "D80" <= stage.code <= "E52" and stage.code != "D86"}


def test_only_the_head_writes_off_gives_back_forgives_sells_and_reopens() -> None:
    of_the_head = [row for row in TRANSITIONS if row.to and row.to.code in {"G20", "G30", "G50", "G60"}]
    of_the_head += [row for row in TRANSITIONS if row.at.final or row.at is Stage.F50_EXPIRED]

    for row in of_the_head:
        if row.step not in {Step.PAID, Step.COURT_BANKRUPT, Step.MFC_BANKRUPT, Step.DEBTOR_DIED, Step.SUCCESSION}:
            assert row.may_take == {Role.MANAGER}, row
    for row in TRANSITIONS:
        if row.at.final:
            assert row.asks_reason, row


def test_an_officer_and_the_head_may_take_every_other_step_and_outsiders_none() -> None:
    outsiders = {Role.ADMINISTRATOR, Role.DEBTOR, Role.GUEST}
    for row in TRANSITIONS:
        assert Role.MANAGER in row.may_take
        assert not row.may_take & outsiders
        if row.by != {Role.MANAGER}:
            assert Role.OFFICER in row.may_take


def test_every_row_names_its_basis() -> None:
    assert all(row.basis for row in TRANSITIONS)


def test_steps_that_the_bureaux_learn_of() -> None:
    events = {row.step: row.bureau_event for row in TRANSITIONS}

    assert events[Step.START_CHECK] == "2.11.2"
    assert events[Step.ORDER_AT_COURT] == events[Step.GRANTED] == events[Step.ORDER_CANCELLED] == "2.6"
    assert events[Step.PAID] == "2.5"
    assert events[Step.SELL_ON] == "2.11"
    assert events[Step.ORDER_FEE] is None


def test_chains_of_papers_run_along_rows_of_the_table() -> None:
    drawn = {(row.at, row.to) for row in TRANSITIONS}
    for chains in CHAINS.values():
        for chain in chains:
            assert all(pair in drawn for pair in pairwise(chain)), chain


def test_a_new_round_forgets_only_facts_that_exist() -> None:
    assert set(OF_ONE_ROUND) <= set(CaseFacts.__dataclass_fields__)


# --- terms ----------------------------------------------------------------------------------------------------------


def _weekdays_on(day: date, count: int) -> date:
    for _ in range(count):
        day += timedelta(days=1)
        while day.weekday() > 4:
            day += timedelta(days=1)
    return day


def test_a_term_in_working_days_skips_days_off() -> None:
    friday = date(2026, 3, 13)

    assert due_on(Stage.C30_ORDER_COPY, friday, _weekdays_on) == date(2026, 3, 16)


def test_where_others_work_the_alarm_counts() -> None:
    assert due_on(Stage.C50_ORDER_AT_COURT, date(2026, 3, 2), _weekdays_on) == date(2026, 4, 6)


def test_a_term_in_calendar_days_counts_every_day() -> None:
    assert due_on(Stage.B10_PRETRIAL, date(2026, 3, 1), _weekdays_on) == date(2026, 3, 31)


def test_a_month_of_the_law_that_ends_on_a_day_off_ends_on_the_next_working_day() -> None:
    assert due_on(Stage.D80_WAIT_FORCE, date(2026, 1, 31), _weekdays_on) == date(2026, 3, 2)


def test_a_written_off_case_is_due_never() -> None:
    assert due_on(Stage.G20_WRITTEN_OFF, date(2026, 3, 1), _weekdays_on) is None


# --- words ----------------------------------------------------------------------------------------------------------


def _messages(language: str) -> dict[str, str]:
    return read_names(language)


def _shorts(language: str) -> dict[str, str]:
    text = (ROOT / "locales" / language / "stages.ftl").read_text(encoding="utf-8")
    return dict(re.findall(r"^(stage-[\w-]+) = .+\n    \.short = (.+)$", text, re.MULTILINE))


def _refusal_keys() -> Iterator[str]:
    """Every key that the rules can raise: those written out in the code, and those made of holds and papers."""
    sources = (ROOT / "backend" / "domain" / "stages").glob("*.py")
    code = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    yield from re.findall(r'"(refusal-stage-[a-z0-9-]+[a-z0-9])"', code)
    yield from (f"refusal-stage-{short}" for short in re.findall(r'_unless\([^"]*"([a-z-]+)"', code))
    yield from (f"refusal-stage-original-{place}" for place in ("nowhere", "bank", "bailiff", "employer", "court"))
    yield from (hold.refusal_key for hold in Hold)
    yield from (row.takes[0].lack_key for row in TRANSITIONS if row.takes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_stage_step_hold_paper_duty_and_refusal_has_words(language: str) -> None:
    words = _messages(language)
    named = [*Stage, *Step, *Hold, *EvidenceKind, *Duty]

    assert {thing.text_key for thing in named} | set(_refusal_keys()) <= set(words)
    assert set(words) == set(_messages("ru"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_fit_the_screen_of_a_phone(language: str) -> None:
    words, shorts = _messages(language), _shorts(language)

    assert {stage.text_key for stage in Stage} == set(shorts)
    assert {key: short for key, short in shorts.items() if len(short) > 20} == {}
    assert {step: words[step.text_key] for step in Step if len(words[step.text_key]) > 32} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_details_of_a_refusal_are_the_same_in_every_language(language: str) -> None:
    words, russian = _messages(language), _messages("ru")
    for key, text in russian.items():
        assert set(re.findall(r"\$\w+", text)) == set(re.findall(r"\$\w+", words[key])), key


def test_two_steps_of_one_stage_never_read_alike() -> None:
    for language in LANGUAGES:
        words = _messages(language)
        for stage in Stage:
            labels = [words[row.step.text_key] for row in TRANSITIONS if row.at is stage]
            assert len(labels) == len(set(labels)), (language, stage)


# --- the page -------------------------------------------------------------------------------------------------------


def test_the_page_says_what_the_table_says() -> None:
    assert PAGE.read_text(encoding="utf-8") == as_markdown(read_names("ru"), read_names("en")), (
        "run `python -m backend.domain.stages`"
    )


def test_holds_and_stand_ins_are_all_explained() -> None:
    assert set(HOLDS) == set(Hold)
    for proved, by in PROVED_ALSO_BY.items():
        assert proved not in by
