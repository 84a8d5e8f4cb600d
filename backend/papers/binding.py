"""Many PDFs in one file, written as they come: what was put in is on the disk and no longer in memory.

qpdf, as all libraries that merge, holds the objects of the whole file until its end, some 35 KB a page. Here only the
sources of one package are open; their objects are written out under new numbers (ISO 32000-1, 7.3 and 7.5), and only
where they lie, the pages and the bookmarks are kept.
"""

from array import array
from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self

import pikepdf

A4 = (595.276, 841.89)
_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_KIDS = 200
"""Pages under one node of the tree."""
_FREE = b"0000000000 65535 f \n"
_REFERS = b" R"
"""What has none of it refers to nothing, and stands as it did."""
_MOST_OPEN = 12
"""Sources at once: the parts of one package."""


class Binding:
    """A file to be printed: `add` pages, `mark` where something begins, `pad` to the next sheet, then leave."""

    def __init__(self, target: Path, *, duplex: bool = True) -> None:
        self.pages = 0
        self.size = 0
        self._target = target
        self._duplex = duplex
        self._offsets = array("Q", [0])
        self._leaves: list[int] = []
        self._nodes: list[tuple[int, array[int]]] = []
        self._marks: list[_Mark] = []
        self._sources: dict[int, tuple[bytes, pikepdf.Pdf, _Copier]] = {}

    def __enter__(self) -> Self:
        self._file: BinaryIO = self._target.open("wb")
        self._write(_HEAD)
        self._catalog, self._tree = self.new_number(), self.new_number()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.release()
        if kind is None:
            self._finish()
        self._file.close()

    def mark(self, title: str, level: int) -> None:
        """A bookmark at the next page; of level 0, or one deeper than a mark before it."""
        self._marks.append(_Mark(title, level, self.pages))

    def add(self, pdf: bytes, first: int = 0, pages: int | None = None) -> int:
        """Pages of one PDF, all or some; gives how many they were. What the same bytes share is written once."""
        source, copier = self._source(pdf)
        chosen = source.pages[first : None if pages is None else first + pages]
        for page in chosen:
            self._place(copier, page)
        copier.rest()
        return len(chosen)

    def release(self) -> None:
        """Nothing of what was added so far comes again: it need not be kept open."""
        for _, source, _ in self._sources.values():
            source.close()
        self._sources.clear()

    def pad(self, sheet: int = 2) -> None:
        """Blank pages until a new sheet of paper begins."""
        while self._duplex and self.pages % sheet:
            number = self.new_number()
            self._leaf(number)
            width, height = A4
            self.put(
                number,
                f"<</Type/Page/Parent {self._nodes[-1][0]} 0 R/MediaBox[0 0 {width} {height}]/Resources<<>>>>".encode(),
            )

    def _source(self, pdf: bytes) -> tuple[pikepdf.Pdf, "_Copier"]:
        if id(pdf) not in self._sources:
            if len(self._sources) >= _MOST_OPEN:
                self.release()
            self._sources[id(pdf)] = (pdf, pikepdf.open(BytesIO(pdf)), _Copier(self))
        _, source, copier = self._sources[id(pdf)]
        return source, copier

    def _place(self, copier: "_Copier", page: pikepdf.Page) -> None:
        number = self.new_number()
        self._leaf(number)
        own = {key: value for key, value in page.obj.items() if key not in _LEFT_OUT}
        own["/MediaBox"], own["/Resources"] = page.mediabox, page.resources
        if (turned := page.obj.get("/Rotate", _inherited(page.obj, "/Rotate"))) is not None:
            own["/Rotate"] = turned
        body = b"".join(_name(key) + b" " + copier.written(value) for key, value in own.items())
        self.put(number, b"<</Parent %d 0 R%b>>" % (self._nodes[-1][0], body))

    def _leaf(self, number: int) -> None:
        if self.pages % _KIDS == 0:
            self._nodes.append((self.new_number(), array("Q")))
        self._nodes[-1][1].append(number)
        self._leaves.append(number)
        self.pages += 1

    def new_number(self) -> int:
        self._offsets.append(0)
        return len(self._offsets) - 1

    def put(self, number: int, body: bytes) -> None:
        self._offsets[number] = self.size
        self._write(b"%d 0 obj\n%b\nendobj\n" % (number, body))

    def _write(self, some: bytes) -> None:
        self._file.write(some)
        self.size += len(some)

    def _finish(self) -> None:
        for number, kids in self._nodes:
            refs = b" ".join(b"%d 0 R" % kid for kid in kids)
            body = b"<</Type/Pages/Parent %d 0 R/Count %d/Kids[%b]>>" % (self._tree, len(kids), refs)
            self.put(number, body)
        refs = b" ".join(b"%d 0 R" % number for number, _ in self._nodes)
        self.put(self._tree, b"<</Type/Pages/Count %d/Kids[%b]>>" % (self.pages, refs))
        outlines = self._outlines()
        duplex = b"/ViewerPreferences<</Duplex/DuplexFlipLongEdge>>" if self._duplex else b""
        shown = b"/PageMode/UseOutlines/Outlines %d 0 R" % outlines if outlines else b""
        self.put(self._catalog, b"<</Type/Catalog/Pages %d 0 R%b%b>>" % (self._tree, shown, duplex))
        begins = self.size
        self._write(b"xref\n0 %d\n%b" % (len(self._offsets), _FREE))
        for offset in self._offsets[1:]:
            self._write(b"%010d 00000 n \n" % offset)
        self._write(b"trailer\n<</Size %d/Root %d 0 R>>\n" % (len(self._offsets), self._catalog))
        self._write(b"startxref\n%d\n%%%%EOF\n" % begins)

    def _outlines(self) -> int:
        """Each mark hangs on the last one of a level above it; 0 where there is none."""
        marks = [mark for mark in self._marks if mark.page < self.pages]
        if not marks:
            return 0
        root = _Mark("", -1, 0, self.new_number())
        way = [root]
        for mark in marks:
            mark.number = self.new_number()
            while way[-1].level >= mark.level:
                way.pop()
            way[-1].below.append(mark)
            way.append(mark)
        for above in (root, *marks):
            self.put(above.number, self._of_mark(above, root))
            for at, mark in enumerate(above.below):
                mark.above = above.number
                mark.before = above.below[at - 1].number if at else 0
                mark.after = above.below[at + 1].number if at + 1 < len(above.below) else 0
        return root.number

    def _of_mark(self, mark: "_Mark", root: "_Mark") -> bytes:
        said = b""
        if mark is not root:
            title = pikepdf.String(mark.title).unparse()
            said = b"/Title %b/Parent %d 0 R/Dest[%d 0 R/Fit]" % (title, mark.above, self._leaves[mark.page])
        said += b"/Prev %d 0 R" % mark.before if mark.before else b""
        said += b"/Next %d 0 R" % mark.after if mark.after else b""
        if mark.below:
            # Closed, but for the top: a thousand cases would bury the courts.
            count = len(mark.below) if mark is root else -len(mark.below)
            first, last = mark.below[0].number, mark.below[-1].number
            said += b"/First %d 0 R/Last %d 0 R/Count %d" % (first, last, count)
        return b"<<%b>>" % said


