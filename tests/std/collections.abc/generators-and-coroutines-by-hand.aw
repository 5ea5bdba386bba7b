from collections.abc import AsyncGenerator, AsyncIterator, Coroutine, Generator, Iterator


class Counter(Generator):
    def __init__(self):
        self.n = 0

    def send(self, value):
        if self.n == 3:
            raise StopIteration
        self.n += 1
        return self.n, value

    def throw(self, typ, val=None, tb=None):
        print("thrown", typ if isinstance(typ, type) else type(typ))
        super().throw(typ, val, tb)


c = Counter()
print(next(c), c.send("x"), list(c), iter(c) is c)  # expect: (1, None) (2, 'x') [(3, None)] True
print(c.close())  # expect: thrown <class 'GeneratorExit'>
# expect: None
try:
    c.throw(ValueError("v"))  # expect: thrown <class 'ValueError'>
except ValueError as e:
    print(e)  # expect: v


class Down(Iterator):
    def __init__(self, n):
        self.n = n

    def __next__(self):
        if not self.n:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Down(3)), isinstance(Down(1), Iterator))  # expect: [2, 1, 0] True


class Co(Coroutine):
    def send(self, value):
        raise StopIteration(5)

    def throw(self, *args):
        return None

    def __await__(self):
        return iter(())


try:
    Co().send(None)
except StopIteration as e:
    print(e.value)  # expect: 5
try:
    Co().close()
except RuntimeError as e:
    print(e)  # expect: coroutine ignored GeneratorExit
for kind in (Generator, Coroutine, AsyncGenerator, AsyncIterator):
    try:
        kind()
    except TypeError as e:
        print(e)
        # expect: Can't instantiate abstract class Generator without an implementation for abstract methods 'send', 'throw'
        # expect: Can't instantiate abstract class Coroutine without an implementation for abstract methods '__await__', 'send', 'throw'
        # expect: Can't instantiate abstract class AsyncGenerator without an implementation for abstract methods 'asend', 'athrow'
        # expect: Can't instantiate abstract class AsyncIterator without an implementation for abstract method '__anext__'
