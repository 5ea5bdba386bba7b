class A:
    def f(self): pass
    @classmethod
    def c(cls): pass
    def __repr__(self): return "<an A>"

print(repr(A().f))  # expect: <bound method A.f of <an A>>
print(repr(A.c).replace("__main__.", ""))  # expect: <bound method A.c of <class 'A'>>
print(repr([].append).split(" at ")[0])  # expect: <built-in method append of list object
print(repr("x".join).split(" at ")[0])  # expect: <built-in method join of str object
print(repr(len), repr(str.join), repr(int.__add__))  # expect: <built-in function len> <method 'join' of 'str' objects> <slot wrapper '__add__' of 'int' objects>
print(repr((5).__add__).split(" at ")[0])  # expect: <method-wrapper '__add__' of int object
print(repr(A.__init__), repr(object().__init__).split(" at ")[0])  # expect: <slot wrapper '__init__' of 'object' objects> <method-wrapper '__init__' of object object
print(repr(dict.fromkeys).split(" at ")[0])  # expect: <built-in method fromkeys of type object
