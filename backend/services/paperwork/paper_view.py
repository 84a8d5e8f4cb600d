"""What is known of one paper: what the machine read, what a person said of it, what its case says to that."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from tortoise.expressions import Q

from backend.domain.alterations import Altered
from backend.domain.court_numbers import fold_case_number
from backend.domain.errors import NotFound
from backend.domain.folding import fold_contract
from backend.domain.ledger import Balance
from backend.domain.money import ZERO
from backend.domain.papers import fields_of
from backend.domain.people import Actor, Permission
from backend.domain.people_names import fold_name
from backend.domain.reading import Box, Field, PaperKind, Reading
from backend.models import Case, Paper, PaperState, StoredFile
from backend.recognition import ACCEPTED, Sheet, borne_out, crop, unpacked
from backend.services import files
from backend.services.access import case_for, cases_of, require
from backend.services.money import ledger
from backend.services.money.ledger import parts_claimed
from backend.services.paperwork.page_codes import Returned, altered_in, returned
from backend.settings import Settings

_NOTHING_READ = Reading(PaperKind.UNKNOWN, 0.0, {}, "", 0, 0.0)
_SHOWN_CANDIDATES = 5
_SHOWN_WIDTH = 640  # pixels of the sheet, about a half of a line
# The second copy of an order differs from the first by its date of force.
_NAMES_A_PAPER = (
    "case_number", "uid", "order_date", "in_force_date", "total_amount", "decree_type", "ip_number", "track_number",
    "status", "writ_number",
)  # fmt: skip
_ENOUGH_TO_NAME = 2
_ALIKE = {"case_number": fold_case_number, "contract_number": fold_contract, "debtor_name": fold_name}


@dataclass(frozen=True)
class FieldValue:
    """`said`: a person wrote or approved it. `agrees`: the case says the same, which raises `confidence`.

    `differs`: what the case says instead, where that would be another's paper; `known`: what it says at all.
    """

    name: str
    value: str
    confidence: float = 0.0
    said: bool = False
    derived: bool = False
    agrees: bool = False
    differs: str = ""
    known: str = ""
    page: int = 0
    box: Box | None = None

    @property
    def doubtful(self) -> bool:
        """To be looked at by a person before it is relied on."""
        return bool(self.value) and not self.said and (bool(self.differs) or self.confidence < ACCEPTED)


@dataclass(frozen=True)
class Likely:
    """A case that may be the paper's: the facts that speak for it and against it, in the words of matching."""

    case: Case
    agrees: Sequence[str] = ()
    differs: Sequence[str] = ()


@dataclass(frozen=True)
class PaperView:
    """`owed` is the ledger of the case today; `candidates` are cases to choose from while none is.

    `chosen_by`: the facts by which the case was found, unless a person named it. `double`: another paper of the case
    that says just the same. `returned`: it is a paper of ours that came back; `altered`: what it says otherwise now.
    """

    paper: Paper
    kind: PaperKind
    case: Case | None
    owed: Balance | None
    candidates: Sequence[Likely]
    chosen_by: Sequence[str]
    fields: Sequence[FieldValue]
    warnings: Sequence[str]
    remarks: Sequence[str]
    double: Paper | None = None
    returned: Returned | None = None
    altered: Sequence[Altered] = ()

    @property
    def values(self) -> dict[str, str]:
        return {field.name: field.value for field in self.fields if field.value}

    @property
    def derived(self) -> frozenset[str]:
        return frozenset(field.name for field in self.fields if field.derived)

    @property
    def doubtful(self) -> tuple[FieldValue, ...]:
        return tuple(field for field in self.fields if field.doubtful)

    def field(self, name: str) -> FieldValue:
        """Empty when the paper does not print it; NotFound when such papers have no such field."""
        if name not in fields_of(self.kind):
            raise NotFound
        return next((field for field in self.fields if field.name == name), FieldValue(name, ""))


async def paper_for(
    actor: Actor, paper_id: int, permission: Permission = Permission.SEE_CASES, *, lock: bool = False
) -> Paper:
    """A paper through the one door: whoever sent it, or whoever may see the case that it was filed in."""
    require(actor, permission)
    query = Paper.filter(id=paper_id)
    paper = await (query.select_for_update() if lock else query).get_or_none()
    if paper is None:
        raise NotFound
    if paper.uploaded_by != actor.id:
        if paper.case_id is None or paper.state is not PaperState.CONFIRMED:
            raise NotFound
        await case_for(actor, paper.case_id)
    return paper


async def view_of(actor: Actor, paper_id: int, today: date) -> PaperView:
    return await look_at(actor, await paper_for(actor, paper_id), today)


async def look_at(actor: Actor, paper: Paper, today: date) -> PaperView:
    case = await case_for(actor, paper.case_id) if paper.case_id else None
    owed = await ledger.balance_of(case.id, today) if case else None
    reading, kind = reading_of(paper), kind_of(paper)
    own = next(iter(await returned(actor, reading.codes)), None)
    return PaperView(
        paper=paper,
        kind=kind,
        case=case,
        owed=owed,
        candidates=() if case else await _candidates(actor, paper),
        chosen_by=_chosen_by(paper),
        fields=_fields(paper, kind, reading, _told_by(case, owed) if case and owed else {}),
        warnings=reading.warnings,
        remarks=reading.remarks,
        double=await double_of(paper) if case else None,
        returned=own,
        altered=await altered_in(own, reading.text) if own else (),
    )


