def attempt(text, builtins):
    namespace = {"__builtins__": builtins, "x": 1}
    try:
        return eval(text, namespace)
    except (NameError, ImportError) as e:
        return f"{type(e).__name__}: {e}"


print(attempt("x + 1", {}))
print(attempt("print(x)", {}))
print(attempt("open('file')", {"len": len}))
print(attempt("len('abc') + x", {"len": len}))
namespace = {"__builtins__": {"double": lambda n: 2 * n}}
exec("def f(n):\n    return double(n)", namespace)
print(namespace["f"](21))
try:
    exec("import math", namespace)
except ImportError as e:
    print(e)


class Everything(dict):
    def __missing__(self, name):
        return name * 2


print(attempt("ab + cd", Everything()))
print(eval("len('xyz')", {}), eval("len('xyz')", {"__builtins__": __builtins__}))
