from collections import Counter, OrderedDict, defaultdict, deque
from dataclasses import dataclass
from pprint import pprint
from types import SimpleNamespace

for empty in (Counter(), OrderedDict(), defaultdict(int), deque(maxlen=7)):
    pprint(empty, width=1)


class Advanced(SimpleNamespace):
    pass


pprint(Advanced(first="a" * 30, second="b" * 30, third="c" * 30))


@dataclass
class Shows:
    a: str

    def __repr__(self):
        return "a text of its own that does not fit " + self.a * 50


pprint(Shows("x"), width=40)
