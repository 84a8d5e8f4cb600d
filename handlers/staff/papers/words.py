"""The fields of papers in words: names, values, and what to do about a court's reason."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from html import escape

from backend.domain.alterations import Altered
from backend.domain.papers import Written, written_as
from backend.domain.reading import PaperKind
from backend.services.paperwork.paper_filing import kind_key
from backend.services.paperwork.paper_view import FieldValue, PaperView
from backend.texts import Texts

LONGEST_VALUE = 120
ALTERED_SHOWN = 6
_NOT_IN_A_NAME = re.compile(r"[^\w.,() -]+")
CHOICES = {
    "reason": "paper-reason",
    "decree_type": "paper-decree",
    "status": "paper-status",
    "letter_kind": "letter-kind",
    "with_card": "paper-with-card",
}
CURED = frozenset({PaperKind.RULING_RETURN, PaperKind.RULING_REFUSAL})


def kind_name(kind: PaperKind, texts: Texts) -> str:
    return texts(kind_key(kind.value))


def field_name(name: str, texts: Texts) -> str:
    return texts(f"paper-field-{dashed(name)}")


def value_shown(name: str, value: str, texts: Texts, *, plain: bool = False) -> str:
    """As this language writes it; other people's words are made safe for HTML, but for `plain` ones of a button."""
    if not value:
        return texts("paper-not-printed")
    if name in CHOICES:
        return choice_name(name, value, texts)
    match written_as(name):
        case Written.DATE:
            return str(texts.show(date.fromisoformat(value)))
        case Written.MONEY:
            return texts.sum(Decimal(value))
        case _:
            short = value if len(value) <= LONGEST_VALUE else f"{value[:LONGEST_VALUE]}…"
            return short if plain else escape(short)


def choice_name(name: str, code: str, texts: Texts) -> str:
    return texts(f"{CHOICES[name]}-{dashed(code)}")


def field_line(field: FieldValue, texts: Texts) -> str:
    """One line of the list: a question mark where a person has to look."""
    shown = {"name": field_name(field.name, texts), "value": value_shown(field.name, field.value, texts)}
    if field.differs:
        return texts("paper-line-differs", known=value_shown(field.name, field.differs, texts), **shown)
    if field.doubtful:
        return texts("paper-line-doubtful", **shown)
    return texts("paper-line-said" if field.said else "paper-line", **shown)


def filed_line(field: FieldValue, texts: Texts) -> str:
    """Of a paper that a person has confirmed: nothing in it is in doubt any more."""
    return texts("paper-line", name=field_name(field.name, texts), value=value_shown(field.name, field.value, texts))


def likely_lines(view: PaperView, texts: Texts) -> list[str]:
    """What speaks for each case that it may be, and against it; for the one that was chosen, what chose it."""
    if view.case is not None:
        return [texts("paper-case-by", facts=_facts(view.chosen_by, texts))] if view.chosen_by else []
    return [
        texts(
            "paper-likely-but" if one.differs else "paper-likely",
            number=one.case.number,
            contract=escape(one.case.contract_number),
            agrees=_facts(one.agrees, texts),
            differs=_facts(one.differs, texts),
        )
        for one in view.candidates
        if one.agrees
    ]


def returned_lines(view: PaperView, texts: Texts) -> list[str]:
    """Which paper of ours it is, by its codes; which pages are not here; that a newer one has taken its place."""
    own = view.returned
    if own is None:
        return []
    lines = [texts("paper-ours", kind=texts(own.paper.kind.text_key), day=own.paper.day, pages=own.paper.pages)]
    if own.missing:
        lines.append(texts("paper-ours-lacks", count=len(own.missing), pages=", ".join(map(str, own.missing))))
    if own.paper.superseded:
        lines.append(texts("paper-ours-superseded"))
    return [*lines, *_altered_lines(view.altered, texts)]


def _altered_lines(found: Sequence[Altered], texts: Texts) -> list[str]:
    """Value by value; the rest of many is only counted."""
    if not found:
        return []
    lines = [
        texts("paper-ours-altered", about=escape(one.about), printed=escape(one.printed), seen=escape(one.seen))
        for one in found[:ALTERED_SHOWN]
    ]
    return ["", texts("paper-ours-altered-head", count=len(found)), *lines]


def _facts(names: Sequence[str], texts: Texts) -> str:
    return ", ".join(texts(f"paper-fact-{dashed(name)}") for name in names)


def cure_line(kind: PaperKind, reason: str, texts: Texts) -> list[str]:
    """What to do about the reason for which a court sent the application back."""
    key = f"paper-cure-{dashed(reason)}"
    return ["", texts(key)] if kind in CURED and reason and texts.has(key) else []


def file_name(name: str) -> str:
    """Without what some system does not bear in a name."""
    return _NOT_IN_A_NAME.sub("_", name).strip()


def dashed(name: str) -> str:
    return name.replace("_", "-")
