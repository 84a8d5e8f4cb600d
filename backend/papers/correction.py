"""The application to a court to correct its slips, as PDF (ГПК ст. 200 ч. 2); its words are in correction.typ."""

import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import typst

from backend.domain.slips import Slip, SlipKind
from backend.texts import texts_for

TEMPLATE = Path(__file__).with_name("correction.typ")
_DATES = frozenset({SlipKind.BORN})
_SUMS = frozenset({SlipKind.PARTS, SlipKind.COSTS, SlipKind.FEE})
COURT_LANGUAGE = "ru"


@dataclass(frozen=True)
class Application:
    """`act` is the kind of the paper to be corrected, `act_date` its ISO day; empty texts are left blank to fill in."""

    court: str
    case_number: str
    uid: str
    act: str
    act_date: str
    applicant: str
    applicant_inn: str
    applicant_address: str
    debtor: str
    slips: tuple[Slip, ...]
    made_on: date


def correction_of(application: Application) -> bytes:
    """A page or more of A4. It is for a person to read, sign and send: nothing is sent from here."""
    given = json.dumps(_given(application), ensure_ascii=False)
    pdf = typst.compile(str(TEMPLATE), sys_inputs={"given": given})
    return pdf if isinstance(pdf, bytes) else pdf[0]


def _given(application: Application) -> dict[str, Any]:
    shown = texts_for(COURT_LANGUAGE).show
    return {
        "court": application.court,
        "case_number": application.case_number,
        "uid": application.uid,
        "act": application.act,
        "act_date": str(shown(date.fromisoformat(application.act_date))) if application.act_date else "",
        "applicant": application.applicant,
        "applicant_inn": application.applicant_inn,
        "applicant_address": application.applicant_address,
        "debtor": application.debtor,
        "slips": [
            {"kind": one.kind.value, "printed": _shown(one.kind, one.printed), "right": _shown(one.kind, one.right)}
            for one in application.slips
        ],
        "made_on": str(shown(application.made_on)),
    }


def _shown(kind: SlipKind, value: str) -> str:
    texts = texts_for(COURT_LANGUAGE)
    if not value:
        return ""
    if kind in _SUMS:
        return texts.sum(Decimal(value)).replace("₽", "руб.")
    return str(texts.show(date.fromisoformat(value))) if kind in _DATES else value
