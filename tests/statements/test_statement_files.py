"""Files of banks: whatever they declare they are read, and what is not whole is refused."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from backend.domain.errors import Refused, Unreadable
from backend.domain.statements import Document, Format, Party, Registry, Statement, incoming_of
from backend.integrations.bank import Fault, as_camt053, as_csv, as_one_c, registry_csv, spoilt
from backend.statements import read
from tests.bank import DAY, OFFICE, OWN, SECOND, came, went

DOCUMENTS = [
    came("Погашение по договору № ДЗ-000123 = всё", "1000.50"),
    went("Комиссия банка", "15.00"),
    came("За ёлку", "0.01", on=DAY - timedelta(days=1), came_on=DAY - timedelta(days=1)),
]


def statement(content: bytes) -> Statement:
    whole = read(content)
    assert isinstance(whole, Statement)
    return whole


def plain(documents: list[Document] | tuple[Document, ...]) -> list[tuple[str, Decimal, str, str]]:
    return [(one.number, one.amount, one.payer.account, one.purpose) for one in documents]


@pytest.mark.parametrize("declared", ["Windows", "DOS", "UTF-8", "KOI-8"])
@pytest.mark.parametrize("newline", ["\r\n", "\n"])
@pytest.mark.parametrize("encoding", ["cp1251", "cp866", "utf-8", "utf-8-sig"])
def test_a_file_is_read_by_its_bytes_whatever_it_declares(encoding: str, newline: str, declared: str) -> None:
    content = as_one_c(DOCUMENTS, [OWN], encoding=encoding, declared=declared, newline=newline, by_day=True)

    whole = statement(content)

    assert (whole.format, whole.accounts) == (Format.ONE_C, (OWN,))
    assert plain(whole.documents) == plain(DOCUMENTS)


@pytest.mark.parametrize("fault", Fault)
@pytest.mark.parametrize("encoding", ["cp1251", "cp866", "utf-8"])
def test_a_file_that_is_not_whole_or_does_not_add_up_is_refused(fault: Fault, encoding: str) -> None:
    good = as_one_c(DOCUMENTS, [OWN], encoding=encoding)

    with pytest.raises(Unreadable, match="statement-"):
        read(spoilt(good, fault, encoding))


def test_every_beginning_of_a_file_is_refused() -> None:
    good = as_one_c(DOCUMENTS, [OWN])

    for length in range(len(good.rstrip())):
        with pytest.raises((Unreadable, Refused)):
            read(good[:length])


def test_odd_lines_of_a_purpose_are_kept_together() -> None:
    text = as_one_c([came("НАЗНАЧЕНИЕ")], [OWN], encoding="utf-8").decode()
    odd = text.replace("НАЗНАЧЕНИЕ", "Погашение &quot;займа&quot;\r\n по договору a=5\r\nдо 01.12.2026")

    [document] = statement(odd.encode()).documents

    assert document.purpose == 'Погашение "займа" по договору a=5 до 01.12.2026'


def test_a_purpose_in_numbered_lines_and_a_sum_with_a_thin_space_and_a_comma() -> None:
    text = as_one_c([came("Погашение")], [OWN], encoding="utf-8").decode()
    odd = text.replace(
        "НазначениеПлатежа=Погашение", "НазначениеПлатежа1=Погашение по\r\nНазначениеПлатежа2=договору 7"
    )
    odd = odd.replace("Сумма=1000.00", "Сумма=1\u2009000,00").replace("ДатаПоступило=20.11.2026", "ДатаПоступило=")

    [document] = statement(odd.encode()).documents

    assert (document.purpose, document.amount, document.came_on) == ("Погашение по договору 7", Decimal("1000.00"), DAY)


def test_a_transfer_between_two_accounts_of_a_file_may_stand_there_once_or_twice() -> None:
    moved = went("Перевод собственных средств", payee=Party(OFFICE.name, OFFICE.inn, SECOND))
    once = as_one_c([moved], [OWN, SECOND], encoding="utf-8").decode()
    begin, end = once.index("СекцияДокумент"), once.index("КонецФайла")
    document = once[begin:end]
    left, came_in = document.replace("ДатаПоступило", "Дата2"), document.replace("ДатаСписано", "Дата2")

    assert len(statement(once.encode()).documents) == 1
    assert len(statement((once[:begin] + left + came_in + once[end:]).encode()).documents) == 2


def test_one_section_for_the_whole_time_may_stand_beside_those_of_the_days() -> None:
    days, whole = (as_one_c(DOCUMENTS, [OWN], encoding="utf-8", by_day=one).decode() for one in (True, False))
    begin, end = whole.index("СекцияРасчСчет"), whole.index("СекцияДокумент")
    section = whole[begin:end].replace(f"ДатаНачала={DAY:%d.%m.%Y}", "ДатаНачала=19.11.2026")
    both = days.replace("СекцияРасчСчет", section + "СекцияРасчСчет", 1)

    assert plain(statement(both.encode()).documents) == plain(DOCUMENTS)


@pytest.mark.parametrize("version", [2, 4, 8, 11])
def test_camt_is_read_in_every_version_and_its_batches_are_opened(version: int) -> None:
    content = as_camt053(DOCUMENTS, OWN, version=version, batches=[1])

    whole = statement(content)

    assert (whole.format, whole.accounts) == (Format.CAMT, (OWN,))
    assert plain(whole.documents) == plain(DOCUMENTS)


def test_a_batch_of_many_is_as_many_documents_and_sums_to_its_entry() -> None:
    paid = [came(f"договор {number}", f"{number}.37") for number in range(1, 6)]
    good = as_camt053(paid, OWN, batches=[3, 2])

    assert plain(statement(good).documents) == plain(paid)
    for spoil in (b">1.37<", b">150000.00<"):
        with pytest.raises(Unreadable):
            read(good.replace(spoil, b">1.38<"))


@pytest.mark.parametrize(
    "content",
    [
        b'<!DOCTYPE x [<!ENTITY a "b">]><Document><BkToCstmrStmt><Stmt/></BkToCstmrStmt></Document>',
        b"<Document><BkToCstmrDbtCdtNtfctn/></Document>",
        b"<Document><BkToCstmrStmt><Stmt></Stmt>",
        b"<html><body>502</body></html>",
    ],
)
def test_other_xml_is_refused(content: bytes) -> None:
    with pytest.raises(Unreadable):
        read(content)


@pytest.mark.parametrize("encoding", ["cp1251", "utf-8", "utf-8-sig", "cp866"])
def test_a_table_is_read_by_the_names_of_its_columns(encoding: str) -> None:
    content = as_csv(DOCUMENTS, OWN, encoding=encoding) if encoding != "cp866" else as_csv(DOCUMENTS[:1], OWN)

    whole = statement(content)

    assert whole.accounts == (OWN,)
    assert plain(whole.documents) == plain(DOCUMENTS[: len(whole.documents)])


def test_a_table_whose_total_does_not_agree_or_that_breaks_off_is_refused() -> None:
    good = as_csv(DOCUMENTS, OWN, encoding="utf-8").decode()
    for bad in (good.replace("1\u00a0000,51", "1\u00a0000,52"), good.replace("1\u00a0000,50", ""), "a;b\r\n1;2\r\n"):
        assert bad != good
        with pytest.raises(Unreadable):
            read(bad.encode())


def test_a_registry_is_told_from_a_statement_and_checked_against_its_total() -> None:
    good = registry_csv([("Иванов Иван Иванович", "ДЗ-1", Decimal("10.10")), ("", "ДЗ-2", Decimal("0.90"))])

    registry = read(good)

    assert isinstance(registry, Registry)
    assert (len(registry.rows), registry.total) == (2, Decimal("11.00"))
    with pytest.raises(Unreadable):
        read(good.replace(b"11,00", b"11,01"))


def test_equal_documents_of_one_file_are_two_and_stay_themselves_in_any_format() -> None:
    twin = came("Погашение", number="7")
    other = replace(twin, number="8")
    keys = [
        [one.key for one in incoming_of(statement(content).documents, {OWN})]
        for content in (
            as_one_c([twin, twin, other], [OWN]),
            as_one_c([other, twin, twin], [OWN], encoding="utf-8", newline="\n"),
            as_camt053([twin, twin, other], OWN),
            as_csv([twin, twin, other], OWN),
        )
    ]

    assert len(set(keys[0])) == 3
    assert all(set(one) == set(keys[0]) for one in keys)
