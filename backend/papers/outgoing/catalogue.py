"""The fields that a template may name: Russian and Latin, what each says of a case, in which forms it can stand."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from enum import StrEnum

from babel.dates import format_date
from babel.numbers import format_decimal

from backend.domain.amounts_in_words import Case as Grammar
from backend.domain.amounts_in_words import amount_with_words
from backend.domain.declension import Form, Sex, declined, sex_of
from backend.domain.people_names import PersonName, parse_name
from backend.papers.outgoing.facts import Facts

NO_BREAK = "\u00a0"
_LANGUAGE = "ru"


class Sort(StrEnum):
    """What a value is, and so which forms it has."""

    TEXT = "text"
    PERSON = "person"
    DAY = "day"
    MONEY = "money"


@dataclass(frozen=True)
class Base:
    """A fact by the names under which templates know it; `fact` is the attribute of Facts and names its text."""

    russian: str
    latin: str
    fact: str
    sort: Sort
    example: str

    @property
    def text_key(self) -> str:
        return text_key_of(self.fact)


@dataclass(frozen=True)
class Shape:
    """A form of a value by its two names: `{должник.кого}`, `{debtor.gen}`."""

    russian: str
    latin: str
    written: Callable[[str], str] | Callable[[date], str] | Callable[[Decimal], str]


def text_key_of(fact: str) -> str:
    return f"outgoing-fact-{fact.replace('_', '-')}"


def short_day(day: date) -> str:
    return day.strftime("%d.%m.%Y")


def long_day(day: date) -> str:
    """«5 марта 2026 года»."""
    return f"{format_date(day, 'd MMMM y', locale=_LANGUAGE)} года".replace(" ", NO_BREAK, 1)


def roubles(amount: Decimal) -> str:
    """«12 345,67 руб.»; the embedded font has no sign of the rouble."""
    return f"{bare_sum(amount)}{NO_BREAK}руб."


def bare_sum(amount: Decimal) -> str:
    return format_decimal(amount, "#,##0.00", locale=_LANGUAGE).replace(" ", NO_BREAK)


def person_of(text: str) -> PersonName | None:
    try:
        return parse_name(text)
    except ValueError:
        return None


def sex_in(facts: Facts) -> Sex | None:
    """The debtor's, for words that agree with it."""
    name = person_of(facts.debtor_name)
    return sex_of(name) if name else None


def _in(form: Form) -> Callable[[str], str]:
    def written(text: str) -> str:
        name = person_of(text)
        return declined(name, form).full if name and " " in text.strip() else text

    return written


def _short(text: str) -> str:
    name = person_of(text)
    return name.short.replace(" ", NO_BREAK) if name else text


def _words(amount: Decimal) -> str:
    return amount_with_words(amount)


def _words_genitive(amount: Decimal) -> str:
    return amount_with_words(amount, Grammar.GENITIVE)


PLAIN: Mapping[Sort, Callable[..., str]] = {
    Sort.TEXT: str,
    Sort.PERSON: str,
    Sort.DAY: short_day,
    Sort.MONEY: roubles,
}
SHAPES: Mapping[Sort, tuple[Shape, ...]] = {
    Sort.TEXT: (),
    Sort.PERSON: (
        Shape("кого", "gen", _in(Form.GEN)),
        Shape("кому", "dat", _in(Form.DAT)),
        Shape("вин", "acc", _in(Form.ACC)),
        Shape("кем", "ins", _in(Form.INS)),
        Shape("о_ком", "prep", _in(Form.PREP)),
        Shape("кратко", "short", _short),
    ),
    Sort.DAY: (Shape("словами", "words", long_day),),
    Sort.MONEY: (
        Shape("прописью", "words", _words),
        Shape("прописью_род", "words_gen", _words_genitive),
        Shape("числом", "bare", bare_sum),
    ),
}

