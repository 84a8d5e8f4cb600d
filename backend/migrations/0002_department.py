from tortoise import migrations
from tortoise.migrations import operations as ops
import functools
from backend.domain.tasks import TaskKind, TaskState
from backend.models.bulk import BulkKind, BulkOutcome, BulkState
from backend.models.creditors import UploadState
from backend.models.fields import Money, Sealed, SealedJSON
from backend.models.tasks import HearingState
from backend.models.teams import TeamSort
from decimal import Decimal
from json import dumps, loads
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('models', '0001_initial')]

    initial = False

    operations = [
        ops.CreateModel(
            name='Absence',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('person', fields.ForeignKeyField('models.Person', source_field='person_id', db_constraint=True, to_field='id', related_name='absences', on_delete=OnDelete.CASCADE)),
                ('first_day', fields.DateField()),
                ('last_day', fields.DateField()),
                ('ended_on', fields.DateField(null=True)),
                ('began_at', fields.DatetimeField(null=True, description='when the clock took the person off the work', auto_now=False, auto_now_add=False)),
                ('stand_in_id', fields.BigIntField(null=True, description='who gets the work with terms meanwhile, when one is named')),
                ('created_by', fields.BigIntField()),
                ('created_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'absence', 'app': 'models', 'indexes': [Index(fields=['person_id', 'last_day']), Index(fields=['first_day', 'last_day'])], 'pk_attr': 'id', 'table_description': 'A colleague is away from the first day to the last, both included.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='Bulk',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('kind', fields.CharEnumField(description='ADVANCE: advance\nASSIGN: assign\nHOLD: hold\nTAG: tag\nDOCUMENTS: documents', enum_type=BulkKind, max_length=16)),
                ('view', fields.CharField(description='the list it was asked for, as a button names it', max_length=80)),
                ('day', fields.CharField(default='', max_length=24)),
                ('params', SealedJSON(default=dict, description='step and reason, colleague, hold, tag', unique=False)),
                ('state', fields.CharEnumField(default=BulkState.TRYING, description='TRYING: trying\nTRIED: tried\nASKING_SECOND: asking_second\nRUNNING: running\nSTOPPED: stopped\nDONE: done\nUNDOING: undoing\nUNDONE: undone\nDROPPED: dropped', enum_type=BulkState, max_length=16)),
                ('asked_by', fields.BigIntField()),
                ('approved_by', fields.BigIntField(null=True, description='the second person, above a set size')),
                ('count', fields.IntField(default=0)),
                ('refused', fields.IntField(default=0, description='by the dry run')),
                ('amount', Money(default=Decimal('0.00'))),
                ('done', fields.IntField(default=0)),
                ('failed', fields.IntField(default=0, description='refused or moved on when their turn came')),
                ('workbook', fields.ForeignKeyField('models.StoredFile', source_field='workbook_id', null=True, db_constraint=True, to_field='id', related_name='bulks', on_delete=OnDelete.RESTRICT)),
                ('runs', fields.SmallIntField(default=0, description="how often it was set going: part of the job's key")),
                ('undo_until', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('chat_id', fields.BigIntField(null=True, description='where the progress is shown')),
                ('message_id', fields.BigIntField(null=True)),
                ('version', fields.IntField(default=1)),
                ('created_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('started_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('finished_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'bulk', 'app': 'models', 'indexes': [Index(fields=['asked_by', 'created_at']), Index(fields=['state'])], 'pk_attr': 'id', 'table_description': 'One deed over many cases. Nothing but the dry run happens before it is confirmed.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='BulkItem',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('bulk', fields.ForeignKeyField('models.Bulk', source_field='bulk_id', db_constraint=True, to_field='id', related_name='items', on_delete=OnDelete.CASCADE)),
                ('case_id', fields.BigIntField()),
                ('version', fields.IntField(description='of the case at the dry run')),
                ('outcome', fields.CharEnumField(default=BulkOutcome.WAITING, description='WAITING: waiting\nDONE: done\nREFUSED: refused\nMOVED_ON: moved_on\nUNDONE: undone', enum_type=BulkOutcome, max_length=16)),
                ('refusal', fields.CharField(default='', description='key of the sentence', max_length=64)),
                ('details', fields.JSONField(default=dict, encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('before', fields.JSONField(default=dict, encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('version_after', fields.IntField(null=True)),
            ],
            options={'table': 'bulk_item', 'app': 'models', 'unique_together': (('bulk', 'case_id'),), 'indexes': [Index(fields=['bulk_id', 'outcome', 'id'])], 'pk_attr': 'id', 'table_description': 'A case of the deed. `before` is what undoing puts back, which it does only while nobody has touched it since.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='Calculation',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('case', fields.ForeignKeyField('models.Case', source_field='case_id', db_constraint=True, to_field='id', related_name='calculations', on_delete=OnDelete.RESTRICT)),
                ('purpose', fields.CharField(max_length=24)),
                ('on', fields.DateField(description='day to which it was counted')),
                ('total', Money()),
                ('apart', Money()),
                ('lines', fields.JSONField(default=dict, encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('digest', fields.CharField(max_length=64)),
                ('made_by', fields.BigIntField()),
                ('made_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'calculation', 'app': 'models', 'indexes': [Index(fields=['case_id', 'id'])], 'pk_attr': 'id', 'table_description': 'A frozen sum. `lines` say why, as they were told then, `digest` is of everything that was frozen.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='CaseFilter',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('digest', fields.CharField(unique=True, description='of `spec` in one fixed spelling', max_length=64)),
                ('spec', fields.JSONField(encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('created_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'case_filter', 'app': 'models', 'pk_attr': 'id', 'table_description': 'A filter once used, so that a button of 64 bytes can name it for ever. The same filter is the same row.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='CaseNote',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('case', fields.ForeignKeyField('models.Case', source_field='case_id', db_constraint=True, to_field='id', related_name='notes', on_delete=OnDelete.RESTRICT)),
                ('person_id', fields.BigIntField()),
                ('words', Sealed(default='', unique=False)),
                ('at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'case_note', 'app': 'models', 'indexes': [Index(fields=['case_id', 'at'])], 'pk_attr': 'id', 'table_description': 'What a colleague wrote down on a case, such as when handing it over.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='CaseTag',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('case', fields.ForeignKeyField('models.Case', source_field='case_id', db_constraint=True, to_field='id', related_name='tags', on_delete=OnDelete.CASCADE)),
                ('tag', fields.CharField(max_length=40)),
            ],
            options={'table': 'case_tag', 'app': 'models', 'unique_together': (('case', 'tag'),), 'indexes': [Index(fields=['tag', 'case_id'])], 'pk_attr': 'id', 'table_description': 'A word that a colleague put on a case, by which it is found again.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='Hearing',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('case', fields.ForeignKeyField('models.Case', source_field='case_id', db_constraint=True, to_field='id', related_name='hearings', on_delete=OnDelete.RESTRICT)),
                ('person', fields.ForeignKeyField('models.Person', source_field='person_id', null=True, db_constraint=True, to_field='id', related_name='hearings', on_delete=OnDelete.SET_NULL)),
                ('at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('timezone', fields.CharField(description='of the court', max_length=64)),
                ('court_name', fields.CharField(default='', max_length=300)),
                ('room', fields.CharField(default='', max_length=60)),
                ('state', fields.CharEnumField(default=HearingState.PLANNED, description='PLANNED: planned\nHELD: held\nPOSTPONED: postponed\nCANCELLED: cancelled', enum_type=HearingState, max_length=16)),
                ('result', Sealed(default='', unique=False)),
                ('next_id', fields.BigIntField(null=True)),
                ('created_by', fields.BigIntField(default=0)),
                ('created_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('version', fields.IntField(default=1)),
            ],
            options={'table': 'hearing', 'app': 'models', 'indexes': [Index(fields=['person_id', 'state', 'at']), Index(fields=['state', 'at']), Index(fields=['case_id', 'at'])], 'pk_attr': 'id', 'table_description': 'A sitting of a court in a case. One that is postponed points at the day that came instead.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='QualityReport',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('import_id', fields.BigIntField(null=True, unique=True)),
                ('creditor_id', fields.BigIntField(null=True)),
                ('asked_by', fields.BigIntField(default=0)),
                ('asked_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('made_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('found', fields.JSONField(null=True, description='counts and sums by finding, money by month', encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('file_id', fields.BigIntField(null=True)),
            ],
            options={'table': 'quality_report', 'app': 'models', 'pk_attr': 'id', 'table_description': "One check: of an import, of a creditor's cases, or of all that whoever asked may see when neither is named."},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='QualityCase',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('report', fields.ForeignKeyField('models.QualityReport', source_field='report_id', db_constraint=True, to_field='id', related_name='cases', on_delete=OnDelete.CASCADE)),
                ('finding', fields.CharField(max_length=24)),
                ('case_id', fields.BigIntField()),
            ],
            options={'table': 'quality_case', 'app': 'models', 'indexes': [Index(fields=['report_id', 'finding', 'case_id'])], 'pk_attr': 'id', 'table_description': 'A case behind a finding, so that the number of a report opens as a list.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='SavedView',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('person_id', fields.BigIntField()),
                ('name', fields.CharField(max_length=60)),
                ('chosen', fields.ForeignKeyField('models.CaseFilter', source_field='chosen_id', db_constraint=True, to_field='id', related_name='views', on_delete=OnDelete.RESTRICT)),
                ('is_shared', fields.BooleanField(default=False)),
                ('created_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'saved_view', 'app': 'models', 'unique_together': (('person_id', 'name'),), 'indexes': [Index(fields=['is_shared'])], 'pk_attr': 'id', 'table_description': "A filter that somebody named. A shared one is everybody's to open, its owner's to change."},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='StageAnswer',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('creditor_id', fields.BigIntField()),
                ('words', fields.CharField(description='folded', max_length=120)),
                ('stage', fields.CharField(max_length=32)),
            ],
            options={'table': 'stage_answer', 'app': 'models', 'unique_together': (('creditor_id', 'words'),), 'pk_attr': 'id', 'table_description': "Which stage a creditor's own words mean, as a person once said."},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='Task',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('case', fields.ForeignKeyField('models.Case', source_field='case_id', db_constraint=True, to_field='id', related_name='tasks', on_delete=OnDelete.RESTRICT)),
                ('person', fields.ForeignKeyField('models.Person', source_field='person_id', null=True, db_constraint=True, to_field='id', related_name='tasks', on_delete=OnDelete.SET_NULL)),
                ('kind', fields.CharEnumField(description='CALL: call\nVISIT: visit\nFILING: filing\nANSWER: answer\nPAPER: paper\nDUTY: duty\nOTHER: other', enum_type=TaskKind, max_length=16)),
                ('title_key', fields.CharField(default='', description='of a task that the rules ask for', max_length=64)),
                ('words', Sealed(default='', description='what a person wrote', unique=False)),
                ('due_on', fields.DateField()),
                ('state', fields.CharEnumField(default=TaskState.OPEN, description='OPEN: open\nDONE: done\nDROPPED: dropped', enum_type=TaskState, max_length=16)),
                ('key', fields.CharField(null=True, unique=True, max_length=120)),
                ('result', Sealed(default='', unique=False)),
                ('postponed', fields.SmallIntField(default=0)),
                ('escalated_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('created_by', fields.BigIntField(default=0)),
                ('created_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('done_by', fields.BigIntField(null=True)),
                ('done_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('version', fields.IntField(default=1)),
            ],
            options={'table': 'task', 'app': 'models', 'indexes': [Index(fields=['person_id', 'state', 'due_on']), Index(fields=['state', 'due_on']), Index(fields=['case_id', 'state'])], 'pk_attr': 'id', 'table_description': 'Something to be done on a case by a day. `key` makes one that the rules ask for unique.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='TaskPostponement',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('task', fields.ForeignKeyField('models.Task', source_field='task_id', db_constraint=True, to_field='id', related_name='postponements', on_delete=OnDelete.CASCADE)),
                ('was_due_on', fields.DateField()),
                ('due_on', fields.DateField()),
                ('reason', Sealed(default='', unique=False)),
                ('by', fields.BigIntField()),
                ('at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'task_postponement', 'app': 'models', 'pk_attr': 'id', 'table_description': 'A term that was moved, and why.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='TeamChat',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('chat_id', fields.BigIntField(unique=True)),
                ('title', fields.CharField(default='', max_length=200)),
                ('sort', fields.CharEnumField(default=TeamSort.STAGE, description='STAGE: stage\nCOURT: court', enum_type=TeamSort, max_length=16)),
                ('language', fields.CharField(default='ru', max_length=8)),
                ('is_active', fields.BooleanField(default=True)),
                ('linked_by', fields.BigIntField()),
                ('linked_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('seen_seq', fields.BigIntField(default=0, description='the last journal entry looked at for alerts', db_default=0)),
            ],
            options={'table': 'team_chat', 'app': 'models', 'pk_attr': 'id', 'table_description': "A group that a manager made a team's chat."},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='TeamAlert',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('team', fields.ForeignKeyField('models.TeamChat', source_field='team_id', db_constraint=True, to_field='id', related_name='alerts', on_delete=OnDelete.CASCADE)),
                ('topic', fields.CharField(max_length=120)),
                ('key', fields.CharField(max_length=160)),
                ('case_id', fields.BigIntField(null=True)),
                ('text', fields.CharField(max_length=64)),
                ('args', fields.JSONField(default=dict, encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('created_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('told_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('message_id', fields.BigIntField(null=True)),
            ],
            options={'table': 'team_alert', 'app': 'models', 'unique_together': (('team', 'key'),), 'indexes': [Index(fields=['told_at', 'created_at']), Index(fields=['team_id', 'topic', 'told_at'])], 'pk_attr': 'id', 'table_description': 'Something that a team should see, waiting to be told together with others of its topic.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='TeamTopic',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('team', fields.ForeignKeyField('models.TeamChat', source_field='team_id', db_constraint=True, to_field='id', related_name='topics', on_delete=OnDelete.CASCADE)),
                ('key', fields.CharField(max_length=120)),
                ('thread_id', fields.BigIntField(null=True)),
                ('title', fields.CharField(default='', max_length=128)),
                ('renamed_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('message_id', fields.BigIntField(null=True, description='the newest message of alerts here')),
                ('message_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('hushed_until', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'team_topic', 'app': 'models', 'unique_together': (('team', 'key'),), 'pk_attr': 'id', 'table_description': "A forum topic of a team's chat. `key` is the letter of a group of stages, or a court folded."},
            bases=['Model'],
        ),
        ops.AddField(
            model_name='Case',
            name='is_open',
            field=fields.BooleanField(default=True, description='not at a final stage, for lists', db_default=True),
        ),
        ops.AddField(
            model_name='Case',
            name='region',
            field=fields.CharField(default='', description="the debtor's, repeated for lists and filters", db_default='', max_length=2),
        ),
        ops.AddIndex(
            model_name='Case',
            index=Index(fields=['creditor_id', 'id']),
        ),
        ops.AddIndex(
            model_name='Case',
            index=Index(fields=['cession_id', 'id']),
        ),
        ops.AddIndex(
            model_name='Case',
            index=Index(fields=['stage', 'id']),
        ),
        ops.AddIndex(
            model_name='Case',
            index=Index(fields=['responsible_id', 'id']),
        ),
        ops.AddIndex(
            model_name='Case',
            index=Index(fields=['region', 'id']),
        ),
        ops.AddIndex(
            model_name='Case',
            index=Index(fields=['court_name', 'id']),
        ),
        ops.AddIndex(
            model_name='Case',
            index=Index(fields=['deal_uid']),
        ),
        ops.AddIndex(
            model_name='Debtor',
            index=Index(fields=['birth_date']),
        ),
        ops.AlterModelOptions(
            name='DebtorKey',
            options={'table': 'debtor_key', 'app': 'models', 'indexes': [Index(fields=['kind', 'digest'])], 'pk_attr': 'id', 'table_description': 'A blind index: kind (phone, inn, snils, passport, email or a look-up) and the digest of the normal form.'},
        ),
        ops.AddField(
            model_name='RegisterImport',
            name='quality',
            field=fields.JSONField(null=True, description='what the check of the portfolio found', encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads),
        ),
        ops.AddField(
            model_name='RegisterImport',
            name='quality_file_id',
            field=fields.BigIntField(null=True),
        ),
        ops.AlterField(
            model_name='RegisterUpload',
            name='state',
            field=fields.CharEnumField(default=UploadState.WAITING, description='WAITING: waiting\nASKING: asking\nSTOPPED: stopped\nDONE: done\nREFUSED: refused', enum_type=UploadState, max_length=16),
        ),
        ops.AddField(
            model_name='RegisterUpload',
            name='chat_id',
            field=fields.BigIntField(null=True, description='where the progress is shown'),
        ),
        ops.AddField(
            model_name='RegisterUpload',
            name='message_id',
            field=fields.BigIntField(null=True),
        ),
        ops.AddField(
            model_name='RegisterUpload',
            name='rows_all',
            field=fields.IntField(default=0, db_default=0),
        ),
        ops.AddField(
            model_name='RegisterUpload',
            name='rows_done',
            field=fields.IntField(default=0, db_default=0),
        ),
        ops.AddField(
            model_name='RegisterUpload',
            name='stop_asked',
            field=fields.BooleanField(default=False, db_default=False),
        ),
    ]
