"""docs/stages.md: the table of stages and transitions as a lawyer reads it, written from the table itself."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from backend.domain.people import Role
from backend.domain.stages.conditions import Condition
from backend.domain.stages.holds import HOLDS
from backend.domain.stages.rows import HEAD, Transition
from backend.domain.stages.stage import Sla, Stage, Unit
from backend.domain.stages.table import ORDINARY, TRANSITIONS
from backend.domain.stages.table_after import ABSURD

_ROOT = Path(__file__).parents[3]
PAGE = _ROOT / "docs" / "stages.md"

_GROUPS = {
    "A": "Intake",
    "B": "Amicable work",
    "C": "Court order",
    "D": "Claim",
    "E": "Enforcement",
    "F": "Special cases",
    "G": "The end",
}

_OPENING = """\
# Stages of a case

*Written by `python -m backend.domain.stages` from the table in `backend/domain/stages/`; do not edit by hand.*

A case stands at exactly one stage. Read a transition across: at this stage, this step, leads there, by these people,
with this paper, if. An officer may take every step but those of the manager; a manager may take any.
A step marked **bold** is the usual next one. A paper in (brackets) is filed with the step when it is there.
A bureau event says which report to the credit bureaux follows from the step.
"""


def read_names(language: str) -> dict[str, str]:
    """One-line messages of stages.ftl by key; attributes are left out."""
    text = (_ROOT / "locales" / language / "stages.ftl").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z][\w-]*) = (.+)$", text, re.MULTILINE))


def as_markdown(russian: Mapping[str, str], english: Mapping[str, str]) -> str:
    """The whole page; the names of stages, steps, papers and holds come from the texts given."""
    parts = [
        _OPENING,
        *(_group(letter, russian, english) for letter in _GROUPS),
        _everywhere(english),
        _holds(russian, english),
    ]
    return "\n".join(parts)


def _group(letter: str, russian: Mapping[str, str], english: Mapping[str, str]) -> str:
    stages = [stage for stage in Stage if stage.group == letter]
    rows = [row for row in ORDINARY if row.at.group == letter]
    lines = [f"## {letter}. {_GROUPS[letter]}", "", *_stage_table(stages, russian, english), ""]
    if rows:
        lines += [*_transition_table(rows, english), "", *_diagram(rows), ""]
    return "\n".join(lines)


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> list[str]:
    heads = list(head)
    return [_line(heads), _line("---" for _ in heads), *(_line(row) for row in rows)]


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _stage_table(stages: list[Stage], russian: Mapping[str, str], english: Mapping[str, str]) -> list[str]:
    return _table(
        ("Stage", "По-русски", "In English", "Responsible", "Term", "Alarm"),
        (
            (
                f"`{stage.value}`",
                russian[stage.text_key],
                english[stage.text_key],
                _role(stage.owner),
                _term(stage.sla),
                _term(stage.alarm) if stage.alarm else "",
            )
            for stage in stages
        ),
    )


_UNITS = {Unit.WORKING_DAYS: "working days", Unit.CALENDAR_DAYS: "calendar days", Unit.MONTHS: "months"}


def _term(sla: Sla) -> str:
    if sla.unit is Unit.NONE:
        return "–"
    unit = _UNITS[sla.unit]
    return f"{sla.number} {unit.removesuffix('s') if sla.number == 1 else unit}" + (", by law" if sla.by_law else "")


def _transition_table(rows: Iterable[Transition], english: Mapping[str, str]) -> list[str]:
    return _table(
        ("At", "Step", "Leads to", "By", "With", "If", "Basis", "Bureau"),
        ((row.at.code, *_cells(row, english)) for row in rows),
    )


def _cells(row: Transition, english: Mapping[str, str]) -> tuple[str, ...]:
    step = f"{english[row.step.text_key]} (`{row.step.value}`)"
    return (
        f"**{step}**" if row.usual else step,
        row.to.code if row.to else "where it stood",
        _people(row),
        _papers(row, english),
        "; ".join([*map(_claim, _conditions(row)), *(["a reason is given"] if row.asks_reason else [])]),
        row.basis,
        row.bureau_event or "",
    )


def _role(role: Role) -> str:
    return role.value.replace("_", " ")


def _people(row: Transition) -> str:
    named = ", ".join(_role(role) for role in Role if role in row.by and role is not Role.OFFICER)
    return "manager alone" if row.by == HEAD else named or "officer"


def _papers(row: Transition, english: Mapping[str, str]) -> str:
    names = " or ".join(english[kind.text_key] for kind in row.takes)
    return f"({names})" if row.paper_optional else names


def _conditions(row: Transition) -> list[Condition]:
    return [condition for condition in row.conditions if condition.__name__ != "paper_is_filed"]


def _claim(condition: Condition) -> str:
    return condition.__name__.replace("_", " ")


def _diagram(rows: list[Transition]) -> list[str]:
    names = {
        stage: f"{stage.code}[{stage.value.replace('_', ' ')}]" for row in rows for stage in (row.at, row.to) if stage
    }
    arrows = [f"    {row.at.code} {'==>' if row.usual else '-->'} {row.to.code}" for row in rows if row.to]
    return ["```mermaid", "flowchart LR", *(f"    {name}" for name in names.values()), *arrows, "```"]


def _everywhere(english: Mapping[str, str]) -> str:
    """Each step that is possible from everywhere as one row, with the stages from which it was made."""
    by_step: dict[str, list[Transition]] = {}
    for row in TRANSITIONS:
        if row.everywhere:
            by_step.setdefault(row.step.value, []).append(row)
    lines = _table(
        ("From", "Step", "Leads to", "By", "With", "If", "Basis", "Bureau"),
        ((_from([row.at for row in rows]), *_cells(rows[0], english)) for rows in by_step.values()),
    )
    absurd = ", ".join(f"{at.code} to {to.code}" for at, to in sorted(ABSURD))
    return "\n".join(
        [
            "## From everywhere",
            "",
            "From these stages beside the rows above; a stage that has a row of its own to the same place keeps it.",
            f"Left out because they would say nothing new: {absurd}.",
            "From C72 and F40 a case is closed only when *reversal was checked*.",
            "",
            *lines,
            "",
        ]
    )


def _from(stages: list[Stage]) -> str:
    missing = [stage.code for stage in Stage if not stage.final and stage not in stages]
    if all(stage.final for stage in stages):
        return "every closed stage"
    if len(missing) > len(stages):
        return ", ".join(stage.code for stage in stages)
    return "every open stage" + (" but " + ", ".join(missing) if missing else "")


def _holds(russian: Mapping[str, str], english: Mapping[str, str]) -> str:
    lines = _table(
        ("Hold", "По-русски", "In English", "Stops", "Basis"),
        (
            (
                f"`{hold.value}`",
                russian[hold.text_key],
                english[hold.text_key],
                ", ".join(sorted(area.value for area in line.stops)),
                line.basis,
            )
            for hold, line in HOLDS.items()
        ),
    )
    explained = (
        "*order*: entering C10–C40. *claim*: entering D10–D40; a death does not stop a claim against heirs.\n"
        "*enforcement*: entering E20, E30, E70. *contact*: anything sent to the debtor on our own initiative.\n"
        "What a bank or a bailiff has done (E22, E31, E40) is recorded under any hold."
    )
    return "\n".join(["## Holds", "", explained, "", *lines, ""])
