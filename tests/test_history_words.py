"""Every deed that the journal keeps of a case is told in words in that case's history."""

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from backend.texts import LANGUAGES, texts_for
from handlers.staff.history import key_of
from tests.source import calls_of, files_of, named, parsed

WRITES = frozenset({"journal.write", "journal.write_many", "journal.write_alike"})
AN_ACTION = re.compile(r"[a-z]+\.[a-z_]+")


def actions_of_cases() -> dict[str, str]:
    """What is written of a case, and where."""
    return {
        action: f"{named(file)}:{call.lineno}"
        for file in files_of("backend")
        for call in calls_of(file)
        if ast.unparse(call.func) in WRITES and _is_of_a_case(call)
        for action in _said(call.args[1], file)
    }


def _is_of_a_case(call: ast.Call) -> bool:
    """Where there are many at once, each is of a case."""
    return ast.unparse(call.func) != "journal.write" or any(given.arg == "case_id" for given in call.keywords)


def _said(expression: ast.expr, file: Path) -> Iterator[str]:
    """Whatever an expression may come to: its own words, constants by name, what callers hand in."""
    for node in ast.walk(expression):
        match node:
            case ast.Constant(value=str(text)) if AN_ACTION.fullmatch(text):
                yield text
            case ast.Attribute(value=ast.Name(id=other), attr=name) if name.isupper():
                value = getattr(getattr(_module(file), other), name)
                yield from [value] if AN_ACTION.fullmatch(str(value)) else []
            case ast.Name(id=name) if name in _constants(file):
                yield from _said(_constants(file)[name], file)
            case ast.Name(id="action"):
                yield from _handed_in(file)


def _handed_in(file: Path) -> Iterator[str]:
    """The actions with which a module calls its own function that writes down."""
    for function in ast.walk(parsed(file)):
        if isinstance(function, ast.AsyncFunctionDef) and "action" in (
            names := [one.arg for one in function.args.args]
        ):
            for call in calls_of(file):
                if ast.unparse(call.func) == function.name:
                    yield from _said(call.args[names.index("action")], file)


@cache
def _constants(file: Path) -> Mapping[str, ast.expr]:
    found: dict[str, ast.expr] = {}
    for node in parsed(file).body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                found[name] = value
            case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Tuple(elts=values)):
                found |= {ast.unparse(name): value for name, value in zip(names, values, strict=True)}
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                found[name] = value
    return found


def _module(file: Path) -> Any:
    return import_module(named(file).removesuffix(".py").replace("/", "."))


def test_the_proof_sees_each_way_of_writing() -> None:
    """By name, by constant, by a module's own function, by a table."""
    assert {"case.step", "payment.reversed", "cost.entered", "task.postponed", "case.untagged"} <= set(
        actions_of_cases()
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_written_of_a_case_has_words_in_its_history(language: str) -> None:
    texts = texts_for(language)

    silent = {action: where for action, where in actions_of_cases().items() if not texts.has(key_of(action))}

    assert silent == {}
