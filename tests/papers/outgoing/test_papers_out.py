"""Each kind of paper says what the data say: its text, taken out of the PDF again, holds every fact it speaks of."""

import re
import zipfile
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from xml.etree import ElementTree as ET

import pikepdf
import pypdfium2
import pytest
import zxingcpp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from backend.domain.outgoing import OutKind
from backend.domain.packages import kinds_for
from backend.domain.stages import Stage
from backend.papers.outgoing.catalogue import BASES, FIELDS, Sort
from backend.papers.outgoing.document import EntryCode, Items, Paragraph, Sheet, Table, words_of
from backend.papers.outgoing.facts import Facts, as_plain, changed_between, from_plain
from backend.papers.outgoing.filling import BLANK, fill
from backend.papers.outgoing.markup import Mistake, Wrong, read_template
from backend.papers.outgoing.sample import SAMPLE
from backend.papers.outgoing.typesetting import pdf_of
from backend.papers.outgoing.word import word_of
from backend.services.paperwork.templates import shipped

FORMS = frozenset(
    {OutKind.INVENTORY_107, OutKind.LIST_103, OutKind.NOTICE_119, OutKind.ENVELOPE, OutKind.COURT_ENVELOPE}
)
TEXTS = tuple(kind for kind in OutKind if kind not in FORMS)


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(page.get_textpage().get_text_range() for page in document)


def squeezed(text: str) -> str:
    """Without what setting may change: spaces, breaks of lines, marks of hyphenation, numbers of pages."""
    return re.sub(r"[\s\u00ad\u0002\ufffe\ufffd-]", "", text)


def said_by(paper: bytes) -> str:
    return squeezed(re.sub(r"\d+ из \d+", "", text_of(paper)))


def words_in(block: object) -> list[str]:
    match block:
        case Table(head=head, rows=rows):
            return [*head, *(cell for row in rows for cell in row)]
        case Sheet(values=values, items=items):
            shown = ("to", "address", "sender")
            return [*(values[name] for name in shown), *(cell for item in items for cell in item if cell != "")]
        case EntryCode(words=words, link=link):
            return [words, link]
        case Items(lines=lines):
            return [words_of(line) for line in lines]
        case _:
            runs = getattr(block, "runs", ())
            return [words_of(runs), *map(words_of, getattr(block, "lines", ()))]


# One kind after another


@pytest.mark.parametrize("kind", OutKind)
def test_a_paper_of_the_invented_case_lacks_nothing_and_says_its_words(kind: OutKind) -> None:
    filled = fill(shipped(kind), "Заголовок", SAMPLE)

    assert filled.lacking == ()
    said = said_by(pdf_of(filled.document, filed=kind.is_filed))
    assert [word for block in filled.document.blocks for word in words_in(block) if squeezed(word) not in said] == []


@pytest.mark.parametrize("kind", OutKind)
def test_the_same_data_and_day_give_the_same_bytes(kind: OutKind) -> None:
    document = fill(shipped(kind), "Заголовок", SAMPLE).document
    other = fill(shipped(OutKind.CLAIM), "Другой", SAMPLE).document

    first = pdf_of(document, filed=True)
    pdf_of(other)

    assert pdf_of(document, filed=True) == first
    assert kind in FORMS or word_of(document) == word_of(document)


def test_what_is_filed_is_pdf_a() -> None:
    with pikepdf.open(BytesIO(pdf_of(fill(shipped(OutKind.CLAIM), "Иск", SAMPLE).document, filed=True))) as opened:
        metadata = opened.open_metadata()

        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "B")
        assert metadata["dc:title"] == "Иск"


def test_an_order_is_asked_for_with_names_and_sums_in_their_cases() -> None:
    said = said_by(pdf_of(fill(shipped(OutKind.ORDER_APPLICATION), "", SAMPLE).document))

    for words in (
        "между ООО МКК «Пример заём» (далее – первоначальный кредитор) и Берёзкиной Ольгой Петровной",
        "взыскании с Берёзкиной Ольги Петровны в пользу ООО «ПКО Пример»",
        "в размере 45 000 (сорока пяти тысяч) рублей 35 копеек",
        "должник об уступке уведомлена",
        "10 мая 2025 года",
    ):
        assert squeezed(words) in said


# Random cases

TEXT = st.text("абвгдежзиклмнопрстуфхцчшщыэюяАБВГДЕЖЗ №«»$#*_<>@\\/&~`'\"=0123456789", min_size=1, max_size=30).map(
    lambda text: "А" + text.strip() + "я"
)
SUMS = st.decimals(Decimal("0.01"), Decimal("499999.99"), places=2)
DAYS = st.dates(date(2015, 1, 1), date(2030, 12, 31))
NAMES = st.sampled_from(
    ["Кравец Пётр Ильич", "Шевчук Мария Юрьевна", "Цой Али", "Петрова-Бой Айгуль Ренатовна", "Ли Жан", "Гоголь Н. В."]
)


@st.composite
def cases(draw: st.DrawFn) -> Facts:
    """Facts of every sort drawn anew; what may be absent is absent now and then."""
    changes: dict[str, object] = {}
    for base in BASES:
        drawn = {Sort.PERSON: NAMES, Sort.DAY: DAYS, Sort.MONEY: SUMS, Sort.TEXT: TEXT}[base.sort]
        changes[base.fact] = draw(drawn)
    for name in ("debtor_birth_place", "debtor_passport", "loan_rate", "penalty", "postage", "deal_uid", "court_uid"):
        if draw(st.booleans()):
            changes[name] = type(getattr(SAMPLE, name))()
    return replace(SAMPLE, **changes)  # type: ignore[arg-type]


