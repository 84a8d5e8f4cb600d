"""Filters of cases: kept so that a button can name one, and said as conditions of the store."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from tortoise.expressions import Q, Subquery
from tortoise.transactions import atomic

from backend.domain.calendar import ONE_DAY
from backend.domain.errors import NotFound
from backend.domain.filters import Filter, LetterIs, Sort, Whose, filter_of, spec_of
from backend.domain.folding import fold_words
from backend.domain.letters import ON_THE_WAY
from backend.domain.people import Actor
from backend.domain.post_codes import MailStatus
from backend.domain.stages import EvidenceKind, Hold, Stage
from backend.domain.stages.table import ROWS_AT
from backend.models import CaseFilter, CaseTag
from backend.services.lists.kept import Kept
from backend.services.lists.where import IS_OPEN, Few, Where, due_by

NEVER = "1 = 0"
RETURNED = frozenset({MailStatus.RETURNING, MailStatus.RETURNED, MailStatus.UNCLAIMED})


@atomic()
async def keep(chosen: Filter, now: datetime) -> int:
    """The id by which a button names this filter: always the same for the same filter."""
    spec = spec_of(chosen)
    digest = hashlib.sha256(json.dumps(spec, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
    kept, _ = await CaseFilter.get_or_create(digest=digest, defaults={"spec": spec, "created_at": now})
    return int(kept.id)


async def filter_named(filter_id: int) -> Filter:
    """Raises NotFound, also for a filter that an older release kept and this one no longer understands."""
    kept = await CaseFilter.get_or_none(id=filter_id)
    if kept is None:
        raise NotFound
    try:
        return filter_of(kept.spec)
    except ValueError as error:
        raise NotFound from error


async def condition_of(chosen: Filter, actor: Actor, today: date) -> Q:
    """All that is set, joined by «and»; a filter of nothing holds for every case."""
    conditions = list(_conditions(chosen, actor, today))
    if chosen.court:
        conditions.append(Q(court_name__in=await courts_called(chosen.court)))
    return Q(*conditions)


def _conditions(chosen: Filter, actor: Actor, today: date) -> Iterator[Q]:
    if chosen.stages or chosen.stage_groups:
        yield _stages(chosen)
    elif chosen.only_open and chosen.lacks is None:  # no step leads out of a closed case
        yield Q(is_open=True) if _openness_leads(chosen) else IS_OPEN
    for name in ("creditor_id", "cession_id"):
        if (wanted := getattr(chosen, name)) is not None:
            yield Q(**{name: wanted})
    yield from WHOSE[chosen.whose](chosen, actor)
    if chosen.regions:
        yield Q(region__in=sorted(chosen.regions))
    yield from _sums(chosen)
    yield from _terms(chosen, today)
    yield from _papers(chosen)
    if chosen.no_court:
        yield Q(court_name="")
    if chosen.tag:
        yield Q(id__in=Subquery(CaseTag.filter(tag=chosen.tag).values("case_id")))


def _openness_leads(chosen: Filter) -> bool:
    """Whether an index of open cases, of guards.sql, holds what else is asked."""
    ranged = (chosen.overdue, chosen.due_by, chosen.still_days, chosen.sort is not Sort.NEWEST)
    if chosen.whose in {Whose.MINE, Whose.SOMEBODY} and any(ranged):
        return False  # one colleague's cases are fewer than those of any range
    others = (chosen.creditor_id, chosen.cession_id, chosen.letter, chosen.lacks, chosen.hold, chosen.tag, chosen.court)
    narrowed = (chosen.whose is not Whose.ANYBODY, chosen.regions, chosen.overdue, chosen.due_by, chosen.still_days)
    return not any(others) and (any(narrowed) or chosen.sort in {Sort.DUE, Sort.STILLEST, Sort.OLDEST_DEBT})


def _stages(chosen: Filter) -> Q:
    """Which stages are open is known beforehand, so that the index of stages answers alone."""
    named = (stage for stage in Stage if stage in chosen.stages or stage.group in chosen.stage_groups)
    wanted = [stage.value for stage in named if not (chosen.only_open and stage.final)]
    return Q(stage__in=wanted) if wanted else Where(NEVER)


def _somebody(chosen: Filter, _: Actor) -> Iterator[Q]:
    given = chosen.responsible_id
    yield Q(responsible_id__isnull=False) if given is None else Q(responsible_id=given)


WHOSE: Mapping[Whose, Callable[[Filter, Actor], Iterator[Q]]] = {
    Whose.ANYBODY: lambda _, __: iter(()),
    Whose.MINE: lambda _, actor: iter((Q(responsible_id=actor.id),)),
    Whose.NOBODY: lambda _, __: iter((Q(responsible_id=None),)),
    Whose.SOMEBODY: _somebody,
}


def _sums(chosen: Filter) -> Iterator[Q]:
    if chosen.sum_from is not None:
        yield Q(balance__gte=chosen.sum_from)
    if chosen.sum_to is not None:
        yield Q(balance__lte=chosen.sum_to)


def _terms(chosen: Filter, today: date) -> Iterator[Q]:
    if chosen.overdue:
        yield due_by(today - ONE_DAY)
    if chosen.due_by is not None:
        yield due_by(chosen.due_by)
    if chosen.still_days is not None:
        yield Q(stage_since__lt=today - timedelta(days=chosen.still_days))


def _papers(chosen: Filter) -> Iterator[Q]:
    if chosen.letter is not None:
        yield LETTER[chosen.letter]
    if chosen.lacks is not None:
        yield _lacks(chosen.lacks)
    if chosen.hold:
        yield _held(chosen.hold)


# The latest letter is the one registered last; guards.sql keeps it of each case.
def _latest(condition: str) -> Few:
    return Few(f"SELECT case_id FROM latest_letter WHERE {condition}", is_one_a_case=True)  # noqa: S608 - of our own making


def _listed(states: Iterable[MailStatus]) -> str:
    return ", ".join(f"'{state.value}'" for state in sorted(states))


LETTER: Mapping[LetterIs, Where] = {
    LetterIs.NONE: Where('NOT EXISTS (SELECT 1 FROM latest_letter WHERE case_id = "debt_case"."id")'),
    LetterIs.ON_ITS_WAY: _latest(f"status IN ({_listed(ON_THE_WAY)})"),
    LetterIs.DELIVERED: _latest("status = 'delivered'"),
    LetterIs.RETURNED: _latest(f"status IN ({_listed(RETURNED)})"),
    LetterIs.IN_TROUBLE: _latest("alarm <> ''"),
}


# JSON is text on one database and not on the other, and as text both write a word between quotes. Words of ours alone
# go in: kinds and holds, never what somebody typed.


def _held(word: str) -> Q:
    """Most cases are held by nothing, and a partial index of guards.sql knows the others by its very words."""
    if word not in set(Hold):
        return Where(NEVER)
    holds = "CAST(held.holds AS TEXT)"
    those = f"SELECT held.id FROM debt_case AS held WHERE {holds} <> '[]' AND {holds} LIKE '%\"{word}\"%'"  # noqa: S608 - a word of ours
    return Where(f'"debt_case"."id" IN ({those})')


def _lacks(kind: EvidenceKind) -> Q:
    """A step that any one of several papers opens lacks none of them once one is at hand."""
    ways = [Q(stage__in=sorted(stages)) & Where(_none_of(kinds)) for kinds, stages in _asked_with(kind).items()]
    return Q(*ways, join_type=Q.OR) if ways else Where(NEVER)


def _asked_with(kind: EvidenceKind) -> dict[frozenset[EvidenceKind], set[str]]:
    """Papers any one of which the usual step waits for, this one among them, and the stages where it does."""
    asked: dict[frozenset[EvidenceKind], set[str]] = {}
    for stage, rows in ROWS_AT.items():
        for row in rows:
            if row.usual and not row.paper_optional and kind in row.takes:
                asked.setdefault(frozenset(row.takes), set()).add(stage.value)
    return asked


def _none_of(kinds: frozenset[EvidenceKind]) -> str:
    held = (f'CAST("debt_case"."evidence" AS TEXT) LIKE \'%"{kind.value}":%\'' for kind in sorted(kinds))
    return f"NOT ({' OR '.join(held)})"


@dataclass
class Courts:
    """Every name of a court that stands or stood in a case, with the words of each as they are compared."""

    folded: dict[str, str] = field(default_factory=dict)

    def add(self, given: Sequence[str]) -> None:
        self.folded.update((name, fold_words(name)) for name in given)


COURTS = Kept("court_named", "name", Courts)


async def courts_called(part: str) -> list[str]:
    """Names of courts in which this stands, small and capital letters alike."""
    wanted = fold_words(part)
    return [name for name, folded in (await COURTS.now()).folded.items() if wanted in folded]
