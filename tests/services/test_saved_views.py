"""Lists under a name: whose they are, who may open and change them."""

import pytest

from backend.domain.errors import NotAllowed, NotFound, Refused
from backend.domain.filters import Filter, Sort
from backend.domain.people import Role
from backend.models import JournalEntry, SavedView
from backend.services.lists import saved_views
from backend.services.lists.filters import keep
from backend.services.lists.saved_views import LONGEST_NAME, MOST_VIEWS
from tests.factories import NOW, make_person

pytestmark = pytest.mark.usefixtures("opened")


async def test_the_same_name_again_means_the_new_filter() -> None:
    actor = (await make_person()).actor()
    first, second = await keep(Filter(), NOW), await keep(Filter(sort=Sort.DUE), NOW)

    await saved_views.save(actor, first, "Утро", NOW)
    await saved_views.save(actor, second, "  Утро ", NOW)

    (view,) = await SavedView.all()
    assert (view.name, view.chosen_id) == ("Утро", second)
    assert (known := await saved_views.named(actor, second)) is not None
    assert known.name == "Утро"
    assert await saved_views.named(actor, first) is None


async def test_a_list_is_its_owners_to_change_and_a_shared_one_everybodys_to_open() -> None:
    owner, other = (await make_person()).actor(), (await make_person()).actor()
    view = await saved_views.save(owner, await keep(Filter(), NOW), "Утро", NOW)

    for deed in (
        saved_views.view_for(other, view.id),
        saved_views.rename(other, view.id, "Моё"),
        saved_views.share(other, view.id, NOW, with_all=True),
        saved_views.forget(other, view.id, NOW),
    ):
        with pytest.raises(NotFound):
            await deed
    await saved_views.share(owner, view.id, NOW, with_all=True)
    await saved_views.share(owner, view.id, NOW, with_all=True)

    assert (await saved_views.view_for(other, view.id)).id == view.id
    assert [(one.id, name) for one, name in (await saved_views.shelf_of(other)).shared] == [(view.id, owner.name)]
    assert await JournalEntry.filter(action="view.shared").count() == 1
    with pytest.raises(NotFound):
        await saved_views.rename(other, view.id, "Моё")


@pytest.mark.parametrize("name", ["", "  ", "я" * (LONGEST_NAME + 1)])
async def test_a_name_is_neither_empty_nor_longer_than_a_button(name: str) -> None:
    actor = (await make_person()).actor()

    with pytest.raises(Refused, match="refusal-view-name"):
        await saved_views.save(actor, await keep(Filter(), NOW), name, NOW)


async def test_two_lists_of_a_person_are_not_called_alike() -> None:
    actor = (await make_person()).actor()
    filter_id = await keep(Filter(), NOW)
    await saved_views.save(actor, filter_id, "Утро", NOW)
    view = await saved_views.save(actor, filter_id, "Вечер", NOW)

    with pytest.raises(Refused, match="refusal-view-name-taken"):
        await saved_views.rename(actor, view.id, "Утро")


async def test_a_shelf_is_not_endless_and_a_debtor_has_none() -> None:
    actor, debtor = (await make_person()).actor(), (await make_person(Role.DEBTOR)).actor()
    filter_id = await keep(Filter(), NOW)
    for number in range(MOST_VIEWS):
        await saved_views.save(actor, filter_id, f"Список {number}", NOW)

    with pytest.raises(Refused, match="refusal-views-too-many"):
        await saved_views.save(actor, filter_id, "Ещё", NOW)
    with pytest.raises(NotAllowed):
        await saved_views.shelf_of(debtor)
