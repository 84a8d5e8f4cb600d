# MAX: what it has not.

refusal-not-in-max = This is done in Telegram: MAX has no such thing.
max-no-groups = I talk with each person alone: open a dialog with me. Team chats live in Telegram.
