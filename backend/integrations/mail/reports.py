"""Reports of delivery (RFC 3464): letters in a Maildir, each telling what became of one of ours."""

import mailbox
import re
from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import Message
from email.utils import parsedate_to_datetime
from pathlib import Path

from backend.integrations.carrier import Fate, Report

LARGEST = 2**20
_OURS = re.compile(r"cessio-(\d{1,18})\b")
_FATES = {"failed": Fate.FAILED, "delivered": Fate.DELIVERED, "delayed": Fate.ACCEPTED, "relayed": Fate.ACCEPTED}


def envelope_of(own_id: int) -> str:
    """By this our letter is known in envelopes and headers."""
    return f"cessio-{own_id}"


def take_reports(folder: Path, awaited: Collection[int]) -> list[Report]:
    """Reports of letters that are waited for. They stay until they have been written down; the rest is put aside."""
    found = []
    box = mailbox.Maildir(folder, create=True)
    for key in sorted(box.iterkeys()):
        letter = box[key]
        if letter.get_subdir() != "new":
            continue
        ours = [one for one in read_report(box.get_bytes(key)) if one.own_id in awaited]
        found += ours
        if not ours:
            letter.set_subdir("cur")
            box[key] = letter
    return found


def read_report(content: bytes) -> list[Report]:
    """What a letter reports; nothing for a letter that is no report, however it looks."""
    if len(content) > LARGEST:
        return []
    letter = message_from_bytes(content)
    if letter.get_content_type() != "multipart/report":
        return []
    own_id = _own_id(letter)
    if own_id is None:
        return []
    at = _moment(letter)
    blocks = [block for part in letter.walk() for block in _blocks(part)]
    return [report for block in blocks if (report := _report(own_id, block, at)) is not None]


def _blocks(part: Message) -> Iterator[Message]:
    """The recipients' fields of a delivery-status part: messages without bodies, after one about the whole."""
    if part.get_content_type() == "message/delivery-status":
        yield from (block for block in part.get_payload() if isinstance(block, Message))


def _report(own_id: int, block: Message, at: datetime) -> Report | None:
    fate = _FATES.get(str(block.get("Action", "")).strip().lower())
    if fate is None:
        return None
    status = re.match(r"\s*([245]\.\d{1,3}\.\d{1,3})", str(block.get("Status", "")))
    return Report(own_id, fate, at, status[1] if status and fate is Fate.FAILED else "")


def _own_id(letter: Message) -> int | None:
    """From the envelope's number, else from the headers of the letter that came back with the report."""
    for part in letter.walk():
        for block in _blocks(part):
            if match := _OURS.search(str(block.get("Original-Envelope-Id", ""))):
                return int(match[1])
    for part in letter.walk():
        if part.get_content_type() == "text/rfc822-headers":
            payload = part.get_payload(decode=True)
            returned = message_from_bytes(payload if isinstance(payload, bytes) else b"")
            if match := _OURS.search(str(returned.get("Message-ID", ""))):
                return int(match[1])
        elif part is not letter and (match := _OURS.search(str(part.get("Message-ID", "")))):
            return int(match[1])
    return None


def _moment(letter: Message) -> datetime:
    """When the report was written; the dawn of time where it does not say, so that it never looks fresh."""
    try:
        moment = parsedate_to_datetime(str(letter["Date"]))
    except (TypeError, ValueError):
        return datetime.fromtimestamp(0, UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
