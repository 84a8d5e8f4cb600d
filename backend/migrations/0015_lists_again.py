from tortoise import migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0014_debtors_side")]

    initial = False

    operations = [
        ops.RemoveIndex(
            model_name="Case",
            name=None,
            fields=["stage", "due_on"],
        ),
        # guards.sql of before; case_by_term of today does the work of both.
        ops.RunSQL(["DROP INDEX IF EXISTS case_open_due", "DROP INDEX IF EXISTS case_by_due"], reverse_sql=[]),
    ]
