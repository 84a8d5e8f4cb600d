"""Days of a form with their captions on the lines under them or over them: a day to a line, or several in a row."""

import itertools
import re

from backend.recognition.dates import MASK, SeenDate
from backend.recognition.paper import Paper

# Captions of a form stand over their values, or under them.
_CAPTIONS: dict[str, re.Pattern[str]] = {
    "order_date": re.compile(r"дата\s+(?:принятия|вынесения)|(?:\bакт|решени\w+|приказ)\s+(?:вынесен|принят)"),
    "in_force_date": re.compile(
        r"вступлени\w*[^\n]*\s+в\s+(?:законную\s+)?силу|вступил\w*\s+в\s+(?:законную\s+)?силу|\bв\s+силе"
    ),
    "issue_date": re.compile(r"дата\s+выдачи|\bвыдан|\bвыдач"),
}
# «(дата вынесения)», «вступление акта в силу», «судебный акт вынесен», «лист выдан»
_CAPTION_OF_DAY = re.compile(
    r"\s*(?:\([^()]+\)\s*\Z|\(?\s*(?:дата\s|вступил|выдан)"
    r"|(?:вступлени|выдач|(?:исполнительн\w+\s+)?лист\w*\s+выда|(?:судебн\w+\s+)?(?:акт|решени\w+|приказ\w*)\s+(?:вынес|приня|вступ|выда))[^\n.;:№]{0,40}\Z)"
)


def captioned_day(paper: Paper, name: str) -> SeenDate | None:
    return _in_a_row(paper, name) or _on_its_line(paper, name)


def _in_a_row(paper: Paper, name: str) -> SeenDate | None:
    """Of cells side by side: as many captions on one line as there are days on the next, in the same order."""
    lines = list(re.finditer(r"[^\n]+", paper.masked))
    for over, under in itertools.pairwise(lines):
        for captions, days in ((over[0], under), (under[0], over)):
            places = [days.start() + day.start() for day in re.finditer(f"{MASK}+", days[0])]
            names = _captions_in(captions)
            if _is_of_days(days[0]) and len(places) == len(names) > 1 and name in names:
                return paper.date_at(places[names.index(name)])
    return None


def _captions_in(line: str) -> list[str]:
    """From left to right; none of a line that has a day itself."""
    if MASK in line:
        return []
    return [
        name for _, name in sorted((m.start(), name) for name, one in _CAPTIONS.items() for m in one.finditer(line))
    ]


def _on_its_line(paper: Paper, name: str) -> SeenDate | None:
    """Of a form in which a line is a day alone and the next one its caption, or the other way about.

    Which way tells the first line of the run: a day that nothing stands over has its caption under it. A caption in
    brackets has its day over it, read or not.
    """
    lines = [(m.start(), m[0]) for m in re.finditer(r"[^\n]+", paper.masked)]
    kinds = [_line_kind(line) for _, line in lines]
    for at, (_, line) in enumerate(lines):
        if kinds[at] != "caption" or not _CAPTIONS[name].search(line):
            continue
        first = at
        while first > 0 and kinds[first - 1]:
            first -= 1
        beside = at - 1 if kinds[first] == "day" or line.rstrip(" –-.").endswith(")") else at + 1
        if kinds[first : at + 2].count("day") and 0 <= beside < len(lines) and kinds[beside] == "day":
            start = lines[beside][0] + lines[beside][1].index(MASK)
            return paper.date_at(start)
    return None


def _line_kind(line: str) -> str:
    """A day alone, a caption of a day without one, or neither."""
    if MASK in line:
        return "day" if _is_of_days(line) and len(re.findall(f"{MASK}+", line)) == 1 else ""
    return "caption" if _CAPTION_OF_DAY.match(line) else ""


def _is_of_days(line: str) -> bool:
    return MASK in line and not re.search(r"[^¤\s«»\".,()]", line)
