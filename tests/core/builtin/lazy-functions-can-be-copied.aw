import copy
for make in (lambda: enumerate("abc", 5), lambda: zip("abc", [1, 2, 3]), lambda: zip("abc", [1, 2, 3], strict=True), lambda: map(str.upper, "abc"), lambda: filter(None, [0, 1, 2]), lambda: map(pow, [2, 3], [3, 2])):
    it = make()
    next(it)
    print(type(it).__name__, list(copy.deepcopy(it)), list(it))
n = iter([1, 2, 0, 5]).__next__
c = iter(n, 0)
print(next(c), list(copy.copy(c)), list(c))
print(enumerate("ab").__reduce__()[0] is enumerate, zip("a").__reduce__()[0] is zip, zip("a", strict=True).__reduce__()[2], map(str, "a").__reduce__()[1][0] is str)
