class A:
    n = 5
    @property
    def p(self): print("get"); return self._p
    @p.setter
    def p(self, v): print("set", v); self._p = v
    def __getitem__(self, k): print("getitem", k); return 1
    def __setitem__(self, k, v): print("setitem", k, v)
a = A()
a.n += 1
print(a.n, A.n)  # expect: 6 5
a.p = 1  # expect: set 1
a.p += 1
# expect: get
# expect: set 2
a["k"] += 5
# expect: getitem k
# expect: setitem k 6
def obj(): print("obj"); return a
def key(): print("key"); return "q"
obj()[key()] *= 3
# expect: obj
# expect: key
# expect: getitem q
# expect: setitem q 3
obj().n -= 1  # expect: obj
print(a.n)  # expect: 5
