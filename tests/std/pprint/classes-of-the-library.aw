from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque
from dataclasses import dataclass, field
from pprint import pprint
from types import MappingProxyType, SimpleNamespace

pprint(OrderedDict([("first", "a" * 30), ("second", "b" * 30)]))
pprint(defaultdict(list, {"k" * 30: [1], "l" * 40: [2]}))
pprint(Counter("abracadabra" * 3), width=20)
pprint(deque(["x" * 30, "y" * 30, "z" * 30], maxlen=5))
pprint(ChainMap({"a" * 30: 1}, {"b" * 40: 2}))
pprint(SimpleNamespace(first="a" * 40, second="b" * 40))
pprint(MappingProxyType({"m" * 40: 1, "n" * 40: 2}))
pprint(UserDict({"u" * 40: 1, "v" * 40: 2}))
pprint(UserList(["u" * 40, "v" * 40]))
pprint(UserString("short"))


@dataclass
class Point:
    name: str
    values: list = field(default_factory=list)
    hidden: int = field(default=0, repr=False)


pprint(Point("a" * 40, list(range(20))))
pprint([Point("short")])
