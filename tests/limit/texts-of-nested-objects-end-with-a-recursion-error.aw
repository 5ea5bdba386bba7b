import collections
import types


def error(f, x):
    try:
        f(x)
    except RecursionError as e:
        return str(e)


for wrap in (
    types.MappingProxyType, lambda x: collections.deque([x]), lambda x: [x], lambda x: {1: x}, lambda x: KeyError(x),
):
    x = {}
    for _ in range(20_000):
        x = wrap(x)
    print(error(repr, x))
    # expect: maximum recursion depth exceeded while getting the repr of an object
    # expect: maximum recursion depth exceeded while getting the repr of an object
    # expect: maximum recursion depth exceeded while getting the repr of an object
    # expect: maximum recursion depth exceeded while getting the repr of an object
    # expect: maximum recursion depth exceeded while getting the repr of an object
x = ValueError()
for _ in range(20_000):
    x = ValueError(x)
print(error(str, x))
# expect: maximum recursion depth exceeded while getting the str of an object
