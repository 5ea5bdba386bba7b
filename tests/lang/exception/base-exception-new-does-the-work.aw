class Lazy(Exception):
    def __init__(self, *args):
        pass


e = Lazy(1, 2)
print(e.args, repr(e))  # expect: (1, 2) Lazy(1, 2)
f = Exception.__new__(Lazy, 7)
print(f.args)  # expect: (7,)
for step in (lambda: BaseException.__new__(int), lambda: BaseException.__new__(), lambda: ValueError.__new__(3)):
    try:
        step()
    except TypeError as error:
        print(type(error).__name__)
        # expect: TypeError
        # expect: TypeError
        # expect: TypeError
