from itertools import chain

print(list(chain("ab", [1], (), range(2))), list(chain()), list(chain.from_iterable(["ab", "cd"])))
# expect: ['a', 'b', 1, 0, 1] [] ['a', 'b', 'c', 'd']
print(list(chain.from_iterable(range(n) for n in range(4))), list(chain({"k": 1}, {"s"})))
# expect: [0, 0, 1, 0, 1, 2] ['k', 's']
c = chain([1], 5, [2])
print(next(c))  # expect: 1
try:
    next(c)
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
print(list(c))  # expect: []
try:
    chain.from_iterable(7)
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
print(list(chain([[1]], [[2]])), chain[int])  # expect: [[1], [2]] itertools.chain[int]
