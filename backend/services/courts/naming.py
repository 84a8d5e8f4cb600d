"""Which court hears a case: named in the contract, chosen by a person before, or found by the debtor's address.

A case accepted properly stays with its court, whatever becomes of the territories later (ГПК ст. 33 ч. 1).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from tortoise.transactions import atomic

from backend import crypto
from backend.domain.courts import Court as CourtKind
from backend.domain.courts import court_of_claim, order_comes_first
from backend.domain.errors import NotFound, Refused, Stale
from backend.domain.folding import fold_words
from backend.domain.people import SYSTEM, Actor, Permission
from backend.domain.regions import region_of_address
from backend.domain.stages import EvidenceKind, Stage
from backend.domain.tasks import TaskKind, TaskState, Wanted
from backend.domain.territories import Answer, Located, Reason, locate
from backend.models import Case, Court, CourtChoice, Debtor, Task
from backend.services import journal
from backend.services.access import case_for
from backend.services.courts.directory import Known, known_on
from backend.services.facts import owed_by
from backend.services.work import tasks

AT_ONCE = 200
MOST_CANDIDATES = 8
# Where the court still has to be named: before an application goes out, or where it came back.
BEFORE_FILING = tuple(
    stage.value
    for stage in Stage
    if stage.group in "AB" or stage.code in {"C10", "C20", "C30", "C70", "C71", "C72", "D10", "D20", "D30", "D56"}
)
UNSURE = Wanted(TaskKind.OTHER, "task-title-court", 2)
_CLAIMED_AFTER = {EvidenceKind.RULING_REFUSAL.value, EvidenceKind.RULING_CANCEL.value}


class By(StrEnum):
    """How the court of a case is known."""

    RULE = "rule"
    CHOICE = "choice"
    CONTRACT = "contract"
    PERSON = "person"
    TYPED = "typed"
    NOTHING = "nothing"

    @property
    def text_key(self) -> str:
        return f"court-by-{self.value}"


OF_A_PERSON = frozenset({By.CONTRACT, By.PERSON, By.TYPED})


@dataclass(frozen=True)
class CourtFor:
    """The court that hears a case. `reason` says why none is named; `rule` is a rule's id, `since` its text's day.

    `stays`: the application is with the court already.
    """

    wanted: CourtKind
    by: By
    reason: Reason
    court: Court | None = None
    rule: str = ""
    since: str = ""
    candidates: tuple[Court, ...] = ()
    stays: bool = False

    def as_found(self) -> dict[str, str]:
        return {"by": self.by.value, "rule": self.rule, "since": self.since}


@dataclass(frozen=True)
class _Debtor:
    address: str
    region: str


async def court_for(case: Case, today: date) -> CourtFor:
    """Of one case, with its debtor at hand or not."""
    return (await courts_for([case], today))[case.id]


async def courts_for(cases: Sequence[Case], today: date) -> dict[int, CourtFor]:
    """Of many, by a handful of questions to the store however many they are."""
    known = await known_on(today)
    debtors = {one.id: _lives(one) for one in await Debtor.filter(id__in={case.debtor_id for case in cases})}
    owed = await owed_by([case.id for case in cases], today)
    places = {id_: _located(one) for id_, one in debtors.items()}
    chosen = await _chosen([place for place in places.values() if place])
    found = {}
    for case in cases:
        price = owed[case.id].price if case.id in owed else Decimal(0)
        place = places[case.debtor_id]
        found[case.id] = _court_of(case, price, debtors[case.debtor_id], place, chosen, known, today)
    return found


def court_wanted(case: Case, price: Decimal, today: date) -> CourtKind:
    """Orders are a magistrate's whatever the sum (ГПК ст. 23 ч. 1 п. 1); a claim goes by its price."""
    by_claim = case.at.group == "D" or bool(_CLAIMED_AFTER & set(case.evidence))
    if not by_claim and order_comes_first(price, today):
        return CourtKind.MAGISTRATE
    return court_of_claim(price, today)[0]