_T, _P, _D, _M = Sort.TEXT, Sort.PERSON, Sort.DAY, Sort.MONEY
BASES: tuple[Base, ...] = (
    Base("дата", "day", "day", _D, "20.11.2026"),
    Base("дело", "case", "number", _T, "C-000123"),
    Base("должник", "debtor", "debtor_name", _P, "Берёзкина Ольга Петровна"),
    Base("должник.родился", "debtor.born", "debtor_born", _D, "14.03.1985"),
    Base("должник.место_рождения", "debtor.birth_place", "debtor_birth_place", _T, "г. Новосибирск"),
    Base("должник.паспорт", "debtor.passport", "debtor_passport", _T, "5004 123456"),
    Base("должник.инн", "debtor.inn", "debtor_inn", _T, "540100000000"),
    Base("должник.снилс", "debtor.snils", "debtor_snils", _T, "112-233-445 95"),
    Base("должник.адрес", "debtor.address", "debtor_address", _T, "630099, г. Новосибирск, ул. Ленина, д. 1"),
    Base("должник.проживает", "debtor.residence", "debtor_residence", _T, "630005, г. Новосибирск, ул. Крылова, д. 3"),
    Base("должник.работа", "debtor.employer", "debtor_employer", _T, "ООО «Пример»"),
    Base("взыскатель", "claimant", "claimant_name", _T, "ООО «ПКО Пример»"),
    Base("взыскатель.инн", "claimant.inn", "claimant_inn", _T, "7701234560"),
    Base("взыскатель.кпп", "claimant.kpp", "claimant_kpp", _T, "770101001"),
    Base("взыскатель.огрн", "claimant.ogrn", "claimant_ogrn", _T, "1027700000005"),
    Base("взыскатель.адрес", "claimant.address", "claimant_address", _T, "101000, г. Москва, ул. Примерная, д. 1"),
    Base("взыскатель.телефон", "claimant.phone", "claimant_phone", _T, "+7 495 000-00-00"),
    Base("взыскатель.почта", "claimant.email", "claimant_email", _T, "office@example.org"),
    Base("взыскатель.счёт", "claimant.account", "claimant_account", _T, "40702810138250123017"),
    Base("взыскатель.банк", "claimant.bank", "claimant_bank", _T, "Банк «Пример»"),
    Base("взыскатель.бик", "claimant.bic", "claimant_bic", _T, "044525225"),
    Base("взыскатель.корсчёт", "claimant.corr_account", "claimant_corr_account", _T, "30101810400000000225"),
    Base("подписант", "signer", "signer_name", _P, "Соколов Иван Андреевич"),
    Base("подписант.основание", "signer.basis", "signer_basis", _T, "доверенность № 5 от 12.01.2026"),
    Base("кредитор", "seller", "seller_name", _T, "ООО МКК «Пример заём»"),
    Base("кредитор.инн", "seller.inn", "seller_inn", _T, "7701234560"),
    Base("цессия.номер", "cession.number", "cession_number", _T, "Ц-1"),
    Base("цессия.дата", "cession.date", "cession_date", _D, "01.10.2026"),
    Base("договор.номер", "contract.number", "contract_number", _T, "ДЗ-000123"),
    Base("договор.дата", "contract.date", "contract_date", _D, "10.05.2025"),
    Base("договор.сумма", "contract.amount", "loan_amount", _M, "30 000,00 руб."),
    Base("договор.ставка", "contract.rate", "loan_rate", _T, "292"),
    Base("договор.срок", "contract.due", "loan_due_on", _D, "10.06.2025"),
    Base("договор.просрочка", "contract.overdue", "overdue_since", _D, "11.06.2025"),
    Base("договор.уид", "contract.uid", "deal_uid", _T, "a1b2c3d4-0000-11ee-8000-000000000000-a"),
    Base("суд", "court", "court_name", _T, "Судебный участок № 3 Центрального района"),
    Base("суд.кому", "court.to", "court_to", _T, "Мировому судье судебного участка № 3 Центрального района"),
    Base("суд.адрес", "court.address", "court_address", _T, "630099, г. Новосибирск, ул. Судебная, д. 2"),
    Base("суд.дело", "court.case", "court_case_number", _T, "2-1234/2026"),
    Base("суд.уид", "court.uid", "court_uid", _T, "54MS0001-01-2026-000123-45"),
    Base("суд.отправлено", "court.posted", "court_posted_on", _D, "18.11.2026"),
    Base("суд.отправление", "court.barcode", "court_barcode", _T, "80092063905992"),
    Base("акт.дата", "act.date", "act_date", _D, "12.08.2026"),
    Base("акт.в_силе", "act.force", "force_date", _D, "05.09.2026"),
    Base("акт.отменён", "act.cancelled", "cancelled_on", _D, "20.09.2026"),
    Base("ип.номер", "enforcement.number", "enforcement_number", _T, "12345/26/54001-ИП"),
    Base("банк", "bank", "bank_name", _T, "Банк «Пример»"),
    Base("долг.основной", "debt.principal", "principal", _M, "30 000,00 руб."),
    Base("долг.проценты", "debt.interest", "interest", _M, "12 000,00 руб."),
    Base("долг.неустойка", "debt.penalty", "penalty", _M, "1 500,00 руб."),
    Base("долг.комиссии", "debt.fees", "fees", _M, "500,00 руб."),
    Base("долг", "debt", "price", _M, "43 500,00 руб."),
    Base("долг.издержки", "debt.costs", "awarded_costs", _M, "2 000,00 руб."),
    Base("долг.всего", "debt.total", "owed", _M, "45 500,00 руб."),
    Base("долг.оплачено", "debt.paid", "paid", _M, "5 000,00 руб."),
    Base("уступлено", "sold", "sold", _M, "43 500,00 руб."),
    Base("уступлено.основной", "sold.principal", "sold_principal", _M, "30 000,00 руб."),
    Base("уступлено.проценты", "sold.interest", "sold_interest", _M, "12 000,00 руб."),
    Base("уступлено.неустойка", "sold.penalty", "sold_penalty", _M, "1 500,00 руб."),
    Base("уступлено.комиссии", "sold.fees", "sold_fees", _M, "500,00 руб."),
    Base("пошлина.приказ", "fee.order", "order_fee", _M, "2 000,00 руб."),
    Base("пошлина.иск", "fee.claim", "claim_fee", _M, "4 000,00 руб."),
    Base("пошлина.доплата", "fee.left", "claim_fee_left", _M, "2 000,00 руб."),
    Base("пошлина.уплачено", "fee.paid", "fee_paid", _M, "2 000,00 руб."),
    Base("почта.расходы", "postage", "postage", _M, "263,04 руб."),
    Base("график.сумма", "plan.total", "plan_total", _M, "43 500,00 руб."),
    Base("график.дата", "plan.day", "plan_day", _D, "15.11.2026"),
    Base("график.прощается", "plan.forgiven", "plan_forgiven", _M, "1 500,00 руб."),
    Base("вход", "entry", "entry_link", _T, "https://t.me/example_bot?start=LABCDEFGHIJKLMN27"),
    Base("график.подпись", "plan.signature", "plan_signature", _T, "подписано 15.11.2026 12:00 (UTC), код 1f2e3d"),
)


@dataclass(frozen=True)
class Field:
    """A base in one of its forms."""

    base: Base
    written: Callable[..., str]

    def of(self, facts: Facts) -> str:
        """Nothing where the fact is not known; a sum of nothing says nothing, so that a part can be left out by it."""
        value = getattr(facts, self.base.fact)
        return self.written(value) if value else ""


def _named() -> Iterator[tuple[str, Field]]:
    for base in BASES:
        plain = Field(base, PLAIN[base.sort])
        yield base.russian, plain
        yield base.latin, plain
        for shape in SHAPES[base.sort]:
            formed = Field(base, shape.written)
            yield f"{base.russian}.{shape.russian}", formed
            yield f"{base.latin}.{shape.latin}", formed


FIELDS: Mapping[str, Field] = dict(_named())
"""Every name that a template may use."""


def field_named(name: str) -> Field | None:
    return _WITHOUT_YO.get(name.strip().lower().replace("ё", "е"))


_WITHOUT_YO = {name.replace("ё", "е"): field for name, field in FIELDS.items()}


def nearest_field(name: str) -> str:
    """The name that was probably meant, or nothing."""
    found = get_close_matches(name.strip().lower(), FIELDS, n=1, cutoff=0.5)
    return found[0] if found else ""
