"""The check of a portfolio's quality: asked for, done by a job, told once with a picture and a workbook."""

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import date, datetime
from decimal import Decimal
from html import escape
from pathlib import Path
from typing import Any

from tortoise.queryset import QuerySet
from tortoise.transactions import atomic

from backend import queue
from backend.domain.calendar import working_calendar
from backend.domain.errors import NotFound
from backend.domain.identifiers import number_of
from backend.domain.people import SYSTEM, Actor, Permission
from backend.domain.quality import Clock, Finding, Hit, Survey
from backend.models import Case, Creditor, Person, QualityCase, QualityReport, RegisterImport, StoredFile
from backend.papers.quality import Line, Spool, write_quality
from backend.scratch import scratch_folder
from backend.services import files, journal
from backend.services.access import cases_of, creditors_of, require
from backend.services.notices import Button, Named, News, owe
from backend.services.portfolio.quality_cases import Known, pages_of
from backend.services.portfolio.quality_views import view_of
from backend.settings import Settings
from backend.texts import Texts, texts_for

CHECK = "quality.check"
PICTURE = "quality"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ROWS_AT_ONCE = 500


async def creditors_to_check(actor: Actor) -> Sequence[Creditor]:
    """Those whose cases this person may have checked, by name."""
    require(actor, Permission.SEE_DIGEST)
    bound = await creditors_of(actor)
    return await (Creditor.all() if bound is None else Creditor.filter(id__in=bound)).order_by("name")


@atomic()
async def ask(actor: Actor, creditor_id: int | None, now: datetime) -> QualityReport:
    """Ask for a check of a creditor's open cases, or of all that this person sees. One that waits is the same."""
    require(actor, Permission.SEE_DIGEST)
    if creditor_id is not None and creditor_id not in {one.id for one in await creditors_to_check(actor)}:
        raise NotFound
    waiting = await QualityReport.filter(
        asked_by=actor.id, creditor_id=creditor_id, import_id=None, made_at=None
    ).first()
    if waiting is not None:
        return waiting
    report = await QualityReport.create(creditor_id=creditor_id, asked_by=actor.id, asked_at=now)
    await journal.write(actor, "quality.asked", now, report=report.id, creditor=creditor_id)
    await _enqueue(report, now)
    return report


@atomic()
async def ask_after_import(import_id: int, person_id: int, now: datetime) -> None:
    """The check that follows an import, by a job of its own. Again, it asks nothing."""
    report, is_new = await QualityReport.get_or_create(
        import_id=import_id, defaults={"asked_by": person_id, "asked_at": now}
    )
    if is_new:
        await _enqueue(report, now)


async def _enqueue(report: QualityReport, now: datetime) -> None:
    await queue.enqueue(CHECK, {"report_id": report.id}, run_at=now, key=f"{CHECK}:{report.id}")


async def check(settings: Settings, report_id: int, now: datetime, today: date) -> None:
    """The job: look at every case, keep what was found, tell. Broken off, it begins anew; done, it does nothing."""
    report = await QualityReport.get(id=report_id)
    if report.made_at is not None:
        return
    person = await Person.get_or_none(id=report.asked_by)
    texts = texts_for(person.language if person else settings.language)
    await _forget_cases(report)
    with scratch_folder() as folder:
        survey, workbook = await _look(report, await _cases(report, person), folder, texts, today)
        content = await asyncio.to_thread(workbook.read_bytes)
    name = texts("quality-file", day=today)
    file = await files.keep(settings, content, name, XLSX, now)
    await _finish(report, survey, file, now)


async def _cases(report: QualityReport, person: Person | None) -> QuerySet[Case]:
    """Of an import, all that it brought; else the open cases that whoever asked may see."""
    if report.import_id is not None:
        taken = await RegisterImport.get(id=report.import_id)
        return Case.filter(cession_id=taken.cession_id, created_at=taken.imported_at)
    seen = (await cases_of(person.actor() if person else SYSTEM)).filter(is_open=True)
    return seen if report.creditor_id is None else seen.filter(creditor_id=report.creditor_id)


