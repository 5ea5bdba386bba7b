from collections.abc import MutableSequence, Sequence


class Digits(Sequence):
    def __init__(self, n):
        self.text = str(n)

    def __len__(self):
        return len(self.text)

    def __getitem__(self, i):
        return int(self.text[i])


d = Digits(31415)
print(list(d), list(reversed(d)), 4 in d, 9 in d, d.index(1), d.index(1, 2), d.index(5, -1), d.count(1))
for args in ((9,), (3, 1), (1, 0, 1)):
    try:
        d.index(*args)
    except ValueError as e:
        print(repr(e))


class Loud(MutableSequence):
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]

    def insert(self, i, v):
        self.items.insert(i, v)


x = Loud(1, 2)
x.append(3)
x.extend([4, 5])
x.extend(x)
x += [6]
x.remove(1)
x.reverse()
print(x.items, x.pop(), x.pop(0), x.items)
x.clear()
print(x.items)
for wrong in (x.pop, lambda: x.remove(1), MutableSequence):
    try:
        wrong()
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
