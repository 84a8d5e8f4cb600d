"""A filter's list is what a walk over all rows would give; its pages together give each case once."""

import random
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from backend.domain.errors import NotFound
from backend.domain.filters import Filter, LetterIs, Sort, Whose
from backend.domain.letters import LetterKind
from backend.domain.people import Actor
from backend.domain.stages import EvidenceKind, Stage
from backend.models import Case, CaseFilter, CaseTag, Letter, StaffScope
from backend.services.lists.filters import filter_named, keep
from backend.services.lists.pages import ORDERS
from backend.services.lists.views import Day, count_of, ids_in, open_view, sum_of
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_creditor, make_debtor, make_person

DAY = Day.of(TODAY, "Europe/Moscow")
STAGES = (Stage.A30_NOTICE, Stage.C20_ORDER_FEE, Stage.C40_ORDER_SENT, Stage.E40_FSSP_OPEN, Stage.G10_PAID)
COURTS = ("Судебный участок № 3 Центрального района", "Ленинский районный суд", "")
LETTERS = ("", "in_transit", "delivered", "returned")

Holds = Callable[[dict[str, Any], Actor], bool]


@pytest.fixture
async def officer(opened: Settings) -> Actor:
    return (await make_person()).actor()


async def _department(officer: Actor, count: int = 60) -> list[dict[str, Any]]:
    """Cases of every kind, and what is known of each beside its row."""
    chance, other = random.Random(7), (await make_person()).id
    creditors = [await make_creditor(), await make_creditor("АО «Иной»")]
    debtor, seen = await make_debtor(), []
    for _ in range(count):
        case = await make_case(
            debtor=debtor,
            creditor=chance.choice(creditors),
            stage=chance.choice(STAGES),
            principal=f"{chance.choice((100, 200, 300, 5000))}.00",
            due_on=chance.choice((None, TODAY - timedelta(days=1), TODAY, TODAY + timedelta(days=5))),
            stage_since=TODAY - timedelta(days=chance.choice((0, 30, 31, 90))),
            overdue_since=chance.choice((None, date(2025, 1, 1), date(2025, 6, 1))),
            responsible_id=chance.choice((None, officer.id, other)),
            region=chance.choice(("54", "77", "")),
            court_name=chance.choice(COURTS),
            holds=chance.choice(([], [], ["H_DEAD"], ["H_SVO", "H_DEAD"])),
            evidence=chance.choice(({}, {"fee_paid": "2026-01-01"}, {"fee_offset": "2026-01-01"})),
        )
        tag = chance.choice(("", "", "срочно"))
        if tag:
            await CaseTag.create(case_id=case.id, tag=tag)
        letters = [chance.choice(LETTERS) for _ in range(chance.choice((0, 1, 2)))]
        for number, status in enumerate(filter(None, letters)):
            await _letter(case, number, status)
        latest = next((status for status in reversed(letters) if status), "")
        seen.append({"case": case, "tag": tag, "letter": latest})
    return seen


async def _letter(case: Case, number: int, status: str) -> None:
    await Letter.create(
        case_id=case.id,
        barcode=f"8{case.id * 10 + number:013d}",
        kind=LetterKind.ORDER_COPY,
        sent_on=TODAY,
        status=status,
        alarm="returned" if status == "returned" else "",
        registered_by=0,
        registered_at=NOW,
        ask_next_at=NOW,
    )


def _everyone(_: dict[str, Any], __: Actor) -> bool:
    return True


WALKS: tuple[tuple[Filter, Holds], ...] = (
    (Filter(), _everyone),
    (Filter(only_open=False), _everyone),
    (Filter(stages=frozenset({Stage.A30_NOTICE})), lambda one, _: one["case"].at is Stage.A30_NOTICE),
    (
        Filter(stages=frozenset({Stage.A30_NOTICE}), stage_groups=frozenset("C")),
        lambda one, _: one["case"].at is Stage.A30_NOTICE or one["case"].stage[0] == "C",
    ),
    (Filter(creditor_id=1), lambda one, _: one["case"].creditor_id == 1),
    (Filter(cession_id=2), lambda one, _: one["case"].cession_id == 2),
    (Filter(whose=Whose.MINE), lambda one, me: one["case"].responsible_id == me.id),
    (Filter(whose=Whose.NOBODY), lambda one, _: one["case"].responsible_id is None),
    (Filter(whose=Whose.SOMEBODY), lambda one, _: one["case"].responsible_id is not None),
    (Filter(whose=Whose.SOMEBODY, responsible_id=2), lambda one, _: one["case"].responsible_id == 2),
    (Filter(regions=frozenset({"54"})), lambda one, _: one["case"].region == "54"),
    (
        Filter(sum_from=Decimal("13600.00"), sum_to=Decimal("13700.00")),
        lambda one, _: Decimal("13600.00") <= one["case"].balance <= Decimal("13700.00"),
    ),
    (Filter(overdue=True), lambda one, _: one["case"].due_on is not None and one["case"].due_on < TODAY),
    (Filter(due_by=TODAY), lambda one, _: one["case"].due_on is not None and one["case"].due_on <= TODAY),
    (Filter(still_days=30), lambda one, _: one["case"].stage_since < TODAY - timedelta(days=30)),
    (Filter(letter=LetterIs.NONE), lambda one, _: one["letter"] == ""),
    (Filter(letter=LetterIs.ON_ITS_WAY), lambda one, _: one["letter"] == "in_transit"),
    (Filter(letter=LetterIs.DELIVERED), lambda one, _: one["letter"] == "delivered"),
    (Filter(letter=LetterIs.RETURNED), lambda one, _: one["letter"] == "returned"),
    (Filter(letter=LetterIs.IN_TROUBLE), lambda one, _: one["letter"] == "returned"),
    (
        Filter(lacks=EvidenceKind.FEE_PAID),
        lambda one, _: one["case"].at is Stage.C20_ORDER_FEE and not one["case"].evidence,
    ),
    (Filter(hold="H_DEAD"), lambda one, _: "H_DEAD" in one["case"].holds),
    (Filter(hold="никакая"), lambda one, _: not one),
    (Filter(tag="срочно"), lambda one, _: one["tag"] == "срочно"),
    (Filter(court="ЛЕНИНСКИЙ"), lambda one, _: one["case"].court_name == COURTS[1]),
    (
        Filter(stage_groups=frozenset("C"), overdue=True, hold="H_DEAD", letter=LetterIs.NONE),
        lambda one, _: (
            one["case"].stage[0] == "C"
            and one["case"].due_on == TODAY - timedelta(days=1)
            and "H_DEAD" in one["case"].holds
            and one["letter"] == ""
        ),
    ),
)


async def test_a_filter_lists_what_a_walk_over_all_rows_gives(officer: Actor) -> None:
    seen = await _department(officer)
    for chosen, holds in WALKS:
        view = f"f{await keep(chosen, NOW)}"
        walked = [one["case"] for one in seen if holds(one, officer) and (one["case"].is_open or not chosen.only_open)]

        listed = await ids_in(officer, view, DAY)

        assert listed == sorted((case.id for case in walked), reverse=True), chosen
        assert await count_of(officer, view, DAY) == len(walked)
        assert await sum_of(officer, view, DAY) == sum((case.balance for case in walked), Decimal(0))


