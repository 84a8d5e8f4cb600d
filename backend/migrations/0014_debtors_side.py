from tortoise import migrations
from tortoise.migrations import operations as ops
import functools
from backend.domain.disputes import DisputeReason, DisputeState
from backend.domain.hardship import HardshipKind, HardshipState
from backend.domain.ledger import Component
from backend.models.fields import Money, Sealed
from backend.models.plans import PlanState
from backend.models.talks import TalkSide
from json import dumps, loads
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('models', '0013_packages')]

    initial = False

    operations = [
        ops.CreateModel(
            name='Dispute',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('case', fields.ForeignKeyField('models.Case', source_field='case_id', db_constraint=True, to_field='id', related_name='disputes', on_delete=OnDelete.RESTRICT)),
                ('component', fields.CharEnumField(description='the part of the debt', enum_type=Component, max_length=16)),
                ('entry_id', fields.BigIntField(null=True, description='the line itself')),
                ('reason', fields.CharEnumField(description='by the button that was pressed', enum_type=DisputeReason, max_length=16)),
                ('words', Sealed(default='', description='what the debtor added', unique=False)),
                ('files', fields.JSONField(default=list, description='kept files that the debtor added', encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('holds', fields.JSONField(default=list, description='what it has stopped, to be lifted with the answer', encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('state', fields.CharEnumField(default=DisputeState.OPEN, description='OPEN: open\nAGREED: agreed\nDISAGREED: disagreed\nWITHDRAWN: withdrawn', enum_type=DisputeState, max_length=16)),
                ('filed_by', fields.BigIntField()),
                ('filed_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('due_on', fields.DateField(description='the last day on which the law lets us answer')),
                ('answer', Sealed(default='', unique=False)),
                ('answered_by', fields.BigIntField(null=True)),
                ('answered_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('version', fields.IntField(default=1)),
            ],
            options={'table': 'dispute', 'app': 'models', 'indexes': [Index(fields=['case_id', 'state']), Index(fields=['state', 'due_on'])], 'pk_attr': 'id', 'table_description': 'One line of one debt that is said to be wrong. Without an entry, the whole component is.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='Hardship',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('debtor_id', fields.BigIntField(db_index=True)),
                ('kind', fields.CharEnumField(description='by the button that was pressed', enum_type=HardshipKind, max_length=16)),
                ('state', fields.CharEnumField(default=HardshipState.REPORTED, description='REPORTED: reported\nCONFIRMED: confirmed\nLIFTED: lifted', enum_type=HardshipState, max_length=16)),
                ('words', Sealed(default='', description='what was added', unique=False)),
                ('files', fields.JSONField(default=list, description='kept files that were added', encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('holds', fields.JSONField(default=list, encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('papers_due_on', fields.DateField(description='until when we wait for papers before we ask again')),
                ('reported_by', fields.BigIntField()),
                ('reported_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('settled_by', fields.BigIntField(null=True)),
                ('settled_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('version', fields.IntField(default=1)),
            ],
            options={'table': 'hardship', 'app': 'models', 'indexes': [Index(fields=['debtor_id', 'state'])], 'pk_attr': 'id', 'table_description': 'One such report. It concerns all debts of a person. `holds` is what it has stopped in them.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='PayMeans',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('debtor_id', fields.BigIntField(unique=True)),
                ('pay_day', fields.SmallIntField(null=True)),
                ('per_month', Money(null=True)),
                ('changed_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'pay_means', 'app': 'models', 'pk_attr': 'id', 'table_description': 'What a debtor told of himself: the day of the month on which he can pay, and how much.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='PlanSignature',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('plan', fields.ForeignKeyField('models.Plan', source_field='plan_id', db_constraint=True, to_field='id', related_name='signatures', on_delete=OnDelete.RESTRICT)),
                ('person_id', fields.BigIntField(description='the account to which the code was given')),
                ('debtor_id', fields.BigIntField()),
                ('language', fields.CharField(max_length=8)),
                ('words', Sealed(description='what was signed', unique=False)),
                ('words_digest', fields.CharField(max_length=64)),
                ('code_digest', fields.CharField(max_length=64)),
                ('code_made_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('tries', fields.SmallIntField(default=0)),
                ('signed_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('paper_id', fields.BigIntField(null=True, description='the agreement as it was printed')),
            ],
            options={'table': 'plan_signature', 'app': 'models', 'indexes': [Index(fields=['plan_id', 'signed_at']), Index(fields=['person_id', 'code_made_at'])], 'pk_attr': 'id', 'table_description': 'A simple electronic signature (63-ФЗ ст. 5, 6, 9): who, with which code, under which words, when.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='Talk',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('case_id', fields.BigIntField(db_index=True)),
                ('person_id', fields.BigIntField(description="the debtor's own account")),
                ('team_id', fields.BigIntField(null=True)),
                ('thread_id', fields.BigIntField(null=True, description='the topic that was made for it')),
                ('opened_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('heard_at', fields.DatetimeField(description='when the debtor said something last', auto_now=False, auto_now_add=False)),
                ('closed_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('closed_by', fields.BigIntField(null=True)),
            ],
            options={'table': 'talk', 'app': 'models', 'indexes': [Index(fields=['person_id', 'closed_at']), Index(fields=['team_id', 'thread_id'])], 'pk_attr': 'id', 'table_description': "From the call for a person to the word that ends it. Without a team it goes on in a colleague's own chat."},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='TalkLine',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('talk', fields.ForeignKeyField('models.Talk', source_field='talk_id', db_constraint=True, to_field='id', related_name='lines', on_delete=OnDelete.RESTRICT)),
                ('side', fields.CharEnumField(description='whose words', enum_type=TalkSide, max_length=8)),
                ('person_id', fields.BigIntField()),
                ('words', Sealed(default='', unique=False)),
                ('file_id', fields.BigIntField(null=True, description='a kept file that came with it')),
                ('source', fields.CharField(max_length=64)),
                ('at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('stub_id', fields.BigIntField(null=True, description='the message in the topic, before its words')),
                ('told_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'talk_line', 'app': 'models', 'unique_together': (('talk', 'source'),), 'indexes': [Index(fields=['talk_id', 'told_at'])], 'pk_attr': 'id', 'table_description': 'One message of a talk. `source` names the message of the messenger that it was, so that it is one line.'},
            bases=['Model'],
        ),
        ops.AlterField(
            model_name='Plan',
            name='state',
            field=fields.CharEnumField(default=PlanState.OFFERED, description='ASKED: asked\nCOUNTERED: countered\nDECLINED: declined\nOFFERED: offered\nACCEPTED: accepted\nCOMPLETED: completed\nBROKEN: broken\nREPLACED: replaced', enum_type=PlanState, max_length=16),
        ),
        ops.AddField(
            model_name='Plan',
            name='answer',
            field=Sealed(null=True, description="the manager's words", unique=False),
        ),
        ops.AddField(
            model_name='Plan',
            name='answered_at',
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
        ops.AddField(
            model_name='Plan',
            name='answered_by',
            field=fields.BigIntField(null=True, description='the manager who allowed or declined it'),
        ),
        ops.AddField(
            model_name='Plan',
            name='asked',
            field=fields.JSONField(null=True, description='the proposal that a manager is asked about, or that he made', encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads),
        ),
        ops.AddField(
            model_name='Plan',
            name='ended_on',
            field=fields.DateField(null=True, description='when it was completed, broken or replaced'),
        ),
        ops.AddField(
            model_name='Plan',
            name='forgiven',
            field=Money(null=True, description='of the penalty, once the plan is kept to its end'),
        ),
        ops.AddField(
            model_name='Plan',
            name='replaces_id',
            field=fields.BigIntField(null=True, description='the plan that this one took the place of'),
        ),
        ops.AddField(
            model_name='Plan',
            name='slipped_on',
            field=fields.DateField(null=True, description='when an instalment was missed first'),
        ),
        ops.AddIndex(
            model_name='Plan',
            index=Index(fields=['state', 'ended_on']),
        ),
    ]
