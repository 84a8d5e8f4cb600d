"""The court of a case: by the contract, by what a person chose, by the address; what is filed stays."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from backend import crypto
from backend.domain.courts import Court as CourtKind
from backend.domain.errors import Refused, Unreadable
from backend.domain.people import Actor, Role
from backend.domain.stages import Stage
from backend.domain.tasks import TaskState
from backend.domain.territories import Reason
from backend.models import Case, Court, CourtChoice, JournalEntry, Task, TerritoryText
from backend.services import stages
from backend.services.courts import directory, naming
from backend.services.courts.naming import By
from backend.services.sealing import seal_anew
from backend.services.stages import Gap
from backend.settings import Settings
from tests.conftest import RING
from tests.factories import NOW, TODAY, make_case, make_debtor

SAMPLE = Path(__file__).parents[1] / "samples" / "courts" / "ozersky_krai.csv"
LAWYER = Actor(id=7, role=Role.LAWYER)


async def taken_in(file: Path = SAMPLE) -> directory.DirectoryReport:
    return await directory.take_in(Actor(id=1, role=Role.MANAGER), file, NOW, TODAY)


async def case_at(address: str, *, principal: str = "30000.00", court_name: str = "", **given: object) -> Case:
    debtor = await make_debtor(registration_address=address, region="59")
    stage = given.pop("stage", Stage.C10_ORDER_PREP)
    return await make_case(debtor=debtor, principal=principal, court_name=court_name, stage=stage, **given)  # type: ignore[arg-type]


async def found_for(address: str, **given: object) -> naming.CourtFor:
    return await naming.court_for(await case_at(address, **given), TODAY)  # type: ignore[arg-type]


def edited(tmp_path: Path, *changes: tuple[str, str]) -> Path:
    text = SAMPLE.read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    file = tmp_path / "courts.csv"
    file.write_text(text, "utf-8")
    return file


# --- the directory ---


async def test_a_directory_is_taken_in_with_its_fees_and_what_was_not_read_is_told(opened: Settings) -> None:
    report = await taken_in()

    assert (report.added, report.texts, report.faulty) == (3, 2, [])
    assert [(line.code, line.text) for line in report.unread] == [("59MS0902", "граница участка проходит по оси реки")]
    court = await Court.get(code="59MS0901").select_related("above")
    assert (court.kind, court.above and court.above.code) == (CourtKind.MAGISTRATE, "59RS0901")
    assert court.addressed == "Мировому судье судебного участка № 1 Озёрского судебного района"
    assert (court.fee_kbk, court.fee_oktmo) == ("18210803010011050110", "57701000")


async def test_the_same_directory_again_changes_nothing(opened: Settings) -> None:
    await taken_in()

    again = await taken_in()

    assert (again.added, again.changed, again.texts, again.faulty) == (0, 0, 0, [])


async def test_a_bad_row_is_named_and_the_others_are_taken(opened: Settings, tmp_path: Path) -> None:
    report = await taken_in(edited(tmp_path, ("59MS0902;", "59XX0902;"), ("7727406020;770801001", "77;770801001")))

    assert {(one.row, one.column) for one in report.faulty} == {(2, "fee_inn"), (3, "fee_inn"), (4, "code")}
    assert await Court.all().count() == 0


async def test_a_file_without_courts_is_refused(opened: Settings, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("ФИО;Сумма\nИванов;5", "utf-8")

    with pytest.raises(Unreadable, match="courts-no-headings"):
        await taken_in(tmp_path / "list.csv")


async def test_a_new_text_holds_from_its_day_and_the_old_one_until_then(opened: Settings, tmp_path: Path) -> None:
    await taken_in()
    moved = edited(tmp_path, ("01.01.2026", "01.12.2026"), ("ул. Мира – чётная сторона\n", ""))
    await taken_in(moved)
    case = await case_at("г. Приозёрск, ул. Мира, д. 8")

    before = await naming.court_for(case, date(2026, 11, 30))
    after = await naming.court_for(case, date(2026, 12, 1))

    assert (before.court and before.court.code, before.since) == ("59MS0901", "2026-01-01")
    assert after.court is None


async def test_words_of_a_stored_text_are_never_changed(opened: Settings, tmp_path: Path) -> None:
    await taken_in()

    report = await taken_in(edited(tmp_path, ("ул. Мира – чётная сторона\n", "")))

    assert [one.column for one in report.faulty] == ["since"]
    assert "ул. Мира – чётная" in (await TerritoryText.get(court__code="59MS0901")).text


# --- which court ---


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("614900, г. Приозёрск, ул. Мира, д. 8, кв. 1", "59MS0901"),
        ("г. Приозерск, ул. Мира, д. 7", "59MS0902"),
        ("Приозёрск г, Ак. Королева ул, 5-12", "59MS0901"),
        ("г. Приозёрск, ул. Советская, 3", "59MS0901"),
        ("Лесной р-н, с. Орехово, ул. Полевая, д. 2", "59MS0902"),
    ],
)
async def test_the_precinct_is_found_by_the_debtors_address(opened: Settings, address: str, code: str) -> None:
    await taken_in()

    found = await found_for(f"Пермский край, {address}")

    assert (found.by, found.court and found.court.code) == (By.RULE, code)
    assert found.rule.startswith(f"{code}@2026-01-01#")


@pytest.mark.parametrize(
    ("stage", "principal", "kind"),
    [
        (Stage.C10_ORDER_PREP, "400000.00", CourtKind.MAGISTRATE),
        (Stage.C10_ORDER_PREP, "500000.01", CourtKind.DISTRICT),
        (Stage.D10_CLAIM_PREP, "50000.00", CourtKind.MAGISTRATE),
        (Stage.D10_CLAIM_PREP, "50000.01", CourtKind.DISTRICT),
    ],
)
async def test_an_order_is_the_magistrates_and_a_claim_goes_by_its_price(
    opened: Settings, stage: Stage, principal: str, kind: CourtKind
) -> None:
    await taken_in()

    found = await found_for(
        "г. Приозёрск, ул. Мира, 8", stage=stage, principal=principal, interest="0.00", penalty="0.00"
    )

    assert found.court is not None
    assert found.court.kind is kind


async def test_courts_are_named_at_once_and_named_again_change_nothing(opened: Settings) -> None:
    await taken_in()
    case = await case_at("г. Приозёрск, ул. Мира, 8")

    first = await naming.find_all(NOW, TODAY)
    await case.refresh_from_db()
    version = case.version
    await naming.find_all(NOW, TODAY)
    await case.refresh_from_db()

    assert first[Reason.FOUND] == 1
    assert case.court_name == "Судебный участок № 1 Озёрского судебного района Пермского края"
    assert case.version == version
    assert await JournalEntry.filter(action="case.court_named", case_id=case.id).count() == 1


async def test_a_court_that_a_person_typed_is_left_alone(opened: Settings) -> None:
    await taken_in()
    case = await case_at("г. Приозёрск, ул. Мира, 8", court_name="Судебный участок № 77")

    await naming.find_all(NOW, TODAY)
    await case.refresh_from_db()

    assert (case.court_name, case.court_id) == ("Судебный участок № 77", None)


async def test_what_is_filed_stays_with_its_court_whatever_territories_become(opened: Settings, tmp_path: Path) -> None:
    await taken_in()
    case = await case_at("г. Приозёрск, ул. Мира, 8")
    await naming.find_all(NOW, TODAY)
    await case.refresh_from_db()
    case.noted = {"filed_on": TODAY.isoformat()}
    await case.save()
    await taken_in(edited(tmp_path, ("01.01.2026", "23.11.2026"), ("ул. Мира – чётная сторона\n", "")))

    found = await naming.court_for(case, TODAY)

    assert (found.stays, found.court and found.court.code) == (True, "59MS0901")
    with pytest.raises(Refused, match="refusal-court-filed"):
        await naming.choose(LAWYER, case.id, (await Court.get(code="59MS0902")).id, NOW, version=case.version)


# --- a doubt, and a person ---


async def test_a_doubt_becomes_one_task_and_the_choice_a_rule_for_the_house(opened: Settings) -> None:
    await taken_in()
    case = await case_at("г. Приозёрск, ул. Ботаническая, д. 31, кв. 5")
    await naming.find_all(NOW, TODAY)
    await naming.find_all(NOW, TODAY)
    task = await Task.get(case_id=case.id)
    assert task.title_key == "task-title-court"

    second = await Court.get(code="59MS0902")
    await naming.choose(LAWYER, case.id, second.id, NOW, version=case.version)
    neighbour = await found_for("Приозерск г, Ботаническая ул, дом 31, кв. 90")

    assert (neighbour.by, neighbour.court and neighbour.court.code) == (By.CHOICE, "59MS0902")
    assert (await Task.get(id=task.id)).state is TaskState.DONE
    assert "ботан" not in str(await CourtChoice.all().values("digest"))


async def test_a_choice_of_a_precinct_tells_the_district_court_too(opened: Settings) -> None:
    await taken_in()
    case = await case_at("г. Приозёрск, ул. Ботаническая, д. 31")
    await naming.choose(LAWYER, case.id, (await Court.get(code="59MS0902")).id, NOW, version=case.version)

    dear = await found_for("г. Приозёрск, ул. Ботаническая, д. 31", stage=Stage.D10_CLAIM_PREP, principal="90000.00")

    assert dear.court is not None
    assert dear.court.code == "59RS0901"


async def test_a_choice_is_found_after_the_keys_have_changed(opened: Settings) -> None:
    await taken_in()
    case = await case_at("г. Приозёрск, ул. Ботаническая, д. 31")
    await naming.choose(LAWYER, case.id, (await Court.get(code="59MS0902")).id, NOW, version=case.version)
    ring = crypto.KeyRing.parse(RING).with_new_key()

    crypto.use_ring(ring)
    await seal_anew(opened, NOW)
    crypto.use_ring(ring.current_only())
    found = await found_for("г. Приозёрск, ул. Ботаническая, д. 31")

    assert found.by is By.CHOICE


async def test_the_contract_goes_before_the_address_and_only_within_the_region(
    opened: Settings, tmp_path: Path
) -> None:
    await taken_in(edited(tmp_path, ("59RS0901;Озёрский", "54RS0901;Озёрский"), (";59RS0901;", ";;")))
    await taken_in()
    case = await case_at("Пермский край, г. Приозёрск, ул. Мира, 8")
    here, elsewhere = await Court.get(code="59MS0902"), await Court.get(code="54RS0901")

    with pytest.raises(Refused, match="refusal-court-region"):
        await naming.choose(LAWYER, case.id, elsewhere.id, NOW, version=case.version, by_contract=True)
    case = await naming.choose(LAWYER, case.id, here.id, NOW, version=case.version, by_contract=True)
    neighbour = await found_for("г. Приозёрск, ул. Мира, 8")

    assert (await naming.court_for(case, TODAY)).by is By.CONTRACT
    assert neighbour.by is By.RULE


async def test_without_a_directory_nobody_is_given_a_task(opened: Settings) -> None:
    await case_at("г. Приозёрск, ул. Мира, 8")

    counts = await naming.find_all(NOW, TODAY + timedelta(days=1))

    assert counts == {Reason.NO_DIRECTORY: 1}
    assert not await Task.exists()


async def test_many_cases_are_answered_each_by_its_own_address(opened: Settings) -> None:
    await taken_in()
    cases = [await case_at(f"г. Приозёрск, ул. Мира, {number}") for number in range(1, 41)]

    found = await naming.courts_for(cases, TODAY)

    courts = [court.code for case in cases if (court := found[case.id].court)]
    assert courts == ["59MS0902", "59MS0901"] * 20


async def test_a_name_that_a_person_types_takes_the_place_of_a_court_that_was_found(opened: Settings) -> None:
    await taken_in()
    case = await case_at("г. Приозёрск, ул. Мира, 8")
    await naming.find_all(NOW, TODAY)
    await case.refresh_from_db()

    await stages.fill_gap(LAWYER, case.id, Gap.COURT, "Судебный участок № 77", NOW, version=case.version)
    await naming.find_all(NOW, TODAY)
    await case.refresh_from_db()

    assert (case.court_name, case.court_id) == ("Судебный участок № 77", None)


async def test_a_paper_that_names_another_court_takes_the_case_from_the_one_that_was_found(opened: Settings) -> None:
    known = await Court.create(
        code="99MS0007", kind="magistrate", region="99", name="Участок № 7", search_name="участок № 7", updated_at=NOW
    )
    case = await make_case(court_name="Участок № 7", court_id=known.id, court_found={"by": "rule"})

    case.court_name = "Участок № 8"
    await naming.follow_name(case, "Участок № 7")
    assert (case.court_id, case.court_found) == (None, None)

    case.court_name = "Участок № 7"
    await naming.follow_name(case, "Участок № 8")
    assert case.court_id == known.id
