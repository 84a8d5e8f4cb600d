"""Reasons of rulings and decrees: what the court found, and not what it recites of the law or explains."""

import pytest

from tests.recognition.papers import RULING, extracted

LAW = (
    "Статья 134 ГПК РФ предусматривает отказ в принятии, если имеется вступившее в законную силу решение по спору.",
    "Бесспорными являются требования, которые подтверждены документами.",
    "Частью 1 статьи 125 ГПК РФ установлено, что заявление возвращается, если требование не оплачено пошлиной.",
    "Заявление проверено на соответствие требованиям статьи 124 ГПК РФ.",
    "До вынесения приказа судья обязан проверить соблюдение правил подсудности.",
    "Прежде чем вынести приказ, судья проверяет, соблюдены ли правила подсудности, и полномочия подавшего заявление.",
)
RETURNED = (
    ("из почтового реестра не видно, что должнику отослана копия заявления", "п. 1 ч. 1 ст. 125", "no_copy_proof"),
    ("чек об отправке копии адресован другому лицу", "п. 3 ч. 1 ст. 125", "no_copy_proof"),
    ("отсутствует договор или иной документ, на котором основан долг", "п. 1 ч. 1 ст. 125", "no_documents"),
    ("взыскатель не исполнил обязанности вручить должнику копию", "п. 3 ч. 1 ст. 125", "no_copy_proof"),
    ("доказательства передачи денег не приложены", "п. 1 ч. 1 ст. 125", "no_documents"),
    ("в приложениях нет ни договора, ни его копии", "п. 1 ч. 1 ст. 125", "no_documents"),
    ("дом должника относится к территории судебного участка № 5", "п. 2 ч. 1 ст. 135", "wrong_jurisdiction"),
    ("приложен черновик", "п. 1 ч. 1 ст. 125", "no_documents"),
    ("копии приложенных документов не заверены", "п. 1 ч. 1 ст. 125", "no_documents"),
    ("такое же заявление общества находится в производстве суда", "п. 5 ч. 1 ст. 135", "duplicate_case"),
    ("спор подлежит рассмотрению другим мировым судьёй", "п. 2 ч. 1 ст. 135", "wrong_jurisdiction"),
    ("доверенность не содержит нужного права", "п. 4 ч. 1 ст. 135", "no_authority"),
    ("общество просит вернуть заявление", "п. 6 ч. 1 ст. 135", "applicant_request"),
)
REFUSED = (
    ("должник выехал и живёт за границей", "п. 2 ч. 3 ст. 125", "debtor_abroad"),
    ("требование не входит в перечень тех, по которым выдаётся приказ", "п. 1 ч. 3 ст. 125", "not_order_claim"),
    ("должник скончался", "п. 1 ч. 1 ст. 134", "debtor_dead"),
    ("должника уже нет в живых", "п. 1 ч. 1 ст. 134", "debtor_dead"),
    ("бесспорным такой расчёт не назван", "п. 1 ч. 3 ст. 125", "not_order_claim"),
    ("этот долг уже взыскан судебным приказом", "п. 2 ч. 1 ст. 134", "already_decided"),
    ("ранее вынесенный приказ отменён по возражениям, есть спор о праве", "п. 3 ч. 3 ст. 125", "dispute_of_law"),
)
RETURN = "Возвратить заявление. Разъяснить, что взыскатель может обратиться с ним по правилам подсудности."
REFUSE = "Отказать в принятии заявления о вынесении судебного приказа."


@pytest.mark.parametrize("law", LAW)
@pytest.mark.parametrize(("found", "article", "reason"), RETURNED)
def test_an_application_goes_back_for_what_the_court_found(law: str, found: str, article: str, reason: str) -> None:
    narrative = f"{law} Однако {found}. Поэтому заявление возвращается согласно {article} ГПК РФ."

    fields, _ = extracted(RULING.format(narrative=narrative, operative=RETURN))

    assert (fields["reason"], fields["reason_article"]) == (reason, article)


@pytest.mark.parametrize("law", LAW)
@pytest.mark.parametrize(("found", "article", "reason"), REFUSED)
def test_an_application_is_refused_for_what_the_court_found(law: str, found: str, article: str, reason: str) -> None:
    narrative = f"{law} Однако {found}, на что указывает {article} ГПК РФ."

    fields, _ = extracted(RULING.format(narrative=narrative, operative=REFUSE))

    assert (fields["reason"], fields["reason_article"]) == (reason, article)


def test_where_the_law_alone_is_recited_it_tells() -> None:
    narrative = "Согласно ст. 134 ГПК РФ в принятии отказывается, если имеется вступивший в законную силу приказ."

    fields, _ = extracted(RULING.format(narrative=narrative, operative=REFUSE))

    assert fields["reason"] == "already_decided"


DECREE = """
ОСП по г. Узловая
ПОСТАНОВЛЕНИЕ
об окончании исполнительного производства
12.05.2025
Судебный пристав-исполнитель Кротов П.П., исполнительное производство № 12345/25/96001-ИП,
{document}, должник Лапин Антон Андреевич; {found},
{article} Закона об исполнительном производстве,
ПОСТАНОВИЛ:
Исполнительное производство № 12345/25/96001-ИП окончить.
Судебный пристав-исполнитель Кротов П.П.
"""
ORDER = "судебный приказ № 2-95/2024"


@pytest.mark.parametrize(
    ("found", "article", "reason"),
    [
        ("судебный акт, по которому выдан документ, отменён", "п. 3 ч. 1 ст. 47", "revoked"),
        ("поступило заявление АО «Банк Заря» о возврате документа", "п. 3 ч. 1 ст. 47", "revoked"),
        ("лист подлежит возвращению по ходатайству взыскателя", "п. 3 ч. 1 ст. 47", "revoked"),
        ("должника нет по адресу, не проживает", "п3 ч1 ст.46", "not_found"),
        ("сведений о месте нахождения должника и его имущества нет", "п. 3 ч. 1 ст. 46", "not_found"),
        ("место жительства должника сейчас неизвестно, имущества не обнаружено", "п. 3 ч. 1 ст. 46", "not_found"),
        ("должник по адресу из приказа не проживает, имущество отсутствует", "п. 3 ч. 1 ст. 46", "not_found"),
    ],
)
def test_a_decree_may_tell_its_reason_before_it_names_its_findings(found: str, article: str, reason: str) -> None:
    fields, _ = extracted(DECREE.format(document=ORDER, found=found, article=article))

    assert (fields["reason"], fields["reason_article"]) == (reason, article.replace("п3 ч1 ст.", "п. 3 ч. 1 ст. "))


@pytest.mark.parametrize(
    "document",
    [
        "судебный приказ, выданный судебным участком № 7 г. Узловая за № 2-95/24",
        "документ рассмотрен приставом: приказ судебный № 2-95/24",
        "исполнительный документ: судебный приказ № 2-95/24",
    ],
)
def test_the_number_of_the_enforced_document_is_found(document: str) -> None:
    fields, _ = extracted(DECREE.format(document=document, found="долг погашен", article="п. 1 ч. 1 ст. 47"))

    assert fields["exec_doc_number"] == "2-95/24"


def test_what_the_law_says_of_copies_of_a_ruling_is_no_ground() -> None:
    narrative = "Имеется предусмотренное ч. 1 ст. 134 ГПК РФ основание для отказа. На основании ч. 4 ст. 125 ГПК РФ"

    fields, _ = extracted(RULING.format(narrative=narrative, operative=REFUSE))

    assert fields["reason_article"] == "ч. 1 ст. 134"
