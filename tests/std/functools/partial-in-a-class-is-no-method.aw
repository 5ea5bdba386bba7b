from functools import partial, partialmethod


class Cell:
    alive = False

    def set(self, value, *, loud=False):
        self.alive = value
        return (value, loud)

    live = partialmethod(set, True)
    die = partialmethod(set, False, loud=True)
    both = partialmethod(die, loud=False)
    stat = partialmethod(staticmethod(lambda *a: a), 1)
    cls_m = partialmethod(classmethod(lambda cls, *a: (cls.__name__, a)), 2)
    plain = partial(lambda *a: len(a), 0)


c = Cell()
print(c.live(), c.alive, c.die(), c.alive, c.live(loud=True), c.both())
# expect: (True, False) True (False, True) False (True, True) (False, False)
print(c.stat(5), c.cls_m(6), Cell.cls_m(7), Cell.live(c), c.plain(1))
# expect: (1, 5) ('Cell', (2, 6)) ('Cell', (2, 7)) (True, False) 2
print(Cell.__dict__["live"].args, Cell.__dict__["die"].keywords)  # expect: (True,) {'loud': True}
try:
    partialmethod(5)
except TypeError as e:
    print(e)  # expect: 5 is not callable or a descriptor
print(repr(partialmethod(print, 1, sep="")))
# expect: functools.partialmethod(<built-in function print>, 1, sep='')
