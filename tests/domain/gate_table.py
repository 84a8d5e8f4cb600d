"""The rules of contact written apart from the product, from the law alone, as a person would look them up."""

from dataclasses import dataclass

# By how many hours the debtor's clock is ahead of Greenwich; «anywhere» is all of them at once.
CLOCKS = {
    "Europe/Kaliningrad": 2,
    "Europe/Moscow": 3,
    "Europe/Samara": 4,
    "Asia/Yekaterinburg": 5,
    "Asia/Omsk": 6,
    "Asia/Novosibirsk": 7,
    "Asia/Irkutsk": 8,
    "Asia/Chita": 9,
    "Asia/Vladivostok": 10,
    "Asia/Sakhalin": 11,
    "Asia/Kamchatka": 12,
}
# 230-ФЗ ст. 7 ч. 3, 5: from which hour, before which hour.
HOURS = {"works": (8, 22), "rests": (9, 20)}
# The most a day, a week, a month; the law names no daily or monthly number of visits.
MOST = {"call": (1, 2, 8), "message": (2, 4, 16), "visit": (None, 1, None), "letter": (None, None, None)}
WAY = {
    "call": "call",
    "robot_call": "call",
    "visit": "visit",
    "sms": "message",
    "email": "message",
    "messenger": "message",
    "portal": "message",
    "voice_message": "message",
    "letter": "letter",
}
NEEDS_AGREEMENT = {"messenger", "portal"}
IN_WRITING = {"letter", "email", "portal"}
# What each of these closes: direct talk alone, or letters too, or even answers.
CLOSES = {
    "bankrupt": "talk",
    "extrajudicial_bankruptcy": "talk",
    "incapable": "talk",
    "hospital": "talk",
    "disabled_group_1": "talk",
    "minor": "talk",
    "refused_contact": "talk",
    "representative_only": "talk",
    "svo": "talk",
    "disputed": "talk",
    "nothing_owed": "all",
    "dead": "answers too",
}
# What a message and a letter have to name.
NAMES = {
    "message": {"creditor", "overdue", "phone"},
    "letter": {"creditor", "overdue", "phone", "contract", "sum", "details"},
    "call": set[str](),
    "visit": set[str](),
}


@dataclass(frozen=True)
class Asked:
    """A state of the world, in words of the law: whoever begins, by which channel, at which local hour of which day."""

    channel: str
    local: tuple[tuple[int, str], ...]
    made: tuple[int, int, int] = (0, 0, 0)
    begins: str = "creditor"
    hears: str = "debtor"
    bars: frozenset[str] = frozenset()
    agreed: str = "yes"
    is_procedural: bool = False
    others_may_hear: bool = False
    is_approved: bool = True
    lacks: frozenset[str] = frozenset()
    is_closed: bool = False


def is_lawful(asked: Asked) -> bool:
    if asked.is_closed or (asked.hears == "third_person" and not asked.others_may_hear):
        return False
    if asked.is_procedural and asked.channel in IN_WRITING:
        return True
    if any(_is_barred(bar, WAY[asked.channel], asked) for bar in asked.bars):
        return False
    return asked.begins == "debtor" or (_is_agreed(asked) and _is_well_said(asked) and _is_in_time(asked))


def _is_agreed(asked: Asked) -> bool:
    return asked.agreed == "yes" or (asked.agreed == "no" and asked.channel not in NEEDS_AGREEMENT)


def _is_well_said(asked: Asked) -> bool:
    return asked.is_approved and not asked.lacks & NAMES[WAY[asked.channel]]


def _is_in_time(asked: Asked) -> bool:
    way = WAY[asked.channel]
    if way == "letter":
        return True
    in_hours = all(HOURS[day][0] <= hour < HOURS[day][1] for hour, day in asked.local)
    return in_hours and all(most is None or made < most for made, most in zip(asked.made, MOST[way], strict=True))


def _is_barred(bar: str, way: str, asked: Asked) -> bool:
    if CLOSES[bar] == "answers too":
        return not (asked.begins == "debtor" and asked.hears == "heir")
    if asked.begins == "debtor":
        return False
    if bar == "representative_only" and asked.hears == "representative":
        return False
    return way != "letter" or CLOSES[bar] == "all"
