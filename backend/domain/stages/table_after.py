"""The transition table, second half: enforcement, special cases, and what is possible from everywhere."""

from dataclasses import replace

from backend.domain.stages import conditions as c
from backend.domain.stages.evidence import EvidenceKind as E
from backend.domain.stages.rows import BAILIFF_POST, COURT_POST, ENF, HEAD, LAW, PAY, SPEC, SYS, Transition, at, to
from backend.domain.stages.stage import Stage as S  # noqa: N817 - the table is read across, so its words are short
from backend.domain.stages.steps import Step as T

_REVERSED = (E.REVERSAL_CHECKED, E.RULING_REVERSAL)

_TO_BANK = to(S.E20_BANK, T.TO_BANK, ENF, (), c.original_is_ours, c.bank_is_known, basis="229-ФЗ ст. 8, 70", usual=True)
_TO_BAILIFF = to(
    S.E30_FSSP_SENT, T.TO_BAILIFF, ENF, (), c.original_is_ours_or_with_bailiff, basis="229-ФЗ ст. 30", usual=True
)
_TO_BAILIFF_AGAIN = to(
    S.E30_FSSP_SENT,
    T.TO_BAILIFF,
    ENF,
    (),
    c.six_months_have_passed,
    c.original_is_ours,
    basis="229-ФЗ ст. 30, ст. 46 ч. 4, 5",
    usual=True,
)
_TO_BANK_INSTEAD = to(S.E20_BANK, T.TO_BANK, ENF, (), c.original_is_ours, c.bank_is_known, basis="229-ФЗ ст. 8, 70")
_WAIT = to(S.E60_PAUSE, T.WAIT, ENF, basis="229-ФЗ ст. 21, 22, ст. 46 ч. 5")
_WAIT_USUALLY = to(S.E60_PAUSE, T.WAIT, ENF, basis="229-ФЗ ст. 21, 22, ст. 46 ч. 5", usual=True)
_NEW_ROUTE = to(S.E10_ROUTE, T.NEW_ROUTE, ENF, basis="229-ФЗ ст. 22 ч. 3.1, ст. 46 ч. 1 п. 1")
_NEW_ROUTE_USUALLY = to(S.E10_ROUTE, T.NEW_ROUTE, ENF, basis="229-ФЗ ст. 22, 31", usual=True)
_DUPLICATE = to(S.E65_DUPLICATE, T.DUPLICATE, LAW | ENF, basis="ГПК ст. 430, 432")
_TERM_EXPIRED = to(
    S.F50_EXPIRED, T.TERM_EXPIRED, LAW | ENF | SYS, (), c.presentation_has_run_out, basis="229-ФЗ ст. 21"
)
_OPENED = to(S.E40_FSSP_OPEN, T.FSSP_OPENED, BAILIFF_POST, E.FSSP_OPENED, basis="229-ФЗ ст. 30", usual=True)
_RESUMED = to(S.E40_FSSP_OPEN, T.FSSP_RESUMED, BAILIFF_POST, E.FSSP_RESUMED, basis="229-ФЗ ст. 42, 47 ч. 9")
_RESUMED_USUALLY = to(S.E40_FSSP_OPEN, T.FSSP_RESUMED, BAILIFF_POST, E.FSSP_RESUMED, basis="229-ФЗ ст. 42", usual=True)
_STOPPED = to(S.E52_FSSP_TERMINATED, T.FSSP_STOPPED, BAILIFF_POST, E.FSSP_TERMINATED, basis="229-ФЗ ст. 43")
_WRITE_OFF = to(S.G20_WRITTEN_OFF, T.WRITE_OFF, HEAD, E.WRITE_OFF_ACT, basis="решение руководителя")
_FORGIVE = to(S.G50_FORGIVEN, T.FORGIVE, HEAD, E.FORGIVENESS_BASIS, basis="ГК ст. 415; 391-ФЗ")
_PAID = to(S.G10_PAID, T.PAID, SYS | PAY | ENF, basis="ГК ст. 408; 229-ФЗ ст. 47")
_PAID_USUALLY = to(S.G10_PAID, T.PAID, SYS | PAY | ENF, basis="ГК ст. 408; 229-ФЗ ст. 47", usual=True)
_COURT_BANKRUPT = to(
    S.F10_BANKRUPT,
    T.COURT_BANKRUPT,
    SPEC | SYS,
    (E.EFRSB_MESSAGE, E.FSSP_ENDED_BANKRUPT),
    basis="127-ФЗ ст. 213.11, 213.24",
)
_MFC_BANKRUPT = to(S.F12_BANKRUPT_MFC, T.MFC_BANKRUPT, SPEC | SYS, E.MFC_MESSAGE, basis="127-ФЗ ст. 223.2, 223.4")
_DEBTOR_DIED = to(S.F20_DEAD, T.DEBTOR_DIED, SPEC | SYS, E.DEATH_PROOF, basis="ГК ст. 1112, 1175")
_DEBTOR_DIED_USUALLY = to(S.F20_DEAD, T.DEBTOR_DIED, SPEC | SYS, E.DEATH_PROOF, basis="229-ФЗ ст. 43", usual=True)
_SUCCESSION = to(
    S.F30_SUCCESSION,
    T.SUCCESSION,
    SPEC,
    (E.CESSION_CONTRACT, E.DEATH_PROOF),
    basis="ГПК ст. 44; 229-ФЗ ст. 52",
)
_DISCHARGED = to(S.G40_DISCHARGED, T.DISCHARGED, SPEC, E.DISCHARGE_PROOF, basis="127-ФЗ ст. 213.28, 223.6", usual=True)
_BUY_BACK = to(S.G30_BUYBACK, T.BUY_BACK, HEAD, E.BUYBACK_AGREEMENT, basis="ГК ст. 390")
_SELL_ON = to(S.G60_SOLD, T.SELL_ON, HEAD, E.ONWARD_CESSION, basis="ГК ст. 382; 353-ФЗ ст. 12")

