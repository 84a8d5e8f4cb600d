"""Of several readings of one field the likeliest, with what speaks for and against it."""

from collections import defaultdict
from collections.abc import Iterable

from backend.recognition.confidence import weight
from backend.recognition.evidence import by_times
from backend.recognition.paper import Found

# These are printed once for each meaning: another value elsewhere is another thing, not a doubt.
_MANY_ON_A_PAPER = frozenset(
    {"total_amount", "court_name", "judge_name", "contract_date", "principal", "interest", "penalty"}
)


def chosen(found: Iterable[Found]) -> dict[str, Found]:
    fields: dict[str, list[Found]] = defaultdict(list)
    for one in found:
        fields[one.name].append(one)
    return {name: _best(name, readings) for name, readings in fields.items()}


def _best(name: str, readings: list[Found]) -> Found:
    by_value: dict[str, list[Found]] = defaultdict(list)
    for one in readings:
        by_value[one.value].append(one)
    best = max(by_value.values(), key=lambda group: (_strength(group), -group[0].start))
    lead = max(best, key=lambda one: (weight(one.evidence), -one.start))
    evidence = {mark for one in best for mark in one.evidence} - {"guess" if len(best) > 1 else ""}
    evidence |= set(by_times(len({one.start for one in best})))
    if len(by_value) > 1 and name not in _MANY_ON_A_PAPER:
        evidence.add("contested")
    others = dict.fromkeys([*lead.others, *(value for value in by_value if value != lead.value)])
    return Found(name, lead.value, lead.start, lead.end, frozenset(evidence), tuple(others))


def _strength(group: list[Found]) -> float:
    return max(weight(one.evidence) for one in group) + 0.8 * min(3, len(group) - 1)
