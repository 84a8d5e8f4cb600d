"""The certificate of a contact: a JSON record of the question, the rules, the clocks, the counters and the verdict.

It answers «why did you write at that hour» years later: `replay` judges the recorded question again by the recorded
rules and day kinds alone, whatever the tables say by then.
"""

from collections.abc import Mapping
from datetime import date, datetime, time
from types import MappingProxyType
from typing import Any

from backend.domain.calendar import DayKind
from backend.domain.contact.gate import (
    ContactQuestion,
    Content,
    Initiator,
    PastContact,
    Purpose,
    Reason,
    Recipient,
    Verdict,
    reasons_against,
)
from backend.domain.contact.rules import Bar, BarLine, Channel, ContactRules, Item, Limit, Period, Span, Way
from backend.domain.dated import Basis, Certainty

_VERSION = 2
"""The second knows what was said, through which service; the first is still read."""

Record = dict[str, Any]


def certificate(verdict: Verdict) -> Record:
    """Write a verdict down as plain JSON values; nothing in it names a person."""
    return {
        "version": _VERSION,
        "question": _question(verdict.question),
        "rules": _rules(verdict.rules),
        "local": [
            {
                "zone": local.zone,
                "at": local.at.isoformat(),
                "day_kind": str(local.kind),
                "opens": local.opens.isoformat(),
                "closes": local.closes.isoformat(),
                "is_open": local.is_open,
            }
            for local in verdict.local
        ],
        "counters": [
            {"way": str(one.way), "period": str(one.period), "span": str(one.kind), "made": one.made, "most": one.most}
            for one in verdict.counters
        ],
        "allowed": verdict.allowed,
        "reasons": [_reason(reason) for reason in verdict.reasons],
        "earliest": verdict.earliest.isoformat() if verdict.earliest else None,
    }


def replay(record: Mapping[str, Any]) -> tuple[Reason, ...]:
    """Judge a recorded contact again by what was recorded; empty when it was lawful.

    Raises KeyError or ValueError when the record is not a certificate.
    """
    question = _read_question(record["question"])
    kinds = {datetime.fromisoformat(one["at"]).date(): DayKind(one["day_kind"]) for one in record["local"]}
    return reasons_against(question, question.moment, _read_rules(record["rules"]), kinds.__getitem__)


def is_borne_out(record: Mapping[str, Any]) -> bool:
    """Tell whether the recorded verdict is what its own record leads to."""
    reasons = [_reason(reason) for reason in replay(record)]
    return bool(record["allowed"] == (not reasons) and record["reasons"] == reasons)


def _reason(reason: Reason) -> Record:
    return {"key": reason.key, "details": dict(reason.details), "passes": reason.passes}


def _question(question: ContactQuestion) -> Record:
    return {
        "channel": str(question.channel),
        "moment": question.moment.isoformat(),
        "zones": list(question.zones),
        "region": question.region,
        "initiator": str(question.initiator),
        "purpose": str(question.purpose),
        "recipient": str(question.recipient),
        "bars": sorted(question.bars),
        "agreements": sorted(question.agreements),
        "revoked": sorted(question.revoked),
        "third_person_consent": question.third_person_consent,
        "content": _content(question.content),
        "service": question.service,
        "closed_by": question.closed_by,
        "past": [
            {
                "moment": contact.moment.isoformat(),
                "way": str(contact.way),
                "by_creditor": contact.by_creditor,
                "reached": contact.reached,
                "procedural": contact.procedural,
            }
            for contact in question.past
        ],
    }


