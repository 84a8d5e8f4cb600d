"""Whoever stops the bot is not written to there any more, from that very minute."""

from aiogram import F, Router
from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.types import ChatMemberUpdated

from backend.domain.people import Permission
from backend.models import Person
from backend.services import people
from handlers.screens import needs

router = Router(name="reach")


@router.my_chat_member(
    F.chat.type == ChatType.PRIVATE, F.new_chat_member.status == ChatMemberStatus.KICKED, flags=needs(Permission.TALK)
)
async def stopped(_: ChatMemberUpdated, person: Person) -> None:
    await people.mark_unreachable(person.id)
