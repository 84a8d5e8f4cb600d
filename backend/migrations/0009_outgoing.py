from tortoise import migrations
from tortoise.migrations import operations as ops
from backend.domain.outgoing import OutKind
from backend.models.fields import SealedJSON
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('models', '0008_courts')]

    initial = False

    operations = [
        ops.CreateModel(
            name='OutgoingPaper',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('case', fields.ForeignKeyField('models.Case', source_field='case_id', db_constraint=True, to_field='id', related_name='outgoing', on_delete=OnDelete.RESTRICT)),
                ('kind', fields.CharEnumField(description='which paper', enum_type=OutKind, max_length=32)),
                ('template_version', fields.IntField()),
                ('day', fields.DateField()),
                ('facts', SealedJSON(default=dict, unique=False)),
                ('digest', fields.CharField(description='keyed, of the facts that the paper speaks of', max_length=64)),
                ('calculation', fields.ForeignKeyField('models.Calculation', source_field='calculation_id', null=True, db_constraint=True, to_field='id', related_name='papers', on_delete=OnDelete.RESTRICT)),
                ('file', fields.ForeignKeyField('models.StoredFile', source_field='file_id', db_constraint=True, to_field='id', related_name='outgoing', on_delete=OnDelete.RESTRICT)),
                ('pages', fields.IntField()),
                ('made_by', fields.BigIntField()),
                ('made_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('superseded', fields.BooleanField(default=False, db_default=False)),
            ],
            options={'table': 'outgoing_paper', 'app': 'models', 'indexes': [Index(fields=['case_id', 'kind', 'superseded'])], 'pk_attr': 'id', 'table_description': 'A paper as it was made: its file, and the facts of that moment, sealed. A newer one of its kind supersedes it.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='PaperTemplate',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('kind', fields.CharEnumField(description='which paper', enum_type=OutKind, max_length=32)),
                ('version', fields.IntField()),
                ('text', fields.TextField(unique=False)),
                ('author_id', fields.BigIntField()),
                ('made_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('active', fields.BooleanField(default=False, db_default=False)),
            ],
            options={'table': 'paper_template', 'app': 'models', 'unique_together': (('kind', 'version'),), 'pk_attr': 'id', 'table_description': 'A version of a template. Versions count from 1 and stay, version 0 is the shipped one and has no row.'},
            bases=['Model'],
        ),
    ]
