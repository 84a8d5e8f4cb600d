"""What of the journal a team sees, and where."""

import pytest

from backend.domain.stages import Stage
from backend.domain.teams import ELSEWHERE, AlertKind, alert_of, court_topic, stage_topic


@pytest.mark.parametrize(
    ("action", "details", "kind"),
    [
        ("case.step", {"step": "order-issued", "responsible": [1, 1]}, AlertKind.ISSUED),
        ("case.step", {"step": "order-cancelled", "responsible": [1, 2]}, AlertKind.CANCELLED),
        ("case.step", {"step": "claim-returned", "responsible": [1, 1]}, AlertKind.RETURNED),
        ("case.step", {"step": "order-fee", "responsible": [1, None]}, AlertKind.NOBODYS),
        ("case.step", {"step": "order-fee", "responsible": [None, None]}, None),
        ("letter.state", {"before": ["accepted", ""], "after": ["returned", "returned"]}, AlertKind.LETTER_BACK),
        ("letter.state", {"before": ["returned", "returned"], "after": ["check", "returned"]}, None),
        ("letter.state", {"before": ["accepted", ""], "after": ["delivered", ""]}, AlertKind.DELIVERED),
        ("payment.recorded", {"amount": "1.00"}, AlertKind.PAID),
        ("case.assigned", {"before": 1, "after": None}, AlertKind.NOBODYS),
        ("case.assigned", {"before": 1, "after": 2}, None),
        ("paper.read", {}, None),
    ],
)
def test_the_table_tells_what_a_team_sees_of_an_entry(
    action: str, details: dict[str, object], kind: AlertKind | None
) -> None:
    assert alert_of(action, details) is kind


def test_topics_are_the_groups_of_stages_or_courts_however_they_are_spelled() -> None:
    assert {stage_topic(stage) for stage in Stage} == set("ABCDEFG")
    assert court_topic("Судебный  участок № 3") == court_topic("судебный участок № 3 ")
    assert court_topic("") == ELSEWHERE
