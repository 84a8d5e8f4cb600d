"""What MAX calls its messages, by numbers of our own: its names are words, and buttons and rows hold numbers."""

from tortoise import fields
from tortoise.models import Model


class MaxMessage(Model):
    """One message of one dialog. Its number is taken with a minus, so that it is never one of Telegram."""

    id = fields.BigIntField(primary_key=True)
    mid = fields.CharField(max_length=120, unique=True, description="what MAX calls it")

    class Meta:
        table = "max_message"
