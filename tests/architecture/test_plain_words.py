"""No window takes what somebody else wrote for HTML: labels are plain, and so is what stands in a tool tip."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "ui").rglob("*.py"))
PLAIN = ROOT / "ui" / "widgets" / "plain.py"


def own(node: ast.expr) -> bool:
    """Whether a tool tip is plain: made so by `tip`, or a text of ours."""
    match node:
        case ast.Constant():
            return True
        case ast.Call(func=ast.Name(id="tip")) | ast.Call(func=ast.Attribute(attr="tr")):
            return True
        case ast.IfExp():
            return own(node.body) and own(node.orelse)
    return False


def complaints(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="QLabel")):
                yield f"{node.lineno}: a QLabel that may take its text for HTML: make it a PlainLabel"
            case ast.ClassDef(bases=bases) if any(isinstance(base, ast.Name) and base.id == "QLabel" for base in bases):
                yield f"{node.lineno}: {node.name} is a QLabel that may take its text for HTML: make it a PlainLabel"
            case ast.Call(func=ast.Attribute(attr="setToolTip"), args=[text]) if not own(text):
                yield f"{node.lineno}: a tool tip that may take its text for HTML: give it to tip()"


@pytest.mark.parametrize("path", [path for path in SOURCES if path != PLAIN], ids=lambda path: str(path.relative_to(ROOT)))
def test_no_window_takes_words_for_html(path):
    assert list(complaints(ast.parse(path.read_text(encoding="utf-8")))) == []
