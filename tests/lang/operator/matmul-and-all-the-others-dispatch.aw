names = "add sub mul matmul truediv floordiv mod pow lshift rshift and or xor".split()
ns = {}
for n in names:
    for prefix in ("", "r", "i"):
        def make(label):
            return lambda self, o, *m: label
        ns[f"__{prefix}{n}__"] = make(prefix + n)
A = type("A", (), ns)
signs = "+ - * @ / // % ** << >> & | ^".split()
for n, s in zip(names, signs):
    scope = {"a": A(), "A": A}
    exec(f"r = a {s} 1; q = 1 {s} a; a {s}= 1", scope)
    print(s, scope["r"], scope["q"], scope["a"])
# expect: + add radd iadd
# expect: - sub rsub isub
# expect: * mul rmul imul
# expect: @ matmul rmatmul imatmul
# expect: / truediv rtruediv itruediv
# expect: // floordiv rfloordiv ifloordiv
# expect: % mod rmod imod
# expect: ** pow rpow ipow
# expect: << lshift rlshift ilshift
# expect: >> rshift rrshift irshift
# expect: & and rand iand
# expect: | or ror ior
# expect: ^ xor rxor ixor
