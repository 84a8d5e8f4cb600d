"""A simulator of banks: documents written as the files that banks give, with the liberties that they take."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby
from xml.sax.saxutils import escape

from backend.domain.money import ZERO
from backend.domain.statements import Document, Party

DECLARED = {"cp1251": "Windows", "cp866": "DOS", "utf-8": "UTF-8", "utf-8-sig": "UTF-8"}
OPENING = Decimal("150000.00")
NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.{version:02d}"
CSV_HEADINGS = (
    "Дата", "Номер документа", "Дебет", "Кредит", "Контрагент", "ИНН контрагента", "Счет контрагента",
    "Назначение платежа",
)  # fmt: skip


def as_one_c(
    documents: Sequence[Document],
    accounts: Sequence[str],
    *,
    encoding: str = "cp1251",
    declared: str = "",
    newline: str = "\r\n",
    by_day: bool = False,
) -> bytes:
    """1CClientBankExchange. `declared` is what the file says of its encoding, true or not."""
    lines = [
        "1CClientBankExchange",
        "ВерсияФормата=1.03",
        f"Кодировка={declared or DECLARED[encoding]}",
        "Отправитель=Банк-клиент",
        *(f"РасчСчет={account}" for account in accounts),
        *(line for account in accounts for line in _one_c_sections(documents, account, by_day=by_day)),
        *(line for document in documents for line in _one_c_document(document, set(accounts))),
        "КонецФайла",
    ]
    return newline.join([*lines, ""]).encode(encoding)


def _one_c_sections(documents: Sequence[Document], account: str, *, by_day: bool) -> Iterator[str]:
    """One for the whole time, or one for each day; each day begins with what the day before left."""
    moved = sorted((one for one in documents if account in {one.payer.account, one.payee.account}), key=_came_on)
    groups = [list(group) for _, group in groupby(moved, key=_came_on)] if by_day and moved else [moved]
    left = OPENING
    for group in groups:
        came = _total(one for one in group if one.payee.account == account)
        went = _total(one for one in group if one.payer.account == account)
        first, last = (group[0].came_on, group[-1].came_on) if group else (date(2026, 1, 1), date(2026, 1, 1))
        yield from (
            "СекцияРасчСчет",
            f"ДатаНачала={_day(first)}",
            f"ДатаКонца={_day(last)}",
            f"РасчСчет={account}",
            f"НачальныйОстаток={left}",
            f"ВсегоПоступило={came}",
            f"ВсегоСписано={went}",
            f"КонечныйОстаток={left + came - went}",
            "КонецРасчСчет",
        )
        left += came - went


def _one_c_document(document: Document, own: set[str]) -> Iterator[str]:
    yield "СекцияДокумент=Платежное поручение"
    yield f"Номер={document.number}"
    yield f"Дата={_day(document.on)}"
    yield f"Сумма={document.amount}"
    yield from _one_c_party("Плательщик", document.payer)
    yield from _one_c_party("Получатель", document.payee)
    if document.payer.account in own:
        yield f"ДатаСписано={_day(document.came_on)}"
    if document.payee.account in own:
        yield f"ДатаПоступило={_day(document.came_on)}"
    yield f"НазначениеПлатежа={document.purpose}"
    yield "КонецДокумента"


def _one_c_party(side: str, party: Party) -> Iterator[str]:
    yield f"{side}Счет={party.account}"
    yield f"{side}={party.name}"
    yield f"{side}ИНН={party.inn or '0'}"


def as_camt053(documents: Sequence[Document], account: str, *, version: int = 2, batches: Sequence[int] = ()) -> bytes:
    """ISO 20022. `batches` are sizes of the first entries; each document beyond them is an entry of its own."""
    entries, rest = [], list(documents)
    for size in batches:
        entries.append(rest[:size])
        rest = rest[size:]
    entries += [[one] for one in rest]
    came = _total(one for one in documents if one.payee.account == account)
    went = _total(documents) - came
    body = "".join(
        (
            f"<Stmt><Id>1</Id><Acct><Id><Othr><Id>{account}</Id></Othr></Id></Acct>",
            _balance("OPBD", OPENING),
            _balance("CLBD", OPENING + came - went),
            *(_entry(entry, account) for entry in entries if entry),
            "</Stmt>",
        )
    )
    namespace = NAMESPACE.format(version=version)
    whole = f'<Document xmlns="{namespace}"><BkToCstmrStmt>{body}</BkToCstmrStmt></Document>'
    return f'<?xml version="1.0" encoding="UTF-8"?>{whole}'.encode()


def _balance(code: str, amount: Decimal) -> str:
    side = "CRDT" if amount >= 0 else "DBIT"
    return (
        f"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>"
        f'<Amt Ccy="RUB">{abs(amount)}</Amt><CdtDbtInd>{side}</CdtDbtInd></Bal>'
    )


def _entry(documents: Sequence[Document], account: str) -> str:
    first = documents[0]
    side = "CRDT" if first.payee.account == account else "DBIT"
    reversal = "<RvslInd>true</RvslInd>" if first.is_reversal else ""
    details = "".join(_details(one, account) for one in documents)
    return (
        f'<Ntry><Amt Ccy="RUB">{_total(documents)}</Amt><CdtDbtInd>{side}</CdtDbtInd>{reversal}<Sts>BOOK</Sts>'
        f"<BookgDt><Dt>{first.came_on.isoformat()}</Dt></BookgDt><NtryDtls>{details}</NtryDtls></Ntry>"
    )


def _details(document: Document, account: str) -> str:
    came = document.payee.account == account
    other = document.payer if came else document.payee
    # In a reversal the sides keep the names that they had when the money first went.
    side = "Dbtr" if came is not document.is_reversal else "Cdtr"
    inn = f"<Id><PrvtId><Othr><Id>{other.inn}</Id></Othr></PrvtId></Id>" if other.inn else ""
    where = f"<{side}Acct><Id><Othr><Id>{other.account}</Id></Othr></Id></{side}Acct>" if other.account else ""
    return (
        f"<TxDtls><Refs><EndToEndId>{escape(document.number)}</EndToEndId></Refs>"
        f'<AmtDtls><TxAmt><Amt Ccy="RUB">{document.amount}</Amt></TxAmt></AmtDtls>'
        f"<RltdPties><{side}><Nm>{escape(other.name)}</Nm>{inn}</{side}>{where}</RltdPties>"
        f"<RmtInf><Ustrd>{escape(document.purpose)}</Ustrd></RmtInf></TxDtls>"
    )


def as_csv(documents: Sequence[Document], account: str, *, encoding: str = "cp1251") -> bytes:
    """A table of the kind that banks let their clients download: two columns of sums, a comma before kopecks."""
    text = io.StringIO(newline="")
    table = csv.writer(text, delimiter=";")
    table.writerow(("Счет", account))
    table.writerow(CSV_HEADINGS)
    for one in documents:
        came = one.payee.account == account
        other = one.payer if came else one.payee
        sums = ("", _comma(one.amount)) if came else (_comma(one.amount), "")
        table.writerow((_day(one.on), one.number, *sums, other.name, other.inn, other.account, one.purpose))
    came_all = _total(one for one in documents if one.payee.account == account)
    went_all = _total(documents) - came_all
    table.writerow(("Итого", "", _comma(went_all), _comma(came_all), "", "", "", ""))
    return text.getvalue().encode(encoding)


def registry_csv(rows: Iterable[tuple[str, str, Decimal]], *, encoding: str = "utf-8-sig") -> bytes:
    """Whose money a registry payment was: names, contracts and sums."""
    text = io.StringIO(newline="")
    table = csv.writer(text, delimiter=";")
    table.writerow(("№ п/п", "ФИО плательщика", "Номер договора", "Сумма"))
    total = ZERO
    for number, (name, contract, amount) in enumerate(rows, 1):
        table.writerow((number, name, contract, _comma(amount)))
        total += amount
    table.writerow(("Итого", "", "", _comma(total)))
    return text.getvalue().encode(encoding)


def _total(documents: Iterable[Document]) -> Decimal:
    return sum((one.amount for one in documents), ZERO)


def _came_on(document: Document) -> date:
    return document.came_on


def _day(on: date) -> str:
    return f"{on:%d.%m.%Y}"


def _comma(amount: Decimal) -> str:
    return f"{amount:,.2f}".replace(",", "\u00a0").replace(".", ",")
