"""Templates of papers: the shipped ones and those that lawyers sent, checked, looked at, put in force by a person."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, lru_cache
from importlib import resources

from tortoise.transactions import atomic

from backend.domain.errors import NotFound, Refused
from backend.domain.outgoing import OutKind
from backend.domain.people import Actor, Permission
from backend.domain.tone import Finding, faults_in
from backend.models import PaperTemplate
from backend.papers.outgoing.filling import filled_from
from backend.papers.outgoing.markup import Mistake, Template, read_template
from backend.papers.outgoing.sample import SAMPLE
from backend.papers.outgoing.typesetting import pdf_of
from backend.services import journal
from backend.services.access import case_for, require
from backend.services.paperwork.outgoing_facts import facts_on
from backend.settings import Settings
from backend.texts import texts_for

SHIPPED = 0
"""The version that came with the program; it can always be gone back to."""
SHOWN = 8
COURT_LANGUAGE = "ru"
MISTAKES_SHOWN = 5
TO_DEBTORS = frozenset({OutKind.ASSIGNMENT_NOTICE, OutKind.PLAN_AGREEMENT, OutKind.NO_DEBT_CERTIFICATE})
"""Papers that a debtor reads at home: their tone is looked at too."""


@dataclass(frozen=True)
class Faults:
    """What is wrong with the tone of a text, each on a line with the words that are meant."""

    faults: tuple[Finding, ...]

    @property
    def lines(self) -> tuple[tuple[str, dict[str, object]], ...]:
        return tuple((one.fault.text_key, {"words": one.words}) for one in self.faults[:MISTAKES_SHOWN])


@dataclass(frozen=True)
class InUse:
    """A version of a template, read."""

    kind: OutKind
    version: int
    text: str

    @property
    def template(self) -> Template:
        return read(self.text)


@dataclass(frozen=True)
class Mistakes:
    """What is wrong with a text, told line by line."""

    found: Sequence[Mistake]

    @property
    def lines(self) -> tuple[tuple[str, dict[str, object]], ...]:
        return tuple(
            (f"{one.wrong.text_key}{'-nearest' if one.nearest else ''}", _given(one))
            for one in self.found[:MISTAKES_SHOWN]
        )


def _given(mistake: Mistake) -> dict[str, object]:
    given: dict[str, object] = {"line": mistake.line, "what": mistake.what[:60]}
    return {**given, "nearest": mistake.nearest} if mistake.nearest else given


def title_of(kind: OutKind) -> str:
    """As courts read it, whatever language the colleague reads."""
    return texts_for(COURT_LANGUAGE)(kind.text_key)


@lru_cache(maxsize=128)
def read(text: str) -> Template:
    return read_template(text)


@cache
def shipped(kind: OutKind) -> str:
    return (resources.files("backend.papers") / "templates" / "ru" / f"{kind.value}.txt").read_text(encoding="utf-8")


async def in_force(kind: OutKind) -> InUse:
    return (await in_force_of([kind]))[kind]


async def in_force_of(kinds: Iterable[OutKind]) -> dict[OutKind, InUse]:
    """Of many by one question; the shipped one where no lawyer put his own in force."""
    found = {kind: InUse(kind, SHIPPED, shipped(kind)) for kind in kinds}
    rows = await PaperTemplate.filter(kind__in=list(found), active=True)
    return found | {row.kind: InUse(row.kind, row.version, row.text) for row in rows}


async def version_of(kind: OutKind, version: int) -> InUse:
    """Raises NotFound."""
    if version == SHIPPED:
        return InUse(kind, SHIPPED, shipped(kind))
    row = await PaperTemplate.get_or_none(kind=kind, version=version)
    if row is None:
        raise NotFound
    return InUse(kind, version, row.text)


async def versions_of(actor: Actor, kind: OutKind) -> Sequence[PaperTemplate]:
    """The newest first."""
    require(actor, Permission.EDIT_TEMPLATES)
    return await PaperTemplate.filter(kind=kind).order_by("-version").limit(SHOWN)


@atomic()
async def submit(actor: Actor, kind: OutKind, content: bytes, now: datetime) -> PaperTemplate:
    """Keep a text as the next version, not yet in force. Raises Refused with every mistake by its line."""
    require(actor, Permission.EDIT_TEMPLATES)
    text = _decoded(content)
    if mistakes := read(text).mistakes:
        raise Refused("refusal-template-wrong", count=len(mistakes), what=Mistakes(mistakes))
    if kind in TO_DEBTORS and (faults := faults_in(text, COURT_LANGUAGE, is_message=False)):
        raise Refused("refusal-template-tone", what=Faults(faults))
    newest = await PaperTemplate.filter(kind=kind).order_by("-version").first()
    made = await PaperTemplate.create(
        kind=kind, version=(newest.version if newest else SHIPPED) + 1, text=text, author_id=actor.id, made_at=now
    )
    await journal.write(actor, "template.sent", now, kind=kind.value, version=made.version)
    return made


def _decoded(content: bytes) -> str:
    """As Notepad writes it: UTF-8 with or without its mark, else the old Russian code page."""
    for encoding in ("utf-8-sig", "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "cp1251"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Refused("refusal-template-file")


@atomic()
async def put_in_force(actor: Actor, kind: OutKind, version: int, now: datetime) -> InUse:
    """From now on papers of this kind are made by that version; an earlier one is put in force the same way."""
    require(actor, Permission.EDIT_TEMPLATES)
    chosen = await version_of(kind, version)
    if (await in_force_of([kind]))[kind].version == version:
        return chosen
    await PaperTemplate.filter(kind=kind, active=True).update(active=False)
    await PaperTemplate.filter(kind=kind, version=version).update(active=True)
    await journal.write(actor, "template.in_force", now, kind=kind.value, version=version)
    return chosen


async def preview(
    settings: Settings, actor: Actor, kind: OutKind, version: int, today: date, case_id: int | None = None
) -> bytes:
    """The paper as PDF with the data of a case, else of an invented one. Nothing is kept."""
    require(actor, Permission.EDIT_TEMPLATES)
    chosen = await version_of(kind, version)
    facts = SAMPLE
    if case_id is not None:
        facts = await facts_on(settings, await case_for(actor, case_id, Permission.SEE_IDENTITY), today)
    return await asyncio.to_thread(pdf_of, filled_from(chosen.template, title_of(kind), facts).document)
