"""Text as Typst literals (nothing in it is markup), and the files of fonts by their family."""

import subprocess
from functools import cache


def quoted(raw: str) -> str:
    return '"' + raw.replace("\\", "\\\\").replace('"', '\\"').replace("~", "\u00a0") + '"'


def text(raw: str) -> str:
    return "#" + quoted(raw.replace("\n", " ").strip())


def lines(raw: str) -> str:
    """Broken where the phrase says `//`."""
    return " #linebreak() ".join(text(line) for line in raw.split("//"))


@cache
def font_file(family: str) -> str:
    """Of what is installed the nearest to the family."""
    asked = ["fc-match", "-f", "%{file}", family]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout
