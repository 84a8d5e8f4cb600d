"""The learned opinion names what the rules lack a phrase for, doubts what they mistook, and leaves strangers alone."""

import numpy as np
import pytest

from backend.domain.reading import PaperKind
from backend.integrations.ocr.simulator import page_of
from backend.recognition.classify import Verdict
from backend.recognition.flow import Flow
from backend.recognition.learned import BUCKETS, FILE, places
from backend.recognition.learned_codes import code_roles
from backend.recognition.learned_kind import kind_shares
from backend.recognition.learned_roles import day_roles, person_roles
from backend.recognition.names import SeenName
from backend.recognition.paper import Found, Paper
from backend.recognition.second_opinion import marks, sure_days, verdict_of_both, verdict_on, with_roles
from backend.recognition.sections import sections
from backend.recognition.surroundings import Surroundings
from scripts.learned.net import Example, fit
from tests.recognition.papers import ORDER, RETURNED
from tests.recognition.test_wordings import NONE_OF_OURS, WORDINGS, told

CANCELLED = """
Судебный участок № 188 Лесного судебного района Лесогорской области
Дело № 2-95/188/2025
ОПРЕДЕЛЕНИЕ
14 мая 2025 года г. Верхнереченск
Мировой судья Юдин Л.З., ознакомившись с несогласием должника Черных Марии Петровны,
УСТАНОВИЛ:
2 апреля 2025 года по требованию ООО «ПКО «Тихая гавань» вынесен судебный приказ о взыскании
с Черных М.П. долга по договору займа от 19.01.2023. 12 мая 2025 года от должника принята
бумага, в которой она просит приказ не исполнять, так как долга не признаёт.
Руководствуясь ст. 129 ГПК РФ,
ОПРЕДЕЛИЛ:
Судебный приказ от 2 апреля 2025 года считать отменённым, разъяснив взыскателю право на иск.
Мировой судья Юдин Л.З.
"""


def paper_of(text: str, kind: PaperKind = PaperKind.UNKNOWN) -> Paper:
    flow = Flow([page_of(text)])
    return Paper(flow, sections(flow), kind)


def found(name: str, value: str) -> Found:
    return Found(name, value, 0, 1)


def test_a_kind_that_the_rules_have_no_phrase_for_is_told_by_all_words_of_the_paper() -> None:
    no_phrase = Verdict(PaperKind.UNKNOWN, 0.9)
    _, returned = told(WORDINGS / "return_jurisdiction.txt")

    verdict = verdict_of_both(no_phrase, kind_shares(paper_of(returned)))

    assert verdict.kind is PaperKind.RULING_RETURN
    assert verdict.confidence < 0.95


def test_where_the_two_agree_the_rules_have_the_say() -> None:
    sure = Verdict(PaperKind.COURT_ORDER, 0.995)

    assert verdict_of_both(sure, kind_shares(paper_of(ORDER))) == sure


def test_rules_that_are_sure_of_title_and_deed_need_less_of_the_model_unless_it_may_be_a_stranger() -> None:
    sure, less_sure = Verdict(PaperKind.RULING_REFUSAL, 0.99), Verdict(PaperKind.RULING_REFUSAL, 0.9)
    among_ours = {
        (PaperKind.RULING_REFUSAL, ""): 0.8,
        (PaperKind.RULING_RETURN, ""): 0.18,
        (PaperKind.UNKNOWN, ""): 0.02,
    }
    or_strange = {(PaperKind.RULING_REFUSAL, ""): 0.8, (PaperKind.UNKNOWN, ""): 0.2}

    assert verdict_of_both(sure, among_ours).confidence == 0.99
    assert verdict_of_both(sure, or_strange).confidence == verdict_of_both(less_sure, among_ours).confidence == 0.9


def test_where_the_two_differ_neither_is_trusted() -> None:
    mistaken = Verdict(PaperKind.RULING_CANCEL, 0.99)

    verdict = verdict_of_both(mistaken, kind_shares(paper_of(ORDER)))

    assert (verdict.kind, verdict.confidence) == (PaperKind.COURT_ORDER, 0.6)


def test_where_the_model_is_sure_of_nothing_the_kind_of_the_rules_stays_and_is_trusted_less() -> None:
    shares = {(PaperKind.RULING_CANCEL, ""): 0.05, (PaperKind.UNKNOWN, ""): 0.5, (PaperKind.WRIT, ""): 0.45}

    verdict = verdict_of_both(Verdict(PaperKind.RULING_CANCEL, 0.99), shares)

    assert (verdict.kind, verdict.confidence) == (PaperKind.RULING_CANCEL, 0.6)


@pytest.mark.parametrize("text", ["", *NONE_OF_OURS], ids=lambda text: " ".join(text.split()[:5]))
def test_a_paper_that_is_none_of_ours_stays_unknown(text: str) -> None:
    paper = paper_of(text)

    assert verdict_on(paper.flow, paper.parts, 1.0).kind is PaperKind.UNKNOWN


