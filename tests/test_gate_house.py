"""What the house promises about debtors: nothing is said to one but through the gate."""

import ast

from backend.domain.channels import DebtorChannel
from backend.domain.contact import approved, bare, content_of
from backend.domain.contact.messages import SHORT, Named, library
from backend.domain.contact.rules import Item, Way, rules_on
from backend.services.notices import vivid
from backend.texts import LANGUAGES, texts_for
from tests.factories import TODAY
from tests.source import calls_of, files_of, name_of, named

# Who writes into chats without being asked there and then, and to whom.
WRITERS = {
    "bot/messenger.py": "notices: to a debtor through the gate alone, see below",
    "bot/papers.py": "a colleague's own batch of papers",
    "bot/bulk.py": "a colleague's own deed over many cases",
    "bot/teams.py": "a team's chat",
    "bot/talks.py": "a team's chat",
}
MESSENGERS = {DebtorChannel.TELEGRAM, DebtorChannel.MAX}
BEGINS = {"send_message", "send_photo", "send_document", "send_media_group", "copy_message", "forward_message"}
GIVEN = {
    "creditor": "ООО «ПКО Пример»",
    "contract": "ДЗ-1/2025",
    "signed": TODAY,
    "phone": "+7 495 000-00-00",
    "due": TODAY,
    "on": TODAY,
    "words": "…",
}


def test_only_these_places_begin_to_write_into_a_chat() -> None:
    found = {
        named(file)
        for file in files_of("bot", "handlers", "backend")
        if not named(file).startswith(("bot/sandbox/", "bot/demo/"))
        for call in calls_of(file)
        if name_of(call) in BEGINS and isinstance(call.func, ast.Attribute) and _is_bot(call.func.value)
    }

    assert found - set(WRITERS) == set()


def _is_bot(value: ast.expr) -> bool:
    return ast.unparse(value) in {"bot", "self.bot", "self._bot", "query.bot", "message.bot"}


def test_only_one_place_hands_words_to_a_carrier_and_only_with_a_passage() -> None:
    found = {
        named(file)
        for file in files_of("bot", "handlers", "backend")
        for call in calls_of(file)
        if name_of(call) == "send" and isinstance(call.func, ast.Attribute) and _is_carrier(call.func.value)
    }

    assert found == {"backend/services/carrying.py"}


def _is_carrier(value: ast.expr) -> bool:
    return "carrier" in ast.unparse(value).lower()


def test_a_passage_is_made_only_behind_the_gate() -> None:
    made = {
        named(file)
        for file in files_of("bot", "handlers", "backend")
        for call in calls_of(file)
        if name_of(call) == "Passage"
    }
    judged = [named(file) for file in files_of("backend") for call in calls_of(file) if name_of(call) == "may_contact"]

    assert made == {"backend/services/sending.py"}
    assert judged == ["backend/services/contacts.py"]


def test_the_messenger_sends_a_debtor_nothing_without_a_passage() -> None:
    """In its source: whoever is a debtor goes to `_send_to_debtor`, and that begins with a passage."""
    (file,) = (file for file in files_of("bot") if named(file) == "bot/messenger.py")
    functions = {
        node.name: ast.unparse(node)
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.AsyncFunctionDef)
    }

    assert "if person.debtor_id is not None or notice.is_contact:" in functions["send"]
    assert functions["send"].index("_send_to_debtor") < functions["send"].index("_show_stub")
    assert functions["_send_to_debtor"].index("self._carry(") < functions["_send_to_debtor"].index("_show_contact(")
    assert functions["_carry"].count("sending.begin(") == 1


def test_every_text_with_which_a_service_begins_is_in_the_library() -> None:
    """Each key that stands in a file which owes contacts, and looks like a message to a debtor."""
    begun = {
        str(node.value)
        for file in files_of("backend/services")
        if "is_contact=True" in file.read_text(encoding="utf-8")
        for call in calls_of(file)
        if name_of(call) == "News"
        for node in ast.walk(call.args[0])
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }

    unknown = {key for key in begun if approved(key, TODAY) is None and not _begins_one(key)}
    assert not {key for key in unknown if not key.startswith(("payments-notice", "plans-notice"))}


def _begins_one(key: str) -> bool:
    return any(text.startswith(key) for text in library().texts)


def test_every_approved_text_names_what_the_law_asks_for_in_each_language_long_and_short() -> None:
    required = rules_on(TODAY).required[Way.MESSAGE]
    office = Named("ООО «ПКО Пример»", "+7 (495) 000 00 00", "ДЗ-1/2025")
    for language in LANGUAGES:
        for key, text in library().texts.items():
            for form in (key, key + SHORT) if text.services - MESSENGERS else (key,):
                words = texts_for(language)(form, **vivid(GIVEN))

                assert required <= content_of(form, words, office, TODAY).names, (language, form)


def test_short_forms_fit_into_few_messages_and_hold_no_markup_and_no_sum() -> None:
    for language in LANGUAGES:
        for key in (key for key, text in library().texts.items() if text.services - MESSENGERS):
            words = texts_for(language)(key + SHORT, **GIVEN)

            assert bare(words) == words
            assert "₽" not in words
            assert len(words) <= 3 * 67, (language, key, len(words))


def test_what_is_named_is_read_from_the_words_and_not_promised() -> None:
    office = Named("ООО «ПКО Пример»", "+7 495 000-00-00", "ДЗ-1/2025")
    good = "ООО «ПКО Пример»: долг по договору ДЗ-1/2025 просрочен, тел. 7 (495) 000-00-00"

    assert content_of("plans-reminder-today", good, office, TODAY).names == {
        Item.CREDITOR,
        Item.CONTRACT,
        Item.OVERDUE,
        Item.PHONE,
    }
    for lost, word in ((Item.CREDITOR, "Пример"), (Item.OVERDUE, "просрочен"), (Item.PHONE, "495")):
        names = content_of("plans-reminder-today", good.replace(word, "…"), office, TODAY).names
        assert lost not in names
