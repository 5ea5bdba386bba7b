# The parameters of library functions have CPython's names: keywords reach them, and inspect shows them.
import abc
import collections
import contextlib
import datetime
import decimal
import enum
import functools
import inspect
import itertools
import logging
import operator
import os.path
import re
import statistics
import string
import textwrap
import time
import traceback


class Color(enum.Enum):
    RED = 1


class Derived(list):
    pass


class Method:
    __signature__ = "(a, /, b=2)"

    def __call__(self):
        pass


def told():
    pass


told.__text_signature__ = "(x, y=(1, 2), *rest)"
for f in (
    abc.abstractmethod, abc.abstractclassmethod, collections.Counter, collections.Counter.update,
    collections.deque.append, collections.deque.insert, collections.deque.count,
    contextlib.ExitStack.enter_context, contextlib.AsyncExitStack.enter_async_context, contextlib.ExitStack.callback,
    decimal.Context, decimal.Decimal, decimal.Decimal.from_float, decimal.Context.create_decimal,
    enum.Enum, Color, functools.partial, functools.reduce, itertools.chain, itertools.chain.from_iterable,
    itertools.accumulate, itertools.islice, itertools.count, itertools.product, itertools.zip_longest,
    operator.attrgetter, operator.itemgetter, operator.methodcaller, re.sub, re.subn, re.split, re.compile("a").match,
    string.Template.substitute, textwrap.wrap, textwrap.shorten, time.struct_time, dict.fromkeys, int.from_bytes,
    ValueError.add_note, ValueError.with_traceback, property.getter, Derived, Method(), told, inspect.FullArgSpec,
    statistics.LinearRegression, traceback.print_exception, Exception,
):
    try:
        shown = str(inspect.signature(f))
    except ValueError as e:
        shown = "ValueError " + str(e)
    print(getattr(f, "__qualname__", "?"), "implicit" if "value=" in shown and "tb=" in shown else shown)
Method.__signature__ = 5
try:
    inspect.signature(Method())
except TypeError as e:
    print(e)


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt(abc.abstractmethod(funcobj=told).__name__.upper)
attempt(contextlib.ExitStack().enter_context, cm=contextlib.nullcontext(3))
attempt(string.Template("$a").substitute, None)
attempt(string.Template("$a").safe_substitute, {"a": 1}, a=2)
attempt(string.Formatter().format, b"x")
attempt(string.Formatter().parse, 3)
attempt(functools.cache, 3)
attempt(os.path.relpath, b"a/b", b"a/c")
attempt(os.path.relpath, b"a")
attempt(enum.show_flag_values, 10)
attempt(enum.show_flag_values, -1)
day = datetime.datetime(2020, 2, 29, 1, 2, 3)
attempt(day.replace, None)
attempt(day.replace, month=None)
attempt(day.replace, tzinfo=None, hour=5)
attempt(day.date().replace, day=None)
attempt(day.time().replace, None)
attempt(day.time().replace, second=9)
attempt(inspect.FullArgSpec, 1)
print(inspect.FullArgSpec._fields, isinstance(inspect.getfullargspec(attempt), inspect.FullArgSpec))
attempt(statistics.linear_regression, [1, 2, 3], [2, 4, 6])
attempt("".join, traceback.format_exception(1, None, None))
