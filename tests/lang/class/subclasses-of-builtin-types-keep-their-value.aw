class I(int):
    def __new__(cls, v, unit): self = super().__new__(cls, v); self.unit = unit; return self
    def __add__(self, o): return I(int(self) + int(o), self.unit)
class S(str):
    def shout(self): return self.upper() + "!"
class L(list):
    def __getitem__(self, i): return ("item", super().__getitem__(i))
class D(dict):
    def __missing__(self, k): return f"no {k}"
class F(float): pass
class T(tuple): pass
class B(bytes): pass
class St(set): pass
i = I(5, "m")
print(i + 1, type(i + 1).__name__, (i + 2).unit, i * 2, type(i * 2).__name__)  # expect: 6 I m 10 int
print(S("a").shout(), type(S("a") + "b").__name__, S("x") == "x", hash(S("x")) == hash("x"))  # expect: A! str True True
print(L([1, 2])[0], len(L([1])), L([1]) == [1], type(L([1]) + [2]).__name__)  # expect: ('item', 1) 1 True list
print(D(a=1)["a"], D()["z"], D().get("z"))  # expect: 1 no z None
print(F(1.5) + 1, type(F("2")).__name__, F.fromhex("0x1p1"), type(F.fromhex("0x1p1")).__name__)  # expect: 2.5 F 2.0 F
print(T([1, 2]), T() == (), type(T([1])[:]).__name__)  # expect: (1, 2) True tuple
print(B(b"x"), type(B(b"x") + b"").__name__, St([1]) | {2}, type(St([1]) | {2}).__name__)  # expect: b'x' bytes {1, 2} set