def test_a_stranger_known_by_its_title_is_named_only_where_the_model_is_all_but_sure() -> None:
    by_title, by_nothing = Verdict(PaperKind.UNKNOWN, 0.95), Verdict(PaperKind.UNKNOWN, 0.9)
    shares = {(PaperKind.COURT_ORDER, ""): 0.85, (PaperKind.UNKNOWN, ""): 0.15}

    assert verdict_of_both(by_title, shares) == by_title
    assert verdict_of_both(by_nothing, shares).kind is PaperKind.COURT_ORDER
    assert verdict_of_both(by_title, kind_shares(paper_of(ORDER))).kind is PaperKind.COURT_ORDER


def test_the_day_of_the_objections_is_told_from_that_of_the_order_and_of_the_loan() -> None:
    days = day_roles(Surroundings(paper_of(CANCELLED, PaperKind.RULING_CANCEL)))

    assert list(marks(found("objection_date", "2025-05-12"), days, "role")) == ["role_agrees"]
    assert list(marks(found("objection_date", "2025-04-02"), days, "role")) == ["role_differs"]
    assert list(marks(found("objection_date", "2023-01-19"), days, "role")) == ["role_differs"]


def test_what_the_model_holds_of_a_day_is_evidence_on_the_field() -> None:
    paper = paper_of(CANCELLED, PaperKind.RULING_CANCEL)
    told = [found("order_date", "2025-05-14"), found("objection_date", "2025-04-02")]

    right, wrong, *alone = with_roles(told, paper)

    assert right.evidence == {"role_agrees"}
    assert wrong.evidence == {"role_differs"}
    assert all("learned" in one.evidence for one in alone)


def test_a_day_that_is_not_printed_on_the_paper_is_neither_borne_out_nor_doubted() -> None:
    days = day_roles(Surroundings(paper_of(CANCELLED, PaperKind.RULING_CANCEL)))

    assert not list(marks(found("objection_date", "2025-05-20"), days, "role"))


def test_a_day_that_is_surely_one_thing_is_found_without_the_rules() -> None:
    days = day_roles(Surroundings(paper_of(CANCELLED, PaperKind.RULING_CANCEL)))

    alone = {one.name: one.value for one in sure_days(days)}

    assert alone["cancelled_order_date"] == "2025-04-02"
    assert "in_force_date" not in alone


def test_who_of_those_named_is_the_debtor_and_who_the_judge_is_told_by_what_is_said_of_them() -> None:
    paper = paper_of(CANCELLED, PaperKind.RULING_CANCEL)
    judge, debtor = (next(one for one in paper.names if one.surname.startswith(name)) for name in ("Юдин", "Черных"))
    people = person_roles(Surroundings(paper))

    def said_of(field: str, person: SeenName) -> list[str]:
        return list(marks(Found(field, person.surname, person.start, person.end), people, "person"))

    assert said_of("debtor_name", debtor) == said_of("judge_name", judge) == ["person_agrees"]
    assert said_of("debtor_name", judge) == said_of("judge_name", debtor) == ["person_differs"]


def test_a_person_whom_no_rule_calls_debtor_is_found_for_a_look() -> None:
    paper = paper_of(CANCELLED, PaperKind.RULING_CANCEL)

    alone = {one.name: one for one in with_roles([], paper)}

    assert alone["debtor_name"].value == "Черных Мария Петровна"
    assert {"learned", "guess"} <= alone["debtor_name"].evidence


def test_the_same_examples_teach_the_same_weights() -> None:
    examples = [
        Example(part, name, places(words.split()))
        for part in ("one", "other")
        for name, words in (("debt", "взыскать долг"), ("fee", "взыскать пошлину"))
    ]

    first, again = fit(examples), fit(examples)

    assert np.array_equal(first.first, again.first)
    assert first.shares(places(["пошлину"]))["fee"] > 0.5


def test_what_one_part_alone_says_teaches_nothing() -> None:
    examples = [Example("one", "debt", places(["долг"])), Example("other", "fee", places(["пошлина"]))]

    assert not fit(examples).first.any()


def test_the_model_is_plain_numbers_of_ten_megabytes_at_most() -> None:
    with np.load(FILE, allow_pickle=False) as kept:
        assert {kept[f"{model}_first"].shape[0] for model in ("kind", "days", "sums", "people")} == {BUCKETS}

    assert FILE.stat().st_size <= 10_000_000


def test_why_an_application_came_back_is_told_by_all_words_and_not_only_by_the_rules() -> None:
    paper = paper_of(RETURNED, PaperKind.RULING_RETURN)

    right, wrong, *_ = with_roles([found("reason", "no_documents"), found("reason", "applicant_request")], paper)
    alone = [one for one in with_roles([], paper) if one.name == "reason"]

    assert right.evidence == {"code_agrees"}
    assert wrong.evidence == {"code_differs"}
    assert [(one.value, one.evidence) for one in alone] == [("no_documents", {"learned", "guess"})]


def test_a_paper_of_no_kind_that_bears_codes_has_none() -> None:
    assert not code_roles(paper_of(ORDER, PaperKind.COURT_ORDER))
