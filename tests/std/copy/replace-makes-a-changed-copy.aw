import copy
from collections import namedtuple
from dataclasses import dataclass
from types import SimpleNamespace

P = namedtuple("P", "x y")
print(copy.replace(P(1, 2), y=5), copy.replace(SimpleNamespace(a=1), a=2, b=3))
# expect: P(x=1, y=5) namespace(a=2, b=3)


@dataclass(frozen=True)
class D:
    a: int
    b: int = 0


print(copy.replace(D(1), b=7))  # expect: D(a=1, b=7)


class Own:
    def __replace__(self, /, **changes):
        return changes


print(copy.replace(Own(), a=1))  # expect: {'a': 1}
for wrong in (lambda: copy.replace([], a=1), lambda: copy.replace(P(1, 2), z=1), lambda: copy.replace(D(1), c=1)):
    try:
        wrong()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)  # expect: TypeError replace() does not support list objects
        # expect: TypeError Got unexpected field names: ['z']
        # expect: TypeError D.__init__() got an unexpected keyword argument 'c'
