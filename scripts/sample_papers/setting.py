"""Text as Typst literals: nothing in it is markup."""


def quoted(raw: str) -> str:
    return '"' + raw.replace("\\", "\\\\").replace('"', '\\"').replace("~", "\u00a0") + '"'


def text(raw: str) -> str:
    return "#" + quoted(raw.replace("\n", " ").strip())


def lines(raw: str) -> str:
    """Broken where the phrase says `//`."""
    return " #linebreak() ".join(text(line) for line in raw.split("//"))