ENFORCEMENT: tuple[Transition, ...] = (
    *at(
        S.E10_ROUTE,
        _TO_BANK,
        _TO_BAILIFF,
        to(
            S.E70_EMPLOYER,
            T.TO_EMPLOYER,
            ENF,
            (),
            c.original_is_ours,
            c.employer_is_known,
            c.debt_is_within_employer_ceiling,
            basis="229-ФЗ ст. 9",
        ),
        _WAIT,
        _DUPLICATE,
    ),
    *at(
        S.E20_BANK,
        _PAID_USUALLY,
        to(S.E22_BANK_RETURN, T.BANK_RETURNED, BAILIFF_POST, E.BANK_RETURN, basis="229-ФЗ ст. 70 ч. 10"),
        _NEW_ROUTE,
    ),
    *at(S.E22_BANK_RETURN, _NEW_ROUTE_USUALLY, _DUPLICATE),
    *at(
        S.E30_FSSP_SENT,
        _OPENED,
        to(S.E31_FSSP_REFUSED, T.FSSP_REFUSED, BAILIFF_POST, E.FSSP_REFUSED, basis="229-ФЗ ст. 31"),
    ),
    *at(S.E31_FSSP_REFUSED, _TO_BAILIFF, _NEW_ROUTE, _SUCCESSION),
    *at(
        S.E40_FSSP_OPEN,
        to(
            S.E51_FSSP_END_47,
            T.FSSP_PAID,
            BAILIFF_POST,
            E.FSSP_ENDED_47,
            basis="229-ФЗ ст. 47 ч. 1 п. 1",
            usual=True,
        ),
        to(
            S.E50_FSSP_END_46,
            T.FSSP_ENDED,
            BAILIFF_POST,
            E.FSSP_ENDED_46,
            basis="229-ФЗ ст. 46",
            usual=True,
        ),
        to(S.E45_FSSP_SUSPENDED, T.FSSP_SUSPENDED, BAILIFF_POST, E.FSSP_SUSPENDED, basis="229-ФЗ ст. 39, 40"),
        _STOPPED,
        _COURT_BANKRUPT,
        _DEBTOR_DIED,
    ),
    *at(S.E45_FSSP_SUSPENDED, _RESUMED_USUALLY, _STOPPED),
    *at(S.E50_FSSP_END_46, _WAIT_USUALLY, _TO_BANK_INSTEAD, _WRITE_OFF),
    *at(S.E51_FSSP_END_47, _PAID_USUALLY, _RESUMED),
    *at(
        S.E52_FSSP_TERMINATED,
        _DEBTOR_DIED_USUALLY,
        to(S.F40_REVERSAL, T.REVERSE, LAW | PAY, (), c.reversal_is_due, basis="ГПК ст. 443–445"),
        _WRITE_OFF,
        _FORGIVE,
    ),
    *at(S.E60_PAUSE, _TO_BAILIFF_AGAIN, _TO_BANK_INSTEAD, _DUPLICATE, _TERM_EXPIRED, _WRITE_OFF),
    *at(
        S.E65_DUPLICATE,
        to(
            S.E10_ROUTE,
            T.DUPLICATE_GIVEN,
            COURT_POST | ENF,
            E.RULING_DUPLICATE,
            c.document_may_be_presented,
            basis="ГПК ст. 430, 432",
            usual=True,
        ),
        _TERM_EXPIRED,
    ),
    *at(S.E70_EMPLOYER, _PAID_USUALLY, _NEW_ROUTE),
)

