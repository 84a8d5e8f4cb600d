"""What lets packages come out whole in the demonstration: courts by address, files, answers of registers outside."""

import tempfile
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from backend.domain.outside_checks import OutsideCheck
from backend.domain.packages import Attached, attached_for
from backend.domain.people import Actor
from backend.domain.stages import Stage
from backend.models import Case
from backend.papers.outgoing.document import Centred, Document, Heading, Paragraph
from backend.papers.outgoing.typesetting import pdf_of
from backend.services import outside_answers
from backend.services.courts import directory, naming
from backend.services.paperwork import attachments
from backend.settings import Settings
from bot.demo.courts import write_directory

# A fee is paid on the way through C20 and D20; before, its receipt is what a package lacks.
FEE_IS_PAID = frozenset({Stage.C30_ORDER_COPY, Stage.D30_CLAIM_COPY})
READY = (Stage.C10_ORDER_PREP, Stage.C20_ORDER_FEE, Stage.C30_ORDER_COPY, Stage.D20_CLAIM_FEE, Stage.D30_CLAIM_COPY)
ENFORCED = (Stage.C80_ORDER_RECEIVED, Stage.E10_ROUTE, Stage.E20_BANK, Stage.E30_FSSP_SENT)
NAMES = {
    Attached.CONTRACT: "ДОГОВОР ЗАЙМА",
    Attached.FEE_RECEIPT: "ПЛАТЁЖНОЕ ПОРУЧЕНИЕ об уплате государственной пошлины",
    Attached.CESSION_CONTRACT: "ДОГОВОР УСТУПКИ прав требования",
    Attached.POWER_OF_ATTORNEY: "ДОВЕРЕННОСТЬ представителя",
    Attached.ENFORCEMENT_DOCUMENT: "СУДЕБНЫЙ ПРИКАЗ",
}
UNASKED = 3
"""Every so-manyeth case waits for somebody to ask the registers."""


async def take_courts(manager: Actor, now: datetime, today: date) -> None:
    with tempfile.TemporaryDirectory(prefix="cessio-") as folder:
        file = Path(folder) / "courts.csv"
        write_directory(file)
        await directory.take_in(manager, file, now, today)


async def name_courts(now: datetime, today: date) -> None:
    await naming.find_all(now, today)


async def ask_registers(case_id: int, now: datetime, today: date) -> None:
    """As the office did before each step that files something; the court is named by the price of the day."""
    await naming.name_courts([case_id], now, today)
    case = await Case.get(id=case_id).select_related("debtor")
    await outside_answers.record_clear([case], list(OutsideCheck), now, today)


async def put_files(settings: Settings, officer: Actor, now: datetime, today: date) -> None:
    """The files of the cases that are about to be filed, as scans; and of what all of them share."""
    at = [stage.value for stage in (*READY, *ENFORCED)]
    cases = await Case.filter(stage__in=at).order_by("id").select_related("debtor", "cession")
    shared: set[tuple[Attached, int]] = set()
    for place, case in enumerate(cases):
        for kind in _wanted(case, shared):
            await attachments.attach(
                settings, officer, case.id, kind, _scan(kind, case), f"{kind.value}.pdf", now, today
            )
        if place % UNASKED:
            await outside_answers.record_clear([case], list(OutsideCheck), now, today)


def _wanted(case: Case, shared: set[tuple[Attached, int]]) -> Sequence[Attached]:
    found = []
    for kind in attached_for(case.at):
        owner = {"case": -case.id, "cession": case.cession_id, "office": 0}[kind.owner.value]
        paid = kind is not Attached.FEE_RECEIPT or case.at in FEE_IS_PAID
        if kind in NAMES and paid and (kind, owner) not in shared:
            shared.add((kind, owner))
            found.append(kind)
    return found


def _scan(kind: Attached, case: Case) -> bytes:
    """A page that says what would be on it."""
    says = {
        Attached.CONTRACT: f"№ {case.contract_number}, заёмщик {case.debtor.full_name}",
        Attached.CESSION_CONTRACT: f"№ {case.cession.number} от {case.cession.signed_on:%d.%m.%Y}",
        Attached.FEE_RECEIPT: f"за рассмотрение дела {case.debtor.full_name}",
        Attached.ENFORCEMENT_DOCUMENT: f"о взыскании с должника {case.debtor.full_name}",
    }.get(kind, "")
    blocks = (
        Heading(((NAMES[kind], False),), 1),
        Centred(((says, False),)) if says else Centred((("на все дела", False),)),
        Paragraph((("Вымышленная копия для демонстрации: здесь лежал бы скан.", False),)),
    )
    return pdf_of(Document(NAMES[kind], "", case.contract_date, blocks))
