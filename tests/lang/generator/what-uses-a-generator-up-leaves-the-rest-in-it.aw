# Functions that use an iterable up run a generator's body through as far as they need, and no further.

from collections import Counter, deque


def counted(stop, log=None):
    for i in range(stop):
        if log is not None:
            log.append(i)
        yield i


g = counted(10)
print(any(i > 3 for i in g), next(g))  # expect: True 5
g = counted(10)
print(all(i < 3 for i in g), next(g))  # expect: False 4
g = counted(10)
print(3 in g, next(g))  # expect: True 4
print(99 in g, next(g, "end"))  # expect: False end
g = counted(10)
print(3.0 in g, next(g))  # expect: True 4
nan = float("nan")
print(nan in (x for x in [1, nan]), float("nan") in (x for x in [nan]))  # expect: True False
print(True in (x for x in [0, 1]), "ab" in (x + "b" for x in "xa"))  # expect: True True


class Same:
    def __init__(self, it):
        self.it = it

    def __eq__(self, other):
        # asked while the generator rests
        return next(self.it) == 5


g = counted(10)
print(Same(g) in g, list(g))  # expect: True [6, 7, 8, 9]

# what is not an integer ends the quick part, not the sum
print(sum(x for x in [1, True, 2.5, 0.1]), sum(x for x in [1, 2**70, 3]))  # expect: 4.6 1180591620717411303428
print(sum((x for x in [[1], [2]]), []))  # expect: [1, 2]
print(sum(x for x in [2**61 - 1, 1, 1, -3]))  # expect: 2305843009213693950
print(sum(0.1 for _ in range(10)), sum(x for x in [0.5, 1]))  # expect: 1.0 1.5

# an item that cannot be used is taken, and the others stay
g = (x for x in [1, "two", 3, 4])
try:
    sum(g)
except TypeError as e:
    print(e, list(g))  # expect: unsupported operand type(s) for +: 'int' and 'str' [3, 4]
g = (x for x in [[], 1, 2])
try:
    set(g)
except TypeError as e:
    print(e, list(g))  # expect: unhashable type: 'list' [1, 2]
g = (x for x in [(1, 2), (3,), (4, 5)])
try:
    dict(g)
except ValueError as e:
    print(e, dict(g))  # expect: dictionary update sequence element #1 has length 1; 2 is required {4: 5}
g = (x for x in [1, 2, 300, 4])
try:
    bytes(g)
except ValueError as e:
    print(e, bytes(g))  # expect: bytes must be in range(0, 256) b'\x04'
g = (x for x in [1, 2, "3", 4])
try:
    max(g)
except TypeError as e:
    print(e, list(g))  # expect: '>' not supported between instances of 'str' and 'int' [4]

# least and greatest, with ties, mixed kinds, keys and a default
print(min(x for x in [3, 1.0, 1, 2]), max(x for x in [1, 3, 3.0]))  # expect: 1.0 3
print(min(x for x in ["b", "ä", "a"]), max(x for x in ["b", "ä", "a"]))  # expect: a ä
print(max(x for x in [2**70, 5, 2**71]), max((x for x in ()), default="none"))  # expect: 2361183241434822606848 none
print(max((x for x in [3, -7, 5]), key=abs), min((x for x in "bca"), key=ord))  # expect: -7 a
print(min(x for x in [1, nan, 0]), max(x for x in [nan, 1]))  # expect: 0 nan
g = counted(6)
print(max(g, key=lambda x: next(g)), list(g))  # expect: 4 []

# tables
print(sorted(set(x % 3 for x in range(10))), set(x for x in [1, 1.0, True]))  # expect: [0, 1, 2] {1}
print(dict((k, len(k)) for k in ["a", "bb", "a"]), dict([k, 1] for k in "xy"))  # expect: {'a': 1, 'bb': 2} {'x': 1, 'y': 1}
print(Counter(c for c in "abcab"), Counter(x for x in [1, 1.0, None]))  # expect: Counter({'a': 2, 'b': 2, 'c': 1}) Counter({1: 2, None: 1})
print(deque((x for x in range(5000)), maxlen=3))  # expect: deque([4997, 4998, 4999], maxlen=3)
print(len(list(x for x in range(5000))), tuple(x for x in "ab"), "-".join(x for x in "ab"))  # expect: 5000 ('a', 'b') a-b
print([*(x for x in range(3))], {*(x for x in "aa")}, bytes(x for x in b"ab"))  # expect: [0, 1, 2] {'a'} b'ab'


# a body that ends otherwise: by an exception, by delegating, by a value
def fails():
    try:
        yield 1
        yield 2
        raise KeyError("inside")
    finally:
        print("closed")


for use in (sum, list, set, max, Counter):
    try:
        use(fails())
    except KeyError as e:
        print(use.__name__, e)
# expect: closed
# expect: sum 'inside'
# expect: closed
# expect: list 'inside'
# expect: closed
# expect: set 'inside'
# expect: closed
# expect: max 'inside'
# expect: closed
# expect: Counter 'inside'


def outer():
    yield 1
    got = yield from counted(3)
    yield from [10, 20]
    yield sum(counted(4)) + (got is None)
    return "lost"


print(sum(outer()), list(outer()), max(outer()))  # expect: 41 [1, 0, 1, 2, 10, 20, 7] 20
print(any(x == 10 for x in outer()), 20 in outer())  # expect: True True


def handles():
    for x in range(3):
        try:
            raise ValueError(x)
        except ValueError:
            yield x


try:
    raise IndexError("outside")
except IndexError:
    print(sum(handles()))  # expect: 3
    try:
        raise
    except IndexError as e:
        print(e, e.__context__)  # expect: outside None


# a body that asks for itself is running
def selfish():
    yield 1
    yield sum(me)


me = selfish()
try:
    print(sum(me))
except ValueError as e:
    print(e)  # expect: generator already executing


# nested in each other, with lists that grow meanwhile
def triangle(n):
    for i in range(n):
        yield list(counted(i))


print(sum(len(row) for row in triangle(50)), max(sum(row) for row in triangle(9)))  # expect: 1225 28
grown = [1, 2]
grown.extend(len(grown) + x for x in range(3))
print(grown)  # expect: [1, 2, 2, 4, 6]
grown = [1, 1]
print(sum(grown.append(0) or x for x in (y for y in grown) if len(grown) < 5), grown)  # expect: 2 [1, 1, 0, 0, 0]
log = []
print(any(x == 2 for x in counted(9, log)), log)  # expect: True [0, 1, 2]
