"""Who acts: the roles, and the one table of what each role may do.

The table is the only source: the checks, the menus and `docs/roles.md` are made from it.
"""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """A person's part in the work. `GUEST` is anyone not yet known; `SYSTEM` is the clock and the outside."""

    OFFICER = "officer"
    LAWYER = "lawyer"
    ACCOUNTANT = "accountant"
    MAIL_CLERK = "mail_clerk"
    ENFORCEMENT = "enforcement"
    MANAGER = "manager"
    ADMINISTRATOR = "administrator"
    DEBTOR = "debtor"
    GUEST = "guest"
    SYSTEM = "system"


@dataclass(frozen=True)
class Actor:
    """The person (or the clock) on whose behalf a deed is done."""

    id: int
    role: Role
    name: str = ""
    debtor_id: int | None = None
    language: str = "ru"
    timezone: str = "Europe/Moscow"


SYSTEM = Actor(id=0, role=Role.SYSTEM, name="Cessio")


class Permission(StrEnum):
    """What may be asked of the system. Every conversation and every deed names the one it needs."""

    TALK = "talk"
    IDENTIFY = "identify"
    SEE_CASES = "see_cases"
    SEE_CONTACTS = "see_contacts"
    SEE_IDENTITY = "see_identity"
    TAKE_STEP = "take_step"
    ASSIGN_CASE = "assign_case"
    HOLD_CASE = "hold_case"
    TAG_CASE = "tag_case"
    NOTE_CASE = "note_case"
    PLAN_WORK = "plan_work"
    EXPORT_CASES = "export_cases"
    APPROVE_BULK = "approve_bulk"
    MANAGE_TEAMS = "manage_teams"
    IMPORT_REGISTER = "import_register"
    FILE_PAPER = "file_paper"
    EDIT_TEMPLATES = "edit_templates"
    OVERRIDE_STOP = "override_stop"
    REGISTER_LETTER = "register_letter"
    RECORD_PAYMENT = "record_payment"
    APPROVE_REFUND = "approve_refund"
    SEE_DIGEST = "see_digest"
    SET_POLICY = "set_policy"
    MANAGE_STAFF = "manage_staff"
    SEE_OWN_DEBT = "see_own_debt"
    AGREE_PLAN = "agree_plan"
    APPROVE_PLAN = "approve_plan"
    ANSWER_DEBTOR = "answer_debtor"


_CASEWORKERS = frozenset(
    {Role.OFFICER, Role.LAWYER, Role.ACCOUNTANT, Role.MAIL_CLERK, Role.ENFORCEMENT, Role.MANAGER},
)
STAFF = _CASEWORKERS | {Role.ADMINISTRATOR}
EVERYONE = frozenset(Role) - {Role.SYSTEM}

GRANTS: dict[Permission, frozenset[Role]] = {
    Permission.TALK: EVERYONE,
    Permission.IDENTIFY: frozenset({Role.GUEST, Role.DEBTOR}),
    Permission.SEE_CASES: STAFF,
    Permission.SEE_CONTACTS: _CASEWORKERS - {Role.ACCOUNTANT},
    Permission.SEE_IDENTITY: frozenset({Role.OFFICER, Role.LAWYER, Role.ENFORCEMENT, Role.MANAGER}),
    Permission.TAKE_STEP: _CASEWORKERS,
    Permission.ASSIGN_CASE: frozenset({Role.MANAGER}),
    Permission.HOLD_CASE: frozenset({Role.OFFICER, Role.LAWYER, Role.ENFORCEMENT, Role.MANAGER}),
    Permission.TAG_CASE: _CASEWORKERS,
    Permission.NOTE_CASE: STAFF,
    Permission.PLAN_WORK: _CASEWORKERS,
    Permission.EXPORT_CASES: frozenset({Role.OFFICER, Role.LAWYER, Role.ENFORCEMENT, Role.MANAGER}),
    Permission.APPROVE_BULK: frozenset({Role.MANAGER}),
    Permission.MANAGE_TEAMS: frozenset({Role.MANAGER, Role.ADMINISTRATOR}),
    Permission.IMPORT_REGISTER: frozenset({Role.OFFICER, Role.MANAGER, Role.ADMINISTRATOR}),
    Permission.FILE_PAPER: _CASEWORKERS - {Role.ACCOUNTANT},
    Permission.EDIT_TEMPLATES: frozenset({Role.LAWYER, Role.MANAGER}),
    Permission.OVERRIDE_STOP: frozenset({Role.LAWYER, Role.MANAGER}),
    Permission.REGISTER_LETTER: _CASEWORKERS - {Role.ACCOUNTANT},
    Permission.RECORD_PAYMENT: frozenset({Role.ACCOUNTANT, Role.OFFICER, Role.MANAGER}),
    Permission.APPROVE_REFUND: frozenset({Role.MANAGER}),
    Permission.SEE_DIGEST: frozenset({Role.MANAGER, Role.ADMINISTRATOR}),
    Permission.SET_POLICY: frozenset({Role.MANAGER}),
    Permission.MANAGE_STAFF: frozenset({Role.ADMINISTRATOR}),
    Permission.SEE_OWN_DEBT: frozenset({Role.DEBTOR}),
    Permission.AGREE_PLAN: frozenset({Role.DEBTOR}),
    Permission.APPROVE_PLAN: frozenset({Role.MANAGER}),
    Permission.ANSWER_DEBTOR: frozenset({Role.OFFICER, Role.LAWYER, Role.ENFORCEMENT, Role.MANAGER}),
}


def may(actor: Actor, permission: Permission) -> bool:
    """The clock acts within the deeds that call it, so it may everything that a deed asks of it."""
    return actor.role is Role.SYSTEM or actor.role in GRANTS[permission]


def may_hand_over(actor: Actor, responsible_id: int | None) -> bool:
    """A manager hands any case to a colleague; whoever else works on cases, one of their own."""
    is_own = responsible_id == actor.id and may(actor, Permission.TAKE_STEP)
    return is_own or may(actor, Permission.ASSIGN_CASE)


def grants_as_markdown() -> str:
    """The page `docs/roles.md`: what each role may do."""
    roles = [role for role in Role if role in EVERYONE]
    head = "| | " + " | ".join(role.value for role in roles) + " |"
    rule = "|---|" + "---|" * len(roles)
    rows = [
        f"| {permission.value} | " + " | ".join("✓" if role in granted else "" for role in roles) + " |"
        for permission, granted in GRANTS.items()
    ]
    intro = "Written by the code: `python -m backend.domain.people > docs/roles.md`."
    return "\n".join(["# Who may do what", "", intro, "", head, rule, *rows])


if __name__ == "__main__":
    print(grants_as_markdown())  # noqa: T201 - this is the page
