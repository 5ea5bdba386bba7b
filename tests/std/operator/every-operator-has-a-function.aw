import operator as op

print(op.add(2, 3), op.sub(5, 3), op.mul("ab", 2), op.truediv(7, 2), op.floordiv(7, 2), op.mod(7, 3), op.pow(2, 5))
# expect: 5 2 abab 3.5 3 1 32
print(op.neg(3), op.pos(-3), op.abs(-3), op.invert(5), op.inv(0), op.not_([]), op.truth("a"), op.index(True))
# expect: -3 -3 3 -6 -1 True True 1
print(op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.lshift(1, 4), op.rshift(16, 2), op.concat("a", "b"))
# expect: 2 7 5 16 4 ab
print(op.lt(1, 2), op.le(2, 2), op.eq(1, 1.0), op.ne(1, 2), op.ge(1, 2), op.gt(3, 2), op.is_(None, None), op.is_not(1, None))
# expect: True True True True False True True True
print(op.contains("abc", "b"), op.countOf([1, 2, 1, True], 1), op.indexOf("abc", "c"), op.getitem([5, 6], 1), op.length_hint([1, 2]))
# expect: True 3 2 6 2
d = {"a": 1}
op.setitem(d, "b", 2)
op.delitem(d, "a")
print(d, op.call(max, 1, 5), op.call(dict, a=1), op.length_hint(iter(range(5))), op.length_hint(object(), 7))
# expect: {'b': 2} 5 {'a': 1} 5 7


class M:
    def __matmul__(self, other):
        return "matmul"

    def __imatmul__(self, other):
        return "imatmul"


print(op.matmul(M(), 1), op.imatmul(M(), 1), op.__add__(1, 2), op.__getitem__("ab", 0), op.__not__(0))
# expect: matmul imatmul 3 a True
