"""Crops of values that made papers print, each with its truth and with what Tesseract reads there."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from backend.domain.reading import OcrEngine, Word, around
from backend.recognition.letters import Pixels
from backend.recognition.line_model import line_of
from backend.recognition.load import load
from backend.recognition.read import ReadPage, read, read_again
from scripts.sample_papers.papers import printed
from scripts.sample_papers.parts import PARTS, Wanted

_MONTH = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
KINDS = {
    "date": re.compile(rf"\b\d\d\.\d\d\.\d{{4}}|[«\"]?\b\d{{1,2}}[»\"]? (?:{_MONTH}) \d{{4}}"),
    "sum": re.compile(r"\b\d{1,3}(?: \d{3})+(?:[,.]\d\d)?\b|\b\d+[,.]\d\d(?= руб)|\b\d+(?= (?:руб|р\.))"),
    "number": re.compile(r"[A-ZА-Я\d]*\d[A-ZА-Яа-я\d]*(?:[-/][A-ZА-Я\d]+)+|\b\d{6,20}\b"),
    "name": re.compile(r"(?:\b[А-ЯЁ][а-яё]+ ){2}[А-ЯЁ][а-яё]+(?:вич|вна)[а-я]*|\b[А-ЯЁ][а-яё]{3,} [А-ЯЁ]\.[А-ЯЁ]\."),
}  # fmt: skip
_ALIKE, _WORTH = 70, 6
_EDGES = ' ,.;:()«»"„“'


@dataclass(frozen=True)
class Crop:
    """`page` and `again` are what Tesseract reads with the page around it, and of the crop alone."""

    condition: str
    kind: str
    truth: str
    page: str
    again: str
    grey: Pixels


def crops(folder: Path, one: Wanted, part: str, engine: OcrEngine) -> Iterator[Crop]:
    """Of every value that stands on one line and was seen there by Tesseract, however it was read."""
    truth = json.loads((folder / f"{one.name}.json").read_text(encoding="utf-8"))
    texts = printed(PARTS[part], one.kind, one.seed).text
    pages = [read(page, engine) for page in load([folder / file for file in truth["files"]])]
    for page, text in zip(pages, texts, strict=False):
        if not page.from_layer:
            yield from _of_page(page, text, one.condition, engine)


def _of_page(page: ReadPage, text: str, condition: str, engine: OcrEngine) -> Iterator[Crop]:
    lines = [" ".join(line.split()) for line in text.splitlines()]
    for words in page.page.lines:
        told = " ".join(word.text for word in words)
        found = process.extractOne(told, lines, scorer=fuzz.ratio, score_cutoff=_ALIKE) if len(told) >= _WORTH else None
        if found is None:
            continue
        for kind, truth, own in _values(found[0], words):
            box = around([word.box for word in own])
            on_page, again = " ".join(word.text for word in own), read_again(page, box, engine)
            grey = line_of(page.sheet.grey, box).copy()
            yield Crop(condition, kind, truth, on_page.strip(_EDGES), again.strip(_EDGES), grey)


def _values(line: str, words: list[Word]) -> Iterator[tuple[str, str, list[Word]]]:
    """Kind, truth and words of each value: whole words of the truth against whole words that were read."""
    told = " ".join(word.text for word in words)
    there = _places(line, told)
    starts = [sum(len(word.text) + 1 for word in words[:n]) for n in range(len(words))]
    taken: set[int] = set()
    for kind, pattern in KINDS.items():
        for found in pattern.finditer(line):
            start, end = line.rfind(" ", 0, found.start()) + 1, (line + " ").index(" ", found.end())
            own = [
                n for n, word in enumerate(words)
                if starts[n] < there[end] and starts[n] + len(word.text) > there[start]
            ]  # fmt: skip
            if not own or taken & set(own):
                continue
            # The words read must begin and end where words of the truth do, or the truth of the crop is another.
            if starts[own[0]] != there[start] or starts[own[-1]] + len(words[own[-1]].text) != there[end]:
                continue
            taken.update(own)
            yield kind, line[start:end].strip(_EDGES), [words[n] for n in own]


def _places(line: str, told: str) -> list[int]:
    """For each place in the truth, its place in what was read."""
    places = [0] * (len(line) + 1)
    for step in Levenshtein.opcodes(line, told):
        for n in range(step.src_start, step.src_end):
            places[n] = min(step.dest_end, step.dest_start + n - step.src_start)
    places[len(line)] = len(told)
    return places
