it = iter([1, 2])
print(next(it), next(it), next(it, "end"))  # expect: 1 2 end
try:
    next(it)
except StopIteration as e:
    print(repr(e))  # expect: StopIteration()
values = iter([3, 1, 0, 5])
print(list(iter(lambda: next(values), 0)), list(values))  # expect: [3, 1] [5]
print([type(iter(x)).__name__ for x in ([], (), {}, set(), range(1), b"")])
# expect: ['list_iterator', 'tuple_iterator', 'dict_keyiterator', 'set_iterator', 'range_iterator', 'bytes_iterator']
for f in (lambda: next([]), lambda: next(5), lambda: iter(5), lambda: iter(5, 0), lambda: next()):
    try:
        f()
    except TypeError as e:
        print(e)
        # expect: 'list' object is not an iterator
        # expect: 'int' object is not an iterator
        # expect: 'int' object is not iterable
        # expect: iter(v, w): v must be callable
        # expect: next expected at least 1 argument, got 0
a = iter([1])
list(a)
print(list(a), next(a, None))  # expect: [] None