SPECIAL: tuple[Transition, ...] = (
    *at(
        S.F10_BANKRUPT,
        to(S.F11_RTK, T.IN_REGISTER, COURT_POST, E.RTK_RULING, basis="127-ФЗ ст. 100, 213.8", usual=True),
        _DISCHARGED,
    ),
    *at(
        S.F11_RTK,
        _DISCHARGED,
        _PAID,
        to(
            S.E10_ROUTE,
            T.NOT_DISCHARGED,
            SPEC,
            E.RULING_NO_DISCHARGE,
            c.document_may_be_presented,
            basis="127-ФЗ ст. 213.28 п. 4, 5",
        ),
    ),
    *at(
        S.F12_BANKRUPT_MFC,
        _DISCHARGED,
        to(S.C10_ORDER_PREP, T.DRAFT_ORDER, SPEC, E.MFC_NOT_COVERED, basis="127-ФЗ ст. 223.4 п. 1, ст. 223.5"),
        to(
            S.E10_ROUTE,
            T.NOT_DISCHARGED,
            SPEC,
            E.MFC_NOT_COVERED,
            c.document_may_be_presented,
            basis="127-ФЗ ст. 223.4 п. 1, ст. 223.5",
        ),
        _COURT_BANKRUPT,
    ),
    *at(
        S.F20_DEAD,
        to(S.F21_HEIRS, T.SEEK_HEIRS, SPEC, basis="ГК ст. 1153, 1175; Основы о нотариате ст. 63", usual=True),
        _WRITE_OFF,
    ),
    *at(
        S.F21_HEIRS,
        to(S.F22_ESTATE_CLAIM, T.ESTATE_CLAIM, SPEC, E.NOTARY_ANSWER, basis="ГК ст. 1175 п. 3", usual=True),
        _SUCCESSION,
        _WRITE_OFF,
    ),
    *at(
        S.F22_ESTATE_CLAIM,
        to(S.D20_CLAIM_FEE, T.ESTATE_FEE, LAW, (), c.court_is_named, basis="ГПК ст. 30 ч. 2", usual=True),
    ),
    *at(
        S.F30_SUCCESSION,
        to(
            S.E10_ROUTE,
            T.SUBSTITUTED,
            COURT_POST,
            E.RULING_SUCCESSION,
            c.document_may_be_presented,
            basis="ГПК ст. 44; 229-ФЗ ст. 52",
            usual=True,
        ),
        to(S.D60_ACCEPTED, T.SUBST_IN_TRIAL, COURT_POST, E.RULING_SUCCESSION, basis="ГПК ст. 44"),
        to(S.D80_WAIT_FORCE, T.SUBST_IN_FORCE, COURT_POST, E.RULING_SUCCESSION, basis="ГПК ст. 44"),
        _DEBTOR_DIED,
    ),
    *at(
        S.F40_REVERSAL,
        to(S.D10_CLAIM_PREP, T.DRAFT_CLAIM, LAW | PAY, _REVERSED, basis="ГПК ст. 443–445", usual=True),
        to(S.G20_WRITTEN_OFF, T.WRITE_OFF, HEAD, E.WRITE_OFF_ACT, c.reversal_was_checked, basis="ГПК ст. 443–445"),
    ),
    *at(
        S.F50_EXPIRED,
        to(S.B10_PRETRIAL, T.START_PRETRIAL, HEAD, basis="ГК ст. 199, 206", usual=True),
        _WRITE_OFF,
        to(S.E65_DUPLICATE, T.DUPLICATE, HEAD, basis="ГПК ст. 432; 229-ФЗ ст. 23"),
    ),
)

