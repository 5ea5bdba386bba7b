# what `*=` asks first: the object's own method, its own repetition, and never the sequence on its right
class Own(list):
    def __imul__(self, other):
        return "own"


class Count:
    def __index__(self):
        return 2


def times(value, other):
    try:
        value *= other
        return value
    except TypeError as error:
        return str(error)


print(times(Own(), "x"))  # expect: own
print(times(Own(), 2))  # expect: own
print(times([1], Count()))  # expect: [1, 1]
print(times(Count(), [1]))  # expect: unsupported operand type(s) for *=: 'Count' and 'list'
print(Count() * [1])  # expect: [1, 1]
print(times(2, [1]))  # expect: [1, 1]
print(times([1], "x"))  # expect: can't multiply sequence by non-int of type 'str'
print(times({}, [1]))  # expect: unsupported operand type(s) for *=: 'dict' and 'list'


class Reflecting(list):
    def __rmul__(self, other):
        return "reflected"


value = Reflecting("a")
value *= 2
print(type(value).__name__, value)  # expect: list ['a', 'a']
value = Reflecting("a")
value += ["b"]
print(type(value).__name__, value)  # expect: Reflecting ['a', 'b']
