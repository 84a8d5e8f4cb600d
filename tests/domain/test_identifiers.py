"""Numbers as people type and papers print them, and what a text of unknown kind may be."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain import identifiers as ids
from backend.domain.check_digits import court_uid_check
from backend.domain.identifiers import IdentifierKind
from tests.domain.numbers import REAL_COURT_UIDS

REAL_TRACKS = (
    "29014562148754",
    "10944022440321",
    "10944022490302",
    "11172522364055",
    "80082240994512",
    "80083740712514",
    "80084740397510",
    "80093053624992",
    "80214523462306",
    "80092063905992",
    "80094463220651",
    "14102192069353",
)
SBER = "044525225"

uid_bodies = st.from_regex(r"\A[0-9]{2}(MS|RS|OS)[0-9]{4}0120[12][0-9]{7}\Z")
track_bodies = st.from_regex(r"\A[0-9]{13}\Z")


@pytest.mark.parametrize("uid", REAL_COURT_UIDS)
def test_real_court_uids_hold(uid: str) -> None:
    assert ids.normalise_court_uid(uid) == uid
    assert ids.court_uid_is_right(uid)


@pytest.mark.parametrize(
    "typed",
    [
        "77МS0123-01-2026-004567-13",
        "77мс0123-01-2026-004567-13",
        "77MS0123–01–2026–ОО4567–13",
        "УИД: 77MS0123 01 2026 004567 13",
        "УИД № 77M50123-01-2026-004567-1З",
        "77MS\u00a00123-01-2026-\u00ad004567-13",
    ],
)
def test_a_court_uid_is_read_through_look_alikes(typed: str) -> None:
    assert ids.normalise_court_uid(typed) == "77MS0123-01-2026-004567-13"


def test_district_courts_typed_in_cyrillic_are_district_courts() -> None:
    assert ids.normalise_court_uid("50РС0052-01-2024-007037-39") == "50RS0052-01-2024-007037-39"


@given(uid_bodies, st.integers(0, 21), st.integers(1, 9))
def test_one_wrong_digit_of_a_court_uid_is_caught(body: str, place: int, shift: int) -> None:
    bare = body + court_uid_check(body)
    if bare[place].isdigit():
        wrong = bare[:place] + str((int(bare[place]) + shift) % 10) + bare[place + 1 :]
        assert not ids.court_uid_is_right(wrong)


@given(uid_bodies, st.integers(0, 21))
def test_one_unread_character_of_a_court_uid_is_found(body: str, place: int) -> None:
    bare = body + court_uid_check(body)
    found = ids.repair_court_uid(bare[:place] + "?" + bare[place + 1 :])
    assert found is not None
    assert found.replace("-", "") == bare


def test_two_unread_characters_are_not_guessed() -> None:
    assert ids.repair_court_uid("77MS0123-01-2026-00??67-13") is None


def test_court_uids_are_found_in_running_text() -> None:
    text = "Дело № 2-15/2026, УИД 77MS0123-01-2026-004567-13; ранее 50RS0052-01-2024-007037-39."
    assert ids.find_court_uids(text) == ("77MS0123-01-2026-004567-13", "50RS0052-01-2024-007037-39")


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("2-1234/2026", "2-1234/2026"),
        ("Дело № 2-1078/2021", "2-1078/2021"),
        ("2-1234/2026 (2-5678/2025;)", "2-1234/2026"),
        ("М-1234/2026", "М-1234/2026"),
        ("M-1234/2026", "М-1234/2026"),
        ("13-12/2026", "13-12/2026"),
        ("2-1234/12/2026", "2-1234/12/2026"),
        ("02-0848/2/2026", "2-848/2/2026"),
        ("05-0444/1/2026", "5-444/1/2026"),
        ("2-2983/2026-98", "2-2983/98/2026"),
        ("13-0247/1/2024", "13-247/1/2024"),
        ("2-123-45/2026", "2-123/45/2026"),
        ("2-77/1204/2025", "2-77/1204/2025"),
        ("2-2040-35-2024", "2-2040/35/2024"),
        ("№ 02-0190 – 162 – 2023", "2-190/162/2023"),
        ("2-848/2-2026", "2-848/2/2026"),
        ("Дело № 2-1234-2026", "2-1234/2026"),
        ("2-1234-2026-35", "2-1234/35/2026"),
        ("СП2-318/2024", "СП2-318/2024"),
        ("CП2-318/2024", "СП2-318/2024"),
        ("СП 2-318/2024", "СП2-318/2024"),
        ("от 2-318/2024", "2-318/2024"),
        ("А40-12345/2026", "А40-12345/2026"),
        ("2a-15/2026", "2А-15/2026"),
        ("8Г-1500/2025", "8Г-1500/2025"),
        (" 2 — 1234 / 2026 ", "2-1234/2026"),
        ("№2-1234/26", "2-1234/2026"),
        ("N 2-15/2026", "2-15/2026"),
        ("не указан", "НЕУКАЗАН"),
    ],
)
def test_case_numbers_compare_by_one_key(typed: str, key: str) -> None:
    assert ids.fold_case_number(typed) == key
    assert ids.fold_case_number(key) == key


def test_the_old_number_and_the_material_stand_behind_the_present_one() -> None:
    found = ids.find_case_numbers("2-1234/2026 (2-5678/2025;) ~ М-1000/2026")
    assert [str(number) for number in found] == ["2-1234/2026", "2-5678/2025", "М-1000/2026"]


@pytest.mark.parametrize(
    "typed",
    ["", "1234", "12.05.2026", "12-05-2026", "12345/26/77001-ИП", "2-1234", "8-800-555-2035", "2-1-190-162-2023"],
)
def test_other_numbers_are_no_case_numbers(typed: str) -> None:
    with pytest.raises(ValueError, match="not a court's case number"):
        ids.read_case_number(typed)


def test_proceedings_and_writs_have_one_form() -> None:
    assert ids.read_proceeding_number("И/П № 12345 / 26 / 77001 - ип") == "12345/26/77001-ИП"
    assert ids.find_proceeding_numbers("по ИП 12345/22/74033-ИП и 7/23/74033-СД") == (
        "12345/22/74033-ИП",
        "7/23/74033-СД",
    )
    assert ids.read_writ_number("исполнительный лист серии ФC №012345678") == "ФС № 012345678"
    assert ids.read_writ_number("BC N 012345678") == "ВС № 012345678"
    with pytest.raises(ValueError, match="two letters and nine digits"):
        ids.read_writ_number("ФС 12345")


def test_examples_of_the_state_numbers_are_right() -> None:
    assert ids.read_person_inn("500100732259") == "500100732259"
    assert ids.read_company_inn("7707 083 893") == "7707083893"
    assert ids.read_ogrn("1027700132195") == "1027700132195"
    assert ids.read_ogrn("304500116000157") == "304500116000157"
    assert ids.read_kpp("770701001") == "770701001"
    assert ids.read_snils("112-233-445 95") == "11223344595"
    assert ids.read_snils("087-654-303 00") == "08765430300"
    assert ids.read_snils("001-001-998 00") == "00100199800"
    assert ids.read_deal_uid("0A4B5C60-5C2E-11EE-8C99-0242АС120002-B") == "0a4b5c60-5c2e-11ee-8c99-0242ac120002-b"


@pytest.mark.parametrize(
    ("read", "typed"),
    [
        (ids.read_inn, "500100732258"),
        (ids.read_inn, "0000000000"),
        (ids.read_person_inn, "7707083893"),
        (ids.read_company_inn, "500100732259"),
        (ids.read_inn, "50010073225"),
        (ids.read_inn, "٥٠٠١٠٠٧٣٢٢٥٩"),
        (ids.read_snils, "112-233-445 96"),
        (ids.read_snils, "00000000000"),
        (ids.read_ogrn, "1027700132196"),
        (ids.read_kpp, "77070100"),
        (ids.read_bik, "144525225"),
        (ids.read_account, "4081781070000001234"),
        (ids.read_passport, "4508 12345"),
        (ids.read_deal_uid, "0a4b5c60-5c2e-11ee-8c99-0242ac120002-c"),
        (ids.read_deal_uid, "0a4b5c60-5c2e-41ee-8c99-0242ac120002-b"),
        (ids.read_track, "60038274044598"),
        (ids.read_track, "RA644000001RU"),
        (ids.normalise_track, "8008224099451"),
    ],
)
def test_faulty_numbers_are_refused_and_not_repeated(read: Callable[[str], str], typed: str) -> None:
    with pytest.raises(ValueError) as refusal:  # noqa: PT011 - the kinds differ, that the value is kept out is the test
        read(typed)
    assert typed not in str(refusal.value)


@pytest.mark.parametrize(
    "typed",
    [
        "45 08 123456",
        "4508123456",
        "4508 № 123456",
        "серия 4508 номер 123456",
        "45 08 123456, выдан ОВД «Тверской» 12.03.2009",
    ],
)
def test_a_passport_is_read_out_of_its_line(typed: str) -> None:
    assert ids.read_passport(typed) == "4508123456"


def test_a_passport_form_is_not_younger_than_its_issue() -> None:
    assert ids.passport_form_fits("4508123456", date(2005, 1, 1))
    assert not ids.passport_form_fits("4509123456", date(2005, 1, 1))
    assert ids.passport_form_fits("4599123456", date(2001, 1, 1))


@pytest.mark.parametrize(
    "typed",
    [
        "+79161234567",
        "89161234567",
        "79161234567",
        "9161234567",
        "8 (916) 123-45-67",
        "+7 916 123 45 67 доб. 12",
        "моб. 8-916-123-45-67 (Мария)",
        "+8 916 1234567",
    ],
)
def test_a_russian_phone_has_one_form(typed: str) -> None:
    assert ids.read_phone(typed) == "+79161234567"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "нет",
        "123-45-67",
        "+375291234567",
        "+77012345678",
        "+380991234567",
        "8916123456",
        "891612345678",
        "89161234567, 89031234567",
        "0000000000",
    ],
)
def test_what_is_no_russian_phone_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="not a Russian"):
        ids.read_phone(typed)


def test_account_keys_belong_to_their_bank() -> None:
    assert ids.correspondent_key_is_right(SBER, "30101810400000000225")
    for account in ("40817810700000012345", "40702810200000000001", "40702810138250123017"):
        assert ids.account_key_is_right(SBER, account)
        assert not ids.account_key_is_right("044525974", account)


def test_treasury_accounts_are_not_called_wrong() -> None:
    assert ids.account_key_is_right("017003983", "03100643000000018500")
    assert ids.correspondent_key_is_right("017003983", "40102810445370000059")


@given(st.from_regex(r"\A4[0-9]{19}\Z"), st.integers(1, 19), st.integers(1, 9))
def test_one_wrong_digit_of_an_account_is_caught(account: str, place: int, shift: int) -> None:
    wrong = account[:place] + str((int(account[place]) + shift) % 10) + account[place + 1 :]
    both = (ids.account_key_is_right(SBER, account), ids.account_key_is_right(SBER, wrong))
    assert both != (True, True) or account.startswith("40102") or wrong.startswith("40102")


@pytest.mark.parametrize("track", REAL_TRACKS)
def test_real_tracks_hold(track: str) -> None:
    assert ids.read_track(f"{track[:6]} {track[6:8]} {track[8:13]} {track[13]}") == track


def test_international_tracks_hold() -> None:
    assert ids.read_track("rr 473 124 829 gb") == "RR473124829GB"
    assert ids.read_track("RА123456785RU") == "RA123456785RU"
    assert ids.normalise_track("RA644000001RU") == "RA644000001RU"
    assert not ids.track_is_right("RA644000001RU")


@given(track_bodies, st.integers(0, 13), st.integers(1, 9))
def test_one_wrong_digit_of_a_track_is_caught_and_an_unread_one_found(body: str, place: int, shift: int) -> None:
    track = next(body + digit for digit in "0123456789" if ids.track_is_right(body + digit))
    wrong = track[:place] + str((int(track[place]) + shift) % 10) + track[place + 1 :]
    assert not ids.track_is_right(wrong)
    assert ids.repair_track(track[:place] + "?" + track[place + 1 :]) == track


def test_an_unread_digit_of_s10_is_found_only_where_one_fits() -> None:
    assert ids.repair_track("RA12345678?RU") == "RA123456785RU"
    assert ids.repair_track("RR47312482?GB") == "RR473124829GB"
    assert ids.repair_track("8008224099??12") is None


def test_nearly_every_wrong_digit_of_state_numbers_is_caught() -> None:
    # Two remainders share one check digit there, so a few of a hundred errors pass by the rule itself.
    readers = {"500100732259": ids.read_inn, "7707083893": ids.read_inn, "1027700132195": ids.read_ogrn}
    passed = 0
    for number, read in readers.items():
        for place in range(len(number)):
            for digit in set("0123456789") - {number[place]}:
                try:
                    read(number[:place] + digit + number[place + 1 :])
                except ValueError:
                    continue
                passed += 1
    assert passed <= 0.04 * 9 * (12 + 10 + 13)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("зм-2023 / 000-12", "ЗМ2023/00012"),
        ("№ AB 12–34", "АВ1234"),
        ("ав_1234", "AB-1234"),
    ],
)
def test_contract_numbers_meet_through_blanks_dashes_and_look_alikes(typed: str, stored: str) -> None:
    assert ids.fold_contract(typed) == ids.fold_contract(stored)


@given(st.text(max_size=40))
def test_folding_a_contract_twice_changes_nothing(text: str) -> None:
    once = ids.fold_contract(text)
    assert ids.fold_contract(once) == once


@pytest.mark.parametrize(
    ("typed", "likeliest"),
    [
        ("C-000123", (IdentifierKind.CASE, "C-000123")),
        ("с 123", (IdentifierKind.CASE, "C-000123")),
        ("000123", (IdentifierKind.CASE, "C-000123")),
        ("2-1234/2026", (IdentifierKind.COURT_CASE, "2-1234/2026")),
        ("77МС0123-01-2026-004567-13", (IdentifierKind.COURT_UID, "77MS0123-01-2026-004567-13")),
        ("0a4b5c60-5c2e-11ee-8c99-0242ac120002-b", (IdentifierKind.DEAL_UID, "0a4b5c60-5c2e-11ee-8c99-0242ac120002-b")),
        ("12345/26/77001-ИП", (IdentifierKind.PROCEEDING, "12345/26/77001-ИП")),
        ("ФС 012345678", (IdentifierKind.WRIT, "ФС № 012345678")),
        ("8 916 123-45-67", (IdentifierKind.PHONE, "+79161234567")),
        ("9161234567", (IdentifierKind.PHONE, "+79161234567")),
        ("500100732259", (IdentifierKind.INN, "500100732259")),
        ("112-233-445 95", (IdentifierKind.SNILS, "11223344595")),
        ("4508 123456", (IdentifierKind.PASSPORT, "4508123456")),
        ("80082240994512", (IdentifierKind.TRACK, "80082240994512")),
        ("RA123456785RU", (IdentifierKind.TRACK, "RA123456785RU")),
        ("12.05.1985", (IdentifierKind.DATE, "1985-05-12")),
        ("1985-05-12", (IdentifierKind.DATE, "1985-05-12")),
        ("12 345,67 руб.", (IdentifierKind.AMOUNT, "12345.67")),
        ("Иванов И.И.", (IdentifierKind.NAME, "иванов и и")),
        ("bdfyjd", (IdentifierKind.NAME, "иванов")),
        ("Договор № ЗМ-2023/77", (IdentifierKind.CONTRACT, ids.fold_contract("ЗМ2023/77"))),
    ],
)
def test_the_likeliest_guess_stands_first(typed: str, likeliest: tuple[IdentifierKind, str]) -> None:
    first, *_ = ids.guess_identifier(typed)
    assert (first.kind, first.value) == likeliest


def test_less_likely_meanings_follow() -> None:
    kinds = [guess.kind for guess in ids.guess_identifier("7707083893")]
    assert kinds == [IdentifierKind.INN, IdentifierKind.PASSPORT, IdentifierKind.CONTRACT]


@given(st.text(max_size=60))
def test_any_text_may_be_typed(text: str) -> None:
    guesses = ids.guess_identifier(text)
    assert len(guesses) == len(set(guesses))
