"""What every generated program imports: printing that is the same wherever sets are involved, and limits."""
import abc
import asyncio
import bisect
import collections
import contextlib
import copy
import dataclasses
import datetime
import decimal
import difflib
import enum
import fractions
import functools
import heapq
import inspect
import io
import itertools
import json
import math
import numbers
import operator
import os
import random
import re
import statistics
import string
import struct
import textwrap
import types
import typing

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
    if type(error) is GeneratorExit:
        return "GeneratorExit"
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


def tree(error):
    """An exception whole: its parts, notes, causes."""
    if error is None:
        return "None"
    if isinstance(error, BaseExceptionGroup):
        text = f"{type(error).__name__}({error.message!r}, [{', '.join(map(tree, error.exceptions))}])"
    else:
        text = type(error).__name__ + form(error.args)
    if getattr(error, "__notes__", None):
        text += f" noted {error.__notes__}"
    if error.__cause__ is not None:
        text += f" from {tree(error.__cause__)}"
    if error.__context__ is not None:
        text += f" while {tree(error.__context__)}" if not error.__suppress_context__ else " without"
    return text


def lines_of(error):
    """The functions and lines of the program that an error came through."""
    out, trace = [], error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "program":
            out.append((trace.tb_frame.f_code.co_name, trace.tb_lineno))
        trace = trace.tb_next
    return out


def plainly(value):
    """The form of a value; of what is there only once, what it gives."""
    if type(value) is memoryview:
        return f"<memory {value.format} {value.readonly} {value.tolist()}>"
    if type(value) is tuple:
        return "(" + ", ".join(map(plainly, value)) + ")"
    if hasattr(type(value), "__next__"):
        return f"{type(value).__name__} {list(map(plainly, take(value)))}"
    return form(value)


def tell(place, *values):
    print(place, *map(plainly, values))


def read(text):
    """The value of a literal; what is said of one that is none, is said of its place in a file."""
    try:
        return eval(text)
    except SyntaxError:
        return "no literal"


def fail(error):
    raise error


def counted(iterable):
    """The same, told one by one."""
    for number, item in enumerate(iterable):
        if number < 4:
            print("taken", form(item))
        yield item


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
    """A set in order, what equals nothing last. Of what cannot be compared, which two are tried first the language
    leaves open."""
    try:
        values = list(values)
        return sorted([v for v in values if v == v], **how) + [v for v in values if v != v]
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


def drive(place, generator, acts):
    """Step a generator as the acts say, print what each gives, and close it."""
    with ending(generator):
        for act, *given in acts:
            try:
                if act == "next":
                    got = next(generator)
                elif act == "send":
                    got = generator.send(*given)
                elif act == "throw":
                    got = generator.throw(*given)
                elif act == "close":
                    got = generator.close()
                elif act == "rest":
                    got = take(generator, 5)
                else:
                    got = inspect.getgeneratorstate(generator), generator.gi_frame is None, generator.gi_running
                    got += (type(generator.gi_yieldfrom).__name__,)
            except StopIteration as stop:
                print(place, act, "ends with", form(stop.value))
            except BaseException as error:
                print(place, act, "raises", told(error))
            else:
                print(place, act, "gives", form(got))


async def adrive(place, generator, acts):
    """The same for an asynchronous generator."""
    try:
        for act, *given in acts:
            try:
                if act == "next":
                    got = await anext(generator)
                elif act == "send":
                    got = await generator.asend(*given)
                elif act == "throw":
                    got = await generator.athrow(*given)
                elif act == "close":
                    got = await generator.aclose()
                else:
                    got = [item async for item in generator][:5]
            except StopAsyncIteration:
                print(place, act, "ends")
            except Exception as error:
                print(place, act, "raises", told(error))
            except GeneratorExit as error:
                print(place, act, "raises", told(error))
            else:
                print(place, act, "gives", form(got))
    finally:
        await aclose_whole(generator)


async def aclose_whole(generator):
    for _ in range(30):
        try:
            await generator.aclose()
            break
        except RuntimeError as error:
            if "ignored GeneratorExit" not in str(error):
                raise
            print(told(error))


async def collected(generator):
    try:
        return [item async for item in generator]
    finally:
        await aclose_whole(generator)


class Relay:
    """An iterator for `yield from` that has the methods named, and tells what comes in."""

    def __init__(self, n, methods):
        self.n = n
        for name in methods.split():
            if name != "next":
                setattr(self, name, getattr(self, "_" + name))

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration("relay ends")
        self.n -= 1
        return self.n

    def _send(self, value):
        print("relay got", form(value))
        return next(self)

    def _throw(self, error, *rest):
        print("relay hit by", (error if isinstance(error, type) else type(error)).__name__)
        if self.n == 1:
            raise KeyError("from relay")
        return "relay goes on"

    def _close(self):
        print("relay closed")
        if self.n == 3:
            raise ValueError("no close")


class Steps:
    """An asynchronous iterator that is no generator, so that nothing of it is left in the middle."""

    def __init__(self, n):
        self.n, self.i = n, 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        await asyncio.sleep(0)
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        return self.i


class Own(Exception):
    """An exception with attributes and a text of its own."""

    def __init__(self, code=0, *more):
        super().__init__(code, *more)
        self.code = code

    def __str__(self):
        return f"own {form(self.code)}"


class Derived(Own, LookupError):
    pass


class OwnGroup(ExceptionGroup):
    """A group whose parts stay of its kind."""

    def derive(self, errors):
        return OwnGroup(self.message + "+", errors)


class Data:
    """A descriptor that tells who asks, sets and deletes."""

    def __init__(self, name):
        self.name = name

    def __set_name__(self, owner, name):
        print("set name", owner.__name__, name)

    def __get__(self, instance, owner=None):
        return ("got", self.name, instance is None, owner.__name__)

    def __set__(self, instance, value):
        print("descriptor set", self.name, form(value))

    def __delete__(self, instance):
        print("descriptor deleted", self.name)


class Shadowed:
    """A descriptor that attributes of the object hide."""

    def __init__(self, name):
        self.name = name

    def __get__(self, instance, owner):
        return ("shadowed", self.name, owner.__name__)


class Guarded:
    """Something to close."""

    def close(self):
        print("closed")
        return 7


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
    """Wait so many turns of the loop, which no clock can change, then cancel until it ends."""
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
    """Run it with a loop whose complaints about lost errors go nowhere, and leave no task behind.

    After some turns of the loop every task is cancelled, over and over. No task has an endless loop, so that each
    cancellation brings it nearer to its end, whatever it waits for and whatever it swallows."""
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    main = asyncio.ensure_future(coroutine)
    for _ in range(300):
        if main.done():
            break
        await asyncio.sleep(0)
    # names count up in the order of their making
    while left := asyncio.all_tasks() - {asyncio.current_task()}:
        for task in sorted(left, key=lambda task: int(task.get_name().split("-")[1])):
            task.cancel()
        await asyncio.sleep(0)
    return await main


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
