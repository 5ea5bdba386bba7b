import inspect
import sys


def function(a, /, b, *c, d, **e):
    "doc"
    f = 3

    def inner():
        async def innermost():
            yield function
        return a, innermost
    return inner


class Class:
    def method(self):
        return (i for i in self)


code = function.__code__
print(code.co_varnames, code.co_cellvars, code.co_freevars, code.co_argcount, code.co_posonlyargcount)
print(code.co_kwonlyargcount, code.co_nlocals, code.co_name, code.co_qualname, code.co_firstlineno)
inner = function(1, 2, d=3)
print(inner.__code__.co_freevars, inner.__code__.co_qualname)
for made in (function, inner, inner()[1], Class.method, lambda: 1):
    print(made.__qualname__, hex(made.__code__.co_flags))
print(hex(Class().method.__code__.co_flags), sys._getframe().f_code.co_flags, compile("1", "f", "eval").co_flags)
copy = code.replace(co_name="other", co_firstlineno=99, co_filename="other.py")
print(copy.co_name, copy.co_firstlineno, copy.co_filename, copy.co_qualname, code.co_name)
print(copy.co_varnames == code.co_varnames, type(code.replace(co_argcount=2)).__name__)
try:
    code.replace(nothing=1)
except TypeError as error:
    print(str(error)[:49])


def two():
    x = 1
    return x


print({position[0] for position in two.__code__.co_positions()} >= {41, 42})
print({line for _, _, line in two.__code__.co_lines()} >= {41, 42})
