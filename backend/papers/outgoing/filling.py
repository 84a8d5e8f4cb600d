"""A template and the facts become a document, or the names of the facts that are lacking."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from backend.domain.declension import Sex
from backend.domain.letter_codes import LIVES
from backend.papers.outgoing.catalogue import NO_BREAK, field_named, long_day, person_of, sex_in
from backend.papers.outgoing.document import (
    Address,
    Block,
    Centred,
    Document,
    EntryCode,
    Heading,
    Items,
    PageBreak,
    Paragraph,
    Runs,
    Signature,
    words_of,
)
from backend.papers.outgoing.facts import Facts
from backend.papers.outgoing.markup import (
    Bold,
    Command,
    Line,
    LineKind,
    Named,
    Node,
    Optional,
    Part,
    Piece,
    Template,
    Words,
    read_template,
)
from backend.papers.outgoing.sheets import facts_of_sheet, lacking_in, sheet_of
from backend.papers.outgoing.tables import COURT_LANGUAGE, TABLES, table_of
from backend.papers.qr import qr_svg
from backend.texts import texts_for

ENTRY = "entry_link"
_OF_MONEY = frozenset({"principal", "interest", "penalty", "fees", "price", "owed", "earned"})
_GROUPED = frozenset({LineKind.ADDRESS, LineKind.LISTED, LineKind.NUMBERED})
BLANK = "____________________"
_KEPT_TOGETHER = re.compile(r"(?<!\w)(№|ст\.|п\.|ч\.|г\.|ул\.|д\.|кв\.|абз\.|подп\.|ф\.) (?=\S|$)")


@dataclass(frozen=True)
class Filled:
    """`lacking` are attributes of Facts, in the order of the template; with any of them the paper is not made."""

    document: Document
    lacking: tuple[str, ...]


@dataclass
class _Sheet:
    """What is being put together."""

    facts: Facts
    sex: Sex | None
    lacking: dict[str, None] = field(default_factory=dict)


def fill(text: str, title: str, facts: Facts) -> Filled:
    """Raises ValueError of a template with mistakes: it is checked before it is put in force."""
    template = read_template(text)
    if template.mistakes:
        raise ValueError(f"line {template.mistakes[0].line}: {template.mistakes[0].wrong}")
    return filled_from(template, title, facts)


def filled_from(template: Template, title: str, facts: Facts) -> Filled:
    """As `fill`, of a template that was read before."""
    sheet = _Sheet(facts, sex_in(facts))
    blocks = tuple(_blocks(_chosen(template.nodes, facts), sheet))
    document = Document(title, facts.claimant_name, facts.day, blocks)
    return Filled(document, tuple(sheet.lacking))


def facts_named_in(template: Template) -> frozenset[str]:
    """Attributes of Facts of which the template speaks; every payment counts where it speaks of what is owed."""
    named = frozenset(_named_in(template.nodes))
    return named | {"paid"} if named & _OF_MONEY else named


def speaks_of_debt(template: Template) -> bool:
    """Claims that the sum has to be frozen with such a paper."""
    return bool(facts_named_in(template) & _OF_MONEY)


def _named_in(nodes: Iterable[Node]) -> Iterator[str]:
    for node in nodes:
        match node:
            case Optional(condition=condition, nodes=inner):
                known = field_named(condition)
                yield known.base.fact if known else TABLES[condition].fact
                yield from _named_in(inner)
            case Line(pieces=pieces):
                yield from _of_pieces(pieces)
            case Command(name="таблица", argument=argument):
                yield TABLES[argument].fact
            case Command(name="бланк", argument=argument, second=second):
                yield from facts_of_sheet(second)
                yield from ("posted",) if argument == "ф103" else ()
            case Command(name="подпись"):
                yield from ("signer_name", "signer_basis")
            case Command(name="код входа"):
                yield ENTRY


def _of_pieces(pieces: Iterable[Piece]) -> Iterator[str]:
    for piece in pieces:
        if isinstance(piece, Part):
            yield from _of_pieces(piece.pieces)
        elif isinstance(piece, Named) and piece.agreeing is not None:
            yield "debtor_name"
        elif isinstance(piece, Named) and (known := field_named(piece.name)):
            yield known.base.fact


def _chosen(nodes: Iterable[Node], facts: Facts) -> Iterator[Line | Command]:
    for node in nodes:
        if not isinstance(node, Optional):
            yield node
        elif _is_said(node.condition, facts):
            yield from _chosen(node.nodes, facts)


def _is_said(condition: str, facts: Facts) -> bool:
    known = field_named(condition)
    return bool(known.of(facts)) if known else table_of(condition, facts) is not None


def _blocks(nodes: Iterator[Line | Command], sheet: _Sheet) -> Iterator[Block]:
    """A form takes the list that follows it."""
    form: Command | None = None
    for group in _groups(nodes):
        first = group[0]
        if form is not None:
            listed = _lines(group) if isinstance(first, Line) and first.kind is LineKind.LISTED else []
            yield _form(form, listed, sheet)
            form = None
            if listed:
                continue
        if isinstance(first, Line):
            yield from _block(_lines(group), sheet)
        elif first.name == "бланк":
            form = first
        else:
            yield from _commanded(first, sheet)
    if form is not None:
        yield _form(form, [], sheet)


def _groups(nodes: Iterator[Line | Command]) -> Iterator[list[Line | Command]]:
    """Lines of an address or of a list that follow each other; anything else by itself."""
    group: list[Line | Command] = []
    for node in nodes:
        last = group[-1] if group else None
        goes_on = isinstance(node, Line) and isinstance(last, Line) and node.kind is last.kind and node.kind in _GROUPED
        if group and not goes_on:
            yield group
            group = []
        group.append(node)
    if group:
        yield group


def _lines(group: Iterable[Line | Command]) -> list[Line]:
    return [node for node in group if isinstance(node, Line)]


def _form(form: Command, listed: Iterable[Line], sheet: _Sheet) -> Block:
    sheet.lacking.update(dict.fromkeys(lacking_in(form.second, sheet.facts)))
    items = [words_of(_runs(line.pieces, sheet)) for line in listed]
    return sheet_of(form.argument, form.second, items, sheet.facts)


def _block(lines: Sequence[Line], sheet: _Sheet) -> Iterator[Block]:
    """Nothing of lines whose every part was left out."""
    kind, start = lines[0].kind, lines[0].number
    said = [runs for runs, line in ((_runs(line.pieces, sheet), line) for line in lines) if runs or not line.pieces]
    if not said:
        return
    match kind:
        case LineKind.HEADING | LineKind.SUBHEADING:
            yield Heading(said[0], 1 if kind is LineKind.HEADING else 2)
        case LineKind.CENTRED:
            yield Centred(said[0])
        case LineKind.ADDRESS:
            yield Address(tuple(said))
        case LineKind.LISTED | LineKind.NUMBERED:
            yield Items(tuple(said), start if kind is LineKind.NUMBERED else 0)
        case _:
            yield Paragraph(said[0])


def _commanded(command: Command, sheet: _Sheet) -> Iterator[Block]:
    match command.name:
        case "таблица":
            table = table_of(command.argument, sheet.facts)
            if table is not None:
                yield table
            else:
                sheet.lacking[TABLES[command.argument].fact] = None
        case "подпись":
            yield _signature(sheet.facts)
        case "код входа":
            yield from _entry_code(sheet.facts)
        case _:
            yield PageBreak()


def _signature(facts: Facts) -> Signature:
    signer = person_of(facts.signer_name)
    return Signature(facts.signer_basis, signer.short if signer else "", long_day(facts.day))


def _entry_code(facts: Facts) -> Iterator[EntryCode]:
    """Nothing where letters lead to no bot."""
    if link := facts.entry_link:
        yield EntryCode(texts_for(COURT_LANGUAGE)("outgoing-entry-code", days=LIVES.days), link, qr_svg(link.encode()))


def _runs(pieces: Iterable[Piece], sheet: _Sheet) -> Runs:
    runs: list[tuple[str, bool]] = []
    bold = False
    for piece in pieces:
        if isinstance(piece, Bold):
            bold = not bold
        elif isinstance(piece, Part):
            if _has_all(piece, sheet.facts):
                runs += [(text, bold or inner) for text, inner in _runs(piece.pieces, sheet)]
        elif text := _text(piece, sheet):
            runs.append((text, bold))
    return tuple(_joined(runs))


def _joined(runs: Iterable[tuple[str, bool]]) -> Iterator[tuple[str, bool]]:
    """«руб.» ends a sentence with its own point; an abbreviation keeps with what it shortens."""
    before = ""
    for text, bold in runs:
        said = text[1:] if before.endswith("руб.") and text.startswith(".") else text
        before = said or before
        if said:
            yield _KEPT_TOGETHER.sub(lambda found: found[1] + NO_BREAK, said), bold


def _has_all(part: Part, facts: Facts) -> bool:
    named = [field_named(piece.name) for piece in part.pieces if isinstance(piece, Named)]
    return all(one is not None and one.of(facts) for one in named)


def _text(piece: Words | Named | Bold | Part, sheet: _Sheet) -> str:
    if isinstance(piece, Words):
        return piece.text
    if not isinstance(piece, Named) or (known := field_named(piece.name)) is None:
        return ""
    if piece.agreeing is not None:
        his, hers = piece.agreeing
        return {Sex.MALE: his, Sex.FEMALE: hers}[sheet.sex] if sheet.sex else f"{his} ({hers})"
    value = known.of(sheet.facts)
    if not value and piece.blank:
        return BLANK
    if not value:
        sheet.lacking[known.base.fact] = None
    return value