def _court_of(
    case: Case,
    price: Decimal,
    debtor: _Debtor,
    place: Located | None,
    chosen: Mapping[str, Court],
    known: Known,
    today: date,
) -> CourtFor:
    wanted = court_wanted(case, price, today)
    by = _named_by(case)
    named = known.by_id.get(case.court_id) if case.court_id else None
    if case.noted.get("filed_on"):
        return CourtFor(wanted, by, Reason.FOUND, named, stays=True)
    if by in OF_A_PERSON:
        return CourtFor(wanted, by, Reason.FOUND, named)
    if place is not None and (court := _remembered(place, wanted, chosen, known)) is not None:
        return CourtFor(wanted, By.CHOICE, Reason.FOUND, court)
    return _by_rule(wanted, known.rules.court_of(debtor.address, debtor.region), known)


def _by_rule(wanted: CourtKind, answer: Answer, known: Known) -> CourtFor:
    candidates = [known.by_code[code] for code in answer.candidates[:MOST_CANDIDATES]]
    if wanted is CourtKind.DISTRICT:
        candidates = list({court.id: court for one in candidates if (court := known.above(one))}.values())
    if answer.entry is None:
        if wanted is CourtKind.DISTRICT and len(candidates) == 1 and answer.reason is Reason.SEVERAL:
            # Whichever of the precincts it is, the district court above them is the same.
            return CourtFor(wanted, By.RULE, Reason.FOUND, candidates[0])
        return CourtFor(wanted, By.NOTHING, answer.reason, candidates=tuple(candidates))
    court = known.by_code[answer.court] if wanted is CourtKind.MAGISTRATE else known.above(known.by_code[answer.court])
    if court is None:
        return CourtFor(wanted, By.NOTHING, Reason.NO_COURT_ABOVE)
    return CourtFor(wanted, By.RULE, Reason.FOUND, court, answer.entry.id, answer.entry.precinct.since.isoformat())


def _named_by(case: Case) -> By:
    if case.court_found:
        return By(case.court_found["by"])
    return By.TYPED if case.court_name else By.NOTHING


def _lives(debtor: Debtor) -> _Debtor:
    """Where registered, else where living (ГПК ст. 28)."""
    address = debtor.registration_address or debtor.residence_address
    region = region_of_address(address) if address else None
    return _Debtor(address, region.code if region else debtor.region)


def _located(debtor: _Debtor) -> Located | None:
    try:
        return locate(debtor.address, debtor.region)
    except ValueError:
        return None


# What people chose before


def _key(place: Located, kind: CourtKind) -> str:
    return f"{kind.value}|{place.key}"


async def _chosen(places: Sequence[Located]) -> dict[str, Court]:
    """Courts by the key of kind and address."""
    ring = crypto.ring()
    keys = {_key(place, kind) for place in places for kind in CourtKind}
    digests = {digest: key for key in keys for digest in ring.blinds(key, CHOICE)}
    found: dict[str, Court] = {}
    names = sorted(digests)
    for start in range(0, len(names), tasks.AT_ONCE):
        for choice in await CourtChoice.filter(digest__in=names[start : start + tasks.AT_ONCE]).select_related("court"):
            found[digests[choice.digest]] = choice.court
    return found


def _remembered(place: Located, wanted: CourtKind, chosen: Mapping[str, Court], known: Known) -> Court | None:
    if (court := chosen.get(_key(place, wanted))) is not None:
        return court
    precinct = chosen.get(_key(place, CourtKind.MAGISTRATE))
    return known.above(precinct) if precinct is not None and wanted is CourtKind.DISTRICT else None


CHOICE = "court_choice"


# Deeds


@atomic()
async def choose(
    actor: Actor, case_id: int, court_id: int, now: datetime, *, version: int, by_contract: bool = False
) -> Case:
    """A person names the court; for its house that holds from now on, unless the contract named it (ГПК ст. 32).

    A consumer's contract names a court of the consumer's own region, or none (353-ФЗ ст. 13 ч. 3).
    """
    case = await case_for(actor, case_id, Permission.TAKE_STEP, lock=True)
    if version != case.version:
        raise Stale
    court = await Court.get_or_none(id=court_id)
    if court is None:
        raise NotFound
    if case.noted.get("filed_on"):
        raise Refused("refusal-court-filed")
    lives = _lives(case.debtor)
    if by_contract and court.region != lives.region:
        raise Refused("refusal-court-region")
    by = By.CONTRACT if by_contract else By.PERSON
    place = _located(lives)
    if place is not None and not by_contract:
        await _remember(actor, place, court, now)
    _set(case, court, {"by": by.value, "rule": "", "since": ""})
    case.version += 1
    await case.save()
    await _asked_no_more([case.id], actor, now)
    await journal.write(actor, "case.court_named", now, case_id=case.id, court=court.code, by=by.value)
    return case


