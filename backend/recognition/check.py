"""What a paper's values say of each other: a value gains or loses trust by that, and contradictions are remarked."""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress

from rapidfuzz.distance import Levenshtein

from backend.domain.identifiers import read_case_number
from backend.domain.reading import Known
from backend.recognition.check_days import check_days
from backend.recognition.check_sums import check_sums
from backend.recognition.fields.court_grammar import ends_with_region
from backend.recognition.paper import Found, Paper, mark

# ГПК ст. 125, 134, 135; 229-ФЗ ст. 31, 46, 47: their grounds are points, of which courts name the one they rest on.
_BARE_ARTICLE = re.compile(r"ст\.|ч\. \d ст\. (?:125|134|135|31|46|47)$")
_BARE_PRECINCT = re.compile(r"Судебный участок № \d+(?: судебного района| \S+(?:ого|ей))?")
_PLACES = ("court_name", "debtor_birth_place", "fssp_department")
_PROOFS = frozenset(("checksum", "words", "adds_up"))
_DOUBTS = frozenset(
    ("checksum_fails", "words_differ", "adds_up_not", "outvoted", "looked_again_differs", "out_of_order")
)


def checked(fields: Mapping[str, Found], paper: Paper, known: Known | None) -> tuple[dict[str, Found], list[str]]:
    """The fields with more evidence, and keys of remarks on the paper's own contradictions."""
    result = dict(fields)
    remarks = check_sums(result, paper)
    check_days(result, paper.kind)
    _court_code(result)
    _incomplete(result)
    _alphabet(result)
    _page(result)
    if known:
        _known(result, known)
    return result, remarks


def _court_code(fields: dict[str, Found]) -> None:
    """Most precincts bear the number of their code in the УИД; that they differ says nothing, but by one figure."""
    if "precinct_number" not in fields:
        return
    number = fields["precinct_number"].value
    code = fields["uid"].value[4:8].lstrip("0") if "uid" in fields else ""
    if code == number.lstrip("0"):
        mark(fields, ("uid", *_numbered(fields, number)), "court_code_agrees")
    elif any(one.isdigit() and Levenshtein.distance(one, number) == 1 for one in (code, *_precincts_of_cases(fields))):
        mark(fields, _numbered(fields, number), "court_code_nearly")


def _precincts_of_cases(fields: Mapping[str, Found]) -> Iterator[str]:
    """«2-318/115/2024» is of precinct 115."""
    for name in ("case_number", "exec_doc_number"):
        with suppress(ValueError):
            if name in fields and (precinct := read_case_number(fields[name].value).precinct) is not None:
                yield str(precinct)


def _numbered(fields: Mapping[str, Found], number: str) -> tuple[str, ...]:
    """The number of the precinct, and the court that is called by it."""
    named = "court_name" in fields and f"№ {number} " in fields["court_name"].value
    return ("precinct_number", "court_name") if named else ("precinct_number",)


def _alphabet(fields: dict[str, Found]) -> None:
    """Letters of a number may be Latin or Cyrillic, and are guarded by nothing."""
    number = fields.get("contract_number")
    if number and any(map(str.isalpha, number.value)):
        mark(fields, ("contract_number",), "letters")


def _incomplete(fields: dict[str, Found]) -> None:
    """An article without its part, a place without its region: the rest may stand where nobody could read it."""
    article, court = fields.get("reason_article"), fields.get("court_name")
    if article and _BARE_ARTICLE.match(article.value):
        mark(fields, ("reason_article",), "bare_article")
    if court and _BARE_PRECINCT.fullmatch(court.value):
        mark(fields, ("court_name",), "bare_court")
    mark(fields, [name for name in _PLACES if name in fields and _is_whole(fields[name])], "whole")


def _is_whole(place: Found) -> bool:
    """Every word was read alike by both eyes, and nothing can follow."""
    return bool(place.evidence & {"clear", "declared"}) and ends_with_region(place.value)


def _page(fields: dict[str, Found]) -> None:
    """What proves or belies one figure tells of the print, the light and the reader, and so of all other figures."""
    proofs = sum(len(one.evidence & _PROOFS) > 0 for one in fields.values())
    doubts = sum(len(one.evidence & _DOUBTS) > 0 for one in fields.values())
    marks = [told for told, least in (("page_proven", 2), ("page_well_proven", 4)) if proofs >= least]
    marks += ["page_doubted"] if doubts else []
    for name, one in fields.items():
        fields[name] = one.also(*marks)


def _known(fields: dict[str, Found], known: Known) -> None:
    for name, values in (
        ("creditor_name", known.creditors), ("creditor_inn", known.creditor_inns), ("debtor_name", known.debtors),
        ("contract_number", known.contracts), ("total_amount", known.amounts),
    ):  # fmt: skip
        if name in fields and fields[name].value in values:
            mark(fields, (name,), "known")
