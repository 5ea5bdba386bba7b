log = []
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, *a): log.append(('throw', a)); return 7
    def close(self): log.append('close')
def f(mode):
    try: yield 1
    except GeneratorExit:
        if mode == 'yield': yield 5
        if mode == 'return': return 3
        if mode == 'raise': raise KeyError(1)
        raise
def g(inner):
    try: x = yield from inner; print('got', x)
    except BaseException as e: print('outer', repr(e), repr(e.__context__)); raise
for make in (lambda: f('yield'), lambda: f('return'), lambda: f('raise'), lambda: f('plain'), It, lambda: iter([1, 2])):
    for how in (GeneratorExit, GeneratorExit(4)):
        gi = g(make())
        next(gi, None)
        try: print('threw', gi.throw(how))
        except BaseException as e: print(repr(e), e is how, repr(e.__context__))
print(log)
class C(It):
    def close(self): raise OSError('no')
gi = g(C()); next(gi)
try: gi.throw(GeneratorExit)
except BaseException as e: print(repr(e), repr(e.__context__))
gi = g(It()); next(gi)
print(gi.throw(ValueError(2)), log[-1:])
async def co(inner): await inner
class Aw:
    def __await__(self):
        try: yield 1
        except GeneratorExit: print('closed'); yield 2
c = co(Aw()); c.send(None)
try: print(c.throw(GeneratorExit))
except BaseException as e: print(repr(e))
async def inner():
    await Aw2()
class Aw2:
    def __await__(self):
        try: yield 1
        except GeneratorExit: print('closed'); return
c = co(inner()); c.send(None)
try: print(c.throw(GeneratorExit))
except BaseException as e: print(repr(e))


# a body that swallows the exit ends those that wait for it as well
def swallow():
    try:
        yield 1
    except GeneratorExit:
        return


def more():
    yield from swallow()
    print("never")
    yield 2


o = more()
next(o)
print(o.close(), list(o))


def deep(n):
    if n == 0:
        try:
            yield 1
        finally:
            print("innermost")
    else:
        try:
            yield from deep(n - 1)
        except GeneratorExit:
            if n % 2:
                return 5
            if n == 4:
                raise LookupError(n)
            raise
        except LookupError as e:
            print(n, repr(e), repr(e.__context__))
            yield from [1]


for n in (1, 2, 3, 4, 5, 6):
    o = deep(n)
    next(o)
    try:
        print(o.close())
    except BaseException as e:
        print(repr(e), repr(e.__context__))


def handling(inner):
    try:
        raise KeyError("k")
    except KeyError:
        try:
            yield from inner
        except GeneratorExit as e:
            print(repr(e.__context__))
            raise


def raising_inside():
    try:
        raise OSError("o")
    except OSError:
        yield 1


o = handling(raising_inside())
next(o)
print(o.close())


def goes_on():
    # waits for somebody else while it is closed
    try:
        yield 1
    except GeneratorExit:
        print(list(other()))
        yield from other_coroutine_like()


def other():
    yield 7


def other_coroutine_like():
    return 5
    yield


def outer():
    yield from goes_on()
    print("never")


o = outer()
next(o)
print(o.close())


def ignores():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass


def holds(g):
    yield from g


kept = ignores()
o = holds(kept)
next(o)
try:
    o.close()
except RuntimeError as e:
    print(e)
print(next(kept), list(o))
