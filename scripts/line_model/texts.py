"""What the lines say: values among words, and running prose of the papers that rules may be fitted on."""

import re
from pathlib import Path
from random import Random

from backend.recognition.line_letters import folded
from scripts.line_model.values import digits, value
from scripts.sample_papers.papers import printed
from scripts.sample_papers.parts import PARTS, wanted

LONGEST = 44
_VALUES, _PAPERS = 0.55, 0.3
_LOCALES = Path("locales/ru")
_MARKS = re.compile(r"\{[^}]*\}|<[^>]*>|^[\w-]+ =|^ *[.*\[].*$|^#.*$", re.MULTILINE)
_BETWEEN = (" ", " ", " ", ", ", " от ", " по ", ": ")
_CAPITALS = "АБВГДЕЖИКЛМНОПРСТУФХЦЧШЭЮЯ"


class Texts:
    """`dictionary` is a word list in the format of hunspell, as Debian's package hunspell-ru has it."""

    def __init__(self, dictionary: Path, papers: int = 240) -> None:
        self.prose = _prose(papers)
        self.words = _words(dictionary)

    def line(self, rng: Random) -> str:
        """At most LONGEST signs, all of which the net knows."""
        told = self._with_value(rng) if rng.random() < _VALUES else self.running(rng)
        told = folded(told)
        return told if len(told) <= LONGEST else told[:LONGEST].rsplit(" ", 1)[0]

    def running(self, rng: Random, most: int = 5) -> str:
        if rng.random() < _PAPERS / (1 - _VALUES):
            words = rng.choice(self.prose).split()
            start = rng.randrange(len(words))
            words = words[start : start + rng.randint(1, most)]
            return re.sub(r"\d", lambda _: rng.choice("0123456789"), " ".join(words))
        return " ".join(self._word(rng) for _ in range(rng.randint(1, most)))

    def _word(self, rng: Random) -> str:
        word = rng.choice(self.words)
        chance = rng.random()
        if chance < 0.32:
            word = word.capitalize()
        elif chance < 0.42:
            word = word.upper()
        elif chance < 0.47:
            word = f"{rng.choice(_CAPITALS)}.{rng.choice(_CAPITALS)}. {word.capitalize()}"
        elif chance < 0.51:
            word = rng.choice(("«{}»", "({})", '"{}"', "„{}“", "{}-{}")).format(word, word)
        elif chance < 0.55:
            word = digits(rng, 1, 4)
        return word + rng.choice(("", "", "", "", "", ",", ".", ";", ":", " –", " №"))

    def _with_value(self, rng: Random) -> str:
        parts = [value(rng)]
        if rng.random() < 0.45:
            parts.insert(0, self.running(rng, 2))
        if rng.random() < 0.4:
            parts.append(self.running(rng, 2))
        elif rng.random() < 0.15:
            parts.append(value(rng))
        return rng.choice(_BETWEEN).join(parts) + rng.choice(("", "", "", ".", ",", ";"))


def _prose(papers: int) -> list[str]:
    """Lines of the papers, and the words of the program itself, without marks and slots."""
    part = PARTS["fitting"]
    pages = [page for one in wanted(papers, 7001, ("text",)) for page in printed(part, one.kind, one.seed).text]
    told = [line for page in pages for line in page.splitlines()]
    for file in sorted(_LOCALES.glob("*.ftl")):
        told += [line.strip() for line in _MARKS.sub(" ", file.read_text(encoding="utf-8")).splitlines()]
    return [line for line in told if line.strip()]


def _words(dictionary: Path) -> list[str]:
    """The tables beside a dictionary tell its encoding in their first line."""
    tables = dictionary.with_suffix(".aff").read_bytes()[:200].lower()
    words = dictionary.read_bytes().decode("koi8-r" if b"koi8" in tables else "utf-8", "replace").splitlines()[1:]
    return [word for line in words if re.fullmatch(r"[А-Яа-яЁё-]{2,16}", word := line.split("/")[0].strip())]
