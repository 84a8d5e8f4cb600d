"""Papers a second, packages of a thousand cases, ten thousand pages in one file, beside what else one would take.

    python -m bench.papers [--papers 200] [--cases 1000] [--pages 10000]

One process, one thread, as the bot sets single papers beside its loop; packages take a process a core. WeasyPrint,
and docxtpl with LibreOffice, are measured on the same words where they are installed, and named where they are not.
"""

import argparse
import asyncio
import json
import os
import resource
import subprocess
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import partial
from html import escape
from importlib import import_module
from importlib.util import find_spec
from multiprocessing import get_context
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

import typst

from backend import store
from backend.domain.errors import Refused
from backend.domain.outgoing import OutKind
from backend.domain.outside_checks import OutsideCheck
from backend.domain.packages import Attached, packages_for
from backend.domain.people import SYSTEM
from backend.domain.stages import Stage
from backend.models import Attachment, Case, Court
from backend.papers.binding import Binding
from backend.papers.outgoing.document import Paragraph, words_of
from backend.papers.outgoing.facts import Facts
from backend.papers.outgoing.filling import filled_from
from backend.papers.outgoing.sample import SAMPLE
from backend.papers.outgoing.together import Order, Wanted
from backend.papers.outgoing.typesetting import pdf_of, set_together
from backend.papers.outgoing.word import word_of
from backend.papers.package_sheets import case_sheet
from backend.papers.press import Press
from backend.services import files
from backend.services.outside_answers import record_clear
from backend.services.paperwork.outgoing_making import PDF
from backend.services.paperwork.package_book import bind, make_packages
from backend.services.paperwork.templates import read, shipped, title_of
from backend.settings import Settings
from bench._department import department

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)
PORTION = 50
MODEST = Decimal(300_000)
"""Roubles of debt that stay below the ceiling of a court order (ст. 121 ГПК) whatever they have earned."""
ONE_PAGE = OutKind.NO_DEBT_CERTIFICATE
KINDS = (ONE_PAGE, OutKind.CALCULATION, OutKind.ORDER_APPLICATION)


def facts_of(number: int) -> Facts:
    """No two papers are alike, so that nothing is set from memory."""
    return replace(SAMPLE, number=f"C-{number:06d}", contract_number=f"ДЗ-{number:06d}")


def pdf(kind: OutKind, number: int, *, filed: bool = False) -> bytes:
    return pdf_of(filled_from(read(shipped(kind)), "", facts_of(number)).document, filed=filed)


def word(number: int) -> bytes:
    return word_of(filled_from(read(shipped(ONE_PAGE)), "", facts_of(number)).document)


def said(number: int) -> list[str]:
    blocks = filled_from(read(shipped(ONE_PAGE)), "", facts_of(number)).document.blocks
    return [words_of(block.runs) for block in blocks if isinstance(block, Paragraph)]


BARE = b'#set text(font: "Libertinus Serif", size: 12pt)\n#for said in json(bytes(sys.inputs.given)) { par[#said] }'


def bare_typst(fonts: typst.Fonts) -> Callable[[int], object]:
    compiler = typst.Compiler(font_paths=fonts)
    return lambda number: compiler.compile(BARE, sys_inputs={"given": json.dumps(said(number), ensure_ascii=False)})


def typst_with_fonts_of_the_system(number: int) -> object:
    return typst.compile(BARE, sys_inputs={"given": json.dumps(said(number), ensure_ascii=False)})


def weasyprint(number: int) -> object:
    html = "".join(f"<p>{escape(one)}</p>" for one in said(number))
    return import_module("weasyprint").HTML(string=html).write_pdf()


def a_second(made: Callable[[int], object], papers: int) -> float:
    made(0)
    began = time.perf_counter()
    for number in range(1, papers + 1):
        made(number)
    return papers / (time.perf_counter() - began)


def one(number: int) -> int:
    return len(pdf(ONE_PAGE, number))


def on_all_cores(papers: int) -> float:
    cores = os.cpu_count() or 1
    with ProcessPoolExecutor(cores, mp_context=get_context("spawn")) as pool:
        list(pool.map(one, range(cores * 2)))
        began = time.perf_counter()
        list(pool.map(one, range(papers), chunksize=10))
        return papers / (time.perf_counter() - began)


