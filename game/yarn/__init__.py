"""The Yarn Spinner 3.2 language: reads scripts, checks them, and plays them stop by stop."""

from game.yarn.compiler import compile_sources
from game.yarn.lines import LineInfo
from game.yarn.markup import Attribute
from game.yarn.problems import Problem, ScriptError
from game.yarn.program import Expression, NodeInfo, Program, VariableInfo
from game.yarn.state import SavedFrame, SavedState, State
from game.yarn.stops import Command, Line, Option, Options, Stop
from game.yarn.tree import Source
from game.yarn.types import Signature
from game.yarn.vm import VM

__all__ = [
    "VM",
    "Attribute",
    "Command",
    "Expression",
    "Line",
    "LineInfo",
    "NodeInfo",
    "Option",
    "Options",
    "Problem",
    "Program",
    "SavedFrame",
    "SavedState",
    "ScriptError",
    "Signature",
    "Source",
    "State",
    "Stop",
    "VariableInfo",
    "compile_sources",
]
