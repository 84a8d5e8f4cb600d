"""A filter survives its way through a button."""

import json

from hypothesis import given
from hypothesis import strategies as st

from backend.domain.filters import Filter, filter_of, spec_of


@given(st.builds(Filter, sum_from=st.none() | st.decimals(0, 10**9, places=2)))
def test_a_filter_reads_back_as_it_was(chosen: Filter) -> None:
    assert filter_of(json.loads(json.dumps(spec_of(chosen)))) == chosen


def test_what_is_not_set_is_not_written() -> None:
    assert spec_of(Filter()) == {}
