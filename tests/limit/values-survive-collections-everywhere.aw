import gc

def churn(n):
    return [str(i) * 3 for i in range(n)]

def gen():
    held = ["held", [1, 2]]
    while True:
        gc.collect()
        yield held

g = gen()
for _ in range(3):
    churn(1000)
    print(next(g), next(g)[1])
    # expect: ['held', [1, 2]] [1, 2]
    # expect: ['held', [1, 2]] [1, 2]
    # expect: ['held', [1, 2]] [1, 2]
def nested(a, *args, k={"x": [1]}, **kw):
    local = {"deep": [a, args, k, kw]}
    gc.collect()
    churn(1000)
    return local
print(nested("a", "b", [2], z=(3,)))  # expect: {'deep': ['a', ('b', [2]), {'x': [1]}, {'z': (3,)}]}
print([gc.collect() and None or str(x) + "!" for x in range(3)], {str(i): gc.collect() and [i] for i in range(0)})
# expect: ['0!', '1!', '2!'] {}
try:
    raise ValueError(["payload"])
except ValueError as e:
    gc.collect()
    churn(1000)
    print(e.args)  # expect: (['payload'],)
print((lambda *a: (gc.collect(), churn(100), a)[2])("x" * 3, ["y"]))  # expect: ('xxx', ['y'])
