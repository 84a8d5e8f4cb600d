"""Fonts to learn from: those installed and those unpacked beside, less what the measuring parts use."""

import re
import subprocess
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from random import Random

from PIL import ImageFont

# Fonts of the parts that measure, and near relatives of theirs: figures on those parts tell of letters never seen.
_LEFT_FOR_MEASURING = re.compile(
    r"nimbus ?(roman|sans$|sans,)|freeserif|freesans|roboto|open ?sans|noto ?sans|droid|charis|c059|p052|bookman"
    r"|biolinum|caption|liberation ?(sans ?narrow|mono)|cousine|libertine ?display|doulos|gentium|old ?standard|stix"
    r"|lato|klee|femke|xits|dkg|cantarell|nimbus ?mono|pt ?mono|uralic|^go$|^go ?mono|tuffy"
    r"|libertinus|bpg|damase|new ?computer ?modern|undotum|cmu ?bright|freemono"
    r"|asea|alfios|noto ?serif ?cjk|caslon|aroania|gwmonospace|anaktoria|alexander"
    r"|ukij|manrope|caliban|cupola|atavyros|avdira|gothic ?uralic"
    r"|ungungseo|cwtex|lexi ?gulim|wenquanyi|migmix|migu",
    re.IGNORECASE,
)
_NO_PRINT = re.compile(
    r"emoji|symbol|math|black|thin|extra|barcode|icon|small ?cap|initial|display|variable|outline|upright",
    re.IGNORECASE,
)
_HANDS = re.compile(r"humor|breip|z003|lobster|comfortaa|andika|hand", re.IGNORECASE)
_MONO = re.compile(r"mono|courier|typewriter|hack|code|consol", re.IGNORECASE)
_OFTEN = re.compile(
    r"liberation|tinos|arimo|pt ?(serif|sans)|dejavu|carlito|libertine|cmu (serif|sans)|noto ?serif", re.IGNORECASE
)
_SLANTS = re.compile(r"ital|obliq|slant", re.IGNORECASE)
_SHARES = {"often": 0.62, "seldom": 0.24, "mono": 0.09, "hand": 0.05}
_SLANTING = 0.3


@dataclass(frozen=True)
class Face:
    """A file of a font with the signs that it has."""

    file: str
    family: str
    signs: frozenset[int]
    slanting: bool = False

    def has(self, text: str) -> bool:
        return all(ord(letter) in self.signs for letter in text if letter != " ")


class Fonts:
    def __init__(self, *folders: Path) -> None:
        self.groups: dict[str, dict[str, list[Face]]] = {}
        for face in _faces(folders):
            self.groups.setdefault(_group(face.family), {}).setdefault(face.family, []).append(face)

    def __str__(self) -> str:
        return "; ".join(f"{group}: {', '.join(sorted(families))}" for group, families in sorted(self.groups.items()))

    def face(self, rng: Random, text: str) -> Face:
        """One that has all signs of the text."""
        while True:
            group = rng.choices(list(self.groups), [_SHARES[group] for group in self.groups])[0]
            chosen = rng.choice(self.groups[group][rng.choice(list(self.groups[group]))])
            # Of a family's four files two slant, of a court's papers few do.
            if chosen.has(text) and (not chosen.slanting or group == "hand" or rng.random() < _SLANTING):
                return chosen


@lru_cache(maxsize=600)
def sized(file: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(file, size, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=600)
def small_letter(file: str) -> float:
    """How tall a small letter is where the font's size is 1."""
    _, top, _, bottom = sized(file, 100).getbbox("х")
    return max(0.2, (bottom - top) / 100)


def _group(family: str) -> str:
    if _HANDS.search(family):
        return "hand"
    if _MONO.search(family):
        return "mono"
    return "often" if _OFTEN.search(family) else "seldom"


def _faces(folders: tuple[Path, ...]) -> list[Face]:
    files = subprocess.run(["fc-list", ":lang=ru", "file"], check=True, capture_output=True, text=True).stdout
    listed = [line.rstrip(": ") for line in files.splitlines()]
    listed += [str(file) for folder in folders for kind in ("ttf", "otf") for file in folder.rglob(f"*.{kind}")]
    wanted = sorted({file for file in listed if file.endswith((".ttf", ".otf"))})
    told = subprocess.run(
        ["fc-scan", "--format", "%{file}|%{family[0]} %{style[0]}|%{family[0]}|%{charset}\n", *wanted],
        check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    return [face for line in told.splitlines() if (face := _face(*line.split("|")))]


def _face(file: str, named: str, family: str, charset: str) -> Face | None:
    signs: set[int] = set()
    for part in charset.split():
        first, _, last = part.partition("-")
        signs.update(range(int(first, 16), int(last or first, 16) + 1))
    if _LEFT_FOR_MEASURING.search(family) or _NO_PRINT.search(named) or not set(map(ord, "Жжё№«»")) <= signs:
        return None
    return Face(file, family, frozenset(signs), slanting=bool(_SLANTS.search(named)))
