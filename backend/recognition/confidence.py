"""One table from evidence to probability; the weights are added as log-odds, and doubt weighs more than support.

The weights are stated, not fitted: they are to be replaced by ones fitted on papers of other wordings.
"""

import math
from collections.abc import Iterable

ACCEPTED = 0.97
"""A field at or above it may be taken without a person's look."""

_START = 1.6
_WEIGHTS: dict[str, float] = {
    # how it was found
    "label": 0.6,
    "by_words": 0.4,
    "guess": -2.0,
    "free_text": -1.2,
    "company": -0.4,
    "initials": -0.3,
    "stamped": -0.8,
    "derived": -0.5,
    # what speaks for it, independent of the reader
    "checksum": 3.0,
    "words": 3.0,
    "adds_up": 3.0,
    "known": 2.5,
    "year_agrees": 1.0,
    "court_code_agrees": 1.0,
    "in_order": 0.5,
    # the same eyes again
    "repeated": 1.0,
    "nominative_seen": 1.2,
    "looked_again": 1.2,
    "declared": 2.0,
    # what speaks against it
    "declined": -0.6,
    "regular": 0.4,
    "rare_name": -0.7,
    "repaired": -1.0,
    "several": -1.0,
    "contested": -1.5,
    "forms_differ": -1.2,
    "looked_again_differs": -2.0,
    "checksum_fails": -3.5,
    "words_differ": -3.5,
    # Figures may be right under each other's names: no check of the figures outweighs it.
    "adds_up_not": -5.0,
    "out_of_order": -3.0,
    "faint": -1.2,
}
_LEAST, _MOST = 0.02, 0.999


def probability(evidence: Iterable[str]) -> float:
    """Of the value being right, 0 to 1, three decimals."""
    odds = _START + sum(_WEIGHTS[name] for name in sorted(set(evidence)))
    return round(min(_MOST, max(_LEAST, 1 / (1 + math.exp(-odds)))), 3)


def weight(evidence: Iterable[str]) -> float:
    return sum(_WEIGHTS[name] for name in evidence)
