"""A statement of ten thousand documents against a department: seconds of processor, beside reading the file alone.

python -m bench.statements [--documents 10000] [--cases 100000]
"""

import argparse
import asyncio
import random
import time
from datetime import UTC, datetime
from decimal import Decimal

from backend import store
from backend.domain.people import SYSTEM
from backend.domain.statements import Document, Party
from backend.integrations.bank import as_camt053, as_one_c
from backend.models import Case
from backend.services.money import statements
from backend.statements import read
from bench._department import department, each_apart, stores

NOW = datetime.now(UTC)
OWN = "40702810138250123017"
OFFICE = Party('ООО "ПКО ПРИМЕР"', "7701234567", OWN)


async def made(count: int) -> list[Document]:
    """A half says the contract, a quarter only a name, an eighth the one it is paid for, the rest nothing."""
    draw = random.Random(1)
    known = await Case.all().count()
    rows = await Case.filter(id__in=draw.sample(range(1, known + 1), min(count, known))).select_related("debtor")
    return [_document(number, rows[number % len(rows)], draw) for number in range(count)]


def _document(number: int, case: Case, draw: random.Random) -> Document:
    name = case.debtor.full_name
    words = name.split()
    initials = f"{words[0]} {words[1][0]}.{words[-1][0]}."
    payer, purpose = [
        (name, f"Погашение по договору {case.contract_number}"),
        (name, f"оплата займа № {case.contract_number}, без НДС"),
        (name, "Погашение задолженности"),
        (f"Плательщик Пётр {number}", draw.choice([f"за {initials}", "перевод средств"])),
    ][number % 4]
    amount = Decimal(draw.randint(1, 500_000)) / 100
    return Document(
        str(number), NOW.date(), NOW.date(), amount, Party(payer, "", f"408178101{number:011d}"), OFFICE, purpose
    )


async def measure(name: str, cases: int, count: int) -> None:
    async with department(name, cases) as settings:
        await store.open_store(settings)
        documents = await made(count)
        for form, content in (("1c", as_one_c(documents, [OWN])), ("camt053", as_camt053(documents, OWN))):
            began = time.process_time()
            read(content)
            plain = time.process_time() - began
            began, wall = time.process_time(), time.perf_counter()
            report = await statements.take_in(SYSTEM, content, settings, NOW, NOW.date())
            seconds, waited = time.process_time() - began, time.perf_counter() - wall
            told = report.counts()
            print(
                f"{name}, {cases} cases, {form} of {count}: read {plain:.2f} s of processor, taken in {seconds:.2f}"
                f" ({waited:.2f} by the clock); matched {told['matched']}, waiting {told['waiting']},"
                f" known {told['duplicates']}"
            )
        await store.close_store()


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--documents", type=int, default=10_000)
    given.add_argument("--cases", type=int, default=100_000)
    given.add_argument("--store", nargs="+", default=stores())
    chosen = given.parse_args()
    if len(chosen.store) > 1:
        each_apart("bench.statements", [chosen.cases], chosen.store, "--documents", str(chosen.documents))
    else:
        asyncio.run(measure(chosen.store[0], chosen.cases, chosen.documents))


if __name__ == "__main__":
    main()
