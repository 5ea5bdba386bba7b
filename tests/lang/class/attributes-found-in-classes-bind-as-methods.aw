def free(self, n): return (type(self).__name__, n)

class C:
    attached = free
    number = len
    always = staticmethod(free)

c = C()
print(c.attached(1), c.number([1, 2]), C.attached("not checked", 2), c.always("x", 3))
# expect: ('C', 1) 2 ('str', 2) ('str', 3)
method = c.attached
print(method(5), method.__self__ is c, method.__func__ is free)  # expect: ('C', 5) True True
c.own = free
try:
    c.own(1)
except TypeError as e:
    print(e)  # expect: free() missing 1 required positional argument: 'n'
print(c.attached == c.attached, c.attached is c.attached)  # expect: True False
print(repr(C.attached).startswith("<function free at 0x"))  # expect: True
try:
    c.attached.x = 1
except AttributeError as e:
    print(e)
    # expect: 'method' object has no attribute 'x' and no __dict__ for setting new attributes
