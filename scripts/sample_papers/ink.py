"""What is pressed and written on a printed sheet: where it lies, and how it is told where there is only text."""

import base64
import io
from collections.abc import Callable, Sequence
from random import Random

from PIL import Image

from scripts.sample_papers import marks
from scripts.sample_papers.setting import lines, text

_BLUES = ((43, 63, 158), (58, 79, 181), (75, 63, 154), (31, 95, 168), (90, 63, 143), (46, 46, 120))
_BLACK = (30, 30, 36)


class Ink:
    """Ink of one paper. `files` are pictures of marks, made as they are asked for.

    As text alone a stamp is a box of words, and a seal or a signature is nothing.
    """

    def __init__(self, rng: Random, hand: marks.Hand, pressed: str, *, as_text: bool) -> None:
        self.rng, self.hand, self.pressed, self.as_text = rng, hand, pressed, as_text
        self.colour = rng.choice(_BLUES)
        self.pen = rng.choice((*_BLUES, _BLACK))
        self.files: dict[str, bytes] = {}

    def markup(self, name: str, cells: Sequence[str]) -> str:
        return _MARKS[name](self, cells)

    def picture(self, data: bytes, width: str) -> str:
        name = f"mark{len(self.files)}.svg"
        self.files[name] = _as_text(data)
        return f'image("{name}", width: {width})'

    @property
    def paint(self) -> str:
        return f"rgb{self.colour}"


def _as_text(png: bytes) -> bytes:
    """An SVG around it: typst takes files in memory only when they are text."""
    with Image.open(io.BytesIO(png)) as image:
        size = f'width="{image.width}" height="{image.height}"'
    told = base64.b64encode(png).decode()
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}><image {size} href="data:image/png;base64,{told}"/></svg>'.encode()


def _sign(ink: Ink, cells: Sequence[str]) -> str:
    role, name = cells
    row = f"#grid(columns: (1fr, 1fr), align: (left, right), [#flush[{lines(role)}]], [#flush[{lines(name)}]])"
    if ink.as_text or ink.rng.random() < 0.15:
        return f"#v(6mm)\n{row}"
    written = ink.picture(marks.signature(ink.rng, ink.pen), f"{ink.rng.randrange(26, 40)}mm")
    return f"#v(6mm)\n#place(dx: {ink.rng.randrange(48, 74)}%, dy: -{ink.rng.randrange(3, 8)}mm, {written})\n{row}"


def _seal(ink: Ink, cells: Sequence[str]) -> str:
    if ink.as_text:
        return ""
    around = cells[0] if cells and cells[0] else "мировой судья * судебный участок"
    data = marks.seal(
        ink.rng,
        ink.pressed,
        around,
        ink.rng.choice(("ДЛЯ\nДОКУМЕНТОВ", "ГЕРБОВАЯ\nПЕЧАТЬ", "№ 1\nСУД", "КОПИЯ\nВЕРНА")),
        ink.colour,
    )
    return f"#place(dx: {ink.rng.randrange(20, 62)}%, dy: -{ink.rng.randrange(16, 34)}mm, {ink.picture(data, f'{ink.rng.randrange(36, 44)}mm')})"


def _force(ink: Ink, cells: Sequence[str]) -> str:
    """Rows of words and the day; the day is sometimes written by hand into the frame."""
    words = [line.strip() for cell in cells for line in cell.split("//")]
    left, angle = ink.rng.randrange(0, 60), ink.rng.choice((ink.rng.uniform(-3, 3), ink.rng.uniform(-12, 12)))
    by_hand, over_text = ink.rng.random() < 0.35, ink.rng.random() < 0.3
    if ink.as_text:
        told = " #linebreak() ".join(text(word) for word in words)
        return f'#pad(left: {left}mm, box(stroke: 1pt + {ink.paint}, inset: 6pt, text(fill: {ink.paint}, font: "DejaVu Sans", size: 10pt, align(center)[#flush[{told}]])))'
    hand = (ink.hand, words[-1]) if by_hand else None
    data = marks.stamp(ink.rng, ink.pressed, words[:-1] if hand else words, ink.colour, hand)
    shown = f"rotate({angle:.1f}deg, {ink.picture(data, f'{ink.rng.randrange(52, 76)}mm')})"
    if over_text:
        return f"#place(dx: {left}mm, dy: -{ink.rng.randrange(14, 30)}mm, {shown})"
    return f"#v(3mm)\n#pad(left: {left}mm, {shown})"