# Possible from every stage where work goes on; the law and the debtor's life do not ask where a case stands.
_FROM_EVERYWHERE = (
    _COURT_BANKRUPT,
    _MFC_BANKRUPT,
    _DEBTOR_DIED,
    _SUCCESSION,
    _PAID,
    _WRITE_OFF,
    _BUY_BACK,
    _FORGIVE,
    _SELL_ON,
)

# What would say nothing new: bankrupt once more, dead once more; a court bankruptcy stands above that of the MFC.
ABSURD = frozenset(
    {
        (S.F11_RTK, S.F10_BANKRUPT),
        (S.F10_BANKRUPT, S.F12_BANKRUPT_MFC),
        (S.F11_RTK, S.F12_BANKRUPT_MFC),
        (S.F21_HEIRS, S.F20_DEAD),
        (S.F22_ESTATE_CLAIM, S.F20_DEAD),
    }
)

_CANCELLED_LATE = to(
    S.C72_ORDER_CANCELLED,
    T.ORDER_CANCELLED,
    COURT_POST | ENF,
    E.RULING_CANCEL,
    c.act_is_an_order,
    basis="ГПК ст. 129; пленум 62 (2016) п. 34",
)
_SET_ASIDE = to(
    S.D86_DEFAULT_SET_ASIDE,
    T.SET_ASIDE,
    COURT_POST | ENF,
    E.RULING_SET_ASIDE,
    c.act_is_a_default_judgment,
    basis="ГПК ст. 241",
)

_STAGES = tuple(S)
_ENFORCED = tuple(stage for stage in _STAGES if stage.group == "E")
_WHILE_JUDGED = _STAGES[_STAGES.index(S.D80_WAIT_FORCE) : _STAGES.index(S.E52_FSSP_TERMINATED) + 1]


def everywhere(known: tuple[Transition, ...]) -> tuple[Transition, ...]:
    """Rows of the global transitions for all stages where `known` has no row to the same target."""
    taken = {(row.at, row.to) for row in known} | ABSURD
    made = (
        *(way(stage) for stage in _STAGES if not stage.final for way in _FROM_EVERYWHERE),
        *(_CANCELLED_LATE(stage) for stage in _ENFORCED),
        *(_SET_ASIDE(stage) for stage in _WHILE_JUDGED),
    )
    return tuple(_made_everywhere(row) for row in made if (row.at, row.to) not in taken and row.at != row.to)


def _made_everywhere(row: Transition) -> Transition:
    # No case is closed over money that may have to go back.
    closes_unchecked = row.at in {S.C72_ORDER_CANCELLED, S.F40_REVERSAL} and row.to is not None and row.to.final
    more = (c.reversal_was_checked,) if closes_unchecked else ()
    return replace(row, own_conditions=(*row.own_conditions, *more), everywhere=True, usual=False)


def _reopened(stage: S) -> tuple[Transition, ...]:
    """Opened by the head alone, with a reason: to where the case stood, to the checks, to a late cancelled order."""
    by_head = "решение руководителя"
    rows = (
        Transition(
            stage,
            T.REOPEN,
            None,
            HEAD,
            own_conditions=(c.it_stood_somewhere, c.what_it_stood_on_still_holds),
            basis=by_head,
        ),
        *at(
            stage,
            to(S.A40_STOP_CHECK, T.REOPEN_CHECKS, HEAD, basis=by_head),
            to(S.C72_ORDER_CANCELLED, T.REOPEN_CANCEL, HEAD, E.RULING_CANCEL, c.act_is_an_order, basis="ГПК ст. 129"),
        ),
    )
    return tuple(replace(row, everywhere=True, asks_reason=True) for row in rows)


REOPENED: tuple[Transition, ...] = tuple(row for stage in _STAGES if stage.final for row in _reopened(stage))

WRITTEN_OFF: tuple[Transition, ...] = tuple(
    replace(row, asks_reason=True)
    for row in at(
        S.G20_WRITTEN_OFF,
        to(
            S.E60_PAUSE,
            T.REOPEN_WAIT,
            HEAD,
            (),
            c.document_may_be_presented,
            basis="229-ФЗ ст. 21; решение руководителя",
        ),
    )
)
