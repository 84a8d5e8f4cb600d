"""What the house promises about its own code: the shape of design and style, held by the build."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import fields
from enum import Enum
from functools import cache
from importlib import import_module
from itertools import chain
from pkgutil import walk_packages
from typing import Any, get_args

import annotated_types
import pytest
from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import StatesGroup
from aiogram.types import Message
from pydantic.fields import FieldInfo

import handlers
from backend.domain.people import GRANTS, Permission
from backend.domain.plans import PlanLimits
from backend.domain.stages import Hold, Step
from backend.services.lists.views import VIEWS
from backend.services.money.plans import DIGEST_SHOWN
from bot.app import dispatcher
from bot.middlewares.permission import LARGEST_ID, PermissionMiddleware
from handlers import ROUTERS
from handlers.callbacks import TARGETS, Go
from handlers.common.settings import ZONES
from handlers.screens import needs
from handlers.staff.bulk.callbacks import HOLD_CODES
from tests.source import ROOT, calls_of, files_of, name_of, named, parsed, sentences_of

# Where the clock may be read, and why it is no business date.
CLOCKS = {
    "backend/jobs/": "the clock's own place",
    "backend/web/": "an entrance",
    "backend/cli/": "an entrance",
    "backend/integrations/post/simulator/__main__.py": "a program of its own",
    "backend/store.py": "names the copy that is kept before an upgrade",
    "bot/run.py": "reads it for the whole process and hands it down",
    "bot/intake.py": "the same by default",
    "bot/sandbox/": "plays the messenger, which has a clock of its own",
    "bot/demo/": "a program of its own",
}
# Words that are heard, in any language, and not said.
HEARD = {"handlers/team/notes.py"}
CLOCK_READS = frozenset(
    {"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.time_ns"}
)
OF_A_VIEW = ("OpenBulk", "ThisPage", "ListTotals", "ExportList", "OpenFilter")

BULK_CHOICES = (
    "AskStep",
    "TryStep",
    "AskColleague",
    "TryColleague",
    "AskHold",
    "TryHold",
    "AskTag",
    "SayTag",
    "TryDocuments",
    "TryPackages",
)

# Strings that go into callback data: the longest that the code ever puts there.
LONGEST_WORDS = {
    ("SetLanguage", "language"): "ru",
    ("SetZone", "zone"): max(ZONES, key=len),
    ("OpenList", "view"): max((*VIEWS, "stage-A20"), key=len),
    ("OpenList", "day"): "2026-11-20_2026-11-22",
    **{(kind, "view"): "f999999999999999" for kind in OF_A_VIEW},
    **{(kind, "day"): "2026-11-20_2026-11-22" for kind in OF_A_VIEW if kind != "OpenFilter"},
    ("ThisPage", "after"): "nzzzz.zzzzzzzzzz",
    ("OpenFacet", "part"): "A",
    ("SetFacet", "value"): Hold.HOSPITAL_OR_INCAPABLE.value,
    ("OpenList", "after"): "nzzzz.zzzzzzzzzz",
    ("FoundPage", "after"): "nzzzz.zzzzzzzzzz",
    **{(kind, "view"): "f999999999999999" for kind in BULK_CHOICES},
    **{(kind, "day"): "2026-11-20_2026-11-22" for kind in BULK_CHOICES},
    ("EditBulkLimit", "name"): "second_person_from",
    ("TryStep", "step"): max(Step, key=len).value,
    **{(kind, "hold"): max(HOLD_CODES, key=len) for kind in ("TryHold", "TurnHold")},
    ("OpenDigest", "period"): "today",
    ("OpenChart", "period"): "today",
    **{(kind, "barcode"): "80110299000016" for kind in ("DraftLetter", "RegisterLetter")},
    **{(kind, "on"): "2026-11-20" for kind in ("DraftLetter", "RegisterLetter")},
    ("IdentifyBy", "way"): "phone",
    ("PaySum", "what"): "instalment",
    ("EditLimit", "name"): max((field.name for field in fields(PlanLimits)), key=len),
    **{(kind, "asked"): "s99999999999" for kind in ("ChoosePlan", "AcceptPlan")},  # a billion roubles a month
    **{(kind, "first"): "20261120" for kind in ("ChoosePlan", "AcceptPlan")},
    **{(kind, "pay_day"): 3131 for kind in ("ChoosePlan", "AcceptPlan", "ShowOffers")},
    ("AcceptPlan", "digest"): "x" * DIGEST_SHOWN,
}


# Permissions


def handlers_without_permission(routers: Iterable[Router]) -> list[str]:
    """Conversations that no row of the table of roles allows or refuses."""
    return [
        f"{router.name}: {kind} {handler.callback.__name__}"
        for router in chain.from_iterable(one.chain_tail for one in routers)
        for kind, observer in router.observers.items()
        if kind != "error"
        for handler in observer.handlers
        if handler.flags.get("permission") not in GRANTS
    ]


def test_every_conversation_names_the_permission_that_it_needs() -> None:
    assert handlers_without_permission(ROUTERS) == []


def test_a_conversation_that_no_row_allows_fails_the_build() -> None:
    good, bad, worse = Router(name="good"), Router(name="bad"), Router(name="worse")

    @good.message(flags=needs(Permission.TALK))
    async def allowed(_: Message) -> None: ...

    @bad.message()
    async def forgotten(_: Message) -> None: ...

    @worse.callback_query(flags={"permission": "everything"})
    async def made_up(_: Message) -> None: ...

    bad.include_router(worse)

    assert handlers_without_permission([good, bad]) == ["bad: message forgotten", "worse: callback_query made_up"]


def test_every_kind_of_update_that_is_heard_passes_the_table_of_roles() -> None:
    dispatcher()

    unguarded = [
        f"{router.name}: {kind}"
        for router in ROUTERS
        for kind, observer in router.observers.items()
        if kind != "error"
        and observer.handlers
        and not any(isinstance(one, PermissionMiddleware) for one in observer.middleware)
    ]

    assert unguarded == []


def test_no_two_dialogs_are_called_alike() -> None:
    """A state is known by its group and its name alone: an answer meant for one would be heard by the other."""
    for module in walk_packages(handlers.__path__, "handlers."):
        import_module(module.name)
    groups = [one.__full_group_name__ for one in StatesGroup.__subclasses__() if one.__module__.startswith("handlers.")]

    assert groups
    assert sorted(set(groups)) == sorted(groups)


# Buttons


def callback_classes() -> list[type[CallbackData]]:
    for module in walk_packages(handlers.__path__, "handlers."):
        import_module(module.name)
    return sorted(_below(CallbackData), key=lambda one: one.__name__)


def _below(kind: type[CallbackData]) -> Iterator[type[CallbackData]]:
    for one in kind.__subclasses__():
        if one.__module__.startswith("handlers."):
            yield one
        yield from _below(one)


@cache
def heard(name: str) -> frozenset[str]:
    """The values of a button's field by which conversations tell it from others: `F.screen == "home"`."""
    return frozenset(
        str(side.value)
        for file in files_of("handlers")
        for node in ast.walk(parsed(file))
        if isinstance(node, ast.Compare) and ast.unparse(node.left) == f"F.{name}"
        for side in node.comparators
        if isinstance(side, ast.Constant)
    )


