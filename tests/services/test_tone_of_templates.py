"""A lawyer edits what debtors get by post: its tone is looked at before it can be put in force."""

import pytest

from backend.domain.errors import Refused
from backend.domain.outgoing import OutKind
from backend.domain.people import Role
from backend.services.paperwork import templates
from backend.settings import Settings
from backend.texts import texts_for
from tests.factories import NOW, make_person


async def test_a_lawyers_letter_that_threatens_is_refused_with_the_words_that_are_meant(opened: Settings) -> None:
    lawyer = await make_person(Role.LAWYER)
    harsh = "# УВЕДОМЛЕНИЕ\n{должник}, это последнее предупреждение. Заплатите немедленно.\n"

    with pytest.raises(Refused, match="refusal-template-tone") as refused:
        await templates.submit(lawyer.actor(), OutKind.ASSIGNMENT_NOTICE, harsh.encode(), NOW)

    told = texts_for("ru")(refused.value.key, **refused.value.details)
    assert "«последнее предупреждение»" in told
    assert "«немедленно»" in told
