from tortoise import migrations
from tortoise.migrations import operations as ops
import functools
from backend.models.fields import Sealed
from decimal import Decimal
from json import dumps, loads
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('models', '0003_fill')]

    initial = False

    operations = [
        ops.CreateModel(
            name='FieldCheck',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('paper', fields.ForeignKeyField('models.Paper', source_field='paper_id', db_constraint=True, to_field='id', related_name='checks', on_delete=OnDelete.CASCADE)),
                ('kind', fields.CharField(max_length=24)),
                ('field', fields.CharField(max_length=32)),
                ('read', Sealed(default='', unique=False)),
                ('said', Sealed(default='', unique=False)),
                ('confidence', fields.DecimalField(default=Decimal('0'), max_digits=5, decimal_places=4)),
                ('page', fields.IntField(default=0)),
                ('box', fields.JSONField(null=True, encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('checked_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('keep_until', fields.DateField()),
            ],
            options={'table': 'field_check', 'app': 'models', 'unique_together': (('paper', 'field'),), 'indexes': [Index(fields=['keep_until'])], 'pk_attr': 'id', 'table_description': 'What a machine read and a person said of one field, kept for measuring until a day, where the settings allow.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='PaperBatch',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('opened_by', fields.BigIntField()),
                ('chat_id', fields.BigIntField()),
                ('message_id', fields.BigIntField(null=True)),
                ('asked', fields.BooleanField(default=False)),
                ('opened_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('last_at', fields.DatetimeField(description='when the last file came', auto_now=False, auto_now_add=False)),
                ('stopped_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('doubles', fields.JSONField(default=list, encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
            ],
            options={'table': 'paper_batch', 'app': 'models', 'indexes': [Index(fields=['opened_by', 'chat_id', 'last_at'])], 'pk_attr': 'id', 'table_description': 'Files that came in one go. What became of each is in its paper, so a batch itself only knows where it is told.'},
            bases=['Model'],
        ),
        ops.AddField(
            model_name='Paper',
            name='batch',
            field=fields.ForeignKeyField('models.PaperBatch', source_field='batch_id', null=True, db_constraint=True, to_field='id', related_name='papers', on_delete=OnDelete.SET_NULL),
        ),
        ops.AddField(
            model_name='Paper',
            name='trouble_shown',
            field=fields.BooleanField(default=False, description='the place that cannot be read was sent as a picture, once', db_default=False),
        ),
        ops.AddIndex(
            model_name='Paper',
            index=Index(fields=['batch_id']),
        ),
        ops.AddField(
            model_name='PaperPage',
            name='compressed',
            field=fields.BooleanField(default=False, description='came as a photograph, which the messenger has made smaller', db_default=False),
        ),
    ]
