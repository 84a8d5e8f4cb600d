"""What stands against filing: each finding bars or warns, quotes its article, and says no more than a step would."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.outside_checks import Path
from backend.domain.stages import Act, CaseFacts, EvidenceKind, Hold, Stage
from backend.domain.stop_checks import Effect, FilingFacts, path_of, stop_checks

TODAY = date(2026, 11, 23)
LATER = date(2028, 1, 1)


def found(path: Path = Path.ORDER, **given_: Any) -> dict[str, Effect]:
    elsewhere = {name: given_.pop(name) for name in ("court_hears_it", "same_contract_elsewhere") if name in given_}
    case = CaseFacts(**{"stage": Stage.C10_ORDER_PREP, "limitation_ends_on": LATER, **given_})
    findings = stop_checks(FilingFacts(case, **elsewhere), path, TODAY)
    assert all(one.basis for one in findings)
    return {one.key: one.effect for one in findings}


def test_an_ordinary_case_has_nothing_against_it() -> None:
    assert found() == {}


@pytest.mark.parametrize(
    ("given_", "key"),
    [
        ({"holds": frozenset({Hold.BANKRUPT})}, "refusal-stage-hold-bankrupt"),
        ({"holds": frozenset({Hold.DEAD})}, "refusal-stage-hold-dead"),
        ({"holds": frozenset({Hold.SVO})}, "refusal-stage-hold-svo"),
        ({"holds": frozenset({Hold.DISPUTE_IDENTITY})}, "refusal-stage-hold-dispute-identity"),
        ({"price_of_claim": Decimal("500000.01")}, "refusal-stage-over-ceiling"),
        ({"court_is_named": False}, "refusal-stage-no-court"),
        ({"address_is_known": False}, "refusal-stage-no-address"),
        ({"file_is_complete": False}, "refusal-stage-file-incomplete"),
        ({"court_hears_it": False}, "stop-other-court"),
        ({"same_contract_elsewhere": True}, "stop-same-contract"),
        ({"act": Act.ORDER}, "stop-act-there"),
        ({"price_of_claim": Decimal(0)}, "stop-nothing-to-claim"),
    ],
)
def test_what_a_court_would_send_back_bars(given_: dict[str, Any], key: str) -> None:
    assert found(**given_) == {key: Effect.BARS}


@pytest.mark.parametrize(
    ("given_", "key"),
    [
        ({"limitation_ends_on": TODAY - timedelta(days=1)}, "stop-limitation-over"),
        ({"limitation_ends_on": TODAY}, "stop-limitation-soon"),
        ({"limitation_ends_on": TODAY + timedelta(days=30)}, "stop-limitation-soon"),
        ({"limitation_ends_on": None}, "stop-limitation-unknown"),
        ({"money_on_the_way": True}, "stop-money-on-the-way"),
        ({"stage": Stage.A40_STOP_CHECK}, "stop-no-cession"),
    ],
)
def test_what_only_a_debtor_may_bring_up_warns(given_: dict[str, Any], key: str) -> None:
    assert found(**given_) == {key: Effect.WARNS}


def test_the_day_after_the_month_before_its_end_limitation_is_no_worry() -> None:
    assert found(limitation_ends_on=TODAY + timedelta(days=31)) == {}


def test_a_claim_waits_for_the_order_to_be_tried() -> None:
    tried = frozenset({EvidenceKind.RULING_CANCEL})

    assert found(Path.CLAIM, stage=Stage.C72_ORDER_CANCELLED) == {"refusal-stage-order-first": Effect.BARS}
    assert found(Path.CLAIM, stage=Stage.C72_ORDER_CANCELLED, evidence=tried) == {}
    assert found(Path.CLAIM, stage=Stage.D30_CLAIM_COPY) == {}, "looked at before, and spent since"
    assert path_of(CaseFacts(Stage.C72_ORDER_CANCELLED, evidence=tried)) is Path.CLAIM


def test_death_does_not_bar_a_claim_against_heirs() -> None:
    dead = frozenset({Hold.DEAD})

    assert found(Path.CLAIM, stage=Stage.D10_CLAIM_PREP, holds=dead, against_heirs=True) == {}


@given(st.sets(st.sampled_from(list(Hold))), st.sampled_from(list(Path)))
def test_what_bars_stands_before_what_warns(holds: set[Hold], path: Path) -> None:
    case = CaseFacts(Stage.C10_ORDER_PREP, holds=frozenset(holds), court_is_named=False)
    effects = [one.effect for one in stop_checks(FilingFacts(case), path, TODAY)]

    assert effects == sorted(effects, key=lambda effect: effect is Effect.WARNS)
