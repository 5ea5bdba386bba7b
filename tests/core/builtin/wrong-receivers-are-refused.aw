# A method of a builtin class taken from the class refuses objects of others before it looks at its arguments.
from collections import deque


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


class Own(ValueError):
    pass


attempt(list.__new__, 1)
attempt(list.__new__, int)
attempt(str.__new__, 1, bogus=1)
attempt(str.__new__, int, "a")
attempt(float.__new__, float, 1)
attempt(BaseException.__new__, int)
attempt(BaseException.__new__, "a")
attempt(deque.__new__, 5)
attempt(deque.__new__)
attempt(BaseException.__str__, 1)
attempt(BaseException.__str__, Own("text"))
attempt(BaseException.__repr__, "a")
attempt(BaseException.with_traceback, 1)
attempt(BaseException.add_note, None, "note")
attempt(BaseException.__setstate__, 1)
attempt(bool.__and__, 1, 2)
attempt(bool.__and__, True, 2)
attempt(bool.__and__, None)
attempt(deque.append, [], 1)
attempt(deque.append, [])
attempt(deque.append)
attempt(deque.__len__, [])
attempt(deque.__len__)
attempt(deque.__getitem__, None)
attempt(list.append, {}, 1)
attempt(list.__len__, {})

# what an argument is not, says None by its name
attempt(format, 1, None)
attempt(type, None, (), {})
attempt((1).to_bytes, 1, None)
attempt("a".join, None)
attempt(b"a".center, 3, None)
attempt(compile, "1", "f", None)

# the order in which arguments are looked at
attempt(sum, None, "abc")
attempt(sum, "abc", Own)


class Text(str):
    pass


attempt(sum, ["a"], Text("b"))
attempt(eval, "1", [])
attempt(eval, "1", {}, 5)


class Liar:
    def __bool__(self):
        return 2


attempt(print, "not shown", flush=Liar())

# a view of a mapping takes it by its name, too
import types

attempt(types.MappingProxyType, mapping={1: 2})
attempt(types.MappingProxyType, {}, {})
attempt(types.MappingProxyType)
attempt(types.MappingProxyType, 3)
