class Meta(type):
    def describe(cls): return f"class {cls.__name__}"
    @property
    def size(cls): return len(cls.__dict__) > 0
    def __len__(cls): return 3
    def __iter__(cls): return iter("abc")
    def __contains__(cls, x): return x == 1
    def __repr__(cls): return f"<{cls.__name__}!>"
    def __add__(cls, o): return f"{cls.__name__}+{o}"
class A(metaclass=Meta): pass
print(A.describe(), A.size, len(A), list(A), 1 in A, 2 in A, A, A + 1)  # expect: class A True 3 ['a', 'b', 'c'] True False <A!> A+1
try:
    A().describe()
except AttributeError as e:
    print(e)  # expect: 'A' object has no attribute 'describe'
try:
    len(A())
except TypeError as e:
    print(e)  # expect: object of type 'A' has no len()
