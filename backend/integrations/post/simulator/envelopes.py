"""SOAP as the simulated Post speaks it: strict about what comes in, and with other prefixes in every answer."""

from functools import cache
from importlib.resources import as_file, files
from random import Random
from typing import Any

from lxml import etree

from backend.integrations.post.soap import SOAP_11, SOAP_12

__all__ = ["SOAP_11", "SOAP_12", "BadRequest", "Writer", "question", "wsdl"]

_FOLDER = "backend.integrations.post.simulator"
_ENVELOPE_PREFIXES = ("S", "soap", "env", "SOAP-ENV")


class BadRequest(Exception):
    """`version_mismatch` when the envelope is of the other SOAP."""

    def __init__(self, why: str, *, version_mismatch: bool = False) -> None:
        self.version_mismatch = version_mismatch
        super().__init__(why)


def question(body: bytes, version: str, schema: str) -> Any:
    """The one element in the body of a request, valid by the service's own schema."""
    try:
        root: Any = etree.fromstring(body, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        raise BadRequest("not well-formed") from error
    if root.tag != f"{{{version}}}Envelope":
        raise BadRequest("another version of SOAP", version_mismatch=True)
    asked = root.find(f"{{{version}}}Body/*")
    if asked is None:
        raise BadRequest("an empty body")
    if not _schema(schema).validate(asked):
        raise BadRequest("does not match the schema")
    return asked


@cache
def _schema(name: str) -> Any:
    with as_file(files(_FOLDER) / "wsdl") as folder:
        return etree.XMLSchema(etree.parse(folder / name))


def wsdl(service: str, part: str, address: str) -> bytes:
    """The description of a service, or one of its schemas (`part` is its number), with addresses of this server."""
    name = f"{service}-{part}.xsd" if part else f"{service}.wsdl"
    text = (files(_FOLDER) / "wsdl" / name).read_text(encoding="utf-8")
    for number in "12356":
        text = text.replace(f'"{service}-{number}.xsd"', f'"{address}?xsd={number}"')
    return text.replace(f'"http://localhost/{service}"', f'"{address}"').encode()


class Writer:
    """Builds one answer. Real answers come with generated prefixes, so every answer here has others than the last."""

    def __init__(self, version: str, namespaces: tuple[str, ...], random: Random) -> None:
        numbers = random.sample(range(2, 12), len(namespaces))
        self._prefixes = {f"ns{number}": name for number, name in zip(numbers, namespaces, strict=True)}
        self.root: Any = etree.Element(f"{{{version}}}Envelope", nsmap={random.choice(_ENVELOPE_PREFIXES): version})
        self.body: Any = etree.SubElement(self.root, f"{{{version}}}Body")

    def answer(self, tag: str) -> Any:
        return etree.SubElement(self.body, tag, nsmap=self._prefixes)

    def __bytes__(self) -> bytes:
        written: bytes = etree.tostring(self.root, xml_declaration=True, encoding="UTF-8")
        return written
