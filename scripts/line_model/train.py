"""Train the line model on lines drawn by scripts/line_model/batches.py.

    python -m scripts.line_model.train FOLDER --dictionary ru_RU.dic [--fonts FOLDER] [--minutes 50]

Wants, beside what the program itself has, torch 2.13 (its CPU build will do) and onnx 1.23 for the export; neither is
among the program's requirements. Words come from Debian's hunspell-ru, prose from the part of the papers that rules may
be fitted on. Fonts: those of scripts/install.sh that no measuring part of the papers uses, and, unpacked into a folder,
Debian's fonts-croscore, fonts-cmu, fonts-noto-core, fonts-noto-mono, fonts-ebgaramond, fonts-vollkorn, fonts-inter,
fonts-jura, fonts-play, fonts-comfortaa, fonts-firacode, fonts-hack, fonts-jetbrains-mono, fonts-anonymous-pro and
fonts-paratype; scripts/line_model/fonts.py says which are left out: no font of a part that measures has been seen.
The weights that ship took 46 minutes on one core of a shared machine, 177 000 lines, most of them seen once; then, by
--peak 0.0006 and --start, 9 minutes more, 9 000 lines, once noughts stood in rows as often as they do on paper, and 10
minutes with ends of addresses, where a «б» stands behind the number of a house.
"""

import argparse
import copy
import math
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import torch
from torch import Tensor, nn

from backend.recognition.line_letters import LETTERS
from scripts.line_model.batches import Batch, taken
from scripts.line_model.net import Net

_PEAK, _DECAY, _WARM = 3e-3, 0.02, 0.04
_STEADY = 0.998
_EVERY = 150.0


class Steady:
    """A running mean of the net: it reads better than the last step does."""

    def __init__(self, net: Net) -> None:
        self.net = copy.deepcopy(net).eval()
        self.steps = 0

    @torch.no_grad()
    def follow(self, net: Net) -> None:
        self.steps += 1
        keep = min(_STEADY, self.steps / (self.steps + 10))
        for mine, theirs in zip(self.net.state_dict().values(), net.state_dict().values(), strict=True):
            if mine.dtype.is_floating_point:
                mine.lerp_(theirs, 1 - keep)
            else:
                mine.copy_(theirs)


def loss_of(net: Net, batch: Batch) -> Tensor:
    """Per sign, so that a long line counts by its length."""
    lines = torch.from_numpy(batch.lines)[:, None].contiguous(memory_format=torch.channels_last)
    lines = varied(lines) if net.training else lines
    told = net(lines).squeeze(2).permute(2, 0, 1).log_softmax(2)
    lengths = torch.from_numpy(batch.lengths)
    steps = torch.full((len(lengths),), told.shape[0])
    each = nn.functional.ctc_loss(
        told, torch.from_numpy(batch.signs), steps, lengths, reduction="none", zero_infinity=True
    )
    return each.sum() / max(1, int(lengths.sum()))


def varied(lines: Tensor) -> Tensor:
    """A line met for the second time is not quite the same: paler, grainier, higher or lower by a pixel or two."""
    count = len(lines)
    lines = lines * torch.empty(count, 1, 1, 1).uniform_(0.75, 1.12)
    lines = torch.roll(lines, int(torch.randint(-2, 3, ())), 2)
    return lines + torch.randn_like(lines) * (torch.rand(count, 1, 1, 1) * 0.07)


def batches(folder: Path, rng: Random) -> Iterator[Batch]:
    """Those never seen first; while none is new, any of those that lie there."""
    seen: list[Path] = []
    known: set[Path] = set()
    fresh: list[Path] = []
    while True:
        if not fresh:
            fresh = sorted((file for file in folder.glob("*.npz") if file not in known), reverse=True)
            known.update(fresh)
        file = fresh.pop() if fresh else rng.choice(seen) if seen else None
        if file is None:
            time.sleep(2)
            continue
        try:
            batch = taken(file)
        except FileNotFoundError:
            seen = [one for one in seen if one != file]
            continue
        if file not in seen[-1:]:
            seen.append(file)
        yield batch


@torch.no_grad()
def judged(net: Net, files: list[Path]) -> tuple[float, float]:
    """The share of lines read without a mistake, and the loss."""
    right = lines = 0
    losses = []
    for file in files:
        batch = taken(file)
        losses.append(float(loss_of(net, batch)))
        best = net(torch.from_numpy(batch.lines)[:, None]).squeeze(2).argmax(1)
        at = 0
        for row, length in zip(best, batch.lengths.tolist(), strict=True):
            signs = [int(sign) for sign in torch.unique_consecutive(row) if sign]
            right += signs == batch.signs[at : at + length].tolist()
            lines, at = lines + 1, at + length
    return right / max(1, lines), sum(losses) / max(1, len(losses))


def rate(gone: float, peak: float) -> float:
    """Of learning, up and then down as the cosine; by time, for the machine may be shared."""
    if gone < _WARM:
        return peak * (0.05 + 0.95 * gone / _WARM)
    return peak * (0.004 + 0.996 * 0.5 * (1 + math.cos(math.pi * (gone - _WARM) / (1 - _WARM))))


def train(folder: Path, minutes: float, peak: float, start: Path | None = None) -> None:
    torch.manual_seed(1)
    net = Net(len(LETTERS) + 1)
    if start:
        net.load_state_dict(torch.load(start))
    net = net.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    steady = Steady(net)
    learns = torch.optim.AdamW(net.parameters(), lr=peak, weight_decay=_DECAY, betas=(0.9, 0.98))
    tests = sorted((folder / "judge").glob("*.npz"))
    began = told_at = time.monotonic()
    lines = steps = 0
    for batch in batches(folder / "lines", Random(1)):
        gone = min(1.0, (time.monotonic() - began) / (60 * minutes))
        for group in learns.param_groups:
            group["lr"] = rate(gone, peak)
        learns.zero_grad()
        loss = loss_of(net, batch)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        learns.step()
        steady.follow(net)
        steps, lines = steps + 1, lines + len(batch.lengths)
        if steps % 25 == 0:
            speed = lines / (time.monotonic() - began)
            print(f"{steps} {lines} lines, loss {float(loss.detach()):.3f}, {speed:.0f} lines/s", flush=True)
        if gone == 1.0 or time.monotonic() - told_at > _EVERY:
            told_at = time.monotonic()
            torch.save(steady.net.state_dict(), folder / "net.part")
            (folder / "net.part").rename(folder / "net.pt")
            print(f"{gone:.0%} {lines} lines: right {judged(steady.net, tests)}", flush=True)
        if gone == 1.0:
            return


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dictionary", type=Path)
    parser.add_argument("--fonts", type=Path, action="append", default=[])
    parser.add_argument("--minutes", type=float, default=50)
    parser.add_argument("--peak", type=float, default=_PEAK, help="the fastest rate of learning")
    parser.add_argument("--start", type=Path, help="weights to go on from")
    chosen = parser.parse_args()
    torch.set_num_threads(1)
    drawing = None
    if chosen.dictionary:
        more = [part for fonts in chosen.fonts for part in ("--fonts", str(fonts))]
        draw = [sys.executable, "-m", "scripts.line_model.batches", "--dictionary", str(chosen.dictionary), *more]
        subprocess.run([*draw, str(chosen.folder / "judge"), "--seed", "9999", "--count", "24"], check=True)
        drawing = subprocess.Popen([*draw, str(chosen.folder / "lines")])
    try:
        train(chosen.folder, chosen.minutes, chosen.peak, chosen.start)
    finally:
        if drawing:
            drawing.terminate()


if __name__ == "__main__":
    main()
