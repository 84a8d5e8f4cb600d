from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise import fields

class Migration(migrations.Migration):
    dependencies = [('models', '0016_page_codes')]

    initial = False

    operations = [
        ops.CreateModel(
            name='Bookmark',
            fields=[
                ('name', fields.CharField(primary_key=True, unique=True, db_index=True, max_length=20)),
                ('place', fields.BigIntField()),
            ],
            options={'table': 'bookmark', 'app': 'models', 'pk_attr': 'name', 'table_description': 'How far we have read what is handed out by a mark, kept so that a restart misses nothing.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='MaxMessage',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('mid', fields.CharField(unique=True, description='what MAX calls it', max_length=120)),
            ],
            options={'table': 'max_message', 'app': 'models', 'pk_attr': 'id', 'table_description': 'One message of one dialog. Its number is taken with a minus, so that it is never one of Telegram.'},
            bases=['Model'],
        ),
        ops.AddField(
            model_name='Person',
            name='max_id',
            field=fields.BigIntField(null=True, description='unique by guards.sql'),
        ),
    ]