def _read_question(record: Mapping[str, Any]) -> ContactQuestion:
    return ContactQuestion(
        channel=Channel(record["channel"]),
        moment=datetime.fromisoformat(record["moment"]),
        zones=tuple(record["zones"]),
        region=record["region"],
        initiator=Initiator(record["initiator"]),
        purpose=Purpose(record["purpose"]),
        recipient=Recipient(record["recipient"]),
        past=tuple(_read_past(contact) for contact in record["past"]),
        bars=frozenset(map(Bar, record["bars"])),
        agreements=frozenset(map(Channel, record["agreements"])),
        revoked=frozenset(map(Channel, record["revoked"])),
        third_person_consent=record["third_person_consent"],
        content=_read_content(record.get("content")),
        service=record.get("service", ""),
        closed_by=record.get("closed_by", ""),
    )


def _content(content: Content | None) -> Record | None:
    if content is None:
        return None
    return {"template": content.template, "approved": content.is_approved, "names": sorted(content.names)}


def _read_content(record: Mapping[str, Any] | None) -> Content | None:
    if record is None:
        return None
    return Content(record["template"], record["approved"], frozenset(map(Item, record["names"])))


def _read_past(record: Mapping[str, Any]) -> PastContact:
    return PastContact(
        moment=datetime.fromisoformat(record["moment"]),
        way=Way(record["way"]),
        by_creditor=record["by_creditor"],
        reached=record["reached"],
        procedural=record["procedural"],
    )


def _rules(rules: ContactRules) -> Record:
    return {
        "since": rules.since.isoformat(),
        "working": [moment.isoformat() for moment in rules.working],
        "rest": [moment.isoformat() for moment in rules.rest],
        "limits": [
            {
                "way": str(limit.way),
                "period": str(limit.period),
                "most": limit.most,
                "spans": [str(kind) for kind in limit.kinds],
                "rolling_days": limit.rolling_days,
            }
            for limit in rules.limits
        ],
        "needs_agreement": sorted(rules.needs_agreement),
        "unlimited": sorted(rules.unlimited),
        "counts_unreached": rules.counts_unreached,
        "required": {str(way): sorted(items) for way, items in rules.required.items()},
        "bars": {str(bar): _bar(line) for bar, line in rules.bars.items()},
        **_basis(rules.basis),
    }


def _read_rules(record: Mapping[str, Any]) -> ContactRules:
    return ContactRules(
        since=date.fromisoformat(record["since"]),
        working=_read_hours(record["working"]),
        rest=_read_hours(record["rest"]),
        limits=tuple(_read_limit(limit) for limit in record["limits"]),
        needs_agreement=frozenset(map(Channel, record["needs_agreement"])),
        unlimited=frozenset(map(Way, record["unlimited"])),
        counts_unreached=record["counts_unreached"],
        bars=MappingProxyType({Bar(name): _read_bar(line) for name, line in record["bars"].items()}),
        basis=_read_basis(record),
        required={Way(way): frozenset(map(Item, items)) for way, items in record.get("required", {}).items()},
    )


def _read_hours(record: list[str]) -> tuple[time, time]:
    opens, closes = map(time.fromisoformat, record)
    return opens, closes


def _read_limit(record: Mapping[str, Any]) -> Limit:
    kinds = tuple(map(Span, record["spans"]))
    return Limit(Way(record["way"]), Period(record["period"]), record["most"], kinds, record["rolling_days"])


def _bar(line: BarLine) -> Record:
    return {
        "closes": sorted(line.closes),
        "closes_answers": line.closes_answers,
        "spares_representative": line.spares_representative,
        "answers_heirs": line.answers_heirs,
        **_basis(line.basis),
    }


def _read_bar(record: Mapping[str, Any]) -> BarLine:
    closes = frozenset(map(Way, record["closes"]))
    return BarLine(
        closes,
        _read_basis(record),
        record["closes_answers"],
        record["spares_representative"],
        record.get("answers_heirs", False),
    )


def _basis(basis: Basis) -> Record:
    return {"article": basis.article, "source": basis.source, "certainty": str(basis.certainty)}


def _read_basis(record: Mapping[str, Any]) -> Basis:
    return Basis(record["article"], record["source"], Certainty(record["certainty"]))
