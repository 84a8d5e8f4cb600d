"""Letters by SMTP with delivery reports asked for (RFC 5321, 3461). What was once handed over is never repeated."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from pathlib import Path
from urllib.parse import unquote, urlsplit

import aiosmtplib

from backend.domain.channels import DebtorChannel
from backend.domain.errors import OutsideDown
from backend.integrations.carrier import Awaited, CutOff, Parcel, Rejected, Report
from backend.integrations.mail.reports import envelope_of, take_reports

SECONDS = 30
_FINAL = 500
_SUBMISSION, _TLS = 587, 465


@dataclass(frozen=True)
class Mail:
    """`url` is `smtp://user:password@host:587` (STARTTLS where the server offers it) or `smtps://…:465`.

    `reports_in` is a Maildir into which reports of delivery come, by whatever program fetches them.
    """

    url: str
    sender: str
    sender_name: str = ""
    reports_in: Path | None = None
    cost: Decimal = Decimal("0.05")
    service: DebtorChannel = DebtorChannel.EMAIL

    async def send(self, parcel: Parcel) -> str:
        """The letter's Message-ID. Up to its body nothing is taken; once the body has gone, only an answer tells."""
        letter = self._letter(parcel)
        server = self._server()
        try:
            await self._address(server, parcel)
        except aiosmtplib.SMTPResponseException as error:
            await _leave(server)
            raise _refusal(error) from error
        except (aiosmtplib.SMTPException, OSError) as error:
            raise OutsideDown("smtp", reason=type(error).__name__) from error
        try:
            await server.data(letter.as_bytes())
        except aiosmtplib.SMTPResponseException as error:
            raise _refusal(error) from error
        except (aiosmtplib.SMTPException, OSError) as error:
            raise CutOff(type(error).__name__) from error
        finally:
            await _leave(server)
        return str(letter["Message-ID"])

    async def find(self, parcel: Parcel) -> str | None:
        """A post office does not tell what it has taken: only a report will."""
        raise CutOff(envelope_of(parcel.own_id))

    async def reports(self, awaited: Sequence[Awaited]) -> list[Report]:
        if self.reports_in is None:
            return []
        return await asyncio.to_thread(take_reports, self.reports_in, {one.own_id for one in awaited})

    def _server(self) -> aiosmtplib.SMTP:
        parts = urlsplit(self.url)
        by_tls = parts.scheme == "smtps"
        return aiosmtplib.SMTP(
            hostname=parts.hostname,
            port=parts.port or (_TLS if by_tls else _SUBMISSION),
            username=unquote(parts.username) if parts.username else None,
            password=unquote(parts.password) if parts.password else None,
            use_tls=by_tls,
            timeout=SECONDS,
        )

    async def _address(self, server: aiosmtplib.SMTP, parcel: Parcel) -> None:
        await server.connect()
        reports = server.supports_extension("dsn")
        await server.mail(self.sender, options=["RET=HDRS", f"ENVID={envelope_of(parcel.own_id)}"] if reports else None)
        await server.rcpt(parcel.address, options=["NOTIFY=SUCCESS,FAILURE,DELAY"] if reports else None)

    def _letter(self, parcel: Parcel) -> EmailMessage:
        letter = EmailMessage()
        letter["From"] = formataddr((self.sender_name, self.sender))
        letter["To"] = parcel.address
        letter["Subject"] = parcel.subject
        letter["Date"] = format_datetime(parcel.given_at)
        letter["Message-ID"] = f"<{envelope_of(parcel.own_id)}@{self.sender.rpartition('@')[2]}>"
        letter["Auto-Submitted"] = "auto-generated"
        letter.set_content(parcel.words)
        return letter


def _refusal(error: aiosmtplib.SMTPResponseException) -> Exception:
    """Of the address or the letter 4xx may pass (greylisting too), 5xx will not; all else is our own trouble."""
    of_letter = isinstance(error, aiosmtplib.SMTPRecipientRefused | aiosmtplib.SMTPDataError)
    return (
        Rejected(str(error.code)) if of_letter and error.code >= _FINAL else OutsideDown("smtp", reason=str(error.code))
    )


async def _leave(server: aiosmtplib.SMTP) -> None:
    try:
        await server.quit()
    except (aiosmtplib.SMTPException, OSError):
        server.close()
