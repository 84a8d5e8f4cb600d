from tortoise import migrations
from tortoise.migrations import operations as ops
from backend.domain.refunds import RefundState
from backend.models.fields import Money, Sealed
from backend.models.plans import PauseState
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('models', '0017_max')]

    initial = False

    operations = [
        ops.CreateModel(
            name='PlanPause',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('plan', fields.ForeignKeyField('models.Plan', source_field='plan_id', db_constraint=True, to_field='id', related_name='pauses', on_delete=OnDelete.RESTRICT)),
                ('state', fields.CharEnumField(default=PauseState.ASKED, description='ASKED: asked\nGRANTED: granted\nDECLINED: declined', enum_type=PauseState, max_length=16)),
                ('since', fields.DateField()),
                ('until', fields.DateField(description='its last day')),
                ('months', fields.SmallIntField()),
                ('reason', Sealed(description='why, in the words of whoever asked', unique=False)),
                ('asked_by', fields.BigIntField()),
                ('asked_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('decided_by', fields.BigIntField(null=True)),
                ('decided_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('answer', Sealed(default='', description="the manager's words", unique=False)),
            ],
            options={'table': 'plan_pause', 'app': 'models', 'indexes': [Index(fields=['plan_id', 'state']), Index(fields=['state', 'id'])], 'pk_attr': 'id', 'table_description': 'Whole months in which a plan asks for nothing: its open instalments from `since` on fall due that much later.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='Refund',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('case', fields.ForeignKeyField('models.Case', source_field='case_id', db_constraint=True, to_field='id', related_name='refunds', on_delete=OnDelete.RESTRICT)),
                ('amount', Money()),
                ('state', fields.CharEnumField(default=RefundState.ASKED, description='ASKED: asked\nAPPROVED: approved\nDECLINED: declined\nRETURNED: returned', enum_type=RefundState, max_length=16)),
                ('payee', Sealed(unique=False)),
                ('account', Sealed(unique=False)),
                ('bic', fields.CharField(max_length=9)),
                ('application', Sealed(default='', description='what it rests on, such as a letter of a day', unique=False)),
                ('by_debtor', fields.BooleanField(description="asked for in the debtor's own chat")),
                ('asked_by', fields.BigIntField()),
                ('asked_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('decided_by', fields.BigIntField(null=True)),
                ('decided_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('reason', Sealed(default='', description='why it was declined', unique=False)),
                ('returned_on', fields.DateField(null=True)),
                ('order_number', fields.CharField(default='', description='of the payment order', max_length=120)),
                ('debit_key', fields.CharField(null=True, unique=True, description="digest of the bank's document by which it left", max_length=64)),
                ('version', fields.IntField(default=1)),
            ],
            options={'table': 'refund', 'app': 'models', 'indexes': [Index(fields=['state', 'id']), Index(fields=['case_id', 'state'])], 'pk_attr': 'id', 'table_description': 'One application for an overpayment, from the word that asked for it to the order that paid it.'},
            bases=['Model'],
        ),
        ops.AlterModelOptions(
            name='PayMeans',
            options={'table': 'pay_means', 'app': 'models', 'pk_attr': 'id', 'table_description': 'What a debtor told of himself: the days of the month on which he can pay, and how much.'},
        ),
        ops.AddField(
            model_name='PayMeans',
            name='second_day',
            field=fields.SmallIntField(null=True, description='where he is paid twice a month'),
        ),
    ]
