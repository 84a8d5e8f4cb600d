"""`cessio papers`: papers of cases, merged into one file, or their whole packages."""

import re
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, date, datetime
from pathlib import Path

import click

from backend.cli.plain import fail, print_json, sentence, with_store
from backend.domain.calendar import day_in
from backend.domain.errors import Refused
from backend.domain.identifiers import number_of
from backend.domain.outgoing import OutKind
from backend.domain.people import SYSTEM
from backend.papers.binding import Binding
from backend.papers.press import Press
from backend.services.paperwork import outgoing, package_book
from backend.services.paperwork.outgoing_making import Setter, make_many, set_here
from backend.settings import Settings

PACKAGE = "package"
KINDS = (PACKAGE, *(kind.value for kind in OutKind))
AT_ONCE = 50
WORTH_PROCESSES = 20
_NUMBER = re.compile(r"(?:C-)?0*(\d{1,12})", re.IGNORECASE)

Refusals = dict[int, Refused]


@click.command()
@click.argument("cases", nargs=-1, required=True, metavar="CASE…")
@click.option("--kind", type=click.Choice(KINDS), required=True, help="Which paper, or the package of the stage.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The PDF.")
@click.option("--json", "as_json", is_flag=True)
def papers(cases: tuple[str, ...], kind: str, output: Path, *, as_json: bool) -> None:
    """Papers for cases (C-000001 or 1), merged into one file: one kind for each, or the whole package.

    What is not fresh is made, with today's sum frozen. A case that lacks something is left out and named; exit status
    1 says that there was one.
    """
    ids = list(dict.fromkeys(_id_of(case) for case in cases))

    async def work(settings: Settings) -> tuple[int, Refusals]:
        now = datetime.now(UTC)
        today = day_in(settings.timezone, now)
        if kind == PACKAGE:
            return await _packages(settings, ids, output, now, today)
        return await _of_kind(settings, ids, OutKind(kind), output, now, today)

    pages, refused = with_store(work)
    if not pages:
        output.unlink(missing_ok=True)
    if as_json:
        lacks = {number_of(case_id): sentence(one) for case_id, one in sorted(refused.items())}
        print_json({"pages": pages, "cases": len(ids) - len(refused), "left_out": lacks})
    elif pages:
        click.echo(f"{output}: {pages} pages of {len(ids) - len(refused)} cases.")
    for case_id, one in sorted(refused.items()):
        click.echo(f"{number_of(case_id)}: {sentence(one)}", err=True)
    if refused:
        fail(f"{len(refused)} of {len(ids)} cases are left out.")


def _id_of(case: str) -> int:
    found = _NUMBER.fullmatch(case.strip())
    if found is None:
        raise click.BadParameter(f"{case} is no number of a case, such as C-000001", param_hint="CASE")
    return int(found[1])


async def _packages(
    settings: Settings, ids: list[int], output: Path, now: datetime, today: date
) -> tuple[int, Refusals]:
    refused: Refusals = {}
    with _press(len(ids)) as press:
        for some in _portions(ids):
            refused |= await package_book.make_packages(settings, SYSTEM, some, now, today, setter=press)
    whole = [case_id for case_id in ids if case_id not in refused]
    book = await package_book.bind(settings, SYSTEM, whole, output, now, today) if whole else None
    return (book.pages, refused | book.left_out) if book else (0, refused)


async def _of_kind(
    settings: Settings, ids: list[int], kind: OutKind, output: Path, now: datetime, today: date
) -> tuple[int, Refusals]:
    refused: Refusals = {}
    with _press(len(ids)) as press, Binding(output, duplex=False) as book:
        for some in _portions(ids):
            made = await make_many(settings, SYSTEM, dict.fromkeys(some, (kind,)), now, today, setter=press)
            for case_id in some:
                papers_ = made[case_id]
                if isinstance(papers_, Refused):
                    refused[case_id] = papers_
                    continue
                try:
                    given = await outgoing.give(settings, SYSTEM, papers_[0].id, today)
                except Refused as barred:
                    refused[case_id] = barred
                    continue
                book.mark(given.case.number, 0)
                book.add(given.content)
        return book.pages, refused


def _press(cases: int) -> AbstractContextManager[Setter]:
    """Processes of their own take longer to begin than a few cases to be set."""
    return nullcontext(set_here) if cases < WORTH_PROCESSES else Press()


def _portions(ids: list[int]) -> list[list[int]]:
    return [ids[first : first + AT_ONCE] for first in range(0, len(ids), AT_ONCE)]
