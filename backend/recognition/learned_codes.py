"""Why a court sent back or a bailiff ended, and what became of a letter, by all words of the paper."""

from collections.abc import Mapping

from backend.recognition.learned import Learned, learned, places
from backend.recognition.learned_kind import kind_features
from backend.recognition.learned_roles import Role
from backend.recognition.paper import Paper

CODES = ("decree_type", "reason", "status")
"""Fields whose value is no word of the paper."""


def code_roles(paper: Paper, model: Learned | None = None) -> list[Role]:
    """Every code that a paper of its kind may bear, with the place where the court or the bailiff decides."""
    model = model or learned("codes")
    among = [name for name in model.names if name.split()[0] == paper.kind.value]
    shares: dict[str, dict[str, float]] = {}
    for name, share in model.shares(places(kind_features(paper)), among).items() if among else ():
        for code in name.split()[1:]:
            field, _, value = code.partition("=")
            told = shares.setdefault(value, dict.fromkeys(CODES, 0.0))
            told[field] += share
    decided = paper.parts.operative
    return [Role(value, decided.start, decided.end, told) for value, told in shares.items()]


def codes_name(kind: str, values: Mapping[str, str]) -> str:
    """Of all codes of a paper together, as the model calls them; empty of a paper that has none."""
    codes = [f"{field}={values[field]}" for field in CODES if field in values]
    return " ".join([kind, *codes]) if codes else ""
