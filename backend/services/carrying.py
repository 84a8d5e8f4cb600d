"""Hands a passage to a carrier of words: asked first whether it was taken before, and never handed over twice."""

from datetime import datetime

from backend.domain.errors import OutsideDown
from backend.integrations.carrier import Carrier, CutOff, Parcel, Rejected
from backend.models import Contact
from backend.services import deliveries
from backend.services.sending import Passage


async def carry(carrier: Carrier, passage: Passage, now: datetime) -> bool:
    """False when an earlier try proves to have left nothing, so that the gate has to be asked anew.

    Raises OutsideDown when it has to be tried again later.
    """
    parcel = _parcel(passage)
    if passage.is_repeat:
        return await _settle_earlier(carrier, passage.contact, parcel, now)
    try:
        outside_id = await carrier.send(parcel)
    except OutsideDown:
        await deliveries.not_taken(passage.contact.id)
        raise
    except Rejected as error:
        await deliveries.did_not_come_through(passage.contact.id, error.reason, now)
    except CutOff as error:  # the reservation stays: the next try asks whether it was taken
        raise OutsideDown(carrier.service.value, reason="CutOff") from error
    else:
        await deliveries.taken(passage.contact.id, outside_id, now)
    return True


async def _settle_earlier(carrier: Carrier, contact: Contact, parcel: Parcel, now: datetime) -> bool:
    try:
        outside_id = await carrier.find(parcel)
    except CutOff:
        await deliveries.cut_off(contact.id)
        return True
    if outside_id is None:
        await deliveries.not_taken(contact.id)
        return False
    await deliveries.taken(contact.id, outside_id, now)
    return True


def _parcel(passage: Passage) -> Parcel:
    contact = passage.contact
    return Parcel(contact.notice_id or 0, passage.address, passage.words, passage.subject, contact.at)
