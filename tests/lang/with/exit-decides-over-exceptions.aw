class M:
    def __init__(self, r): self.r = r
    def __enter__(self): print("enter"); return self
    def __exit__(self, t, v, tb): print("exit", t and t.__name__, v, tb is not None); return self.r
with M(True): raise ValueError("gone")
# expect: enter
# expect: exit ValueError gone True
try:
    with M(0): raise KeyError("kept")
except KeyError as e:
    print("caught", e)
# expect: enter
# expect: exit KeyError 'kept' True
# expect: caught 'kept'
with M(None) as m: print(m.r)
# expect: enter
# expect: None
# expect: exit None None False
def f():
    with M(False): return "returned"
print(f())
# expect: enter
# expect: exit None None False
# expect: returned
for i in range(2):
    with M(1):
        if i == 0: continue
        break
# expect: enter
# expect: exit None None False
# expect: enter
# expect: exit None None False
class R:
    def __enter__(self): pass
    def __exit__(self, *a): raise RuntimeError("from exit")
try:
    with R(): raise ValueError("first")
except RuntimeError as e:
    print(e, repr(e.__context__))  # expect: from exit ValueError('first')
with M(True) as a, M(False) as b: 1 / 0
# expect: enter
# expect: enter
# expect: exit ZeroDivisionError division by zero True
# expect: exit ZeroDivisionError division by zero True
print("after")  # expect: after
class B:
    def __enter__(self): pass
    def __exit__(self, *a):
        class T:
            def __bool__(self): raise TypeError("no truth")
        return T()
try:
    with B(): 1 / 0
except TypeError as e:
    print(e)  # expect: no truth
