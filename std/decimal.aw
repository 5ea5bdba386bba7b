"""Decimal numbers: exact fractions of powers of ten, rounded as a context says. What computes is native."""

import numbers
from collections import namedtuple
from collections.abc import MutableMapping
from _decimal_local import localcontext
from _decimal import (
    MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN,
    ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, HAVE_CONTEXTVAR, HAVE_THREADS, BasicContext, Clamped, Context,
    ConversionSyntax, Decimal, DecimalException, DefaultContext, DivisionByZero, DivisionImpossible,
    DivisionUndefined, ExtendedContext, FloatOperation, Inexact, InvalidContext, InvalidOperation, Overflow, Rounded,
    SignalDictMixin, Subnormal, Underflow, _complete, __libmpdec_version__, __version__, getcontext, setcontext,
)

DecimalTuple = namedtuple("DecimalTuple", "sign digits exponent", module="decimal")


class SignalDict(SignalDictMixin, MutableMapping):
    """The signals of a context as a mapping from each to whether it is set."""

    __slots__ = ()


numbers.Number.register(Decimal)
_complete(DecimalTuple, SignalDict)
del namedtuple, MutableMapping, SignalDict, SignalDictMixin, numbers, _complete
