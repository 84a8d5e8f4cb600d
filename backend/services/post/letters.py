"""Letters that we hand to the Post: registering them by their track number, and looking at what became of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from tortoise.transactions import atomic

from backend import queue
from backend.domain.check_digits import track_is_right
from backend.domain.errors import Refused
from backend.domain.ledger import Basis, Component, Entry, EntryKind, Origin
from backend.domain.letters import CardState, LetterKind
from backend.domain.people import Actor, Permission
from backend.domain.stages import EvidenceKind, Stage
from backend.domain.state_numbers import normalise_track
from backend.models import Case, LedgerEntry, Letter, LetterOperation, PostTicket
from backend.services import journal
from backend.services.access import case_for, cases_of, require
from backend.services.money import ledger
from backend.services.post import letter_contacts

ASK = "letters.ask"
SHOWN = 6
LONGEST_AGO = timedelta(days=180)
# The Post hears of an operation in hours; whoever presses every minute would use up the day's questions.
ASK_AGAIN_AFTER = timedelta(minutes=15)

# What a letter to the debtor proves by its receipt alone, and in which group of stages.
RECEIPTS: Mapping[LetterKind, tuple[EvidenceKind, str]] = {
    LetterKind.ASSIGNMENT_NOTICE: (EvidenceKind.NOTICE_POST_RECEIPT, "A"),
    LetterKind.ORDER_COPY: (EvidenceKind.COPY_POST_RECEIPT, "C"),
    LetterKind.CLAIM_COPY: (EvidenceKind.COPY_POST_RECEIPT, "D"),
}
KINDS_OF_GROUP: Mapping[str, tuple[LetterKind, ...]] = {
    "A": (LetterKind.ASSIGNMENT_NOTICE,),
    "C": (LetterKind.ORDER_COPY, LetterKind.ORDER_PACK),
    "D": (LetterKind.CLAIM_COPY, LetterKind.CLAIM_PACK),
    "E": (LetterKind.BANK_PACK, LetterKind.BAILIFF_PACK),
}
FIRST_AT: Mapping[Stage, LetterKind] = {
    Stage.C40_ORDER_SENT: LetterKind.ORDER_PACK,
    Stage.D40_CLAIM_SENT: LetterKind.CLAIM_PACK,
    Stage.E30_FSSP_SENT: LetterKind.BAILIFF_PACK,
}


@dataclass(frozen=True)
class Number:
    """A track number as typed, in its normal form; `fits` when its check digit is right."""

    barcode: str
    fits: bool


@dataclass(frozen=True)
class Paid:
    """What a letter cost, and the paper that is its receipt, where there is one."""

    price: Decimal
    receipt: int | None = None


@dataclass(frozen=True)
class Registered:
    """`is_new` is False when this very letter was registered before."""

    letter: Letter
    is_new: bool


@dataclass(frozen=True)
class Followed:
    """A letter with the newest operation that the Post told of, if any."""

    letter: Letter
    last: LetterOperation | None


def number_of(typed: str) -> Number:
    """Raises Refused when the text has not the shape of a track number. A wrong check digit is for a person to see."""
    try:
        barcode = normalise_track(typed)
    except ValueError as error:
        raise Refused("refusal-post-barcode", barcode=typed[:40]) from error
    return Number(barcode, track_is_right(barcode))


def kinds_at(case: Case) -> tuple[LetterKind, ...]:
    """What may be sent where the case stands, the likeliest first."""
    stage = case.at
    kinds = (*KINDS_OF_GROUP.get(stage.group, ()), LetterKind.OTHER)
    copy_is_sent = EvidenceKind.COPY_POST_RECEIPT in case.evidence and stage.group in {"C", "D"}
    first = FIRST_AT.get(stage, kinds[1] if copy_is_sent else kinds[0])
    return (first, *(kind for kind in kinds if kind is not first))


@atomic()
async def register(
    actor: Actor,
    case_id: int,
    barcode: str,
    kind: LetterKind,
    sent_on: date,
    now: datetime,
    today: date,
    *,
    sent_from: str = "",
    with_card: bool = False,
    paid: Paid | None = None,
) -> Registered:
    """Have the Post watched for this letter from now on; the receipt of a letter to the debtor is filed as evidence.

    The same number again adds nothing but a price or a receipt that was not known. Raises Refused when another case has
    it. `sent_from` is the index of the accepting office, where it is known: an item accepted in another region is then
    told from ours. `with_card`: a registered notice comes back.
    """
    case = await case_for(actor, case_id, Permission.REGISTER_LETTER, lock=True)
    number = number_of(barcode)
    if not today - LONGEST_AGO <= sent_on <= today:
        raise Refused("refusal-letters-day", earliest=today - LONGEST_AGO, latest=today)
    known = await watched(actor, number.barcode)
    if known is not None and known.case_id == case.id:
        await _enter_price(actor, case, known, paid, now, today)
        return Registered(known, is_new=False)
    letter = await _write(actor, case, number, kind, sent_on, sent_from, now, with_card=with_card)
    await letter_contacts.write_down(actor, case, letter, now)
    await _file_receipt(case, letter)
    await _enter_price(actor, case, letter, paid, now, today)
    await journal.write(
        actor,
        "letter.registered",
        now,
        case_id=case.id,
        letter=letter.id,
        kind=kind.value,
        sent_on=sent_on,
        check_digit="right" if number.fits else "wrong",
    )
    await ask_soon(letter, now)
    return Registered(letter, is_new=True)


async def watched(actor: Actor, barcode: str) -> Letter | None:
    """The letter that is registered under this number, if this person may see its case.

    Raises Refused for a number of a case that is not theirs, without a word about it.
    """
    letter = await Letter.get_or_none(barcode=barcode)
    if letter is not None and not await (await cases_of(actor)).filter(id=letter.case_id).exists():
        raise Refused("refusal-letters-taken")
    return letter


async def letters_of(actor: Actor, case_id: int) -> tuple[Case, Sequence[Followed]]:
    """The case and its newest letters."""
    case = await case_for(actor, case_id)
    letters = await Letter.filter(case_id=case.id).order_by("-id").limit(SHOWN)
    return case, [Followed(letter, await _last_operation(letter)) for letter in letters]


@atomic()
async def ask_now(actor: Actor, case_id: int, now: datetime) -> int:
    """Have the Post asked about the case's open letters at once; how many that are.

    Raises Refused when there are none, or each was asked about a little while ago.
    """
    require(actor, Permission.REGISTER_LETTER)
    case = await case_for(actor, case_id, Permission.REGISTER_LETTER, lock=True)
    open_letters = await Letter.filter(case_id=case.id, is_finished=False).select_for_update()
    if not open_letters:
        raise Refused("refusal-letters-none-open")
    under_question = {code for ticket in await PostTicket.filter(closed_at=None) for code in ticket.barcodes}
    quiet_since = now - ASK_AGAIN_AFTER
    askable = [
        letter
        for letter in open_letters
        if letter.barcode not in under_question and (letter.asked_at is None or letter.asked_at <= quiet_since)
    ]
    if not askable:
        raise Refused("refusal-letters-asked-lately")
    for letter in askable:
        letter.ask_next_at = now
        await letter.save(update_fields=["ask_next_at"])
        await ask_soon(letter, now)
    return len(askable)


async def _write(
    actor: Actor,
    case: Case,
    number: Number,
    kind: LetterKind,
    sent_on: date,
    sent_from: str,
    now: datetime,
    *,
    with_card: bool,
) -> Letter:
    row = Letter(
        case_id=case.id,
        barcode=number.barcode,
        kind=kind,
        sent_on=sent_on,
        sent_from=sent_from,
        registered_by=actor.id,
        registered_at=now,
        ask_next_at=now,
        card=CardState.AWAITED if with_card else CardState.NONE,
    )
    await Letter.bulk_create([row], ignore_conflicts=True)
    letter = await Letter.get(barcode=number.barcode)
    if letter.case_id != case.id:
        other = await (await cases_of(actor)).get_or_none(id=letter.case_id)
        raise Refused("refusal-letters-other-case", number=other.number) if other else Refused("refusal-letters-taken")
    return letter


async def _file_receipt(case: Case, letter: Letter) -> None:
    """ГПК ст. 123, 124, 132: what proves that the debtor was sent his copy is the receipt, not the delivery."""
    evidence, group = RECEIPTS.get(letter.kind, (None, ""))
    if evidence is None or case.at.group != group:
        return
    case.evidence = {**case.evidence, evidence.value: letter.sent_on.isoformat()}
    case.version += 1
    await case.save(update_fields=["evidence", "version"])


async def _enter_price(actor: Actor, case: Case, letter: Letter, paid: Paid | None, now: datetime, today: date) -> None:
    """Postage is a cost of court once it is awarded (ГПК ст. 94, 98); until then it is remembered, with its receipt.

    A price that was entered before stays: a second receipt of one letter is no second letter.
    """
    if paid is None:
        return
    letter.receipt_id = letter.receipt_id or paid.receipt
    if letter.postage_entry is None and paid.price:
        origin = Origin.PAPER if paid.receipt else Origin.PERSON
        entry = Entry(
            Component.POSTAGE,
            EntryKind.POSTAGE_PAID,
            paid.price,
            letter.sent_on,
            Basis.POST_RECEIPT if paid.receipt else Basis.COURT_COSTS,
            origin,
            paper_id=paid.receipt,
        )
        await ledger.add(case, [entry], actor, now, today)
        written = LedgerEntry.filter(case_id=case.id, kind=EntryKind.POSTAGE_PAID.value)
        letter.postage_entry = await written.order_by("-id").first().values_list("id", flat=True)
        await journal.write(actor, "letter.paid", now, case_id=case.id, letter=letter.id, price=paid.price)
    await letter.save(update_fields=["receipt_id", "postage_entry"])


async def ask_soon(letter: Letter, now: datetime) -> None:
    await queue.enqueue(ASK, {"letter_id": letter.id}, run_at=now, key=f"letter:{letter.id}:ask")


async def _last_operation(letter: Letter) -> LetterOperation | None:
    return await LetterOperation.filter(letter_id=letter.id).order_by("-at", "-id").first()
