"""Records: one noun each, fields and small truths about themselves; only services write them."""

from backend.models.cases import Case
from backend.models.contacts import AccessCode, Consent, ConsentKind, Contact, IdentityTry
from backend.models.creditors import Cession, ColumnAnswer, Creditor, RegisterImport, RegisterUpload, UploadState
from backend.models.debtors import Debtor, DebtorKey
from backend.models.journal import JournalEntry, JournalHead
from backend.models.ledger import LedgerEntry
from backend.models.letters import Letter, LetterOperation, PostTicket
from backend.models.notices import Notice, NoticeState
from backend.models.papers import Paper, PaperPage, PaperState, StoredFile
from backend.models.payments import Payment
from backend.models.people import Invitation, Person, StaffScope
from backend.models.plans import Instalment, Plan, PlanState
from backend.models.process import Dialog, Firing, Job, JobState, Policy, Update

__all__ = [
    "AccessCode",
    "Case",
    "Cession",
    "ColumnAnswer",
    "Consent",
    "ConsentKind",
    "Contact",
    "Creditor",
    "Debtor",
    "DebtorKey",
    "Dialog",
    "Firing",
    "IdentityTry",
    "Instalment",
    "Invitation",
    "Job",
    "JobState",
    "JournalEntry",
    "JournalHead",
    "LedgerEntry",
    "Letter",
    "LetterOperation",
    "Notice",
    "NoticeState",
    "Paper",
    "PaperPage",
    "PaperState",
    "Payment",
    "Person",
    "Plan",
    "PlanState",
    "Policy",
    "PostTicket",
    "RegisterImport",
    "RegisterUpload",
    "StaffScope",
    "StoredFile",
    "Update",
    "UploadState",
]
