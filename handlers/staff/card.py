"""The card of a case: who, how much and of what, stage, whose it is, what is due, what is on its way."""

import textwrap
from collections.abc import Sequence
from datetime import date
from html import escape

from aiogram.types import InlineKeyboardButton

from backend.domain.people import Actor, Permission, may
from backend.domain.stages import EvidenceKind, Hold, OpenStep, RefusedStep
from backend.models import Letter
from backend.services.cases import Card
from backend.services.notes import Note
from backend.services.stages import Gap
from backend.texts import Texts
from handlers.callbacks import (
    AskPayment,
    FileEvidence,
    FillGap,
    MakeAccessCode,
    OpenCase,
    OpenContacts,
    OpenLedger,
    OpenLetters,
    OpenMore,
    OpenPaper,
    OpenSteps,
    TakeStep,
)
from handlers.screens import Row, Screen, button, copy_button, home_row
from handlers.staff.court_callbacks import OpenCourt
from handlers.staff.looking import short_name
from handlers.staff.outgoing_callbacks import OpenOutgoing
from handlers.staff.work_rows import work_rows

IN_A_ROW = 2
NOTE_LENGTH = 120


def card_screen(card: Card, actor: Actor, texts: Texts, today: date, others: Sequence[str] = ()) -> Screen:
    """`others` look at the case too, now."""
    case = card.case
    lines = [
        texts("card-head", number=case.number, name=escape(case.debtor.full_name), born=case.debtor.birth_date),
        texts("card-stage", stage=case.at, since=case.stage_since, days=(today - case.stage_since).days),
        _due(card, texts, today),
        "",
        *_money(card, texts),
        texts("card-contract", number=escape(case.contract_number), on=case.contract_date),
        texts("card-creditor", name=escape(case.creditor.name)),
        *_court(card, texts),
        texts("card-responsible", name=escape(case.responsible.name) if case.responsible else "—"),
        *([texts("card-tags", tags=escape(" ".join(f"#{tag}" for tag in card.tags)))] if card.tags else []),
        *([_note(card.note, texts)] if card.note else []),
        *_on_its_way(card, texts),
        *(texts("card-hold", hold=Hold(hold)) for hold in case.holds),
        *_lacking(card, texts),
        *([texts("card-looking", names=escape(", ".join(others)))] if others else []),
    ]
    return Screen("\n".join(lines), _rows(card, actor, texts))


def steps_screen(card: Card, texts: Texts) -> Screen:
    """Every step that would not be refused, and under them what the usual ones lack."""
    case = card.case
    rows: list[Row] = [
        [button(texts(step.step.text_key), TakeStep(case_id=case.id, step=step.step, version=case.version))]
        for step in card.menu.open
    ]
    lacking = [
        texts("card-lacks-step", step=step.step, what=texts(step.key, **step.details)) for step in card.menu.refused
    ]
    back = button(texts("button-back"), OpenCase(case_id=case.id))
    head = texts("card-steps", number=case.number, stage=case.at)
    return Screen("\n\n".join([head, *lacking]), [*rows, home_row(texts, back)])


def _due(card: Card, texts: Texts, today: date) -> str:
    due = card.case.due_on
    if due is None:
        return texts("card-no-term")
    return (
        texts("card-due", on=due, days=(due - today).days)
        if due >= today
        else texts("card-overdue", on=due, days=(today - due).days)
    )


def _money(card: Card, texts: Texts) -> list[str]:
    """The total that the ledger screen comes to as well: what is written down, and what was earned beyond it."""
    standing = card.owed.standing
    parts = [
        texts("card-part", name=texts(component.key), sum=amount)
        for component, amount in standing.parts.items()
        if amount
    ]
    lines = [texts("card-total", sum=card.owed.total, on=card.owed.on), *parts]
    if earned := card.owed.total - standing.total:
        lines.append(texts("card-earned", sum=earned))
    if standing.overpayment:
        lines.append(texts("card-overpaid", sum=standing.overpayment))
    if card.plan:
        lines.append(texts("card-plan", sum=card.plan.total))
    return lines


