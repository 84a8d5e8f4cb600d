"""A filter in words: a chip for each side that narrows it."""

from collections.abc import Awaitable, Callable, Mapping
from decimal import Decimal

from backend.domain.facets import Facet, is_set
from backend.domain.filters import Filter, Whose
from backend.domain.people import Actor
from backend.domain.stages import Hold
from backend.services.lists import facets
from backend.texts import Texts

SHOWN = 3


async def chips_of(actor: Actor, chosen: Filter, texts: Texts) -> list[str]:
    """What narrows the list, then its order where it is not the usual one. Not escaped."""
    return [await value_of(actor, chosen, facet, texts) for facet in WORDS if is_set(chosen, facet)]


async def value_of(actor: Actor, chosen: Filter, facet: Facet, texts: Texts) -> str:
    return await WORDS[facet](actor, chosen, texts)


async def _stage(_: Actor, chosen: Filter, texts: Texts) -> str:
    groups = [texts(f"stage-group-{group.lower()}") for group in sorted(chosen.stage_groups)]
    return _listed([*groups, *(texts(f"{stage.text_key}.short") for stage in sorted(chosen.stages))], texts)


async def _creditor(actor: Actor, chosen: Filter, texts: Texts) -> str:
    name = await facets.creditor_name(actor, chosen.creditor_id) if chosen.creditor_id else ""
    return name or texts("filter-one-creditor")


async def _whose(_: Actor, chosen: Filter, texts: Texts) -> str:
    if chosen.whose is Whose.SOMEBODY and chosen.responsible_id is not None:
        return await facets.colleague_name(chosen.responsible_id) or texts("whose-somebody")
    return texts(f"whose-{chosen.whose.value}")


async def _region(_: Actor, chosen: Filter, texts: Texts) -> str:
    return _listed([facets.region_name(code) for code in sorted(chosen.regions)], texts)


async def _sum(_: Actor, chosen: Filter, texts: Texts) -> str:
    least, most = _whole(chosen.sum_from, texts), _whole(chosen.sum_to, texts)
    if chosen.sum_from is None:
        return texts("filter-sum-to", to=most)
    return texts("filter-sum-from", least=least) if chosen.sum_to is None else f"{least} – {most}"


def _whole(amount: Decimal | None, texts: Texts) -> str:
    return texts.sum(amount).replace(",00", "").replace(".00", "") if amount is not None else ""


async def _still(_: Actor, chosen: Filter, texts: Texts) -> str:
    return texts("filter-still", days=chosen.still_days or 0)


async def _letter(_: Actor, chosen: Filter, texts: Texts) -> str:
    return texts(f"letter-is-{chosen.letter.value.replace('_', '-')}" if chosen.letter else "filter-any")


async def _lacks(_: Actor, chosen: Filter, texts: Texts) -> str:
    return texts("filter-lacks", paper=chosen.lacks or texts("filter-any"))


async def _hold(_: Actor, chosen: Filter, texts: Texts) -> str:
    return texts(Hold(chosen.hold).text_key) if chosen.hold in set(Hold) else texts("filter-any")


async def _tag(_: Actor, chosen: Filter, __: Texts) -> str:
    return f"#{chosen.tag}"


async def _court(_: Actor, chosen: Filter, texts: Texts) -> str:
    return texts("filter-no-court") if chosen.no_court else chosen.court


async def _overdue(_: Actor, chosen: Filter, texts: Texts) -> str:
    return texts("filter-due-by", on=chosen.due_by) if chosen.due_by else texts("filter-overdue")


async def _open(_: Actor, chosen: Filter, texts: Texts) -> str:
    return texts("filter-only-open" if chosen.only_open else "filter-closed-too")


async def _sort(_: Actor, chosen: Filter, texts: Texts) -> str:
    return texts(f"sort-{chosen.sort.value.replace('_', '-')}")


def _listed(names: list[str], texts: Texts) -> str:
    shown = ", ".join(names[:SHOWN])
    return shown if len(names) <= SHOWN else texts("filter-and-more", names=shown, count=len(names) - SHOWN)


WORDS: Mapping[Facet, Callable[[Actor, Filter, Texts], Awaitable[str]]] = {
    Facet.STAGE: _stage,
    Facet.CREDITOR: _creditor,
    Facet.WHOSE: _whose,
    Facet.REGION: _region,
    Facet.SUM: _sum,
    Facet.STILL: _still,
    Facet.LETTER: _letter,
    Facet.LACKS: _lacks,
    Facet.HOLD: _hold,
    Facet.TAG: _tag,
    Facet.COURT: _court,
    Facet.OVERDUE: _overdue,
    Facet.OPEN: _open,
    Facet.SORT: _sort,
}
