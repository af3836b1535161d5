# SPDX-FileCopyrightText: Rollbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A scanner of C++ good enough for measuring: tokens without comments and literals, and the functions of a file."""

import re
from typing import NamedTuple

TOKEN = re.compile(
    r"""
      (?P<comment>//(?:[^\n\\]|\\.|\\\n)*|/\*.*?\*/)
    | (?P<raw>(?:u8|u|U|L)?R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)")
    | (?P<string>(?:u8|u|U|L)?"(?:[^"\\\n]|\\.|\\\n)*")
    | (?P<number>\.?[0-9](?:[eEpP][+-]|'[0-9a-zA-Z]|[0-9a-zA-Z_.])*)
    | (?P<char>(?:u8|u|U|L)?'(?:[^'\\\n]|\\.)+')
    | (?P<word>[A-Za-z_][A-Za-z0-9_]*)
    | (?P<punct>::|->|[^\sA-Za-z0-9_])
    """,
    re.VERBOSE | re.DOTALL,
)
DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n\\]|\\\n|\\.)*", re.MULTILINE)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^">\n]+)[">]', re.MULTILINE)
MACRO = re.compile(r"^[A-Z][A-Z0-9_]*$")
TYPE_WORDS = {"class", "struct", "union", "enum"}


class Token(NamedTuple):
    kind: str
    text: str
    line: int


class Function(NamedTuple):
    name: str
    first: int
    last: int

    @property
    def lines(self):
        return self.last - self.first + 1


def blank(text):
    """The same number of lines, without their content."""
    return "\n" * text.count("\n")


def without_comments(text):
    """The source with comments, and the content of string and character literals, taken out; line numbers stay."""

    def keep(match):
        if match.lastgroup == "comment":
            return " " + blank(match.group())
        if match.lastgroup in ("string", "char") or match.group("raw"):
            return '""' + blank(match.group())
        return match.group()

    return TOKEN.sub(keep, text)


def includes(text):
    """(line, quoted, path) of every #include, those in comments left out."""
    masked = TOKEN.sub(lambda m: " " + blank(m.group()) if m.lastgroup == "comment" else m.group(), text)
    return [(masked.count("\n", 0, m.start()) + 1, m[1] == '"', m[2]) for m in INCLUDE.finditer(masked)]


def tokens(text):
    """Every token outside comments and preprocessor directives."""
    # A '#' within a comment or a literal is none: those go first, then the directives.
    code = DIRECTIVE.sub(lambda m: blank(m.group()), without_comments(text))
    line, end, found = 1, 0, []
    for match in TOKEN.finditer(code):
        line += code.count("\n", end, match.start())
        end = match.start()
        found.append(Token(match.lastgroup or "raw", match.group(), line))
    return found


def strip_head(head):
    """A declaration's tokens without what may stand before it: labels, macros of their own, template<…>."""
    while head:
        texts = [t.text for t in head[:2]] + ["", ""]
        if texts[1] == ":" and head[0].kind == "word":
            head = head[2:]
        elif texts[0] in ("public", "private", "protected") or texts[0] in ("Q_OBJECT", "Q_GADGET", "Q_SLOTS"):
            head = head[1:]
        elif MACRO.match(texts[0]) and texts[1] == "(":
            head = head[matching(head, 1, "(", ")") + 1:]
        elif texts[0] == "template" and texts[1] == "<":
            head = head[matching(head, 1, "<", ">") + 1:]
        else:
            break
    return head


def matching(items, start, opening, closing):
    """The place of the bracket that closes the one at start; angles within round brackets are comparisons."""
    depth, rounds = 0, 0
    for index in range(start, len(items)):
        text = items[index].text
        if opening == "<" and text in "()":
            rounds += 1 if text == "(" else -1
        elif text == opening and rounds == 0:
            depth += 1
        elif text == closing and rounds == 0:
            depth -= 1
            if depth == 0:
                return index
    return len(items) - 1


def outermost(head):
    """The tokens outside any bracket; each bracketed group is left as its two brackets."""
    depth, out = 0, []
    for token in head:
        if token.text in ")]}":
            depth -= 1
        if depth == 0:
            out.append(token)
        if token.text in "([{":
            depth += 1
    return out, depth


def scope_of(head):
    """What the '{' after this head opens, in a namespace or a class: namespace, type, function or value."""
    head = strip_head(head)
    outer, depth = outermost(head)
    texts = [t.text for t in outer]
    if depth > 0:
        return "value"
    if "namespace" in texts or (texts[:1] == ["extern"] and "(" not in texts):
        return "namespace"
    if texts and texts[0] in ("typedef", "static", "constexpr", "inline", "const", "friend"):
        if "(" not in texts and TYPE_WORDS & set(texts):
            return "type"
    if texts and texts[0] in TYPE_WORDS:
        return "type"
    assigned = any(t == "=" and texts[i - 1] != "operator" for i, t in enumerate(texts) if i)
    if "(" not in texts or (assigned and texts[-1] not in (")", "mutable", "noexcept")):
        return "value"
    close = texts.index(")")
    if ":" in texts[close:] and texts[-1] not in (")", "}"):
        return "value"  # a member initialised with braces
    return "function"


def name_of(head):
    outer, _ = outermost(strip_head(head))
    texts = [t.text for t in outer]
    if "(" not in texts:
        return "lambda"
    end = texts.index("(")
    if "operator" in texts[:end + 1]:
        return "".join(texts[texts.index("operator"):end + 1]).rstrip("(")
    start = end
    while start > 0 and (texts[start - 1] in ("::", "~") or re.match(r"\w+$", texts[start - 1])):
        if re.match(r"\w+$", texts[start - 1]) and start < end and re.match(r"\w+$", texts[start]):
            break
        start -= 1
    return "".join(texts[start:end]) or "lambda"


def functions(text):
    """Every function of a file, constructors and operators too; lambdas and local types belong to the one around."""
    found, scopes, head = [], [], []
    for token in tokens(text):
        if scopes and scopes[-1][0] in ("function", "block", "value"):
            if token.text == "{":
                scopes.append(("block", None, None))
            elif token.text == "}":
                kind, name, first = scopes.pop()
                if kind == "function":
                    found.append(Function(name, first, token.line))
                    head = []
                elif kind == "value" or not inside_body(scopes):
                    head.append(token)
            continue
        if token.text == "{":
            kind = scope_of(head)
            start = strip_head(head)
            scopes.append((kind, name_of(head), start[0].line if start else token.line))
            if kind == "value":
                head.append(token)
            else:
                head = []
        elif token.text == "}":
            if scopes:
                scopes.pop()
            head = []
        elif token.text == ";" and outermost(head)[1] <= 0:
            head = []
        else:
            head.append(token)
    return found


def inside_body(scopes):
    return any(kind in ("function", "value") for kind, _, _ in scopes)
