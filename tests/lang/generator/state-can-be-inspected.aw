def g():
    yield 1

it = g()
print(it.gi_running, it.gi_frame is not None, it.gi_yieldfrom, it.__name__, it.__qualname__)
# expect: False True None g g
next(it)
list(it)
print(it.gi_frame)  # expect: None
print(repr(it).startswith("<generator object g at 0x"))  # expect: True
it.__name__ = "other"
print(it.__name__)  # expect: other
try:
    len(it)
except TypeError as e:
    print(e)  # expect: object of type 'generator' has no len()
try:
    it[0]
except TypeError as e:
    print(e)  # expect: 'generator' object is not subscriptable
