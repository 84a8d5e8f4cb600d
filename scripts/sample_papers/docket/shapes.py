"""The order of blocks of a paper, written as a row of their names."""

from collections.abc import Sequence


def shapes(*orders: str) -> tuple[str, ...]:
    """`head ^title place` is three blocks, the second a title; `found+story` stand in one paragraph."""
    return tuple("\n\n".join(map(_block, order.split())) for order in orders)


def laid(orders: Sequence[str], *told: Sequence[str]) -> tuple[str, ...]:
    """Each of `told` in three of the orders, in which <0>, <1>, ... stand for what it says."""
    return tuple(
        _filled(orders[(3 * number + turn) % len(orders)], words)
        for number, words in enumerate(told)
        for turn in range(3)
    )


def _block(name: str) -> str:
    if set(name) <= {"-", "="}:
        return name
    plain = name.lstrip("^")
    told = " ".join(f"{{@{one}}}" for one in plain.split("+"))
    return f"{name[: -len(plain)]} {told}".lstrip()


def _filled(order: str, told: Sequence[str]) -> str:
    for place, words in enumerate(told):
        order = order.replace(f"<{place}>", words)
    return order
