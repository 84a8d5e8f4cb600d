from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('models', '0006_papers')]

    initial = False

    operations = [
        ops.RemoveIndex(
            model_name='Case',
            name=None,
            fields=['responsible_id', 'stage', 'due_on'],
        ),
        ops.RemoveIndex(
            model_name='Case',
            name=None,
            fields=['stage', 'id'],
        ),
        ops.RemoveIndex(
            model_name='Case',
            name=None,
            fields=['responsible_id', 'id'],
        ),
        ops.RemoveIndex(
            model_name='Case',
            name=None,
            fields=['region', 'id'],
        ),
        ops.AddIndex(
            model_name='Case',
            index=Index(fields=['responsible_id', 'stage', 'due_on', 'stage_since', 'creditor_id']),
        ),
        ops.RemoveIndex(
            model_name='Letter',
            name=None,
            fields=['case_id', 'kind'],
        ),
    ]
