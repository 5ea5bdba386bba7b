class Things:
    def __init__(self, *things):
        self.things = things

    def __iter__(self):
        print("iterate")
        for thing in self.things:
            print("give", thing)
            yield thing

    def __length_hint__(self):
        print("hint")
        return None

    def __len__(self):
        print("length")
        return -1

a, *b = Things(1, 2)
print(a, b)
# expect: iterate
# expect: give 1
# expect: give 2
# expect: 1 [2]

try:
    a, b, c, *d = Things(3)
except ValueError as error:
    print(error)
# expect: iterate
# expect: give 3
# expect: not enough values to unpack (expected at least 3, got 1)

x = [7, 8]
x[:1] = Things(4)
print(x)
# expect: iterate
# expect: give 4
# expect: [4, 8]
print(dict([Things(5, 6)]))
# expect: iterate
# expect: give 5
# expect: give 6
# expect: {5: 6}

class Indexed:
    def __getitem__(self, index):
        if index > 1:
            raise IndexError
        return index

    def __len__(self):
        print("length")
        return -1

# the iterator over what has only places asks for the length
for attempt in (lambda: dict([Indexed()]), lambda: list(Indexed()), lambda: list(iter(Indexed()))):
    try:
        print(attempt())
    except ValueError as error:
        print(error)
# expect: length
# expect: __len__() should return >= 0
# expect: length
# expect: __len__() should return >= 0
# expect: length
# expect: __len__() should return >= 0
