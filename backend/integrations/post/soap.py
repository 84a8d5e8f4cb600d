"""Envelopes to and from the Post: one question over HTTP, one parsed body back, whatever happens on the way."""

from typing import Any

import aiohttp
from lxml import etree

from backend.domain.errors import OutsideDown, Refused
from backend.domain.state_numbers import normalise_track
from backend.integrations.post import SERVICE, BadCredentials, LimitReached

SOAP_11 = "http://schemas.xmlsoap.org/soap/envelope/"
SOAP_12 = "http://www.w3.org/2003/05/soap-envelope"

# Three thousand finished items with thirty operations each are about 15 MB.
LARGEST_ANSWER = 64 * 1024 * 1024
_CHUNK = 64 * 1024
_SERVER_ERRORS = 500
_TOO_MANY_REQUESTS = 429

# The Post answers both with one number; only the words tell a used-up day from a wrong password.
_LIMIT_WORDS = ("лимит", "превышен", "limit", "exceeded")


class Envelope:
    """A request under construction: `add` hangs elements below the body."""

    def __init__(self, version: str, prefixes: dict[str, str]) -> None:
        self.root = etree.Element(f"{{{version}}}Envelope", nsmap={"soap": version, **prefixes})
        etree.SubElement(self.root, f"{{{version}}}Header")
        self.body = etree.SubElement(self.root, f"{{{version}}}Body")

    def __bytes__(self) -> bytes:
        written: bytes = etree.tostring(self.root, xml_declaration=True, encoding="utf-8")
        return written


def add(parent: Any, tag: str, text: str | None = None, **attributes: str) -> Any:
    child = etree.SubElement(parent, tag, attributes)
    child.text = text
    return child


class Channel:
    """One of the Post's services: where it is, what it wants to be sent, how long it is waited for."""

    def __init__(self, session: aiohttp.ClientSession, url: str, headers: dict[str, str], timeout: float) -> None:
        self._session = session
        self._url = url
        self._headers = headers
        self._timeout = aiohttp.ClientTimeout(total=timeout)

    async def ask(self, envelope: Envelope) -> tuple[int, Any]:
        """The HTTP status and the root of the answer. Raises OutsideDown where there is none."""
        try:
            async with self._session.post(
                self._url, data=bytes(envelope), headers=self._headers, timeout=self._timeout
            ) as answer:
                body = await _read(answer)
                status, content_type = answer.status, answer.content_type
        except TimeoutError as error:
            raise OutsideDown(SERVICE, reason="timeout") from error
        except (aiohttp.ClientError, OSError) as error:
            raise OutsideDown(SERVICE, reason=type(error).__name__) from error
        if "xml" not in content_type:
            raise OutsideDown(SERVICE, retry=_later_may_help(status), reason=f"HTTP {status}, {content_type}")
        return status, parse(body)


def _later_may_help(status: int) -> bool:
    """A refusal of the request itself (404, 415) stays; a page of a gateway, whatever its status, passes."""
    client_error = 400 <= status < _SERVER_ERRORS  # noqa: PLR2004 - the numbers of HTTP
    return status == _TOO_MANY_REQUESTS or not client_error


async def _read(answer: aiohttp.ClientResponse) -> bytes:
    body = bytearray()
    async for chunk in answer.content.iter_chunked(_CHUNK):
        body += chunk
        if len(body) > LARGEST_ANSWER:
            raise OutsideDown(SERVICE, retry=False, reason="the answer is too large")
    return bytes(body)


def parse(body: bytes) -> Any:
    """The root of an answer. No DTD, no entities, no fetching: an answer of the Post needs none of them."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root: Any = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        raise OutsideDown(SERVICE, reason="the answer breaks off or is no XML") from error
    if root.getroottree().docinfo.doctype:
        raise OutsideDown(SERVICE, retry=False, reason="the answer carries a DTD")
    return root


def refused_credentials(words: str) -> LimitReached | BadCredentials:
    told = words.casefold()
    return LimitReached(words) if any(word in told for word in _LIMIT_WORDS) else BadCredentials(words)


def bare_barcode(barcode: str) -> str:
    """As the Post wants it; a number of another shape is refused before it costs a question."""
    try:
        return normalise_track(barcode)
    except ValueError as error:
        raise Refused("refusal-post-barcode", barcode=barcode) from error
