"""Who may see the token: the whole list, each with its reason. A new caller must join it here."""

import ast
from pathlib import Path

import notion_wizard

PACKAGE = Path(notion_wizard.__file__).parent

CALLERS = {
    # It leaves for Notion, in the one header that carries it.
    "adapters.transport._Bearer.__call__",
    # It leaves for the keychain.
    "adapters.system_keychain.SystemKeychain.write",
    # The person asked for it: Copy token, and `notion-wizard get`.
    "gui.clipboard.TokenClipboard.copy",
    "cli.program._get",
    # and Replace in this file.
    "core.token_places.replacing.with_new_token",
    # The field holds it as dots, and Show shows it.
    "gui.pages.check.CheckPage._show_paste",
    # It does not leave: the paste doctor looks at one of two tokens, or at one out of a message,
    "gui.pages.check.CheckPage._candidate_text",
    "gui.pages.check.CheckPage._choose_candidate",
    "gui.pages.situation.SituationPage._told",
    # and the message reader at a paste that is no token.
    "gui.pages.check.CheckPage.deed_done",
}


class Callers(ast.NodeVisitor):
    """Finds each mention of `reveal`, called or handed on, and the function that it stands in."""

    def __init__(self, module):
        self.names = [module]
        self.found = set()

    def visit(self, node):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                self.names.append(node.name)
                self.generic_visit(node)
                self.names.pop()
                return
            case ast.Attribute(attr="reveal") | ast.Constant(value="reveal"):
                self.found.add(".".join(self.names))
        self.generic_visit(node)


def callers_in(source, module):
    callers = Callers(module)
    callers.visit(ast.parse(source))
    return callers.found


def module_of(path):
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts)


def test_only_these_functions_reveal_a_token():
    sources = ((path.read_text("utf-8"), module_of(path)) for path in PACKAGE.rglob("*.py"))
    found = set().union(*(callers_in(source, module) for source, module in sources))
    assert found == CALLERS


def test_a_caller_is_found_wherever_it_hides():
    source = """
class Page:
    def show(self):
        def later(): return self.token.reveal()
        return lambda: self.token.reveal
shown = getattr(token, "reveal")()
def reveal(): ...
"""
    assert callers_in(source, "m") == {"m.Page.show.later", "m.Page.show", "m"}
