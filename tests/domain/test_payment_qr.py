"""Payment QR by ГОСТ Р 56042-2014: what is written is what is read."""

import dataclasses
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.errors import Refused, Unreadable
from backend.domain.payment_qr import Encoding, Field, PayeeDetails, Payment, parse_payment_string, payment_string

PAYEE = PayeeDetails(
    name="ООО «ПКО ПРИМЕР»",
    account="40702810138250123017",
    bank_name="ПАО СБЕРБАНК г. МОСКВА",
    bik="044525225",
    correspondent="30101810400000000225",
    inn="7707083893",
    kpp="770701001",
)
TREASURY = PayeeDetails(
    name="Казначейство России",
    account="03100643000000018500",
    bank_name="ОТДЕЛЕНИЕ ТУЛА БАНКА РОССИИ",
    bik="017003983",
    correspondent="40102810445370000059",
)

# One separator is left free, so that there always is one to choose.
letters = st.characters(codec="cp1251", categories=("L", "N", "P", "S", "Zs"), exclude_characters="@")
values = st.text(letters, min_size=1, max_size=100)
fields = st.dictionaries(st.sampled_from([Field.PURPOSE, Field.CONTRACT, Field.LAST_NAME, Field.PAYER_ADDRESS]), values)
payments = st.builds(
    Payment,
    payee=st.sampled_from([PAYEE, TREASURY]),
    amount=st.none() | st.integers(1, 10**12).map(lambda whole: Decimal(whole) / 100),
    fields=fields,
)


def loan_payment(**others: Any) -> Payment:
    told = {
        Field.TECH_CODE: "07",
        Field.LAST_NAME: "ИВАНОВ",
        Field.CONTRACT: "123456",
        Field.PURPOSE: "Погашение по договору 123456 Иванов И.И. Без НДС",
    }
    return dataclasses.replace(Payment(PAYEE, Decimal("15000.00"), told), **others)


def test_the_string_stands_as_the_standard_orders_it() -> None:
    assert payment_string(loan_payment()).decode() == (
        "ST00012|Name=ООО «ПКО ПРИМЕР»|PersonalAcc=40702810138250123017|BankName=ПАО СБЕРБАНК г. МОСКВА"
        "|BIC=044525225|CorrespAcc=30101810400000000225|Sum=1500000"
        "|Purpose=Погашение по договору 123456 Иванов И.И. Без НДС|PayeeINN=7707083893|KPP=770701001"
        "|LastName=ИВАНОВ|Contract=123456|TechCode=07"
    )


def test_without_an_amount_the_payer_types_it() -> None:
    assert b"Sum=" not in payment_string(loan_payment(amount=None))


def test_kopecks_are_whole() -> None:
    assert b"|Sum=1|" in payment_string(loan_payment(amount=Decimal("0.01")))
    for amount in ("0", "-1", "0.001"):
        with pytest.raises(ValueError, match="kopeck"):
            payment_string(loan_payment(amount=Decimal(amount)))


def test_another_separator_is_chosen_where_the_usual_one_stands_in_a_value() -> None:
    text = payment_string(loan_payment(fields={Field.PURPOSE: "договор 1|2#3"})).decode()
    assert text.startswith("ST00012;Name=")
    assert ";Purpose=договор 1|2#3;" in text


def test_where_no_separator_is_free_the_values_are_refused() -> None:
    with pytest.raises(Refused) as refusal:
        payment_string(loan_payment(fields={Field.PURPOSE: "|#;:^_~{}!$%&()*+,/@"}))
    assert refusal.value.key == "refusal-qr-letters"


@pytest.mark.parametrize(("encoding", "codec"), [(Encoding.WINDOWS_1251, "cp1251"), (Encoding.UTF_8, "utf-8")])
def test_an_encoding_that_is_asked_for_is_named_and_used(encoding: Encoding, codec: str) -> None:
    data = payment_string(loan_payment(), encoding)
    assert data.startswith(f"ST0001{encoding}|".encode())
    assert "ПКО ПРИМЕР" in data.decode(codec)


