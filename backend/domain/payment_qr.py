"""The string inside a payment QR by ГОСТ Р 56042-2014: written as bytes, and read back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from backend.domain.check_digits import account_key_is_right, correspondent_key_is_right
from backend.domain.errors import Refused, Unreadable
from backend.domain.money import kopecks, roubles
from backend.domain.state_numbers import read_account, read_bik, read_inn, read_kpp

NAME_LENGTH = 160
BANK_NAME_LENGTH = 45
MANDATORY_BYTES = 300
"""Of the service block and the five mandatory pairs together, in the encoding that is used."""
SUM_DIGITS = 18
NO_CORRESPONDENT = "0"

_FORMAT = b"ST0001"
_SEPARATORS = "|#;:^_~{}!$%&()*+,/@"


class Encoding(StrEnum):
    """The digit that names the encoding in the service block."""

    WINDOWS_1251 = "1"
    UTF_8 = "2"
    KOI8_R = "3"

    @property
    def codec(self) -> str:
        return {"1": "cp1251", "2": "utf-8", "3": "koi8-r"}[self]


class Field(StrEnum):
    """Pairs beyond the mandatory ones; sum, ИНН and КПП of the payee have places of their own."""

    PURPOSE = "Purpose"
    PAYER_INN = "PayerINN"
    DRAWER_STATUS = "DrawerStatus"
    CBC = "CBC"
    OKTMO = "OKTMO"
    PAYMENT_REASON = "PaytReason"
    TAX_PERIOD = "TaxPeriod"
    DOCUMENT_NUMBER = "DocNo"
    DOCUMENT_DATE = "DocDate"
    TAX_PAYMENT_KIND = "TaxPaytKind"
    LAST_NAME = "LastName"
    FIRST_NAME = "FirstName"
    MIDDLE_NAME = "MiddleName"
    PAYER_ADDRESS = "PayerAddress"
    PERSONAL_ACCOUNT = "PersAcc"
    CONTRACT = "Contract"
    PHONE = "Phone"
    BIRTH_DATE = "BirthDate"
    PAYMENT_TERM = "PaymTerm"
    PAYMENT_PERIOD = "PaymPeriod"
    CATEGORY = "Category"
    EXECUTION_ID = "ExecId"
    UIN = "UIN"
    TECH_CODE = "TechCode"


class TechCode(StrEnum):
    """What is paid for, among the codes of the standard."""

    DUTY = "03"
    LOAN = "07"
    OTHER = "15"


_LENGTHS = {
    Field.PURPOSE: 210,
    Field.PAYER_INN: 12,
    Field.DRAWER_STATUS: 2,
    Field.CBC: 20,
    Field.OKTMO: 11,
    Field.PAYMENT_REASON: 2,
    Field.TAX_PERIOD: 10,
    Field.DOCUMENT_NUMBER: 15,
    Field.TAX_PAYMENT_KIND: 2,
    Field.TECH_CODE: 2,
}
_FIELDS = {one.lower(): one for one in Field}


@dataclass(frozen=True, slots=True)
class PayeeDetails:
    """Who is paid, and where. Faulty details are Refused by name, the keys of both accounts included.

    `correspondent` is "0" where the bank has none. Treasury accounts (from 03 and 40102) are not checked by their key.
    """

    name: str
    account: str
    bank_name: str
    bik: str
    correspondent: str = NO_CORRESPONDENT
    inn: str = ""
    kpp: str = ""

    def __post_init__(self) -> None:
        _refuse_unless(0 < len(_clean(self.name)) <= NAME_LENGTH, "name")
        _refuse_unless(0 < len(_clean(self.bank_name)) <= BANK_NAME_LENGTH, "bank-name")
        _refuse_unless(_reads(read_bik, self.bik), "bik")
        _refuse_unless(_reads(read_account, self.account), "account")
        _refuse_unless(account_key_is_right(self.bik, self.account), "account-key")
        _refuse_unless(not self.inn or _reads(read_inn, self.inn), "inn")
        _refuse_unless(not self.kpp or _reads(read_kpp, self.kpp), "kpp")
        if self.correspondent != NO_CORRESPONDENT:
            _refuse_unless(_reads(read_account, self.correspondent), "correspondent")
            _refuse_unless(correspondent_key_is_right(self.bik, self.correspondent), "correspondent-key")


def _refuse_unless(right: bool, what: str) -> None:
    if not right:
        raise Refused(f"refusal-payee-{what}")


def _reads(read: Callable[[str], str], value: str) -> bool:
    """Claims that the value is in its normal form already."""
    try:
        return read(value) == value
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Payment:
    """What a QR asks to pay; without an amount the payer types it."""

    payee: PayeeDetails
    amount: Decimal | None = None
    fields: Mapping[Field, str] = field(default_factory=dict)


def payment_string(payment: Payment, encoding: Encoding | None = None) -> bytes:
    """The bytes of the QR. Without an encoding UTF-8 is taken, and Windows-1251 where that outgrows 300 bytes.

    Values lose line breaks and doubled blanks. Refused when a value is too long, when the mandatory block is, when
    the encoding lacks a letter, or when no separator is left that stands in no value: the standard has no escaping.
    """
    mandatory, others = _mandatory_pairs(payment.payee), _other_pairs(payment)
    separator = _separator((*mandatory, *others))
    refusal = Refused("refusal-qr-too-long")
    for tried in (encoding,) if encoding else (Encoding.UTF_8, Encoding.WINDOWS_1251):
        try:
            head = separator.join((f"ST0001{tried}", *mandatory)).encode(tried.codec)
            tail = "".join(separator + pair for pair in others).encode(tried.codec)
        except UnicodeEncodeError:
            refusal = Refused("refusal-qr-letters")
            continue
        if len(head) <= MANDATORY_BYTES:
            return head + tail
    raise refusal


def _mandatory_pairs(payee: PayeeDetails) -> tuple[str, ...]:
    return (
        f"Name={_clean(payee.name)}",
        f"PersonalAcc={payee.account}",
        f"BankName={_clean(payee.bank_name)}",
        f"BIC={payee.bik}",
        f"CorrespAcc={payee.correspondent}",
    )


def _other_pairs(payment: Payment) -> tuple[str, ...]:
    values = {one: _clean(payment.fields.get(one, "")) for one in Field}
    for one, value in values.items():
        if len(value) > _LENGTHS.get(one, len(value)):
            raise Refused("refusal-qr-value-long", field=one.value, limit=_LENGTHS[one])
    purpose = values.pop(Field.PURPOSE)
    pairs = {"Sum": _sum(payment.amount), "Purpose": purpose, "PayeeINN": payment.payee.inn, "KPP": payment.payee.kpp}
    return tuple(f"{key}={value}" for key, value in (pairs | values).items() if value)


def _sum(amount: Decimal | None) -> str:
    if amount is None:
        return ""
    whole = str(kopecks(amount))
    if amount <= 0 or len(whole) > SUM_DIGITS:
        raise ValueError("a sum to pay is at least a kopeck and at most 18 digits of kopecks")
    return whole


def _separator(pairs: tuple[str, ...]) -> str:
    text = "".join(pairs)
    free = next((mark for mark in _SEPARATORS if mark not in text), None)
    if free is None:
        raise Refused("refusal-qr-letters")
    return free


def _clean(value: str) -> str:
    return " ".join("".join(letter if letter.isprintable() else " " for letter in value).split())


def parse_payment_string(data: bytes) -> Payment:
    """Read such bytes back, keys without regard to case, unknown keys left out.

    Raises Unreadable when they are no such string, Refused when the payee's details in it are faulty.
    """
    text = _decoded(data)
    # The eighth character is the separator, whatever it is.
    separator, body = text[7:8], text[8:]
    pairs = (pair.partition("=") for pair in body.split(separator) if pair)
    values = {key.lower(): value for key, _, value in pairs}
    try:
        payee = PayeeDetails(
            name=values["name"],
            account=values["personalacc"],
            bank_name=values["bankname"],
            bik=values["bic"],
            correspondent=values["correspacc"],
            inn=values.get("payeeinn", ""),
            kpp=values.get("kpp", ""),
        )
        amount = roubles(int(values["sum"])) if values.get("sum") else None
    except (KeyError, ValueError) as error:
        raise Unreadable("unreadable-payment-qr") from error
    return Payment(payee, amount, {_FIELDS[key]: value for key, value in values.items() if key in _FIELDS and value})


def _decoded(data: bytes) -> str:
    if not data.startswith(_FORMAT) or len(data) <= len(_FORMAT) + 2:
        raise Unreadable("unreadable-payment-qr")
    try:
        return data.decode(Encoding(data[6:7].decode("ascii")).codec)
    except ValueError as error:
        raise Unreadable("unreadable-payment-qr") from error
