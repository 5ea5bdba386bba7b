import copy


class L(list):
    pass


class D(dict):
    pass


class S(set):
    pass


a = L([1, [2]])
a.tag = "t"
b = copy.copy(a)
c = copy.deepcopy(a)
print(b, type(b).__name__, b.tag, b[1] is a[1], c, c.tag, c[1] is a[1])
# expect: [1, [2]] L t True [1, [2]] t False
d = D(x=[1])
d.tag = [5]
e = copy.deepcopy(d)
print(e, type(e).__name__, e.tag, e.tag is d.tag, copy.copy(d).tag is d.tag)  # expect: {'x': [1]} D [5] False True
s = S([1])
s.tag = 1
print(type(copy.copy(s)).__name__, copy.copy(s).tag, copy.copy(s))  # expect: S 1 S({1})


class I(int):
    pass


i = I(5)
i.name = "five"
print(copy.copy(i), copy.copy(i).name, type(copy.deepcopy(i)).__name__)  # expect: 5 five I
ex = ValueError("a", 1)
ex.note = "n"
f = copy.copy(ex)
print(repr(f), f.note, f.args)  # expect: ValueError('a', 1) n ('a', 1)