def test_every_screen_that_a_button_opens_is_heard() -> None:
    opened = {
        str(value.value)
        for file in files_of("handlers", "backend", "bot")
        for call in calls_of(file)
        for value in _screens_in(call)
        if isinstance(value, ast.Constant)
    }

    assert opened - heard("screen") == set()


def _screens_in(call: ast.Call) -> Iterator[ast.expr]:
    """`Go(screen="home")`, and `Button("menu-staff", "go", {"screen": "staff"})`."""
    if name_of(call) == "Go":
        yield from (keyword.value for keyword in call.keywords if keyword.arg == "screen")
    if name_of(call) == "Button" and len(call.args) > 2 and isinstance(to := call.args[2], ast.Dict):
        for key, value in zip(to.keys, to.values, strict=True):
            if isinstance(key, ast.Constant) and key.value == "screen":
                yield value


def longest(kind: type[CallbackData], name: str, field: FieldInfo) -> Any:
    """The value of a field that takes most room."""
    if (kind.__name__, name) in LONGEST_WORDS:
        return LONGEST_WORDS[kind.__name__, name]
    annotation: Any = next((one for one in (field.annotation, *get_args(field.annotation)) if one is not None), None)
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return max(annotation, key=lambda member: len(str(member.value)))
    if annotation is bool:
        return True
    if annotation is int:
        limits = [one.le for one in field.metadata if isinstance(one, annotated_types.Le)]
        return limits[0] if limits else LARGEST_ID
    if (kind, name) == (Go, "screen"):
        return max(heard("screen"), key=len)
    most = [one.max_length for one in field.metadata if isinstance(one, annotated_types.MaxLen)]
    assert most, f"{kind.__name__}.{name}: say how long it may be, by Field(max_length=…) or above"
    return "x" * most[0]