async def _remember(actor: Actor, place: Located, court: Court, now: datetime) -> None:
    key = _key(place, court.kind)
    await CourtChoice.update_or_create(
        defaults={"address": key, "court_id": court.id, "chosen_by": actor.id, "chosen_at": now},
        digest=crypto.ring().blind(key, CHOICE),
    )


def digest_anew(choices: Sequence[CourtChoice]) -> None:
    """After the keys have changed; the caller saves them."""
    for choice in choices:
        choice.digest = crypto.ring().blind(choice.address, CHOICE)


@atomic()
async def name_courts(case_ids: Sequence[int], now: datetime, today: date) -> Counter[Reason]:
    """Name the court of each case where it is sure; ask a person where there is a directory that leaves a doubt.

    What a person named is left alone, and so is what is filed. Done again, it changes nothing.
    """
    cases = await Case.filter(id__in=case_ids, is_open=True, stage__in=BEFORE_FILING).select_for_update()
    found = await courts_for(cases, today)
    named, counts = [], Counter[Reason]()
    for case in cases:
        answer = found[case.id]
        counts[answer.reason] += 1
        if answer.stays or answer.by in OF_A_PERSON:
            continue
        if answer.court is None:
            await _ask(case, answer, now, today)
        elif (case.court_id, case.court_found) != (answer.court.id, answer.as_found()):
            _set(case, answer.court, answer.as_found())
            case.version += 1
            named.append(case)
    if named:
        await Case.bulk_update(named, fields=["court_id", "court_found", "court_name", "version"])
        told = [(case.id, {"court": found[case.id].court.code, "by": found[case.id].by.value}) for case in named]  # type: ignore[union-attr]
        await journal.write_many(SYSTEM, "case.court_named", now, told)
        await _asked_no_more([case.id for case in named], SYSTEM, now)
    return counts


def _set(case: Case, court: Court, found: dict[str, str]) -> None:
    case.court_id, case.court_found, case.court_name = court.id, found, court.name


async def _ask(case: Case, answer: CourtFor, now: datetime, today: date) -> None:
    """Once for each doubt; a region without a directory would ask of every case, so that the list is enough."""
    if answer.reason is not Reason.NO_DIRECTORY and not case.court_name:
        await tasks.add_wanted(case, _asked(case.id), [UNSURE], now, today)


def _asked(case_id: int) -> str:
    return f"court:{case_id}"


async def _asked_no_more(case_ids: Sequence[int], actor: Actor, now: datetime) -> None:
    waiting = Task.filter(case_id__in=case_ids, title_key=UNSURE.title_key, state=TaskState.OPEN)
    await waiting.update(state=TaskState.DONE, done_by=actor.id, done_at=now)


async def find_all(now: datetime, today: date, *, at_once: int = AT_ONCE) -> Counter[Reason]:
    """The job: every case before its filing, some at a time in a transaction of their own."""
    counts, last = Counter[Reason](), 0
    while True:
        waiting = Case.filter(id__gt=last, is_open=True, stage__in=BEFORE_FILING).order_by("id").limit(at_once)
        some = [int(case.id) for case in await waiting.only("id")]
        if not some:
            return counts
        counts += await name_courts(some, now, today)
        last = some[-1]


async def follow_name(case: Case, before: str) -> None:
    """After a paper has named the court of a locked case: the one of the directory by that name, or none of it."""
    if case.court_name == before:
        return
    court = await Court.filter(search_name=fold_words(case.court_name)).order_by("id").first()
    case.court_id = court.id if court else None
    case.court_found = {"by": By.PERSON.value, "rule": "", "since": ""} if court else None


async def courts_called(words: str, region: str = "", kind: CourtKind | None = None) -> Sequence[Court]:
    """Courts in whose name all these words stand; those of the region first."""
    query = Court.all() if kind is None else Court.filter(kind=kind)
    for word in fold_words(words).split():
        query = query.filter(search_name__contains=word)
    found = await query.order_by("name").limit(AT_ONCE)
    return sorted(found, key=lambda court: court.region != region)[:MOST_CANDIDATES]