def docx_by_libreoffice(papers: int) -> float:
    """One template of docxtpl, filled for each paper, and one run of LibreOffice over all of them."""
    docxtpl, docx = import_module("docxtpl"), import_module("docx")
    with TemporaryDirectory(prefix="cessio-bench-") as folder:
        template = Path(folder) / "template.docx"
        blank = docx.Document()
        blank.add_paragraph("{% for said in paragraphs %}{{ said }}\n{% endfor %}")
        blank.save(template)
        began = time.perf_counter()
        for number in range(papers):
            filled = docxtpl.DocxTemplate(template)
            filled.render({"paragraphs": said(number)})
            filled.save(Path(folder) / f"paper-{number}.docx")
        office = which("soffice") or "soffice"
        made = sorted(str(one) for one in Path(folder).glob("paper-*.docx"))
        own = f"-env:UserInstallation=file://{folder}/profile"
        words = [office, own, "--headless", "--convert-to", "pdf", "--outdir", folder, *made]
        subprocess.run(words, check=True, capture_output=True)  # noqa: S603 - our own files
        took = time.perf_counter() - began
        pdfs = len(list(Path(folder).glob("paper-*.pdf")))
    if pdfs != papers:
        raise RuntimeError(f"LibreOffice made {pdfs} of {papers}")
    return papers / took


def package(number: int) -> Order:
    """What goes from the stage before the court: some ten pages to two addressees."""
    kinds = [kind for one in packages_for(Stage.C30_ORDER_COPY) for kind in one.papers]
    papers = tuple(
        Wanted(shipped(kind), title_of(kind), f"{number * 100 + at:016x}")
        for at, kind in enumerate(dict.fromkeys(kinds))
    )
    return Order(f"C-{number:06d}", facts_of(number), papers, filed=True, seal=bytes(32))


async def engine(cases: int, target: Path) -> tuple[float, int]:
    """Set on all cores and bound with separators and bookmarks, without a store: seconds and pages."""
    began = time.perf_counter()
    with Press() as press, Binding(target) as book:
        for first in range(0, cases, PORTION):
            numbers = range(first, min(first + PORTION, cases))
            sheets = [
                case_sheet(f"C-{one:06d}", SAMPLE.debtor_name, SAMPLE.court_name, (), SAMPLE.day) for one in numbers
            ]
            between = set_together(sheets, "")
            for at, made in enumerate(await press([package(number) for number in numbers])):
                book.mark(sheets[at].title, 0)
                book.add(between.pdf, at, 1)
                book.pad()
                page = 0
                for pages in made.pages:
                    book.mark("Документ", 1)
                    book.add(made.pdf, page, pages)
                    book.pad()
                    page += pages
        pages = book.pages
    return time.perf_counter() - began, pages


async def whole(cases: int, target: Path) -> tuple[float, int]:
    """The same through the store, as the chat does it: facts, stop checks, frozen sums, sealed files, journal."""
    async with department("sqlite", max(cases, 2_000)) as settings:
        office = settings.model_copy(
            update={"operator_name": "ООО «ПКО Пример»", "operator_address": "101000, г. Москва"}
        )
        await store.open_store(office)
        try:
            ids = await _ready(office, cases)
            began = time.perf_counter()
            refused: dict[int, Refused] = {}
            with Press() as press:
                for first in range(0, cases, PORTION):
                    some = ids[first : first + PORTION]
                    refused |= await make_packages(office, SYSTEM, some, NOW, TODAY, setter=press)
            book = await bind(office, SYSTEM, [one for one in ids if one not in refused], target, NOW, TODAY)
            took = time.perf_counter() - began
        finally:
            await store.close_store()
    if book is None or refused or book.left_out:
        raise RuntimeError(f"{len(refused)} were refused: {next(iter(refused.values()), None)!r}")
    return took, book.pages


