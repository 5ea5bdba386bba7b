from collections.abc import Callable, Container, Hashable, Iterable, Iterator, Mapping, Sequence, Sized


class Box:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def __contains__(self, item):
        return item in self.items


b = Box(1, 2)
print([kind.__name__ for kind in (Iterable, Sized, Container, Iterator, Sequence, Mapping, Hashable, Callable) if isinstance(b, kind)])
# expect: ['Iterable', 'Sized', 'Container', 'Hashable']
Sequence.register(Box)
print(isinstance(b, Sequence), isinstance(b, Mapping))  # expect: True False
Box.__call__ = lambda self: None
print(issubclass(type("New", (Box,), {}), Callable))  # expect: True
