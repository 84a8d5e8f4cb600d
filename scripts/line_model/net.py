"""The net: convolutions alone, so that any run-time has its parts. A line 32 pixels tall becomes a row of letters."""

import torch
from torch import Tensor, nn

WIDTHS = (16, 32, 64, 192)
"""Channels at half, a quarter and an eighth of the height, and along the row."""
BLOCKS = 7


def normed(
    inside: int, outside: int, kernel: tuple[int, int], stride: tuple[int, int] = (1, 1), groups: int = 1
) -> nn.Sequential:
    around = (kernel[0] // 2, kernel[1] // 2)
    return nn.Sequential(
        nn.Conv2d(inside, outside, kernel, stride, around, groups=groups, bias=False), nn.BatchNorm2d(outside)
    )


class Grid(nn.Module):
    """Two convolutions beside a shortcut, where the line still has height."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.first = normed(width, width, (3, 3))
        self.second = normed(width, width, (3, 3))

    def forward(self, seen: Tensor) -> Tensor:
        return torch.relu(seen + self.second(torch.relu(self.first(seen))))


class Along(nn.Module):
    """What stands to the left and to the right: each channel on its own, then all of one place together."""

    def __init__(self, width: int, reach: int = 9) -> None:
        super().__init__()
        self.beside = normed(width, width, (1, reach), groups=width)
        self.together = normed(width, width, (1, 1))

    def forward(self, seen: Tensor) -> Tensor:
        return torch.relu(seen + self.together(torch.relu(self.beside(seen))))


class Net(nn.Module):
    """From (lines, 1, 32, width) to (lines, classes, 1, width / 4), not yet made into probabilities."""

    def __init__(self, classes: int) -> None:
        super().__init__()
        half, quarter, eighth, row = WIDTHS
        self.seen = nn.Sequential(
            normed(1, half, (5, 5), (2, 2)),
            nn.ReLU(),
            normed(half, quarter, (3, 3), (2, 2)),
            nn.ReLU(),
            Grid(quarter),
            normed(quarter, eighth, (3, 3), (2, 1)),
            nn.ReLU(),
            Grid(eighth),
            nn.Conv2d(eighth, row, (4, 1), bias=False),
            nn.BatchNorm2d(row),
            nn.ReLU(),
            *(Along(row) for _ in range(BLOCKS)),
            nn.Dropout2d(0.05),
            nn.Conv2d(row, classes, (1, 1)),
        )

    def forward(self, lines: Tensor) -> Tensor:
        told: Tensor = self.seen(lines)
        return told
