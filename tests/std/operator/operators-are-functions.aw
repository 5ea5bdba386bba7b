import operator

print(operator.add(1, 2), operator.sub(5, 3), operator.truediv(1, 2), operator.floordiv(7, 2), operator.mod(7, 3))
# expect: 3 2 0.5 3 1
print(operator.lt(1, 2), operator.eq(1, 1.0), operator.is_(None, None), operator.not_(3), operator.truth([]))
# expect: True True True False False
print(operator.and_(6, 3), operator.xor(6, 3), operator.inv(5), operator.lshift(1, 4), operator.neg(3))
# expect: 2 5 -6 16 -3
print(operator.concat("a", "b"), operator.contains([1], 1), operator.countOf([1, 2, 1], 1), operator.indexOf([1, 2], 2))
# expect: ab True 2 1
print(operator.iadd([1], [2]), operator.index(True), operator.length_hint(iter([1, 2])), operator.call(len, "abc"))
# expect: [1, 2] 1 2 3
items = [1, 2, 3]
operator.setitem(items, 0, 9)
operator.delitem(items, 1)
print(items, operator.getitem(items, -1))  # expect: [9, 3] 3
for f in (lambda: operator.index("a"), lambda: operator.concat(1, 2), lambda: operator.indexOf([], 1)):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'int' object can't be concatenated
# expect: ValueError sequence.index(x): x not in sequence
