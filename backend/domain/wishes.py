"""What a debtor wants, understood from free words in any of our languages; the wish to be left alone goes first.

Plain patterns over folded words, so that a lawyer can read which words stop us. Whoever asks why we do not write is
not asking to be left alone, and neither is whoever speaks of a letter to the court.
"""

import re
from enum import StrEnum

LONGEST = 400
"""Longer words are a letter to a person, not a wish."""


class Wish(StrEnum):
    STOP = "stop"
    PERSON = "person"
    DEATH = "death"
    BANKRUPTCY = "bankruptcy"
    HARDSHIP = "hardship"
    WHY = "why"
    PAY = "pay"
    PLAN = "plan"


_WRITE_RU = r"(?:пиши|писать|звони|звонит|беспоко|тревож|присыла|шли|слат|донима|надоеда)\w*\b"
_WRITE_EN = r"(?:writ|text|messag|call|contact|send|bother|harass|spam|disturb)\w*\b"
_WRITE_PL = r"(?:pisz|pisa|dzwon|przysyla|wysyla|kontaktow|niepoko|nek)\w*\b"
_TO_COURT = r"(?! в суд| заявлен| to (?:the )?court| do sadu)"

_PATTERNS: dict[Wish, tuple[str, ...]] = {
    Wish.STOP: (
        r"^(?:стоп|stop|хватит|достаточно|отпис\w*|unsubscribe|opt ?out|dosc|koniec)(?: пожалуйста| please| prosze)?$",
        rf"\bне (?:надо |нужно |смей\w* |стоит )?(?:мне |нам |сюда |больше )*{_WRITE_RU}{_TO_COURT}",
        rf"\b(?:перестан\w*|прекрат\w*|хватит|довольно)(?: уже| мне| нам| меня)* (?:{_WRITE_RU}|сообщени|рассылк)",
        r"\b(?:отстан|отвяж|отцеп|отвал|отпиши)\w*\b",
        r"\bостав\w* (?:меня |нас )?в покое",
        r"\bотзываю (?:свое |мое )?согласи\w*",
        r"\bотказыва\w+ от (?:сообщени|рассыл|взаимодейств|звонк)\w*",
        r"\bне хочу (?:больше )?(?:получать|слышать|читать|чтобы вы)",
        r"\bудалите (?:меня|мой номер)",
        rf"\b(?:stop|quit|cease) (?:{_WRITE_EN})(?! fee)",
        rf"\b(?:dont|do not|never|please no) (?:ever )?(?:{_WRITE_EN}) (?:to )?(?:me|us|here|any ?more|again)\b",
        r"\bleave (?:me|us) alone\b",
        r"\bno more (?:messages|texts|calls|letters|reminders)\b",
        r"\bremove (?:me|my number) from\b",
        r"\bi (?:opt out|withdraw my (?:consent|agreement))\b",
        rf"\b(?:nie|przestan\w*|prosze nie|prosze wiecej nie)(?: do mnie| mi| juz| wiecej)* {_WRITE_PL}{_TO_COURT}",
        r"\b(?:daj|dajcie|dac) mi (?:juz )?(?:swiety )?spokoj",
        r"\bodczep\w*(?: sie)?\b",
        r"\bzostaw\w* mnie(?: w spokoju)?\b",
        r"\bnie zycze sobie\b",
        r"\b(?:wypisz|wypiszcie|wykresl)\w* mnie\b",
        r"\bcofam (?:swoja )?zgode\b",
    ),
    Wish.PERSON: (
        r"^(?:оператор|человек|специалист|менеджер|operator|agent|human|person|konsultant|czlowiek)$",
        r"\b(?:позов|соедин|переключ|нуж|хочу|дайте|можно|жив)\w*\b.{0,30}\b(?:человек|оператор|специалист|сотрудник|менеджер|юрист)\w*",
        r"\bпоговорить с (?:кем|челов|оператор|живым|сотрудник|специалист)\w*",
        r"\b(?:talk|speak|connect|chat)\b.{0,20}\b(?:human|person|someone|operator|agent|representative)\b",
        r"\breal person\b",
        r"\b(?:rozmaw|porozmawia|polacz|potrzeb|chce)\w*\b.{0,30}\b(?:czlowiek|konsultant|pracownik|operator|kims)\w*",
    ),
    Wish.DEATH: (
        r"\b(?:умер|умерла|умерли|скончал\w*|погиб\w*|покойн\w*|смерт\w*|нет в живых)\b",
        r"\b(?:died|deceased|passed away|death)\b",
        r"\b(?:zmarl|zmarla|nie zyje|smierc\w*|zgon\w*|odszedl|odeszla)\b",
    ),
    Wish.BANKRUPTCY: (r"\bбанкрот\w*", r"\b(?:bankrupt|insolven)\w*", r"\b(?:upadlos|bankruc|bankrut)\w*"),
    Wish.HARDSHIP: (
        r"\b(?:потерял\w*|лишил\w*|остал\w* без) работ\w*",
        r"\b(?:уволил|сократил)\w*",
        r"\b(?:нечем|не могу|не смогу|не в состоянии|трудно|тяжело|нет возможности) (?:за)?платить",
        r"\b(?:нет|не хватает) денег\b",
        r"\b(?:заболел|болею|больниц|инвалид|операци|сво|мобилиз)\w*",
        r"\b(?:lost my job|laid off|no money|hospital|disab\w+|ill|sick)\b",
        r"\b(?:cant|cannot|can not|unable to) (?:pay|afford)\b",
        r"\bstracil\w* prac\w*",
        r"\bnie (?:mam pieniedzy|moge (?:za)?placic|stac mnie)\b",
        r"\b(?:szpital|chor|niepelnospraw)\w*",
    ),
    Wish.WHY: (
        r"\b(?:почему|откуда|за что|из чего)\b.{0,30}\b(?:столько|много|сумм\w*|долг\w*|такие|такой)\b",
        r"\bwhy (?:so much|this much|is it so much|do i owe)|\bwhere does (?:this|the) (?:sum|debt|amount)",
        r"\b(?:dlaczego|czemu|skad|za co)\b.{0,30}\b(?:tyle|tak duzo|kwot\w*|dlug\w*)\b",
    ),
    Wish.PAY: (
        r"\b(?:как|где|куда|хочу|можно)\b.{0,20}\b(?:оплат|заплат|погас|внести)\w*",
        r"\b(?:how|where)\b.{0,15}\bpay\b|\bi want to pay\b",
        r"\b(?:jak|gdzie|chce)\b.{0,20}\b(?:zaplac|splac|wplac)\w*",
    ),
    Wish.PLAN: (
        r"\b(?:рассроч|по частям|частями|реструктур)\w*",
        r"\b(?:instal?lments?|in parts|payment plan|pay monthly)\b",
        r"\b(?:na raty|ratami|w ratach|rozloz|harmonogram)\w*",
    ),
}
_NOT_STOP = re.compile(r"^(?:почему|зачем|отчего|why|dlaczego|czemu)\b")
_READ = {wish: re.compile("|".join(patterns)) for wish, patterns in _PATTERNS.items()}
_FOLDED = str.maketrans("ёąćęłńóśźż", "еacelnoszz")


def wish_in(text: str) -> Wish | None:
    """What these words ask for; None where nothing is understood, or much else may be meant."""
    words = fold_words(text)
    if not words or len(text) > LONGEST:
        return None
    return next((wish for wish, pattern in _READ.items() if pattern.search(words) and _means(wish, words)), None)


def fold_words(text: str) -> str:
    """Lower case, without marks and accents, one space between words: «Не пишите мне!» and «не  пишите мне» are one."""
    plain = text.casefold().translate(_FOLDED).replace("'", "").replace("’", "")
    return " ".join(re.findall(r"\w+", plain))


def _means(wish: Wish, words: str) -> bool:
    return wish is not Wish.STOP or not _NOT_STOP.search(words)
