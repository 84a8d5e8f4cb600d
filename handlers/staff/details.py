"""Screens behind the card: the ledger line by line, the debtor's contacts."""

from datetime import date
from html import escape

from backend.domain.people import Actor, Permission
from backend.services import ledger
from backend.services.access import case_for
from backend.texts import Texts
from handlers.callbacks import OpenCase
from handlers.screens import Screen, button, copy_button, home_row

MOST_LINES = 40


async def ledger_screen(actor: Actor, case_id: int, today: date, texts: Texts) -> Screen:
    """Each component with the entries that made it, and what each rests on."""
    case = await case_for(actor, case_id)
    lines = [texts("card-ledger-head", number=case.number, on=today)]
    for line in await ledger.explanation_of(case_id, today):
        lines += ["", texts("card-ledger-line", name=texts(line.component.key), sum=line.amount)]
        lines += [
            texts("card-ledger-entry", on=entry.on, what=texts(entry.kind.key), sum=entry.amount)
            for entry in line.entries
        ]
    if len(lines) > MOST_LINES:
        lines = [*lines[:MOST_LINES], "…"]
    back = button(texts("button-back"), OpenCase(case_id=case_id))
    return Screen("\n".join(lines), [home_row(texts, back)])


async def contacts_screen(actor: Actor, case_id: int, texts: Texts) -> Screen:
    case = await case_for(actor, case_id, Permission.SEE_CONTACTS)
    debtor = case.debtor
    lines = [
        texts("contacts-head", name=escape(debtor.full_name)),
        *(texts("contacts-phone", phone=phone) for phone in debtor.phone_numbers),
        texts("contacts-address", address=escape(debtor.registration_address or "—")),
    ]
    if debtor.residence_address:
        lines.append(texts("contacts-lives", address=escape(debtor.residence_address)))
    copies = [[copy_button(phone, phone)] for phone in debtor.phone_numbers[:3]]
    back = button(texts("button-back"), OpenCase(case_id=case_id))
    return Screen("\n".join(lines), [*copies, home_row(texts, back)])
