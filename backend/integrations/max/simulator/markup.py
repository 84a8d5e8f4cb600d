"""Text as MAX keeps it: without tags, with the marks beside it; tags that it does not know are taken away."""

from html.parser import HTMLParser
from typing import Any

KINDS = {
    "b": "strong",
    "strong": "strong",
    "i": "emphasized",
    "em": "emphasized",
    "s": "strikethrough",
    "del": "strikethrough",
    "u": "underline",
    "ins": "underline",
    "code": "monospaced",
    "pre": "monospaced",
    "a": "link",
    "mark": "highlighted",
    "h1": "heading",
}


class Reader(HTMLParser):
    """`read(html)` gives the words and their marks, counted in UTF-16."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.marks: list[dict[str, Any]] = []
        self._open: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        _ = attrs
        self._open.append((tag, _length(self.text)))

    def handle_endtag(self, tag: str) -> None:
        while self._open:
            opened, start = self._open.pop()
            if opened in KINDS:
                self.marks.append({"type": KINDS[opened], "from": start, "length": _length(self.text) - start})
            if opened == tag:
                return

    def handle_data(self, data: str) -> None:
        self.text += data


def read(html: str) -> tuple[str, list[dict[str, Any]]]:
    reader = Reader()
    reader.feed(html)
    reader.close()
    return reader.text, reader.marks


def _length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
