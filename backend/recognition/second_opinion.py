"""The learned opinion beside the rules: what they lack a phrase for, and what speaks for or against them.

The two err apart: a rule on words that it was not written for, the model on papers unlike all that it was taught.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from backend.domain.reading import PaperKind
from backend.recognition.classify import SURELY_STRANGE, Verdict, classify
from backend.recognition.classify_post import is_card, tells_an_end
from backend.recognition.flow import Flow
from backend.recognition.learned_codes import code_roles
from backend.recognition.learned_kind import Deed, kind_shares
from backend.recognition.learned_roles import NONE, Role, day_roles, person_roles, sum_roles
from backend.recognition.names import person_of, same_person
from backend.recognition.paper import Found, Paper, found
from backend.recognition.sections import Sections
from backend.recognition.surroundings import Surroundings

# How likely a stranger it may be at most to be named by the model alone: where the rules know none, and where they
# know it for a stranger by its title.
_STRANGER, _KNOWN_STRANGER, _KNOWN_BY_TITLE = 0.2, 0.05, 0.95
_DOUBTS_KIND, _OF_DOUBTED = 0.1, 0.6
_OVERRULES = 0.8
# Where both said the same, none of 3 600 papers left out was of another kind.
_AGREES_ON_KIND, _OF_BOTH, _OF_ONE = 0.9, 0.99, 0.9
# Rules that are sure of title and deed need less of it, where what else it may be is no stranger.
_SURE_BY_RULES, _AGREES_WITH_SURE, _HARDLY_STRANGE = 0.985, 0.7, 0.05
_STRANGE: Deed = (PaperKind.UNKNOWN, "")
_AGREES, _DIFFERS = 0.8, 0.1
_SURE, _RIVAL, _LIKELY = 0.95, 0.05, 0.5
_ON_EVERY_PAPER = frozenset({"order_date"})
# Written by hand after its caption where nobody can read it; the day that is printed below is another.
_BESIDE_A_HAND = frozenset({"in_force_date"})


def verdict_on(flow: Flow, parts: Sections, legibility: float) -> Verdict:
    """By the rules and the model."""
    rules = classify(flow, parts, legibility)
    paper = Paper(flow, parts, rules.kind)
    if not paper.dates:  # all of ours bear one, but for forms that nobody has filled in
        return rules if rules.kind is PaperKind.UNKNOWN else replace(rules, confidence=min(rules.confidence, _OF_ONE))
    shares = kind_shares(paper)
    if tells_an_end(flow):
        return verdict_of_both(rules, shares)
    if is_card(flow):
        both = verdict_of_both(rules, shares)
        return replace(both, confidence=min(both.confidence, _OF_DOUBTED))
    return verdict_of_both(rules, _without_letters(shares))


def _without_letters(shares: Mapping[Deed, float]) -> Mapping[Deed, float]:
    """A letter still under way is a stranger, and reads as one that was handed over but for a word."""
    left = {deed: share for deed, share in shares.items() if deed[0] is not PaperKind.POSTAL_NOTICE}
    return left | {_STRANGE: 1 - sum(left.values()) + left[_STRANGE]}


def verdict_of_both(rules: Verdict, shares: Mapping[Deed, float]) -> Verdict:
    """Sure where both agree, in doubt where they differ; named by the model alone where the rules lack a phrase."""
    if rules.kind is PaperKind.UNKNOWN:
        return _named_alone(rules, shares)
    share = shares.get((rules.kind, rules.decree), 0.0)
    by_rules = rules.confidence >= _SURE_BY_RULES and shares[_STRANGE] < _HARDLY_STRANGE
    if share >= (_AGREES_WITH_SURE if by_rules else _AGREES_ON_KIND):
        return replace(rules, confidence=max(rules.confidence, _OF_BOTH))
    if share >= _DOUBTS_KIND:
        return replace(rules, confidence=min(rules.confidence, _OF_ONE))
    (kind, decree), other = _likeliest(shares)
    doubted = rules if other < _OVERRULES else Verdict(kind, other, decree)
    return replace(doubted, confidence=min(doubted.confidence, _OF_DOUBTED))


def _named_alone(rules: Verdict, shares: Mapping[Deed, float]) -> Verdict:
    (kind, decree), share = _likeliest(shares)
    most = _KNOWN_STRANGER if rules.confidence >= _KNOWN_BY_TITLE else _STRANGER
    if shares[_STRANGE] >= most or rules.confidence >= SURELY_STRANGE:
        return rules
    # What could hardly be read is no surer for being known by all of its words.
    return Verdict(kind, round(share * rules.confidence, 3), decree)


def _likeliest(shares: Mapping[Deed, float]) -> tuple[Deed, float]:
    return max(((deed, share) for deed, share in shares.items() if deed != _STRANGE), key=lambda one: one[1])


def with_roles(told: Sequence[Found], paper: Paper) -> Iterator[Found]:
    """What the rules told, marked by whether the model takes it for that, and what the model alone found."""
    around = Surroundings(paper)
    days, sums, people, codes = day_roles(around), sum_roles(around), person_roles(around), code_roles(paper)
    opinions = {"role": days, "sum_role": sums, "person": people, "code": codes}
    for one in told:
        said = [mark for whose, roles in opinions.items() for mark in marks(one, roles, whose)]
        yield one.also(*said, *(["contested"] if one.name in _BESIDE_A_HAND and not said else []))
    values, fields = {(one.name, one.value) for one in told}, {one.name for one in told}
    yield from (one for one in sure_days(days) if (one.name, one.value) not in values)
    yield from (one for one in likely_days(days) if one.name not in fields)
    yield from (one for one in likely_people(people, paper) if one.name not in fields)
    yield from (one for one in likely_codes(codes) if one.name not in fields)


def marks(one: Found, roles: Sequence[Role], whose: str) -> Iterator[str]:
    """None where this value stands nowhere as such: it was counted, or mended."""
    shares = [role.shares[one.name] for role in roles if role.is_of(one) and one.name in role.shares]
    if shares and max(shares) >= _AGREES:
        yield f"{whose}_agrees"
    elif shares and max(shares) < _DIFFERS:
        yield f"{whose}_differs"


def sure_days(days: Sequence[Role]) -> Iterator[Found]:
    """The one day that is surely this, beside which no other may be."""
    for name, best in _best(days, _same_value, _SURE, _RIVAL):
        yield found(name, best.value, (best.start, best.end), "learned")


def likely_days(days: Sequence[Role]) -> Iterator[Found]:
    """The day that is rather this than anything else, for a person to look at, where there must be one."""
    for name, best in _best(days, _same_value, _LIKELY, _LIKELY):
        if name in _ON_EVERY_PAPER:
            yield found(name, best.value, (best.start, best.end), "learned", "guess")


def likely_people(people: Sequence[Role], paper: Paper) -> Iterator[Found]:
    """Whoever is rather this than anyone else."""
    seen = {one.start: one for one in paper.names}
    for name, best in _best(people, lambda a, b: same_person(seen[a.start], seen[b.start]), _LIKELY, _LIKELY):
        person = person_of(seen[best.start], paper.names)
        yield found(name, person.name, (best.start, best.end), "learned", "guess", *person.evidence)


def likely_codes(codes: Sequence[Role]) -> Iterator[Found]:
    """The code that is rather the paper's than any other."""
    for name, best in _best(codes, _same_value, _LIKELY, _LIKELY):
        yield found(name, best.value, (best.start, best.end), "learned", "guess")


def _same_value(one: Role, other: Role) -> bool:
    return one.value == other.value


def _best(
    roles: Sequence[Role], are_one: Callable[[Role, Role], bool], least: float, rival: float
) -> Iterator[tuple[str, Role]]:
    """For each field the likeliest, at `least` so likely, with no other that is as likely as a `rival`."""
    for name in sorted({name for role in roles for name in role.shares} - {NONE}):
        best = max(roles, key=lambda role: role.shares[name])
        rivals = [role.shares[name] for role in roles if role is not best and not are_one(role, best)]
        if best.shares[name] >= least and max(rivals, default=0.0) < rival:
            yield name, best
