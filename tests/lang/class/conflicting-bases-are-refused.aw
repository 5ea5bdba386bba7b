class X: pass
class Y(X): pass
try:
    class Z(X, Y): pass
except TypeError as e:
    print(e)  # expect: Cannot create a consistent method resolution order (MRO) for bases X, Y
try:
    class W(X, X): pass
except TypeError as e:
    print(e)  # expect: duplicate base class X
try:
    class V(5): pass
except TypeError as e:
    print(e)  # expect: int expected at most 2 arguments, got 3
try:
    class U(int, str): pass
except TypeError as e:
    print(e)  # expect: multiple bases have instance lay-out conflict
try:
    class T(bool): pass
except TypeError as e:
    print(e)  # expect: type 'bool' is not an acceptable base type
