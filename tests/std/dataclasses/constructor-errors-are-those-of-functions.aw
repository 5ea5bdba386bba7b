from dataclasses import dataclass


@dataclass
class P:
    x: int
    y: int = 2


for wrong in (lambda: P(), lambda: P(1, 2, 3), lambda: P(1, z=3), lambda: P(1, x=3)):
    try:
        wrong()
    except TypeError as e:
        print(e)  # expect: P.__init__() missing 1 required positional argument: 'x'
        # expect: P.__init__() takes from 2 to 3 positional arguments but 4 were given
        # expect: P.__init__() got an unexpected keyword argument 'z'
        # expect: P.__init__() got multiple values for argument 'x'
for wrong in (lambda: dataclass(5), lambda: dataclass(bad=1)):
    try:
        wrong()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)  # expect: AttributeError
        # expect: TypeError
print(P.__init__.__qualname__, P.__doc__, P.__eq__.__name__, P.__init__.__annotations__)
# expect: P.__init__ P(x: int, y: int = 2) __eq__ {'x': <class 'int'>, 'y': <class 'int'>, 'return': None}
