import sys

events = []
async def g():
    yield 1

print(sys.get_asyncgen_hooks())  # expect: asyncgen_hooks(firstiter=None, finalizer=None)
def first(agen): events.append(("first", agen.__name__))
def last(agen): events.append(("last", agen.__name__))
sys.set_asyncgen_hooks(firstiter=first, finalizer=last)
print(sys.get_asyncgen_hooks().firstiter is first, sys.get_asyncgen_hooks()[1] is last)  # expect: True True
a = g()
print(events)  # expect: []
a.asend(None)
a.asend(None)
print(events)  # expect: [('first', 'g')]
old = sys.get_asyncgen_hooks()
sys.set_asyncgen_hooks(None, None)
b = g().asend(None)
print(len(events), tuple(sys.get_asyncgen_hooks()))  # expect: 1 (None, None)
sys.set_asyncgen_hooks(*old)
print(sys.get_asyncgen_hooks() == old, type(old).__name__)  # expect: True asyncgen_hooks
for bad in (5, "x"):
    try:
        sys.set_asyncgen_hooks(firstiter=bad)
    except TypeError as e:
        print(e)
        # expect: callable firstiter expected, got int
        # expect: callable firstiter expected, got str
