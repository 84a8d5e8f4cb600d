"""Packages: what a case sends where it stands, to whom, in which order, and which files come from outside."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from backend.domain import dated
from backend.domain.dated import Row
from backend.domain.outgoing import OutKind
from backend.domain.outside_checks import Path
from backend.domain.stages import EvidenceKind, Stage


class Addressee(StrEnum):
    COURT = "court"
    DEBTOR = "debtor"
    BAILIFF = "bailiff"
    BANK = "bank"

    @property
    def text_key(self) -> str:
        return f"package-to-{self.value}"


class Owner(StrEnum):
    """Whose a file is: one power of attorney serves every case, one contract of cession all that it transferred."""

    CASE = "case"
    CESSION = "cession"
    OFFICE = "office"


class Attached(StrEnum):
    """A file that came from outside and goes along."""

    CONTRACT = "contract"
    PAYOUT_PROOF = "payout_proof"
    FEE_RECEIPT = "fee_receipt"
    CESSION_CONTRACT = "cession_contract"
    COPY_RECEIPT = "copy_receipt"
    POWER_OF_ATTORNEY = "power_of_attorney"
    ENFORCEMENT_DOCUMENT = "enforcement_document"

    @property
    def text_key(self) -> str:
        return f"attached-{self.value.replace('_', '-')}"

    @property
    def owner(self) -> Owner:
        return _OWNERS.get(self, Owner.CASE)

    @property
    def evidence(self) -> EvidenceKind | None:
        """What a step asks for is at hand with it."""
        return _EVIDENCE.get(self)


_OWNERS = {Attached.CESSION_CONTRACT: Owner.CESSION, Attached.POWER_OF_ATTORNEY: Owner.OFFICE}
_EVIDENCE = {
    Attached.FEE_RECEIPT: EvidenceKind.FEE_PAID,
    Attached.COPY_RECEIPT: EvidenceKind.COPY_POST_RECEIPT,
}

Part = OutKind | Attached


@dataclass(frozen=True)
class Package:
    """What one addressee gets. `gathered` are papers made once for all cases that are printed together.

    `files`: what is brought to a court or enforced with it.
    """

    to: Addressee
    parts: tuple[Part, ...]
    may_lack: frozenset[Part] = frozenset()
    gathered: tuple[OutKind, ...] = ()
    files: Path | None = None
    basis: str = ""

    @property
    def papers(self) -> tuple[OutKind, ...]:
        return tuple(part for part in self.parts if isinstance(part, OutKind))

    @property
    def attached(self) -> tuple[Attached, ...]:
        return tuple(part for part in self.parts if isinstance(part, Attached))


def packages_for(stage: Stage) -> tuple[Package, ...]:
    """In the order in which they are printed; a stage may send nothing."""
    return packages().get(stage.code, ())


def kinds_for(stage: Stage) -> tuple[OutKind, ...]:
    """Every paper that the stage needs, once."""
    found = (kind for package in packages_for(stage) for kind in (*package.papers, *package.gathered))
    return tuple(dict.fromkeys(found))


def attached_for(stage: Stage) -> tuple[Attached, ...]:
    return tuple(dict.fromkeys(kind for package in packages_for(stage) for kind in package.attached))


def filed_by(stage: Stage, kind: OutKind) -> Path | None:
    """What this paper is brought to a court for, or enforced with, there; None where it is filed nowhere."""
    return next((package.files for package in packages_for(stage) if package.files and kind in package.papers), None)


def goes_beyond_the_debtor(stage: Stage, kind: OutKind) -> bool:
    """Claims that somebody else gets this paper there, a court mostly."""
    return any(kind in package.papers and package.to is not Addressee.DEBTOR for package in packages_for(stage))


def path_served(stage: Stage) -> Path | None:
    """What is filed with the packages of a stage; None where nothing is."""
    return next((package.files for package in packages_for(stage) if package.files), None)


@dated.table("packages")
def packages(data: Row) -> Mapping[str, tuple[Package, ...]]:
    """Give the packages by the short code of the stage."""
    found: defaultdict[str, list[Package]] = defaultdict(list)
    for row in data["package"]:
        for code in row["stages"]:
            found[code].append(_package(row))
    if unknown := sorted(found.keys() - {stage.code for stage in Stage}):
        raise ValueError(f"no stage is called {unknown[0]}")
    return {code: tuple(some) for code, some in found.items()}


def _package(row: Row) -> Package:
    return Package(
        Addressee(row["to"]),
        tuple(_parts(row["parts"])),
        frozenset(_parts(row.get("may_lack", ()))),
        tuple(OutKind(name) for name in row.get("gathered", ())),
        Path(row["files"]) if "files" in row else None,
        row["article"],
    )


def _parts(names: tuple[str, ...]) -> Iterator[Part]:
    kinds = {kind.value for kind in OutKind}
    return (OutKind(name) if name in kinds else Attached(name) for name in names)
