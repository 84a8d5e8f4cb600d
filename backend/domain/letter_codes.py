"""The one-time code on a letter to a debtor: it opens the chat, which tells nothing before he has proved who he is."""

import base64
import hmac
import re
from datetime import date, timedelta

MARK = "L"
"""Stands before the code in what the link hands over, so that it is told from other links."""
LIVES = timedelta(days=60)
MOST_TRIES = 10
"""With a wrong birth date, by whomever: a letter in a stranger's hands is no way to guess it."""
TOKEN_BYTES = 10
_LINK = "https://t.me/{bot}?start={mark}{token}"
_TOKEN = re.compile(rf"[A-Z2-7]{{{TOKEN_BYTES * 8 // 5}}}")


def token_of(case_id: int, day: date, key: bytes) -> str:
    """16 letters that nobody without the key can make; of the same case and day always the same."""
    made = hmac.digest(key, f"{case_id}:{day.isoformat()}".encode(), "sha256")
    return base64.b32encode(made[:TOKEN_BYTES]).decode()


def link_to(bot: str, token: str) -> str:
    return _LINK.format(bot=bot, mark=MARK, token=token)


def token_in(link: str) -> str:
    """The code of a link that was made here."""
    return link.rpartition(f"={MARK}")[2]


def read_token(handed_over: str) -> str:
    """What stands behind the mark, typed by hand perhaps; empty when it cannot be a code of ours."""
    token = handed_over.removeprefix(MARK).strip().upper()
    return token if _TOKEN.fullmatch(token) else ""
