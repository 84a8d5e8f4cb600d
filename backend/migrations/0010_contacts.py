from tortoise import migrations
from tortoise.migrations import operations as ops
from backend.models.contacts import ConsentKind, ConsentWay, ContactState, SpokesKind
from backend.models.fields import Sealed
from tortoise import fields
from tortoise.indexes import Index


class Migration(migrations.Migration):
    dependencies = [("models", "0009_outgoing")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Spokesperson",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("debtor_id", fields.BigIntField(db_index=True)),
                (
                    "kind",
                    fields.CharEnumField(
                        description="REPRESENTATIVE: representative\nHEIR: heir", enum_type=SpokesKind, max_length=16
                    ),
                ),
                ("full_name", Sealed(unique=False)),
                ("phone", Sealed(null=True, unique=False)),
                (
                    "phone_digest",
                    fields.CharField(default="", db_index=True, description="to find them by it", max_length=64),
                ),
                (
                    "paper",
                    fields.CharField(
                        description="what the right rests on, such as a power of attorney", max_length=200
                    ),
                ),
                ("since", fields.DateField()),
                ("until", fields.DateField(null=True)),
                ("only_through", fields.BooleanField(default=False, db_default=False)),
                ("added_by", fields.BigIntField()),
                ("added_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("ended_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                (
                    "person_id",
                    fields.BigIntField(null=True, description="their own account, once they have identified"),
                ),
            ],
            options={
                "table": "spokesperson",
                "app": "models",
                "pk_attr": "id",
                "table_description": "Somebody who speaks for a debtor by a paper and until a day: a representative, or an heir.",
            },
            bases=["Model"],
        ),
        ops.AlterField(
            model_name="Consent",
            name="kind",
            field=fields.CharEnumField(
                description="PERSONAL_DATA: personal_data\nCHANNEL: channel\nTHIRD_PERSON: third_person",
                enum_type=ConsentKind,
                max_length=16,
            ),
        ),
        ops.AddField(
            model_name="Consent",
            name="revoked_way",
            field=fields.CharField(default="", db_default="", max_length=16),
        ),
        ops.AddField(
            model_name="Consent",
            name="way",
            field=fields.CharEnumField(
                default=ConsentWay.BUTTON,
                description="BUTTON: button\nWORD: word\nPAPER: paper",
                db_default="button",
                enum_type=ConsentWay,
                max_length=16,
            ),
        ),
        ops.AddField(
            model_name="Consent",
            name="words",
            field=Sealed(null=True, description="the very words: their version is their digest", unique=False),
        ),
        ops.AlterModelOptions(
            name="Contact",
            options={
                "table": "contact",
                "app": "models",
                "indexes": [
                    Index(fields=["debtor_id", "at"]),
                    Index(fields=["state", "service", "at"]),
                    Index(fields=["service", "outside_id"]),
                ],
                "pk_attr": "id",
                "table_description": "One contact with a debtor, with the verdict of the rules at that moment as its certificate.",
            },
        ),
        ops.AddField(
            model_name="Contact",
            name="address",
            field=Sealed(null=True, description="the number, mailbox or account it went to", unique=False),
        ),
        ops.AddField(
            model_name="Contact",
            name="address_digest",
            field=fields.CharField(default="", db_default="", max_length=64),
        ),
        ops.AddField(
            model_name="Contact",
            name="outside_id",
            field=fields.CharField(default="", description="what the carrier calls it", db_default="", max_length=80),
        ),
        ops.AddField(
            model_name="Contact",
            name="person_id",
            field=fields.BigIntField(null=True, description="the colleague who called or came"),
        ),
        ops.AddField(
            model_name="Contact",
            name="reason",
            field=fields.CharField(default="", description="why it failed", db_default="", max_length=80),
        ),
        ops.AddField(
            model_name="Contact",
            name="recipient",
            field=fields.CharField(default="debtor", db_default="debtor", max_length=16),
        ),
        ops.AddField(
            model_name="Contact",
            name="service",
            field=fields.CharField(default="", description="telegram, email, sms", db_default="", max_length=16),
        ),
        ops.AddField(
            model_name="Contact",
            name="settled_at",
            field=fields.DatetimeField(
                null=True, description="when it was delivered, read or failed", auto_now=False, auto_now_add=False
            ),
        ),
        ops.AddField(
            model_name="Contact",
            name="state",
            field=fields.CharEnumField(
                default=ContactState.DELIVERED,
                description="RESERVED: reserved\nACCEPTED: accepted\nUNCERTAIN: uncertain\nDELIVERED: delivered\nREAD: read\nFAILED: failed",
                db_default="delivered",
                enum_type=ContactState,
                max_length=16,
            ),
        ),
        ops.AddField(
            model_name="Contact",
            name="template",
            field=fields.CharField(default="", description="key of the approved text", db_default="", max_length=64),
        ),
        ops.AddField(
            model_name="Contact",
            name="words",
            field=Sealed(null=True, description="what was said, word for word", unique=False),
        ),
        ops.AddIndex(
            model_name="Contact",
            index=Index(fields=["state", "service", "at"]),
        ),
        ops.AddIndex(
            model_name="Contact",
            index=Index(fields=["service", "outside_id"]),
        ),
        ops.AddField(
            model_name="Notice",
            name="delivery",
            field=fields.CharField(default="", description="what the carrier told of it", db_default="", max_length=16),
        ),
        ops.AddField(
            model_name="Notice",
            name="instead_of",
            field=fields.BigIntField(null=True, description="the notice that did not come through another way"),
        ),
        ops.AddField(
            model_name="Notice",
            name="service",
            field=fields.CharField(
                default="", description="how it goes to a debtor: chosen when it is sent", db_default="", max_length=16
            ),
        ),
    ]
