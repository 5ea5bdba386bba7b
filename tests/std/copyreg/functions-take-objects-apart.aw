import copy
import copyreg


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


def take_apart(p):
    print("taking apart")
    return Point, (p.x, p.y + 1)


copyreg.pickle(Point, take_apart)
p = copy.copy(Point([1], 2))  # expect: taking apart
print(p.x, p.y, copy.deepcopy(Point([1], 5)).y, Point in copyreg.dispatch_table)  # expect: taking apart
# expect: [1] 3 6 True
del copyreg.dispatch_table[Point]
print(copy.copy(Point(1, 2)).y, copy.copy(int | str))  # expect: 2 int | str
for wrong in (
    lambda: copyreg.pickle(Point, 5),
    lambda: copyreg.constructor(5),
    lambda: copyreg.add_extension("m", "n", 0),
    lambda: copyreg.remove_extension("m", "n", 5),
):
    try:
        wrong()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)  # expect: TypeError reduction functions must be callable
        # expect: TypeError constructors must be callable
        # expect: ValueError code out of range
        # expect: ValueError key ('m', 'n') is not registered with code 5
copyreg.add_extension("m", "n", 240)
copyreg.add_extension("m", "n", 240)
for args in (("m", "n", 241), ("m", "o", 240)):
    try:
        copyreg.add_extension(*args)
    except ValueError as e:
        print(e)  # expect: key ('m', 'n') is already registered with code 240
        # expect: code 240 is already in use for key ('m', 'n')
copyreg.remove_extension("m", "n", 240)
print(copyreg.__newobj__(tuple, [1, 2]), sorted(copyreg.__all__))
# expect: (1, 2) ['add_extension', 'clear_extension_cache', 'constructor', 'pickle', 'remove_extension']
