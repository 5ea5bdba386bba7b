# Decorators with and without arguments, stacked, on methods and classes; a registry and a state machine.
import functools
import inspect
import itertools

calls = itertools.count(1)


def counted(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.count += 1
        return function(*args, **kwargs)

    wrapper.count = 0
    return wrapper


def memo(function=None, *, limit=None):
    if function is None:
        return functools.partial(memo, limit=limit)
    known = {}

    @functools.wraps(function)
    def wrapper(*args):
        if args not in known:
            if limit is not None and len(known) >= limit:
                del known[next(iter(known))]
            known[args] = function(*args)
        return known[args]

    wrapper.known = known
    return wrapper


def checked(function):
    signature = inspect.signature(function)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        bound = signature.bind(*args, **kwargs)
        for name, value in bound.arguments.items():
            wanted = function.__annotations__.get(name)
            if wanted and not isinstance(value, wanted):
                raise TypeError(f"{function.__name__}: {name} must be {wanted.__name__}, not {type(value).__name__}")
        result = function(*bound.args, **bound.kwargs)
        wanted = function.__annotations__.get("return")
        if wanted and not isinstance(result, wanted):
            raise TypeError(f"{function.__name__} returned {result!r}")
        return result

    return wrapper


def retry(times, *errors):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args):
            for attempt in range(1, times + 1):
                try:
                    return function(*args)
                except errors as error:
                    print(f"  attempt {attempt}: {type(error).__name__}: {error}")
                    if attempt == times:
                        raise RuntimeError(f"gave up after {times}") from error

        return wrapper

    return decorate


@counted
@memo
def paths(n, m):
    return 1 if not n or not m else paths(n - 1, m) + paths(n, m - 1)


@memo(limit=2)
def square(n):
    print("  computing", n)
    return n * n


@checked
def repeat(text: str, times: int = 2, *, sep: str = "") -> str:
    """Say it again."""
    return sep.join([text] * times) if times >= 0 else None


@retry(3, ValueError, KeyError)
def shaky(limit):
    n = next(calls)
    if n % 4 < limit:
        raise (ValueError, KeyError)[n % 2](n)
    return n


print(paths(9, 9), paths.count, len(paths.__wrapped__.known), paths.__name__)
print(square(3), square(3), square(4), square(5), square(3), list(square.known))
print(repeat("ab"), repeat("x", 3, sep="-"), repeat(times=1, text="k"), repeat.__doc__, inspect.signature(repeat))
for bad in (lambda: repeat(5), lambda: repeat("a", "b"), lambda: repeat("a", -1), lambda: repeat(), lambda: repeat("a", nothing=1)):
    try:
        print(bad())
    except TypeError as error:
        print("TypeError:", error)
for limit in (2, 0, 9):
    try:
        print(shaky(limit))
    except RuntimeError as error:
        print(error, "because of", repr(error.__cause__))


class Registry(dict):
    def __call__(self, *names):
        def decorate(function):
            for name in names or [function.__name__]:
                if name in self:
                    raise KeyError(f"{name} twice")
                self[name] = function
            return function

        return decorate


command = Registry()


@command()
def hello(who="world"):
    return f"hello {who}"


@command("add", "plus")
def add_up(*numbers):
    return sum(map(int, numbers))


for line in ("hello", "hello you", "plus 1 2 3", "add", "minus 1", "add x"):
    name, *rest = line.split()
    try:
        print(line, "->", command[name](*rest))
    except (KeyError, ValueError) as error:
        print(line, "->", type(error).__name__, error)


def states(**transitions):
    """A class decorator: methods that may be called in some states only."""
    def decorate(cls):
        for name, (sources, target) in transitions.items():
            def change(self, *args, _name=name, _sources=sources.split(), _target=target, _inner=cls.__dict__.get(name)):
                if self.state not in _sources:
                    raise RuntimeError(f"cannot {_name} when {self.state}")
                self.state = _target
                return _inner(self, *args) if _inner else None

            setattr(cls, name, change)
        cls.state = "new"
        return cls

    return decorate


@states(start=("new stopped", "running"), stop=("running", "stopped"), close=("new stopped", "closed"))
class Motor:
    def start(self, speed):
        return f"running at {speed}"


motor = Motor()
for act, *args in (("start", 5), ("start", 6), ("close",), ("stop",), ("start", 7), ("stop",), ("close",), ("start", 1)):
    try:
        print(act, getattr(motor, act)(*args), motor.state)
    except RuntimeError as error:
        print(error)
