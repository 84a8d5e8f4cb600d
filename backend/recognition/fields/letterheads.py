"""Letterheads set in capitals, written with those capitals alone with which their words begin elsewhere."""

import re

DEPARTMENT_IN_SHORT = r"[ГМРС]{0,3}ОСС?П|РОВП"
"""«РОСП», «МОСП», «СОСП»: of a district, of several, of one cause."""
GOAL_IN_SHORT = r"И{0,2}(?:О|В|ОВ)ИП|ИИП|ВА[ПШ]|ИИ?Д(?:НХ)?|ИН[ДХ]|В[ЗД][ФЮ]Л|ВНП|ВЗ"
"""«ИОИП», «ВАП»: what a department enforces, as bailiffs shorten it."""
_WORD_OF_PLACE = re.compile(
    r"(?:судебн|район|границ|предел|город|горсовет|област|автоном|муниципальн|административн|территориальн|национальн|федеральн|сельск|внутригор|межрайон|образован"
    r"|поселен|поселк|посёлк|поселок|посёлок|республик|округ|кра[йяюе]|сел[ауое]|станиц|хутор|дерев|аул|улус|значени|имени|микрорайон|квартал|закрыт"
    r"|отдел|пристав|специализир|взыскан|исполн|задолженност|алиментн|плат[её]ж|штраф|налог|физическ|юридическ|лиц\b|особ|производств|документ)\w*"
    r"|р-н\w{0,2}|г|гор|с|п|пос|рп|пгт|ст|ст-ц\w|дер|мкр|обл|респ|ао|по|в|во|и|им|зато"
)
# A letterhead in capitals ends where the next line is in small letters.
_SHOUTED = re.compile(r"[^а-яё]*[А-ЯЁ]{4}[^а-яё]*(?=\n|\Z)")
_CAPITALS = re.compile(r"[А-ЯЁ]+(?:-[А-ЯЁ]+)*\.?")
_SHORTENED = re.compile(rf"{DEPARTMENT_IN_SHORT}|{GOAL_IN_SHORT}|[ВЗСЦЮ]{{1,3}}АО|Г?УФССП")
_SMALL_PARTS = ("на", "над", "по", "в")


def without_capitals(text: str, start: int) -> str:
    """The text as far as the lines in capitals go on that begin at `start`, these in small letters; else all of it."""
    shouted = _SHOUTED.match(text, start)
    return text[:start] + in_small_letters(shouted[0]) if shouted else text


def in_small_letters(name: str) -> str:
    return _CAPITALS.sub(_small_word, name)


def _small_word(match: re.Match[str]) -> str:
    word = match[0].lower()
    if word.startswith("республик"):
        return word.capitalize()
    if _SHORTENED.fullmatch(match[0]):
        return match[0]
    return word if _WORD_OF_PLACE.fullmatch(word.rstrip(".")) else _with_capitals(word)


def _with_capitals(word: str) -> str:
    """«Усть-Лабинского», «Ростова-на-Дону»."""
    return "-".join(part if part in _SMALL_PARTS else part.capitalize() for part in word.split("-"))