async def double_of(paper: Paper) -> Paper | None:
    """An earlier paper of the same case, photographed anew: whatever names a paper of this kind says the same."""
    ours = _named_by(paper)
    if not ours:
        return None
    # A colleague's that is not filed yet nobody else may open.
    may_be_opened = Q(state=PaperState.CONFIRMED) | Q(state=PaperState.READ, uploaded_by=paper.uploaded_by)
    others = Paper.filter(may_be_opened, case_id=paper.case_id, kind=kind_of(paper).value, id__lt=paper.id)
    return next((one for one in await others.order_by("id") if _named_by(one) == ours), None)


def _named_by(paper: Paper) -> Mapping[str, str]:
    reading = as_said(paper)
    named = {name: value for name in _NAMES_A_PAPER if (value := reading.value(name))}
    return named if len(named) >= _ENOUGH_TO_NAME else {}


def kind_of(paper: Paper) -> PaperKind:
    return PaperKind(paper.kind or PaperKind.UNKNOWN)


def reading_of(paper: Paper) -> Reading:
    """What the machine read, without the pictures of the sheets."""
    whole = paper.reading.get("read")
    return unpacked({**whole, "sheets": ()}, ()) if whole else _NOTHING_READ


def said_of(paper: Paper) -> Mapping[str, str]:
    """Fields that a person wrote or approved; empty text says that the paper does not print it."""
    said: Mapping[str, str] = paper.typed.get("fields", {})
    return said


def as_said(paper: Paper) -> Reading:
    """The reading with a person's words in their places, as the search for its case takes it."""
    reading = reading_of(paper)
    said = {name: Field(value, 1.0) for name, value in said_of(paper).items()}
    return replace(reading, kind=kind_of(paper), fields={**reading.fields, **said})


async def crop_of(settings: Settings, paper: Paper, field: FieldValue) -> bytes | None:
    """PNG of the place where the field was read; None for one that was computed, typed, or read nowhere."""
    sheets: Sequence[int] = paper.reading.get("sheets", ())
    if field.box is None or field.page >= len(sheets):
        return None
    jpeg = await files.content_of(settings, await StoredFile.get(id=sheets[field.page]))
    return crop(Sheet(jpeg, 0, 0), _with_neighbours(field.box))


def _with_neighbours(box: Box) -> Box:
    """A short value alone says little: the words beside it say what it is of."""
    more = max(0, _SHOWN_WIDTH - box.width) // 2
    left = max(0, box.x - more)
    return Box(left, box.y, box.right + more - left, box.height)


def _fields(
    paper: Paper, kind: PaperKind, reading: Reading, told: Mapping[str, Sequence[str]]
) -> tuple[FieldValue, ...]:
    said = said_of(paper)
    fields = []
    for name in fields_of(kind):
        read = reading.fields.get(name)
        value = said.get(name, read.value if read else "")
        if name not in said and read is None:
            continue
        agrees, differs = _compared(name, value, told.get(name, ()))
        confidence = read.confidence if read else 0.0
        fields.append(
            FieldValue(
                name,
                value,
                borne_out(confidence) if agrees else confidence,
                said=name in said,
                derived=bool(read and read.derived) and name not in said,
                agrees=agrees,
                differs=differs,
                known="" if agrees else next(iter(told.get(name, ())), ""),
                page=read.page if read else 0,
                box=read.box if read else None,
            )
        )
    return tuple(fields)


def _compared(name: str, value: str, told: Sequence[str]) -> tuple[bool, str]:
    """Whether the case says the same; what it says instead, where that would be somebody else's paper."""
    alike = _ALIKE.get(name, str)
    agrees = bool(value) and alike(value) in {alike(one) for one in told}
    may_differ = name in {"debtor_name", "debtor_birth_date", "contract_number"}
    return agrees, "" if agrees or not value or not told or not may_differ else told[0]


def _told_by(case: Case, owed: Balance) -> dict[str, Sequence[str]]:
    """What the case itself says of the fields of its papers."""
    parts = {component.value: str(amount) for component, amount in owed.parts.items() if amount}
    claimed = sum((owed.parts[part] for part in parts_claimed(owed)), ZERO)
    told = {
        "case_number": case.court_case_number,
        "uid": case.court_uid,
        "contract_number": case.contract_number,
        "contract_date": case.contract_date.isoformat(),
        "debtor_name": case.debtor.full_name,
        "debtor_birth_date": case.debtor.birth_date.isoformat(),
        "ip_number": case.enforcement_number,
        "total_amount": str(claimed) if claimed > Decimal(0) else "",
        "creditor_inn": case.creditor.inn,
        **{name: parts.get(name, "") for name in ("principal", "interest", "penalty")},
    }
    return {name: (value,) for name, value in told.items() if value}


async def _candidates(actor: Actor, paper: Paper) -> Sequence[Likely]:
    """Cases that were found alike, the likeliest first."""
    found = [_as_told(one) for one in paper.reading.get("candidates", ())][:_SHOWN_CANDIDATES]
    ids = [one["case"] for one in found]
    cases = {case.id: case for case in await (await cases_of(actor)).filter(id__in=ids).select_related("debtor")}
    return [Likely(cases[one["case"]], one["agrees"], one["differs"]) for one in found if one["case"] in cases]


def _chosen_by(paper: Paper) -> Sequence[str]:
    found = [_as_told(one) for one in paper.reading.get("candidates", ())]
    chosen = next((one for one in found if one["case"] == paper.case_id), None)
    return chosen["agrees"] if chosen and not paper.typed.get("case") else ()


def _as_told(one: Any) -> dict[str, Any]:
    """Papers that were read before the reasons were kept know the numbers of their cases alone."""
    return one if isinstance(one, dict) else {"case": int(one), "agrees": (), "differs": ()}
