"""All words in three languages: the same keys and variables, right plurals, short enough, and asked for rightly."""

import ast
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from importlib import import_module
from inspect import isclass
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

import backend.domain
import backend.integrations
from backend.domain.bulk import STAYS
from backend.domain.errors import TradeError
from backend.domain.people import Role
from backend.domain.stages import TRANSITIONS
from backend.texts import LANGUAGES, LOCALES, texts_for
from handlers.screens import A_ROW
from tests.source import calls_of, files_of, name_of, named

SAID_BY = frozenset({"texts", "say"})
REFUSALS = frozenset({"Refused", "NotFound", "NotAllowed", "Stale", "Unreadable", "Missing", "Refusal"})
LABEL = A_ROW
TOAST = 200
COMMAND = 256
PLURALS = {"ru": {"one", "few", "many"}, "en": {"one"}, "pl": {"one", "few", "many"}}
CATEGORIES = frozenset({"zero", "one", "two", "few", "many"})
NUMBERS = (0, 1, 2, 5, 11, 21, 100)
CODE = (*files_of("handlers", "backend"), *(Path(__file__).parent.parent / "bot").glob("*.py"))

RUSSIAN = re.compile("[А-Яа-яЁё]+")
KEPT = frozenset({"Русский", "ФС", "ИП"})  # the language itself, and marks within the numbers of writs and proceedings
QUOTES = frozenset({"register-no-headings", "refunds-purpose"})  # headings of a register, words for a Russian bank


class Read(Visitor):
    """What a message asks for: its variables, and the forms by which it chooses."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.numbers: set[str] = set()
        self.plurals: list[tuple[str, set[str]]] = []

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - the visitor's own names
        self.variables.add(node.id.name)

    def visit_FunctionReference(self, node: ftl.FunctionReference) -> None:  # noqa: N802 - as above
        self.numbers |= {one.id.name for one in node.arguments.positional if isinstance(one, ftl.VariableReference)}
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802 - as above
        forms = {str(getattr(one.key, "name", getattr(one.key, "value", ""))) for one in node.variants}
        if isinstance(node.selector, ftl.VariableReference) and forms & CATEGORIES:
            self.numbers.add(node.selector.id.name)
            self.plurals.append((node.selector.id.name, forms))
        self.generic_visit(node)


@cache
def messages(language: str) -> dict[str, Read]:
    """Every text of a language by its key, attributes too, with what it asks for."""
    found: dict[str, Read] = {}
    for file in sorted((LOCALES / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ftl.Junk), f"{file}: {entry.content}"
            if isinstance(entry, ftl.Message):
                patterns = [(entry.id.name, entry.value)]
                patterns += [(f"{entry.id.name}.{one.id.name}", one.value) for one in entry.attributes]
                for key, pattern in patterns:
                    if key not in found and pattern is not None:  # of two, the bundle keeps the first
                        found[key] = Read()
                        found[key].visit(pattern)
    return found


def shown(language: str, key: str, number: int = 2) -> str:
    """The text with something for each variable."""
    read = messages(language)[key]
    given = {name: number if name in read.numbers else "x" for name in read.variables}
    return texts_for(language)(key, **given)


# The three languages among themselves


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_languages_have_the_same_keys_in_the_same_files(language: str) -> None:
    assert set(messages(language)) == set(messages("ru"))
    assert {file.name for file in (LOCALES / language).glob("*.ftl")} == {
        file.name for file in (LOCALES / "ru").glob("*.ftl")
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_stands_in_two_files(language: str) -> None:
    keys = Counter(
        match.group(1)
        for file in (LOCALES / language).glob("*.ftl")
        for match in re.finditer(r"^([a-z][\w-]*) ?=", file.read_text(encoding="utf-8"), re.MULTILINE)
    )

    assert [key for key, times in keys.items() if times > 1] == []


@pytest.mark.parametrize("language", [name for name in LANGUAGES if name != "ru"])
def test_the_languages_ask_for_the_same_variables(language: str) -> None:
    other = messages(language)

    assert {key: other[key].variables for key in other} == {key: messages("ru")[key].variables for key in other}


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals_are_whole_and_of_the_language(language: str) -> None:
    """A dative has two forms («делу», «делам»); whoever tells few from the rest has to tell one and many too."""
    forms_of = {
        (key, name): forms & CATEGORIES for key, read in messages(language).items() for name, forms in read.plurals
    }

    assert [place for place, forms in forms_of.items() if forms - PLURALS[language] - {"zero", "two"}] == []
    assert [place for place, forms in forms_of.items() if "few" in forms and "one" not in forms] == []
    assert [place for place, forms in forms_of.items() if "many" in forms and not {"one", "few"} <= forms] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", NUMBERS)
def test_every_text_is_said_for_every_number(language: str, number: int) -> None:
    for key in messages(language):
        if key in messages(language) and (key.count(".") or texts_for(language).has(key)):
            assert "{" not in shown(language, key, number), key


def test_russian_counts_one_two_five_and_twenty_one() -> None:
    words = [texts_for("ru")("list-head", title="Дела", count=count) for count in (1, 2, 5, 21)]

    for word, form in zip(words, ("1 дело", "2 дела", "5 дел", "21 дело"), strict=True):
        assert form in word


@pytest.mark.parametrize("language", ["en", "pl"])
def test_nothing_is_left_untranslated(language: str) -> None:
    left = {
        key: found
        for key in messages(language)
        if key not in QUOTES and (found := set(RUSSIAN.findall(shown(language, key))) - KEPT)
    }

    assert left == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_empty(language: str) -> None:
    assert [key for key in messages(language) if not shown(language, key).strip()] == []


# What the code asks for


def literal_keys() -> Iterator[tuple[str, str, ast.Call]]:
    """Where, which key, by which call."""
    for file in CODE:
        for call in calls_of(file):
            for key in _keys_in(call):
                yield f"{named(file)}:{call.lineno}", key, call


def _keys_in(call: ast.Call) -> Iterator[str]:
    name = name_of(call)
    first = call.args[0] if call.args else None
    if name in SAID_BY | REFUSALS | {"News", "Button", "Named"}:
        yield from _strings(first)


def _strings(node: ast.expr | None) -> Iterator[str]:
    """`"a"`, or either of `"a" if x else "b"`."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _strings(node.body)
        yield from _strings(node.orelse)


