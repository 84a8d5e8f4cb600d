from tortoise import migrations
from tortoise.migrations import operations as ops
import functools
from backend.domain.courts import Court
from backend.models.fields import Sealed
from json import dumps, loads
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index


class Migration(migrations.Migration):
    dependencies = [("models", "0007_lists")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Court",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("code", fields.CharField(unique=True, max_length=8)),
                (
                    "kind",
                    fields.CharEnumField(
                        description="MAGISTRATE: magistrate\nDISTRICT: district", enum_type=Court, max_length=16
                    ),
                ),
                ("region", fields.CharField(max_length=2)),
                ("name", fields.CharField(max_length=300)),
                ("name_to", fields.CharField(default="", max_length=300)),
                ("search_name", fields.CharField(description="folded for search", max_length=300)),
                ("address", fields.CharField(default="", max_length=300)),
                (
                    "above",
                    fields.ForeignKeyField(
                        "models.Court",
                        source_field="above_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name="precincts",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("fee_recipient", fields.CharField(default="", max_length=300)),
                ("fee_inn", fields.CharField(default="", max_length=12)),
                ("fee_kpp", fields.CharField(default="", max_length=9)),
                ("fee_bank", fields.CharField(default="", max_length=300)),
                ("fee_bic", fields.CharField(default="", max_length=9)),
                (
                    "fee_account",
                    fields.CharField(
                        default="", description="of the treasury, to which the fee is paid", max_length=20
                    ),
                ),
                (
                    "fee_bank_account",
                    fields.CharField(default="", description="the single treasury account", max_length=20),
                ),
                ("fee_kbk", fields.CharField(default="", max_length=20)),
                ("fee_oktmo", fields.CharField(default="", max_length=11)),
                ("updated_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "court",
                "app": "models",
                "indexes": [Index(fields=["region", "kind"]), Index(fields=["search_name"])],
                "pk_attr": "id",
                "table_description": "A magistrate's precinct or a district court, as papers name it and as its fee is paid.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="CourtChoice",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("digest", fields.CharField(unique=True, max_length=32)),
                ("address", Sealed(unique=False)),
                (
                    "court",
                    fields.ForeignKeyField(
                        "models.Court",
                        source_field="court_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="choices",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("chosen_by", fields.BigIntField()),
                ("chosen_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "court_choice",
                "app": "models",
                "pk_attr": "id",
                "table_description": "Which court a person chose for a house. It goes before every text. The address lies sealed, found by digest.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="TerritoryText",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "court",
                    fields.ForeignKeyField(
                        "models.Court",
                        source_field="court_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="territories",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "place",
                    fields.CharField(
                        default="", description="town or district for lines that name none", max_length=300
                    ),
                ),
                ("text", fields.TextField(unique=False)),
                ("since", fields.DateField()),
                ("source", fields.CharField(default="", max_length=300)),
                ("read_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "territory_text",
                "app": "models",
                "unique_together": (("court", "since"),),
                "pk_attr": "id",
                "table_description": "Where a court sits in judgment, word for word as its region set it, from one day on. None is ever changed.",
            },
            bases=["Model"],
        ),
        ops.AddField(
            model_name="Case",
            name="court",
            field=fields.ForeignKeyField(
                "models.Court",
                source_field="court_id",
                null=True,
                db_constraint=True,
                to_field="id",
                related_name="cases",
                on_delete=OnDelete.RESTRICT,
            ),
        ),
        ops.AddField(
            model_name="Case",
            name="court_found",
            field=fields.JSONField(
                null=True,
                description="how the court is known: by what, rule, version of its text, how sure",
                encoder=functools.partial(dumps, separators=(",", ":")),
                decoder=loads,
            ),
        ),
    ]
