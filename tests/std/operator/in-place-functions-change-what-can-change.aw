import operator as op

a = [1]
b = op.iadd(a, [2])
print(a, b is a, op.iconcat(a, (3,)), op.imul(a, 2))
# expect: [1, 2, 3, 1, 2, 3] True [1, 2, 3, 1, 2, 3] [1, 2, 3, 1, 2, 3]
print(op.iadd(1, 2), op.isub(5, 1), op.imul(2, 3), op.itruediv(1, 2), op.ifloordiv(7, 2), op.imod(7, 4), op.ipow(2, 3))
# expect: 3 4 6 0.5 3 3 8
print(op.iand(6, 3), op.ior(6, 1), op.ixor(6, 2), op.ilshift(1, 3), op.irshift(8, 1))  # expect: 2 7 4 8 4
s = {1, 2}
print(op.ior(s, {3}) is s, sorted(op.isub(s, {1})), sorted(op.iand(s, {2})), sorted(op.ixor(s, {9})))
# expect: True [2, 3] [2] [2, 9]
for wrong in (lambda: op.iconcat(1, 2), lambda: op.concat(1, 2), lambda: op.iadd([], 1), lambda: op.concat([1], 5)):
    try:
        wrong()
    except TypeError as e:
        print(e)  # expect: 'int' object can't be concatenated
        # expect: 'int' object can't be concatenated
        # expect: 'int' object is not iterable
        # expect: can only concatenate list (not "int") to list
