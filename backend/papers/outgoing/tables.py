"""The tables that a template names: the debt by its parts, what it earned, what moved it, the line of the register."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from backend.domain.accrual_rules import Charge
from backend.domain.money import ZERO
from backend.papers.outgoing.catalogue import bare_sum, roubles, short_day
from backend.papers.outgoing.document import Table
from backend.papers.outgoing.facts import Earned, Facts, Misprint
from backend.texts import texts_for

COURT_LANGUAGE = "ru"


@dataclass(frozen=True)
class Source:
    """What makes a table, and the fact without which there is none."""

    fact: str
    made: Callable[[Facts], Table]


def table_of(name: str, facts: Facts) -> Table | None:
    """None where there is nothing to show. Raises KeyError of a table that nobody knows."""
    made = TABLES[name].made(facts)
    return made if made.rows else None


def _parts(facts: Facts) -> Table:
    named = (
        ("Основной долг", facts.principal),
        ("Проценты за пользование займом", facts.interest),
        ("Неустойка", facts.penalty),
        ("Комиссии", facts.fees),
    )
    return _sums([(name, amount) for name, amount in named if amount], facts.price)


def _sums(lines: list[tuple[str, Decimal]], total: Decimal) -> Table:
    rows = [(name, bare_sum(amount)) for name, amount in lines]
    whole = [*rows, ("Всего", bare_sum(total))] if rows else []
    return Table(("Составная часть", "Сумма, руб."), tuple(whole), (3, 1), right=(1,), has_total=True)


def _earned(facts: Facts) -> Table:
    """«Период, дней, сумма долга, ставка, начислено»; a line that met the cap is marked."""
    texts = texts_for(COURT_LANGUAGE)
    rows = [
        (
            texts(Charge(line.charge).key),
            f"{short_day(line.first)} – {short_day(line.last)}",
            str(line.days),
            bare_sum(line.base),
            _rate(line),
            bare_sum(line.sum) + ("*" if line.capped else ""),
        )
        for line in facts.earned
    ]
    whole = [*rows, ("Итого", "", "", "", "", bare_sum(sum((line.sum for line in facts.earned), ZERO)))] if rows else []
    head = ("Начисление", "Период", "Дней", "Сумма долга, руб.", "Ставка", "Начислено, руб.")
    return Table(head, tuple(whole), (16, 23, 7, 16, 18, 16), right=(2, 3, 5), has_total=True)


def _rate(line: Earned) -> str:
    percent = f"{line.percent.normalize():f}".replace(".", ",")
    return f"{percent} % / {line.days_in_year} дн." if line.days_in_year else f"{percent} % в день"


def _movements(facts: Facts) -> Table:
    texts = texts_for(COURT_LANGUAGE)
    rows = tuple((short_day(one.on), texts(one.kind), texts(one.part), bare_sum(one.sum)) for one in facts.movements)
    head = ("Дата", "Основание", "Составная часть", "Сумма, руб.")
    return Table(head, rows, (12, 34, 24, 16), right=(3,))


def _register_line(facts: Facts) -> Table:
    """The debtor's own line of the register of the cession, and nobody else's."""
    if not facts.sold:
        return Table((), (), ())
    known = (
        ("Должник", facts.debtor_name),
        ("Дата рождения", short_day(facts.debtor_born) if facts.debtor_born else ""),
        ("Паспорт", facts.debtor_passport),
        ("Номер договора займа", facts.contract_number),
        ("Дата договора займа", short_day(facts.contract_date) if facts.contract_date else ""),
        ("Сумма займа, руб.", bare_sum(facts.loan_amount) if facts.loan_amount else ""),
        ("Дата выхода на просрочку", short_day(facts.overdue_since) if facts.overdue_since else ""),
        ("УИд сделки", facts.deal_uid),
    )
    sums = (
        ("Основной долг, руб.", facts.sold_principal),
        ("Проценты, руб.", facts.sold_interest),
        ("Неустойка, руб.", facts.sold_penalty),
        ("Комиссии, руб.", facts.sold_fees),
    )
    rows = [(name, value) for name, value in known if value]
    rows += [(name, bare_sum(amount)) for name, amount in sums if amount]
    rows.append(("Всего уступлено, руб.", bare_sum(facts.sold)))
    return Table(("Сведение реестра", "Значение"), tuple(rows), (1, 1), has_total=True)


def _shares(facts: Facts) -> Table:
    rows = [(str(one.number), short_day(one.due_on), bare_sum(one.sum)) for one in facts.shares]
    whole = [*rows, ("", "Всего", bare_sum(sum((one.sum for one in facts.shares), ZERO)))] if rows else []
    return Table(("№", "Срок", "Сумма, руб."), tuple(whole), (1, 3, 3), right=(2,), has_total=True)


def _slips(facts: Facts) -> Table:
    """What the court is asked to correct; without any a row to fill in by hand."""
    rows = tuple((_SLIPS[one.kind], _printed(one, one.printed), _printed(one, one.right)) for one in facts.slips)
    return Table(("Что указано", "Напечатано", "Верно"), rows or (("", "", ""),), (5, 4, 4))


def _printed(slip: Misprint, value: str) -> str:
    if not value:
        return "контрольные цифры не сходятся"
    if slip.kind in _SLIPS_OF_SUMS:
        return roubles(Decimal(value))
    return short_day(date.fromisoformat(value)) if slip.kind == "born" else value


_SLIPS = {
    "parts": "Общая сумма задолженности (сумма частей, перечисленных там же)",
    "costs": "Общая сумма взыскания (задолженность и расходы, перечисленные там же)",
    "fee": "Государственная пошлина (ст. 333.19 НК РФ на день подачи заявления)",
    "name": "Имя должника",
    "born": "Дата рождения должника",
    "contract": "Номер договора",
    "precinct": "Номер судебного участка",
    "uid": "Уникальный идентификатор дела",
}
_SLIPS_OF_SUMS = frozenset({"parts", "costs", "fee"})

TABLES: Mapping[str, Source] = {
    "суммы": Source("price", _parts),
    "начисления": Source("earned", _earned),
    "движение": Source("movements", _movements),
    "реестр": Source("sold", _register_line),
    "график": Source("shares", _shares),
    "описки": Source("slips", _slips),
}
