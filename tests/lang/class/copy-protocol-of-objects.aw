import copy
class A:
    def __init__(self): self.x = [1]
class C:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep", type(memo).__name__
class G:
    def __init__(self): self.keep, self.drop = 1, 2
    def __getstate__(self): return {"keep": self.keep}
    def __setstate__(self, state): print("setstate", state); self.__dict__.update(state)
class R:
    def __init__(self, n): self.n = n
    def __reduce__(self): return (R, (self.n + 1,))
a = A()
b, d = copy.copy(a), copy.deepcopy(a)
print(b.x is a.x, d.x, d.x is a.x)  # expect: True [1] False
print(copy.copy(C()), copy.deepcopy(C()))  # expect: copied ('deep', 'dict')
g = copy.copy(G())  # expect: setstate {'keep': 1}
print(g.__dict__)  # expect: {'keep': 1}
print(copy.copy(R(1)).n, copy.deepcopy(R(5)).n)  # expect: 2 6
l = [1]; l.append(l)
m = copy.deepcopy(l)
print(m[1] is m)  # expect: True
