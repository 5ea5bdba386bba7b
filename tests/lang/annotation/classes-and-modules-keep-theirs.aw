x: int = 1
y: str
(z): float = 2
d = {}
d["k"]: int = 5
class A:
    a: int
    b: str = "b"
    self_ref: "A"
    __private: bytes
    (c): int = 3
    d.e: int if False else 0
print(__annotations__)  # expect: {'x': <class 'int'>, 'y': <class 'str'>}
print(A.__annotations__, hasattr(A, "a"), A.b)  # expect: {'a': <class 'int'>, 'b': <class 'str'>, 'self_ref': 'A', '_A__private': <class 'bytes'>} False b
class B(A):
    own: int
class C(A): pass
print(B.__annotations__, C.__annotations__)  # expect: {'own': <class 'int'>} {}
try:
    y
except NameError as e:
    print(e)  # expect: name 'y' is not defined
class D: pass
D.__annotations__ = {"s": 1}
print(D.__annotations__, int.__dict__.get("__annotations__"))  # expect: {'s': 1} None
try:
    int.__annotations__
except AttributeError as e:
    print(e)  # expect: type object 'int' has no attribute '__annotations__'
