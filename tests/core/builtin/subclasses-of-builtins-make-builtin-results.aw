class I(int): pass
class F(float): pass
class S(str): pass
class L(list): pass
class T(tuple): pass
class D(dict): pass
class B(bytes): pass
for value in (I(3) + 1, -I(3), abs(I(-3)), F(1.5) * 2, S("a") + "b", S("a").upper(), L([1]) + [2], L([1])[:], T((1,)) + (2,), T((1,))[:], D(a=1) | {}, D(a=1).copy(), B(b"a") + b"b", round(F(1.5)), I(5) // 2, sum([I(1), I(2)]), max(I(1), I(2)), S("x") * 2, L([1]) * 2):
    print(type(value).__name__, value)
print(str(S("x")).__class__.__name__, int(I(3)).__class__.__name__, tuple(T((1,))).__class__.__name__, list(L([1])).__class__.__name__, float(F(1)).__class__.__name__)
