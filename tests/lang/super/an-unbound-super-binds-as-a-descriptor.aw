class A:
    def f(self): return "A.f"
class B(A):
    def f(self): return "B.f"
s = super(B)
print(s.__self__, s.__self_class__, s.__thisclass__.__name__)  # expect: None None B
bound = s.__get__(B())
print(bound.f(), type(bound.__self__).__name__, bound.__self_class__.__name__)  # expect: A.f B B
B.up = super(B)
print(B().up.f())  # expect: A.f
try:
    s.f
except AttributeError as e:
    print(e)  # expect: 'super' object has no attribute 'f'
print(repr(s), repr(super(B, B())).split(",")[0])  # expect: <super: <class 'B'>, NULL> <super: <class 'B'>
