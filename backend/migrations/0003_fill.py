"""What the new columns of cases say of the cases that were there before, and by what their people are looked up."""

from tortoise import migrations
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.migrations import operations as ops

from backend import crypto
from backend.domain.lookups import lookups
from backend.models import Debtor

FINAL = "'G10_PAID', 'G20_WRITTEN_OFF', 'G30_BUYBACK', 'G40_DISCHARGED', 'G50_FORGIVEN', 'G60_SOLD'"


AT_ONCE = 1_000


async def look_people_up(_, editor):
    last = 0
    while rows := await editor.client.execute_query_dict(
        "SELECT id, phones, registration_address, residence_address FROM debtor"
        f" WHERE id > {last} ORDER BY id LIMIT {AT_ONCE}"
    ):
        await _write_keys(editor.client, [key for row in rows for key in _keys_of(row)])
        last = rows[-1]["id"]


def _keys_of(row):
    opened = {name: Debtor._meta.fields_map[name].to_python_value(row[name]) for name in row if name != "id"}
    addresses = (opened["registration_address"], opened["residence_address"])
    for kind, value in lookups(opened["phones"].get("phones", ()), addresses):
        yield row["id"], kind, crypto.ring().blind(value, kind)


async def _write_keys(client: BaseDBAsyncClient, keys):
    places = "$1, $2, $3" if client.capabilities.dialect == "postgres" else "?, ?, ?"
    await client.execute_many(f"INSERT INTO debtor_key (debtor_id, kind, digest) VALUES ({places})", keys)


class Migration(migrations.Migration):
    dependencies = [("models", "0002_department")]

    initial = False

    operations = [
        ops.RunSQL(
            [
                f"UPDATE debt_case SET is_open = (stage NOT IN ({FINAL}))",
                "UPDATE debt_case SET region = (SELECT region FROM debtor WHERE debtor.id = debt_case.debtor_id)",
            ],
            reverse_sql=[],
        ),
        ops.RunPython(look_people_up),
    ]
