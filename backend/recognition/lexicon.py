"""Words of the trade as courts print them: a word a letter or two off, and no other word, was misread."""

import re
from collections.abc import Iterator
from functools import lru_cache

import pymorphy3
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

# Nouns and adjectives, of which every form is taken.
_DECLINED = """
суд судебный приказ определение постановление взыскатель должник должница заявление заявитель возвращение отказ отмена
принятие вынесение выдача исполнительный исполнение производство возбуждение окончание прекращение пристав исполнитель
мировой судья участок район область республика город округ задолженность договор договорный заём займ микрозаём
микрозайм кредит кредитный потребительский размер сумма основной долг процент неустойка пени штраф штрафной пошлина
госпошлина государственный почтовый расход судебные период рубль копейка уроженец уроженка место жительство
регистрация рождение адрес законный сила вступление возражение относительно федеральный федерация российский
процессуальный кодекс гражданский гражданин гражданка подсудность документ польза уведомление вручение отправитель
получатель адресат истечение хранение срок идентификатор отправление почта исковой повестка общество ограниченный
ответственность акционерный публичный непубличный коллекторский организация профессиональный микрокредитный
микрофинансовый компания банк банковский отделение отдел межрайонный районный городской специализированный
подразделение статья часть пункт требование бесспорный спор право соглашение уступка цессия основание материал дело
номер дата паспорт серия счёт оплата уплата пользование просрочка денежный средство соответствие взыскание
предъявление подпись лист дубликат копия прилагаемый полномочие доверенность доказательство порядок нарушение
недостаток содержание форма имущество местонахождение банкротство банкрот смерть жалоба частный день месяц год
рассмотрение обращение представитель секретарь заседание председательствующий исполняющий обязанность временный
идентификационный налогоплательщик регистрационный уникальный юридический физический лицо наименование сведение
отметка подлинный причина попытка неудачный возврат отсутствие отслеживание отношение течение сторона тысяча который
закон кредитор предмет заёмщик приказный получение автономный сделка подача вопрос возмещение деньга карта квартира
установленный орган указанный переход связь кредитование кассационный предоставление общий несогласие обстоятельство
урегулирование расчёт надлежащий муниципальный платёж обжалование повторный подтверждение полный толкование правило
направление ставка отправка справка поручение платёжный собственность поступление нецелевой действие описка заключение
время территория приём иск исправление предел санкция заказной значение стоимость управление неуплата ответчик
предусмотренный запись издержка плата письмо разрешение экземпляр печать условие процедура реализация корреспонденция
отчество фамилия следующий неисполнение истец апелляционный наличие результат правопреемство бюджет погашение замена
восстановление перечень доставка квитанция чек невручение обратный отсутствующий подъезд этаж электронный цифровой
сертификат владелец действительный взысканный оспаривание решение резолютивный
""".split()  # noqa: SIM905 - a list of words reads better as text
_FORMS = """
определил определила постановил постановила установил установила приказываю приказал приказала решил решила взыскать
взыскано взыскании возвратить вернуть отказать отменить отменён отменяется вынес вынесла вынесен вынесено вынесенный
вынесенного вынесенному выдан выдано выданный выданного возбудить возбуждено окончить окончено прекратить принят
принято родился родилась родившегося родившейся родившийся родившаяся рождения зарегистрированного зарегистрированной
зарегистрирован зарегистрирована зарегистрированный проживающего проживающей проживающий проживающая проживает вступил
вступило вступила вступивший вступившего вступившее поступило поступили поступил поступившее поступивший поступившего
поступившие руководствуясь рассмотрев изучив ознакомившись проверив разрешая исследовав обратилось обратился
обратилась заключённому заключенному заключённого заключен заключён заключённый возвращено вручено доставлено
направлено получено подсудно неподсудно прошу именем января февраля марта апреля мая июня июля августа сентября
октября ноября декабря включая складывающуюся образовавшуюся образовавшейся составляет составила состоящую просит
ссылается приложены представлены представлено приложено оплачена уплачена является отсутствует отсутствуют отсутствие
истёк истек подал подала направил представил возражает возражал погашен исполнен исполнены возвратил обязательства
составе лице числе всего итого также между согласно следует приказывает приказываем определяет постановляет может
подлежит обжаловано направить через пятнадцати подана изложенного вправе выдаётся десяти имеется совершённой
подписанному обжалован установлено путём находится представить приложенные считает передаёт обязуется предусмотрено
против исполняться представленные удовлетворить исключает единолично вынесенное именно поступившим направляется
начисленные признав предъявить верна выполнен складывается поступят уплаченную уплаченной полученную установленном
установлена передано допускается представлена взыскиваемых выдать удовлетворено возбуждённого возбуждённое оформлена
разъяснив разъяснить предоставлено пропущен предъявлено разъяснено признан заявленные заявленное включающую
начисляются возвращённым зарегистрированы исчисленную выдавший выдавшего введена вытекающее предъявленное отозвать
отказывает переданы ссылаясь вынесший указано взыскан взыскана выдана подтверждены поскольку своевременно заверенный
усматривается полагает просроченные рассмотрено возникшую надлежит отменяет перечислил возвращены погашена отказался
исходит перешли относится нарушены возвращается находит солидарно образовалась решая подлежащей вынести подано
подписано погасить руководствуется заявляет выражает уведомил оставлено отправлено отправлен сортировке прибыло
покинуло временно лично адресатом отправителю неподписанное истекли умершего
""".split()  # noqa: SIM905 - a list of words reads better as text
# «пр-ктКрасный», «гУзловая»: nothing else stands before a capital without a stop.
_KIND_OF_PLACE = re.compile(r"(г|пр-кт|пр-д|пр-т|б-р|мкр|мкр-н|пгт|ст-ца|р-н)([А-ЯЁ][а-яё]{2,}.*)")
_SMALL = frozenset("в во с со к ко о об от на по за и из до для при не у".split())  # noqa: SIM905
_BEFORE_FIGURES = frozenset(("руб.", "коп."))
_TOKEN = re.compile(r"([«(„\"|]*)([А-ЯЁа-яё0-9|]*[А-ЯЁа-яё][А-ЯЁа-яё0-9|]*)([»)\".,:;!?]*)")
_LONG, _LONGER, _SHORT = 9, 13, 5
_MOSTLY = 0.7
# What the engine takes one letter for another: such a slip counts half.
_PAIRS = """
нп ни ип пл лд шщ шп гт жк ое ос ес ао ея ая вы ву ык кх ци йи бь ъь эз ыи ав ве ыь зэ мн ми рв чн жх юо ду сг вз пт
""".split()  # noqa: SIM905 - a list of words reads better as text
_ALIKE = frozenset(frozenset(pair) for pair in _PAIRS)
_ADJECTIVE = re.compile(r"(?:[оегт]{2}о|ому|ск[иаое][йяем]|ным|ной|ный|ная|ное|ных|ной)$")
# «космонавт ов»: what is a word to the dictionary, and no word of a paper.
_ENDINGS = frozenset("ов ом ам ах ами ых ые ый ий ая ую ое ие ы".split())  # noqa: SIM905
# «Бат ырович», «Верхнеуст инского»
_ENDS_NAME = re.compile(r"(?:вич(?:[ауе]|ем)?|вн(?:[аыеу]|ой)|[сц]к(?:ий|ой|ая|ое|ого|ому|им|ом|ую))\Z")
_ENDS_ADJECTIVE = re.compile(r"(?:[иыо]й|[ая]я|[ое]е|[ое]го|[ое]му|[иы][йм]|ую)\Z")
_LEAST_HEAD = 2
_FIGURES = str.maketrans("034б6|1", "озчбблл")
# «Болышой», «Кедровото»: letters that never stand so, and how they were printed.
_SLIPS = (
    (re.compile(r"ы(?=[шщнк])"), "ь"),
    (re.compile(r"ьы"), "ы"),
    (re.compile(r"ъ(?=[бвгджзклмнпрстфхцчшщ])"), "ь"),
    (re.compile(r"(?<=[ое])то$"), "го"),
    (re.compile(r"ь[1|l]"), "ы"),
)


