class A:
    def __init__(self):
        self.__secret = 1
    def get(self):
        return self.__secret
    def __hidden(self):
        return "hidden"
    def call(self):
        return self.__hidden()

class B(A):
    def __init__(self):
        super().__init__()
        self.__secret = 2
    def both(self):
        return self.__secret, self.get()

b = B()
print(b.both(), sorted(vars(b)), b.call())  # expect: (2, 1) ['_A__secret', '_B__secret'] hidden
try:
    b.__secret
except AttributeError as e:
    print(e)  # expect: 'B' object has no attribute '__secret'
print(b._A__secret)  # expect: 1
