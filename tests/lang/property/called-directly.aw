p = property(lambda self: ("got", self), lambda self, v: print("set", self, v), lambda self: print("del", self))
print(p.__get__(1), p.__get__(None, int) is p)  # expect: ('got', 1) True
p.__set__(1, 2)  # expect: set 1 2
p.__delete__(1)  # expect: del 1
try:
    property(1, 2, 3, 4, 5)
except TypeError as e:
    print(e)  # expect: property() takes at most 4 arguments (5 given)
try:
    property(nope=1)
except TypeError as e:
    print(e)  # expect: property() got an unexpected keyword argument 'nope'
try:
    p.fget = 1
except AttributeError as e:
    print(e)  # expect: readonly attribute
print(property(5).fget)  # expect: 5
try:
    property(5).__get__(1)
except TypeError as e:
    print(e)  # expect: 'int' object is not callable
print(p.__isabstractmethod__)  # expect: False
