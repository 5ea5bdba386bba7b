x = "global"
print(eval("x"), eval("x", {"x": 1}), eval("x + y", {"x": 1}, {"y": 2}), eval("  x"), eval("\tx"), eval("x", {}, {"x": "local"}), eval("len('abc')", {}), eval("x", globals={"x": 3}), eval("y", {"y": 1}, locals={"y": 2}))
# expect: global 1 3 global global local 3 3 2
class Names(dict):
    def __missing__(self, name):
        return f"<{name}>"
print(eval("a + b", {}, Names()), eval("[a for _ in range(2)]", {"a": 1}))  # expect: <a><b> [1, 1]
ns = {}
eval("1", ns)
print(list(ns))  # expect: ['__builtins__']
def f():
    y = "local"
    return eval("x + y"), eval("[x for x in y]")
print(f())  # expect: ('globallocal', ['l', 'o', 'c', 'a', 'l'])
