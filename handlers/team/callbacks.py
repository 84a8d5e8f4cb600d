"""What buttons of team chats carry."""

from aiogram.filters.callback_data import CallbackData

from backend.models import TeamSort


class LinkTeam(CallbackData, prefix="tl"):
    """Make this group a team's chat, sorted so."""

    sort: TeamSort


class UnlinkTeam(CallbackData, prefix="tu"):
    """This group is a team's chat no more. It carries the group, so that it works in the private chat too."""

    team_id: int


class HushTopic(CallbackData, prefix="th"):
    topic_id: int
    quiet: bool


class OpenNews(CallbackData, prefix="tn"):
    """The cases that a message in a team's topic spoke of."""

    topic_id: int
    message_id: int
    after: int = 0


class CloseTalk(CallbackData, prefix="tx"):
    """The debtor has his answer."""

    talk_id: int
