"""A template as a lawyer writes it: plain lines with a few marks, read into nodes, with every mistake by its line.

- `# ЗАГОЛОВОК`, `## подзаголовок`, `= centred`, `> right-hand address`, `1. numbered`, `- listed`, `% not printed`;
- `**bold**`, `{должник.кого}`, `{суд.адрес?}` a line to fill in where nothing is known, `{должник:обязан|обязана}`;
- `[[ left out, whole, where a field in it is empty ]]`, `[если долг.неустойка]` … `[конец]` for whole lines;
- `[таблица: начисления]`, `[бланк: ф107, суд]` with the list that follows, `[подпись]`, `[новая страница]`;
- `[код входа]`: the code that opens the chat for the debtor.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum

from backend.papers.outgoing.catalogue import field_named, nearest_field
from backend.papers.outgoing.sheets import RECIPIENTS, SHEETS
from backend.papers.outgoing.tables import TABLES

LONGEST_TEMPLATE = 60_000
_PIECE = re.compile(r"(\*\*|\[\[|\]\]|\{[^{}\n]*\})")
_COMMAND = re.compile(r"\[(?!\[)([^\[\]]*)\]")
_NUMBERED = re.compile(r"(\d{1,3})[.)]\s+")
_IF, _END, _TABLE, _FORM = ("если", "конец", "таблица", "бланк")
_BREAK, _SIGNATURE, _ENTRY = ("новая страница", "подпись", "код входа")
_IN_LATIN = {
    "if": _IF, "end": _END, "table": _TABLE, "form": _FORM,
    "new page": _BREAK, "signature": _SIGNATURE, "entry code": _ENTRY,
}  # fmt: skip
_NAMES_IN_LATIN = {
    "sums": "суммы", "earned": "начисления", "movements": "движение", "register": "реестр", "plan": "график",
    "slips": "описки",
    "f107": "ф107", "f103": "ф103", "f119": "ф119", "envelope": "конверт", "debtor": "должник", "court": "суд",
}  # fmt: skip
COMMANDS = (_IF, _END, _TABLE, _FORM, _BREAK, _SIGNATURE, _ENTRY)


class Wrong(StrEnum):
    """What can be wrong with a line."""

    FIELD = "field"
    MARK = "mark"
    TABLE = "table"
    FORM = "form"
    BRACE = "brace"
    PART = "part"
    UNCLOSED_IF = "if"
    STRAY_END = "end"
    EMPTY = "empty"
    LONG = "long"

    @property
    def text_key(self) -> str:
        return f"outgoing-wrong-{self.value}"


@dataclass(frozen=True)
class Mistake:
    """`nearest` is what was probably meant, or nothing."""

    line: int
    wrong: Wrong
    what: str = ""
    nearest: str = ""


@dataclass(frozen=True)
class Words:
    text: str


@dataclass(frozen=True)
class Named:
    """A field in its place; `blank` leaves a line to fill in; `agreeing` are the words for him and for her."""

    name: str
    blank: bool = False
    agreeing: tuple[str, str] | None = None


@dataclass(frozen=True)
class Bold:
    """From here bold, or no longer."""


@dataclass(frozen=True)
class Part:
    """Left out where a field in it is empty."""

    pieces: "tuple[Piece, ...]"


Piece = Words | Named | Bold | Part


class LineKind(StrEnum):
    HEADING = "# "
    SUBHEADING = "## "
    ADDRESS = ">"
    CENTRED = "= "
    LISTED = "- "
    NUMBERED = "1. "
    PLAIN = ""


@dataclass(frozen=True)
class Line:
    """`number` is that of a numbered line, as it is written."""

    kind: LineKind
    pieces: tuple[Piece, ...]
    number: int = 1


@dataclass(frozen=True)
class Command:
    """What stands in square brackets on a line of its own."""

    name: str
    argument: str = ""
    second: str = ""


@dataclass(frozen=True)
class Optional:
    """Lines that are there only where the field, or the table, has something to say."""

    condition: str
    nodes: "tuple[Node, ...]"


Node = Line | Command | Optional


@dataclass(frozen=True)
class Template:
    nodes: tuple[Node, ...]
    mistakes: tuple[Mistake, ...]


@dataclass
class _Open:
    line: int
    condition: str
    nodes: list[Node] = field(default_factory=list)


def read_template(text: str) -> Template:
    """Everything that can be understood, and every mistake with its line, counted from 1."""
    mistakes: list[Mistake] = []
    stack = [_Open(0, "")]
    if len(text) > LONGEST_TEMPLATE:
        return Template((), (Mistake(1, Wrong.LONG),))
    for number, raw in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("%"):
            continue
        if command := _COMMAND.fullmatch(line):
            _command(command[1], number, stack, mistakes)
        else:
            stack[-1].nodes.append(_line(line, number, mistakes))
    mistakes += [Mistake(one.line, Wrong.UNCLOSED_IF, one.condition) for one in stack[1:]]
    if not stack[0].nodes and not mistakes:
        mistakes.append(Mistake(1, Wrong.EMPTY))
    return Template(tuple(stack[0].nodes), tuple(sorted(mistakes, key=lambda one: one.line)))


def _command(written: str, number: int, stack: list[_Open], mistakes: list[Mistake]) -> None:
    name, argument, second = _taken_apart(written)
    if name == _IF:
        if field_named(argument) is None and argument not in TABLES:
            mistakes.append(Mistake(number, Wrong.FIELD, argument, nearest_field(argument)))
        stack.append(_Open(number, argument))
    elif name == _END:
        if len(stack) == 1:
            mistakes.append(Mistake(number, Wrong.STRAY_END))
        else:
            closed = stack.pop()
            stack[-1].nodes.append(Optional(closed.condition, tuple(closed.nodes)))
    elif mistake := _wrong_command(name, argument, second, number):
        mistakes.append(mistake)
    else:
        stack[-1].nodes.append(Command(name, argument, second))


def _taken_apart(written: str) -> tuple[str, str, str]:
    """«если долг», «таблица: суммы», «бланк: ф107, суд»."""
    words = " ".join(written.lower().split())
    name, colon, rest = words.partition(":")
    if not colon:
        first, _, rest = words.partition(" ")
        name = first if _IN_LATIN.get(first, first) == _IF else words
        rest = rest if name == first else ""
    argument, _, second = rest.partition(",")
    argument, second = argument.strip(), second.strip()
    return (
        _IN_LATIN.get(name.strip(), name.strip()),
        _NAMES_IN_LATIN.get(argument, argument),
        _NAMES_IN_LATIN.get(second, second),
    )


def _wrong_command(name: str, argument: str, second: str, number: int) -> Mistake | None:
    if name not in COMMANDS:
        return Mistake(number, Wrong.MARK, name, _nearest(name, COMMANDS))
    if name == _TABLE and argument not in TABLES:
        return Mistake(number, Wrong.TABLE, argument, _nearest(argument, TABLES))
    if name == _FORM and argument not in SHEETS:
        return Mistake(number, Wrong.FORM, argument, _nearest(argument, SHEETS))
    if name == _FORM and second not in RECIPIENTS:
        return Mistake(number, Wrong.FORM, second, _nearest(second, RECIPIENTS))
    return None


def _nearest(written: str, known: object) -> str:
    return next(iter(get_close_matches(written, list(known), n=1, cutoff=0.4)), "")  # type: ignore[call-overload]


def _line(line: str, number: int, mistakes: list[Mistake]) -> Line:
    if numbered := _NUMBERED.match(line):
        pieces = _pieces(line[numbered.end() :], number, mistakes)
        return Line(LineKind.NUMBERED, tuple(pieces), int(numbered[1]))
    kind, rest = _kind(line)
    return Line(kind, tuple(_pieces(rest, number, mistakes)))


def _kind(line: str) -> tuple[LineKind, str]:
    for kind in (LineKind.SUBHEADING, LineKind.HEADING, LineKind.CENTRED, LineKind.LISTED):
        if line.startswith(kind.value):
            return kind, line[len(kind.value) :].strip()
    if line.startswith(LineKind.ADDRESS.value):
        return LineKind.ADDRESS, line[1:].strip()
    return LineKind.PLAIN, line


def _pieces(text: str, number: int, mistakes: list[Mistake]) -> Iterator[Piece]:
    part: list[Piece] | None = None
    for mark in _PIECE.split(text):
        found: Piece | None = None
        if mark == "[[" and part is None:
            part = []
        elif mark == "]]" and part is not None:
            found, part = Part(tuple(part)), None
        elif mark in {"[[", "]]"}:
            mistakes.append(Mistake(number, Wrong.PART))
        elif mark:
            found = _piece(mark, number, mistakes)
        if found is not None and part is not None and not isinstance(found, Part):
            part.append(found)
        elif found is not None:
            yield found
    if part is not None:
        mistakes.append(Mistake(number, Wrong.PART))


def _piece(mark: str, number: int, mistakes: list[Mistake]) -> Piece:
    if mark == "**":
        return Bold()
    if not (mark.startswith("{") and mark.endswith("}")):
        if "{" in mark or "}" in mark:
            mistakes.append(Mistake(number, Wrong.BRACE))
        return Words(mark)
    named = _named(mark[1:-1])
    if field_named(named.name) is None:
        mistakes.append(Mistake(number, Wrong.FIELD, named.name, nearest_field(named.name)))
    return named


def _named(written: str) -> Named:
    name, colon, words = written.partition(":")
    if colon and words.count("|") == 1:
        his, hers = (word.strip() for word in words.split("|"))
        return Named(name.strip(), agreeing=(his, hers))
    return Named(written.strip().removesuffix("?").strip(), blank=written.strip().endswith("?"))
