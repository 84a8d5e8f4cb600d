"""Right and wrong: a reading held against the truth, and what many of them come to."""

import statistics
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from backend.domain.folding import TO_LATIN
from scripts.sample_papers.contract import KEY_FIELDS

_LETTERED_NUMBERS = frozenset({"contract_number", "case_number", "exec_doc_number"})
Record = Mapping[str, Any]
"""One paper: name, condition, kind, fields, also_right of the truth; `ours` and `plain` as read, None if not read."""


def same(read: str, *values: str) -> bool:
    """«ё» and «е» are one letter here, as courts print both."""
    return any(read.replace("ё", "е") == value.replace("ё", "е") for value in values)


def is_right(record: Record, name: str, read: str) -> bool:
    """In numbers letters that look the same in both alphabets are one letter: no eye tells «МК» from «MK»."""
    if name not in record["fields"]:
        return False
    values = (record["fields"][name], *record["also_right"].get(name, ()))
    if name in _LETTERED_NUMBERS:
        read, values = read.translate(TO_LATIN), tuple(value.translate(TO_LATIN) for value in values)
    return same(read, *values)


@dataclass
class Tally:
    """Sums over papers; `accepted` are fields at or above the threshold."""

    papers: int = 0
    kinds: int = 0
    strangers: int = 0
    strangers_taken: int = 0
    printed: int = 0
    given: int = 0
    right: int = 0
    accepted: int = 0
    accepted_wrong: int = 0
    keyed: int = 0
    keys_right: int = 0
    seconds: list[float] = field(default_factory=list)

    def add(self, record: Record, read: Mapping[str, Any], threshold: float | None) -> None:
        self.papers += 1
        self.kinds += read["kind"] == record["kind"]
        if record["kind"] == "unknown":
            self.strangers += 1
            self.strangers_taken += read["kind"] != "unknown"
        self.printed += len(record["fields"])
        right = set()
        for name, one in read["fields"].items():
            value, confidence = (one, 0.0) if isinstance(one, str) else (one["value"], one["confidence"])
            correct = is_right(record, name, value)
            right |= {name} if correct else set()
            self.given += 1
            if threshold is not None and confidence >= threshold:
                self.accepted += 1
                self.accepted_wrong += not correct
        self.right += len(right)
        if keys := [name for name in KEY_FIELDS if name in record["fields"]]:
            self.keyed += 1
            self.keys_right += right.issuperset(keys)
        if read["seconds"]:
            self.seconds.append(read["seconds"] / record["pages"])

    @property
    def median(self) -> float:
        return statistics.median(self.seconds or [0.0])

    @property
    def p95(self) -> float:
        return sorted(self.seconds or [0.0])[int(len(self.seconds) * 0.95)]


def share(part: int, whole: int, digits: int = 1) -> str:
    return f"{100 * part / whole:.{digits}f}" if whole else "–"


def tallies(records: Iterable[Record], reader: str, threshold: float | None) -> dict[str, Tally]:
    """By `all`, by condition and by kind."""
    told: dict[str, Tally] = {"all": Tally()}
    for record in records:
        if record.get(reader) is None:
            continue
        for name in ("all", record["condition"], record["kind"]):
            told.setdefault(name, Tally()).add(record, record[reader], threshold)
    return told


def misses(record: Record) -> Iterator[str]:
    """Fields that are not right, for who mends: truth, what was read, confidence."""
    read = record["ours"]
    if read["kind"] != record["kind"]:
        yield f"kind: {record['kind']} taken for {read['kind']} ({read['kind_confidence']})"
    for name in sorted({*record["fields"], *read["fields"]}):
        one = read["fields"].get(name, {"value": "", "confidence": 0})
        if not is_right(record, name, one["value"]):
            yield f"{name}: {record['fields'].get(name, '—')!r} read as {one['value']!r} ({one['confidence']})"
