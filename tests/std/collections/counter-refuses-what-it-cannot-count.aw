from collections import Counter


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: Counter(5))  # expect: TypeError 'int' object is not iterable
attempt(lambda: Counter("a", "b"))
# expect: TypeError Counter.__init__() takes from 1 to 2 positional arguments but 3 were given
attempt(lambda: Counter.fromkeys("ab"))
# expect: NotImplementedError Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
attempt(lambda: Counter([[]]))  # expect: TypeError unhashable type: 'list'
attempt(lambda: Counter(a="x").update(a=1))  # expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
attempt(lambda: Counter(a="x").total())  # expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
attempt(lambda: Counter("a").update(1, 2))
# expect: TypeError Counter.update() takes from 1 to 2 positional arguments but 3 were given
attempt(lambda: Counter("a").most_common("x"))
# expect: TypeError '>=' not supported between instances of 'str' and 'int'
attempt(lambda: list(Counter(a=1.5).elements()))
# expect: TypeError 'float' object cannot be interpreted as an integer
attempt(lambda: Counter(a="x", b=1).most_common())
# expect: TypeError '<' not supported between instances of 'str' and 'int'
attempt(lambda: Counter("a") - 1)  # expect: TypeError unsupported operand type(s) for -: 'Counter' and 'int'
attempt(lambda: Counter(self=3, iterable=2))  # expect: Counter({'self': 3, 'iterable': 2})
