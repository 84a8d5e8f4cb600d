"""What came along with a register: told in its report; words that mean no stage of ours are asked, and remembered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise.transactions import atomic

from backend.domain.errors import NotFound, Stale
from backend.domain.people import Actor, Permission
from backend.domain.stages import Stage
from backend.models import RegisterImport, StageAnswer
from backend.services import journal
from backend.services.access import creditors_of, require
from backend.services.notices import Button, Named

TOLD = ("stage", "court_case_number", "enforcement_number", "payments", "hearing", "responsible", "tag", "note")
Lines = tuple[tuple[str, Mapping[str, Any]], ...]


@dataclass(frozen=True)
class UnknownWords:
    """Words of a register's column of stages; `at` is their place in its report, `count` the rows that have them."""

    at: int
    words: str
    count: int


def lines_of(report: Mapping[str, Any]) -> Lines:
    """For the report in the chat: how many cases carried what."""
    brought = report.get("brought", {})
    told = [(name, brought[name]) for name in TOLD if name in brought]
    if not told:
        return ()
    named = [(Named(f"register-brought-{_dashed(name)}"), count) for name, count in told]
    lines = [("register-brought-line", {"what": what, "count": count}) for what, count in named]
    return (("register-brought", {}), *lines)


def buttons_of(report: Mapping[str, Any], import_id: int) -> Sequence[Sequence[Button]]:
    if not report.get("unknown_stages"):
        return ()
    return ((Button("button-register-stages", "register-stages", {"import_id": import_id}),),)


async def unknown_words(actor: Actor, import_id: int) -> Sequence[UnknownWords]:
    """Those of an import that nobody has explained yet. Raises NotFound when it is not this person's to see."""
    taken = await _import_of(actor, import_id)
    known = set(await StageAnswer.filter(creditor_id=taken.cession.creditor_id).values_list("words", flat=True))
    words = taken.report.get("unknown_stages", {})
    return [UnknownWords(at, said, count) for at, (said, count) in enumerate(words.items()) if said not in known]


@atomic()
async def explain(actor: Actor, import_id: int, at: int, stage: Stage, now: datetime) -> str:
    """Remember which stage a creditor's words mean; gives the words. Raises Stale when they were explained since."""
    taken = await _import_of(actor, import_id)
    one = next((one for one in await unknown_words(actor, import_id) if one.at == at), None)
    if one is None:
        raise Stale
    creditor_id = taken.cession.creditor_id
    await StageAnswer.create(creditor_id=creditor_id, words=one.words, stage=stage.value)
    await journal.write(actor, "stage.explained", now, creditor=creditor_id, stage=stage.value)
    return one.words


async def _import_of(actor: Actor, import_id: int) -> RegisterImport:
    require(actor, Permission.IMPORT_REGISTER)
    bound = await creditors_of(actor)
    taken = await RegisterImport.get_or_none(id=import_id).select_related("cession")
    if taken is None or (bound is not None and taken.cession.creditor_id not in bound):
        raise NotFound
    return taken


def _dashed(name: str) -> str:
    return name.replace("_", "-")
