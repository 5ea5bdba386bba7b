class A:
    __x = 1
    def get(self): return self.__x
    def __hidden(self): return "h"
    def call(self): return self.__hidden()
    def local(self):
        __v = 5
        return list(locals())
class _B:
    __y = 2
class __:
    __z = 3
print(A().get(), A._A__x, A().call(), A().local(), _B._B__y, __.__dict__["__z"])  # expect: 1 1 h ['self', '_A__v'] 2 3
try:
    A.__x
except AttributeError as e:
    print(e)  # expect: type object 'A' has no attribute '__x'
class C:
    def f(self): return __name
try:
    C().f()
except NameError as e:
    print(e)  # expect: name '_C__name' is not defined
