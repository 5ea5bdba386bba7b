# Expressions as classes; visitors print, evaluate, simplify and differentiate them.
from dataclasses import dataclass
from functools import singledispatch
import math


class Expr:
    def __add__(self, other):
        return Binary("+", self, wrap(other))

    def __radd__(self, other):
        return Binary("+", wrap(other), self)

    def __sub__(self, other):
        return Binary("-", self, wrap(other))

    def __rsub__(self, other):
        return Binary("-", wrap(other), self)

    def __mul__(self, other):
        return Binary("*", self, wrap(other))

    def __rmul__(self, other):
        return Binary("*", wrap(other), self)

    def __truediv__(self, other):
        return Binary("/", self, wrap(other))

    def __rtruediv__(self, other):
        return Binary("/", wrap(other), self)

    def __pow__(self, other):
        return Binary("^", self, wrap(other))

    def __neg__(self):
        return Const(0) - self

    def accept(self, visitor):
        for kind in type(self).__mro__:
            method = getattr(visitor, f"visit_{kind.__name__.lower()}", None)
            if method:
                return method(self)
        raise TypeError(f"{type(visitor).__name__} cannot visit {type(self).__name__}")


@dataclass(frozen=True)
class Const(Expr):
    value: float


@dataclass(frozen=True)
class Name(Expr):
    name: str


@dataclass(frozen=True)
class Call(Expr):
    function: str
    argument: Expr


@dataclass(frozen=True)
class Binary(Expr):
    op: str
    left: Expr
    right: Expr


def wrap(value):
    return value if isinstance(value, Expr) else Const(value)


class Printer:
    LEVELS = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}

    def visit_const(self, e):
        return f"{e.value:g}"

    def visit_name(self, e):
        return e.name

    def visit_call(self, e):
        return f"{e.function}({e.argument.accept(self)})"

    def visit_binary(self, e):
        level = self.LEVELS[e.op]
        sides = []
        for side, strict in ((e.left, e.op == "^"), (e.right, e.op in "-/")):
            text = side.accept(self)
            if isinstance(side, Binary):
                inner = self.LEVELS[side.op]
                if inner < level or strict and inner == level:
                    text = f"({text})"
            sides.append(text)
        return f" {e.op} ".join(sides) if level < 3 else "^".join(sides)


class Evaluator:
    OPS = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b,
           "/": lambda a, b: a / b, "^": pow}

    def __init__(self, **names):
        self.names = names

    def visit_const(self, e):
        return e.value

    def visit_name(self, e):
        try:
            return self.names[e.name]
        except KeyError:
            raise NameError(f"{e.name} has no value") from None

    def visit_call(self, e):
        return getattr(math, e.function)(e.argument.accept(self))

    def visit_binary(self, e):
        return self.OPS[e.op](e.left.accept(self), e.right.accept(self))


@singledispatch
def simplify(e):
    return e


@simplify.register
def _(e: Call):
    return Call(e.function, simplify(e.argument))


@simplify.register
def _(e: Binary):
    match e.op, simplify(e.left), simplify(e.right):
        case op, Const(a), Const(b) if op != "/" or b:
            return Const(Evaluator.OPS[op](a, b))
        case ("+", Const(0), x) | ("+", x, Const(0)) | ("-", x, Const(0)) | ("*", Const(1), x) | ("*", x, Const(1)):
            return x
        case ("*", Const(0), _) | ("*", _, Const(0)):
            return Const(0)
        case "^", x, Const(1):
            return x
        case "^", _, Const(0):
            return Const(1)
        case "-", x, y if x == y:
            return Const(0)
        case op, x, y:
            return Binary(op, x, y)


def derive(e, by):
    match e:
        case Const():
            return Const(0)
        case Name(name):
            return Const(int(name == by))
        case Binary("+" | "-" as op, a, b):
            return Binary(op, derive(a, by), derive(b, by))
        case Binary("*", a, b):
            return derive(a, by) * b + a * derive(b, by)
        case Binary("/", a, b):
            return (derive(a, by) * b - a * derive(b, by)) / b**2
        case Binary("^", a, Const(n)):
            return n * a ** (n - 1) * derive(a, by)
        case Call("sin", a):
            return Call("cos", a) * derive(a, by)
        case Call("exp", a):
            return e * derive(a, by)
    raise NotImplementedError(f"the derivative of {e.accept(Printer())}")


x, y = Name("x"), Name("y")
for e in (3 * x**2 + 2 * x - 7, (x + 1) * (x - 1), (x + y) / (x - (y - 2)), Call("sin", x**2) * Call("exp", -x),
          (x**2) ** 3 - (1 - (2 - x)), x * 0 + 1 * y + 0, Call("log", x), 2 / x):
    print(e.accept(Printer()), "=>", simplify(e).accept(Printer()))
    try:
        d = simplify(derive(e, "x"))
        print("   derivative", d.accept(Printer()))
        print(f"   at x=2, y=0.5: {e.accept(Evaluator(x=2, y=0.5)):.6g}, {d.accept(Evaluator(x=2, y=0.5)):.6g}")
        print(f"   at x=0: {d.accept(Evaluator(x=0)):.6g}")
    except (NotImplementedError, NameError, ArithmeticError) as error:
        print("  ", type(error).__name__, error)
print(x + 1 == x + 1, hash(x + 1) == hash(x + 1), (x + 1))
