"""Whoever installs this finds every setting where settings are looked for."""

import re

from backend.settings import Settings
from tests.source import ROOT

EXAMPLE = (ROOT / ".env.example").read_text(encoding="utf-8")
# Read by docker-compose.yml and by nothing of ours.
OF_CONTAINERS = {"POSTGRES_PASSWORD"}


def test_every_setting_stands_in_the_example_and_nothing_else_does() -> None:
    named = set(re.findall(r"^#?([A-Z_]+)=", EXAMPLE, re.MULTILINE)) - OF_CONTAINERS

    assert named == {f"CESSIO_{name.upper()}" for name in Settings.model_fields}


def test_the_example_can_be_copied_as_it_stands() -> None:
    """What is not commented out is what a first start takes."""
    given = dict(re.findall(r"^CESSIO_([A-Z_]+)=(.*)$", EXAMPLE, re.MULTILINE))

    kept = Settings(_env_file=None, **{name.lower(): value for name, value in given.items()})

    assert kept.operator_kind.value == given["OPERATOR_KIND"]
