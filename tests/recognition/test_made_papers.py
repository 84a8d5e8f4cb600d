"""The papers that the reader is fitted and measured on: what their truth tells is printed, and they share nothing."""

import json
import re
from collections.abc import Iterable
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

from scripts.make_sample_papers import make_picture, make_texts
from scripts.sample_papers.contract import FIELDS, KINDS
from scripts.sample_papers.degrade import CONDITIONS
from scripts.sample_papers.fitting import FITTING
from scripts.sample_papers.papers import Printed, printed, squeezed
from scripts.sample_papers.parts import MEASURING, OPEN, wanted
from scripts.sample_papers.parts import PARTS as BY_NAME
from scripts.sample_papers.reasons import REASONS
from scripts.sample_papers.rehearsal import REHEARSAL
from scripts.sample_papers.stock import Part

PARTS = pytest.mark.parametrize("part", [*OPEN, MEASURING], ids=lambda part: part.name)
# The older parts stay as they were; what makes all of them may change.
SEEDS = {part.name: range(3 if part in (*OPEN[-1:], MEASURING) else 1) for part in (*OPEN, MEASURING)}
# Told by words of their own, which differ from paper to paper.
_CODES = {"reason", "status", "decree_type"}


def papers(part: Part) -> list[Printed]:
    return _papers(part.name)


@cache
def _papers(part: str) -> list[Printed]:
    return [printed(BY_NAME[part], kind, seed) for kind in KINDS for seed in SEEDS[part]]


@PARTS
def test_what_the_truth_tells_is_printed(part: Part) -> None:
    for paper in papers(part):
        text = squeezed(" ".join(paper.text))
        for name, forms in paper.composed.printed.items():
            if name not in _CODES:
                assert any(squeezed(form) in text for form in forms), (paper.composed.kind, paper.seed, name, forms)


@PARTS
def test_no_phrase_is_left_unfilled_and_no_sentence_ends_twice(part: Part) -> None:
    for paper in papers(part):
        text = " ".join(paper.text)
        assert not re.search(r"[{}]|\[\[|\.\.", text), text


@PARTS
def test_only_fields_of_the_contract_are_told(part: Part) -> None:
    for paper in papers(part):
        assert set(paper.composed.fields) <= set(FIELDS[paper.composed.kind])
        assert all(paper.composed.fields.values())


@PARTS
def test_orders_and_cancellations_tell_debtor_day_and_court(part: Part) -> None:
    for paper in papers(part):
        if paper.composed.kind in {"court_order", "ruling_cancel"}:
            assert {"debtor_name", "order_date", "court_name"} <= set(paper.composed.fields)


@PARTS
def test_every_reason_has_words(part: Part) -> None:
    for family, codes in REASONS.items():
        for code in codes:
            assert part.phrases[f"reason.{family}.{code}"]


@pytest.mark.parametrize("part", [FITTING, REHEARSAL, MEASURING], ids=lambda part: part.name)
def test_a_paper_of_several_pages_tells_where_each_field_stands(part: Part) -> None:
    paper = next(one for one in (printed(part, "court_order", seed) for seed in range(40)) if len(one.text) > 1)

    pages = paper.truth["field_pages"]

    assert isinstance(pages, dict)
    assert 0 in pages["debtor_name"]
    assert set(chain.from_iterable(pages.values())) == set(range(len(paper.text)))


@pytest.mark.parametrize("part", OPEN, ids=lambda part: part.name)
def test_what_measures_shares_no_sentence_with_what_was_mended_by(part: Part) -> None:
    assert not {phrase for phrase in _said(part) & _said(MEASURING) if len(re.findall(r"[а-яё]{2,}", phrase)) > 3}


def _said(part: Part) -> set[str]:
    """Without the titles of decrees, which the law gives, and what runs around a seal."""
    told = chain.from_iterable(said for name, said in part.phrases.items() if not name.startswith("decree."))
    return {phrase for phrase in told if not phrase.startswith("!")}


@pytest.mark.parametrize("part", OPEN, ids=lambda part: part.name)
def test_what_measures_shares_no_families_firms_places_fonts_or_layouts_with_what_was_mended_by(part: Part) -> None:
    for seen, measured in zip(_made_of(part), _made_of(MEASURING), strict=True):
        assert not set(seen) & set(measured)


def _made_of(part: Part) -> tuple[Iterable[object], ...]:
    """But for given names and patronymics: there are few, and papers bear the ordinary ones."""
    people, places = part.people, part.places
    return (
        *(people.surnames, places.towns, places.courts, places.streets),
        *(part.creditors, part.lenders, part.fonts, part.hands, part.layouts),
    )


def test_the_same_seed_makes_the_same_text(tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        make_texts(tmp_path / name, "fitting", count=10, seed=3)

    one, other = ({file.name: file.read_bytes() for file in (tmp_path / name).iterdir()} for name in ("one", "other"))
    assert one == other
    assert len(one) == 2 * 10


def test_a_set_begins_like_a_shorter_one() -> None:
    conditions = tuple(CONDITIONS)
    assert list(wanted(100, 1, conditions))[:30] == list(wanted(30, 1, conditions))


def test_every_kind_meets_every_condition() -> None:
    met = {(one.kind, one.condition) for one in wanted(600, 1, tuple(CONDITIONS))}
    assert met >= {(kind, condition) for kind in KINDS for condition in CONDITIONS}


def test_the_files_of_a_picture_are_told_beside_it_and_come_out_the_same(tmp_path: Path) -> None:
    one = next(one for one in wanted(10, 5, tuple(CONDITIONS)) if one.condition == "lowres_scan")
    contents = []
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        make_picture(tmp_path / name, "fitting", one)
        truth = json.loads((tmp_path / name / f"{one.name}.json").read_text(encoding="utf-8"))
        contents.append([(tmp_path / name / file).read_bytes() for file in truth["files"]])

    assert truth["condition"] == "lowres_scan"
    assert contents[0] == contents[1]
