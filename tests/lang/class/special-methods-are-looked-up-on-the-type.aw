class C:
    def __len__(self): return 1

c = C()
c.__len__ = lambda: 99
c.__str__ = lambda: "instance"
print(len(c), c.__len__(), str(c) != "instance")  # expect: 1 99 True
C.__str__ = lambda self: "class"
print(str(c))  # expect: class
C.__getitem__ = lambda self, i: i * 2
print(c[21])  # expect: 42
del C.__len__
try:
    len(c)
except TypeError as e:
    print(e)  # expect: object of type 'C' has no len()
class Off(list):
    __iter__ = None
    __contains__ = None
    __hash__ = None
for f in (lambda: iter(Off()), lambda: 1 in Off(), lambda: hash(Off())):
    try:
        f()
    except TypeError as e:
        print(e)
        # expect: 'Off' object is not iterable
        # expect: 'Off' object is not a container
        # expect: unhashable type: 'Off'
