import operator as op


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt(op.add, 1, "a")  # expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
attempt(op.neg, "a")  # expect: TypeError bad operand type for unary -: 'str'
attempt(op.lt, 1, "a")  # expect: TypeError '<' not supported between instances of 'int' and 'str'
attempt(op.index, 1.5)  # expect: TypeError 'float' object cannot be interpreted as an integer
attempt(op.indexOf, [1, 2], 3)  # expect: ValueError sequence.index(x): x not in sequence
attempt(op.countOf, 5, 1)  # expect: TypeError argument of type 'int' is not iterable
attempt(op.contains, 5, 1)  # expect: TypeError argument of type 'int' is not iterable
attempt(op.getitem, [1], 5)  # expect: IndexError list index out of range
attempt(op.delitem, {}, "a")  # expect: KeyError 'a'
attempt(op.truediv, 1, 0)  # expect: ZeroDivisionError division by zero
attempt(op.length_hint, [], "a")  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(op.call, 5)  # expect: TypeError 'int' object is not callable


class Hint:
    def __init__(self, answer):
        self.answer = answer

    def __length_hint__(self):
        return self.answer


attempt(op.length_hint, Hint(4))  # expect: 4
attempt(op.length_hint, Hint(-1))  # expect: ValueError __length_hint__() should return >= 0
attempt(op.length_hint, Hint("x"))  # expect: TypeError __length_hint__ must be an integer, not str
attempt(op.length_hint, Hint(NotImplemented), 9)  # expect: 9
