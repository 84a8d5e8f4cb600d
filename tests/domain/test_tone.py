"""What debtors read: no threat in any language, no shouting, one idea, easily read."""

import re

import pytest

from backend.domain.outgoing import OutKind
from backend.domain.tone import Fault, faults_in, reading_ease
from backend.texts import LANGUAGES, LOCALES
from tests.test_locales import messages, shown

TO_DEBTORS = re.compile(
    r"^(?:debts|disputes-(?:what|filed|say|told|line|due)|dispute-reason|adding|hardship-(?:ask|explain|told|papers|button)"
    r"|talks-(?:call|opened|heard|end|ended|closed|answer|go-on)|wishes|identify|plans-(?:offers|offer|code|reminder|answer"
    r"|agreement|terms|accepted|standing|allowed|asked-head|forgiven|slide|way)|payments-(?:thanks|all-paid|how|details))"
)
# A consent says by law what it is a consent to (152-ФЗ ст. 9, 230-ФЗ ст. 4), and a way to object where to write.
LAWS_OWN = frozenset({"identify-consent", "identify-channel", "debts-disagree", "identify-closed"})
LAWYERS = "Notwithstanding contractual stipulations, uninterrupted delinquency"
PAPERS = (OutKind.ASSIGNMENT_NOTICE, OutKind.PLAN_AGREEMENT, OutKind.NO_DEBT_CERTIFICATE)


def keys() -> list[str]:
    return sorted(key for key in messages("ru") if TO_DEBTORS.match(key) and "notice" not in key)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_that_a_debtor_reads_is_calm_short_and_easy(language: str) -> None:
    assert len(keys()) > 100
    found = {
        key: [(one.fault.value, one.words) for one in faults]
        for key in keys()
        if (faults := faults_in(shown(language, key), language, is_message=key not in LAWS_OWN))
    }

    assert found == {}


@pytest.mark.parametrize(
    ("language", "text", "fault"),
    [
        ("ru", "Заплатите немедленно, иначе мы сообщим на работу.", Fault.THREAT),
        ("ru", "Это последнее предупреждение.", Fault.THREAT),
        ("en", "This is your final notice.", Fault.THREAT),
        ("en", "Pay immediately or else.", Fault.THREAT),
        ("pl", "To ostatnie wezwanie do zapłaty.", Fault.THREAT),
        ("pl", "Proszę natychmiast zapłacić.", Fault.THREAT),
        ("ru", "СРОЧНО заплатите.", Fault.SHOUTING),
        ("en", "Pay today! Pay now!", Fault.EXCLAMATIONS),
        ("ru", "слово " * 33, Fault.LONG_SENTENCE),
        ("en", "One thing. " * 50, Fault.MANY_IDEAS),
        ("en", f"{LAWYERS} necessitates acceleration of obligations irrespective of jurisdiction.", Fault.HARD),
    ],
)
def test_a_threat_a_shout_and_a_hard_sentence_are_found(language: str, text: str, fault: Fault) -> None:
    assert fault in {one.fault for one in faults_in(text, language)}


def test_plain_words_are_easier_than_a_lawyers() -> None:
    plain = "Можно платить по частям. Выберите день и сумму."
    hard = "Неисполнение обязательств влечёт предусмотренную законодательством ответственность."

    assert reading_ease(plain, "ru") > reading_ease(hard, "ru") + 30


@pytest.mark.parametrize("kind", PAPERS)
def test_the_papers_that_debtors_get_hold_no_threat(kind: OutKind) -> None:
    folder = LOCALES.parent / "backend" / "papers" / "templates" / "ru"
    text = (folder / f"{kind.value}.txt").read_text(encoding="utf-8")

    assert [one.words for one in faults_in(text, "ru", is_message=False) if one.fault is Fault.THREAT] == []
