class A:
    def __new__(cls, kind):
        print("new", kind)
        return super().__new__(cls) if kind == "own" else kind
    def __init__(self, kind): print("init", kind)

print(type(A("own")).__name__)
# expect: new own
# expect: init own
# expect: A
print(A(5))
# expect: new 5
# expect: 5
class B(A):
    def __new__(cls, kind): return A("own")
print(type(B("x")).__name__)
# expect: new own
# expect: init own
# expect: A
