"""Records: one noun each, fields and small truths about themselves; only services write them."""

from backend.domain.tasks import TaskKind, TaskState
from backend.models.attachments import Attachment
from backend.models.bulk import Bulk, BulkItem, BulkKind, BulkOutcome, BulkState
from backend.models.calculations import Calculation
from backend.models.cases import Case, CaseTag
from backend.models.contacts import (
    AccessCode,
    Consent,
    ConsentKind,
    ConsentWay,
    Contact,
    ContactState,
    IdentityTry,
    SpokesKind,
    Spokesperson,
)
from backend.models.courts import Court, CourtChoice, TerritoryText
from backend.models.creditors import Cession, ColumnAnswer, Creditor, RegisterImport, RegisterUpload, UploadState
from backend.models.debtors import Debtor, DebtorKey
from backend.models.disputes import Dispute
from backend.models.hardships import Hardship
from backend.models.journal import JournalEntry, JournalHead
from backend.models.ledger import LedgerEntry
from backend.models.letters import Letter, LetterOperation, PostTicket
from backend.models.max_messages import MaxMessage
from backend.models.notices import Notice, NoticeState
from backend.models.outgoing import OutgoingPaper, PaperTemplate
from backend.models.outside_answers import OutsideAnswer
from backend.models.papers import FieldCheck, Paper, PaperBatch, PaperPage, PaperState, StoredFile
from backend.models.pay_links import PayLink, PayRefund
from backend.models.payments import Payment
from backend.models.people import Invitation, Person, StaffScope
from backend.models.plans import Instalment, PauseState, PayMeans, Plan, PlanPause, PlanSignature, PlanState
from backend.models.process import Bookmark, Dialog, Firing, Job, JobState, Policy, Update
from backend.models.quality import QualityCase, QualityReport, StageAnswer
from backend.models.refunds import Refund
from backend.models.silence import AnswerCustom, AnswerWait
from backend.models.statements import BankDocument, BankStatement, StatementUpload
from backend.models.talks import Talk, TalkLine, TalkSide
from backend.models.tasks import Absence, Hearing, HearingState, Task, TaskPostponement
from backend.models.teams import CaseNote, TeamAlert, TeamChat, TeamSort, TeamTopic
from backend.models.views import CaseFilter, SavedView

__all__ = [
    "Absence",
    "AccessCode",
    "AnswerCustom",
    "AnswerWait",
    "Attachment",
    "BankDocument",
    "BankStatement",
    "Bookmark",
    "Bulk",
    "BulkItem",
    "BulkKind",
    "BulkOutcome",
    "BulkState",
    "Calculation",
    "Case",
    "CaseFilter",
    "CaseNote",
    "CaseTag",
    "Cession",
    "ColumnAnswer",
    "Consent",
    "ConsentKind",
    "ConsentWay",
    "Contact",
    "ContactState",
    "Court",
    "CourtChoice",
    "Creditor",
    "Debtor",
    "DebtorKey",
    "Dialog",
    "Dispute",
    "FieldCheck",
    "Firing",
    "Hardship",
    "Hearing",
    "HearingState",
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
    "MaxMessage",
    "Notice",
    "NoticeState",
    "OutgoingPaper",
    "OutsideAnswer",
    "Paper",
    "PaperBatch",
    "PaperPage",
    "PaperState",
    "PaperTemplate",
    "PauseState",
    "PayLink",
    "PayMeans",
    "PayRefund",
    "Payment",
    "Person",
    "Plan",
    "PlanPause",
    "PlanSignature",
    "PlanState",
    "Policy",
    "PostTicket",
    "QualityCase",
    "QualityReport",
    "Refund",
    "RegisterImport",
    "RegisterUpload",
    "SavedView",
    "SpokesKind",
    "Spokesperson",
    "StaffScope",
    "StageAnswer",
    "StatementUpload",
    "StoredFile",
    "Talk",
    "TalkLine",
    "TalkSide",
    "Task",
    "TaskKind",
    "TaskPostponement",
    "TaskState",
    "TeamAlert",
    "TeamChat",
    "TeamSort",
    "TeamTopic",
    "TerritoryText",
    "Update",
    "UploadState",
]
