from functools import reduce

print(reduce(lambda a, b: a * 10 + b, [1, 2, 3]), reduce(max, "hello"), reduce(lambda a, b: a + [b], "ab", []))
# expect: 123 o ['a', 'b']
print(reduce(None, [], 5), reduce(None, [7]))  # expect: 5 7
for wrong in (
    lambda: reduce(max, []),
    lambda: reduce(max, 5),
    lambda: reduce(max),
    lambda: reduce(5, [1, 2]),
    lambda: reduce(lambda a: a, [1, 2]),
):
    try:
        wrong()
    except TypeError as e:
        print(type(e).__name__, "arg 2" in str(e) or "empty" in str(e) or "callable" in str(e))
        # expect: TypeError True
        # expect: TypeError True
        # expect: TypeError False
        # expect: TypeError True
        # expect: TypeError False
try:
    reduce(max, [])
except TypeError as e:
    print(e)  # expect: reduce() of empty iterable with no initial value
try:
    reduce(max, 5)
except TypeError as e:
    print(e)  # expect: reduce() arg 2 must support iteration
