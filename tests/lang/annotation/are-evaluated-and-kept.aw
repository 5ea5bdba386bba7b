def say(x):
    print("evaluating", x)
    return x

def f(a: say("A"), *args: say("ARGS"), k: say("K") = 1, **kw: say("KW")) -> say("R"):
    pass
# expect: evaluating A
# expect: evaluating ARGS
# expect: evaluating K
# expect: evaluating KW
# expect: evaluating R

print(f.__annotations__)  # expect: {'a': 'A', 'args': 'ARGS', 'k': 'K', 'kw': 'KW', 'return': 'R'}
class C:
    x: say(int)
    y: "not evaluated" = say(5)
    (z): int = 3
    d = {}
    d["k"]: int = 4
# expect: evaluating <class 'int'>
# expect: evaluating 5
print(C.__annotations__, C.z, C.d)  # expect: {'x': <class 'int'>, 'y': 'not evaluated'} 3 {'k': 4}
lst: list[int] = []
def g(x: int = 5, y: "str" = "a"): return x
print(g.__annotations__, g())  # expect: {'x': <class 'int'>, 'y': 'str'} 5
