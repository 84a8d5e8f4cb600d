from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise import fields

class Migration(migrations.Migration):
    dependencies = [('models', '0015_lists_again')]

    initial = False

    operations = [
        ops.AddField(
            model_name='OutgoingPaper',
            name='code',
            field=fields.CharField(default='', db_index=True, description='in its page codes', db_default='', max_length=16),
        ),
    ]
