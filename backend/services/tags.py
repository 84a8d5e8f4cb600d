"""Words that colleagues put on a case, by which it is found again."""

from datetime import datetime

from tortoise.transactions import atomic

from backend.domain.bulk import tag_of
from backend.domain.errors import NotFound
from backend.domain.people import Actor, Permission
from backend.models import CaseTag
from backend.services import journal
from backend.services.access import case_for


async def tags_of(actor: Actor, case_id: int) -> list[CaseTag]:
    case = await case_for(actor, case_id, Permission.TAG_CASE)
    return await CaseTag.filter(case_id=case.id).order_by("tag")


@atomic()
async def put_tag(actor: Actor, case_id: int, typed: str, now: datetime) -> str:
    """The same tag again adds nothing."""
    case = await case_for(actor, case_id, Permission.TAG_CASE, lock=True)
    tag = tag_of(typed)
    if not await CaseTag.exists(case_id=case.id, tag=tag):
        await CaseTag.create(case_id=case.id, tag=tag)
        await journal.write(actor, "case.tagged", now, case_id=case.id, tag=tag)
    return tag


@atomic()
async def take_tag(actor: Actor, case_id: int, tag_id: int, now: datetime) -> None:
    """One that is gone already is no trouble."""
    case = await case_for(actor, case_id, Permission.TAG_CASE, lock=True)
    tag = await CaseTag.get_or_none(id=tag_id)
    if tag is None:
        return
    if tag.case_id != case.id:
        raise NotFound
    await tag.delete()
    await journal.write(actor, "case.untagged", now, case_id=case.id, tag=tag.tag)
