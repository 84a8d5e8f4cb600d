"""Lines of a territory written by chance, with what they say; and the plainest matcher that could be written."""

from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import strategies as st

from backend.domain.territories import Belongs, House, Houses, Parity, Span

STREETS = ("Ботаническая", "Садовая", "Мира", "8 Марта", "3-я Полевая", "40 лет Октября", "Академика Королёва")
KINDS = ("ул.", "пер.", "улица", "проспект", "б-р", "ш.")
SIDES = {
    Parity.ODD: ("нечётная сторона", "нечётные", "нечетные дома", "нечётная сторона домов"),
    Parity.EVEN: ("чётная сторона", "чётные", "четные дома", "по чётной стороне"),
}


@dataclass(frozen=True)
class Written:
    """The words of one part, and what they mean."""

    text: str
    house: House | None = None
    span: Span | None = None


def houses(most: int = 60) -> st.SearchStrategy[House]:
    return st.builds(
        House,
        st.integers(1, most),
        fraction=st.sampled_from([0, 0, 0, 5, 12]),
        letter=st.sampled_from(["", "", "", "а", "б", "г"]),
        corpus=st.sampled_from(["", "", "", "1", "2"]),
    )


@st.composite
def house_words(draw: st.DrawFn, house: House) -> str:
    text = f"{house.number}" + (f"/{house.fraction}" if house.fraction else "")
    if house.letter:
        text += draw(st.sampled_from(["", " ", "-"])) + draw(st.sampled_from([house.letter, house.letter.upper()]))
    if house.corpus:
        text += draw(st.sampled_from([" корп. ", " к", "к", ", корпус "])) + house.corpus
    return text


@st.composite
def lists(draw: st.DrawFn) -> Written:
    house = draw(houses())
    return Written(draw(st.sampled_from(["", "д. ", "дом ", "№ "])) + draw(house_words(house)), house=house)


@st.composite
def spans(draw: st.DrawFn) -> Written:
    first, last = sorted((draw(houses()), draw(houses())), key=lambda house: house.levels)
    side = draw(st.sampled_from([None, Parity.ODD, Parity.EVEN]))
    begins, ends = draw(house_words(first)), draw(house_words(last))
    form, span = draw(
        st.sampled_from(
            [
                (f"с {begins} по {ends}", Span(first, last, side)),
                (f"от {begins} до {ends}", Span(first, last, side)),
                (f"с дома {begins} по дом {ends}", Span(first, last, side)),
                (f"с {begins} до конца", Span(first, None, side)),
                (f"начиная с дома {begins} – до конца", Span(first, None, side)),
                (f"с № {begins}", Span(first, None, side)),
                (f"до {ends}", Span(None, last, side)),
            ]
        )
    )
    said = f"{draw(st.sampled_from(SIDES[side]))} " if side else ""
    return Written(said + form, span=span)


@st.composite
def sides(draw: st.DrawFn) -> Written:
    side = draw(st.sampled_from(list(Parity)))
    return Written(draw(st.sampled_from(SIDES[side])), span=Span(parity=side))


@st.composite
def parts(draw: st.DrawFn) -> list[Written]:
    """Ranges and single houses, or one whole side with ranges that name the other: what nobody can misread."""
    if draw(st.booleans()):
        return [draw(sides())]
    # A range without a side after one of a side is reported: it may be meant of that side too.
    ranges = sorted(draw(st.lists(spans(), max_size=2)), key=lambda one: bool(one.span and one.span.parity))
    return [*draw(st.lists(lists(), min_size=0 if ranges else 1, max_size=4)), *ranges]


def meant(written: Sequence[Written], without: Sequence[Written]) -> Houses:
    excepted = meant(without, ()) if without else None
    listed = tuple(one.house for one in written if one.house)
    spans_ = tuple(one.span for one in written if one.span)
    return Houses(not written, listed, spans_, excepted)


@st.composite
def lines(draw: st.DrawFn) -> tuple[str, Houses]:
    """«ул. Садовая – 1, 3, с 7 по 15 (кроме 9)» and the houses that it means."""
    street = f"{draw(st.sampled_from(KINDS))} {draw(st.sampled_from(STREETS))}"
    written = draw(parts()) if draw(st.booleans()) else []
    without = draw(st.lists(lists(), min_size=1, max_size=2)) if draw(st.booleans()) else []
    separator = draw(st.sampled_from([" – ", ": ", " - ", " — ", ", "]))
    what = ", ".join(one.text for one in written) or draw(st.sampled_from(["все дома", "полностью"]))
    excepted = ", ".join(one.text for one in without)
    end = draw(st.sampled_from([f" (кроме {excepted})", f" (за исключением домов {excepted})"])) if without else ""
    return f"{street}{separator}{what}{end}", meant(written, without)


def slowly(said: Houses, house: House) -> Belongs:
    """The same question answered by the plain words of domain.md §9, without looking at the other matcher."""
    excepted = slowly(said.without, house) if said.without else Belongs.NO
    plain = _plainly(said, house)
    if excepted is Belongs.YES:
        return Belongs.NO
    if excepted is Belongs.MAYBE and plain is Belongs.YES:
        return Belongs.MAYBE
    return plain


def _plainly(said: Houses, house: House) -> Belongs:
    listed = {str(one) for one in said.listed}
    if said.whole or str(house) in listed or [span for span in said.spans if _in(span, house)]:
        return Belongs.YES
    for one in said.listed:
        same = one.number == house.number and one.fraction in (0, house.fraction)
        if same and one.letter in ("", house.letter) and one.corpus in ("", house.corpus):
            return Belongs.MAYBE
    return Belongs.NO


def _in(span: Span, house: House) -> bool:
    if span.parity is Parity.EVEN and house.number % 2 == 1:
        return False
    if span.parity is Parity.ODD and house.number % 2 == 0:
        return False
    return not (span.first and _before(house, span.first)) and not (span.last and _after(house, span.last))


def _marks(house: House) -> list[tuple[int, str]]:
    corpus = int(house.corpus) if house.corpus else 0
    return [(house.number, ""), (house.fraction, ""), (0, house.letter), (corpus, "")]


def _before(house: House, bound: House) -> bool:
    return _marks(house) < _marks(bound)


def _after(house: House, bound: House) -> bool:
    """Past the bound at the first mark in which they differ, unless the bound has nothing more to say from there on."""
    for place, (mine, theirs) in enumerate(zip(_marks(house), _marks(bound), strict=True)):
        if not any(mark != (0, "") for mark in _marks(bound)[place:]):
            return False
        if mine != theirs:
            return mine > theirs
    return False
