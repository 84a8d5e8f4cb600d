"""A post office of e-mail: SMTP with delivery reports, which it puts into a Maildir; strict, and hostile when asked."""

import asyncio
import re
from collections import deque
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message
from enum import StrEnum
from pathlib import Path
from typing import Self

_ADDRESS = "127.0.0.1"


class Fault(StrEnum):
    CUT_BEFORE = "cut_before"
    CUT_AFTER = "cut_after"
    GREYLISTED = "greylisted"
    BUSY = "busy"


@dataclass(frozen=True)
class Taken:
    """A letter as it was taken, with its envelope."""

    recipient: str
    envelope_id: str
    notify: str
    letter: Message


@dataclass
class MailSimulator:
    """`taken` is what was accepted. `nobody` are addresses that are refused at the door."""

    reports_in: Path
    taken: list[Taken] = field(default_factory=list)
    faults: deque[Fault] = field(default_factory=deque)
    nobody: set[str] = field(default_factory=set)
    offers_reports: bool = True
    port: int = 0
    _server: asyncio.Server | None = None

    @property
    def url(self) -> str:
        return f"smtp://{_ADDRESS}:{self.port}"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._talk, _ADDRESS, self.port)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()

    def report(self, one: Taken, action: str, status: str, *, with_envelope: bool = True) -> None:
        """A letter into the folder: what became of it, by RFC 3464."""
        folder = self.reports_in / "new"
        for name in ("new", "cur", "tmp"):
            (self.reports_in / name).mkdir(parents=True, exist_ok=True)
        envelope = f"Original-Envelope-Id: {one.envelope_id}\r\n" if with_envelope else ""
        text = REPORT.format(
            envelope=envelope,
            recipient=one.recipient,
            action=action,
            status=status,
            message_id=one.letter["Message-ID"],
        )
        (folder / f"{len(list(folder.iterdir()))}.{action}.{id(one)}").write_bytes(text.encode())

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        session = _Session(self, reader, writer)
        try:
            await session.run()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


@dataclass
class _Session:
    office: MailSimulator
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    envelope_id: str = ""
    notify: str = ""
    recipient: str = ""

    async def run(self) -> None:
        await self._say("220 mail.example ESMTP")
        while line := (await self.reader.readline()).decode("ascii", "replace").strip():
            verb = line.partition(" ")[0].upper()
            if verb == "QUIT":
                return await self._say("221 2.0.0 Bye")
            if not await self._answer(verb, line):
                return None
        return None

    async def _answer(self, verb: str, line: str) -> bool:
        """False when the line is cut."""
        match verb:
            case "EHLO":
                lines = ["mail.example", *(["DSN"] if self.office.offers_reports else []), "8BITMIME"]
                await self._say("\r\n".join([f"250-{one}" for one in lines[:-1]] + [f"250 {lines[-1]}"]))
            case "MAIL":
                self.envelope_id = _option(line, "ENVID")
                await self._say("250 2.1.0 Ok")
            case "RCPT":
                return await self._recipient(line)
            case "DATA":
                return await self._data()
            case "RSET" | "NOOP":
                await self._say("250 2.0.0 Ok")
            case _:
                await self._say("502 5.5.1 Not implemented")
        return True

    async def _recipient(self, line: str) -> bool:
        address = re.search(r"<([^>]*)>", line)
        self.recipient, self.notify = address[1] if address else "", _option(line, "NOTIFY")
        if "@" not in self.recipient:
            await self._say("501 5.1.3 Bad address")
        elif self.recipient in self.office.nobody:
            await self._say("550 5.1.1 No such user")
        elif self._strikes(Fault.GREYLISTED):
            await self._say("451 4.7.1 Come back later")
        else:
            await self._say("250 2.1.5 Ok")
        return True

    async def _data(self) -> bool:
        await self._say("354 Go ahead")
        content = await self.reader.readuntil(b"\r\n.\r\n")
        if self._strikes(Fault.CUT_BEFORE):
            return False
        if self._strikes(Fault.BUSY):
            await self._say("452 4.3.1 Too busy")
            return True
        letter = message_from_bytes(content.removesuffix(b".\r\n").replace(b"\r\n..", b"\r\n."))
        self.office.taken.append(Taken(self.recipient, self.envelope_id, self.notify, letter))
        if self._strikes(Fault.CUT_AFTER):
            return False
        await self._say("250 2.0.0 Queued")
        return True

    def _strikes(self, fault: Fault) -> bool:
        if self.office.faults and self.office.faults[0] is fault:
            self.office.faults.popleft()
            return True
        return False

    async def _say(self, words: str) -> None:
        self.writer.write(f"{words}\r\n".encode())
        await self.writer.drain()


def _option(line: str, name: str) -> str:
    found = re.search(rf"\b{name}=(\S+)", line)
    return found[1] if found else ""


REPORT = """\
From: MAILER-DAEMON@mail.example\r
Date: Mon, 23 Nov 2026 09:10:00 +0000\r
MIME-Version: 1.0\r
Content-Type: multipart/report; report-type=delivery-status; boundary="part"\r
\r
--part\r
Content-Type: text/plain\r
\r
What became of your letter.\r
--part\r
Content-Type: message/delivery-status\r
\r
Reporting-MTA: dns; mail.example\r
{envelope}\r
Final-Recipient: rfc822; {recipient}\r
Action: {action}\r
Status: {status}\r
\r
--part\r
Content-Type: text/rfc822-headers\r
\r
Message-ID: {message_id}\r
\r
--part--\r
"""
