"""Papers are made: for one case or for a thousand, each case in one file, with its sum frozen in the same deed."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from tortoise.transactions import atomic

from backend import crypto
from backend.domain.errors import NotFound, Refused, Stale
from backend.domain.letter_codes import token_in
from backend.domain.outgoing import OutKind
from backend.domain.packages import goes_beyond_the_debtor, packages_for
from backend.domain.people import Actor, Permission
from backend.models import Calculation, Case, OutgoingPaper, StoredFile
from backend.papers.outgoing.facts import Facts, as_plain, without_code
from backend.papers.outgoing.filling import ENTRY, facts_named_in, speaks_of_debt
from backend.papers.outgoing.together import Made, Order, Wanted, made_from
from backend.services import files, journal, letter_codes
from backend.services.access import cases_of, require
from backend.services.money import calculations
from backend.services.money.calculations import Purpose
from backend.services.paperwork import page_codes, templates
from backend.services.paperwork.outgoing_facts import FactNames, facts_of_many
from backend.services.paperwork.templates import InUse
from backend.settings import Settings

PDF = "application/pdf"

Setter = Callable[[Sequence[Order]], Awaitable[Sequence[Made]]]
"""Sets the papers of each case: here in a thread, or in processes beside where they are many."""


@dataclass(frozen=True)
class _Draft:
    """The papers of a case as they were set, not yet on record."""

    case_id: int
    chosen: tuple[InUse, ...]
    facts: Facts
    digest: str
    papers: tuple[Wanted, ...]
    pages: tuple[int, ...]
    file: StoredFile


async def set_here(orders: Sequence[Order]) -> Sequence[Made]:
    return [await asyncio.to_thread(made_from, order) for order in orders]


async def make_many(
    settings: Settings,
    actor: Actor,
    wanted: Mapping[int, tuple[OutKind, ...]],
    now: datetime,
    today: date,
    *,
    setter: Setter = set_here,
) -> dict[int, Sequence[OutgoingPaper] | Refused]:
    """Of each case its papers, or why there are none: facts that lack, or Stale when it changed meanwhile."""
    require(actor, Permission.FILE_PAPER)
    cases = await open_cases(actor, list(wanted))
    facts = await facts_of_many(settings, cases, today)
    in_force = await templates.in_force_of(kind for kinds in wanted.values() for kind in kinds)
    chosen = {case.id: tuple(in_force[kind] for kind in wanted[case.id]) for case in cases}
    digests = {case.id: _digest_of(facts[case.id]) for case in cases}
    orders = [_order(case, chosen[case.id], facts[case.id], digests[case.id]) for case in cases]
    made = await setter(orders)
    found: dict[int, Sequence[OutgoingPaper] | Refused] = {}
    drafts = []
    for case, order, one in zip(cases, orders, made, strict=True):
        if refused := lack_in(chosen[case.id], one.lacking):
            found[case.id] = refused
        else:
            file = await files.keep(settings, one.pdf, f"{case.number}.pdf", PDF, now)
            digest, papers = digests[case.id], order.papers
            drafts.append(_Draft(case.id, chosen[case.id], facts[case.id], digest, papers, one.pages, file))
    return found | await _record(settings, actor, drafts, now, today)


async def not_made(case_ids: Sequence[int]) -> dict[int, Refused | None]:
    """Of each case None where its stage's papers are there; what they say is held against the case when it is bound."""
    made: defaultdict[int, set[OutKind]] = defaultdict(set)
    for paper in await OutgoingPaper.filter(case_id__in=list(case_ids), superseded=False).only("id", "case_id", "kind"):
        made[paper.case_id].add(paper.kind)
    stages = {case.id: case.at for case in await Case.filter(id__in=list(case_ids)).only("id", "stage")}
    wanted = {case_id: {kind for one in packages_for(at) for kind in one.papers} for case_id, at in stages.items()}
    return {
        case_id: None if kinds and kinds <= made[case_id] else Refused("bulk-refusal-package")
        for case_id, kinds in wanted.items()
    }


async def open_cases(actor: Actor, case_ids: Sequence[int]) -> list[Case]:
    """With all that papers speak of. Raises NotFound where one of them is not there, or not theirs."""
    query = (await cases_of(actor)).filter(id__in=case_ids)
    cases = await query.select_related("debtor", "creditor", "cession").order_by("id")
    if len(cases) != len(set(case_ids)):
        raise NotFound
    return cases


def _order(case: Case, chosen: Sequence[InUse], facts: Facts, digest: str) -> Order:
    papers = tuple(
        Wanted(
            one.text,
            templates.title_of(one.kind),
            page_codes.identity_of(case.id, one, digest),
            goes_beyond_the_debtor(case.at, one.kind),
        )
        for one in chosen
    )
    return Order(case.number, facts, papers, any(one.kind.is_filed for one in chosen), page_codes.seal())


