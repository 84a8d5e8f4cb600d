"""Papers a second: our engine from template to PDF and to Word, beside bare typst setting the same words.

    python -m bench.papers [--papers 200]

One process, one thread, as the bot sets them beside its loop; «all cores» is a process a core. WeasyPrint and docxtpl
with LibreOffice are measured on the same words where they are installed, and named where they are not.
"""

import argparse
import json
import os
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from html import escape
from importlib import import_module
from importlib.util import find_spec
from multiprocessing import get_context
from shutil import which

import typst

from backend.domain.outgoing import OutKind
from backend.papers.outgoing.document import Paragraph, words_of
from backend.papers.outgoing.facts import Facts
from backend.papers.outgoing.filling import filled_from
from backend.papers.outgoing.sample import SAMPLE
from backend.papers.outgoing.typesetting import pdf_of
from backend.papers.outgoing.word import word_of
from backend.services.paperwork.templates import read, shipped

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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--papers", type=int, default=200)
    papers = parser.parse_args().papers
    print(f"{'papers a second, one process':44}")
    for kind in KINDS:
        print(f"  {kind.value:42}{a_second(lambda number, kind=kind: pdf(kind, number), papers):8.1f}")
    print(f"  {ONE_PAGE.value + ', PDF/A':42}{a_second(lambda number: pdf(ONE_PAGE, number, filed=True), papers):8.1f}")
    print(f"  {ONE_PAGE.value + ', Word':42}{a_second(word, papers):8.1f}")
    print(f"  {'bare typst, the same words, one compiler':42}", end="")
    print(f"{a_second(bare_typst(typst.Fonts(include_system_fonts=False)), papers):8.1f}")
    print(f"  {'bare typst, fonts of the system each time':42}", end="")
    print(f"{a_second(typst_with_fonts_of_the_system, papers // 4 or 1):8.1f}")
    if find_spec("weasyprint"):
        print(f"  {'WeasyPrint':42}{a_second(weasyprint, papers // 4 or 1):8.1f}")
    else:
        print("  WeasyPrint is not installed here")
    if not (find_spec("docxtpl") and which("soffice")):
        print("  docxtpl and LibreOffice are not installed here")
    print(f"{ONE_PAGE.value + f', {os.cpu_count()} processes':44}{on_all_cores(papers * 2):8.1f}")


if __name__ == "__main__":
    main()
