class F:
    def __format__(self, spec): return f"<{spec}>"
class S:
    def __str__(self): return "text"
class B:
    def __format__(self, spec): return 5
print(f"{F()}", f"{F():>10}", format(F(), "x"), "{:a}{}".format(F(), F()), f"{F()!s:.5}"[:5])  # expect: <> <>10> <x> <a><> <__ma
print(f"{S()}", format(S()), f"{S()!r}"[:12])  # expect: text text <__main__.S 
def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
show(lambda: f"{S():>10}")  # expect: unsupported format string passed to S.__format__
show(lambda: format(B()))  # expect: __format__ must return a str, not int
show(lambda: format(object(), "x")[:1])  # expect: unsupported format string passed to object.__format__
show(lambda: format(None, "x"))  # expect: unsupported format string passed to NoneType.__format__
show(lambda: format(F(), 5))  # expect: format() argument 2 must be str, not int
show(lambda: format([], "d"))  # expect: unsupported format string passed to list.__format__