def test_every_text_that_the_code_asks_for_is_there() -> None:
    known = messages("ru")

    assert [(where, key) for where, key, _ in literal_keys() if key not in known] == []


def test_every_text_gets_the_variables_that_it_asks_for() -> None:
    """A text that lacks one is an error in the face of whoever reads it."""
    known = messages("ru")
    lacking = [
        (where, key, sorted(known[key].variables - given))
        for where, key, call in literal_keys()
        if key in known and (given := _given(call)) is not None and not known[key].variables <= given
    ]

    assert lacking == []


def _given(call: ast.Call) -> set[str] | None:
    """The names of what is handed to a text; None where only running can tell."""
    match name_of(call):
        case "News":
            args = call.args[2] if len(call.args) > 2 else _keyword(call, "args")
        case "Button":
            args = call.args[3] if len(call.args) > 3 else _keyword(call, "args")
        case "Named":
            return set()
        case _:
            names = [keyword.arg for keyword in call.keywords]
            return None if None in names else {str(name) for name in names}
    if args is None:
        return set()
    if not isinstance(args, ast.Dict) or not all(isinstance(key, ast.Constant) for key in args.keys):
        return None
    return {str(key.value) for key in args.keys if isinstance(key, ast.Constant)}


def _keyword(call: ast.Call, name: str) -> ast.expr | None:
    return next((keyword.value for keyword in call.keywords if keyword.arg == name), None)


def test_texts_whose_names_are_put_together_begin_like_one_that_is_there() -> None:
    wrong = []
    for file in CODE:
        for call in calls_of(file):
            if name_of(call) in SAID_BY and call.args and isinstance(call.args[0], ast.JoinedStr):
                first = call.args[0].values[0]
                start = first.value if isinstance(first, ast.Constant) else None
                if isinstance(start, str) and not any(key.startswith(start) for key in messages("ru")):
                    wrong.append(f"{named(file)}:{call.lineno} {start}")

    assert wrong == []


