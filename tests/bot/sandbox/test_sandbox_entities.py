"""HTML becomes entities as in Telegram."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.entities import parse
from bot.sandbox.wire import Rejected, utf16_length


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("<b>а</b> б", "а б", [("bold", 0, 1)]),
        ("😀 <i>да</i>", "😀 да", [("italic", 3, 2)]),
        ("<b>а<i>б</i></b>", "аб", [("bold", 0, 2), ("italic", 1, 1)]),
        ("1 &lt; 2 &amp;&amp; &quot;да&quot; &#8381; &copy;", '1 < 2 && "да" ₽ &copy;', []),
        ("  <b> слово </b>  ", "слово", [("bold", 0, 5)]),
        ("<tg-spoiler>тайна</tg-spoiler>", "тайна", [("spoiler", 0, 5)]),
        ('<span class="tg-spoiler">тайна</span>', "тайна", [("spoiler", 0, 5)]),
        ("<blockquote expandable>длинно</blockquote>", "длинно", [("expandable_blockquote", 0, 6)]),
        ('<a href="https://sudrf.example/a?b=1&amp;c=2">суд</a>', "суд", [("text_link", 0, 3)]),
        ('<pre><code class="language-python">x</code></pre>', "x", [("pre", 0, 1)]),
        ("<b></b>пусто", "пусто", []),
        ("/start и @cessio_bot", "/start и @cessio_bot", [("bot_command", 0, 6), ("mention", 9, 11)]),
        ("<code>/start</code>", "/start", [("code", 0, 6)]),
        ("см. https://example.org/a, далее", "см. https://example.org/a, далее", [("url", 4, 21)]),
    ],
)
def test_text_is_read(html: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    read, found = parse(html, "HTML")

    assert read == text
    assert [(one["type"], one["offset"], one["length"]) for one in found] == entities


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("а < б", 'Unsupported start tag "" at byte offset 3'),
        ("<b>а", 'Can\'t find end tag corresponding to start tag "b"'),
        ("а</b>", "Unexpected end tag at byte offset 2"),
        ("<b>а</i>", 'Unmatched end tag at byte offset 5, expected "</b>", found "</i>"'),
        ("<h1>а</h1>", 'Unsupported start tag "h1" at byte offset 0'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>а</b", "Unclosed end tag at byte offset 5"),
        ("<span>а</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<a b>а</a>", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
    ],
)
def test_what_telegram_cannot_read_is_refused_in_its_words(html: str, reason: str) -> None:
    with pytest.raises(Rejected) as refused:
        parse(f"{html}" if ">" in html or html == "<b" else f"{html}>", "HTML")

    assert refused.value.description == f"Bad Request: can't parse entities: {reason}"


@given(st.text(alphabet="аб<>/bi &;😀\n\"'=", max_size=40))
def test_any_text_is_read_or_refused_and_entities_lie_inside_it(html: str) -> None:
    try:
        text, entities = parse(html, "HTML")
    except Rejected:
        return

    assert text == text.strip()
    assert all(one["offset"] >= 0 and one["offset"] + one["length"] <= utf16_length(text) for one in entities)


@given(st.text(max_size=40))
def test_what_was_escaped_comes_back(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

    assert parse(escaped, "HTML")[0] == text.strip()
