import heapq

print(heapq.nlargest(0, [1, "a"]), heapq.nsmallest(-1, [1, "a"]), heapq.nlargest(0, iter([1, "a"])))  # expect: [] [] []
print(heapq.nsmallest(2, iter([3, 1, 2])), heapq.nlargest(2, [3, 1, 2], key=lambda x: -x))  # expect: [1, 2] [1, 2]
print(heapq.nsmallest(3, "bcaabc", key=lambda c: 0), heapq.nlargest(3, [(1, "a"), (1, "b"), (0, "c"), (1, "d")], key=lambda p: p[0]))
# expect: ['b', 'c', 'a'] [(1, 'a'), (1, 'b'), (1, 'd')]
for call in (
    lambda: heapq.nsmallest("a", [1]),
    lambda: heapq.nsmallest("a", iter([1])),
    lambda: heapq.nsmallest(1.5, [1, 2, 3]),
    lambda: heapq.nlargest(1.5, [1]),
    lambda: heapq.nlargest(2, 5),
    lambda: heapq.nlargest(2, [1, "a", 3]),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
# expect: '>=' not supported between instances of 'str' and 'int'
# expect: 'str' object cannot be interpreted as an integer
# expect: 'float' object cannot be interpreted as an integer
# expect: slice indices must be integers or None or have an __index__ method
# expect: 'int' object is not iterable
# expect: '<' not supported between instances of 'int' and 'str'
