"""Text with markup becomes plain text with entities, by Telegram's rules and with Telegram's refusals."""

import re
import sys
from dataclasses import dataclass, field

from bot.sandbox.wire import Json, Rejected, bad_request, present, utf16_length

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
CHARACTERS = {"&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"'}
SURROGATES = range(0xD800, 0xE000)
CHARACTER = re.compile(r"&(?:lt|gt|amp|quot|#\d{1,7}|#x[0-9a-fA-F]{1,6});")
PIECE = re.compile(r"<|[^<]+")
ATTRIBUTE = re.compile(r"\s*([^\s=>]*)\s*(=?)\s*(\"[^\"]*\"|'[^']*'|[A-Za-z0-9.-]*)")
FOUND = re.compile(
    r"(?P<url>\b(?:https?://|www\.)[^\s<>«»\"]+[^\s<>«»\".,;:!?)\]])"
    r"|(?P<email>\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b)"
    r"|(?P<bot_command>(?<![\w/@])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?\b)"
    r"|(?P<mention>(?<![\w@])@[A-Za-z0-9_]{4,32}\b)"
    r"|(?P<hashtag>(?<![\w#])#\w*[^\W\d]\w*)",
)


def parse(text: str, parse_mode: str | None, entities: list[Json] | None = None) -> tuple[str, list[Json]]:
    """Plain text, trimmed as Telegram trims it, and its entities with offsets in UTF-16 units."""
    mode = (parse_mode or "").lower()
    if mode == "html":
        text, entities = HtmlReader(text).read()
    elif mode:
        # The bot speaks HTML; a server that took other markup for plain text would hide the mistake.
        raise bad_request("unsupported parse_mode")
    text, given = trim(text, entities or [])
    return text, sorted(given + find(text, given), key=lambda entity: (entity["offset"], -entity["length"]))


def decode(text: str) -> str:
    return CHARACTER.sub(lambda match: character(match[0]), text)


def character(written: str) -> str:
    if written in CHARACTERS:
        return CHARACTERS[written]
    number = int(written[3:-1], 16) if written[2] == "x" else int(written[2:-1])
    return chr(number) if 0 < number <= sys.maxunicode and number not in SURROGATES else written


def trim(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    left = len(text) - len(text.lstrip())
    shift = utf16_length(text[:left])
    text = text.strip()
    end = utf16_length(text)
    kept = []
    for entity in entities:
        start = max(entity["offset"] - shift, 0)
        stop = min(entity["offset"] + entity["length"] - shift, end)
        if stop > start:
            kept.append(entity | {"offset": start, "length": stop - start})
    return text, kept


def find(text: str, given: list[Json]) -> list[Json]:
    """What Telegram marks by itself: commands, links, addresses, mentions and tags outside code and links."""
    closed = [entity for entity in given if entity["type"] in {"code", "pre", "text_link"}]
    found = []
    for match in FOUND.finditer(text):
        start, length = utf16_length(text[: match.start()]), utf16_length(match[0])
        if not any(one["offset"] < start + length and start < one["offset"] + one["length"] for one in closed):
            found.append({"type": match.lastgroup, "offset": start, "length": length})
    return found


@dataclass
class Opened:
    tag: str
    offset: int
    attributes: dict[str, str]


@dataclass
class HtmlReader:
    source: str
    text: str = ""
    position: int = 0
    opened: list[Opened] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def read(self) -> tuple[str, list[Json]]:
        while piece := PIECE.match(self.source, self.position):
            if piece[0] != "<":
                self.text += decode(piece[0])
                self.position = piece.end()
            elif self.source.startswith("</", self.position):
                self.close()
            else:
                self.open()
        if self.opened:
            raise cannot_parse(f'Can\'t find end tag corresponding to start tag "{self.opened[-1].tag}"')
        return self.text, merge_code(self.entities)

    def open(self) -> None:
        tag = re.match(r"[^\s>]*", self.source[self.position + 1 :])
        name = tag[0].lower() if tag else ""
        start, stop = self.position, self.source.find(">", self.position)
        if stop < 0:
            raise cannot_parse(f"Unclosed start tag at byte offset {self.bytes_before(start)}")
        if name not in KINDS:
            raise cannot_parse(f'Unsupported start tag "{name}" at byte offset {self.bytes_before(start)}')
        self.position = start + 1 + len(name)
        attributes = self.attributes(name, start)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise cannot_parse(f'Tag "span" must have class "tg-spoiler" at byte offset {self.bytes_before(start)}')
        self.opened.append(Opened(name, utf16_length(self.text), attributes))

    def attributes(self, tag: str, start: int) -> dict[str, str]:
        found = {}
        while (match := ATTRIBUTE.match(self.source, self.position)) and match[1]:
            self.position = match.end()
            if not match[2] and match[1] != "expandable":
                place = f'the tag "{tag}" at byte offset {self.bytes_before(start)}'
                raise cannot_parse(f"Expected equal sign in declaration of an attribute of {place}")
            found[match[1].lower()] = decode(match[3].strip("\"'"))
        end = re.compile(r"\s*>").match(self.source, self.position)
        if not end:
            raise cannot_parse(f'Unclosed start tag "{tag}" at byte offset {self.bytes_before(start)}')
        self.position = end.end()
        return found

    def close(self) -> None:
        start = self.position
        if not self.opened:
            raise cannot_parse(f"Unexpected end tag at byte offset {self.bytes_before(start)}")
        match = re.compile(r"</([^\s>]*)\s*>").match(self.source, start)
        if not match:
            raise cannot_parse(f"Unclosed end tag at byte offset {self.bytes_before(start)}")
        name, opened = match[1].lower(), self.opened.pop()
        if name and name != opened.tag:
            place = f'at byte offset {self.bytes_before(start)}, expected "</{opened.tag}>", found "</{name}>"'
            raise cannot_parse(f"Unmatched end tag {place}")
        self.position = match.end()
        self.keep(opened)

    def keep(self, opened: Opened) -> None:
        length = utf16_length(self.text) - opened.offset
        entity = describe(opened, self.text[-length:]) if length else None
        if entity:
            self.entities.append({"offset": opened.offset, "length": length} | entity)

    def bytes_before(self, position: int) -> int:
        return len(self.source[:position].encode())


def describe(opened: Opened, text: str) -> Json | None:
    kind, attributes = KINDS[opened.tag], opened.attributes
    if opened.tag == "a":
        return link(attributes.get("href") or text)
    if opened.tag == "blockquote" and "expandable" in attributes:
        return {"type": "expandable_blockquote"}
    if opened.tag == "tg-emoji":
        return {"type": kind, "custom_emoji_id": attributes.get("emoji-id", "")}
    language = attributes.get("class", "").removeprefix("language-") if opened.tag == "code" else ""
    return {"type": kind} | present(language=language)


def link(address: str) -> Json | None:
    """An address that is none is dropped without a word, as Telegram does."""
    person = re.fullmatch(r"tg://user\?id=(\d+)", address)
    if person:
        return {"type": "text_mention", "user": {"id": int(person[1]), "is_bot": False, "first_name": person[1]}}
    if not re.match(r"(https?://|tg://|tonsite://|mailto:|tel:)?[^\s/]+\.?[^\s]*$", address) or " " in address:
        return None
    return {"type": "text_link", "url": address if ":" in address else f"http://{address}/"}


def merge_code(entities: list[Json]) -> list[Json]:
    """Code of a language inside a block is one block of that language."""
    blocks = [entity for entity in entities if entity["type"] == "pre"]
    inner = []
    for entity in entities:
        around = [one for one in blocks if (one["offset"], one["length"]) == (entity["offset"], entity["length"])]
        if entity["type"] == "code" and around:
            around[0].update(present(language=entity.get("language")))
        else:
            inner.append(entity)
    for entity in inner:
        if entity["type"] == "code":
            entity.pop("language", None)
    return inner


def cannot_parse(reason: str) -> Rejected:
    return bad_request(f"can't parse entities: {reason}")
