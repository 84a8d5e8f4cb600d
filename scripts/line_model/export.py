"""The trained net as an ONNX file: BatchNorm folded into the convolutions, weights of 16 bits, widths of any size.

python -m scripts.line_model.export net.pt backend/recognition/line_model.onnx
"""

import argparse
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from backend.recognition.line_letters import LETTERS
from scripts.line_model.net import Along, Grid, Net


class Graph:
    """Nodes in their order, as ONNX wants them written down."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def weight(self, values: npt.NDArray[np.float32]) -> str:
        """Kept as numbers of 16 bits: half the file, and the run-time makes them 32 as it loads."""
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(values.astype(np.float16), name + "h"))
        self.nodes.append(helper.make_node("Cast", [name + "h"], [name], to=TensorProto.FLOAT))
        return name

    def add(self, kind: str, *inputs: str, **settings: object) -> str:
        name = f"n{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **settings))
        return name

    def convolved(self, seen: str, one: nn.Conv2d) -> str:
        assert one.bias is not None  # noqa: S101 - folding gave it one
        up, left = (int(side) for side in one.padding)
        weight, bias = (self.weight(values.detach().numpy()) for values in (one.weight, one.bias))
        return self.add(
            "Conv", seen, weight, bias, kernel_shape=list(one.kernel_size), strides=list(one.stride),
            pads=[up, left, up, left], group=one.groups,
        )  # fmt: skip

    def normed(self, seen: str, pair: nn.Sequential) -> str:
        return self.convolved(seen, fuse_conv_bn_eval(pair[0], pair[1]))

    def layer(self, seen: str, one: nn.Module) -> str:
        if isinstance(one, nn.ReLU):
            return self.add("Relu", seen)
        if isinstance(one, nn.Conv2d):
            return self.convolved(seen, one)
        if isinstance(one, Grid):
            inner = self.normed(self.add("Relu", self.normed(seen, one.first)), one.second)
            return self.add("Relu", self.add("Add", seen, inner))
        if isinstance(one, Along):
            inner = self.normed(self.add("Relu", self.normed(seen, one.beside)), one.together)
            return self.add("Relu", self.add("Add", seen, inner))
        if isinstance(one, nn.Sequential):
            return self.normed(seen, one)
        return seen


def model(net: Net) -> onnx.ModelProto:
    """From `lines` (count, 1, 32, width) to `signs` (count, 1 + len(LETTERS), 1, width / 4): not yet probabilities."""
    net.eval()
    graph, seen = Graph(), "lines"
    for one in _joined(list(net.seen)):
        seen = graph.layer(seen, one)
    graph.nodes[-1].output[0] = "signs"
    lines = helper.make_tensor_value_info("lines", TensorProto.FLOAT, ["count", 1, 32, "width"])
    signs = helper.make_tensor_value_info("signs", TensorProto.FLOAT, ["count", len(LETTERS) + 1, 1, "steps"])
    made = helper.make_graph(graph.nodes, "line", [lines], [signs], graph.weights)
    whole = helper.make_model(made, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    onnx.checker.check_model(whole)
    return whole


def _joined(layers: list[nn.Module]) -> list[nn.Module]:
    """A convolution and the BatchNorm after it as one."""
    out: list[nn.Module] = []
    for one in layers:
        if isinstance(one, nn.BatchNorm2d):
            out[-1] = nn.Sequential(out[-1], one)
        elif not isinstance(one, nn.Dropout2d):
            out.append(one)
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path)
    parser.add_argument("file", type=Path)
    chosen = parser.parse_args()
    net = Net(len(LETTERS) + 1)
    net.load_state_dict(torch.load(chosen.weights))
    chosen.file.write_bytes(model(net).SerializeToString())


if __name__ == "__main__":
    main()