_LEFT_OUT = frozenset({"/Parent", "/Annots", "/AA", "/StructParents", "/Tabs", "/B", "/Metadata", "/PieceInfo"})
"""What leads out of the page, or acts: nothing of it is printed."""


class _Mark:
    def __init__(self, title: str, level: int, page: int, number: int = 0) -> None:
        self.title, self.level, self.page, self.number = title, level, page, number
        self.above = self.before = self.after = 0
        self.below: list[_Mark] = []


class _Copier:
    """The objects of one source under their new numbers."""

    def __init__(self, into: Binding) -> None:
        self._into = into
        self._numbers: dict[tuple[int, int], int] = {}
        self._waiting: list[pikepdf.Object] = []

    def written(self, value: Any) -> bytes:
        """A value as it stands in a file; what it refers to is written later."""
        if isinstance(value, pikepdf.Object) and value.is_indirect:
            if value.objgen not in self._numbers:
                self._numbers[value.objgen] = self._into.new_number()
                self._waiting.append(value)
            return b"%d 0 R" % self._numbers[value.objgen]
        return self._direct(value)

    def _direct(self, value: Any) -> bytes:  # noqa: PLR0911 - one arm a kind of object
        if isinstance(value, pikepdf.Object) and _REFERS not in (said := bytes(value.unparse())):
            return said
        match value:
            case None:
                return b"null"
            case bool():
                return b"true" if value else b"false"
            case int():
                return b"%d" % value
            case float() | Decimal():
                return f"{value:f}".encode()
            case pikepdf.Dictionary():
                return b"<<" + b"".join(_name(key) + b" " + self.written(one) for key, one in value.items()) + b">>"
            case pikepdf.Array():
                return b"[" + b" ".join(self.written(one) for one in value) + b"]"
            case _:
                return bytes(value.unparse())

    def rest(self) -> None:
        """Whatever the pages refer to, and what that refers to."""
        while self._waiting:
            found = self._waiting.pop()
            self._into.put(self._numbers[found.objgen], self._whole(found))

    def _whole(self, found: pikepdf.Object) -> bytes:
        if not isinstance(found, pikepdf.Stream):
            return self._direct(found)
        data = found.read_raw_bytes()
        entries = [(key, one) for key, one in found.stream_dict.items() if key != "/Length"]
        said = b"".join(_name(key) + b" " + self.written(one) for key, one in entries)
        return b"<<%b/Length %d>>\nstream\n%b\nendstream" % (said, len(data), data)


def _name(key: str) -> bytes:
    return bytes(pikepdf.Name(key).unparse())


def _inherited(page: pikepdf.Object, key: str) -> Any:
    """What a page has from the nodes above it."""
    return next((node[key] for node in _above(page) if key in node), None)


def _above(node: Any) -> Iterator[Any]:
    seen = 0
    while (node := node.get("/Parent")) is not None and seen < _DEEPEST:
        seen += 1
        yield node


_DEEPEST = 50
