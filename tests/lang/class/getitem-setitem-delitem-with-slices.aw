class A:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
a = A()
print(a[1], a["x"], a[1:2], a[::3], a[1, 2], a[..., None], a[()], a[1:2, 3], a[*[1, 2]])  # expect: 1 x slice(1, 2, None) slice(None, None, 3) (1, 2) (Ellipsis, None) () (slice(1, 2, None), 3) (1, 2)
a[1:2] = 5  # expect: set slice(1, 2, None) 5
a[0] += (1,) if False else 1  # expect: set 0 1
del a[1], a[2:3]
# expect: del 1
# expect: del slice(2, 3, None)
def show(f):
    try:
        f()
    except TypeError as e:
        print(e)
class N: pass
show(lambda: N()[0])  # expect: 'N' object is not subscriptable
show(lambda: N().__setitem__)if False else None
def s(): N()[0] = 1
def d(): del N()[0]
def i(): 5[0]
def fn(): s[0]
def fs(): s[0] = 1
def gn(): None[0]
def st(): "abc"[0] = "x"
def tu(): (1, 2)[0] = 1
def td(): del (1, 2)[0]
def sd(): del "abc"[0]
def rg(): range(3)[0] = 1
def it(): int[0]
def se(): {1}[0]
def sl(): [1]["x"]
def tl(): (1,)["x"]
def sx(): "a"["x"]
def lf(): [1][1.0]
def ls(): [1]["a":]
for f in (s, d, i, fn, fs, gn, st, tu, td, sd, rg, it, se, sl, tl, sx, lf, ls): show(f)
# expect: 'N' object does not support item assignment
# expect: 'N' object doesn't support item deletion
# expect: 'int' object is not subscriptable
# expect: 'function' object is not subscriptable
# expect: 'function' object does not support item assignment
# expect: 'NoneType' object is not subscriptable
# expect: 'str' object does not support item assignment
# expect: 'tuple' object does not support item assignment
# expect: 'tuple' object doesn't support item deletion
# expect: 'str' object doesn't support item deletion
# expect: 'range' object does not support item assignment
# expect: type 'int' is not subscriptable
# expect: 'set' object is not subscriptable
# expect: list indices must be integers or slices, not str
# expect: tuple indices must be integers or slices, not str
# expect: string indices must be integers, not 'str'
# expect: list indices must be integers or slices, not float
# expect: slice indices must be integers or None or have an __index__ method
