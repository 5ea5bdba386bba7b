class A:
    __slots__ = ("__secret", "_one", "__both__")
    def __init__(self):
        self.__secret = 5

a = A()
print(a._A__secret, [n for n in A.__dict__ if "secret" in n])  # expect: 5 ['_A__secret']
try:
    a.__secret
except AttributeError as e:
    print(e)  # expect: 'A' object has no attribute '__secret'
