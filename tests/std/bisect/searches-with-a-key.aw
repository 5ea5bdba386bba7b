from bisect import bisect_left, bisect_right, insort, insort_left, insort_right

words = ["a", "bb", "cc", "dddd"]
print(bisect_left(words, 2, key=len), bisect_right(words, 2, key=len), bisect_left(words, 3, key=len))
# expect: 1 3 3
insort(words, "xx", key=len)
print(words)  # expect: ['a', 'bb', 'cc', 'xx', 'dddd']
insort_left(words, "yy", key=len)
print(words)  # expect: ['a', 'yy', 'bb', 'cc', 'xx', 'dddd']
insort_right(words, "zzz", lo=1, hi=3, key=len)
print(words)  # expect: ['a', 'yy', 'bb', 'zzz', 'cc', 'xx', 'dddd']
print(bisect_left([], 1), bisect_right([1, 1, 1], 1), bisect_left([1, 1, 1], 1), bisect_right([1, 2, 3], 2, 0, 2))
# expect: 0 3 0 2
print(bisect_left(range(0, 100, 10), 35), bisect_right("aabb", "a"), bisect_left([1, 2, 3], 10, hi=2))
# expect: 4 2 2
for wrong in (
    lambda: bisect_left([1, "a"], 2),
    lambda: bisect_left([1, 2], 1, lo=-1),
    lambda: bisect_left([1, 2], 1, hi=10),
    lambda: bisect_left(5, 1),
    lambda: insort((1, 2), 3),
    lambda: bisect_left([1], 1, key=5),
):
    try:
        print(wrong())
    except (TypeError, ValueError, IndexError, AttributeError) as e:
        print(type(e).__name__, e)  # expect: TypeError '<' not supported between instances of 'str' and 'int'
        # expect: ValueError lo must be non-negative
        # expect: IndexError list index out of range
        # expect: TypeError object of type 'int' has no len()
        # expect: AttributeError 'tuple' object has no attribute 'insert'
        # expect: TypeError 'int' object is not callable