@lru_cache(maxsize=1)
def morphology() -> pymorphy3.MorphAnalyzer:
    """Loaded once: the dictionaries take a quarter of a second."""
    return pymorphy3.MorphAnalyzer(lang="ru")


@lru_cache(maxsize=1)
def _lexicon() -> tuple[list[str], frozenset[str]]:
    """The forms in order and as a set, with «ё» and without."""
    forms = set(_FORMS)
    for lemma in _DECLINED:
        parses = morphology().parse(lemma)
        parse = next((one for one in parses if one.tag.POS in {"NOUN", "ADJF"} and one.normal_form == lemma), parses[0])
        forms |= {one.word for one in parse.lexeme if one.tag.POS in {"NOUN", "ADJF", "PRTF"}}
    long = sorted(word for word in forms if len(word) >= _SHORT)
    return long, frozenset(forms | {word.replace("ё", "е") for word in forms})


def corrected(token: str) -> str:
    """The token, or the word of the trade that it stands for, in the same capitals and marks."""
    found = _TOKEN.fullmatch(token)
    if not found or len(found[2]) < _SHORT:
        return token
    before, word, after = found.groups()
    right = _right(word.lower(), named=word[0].isupper() and not word.isupper(), small=word.islower())
    if right is None:
        return token
    if word.isupper():
        right = right.upper()
    elif word[0].isupper():
        right = right.capitalize()
    return before + right + after


@lru_cache(maxsize=8192)
def _right(word: str, *, named: bool, small: bool) -> str | None:
    """What a word that is none was printed as; a capital letter may begin a name, which is corrected with more care."""
    if not word.isalpha():
        if not word[-1].isalpha() or sum(map(str.isalpha, word)) < _MOSTLY * len(word):
            return None
        plain = word.translate(_FIGURES)
        return plain if _is_word(plain) else _nearest(plain, named=named)
    if _is_word(word):
        return None
    return _slipped(word, small=small) or _nearest(word, named=named)