async def _ready(settings: Settings, cases: int) -> list[int]:
    """So many cases before their filing, at a hundred courts, with their files and clear outside."""
    within = Case.filter(balance__lte=MODEST)
    rows = await within.order_by("id").limit(cases).select_related("debtor", "cession")
    content = pdf(ONE_PAGE, 0)
    file = await files.keep(settings, content, "scan.pdf", PDF, NOW)
    for number, case in enumerate(rows):
        case.stage, case.is_open, case.holds, case.noted = Stage.C30_ORDER_COPY.value, True, [], {}
        case.court_name, case.court_found = (
            f"Судебный участок № {number % 100 + 1}",
            {"by": "person", "rule": "", "since": ""},
        )
    await Case.bulk_update(rows, fields=["stage", "is_open", "holds", "noted", "court_name", "court_found"])
    for number in range(100):
        name = f"Судебный участок № {number + 1}"
        await Court.create(
            code=f"99MS{number:04d}", kind="magistrate", region="99", name=name, search_name=name.lower(),
            address="630099, г. Пример, ул. Судебная, д. 2", updated_at=NOW,
        )  # fmt: skip
    own = [(kind, case.id, None) for case in rows for kind in (Attached.CONTRACT, Attached.FEE_RECEIPT)]
    bought = [(Attached.CESSION_CONTRACT, None, cession) for cession in {case.cession_id for case in rows}]
    await Attachment.bulk_create(
        [
            Attachment(kind=kind, case_id=case, cession_id=cession, file=file, pages=1, added_by=0, added_at=NOW)
            for kind, case, cession in (*own, *bought)
        ]
    )
    await record_clear(rows, list(OutsideCheck), NOW, TODAY)
    return [case.id for case in rows]


def merged(pages: int, target: Path) -> tuple[float, int]:
    """Seconds of this process, and by how many MB its memory grew from the first hundredth to the end."""
    one = pdf(ONE_PAGE, 1)
    began, early = time.process_time(), 0.0
    with Binding(target, duplex=False) as book:
        for number in range(pages):
            book.mark(f"C-{number:06d}", 0)
            book.add(bytes(bytearray(one)))  # as if each had been set anew
            if number == pages // 100:
                early = memory()
        grown = memory() - early
    return time.process_time() - began, round(grown)


def memory() -> float:
    """MB in use now."""
    resident = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return resident * resource.getpagesize() / 2**20


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--papers", type=int, default=200)
    parser.add_argument("--cases", type=int, default=1_000)
    parser.add_argument("--pages", type=int, default=10_000)
    asked = parser.parse_args()
    with TemporaryDirectory(prefix="cessio-bench-") as folder:
        target = Path(folder) / "book.pdf"
        one_by_one(asked.papers)
        beside(asked.papers // 4 or 1)
        seconds, grown = merged(asked.pages, target)
        print(f"{f'{asked.pages} pages merged':44}{seconds:8.1f} s of processor time, memory grew by {grown} MB")
        for name, made in (("engine alone", engine), ("through the store", whole)):
            took, pages = asyncio.run(made(asked.cases, target))
            size = target.stat().st_size / 2**20
            print(f"{f'{asked.cases} packages, {name}':44}{took:8.1f} s, {pages} pages, {size:.0f} MB")


def one_by_one(papers: int) -> None:
    print(f"{'papers a second, one process':44}")
    for kind in KINDS:
        print(f"  {kind.value:42}{a_second(partial(pdf, kind), papers):8.1f}")
    print(f"  {ONE_PAGE.value + ', PDF/A':42}{a_second(partial(pdf, ONE_PAGE, filed=True), papers):8.1f}")
    print(f"  {ONE_PAGE.value + ', Word':42}{a_second(word, papers):8.1f}")
    print(f"{ONE_PAGE.value + f', {os.cpu_count()} processes':44}{on_all_cores(papers * 2):8.1f}")


def beside(papers: int) -> None:
    """What else somebody would take, on the same words in the same run."""
    bare = bare_typst(typst.Fonts(include_system_fonts=False))
    print(f"  {'bare typst, the same words, one compiler':42}{a_second(bare, papers):8.1f}")
    own_fonts = a_second(typst_with_fonts_of_the_system, papers)
    print(f"  {'bare typst, fonts of the system each time':42}{own_fonts:8.1f}")
    if find_spec("weasyprint"):
        print(f"  {'WeasyPrint':42}{a_second(weasyprint, papers):8.1f}")
    else:
        print("  WeasyPrint is not here: make install-test")
    if find_spec("docxtpl") and which("soffice"):
        print(f"  {'docxtpl + LibreOffice, one run of it':42}{docx_by_libreoffice(papers):8.1f}")
    elif find_spec("docxtpl"):
        print("  LibreOffice is not here: apt-get install libreoffice-writer-nogui")
    else:
        print("  docxtpl is not here: make install-test")


if __name__ == "__main__":
    main()
