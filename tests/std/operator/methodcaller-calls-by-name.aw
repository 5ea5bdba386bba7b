from operator import methodcaller

print(methodcaller("upper")("abc"), methodcaller("split", ",", maxsplit=1)("a,b,c"), methodcaller("get", "k", 0)({}))
# expect: ABC ['a', 'b,c'] 0
print(methodcaller("upper"), methodcaller("split", ",", maxsplit=1), methodcaller("f", key="v"))
# expect: operator.methodcaller('upper') operator.methodcaller('split', ',', maxsplit=1) operator.methodcaller('f', key='v')
print(list(map(methodcaller("strip"), [" a", "b "])), sorted("bAc", key=methodcaller("lower")))
# expect: ['a', 'b'] ['A', 'b', 'c']
for wrong in (
    lambda: methodcaller(),
    lambda: methodcaller(5),
    lambda: methodcaller("nope")("a"),
    lambda: methodcaller("upper")(),
    lambda: methodcaller("upper", 1)("a"),
):
    try:
        wrong()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)  # expect: TypeError methodcaller needs at least one argument, the method name
        # expect: TypeError method name must be a string
        # expect: AttributeError 'str' object has no attribute 'nope'
        # expect: TypeError methodcaller expected 1 argument, got 0
        # expect: TypeError str.upper() takes no arguments (1 given)