@pytest.mark.parametrize("sort", Sort)
async def test_pages_of_each_order_together_give_each_case_once(officer: Actor, sort: Sort) -> None:
    """Forwards and back again, by jumps and from the end."""
    seen = await _department(officer, 25)
    view = f"f{await keep(Filter(only_open=False, sort=sort), NOW)}"
    order = ORDERS[sort]
    keys = {one["case"].id: order.key(one["case"]) * (-1 if order.descending else 1) for one in seen}
    expected = sorted(keys, key=lambda case_id: (keys[case_id], -case_id))

    pages = [await open_view(officer, view, DAY, size=2)]
    while pages[-1].after:
        pages.append(await open_view(officer, view, DAY, size=2, after=pages[-1].after))
    back = [pages[-1]]
    while back[-1].before:
        back.append(await open_view(officer, view, DAY, size=2, after=back[-1].before))
    last = await open_view(officer, view, DAY, size=2, after=pages[0].last)
    far = await open_view(officer, view, DAY, size=2, after=pages[1].ahead)
    near = await open_view(officer, view, DAY, size=2, after=far.back)

    assert [case.id for page in pages for case in page.cases] == expected == await ids_in(officer, view, DAY)
    assert [(page.number, page.pages) for page in pages] == [(number, 13) for number in range(1, 14)]
    assert back[::-1] == pages
    assert (last, far, near) == (pages[12], pages[11], pages[1])
    assert all(
        len(token) <= 29 for page in pages for token in (page.after, page.before, page.ahead, page.back) if token
    )


async def test_a_page_stays_put_while_cases_come_and_go(officer: Actor) -> None:
    debtor = await make_debtor()
    cases = [await make_case(debtor=debtor, principal=f"{number}.00") for number in range(10, 20)]
    view = f"f{await keep(Filter(sort=Sort.LARGEST), NOW)}"
    first = await open_view(officer, view, DAY, size=4)

    await make_case(debtor=debtor, principal="99.00")
    await Case.filter(id=cases[0].id).update(is_open=False)
    second = await open_view(officer, view, DAY, size=4, after=first.after)
    gone = await open_view(officer, view, DAY, size=4, after=second.after)

    ids = [case.id for case in (*first.cases, *second.cases, *gone.cases)]
    assert ids == [case.id for case in reversed(cases[1:])]


async def test_the_same_filter_is_the_same_button(opened: Settings) -> None:
    one = await keep(Filter(regions=frozenset({"54", "77"}), sum_from=Decimal("10.00")), NOW)
    same = await keep(Filter(sum_from=Decimal("10.00"), regions=frozenset({"77", "54"})), NOW)
    other = await keep(Filter(regions=frozenset({"54"})), NOW)

    assert one == same != other
    assert await filter_named(one) == Filter(regions=frozenset({"54", "77"}), sum_from=Decimal("10.00"))


@pytest.mark.parametrize("view", ["f0", "f", "fx", "f-1", "f99999999999999999999", "f²", "nothing"])
async def test_what_is_no_view_is_not_found(officer: Actor, view: str) -> None:
    with pytest.raises(NotFound):
        await open_view(officer, view, DAY)


async def test_a_filter_that_is_no_longer_understood_is_not_found(officer: Actor) -> None:
    kept = await CaseFilter.create(digest="x", spec={"stages": ["Z99"]}, created_at=NOW)

    with pytest.raises(NotFound):
        await open_view(officer, f"f{kept.id}", DAY)


@pytest.mark.parametrize("after", ["x", "n", "n1", "nz.z.z.z", "n1.zzzzzzzzzzzzz", "9" * 30, "q1.1", "n1.", "b1.-"])
async def test_a_made_up_place_is_not_found(officer: Actor, after: str) -> None:
    await make_case()

    with pytest.raises(NotFound):
        await open_view(officer, "open", DAY, after=after)


async def test_an_old_button_goes_on_after_the_id_it_carries(officer: Actor) -> None:
    debtor = await make_debtor()
    cases = [await make_case(debtor=debtor) for _ in range(3)]

    page = await open_view(officer, "open", DAY, after=cases[2].id)

    assert [case.id for case in page.cases] == [cases[1].id, cases[0].id]


async def test_a_filter_shows_a_scoped_colleague_only_their_creditors(officer: Actor) -> None:
    await make_case()
    theirs = await make_case(creditor=await make_creditor("АО «Иной»"))
    await StaffScope.create(person_id=officer.id, creditor_id=theirs.creditor_id)
    view = f"f{await keep(Filter(), NOW)}"

    assert await ids_in(officer, view, DAY) == [theirs.id]
    assert await sum_of(officer, view, DAY) == theirs.balance
