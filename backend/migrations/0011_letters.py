import functools
from json import dumps, loads

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

from backend.domain.letters import CardState, LetterKind
from backend.domain.silence import Awaited
from backend.models.fields import Money


class Migration(migrations.Migration):
    dependencies = [("models", "0010_contacts")]

    initial = False

    operations = [
        ops.CreateModel(
            name="AnswerCustom",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("awaited", fields.CharEnumField(description="which paper", enum_type=Awaited, max_length=20)),
                ("place", fields.CharField(default="", max_length=120)),
                ("region", fields.CharField(default="", max_length=2)),
                ("days", fields.IntField()),
                ("is_learned", fields.BooleanField()),
                ("waits", fields.IntField()),
                ("answered", fields.IntField()),
                ("still", fields.JSONField(encoder=functools.partial(dumps, separators=(",", ":")), decoder=loads)),
                ("learned_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "answer_custom",
                "app": "models",
                "unique_together": (("awaited", "region", "place"),),
                "pk_attr": "id",
                "table_description": "What is usual in a place for a paper, as learned last. `still` is the share still unanswered after each day.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="AnswerWait",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "case",
                    fields.ForeignKeyField(
                        "models.Case",
                        source_field="case_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="waits",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("awaited", fields.CharEnumField(description="which paper", enum_type=Awaited, max_length=20)),
                ("stage", fields.CharField(max_length=32)),
                (
                    "place",
                    fields.CharField(default="", description="the court by its code or folded name", max_length=120),
                ),
                ("region", fields.CharField(default="", max_length=2)),
                ("since", fields.DateField()),
                ("ended_on", fields.DateField(null=True)),
                ("days", fields.IntField(null=True)),
                ("answered", fields.BooleanField(default=False, db_default=False)),
                ("at_risk", Money(null=True)),
                ("begun_seq", fields.BigIntField(null=True, description="the step in the journal with which it began")),
                ("ended_seq", fields.BigIntField(null=True)),
            ],
            options={
                "table": "answer_wait",
                "app": "models",
                "unique_together": (("case", "awaited", "since"),),
                "indexes": [
                    Index(fields=["ended_on", "awaited"]),
                    Index(fields=["awaited", "region", "place", "days"]),
                    Index(fields=["at_risk"]),
                    Index(fields=["begun_seq"]),
                    Index(fields=["ended_seq"]),
                ],
                "pk_attr": "id",
                "table_description": "One wait of a case for one paper. `days` stands once it is over, `answered` tells whether the paper came.",
            },
            bases=["Model"],
        ),
        ops.AlterField(
            model_name="Letter",
            name="kind",
            field=fields.CharEnumField(
                description="ASSIGNMENT_NOTICE: assignment_notice\nORDER_COPY: order_copy\nORDER_PACK: order_pack\nCLAIM_COPY: claim_copy\nCLAIM_PACK: claim_pack\nBANK_PACK: bank_pack\nBAILIFF_PACK: bailiff_pack\nINQUIRY: inquiry\nOTHER: other",
                enum_type=LetterKind,
                max_length=24,
            ),
        ),
        ops.AddField(
            model_name="Letter",
            name="card",
            field=fields.CharEnumField(
                default=CardState.NONE,
                description="the registered notice",
                db_default="none",
                enum_type=CardState,
                max_length=12,
            ),
        ),
        ops.AddField(
            model_name="Letter",
            name="card_ask_at",
            field=fields.DatetimeField(
                null=True,
                description="when the Post is asked about the notice next",
                auto_now=False,
                auto_now_add=False,
            ),
        ),
        ops.AddField(
            model_name="Letter",
            name="postage_entry",
            field=fields.BigIntField(null=True, description="the entry of the ledger that says what it cost"),
        ),
        ops.AddField(
            model_name="Letter",
            name="receipt_id",
            field=fields.BigIntField(null=True, description="the paper that is its receipt"),
        ),
        ops.AddIndex(
            model_name="Letter",
            index=Index(fields=["card_ask_at"]),
        ),
        ops.AddField(
            model_name="LetterOperation",
            name="of_card",
            field=fields.BooleanField(default=False, description="with the notice, not the letter", db_default=False),
        ),
    ]
