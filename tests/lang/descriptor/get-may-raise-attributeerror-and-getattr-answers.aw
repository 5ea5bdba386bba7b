class D:
    def __get__(self, obj, owner):
        raise AttributeError("from get")

class A:
    d = D()
    def __getattr__(self, name): return f"fallback {name}"

print(A().d)  # expect: fallback d
try:
    A.d
except AttributeError as e:
    print(e)  # expect: from get
print(getattr(A, "d", "default"))  # expect: default