def check(kind: OutKind, facts: Facts) -> None:
    filled = fill(shipped(kind), "Заголовок", facts)
    said = said_by(pdf_of(filled.document))

    assert filled.lacking == ()
    assert [word for block in filled.document.blocks for word in words_in(block) if squeezed(word) not in said] == []


@given(st.sampled_from(OutKind), cases())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.large_base_example])
def test_whatever_the_data_are_the_paper_says_them_and_no_mark_in_them_is_obeyed(kind: OutKind, facts: Facts) -> None:
    check(kind, facts)


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("kind", OutKind)
def test_a_thousand_random_cases_of_each_kind(kind: OutKind) -> None:
    @given(cases())
    @settings(max_examples=1_000, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    def whatever(facts: Facts) -> None:
        check(kind, facts)

    whatever()


# What lacks


def test_a_fact_that_is_not_known_lacks_and_an_optional_part_goes_with_it() -> None:
    bare = replace(SAMPLE, debtor_address="", loan_rate="", court_address="")

    filled = fill(shipped(OutKind.ORDER_APPLICATION), "", bare)

    assert filled.lacking == ("debtor_address",)
    words = [word for block in filled.document.blocks for word in words_in(block)]
    assert not any("годовых" in word for word in words)
    assert BLANK in words


def test_a_table_without_rows_lacks() -> None:
    assert fill(shipped(OutKind.PLAN_AGREEMENT), "", replace(SAMPLE, shares=())).lacking == ("shares",)


def test_a_sum_that_ends_a_sentence_has_one_point() -> None:
    (block,) = fill("Долг {долг}.", "", SAMPLE).document.blocks

    assert isinstance(block, Paragraph)
    assert words_of(block.runs).endswith("руб.")
    assert not words_of(block.runs).endswith("..")


# Templates


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("Долг\n{долк}", Mistake(2, Wrong.FIELD, "долк", "долг")),
        ("{должник.ково}", Mistake(1, Wrong.FIELD, "должник.ково", "должник.кого")),
        ("{debtor.ge}", Mistake(1, Wrong.FIELD, "debtor.ge", "debtor.gen")),
        ("[подпсь]", Mistake(1, Wrong.MARK, "подпсь", "подпись")),
        ("[таблица: суммa]", Mistake(1, Wrong.TABLE, "суммa", "суммы")),
        ("[бланк: ф108, должник]", Mistake(1, Wrong.FORM, "ф108", "ф107")),
        ("[бланк: ф107]", Mistake(1, Wrong.FORM, "", "")),
        ("[если долг]\nДа", Mistake(1, Wrong.UNCLOSED_IF, "долг")),
        ("Да\n[конец]", Mistake(2, Wrong.STRAY_END)),
        ("[[ {долг}", Mistake(1, Wrong.PART)),
        ("[[ a [[ b ]]", Mistake(1, Wrong.PART)),
        ("{долг", Mistake(1, Wrong.BRACE)),
        ("% ничего", Mistake(1, Wrong.EMPTY)),
    ],
)
def test_a_mistake_is_told_by_its_line_and_the_nearest_right_name(text: str, mistake: Mistake) -> None:
    assert mistake in read_template(text).mistakes


@given(st.text("аб{}[]*#>=-|:?. \n1долг", max_size=60))
def test_no_template_breaks_the_reader(text: str) -> None:
    template = read_template(text)

    if not template.mistakes:
        fill(text, "", SAMPLE)


@pytest.mark.parametrize("kind", OutKind)
def test_every_shipped_template_is_without_mistakes(kind: OutKind) -> None:
    assert read_template(shipped(kind)).mistakes == ()


def test_every_field_has_an_example_and_can_be_written() -> None:
    assert all(base.example for base in BASES)
    assert [name for name, field in FIELDS.items() if not field.of(SAMPLE) and field.base.fact not in UNSAID] == []


UNSAID = frozenset({"debtor_snils", "debtor_residence", "debtor_employer", "fees", "sold_fees"})


def test_every_paper_that_a_stage_needs_is_one_that_can_be_made() -> None:
    assert {kind for stage in Stage for kind in kinds_for(stage)} <= set(OutKind)
    assert kinds_for(Stage.C10_ORDER_PREP)[0] is OutKind.ORDER_APPLICATION


# Facts


def test_facts_come_back_as_they_were_kept() -> None:
    assert from_plain(as_plain(SAMPLE)) == SAMPLE
    assert changed_between(SAMPLE, replace(SAMPLE, price=Decimal(1), debtor_name="А")) == ("debtor_name", "price")


# Word


@pytest.mark.parametrize("kind", TEXTS)
def test_word_says_the_same(kind: OutKind) -> None:
    document = fill(shipped(kind), "Заголовок", SAMPLE).document

    with zipfile.ZipFile(BytesIO(word_of(document))) as package:
        for name in (name for name in package.namelist() if not name.endswith(".png")):
            ET.fromstring(package.read(name))  # noqa: S314 - our own file
        root = ET.fromstring(package.read("word/document.xml"))  # noqa: S314
    said = squeezed("".join(root.itertext()))
    assert [word for block in document.blocks for word in words_in(block) if squeezed(word) not in said] == []


def test_word_shows_the_same_code_as_the_sheet() -> None:
    with zipfile.ZipFile(BytesIO(word_of(fill(shipped(OutKind.ASSIGNMENT_NOTICE), "", SAMPLE).document))) as package:
        (picture,) = [name for name in package.namelist() if name.endswith(".png")]
        (code,) = zxingcpp.read_barcodes(Image.open(BytesIO(package.read(picture))))

    assert code.text == SAMPLE.entry_link


def test_a_form_of_the_post_has_no_word_file() -> None:
    with pytest.raises(ValueError, match="f107"):
        word_of(fill(shipped(OutKind.INVENTORY_107), "", SAMPLE).document)
