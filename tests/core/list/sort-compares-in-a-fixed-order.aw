asked = []

class Item:
    def __init__(self, value, place):
        self.value, self.place = value, place

    def __lt__(self, other):
        asked.append((self.place, other.place))
        return self.value < other.value

def show(*values):
    asked.clear()
    items = sorted(Item(value, place) for place, value in enumerate(values))
    print([item.place for item in items], asked)

show(2, 1, 3)  # expect: [1, 0, 2] [(1, 0), (2, 1), (1, 2), (2, 0)]
show(3, 2, 2, 1)  # expect: [3, 1, 2, 0] [(1, 0), (2, 1), (1, 2), (3, 2)]
show(1, 1, 0)  # expect: [2, 0, 1] [(1, 0), (2, 1), (0, 1)]
show(1, 2, 0)  # expect: [2, 0, 1] [(1, 0), (2, 1), (0, 1), (2, 1), (2, 0)]
show(2, 1, 1, 3, 0)
# expect: [4, 1, 2, 0, 3] [(1, 0), (2, 1), (1, 2), (3, 2), (2, 3), (3, 0), (4, 3), (4, 0), (4, 2), (4, 1)]

try:
    sorted([1000, -5, 1e15, b"a"])
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'bytes' and 'float'
