from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('models', '0019_letter_codes')]

    initial = False

    operations = [
        ops.RemoveIndex(
            model_name='Job',
            name=None,
            fields=['state', 'run_at'],
        ),
        ops.AddField(
            model_name='Job',
            name='turn',
            field=fields.CharField(null=True, description='jobs of one turn are done one after another', max_length=160),
        ),
        ops.AddIndex(
            model_name='Job',
            index=Index(fields=['state', 'run_at', 'id']),
        ),
    ]
