"""Sheets between packages, printed with them: which court, whose case, what lies in it; the list for the counter."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from backend.papers.outgoing.catalogue import bare_sum, long_day
from backend.papers.outgoing.document import Block, Centred, Document, Heading, Paragraph, Runs, Sheet, Table
from backend.papers.outgoing.facts import Facts
from backend.papers.outgoing.sheets import Letter, list_of


@dataclass(frozen=True)
class InPackage:
    """A part as a sheet lists it, with the pages that it takes."""

    title: str
    pages: int


@dataclass(frozen=True)
class Listed:
    """A case as the list of its court names it."""

    number: str
    debtor: str
    contract: str
    price: Decimal
    pages: int


def court_sheet(court: str, address: str, cases: Sequence[Listed], author: str, day: date) -> Document:
    """What goes to one court: every package by its case, and their sum."""
    rows = [
        (str(at), one.number, one.debtor, one.contract, bare_sum(one.price), str(one.pages))
        for at, one in enumerate(cases, 1)
    ]
    total = ("", "Всего", "", "", bare_sum(sum((one.price for one in cases), Decimal(0))), _sum_of(cases))
    head = ("№", "Дело", "Должник", "Договор", "Цена, руб.", "Страниц")
    table = Table(head, (*rows, total), (5, 12, 34, 22, 16, 10), right=(4, 5), has_total=True)
    known: tuple[Block, ...] = (Paragraph(_said(address)),) if address else ()
    title = court or "Суд не определён"
    blocks = (Heading(_said(title), 1), *known, Paragraph(_said(f"Пакетов: {len(cases)}. {long_day(day)}")), table)
    return Document(title, author, day, blocks)


def case_sheet(
    number: str, debtor: str, court: str, parts: Sequence[tuple[str, Sequence[InPackage]]], day: date
) -> Document:
    """What lies in one package, addressee by addressee."""
    blocks: list[Block] = [Heading(_said(number), 1), Centred(_said(debtor)), Paragraph(_said(court))]
    for to, listed in parts:
        rows = [(str(at), one.title, str(one.pages)) for at, one in enumerate(listed, 1)]
        total = ("", "Всего", _sum_of(listed))
        blocks += [
            Paragraph(((to, True),)),
            Table(("№", "Документ", "Страниц"), (*rows, total), (1, 10, 2), (2,), has_total=True),
        ]
    return Document(number, "", day, tuple(blocks))


def letters_sheet(letters: Sequence[Letter], facts: Facts) -> Document:
    """One list ф. 103 for all that is handed over together; sender and day are those of the facts."""
    sheet: Sheet = list_of(letters, facts)
    return Document("Список ф. 103", facts.claimant_name, facts.day, (sheet,))


def _said(words: str) -> Runs:
    return ((words, False),)


def _sum_of(listed: Sequence[InPackage] | Sequence[Listed]) -> str:
    return str(sum(one.pages for one in listed))
