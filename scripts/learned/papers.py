"""True texts of made papers, kept as long as their maker stays the same, and the same with a reader's slips."""

import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

from bench._papers import digest
from scripts.sample_papers.papers import printed
from scripts.sample_papers.parts import PARTS, wanted

_SLIPS = """
нп ни ип пл лд шщ шп гт жк ое ос ес ао ея ая вы ву ык кх ци йи бь ъь эз ыи ав ве мн рв чн юо ду сг вз пт
""".split()  # noqa: SIM905 - pairs that are taken one for another
_LIKE = {letter: [pair.replace(letter, "") for pair in _SLIPS if letter in pair] for letter in set("".join(_SLIPS))}
_OTHER_SLIPS = ("", "|", ".")
_SLIP, _LINE_LOST = 0.03, 0.015


@dataclass(frozen=True)
class Text:
    """`values` are those right for each field."""

    part: str
    kind: str
    pages: Sequence[str]
    values: Mapping[str, Sequence[str]]


def texts(part: str, count: int, seed: int) -> list[Text]:
    """Some 50 ms a paper when they are made."""
    file = Path(tempfile.gettempdir()) / f"cessio-texts-{part}-{digest()}-{seed}-{count}.jsonl"
    if not file.exists():
        told = "".join(json.dumps(asdict(one), ensure_ascii=False) + "\n" for one in _made(part, count, seed))
        file.write_text(told, encoding="utf-8")
    return [Text(**json.loads(line)) for line in file.read_text(encoding="utf-8").splitlines()]


def _made(part: str, count: int, seed: int) -> Iterator[Text]:
    for one in wanted(count, seed, ("text",)):
        paper = printed(PARTS[part], one.kind, one.seed)
        told = paper.composed
        values = {name: [value, *told.also_right.get(name, ())] for name, value in told.fields.items()}
        yield Text(part, told.kind, paper.text, values)


def worn(text: Text, rng: Random) -> Text:
    """As a reader of a poor photograph would have it: letters taken for others, a line in seventy lost."""
    return Text(text.part, text.kind, [_worn(page, rng) for page in text.pages], text.values)


def _worn(page: str, rng: Random) -> str:
    lines = (line for line in page.split("\n") if rng.random() >= _LINE_LOST)
    return "\n".join("".join(_letter(one, rng) for one in line) for line in lines)


def _letter(letter: str, rng: Random) -> str:
    if not letter.isalpha() or rng.random() >= _SLIP:
        return letter
    return rng.choice(_LIKE.get(letter.lower()) or _OTHER_SLIPS)
