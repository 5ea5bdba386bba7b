from heapq import nlargest, nsmallest

data = [("b", 2), ("a", 2), ("c", 1), ("d", 3)]
second = lambda pair: pair[1]
print(nlargest(2, data, key=second), nsmallest(2, data, key=second), nlargest(3, data, key=second))
# expect: [('d', 3), ('b', 2)] [('c', 1), ('b', 2)] [('d', 3), ('b', 2), ('a', 2)]
print(nlargest(3, [5, 1, 9, 7]), nsmallest(2, "hello"), nlargest(0, [1]), nsmallest(-1, [1]), nlargest(10, [2, 1]))
# expect: [9, 7, 5] ['e', 'h'] [] [] [2, 1]
print(nsmallest(1, [3, 1, 2]), nlargest(1, [3, 1, 2]), nsmallest(1, []), nlargest(1, iter("abc")), nsmallest(2, {3: 0, 1: 0}))
# expect: [1] [3] [] ['c'] [1, 3]
for wrong in (lambda: nlargest(1, 5), lambda: nsmallest(2, [1, "a", 2]), lambda: nlargest("a", [1, 2])):
    try:
        print(wrong())
    except TypeError as e:
        print(e)  # expect: 'int' object is not iterable
        # expect: '<' not supported between instances of 'str' and 'int'
        # expect: '>=' not supported between instances of 'str' and 'int'
