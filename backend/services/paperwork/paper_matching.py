"""Which case a paper belongs to: the store is asked by each fact that was read, the facts together decide."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from tortoise.expressions import Q

from backend.domain.court_numbers import fold_case_number
from backend.domain.folding import fold_contract
from backend.domain.ledger import EntryKind
from backend.domain.money import ZERO
from backend.domain.people import Actor
from backend.domain.people_names import fold_name
from backend.domain.reading import Known, Reading
from backend.models import Case, Creditor, LedgerEntry, Letter
from backend.recognition import Candidate, Matches, match
from backend.services.access import cases_of
from backend.services.lists.search import debtors_named
from backend.settings import Settings

MOST_CANDIDATES = 200


async def known_to(settings: Settings) -> Known:
    """Who our side of a paper may be; read before the paper itself is, so it names no debtor."""
    creditors = await Creditor.all().values_list("name", "inn")
    names = (settings.operator_name, *(str(name) for name, _ in creditors))
    inns = (settings.operator_inn, *(str(inn) for _, inn in creditors))
    return Known(creditors=tuple(filter(None, names)), creditor_inns=tuple(filter(None, inns)))


async def matches_for(actor: Actor, reading: Reading) -> Matches:
    """Cases that this person may see and that agree with the paper; chosen only when one stands well before all."""
    found: dict[int, Case] = {}
    for condition in (*_by_number(reading), *await _by_name(reading)):
        found |= await _those(actor, condition)
    if not found and (total := reading.value("total_amount")):
        found = await _those(actor, Q(balance=Decimal(total)))  # no index knows a sum, so it is asked for last
    return match(reading, await _candidates(list(found.values())))


async def _those(actor: Actor, condition: Q) -> dict[int, Case]:
    some = (await cases_of(actor)).filter(condition).order_by("-id").limit(MOST_CANDIDATES)
    return {case.id: case for case in await some.select_related("debtor", "creditor")}


def _by_number(reading: Reading) -> Iterable[Q]:
    """Each fact is asked for by itself, so that each finds its own index."""
    if uid := reading.value("uid"):
        yield Q(court_uid=uid)
    if numbers := [reading.value(name) for name in ("case_number", "exec_doc_number") if reading.value(name)]:
        yield Q(court_case_key__in=[fold_case_number(number) for number in numbers])
    if contract := reading.value("contract_number"):
        yield Q(contract_fold=fold_contract(contract))
    if proceeding := reading.value("ip_number"):
        yield Q(enforcement_number=proceeding)
    if track := reading.value("track_number"):
        yield Q(letters__barcode=track)


async def _by_name(reading: Reading) -> Sequence[Q]:
    """By the whole name; by the surname alone where the rest was misread or is initials."""
    folded = fold_name(reading.value("debtor_name") or reading.value("recipient_name"))
    if not folded:
        return ()
    debtors = await debtors_named(folded) or await debtors_named(folded.split()[0])
    return (Q(debtor_id__in=debtors),) if debtors else ()


async def _candidates(cases: Sequence[Case]) -> list[Candidate]:
    ids = [case.id for case in cases]
    tracks: defaultdict[int, list[str]] = defaultdict(list)
    for letter in await Letter.filter(case_id__in=ids).only("case_id", "barcode"):
        tracks[letter.case_id].append(letter.barcode)
    opened: defaultdict[int, defaultdict[str, Decimal]] = defaultdict(lambda: defaultdict(lambda: ZERO))
    rows = LedgerEntry.filter(case_id__in=ids, kind=EntryKind.OPENING.value)
    for entry in await rows.only("case_id", "component", "amount"):
        opened[entry.case_id][entry.component] += entry.amount
    return [_candidate(case, tracks[case.id], opened[case.id]) for case in cases]


def _candidate(case: Case, tracks: Sequence[str], opened: Mapping[str, Decimal]) -> Candidate:
    return Candidate(
        case=case.id,
        debtor=case.debtor.full_name,
        debtor_birth_date=case.debtor.birth_date.isoformat(),
        contract=case.contract_number,
        court_numbers=tuple(filter(None, (case.court_case_number,))),
        uids=tuple(filter(None, (case.court_uid,))),
        proceedings=tuple(filter(None, (case.enforcement_number,))),
        tracks=tuple(tracks),
        amounts=tuple({str(case.balance), str(sum(opened.values(), ZERO))}),
        parts={part: str(sum_) for part, sum_ in opened.items() if sum_},
        court=case.court_name,
        creditor_inn=case.creditor.inn,
        is_open=case.is_open,
    )
