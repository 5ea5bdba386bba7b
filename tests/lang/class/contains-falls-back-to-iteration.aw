class C:
    def __contains__(self, x): return x
class I:
    def __iter__(self): return iter([1, 2, 3])
class G:
    def __getitem__(self, i):
        print("get", i)
        if i > 2: raise IndexError
        return i * 10
class N:
    __contains__ = None
    def __iter__(self): return iter([1])
print(5 in C(), 0 in C(), "" not in C())  # expect: True False True
print(2 in I(), 9 in I())  # expect: True False
print(10 in G(), 99 in G())
# expect: get 0
# expect: get 1
# expect: get 0
# expect: get 1
# expect: get 2
# expect: get 3
# expect: True False
for o in (N(), 5, object()):
    try:
        1 in o
    except TypeError as e:
        print(e)
# expect: 'N' object is not a container
# expect: argument of type 'int' is not iterable
# expect: argument of type 'object' is not iterable