def _is_word(word: str) -> bool:
    return word in _lexicon()[1] or word.replace("ё", "е") in _lexicon()[1] or morphology().word_is_known(word)


def _slipped(word: str, *, small: bool) -> str | None:
    """Letters that never stand so put right; a name may be any word, and no dictionary has the last word on it."""
    told = {slip.sub(right, word) for slip, right in _SLIPS} - {word}
    words = [one for one in told if _is_word(one)]
    if not words and small and len(word) >= _SHORT + 3 and _ADJECTIVE.search(word):
        words = [one for one in _one_slip_from(word) if _is_word(one)]
    return words[0] if len(words) == 1 else None


def _one_slip_from(word: str) -> Iterator[str]:
    for at, letter in enumerate(word):
        for pair in _ALIKE:
            if letter in pair:
                yield word[:at] + next(iter(pair - {letter})) + word[at + 1 :]


def _nearest(word: str, *, named: bool) -> str | None:
    """The word of the trade that it is a slip or two from; what may be a name must look very much like it."""
    long = sum(1 for length in (_LONG, _LONGER) if len(word) >= length)
    allowed = max(1 + long, 2 if len(word) > _SHORT else 1)
    most = (1.0 + 0.5 * bool(long)) if named else 1.0 + long
    near = process.extract(word, _lexicon()[0], scorer=Levenshtein.distance, score_cutoff=allowed, limit=8)
    told = sorted((_cost(word, str(other)), place, str(other)) for other, _, place in near)
    return told[0][2] if told and told[0][0] <= most else None


def _cost(word: str, other: str) -> float:
    """Letters that differ, those that look alike counted half."""
    cost = 0.0
    for edit in Levenshtein.editops(word, other):
        alike = edit.tag == "replace" and frozenset((word[edit.src_pos], other[edit.dest_pos])) in _ALIKE
        cost += 0.5 if alike else 1.0
    return cost


def parted(token: str) -> Iterator[str]:
    """«судебногоприказа» is two words; a name that no dictionary has is one."""
    match = re.fullmatch(r"([а-яё]{3,}\.?)(\d.*)", token)
    if match and (match[1] in _BEFORE_FIGURES or is_of_trade(match[1])):
        yield from match.groups()
        return
    if match := _KIND_OF_PLACE.fullmatch(token):
        yield from match.groups()
        return
    found = re.fullmatch(r"([«(\"]*)([а-яё]{6,}|[А-ЯЁ]{8,})([»)\".,:;!?]*)", token)
    if not found or (parts := _parts(found[2].lower())) is None:
        yield token
        return
    words = [word.upper() for word in parts] if found[2].isupper() else list(parts)
    words[0], words[-1] = found[1] + words[0], words[-1] + found[3]
    yield from words


@lru_cache(maxsize=4096)
def _parts(word: str) -> tuple[str, ...] | None:
    if _is_word(word):
        return None
    return next(iter(sorted(_ways(word), key=lambda way: (len(way), -max(map(len, way))))), None)


def _ways(word: str) -> Iterator[tuple[str, ...]]:
    """The word as several of which every one is of the trade or a preposition, at most four."""
    for at in range(1, len(word)):
        head, rest = word[:at], word[at:]
        if not _is_part(head):
            continue
        if _is_part(rest) and not (head in _SMALL and rest in _SMALL):
            yield head, rest
        elif head in _SMALL and len(rest) > _SHORT + 1:
            yield from ((head, *way) for way in _ways(rest) if way[0] not in _SMALL)


def _is_part(word: str) -> bool:
    return word in _SMALL or (len(word) >= _SHORT and word in _lexicon()[1])


def is_of_trade(word: str) -> bool:
    return word.lower() in _lexicon()[1]


def together(first: str, second: str) -> str | None:
    """«задол женность»: two tokens neither of which need be a word, together one."""
    found = re.fullmatch(r"[«(\"]?([А-ЯЁ]?[а-яё]+)\x00([а-яё]+)([»)\".,:;]*)", f"{first}\x00{second}")
    return first + second if found and _is_torn(found[1], found[2]) else None


@lru_cache(maxsize=8192)
def _is_torn(head: str, rest: str) -> bool:
    """Of the trade, or of the language; of a name, which no dictionary need have, the ending must tell."""
    low, whole, known = head.lower(), (head + rest).lower(), _is_word
    if len(whole) < 2 * _SHORT - 3 or len(low) < _LEAST_HEAD or (known(low) and known(rest)):
        return low[-1:] == "т" and rest in _ENDINGS and known(whole)
    if whole in _lexicon()[1]:
        return True
    if known(whole):
        return not known(rest) or (head.islower() and not known(low))
    may_be_name = head != low and not known(rest) and not _ENDS_ADJECTIVE.search(low)
    return may_be_name and _ENDS_NAME.search(whole) is not None
