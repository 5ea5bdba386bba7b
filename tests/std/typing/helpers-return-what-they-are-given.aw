import io
import sys
from typing import (Any, NewType, NoReturn, assert_never, assert_type, cast, clear_overloads, dataclass_transform, final, get_overloads,
                    no_type_check, overload, override, reveal_type)

UserId = NewType("UserId", int)
print(UserId(5), UserId, UserId.__supertype__, UserId.__name__, UserId.__module__, UserId | None, cast(int, "a"), assert_type(5, str))
# expect: 5 __main__.UserId <class 'int'> UserId __main__ typing.Optional[__main__.UserId] a 5
try:

    class Sub(UserId):
        pass

except TypeError as e:
    print(str(e).splitlines()[0])
    # expect: Cannot subclass an instance of NewType. Perhaps you were looking for: `Sub = NewType('Sub', UserId)`


@final
class F:
    @override
    def m(self):
        pass

    @final
    def n(self):
        pass


print(F.__final__, F.m.__override__, F.n.__final__)  # expect: True True True


@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x


print(f(5), len(get_overloads(f)), [o.__annotations__["x"].__name__ for o in get_overloads(f)])
# expect: 5 2 ['int', 'str']
clear_overloads()
print(get_overloads(f))  # expect: []


@overload
def lone(x): ...


for wrong in (lambda: lone(1), lambda: assert_never(5), lambda: Any()):
    try:
        wrong()
    except (NotImplementedError, AssertionError, TypeError) as e:
        print(type(e).__name__, str(e)[:60])
        # expect: NotImplementedError You should not call an overloaded function. A series of @ove
        # expect: AssertionError Expected code to be unreachable, but got: 5
        # expect: TypeError Any cannot be instantiated


@no_type_check
def u(x: 5): ...


@dataclass_transform(kw_only_default=True)
def deco(cls):
    return cls


print(u.__no_type_check__, deco.__dataclass_transform__)
# expect: True {'eq_default': True, 'order_default': False, 'kw_only_default': True, 'frozen_default': False, 'field_specifiers': (), 'kwargs': {}}
sys.stderr = io.StringIO()
value = reveal_type([1])
text, sys.stderr = sys.stderr.getvalue(), sys.__stderr__
print(value, text.strip())  # expect: [1] Runtime type is 'list'
