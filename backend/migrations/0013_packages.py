from tortoise import migrations
from tortoise.migrations import operations as ops
from backend.domain.outside_checks import OutsideCheck, Verdict
from backend.domain.packages import Attached
from backend.models.bulk import BulkKind
from backend.models.fields import SealedJSON
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('models', '0012_payments_in')]

    initial = False

    operations = [
        ops.CreateModel(
            name='Attachment',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('kind', fields.CharEnumField(description='which part of a package', enum_type=Attached, max_length=24)),
                ('case', fields.ForeignKeyField('models.Case', source_field='case_id', null=True, db_constraint=True, to_field='id', related_name='attachments', on_delete=OnDelete.RESTRICT)),
                ('cession', fields.ForeignKeyField('models.Cession', source_field='cession_id', null=True, db_constraint=True, to_field='id', related_name='attachments', on_delete=OnDelete.RESTRICT)),
                ('file', fields.ForeignKeyField('models.StoredFile', source_field='file_id', db_constraint=True, to_field='id', related_name='attachments', on_delete=OnDelete.RESTRICT)),
                ('pages', fields.IntField()),
                ('put_away', fields.BooleanField(default=False, db_default=False)),
                ('added_by', fields.BigIntField()),
                ('added_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'attachment', 'app': 'models', 'indexes': [Index(fields=['case_id', 'kind']), Index(fields=['cession_id', 'kind']), Index(fields=['kind', 'put_away'])], 'pk_attr': 'id', 'table_description': 'One file of a kind. Of a case, of a cession, or of the office where both are absent. Put away, it stays kept.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='OutsideAnswer',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('kind', fields.CharEnumField(description='what was asked', enum_type=OutsideCheck, max_length=16)),
                ('debtor', fields.ForeignKeyField('models.Debtor', source_field='debtor_id', db_constraint=True, to_field='id', related_name='outside_answers', on_delete=OnDelete.RESTRICT)),
                ('case', fields.ForeignKeyField('models.Case', source_field='case_id', null=True, db_constraint=True, to_field='id', related_name='outside_answers', on_delete=OnDelete.RESTRICT)),
                ('verdict', fields.CharEnumField(description='what it comes to', enum_type=Verdict, max_length=8)),
                ('asked_on', fields.DateField()),
                ('asked_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('asked_by', fields.BigIntField(description='whoever recorded it, or 0 where a register was asked by us')),
                ('source', fields.CharField(description='the register as it names itself, or the word person', max_length=40)),
                ('question', SealedJSON(default=dict, unique=False)),
                ('answer', SealedJSON(default=dict, description='word for word', unique=False)),
            ],
            options={'table': 'outside_answer', 'app': 'models', 'indexes': [Index(fields=['debtor_id', 'kind', 'asked_on'])], 'pk_attr': 'id', 'table_description': 'One answer, kept for ever. About the person, or about one debt of theirs where it names the case.'},
            bases=['Model'],
        ),
        ops.AlterField(
            model_name='Bulk',
            name='kind',
            field=fields.CharEnumField(description='which deed', enum_type=BulkKind, max_length=16),
        ),
        ops.AddField(
            model_name='OutgoingPaper',
            name='first_page',
            field=fields.IntField(default=0, description='papers made together lie in one file', db_default=0),
        ),
    ]