def _hand(ink: Ink, cells: Sequence[str]) -> str:
    label, value = cells
    if ink.as_text:
        written = f"#text(fill: {ink.paint}, size: 1.1em)[{text(value)}]"
    else:
        width = f"{max(24, len(value) * ink.rng.uniform(2.6, 3.4)):.0f}mm"
        written = f"#box(baseline: 30%, {ink.picture(marks.handwriting(ink.rng, ink.hand, value, ink.pen), width)})"
    return f"#v(2mm)\n#flush[{text(label)} #box(stroke: (bottom: 0.5pt))[{written}]]"


def _electronic(ink: Ink, cells: Sequence[str]) -> str:
    owner, day = cells
    serial = f"{ink.rng.randrange(16**20):020X}"
    words = lines(
        f"ДОКУМЕНТ ПОДПИСАН // ЭЛЕКТРОННОЙ ПОДПИСЬЮ // Сертификат {serial} // Владелец {owner} // Дата подписи {day}"
    )
    return f"#pad(left: {ink.rng.choice((0, 25, 45))}%, box(stroke: 1pt + {ink.paint}, radius: 4pt, inset: 6pt, text(size: 8pt, fill: {ink.paint})[#flush[{words}]]))"


def _screen(ink: Ink, cells: Sequence[str]) -> str:
    name, title = cells
    return (
        f"#block(width: 100%, fill: {ink.paint}, inset: 10pt, text(fill: white, size: 12pt)[#flush[{text(name)}]])\n\n"
        f'#flush[#text(size: 16pt, weight: "bold")[{text(title)}]]'
    )


def _code(ink: Ink, cells: Sequence[str]) -> str:
    bars = f"#{ink.picture(marks.barcode(ink.rng), '55mm')}\n" if not ink.as_text else ""
    return f"#align(right)[{bars}#text(size: 8pt)[#flush[{text(cells[0])}]]]"


def _square(ink: Ink, cells: Sequence[str]) -> str:
    return "" if ink.as_text else f"#align(right, {ink.picture(marks.square_code(cells[0]), '22mm')})"


def _picture(ink: Ink, cells: Sequence[str]) -> str:
    """A photograph of no paper at all: soft blots, something with two ears."""
    x, y = ink.rng.randrange(20, 60), ink.rng.randrange(30, 60)
    fur, ground = (
        f"rgb({ink.rng.randrange(60, 220)}, {ink.rng.randrange(60, 200)}, {ink.rng.randrange(40, 180)})"
        for _ in range(2)
    )
    ear = f"polygon(fill: {fur}, (0mm, 30mm), (15mm, 0mm), (30mm, 30mm))"
    return (
        f"#place(top + left, dx: -3cm, dy: -3cm, rect(width: 25cm, height: 32cm, fill: {ground}))\n"
        f"#place(dx: {x}mm, dy: {y}mm, {ear})\n#place(dx: {x + 50}mm, dy: {y}mm, {ear})\n"
        f"#place(dx: {x}mm, dy: {y + 18}mm, ellipse(width: 80mm, height: 70mm, fill: {fur}))\n"
        f"#place(dx: {x + 18}mm, dy: {y + 40}mm, circle(radius: 6mm, fill: black))\n"
        f"#place(dx: {x + 50}mm, dy: {y + 40}mm, circle(radius: 6mm, fill: black))\n"
        f"#place(dx: {x - 10}mm, dy: {y + 80}mm, ellipse(width: 100mm, height: 120mm, fill: {fur}))"
    )


_MARKS: dict[str, Callable[[Ink, Sequence[str]], str]] = {
    "sign": _sign, "seal": _seal, "force": _force, "stamp": _force, "hand": _hand, "esign": _electronic, "screen": _screen,
    "code": _code, "qr": _square, "picture": _picture,
}  # fmt: skip
