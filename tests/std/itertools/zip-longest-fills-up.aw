from itertools import zip_longest

print(list(zip_longest("ab", [1, 2, 3])), list(zip_longest("ab", [1], "xyz", fillvalue="-")), list(zip_longest()))
print(list(zip_longest([], [])), list(zip_longest("a")))
z = zip_longest(iter("ab"), "c")
print(next(z), next(z), next(z, "end"))
for wrong in (lambda: zip_longest(1), lambda: zip_longest("a", 2)):
    try:
        wrong()
    except TypeError as e:
        print(e)


def broken():
    yield 1
    raise ValueError("stop here")


z = zip_longest(broken(), "abc")
print(next(z))
for _ in range(2):
    try:
        print(next(z))
    except (ValueError, StopIteration) as e:
        print(type(e).__name__, e)
