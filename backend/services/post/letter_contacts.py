"""Letters to a debtor in the register of contacts: no count of the law holds them, a bar on letters does.

What is sent because a court wants it is not aimed at the return of the debt (230-ФЗ ст. 4), and stands there as such.
"""

from datetime import datetime, time

from backend import crypto
from backend.domain.channels import DebtorChannel
from backend.domain.contact import Channel, Purpose, certificate
from backend.domain.letters import TO_DEBTOR, LetterKind
from backend.domain.people import Actor
from backend.domain.post_codes import MOSCOW, MailStatus
from backend.models import Case, Contact, ContactState, Letter
from backend.services import contacts, sending
from backend.services.contacts import Approach

_OF_COLLECTION = frozenset({LetterKind.ASSIGNMENT_NOTICE})
# A receipt bears a day and no hour; no rule on letters asks for one.
_NOON = time(12)
_ENDED = {MailStatus.DELIVERED: ContactState.DELIVERED} | dict.fromkeys(
    (
        MailStatus.NOT_ACCEPTED,
        MailStatus.RETURNING,
        MailStatus.RETURNED,
        MailStatus.LOST,
        MailStatus.SEIZED,
        MailStatus.CANCELLED,
    ),
    ContactState.FAILED,
)


async def write_down(actor: Actor, case: Case, letter: Letter, now: datetime) -> None:
    """With the gate's word on the day of sending. It has gone: one that was not lawful stands there as what it was."""
    if letter.kind not in TO_DEBTOR:
        return
    at = min(datetime.combine(letter.sent_on, _NOON, MOSCOW), now)
    purpose = Purpose.COLLECTION if letter.kind in _OF_COLLECTION else Purpose.PROCEDURAL
    approach = Approach(Channel.LETTER, DebtorChannel.POST, purpose=purpose, case_id=case.id)
    verdict = await contacts.judge(case.debtor_id, approach, at)
    address = case.debtor.registration_address
    await Contact.create(
        debtor_id=case.debtor_id,
        case_id=case.id,
        channel=Channel.LETTER.value,
        kind=Channel.LETTER.way.value,
        by_creditor=True,
        at=at,
        certificate=certificate(verdict),
        service=DebtorChannel.POST.value,
        state=ContactState.ACCEPTED,
        address=address or None,
        address_digest=crypto.ring().blind(address, sending.ADDRESS_KIND) if address else "",
        template=letter.kind.text_key,
        outside_id=letter.barcode,
        person_id=actor.id,
    )


async def follow(letter: Letter, before: str) -> None:
    """What the Post has told of it since it stood at `before`; a return that became a delivery after all is one."""
    state = _state_at(letter.status)
    on_its_way = {state, _state_at(before)} == {ContactState.ACCEPTED}
    if letter.kind not in TO_DEBTOR or letter.status == before or on_its_way:
        return
    await Contact.filter(service=DebtorChannel.POST.value, outside_id=letter.barcode).update(
        state=state,
        settled_at=None if state is ContactState.ACCEPTED else letter.status_at,
        reason=letter.status if state is ContactState.FAILED else "",
    )


def _state_at(status: str) -> ContactState:
    return _ENDED.get(MailStatus(status), ContactState.ACCEPTED)
