"""Words of the trade as courts print them: a word one letter off, and no other word, was misread."""

import re
from functools import lru_cache

import pymorphy3
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

_FORMS = """
судебный судебного судебном приказ приказа приказе определение определения определил определила постановление
постановил установил установила приказываю приказал решил решила взыскать взыскании взыскателя взыскателю взыскатель
должник должника должнику должником должнице заявление заявления заявлению возвратить возвращении возвращению
возвращение вернуть отказать отказе отмене отменить принятии вынесении вынесен выдан выдаче исполнительный
исполнительного исполнительное исполнительном производства производство производстве производстве возбудить
возбуждении окончить окончании окончено прекратить пристав пристава исполнитель исполнителя мировой мирового мировым
судья судьи судьёй судьей участка участок района района задолженность задолженности договору договора договор займа
кредитному кредитного кредитный потребительского микрозайма размере сумме сумма сумму основной основного долг долга
долгу проценты процентов процентам неустойка неустойки неустойку пени штраф штрафа пошлина пошлины пошлину
госпошлины госпошлину государственной почтовые почтовых расходы расходов период рублей рубля рубль копеек копейки
копейка родившегося родившейся рождения уроженца уроженка зарегистрированного зарегистрированной зарегистрирован
проживающего проживающей адресу адрес места жительства законную силу вступил вступило вступления возражения
возражений относительно исполнения поступили поступило руководствуясь рассмотрев федерального процессуального
кодекса федерации российской гражданского подсудно неподсудно подсудности подсудность документы документов пользу
уведомление вручении вручено отправитель получатель адресату адресат возвращено истечении хранения идентификатор
исковое искового исковых прошу повестка именем января февраля марта апреля мая июня июля августа сентября октября
ноября декабря общество общества ограниченной ответственностью акционерное акционерного коллекторская организация
микрокредитная микрофинансовая компания
""".split()  # noqa: SIM905 - a list of words reads better as text

_LEXICON = sorted(set(_FORMS))
_KNOWN = frozenset(_LEXICON)
_TOKEN = re.compile(r"([«(„\"]*)([А-ЯЁа-яё]{5,})([»)\".,:;!?]*)")
_LONG = 9


@lru_cache(maxsize=1)
def morphology() -> pymorphy3.MorphAnalyzer:
    """Loaded once: the dictionaries take a quarter of a second."""
    return pymorphy3.MorphAnalyzer(lang="ru")


def corrected(token: str) -> str:
    """The token, or the word of the trade that it stands for, in the same capitals and marks."""
    found = _TOKEN.fullmatch(token)
    if not found:
        return token
    before, word, after = found.groups()
    right = _right(word.lower())
    if right is None:
        return token
    if word.isupper():
        right = right.upper()
    elif word[0].isupper():
        right = right.capitalize()
    return before + right + after


@lru_cache(maxsize=4096)
def _right(word: str) -> str | None:
    if word in _KNOWN or word.replace("ё", "е") in _KNOWN:
        return None
    allowed = 2 if len(word) >= _LONG else 1
    nearest = process.extractOne(word, _LEXICON, scorer=Levenshtein.distance, score_cutoff=allowed)
    if nearest is None or morphology().word_is_known(word):
        return None
    return str(nearest[0])
