"""How likely a row of steps spells a text: the forward pass of connectionist temporal classification (Graves, 2006).

Sign 0 says nothing. A text of n signs is a row of 2n + 1 states, silence before, between and after them; from a state
one stays, goes to the next, or leaps over a silence between two signs that differ.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
_NEVER = -1e30


def best(signs: Floats) -> float:
    """The log-probability of the likeliest path; less than that of its text, which has other paths too."""
    return float(signs.max(axis=1).sum())


def log_probability(signs: Floats, text: Sequence[int], between: Sequence[int] = ()) -> float:
    """Of the text, in nats; `signs` are log-probabilities, (steps, signs).

    `between`: signs that part words; then the text may stand among others, and what they say costs nothing.
    """
    states = [0] + [state for sign in text for state in (sign, 0)]
    leaps = [n > 1 and states[n] not in {0, states[n - 2]} for n in range(len(states))]
    emitted = signs[:, states]
    if not between or not text:
        return _forward(emitted, leaps, starts=[0, 1], ends=[-1, -2])
    anything = signs.max(axis=1)
    parting = signs[:, list(between)].max(axis=1)
    emitted = np.column_stack([anything, parting, emitted, parting, anything])
    # From what parts to the first sign, and from the last sign to what parts, there need be no silence.
    leaps = [False, False, False, True, *leaps[2:], True, False]
    return _forward(emitted, leaps, starts=[0, 1, 2, 3], ends=[-1, -2, -3, -4])


def _forward(emitted: Floats, leaps: Sequence[bool], starts: list[int], ends: list[int]) -> float:
    """The sum over all ways through the states, from one of `starts` to one of `ends`."""
    size = emitted.shape[1]
    forbidden = np.where(leaps, 0.0, _NEVER)
    now, one, two = (np.full(size, _NEVER) for _ in range(3))
    now[starts[:size]] = emitted[0, starts[:size]]
    for step in emitted[1:].astype(np.float64):
        one[1:], two[2:] = now[:-1], now[:-2]
        now = np.logaddexp(np.logaddexp(now, one), two + forbidden) + step
    return float(np.logaddexp.reduce(now[ends[:size]]))
