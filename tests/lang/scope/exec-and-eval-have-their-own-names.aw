x = 1
def f():
    x = 2
    exec("x = 3")
    return x, eval("x")
print(f())  # expect: (2, 2)
g = {"x": 10}
exec("y = x + 1", g)
print(g["y"], "__builtins__" in g)  # expect: 11 True
l = {}
exec("z = x * 2\ndef h(): return x", g, l)
print(l["z"], sorted(l), l["h"]())  # expect: 20 ['h', 'z'] 10
print(eval("x + a", {"x": 1}, {"a": 5}), eval("[x for _ in range(2)]", {"x": 7}))  # expect: 6 [7, 7]
exec("class C:\n v = x\n w = [v for v in (1, 2)]", g, l)
print(l["C"].v, l["C"].w)  # expect: 10 [1, 2]
try:
    exec("def k(): return inner\ninner = 1\nk()", {}, {})
except NameError as e:
    print(e)  # expect: name 'inner' is not defined
