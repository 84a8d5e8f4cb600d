"""Search in any chat: colleagues find, strangers get nothing, and what is posted names nobody."""

from backend.domain.people import Role
from backend.models import StaffScope
from tests.e2e.conftest import House
from tests.factories import make_case, make_creditor


async def test_a_colleague_finds_a_case_in_any_chat_and_posts_nothing_personal(house: House) -> None:
    case = await make_case(court_case_number="2-1234/2026", court_case_key="2-1234/2026")
    officer, stranger = await house.person(Role.OFFICER), await house.person(Role.GUEST)
    bound = await house.person(Role.OFFICER)
    other = await make_creditor("АО «Другой кредитор»")
    await StaffScope.create(person_id=(await house.row_of(bound)).id, creditor_id=other.id)

    results = await officer.inline("2-1234/2026")

    (found,) = results
    assert "Берёзкина" in found["title"]
    assert "43" in found["title"]
    assert found["description"] == f"{case.number} · Проверка комплекта"
    posted = str(found["input_message_content"]) + str(found["reply_markup"])
    assert case.number in posted
    assert not any(word in posted for word in ("Берёзк", "43 500", "43500", case.contract_number, "2-1234"))
    assert found["reply_markup"]["inline_keyboard"][0][0]["url"].endswith(f"?start=c_{case.id}")
    assert await stranger.inline("2-1234/2026") == []
    assert await bound.inline("2-1234/2026") == []
    assert await officer.inline("") == []
    answers = await house.line.calls("answerInlineQuery")
    assert {(call["params"]["is_personal"], int(call["params"]["cache_time"]) <= 10) for call in answers} <= {
        ("true", True),
        (True, True),
    }


async def test_the_link_opens_the_case_for_those_who_may_see_it_and_home_for_others(house: House) -> None:
    case = await make_case()
    officer, stranger = await house.person(Role.OFFICER), await house.person(Role.GUEST)

    await officer.start(f"c_{case.id}")
    await officer.wait_for(case.number)
    await stranger.start(f"c_{case.id}")
    assert "Здравствуйте" in (await stranger.wait_for("Cessio"))["text"]
    await officer.start("c_999999999999999999")
    await officer.wait_for("Пришлите номер дела")
