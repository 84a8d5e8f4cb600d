"""A document as an editable Word file: the few parts of OOXML that a text of paragraphs and tables wants (ECMA-376)."""

import io
import zipfile
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape

from backend.papers.outgoing.document import (
    Address,
    Block,
    Centred,
    Document,
    EntryCode,
    Heading,
    Items,
    PageBreak,
    Paragraph,
    Runs,
    Sheet,
    Signature,
    Table,
)
from backend.papers.qr import qr_png

MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WIDTH = 9_355
"""Of the text between the margins, in twentieths of a point."""
_INDENT, _HANGING, _ADDRESS = 709, 360, 3_969
_SIZE, _TABLE_SIZE = 24, 20
_LINE = "_" * 24
_CODE_SIDE = 1_080_000
"""Of the code for the debtor: 30 mm in English metric units, 36 000 a millimetre (ECMA-376 part 1, 20.1.2.1)."""
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
# Every file of the package carries this moment, so that the same document gives the same bytes.
_MOMENT = (1980, 1, 1, 0, 0, 0)

_TYPES = f"""{_HEAD}<Types xmlns="{_PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>\
<Override PartName="/word/document.xml" ContentType="{MIME}.main+xml"/>\
<Override PartName="/word/styles.xml" \
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
</Types>"""
_ROOT = f"""{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">\
<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>"""
_OF_DOCUMENT = f"""{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">\
<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/>{{pictures}}</Relationships>"""
_PICTURE = f'<Relationship Id="{{name}}" Type="{_OFFICE}/image" Target="media/{{name}}.png"/>'
_STYLES = f"""{_HEAD}<w:styles xmlns:w="{_W}"><w:docDefaults><w:rPrDefault><w:rPr>\
<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>\
<w:sz w:val="{_SIZE}"/><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault></w:docDefaults>\
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>"""
_PAGE = """<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>\
<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/>\
</w:sectPr>"""


def word_of(document: Document) -> bytes:
    """A .docx. Raises ValueError of a form of the post: its layout is fixed, and there is nothing to edit in it."""
    pictures = {
        f"code{at}": qr_png(block.link.encode())
        for at, block in enumerate(document.blocks)
        if isinstance(block, EntryCode)
    }
    related = "".join(_PICTURE.format(name=name) for name in pictures)
    body = "".join(_xml_of(document.blocks))
    text = f'{_HEAD}<w:document xmlns:w="{_W}"><w:body>{body}{_PAGE}</w:body></w:document>'
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _ROOT,
        "word/_rels/document.xml.rels": _OF_DOCUMENT.format(pictures=related),
        "word/styles.xml": _STYLES,
        "word/document.xml": text,
        **{f"word/media/{name}.png": picture for name, picture in pictures.items()},
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(zipfile.ZipInfo(name, _MOMENT), part, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def _xml_of(blocks: Iterable[Block]) -> Iterator[str]:
    for at, block in enumerate(blocks):
        if isinstance(block, EntryCode):
            yield from _entry(block, f"code{at}", at + 1)
        else:
            yield from _block(block)


def _entry(block: EntryCode, picture: str, number: int) -> Iterator[str]:
    yield _paragraph(((block.words, False),), align="both", before=360, keep=True, size=_TABLE_SIZE)
    size = f'cx="{_CODE_SIDE}" cy="{_CODE_SIDE}"'
    yield (
        f'<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing">'
        f'<wp:extent {size}/><wp:docPr id="{number}" name="{picture}"/>'
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture">'
        f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="{number}" name="{picture}"/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{picture}" xmlns:r="{_OFFICE}"/>'
        f'<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/>'
        '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r></w:p>"
    )
    yield _paragraph(((block.link, True),), size=_TABLE_SIZE)


def _block(block: Block) -> Iterator[str]:  # noqa: C901 - one arm a kind of block
    match block:
        case Heading(runs=runs):
            yield _paragraph(_bold(runs), align="center", before=240 if block.level == 1 else 60, after=120, keep=True)
        case Centred(runs=runs):
            yield _paragraph(_bold(runs), align="center", before=120, after=120, keep=True)
        case Address(lines=lines):
            for line in lines:
                yield _paragraph(line, left=_ADDRESS)
        case Paragraph(runs=runs):
            yield _paragraph(runs, align="both", first=_INDENT, after=60)
        case Items(lines=lines, start=start):
            for number, line in enumerate(lines, start):
                mark = f"{number}." if start else "–"
                yield _paragraph(((f"{mark}\t", False), *line), align="both", left=_INDENT, first=-_HANGING, after=60)
        case Table():
            yield _table(block)
            yield _paragraph(())
        case Signature():
            yield _paragraph((("Представитель", False),), before=360, keep=True)
            if block.basis:
                yield _paragraph(((f"({block.basis})", False),), keep=True)
            yield _paragraph(((f"{_LINE} /{block.name or _LINE}/", False),), align="right", keep=True)
            yield _paragraph(((block.day, False),), before=120)
        case PageBreak():
            yield '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
        case Sheet():
            raise ValueError(f"the form {block.name} has no Word file")


def _bold(runs: Runs) -> Runs:
    return tuple((text, True) for text, _ in runs)


def _paragraph(
    runs: Runs,
    *,
    align: str = "left",
    left: int = 0,
    first: int = 0,
    before: int = 0,
    after: int = 0,
    keep: bool = False,
    size: int = _SIZE,
) -> str:
    kept = "<w:keepNext/>" if keep else ""
    hanging = f'w:firstLine="{first}"' if first >= 0 else f'w:hanging="{-first}"'
    properties = (
        f'<w:pPr>{kept}<w:spacing w:before="{before}" w:after="{after}"/>'
        f'<w:ind w:left="{left}" {hanging}/><w:jc w:val="{align}"/></w:pPr>'
    )
    return f"<w:p>{properties}{''.join(_run(text, bold, size) for text, bold in runs)}</w:p>"


def _run(text: str, bold: bool, size: int) -> str:
    weight = "<w:b/>" if bold else ""
    pieces = '</w:t><w:tab/><w:t xml:space="preserve">'.join(escape(part) for part in text.split("\t"))
    return (
        f'<w:r><w:rPr>{weight}<w:sz w:val="{size}"/></w:rPr><w:t xml:space="preserve">{pieces}</w:t></w:r>'
        if text
        else ""
    )


def _table(table: Table) -> str:
    whole = sum(table.shares)
    widths = [share * _WIDTH // whole for share in table.shares]
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="5A5A5A"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    head = _row([((name, True),) for name in table.head], widths, ["center"] * len(widths), is_head=True)
    sides = ["right" if column in table.right else "left" for column in range(len(widths))]
    last = len(table.rows) - 1
    rows = [
        _row([((cell, table.has_total and at == last),) for cell in row], widths, sides)
        for at, row in enumerate(table.rows)
    ]
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{_WIDTH}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{head}{''.join(rows)}</w:tbl>"
    )


def _row(cells: list[Runs], widths: list[int], sides: list[str], *, is_head: bool = False) -> str:
    repeated = "<w:trPr><w:tblHeader/></w:trPr>" if is_head else ""
    written = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f"{_paragraph(runs, align=side, size=_TABLE_SIZE)}</w:tc>"
        for runs, width, side in zip(cells, widths, sides, strict=True)
    )
    return f"<w:tr>{repeated}{written}</w:tr>"
