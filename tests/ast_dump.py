"""Print Python's own tree of every file named on standard input, in the form of `syntax::dump`.

For each file: a line with its path and the length of the dump in bytes, then the dump and a line end.
A file that Python refuses has the length -1 and no dump.
"""

import ast
import struct
import sys
import warnings

sys.setrecursionlimit(20_000)
warnings.simplefilter("ignore")

# what the two trees cannot share, or do not need to
HIDDEN = {"ctx", "type_comment", "kind"}
# 3.12 has no defaults of type parameters
FIELDS = {
    "TypeVar": ("name", "bound", "default_value"),
    "TypeVarTuple": ("name", "default_value"),
    "ParamSpec": ("name", "default_value"),
    "Module": ("body",),
}


def constant(value):
    match value:
        case None | True | False:
            return str(value)
        case _ if value is ...:
            return "Ellipsis"
        case int():
            return f"i{value:x}"
        case float():
            return "f" + struct.pack(">d", value).hex()
        case complex():
            return "j" + struct.pack(">d", value.imag).hex()
        case str():
            return "s" + value.encode("utf-8", "surrogatepass").hex()
        case bytes():
            return "b" + value.hex()


def dump(node, out):
    if node is None:
        out.append("~")
    elif isinstance(node, list):
        out.append("[")
        for item in node:
            dump(item, out)
            out.append(",")
        out.append("]")
    elif isinstance(node, ast.Constant):
        out.append(f"Constant({constant(node.value)})")
    elif isinstance(node, ast.AST):
        name = type(node).__name__
        out.append(name)
        out.append("(")
        for field in FIELDS.get(name, node._fields):
            if field in HIDDEN:
                continue
            value = getattr(node, field, None)
            if name == "MatchSingleton":
                out.append(f"Constant({value})")
            else:
                dump(value, out)
            out.append(",")
        out.append(")")
    else:
        out.append(str(node))


for path in sys.stdin.read().splitlines():
    try:
        with open(path, "rb") as file:
            tree = ast.parse(file.read())
        # what the grammar takes may still be refused: misplaced statements, names bound twice
        compile(tree, path, "exec", dont_inherit=True)
        out = []
        dump(tree.body, out)
        data = "".join(out).encode("utf-8", "surrogatepass")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        sys.stdout.buffer.write(f"{path}\t-1\n".encode())
        continue
    sys.stdout.buffer.write(f"{path}\t{len(data)}\n".encode() + data + b"\n")