def _digest_of(facts: Facts) -> str:
    return crypto.ring().blind(json.dumps(as_plain(facts), sort_keys=True, ensure_ascii=False), "outgoing")


def lack_in(chosen: Sequence[InUse], lacking: Sequence[tuple[str, ...]]) -> Refused | None:
    """Of the first paper that lacks something."""
    for one, names in zip(chosen, lacking, strict=True):
        if names:
            return Refused("refusal-outgoing-lacks", kind=one.kind, what=FactNames(names))
    return None


@atomic()
async def _record(
    settings: Settings, actor: Actor, drafts: Sequence[_Draft], now: datetime, today: date
) -> dict[int, Sequence[OutgoingPaper] | Refused]:
    ids = [draft.case_id for draft in drafts]
    await Case.filter(id__in=ids).select_for_update().only("id")
    cases = {case.id: case for case in await open_cases(actor, ids)}
    facts_now = await facts_of_many(settings, list(cases.values()), today)
    still = [draft for draft in drafts if facts_now[draft.case_id] == draft.facts]
    frozen = await _frozen(actor, [(cases[draft.case_id], draft) for draft in still], now, today)
    for draft in still:
        kinds = [one.kind for one in draft.chosen]
        await OutgoingPaper.filter(case_id=draft.case_id, kind__in=kinds, superseded=False).update(superseded=True)
    await OutgoingPaper.bulk_create([row for draft in still for row in _rows(draft, frozen, actor, now, today)])
    await letter_codes.expect(_codes_in(still), now)
    made = await _made_by(still)
    await journal.write_many(
        actor,
        "outgoing.made",
        now,
        [(draft.case_id, _told(made[draft.case_id], frozen.get(draft.case_id))) for draft in still],
    )
    found: dict[int, Sequence[OutgoingPaper] | Refused] = {case_id: Stale() for case_id in ids}
    return found | dict(made.items())


async def _frozen(
    actor: Actor, drafts: Sequence[tuple[Case, _Draft]], now: datetime, today: date
) -> dict[int, Calculation]:
    """One sum a case, for all of its papers that speak of the debt."""
    of_debt = [
        (case, Purpose.at(case.at))
        for case, draft in drafts
        if any(speaks_of_debt(one.template) for one in draft.chosen)
    ]
    return await calculations.freeze_many(actor, of_debt, today, now, today) if of_debt else {}


def _rows(
    draft: _Draft, frozen: Mapping[int, Calculation], actor: Actor, now: datetime, today: date
) -> list[OutgoingPaper]:
    plain, for_others = as_plain(draft.facts), as_plain(without_code(draft.facts))
    rows, first = [], 0
    for one, paper, pages in zip(draft.chosen, draft.papers, draft.pages, strict=True):
        kept = frozen.get(draft.case_id) if speaks_of_debt(one.template) else None
        rows.append(
            OutgoingPaper(
                case_id=draft.case_id,
                kind=one.kind,
                template_version=one.version,
                day=today,
                facts=for_others if paper.for_others else plain,
                digest=draft.digest,
                code=paper.code,
                calculation_id=kept.id if kept else None,
                file_id=draft.file.id,
                first_page=first,
                pages=pages,
                made_by=actor.id,
                made_at=now,
            )
        )
        first += pages
    return rows


def _codes_in(drafts: Sequence[_Draft]) -> list[tuple[int, str]]:
    """Of the letters that carry one, by case."""
    return [
        (draft.case_id, token_in(draft.facts.entry_link))
        for draft in drafts
        if draft.facts.entry_link
        and any(
            ENTRY in facts_named_in(one.template) and not paper.for_others
            for one, paper in zip(draft.chosen, draft.papers, strict=True)
        )
    ]


async def _made_by(drafts: Sequence[_Draft]) -> dict[int, list[OutgoingPaper]]:
    """With the ids that the store gave them, in the order in which they were asked for."""
    found: dict[int, list[OutgoingPaper]] = {draft.case_id: [] for draft in drafts}
    for paper in await OutgoingPaper.filter(file_id__in=[draft.file.id for draft in drafts]).order_by("id"):
        found[paper.case_id].append(paper)
    return found


def _told(papers: Sequence[OutgoingPaper], frozen: Calculation | None) -> dict[str, object]:
    return {
        "papers": [paper.id for paper in papers],
        "kinds": [paper.kind.value for paper in papers],
        "calculation": frozen.id if frozen else None,
    }
