def f(a, b, /, c, *args, d=1, **kw):
    e = 5
    def g(): return a + e
    return g
c = f.__code__
print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals)  # expect: f f 3 2 1 7
print(c.co_varnames, c.co_cellvars, c.co_freevars, c.co_firstlineno)  # expect: ('a', 'b', 'c', 'd', 'args', 'kw', 'g') ('a', 'e') () 1
g = f(1, 2, 3)
print(g.__code__.co_freevars, g.__code__.co_varnames, g.__code__.co_argcount)  # expect: ('a', 'e') () 0
print(c.co_flags & 0x04 != 0, c.co_flags & 0x08 != 0)  # expect: True True
def gen(): yield
async def co(): pass
async def ag(): yield
print(gen.__code__.co_flags & 0x20, co.__code__.co_flags & 0x80, ag.__code__.co_flags & 0x200)  # expect: 32 128 512
print(c == f.__code__, (lambda: 0).__code__.co_name, type(c).__name__)  # expect: True <lambda> code