def test_koi8_has_no_quotation_marks_of_ours() -> None:
    plain = dataclasses.replace(PAYEE, name="ООО ПКО ПРИМЕР")
    assert payment_string(Payment(plain), Encoding.KOI8_R).startswith("ST00013|Name=ООО".encode("koi8-r"))
    with pytest.raises(Refused) as refusal:
        payment_string(Payment(PAYEE), Encoding.KOI8_R)
    assert refusal.value.key == "refusal-qr-letters"


def test_a_mandatory_block_beyond_300_bytes_goes_over_to_windows_1251() -> None:
    spare = 300 - len(payment_string(Payment(dataclasses.replace(PAYEE, name="я", inn="", kpp="")))) + 2
    fits = dataclasses.replace(PAYEE, name="я" * (spare // 2), inn="", kpp="")
    longer = dataclasses.replace(fits, name=fits.name + "я")

    assert len(payment_string(Payment(fits))) in (299, 300)
    assert payment_string(Payment(fits)).startswith(b"ST00012")
    assert payment_string(Payment(longer)).startswith(b"ST00011")
    with pytest.raises(Refused) as refusal:
        payment_string(Payment(longer), Encoding.UTF_8)
    assert refusal.value.key == "refusal-qr-too-long"


def test_a_purpose_ends_at_210_letters() -> None:
    assert payment_string(loan_payment(fields={Field.PURPOSE: "я" * 210}))
    with pytest.raises(Refused) as refusal:
        payment_string(loan_payment(fields={Field.PURPOSE: "я" * 211}))
    assert refusal.value.details == {"field": "Purpose", "limit": 210}


@pytest.mark.parametrize(
    ("faulty", "key"),
    [
        ({"name": " "}, "refusal-payee-name"),
        ({"name": "я" * 161}, "refusal-payee-name"),
        ({"bank_name": "я" * 46}, "refusal-payee-bank-name"),
        ({"bik": "44525225"}, "refusal-payee-bik"),
        ({"account": "4070281013825012301"}, "refusal-payee-account"),
        ({"account": "40702810138250123018"}, "refusal-payee-account-key"),
        ({"correspondent": "30101810400000000226"}, "refusal-payee-correspondent-key"),
        ({"correspondent": ""}, "refusal-payee-correspondent"),
        ({"inn": "7707083894"}, "refusal-payee-inn"),
        ({"kpp": "7707"}, "refusal-payee-kpp"),
    ],
)
def test_faulty_details_of_the_payee_are_refused_by_name(faulty: dict[str, str], key: str) -> None:
    with pytest.raises(Refused) as refusal:
        dataclasses.replace(PAYEE, **faulty)
    assert refusal.value.key == key


def test_a_bank_may_have_no_correspondent_account() -> None:
    assert b"|CorrespAcc=0" in payment_string(Payment(dataclasses.replace(PAYEE, correspondent="0")))


@given(payments, st.none() | st.sampled_from([Encoding.UTF_8, Encoding.WINDOWS_1251]))
def test_what_is_written_is_read_back(payment: Payment, encoding: Encoding | None) -> None:
    read = parse_payment_string(payment_string(payment, encoding))
    assert (read.payee, read.amount) == (payment.payee, payment.amount)
    told = {one: " ".join(value.split()) for one, value in payment.fields.items()}
    assert read.fields == {one: value for one, value in told.items() if value}


def test_keys_are_read_without_regard_to_case_and_unknown_ones_left_out() -> None:
    text = payment_string(loan_payment()).decode().replace("LastName", "LASTNAME") + "|QuittId=5|"
    assert parse_payment_string(text.encode()) == loan_payment()


@pytest.mark.parametrize(
    "data",
    [b"", b"ST00012", b"https://example.org/pay", b"ST00014|Name=a", b"ST00012|Name=\xff", b"ST00012|Name=a|Sum=1"],
)
def test_other_bytes_are_unreadable(data: bytes) -> None:
    with pytest.raises(Unreadable):
        parse_payment_string(data)


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_unreadable(data: bytes) -> None:
    with pytest.raises(Unreadable):
        parse_payment_string(b"ST0001" + data)