def enums() -> Sequence[type[Enum]]:
    found: dict[str, type[Enum]] = {}
    for package in (backend.domain, backend.integrations):
        for module in walk_packages(package.__path__, f"{package.__name__}."):
            if module.name.endswith("__main__"):
                continue
            for one in vars(import_module(module.name)).values():
                if isclass(one) and issubclass(one, Enum) and hasattr(one, "text_key"):
                    found[one.__qualname__] = one
    return list(found.values())


@pytest.mark.parametrize("kind", enums(), ids=lambda kind: kind.__name__)
def test_things_that_are_called_by_a_text_have_one(kind: type[Enum]) -> None:
    keys = [one.text_key for one in kind]  # type: ignore[attr-defined]

    assert [key for key in keys if key not in messages("ru")] == []


def test_roles_and_stages_have_names() -> None:
    roles = [f"role-{role.value.replace('_', '-')}" for role in Role if role not in {Role.SYSTEM, Role.GUEST}]
    stages = [key for key in messages("ru") if key.startswith("stage-") and "." not in key]

    assert [key for key in roles if key not in messages("ru")] == []
    assert [key for key in stages if re.match(r"stage-[a-z]\d\d", key) and f"{key}.short" not in messages("ru")] == []


def test_every_refusal_has_its_sentence() -> None:
    for module in walk_packages(backend.__path__, "backend."):
        if not module.name.endswith("__main__") and ".migrations" not in module.name:
            import_module(module.name)
    kinds = [TradeError]
    for kind in kinds:
        kinds += kind.__subclasses__()

    assert [kind.default_key for kind in kinds if kind.default_key not in messages("ru")] == []


# Telegram's limits


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_fit_on_their_buttons(language: str) -> None:
    """Those that are cut off lose their end; what they name is cut by the code."""
    long = [
        (where, key)
        for file in CODE
        for call in calls_of(file)
        if name_of(call) in {"button", "copy_button"} and call.args and isinstance(inner := call.args[0], ast.Call)
        for key in _keys_in(inner)
        for where in [f"{named(file)}:{call.lineno}"]
        if len(shown(language, key)) > LABEL
    ]
    long += [
        (where, key)
        for where, key, call in literal_keys()
        if name_of(call) == "Button" and len(shown(language, key)) > LABEL
    ]

    assert long == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_above_the_chat_are_short(language: str) -> None:
    long = [
        (f"{named(file)}:{call.lineno}", key)
        for file in CODE
        for call in calls_of(file)
        if name_of(call) == "toast" and len(call.args) > 1 and isinstance(inner := call.args[1], ast.Call)
        for key in _keys_in(inner)
        if len(shown(language, key)) > TOAST
    ]

    assert long == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_commands_are_described_within_the_limit(language: str) -> None:
    assert all(
        3 <= len(shown(language, key)) <= COMMAND for key in messages(language) if re.fullmatch("command-[a-z]+", key)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_sums_and_days_are_written_as_the_language_writes_them(language: str) -> None:
    texts = texts_for(language)

    comma = "." if language == "en" else ","
    assert texts.show(Decimal("12345.67")).replace("\u00a0", " ").endswith(f"345{comma}67 ₽")
    assert texts.show(date(2026, 11, 3)) == "03.11.2026"


def test_a_text_that_is_not_there_is_our_mistake_and_no_silence() -> None:
    with pytest.raises(Exception, match="no-such-text"):
        texts_for("ru")("no-such-text")
    given: dict[str, Any] = {}
    with pytest.raises(Exception, match="list-head"):
        texts_for("ru")("list-head", **given)


@pytest.mark.parametrize("language", ["en", "pl"])
def test_an_article_is_cited_in_the_words_of_the_language(language: str) -> None:
    """The rules quote their articles in Russian."""
    tables = (Path(backend.domain.__file__).parent / "data").glob("*.toml")
    dated = {one for table in tables for one in re.findall(r'^article = "(.*)"$', table.read_text(), re.MULTILINE)}
    quoted = {row.basis for row in TRANSITIONS} | set(STAYS.values()) | dated

    left = {one for one in quoted if RUSSIAN.search(texts_for(language).cited(one).replace("«судебное»", ""))}

    assert quoted
    assert left == set()
    assert texts_for("ru").cited("ГК ст. 384") == "ГК ст. 384"
