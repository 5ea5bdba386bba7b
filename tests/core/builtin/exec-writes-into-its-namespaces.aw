g, l = {"a": 1}, {}
exec("b = a + 1\nglobal c\nc = 3", g, l)
print({k: v for k, v in g.items() if k != "__builtins__"}, l)
exec("def f(): return a * 10\nr = f()", g)
print(g["r"])
class Log(dict):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)
exec("p = 1\nq = p + 1", {}, Log())
def inside():
    v = 1
    exec("v = 2; w = 3")
    return v, "w" in locals()
print(inside())
exec("for i in range(2): print(i)")
print(exec("pass"))
