from tortoise import migrations
from tortoise.migrations import operations as ops
import functools
from backend.domain.pay_links import LinkState, Provider, RefundState
from backend.domain.statements import DocumentState, Format
from backend.models.fields import Money, Sealed
from decimal import Decimal
from json import dumps, loads
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('models', '0011_letters')]

    initial = False

    operations = [
        ops.CreateModel(
            name='BankStatement',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('file_sha256', fields.CharField(db_index=True, max_length=64)),
                ('format', fields.CharEnumField(description='ONE_C: 1c\nCAMT: camt053\nCSV: csv', enum_type=Format, max_length=8)),
                ('taken_by', fields.BigIntField()),
                ('taken_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('report', fields.JSONField(description='counts and sums', encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
            ],
            options={'table': 'bank_statement', 'app': 'models', 'pk_attr': 'id', 'table_description': 'A file that was taken in whole, with the report that was given.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='BankDocument',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('statement', fields.ForeignKeyField('models.BankStatement', source_field='statement_id', db_constraint=True, to_field='id', related_name='documents', on_delete=OnDelete.RESTRICT)),
                ('key', fields.CharField(unique=True, description='digest of what tells it from others', max_length=64)),
                ('account', fields.CharField(description='of ours', max_length=34)),
                ('number', fields.CharField(max_length=120)),
                ('on', fields.DateField(description='of the document')),
                ('came_on', fields.DateField()),
                ('amount', Money()),
                ('payer', Sealed(default='', unique=False)),
                ('payer_inn', Sealed(default='', unique=False)),
                ('payer_account', Sealed(default='', unique=False)),
                ('purpose', Sealed(default='', unique=False)),
                ('reference', fields.CharField(default='', description="the bank's own, where it gives one", max_length=120)),
                ('channel', fields.CharField(max_length=24)),
                ('state', fields.CharEnumField(description='MATCHED: matched\nWAITING: waiting\nREGISTRY: registry\nSHARED_OUT: shared_out\nRETURNED: returned\nSENT_BACK: sent_back\nNOT_OURS: not_ours\nREVERSED: reversed', enum_type=DocumentState, max_length=16)),
                ('rule', fields.CharField(default='', max_length=24)),
                ('candidates', fields.JSONField(default=list, description='ids of the cases that it may be for', encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('registry_id', fields.BigIntField(null=True, db_index=True, description='of the registry payment it is a row of')),
                ('version', fields.IntField(default=1)),
            ],
            options={'table': 'bank_document', 'app': 'models', 'indexes': [Index(fields=['state', 'id']), Index(fields=['number', 'amount'])], 'pk_attr': 'id', 'table_description': 'Money that came, as the bank tells of it. `key` is what it is known by, in whichever file it comes again.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='PayLink',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('case', fields.ForeignKeyField('models.Case', source_field='case_id', db_constraint=True, to_field='id', related_name='pay_links', on_delete=OnDelete.RESTRICT)),
                ('provider', fields.CharEnumField(description='SBP: sbp\nYOOKASSA: yookassa', enum_type=Provider, max_length=16)),
                ('amount', Money()),
                ('key', fields.CharField(unique=True, max_length=64)),
                ('outside_id', fields.CharField(null=True, description='what the provider calls it', max_length=64)),
                ('url', fields.CharField(default='', max_length=500)),
                ('state', fields.CharEnumField(default=LinkState.ASKED, description='ASKED: asked\nOPEN: open\nPAID: paid\nREFUSED: refused\nENDED: ended', enum_type=LinkState, max_length=16)),
                ('asked_by', fields.BigIntField()),
                ('asked_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('ends_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('looked_at', fields.DatetimeField(null=True, description='when the provider was last asked what became of it', auto_now=False, auto_now_add=False)),
                ('payment_id', fields.BigIntField(null=True)),
                ('refunded', Money(default=Decimal('0.00'))),
            ],
            options={'table': 'pay_link', 'app': 'models', 'unique_together': (('provider', 'outside_id'),), 'indexes': [Index(fields=['state', 'ends_at']), Index(fields=['case_id', 'state'])], 'pk_attr': 'id', 'table_description': 'One payment that was asked for. `key` goes with every question, so that asking again makes no second one.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='PayRefund',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('link', fields.ForeignKeyField('models.PayLink', source_field='link_id', db_constraint=True, to_field='id', related_name='refunds', on_delete=OnDelete.RESTRICT)),
                ('amount', Money()),
                ('key', fields.CharField(unique=True, max_length=64)),
                ('outside_id', fields.CharField(null=True, max_length=64)),
                ('state', fields.CharEnumField(default=RefundState.ASKED, description='ASKED: asked\nDONE: done\nREFUSED: refused', enum_type=RefundState, max_length=16)),
                ('asked_by', fields.BigIntField()),
                ('asked_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'pay_refund', 'app': 'models', 'pk_attr': 'id', 'table_description': 'Money that goes back the way it came.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='StatementUpload',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('file', fields.ForeignKeyField('models.StoredFile', source_field='file_id', db_constraint=True, to_field='id', related_name='statements', on_delete=OnDelete.RESTRICT)),
                ('person_id', fields.BigIntField()),
                ('sent_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('statement_id', fields.BigIntField(null=True, description='what it became')),
            ],
            options={'table': 'statement_upload', 'app': 'models', 'pk_attr': 'id', 'table_description': 'A statement that was sent in the chat. It is taken in when its sender says so.'},
            bases=['Model'],
        ),
        ops.AddField(
            model_name='Payment',
            name='document',
            field=fields.ForeignKeyField('models.BankDocument', source_field='document_id', null=True, db_index=True, db_constraint=True, to_field='id', related_name='payments', on_delete=OnDelete.RESTRICT),
        ),
    ]
