"""A letter that was registered wrongly: its number is put right, or it is taken out as though it had never been."""

from datetime import date, datetime

from tortoise.transactions import atomic

from backend.domain import ledger as rules
from backend.domain.errors import NotFound, Refused
from backend.domain.people import Actor, Permission
from backend.domain.post_codes import MailStatus
from backend.domain.stages import EvidenceKind
from backend.models import Case, Letter, LetterOperation, Task, TaskState
from backend.services import journal
from backend.services.access import case_for
from backend.services.money import ledger
from backend.services.post import letters
from backend.services.post.tracking import save_evidence


async def letter_for(actor: Actor, letter_id: int) -> tuple[Case, Letter]:
    """A letter through the door of its case."""
    letter = await Letter.get_or_none(id=letter_id)
    if letter is None:
        raise NotFound
    return await case_for(actor, letter.case_id), letter


@atomic()
async def correct_number(actor: Actor, letter_id: int, typed: str, now: datetime) -> Letter:
    """The letter goes under another number, and what the Post told of the wrong one is forgotten.

    Raises Refused when the text is no track number, another letter has it, or the case has moved by the wrong one.
    """
    case, letter = await _locked(actor, letter_id)
    number = letters.number_of(typed)
    if number.barcode == letter.barcode:
        return letter
    if await letters.watched(actor, number.barcode) is not None:
        raise Refused("refusal-letters-taken")
    await _forget_what_was_told(case, letter)
    before, letter.barcode = letter.barcode, number.barcode
    letter.status, letter.status_at, letter.alarm, letter.last_trouble = MailStatus.REGISTERED.value, None, "", ""
    letter.is_finished, letter.asked_at, letter.ask_next_at = False, None, now
    await letter.save()
    await journal.write(
        actor, "letter.corrected", now, case_id=case.id, letter=letter.id, before=before, after=letter.barcode
    )
    await letters.ask_soon(letter, now)
    return letter


@atomic()
async def withdraw(actor: Actor, letter_id: int, now: datetime, today: date) -> Case:
    """Take a letter out: its row, its price, the evidence that it was. The journal keeps that it was there.

    Raises Refused when the case has moved by its delivery: the step is put right first.
    """
    case, letter = await _locked(actor, letter_id)
    await _forget_what_was_told(case, letter)
    await _take_price_back(actor, case, letter, now, today)
    await _unfile_receipt(case, letter)
    await journal.write(
        actor,
        "letter.withdrawn",
        now,
        case_id=case.id,
        letter=letter.id,
        barcode=letter.barcode,
        kind=letter.kind.value,
        sent_on=letter.sent_on,
    )
    await letter.delete()
    return case


async def _locked(actor: Actor, letter_id: int) -> tuple[Case, Letter]:
    _, seen = await letter_for(actor, letter_id)
    case = await case_for(actor, seen.case_id, Permission.REGISTER_LETTER, lock=True)
    letter = await Letter.select_for_update().get_or_none(id=letter_id)
    if letter is None:
        raise NotFound
    return case, letter


async def _forget_what_was_told(case: Case, letter: Letter) -> None:
    """Raises Refused where the case stands on this delivery."""
    delivered = f"{letter.kind.value}_delivered_on"
    if EvidenceKind.COURT_DELIVERY.value in case.evidence and case.noted.get(delivered):
        raise Refused("refusal-letters-case-moved", stage=case.at)
    await LetterOperation.filter(letter_id=letter.id).delete()
    of_trouble = Task.filter(case_id=case.id, key__startswith=f"letter:{letter.id}:", state=TaskState.OPEN)
    await of_trouble.update(state=TaskState.DROPPED)
    if case.noted.get(delivered) and letter.status == MailStatus.DELIVERED:
        case.noted = {name: value for name, value in case.noted.items() if name != delivered}
        await save_evidence(case)


async def _take_price_back(actor: Actor, case: Case, letter: Letter, now: datetime, today: date) -> None:
    entries = [entry for entry in await ledger.entries_of(case.id) if entry.id == letter.postage_entry]
    undone = {entry.reverses_id for entry in await ledger.entries_of(case.id)}
    if entries and letter.postage_entry not in undone:
        await ledger.add(case, rules.reverse(entries, today), actor, now, today)


async def _unfile_receipt(case: Case, letter: Letter) -> None:
    """What proved that the debtor was sent his copy, unless another letter proves it too."""
    evidence, _ = letters.RECEIPTS.get(letter.kind, (None, ""))
    if evidence is None or case.evidence.get(evidence.value) != letter.sent_on.isoformat():
        return
    others = Letter.filter(case_id=case.id, kind=letter.kind, sent_on=letter.sent_on).exclude(id=letter.id)
    if await others.exists():
        return
    case.evidence = {kind: day for kind, day in case.evidence.items() if kind != evidence.value}
    await save_evidence(case)