async def _look(
    report: QualityReport, cases: QuerySet[Case], folder: Path, texts: Texts, today: date
) -> tuple[Survey, Path]:
    survey = Survey(today, Clock(working_calendar()))
    workbook = folder / "quality.xlsx"
    with closing(Spool(folder)) as spool:
        async for page in pages_of(cases):
            kept = await asyncio.to_thread(_take, survey, spool, page)
            await _keep_cases(report, kept)
        await asyncio.to_thread(write_quality, workbook, survey, spool, texts)
    return survey, workbook


def _take(survey: Survey, spool: Spool, page: Sequence[Known]) -> list[tuple[Finding, int]]:
    kept: list[tuple[Finding, int]] = []
    for one in page:
        hits: tuple[Hit, ...] = survey.take(one.loan)
        number = number_of(one.case_id)
        spool.add(Line(number, one.contract, one.name, one.loan.birth_date, one.creditor, one.loan.owed), hits)
        kept += [(hit.finding, one.case_id) for hit in hits]
    return kept


@atomic()
async def _keep_cases(report: QualityReport, kept: Sequence[tuple[Finding, int]]) -> None:
    rows = [QualityCase(report_id=report.id, finding=finding.value, case_id=case_id) for finding, case_id in kept]
    await QualityCase.bulk_create(rows, batch_size=ROWS_AT_ONCE)


async def _forget_cases(report: QualityReport) -> None:
    """What a check that was broken off had kept."""
    while ids := await QualityCase.filter(report_id=report.id).limit(ROWS_AT_ONCE).values_list("id", flat=True):
        await QualityCase.filter(id__in=list(ids)).delete()


@atomic()
async def _finish(report: QualityReport, survey: Survey, file: StoredFile, now: datetime) -> None:
    found = survey.as_json()
    report.found, report.file_id, report.made_at = found, file.id, now
    await report.save()
    if report.import_id is not None:
        await RegisterImport.filter(id=report.import_id).update(
            quality=found | {"report": report.id}, quality_file_id=file.id
        )
    await journal.write(SYSTEM, "quality.checked", now, report=report.id, loans=survey.loans)
    if report.asked_by:
        await _tell(report, found, now)


async def _tell(report: QualityReport, found: Mapping[str, Any], now: datetime) -> None:
    """The picture with its buttons, then the workbook: a message carries one of the two."""
    key = f"quality:{report.id}"
    args = await _args(report, found)
    news = News("notice-quality", key, args, _buttons(report.id, found["findings"]), picture=PICTURE)
    await owe(report.asked_by, news, now)
    book = News("notice-quality-file", f"{key}:file", {"what": args["what"]}, file_id=report.file_id)
    await owe(report.asked_by, book, now)


async def _args(report: QualityReport, found: Mapping[str, Any]) -> dict[str, Any]:
    months = [Decimal(amount) for amount in found["expires_by_month"].values()]
    return {
        "what": await _what(report),
        "loans": found["loans"],
        "owed": Decimal(found["owed"]),
        "clean": found["clean"],
        "expired": Decimal(found["expired"]),
        "nearly": sum(months[:3], Decimal(0)),
        "findings": {name: [one["count"], one["sum"]] for name, one in found["findings"].items()},
        "months": dict(found["expires_by_month"]),
    }


async def _what(report: QualityReport) -> str:
    """Whose cases they are; «none» for all, which the words leave out."""
    creditor_id = report.creditor_id
    if report.import_id is not None:
        taken = await RegisterImport.get(id=report.import_id).select_related("cession")
        creditor_id = taken.cession.creditor_id
    creditor = await Creditor.get_or_none(id=creditor_id) if creditor_id else None
    return escape(creditor.name) if creditor else "none"


def _buttons(report_id: int, findings: Mapping[str, Mapping[str, Any]]) -> list[tuple[Button, ...]]:
    """Under each finding its list; two in a row."""
    buttons = [
        Button(
            "quality-open",
            "list",
            {"view": view_of(report_id, Finding(name))},
            {"what": Named(f"{Finding(name).text_key}.sheet"), "count": one["count"]},
        )
        for name, one in findings.items()
    ]
    return [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]