def _court(card: Card, texts: Texts) -> list[str]:
    case = card.case
    named = [name for name in (case.court_name, case.court_case_number) if name]
    lines = [texts("card-court", names=escape(", ".join(named)))] if named else []
    if named and case.court_found:
        lines.append(texts("card-court-why", by=case.court_found["by"]))
    return lines


def _note(note: Note, texts: Texts) -> str:
    said = textwrap.shorten(note.words, NOTE_LENGTH, placeholder="…")
    return texts("card-note", name=escape(short_name(note.author)), words=escape(said))


def _on_its_way(card: Card, texts: Texts) -> list[str]:
    return [_letter(letter, texts) for letter in card.letters if not letter.is_finished or letter.alarm]


def _letter(letter: Letter, texts: Texts) -> str:
    status = texts(f"mail-status-{letter.status.replace('_', '-')}")
    kind = texts(f"letter-kind-{letter.kind.value.replace('_', '-')}")
    line = texts("card-letter", kind=kind, barcode=letter.barcode, status=status)
    return texts("card-letter-alarm", line=line) if letter.alarm else line


def _lacking(card: Card, texts: Texts) -> list[str]:
    main = card.menu.main
    return ["", texts("card-lacks", what=texts(main.key, **main.details))] if isinstance(main, RefusedStep) else []


def _rows(card: Card, actor: Actor, texts: Texts) -> list[Row]:
    case = card.case
    rows: list[Row] = [[one] for one in _main_buttons(card, texts)]
    if card.menu.open or card.menu.refused:
        rows.append([button(texts("card-other-steps"), OpenSteps(case_id=case.id))])
    details = [
        button(texts("card-ledger"), OpenLedger(case_id=case.id)),
        button(texts("card-letters"), OpenLetters(case_id=case.id)),
    ]
    if may(actor, Permission.SEE_CONTACTS):
        details.append(button(texts("card-contacts"), OpenContacts(case_id=case.id)))
    if may(actor, Permission.FILE_PAPER):
        details.append(button(texts("card-outgoing"), OpenOutgoing(case_id=case.id)))
    details.append(button(texts("card-more"), OpenMore(case_id=case.id)))
    rows += [details[first : first + IN_A_ROW] for first in range(0, len(details), IN_A_ROW)]
    deeds = [
        (Permission.RECORD_PAYMENT, texts("card-payment"), AskPayment(case_id=case.id)),
        (Permission.REGISTER_LETTER, texts("card-code"), MakeAccessCode(case_id=case.id)),
    ]
    rows.append([button(label, data) for permission, label, data in deeds if may(actor, permission)])
    rows += work_rows(card.tasks, card.hearing, texts)
    for paper in card.papers:
        kind = texts(f"paper-kind-{paper.kind.replace('_', '-')}")
        rows.append([button(texts("card-paper", kind=kind), OpenPaper(paper_id=paper.id))])
    rows.append(home_row(texts, copy_button(texts("card-copy"), case.court_case_number or case.contract_number)))
    return rows


def _main_buttons(card: Card, texts: Texts) -> list[InlineKeyboardButton]:
    """The one press; or, when only a paper is missing that a person can see with their own eyes, «it is here»."""
    case, main = card.case, card.menu.main
    if isinstance(main, OpenStep):
        step = TakeStep(case_id=case.id, step=main.step, version=case.version)
        return [button(texts("card-main-step", step=main.step), step)]
    gaps = [gap for gap in Gap if isinstance(main, RefusedStep) and main.key == gap.lack_key]
    if gaps:
        gap = FillGap(case_id=case.id, gap=gaps[0], version=case.version)
        data = OpenCourt(case_id=case.id) if gaps[0] is Gap.COURT else gap
        return [button(texts(f"card-gap-{gaps[0].value}"), data)]
    lacking = [kind for kind in EvidenceKind if isinstance(main, RefusedStep) and main.key == kind.lack_key]
    return [
        button(
            texts("card-evidence-here", evidence=kind), FileEvidence(case_id=case.id, kind=kind, version=case.version)
        )
        for kind in lacking
    ]
