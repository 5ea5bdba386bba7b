class A(dict): pass
class B(A):
    def __new__(cls, *args):
        return object.__new__(cls)
class C(dict):
    def __new__(cls):
        return object.__new__(cls)

for make in (B, C, lambda: object.__new__(list), lambda: object.__new__(A)):
    try:
        make()
    except TypeError as error:
        print(error)
# expect: object.__new__(B) is not safe, use A.__new__()
# expect: object.__new__(C) is not safe, use dict.__new__()
# expect: object.__new__(list) is not safe, use list.__new__()
# expect: object.__new__(A) is not safe, use A.__new__()
