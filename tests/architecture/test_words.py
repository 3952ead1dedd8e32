"""No word that a window shows is written where no translator finds it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import ui

ROOT = Path(ui.__file__).parent
SOURCES = sorted(path for path in ROOT.rglob("*.py") if "bench" not in path.relative_to(ROOT).parts)
SAYS = frozenset(
    {
        *(
            "say",
            "setText",
            "setToolTip",
            "setWindowTitle",
            "setPlaceholderText",
            "setAccessibleName",
            "setAccessibleDescription",
        ),
        *(
            "addAction",
            "addTab",
            "setTabText",
            "setTitle",
            "setStatusTip",
            "setWhatsThis",
            "setPrefix",
            "setSuffix",
            "setLabelText",
        ),
        *(
            "name",
            "name_close",
            "show_words",
            "show_mode",
            "show_shut",
            "show_ending",
            "show_hint",
            "show_remark",
            "addItem",
            "setNameFilter",
        ),
    }
)
"""Calls whose texts are seen or read aloud."""
FREE = re.compile(r"Lanyard|F\d+|Esc|Enter|Ctrl\+\S+|\{\d\}|%n|[AB]a|[a-z_]+")
"""Names, keys, and words of one piece in small letters, which are names of things in the program."""


def words(text: str) -> bool:
    """Whether a text has words that somebody reads."""
    return any(char.isalpha() for char in FREE.sub("", text)) or len(re.findall(r"[^\W\d]{2,}", text)) > 1


def literals(node: ast.AST) -> Iterator[ast.expr]:
    """Texts among the arguments of a call, not those of calls within it."""
    match node:
        case ast.Constant(value=str()) | ast.JoinedStr():
            yield node
        case ast.IfExp():
            yield from literals(node.body)
            yield from literals(node.orelse)
        case ast.BinOp() | ast.BoolOp() | ast.Tuple() | ast.List() | ast.Starred():
            for part in ast.iter_child_nodes(node):
                yield from literals(part)


def plain(node: ast.expr) -> str:
    """The text of a literal; what is filled into it doesn't count."""
    if isinstance(node, ast.JoinedStr):
        return " ".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
    return str(node.value) if isinstance(node, ast.Constant) else ""


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Calls of methods, and of what translates; a command line's `say`, and a painter's `translate`, are others."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate") | ast.Name(id="translate")):
                yield "translate", node
            case ast.Call(func=ast.Attribute(attr=called)) if called != "translate":
                yield called, node


def complaints(tree: ast.AST) -> list[str]:
    """What is said without a translation, and what is no literal where one must stand."""
    found = []
    for called, call in calls(tree):
        if called in SAYS:
            said = [plain(text) for argument in call.args for text in literals(argument)]
            found += [f"{call.lineno}: {called}({text!r})" for text in said if words(text)]
        elif called in {"tr", "translate"}:
            texts = call.args[:1] if called == "tr" else call.args[:2]
            if any(not (isinstance(text, ast.Constant) and isinstance(text.value, str)) for text in texts):
                found.append(f"{call.lineno}: {called}() of something else than a literal")
    return found


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_a_window_says_goes_through_a_translation(path):
    assert complaints(ast.parse(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("source", "caught"),
    [
        ('label.setText("Let them in")', True),
        ('label.say("Ready" if ready else "")', True),
        ('label.say(f"Seats: {left}")', True),
        ('self.tr(f"Seats: {left}")', True),
        ("self.tr(words)", True),
        ('label.say(self.tr("Let them in"))', False),
        ('label.say(f"{key}  {does}")', False),
        ('button.setText("×")', False),
        ('self.setWindowTitle("Lanyard")', False),
    ],
)
def test_the_lint_sees_what_it_must(source, caught):
    assert bool(complaints(ast.parse(source))) is caught