@pytest.mark.parametrize("kind", callback_classes(), ids=lambda kind: kind.__name__)
def test_a_button_with_the_greatest_values_fits_into_sixty_four_bytes(kind: type[CallbackData]) -> None:
    data = kind(**{name: longest(kind, name, field) for name, field in kind.model_fields.items()})

    assert len(data.pack().encode()) <= 64
    assert kind.unpack(data.pack()) == data


def test_no_two_kinds_of_buttons_begin_alike() -> None:
    prefixes = [kind.__prefix__ for kind in callback_classes()]

    assert sorted(set(prefixes)) == sorted(prefixes)


def test_buttons_of_notices_lead_to_conversations_that_exist() -> None:
    targets = {
        (named(file), target.value)
        for file in files_of("backend")
        for call in calls_of(file)
        if name_of(call) == "Button"
        for target in call.args[1:2]
        if isinstance(target, ast.Constant)
    }

    assert targets
    assert {target for _, target in targets} - set(TARGETS) == set()


# The shape of the code


def test_only_one_place_moves_a_case_along_its_stages() -> None:
    assigned = {
        named(file)
        for file in files_of("backend", "handlers", "bot")
        for node in ast.walk(parsed(file))
        for target in _targets(node)
        if isinstance(target, ast.Attribute) and target.attr == "stage"
    }
    updated = {
        named(file)
        for file in files_of("backend", "handlers", "bot")
        for call in calls_of(file)
        if name_of(call) in {"update", "update_or_create", "update_from_dict"}
        and any(keyword.arg == "stage" for keyword in call.keywords)
    }

    assert assigned == {"backend/services/stages.py"}
    assert updated == set()
    # Where the way of a case of a register begins, as its creditor left it.
    assert statements_with(r"\bUPDATE debt_case\b") == {
        "backend/services/stages.py",
        "backend/services/portfolio/before.py",
        # The balances that a statement of a bank changes, repeated for lists.
        "backend/services/money/posting.py",
    }


def test_cases_are_made_from_registers_only() -> None:
    made = {named(file) for file in files_of("backend", "handlers") for call in calls_of(file) if _makes_a_case(call)}

    inserted = {
        named(file) for file in files_of("backend", "handlers") for call in calls_of(file) if _inserts_cases(call)
    }

    assert made == set()
    assert inserted == {"backend/services/portfolio/storing.py"}


def statements_with(pattern: str) -> set[str]:
    """Files of the backend in which a statement of the store's own language says this; upgrades are made once."""
    return {
        named(file)
        for file in files_of("backend")
        if not named(file).startswith("backend/migrations/")
        for node in ast.walk(parsed(file))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.search(pattern, node.value)
    }


def _inserts_cases(call: ast.Call) -> bool:
    return name_of(call) == "_insert" and any(ast.unparse(given) == "'debt_case'" for given in call.args)


def _makes_a_case(call: ast.Call) -> bool:
    function = call.func
    if isinstance(function, ast.Attribute):
        makes = function.attr in {"create", "get_or_create", "bulk_create", "update_or_create"}
        return makes and isinstance(function.value, ast.Name) and function.value.id == "Case"
    return isinstance(function, ast.Name) and function.id == "Case"


def _targets(node: ast.AST) -> list[ast.expr]:
    if isinstance(node, ast.Assign):
        return [part for target in node.targets for part in getattr(target, "elts", [target])]
    return [node.target] if isinstance(node, ast.AugAssign | ast.AnnAssign) else []


def test_today_is_an_argument() -> None:
    reads = [
        f"{named(file)}:{call.lineno}"
        for file in files_of("backend", "handlers", "bot")
        for call in calls_of(file)
        if ast.unparse(call.func).removeprefix("dt.").removeprefix("datetime.datetime") in CLOCK_READS
        and not named(file).startswith(tuple(CLOCKS))
    ]

    assert reads == []


def test_conversations_hold_no_words_of_their_own() -> None:
    words = [
        f"{named(file)}:{line} {text!r}"
        for file in [*files_of("handlers", "backend/services", "backend/jobs"), *(ROOT / "bot").glob("*.py")]
        for line, text in sentences_of(file)
        if re.search("[А-Яа-яЁё]", text) and named(file) not in HEARD
    ]

    assert words == []


def test_the_import_contracts_hold() -> None:
    """Layers, plain rules, no messenger in the backend: see [tool.importlinter] in pyproject.toml."""
    told = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert told.returncode == 0, told.stdout[-3000:] + told.stderr[-1000:]
    assert "0 broken" in told.stdout
