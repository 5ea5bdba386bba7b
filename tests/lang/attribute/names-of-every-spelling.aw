class A: pass
a = A()
for name in ("x", "ünïcode", "with space", "", "1", "class", "a.b"):
    setattr(a, name, name.upper())
print(sorted(vars(a)), getattr(a, "class"), getattr(a, ""))  # expect: ['', '1', 'a.b', 'class', 'with space', 'x', 'ünïcode'] CLASS 
a.ﬁ = "ligature"
print("fi" in vars(a), a.fi)  # expect: True ligature
delattr(a, "a.b")
print(hasattr(a, "a.b"), len(vars(a)))  # expect: False 7
class S(str): pass
