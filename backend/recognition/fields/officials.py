"""Who is named on a paper because he serves: judges, clerks, bailiffs, representatives, the Post's own people."""

import re

from backend.recognition.names import SeenName
from backend.recognition.paper import Paper

_OFFICE = (
    r"(?:судь[яиюе]|судь[её]й|м/с|секретар\w*|помощник\w*|пристав\w?|пристав(?:ом|а-\w+|у-\w+|-\w+|ом-\w+)|спи|представител\w*|начальник\w*|специалист\w*"
    r"|руководител\w*|директор\w*|нотариус\w*|управляющ\w*|владелец|подпис\w*|исполнител[ья]|исп\.|контроль|оператор\w*|почтальон\w*"
    r"|администратор\w*|делопроизводител\w*|консультант\w*|архивариус\w*|верно|заверил\w*)"
)
_BEFORE = re.compile(rf"(?<![\w-]){_OFFICE}(?P<between>[^;¤]{{0,220}})\Z")
_AFTER = re.compile(
    rf"\s*[,–(-]?\s*\n?\s*\(?\s*(?:(?:и\.\s?о\.|исполняющ\w+\s+обязанности|врио|мировой|федеральный|судебный|старш\w+|ведущ\w+)\s+)*{_OFFICE}"
)
# Where something is told of a party between the office and the name, the name is the party's.
_OF_ANOTHER = re.compile(
    r"взыска|должник|ответчик|рассмотр|заявлени|возражени|приказ|решил|определил|установил|постановил|\b(?:с|со|к|от|у)\s+\Z"
    r"|\b(?:гр|граждан\w*)\b|[а-я]{4}\.\s+\S"
)


def serves(paper: Paper, name: SeenName) -> bool:
    """Whether an office is named before this occurrence, after it or under it."""
    before = _BEFORE.search(paper.masked, max(0, name.start - 260), name.start)
    if before and not _OF_ANOTHER.search(before["between"]):
        return True
    return _AFTER.match(paper.masked, name.end) is not None
