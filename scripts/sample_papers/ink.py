"""What is pressed and written on a printed sheet: seals, stamps, signatures, days filled in by hand."""

from collections.abc import Callable, Sequence
from random import Random

from scripts.sample_papers.setting import lines, quoted, text

_BLUES = ('rgb("#2b3f9e")', 'rgb("#3a4fb5")', 'rgb("#4b3f9a")', 'rgb("#1f5fa8")', 'rgb("#5a3f8f")')


class Ink:
    """Ink of one paper. `files` are pictures of marks, made as they are asked for.

    As text alone a stamp is a box of words and a seal is nothing.
    """

    def __init__(self, rng: Random, hand: str, *, as_text: bool) -> None:
        self.rng, self.hand, self.as_text = rng, hand, as_text
        self.colour = rng.choice(_BLUES)
        self.files: dict[str, bytes] = {}

    def markup(self, name: str, cells: Sequence[str]) -> str:
        return _MARKS[name](self, cells)


def _sign(ink: Ink, cells: Sequence[str]) -> str:
    role, name = cells
    return (
        f"#v(6mm)\n#grid(columns: (1fr, 1fr), align: (left, right), [#flush[{lines(role)}]], [#flush[{lines(name)}]])\n"
    )


def _seal(ink: Ink, cells: Sequence[str]) -> str:
    return ""


def _force(ink: Ink, cells: Sequence[str]) -> str:
    words = " #linebreak() ".join(lines(cell) for cell in cells)
    angle = ink.rng.uniform(-3, 3)
    return (
        f"#pad(left: {ink.rng.randrange(0, 60)}mm, rotate({angle:.1f}deg, box(stroke: 1pt + {ink.colour}, inset: 6pt, "
        f'text(fill: {ink.colour}, font: "DejaVu Sans", size: 10pt, align(center)[#flush[{words}]]))))'
    )


def _hand(ink: Ink, cells: Sequence[str]) -> str:
    label, value = cells
    written = f'#text(font: {quoted(ink.hand)}, style: "italic", fill: {ink.colour}, size: 1.1em)[{text(value)}]'
    return f"#flush[{text(label)} #box(stroke: (bottom: 0.5pt), outset: (bottom: 2pt))[{written}]]"


def _electronic(ink: Ink, cells: Sequence[str]) -> str:
    owner, day = cells
    serial = f"{ink.rng.randrange(16**20):020X}"
    words = lines(
        f"ДОКУМЕНТ ПОДПИСАН // ЭЛЕКТРОННОЙ ПОДПИСЬЮ // Сертификат {serial} // Владелец {owner} // Дата подписи {day}"
    )
    return f"#pad(left: 45%, box(stroke: 1pt + {ink.colour}, radius: 4pt, inset: 6pt, text(size: 8pt, fill: {ink.colour})[#flush[{words}]]))"  # fmt: skip


def _screen(ink: Ink, cells: Sequence[str]) -> str:
    name, title = cells
    return (
        f"#block(width: 100%, fill: {ink.colour}, inset: 10pt, text(fill: white, size: 12pt)[#flush[{text(name)}]])\n\n"
        f'#flush[#text(size: 16pt, weight: "bold")[{text(title)}]]'
    )


def _code(ink: Ink, cells: Sequence[str]) -> str:
    return f"#align(right, text(size: 8pt)[{text(cells[0])}])"


_MARKS: dict[str, Callable[[Ink, Sequence[str]], str]] = {
    "sign": _sign, "seal": _seal, "force": _force, "stamp": _force, "hand": _hand, "esign": _electronic, "screen": _screen,
    "code": _code, "qr": lambda ink, cells: "",
}  # fmt: skip
