"""What every generated program imports: printing that is the same wherever sets are involved, and limits."""
import abc
import asyncio
import bisect
import collections
import contextlib
import dataclasses
import enum
import functools
import heapq
import itertools
import math
import operator
import string

HOLDERS = (set, frozenset, list, tuple, dict)
NAMED = ("function", "method", "generator", "coroutine", "builtin_function_or_method", "method-wrapper")


def own(value):
    """Has it a text that repr does not give?"""
    return type(value) in HOLDERS or type(value).__name__ in NAMED


def form(value):
    """The value as repr shows it, sets in a fixed order, and the kinds that have no fixed text named."""
    kind = type(value)
    if kind is set or kind is frozenset:
        return kind.__name__ + "{" + ", ".join(sorted(map(form, value))) + "}"
    if kind is list and any(own(item) for item in value):
        return "[" + ", ".join(map(form, value)) + "]"
    if kind is tuple and any(own(item) for item in value):
        return "(" + ", ".join(map(form, value)) + ("," if len(value) == 1 else "") + ")"
    if kind is dict and any(own(item) for item in value.values()):
        return "{" + ", ".join(f"{form(key)}: {form(item)}" for key, item in value.items()) + "}"
    if kind.__name__ in NAMED:
        return f"<{kind.__name__} {value.__qualname__}>"
    return repr(value)


def told(error):
    """An exception's type and text, with its causes."""
    text = f"{type(error).__name__}: {error}"
    if type(error) is KeyError and len(error.args) == 1:
        text = f"KeyError of {form(error.args[0])}"
    if error.__cause__ is not None:
        text += " from " + told(error.__cause__)
    elif error.__context__ is not None and not error.__suppress_context__:
        text += " while " + told(error.__context__)
    return text


def show(place, *values):
    print(place, *map(form, values))


def cap(value):
    """A value no larger than programs can afford to go on with."""
    kind = type(value)
    if kind is int:
        return value if -(10**40) < value < 10**40 else value % 1000003
    if kind is str or kind is bytes or kind is bytearray or kind is tuple:
        return value if len(value) < 50 else value[:40]
    if kind is list:
        return value if len(value) < 16 else value[:12]
    if kind is dict or kind is set:
        return value if len(value) < 20 else kind()
    return value


def put_in_order(values, **how):
    """Sort a list; where that fails, empty it: in which order a failure leaves it, the language leaves open."""
    try:
        values.sort(**how)
    except BaseException:
        values.clear()
        raise


def ordered(values, **how):
    """A set in order. Of what cannot be compared, which two are tried first the language leaves open."""
    try:
        return sorted(values, **how)
    except TypeError:
        raise TypeError("no order") from None


def few(value):
    """A count that a loop can afford; of another type, the value itself."""
    return value % 6 if type(value) is int and value > 5 else value


def take(iterable, count=12):
    """The first values of an iterable, which may have no end, as a list."""
    return list(itertools.islice(iterable, 12 if count is None else count))


def pull(generator, *sent):
    """What comes out of a generator when values are sent into it, up to its end; then close it."""
    out = []
    for value in sent:
        try:
            out.append(generator.send(value))
        except StopIteration as stop:
            out.append(("returned", stop.value))
            break
        except Exception as error:
            out.append(told(error))
            break
    close_whole(generator)
    return out


@contextlib.contextmanager
def ending(generator):
    """Close it in the end, again and again while it yields instead: when one that is lost in the middle goes on,
    the language leaves open."""
    try:
        yield generator
    finally:
        close_whole(generator)


def close_whole(generator):
    for _ in range(30):
        try:
            generator.close()
            break
        except RuntimeError as error:
            if "ignored GeneratorExit" not in str(error):
                raise
            print(told(error))


class Guard:
    """A context manager that tells when it is entered and left, and swallows some exceptions."""

    def __init__(self, name, swallowed):
        self.name, self.swallowed = name, swallowed

    def __enter__(self):
        print("enter", form(self.name))
        return 7

    def __exit__(self, kind, error, trace):
        print("exit", form(self.name), kind and kind.__name__)
        return kind is not None and issubclass(kind, self.swallowed)


def inner(n):
    """A generator for others to delegate to."""
    got = yield n
    try:
        yield got
    finally:
        print("inner ends")
    return n


def plain(n):
    """A generator that may be left in the middle."""
    yield n
    yield 1


async def echo(value):
    await asyncio.sleep(0)
    return value


class Point:
    """What patterns take apart."""

    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Point({form(self.x)}, {form(self.y)})"

    def __eq__(self, other):
        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)


Point.ORIGIN = Point(0, 0)


def traced(function):
    """A decorator that tells what its function is called with."""

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("call with", len(args), *kwargs)
        return function(*args, **kwargs)

    return wrapper


async def failing(value):
    await asyncio.sleep(0)
    raise ValueError(value)


async def ticks(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def together(*coroutines):
    return [told(r) if isinstance(r, Exception) else r for r in await asyncio.gather(*coroutines, return_exceptions=True)]


async def within(turns, awaitable):
    """Wait so many turns of the loop, which no clock can change, then cancel."""
    task = asyncio.ensure_future(awaitable)
    for _ in range(turns):
        if task.done():
            break
        await asyncio.sleep(0)
    for _ in range(40):
        if task.done():
            break
        task.cancel()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    return await task


async def quietly(coroutine):
    """Run it with a loop whose complaints about lost errors go nowhere, and leave no task behind."""
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    try:
        return await within(300, coroutine)
    finally:
        # a task may swallow what cancels it; their names count up in the order of their making
        for _ in range(40):
            left = asyncio.all_tasks() - {asyncio.current_task()}
            for task in sorted(left, key=lambda task: int(task.get_name().split("-")[1])):
                task.cancel()
            await asyncio.sleep(0)


class InOrder(dict):
    """A set that keeps its order."""

    def add(self, item):
        self[item] = None

    def discard(self, item):
        self.pop(item, None)


class Group(asyncio.TaskGroup):
    """A task group that cancels its tasks in the order of their making; CPython has them in a set."""

    def __init__(self):
        super().__init__()
        self._tasks = InOrder()


class Agate:
    """An asynchronous context manager that tells when it is entered and left."""

    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await asyncio.sleep(0)
        print("aenter", form(self.name))
        return self

    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(0)
        print("aexit", form(self.name), kind and kind.__name__)
