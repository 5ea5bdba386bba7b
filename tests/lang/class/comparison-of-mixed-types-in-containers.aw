class Any:
    def __eq__(self, o): return True
class Never:
    def __eq__(self, o): return False
    def __ne__(self, o): return False
a, n = Any(), Never()
print(a == 1, 1 == a, a != 1, [a] == [5], (1, a) == (1, "x"), {"k": a} == {"k": 2}, 7 in [a], [1, 2].count(a), [3].index(a))  # expect: True True False True True True True 2 0
print(n == n, n != n, [n] == [n], n in [n], [n].count(n), {"k": n} == {"k": n})  # expect: False False True True 1 True
try:
    hash(a)
except TypeError as e:
    print(e)  # expect: unhashable type: 'Any'
