"""`cessio staff`: colleagues without the bot, such as the first manager."""

from datetime import UTC, datetime

import click

from backend.cli.plain import print_json, with_store
from backend.domain.people import STAFF, SYSTEM, Role
from backend.models import Person
from backend.services import people
from backend.settings import Settings

ROLES = click.Choice([role.value for role in Role if role in STAFF])


@click.group()
def staff() -> None:
    """Who works here."""


@staff.command()
@click.argument("telegram_id", type=int)
@click.argument("role", type=ROLES)
@click.option("--name", default="", help="As colleagues will read it.")
def add(telegram_id: int, role: str, name: str) -> None:
    """Give TELEGRAM_ID the ROLE."""

    async def work(_: Settings) -> Person:
        return await people.add(SYSTEM, telegram_id, Role(role), name, datetime.now(UTC))

    person = with_store(work)
    click.echo(f"{person.name or telegram_id} is {person.role.value} now.")


@staff.command("list")
@click.option("--json", "as_json", is_flag=True)
def list_(*, as_json: bool) -> None:
    """Everybody with a role."""

    async def work(_: Settings) -> list[Person]:
        return await people.staff()

    rows = [
        {"id": one.id, "telegram_id": one.telegram_id, "role": one.role.value, "name": one.name}
        for one in with_store(work)
    ]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        click.echo(f"{row['id']:>4}  {row['role']:<14} {row['telegram_id']:>12}  {row['name']}")
    if not rows:
        click.echo("Nobody yet. Add somebody: cessio staff add TELEGRAM_ID ROLE", err=True)


@staff.command()
@click.argument("person_id", type=int)
def remove(person_id: int) -> None:
    """End the role of the person with this id (see «cessio staff list»)."""

    async def work(_: Settings) -> Person:
        return await people.remove(SYSTEM, person_id, datetime.now(UTC))

    click.echo(f"{with_store(work).name or person_id} has no role any more.")
