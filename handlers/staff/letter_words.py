"""A letter in words: what it is, where it is, what the Post told last."""

from html import escape

from backend.domain.people_names import parse_name
from backend.models import Case, Letter, LetterOperation
from backend.texts import Texts


def called(case: Case) -> str:
    return f"{case.number} · {parse_name(case.debtor.full_name).short}"


def letter_lines(letter: Letter, last: LetterOperation | None, texts: Texts) -> list[str]:
    """The last operation only where there is one to tell."""
    status = texts(f"mail-status-{letter.status.replace('_', '-')}")
    lines = [
        texts("letters-line", kind=texts(letter.kind.text_key), barcode=letter.barcode, on=letter.sent_on),
        texts("letters-status", status=status, at=letter.status_at)
        if letter.status_at
        else texts("letters-status-bare", status=status),
    ]
    if last is not None:
        lines.append(texts("letters-last", at=last.at, what=operation_name(last, texts)))
    if letter.alarm:
        lines.append(texts("letters-alarm", what=texts(f"mail-alarm-{letter.alarm.replace('_', '-')}")))
    if letter.last_trouble:
        lines.append(texts("letters-trouble"))
    elif letter.asked_at is None:
        lines.append(texts("letters-unasked"))
    return lines


def operation_name(operation: LetterOperation, texts: Texts) -> str:
    """In words; the Post's own attribute beside it for those who read Russian."""
    key, said = f"post-operation-{operation.type}", operation.attr_name
    code = f"{operation.type}/{operation.attr}"
    name = texts(key) if texts.has(key) else texts("post-operation-other", code=code)
    return f"{name}, {escape(said.lower())}" if said and texts.language == "ru" else name
