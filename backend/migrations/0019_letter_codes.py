from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise import fields

class Migration(migrations.Migration):
    dependencies = [('models', '0018_refunds')]

    initial = False

    operations = [
        ops.AddField(
            model_name='AccessCode',
            name='tries',
            field=fields.IntField(default=0, description='by anybody, the right one too', db_default=0),
        ),
    ]
